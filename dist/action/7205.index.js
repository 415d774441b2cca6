export const id = 7205;
export const ids = [7205];
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

/***/ 26975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

;// CONCATENATED MODULE: ./build/src/adapters/github-refusal.js
/** A limit that lasts longer is not waited for: the job's minutes are not ours. */
const LONGEST_WAIT_MS = 5000;
/**
 * What an error of Octokit says. Limits answer 429, or 403 with `retry-after` or an exhausted `x-ratelimit-remaining`.
 * Source: GitHub REST, "Rate limits", "Exceeding the rate limit".
 */
function refusalOf(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const status = numberAt(thrown, 'status');
    const headers = headersOf(thrown);
    const reason = reasonOf(status, headers, message);
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    const isShort = reason === 'rate_limited' && seconds * 1000 <= LONGEST_WAIT_MS;
    return {
        refusal: { kind: 'refused', reason, message: status === null ? message : `${status} ${message}` },
        retryAfterMs: isShort ? seconds * 1000 : null,
    };
}
function reasonOf(status, headers, message) {
    const isLimit = headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit/i.test(message);
    if (status === 429 || (status === 403 && isLimit))
        return 'rate_limited';
    if (status === 401 || status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not_found';
    return status !== null && status >= 400 && status < 500 ? 'invalid' : 'unavailable';
}
function headersOf(thrown) {
    const headers = memberOf(memberOf(thrown, 'response'), 'headers');
    if (typeof headers !== 'object' || headers === null)
        return {};
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
function numberAt(value, key) {
    const found = memberOf(value, key);
    return typeof found === 'number' ? found : null;
}
function memberOf(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/github-rest.js

/** An answer that takes longer is given up. */
const TIMEOUT_MS = 10_000;
const PAGE = 100;
/** GitHub takes 2,500 comments an issue at most. */
const MOST_PAGES = 30;
/** Waits before the second and third attempt. */
const PAUSES_MS = [300, 1200];
/** `@actions/github`; loaded at the first call, as most runs make none before their work is done. */
function createGitHub(place) {
    const { owner, repo, redact } = place;
    const here = { owner, repo };
    let known;
    const open = () => {
        known ??= connect(place);
        return known;
    };
    /** What may be asked twice, because the second time changes nothing more. */
    const again = (call) => attempts(open, call, place.signal, PAUSES_MS);
    const once = (call) => attempts(open, call, place.signal, []);
    return {
        viewer: () => again(async (octokit, request) => {
            const { viewer } = await octokit.graphql('query { viewer { login } }', {
                request,
            });
            return viewer.login;
        }),
        findComment: (issue_number, matches) => again(async (octokit, request) => {
            // Octokit's own pagination does not hand the signal on.
            for (let page = 1; page <= MOST_PAGES; page++) {
                const asked = { ...here, issue_number, per_page: PAGE, page, request };
                const { data } = await octokit.rest.issues.listComments(asked);
                const found = data.map(toComment).find(matches);
                if (found !== undefined || data.length < PAGE)
                    return found;
            }
            return undefined;
        }),
        comment: (comment_id) => again(async ({ rest }, request) => toComment((await rest.issues.getComment({ ...here, comment_id, request })).data)),
        createComment: (issue_number, text) => once(async ({ rest }, request) => {
            const body = redact(text);
            return toComment((await rest.issues.createComment({ ...here, issue_number, body, request })).data);
        }),
        updateComment: (comment_id, text) => again(async ({ rest }, request) => {
            const body = redact(text);
            return toComment((await rest.issues.updateComment({ ...here, comment_id, body, request })).data);
        }),
        openPullRequests: (head) => again(async ({ rest }, request) => {
            const { data } = await rest.pulls.list({ ...here, head, state: 'open', per_page: PAGE, request });
            return data.map((pull) => ({ number: pull.number, headSha: pull.head.sha }));
        }),
        artifactsNamed: (name) => again(async ({ rest }, request) => {
            const asked = { ...here, name, per_page: PAGE, request };
            const { data } = await rest.actions.listArtifactsForRepo(asked);
            return data.artifacts.flatMap(toArtifact);
        }),
        createCheckRun: (check) => once(async ({ rest }, request) => {
            const { name, headSha, conclusion } = check;
            const { data } = await rest.checks.create({
                ...here,
                name,
                head_sha: headSha,
                status: 'completed',
                conclusion,
                output: outputOf(check, redact),
                request,
            });
            return data.id;
        }),
        addAnnotations: (check_run_id, check) => once(async ({ rest }, request) => {
            const { data } = await rest.checks.update({
                ...here,
                check_run_id,
                output: outputOf(check, redact),
                request,
            });
            return data.id;
        }),
    };
}
async function connect({ token, apiUrl }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const silent = () => { };
    // Its own log would repeat what a refusal says, past our redaction.
    return getOctokit(token, {
        baseUrl: apiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
}
async function attempts(open, call, stop, pausesMs) {
    for (let attempt = 0;; attempt++) {
        try {
            const signal = AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT_MS)]);
            return { kind: 'done', value: await call(await open(), { signal }) };
        }
        catch (thrown) {
            const { refusal, retryAfterMs } = refusalOf(thrown);
            const isTransient = refusal.reason === 'unavailable' || retryAfterMs !== null;
            const pause = pausesMs[attempt];
            if (!isTransient || pause === undefined || stop.aborted)
                return refusal;
            await sleep(retryAfterMs ?? pause, stop);
        }
    }
}
function sleep(ms, signal) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
        });
    });
}
function toComment({ id, body, user }) {
    return { id, body: body ?? '', author: user?.login ?? null };
}
/** What does not say where it comes from is left out. */
function toArtifact({ id, expired, workflow_run: run }) {
    if (expired || run?.id === undefined || run.repository_id === undefined)
        return [];
    const isOfFork = run.head_repository_id !== run.repository_id;
    return [{ id, runId: run.id, branch: run.head_branch ?? '', isOfFork }];
}
function outputOf({ title, summary, annotations }, redact) {
    return {
        title: redact(title),
        summary: redact(summary),
        annotations: annotations.map(({ path, line, level, title, message }) => ({
            path,
            start_line: line,
            end_line: line,
            annotation_level: level,
            title: redact(title),
            message: redact(message),
        })),
    };
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

/***/ 24866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createNodeCommandRunner)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/adapters/line-splitter.js

const LONGEST_LINE = 64 * 1024;
/** Given up at a cut, so that no half of a secret stands where its mask would not be recognised. */
const CUT_MARGIN = 1024;
/** Cuts a stream of bytes into lines, without ever holding more than one bounded line. */
function createLineSplitter(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let line = '';
    let dropped = 0;
    const add = (text) => {
        const kept = text.slice(0, LONGEST_LINE - line.length);
        line += kept;
        dropped += text.length - kept.length;
    };
    const finish = () => {
        onLine(dropped === 0
            ? line.replace(/\r$/, '')
            : `${line.slice(0, -CUT_MARGIN)} … (${dropped + CUT_MARGIN} more characters)`);
        line = '';
        dropped = 0;
    };
    return {
        write(bytes) {
            const pieces = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).split('\n');
            const last = pieces.pop() ?? '';
            for (const piece of pieces) {
                add(piece);
                finish();
            }
            add(last);
        },
        end() {
            add(decoder.end());
            if (line !== '' || dropped > 0)
                finish();
        },
    };
}

// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/node-command-runner.js


const KILL_AFTER_TIMEOUT_MS = 2_000;
const KILL_AFTER_ABORT_MS = 1_000;
/** How long output may still come after the child has ended; a grandchild may hold the pipe for ever. */
const DRAIN_MS = 300;
/** Runs children without a shell, each leading a group of its own, so that a signal reaches grandchildren too. */
function createNodeCommandRunner() {
    return {
        async run(request, signal) {
            if (signal.aborted)
                return { kind: 'signalled', signal: 'SIGTERM' };
            const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
            try {
                const child = spawn(request.file, [...request.args], {
                    cwd: request.cwd,
                    env: { ...request.env },
                    detached: process.platform !== 'win32',
                    shell: false,
                    stdio: ['ignore', 'pipe', 'pipe'],
                    windowsHide: true,
                });
                return await supervise(child, request, signal);
            }
            catch (error) {
                // Arguments that no process can be given, such as NUL bytes, throw instead of emitting an error.
                return { kind: 'not_started', reason: (0,node_file_error/* messageOf */.bD)(error) };
            }
        },
    };
}
function supervise(child, request, signal) {
    const timers = new Set();
    const after = (ms, action) => {
        timers.add(setTimeout(action, ms));
    };
    const stop = (killAfterMs) => {
        killGroup(child, 'SIGTERM');
        after(killAfterMs, () => killGroup(child, 'SIGKILL'));
    };
    let timedOut = false;
    const onAbort = () => stop(KILL_AFTER_ABORT_MS);
    const onParentExit = () => killGroup(child, 'SIGKILL');
    const finishOutput = forwardLines(child, request);
    signal.addEventListener('abort', onAbort, { once: true });
    process.once('exit', onParentExit);
    after(request.timeoutMs, () => {
        timedOut = true;
        stop(KILL_AFTER_TIMEOUT_MS);
    });
    return new Promise((resolve) => {
        const settle = (outcome) => {
            finishOutput();
            resolve(outcome);
        };
        child.once('error', (error) => {
            if (child.pid === undefined)
                settle({ kind: 'not_started', reason: error.message });
        });
        let ended;
        child.once('exit', (code, by) => {
            ended = timedOut
                ? { kind: 'timed_out' }
                : code === null
                    ? { kind: 'signalled', signal: by ?? 'unknown' }
                    : { kind: 'exited', code };
            const outcome = ended;
            after(DRAIN_MS, () => {
                // The pipe is still open: something that the child started lives on. It ends with its parent.
                killGroup(child, 'SIGKILL');
                settle(outcome);
            });
        });
        child.once('close', () => {
            if (ended !== undefined)
                settle(ended);
        });
    }).finally(() => {
        for (const timer of timers)
            clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        process.removeListener('exit', onParentExit);
    });
}
/** Returns what ends the output: the last unfinished lines are passed on, and the pipes are let go. */
function forwardLines(child, request) {
    const streams = ['stdout', 'stderr'].map((name) => {
        const splitter = createLineSplitter((line) => request.onLine(name, line));
        const stream = child[name];
        stream?.on('data', (bytes) => splitter.write(bytes));
        stream?.on('error', () => undefined);
        return { splitter, stream };
    });
    return () => {
        for (const { splitter, stream } of streams) {
            stream?.removeAllListeners('data');
            stream?.destroy();
            splitter.end();
        }
    };
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already, which is what was wanted.
    }
}


/***/ }),

/***/ 42184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const CLASS_OF = { read: 'schema_invalid', write: 'toolchain' };
/** What an operator can do about an errno. Source of the names: errno(3). */
const KNOWN = {
    ENOENT: { what: 'there is no such file or folder', remedy: 'Check the path and the spelling.' },
    EACCES: { what: 'permission denied', remedy: 'Check owner and mode with `ls -la`.' },
    EPERM: { what: 'operation not permitted', remedy: 'Check owner and mode with `ls -la`.' },
    EISDIR: {
        what: 'it is a folder, a file is needed',
        remedy: 'Name a file, or a pattern such as DIR/*.jsonl.',
    },
    ENOTDIR: { what: 'a part of the path is a file, a folder is needed', remedy: 'Move that file away.' },
    EEXIST: { what: 'it exists already', remedy: 'Move it away, or choose another path.' },
    ENOTEMPTY: { what: 'the folder is not empty', remedy: 'Move its contents away, or choose another path.' },
    ENOSPC: {
        what: 'the disk is full',
        remedy: 'Free some space, for example old folders of reports/history.',
    },
    EDQUOT: { what: 'the disk quota is used up', remedy: 'Free some space, or ask for a larger quota.' },
    EROFS: { what: 'the file system is read-only', remedy: 'Choose a writable folder with --reports.' },
    EMFILE: { what: 'too many files are open', remedy: 'Raise the limit with `ulimit -n`.' },
    ELOOP: { what: 'its symbolic links run in a circle', remedy: 'Mend the links.' },
    ENAMETOOLONG: { what: 'the name is too long', remedy: 'Choose a shorter path.' },
    EIO: { what: 'the disk reports an input/output error', remedy: 'Check the disk.' },
    ERR_FS_FILE_TOO_LARGE: {
        what: 'it is too large to be read at once',
        remedy: 'Split it, or use JSON lines.',
    },
    ERR_STRING_TOO_LONG: { what: 'it is too large to be read at once', remedy: 'Split it, or use JSON lines.' },
    ERR_INVALID_ARG_VALUE: { what: 'the path holds a NUL byte', remedy: 'Check the path and the spelling.' },
};
/** Any failure of a file operation as an error that names the file and says what to do. */
function fileError(thrown, intent, location) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl)
        return thrown;
    const known = KNOWN[codeOf(thrown) ?? ''];
    const reason = known?.what ?? messageOf(thrown);
    const verb = intent === 'read' ? 'read' : 'written';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl(CLASS_OF[intent], `cannot be ${verb}: ${reason}`, {
        location,
        remedy: known?.remedy ?? 'Check the path and its permissions.',
        cause: thrown,
    });
}
/** The errno name of a failure of Node's own functions. Errors of another realm are no `instanceof Error`. */
function codeOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}
function messageOf(thrown) {
    const known = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
    return known && typeof thrown.message === 'string' ? thrown.message : String(thrown);
}


/***/ }),

/***/ 85736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listenForStop)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** A runner kills 2.5 s after SIGTERM; by then the process must be gone. */
const LAST_RESORT_MS = 1900;
/**
 * Turns SIGINT, SIGTERM, SIGHUP and crashes outside of any await into an abort, so that a run can still write its
 * report. Whoever asks twice, or waits in vain, gets the exit at once.
 * @returns a function that stops listening.
 */
function listenForStop(controller) {
    const stop = (reason) => {
        if (controller.signal.aborted)
            process.exit(reason.exitCode);
        controller.abort(reason);
        setTimeout(() => process.exit(reason.exitCode), LAST_RESORT_MS).unref();
    };
    const onSignal = (signal) => stop(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('interrupted', `stopped by ${signal}`));
    const onCrash = (cause) => stop(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('internal', cause instanceof Error ? cause.message : String(cause), { cause }));
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, onSignal);
    process.on('uncaughtException', onCrash);
    process.on('unhandledRejection', onCrash);
    return () => {
        for (const signal of signals)
            process.off(signal, onSignal);
        process.off('uncaughtException', onCrash);
        process.off('unhandledRejection', onCrash);
    };
}


/***/ }),

/***/ 47416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ sweepTemporaryFiles),
/* harmony export */   wE: () => (/* binding */ releaseTemporaryPath),
/* harmony export */   xu: () => (/* binding */ claimTemporaryPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _node_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42184);





/** Names and clears the `*.tmp` files that atomic writes go through. */
const HOST = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()).digest('hex').slice(0, 6);
const PATTERN = /\.([0-9a-f]{6})-(\d+)\.\d+\.tmp$/;
/** Another machine's or container's process cannot be asked whether it lives, so its files get this long. */
const FOREIGN_AGE_MS = 60 * 60 * 1000;
const inUse = new Set();
let counter = 0;
/** A name beside the target that tells which process is writing it: `NAME.HOST-PID.N.tmp`. */
function claimTemporaryPath(path) {
    const temporary = `${path}.${HOST}-${process.pid}.${++counter}.tmp`;
    inUse.add(temporary);
    return temporary;
}
function releaseTemporaryPath(temporary) {
    inUse.delete(temporary);
}
/**
 * Removes temporary files whose writer is dead from a folder and two levels below it; never a file of a living
 * process, and never a `*.tmp` that somebody else named. Returns how many were removed.
 */
async function sweepTemporaryFiles(directory, depth = 2) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    let removed = 0;
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, entry.name);
        if (entry.isDirectory() && depth > 0)
            removed += await sweepTemporaryFiles(path, depth - 1);
        if (!entry.isFile() || !(await isAbandoned(path)))
            continue;
        // A file that cannot be removed is no reason to refuse a run: the next sweep tries again.
        removed += await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).then(() => 1, () => 0);
    }
    return removed;
}
async function isAbandoned(path) {
    const match = PATTERN.exec(path);
    if (match === null)
        return false;
    const [, host, pid] = match;
    if (host !== HOST) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        return found !== undefined && Date.now() - found.mtimeMs > FOREIGN_AGE_MS;
    }
    // Containers hand out the same few process ids again and again, so our own id proves nothing by itself.
    if (Number(pid) === process.pid)
        return !inUse.has(path);
    return !isAlive(Number(pid));
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_node_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 72894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Decodes strictly: a replacement character would hide damaged data. A byte order mark is kept.
 * @throws PlumblineError `schema_invalid` with line and column (code points) of the first wrong byte.
 */
function decodeUtf8(bytes, path) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    const { offset, line, column } = firstInvalid(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('schema_invalid', `not valid UTF-8 (byte 0x${byte} at offset ${offset})`, {
        location: { path, line, column },
        remedy: 'Save the file as UTF-8.',
    });
}
function firstInvalid(bytes) {
    let line = 1;
    let lineStart = 0;
    for (;;) {
        const newline = bytes.indexOf(0x0a, lineStart);
        const lineEnd = newline === -1 ? bytes.length : newline + 1;
        if (newline === -1 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(lineStart, lineEnd)))
            break;
        lineStart = lineEnd;
        line++;
    }
    let offset = lineStart;
    let column = 1;
    for (let length = validLength(bytes, offset); length > 0; length = validLength(bytes, offset)) {
        offset += length;
        column++;
    }
    return { offset, line, column };
}
/** Bytes of the character that starts here; 0 when there is none that is well formed. */
function validLength(bytes, offset) {
    for (let length = 1; length <= 4 && offset + length <= bytes.length; length++) {
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(offset, offset + length)))
            return length;
    }
    return 0;
}


/***/ }),

/***/ 37205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./build/src/adapters/actions-runtime.js

