export const id = 1875;
export const ids = [1875];
export const modules = {

/***/ 1875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSessionReport: () => (/* binding */ readSessionReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_show_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65890);



const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * The text of a session report as it stands on disk: `summary` is its Summary Block without the fence.
 * @throws PlumblineError `toolchain` when there is none.
 */
async function readSessionReport(global, format, runId, fileSystem) {
    const folder = runId === undefined ? global.reportsDir : await findRun(global, runId, fileSystem);
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, format === 'json' ? 'session_report.json' : 'session_report.md');
    if ((await fileSystem.stat(file)) === undefined)
        throw missing(global, `no session report at ${show(file, global)}`);
    const text = await fileSystem.readText(file);
    return format === 'summary' ? summaryOf(text) : text;
}
function summaryOf(markdown) {
    const block = /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^\1/m.exec(markdown);
    return block?.[2] ?? markdown;
}
async function findRun(global, runId, fileSystem) {
    if (!SAFE_ID.test(runId))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('a run id has letters, digits, dots, dashes and underscores only');
    const history = node_path__WEBPACK_IMPORTED_MODULE_0__.join(global.reportsDir, 'history');
    const names = await fileSystem.list(history);
    for (const name of [...names].reverse()) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(history, name, 'session_report.md');
        if ((await fileSystem.stat(file)) === undefined)
            continue;
        if (new RegExp(`^RUN_ID: ${runId.replaceAll('.', '\\.')}$`, 'm').test(await fileSystem.readText(file))) {
            return node_path__WEBPACK_IMPORTED_MODULE_0__.join(history, name);
        }
    }
    const dead = node_path__WEBPACK_IMPORTED_MODULE_0__.join(global.reportsDir, 'dlq', runId);
    if ((await fileSystem.stat(node_path__WEBPACK_IMPORTED_MODULE_0__.join(dead, 'session_report.md'))) !== undefined)
        return dead;
    throw missing(global, `no run ${runId} in ${show(history, global)} or in the dead letter queue`);
}
function missing(global, message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('toolchain', message, {
        remedy: `Run \`${global.invokedAs} baseline --smoke --offline\` first, or name another folder with --reports.`,
    });
}
function show(file, global) {
    return (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P)(file, global.workingDirectory);
}


/***/ })

};
