export const id = 4357;
export const ids = [4357];
export const modules = {

/***/ 8278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createExchange),
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/client.mjs + 226 modules
var client = __webpack_require__(7766);
// EXTERNAL MODULE: ./node_modules/@anthropic-ai/sdk/core/error.mjs
var error = __webpack_require__(25064);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/wire-error.js

/** A failure below HTTP, or a body that is refused; what the Messages API answers is no failure here. */
class WireError extends Error {
    name = 'WireError';
    reason;
    /** False only where no request can have been read. */
    mayHaveRun;
    constructor(reason, mayHaveRun, message) {
        super(message);
        this.reason = reason;
        this.mayHaveRun = mayHaveRun;
    }
}
/**
 * What kept a request from being answered.
 * @returns the error itself where it is a stop or a time limit: the caller knows which
 */
function wireErrorOf(thrown) {
    for (let error = thrown; external_node_util_.types.isNativeError(error); error = error.cause) {
        if (error instanceof WireError)
            return error;
        // A stop or a time limit: the caller knows which.
        if (error.name === 'AbortError' || error.name === 'TimeoutError')
            return error;
        const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
        const known = CODES.find(({ pattern }) => pattern.test(code));
        if (known === undefined)
            continue;
        const isConnecting = 'syscall' in error && error.syscall === 'connect';
        return new WireError(known.reason, !known.isEarly && !isConnecting, `${known.what} (${code})`);
    }
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new WireError('other', true, `the connection failed: ${message}`);
}
/** What codes mean. Sources: errno(3), Node's `dns` and `tls` error codes, undici's `errors`. */
const CODES = [
    { pattern: /^(ENOTFOUND|EAI_)/, reason: 'dns', what: 'the name of the host is not known', isEarly: true },
    {
        pattern: /^UND_ERR_CONNECT_TIMEOUT$/,
        reason: 'timeout',
        what: 'connecting took too long',
        isEarly: true,
    },
    { pattern: /^ETIMEDOUT$/, reason: 'timeout', what: 'the connection timed out', isEarly: false },
    {
        pattern: /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/,
        reason: 'tls',
        what: 'the certificate of the host is not trusted',
        isEarly: true,
    },
    {
        pattern: /^(ERR_TLS_|ERR_SSL_|EPROTO)/,
        reason: 'tls',
        what: 'no secure connection came about',
        isEarly: false,
    },
    {
        pattern: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL)$/,
        reason: 'refused',
        what: 'the host cannot be reached',
        isEarly: false,
    },
    {
        pattern: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
        reason: 'reset',
        what: 'the connection was reset',
        isEarly: false,
    },
];

;// CONCATENATED MODULE: ./build/src/adapters/decompress.js



const DECODERS = {
    gzip: external_node_zlib_.gunzipSync,
    'x-gzip': external_node_zlib_.gunzipSync,
    deflate: external_node_zlib_.inflateSync,
    br: external_node_zlib_.brotliDecompressSync,
};
/**
 * The text of a body, whether it was asked to be compressed or not.
 * @param encoding the header `content-encoding`
 * @throws WireError for more than `mostBytes` once it is decompressed, and for what cannot be
 */
function decompress(body, encoding, mostBytes) {
    const name = encoding.trim().toLowerCase();
    if (name === '' || name === 'identity')
        return body.toString('utf8');
    const decode = isKnown(name) ? DECODERS[name] : undefined;
    if (decode === undefined)
        throw new WireError('other', true, 'the reply has an encoding that nobody asked for');
    try {
        return decode(body, { maxOutputLength: mostBytes }).toString('utf8');
    }
    catch (error) {
        if ((0,node_file_error/* codeOf */.$N)(error) === 'ERR_BUFFER_TOO_LARGE') {
            throw new WireError('too_large', true, `the reply has more than ${mostBytes} bytes`);
        }
        throw new WireError('other', true, 'the reply could not be decompressed');
    }
}
function isKnown(name) {
    return Object.hasOwn(DECODERS, name);
}

;// CONCATENATED MODULE: ./build/src/adapters/model-fetch.js



