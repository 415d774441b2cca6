export const id = 6350;
export const ids = [6350];
export const modules = {

/***/ 24866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createNodeCommandRunner)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/adapters/line-splitter.js

const LONGEST_LINE = 64 * 1024;
/** Given up at a cut, so that no half of a secret stands where its mask would not be recognised. */
const CUT_MARGIN = 1024;
/** Cuts a stream of bytes into lines, without ever holding more than one bounded line. */
function createLineSplitter(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let line = '';
    let dropped = 0;
    const add = (text) => {
        const kept = text.slice(0, LONGEST_LINE - line.length);
        line += kept;
        dropped += text.length - kept.length;
    };
    const finish = () => {
        onLine(dropped === 0
            ? line.replace(/\r$/, '')
            : `${line.slice(0, -CUT_MARGIN)} … (${dropped + CUT_MARGIN} more characters)`);
        line = '';
        dropped = 0;
    };
    return {
        write(bytes) {
            const pieces = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).split('\n');
            const last = pieces.pop() ?? '';
            for (const piece of pieces) {
                add(piece);
                finish();
            }
            add(last);
        },
        end() {
            add(decoder.end());
            if (line !== '' || dropped > 0)
                finish();
        },
    };
}

// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/node-command-runner.js


const KILL_AFTER_TIMEOUT_MS = 2_000;
const KILL_AFTER_ABORT_MS = 1_000;
/** How long output may still come after the child has ended; a grandchild may hold the pipe for ever. */
const DRAIN_MS = 300;
/** Runs children without a shell, each leading a group of its own, so that a signal reaches grandchildren too. */
function createNodeCommandRunner() {
    return {
        async run(request, signal) {
            if (signal.aborted)
                return { kind: 'signalled', signal: 'SIGTERM' };
            const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
            try {
                const child = spawn(request.file, [...request.args], {
                    cwd: request.cwd,
                    env: { ...request.env },
                    detached: process.platform !== 'win32',
                    shell: false,
                    stdio: ['ignore', 'pipe', 'pipe'],
                    windowsHide: true,
                });
                return await supervise(child, request, signal);
            }
            catch (error) {
                // Arguments that no process can be given, such as NUL bytes, throw instead of emitting an error.
                return { kind: 'not_started', reason: (0,node_file_error/* messageOf */.bD)(error) };
            }
        },
    };
}
function supervise(child, request, signal) {
    const timers = new Set();
    const after = (ms, action) => {
        timers.add(setTimeout(action, ms));
    };
    const stop = (killAfterMs) => {
        killGroup(child, 'SIGTERM');
        after(killAfterMs, () => killGroup(child, 'SIGKILL'));
    };
    let timedOut = false;
    const onAbort = () => stop(KILL_AFTER_ABORT_MS);
    const onParentExit = () => killGroup(child, 'SIGKILL');
    const finishOutput = forwardLines(child, request);
    signal.addEventListener('abort', onAbort, { once: true });
    process.once('exit', onParentExit);
    after(request.timeoutMs, () => {
        timedOut = true;
        stop(KILL_AFTER_TIMEOUT_MS);
    });
    return new Promise((resolve) => {
        const settle = (outcome) => {
            finishOutput();
            resolve(outcome);
        };
        child.once('error', (error) => {
            if (child.pid === undefined)
                settle({ kind: 'not_started', reason: error.message });
        });
        let ended;
        child.once('exit', (code, by) => {
            ended = timedOut
                ? { kind: 'timed_out' }
                : code === null
                    ? { kind: 'signalled', signal: by ?? 'unknown' }
                    : { kind: 'exited', code };
            const outcome = ended;
            after(DRAIN_MS, () => {
                // The pipe is still open: something that the child started lives on. It ends with its parent.
                killGroup(child, 'SIGKILL');
                settle(outcome);
            });
        });
        child.once('close', () => {
            if (ended !== undefined)
                settle(ended);
        });
    }).finally(() => {
        for (const timer of timers)
            clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        process.removeListener('exit', onParentExit);
    });
}
/** Returns what ends the output: the last unfinished lines are passed on, and the pipes are let go. */
function forwardLines(child, request) {
    const streams = ['stdout', 'stderr'].map((name) => {
        const splitter = createLineSplitter((line) => request.onLine(name, line));
        const stream = child[name];
        stream?.on('data', (bytes) => splitter.write(bytes));
        stream?.on('error', () => undefined);
        return { splitter, stream };
    });
    return () => {
        for (const { splitter, stream } of streams) {
            stream?.removeAllListeners('data');
            stream?.destroy();
            splitter.end();
        }
    };
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already, which is what was wanted.
    }
}


/***/ }),

/***/ 42184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const CLASS_OF = { read: 'schema_invalid', write: 'toolchain' };
/** What an operator can do about an errno. Source of the names: errno(3). */
const KNOWN = {
    ENOENT: { what: 'there is no such file or folder', remedy: 'Check the path and the spelling.' },
    EACCES: { what: 'permission denied', remedy: 'Check owner and mode with `ls -la`.' },
    EPERM: { what: 'operation not permitted', remedy: 'Check owner and mode with `ls -la`.' },
    EISDIR: {
        what: 'it is a folder, a file is needed',
        remedy: 'Name a file, or a pattern such as DIR/*.jsonl.',
    },
    ENOTDIR: { what: 'a part of the path is a file, a folder is needed', remedy: 'Move that file away.' },
    EEXIST: { what: 'it exists already', remedy: 'Move it away, or choose another path.' },
    ENOTEMPTY: { what: 'the folder is not empty', remedy: 'Move its contents away, or choose another path.' },
    ENOSPC: {
        what: 'the disk is full',
        remedy: 'Free some space, for example old folders of reports/history.',
    },
    EDQUOT: { what: 'the disk quota is used up', remedy: 'Free some space, or ask for a larger quota.' },
    EROFS: { what: 'the file system is read-only', remedy: 'Choose a writable folder with --reports.' },
    EMFILE: { what: 'too many files are open', remedy: 'Raise the limit with `ulimit -n`.' },
    ELOOP: { what: 'its symbolic links run in a circle', remedy: 'Mend the links.' },
    ENAMETOOLONG: { what: 'the name is too long', remedy: 'Choose a shorter path.' },
    EIO: { what: 'the disk reports an input/output error', remedy: 'Check the disk.' },
    ERR_FS_FILE_TOO_LARGE: {
        what: 'it is too large to be read at once',
        remedy: 'Split it, or use JSON lines.',
    },
    ERR_STRING_TOO_LONG: { what: 'it is too large to be read at once', remedy: 'Split it, or use JSON lines.' },
    ERR_INVALID_ARG_VALUE: { what: 'the path holds a NUL byte', remedy: 'Check the path and the spelling.' },
};
/** Any failure of a file operation as an error that names the file and says what to do. */
function fileError(thrown, intent, location) {
    if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl)
        return thrown;
    const known = KNOWN[codeOf(thrown) ?? ''];
    const reason = known?.what ?? messageOf(thrown);
    const verb = intent === 'read' ? 'read' : 'written';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl(CLASS_OF[intent], `cannot be ${verb}: ${reason}`, {
        location,
        remedy: known?.remedy ?? 'Check the path and its permissions.',
        cause: thrown,
    });
}
/** The errno name of a failure of Node's own functions. Errors of another realm are no `instanceof Error`. */
function codeOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}
function messageOf(thrown) {
    const known = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
    return known && typeof thrown.message === 'string' ? thrown.message : String(thrown);
}


/***/ }),

/***/ 47416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ sweepTemporaryFiles),
/* harmony export */   wE: () => (/* binding */ releaseTemporaryPath),
/* harmony export */   xu: () => (/* binding */ claimTemporaryPath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _node_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42184);





/** Names and clears the `*.tmp` files that atomic writes go through. */
const HOST = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()).digest('hex').slice(0, 6);
const PATTERN = /\.([0-9a-f]{6})-(\d+)\.\d+\.tmp$/;
/** Another machine's or container's process cannot be asked whether it lives, so its files get this long. */
const FOREIGN_AGE_MS = 60 * 60 * 1000;
const inUse = new Set();
let counter = 0;
/** A name beside the target that tells which process is writing it: `NAME.HOST-PID.N.tmp`. */
function claimTemporaryPath(path) {
    const temporary = `${path}.${HOST}-${process.pid}.${++counter}.tmp`;
    inUse.add(temporary);
    return temporary;
}
function releaseTemporaryPath(temporary) {
    inUse.delete(temporary);
}
/**
 * Removes temporary files whose writer is dead from a folder and two levels below it; never a file of a living
 * process, and never a `*.tmp` that somebody else named. Returns how many were removed.
 */
async function sweepTemporaryFiles(directory, depth = 2) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory, { withFileTypes: true }).catch(() => []);
    let removed = 0;
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, entry.name);
        if (entry.isDirectory() && depth > 0)
            removed += await sweepTemporaryFiles(path, depth - 1);
        if (!entry.isFile() || !(await isAbandoned(path)))
            continue;
        // A file that cannot be removed is no reason to refuse a run: the next sweep tries again.
        removed += await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).then(() => 1, () => 0);
    }
    return removed;
}
async function isAbandoned(path) {
    const match = PATTERN.exec(path);
    if (match === null)
        return false;
    const [, host, pid] = match;
    if (host !== HOST) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        return found !== undefined && Date.now() - found.mtimeMs > FOREIGN_AGE_MS;
    }
    // Containers hand out the same few process ids again and again, so our own id proves nothing by itself.
    if (Number(pid) === process.pid)
        return !inUse.has(path);
    return !isAlive(Number(pid));
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_node_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 72894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Decodes strictly: a replacement character would hide damaged data. A byte order mark is kept.
 * @throws PlumblineError `schema_invalid` with line and column (code points) of the first wrong byte.
 */
function decodeUtf8(bytes, path) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    const { offset, line, column } = firstInvalid(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('schema_invalid', `not valid UTF-8 (byte 0x${byte} at offset ${offset})`, {
        location: { path, line, column },
        remedy: 'Save the file as UTF-8.',
    });
}
function firstInvalid(bytes) {
    let line = 1;
    let lineStart = 0;
    for (;;) {
        const newline = bytes.indexOf(0x0a, lineStart);
        const lineEnd = newline === -1 ? bytes.length : newline + 1;
        if (newline === -1 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(lineStart, lineEnd)))
            break;
        lineStart = lineEnd;
        line++;
    }
    let offset = lineStart;
    let column = 1;
    for (let length = validLength(bytes, offset); length > 0; length = validLength(bytes, offset)) {
        offset += length;
        column++;
    }
    return { offset, line, column };
}
/** Bytes of the character that starts here; 0 when there is none that is well formed. */
function validLength(bytes, offset) {
    for (let length = 1; length <= 4 && offset + length <= bytes.length; length++) {
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(offset, offset + length)))
            return length;
    }
    return 0;
}


/***/ }),

