export const id = 165;
export const ids = [165];
export const modules = {

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

/***/ 87264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ modelProxyOf),
/* harmony export */   i: () => (/* binding */ baseUrlOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const DEFAULT_BASE_URL = 'https://api.anthropic.com';
/** From the environment of the process alone: a repository must not say where keys go. */
function baseUrlOf(env) {
    const given = env.get('ANTHROPIC_BASE_URL')?.trim();
    if (given === undefined || given === '')
        return DEFAULT_BASE_URL;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isLocal = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal))
        return given.replace(/\/+$/, '');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'ANTHROPIC_BASE_URL is no https address', {
        remedy: 'Set it to https://HOST, or unset it; http is for this machine alone.',
    });
}
/** Proxies of the environment are not used unless one is named for the model. */
function modelProxyOf(env) {
    const given = env.get('PLUMBLINE_MODEL_PROXY')?.trim();
    if (given === undefined || given === '')
        return null;
    if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))
        return given;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'PLUMBLINE_MODEL_PROXY is no http or https address', {
        remedy: 'Set it to http://HOST:PORT, or unset it.',
    });
}


/***/ }),

/***/ 91711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zb: () => (/* binding */ parseUsage),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   jn: () => (/* binding */ worstCaseCost)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71501);


/**
 * Inference that a workspace keeps in the United States costs 1.1 times as much, whoever asks for it.
 * Source: Anthropic, "Data residency" (platform.claude.com/docs/en/manage-claude/data-residency).
 */
const GEO_SHARE = 1.1;
/**
 * What a call can cost at most: every token of its input at the dearest price that a token of input can have (cache
 * writes, the tier of long prompts), all of the output that it may make, and the dearer place.
 * @param inputTokens upper bound
 */
function worstCaseCost(model, inputTokens, maxTokens, delivery) {
    const prices = model.longPrompt === undefined ? [model.price] : [model.price, model.longPrompt.price];
    const input = Math.max(...prices.map(dearestInput));
    const output = Math.max(...prices.map((price) => price.output));
    return total(inputTokens * input + maxTokens * output, GEO_SHARE, delivery);
}
/** What a call did cost. */
function costOf(model, usage, delivery) {
    const prompt = usage.input + usage.cacheWrite5m + usage.cacheWrite1h + usage.cacheRead;
    const { longPrompt } = model;
    const price = longPrompt !== undefined && prompt > longPrompt.aboveTokens ? longPrompt.price : model.price;
    const sum = usage.input * price.input +
        usage.cacheWrite5m * price.cacheWrite5m +
        usage.cacheWrite1h * price.cacheWrite1h +
        usage.cacheRead * price.cacheRead +
        usage.output * price.output;
    return total(sum, usage.isKeptInUs ? GEO_SHARE : 1, delivery);
}
/**
 * The usage of a Messages API reply.
 * @returns undefined where it is not there, no count, or of a kind that has no price here (web searches, the fast
 *   mode): then the call counts at its worst case.
 */
function parseUsage(usage) {
    if (typeof usage !== 'object' || usage === null)
        return undefined;
    const fields = new Map(Object.entries(usage));
    if (fields.get('speed') === 'fast' || usesServerTools(fields.get('server_tool_use')))
        return undefined;
    const input = count(fields.get('input_tokens'));
    const output = count(fields.get('output_tokens'));
    const written = countOrNone(fields.get('cache_creation_input_tokens'));
    const cacheRead = countOrNone(fields.get('cache_read_input_tokens'));
    if (input === undefined || output === undefined || written === undefined || cacheRead === undefined) {
        return undefined;
    }
    const cacheWrite5m = Math.min(written, fiveMinutesOf(fields.get('cache_creation')));
    return {
        input,
        output,
        cacheRead,
        cacheWrite5m,
        // What the breakdown leaves open is of the dearer kind.
        cacheWrite1h: written - cacheWrite5m,
        isKeptInUs: fields.get('inference_geo') === 'us',
    };
}
/** Rounded up to whole micro-dollars; prices are micro-dollars a million tokens. */
function total(tokensTimesPrice, share, delivery) {
    return (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeMicroUsd */ .AT)(Math.ceil((tokensTimesPrice * share * (delivery === 'batch' ? _price_table_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_SHARE */ .RV : 1)) / 1e6));
}
function dearestInput({ input, cacheWrite5m, cacheWrite1h, cacheRead }) {
    return Math.max(input, cacheWrite5m, cacheWrite1h, cacheRead);
}
function usesServerTools(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.values(value).some((requests) => requests !== 0 && requests !== null);
}
function fiveMinutesOf(breakdown) {
    if (typeof breakdown !== 'object' || breakdown === null)
        return 0;
    return 'ephemeral_5m_input_tokens' in breakdown ? (count(breakdown.ephemeral_5m_input_tokens) ?? 0) : 0;
}
function countOrNone(value) {
    return value === undefined || value === null ? 0 : count(value);
}
/** No reply holds more than this; a number beyond it is no count of tokens. */
const MOST_TOKENS = 1e9;
function count(value) {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MOST_TOKENS)
        return undefined;
    return value;
}


