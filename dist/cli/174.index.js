export const id = 174;
export const ids = [174];
export const modules = {

/***/ 36207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ markCollected),
/* harmony export */   YE: () => (/* binding */ writeBatchFile),
/* harmony export */   ot: () => (/* binding */ findBatchFile),
/* harmony export */   wZ: () => (/* binding */ batchFileOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _recorded_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77422);



function batchFileOf(reportsDir, runId) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'batch', `${runId}.json`);
}
async function writeBatchFile(file, batch, fileSystem) {
    await fileSystem.writeAtomic(file, `${JSON.stringify(batch, null, 2)}\n`);
}
/**
 * The newest submission that was not collected yet.
 * @throws PlumblineError `config_invalid` where there is none, or its file is none of ours
 */
async function findBatchFile(reportsDir, fileSystem) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(reportsDir, 'batch');
    const newest = (await fileSystem.list(folder)).filter((name) => /^run_[\w-]+\.json$/.test(name)).at(-1);
    if (newest === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('config_invalid', 'there is no batch to collect', {
            location: { path: folder },
            remedy: 'Submit one with --batch submit; between two CI jobs, hand its file over as an artifact.',
        });
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, newest);
    const batch = parseBatchFile(await fileSystem.readText(file));
    if (batch !== undefined)
        return { file, batch };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('config_invalid', 'not a file of a submitted batch', {
        location: { path: file },
        remedy: 'Remove it and submit again.',
    });
}
/** So that it is not collected twice. */
async function markCollected(file, fileSystem) {
    await fileSystem.move(file, file.replace(/\.json$/, '.collected'));
}
function parseBatchFile(text) {
    try {
        return toBatchFile(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
function toBatchFile(value) {
    const fields = fieldsOf(value);
    const [runId, model, worst] = ['runId', 'model', 'worst_micro_usd'].map((name) => fields.get(name));
    const request = (0,_recorded_request_js__WEBPACK_IMPORTED_MODULE_2__/* .toRecordedRequest */ .Nw)(fields.get('request'));
    const listed = fields.get('batches');
    const batches = Array.isArray(listed) ? listed.map(toEntry) : [];
    const known = batches.filter((entry) => entry !== undefined);
    if (typeof runId !== 'string' || typeof model !== 'string' || typeof worst !== 'number')
        return undefined;
    if (request === undefined || known.length === 0 || known.length !== batches.length)
        return undefined;
    return { runId, model, batches: known, worst_micro_usd: worst, request };
}
function toEntry(value) {
    const fields = fieldsOf(value);
    const id = fields.get('id');
    const requests = fields.get('requests');
    return typeof id === 'string' && typeof requests === 'number' ? { id, requests } : undefined;
}
function fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}


/***/ }),

/***/ 30174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  batchSubmission: () => (/* binding */ batchSubmission)
});

// EXTERNAL MODULE: ./build/src/pipeline/sequence.js
var sequence = __webpack_require__(38187);
// EXTERNAL MODULE: ./build/src/pipeline/session-report.js
var session_report = __webpack_require__(39607);
// EXTERNAL MODULE: ./build/src/pipeline/spending-tally.js
var spending_tally = __webpack_require__(6537);
// EXTERNAL MODULE: ./build/src/pipeline/steps/load-data.js + 1 modules
var load_data = __webpack_require__(13646);
// EXTERNAL MODULE: ./build/src/core/case.js
var core_case = __webpack_require__(40757);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/llm/cached-judge.js
var cached_judge = __webpack_require__(22709);
// EXTERNAL MODULE: ./build/src/llm/judge.js
var llm_judge = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/src/pipeline/batch-file.js
var batch_file = __webpack_require__(36207);
// EXTERNAL MODULE: ./build/src/pipeline/recorded-request.js
var recorded_request = __webpack_require__(77422);
// EXTERNAL MODULE: ./build/src/pipeline/step.js
var step = __webpack_require__(92496);
;// CONCATENATED MODULE: ./build/src/pipeline/steps/submit-batch.js