/***/ 96350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/app/command.js
/** The examples below a command's help. */
function examples(invokedAs, lines) {
    return `\nExamples:\n${lines.map((line) => `  ${invokedAs} ${line}`).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/app/print-result.js + 1 modules
var print_result = __webpack_require__(51165);
// EXTERNAL MODULE: ./build/src/core/exports.js
var core_exports = __webpack_require__(39742);
;// CONCATENATED MODULE: ./build/src/app/commands/run-options.js



/** The flags of everything that runs. */
function addRunOptions(command) {
    return command
        .addOption(new esm/* Option */.c$('--smoke', 'dry run over 10 cases (the default)').conflicts('full'))
        .addOption(new esm/* Option */.c$('--full', 'run every case'))
        .option('--offline', 'no network and no cost: model replies are simulated')
        .option('--no-cache', 'ask the model again for what an earlier run has asked')
        .option('--budget <usd>', 'hard cap of the run, in US dollars', parseBudget)
        .addOption(new esm/* Option */.c$('--profile <name>', 'which limits apply').choices(['dev', 'stage', 'prod']))
        .option('--data <file-or-glob>', 'data files; may be given several times', collect)
        .option('--config <file>', 'configuration file (plumbline.yml when absent)')
        .option('--export [formats]', 'write exports: csv, json, junit, badge or several; csv,json when alone', parseFormats)
        .option('--handoff', 'write the hand-off package')
        .addOption(new esm/* Option */.c$('--fail-on <result>', 'least result that fails the run').choices([
        'fail',
        'partial',
        'warn',
    ]));
}
function toRunRequest(target, options, global) {
    return {
        target,
        mode: options.full === true ? 'full' : 'smoke',
        offline: options.offline === true,
        budgetUsd: options.budget,
        profile: options.profile,
        data: options.data,
        config: options.config,
        exports: options.export,
        handoff: options.handoff === true,
        failOn: options.failOn,
        batch: options.batch,
        cache: options.cache === false ? 'off' : undefined,
        resume: options.resume === undefined ? undefined : { runId: options.resume, whenChanged: 'fail' },
        reportsDir: global.reportsDir,
        workingDirectory: global.workingDirectory,
        invokedAs: global.invokedAs,
    };
}
function collect(value, before) {
    return [...(before ?? []), value];
}
function parseBudget(value) {
    const usd = Number(value);
    if (/^\d+(\.\d+)?$/.test(value) && usd > 0 && usd <= 1e6)
        return usd;
    throw new esm/* InvalidArgumentError */.Di('expected an amount in US dollars above 0, such as 0.50');
}
/** Words with commas between. */
function parseFormats(value) {
    const formats = value.split(',').map((word) => word.trim());
    const known = core_exports/* EXPORT_FORMATS */.UP.filter((format) => formats.includes(format));
    if (known.length === new Set(formats).size)
        return known;
    throw new esm/* InvalidArgumentError */.Di(`expected ${core_exports/* EXPORT_FORMATS */.UP.join(', ')} or several with commas between`);
}
/** Commander gives `true` for an option without its optional value. */
function normalizeExport(given) {
    return given === true ? core_exports/* RECORD_FORMATS */.ZN : given;
}
function requireFile(value, flag) {
    if (value === undefined)
        throw new UsageError(`${flag} is missing`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/app/commands/baseline.js




function registerBaseline(program, act) {
    addRunOptions(program.command('baseline'))
        .description('run the nine-step pipeline over question/answer data')
        .option('--resume <run-id>', 'take the finished cases of a run that was stopped over, and go on')
        .addOption(new esm/* Option */.c$('--batch <half>', 'at half the price, within a day: send all cases, or judge by their results')
        .choices(['submit', 'collect'])
        .conflicts('offline'))
        .addHelpText('after', examples(program.name(), [
        'baseline --smoke --offline',
        'baseline --full --offline --data "data/qa/*.jsonl"',
        'baseline --full --offline --budget 5.00 --profile stage --export csv,json --handoff',
        'baseline --full --offline --resume run_20250917_162825_70936',
        'baseline --full --budget 2.00 --batch submit',
        'baseline --full --budget 2.00 --batch collect',
    ]))
        .action((options) => act(async (context) => {
        const request = toRunRequest('baseline', { ...options, ...exportsOf(options) }, context.global);
        if (request.batch !== undefined) {
            const { runBatch } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1969), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(2573), __webpack_require__.e(1609), __webpack_require__.e(1799), __webpack_require__.e(4294), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731), __webpack_require__.e(1601)]).then(__webpack_require__.bind(__webpack_require__, 81601));
            return runBatch(request, context);
        }
        const { runTarget } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(2573), __webpack_require__.e(1609), __webpack_require__.e(1799), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731)]).then(__webpack_require__.bind(__webpack_require__, 63731));
        const { report, exitCode } = await runTarget(request, context.toolbox, 'normal');
        (0,print_result/* printResult */.R)(report, context);
        return exitCode;
    }));
}
/** `--export` without a value means every format. */
function exportsOf(options) {
    const formats = normalizeExport(options.export);
    return formats === undefined ? {} : { export: formats };
}

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/app/commands/chat.js




/** `chat`: a Messages API request on standard input, the reply on standard output; everything else on standard error. */
function registerChat(program, act) {
    program
        .command('chat')
        .description('one call of the model: its request as JSON on standard input, the reply on standard output')
        .option('--budget <usd>', 'hard cap of the call, in US dollars', parseBudget)
        .addHelpText('after', examples(program.name(), [
        'chat --budget 0.05 < request.json',
        'chat < request.json | jq -r .content[0].text',
    ]))
        .action((options) => act(async (context) => {
        await chat(options, context);
        return 0;
    }));
}
async function chat({ budget }, { toolbox }) {
    const { readStandardInput } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 40233));
    const { listenForStop } = await __webpack_require__.e(/* import() */ 5736).then(__webpack_require__.bind(__webpack_require__, 85736));
    const { callOnce, spendingLimitOf } = await Promise.all(/* import() */[__webpack_require__.e(1969), __webpack_require__.e(4294), __webpack_require__.e(1386), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 52609));
    const { terminal, env } = toolbox;
    const payload = await parsePayload(await readStandardInput());
    const limit = await spendingLimitOf(budget, toolbox);
    terminal.err(`budget: $${(0,money/* formatUsd */.UK)(limit.usd)} (${limit.origin})\n`);
    const controller = new AbortController();
    const stopListening = listenForStop(controller);
    try {
        const call = { payload, limit, label: 'chat', ledger: [], env };
        const { body, costMicroUsd, latencyMs } = await callOnce(call, toolbox, controller.signal);
        terminal.out(`${JSON.stringify(body)}\n`);
        terminal.err(`cost: $${(0,money/* formatUsd */.UK)((0,money/* toUsd */.Mn)(costMicroUsd))}, ${latencyMs} ms\n`);
    }
    finally {
        stopListening();
    }
}
const INPUT = 'standard input';
const REMEDY = 'Give a request of the Messages API: `{"model": …, "max_tokens": …, "messages": […]}`.';
/** @throws PlumblineError `schema_invalid` with line and column of what is wrong */
async function parsePayload(bytes) {
    const text = Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
    if (text.trim() === '')
        throw invalid('it is empty', { path: INPUT });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const { findJsonFault } = await __webpack_require__.e(/* import() */ 5163).then(__webpack_require__.bind(__webpack_require__, 25163));
        const { createPositions } = await __webpack_require__.e(/* import() */ 2568).then(__webpack_require__.bind(__webpack_require__, 2568));
        const fault = findJsonFault(text, 'file');
        const place = fault === undefined ? {} : createPositions(text)(fault.offset);
        throw invalid(fault?.message ?? 'it is no JSON', { path: INPUT, ...place }, cause);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { ...value };
    throw invalid('it holds no JSON object', { path: INPUT });
}
function invalid(message, location, cause) {
    return new errors/* PlumblineError */.Dl('schema_invalid', message, { location, remedy: REMEDY, cause });
}

;// CONCATENATED MODULE: ./build/src/app/commands/complete.js

/**
 * Completion for shells. The library looks at all other commands, so this comes last; it is loaded only where completion is
 * what was asked for, and otherwise nothing but the line in the help is there.
 */
async function registerComplete(program, words) {
    if (words[0] !== 'complete') {
        program
            .command('complete')
            .argument('[shell]', 'bash, zsh, fish or powershell')
            .description('print what makes a shell complete commands and options')
            .addHelpText('after', examples(program.name(), ['complete zsh', 'complete bash']));
        return;
    }
    const { default: complete } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 1283));
    complete(program);
}

;// CONCATENATED MODULE: ./build/src/app/commands/config.js



function registerConfig(program, act) {
    addRunOptions(program.command('config'))
        .description('check the configuration')
        .option('--explain', 'print every value with its origin')
        .addHelpText('after', examples(program.name(), ['config', 'config --explain', 'config --explain --profile prod']))
        .action((options) => act(async ({ global, toolbox }) => {
        const { loadConfig } = await __webpack_require__.e(/* import() */ 9660).then(__webpack_require__.bind(__webpack_require__, 79660));
        const { explainConfig, renderExplanation } = await __webpack_require__.e(/* import() */ 7879).then(__webpack_require__.bind(__webpack_require__, 67879));
        const { checkThresholds } = await __webpack_require__.e(/* import() */ 3299).then(__webpack_require__.bind(__webpack_require__, 43299));
        const config = await loadConfig(toRunRequest('config', { ...options, ...exportsOf(options) }, global), toolbox);
        checkThresholds(config);
        const rows = explainConfig(config, global.workingDirectory);
        if (global.json)
            toolbox.terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
        else if (options.explain === true)
            toolbox.terminal.out(renderExplanation(rows));
        else
            toolbox.terminal.out(`${config.path ?? 'no configuration file: defaults apply'}: valid\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/costs.js


/** `costs`: what the runs in reports/history paid. */
function registerCosts(program, act) {
    program
        .command('costs')
        .description('what runs paid, by day and target, from reports/history')
        .option('--days <days>', 'of the last so many days alone')
        .addHelpText('after', examples(program.name(), ['costs', 'costs --days 7', 'costs --json | jq .totalUsd']))
        .action((options) => act(async (context) => {
        await printCosts(options, context);
        return 0;
    }));
}
async function printCosts({ days }, { global, toolbox }) {
    const { readHistory } = await __webpack_require__.e(/* import() */ 1210).then(__webpack_require__.bind(__webpack_require__, 1210));
    const { sumCosts } = await __webpack_require__.e(/* import() */ 5008).then(__webpack_require__.bind(__webpack_require__, 85008));
    const { renderCosts } = await __webpack_require__.e(/* import() */ 6156).then(__webpack_require__.bind(__webpack_require__, 56156));
    const { terminal, fileSystem, clock } = toolbox;
    const since = days === undefined ? 0 : clock.now() - daysOf(days) * 86_400_000;
    const { reports, damaged } = await readHistory(global.reportsDir, fileSystem);
    for (const file of damaged)
        terminal.err(`warning: ${file} is no session report and is not counted\n`);
    const costs = sumCosts(reports.filter(({ timestamp }) => Date.parse(timestamp) >= since));
    terminal.out(global.json ? `${JSON.stringify(costs, null, 2)}\n` : renderCosts(costs));
}
function daysOf(text) {
    if (/^\d+$/.test(text))
        return Number(text);
    throw new errors/* UsageError */.eb(`--days needs a whole number of days, not "${text}"`);
}

;// CONCATENATED MODULE: ./build/src/app/commands/dlq.js



function registerDlq(program, act) {
    program
        .command('dlq')
        .description('the dead letter queue: runs that failed, with what they left')
        .option('--stats', 'counts by reason, target and exit code, as JSON (the default)')
        .option('--list', 'every entry, newest first')
        .option('--cleanup <days>', 'remove entries older than this many days')
        .option('--to-dlq <run-id reason exit-code...>', 'enter a run by hand: RUN_ID REASON EXIT_CODE')
        .option('--reprocess [run-id]', 'run failed runs again, each from where it stopped')
        .addOption(new esm/* Option */.c$('--reprocess-dlq', 'the same, as older instructions call it').hideHelp())
        .option('--target <name>', 'with --to-dlq: what was run', 'baseline')
        .addOption(new esm/* Option */.c$('--mode <mode>', 'with --to-dlq').choices(['smoke', 'full']).default('smoke'))
        .addHelpText('after', examples(program.name(), [
        "dlq --stats | jq '.totalEntries'",
        'dlq --list',
        'dlq --cleanup 30',
        'dlq --reprocess',
        'dlq --to-dlq test_run_123 "manual_test" 4 --target baseline --mode smoke',
    ]))
        .action((options) => act(async (context) => {
        const chosen = [
            options.stats,
            options.list,
            options.cleanup,
            options.toDlq,
            options.reprocess,
            options.reprocessDlq,
        ].filter((option) => option !== undefined);
        if (chosen.length > 1)
            throw new errors/* UsageError */.eb('give one of --stats, --list, --cleanup, --reprocess and --to-dlq');
        if (options.reprocess !== undefined || options.reprocessDlq === true) {
            const { replay } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(2573), __webpack_require__.e(1609), __webpack_require__.e(1799), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731), __webpack_require__.e(2096)]).then(__webpack_require__.bind(__webpack_require__, 52096));
            return replay(typeof options.reprocess === 'string' ? options.reprocess : undefined, context);
        }
        if (options.list === true)
            await printList(context);
        else if (options.cleanup !== undefined)
            await runCleanup(options.cleanup, context);
        else if (options.toDlq !== undefined)
            await enterByHand(options, options.toDlq, context);
        else
            await printStatistics(context);
        return 0;
    }));
}
async function printStatistics(context) {
    const { computeStatistics } = await __webpack_require__.e(/* import() */ 4620).then(__webpack_require__.bind(__webpack_require__, 34620));
    const { out } = context.toolbox.terminal;
    out(`${JSON.stringify(computeStatistics(await entriesOf(context)), null, 2)}\n`);
}
async function printList(context) {
    const { renderDlqList } = await __webpack_require__.e(/* import() */ 1015).then(__webpack_require__.bind(__webpack_require__, 21015));
    const entries = [...(await entriesOf(context))].reverse();
    const { out } = context.toolbox.terminal;
    out(context.global.json ? `${JSON.stringify(entries, null, 2)}\n` : renderDlqList(entries));
}
async function entriesOf(context) {
    const { listEntries } = await __webpack_require__.e(/* import() */ 8755).then(__webpack_require__.bind(__webpack_require__, 28755));
    const { entries, warnings } = await listEntries(queueOf(context));
    warn(warnings, context);
    return entries;
}
async function runCleanup(days, context) {
    const { cleanUp } = await __webpack_require__.e(/* import() */ 4287).then(__webpack_require__.bind(__webpack_require__, 24287));
    if (!/^\d+$/.test(days))
        throw new errors/* UsageError */.eb(`--cleanup needs a whole number of days, not "${days}"`);
    const done = await cleanUp(Number(days), queueOf(context));
    warn(done.warnings, context);
    const { out } = context.toolbox.terminal;
    if (context.global.json)
        out(`${JSON.stringify(done)}\n`);
    else
        out(`removed ${done.removedEntries} entries and ${done.removedFolders} folders older than ${days} days; ${done.keptEntries} kept\n`);
}
async function enterByHand(options, words, context) {
    const { toDlq } = await __webpack_require__.e(/* import() */ 3280).then(__webpack_require__.bind(__webpack_require__, 23280));
    const [runId, reason, exitCode] = words;
    if (runId === undefined || reason === undefined || exitCode === undefined || words.length !== 3) {
        throw new errors/* UsageError */.eb('--to-dlq takes three words: RUN_ID REASON EXIT_CODE');
    }
    const manual = { runId, reason, exitCode: Number(exitCode), target: options.target, mode: options.mode };
    const { warnings } = await toDlq(manual, queueOf(context));
    warn(warnings, context);
    context.toolbox.terminal.out(`entered ${runId}\n`);
}
function queueOf({ global, toolbox }) {
    return { fileSystem: toolbox.fileSystem, clock: toolbox.clock, reportsDir: global.reportsDir };
}
function warn(warnings, { toolbox }) {
    for (const warning of warnings)
        toolbox.terminal.err(`warning: ${warning}\n`);
}

// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
;// CONCATENATED MODULE: ./build/src/app/commands/export.js