/**
 * The network for the model alone: IPv4 first, no proxy but the given one, a limit for connecting and one for the size
 * of the body. Agent and request are of one and the same undici: Node's own has another version.
 */
function createModelFetch(options) {
    const dispatcher = createDispatcher(options);
    const texts = new WeakMap();
    return {
        async fetch(input, init = {}) {
            const { method, body, headers, signal } = init;
            const isGet = method?.toUpperCase() === 'GET';
            if (typeof input !== 'string' || (typeof body !== 'string' && !isGet))
                throw new TypeError('only texts are posted');
            try {
                const { statusCode, headers: told, body: stream, } = await (0,undici.request)(input, {
                    method: isGet ? 'GET' : 'POST',
                    headers: Object.fromEntries(new Headers(headers)),
                    body: typeof body === 'string' ? body : null,
                    signal: signal ?? null,
                    dispatcher,
                });
                const text = decompress(await readWhole(stream, options.mostBodyBytes), headerOf(told, 'content-encoding'), options.mostBodyBytes);
                const isGood = statusCode === 200;
                const reply = new Response(isGood || NO_BODY.has(statusCode) ? null : text, {
                    status: statusCode,
                    headers: plainHeaders(told),
                });
                if (isGood)
                    texts.set(reply, text);
                return reply;
            }
            catch (thrown) {
                throw wireErrorOf(thrown);
            }
        },
        textOf: (reply) => texts.get(reply) ?? '',
        close: () => dispatcher.destroy(),
    };
}
/** Statuses whose replies have no body by definition. */
const NO_BODY = new Set([101, 204, 205, 304]);
function createDispatcher({ proxyUrl, connectTimeoutMs, connections }) {
    const limits = {
        connections,
        // The caller's signal ends headers and bodies that hang; undici's own limits would only blur the reason.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: { timeout: connectTimeoutMs, family: 4, autoSelectFamily: false },
    };
    return proxyUrl === null ? new undici.Agent(limits) : new undici.ProxyAgent({ ...limits, uri: proxyUrl });
}
function readWhole(body, mostBytes) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let bytes = 0;
        body.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes <= mostBytes)
                chunks.push(chunk);
            else
                body.destroy(new WireError('too_large', true, `the reply has more than ${mostBytes} bytes`));
        });
        body.on('end', () => resolve(Buffer.concat(chunks)));
        body.on('error', reject);
    });
}
function headerOf(headers, name) {
    const value = headers[name];
    return (typeof value === 'string' ? value : value?.join(', ')) ?? '';
}
/** The body is already decompressed and whole, so headers that say otherwise would be wrong of it. */
function plainHeaders(headers) {
    return Object.keys(headers)
        .filter((name) => !/^(content-encoding|content-length|transfer-encoding)$/.test(name))
        .map((name) => [name, headerOf(headers, name)]);
}

;// CONCATENATED MODULE: ./build/src/adapters/anthropic-exchange.js




