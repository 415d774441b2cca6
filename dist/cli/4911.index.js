export const id = 4911;
export const ids = [4911];
export const modules = {

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ compareMiniSet)
});

// EXTERNAL MODULE: ./build/src/statistics/student-t.js
var student_t = __webpack_require__(37331);
;// CONCATENATED MODULE: ./build/src/statistics/detectable.js

/**
 * The smallest drop of a pass rate that this many pairs would show with the given power under McNemar's test, when
 * `noise` of the pairs flip each way by themselves. Source: Connor (1987), Biometrics 43; never below the exact test's
 * own floor, the fewest pairs that can be significant at all.
 */
function smallestRateDrop(pairs, noise, terms) {
    if (pairs < 2)
        return 1;
    const { forAlpha, forPower } = quantiles(pairs, terms);
    const floor = Math.ceil(Math.log2(1 / terms.alpha)) / pairs;
    const isShown = (drop) => {
        const changed = 2 * noise + drop;
        return (drop * Math.sqrt(pairs) >=
            forAlpha * Math.sqrt(changed) + forPower * Math.sqrt(Math.max(0, changed - drop ** 2)));
    };
    let [low, high] = [0, 1];
    for (let i = 0; i < 50; i++) {
        const middle = (low + high) / 2;
        if (isShown(middle))
            high = middle;
        else
            low = middle;
    }
    return Math.min(1, Math.max(floor, high));
}
/** The smallest drop of a mean that this many pairs would show; the deviation is that of the paired differences. */
function smallestMeanDrop(pairs, standardDeviation, terms) {
    if (pairs < 2)
        return Number.POSITIVE_INFINITY;
    const { forAlpha, forPower } = quantiles(pairs, terms);
    return ((forAlpha + forPower) * standardDeviation) / Math.sqrt(pairs);
}
/** Student's in place of normal quantiles: a little larger, so that small samples promise less. */
function quantiles(pairs, { alpha, power }) {
    return {
        forAlpha: (0,student_t/* studentTQuantile */.$J)(1 - alpha, pairs - 1),
        forPower: (0,student_t/* studentTQuantile */.$J)(power, pairs - 1),
    };
}

;// CONCATENATED MODULE: ./build/src/statistics/holm.js
/**
 * Holm's adjusted p-values, in the order given: to reject where the result is at most alpha keeps the chance of any
 * false alarm at alpha. Source: Holm (1979), Scandinavian Journal of Statistics 6.
 */
