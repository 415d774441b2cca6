export const id = 3280;
export const ids = [3280];
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

/***/ 24257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ enqueue)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27698);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60416);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99268);
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5990);
/* harmony import */ var _rewrite_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48970);







const LONGEST_REASON = 500;
/**
 * Enters a failed run: its folder with `dlq_metadata.json`, the artifacts and `tmp/`, then a line of the index. A run
 * id that is entered again replaces its older entry. Artifacts that cannot be kept are warnings: the entry counts.
 * @throws PlumblineError when the entry does not meet schema/dlq_entry.schema.json or the index cannot be written.
 * @throws UsageError when the run id cannot name a folder.
 */
async function enqueue(entry, artifacts, context) {
    const directory = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .entryDirectory */ .U0)(context, entry.run_id);
    const clean = await checkEntry(entry);
    const kept = await keepArtifacts(clean, artifacts, directory, context);
    const { warnings } = await (0,_rewrite_index_js__WEBPACK_IMPORTED_MODULE_5__/* .rewriteIndex */ .p)(context, (entries) => ({
        entries: [...entries.filter((other) => other.run_id !== clean.run_id), clean],
        result: undefined,
    }));
    return { directory, warnings: [...kept, ...warnings] };
}
/** Reasons are bounded and masked one by one, so that a mask can never reach beyond its own field. */
async function checkEntry(entry) {
    const redact = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedact */ .a)([]);
    const clean = {
        ...entry,
        target: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(redact(entry.target), LONGEST_REASON),
        reason: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(redact(entry.reason), LONGEST_REASON),
        top_fail_reasons: entry.top_fail_reasons.map((reason) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(redact(reason), LONGEST_REASON)),
    };
    const { default: validate } = await __webpack_require__.e(/* import() */ 7664).then(__webpack_require__.t.bind(__webpack_require__, 7664, 19));
    if (validate(clean))
        return clean;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('internal', `not an entry of the dead letter queue: ${(0,_read_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describeIssue */ .n6)(validate)}`);
}
async function keepArtifacts(entry, artifacts, directory, { fileSystem }) {
    const warnings = [];
    const attempt = async (what, action) => {
        try {
            await action();
        }
        catch (error) {
            warnings.push(`${what} of ${entry.run_id} was not kept: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlumblineError */ .Cc)(error))}`);
        }
    };
    const { sessionReport, files } = artifacts;
    await attempt('dlq_metadata.json', () => fileSystem.writeAtomic(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'dlq_metadata.json'), `${JSON.stringify(entry, null, 2)}\n`));
    if (sessionReport !== undefined) {
        await attempt('session_report.md', () => fileSystem.writeAtomic(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'session_report.md'), sessionReport));
    }
    for (const { from, name } of files) {
        await attempt(name, () => fileSystem.copy(from, node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(name))));
    }
    await attempt('tmp/', () => fileSystem.makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'tmp')));
    return warnings;
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


/***/ }),

/***/ 48970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ rewriteIndex)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99268);
/* harmony import */ var _read_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5990);


/**
 * Changes the index under its lock. The file is replaced as a whole, so a reader or a crash sees the old or the new
 * one. Lines that are no entries move to `index.rejected.jsonl` first: a warning, and nothing is lost.
 */
function rewriteIndex(context, change) {
    const { fileSystem } = context;
    return fileSystem.withLock((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPath */ .AV)(context), async () => {
        const before = await (0,_read_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readIndex */ .vY)(context);
        const { entries, result } = change(before.entries);
        if (entries === undefined && before.rejected.length === 0)
            return { result, warnings: [] };
        await keepAside(before.rejected, context);
        const kept = entries ?? before.entries;
        await fileSystem.writeAtomic((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPath */ .AV)(context), kept.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
        const warnings = (0,_read_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRejected */ .uh)(before.rejected, context);
        return { result, warnings: warnings.map((warning) => `${warning}; kept in index.rejected.jsonl`) };
    });
}
async function keepAside(rejected, context) {
    if (rejected.length === 0)
        return;
    const file = await context.fileSystem.openAppend((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectedPath */ .Qb)(context));
    for (const { line, reason, bytes } of rejected) {
        const text = new TextDecoder().decode(bytes);
        // Text that is not UTF-8 cannot be kept as text.
        const raw = reason === 'not UTF-8' ? { base64: Buffer.from(bytes).toString('base64') } : {};
        await file.append(`${JSON.stringify({ line, reason, text, ...raw })}\n`);
    }
    await file.sync();
    await file.close();
}


/***/ }),

/***/ 23280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toDlq: () => (/* binding */ toDlq)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _enqueue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24257);


const FAILURE_CODES = [2, 3, 4, 5];
/** Enters a run by hand, for tests and drills. @throws UsageError when a value makes no entry. */
async function toDlq(manual, context) {
    const { runId, reason, exitCode, target, mode } = manual;
    if (reason.trim() === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--to-dlq needs a reason');
    if (target.trim() === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--target needs a name');
    const failure = FAILURE_CODES.find((code) => code === exitCode);
    if (failure === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--to-dlq needs an exit code of 2, 3, 4 or 5, not ${exitCode}`);
    }
    const entry = {
        run_id: runId,
        timestamp: new Date(context.clock.now()).toISOString(),
        target,
        mode,
        reason,
        exit_code: failure,
        top_fail_reasons: [reason],
        budget_usd: null,
        cost_usd: 0,
        session_id: `manual_${runId}`,
    };
    return (0,_enqueue_js__WEBPACK_IMPORTED_MODULE_1__/* .enqueue */ .Z)(entry, { files: [] }, context);
}


/***/ })

};
