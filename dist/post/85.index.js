export const id = 85;
export const ids = [85];
export const modules = {

/***/ 86085:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/exports.js
var core_exports = __webpack_require__(39742);
;// CONCATENATED MODULE: ./build/src/pipeline/recorded-request.js

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
    const known = core_exports/* EXPORT_FORMATS */.UP.filter((format) => list.includes(format));
    return known.length === new Set(list).size ? known : null;
}

;// CONCATENATED MODULE: ./build/src/pipeline/batch-file.js



function batchFileOf(reportsDir, runId) {
    return path.join(reportsDir, 'batch', `${runId}.json`);
}
async function writeBatchFile(file, batch, fileSystem) {
    await fileSystem.writeAtomic(file, `${JSON.stringify(batch, null, 2)}\n`);
}
/**
 * The newest submission that was not collected yet.
 * @throws PlumblineError `config_invalid` where there is none, or its file is none of ours
 */
async function findBatchFile(reportsDir, fileSystem) {
    const folder = external_node_path_.join(reportsDir, 'batch');
    const newest = (await fileSystem.list(folder)).filter((name) => /^run_[\w-]+\.json$/.test(name)).at(-1);
    if (newest === undefined) {
        throw new errors/* PlumblineError */.Dl('config_invalid', 'there is no batch to collect', {
            location: { path: folder },
            remedy: 'Submit one with --batch submit; between two CI jobs, hand its file over as an artifact.',
        });
    }
    const file = external_node_path_.join(folder, newest);
    const batch = parseBatchFile(await fileSystem.readText(file));
    if (batch !== undefined)
        return { file, batch };
    throw new errors/* PlumblineError */.Dl('config_invalid', 'not a file of a submitted batch', {
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
    const fields = batch_file_fieldsOf(value);
    const [runId, model, worst] = ['runId', 'model', 'worst_micro_usd'].map((name) => fields.get(name));
    const request = toRecordedRequest(fields.get('request'));
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
    const fields = batch_file_fieldsOf(value);
    const id = fields.get('id');
    const requests = fields.get('requests');
    return typeof id === 'string' && typeof requests === 'number' ? { id, requests } : undefined;
}
function batch_file_fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

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
    const prices = (0,price_book/* createPriceBook */.Z)(overrides);
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
    const { batch } = await findBatchFile(request.reportsDir, ports.fileSystem);
    const { name } = config.model;
    if (batch.model !== name) {
        throw new errors/* PlumblineError */.Dl('config_invalid', `the batch was submitted for ${batch.model}, and the model is ${name} now`, {
            remedy: 'Set `model.name` back, or submit again.',
        });
    }
    const prices = (0,price_book/* createPriceBook */.Z)(config.model.prices);
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
    const { batch } = await findBatchFile(reportsDir, ports.fileSystem);
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


/***/ })

};