function registerExport(program, act) {
    program
        .command('export')
        .description('turn baseline_report.jsonl into a flat CSV or JSON file')
        .option('--in <file>', 'case lines (baseline_report.jsonl of the reports folder when absent)')
        .option('--out <file>', 'target (export/baseline_latest.FORMAT of the reports folder when absent)')
        .addOption(new esm/* Option */.c$('--format <format>', 'of the target').choices(['csv', 'json']).default('csv'))
        .option('--bom', 'start a CSV with a UTF-8 byte order mark, for older versions of Excel')
        .addHelpText('after', examples(program.name(), [
        'export --format csv',
        'export --in reports/baseline_report.jsonl --out reports/export/baseline.json --format json',
    ]))
        .action((options) => act(async ({ global, toolbox }) => {
        const { exportLines } = await __webpack_require__.e(/* import() */ 9982).then(__webpack_require__.bind(__webpack_require__, 39982));
        const { reportsDir, workingDirectory } = global;
        const from = options.in === undefined
            ? external_node_path_.join(reportsDir, 'baseline_report.jsonl')
            : external_node_path_.resolve(workingDirectory, options.in);
        const fallback = external_node_path_.join(reportsDir, 'export', `baseline_latest.${options.format}`);
        const to = options.out === undefined ? fallback : external_node_path_.resolve(workingDirectory, options.out);
        const { records } = await exportLines({ from, to, format: options.format, csvBom: options.bom === true, workingDirectory }, toolbox.fileSystem);
        toolbox.terminal.out(`${(0,show_path/* showPath */.P)(to, workingDirectory)}: ${records} records\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/guard.js




function registerGuard(program, act) {
    addGuardOptions(program.command('guard'))
        .argument('<name>', 'env, no-direct-http, git, prod, schema, regression or all')
        .description('run one guard, or all of them, over the working tree, a change or the history')
        .addOption(new esm/* Option */.c$('--staged', 'what the next commit would add').conflicts(scopesBut('staged')))
        .addOption(new esm/* Option */.c$('--range <base..head>', 'every commit of a change').conflicts(scopesBut('range')))
        .addOption(new esm/* Option */.c$('--history', 'every commit of every ref').conflicts(scopesBut('history')))
        .addOption(new esm/* Option */.c$('--no-ignore', 'with the working tree: ignored files too'))
        .addOption(new esm/* Option */.c$('--file <path>', 'one file').conflicts(scopesBut('file')))
        .addOption(new esm/* Option */.c$('--stdin', 'standard input').conflicts(scopesBut('stdin')))
        .addOption(new esm/* Option */.c$('--baseline-write', 'take what is found now as known from here on').conflicts([
        'sarif',
        'checkOnly',
    ]))
        .addOption(new esm/* Option */.c$('--write-example', 'with env: add the variables that nothing declares to .env.example; with --check-only: print them').conflicts(['sarif', 'baselineWrite', ...scopesBut('')]))
        .addHelpText('after', examples(program.name(), [
        'guard git',
        'guard git --staged',
        'guard git --range origin/main..HEAD',
        'guard git --history --json',
        'guard env --write-example',
        'guard all --check-only',
    ]))
        .action((name, options) => act(async (context) => {
        const { GUARDS } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(2573), __webpack_require__.e(1799), __webpack_require__.e(2206), __webpack_require__.e(8223), __webpack_require__.e(8467), __webpack_require__.e(7292), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 40087));
        const guards = name === 'all' ? GUARDS : GUARDS.filter(({ id }) => id === name);
        if (guards.length === 0)
            throw unknownGuard(name, [...GUARDS.map(({ id }) => id), 'all']);
        const { judge, writeKnown } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(538), __webpack_require__.e(3835), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 53835));
        if (options.writeExample === true) {
            if (name !== 'env')
                throw new errors/* UsageError */.eb('--write-example needs the guard env');
            const { writeMissing } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(538), __webpack_require__.e(3835), __webpack_require__.e(8223), __webpack_require__.e(8401)]).then(__webpack_require__.bind(__webpack_require__, 95239));
            return writeMissing(options, context);
        }
        if (options.baselineWrite !== true)
            return judge(guards, options, context);
        if (name !== 'git')
            throw new errors/* UsageError */.eb('--baseline-write needs the guard git');
        return writeKnown(options, context);
    }));
}
/** What every command takes that runs guards. */
function addGuardOptions(command) {
    return command
        .option('--sarif [file]', 'write SARIF 2.1.0 to a file, or to standard output')
        .option('--check-only', 'say what was found, and end with 0 all the same')
        .option('--config <file>', 'configuration file (plumbline.yml when absent)')
        .option('--offline', 'ask for nothing that only paid calls need, and call nothing')
        .option('--budget <usd>', 'the budget that the guard prod is to judge', parseBudget)
        .addOption(new esm/* Option */.c$('--profile <name>', 'which profile holds').choices(['dev', 'stage', 'prod']));
}
function scopesBut(own) {
    return ['staged', 'range', 'history', 'file', 'stdin'].filter((name) => name !== own);
}
function unknownGuard(name, known) {
    return new errors/* UsageError */.eb(`there is no guard "${name}"; there are: ${known.join(', ')}`);
}

;// CONCATENATED MODULE: ./build/src/app/commands/guards.js



/** The target `guards`: all guards over the working tree, and whether the API can be reached. Flags of other targets are taken, since launchers pass them on. */
function registerGuards(program, act) {
    addGuardOptions(program.command('guards'))
        .description('run all guards, and look whether the API can be reached')
        .addOption(new esm/* Option */.c$('--smoke', 'no effect: guards call no model and look at everything').hideHelp())
        .addOption(new esm/* Option */.c$('--full', 'no effect, see --smoke').hideHelp())
        .addHelpText('after', examples(program.name(), ['guards', 'guards --json', 'guards --check-only']))
        .action((options) => act(async (context) => {
        const { GUARDS } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(2573), __webpack_require__.e(1799), __webpack_require__.e(2206), __webpack_require__.e(8223), __webpack_require__.e(8467), __webpack_require__.e(7292), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 40087));
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(538), __webpack_require__.e(3835), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 53835));
        if (options.offline === true)
            return judge(GUARDS, options, context);
        const { networkOutcome } = await __webpack_require__.e(/* import() */ 8039).then(__webpack_require__.bind(__webpack_require__, 98039));
        return judge(GUARDS, options, context, async () => [await networkOutcome(context)]);
    }));
}
/** The name that older instructions use for `guard prod`. */
function registerValidateProdGuard(program, act) {
    addGuardOptions(program.command('__validate_prod_guard'))
        .description('whether a run for production may begin: the guard prod')
        .addHelpText('after', examples(program.name(), ['__validate_prod_guard --check-only']))
        .action((options) => act(async (context) => {
        const { prodGuard } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1799), __webpack_require__.e(8713)]).then(__webpack_require__.bind(__webpack_require__, 21150));
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(538), __webpack_require__.e(3835), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 53835));
        return judge([prodGuard], options, context);
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/handoff.js



/** Takes the flags of a run, as instructions use them, but starts none: it packs what the last run left. */
function registerHandoff(program, act) {
    addRunOptions(program.command('handoff'))
        .description('write handoff/INDEX.md: links to everything that the last run left')
        .addHelpText('after', examples(program.name(), ['handoff', 'handoff --full --budget 1.50']))
        .action(() => act(async ({ global, toolbox }) => {
        const { readReport } = await Promise.all(/* import() */[__webpack_require__.e(9660), __webpack_require__.e(5137), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 10120));
        const { writeHandoff } = await __webpack_require__.e(/* import() */ 4569).then(__webpack_require__.bind(__webpack_require__, 4569));
        const report = await readReport(global, toolbox.fileSystem);
        const file = await writeHandoff(report, global.reportsDir, toolbox.fileSystem);
        toolbox.terminal.out(`${(0,show_path/* showPath */.P)(file, global.workingDirectory)}: run ${report.runId}, ${report.result}\n`);
        return 0;
    }));
}

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
;// CONCATENATED MODULE: ./build/src/app/commands/hygiene.js


/** `hygiene clean` and `hygiene restore`: backup files out of the way and back; nothing is ever deleted. */
function registerHygiene(program, act) {
    const hygiene = program.command('hygiene').description('move backup files into quarantine, or back');
    hygiene
        .command('clean')
        .description('move untracked backup files to .quarantine/<time>/, with a manifest')
        .option('--dry-run', 'say what would be moved')
        .option('--include-tracked', 'move backup files that are committed, too')
        .addHelpText('after', examples(program.name(), ['hygiene clean --dry-run', 'hygiene clean']))
        .action((options) => act((context) => clean(options, context)));
    hygiene
        .command('restore')
        .argument('[time]', 'name of a folder in .quarantine (the latest one when absent)')
        .description('bring quarantined files back; what stands in their place is never overwritten')
        .option('--dry-run', 'say what would be restored')
        .addHelpText('after', examples(program.name(), ['hygiene restore']))
        .action((time, options) => act((context) => bringBack(time, options, context)));
}
async function clean(options, context) {
    const { quarantine } = await __webpack_require__.e(/* import() */ 8552).then(__webpack_require__.bind(__webpack_require__, 28552));
    const { openSource } = await Promise.all(/* import() */[__webpack_require__.e(538), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 80538));
    const { toolbox, global } = context;
    const { root, source } = await openSource(context);
    const outcome = await quarantine({
        root,
        tracked: options.includeTracked === true ? 'included' : 'left',
        act: options.dryRun === true ? 'plan' : 'move',
        nowMs: toolbox.clock.now(),
    }, source, toolbox.fileSystem);
    if (global.json) {
        toolbox.terminal.out(`${JSON.stringify(outcome, null, 2)}\n`);
    }
    else {
        const { folder, moved, trackedLeft, failed } = outcome;
        const done = folder === null ? 'would move' : 'moved';
        say(context, [
            ...(moved.length === 0 ? ['no untracked backup files'] : moved.map((file) => `${done} ${file}`)),
            ...trackedLeft.map((file) => `left ${file}: it is tracked (--include-tracked moves it)`),
            ...failed.map(({ path, reason }) => `could not move ${path}: ${reason}`),
            ...(folder === null
                ? []
                : [`${moved.length} in ${folder}; \`${global.invokedAs} hygiene restore\` brings them back`]),
        ]);
    }
    return outcome.failed.length === 0 ? 0 : 1;
}
async function bringBack(time, options, context) {
    const { restore } = await __webpack_require__.e(/* import() */ 8656).then(__webpack_require__.bind(__webpack_require__, 8656));
    const { openSource } = await Promise.all(/* import() */[__webpack_require__.e(538), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 80538));
    const { toolbox, global } = context;
    const { root } = await openSource(context);
    const act = options.dryRun === true ? 'plan' : 'move';
    const outcome = await restore({ root, time, act }, toolbox.fileSystem);
    if (global.json) {
        toolbox.terminal.out(`${JSON.stringify(outcome, null, 2)}\n`);
    }
    else {
        const done = act === 'plan' ? 'would restore' : 'restored';
        say(context, [
            ...outcome.restored.map((file) => `${done} ${file}`),
            ...outcome.left.map(({ path, reason }) => `left ${path} in ${outcome.folder}: ${reason}`),
            `${outcome.restored.length} of ${outcome.folder}`,
        ]);
    }
    return outcome.left.length === 0 ? 0 : 1;
}
function say({ toolbox }, lines) {
    for (const line of lines)
        toolbox.terminal.out(`${(0,core_escape/* escapeTerminal */.en)(line)}\n`);
}

;// CONCATENATED MODULE: ./build/src/app/commands/init.js




const CONFIG_FILE = 'plumbline.yml';
const WORKFLOW_FILE = '.github/workflows/plumbline.yml';
const ACTION = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[\w./-]+$/;
const MOST_PASSED_OVER = 5;
function registerInit(program, act) {
    program
        .command('init')
        .description('write plumbline.yml after a look at the data, and a workflow; overwrites nothing')
        .option('--data <file-or-glob>', 'the data, where they are not in a usual place')
        .option('--action <owner/repository@ref>', `the action to use; also writes ${WORKFLOW_FILE}`)
        .addHelpText('after', examples(program.name(), ['init', 'init --data "sets/*.jsonl"', 'init --action my-org/plumbline@v1']))
        .action((options) => act(async (context) => {
        await writeConfiguration(options, context);
        await writeWorkflow(options, context);
        const { invokedAs } = context.global;
        context.toolbox.terminal.out(`next: ${invokedAs} config, ${invokedAs} baseline --smoke --offline; keep reports/ and RUN_LOGS/ out of git\n`);
        return 0;
    }));
}
async function writeConfiguration({ data }, { global, toolbox }) {
    const { proposeConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4851)]).then(__webpack_require__.bind(__webpack_require__, 84851));
    const { renderConfiguration } = await __webpack_require__.e(/* import() */ 5070).then(__webpack_require__.bind(__webpack_require__, 45070));
    const { CONFIG_NAMES } = await __webpack_require__.e(/* import() */ 9927).then(__webpack_require__.bind(__webpack_require__, 59927));
    const { fileSystem, terminal } = toolbox;
    const { workingDirectory } = global;
    const names = await fileSystem.list(workingDirectory);
    const there = CONFIG_NAMES.find((name) => names.includes(name));
    if (there !== undefined) {
        throw new errors/* UsageError */.eb(`${there} is here already and stays as it is; \`${global.invokedAs} config\` checks it`);
    }
    const { proposal, passedOver } = await proposeConfiguration(data, workingDirectory, fileSystem);
    if (proposal === undefined) {
        throw new errors/* PlumblineError */.Dl('schema_invalid', 'found no file of questions and answers', {
            details: [
                `looked into: ${passedOver.length}`,
                ...passedOver.slice(0, MOST_PASSED_OVER).map(({ file, reason }) => `${file}: ${reason}`),
            ],
            remedy: 'Name one with --data; columns of other names are mapped in plumbline.yml (docs/data-formats.md).',
        });
    }
    await fileSystem.writeAtomic(external_node_path_.join(workingDirectory, CONFIG_FILE), renderConfiguration(proposal));
    const columns = proposal.fields.map(({ field, column }) => `${field} = ${column}`).join(', ');
    terminal.out(`${CONFIG_FILE}: ${(0,core_escape/* escapeTerminal */.en)(proposal.data)}; ${(0,core_escape/* escapeTerminal */.en)(columns)} (from ${proposal.sampled} records of ${(0,core_escape/* escapeTerminal */.en)(proposal.file)})\n`);
}
async function writeWorkflow({ action }, { global, toolbox }) {
    const { fileSystem, terminal } = toolbox;
    const target = external_node_path_.join(global.workingDirectory, WORKFLOW_FILE);
    if (action === undefined) {
        terminal.out(`${WORKFLOW_FILE}: not written; --action OWNER/REPOSITORY@REF names the action to use\n`);
    }
    else if (!ACTION.test(action)) {
        throw new errors/* UsageError */.eb(`--action: expected OWNER/REPOSITORY@REF, not "${(0,core_escape/* escapeTerminal */.en)(action)}"`);
    }
    else if ((await fileSystem.stat(target)) !== undefined) {
        terminal.out(`${WORKFLOW_FILE}: is here already and stays as it is\n`);
    }
    else {
        const { renderWorkflow } = await __webpack_require__.e(/* import() */ 5070).then(__webpack_require__.bind(__webpack_require__, 45070));
        await fileSystem.writeAtomic(target, renderWorkflow(action));
        terminal.out(`${WORKFLOW_FILE}: runs on every pull request and on main\n`);
    }
}

;// CONCATENATED MODULE: ./build/src/app/commands/notify.js


