export const id = 2655;
export const ids = [2655,7];
export const modules = {

/***/ 57209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ APART)
/* harmony export */ });
/** Guards that look at the repository alone, so that each can run in a thread of its own; loaded there. */
const APART = {
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8223), __webpack_require__.e(1235)]).then(__webpack_require__.bind(__webpack_require__, 51235))).envGuard,
    'no-direct-http': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(5975), __webpack_require__.e(4951)]).then(__webpack_require__.bind(__webpack_require__, 95975))).noDirectHttpGuard,
};


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   Ed: () => (/* binding */ FIXED_CONFIGURATION),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   lX: () => (/* binding */ readGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87137);
/* harmony import */ var _node_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42184);



/**
 * Nothing that a repository's configuration names is run, and nothing colours, quotes or pages the output.
 * `safe.directory` and the credentials of a checkout stay in force, since the configuration files are still read.
 */
const FIXED_CONFIGURATION = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'core.pager=cat',
    'diff.external=',
    'diff.renameLimit=1000',
    'color.ui=false',
    'gc.auto=0',
    'maintenance.auto=false',
];
/** Of git's own variables only those that say where the repository is, how to reach its remote, and what to trust. */
const KEPT = /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|CEILING_DIRECTORIES|SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+|PARAMETERS)|EXEC_PATH|QUARANTINE_PATH)$/;
function gitEnvironment(variables) {
    const kept = Object.entries(variables).flatMap(([name, value]) => value === undefined || (name.startsWith('GIT_') && !KEPT.test(name)) ? [] : [[name, value]]);
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_PAGER: 'cat',
    };
}
/** Plain spawn and not simple-git: that collects the whole output as one string, and here it may be gigabytes. */
function startGit({ directory, args }) {
    const options = FIXED_CONFIGURATION.flatMap((setting) => ['-c', setting]);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...options, ...args], {
        cwd: directory,
        env: gitEnvironment(process.env),
        windowsHide: true,
    });
    return runningGit(child, args);
}
const STDERR_CHARACTERS = 16_384;
function runningGit(child, args) {
    let complaints = '';
    child.stderr.on('data', (bytes) => {
        if (complaints.length < STDERR_CHARACTERS)
            complaints += bytes.toString('utf8');
    });
    // A git that ended early no longer reads; its exit code says why.
    child.stdin.on('error', () => undefined);
    const ended = new Promise((resolve, reject) => {
        child.once('error', (cause) => reject((0,_git_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)(args, { kind: 'not_started', code: (0,_node_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(cause) }, '', cause)));
        child.once('close', (code, signal) => {
            const clean = code === 0 && !/^(fatal|error):/m.test(complaints);
            if (clean)
                resolve();
            else
                reject((0,_git_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .tv)(args, { kind: 'ended', code, signal }, complaints));
        });
    });
    // Whoever reads hears of it; nobody else need catch it before.
    ended.catch(() => undefined);
    return {
        write: (text) => void child.stdin.write(text),
        endInput: () => void child.stdin.end(),
        stop: () => void child.kill('SIGKILL'),
        async read(onChunk) {
            try {
                for await (const chunk of child.stdout) {
                    if (Buffer.isBuffer(chunk)) {
                        const pending = onChunk(chunk);
                        if (pending !== undefined)
                            await pending;
                    }
                }
            }
            catch (error) {
                child.kill('SIGKILL');
                throw error;
            }
            await ended;
        },
    };
}
/** The whole output of a command that says little. `input` is its standard input. */
async function readGit(command, input = '') {
    const git = startGit(command);
    git.write(input);
    git.endInput();
    const chunks = [];
    await git.read((chunk) => void chunks.push(chunk));
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 87137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ incompleteHistory),
/* harmony export */   jU: () => (/* binding */ partialClone),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const FETCH_ALL = 'Fetch the whole history: `fetch-depth: 0` for actions/checkout, else `git fetch --unshallow`.';
const FETCH_BLOBS = 'Fetch the whole repository: no `filter` for actions/checkout, else clone without `--filter`.';
/** What git says (in its C locale), and what mends it. First match wins. */
const REMEDIES = [
    [
        /dubious ownership/,
        'The folder belongs to another user: run `git config --global --add safe.directory "$PWD"` as the user who runs this.',
    ],
    [/promisor|partial clone|lazy fetch/i, FETCH_BLOBS],
    [
        /bad object|bad revision|unable to read|could not read|missing (blob|tree|commit)|unknown revision|not a valid|shallow/i,
        FETCH_ALL,
    ],
    [/not a git repository/, 'Run inside of a git repository, or name a file.'],
    [/index file|index\.lock|bad signature/, 'Mend the index: `git fsck`, then `git reset` without `--hard`.'],
    [
        /authentication|could not read (Username|Password)|permission denied|access rights/i,
        'Give the checkout credentials that can read the repository (`persist-credentials: true`).',
    ],
];
/** A git that failed, as an error that nobody can take for a pass: git's own words and the remedy. */
function gitFailure(args, end, complaints, cause) {
    const command = `git ${args[0] ?? ''}`.trim();
    if (end.kind === 'not_started') {
        const what = end.code === 'ENOENT' ? 'git or its working folder was not found' : 'git could not be started';
        const remedy = 'Install git 2.31 or newer and put it on PATH.';
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `${command}: ${what}`, { remedy, cause });
    }
    const lines = complaints.split('\n').filter((line) => line.trim() !== '');
    const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? howItEnded(end);
    const remedy = REMEDIES.find(([pattern]) => pattern.test(complaints))?.[1];
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `${command}: ${said.trim()}`, {
        remedy: remedy ?? 'Run the same git command by hand to see more, and `git fsck` if it is the repository.',
        cause,
    });
}
/** A part of the history that is not there. */
function incompleteHistory(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', message, { remedy: FETCH_ALL });
}
function partialClone(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', message, { remedy: FETCH_BLOBS });
}
function howItEnded({ code, signal }) {
    return signal === null ? `it ended with ${code} and no message` : `it was killed by ${signal}`;
}


