export const id = 1015;
export const ids = [1015];
export const modules = {

/***/ 21015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDlqList: () => (/* binding */ renderDlqList)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27698);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19529);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98441);



const LONGEST_REASON = 60;
/** The dead letter queue as plain lines, in the order given, columns aligned; ends with a line break. */
function renderDlqList(entries) {
    if (entries.length === 0)
        return 'The dead letter queue is empty.\n';
    const rows = [['RUN', 'WHEN', 'TARGET', 'MODE', 'EXIT', 'COST', 'REASON'], ...entries.map(cellsOf)];
    const widths = rows.reduce((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
    const lines = rows.map((row) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseWorkflowCommand */ .vC)(row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()));
    return `${lines.join('\n')}\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(entries.length, 'failed run')}\n`;
}
function cellsOf(entry) {
    const cost = `${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUsd */ .UK)(entry.cost_usd)}${entry.budget_usd === null ? '' : ` of ${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUsd */ .UK)(entry.budget_usd)}`}`;
    const others = entry.top_fail_reasons.filter((reason) => reason !== entry.reason);
    const reason = [entry.reason, ...others].join(', ');
    return [
        one(entry.run_id),
        one(entry.timestamp),
        one(entry.target),
        entry.mode,
        String(entry.exit_code),
        cost,
        one(reason),
    ];
}
function one(value) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(value), LONGEST_REASON);
}


/***/ })

};
