export const id = 282;
export const ids = [282];
export const modules = {

/***/ 25282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJobSummary: () => (/* binding */ renderJobSummary)
/* harmony export */ });
/* unused harmony export JOB_SUMMARY_BYTES */
/* harmony import */ var _fit_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52744);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60007);
/* harmony import */ var _verdict_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3152);



/** What we may write of GitHub's 1 MiB a step, less room for what others write. */
const JOB_SUMMARY_BYTES = 1_000_000;
/**
 * The job summary: verdict, gates, records, trend, and the rest folded away. Where it would break the limit, parts are
 * left out, the least telling first, and it says which; the verdict itself is never left out.
 */
function renderJobSummary(report, options = {}) {
    return (0,_fit_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .fitParts */ .u)((0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictParts */ .gj)(report, options), {
        most: options.byteLimit ?? JOB_SUMMARY_BYTES,
        measure: (page) => Buffer.byteLength(page),
        closing: (dropped) => leftOut(dropped, options),
        smallest: (dropped) => smallest(report, dropped),
    });
}
function leftOut(dropped, { artifactUrl }) {
    const full = artifactUrl === undefined
        ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the session artifact')]
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(artifactUrl, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('the session artifact'));
    if (dropped.length > 0) {
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`Left out, because GitHub limits the size of this page: ${dropped.join(', ')}. All of it is in `), full, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(', file '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('baseline_report.md'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('.')),
        ];
    }
    return artifactUrl === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Full reports: '), full, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('.'))];
}
/** The verdict alone, its headline as long as the limit lets it be. */
function* smallest(report, dropped) {
    for (const length of [400, 200, 100, 40]) {
        yield [(0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictAlert */ .QR)(report, length), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`Left out for size: ${dropped.join(', ')}.`))];
    }
    yield [(0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictAlert */ .QR)(report, 40)];
}


/***/ })

};
