export const id = 6812;
export const ids = [6812];
export const modules = {

/***/ 46812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  regressionGuard: () => (/* binding */ regressionGuard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var fingerprint = __webpack_require__(75643);
// EXTERNAL MODULE: ./build/guards/regression/about.js
var about = __webpack_require__(71596);
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

// EXTERNAL MODULE: ./build/src/core/canon.js
var canon = __webpack_require__(37606);
// EXTERNAL MODULE: ./build/src/core/case.js
var core_case = __webpack_require__(40757);
// EXTERNAL MODULE: ./build/src/dataset/dataset.js + 18 modules
var dataset_dataset = __webpack_require__(54918);
// EXTERNAL MODULE: ./build/src/metrics/corpus.js
var metrics_corpus = __webpack_require__(89107);
// EXTERNAL MODULE: ./build/src/metrics/measure-case.js + 3 modules
var measure_case = __webpack_require__(58515);
;// CONCATENATED MODULE: ./build/guards/regression/mini-set.js





/** The present data, or as much of it as is wanted. @param wanted null for all cases */
async function readCurrent(config, workingDirectory, fileSystem, wanted) {
    const dataset = await (0,dataset_dataset/* openDataset */.J)({ ...config, globs: config.data, workingDirectory }, fileSystem);
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
    return collect(await (0,dataset_dataset/* openDataset */.J)(options, fileSystem), null);
}
const MOST_LINE_BYTES = 64 << 20;
async function collect(dataset, wanted) {
    const cases = new Map();
    const corpus = (0,metrics_corpus/* createCorpusFrequencies */.b)();
    // Fields that no record has are only known after the first pass.
    await dataset.inspect((loaded) => {
        if (!(0,core_case/* isInvalid */.I)(loaded))
            corpus.add(loaded);
    });
    for await (const loaded of dataset.cases()) {
        if (!(0,core_case/* isInvalid */.I)(loaded) && (wanted === null || wanted.has(loaded.id)))
            cases.set(loaded.id, loaded);
    }
    return { cases, corpus };
}
/** What the present code sees in a case, offline. */
function measure(one, corpus) {
    const measures = (0,measure_case/* measureCase */.HS)(one, corpus);
    const score = (0,measure_case/* offlineScore */.u$)(measures);
    return {
        score,
        passed: score === null ? null : (0,measure_case/* isPassed */.Hh)(score, measures.support),
        support: measures.support,
        align: measures.align,
        evidence: measures.evidencePresent,
    };
}
/** Whether two answers were given to the same question over the same evidence. */
function isSameTask(a, b) {
    const evidence = ({ evidence: pieces }) => JSON.stringify((pieces ?? []).map(({ text }) => text));
    return (0,canon/* canon */.A)(a.question) === (0,canon/* canon */.A)(b.question) && evidence(a) === evidence(b);
}

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
        else if (!isSameTask(before, now))
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
    const frozen = measure(before, corpus);
    const measured = measure(now, corpus);
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

;// CONCATENATED MODULE: ./build/guards/regression/guard.js







/** The frozen mini-set against the present answers. */
const regressionGuard = {
    ...about/* REGRESSION */.o,
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
        throw new errors/* PlumblineError */.Dl('config_invalid', 'a mini-set is frozen, and no data is named to compare it with', {
            remedy: 'Name it as `data` in the configuration, or with --data.',
        });
    }
    const before = await readFrozen(frozen, workingDirectory, policyFiles);
    const now = await readCurrent(config, workingDirectory, fileSystem, new Set(before.cases.keys()));
    return compareMiniSet(before, now);
}
async function requireFrozen(frozen, { policyFiles, workingDirectory }) {
    if ((await policyFiles.stat(frozen))?.kind === 'file')
        return;
    throw new errors/* PlumblineError */.Dl('config_invalid', 'the frozen mini-set that the configuration names does not exist', {
        location: { path: (0,show_path/* showPath */.P)(frozen, workingDirectory) },
        remedy: 'Write it with `regression freeze`, commit it, or take `guards.regression.frozen` out.',
    });
}
/** A command that fails made no answers, so there is nothing to judge. */
async function makeAnswers({ config, root, runCommand }) {
    const { command, timeoutS } = config.guards.regression;
    if (command === null)
        return;
    const cwd = config.path === null ? root : external_node_path_.dirname(config.path);
    const ended = await runCommand(command, { cwd, timeoutMs: timeoutS * 1_000 });
    if (ended.kind === 'exited' && ended.code === 0)
        return;
    throw new errors/* PlumblineError */.Dl('toolchain', `the command "${command[0] ?? ''}" that makes the answers ${sayEnd(ended, timeoutS)}`, {
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
    const at = external_node_path_.relative(context.root, frozen).replaceAll('\\', '/');
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
        fingerprint: (0,fingerprint/* publishedFingerprint */.jY)('regression', at, index),
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

/***/ 70008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ betaBinomialUpperTail),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   _m: () => (/* binding */ clopperPearsonUpper),
/* harmony export */   fJ: () => (/* binding */ clopperPearsonLower),
/* harmony export */   jX: () => (/* binding */ betaBinomialUpperLimit),
/* harmony export */   mI: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* unused harmony export binomialLowerTail */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84484);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85048);


// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { exp, log, min } = Math;
/** P(X >= k) of a binomial variable, through the beta distribution (DLMF 8.17.5). */
function binomialUpperTail(k, n, p) {
    checkCounts(min(k, n), n);
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(p, k, n - k + 1);
}
/** P(X <= k) of a binomial variable. */
function binomialLowerTail(k, n, p) {
    return binomialUpperTail(n - k, n, 1 - p);
}
/** Exact two-sided interval of a share. Source: Clopper and Pearson (1934), Biometrika 26. */
function clopperPearson(successes, n, confidence) {
    const each = (1 + confidence) / 2;
    return [clopperPearsonLower(successes, n, each), clopperPearsonUpper(successes, n, each)];
}
/** Exact one-sided lower bound of a share: the share is above it with at least this confidence. */
function clopperPearsonLower(successes, n, confidence) {
    checkCounts(successes, n);
    return successes === 0 ? 0 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseIncompleteBeta */ .n)(1 - confidence, successes, n - successes + 1);
}
/** Exact one-sided upper bound of a share. */
function clopperPearsonUpper(successes, n, confidence) {
    checkCounts(successes, n);
    return successes === n ? 1 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseIncompleteBeta */ .n)(confidence, successes + 1, n - successes);
}
/**
 * P(K >= k) for the successes K among n new trials, after `successes` of `trials` were seen. Beta-binomial
 * predictive distribution with Jeffreys' prior Beta(1/2, 1/2) (Gelman et al., Bayesian Data Analysis, 2.4 and 2.8).
 */
