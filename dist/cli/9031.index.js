export const id = 9031;
export const ids = [9031];
export const modules = {

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

/***/ 99031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOnlineLlm: () => (/* binding */ openOnlineLlm)
/* harmony export */ });
/* harmony import */ var _adapters_node_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98096);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19529);
/* harmony import */ var _core_show_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65890);
/* harmony import */ var _llm_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7671);
/* harmony import */ var _llm_judge_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27376);
/* harmony import */ var _pipeline_salvage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93105);
/* harmony import */ var _pipeline_spending_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30724);
/* harmony import */ var _open_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19057);
/* harmony import */ var _open_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1386);









/** The judge's model for a run, within its spending limit. The run's ledger lives as long as the calls do. */
async function openOnlineLlm(task, ports) {
    const { env, clock, logger, fileSystem } = ports;
    const { config, spending, request, runId } = task;
    const ledgerPath = (0,_pipeline_salvage_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerPathOf */ .qx)(request.reportsDir, runId);
    const { client, budget, prices, close } = (0,_open_model_js__WEBPACK_IMPORTED_MODULE_7__/* .openModel */ .G)({
        model: config.model,
        cap: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_8__/* .toMicroUsd */ .Mt)(spending?.usd ?? _pipeline_spending_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .SMOKE_BUDGET_USD */ .j),
        openLedger: () => (0,_adapters_node_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .openNodeLedger */ .s)(ledgerPath, (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(ledgerPath, request.workingDirectory)),
        note: (message) => logger.debug(message),
    }, { env, clock });
    const { name } = config.model;
    const cache = await (0,_open_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .openCache */ .b)(task, prices.catalogue, ports);
    let spentAtEnd;
    return {
        client: (0,_llm_judge_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createJudgeClient */ .fc)(client, name),
        priceVersion: prices.version,
        cache,
        paid: {
            cap: budget.cap,
            estimate: (asked) => (0,_llm_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateCall */ .Z)((0,_llm_judge_client_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadOf */ .Md)(asked, name), prices),
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
