export const id = 5630;
export const ids = [5630];
export const modules = {

/***/ 25630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runActionGuards: () => (/* binding */ runActionGuards),
/* harmony export */   withoutPaidCalls: () => (/* binding */ withoutPaidCalls)
/* harmony export */ });
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54350);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27698);
/* harmony import */ var _reporters_guards_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6402);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29057);
/* harmony import */ var _run_guards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13438);






/** After these have failed nothing is called that costs money, or that a leaked key could pay for. */
const STOP_PAYING = new Set(['git', 'prod']);
/**
 * The guards of the action's step, over the change that its event names. They end before the run begins, and their
 * report goes to the log, to files and into the run's verdict. Null where none was asked for.
 * @throws UsageError for a guard that there is not
 */
async function runActionGuards(ids, run, toolbox) {
    if (ids?.length === 0)
        return null;
    const { GUARDS } = await __webpack_require__.e(/* import() */ 3603).then(__webpack_require__.bind(__webpack_require__, 73603));
    const guards = choose(GUARDS, ids);
    const { reportsDir, workingDirectory, invokedAs } = run;
    const context = { toolbox, global: { workingDirectory, reportsDir, invokedAs, json: false } };
    const { out, err } = toolbox.terminal;
    try {
        const { report, written } = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeOver */ .w6)(guards, {}, context, run);
        out((0,_reporters_guards_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGuardsText */ .k)(report, { written }));
        return report;
    }
    catch (thrown) {
        // What keeps guards from beginning, such as a broken configuration, is an error of each of them.
        const error = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlumblineError */ .Cc)(thrown);
        err(`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatError */ .Wk)(error))}\n`);
        return (0,_run_guards_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedReport */ .lc)(guards, error);
    }
}
/** The run that follows: simulated where a guard has found what makes paid calls unwise. */
function withoutPaidCalls(run, report) {
    const stopping = report?.guards.find(({ id, verdict }) => STOP_PAYING.has(id) && (verdict === 'fail' || verdict === 'error'));
    if (stopping === undefined || run.offline)
        return run;
    const offlineReason = `the guard ${stopping.id} did not pass, so nothing is called that costs money`;
    return { ...run, offline: true, offlineReason, requireOnline: false };
}
function choose(all, ids) {
    if (ids === null)
        return all;
    const known = all.map(({ id }) => id);
    const stranger = ids.find((id) => !known.includes(id));
    if (stranger === undefined)
        return all.filter(({ id }) => ids.includes(id));
    const near = (0,_core_closest_js__WEBPACK_IMPORTED_MODULE_5__/* .closest */ .k)(stranger, known);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`input guards: expected all, none or some of ${known.join(', ')}, not "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(stranger)}"${hint}`);
}


/***/ })

};
