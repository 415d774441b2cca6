export const id = 4287;
export const ids = [4287];
export const modules = {

/***/ 24287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99268);
/* harmony import */ var _rewrite_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48970);




const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/**
 * Keeps the last `days` days: older entries leave the index, then their folders go, and folders of the same age that
 * no entry knows of. The index goes first, so that a crash leaves folders for the next time and no entry without one.
 * @throws UsageError when `days` is no number of days.
 */
async function cleanUp(days, context) {
    if (!Number.isFinite(days) || days < 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('--cleanup needs a number of days, 0 or more');
    const now = context.clock.now();
    const before = now - days * DAY_MS;
    const { result, warnings } = await (0,_rewrite_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rewriteIndex */ .p)(context, (entries) => {
        const old = entries.filter((entry) => isOlder(entry, before));
        const kept = entries.filter((entry) => !isOlder(entry, before));
        return { entries: old.length === 0 ? undefined : kept, result: { old, kept } };
    });
    const undated = result.kept.filter((entry) => Number.isNaN(Date.parse(entry.timestamp)));
    const folders = await removeFolders(result, Math.min(before, now - HOUR_MS), context);
    return {
        removedEntries: result.old.length,
        removedFolders: folders.removed,
        keptEntries: result.kept.length,
        warnings: [
            ...warnings,
            ...undated.map((entry) => `${entry.run_id} was kept: its timestamp is no date`),
            ...folders.warnings,
        ],
    };
}
function isOlder(entry, beforeMs) {
    return Date.parse(entry.timestamp) < beforeMs;
}
async function removeFolders({ old, kept }, 
/** Folders without an entry are younger while another run is filling them. */
abandonedBeforeMs, context) {
    const { fileSystem } = context;
    const queue = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .queueDirectory */ .vk)(context);
    const [oldIds, keptIds] = [old, kept].map((entries) => new Set(entries.map((entry) => entry.run_id)));
    const warnings = [];
    let removed = 0;
    for (const name of await fileSystem.list(queue)) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(queue, name);
        const found = await fileSystem.stat(folder);
        if (found?.kind !== 'directory' || !(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeRunId */ .cj)(name) || keptIds?.has(name))
            continue;
        if (!oldIds?.has(name) && found.modifiedMs >= abandonedBeforeMs)
            continue;
        try {
            await fileSystem.remove(folder);
            removed++;
        }
        catch (error) {
            warnings.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlumblineError */ .Cc)(error)));
        }
    }
    return { removed, warnings };
}


/***/ }),

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


/***/ })

};
