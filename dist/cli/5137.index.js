export const id = 5137;
export const ids = [5137,9982];
export const modules = {

/***/ 39982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportLines: () => (/* binding */ exportLines),
/* harmony export */   o: () => (/* binding */ readCaseLines)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_show_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65890);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43100);



/**
 * Streams case lines into one flat file; every record is held against schema/baseline_export.schema.json before it is
 * written, and the file appears whole or not at all.
 */
async function exportLines(request, fileSystem) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.t.bind(__webpack_require__, 39882, 19));
    const { createCsvExport, createJsonExport, toExportRecord } = await __webpack_require__.e(/* import() */ 9788).then(__webpack_require__.bind(__webpack_require__, 9788));
    const rendering = request.format === 'csv' ? await createCsvExport({ bom: request.csvBom }) : createJsonExport();
    const writer = await fileSystem.createAtomic(request.to);
    let records = 0;
    try {
        await writer.write(rendering.open());
        for await (const line of readCaseLines(request.from, request.workingDirectory, fileSystem)) {
            const record = toExportRecord(line.value);
            if (!validate([record]))
                throw violation(request, line.number, validate.errors?.[0]?.instancePath ?? '');
            await writer.write(rendering.record(record, records));
            records++;
        }
        await writer.write(rendering.close());
        await writer.commit();
    }
    finally {
        await writer.abort();
    }
    return { records };
}
/** Lines of baseline_report.jsonl, each validated. */
async function* readCaseLines(file, workingDirectory, fileSystem) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 7726).then(__webpack_require__.t.bind(__webpack_require__, 67726, 19));
    const isLine = (value) => validate(value);
    const shown = (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(file, workingDirectory);
    for await (const batch of (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(file, fileSystem)) {
        for (const { text, number } of batch) {
            const value = parseJson(text);
            if (!isLine(value)) {
                const issue = validate.errors?.[0];
                const what = value === undefined ? 'not JSON' : `${issue?.instancePath || '/'} ${issue?.message ?? ''}`;
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('schema_invalid', `not a line of a baseline report: ${what}`, {
                    location: { path: shown, line: number },
                    remedy: 'Run the baseline again to write it anew.',
                });
            }
            yield { value, number };
        }
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function violation(request, line, instancePath) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('schema_invalid', `the export record breaks its schema at ${instancePath}`, {
        location: { path: (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(request.from, request.workingDirectory), line },
    });
}


/***/ }),

/***/ 43100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
const LF = 0x0a;
/** Lines of a file that we wrote ourselves, in batches of a chunk. A torn last line (after a kill) is left out. */
async function* readLines(path, fileSystem) {
    let offset = 0;
    let number = 0;
    let rest = Buffer.alloc(0);
    for await (const chunk of fileSystem.readChunks(path)) {
        const bytes = Buffer.concat([rest, chunk]);
        const batch = [];
        let start = 0;
        for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
            number++;
            batch.push({ text: bytes.toString('utf8', start, end), number, offset, length: end - start });
            offset += end + 1 - start;
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
        yield batch;
    }
}


/***/ }),

/***/ 31338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ HTML_REPORT)
/* harmony export */ });
/** The page's name in the reports folder; apart from what writes it, which is loaded only where it is needed. */
const HTML_REPORT = 'index.html';


/***/ }),

/***/ 68670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_show_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65890);


/** The command that repeats this run where the user stands; arguments are quoted for a POSIX shell. */
function rerunCommand(request) {
    const words = [request.invokedAs, request.target, `--${request.mode}`];
    if (request.offline)
        words.push('--offline');
    if (request.budgetUsd !== undefined)
        words.push('--budget', String(request.budgetUsd));
    if (request.profile !== undefined)
        words.push('--profile', request.profile);
    for (const data of request.data ?? [])
        words.push('--data', (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(request.workingDirectory, data), request.workingDirectory));
    if (request.config !== undefined)
        words.push('--config', request.config);
    return words.map(quote).join(' ');
}
function quote(word) {
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 31052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ renderBaselineMarkdown)
});

