export const id = 188;
export const ids = [188];
export const modules = {

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
/* harmony import */ var _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3152);






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

/***/ 3152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iT: () => (/* binding */ placeBlocks),
  QR: () => (/* binding */ verdictAlert),
  gj: () => (/* binding */ verdictParts)
});

// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
// EXTERNAL MODULE: ./build/src/reporters/finding-table.js
var finding_table = __webpack_require__(4260);
// EXTERNAL MODULE: ./build/src/reporters/format.js
var format = __webpack_require__(98441);
// EXTERNAL MODULE: ./build/src/reporters/markdown.js
var markdown = __webpack_require__(60007);
;// CONCATENATED MODULE: ./build/src/reporters/sparkline.js
const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'];
const MIDDLE = '▄';
/** Where a point has no value. */
const GAP = '·';
/** Between two points that cannot be compared. */
const BREAK = '┊';
/**
 * One character a point, seven levels, low to high. Each stretch between two breaks has a scale of its own, because
 * levels on the two sides of a break would compare what cannot be compared. A flat stretch is a line in the middle.
 */
function sparkline(points) {
    return stretches(points).map(drawStretch).join(BREAK);
}
function stretches(points) {
    const all = [];
    for (const point of points) {
        const current = all.at(-1);
        if (current === undefined || point.breakBefore)
            all.push([point]);
        else
            current.push(point);
    }
    return all;
}
function drawStretch(points) {
    const values = points.map(({ value }) => value).filter((value) => value !== null);
    const low = Math.min(...values);
    const range = Math.max(...values) - low;
    return points
        .map(({ value }) => {
        if (value === null)
            return GAP;
        if (!(range > 0))
            return MIDDLE;
        return LEVELS[Math.round(((value - low) / range) * (LEVELS.length - 1))] ?? MIDDLE;
    })
        .join('');
}

// EXTERNAL MODULE: ./build/src/reporters/untrusted-text.js
var untrusted_text = __webpack_require__(74484);
;// CONCATENATED MODULE: ./build/src/reporters/metric-tables.js





