export const id = 1210;
export const ids = [1210];
export const modules = {

/***/ 1210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ archiveRun),
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_run_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10208);


const HISTORY_LIMIT = 60;
/** Session reports of earlier runs. What is damaged is named and left out, never trusted. */
async function readHistory(reportsDir, fileSystem) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 1677).then(__webpack_require__.t.bind(__webpack_require__, 11677, 19));
    const isReport = (value) => validate(value);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'history');
    const names = (await fileSystem.list(folder))
        .filter((name) => /^\d{8}_\d{6}/.test(name))
        .slice(-HISTORY_LIMIT);
    const reports = [];
    const damaged = [];
    for (const name of names) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, name, 'session_report.json');
        if ((await fileSystem.stat(file)) === undefined)
            continue;
        const parsed = parseJson(await fileSystem.readText(file));
        if (isReport(parsed))
            reports.push(parsed);
        else
            damaged.push(file);
    }
    return { reports, damaged };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Copies finished reports to `history/YYYYMMDD_HHMMSS/` (UTC). Two runs of the same second get folders of their own.
 * @returns the folder.
 */
async function archiveRun(reportsDir, startedAtMs, files, fileSystem) {
    const folder = await claimFolder(node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'history', (0,_core_run_id_js__WEBPACK_IMPORTED_MODULE_1__/* .formatStamp */ .xE)(startedAtMs)), fileSystem);
    for (const file of files) {
        const from = node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, file);
        if ((await fileSystem.stat(from)) !== undefined)
            await fileSystem.copy(from, node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, file));
    }
    return folder;
}
async function claimFolder(wanted, fileSystem) {
    for (let attempt = 1;; attempt++) {
        const folder = attempt === 1 ? wanted : `${wanted}_${attempt}`;
        if (await fileSystem.claimDirectory(folder))
            return folder;
    }
}


/***/ })

};
