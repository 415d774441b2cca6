export const id = 3779;
export const ids = [3779];
export const modules = {

/***/ 63779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRegressionJson: () => (/* binding */ renderRegressionJson),
/* harmony export */   renderRegressionMarkdown: () => (/* binding */ renderRegressionMarkdown)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98441);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60007);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);



const STATES = {
    pass: '✅ pass',
    note: 'note',
    warn: '⚠️ warn',
    fail: '❌ fail',
    not_applicable: 'n/a',
};
const MOST_IDS = 20;
/** `reports/regression_summary.json`: every key always present. */
function renderRegressionJson(comparison) {
    return `${JSON.stringify(comparison, null, 2)}\n`;
}
/** `reports/regression_summary.md`, verdict first. */
function renderRegressionMarkdown(comparison) {
    const { verdict, reasons, pairs, frozenCases, missing, changed, metrics, records } = comparison;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)([
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(1, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`Regression: ${verdict}`)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reasons.length === 0 ? 'No figure fell beyond accident.' : `${reasons.join('; ')}.`)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(` ${pairs} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(frozenCases, 'frozen case')} compared, pair by pair.`)),
        ...(reasons.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What to do: look at the records below; mend the answers, or, if the change is meant, '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('regression freeze'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' and commit the file.')),
            ]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(2, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Figures')),
        metricTable(metrics),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('p: chance of such a drop by accident, one-sided (exact McNemar for rates, sign-flip permutation for means), then adjusted by Holm over all figures. FAIL: adjusted p of at most .01 and a drop beyond the limit. WARN: raw p of at most .01.')),
        ...idBlocks('Missing from the present data', missing),
        ...idBlocks('Question or evidence is another now, not compared', changed),
        ...recordBlocks(records),
    ]);
}
function metricTable(metrics) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
        { title: 'figure' },
        { title: 'result' },
        { title: 'frozen', align: 'right' },
        { title: 'current', align: 'right' },
        { title: 'change (95%)', align: 'right' },
        { title: 'limit', align: 'right' },
        { title: 'p', align: 'right' },
        { title: 'adjusted', align: 'right' },
        { title: 'pairs', align: 'right' },
        { title: 'smallest drop seen', align: 'right' },
    ], metrics.map((row) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(row.title),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(STATES[row.state]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(number(row.frozen)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(number(row.current)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(changeOf(row)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(row.limit === null ? 'n/a' : `-${number(row.limit)}`),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(chance(row.p)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(chance(row.holmP)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(String(row.n)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(row.detectable === null ? '' : number(row.detectable)),
    ]));
}
function changeOf({ change, interval }) {
    if (change === null)
        return 'n/a';
    return interval === null
        ? signed(change)
        : `${signed(change)} (${signed(interval[0])} to ${signed(interval[1])})`;
}
function number(value) {
    return value === null ? 'n/a' : value.toFixed(3);
}
function signed(value) {
    return `${value > 0 ? '+' : ''}${value.toFixed(3)}`;
}
function chance(p) {
    if (p === null)
        return 'n/a';
    return p < 0.0001 ? '< .0001' : p.toFixed(4);
}
function idBlocks(title, ids) {
    if (ids.length === 0)
        return [];
    const more = ids.length - MOST_IDS;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(2, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([
            ...ids.slice(0, MOST_IDS).map((id) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(id)),
            ...(more > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`and ${more} more`)] : []),
        ]),
    ];
}
function recordBlocks(records) {
    if (records.length === 0)
        return [];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .heading */ .R_)(2, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Records that changed most')),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
            { title: 'record' },
            { title: 'score' },
            { title: 'question' },
            { title: 'frozen answer' },
            { title: 'present answer' },
        ], records.map((record) => [
            [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(record.id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(`${record.path}:${record.line}`)],
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${number(record.frozenScore)} → ${number(record.currentScore)}`),
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(record.question),
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(record.frozenAnswer),
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(record.currentAnswer),
        ])),
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('How to run this locally', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('plumbline regression mini'))]),
    ];
}


/***/ })

};
