export const id = 3299;
export const ids = [3299];
export const modules = {

/***/ 6301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ THRESHOLDS),
/* harmony export */   a: () => (/* binding */ UNKNOWN_RULE)
/* harmony export */ });
/** The table of docs/gate-policy.md; directions and titles come with the metrics' definitions. */
const THRESHOLDS = {
    duplication_exact: share('P0', perProfile(0.05, 0.02, 0.01)),
    duplication_near: share('P1', perProfile(0.1, 0.05, 0.02)),
    question_type_entropy: informing(),
    question_type_largest_share: informing(),
    question_type_js_distance: share('P2', perProfile(0.3, 0.25, 0.2)),
    coverage_sources: share('P1', null),
    coverage_characters: share('P1', null),
    coverage_topic_entropy: share('P2', null),
    evidence_present: share('P0', perProfile(0.95, 0.98, 1)),
    evidence_verbatim: share('P1', perProfile(0.9, 0.95, 0.98)),
    evidence_align: share('P1', perProfile(0.4, 0.45, 0.5)),
    hallucination_share: share('P1', perProfile(0.1, 0.05, 0.02)),
    hallucination_severe_share: {
        range: [0, 1],
        rules: {
            judge: { severity: 'P0', limit: perProfile(0.05, 0.02, 0.01) },
            offline: { severity: 'P1', limit: perProfile(0.05, 0.02, 0.01) },
        },
    },
    pii_proven: count('P0', 0),
    pii_suspected: share('P1', perProfile(0.05, 0.02, 0.01)),
    license_denied: count('P0', 0),
    license_unknown: share('P1', perProfile(0.1, 0.05, 0.02)),
    license_verbatim: count('P1', 0),
    mean_score: {
        range: [0, 1],
        rules: {
            judge: { severity: 'P0', limit: perProfile(0.7, 0.8, 0.9) },
            offline: { severity: 'P1', limit: perProfile(0.6, 0.65, 0.7) },
        },
    },
    pass_rate: {
        range: [0, 1],
        rules: {
            judge: { severity: 'P1', limit: perProfile(0.8, 0.9, 0.95) },
            offline: { severity: 'P1', limit: perProfile(0.6, 0.7, 0.8) },
        },
    },
    cost_per_item: amount('P1'),
    latency_p50_ms: amount('P1'),
    latency_p95_ms: amount('P1'),
};
/** A metric that the table does not know makes notes at most, and only once it has a past to be held against. */
const UNKNOWN_RULE = { severity: 'P2', limit: null };
function perProfile(dev, stage, prod) {
    return { dev, stage, prod };
}
function share(severity, limit) {
    return alike([0, 1], { severity, limit });
}
function count(severity, limit) {
    return alike([0, Number.POSITIVE_INFINITY], { severity, limit });
}
function informing() {
    return { ...share('P2', null), informs: true };
}
/** Cost and latency have no limit that suits everybody: they are judged against their own past. */
function amount(severity) {
    return alike([0, Number.POSITIVE_INFINITY], { severity, limit: null });
}
function alike(range, rule) {
    return { range, rules: { judge: rule, offline: rule } };
}


/***/ }),

/***/ 43299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkThresholds: () => (/* binding */ checkThresholds)
/* harmony export */ });
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54350);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _threshold_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6301);



const PROFILES = ['dev', 'stage', 'prod'];
/**
 * Holds configured limits against what the metrics allow, before anything is run.
 * @throws PlumblineError `config_invalid` naming every limit of an unknown metric, every limit outside a metric's range
 *   and every P0 limit that is switched off. A metric that is P0 with the judge only counts as P0 here: the same
 *   configuration serves both scorers.
 */
function checkThresholds(config) {
    const problems = Object.entries(config.thresholds).flatMap(([id, limits]) => problemsOf(id, limits));
    const [first] = problems;
    if (first === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('config_invalid', first.message, {
        location: locationOf(first.key, config),
        details: problems.map((problem) => problem.message),
    });
}
function problemsOf(id, limits) {
    const key = `thresholds.${id}`;
    const metric = Object.hasOwn(_threshold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .R, id) ? _threshold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .R[id] : undefined;
    if (metric === undefined) {
        const near = (0,_core_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(id, Object.keys(_threshold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .R));
        const hint = near === undefined ? `one of ${Object.keys(_threshold_table_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .R).join(', ')}` : `did you mean \`${near}\`?`;
        return [{ key, message: `\`${key}\` names no metric: ${hint}` }];
    }
    const messages = PROFILES.flatMap((profile) => {
        const limit = limits[profile];
        const problem = limit === undefined ? undefined : problemOf(limit, metric);
        return problem === undefined ? [] : [`\`${key}\` for profile ${profile} ${problem}`];
    });
    return messages.map((message) => ({ key, message }));
}
function problemOf(limit, metric) {
    if (metric.informs === true)
        return 'cannot be set: this metric informs and is never judged';
    if (limit === null) {
        const isFixed = Object.values(metric.rules).some((rule) => rule.severity === 'P0');
        return isFixed ? 'is null, but a P0 limit cannot be switched off' : undefined;
    }
    const [low, high] = metric.range;
    if (limit >= low && limit <= high && Number.isFinite(limit))
        return undefined;
    return `is ${limit}, but must lie ${Number.isFinite(high) ? `within ${low} and ${high}` : `at or above ${low}`}`;
}
/** Origins of values from a file end in `:line:column`. */
function locationOf(key, config) {
    const match = /^(.+):(\d+):(\d+)$/.exec(config.origins[key] ?? '');
    const [, path, line, column] = match ?? [];
    if (path !== undefined)
        return { path, line: Number(line), column: Number(column) };
    return config.path === null ? undefined : { path: config.path };
}


/***/ })

};
