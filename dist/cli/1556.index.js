export const id = 1556;
export const ids = [1556];
export const modules = {

/***/ 41556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   readSite: () => (/* binding */ readSite)
/* harmony export */ });
/* unused harmony exports placeOf, fileUrls, workspacePath */
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
function workspacePath(workspace, directory, file, paths = path) {
    if (!workspace)
        return null;
    const seen = paths.relative(workspace, paths.resolve(directory, file));
    if (seen === '' || seen === '..' || seen.startsWith(`..${paths.sep}`) || paths.isAbsolute(seen))
        return null;
    return seen.split(paths.sep).join('/');
}


/***/ })

};