/***/ }),

/***/ 20007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ requireRepository),
/* harmony export */   H: () => (/* binding */ shallowCommits),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   Qo: () => (/* binding */ headCommit),
/* harmony export */   th: () => (/* binding */ isPartialClone),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7630);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87137);
/* harmony import */ var _known_commits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90438);






/** Roots by folder. Every guard asks, each answer is a process, and a work tree does not move while it is looked at. */
const knownRoots = new Map();
/** @throws PlumblineError `toolchain` when there is a repository that git cannot or will not read. */
async function findPlace(directory) {
    const known = knownRoots.get(directory);
    if (known !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(known, '.git')))
        return { kind: 'work_tree', root: known };
    const place = await askForPlace(directory);
    if (place.kind === 'work_tree')
        knownRoots.set(directory, place.root);
    return place;
}
async function askForPlace(directory) {
    try {
        const answers = await ask(directory, ['rev-parse', '--is-inside-work-tree', '--show-toplevel']);
        const [, root] = /^true\n([\s\S]*)$/.exec(answers) ?? [];
        return root === undefined ? { kind: 'bare', root: directory } : { kind: 'work_tree', root };
    }
    catch (error) {
        // Other failures, such as a doubtful owner, are no proof that there is no repository.
        if (isOutside(error, directory))
            return { kind: 'outside' };
        if (await isBare(directory))
            return { kind: 'bare', root: directory };
        throw error;
    }
}
/** Without a work tree git has no top level to name, and says so as a failure. */
async function isBare(directory) {
    try {
        return (await ask(directory, ['rev-parse', '--is-inside-work-tree'])) === 'false';
    }
    catch {
        return false;
    }
}
function isOutside(error, directory) {
    const { message } = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlumblineError */ .Cc)(error);
    if (message.includes('not a git repository'))
        return !hasRepository(directory);
    return message.includes('was not found') && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) && !hasRepository(directory);
}
/** A folder that has a `.git`, or one above it has: git must be able to read it. */
function hasRepository(directory) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return true;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return false;
    }
}
/** Like `findPlace`, for scopes that only a repository has. */
async function requireRepository(directory) {
    const place = await findPlace(directory);
    if (place.kind !== 'outside')
        return place;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('toolchain', 'the folder is not in a git repository', {
        location: { path: directory },
        remedy: 'Run inside of a git repository, or scan the folder or a file instead.',
    });
}
/** Full id. @throws PlumblineError `toolchain` when the repository has no such commit. */
async function commitId(root, revision) {
    try {
        return await (0,_known_commits_js__WEBPACK_IMPORTED_MODULE_5__/* .askOnce */ .R)(root, revision, () => ask(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
    }
    catch (error) {
        const known = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlumblineError */ .Cc)(error);
        if (!known.message.includes('no message'))
            throw error;
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .incompleteHistory */ .Z$)(`git rev-parse: there is no commit ${revision} in this repository`);
    }
}
/** Undefined before the first commit. @throws PlumblineError `toolchain` when HEAD names a commit that is not there. */
async function headCommit(root) {
    try {
        return await commitId(root, 'HEAD');
    }
    catch (error) {
        // Where that cannot be told either, the first failure is the one to hear of.
        if (await isUnborn(root).catch(() => false))
            return undefined;
        throw error;
    }
}
/** HEAD names a branch, and there is no such branch: nobody has committed to it yet. */
async function isUnborn(root) {
    const branch = await ask(root, ['symbolic-ref', '--quiet', 'HEAD']);
    return (await ask(root, ['for-each-ref', '--format=%(refname)', branch])) === '';
}
/** Commits whose parents were not fetched. Empty in a repository that is no shallow clone. */
async function shallowCommits(root) {
    if ((await ask(root, ['rev-parse', '--is-shallow-repository'])) !== 'true')
        return new Set();
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, await ask(root, ['rev-parse', '--git-path', 'shallow']));
    return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1').split('\n').filter(Boolean));
}
/** A clone with `--filter` has no copy of all blobs. */
async function isPartialClone(root) {
    const settings = await ask(root, ['config', '--list', '--name-only']);
    return /^(extensions\.partialclone|remote\..*\.promisor)$/im.test(settings);
}
/** One line, without its line end; other blanks may be part of a folder's name. */
async function ask(directory, args) {
    return (await (0,_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .readGit */ .lX)({ directory, args })).toString('utf8').replace(/\r?\n$/, '');
}


