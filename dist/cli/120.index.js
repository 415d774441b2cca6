export const id = 120;
export const ids = [120,1288];
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

/***/ 10120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReport: () => (/* binding */ readReport),
/* harmony export */   renderAgain: () => (/* binding */ renderAgain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79660);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_exports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39742);
/* harmony import */ var _core_show_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65890);
/* harmony import */ var _pipeline_export_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39982);
/* harmony import */ var _pipeline_report_page_html_report_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31338);
/* harmony import */ var _pipeline_rerun_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68670);
/* harmony import */ var _reporters_baseline_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31052);
/* harmony import */ var _base_request_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51288);










/** Renders the last run again from its files; the run itself is not repeated. Says what it wrote or checked, a line each. */
async function renderAgain(request, global, toolbox) {
    const { fileSystem } = toolbox;
    const { reportsDir, workingDirectory } = global;
    const said = [];
    const show = (file) => (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P)(file, workingDirectory);
    const report = await readReport(global, fileSystem);
    const lines = node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'baseline_report.jsonl');
    const runRequest = {
        ...(0,_base_request_js__WEBPACK_IMPORTED_MODULE_8__.baseRequest)(global),
        target: report.target,
        mode: report.mode,
        offline: report.offline,
    };
    if (request.validate) {
        let count = 0;
        for await (const _ of (0,_pipeline_export_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readCaseLines */ .o)(lines, workingDirectory, fileSystem))
            count++;
        if (count !== report.cases.total && report.error === null) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('schema_invalid', `${count} lines, but the session report counts ${report.cases.total} cases`, {
                location: { path: show(lines) },
                remedy: 'The files are of different runs: run the baseline again.',
            });
        }
        said.push(`${show(lines)}: ${count} lines valid`);
    }
    if (request.exports) {
        const config = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__.loadConfig)(runRequest, toolbox);
        for (const format of _core_exports_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FORMATS */ .ZN) {
            const to = node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, _core_exports_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPORT_FILES */ .Jb[format]);
            const { records } = await (0,_pipeline_export_lines_js__WEBPACK_IMPORTED_MODULE_5__.exportLines)({ from: lines, to, format, csvBom: config.csvBom, workingDirectory }, fileSystem);
            said.push(`${show(to)}: ${records} records, valid`);
        }
    }
    if (request.markdown) {
        const target = node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'baseline_report.md');
        const markdown = (0,_reporters_baseline_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .renderBaselineMarkdown */ .n)(report, {
            rerunCommand: (0,_pipeline_rerun_command_js__WEBPACK_IMPORTED_MODULE_6__/* .rerunCommand */ .w)(runRequest),
            requestedExports: _core_exports_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_FORMATS */ .ZN,
        });
        await fileSystem.writeAtomic(target, markdown);
        said.push(`${show(target)}: rendered from run ${report.runId}`);
        const { renderPageAgain } = await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(955), __webpack_require__.e(7807)]).then(__webpack_require__.bind(__webpack_require__, 83284));
        const missing = await renderPageAgain(report, runRequest, toolbox);
        const page = show(node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, _pipeline_report_page_html_report_file_js__WEBPACK_IMPORTED_MODULE_9__/* .HTML_REPORT */ .Z));
        said.push(`${page}: rendered from run ${report.runId}${missing === null ? '' : `, without texts: ${missing}`}`);
    }
    return said;
}
/** The session report of the last run, validated. */
async function readReport(global, fileSystem) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 1677).then(__webpack_require__.t.bind(__webpack_require__, 11677, 19));
    const isReport = (value) => validate(value);
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(global.reportsDir, 'session_report.json');
    const shown = (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P)(file, global.workingDirectory);
    if ((await fileSystem.stat(file)) === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('toolchain', `no session report at ${shown}`, {
            remedy: `Run \`${global.invokedAs} baseline --smoke --offline\` first, or name another folder with --reports.`,
        });
    }
    const text = await fileSystem.readText(file);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('schema_invalid', 'not JSON', { location: { path: shown }, cause });
    }
    if (isReport(value))
        return value;
    const issue = validate.errors?.[0];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('schema_invalid', `not a session report: ${issue?.instancePath ?? ''} ${issue?.message ?? ''}`, {
        location: { path: shown },
        remedy: 'Run the baseline again to write it anew.',
    });
}


/***/ })

};