/***/ }),

/***/ 24032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LedgerState),
/* harmony export */   v: () => (/* binding */ LEDGER_VARIABLE)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/**
 * What a ledger says, line by line. Whether a reservation is held is decided by its place among the lines alone, so
 * everybody who reads them comes to the same answer, without locks: it is held if it fits there and then.
 */
class LedgerState {
    cap = null;
    spent = _core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO_USD */ .Yd;
    reserved = _core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .ZERO_USD */ .Yd;
    held = new Map();
    /** Lines that cannot be read are those of a writer that died in the middle: it never saw them held, so it sent nothing. */
    apply(line) {
        const record = parseRecord(line);
        if (record === undefined)
            return;
        const amount = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeMicroUsd */ .AT)(record.micro_usd);
        switch (record.type) {
            case 'cap':
                this.cap = this.cap === null ? amount : (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .lesserUsd */ .VA)(this.cap, amount);
                return;
            case 'carried':
                this.spent = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMicroUsd */ .aK)(this.spent, amount);
                return;
            case 'reserve':
                if (!this.fits(amount) || this.held.has(record.id))
                    return;
                this.held.set(record.id, amount);
                this.reserved = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMicroUsd */ .aK)(this.reserved, amount);
                return;
            case 'settle':
                this.settle(record.id, amount);
        }
    }
    /** False too where there is no cap: without one nothing may be spent. */
    fits(amount) {
        return this.cap !== null && this.spent + this.reserved + amount <= this.cap;
    }
    /** Whether it could fit if everything that is held came back. */
    couldFit(amount) {
        return this.cap !== null && this.spent + amount <= this.cap;
    }
    holds(id) {
        return this.held.has(id);
    }
    settle(id, amount) {
        const held = this.held.get(id);
        if (held === undefined)
            return;
        this.held.delete(id);
        this.reserved = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeMicroUsd */ .AT)(this.reserved - held);
        this.spent = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMicroUsd */ .aK)(this.spent, (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .lesserUsd */ .VA)(amount, held));
    }
}
function parseRecord(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    return isRecord(value) ? value : undefined;
}
function isRecord(value) {
    if (typeof value !== 'object' || value === null || !('type' in value) || !('micro_usd' in value))
        return false;
    const { type, micro_usd } = value;
    if (typeof micro_usd !== 'number' || !Number.isSafeInteger(micro_usd) || micro_usd < 0)
        return false;
    if (type === 'cap' || type === 'carried')
        return true;
    return (type === 'reserve' || type === 'settle') && 'id' in value && typeof value.id === 'string';
}
/**
 * Names the ledger of the run that started a process, absolute: whoever calls a model spends from the same cap. Set by
 * us for targets that have a key, and read by every call.
 */
const LEDGER_VARIABLE = 'PLUMBLINE_LEDGER';


/***/ }),

/***/ 71501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ PRICE_TABLE_VERSION),
/* harmony export */   RV: () => (/* binding */ BATCH_SHARE),
/* harmony export */   S_: () => (/* binding */ MODEL_CATALOGUE),
/* harmony export */   ZZ: () => (/* binding */ pricedModel)
/* harmony export */ });
/* unused harmony export PRICED_MODELS */
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54350);

/**
 * Day on which these prices were read.
 * Sources: Anthropic, "Pricing" and "Model deprecations" (platform.claude.com/docs/en/about-claude/pricing and
 * /model-deprecations), "Models" pages of each model; the cache read price of Sonnet 5.5 is the one since 2026-10-07.
 */
