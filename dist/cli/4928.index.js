export const id = 4928;
export const ids = [4928,1288];
export const modules = {

/***/ 51288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseRequest: () => (/* binding */ baseRequest)
/* harmony export */ });
/** A request for nothing in particular, for commands that only read the configuration. */
function baseRequest(global) {
    return {
        target: 'baseline',
        mode: 'smoke',
        offline: true,
        handoff: false,
        reportsDir: global.reportsDir,
        workingDirectory: global.workingDirectory,
        invokedAs: global.invokedAs,
    };
}


/***/ }),

/***/ 74928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkHealth: () => (/* binding */ checkHealth)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/exit-codes.js
var exit_codes = __webpack_require__(90962);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/llm/key-ring.js
var key_ring = __webpack_require__(83173);
// EXTERNAL MODULE: ./build/src/reporters/format.js
var format = __webpack_require__(98441);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
;// CONCATENATED MODULE: ./build/src/reporters/health-text.js

const MARKS = { ok: 'ok', attention: 'LOOK', broken: 'BROKEN' };
const WIDEST_MARK = MARKS.broken.length;
/** A line a check, what is to be done below it, and what it comes to first. Ends with a line break. */
function renderHealth(checks) {
    const widest = Math.max(...checks.map(({ subject }) => subject.length));
    const lines = checks.flatMap(({ state, subject, message, remedy }) => [
        `${MARKS[state].padEnd(WIDEST_MARK)}  ${subject.padEnd(widest)}  ${message}`,
        ...(remedy === null ? [] : [`${' '.repeat(WIDEST_MARK + widest + 4)}${remedy}`]),
    ]);
    return `${[verdictOf(checks), '', ...lines].map((line) => (0,core_escape/* defuseWorkflowCommand */.vC)((0,core_escape/* escapeTerminal */.en)(line))).join('\n')}\n`;
}
function verdictOf(checks) {
    const count = (state) => checks.filter((check) => check.state === state).length;
    const [broken, attention] = [count('broken'), count('attention')];
    if (broken > 0)
        return `BROKEN: ${broken} of ${checks.length} checks; no run can begin`;
    return attention > 0 ? `HEALTHY, and ${attention} of ${checks.length} checks want a look` : 'HEALTHY';
}

// EXTERNAL MODULE: ./build/src/app/base-request.js
var base_request = __webpack_require__(51288);
;// CONCATENATED MODULE: ./build/src/app/check-health.js










