export const id = 7807;
export const ids = [7807,3760];
export const modules = {

/***/ 83284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPageAgain: () => (/* binding */ renderPageAgain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34460);
/* harmony import */ var _pipeline_report_page_personal_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18000);
/* harmony import */ var _pipeline_report_page_write_html_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83760);
/* harmony import */ var _pipeline_rerun_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68670);







/**
 * Writes index.html of the last run again. The texts come from the data, where that is still what the run read;
 * otherwise the page is written without them.
 * @returns why there are no texts, or null
 */
async function renderPageAgain(report, request, toolbox) {
    const { fileSystem, pageTemplate, redact } = toolbox;
    const { reportsDir, workingDirectory } = request;
    const lines = (await fileSystem.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'baseline_report.jsonl'))) !== undefined;
    const texts = await findTexts(report, request, toolbox);
    await (0,_pipeline_report_page_write_html_report_js__WEBPACK_IMPORTED_MODULE_5__.writeHtmlReport)({
        report,
        lines: lines && report.error === null ? 'written' : 'none',
        texts,
        guards: null,
        rerunCommand: (0,_pipeline_rerun_command_js__WEBPACK_IMPORTED_MODULE_6__/* .rerunCommand */ .w)(request),
    }, { fileSystem, pageTemplate, redact, reportsDir, workingDirectory });
    return texts.kind === 'none' ? texts.reason : null;
}
async function findTexts({ dataset: read }, request, toolbox) {
    if (read === null)
        return { kind: 'none', reason: 'the run read no data' };
    try {
        const config = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__.loadConfig)(request, toolbox);
        const { workingDirectory } = request;
        const globs = read.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workingDirectory, file.path));
        const dataset = await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .openDataset */ .J)({ ...config, globs, workingDirectory }, toolbox.fileSystem);
        const { hash, fields } = await dataset.inspect();
        if (hash !== read.hash)
            return { kind: 'none', reason: 'the data is no longer what the run read' };
        if ([...fields].sort().join() !== read.mappedFields.join())
            return { kind: 'none', reason: 'the configuration maps other fields than the run did' };
        return { kind: 'data', cases: dataset.cases(), isPersonal: await (0,_pipeline_report_page_personal_check_js__WEBPACK_IMPORTED_MODULE_4__/* .createPersonalCheck */ .t)(config) };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl))
            throw error;
        return { kind: 'none', reason: `the data cannot be read again (${error.message})` };
    }
}


/***/ }),

/***/ 50982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ piiFamily)
/* harmony export */ });
/** Cases with personal data, counted from what the detector wrote into the case lines. */
const piiFamily = {
    id: 'pii',
    metrics: [
        {
            id: 'pii_proven',
            title: 'Cases with proven personal data or keys',
            unit: 'count',
            range: [0, Number.POSITIVE_INFINITY],
            direction: 'lower_is_better',
        },
        {
            id: 'pii_suspected',
            title: 'Cases with suspected personal data',
            unit: 'share',
            range: [0, 1],
            direction: 'lower_is_better',
        },
    ],
    aggregate: () => new PiiAggregator(),
};
/** A case with both proven and suspected data counts in both metrics. */
class PiiAggregator {
    #checked = 0;
    #proven = 0;
    #suspected = 0;
    #kinds = new Map();
    add({ line }) {
        if (line.pii === null)
            return;
        this.#checked++;
        if (line.pii.some((kind) => kind.endsWith(':proven')))
            this.#proven++;
        if (line.pii.some((kind) => kind.endsWith(':suspected')))
            this.#suspected++;
        for (const kind of new Set(line.pii))
            this.#count(kind, 1);
    }
    merge(other) {
        this.#checked += other.#checked;
        this.#proven += other.#proven;
        this.#suspected += other.#suspected;
        for (const [kind, count] of other.#kinds)
            this.#count(kind, count);
    }
    values() {
        const n = this.#checked;
        if (n === 0) {
            const none = { unscored: 'no case was checked', n: 0 };
            return { pii_proven: none, pii_suspected: none };
        }
        return {
            pii_proven: { value: this.#proven, n, successes: this.#proven },
            pii_suspected: { value: this.#suspected / n, n, successes: this.#suspected },
        };
    }
    distributions() {
        return this.#kinds.size === 0 ? [] : [{ id: 'pii_kinds', title: 'Personal data', counts: this.#kinds }];
    }
    #count(kind, by) {
        this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + by);
    }
}


/***/ }),

