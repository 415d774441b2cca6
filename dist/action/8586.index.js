export const id = 8586;
export const ids = [8586];
export const modules = {

/***/ 87006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ STATE_BADGES),
/* harmony export */   LF: () => (/* binding */ RESULT_BADGES),
/* harmony export */   Lh: () => (/* binding */ ALERT_KINDS),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   oN: () => (/* binding */ STEP_BADGES)
/* harmony export */ });
/** The badge of a whole run. */
const RESULT_BADGES = {
    PASS: '✅',
    WARN: '⚠️',
    PARTIAL: '🟡',
    FAIL: '❌',
};
const ALERT_KINDS = {
    PASS: 'TIP',
    WARN: 'WARNING',
    PARTIAL: 'WARNING',
    FAIL: 'CAUTION',
};
/** The badge of a metric; a row that could not be judged says so in words and carries no colour. */
const STATE_BADGES = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    fail: '❌ fail',
    not_judged: 'not judged',
    not_applicable: 'n/a',
};
const STEP_BADGES = {
    ok: '✅ ok',
    warning: '⚠️ warning',
    failed: '❌ failed',
    not_run: 'not run',
};
const STATE_ORDER = ['fail', 'warn', 'pass', 'not_judged', 'not_applicable'];
/** Failed rows first, then by severity, clear breaches before mere ones; otherwise as the run listed them. */
function worstFirst(metrics) {
    return [...metrics].sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
        Number(b.clearBreach) - Number(a.clearBreach) ||
        a.severity.localeCompare(b.severity, 'en'));
}
/** The verdict's headline without the result in front, which every surface prints itself. */
function headlineOf(report) {
    return report.verdict.headline.replace(/^(?:PASS|WARN|PARTIAL|FAIL)\b[.:]?\s*/, '');
}


/***/ }),

/***/ 98441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

const DECIMALS = 3;
const MOST_DECIMALS = 6;
/** What stands where there is no number. */
const NO_VALUE = '–';
/** A value with its unit: shares and scores as `.071`, money as `0.42 USD`, times as `812 ms`. */
function formatValue(unit, value, decimals = DECIMALS) {
    if (value === null)
        return NO_VALUE;
    switch (unit) {
        case 'share':
        case 'score':
            return formatRatio(value, decimals);
        case 'usd':
            return `${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(value)} USD`;
        case 'ms':
            return formatMs(value, decimals - DECIMALS);
        case 'bits':
            return `${value.toFixed(decimals)} bits`;
        case 'count':
            return Number.isInteger(value) ? String(value) : value.toFixed(decimals);
    }
}
/** Value and limit with as many decimals as it takes to tell them apart, so that no row reads "over .050 with .050". */
function formatAgainst(unit, value, limit) {
    for (let decimals = DECIMALS; decimals < MOST_DECIMALS; decimals++) {
        const pair = [formatValue(unit, value, decimals), formatValue(unit, limit, decimals)];
        if (value === limit || pair[0] !== pair[1])
            return pair;
    }
    return [formatValue(unit, value, MOST_DECIMALS), formatValue(unit, limit, MOST_DECIMALS)];
}
/** `📈 +.021`, `📉 -.003`, `➡️ .000`; empty where there is nothing to compare with. */
function formatDelta(unit, delta) {
    if (delta === null)
        return '';
    const size = formatValue(unit, Math.abs(delta));
    if (size === formatValue(unit, 0))
        return `➡️ ${size}`;
    return delta > 0 ? `📈 +${size}` : `📉 -${size}`;
}
/** `.056 to .090` */
function formatInterval(unit, interval) {
    const [low, high] = interval ?? [];
    return low === undefined || high === undefined
        ? ''
        : `${formatValue(unit, low)} to ${formatValue(unit, high)}`;
}
/** How long something took: `812 ms`, `18.2 s`, `3 min 12 s`. */
function formatDuration(ms) {
    if (ms === null)
        return NO_VALUE;
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `512 B`, `3.4 kB`, `1.2 MB`: thousands, as file managers count. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
/** `1 case`, `2 cases` */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function formatRatio(value, decimals) {
    const fixed = value.toFixed(decimals);
    return /^-?0\.0*$/.test(fixed) ? fixed.replace(/^-?0/, '') : fixed.replace(/^(-?)0\./, '$1.');
}
function formatMs(value, decimals) {
    return `${value.toFixed(Math.abs(value) < 10 ? decimals + 1 : decimals)} ms`;
}


/***/ }),

