export const id = 2096;
export const ids = [2096];
export const modules = {

/***/ 2096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/exit-codes.js
var exit_codes = __webpack_require__(962);
// EXTERNAL MODULE: ./build/src/dead-letter/context.js
var dead_letter_context = __webpack_require__(9268);
// EXTERNAL MODULE: ./build/src/dead-letter/rewrite-index.js
var rewrite_index = __webpack_require__(8970);
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
var list = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/src/pipeline/recorded-request.js
var recorded_request = __webpack_require__(7422);
// EXTERNAL MODULE: ./build/src/app/run-target.js + 129 modules
var run_target = __webpack_require__(2415);
;// CONCATENATED MODULE: ./build/src/app/replay.js







/**
 * Runs failed runs again, oldest first, each from where it stopped. One that comes to an end leaves the queue; one that
 * fails again is in the queue under its new id. Entries without a recorded request stay and are named.
 */
async function replay(runId, context) {
    const { terminal, fileSystem } = context.toolbox;
    const queue = { fileSystem, reportsDir: context.global.reportsDir };
    const { entries, warnings } = await (0,list.listEntries)(queue);
    for (const warning of warnings)
        terminal.err(`warning: ${warning}\n`);
    const chosen = runId === undefined ? entries : entries.filter((entry) => entry.run_id === runId);
    if (runId !== undefined && chosen.length === 0)
        throw new errors/* UsageError */.eb(`run ${runId} is not in the dead letter queue`);
    const codes = [];
    for (const entry of chosen) {
        const request = await requestOf(entry, context);
        if (request === undefined) {
            terminal.out(`${entry.run_id}: skipped; how it was started is not recorded\n`);
            continue;
        }
        const { report, exitCode, error } = await (0,run_target.runTarget)(request, context.toolbox, 'normal');
        codes.push(exitCode);
        if (error?.errorClass !== 'interrupted')
            await dequeue(entry.run_id, queue);
        const outcome = error === null ? `${report.result}, out of the queue` : `failed again (${error.errorClass})`;
        terminal.out(`${entry.run_id}: run again as ${report.runId}: ${outcome}\n`);
        if (error?.errorClass === 'interrupted')
            break;
    }
    if (chosen.length === 0)
        terminal.out('the dead letter queue is empty\n');
    return (0,exit_codes/* worstExitCode */.L)(codes);
}
async function requestOf(entry, { global, toolbox }) {
    const folder = external_node_path_.join(global.reportsDir, 'dlq', entry.run_id);
    const file = external_node_path_.join(folder, recorded_request/* REQUEST_FILE */.xM);
    if ((await toolbox.fileSystem.stat(file))?.kind !== 'file')
        return undefined;
    const recorded = (0,recorded_request/* parseRecordedRequest */.DP)(await toolbox.fileSystem.readText(file));
    if (recorded === undefined) {
        throw new errors/* PlumblineError */.Dl('config_invalid', 'not a recorded request', {
            location: { path: file },
            remedy: `Remove the entry with \`${global.invokedAs} dlq --cleanup 0\`, or mend the file.`,
        });
    }
    const hasJournal = (await toolbox.fileSystem.stat(external_node_path_.join(folder, 'journal.jsonl'))) !== undefined;
    return {
        ...recorded,
        ...(hasJournal ? { resume: { runId: entry.run_id, whenChanged: 'restart' } } : {}),
        reportsDir: global.reportsDir,
        workingDirectory: global.workingDirectory,
        invokedAs: global.invokedAs,
    };
}


/***/ }),

/***/ 962:
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
