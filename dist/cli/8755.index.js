export const id = 8755;
export const ids = [8755];
export const modules = {

/***/ 99268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   Qb: () => (/* binding */ rejectedPath),
/* harmony export */   U0: () => (/* binding */ entryDirectory),
/* harmony export */   cj: () => (/* binding */ isSafeRunId),
/* harmony export */   vk: () => (/* binding */ queueDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


function queueDirectory(context) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(context.reportsDir, 'dlq');
}
function indexPath(context) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(queueDirectory(context), 'index.jsonl');
}
function rejectedPath(context) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(queueDirectory(context), 'index.rejected.jsonl');
}
/** Names of files in the queue's own folder, which no run may take. */
const TAKEN = /^index(\.|$)/;
/** Whether a text can name a folder of the queue: a single path segment that leads nowhere else. */
function isSafeRunId(runId) {
    return /^[A-Za-z0-9._-]{1,128}$/.test(runId) && !/^\.+$/.test(runId) && !TAKEN.test(runId);
}
/** @throws UsageError when the run id could lead out of the queue's folder. */
function entryDirectory(context, runId) {
    if (!isSafeRunId(runId)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`not a run id: ${JSON.stringify(runId)}; letters, digits, dot, hyphen and underscore only`);
    }
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(queueDirectory(context), runId);
}


/***/ }),

/***/ 28755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listEntries: () => (/* binding */ listEntries)
/* harmony export */ });
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5990);

/** Every entry, oldest first, and a warning for each line that is none. */
async function listEntries(context) {
    const { entries, rejected } = await (0,_read_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndex */ .vY)(context);
    return { entries, warnings: (0,_read_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRejected */ .uh)(rejected, context) };
}


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n6: () => (/* binding */ describeIssue),
/* harmony export */   uh: () => (/* binding */ describeRejected),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99268);


/** Reads the index line by line, so that one bad line costs that line and no other. */
async function readIndex(context) {
    const file = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV)(context);
    if ((await context.fileSystem.stat(file)) === undefined)
        return { entries: [], rejected: [] };
    const { default: validate } = await __webpack_require__.e(/* import() */ 7664).then(__webpack_require__.t.bind(__webpack_require__, 7664, 19));
    const entries = [];
    const rejected = [];
    const chunks = [];
    for await (const chunk of context.fileSystem.readChunks(file))
        chunks.push(chunk);
    for (const { line, bytes } of linesOf(Buffer.concat(chunks))) {
        const parsed = parseLine(bytes, validate);
        if (parsed.kind === 'entry')
            entries.push(parsed.entry);
        else if (parsed.kind === 'rejected')
            rejected.push({ line, reason: parsed.reason, bytes });
    }
    return { entries, rejected };
}
/** One sentence a rejected line, for people. */
function describeRejected(rejected, context) {
    return rejected.map(({ line, reason }) => `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)({ path: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV)(context), line })}: not an entry: ${reason}`);
}
function parseLine(bytes, validate) {
    let value;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (text.trim() === '')
            return { kind: 'blank' };
        value = JSON.parse(text);
    }
    catch (error) {
        return { kind: 'rejected', reason: error instanceof SyntaxError ? 'not JSON' : 'not UTF-8' };
    }
    if (isEntry(value, validate))
        return { kind: 'entry', entry: value };
    return { kind: 'rejected', reason: describeIssue(validate) };
}
/** The schema is the proof; the compiler cannot see it. */
function isEntry(value, validate) {
    return validate(value);
}
/** What the last validation objected to, in a few words. */
function describeIssue(validate) {
    const issue = validate.errors?.[0];
    if (issue === undefined)
        return 'not an entry';
    return `${issue.instancePath === '' ? 'it' : issue.instancePath} ${issue.message ?? issue.keyword}`;
}
function* linesOf(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline === -1 ? bytes.length : newline;
        yield { line, bytes: bytes.subarray(start, end) };
        start = end + 1;
    }
}


/***/ })

};
