export const id = 8188;
export const ids = [8188];
export const modules = {

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ countingFindings),
/* harmony export */   Y: () => (/* binding */ findingBlocks)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60007);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74484);


/** More than this nobody reads on a page; guards.json has them all. */
const MOST_FINDINGS = 10;
/** What the guards found, most severe first, each at its line; and what kept a guard from judging. */
function findingBlocks({ guards, fileUrl }) {
    const findings = (guards?.guards ?? []).flatMap((outcome) => 
    // Nothing is red that does not fail, such as what a bypass lets through.
    countingFindings(outcome).map((each) => ({ ...each, isRed: outcome.verdict === 'fail' })));
    const errors = (guards?.guards ?? []).flatMap(({ id, error }) => (error === null ? [] : [{ id, error }]));
    const ordered = [...findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
    const shown = ordered.slice(0, MOST_FINDINGS);
    const left = ordered.length - shown.length;
    const rows = [
        ...errors.map(({ id, error }) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('❌ error'),
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(id, 60),
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error.message, 300),
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(error.remedy, 300),
        ]),
        ...shown.map((finding) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(finding.isRed ? MARKS[finding.severity] : MARKS.warning),
            [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(finding.ruleId, 60), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' '), placeOf(finding, fileUrl)],
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(finding.message, 300),
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(finding.remedy, 300),
        ]),
    ];
    if (rows.length === 0)
        return [];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What the guards found'))),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([{ title: '' }, { title: 'where' }, { title: 'why' }, { title: 'what to do' }], rows),
        ...(left === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${left} more in `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('guards.json'), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' of the session artifact.'))]),
    ];
}
/** Findings that a reader has to act on; those of a guard that passes are notes. */
function countingFindings({ verdict, findings }) {
    return verdict === 'pass' || verdict === 'not_applicable'
        ? []
        : findings.filter(({ severity }) => severity !== 'notice');
}
const RANKS = { error: 0, warning: 1, notice: 2 };
const MARKS = {
    error: '❌ error',
    warning: '⚠️ warning',
    notice: 'notice',
};
function placeOf({ path, line, commit }, fileUrl) {
    const shown = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(`${path}:${line}`);
    // A line of an earlier commit is not where the file now has it.
    const url = commit === null ? (fileUrl?.(path, line) ?? null) : null;
    return url === null ? shown : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(url, shown);
}


/***/ }),

/***/ 52744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fitParts)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60007);

/**
 * A page of at most so many bytes or characters: parts are left out, the least telling first, and the page says which.
 * Ends with a line break.
 */
function fitParts(parts, limit) {
    // Rendered once and then joined: no part begins with a list, so none can run into the one before.
    const kept = parts
        .filter(({ blocks }) => blocks.length > 0)
        .map(({ name, expendable, blocks }) => ({ name, expendable, rendered: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(blocks) }));
    const dropped = [];
    for (;;) {
        const closing = limit.closing(dropped);
        const page = [
            ...kept.map(({ rendered }) => rendered),
            ...(closing.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(closing)]),
        ].join('\n');
        if (limit.measure(page) <= limit.most)
            return page;
        const most = Math.max(0, ...kept.map(({ expendable }) => expendable));
        if (most === 0)
            return smallestOf(limit, dropped);
        const at = kept.findLastIndex(({ expendable }) => expendable === most);
        dropped.push(...kept.splice(at, 1).map(({ name }) => name));
    }
}
function smallestOf(limit, dropped) {
    let page = '';
    for (const blocks of limit.smallest(dropped)) {
        page = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(blocks);
        if (limit.measure(page) <= limit.most)
            return page;
    }
    return page;
}


/***/ }),

/***/ 98188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export COMMENT_CHARACTERS */
/* harmony import */ var _badges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87006);
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28356);
/* harmony import */ var _fit_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52744);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60007);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74484);
/* harmony import */ var _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32142);






/** GitHub takes 65,536; the rest is room for line ends that it may store otherwise. */
const COMMENT_CHARACTERS = 65_000;
/** Verdicts that are shown below the present one. */
const MOST_PAST = 5;
/**
 * The body of the one comment that a use of the action has in a pull request. Where it would be too long, parts are
 * left out, the least telling first, and it says which.
 */
function renderComment(state, options) {
    const present = presentVerdict(state, options);
    const remembered = present === null ? options.past : [present, ...options.past];
    const hide = (verdicts) => ({
        type: 'html',
        value: (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenLines */ .kb)(options.marker, verdicts).join('\n'),
    });
    const hidden = hide(remembered);
    const past = {
        name: 'earlier verdicts',
        expendable: 2,
        blocks: pastBlocks(options),
    };
    const name = { name: 'name', expendable: 0, blocks: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(options.title))] };
    const parts = [
        { name: 'marker', expendable: 0, blocks: [hidden] },
        ...(options.caution === undefined
            ? []
            : [{ name: 'caution', expendable: 0, blocks: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(options.caution))] }]),
        ...bodyParts(state, options),
        past,
        name,
    ];
    return (0,_fit_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .fitParts */ .u)(parts, {
        most: options.characterLimit ?? COMMENT_CHARACTERS,
        measure: (page) => page.length,
        closing: (dropped) => dropped.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Left out, because GitHub limits the size of a comment: ${dropped.join(', ')}. `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('All of it is in the job summary.')),
            ],
        smallest: () => [
            [hidden, smallest(state)],
            [hide([]), smallest(state)],
        ],
    });
}
function bodyParts(state, options) {
    switch (state.kind) {
        case 'verdict':
            return (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictParts */ .gj)(state.report, options);
        case 'running':
            return [
                only((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('NOTE', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Running…')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' This comment gets the verdict in its place.')])),
                { name: 'links', expendable: 1, blocks: (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeBlocks */ .iT)(options) },
            ];
        case 'cancelled':
            return [
                only((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('WARNING', [
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('CANCELLED:')),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' the run was stopped before it had a verdict; nothing was judged.'),
                ])),
                { name: 'links', expendable: 1, blocks: (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeBlocks */ .iT)(options) },
            ];
        case 'refused':
            return [
                only((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('CAUTION', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('FAIL:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(state.message)])),
                { name: 'links', expendable: 1, blocks: (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeBlocks */ .iT)(options) },
            ];
    }
}
function only(block) {
    return { name: 'verdict', expendable: 0, blocks: [block] };
}
/** A run that has only begun is nothing to remember. */
function presentVerdict(state, { marker, place }) {
    const commit = place?.commit?.sha ?? '';
    const { run } = marker;
    switch (state.kind) {
        case 'running':
            return null;
        case 'verdict':
            return { result: state.report.result, headline: (0,_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(state.report), commit, run };
        case 'cancelled':
            return { result: 'CANCELLED', headline: 'stopped before it had a verdict', commit, run };
        case 'refused':
            return { result: 'FAIL', headline: state.message, commit, run };
    }
}
function pastBlocks({ past, runUrl }) {
    const shown = past.slice(0, MOST_PAST);
    if (shown.length === 0)
        return [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Earlier verdicts', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shown.map((verdict) => pastLine(verdict, runUrl(verdict.run))))]);
}
function pastLine({ result, headline, commit }, url) {
    const badge = result === 'CANCELLED' ? '⚪' : _badges_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_BADGES */ .LF[result];
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${badge} ${result}`);
    return [
        url === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, name),
        ...(commit === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(commit.slice(0, 12))]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(': '),
        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(headline, 200),
    ];
}
function smallest(state) {
    if (state.kind === 'verdict')
        return (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictAlert */ .QR)(state.report, 200);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(state.kind));
}


/***/ }),

/***/ 32142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ verdictAlert),
/* harmony export */   gj: () => (/* binding */ verdictParts),
/* harmony export */   iT: () => (/* binding */ placeBlocks)
/* harmony export */ });
/* harmony import */ var _badges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87006);
/* harmony import */ var _finding_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4260);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98441);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60007);
/* harmony import */ var _metric_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46635);
/* harmony import */ var _run_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14895);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78674);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74484);








/** What a page about a run holds, in the order in which it is read: verdict, why, what to do, evidence, the rest folded. */
function verdictParts(report, options) {
    const { warnings } = report;
    return [
        { name: 'verdict', expendable: 0, blocks: [verdictAlert(report)] },
        { name: 'links', expendable: 1, blocks: placeBlocks(options) },
        { name: 'error', expendable: 1, blocks: titled('What went wrong', (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .errorBlocks */ .pT)(report)) },
        { name: 'gates', expendable: 3, blocks: gateBlocks(report) },
        { name: 'judge', expendable: 2, blocks: judgeBlocks(report) },
        { name: 'findings', expendable: 4, blocks: (0,_finding_table_js__WEBPACK_IMPORTED_MODULE_1__/* .findingBlocks */ .Y)(options) },
        {
            name: 'warnings',
            expendable: 4,
            blocks: titled('Warnings', warnings.length === 0 ? [] : [(0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .warningList */ .Vb)(report)]),
        },
        { name: 'records', expendable: 5, blocks: recordBlocks(report, options) },
        {
            name: 'trend',
            expendable: 6,
            blocks: trendBlocks(report),
        },
        { name: 'local run', expendable: 2, blocks: localRun(options) },
        ...folded(report),
    ];
}
/** The verdict and the numbers behind it. @param limit most characters of the headline */
function verdictAlert(report, limit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .alert */ .xE)(_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .ALERT_KINDS */ .Lh[report.result], (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictLine */ .MT)(report, limit), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .numbersLine */ .fE)(report)));
}
/** One line: the commit, the run, and what can be downloaded. */
function placeBlocks({ place }) {
    if (place === undefined)
        return [];
    const linked = (shown, url) => (url === null ? shown : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(url, shown));
    const pieces = [];
    if (place.commit !== null) {
        pieces.push([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('Commit '), linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(place.commit.sha.slice(0, 12)), place.commit.url)]);
    }
    if (place.run !== null)
        pieces.push(linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(place.run.label), place.run.url));
    if (place.artifacts.length > 0) {
        const artifacts = place.artifacts.map(({ name, url }) => linked((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(name), url));
        pieces.push([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('artifacts: '), ...between(artifacts, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(', '))]);
    }
    return pieces.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...between(pieces, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' · ')))];
}
function between(items, separator) {
    return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}
function judgeBlocks(report) {
    const judge = (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeLine */ .sW)(report);
    return judge === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(...judge, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('.'))];
}
function titled(title, blocks) {
    return blocks.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(title))), ...blocks];
}
/**
 * A row a gate, failed ones first. Passed ones, and figures that have no limit, are counted here and listed with the
 * thresholds below. Columns about the run before stand only where there was one.
 */
function gateBlocks({ metrics }) {
    if (metrics.length === 0)
        return [];
    const shown = (0,_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(metrics).filter((row) => row.state !== 'pass' && !isMereFigure(row));
    const passed = metrics.filter(({ state, limit }) => state === 'pass' && limit !== null).length;
    const figures = metrics.filter((row) => isMereFigure(row) && row.value !== null).length;
    const hasPast = shown.some(({ previous }) => previous !== null);
    const past = (...cells) => (hasPast ? cells : []);
    const counted = (what, result) => [what, result, '', '', ...past('', '')].map(_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
            { title: 'gate' },
            { title: 'result' },
            { title: 'what', align: 'right' },
            { title: 'limit', align: 'right' },
            ...past({ title: 'was', align: 'right' }, { title: 'change' }),
        ], [
            ...shown.map((row) => {
                const [what, limit] = (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .currentAndLimit */ .Wl)(row);
                return [
                    [
                        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(row.title),
                        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(` (${row.severity}${row.fixed ? ', fixed' : ''}${row.limitSource === 'calibrated' ? ', calibrated' : ''})`),
                    ],
                    (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(row),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(what),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(limit),
                    ...past((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(row.previous === null ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .Fl)(row.unit, row.previous)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDelta */ .CW)(row.unit, row.delta))),
                ];
            }),
            counted(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(passed, 'gate')} passed`, passed > 0 ? '✅' : ''),
            ...(figures === 0 ? [] : [counted(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(figures, 'figure')} without a limit`, 'not judged')]),
        ]),
    ];
}
/** What has no limit yet, or never has one, is no gate; what could not be measured is one that says so. */
function isMereFigure({ limit, state, value }) {
    return limit === null && (state === 'not_applicable' || (state === 'not_judged' && value !== null));
}
function recordBlocks({ records }, { fileUrl }) {
    if (records.length === 0)
        return [];
    const place = ({ file, line }) => {
        const shown = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .untrusted */ .bp)(`${file}:${line}`);
        const url = fileUrl?.(file, line) ?? null;
        return url === null ? shown : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(url, shown);
    };
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('Look at these first'))), (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTable */ .im)({ records, textLimit: 80, place })];
}
/** A table where there is a trend to see; else the reason why there is none, once. */
function trendBlocks({ trends }) {
    const [first] = trends;
    if (first === undefined)
        return [];
    if (!trends.some(_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .hasHistory */ .tw))
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('Trend:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' '), (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .missingHistory */ .PJ)(first))];
    const note = (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .breakNote */ .IV)(trends);
    return [(0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .trendTable */ ._K)(trends), ...(note === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(note))])];
}
function folded(report) {
    const { metrics, distributions, dataset, verdict, notes } = report;
    const fold = (name, expendable, blocks) => ({
        name,
        expendable,
        blocks: blocks.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(name, blocks),
    });
    return [
        fold('Thresholds and where they come from', 7, metrics.length === 0 ? [] : [(0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdTable */ .G2)(metrics)]),
        fold('Policy', 4, [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)([(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(verdict.policy), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(verdict.thresholdSources), ...(notes ?? [])]),
        ]),
        fold('DLQ (dead letter queue)', 5, (0,_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .dlqBlocks */ .Ui)(report)),
        fold('Distributions', 10, distributions.flatMap((counts) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(counts.title))),
            (0,_run_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionTable */ .lA)(counts),
        ])),
        fold('Steps', 8, [(0,_run_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .stepTable */ .Ph)(report)]),
        fold('Data files and hashes', 9, dataset === null ? [] : [(0,_run_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .fileTable */ .Nm)(dataset.files)]),
    ];
}
function localRun({ rerunCommand }) {
    return rerunCommand === undefined
        ? []
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)('How to run this locally', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)([rerunCommand], 'bash')]);
}


/***/ })

};