/** `@actions/core`. The toolkit escapes every message as a workflow command's data; what leaves is redacted first. */
function createActionsRuntime(redact) {
    const counts = { error: 0, warning: 0, notice: 0 };
    const say = (level, message, properties = {}) => {
        counts[level]++;
        SAY[level](redact(message), properties);
    };
    return {
        input: (name) => blankAsUndefined(core.getInput(name)),
        setOutput: (name, value) => core.setOutput(name, redact(value)),
        async addSummary(markdown) {
            await core.summary.addRaw(redact(markdown), true).write();
        },
        notice: (message) => say('notice', message),
        warning: (message) => say('warning', message),
        error: (message) => say('error', message),
        annotate: ({ level, path, line, column, title, message }) => say(level, message, {
            title: redact(title),
            file: redact(path),
            startLine: line,
            ...(column === null ? {} : { startColumn: column }),
        }),
        annotated: (level) => counts[level],
        maskSecret: (secret) => core.setSecret(secret),
        saveState: (name, value) => core.saveState(name, value),
        state: (name) => blankAsUndefined(core.getState(name)),
    };
}
const SAY = { error: core.error, warning: core.warning, notice: core.notice };
function blankAsUndefined(value) {
    return value.trim() === '' ? undefined : value.trim();
}

;// CONCATENATED MODULE: ./build/src/adapters/actions-service.js
/**
 * The host of a GitHub Enterprise Server that the job runs on; null on github.com and its like. Such servers have the
 * first versions of the services only. Hosts as in actions/toolkit, packages/artifact, `isGhes`.
 */
function enterpriseServerOf(variables) {
    const server = variables.GITHUB_SERVER_URL || 'https://github.com';
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server;
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost') ? null : host;
}

;// CONCATENATED MODULE: ./build/src/adapters/artifact-store.js

/** `@actions/artifact`; loaded at the first upload, as it brings a storage SDK along. */
function createArtifactStore(variables = process.env) {
    return {
        async upload(name, files, rootDirectory) {
            const missing = whyThereAreNoArtifacts(variables);
            if (missing !== null)
                throw new Error(missing);
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(1030), __webpack_require__.e(1351), __webpack_require__.e(5744), __webpack_require__.e(8186)]).then(__webpack_require__.bind(__webpack_require__, 88186));
            const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootDirectory);
            return { name, id: id ?? null, sizeBytes: size ?? null };
        },
    };
}
/**
 * Asked before the client is: on GitHub Enterprise Server it would print a warning of its own beside ours.
 */
function whyThereAreNoArtifacts(variables) {
    const host = enterpriseServerOf(variables);
    if (host !== null)
        return `${host} has no artifact service for this client (GitHub Enterprise Server)`;
    if (!variables.ACTIONS_RESULTS_URL || !variables.ACTIONS_RUNTIME_TOKEN)
        return 'there is no artifact service here, as in a run outside of GitHub Actions';
    return null;
}

// EXTERNAL MODULE: ./build/src/adapters/node-signals.js
var node_signals = __webpack_require__(85736);
// EXTERNAL MODULE: ./build/src/core/closest.js
var closest = __webpack_require__(54350);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/exit-codes.js
var exit_codes = __webpack_require__(90962);
// EXTERNAL MODULE: ./build/src/pipeline/targets/entrypoints.js
var entrypoints = __webpack_require__(53626);
// EXTERNAL MODULE: ./build/src/core/exports.js
var core_exports = __webpack_require__(39742);
;// CONCATENATED MODULE: ./build/src/app/action-inputs.js





const MODES = ['auto', 'smoke', 'full'];
const PROFILES = ['dev', 'stage', 'prod'];
const RESULTS = ['fail', 'partial', 'warn'];
const HISTORIES = ['cache', 'artifact', 'path'];
const COMMENTS = ['always', 'on-failure', 'never'];
const SWITCH = ['true', 'false'];
/** As the command line has it. */
const MOST_USD = 1e6;
/**
 * The inputs as a request. `mode: auto` is a full run: online with a key, offline with a visible row without one.
 * @throws UsageError naming the input and what it may be.
 */
function readActionInputs(inputs, workspace, keyIsSet) {
    const workingDirectory = external_node_path_.resolve(workspace, inputs.input('working-directory') ?? '.');
    const mode = choice(inputs, 'mode', MODES) ?? 'auto';
    const isOfflineAsked = isOn(inputs, 'offline', 'false');
    const requireOnline = isOn(inputs, 'require-online', 'false');
    if (requireOnline && isOfflineAsked) {
        throw new errors/* UsageError */.eb('the inputs offline and require-online exclude each other; set one of them to true');
    }
    const fallsBack = mode === 'auto' && !isOfflineAsked && !requireOnline && !keyIsSet;
    return {
        run: {
            target: inputs.input('target') ?? 'baseline',
            mode: mode === 'smoke' ? 'smoke' : 'full',
            offline: isOfflineAsked || fallsBack,
            offlineReason: fallsBack ? 'no API key is set, as in pull requests from forks' : undefined,
            requireOnline,
            givenBy: 'inputs',
            budgetUsd: amount(inputs, 'budget'),
            profile: choice(inputs, 'profile', PROFILES),
            data: lines(inputs, 'data'),
            config: inputs.input('config'),
            exports: formats(inputs, 'export'),
            handoff: isOn(inputs, 'handoff', 'false'),
            failOn: choice(inputs, 'fail-on', RESULTS),
            resume: resumed(inputs, 'resume'),
            cache: isOn(inputs, 'no-cache', 'false') ? 'off' : undefined,
            reportsDir: external_node_path_.resolve(workingDirectory, inputs.input('reports') ?? 'reports'),
            workingDirectory,
            invokedAs: 'plumbline',
        },
        instance: inputs.input('instance'),
        uploadArtifacts: isOn(inputs, 'upload-artifacts', 'true'),
        guards: guardIds(inputs),
        comment: choice(inputs, 'comment', COMMENTS) ?? 'always',
        githubToken: inputs.input('github-token'),
        slackWebhook: inputs.input('slack-webhook-url'),
        history: choice(inputs, 'history', HISTORIES) ?? 'cache',
        pullRequestCache: isOn(inputs, 'pull-request-cache', 'false'),
        checkRun: isOn(inputs, 'check-run', 'false'),
        commentFrom: inputs.input('comment-from'),
    };
}
function choice(inputs, name, choices) {
    const value = inputs.input(name);
    if (value === undefined)
        return undefined;
    const found = choices.find((one) => one === value);
    if (found === undefined)
        throw wrong(name, value, choices.join(', '), choices);
    return found;
}
/** YAML 1.2 booleans, as `core.getBooleanInput` takes them. */
function isOn(inputs, name, fallback) {
    const value = inputs.input(name) ?? fallback;
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw wrong(name, value, SWITCH.join(' or '), SWITCH);
}
function amount(inputs, name) {
    const value = inputs.input(name);
    if (value === undefined)
        return undefined;
    const usd = Number(value);
    if (/^\d+(\.\d+)?$/.test(value) && usd > 0 && usd <= MOST_USD)
        return usd;
    throw wrong(name, value, 'an amount in US dollars above 0, such as 0.50', []);
}
function resumed(inputs, name) {
    const runId = inputs.input(name);
    return runId === undefined ? undefined : { runId, whenChanged: 'fail' };
}
function lines(inputs, name) {
    const values = (inputs.input(name) ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return values.length === 0 ? undefined : values;
}
/** Commas or white space between; `none` is an empty list, nothing at all leaves it to the configuration. */
function formats(inputs, name) {
    const value = inputs.input(name);
    if (value === undefined)
        return undefined;
    if (value === 'none')
        return [];
    const words = value.split(/[\s,]+/).filter((word) => word !== '');
    const known = core_exports/* EXPORT_FORMATS */.UP.filter((format) => words.includes(format));
    if (known.length > 0 && known.length === new Set(words).size)
        return known;
    const stranger = words.find((word) => !core_exports/* EXPORT_FORMATS */.UP.some((format) => format === word)) ?? value;
    throw wrong(name, stranger, 'csv, json, junit, badge, several with commas between, or none', [
        ...core_exports/* EXPORT_FORMATS */.UP,
        'none',
    ]);
}
/** All guards before a baseline run, and none before a target of the repository's own, unless it is said otherwise. */
function guardIds(inputs) {
    const value = inputs.input('guards') ?? ((inputs.input('target') ?? 'baseline') === 'baseline' ? 'all' : 'none');
    if (value === 'all')
        return null;
    return value === 'none' ? [] : value.split(/[\s,]+/).filter((word) => word !== '');
}
function wrong(name, value, expected, choices) {
    const near = (0,closest/* closest */.k)(value, choices);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    return new errors/* UsageError */.eb(`input ${name}: expected ${expected}, not "${(0,core_escape/* shorten */.ml)((0,core_escape/* escapeTerminal */.en)(value), 60)}"${hint}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/app/artifacts.js



const ARTIFACT_KINDS = (/* unused pure expression or super */ null && (['session', 'dlq', 'export']));
const SESSION = [
    'session_report.md',
    'session_report.json',
    'baseline_report.md',
    'baseline_report.jsonl',
    'index.html',
    'handoff/INDEX.md',
];
const GUARDS = ['guards.json', 'guards.sarif', 'regression_summary.md', 'regression_summary.json'];
const DLQ_RUN = ['dlq_metadata.json', 'session_report.md', 'baseline_report.jsonl'];
/** Which files go where: an explicit list. Never temporary files, raw replies of a model, journals or caches. */
function planArtifacts(sources) {
    const { reportsDir, workingDirectory, runId, logPath, withGuards } = sources;
    const inReports = (name, kind = 'own') => ({
        from: external_node_path_.join(reportsDir, name),
        name,
        kind,
    });
    const log = {
        from: external_node_path_.resolve(workingDirectory, logPath),
        name: `logs/${external_node_path_.basename(logPath)}`,
        kind: 'own',
    };
    // They were written by the same step, before the run had begun.
    const guards = withGuards ? GUARDS.map((name) => inReports(name, 'shared')) : [];
    return [
        { kind: 'session', files: [...SESSION.map((name) => inReports(name)), ...guards, log] },
        {
            kind: 'dlq',
            files: [
                inReports('dlq/index.jsonl', 'shared'),
                ...DLQ_RUN.map((name) => inReports(`dlq/${runId}/${name}`)),
            ],
        },
        { kind: 'export', files: Object.values(core_exports/* EXPORT_FILES */.Jb).map((name) => inReports(name)) },
    ];
}
/** Times of files are up to a tick of the kernel's clock behind ours. */
const CLOCK_SLACK_MS = 50;
/** Whether a file is of the run that began then; an earlier run in the same folder may have left its own. */
function isOfRun(modifiedMs, startedAtMs) {
    return modifiedMs >= startedAtMs - CLOCK_SLACK_MS;
}
const MOST_CHARACTERS = 120;
/**
 * `plumbline-KIND-JOB-STEP-ATTEMPT[-INSTANCE]`: steps, attempts and a matrix's jobs must not collide. Characters that
 * the service refuses become hyphens; where that or the length would make two names one, a digest keeps them apart.
 */
function artifactName(kind, env, instance) {
    const wanted = [
        'plumbline',
        kind,
        env.get('GITHUB_JOB'),
        env.get('GITHUB_ACTION'),
        env.get('GITHUB_RUN_ATTEMPT'),
        instance,
    ]
        .filter((part) => part !== undefined && part !== '')
        .join('-');
    const safe = wanted.replace(/[^A-Za-z0-9._-]+/g, '-');
    if (safe === wanted && safe.length <= MOST_CHARACTERS)
        return safe;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(wanted).digest('hex').slice(0, 8);
    return `${safe.slice(0, MOST_CHARACTERS - digest.length - 1)}-${digest}`;
}

;// CONCATENATED MODULE: ./build/src/app/action-outputs.js


/** What is true until something better is known: a step that is killed leaves these. */
function setFailureOutputs(exitCode, runtime) {
    runtime.setOutput('result', 'FAIL');
    runtime.setOutput('status', 'FAIL');
    runtime.setOutput('exit-code', String(exitCode));
}
/** Everything but `artifact-url`, which is known last. Values that a run does not have are empty. */
async function setOutputs(report, run, startedAtMs, { fileSystem }, runtime) {
    const text = (value) => (value === null ? '' : String(value));
    const written = async (name) => {
        const file = external_node_path_.join(run.reportsDir, name);
        const found = await fileSystem.stat(file);
        return found !== undefined && isOfRun(found.modifiedMs, startedAtMs) ? file : '';
    };
    const outputs = {
        result: report.result,
        status: report.status,
        'exit-code': String(report.exitCode),
        'run-id': report.runId,
        'cases-total': String(report.cases.total),
        'cases-scored': String(report.cases.scored),
        'pass-rate': text(report.passRate),
        'mean-score': text(report.meanScore),
        'cost-usd': String(report.costUsd),
        warnings: String(report.warnings.length),
        'dlq-count': String(report.dlq.count),
        'session-report': await written('session_report.md'),
        'baseline-report': await written('baseline_report.md'),
    };
    for (const [name, value] of Object.entries(outputs))
        runtime.setOutput(name, value);
}

;// CONCATENATED MODULE: ./build/src/app/action-state.js
/** Leaves for the post step what it needs to find the run, before the run does anything. */
function saveRun(sources, runtime) {
    runtime.saveState('reports-dir', sources.reportsDir);
    runtime.saveState('working-directory', sources.workingDirectory);
    runtime.saveState('log-path', sources.logPath);
    runtime.saveState('with-guards', String(sources.withGuards));
    runtime.saveState('started-at-ms', String(sources.startedAtMs));
    // Last: whoever finds it finds the others.
    runtime.saveState('run-id', sources.runId);
}
/** Undefined where no run began. */
function readSavedRun(runtime) {
    const runId = runtime.state('run-id');
    const reportsDir = runtime.state('reports-dir');
    const workingDirectory = runtime.state('working-directory');
    const logPath = runtime.state('log-path');
    const startedAtMs = Number(runtime.state('started-at-ms'));
    if (runId === undefined || reportsDir === undefined)
        return undefined;
    if (workingDirectory === undefined || logPath === undefined || !Number.isFinite(startedAtMs))
        return undefined;
    const withGuards = runtime.state('with-guards') === 'true';
    return { runId, reportsDir, workingDirectory, logPath, startedAtMs, withGuards };
}

// EXTERNAL MODULE: ./build/src/app/github-site.js
var github_site = __webpack_require__(41556);
// EXTERNAL MODULE: ./build/src/app/github-event.js
var github_event = __webpack_require__(11659);
;// CONCATENATED MODULE: ./build/src/app/pull-request.js

/** What the event file says; null for other events, and where it does not say which pull request. */
async function readPullRequest(tools) {
    if (!/^pull_request(_target)?$/.test(tools.env.get('GITHUB_EVENT_NAME') ?? ''))
        return null;
    const event = await (0,github_event/* eventRecord */.Wd)(tools);
    const number = (0,github_event/* numberAt */.tk)(event, ['pull_request', 'number']);
    const headSha = (0,github_event/* textAt */.$6)(event, ['pull_request', 'head', 'sha']);
    if (number === undefined || headSha === undefined || !/^[0-9a-f]{40,64}$/.test(headSha))
        return null;
    const repository = (0,github_event/* textAt */.$6)(event, ['repository', 'full_name']) ?? tools.env.get('GITHUB_REPOSITORY');
    return {
        number,
        headSha,
        isFork: (0,github_event/* textAt */.$6)(event, ['pull_request', 'head', 'repo', 'full_name']) !== repository,
    };
}

;// CONCATENATED MODULE: ./build/src/app/action-step.js


async function openStep(request, toolbox, runtime, signal) {
    const site = (0,github_site/* readSite */.Us)(toolbox.env, request.instance);
    return { request, toolbox, runtime, signal, site, pullRequest: await readPullRequest(toolbox) };
}

// EXTERNAL MODULE: ./build/src/pipeline/rerun-command.js
var rerun_command = __webpack_require__(68670);
;// CONCATENATED MODULE: ./build/src/app/action-summary.js


/** The job summary, verdict first. A runner without one is a notice. */
async function publishSummary({ report, guards, artifacts, artifactUrl }, { request, toolbox, runtime, site, pullRequest }) {
    const { renderJobSummary } = await Promise.all(/* import() */[__webpack_require__.e(7896), __webpack_require__.e(8586), __webpack_require__.e(5282)]).then(__webpack_require__.bind(__webpack_require__, 25282));
    const { env } = toolbox;
    const place = (0,github_site/* placeOf */.$t)(site, pullRequest, artifacts);
    const markdown = renderJobSummary(report, {
        rerunCommand: (0,rerun_command/* rerunCommand */.w)(request.run),
        fileUrl: (0,github_site/* fileUrls */.vh)(site, env.get('GITHUB_WORKSPACE'), request.run.workingDirectory),
        guards,
        ...(place === undefined ? {} : { place }),
        ...(artifactUrl === '' ? {} : { artifactUrl }),
    });
    if (env.get('GITHUB_STEP_SUMMARY') === undefined) {
        runtime.notice('No job summary: there is no GITHUB_STEP_SUMMARY, as in a run outside of GitHub Actions.');
        return;
    }
    try {
        await runtime.addSummary(markdown);
    }
    catch (thrown) {
        runtime.notice(`No job summary: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
}
/** Link to an artifact; empty where nothing was uploaded. */
function artifactUrlOf(artifact, env) {
    const id = artifact?.id ?? undefined;
    const [server, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map((name) => env.get(name));
    const unknown = [id, server, repository, run].includes(undefined);
    return unknown ? '' : `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}

// EXTERNAL MODULE: ./build/src/adapters/git-repository.js
var git_repository = __webpack_require__(20007);
// EXTERNAL MODULE: ./build/src/adapters/github-rest.js + 1 modules
var github_rest = __webpack_require__(26975);
// EXTERNAL MODULE: ./build/src/app/sticky-comment.js
var sticky_comment = __webpack_require__(37930);
;// CONCATENATED MODULE: ./build/src/app/action-comment.js




const NO_COMMENT = { begin: () => { }, conclude: async () => { } };
function openComment(step) {
    const { request, site, pullRequest, toolbox, runtime, signal } = step;
    if (request.comment === 'never' || pullRequest === null || site === undefined)
        return NO_COMMENT;
    if (pullRequest.isFork && toolbox.env.get('GITHUB_EVENT_NAME') === 'pull_request') {
        runtime.notice('No comment: pull requests from forks have a token that can only read. The verdict is in the job summary; docs/pull-request-comments.md has a workflow that comments all the same.');
        return NO_COMMENT;
    }
    if (request.githubToken === undefined) {
        runtime.notice('No comment: the input github-token is empty. The verdict is in the job summary.');
        return NO_COMMENT;
    }
    const { redact } = toolbox;
    const { apiUrl, owner, repo, key, run, attempt } = site;
    const github = (0,github_rest/* createGitHub */.C)({ token: request.githubToken, owner, repo, apiUrl, signal, redact });
    const marker = { key, run, attempt };
    const sticky = (0,sticky_comment/* createStickyComment */.l)(github, { pullRequest: pullRequest.number, marker, signal, redact }, runtime);
    return commentOf(sticky, step, site, pullRequest);
}
function commentOf(sticky, { request, toolbox, runtime }, site, pullRequest) {
    const pageOf = (conclusion) => {
        const { workingDirectory } = request.run;
        const isVerdict = conclusion?.kind === 'verdict';
        const place = (0,github_site/* placeOf */.$t)(site, pullRequest, isVerdict ? conclusion.artifacts : []);
        return {
            title: site.title,
            runUrl: (run) => (0,github_site/* runUrl */.Vp)(site, run),
            rerunCommand: (0,rerun_command/* rerunCommand */.w)(request.run),
            fileUrl: (0,github_site/* fileUrls */.vh)(site, toolbox.env.get('GITHUB_WORKSPACE'), workingDirectory),
            guards: isVerdict ? conclusion.guards : null,
            ...(place === undefined ? {} : { place }),
        };
    };
    const put = async (entry) => {
        try {
            await sticky.put(entry);
        }
        catch (thrown) {
            runtime.warning(`No comment: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
    };
    const isAlways = request.comment === 'always';
    let begun = Promise.resolve();
    return {
        begin() {
            const placing = isAlways ? 'create' : 'update';
            begun = put({ state: { kind: 'running' }, page: pageOf(null), placing });
        },
        async conclude(conclusion) {
            await begun;
            // A comment that is only for failures appears with the first of them, and then tells of every run.
            const placing = isAlways || isFailure(conclusion) ? 'create' : 'update';
            await put({ state: stateOf(conclusion), page: pageOf(conclusion), placing });
        },
    };
}
function stateOf(conclusion) {
    switch (conclusion.kind) {
        case 'verdict':
            return { kind: 'verdict', report: conclusion.report };
        case 'refused':
            return { kind: 'refused', message: conclusion.message };
        case 'cancelled':
            return { kind: 'cancelled' };
    }
}
function isFailure(conclusion) {
    return conclusion.kind !== 'cancelled' && conclusion.exitCode !== 0;
}

;// CONCATENATED MODULE: ./build/src/app/action-surfaces.js


function openSurfaces(step) {
    const { runtime, signal } = step;
    const comment = openComment(step);
    return {
        begin() {
            // Told before anything else: the post step takes it from there, whatever happens.
            runtime.saveState('begun', 'true');
            comment.begin();
        },
        async conclude(conclusion) {
            await Promise.all([comment.conclude(conclusion), tell(conclusion, step)]);
            if (conclusion.kind === 'verdict')
                await annotate(conclusion, step);
            if (!signal.aborted)
                runtime.saveState('told', 'true');
        },
    };
}
async function tell(conclusion, step) {
    try {
        const { tellSlack } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2785), __webpack_require__.e(7098)]).then(__webpack_require__.bind(__webpack_require__, 67098));
        await tellSlack(conclusion, step);
    }
    catch (thrown) {
        step.runtime.warning(`No message to Slack: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
}
/** Last, as GitHub keeps only so many of a step's lines, and what went wrong with the others counts among them. */
async function annotate(conclusion, step) {
    const { request, toolbox, runtime } = step;
    const { report, details, guards, exitCode } = conclusion;
    const { workingDirectory, reportsDir } = request.run;
    const { collectAnnotations } = await __webpack_require__.e(/* import() */ 3775).then(__webpack_require__.bind(__webpack_require__, 33775));
    const { publishAnnotations } = await __webpack_require__.e(/* import() */ 6569).then(__webpack_require__.bind(__webpack_require__, 86569));
    try {
        const place = await (0,git_repository/* findPlace */.Pj)(workingDirectory);
        const root = place.kind === 'outside' ? workingDirectory : place.root;
        const workspace = toolbox.env.get('GITHUB_WORKSPACE');
        const sources = { report, details, guards, root, workingDirectory, workspace, reportsDir };
        const annotations = await collectAnnotations(sources, toolbox.fileSystem);
        if (request.checkRun) {
            const { publishCheckRun } = await __webpack_require__.e(/* import() */ 8805).then(__webpack_require__.bind(__webpack_require__, 88805));
            await publishCheckRun(report, exitCode, annotations, step);
        }
        publishAnnotations(annotations, exitCode === 0 ? 'passes' : 'fails', runtime);
    }
    catch (thrown) {
        runtime.warning(`No annotations: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    }
}