function holm(pValues) {
    const ascending = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(pValues.length).fill(1);
    let largest = 0;
    ascending.forEach(({ p, index }, rank) => {
        largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
// EXTERNAL MODULE: ./build/src/statistics/binomial.js
var binomial = __webpack_require__(70008);
;// CONCATENATED MODULE: ./build/src/statistics/paired-tests.js

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { abs, clz32 } = Math;
/** All 2^n sign patterns are visited up to here; beyond, this many are drawn. */
const MOST_FOR_EXACT = 20;
const DRAWS = 99_999;
/**
 * Exact one-sided McNemar test: the chance of at least so many pairs that got worse among those that changed, if either
 * way were equally likely. Source: McNemar (1947), Psychometrika 12, with binomial in place of chi-squared chances.
 */
function exactMcNemar(worsened, improved) {
    return (0,binomial/* binomialUpperTail */.Yw)(worsened, worsened + improved, 0.5);
}
/**
 * One-sided sign-flip permutation test on paired differences: the chance of a sum at least this high if every
 * difference could as well have had the other sign. Exact up to 20 non-zero differences, else (b + 1)/(B + 1) of
 * 99,999 draws. Source: Fisher (1935), The Design of Experiments, section 21; Phipson and Smyth (2010), SAGMB 9.
 * @param differences positive where the pair got worse.
 */
function signFlipTest(differences, random) {
    // Zeros change no sum, whatever their sign.
    const moved = Float64Array.from(differences).filter((difference) => difference !== 0);
    const observed = sum(moved);
    // Sums of the same terms in another order may differ in their last digits; they count as ties.
    const threshold = observed - 1e-9 * moved.reduce((total, each) => total + abs(each), 0);
    return moved.length <= MOST_FOR_EXACT ? exact(moved, threshold) : drawn(moved, threshold, random);
}
function exact(moved, threshold) {
    const signs = new Int8Array(moved.length).fill(1);
    const patterns = 2 ** moved.length;
    let current = sum(moved);
    let atLeast = current >= threshold ? 1 : 0;
    // A Gray code changes one sign a step, so that each sum costs one addition.
    for (let step = 1; step < patterns; step++) {
        const position = 31 - clz32(step & -step);
        const sign = signs[position] ?? 1;
        current -= 2 * sign * (moved[position] ?? 0);
        signs[position] = -sign;
        if (current >= threshold)
            atLeast++;
    }
    return atLeast / patterns;
}
function drawn(moved, threshold, random) {
    let atLeast = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
        let total = 0;
        let bits = 0;
        for (let i = 0; i < moved.length; i++) {
            if (i % 32 === 0)
                bits = random.nextUint32();
            const value = moved[i] ?? 0;
            total += (bits & 1) === 1 ? value : -value;
            bits >>>= 1;
        }
        if (total >= threshold)
            atLeast++;
    }
    return (atLeast + 1) / (DRAWS + 1);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/src/statistics/random.js
var statistics_random = __webpack_require__(81266);
;// CONCATENATED MODULE: ./build/src/verdict/regression.js





/** A drop that fails where it is confirmed: a share of the frozen mean, and a difference of rates. */
const MEAN_DROP = 0.05;
const RATE_DROP = 0.02;
const ALPHA = 0.01;
/** From so many pairs on, nobody need be told what the sample could not have shown. */
const ENOUGH_PAIRS = 200;
/** Chance to have seen the smallest detectable change. */
const POWER = 0.8;
/** Share of pairs that are taken to flip each way by themselves. */
const NOISE = 0.02;
/** The permutation test draws the same signs in every run. */
const SEED = 20_260_101;
const yes = (value) => (value === null ? null : Number(value));
const METRICS = [
    { id: 'mean_score', title: 'Mean score', kind: 'mean', value: ({ score }) => score },
    { id: 'passed', title: 'Passed', kind: 'rate', value: ({ passed }) => yes(passed) },
    { id: 'support', title: 'Support', kind: 'mean', value: ({ support }) => support },
    { id: 'align', title: 'Alignment', kind: 'mean', value: ({ align }) => align },
    { id: 'evidence', title: 'Evidence present', kind: 'rate', value: ({ evidence }) => yes(evidence) },
];
/**
 * Paired, one-sided tests of each figure: exact McNemar for rates, sign-flip permutation for means, adjusted by Holm.
 * FAIL asks for both: an adjusted p of at most .01 and a drop beyond the limit. A raw p of at most .01 is a WARN, a
 * drop alone a note.
 */
function compareMetrics(pairs) {
    const random = (0,statistics_random/* createRandom */.sk)(SEED);
    const tested = METRICS.map(({ id, title, kind, value }) => {
        const values = pairs.flatMap(({ frozen, current }) => {
            const [before, now] = [value(frozen), value(current)];
            return before === null || now === null ? [] : [{ before, now }];
        });
        const drops = values.map(({ before, now }) => before - now);
        const p = values.length === 0
            ? null
            : kind === 'mean'
                ? signFlipTest(drops, random)
                : exactMcNemar(countWhere(drops, 1), countWhere(drops, -1));
        return { id, title, kind, values, drops, p };
    });
    const applicable = tested.filter(({ p }) => p !== null);
    const adjusted = holm(applicable.map(({ p }) => p ?? 1));
    return tested.map((each) => {
        const holmP = each.p === null ? null : (adjusted[applicable.indexOf(each)] ?? 1);
        return rowOf(each, holmP);
    });
}
function rowOf({ id, title, kind, values, drops, p }, holmP) {
    const n = values.length;
    if (n === 0 || p === null || holmP === null) {
        const none = { frozen: null, current: null, change: null, interval: null, p, holmP, limit: null };
        return { id, title, kind, n, ...none, detectable: null, state: 'not_applicable' };
    }
    const frozen = (0,moments/* moments */.Cl)(values.map(({ before }) => before)).mean;
    const current = (0,moments/* moments */.Cl)(values.map(({ now }) => now)).mean;
    const change = current - frozen;
    const limit = kind === 'mean' ? MEAN_DROP * frozen : RATE_DROP;
    const changes = drops.map((drop) => -drop);
    return {
        id,
        title,
        kind,
        n,
        frozen,
        current,
        change,
        interval: (0,moments/* meanInterval */.VO)(changes, 0.95),
        p,
        holmP,
        limit,
        detectable: n >= ENOUGH_PAIRS ? null : detectableDrop(kind, drops),
        state: stateOf(p, holmP, -change, limit),
    };
}
function stateOf(p, holmP, drop, limit) {
    const isBeyond = drop > 0 && drop >= limit;
    if (holmP <= ALPHA && isBeyond)
        return 'fail';
    if (p <= ALPHA)
        return 'warn';
    return isBeyond ? 'note' : 'pass';
}
/** At the level that Holm's first step leaves of the whole, so that it promises nothing that the verdict would not keep. */
function detectableDrop(kind, drops) {
    const terms = { alpha: ALPHA / METRICS.length, power: POWER };
    if (kind === 'rate')
        return smallestRateDrop(drops.length, NOISE, terms);
    const { standardDeviation } = (0,moments/* moments */.Cl)(drops);
    // Where nothing moved, nothing is known of how much things move.
    if (standardDeviation === 0)
        return null;
    return Math.min(1, smallestMeanDrop(drops.length, standardDeviation, terms));
}
function countWhere(values, wanted) {
    return values.filter((value) => value === wanted).length;
}
/** The verdict of a comparison. Missing cases and a comparison of nothing are failures: they hide regressions. */
function judgeRegression(metrics, counts) {
    const missing = counts.missing.length;
    const failures = [
        ...(missing > 0
            ? [`${missing} of ${counts.frozenCases} frozen cases are missing from the present data`]
            : []),
        ...(counts.pairs === 0 ? ['no frozen case can be compared'] : []),
        ...metrics.filter(({ state }) => state === 'fail').map(sayDrop),
    ];
    if (failures.length > 0)
        return { verdict: 'FAIL', reasons: failures };
    const warnings = metrics.filter(({ state }) => state === 'warn').map(sayDrop);
    return { verdict: warnings.length > 0 ? 'WARN' : 'PASS', reasons: warnings };
}
function sayDrop({ title, frozen, current, p, holmP }) {
    const number = (value) => (value ?? 0).toFixed(3);
    return `${title} fell from ${number(frozen)} to ${number(current)} (p ${sayP(p)}, adjusted ${sayP(holmP)})`;
}
function sayP(p) {
    if (p === null)
        return 'n/a';
    return p < 0.0001 ? '< .0001' : p.toFixed(4);
}

// EXTERNAL MODULE: ./build/guards/regression/mini-set.js
var mini_set = __webpack_require__(94427);
;// CONCATENATED MODULE: ./build/guards/regression/compare.js


const MOST_RECORDS = 20;
/** Both sides are measured by the same present code and weights, so that only the answers can make a difference. */
function compareMiniSet(frozen, current) {
    const missing = [];
    const changed = [];
    const compared = [];
    for (const [id, before] of frozen.cases) {
        const now = current.cases.get(id);
        if (now === undefined)
            missing.push(id);
        else if (!(0,mini_set/* isSameTask */.yz)(before, now))
            changed.push(id);
        else
            compared.push(pairOf(before, now, current));
    }
    const metrics = compareMetrics(compared);
    const counts = { frozenCases: frozen.cases.size, pairs: compared.length, missing };
    return {
        ...judgeRegression(metrics, counts),
        ...counts,
        changed,
        metrics,
        records: recordsOf(compared),
    };
}
function pairOf(before, now, { corpus }) {
    const frozen = (0,mini_set/* measure */.xP)(before, corpus);
    const measured = (0,mini_set/* measure */.xP)(now, corpus);
    // What could be scored and cannot be any more has got worse, whatever the reason.
    const current = {
        ...measured,
        score: measured.score ?? (frozen.score === null ? null : 0),
        passed: measured.passed ?? (frozen.passed === null ? null : false),
    };
    return { before, now, frozen, current };
}
function recordsOf(compared) {
    const dropOf = ({ frozen, current }) => (frozen.score ?? 0) - (current.score ?? 0);
    return compared
        .filter((each) => dropOf(each) !== 0)
        .sort((a, b) => dropOf(b) - dropOf(a) || (a.before.id < b.before.id ? -1 : 1))
        .slice(0, MOST_RECORDS)
        .map(({ before, now, frozen, current }) => ({
        id: before.id,
        path: now.file,
        line: now.line,
        question: now.question,
        frozenAnswer: before.answer,
        currentAnswer: now.answer,
        frozenScore: frozen.score,
        currentScore: current.score,
    }));
}


/***/ }),

/***/ 67292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   regressionGuard: () => (/* binding */ regressionGuard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _src_core_show_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65890);
/* harmony import */ var _src_scan_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75643);
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49215);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6063);
/* harmony import */ var _mini_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94427);