const PERIOD_DAYS = 7;
const DAY_MS = 86_400_000;
/** Looks at everything that a run needs, and says how the last ones went. Exit 0 unless a run could not begin. */
async function checkHealth(isOffline, context) {
    const looks = {
        program,
        configuration,
        key,
        'reports folder': reportsFolder,
        'last run': lastRun,
        'failed runs': failedRuns,
        spending,
        ...(isOffline ? {} : { network }),
    };
    const history = once(async () => {
        const { readHistory } = await __webpack_require__.e(/* import() */ 1210).then(__webpack_require__.bind(__webpack_require__, 1210));
        return readHistory(context.global.reportsDir, context.toolbox.fileSystem);
    });
    const checks = [];
    const codes = [];
    for (const [subject, look] of Object.entries(looks)) {
        try {
            checks.push({ subject, ...(await look(context, history)) });
        }
        catch (thrown) {
            const { message, remedy, location, exitCode } = (0,errors/* toPlumblineError */.Cc)(thrown);
            const where = location === undefined
                ? ''
                : `${location.path}${location.line === undefined ? '' : `:${location.line}`}: `;
            checks.push({ subject, state: 'broken', message: `${where}${message}`, remedy });
            codes.push(exitCode);
        }
    }
    const { global, toolbox } = context;
    toolbox.terminal.out(global.json ? `${JSON.stringify({ checks }, null, 2)}\n` : renderHealth(checks));
    return (0,exit_codes/* worstExitCode */.L)(codes);
}
function once(read) {
    let reading;
    return () => {
        reading ??= read();
        return reading;
    };
}
const fine = (message) => ({ state: 'ok', message, remedy: null });
const attention = (message, remedy) => ({ state: 'attention', message, remedy });
const program = async ({ toolbox }) => {
    const { requireRecentNode } = await __webpack_require__.e(/* import() */ 6449).then(__webpack_require__.bind(__webpack_require__, 26449));
    requireRecentNode(toolbox.env.nodeVersion);
    return fine(`plumbline ${version/* VERSION */.x} on Node ${toolbox.env.nodeVersion}`);
};
const configuration = async ({ global, toolbox }) => {
    const { loadConfig } = await __webpack_require__.e(/* import() */ 9660).then(__webpack_require__.bind(__webpack_require__, 79660));
    const { path: file, data } = await loadConfig((0,base_request.baseRequest)(global), toolbox);
    const named = file === null ? 'no file, so the defaults' : (0,show_path/* showPath */.P)(file, global.workingDirectory);
    const found = await Promise.all(data.map((pattern) => toolbox.fileSystem.glob(pattern, global.workingDirectory)));
    const files = new Set(found.flat()).size;
    if (files > 0)
        return fine(`${named}; ${(0,format/* countOf */.pq)(files, 'data file')}`);
    return attention(`${named}; there is no data`, `Name some as \`data\`, or look what there is: \`${global.invokedAs} init\`.`);
};
const key = async ({ toolbox }) => {
    if (toolbox.keyProblem !== null)
        throw toolbox.keyProblem;
    const { length } = (0,key_ring/* keysOf */.Y)(toolbox.env.get);
    if (length > 0)
        return fine(`${length} ${length === 1 ? 'key is' : 'keys are'} set`);
    return attention('no key is set: runs are simulated', 'Set ANTHROPIC_API_KEY, or write it into .env.local.');
};
/** Written to for a moment: only that tells that one can. */
const reportsFolder = async ({ global, toolbox }) => {
    const file = external_node_path_.join(global.reportsDir, '.health');
    await toolbox.fileSystem.writeAtomic(file, '');
    await toolbox.fileSystem.remove(file);
    return fine('can be written to');
};
const lastRun = async ({ global }, history) => {
    const { reports, damaged } = await history();
    if (damaged.length > 0) {
        return attention(`${(0,format/* countOf */.pq)(damaged.length, 'report')} of earlier runs cannot be read`, `Move them away, such as ${damaged[0]}; they count for nothing.`);
    }
    const last = reports.at(-1);
    if (last === undefined)
        return fine('there was none yet');
    const text = `${last.result} on ${last.timestamp}, ${last.mode} ${last.runId}, ${(0,money/* formatUsd */.UK)(last.spending.paidUsd)} USD paid`;
    return last.result === 'PASS' || last.result === 'WARN'
        ? fine(text)
        : attention(text, `See what it was: \`${global.invokedAs} session-report\`.`);
};
const failedRuns = async ({ global, toolbox }) => {
    const { listEntries } = await __webpack_require__.e(/* import() */ 8755).then(__webpack_require__.bind(__webpack_require__, 28755));
    const { entries, warnings } = await listEntries({ ...toolbox, reportsDir: global.reportsDir });
    const newest = entries.at(-1);
    if (newest === undefined && warnings.length === 0)
        return fine('the dead letter queue is empty');
    const newestText = newest === undefined ? '' : `, the newest for ${newest.reason}`;
    return attention(`${entries.length} in the dead letter queue${newestText}`, `Go on with them: \`${global.invokedAs} dlq --reprocess\`, or see \`${global.invokedAs} dlq --list\`.`);
};
const spending = async ({ toolbox }, history) => {
    const { sumCosts } = await __webpack_require__.e(/* import() */ 5008).then(__webpack_require__.bind(__webpack_require__, 85008));
    const { reports } = await history();
    const since = toolbox.clock.now() - PERIOD_DAYS * DAY_MS;
    const costs = sumCosts(reports.filter(({ timestamp }) => Date.parse(timestamp) >= since));
    const text = `${(0,money/* formatUsd */.UK)(costs.totalUsd)} USD in ${(0,format/* countOf */.pq)(costs.runs, 'run')} of the last ${PERIOD_DAYS} days`;
    if (costs.budgetExceeded === 0)
        return fine(text);
    return attention(`${text}; ${costs.budgetExceeded} ended at their budget`, 'Raise the budget, or judge fewer cases: the report of such a run says what fits.');
};
const network = async (context) => {
    const { networkOutcome } = await __webpack_require__.e(/* import() */ 8039).then(__webpack_require__.bind(__webpack_require__, 98039));
    const { warnings, durationMs } = await networkOutcome(context);
    const [first] = warnings;
    if (first === undefined)
        return fine(`the API answers (${durationMs} ms)`);
    return attention(first, 'See net_diag_last.md beside the other reports.');
};


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

/***/ 83173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf),
/* harmony export */   a: () => (/* binding */ createKeyRing)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

function createKeyRing(keys) {
    const readyAt = new Map(keys.map((key) => [key, Number.NEGATIVE_INFINITY]));
    return {
        size: readyAt.size,
        choose(nowMs) {
            if (readyAt.size === 0)
                return { kind: 'none' };
            for (const [apiKey, at] of readyAt)
                if (at <= nowMs)
                    return { kind: 'key', apiKey };
            return { kind: 'wait', durationMs: Math.min(...readyAt.values()) - nowMs };
        },
        coolDown(apiKey, untilMs) {
            const at = readyAt.get(apiKey);
            if (at !== undefined)
                readyAt.set(apiKey, Math.max(at, untilMs));
        },
        refuse: (apiKey) => readyAt.delete(apiKey),
    };
}
/**
 * The keys of an environment: ANTHROPIC_API_KEYS, with commas between, or ANTHROPIC_API_KEY.
 * @throws PlumblineError `toolchain` for what cannot be a key; it is never shown
 */
function keysOf(get) {
    const several = split(get('ANTHROPIC_API_KEYS'));
    const keys = [...new Set(several.length > 0 ? several : split(get('ANTHROPIC_API_KEY')))];
    if (keys.every((key) => KEY.test(key)))
        return keys;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'an API key is shorter than 8 characters or holds other characters', {
        remedy: 'Check ANTHROPIC_API_KEY and ANTHROPIC_API_KEYS: keys with commas between, without quotes.',
    });
}
/** What fits into a header, and is long enough to be masked wherever it turns up. */
const KEY = /^[\x21-\x7e]{8,}$/;
function split(value) {
    return (value ?? '')
        .split(',')
        .map((key) => key.trim())
        .filter((key) => key !== '');
}


/***/ })

};
