export const id = 8713;
export const ids = [8713];
export const modules = {

/***/ 21150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prodGuard: () => (/* binding */ prodGuard)
});

// EXTERNAL MODULE: ./build/src/scan/allows.js
var scan_allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
// EXTERNAL MODULE: ./build/guards/prod/about.js
var about = __webpack_require__(97660);
// EXTERNAL MODULE: ./build/src/verdict/bypasses.js
var bypasses = __webpack_require__(58831);
// EXTERNAL MODULE: ./build/src/metrics/index.js + 15 modules
var metrics = __webpack_require__(37193);
// EXTERNAL MODULE: ./build/src/verdict/threshold-table.js
var threshold_table = __webpack_require__(6301);
;// CONCATENATED MODULE: ./build/src/verdict/prod-floor.js


/** The strictest default of both scorers is not asked for: each limit is held against the looser of the two. */
function looserThanProd(thresholds) {
    return metrics/* METRICS */.C.flatMap(({ id, direction }) => {
        const limit = thresholds[id]?.prod;
        const rules = threshold_table/* THRESHOLDS */.R[id]?.rules;
        if (limit === undefined || rules === undefined || direction === 'informative')
            return [];
        const floors = [rules.judge.limit, rules.offline.limit].flatMap((floor) => floor === null ? [] : [typeof floor === 'number' ? floor : floor.prod]);
        if (floors.length === 0)
            return [];
        const floor = direction === 'lower_is_better' ? Math.max(...floors) : Math.min(...floors);
        const isLooser = limit === null || (direction === 'lower_is_better' ? limit > floor : limit < floor);
        return isLooser ? [{ id, limit, floor }] : [];
    });
}

;// CONCATENATED MODULE: ./build/guards/prod/checks.js