/** The frozen mini-set against the present answers. */
const regressionGuard = {
    ..._about_js__WEBPACK_IMPORTED_MODULE_4__/* .REGRESSION */ .o,
    async check(context) {
        const { frozen } = context.config.guards.regression;
        if (frozen === null)
            return notConfigured();
        await requireFrozen(frozen, context);
        await makeAnswers(context);
        const comparison = await compare(frozen, context);
        return resultOf(comparison, frozen, context);
    },
};
async function compare(frozen, context) {
    const { config, workingDirectory, fileSystem, policyFiles } = context;
    if (config.data.length === 0) {
        throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('config_invalid', 'a mini-set is frozen, and no data is named to compare it with', {
            remedy: 'Name it as `data` in the configuration, or with --data.',
        });
    }
    const before = await (0,_mini_set_js__WEBPACK_IMPORTED_MODULE_6__/* .readFrozen */ .nQ)(frozen, workingDirectory, policyFiles);
    const now = await (0,_mini_set_js__WEBPACK_IMPORTED_MODULE_6__/* .readCurrent */ .cA)(config, workingDirectory, fileSystem, new Set(before.cases.keys()));
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compareMiniSet */ .b)(before, now);
}
async function requireFrozen(frozen, { policyFiles, workingDirectory }) {
    if ((await policyFiles.stat(frozen))?.kind === 'file')
        return;
    throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('config_invalid', 'the frozen mini-set that the configuration names does not exist', {
        location: { path: (0,_src_core_show_path_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P)(frozen, workingDirectory) },
        remedy: 'Write it with `regression freeze`, commit it, or take `guards.regression.frozen` out.',
    });
}
/** A command that fails made no answers, so there is nothing to judge. */
async function makeAnswers({ config, root, runCommand }) {
    const { command, timeoutS } = config.guards.regression;
    if (command === null)
        return;
    const cwd = config.path === null ? root : node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(config.path);
    const ended = await runCommand(command, { cwd, timeoutMs: timeoutS * 1_000 });
    if (ended.kind === 'exited' && ended.code === 0)
        return;
    throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('toolchain', `the command "${command[0] ?? ''}" that makes the answers ${sayEnd(ended, timeoutS)}`, {
        remedy: 'Run it by hand in the folder of the configuration; its output is above.',
    });
}
function sayEnd(ended, timeoutS) {
    switch (ended.kind) {
        case 'exited':
            return `ended with ${ended.code}`;
        case 'signalled':
            return `was ended by ${ended.signal}`;
        case 'timed_out':
            return `took longer than ${timeoutS} s`;
        case 'not_started':
            return `could not be started: ${ended.reason}`;
    }
}
const VERDICTS = { PASS: 'pass', WARN: 'warn', FAIL: 'fail' };
function resultOf(comparison, frozen, context) {
    const { verdict, reasons, metrics, pairs, changed, frozenCases } = comparison;
    const at = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(context.root, frozen).replaceAll('\\', '/');
    return {
        id: 'regression',
        verdict: VERDICTS[verdict],
        findings: verdict === 'FAIL' ? reasons.map((reason, index) => findingOf(reason, index, at)) : [],
        suppressed: [],
        warnings: verdict === 'WARN' ? reasons : [],
        notes: [
            `${pairs} of ${frozenCases} frozen cases were compared`,
            ...(changed.length === 0
                ? []
                : [`${changed.length} frozen cases have another question or evidence now; freeze them again`]),
            ...metrics
                .filter(({ state }) => state === 'note')
                .map(({ title, change, p }) => `${title} changed by ${(change ?? 0).toFixed(3)}, which may be accident (p ${(p ?? 1).toFixed(3)})`),
            ...metrics
                .filter(({ id, detectable }) => id === 'passed' && detectable !== null)
                .map(({ detectable, n }) => `with ${n} pairs only a drop of the pass rate by ${(detectable ?? 1).toFixed(3)} or more would be seen`),
        ],
        scanned: { files: 0, bytes: 0, commits: 0 },
        details: { kind: 'regression', comparison },
    };
}
function findingOf(message, index, at) {
    return {
        guard: 'regression',
        ruleId: 'regression',
        severity: 'error',
        path: at,
        line: 1,
        column: 1,
        message,
        remedy: 'Read reports/regression_summary.md: mend the answers, or, if the change is meant, `regression freeze` and commit.',
        fingerprint: (0,_src_scan_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .publishedFingerprint */ .jY)('regression', at, index),
        origin: 'unknown',
        confidence: 'high',
        excerpt: null,
        commit: null,
        authorDate: null,
    };
}
function notConfigured() {
    return {
        id: 'regression',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: ['no mini-set is frozen; `regression freeze` writes one and says how to name it'],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}


/***/ }),

