export const id = 1386;
export const ids = [1386];
export const modules = {

/***/ 98096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openNodeLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _node_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42184);



/**
 * A ledger in a file that several processes append to. One line is one write at the end of the file, which the operating
 * system does as a whole (POSIX `O_APPEND`; not on network file systems): no lock is needed, and a killed process leaves
 * its line or none. Should a line be cut off by a full disk, the line break in front of the next one keeps the two apart.
 * Synchronous, because a call takes two lines of some 60 bytes.
 * @param path absolute; made with its folder where it is not there
 * @param shownPath as errors name it
 */
function openNodeLedger(path, shownPath) {
    const attempt = (intent, action) => {
        try {
            return action();
        }
        catch (error) {
            throw (0,_node_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileError */ .zS)(error, intent, { path: shownPath });
        }
    };
    const file = attempt('write', () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a+');
    });
    let offset = 0;
    let rest = '';
    return {
        append: (line) => attempt('write', () => {
            const bytes = Buffer.from(`\n${line}\n`, 'utf8');
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes) !== bytes.length)
                throw new Error('a line could not be written as a whole');
        }),
        readAppended: () => attempt('read', () => {
            const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size;
            if (size === offset)
                return [];
            const bytes = Buffer.alloc(size - offset);
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, offset);
            offset += read;
            const lines = `${rest}${bytes.toString('latin1', 0, read)}`.split('\n');
            rest = lines.pop() ?? '';
            return lines.filter((line) => line !== '');
        }),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}


/***/ }),

/***/ 1386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: ./build/src/adapters/anthropic-exchange.js + 3 modules
var anthropic_exchange = __webpack_require__(8278);
;// CONCATENATED MODULE: ./build/src/adapters/anthropic-transport.js

/** Many times the longest reply there is. */
const MOST_BODY_BYTES = 8 * 1024 * 1024;
/** The Messages API, one message a call. */
function createAnthropicTransport(options) {
    const { send, close } = (0,anthropic_exchange/* createExchange */.C)({ ...options, mostBodyBytes: MOST_BODY_BYTES });
    return {
        close,
        send: (call, signal) => send({ ...call, method: 'post', path: '/v1/messages', read: anthropic_exchange/* parseJson */.q }, signal),
    };
}

// EXTERNAL MODULE: ./build/src/adapters/node-ledger.js
var node_ledger = __webpack_require__(98096);
// EXTERNAL MODULE: ./build/src/adapters/node-timer.js
var node_timer = __webpack_require__(43624);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/llm/api-address.js
var api_address = __webpack_require__(87264);
// EXTERNAL MODULE: ./build/src/llm/backoff.js
var backoff = __webpack_require__(101);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/llm/ledger-state.js
var ledger_state = __webpack_require__(24032);
;// CONCATENATED MODULE: ./build/src/llm/budget.js



/** How often is looked whether another process has given money back, and for how long in all. */
const FOREIGN_POLL_MS = 100;
const FOREIGN_WAIT_MS = 45_000;
/**
 * A budget over a ledger that several processes may share. Money is held before a call is sent and settled when its
 * fate is known; a call whose process died stays held, so it counts at its worst case for ever.
 * @throws PlumblineError `budget_exceeded` where the ledger names no cap: without one nothing may be spent
 */