/** Below this a production run is a mistake. */
const LEAST_BUDGET_USD = 0.1;
const OLDEST_NODE = 20;
const RULE_IDS = new Set([
    'prod-budget',
    'prod-key',
    'prod-thresholds',
    'prod-bypass',
    'prod-model',
    'prod-data',
    'prod-node',
    'prod-work-tree',
]);
/** In the order in which they are shown. */
const CHECKS = [
    profile,
    budget,
    key,
    model,
    thresholds,
    checks_bypasses,
    data,
    node,
    workTree,
];
const fine = (what) => ({ kind: 'fine', what });
const fault = (ruleId, what, remedy, configKey = null, severity = 'error') => ({ kind: 'fault', ruleId, severity, what, remedy, key: configKey });
function profile({ config }) {
    if (config.profile === 'prod')
        return [fine('the profile is prod')];
    return [{ kind: 'skipped', what: `the profile is ${config.profile}; what follows is what prod asks for` }];
}
function budget({ config, callsModel }) {
    const { budgetUsd, origins } = config;
    if (!callsModel)
        return [{ kind: 'skipped', what: 'budget, key and model: the run is offline' }];
    const remedy = `Name at least ${LEAST_BUDGET_USD.toFixed(2)} USD with --budget, or as \`budgetUsd\`.`;
    if (budgetUsd === null)
        return [fault('prod-budget', 'no budget is named', remedy, 'budgetUsd')];
    if (budgetUsd < LEAST_BUDGET_USD) {
        const what = `the budget of ${budgetUsd} USD is below the least of ${LEAST_BUDGET_USD.toFixed(2)} USD`;
        return [fault('prod-budget', what, remedy, 'budgetUsd')];
    }
    return [fine(`the budget is ${budgetUsd} USD (${origins.budgetUsd ?? 'given'})`)];
}
const KEYS = ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEYS'];
function key({ env, callsModel }) {
    if (!callsModel)
        return [];
    const name = KEYS.find((each) => (env.get(each) ?? '').trim() !== '');
    if (name !== undefined)
        return [fine(`${name} is set`)];
    return [
        fault('prod-key', `neither ${KEYS.join(' nor ')} is set`, 'Give the step one of them from a secret, in CI as `env:`.'),
    ];
}
function model({ config, models, callsModel }) {
    if (!callsModel)
        return [];
    const { name } = config.model;
    const entry = models.find(name);
    switch (entry.kind) {
        case 'priced':
            if (entry.isPinned)
                return [fine(`the model ${name} is pinned and has a price (${models.version})`)];
            return [
                fault('prod-model', `the model ${name} is an alias, which may come to mean another model`, `Pin it: \`model: { name: ${entry.pinnedId} }\`.`, 'model.name'),
            ];
        case 'retired':
            return [
                fault('prod-model', `the model ${name} was retired on ${entry.retiredOn}`, `Use its successor, ${entry.successor}.`, 'model.name'),
            ];
        case 'unknown':
            return [
                fault('prod-model', `the model ${name} has no price here (table of ${models.version})`, entry.near === null ? 'Name a model that has one.' : `Did you mean ${entry.near}?`, 'model.name'),
            ];
    }
}
function thresholds({ config }) {
    const looser = looserThanProd(config.thresholds);
    if (looser.length === 0)
        return [fine('every limit is there, and none is looser than the floor for prod')];
    return looser.map(({ id, limit, floor }) => fault('prod-thresholds', limit === null
        ? `the limit of ${id} is switched off; the floor for prod is ${floor}`
        : `the limit of ${id} is ${limit}, looser than the floor for prod, ${floor}`, `Take the limit of \`thresholds.${id}\` for prod out, or make it ${floor} or stricter.`, `thresholds.${id}`));
}
function checks_bypasses({ config, today }) {
    const expired = config.bypasses.filter((each) => (0,bypasses/* bypassOf */.A)(each.guard, [each], today).kind === 'expired');
    if (expired.length > 0) {
        return expired.map(({ guard, until }) => fault('prod-bypass', `the bypass of ${guard} expired on ${until}`, 'Take it out.', 'bypasses'));
    }
    const { length } = config.bypasses;
    return [fine(length === 0 ? 'nothing is bypassed' : `${length} bypasses, each with a reason and a date`)];
}
/** Names of data that is there to try things out. */
const TRIAL = /(^|[/_.-])(smoke|sample|samples|example|examples|fixture|fixtures|dummy|mock)([/_.-]|$)/i;
function data({ config, root }) {
    const trial = config.data
        .map((glob) => (glob.startsWith(`${root}/`) ? glob.slice(root.length + 1) : glob))
        .filter((glob) => TRIAL.test(glob));
    if (trial.length === 0)
        return [fine('the data is not named like samples')];
    return trial.map((glob) => fault('prod-data', `the data ${glob} is named like samples that things are tried out with`, 'Name the data of production as `data`, or with --data.', 'data', 'warning'));
}
function node({ env }) {
    const major = Number(env.nodeVersion.split('.')[0]);
    if (major >= OLDEST_NODE)
        return [fine(`Node ${env.nodeVersion}`)];
    return [fault('prod-node', `Node ${env.nodeVersion} is too old`, `Use Node ${OLDEST_NODE} or newer.`)];
}
const MOST_NAMES = 3;
async function workTree({ repository, isNamed }) {
    const changed = await repository.changedFiles();
    if (changed.length === 0)
        return [fine('everything is committed')];
    const names = changed.slice(0, MOST_NAMES).join(', ');
    const more = changed.length > MOST_NAMES ? ` and ${changed.length - MOST_NAMES} more` : '';
    return [
        fault('prod-work-tree', `files differ from the commit that is judged: ${names}${more}`, 'Commit them, or take them back: a result should belong to a commit.', null, 
        // By itself the guard stands before a run, whose verdict is about data.
        isNamed ? 'error' : 'notice'),
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/guards/prod/place.js

/** Where a key stands in the configuration; its file's first line where it does not, or plumbline.yml to be written. */
function placeOf(key, { config, root }) {
    const file = config.path === null ? 'plumbline.yml' : external_node_path_.relative(root, config.path).replaceAll('\\', '/');
    // Origins of values from a file hold `:line:column`.
    const [, line, column] = /:(\d+):(\d+)/.exec(key === null ? '' : (config.origins[key] ?? '')) ?? [];
    return { path: file, line: Number(line ?? 1), column: Number(column ?? 1) };
}

;// CONCATENATED MODULE: ./build/guards/prod/guard.js





/** What production asks for: of itself only with the profile prod, otherwise when somebody names it. */
const prodGuard = {
    ...about/* PROD */.u,
    async check(context) {
        const { config, isNamed } = context;
        if (!isNamed && config.profile !== 'prod')
            return notApplicable(config.profile);
        const checks = await Promise.all(CHECKS.map((check) => check(context)));
        return judge(checks.flat(), context);
    },
};
function judge(checks, context) {
    const { config, scope, today } = context;
    const allows = (0,scan_allows/* createAllows */.l)({
        inline: [],
        configured: config.guards.prod.allow,
        owns: (ruleId) => RULE_IDS.has(ruleId),
        today,
        scope,
    });
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    const found = checks.flatMap((check) => check.kind === 'fault' ? [findingOf(check, context, fingerprint)] : []);
    const suppressions = new Map(found.map((finding) => [finding, allows.suppress(finding)]));
    const findings = found.filter((finding) => suppressions.get(finding) === null);
    const isFailed = findings.some(({ severity }) => severity === 'error');
    const isWarned = findings.some(({ severity }) => severity === 'warning');
    return {
        id: 'prod',
        verdict: isFailed ? 'fail' : isWarned ? 'warn' : 'pass',
        findings,
        suppressed: [...suppressions.values()].filter((suppression) => suppression !== null),
        warnings: [],
        notes: [
            ...checks.flatMap((check) => (check.kind === 'fine' ? [`ok: ${check.what}`] : [])),
            ...checks.flatMap((check) => (check.kind === 'skipped' ? [`not checked: ${check.what}`] : [])),
            ...allows.notes(),
        ],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}
function findingOf({ ruleId, what, remedy, key, severity }, context, fingerprint) {
    const place = placeOf(key, context);
    return {
        guard: 'prod',
        ruleId,
        severity,
        ...place,
        message: what,
        remedy,
        fingerprint: fingerprint(ruleId, place.path),
        origin: 'unknown',
        confidence: 'high',
        excerpt: null,
        commit: null,
        authorDate: null,
    };
}
function notApplicable(profile) {
    return {
        id: 'prod',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: [`the profile is ${profile}; \`guard prod\` checks by name what prod would ask for`],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}


/***/ }),

/***/ 37606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canon),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** NFKC, lower case, everything but letters and digits becomes one space. */
function canon(text) {
    // Without Unicode's classes it is twice as fast, and most texts in English need none.
    if (/^[\0-\x7f]*$/.test(text)) {
        return text
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, ' ')
            .trim();
    }
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 76769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createPathMatch),
/* harmony export */   l: () => (/* binding */ createAllows)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function createAllows(options) {
    const { today, scope } = options;
    const inline = options.inline.filter(({ ruleId }) => options.owns(ruleId));
    const commentOf = indexInline(inline);
    const configured = options.configured.map((allow) => compile(allow, today));
    const used = new Set();
    return {
        suppress(finding) {
            const comment = commentOf(finding);
            const entry = configured.find((candidate) => candidate.matches(finding));
            if (comment !== undefined)
                used.add(comment);
            if (entry !== undefined)
                used.add(entry);
            if (comment !== undefined)
                return { finding, by: 'inline', reason: comment.reason, until: null };
            if (entry === undefined || entry.expired)
                return null;
            return { finding, by: 'configuration', reason: entry.allow.reason, until: entry.allow.until };
        },
        warnings: () => unique(addedAllows(inline, scope)),
        notes: () => unique([
            ...configured.filter(({ expired }) => expired).map(({ allow }) => `${describe(allow)} has expired`),
            ...unusedNotes(inline.filter((allow) => !used.has(allow)), configured.filter((entry) => !used.has(entry)), scope),
        ]),
    };
}
/** Overlapping pieces of a large file show the same line twice. */
function unique(notes) {
    return [...new Set(notes)];
}
function compile(allow, today) {
    const { rule, path, until } = allow;
    const isBelow = path === null ? () => true : createPathMatch([path]);
    return {
        allow,
        expired: until !== null && until < today,
        matches: (finding) => (rule === null || rule === finding.ruleId) && isBelow(finding.path),
    };
}
/**
 * Whether a path is one of these, below one of these folders, or matches one of these globs.
 * @param patterns from the repository's root, forward slashes
 */