// EXTERNAL MODULE: ./build/src/pipeline/salvage.js
var salvage = __webpack_require__(93105);
;// CONCATENATED MODULE: ./build/src/app/action-upload.js




/** The client itself tries a silent service for a quarter of an hour. */
const LIMIT_MS = 5 * 60 * 1000;
/**
 * Uploads what exists of the plan. Each file is copied through the redacting file system first, so that what leaves
 * is redacted whoever wrote it. A service that is absent or refuses is one warning; the state tells the post step
 * what is done.
 */
async function uploadArtifacts(sources, instance, tools) {
    const { fileSystem, env, runtime, store } = tools;
    const staging = external_node_path_.join(env.get('RUNNER_TEMP') ?? external_node_path_.join(sources.reportsDir, '.staging'), `plumbline-${sources.runId}`);
    const uploads = {};
    const stop = AbortSignal.any([tools.signal, AbortSignal.timeout(LIMIT_MS)]);
    try {
        for (const plan of planArtifacts(sources)) {
            const before = runtime.state(action_upload_stateOf(plan.kind));
            if (before === 'done')
                continue;
            const root = external_node_path_.join(staging, plan.kind);
            const files = await stage(plan, root, sources, fileSystem);
            if (files.length === 0)
                continue;
            // A name that a killed step had begun with is taken for good.
            const name = `${artifactName(plan.kind, env, instance)}${before === 'begun' ? '-post' : ''}`;
            runtime.saveState(action_upload_stateOf(plan.kind), 'begun');
            uploads[plan.kind] = await orStopped(store.upload(name, files, root), stop);
            runtime.saveState(action_upload_stateOf(plan.kind), 'done');
        }
    }
    catch (thrown) {
        runtime.warning(explain(thrown, Object.keys(uploads), sources));
    }
    finally {
        await fileSystem.remove(staging).catch(() => runtime.notice(`${staging} could not be removed`));
    }
    return uploads;
}
function action_upload_stateOf(kind) {
    return `artifact-${kind}`;
}
/** The work, or the signal's reason when that comes first. */
function orStopped(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject);
    });
}
/** One line; the client's own messages have several. */
function explain(thrown, done, { reportsDir }) {
    const reason = (0,core_escape/* shorten */.ml)((0,core_escape/* escapeTerminal */.en)(messageOf(thrown)), 300);
    const hint = /already exists/i.test(reason)
        ? ' Give each use of the action in a job or matrix an `instance` of its own.'
        : '';
    const what = done.length === 0
        ? 'Artifacts were not uploaded'
        : `Only ${done.join(' and ')} of the artifacts were uploaded`;
    return `${what}: ${reason.replace(/\.$/, '')}.${hint} The reports are in ${(0,core_escape/* escapeTerminal */.en)(reportsDir)}.`;
}
/** What a storage service refuses without a word has a status all the same. */
function messageOf(thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    if (message.trim() !== '')
        return message;
    const status = Reflect.get(Object(thrown), 'statusCode');
    return `the storage service refused${typeof status === 'number' ? ` with ${status}` : ' without a reason'}`;
}
async function stage(plan, root, sources, fileSystem) {
    const staged = [];
    for (const { from, name, kind } of plan.files) {
        const found = await fileSystem.stat(from);
        if (found?.kind !== 'file')
            continue;
        if (kind === 'own' && !isOfRun(found.modifiedMs, sources.startedAtMs))
            continue;
        const to = external_node_path_.join(root, name);
        await copyRedacted(from, to, fileSystem);
        staged.push(to);
    }
    if (plan.kind === 'dlq')
        staged.push(...(await stageQueue(root, sources, staged, fileSystem)));
    return staged;
}
async function copyRedacted(from, to, fileSystem) {
    const writer = await fileSystem.createAtomic(to);
    const decoder = new TextDecoder();
    try {
        for await (const chunk of fileSystem.readChunks(from))
            await writer.write(decoder.decode(chunk, { stream: true }));
        await writer.write(decoder.decode());
        await writer.commit();
    }
    finally {
        await writer.abort();
    }
}
/** The queue's statistics, always; and the finished lines of a run that was killed before it could save them itself. */
async function stageQueue(root, { reportsDir, runId }, staged, fileSystem) {
    const { computeStatistics } = await __webpack_require__.e(/* import() */ 2239).then(__webpack_require__.bind(__webpack_require__, 34620));
    const { listEntries } = await __webpack_require__.e(/* import() */ 8755).then(__webpack_require__.bind(__webpack_require__, 28755));
    const { entries } = await listEntries({ fileSystem, reportsDir });
    const statistics = external_node_path_.join(root, 'dlq', 'statistics.json');
    await fileSystem.writeAtomic(statistics, `${JSON.stringify(computeStatistics(entries), null, 2)}\n`);
    const journal = (0,salvage/* journalPathOf */.S3)(reportsDir, runId);
    const lines = external_node_path_.join(root, 'dlq', runId, 'baseline_report.jsonl');
    if (staged.includes(lines) || (await fileSystem.stat(journal)) === undefined)
        return [statistics];
    const writer = await fileSystem.createAtomic(lines);
    try {
        await (0,salvage/* salvageJournal */.RY)(journal, fileSystem, (line) => writer.write(`${JSON.stringify(line)}\n`));
        await writer.commit();
    }
    finally {
        await writer.abort();
    }
    return [statistics, lines];
}

// EXTERNAL MODULE: ./build/src/app/choose-llm.js + 1 modules
var choose_llm = __webpack_require__(69116);
// EXTERNAL MODULE: ./build/src/app/compose.js + 12 modules
var compose = __webpack_require__(92103);
// EXTERNAL MODULE: ./build/src/app/run-guards.js + 1 modules
var run_guards = __webpack_require__(13438);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/state-folders.js



/** What is copied was redacted when it was written, and comes back as it was. */
function createStateFolders() {
    return {
        async copy(from, to, parts) {
            let count = 0;
            for (const part of parts)
                count += await copyPart(part, external_node_path_.join(from, part.name), external_node_path_.join(to, part.name));
            return count;
        },
        remove: (folder) => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
async function copyPart({ newest, without }, from, to) {
    const names = (await namesOf(from)).filter((name) => !without.includes(name));
    const chosen = newest === null ? names : names.slice(-newest);
    if (chosen.length > 0)
        await (0,promises_.mkdir)(to, { recursive: true });
    for (const name of chosen) {
        await (0,promises_.cp)(external_node_path_.join(from, name), external_node_path_.join(to, name), {
            recursive: true,
            preserveTimestamps: true,
            force: false,
            errorOnExist: false,
            filter: async (source) => !without.includes(external_node_path_.basename(source)) && (await isPlain(source)),
        });
    }
    return chosen.length;
}
async function namesOf(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        if ((0,node_file_error/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
/** An archive that somebody else made may hold links that lead elsewhere. */
async function isPlain(source) {
    const found = await (0,promises_.lstat)(source);
    return found.isFile() || found.isDirectory();
}

// EXTERNAL MODULE: ./build/src/pipeline/session-report.js
var session_report = __webpack_require__(39607);
// EXTERNAL MODULE: ./build/src/app/open-cache.js + 3 modules
var open_cache = __webpack_require__(19057);
;// CONCATENATED MODULE: ./build/src/adapters/state-artifacts.js



/** An archive of this kind keeps no times of files. */
const TIMES = 'times.json';
/** The state of runs as an artifact of each run that keeps one; the newest trusted one is where the next run begins. */
function createStateArtifacts(place) {
    const { github, token, owner, repo, isTrusted } = place;
    return {
        missing: whyThereAreNoArtifacts(place.variables ?? process.env),
        async restore(folder, name) {
            const found = await github.artifactsNamed(name);
            if (found.kind === 'refused')
                throw new Error(found.message);
            const newest = await newestOf(found.value, isTrusted);
            if (newest === undefined)
                return null;
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(1030), __webpack_require__.e(1351), __webpack_require__.e(5744), __webpack_require__.e(8186)]).then(__webpack_require__.bind(__webpack_require__, 88186));
            const findBy = { token, workflowRunId: newest.runId, repositoryOwner: owner, repositoryName: repo };
            await new DefaultArtifactClient().downloadArtifact(newest.id, { path: folder, findBy });
            await restoreTimes(folder);
            return `${name}, artifact ${newest.id}`;
        },
        async save(folder, name) {
            const files = await filesUnder(folder);
            if (files.length === 0)
                return;
            const times = external_node_path_.join(folder, TIMES);
            await (0,promises_.writeFile)(times, JSON.stringify(await timesOf(folder, files)));
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(1030), __webpack_require__.e(1351), __webpack_require__.e(5744), __webpack_require__.e(8186)]).then(__webpack_require__.bind(__webpack_require__, 88186));
            await new DefaultArtifactClient().uploadArtifact(name, [...files, times], folder);
        },
    };
}
async function newestOf(artifacts, isTrusted) {
    for (const artifact of [...artifacts].sort((a, b) => b.id - a.id)) {
        if (await isTrusted(artifact))
            return artifact;
    }
    return undefined;
}
async function filesUnder(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => external_node_path_.join(entry.parentPath, entry.name));
}
async function timesOf(folder, files) {
    const times = {};
    for (const file of files) {
        times[external_node_path_.relative(folder, file).split(external_node_path_.sep).join('/')] = (await (0,promises_.lstat)(file)).mtimeMs;
    }
    return times;
}
/** Files alone that are in the folder: the list comes with them and is no more trusted than they are. */
async function restoreTimes(folder) {
    const listed = await (0,promises_.readFile)(external_node_path_.join(folder, TIMES), 'utf8').catch(() => '{}');
    const times = new Map(Object.entries(Object(JSON.parse(listed))));
    for (const file of await filesUnder(folder)) {
        const ms = times.get(external_node_path_.relative(folder, file).split(external_node_path_.sep).join('/'));
        if (typeof ms === 'number' && Number.isFinite(ms))
            await (0,promises_.utimes)(file, ms / 1000, ms / 1000);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/state-cache.js

/**
 * `@actions/cache`; loaded at the first call. It honours ACTIONS_CACHE_MODE by itself, and prints what a service refuses
 * as a warning of its own; only that there is no service is asked before.
 */
function createStateCache(variables = process.env) {
    return {
        missing: whyThereIsNone(variables),
        async restore(folder, name) {
            const { restoreCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(1030), __webpack_require__.e(612)]).then(__webpack_require__.bind(__webpack_require__, 50612));
            // No entry has this as its whole key: the newest that begins with it is found.
            const prefix = `${name}-`;
            return (await restoreCache([folder], prefix, [prefix])) ?? null;
        },
        async save(folder, name, suffix) {
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(1030), __webpack_require__.e(612)]).then(__webpack_require__.bind(__webpack_require__, 50612));
            await saveCache([folder], `${name}-${suffix}`);
        },
    };
}
/** The second version of the service needs the runner's address and token; a server of one's own has another address. */
function whyThereIsNone(variables) {
    const isSecond = variables.ACTIONS_CACHE_SERVICE_V2 && enterpriseServerOf(variables) === null;
    const hasService = isSecond ? variables.ACTIONS_RESULTS_URL : variables.ACTIONS_CACHE_URL;
    return hasService && variables.ACTIONS_RUNTIME_TOKEN
        ? null
        : 'there is no cache service here, as in a run outside of GitHub Actions';
}

;// CONCATENATED MODULE: ./build/src/app/state-store.js





/** Where the state of runs is kept: GitHub's cache, or artifacts of the runs themselves. */
function openStateStore(kind, site, step) {
    return kind === 'cache' ? createStateCache() : openStateArtifacts(site, step);
}
/**
 * A cache entry belongs to the branch that saved it, an artifact to a run. Only those of runs on the default branch of this
 * very repository count: a fork may have a branch of the same name.
 */
function openStateArtifacts(site, { request, toolbox, signal }) {
    const { apiUrl, owner, repo } = site;
    const token = request.githubToken;
    if (token === undefined) {
        const missing = 'the input github-token is empty, and artifacts of earlier runs are found with it';
        return { missing, restore: async () => null, save: async () => { } };
    }
    const github = (0,github_rest/* createGitHub */.C)({ token, owner, repo, apiUrl, signal, redact: toolbox.redact });
    const branches = (0,github_event/* readDefaultBranch */.yt)(toolbox).then(session_report/* defaultBranchNames */.eN);
    return createStateArtifacts({
        github,
        token,
        owner,
        repo,
        isTrusted: async ({ branch, isOfFork }) => !isOfFork && (await branches).includes(branch),
    });
}

;// CONCATENATED MODULE: ./build/src/app/run-state.js








/** Of the reports folder. Never raw replies, temporary files, or what locks leave. */
const REPORTED = [
    { name: 'history', newest: 60, without: [] },
    { name: 'dlq', newest: null, without: ['tmp', 'index.jsonl.lock'] },
];
const JOURNALS = [{ name: 'journal', newest: 20, without: [] }];
/** Grades that were paid for; each is sealed, and of the case it holds a hash alone. */
const GRADES = [{ name: 'cache', newest: 40, without: [] }];
/** The clients themselves try a service that breaks for half a minute and more. */
const run_state_LIMIT_MS = 15_000;
const NOTHING = { begin: () => { }, arrive: async () => { }, keep: async () => { } };
/**
 * State of earlier runs. Only runs on the default branch save it, and others get what it saved; a pull request may have
 * grades of its own beside it. Nothing here changes a verdict by failing: what cannot be had is a notice.
 */
