export const id = 7190;
export const ids = [7190];
export const modules = {

/***/ 57190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkKeys: () => (/* binding */ checkKeys)
/* harmony export */ });
/* harmony import */ var _adapters_node_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85736);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27698);
/* harmony import */ var _core_exit_codes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90962);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19529);
/* harmony import */ var _llm_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2370);
/* harmony import */ var _llm_judge_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27376);
/* harmony import */ var _llm_judge_prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38165);
/* harmony import */ var _llm_key_ring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83173);
/* harmony import */ var _check_network_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98039);
/* harmony import */ var _single_call_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52609);











/** How a key is shown: never more of it than this. */
const MASK = 'sk-****';
/**
 * One call with each key, one after the other, all from one budget. No key: 2. A key that is refused, or a way to the API
 * that is not there: 4.
 */
async function checkKeys(options, { global, toolbox }) {
    const { terminal, env } = toolbox;
    if (toolbox.keyProblem !== null)
        throw toolbox.keyProblem;
    const keys = (0,_llm_key_ring_js__WEBPACK_IMPORTED_MODULE_5__/* .keysOf */ .Y)(env.get);
    if (keys.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('toolchain', 'there is no API key to check', {
            remedy: 'Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS, or write one of them into .env.local.',
        });
    }
    const { model } = await (0,_single_call_js__WEBPACK_IMPORTED_MODULE_7__/* .readConfig */ .X)(toolbox);
    const limit = await (0,_single_call_js__WEBPACK_IMPORTED_MODULE_7__.spendingLimitOf)(options.budget, toolbox);
    terminal.err(`budget: $${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_8__/* .formatUsd */ .UK)(limit.usd)} (${limit.origin})\n`);
    const controller = new AbortController();
    const stopListening = (0,_adapters_node_signals_js__WEBPACK_IMPORTED_MODULE_0__.listenForStop)(controller);
    try {
        const obstacle = await (0,_check_network_js__WEBPACK_IMPORTED_MODULE_6__/* .checkNetwork */ .v)(global.reportsDir, toolbox, controller.signal);
        if (obstacle !== null)
            terminal.err(`warning: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeTerminal */ .en)(obstacle.message)}\n`);
        const payload = options.full === true ? gradePayload(model) : tinyPayload(model.name);
        const ledger = [];
        const checks = [];
        const codes = [];
        for (const [index, key] of keys.entries()) {
            const call = { payload, limit, label: 'quick_api_check', ledger, env: withKey(env, key) };
            const name = keys.length === 1 ? MASK : `${MASK} (${index + 1} of ${keys.length})`;
            const { check, exitCode } = await checkKey(name, call, toolbox, controller.signal);
            checks.push(check);
            codes.push(exitCode);
            if (!global.json)
                terminal.out(`${lineOf(check, model.name)}\n`);
        }
        if (global.json)
            terminal.out(`${JSON.stringify({ model: model.name, keys: checks }, null, 2)}\n`);
        return (0,_core_exit_codes_js__WEBPACK_IMPORTED_MODULE_10__/* .worstExitCode */ .L)(codes);
    }
    finally {
        stopListening();
    }
}
async function checkKey(key, call, toolbox, signal) {
    try {
        const reply = await (0,_single_call_js__WEBPACK_IMPORTED_MODULE_7__.callOnce)(call, toolbox, signal);
        if ('output_config' in call.payload)
            await requireGrade(reply);
        const { latencyMs, costMicroUsd } = reply;
        return { check: { key, ok: true, latencyMs, costUsd: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_8__/* .toUsd */ .Mn)(costMicroUsd) }, exitCode: 0 };
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        const error = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlumblineError */ .Cc)(thrown);
        const message = toolbox.redact((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(error));
        return { check: { key, ok: false, errorClass: error.errorClass, message }, exitCode: error.exitCode };
    }
}
function lineOf(check, model) {
    if (check.ok)
        return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeTerminal */ .en)(`ok      ${check.key}  ${model}  ${check.latencyMs} ms  $${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_8__/* .formatUsd */ .UK)(check.costUsd)}`);
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .escapeTerminal */ .en)(`failed  ${check.key}  ${model}  ${check.errorClass}: ${check.message}`);
}
/** The environment with one key alone, so that no other one answers in its place. */
function withKey(env, key) {
    const get = (name) => {
        if (name === 'ANTHROPIC_API_KEYS')
            return undefined;
        return name === 'ANTHROPIC_API_KEY' ? key : env.get(name);
    };
    return { ...env, get };
}
function tinyPayload(model) {
    return { model, max_tokens: 1, messages: [{ role: 'user', content: 'ok?' }] };
}
function gradePayload({ name, maxTokens }) {
    const { system, rubric } = _llm_judge_prompt_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_JUDGE_PROMPT */ .LH;
    const user = `${rubric}\n<question>\nIs water wet?\n</question>\n<answer>\nYes.\n</answer>`;
    return (0,_llm_judge_client_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadOf */ .Md)({ caseId: 'check', system, user, maxTokens, responseSchema: _llm_judge_prompt_js__WEBPACK_IMPORTED_MODULE_4__/* .JUDGE_RESPONSE_SCHEMA */ .EZ }, name);
}
/** @throws PlumblineError `schema_invalid` for a model that answers, but does not grade */
async function requireGrade({ body }) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 4605).then(__webpack_require__.t.bind(__webpack_require__, 64605, 19));
    const parsed = (0,_llm_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrade */ .z)((0,_llm_judge_client_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(body.content), validate);
    if (parsed.kind === 'malformed')
        throw parsed.error;
}