/***/ 60007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zQ: () => (/* binding */ pathUrl)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59059);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27698);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);




/** The one way in which Markdown is made: a tree, then its serialisation, so that escaping cannot be forgotten. */
function markdown(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)({ type: 'root', children: [...blocks] }, {
        bullet: '-',
        emphasis: '_',
        fences: true,
        listItemIndent: 'one',
        resourceLink: true,
        rule: '-',
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    });
}
/** Our own words and glyphs, never a value: escaped, but neither broken up nor cut. */
function text(value) {
    return { type: 'text', value };
}
/** A command or a name of ours. */
function code(value) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .makeVisible */ .Xm)(value));
}
function strong(...children) {
    return { type: 'strong', children: inline(children) };
}
/** A link whose address we made; other schemes than http(s) and relative paths lose their link. */
function link(url, ...children) {
    const nodes = inline(children);
    const safe = /^(?:https?:\/\/|[^:]*(?:$|[/?#]))/i.test(url) && !url.startsWith('//');
    if (!safe)
        return { type: 'emphasis', children: nodes };
    return { type: 'link', url, children: nodes };
}
/** A path as the address of a link. */
function pathUrl(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children: inline(children) };
}
function paragraph(...children) {
    return { type: 'paragraph', children: inline(children) };
}
function list(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: inline(item) }],
        })),
    };
}
function table(columns, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    });
    return {
        type: 'table',
        align: columns.map(({ align }) => align ?? null),
        children: [row(columns.map(({ title }) => text(title))), ...rows.map(row)],
    };
}
/**
 * A block quote that GitHub shows as an alert. Its marker would be escaped as text, hence the raw node.
 * Format: https://docs.github.com/get-started/writing-on-github (Alerts).
 */
function alert(kind, first, ...others) {
    const lead = [{ type: 'html', value: `[!${kind}]` }, text('\n'), ...inline(first)];
    return {
        type: 'blockquote',
        children: [lead, ...others.map(inline)].map((children) => ({ type: 'paragraph', children })),
    };
}
/** Lines that stay as they are, but for control characters and workflow commands. */
function fenced(lines, language = 'text') {
    const value = lines.map((line) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .defuseWorkflowCommand */ .vC)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .makeVisible */ .Xm)(line))).join('\n');
    return { type: 'code', lang: language, value };
}
/** Folded away. */
function details(summary, blocks) {
    const open = { type: 'html', value: `<details><summary>${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)(summary)}</summary>` };
    return [open, ...blocks, { type: 'html', value: '</details>' }];
}
/** A target for links, such as a run id. */
function anchor(id) {
    return { type: 'html', value: `<a id="${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(id))}"></a>` };
}
function inline(item) {
    if (typeof item === 'string')
        return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(item);
    return isMany(item) ? item.flatMap(inline) : [item];
}
function isMany(item) {
    return Array.isArray(item);
}


/***/ }),

/***/ 46635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IV: () => (/* binding */ breakNote),
  Wl: () => (/* binding */ currentAndLimit),
  tw: () => (/* binding */ hasHistory),
  PJ: () => (/* binding */ missingHistory),
  im: () => (/* binding */ recordTable),
  c2: () => (/* binding */ statusOf),
  G2: () => (/* binding */ thresholdTable),
  _K: () => (/* binding */ trendTable)
});

// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
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


/***/ }),