function openRunState(step) {
    const { request, toolbox, runtime, site } = step;
    if (request.history === 'path' || site === undefined)
        return NOTHING;
    const store = openStateStore(request.history, site, step);
    if (store.missing !== null) {
        runtime.notice(`History is not kept between runs: ${store.missing}. \`history: path\` takes what is in the reports folder.`);
        return NOTHING;
    }
    const { shared, own } = bundlesOf(site, step);
    const bundles = own === null ? [shared] : [shared, own];
    const mover = createMover(store, step);
    let fetching = Promise.resolve([]);
    return {
        begin() {
            fetching = Promise.all(bundles.map((bundle) => mover.fetch(bundle))).then((found) => found.flat());
        },
        async arrive() {
            for (const bundle of await fetching)
                await mover.unpack(bundle);
        },
        async keep() {
            const kept = (0,session_report/* isDefaultBranchRun */.dd)(toolbox.env, await (0,github_event/* readDefaultBranch */.yt)(toolbox)) ? shared : own;
            if (kept !== null)
                await mover.save(kept, `${site.run}-${site.attempt}`);
        },
    };
}
/** A pull request of a fork has no key, and so no grades of its own. */
function bundlesOf(site, { request, toolbox: { env }, pullRequest }) {
    const { reportsDir, offline } = request.run;
    const place = `${env.get('RUNNER_OS') ?? env.platform}-${site.key}`;
    const temp = env.get('RUNNER_TEMP') ?? external_node_path_.join(reportsDir, '.state');
    const grades = { home: (0,open_cache/* homeOfReplies */.R)(env, reportsDir), parts: GRADES };
    // Whoever may read a run may download its artifacts: neither journals nor grades are for them.
    const places = request.history === 'artifact'
        ? [{ home: reportsDir, parts: REPORTED }]
        : [{ home: reportsDir, parts: [...REPORTED, ...JOURNALS] }, grades];
    const hasOwn = request.pullRequestCache && request.history === 'cache' && pullRequest !== null && !offline;
    return {
        shared: {
            name: `plumbline-state-v1-${place}`,
            folder: external_node_path_.join(temp, 'plumbline-state'),
            places,
        },
        own: hasOwn
            ? {
                name: `plumbline-grades-v1-${place}-pull-${pullRequest.number}`,
                folder: external_node_path_.join(temp, 'plumbline-grades'),
                places: [grades],
            }
            : null,
    };
}
function createMover(store, { runtime, signal }) {
    const folders = createStateFolders();
    const patience = () => AbortSignal.any([signal, AbortSignal.timeout(run_state_LIMIT_MS)]);
    const attempt = async (what, otherwise, work) => {
        try {
            return await work();
        }
        catch (thrown) {
            const reason = thrown instanceof Error ? thrown.message : String(thrown);
            runtime.notice(`${what}: ${(0,core_escape/* shorten */.ml)((0,core_escape/* escapeTerminal */.en)(reason), 200)}`);
            return otherwise;
        }
    };
    return {
        fetch: (bundle) => attempt('The history of earlier runs could not be fetched', [], async () => {
            await folders.remove(bundle.folder);
            const found = await orStopped(store.restore(bundle.folder, bundle.name), patience());
            return found === null ? [] : [bundle];
        }),
        unpack: ({ folder, places }) => attempt('The history of earlier runs could not be read', undefined, async () => {
            for (const { home, parts } of places)
                await folders.copy(folder, home, parts);
            await folders.remove(folder);
        }),
        save: ({ name, folder, places }, suffix) => attempt('History was not kept for later runs', undefined, async () => {
            await folders.remove(folder);
            try {
                let count = 0;
                for (const { home, parts } of places)
                    count += await folders.copy(home, folder, parts);
                if (count > 0)
                    await orStopped(store.save(folder, name, suffix), patience());
            }
            finally {
                await folders.remove(folder);
            }
        }),
    };
}

// EXTERNAL MODULE: ./build/src/app/secrets.js
var secrets = __webpack_require__(11664);
;// CONCATENATED MODULE: ./build/src/app/action.js





















/** The runner masks nothing shorter without mauling its log. */
const SHORTEST_MASK = 8;
/** The action's main step: inputs -> run -> outputs, artifacts, summary. The entry sets failure, once. */
async function runAction(workspace) {
    const outer = (0,compose/* compose */.Z)(workspace);
    const runtime = createActionsRuntime(outer.redact);
    const controller = new AbortController();
    const stopListening = (0,node_signals/* listenForStop */.r)(controller);
    maskSecrets(outer, runtime);
    try {
        setFailureOutputs(5, runtime);
        const request = readActionInputs(runtime, workspace, (0,choose_llm/* hasKey */.C)(outer.env));
        const toolbox = (0,compose/* compose */.Z)(request.run.workingDirectory);
        await checkPlaces(request, toolbox);
        return await tellEverywhere(await openStep(request, toolbox, runtime, controller.signal));
    }
    catch (thrown) {
        const error = (0,errors/* toPlumblineError */.Cc)(thrown);
        const exitCode = thrown instanceof errors/* UsageError */.eb ? 2 : error.exitCode;
        setFailureOutputs(exitCode, runtime);
        if (!(thrown instanceof errors/* UsageError */.eb) && error.errorClass === 'internal')
            printStack(error.cause, outer);
        const message = thrown instanceof errors/* UsageError */.eb ? thrown.message : (0,errors/* formatError */.Wk)(error);
        return { exitCode, headline: outer.redact((0,core_escape/* escapeTerminal */.en)(message)) };
    }
    finally {
        stopListening();
    }
}
/** A mask is a line that holds the secret, so it is written only where a runner swallows it. */
function maskSecrets({ env }, runtime) {
    if (env.get('GITHUB_ACTIONS') !== 'true')
        return;
    for (const secret of (0,secrets/* secretsOf */.F)(env.variables)) {
        if (secret.length >= SHORTEST_MASK)
            runtime.maskSecret(secret);
    }
}
/** Unknown errors are ours to find: with their stack, whose message may hold anything. */
function printStack(cause, { terminal }) {
    const stack = cause instanceof Error ? (cause.stack ?? '') : '';
    const lines = stack.split('\n').map((line) => (0,core_escape/* defuseWorkflowCommand */.vC)(`    ${(0,core_escape/* escapeTerminal */.en)(line)}`));
    terminal.err(`${lines.join('\n')}\n`);
}
/** What can only be checked on the disk: the folder to work in, and the repository's own targets. */
async function checkPlaces({ run }, { fileSystem }) {
    if ((await fileSystem.stat(run.workingDirectory))?.kind !== 'directory') {
        throw new errors/* UsageError */.eb(`input working-directory: there is no folder ${run.workingDirectory}`);
    }
    if (run.target === 'baseline')
        return;
    const { ENTRYPOINTS_PATH } = await Promise.all(/* import() */[__webpack_require__.e(7896), __webpack_require__.e(4006), __webpack_require__.e(2785), __webpack_require__.e(8586), __webpack_require__.e(4620), __webpack_require__.e(4629), __webpack_require__.e(7305), __webpack_require__.e(4915)]).then(__webpack_require__.bind(__webpack_require__, 64915));
    const list = external_node_path_.join(run.workingDirectory, ENTRYPOINTS_PATH);
    const known = [
        'baseline',
        ...(await (0,entrypoints/* loadEntrypoints */.a)(fileSystem, list, ENTRYPOINTS_PATH)).map(({ name }) => name),
    ];
    if (known.includes(run.target))
        return;
    const near = (0,closest/* closest */.k)(run.target, known);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    throw new errors/* UsageError */.eb(`input target: expected ${known.join(', ')}, not "${run.target}"${hint}`);
}
/** What is told of a step that breaks is told everywhere, not in the log alone. */
async function tellEverywhere(step) {
    if (step.request.commentFrom !== undefined)
        return tellOfAnother(step.request.commentFrom, step);
    const surfaces = openSurfaces(step);
    surfaces.begin();
    try {
        return await runRequest(step, surfaces);
    }
    catch (thrown) {
        const error = (0,errors/* toPlumblineError */.Cc)(thrown);
        const exitCode = thrown instanceof errors/* UsageError */.eb ? 2 : error.exitCode;
        const message = thrown instanceof errors/* UsageError */.eb ? thrown.message : (0,errors/* formatError */.Wk)(error);
        if (!step.signal.aborted)
            await surfaces.conclude({ kind: 'refused', message, exitCode });
        throw thrown;
    }
}
/** Nothing is run and nothing is judged: the step succeeds where it could tell what another run has found. */
async function tellOfAnother(file, step) {
    const { commentFrom } = await __webpack_require__.e(/* import() */ 9073).then(__webpack_require__.bind(__webpack_require__, 79073));
    const { result, verdict } = await commentFrom(file, step);
    step.runtime.setOutput('result', result);
    step.runtime.setOutput('status', 'SUCCESS');
    step.runtime.setOutput('exit-code', '0');
    return { exitCode: 0, headline: step.toolbox.redact((0,core_escape/* escapeTerminal */.en)(verdict.headline)) };
}
async function runRequest(step, surfaces) {
    const { request, toolbox, runtime, signal } = step;
    const { run: asked, instance, guards: ids, uploadArtifacts: isUploading } = request;
    const { runTarget } = await Promise.all(/* import() */[__webpack_require__.e(7896), __webpack_require__.e(4006), __webpack_require__.e(2785), __webpack_require__.e(8586), __webpack_require__.e(4620), __webpack_require__.e(4629), __webpack_require__.e(7305), __webpack_require__.e(4915)]).then(__webpack_require__.bind(__webpack_require__, 64915));
    const { runActionGuards, withoutPaidCalls } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4620), __webpack_require__.e(9057), __webpack_require__.e(5630)]).then(__webpack_require__.bind(__webpack_require__, 25630));
    const state = openRunState(step);
    state.begin();
    const guards = await runActionGuards(ids, asked, toolbox);
    await state.arrive();
    const run = withoutPaidCalls(asked, guards);
    let sources;
    const onStart = (identity) => {
        const { reportsDir, workingDirectory } = run;
        sources = { ...identity, reportsDir, workingDirectory, withGuards: guards !== null };
        saveRun(sources, runtime);
        runtime.setOutput('run-id', identity.runId);
    };
    const ended = await runTarget(run, toolbox, 'normal', onStart, guards);
    const { report } = ended;
    const exitCode = (0,exit_codes/* worstExitCode */.L)([ended.exitCode, guards === null ? 0 : (0,run_guards/* exitCodeOf */.FO)(guards)]);
    await setOutputs(report, run, sources?.startedAtMs ?? 0, toolbox, runtime);
    runtime.setOutput('exit-code', String(exitCode));
    runtime.setOutput('guards', guards === null ? '' : guards.verdict);
    if (!signal.aborted)
        await state.keep();
    const { fileSystem, env } = toolbox;
    // A cancelled step has little time left: what exists is uploaded by the post step, which has its own.
    const uploads = isUploading && sources !== undefined && !signal.aborted
        ? await uploadArtifacts(sources, instance, {
            fileSystem,
            env,
            store: createArtifactStore(),
            runtime,
            signal,
        })
        : {};
    const artifactUrl = artifactUrlOf(uploads.session, env);
    runtime.setOutput('artifact-url', artifactUrl);
    const artifacts = Object.values(uploads);
    await publishSummary({ report, guards, artifacts, artifactUrl }, step);
    if (!signal.aborted) {
        const details = ended.error?.details ?? [];
        await surfaces.conclude({ kind: 'verdict', report, guards, exitCode, artifacts, details });
    }
    if (!signal.aborted)
        runtime.saveState('finished', 'true');
    return { exitCode, headline: toolbox.redact((0,core_escape/* escapeTerminal */.en)(report.verdict.headline)) };
}


/***/ }),

/***/ 69116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ chooseLlm),
  C: () => (/* binding */ hasKey)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/key-names.js
var key_names = __webpack_require__(50271);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/llm/mock-client.js



/** Roughly what English text takes; only used where nothing is paid. */
const CHARACTERS_PER_TOKEN = 4;
/** Simulated latencies are lognormal: median 620 ms, sigma 0.35 (p95 about 1.1 s). */
const MEDIAN_LATENCY_MS = 620;
const LATENCY_SIGMA = 0.35;
/**
 * The model of offline runs: no network, no cost, and the same reply for the same request. Its grade is well-formed
 * but says nothing about the case, so it is never used as a score.
 */
function createMockClient() {
    return {
        kind: 'simulated',
        model: 'offline-mock',
        complete(request, signal) {
            if (signal.aborted)
                return Promise.reject(interruption(signal));
            const digest = (0,external_node_crypto_.createHash)('sha256').update(request.caseId).update('\0').update(request.user).digest();
            const score = Math.round(uniform(digest, 0) * 100) / 100;
            const text = JSON.stringify({
                score,
                supported: score >= 0.5,
                unsupported_claims: [],
                reason: 'simulated',
            });
            const latencyMs = Math.round(MEDIAN_LATENCY_MS * Math.exp(LATENCY_SIGMA * normal(uniform(digest, 4), uniform(digest, 8))));
            const reply = {
                text,
                inputTokens: Math.ceil((request.system.length + request.user.length) / CHARACTERS_PER_TOKEN),
                outputTokens: Math.ceil(text.length / CHARACTERS_PER_TOKEN),
                latencyMs,
            };
            return Promise.resolve({ kind: 'replied', reply, costMicroUsd: money/* ZERO_USD */.Yd });
        },
    };
}
function interruption(signal) {
    return signal.reason instanceof errors/* PlumblineError */.Dl
        ? signal.reason
        : new errors/* PlumblineError */.Dl('interrupted', 'the run was stopped');
}
/** A number in (0, 1) from four bytes. */
function uniform(digest, offset) {
    return (digest.readUInt32BE(offset) + 0.5) / 2 ** 32;
}
/** Box-Muller (1958). */
function normal(u1, u2) {
    return Math.sqrt(-2 * Math.log(u1)) * Math.cos(2 * Math.PI * u2);
}

;// CONCATENATED MODULE: ./build/src/app/choose-llm.js



/** Decides which model client a run gets. What was asked for and can't be had is an error; what is done instead is said. */
function chooseLlm(request, ports) {
    if (request.offline)
        return simulated(null);
    if (hasKey(ports.env))
        return measured(request, ports);
    const offline = request.givenBy === 'inputs' ? 'set the input `offline: true`' : 'add --offline';
    if (request.mode === 'full' || request.requireOnline === true) {
        const what = request.requireOnline === true ? 'a run with require-online' : 'a full online run';
        throw new errors/* PlumblineError */.Dl('toolchain', `${what} needs an API key and none is set`, {
            remedy: `Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS, or ${offline}.`,
        });
    }
    return simulated({
        code: 'no_key',
        message: 'no API key is set: this smoke run is offline, its model replies are simulated',
    });
}
function hasKey(env) {
    return key_names/* KEY_NAMES */.V.some((name) => (env.get(name) ?? '').trim() !== '');
}
function simulated(warning) {
    return {
        kind: 'simulated',
        warning,
        spent: () => 0,
        open: async () => ({
            client: createMockClient(),
            paid: null,
            priceVersion: null,
            cache: null,
            close: async () => { },
        }),
    };
}
/** The SDK and the network stack are loaded only by runs that call. */
function measured({ batch }, ports) {
    let spent = () => 0;
    return {
        kind: 'measured',
        warning: null,
        spent: () => spent(),
        async open(task) {
            const opened = batch === 'collect'
                ? await (await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(4357), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 40362))).openBatchResults(task, ports)
                : await (await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(4357), __webpack_require__.e(1664)]).then(__webpack_require__.bind(__webpack_require__, 81664))).openOnlineLlm(task, ports);
            spent = opened.paid.spent;
            return opened;
        },
    };
}


/***/ }),

