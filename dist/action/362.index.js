export const id = 362;
export const ids = [362,7981];
export const modules = {

/***/ 40362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  batchUnderWay: () => (/* binding */ batchUnderWay),
  openBatchResults: () => (/* binding */ openBatchResults),
  openBatchSender: () => (/* binding */ openBatchSender)
});

// EXTERNAL MODULE: ./build/src/adapters/anthropic-exchange.js + 3 modules
var anthropic_exchange = __webpack_require__(8278);
;// CONCATENATED MODULE: ./build/src/adapters/anthropic-batches.js

/** A batch holds 100,000 requests or 256 MB at most; its results are of the same order. Source: "Batch processing". */
const MOST_BODY_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
/** Many megabytes go and come. */
const TRANSFER_TIMEOUT_MS = 300_000;
/** The Message Batches API. Source: Anthropic, "Message Batches" (platform.claude.com/docs/en/api/creating-message-batches). */
function createAnthropicBatches(options) {
    const { send, close } = (0,anthropic_exchange/* createExchange */.C)({ ...options, connections: 1, mostBodyBytes: MOST_BODY_BYTES });
    const path = '/v1/messages/batches';
    const get = (rest, apiKey, timeoutMs, read, signal) => send({ method: 'get', path: `${path}/${rest}`, payload: null, apiKey, timeoutMs, read }, signal);
    return {
        close,
        create: (requests, apiKey, signal) => send({
            method: 'post',
            path,
            payload: {
                requests: requests.map(({ customId, payload }) => ({ custom_id: customId, params: payload })),
            },
            apiKey,
            timeoutMs: TRANSFER_TIMEOUT_MS,
            read: anthropic_exchange/* parseJson */.q,
        }, signal),
        retrieve: (batchId, apiKey, signal) => get(encodeURIComponent(batchId), apiKey, TIMEOUT_MS, anthropic_exchange/* parseJson */.q, signal),
        // Under the batch's own path rather than the address that it tells: the key goes nowhere else.
        results: (batchId, apiKey, signal) => get(`${encodeURIComponent(batchId)}/results`, apiKey, TRANSFER_TIMEOUT_MS, parseLines, signal),
    };
}
function parseLines(text) {
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(anthropic_exchange/* parseJson */.q);
}

// EXTERNAL MODULE: ./build/src/adapters/node-timer.js
var node_timer = __webpack_require__(43624);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/llm/api-address.js
var api_address = __webpack_require__(87264);
// EXTERNAL MODULE: ./build/src/llm/backoff.js
var backoff = __webpack_require__(101);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/llm/batch-results.js

/**
 * What a result is joined by: the id of its case, and with it all that was asked, so that no result is taken for that of
 * a case which has changed since. 64 characters, as many as the API takes.
 */
function customIdOf({ caseId, system, user, maxTokens, responseSchema }, model) {
    const asked = [caseId, model, maxTokens, responseSchema, system, user];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(asked)).digest('hex');
}
/** Undefined for what is no batch. */
function parseBatch(body) {
    const fields = fieldsOf(body);
    const id = fields.get('id');
    const status = fields.get('processing_status');
    if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{1,128}$/.test(id) || typeof status !== 'string')
        return undefined;
    const counts = [...fieldsOf(fields.get('request_counts'))].map(([name, count]) => [name, typeof count === 'number' ? count : 0]);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const open = counts.find(([name]) => name === 'processing')?.[1] ?? 0;
    return { id, hasEnded: status === 'ended', done: total - open, total };
}
/** Undefined for a line that says nothing of any request. */
function parseResult(line) {
    const fields = fieldsOf(line);
    const customId = fields.get('custom_id');
    const result = fieldsOf(fields.get('result'));
    if (typeof customId !== 'string')
        return undefined;
    const parsed = resultOf(result);
    return parsed === undefined ? undefined : { customId, result: parsed };
}
function resultOf(result) {
    switch (result.get('type')) {
        case 'succeeded':
            return { kind: 'succeeded', message: Object.fromEntries(fieldsOf(result.get('message'))) };
        case 'errored':
            return { kind: 'errored', message: errorTextOf(result.get('error')) };
        case 'expired':
            return { kind: 'expired' };
        case 'canceled':
            return { kind: 'canceled' };
        default:
            return undefined;
    }
}
/** The error stands in an envelope of its own, as in other replies of the API. */
function errorTextOf(value) {
    const outer = fieldsOf(value);
    const inner = fieldsOf(outer.get('error'));
    const [type, message] = ['type', 'message'].map((name) => inner.get(name) ?? outer.get(name));
    return [type, message].filter((part) => typeof part === 'string').join(': ') || 'no reason was given';
}
function fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