function createBudget({ ledger, cap, owner, timer }) {
    const state = new ledger_state/* LedgerState */.$();
    const own = new Set();
    const waiting = new Set();
    let count = 0;
    let turn = Promise.resolve();
    const write = (record) => ledger.append(JSON.stringify(record));
    const read = () => {
        for (const line of ledger.readAppended())
            state.apply(line);
    };
    const settle = (id, spent) => {
        if (!own.delete(id))
            return;
        write({ type: 'settle', id, micro_usd: spent });
        read();
        for (const wake of waiting)
            wake();
    };
    const tryReserve = (amount) => {
        read();
        if (!state.fits(amount))
            return undefined;
        const id = `${owner}/${count++}`;
        write({ type: 'reserve', id, micro_usd: amount });
        read();
        // Another process may have been first with what was left.
        if (!state.holds(id))
            return undefined;
        own.add(id);
        return { settle: (spent) => settle(id, spent) };
    };
    const untilChange = async (signal) => {
        let wake = () => { };
        const woken = new Promise((resolve) => {
            wake = resolve;
        });
        waiting.add(wake);
        signal.addEventListener('abort', wake, { once: true });
        await woken;
        waiting.delete(wake);
        signal.removeEventListener('abort', wake);
    };
    const reserve = async (amount, signal) => {
        for (let waitedMs = 0;;) {
            if (signal.aborted)
                throw signal.reason;
            const reservation = tryReserve(amount);
            if (reservation !== undefined)
                return reservation;
            if (!state.couldFit(amount) || waitedMs >= FOREIGN_WAIT_MS)
                throw exceeded(amount, state);
            if (own.size > 0)
                await untilChange(signal);
            else {
                await timer.sleep(FOREIGN_POLL_MS, signal);
                waitedMs += FOREIGN_POLL_MS;
            }
        }
    };
    if (cap !== null)
        write({ type: 'cap', micro_usd: cap });
    read();
    const { cap: agreed } = state;
    if (agreed === null) {
        throw new errors/* PlumblineError */.Dl('budget_exceeded', 'the ledger of the run names no cap, so nothing may be spent');
    }
    return {
        cap: agreed,
        /** One after the other, so that a large call is not passed over for ever by small ones. */
        reserve(amount, signal) {
            const mine = turn.then(() => reserve(amount, signal));
            turn = mine.catch(() => undefined);
            return mine;
        },
        carry(spent) {
            write({ type: 'carried', micro_usd: spent });
            read();
        },
        spent: () => {
            read();
            return state.spent;
        },
        reserved: () => {
            read();
            return state.reserved;
        },
    };
}
function exceeded(amount, state) {
    const usd = (micro) => `$${(0,money/* formatUsd */.UK)((0,money/* toUsd */.Mn)(micro))}`;
    const cap = state.cap === null ? 'none' : usd(state.cap);
    const held = state.reserved > 0 ? `, ${usd(state.reserved)} held by calls under way` : '';
    return new errors/* PlumblineError */.Dl('budget_exceeded', `the budget of ${cap} is used up: ${usd(state.spent)} spent${held}, and the next call may cost ${usd(amount)}`);
}

// EXTERNAL MODULE: ./build/src/llm/key-ring.js
var key_ring = __webpack_require__(83173);
;// CONCATENATED MODULE: ./build/src/llm/breaker.js
/** Calls in a row that failed after all of their attempts, before nobody believes any more that the service is there. */
const MOST_IN_A_ROW = 5;
/** Opens, for good, when call after call fails: the rest of a run would fail alike, and slowly. */
class Breaker {
    inARow = 0;
    last = null;
    /** The failure that opened it; null while it is closed. */
    get openedBy() {
        return this.inARow >= MOST_IN_A_ROW ? this.last : null;
    }
    succeeded() {
        if (this.openedBy === null)
            this.inARow = 0;
    }
    failed(error) {
        if (this.openedBy === null)
            this.last = error;
        this.inARow++;
    }
}

// EXTERNAL MODULE: ./build/src/llm/call-cost.js
var call_cost = __webpack_require__(91711);
;// CONCATENATED MODULE: ./build/src/llm/concurrency-limit.js
/**
 * Additive increase, multiplicative decrease. A burst of refusals halves once: only calls that were sent after the last
 * decrease speak of the limit that holds now. Source: Chiu and Jain (1989), Computer Networks and ISDN Systems 17.
 */