/***/ }),

/***/ 90438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ askOnce)
/* harmony export */ });
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const seen = new Set();
/**
 * The commit that a full id names, asked for once in each folder: objects do not go away while a run looks at them, and
 * every guard asks for the same two. Names of branches may move, so they are asked for each time.
 * @param ask resolves to the id, or to undefined where there is no such commit
 */
async function askOnce(directory, revision, ask) {
    const key = `${directory}\n${revision}`;
    if (seen.has(key))
        return revision;
    const answer = await ask();
    if (answer === revision && FULL_ID.test(revision))
        seen.add(key);
    return answer;
}


/***/ }),

/***/ 30364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ createNodeGuardThreads),
/* harmony export */   e: () => (/* binding */ answerInThread),
/* harmony export */   qh: () => (/* binding */ findThreadProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78877);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75919);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);







/** Where the bundles stand beside each other; code that runs from its source has none, and runs its guards in one thread. */
function findThreadProgram() {
    const program = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), '../cli/index.js');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(program) ? program : null;
}
function createNodeGuardThreads(options) {
    const { program, heapMegabytes = (0,node_v8__WEBPACK_IMPORTED_MODULE_4__.getHeapStatistics)().heap_size_limit / 2 ** 20 } = options;
    return {
        most: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() - 1,
        run: (task) => new Promise((resolve, reject) => {
            const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_5__.Worker(program, {
                workerData: task,
                argv: [],
                // Without a limit of its own, a thread that runs out of memory takes the process with it.
                resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
            });
            const end = (settle) => {
                settle();
                void worker.terminate();
            };
            worker.once('message', (outcomes) => end(() => resolve(outcomes)));
            worker.once('error', (error) => end(() => reject(failureOf(error))));
            worker.once('exit', (code) => reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PlumblineError */ .Dl('internal', `the thread of the guards ended with ${code} and said nothing`)));
        }),
    };
}
/** The other end, for the program that a thread runs: does the thread's task. */
async function answerInThread(answer) {
    const task = node_worker_threads__WEBPACK_IMPORTED_MODULE_5__.workerData;
    node_worker_threads__WEBPACK_IMPORTED_MODULE_5__.parentPort?.postMessage(await answer(task));
}
function failureOf(error) {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY')
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toPlumblineError */ .Cc)(error);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PlumblineError */ .Dl('toolchain', 'the guards that look at the repository ran out of memory', {
        remedy: 'Leave generated files out with `guards.env.exclude` and `guards.no-direct-http.exclude`, or give Node more: NODE_OPTIONS=--max-old-space-size=8192.',
        cause: error,
    });
}


/***/ }),

/***/ 96977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerTask: () => (/* binding */ answerTask)
/* harmony export */ });
/* harmony import */ var _guards_apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57209);
/* harmony import */ var _adapters_node_guard_threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30364);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31951);
/* harmony import */ var _open_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80538);
/* harmony import */ var _run_guards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13438);