/***/ }),

/***/ 52609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  callOnce: () => (/* binding */ callOnce),
  X: () => (/* binding */ readConfig),
  spendingLimitOf: () => (/* binding */ spendingLimitOf)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/llm/memory-ledger.js
/** A ledger over lines in memory; everybody who opens the same lines spends from the same cap. */
function openMemoryLedger(lines) {
    let read = 0;
    return {
        append: (line) => {
            lines.push(line);
        },
        readAppended() {
            const appended = lines.slice(read);
            read = lines.length;
            return appended;
        },
        close: () => { },
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/spending-limit.js
var spending_limit = __webpack_require__(30724);
// EXTERNAL MODULE: ./build/src/app/open-model.js + 7 modules
var open_model = __webpack_require__(1386);
;// CONCATENATED MODULE: ./build/src/app/single-call.js





/**
 * Makes one call by the same client as every run: within a budget, with its keys, retries and limits.
 * @throws PlumblineError whatever kept it from being answered, with nothing secret in its text
 */
async function callOnce(call, toolbox, signal) {
    if (toolbox.keyProblem !== null)
        throw toolbox.keyProblem;
    const { payload, limit, timeoutMs, label, ledger } = call;
    const { clock } = toolbox;
    const model = await modelOf(payload, toolbox);
    const cap = (0,money/* toMicroUsd */.Mt)(limit.usd);
    const options = { model, cap, openLedger: () => openMemoryLedger(ledger), note: () => { } };
    const opened = (0,open_model/* openModel */.G)(options, { env: call.env, clock });
    try {
        const limited = timeoutMs === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
        const outcome = await opened.client.send(payload, label, limited).catch((thrown) => {
            if (signal.aborted || !limited.aborted)
                throw thrown;
            throw new errors/* PlumblineError */.Dl('network_timeout', `no reply within ${timeoutMs} ms`);
        });
        return readOutcome(outcome, toolbox);
    }
    finally {
        await opened.close();
    }
}
/** What may be spent, and who says so: what was asked for, the configuration, or 0.10 USD. */
async function spendingLimitOf(budgetUsd, toolbox) {
    const config = await readConfig(toolbox, budgetUsd);
    const limit = (0,spending_limit/* settleSpendingLimit */.v)({ mode: 'smoke', budgetUsd }, config);
    return config.budgetUsd === null ? { ...limit, origin: 'the default' } : limit;
}
async function readConfig(toolbox, budgetUsd) {
    const { loadRunConfig } = await Promise.all(/* import() */[__webpack_require__.e(9660), __webpack_require__.e(1520)]).then(__webpack_require__.bind(__webpack_require__, 21520));
    const { findPolicyBase } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1609)]).then(__webpack_require__.bind(__webpack_require__, 81609));
    const { workingDirectory } = toolbox;
    const request = {
        target: 'baseline',
        mode: 'smoke',
        offline: false,
        handoff: false,
        budgetUsd,
        reportsDir: workingDirectory,
        workingDirectory,
        invokedAs: 'plumbline',
    };
    return (await loadRunConfig(request, toolbox, await findPolicyBase(workingDirectory, toolbox))).config;
}
async function modelOf({ model: name }, toolbox) {
    const { model } = await readConfig(toolbox);
    if (typeof name === 'string' && name !== '')
        return { ...model, name };
    throw new errors/* PlumblineError */.Dl('config_invalid', 'the request names no model', {
        remedy: 'Give it a `model`, such as claude-haiku-4-5.',
    });
}
/** Error texts quote what the service said, and the service may quote anything. */
function readOutcome(outcome, { redact }) {
    if (outcome.kind === 'replied') {
        const { body, costMicroUsd, latencyMs } = outcome;
        return { body, costMicroUsd, latencyMs };
    }
    const { errorClass, message, remedy } = outcome.error;
    throw new errors/* PlumblineError */.Dl(errorClass, redact(message), { remedy: redact(remedy) });
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


/***/ }),