/***/ 94427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cA: () => (/* binding */ readCurrent),
/* harmony export */   nQ: () => (/* binding */ readFrozen),
/* harmony export */   xP: () => (/* binding */ measure),
/* harmony export */   yz: () => (/* binding */ isSameTask)
/* harmony export */ });
/* harmony import */ var _src_core_canon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37606);
/* harmony import */ var _src_core_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40757);
/* harmony import */ var _src_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34460);
/* harmony import */ var _src_metrics_corpus_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89107);
/* harmony import */ var _src_metrics_measure_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58515);





/** The present data, or as much of it as is wanted. @param wanted null for all cases */
async function readCurrent(config, workingDirectory, fileSystem, wanted) {
    const dataset = await (0,_src_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openDataset */ .J)({ ...config, globs: config.data, workingDirectory }, fileSystem);
    return collect(dataset, wanted);
}
/** The frozen mini-set: JSON lines of cases as the published schema of a record has them, nothing mapped. */
async function readFrozen(file, workingDirectory, fileSystem) {
    const options = {
        globs: [file],
        workingDirectory,
        format: 'jsonl',
        records: '',
        fields: {},
        onInvalid: 'fail',
        maxLineBytes: MOST_LINE_BYTES,
    };
    return collect(await (0,_src_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openDataset */ .J)(options, fileSystem), null);
}
const MOST_LINE_BYTES = 64 << 20;
async function collect(dataset, wanted) {
    const cases = new Map();
    const corpus = (0,_src_metrics_corpus_js__WEBPACK_IMPORTED_MODULE_2__/* .createCorpusFrequencies */ .b)();
    // Fields that no record has are only known after the first pass.
    await dataset.inspect((loaded) => {
        if (!(0,_src_core_case_js__WEBPACK_IMPORTED_MODULE_4__/* .isInvalid */ .I)(loaded))
            corpus.add(loaded);
    });
    for await (const loaded of dataset.cases()) {
        if (!(0,_src_core_case_js__WEBPACK_IMPORTED_MODULE_4__/* .isInvalid */ .I)(loaded) && (wanted === null || wanted.has(loaded.id)))
            cases.set(loaded.id, loaded);
    }
    return { cases, corpus };
}
/** What the present code sees in a case, offline. */
function measure(one, corpus) {
    const measures = (0,_src_metrics_measure_case_js__WEBPACK_IMPORTED_MODULE_3__/* .measureCase */ .HS)(one, corpus);
    const score = (0,_src_metrics_measure_case_js__WEBPACK_IMPORTED_MODULE_3__/* .offlineScore */ .u$)(measures);
    return {
        score,
        passed: score === null ? null : (0,_src_metrics_measure_case_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassed */ .Hh)(score, measures.support),
        support: measures.support,
        align: measures.align,
        evidence: measures.evidencePresent,
    };
}
/** Whether two answers were given to the same question over the same evidence. */
function isSameTask(a, b) {
    const evidence = ({ evidence: pieces }) => JSON.stringify((pieces ?? []).map(({ text }) => text));
    return (0,_src_core_canon_js__WEBPACK_IMPORTED_MODULE_0__/* .canon */ .A)(a.question) === (0,_src_core_canon_js__WEBPACK_IMPORTED_MODULE_0__/* .canon */ .A)(b.question) && evidence(a) === evidence(b);
}


