export const id = 3189;
export const ids = [3189,7];
export const modules = {

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

/***/ 96977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerTask: () => (/* binding */ answerTask)
/* harmony export */ });
/* harmony import */ var _guards_apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57209);
/* harmony import */ var _adapters_document_feed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61034);
/* harmony import */ var _adapters_node_guard_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30364);
/* harmony import */ var _adapters_node_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50501);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31951);
/* harmony import */ var _open_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13860);
/* harmony import */ var _run_guards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13438);







/** What the command line does in a thread of the guards: those of its task, and nothing else. */
function answerTask() {
    return (0,_adapters_node_guard_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .answerInThread */ .e)(async (ids) => {
        const guards = await Promise.all(Object.entries(_guards_apart_js__WEBPACK_IMPORTED_MODULE_0__/* .APART */ .$).flatMap(([id, load]) => (ids.includes(id) ? [load()] : [])));
        for (const guard of guards)
            guard.prepare?.();
        return async ({ task, feed }) => {
            const { workingDirectory } = task;
            const { fileSystem, clock } = (0,_compose_js__WEBPACK_IMPORTED_MODULE_4__/* .compose */ .Z)(workingDirectory);
            const own = (0,_open_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .openDocuments */ .N)(workingDirectory);
            const source = feed === null ? own : (0,_adapters_document_feed_js__WEBPACK_IMPORTED_MODULE_1__/* .createFedSource */ .P)(task.scope, feed, own);
            const repository = (0,_adapters_node_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .createNodeRepository */ .P)(workingDirectory);
            return (await (0,_run_guards_js__WEBPACK_IMPORTED_MODULE_6__/* .runGuards */ .o7)(guards, { ...task, source, repository, fileSystem }, clock)).guards;
        };
    });
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
