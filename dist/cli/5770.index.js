export const id = 5770;
export const ids = [5770];
export const modules = {

/***/ 51235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  envGuard: () => (/* binding */ envGuard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/scan/allows.js
var scan_allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
// EXTERNAL MODULE: ./build/src/scan/inline-allows.js
var inline_allows = __webpack_require__(34417);
// EXTERNAL MODULE: ./build/guards/env/faults.js + 3 modules
var faults = __webpack_require__(97305);
;// CONCATENATED MODULE: ./build/guards/env/coverage.js

/** How much of what is read is declared, one line each: in percent of variables, tests left out. */
function coverageNotes({ reads, declared, unnamed, tooLarge }) {
    const ours = [...reads].filter(([, places]) => places.some(faults/* isOurs */.MU)).map(([name]) => name);
    const settings = [...reads]
        .filter(([, places]) => places.some(({ isSetting }) => isSetting) && !places.some(faults/* isOurs */.MU))
        .map(([name]) => name);
    const dynamic = unnamed.filter(({ isTest }) => !isTest).length;
    return [
        `environment coverage ${share(ours, declared)} variables that are read are declared`,
        ...(settings.length === 0
            ? []
            : [`settings on GitHub ${share(settings, declared)} that workflows use are declared`]),
        ...(dynamic === 0 ? [] : [`${dynamic} reads are not in these numbers: their names are made at run time`]),
        ...(tooLarge === 0 ? [] : [`${tooLarge} files of more than 1 MiB were not read`]),
    ];
}
/** `96.0%: 24 of 25`; of nothing, all is declared. */
function share(names, declared) {
    const known = names.filter((name) => declared.has(name)).length;
    const percent = names.length === 0 ? 100 : (100 * known) / names.length;
    // Never 100.0 for what is not all.
    const shown = known < names.length ? Math.min(99.9, percent) : percent;
    return `${shown.toFixed(1)}%: ${known} of ${names.length}`;
}

;// CONCATENATED MODULE: ./build/guards/env/fault.js
const ENV_RULES = [
    'env-undeclared',
    'env-unread',
    'env-dynamic',
    'env-malformed',
    'env-duplicate',
    'env-secret-in-example',
    'env-file-tracked',
    'env-file-in-history',
    'env-not-ignored',
    'env-entry-point',
];

// EXTERNAL MODULE: ./build/src/scan/env-files.js
var env_files = __webpack_require__(13482);
;// CONCATENATED MODULE: ./build/guards/env/history.js

const VALUES = [':(glob,icase)**/.env', ':(glob,icase)**/.env.*'];
/**
 * Values that a commit has brought are known to whoever can clone, whatever became of the file since.
 * @throws PlumblineError when git fails
 */
async function lookAtHistory({ repository }) {
    if (await repository.isShallow()) {
        const warning = 'the clone is shallow, so nobody can tell whether a .env was ever committed: `fetch-depth: 0` for actions/checkout, else `git fetch --unshallow`';
        return { faults: [], warnings: [warning] };
    }
    const committed = await repository.everCommitted(VALUES);
    return {
        warnings: [],
        faults: committed
            .filter(({ path }) => (0,env_files/* isEnvName */.X)(path))
            .map(({ path, commit, authorDate }) => ({
            ruleId: 'env-file-in-history',
            severity: 'error',
            path,
            line: 1,
            column: 1,
            message: `a file of environment values was committed in ${commit.slice(0, 12)} and is in the history still`,
            remedy: 'Rotate what it held first, then rewrite history (`git filter-repo --invert-paths --path FILE`); or allow it with the reason why nothing in it was secret.',
            commit,
            authorDate,
        })),
    };
}

// EXTERNAL MODULE: ./build/guards/env/take-inventory.js + 26 modules
var take_inventory = __webpack_require__(57367);
;// CONCATENATED MODULE: ./build/guards/env/guard.js









/** Every variable that is read is declared, and nobody commits its values. */
const envGuard = {
    id: 'env',
    title: 'Environment coverage',
    docs: 'docs/guard-env.md',
    async check(context) {
        const { scope, root, fileSystem } = context;
        if (scope.kind === 'file' || scope.kind === 'text')
            return notApplicable();
        const [{ inventory, totals }, history] = await Promise.all([
            (0,take_inventory/* takeInventory */.O)(context),
            lookAtHistory(context),
        ]);
        const added = await allowsOfChange(context);
        const isRepository = (await fileSystem.stat(external_node_path_.join(root, '.git'))) !== undefined;
        const tracked = new Set(inventory.trackedValues);
        const past = history.faults.filter((fault) => !tracked.has(fault.path));
        const allows = (0,scan_allows/* createAllows */.l)({ ...allowsOf(context), inline: inventory.inlineAllows, scope: take_inventory/* TREE */.P });
        const { findings, suppressed } = settle([...(0,faults/* faultsOf */.xm)(inventory, isRepository), ...past], allows);
        const warnings = [
            ...(0,scan_allows/* createAllows */.l)({ ...allowsOf(context), inline: added, scope }).warnings(),
            ...history.warnings,
        ];
        return {
            id: 'env',
            verdict: verdictOf(findings, warnings),
            findings,
            suppressed,
            warnings,
            notes: [...coverageNotes(inventory), ...allows.notes()],
            scanned: { files: totals.files, bytes: totals.bytes, commits: 0 },
        };
    },
};
const OWN = new Set(ENV_RULES);
function allowsOf({ config, today }) {
    return { configured: config.guards.env.allow, owns: (ruleId) => OWN.has(ruleId), today };
}
/** A change is judged by the tree that it makes; what it allows itself, a reviewer has to see. */
async function allowsOfChange({ scope, source }) {
    if (scope.kind !== 'range' && scope.kind !== 'staged')
        return [];
    const added = [];
    await source.documents(scope, { document: (document) => void added.push(...(0,inline_allows/* findInlineAllows */.r)(document)) });
    return added;
}
function verdictOf(findings, warnings) {
    const has = (severity) => findings.some((finding) => finding.severity === severity);
    if (has('error'))
        return 'fail';
    return has('warning') || warnings.length > 0 ? 'warn' : 'pass';
}
function settle(faults, allows) {
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    const findings = [];
    const suppressed = [];
    for (const fault of faults) {
        const { place, suppression } = placeOf(fault, allows);
        const finding = { ...findingOf(fault, place), fingerprint: fingerprint(fault.ruleId, place.path) };
        if (suppression === null)
            findings.push(finding);
        else
            suppressed.push({ ...suppression, finding });
    }
    return { findings, suppressed };
}
/**
 * A comment at any read of a variable is about the variable; an entry of the configuration is about its paths, so that
 * the variable counts as long as one read stands elsewhere.
 */
function placeOf(fault, allows) {
    const judged = [fault, ...(fault.elsewhere ?? [])].map((place) => ({
        place,
        suppression: allows.suppress(findingOf(fault, place)),
    }));
    const chosen = judged.find(({ suppression }) => suppression?.by === 'inline') ??
        judged.find(({ suppression }) => suppression === null) ??
        judged[0];
    return chosen ?? { place: fault, suppression: null };
}
function findingOf(fault, { path: file, line, column }) {
    const { ruleId, severity, message, remedy, commit, authorDate } = fault;
    return {
        guard: 'env',
        ruleId,
        severity,
        path: file,
        line,
        column,
        message,
        remedy,
        fingerprint: '',
        origin: 'unknown',
        confidence: 'high',
        excerpt: null,
        commit: commit ?? null,
        authorDate: authorDate ?? null,
    };
}
function notApplicable() {
    return {
        id: 'env',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: ['one text says nothing of what the others declare'],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}


/***/ }),

/***/ 73603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GUARDS: () => (/* binding */ GUARDS)
/* harmony export */ });
/* harmony import */ var _env_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51235);
/* harmony import */ var _git_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2206);
/* harmony import */ var _no_direct_http_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95975);
/* harmony import */ var _prod_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21150);
/* harmony import */ var _regression_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67292);
/* harmony import */ var _schema_guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18467);