function betaBinomialUpperTail(k, n, successes, trials) {
    let result = 1;
    visitFromTop(n, successes, trials, (count, tail) => {
        if (count < k)
            return false;
        result = tail;
        return true;
    });
    return k <= 0 ? 1 : k > n ? 0 : min(1, result);
}
/** The largest count that is still usual among n new trials: at most `alpha` is the chance of a larger one. */
function betaBinomialUpperLimit(n, successes, trials, alpha) {
    let limit = 0;
    visitFromTop(n, successes, trials, (count, tail) => {
        limit = tail > alpha ? count : 0;
        return tail <= alpha;
    });
    return limit;
}
/** Walks the counts n, n-1 … 0 with P(K >= count) while `visit` says true. In logarithms, which don't underflow. */
function visitFromTop(n, successes, trials, visit) {
    checkCounts(successes, trials);
    const a = successes + 0.5;
    const b = trials - successes + 0.5;
    let logMass = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .l)(n + a, b) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .l)(a, b);
    let tail = 0;
    for (let count = n; count >= 0; count--) {
        tail += exp(logMass);
        if (!visit(count, tail))
            return;
        logMass += log((count / (n - count + 1)) * ((n - count + b) / (count - 1 + a)));
    }
}
function checkCounts(successes, n) {
    if (!(n >= 0 && successes >= 0 && successes <= n))
        throw new RangeError(`not a count: ${successes} of ${n}`);
}


/***/ }),

/***/ 84484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ logBeta)
/* harmony export */ });
/* unused harmony export logGamma */
// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { log, sin } = Math;
/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001, "A note on the computation of the convergent Lanczos..."). */
const LANCZOS_G = 7;
const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Natural logarithm of the gamma function for x > 0. Source: Lanczos (1964), SIAM J. Numer. Anal. B 1. */
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`logGamma needs x > 0, got ${x}`);
    // Reflection keeps the digits where the series loses them.
    if (x < 0.5)
        return log(Math.PI / sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + LANCZOS_G + 0.5;
    let sum = LANCZOS_FIRST;
    LANCZOS.forEach((coefficient, i) => {
        sum += coefficient / (shifted + i + 1);
    });
    return 0.5 * log(2 * Math.PI) + (shifted + 0.5) * log(base) - base + log(sum);
}
/** Natural logarithm of the beta function. */
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}


/***/ }),