/***/ 92103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compose),
  i: () => (/* binding */ equipRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/file-logger.js




const SHOWN = {
    quiet: ['WARNING', 'ERROR'],
    normal: ['INFO', 'WARNING', 'ERROR'],
    verbose: ['DEBUG', 'INFO', 'WARNING', 'ERROR'],
};
const STEP_LEVEL = { ok: 'INFO', warning: 'WARNING', failed: 'ERROR' };
const REDRAW_MS = 100;
const ERASE_LINE = '\r\u001b[2K';
/**
 * Says what a run does: lines for people on a terminal, and a log file with a time and a level on each line, written
 * at once so that a crash loses none. Everything is redacted and escaped. Control characters go to terminals only.
 */
function createFileLogger(options) {
    const { redact, clock, verbosity, isTty } = options;
    const terminal = createTerminal(options.stream, isTty);
    const log = createLog(options.path, (message) => terminal.line(`warning: ${message}`));
    let drawnAt = Number.NEGATIVE_INFINITY;
    const say = (level, message) => {
        const safe = redact(message)
            .split(/\r?\n/)
            .map((line) => (0,core_escape/* escapeTerminal */.en)(line));
        const stamp = new Date(clock.now()).toISOString();
        log.append(safe.map((line) => `${stamp} ${level} ${line}\n`).join(''));
        if (!SHOWN[verbosity].includes(level))
            return;
        const label = level === 'WARNING' ? 'warning: ' : level === 'ERROR' ? 'error: ' : '';
        for (const [index, line] of safe.entries())
            terminal.line(index === 0 ? `${label}${line}` : `  ${line}`);
    };
    const draw = (text) => {
        if (isTty && verbosity !== 'quiet')
            terminal.status((0,core_escape/* escapeTerminal */.en)(redact(text)));
    };
    return {
        debug: (message) => say('DEBUG', message),
        info: (message) => say('INFO', message),
        warning: (message) => say('WARNING', message),
        error: (message) => say('ERROR', message),
        stepStarted(number, title) {
            log.append(`${new Date(clock.now()).toISOString()} DEBUG step ${number} ${safeLine(title, redact)} started\n`);
            draw(`${String(number).padStart(2)} ${title}`);
        },
        progress(done, total, note) {
            const now = clock.elapsed();
            if (now - drawnAt < REDRAW_MS)
                return;
            drawnAt = now;
            draw(`   ${total > 0 ? `${done}/${total}` : done} ${note}`);
        },
        stepFinished(number, title, outcome, note, durationMs) {
            const level = STEP_LEVEL[outcome];
            const [safeTitle, safeNote] = [safeLine(title, redact), safeLine(note, redact)];
            const ms = formatMs(durationMs);
            const stamp = new Date(clock.now()).toISOString();
            log.append(`${stamp} ${level} step ${number} ${safeTitle} ${outcome} ${safeNote} (${ms})\n`);
            if (!SHOWN[verbosity].includes(level))
                return;
            const head = `${String(number).padStart(2)} ${safeTitle.padEnd(24)} ${outcome.padEnd(7)} `;
            terminal.line(`${head}${safeNote.padEnd(44)} ${ms.padStart(9)}`);
        },
        close: () => log.close(),
    };
}
function safeLine(text, redact) {
    return (0,core_escape/* escapeTerminal */.en)(redact(text));
}
function formatMs(durationMs) {
    return durationMs < 10_000 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1000).toFixed(1)} s`;
}
function createTerminal(stream, isTty) {
    let statusShown = false;
    return {
        line(text) {
            stream.write(`${statusShown ? ERASE_LINE : ''}${(0,core_escape/* defuseWorkflowCommand */.vC)(text)}\n`);
            statusShown = false;
        },
        status(text) {
            if (!isTty)
                return;
            stream.write(`${ERASE_LINE}${(0,core_escape/* shorten */.ml)(text, Math.max(20, (stream.columns ?? 80) - 1))}`);
            statusShown = true;
        },
    };
}
/** A log that cannot be written is said once and then done without: it must not stop the run that it tells of. */
function createLog(path, onFailure) {
    let file;
    let given = path;
    const attempt = (action) => {
        if (given === undefined)
            return;
        try {
            action(given);
        }
        catch (error) {
            given = undefined;
            onFailure(`no log is kept: ${(0,core_escape/* escapeTerminal */.en)((0,node_file_error/* messageOf */.bD)(error))}`);
        }
    };
    return {
        append: (text) => attempt((target) => {
            if (file === undefined) {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
                file = (0,external_node_fs_.openSync)(target, 'a');
            }
            (0,external_node_fs_.writeSync)(file, text);
        }),
        close: () => attempt(() => {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
            file = undefined;
        }),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/key-names.js
var key_names = __webpack_require__(50271);
;// CONCATENATED MODULE: ./build/src/adapters/key-files.js






/**
 * Reads `.env.local`, but never inside Actions, where a checkout holds what others wrote; the process's own variables
 * come first, even empty ones. A `.env` with a key in it is a problem: that file is copied into images and committed.
 * Synchronous, because nothing may be printed before its secrets are known.
 */
function readKeyFiles(directory, environment) {
    const isRunner = environment.GITHUB_ACTIONS === 'true';
    const local = isRunner ? NOTHING : readEnvFile(directory, '.env.local');
    const shared = readEnvFile(directory, '.env');
    const isSet = key_names/* KEY_NAMES */.V.some((name) => environment[name] !== undefined);
    const keys = isSet
        ? {}
        : Object.fromEntries(Object.entries(local.variables).filter(([name]) => isKeyName(name)));
    return {
        keys,
        seen: [local.variables, shared.variables],
        problem: keyInEnv(shared) ?? local.problem ?? shared.problem,
    };
}
const NOTHING = { text: '', variables: {}, problem: null };
/** Pipes are left alone, since reading one may wait for ever, and folders, since environments of Python are called so. */
function readEnvFile(directory, name) {
    try {
        const file = external_node_path_.join(directory, name);
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
            return NOTHING;
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '');
        const variables = {};
        for (const [key, value] of Object.entries((0,external_node_util_.parseEnv)(text)))
            if (value !== undefined)
                variables[key] = value;
        return { text, variables, problem: null };
    }
    catch (cause) {
        const { message, remedy, location } = (0,node_file_error/* fileError */.zS)(cause, 'read', { path: name });
        const problem = new errors/* PlumblineError */.Dl('toolchain', message, { location, remedy, cause });
        return { ...NOTHING, problem };
    }
}
/** An empty value and a reference to another variable are no keys. */
function keyInEnv({ text, variables }) {
    const name = key_names/* KEY_NAMES */.V.find((key) => /^[^$\s]/.test(variables[key] ?? ''));
    if (name === undefined)
        return null;
    const line = text.split('\n').findIndex((each) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(each));
    return new errors/* PlumblineError */.Dl('toolchain', `${name} is set in .env, which keys must not stand in`, {
        location: { path: '.env', line: line < 0 ? undefined : line + 1 },
        remedy: 'Move it to .env.local, which git ignores, and replace the key if .env was ever committed or copied.',
    });
}
function isKeyName(name) {
    return key_names/* KEY_NAMES */.V.some((key) => key === name);
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/src/adapters/node-clock.js

/** The machine's clocks. */
function createNodeClock() {
    return { now: () => Date.now(), elapsed: () => external_node_perf_hooks_.performance.now() };
}

// EXTERNAL MODULE: ./build/src/adapters/node-command-runner.js + 1 modules
var node_command_runner = __webpack_require__(24866);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/adapters/node-env.js

/** The process that we live in. Variables are read once, so that a run sees one environment from start to end. */
function createNodeEnv(source = process.env) {
    const variables = Object.create(null);
    for (const [name, value] of Object.entries(source)) {
        if (value !== undefined)
            variables[name] = value;
    }
    return {
        get: (name) => variables[name],
        variables,
        nodeVersion: process.versions.node,
        nodePath: process.execPath,
        platform: process.platform,
        pid: process.pid,
        randomInt: (below) => (0,external_node_crypto_.randomInt)(below),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/adapters/node-temporary-files.js
var node_temporary_files = __webpack_require__(47416);
;// CONCATENATED MODULE: ./build/src/adapters/node-text-sink.js
const FLUSH_CHARACTERS = 128 * 1024;
/** A line longer than this is written in pieces, rather than growing in memory without end. */
const LONGEST_LINE_CHARACTERS = 32 * 1024 * 1024;
function createTextSink(file, redact) {
    let waiting = [];
    let characters = 0;
    let tail = Promise.resolve();
    const drain = (text) => {
        if (text !== '')
            tail = tail.then(() => writeAll(file, redact(text)));
        return tail;
    };
    return {
        write(text) {
            waiting.push(text);
            characters += text.length;
            if (characters < FLUSH_CHARACTERS)
                return Promise.resolve();
            const { whole, rest } = cutAtLine(waiting.join(''));
            waiting = rest === '' ? [] : [rest];
            characters = rest.length;
            return drain(whole);
        },
        flush() {
            const text = waiting.join('');
            waiting = [];
            characters = 0;
            return drain(text);
        },
    };
}
/** Cuts behind the last line break, so that no secret is split between two redactions. */
function cutAtLine(text) {
    const end = text.lastIndexOf('\n') + 1;
    if (end === 0 && text.length > LONGEST_LINE_CHARACTERS)
        return { whole: text, rest: '' };
    return { whole: text.slice(0, end), rest: text.slice(end) };
}
async function writeAll(file, text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset);
        offset += bytesWritten;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/node-atomic-file.js




/** A file that is written beside its target, brought to the disk, and only then given its name. */
async function openAtomic(path, redact) {
    const temporary = (0,node_temporary_files/* claimTemporaryPath */.xu)(path);
    const file = await (0,promises_.open)(temporary, 'wx').catch((error) => {
        (0,node_temporary_files/* releaseTemporaryPath */.wE)(temporary);
        throw error;
    });
    const sink = createTextSink(file, redact);
    let finished = false;
    const discard = async () => {
        if (finished)
            return;
        finished = true;
        await file.close().catch(() => undefined);
        await (0,promises_.rm)(temporary, { force: true }).finally(() => (0,node_temporary_files/* releaseTemporaryPath */.wE)(temporary));
    };
    const orDiscard = async (action) => {
        if (finished)
            throw new Error('the file was already committed or given up');
        try {
            await action();
        }
        catch (error) {
            await discard().catch(() => undefined);
            throw error;
        }
    };
    return {
        write: (text) => orDiscard(() => sink.write(text)),
        commit: () => orDiscard(async () => {
            await sink.flush();
            await file.sync();
            await file.close();
            await (0,promises_.rename)(temporary, path);
            finished = true;
            (0,node_temporary_files/* releaseTemporaryPath */.wE)(temporary);
            await syncDirectory((0,external_node_path_.dirname)(path));
        }),
        abort: discard,
    };
}
/** Appends in large pieces; what must survive a crash needs `sync`. */
async function openAppendFile(path, redact) {
    const file = await (0,promises_.open)(path, 'a');
    const sink = createTextSink(file, redact);
    let closed = false;
    return {
        append: (text) => sink.write(text),
        flush: () => sink.flush(),
        async sync() {
            await sink.flush();
            await file.sync();
        },
        async close() {
            if (closed)
                return;
            closed = true;
            try {
                await sink.flush();
            }
            finally {
                await file.close();
            }
        },
    };
}
/** Makes a rename last through a power cut. Platforms that cannot open folders have no such call. */
async function syncDirectory(directory) {
    const handle = await (0,promises_.open)(directory, 'r').catch(() => undefined);
    if (handle === undefined)
        return;
    await handle
        .sync()
        .catch(() => undefined)
        .finally(() => handle.close());
}

;// CONCATENATED MODULE: ./build/src/adapters/node-glob.js


const SKIPPED = new Set(['node_modules', '.git']);
/**
 * Absolute paths that match, sorted by code unit. A path that exists as it is written counts as itself, whatever
 * characters are in its name. Folders named node_modules and .git are not entered.
 */
async function globFiles(pattern, directory) {
    const literal = (0,external_node_path_.resolve)(directory, pattern);
    if (await exists(literal))
        return [literal];
    // The folder's own name is never part of the pattern: it may hold brackets or braces.
    const prefix = directory.endsWith('/') ? directory : `${directory}/`;
    const inside = pattern.startsWith(prefix) ? pattern.slice(prefix.length) : pattern;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const { base, glob } = picomatch.scan(inside);
    if (glob === '')
        return [];
    const root = (0,external_node_path_.isAbsolute)(inside) ? (0,external_node_path_.resolve)('/', base) : (0,external_node_path_.resolve)(directory, base);
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
    const matches = picomatch(glob);
    const found = [];
    await walk(root, '', depth, [], (path) => {
        if (matches(path))
            found.push((0,external_node_path_.join)(root, path));
    });
    return found.sort();
}
async function walk(root, below, depth, ancestors, visit) {
    const directory = (0,external_node_path_.join)(root, below);
    const real = await (0,promises_.realpath)(directory).catch(() => undefined);
    // A symbolic link that leads back to a folder we are in would never end.
    if (real === undefined || ancestors.includes(real))
        return;
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch((error) => {
        if (below === '')
            return [];
        throw error;
    });
    for (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const kind = entry.isSymbolicLink() ? await (0,promises_.stat)((0,external_node_path_.join)(root, path)).catch(() => undefined) : entry;
        if (kind?.isFile())
            visit(path);
        else if (kind?.isDirectory() && depth > 1 && !SKIPPED.has(entry.name)) {
            await walk(root, path, depth - 1, [...ancestors, real], visit);
        }
    }
}
async function exists(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined)) !== undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/node-lock.js


/** A holder that was killed is overtaken after this long; retrying goes on a little longer. */
const STALE_MS = 4_000;
const UPDATE_MS = 1_000;
const RETRIES = { retries: 45, factor: 1.2, minTimeout: 10, maxTimeout: 150, randomize: true };
const queues = new Map();
/**
 * Runs `action` while no other process (and nobody else in this one) holds the lock `PATH.lock`.
 * @throws PlumblineError `toolchain` when the lock stays taken for about six seconds, or is lost meanwhile.
 */
function withFileLock(path, shownPath, action) {
    const before = queues.get(path) ?? Promise.resolve();
    const turn = before.then(() => lockAndRun(path, shownPath, action));
    const settled = turn.catch(() => undefined);
    queues.set(path, settled);
    void settled.then(() => {
        if (queues.get(path) === settled)
            queues.delete(path);
    });
    return turn;
}
async function lockAndRun(path, shownPath, action) {
    const { default: lockfile } = await Promise.all(/* import() */[__webpack_require__.e(5744), __webpack_require__.e(3648)]).then(__webpack_require__.t.bind(__webpack_require__, 83648, 19));
    let lost;
    const release = await lockfile
        .lock(path, {
        realpath: false,
        stale: STALE_MS,
        update: UPDATE_MS,
        retries: RETRIES,
        // The library's default throws in a timer, which nobody could catch.
        onCompromised: (error) => {
            lost = error;
        },
    })
        .catch((error) => {
        throw lockError(error, shownPath);
    });
    const result = await action().finally(() => release().catch(() => undefined));
    if (lost !== undefined)
        throw lockError(lost, shownPath);
    return result;
}
function lockError(cause, path) {
    const taken = (0,node_file_error/* codeOf */.$N)(cause) === 'ELOCKED';
    const message = taken ? 'another run holds its lock for too long' : `its lock failed: ${(0,node_file_error/* messageOf */.bD)(cause)}`;
    return new errors/* PlumblineError */.Dl('toolchain', message, {
        location: { path },
        remedy: `Look for other runs (\`ps aux | grep run_v3\`); when there are none, remove ${path}.lock.`,
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/adapters/node-utf8.js
var node_utf8 = __webpack_require__(72894);
;// CONCATENATED MODULE: ./build/src/adapters/node-file-system.js










const READ_BYTES = 256 * 1024;
/** The disk. Parent folders of whatever is written are made as needed. */
function createNodeFileSystem(options) {
    const { redact, workingDirectory = process.cwd() } = options;
    const attempt = async (intent, path, action) => {
        try {
            return await action();
        }
        catch (error) {
            throw (0,node_file_error/* fileError */.zS)(error, intent, { path: (0,show_path/* showPath */.P)(path, workingDirectory) });
        }
    };
    const makeParent = (path) => (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const createAtomic = (path) => attempt('write', path, async () => {
        await makeParent(path);
        const writer = await openAtomic(path, redact);
        return {
            write: (text) => attempt('write', path, () => writer.write(text)),
            commit: () => attempt('write', path, () => writer.commit()),
            abort: () => attempt('write', path, () => writer.abort()),
        };
    });
    return {
        readText: (path) => attempt('read', path, async () => (0,node_utf8/* decodeUtf8 */._)(await (0,promises_.readFile)(path), (0,show_path/* showPath */.P)(path, workingDirectory))),
        async *readChunks(path) {
            try {
                const chunks = (0,external_node_fs_.createReadStream)(path, { highWaterMark: READ_BYTES });
                yield* chunks;
            }
            catch (error) {
                throw (0,node_file_error/* fileError */.zS)(error, 'read', { path: (0,show_path/* showPath */.P)(path, workingDirectory) });
            }
        },
        openRandomAccess: (path) => attempt('read', path, () => openRandomAccess(path, attempt)),
        stat: (path) => attempt('read', path, () => statOf(path)),
        list: (directory) => attempt('read', directory, () => listOf(directory)),
        glob: (pattern, directory) => attempt('read', directory, () => globFiles(pattern, directory)),
        async writeAtomic(path, text) {
            const writer = await createAtomic(path);
            await writer.write(text);
            await writer.commit();
        },
        createAtomic,
        openAppend: (path) => attempt('write', path, async () => {
            await makeParent(path);
            const file = await openAppendFile(path, redact);
            return {
                append: (text) => attempt('write', path, () => file.append(text)),
                flush: () => attempt('write', path, () => file.flush()),
                sync: () => attempt('write', path, () => file.sync()),
                close: () => attempt('write', path, () => file.close()),
            };
        }),
        makeDirectory: (path) => attempt('write', path, async () => {
            await (0,promises_.mkdir)(path, { recursive: true });
        }),
        claimDirectory: (path) => attempt('write', path, async () => {
            await makeParent(path);
            try {
                await (0,promises_.mkdir)(path);
                return true;
            }
            catch (error) {
                if ((0,node_file_error/* codeOf */.$N)(error) === 'EEXIST')
                    return false;
                throw error;
            }
        }),
        copy: (from, to) => attempt('write', to, () => copyWhole(from, to, attempt)),
        move: (from, to) => attempt('write', to, async () => {
            await makeParent(to);
            try {
                await (0,promises_.rename)(from, to);
            }
            catch (error) {
                if ((0,node_file_error/* codeOf */.$N)(error) !== 'EXDEV')
                    throw error;
                await copyWhole(from, to, attempt);
                await (0,promises_.rm)(from, { recursive: true, force: true });
            }
        }),
        remove: (path) => attempt('write', path, () => (0,promises_.rm)(path, { recursive: true, force: true })),
        withLock: (path, action) => withLockOf(path, workingDirectory, makeParent, action),
    };
}
/** Errors of `action` itself pass through as they are. */
async function withLockOf(path, workingDirectory, makeParent, action) {
    const shown = (0,show_path/* showPath */.P)(path, workingDirectory);
    try {
        await makeParent(path);
    }
    catch (error) {
        throw (0,node_file_error/* fileError */.zS)(error, 'write', { path: shown });
    }
    return withFileLock(path, shown, action);
}
async function statOf(path) {
    try {
        const found = await (0,promises_.stat)(path);
        const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
        return { kind, bytes: found.size, modifiedMs: found.mtimeMs };
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,node_file_error/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw error;
    }
}
async function listOf(directory) {
    try {
        return (await (0,promises_.readdir)(directory)).sort();
    }
    catch (error) {
        if ((0,node_file_error/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
async function openRandomAccess(path, attempt) {
    const file = await (0,promises_.open)(path, 'r');
    const { size } = await file.stat();
    return {
        bytes: size,
        readAt: (offset, length) => attempt('read', path, async () => {
            const bytes = Buffer.allocUnsafe(length);
            let filled = 0;
            while (filled < length) {
                const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
                if (bytesRead === 0)
                    break;
                filled += bytesRead;
            }
            return bytes.subarray(0, filled);
        }),
        close: () => file.close(),
    };
}
/** Copies the bytes as they are; the copy appears whole or not at all. */
async function copyWhole(from, to, attempt) {
    await attempt('read', from, () => (0,promises_.open)(from, 'r').then((file) => file.close()));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    const temporary = (0,node_temporary_files/* claimTemporaryPath */.xu)(to);
    try {
        await (0,promises_.copyFile)(from, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
        const file = await (0,promises_.open)(temporary, 'r+');
        await file.sync().finally(() => file.close());
        await (0,promises_.rename)(temporary, to);
        await syncDirectory((0,external_node_path_.dirname)(to));
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,node_temporary_files/* releaseTemporaryPath */.wE)(temporary);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/node-git.js
const TIMEOUT_MS = 10_000;
/** Asks the `git` command; a folder that is no repository, or a machine without git, is undefined and no error. */
function createNodeGit() {
    return {
        headCommit: (directory) => ask(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
        // Undefined on a detached head, where a checkout of CI usually stands.
        currentBranch: (directory) => ask(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']),
    };
}
async function ask(directory, args) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    return new Promise((resolve) => {
        const options = {
            cwd: directory,
            timeout: TIMEOUT_MS,
            env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        };
        execFile('git', args, options, (error, stdout) => {
            const answer = stdout.trim();
            resolve(error === null && answer !== '' ? answer : undefined);
        });
    });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/adapters/node-page-template.js




/** Beside the bundles in dist/; the second place is for code that runs from its source. */
const PLACES = ['../report-app/index.html', '../../dist/report-app/index.html'];
function createNodePageTemplate() {
    return {
        async read() {
            const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
            for (const place of PLACES) {
                const text = await readIfThere(external_node_path_.resolve(here, place));
                if (text !== undefined)
                    return text;
            }
            throw new errors/* PlumblineError */.Dl('toolchain', 'the installation lacks dist/report-app/index.html', {
                remedy: 'Install it again; in a clone, `npm run build` makes it.',
            });
        },
    };
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/node-terminal.js

/** Writes synchronously, so that nothing is lost when the process ends right after. A closed pipe is not an error. */
function createNodeTerminal(redact) {
    return {
        out: (text) => node_terminal_writeAll(1, redact(text)),
        err: (text) => node_terminal_writeAll(2, redact(text)),
        isTty: process.stderr.isTTY === true && process.env.CI === undefined,
    };
}
function node_terminal_writeAll(descriptor, text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += (0,external_node_fs_.writeSync)(descriptor, bytes, offset);
        }
        catch (thrown) {
            const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw thrown;
            // A full pipe of a slow reader: wait a moment without the event loop, as nothing else can be done meanwhile.
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}

// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/run-id.js
var run_id = __webpack_require__(10208);
// EXTERNAL MODULE: ./build/src/app/secrets.js
var secrets = __webpack_require__(11664);
;// CONCATENATED MODULE: ./build/src/app/compose.js













/** The only place where adapters are chosen. */
function compose(workingDirectory) {
    const { variables } = createNodeEnv();
    const files = readKeyFiles(workingDirectory, variables);
    const env = createNodeEnv({ ...variables, ...files.keys });
    const redact = (0,core_redact/* createRedact */.a)([env.variables, ...files.seen].flatMap(secrets/* secretsOf */.F));
    return {
        fileSystem: createNodeFileSystem({ redact, workingDirectory }),
        clock: createNodeClock(),
        env,
        terminal: createNodeTerminal(redact),
        redact,
        workingDirectory,
        keyProblem: files.problem,
        pageTemplate: createNodePageTemplate(),
    };
}
/** Adds what only a run needs: its identity, its log, git and child processes. */
function equipRun(toolbox, verbosity) {
    const { clock, env, fileSystem, redact, terminal, workingDirectory } = toolbox;
    const startedAtMs = clock.now();
    const runId = (0,run_id/* createRunId */.nq)(startedAtMs, env.randomInt(90_000));
    const logPath = external_node_path_.join('RUN_LOGS', `session_${runId.slice('run_'.length)}.log`);
    const logger = createFileLogger({
        path: external_node_path_.join(workingDirectory, logPath),
        stream: { write: (text) => terminal.err(text) },
        redact,
        clock,
        verbosity,
        isTty: terminal.isTty,
    });
    return {
        ports: {
            fileSystem,
            clock,
            env,
            logger,
            git: createNodeGit(),
            commandRunner: (0,node_command_runner/* createNodeCommandRunner */.U)(),
            pageTemplate: toolbox.pageTemplate,
            redact,
        },
        run: {
            runId,
            sessionId: `session_${runId.slice('run_'.length)}`,
            startedAtMs,
            logPath: logPath.replaceAll('\\', '/'),
        },
        logger,
    };
}


/***/ }),

/***/ 11659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Wd: () => (/* binding */ eventRecord),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yt: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/** The default branch as the event file of a workflow names it; undefined where no event says so. */
async function readDefaultBranch(tools) {
    const branch = textAt(await eventRecord(tools), ['repository', 'default_branch']);
    return branch === '' ? undefined : branch;
}
/** The event file of a workflow; undefined where there is none, or it is damaged: it only adds to what a run can do. */
async function eventRecord({ env, fileSystem, }) {
    const file = env.get('GITHUB_EVENT_PATH');
    if (file === undefined || file === '')
        return undefined;
    if ((await fileSystem.stat(file))?.kind !== 'file')
        return undefined;
    const event = parseEvent(await fileSystem.readText(file));
    return isRecord(event) ? event : undefined;
}
/** The text at the end of these keys; undefined where there is none. */
function textAt(value, keys) {
    const found = valueAt(value, keys);
    return typeof found === 'string' ? found : undefined;
}
/** The same for a whole number above 0. */
function numberAt(value, keys) {
    const found = valueAt(value, keys);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
function valueAt(value, [key, ...rest]) {
    if (key === undefined)
        return value;
    return isRecord(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined;
}
function parseEvent(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 41556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Us: () => (/* binding */ readSite),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   vh: () => (/* binding */ fileUrls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function readSite(env, instance) {
    const [owner, repo, ...others] = (env.get('GITHUB_REPOSITORY') ?? '').split('/');
    if (!owner || !repo || others.length > 0)
        return undefined;
    const names = [env.get('GITHUB_JOB'), env.get('GITHUB_ACTION'), instance].map((name) => name ?? '');
    // Two workflows may have one name; the file of a reference has it alone.
    const workflow = env.get('GITHUB_WORKFLOW_REF')?.split('@')[0] ?? env.get('GITHUB_WORKFLOW') ?? '';
    return {
        serverUrl: env.get('GITHUB_SERVER_URL') || 'https://github.com',
        apiUrl: env.get('GITHUB_API_URL') || 'https://api.github.com',
        owner,
        repo,
        sha: env.get('GITHUB_SHA') ?? '',
        run: wholeNumber(env.get('GITHUB_RUN_ID')),
        attempt: wholeNumber(env.get('GITHUB_RUN_ATTEMPT')),
        title: names.filter((name) => name !== '').join(' / ') || 'Plumbline',
        key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([workflow, ...names]))
            .digest('hex')
            .slice(0, 16),
    };
}
function wholeNumber(text) {
    return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}
function runUrl({ serverUrl, owner, repo }, run) {
    return run === 0 ? null : `${serverUrl}/${owner}/${repo}/actions/runs/${run}`;
}
/** Links of this run for whoever reads about it. */
function placeOf(site, pullRequest, artifacts) {
    if (site === undefined)
        return undefined;
    const { serverUrl, owner, repo, run, attempt } = site;
    const sha = pullRequest?.headSha ?? site.sha;
    const url = runUrl(site, run);
    return {
        run: url === null ? null : { label: `run ${run}, attempt ${attempt}`, url },
        commit: sha === '' ? null : { sha, url: `${serverUrl}/${owner}/${repo}/commit/${sha}` },
        artifacts: artifacts.map(({ name, id }) => ({
            name,
            url: id === null || url === null ? null : `${url}/artifacts/${id}`,
        })),
    };
}
/** Where a line of a file can be seen on GitHub: files below the workspace, at the commit of this workflow. */
function fileUrls(site, workspace, directory) {
    return (file, line) => {
        if (site === undefined || site.sha === '')
            return null;
        const seen = workspacePath(workspace, directory, file);
        if (seen === null)
            return null;
        const { serverUrl, owner, repo, sha } = site;
        return `${serverUrl}/${owner}/${repo}/blob/${sha}/${seen.split('/').map(encodeURIComponent).join('/')}#L${line}`;
    };
}
/** A file as GitHub names it: from the workspace, forward slashes; null for files outside. */
function workspacePath(workspace, directory, file, paths = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    if (!workspace)
        return null;
    const seen = paths.relative(workspace, paths.resolve(directory, file));
    if (seen === '' || seen === '..' || seen.startsWith(`..${paths.sep}`) || paths.isAbsolute(seen))
        return null;
    return seen.split(paths.sep).join('/');
}


/***/ }),

/***/ 19057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ homeOfReplies),
  b: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/llm/api-address.js
var api_address = __webpack_require__(87264);
// EXTERNAL MODULE: ./build/src/llm/key-ring.js
var key_ring = __webpack_require__(83173);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/llm/sealed-reply.js


const LINE = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\{.*\})$/;
/** The hash of a line, whether or not its seal holds. */
function hashOfLine(line) {
    return LINE.exec(line)?.[1];
}
/** @param secrets of which any opens, and the first seals */
function createReplySeal(secrets) {
    const keys = secrets.map((secret) => (0,external_node_crypto_.createHmac)('sha256', secret).update('plumbline response cache').digest());
    return {
        write(hash, { text, inputTokens, outputTokens, costMicroUsd }) {
            const [own] = keys;
            if (own === undefined)
                return undefined;
            const body = JSON.stringify({ text, input: inputTokens, output: outputTokens, micro_usd: costMicroUsd });
            return `${hash} ${sealOf(hash, body, own)} ${body}`;
        },
        read(line) {
            const [, hash, seal, body] = LINE.exec(line) ?? [];
            if (hash === undefined || seal === undefined || body === undefined)
                return undefined;
            if (!keys.some((key) => isEqual(seal, sealOf(hash, body, key))))
                return undefined;
            const reply = parseReply(body);
            return reply === undefined ? undefined : { hash, reply };
        },
    };
}
function sealOf(hash, body, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(`${hash} ${body}`).digest('hex');
}
function isEqual(a, b) {
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}
/** What is sealed is ours, but maybe of another version. */
function parseReply(body) {
    const fields = new Map(Object.entries(JSON.parse(body)));
    const [text, inputTokens, outputTokens, cost] = ['text', 'input', 'output', 'micro_usd'].map((name) => fields.get(name));
    if (typeof text !== 'string' || typeof cost !== 'number')
        return undefined;
    if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number')
        return undefined;
    return { text, inputTokens, outputTokens, costMicroUsd: (0,money/* wholeMicroUsd */.AT)(cost) };
}

;// CONCATENATED MODULE: ./build/src/llm/cache-segments.js



const SEGMENT = /^replies-.*\.txt$/;
/** With more files than this they are written together into one. */
const MOST_SEGMENTS = 32;
/** A file that was written to in this time may be that of a run under way, and stays. */
const SETTLED_MS = 60 * 60 * 1000;
const LF = 0x0a;
/** The files of a response cache, read once: where every entry stands is kept, not its text. */
class CacheSegments {
    fileSystem;
    directory;
    note;
    places = new Map();
    files = [];
    names = [];
    constructor(fileSystem, directory, note) {
        this.fileSystem = fileSystem;
        this.directory = directory;
        this.note = note;
    }
    /** A file that cannot be read holds nothing. */
    async open() {
        await this.attempt(async () => {
            this.names = (await this.fileSystem.list(this.directory)).filter((name) => SEGMENT.test(name));
        });
        for (const name of this.names)
            await this.attempt(() => this.index(external_node_path_.join(this.directory, name)));
    }
    async read(hash) {
        const place = this.places.get(hash);
        if (place === undefined)
            return undefined;
        const bytes = await place.file.readAt(place.offset, place.length).catch(() => new Uint8Array());
        return Buffer.from(bytes).toString('utf8');
    }
    /** Writes many files together into one, which appears whole or not at all; then those that it holds go. */
    async compact(target, nowMs) {
        if (this.names.length <= MOST_SEGMENTS)
            return;
        await this.attempt(async () => {
            const writer = await this.fileSystem.createAtomic(target);
            try {
                for (const hash of this.places.keys())
                    await writer.write(`${await this.read(hash)}\n`);
                await writer.commit();
            }
            finally {
                await writer.abort();
            }
            for (const name of this.names) {
                const file = external_node_path_.join(this.directory, name);
                const found = await this.fileSystem.stat(file);
                if (found !== undefined && nowMs - found.modifiedMs > SETTLED_MS)
                    await this.fileSystem.remove(file);
            }
        });
    }
    async close() {
        for (const file of this.files)
            await file.close();
    }
    /** Later lines and later files win: they were paid for last. */
    async index(path) {
        const file = await this.fileSystem.openRandomAccess(path);
        this.files.push(file);
        let rest = Buffer.alloc(0);
        let offset = 0;
        for await (const chunk of this.fileSystem.readChunks(path)) {
            const bytes = Buffer.concat([rest, chunk]);
            let start = 0;
            for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
                const hash = hashOfLine(bytes.toString('utf8', start, end));
                if (hash !== undefined)
                    this.places.set(hash, { file, offset: offset + start, length: end - start });
                start = end + 1;
            }
            offset += start;
            rest = Buffer.from(bytes.subarray(start));
        }
    }
    async attempt(work) {
        try {
            await work();
        }
        catch (thrown) {
            this.note(`a part of the response cache is left out: ${(0,errors/* toPlumblineError */.Cc)(thrown).message}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/llm/response-cache.js





/** Counts up with everything that changes what is sent for the same request. */
const FORMAT = 1;
/** Opens what earlier runs kept. Content-addressed: an entry is found by the hash of model, parameters, prompt and case. */
async function openResponseCache(options) {
    const { fileSystem, directory, runId, note } = options;
    const seal = createReplySeal(options.secrets);
    const segments = new CacheSegments(fileSystem, directory, note);
    await segments.open();
    await segments.compact(external_node_path_.join(directory, `replies-${runId}-all.txt`), options.now());
    const writer = createWriter(external_node_path_.join(directory, `replies-${runId}.txt`), fileSystem, note);
    return {
        async find(request) {
            const hash = hashOf(request, options);
            const line = await segments.read(hash);
            if (line === undefined)
                return undefined;
            const found = seal.read(line);
            if (found?.hash === hash)
                return found.reply;
            note(`entry ${hash.slice(0, 12)} of the response cache is damaged or not ours: asked again`);
            return undefined;
        },
        keep(request, reply) {
            const line = seal.write(hashOf(request, options), reply);
            if (line !== undefined)
                writer.write(`${line}\n`);
        },
        async close() {
            await writer.close();
            await segments.close();
        },
    };
}
/**
 * Model, parameters, prompt and case. The id of the case counts too: two cases with one text are two calls, in every run
 * alike, so that what a run costs does not hang on which of them is first.
 */
function hashOf({ caseId, system, user, maxTokens, responseSchema }, { endpoint, model }) {
    const asked = [FORMAT, endpoint, model, maxTokens, responseSchema, system, user, caseId];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(asked)).digest('hex');
}
/** One line after the other; the file is made with the first one. */
function createWriter(file, fileSystem, note) {
    let opened;
    let hasFailed = false;
    let queue = Promise.resolve();
    const enqueue = (work) => {
        queue = queue.then(work).catch((thrown) => {
            if (!hasFailed)
                note(`replies are not kept for later: ${(0,errors/* toPlumblineError */.Cc)(thrown).message}`);
            hasFailed = true;
        });
    };
    return {
        write: (line) => enqueue(async () => {
            if (hasFailed)
                return;
            opened ??= await fileSystem.openAppend(file);
            await opened.append(line);
        }),
        async close() {
            enqueue(async () => opened?.close());
            await queue;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/app/open-cache.js




/**
 * Grades of earlier runs: under the reports, and inside Actions in the runner's own folder, where no checkout and no
 * artifact can reach it.
 */
async function openCache({ request: { reportsDir, cache }, runId, config }, catalogue, { env, fileSystem, logger, clock }) {
    if (cache === 'off')
        return null;
    const entry = catalogue.find(config.model.name);
    return openResponseCache({
        fileSystem,
        directory: external_node_path_.join(homeOfReplies(env, reportsDir), 'cache'),
        endpoint: (0,api_address/* baseUrlOf */.i)(env),
        runId,
        model: entry.kind === 'priced' ? entry.pinnedId : config.model.name,
        secrets: (0,key_ring/* keysOf */.Y)(env.get),
        now: clock.now,
        note: (message) => logger.debug(message),
    });
}
/** The folder that the folder `cache` is in. */
function homeOfReplies(env, reportsDir) {
    const runnerFolder = env.get('GITHUB_ACTIONS') === 'true' ? env.get('RUNNER_TEMP') : undefined;
    return runnerFolder === undefined ? reportsDir : external_node_path_.join(runnerFolder, 'plumbline');
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

/***/ 11664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH_?KEY|SIGNING_?KEY|WEBHOOK|CREDENTIALS?(?:$|_)|(?:^|_)(?:KEY|PAT|DSN)S?$/i;
/**
 * Values of the environment that must never be printed: every variable whose name says so. Lists and texts of several
 * lines are taken apart, as each part may turn up alone.
 */
function secretsOf(variables) {
    const values = Object.entries(variables)
        .filter(([name]) => SECRET_NAME.test(name.replaceAll('-', '_')))
        .flatMap(([, value]) => [value, ...value.split(/[,\r\n]/).map((part) => part.trim())]);
    return [...new Set(values.filter((value) => value !== ''))];
}


/***/ }),

/***/ 37930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createStickyComment)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);
/* harmony import */ var _reporters_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28356);


/** GitHub's own account; a token that cannot say whose it is belongs to it. */
const USUAL_AUTHOR = 'github-actions[bot]';
const MOST_ATTEMPTS = 3;
function createStickyComment(github, place, runtime) {
    let known;
    let hasGivenUp = false;
    let author;
    const search = async () => {
        author ??= github.viewer().then((answer) => (answer.kind === 'done' ? answer.value : USUAL_AUTHOR));
        const own = await author;
        return github.findComment(place.pullRequest, 
        // Whoever writes our marker into a comment of their own could go on editing what stands in it.
        (comment) => comment.author === own && (0,_reporters_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(comment.body)?.key === place.marker.key);
    };
    const find = async () => {
        if (known === undefined)
            return search();
        const answer = await github.comment(known);
        return answer.kind === 'refused' && answer.reason === 'not_found' ? search() : answer;
    };
    const giveUp = ({ reason, message }, { state }) => {
        const isPassing = reason === 'unavailable' || reason === 'rate_limited';
        hasGivenUp = !isPassing;
        // What fails for a moment is tried again with the verdict.
        if (place.signal.aborted || (isPassing && state.kind === 'running'))
            return;
        runtime.warning(explain(reason, message, place.pullRequest));
    };
    const write = async ({ state, page }, found) => {
        const { renderComment } = await Promise.all(/* import() */[__webpack_require__.e(7896), __webpack_require__.e(8586), __webpack_require__.e(8188)]).then(__webpack_require__.bind(__webpack_require__, 98188));
        const past = found === undefined ? [] : (0,_reporters_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readPastVerdicts */ .td)(found.body);
        const body = renderComment(redacted(state, place.redact), { ...page, marker: place.marker, past });
        return found === undefined
            ? github.createComment(place.pullRequest, body)
            : github.updateComment(found.id, body);
    };
    return {
        async put(entry) {
            for (let attempt = 1; !hasGivenUp; attempt++) {
                const found = await find();
                if (found.kind === 'refused')
                    return giveUp(found, entry);
                if (found.value === undefined && entry.placing === 'update')
                    return;
                if (found.value !== undefined && isNewer((0,_reporters_comment_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(found.value.body), place.marker)) {
                    runtime.notice(`The comment in pull request ${place.pullRequest} tells of a newer run; it stays.`);
                    return;
                }
                const written = await write(entry, found.value);
                if (written.kind === 'done') {
                    known = written.value.id;
                    return;
                }
                known = undefined;
                // It may have been written all the same, or be gone by now: looked for before it is tried again.
                const mayBeOtherwise = written.reason === 'unavailable' || written.reason === 'not_found';
                if (!mayBeOtherwise || attempt === MOST_ATTEMPTS)
                    return giveUp(written, entry);
            }
        },
    };
}
function redacted(state, redact) {
    switch (state.kind) {
        case 'running':
        case 'cancelled':
            return state;
        case 'refused':
            return { ...state, message: redact(state.message) };
        case 'verdict': {
            const { report } = state;
            const verdict = { ...report.verdict, headline: redact(report.verdict.headline) };
            return { ...state, report: { ...report, verdict } };
        }
    }
}
function isNewer(there, own) {
    if (there === undefined)
        return false;
    return there.run > own.run || (there.run === own.run && there.attempt > own.attempt);
}
function explain(reason, message, pullRequest) {
    const said = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(message), 200);
    const intro = `No comment in pull request ${pullRequest}`;
    switch (reason) {
        case 'forbidden':
            return `${intro}: the token may not write there (${said}). Give the job \`permissions: { pull-requests: write }\`, or set \`comment: never\`.`;
        case 'not_found':
            return `${intro}: it cannot be seen with this token (${said}).`;
        case 'invalid':
            return `${intro}: GitHub does not take it (${said}).`;
        case 'rate_limited':
            return `${intro}: GitHub's rate limit is used up (${said}); the job summary has it all.`;
        case 'unavailable':
            return `${intro}: GitHub could not be reached (${said}); the job summary has it all.`;
    }
}


/***/ }),

/***/ 54350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** The candidate nearest to a mistyped word by edit distance, or undefined when none is near. */
function closest(word, candidates) {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Damerau-Levenshtein distance, restricted to adjacent transpositions. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            current.push(cost);
        }
        before = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ toPlumblineError),
/* harmony export */   Dl: () => (/* binding */ PlumblineError),
/* harmony export */   EG: () => (/* binding */ ERROR_CLASSES),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   j$: () => (/* binding */ formatLocation)
/* harmony export */ });
/** The one table of error classes: exit code, reason in the dead letter queue, and what to do. */
const ERROR_CLASSES = {
    auth_error: {
        exitCode: 4,
        reason: 'auth_error',
        remedy: 'Check that ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS is set (`ls -la .env .env.local`) and valid, then test with `quick_api_check --smoke`.',
    },
    rate_limit: {
        exitCode: 4,
        reason: 'rate_limit',
        remedy: 'Wait 60 seconds, look for concurrent runs (`ps aux | grep run_v3`), retry with --smoke or a smaller --budget first.',
    },
    server_overload: {
        exitCode: 4,
        reason: 'server_overload',
        remedy: 'Retry in 5 to 10 minutes, or use --offline; see https://status.anthropic.com.',
    },
    api_error: {
        exitCode: 4,
        reason: 'api_error',
        remedy: 'The API refuses the request as it stands: check what the message names, such as model and account.',
    },
    network_timeout: {
        exitCode: 4,
        reason: 'network_timeout',
        remedy: 'Check the network and reports/net_diag_last.md, or use --offline.',
    },
    network_error: {
        exitCode: 4,
        reason: 'network_error',
        remedy: 'Check DNS, proxy and firewall in reports/net_diag_last.md, or use --offline.',
    },
    budget_exceeded: {
        exitCode: 4,
        reason: 'budget_exceeded',
        remedy: 'Check `__validate_prod_guard --check-only`, then raise --budget (prod needs 0.10 or more) or run fewer cases; `--resume RUN_ID` goes on from what was finished.',
    },
    schema_invalid: {
        exitCode: 3,
        reason: 'schema_validation_failed',
        remedy: 'Mend the named lines, or set `onInvalid: skip` to count them as errored cases.',
    },
    config_invalid: {
        exitCode: 3,
        reason: 'schema_validation_failed',
        remedy: 'Mend the configuration; `config --explain` shows every value with its origin.',
    },
    toolchain: {
        exitCode: 2,
        reason: 'toolchain_verification_failed',
        remedy: 'Provide what the message names, then run again.',
    },
    interrupted: {
        exitCode: 5,
        reason: 'signal_interruption',
        remedy: 'Start the run again; nothing that was finished is lost.',
    },
    internal: {
        exitCode: 5,
        reason: 'unexpected_termination',
        remedy: 'This is a defect in Plumbline: please report it with the log.',
    },
};
/** An error that we know: it prints as one clear line, never as a stack. */
class PlumblineError extends Error {
    name = 'PlumblineError';
    errorClass;
    location;
    remedy;
    details;
    constructor(errorClass, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.errorClass = errorClass;
        this.location = options.location;
        this.remedy = options.remedy ?? ERROR_CLASSES[errorClass].remedy;
        this.details = options.details ?? [];
    }
    get exitCode() {
        return ERROR_CLASSES[this.errorClass].exitCode;
    }
}
/** A wrong command line: exit 2 and no report. */
class UsageError extends Error {
    name = 'UsageError';
}
/** `path:line:column`, as far as it is known. */
function formatLocation({ path, line, column }) {
    return [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** Turns anything that was thrown into a known error; unknown ones become `internal` with their cause. */
function toPlumblineError(thrown) {
    if (thrown instanceof PlumblineError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new PlumblineError('internal', message || 'unknown error', { cause: thrown });
}
/** One line: where, what, and how to mend it. */
function formatError(error) {
    const where = error.location === undefined ? '' : `${formatLocation(error.location)}: `;
    return `${where}${error.message}. ${error.remedy}`.replace(/([.?!])\. /, '$1 ').replace(/\s*\n\s*/g, ' ');
}


/***/ }),

/***/ 27698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   vC: () => (/* binding */ defuseWorkflowCommand),
/* harmony export */   ys: () => (/* binding */ neutralizeFormula)
/* harmony export */ });
/* unused harmony export escapeWorkflowMessage */
/**
 * Makes a text safe to print on a terminal or in a log: control characters, escape sequences, bidirectional controls,
 * tag characters and broken surrogates become visible `\u{..}` forms, line breaks become spaces.
 */
function escapeTerminal(text) {
    return text
        .replace(/\r\n|[\n\r\u2028\u2029\t]/g, ' ')
        .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, visible)
        .replace(/[\u00ad\u061c\u180e\u{e0000}-\u{e007f}\p{Surrogate}]/gu, visible);
}
function visible(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/**
 * A cell that no spreadsheet takes for a formula: OWASP's CSV injection list of leading characters, also behind
 * white space, gets an apostrophe in front. Numbers keep their sign.
 */
function neutralizeFormula(cell) {
    if (/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell))
        return cell;
    return /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) || /^[\t\r\n]/.test(cell)
        ? `'${cell}`
        : cell;
}
/** HTML text and attribute values. */
function escapeHtml(text) {
    return text.replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
}
/** The message of a GitHub workflow command (`::error::MESSAGE`). Source: actions/toolkit, command.ts. */
function escapeWorkflowMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Breaks a line that a runner would take for a workflow command (`::cmd`, `##[cmd]`). */
function defuseWorkflowCommand(line) {
    return line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}
/** One line of at most `limit` characters, cut on a code point with an ellipsis. */
function shorten(text, limit) {
    const line = text.replace(/\s+/g, ' ').trim();
    const points = [...line];
    return points.length <= limit
        ? line
        : `${points
            .slice(0, limit - 1)
            .join('')
            .trimEnd()}…`;
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

/***/ 39742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ EXPORT_FILES),
/* harmony export */   UP: () => (/* binding */ EXPORT_FORMATS)
/* harmony export */ });
/* unused harmony export RECORD_FORMATS */
const EXPORT_FORMATS = ['csv', 'json', 'junit', 'badge'];
/** What `--export` without a word means. */
const RECORD_FORMATS = (/* unused pure expression or super */ null && (['csv', 'json']));
/** Where each is written, from the reports folder. */
const EXPORT_FILES = {
    csv: 'export/baseline_latest.csv',
    json: 'export/baseline_latest.json',
    junit: 'export/junit.xml',
    badge: 'export/badge.json',
};