/***/ 78674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ costLine),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Ui: () => (/* binding */ dlqBlocks),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   _8: () => (/* binding */ REPLAY_COMMAND),
/* harmony export */   fE: () => (/* binding */ numbersLine),
/* harmony export */   l$: () => (/* binding */ reasonBlocks),
/* harmony export */   pT: () => (/* binding */ errorBlocks),
/* harmony export */   sW: () => (/* binding */ judgeLine)
/* harmony export */ });
/* harmony import */ var _badges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87006);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98441);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60007);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);




/** The command that the operations guide names for a replay of the dead letter queue. */
const REPLAY_COMMAND = 'npm run dev -- --reprocess-dlq';
const MOST_WARNINGS = 50;
/** The line that must be enough to decide on. */
function verdictLine(report, limit) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${report.result}:`)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(report), limit)];
}
/** Several reasons, a line each; a single one is what the line of the verdict says already. */
function reasonBlocks({ verdict }) {
    return verdict.reasons.length > 1 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(verdict.reasons)] : [];
}
/** Cases, cost, time and profile in one line; unscored cases are never left out of it. */
function numbersLine(report) {
    const { cases } = report;
    const unscored = [
        cases.errored > 0 ? `${cases.errored} errored` : '',
        cases.skipped > 0 ? `${cases.skipped} skipped` : '',
    ].filter((part) => part !== '');
    const scored = `${cases.scored} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(cases.total, 'case')} scored${unscored.map((part) => `, ${part}`).join('')}`;
    const sample = cases.available > cases.total ? ` (smoke selection of ${cases.available})` : '';
    return [
        `${scored}${sample}`,
        `${cases.passed} passed`,
        costLine(report),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(report.durationMs),
        `${report.mode}${report.offline ? ', offline' : ''}`,
        `${report.profile} profile`,
    ].join(' · ');
}
/** `0.42 USD of 1 USD`, `0.00 USD (simulated)`, `0.01 USD of 1 USD (488 of 500 grades known, 0.41 USD saved)` */
function costLine({ costUsd, budgetUsd, costKind, spending }) {
    const cap = budgetUsd === null ? '' : ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', budgetUsd)}`;
    const { cacheHits, cacheMisses, savedUsd } = spending;
    const grades = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(cacheHits + cacheMisses, 'grade');
    const saved = cacheHits === 0 ? '' : ` (${cacheHits} of ${grades} known, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', savedUsd)} saved)`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', costUsd)}${cap}${costKind === 'simulated' ? ' (simulated)' : ''}${saved}`;
}
/** Which model gave the scores, by which texts; null where none was asked. */
function judgeLine({ judge }) {
    if (judge === null)
        return null;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Judged by '),
        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(judge.model, 80),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`; instructions and rubric ${judge.promptHash}, prices of ${judge.priceTable}`),
    ];
}
/** What broke, where, and what to do; nothing where nothing broke. */
function errorBlocks({ error }) {
    if (error === null)
        return [];
    const where = [
        ...(error.step === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('step '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.step, 60)]),
        ...(error.step !== null && error.at !== null ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' at ')] : []),
        ...(error.at === null ? [] : [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.at)]),
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Error class:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.errorClass, 60)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(error.message)],
            ...(where.length === 0 ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Where:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), where]]),
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What to do:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(error.remedy)],
        ]),
    ];
}
/** Warnings, each with its badge; past the fiftieth they are only counted. */
function warningList({ warnings }) {
    const rest = warnings.length - MOST_WARNINGS;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
        ...warnings
            .slice(0, MOST_WARNINGS)
            .map(({ code: id, message }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('⚠️ '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(id, 60), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message)]),
        ...(rest > 0 ? [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rest} more in `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('session_report.json')]] : []),
    ]);
}
/** Count, the last failed runs, the replay command; one green line where there is nothing to replay. */
function dlqBlocks({ dlq }) {
    if (dlq.count === 0)
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('✅ DLQ: 0. No failed run waits to be replayed.'))];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`DLQ: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(dlq.count, 'failed run')}.`)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' Replay with '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(REPLAY_COMMAND), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('.')),
        ...(dlq.recent.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(dlq.recent.map((entry) => [
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.runId, 60),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '),
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(entry.reason, 120),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(', '),
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.timestamp, 40),
                ])),
            ]),
    ];
}


/***/ }),

/***/ 74484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ makeVisible),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27698);

const LONGEST_VALUE = 160;
const LONGEST_SENTENCE = 600;
/**
 * Text of a data set, a file name, a branch: always inline code, in which Markdown, HTML, mentions and links are inert.
 * White space is collapsed, control and bidirectional characters become visible, long texts are cut.
 */
function untrusted(value, limit = LONGEST_VALUE) {
    const clean = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(makeVisible(value), limit);
    return clean === '' ? { type: 'text', value: '(empty)' } : inlineCode(clean);
}
/**
 * A sentence that we wrote but that may quote others: words stay text, every token that a renderer could take for
 * something else (a path, a mention, a link, markup, an id) becomes inline code. Backticks in it mark code; a sentence
 * without words is a dash.
 */
function sentence(value, limit = LONGEST_SENTENCE) {
    const clean = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(makeVisible(value), limit);
    if (clean === '')
        return [{ type: 'text', value: '–' }];
    const nodes = [];
    for (const [index, part] of splitAtCode(clean).entries()) {
        const isCode = index % 2 === 1 && part.trim() !== '';
        for (const node of isCode ? [inlineCode(part.trim())] : plainWords(part))
            append(nodes, node);
    }
    const isBlank = nodes.every((node) => node.type === 'text' && node.value.trim() === '');
    return isBlank ? [inlineCode(clean)] : nodes;
}
/** Prose and code in turn, where the backticks are ours; others are characters like any other. */
function splitAtCode(line) {
    const parts = line.split('`');
    return parts.length % 2 === 1 && !line.includes('``') ? parts : [line];
}
/** Inline code, which no line of a log can take for a workflow command either. */
function inlineCode(value) {
    return { type: 'inlineCode', value: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseWorkflowCommand */ .vC)(value) };
}
/**
 * As for a terminal, and the two glyphs that stand for a warning and a failure too, because people search reports for
 * them.
 */