const CONNECT_TIMEOUT_MS = 5_000;
/** The API through the provider's own client, with none of its retries, time-outs and looks at the environment. */
function createExchange({ baseUrl, proxyUrl, connections, mostBodyBytes }) {
    const { fetch, textOf, close } = createModelFetch({
        proxyUrl,
        connections,
        connectTimeoutMs: CONNECT_TIMEOUT_MS,
        mostBodyBytes,
    });
    const clients = new Map();
    const clientOf = (apiKey) => {
        const known = clients.get(apiKey);
        if (known !== undefined)
            return known;
        const made = new client/* Anthropic */.N({ apiKey, baseURL: baseUrl, maxRetries: 0, logLevel: 'off', fetch });
        clients.set(apiKey, made);
        return made;
    };
    return {
        close,
        async send(call, signal) {
            const startedMs = performance.now();
            // The client's own time-out ends at the headers; this one holds until the body is there.
            const timeout = AbortSignal.timeout(call.timeoutMs);
            const sent = exchange(clientOf(call.apiKey), call, AbortSignal.any([signal, timeout]), textOf);
            const outcome = await sent.catch((thrown) => {
                if (signal.aborted)
                    throw signal.reason;
                return timeout.aborted ? tooSlow(call.timeoutMs) : failureOf(thrown);
            });
            return { ...outcome, latencyMs: performance.now() - startedMs };
        },
    };
}
async function exchange(client, { method, path, payload, timeoutMs, read }, signal, textOf) {
    try {
        const options = { signal, timeout: timeoutMs + 1_000, ...(payload === null ? {} : { body: payload }) };
        const request = method === 'post' ? client.post(path, options) : client.get(path, options);
        const reply = await request.asResponse();
        return replied(reply.status, reply.headers, read(textOf(reply)));
    }
    catch (thrown) {
        if (!(thrown instanceof error/* APIError */.LG) || thrown.status === undefined)
            throw thrown;
        return replied(thrown.status, thrown.headers, thrown.error ?? null);
    }
}
function replied(status, headers, body) {
    return { kind: 'replied', status, headers: Object.fromEntries(headers ?? []), body };
}
/** Null for what is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function tooSlow(timeoutMs) {
    return {
        kind: 'failed',
        reason: 'timeout',
        mayHaveRun: true,
        message: `no whole reply within ${timeoutMs} ms`,
    };
}
function failureOf(thrown) {
    for (let error = thrown; external_node_util_.types.isNativeError(error); error = error.cause) {
        if (error instanceof WireError) {
            return { kind: 'failed', reason: error.reason, mayHaveRun: error.mayHaveRun, message: error.message };
        }
    }
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: 'failed', reason: 'other', mayHaveRun: true, message };
}


/***/ }),

/***/ 43624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createNodeTimer)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** Real time. */
function createNodeTimer() {
    return {
        elapsed: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
        async sleep(durationMs, signal) {
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(durationMs, undefined, { signal });
            }
            catch {
                throw signal.reason;
            }
        },
    };
}


/***/ }),

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   eS: () => (/* binding */ delayMs),
/* harmony export */   x$: () => (/* binding */ serverTimeMs),
/* harmony export */   yE: () => (/* binding */ RETRY_POLICY)
/* harmony export */ });
const RETRY_POLICY = {
    mostAttempts: 5,
    baseMs: 500,
    longestDelayMs: 20_000,
    longestRetryAfterMs: 60_000,
    timeoutMs: 30_000,
    deadlineMs: 150_000,
};
/**
 * How long to wait before the next attempt: exponential with full jitter, and at least what the service asked for.
 * Source: Brooker, "Exponential Backoff and Jitter" (AWS Architecture Blog, 2015).
 * @param attempt the one that failed, from 1
 * @param random in [0, 1)
 */
function delayMs(policy, attempt, retryAfterMs, random) {
    const ceiling = Math.min(policy.longestDelayMs, policy.baseMs * 2 ** (attempt - 1));
    const asked = Math.min(policy.longestRetryAfterMs, retryAfterMs ?? 0);
    return asked + random() * ceiling;
}
/**
 * `retry-after` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3). A date counts from the reply's own `date`,
 * so that clocks need not agree.
 * @returns null where there is none that can be read
 */
function retryAfterMs(headers, wallMs) {
    const value = headers['retry-after']?.trim();
    if (value === undefined || value === '')
        return null;
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
    const at = Date.parse(value);
    return Number.isNaN(at) ? null : Math.max(0, at - serverTimeMs(headers, wallMs));
}
/** When the reply was made, by the clock of whoever made it. */
function serverTimeMs(headers, wallMs) {
    const at = Date.parse(headers.date ?? '');
    return Number.isNaN(at) ? wallMs : at;
}


/***/ }),

/***/ 27376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Xw: () => (/* binding */ readReply),
/* harmony export */   fc: () => (/* binding */ createJudgeClient)
/* harmony export */ });
/* unused harmony export textOf */
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

/***/ 32816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPriceBook: () => (/* binding */ createPriceBook)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54350);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19529);
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71501);





