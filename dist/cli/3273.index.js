export const id = 3273;
export const ids = [3273];
export const modules = {

/***/ 57209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ APART)
/* harmony export */ });
/** Guards that look at the repository alone, so that each can run in a thread of its own; the one with most to do first. */
const APART = {
    'no-direct-http': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(5975)]).then(__webpack_require__.bind(__webpack_require__, 95975))).noDirectHttpGuard,
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8223), __webpack_require__.e(3242)]).then(__webpack_require__.bind(__webpack_require__, 51235))).envGuard,
};


/***/ }),

/***/ 61034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createFeedSender),
/* harmony export */   P: () => (/* binding */ createFedSource)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

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
                const { errorClass, message, remedy, details, location } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlumblineError */ .Cc)(thrown);
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
const KEPT_BYTES = 64 << 20;
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl(errorClass, text, options);
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


/***/ }),

/***/ 30364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ createNodeGuardThreads),
/* harmony export */   e: () => (/* binding */ answerInThread),
/* harmony export */   qh: () => (/* binding */ findThreadProgram)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78877);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75919);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43026);
/* harmony import */ var _document_feed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61034);









/** Where the bundles stand beside each other; code that runs from its source has none, and runs its guards in one thread. */
function findThreadProgram() {
    const program = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(import.meta.url)), '../cli/index.js');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(program) ? program : null;
}
function createNodeGuardThreads(options) {
    const { program, heapMegabytes = (0,node_v8__WEBPACK_IMPORTED_MODULE_5__.getHeapStatistics)().heap_size_limit / 2 ** 20 } = options;
    return {
        most: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)() - 1,
        start: (ids) => createThread(ids, new node_worker_threads__WEBPACK_IMPORTED_MODULE_6__.Worker(program, {
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
    const feed = (0,_document_feed_js__WEBPACK_IMPORTED_MODULE_8__/* .createFeedSender */ .M)(post);
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
        worker.once('exit', (code) => end(() => reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .PlumblineError */ .Dl('internal', `the thread of the guards ended with ${code} and said nothing`))));
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
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_6__.parentPort === null)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .PlumblineError */ .Dl('internal', 'this is no thread');
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_6__.parentPort;
    // Keeps what comes until it is asked for.
    const messages = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.on)(port, 'message');
    const receive = async () => (await messages.next()).value?.[0];
    const post = (message) => port.postMessage(message);
    const answer = await prepare(node_worker_threads__WEBPACK_IMPORTED_MODULE_6__.workerData);
    const first = await receive();
    if (first.kind !== 'task')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .PlumblineError */ .Dl('internal', 'a thread was told of files before its task');
    const feed = {
        receive: async () => {
            const message = await receive();
            if (message.kind !== 'task')
                return message;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .PlumblineError */ .Dl('internal', 'a thread has one task');
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
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .toPlumblineError */ .Cc)(error);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .PlumblineError */ .Dl('toolchain', 'the guards that look at the repository ran out of memory', {
        remedy: 'Leave generated files out with `guards.env.exclude` and `guards.no-direct-http.exclude`, or give Node more: NODE_OPTIONS=--max-old-space-size=8192.',
        cause: error,
    });
}


/***/ }),

/***/ 13438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  lc: () => (/* binding */ refusedReport),
  EI: () => (/* binding */ reportOf),
  o7: () => (/* binding */ runGuards),
  Y3: () => (/* binding */ startThreads)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/exit-codes.js
var exit_codes = __webpack_require__(90962);
// EXTERNAL MODULE: ./build/src/verdict/bypasses.js
var bypasses = __webpack_require__(58831);
;// CONCATENATED MODULE: ./build/src/app/shared-source.js
/**
 * Serves guards that ask for the same scope with one reading of it. A reading begins when every guard that is still at
 * work has asked for one, or has left: so a guard must never wait for another.
 */
