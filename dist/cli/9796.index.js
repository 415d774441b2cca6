export const id = 9796;
export const ids = [9796];
export const modules = {

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ baseRequest)
/* harmony export */ });
/** A request for nothing in particular, for commands that only read the configuration. */
function baseRequest(global) {
    return {
        target: 'baseline',
        mode: 'smoke',
        offline: true,
        handoff: false,
        reportsDir: global.reportsDir,
        workingDirectory: global.workingDirectory,
        invokedAs: global.invokedAs,
    };
}


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge),
  writeKnown: () => (/* binding */ writeKnown)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/adapters/git-command.js
var git_command = __webpack_require__(7630);
// EXTERNAL MODULE: ./build/src/adapters/git-failure.js
var git_failure = __webpack_require__(7137);
// EXTERNAL MODULE: ./build/src/adapters/git-repository.js
var git_repository = __webpack_require__(2388);
// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(2184);
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
            return await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
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
            const shallow = await (0,git_repository/* shallowCommits */.H)(directory);
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
    const { simpleGit } = await __webpack_require__.e(/* import() */ 4724).then(__webpack_require__.bind(__webpack_require__, 4724));
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
            throw (0,git_failure/* gitFailure */.tv)(args, { kind: 'ended', code: end.code, signal: null }, end.complaints, error);
        }
        throw notRun(args, error);
    }
}
/** What is set here and in the environment is ours or the operator's, none of it comes from the repository. */
const OPTIONS = {
    config: [...git_command/* FIXED_CONFIGURATION */.Ed],
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
    const { GIT_EXEC_PATH: _, ...variables } = (0,git_command/* gitEnvironment */._K)(process.env);
    return Object.fromEntries(Object.entries(variables).filter(([name]) => !unwanted.has(name)));
}
/** Failures without an exit code: git did not start, or said nothing for too long. */
function notRun(args, error) {
    const said = (0,node_file_error/* messageOf */.bD)(error);
    return said.includes('ENOENT')
        ? (0,git_failure/* gitFailure */.tv)(args, { kind: 'not_started', code: 'ENOENT' }, '', error)
        : (0,git_failure/* gitFailure */.tv)(args, { kind: 'ended', code: null, signal: null }, said, error);
}

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(7698);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(5890);
;// CONCATENATED MODULE: ./build/src/reporters/guards-json.js
/** `reports/guards.json`, and what `--json` prints: every key always present, null where there is nothing. */
function toGuardsJson({ verdict, guards }) {
    return {
        verdict,
        guards: guards.map((outcome) => ({
            id: outcome.id,
            title: outcome.title,
            verdict: outcome.verdict,
            durationMs: outcome.durationMs,
            suppressed: outcome.suppressed.length,
            findings: outcome.findings.map((finding) => ({
                ruleId: finding.ruleId,
                severity: finding.severity,
                path: finding.path,
                line: finding.line,
                column: finding.column,
                message: finding.message,
                remedy: finding.remedy,
                fingerprint: finding.fingerprint,
                origin: finding.origin,
                confidence: finding.confidence,
                excerpt: finding.excerpt,
                commit: finding.commit,
                authorDate: finding.authorDate,
            })),
            suppressions: outcome.suppressed.map(({ finding, by, reason, until }) => ({
                ruleId: finding.ruleId,
                path: finding.path,
                line: finding.line,
                fingerprint: finding.fingerprint,
                by,
                reason,
                until,
            })),
            notes: [...outcome.notes],
            scanned: outcome.scanned,
            error: outcome.error,
        })),
    };
}
function renderGuardsJson(report) {
    return `${JSON.stringify(toGuardsJson(report), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/src/reporters/guards-text.js


const LONGEST_TEXT = 400;
/** More than this nobody reads; guards.json has them all. */
const MOST_FINDINGS = 200;
const WORDS = {
    pass: 'PASS',
    fail: 'FAIL',
    error: 'ERROR',
    not_applicable: 'N/A',
};
/** What guards found, for people: the verdict first, then a line and its why and remedy a finding. Ends with a line break. */
function renderGuardsText(report, options) {
    const lines = [
        `${WORDS[report.verdict]}  ${report.guards.map(headline).join('; ')}`,
        ...report.guards.flatMap(sectionOf),
        ...options.written.map((file) => `      →  ${clean(file)}`),
    ];
    return `${lines.map(core_escape/* defuseWorkflowCommand */.vC).join('\n')}\n`;
}
function headline(outcome) {
    const { id, findings, suppressed, scanned, verdict, durationMs } = outcome;
    if (verdict === 'error')
        return `${id}: could not judge`;
    if (verdict === 'not_applicable')
        return `${id}: not applicable`;
    const commits = scanned.commits === 0 ? '' : `, ${count(scanned.commits, 'commit')}`;
    const hidden = suppressed.length === 0 ? '' : `, ${suppressed.length} suppressed`;
    const seen = `${count(scanned.files, 'file')} (${formatBytes(scanned.bytes)})${commits}`;
    return `${id}: ${count(findings.length, 'finding')}${hidden} in ${seen}, ${durationMs} ms`;
}
function sectionOf(outcome) {
    const { error, findings, notes, suppressed, docs } = outcome;
    const left = findings.length - MOST_FINDINGS;
    return [
        ...(error === null
            ? []
            : [`      ${clean(outcome.id)}: ${clean(error.message)}`, `      fix: ${clean(error.remedy)}`]),
        ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => ['', ...findingLines(finding)]),
        ...(left > 0 ? ['', `      and ${count(left, 'more finding')}; guards.json has them all`] : []),
        ...(findings.length > 0
            ? ['', `      what to do in the first five minutes: ${clean(docs)}#the-first-five-minutes`]
            : []),
        ...suppressionLines(suppressed),
        ...notes.map((note) => `      note: ${clean(note)}`),
    ];
}
function findingLines(finding) {
    const { ruleId, severity, confidence, excerpt, commit, authorDate } = finding;
    return [
        `${clean((0,errors/* formatLocation */.j$)(finding))}  ${clean(ruleId)}  ${severity}, ${confidence} confidence`,
        ...(excerpt === null ? [] : [`      | ${clean(excerpt)}`]),
        `      why: ${clean(finding.message)}`,
        ...(commit === null
            ? []
            : [`      commit: ${clean(commit)}${authorDate === null ? '' : ` of ${clean(authorDate)}`}`]),
        `      fix: ${clean(finding.remedy)}`,
    ];
}
/** One line a reason, so that nobody has to trust a bare number. */
function suppressionLines(suppressed) {
    const counts = new Map();
    for (const { by, reason, until } of suppressed) {
        const what = `${by}${until === null ? '' : ` until ${until}`}: ${clean(reason)}`;
        counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    return [...counts].map(([what, number]) => `      suppressed ${number} by ${what}`);
}
function clean(text) {
    return (0,core_escape/* shorten */.ml)((0,core_escape/* escapeTerminal */.en)(text), LONGEST_TEXT);
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(9157);
;// CONCATENATED MODULE: ./build/src/reporters/sarif.js


/** GitHub reads at most 25,000 results a run and shows 5,000 of them. Source: docs.github.com, SARIF support, limits. */
const MOST_RESULTS = 5000;
/**
 * Findings for code scanning: SARIF 2.1.0 (OASIS), one run a guard. Suppressed findings are left out, because code
 * scanning would open alerts for them. URIs are relative to the repository's root and percent-encoded.
 */
function renderSarif(report) {
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
        message: { text: message(`${finding.message}${where} ${finding.remedy}`) },
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

// EXTERNAL MODULE: ./build/src/app/base-request.js
var base_request = __webpack_require__(1288);
// EXTERNAL MODULE: ./build/src/app/open-scope.js + 12 modules
var open_scope = __webpack_require__(4158);
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

;// CONCATENATED MODULE: ./build/src/app/resolve-scope.js


/**
 * Settles what is scanned, and fetches the commits that a shallow clone lacks for it.
 * @throws PlumblineError `toolchain` when they cannot be had: a part of a change is never the change
 */
async function resolveScope(request, sources) {
    switch (request.kind) {
        case 'automatic':
            return resolveEvent(await readChangeEvent(sources), sources.history);
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

// EXTERNAL MODULE: ./build/src/core/exit-codes.js
var exit_codes = __webpack_require__(962);
;// CONCATENATED MODULE: ./build/src/app/run-guards.js


/**
 * Runs guards side by side. A guard that breaks is an error of its own and hides nothing of the others; results stand
 * in the order of the list.
 */
async function runGuards(guards, context, clock) {
    const outcomes = await Promise.all(guards.map((guard) => runGuard(guard, context, clock)));
    return { verdict: worstVerdict(outcomes.map(({ verdict }) => verdict)), guards: outcomes };
}
/** How a process ends that ran these guards: findings 1, a guard that cannot judge 2, its configuration 3, a signal 5. */
function exitCodeOf(report) {
    return (0,exit_codes/* worstExitCode */.L)(report.guards.map(exitCodeOfOutcome));
}
async function runGuard(guard, context, clock) {
    const { id, title, docs } = guard;
    const startedMs = clock.elapsed();
    const durationMs = () => Math.round(clock.elapsed() - startedMs);
    try {
        const result = await guard.check(context);
        const error = result.verdict === 'error' ? unexplained(id) : null;
        return { ...result, id, title, docs, durationMs: durationMs(), error };
    }
    catch (thrown) {
        const error = (0,errors/* toPlumblineError */.Cc)(thrown);
        return {
            id,
            title,
            docs,
            verdict: 'error',
            durationMs: durationMs(),
            findings: [],
            suppressed: [],
            notes: error.details,
            scanned: { files: 0, bytes: 0, commits: 0 },
            error: { errorClass: error.errorClass, message: messageOf(error), remedy: error.remedy },
        };
    }
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
const SEVEREST_FIRST = ['error', 'fail', 'pass'];
function worstVerdict(verdicts) {
    return SEVEREST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'not_applicable';
}
/** A defect of a guard is no crash of the process: the others have spoken, and the report says who could not. */
const EXIT_CODES = { config_invalid: 3, interrupted: 5 };
function exitCodeOfOutcome({ verdict, error }) {
    switch (verdict) {
        case 'pass':
        case 'not_applicable':
            return 0;
        case 'fail':
            return 1;
        case 'error':
            return (error === null ? undefined : EXIT_CODES[error.errorClass]) ?? 2;
    }
}

;// CONCATENATED MODULE: ./build/src/app/judge.js











/** Runs guards over what the options name, prints and writes what they found, and says how the process is to end. */
async function judge(guards, options, context) {
    const { global, toolbox } = context;
    const prepared = await prepare(options, context);
    const report = await runPrepared(guards, prepared, context);
    const written = await writeReports(report, prepared.request, options, context);
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
/** Takes everything that the git guard finds now as known. */
async function writeKnown(options, context) {
    const { writeGitBaseline } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1541)]).then(__webpack_require__.bind(__webpack_require__, 1541));
    const { global, toolbox } = context;
    const prepared = await prepare(options, context);
    const { scope } = await settle(prepared, context);
    const { file, known } = await writeGitBaseline({ ...prepared.base, scope }, toolbox.env.randomInt);
    const shown = (0,core_escape/* escapeTerminal */.en)((0,show_path/* showPath */.P)(file, global.workingDirectory));
    toolbox.terminal.out(`${shown}: ${known} known findings; commit it, and look at what is in it first\n`);
    return 0;
}
async function prepare(options, context) {
    const { loadConfig } = await __webpack_require__.e(/* import() */ 2516).then(__webpack_require__.bind(__webpack_require__, 2516));
    const { global, toolbox } = context;
    const request = await (0,open_scope/* scopeOf */.O)(options, context);
    const config = await loadConfig({ ...(0,base_request/* baseRequest */.h)(global), config: options.config }, toolbox);
    const today = new Date(toolbox.clock.now()).toISOString().slice(0, 10);
    return { request, base: { ...(await (0,open_scope.openSource)(context)), config, today, fileSystem: toolbox.fileSystem } };
}
function settle({ request }, { global, toolbox }) {
    const history = createNodeGitHistory(global.workingDirectory);
    return resolveScope(request, { ...toolbox, history });
}
/** A change that cannot be read is an error of every guard: the reports say so, and none of them passes. */
async function runPrepared(guards, prepared, context) {
    const { clock } = context.toolbox;
    let settled;
    try {
        settled = await settle(prepared, context);
    }
    catch (thrown) {
        const refusing = guards.map((guard) => ({ ...guard, check: () => Promise.reject(thrown) }));
        return runGuards(refusing, { ...prepared.base, scope: { kind: 'tree', ignored: 'left_out' } }, clock);
    }
    const { scope, notes } = settled;
    const report = await runGuards(guards, { ...prepared.base, scope }, clock);
    return {
        ...report,
        guards: report.guards.map((outcome) => ({ ...outcome, notes: [...notes, ...outcome.notes] })),
    };
}
/** Looks at single texts and at what is about to be committed leave no files: hooks run in folders that are not ours. */
async function writeReports(report, request, { sarif }, { global, toolbox }) {
    const { reportsDir, workingDirectory } = global;
    const files = [];
    if (request.kind !== 'staged' && request.kind !== 'file' && request.kind !== 'text') {
        files.push([external_node_path_.join(reportsDir, 'guards.json'), renderGuardsJson(report)]);
        files.push([external_node_path_.join(reportsDir, 'guards.sarif'), renderSarif(report)]);
    }
    if (typeof sarif === 'string')
        files.push([external_node_path_.resolve(workingDirectory, sarif), renderSarif(report)]);
    for (const [file, text] of files)
        await toolbox.fileSystem.writeAtomic(file, text);
    return files.map(([file]) => (0,show_path/* showPath */.P)(file, workingDirectory));
}


/***/ }),

/***/ 962:
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