function registerNotify(program, act) {
    program
        .command('notify')
        .description('tell Slack of the last run, through the webhook in SLACK_WEBHOOK_URL')
        .addHelpText('after', examples(program.name(), ['notify', 'notify --reports build/reports']))
        .action(() => act(async ({ global, toolbox }) => {
        const { createSlack, refusalOfWebhook } = await __webpack_require__.e(/* import() */ 5466).then(__webpack_require__.bind(__webpack_require__, 75466));
        const { loadConfig } = await __webpack_require__.e(/* import() */ 9660).then(__webpack_require__.bind(__webpack_require__, 79660));
        const { criticalConditions } = await __webpack_require__.e(/* import() */ 8264).then(__webpack_require__.bind(__webpack_require__, 98264));
        const { renderSlack } = await __webpack_require__.e(/* import() */ 7477).then(__webpack_require__.bind(__webpack_require__, 97477));
        const { baseRequest } = await __webpack_require__.e(/* import() */ 1288).then(__webpack_require__.bind(__webpack_require__, 51288));
        const { readReport } = await Promise.all(/* import() */[__webpack_require__.e(9660), __webpack_require__.e(5137), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 10120));
        const { readSite } = await __webpack_require__.e(/* import() */ 1556).then(__webpack_require__.bind(__webpack_require__, 41556));
        const { slackOrigin } = await __webpack_require__.e(/* import() */ 3212).then(__webpack_require__.bind(__webpack_require__, 53212));
        const webhook = (toolbox.env.get('SLACK_WEBHOOK_URL') ?? '').trim();
        const unfit = webhook === '' ? 'SLACK_WEBHOOK_URL is not set' : refusalOfWebhook(webhook);
        if (unfit !== null) {
            throw new errors/* PlumblineError */.Dl('toolchain', unfit, {
                remedy: 'Set SLACK_WEBHOOK_URL to the address of an incoming webhook.',
            });
        }
        const report = await readReport(global, toolbox.fileSystem);
        const { slack } = await loadConfig(baseRequest(global), toolbox);
        const origin = slackOrigin(readSite(toolbox.env, undefined), null, [], toolbox.env);
        const news = {
            kind: 'verdict',
            report,
            guards: null,
            conditions: criticalConditions(report, null),
        };
        const message = renderSlack(news, {
            ...origin,
            branch: origin.branch ?? report.branch,
            commit: origin.commit ?? (report.commit === null ? null : { sha: report.commit, url: null }),
        }, slack.mention);
        const answer = await createSlack(webhook, toolbox.redact).send(message);
        if (answer.kind === 'refused') {
            throw new errors/* PlumblineError */.Dl('network_error', answer.message, {
                remedy: 'Check the webhook and the network, then run `notify` again.',
            });
        }
        toolbox.terminal.out(`told Slack of run ${report.runId}\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/quick-api-check.js



/** The target `quick_api_check`: whether every key works, by one tiny call each. It never falls back to offline. */
function registerQuickApiCheck(program, act) {
    program
        .command('quick_api_check')
        .description('whether keys and API work, by one tiny call a key; never offline')
        .addOption(new esm/* Option */.c$('--smoke', 'one short reply a key (the default)').conflicts('full'))
        .addOption(new esm/* Option */.c$('--full', 'a grade a key, as runs ask for it'))
        .option('--budget <usd>', 'hard cap of all calls, in US dollars', parseBudget)
        .addHelpText('after', examples(program.name(), ['quick_api_check --smoke', 'quick_api_check --full --budget 0.02']))
        .action((options) => act(async (context) => {
        const { checkKeys } = await Promise.all(/* import() */[__webpack_require__.e(1969), __webpack_require__.e(4294), __webpack_require__.e(3139), __webpack_require__.e(1386), __webpack_require__.e(7190)]).then(__webpack_require__.bind(__webpack_require__, 57190));
        return checkKeys(options, context);
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/regression.js






/** Where a mini-set lies that nothing names yet, from the working directory. */
const DEFAULT_FILE = external_node_path_.join('guards', 'regression', 'frozen.jsonl');
const MOST_IDS = 5;
function registerRegression(program, act) {
    const regression = program
        .command('regression')
        .description('the frozen mini-set against the present answers')
        .addHelpText('after', examples(program.name(), ['regression mini', 'regression freeze --cases 40']));
    addGuardOptions(regression.command('mini'))
        .description('compare, and write reports/regression_summary.md')
        .action((options) => act(async (context) => {
        const { regressionGuard } = await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(2573), __webpack_require__.e(7292), __webpack_require__.e(5643)]).then(__webpack_require__.bind(__webpack_require__, 67292));
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(538), __webpack_require__.e(3835), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 53835));
        return judge([regressionGuard], options, context);
    }));
    regression
        .command('freeze')
        .description('take the present answers as the measure of later ones')
        .option('--cases <n>', 'only so many, always the same ones', parseCases)
        .option('--config <file>', 'configuration file (plumbline.yml when absent)')
        .action((options) => act(async (context) => {
        const { freezeMiniSet } = await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(2573), __webpack_require__.e(5470)]).then(__webpack_require__.bind(__webpack_require__, 35470));
        const { contextFor } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(538), __webpack_require__.e(3835), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 53835));
        const { global, toolbox } = context;
        const guardContext = await contextFor(options, context);
        const configured = guardContext.config.guards.regression.frozen;
        const file = configured ?? external_node_path_.resolve(global.workingDirectory, DEFAULT_FILE);
        const frozen = await freezeMiniSet(guardContext, file, options.cases ?? null);
        const shown = (0,core_escape/* escapeTerminal */.en)((0,show_path/* showPath */.P)(file, global.workingDirectory));
        const lines = [
            `${shown}: ${frozen.cases} cases frozen`,
            ...[
                ['added', frozen.added],
                ['removed', frozen.removed],
                ['changed', frozen.changed],
            ].map(sayIds),
            ...(frozen.comparison?.metrics ?? [])
                .filter(({ change }) => change !== null && change !== 0)
                .map(({ title, frozen: was, current }) => `  ${title}: ${(was ?? 0).toFixed(3)} → ${(current ?? 0).toFixed(3)}`),
            configured === null
                ? `Name it in plumbline.yml: \`guards: { regression: { frozen: ${shown} } }\`, and commit both.`
                : 'Commit it: it counts for changes that come after.',
        ];
        toolbox.terminal.out(`${lines.filter((line) => line !== '').join('\n')}\n`);
        return 0;
    }));
}
function sayIds([what, ids]) {
    if (ids.length === 0)
        return '';
    const names = ids.slice(0, MOST_IDS).map((id) => (0,core_escape/* escapeTerminal */.en)(id));
    const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : '';
    return `  ${what}: ${ids.length} (${names.join(', ')}${more})`;
}
function parseCases(value) {
    const cases = Number(value);
    if (Number.isInteger(cases) && cases > 0)
        return cases;
    throw new esm/* InvalidArgumentError */.Di('expected a whole number, 1 or more');
}

;// CONCATENATED MODULE: ./build/src/app/commands/report.js

