export const id = 5282;
export const ids = [5282];
export const modules = {

/***/ 25282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJobSummary: () => (/* binding */ renderJobSummary)
/* harmony export */ });
/* unused harmony export JOB_SUMMARY_BYTES */
/* harmony import */ var _badges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87006);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98441);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60007);
/* harmony import */ var _metric_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46635);
/* harmony import */ var _run_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14895);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78674);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74484);







/** What we may write of GitHub's 1 MiB a step, less room for what others write. */
const JOB_SUMMARY_BYTES = 1_000_000;
/**
 * The job summary: verdict, gates, records, trend, and the rest folded away. Where it would break the limit, parts are
 * left out, the least telling first, and it says which; the verdict itself is never left out.
 */
function renderJobSummary(report, options = {}) {
    const limit = options.byteLimit ?? JOB_SUMMARY_BYTES;
    // Rendered once and then joined: no part begins with a list, so none can run into the one before.
    const kept = parts(report, options)
        .filter(({ blocks }) => blocks.length > 0)
        .map(({ name, expendable, blocks }) => ({ name, expendable, rendered: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(blocks) }));
    const dropped = [];
    for (;;) {
        const closing = leftOut(dropped, options);
        const pieces = [
            ...kept.map(({ rendered }) => rendered),
            ...(closing.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(closing)]),
        ];
        const rendered = pieces.join('\n');
        if (Buffer.byteLength(rendered) <= limit)
            return rendered;
        const most = Math.max(0, ...kept.map(({ expendable }) => expendable));
        if (most === 0)
            return smallest(report, dropped, limit);
        const at = kept.findLastIndex(({ expendable }) => expendable === most);
        dropped.push(...kept.splice(at, 1).map(({ name }) => name));
    }
}
function parts(report, options) {
    const { warnings, trends } = report;
    return [
        { name: 'verdict', expendable: 0, blocks: [head(report)] },
        { name: 'error', expendable: 1, blocks: titled('What went wrong', (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .errorBlocks */ .pT)(report)) },
        { name: 'gates', expendable: 3, blocks: gateBlocks(report) },
        {
            name: 'warnings',
            expendable: 4,
            blocks: titled('Warnings', warnings.length === 0 ? [] : [(0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .warningList */ .Vb)(report)]),
        },
        { name: 'records', expendable: 5, blocks: recordBlocks(report, options) },
        {
            name: 'trend',
            expendable: 6,
            blocks: trends.length === 0 ? [] : [(0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .trendTable */ ._K)(trends), ...brokenTrend(report)],
        },
        { name: 'local run', expendable: 2, blocks: localRun(options) },
        ...folded(report),
    ];
}
function titled(title, blocks) {
    return blocks.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(title))), ...blocks];
}
function head(report, limit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .alert */ .xE)(_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .ALERT_KINDS */ .Lh[report.result], (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictLine */ .MT)(report, limit), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersLine */ .fE)(report)));
}
/** A row a gate, failed ones first; passed ones are counted here and listed with the thresholds below. */
function gateBlocks({ metrics }) {
    if (metrics.length === 0)
        return [];
    const shown = (0,_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(metrics).filter(({ state, limit }) => state !== 'pass' && !(limit === null && state === 'not_applicable'));
    const passed = metrics.filter(({ state, limit }) => state === 'pass' && limit !== null).length;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
            { title: 'gate' },
            { title: 'result' },
            { title: 'what', align: 'right' },
            { title: 'limit', align: 'right' },
            { title: 'was', align: 'right' },
            { title: 'change' },
        ], [
            ...shown.map((row) => {
                const [what, limit] = (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .currentAndLimit */ .Wl)(row);
                return [
                    [
                        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(row.title),
                        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(` (${row.severity}${row.fixed ? ', fixed' : ''}${row.limitSource === 'calibrated' ? ', calibrated' : ''})`),
                    ],
                    (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(row),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(what),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(limit),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(row.previous === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatValue */ .Fl)(row.unit, row.previous)),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDelta */ .CW)(row.unit, row.delta)),
                ];
            }),
            [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .countOf */ .pq)(passed, 'gate')} passed`),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(passed > 0 ? '✅' : ''),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(''),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(''),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(''),
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(''),
            ],
        ]),
    ];
}
function recordBlocks({ records }, { fileUrl }) {
    if (records.length === 0)
        return [];
    const place = ({ file, line }) => {
        const shown = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .untrusted */ .bp)(`${file}:${line}`);
        const url = fileUrl?.(file, line) ?? null;
        return url === null ? shown : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(url, shown);
    };
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Look at these first'))), (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .recordTable */ .im)({ records, textLimit: 80, place })];
}
function brokenTrend({ trends }) {
    const note = (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .breakNote */ .IV)(trends);
    return note === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(note))];
}
function folded(report) {
    const { metrics, distributions, dataset, verdict, notes } = report;
    const fold = (name, expendable, blocks) => ({
        name,
        expendable,
        blocks: blocks.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(name, blocks),
    });
    return [
        fold('Thresholds and where they come from', 7, metrics.length === 0 ? [] : [(0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .thresholdTable */ .G2)(metrics)]),
        fold('Policy', 4, [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(verdict.policy), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(verdict.thresholdSources), ...(notes ?? [])]),
        ]),
        fold('DLQ (dead letter queue)', 5, (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .dlqBlocks */ .Ui)(report)),
        fold('Distributions', 10, distributions.flatMap((counts) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(counts.title))),
            (0,_run_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionTable */ .lA)(counts),
        ])),
        fold('Steps', 8, [(0,_run_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .stepTable */ .Ph)(report)]),
        fold('Data files and hashes', 9, dataset === null ? [] : [(0,_run_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .fileTable */ .Nm)(dataset.files)]),
    ];
}
function localRun({ rerunCommand }) {
    return rerunCommand === undefined
        ? []
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('How to run this locally', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)([rerunCommand], 'bash')]);
}
function leftOut(dropped, { artifactUrl }) {
    const full = artifactUrl === undefined
        ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('the session artifact')]
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(artifactUrl, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('the session artifact'));
    if (dropped.length > 0) {
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`Left out, because GitHub limits the size of this page: ${dropped.join(', ')}. All of it is in `), full, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(', file '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('baseline_report.md'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('.')),
        ];
    }
    return artifactUrl === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Full reports: '), full, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('.'))];
}
/** The verdict alone, its headline as long as the limit lets it be. */
function smallest(report, dropped, limit) {
    for (const length of [400, 200, 100, 40]) {
        const rendered = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)([
            head(report, length),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(`Left out for size: ${dropped.join(', ')}.`)),
        ]);
        if (Buffer.byteLength(rendered) <= limit)
            return rendered;
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)([head(report, 40)]);
}


/***/ })

};
