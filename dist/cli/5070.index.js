export const id = 5070;
export const ids = [5070];
export const modules = {

/***/ 45070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderConfiguration: () => (/* binding */ renderConfiguration),
/* harmony export */   renderWorkflow: () => (/* binding */ renderWorkflow)
/* harmony export */ });
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47667);

/** What a field that was not found would have been good for. */
const WORTH = {
    evidence: 'evidence, support and hallucination are judged with it; without it they are n/a rows',
    reference: 'answers are also compared with a right one',
    license: 'licences are judged with it',
    latency_ms: 'latency is judged with it; `latency_ms: { from: /seconds, times: 1000 }` turns seconds into it',
};
/** A plumbline.yml that says what was found, and what more could be told. Texts are quoted as JSON, which YAML reads too. */
function renderConfiguration({ data, file, sampled, records, fields }) {
    const mapped = fields.map(({ field, column, records: number }) => {
        const pointer = JSON.stringify(`/${(0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePointer */ .l)(column)}`);
        return `  ${field}: ${pointer} # ${number} of ${sampled} records`;
    });
    const lacking = Object.entries(WORTH).filter(([name]) => !fields.some(({ field }) => field === name));
    return [
        `# What Plumbline judges; every key is explained in docs/configuration.md. Made after a look into`,
        `# ${JSON.stringify(file)}.`,
        'profile: dev # stage and prod have stricter limits',
        `data: ${JSON.stringify(data)}`,
        ...(records === '' ? [] : [`records: ${JSON.stringify(records)}`]),
        'fields:',
        ...mapped,
        ...lacking.map(([name, worth]) => `  # ${name}: /COLUMN    ${worth}`),
        '# budgetUsd: 1.00    the most that a run with a key may spend',
        '',
    ].join('\n');
}
/** The workflow that runs the action on every change. @param action `owner/repository@ref` */
function renderWorkflow(action) {
    return [
        'name: plumbline',
        'on: { pull_request: {}, push: { branches: [main] } }',
        'permissions: { contents: read }',
        'jobs:',
        '  plumbline:',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 30',
        '    steps:',
        '      - uses: actions/checkout@v5',
        '        with: { fetch-depth: 0 } # changes are compared with their base',
        `      - uses: ${action}`,
        '',
    ].join('\n');
}


/***/ }),

/***/ 47667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ escapePointer)
/* harmony export */ });
/** One part of a JSON Pointer (RFC 6901). */
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ })

};