function shareSource(source, guards) {
    let working = guards;
    let asked = [];
    const readWhenAllAsked = () => {
        if (asked.length === 0 || asked.length < working)
            return;
        const groups = groupByScope(asked);
        asked = [];
        for (const group of groups)
            void readOnce(source, group);
    };
    return Array.from({ length: guards }, () => {
        let isHere = true;
        return {
            source: {
                documents: (scope, visitor) => new Promise((resolve, reject) => {
                    asked.push({ scope, visitor, resolve, reject });
                    readWhenAllAsked();
                }),
            },
            leave() {
                if (!isHere)
                    return;
                isHere = false;
                working--;
                readWhenAllAsked();
            },
        };
    });
}
function groupByScope(asked) {
    const groups = new Map();
    for (const each of asked) {
        const key = keyOf(each.scope);
        const members = groups.get(key)?.members ?? [];
        groups.set(key, { scope: each.scope, members: [...members, each] });
    }
    return [...groups.values()];
}
function keyOf(scope) {
    // The bytes of a text are the same for all guards: there is one standard input.
    return scope.kind === 'text' ? `text\0${scope.name}` : JSON.stringify(scope);
}
async function readOnce(source, { scope, members }) {
    const broken = new Map();
    const each = (tell) => {
        for (const one of members) {
            if (broken.has(one))
                continue;
            try {
                tell(one.visitor);
            }
            catch (error) {
                // A visitor that breaks is its own guard's error; the others read on.
                broken.set(one, error);
            }
        }
    };
    try {
        const totals = await source.documents(scope, {
            document: (document) => each((visitor) => visitor.document(document)),
            entry: (entry) => each((visitor) => visitor.entry?.(entry)),
            ready: () => readyAll(members.map(({ visitor }) => visitor)),
        });
        for (const one of members) {
            if (broken.has(one))
                one.reject(broken.get(one));
            else
                one.resolve(totals);
        }
    }
    catch (error) {
        for (const one of members)
            one.reject(error);
    }
}
function readyAll(visitors) {
    const pauses = visitors.flatMap((visitor) => visitor.ready?.() ?? []);
    return pauses.length === 0 ? null : Promise.all(pauses).then(() => undefined);
}

;// CONCATENATED MODULE: ./build/src/app/run-guards.js




/**
 * Runs guards side by side, over one reading of what they look at; those that threads were started for, there. A guard
 * that breaks is an error of its own and hides nothing of the others; results stand in the order of the list.
 */
async function runGuards(guards, context, clock, threads = []) {
    const startedMs = clock.elapsed();
    const beside = threads.map((thread) => ({
        thread,
        guards: guards.filter(({ id }) => thread.ids.includes(id)),
    }));
    const here = guards.filter(({ id }) => !threads.some(({ ids }) => ids.includes(id)));
    const isFed = isTree(context.scope);
    const shared = shareSource(context.source, here.length + (isFed ? threads.length : 0));
    const outcomes = await Promise.all([
        ...here.map((guard, index) => {
            const own = shared[index];
            if (own === undefined)
                return runGuard(guard, context, clock);
            return runGuard(guard, { ...context, source: own.source }, clock).finally(own.leave);
        }),
        ...beside.map(({ thread, guards: own }, index) => runApart(thread, own, context, clock, isFed ? (shared[here.length + index] ?? null) : null)),
    ]);
    const order = guards.map(({ id }) => id);
    const sorted = outcomes.flat().sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return reportOf(sorted, Math.round(clock.elapsed() - startedMs));
}
/** The files that all guards look at; of a change, each looks at something else. */
function isTree(scope) {
    return scope.kind === 'tree' && scope.ignored === 'left_out';
}
/**
 * Shares guards that can run in threads out over those that may run at once; none where no other guard is left for this
 * thread.
 * @param able ids, the one with most to do first
 */
