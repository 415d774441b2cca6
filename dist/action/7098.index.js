export const id = 7098;
export const ids = [7098];
export const modules = {

/***/ 55892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createNodeGitHistory)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87137);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20007);
/* harmony import */ var _known_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90438);
/* harmony import */ var _node_file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42184);






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
            return await (0,_known_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .askOnce */ .R)(directory, revision, () => run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
        }
        catch (error) {
            // With --quiet git says nothing about a revision that is not there, and something about all else.
            if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlumblineError */ .Cc)(error).message.includes('ended with 1 and no message'))
                return undefined;
            throw error;
        }
    };
    return {
        findCommit,
        isShallow,
        async isWhole(base, head) {
            const shallow = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shallowCommits */ .H)(directory);
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
    const { simpleGit } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724)]).then(__webpack_require__.bind(__webpack_require__, 74724));
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
            throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(args, { kind: 'ended', code: end.code, signal: null }, end.complaints, error);
        }
        throw notRun(args, error);
    }
}
/** What is set here and in the environment is ours or the operator's, none of it comes from the repository. */
const OPTIONS = {
    config: [..._git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXED_CONFIGURATION */ .Ed],
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
    const { GIT_EXEC_PATH: _, ...variables } = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._K)(process.env);
    return Object.fromEntries(Object.entries(variables).filter(([name]) => !unwanted.has(name)));
}
/** Failures without an exit code: git did not start, or said nothing for too long. */
function notRun(args, error) {
    const said = (0,_node_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
    return said.includes('ENOENT')
        ? (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(args, { kind: 'not_started', code: 'ENOENT' }, '', error)
        : (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(args, { kind: 'ended', code: null, signal: null }, said, error);
}


/***/ }),

/***/ 67098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellSlack: () => (/* binding */ tellSlack)
});

;// CONCATENATED MODULE: ./build/src/adapters/slack-webhook.js
/** A channel that does not answer is not waited for. */
const TIMEOUT_MS = 8000;
/** Once more after a 5xx; never after a 429, whose wait would be the job's. */
const RETRY = { retries: 1, minTimeout: 400, maxTimeout: 400, factor: 1 };
/**
 * `@slack/webhook`; loaded at the first message. The address is a secret: no message of an error that leaves here holds
 * any of it.
 */
function createSlack(webhookUrl, redact) {
    return {
        async send(message) {
            const { IncomingWebhook } = await __webpack_require__.e(/* import() */ 4443).then(__webpack_require__.t.bind(__webpack_require__, 54443, 19));
            try {
                const webhook = new IncomingWebhook(webhookUrl, { timeout: TIMEOUT_MS, retryConfig: RETRY });
                await webhook.send({
                    text: redact(message.text),
                    blocks: message.blocks.map((block) => redactBlock(block, redact)),
                });
                return { kind: 'sent' };
            }
            catch (thrown) {
                return { kind: 'refused', message: describe(thrown) };
            }
        },
    };
}
/** Slack takes messages over https alone; http is for a service on this machine. Null where the address is fit. */
function refusalOfWebhook(webhookUrl) {
    if (!URL.canParse(webhookUrl))
        return 'the webhook is no URL';
    const { protocol, hostname } = new URL(webhookUrl);
    const isLocal = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
    return protocol === 'https:' || (protocol === 'http:' && isLocal) ? null : 'the webhook is no https address';
}
function redactBlock(block, redact) {
    const clean = (part) => ({ ...part, text: redact(part.text) });
    switch (block.type) {
        case 'header':
            return { ...block, text: clean(block.text) };
        case 'context':
            return { ...block, elements: block.elements.map(clean) };
        case 'section':
            return 'fields' in block
                ? { ...block, fields: block.fields.map(clean) }
                : { ...block, text: clean(block.text) };
    }
}
function describe(thrown) {
    const status = Reflect.get(Object(thrown), 'statusCode');
    if (status === 429)
        return 'Slack takes no more messages for now (429)';
    if (typeof status === 'number')
        return `Slack answered ${status}`;
    const original = Reflect.get(Object(thrown), 'original');
    const name = original instanceof Error ? original.name : '';
    return name === 'TimeoutError' ? `no answer within ${TIMEOUT_MS / 1000} s` : 'Slack could not be reached';
}