/***/ 85048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta),
/* harmony export */   n: () => (/* binding */ inverseIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84484);

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { abs, exp, log, log1p, min } = Math;
const MOST_TERMS = 10_000;
const PRECISION = 1e-15;
const TINY = 1e-300;
/**
 * Regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) variable is at most x.
 * Continued fraction DLMF 8.17.22 by Lentz's method.
 */
function incompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || Number.isNaN(x))
        throw new RangeError(`incompleteBeta(${x}, ${a}, ${b})`);
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast on this side of the mean only.
    if (x > (a + 1) / (a + b + 2))
        return 1 - lowerTail(1 - x, b, a);
    return lowerTail(x, a, b);
}
/** The x with I_x(a, b) = probability. Newton's steps, each kept inside a bracket that halves where they leave it. */
function inverseIncompleteBeta(probability, a, b) {
    if (!(probability >= 0 && probability <= 1))
        throw new RangeError(`not a probability: ${probability}`);
    if (probability === 0 || probability === 1)
        return probability;
    const logNorm = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logBeta */ .l)(a, b);
    let low = 0;
    let high = 1;
    let x = a / (a + b);
    for (let i = 0; i < 200 && high - low > 1e-16 * high; i++) {
        const excess = incompleteBeta(x, a, b) - probability;
        if (excess === 0)
            return x;
        if (excess < 0)
            low = x;
        else
            high = x;
        const density = exp((a - 1) * log(x) + (b - 1) * log1p(-x) - logNorm);
        const step = x - excess / density;
        const next = step > low && step < high ? step : (low + high) / 2;
        if (abs(next - x) <= 1e-16 * x)
            return next;
        x = next;
    }
    return x;
}
function lowerTail(x, a, b) {
    const front = exp(a * log(x) + b * log1p(-x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logBeta */ .l)(a, b)) / a;
    return min(1, front * continuedFraction(x, a, b));
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= MOST_TERMS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const step = d * c;
        value *= step;
        if (abs(step - 1) < PRECISION)
            return value;
    }
    throw new RangeError(`incomplete beta did not converge for (${x}, ${a}, ${b})`);
}
function awayFromZero(value) {
    return abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 26816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ moments),
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   ZQ: () => (/* binding */ meanIntervalFrom)
/* harmony export */ });
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37331);

/** Mean and standard deviation in two passes, so that values far from zero lose no digits. */
function moments(values) {
    const n = values.length;
    if (n === 0)
        throw new RangeError('a mean needs at least one value');
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += values[i] ?? 0;
    const mean = sum / n;
    let squares = 0;
    for (let i = 0; i < n; i++)
        squares += ((values[i] ?? 0) - mean) ** 2;
    return { n, mean, standardDeviation: n === 1 ? 0 : Math.sqrt(squares / (n - 1)) };
}
/**
 * Student's t interval of a mean: mean ± t·s/√n. It rests on the central limit theorem for anything but normal
 * values, so it is approximate for small, skewed samples.
 * @returns null for fewer than two values, which say nothing about their spread.
 */
function meanInterval(values, confidence) {
    return meanIntervalFrom(moments(values), confidence);
}
/** The same from moments that were gathered elsewhere. */
function meanIntervalFrom({ n, mean, standardDeviation }, confidence) {
    if (n < 2)
        return null;
    const half = ((0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$J)((1 + confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n);
    return [mean - half, mean + half];
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


/***/ }),

/***/ 37331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   et: () => (/* binding */ studentTUpperTail)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85048);

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { min, sqrt } = Math;
/** P(T > t) of Student's distribution. Source: Abramowitz and Stegun 26.7.1. */
function studentTUpperTail(t, degreesOfFreedom) {
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    if (t === Number.NEGATIVE_INFINITY)
        return 1;
    const beyond = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
    return t >= 0 ? beyond : 1 - beyond;
}
function studentTCdf(t, degreesOfFreedom) {
    return studentTUpperTail(-t, degreesOfFreedom);
}
/** The t with P(T <= t) = probability; infinite at 0 and 1. */
function studentTQuantile(probability, degreesOfFreedom) {
    if (!(probability >= 0 && probability <= 1))
        throw new RangeError(`not a probability: ${probability}`);
    if (probability === 0.5)
        return 0;
    const beyond = 2 * min(probability, 1 - probability);
    const x = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseIncompleteBeta */ .n)(beyond, degreesOfFreedom / 2, 0.5);
    const t = x === 0 ? Number.POSITIVE_INFINITY : sqrt((degreesOfFreedom * (1 - x)) / x);
    return probability > 0.5 ? t : -t;
}


/***/ })

};
