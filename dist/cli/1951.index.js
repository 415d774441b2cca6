export const id = 1951;
export const ids = [1951];
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

/***/ 50271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ KEY_NAMES)
/* harmony export */ });
/** Variables that hold keys of the model's API: one key, or several with commas between. */
const KEY_NAMES = ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEYS'];


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


/***/ })

};