function makeVisible(value) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(value).replace(/[\u26a0\u274c]/g, (glyph) => `\\u{${glyph.charCodeAt(0).toString(16)}}`);
}
/** Words, numbers and the punctuation around them; none of these can start a construct inside a line. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{So}.,;:!?()'"%+\-–—=≥≤…/·→×±“”‘’]*$/u;
const COMPARISON = /^(?:&|[<>]=?[\d.]*)$/;
/** File names and domains, addresses, emoji codes, workflow commands, issue references, commit hashes. */
const ACTIVE = /[\p{L}\d]\.\p{L}{2}|www\.|:\/\/|::|:[\w+-]+:|\bGH-\d|\b[0-9a-f]{7,}\b/iu;
function* plainWords(part) {
    for (const token of part.split(/(\s+)/)) {
        if (token.trim() === '' || isPlain(token)) {
            yield { type: 'text', value: token };
            continue;
        }
        const [, before = '', core = '', after = ''] = /^([("']*)(.*?)([)"'.,;:!?]*)$/u.exec(token) ?? [];
        if (isPlain(core)) {
            yield inlineCode(token);
            continue;
        }
        if (before !== '')
            yield { type: 'text', value: before };
        yield inlineCode(core);
        if (after !== '')
            yield { type: 'text', value: after };
    }
}
function isPlain(token) {
    return COMPARISON.test(token) || (PLAIN.test(token) && !ACTIVE.test(token));
}
function append(nodes, node) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
        last.value += node.value;
    // Two codes side by side would share their fences: `a``b`.
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
        last.value += ` ${node.value}`;
    else if (node.type !== 'text' || node.value !== '')
        nodes.push({ ...node });
}


/***/ })

};
