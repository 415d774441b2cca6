export const id = 9057;
export const ids = [9057];
export const modules = {

/***/ 57209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ APART)
/* harmony export */ });
/** Guards that look at the repository alone, so that each can run in a thread of its own; the one with most to do first. */
const APART = {
    'no-direct-http': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5975)]).then(__webpack_require__.bind(__webpack_require__, 95975))).noDirectHttpGuard,
    env: async () => (await __webpack_require__.e(/* import() */ 9019).then(__webpack_require__.bind(__webpack_require__, 99019))).envGuard,
};


/***/ }),

/***/ 29057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ judgeOver),
  judgeQuietly: () => (/* binding */ judgeQuietly)
});

// UNUSED EXPORTS: contextFor, judge, writeKnown

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/guards/apart.js
var apart = __webpack_require__(57209);
// EXTERNAL MODULE: ./build/src/adapters/node-git-history.js
var node_git_history = __webpack_require__(55892);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/adapters/document-feed.js

/** A document, followed by its length and its first line; or an entry of a kind, followed by its bytes and whether it is tracked. */
const DOCUMENT = 0;
const ENTRIES = ['text', 'binary', 'symlink', 'submodule', 'missing', 'other'];
const UNKNOWN = -1;
/** Larger messages would leave the other thread waiting for its first. */
const MESSAGE_BYTES = 256 << 10;
const MESSAGE_ITEMS = 1_024;
/** On their way, or waiting over there: so much memory may a slow thread cost. */
const MOST_BYTES = 64 << 20;
/** @param post hands the message over, and its bytes with it */
function createFeedSender(post, mostBytes = MOST_BYTES) {
    let paths = [];
    let numbers = new Float64Array(MESSAGE_ITEMS * 3);
    let bytes = Buffer.allocUnsafeSlow(MESSAGE_BYTES);
    let length = 0;
    let lastPath = '';
    let underway = 0;
    let isOpen = true;
    let resume;
    function flush() {
        if (paths.length === 0)
            return;
        underway += length;
        post({
            kind: 'documents',
            paths,
            numbers: numbers.subarray(0, paths.length * 3),
            bytes: bytes.subarray(0, length),
        });
        paths = [];
        numbers = new Float64Array(MESSAGE_ITEMS * 3);
        bytes = Buffer.allocUnsafeSlow(MESSAGE_BYTES);
        length = 0;
        lastPath = '';
    }
    function push(path, tag, first, second) {
        const at = paths.length * 3;
        numbers[at] = tag;
        numbers[at + 1] = first;
        numbers[at + 2] = second;
        paths.push(path === lastPath ? '' : path);
        lastPath = path;
        if (paths.length === MESSAGE_ITEMS)
            flush();
    }
    const visitor = {
        document({ path, firstLine, bytes: own }) {
            if (!isOpen)
                return;
            if (length + own.length > bytes.length) {
                flush();
                if (own.length > bytes.length)
                    bytes = Buffer.allocUnsafeSlow(own.length);
            }
            bytes.set(own, length);
            length += own.length;
            push(path, DOCUMENT, own.length, firstLine);
        },
        entry({ path, kind, bytes: size, tracked }) {
            if (!isOpen)
                return;
            push(path, 1 + ENTRIES.indexOf(kind), size ?? UNKNOWN, tracked === null ? UNKNOWN : Number(tracked));
        },
        ready() {
            if (underway < mostBytes || !isOpen)
                return null;
            return new Promise((resolve) => {
                resume = resolve;
            });
        },
    };
    const goOn = () => {
        if (underway < mostBytes || !isOpen)
            resume?.();
    };
    return {
        async send(source, scope) {
            try {
                const totals = await source.documents(scope, visitor);
                flush();
                post({ kind: 'end', totals });
            }
            catch (thrown) {
                const { errorClass, message, remedy, details, location } = (0,errors/* toPlumblineError */.Cc)(thrown);
                post({ kind: 'failed', error: { errorClass, message, remedy, details, location } });
            }
        },
        taken(count) {
            underway -= count;
            goOn();
        },
        close() {
            isOpen = false;
            goOn();
        },
    };
}
/** So much is kept for who asks again; of more than that, the disk is read again. */
const KEPT_BYTES = (/* unused pure expression or super */ null && (64 << 20));
/**
 * The other end: who asks for the scope is told what the reading thread's own visitors are told.
 * @param fallback for other scopes, and for what is too large to be kept
 */