/***/ }),

/***/ 50271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ KEY_NAMES)
/* harmony export */ });
/** Variables that hold keys of the model's API: one key, or several with commas between. */
const KEY_NAMES = ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEYS'];


/***/ }),

/***/ 19529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ wholeMicroUsd),
/* harmony export */   Mn: () => (/* binding */ toUsd),
/* harmony export */   Mt: () => (/* binding */ toMicroUsd),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   VA: () => (/* binding */ lesserUsd),
/* harmony export */   Yd: () => (/* binding */ ZERO_USD),
/* harmony export */   aK: () => (/* binding */ addMicroUsd)
/* harmony export */ });
const ZERO_USD = 0;
/** A whole number of micro-dollars. @throws RangeError for anything else */
function wholeMicroUsd(amount) {
    if (!isMicroUsd(amount))
        throw new RangeError(`not an amount of money: ${amount}`);
    return amount;
}
function isMicroUsd(amount) {
    return Number.isSafeInteger(amount) && amount >= 0;
}
/** Rounds up, so that a cost is never understated. */
function toMicroUsd(usd) {
    const micro = Math.ceil(Number((usd * 1e6).toFixed(6)));
    if (!Number.isSafeInteger(micro) || micro < 0)
        throw new RangeError(`not an amount of money: ${usd}`);
    return micro;
}
function addMicroUsd(a, b) {
    return (a + b);
}
function lesserUsd(a, b) {
    return a < b ? a : b;
}
function toUsd(amount) {
    return amount / 1e6;
}
/** `0.00`, `1.50`, `0.000125`: at least two decimals, and as many as the amount needs. */
function formatUsd(usd) {
    const exact = usd.toFixed(6).replace(/0+$/, '');
    const decimals = exact.length - exact.indexOf('.') - 1;
    return usd.toFixed(Math.max(2, decimals));
}