function registerReport(program, act) {
    program
        .command('report')
        .description('render reports again from the files of the last run')
        .command('baseline')
        .description('baseline_report.md and index.html, and with the flags exports and a check of every file against its schema')
        .option('--render-md', 'write baseline_report.md and index.html (the default)')
        .option('--export', 'write export/baseline_latest.csv and .json')
        .option('--validate', 'check baseline_report.jsonl, session_report.json and exports against their schemas')
        .addHelpText('after', examples(program.name(), ['report baseline', 'report baseline --render-md --export --validate']))
        .action((options) => act(async ({ global, toolbox }) => {
        const { renderAgain } = await Promise.all(/* import() */[__webpack_require__.e(9660), __webpack_require__.e(5137), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 10120));
        const lines = await renderAgain({
            markdown: options.renderMd === true || options.export !== true,
            exports: options.export === true,
            validate: options.validate === true,
        }, global, toolbox);
        for (const line of lines)
            toolbox.terminal.out(`${line}\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/schema.js




/** The guard `schema` by its own name, and a check of single files. */
function registerSchema(program, act) {
    addGuardOptions(program.command('schema'))
        .description('hold data files against their JSON Schemas, and schemas against theirs')
        .option('--verbose', 'list every mistake, and every file that was checked')
        .option('--data <file>', 'only this file, or the files of this glob')
        .option('--schema <file>', 'the schema that the data have to follow; alone: check the schema itself')
        .addHelpText('after', examples(program.name(), [
        'schema',
        'schema --verbose',
        'schema --data data/cases.jsonl --schema schema/case.schema.json',
        'schema --schema schema/case.schema.json',
    ]))
        .action((options) => act(async (context) => {
        const { createSchemaGuard } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(8467), __webpack_require__.e(8847)]).then(__webpack_require__.bind(__webpack_require__, 18467));
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(538), __webpack_require__.e(3835), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 53835));
        const { workingDirectory } = context.global;
        const { data, schema } = options;
        for (const [name, value] of Object.entries({ data, schema })) {
            if (value === '')
                throw new errors/* UsageError */.eb(`--${name} needs a path`);
        }
        const absolute = (file) => file === undefined ? null : external_node_path_.resolve(workingDirectory, file);
        const only = data === undefined && schema === undefined
            ? undefined
            : { data: absolute(data), schema: absolute(schema) };
        const verbose = options.verbose === true || npmAsksForMore(context.toolbox.env);
        return judge([createSchemaGuard({ verbose, only })], options, context);
    }));
}
/** `npm run schema --verbose` gives the word to npm, which hands it on as its own log level. */
function npmAsksForMore(env) {
    const own = env.get('npm_config_verbose');
    const level = env.get('npm_config_loglevel');
    return (own !== undefined && own !== '' && own !== 'false') || level === 'verbose' || level === 'silly';
}

;// CONCATENATED MODULE: ./build/src/app/commands/session-report.js


function registerSessionReport(program, act) {
    program
        .command('session-report')
        .description('print the report of the last run, or of a given one; starts nothing')
        .addOption(new esm/* Option */.c$('--format <format>', 'how much').choices(['summary', 'full', 'json']).default('summary'))
        .option('--run-id <id>', 'a run of the history or the dead letter queue')
        .addHelpText('after', examples(program.name(), [
        'session-report',
        'session-report | grep "CASES_TOTAL:"',
        'session-report --format full',
    ]))
        .action((options) => act(async ({ global, toolbox }) => {
        const { readSessionReport } = await __webpack_require__.e(/* import() */ 1875).then(__webpack_require__.bind(__webpack_require__, 1875));
        const format = global.json ? 'json' : options.format;
        toolbox.terminal.out(await readSessionReport(global, format, options.runId, toolbox.fileSystem));
        return 0;
    }));
}

// EXTERNAL MODULE: ./build/src/core/closest.js
var closest = __webpack_require__(54350);
// EXTERNAL MODULE: ./build/src/app/compose.js + 13 modules
var compose = __webpack_require__(31951);
;// CONCATENATED MODULE: ./build/src/app/commands/targets.js








/**
 * Adds the repository's own targets as commands. They are read only when the first word is none of ours, or when help
 * or completion lists the commands, so that a broken list cannot stand in the way of anything else.
 */
async function registerTargets(program, act, words, invocation) {
    const first = firstWord(words);
    const known = program.commands.map((command) => command.name());
    const listIsWanted = first === undefined || first === 'help' || first === 'complete';
    if (!listIsWanted && known.includes(first))
        return;
    const { ENTRYPOINTS_PATH } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(2573), __webpack_require__.e(1609), __webpack_require__.e(1799), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731)]).then(__webpack_require__.bind(__webpack_require__, 63731));
    const { loadEntrypoints } = await __webpack_require__.e(/* import() */ 6475).then(__webpack_require__.bind(__webpack_require__, 36475));
    const directory = external_node_path_.resolve(invocation.cwd, workingDirectoryOf(words));
    const { fileSystem } = (0,compose/* compose */.Z)(directory);
    const file = external_node_path_.join(directory, ENTRYPOINTS_PATH);
    const entrypoints = (await fileSystem.stat(file)) === undefined
        ? []
        : await loadEntrypoints(fileSystem, file, ENTRYPOINTS_PATH);
    for (const { name, description, script } of entrypoints) {
        addRunOptions(program.command(name))
            .description(description ?? `run ${script}`)
            .addHelpText('after', examples(program.name(), [`${name} --smoke --offline`, `${name} --full --budget 1.00`]))
            .action((options) => act(async (context) => {
            const { runTarget } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(2573), __webpack_require__.e(1609), __webpack_require__.e(1799), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731)]).then(__webpack_require__.bind(__webpack_require__, 63731));
            const request = toRunRequest(name, { ...options, ...exportsOf(options) }, context.global);
            const { report, exitCode } = await runTarget(request, context.toolbox, 'normal');
            (0,print_result/* printResult */.R)(report, context);
            return exitCode;
        }));
    }
    if (!listIsWanted && !entrypoints.some(({ name }) => name === first)) {
        throw unknownCommand(first, [...known, ...entrypoints.map(({ name }) => name)]);
    }
}
/** The first word that is neither an option nor the value of one of the options that stand before a command. */
function firstWord(words) {
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (word === '-C' || word === '--reports')
            index++;
        else if (!word.startsWith('-'))
            return word;
    }
    return undefined;
}
function workingDirectoryOf(words) {
    const at = words.indexOf('-C');
    return at === -1 ? '.' : (words[at + 1] ?? '.');
}
function unknownCommand(word, known) {
    const near = (0,closest/* closest */.k)(word, known);
    const hint = near === undefined ? `there are: ${known.join(', ')}` : `did you mean "${near}"?`;
    return new errors/* UsageError */.eb(`unknown target or command "${word}"; ${hint}`);
}

;// CONCATENATED MODULE: ./build/src/app/report-failure.js


/** Errors print one clear line each, never a stack of ours; the code is what the process is to end with. */
function reportFailure(thrown, terminal) {
    if (thrown instanceof errors/* UsageError */.eb) {
        terminal.err(`error: ${(0,core_escape/* escapeTerminal */.en)(thrown.message)}\n`);
        return 2;
    }
    const error = (0,errors/* toPlumblineError */.Cc)(thrown);
    terminal.err(`error: ${(0,core_escape/* escapeTerminal */.en)((0,errors/* formatError */.Wk)(error))}\n`);
    if (error.details.length > 1)
        for (const detail of error.details)
            terminal.err(`  ${(0,core_escape/* escapeTerminal */.en)(detail)}\n`);
    if (error.errorClass === 'internal' && error.cause instanceof Error)
        terminal.err(`${error.cause.stack ?? ''}\n`);
    return error.exitCode;
}

;// CONCATENATED MODULE: ./build/src/app/cli-program.js


























function createProgram(invocation, terminal) {
    return {
        async run(words) {
            let exitCode = 0;
            const program = createRoot(invocation, terminal);
            const act = async (action) => {
                const global = readGlobalOptions(program, invocation);
                const toolbox = (0,compose/* compose */.Z)(global.workingDirectory);
                try {
                    exitCode = await action({ global, toolbox });
                }
                catch (thrown) {
                    // Here, and not further out, because only this toolbox knows the secrets of `-C DIR`.
                    exitCode = reportFailure(thrown, toolbox.terminal);
                }
            };
            registerBaseline(program, act);
            registerSessionReport(program, act);
            registerReport(program, act);
            registerExport(program, act);
            registerDlq(program, act);
            registerConfig(program, act);
            registerChat(program, act);
            registerCosts(program, act);
            registerQuickApiCheck(program, act);
            registerHandoff(program, act);
            registerNotify(program, act);
            registerGuards(program, act);
            registerGuard(program, act);
            registerValidateProdGuard(program, act);
            registerRegression(program, act);
            registerSchema(program, act);
            registerHygiene(program, act);
            registerInit(program, act);
            await registerTargets(program, act, words, invocation);
            await registerComplete(program, words);
            if (words.length === 0) {
                program.outputHelp({ error: true });
                return 2;
            }
            try {
                await program.parseAsync(words, { from: 'user' });
            }
            catch (thrown) {
                if (!(thrown instanceof esm/* CommanderError */.b7))
                    throw thrown;
                if (thrown.exitCode === 0)
                    return 0;
                throw new errors/* UsageError */.eb(thrown.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '));
            }
            return exitCode;
        },
    };
}
function createRoot(invocation, terminal) {
    return new esm/* Command */.uB()
        .name(invocation.invokedAs)
        .description('Gate for LLM-made data: quality metrics, budgets and one verdict on whether a change may merge.')
        .version(version/* VERSION */.x, '-V, --version')
        .option('-C <dir>', 'run as if started in this folder')
        .option('--reports <dir>', 'where reports are written', 'reports')
        .option('--json', 'print the result as JSON on standard output')
        .exitOverride()
        .configureHelp({ showGlobalOptions: true })
        .configureOutput({
        writeOut: (text) => terminal.out(text),
        writeErr: (text) => terminal.err(text),
        // Said once, by whoever catches the error.
        outputError: () => { },
    })
        .addHelpText('after', examples(invocation.invokedAs, ['baseline --smoke --offline', 'session-report', 'dlq --stats']));
}
function readGlobalOptions(program, invocation) {
    const given = program.opts();
    const workingDirectory = external_node_path_.resolve(invocation.cwd, given.C ?? '.');
    return {
        workingDirectory,
        reportsDir: external_node_path_.resolve(workingDirectory, given.reports),
        json: given.json === true,
        invokedAs: invocation.invokedAs,
    };
}

;// CONCATENATED MODULE: ./build/src/app/npm-flags.js
const isOn = (name) => (env) => env.get(name) === 'true';
/** `--verbose` is npm's own word for a log level. Source: npm's documentation, "config", shorthands. */
const FLAGS = [
    {
        flag: '--check-only',
        commands: ['guard', 'guards', '__validate_prod_guard'],
        isGiven: isOn('npm_config_check_only'),
    },
    { flag: '--verbose', commands: ['schema'], isGiven: (env) => env.get('npm_config_loglevel') === 'verbose' },
    { flag: '--reprocess-dlq', commands: ['dlq'], isGiven: isOn('npm_config_reprocess_dlq') },
    { flag: '--write-example', commands: ['guard'], isGiven: isOn('npm_config_write_example') },
];
/**
 * `npm run SCRIPT --flag` without `--` before the flag: npm keeps the flag for itself and passes it on as a variable.
 * People write it so, and older instructions do.
 */
function withNpmFlags(words, env) {
    if (env.get('npm_lifecycle_event') === undefined)
        return words;
    const [command = ''] = words;
    const swallowed = FLAGS.filter(({ flag, commands, isGiven }) => commands.includes(command) && !words.includes(flag) && isGiven(env));
    return [...words, ...swallowed.map(({ flag }) => flag)];
}

;// CONCATENATED MODULE: ./build/src/app/cli.js




/** Runs one command line and says how the process is to end. */
async function runCli(words, invocation) {
    const { terminal, env } = (0,compose/* compose */.Z)(invocation.cwd);
    try {
        return await createProgram(invocation, terminal).run(withNpmFlags(words, env));
    }
    catch (thrown) {
        return reportFailure(thrown, terminal);
    }
}


/***/ }),

/***/ 31951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compose),
  i: () => (/* binding */ equipRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/file-logger.js




const SHOWN = {
    quiet: ['WARNING', 'ERROR'],
    normal: ['INFO', 'WARNING', 'ERROR'],
    verbose: ['DEBUG', 'INFO', 'WARNING', 'ERROR'],
};
const STEP_LEVEL = { ok: 'INFO', warning: 'WARNING', failed: 'ERROR' };
const REDRAW_MS = 100;
const ERASE_LINE = '\r\u001b[2K';
/**
 * Says what a run does: lines for people on a terminal, and a log file with a time and a level on each line, written
 * at once so that a crash loses none. Everything is redacted and escaped. Control characters go to terminals only.
 */
function createFileLogger(options) {
    const { redact, clock, verbosity, isTty } = options;
    const terminal = createTerminal(options.stream, isTty);
    const log = createLog(options.path, (message) => terminal.line(`warning: ${message}`));
    let drawnAt = Number.NEGATIVE_INFINITY;
    const say = (level, message) => {
        const safe = redact(message)
            .split(/\r?\n/)
            .map((line) => (0,core_escape/* escapeTerminal */.en)(line));
        const stamp = new Date(clock.now()).toISOString();
        log.append(safe.map((line) => `${stamp} ${level} ${line}\n`).join(''));
        if (!SHOWN[verbosity].includes(level))
            return;
        const label = level === 'WARNING' ? 'warning: ' : level === 'ERROR' ? 'error: ' : '';
        for (const [index, line] of safe.entries())
            terminal.line(index === 0 ? `${label}${line}` : `  ${line}`);
    };
    const draw = (text) => {
        if (isTty && verbosity !== 'quiet')
            terminal.status((0,core_escape/* escapeTerminal */.en)(redact(text)));
    };
    return {
        debug: (message) => say('DEBUG', message),
        info: (message) => say('INFO', message),
        warning: (message) => say('WARNING', message),
        error: (message) => say('ERROR', message),
        stepStarted(number, title) {
            log.append(`${new Date(clock.now()).toISOString()} DEBUG step ${number} ${safeLine(title, redact)} started\n`);
            draw(`${String(number).padStart(2)} ${title}`);
        },
        progress(done, total, note) {
            const now = clock.elapsed();
            if (now - drawnAt < REDRAW_MS)
                return;
            drawnAt = now;
            draw(`   ${total > 0 ? `${done}/${total}` : done} ${note}`);
        },
        stepFinished(number, title, outcome, note, durationMs) {
            const level = STEP_LEVEL[outcome];
            const [safeTitle, safeNote] = [safeLine(title, redact), safeLine(note, redact)];
            const ms = formatMs(durationMs);
            const stamp = new Date(clock.now()).toISOString();
            log.append(`${stamp} ${level} step ${number} ${safeTitle} ${outcome} ${safeNote} (${ms})\n`);
            if (!SHOWN[verbosity].includes(level))
                return;
            const head = `${String(number).padStart(2)} ${safeTitle.padEnd(24)} ${outcome.padEnd(7)} `;
            terminal.line(`${head}${safeNote.padEnd(44)} ${ms.padStart(9)}`);
        },
        close: () => log.close(),
    };
}
function safeLine(text, redact) {
    return (0,core_escape/* escapeTerminal */.en)(redact(text));
}
function formatMs(durationMs) {
    return durationMs < 10_000 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1000).toFixed(1)} s`;
}
function createTerminal(stream, isTty) {
    let statusShown = false;
    return {
        line(text) {
            stream.write(`${statusShown ? ERASE_LINE : ''}${(0,core_escape/* defuseWorkflowCommand */.vC)(text)}\n`);
            statusShown = false;
        },
        status(text) {
            if (!isTty)
                return;
            stream.write(`${ERASE_LINE}${(0,core_escape/* shorten */.ml)(text, Math.max(20, (stream.columns ?? 80) - 1))}`);
            statusShown = true;
        },
    };
}
/** A log that cannot be written is said once and then done without: it must not stop the run that it tells of. */
function createLog(path, onFailure) {
    let file;
    let given = path;
    const attempt = (action) => {
        if (given === undefined)
            return;
        try {
            action(given);
        }
        catch (error) {
            given = undefined;
            onFailure(`no log is kept: ${(0,core_escape/* escapeTerminal */.en)((0,node_file_error/* messageOf */.bD)(error))}`);
        }
    };
    return {
        append: (text) => attempt((target) => {
            if (file === undefined) {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
                file = (0,external_node_fs_.openSync)(target, 'a');
            }
            (0,external_node_fs_.writeSync)(file, text);
        }),
        close: () => attempt(() => {
            if (file !== undefined)
                (0,external_node_fs_.closeSync)(file);
            file = undefined;
        }),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/key-names.js
var key_names = __webpack_require__(50271);
;// CONCATENATED MODULE: ./build/src/adapters/key-files.js






/**
 * Reads `.env.local`, but never inside Actions, where a checkout holds what others wrote; the process's own variables
 * come first, even empty ones. A `.env` with a key in it is a problem: that file is copied into images and committed.
 * Synchronous, because nothing may be printed before its secrets are known.
 */
function readKeyFiles(directory, environment) {
    const isRunner = environment.GITHUB_ACTIONS === 'true';
    const local = isRunner ? NOTHING : readEnvFile(directory, '.env.local');
    const shared = readEnvFile(directory, '.env');
    const isSet = key_names/* KEY_NAMES */.V.some((name) => environment[name] !== undefined);
    const keys = isSet
        ? {}
        : Object.fromEntries(Object.entries(local.variables).filter(([name]) => isKeyName(name)));
    return {
        keys,
        seen: [local.variables, shared.variables],
        problem: keyInEnv(shared) ?? local.problem ?? shared.problem,
    };
}
const NOTHING = { text: '', variables: {}, problem: null };
/** Pipes are left alone, since reading one may wait for ever, and folders, since environments of Python are called so. */
function readEnvFile(directory, name) {
    try {
        const file = external_node_path_.join(directory, name);
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
            return NOTHING;
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '');
        const variables = {};
        for (const [key, value] of Object.entries((0,external_node_util_.parseEnv)(text)))
            if (value !== undefined)
                variables[key] = value;
        return { text, variables, problem: null };
    }
    catch (cause) {
        const { message, remedy, location } = (0,node_file_error/* fileError */.zS)(cause, 'read', { path: name });
        const problem = new errors/* PlumblineError */.Dl('toolchain', message, { location, remedy, cause });
        return { ...NOTHING, problem };
    }
}
/** An empty value and a reference to another variable are no keys. */
function keyInEnv({ text, variables }) {
    const name = key_names/* KEY_NAMES */.V.find((key) => /^[^$\s]/.test(variables[key] ?? ''));
    if (name === undefined)
        return null;
    const line = text.split('\n').findIndex((each) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=`).test(each));
    return new errors/* PlumblineError */.Dl('toolchain', `${name} is set in .env, which keys must not stand in`, {
        location: { path: '.env', line: line < 0 ? undefined : line + 1 },
        remedy: 'Move it to .env.local, which git ignores, and replace the key if .env was ever committed or copied.',
    });
}
function isKeyName(name) {
    return key_names/* KEY_NAMES */.V.some((key) => key === name);
}

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
;// CONCATENATED MODULE: ./build/src/adapters/node-clock.js

/** The machine's clocks. */
function createNodeClock() {
    return { now: () => Date.now(), elapsed: () => external_node_perf_hooks_.performance.now() };
}

// EXTERNAL MODULE: ./build/src/adapters/node-command-runner.js + 1 modules
var node_command_runner = __webpack_require__(24866);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/adapters/node-env.js

/** The process that we live in. Variables are read once, so that a run sees one environment from start to end. */
function createNodeEnv(source = process.env) {
    const variables = Object.create(null);
    for (const [name, value] of Object.entries(source)) {
        if (value !== undefined)
            variables[name] = value;
    }
    return {
        get: (name) => variables[name],
        variables,
        nodeVersion: process.versions.node,
        nodePath: process.execPath,
        platform: process.platform,
        pid: process.pid,
        randomInt: (below) => (0,external_node_crypto_.randomInt)(below),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/adapters/node-temporary-files.js
var node_temporary_files = __webpack_require__(47416);
;// CONCATENATED MODULE: ./build/src/adapters/node-text-sink.js
const FLUSH_CHARACTERS = 128 * 1024;
/** A line longer than this is written in pieces, rather than growing in memory without end. */
const LONGEST_LINE_CHARACTERS = 32 * 1024 * 1024;
function createTextSink(file, redact) {
    let waiting = [];
    let characters = 0;
    let tail = Promise.resolve();
    const drain = (text) => {
        if (text !== '')
            tail = tail.then(() => writeAll(file, redact(text)));
        return tail;
    };
    return {
        write(text) {
            waiting.push(text);
            characters += text.length;
            if (characters < FLUSH_CHARACTERS)
                return Promise.resolve();
            const { whole, rest } = cutAtLine(waiting.join(''));
            waiting = rest === '' ? [] : [rest];
            characters = rest.length;
            return drain(whole);
        },
        flush() {
            const text = waiting.join('');
            waiting = [];
            characters = 0;
            return drain(text);
        },
    };
}
/** Cuts behind the last line break, so that no secret is split between two redactions. */
function cutAtLine(text) {
    const end = text.lastIndexOf('\n') + 1;
    if (end === 0 && text.length > LONGEST_LINE_CHARACTERS)
        return { whole: text, rest: '' };
    return { whole: text.slice(0, end), rest: text.slice(end) };
}
async function writeAll(file, text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset);
        offset += bytesWritten;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/node-atomic-file.js




/** A file that is written beside its target, brought to the disk, and only then given its name. */
async function openAtomic(path, redact) {
    const temporary = (0,node_temporary_files/* claimTemporaryPath */.xu)(path);
    const file = await (0,promises_.open)(temporary, 'wx').catch((error) => {
        (0,node_temporary_files/* releaseTemporaryPath */.wE)(temporary);
        throw error;
    });
    const sink = createTextSink(file, redact);
    let finished = false;
    const discard = async () => {
        if (finished)
            return;
        finished = true;
        await file.close().catch(() => undefined);
        await (0,promises_.rm)(temporary, { force: true }).finally(() => (0,node_temporary_files/* releaseTemporaryPath */.wE)(temporary));
    };
    const orDiscard = async (action) => {
        if (finished)
            throw new Error('the file was already committed or given up');
        try {
            await action();
        }
        catch (error) {
            await discard().catch(() => undefined);
            throw error;
        }
    };
    return {
        write: (text) => orDiscard(() => sink.write(text)),
        commit: () => orDiscard(async () => {
            await sink.flush();
            await file.sync();
            await file.close();
            await (0,promises_.rename)(temporary, path);
            finished = true;
            (0,node_temporary_files/* releaseTemporaryPath */.wE)(temporary);
            await syncDirectory((0,external_node_path_.dirname)(path));
        }),
        abort: discard,
    };
}
/** Appends in large pieces; what must survive a crash needs `sync`. */
async function openAppendFile(path, redact) {
    const file = await (0,promises_.open)(path, 'a');
    const sink = createTextSink(file, redact);
    let closed = false;
    return {
        append: (text) => sink.write(text),
        flush: () => sink.flush(),
        async sync() {
            await sink.flush();
            await file.sync();
        },
        async close() {
            if (closed)
                return;
            closed = true;
            try {
                await sink.flush();
            }
            finally {
                await file.close();
            }
        },
    };
}
/** Makes a rename last through a power cut. Platforms that cannot open folders have no such call. */
async function syncDirectory(directory) {
    const handle = await (0,promises_.open)(directory, 'r').catch(() => undefined);
    if (handle === undefined)
        return;
    await handle
        .sync()
        .catch(() => undefined)
        .finally(() => handle.close());
}

;// CONCATENATED MODULE: ./build/src/adapters/node-glob.js


const SKIPPED = new Set(['node_modules', '.git']);
/**
 * Absolute paths that match, sorted by code unit. A path that exists as it is written counts as itself, whatever
 * characters are in its name. Folders named node_modules and .git are not entered.
 */
async function globFiles(pattern, directory) {
    const literal = (0,external_node_path_.resolve)(directory, pattern);
    if (await exists(literal))
        return [literal];
    // The folder's own name is never part of the pattern: it may hold brackets or braces.
    const prefix = directory.endsWith('/') ? directory : `${directory}/`;
    const inside = pattern.startsWith(prefix) ? pattern.slice(prefix.length) : pattern;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const { base, glob } = picomatch.scan(inside);
    if (glob === '')
        return [];
    const root = (0,external_node_path_.isAbsolute)(inside) ? (0,external_node_path_.resolve)('/', base) : (0,external_node_path_.resolve)(directory, base);
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
    const matches = picomatch(glob);
    const found = [];
    await walk(root, '', depth, [], (path) => {
        if (matches(path))
            found.push((0,external_node_path_.join)(root, path));
    });
    return found.sort();
}
async function walk(root, below, depth, ancestors, visit) {
    const directory = (0,external_node_path_.join)(root, below);
    const real = await (0,promises_.realpath)(directory).catch(() => undefined);
    // A symbolic link that leads back to a folder we are in would never end.
    if (real === undefined || ancestors.includes(real))
        return;
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch((error) => {
        if (below === '')
            return [];
        throw error;
    });
    for (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const kind = entry.isSymbolicLink() ? await (0,promises_.stat)((0,external_node_path_.join)(root, path)).catch(() => undefined) : entry;
        if (kind?.isFile())
            visit(path);
        else if (kind?.isDirectory() && depth > 1 && !SKIPPED.has(entry.name)) {
            await walk(root, path, depth - 1, [...ancestors, real], visit);
        }
    }
}
async function exists(path) {
    return (await (0,promises_.lstat)(path).catch(() => undefined)) !== undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/node-lock.js


/** A holder that was killed is overtaken after this long; retrying goes on a little longer. */
const STALE_MS = 4_000;
const UPDATE_MS = 1_000;
const RETRIES = { retries: 45, factor: 1.2, minTimeout: 10, maxTimeout: 150, randomize: true };
const queues = new Map();
/**
 * Runs `action` while no other process (and nobody else in this one) holds the lock `PATH.lock`.
 * @throws PlumblineError `toolchain` when the lock stays taken for about six seconds, or is lost meanwhile.
 */
function withFileLock(path, shownPath, action) {
    const before = queues.get(path) ?? Promise.resolve();
    const turn = before.then(() => lockAndRun(path, shownPath, action));
    const settled = turn.catch(() => undefined);
    queues.set(path, settled);
    void settled.then(() => {
        if (queues.get(path) === settled)
            queues.delete(path);
    });
    return turn;
}
async function lockAndRun(path, shownPath, action) {
    const { default: lockfile } = await __webpack_require__.e(/* import() */ 3648).then(__webpack_require__.t.bind(__webpack_require__, 83648, 19));
    let lost;
    const release = await lockfile
        .lock(path, {
        realpath: false,
        stale: STALE_MS,
        update: UPDATE_MS,
        retries: RETRIES,
        // The library's default throws in a timer, which nobody could catch.
        onCompromised: (error) => {
            lost = error;
        },
    })
        .catch((error) => {
        throw lockError(error, shownPath);
    });
    const result = await action().finally(() => release().catch(() => undefined));
    if (lost !== undefined)
        throw lockError(lost, shownPath);
    return result;
}
function lockError(cause, path) {
    const taken = (0,node_file_error/* codeOf */.$N)(cause) === 'ELOCKED';
    const message = taken ? 'another run holds its lock for too long' : `its lock failed: ${(0,node_file_error/* messageOf */.bD)(cause)}`;
    return new errors/* PlumblineError */.Dl('toolchain', message, {
        location: { path },
        remedy: `Look for other runs (\`ps aux | grep run_v3\`); when there are none, remove ${path}.lock.`,
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/adapters/node-utf8.js
var node_utf8 = __webpack_require__(72894);
;// CONCATENATED MODULE: ./build/src/adapters/node-file-system.js










const READ_BYTES = 256 * 1024;
/** The disk. Parent folders of whatever is written are made as needed. */
function createNodeFileSystem(options) {
    const { redact, workingDirectory = process.cwd() } = options;
    const attempt = async (intent, path, action) => {
        try {
            return await action();
        }
        catch (error) {
            throw (0,node_file_error/* fileError */.zS)(error, intent, { path: (0,show_path/* showPath */.P)(path, workingDirectory) });
        }
    };
    const makeParent = (path) => (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const createAtomic = (path) => attempt('write', path, async () => {
        await makeParent(path);
        const writer = await openAtomic(path, redact);
        return {
            write: (text) => attempt('write', path, () => writer.write(text)),
            commit: () => attempt('write', path, () => writer.commit()),
            abort: () => attempt('write', path, () => writer.abort()),
        };
    });
    return {
        readText: (path) => attempt('read', path, async () => (0,node_utf8/* decodeUtf8 */._)(await (0,promises_.readFile)(path), (0,show_path/* showPath */.P)(path, workingDirectory))),
        async *readChunks(path) {
            try {
                const chunks = (0,external_node_fs_.createReadStream)(path, { highWaterMark: READ_BYTES });
                yield* chunks;
            }
            catch (error) {
                throw (0,node_file_error/* fileError */.zS)(error, 'read', { path: (0,show_path/* showPath */.P)(path, workingDirectory) });
            }
        },
        openRandomAccess: (path) => attempt('read', path, () => openRandomAccess(path, attempt)),
        stat: (path) => attempt('read', path, () => statOf(path)),
        list: (directory) => attempt('read', directory, () => listOf(directory)),
        glob: (pattern, directory) => attempt('read', directory, () => globFiles(pattern, directory)),
        async writeAtomic(path, text) {
            const writer = await createAtomic(path);
            await writer.write(text);
            await writer.commit();
        },
        createAtomic,
        openAppend: (path) => attempt('write', path, async () => {
            await makeParent(path);
            const file = await openAppendFile(path, redact);
            return {
                append: (text) => attempt('write', path, () => file.append(text)),
                flush: () => attempt('write', path, () => file.flush()),
                sync: () => attempt('write', path, () => file.sync()),
                close: () => attempt('write', path, () => file.close()),
            };
        }),
        makeDirectory: (path) => attempt('write', path, async () => {
            await (0,promises_.mkdir)(path, { recursive: true });
        }),
        claimDirectory: (path) => attempt('write', path, async () => {
            await makeParent(path);
            try {
                await (0,promises_.mkdir)(path);
                return true;
            }
            catch (error) {
                if ((0,node_file_error/* codeOf */.$N)(error) === 'EEXIST')
                    return false;
                throw error;
            }
        }),
        copy: (from, to) => attempt('write', to, () => copyWhole(from, to, attempt)),
        move: (from, to) => attempt('write', to, async () => {
            await makeParent(to);
            try {
                await (0,promises_.rename)(from, to);
            }
            catch (error) {
                if ((0,node_file_error/* codeOf */.$N)(error) !== 'EXDEV')
                    throw error;
                await copyWhole(from, to, attempt);
                await (0,promises_.rm)(from, { recursive: true, force: true });
            }
        }),
        remove: (path) => attempt('write', path, () => (0,promises_.rm)(path, { recursive: true, force: true })),
        withLock: (path, action) => withLockOf(path, workingDirectory, makeParent, action),
    };
}
/** Errors of `action` itself pass through as they are. */
async function withLockOf(path, workingDirectory, makeParent, action) {
    const shown = (0,show_path/* showPath */.P)(path, workingDirectory);
    try {
        await makeParent(path);
    }
    catch (error) {
        throw (0,node_file_error/* fileError */.zS)(error, 'write', { path: shown });
    }
    return withFileLock(path, shown, action);
}
async function statOf(path) {
    try {
        const found = await (0,promises_.stat)(path);
        const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
        return { kind, bytes: found.size, modifiedMs: found.mtimeMs };
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,node_file_error/* codeOf */.$N)(error) ?? ''))
            return undefined;
        throw error;
    }
}
async function listOf(directory) {
    try {
        return (await (0,promises_.readdir)(directory)).sort();
    }
    catch (error) {
        if ((0,node_file_error/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
async function openRandomAccess(path, attempt) {
    const file = await (0,promises_.open)(path, 'r');
    const { size } = await file.stat();
    return {
        bytes: size,
        readAt: (offset, length) => attempt('read', path, async () => {
            const bytes = Buffer.allocUnsafe(length);
            let filled = 0;
            while (filled < length) {
                const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
                if (bytesRead === 0)
                    break;
                filled += bytesRead;
            }
            return bytes.subarray(0, filled);
        }),
        close: () => file.close(),
    };
}
/** Copies the bytes as they are; the copy appears whole or not at all. */
async function copyWhole(from, to, attempt) {
    await attempt('read', from, () => (0,promises_.open)(from, 'r').then((file) => file.close()));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    const temporary = (0,node_temporary_files/* claimTemporaryPath */.xu)(to);
    try {
        await (0,promises_.copyFile)(from, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
        const file = await (0,promises_.open)(temporary, 'r+');
        await file.sync().finally(() => file.close());
        await (0,promises_.rename)(temporary, to);
        await syncDirectory((0,external_node_path_.dirname)(to));
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,node_temporary_files/* releaseTemporaryPath */.wE)(temporary);
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/node-git.js
const TIMEOUT_MS = 10_000;
/** Asks the `git` command; a folder that is no repository, or a machine without git, is undefined and no error. */
function createNodeGit() {
    return {
        headCommit: (directory) => ask(directory, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
        // Undefined on a detached head, where a checkout of CI usually stands.
        currentBranch: (directory) => ask(directory, ['symbolic-ref', '--quiet', '--short', 'HEAD']),
    };
}
async function ask(directory, args) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    return new Promise((resolve) => {
        const options = {
            cwd: directory,
            timeout: TIMEOUT_MS,
            env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        };
        execFile('git', args, options, (error, stdout) => {
            const answer = stdout.trim();
            resolve(error === null && answer !== '' ? answer : undefined);
        });
    });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/adapters/node-page-template.js




/** Beside the bundles in dist/; the second place is for code that runs from its source. */
const PLACES = ['../report-app/index.html', '../../dist/report-app/index.html'];
function createNodePageTemplate() {
    return {
        async read() {
            const here = external_node_path_.dirname((0,external_node_url_.fileURLToPath)(import.meta.url));
            for (const place of PLACES) {
                const text = await readIfThere(external_node_path_.resolve(here, place));
                if (text !== undefined)
                    return text;
            }
            throw new errors/* PlumblineError */.Dl('toolchain', 'the installation lacks dist/report-app/index.html', {
                remedy: 'Install it again; in a clone, `npm run build` makes it.',
            });
        },
    };
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/node-terminal.js

/** Writes synchronously, so that nothing is lost when the process ends right after. A closed pipe is not an error. */
function createNodeTerminal(redact) {
    return {
        out: (text) => node_terminal_writeAll(1, redact(text)),
        err: (text) => node_terminal_writeAll(2, redact(text)),
        isTty: process.stderr.isTTY === true && process.env.CI === undefined,
    };
}
function node_terminal_writeAll(descriptor, text) {
    const bytes = Buffer.from(text, 'utf8');
    for (let offset = 0; offset < bytes.length;) {
        try {
            offset += (0,external_node_fs_.writeSync)(descriptor, bytes, offset);
        }
        catch (thrown) {
            const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw thrown;
            // A full pipe of a slow reader: wait a moment without the event loop, as nothing else can be done meanwhile.
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}

// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/run-id.js
var run_id = __webpack_require__(10208);
;// CONCATENATED MODULE: ./build/src/app/secrets.js
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|AUTH_?KEY|SIGNING_?KEY|WEBHOOK|CREDENTIALS?(?:$|_)|(?:^|_)(?:KEY|PAT|DSN)S?$/i;
/**
 * Values of the environment that must never be printed: every variable whose name says so. Lists and texts of several
 * lines are taken apart, as each part may turn up alone.
 */
function secretsOf(variables) {
    const values = Object.entries(variables)
        .filter(([name]) => SECRET_NAME.test(name.replaceAll('-', '_')))
        .flatMap(([, value]) => [value, ...value.split(/[,\r\n]/).map((part) => part.trim())]);
    return [...new Set(values.filter((value) => value !== ''))];
}

;// CONCATENATED MODULE: ./build/src/app/compose.js













/** The only place where adapters are chosen. */
function compose(workingDirectory) {
    const { variables } = createNodeEnv();
    const files = readKeyFiles(workingDirectory, variables);
    const env = createNodeEnv({ ...variables, ...files.keys });
    const redact = (0,core_redact/* createRedact */.a)([env.variables, ...files.seen].flatMap(secretsOf));
    return {
        fileSystem: createNodeFileSystem({ redact, workingDirectory }),
        clock: createNodeClock(),
        env,
        terminal: createNodeTerminal(redact),
        redact,
        workingDirectory,
        keyProblem: files.problem,
        pageTemplate: createNodePageTemplate(),
    };
}
/** Adds what only a run needs: its identity, its log, git and child processes. */
function equipRun(toolbox, verbosity) {
    const { clock, env, fileSystem, redact, terminal, workingDirectory } = toolbox;
    const startedAtMs = clock.now();
    const runId = (0,run_id/* createRunId */.nq)(startedAtMs, env.randomInt(90_000));
    const logPath = external_node_path_.join('RUN_LOGS', `session_${runId.slice('run_'.length)}.log`);
    const logger = createFileLogger({
        path: external_node_path_.join(workingDirectory, logPath),
        stream: { write: (text) => terminal.err(text) },
        redact,
        clock,
        verbosity,
        isTty: terminal.isTty,
    });
    return {
        ports: {
            fileSystem,
            clock,
            env,
            logger,
            git: createNodeGit(),
            commandRunner: (0,node_command_runner/* createNodeCommandRunner */.U)(),
            pageTemplate: toolbox.pageTemplate,
            redact,
        },
        run: {
            runId,
            sessionId: `session_${runId.slice('run_'.length)}`,
            startedAtMs,
            logPath: logPath.replaceAll('\\', '/'),
        },
        logger,
    };
}


/***/ }),

/***/ 51165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ printResult)
});

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
// EXTERNAL MODULE: ./build/src/reporters/sections.js
var sections = __webpack_require__(78674);
;// CONCATENATED MODULE: ./build/src/reporters/terminal.js



const TONES = { PASS: 'pass', WARN: 'warn', PARTIAL: 'warn', FAIL: 'fail' };
const LONGEST_TEXT = 300;
/** The last lines of a run: verdict with what failed, numbers, where the report is, what to do next. Ends with a line break. */
function renderTerminalResult(report, options) {
    const paint = options.paint ?? ((_tone, line) => line);
    const indent = ' '.repeat(report.result.length + 2);
    const lines = [
        `${paint(TONES[report.result], report.result)}  ${(0,core_escape/* shorten */.ml)(clean((0,badges/* headlineOf */.gD)(report)), LONGEST_TEXT)}`,
        `${indent}${paint('faint', clean((0,sections/* numbersLine */.fE)(report)))}`,
        ...(report.judge === null
            ? []
            : [`${indent}${paint('faint', `judged by ${clean(report.judge.model)}`)}`]),
        ...report.warnings.map(({ code, message }) => paint('warn', `${indent}warning ${clean(code)}: ${(0,core_escape/* shorten */.ml)(clean(message), LONGEST_TEXT)}`)),
        `${indent}→  ${clean(`${options.reportsDir}/${report.error === null && report.metrics.length > 0 ? 'index.html' : 'session_report.md'}`)}`,
        ...nextSteps(report, options).map((step, index) => `${index === 0 ? `${indent}next: ` : `${indent}      `}${step}`),
    ];
    return `${lines.map(core_escape/* defuseWorkflowCommand */.vC).join('\n')}\n`;
}
function nextSteps(report, { invokedAs }) {
    const steps = [];
    const { error } = report;
    const first = report.records[0];
    if (error !== null) {
        steps.push(`${error.at === null ? '' : `${clean(error.at)}: `}${(0,core_escape/* shorten */.ml)(clean(error.remedy), LONGEST_TEXT)}`);
    }
    else if (report.result !== 'PASS' && first !== undefined) {
        steps.push(`look at ${clean(`${first.file}:${first.line}`)} first (${(0,core_escape/* shorten */.ml)(clean(first.why), 100)})`);
    }
    if (error !== null || report.result !== 'PASS')
        steps.push(`${clean(invokedAs)} session-report --format full`);
    if (report.dlq.count > 0)
        steps.push(`${sections/* REPLAY_COMMAND */._8}   (${report.dlq.count} in the dead letter queue)`);
    return steps;
}
function clean(value) {
    return (0,core_escape/* escapeTerminal */.en)(value);
}

;// CONCATENATED MODULE: ./build/src/app/print-result.js

/** JSON goes to standard output alone; for people the last lines go where the step lines went. */
function printResult(report, { global, toolbox }) {
    if (global.json)
        toolbox.terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    toolbox.terminal.err(renderTerminalResult(report, { invokedAs: global.invokedAs, reportsDir: global.reportsDir }));
}


/***/ }),

/***/ 54350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** The candidate nearest to a mistyped word by edit distance, or undefined when none is near. */
function closest(word, candidates) {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Damerau-Levenshtein distance, restricted to adjacent transpositions. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            current.push(cost);
        }
        before = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ toPlumblineError),
/* harmony export */   Dl: () => (/* binding */ PlumblineError),
/* harmony export */   EG: () => (/* binding */ ERROR_CLASSES),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   j$: () => (/* binding */ formatLocation)
/* harmony export */ });
/** The one table of error classes: exit code, reason in the dead letter queue, and what to do. */
const ERROR_CLASSES = {
    auth_error: {
        exitCode: 4,
        reason: 'auth_error',
        remedy: 'Check that ANTHROPIC_API_KEY or ANTHROPIC_API_KEYS is set (`ls -la .env .env.local`) and valid, then test with `quick_api_check --smoke`.',
    },
    rate_limit: {
        exitCode: 4,
        reason: 'rate_limit',
        remedy: 'Wait 60 seconds, look for concurrent runs (`ps aux | grep run_v3`), retry with --smoke or a smaller --budget first.',
    },
    server_overload: {
        exitCode: 4,
        reason: 'server_overload',
        remedy: 'Retry in 5 to 10 minutes, or use --offline; see https://status.anthropic.com.',
    },
    api_error: {
        exitCode: 4,
        reason: 'api_error',
        remedy: 'The API refuses the request as it stands: check what the message names, such as model and account.',
    },
    network_timeout: {
        exitCode: 4,
        reason: 'network_timeout',
        remedy: 'Check the network and reports/net_diag_last.md, or use --offline.',
    },
    network_error: {
        exitCode: 4,
        reason: 'network_error',
        remedy: 'Check DNS, proxy and firewall in reports/net_diag_last.md, or use --offline.',
    },
    budget_exceeded: {
        exitCode: 4,
        reason: 'budget_exceeded',
        remedy: 'Check `__validate_prod_guard --check-only`, then raise --budget (prod needs 0.10 or more) or run fewer cases; `--resume RUN_ID` goes on from what was finished.',
    },
    schema_invalid: {
        exitCode: 3,
        reason: 'schema_validation_failed',
        remedy: 'Mend the named lines, or set `onInvalid: skip` to count them as errored cases.',
    },
    config_invalid: {
        exitCode: 3,
        reason: 'schema_validation_failed',
        remedy: 'Mend the configuration; `config --explain` shows every value with its origin.',
    },
    toolchain: {
        exitCode: 2,
        reason: 'toolchain_verification_failed',
        remedy: 'Provide what the message names, then run again.',
    },
    interrupted: {
        exitCode: 5,
        reason: 'signal_interruption',
        remedy: 'Start the run again; nothing that was finished is lost.',
    },
    internal: {
        exitCode: 5,
        reason: 'unexpected_termination',
        remedy: 'This is a defect in Plumbline: please report it with the log.',
    },
};
/** An error that we know: it prints as one clear line, never as a stack. */
class PlumblineError extends Error {
    name = 'PlumblineError';
    errorClass;
    location;
    remedy;
    details;
    constructor(errorClass, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.errorClass = errorClass;
        this.location = options.location;
        this.remedy = options.remedy ?? ERROR_CLASSES[errorClass].remedy;
        this.details = options.details ?? [];
    }
    get exitCode() {
        return ERROR_CLASSES[this.errorClass].exitCode;
    }
}
/** A wrong command line: exit 2 and no report. */
class UsageError extends Error {
    name = 'UsageError';
}
/** `path:line:column`, as far as it is known. */
function formatLocation({ path, line, column }) {
    return [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** Turns anything that was thrown into a known error; unknown ones become `internal` with their cause. */
function toPlumblineError(thrown) {
    if (thrown instanceof PlumblineError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new PlumblineError('internal', message || 'unknown error', { cause: thrown });
}
/** One line: where, what, and how to mend it. */
function formatError(error) {
    const where = error.location === undefined ? '' : `${formatLocation(error.location)}: `;
    return `${where}${error.message}. ${error.remedy}`.replace(/([.?!])\. /, '$1 ').replace(/\s*\n\s*/g, ' ');
}


/***/ }),

/***/ 27698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   vC: () => (/* binding */ defuseWorkflowCommand),
/* harmony export */   ys: () => (/* binding */ neutralizeFormula)
/* harmony export */ });
/* unused harmony export escapeWorkflowMessage */
/**
 * Makes a text safe to print on a terminal or in a log: control characters, escape sequences, bidirectional controls,
 * tag characters and broken surrogates become visible `\u{..}` forms, line breaks become spaces.
 */
function escapeTerminal(text) {
    return text
        .replace(/\r\n|[\n\r\u2028\u2029\t]/g, ' ')
        .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, visible)
        .replace(/[\u00ad\u061c\u180e\u{e0000}-\u{e007f}\p{Surrogate}]/gu, visible);
}
function visible(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/**
 * A cell that no spreadsheet takes for a formula: OWASP's CSV injection list of leading characters, also behind
 * white space, gets an apostrophe in front. Numbers keep their sign.
 */
function neutralizeFormula(cell) {
    if (/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell))
        return cell;
    return /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell) || /^[\t\r\n]/.test(cell)
        ? `'${cell}`
        : cell;
}
/** HTML text and attribute values. */
function escapeHtml(text) {
    return text.replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
}
/** The message of a GitHub workflow command (`::error::MESSAGE`). Source: actions/toolkit, command.ts. */
function escapeWorkflowMessage(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** Breaks a line that a runner would take for a workflow command (`::cmd`, `##[cmd]`). */
function defuseWorkflowCommand(line) {
    return line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}
/** One line of at most `limit` characters, cut on a code point with an ellipsis. */
function shorten(text, limit) {
    const line = text.replace(/\s+/g, ' ').trim();
    const points = [...line];
    return points.length <= limit
        ? line
        : `${points
            .slice(0, limit - 1)
            .join('')
            .trimEnd()}…`;
}


/***/ }),

/***/ 39742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ EXPORT_FILES),
/* harmony export */   UP: () => (/* binding */ EXPORT_FORMATS),
/* harmony export */   ZN: () => (/* binding */ RECORD_FORMATS)
/* harmony export */ });
const EXPORT_FORMATS = ['csv', 'json', 'junit', 'badge'];
/** What `--export` without a word means. */
const RECORD_FORMATS = ['csv', 'json'];
/** Where each is written, from the reports folder. */
const EXPORT_FILES = {
    csv: 'export/baseline_latest.csv',
    json: 'export/baseline_latest.json',
    junit: 'export/junit.xml',
    badge: 'export/badge.json',
};