function createFedSource(scope, { receive, taken }, fallback, keptBytes = KEPT_BYTES) {
    let kept = [];
    let held = 0;
    let isTaken = false;
    const wanted = JSON.stringify(scope);
    async function visitFirst(visitor) {
        isTaken = true;
        for (;;) {
            const message = await receive();
            held += message.kind === 'documents' ? message.bytes.length : 0;
            if (held <= keptBytes)
                kept.push(message);
            else
                kept = [];
            const totals = visit(message, visitor);
            if (totals !== null)
                return totals;
            if (message.kind === 'documents')
                taken(message.bytes.length);
        }
    }
    function visitKept(visitor) {
        for (const message of kept) {
            const totals = visit(message, visitor);
            if (totals !== null)
                return totals;
        }
        return null;
    }
    return {
        async documents(asked, visitor) {
            if (JSON.stringify(asked) !== wanted)
                return fallback.documents(asked, visitor);
            if (!isTaken)
                return visitFirst(visitor);
            return visitKept(visitor) ?? fallback.documents(asked, visitor);
        },
    };
}
/** The totals once the reading has come to its end. @throws PlumblineError when it failed */
function visit(message, visitor) {
    if (message.kind === 'end')
        return message.totals;
    if (message.kind === 'failed') {
        const { errorClass, message: text, ...options } = message.error;
        throw new PlumblineError(errorClass, text, options);
    }
    const { paths, numbers, bytes } = message;
    let from = 0;
    let path = '';
    for (let index = 0; index < paths.length; index++) {
        path = paths[index] || path;
        const at = index * 3;
        const [tag, first, second] = [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0];
        if (tag === DOCUMENT) {
            const own = bytes.subarray(from, from + first);
            from += first;
            visitor.document({ path, bytes: own, firstLine: second, commit: null, authorDate: null });
        }
        else {
            const kind = ENTRIES[tag - 1] ?? 'other';
            const tracked = second === UNKNOWN ? null : second === 1;
            visitor.entry?.({
                path,
                kind,
                bytes: first === UNKNOWN ? null : first,
                tracked,
                commit: null,
                blobId: null,
            });
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/adapters/node-guard-threads.js









/** Where the bundles stand beside each other; code that runs from its source has none, and runs its guards in one thread. */
function findThreadProgram() {
    const program = external_node_path_.resolve(external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url)), '../cli/index.js');
    return (0,external_node_fs_.existsSync)(program) ? program : null;
}
function createNodeGuardThreads(options) {
    const { program, heapMegabytes = (0,external_node_v8_.getHeapStatistics)().heap_size_limit / 2 ** 20 } = options;
    return {
        most: (0,external_node_os_.availableParallelism)() - 1,
        start: (ids) => createThread(ids, new external_node_worker_threads_.Worker(program, {
            workerData: ids,
            argv: [],
            // Without a limit of its own, a thread that runs out of memory takes the process with it.
            resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
        })),
    };
}
function createThread(ids, worker) {
    const post = (message) => {
        const bytes = message.kind === 'documents' ? [message.bytes.buffer] : [];
        worker.postMessage(message, bytes);
    };
    const feed = createFeedSender(post);
    const answered = new Promise((resolve, reject) => {
        const end = (settle) => {
            settle();
            feed.close();
            void worker.terminate();
        };
        worker.on('message', (message) => {
            if (message.kind === 'taken')
                feed.taken(message.bytes);
            else
                end(() => resolve(message.outcomes));
        });
        worker.once('error', (error) => end(() => reject(failureOf(error))));
        worker.once('messageerror', (error) => end(() => reject(failureOf(error))));
        worker.once('exit', (code) => end(() => reject(new errors/* PlumblineError */.Dl('internal', `the thread of the guards ended with ${code} and said nothing`))));
    });
    // Only who gives it a task wants to know how it ends.
    answered.catch(() => undefined);
    worker.unref();
    return {
        ids,
        run(task, source) {
            worker.ref();
            post({ kind: 'task', task, isFed: source !== null });
            if (source !== null)
                void feed.send(source, task.scope);
            return answered;
        },
        stop: () => void worker.terminate(),
    };
}
/**
 * The other end, for the program that a thread runs.
 * @param prepare told which guards the task will be about, before it comes
 */
async function answerInThread(prepare) {
    if (parentPort === null)
        throw new PlumblineError('internal', 'this is no thread');
    const port = parentPort;
    // Keeps what comes until it is asked for.
    const messages = on(port, 'message');
    const receive = async () => (await messages.next()).value?.[0];
    const post = (message) => port.postMessage(message);
    const answer = await prepare(workerData);
    const first = await receive();
    if (first.kind !== 'task')
        throw new PlumblineError('internal', 'a thread was told of files before its task');
    const feed = {
        receive: async () => {
            const message = await receive();
            if (message.kind !== 'task')
                return message;
            throw new PlumblineError('internal', 'a thread has one task');
        },
        taken: (bytes) => post({ kind: 'taken', bytes }),
    };
    post({
        kind: 'answer',
        outcomes: await answer({ task: first.task, feed: first.isFed ? feed : null }),
    });
}
function failureOf(error) {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY')
        return (0,errors/* toPlumblineError */.Cc)(error);
    return new errors/* PlumblineError */.Dl('toolchain', 'the guards that look at the repository ran out of memory', {
        remedy: 'Leave generated files out with `guards.env.exclude` and `guards.no-direct-http.exclude`, or give Node more: NODE_OPTIONS=--max-old-space-size=8192.',
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/reporters/guards-json.js
var guards_json = __webpack_require__(33371);
// EXTERNAL MODULE: ./build/src/reporters/guards-text.js
var guards_text = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/reporters/sarif.js


/** GitHub reads at most 25,000 results a run and shows 5,000 of them. Source: docs.github.com, SARIF support, limits. */
const MOST_RESULTS = 5000;
/**
 * Findings for code scanning: SARIF 2.1.0 (OASIS), one run a guard. Suppressed findings are left out, because code
 * scanning would open alerts for them. URIs are relative to the repository's root and percent-encoded.
 */
function sarif_renderSarif(report) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: report.guards.map(runOf),
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function runOf(outcome) {
    const ordered = [...outcome.findings].sort((a, b) => RANKS[a.severity] - RANKS[b.severity]);
    const shown = ordered.slice(0, MOST_RESULTS);
    const firstOfRule = new Map();
    for (const finding of shown) {
        if (!firstOfRule.has(finding.ruleId))
            firstOfRule.set(finding.ruleId, finding);
    }
    const ruleIds = [...firstOfRule.keys()].sort();
    const indexes = new Map(ruleIds.map((id, index) => [id, index]));
    const left = ordered.length - shown.length;
    return {
        tool: {
            driver: {
                name: 'Plumbline',
                version: version/* VERSION */.x,
                semanticVersion: version/* VERSION */.x,
                rules: ruleIds.flatMap((id) => {
                    const finding = firstOfRule.get(id);
                    return finding === undefined ? [] : [ruleOf(finding, outcome)];
                }),
            },
        },
        // Tells the guards' results apart where one file holds several runs.
        automationDetails: { id: `plumbline/guard/${outcome.id}/` },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
            {
                executionSuccessful: outcome.verdict !== 'error',
                toolExecutionNotifications: [
                    ...(outcome.error === null
                        ? []
                        : [notification('error', `${outcome.error.message}. ${outcome.error.remedy}`)]),
                    ...outcome.notes.map((note) => notification('note', note)),
                    ...(left === 0 ? [] : [notification('warning', `${left} more findings are not in this file`)]),
                ],
            },
        ],
        results: shown.map((finding) => resultOf(finding, indexes.get(finding.ruleId) ?? -1)),
    };
}
const RANKS = { error: 0, warning: 1, notice: 2 };
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** CVSS-like, as code scanning sorts by it: from 9.0 critical, from 4.0 medium, below low. */
const SECURITY_SEVERITIES = { error: '9.0', warning: '5.0', notice: '2.0' };
const PRECISIONS = { high: 'very-high', medium: 'high', low: 'medium' };
function ruleOf(finding, { title, docs }) {
    const help = `${finding.remedy} See ${docs}.`;
    return {
        id: finding.ruleId,
        name: finding.ruleId,
        shortDescription: { text: message(`${title}: ${finding.ruleId}`) },
        fullDescription: { text: message(`${title}: ${finding.ruleId}`) },
        help: { text: message(help), markdown: message(help) },
        defaultConfiguration: { level: LEVELS[finding.severity] },
        properties: {
            tags: ['security'],
            precision: PRECISIONS[finding.confidence],
            'security-severity': SECURITY_SEVERITIES[finding.severity],
        },
    };
}
function resultOf(finding, ruleIndex) {
    const when = finding.authorDate === null ? '' : ` of ${finding.authorDate}`;
    const where = finding.commit === null ? '' : ` In commit ${finding.commit}${when}.`;
    return {
        ruleId: finding.ruleId,
        ruleIndex,
        level: LEVELS[finding.severity],
        message: { text: message(`${finding.message.replace(/[.:;]?$/, '.')}${where} ${finding.remedy}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(finding.path), uriBaseId: '%SRCROOT%' },
                    region: { startLine: finding.line, startColumn: finding.column },
                },
            },
        ],
        partialFingerprints: { 'plumbline/v1': finding.fingerprint },
        properties: {
            confidence: finding.confidence,
            origin: finding.origin,
            ...(finding.commit === null ? {} : { commit: finding.commit, authorDate: finding.authorDate }),
        },
    };
}
function notification(level, text) {
    return { level, message: { text: message(text) } };
}
/** RFC 3986: everything but unreserved characters and the slashes between segments is encoded. */
function uriOf(path) {
    return path
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/** Texts in which SARIF would see embedded links (`[text](target)`) or placeholders (`{0}`) stay texts. */
function message(text) {
    return (0,core_escape/* escapeTerminal */.en)(text)
        .replace(/\[([^[\]]*)\]\(/g, '\\[$1\\](')
        .replace(/\{(\d+)\}/g, '{{$1}}');
}

// EXTERNAL MODULE: ./build/src/adapters/git-command.js
var git_command = __webpack_require__(7630);
// EXTERNAL MODULE: ./build/src/adapters/git-failure.js
var git_failure = __webpack_require__(87137);
;// CONCATENATED MODULE: ./build/src/adapters/git-blobs.js



const MOST_UNDER_WAY = 4_096;
const NEWLINE = 10;
const HEADER = /^([0-9a-f]+) (\S+)(?: (\d+))?$/;
function openBlobReader(directory, listener) {
    const git = (0,git_command/* startGit */.BE)({ directory, args: ['cat-file', '--batch', '--buffer'] });
    const queue = [];
    let head = 0;
    let asked = '';
    let wake;
    let failure;
    const parser = createBatchParser(listener, () => {
        const context = queue[head++];
        if (head > MOST_UNDER_WAY) {
            queue.splice(0, head);
            head = 0;
        }
        return context;
    });
    const reading = git.read((chunk) => {
        parser.write(chunk);
        if (queue.length - head < MOST_UNDER_WAY / 2)
            wake?.();
    });
    reading.catch((error) => {
        failure = error;
        wake?.();
    });
    const flush = () => {
        if (asked !== '')
            git.write(asked);
        asked = '';
    };
    return {
        request(blobId, context) {
            queue.push(context);
            asked += `${blobId}\n`;
            if (asked.length > 16_384)
                flush();
        },
        async drained() {
            if (queue.length - head < MOST_UNDER_WAY)
                return;
            flush();
            // `--buffer` holds output back until its buffer is full or the input ends, so half of them are enough.
            await new Promise((resolve) => {
                wake = resolve;
                if (failure !== undefined)
                    resolve();
            });
            wake = undefined;
            if (failure !== undefined)
                throw failure;
        },
        async finish() {
            flush();
            git.endInput();
            await reading;
            parser.end(queue.length - head);
        },
        stop: () => git.stop(),
    };
}
/** `ID TYPE SIZE`, a line end, the content, a line end. Source: git-cat-file(1), "Batch output". */
function createBatchParser(listener, next) {
    let header = '';
    let current;
    let left = 0;
    let awaitsLineEnd = false;
    const begin = (line) => {
        const [, id, type, size] = HEADER.exec(line) ?? [];
        if (type === 'missing')
            throw (0,git_failure/* incompleteHistory */.Z$)(`git cat-file: the object ${id} is missing`);
        const context = next();
        if (type !== 'blob' || size === undefined || context === undefined)
            throw unreadable(line);
        current = context;
        left = Number(size);
        awaitsLineEnd = true;
        listener.begin(context, left);
    };
    return {
        write(chunk) {
            let at = 0;
            while (at < chunk.length) {
                if (current !== undefined && left > 0) {
                    const end = Math.min(chunk.length, at + left);
                    listener.content(current, chunk.subarray(at, end));
                    left -= end - at;
                    at = end;
                }
                else if (current !== undefined && awaitsLineEnd) {
                    awaitsLineEnd = false;
                    at++;
                    listener.end(current);
                    current = undefined;
                }
                else {
                    const newline = chunk.indexOf(NEWLINE, at);
                    const end = newline === -1 ? chunk.length : newline;
                    header += chunk.toString('latin1', at, end);
                    at = end + 1;
                    if (newline !== -1) {
                        begin(header);
                        header = '';
                    }
                }
            }
        },
        end(unanswered) {
            if (unanswered > 0 || current !== undefined || header !== '')
                throw unreadable('it ended early');
        },
    };
}
function unreadable(what) {
    return new errors/* PlumblineError */.Dl('toolchain', `git cat-file: the answer cannot be read: ${what.slice(0, 80)}`, {
        remedy: 'Check the repository with `git fsck`.',
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/git-raw.js

const COMMIT = /^\n?([0-9a-f]{40}|[0-9a-f]{64}) (\d{4}-\d\d-\d\dT\S+)$/;
const NO_BLOB = /^0+$/;
/**
 * Reads the output of `git diff-tree --stdin -r -c --raw -z --no-abbrev --format='%H %aI'` in any cut. Names stand
 * between NULs and so may hold anything. Source of the format: git-diff-tree(1), "Raw output format".
 */
function createRawParser(listener) {
    let kept = Buffer.alloc(0);
    let awaitsPath;
    const readToken = (token) => {
        if (awaitsPath !== undefined) {
            listener.change({ ...awaitsPath, path: token.toString('utf8') });
            awaitsPath = undefined;
            return;
        }
        const text = token.toString('latin1');
        const commit = COMMIT.exec(text);
        if (commit !== null)
            listener.commit(commit[1] ?? '', commit[2] ?? '');
        else if (text.trimStart().startsWith(':'))
            awaitsPath = parseMeta(text.trimStart());
        else if (text.trim() !== '')
            throw git_raw_unreadable();
    };
    return {
        write(chunk) {
            const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
            let from = 0;
            for (let nul = bytes.indexOf(0); nul !== -1; nul = bytes.indexOf(0, from)) {
                readToken(bytes.subarray(from, nul));
                from = nul + 1;
            }
            kept = Buffer.from(bytes.subarray(from));
        },
        end() {
            if (awaitsPath !== undefined || kept.toString('latin1').trim() !== '')
                throw git_raw_unreadable();
        },
    };
}
/** `:MODE MODE ID ID STATUS`; with n colons for n parents, n + 1 modes and n + 1 ids. */
function parseMeta(text) {
    const parents = text.length - text.replace(/^:+/, '').length;
    const fields = text.slice(parents).split(' ');
    const mode = fields[parents];
    const ids = fields.slice(parents + 1, 2 * parents + 2);
    const blobId = ids[parents];
    if (mode === undefined || blobId === undefined || fields.length !== 2 * parents + 3)
        throw git_raw_unreadable();
    // A parent may have had nothing or a submodule there, which is no blob.
    const isBlob = (id, index) => !NO_BLOB.test(id) && fields[index] !== '160000';
    return { mode, blobId, parentBlobIds: ids.slice(0, parents).filter(isBlob) };
}
function git_raw_unreadable() {
    return new errors/* PlumblineError */.Dl('toolchain', 'the list of changes that git printed cannot be read', {
        remedy: 'Use git 2.31 or newer without a wrapper round it.',
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/git-pieces.js
/** Documents of any size through one buffer that is used again: whole up to a limit, then in overlapping pieces. */
const FIRST_CAPACITY_BYTES = 1 << 20;
const OVERLAP_BYTES = 4_096;
/** How far back a line's start is looked for, so that columns stay right after a cut. */
const LINE_SEARCH_BYTES = 65_536;
const HEAD_BYTES = 8_192;
const git_pieces_NEWLINE = 10;
function createPieces({ limitBytes, looksBinary }) {
    let buffer = Buffer.allocUnsafeSlow(Math.min(FIRST_CAPACITY_BYTES, limitBytes));
    let length = 0;
    /** Bytes at the start of the buffer that the last piece had already. */
    let repeated = 0;
    let total = 0;
    let line = 1;
    let binary;
    let deliver = () => undefined;
    const judgeHead = () => {
        binary ??= looksBinary(buffer.subarray(0, Math.min(length, HEAD_BYTES)));
        return binary;
    };
    const makeRoom = () => {
        if (judgeHead()) {
            length = 0;
        }
        else if (buffer.length < limitBytes) {
            const larger = Buffer.allocUnsafeSlow(Math.min(buffer.length * 2, limitBytes));
            buffer.copy(larger, 0, 0, length);
            buffer = larger;
        }
        else {
            deliver(buffer.subarray(0, length), line);
            const from = overlapStart(buffer);
            line += countNewlines(buffer, from);
            buffer.copyWithin(0, from, length);
            length -= from;
            repeated = length;
        }
    };
    const pieces = {
        begin(firstLine, deliverPiece) {
            length = 0;
            repeated = 0;
            total = 0;
            line = firstLine;
            binary = undefined;
            deliver = deliverPiece;
        },
        space() {
            if (length === buffer.length)
                makeRoom();
            return buffer.subarray(length);
        },
        filled(count) {
            length += count;
            total += count;
        },
        write(bytes) {
            let from = 0;
            while (from < bytes.length) {
                if (length === buffer.length)
                    makeRoom();
                const count = Math.min(bytes.length - from, buffer.length - length);
                buffer.set(count === bytes.length ? bytes : bytes.subarray(from, from + count), length);
                pieces.filled(count);
                from += count;
            }
        },
        isBinary: () => length >= HEAD_BYTES && judgeHead(),
        end() {
            const isBinary = judgeHead();
            if (!isBinary && length > repeated)
                deliver(buffer.subarray(0, length), line);
            return { bytes: total, binary: isBinary };
        },
    };
    return pieces;
}
/** The start of a line at least the overlap before the end; in the midst of a line where lines are too long. */
function overlapStart(full) {
    const latest = Math.max(0, full.length - Math.min(OVERLAP_BYTES, full.length >> 1));
    const lineStart = full.lastIndexOf(git_pieces_NEWLINE, latest - 1) + 1;
    return lineStart > 0 && lineStart > latest - LINE_SEARCH_BYTES ? lineStart : latest;
}
function countNewlines(bytes, end) {
    let count = 0;
    for (let at = bytes.indexOf(git_pieces_NEWLINE); at !== -1 && at < end; at = bytes.indexOf(git_pieces_NEWLINE, at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/src/adapters/git-scan.js

function startScan(visitor, options) {
    return {
        visitor,
        pieces: createPieces(options),
        blobCache: options.blobCache,
        totals: { files: 0, bytes: 0, commits: 0, binaryFiles: 0, submodules: 0, knownBlobs: 0 },
    };
}
/** Makes what `pieces` deliver documents of that origin. */
function deliverTo({ visitor }, { path, commit, authorDate }) {
    return (bytes, firstLine) => visitor.document({ path, bytes, firstLine, commit, authorDate });
}
/** Counts a file and tells of it. */
function finishEntry(scan, origin, kind, bytes) {
    const { totals, visitor } = scan;
    if (kind === 'text' || kind === 'symlink') {
        totals.files++;
        totals.bytes += bytes ?? 0;
    }
    else if (kind === 'binary')
        totals.binaryFiles++;
    else if (kind === 'submodule')
        totals.submodules++;
    const { path, commit, blobId, tracked } = origin;
    visitor.entry?.({ path, kind, bytes, tracked, commit, blobId });
}
const SUBMODULE = '160000';
const SYMLINK = '120000';
function kindOfMode(mode) {
    return mode === SUBMODULE ? 'submodule' : mode === SYMLINK ? 'symlink' : 'text';
}

;// CONCATENATED MODULE: ./build/src/adapters/git-merges.js




/**
 * What merges add themselves: lines of a file that no parent's version of it has. git's combined patches would say the
 * same, but they obey `.gitattributes` in spite of `--text`, so the versions are compared here.
 */
async function scanMerges(root, merges, scan) {
    const parents = [];
    const chunks = [];
    const reader = openBlobReader(root, {
        begin: () => undefined,
        content: (_, chunk) => void chunks.push(Buffer.from(chunk)),
        end: (merged) => {
            const version = Buffer.concat(chunks.splice(0));
            if (merged === 'parent')
                parents.push(version);
            else
                scanVersion(merged, parents.splice(0), version, scan);
        },
    });
    try {
        for (const merged of await listChanges(root, merges)) {
            if (kindOfMode(merged.change.mode) === 'submodule') {
                finishEntry(scan, merged.origin, 'submodule', null);
                continue;
            }
            for (const id of merged.change.parentBlobIds)
                reader.request(id, 'parent');
            reader.request(merged.change.blobId, merged);
            await reader.drained();
        }
        await reader.finish();
    }
    finally {
        reader.stop();
    }
}
function scanVersion({ change, origin }, parents, result, scan) {
    const runs = addedRuns(parents, result);
    let bytes = 0;
    let binary = false;
    for (const { firstLine, lines } of runs) {
        scan.pieces.begin(firstLine, deliverTo(scan, origin));
        for (const line of lines)
            scan.pieces.write(line);
        const end = scan.pieces.end();
        bytes += end.bytes;
        binary ||= end.binary;
    }
    if (runs.length > 0)
        finishEntry(scan, origin, binary ? 'binary' : kindOfMode(change.mode), bytes);
}
async function listChanges(root, merges) {
    const found = [];
    let commit = '';
    let authorDate = '';
    const parser = createRawParser({
        commit(id, date) {
            commit = id;
            authorDate = date;
        },
        change(change) {
            if (/^0+$/.test(change.mode))
                return;
            const origin = { path: change.path, commit, authorDate, blobId: change.blobId, tracked: true };
            found.push({ change, origin });
        },
    });
    const args = [
        'diff-tree',
        '--stdin',
        '-r',
        '-c',
        '--raw',
        '-z',
        '--no-abbrev',
        '--no-renames',
        '--format=%H %aI',
    ];
    parser.write(await (0,git_command/* readGit */.lX)({ directory: root, args }, `${merges.join('\n')}\n`));
    parser.end();
    return found;
}
/** Runs of neighbouring lines of `result` that stand in no parent, wherever. */
function addedRuns(parents, result) {
    const known = new Set(parents.flatMap((parent) => splitLines(parent).map((line) => line.toString('latin1'))));
    const runs = [];
    let open;
    splitLines(result).forEach((line, index) => {
        if (known.has(line.toString('latin1'))) {
            open = undefined;
            return;
        }
        if (open === undefined) {
            open = { firstLine: index + 1, lines: [] };
            runs.push(open);
        }
        open.lines.push(line);
    });
    return runs;
}
/** With their line ends. */
function splitLines(bytes) {
    const lines = [];
    for (let from = 0; from < bytes.length;) {
        const newline = bytes.indexOf(10, from);
        const end = newline === -1 ? bytes.length : newline + 1;
        lines.push(bytes.subarray(from, end));
        from = end;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/adapters/git-patch.js

const git_patch_NEWLINE = 10;
const PLUS = 43;
const MINUS = 45;
const BACKSLASH = 92;
const git_patch_COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d{4}-\d\d-\d\dT\S+)$/;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const MODE = /^(?:(?:new file mode|new mode) |index [0-9a-f]+\.\.[0-9a-f]+ )(\d{6})$/;
const OTHER_HEADER = /^(?:$|diff --git |index |old mode |deleted file mode |similarity index |dissimilarity index |rename |copy |--- |\\ |\* Unmerged path )/;
/**
 * Reads the output of `git diff-tree --stdin -p -U0 --format='%H %aI'` byte by byte, in any cut. Lines of a hunk are
 * counted by its header, so that no content can pass for a header.
 * Source of the format: git-diff-tree(1), "Generating patch text with -p".
 */
function createPatchParser(listener) {
    let removedLeft = 0;
    let addedLeft = 0;
    let sign = 0;
    let mode = '';
    let header = [];
    const closeLine = () => {
        if (sign === PLUS)
            addedLeft--;
        else if (sign === MINUS)
            removedLeft--;
        sign = 0;
        if (addedLeft === 0 && removedLeft === 0)
            listener.hunkEnd();
    };
    /** Returns where the next line starts, or the end of the chunk. */
    const readContent = (chunk, from) => {
        let at = from;
        if (sign === 0) {
            sign = chunk[at++] ?? 0;
            if (sign !== PLUS && sign !== MINUS && sign !== BACKSLASH)
                throw git_patch_unreadable('a line of a hunk');
        }
        const newline = chunk.indexOf(git_patch_NEWLINE, at);
        const end = newline === -1 ? chunk.length : newline + 1;
        if (sign === PLUS && end > at)
            listener.added(chunk.subarray(at, end));
        if (newline !== -1)
            closeLine();
        return end;
    };
    const readHeaderLine = (line) => {
        const text = line.toString('latin1');
        const commit = git_patch_COMMIT.exec(text);
        if (commit !== null) {
            listener.commit(commit[1] ?? '', commit[2] ?? '');
            return;
        }
        const hunk = HUNK.exec(text);
        if (hunk !== null) {
            removedLeft = Number(hunk[1] ?? 1);
            addedLeft = Number(hunk[3] ?? 1);
            listener.hunk(Number(hunk[2]));
            return;
        }
        const newMode = MODE.exec(text)?.[1];
        if (newMode !== undefined)
            mode = newMode;
        else if (text.startsWith('diff --git '))
            mode = '';
        else if (text.startsWith('+++ '))
            listener.file(pathOf(line.subarray(4)), mode);
        else if (text.startsWith('Binary files '))
            listener.unreadable(line.toString('utf8'));
        else if (!OTHER_HEADER.test(text))
            throw git_patch_unreadable('a header');
    };
    const readHeader = (chunk, from) => {
        const newline = chunk.indexOf(git_patch_NEWLINE, from);
        if (newline === -1) {
            // Kept beyond this call, and the chunk may be used again.
            header.push(Buffer.from(chunk.subarray(from)));
            return chunk.length;
        }
        const rest = chunk.subarray(from, newline);
        const line = header.length === 0 ? rest : Buffer.concat([...header, rest]);
        if (header.length > 0)
            header = [];
        readHeaderLine(line);
        return newline + 1;
    };
    return {
        write(chunk) {
            let at = 0;
            while (at < chunk.length) {
                at = addedLeft > 0 || removedLeft > 0 ? readContent(chunk, at) : readHeader(chunk, at);
            }
        },
        end() {
            if (addedLeft > 0 || removedLeft > 0 || header.length > 0)
                throw git_patch_unreadable('the end, which is missing');
            listener.end();
        },
    };
}
/** `b/PATH`, with a tab behind it where the path has blanks, or all of it quoted like a string of C. */
function pathOf(text) {
    const trimmed = text.at(-1) === 9 ? text.subarray(0, -1) : text;
    const plain = trimmed[0] === 34 ? unquote(trimmed) : trimmed;
    return plain.subarray(plain.indexOf(47) + 1).toString('utf8');
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
/** Source of the quoting: git-config(1), `core.quotePath`. */
function unquote(quoted) {
    const inner = quoted.subarray(1, quoted.lastIndexOf(34)).toString('latin1');
    const plain = inner.replace(/\\([0-7]{3}|.)/g, (_, code) => code.length === 3
        ? String.fromCharCode(Number.parseInt(code, 8))
        : String.fromCharCode(ESCAPES[code] ?? code.charCodeAt(0)));
    return Buffer.from(plain, 'latin1');
}
function git_patch_unreadable(what) {
    return new errors/* PlumblineError */.Dl('toolchain', `the patch that git printed cannot be read: ${what}`, {
        remedy: 'Use git 2.31 or newer without a wrapper round it.',
    });
}

// EXTERNAL MODULE: ./build/src/adapters/git-repository.js
var git_repository = __webpack_require__(20007);
;// CONCATENATED MODULE: ./build/src/adapters/git-changes.js







/**
 * Patches of added lines alone. `--text`, because a `.gitattributes` of the change itself could else call its secrets
 * binary. Plumbing commands, because those of `git log` follow the user's settings.
 */
const PATCH_OPTIONS = [
    '-p',
    '-U0',
    '--inter-hunk-context=0',
    '--text',
    '-M',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--submodule=short',
    '--ignore-submodules=none',
];
/** Lines that every commit of a range adds, in the order of the commits; what merges add themselves comes last. */
async function scanRange(root, base, head, scan) {
    const [from, to] = await Promise.all([(0,git_repository/* commitId */.xk)(root, base), (0,git_repository/* commitId */.xk)(root, head)]);
    const listing = await (0,git_command/* readGit */.lX)({
        directory: root,
        args: ['rev-list', '--reverse', '--topo-order', '--parents', to, `^${from}`],
    });
    const lines = listing.toString('latin1').split('\n').filter(Boolean);
    const commits = lines.map((line) => line.split(' '));
    await requireWhole(root, commits.map(([id]) => id ?? ''), `${base}..${head}`);
    scan.totals.commits += commits.length;
    const merges = commits.filter(({ length }) => length > 2).map(([id]) => id ?? '');
    const plain = commits.filter(({ length }) => length <= 2).map(([id]) => id ?? '');
    const args = ['diff-tree', '--stdin', '-r', '--root', ...PATCH_OPTIONS, '--format=%H %aI'];
    if (plain.length > 0)
        await scanPatch({ directory: root, args }, plain, scan);
    if (merges.length > 0)
        await scanMerges(root, merges, scan);
}
/** Lines that the index adds to the last commit, or to nothing before the first one. */
async function scanStaged(root, scan) {
    const base = (await (0,git_repository/* headCommit */.Qo)(root)) ?? (await emptyTree(root));
    const args = ['diff-index', '--cached', ...PATCH_OPTIONS, base, '--'];
    await scanPatch({ directory: root, args }, [], scan);
}
async function emptyTree(root) {
    const id = await (0,git_command/* readGit */.lX)({ directory: root, args: ['hash-object', '-t', 'tree', '--stdin'] });
    return id.toString('latin1').trim();
}
async function requireWhole(root, commits, range) {
    const shallow = await (0,git_repository/* shallowCommits */.H)(root);
    if (!commits.some((id) => shallow.has(id)))
        return;
    throw (0,git_failure/* incompleteHistory */.Z$)(`the range ${range} is not whole: this is a shallow clone that ends within it`);
}
/** A shallow or partial clone has no whole history to scan. */
async function requireWholeHistory(root) {
    if ((await (0,git_repository/* shallowCommits */.H)(root)).size > 0)
        throw (0,git_failure/* incompleteHistory */.Z$)('the history is not whole: this is a shallow clone');
    if (await (0,git_repository/* isPartialClone */.th)(root))
        throw (0,git_failure/* partialClone */.jU)('the history is not whole: this is a partial clone');
}
async function scanPatch(command, commits, scan) {
    const parser = createPatchParser(createPatchScanner(scan));
    const git = (0,git_command/* startGit */.BE)(command);
    if (commits.length > 0)
        git.write(`${commits.join('\n')}\n`);
    git.endInput();
    await git.read((chunk) => parser.write(chunk));
    parser.end();
}
/** Makes each run of added lines a document, and each file of a commit an entry. */
function createPatchScanner(scan) {
    let commit = null;
    let authorDate = null;
    let file;
    const closeFile = () => {
        if (file !== undefined && file.bytes > 0) {
            finishEntry(scan, file.origin, file.binary && file.kind === 'text' ? 'binary' : file.kind, file.bytes);
        }
        file = undefined;
    };
    return {
        commit(id, date) {
            closeFile();
            commit = id;
            authorDate = date;
        },
        file(path, mode) {
            closeFile();
            const origin = { path, commit, authorDate, blobId: null, tracked: true };
            file = { origin, kind: kindOfMode(mode), bytes: 0, binary: false };
        },
        hunk(firstLine) {
            if (file !== undefined)
                scan.pieces.begin(firstLine, deliverTo(scan, file.origin));
        },
        added(bytes) {
            if (file === undefined)
                return;
            file.bytes += bytes.length;
            if (file.kind !== 'submodule' && !file.binary)
                scan.pieces.write(bytes);
        },
        hunkEnd() {
            if (file === undefined || file.bytes === 0 || file.kind === 'submodule' || file.binary)
                return;
            file.binary = scan.pieces.end().binary;
        },
        unreadable(description) {
            throw new errors/* PlumblineError */.Dl('toolchain', `git shows no lines of a file: ${description}`, {
                remedy: 'Leave files that are too large for a patch out of git, or scan them with `--file`.',
            });
        },
        end: closeFile,
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/git-history.js






/**
 * Every blob that any ref can reach, once, with the oldest commit and the path that brought it. The changes of the
 * commits are listed rather than `rev-list --objects`, which cuts names at a line end and knows no dates.
 */
async function scanHistory(root, scan) {
    await requireWholeHistory(root);
    const reader = openBlobReader(root, createBlobScanner(scan));
    try {
        const seen = new Set();
        const want = (origin, mode) => {
            if (/^0+$/.test(mode) || seen.has(origin.blobId))
                return;
            seen.add(origin.blobId);
            const kind = kindOfMode(mode);
            if (kind === 'submodule')
                finishEntry(scan, { ...origin, blobId: null }, kind, null);
            else if (scan.blobCache.has(origin.blobId))
                scan.totals.knownBlobs++;
            else
                reader.request(origin.blobId, { origin, kind });
        };
        await listCommits(root, scan, want, () => reader.drained());
        await listOtherRefs(root, want);
        await reader.finish();
    }
    finally {
        reader.stop();
    }
}
async function listCommits(root, scan, want, drained) {
    // A HEAD that leads nowhere is no ref for `--all`, and nobody would hear of it.
    await (0,git_repository/* headCommit */.Qo)(root);
    const commits = await (0,git_command/* readGit */.lX)({ directory: root, args: ['rev-list', '--reverse', '--date-order', '--all'] });
    scan.totals.commits += countLines(commits);
    let commit = '';
    let authorDate = '';
    const parser = createRawParser({
        commit(id, date) {
            commit = id;
            authorDate = date;
        },
        change: ({ path, mode, blobId }) => want({ path, commit, authorDate, blobId, tracked: true }, mode),
    });
    const args = ['diff-tree', '--stdin', '-r', '--root', '-c', '--raw', '-z', '--no-abbrev', '--no-renames'];
    const git = (0,git_command/* startGit */.BE)({ directory: root, args: [...args, '--ignore-submodules=none', '--format=%H %aI'] });
    git.write(commits.toString('latin1'));
    git.endInput();
    await git.read((chunk) => {
        parser.write(chunk);
        return drained();
    });
    parser.end();
}
/** A ref may name a blob or a tree without any commit. */
async function listOtherRefs(root, want) {
    const format = '%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)';
    const refs = await (0,git_command/* readGit */.lX)({ directory: root, args: ['for-each-ref', `--format=${format}`] });
    const nowhere = { commit: null, authorDate: null, tracked: null };
    for (const line of refs.toString('utf8').split('\n').filter(Boolean)) {
        const [type, id, peeledType, peeledId, ...name] = line.split(' ');
        const [object, blobId] = type === 'tag' ? [peeledType, peeledId] : [type, id];
        const path = name.join(' ');
        if (blobId === undefined || object === 'commit')
            continue;
        if (object === 'blob')
            want({ ...nowhere, path, blobId }, '100644');
        else if (object === 'tree') {
            const listing = await (0,git_command/* readGit */.lX)({ directory: root, args: ['ls-tree', '-r', '-z', '--full-tree', blobId] });
            for (const entry of listing.toString('utf8').split('\0').filter(Boolean)) {
                const [meta = '', file = ''] = splitOnce(entry, '\t');
                const [mode = '', , fileId = ''] = meta.split(' ');
                want({ ...nowhere, path: file, blobId: fileId }, mode);
            }
        }
    }
}
function createBlobScanner(scan) {
    return {
        begin: ({ origin }) => scan.pieces.begin(1, deliverTo(scan, origin)),
        content: (_, chunk) => scan.pieces.write(chunk),
        end({ origin, kind }) {
            const { bytes, binary } = scan.pieces.end();
            finishEntry(scan, origin, binary ? 'binary' : kind, bytes);
        },
    };
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}

// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/file-walker.js



const LEFT_OUT = new Set(['.git', 'node_modules']);
/** Relative paths of all files below a folder, in order, without entering .git, node_modules and symbolic links. */
function walkFiles(root) {
    const found = [];
    walk(root, '', found);
    return found;
}
function walk(root, below, found) {
    for (const entry of readFolder(joined(root, below))) {
        const path = below.length === 0 ? entry.name : joined(below, entry.name);
        if (typeof entry.name === 'string' && LEFT_OUT.has(entry.name))
            continue;
        if (entry.isDirectory())
            walk(root, path, found);
        else if (entry.isFile() || entry.isSymbolicLink())
            found.push(path);
    }
}
function readFolder(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        if (!entries.some(({ name }) => name.includes('\ufffd')))
            return entries.sort(byName);
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' }).sort(byName);
    }
    catch (error) {
        throw file_walker_unreadable(error, folder);
    }
}
function byName(a, b) {
    const [left, right] = [a.name.toString(), b.name.toString()];
    return left < right ? -1 : left > right ? 1 : 0;
}
/** `folder/name`, in bytes as soon as one of them is. */
function joined(folder, name) {
    if (typeof folder === 'string' && typeof name === 'string')
        return name === '' ? folder : `${folder}/${name}`;
    if (name.length === 0)
        return folder;
    return Buffer.concat([Buffer.from(folder), Buffer.from('/'), Buffer.from(name)]);
}
/** Neither follows a symbolic link nor waits for the other end of a pipe. Windows has no such flags. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const CAN_REFUSE_LINKS = external_node_fs_.constants.O_NOFOLLOW !== undefined;
/**
 * Reads a file into `pieces`, which deliver it. Synchronous: for many small files that is several times faster than
 * promises, and it takes three system calls a file.
 * @throws PlumblineError `toolchain` when the file is there and cannot be read.
 */
function readFileInto(path, pieces, deliver) {
    if (!CAN_REFUSE_LINKS && isLink(path))
        return { kind: 'symlink', target: readLink(path) };
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, FLAGS);
    }
    catch (error) {
        const code = (0,node_file_error/* codeOf */.$N)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        if (code === 'ENXIO')
            return { kind: 'other' };
        if ((code === 'ELOOP' || code === 'EMLINK') && isLink(path))
            return { kind: 'symlink', target: readLink(path) };
        throw file_walker_unreadable(error, path);
    }
    try {
        return readOpenFile(file, pieces, deliver);
    }
    catch (error) {
        if ((0,node_file_error/* codeOf */.$N)(error) === 'EISDIR')
            return { kind: 'other' };
        throw file_walker_unreadable(error, path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function readOpenFile(file, pieces, deliver) {
    pieces.begin(1, deliver);
    for (;;) {
        const space = pieces.space();
        const count = (0,external_node_fs_.readSync)(file, space, 0, space.length, null);
        pieces.filled(count);
        // A regular file gives less than was asked for only at its end.
        if (count < space.length)
            break;
        if (pieces.isBinary())
            return { kind: 'binary', bytes: (0,external_node_fs_.fstatSync)(file).size };
    }
    const { bytes, binary } = pieces.end();
    return { kind: binary ? 'binary' : 'text', bytes };
}
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
function readLink(path) {
    return (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' });
}
/** A file that nobody can read might hold anything, so it never counts as clean. */
function file_walker_unreadable(error, path) {
    if (error instanceof errors/* PlumblineError */.Dl)
        return error;
    const known = (0,node_file_error/* fileError */.zS)(error, 'read', { path: path.toString() });
    return new errors/* PlumblineError */.Dl('toolchain', known.message, {
        location: known.location,
        remedy: `${known.remedy} Or leave it out of the repository.`,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./build/src/adapters/git-tree.js




/** The files as they lie on the disk: tracked ones, untracked ones, and the ignored ones if those are asked for. */
async function scanWorkTree(root, ignored, scan) {
    const others = ignored === 'included' ? ['--exclude=node_modules/'] : ['--exclude-standard'];
    const [tracked, untracked] = await Promise.all([
        (0,git_command/* readGit */.lX)({ directory: root, args: ['ls-files', '-z', '--stage'] }),
        (0,git_command/* readGit */.lX)({ directory: root, args: ['ls-files', '-z', '--others', ...others] }),
    ]);
    await scanFiles(root, [...parseStaged(tracked), ...parseUntracked(untracked)], scan);
}
/** A folder that is in no repository. */
async function scanFolder(root, scan) {
    const files = walkFiles(root).map((name) => ({ name, tracked: null, kind: 'text' }));
    await scanFiles(root, files, scan);
}
/** One file, wherever it lies; a symbolic link that was named is a link still. @throws when there is none. */
function scanFile(path, shownPath, scan) {
    const kind = readEntry(path, shownPath, { name: path, tracked: null, kind: 'text' }, scan);
    if (kind !== 'missing' && kind !== 'other')
        return;
    const what = kind === 'missing' ? 'there is no such file' : 'it is no file';
    throw new errors/* PlumblineError */.Dl('toolchain', `cannot be scanned: ${what}`, {
        location: { path: shownPath },
        remedy: 'Check the path and the spelling.',
    });
}
/** Signals are heard only between batches. */
const BATCH_FILES = 256;
async function scanFiles(root, files, scan) {
    let batched = 0;
    for (const file of files) {
        readEntry(joined(root, file.name), file.name.toString(), file, scan);
        if (++batched % BATCH_FILES === 0)
            await new Promise((resolve) => setImmediate(resolve));
        const pause = scan.visitor.ready?.();
        if (pause)
            await pause;
    }
}
function readEntry(place, path, { kind, tracked }, scan) {
    const origin = { path, tracked, commit: null, authorDate: null, blobId: null };
    const deliver = deliverTo(scan, origin);
    const read = kind === 'submodule' ? { kind } : readFileInto(place, scan.pieces, deliver);
    if (read.kind === 'symlink')
        deliver(read.target, 1);
    const bytes = read.kind === 'symlink' ? read.target.length : 'bytes' in read ? read.bytes : null;
    finishEntry(scan, origin, read.kind, bytes);
    return read.kind;
}
/** `MODE ID STAGE`, a tab, the name. A file in conflict has up to three stages and is one file on the disk. */
function parseStaged(listing) {
    const files = [];
    let last = '';
    for (const entry of splitNames(listing)) {
        const tab = entry.indexOf('\t');
        const name = entry.slice(tab + 1);
        const shown = entry.toString('latin1').slice(tab + 1);
        if (shown === last)
            continue;
        last = shown;
        files.push({ name, tracked: true, kind: kindOfMode(entry.toString('latin1').slice(0, 6)) });
    }
    return files;
}
/** A name that ends in a slash is a repository inside of this one, which answers for itself. */
function parseUntracked(listing) {
    return splitNames(listing).map((name) => {
        const isRepository = name.toString('latin1').endsWith('/');
        return { name, tracked: false, kind: isRepository ? 'submodule' : 'text' };
    });
}
/** Names between NULs, as strings where all bytes are UTF-8. */
function splitNames(listing) {
    const text = listing.toString('utf8');
    if (!text.includes('\ufffd'))
        return text.split('\0').slice(0, -1);
    const names = [];
    for (let from = 0, nul = listing.indexOf(0); nul !== -1; from = nul + 1, nul = listing.indexOf(0, from)) {
        names.push(listing.subarray(from, nul));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/adapters/git-document-source.js








const WHOLE_BYTES = 32 << 20;
/** Reads what a guard scans: from the disk, and from git where a repository has it. */
function createGitDocumentSource(options) {
    const scanOptions = {
        looksBinary: options.looksBinary,
        blobCache: options.blobCache ?? { has: () => false },
        limitBytes: options.limitBytes ?? WHOLE_BYTES,
    };
    return {
        async documents(scope, visitor) {
            const scan = startScan(visitor, scanOptions);
            await scanScope(options.directory, scope, scan);
            return { ...scan.totals };
        },
    };
}
async function scanScope(directory, scope, scan) {
    switch (scope.kind) {
        case 'tree': {
            const place = await (0,git_repository/* findPlace */.Pj)(directory);
            if (place.kind === 'outside')
                return scanFolder(directory, scan);
            return scanWorkTree(requireFiles(place), scope.ignored, scan);
        }
        case 'staged':
            return scanStaged(requireFiles(await (0,git_repository/* requireRepository */.Cc)(directory)), scan);
        case 'range':
            return scanRange((await (0,git_repository/* requireRepository */.Cc)(directory)).root, scope.base, scope.head, scan);
        case 'history':
            return scanHistory((await (0,git_repository/* requireRepository */.Cc)(directory)).root, scan);
        case 'file':
            return scanFile(scope.path, await nameInTree(scope.path, directory), scan);
        case 'text':
            return scanText(scope.name, scope.bytes, scan);
    }
}
/** As a scan of the tree names the file, so that allows and rules of paths mean the same; outside of it as people see it. */
async function nameInTree(file, directory) {
    const place = await (0,git_repository/* findPlace */.Pj)(directory);
    const name = place.kind === 'work_tree' ? (0,show_path/* showPath */.P)(file, place.root) : file;
    return external_node_path_.isAbsolute(name) ? (0,show_path/* showPath */.P)(file, directory) : name;
}
function requireFiles(place) {
    if (place.kind === 'work_tree')
        return place.root;
    throw new errors/* PlumblineError */.Dl('toolchain', 'this is a bare repository, which has no files and no index', {
        location: { path: place.root },
        remedy: 'Scan its commits instead: `--range BASE..HEAD` or `--history`.',
    });
}
function scanText(path, bytes, scan) {
    const origin = { path, commit: null, authorDate: null, blobId: null, tracked: null };
    scan.pieces.begin(1, deliverTo(scan, origin));
    scan.pieces.write(bytes);
    const end = scan.pieces.end();
    finishEntry(scan, origin, end.binary ? 'binary' : 'text', end.bytes);
}

;// CONCATENATED MODULE: ./build/src/adapters/node-repository.js




/** Asks git about the repository that a folder stands in. @param directory absolute */
function createNodeRepository(directory) {
    let known;
    const place = () => {
        known ??= (0,git_repository/* findPlace */.Pj)(directory);
        return known;
    };
    const rootOf = async () => {
        const found = await place();
        return found.kind === 'outside' ? undefined : found.root;
    };
    let shallow;
    const isShallow = (root) => {
        shallow ??= (0,git_repository/* shallowCommits */.H)(root).then(({ size }) => size > 0);
        return shallow;
    };
    return {
        async head() {
            const root = await rootOf();
            return root === undefined ? undefined : (0,git_repository/* headCommit */.Qo)(root);
        },
        async isShallow() {
            const root = await rootOf();
            return root !== undefined && (await isShallow(root));
        },
        async everCommitted(pathspecs) {
            const root = await rootOf();
            if (root === undefined)
                return [];
            if (await isShallow(root))
                throw (0,git_failure/* incompleteHistory */.Z$)('this clone is shallow');
            return listCommitted(root, pathspecs);
        },
        async changedFiles() {
            const found = await place();
            return found.kind === 'work_tree' ? listChanged(found.root) : [];
        },
        async fileAt(commit, path) {
            const root = await rootOf();
            return root === undefined ? undefined : readFileAt(root, commit, path);
        },
    };
}
async function listCommitted(root, pathspecs) {
    // A HEAD that leads nowhere is no ref for `--all`, and nobody would hear of it.
    if ((await (0,git_repository/* headCommit */.Qo)(root)) === undefined)
        return [];
    const log = ['log', '--all', '--reverse', '--no-renames', '--diff-merges=first-parent', '--diff-filter=A'];
    const args = [...log, '--name-only', '-z', '--format=%x01%H %aI', '--', ...pathspecs];
    const listing = (await (0,git_command/* readGit */.lX)({ directory: root, args })).toString('utf8');
    const files = new Map();
    for (const entry of listing.split('\x01').slice(1)) {
        const [head = '', ...names] = entry.split('\0');
        const [commit = '', authorDate = ''] = head.trim().split(' ');
        for (const path of names.map((name) => name.replace(/^\n/, '')).filter((name) => name !== '')) {
            if (!files.has(path))
                files.set(path, { path, commit, authorDate });
        }
    }
    return [...files.values()];
}
async function listChanged(root) {
    const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
    const listing = (await (0,git_command/* readGit */.lX)({ directory: root, args })).toString('utf8');
    return listing
        .split('\0')
        .filter((entry) => entry.length > 3)
        .map((entry) => entry.slice(3))
        .sort();
}
async function readFileAt(root, commit, path) {
    const args = ['ls-tree', '-z', '--full-tree', commit, '--', `:(top,literal)${path}`];
    const [entry = ''] = (await (0,git_command/* readGit */.lX)({ directory: root, args })).toString('utf8').split('\0');
    if (entry === '')
        return undefined;
    const [mode = '', type = '', id = ''] = (entry.split('\t')[0] ?? '').split(' ');
    if (type !== 'blob' || mode === '120000') {
        throw new errors/* PlumblineError */.Dl('config_invalid', `in commit ${commit.slice(0, 12)} this is no file`, {
            location: { path },
            remedy: 'Replace the link or folder by the file itself.',
        });
    }
    return (0,git_command/* readGit */.lX)({ directory: root, args: ['cat-file', 'blob', id] });
}

;// CONCATENATED MODULE: ./build/src/adapters/node-standard-input.js
/** All of standard input, to its end. */
async function readStandardInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/src/scan/text-encoding.js
var text_encoding = __webpack_require__(18108);
;// CONCATENATED MODULE: ./build/src/app/open-scope.js







/** The scope that a command line names. Where it names none, the event of a workflow decides. */
async function scopeOf(options, { global }) {
    const { staged, range, history, file, stdin, ignore } = options;
    if (ignore === false && (staged || range !== undefined || history || file !== undefined || stdin)) {
        throw new errors/* UsageError */.eb('--no-ignore goes with the working tree only');
    }
    if (staged === true)
        return { kind: 'staged' };
    if (range !== undefined)
        return parseRange(range);
    if (history === true)
        return { kind: 'history' };
    if (file !== undefined)
        return { kind: 'file', path: external_node_path_.resolve(global.workingDirectory, file) };
    if (stdin === true)
        return { kind: 'text', name: 'stdin', bytes: await readStandardInput() };
    return ignore === false ? { kind: 'tree', ignored: 'included' } : { kind: 'automatic' };
}
/** What a guard reads: the repository that the working directory is in, or the folder itself outside of one. */
async function openSource(workingDirectory) {
    const place = await (0,git_repository/* findPlace */.Pj)(workingDirectory);
    const root = place.kind === 'outside' ? workingDirectory : place.root;
    const source = openDocuments(workingDirectory);
    return { root, source, repository: createNodeRepository(workingDirectory) };
}
function openDocuments(directory) {
    return createGitDocumentSource({
        directory,
        looksBinary: (head) => (0,text_encoding/* readText */.y)(head).kind === 'binary',
    });
}
function parseRange(text) {
    const [, base, head] = /^(.*?[^.])\.\.\.?([^.].*)?$/.exec(text) ?? [];
    if (base === undefined || base.startsWith('-') || head?.startsWith('-')) {
        throw new errors/* UsageError */.eb(`--range needs two commits with two dots between, such as origin/main..HEAD, not "${text}"`);
    }
    return { kind: 'range', base, head: head ?? 'HEAD' };
}

// EXTERNAL MODULE: ./build/src/app/policy-base.js + 1 modules
var policy_base = __webpack_require__(81609);
// EXTERNAL MODULE: ./build/src/pipeline/policy-row.js + 1 modules
var policy_row = __webpack_require__(31238);
;// CONCATENATED MODULE: ./build/src/app/policy-outcome.js

/** A row among the guards: whose rules they judged by. What the change would set otherwise is there to be seen. */
function policyOutcome(policy) {
    if (policy.kind === 'own')
        return [];
    const { headline, details } = (0,policy_row/* sayPolicy */.av)(policy);
    const isChanged = details.length > 0;
    return [
        {
            id: 'policy',
            title: 'Policy of the base commit',
            docs: 'docs/trust.md',
            verdict: isChanged || policy.kind === 'base_has_none' ? 'warn' : 'pass',
            durationMs: 0,
            findings: [],
            suppressed: [],
            warnings: isChanged ? [headline, ...details] : policy.kind === 'base_has_none' ? [headline] : [],
            notes: isChanged || policy.kind === 'base_has_none' ? [] : [headline],
            scanned: { files: 0, bytes: 0, commits: 0 },
            failureExitCode: 1,
            error: null,
        },
    ];
}

// EXTERNAL MODULE: ./build/src/adapters/node-command-runner.js + 1 modules
var node_command_runner = __webpack_require__(24866);
// EXTERNAL MODULE: ./build/src/pipeline/targets/target-environment.js
var target_environment = __webpack_require__(85360);
;// CONCATENATED MODULE: ./build/src/app/repository-command.js


/**
 * Runs commands that a repository's configuration names, with no credential in their environment; what they print goes
 * to standard error.
 */
function createRepositoryCommand({ env, terminal }) {
    return async (command, { cwd, timeoutMs }) => {
        const [file = '', ...args] = command;
        (0,target_environment/* refusePrivilegedEvent */.qy)(`the command "${file}"`, env);
        const onLine = (_stream, line) => terminal.err(`${line}\n`);
        const request = { file, args, cwd, env: (0,target_environment/* allowedEnvironment */.m0)(env), timeoutMs, onLine };
        return (0,node_command_runner/* createNodeCommandRunner */.U)().run(request, new AbortController().signal);
    };
}

// EXTERNAL MODULE: ./build/src/app/change-event.js
var change_event = __webpack_require__(10976);
;// CONCATENATED MODULE: ./build/src/app/resolve-scope.js


/**
 * Settles what is scanned, and fetches the commits that a shallow clone lacks for it.
 * @throws PlumblineError `toolchain` when they cannot be had: a part of a change is never the change
 */
async function resolveScope(request, sources) {
    switch (request.kind) {
        case 'automatic':
            return resolveEvent(await (0,change_event/* readChangeEvent */.b)(sources), sources.history);
        case 'range':
            return resolveRange(request.base, request.head, sources.history);
        case 'history':
            return resolveHistory([], sources.history);
        default:
            return { scope: request, notes: [] };
    }
}
async function resolveEvent(event, history) {
    switch (event.kind) {
        case 'none':
            return { scope: { kind: 'tree', ignored: 'left_out' }, notes: [] };
        case 'change':
            return resolveRange(event.base, event.head, history);
        case 'branch_deleted': {
            const head = await requireCommit('HEAD', history);
            return {
                scope: { kind: 'range', base: head, head },
                notes: ['the push deleted a branch: it brought no commits'],
            };
        }
        case 'push':
            return resolvePush(event, history);
    }
}
async function resolvePush(event, history) {
    const { before, after, isDefaultBranch } = event;
    if (before === undefined && isDefaultBranch) {
        return resolveHistory(['the first push of the default branch: the whole history is scanned'], history);
    }
    if (before === undefined)
        return resolveNewBranch(event, 'the push made this ref', history);
    try {
        return await resolveRange(before, after, history);
    }
    catch (error) {
        // After a forced push the old commit may be nowhere. On the default branch there is nothing else to compare with.
        if (isDefaultBranch || (await history.findCommit(before)) !== undefined)
            throw error;
        return resolveNewBranch(event, `the commit ${resolve_scope_short(before)} before the push is gone`, history);
    }
}
/** Commits that the default branch does not have. */
async function resolveNewBranch({ after, defaultBranch }, why, history) {
    if (defaultBranch === undefined)
        throw missing(`${why}, and the event names no default branch`);
    const base = (await history.findCommit(`refs/remotes/origin/${defaultBranch}`)) ??
        (await history.fetchBranch(defaultBranch));
    const { scope, notes } = await resolveRange(base, after, history);
    return { scope, notes: [`${why}: compared with the branch ${defaultBranch}`, ...notes] };
}
async function resolveHistory(notes, history) {
    if (await history.isShallow())
        await explain(history.unshallow(), 'the history of this shallow clone cannot be fetched');
    return { scope: { kind: 'history' }, notes };
}
/** More and more of the ancestors, the last step all of them. */
const DEEPEN_BY = [100, 1_000, 10_000];
async function resolveRange(base, head, history) {
    const ids = await requireCommits([base, head], history);
    const [baseId = '', headId = ''] = ids;
    for (const commits of [...DEEPEN_BY, 'all']) {
        if (await history.isWhole(baseId, headId))
            return wholeRange(baseId, headId, history);
        const fetching = commits === 'all' ? history.unshallow() : history.deepen(ids, commits);
        await explain(fetching, `commits between ${resolve_scope_short(baseId)} and ${resolve_scope_short(headId)} are missing and cannot be fetched`);
    }
    if (await history.isWhole(baseId, headId))
        return wholeRange(baseId, headId, history);
    throw missing(`commits between ${resolve_scope_short(baseId)} and ${resolve_scope_short(headId)} are missing`);
}
async function wholeRange(base, head, history) {
    const isEmpty = base === head || (await history.countCommits(base, head)) === 0;
    const note = `the range ${resolve_scope_short(base)}..${resolve_scope_short(head)} has no commits: nothing was scanned`;
    return { scope: { kind: 'range', base, head }, notes: isEmpty ? [note] : [] };
}
const FULL_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Ids of the commits; those that are named by a full id are fetched where they are not there. */
async function requireCommits(revisions, history) {
    const absent = [];
    for (const revision of revisions) {
        const known = await history.findCommit(revision);
        if (known === undefined && FULL_ID.test(revision))
            absent.push(revision);
    }
    if (absent.length > 0) {
        await explain(history.fetchCommits(absent), `the commit ${absent.map(resolve_scope_short).join(' and ')} cannot be fetched`);
    }
    return Promise.all(revisions.map((revision) => requireCommit(revision, history)));
}
async function requireCommit(revision, history) {
    const id = await history.findCommit(revision);
    if (id === undefined)
        throw missing(`there is no commit ${revision} in this repository`);
    return id;
}
/** A fetch that failed, with git's reason and what to do instead of it. */
async function explain(fetching, what) {
    try {
        await fetching;
    }
    catch (error) {
        throw missing(`${what} (${(0,errors/* toPlumblineError */.Cc)(error).message})`, error);
    }
}
function missing(message, cause) {
    return new errors/* PlumblineError */.Dl('toolchain', message, {
        remedy: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow` and name commits that are there.',
        cause,
    });
}
function resolve_scope_short(id) {
    return FULL_ID.test(id) ? id.slice(0, 12) : id;
}

// EXTERNAL MODULE: ./build/src/app/run-guards.js + 1 modules
var run_guards = __webpack_require__(13438);
;// CONCATENATED MODULE: ./build/src/app/judge.js
















/** Runs guards over what the options name, prints and writes what they found, and says how the process is to end. */
async function judge(guards, options, context, beside = nothing) {
    const { global, toolbox } = context;
    const { report, written } = await judgeOver(guards, options, context, askedBy(options, context), beside);
    const { out, err } = toolbox.terminal;
    if (global.json)
        out(renderGuardsJson(report));
    else if (options.sarif === true)
        out(renderSarif(report));
    // Machines read standard output alone; people still see the verdict.
    const print = global.json || options.sarif === true ? err : out;
    print(renderGuardsText(report, { written }));
    return options.checkOnly === true ? 0 : exitCodeOf(report);
}
const nothing = async () => [];
/**
 * Runs guards over what the options name and writes what they found.
 * @param asked decides the configuration: its file, the profile, the budget
 */
async function judgeOver(guards, options, context, asked, beside = nothing) {
    // They load while the configuration is read.
    const threads = isSmall(options) ? [] : startGuardThreads(guards);
    try {
        const prepared = await prepare(options, context, asked);
        const report = await runPrepared(guards, prepared, context, threads, beside);
        return { report, written: await writeReports(report, prepared.request, options, context) };
    }
    finally {
        for (const thread of threads)
            thread.stop();
    }
}
/** A text or a few files are read faster than a thread begins. */
function isSmall({ staged, file, stdin }) {
    return staged === true || file !== undefined || stdin === true;
}
/** The same for a run that is about to begin: nothing is written, and whatever keeps it from judging is an error of the guards. */
async function judgeQuietly(guards, run, toolbox) {
    const { reportsDir, workingDirectory, invokedAs } = run;
    const context = { toolbox, global: { workingDirectory, reportsDir, invokedAs, json: false } };
    try {
        const { base } = await prepare({}, context, run);
        // What precedes a run was not named, and looks at no change.
        const scope = { kind: 'tree', ignored: 'left_out' };
        return await (0,run_guards/* runGuards */.o7)(guards, { ...base, scope, isNamed: false }, toolbox.clock);
    }
    catch (thrown) {
        return (0,run_guards/* refusedReport */.lc)(guards, thrown);
    }
}
function askedBy({ offline, budget, profile }, { global }) {
    return { ...baseRequest(global), offline: offline === true, budgetUsd: budget, profile };
}
/** Takes everything that the git guard finds now as known. */
async function writeKnown(options, context) {
    const { writeGitBaseline } = await Promise.all(/* import() */[__webpack_require__.e(3116), __webpack_require__.e(7337)]).then(__webpack_require__.bind(__webpack_require__, 23116));
    const { global, toolbox } = context;
    const prepared = await prepare(options, context, baseRequest(global));
    const { scope } = await settle(prepared, context);
    const { file, known } = await writeGitBaseline({ ...prepared.base, scope, isNamed: true }, toolbox.env.randomInt);
    const shown = escapeTerminal(showPath(file, global.workingDirectory));
    toolbox.terminal.out(`${shown}: ${known} known ${known === 1 ? 'finding' : 'findings'}; commit it, and look at what is in it first\n`);
    return 0;
}
/** What a guard would see of the working tree, for commands that write what guards read. */
async function contextFor(options, context) {
    const { base } = await prepare(options, context, askedBy(options, context));
    return { ...base, scope: { kind: 'tree', ignored: 'left_out' }, isNamed: true };
}
async function prepare(options, context, asked) {
    const { loadRunConfig } = await __webpack_require__.e(/* import() */ 2785).then(__webpack_require__.bind(__webpack_require__, 22785));
    const { global, toolbox } = context;
    const request = await scopeOf(options, context);
    const policyBase = await (0,policy_base.findPolicyBase)(global.workingDirectory, toolbox);
    const named = options.config === undefined ? asked : { ...asked, config: options.config };
    const { config, policy } = await loadRunConfig(named, toolbox, policyBase);
    const today = new Date(toolbox.clock.now()).toISOString().slice(0, 10);
    const { fileSystem, env, clock } = toolbox;
    const opened = await openSource(global.workingDirectory);
    const runCommand = createRepositoryCommand(toolbox);
    const { createPriceBook } = await __webpack_require__.e(/* import() */ 2816).then(__webpack_require__.bind(__webpack_require__, 32816));
    const { catalogue: models } = createPriceBook(config.model.prices);
    const callsModel = !asked.offline;
    // A base without a configuration decides nothing, so it has no files that do.
    const policyFiles = policy.kind === 'base' && policyBase !== null ? policyBase.fileSystem : fileSystem;
    return {
        request,
        policy,
        base: {
            ...opened,
            workingDirectory: global.workingDirectory,
            config,
            today,
            fileSystem,
            policyFiles,
            env,
            clock,
            runCommand,
            models,
            callsModel,
        },
    };
}
function settle({ request }, { global, toolbox }) {
    const history = (0,node_git_history/* createNodeGitHistory */.N)(global.workingDirectory);
    return resolveScope(request, { ...toolbox, history });
}
/** A change that cannot be read is an error of every guard: the reports say so, and none of them passes. */
async function runPrepared(guards, prepared, context, threads, beside) {
    const { clock } = context.toolbox;
    const isNamed = guards.length === 1;
    let settled;
    try {
        settled = await settle(prepared, context);
    }
    catch (thrown) {
        return (0,run_guards/* refusedReport */.lc)(guards, thrown);
    }
    const { scope, notes } = settled;
    const [report, others] = await Promise.all([
        (0,run_guards/* runGuards */.o7)(guards, { ...prepared.base, isNamed, scope }, clock, threads),
        beside(),
    ]);
    const outcomes = report.guards.map((outcome) => ({ ...outcome, notes: [...notes, ...outcome.notes] }));
    return (0,run_guards/* reportOf */.EI)([...outcomes, ...others, ...policyOutcome(prepared.policy)], report.durationMs);
}
function startGuardThreads(guards) {
    const program = findThreadProgram();
    if (program === null)
        return [];
    return (0,run_guards/* startThreads */.Y3)(guards, Object.keys(apart/* APART */.$), createNodeGuardThreads({ program }));
}
/** Looks at single texts and at what is about to be committed leave no files: hooks run in folders that are not ours. */
async function writeReports(report, request, { sarif }, { global, toolbox }) {
    const { reportsDir, workingDirectory } = global;
    const files = [];
    if (request.kind !== 'staged' && request.kind !== 'file' && request.kind !== 'text') {
        files.push([external_node_path_.join(reportsDir, 'guards.json'), (0,guards_json/* renderGuardsJson */.f)(report)]);
        files.push([external_node_path_.join(reportsDir, 'guards.sarif'), sarif_renderSarif(report)]);
    }
    for (const { details } of report.guards) {
        if (details === undefined)
            continue;
        const { renderRegressionJson, renderRegressionMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(7896), __webpack_require__.e(3779)]).then(__webpack_require__.bind(__webpack_require__, 63779));
        files.push([external_node_path_.join(reportsDir, 'regression_summary.md'), renderRegressionMarkdown(details.comparison)]);
        files.push([external_node_path_.join(reportsDir, 'regression_summary.json'), renderRegressionJson(details.comparison)]);
    }
    if (typeof sarif === 'string')
        files.push([external_node_path_.resolve(workingDirectory, sarif), sarif_renderSarif(report)]);
    for (const [file, text] of files)
        await toolbox.fileSystem.writeAtomic(file, text);
    return files.map(([file]) => (0,show_path/* showPath */.P)(file, workingDirectory));
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