function createPathMatch(patterns) {
    const folders = patterns.map((pattern) => `${pattern.replace(/\/+$/, '')}/`);
    const globs = patterns.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true }));
    return (path) => patterns.includes(path) ||
        folders.some((folder) => path.startsWith(folder)) ||
        globs.some((matches) => matches(path));
}
function indexInline(allows) {
    const key = ({ path, ruleId, commit }, line) => `${ruleId}\0${line}\0${commit ?? ''}\0${path}`;
    const index = new Map(allows.map((allow) => [key(allow, allow.line), allow]));
    return (finding) => index.get(key(finding, finding.line)) ?? index.get(key(finding, finding.line - 1));
}
/** In a change only added lines are read, so whatever allows there is was added by it. */
function addedAllows(allows, scope) {
    if (scope.kind !== 'range' && scope.kind !== 'staged')
        return [];
    return allows.map(({ path, line, ruleId, reason }) => `this change adds an allow: ${path}:${line} ${ruleId} -- ${reason}`);
}
/** Only the whole tree can tell that an allow is needed nowhere. */
function unusedNotes(comments, entries, scope) {
    if (scope.kind !== 'tree')
        return [];
    return [
        ...entries
            .filter(({ expired }) => !expired)
            .map(({ allow }) => `${describe(allow)} is not needed any more`),
        ...comments.map(({ path, line, ruleId }) => `the allow of ${ruleId} in ${path}:${line} is not needed any more`),
    ];
}
function describe({ rule, path, until }) {
    const what = [rule, path].filter((part) => part !== null).join(' in ');
    return `the configured allow of ${what}${until === null ? '' : ` until ${until}`}`;
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