/***/ }),

/***/ 75643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ createFingerprints),
/* harmony export */   MC: () => (/* binding */ baselineFingerprint),
/* harmony export */   jY: () => (/* binding */ publishedFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts the findings of each rule and path, so that the second one of a file differs from the first. */
function createFingerprints() {
    const seen = new Map();
    return (ruleId, path) => {
        const key = `${ruleId}\0${path}`;
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return publishedFingerprint(ruleId, path, ordinal);
    };
}
/**
 * What reports carry: neither line numbers (edits above must not change it) nor anything of the secret (a weak
 * password could be guessed from its hash). 32 hex digits.
 * @param ordinal which finding of this rule in this path, from 0
 */
function publishedFingerprint(ruleId, path, ordinal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${ruleId}\0${path}\0${ordinal}`).digest('hex').slice(0, 32);
}
/**
 * What a baseline file holds: the same secret is known again wherever it moves, and the file's own random salt keeps
 * anybody from looking hashes up in a table. 64 hex digits.
 * @param salt of the baseline file, hex
 */
function baselineFingerprint(salt, ruleId, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', Buffer.from(salt, 'hex')).update(`${ruleId}\0${secret}`).digest('hex');
}


/***/ }),

/***/ 81266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sk: () => (/* binding */ createRandom)
/* harmony export */ });
/* unused harmony exports createFromState, createSplitMix64 */
// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { cos, floor, imul, log, sqrt } = Math;
/**
 * xoshiro128** 1.1, its state filled by SplitMix64. Source: Blackman and Vigna (2021), ACM TOMS 47, and their
 * reference code at prng.di.unimi.it.
 * @param seed a whole number; its lowest 64 bits count.
 */
function createRandom(seed) {
    const mix = createSplitMix64(BigInt(seed));
    const [first, second] = [mix(), mix()];
    return createFromState([low32(first), low32(first >> 32n), low32(second), low32(second >> 32n)]);
}
/** From a full state, which must not be all zero. */
function createFromState(state) {
    // Typed, because a captured variable beyond 31 bits would be boxed anew at every step.
    const words = Int32Array.from(state);
    const nextUint32 = () => {
        const a = words[0] ?? 0;
        const b = words[1] ?? 0;
        const c = words[2] ?? 0;
        const d = words[3] ?? 0;
        words[0] = a ^ d ^ b;
        words[1] = b ^ c ^ a;
        words[2] = c ^ a ^ (b << 9);
        words[3] = rotateLeft(d ^ b, 11);
        return imul(rotateLeft(imul(b, 5), 7), 9) >>> 0;
    };
    const next = () => ((nextUint32() >>> 5) * 0x4000000 + (nextUint32() >>> 6)) / 2 ** 53;
    return { nextUint32, next, below: (bound) => floor(next() * bound), normal: () => normalFrom(next) };
}
/** SplitMix64 of Steele, Lea and Flood (2014), OOPSLA. */
function createSplitMix64(seed) {
    let state = BigInt.asUintN(64, seed);
    return () => {
        state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
        let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        return z ^ (z >> 31n);
    };
}
/** Box and Muller (1958); 1 - u keeps the logarithm away from zero. */
function normalFrom(next) {
    const radius = sqrt(-2 * log(1 - next()));
    return radius * cos(2 * Math.PI * next());
}
function rotateLeft(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function low32(value) {
    return Number(BigInt.asIntN(32, value));
}


/***/ })

};
