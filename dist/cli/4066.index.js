export const id = 4066;
export const ids = [4066];
export const modules = {

/***/ 4066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBadge: () => (/* binding */ renderBadge)
/* harmony export */ });
const COLORS = {
    PASS: 'brightgreen',
    WARN: 'yellow',
    PARTIAL: 'orange',
    FAIL: 'red',
};
/** A badge of the last run. Format: shields.io, "Endpoint Badge", schema version 1. */
function renderBadge(report) {
    const { result, cases, mode, error } = report;
    const scored = error === null && cases.total > 0 ? ` ${cases.passed}/${cases.total}` : '';
    const badge = {
        schemaVersion: 1,
        label: mode === 'smoke' ? 'data quality (smoke)' : 'data quality',
        message: `${result.toLowerCase()}${scored}`,
        color: COLORS[result],
        isError: result === 'FAIL',
    };
    return `${JSON.stringify(badge, null, 2)}\n`;
}


/***/ })

};
