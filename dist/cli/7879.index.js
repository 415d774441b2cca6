export const id = 7879;
export const ids = [7879];
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


/***/ })

};