function createPriceBook(overrides) {
    const own = new Map(Object.entries(overrides).map(([name, price]) => [name, pricedAs(name, price)]));
    const find = (name) => own.has(name) ? { kind: 'priced', pinnedId: name, isPinned: true } : findWithNear(name, [...own.keys()]);
    const version = own.size === 0 ? _price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICE_TABLE_VERSION */ .E2 : `${_price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICE_TABLE_VERSION */ .E2}+${hashOf(overrides)}`;
    return {
        version,
        catalogue: { version, find },
        priceOf(name) {
            const priced = own.get(name) ?? (0,_price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .pricedModel */ .ZZ)(name);
            if (priced !== undefined)
                return priced;
            throw refusal(name, find(name));
        },
    };
}
/** What is not said of a price costs as much as the dearest thing that it could be. */
function pricedAs(id, price) {
    const { inputUsd, outputUsd, cacheWriteUsd, cacheReadUsd } = price;
    return {
        id,
        price: {
            input: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(inputUsd),
            output: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(outputUsd),
            cacheWrite5m: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(cacheWriteUsd ?? inputUsd * 2),
            cacheWrite1h: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(cacheWriteUsd ?? inputUsd * 2),
            cacheRead: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(cacheReadUsd ?? inputUsd),
        },
    };
}
function findWithNear(name, own) {
    const entry = _price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_CATALOGUE */ .S_.find(name);
    if (entry.kind !== 'unknown')
        return entry;
    return { kind: 'unknown', near: (0,_core_closest_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .k)(name, own) ?? entry.near };
}
function refusal(name, entry) {
    if (entry.kind === 'retired') {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('config_invalid', `the model ${name} was retired on ${entry.retiredOn}`, {
            remedy: `Set \`model.name\` to its successor ${entry.successor}.`,
        });
    }
    const near = entry.kind === 'unknown' && entry.near !== null ? `; did you mean ${entry.near}?` : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('config_invalid', `no price is known for the model ${name}${near}`, {
        remedy: 'Set `model.name` to a model with a price, or its price under `model.prices`.',
    });
}
function hashOf(overrides) {
    const sorted = Object.entries(overrides)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { inputUsd, outputUsd, cacheWriteUsd, cacheReadUsd }]) => [
        name,
        inputUsd,
        outputUsd,
        cacheWriteUsd,
        cacheReadUsd,
    ]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8);
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeWire)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);
/* harmony import */ var _call_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);


const REFUSED = { errorClass: 'api_error', retry: 'never', ends: 'case', isTooMuch: false };
const OVERLOADED = { errorClass: 'server_overload', retry: 'yes', ends: 'case', isTooMuch: true };
const BROKEN = { errorClass: 'network_error', retry: 'yes', ends: 'case', isTooMuch: false };
const SLOW = { ...BROKEN, errorClass: 'network_timeout' };
/**
 * By HTTP status. Source: Anthropic, "Errors" (platform.claude.com/docs/en/api/errors). What would fail alike for every
 * other case (a key that may not, a model that is not there, an account without credit) ends the run.
 */