// EXTERNAL MODULE: ./build/src/llm/wire-verdict.js
var wire_verdict = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/src/llm/batch-api.js




function createBatchApi(options) {
    const { transport } = options;
    const call = (send, repeat, signal) => callUntilAnswered(options, send, repeat, signal);
    return {
        async create(requests, signal) {
            return readBatch(await call((key) => transport.create(requests, key, signal), 'unless_it_may_have_run', signal));
        },
        async retrieve(batchId, signal) {
            return readBatch(await call((key) => transport.retrieve(batchId, key, signal), 'always', signal));
        },
        async results(batchId, signal) {
            const body = await call((key) => transport.results(batchId, key, signal), 'always', signal);
            const lines = Array.isArray(body) ? body : [];
            const parsed = lines.flatMap((line) => parseResult(line) ?? []);
            return new Map(parsed.map(({ customId, result }) => [customId, result]));
        },
    };
}
async function callUntilAnswered({ keys, policy, timer, clock, random }, send, repeat, signal) {
    const left = [...keys];
    for (let attempt = 1;; attempt++) {
        const [key] = left;
        if (key === undefined)
            throw new errors/* PlumblineError */.Dl('auth_error', 'the API refused the key (401)');
        const outcome = await send(key);
        if (outcome.kind === 'replied' && outcome.status === 200)
            return outcome.body;
        const failure = (0,wire_verdict/* judgeWire */.r)(outcome);
        if (failure.kind === 'message')
            throw noBatch();
        if (failure.retry === 'other_key') {
            left.shift();
            continue;
        }
        const isDoubtful = failure.mayHaveRun && repeat === 'unless_it_may_have_run';
        if (isDoubtful || failure.retry === 'never' || attempt >= policy.mostAttempts)
            throw errorOf(failure, isDoubtful);
        const asked = outcome.kind === 'replied' ? (0,backoff/* retryAfterMs */.Vs)(outcome.headers, clock.now()) : null;
        await timer.sleep((0,backoff/* delayMs */.eS)(policy, attempt, asked, random), signal);
    }
}
function errorOf({ errorClass, message }, isDoubtful) {
    if (!isDoubtful)
        return new errors/* PlumblineError */.Dl(errorClass, message);
    return new errors/* PlumblineError */.Dl(errorClass, `${message}; the batch may have come about all the same`, {
        remedy: 'Look for it in the console of the API before you submit again: it would be paid for twice.',
    });
}
function readBatch(body) {
    const batch = parseBatch(body);
    if (batch === undefined)
        throw noBatch();
    return batch;
}
function noBatch() {
    return new errors/* PlumblineError */.Dl('api_error', 'the API answered with what is no batch');
}

// EXTERNAL MODULE: ./build/src/llm/call-cost.js
var call_cost = __webpack_require__(91711);
// EXTERNAL MODULE: ./build/src/llm/judge-client.js
var judge_client = __webpack_require__(27376);
// EXTERNAL MODULE: ./build/src/llm/token-bound.js
var token_bound = __webpack_require__(98501);
;// CONCATENATED MODULE: ./build/src/llm/batch-client.js






function createBatchClient(results, model, prices) {
    let spent = money/* ZERO_USD */.Yd;
    // Asked twice, as for a malformed grade, it says the same once more, and was paid for once.
    const counted = new Set();
    return {
        kind: 'measured',
        model,
        spent: () => spent,
        complete(request, signal) {
            if (signal.aborted)
                return Promise.reject(signal.reason);
            const customId = customIdOf(request, model);
            const result = results.get(customId);
            if (result?.kind !== 'succeeded')
                return Promise.resolve(failureOf(result));
            const { message } = result;
            const usage = (0,call_cost/* parseUsage */.Zb)(message.usage);
            const priced = prices.priceOf(model);
            const worst = (0,call_cost/* worstCaseCost */.jn)(priced, (0,token_bound/* boundInputTokens */.b)((0,judge_client/* payloadOf */.Md)(request, model)), request.maxTokens, 'batch');
            const cost = usage === undefined ? worst : (0,money/* lesserUsd */.VA)((0,call_cost/* costOf */.ho)(priced, usage, 'batch'), worst);
            const costMicroUsd = counted.has(customId) ? money/* ZERO_USD */.Yd : cost;
            counted.add(customId);
            spent = (0,money/* addMicroUsd */.aK)(spent, costMicroUsd);
            return Promise.resolve((0,judge_client/* readReply */.Xw)({ body: message, usage, latencyMs: null, costMicroUsd }));
        },
    };
}
/** Nothing is charged for a request that did not succeed. Source: Anthropic, "Batch processing", results. */
function failureOf(result) {
    return { kind: 'failed', error: batch_client_errorOf(result), ends: 'case', costMicroUsd: money/* ZERO_USD */.Yd };
}
function batch_client_errorOf(result) {
    const again = { remedy: 'Submit again: what is there already is not paid for again.' };
    switch (result?.kind) {
        case 'errored':
            return new errors/* PlumblineError */.Dl('api_error', `the API could not run this request of the batch (${result.message})`);
        case 'expired':
            return new errors/* PlumblineError */.Dl('network_timeout', 'the batch ended before this request was run', again);
        case 'canceled':
            return new errors/* PlumblineError */.Dl('api_error', 'the batch was canceled before this request was run', again);
        case undefined:
            return new errors/* PlumblineError */.Dl('api_error', 'the batch has no result for this case: it is new, or has changed', again);
    }
}

