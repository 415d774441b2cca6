export const id = 8;
export const ids = [8];
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
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony exports pathUrl, heading, anchor */
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
    return { type: 'html', value: `<a id="${escapeHtml(escapeTerminal(id))}"></a>` };
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

/***/ 78674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ costLine),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Ui: () => (/* binding */ dlqBlocks),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   fE: () => (/* binding */ numbersLine),
/* harmony export */   pT: () => (/* binding */ errorBlocks),
/* harmony export */   sW: () => (/* binding */ judgeLine)
/* harmony export */ });
/* unused harmony exports REPLAY_COMMAND, reasonBlocks */
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
    return verdict.reasons.length > 1 ? [list(verdict.reasons)] : [];
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

/***/ 38008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSlack: () => (/* binding */ renderSlack)
});

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
// EXTERNAL MODULE: ./build/src/reporters/finding-table.js
var finding_table = __webpack_require__(4260);
// EXTERNAL MODULE: ./build/src/reporters/format.js
var format = __webpack_require__(98441);
// EXTERNAL MODULE: ./build/src/reporters/sections.js
var sections = __webpack_require__(78674);
// EXTERNAL MODULE: ./build/src/reporters/untrusted-text.js
var untrusted_text = __webpack_require__(74484);
;// CONCATENATED MODULE: ./build/src/reporters/slack-text.js