/***/ }),

/***/ 50271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ KEY_NAMES)
/* harmony export */ });
/** Variables that hold keys of the model's API: one key, or several with commas between. */
const KEY_NAMES = ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEYS'];


/***/ }),

/***/ 19529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ wholeMicroUsd),
/* harmony export */   Mn: () => (/* binding */ toUsd),
/* harmony export */   Mt: () => (/* binding */ toMicroUsd),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   VA: () => (/* binding */ lesserUsd),
/* harmony export */   Yd: () => (/* binding */ ZERO_USD),
/* harmony export */   aK: () => (/* binding */ addMicroUsd)
/* harmony export */ });
const ZERO_USD = 0;
/** A whole number of micro-dollars. @throws RangeError for anything else */
function wholeMicroUsd(amount) {
    if (!isMicroUsd(amount))
        throw new RangeError(`not an amount of money: ${amount}`);
    return amount;
}
function isMicroUsd(amount) {
    return Number.isSafeInteger(amount) && amount >= 0;
}
/** Rounds up, so that a cost is never understated. */
function toMicroUsd(usd) {
    const micro = Math.ceil(Number((usd * 1e6).toFixed(6)));
    if (!Number.isSafeInteger(micro) || micro < 0)
        throw new RangeError(`not an amount of money: ${usd}`);
    return micro;
}
function addMicroUsd(a, b) {
    return (a + b);
}
function lesserUsd(a, b) {
    return a < b ? a : b;
}
function toUsd(amount) {
    return amount / 1e6;
}
/** `0.00`, `1.50`, `0.000125`: at least two decimals, and as many as the amount needs. */
function formatUsd(usd) {
    const exact = usd.toFixed(6).replace(/0+$/, '');
    const decimals = exact.length - exact.indexOf('.') - 1;
    return usd.toFixed(Math.max(2, decimals));
}