// EXTERNAL MODULE: ./build/src/config/defaults.js
var defaults = __webpack_require__(34808);
// EXTERNAL MODULE: ./build/src/config/policy.js + 9 modules
var policy = __webpack_require__(22785);
;// CONCATENATED MODULE: ./build/src/core/critical.js
const CONDITIONS = {
    secret_found: {
        title: 'Secret found in the code',
        firstStep: 'Stop builds and merges, revoke and replace the key now, then run `npm run guard:git` over the history.',
    },
    budget_exceeded: {
        title: 'Budget exceeded',
        firstStep: 'Stop what still calls the model, then sum COST_USD of the last session reports.',
    },
    regression: {
        title: 'Regression confirmed',
        firstStep: 'Read regression_summary.md; freeze a new baseline only where the change is meant.',
    },
    api_authentication: {
        title: 'API authentication failed',
        firstStep: 'Try the key with `quick_api_check --smoke` and replace it where it is refused.',
    },
    system_unavailable: {
        title: 'Model API unavailable',
        firstStep: "Look at the provider's status page; run again in 5 to 10 minutes, or offline.",
    },
};
const BY_ERROR = {
    budget_exceeded: 'budget_exceeded',
    auth_error: 'api_authentication',
    server_overload: 'system_unavailable',
    network_timeout: 'system_unavailable',
    network_error: 'system_unavailable',
};
/** The critical conditions of a run, the gravest first. @param guards null where only the report is at hand */
function criticalConditions(report, guards) {
    const found = new Set();
    if (hasSecret(report, guards))
        found.add('secret_found');
    if (report.budgetUsd !== null && report.costUsd > report.budgetUsd)
        found.add('budget_exceeded');
    if (hasFailed('regression', report, guards))
        found.add('regression');
    for (const [errorClass, id] of Object.entries(BY_ERROR)) {
        if (report.error?.errorClass === errorClass)
            found.add(id);
    }
    return ORDER.filter((id) => found.has(id)).map((id) => ({ id, ...CONDITIONS[id] }));
}
const ORDER = [
    'secret_found',
    'budget_exceeded',
    'regression',
    'api_authentication',
    'system_unavailable',
];
/** Hygiene is no secret, but for files that are keys. A report alone does not tell them apart, so it counts. */
function hasSecret(report, guards) {
    if (!hasFailed('git', report, guards))
        return false;
    const git = guards?.guards.find(({ id }) => id === 'git');
    if (git === undefined)
        return true;
    return git.findings.some(({ ruleId, severity }) => severity !== 'notice' && (!ruleId.startsWith('hygiene-') || ruleId === 'hygiene-private-key-file'));
}
/** A guard that could not judge has found nothing. */
function hasFailed(id, report, guards) {
    const outcome = guards?.guards.find((guard) => guard.id === id);
    if (outcome !== undefined)
        return outcome.verdict === 'fail';
    return report.metrics.some((row) => row.id === `guard_${id}` && row.state === 'fail' && row.value !== null);
}

// EXTERNAL MODULE: ./build/src/app/policy-base.js + 1 modules
var policy_base = __webpack_require__(81609);
// EXTERNAL MODULE: ./build/src/app/github-site.js
var github_site = __webpack_require__(41556);
;// CONCATENATED MODULE: ./build/src/app/slack-origin.js