const STATUS_RULES = {
    401: { errorClass: 'auth_error', retry: 'other_key', ends: 'run', isTooMuch: false },
    402: { ...REFUSED, ends: 'run' },
    403: { errorClass: 'auth_error', retry: 'never', ends: 'run', isTooMuch: false },
    404: { ...REFUSED, ends: 'run' },
    408: SLOW,
    409: BROKEN,
    429: { errorClass: 'rate_limit', retry: 'yes', ends: 'case', isTooMuch: true },
};
function judgeWire(outcome) {
    if (outcome.kind === 'failed')
        return judgeFailure(outcome);
    const { status, body } = outcome;
    if (status === 200)
        return judgeMessage(body);
    const said = describe(status, body);
    // A reply that is not the API's own comes from something in between, and says nothing of what happened behind it.
    const mayHaveRun = status < 300 || (status >= 500 && errorOf(body) === undefined);
    return { kind: 'failed', message: said, mayHaveRun, ...ruleOf(status) };
}
function ruleOf(status) {
    const rule = STATUS_RULES[status];
    if (rule !== undefined)
        return rule;
    if (status >= 500)
        return OVERLOADED;
    if (status >= 400)
        return REFUSED;
    // Redirects are not followed: the key would go where nobody decided that it may.
    if (status >= 300)
        return { errorClass: 'network_error', retry: 'never', ends: 'run', isTooMuch: false };
    return BROKEN;
}
function judgeMessage(body) {
    if (isObject(body) && body.type === 'message' && Array.isArray(body.content)) {
        return { kind: 'message', body, usage: (0,_call_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUsage */ .Zb)(body.usage) };
    }
    return {
        kind: 'failed',
        message: 'the API answered 200 with what is no message',
        mayHaveRun: true,
        ...BROKEN,
    };
}
function judgeFailure({ reason, mayHaveRun, message, }) {
    const failed = (rule) => ({
        kind: 'failed',
        message: line(message),
        mayHaveRun,
        ...rule,
    });
    switch (reason) {
        case 'timeout':
            return failed(SLOW);
        case 'reset':
        case 'dns':
        case 'refused':
        case 'other':
            return failed(BROKEN);
        case 'tls':
            return failed({ errorClass: 'network_error', retry: 'never', ends: 'run', isTooMuch: false });
        case 'too_large':
            return failed({ errorClass: 'network_error', retry: 'never', ends: 'case', isTooMuch: false });
    }
}
function describe(status, body) {
    const error = errorOf(body);
    if (error === undefined)
        return `the API answered ${status}`;
    return line(`the API answered ${status} (${error.type}: ${error.message})`);
}
/** An error as the API tells it. */
function errorOf(body) {
    if (!isObject(body) || !isObject(body.error))
        return undefined;
    const { type, message } = body.error;
    if (typeof type !== 'string')
        return undefined;
    return { type, message: typeof message === 'string' ? message : '' };
}
const LONGEST_MESSAGE = 240;
function line(text) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(text), LONGEST_MESSAGE);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 81266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sk: () => (/* binding */ createRandom)
/* harmony export */ });
/* unused harmony exports createFromState, createSplitMix64 */
// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { cos, floor, imul, log, sqrt } = Math;
/**
 * xoshiro128** 1.1, its state filled by SplitMix64. Source: Blackman and Vigna (2021), ACM TOMS 47, and their
 * reference code at prng.di.unimi.it.
 * @param seed a whole number; its lowest 64 bits count.
 */
function createRandom(seed) {
    const mix = createSplitMix64(BigInt(seed));
    const [first, second] = [mix(), mix()];
    return createFromState([low32(first), low32(first >> 32n), low32(second), low32(second >> 32n)]);
}
/** From a full state, which must not be all zero. */
function createFromState(state) {
    // Typed, because a captured variable beyond 31 bits would be boxed anew at every step.
    const words = Int32Array.from(state);
    const nextUint32 = () => {
        const a = words[0] ?? 0;
        const b = words[1] ?? 0;
        const c = words[2] ?? 0;
        const d = words[3] ?? 0;
        words[0] = a ^ d ^ b;
        words[1] = b ^ c ^ a;
        words[2] = c ^ a ^ (b << 9);
        words[3] = rotateLeft(d ^ b, 11);
        return imul(rotateLeft(imul(b, 5), 7), 9) >>> 0;
    };
    const next = () => ((nextUint32() >>> 5) * 0x4000000 + (nextUint32() >>> 6)) / 2 ** 53;
    return { nextUint32, next, below: (bound) => floor(next() * bound), normal: () => normalFrom(next) };
}
/** SplitMix64 of Steele, Lea and Flood (2014), OOPSLA. */
function createSplitMix64(seed) {
    let state = BigInt.asUintN(64, seed);
    return () => {
        state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
        let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        return z ^ (z >> 31n);
    };
}
/** Box and Muller (1958); 1 - u keeps the logarithm away from zero. */
function normalFrom(next) {
    const radius = sqrt(-2 * log(1 - next()));
    return radius * cos(2 * Math.PI * next());
}
function rotateLeft(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function low32(value) {
    return Number(BigInt.asIntN(32, value));
}


/***/ })

};
