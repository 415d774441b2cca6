export const id = 9343;
export const ids = [9343,1288];
export const modules = {

/***/ 51288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseRequest: () => (/* binding */ baseRequest)
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

/***/ 69343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contextFor: () => (/* binding */ contextFor),
  judge: () => (/* binding */ judge),
  judgeQuietly: () => (/* binding */ judgeQuietly),
  writeKnown: () => (/* binding */ writeKnown)
});

// UNUSED EXPORTS: judgeOver

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/guards/apart.js
var apart = __webpack_require__(57209);
// EXTERNAL MODULE: ./build/src/adapters/node-git-history.js
var node_git_history = __webpack_require__(55892);
// EXTERNAL MODULE: ./build/src/adapters/node-guard-threads.js
var node_guard_threads = __webpack_require__(30364);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/reporters/guards-json.js
var guards_json = __webpack_require__(33371);
// EXTERNAL MODULE: ./build/src/reporters/guards-text.js
var guards_text = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
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

// EXTERNAL MODULE: ./build/src/app/base-request.js
var base_request = __webpack_require__(51288);
// EXTERNAL MODULE: ./build/src/app/open-scope.js + 11 modules
var open_scope = __webpack_require__(13860);
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

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
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
        out((0,guards_json/* renderGuardsJson */.f)(report));
    else if (options.sarif === true)
        out(renderSarif(report));
    // Machines read standard output alone; people still see the verdict.
    const print = global.json || options.sarif === true ? err : out;
    print((0,guards_text/* renderGuardsText */.k)(report, { written }));
    return options.checkOnly === true ? 0 : (0,run_guards/* exitCodeOf */.FO)(report);
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
    return { ...(0,base_request.baseRequest)(global), offline: offline === true, budgetUsd: budget, profile };
}
/** Takes everything that the git guard finds now as known. */
async function writeKnown(options, context) {
    const { writeGitBaseline } = await Promise.all(/* import() */[__webpack_require__.e(2206), __webpack_require__.e(7337)]).then(__webpack_require__.bind(__webpack_require__, 2206));
    const { global, toolbox } = context;
    const prepared = await prepare(options, context, (0,base_request.baseRequest)(global));
    const { scope } = await settle(prepared, context);
    const { file, known } = await writeGitBaseline({ ...prepared.base, scope, isNamed: true }, toolbox.env.randomInt);
    const shown = (0,core_escape/* escapeTerminal */.en)((0,show_path/* showPath */.P)(file, global.workingDirectory));
    toolbox.terminal.out(`${shown}: ${known} known ${known === 1 ? 'finding' : 'findings'}; commit it, and look at what is in it first\n`);
    return 0;
}
/** What a guard would see of the working tree, for commands that write what guards read. */
async function contextFor(options, context) {
    const { base } = await prepare(options, context, askedBy(options, context));
    return { ...base, scope: { kind: 'tree', ignored: 'left_out' }, isNamed: true };
}
async function prepare(options, context, asked) {
    const { loadRunConfig } = await Promise.all(/* import() */[__webpack_require__.e(9660), __webpack_require__.e(1520)]).then(__webpack_require__.bind(__webpack_require__, 21520));
    const { global, toolbox } = context;
    const request = await (0,open_scope/* scopeOf */.O)(options, context);
    const policyBase = await (0,policy_base.findPolicyBase)(global.workingDirectory, toolbox);
    const named = options.config === undefined ? asked : { ...asked, config: options.config };
    const { config, policy } = await loadRunConfig(named, toolbox, policyBase);
    const today = new Date(toolbox.clock.now()).toISOString().slice(0, 10);
    const { fileSystem, env, clock } = toolbox;
    const opened = await (0,open_scope.openSource)(global.workingDirectory);
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
    const program = (0,node_guard_threads/* findThreadProgram */.qh)();
    if (program === null)
        return [];
    return (0,run_guards/* startThreads */.Y3)(guards, Object.keys(apart/* APART */.$), (0,node_guard_threads/* createNodeGuardThreads */.Xy)({ program }));
}
/** Looks at single texts and at what is about to be committed leave no files: hooks run in folders that are not ours. */
async function writeReports(report, request, { sarif }, { global, toolbox }) {
    const { reportsDir, workingDirectory } = global;
    const files = [];
    if (request.kind !== 'staged' && request.kind !== 'file' && request.kind !== 'text') {
        files.push([external_node_path_.join(reportsDir, 'guards.json'), (0,guards_json/* renderGuardsJson */.f)(report)]);
        files.push([external_node_path_.join(reportsDir, 'guards.sarif'), renderSarif(report)]);
    }
    for (const { details } of report.guards) {
        if (details === undefined)
            continue;
        const { renderRegressionJson, renderRegressionMarkdown } = await __webpack_require__.e(/* import() */ 3779).then(__webpack_require__.bind(__webpack_require__, 63779));
        files.push([external_node_path_.join(reportsDir, 'regression_summary.md'), renderRegressionMarkdown(details.comparison)]);
        files.push([external_node_path_.join(reportsDir, 'regression_summary.json'), renderRegressionJson(details.comparison)]);
    }
    if (typeof sarif === 'string')
        files.push([external_node_path_.resolve(workingDirectory, sarif), renderSarif(report)]);
    for (const [file, text] of files)
        await toolbox.fileSystem.writeAtomic(file, text);
    return files.map(([file]) => (0,show_path/* showPath */.P)(file, workingDirectory));
}


/***/ })

};
