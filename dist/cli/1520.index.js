export const id = 1520;
export const ids = [1520,7879];
export const modules = {

/***/ 67879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainConfig: () => (/* binding */ explainConfig),
/* harmony export */   renderExplanation: () => (/* binding */ renderExplanation)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);
/* harmony import */ var _core_show_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65890);


/** Every value of a configuration, in an order that never changes. */
function explainConfig(config, workingDirectory) {
    const { path: _path, origins, data, sources, guards, exports, ...others } = config;
    const show = (path) => (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(path, workingDirectory);
    const { profile, ...rest } = others;
    const written = {
        profile,
        data: data.map(show),
        ...rest,
        sources: sources.map(({ id, file, characters }) => ({
            id,
            ...(file === null ? {} : { file: show(file) }),
            ...(characters === null ? {} : { characters }),
        })),
        guards: {
            ...guards,
            git: { ...guards.git, baseline: guards.git.baseline === null ? null : show(guards.git.baseline) },
            schema: {
                ...guards.schema,
                files: guards.schema.files.map(({ data: glob, schema }) => ({
                    data: show(glob),
                    schema: show(schema),
                })),
            },
            regression: {
                ...guards.regression,
                frozen: guards.regression.frozen === null ? null : show(guards.regression.frozen),
            },
        },
        export: exports,
    };
    return Object.entries(written).flatMap(([key, value]) => leaves(key, value, origins));
}
/** An aligned table of plain text, one line a value. */
function renderExplanation(values) {
    const rows = [
        { key: 'KEY', value: 'VALUE', origin: 'ORIGIN' },
        ...values.map(({ key, value, origin }) => ({
            key: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(key),
            value: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(value),
            origin: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(origin),
        })),
    ];
    const widest = (column) => Math.min(WIDEST, Math.max(...rows.map((row) => row[column].length)));
    const widths = { key: widest('key'), value: widest('value') };
    return rows
        .map(({ key, value, origin }) => `${key.padEnd(widths.key)}  ${value.padEnd(widths.value)}  ${origin}\n`)
        .join('');
}
/** A longer value pushes its own origin to the right instead of everybody's. */
const WIDEST = 48;
function leaves(key, value, origins) {
    const isBranch = typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.keys(value).length > 0 &&
        !('from' in value);
    if (!isBranch)
        return [{ key, value: JSON.stringify(value), origin: originOf(key, origins) }];
    return Object.entries(value).flatMap(([name, entry]) => leaves(`${key}.${name}`, entry, origins));
}
/** A number that stands for all profiles has one origin, under the key that it was written for. */
function originOf(key, origins) {
    const origin = Object.hasOwn(origins, key) ? origins[key] : undefined;
    if (origin !== undefined)
        return origin;
    const end = key.lastIndexOf('.');
    return end < 0 ? 'default' : originOf(key.slice(0, end), origins);
}


/***/ }),

/***/ 21520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRunConfig: () => (/* binding */ loadRunConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67879);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79660);



/**
 * What a change may say of itself: where its data lies and how it is read, and what is written about it. All other
 * keys are rules, and a change does not judge itself by rules of its own.
 */
const OWN_KEYS = [
    'data',
    'format',
    'records',
    'fields',
    'sources',
    'maxLineBytes',
    'export',
    'csvBom',
];
/**
 * The configuration of a run. Where a change is judged, its rules are those of the base commit.
 * @throws PlumblineError `config_invalid` as `loadConfig` does, for the configuration of the base too
 */
async function loadRunConfig(request, ports, policyBase) {
    const head = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_2__.loadConfig)(request, ports);
    if (policyBase === null)
        return { config: head, policy: { kind: 'own' } };
    const { commit, fileSystem } = policyBase;
    const base = await loadBase(request, fileSystem);
    if (base === null || base.path === null)
        return { config: head, policy: { kind: 'base_has_none', commit } };
    const changes = changesBetween(base, head, request.workingDirectory);
    return { config: settle(base, head, commit), policy: { kind: 'base', commit, changes, base } };
}
/** A configuration that was asked for by name need not be there yet. */
async function loadBase(request, fileSystem) {
    const { config, workingDirectory } = request;
    const named = config === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, config);
    if (named !== undefined && (await fileSystem.stat(named)) === undefined)
        return null;
    return (0,_load_config_js__WEBPACK_IMPORTED_MODULE_2__.loadConfig)(request, { fileSystem });
}
function settle(base, head, commit) {
    const { data, format, records, fields, sources, maxLineBytes, exports, csvBom, path } = head;
    const origins = Object.fromEntries([
        ...Object.entries(base.origins)
            .filter(([key]) => !isOwn(key))
            // A flag or a default is the same on both sides.
            .map(([key, origin]) => [key, origin.includes(':') ? `${origin} in ${commit.slice(0, 12)}` : origin]),
        ...Object.entries(head.origins).filter(([key]) => isOwn(key)),
    ]);
    return { ...base, data, format, records, fields, sources, maxLineBytes, exports, csvBom, path, origins };
}
function isOwn(key) {
    return OWN_KEYS.some((own) => key === own || key.startsWith(`${own}.`));
}
function changesBetween(base, head, workingDirectory) {
    const valuesOf = (config) => new Map((0,_explain_js__WEBPACK_IMPORTED_MODULE_1__.explainConfig)(config, workingDirectory)
        // Entries of a mapping or a list are compared one by one; that there are none says nothing more.
        .filter(({ value }) => value !== '{}' && value !== '[]')
        .map(({ key, value }) => [key, value]));
    const [before, after] = [valuesOf(base), valuesOf(head)];
    const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !isOwn(key));
    return keys
        .filter((key) => before.get(key) !== after.get(key))
        .map((key) => ({ key, base: before.get(key) ?? null, head: after.get(key) ?? null }));
}


/***/ })

};
