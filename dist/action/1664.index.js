export const id = 1664;
export const ids = [1664];
export const modules = {

/***/ 81664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openOnlineLlm: () => (/* binding */ openOnlineLlm)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/node-ledger.js



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
            throw (0,node_file_error/* fileError */.zS)(error, intent, { path: shownPath });
        }
    };
    const file = attempt('write', () => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        return (0,external_node_fs_.openSync)(path, 'a+');
    });
    let offset = 0;
    let rest = '';
    return {
        append: (line) => attempt('write', () => {
            const bytes = Buffer.from(`\n${line}\n`, 'utf8');
            if ((0,external_node_fs_.writeSync)(file, bytes) !== bytes.length)
                throw new Error('a line could not be written as a whole');
        }),
        readAppended: () => attempt('read', () => {
            const size = (0,external_node_fs_.fstatSync)(file).size;
            if (size === offset)
                return [];
            const bytes = Buffer.alloc(size - offset);
            const read = (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, offset);
            offset += read;
            const lines = `${rest}${bytes.toString('latin1', 0, read)}`.split('\n');
            rest = lines.pop() ?? '';
            return lines.filter((line) => line !== '');
        }),
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/llm/estimate.js
var estimate = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/src/llm/judge-client.js
var judge_client = __webpack_require__(27376);
// EXTERNAL MODULE: ./build/src/pipeline/salvage.js
var salvage = __webpack_require__(93105);
// EXTERNAL MODULE: ./build/src/pipeline/spending-limit.js
var spending_limit = __webpack_require__(30724);
// EXTERNAL MODULE: ./build/src/app/open-cache.js + 3 modules
var open_cache = __webpack_require__(19057);
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

// EXTERNAL MODULE: ./build/src/adapters/node-timer.js
var node_timer = __webpack_require__(43624);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/llm/api-address.js
var api_address = __webpack_require__(87264);
// EXTERNAL MODULE: ./build/src/llm/backoff.js
var backoff = __webpack_require__(101);
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
    const outerLedger = outerPath === undefined ? null : openNodeLedger(outerPath, outerPath);
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

;// CONCATENATED MODULE: ./build/src/app/open-llm.js









/** The judge's model for a run, within its spending limit. The run's ledger lives as long as the calls do. */
async function openOnlineLlm(task, ports) {
    const { env, clock, logger, fileSystem } = ports;
    const { config, spending, request, runId } = task;
    const ledgerPath = (0,salvage/* ledgerPathOf */.qx)(request.reportsDir, runId);
    const { client, budget, prices, close } = openModel({
        model: config.model,
        cap: (0,money/* toMicroUsd */.Mt)(spending?.usd ?? spending_limit/* SMOKE_BUDGET_USD */.j),
        openLedger: () => openNodeLedger(ledgerPath, (0,show_path/* showPath */.P)(ledgerPath, request.workingDirectory)),
        note: (message) => logger.debug(message),
    }, { env, clock });
    const { name } = config.model;
    const cache = await (0,open_cache/* openCache */.b)(task, prices.catalogue, ports);
    let spentAtEnd;
    return {
        client: (0,judge_client/* createJudgeClient */.fc)(client, name),
        priceVersion: prices.version,
        cache,
        paid: {
            cap: budget.cap,
            estimate: (asked) => (0,estimate/* estimateCall */.Z)((0,judge_client/* payloadOf */.Md)(asked, name), prices),
            carry: (spent) => budget.carry(spent),
            spent: () => spentAtEnd ?? budget.spent(),
        },
        async close() {
            spentAtEnd = budget.spent();
            await cache?.close();
            await close();
            await fileSystem.remove(ledgerPath);
        },
    };
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

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ estimateCall),
/* harmony export */   m: () => (/* binding */ EstimateSum)
/* harmony export */ });
/* harmony import */ var _call_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91711);
/* harmony import */ var _token_bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98501);


/** UTF-8 bytes a token takes: about 4 in English, about 2.5 in Korean. */
const USUAL_BYTES_PER_TOKEN = 3;
/** A grade with its reason. */
const USUAL_OUTPUT_TOKENS = 160;
/** @throws PlumblineError `config_invalid` for what has no price or no bound */
function estimateCall(payload, prices) {
    const model = prices.priceOf(typeof payload.model === 'string' ? payload.model : '');
    const bound = (0,_token_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .boundInputTokens */ .b)(payload);
    const maxTokens = (0,_token_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .maxTokensOf */ .c)(payload);
    const usage = {
        input: Math.ceil(bound / USUAL_BYTES_PER_TOKEN),
        cacheWrite5m: 0,
        cacheWrite1h: 0,
        cacheRead: 0,
        output: Math.min(maxTokens, USUAL_OUTPUT_TOKENS),
        isKeptInUs: false,
    };
    return { likely: (0,_call_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)(model, usage, 'single'), most: (0,_call_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .worstCaseCost */ .jn)(model, bound, maxTokens, 'single') };
}
/** Calls that are to be made, one after the other. */
class EstimateSum {
    calls = 0;
    likely = 0;
    most = 0;
    /** Calls that likely fit into the cap, in order. */
    fitting = 0;
    left;
    /** @param left of the cap, in micro-dollars */
    constructor(left) {
        this.left = left;
    }
    add({ likely, most }) {
        this.calls++;
        this.likely += likely;
        this.most += most;
        if (this.likely <= this.left)
            this.fitting++;
    }
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