/** Every guard there is, in the order in which they are shown. */
const GUARDS = [
    _git_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .gitGuard */ .k,
    _env_guard_js__WEBPACK_IMPORTED_MODULE_0__.envGuard,
    _no_direct_http_guard_js__WEBPACK_IMPORTED_MODULE_2__.noDirectHttpGuard,
    _prod_guard_js__WEBPACK_IMPORTED_MODULE_3__.prodGuard,
    _schema_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .schemaGuard */ .J,
    _regression_guard_js__WEBPACK_IMPORTED_MODULE_4__.regressionGuard,
];


/***/ }),

/***/ 21150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prodGuard: () => (/* binding */ prodGuard)
});

// EXTERNAL MODULE: ./build/src/scan/allows.js
var scan_allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
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
    id: 'prod',
    title: 'Production profile',
    docs: 'docs/guard-prod.md',
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

/***/ 18108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/** Git calls a file binary by a NUL in its first 8,000 bytes; so do we, but for UTF-16. */
const PROBE_BYTES = 8_192;
const UTF16_ASCII_SHARE = 0.7;
/** Bytes without a NUL are handed back as they are, uncopied. */
function readText(bytes) {
    const encoding = utf16Kind(bytes);
    if (encoding !== null)
        return { kind: 'text', bytes: utf16ToUtf8(bytes, encoding), encoding };
    const nul = bytes.indexOf(0);
    if (nul !== -1 && nul < PROBE_BYTES)
        return { kind: 'binary' };
    return { kind: 'text', bytes, encoding: 'as_is' };
}
function utf16Kind(bytes) {
    if (bytes.length < 4)
        return null;
    if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0))
        return 'utf16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf16be';
    const first = bytes.subarray(0, 64).indexOf(0);
    return first === -1 ? null : utf16WithoutMark(bytes);
}
/** Text that is mostly ASCII has its NULs on one side: the high bytes. */
function utf16WithoutMark(bytes) {
    const pairs = Math.floor(Math.min(bytes.length, PROBE_BYTES) / 2);
    let little = 0;
    let big = 0;
    for (let i = 0; i < pairs; i++) {
        const first = bytes[2 * i] ?? 0;
        const second = bytes[2 * i + 1] ?? 0;
        if (second === 0 && isPlain(first))
            little++;
        if (first === 0 && isPlain(second))
            big++;
    }
    if (little >= pairs * UTF16_ASCII_SHARE)
        return 'utf16le';
    return big >= pairs * UTF16_ASCII_SHARE ? 'utf16be' : null;
}
function isPlain(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
function utf16ToUtf8(bytes, kind) {
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    // swap16 works in place, and the bytes are the reader's.
    const little = kind === 'utf16le' ? Buffer.from(even.buffer, even.byteOffset, even.length) : Buffer.from(even).swap16();
    const text = little.toString('utf16le');
    return Buffer.from(text.startsWith('\ufeff') ? text.slice(1) : text, 'utf8');
}


/***/ })

};