// EXTERNAL MODULE: ./build/src/core/exports.js
var core_exports = __webpack_require__(39742);
// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
// EXTERNAL MODULE: ./build/src/reporters/blind-spots.js
var blind_spots = __webpack_require__(82403);
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
/** Two runs make a trend. */
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
    const hasOrigin = records.some(({ origin }) => origin !== 'unknown');
    return (0,markdown/* table */.tp)([
        { title: 'record' },
        { title: 'why' },
        { title: 'question' },
        { title: 'answer' },
        ...(hasOrigin ? [{ title: 'origin' }] : []),
    ], records.map((record) => [
        [place(record), (0,markdown/* text */.Qq)(' '), (0,untrusted_text/* untrusted */.bp)(record.caseId, 60)],
        (0,untrusted_text/* sentence */.em)(record.why, 240),
        (0,untrusted_text/* untrusted */.bp)(record.question, textLimit),
        (0,untrusted_text/* untrusted */.bp)(record.answer, textLimit),
        ...(hasOrigin ? [(0,markdown/* text */.Qq)(record.origin)] : []),
    ]));
}

// EXTERNAL MODULE: ./build/src/reporters/run-tables.js
var run_tables = __webpack_require__(14895);
// EXTERNAL MODULE: ./build/src/reporters/sections.js
var sections = __webpack_require__(78674);
;// CONCATENATED MODULE: ./build/src/reporters/baseline-markdown.js









/**
 * baseline_report.md. The glyphs for a warning and a failure stand in it only where something warns or fails, because
 * `grep -E "(⚠️|❌)"` over this file is a quality check of the operations guide.
 */
