export const id = 5008;
export const ids = [5008];
export const modules = {

/***/ 85008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sumCosts: () => (/* binding */ sumCosts)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/**
 * Adds up what each run paid itself. What it took over counts where the run that paid it left no report: it was killed.
 * A run whose report was archived more than once counts once.
 */
function sumCosts(reports) {
    const runs = [...new Map(reports.map((report) => [report.runId, report])).values()];
    const known = new Set(runs.map(({ runId }) => runId));
    const days = new Shares();
    const targets = new Shares();
    let saved = 0;
    for (const report of runs) {
        const { paidUsd, takenOverUsd, takenOverFrom, savedUsd } = report.spending;
        const isKnown = takenOverFrom !== null && known.has(takenOverFrom);
        const cost = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .toMicroUsd */ .Mt)(paidUsd) + (isKnown ? 0 : (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .toMicroUsd */ .Mt)(takenOverUsd));
        days.add(report.timestamp.slice(0, 10), cost);
        targets.add(report.target, cost);
        saved += (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .toMicroUsd */ .Mt)(savedUsd);
    }
    return {
        runs: runs.length,
        totalUsd: days.total / 1e6,
        savedUsd: saved / 1e6,
        budgetExceeded: runs.filter(({ error }) => error?.errorClass === 'budget_exceeded').length,
        byDay: days.list().sort((a, b) => (a.name < b.name ? -1 : 1)),
        byTarget: targets.list().sort((a, b) => b.usd - a.usd || (a.name < b.name ? -1 : 1)),
    };
}
/** In whole micro-dollars, so that no order changes a digit. */
class Shares {
    total = 0;
    shares = new Map();
    add(name, micro) {
        const { runs, micro: before } = this.shares.get(name) ?? { runs: 0, micro: 0 };
        this.shares.set(name, { runs: runs + 1, micro: before + micro });
        this.total += micro;
    }
    list() {
        return [...this.shares].map(([name, { runs, micro }]) => ({ name, runs, usd: micro / 1e6 }));
    }
}


/***/ })

};
