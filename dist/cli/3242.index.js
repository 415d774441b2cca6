export const id = 3242;
export const ids = [3242,8108];
export const modules = {

/***/ 60422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ENV)
/* harmony export */ });
const ENV = { id: 'env', title: 'Environment coverage', docs: 'docs/guard-env.md' };


/***/ }),

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
// EXTERNAL MODULE: ./build/guards/env/about.js
var about = __webpack_require__(60422);
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
    ...about/* ENV */.K,
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
