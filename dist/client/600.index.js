export const id = 600;
export const ids = [600];
export const modules = {

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPolicyBase: () => (/* binding */ findPolicyBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/adapters/git-failure.js

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
        return new errors/* PlumblineError */.Dl('toolchain', `${command}: ${what}`, { remedy, cause });
    }
    const lines = complaints.split('\n').filter((line) => line.trim() !== '');
    const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines[0] ?? howItEnded(end);
    const remedy = REMEDIES.find(([pattern]) => pattern.test(complaints))?.[1];
    return new errors/* PlumblineError */.Dl('toolchain', `${command}: ${said.trim()}`, {
        remedy: remedy ?? 'Run the same git command by hand to see more, and `git fsck` if it is the repository.',
        cause,
    });
}
/** A part of the history that is not there. */
function git_failure_incompleteHistory(message) {
    return new PlumblineError('toolchain', message, { remedy: FETCH_ALL });
}
function partialClone(message) {
    return new PlumblineError('toolchain', message, { remedy: FETCH_BLOBS });
}
function howItEnded({ code, signal }) {
    return signal === null ? `it ended with ${code} and no message` : `it was killed by ${signal}`;
}

// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(2184);
;// CONCATENATED MODULE: ./build/src/adapters/git-command.js



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
    const child = (0,external_node_child_process_.spawn)('git', [...options, ...args], {
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
        child.once('error', (cause) => reject(gitFailure(args, { kind: 'not_started', code: (0,node_file_error/* codeOf */.$N)(cause) }, '', cause)));
        child.once('close', (code, signal) => {
            const clean = code === 0 && !/^(fatal|error):/m.test(complaints);
            if (clean)
                resolve();
            else
                reject(gitFailure(args, { kind: 'ended', code, signal }, complaints));
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

// EXTERNAL MODULE: ./build/src/adapters/node-utf8.js
var node_utf8 = __webpack_require__(2894);
;// CONCATENATED MODULE: ./build/src/adapters/commit-file-system.js





/** What a commit holds never changes, and several ask for the rules of the same one. */
const known = new Map();
/** Larger files are read anew each time. */
const MOST_KEPT_BYTES = 1024 * 1024;
/** As `readCommit`, once for each commit. */
function createCommitFileSystem(root, commit) {
    const key = `${root}\n${commit}`;
    const fileSystem = known.get(key) ?? readCommit(root, commit);
    known.set(key, fileSystem);
    return fileSystem;
}
/**
 * The files of a commit, at the absolute paths that they have in the working tree. A file is whole in memory while it
 * is read; links and submodules are no files.
 * @param root of the repository, absolute
 */
function readCommit(root, commit) {
    const kept = new Map();
    let listing;
    const tree = () => {
        listing ??= listTree(root, commit);
        return listing;
    };
    const inRoot = (absolute) => external_node_path_.relative(root, absolute).replaceAll('\\', '/');
    const read = async (absolute) => {
        const entry = (await tree()).get(inRoot(absolute));
        if (entry?.kind === 'file') {
            const blob = kept.get(entry.blobId) ?? readGit({ directory: root, args: ['cat-file', 'blob', entry.blobId] });
            if (entry.bytes <= MOST_KEPT_BYTES)
                kept.set(entry.blobId, blob);
            // A failure may pass: whoever asks next asks git.
            blob.catch(() => kept.delete(entry.blobId));
            return blob;
        }
        throw new errors/* PlumblineError */.Dl('schema_invalid', `cannot be read: there is no such file in commit ${commit_file_system_short(commit)}`, {
            location: { path: absolute },
        });
    };
    const refuse = () => {
        throw new errors/* PlumblineError */.Dl('internal', `commit ${commit_file_system_short(commit)} cannot be written to`);
    };
    return {
        readText: async (file) => (0,node_utf8/* decodeUtf8 */._)(await read(file), file),
        async *readChunks(file) {
            yield await read(file);
        },
        async openRandomAccess(file) {
            const bytes = await read(file);
            return {
                bytes: bytes.length,
                readAt: async (offset, length) => bytes.subarray(offset, offset + length),
                close: async () => undefined,
            };
        },
        stat: async (place) => statIn(await tree(), inRoot(place)),
        list: async (directory) => namesBelow(await tree(), inRoot(directory)),
        async glob(pattern, directory) {
            const entries = await tree();
            const literal = external_node_path_.resolve(directory, pattern);
            if (statIn(entries, inRoot(literal)) !== undefined)
                return [literal];
            // The folder's own name is never part of the pattern: it may hold brackets or braces.
            const matches = picomatch(external_node_path_.relative(directory, literal).replaceAll('\\', '/'));
            return [...entries]
                .filter(([, { kind }]) => kind === 'file')
                .map(([name]) => external_node_path_.join(root, name))
                .filter((file) => matches(external_node_path_.relative(directory, file).replaceAll('\\', '/')))
                .sort();
        },
        writeAtomic: refuse,
        createAtomic: refuse,
        openAppend: refuse,
        makeDirectory: refuse,
        claimDirectory: refuse,
        copy: refuse,
        move: refuse,
        remove: refuse,
        withLock: refuse,
    };
}
async function listTree(root, commit) {
    const args = ['ls-tree', '-r', '-z', '--long', '--full-tree', commit];
    const listing = (await readGit({ directory: root, args })).toString('utf8');
    const entries = listing.split('\0').filter(Boolean);
    return new Map(entries.map((entry) => {
        const tab = entry.indexOf('\t');
        const [mode = '', , blobId = '', size = '0'] = entry.slice(0, tab).split(/ +/);
        const kind = mode.startsWith('100') ? 'file' : 'other';
        return [entry.slice(tab + 1), { blobId, kind, bytes: Number(size) || 0 }];
    }));
}
function statIn(entries, name) {
    const entry = entries.get(name);
    if (entry !== undefined)
        return { kind: entry.kind, bytes: entry.bytes, modifiedMs: 0 };
    const folder = name === '' ? '' : `${name}/`;
    for (const known of entries.keys()) {
        if (known.startsWith(folder))
            return { kind: 'directory', bytes: 0, modifiedMs: 0 };
    }
    return undefined;
}
function namesBelow(entries, name) {
    const folder = name === '' ? '' : `${name}/`;
    const below = [...entries.keys()].filter((known) => known.startsWith(folder));
    return [...new Set(below.map((known) => known.slice(folder.length).split('/')[0] ?? ''))].sort();
}
function commit_file_system_short(commit) {
    return commit.slice(0, 12);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/adapters/known-commits.js
const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const seen = new Set();
/**
 * The commit that a full id names, asked for once in each folder: objects do not go away while a run looks at them, and
 * every guard asks for the same two. Names of branches may move, so they are asked for each time.
 * @param ask resolves to the id, or to undefined where there is no such commit
 */
async function known_commits_askOnce(directory, revision, ask) {
    const key = `${directory}\n${revision}`;
    if (seen.has(key))
        return revision;
    const answer = await ask();
    if (answer === revision && FULL_ID.test(revision))
        seen.add(key);
    return answer;
}

;// CONCATENATED MODULE: ./build/src/adapters/git-repository.js






/** Roots by folder. Every guard asks, each answer is a process, and a work tree does not move while it is looked at. */
const knownRoots = new Map();
/** @throws PlumblineError `toolchain` when there is a repository that git cannot or will not read. */
async function findPlace(directory) {
    const known = knownRoots.get(directory);
    if (known !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(known, '.git')))
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
    const { message } = (0,errors/* toPlumblineError */.Cc)(error);
    if (message.includes('not a git repository'))
        return !hasRepository(directory);
    return message.includes('was not found') && (0,external_node_fs_.existsSync)(directory) && !hasRepository(directory);
}
/** A folder that has a `.git`, or one above it has: git must be able to read it. */
function hasRepository(directory) {
    for (let folder = (0,external_node_path_.resolve)(directory);; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return true;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return false;
    }
}
/** Like `findPlace`, for scopes that only a repository has. */
async function requireRepository(directory) {
    const place = await findPlace(directory);
    if (place.kind !== 'outside')
        return place;
    throw new PlumblineError('toolchain', 'the folder is not in a git repository', {
        location: { path: directory },
        remedy: 'Run inside of a git repository, or scan the folder or a file instead.',
    });
}
/** Full id. @throws PlumblineError `toolchain` when the repository has no such commit. */
async function commitId(root, revision) {
    try {
        return await askOnce(root, revision, () => ask(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
    }
    catch (error) {
        const known = toPlumblineError(error);
        if (!known.message.includes('no message'))
            throw error;
        throw incompleteHistory(`git rev-parse: there is no commit ${revision} in this repository`);
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
    const file = (0,external_node_path_.resolve)(root, await ask(root, ['rev-parse', '--git-path', 'shallow']));
    return new Set((0,external_node_fs_.readFileSync)(file, 'latin1').split('\n').filter(Boolean));
}
/** A clone with `--filter` has no copy of all blobs. */
async function isPartialClone(root) {
    const settings = await ask(root, ['config', '--list', '--name-only']);
    return /^(extensions\.partialclone|remote\..*\.promisor)$/im.test(settings);
}
/** One line, without its line end; other blanks may be part of a folder's name. */
async function ask(directory, args) {
    return (await readGit({ directory, args })).toString('utf8').replace(/\r?\n$/, '');
}

;// CONCATENATED MODULE: ./build/src/adapters/node-git-history.js






/** A fetch that says nothing for so long is given up. */
const SILENCE_MS = 120_000;
/** Ancestors that come with a commit fetched into a shallow clone. */
const FIRST_DEPTH = 50;
const FETCH = ['fetch', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--progress'];
/**
 * Through simple-git: short answers and fetches, no streams. Every failure of git is a PlumblineError `toolchain`,
 * but for a commit that is not there.
 */
function createNodeGitHistory(directory) {
    const run = (args) => runGit(directory, args);
    const isShallow = async () => (await run(['rev-parse', '--is-shallow-repository'])) === 'true';
    const findCommit = async (revision) => {
        try {
            return await known_commits_askOnce(directory, revision, () => run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
        }
        catch (error) {
            // With --quiet git says nothing about a revision that is not there, and something about all else.
            if ((0,errors/* toPlumblineError */.Cc)(error).message.includes('ended with 1 and no message'))
                return undefined;
            throw error;
        }
    };
    return {
        findCommit,
        isShallow,
        async isWhole(base, head) {
            const shallow = await shallowCommits(directory);
            if (shallow.size === 0)
                return true;
            const between = await run(['rev-list', `${base}...${head}`]);
            return !between.split('\n').some((id) => shallow.has(id));
        },
        countCommits: async (base, head) => Number(await run(['rev-list', '--count', head, `^${base}`])),
        async fetchCommits(ids) {
            const depth = (await isShallow()) ? [`--depth=${FIRST_DEPTH}`] : [];
            await run([...FETCH, ...depth, 'origin', ...ids]);
        },
        deepen: async (ids, commits) => void (await run([...FETCH, `--deepen=${commits}`, 'origin', ...ids])),
        unshallow: async () => void (await run([...FETCH, '--unshallow', 'origin'])),
        async fetchBranch(name) {
            const depth = (await isShallow()) ? [`--depth=${FIRST_DEPTH}`] : [];
            const tracking = `refs/remotes/origin/${name}`;
            await run([...FETCH, ...depth, 'origin', `+refs/heads/${name}:${tracking}`]);
            return run(['rev-parse', '--verify', `${tracking}^{commit}`]);
        },
    };
}
async function runGit(directory, args) {
    const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
    const variables = environment();
    let end;
    const options = {
        ...OPTIONS,
        // All of them are allowed: what must not reach git was left out before.
        allowEnvironment: Object.keys(variables),
        // simple-git takes a silent failure for a success, and keeps the exit code to itself.
        errors(error, { exitCode, stdErr }) {
            if (exitCode === 0)
                return error;
            end = { code: exitCode, complaints: Buffer.concat(stdErr).toString('utf8') };
            return error ?? Buffer.from('failed');
        },
    };
    try {
        return (await simpleGit(directory, options)
            .env(variables)
            .raw([...args])).trim();
    }
    catch (error) {
        if (end !== undefined) {
            throw gitFailure(args, { kind: 'ended', code: end.code, signal: null }, end.complaints, error);
        }
        throw notRun(args, error);
    }
}
/** What is set here and in the environment is ours or the operator's, none of it comes from the repository. */
const OPTIONS = {
    config: [...FIXED_CONFIGURATION],
    timeout: { block: SILENCE_MS },
    unsafe: {
        allowUnsafeAskPass: true,
        allowUnsafeConfigEnvCount: true,
        allowUnsafeConfigPaths: true,
        allowUnsafeDiffExternal: true,
        allowUnsafeFsMonitor: true,
        allowUnsafeGitProxy: true,
        allowUnsafeHooksPath: true,
        allowUnsafePager: true,
        allowUnsafeSshCommand: true,
    },
};
/** Without the programs that git might start for people. */
function environment() {
    const unwanted = new Set(['EDITOR', 'VISUAL', 'PAGER', 'PREFIX']);
    const { GIT_EXEC_PATH: _, ...variables } = gitEnvironment(process.env);
    return Object.fromEntries(Object.entries(variables).filter(([name]) => !unwanted.has(name)));
}
/** Failures without an exit code: git did not start, or said nothing for too long. */
function notRun(args, error) {
    const said = (0,node_file_error/* messageOf */.bD)(error);
    return said.includes('ENOENT')
        ? gitFailure(args, { kind: 'not_started', code: 'ENOENT' }, '', error)
        : gitFailure(args, { kind: 'ended', code: null, signal: null }, said, error);
}

;// CONCATENATED MODULE: ./build/src/app/change-event.js

const ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const NO_COMMIT = /^0+$/;
/**
 * Source of the names: GitHub's "Webhook events and payloads" and "Events that trigger workflows".
 * @throws PlumblineError `toolchain` when an event of a change does not say which commits it has
 */
async function readChangeEvent({ env, fileSystem }) {
    const name = env.get('GITHUB_EVENT_NAME') ?? '';
    if (!/^(pull_request.*|push|merge_group)$/.test(name))
        return { kind: 'none' };
    const file = env.get('GITHUB_EVENT_PATH') ?? '';
    if (file === '')
        throw unreadable(name, 'GITHUB_EVENT_PATH is not set');
    const event = parse(name, await fileSystem.readText(file));
    if (name === 'push')
        return readPush(event);
    const [base, head] = name === 'merge_group'
        ? [textAt(event, ['merge_group', 'base_sha']), textAt(event, ['merge_group', 'head_sha'])]
        : [textAt(event, ['pull_request', 'base', 'sha']), textAt(event, ['pull_request', 'head', 'sha'])];
    if (!isId(base) || !isId(head))
        throw unreadable(name, 'it names no base and head');
    return { kind: 'change', base, head };
}
function readPush(event) {
    const before = textAt(event, ['before']);
    const after = textAt(event, ['after']);
    if (!isId(before) || !isId(after))
        throw unreadable('push', 'it names no commits before and after');
    if (NO_COMMIT.test(after))
        return { kind: 'branch_deleted' };
    const branch = textAt(event, ['repository', 'default_branch']);
    return {
        kind: 'push',
        before: NO_COMMIT.test(before) ? undefined : before,
        after,
        defaultBranch: branch === '' ? undefined : branch,
        isDefaultBranch: branch !== undefined && textAt(event, ['ref']) === `refs/heads/${branch}`,
    };
}
function parse(name, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(name, 'its file is no JSON', cause);
    }
}
function textAt(value, [key, ...rest]) {
    if (key === undefined)
        return typeof value === 'string' ? value : undefined;
    if (typeof value !== 'object' || value === null)
        return undefined;
    return textAt(Object.entries(value).find(([name]) => name === key)?.[1], rest);
}
function isId(text) {
    return text !== undefined && ID.test(text);
}
function unreadable(name, why, cause) {
    return new errors/* PlumblineError */.Dl('toolchain', `the event ${name} cannot be read: ${why}`, {
        remedy: 'Name the change: `--range BASE..HEAD`.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/app/policy-base.js





/** Events that propose a change to somebody else's branch. A push is its branch's own. */
const PROPOSALS = /^(pull_request|pull_request_target|merge_group)$/;
/**
 * The commit whose rules a proposed change is judged by, fetched where a shallow clone lacks it; null where nobody
 * proposes anything.
 * @throws PlumblineError `toolchain` when that commit cannot be had: a change never judges itself instead
 */
async function findPolicyBase(workingDirectory, sources) {
    if (!PROPOSALS.test(sources.env.get('GITHUB_EVENT_NAME') ?? ''))
        return null;
    const event = await readChangeEvent(sources);
    if (event.kind !== 'change')
        return null;
    const place = await findPlace(workingDirectory);
    if (place.kind === 'outside')
        throw policy_base_unreadable(event.base, 'the working directory is in no git repository');
    const history = createNodeGitHistory(workingDirectory);
    if ((await history.findCommit(event.base)) === undefined) {
        try {
            await history.fetchCommits([event.base]);
        }
        catch (cause) {
            throw policy_base_unreadable(event.base, (0,errors/* toPlumblineError */.Cc)(cause).message, cause);
        }
    }
    return { commit: event.base, fileSystem: createCommitFileSystem(place.root, event.base) };
}
function policy_base_unreadable(commit, why, cause) {
    const what = `the rules of the base commit ${commit.slice(0, 12)} cannot be read (${why})`;
    return new errors/* PlumblineError */.Dl('toolchain', what, {
        remedy: 'Run actions/checkout before this step, with `fetch-depth: 0` or credentials to fetch with.',
        cause,
    });
}


/***/ })

};