/***/ }),

/***/ 60416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createRedact)
/* harmony export */ });
/**
 * Shapes of credentials that must never be printed, whatever text they came in.
 * Sources: the providers' own key formats (Anthropic, OpenAI, GitHub, AWS, Slack, Google, npm, Hugging Face).
 */
const SHAPES = [
    { pattern: /\bsk-[A-Za-z0-9_-]{16,}/g, mask: 'sk-****' },
    { pattern: /\bgh[pousr]_[A-Za-z0-9_.-]{20,}/g, mask: 'gh*_****' },
    { pattern: /\bgithub_pat_[A-Za-z0-9_]{20,}/g, mask: 'github_pat_****' },
    { pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, mask: 'AKIA****' },
    { pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g, mask: 'xox*-****' },
    {
        pattern: /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]+/g,
        mask: 'https://hooks.slack.com/****',
    },
    { pattern: /\bAIza[A-Za-z0-9_-]{35}/g, mask: 'AIza****' },
    { pattern: /\bnpm_[A-Za-z0-9]{36}/g, mask: 'npm_****' },
    { pattern: /\bhf_[A-Za-z0-9]{30,}/g, mask: 'hf_****' },
    { pattern: /\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{16,}/g, mask: '$1 ****' },
    { pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g, mask: 'eyJ****' },
    {
        // Ends with the key's own characters where the END line is cut off: nothing behind a key may vanish with it.
        pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?:\s|\\[nr])*[A-Z][A-Za-z-]*: [^\n"\\]*)*(?:\s|\\[nr]|[A-Za-z0-9+/=])*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
        mask: '-----PRIVATE KEY ****-----',
    },
    { pattern: /\b([a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]{3,}@/gi, mask: '$1:****@' },
];
/** Below this length a value is a word rather than a secret, and masking it would maul every text. */
const SHORTEST_SECRET = 8;
/**
 * @param secrets values that are known to be secret in this process, such as keys of the environment;
 *   they are masked wherever they occur, also JSON- and URL-encoded.
 */
function createRedact(secrets) {
    const literals = [
        ...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(spellings)),
    ].sort((a, b) => b.length - a.length);
    return (text) => {
        let redacted = text;
        for (const literal of literals)
            redacted = redacted.replaceAll(literal, maskOf(literal));
        for (const { pattern, mask } of SHAPES)
            redacted = redacted.replace(pattern, mask);
        return redacted;
    };
}
function spellings(secret) {
    return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
function maskOf(secret) {
    return secret.startsWith('sk-') ? 'sk-****' : '****';
}


/***/ }),