/** Who and where a run is, for those who only see its message. */
function slackOrigin(site, pullRequest, artifacts, env) {
    const nameOf = (...names) => names.map((name) => env.get(name)).find((value) => value !== undefined && value !== '') ?? null;
    const branch = nameOf('GITHUB_HEAD_REF', 'GITHUB_REF_NAME');
    const author = nameOf('GITHUB_ACTOR');
    if (site === undefined)
        return { repository: null, branch, commit: null, author, links: [] };
    const { serverUrl, owner, repo, run } = site;
    const home = `${serverUrl}/${owner}/${repo}`;
    const sha = pullRequest?.headSha ?? site.sha;
    const runPage = (0,github_site/* runUrl */.Vp)(site, run);
    const session = artifacts.find(({ id }) => id !== null);
    return {
        repository: `${owner}/${repo}`,
        branch,
        commit: sha === '' ? null : { sha, url: `${home}/commit/${sha}` },
        author,
        links: [
            ...(runPage === null ? [] : [{ label: 'Run', url: runPage }]),
            ...(pullRequest === null
                ? []
                : [{ label: `Pull request ${pullRequest.number}`, url: `${home}/pull/${pullRequest.number}` }]),
            ...(runPage === null || session === undefined
                ? []
                : [{ label: 'Report', url: `${runPage}/artifacts/${session.id}` }]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/app/action-slack.js






/** One message to the channel, where there is a webhook and the configuration wants one. What goes wrong is a warning. */
async function tellSlack(conclusion, step) {
    const { toolbox, runtime, site, pullRequest } = step;
    const webhook = webhookOf(step);
    if (webhook === undefined)
        return;
    const unfit = refusalOfWebhook(webhook);
    if (unfit !== null) {
        runtime.warning(`No message to Slack: ${unfit}.`);
        return;
    }
    const config = await slackConfig(step);
    const news = newsOf(conclusion);
    if (!isWanted(conclusion, news, config.on))
        return;
    const { renderSlack } = await Promise.all(/* import() */[__webpack_require__.e(7896), __webpack_require__.e(8008)]).then(__webpack_require__.bind(__webpack_require__, 38008));
    const artifacts = conclusion.kind === 'verdict' ? conclusion.artifacts : [];
    const origin = slackOrigin(site, pullRequest, artifacts, toolbox.env);
    const message = renderSlack(news, origin, config.mention);
    const answer = await createSlack(webhook, toolbox.redact).send(message);
    if (answer.kind === 'refused') {
        runtime.warning(`No message to Slack: ${answer.message}. The verdict does not change.`);
    }
}
function webhookOf({ request, toolbox }) {
    const named = request.slackWebhook ?? toolbox.env.get('SLACK_WEBHOOK_URL')?.trim();
    return named === '' ? undefined : named;
}
/** By the rules of the base commit where a change is judged: a change does not silence the channel that hears of it. */
async function slackConfig({ request, toolbox }) {
    try {
        const base = await (0,policy_base.findPolicyBase)(request.run.workingDirectory, toolbox);
        return (await (0,policy.loadRunConfig)(request.run, toolbox, base)).config.slack;
    }
    catch {
        // What breaks the configuration is what the message is about.
        return defaults/* DEFAULTS */.z.slack;
    }
}
function newsOf(conclusion) {
    switch (conclusion.kind) {
        case 'verdict': {
            const { report, guards } = conclusion;
            return { kind: 'verdict', report, guards, conditions: criticalConditions(report, guards) };
        }
        case 'refused':
            return { kind: 'refused', message: conclusion.message };
        case 'cancelled':
            return { kind: 'cancelled' };
    }
}
function isWanted(conclusion, news, on) {
    switch (on) {
        case 'always':
            return true;
        case 'failure':
            return conclusion.kind !== 'verdict' || conclusion.exitCode !== 0;
        case 'critical':
            return news.kind === 'verdict' && news.conditions.length > 0;
    }
}


/***/ }),

/***/ 10976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readChangeEvent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `the event ${name} cannot be read: ${why}`, {
        remedy: 'Name the change: `--range BASE..HEAD`.',
        cause,
    });
}


/***/ }),

/***/ 81609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPolicyBase: () => (/* binding */ findPolicyBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/adapters/git-command.js
var git_command = __webpack_require__(7630);
// EXTERNAL MODULE: ./build/src/adapters/node-utf8.js
var node_utf8 = __webpack_require__(72894);
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
            const blob = kept.get(entry.blobId) ?? (0,git_command/* readGit */.lX)({ directory: root, args: ['cat-file', 'blob', entry.blobId] });
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
    const listing = (await (0,git_command/* readGit */.lX)({ directory: root, args })).toString('utf8');
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

// EXTERNAL MODULE: ./build/src/adapters/git-repository.js
var git_repository = __webpack_require__(20007);
// EXTERNAL MODULE: ./build/src/adapters/node-git-history.js
var node_git_history = __webpack_require__(55892);
// EXTERNAL MODULE: ./build/src/app/change-event.js
var change_event = __webpack_require__(10976);
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
    const event = await (0,change_event/* readChangeEvent */.b)(sources);
    if (event.kind !== 'change')
        return null;
    const place = await (0,git_repository/* findPlace */.Pj)(workingDirectory);
    if (place.kind === 'outside')
        throw unreadable(event.base, 'the working directory is in no git repository');
    const history = (0,node_git_history/* createNodeGitHistory */.N)(workingDirectory);
    if ((await history.findCommit(event.base)) === undefined) {
        try {
            await history.fetchCommits([event.base]);
        }
        catch (cause) {
            throw unreadable(event.base, (0,errors/* toPlumblineError */.Cc)(cause).message, cause);
        }
    }
    return { commit: event.base, fileSystem: createCommitFileSystem(place.root, event.base) };
}
function unreadable(commit, why, cause) {
    const what = `the rules of the base commit ${commit.slice(0, 12)} cannot be read (${why})`;
    return new errors/* PlumblineError */.Dl('toolchain', what, {
        remedy: 'Run actions/checkout before this step, with `fetch-depth: 0` or credentials to fetch with.',
        cause,
    });
}


/***/ })

};