const PRICE_TABLE_VERSION = '2026-11-23';
/** What batches cost of the price, input and output alike. Source: "Batch processing" of the same page. */
const BATCH_SHARE = 0.5;
/** US dollars a million tokens; cache writes of 5 minutes cost 1.25 times the input, of an hour twice as much. */
function usd(input, output, cacheRead) {
    const micro = (dollars) => Math.round(dollars * 1e6);
    return {
        input: micro(input),
        output: micro(output),
        cacheWrite5m: micro(input * 1.25),
        cacheWrite1h: micro(input * 2),
        cacheRead: micro(cacheRead),
    };
}
const PRICED_MODELS = [
    { id: 'claude-fable-5-1', price: usd(10, 50, 0.25) },
    { id: 'claude-fable-5', price: usd(10, 50, 1) },
    { id: 'claude-mythos-5-1', price: usd(10, 50, 0.25) },
    { id: 'claude-mythos-5', price: usd(10, 50, 1) },
    { id: 'claude-opus-5-5', price: usd(4, 20, 0.2) },
    { id: 'claude-opus-5', price: usd(5, 25, 0.5) },
    { id: 'claude-opus-4-8', price: usd(5, 25, 0.5) },
    { id: 'claude-opus-4-7', price: usd(5, 25, 0.5) },
    { id: 'claude-opus-4-6', price: usd(5, 25, 0.5) },
    { id: 'claude-opus-4-5-20251101', price: usd(5, 25, 0.5) },
    { id: 'claude-sonnet-5-5', price: usd(2, 10, 0.1) },
    { id: 'claude-sonnet-5', price: usd(2, 10, 0.2) },
    { id: 'claude-sonnet-4-6', price: usd(3, 15, 0.3) },
    { id: 'claude-sonnet-4-5-20250929', price: usd(3, 15, 0.3) },
    {
        id: 'claude-haiku-5-5',
        price: usd(0.1, 0.5, 0.01),
        longPrompt: { aboveTokens: 100_000, price: usd(0.5, 2.5, 0.05) },
    },
    { id: 'claude-haiku-4-5-20251001', price: usd(1, 5, 0.1) },
];
/** Names that stand for the newest snapshot of a model, and so may come to mean another. */
const ALIASES = {
    'claude-opus-4-5': 'claude-opus-4-5-20251101',
    'claude-sonnet-4-5': 'claude-sonnet-4-5-20250929',
    'claude-haiku-4-5': 'claude-haiku-4-5-20251001',
};
/** Days of the Claude API; cloud vendors keep some of them longer. */
const RETIRED = [
    { prefix: 'claude-opus-4-1', on: '2026-08-05', successor: 'claude-opus-5-5' },
    { prefix: 'claude-opus-4-0', on: '2026-06-15', successor: 'claude-opus-4-8' },
    { prefix: 'claude-opus-4-2025', on: '2026-06-15', successor: 'claude-opus-4-8' },
    { prefix: 'claude-sonnet-4-0', on: '2026-06-15', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-sonnet-4-2025', on: '2026-06-15', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-3-7-sonnet', on: '2026-02-19', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-3-opus', on: '2026-01-05', successor: 'claude-opus-4-8' },
    { prefix: 'claude-3-5-sonnet', on: '2025-10-28', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-3-sonnet', on: '2025-07-21', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-2', on: '2025-07-21', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-1', on: '2024-11-06', successor: 'claude-haiku-4-5-20251001' },
    { prefix: 'claude-instant-1', on: '2024-11-06', successor: 'claude-haiku-4-5-20251001' },
];
/** Undefined for a name without a price: nobody guesses one. */
function pricedModel(name) {
    const id = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
    return PRICED_MODELS.find((model) => model.id === id);
}
const MODEL_CATALOGUE = {
    version: PRICE_TABLE_VERSION,
    find(name) {
        const model = pricedModel(name);
        if (model !== undefined)
            return { kind: 'priced', pinnedId: model.id, isPinned: model.id === name };
        const retired = RETIRED.find(({ prefix }) => name.startsWith(prefix));
        if (retired !== undefined)
            return { kind: 'retired', retiredOn: retired.on, successor: retired.successor };
        const known = [...PRICED_MODELS.map(({ id }) => id), ...Object.keys(ALIASES)];
        return { kind: 'unknown', near: (0,_core_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(name, known) ?? null };
    },
};


/***/ }),

/***/ 98501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ boundInputTokens),
/* harmony export */   c: () => (/* binding */ maxTokensOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * What the service may put round a request: the frame of each message, the instructions for structured output and for
 * tools. Source: Anthropic, "Structured outputs" and "Tool use" name some hundred tokens; this is well above them.
 */
const FRAME_TOKENS = 2_048;
/** Parts of a request whose price is known here. Others (another place or speed, containers, remote tools) are refused. */
const KNOWN_KEYS = new Set([
    'model',
    'max_tokens',
    'messages',
    'system',
    'metadata',
    'output_config',
    'stop_sequences',
    'temperature',
    'thinking',
    'tool_choice',
    'tools',
    'top_k',
    'top_p',
]);
/** Blocks that are text and nothing else. An image or a document costs tokens that its bytes do not show. */
const TEXT_BLOCKS = new Set([
    'text',
    'thinking',
    'redacted_thinking',
    'tool_use',
    'tool_result',
]);
/**
 * More input tokens than the service will count. The tokenizer works on bytes: each token stands for one byte or more
 * of the UTF-8 text, so no text has more tokens than bytes; and the JSON that we send holds all of the text, with
 * escapes and keys that only make it longer.
 * @throws PlumblineError `config_invalid` for requests whose cost their bytes do not bound
 */
function boundInputTokens(payload) {
    for (const key of Object.keys(payload)) {
        if (!KNOWN_KEYS.has(key))
            throw unbounded(`\`${key}\``);
    }
    for (const tool of listOf(payload.tools)) {
        const type = typeOf(tool);
        if (type !== undefined && type !== 'custom')
            throw unbounded(`the tool \`${type}\``);
    }
    for (const message of listOf(payload.messages))
        checkBlocks(message);
    return Buffer.byteLength(JSON.stringify(payload), 'utf8') + FRAME_TOKENS;
}
/** `max_tokens` of a request. @throws PlumblineError `config_invalid` where it is no whole number above 0 */
function maxTokensOf(payload) {
    const { max_tokens: tokens } = payload;
    if (typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens > 0)
        return tokens;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('config_invalid', '`max_tokens` must be a whole number above 0', {
        remedy: 'Set it: what a call may cost at most depends on it.',
    });
}
function checkBlocks(holder) {
    if (typeof holder !== 'object' || holder === null || !('content' in holder))
        return;
    for (const block of listOf(holder.content)) {
        const type = typeOf(block);
        if (type !== undefined && !TEXT_BLOCKS.has(type))
            throw unbounded(`a block of type \`${type}\``);
        checkBlocks(block);
    }
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function typeOf(value) {
    if (typeof value !== 'object' || value === null || !('type' in value))
        return undefined;
    return typeof value.type === 'string' ? value.type : undefined;
}
function unbounded(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('config_invalid', `what a call with ${what} costs cannot be bounded before it is sent`, {
        remedy: 'Leave it out: only calls whose worst case is known are sent.',
    });
}


/***/ }),

