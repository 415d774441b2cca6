export const id = 1601;
export const ids = [1601,362];
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

/***/ 19057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// UNUSED EXPORTS: homeOfReplies

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/llm/api-address.js
var api_address = __webpack_require__(87264);
// EXTERNAL MODULE: ./build/src/llm/key-ring.js
var key_ring = __webpack_require__(83173);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/llm/sealed-reply.js


const LINE = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\{.*\})$/;
/** The hash of a line, whether or not its seal holds. */
function hashOfLine(line) {
    return LINE.exec(line)?.[1];
}
/** @param secrets of which any opens, and the first seals */
function createReplySeal(secrets) {
    const keys = secrets.map((secret) => (0,external_node_crypto_.createHmac)('sha256', secret).update('plumbline response cache').digest());
    return {
        write(hash, { text, inputTokens, outputTokens, costMicroUsd }) {
            const [own] = keys;
            if (own === undefined)
                return undefined;
            const body = JSON.stringify({ text, input: inputTokens, output: outputTokens, micro_usd: costMicroUsd });
            return `${hash} ${sealOf(hash, body, own)} ${body}`;
        },
        read(line) {
            const [, hash, seal, body] = LINE.exec(line) ?? [];
            if (hash === undefined || seal === undefined || body === undefined)
                return undefined;
            if (!keys.some((key) => isEqual(seal, sealOf(hash, body, key))))
                return undefined;
            const reply = parseReply(body);
            return reply === undefined ? undefined : { hash, reply };
        },
    };
}
function sealOf(hash, body, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(`${hash} ${body}`).digest('hex');
}
function isEqual(a, b) {
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}
/** What is sealed is ours, but maybe of another version. */
function parseReply(body) {
    const fields = new Map(Object.entries(JSON.parse(body)));
    const [text, inputTokens, outputTokens, cost] = ['text', 'input', 'output', 'micro_usd'].map((name) => fields.get(name));
    if (typeof text !== 'string' || typeof cost !== 'number')
        return undefined;
    if (typeof inputTokens !== 'number' || typeof outputTokens !== 'number')
        return undefined;
    return { text, inputTokens, outputTokens, costMicroUsd: (0,money/* wholeMicroUsd */.AT)(cost) };
}

;// CONCATENATED MODULE: ./build/src/llm/cache-segments.js