/** What the command line does in a thread of the guards: those of its task, and nothing else. */
function answerTask() {
    return (0,_adapters_node_guard_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .answerInThread */ .e)(async ({ ids, scope, workingDirectory, config, today }) => {
        const { fileSystem, clock } = (0,_compose_js__WEBPACK_IMPORTED_MODULE_2__/* .compose */ .Z)(workingDirectory);
        const guards = await Promise.all(ids.flatMap((id) => _guards_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .APART */ .$[id]?.() ?? []));
        const opened = await (0,_open_scope_js__WEBPACK_IMPORTED_MODULE_3__.openSource)(workingDirectory);
        const context = { ...opened, scope, workingDirectory, config, today, fileSystem };
        return (await (0,_run_guards_js__WEBPACK_IMPORTED_MODULE_4__/* .runGuards */ .o7)(guards, context, clock)).guards;
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
  o7: () => (/* binding */ runGuards)
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
    return Array.from({ length: guards }, () => ({
        source: {
            documents: (scope, visitor) => new Promise((resolve, reject) => {
                asked.push({ scope, visitor, resolve, reject });
                readWhenAllAsked();
            }),
        },
        leave() {
            working--;
            readWhenAllAsked();
        },
    }));
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

;// CONCATENATED MODULE: ./build/src/app/run-guards.js




/**
 * Runs guards side by side, over one reading of what they look at; those that can, in threads beside this one, each with
 * a reading of its own. A guard that breaks is an error of its own and hides nothing of the others; results stand in the
 * order of the list.
 */
async function runGuards(guards, context, clock, apart = null) {
    const startedMs = clock.elapsed();
    const beside = apart === null
        ? []
        : shareOut(guards, apart, context.scope).map((share) => ({
            share,
            outcomes: runApart(share, context, clock, apart.threads),
        }));
    const here = guards.filter((guard) => !beside.some(({ share }) => share.includes(guard)));
    const outcomes = await Promise.all([
        runHere(here, context, clock),
        ...beside.map(({ outcomes: ofThread }) => ofThread),
    ]);
    const order = guards.map(({ id }) => id);
    const sorted = outcomes.flat().sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    return reportOf(sorted, Math.round(clock.elapsed() - startedMs));
}
function runHere(guards, context, clock) {
    const shared = shareSource(context.source, guards.length);
    return Promise.all(guards.map((guard, index) => {
        const own = shared[index];
        if (own === undefined)
            return runGuard(guard, context, clock);
        return runGuard(guard, { ...context, source: own.source }, clock).finally(own.leave);
    }));
}
/** The guards of each thread. A text or a few files are read faster than a thread begins. */
function shareOut(guards, { ids, threads }, { kind }) {
    const able = guards.filter(({ id }) => ids.includes(id));
    if (kind === 'file' || kind === 'text' || kind === 'staged' || able.length === guards.length)
        return [];
    const shares = Array.from({ length: Math.min(threads.most, able.length) }, () => []);
    for (const [index, guard] of able.entries())
        shares[index % shares.length]?.push(guard);
    return shares;
}
async function runApart(guards, { scope, workingDirectory, config, today }, clock, threads) {
    const startedMs = clock.elapsed();
    try {
        const task = { ids: guards.map(({ id }) => id), scope, workingDirectory, config, today };
        const outcomes = await threads.run(task);
        // A guard that nobody speaks of has not passed.
        return guards.map((guard) => outcomes.find(({ id }) => id === guard.id) ?? silent(guard));
    }
    catch (thrown) {
        return guards.map((guard) => errorOutcome(guard, thrown, Math.round(clock.elapsed() - startedMs)));
    }
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


/***/ }),

/***/ 58831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bypassOf)
/* harmony export */ });
/**
 * Whether a gate may be breached today. A bypass holds on its `until` day and is dead afterwards.
 * @param today ISO day, such as `2026-02-28`, in UTC.
 */
function bypassOf(gateId, bypasses, today) {
    const last = bypasses
        .filter((bypass) => bypass.guard === gateId)
        .reduce((a, b) => (a === undefined || b.until > a.until ? b : a), undefined);
    if (last === undefined)
        return { kind: 'none' };
    return today <= last.until
        ? { kind: 'active', note: `bypassed until ${last.until}: ${last.reason}` }
        : { kind: 'expired', note: `bypass expired on ${last.until}: ${last.reason}` };
}


/***/ })

};