/***/ }),

/***/ 60416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createRedact)
/* harmony export */ });
/**
 * Shapes of credentials that must never be printed, whatever text they came in.
 * Sources: the providers' own key formats (Anthropic, OpenAI, GitHub, AWS, Slack, Google, npm, Hugging Face).
 */
const SHAPES = [
    { pattern: /\bsk-[A-Za-z0-9_-]{16,}/g, mask: 'sk-****' },
    { pattern: /\bgh[pousr]_[A-Za-z0-9_.-]{20,}/g, mask: 'gh*_****' },
    { pattern: /\bgithub_pat_[A-Za-z0-9_]{20,}/g, mask: 'github_pat_****' },
    { pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, mask: 'AKIA****' },
    { pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g, mask: 'xox*-****' },
    {
        pattern: /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]+/g,
        mask: 'https://hooks.slack.com/****',
    },
    { pattern: /\bAIza[A-Za-z0-9_-]{35}/g, mask: 'AIza****' },
    { pattern: /\bnpm_[A-Za-z0-9]{36}/g, mask: 'npm_****' },
    { pattern: /\bhf_[A-Za-z0-9]{30,}/g, mask: 'hf_****' },
    { pattern: /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{16,}/g, mask: '$1 ****' },
    { pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g, mask: 'eyJ****' },
    {
        // Ends with the key's own characters where the END line is cut off: nothing behind a key may vanish with it.
        pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?:\s|\\[nr])*[A-Z][A-Za-z-]*: [^\n"\\]*)*(?:\s|\\[nr]|[A-Za-z0-9+/=])*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
        mask: '-----PRIVATE KEY ****-----',
    },
    { pattern: /\b([a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]{3,}@/gi, mask: '$1:****@' },
];
/** Below this length a value is a word rather than a secret, and masking it would maul every text. */
const SHORTEST_SECRET = 8;
/**
 * @param secrets values that are known to be secret in this process, such as keys of the environment;
 *   they are masked wherever they occur, also JSON- and URL-encoded.
 */
function createRedact(secrets) {
    const literals = [
        ...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(spellings)),
    ].sort((a, b) => b.length - a.length);
    return (text) => {
        let redacted = text;
        for (const literal of literals)
            redacted = redacted.replaceAll(literal, maskOf(literal));
        for (const { pattern, mask } of SHAPES)
            redacted = redacted.replace(pattern, mask);
        return redacted;
    };
}
function spellings(secret) {
    return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
function maskOf(secret) {
    return secret.startsWith('sk-') ? 'sk-****' : '****';
}


/***/ }),

