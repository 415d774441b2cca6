export const id = 6156;
export const ids = [6156];
export const modules = {

/***/ 56156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCosts: () => (/* binding */ renderCosts)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98441);



const LONGEST_NAME = 60;
/** What runs paid: `COST_USD` and its like first, for `grep`, then days and targets. Ends with a line break. */
function renderCosts(costs) {
    const lines = [
        `RUNS: ${costs.runs}`,
        `COST_USD: ${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(costs.totalUsd)}`,
        `SAVED_USD: ${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(costs.savedUsd)}`,
        `BUDGET_EXCEEDED: ${costs.budgetExceeded}`,
        ...section('by day', costs.byDay),
        ...section('by target', costs.byTarget),
    ];
    return `${lines.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .defuseWorkflowCommand */ .vC).join('\n')}\n`;
}
function section(title, shares) {
    if (shares.length === 0)
        return [];
    const names = shares.map(({ name }) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(name), LONGEST_NAME));
    const widest = Math.max(...names.map(({ length }) => length));
    const rows = shares.map(({ usd, runs }, at) => `  ${(names[at] ?? '').padEnd(widest)}  ${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(usd)} USD  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(runs, 'run')}`);
    return ['', `${title}:`, ...rows];
}


/***/ })

};
