export const id = 8264;
export const ids = [8264];
export const modules = {

/***/ 98264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   criticalConditions: () => (/* binding */ criticalConditions)
/* harmony export */ });
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


/***/ })

};