const SEGMENT = /^replies-.*\.txt$/;
/** With more files than this they are written together into one. */
const MOST_SEGMENTS = 32;
/** A file that was written to in this time may be that of a run under way, and stays. */
const SETTLED_MS = 60 * 60 * 1000;
const LF = 0x0a;
/** The files of a response cache, read once: where every entry stands is kept, not its text. */
class CacheSegments {
    fileSystem;
    directory;
    note;
    places = new Map();
    files = [];
    names = [];
    constructor(fileSystem, directory, note) {
        this.fileSystem = fileSystem;
        this.directory = directory;
        this.note = note;
    }
    /** A file that cannot be read holds nothing. */
    async open() {
        await this.attempt(async () => {
            this.names = (await this.fileSystem.list(this.directory)).filter((name) => SEGMENT.test(name));
        });
        for (const name of this.names)
            await this.attempt(() => this.index(external_node_path_.join(this.directory, name)));
    }
    async read(hash) {
        const place = this.places.get(hash);
        if (place === undefined)
            return undefined;
        const bytes = await place.file.readAt(place.offset, place.length).catch(() => new Uint8Array());
        return Buffer.from(bytes).toString('utf8');
    }
    /** Writes many files together into one, which appears whole or not at all; then those that it holds go. */
    async compact(target, nowMs) {
        if (this.names.length <= MOST_SEGMENTS)
            return;
        await this.attempt(async () => {
            const writer = await this.fileSystem.createAtomic(target);
            try {
                for (const hash of this.places.keys())
                    await writer.write(`${await this.read(hash)}\n`);
                await writer.commit();
            }
            finally {
                await writer.abort();
            }
            for (const name of this.names) {
                const file = external_node_path_.join(this.directory, name);
                const found = await this.fileSystem.stat(file);
                if (found !== undefined && nowMs - found.modifiedMs > SETTLED_MS)
                    await this.fileSystem.remove(file);
            }
        });
    }
    async close() {
        for (const file of this.files)
            await file.close();
    }
    /** Later lines and later files win: they were paid for last. */
    async index(path) {
        const file = await this.fileSystem.openRandomAccess(path);
        this.files.push(file);
        let rest = Buffer.alloc(0);
        let offset = 0;
        for await (const chunk of this.fileSystem.readChunks(path)) {
            const bytes = Buffer.concat([rest, chunk]);
            let start = 0;
            for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
                const hash = hashOfLine(bytes.toString('utf8', start, end));
                if (hash !== undefined)
                    this.places.set(hash, { file, offset: offset + start, length: end - start });
                start = end + 1;
            }
            offset += start;
            rest = Buffer.from(bytes.subarray(start));
        }
    }
    async attempt(work) {
        try {
            await work();
        }
        catch (thrown) {
            this.note(`a part of the response cache is left out: ${(0,errors/* toPlumblineError */.Cc)(thrown).message}`);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/llm/response-cache.js





/** Counts up with everything that changes what is sent for the same request. */
const FORMAT = 1;
/** Opens what earlier runs kept. Content-addressed: an entry is found by the hash of model, parameters, prompt and case. */
async function openResponseCache(options) {
    const { fileSystem, directory, runId, note } = options;
    const seal = createReplySeal(options.secrets);
    const segments = new CacheSegments(fileSystem, directory, note);
    await segments.open();
    await segments.compact(external_node_path_.join(directory, `replies-${runId}-all.txt`), options.now());
    const writer = createWriter(external_node_path_.join(directory, `replies-${runId}.txt`), fileSystem, note);
    return {
        async find(request) {
            const hash = hashOf(request, options);
            const line = await segments.read(hash);
            if (line === undefined)
                return undefined;
            const found = seal.read(line);
            if (found?.hash === hash)
                return found.reply;
            note(`entry ${hash.slice(0, 12)} of the response cache is damaged or not ours: asked again`);
            return undefined;
        },
        keep(request, reply) {
            const line = seal.write(hashOf(request, options), reply);
            if (line !== undefined)
                writer.write(`${line}\n`);
        },
        async close() {
            await writer.close();
            await segments.close();
        },
    };
}
/**
 * Model, parameters, prompt and case. The id of the case counts too: two cases with one text are two calls, in every run
 * alike, so that what a run costs does not hang on which of them is first.
 */
function hashOf({ caseId, system, user, maxTokens, responseSchema }, { endpoint, model }) {
    const asked = [FORMAT, endpoint, model, maxTokens, responseSchema, system, user, caseId];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(asked)).digest('hex');
}
/** One line after the other; the file is made with the first one. */
function createWriter(file, fileSystem, note) {
    let opened;
    let hasFailed = false;
    let queue = Promise.resolve();
    const enqueue = (work) => {
        queue = queue.then(work).catch((thrown) => {
            if (!hasFailed)
                note(`replies are not kept for later: ${(0,errors/* toPlumblineError */.Cc)(thrown).message}`);
            hasFailed = true;
        });
    };
    return {
        write: (line) => enqueue(async () => {
            if (hasFailed)
                return;
            opened ??= await fileSystem.openAppend(file);
            await opened.append(line);
        }),
        async close() {
            enqueue(async () => opened?.close());
            await queue;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/app/open-cache.js




/**
 * Grades of earlier runs: under the reports, and inside Actions in the runner's own folder, where no checkout and no
 * artifact can reach it.
 */
async function openCache({ request: { reportsDir, cache }, runId, config }, catalogue, { env, fileSystem, logger, clock }) {
    if (cache === 'off')
        return null;
    const entry = catalogue.find(config.model.name);
    return openResponseCache({
        fileSystem,
        directory: external_node_path_.join(homeOfReplies(env, reportsDir), 'cache'),
        endpoint: (0,api_address/* baseUrlOf */.i)(env),
        runId,
        model: entry.kind === 'priced' ? entry.pinnedId : config.model.name,
        secrets: (0,key_ring/* keysOf */.Y)(env.get),
        now: clock.now,
        note: (message) => logger.debug(message),
    });
}
/** The folder that the folder `cache` is in. */
function homeOfReplies(env, reportsDir) {
    const runnerFolder = env.get('GITHUB_ACTIONS') === 'true' ? env.get('RUNNER_TEMP') : undefined;
    return runnerFolder === undefined ? reportsDir : external_node_path_.join(runnerFolder, 'plumbline');
}


/***/ }),

/***/ 81601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBatch: () => (/* binding */ runBatch)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27698);
/* harmony import */ var _pipeline_batch_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36207);
/* harmony import */ var _open_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40362);
/* harmony import */ var _print_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51165);
/* harmony import */ var _run_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63731);





/** Runs one half of a run in batches: two commands, so that nobody waits for hours in a runner. */
function runBatch(request, context) {
    return request.batch === 'collect' ? collect(request, context) : submit(request, context);
}
async function submit(request, context) {
    const { terminal } = context.toolbox;
    const { report, exitCode, error } = await (0,_run_target_js__WEBPACK_IMPORTED_MODULE_3__.runTarget)(request, context.toolbox, 'normal');
    if (error === null)
        terminal.out(`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(report.verdict.headline)}\n`);
    else
        (0,_print_result_js__WEBPACK_IMPORTED_MODULE_2__/* .printResult */ .R)(report, context);
    return exitCode;
}
/** What is still under way is no failure of a run: it leaves no report, and nothing in the dead letter queue. */
async function collect(request, context) {
    const { toolbox } = context;
    if (toolbox.keyProblem !== null)
        throw toolbox.keyProblem;
    const { file, batch } = await (0,_pipeline_batch_file_js__WEBPACK_IMPORTED_MODULE_0__/* .findBatchFile */ .ot)(request.reportsDir, toolbox.fileSystem);
    const underWay = await (0,_open_batch_js__WEBPACK_IMPORTED_MODULE_1__.batchUnderWay)(request.reportsDir, toolbox);
    if (underWay !== undefined) {
        toolbox.terminal.err(`${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(underWay)}\n`);
        return 4;
    }
    // The money was spent under the budget of the submission, unless another one is named.
    const asked = { ...request, budgetUsd: request.budgetUsd ?? batch.request.budgetUsd };
    const { report, exitCode, error } = await (0,_run_target_js__WEBPACK_IMPORTED_MODULE_3__.runTarget)(asked, toolbox, 'normal');
    if (error === null)
        await (0,_pipeline_batch_file_js__WEBPACK_IMPORTED_MODULE_0__/* .markCollected */ .Dk)(file, toolbox.fileSystem);
    (0,_print_result_js__WEBPACK_IMPORTED_MODULE_2__/* .printResult */ .R)(report, context);
    return exitCode;
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


/***/ }),

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


/***/ })

};