/** So that a batch stays far below what the API takes (100,000 requests, 256 MB), and its results fit into memory. */
const MOST_REQUESTS = 2_000;
const MOST_BYTES = 32 * 1024 * 1024;
/** Sends all cases without a grade in batches, if the worst that they can cost fits into the budget. Nothing is judged yet. */
function submitBatch(openSender) {
    return {
        id: 'submit',
        title: 'submit',
        async run(state, context) {
            const { request, run } = context;
            const { config, spending } = state;
            const sender = await openSender({ config, spending, request, runId: run.runId });
            try {
                const judge = await (0,llm_judge/* createJudge */.q)(sender.client, state.judgePrompt, config.model.maxTokens);
                const { requests, worst } = await sumUp(state, context, judge, sender);
                if (requests === 0)
                    return { state: { ...state, batches: [] }, note: 'every case has its grade: nothing to submit' };
                const batches = await sendAll(state, context, judge, sender, worst);
                const note = `${requests} requests in ${batches.length} batches, at most $${(0,money/* formatUsd */.UK)(worst / 1e6)}`;
                return { state: { ...state, batches }, note };
            }
            finally {
                await sender.close();
            }
        },
    };
}
/** Before anything is sent: a part of a batch cannot be paid for. */
async function sumUp(state, context, judge, sender) {
    let requests = 0;
    let fitting = 0;
    let worst = 0;
    for await (const request of openRequests(state, context, judge, sender)) {
        requests++;
        worst += sender.worstCaseOf(request);
        if (worst <= sender.cap)
            fitting = requests;
    }
    if (worst <= sender.cap)
        return { requests, worst };
    const usd = (micro) => `$${(0,money/* formatUsd */.UK)(micro / 1e6)}`;
    throw new errors/* PlumblineError */.Dl('budget_exceeded', `the batch may cost ${usd(worst)}, and the budget is ${usd(sender.cap)}: ${fitting} of ${requests} cases fit; nothing was sent`);
}
async function sendAll(state, context, judge, sender, worst) {
    const { request, run, ports } = context;
    const sent = [];
    let waiting = [];
    let bytes = 0;
    const flush = async () => {
        if (waiting.length === 0)
            return;
        sent.push({ id: await sender.send(waiting, context.signal), requests: waiting.length });
        waiting = [];
        bytes = 0;
        // After each one, so that none is forgotten that will be paid for.
        const file = { runId: run.runId, model: sender.client.model, batches: sent, worst_micro_usd: worst };
        await (0,batch_file/* writeBatchFile */.YE)((0,batch_file/* batchFileOf */.wZ)(request.reportsDir, run.runId), { ...file, request: (0,recorded_request/* recordRequest */.Vi)(request) }, ports.fileSystem);
    };
    for await (const asked of openRequests(state, context, judge, sender)) {
        const next = sender.requestOf(asked);
        const size = Buffer.byteLength(JSON.stringify(next));
        if (waiting.length >= MOST_REQUESTS || bytes + size > MOST_BYTES)
            await flush();
        waiting.push(next);
        bytes += size;
    }
    await flush();
    return sent.map(({ id }) => id);
}
async function* openRequests(state, context, judge, { cache }) {
    const cached = await (0,cached_judge/* createCachedJudge */.g)(judge, cache);
    for await (const loaded of state.dataset.cases()) {
        (0,step/* throwIfStopped */.$)(context.signal);
        if ((0,core_case/* isInvalid */.I)(loaded) || (state.selection !== null && !state.selection.has(loaded.index)))
            continue;
        if (!(await cached.isKnown(loaded)))
            yield judge.requestOf(loaded);
    }
}

// EXTERNAL MODULE: ./build/src/pipeline/steps/verify-toolchain.js
var verify_toolchain = __webpack_require__(26449);
;// CONCATENATED MODULE: ./build/src/pipeline/batch-submission.js






/**
 * The first half of a run in batches. Its report is a value that is never written: nothing is judged yet, and no file may
 * look as if it were. What fails is reported like any other run.
 */
function batchSubmission(openSender) {
    return {
        sequence: (0,sequence/* startWith */.Z)(verify_toolchain/* verifyToolchain */.Z).next(load_data/* loadData */.Z).next(submitBatch(openSender)),
        finish: (state, context) => reportOf(state, context),
    };
}
function reportOf(state, context) {
    return (0,session_report/* buildSessionReport */.HS)(state, {
        exitCode: 0,
        error: null,
        dlq: { count: 0, lastRunId: null, recent: [] },
        measurement: unjudged(state),
        exports: [],
    }, context);
}
function unjudged({ casesTotal, summary, batches }) {
    const headline = batches.length === 0
        ? 'nothing to submit: every case has its grade, and --batch collect or a run without --batch judges them'
        : `submitted as ${batches.join(', ')}; nothing is judged before --batch collect`;
    return {
        cases: {
            total: casesTotal,
            scored: 0,
            errored: 0,
            skipped: casesTotal,
            passed: 0,
            available: summary.total,
        },
        passRate: null,
        meanScore: null,
        latency: { kind: null, p50Ms: null, p95Ms: null },
        ...spending_tally/* NO_COST */.WR,
        metrics: [],
        verdict: {
            result: 'PARTIAL',
            headline,
            reasons: [headline],
            policy: 'A submission judges nothing.',
            thresholdSources: 'No limit was applied.',
        },
        trends: [],
        distributions: [],
        records: [],
        notes: [],
        repetitions: new Map(),
    };
}


/***/ })

};