/***/ 83760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeHtmlReport: () => (/* binding */ writeHtmlReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/reporters/html/clusters.js
const MOST_CLUSTERS = 60;
const MOST_MEMBERS = 24;
/** Groups the cases that repeat another one, by the case that they repeat. */
class Clusters {
    found = new Map();
    add({ case_id, duplicate_of, template_of }) {
        if (duplicate_of !== null)
            this.join(duplicate_of, case_id, 'duplicate');
        if (template_of !== null)
            this.join(template_of, case_id, 'template');
    }
    list() {
        const shown = [...this.found.values()].sort((a, b) => b.size - a.size).slice(0, MOST_CLUSTERS);
        return { total: this.found.size, shown };
    }
    join(of, member, kind) {
        const key = `${kind} ${of}`;
        const group = this.found.get(key) ?? { of, kind, size: 1, members: [] };
        this.found.set(key, group);
        group.size++;
        if (group.members.length < MOST_MEMBERS)
            group.members.push(member);
    }
}

// EXTERNAL MODULE: ./build/src/reporters/format.js
var format = __webpack_require__(98441);
;// CONCATENATED MODULE: ./build/src/reporters/html/histograms.js

/** Counts supports, scores and latencies of every case line. Memory does not grow with the number of cases. */
class Histograms {
    support = new Bins(SHARE_BORDERS);
    score = new Bins(SHARE_BORDERS);
    latency = new Bins(LATENCY_BORDERS);
    add({ support, score, latency_ms }) {
        this.support.add(support);
        this.score.add(score);
        this.latency.add(latency_ms);
    }
    list({ latency }) {
        const { p50Ms, p95Ms, kind } = latency;
        const quantile = (at, name) => at === null ? [] : [{ at, label: `${name} ${(0,format/* formatValue */.Fl)('ms', at)}` }];
        return [
            {
                id: 'support',
                title: 'Support of the answers',
                unit: 'share',
                ...this.support.all(),
                lines: [
                    { at: 0.4, label: 'hardly supported below .4' },
                    { at: 0.6, label: 'unsupported below .6' },
                ],
            },
            {
                id: 'score',
                title: 'Scores',
                unit: 'share',
                ...this.score.all(),
                lines: [{ at: 0.7, label: 'passed from .7 on' }],
            },
            {
                id: 'latency',
                title: `Latency${kind === null ? '' : ` (${kind})`}`,
                unit: 'ms',
                ...this.latency.used(),
                lines: [...quantile(p50Ms, 'p50'), ...quantile(p95Ms, 'p95')],
            },
        ];
    }
}
const SHARE_BORDERS = Array.from({ length: 21 }, (_, step) => step / 20);
/** Twelve bins a decade from 1 ms to about a quarter of an hour, rounded so that they read well. */
const LATENCY_BORDERS = [
    0,
    ...Array.from({ length: 73 }, (_, step) => Math.round(10 ** (step / 12) * 10) / 10),
];
class Bins {
    borders;
    counts;
    without = 0;
    constructor(borders) {
        this.borders = borders;
        this.counts = Array.from({ length: borders.length - 1 }, () => 0);
    }
    add(value) {
        if (value === null) {
            this.without++;
            return;
        }
        const above = this.borders.findIndex((border) => border > value);
        const bin = above === -1 ? this.counts.length - 1 : Math.max(0, above - 1);
        this.counts[bin] = (this.counts[bin] ?? 0) + 1;
    }
    all() {
        return { borders: this.borders, counts: this.counts, without: this.without };
    }
    /** From the first bin that counts anything to the last, with an empty one each side. */
    used() {
        const first = Math.max(0, this.counts.findIndex((count) => count > 0) - 1);
        const last = Math.min(this.counts.length - 1, this.counts.findLastIndex((count) => count > 0) + 1);
        const isEmpty = this.counts.every((count) => count === 0);
        return {
            borders: isEmpty ? [] : this.borders.slice(first, last + 2),
            counts: isEmpty ? [] : this.counts.slice(first, last + 1),
            without: this.without,
        };
    }
}

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
;// CONCATENATED MODULE: ./build/src/reporters/html/embed-json.js

/**
 * The page's facts as JSON for a script element. Every text in it is redacted and has its control characters made
 * visible, and no character is left with which an HTML parser would begin a tag, a comment or an entity.
 *
 * Slashes of addresses are escaped too: whoever redacts whole files looks for addresses with a password, a shape that
 * may hold quotes and commas, and must not find one that begins in one value and ends in another.
 */
function embedJson(page, redact) {
    const json = JSON.stringify(page, (_key, value) => typeof value === 'string' ? visibleText(redact(value)) : value);
    return json.replace(/[<>&\u2028\u2029]|:\/\//g, escapeUnits);
}
function escapeUnits(units) {
    return units === '://' ? ':\\/\\/' : `\\u${units.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Line breaks stay; every other character that moves, hides or reorders text becomes visible. */
function visibleText(text) {
    return text.includes('\n') ? text.split('\n').map(core_escape/* escapeTerminal */.en).join('\n') : (0,core_escape/* escapeTerminal */.en)(text);
}

;// CONCATENATED MODULE: ./build/src/reporters/html/render-page.js



/** Where the page that the build makes has gaps. Each stands in it once. */
const PAGE_SLOTS = {
    title: '<!--plumbline:title-->',
    summary: '<!--plumbline:summary-->',
    data: '"plumbline:data"',
};
/**
 * index.html: one file with everything in it. What the run found stands in it as JSON that no HTML parser can leave,
 * and once more as a few lines of plain HTML for the moment before the script has run, or where none may run.
 * @param template the page as the build makes it, with its script, its style and the policy that allows these two alone
 * @throws RangeError where the template lacks a slot or has one twice
 */
function renderPage(page, template, redact) {
    return fill(template, [
        [PAGE_SLOTS.title, (0,core_escape/* escapeHtml */.ZD)(visibleText(redact(titleOf(page))))],
        [PAGE_SLOTS.summary, summaryOf(page, redact)],
        [PAGE_SLOTS.data, embedJson(page, redact)],
    ]);
}
function titleOf({ report, told }) {
    return `${report.result}: ${told.headline}`.slice(0, 120);
}
function summaryOf({ report, told }, redact) {
    const paragraph = (text) => `<p>${(0,core_escape/* escapeHtml */.ZD)(visibleText(redact(text)))}</p>`;
    return [
        `<h1>${badges/* RESULT_BADGES */.LF[report.result]} ${report.result}</h1>`,
        paragraph(told.headline),
        paragraph(told.numbers),
        paragraph('The records are shown by a script in this file. Where none may run, baseline_report.md has the same facts.'),
    ].join('');
}
function fill(template, slots) {
    const pieces = [];
    let rest = template;
    for (const [slot, content] of slots) {
        const [before = '', after, ...more] = rest.split(slot);
        if (after === undefined || more.length > 0)
            throw new RangeError(`the page has no single ${slot}`);
        pieces.push(before, content);
        rest = after;
    }
    return [...pieces, rest].join('');
}

// EXTERNAL MODULE: ./build/src/reporters/blind-spots.js
var blind_spots = __webpack_require__(82403);
// EXTERNAL MODULE: ./build/src/reporters/sections.js
var sections = __webpack_require__(78674);
;// CONCATENATED MODULE: ./build/src/reporters/html/told.js



/** What every surface says in the same words. */
function tellInWords(report, rerunCommand) {
    return {
        headline: (0,badges/* headlineOf */.gD)(report),
        numbers: (0,sections/* numbersLine */.fE)(report),
        cost: (0,sections/* costLine */.EK)(report),
        blindSpots: (0,blind_spots/* blindSpotsOf */.M)(report.metrics),
        rerun: rerunCommand,
        replay: sections/* REPLAY_COMMAND */._8,
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/export-lines.js
var export_lines = __webpack_require__(39982);
// EXTERNAL MODULE: ./build/src/pipeline/report-page/html-report-file.js
var html_report_file = __webpack_require__(31338);
// EXTERNAL MODULE: ./build/src/pipeline/telling-records.js
var telling_records = __webpack_require__(80254);
;// CONCATENATED MODULE: ./build/src/pipeline/report-page/row-keeper.js


/** Rows that a page holds; what is less telling is counted and left out. */
const MOST_ROWS = 20_000;
const NAME_LIMIT = 160;
/** Sound records that repeat others come before those that say nothing. */
const REPETITION_WEIGHT = 0.1;
/** Keeps the most telling case lines of a run, at most twice as many as a page shows at any time. */
class RowKeeper {
    kept = [];
    most;
    total = 0;
    constructor(most = MOST_ROWS) {
        this.most = most;
    }
    add(line) {
        const judged = (0,telling_records/* judgeLine */.s)(line);
        const repeats = line.duplicate_of !== null || line.template_of !== null;
        const weight = judged?.weight ?? (repeats ? REPETITION_WEIGHT : 0);
        this.kept.push({ weight, place: this.total, line, why: judged?.reasons ?? [] });
        this.total++;
        if (this.kept.length >= this.most * 2)
            this.settle();
    }
    /** Most telling first; equal ones in dataset order. */
    lines() {
        this.settle();
        return this.kept.map(({ line }) => line);
    }
    rows(textsOf) {
        this.settle();
        const files = [...new Set(this.kept.map(({ line }) => line.file))].sort();
        const placeOf = new Map(files.map((file, at) => [file, at]));
        return {
            files,
            rows: this.kept.map(({ line, why }) => toRow(line, placeOf.get(line.file) ?? 0, why, textsOf(line))),
        };
    }
    settle() {
        this.kept.sort((a, b) => b.weight - a.weight || a.place - b.place);
        this.kept.length = Math.min(this.kept.length, this.most);
    }
}
function toRow(line, file, why, texts) {
    const shortId = (id) => (0,core_escape/* shorten */.ml)(id, NAME_LIMIT);
    return [
        shortId(line.case_id),
        file,
        line.line,
        line.status,
        line.score,
        line.passed,
        line.support,
        line.align,
        line.evidence_present,
        line.question_form,
        line.answer_type,
        line.duplicate_of === null ? null : shortId(line.duplicate_of),
        line.template_of === null ? null : shortId(line.template_of),
        line.pii,
        line.license,
        line.error_class,
        line.origin,
        line.latency_ms,
        line.cost_usd,
        why,
        notesOf(line),
        texts,
    ];
}
/** Notes quote the answer; those of a record with personal data are named by their kind alone. */
function notesOf({ notes, pii }) {
    if ((pii ?? []).length === 0)
        return notes;
    return notes.map((note) => (QUOTING.test(note) ? note.replace(QUOTING, '$1 […] $2') : note));
}
const QUOTING = /^(number|name) .* (is not in the evidence)$/s;

// EXTERNAL MODULE: ./build/src/core/case.js
var core_case = __webpack_require__(40757);
// EXTERNAL MODULE: ./build/src/metrics/evidence-text.js
var evidence_text = __webpack_require__(64300);
// EXTERNAL MODULE: ./build/src/metrics/negation.js
var negation = __webpack_require__(10196);
// EXTERNAL MODULE: ./build/src/metrics/question-type.js + 1 modules
var question_type = __webpack_require__(16785);
// EXTERNAL MODULE: ./build/src/metrics/text.js + 2 modules
var metrics_text = __webpack_require__(14081);
// EXTERNAL MODULE: ./build/src/metrics/unsupported.js + 1 modules
var metrics_unsupported = __webpack_require__(51361);
// EXTERNAL MODULE: ./build/src/metrics/word-search.js
var word_search = __webpack_require__(44348);
;// CONCATENATED MODULE: ./build/src/metrics/answer-marks.js






/**
 * Shows in the texts what `support` counts: words that the evidence does not have, and the numbers, names and denials
 * that cost an answer more. An answer that stands in the evidence word for word, or whose support cannot be checked,
 * has no marks. Pure; time is linear in the length of the texts.
 */
function markCase({ question, answer, evidence, }) {
    const read = (0,evidence_text/* readEvidence */.At)(evidence ?? []);
    if (evidence === null || read.words.length === 0)
        return { answer: [], nearest: null };
    const words = (0,metrics_text/* wordsOf */.Z9)((0,metrics_unsupported/* withoutMarkers */.Y)(answer));
    const nearest = nearestSentence(words, (0,metrics_text/* wordsOf */.Z9)(question), evidence.map(({ text }) => text));
    const type = (0,question_type/* answerType */.f4)(answer, (0,question_type/* questionForm */.Vz)(question), question);
    const unchecked = words.length === 0 || type === 'yes_no' || type === 'empty';
    if (unchecked || (0,word_search/* occurrencesOf */.O)(words, read.words).length > 0)
        return { answer: [], nearest };
    return { answer: unsupportedParts(answer, words, (0,metrics_text/* wordsOf */.Z9)(question), read), nearest };
}
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;
function tokensOf(text) {
    return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
        start: index,
        end: index + token.length,
        words: (0,metrics_text/* wordsOf */.Z9)(token),
    }));
}
function unsupportedParts(answer, words, question, evidence) {
    const text = (0,metrics_unsupported/* withoutMarkers */.Y)(answer);
    const tokens = tokensOf(text);
    const unsupported = (0,metrics_unsupported/* findUnsupported */.D)(text, (0,question_type/* withoutYesNo */.rL)(words), question, evidence);
    const denials = unsupported.negation ? deniedTokens(tokens, question, evidence) : new Set();
    const named = placesOf(unsupported.names, text);
    const numbers = new Set(unsupported.numbers.flatMap((shown) => (0,metrics_text/* wordsOf */.Z9)(shown)).filter(metrics_text/* isNumberWord */.Qz));
    const marks = tokens.flatMap((token) => {
        const kind = kindOf(token, { evidence, denials, named, numbers });
        return kind === null ? [] : [[token.start, token.end, kind]];
    });
    return joinNeighbours(marks, text);
}
function kindOf(token, { evidence, denials, named, numbers }) {
    if (denials.has(token))
        return 'denial';
    if (token.words.some((word) => numbers.has(word)))
        return 'number';
    if (named.some(([start, end]) => token.start >= start && token.end <= end))
        return 'name';
    const vocabulary = evidence.vocabulary();
    const isMissing = (word) => !(0,metrics_text/* isFunctionWord */.R4)(word) && !(0,metrics_text/* isNumberWord */.Qz)(word) && !vocabulary.has(word);
    return token.words.some(isMissing) ? 'words' : null;
}
function deniedTokens(tokens, question, evidence) {
    const owners = tokens.flatMap((token) => token.words.map((word) => ({ word, token })));
    const asked = (0,negation/* negatedWords */.Q)(question);
    const places = (0,negation/* unsupportedNegations */.O)(owners.map(({ word }) => word), (word) => evidence.negated().has(word) || asked.has(word));
    return new Set(places.flatMap((at) => owners[at]?.token ?? []));
}
function placesOf(names, text) {
    return names.flatMap((name) => {
        const at = text.indexOf(name);
        return at === -1 ? [] : [[at, at + name.length]];
    });
}
/** Marks of one kind with nothing but a blank between them are one mark. */
function joinNeighbours(marks, text) {
    const joined = [];
    for (const mark of marks) {
        const last = joined.at(-1);
        if (last !== undefined && last[2] === mark[2] && /^\s+$/.test(text.slice(last[1], mark[0]))) {
            joined[joined.length - 1] = [last[0], mark[1], mark[2]];
        }
        else
            joined.push(mark);
    }
    return joined;
}
/** Ends behind a full stop that a blank follows, and at line breaks: `3.5` and `www.example.org` stay whole. */
const SENTENCE = /[^\n]*?(?:[.!?]{1,4}["'”’)\]]{0,4}(?=\s|$)|[。！？]|\n|$)/g;
function nearestSentence(answer, question, passages) {
    const wanted = new Set((0,metrics_text/* contentWordsOf */.MO)(answer));
    const asked = new Set((0,metrics_text/* contentWordsOf */.MO)(question));
    let best = null;
    let bestScore = 0;
    for (const [passage, text] of passages.entries()) {
        for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
            const words = new Set((0,metrics_text/* wordsOf */.Z9)(sentence));
            let found = 0;
            for (const word of words)
                found += wanted.has(word) ? 2 : asked.has(word) ? 1 : 0;
            if (found <= bestScore)
                continue;
            bestScore = found;
            const start = index + sentence.length - sentence.trimStart().length;
            best = { passage, start, end: index + sentence.trimEnd().length };
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./build/src/pipeline/report-page/record-texts.js


const QUESTION_LIMIT = 2_000;
const ANSWER_LIMIT = 4_000;
const MOST_PASSAGES = 12;
/** Characters of the passage with the nearest sentence, and of each other one. */
const NEAREST_LIMIT = 1_600;
const PASSAGE_LIMIT = 600;
/** The texts of a record as a page shows them: redacted first, then marked, then cut, so that marks stand where they belong. */
function toRecordTexts(shown, redact) {
    const clean = (text) => visibleText(redact(text));
    const question = clean(shown.question);
    const answer = clean(shown.answer);
    const evidence = shown.evidence?.map((each) => ({ ...each, text: clean(each.text) })) ?? null;
    const marks = markCase({ question, answer, evidence });
    return {
        question: cutEnd(question, QUESTION_LIMIT),
        answer: cutEnd(answer, ANSWER_LIMIT),
        reference: shown.reference === null ? null : cutEnd(clean(shown.reference), QUESTION_LIMIT),
        marks: marks.answer.filter(([, end]) => end < ANSWER_LIMIT),
        evidence: evidence === null ? null : toPassages(evidence, marks.nearest),
    };
}
/** Characters that the texts take in a page, about. */
function sizeOf({ question, answer, reference, evidence, marks }) {
    const passages = (evidence ?? []).reduce((sum, { text }) => sum + text.length + 60, 0);
    return question.length + answer.length + (reference?.length ?? 0) + passages + marks.length * 20 + 80;
}
/** The first passages, and the nearest one in any case. */
function toPassages(evidence, nearest) {
    const kept = [...evidence.entries()].filter(([at]) => at < MOST_PASSAGES || at === nearest?.passage);
    return kept.map(([at, { text, source }]) => {
        const span = nearest?.passage === at ? nearest : null;
        return { source: source === null ? null : cutEnd(source, 200), ...cutPassage(text, span) };
    });
}
function cutPassage(text, span) {
    const limit = span === null ? PASSAGE_LIMIT : NEAREST_LIMIT;
    const middle = span === null ? 0 : Math.floor((span.start + span.end) / 2);
    const from = onCodePoint(text, Math.max(0, Math.min(middle - limit / 2, text.length - limit)));
    const to = onCodePoint(text, Math.min(text.length, from + limit));
    const start = Math.max(0, (span?.start ?? 0) - from);
    const end = Math.min(to, span?.end ?? 0) - from;
    return {
        text: text.slice(from, to),
        cut: [from, text.length - to],
        nearest: span === null || end <= start ? null : [start, end],
    };
}
function cutEnd(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, onCodePoint(text, limit - 1))}…`;
}
/** The same place, or one before it where it would part a surrogate pair. */
function onCodePoint(text, at) {
    const unit = text.charCodeAt(Math.floor(at));
    return unit >= 0xdc00 && unit <= 0xdfff ? Math.floor(at) - 1 : Math.floor(at);
}

;// CONCATENATED MODULE: ./build/src/pipeline/report-page/text-keeper.js


/** Characters of all texts in a page together; the least telling records do without. */
const TEXT_BUDGET = 8_000_000;
/**
 * Keeps the texts of the most telling records, as many as the budget holds; memory is bounded by it. Reports travel
 * further than the data: a record with personal data or keys is named, not quoted.
 */
class TextKeeper {
    lines;
    rankOf;
    rules;
    budget;
    withheld = new Set();
    texts = new Map();
    /** Records of this rank and of less telling ones do without. */
    cut;
    used = 0;
    /** @param lines most telling first */
    constructor(lines, rules) {
        this.lines = lines;
        this.rankOf = new Map(lines.map(({ case_id }, rank) => [case_id, rank]));
        this.rules = rules;
        this.budget = rules.budget ?? TEXT_BUDGET;
        this.cut = lines.length;
    }
    add(loaded) {
        const rank = this.rankOf.get(loaded.id);
        if (rank === undefined || rank >= this.cut || (0,core_case/* isInvalid */.I)(loaded))
            return;
        const line = this.lines[rank];
        if (line === undefined)
            return;
        if (line.pii === null ? this.rules.isPersonal(loaded) : line.pii.length > 0) {
            this.withheld.add(rank);
            return;
        }
        const texts = toRecordTexts(loaded, this.rules.redact);
        const size = sizeOf(texts);
        this.texts.set(rank, { texts, size });
        this.used += size;
        while (this.used > this.budget && this.cut > 0)
            this.drop(--this.cut);
    }
    textsOf(line) {
        const rank = this.rankOf.get(line.case_id) ?? -1;
        if ((line.pii ?? []).length > 0 || this.withheld.has(rank))
            return 'withheld';
        const found = this.texts.get(rank);
        if (found !== undefined)
            return found.texts;
        return line.error_class === 'schema_invalid' ? 'unreadable' : 'left_out';
    }
    /** Whether the budget left anything out. */
    get isCut() {
        return this.cut < this.lines.length;
    }
    drop(rank) {
        this.used -= this.texts.get(rank)?.size ?? 0;
        this.texts.delete(rank);
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/report-page/write-html-report.js









/**
 * Writes index.html from the session report and the case lines on disk. Lines and data stream past: what is held are
 * the rows and texts that the page shows, which are bounded.
 */
async function writeHtmlReport(input, tools) {
    const { fileSystem, pageTemplate, redact, reportsDir } = tools;
    const [template, page] = [await pageTemplate.read(), await buildPage(input, tools)];
    await fileSystem.writeAtomic(external_node_path_.join(reportsDir, html_report_file/* HTML_REPORT */.Z), renderPage(page, template, redact));
}
async function buildPage(input, tools) {
    const { report, rerunCommand } = input;
    const keeper = new RowKeeper();
    const histograms = new Histograms();
    const clusters = new Clusters();
    const file = external_node_path_.join(tools.reportsDir, 'baseline_report.jsonl');
    if (input.lines === 'written') {
        for await (const { value } of (0,export_lines/* readCaseLines */.o)(file, tools.workingDirectory, tools.fileSystem)) {
            keeper.add(value);
            histograms.add(value);
            clusters.add(value);
        }
    }
    const { records: _, ...rest } = report;
    return {
        report: rest,
        told: tellInWords(report, rerunCommand),
        records: await recordsOf(keeper, input.texts, tools.redact),
        histograms: histograms.list(report),
        clusters: clusters.list(),
        guards: await guardsOf(input.guards, tools),
    };
}
async function recordsOf(keeper, source, redact) {
    const isPersonal = source.kind === 'data' ? source.isPersonal : () => true;
    const texts = new TextKeeper(keeper.lines(), { redact, isPersonal });
    if (source.kind === 'data')
        for await (const loaded of source.cases)
            texts.add(loaded);
    const missing = source.kind === 'none'
        ? source.reason
        : texts.isCut
            ? 'this page holds the texts of the most telling records only; the data file has them all'
            : null;
    return { total: keeper.total, missing, ...keeper.rows((line) => texts.textsOf(line)) };
}
async function guardsOf(ofRun, { fileSystem, reportsDir }) {
    if (ofRun !== null)
        return { origin: 'run', report: ofRun };
    const file = external_node_path_.join(reportsDir, 'guards.json');
    if ((await fileSystem.stat(file)) === undefined)
        return null;
    const { default: validate } = await __webpack_require__.e(/* import() */ 5456).then(__webpack_require__.t.bind(__webpack_require__, 65456, 19));
    const isReport = (value) => validate(value);
    const parsed = parseJson(await fileSystem.readText(file));
    return isReport(parsed) ? { origin: 'file', report: parsed } : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