/***/ 30724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SMOKE_BUDGET_USD),
/* harmony export */   v: () => (/* binding */ settleSpendingLimit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);


/** An online smoke run that names none may spend so much. */
const SMOKE_BUDGET_USD = 0.1;
/** A full run for production has to name this much. */
const LEAST_PROD_USD = 0.1;
/**
 * The cap of an online run: what was asked for, or the configuration's, or for a smoke run 0.10 USD.
 * @throws PlumblineError `toolchain` where a full run names none
 */
function settleSpendingLimit(request, config) {
    const { budgetUsd, profile } = config;
    const how = request.givenBy === 'inputs' ? 'the input `budget`' : '--budget USD';
    if (budgetUsd === null) {
        if (request.mode === 'smoke')
            return { usd: SMOKE_BUDGET_USD, origin: 'the default of smoke runs' };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'a full online run needs a budget and none is named', {
            remedy: `Name it with ${how} or \`budgetUsd\` in the configuration, or go offline.`,
        });
    }
    if (request.mode === 'full' && profile === 'prod' && budgetUsd < LEAST_PROD_USD) {
        const least = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(LEAST_PROD_USD);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `a full run for production needs a budget of ${least} USD or more`, {
            remedy: `Raise it with ${how} or \`budgetUsd\`.`,
        });
    }
    return { usd: budgetUsd, origin: config.origins.budgetUsd ?? 'the configuration' };
}


/***/ })

};
