export const id = 2096;
export const ids = [2096];
export const modules = {

/***/ 52096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/exit-codes.js
var exit_codes = __webpack_require__(90962);
// EXTERNAL MODULE: ./build/src/dead-letter/context.js
var dead_letter_context = __webpack_require__(99268);
// EXTERNAL MODULE: ./build/src/dead-letter/rewrite-index.js
var rewrite_index = __webpack_require__(48970);
;// CONCATENATED MODULE: ./build/src/dead-letter/dequeue.js


/** Takes a run out of the queue: its entry first, then its folder, so that a crash leaves no entry without one. */
async function dequeue(runId, context) {
    const directory = (0,dead_letter_context/* entryDirectory */.U0)(context, runId);
    const { warnings } = await (0,rewrite_index/* rewriteIndex */.p)(context, (entries) => ({
        entries: entries.filter((entry) => entry.run_id !== runId),
        result: undefined,
    }));
    await context.fileSystem.remove(directory);
    return warnings;
}

// EXTERNAL MODULE: ./build/src/dead-letter/list.js
var list = __webpack_require__(28755);
// EXTERNAL MODULE: ./build/src/pipeline/journal.js
var pipeline_journal = __webpack_require__(32763);
// EXTERNAL MODULE: ./build/src/pipeline/recorded-request.js
var recorded_request = __webpack_require__(77422);
// EXTERNAL MODULE: ./build/src/pipeline/resume.js
var pipeline_resume = __webpack_require__(19521);
// EXTERNAL MODULE: ./build/src/app/run-target.js + 46 modules
var run_target = __webpack_require__(63731);
;// CONCATENATED MODULE: ./build/src/app/replay.js









/**
 * Runs failed runs again, oldest first, each from where it stopped. One that comes to an end leaves the queue; one that
 * fails again is in the queue under its new id. Entries without a recorded request stay and are named.
 * @param runId one of the queue, or one that was killed and so left nothing but its journal; undefined for the whole queue
 */
async function replay(runId, context) {
    const { terminal, fileSystem } = context.toolbox;
    const queue = { fileSystem, reportsDir: context.global.reportsDir };
    const chosen = await choose(runId, queue, context);
    const codes = [];
    for (const id of chosen) {
        const request = await requestOf(id, context);
        if (request === undefined) {
            terminal.out(`${id}: skipped; how it was started is not recorded\n`);
            continue;
        }
        const { report, exitCode, error } = await (0,run_target.runTarget)(request, context.toolbox, 'normal');
        codes.push(exitCode);
        // A run that failed again stands in the queue itself, with all that it took over; else the old entry must stay.
        if (error === null || (await isQueued(report.runId, queue)))
            await dequeue(id, queue);
        const outcome = error === null ? `${report.result}, out of the queue` : `failed again (${error.errorClass})`;
        terminal.out(`${id}: run again as ${report.runId}: ${outcome}\n`);
        if (error?.errorClass === 'interrupted')
            break;
    }
    if (chosen.length === 0)
        terminal.out('the dead letter queue is empty\n');
    return (0,exit_codes/* worstExitCode */.L)(codes);
}
async function choose(runId, queue, { toolbox, global }) {
    const { entries, warnings } = await (0,list.listEntries)(queue);
    for (const warning of warnings)
        toolbox.terminal.err(`warning: ${warning}\n`);
    const ids = entries.map((entry) => entry.run_id);
    if (runId === undefined)
        return ids;
    if (ids.includes(runId))
        return [runId];
    if ((await (0,pipeline_resume/* findJournal */.LJ)(global.reportsDir, runId, queue.fileSystem)) !== undefined)
        return [runId];
    throw new errors/* UsageError */.eb(`run ${runId} is not in the dead letter queue, and there is no journal of it`);
}
async function isQueued(runId, queue) {
    return (await (0,list.listEntries)(queue)).entries.some((entry) => entry.run_id === runId);
}
async function requestOf(runId, { global, toolbox: { fileSystem } }) {
    const { reportsDir, workingDirectory, invokedAs } = global;
    const file = external_node_path_.join(reportsDir, 'dlq', runId, recorded_request/* REQUEST_FILE */.xM);
    const journal = await (0,pipeline_resume/* findJournal */.LJ)(reportsDir, runId, fileSystem);
    let recorded;
    if ((await fileSystem.stat(file))?.kind === 'file') {
        recorded = (0,recorded_request/* parseRecordedRequest */.DP)(await fileSystem.readText(file));
        if (recorded === undefined) {
            throw new errors/* PlumblineError */.Dl('config_invalid', 'not a recorded request', {
                location: { path: file },
                remedy: `Remove the entry with \`${invokedAs} dlq --cleanup 0\`, or mend the file.`,
            });
        }
    }
    else if (journal !== undefined) {
        recorded = (0,recorded_request/* toRecordedRequest */.Nw)((await (0,pipeline_journal/* readRunEntry */._t)(journal, fileSystem))?.request);
    }
    if (recorded === undefined)
        return undefined;
    const resume = journal === undefined ? {} : { resume: { runId, whenChanged: 'restart' } };
    return { ...recorded, ...resume, reportsDir, workingDirectory, invokedAs };
}


/***/ }),

/***/ 90962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ worstExitCode)
/* harmony export */ });
/** Which code stands for several outcomes at once: the first of these that occurs. */
const PRECEDENCE = [5, 4, 2, 3, 1];
function worstExitCode(codes) {
    return PRECEDENCE.find((code) => codes.includes(code)) ?? 0;
}


/***/ })

};