/** Every metric with its limit beside it, failed ones first; what does not apply is a row with its reason. */
function thresholdTable(metrics) {
    return (0,markdown/* table */.tp)([
        { title: 'metric' },
        { title: 'severity' },
        { title: 'status' },
        { title: 'current', align: 'right' },
        { title: 'limit', align: 'right' },
        { title: 'previous', align: 'right' },
        { title: 'delta' },
        { title: 'n', align: 'right' },
        { title: '95% interval' },
        { title: 'limit from' },
    ], (0,badges/* worstFirst */.md)(metrics).map((row) => {
        const [current, limit] = currentAndLimit(row);
        return [
            nameOf(row.title, row.id),
            (0,markdown/* text */.Qq)(row.fixed ? `${row.severity} FIXED` : row.severity),
            statusOf(row),
            (0,markdown/* text */.Qq)(current),
            (0,markdown/* text */.Qq)(limit),
            (0,markdown/* text */.Qq)(row.previous === null ? '' : (0,format/* formatValue */.Fl)(row.unit, row.previous)),
            (0,markdown/* text */.Qq)((0,format/* formatDelta */.CW)(row.unit, row.delta)),
            (0,markdown/* text */.Qq)(String(row.n)),
            (0,markdown/* text */.Qq)((0,format/* formatInterval */.vy)(row.unit, row.interval)),
            (0,markdown/* text */.Qq)(sourceOf(row)),
        ];
    }));
}
/** The title for readers and the id that a configuration names the limit by. */
function nameOf(title, id) {
    return [(0,untrusted_text/* sentence */.em)(title), (0,markdown/* text */.Qq)(' '), (0,untrusted_text/* untrusted */.bp)(id)];
}
/** `.071` and `at most .050`; figures of the mock are marked. */
function currentAndLimit(row) {
    const [value, limit] = (0,format/* formatAgainst */.L$)(row.unit, row.value, row.limit);
    const mark = row.kind === null || row.value === null ? '' : ` (${row.kind})`;
    const bound = row.direction === 'higher_is_better' ? 'at least' : 'at most';
    return [`${value}${mark}`, row.limit === null ? '' : `${bound} ${limit}`];
}
/** The badge; where there is none, the reason or what is worth knowing in words. */
function statusOf({ state, unscored, note, clearBreach }) {
    const badge = (0,markdown/* text */.Qq)(badges/* STATE_BADGES */.Do[state]);
    if (unscored !== null)
        return [badge, (0,markdown/* text */.Qq)(': '), (0,untrusted_text/* sentence */.em)(unscored)];
    if (state === 'not_judged' && note !== null)
        return [badge, (0,markdown/* text */.Qq)(' ('), (0,untrusted_text/* sentence */.em)(note), (0,markdown/* text */.Qq)(')')];
    return clearBreach ? [badge, (0,markdown/* text */.Qq)(' (clear)')] : badge;
}
function sourceOf({ fixed, limitSource }) {
    if (limitSource === null)
        return '';
    return fixed ? `FIXED, ${limitSource}` : limitSource;
}
/** Sparklines with their range; a metric without history is a row that says so. */
function trendTable(trends) {
    return (0,markdown/* table */.tp)([
        { title: 'metric' },
        { title: 'trend' },
        { title: 'now', align: 'right' },
        { title: 'min', align: 'right' },
        { title: 'median', align: 'right' },
        { title: 'max', align: 'right' },
        { title: 'runs', align: 'right' },
    ], trends.map((trend) => {
        const show = (value) => (0,markdown/* text */.Qq)((0,format/* formatValue */.Fl)(trend.unit, value));
        const known = trend.points.filter(({ value }) => value !== null).length;
        const now = trend.points.at(-1)?.value ?? null;
        return [
            nameOf(trend.title, trend.metricId),
            hasHistory(trend) ? (0,markdown/* text */.Qq)(sparkline(trend.points)) : missingHistory(trend),
            show(now),
            show(trend.min),
            show(trend.median),
            show(trend.max),
            (0,markdown/* text */.Qq)(String(known)),
        ];
    }));
}
/** What a broken line in a trend means; empty where none is broken. */
function breakNote(trends) {
    const broken = trends.some((trend) => hasHistory(trend) && trend.points.slice(1).some(({ breakBefore }) => breakBefore));
    return broken
        ? `${BREAK} Comparability changes here (data, mode, scorer, model or prices): each side has a scale of its own.`
        : '';
}
function hasHistory({ points, reason }) {
    return reason === null && points.filter(({ value }) => value !== null).length >= 2;
}
function missingHistory({ reason }) {
    const known = (0,markdown/* text */.Qq)('not enough history');
    return reason === null || /not enough history/i.test(reason)
        ? (0,untrusted_text/* sentence */.em)(reason ?? 'not enough history')
        : [known, (0,markdown/* text */.Qq)(': '), (0,untrusted_text/* sentence */.em)(reason)];
}
/** The records to look at first. All their texts are somebody else's. */
function recordTable({ records, textLimit, place }) {
    return (0,markdown/* table */.tp)([{ title: 'record' }, { title: 'why' }, { title: 'question' }, { title: 'answer' }, { title: 'origin' }], records.map((record) => [
        [place(record), (0,markdown/* text */.Qq)(' '), (0,untrusted_text/* untrusted */.bp)(record.caseId, 60)],
        (0,untrusted_text/* sentence */.em)(record.why, 240),
        (0,untrusted_text/* untrusted */.bp)(record.question, textLimit),
        (0,untrusted_text/* untrusted */.bp)(record.answer, textLimit),
        (0,markdown/* text */.Qq)(record.origin),
    ]));
}

;// CONCATENATED MODULE: ./build/src/reporters/run-tables.js