const LONGEST_VALUE = 160;
/** Our own words: the three control characters are escaped, formatting is taken at its word. */
function own(text) {
    return { mrkdwn: escapeControl(text) };
}
function bold(text) {
    return { mrkdwn: `*${escapeControl(text.replaceAll('*', ''))}*` };
}
/** Text of a data set, a branch, a person: always code, in which formatting, mentions and links are inert. */
function quoted(value, limit = LONGEST_VALUE) {
    const clean = (0,core_escape/* shorten */.ml)((0,untrusted_text/* makeVisible */.Xm)(value), limit);
    return clean === '' ? own('(empty)') : { mrkdwn: `\`${escapeControl(clean.replaceAll('`', "'"))}\`` };
}
/** A sentence of ours that may quote others: what could be more than a word becomes code. */
function said(text, limit) {
    const pieces = (0,untrusted_text/* sentence */.em)(text, limit).map((node) => node.type === 'inlineCode' ? quoted(node.value, limit) : own(node.type === 'text' ? node.value : ''));
    return join(pieces);
}
/** A link whose address we made; without one only its label. */
function linked(url, label) {
    if (url === null || !/^https?:\/\/[^\s<>|]+$/.test(url))
        return label;
    // Code in a label would end the link.
    return { mrkdwn: `<${escapeControl(url)}|${label.mrkdwn.replaceAll('`', '').replaceAll('|', '¦')}>` };
}
/** A user group (`S…`), a user (`U…`, `W…`), or everybody: `here`, `channel`. Undefined for anything else. */
function mention(whom) {
    if (/^S[A-Z0-9]{5,20}$/.test(whom))
        return { mrkdwn: `<!subteam^${whom}>` };
    if (/^[UW][A-Z0-9]{5,20}$/.test(whom))
        return { mrkdwn: `<@${whom}>` };
    return whom === 'here' || whom === 'channel' ? { mrkdwn: `<!${whom}>` } : undefined;
}
function join(pieces, separator = '') {
    return { mrkdwn: pieces.map(({ mrkdwn }) => mrkdwn).join(separator) };
}
function escapeControl(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./build/src/reporters/slack.js






const LONGEST_HEADER = 150;
/** Slack takes 3,000 characters a text, and an escaped one is five. */
const LONGEST_HEADLINE = 400;
const MOST_GATES = 5;
/**
 * One message a run: two lines where it passed, else the verdict, what to do at once, the facts and the first thing to
 * look at. Critical conditions name whom the configuration wants to be told.
 */
function renderSlack(news, origin, whom) {
    switch (news.kind) {
        case 'verdict':
            return news.report.result === 'PASS' && news.conditions.length === 0
                ? passed(news.report, origin)
                : troubled(news, origin, whom);
        case 'cancelled':
            return slack_short('⚪', 'CANCELLED', own('stopped before it had a verdict; nothing was judged'), origin);
        case 'refused':
            return slack_short('❌', 'FAIL', said(news.message, LONGEST_HEADLINE), origin);
    }
}
function passed(report, origin) {
    const { cases } = report;
    const numbers = `${cases.scored} of ${(0,format/* countOf */.pq)(cases.total, 'case')} scored · ${cases.passed} passed · ${(0,sections/* costLine */.EK)(report)} · ${(0,format/* formatDuration */.a3)(report.durationMs)}`;
    return slack_short('✅', 'PASS', own(numbers), origin);
}
/** Two lines: what and where, then one sentence. */
function slack_short(badge, result, sentence, origin) {
    const first = join([own(`${badge} `), bold(result), own(' '), placeLine(origin)]);
    return messageOf(result, origin, [section(join([first, sentence], '\n'))]);
}
function placeLine({ repository, branch, commit, links }) {
    return join([
        ...(repository === null ? [] : [quoted(repository)]),
        ...(branch === null ? [] : [quoted(branch)]),
        ...(commit === null ? [] : [commitText(commit)]),
        ...links.map(({ label, url }) => linked(url, own(label))),
    ], ' · ');
}
function troubled({ report, guards, conditions }, origin, whom) {
    const target = whom === null ? undefined : mention(whom);
    const alarm = conditions.map(({ title, firstStep }) => section(join([
        ...(target === undefined ? [] : [target, own(' ')]),
        own('🚨 '),
        bold(title),
        own(`\n${firstStep}`),
    ])));
    const first = firstLook(report, guards);
    const { links } = origin;
    return messageOf(report.result, origin, [
        header(`${badges/* RESULT_BADGES */.LF[report.result]} ${report.result}: ${origin.repository ?? report.target}`),
        ...alarm,
        section(said((0,badges/* headlineOf */.gD)(report), LONGEST_HEADLINE)),
        { type: 'section', fields: factsOf(report, origin).map(marked) },
        ...(first === null ? [] : [section(join([bold('First to look at'), first], '\n'))]),
        // Links, not buttons: a webhook has nobody who could answer what a button sends.
        ...(links.length === 0
            ? []
            : [
                section(join(links.map(({ label, url }) => linked(url, own(label))), ' · ')),
            ]),
        {
            type: 'context',
            elements: [
                marked(own(`${report.mode}${report.offline ? ', offline' : ''} · ${report.profile} profile · ${(0,format/* formatDuration */.a3)(report.durationMs)}`)),
            ],
        },
    ]);
}
function factsOf(report, { branch, commit, author }) {
    const { cases, dlq } = report;
    const failed = report.metrics.filter(({ state }) => state === 'fail');
    const names = failed.slice(0, MOST_GATES).map(({ title }) => quoted(title, 40));
    const rest = failed.length - names.length;
    const gates = failed.length === 0
        ? own('none')
        : join([own(`${failed.length}: `), join(names, ', '), own(rest > 0 ? ` and ${rest} more` : '')]);
    const fact = (name, value) => join([bold(name), value], '\n');
    return [
        ...(branch === null ? [] : [fact('Branch', quoted(branch))]),
        ...(commit === null ? [] : [fact('Commit', commitText(commit))]),
        ...(author === null ? [] : [fact('Author', quoted(author))]),
        fact('Gates failed', gates),
        fact('Cases', own(`${cases.scored} of ${cases.total} scored, ${cases.passed} passed, ${cases.errored} errored`)),
        fact('Cost', own((0,sections/* costLine */.EK)(report))),
        fact('Dead letter queue', own((0,format/* countOf */.pq)(dlq.count, 'run'))),
    ];
}
/** A finding of a guard comes before a record: it is rarer, and graver. */
function firstLook({ records }, guards) {
    const [finding] = (guards?.guards ?? [])
        .flatMap(finding_table/* countingFindings */.S)
        .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
    if (finding !== undefined) {
        return join([quoted(`${finding.path}:${finding.line}`), own(' '), said(finding.message, 300)]);
    }
    const [record] = records;
    if (record === undefined)
        return null;
    return join([quoted(`${record.file}:${record.line}`), own(' '), said(record.why, 300)]);
}
function commitText({ sha, url }) {
    return linked(url, quoted(sha.slice(0, 12)));
}
function messageOf(result, { repository }, blocks) {
    const what = join([own(`${result} `), ...(repository === null ? [] : [quoted(repository)])]);
    return { text: what.mrkdwn, blocks };
}
function section(text) {
    return { type: 'section', text: marked(text) };
}
/** Plain text is never parsed; its line breaks and control characters are made visible all the same. */
function header(text) {
    const plain = (0,core_escape/* shorten */.ml)((0,core_escape/* escapeTerminal */.en)(text), LONGEST_HEADER);
    return { type: 'header', text: { type: 'plain_text', text: plain, emoji: false } };
}
function marked({ mrkdwn }) {
    return { type: 'mrkdwn', text: mrkdwn, verbatim: true };
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