function renderBaselineMarkdown(report, options) {
    return (0,markdown/* markdown */.wD)([
        (0,markdown/* heading */.R_)(1, (0,markdown/* anchor */.Y3)(report.runId), (0,markdown/* text */.Qq)(`${badges/* RESULT_BADGES */.LF[report.result]} ${report.result}: baseline report`)),
        (0,markdown/* alert */.xE)(badges/* ALERT_KINDS */.Lh[report.result], (0,sections/* verdictLine */.MT)(report), (0,markdown/* text */.Qq)((0,sections/* numbersLine */.fE)(report))),
        ...(0,sections/* reasonBlocks */.l$)(report),
        ...section('Error', (0,sections/* errorBlocks */.pT)(report)),
        ...section('Warnings', report.warnings.length === 0 ? [] : [(0,sections/* warningList */.Vb)(report)]),
        ...section('Gate policy', [policyBanner(report)]),
        ...section('DLQ (dead letter queue)', (0,sections/* dlqBlocks */.Ui)(report)),
        ...section('Threshold summary', thresholdBlocks(report)),
        ...section('Notes', (report.notes ?? []).length === 0 ? [] : [(0,markdown/* list */.p_)(report.notes ?? [])]),
        ...section('KPI trends', trendBlocks(report)),
        ...section('Records to look at first', recordBlocks(report)),
        ...section('Distributions', distributionBlocks(report)),
        ...section('Cost', [(0,markdown/* paragraph */.FY)(costSentence(report))]),
        ...section('Export', exportBlocks(report, options)),
        ...section('What these figures cannot see', blindSpotBlocks(report)),
        ...section('Related reports', [related(report)]),
        ...section('Run this locally', [(0,markdown/* fenced */.OF)([options.rerunCommand], 'bash')]),
    ]);
}
function section(title, blocks) {
    return blocks.length === 0 ? [] : [(0,markdown/* heading */.R_)(2, (0,markdown/* text */.Qq)(title)), ...blocks];
}
function policyBanner({ verdict, profile, metrics }) {
    const calibrated = metrics.filter(({ limitSource }) => limitSource === 'calibrated').length;
    const status = calibrated === 0 ? 'no limit is calibrated' : `${calibrated} of ${metrics.length} limits are calibrated`;
    return (0,markdown/* list */.p_)([
        [(0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('Gate mapping:')), (0,markdown/* text */.Qq)(' P0→FAIL, many P1→WARN/PARTIAL, P2-only small→PASS')],
        [(0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('Policy:')), (0,markdown/* text */.Qq)(' '), (0,untrusted_text/* sentence */.em)(verdict.policy)],
        [(0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('Profile:')), (0,markdown/* text */.Qq)(' '), (0,markdown/* text */.Qq)(profile)],
        [(0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('Auto-calibration:')), (0,markdown/* text */.Qq)(' '), (0,markdown/* text */.Qq)(`${status}; P0 limits are FIXED`)],
        [(0,markdown/* strong */.ko)((0,markdown/* text */.Qq)('Limits come from:')), (0,markdown/* text */.Qq)(' '), (0,untrusted_text/* sentence */.em)(verdict.thresholdSources)],
    ]);
}
function thresholdBlocks({ metrics }) {
    if (metrics.length === 0)
        return [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('No metric was computed: the run did not get that far.'))];
    const noted = metrics.filter(({ note, state }) => note !== null && state !== 'not_judged');
    return [
        thresholdTable(metrics),
        ...(noted.length === 0
            ? []
            : [(0,markdown/* list */.p_)(noted.map(({ title, note }) => [(0,markdown/* strong */.ko)((0,untrusted_text/* sentence */.em)(title)), (0,markdown/* text */.Qq)(': '), (0,untrusted_text/* sentence */.em)(note ?? '')]))]),
    ];
}
function trendBlocks({ trends }) {
    if (trends.length === 0)
        return [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('There is not enough history for a trend yet.'))];
    const note = breakNote(trends);
    return [trendTable(trends), ...(note === '' ? [] : [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(note))])];
}
function recordBlocks({ records, cases }) {
    if (records.length === 0) {
        return [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)(cases.scored === 0 ? 'No record was scored.' : 'No record stands out.'))];
    }
    return [recordTable({ records, textLimit: 160, place: ({ file, line }) => (0,untrusted_text/* untrusted */.bp)(`${file}:${line}`) })];
}
function distributionBlocks({ distributions }) {
    return distributions.flatMap((distribution) => [
        (0,markdown/* heading */.R_)(3, (0,untrusted_text/* sentence */.em)(distribution.title)),
        distribution.counts.length === 0 ? (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('Nothing to count.')) : (0,run_tables/* distributionTable */.lA)(distribution),
    ]);
}
function costSentence(report) {
    const perItem = report.metrics.find(({ id }) => id === 'cost_per_item');
    const each = perItem === undefined || perItem.value === null
        ? ''
        : `, ${(0,format/* formatValue */.Fl)('usd', perItem.value)} a case${perItem.kind === null ? '' : ` (${perItem.kind})`}`;
    const paid = report.costKind === 'simulated' ? ' Nothing was sent and nothing was paid.' : '';
    const judge = (0,sections/* judgeLine */.sW)(report);
    const cost = (0,markdown/* text */.Qq)(`${(0,sections/* costLine */.EK)(report)}${each}.${paid}`);
    return judge === null ? cost : [cost, (0,markdown/* text */.Qq)(' '), ...judge, (0,markdown/* text */.Qq)('.')];
}
function exportBlocks(report, { requestedExports, rerunCommand }) {
    const requested = requestedExports.map((format) => core_exports/* EXPORT_FILES */.Jb[format]);
    const files = [...new Set([...report.exports, ...requested])].sort();
    const schema = [
        (0,markdown/* text */.Qq)('Flat records, one a case, valid against '),
        (0,markdown/* code */.aY)('schema/baseline_export.schema.json'),
        (0,markdown/* text */.Qq)('.'),
    ];
    if (files.length === 0)
        return [(0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('None was asked for. To write both: '), (0,markdown/* code */.aY)(`${rerunCommand} --export csv,json`))];
    return [(0,markdown/* list */.p_)(files.map((file) => (0,markdown/* link */.nf)((0,markdown/* pathUrl */.zQ)(file), (0,untrusted_text/* untrusted */.bp)(file)))), (0,markdown/* paragraph */.FY)(schema)];
}
function blindSpotBlocks({ metrics }) {
    const notes = (0,blind_spots/* blindSpotsOf */.M)(metrics);
    return notes.length === 0 ? [] : (0,markdown/* details */.zH)('Limits of each metric', [(0,markdown/* list */.p_)(notes.map(markdown/* text */.Qq))]);
}
function related({ runId, timestamp, commit }) {
    return (0,markdown/* list */.p_)([
        [
            (0,markdown/* link */.nf)(`session_report.md#${encodeURIComponent(runId)}`, (0,markdown/* text */.Qq)('session_report.md')),
            (0,markdown/* text */.Qq)(': summary block, steps and warnings of this run'),
        ],
        [(0,markdown/* link */.nf)('baseline_report.jsonl', (0,markdown/* text */.Qq)('baseline_report.jsonl')), (0,markdown/* text */.Qq)(': one line a case')],
        [(0,markdown/* link */.nf)('history/', (0,markdown/* text */.Qq)('history/')), (0,markdown/* text */.Qq)(': earlier runs')],
        [
            (0,markdown/* text */.Qq)('Run: '),
            (0,markdown/* link */.nf)(`#${encodeURIComponent(runId)}`, (0,untrusted_text/* untrusted */.bp)(runId, 60)),
            (0,markdown/* text */.Qq)(', started '),
            (0,untrusted_text/* untrusted */.bp)(timestamp, 40),
        ],
        ...(commit === null ? [] : [[(0,markdown/* text */.Qq)('Commit: '), (0,untrusted_text/* untrusted */.bp)(commit, 64)]]),
    ]);
}