/** The steps of a run in order, with state, time and what each has to say. */
function stepTable({ steps }) {
    return (0,markdown/* table */.tp)([{ title: 'step' }, { title: 'state' }, { title: 'time', align: 'right' }, { title: 'note' }], steps.map((step, index) => [
        [(0,markdown/* text */.Qq)(`${index + 1}. `), (0,untrusted_text/* sentence */.em)(step.title)],
        (0,markdown/* text */.Qq)(badges/* STEP_BADGES */.oN[step.state]),
        (0,markdown/* text */.Qq)((0,format/* formatDuration */.a3)(step.durationMs)),
        step.note === '' ? (0,markdown/* text */.Qq)('') : (0,untrusted_text/* sentence */.em)(step.note),
    ]));
}
/** Labels of a distribution, and files of a data set, that are shown; the rest is one row. */
const MOST_ROWS = 20;
/** One table a distribution, largest count first, with its share of the whole. */
function distributionTable({ counts }) {
    const total = sumOf(counts);
    const largestFirst = [...counts].sort((a, b) => b.count - a.count);
    const rest = largestFirst.slice(MOST_ROWS);
    const row = (label, count) => [
        label,
        (0,markdown/* text */.Qq)(String(count)),
        (0,markdown/* text */.Qq)((0,format/* formatValue */.Fl)('share', total === 0 ? null : count / total)),
    ];
    return (0,markdown/* table */.tp)([{ title: 'label' }, { title: 'count', align: 'right' }, { title: 'share', align: 'right' }], [
        ...largestFirst.slice(0, MOST_ROWS).map(({ label, count }) => row((0,untrusted_text/* untrusted */.bp)(label, 60), count)),
        ...(rest.length === 0 ? [] : [row((0,markdown/* text */.Qq)(`${rest.length} more`), sumOf(rest))]),
    ]);
}
function sumOf(counts) {
    return counts.reduce((sum, { count }) => sum + count, 0);
}
/** The data files with their hashes; the hash over all of them stands beside the table. */
function fileTable(files) {
    const rest = files.slice(MOST_ROWS);
    const all = (of) => rest.reduce((sum, file) => sum + of(file), 0);
    return (0,markdown/* table */.tp)([
        { title: 'file' },
        { title: 'cases', align: 'right' },
        { title: 'size', align: 'right' },
        { title: 'sha256' },
    ], [
        ...files
            .slice(0, MOST_ROWS)
            .map((file) => [
            (0,untrusted_text/* untrusted */.bp)(file.path),
            (0,markdown/* text */.Qq)(String(file.cases)),
            (0,markdown/* text */.Qq)((0,format/* formatBytes */.z3)(file.bytes)),
            (0,untrusted_text/* untrusted */.bp)(file.sha256, 64),
        ]),
        ...(rest.length === 0
            ? []
            : [
                [
                    (0,markdown/* text */.Qq)(`${rest.length} more`),
                    (0,markdown/* text */.Qq)(String(all(({ cases }) => cases))),
                    (0,markdown/* text */.Qq)((0,format/* formatBytes */.z3)(all(({ bytes }) => bytes))),
                    (0,markdown/* text */.Qq)(''),
                ],
            ]),
    ]);
}

// EXTERNAL MODULE: ./build/src/reporters/sections.js
var sections = __webpack_require__(78674);
;// CONCATENATED MODULE: ./build/src/reporters/verdict-parts.js








/** What a page about a run holds, in the order in which it is read: verdict, why, what to do, evidence, the rest folded. */
function verdictParts(report, options) {
    const { warnings, trends } = report;
    return [
        { name: 'verdict', expendable: 0, blocks: [verdictAlert(report)] },
        { name: 'links', expendable: 1, blocks: placeBlocks(options) },
        { name: 'error', expendable: 1, blocks: titled('What went wrong', (0,sections/* errorBlocks */.pT)(report)) },
        { name: 'gates', expendable: 3, blocks: gateBlocks(report) },
        { name: 'judge', expendable: 2, blocks: judgeBlocks(report) },
        { name: 'findings', expendable: 4, blocks: (0,finding_table/* findingBlocks */.Y)(options) },
        {
            name: 'warnings',
            expendable: 4,
            blocks: titled('Warnings', warnings.length === 0 ? [] : [(0,sections/* warningList */.Vb)(report)]),
        },
        { name: 'records', expendable: 5, blocks: recordBlocks(report, options) },
        {
            name: 'trend',
            expendable: 6,
            blocks: trends.length === 0 ? [] : [trendTable(trends), ...brokenTrend(report)],
        },
        { name: 'local run', expendable: 2, blocks: localRun(options) },
        ...folded(report),
    ];
}
/** The verdict and the numbers behind it. @param limit most characters of the headline */
function verdictAlert(report, limit) {
    return (0,markdown/* alert */.xE)(badges/* ALERT_KINDS */.Lh[report.result], (0,sections/* verdictLine */.MT)(report, limit), (0,markdown/* text */.Qq)((0,sections/* numbersLine */.fE)(report)));
}
/** One line: the commit, the run, and what can be downloaded. */
function placeBlocks({ place }) {
    if (place === undefined)
        return [];
    const linked = (shown, url) => (url === null ? shown : (0,markdown/* link */.nf)(url, shown));
    const pieces = [];
    if (place.commit !== null) {
        pieces.push([(0,markdown/* text */.Qq)('Commit '), linked((0,markdown/* code */.aY)(place.commit.sha.slice(0, 12)), place.commit.url)]);
    }
    if (place.run !== null)
        pieces.push(linked((0,markdown/* text */.Qq)(place.run.label), place.run.url));
    if (place.artifacts.length > 0) {
        const artifacts = place.artifacts.map(({ name, url }) => linked((0,markdown/* text */.Qq)(name), url));
        pieces.push([(0,markdown/* text */.Qq)('artifacts: '), ...between(artifacts, (0,markdown/* text */.Qq)(', '))]);
    }
    return pieces.length === 0 ? [] : [(0,markdown/* paragraph */.FY)(...between(pieces, (0,markdown/* text */.Qq)(' · ')))];
}
function between(items, separator) {
    return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}
