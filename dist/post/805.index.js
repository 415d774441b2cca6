export const id = 805;
export const ids = [805];
export const modules = {

/***/ 88805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheckRun: () => (/* binding */ publishCheckRun)
/* harmony export */ });
/* harmony import */ var _adapters_github_rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26975);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);


/** GitHub takes so many a request. */
const BATCH = 50;
/** GitHub takes 65,535 characters. */
const MOST_SUMMARY_BYTES = 60_000;
/** A check run with every annotation. What GitHub refuses is one warning that says how many are there. */
async function publishCheckRun(report, exitCode, annotations, step) {
    const { request, runtime, site, pullRequest, toolbox, signal } = step;
    const headSha = pullRequest?.headSha ?? site?.sha ?? '';
    if (site === undefined || request.githubToken === undefined || headSha === '') {
        runtime.notice('No check run: it needs a commit on GitHub and the input github-token.');
        return;
    }
    const { apiUrl, owner, repo } = site;
    const { redact } = toolbox;
    const github = (0,_adapters_github_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHub */ .C)({ token: request.githubToken, owner, repo, apiUrl, signal, redact });
    const { renderJobSummary } = await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(401), __webpack_require__.e(282)]).then(__webpack_require__.bind(__webpack_require__, 25282));
    const check = {
        name: `Plumbline (${site.title})`,
        headSha,
        conclusion: conclusionOf(report, exitCode),
        title: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(report.verdict.headline), 200),
        summary: renderJobSummary(report, { byteLimit: MOST_SUMMARY_BYTES }),
        annotations: [],
    };
    const { sent, refusal } = await sendAll(check, annotations, github);
    if (refusal === null || signal.aborted)
        return;
    const said = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(refusal.message), 200);
    runtime.warning(sent === 0
        ? `No check run: ${said}. Give the job \`permissions: { checks: write }\`, or leave out \`check-run\`.`
        : `The check run has ${sent} of ${annotations.length} annotations: ${said}. All are in the session artifact.`);
}
async function sendAll(check, annotations, github) {
    const batch = (from) => ({
        ...check,
        annotations: annotations
            .slice(from, from + BATCH)
            .map(({ level, path, line, title, message }) => ({ level: LEVELS[level], path, line, title, message })),
    });
    const created = await github.createCheckRun(batch(0));
    if (created.kind === 'refused')
        return { sent: 0, refusal: created };
    for (let from = BATCH; from < annotations.length; from += BATCH) {
        const added = await github.addAnnotations(created.value, batch(from));
        if (added.kind === 'refused')
            return { sent: from, refusal: added };
    }
    return { sent: annotations.length, refusal: null };
}
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
function conclusionOf({ result }, exitCode) {
    if (exitCode !== 0)
        return 'failure';
    return result === 'PASS' ? 'success' : 'neutral';
}


/***/ })

};
