export const id = 6475;
export const ids = [6475];
export const modules = {

/***/ 36475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadEntrypoints: () => (/* reexport */ loadEntrypoints),
  W: () => (/* binding */ runTargetCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/pipeline/targets/target-result.js

const LARGEST_BYTES = 64 * 1024;
const COUNTS = ['casesTotal', 'casesPassed', 'casesErrored'];
/**
 * Undefined where the target wrote none.
 * @throws PlumblineError `schema_invalid` when it is there and cannot be believed.
 */
async function readTargetResult(fileSystem, path) {
    const found = await fileSystem.stat(path);
    if (found === undefined)
        return undefined;
    if (found.kind !== 'file' || found.bytes > LARGEST_BYTES)
        throw unbelievable(path, 'not a small file');
    const text = await fileSystem.readText(path);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw unbelievable(path, 'not JSON', error);
    }
    return parseResult(value, path);
}
function parseResult(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unbelievable(path, 'no object');
    const fields = new Map(Object.entries(value));
    const counts = COUNTS.map((name) => {
        const count = fields.get(name);
        if (count === undefined && name !== 'casesTotal')
            return undefined;
        if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) {
            throw unbelievable(path, `${name} is no count`);
        }
        return count;
    });
    const [casesTotal = 0, casesPassed, casesErrored] = counts;
    if ((casesPassed ?? 0) + (casesErrored ?? 0) > casesTotal) {
        throw unbelievable(path, 'casesPassed and casesErrored are more than casesTotal');
    }
    const costUsd = fields.get('costUsd');
    if (costUsd !== undefined && !isAmount(costUsd))
        throw unbelievable(path, 'costUsd is no amount');
    const named = fields.get('errorClass');
    if (named !== undefined && !isErrorClass(named))
        throw unbelievable(path, 'errorClass is none that we know');
    return { casesTotal, casesPassed, casesErrored, costUsd, errorClass: named };
}
function isAmount(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
function isErrorClass(value) {
    return typeof value === 'string' && Object.hasOwn(errors/* ERROR_CLASSES */.EG, value);
}
function unbelievable(path, what, cause) {
    return new errors/* PlumblineError */.Dl('schema_invalid', `the result of the target cannot be believed: ${what}`, {
        location: { path },
        remedy: 'Write {"casesTotal": N} as docs/targets.md describes, or write no result at all.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/pipeline/targets/judge-target.js


const DEFAULT_TIMEOUT_S = 1_800;
const PARTIAL_SHARE = 0.05;
const FAIL_SHARE = 0.5;
const CLASS_OF_CODE = { 2: 'toolchain', 3: 'schema_invalid', 4: 'network_error' };
/** Decides from how the child ended and from what it said of itself; the worse of the two counts. */
async function judgeTarget(entrypoint, ended, resultPath, { fileSystem, logger }) {
    const code = ended.kind === 'exited' ? ended.code : undefined;
    let result;
    try {
        result = await readTargetResult(fileSystem, resultPath);
    }
    catch (error) {
        if (!(error instanceof errors/* PlumblineError */.Dl))
            throw error;
        if (code === 0)
            return failed(error, undefined);
        // The target failed by itself already; its own failure is the news.
        logger.warning(error.message);
    }
    if (code === 0 || code === 1)
        return judgeCases(entrypoint, code, result);
    return failed(describeFailure(entrypoint, ended, result), result);
}
/** Time limit of a target. */
function timeoutSecondsOf(entrypoint) {
    return entrypoint.timeout_s ?? DEFAULT_TIMEOUT_S;
}
/** A target that says nothing of cases is one case: its exit code. Errored cases stay in the denominator. */
function judgeCases({ name }, code, result) {
    const cases = casesOf(result ?? { casesTotal: 1 }, code);
    const share = cases.total === 0 ? 1 : cases.errored / cases.total;
    const passedAll = share <= PARTIAL_SHARE;
    const verdict = share > FAIL_SHARE || code === 1 ? 'FAIL' : passedAll ? 'PASS' : 'PARTIAL';
    return {
        result: verdict,
        exitCode: verdict === 'PASS' ? 0 : 1,
        error: null,
        cases,
        costUsd: result?.costUsd ?? 0,
        reason: `${name} ${explain(code, cases, result)}`,
    };
}
function casesOf({ casesTotal, casesPassed, casesErrored }, code) {
    const errored = casesErrored ?? 0;
    const passed = casesPassed ?? (code === 0 ? casesTotal - errored : 0);
    return { total: casesTotal, scored: casesTotal - errored, errored, passed };
}
function explain(code, { total, passed, errored }, result) {
    const untold = 'it reported no cases, so its exit code is the one case';
    const said = result === undefined ? untold : `${passed} of ${total} cases passed`;
    if (code === 1)
        return `ended with 1: its gate failed; ${said}`;
    if (total === 0)
        return 'ended with 0 but reported zero cases: nothing was checked';
    return errored === 0 ? `ended with 0; ${said}` : `ended with 0; ${said}, ${errored} could not be judged`;
}
function failed(error, result) {
    const total = result?.casesTotal ?? 1;
    const passed = result?.casesPassed ?? 0;
    const errored = result?.casesErrored ?? total - passed;
    return {
        result: 'FAIL',
        exitCode: error.exitCode,
        error,
        cases: { total, scored: total - errored, errored, passed },
        costUsd: result?.costUsd ?? 0,
        reason: error.message,
    };
}
function describeFailure(entrypoint, ended, result) {
    const { name, script } = entrypoint;
    const fail = (errorClass, what, remedy = 'The log has its output.') => new errors/* PlumblineError */.Dl(errorClass, `the target "${name}" ${what}`, { location: { path: script }, remedy });
    switch (ended.kind) {
        case 'not_started':
            return fail('toolchain', `could not be started: ${ended.reason}`, 'Check its interpreter and its mode.');
        case 'timed_out': {
            const what = `was stopped at its time limit of ${timeoutSecondsOf(entrypoint)} s`;
            return fail('network_timeout', what, 'The log has its output; raise timeout_s if it needs longer.');
        }
        case 'signalled':
            return fail('internal', `was ended by ${ended.signal}`);
        case 'exited':
            return ended.code === 126 || ended.code === 127
                ? fail('toolchain', `could not start a command (exit code ${ended.code})`)
                : fail(classOf(ended.code, result?.errorClass), `ended with exit code ${ended.code}`);
    }
}
/** The class that the target named, unless it belongs to another code than the one it ended with. */
function classOf(code, named) {
    if (named !== undefined && errors/* ERROR_CLASSES */.EG[named].exitCode === code)
        return named;
    return code === 2 || code === 3 || code === 4 ? CLASS_OF_CODE[code] : 'internal';
}

// EXTERNAL MODULE: ./build/src/pipeline/targets/target-environment.js
var target_environment = __webpack_require__(85360);
;// CONCATENATED MODULE: ./build/src/pipeline/targets/entrypoints.js

/** Targets that Plumbline brings along, and commands that are written in a target's place. */
const BUILT_IN = new Set([
    ...['baseline', 'guards', 'session-report', 'quick_api_check', 'handoff', '__validate_prod_guard'],
    ...['guard', 'schema', 'regression', 'report', 'export', 'dlq', 'config', 'costs', 'health', 'hygiene'],
    ...['chat', 'init', 'merge', 'complete', 'help'],
]);
const MOST_DETAILS = 20;
/**
 * The repository's own targets, in file order; none where there is no such file.
 * @param path absolute path of the JSON lines file.
 * @param shownPath how errors name it.
 * @throws PlumblineError `config_invalid` with the first bad line, and the others as details.
 */
async function loadEntrypoints(fileSystem, path, shownPath = path) {
    if ((await fileSystem.stat(path)) === undefined)
        return [];
    const { default: validate } = await __webpack_require__.e(/* import() */ 1479).then(__webpack_require__.t.bind(__webpack_require__, 43860, 19));
    const entrypoints = new Map();
    const problems = [];
    const lines = (await readConfigText(fileSystem, path)).replace(/^\ufeff/, '').split('\n');
    for (const [index, text] of lines.entries()) {
        if (text.trim() === '')
            continue;
        const location = { path: shownPath, line: index + 1 };
        const parsed = parseLine(text, validate, entrypoints);
        if (typeof parsed === 'string')
            problems.push({ message: parsed, location });
        else
            entrypoints.set(parsed.name, parsed);
    }
    const [first, ...others] = problems;
    if (first === undefined)
        return [...entrypoints.values()];
    throw new errors/* PlumblineError */.Dl('config_invalid', first.message, {
        location: first.location,
        remedy: 'Mend the line; docs/targets.md explains the fields.',
        details: others
            .slice(0, MOST_DETAILS)
            .map(({ location, message }) => `${location.path}:${location.line}: ${message}`),
    });
}
/** An entrypoint, or what is wrong with the line. */
function parseLine(text, validate, before) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return `not JSON: ${messageOf(error)}`;
    }
    if (!isEntrypoint(value, validate))
        return describeIssues(validate);
    if (BUILT_IN.has(value.name))
        return `"${value.name}" is a name of Plumbline's own; choose another`;
    if (before.has(value.name))
        return `the name "${value.name}" is taken by an earlier line`;
    return value;
}
/** The schema is the proof; the compiler cannot see it. */
function isEntrypoint(value, validate) {
    return validate(value);
}
function describeIssues(validate) {
    const issues = (validate.errors ?? []).map(({ instancePath, message, keyword, params }) => {
        const extra = keyword === 'additionalProperties' ? ` (${JSON.stringify(params.additionalProperty)})` : '';
        return `${instancePath === '' ? 'the entry' : instancePath} ${message ?? keyword}${extra}`;
    });
    return issues.join('; ');
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A target list that cannot be read is a fault of the configuration, not of the data. */
async function readConfigText(fileSystem, path) {
    try {
        return await fileSystem.readText(path);
    }
    catch (error) {
        if (!(error instanceof errors/* PlumblineError */.Dl))
            throw error;
        const { message, location, remedy } = error;
        throw new errors/* PlumblineError */.Dl('config_invalid', message, { location, remedy, cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/targets/run-target-command.js





/** Output beyond this is counted, not kept: a script in a loop must not fill the disk with its log. */
const MOST_LINES = 20_000;
const INTERPRETERS = { '.sh': 'bash', '.py': 'python3' };
/**
 * Runs a target of the repository's own as a child process with an environment made from an allowlist.
 * @throws PlumblineError when it must not or cannot be started, and the signal's reason when the run was stopped.
 */
async function runTargetCommand(entrypoint, request, ports, signal) {
    const { fileSystem, clock, env, logger, commandRunner } = ports;
    const resultPath = external_node_path_.join(request.reportsDir, `.target_result_${request.runId}.json`);
    const environment = (0,target_environment/* buildTargetEnvironment */.DY)(entrypoint, env, {
        PLUMBLINE_RUN_ID: request.runId,
        PLUMBLINE_MODE: request.mode,
        PLUMBLINE_OFFLINE: String(request.offline),
        PLUMBLINE_REPORTS_DIR: request.reportsDir,
        PLUMBLINE_TARGET_RESULT: resultPath,
        ...request.environment,
    });
    const command = await commandOf(entrypoint, request, ports);
    await fileSystem.makeDirectory(request.reportsDir);
    const startedMs = clock.elapsed();
    let lines = 0;
    try {
        const ended = await commandRunner.run({
            ...command,
            cwd: request.workingDirectory,
            env: environment,
            timeoutMs: timeoutSecondsOf(entrypoint) * 1_000,
            onLine: (_stream, line) => {
                if (++lines <= MOST_LINES)
                    logger.info(`${entrypoint.name}: ${line}`);
            },
        }, signal);
        if (lines > MOST_LINES)
            logger.warning(`${lines - MOST_LINES} more lines of ${entrypoint.name} were not kept`);
        if (signal.aborted)
            throw signal.reason;
        const judged = await judgeTarget(entrypoint, ended, resultPath, ports);
        return { ...judged, durationMs: Math.round(clock.elapsed() - startedMs) };
    }
    finally {
        await fileSystem.remove(resultPath);
    }
}
async function commandOf(entrypoint, { mode, workingDirectory }, { fileSystem, env }) {
    const script = external_node_path_.resolve(workingDirectory, entrypoint.script);
    const inside = external_node_path_.relative(workingDirectory, script);
    if (inside === '' || inside.split(external_node_path_.sep)[0] === '..' || external_node_path_.isAbsolute(inside)) {
        throw new errors/* PlumblineError */.Dl('config_invalid', `the script of "${entrypoint.name}" lies outside of the repository`, {
            location: { path: entrypoint.script },
            remedy: 'Name a script inside of the repository.',
        });
    }
    if ((await fileSystem.stat(script))?.kind !== 'file') {
        throw new errors/* PlumblineError */.Dl('toolchain', `the script of "${entrypoint.name}" is not there`, {
            location: { path: entrypoint.script },
            remedy: 'Check its path in the entrypoints, which counts from the working directory.',
        });
    }
    const args = mode === 'smoke' ? entrypoint.smoke_args : entrypoint.full_args;
    const extension = external_node_path_.extname(script);
    const interpreter = /^\.[cm]?js$/.test(extension) ? env.nodePath : INTERPRETERS[extension];
    return interpreter === undefined ? { file: script, args } : { file: interpreter, args: [script, ...args] };
}


/***/ }),

/***/ 85360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ buildTargetEnvironment),
/* harmony export */   m0: () => (/* binding */ allowedEnvironment),
/* harmony export */   qy: () => (/* binding */ refusePrivilegedEvent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Variables that every target may see: where tools are, who the user is, how to speak. None holds a credential. */
const ALLOWED = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|TMPDIR|TEMP|TMP|TERM|NO_COLOR|CI|SystemRoot|PATHEXT|ComSpec)$/;
/** With these a script could act as the workflow itself, so no entry may ask for them. */
const FORBIDDEN = /^(GITHUB_TOKEN|GITHUB_ENV|GITHUB_OUTPUT|GITHUB_PATH|GITHUB_STATE|GITHUB_STEP_SUMMARY|ACTIONS_.*|INPUT_.*)$/i;
/** Events that run with the base repository's secrets on code that anybody may have written. */
const PRIVILEGED_EVENTS = new Set(['pull_request_target', 'workflow_run']);
/**
 * The whole environment of a target: an allowlist, what the entry declares, and `own`.
 * @throws PlumblineError `toolchain` where the repository's code must not run or a declared variable is not set;
 *   `config_invalid` where the entry asks for what no entry may have.
 */
function buildTargetEnvironment(entrypoint, env, own) {
    refusePrivilegedEvent(`the target "${entrypoint.name}"`, env);
    const environment = allowedEnvironment(env);
    for (const name of entrypoint.env_required) {
        if (FORBIDDEN.test(name)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('config_invalid', `the target "${entrypoint.name}" may not have ${name}`, {
                remedy: `Take ${name} out of env_required; pass a credential of its own under another name.`,
            });
        }
        const value = env.get(name);
        // A secret that a workflow does not have arrives as an empty text.
        if (value === undefined || value === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `the target "${entrypoint.name}" needs ${name}, which is not set`, {
                remedy: `Set ${name}, or take it out of env_required.`,
            });
        }
        environment[name] = value;
    }
    return { ...environment, ...own };
}
/** What every command of the repository may see, and no more: no tokens, no keys. */
function allowedEnvironment(env) {
    const allowed = Object.entries(env.variables).filter(([name]) => ALLOWED.test(name));
    return { ...Object.fromEntries(allowed), NODE_OPTIONS: '--dns-result-order=ipv4first' };
}
/**
 * The repository's own code does not run where an event brings secrets to code that anybody may have written.
 * @param what such as `the target "build"`
 * @throws PlumblineError `toolchain`
 */
function refusePrivilegedEvent(what, env) {
    const event = env.get('GITHUB_EVENT_NAME');
    if (event === undefined || !PRIVILEGED_EVENTS.has(event))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `${what} does not run under ${event}`, {
        remedy: 'Use pull_request: there, code that anybody may have written runs without the secrets of the base.',
    });
}


/***/ })

};