function judgeBlocks(report) {
    const judge = (0,sections/* judgeLine */.sW)(report);
    return judge === null ? [] : [(0,markdown/* paragraph */.FY)(...judge, (0,markdown/* text */.Qq)('.'))];
}
function titled(title, blocks) {
    return blocks.length === 0 ? [] : [(0,markdown/* paragraph */.FY)((0,markdown/* strong */.ko)((0,markdown/* text */.Qq)(title))), ...blocks];
}
/** A row a gate, failed ones first; passed ones are counted here and listed with the thresholds below. */
function gateBlocks({ metrics }) {
    if (metrics.length === 0)
        return [];
    const shown = (0,badges/* worstFirst */.md)(metrics).filter(({ state, limit }) => state !== 'pass' && !(limit === null && state === 'not_applicable'));
    const passed = metrics.filter(({ state, limit }) => state === 'pass' && limit !== null).length;
    return [
        (0,markdown/* table */.tp)([
            { title: 'gate' },
            { title: 'result' },
            { title: 'what', align: 'right' },
            { title: 'limit', align: 'right' },
            { title: 'was', align: 'right' },
            { title: 'change' },
        ], [
            ...shown.map((row) => {
                const [what, limit] = currentAndLimit(row);
                return [
                    [
                        (0,untrusted_text/* sentence */.em)(row.title),
                        (0,markdown/* text */.Qq)(` (${row.severity}${row.fixed ? ', fixed' : ''}${row.limitSource === 'calibrated' ? ', calibrated' : ''})`),
                    ],
                    statusOf(row),
                    (0,markdown/* text */.Qq)(what),
                    (0,markdown/* text */.Qq)(limit),
                    (0,markdown/* text */.Qq)(row.previous === null ? '' : (0,format/* formatValue */.Fl)(row.unit, row.previous)),
                    (0,markdown/* text */.Qq)((0,format/* formatDelta */.CW)(row.unit, row.delta)),
                ];
            }),
            [
                (0,markdown/* text */.Qq)(`${(0,format/* countOf */.pq)(passed, 'gate')} passed`),
                (0,markdown/* text */.Qq)(passed > 0 ? '✅' : ''),
                (0,markdown/* text */.Qq)(''),
                (0,markdown/* text */.Qq)(''),
                (0,markdown/* text */.Qq)(''),
                (0,markdown/* text */.Qq)(''),
            ],
        ]),
    ];
}
function recordBlocks({ records }, { fileUrl }) {
    if (records.length === 0)
        return [];
    const place = ({ file, line }) => {
        const shown = (0,untrusted_text/* untrusted */.bp)(`${file}:${line}`);
        const url = fileUrl?.(file, line) ?? null;
        return url === null ? shown : (0,markdown/* link */.nf)(url, shown);
    };
    return [(0,markdown/* paragraph */.FY)((0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('Look at these first'))), recordTable({ records, textLimit: 80, place })];
}
function brokenTrend({ trends }) {
    const note = breakNote(trends);
    return note === '' ? [] : [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(note))];
}
function folded(report) {
    const { metrics, distributions, dataset, verdict, notes } = report;
    const fold = (name, expendable, blocks) => ({
        name,
        expendable,
        blocks: blocks.length === 0 ? [] : (0,markdown/* details */.zH)(name, blocks),
    });
    return [
        fold('Thresholds and where they come from', 7, metrics.length === 0 ? [] : [thresholdTable(metrics)]),
        fold('Policy', 4, [
            (0,markdown/* list */.p_)([(0,untrusted_text/* sentence */.em)(verdict.policy), (0,untrusted_text/* sentence */.em)(verdict.thresholdSources), ...(notes ?? [])]),
        ]),
        fold('DLQ (dead letter queue)', 5, (0,sections/* dlqBlocks */.Ui)(report)),
        fold('Distributions', 10, distributions.flatMap((counts) => [
            (0,markdown/* paragraph */.FY)((0,markdown/* strong */.ko)((0,untrusted_text/* sentence */.em)(counts.title))),
            distributionTable(counts),
        ])),
        fold('Steps', 8, [stepTable(report)]),
        fold('Data files and hashes', 9, dataset === null ? [] : [fileTable(dataset.files)]),
    ];
}
function localRun({ rerunCommand }) {
    return rerunCommand === undefined
        ? []
        : (0,markdown/* details */.zH)('How to run this locally', [(0,markdown/* fenced */.OF)([rerunCommand], 'bash')]);
}


/***/ })

};