/***/ 10208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nq: () => (/* binding */ createRunId),
/* harmony export */   xE: () => (/* binding */ formatStamp)
/* harmony export */ });
/* unused harmony export RUN_ID_PATTERN */
const two = (value) => String(value).padStart(2, '0');
/** `YYYYMMDD_HHMMSS`, UTC. */
function formatStamp(epochMs) {
    const date = new Date(epochMs);
    const day = `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
    return `${day}_${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}`;
}
/** `run_20250917_162825_70936`: UTC, random last part of five digits. */
function createRunId(epochMs, random) {
    return `run_${formatStamp(epochMs)}_${String(10_000 + (random % 90_000))}`;
}
const RUN_ID_PATTERN = /^run_\d{8}_\d{6}_\d{5}$/;


/***/ }),

/***/ 65890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path for people: as seen from the working directory where it lies inside of it, else as it is. Forward slashes. */
function showPath(absolutePath, workingDirectory) {
    const seen = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(workingDirectory, absolutePath);
    if (seen === '')
        return '.';
    const isOutside = seen === '..' || /^\.\.[\\/]/.test(seen) || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(seen);
    return (isOutside ? absolutePath : seen).replaceAll('\\', '/');
}


/***/ }),

/***/ 87264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ modelProxyOf),
/* harmony export */   i: () => (/* binding */ baseUrlOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const DEFAULT_BASE_URL = 'https://api.anthropic.com';
/** From the environment of the process alone: a repository must not say where keys go. */
function baseUrlOf(env) {
    const given = env.get('ANTHROPIC_BASE_URL')?.trim();
    if (given === undefined || given === '')
        return DEFAULT_BASE_URL;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isLocal = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal))
        return given.replace(/\/+$/, '');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'ANTHROPIC_BASE_URL is no https address', {
        remedy: 'Set it to https://HOST, or unset it; http is for this machine alone.',
    });
}
/** Proxies of the environment are not used unless one is named for the model. */
function modelProxyOf(env) {
    const given = env.get('PLUMBLINE_MODEL_PROXY')?.trim();
    if (given === undefined || given === '')
        return null;
    if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))
        return given;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'PLUMBLINE_MODEL_PROXY is no http or https address', {
        remedy: 'Set it to http://HOST:PORT, or unset it.',
    });
}


/***/ }),

/***/ 83173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf),
/* harmony export */   a: () => (/* binding */ createKeyRing)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

function createKeyRing(keys) {
    const readyAt = new Map(keys.map((key) => [key, Number.NEGATIVE_INFINITY]));
    return {
        size: readyAt.size,
        choose(nowMs) {
            if (readyAt.size === 0)
                return { kind: 'none' };
            for (const [apiKey, at] of readyAt)
                if (at <= nowMs)
                    return { kind: 'key', apiKey };
            return { kind: 'wait', durationMs: Math.min(...readyAt.values()) - nowMs };
        },
        coolDown(apiKey, untilMs) {
            const at = readyAt.get(apiKey);
            if (at !== undefined)
                readyAt.set(apiKey, Math.max(at, untilMs));
        },
        refuse: (apiKey) => readyAt.delete(apiKey),
    };
}
/**
 * The keys of an environment: ANTHROPIC_API_KEYS, with commas between, or ANTHROPIC_API_KEY.
 * @throws PlumblineError `toolchain` for what cannot be a key; it is never shown
 */
function keysOf(get) {
    const several = split(get('ANTHROPIC_API_KEYS'));
    const keys = [...new Set(several.length > 0 ? several : split(get('ANTHROPIC_API_KEY')))];
    if (keys.every((key) => KEY.test(key)))
        return keys;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'an API key is shorter than 8 characters or holds other characters', {
        remedy: 'Check ANTHROPIC_API_KEY and ANTHROPIC_API_KEYS: keys with commas between, without quotes.',
    });
}
/** What fits into a header, and is long enough to be masked wherever it turns up. */
const KEY = /^[\x21-\x7e]{8,}$/;
function split(value) {
    return (value ?? '')
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== '');
}


/***/ }),

/***/ 32763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ JournalIndex),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   s9: () => (/* binding */ createJournal)
/* harmony export */ });
/* unused harmony exports readRunEntry, JournalReader */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43100);


/** At most this much work is lost by a kill of the machine. */
const SYNC_INTERVAL_MS = 100;
/**
 * @param opening what the journal begins with: the run, and the cases that it takes over. They appear whole or not at
 *   all, so that a run that is killed meanwhile leaves the earlier journal as the only one there is.
 */
async function createJournal(path, fileSystem, opening) {
    const writer = await fileSystem.createAtomic(path);
    try {
        for await (const entry of opening)
            await writer.write(lineOf(entry));
        await writer.commit();
    }
    finally {
        await writer.abort();
    }
    return appendTo(await fileSystem.openAppend(path));
}
function appendTo(file) {
    const sync = delayedSync(file);
    let current = Promise.resolve();
    let next = null;
    /** Entries that come while one is being written share the write after it. */
    const flush = () => {
        next ??= current.then(() => {
            current = next ?? current;
            next = null;
            return file.flush();
        });
        return next;
    };
    return {
        async append(entry) {
            sync.check();
            await file.append(lineOf(entry));
            await flush();
            sync.schedule();
        },
        async close() {
            sync.cancel();
            await file.sync();
            await file.close();
        },
    };
}
/** Brings what was written to the disk soon; a failure is thrown to whoever checks next. */
function delayedSync(file) {
    let timer;
    let failure;
    return {
        schedule() {
            timer ??= setTimeout(() => {
                timer = undefined;
                file.sync().catch((thrown) => {
                    failure = { thrown };
                });
            }, SYNC_INTERVAL_MS);
        },
        check() {
            if (failure !== undefined)
                throw failure.thrown;
        },
        cancel() {
            clearTimeout(timer);
        },
    };
}
function lineOf(entry) {
    return `${JSON.stringify(entry)}\n`;
}
/** Entries in file order, in batches, each with its place in the file. */
async function* readJournal(path, fileSystem) {
    for await (const batch of (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(path, fileSystem)) {
        yield batch.map((at) => ({ entry: parseEntry(at.text, path, at.number), at }));
    }
}
/** What the cases of a journal belong to. */
async function readRunEntry(path, fileSystem) {
    for await (const batch of readJournal(path, fileSystem)) {
        const found = batch.find(({ entry }) => entry.type === 'run')?.entry;
        if (found?.type === 'run')
            return found;
    }
    return undefined;
}
function parseEntry(text, path, line) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('schema_invalid', 'a line of the journal is damaged', {
            location: { path, line },
            cause,
        });
    }
}
/** Finds the journal's case entries by index without holding them. */
class JournalIndex {
    path;
    offsets = new Map();
    constructor(path) {
        this.path = path;
    }
    set(index, { offset, length }) {
        this.offsets.set(index, { offset, length });
    }
    get size() {
        return this.offsets.size;
    }
    /** Indexes in dataset order. */
    indexes() {
        return [...this.offsets.keys()].sort((a, b) => a - b);
    }
    /** Opens the journal for reading entries at random; sequential reads are served from a window. */
    async open(fileSystem) {
        return new JournalReader(await fileSystem.openRandomAccess(this.path), this.offsets);
    }
}
const WINDOW_BYTES = 256 * 1024;
class JournalReader {
    file;
    offsets;
    window = new Uint8Array();
    windowOffset = 0;
    constructor(file, offsets) {
        this.file = file;
        this.offsets = offsets;
    }
    async read(index) {
        const place = this.offsets.get(index);
        if (place === undefined)
            return undefined;
        const start = place.offset - this.windowOffset;
        if (start < 0 || start + place.length > this.window.length) {
            this.window = await this.file.readAt(place.offset, Math.max(WINDOW_BYTES, place.length));
            this.windowOffset = place.offset;
            return this.parse(0, place.length);
        }
        return this.parse(start, place.length);
    }
    async close() {
        await this.file.close();
    }
    parse(start, length) {
        return JSON.parse(Buffer.from(this.window.buffer, this.window.byteOffset + start, length).toString('utf8'));
    }
}


/***/ }),

/***/ 43100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
const LF = 0x0a;
/** Lines of a file that we wrote ourselves, in batches of a chunk. A torn last line (after a kill) is left out. */
async function* readLines(path, fileSystem) {
    let offset = 0;
    let number = 0;
    let rest = Buffer.alloc(0);
    for await (const chunk of fileSystem.readChunks(path)) {
        const bytes = Buffer.concat([rest, chunk]);
        const batch = [];
        let start = 0;
        for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
            number++;
            batch.push({ text: bytes.toString('utf8', start, end), number, offset, length: end - start });
            offset += end + 1 - start;
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
        yield batch;
    }
}


/***/ }),

/***/ 68670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ rerunCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_show_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65890);


/** The command that repeats this run where the user stands; arguments are quoted for a POSIX shell. */
function rerunCommand(request) {
    const words = [request.invokedAs, request.target, `--${request.mode}`];
    if (request.offline)
        words.push('--offline');
    if (request.budgetUsd !== undefined)
        words.push('--budget', String(request.budgetUsd));
    if (request.profile !== undefined)
        words.push('--profile', request.profile);
    for (const data of request.data ?? [])
        words.push('--data', (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(request.workingDirectory, data), request.workingDirectory));
    if (request.config !== undefined)
        words.push('--config', request.config);
    return words.map(quote).join(' ');
}
function quote(word) {
    return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 93105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ salvageJournal),
/* harmony export */   S3: () => (/* binding */ journalPathOf),
/* harmony export */   qx: () => (/* binding */ ledgerPathOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32763);
/* harmony import */ var _spending_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6537);



const NOTHING = { casesTotal: 0, scored: 0, errored: 0, passed: 0, cost: _spending_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COST */ .WR };
/** Reads a journal, handing every finished line to `onLine`. A missing journal is a run that had not started its calls. */
async function salvageJournal(journalPath, fileSystem, onLine) {
    if ((await fileSystem.stat(journalPath)) === undefined)
        return NOTHING;
    const counts = { casesTotal: 0, scored: 0, errored: 0, passed: 0 };
    const tally = new _spending_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .SpendingTally */ .pS();
    for await (const batch of (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)(journalPath, fileSystem)) {
        for (const { entry } of batch) {
            if (entry.type === 'run') {
                counts.casesTotal = entry.cases_total;
                continue;
            }
            tally.add(entry);
            if (entry.type === 'cost')
                continue;
            if (entry.line.status === 'scored')
                counts.scored++;
            else
                counts.errored++;
            if (entry.line.passed === true)
                counts.passed++;
            await onLine(entry.line);
        }
    }
    return { ...counts, cost: tally.value() };
}
function journalPathOf(reportsDir, runId) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'journal', `${runId}.jsonl`);
}
/** What a run spends, while it runs. */
function ledgerPathOf(reportsDir, runId) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'journal', `${runId}.ledger`);
}


/***/ }),

/***/ 39607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ buildSessionReport),
/* harmony export */   dd: () => (/* binding */ isDefaultBranchRun),
/* harmony export */   eN: () => (/* binding */ defaultBranchNames)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79157);

/** The one value that every reporter renders, made from what is known of the run now. */
async function buildSessionReport(state, outcome, context) {
    const { request, run, ports } = context;
    const { repetitions: _, ...measured } = outcome.measurement;
    const failed = outcome.error !== null;
    const commit = await ports.git.headCommit(request.workingDirectory);
    const branch = await ports.git.currentBranch(request.workingDirectory);
    return {
        schemaVersion: 1,
        sessionId: run.sessionId,
        runId: run.runId,
        target: request.target,
        profile: state.config?.profile ?? request.profile ?? 'dev',
        mode: request.mode,
        dryRun: request.mode === 'smoke',
        offline: state.llm === undefined ? request.offline : state.llm.kind === 'simulated',
        budgetUsd: state.spending?.usd ?? state.config?.budgetUsd ?? request.budgetUsd ?? null,
        // Without a client nothing was simulated: what a target spent is real, and so is the nothing of a run that broke early.
        costKind: state.llm?.kind ?? (request.offline ? 'simulated' : 'measured'),
        ...measured,
        spending: { ...measured.spending, takenOverFrom: request.resume?.runId ?? null },
        durationMs: Math.max(0, Math.round(ports.clock.now() - run.startedAtMs)),
        timestamp: new Date(run.startedAtMs).toISOString(),
        status: failed || outcome.exitCode !== 0 ? 'FAIL' : 'SUCCESS',
        result: measured.verdict.result,
        exitCode: outcome.exitCode,
        runState: failed ? 'FAIL' : 'SUCCESS',
        warnings: [...context.warnings()],
        error: outcome.error,
        dlq: outcome.dlq,
        comparabilityKey: state.comparabilityKey ?? null,
        logPath: run.logPath,
        steps: [...context.steps()],
        dataset: state.summary === undefined
            ? null
            : {
                hash: state.summary.hash,
                files: state.summary.files.map((file) => ({ ...file })),
                mappedFields: [...state.summary.fields].sort(),
            },
        exports: [...outcome.exports],
        versions: { plumbline: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x, node: ports.env.nodeVersion, metrics: _core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS_VERSION */ .H },
        commit: commit ?? null,
        branch: branch ?? null,
        onDefaultBranch: isDefaultBranch(context, branch),
        scorer: state.llm?.kind === 'measured' ? 'judge' : 'offline',
        judge: state.judge ?? null,
    };
}
/** Events that run what stands on a branch; others run on the default branch's name what anybody may have proposed. */
const BRANCH_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
const USUAL_NAMES = ['main', 'master'];
/** Inside Actions the event decides, and names the branch; elsewhere the usual names count. */
function isDefaultBranch({ request, ports: { env } }, branch) {
    if (env.get('GITHUB_ACTIONS') === 'true')
        return isDefaultBranchRun(env, request.defaultBranch);
    return branch !== undefined && defaultBranchNames(request.defaultBranch).includes(branch);
}
/** Whether a workflow runs what stands on the default branch. @param defaultBranch its name, where the event has it */
function isDefaultBranchRun(env, defaultBranch) {
    return (BRANCH_EVENTS.includes(env.get('GITHUB_EVENT_NAME') ?? '') &&
        env.get('GITHUB_REF_TYPE') === 'branch' &&
        defaultBranchNames(defaultBranch).includes(env.get('GITHUB_REF_NAME') ?? ''));
}
/** What the default branch may be called. @param defaultBranch its name, where it is known */
function defaultBranchNames(defaultBranch) {
    return defaultBranch === undefined ? USUAL_NAMES : [defaultBranch];
}


/***/ }),

/***/ 6537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ paid),
/* harmony export */   WR: () => (/* binding */ NO_COST),
/* harmony export */   pS: () => (/* binding */ SpendingTally)
/* harmony export */ });
const NO_COST = {
    costUsd: 0,
    spending: { paidUsd: 0, takenOverUsd: 0, savedUsd: 0, cacheHits: 0, cacheMisses: 0 },
};
/** A cost of which nothing but the sum is known. */
function paid(costUsd) {
    return { costUsd, spending: { ...NO_COST.spending, paidUsd: costUsd } };
}
/** Adds up what a journal says of money, in whole micro-dollars, so that no order changes a digit. */
class SpendingTally {
    paid = 0;
    takenOver = 0;
    saved = 0;
    hits = 0;
    misses = 0;
    add(entry) {
        if (entry.type === 'run')
            return;
        if (entry.taken_over)
            this.takenOver += entry.cost_micro_usd;
        else
            this.paid += entry.cost_micro_usd;
        if (entry.type === 'cost')
            return;
        if (entry.cache === 'hit')
            this.hits++;
        if (entry.cache === 'miss')
            this.misses++;
        this.saved += entry.saved_micro_usd;
    }
    value() {
        return {
            costUsd: (this.paid + this.takenOver) / 1e6,
            spending: {
                paidUsd: this.paid / 1e6,
                takenOverUsd: this.takenOver / 1e6,
                savedUsd: this.saved / 1e6,
                cacheHits: this.hits,
                cacheMisses: this.misses,
            },
        };
    }
}


/***/ }),

/***/ 53626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadEntrypoints)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Targets that Plumbline brings along, and commands that are written in a target's place. */
const BUILT_IN = new Set([
    ...['baseline', 'guards', 'session-report', 'quick_api_check', 'handoff', '__validate_prod_guard'],
    ...['guard', 'schema', 'regression', 'report', 'export', 'dlq', 'config', 'costs', 'health', 'hygiene'],
    ...['chat', 'init', 'merge', 'complete', 'help'],
]);
const MOST_DETAILS = 20;
/**
 * The repository's own targets, in file order; none where there is no such file.
 * @param path absolute path of the JSON lines file.
 * @param shownPath how errors name it.
 * @throws PlumblineError `config_invalid` with the first bad line, and the others as details.
 */
async function loadEntrypoints(fileSystem, path, shownPath = path) {
    if ((await fileSystem.stat(path)) === undefined)
        return [];
    const { default: validate } = await __webpack_require__.e(/* import() */ 3860).then(__webpack_require__.t.bind(__webpack_require__, 43860, 19));
    const entrypoints = new Map();
    const problems = [];
    const lines = (await readConfigText(fileSystem, path)).replace(/^\ufeff/, '').split('\n');
    for (const [index, text] of lines.entries()) {
        if (text.trim() === '')
            continue;
        const location = { path: shownPath, line: index + 1 };
        const parsed = parseLine(text, validate, entrypoints);
        if (typeof parsed === 'string')
            problems.push({ message: parsed, location });
        else
            entrypoints.set(parsed.name, parsed);
    }
    const [first, ...others] = problems;
    if (first === undefined)
        return [...entrypoints.values()];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('config_invalid', first.message, {
        location: first.location,
        remedy: 'Mend the line; docs/targets.md explains the fields.',
        details: others
            .slice(0, MOST_DETAILS)
            .map(({ location, message }) => `${location.path}:${location.line}: ${message}`),
    });
}
/** An entrypoint, or what is wrong with the line. */
function parseLine(text, validate, before) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return `not JSON: ${messageOf(error)}`;
    }
    if (!isEntrypoint(value, validate))
        return describeIssues(validate);
    if (BUILT_IN.has(value.name))
        return `"${value.name}" is a name of Plumbline's own; choose another`;
    if (before.has(value.name))
        return `the name "${value.name}" is taken by an earlier line`;
    return value;
}
/** The schema is the proof; the compiler cannot see it. */
function isEntrypoint(value, validate) {
    return validate(value);
}
function describeIssues(validate) {
    const issues = (validate.errors ?? []).map(({ instancePath, message, keyword, params }) => {
        const extra = keyword === 'additionalProperties' ? ` (${JSON.stringify(params.additionalProperty)})` : '';
        return `${instancePath === '' ? 'the entry' : instancePath} ${message ?? keyword}${extra}`;
    });
    return issues.join('; ');
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A target list that cannot be read is a fault of the configuration, not of the data. */
async function readConfigText(fileSystem, path) {
    try {
        return await fileSystem.readText(path);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl))
            throw error;
        const { message, location, remedy } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('config_invalid', message, { location, remedy, cause: error });
    }
}


/***/ }),

/***/ 28356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kb: () => (/* binding */ hiddenLines),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   td: () => (/* binding */ readPastVerdicts)
/* harmony export */ });
/* unused harmony export MOST_VERDICTS */
/** The newest that is kept and five before it. */
const MOST_VERDICTS = 6;
const LONGEST_HEADLINE = 300;
const RESULTS = ['PASS', 'WARN', 'PARTIAL', 'FAIL', 'CANCELLED'];
const MARKER = /^<!-- plumbline-comment:v1 key=([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,6}) -->$/m;
const HISTORY = /^<!-- plumbline-history:v1 ([A-Za-z0-9_-]{0,20000}) -->$/m;
/** Hidden lines. Base64 keeps every text of a verdict from ending the comment that hides it. */
function hiddenLines({ key, run, attempt }, verdicts) {
    const kept = verdicts
        .slice(0, MOST_VERDICTS)
        .map((verdict) => ({ ...verdict, headline: verdict.headline.slice(0, LONGEST_HEADLINE) }));
    const packed = Buffer.from(JSON.stringify(kept)).toString('base64url');
    return [
        `<!-- plumbline-comment:v1 key=${key} run=${run} attempt=${attempt} -->`,
        `<!-- plumbline-history:v1 ${packed} -->`,
    ];
}
/** Undefined for a comment that is not one of ours. */
function readMarker(body) {
    const [, key, run, attempt] = MARKER.exec(body.replaceAll('\r', '')) ?? [];
    return key === undefined ? undefined : { key, run: Number(run), attempt: Number(attempt) };
}
/** Newest first. Whoever may edit a comment may have changed what it holds: what is no verdict is left out. */
function readPastVerdicts(body) {
    const [, packed] = HISTORY.exec(body.replaceAll('\r', '')) ?? [];
    if (packed === undefined)
        return [];
    const parsed = parseJson(Buffer.from(packed, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed.flatMap(toVerdict).slice(0, MOST_VERDICTS) : [];
}
function toVerdict(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    const { result, headline, commit, run } = Object.fromEntries(Object.entries(value));
    const known = RESULTS.find((one) => one === result);
    if (known === undefined || typeof headline !== 'string' || typeof run !== 'number')
        return [];
    if (!Number.isSafeInteger(run) || run < 0)
        return [];
    const sha = typeof commit === 'string' && /^[0-9a-f]{7,64}$/.test(commit) ? commit : '';
    return [{ result: known, headline: headline.slice(0, LONGEST_HEADLINE), commit: sha, run }];
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