/***/ 27376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Xw: () => (/* binding */ readReply),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fc: () => (/* binding */ createJudgeClient)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** The port of the judge over the one client of the Messages API. */
function createJudgeClient(client, model) {
    return {
        kind: 'measured',
        model,
        async complete(request, signal) {
            const outcome = await client.send(payloadOf(request, model), request.caseId, signal);
            return outcome.kind === 'failed' ? outcome : readReply(outcome);
        },
    };
}
/**
 * A request for structured output. Source: Anthropic, "Structured outputs" (`output_config.format`). No temperature:
 * newer models do not take one.
 */
function payloadOf(request, model) {
    return {
        model,
        max_tokens: request.maxTokens,
        system: request.system,
        messages: [{ role: 'user', content: request.user }],
        output_config: { format: { type: 'json_schema', schema: request.responseSchema } },
    };
}
/** Only a reply that came to its end can be a grade. */
function readReply({ body, usage, latencyMs, costMicroUsd }) {
    const fail = (error) => ({ kind: 'failed', error, ends: 'case', costMicroUsd });
    switch (body.stop_reason) {
        case 'end_turn':
        case 'stop_sequence':
            break;
        case 'refusal':
            return fail(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('api_error', 'the model refused to grade this case'));
        case 'max_tokens':
        case 'model_context_window_exceeded':
            return fail(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('schema_invalid', 'the grade was cut off at the limit of its length', {
                remedy: 'Raise `model.maxTokens`.',
            }));
        default:
            return fail(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('schema_invalid', 'the reply of the model did not come to an end'));
    }
    const reply = {
        text: textOf(body.content),
        inputTokens: usage === undefined ? 0 : usage.input + usage.cacheWrite5m + usage.cacheWrite1h + usage.cacheRead,
        outputTokens: usage?.output ?? 0,
        latencyMs,
    };
    return { kind: 'replied', reply, costMicroUsd };
}
/** All text blocks of a reply; thinking and others are no part of the answer. */
function textOf(content) {
    if (!Array.isArray(content))
        return '';
    return content.map((block) => textOfBlock(block)).join('');
}
function textOfBlock(block) {
    if (typeof block !== 'object' || block === null || !('type' in block) || !('text' in block))
        return '';
    return block.type === 'text' && typeof block.text === 'string' ? block.text : '';
}


/***/ })

};