function startThreads(guards, able, threads) {
    const chosen = able.filter((wanted) => guards.some(({ id }) => id === wanted));
    if (chosen.length === guards.length)
        return [];
    const shares = Array.from({ length: Math.min(threads.most, chosen.length) }, () => []);
    for (const [index, id] of chosen.entries())
        shares[index % shares.length]?.push(id);
    return shares.map((ids) => threads.start(ids));
}
async function runApart(thread, guards, { scope, root, workingDirectory, config, today }, clock, shared) {
    const startedMs = clock.elapsed();
    try {
        const task = { scope, root, workingDirectory, config, today };
        const outcomes = await thread.run(task, shared === null ? null : onlyOnce(shared));
        // A guard that nobody speaks of has not passed.
        return guards.map((guard) => outcomes.find(({ id }) => id === guard.id) ?? silent(guard));
    }
    catch (thrown) {
        return guards.map((guard) => errorOutcome(guard, thrown, Math.round(clock.elapsed() - startedMs)));
    }
    finally {
        // Also where the thread never began: the others would wait for it.
        shared?.leave();
    }
}
/** A source that is left once it was read. */
function onlyOnce({ source, leave }) {
    return { documents: (scope, visitor) => source.documents(scope, visitor).finally(leave) };
}
function silent(guard) {
    return errorOutcome(guard, new errors/* PlumblineError */.Dl('internal', 'the thread said nothing of this guard'), 0);
}
function reportOf(outcomes, durationMs) {
    return { verdict: worstVerdict(outcomes.map(({ verdict }) => verdict)), guards: outcomes, durationMs };
}
/** How a process ends that ran these guards: findings 1, a guard that cannot judge 2, its configuration 3, a signal 5. */
function exitCodeOf(report) {
    return (0,exit_codes/* worstExitCode */.L)(report.guards.map(exitCodeOfOutcome));
}
async function runGuard(guard, context, clock) {
    const { id, title, docs, failureExitCode = 1 } = guard;
    const startedMs = clock.elapsed();
    const durationMs = () => Math.round(clock.elapsed() - startedMs);
    try {
        const result = applyBypass(await guard.check(context), context);
        const error = result.verdict === 'error' ? unexplained(id) : null;
        return { ...result, id, title, docs, failureExitCode, durationMs: durationMs(), error };
    }
    catch (thrown) {
        return errorOutcome(guard, thrown, durationMs());
    }
}
/** The report of guards that could not even begin: an error of each of them. */
function refusedReport(guards, thrown) {
    return reportOf(guards.map((guard) => errorOutcome(guard, thrown, 0)), 0);
}
function errorOutcome(guard, thrown, durationMs) {
    const { id, title, docs, failureExitCode = 1 } = guard;
    const error = (0,errors/* toPlumblineError */.Cc)(thrown);
    return {
        id,
        title,
        docs,
        failureExitCode,
        verdict: 'error',
        durationMs,
        findings: [],
        suppressed: [],
        warnings: [],
        notes: error.details,
        scanned: { files: 0, bytes: 0, commits: 0 },
        error: { errorClass: error.errorClass, message: messageOf(error), remedy: error.remedy },
    };
}
/** A bypass opens a gate that found something, for all to see; it never makes a judgement of a guard that could not judge. */
function applyBypass(result, { config, today }) {
    const bypass = (0,bypasses/* bypassOf */.A)(result.id, config.bypasses, today);
    if (bypass.kind === 'none')
        return result;
    const isOpened = bypass.kind === 'active' && result.verdict === 'fail';
    const isClosed = bypass.kind === 'expired' && result.verdict !== 'pass';
    const warnings = isOpened || isClosed ? [bypass.note, ...result.warnings] : result.warnings;
    const notes = warnings === result.warnings ? [...result.notes, bypass.note] : result.notes;
    return { ...result, verdict: isOpened ? 'warn' : result.verdict, warnings, notes };
}
/** An unknown error names what broke, since nobody else will. */
function messageOf(error) {
    const where = error.location === undefined ? '' : `${error.location.path}: `;
    const kind = error.errorClass === 'internal' && error.cause instanceof Error ? `${error.cause.name}: ` : '';
    return `${where}${kind}${error.message}`;
}
function unexplained(id) {
    const { errorClass, message, remedy } = new errors/* PlumblineError */.Dl('internal', `the guard ${id} could not judge`);
    return { errorClass, message, remedy };
}
const SEVEREST_FIRST = ['error', 'fail', 'warn', 'pass'];
function worstVerdict(verdicts) {
    return SEVEREST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'not_applicable';
}
/** A defect of a guard is no crash of the process: the others have spoken, and the report says who could not. */
const EXIT_CODES = { config_invalid: 3, interrupted: 5 };
function exitCodeOfOutcome({ verdict, error, failureExitCode }) {
    switch (verdict) {
        case 'pass':
        case 'warn':
        case 'not_applicable':
            return 0;
        case 'fail':
            return failureExitCode;
        case 'error':
            return (error === null ? undefined : EXIT_CODES[error.errorClass]) ?? 2;
    }
}


/***/ }),

/***/ 90962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ worstExitCode)
/* harmony export */ });
/** Which code stands for several outcomes at once: the first of these that occurs. */
const PRECEDENCE = [5, 4, 2, 3, 1];
function worstExitCode(codes) {
    return PRECEDENCE.find((code) => codes.includes(code)) ?? 0;
}


/***/ })

};