/***/ }),

/***/ 82403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ blindSpotsOf)
/* harmony export */ });
/** What a family of metrics cannot see, by the beginning of its ids. docs/metrics.md has the definitions. */
const BLIND_SPOTS = [
    [
        'mean_score',
        'Offline, a score compares words: a right answer in other words scores low, a fluent wrong one may score high.',
    ],
    [
        'hallucination_',
        'Support is a match of words, names and numbers. Paraphrases and summaries look unsupported; yes/no answers are counted apart and not checked.',
    ],
    [
        'evidence_',
        'Alignment sees whether the evidence speaks of the same things near the answer, not whether it proves it.',
    ],
    [
        'duplication_',
        'Questions that ask the same thing in other words are not found; pairs that differ in digits only are counted as template variants.',
    ],
    ['question_type_', 'Forms are told apart by rules; an unusual way to ask may carry the wrong label.'],
    [
        'coverage_',
        'Only declared sources count. A cited passage is covered whether or not the question is a good one.',
    ],
    ['pii_', 'Checksums prove cards, IBANs and resident numbers. Names alone are not looked for.'],
    ['license_', 'Only declared licences and long verbatim runs are seen; a rewritten copy is not.'],
    [
        'latency_',
        'Recorded, measured and simulated times are never mixed; simulated ones say nothing about a real system.',
    ],
    ['cost_', 'Priced as if nothing had been cached; a simulated cost is no estimate of a real one.'],
];
/** A sentence for each family of metrics that this run has a value for. */
function blindSpotsOf(metrics) {
    return BLIND_SPOTS.filter(([prefix]) => metrics.some(({ id, value }) => id.startsWith(prefix) && value !== null)).map(([, note]) => note);
}


/***/ }),

/***/ 14895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ fileTable),
/* harmony export */   Ph: () => (/* binding */ stepTable),
/* harmony export */   lA: () => (/* binding */ distributionTable)
/* harmony export */ });
/* harmony import */ var _badges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87006);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98441);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60007);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);




/** The steps of a run in order, with state, time and what each has to say. */
function stepTable({ steps }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([{ title: 'step' }, { title: 'state' }, { title: 'time', align: 'right' }, { title: 'note' }], steps.map((step, index) => [
        [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${index + 1}. `), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(step.title)],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_BADGES */ .oN[step.state]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(step.durationMs)),
        step.note === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('') : (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(step.note),
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
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(String(count)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('share', total === 0 ? null : count / total)),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([{ title: 'label' }, { title: 'count', align: 'right' }, { title: 'share', align: 'right' }], [
        ...largestFirst.slice(0, MOST_ROWS).map(({ label, count }) => row((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(label, 60), count)),
        ...(rest.length === 0 ? [] : [row((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rest.length} more`), sumOf(rest))]),
    ]);
}
function sumOf(counts) {
    return counts.reduce((sum, { count }) => sum + count, 0);
}
/** The data files with their hashes; the hash over all of them stands beside the table. */
function fileTable(files) {
    const rest = files.slice(MOST_ROWS);
    const all = (of) => rest.reduce((sum, file) => sum + of(file), 0);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([
        { title: 'file' },
        { title: 'cases', align: 'right' },
        { title: 'size', align: 'right' },
        { title: 'sha256' },
    ], [
        ...files
            .slice(0, MOST_ROWS)
            .map((file) => [
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(file.path),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(String(file.cases)),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(file.bytes)),
            (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(file.sha256, 64),
        ]),
        ...(rest.length === 0
            ? []
            : [
                [
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rest.length} more`),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(String(all(({ cases }) => cases))),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(all(({ bytes }) => bytes))),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(''),
                ],
            ]),
    ]);
}


/***/ })

};