function createConcurrencyLimit(most) {
    const queue = [];
    let limit = most;
    let underWay = 0;
    let answered = 0;
    let generation = 0;
    const admit = () => {
        while (underWay < Math.floor(limit)) {
            const next = queue.shift();
            if (next === undefined)
                return;
            underWay++;
            next();
        }
    };
    const leave = (outcome, since) => {
        underWay--;
        if (outcome === 'too_much' && since === generation) {
            limit = Math.max(1, Math.floor(limit / 2));
            generation++;
            answered = 0;
        }
        if (outcome === 'answered' && ++answered >= limit && limit < most) {
            limit++;
            answered = 0;
        }
        admit();
    };
    return {
        get limit() {
            return limit;
        },
        enter(signal) {
            return new Promise((resolve, reject) => {
                if (signal.aborted) {
                    reject(signal.reason);
                    return;
                }
                const start = () => {
                    signal.removeEventListener('abort', stop);
                    const since = generation;
                    resolve({ leave: (outcome) => leave(outcome, since) });
                };
                const stop = () => {
                    queue.splice(queue.indexOf(start), 1);
                    reject(signal.reason);
                };
                signal.addEventListener('abort', stop, { once: true });
                queue.push(start);
                admit();
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/llm/rate-limits.js

const MINUTE_MS = 60_000;
const KINDS = ['requests', 'tokens', 'input-tokens', 'output-tokens'];
function createRateLimits({ requestsPerMinute, tokensPerMinute }) {
    const told = new Map();
    const own = new Map();
    const cap = (kind, perMinute) => {
        if (perMinute !== null)
            own.set(kind, { remaining: perMinute, resetAtMs: 0, perMinute });
    };
    cap('requests', requestsPerMinute);
    cap('tokens', tokensPerMinute);
    return {
        take(size, nowMs) {
            const windows = [...own, ...told].map(([kind, window]) => ({ window, need: needOf(kind, size) }));
            for (const { window } of windows)
                renew(window, nowMs);
            // What is larger than a whole window would wait for ever: it goes when the window is new.
            const short = windows.filter(({ window, need }) => window.remaining < Math.min(need, window.perMinute ?? need));
            if (short.length > 0)
                return Math.max(1, ...short.map(({ window }) => window.resetAtMs - nowMs));
            for (const each of windows)
                each.window.remaining -= each.need;
            return 0;
        },
        learn(headers, nowMs, wallMs) {
            for (const kind of KINDS) {
                const window = windowOf(kind, headers, nowMs, wallMs);
                if (window !== undefined)
                    told.set(kind, window);
            }
        },
    };
}
function renew(window, nowMs) {
    if (nowMs < window.resetAtMs)
        return;
    window.remaining = window.perMinute ?? Number.POSITIVE_INFINITY;
    window.resetAtMs = nowMs + MINUTE_MS;
}
function windowOf(kind, headers, nowMs, wallMs) {
    const header = (part) => headers[`anthropic-ratelimit-${kind}-${part}`];
    const remaining = Number(header('remaining') ?? Number.NaN);
    const resetAt = Date.parse(header('reset') ?? '');
    const limit = Number(header('limit') ?? Number.NaN);
    if (!Number.isFinite(remaining) || Number.isNaN(resetAt))
        return undefined;
    const inMs = Math.min(MINUTE_MS, Math.max(0, resetAt - (0,backoff/* serverTimeMs */.x$)(headers, wallMs)));
    return { remaining, resetAtMs: nowMs + inMs, perMinute: Number.isFinite(limit) ? limit : null };
}
function needOf(kind, { inputTokens, outputTokens }) {
    switch (kind) {
        case 'requests':
            return 1;
        case 'input-tokens':
            return inputTokens;
        case 'output-tokens':
            return outputTokens;
        case 'tokens':
            return inputTokens + outputTokens;
    }
}

// EXTERNAL MODULE: ./build/src/llm/token-bound.js
var token_bound = __webpack_require__(98501);
// EXTERNAL MODULE: ./build/src/llm/wire-verdict.js
var wire_verdict = __webpack_require__(968);
;// CONCATENATED MODULE: ./build/src/llm/model-client.js









function createModelClient(options) {
    const shared = {
        ...options,
        limit: createConcurrencyLimit(options.concurrency),
        limits: createRateLimits(options.rates),
        breaker: new Breaker(),
    };
    return {
        async send(payload, label, signal) {
            const call = new Call(shared, payload, label);
            const outcome = await call.run(signal);
            if (outcome.kind === 'replied')
                shared.breaker.succeeded();
            else if (outcome.ends === 'case')
                shared.breaker.failed(outcome.error);
            if (outcome.kind === 'replied' || shared.breaker.openedBy === null)
                return outcome;
            return { ...outcome, ends: 'run' };
        },
    };
}
/** One call with all of its attempts. */
class Call {
    shared;
    payload;
    label;
    startedMs;
    costMicroUsd = money/* ZERO_USD */.Yd;
    attempts = 0;
    constructor(shared, payload, label) {
        this.shared = shared;
        this.payload = payload;
        this.label = label;
        this.startedMs = shared.timer.elapsed();
    }
    async run(signal) {
        const { breaker, policy, timer } = this.shared;
        try {
            const plan = this.plan();
            for (;;) {
                if (breaker.openedBy !== null)
                    return this.failWith(breaker.openedBy, 'run');
                const attempt = await this.attempt(plan, signal);
                if (attempt.kind === 'answered')
                    return attempt.outcome;
                const { failure, waitMs } = attempt;
                this.note(failure, waitMs);
                const isLate = timer.elapsed() + waitMs - this.startedMs >= policy.deadlineMs;
                if (failure.retry === 'never' || this.attempts >= policy.mostAttempts || isLate) {
                    return this.fail(failure.errorClass, `${failure.message}${this.tries()}`, failure.ends);
                }
                if (waitMs > 0)
                    await timer.sleep(waitMs, signal);
            }
        }
        catch (thrown) {
            if (signal.aborted)
                throw signal.reason;
            return this.failWith((0,errors/* toPlumblineError */.Cc)(thrown), 'run');
        }
    }
    /** @throws PlumblineError `config_invalid` for what has no price and for what has no bound */
    plan() {
        const { model: name } = this.payload;
        const model = this.shared.prices.priceOf(typeof name === 'string' ? name : '');
        const inputTokens = (0,token_bound/* boundInputTokens */.b)(this.payload);
        const maxTokens = (0,token_bound/* maxTokensOf */.c)(this.payload);
        return {
            model,
            inputTokens,
            maxTokens,
            worstCase: (0,call_cost/* worstCaseCost */.jn)(model, inputTokens, maxTokens, 'single'),
        };
    }
    async attempt(plan, signal) {
        const place = await this.shared.limit.enter(signal);
        let ended = 'failed';
        try {
            await this.waitForRates(plan, signal);
            const apiKey = await this.chooseKey(signal);
            const attempt = await this.sendOnce(plan, apiKey, signal);
            if (attempt.kind === 'answered')
                ended = 'answered';
            else if (attempt.failure.isTooMuch)
                ended = 'too_much';
            return attempt;
        }
        finally {
            place.leave(ended);
        }
    }
    async sendOnce(plan, apiKey, signal) {
        const { budget, transport, policy, timer } = this.shared;
        const reservation = await budget.reserve(plan.worstCase, signal);
        const leftMs = policy.deadlineMs - (timer.elapsed() - this.startedMs);
        const timeoutMs = Math.max(1, Math.min(policy.timeoutMs, leftMs));
        let spent = plan.worstCase;
        this.attempts++;
        try {
            const wire = await transport.send({ payload: this.payload, apiKey, timeoutMs }, signal);
            const verdict = (0,wire_verdict/* judgeWire */.r)(wire);
            this.learnLimits(wire);
            if (verdict.kind === 'failed') {
                if (!verdict.mayHaveRun)
                    spent = money/* ZERO_USD */.Yd;
                this.costMicroUsd = (0,money/* addMicroUsd */.aK)(this.costMicroUsd, spent);
                return { kind: 'failed', failure: verdict, waitMs: this.learnFrom(wire, verdict, apiKey) };
            }
            const cost = verdict.usage === undefined ? plan.worstCase : (0,call_cost/* costOf */.ho)(plan.model, verdict.usage, 'single');
            spent = (0,money/* lesserUsd */.VA)(cost, plan.worstCase);
            this.costMicroUsd = (0,money/* addMicroUsd */.aK)(this.costMicroUsd, spent);
            return {
                kind: 'answered',
                outcome: cost > plan.worstCase ? this.beyondBound() : this.replied(verdict, wire),
            };
        }
        finally {
            // Also when the signal aborted or something threw: what nobody knows the fate of is paid in full.
            reservation.settle(spent);
        }
    }
    replied({ body, usage }, wire) {
        const { costMicroUsd, attempts } = this;
        return { kind: 'replied', body, usage, latencyMs: Math.round(wire.latencyMs), costMicroUsd, attempts };
    }
    /** The wall rests on the bound: when it does not hold, nothing more is sent. */
    beyondBound() {
        const message = 'the API says that a call cost more than it can have cost by the prices that are known here';
        const remedy = 'Check the price of the model under `model.prices`, and the bill; nothing more was sent.';
        return this.failWith(new errors/* PlumblineError */.Dl('budget_exceeded', message, { remedy }), 'run');
    }
    /** @returns how long to wait before the next attempt */
    learnFrom(wire, failure, apiKey) {
        const { policy, keys, timer, clock, random } = this.shared;
        if (failure.retry === 'other_key') {
            keys.refuse(apiKey);
            return 0;
        }
        const asked = wire.kind === 'replied' ? (0,backoff/* retryAfterMs */.Vs)(wire.headers, clock.now()) : null;
        const waitMs = (0,backoff/* delayMs */.eS)(policy, this.attempts, asked, random);
        if (failure.errorClass !== 'rate_limit')
            return waitMs;
        keys.coolDown(apiKey, timer.elapsed() + waitMs);
        // With another key there is nothing to wait for; with one alone choosing it waits.
        return keys.size > 1 ? 0 : waitMs;
    }
    learnLimits(wire) {
        if (wire.kind !== 'replied')
            return;
        this.shared.limits.learn(wire.headers, this.shared.timer.elapsed(), this.shared.clock.now());
    }
    async waitForRates({ inputTokens, maxTokens }, signal) {
        const { limits, timer } = this.shared;
        // Expected rather than possible sizes: this keeps within a rate, the budget keeps within the money.
        const size = {
            inputTokens: Math.ceil(inputTokens / BYTES_PER_TOKEN),
            outputTokens: Math.ceil(maxTokens / 2),
        };
        for (;;) {
            const waitMs = limits.take(size, timer.elapsed());
            if (waitMs === 0)
                return;
            await timer.sleep(waitMs, signal);
        }
    }
    /** @throws PlumblineError `auth_error` when no key is left */
    async chooseKey(signal) {
        const { keys, timer } = this.shared;
        for (;;) {
            const choice = keys.choose(timer.elapsed());
            if (choice.kind === 'key')
                return choice.apiKey;
            if (choice.kind === 'none')
                throw new errors/* PlumblineError */.Dl('auth_error', 'the API refused the key (401)');
            await timer.sleep(choice.durationMs, signal);
        }
    }
    fail(errorClass, message, ends) {
        return this.failWith(new errors/* PlumblineError */.Dl(errorClass, message), ends);
    }
    failWith(error, ends) {
        return { kind: 'failed', error, ends, costMicroUsd: this.costMicroUsd, attempts: this.attempts };
    }
    tries() {
        return this.attempts === 1 ? '' : `, after ${this.attempts} attempts`;
    }
    note({ errorClass, message }, waitMs) {
        const upper = errorClass.toUpperCase();
        this.shared.note(`call ${this.label}, attempt ${this.attempts}: ${upper} ${message}; waits ${Math.round(waitMs)} ms at most`);
    }
}
/** Of text in most languages; only for rates. */
const BYTES_PER_TOKEN = 4;

;// CONCATENATED MODULE: ./build/src/llm/nested-budget.js

/**
 * A budget inside of another: what is spent counts in both, and neither gives way. `spent` and `reserved` are those of
 * the inner one.
 * @param outer such as that of the run which started this process
 */
function nestBudget(outer, inner) {
    return {
        cap: (0,money/* lesserUsd */.VA)(outer.cap, inner.cap),
        carry: (spent) => inner.carry(spent),
        spent: () => inner.spent(),
        reserved: () => inner.reserved(),
        async reserve(worstCase, signal) {
            const own = await inner.reserve(worstCase, signal);
            try {
                const shared = await outer.reserve(worstCase, signal);
                return {
                    settle(spent) {
                        own.settle(spent);
                        shared.settle(spent);
                    },
                };
            }
            catch (error) {
                // Nothing was sent, so nothing was spent.
                own.settle(money/* ZERO_USD */.Yd);
                throw error;
            }
        },
    };
}

// EXTERNAL MODULE: ./build/src/llm/price-book.js
var price_book = __webpack_require__(32816);
// EXTERNAL MODULE: ./build/src/statistics/random.js
var random = __webpack_require__(81266);
;// CONCATENATED MODULE: ./build/src/app/open-model.js













/**
 * The one way to the model of this process: keys, base URL and proxy from its environment, prices and limits from the
 * configuration.
 * @throws PlumblineError `toolchain` for a missing key, one that cannot be one, and for a base URL that would send it in
 *   the clear
 */
function openModel(options, ports) {
    const { env, clock } = ports;
    const { model, cap, note } = options;
    const keys = (0,key_ring/* keysOf */.Y)(env.get);
    if (keys.length === 0) {
        throw new errors/* PlumblineError */.Dl('toolchain', 'an online call needs an API key and none is set', {
            remedy: 'Set ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS.',
        });
    }
    const prices = (0,price_book.createPriceBook)(model.prices);
    // Before anything is opened: a name without a price is refused, not guessed.
    prices.priceOf(model.name);
    const timer = (0,node_timer/* createNodeTimer */.s)();
    const owner = `${env.pid}-${env.randomInt(2 ** 32).toString(16)}`;
    const ledger = options.openLedger();
    const own = createBudget({ ledger, cap, owner, timer });
    const outerPath = env.get(ledger_state/* LEDGER_VARIABLE */.v);
    const outerLedger = outerPath === undefined ? null : (0,node_ledger/* openNodeLedger */.s)(outerPath, outerPath);
    const budget = outerLedger === null
        ? own
        : nestBudget(createBudget({ ledger: outerLedger, cap: null, owner, timer }), own);
    const transport = createAnthropicTransport({
        baseUrl: (0,api_address/* baseUrlOf */.i)(env),
        proxyUrl: (0,api_address/* modelProxyOf */.X)(env),
        // A connection is free again only a turn of the event loop after its reply; nobody waits for that where there is a
        // second one.
        connections: model.concurrency * 2,
    });
    const client = createModelClient({
        transport,
        keys: (0,key_ring/* createKeyRing */.a)(keys),
        budget,
        prices,
        policy: backoff/* RETRY_POLICY */.yE,
        rates: model,
        concurrency: model.concurrency,
        timer,
        clock,
        random: (0,random/* createRandom */.sk)(env.randomInt(2 ** 32)).next,
        note,
    });
    return {
        client,
        budget,
        prices,
        async close() {
            await transport.close();
            ledger.close();
            outerLedger?.close();
        },
    };
}


/***/ })

};