/***/ 10208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nq: () => (/* binding */ createRunId),
/* harmony export */   xE: () => (/* binding */ formatStamp)
/* harmony export */ });
/* unused harmony export RUN_ID_PATTERN */
const two = (value) => String(value).padStart(2, '0');
/** `YYYYMMDD_HHMMSS`, UTC. */
function formatStamp(epochMs) {
    const date = new Date(epochMs);
    const day = `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
    return `${day}_${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}`;
}
/** `run_20250917_162825_70936`: UTC, random last part of five digits. */
function createRunId(epochMs, random) {
    return `run_${formatStamp(epochMs)}_${String(10_000 + (random % 90_000))}`;
}
const RUN_ID_PATTERN = /^run_\d{8}_\d{6}_\d{5}$/;


/***/ }),

/***/ 65890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path for people: as seen from the working directory where it lies inside of it, else as it is. Forward slashes. */
function showPath(absolutePath, workingDirectory) {
    const seen = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(workingDirectory, absolutePath);
    if (seen === '')
        return '.';
    const isOutside = seen === '..' || /^\.\.[\\/]/.test(seen) || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(seen);
    return (isOutside ? absolutePath : seen).replaceAll('\\', '/');
}


/***/ }),

/***/ 87006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ STATE_BADGES),
/* harmony export */   LF: () => (/* binding */ RESULT_BADGES),
/* harmony export */   Lh: () => (/* binding */ ALERT_KINDS),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   oN: () => (/* binding */ STEP_BADGES)
/* harmony export */ });
/** The badge of a whole run. */
const RESULT_BADGES = {
    PASS: '✅',
    WARN: '⚠️',
    PARTIAL: '🟡',
    FAIL: '❌',
};
const ALERT_KINDS = {
    PASS: 'TIP',
    WARN: 'WARNING',
    PARTIAL: 'WARNING',
    FAIL: 'CAUTION',
};
/** The badge of a metric; a row that could not be judged says so in words and carries no colour. */
const STATE_BADGES = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    fail: '❌ fail',
    not_judged: 'not judged',
    not_applicable: 'n/a',
};
const STEP_BADGES = {
    ok: '✅ ok',
    warning: '⚠️ warning',
    failed: '❌ failed',
    not_run: 'not run',
};
const STATE_ORDER = ['fail', 'warn', 'pass', 'not_judged', 'not_applicable'];
/** Failed rows first, then by severity, clear breaches before mere ones; otherwise as the run listed them. */
function worstFirst(metrics) {
    return [...metrics].sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
        Number(b.clearBreach) - Number(a.clearBreach) ||
        a.severity.localeCompare(b.severity, 'en'));
}
/** The verdict's headline without the result in front, which every surface prints itself. */
function headlineOf(report) {
    return report.verdict.headline.replace(/^(?:PASS|WARN|PARTIAL|FAIL)\b[.:]?\s*/, '');
}


/***/ }),

/***/ 98441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

const DECIMALS = 3;
const MOST_DECIMALS = 6;
/** What stands where there is no number. */
const NO_VALUE = '–';
/** A value with its unit: shares and scores as `.071`, money as `0.42 USD`, times as `812 ms`. */
function formatValue(unit, value, decimals = DECIMALS) {
    if (value === null)
        return NO_VALUE;
    switch (unit) {
        case 'share':
        case 'score':
            return formatRatio(value, decimals);
        case 'usd':
            return `${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(value)} USD`;
        case 'ms':
            return formatMs(value, decimals - DECIMALS);
        case 'bits':
            return `${value.toFixed(decimals)} bits`;
        case 'count':
            return Number.isInteger(value) ? String(value) : value.toFixed(decimals);
    }
}
/** Value and limit with as many decimals as it takes to tell them apart, so that no row reads "over .050 with .050". */
function formatAgainst(unit, value, limit) {
    for (let decimals = DECIMALS; decimals < MOST_DECIMALS; decimals++) {
        const pair = [formatValue(unit, value, decimals), formatValue(unit, limit, decimals)];
        if (value === limit || pair[0] !== pair[1])
            return pair;
    }
    return [formatValue(unit, value, MOST_DECIMALS), formatValue(unit, limit, MOST_DECIMALS)];
}
/** `📈 +.021`, `📉 -.003`, `➡️ .000`; empty where there is nothing to compare with. */
function formatDelta(unit, delta) {
    if (delta === null)
        return '';
    const size = formatValue(unit, Math.abs(delta));
    if (size === formatValue(unit, 0))
        return `➡️ ${size}`;
    return delta > 0 ? `📈 +${size}` : `📉 -${size}`;
}
/** `.056 to .090` */
function formatInterval(unit, interval) {
    const [low, high] = interval ?? [];
    return low === undefined || high === undefined
        ? ''
        : `${formatValue(unit, low)} to ${formatValue(unit, high)}`;
}
/** How long something took: `812 ms`, `18.2 s`, `3 min 12 s`. */
function formatDuration(ms) {
    if (ms === null)
        return NO_VALUE;
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `512 B`, `3.4 kB`, `1.2 MB`: thousands, as file managers count. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
/** `1 case`, `2 cases` */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function formatRatio(value, decimals) {
    const fixed = value.toFixed(decimals);
    return /^-?0\.0*$/.test(fixed) ? fixed.replace(/^-?0/, '') : fixed.replace(/^(-?)0\./, '$1.');
}
function formatMs(value, decimals) {
    return `${value.toFixed(Math.abs(value) < 10 ? decimals + 1 : decimals)} ms`;
}


/***/ }),

/***/ 60007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zQ: () => (/* binding */ pathUrl)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59059);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27698);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);




/** The one way in which Markdown is made: a tree, then its serialisation, so that escaping cannot be forgotten. */
function markdown(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)({ type: 'root', children: [...blocks] }, {
        bullet: '-',
        emphasis: '_',
        fences: true,
        listItemIndent: 'one',
        resourceLink: true,
        rule: '-',
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    });
}
/** Our own words and glyphs, never a value: escaped, but neither broken up nor cut. */
function text(value) {
    return { type: 'text', value };
}
/** A command or a name of ours. */
function code(value) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .makeVisible */ .Xm)(value));
}
function strong(...children) {
    return { type: 'strong', children: inline(children) };
}
/** A link whose address we made; other schemes than http(s) and relative paths lose their link. */
function link(url, ...children) {
    const nodes = inline(children);
    const safe = /^(?:https?:\/\/|[^:]*(?:$|[/?#]))/i.test(url) && !url.startsWith('//');
    if (!safe)
        return { type: 'emphasis', children: nodes };
    return { type: 'link', url, children: nodes };
}
/** A path as the address of a link. */
function pathUrl(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children: inline(children) };
}
function paragraph(...children) {
    return { type: 'paragraph', children: inline(children) };
}
function list(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: inline(item) }],
        })),
    };
}
function table(columns, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    });
    return {
        type: 'table',
        align: columns.map(({ align }) => align ?? null),
        children: [row(columns.map(({ title }) => text(title))), ...rows.map(row)],
    };
}
/**
 * A block quote that GitHub shows as an alert. Its marker would be escaped as text, hence the raw node.
 * Format: https://docs.github.com/get-started/writing-on-github (Alerts).
 */
function alert(kind, first, ...others) {
    const lead = [{ type: 'html', value: `[!${kind}]` }, text('\n'), ...inline(first)];
    return {
        type: 'blockquote',
        children: [lead, ...others.map(inline)].map((children) => ({ type: 'paragraph', children })),
    };
}
/** Lines that stay as they are, but for control characters and workflow commands. */
function fenced(lines, language = 'text') {
    const value = lines.map((line) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .defuseWorkflowCommand */ .vC)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .makeVisible */ .Xm)(line))).join('\n');
    return { type: 'code', lang: language, value };
}
/** Folded away. */
function details(summary, blocks) {
    const open = { type: 'html', value: `<details><summary>${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)(summary)}</summary>` };
    return [open, ...blocks, { type: 'html', value: '</details>' }];
}
/** A target for links, such as a run id. */
function anchor(id) {
    return { type: 'html', value: `<a id="${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(id))}"></a>` };
}
function inline(item) {
    if (typeof item === 'string')
        return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(item);
    return isMany(item) ? item.flatMap(inline) : [item];
}
function isMany(item) {
    return Array.isArray(item);
}


/***/ }),

/***/ 78674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ costLine),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Ui: () => (/* binding */ dlqBlocks),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   _8: () => (/* binding */ REPLAY_COMMAND),
/* harmony export */   fE: () => (/* binding */ numbersLine),
/* harmony export */   l$: () => (/* binding */ reasonBlocks),
/* harmony export */   pT: () => (/* binding */ errorBlocks),
/* harmony export */   sW: () => (/* binding */ judgeLine)
/* harmony export */ });
/* harmony import */ var _badges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87006);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98441);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60007);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);




/** The command that the operations guide names for a replay of the dead letter queue. */
const REPLAY_COMMAND = 'npm run dev -- --reprocess-dlq';
const MOST_WARNINGS = 50;
/** The line that must be enough to decide on. */
function verdictLine(report, limit) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${report.result}:`)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(report), limit)];
}
/** Several reasons, a line each; a single one is what the line of the verdict says already. */
function reasonBlocks({ verdict }) {
    return verdict.reasons.length > 1 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(verdict.reasons)] : [];
}
/** Cases, cost, time and profile in one line; unscored cases are never left out of it. */
function numbersLine(report) {
    const { cases } = report;
    const unscored = [
        cases.errored > 0 ? `${cases.errored} errored` : '',
        cases.skipped > 0 ? `${cases.skipped} skipped` : '',
    ].filter((part) => part !== '');
    const scored = `${cases.scored} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(cases.total, 'case')} scored${unscored.map((part) => `, ${part}`).join('')}`;
    const sample = cases.available > cases.total ? ` (smoke selection of ${cases.available})` : '';
    return [
        `${scored}${sample}`,
        `${cases.passed} passed`,
        costLine(report),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(report.durationMs),
        `${report.mode}${report.offline ? ', offline' : ''}`,
        `${report.profile} profile`,
    ].join(' · ');
}
/** `0.42 USD of 1 USD`, `0.00 USD (simulated)`, `0.01 USD of 1 USD (488 of 500 grades known, 0.41 USD saved)` */
function costLine({ costUsd, budgetUsd, costKind, spending }) {
    const cap = budgetUsd === null ? '' : ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', budgetUsd)}`;
    const { cacheHits, cacheMisses, savedUsd } = spending;
    const grades = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(cacheHits + cacheMisses, 'grade');
    const saved = cacheHits === 0 ? '' : ` (${cacheHits} of ${grades} known, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', savedUsd)} saved)`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', costUsd)}${cap}${costKind === 'simulated' ? ' (simulated)' : ''}${saved}`;
}
/** Which model gave the scores, by which texts; null where none was asked. */
function judgeLine({ judge }) {
    if (judge === null)
        return null;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Judged by '),
        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(judge.model, 80),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`; instructions and rubric ${judge.promptHash}, prices of ${judge.priceTable}`),
    ];
}
/** What broke, where, and what to do; nothing where nothing broke. */
function errorBlocks({ error }) {
    if (error === null)
        return [];
    const where = [
        ...(error.step === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('step '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.step, 60)]),
        ...(error.step !== null && error.at !== null ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' at ')] : []),
        ...(error.at === null ? [] : [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.at)]),
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Error class:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.errorClass, 60)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(error.message)],
            ...(where.length === 0 ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Where:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), where]]),
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What to do:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(error.remedy)],
        ]),
    ];
}
/** Warnings, each with its badge; past the fiftieth they are only counted. */
function warningList({ warnings }) {
    const rest = warnings.length - MOST_WARNINGS;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
        ...warnings
            .slice(0, MOST_WARNINGS)
            .map(({ code: id, message }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('⚠️ '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(id, 60), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message)]),
        ...(rest > 0 ? [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rest} more in `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('session_report.json')]] : []),
    ]);
}
/** Count, the last failed runs, the replay command; one green line where there is nothing to replay. */
function dlqBlocks({ dlq }) {
    if (dlq.count === 0)
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('✅ DLQ: 0. No failed run waits to be replayed.'))];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`DLQ: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(dlq.count, 'failed run')}.`)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' Replay with '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(REPLAY_COMMAND), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('.')),
        ...(dlq.recent.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(dlq.recent.map((entry) => [
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.runId, 60),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '),
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(entry.reason, 120),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(', '),
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.timestamp, 40),
                ])),
            ]),
    ];
}


/***/ }),

/***/ 74484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ makeVisible),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27698);

const LONGEST_VALUE = 160;
const LONGEST_SENTENCE = 600;
/**
 * Text of a data set, a file name, a branch: always inline code, in which Markdown, HTML, mentions and links are inert.
 * White space is collapsed, control and bidirectional characters become visible, long texts are cut.
 */
function untrusted(value, limit = LONGEST_VALUE) {
    const clean = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(makeVisible(value), limit);
    return clean === '' ? { type: 'text', value: '(empty)' } : inlineCode(clean);
}
/**
 * A sentence that we wrote but that may quote others: words stay text, every token that a renderer could take for
 * something else (a path, a mention, a link, markup, an id) becomes inline code. Backticks in it mark code; a sentence
 * without words is a dash.
 */
function sentence(value, limit = LONGEST_SENTENCE) {
    const clean = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(makeVisible(value), limit);
    if (clean === '')
        return [{ type: 'text', value: '–' }];
    const nodes = [];
    for (const [index, part] of splitAtCode(clean).entries()) {
        const isCode = index % 2 === 1 && part.trim() !== '';
        for (const node of isCode ? [inlineCode(part.trim())] : plainWords(part))
            append(nodes, node);
    }
    const isBlank = nodes.every((node) => node.type === 'text' && node.value.trim() === '');
    return isBlank ? [inlineCode(clean)] : nodes;
}
/** Prose and code in turn, where the backticks are ours; others are characters like any other. */
function splitAtCode(line) {
    const parts = line.split('`');
    return parts.length % 2 === 1 && !line.includes('``') ? parts : [line];
}
/** Inline code, which no line of a log can take for a workflow command either. */
function inlineCode(value) {
    return { type: 'inlineCode', value: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseWorkflowCommand */ .vC)(value) };
}
/**
 * As for a terminal, and the two glyphs that stand for a warning and a failure too, because people search reports for
 * them.
 */
function makeVisible(value) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(value).replace(/[\u26a0\u274c]/g, (glyph) => `\\u{${glyph.charCodeAt(0).toString(16)}}`);
}
/** Words, numbers and the punctuation around them; none of these can start a construct inside a line. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{So}.,;:!?()'"%+\-–—=≥≤…/·→×±“”‘’]*$/u;
const COMPARISON = /^(?:&|[<>]=?[\d.]*)$/;
/** File names and domains, addresses, emoji codes, workflow commands, issue references, commit hashes. */
const ACTIVE = /[\p{L}\d]\.\p{L}{2}|www\.|:\/\/|::|:[\w+-]+:|\bGH-\d|\b[0-9a-f]{7,}\b/iu;
function* plainWords(part) {
    for (const token of part.split(/(\s+)/)) {
        if (token.trim() === '' || isPlain(token)) {
            yield { type: 'text', value: token };
            continue;
        }
        const [, before = '', core = '', after = ''] = /^([("']*)(.*?)([)"'.,;:!?]*)$/u.exec(token) ?? [];
        if (isPlain(core)) {
            yield inlineCode(token);
            continue;
        }
        if (before !== '')
            yield { type: 'text', value: before };
        yield inlineCode(core);
        if (after !== '')
            yield { type: 'text', value: after };
    }
}
function isPlain(token) {
    return COMPARISON.test(token) || (PLAIN.test(token) && !ACTIVE.test(token));
}
function append(nodes, node) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
        last.value += node.value;
    // Two codes side by side would share their fences: `a``b`.
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
        last.value += ` ${node.value}`;
    else if (node.type !== 'text' || node.value !== '')
        nodes.push({ ...node });
}


/***/ })

};