// EXTERNAL MODULE: ./build/src/llm/key-ring.js
var key_ring = __webpack_require__(83173);
// EXTERNAL MODULE: ./build/src/llm/price-book.js
var price_book = __webpack_require__(32816);
// EXTERNAL MODULE: ./build/src/pipeline/batch-file.js
var batch_file = __webpack_require__(36207);
// EXTERNAL MODULE: ./build/src/pipeline/spending-limit.js
var spending_limit = __webpack_require__(30724);
// EXTERNAL MODULE: ./build/src/statistics/random.js
var statistics_random = __webpack_require__(81266);
// EXTERNAL MODULE: ./build/src/app/open-cache.js + 3 modules
var open_cache = __webpack_require__(19057);
;// CONCATENATED MODULE: ./build/src/app/open-batch.js


















/** What sends the cases of a run in batches. */
async function openBatchSender(task, ports) {
    const { config, spending } = task;
    const { name, prices: overrides } = config.model;
    const prices = (0,price_book.createPriceBook)(overrides);
    const priced = prices.priceOf(name);
    const { api, close } = openBatchApi(ports);
    const cache = await (0,open_cache/* openCache */.b)(task, prices.catalogue, ports);
    return {
        client: createBatchClient(new Map(), name, prices),
        cache,
        cap: (0,money/* toMicroUsd */.Mt)(spending?.usd ?? spending_limit/* SMOKE_BUDGET_USD */.j),
        worstCaseOf: (request) => (0,call_cost/* worstCaseCost */.jn)(priced, (0,token_bound/* boundInputTokens */.b)((0,judge_client/* payloadOf */.Md)(request, name)), request.maxTokens, 'batch'),
        requestOf: (request) => ({ customId: customIdOf(request, name), payload: (0,judge_client/* payloadOf */.Md)(request, name) }),
        send: async (requests, signal) => (await api.create(requests, signal)).id,
        async close() {
            await cache?.close();
            await close();
        },
    };
}
/**
 * The judge of a run whose calls were made in batches. @throws PlumblineError `api_error` while they are under way
 */
