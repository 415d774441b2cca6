export const id = 9073;
export const ids = [9073];
export const modules = {

/***/ 79073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentFrom: () => (/* binding */ commentFrom)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/github-rest.js + 1 modules
var github_rest = __webpack_require__(26975);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/app/github-event.js
var github_event = __webpack_require__(11659);
// EXTERNAL MODULE: ./build/src/app/github-site.js
var github_site = __webpack_require__(41556);
;// CONCATENATED MODULE: ./build/src/app/load-report.js
/** A session report from its JSON file; null where there is none, or it is not one. Whoever made it, its shape is checked. */
async function loadReport(file, fileSystem) {
    if ((await fileSystem.stat(file))?.kind !== 'file')
        return null;
    const { default: validate } = await __webpack_require__.e(/* import() */ 1677).then(__webpack_require__.t.bind(__webpack_require__, 11677, 19));
    const isReport = (value) => validate(value);
    const parsed = parseJson(await fileSystem.readText(file));
    return isReport(parsed) ? parsed : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/app/sticky-comment.js
var sticky_comment = __webpack_require__(37930);
;// CONCATENATED MODULE: ./build/src/app/comment-from.js







/** More is no session report, and would be held in memory. */
const MOST_BYTES = 5_000_000;
/**
 * Comments from a trusted workflow what the run of a fork has left in its artifact. Everything in the file comes from the
 * change: its shape is checked, its texts are escaped as always, and the pull request is found by branch and commit of the
 * event, never by what the file says.
 * @throws UsageError, PlumblineError `toolchain` where there is nothing to tell from
 */
async function commentFrom(file, step) {
    const { request, toolbox, runtime, site, signal } = step;
    const token = request.githubToken;
    if (site === undefined || token === undefined)
        throw new errors/* UsageError */.eb('input github-token: it is empty');
    const ended = await readEndedRun(step);
    const report = await readReport(external_node_path_.resolve(request.run.workingDirectory, file), step);
    const { owner, repo, apiUrl } = site;
    const github = (0,github_rest/* createGitHub */.C)({ token, owner, repo, apiUrl, signal, redact: toolbox.redact });
    const numbers = await pullRequestsOf(ended, github);
    if (numbers.length === 0) {
        runtime.notice('No comment: there is no open pull request whose head is the commit of that run; it may have moved on.');
    }
    for (const pullRequest of numbers)
        await put(report, ended, pullRequest, github, step, site);
    return report;
}
async function readEndedRun({ toolbox }) {
    if (toolbox.env.get('GITHUB_EVENT_NAME') !== 'workflow_run') {
        throw new errors/* UsageError */.eb('input comment-from: it is for workflows that run on workflow_run');
    }
    const event = await (0,github_event/* eventRecord */.Wd)(toolbox);
    const at = (...keys) => (0,github_event/* textAt */.$6)(event, ['workflow_run', ...keys]) ?? '';
    const [owner, branch, headSha] = [
        at('head_repository', 'owner', 'login'),
        at('head_branch'),
        at('head_sha'),
    ];
    const id = (0,github_event/* numberAt */.tk)(event, ['workflow_run', 'id']);
    if (owner === '' || branch === '' || !/^[0-9a-f]{40,64}$/.test(headSha) || id === undefined) {
        throw new errors/* PlumblineError */.Dl('toolchain', 'the event workflow_run does not say which run has ended');
    }
    const attempt = (0,github_event/* numberAt */.tk)(event, ['workflow_run', 'run_attempt']) ?? 1;
    return { id, attempt, headSha, head: `${owner}:${branch}`, conclusion: at('conclusion') };
}
async function readReport(file, { toolbox }) {
    const { fileSystem } = toolbox;
    const found = await fileSystem.stat(file);
    const report = found === undefined || found.bytes > MOST_BYTES ? null : await loadReport(file, fileSystem);
    if (report !== null)
        return report;
    const what = found === undefined ? 'is not there' : 'is no session report of this version';
    throw new errors/* PlumblineError */.Dl('toolchain', `the file of comment-from ${what}`, {
        location: { path: file },
        remedy: 'Name the session_report.json of the downloaded session artifact.',
    });
}
async function pullRequestsOf({ head, headSha }, github) {
    const answer = await github.openPullRequests(head);
    if (answer.kind === 'done') {
        return answer.value.filter((pull) => pull.headSha === headSha).map(({ number }) => number);
    }
    throw new errors/* PlumblineError */.Dl('network_error', `GitHub does not list pull requests: ${answer.message}`, {
        remedy: 'Give the job `permissions: { pull-requests: write }`.',
    });
}
async function put(report, ended, pullRequest, github, { runtime, signal, toolbox }, site) {
    const marker = { key: site.key, run: ended.id, attempt: ended.attempt };
    const url = (0,github_site/* runUrl */.Vp)(site, ended.id);
    const { serverUrl, owner, repo } = site;
    await (0,sticky_comment/* createStickyComment */.l)(github, { pullRequest, marker, signal, redact: toolbox.redact }, runtime).put({
        state: { kind: 'verdict', report },
        placing: 'create',
        page: {
            title: site.title,
            caution: cautionOf(ended),
            runUrl: (run) => (0,github_site/* runUrl */.Vp)(site, run),
            place: {
                run: { label: `run ${ended.id}, attempt ${ended.attempt}`, url },
                commit: { sha: ended.headSha, url: `${serverUrl}/${owner}/${repo}/commit/${ended.headSha}` },
                artifacts: [],
            },
        },
    });
}
function cautionOf({ conclusion }) {
    const said = 'Reported by the run of a fork. Its workflow and its data come from the change, so this is what the change says of itself.';
    return conclusion === 'success' ? said : `${said} That run did not end with success.`;
}


/***/ })

};
