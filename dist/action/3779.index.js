export const id = 3779;
export const ids = [3779];
export const modules = {

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