async function openBatchResults(task, ports) {
    const { config, request, spending } = task;
    const { batch } = await (0,batch_file/* findBatchFile */.ot)(request.reportsDir, ports.fileSystem);
    const { name } = config.model;
    if (batch.model !== name) {
        throw new errors/* PlumblineError */.Dl('config_invalid', `the batch was submitted for ${batch.model}, and the model is ${name} now`, {
            remedy: 'Set `model.name` back, or submit again.',
        });
    }
    const prices = (0,price_book.createPriceBook)(config.model.prices);
    const { api, close } = openBatchApi(ports);
    const results = new Map();
    try {
        for (const { id } of batch.batches) {
            const { hasEnded, done, total } = await api.retrieve(id, NEVER);
            if (!hasEnded)
                throw new errors/* PlumblineError */.Dl('api_error', sayUnderWay({ id, done, total }), { remedy: LATER });
            for (const [customId, result] of await api.results(id, NEVER))
                results.set(customId, result);
        }
    }
    finally {
        await close();
    }
    const cache = await (0,open_cache/* openCache */.b)(task, prices.catalogue, ports);
    const client = createBatchClient(results, name, prices);
    return {
        client,
        // Half the price is another price: runs of both kinds have trends of their own.
        priceVersion: `${prices.version}/batch`,
        cache,
        paid: {
            cap: (0,money/* toMicroUsd */.Mt)(spending?.usd ?? spending_limit/* SMOKE_BUDGET_USD */.j),
            // It was paid for when it was submitted.
            estimate: () => ({ likely: money/* ZERO_USD */.Yd, most: money/* ZERO_USD */.Yd }),
            carry: () => { },
            spent: () => client.spent(),
        },
        close: async () => cache?.close(),
    };
}
/** What of the newest submission is still under way, in one line; undefined where all of it has ended. */
async function batchUnderWay(reportsDir, ports) {
    const { batch } = await (0,batch_file/* findBatchFile */.ot)(reportsDir, ports.fileSystem);
    const { api, close } = openBatchApi(ports);
    try {
        for (const { id } of batch.batches) {
            const state = await api.retrieve(id, NEVER);
            if (!state.hasEnded)
                return `${sayUnderWay(state)}. ${LATER}`;
        }
        return undefined;
    }
    finally {
        await close();
    }
}
const LATER = 'Collect later: a batch takes an hour at most as a rule, and a day at the very most.';
/** A few short calls; whoever stops the process stops them. */
const NEVER = new AbortController().signal;
function sayUnderWay({ id, done, total }) {
    return `the batch ${id} is under way: ${done} of ${total} requests are done`;
}
function openBatchApi({ env, clock }) {
    const keys = (0,key_ring/* keysOf */.Y)(env.get);
    if (keys.length === 0) {
        throw new errors/* PlumblineError */.Dl('toolchain', 'a batch needs an API key and none is set', {
            remedy: 'Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS.',
        });
    }
    const transport = createAnthropicBatches({ baseUrl: (0,api_address/* baseUrlOf */.i)(env), proxyUrl: (0,api_address/* modelProxyOf */.X)(env) });
    const random = (0,statistics_random/* createRandom */.sk)(env.randomInt(2 ** 32)).next;
    const api = createBatchApi({
        transport,
        keys,
        policy: backoff/* RETRY_POLICY */.yE,
        timer: (0,node_timer/* createNodeTimer */.s)(),
        clock,
        random,
    });
    return { api, close: () => transport.close() };
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

/***/ 36207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ writeBatchFile),
/* harmony export */   ot: () => (/* binding */ findBatchFile),
/* harmony export */   wZ: () => (/* binding */ batchFileOf)
/* harmony export */ });
/* unused harmony export markCollected */
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

/***/ 77422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ toRecordedRequest),
/* harmony export */   Vi: () => (/* binding */ recordRequest),
/* harmony export */   xM: () => (/* binding */ REQUEST_FILE)
/* harmony export */ });
/* unused harmony export parseRecordedRequest */
/* harmony import */ var _core_exports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39742);

/** File in a failed run's folder that says how the run was started. */
const REQUEST_FILE = 'request.json';
function recordRequest(request) {
    const { target, mode, offline, budgetUsd, profile, data, config, exports, handoff, failOn, cache, batch } = request;
    return { target, mode, offline, budgetUsd, profile, data, config, exports, handoff, failOn, cache, batch };
}
function parseRecordedRequest(text) {
    try {
        return toRecordedRequest(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** Takes nothing on trust: a field of another shape makes the whole request unreadable. */
function toRecordedRequest(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const found = new Map(Object.entries(value));
    const target = found.get('target');
    const mode = oneOf(found.get('mode'), ['smoke', 'full']);
    const data = texts(found.get('data'));
    const exports = formats(found.get('exports'));
    const budgetUsd = found.get('budgetUsd');
    const config = found.get('config');
    if (typeof target !== 'string' || mode === undefined || data === null || exports === null)
        return undefined;
    if (budgetUsd !== undefined && (typeof budgetUsd !== 'number' || !(budgetUsd > 0)))
        return undefined;
    if (config !== undefined && typeof config !== 'string')
        return undefined;
    return {
        target,
        mode,
        offline: found.get('offline') === true,
        budgetUsd,
        profile: oneOf(found.get('profile'), ['dev', 'stage', 'prod']),
        data,
        config,
        exports,
        handoff: found.get('handoff') === true,
        failOn: oneOf(found.get('failOn'), ['fail', 'partial', 'warn']),
        cache: oneOf(found.get('cache'), ['off']),
        batch: oneOf(found.get('batch'), ['submit', 'collect']),
    };
}
function oneOf(value, words) {
    return words.find((word) => word === value);
}
/** Null for what is there but no list of texts. */
function texts(value) {
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value))
        return null;
    const list = value.filter((item) => typeof item === 'string');
    return list.length === value.length ? list : null;
}
function formats(value) {
    const list = texts(value);
    if (list === undefined || list === null)
        return list;
    const known = _core_exports_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPORT_FORMATS */ .UP.filter((format) => list.includes(format));
    return known.length === new Set(list).size ? known : null;
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
