export const id = 4620;
export const ids = [4620];
export const modules = {

/***/ 55892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createNodeGitHistory)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _git_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7630);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87137);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20007);
/* harmony import */ var _known_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90438);
/* harmony import */ var _node_file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42184);






/** A fetch that says nothing for so long is given up. */
const SILENCE_MS = 120_000;
/** Ancestors that come with a commit fetched into a shallow clone. */
const FIRST_DEPTH = 50;
const FETCH = ['fetch', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--progress'];
/**
 * Through simple-git: short answers and fetches, no streams. Every failure of git is a PlumblineError `toolchain`,
 * but for a commit that is not there.
 */
function createNodeGitHistory(directory) {
    const run = (args) => runGit(directory, args);
    const isShallow = async () => (await run(['rev-parse', '--is-shallow-repository'])) === 'true';
    const findCommit = async (revision) => {
        try {
            return await (0,_known_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .askOnce */ .R)(directory, revision, () => run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
        }
        catch (error) {
            // With --quiet git says nothing about a revision that is not there, and something about all else.
            if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlumblineError */ .Cc)(error).message.includes('ended with 1 and no message'))
                return undefined;
            throw error;
        }
    };
    return {
        findCommit,
        isShallow,
        async isWhole(base, head) {
            const shallow = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shallowCommits */ .H)(directory);
            if (shallow.size === 0)
                return true;
            const between = await run(['rev-list', `${base}...${head}`]);
            return !between.split('\n').some((id) => shallow.has(id));
        },
        countCommits: async (base, head) => Number(await run(['rev-list', '--count', head, `^${base}`])),
        async fetchCommits(ids) {
            const depth = (await isShallow()) ? [`--depth=${FIRST_DEPTH}`] : [];
            await run([...FETCH, ...depth, 'origin', ...ids]);
        },
        deepen: async (ids, commits) => void (await run([...FETCH, `--deepen=${commits}`, 'origin', ...ids])),
        unshallow: async () => void (await run([...FETCH, '--unshallow', 'origin'])),
        async fetchBranch(name) {
            const depth = (await isShallow()) ? [`--depth=${FIRST_DEPTH}`] : [];
            const tracking = `refs/remotes/origin/${name}`;
            await run([...FETCH, ...depth, 'origin', `+refs/heads/${name}:${tracking}`]);
            return run(['rev-parse', '--verify', `${tracking}^{commit}`]);
        },
    };
}
async function runGit(directory, args) {
    const { simpleGit } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(4724)]).then(__webpack_require__.bind(__webpack_require__, 74724));
    const variables = environment();
    let end;
    const options = {
        ...OPTIONS,
        // All of them are allowed: what must not reach git was left out before.
        allowEnvironment: Object.keys(variables),
        // simple-git takes a silent failure for a success, and keeps the exit code to itself.
        errors(error, { exitCode, stdErr }) {
            if (exitCode === 0)
                return error;
            end = { code: exitCode, complaints: Buffer.concat(stdErr).toString('utf8') };
            return error ?? Buffer.from('failed');
        },
    };
    try {
        return (await simpleGit(directory, options)
            .env(variables)
            .raw([...args])).trim();
    }
    catch (error) {
        if (end !== undefined) {
            throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(args, { kind: 'ended', code: end.code, signal: null }, end.complaints, error);
        }
        throw notRun(args, error);
    }
}
/** What is set here and in the environment is ours or the operator's, none of it comes from the repository. */
const OPTIONS = {
    config: [..._git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .FIXED_CONFIGURATION */ .Ed],
    timeout: { block: SILENCE_MS },
    unsafe: {
        allowUnsafeAskPass: true,
        allowUnsafeConfigEnvCount: true,
        allowUnsafeConfigPaths: true,
        allowUnsafeDiffExternal: true,
        allowUnsafeFsMonitor: true,
        allowUnsafeGitProxy: true,
        allowUnsafeHooksPath: true,
        allowUnsafePager: true,
        allowUnsafeSshCommand: true,
    },
};
/** Without the programs that git might start for people. */
function environment() {
    const unwanted = new Set(['EDITOR', 'VISUAL', 'PAGER', 'PREFIX']);
    const { GIT_EXEC_PATH: _, ...variables } = (0,_git_command_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._K)(process.env);
    return Object.fromEntries(Object.entries(variables).filter(([name]) => !unwanted.has(name)));
}
/** Failures without an exit code: git did not start, or said nothing for too long. */
function notRun(args, error) {
    const said = (0,_node_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error);
    return said.includes('ENOENT')
        ? (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(args, { kind: 'not_started', code: 'ENOENT' }, '', error)
        : (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFailure */ .tv)(args, { kind: 'ended', code: null, signal: null }, said, error);
}


/***/ }),

/***/ 10976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readChangeEvent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const NO_COMMIT = /^0+$/;
/**
 * Source of the names: GitHub's "Webhook events and payloads" and "Events that trigger workflows".
 * @throws PlumblineError `toolchain` when an event of a change does not say which commits it has
 */
async function readChangeEvent({ env, fileSystem }) {
    const name = env.get('GITHUB_EVENT_NAME') ?? '';
    if (!/^(pull_request.*|push|merge_group)$/.test(name))
        return { kind: 'none' };
    const file = env.get('GITHUB_EVENT_PATH') ?? '';
    if (file === '')
        throw unreadable(name, 'GITHUB_EVENT_PATH is not set');
    const event = parse(name, await fileSystem.readText(file));
    if (name === 'push')
        return readPush(event);
    const [base, head] = name === 'merge_group'
        ? [textAt(event, ['merge_group', 'base_sha']), textAt(event, ['merge_group', 'head_sha'])]
        : [textAt(event, ['pull_request', 'base', 'sha']), textAt(event, ['pull_request', 'head', 'sha'])];
    if (!isId(base) || !isId(head))
        throw unreadable(name, 'it names no base and head');
    return { kind: 'change', base, head };
}
function readPush(event) {
    const before = textAt(event, ['before']);
    const after = textAt(event, ['after']);
    if (!isId(before) || !isId(after))
        throw unreadable('push', 'it names no commits before and after');
    if (NO_COMMIT.test(after))
        return { kind: 'branch_deleted' };
    const branch = textAt(event, ['repository', 'default_branch']);
    return {
        kind: 'push',
        before: NO_COMMIT.test(before) ? undefined : before,
        after,
        defaultBranch: branch === '' ? undefined : branch,
        isDefaultBranch: branch !== undefined && textAt(event, ['ref']) === `refs/heads/${branch}`,
    };
}
function parse(name, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(name, 'its file is no JSON', cause);
    }
}
function textAt(value, [key, ...rest]) {
    if (key === undefined)
        return typeof value === 'string' ? value : undefined;
    if (typeof value !== 'object' || value === null)
        return undefined;
    return textAt(Object.entries(value).find(([name]) => name === key)?.[1], rest);
}
function isId(text) {
    return text !== undefined && ID.test(text);
}
function unreadable(name, why, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `the event ${name} cannot be read: ${why}`, {
        remedy: 'Name the change: `--range BASE..HEAD`.',
        cause,
    });
}


/***/ }),

/***/ 81609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPolicyBase: () => (/* binding */ findPolicyBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/adapters/git-command.js
var git_command = __webpack_require__(7630);
// EXTERNAL MODULE: ./build/src/adapters/node-utf8.js
var node_utf8 = __webpack_require__(72894);
;// CONCATENATED MODULE: ./build/src/adapters/commit-file-system.js





/** What a commit holds never changes, and several ask for the rules of the same one. */
const known = new Map();
/** Larger files are read anew each time. */
const MOST_KEPT_BYTES = 1024 * 1024;
/** As `readCommit`, once for each commit. */
function createCommitFileSystem(root, commit) {
    const key = `${root}\n${commit}`;
    const fileSystem = known.get(key) ?? readCommit(root, commit);
    known.set(key, fileSystem);
    return fileSystem;
}
/**
 * The files of a commit, at the absolute paths that they have in the working tree. A file is whole in memory while it
 * is read; links and submodules are no files.
 * @param root of the repository, absolute
 */
function readCommit(root, commit) {
    const kept = new Map();
    let listing;
    const tree = () => {
        listing ??= listTree(root, commit);
        return listing;
    };
    const inRoot = (absolute) => external_node_path_.relative(root, absolute).replaceAll('\\', '/');
    const read = async (absolute) => {
        const entry = (await tree()).get(inRoot(absolute));
        if (entry?.kind === 'file') {
            const blob = kept.get(entry.blobId) ?? (0,git_command/* readGit */.lX)({ directory: root, args: ['cat-file', 'blob', entry.blobId] });
            if (entry.bytes <= MOST_KEPT_BYTES)
                kept.set(entry.blobId, blob);
            // A failure may pass: whoever asks next asks git.
            blob.catch(() => kept.delete(entry.blobId));
            return blob;
        }
        throw new errors/* PlumblineError */.Dl('schema_invalid', `cannot be read: there is no such file in commit ${commit_file_system_short(commit)}`, {
            location: { path: absolute },
        });
    };
    const refuse = () => {
        throw new errors/* PlumblineError */.Dl('internal', `commit ${commit_file_system_short(commit)} cannot be written to`);
    };
    return {
        readText: async (file) => (0,node_utf8/* decodeUtf8 */._)(await read(file), file),
        async *readChunks(file) {
            yield await read(file);
        },
        async openRandomAccess(file) {
            const bytes = await read(file);
            return {
                bytes: bytes.length,
                readAt: async (offset, length) => bytes.subarray(offset, offset + length),
                close: async () => undefined,
            };
        },
        stat: async (place) => statIn(await tree(), inRoot(place)),
        list: async (directory) => namesBelow(await tree(), inRoot(directory)),
        async glob(pattern, directory) {
            const entries = await tree();
            const literal = external_node_path_.resolve(directory, pattern);
            if (statIn(entries, inRoot(literal)) !== undefined)
                return [literal];
            // The folder's own name is never part of the pattern: it may hold brackets or braces.
            const matches = picomatch(external_node_path_.relative(directory, literal).replaceAll('\\', '/'));
            return [...entries]
                .filter(([, { kind }]) => kind === 'file')
                .map(([name]) => external_node_path_.join(root, name))
                .filter((file) => matches(external_node_path_.relative(directory, file).replaceAll('\\', '/')))
                .sort();
        },
        writeAtomic: refuse,
        createAtomic: refuse,
        openAppend: refuse,
        makeDirectory: refuse,
        claimDirectory: refuse,
        copy: refuse,
        move: refuse,
        remove: refuse,
        withLock: refuse,
    };
}
async function listTree(root, commit) {
    const args = ['ls-tree', '-r', '-z', '--long', '--full-tree', commit];
    const listing = (await (0,git_command/* readGit */.lX)({ directory: root, args })).toString('utf8');
    const entries = listing.split('\0').filter(Boolean);
    return new Map(entries.map((entry) => {
        const tab = entry.indexOf('\t');
        const [mode = '', , blobId = '', size = '0'] = entry.slice(0, tab).split(/ +/);
        const kind = mode.startsWith('100') ? 'file' : 'other';
        return [entry.slice(tab + 1), { blobId, kind, bytes: Number(size) || 0 }];
    }));
}
function statIn(entries, name) {
    const entry = entries.get(name);
    if (entry !== undefined)
        return { kind: entry.kind, bytes: entry.bytes, modifiedMs: 0 };
    const folder = name === '' ? '' : `${name}/`;
    for (const known of entries.keys()) {
        if (known.startsWith(folder))
            return { kind: 'directory', bytes: 0, modifiedMs: 0 };
    }
    return undefined;
}
function namesBelow(entries, name) {
    const folder = name === '' ? '' : `${name}/`;
    const below = [...entries.keys()].filter((known) => known.startsWith(folder));
    return [...new Set(below.map((known) => known.slice(folder.length).split('/')[0] ?? ''))].sort();
}
function commit_file_system_short(commit) {
    return commit.slice(0, 12);
}

// EXTERNAL MODULE: ./build/src/adapters/git-repository.js
var git_repository = __webpack_require__(20007);
// EXTERNAL MODULE: ./build/src/adapters/node-git-history.js
var node_git_history = __webpack_require__(55892);
// EXTERNAL MODULE: ./build/src/app/change-event.js
var change_event = __webpack_require__(10976);
;// CONCATENATED MODULE: ./build/src/app/policy-base.js





/** Events that propose a change to somebody else's branch. A push is its branch's own. */
const PROPOSALS = /^(pull_request|pull_request_target|merge_group)$/;
/**
 * The commit whose rules a proposed change is judged by, fetched where a shallow clone lacks it; null where nobody
 * proposes anything.
 * @throws PlumblineError `toolchain` when that commit cannot be had: a change never judges itself instead
 */
async function findPolicyBase(workingDirectory, sources) {
    if (!PROPOSALS.test(sources.env.get('GITHUB_EVENT_NAME') ?? ''))
        return null;
    const event = await (0,change_event/* readChangeEvent */.b)(sources);
    if (event.kind !== 'change')
        return null;
    const place = await (0,git_repository/* findPlace */.Pj)(workingDirectory);
    if (place.kind === 'outside')
        throw unreadable(event.base, 'the working directory is in no git repository');
    const history = (0,node_git_history/* createNodeGitHistory */.N)(workingDirectory);
    if ((await history.findCommit(event.base)) === undefined) {
        try {
            await history.fetchCommits([event.base]);
        }
        catch (cause) {
            throw unreadable(event.base, (0,errors/* toPlumblineError */.Cc)(cause).message, cause);
        }
    }
    return { commit: event.base, fileSystem: createCommitFileSystem(place.root, event.base) };
}
function unreadable(commit, why, cause) {
    const what = `the rules of the base commit ${commit.slice(0, 12)} cannot be read (${why})`;
    return new errors/* PlumblineError */.Dl('toolchain', what, {
        remedy: 'Run actions/checkout before this step, with `fetch-depth: 0` or credentials to fetch with.',
        cause,
    });
}


/***/ }),

/***/ 37606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canon),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** NFKC, lower case, everything but letters and digits becomes one space. */
function canon(text) {
    // Without Unicode's classes it is twice as fast, and most texts in English need none.
    if (/^[\0-\x7f]*$/.test(text)) {
        return text
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, ' ')
            .trim();
    }
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openDataset)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/canon.js
var canon = __webpack_require__(37606);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/scan/json-words.js
var json_words = __webpack_require__(22429);
// EXTERNAL MODULE: ./build/src/scan/line-splitter.js
var line_splitter = __webpack_require__(57953);
// EXTERNAL MODULE: ./build/src/scan/utf8.js
var utf8 = __webpack_require__(32244);
;// CONCATENATED MODULE: ./build/src/dataset/source-record.js
function recordFault(at, message) {
    return { kind: 'fault', at, message, scope: 'record' };
}
function fileFault(at, message) {
    return { kind: 'fault', at, message, scope: 'file' };
}

;// CONCATENATED MODULE: ./build/src/dataset/csv-cells.js


/**
 * RFC 4180, line by line: quoted cells may hold delimiters, doubled quotes and line breaks. In tab-separated files a
 * quote inside of a cell is text, as their writers rarely quote.
 */
function createCsvCells(delimiter, maxRowBytes) {
    let cells = [];
    let starts = [];
    let open;
    const reset = () => {
        cells = [];
        starts = [];
        open = undefined;
    };
    const fault = (at, message) => {
        reset();
        return recordFault(at, message);
    };
    /** Reads the rest of a quoted cell; the offset behind its closing quote, or undefined when it stays open. */
    const readQuoted = (cell, text, from) => {
        for (let at = from;;) {
            const quote = text.indexOf('"', at);
            if (quote === -1) {
                cell.text += `${text.slice(at)}\n`;
                return undefined;
            }
            cell.text += text.slice(at, quote);
            if (text[quote + 1] !== '"')
                return quote + 1;
            cell.text += '"';
            at = quote + 2;
        }
    };
    const readLine = (raw, line) => {
        // The CR of a CRLF ends the row, but stays in a cell that goes on.
        const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        if (open === undefined && text === '')
            return undefined;
        let at = 0;
        for (;;) {
            const start = { line, column: at + 1 };
            if (open === undefined && text[at] === '"') {
                open = { at: start, text: '' };
                at++;
            }
            if (open !== undefined) {
                const after = readQuoted(open, raw, at);
                if (after === undefined) {
                    if (open.text.length <= maxRowBytes)
                        return undefined;
                    const opened = open.at;
                    reset();
                    return fileFault(opened, `found a quoted cell longer than ${maxRowBytes} characters, expected '"' to close it`);
                }
                cells.push(open.text);
                starts.push(open.at);
                open = undefined;
                at = after;
                if (at < text.length && text[at] !== delimiter) {
                    return fault({ line, column: at + 1 }, `found ${(0,json_words/* describeFound */.Kq)(text, at)} after a closing quote, expected ${NAMED[delimiter]} or the end of the row`);
                }
            }
            else {
                const end = text.indexOf(delimiter, at);
                const cell = text.slice(at, end === -1 ? text.length : end);
                const quote = delimiter === ',' ? cell.indexOf('"') : -1;
                if (quote !== -1) {
                    return fault({ line, column: at + quote + 1 }, 'found a quote inside of an unquoted cell, expected the cell in quotes with each inner quote doubled');
                }
                cells.push(cell);
                starts.push(start);
                at += cell.length;
            }
            if (at >= text.length)
                break;
            at++;
        }
        const row = {
            kind: 'cells',
            at: starts[0] ?? { line, column: 1 },
            end: { line, column: text.length + 1 },
            cells,
            starts,
        };
        reset();
        return row;
    };
    return {
        read: readLine,
        abandon() {
            const opened = open?.at;
            reset();
            return opened;
        },
    };
}
const NAMED = { ',': 'a comma', '\t': 'a tab' };

// EXTERNAL MODULE: ./build/src/scan/json-faults.js
var json_faults = __webpack_require__(25163);
// EXTERNAL MODULE: ./build/src/scan/json-positions.js
var json_positions = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/src/scan/json-shape.js
var json_shape = __webpack_require__(45649);
;// CONCATENATED MODULE: ./build/src/dataset/jsonl.js







/** JSON lines: one object a line, ended by LF or CRLF; blank lines are skipped. */
function createJsonlDecoder(maxLineBytes) {
    let readings = [];
    const splitter = (0,line_splitter/* createLineSplitter */.A)(maxLineBytes, {
        onLine(bytes, line, known) {
            const reading = readLine(bytes, line, known);
            if (reading !== undefined)
                readings.push(reading);
        },
        onLongLine(lengthBytes, line) {
            readings.push(longLine(lengthBytes, maxLineBytes, line));
        },
    });
    const take = () => {
        const taken = readings;
        readings = [];
        return taken;
    };
    return {
        write(chunk) {
            splitter.write(chunk);
            return take();
        },
        end() {
            splitter.end();
            return take();
        },
    };
}
function longLine(lengthBytes, maxLineBytes, line) {
    return recordFault({ line, column: 1 }, `found a line of ${lengthBytes} bytes, expected at most ${maxLineBytes} (\`maxLineBytes\`)`);
}
function readLine(bytes, line, known) {
    const decoded = (0,utf8/* decodeUtf8 */._)(bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, known);
    if (!('text' in decoded)) {
        return recordFault({ line, column: decoded.before.length + 1 }, (0,utf8/* describeBadByte */.h)(decoded.badByte));
    }
    const { text } = decoded;
    if (/^[ \t\r]*$/.test(text))
        return undefined;
    const value = parseJson(text);
    if (value === undefined)
        return notJson(text, line);
    const shape = (0,json_shape/* findShapeFaults */.cW)(text, value)[0];
    if (shape !== undefined)
        return recordFault({ line, column: shape.offset + 1 }, shape.message);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return recordFault({ line, column: (0,json_positions/* locate */.x5)(text, 0, []) + 1 }, `found ${(0,json_words/* describeValue */.bp)(value)}, expected an object {…} as the record`);
    }
    return {
        kind: 'record',
        at: { line, column: 1 },
        trail: [value],
        steps: [],
        cells: 'typed',
        hasSurrogateEscape: (0,json_shape/* hasSurrogateEscape */._U)(text),
        locate: (steps) => ({ line, column: (0,json_positions/* locate */.x5)(text, 0, steps) + 1 }),
    };
}
/** Undefined when the text is no JSON; undefined is no JSON value. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function notJson(text, line) {
    const fault = (0,json_faults/* findJsonFault */.WG)(text, 'line');
    return recordFault({ line, column: (fault?.offset ?? 0) + 1 }, fault?.message ?? 'found no JSON, expected an object {…}');
}

;// CONCATENATED MODULE: ./build/src/dataset/csv.js






/**
 * Comma- or tab-separated values with a header row, quoted as RFC 4180 says, streamed. Rows and cells keep the
 * positions where they start, so that a fault names its line and column.
 */
function createCsvDecoder(delimiter, maxLineBytes) {
    const cells = createCsvCells(delimiter, maxLineBytes);
    let readings = [];
    let header;
    let broken = false;
    const push = (reading) => {
        if (broken)
            return;
        readings.push(reading);
        broken = reading.kind === 'fault' && reading.scope === 'file';
    };
    const readRow = (row) => {
        if (row.kind === 'fault')
            push(header === undefined ? fileFault(row.at, row.message) : row);
        else if (header === undefined) {
            header = row.cells;
            const fault = checkHeader(row);
            if (fault !== undefined)
                push(fault);
        }
        else
            push(toRecord(header, row));
    };
    const splitter = (0,line_splitter/* createLineSplitter */.A)(maxLineBytes, {
        onLine(bytes, line, known) {
            if (broken)
                return;
            const decoded = (0,utf8/* decodeUtf8 */._)(bytes, known);
            const fault = 'text' in decoded ? findNul(decoded.text, line) : badUtf8(decoded, line);
            if (fault !== undefined) {
                const opened = cells.abandon();
                push(opened === undefined && header !== undefined ? fault : { ...fault, scope: 'file' });
            }
            else if ('text' in decoded) {
                const row = cells.read(decoded.text, line);
                if (row !== undefined)
                    readRow(row);
            }
        },
        onLongLine(lengthBytes, line) {
            const fault = longLine(lengthBytes, maxLineBytes, line);
            const opened = cells.abandon();
            push(opened === undefined && header !== undefined ? fault : { ...fault, scope: 'file' });
        },
    });
    const take = () => {
        const taken = readings;
        readings = [];
        return taken;
    };
    return {
        write(chunk) {
            splitter.write(chunk);
            return take();
        },
        end() {
            splitter.end();
            const opened = cells.abandon();
            if (opened !== undefined)
                push(fileFault(opened, "found the end of the file, expected '\"' to close the quoted cell that begins here"));
            return take();
        },
    };
}
function badUtf8(decoded, line) {
    return recordFault({ line, column: decoded.before.length + 1 }, (0,utf8/* describeBadByte */.h)(decoded.badByte));
}
function findNul(text, line) {
    const offset = text.indexOf('\0');
    return offset === -1
        ? undefined
        : recordFault({ line, column: offset + 1 }, 'found a NUL byte, expected text');
}
function checkHeader({ cells, starts, at }) {
    const repeated = cells.findIndex((name, index) => cells.indexOf(name) !== index);
    if (repeated === -1)
        return undefined;
    return fileFault(starts[repeated] ?? at, `found the column ${(0,json_words/* quote */.hD)(cells[repeated] ?? '')} again, expected each name of the header row once`);
}
function toRecord(header, row) {
    const { cells, starts, at, end } = row;
    if (cells.length !== header.length) {
        const where = cells.length > header.length ? starts[header.length] : end;
        return recordFault(where ?? at, `found ${countCells(cells.length)}, expected ${header.length} as in the header row`);
    }
    // Without a prototype, `__proto__` is a column like any other.
    const record = Object.create(null);
    for (const [index, name] of header.entries())
        record[name] = cells[index] ?? '';
    return {
        kind: 'record',
        at,
        trail: [record],
        steps: [],
        cells: 'text',
        hasSurrogateEscape: false,
        locate: ([column]) => starts[header.indexOf(String(column))] ?? at,
    };
}
function countCells(count) {
    return count === 1 ? '1 cell' : `${count} cells`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/core/closest.js
var closest = __webpack_require__(54350);
;// CONCATENATED MODULE: ./build/src/dataset/missing-records.js




/**
 * Why a record pattern found nothing in a document: a name that is nowhere is a mistake in the pattern,
 * an empty list is no mistake.
 */
function explainMissingRecords(text, root, pattern) {
    let candidates = [{ value: root, steps: [] }];
    for (const wanted of pattern) {
        const [first] = candidates;
        if (first === undefined)
            return [];
        const next = candidates.flatMap((candidate) => childrenThatMatch(candidate, wanted));
        const isEmptyList = wanted === 'every' && candidates.some(({ value }) => isContainer(value));
        if (next.length === 0 && !isEmptyList) {
            const at = (0,json_positions/* createPositions */.H0)(text)((0,json_positions/* locate */.x5)(text, 0, first.steps));
            return [fileFault(at, describeMiss(first.value, wanted))];
        }
        candidates = next;
    }
    return [];
}
function childrenThatMatch({ value, steps }, wanted) {
    if (!isContainer(value))
        return [];
    return Object.entries(value)
        .filter(([name]) => wanted === 'every' || wanted.name === name)
        .map(([name, child]) => ({ value: child, steps: [...steps, name] }));
}
function describeMiss(value, wanted) {
    if (wanted === 'every')
        return `found ${(0,json_words/* describeValue */.bp)(value)}, expected a list here by the pattern \`records\``;
    const names = isContainer(value) && !Array.isArray(value) ? Object.keys(value) : [];
    const near = (0,closest/* closest */.k)(wanted.name, names);
    const hint = near === undefined ? '' : `; did you mean ${(0,json_words/* quote */.hD)(near)}?`;
    const found = names.length === 0 ? (0,json_words/* describeValue */.bp)(value) : `an object with ${listNames(names)}`;
    return `found ${found}, expected the member ${(0,json_words/* quote */.hD)(wanted.name)} of the pattern \`records\`${hint}`;
}
const MOST_NAMES = 12;
function listNames(names) {
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return names.slice(0, MOST_NAMES).map(json_words/* quote */.hD).join(', ') + more;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/src/dataset/json-document.js










/** The longest text that Node can hold, and so the largest document that can be read. */
const MAX_DOCUMENT_BYTES = external_node_buffer_.constants.MAX_STRING_LENGTH;
/** One JSON document that holds all records; it is held in memory as a whole. */
function createDocumentDecoder(pattern, maxBytes = MAX_DOCUMENT_BYTES) {
    const chunks = [];
    let totalBytes = 0;
    return {
        write(chunk) {
            totalBytes += chunk.byteLength;
            // A copy, because the reader may reuse its buffer.
            if (totalBytes <= maxBytes)
                chunks.push(Buffer.from(chunk));
            else
                chunks.length = 0;
            return [];
        },
        end() {
            if (totalBytes > maxBytes)
                return [tooLarge(totalBytes, maxBytes)];
            return readDocument(Buffer.concat(chunks), pattern);
        },
    };
}
function tooLarge(totalBytes, maxBytes) {
    return fileFault({ line: 1, column: 1 }, `found a JSON document of ${totalBytes} bytes, expected at most ${maxBytes}: write it as JSON lines, one record a line, which are streamed`);
}
function readDocument(bytes, pattern) {
    const decoded = (0,utf8/* decodeUtf8 */._)((0,line_splitter/* withoutBom */.v)(bytes));
    if (!('text' in decoded)) {
        const at = (0,json_positions/* createPositions */.H0)(decoded.before)(decoded.before.length);
        return [fileFault(at, (0,utf8/* describeBadByte */.h)(decoded.badByte))];
    }
    const { text } = decoded;
    const positionAt = (0,json_positions/* createPositions */.H0)(text);
    if (text.trim() === '' && !text.includes('\0'))
        return [];
    const root = parseJson(text);
    if (root === undefined) {
        const fault = (0,json_faults/* findJsonFault */.WG)(text, 'file');
        return [
            fileFault(positionAt(fault?.offset ?? 0), fault?.message ?? 'found no JSON, expected a JSON document'),
        ];
    }
    const shapeFaults = (0,json_shape/* findShapeFaults */.cW)(text, root);
    const deep = shapeFaults.find(({ kind }) => kind === 'depth');
    if (deep !== undefined)
        return [fileFault(positionAt(deep.offset), deep.message)];
    return readMatches(text, root, pattern, shapeFaults);
}
function readMatches(text, root, pattern, repeatedNames) {
    const positionAt = (0,json_positions/* createPositions */.H0)(text);
    const surrogates = (0,json_shape/* hasSurrogateEscape */._U)(text);
    const readings = [];
    const outside = [];
    // Both the records and the repeated names come in the order of the text.
    let next = 0;
    for (const match of (0,json_positions/* findMatches */.Np)(text, root, pattern)) {
        let within;
        for (; (repeatedNames[next]?.offset ?? match.end) < match.end; next++) {
            const fault = repeatedNames[next];
            if (fault !== undefined && fault.offset < match.start)
                outside.push(fault);
            else
                within ??= fault;
        }
        const at = positionAt(match.start);
        if (within === undefined)
            readings.push(readMatch(text, match, at, surrogates));
        else
            readings.push(recordFault((0,json_positions/* positionFrom */.W$)(text, { offset: match.start, at }, within.offset), within.message));
    }
    // Outside of all records, which of the two was meant decides what the records are.
    const [first] = [...outside, ...repeatedNames.slice(next)];
    if (first !== undefined)
        return [fileFault((0,json_positions/* createPositions */.H0)(text)(first.offset), first.message)];
    return readings.length > 0 ? readings : explainMissingRecords(text, root, pattern);
}
function readMatch(text, match, at, surrogates) {
    const { value, trail, steps } = match;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return recordFault(at, `found ${(0,json_words/* describeValue */.bp)(value)}, expected an object {…} as the record`);
    }
    return {
        kind: 'record',
        at,
        trail,
        steps,
        cells: 'typed',
        hasSurrogateEscape: surrogates,
        locate(wanted) {
            const isInside = steps.every((step, index) => wanted[index] === step);
            if (!isInside)
                return (0,json_positions/* createPositions */.H0)(text)((0,json_positions/* locate */.x5)(text, 0, wanted));
            const offset = (0,json_positions/* locate */.x5)(text, match.start, wanted.slice(steps.length));
            return (0,json_positions/* positionFrom */.W$)(text, { offset: match.start, at }, offset);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/dataset/decoder.js



/** @param pattern where records stand in a JSON document */
function createDecoder(format, maxLineBytes, pattern) {
    switch (format) {
        case 'jsonl':
            return createJsonlDecoder(maxLineBytes);
        case 'json':
            return createDocumentDecoder(pattern, MAX_DOCUMENT_BYTES);
        case 'csv':
            return createCsvDecoder(',', maxLineBytes);
        case 'tsv':
            return createCsvDecoder('\t', maxLineBytes);
    }
}

;// CONCATENATED MODULE: ./build/src/dataset/pointer.js

const RELATIVE = /^(0|[1-9]\d*)([+-](?:0|[1-9]\d*))?(#|(?:\/.*)?)$/s;
/** @param name the key of the configuration, for the error */
function parsePointer(text, name) {
    if (text === '' || text.startsWith('/')) {
        return { text, up: 0, shift: 0, steps: parseSteps(text, name), wantsKey: false };
    }
    const match = RELATIVE.exec(text);
    if (match === null) {
        throw invalid(text, name, 'expected a JSON Pointer such as /answer or a relative one such as 2/context');
    }
    const [, up = '0', shift = '0', rest = ''] = match;
    const wantsKey = rest === '#';
    return {
        text,
        up: Number(up),
        shift: Number(shift),
        steps: wantsKey ? [] : parseSteps(rest, name),
        wantsKey,
    };
}
/** A pattern such as `/data/list` as steps, where * stands for every element. */
function parseRecordPattern(text) {
    if (text !== '' && !text.startsWith('/')) {
        throw invalid(text, 'records', 'expected a JSON Pointer such as /data/*, or nothing for the root');
    }
    return parseSteps(text, 'records').map((name) => (name === '*' ? 'every' : { name }));
}
function parseSteps(text, name) {
    if (/~(?![01])/.test(text))
        throw invalid(text, name, 'expected ~0 for ~ and ~1 for / in a JSON Pointer');
    return text
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function invalid(text, name, expected) {
    return new errors/* PlumblineError */.Dl('config_invalid', `${name}: found ${JSON.stringify(text)}, ${expected}`, {
        remedy: 'Mend it under `fields` or `records` of the configuration.',
    });
}
/** The value, or undefined where nothing stands; JSON has no undefined. */
function resolvePointer(pointer, record) {
    const origin = record.trail.length - 1 - pointer.up;
    let value = record.trail[origin];
    if (pointer.wantsKey || pointer.shift !== 0) {
        const key = keyAfterShift(pointer, record, origin);
        if (pointer.wantsKey)
            return key;
        value = key === undefined ? undefined : childOf(record.trail[origin - 1], String(key));
    }
    for (const step of pointer.steps)
        value = childOf(value, step);
    return value;
}
/** The steps from the document's root to where a pointer leads; undefined when it climbs too high. */
function absoluteSteps(pointer, record) {
    const origin = record.steps.length - pointer.up;
    if (origin < 0)
        return undefined;
    const base = record.steps.slice(0, origin);
    if (pointer.shift === 0)
        return [...base, ...pointer.steps];
    const key = keyAfterShift(pointer, record, origin);
    return key === undefined ? undefined : [...base.slice(0, -1), key, ...pointer.steps];
}
function keyAfterShift({ shift }, record, origin) {
    const key = record.steps[origin - 1];
    if (shift === 0 || key === undefined)
        return key;
    return typeof key === 'number' ? key + shift : undefined;
}
/** Own members only: a name such as `constructor` never reaches a prototype. */
function childOf(value, step) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
        return undefined;
    if (Array.isArray(value) && !/^(0|[1-9]\d*)$/.test(step))
        return undefined;
    return Reflect.get(value, step);
}

;// CONCATENATED MODULE: ./build/src/dataset/fields.js

const NAMES = [
    'id',
    'question',
    'answer',
    'evidence',
    'reference',
    'source',
    'source_id',
    'source_title',
    'source_url',
    'license',
    'topic',
    'type',
    'language',
    'tags',
    'latency_ms',
    'cost_usd',
    'meta',
];
/**
 * The rules of a field map; a field that is switched off (null) has none.
 * @throws PlumblineError `config_invalid` for a pointer that is none
 */
function compileFields(fields) {
    return NAMES.flatMap((name) => {
        const mapped = fields[name];
        if (mapped === null)
            return [];
        if (mapped === undefined) {
            return [{ name, pointer: parsePointer(`/${name}`, name), times: 1, origin: 'own_name' }];
        }
        const { from, times } = typeof mapped === 'string' ? { from: mapped, times: 1 } : mapped;
        return [{ name, pointer: parsePointer(from, `fields.${name}`), times, origin: 'configured' }];
    });
}
/** A field that must stand in at least one record, or the configuration is mistaken. */
function isExpected({ name, origin }) {
    return origin === 'configured' || name === 'question' || name === 'answer';
}
const CASE_FIELD_OF = {
    id: 'id',
    evidence: 'evidence',
    reference: 'reference',
    source: 'source',
    source_id: 'source',
    source_title: 'source',
    source_url: 'source',
    license: 'license',
    topic: 'topic',
    type: 'type',
    language: 'language',
    tags: 'tags',
    latency_ms: 'latency_ms',
    cost_usd: 'cost_usd',
};
function toCaseFields(seen) {
    return new Set([...seen].flatMap((name) => CASE_FIELD_OF[name] ?? []));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
;// CONCATENATED MODULE: ./build/src/dataset/find-files.js



/**
 * Expands globs to files, sorted by path, each once.
 * @param globs absolute
 * @throws PlumblineError `schema_invalid` for a glob without a file and for a path that is no file
 */
async function findFiles(globs, workingDirectory, fileSystem) {
    const found = new Set();
    for (const glob of globs) {
        for (const file of await expand(glob, workingDirectory, fileSystem))
            found.add(file);
    }
    return [...found]
        .map((absolutePath) => ({ absolutePath, path: (0,show_path/* showPath */.P)(absolutePath, workingDirectory) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function expand(glob, workingDirectory, fileSystem) {
    const shown = (0,show_path/* showPath */.P)(glob, workingDirectory);
    const stat = await fileSystem.stat(glob);
    if (stat?.kind === 'file')
        return [external_node_path_.normalize(glob)];
    if (stat?.kind === 'directory') {
        throw new errors/* PlumblineError */.Dl('schema_invalid', 'found a folder, expected a data file', {
            location: { path: shown },
            remedy: `Name a file, or a pattern such as ${external_node_path_.posix.join(shown, '*.jsonl')}.`,
        });
    }
    if (stat !== undefined) {
        throw new errors/* PlumblineError */.Dl('schema_invalid', 'found a pipe or device, expected a regular file', {
            location: { path: shown },
            remedy: 'Save the data as a file: it is read more than once.',
        });
    }
    const files = await fileSystem.glob(glob, workingDirectory);
    if (files.length > 0)
        return files;
    throw new errors/* PlumblineError */.Dl('schema_invalid', `no file matches ${shown}`, {
        remedy: 'Check --data, or `data` in the configuration; paths in a configuration count from its own folder.',
    });
}

;// CONCATENATED MODULE: ./build/src/dataset/format.js




const LARGEST_HEAD_BYTES = 1024 * 1024;
/**
 * How to read a file: by its first bytes, then by its name. A fault when it is no UTF-8 text or nothing tells.
 * @throws PlumblineError when the file cannot be read
 */
async function detectFormat(absolutePath, format, fileSystem) {
    const head = await readHead(absolutePath, fileSystem);
    const mark = head.subarray(0, 2).toString('hex');
    if (mark === 'fffe' || mark === 'feff') {
        return fileFault({ line: 1, column: 1 }, 'found a UTF-16 byte order mark, expected UTF-8: save the file as UTF-8');
    }
    const extension = external_node_path_.extname(absolutePath).toLowerCase();
    if (format === 'csv')
        return extension === '.tsv' ? 'tsv' : 'csv';
    if (format !== 'auto')
        return format;
    return (guess((0,line_splitter/* withoutBom */.v)(head).toString('utf8'), extension) ??
        fileFault({ line: 1, column: 1 }, 'found neither JSON at the start nor a known file name, expected .jsonl, .json, .csv or .tsv (or set `format`)'));
}
/** Enough of the file to see its first line and whether more follows. */
async function readHead(absolutePath, fileSystem) {
    let head = Buffer.alloc(0);
    for await (const chunk of fileSystem.readChunks(absolutePath)) {
        head = Buffer.concat([head, chunk]);
        if (head.length >= LARGEST_HEAD_BYTES || hasSecondLine(head))
            break;
    }
    return head;
}
function hasSecondLine(head) {
    const first = head.findIndex((byte) => byte > 0x20);
    const lineEnd = first === -1 ? -1 : head.indexOf(0x0a, first);
    return lineEnd !== -1 && head.subarray(lineEnd).some((byte) => byte > 0x20);
}
const BY_NAME = {
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
    '.json': 'json',
    '.csv': 'csv',
    '.tsv': 'tsv',
};
function guess(head, extension) {
    const named = BY_NAME[extension];
    const start = head.trimStart();
    if (start === '')
        return named ?? 'jsonl';
    const lineEnd = start.indexOf('\n');
    const firstLine = lineEnd === -1 ? start : start.slice(0, lineEnd);
    const isOneObject = start.startsWith('{') && typeof parseJson(firstLine) === 'object';
    const isCells = named === 'csv' || named === 'tsv';
    if (isOneObject) {
        const isLast = lineEnd === -1 || start.slice(lineEnd).trim() === '';
        return named === 'json' && isLast ? 'json' : 'jsonl';
    }
    if (isCells || named === undefined)
        return named ?? (/^[[{]/.test(start) ? 'json' : undefined);
    return start.startsWith('[') ? 'json' : named;
}

;// CONCATENATED MODULE: ./build/src/dataset/problems.js

/** How many problems are listed one by one. */
const LISTED_PROBLEMS = 20;
function createProblems() {
    const listed = [];
    let total = 0;
    return {
        add(problems, path) {
            total += problems.length;
            for (const problem of problems) {
                if (listed.length < LISTED_PROBLEMS)
                    listed.push({ problem, path });
            }
        },
        throwIfAny() {
            const [first] = listed;
            if (first === undefined)
                return;
            const more = total === 1 ? '' : ` (the first of ${total} problems)`;
            throw new errors/* PlumblineError */.Dl('schema_invalid', `${first.problem.message}${more}`, {
                location: { path: first.path, ...first.problem.at },
                details: listed.map(({ problem, path }) => formatProblem(problem, path)),
            });
        },
    };
}
function formatProblem({ at, message }, path) {
    return `${(0,errors/* formatLocation */.j$)({ path, ...at })}: ${message}`;
}
/** A fault that leaves the rest of a file unread stops the run even where records may be skipped. */
function unreadableFile(problem, path) {
    return new errors/* PlumblineError */.Dl('schema_invalid', problem.message, {
        location: { path, ...problem.at },
        remedy: 'Mend the file: what follows cannot be read, so `onInvalid: skip` does not help here.',
        details: [formatProblem(problem, path)],
    });
}

;// CONCATENATED MODULE: ./build/src/dataset/digest-table.js
/** One slot: high half, low half, file, line, count. A count of 0 marks a free slot. */
const WIDTH = 5;
const FIRST_SLOTS = 1024;
function createDigestTable() {
    let slots = FIRST_SLOTS;
    let table = new Uint32Array(slots * WIDTH);
    let used = 0;
    /** The offset of the slot that holds these halves, or of the free one where they belong. */
    const find = (into, high, low) => {
        const mask = into.length / WIDTH - 1;
        for (let slot = low & mask;; slot = (slot + 1) & mask) {
            const at = slot * WIDTH;
            if (into[at + 4] === 0 || (into[at] === high && into[at + 1] === low))
                return at;
        }
    };
    const grow = () => {
        slots *= 2;
        const larger = new Uint32Array(slots * WIDTH);
        for (let at = 0; at < table.length; at += WIDTH) {
            if (table[at + 4] === 0)
                continue;
            larger.set(table.subarray(at, at + WIDTH), find(larger, table[at] ?? 0, table[at + 1] ?? 0));
        }
        table = larger;
    };
    const slotOf = (digest) => {
        const high = Number.parseInt(digest.slice(0, 8), 16);
        const low = Number.parseInt(digest.slice(8, 16), 16);
        return [find(table, high, low), high, low];
    };
    return {
        add(digest, place) {
            if (used * 2 > slots)
                grow();
            const [at, high, low] = slotOf(digest);
            const isNew = table[at + 4] === 0;
            if (isNew) {
                table[at] = high;
                table[at + 1] = low;
                table[at + 2] = place.file;
                table[at + 3] = place.line;
                table[at + 4] = 1;
                used++;
            }
            return { isNew, by: { file: table[at + 2] ?? 0, line: table[at + 3] ?? 0 } };
        },
        countUp(digest) {
            const [at] = slotOf(digest);
            const count = (table[at + 4] ?? 0) + 1;
            table[at + 4] = count;
            return count;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/dataset/case-ids.js



function createCaseIds() {
    const table = createDigestTable();
    const claim = (id, place) => {
        const digest = sha256(id);
        const { by, isNew } = table.add(digest, place);
        return isNew ? { kind: 'new', id, digest } : { kind: 'taken', by };
    };
    return {
        claim,
        claimNext(base, place) {
            const first = claim(base, place);
            if (first.kind === 'new')
                return first;
            const digest = sha256(base);
            for (;;) {
                const next = claim(`${base}-${table.countUp(digest)}`, place);
                if (next.kind === 'new')
                    return next;
            }
        },
    };
}
/**
 * The id of a case that has none: 16 hexadecimal digits of sha256 over the question and the id of its source.
 * The answer has no part in it, so that a case with a changed answer is still the same case.
 */
function deriveCaseId(question, sourceId) {
    return sha256(`${(0,canon/* canon */.A)(question)}\n${sourceId ?? ''}`).slice(0, 16);
}
function sha256(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex');
}

;// CONCATENATED MODULE: ./build/src/dataset/explain.js


const SPANS = 'text or {text, source, start, end}';
const EXPECTED = {
    id: 'a text of 1 to 512 characters or a whole number up to 2^53',
    question: 'text that is not blank',
    evidence: `text, a list of texts, or a list of {text, source, start, end}`,
    source: 'text or an object {id, title, url, license}',
    tags: 'a list of texts',
    latency_ms: 'a number of at least 0',
    cost_usd: 'a number of at least 0',
    meta: 'an object',
    start: 'a whole number of at least 0',
    end: 'a whole number of at least 0',
};
/** Says what the schema of a case found amiss in a record, one problem a field, with the place in the file. */
function explainIssues(issues, record, rules) {
    const deepest = new Map();
    for (const issue of issues) {
        const steps = stepsOf(issue);
        const field = steps[0] === 'source' ? steps.slice(0, 2).join('/') : (steps[0] ?? '');
        // Of the branches of a choice, the one that went deepest says what is wrong.
        if ((deepest.get(field)?.length ?? 0) < steps.length)
            deepest.set(field, steps);
    }
    return [...deepest.values()].map((steps) => explainField(steps, record, rules));
}
function stepsOf({ instancePath, keyword, params }) {
    const steps = instancePath.split('/').slice(1);
    const missing = keyword === 'required' ? params.missingProperty : undefined;
    return typeof missing === 'string' ? [...steps, missing] : steps;
}
function explainField(steps, record, rules) {
    const { rule, inner } = ruleFor(steps, record, rules);
    const name = steps[0] === 'source' && rule?.name !== 'source' ? rule?.name : steps[0];
    const label = name ?? 'record';
    const expected = expectedOf(steps);
    if (rule === undefined)
        return { at: record.at, message: `${label}: found nothing, expected ${expected}` };
    const value = descend(resolvePointer(rule.pointer, record), inner);
    const place = [rule.pointer.text === `/${rule.name}` ? '' : rule.pointer.text, ...inner].join('/');
    const where = place === '' ? label : `${label} (${place})`;
    return {
        at: positionOf(rule, inner, record),
        message: `${where}: found ${(0,json_words/* describeValue */.bp)(value)}, expected ${expected}${remedyFor(label, value, rule)}`,
    };
}
/** The rule that a member of the mapped record came from, and the steps below its value. */
function ruleFor(steps, record, rules) {
    const [field = '', ...inner] = steps;
    const named = (name) => rules.find((rule) => rule.name === name);
    const [member] = inner;
    if (field !== 'source' || member === undefined)
        return { rule: named(field), inner };
    const part = member === 'license' ? 'license' : `source_${member}`;
    const rule = named(part);
    if (rule !== undefined && resolvePointer(rule.pointer, record) != null)
        return { rule, inner: inner.slice(1) };
    return { rule: named('source'), inner };
}
function expectedOf(steps) {
    const [field = ''] = steps;
    if (field === 'evidence' && steps.length === 2)
        return SPANS;
    if (steps.length === 1 || field === 'evidence')
        return EXPECTED[steps.at(-1) ?? ''] ?? 'text';
    return 'text';
}
function remedyFor(label, value, { pointer, name }) {
    if (name === 'evidence' || name === 'tags' || name === 'meta' || name === 'source')
        return '';
    if (Array.isArray(value) && value.length > 0) {
        return `; map one element, such as \`fields.${label}: ${pointer.text}/0\``;
    }
    const isText = name !== 'latency_ms' && name !== 'cost_usd' && name !== 'id';
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    return isText && isScalar ? `; map a column of texts with \`fields.${label}\`` : '';
}
function positionOf(rule, inner, record) {
    const steps = absoluteSteps(rule.pointer, record);
    if (steps === undefined || resolvePointer({ ...rule.pointer, steps: [] }, record) === undefined)
        return record.at;
    return record.locate([...steps, ...inner]);
}
function descend(value, steps) {
    let current = value;
    for (const step of steps) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step))
            return undefined;
        current = Reflect.get(current, step);
    }
    return current;
}

;// CONCATENATED MODULE: ./build/src/dataset/map-record.js

const SOURCE_PARTS = {
    source_id: 'id',
    source_title: 'title',
    source_url: 'url',
    license: 'license',
};
const EVIDENCE_PARTS = ['text', 'source', 'start', 'end'];
/**
 * Applies the field map. Null counts as absent, and so does an empty cell of a CSV file, but for question and answer.
 * @param seen takes the names of the rules whose value stands in the record, be it null
 */
function mapRecord(record, rules, seen) {
    const candidate = {};
    const parts = {};
    for (const rule of rules) {
        const found = resolvePointer(rule.pointer, record);
        if (found === undefined)
            continue;
        seen.add(rule.name);
        const value = found === null ? undefined : convert(rule, found, record.cells);
        if (value === undefined)
            continue;
        const part = SOURCE_PARTS[rule.name];
        if (part !== undefined)
            parts[part] = value;
        else
            candidate[rule.name] = value;
    }
    const source = mergeSource(candidate.source, parts);
    if (source !== undefined)
        candidate.source = source;
    if (isObject(source) && 'license' in source)
        seen.add('license');
    return candidate;
}
function convert({ name, times }, value, cells) {
    const isCell = cells === 'text' && typeof value === 'string';
    if (isCell && value === '' && name !== 'question' && name !== 'answer')
        return undefined;
    switch (name) {
        case 'id':
            return Number.isSafeInteger(value) ? String(value) : value;
        case 'latency_ms':
        case 'cost_usd':
            return multiply(isCell ? toNumber(value) : value, times);
        case 'evidence':
            return Array.isArray(value) ? value.map((item) => pick(item, EVIDENCE_PARTS)) : value;
        case 'source':
            return typeof value === 'string' ? { id: value } : pick(value, Object.values(SOURCE_PARTS));
        case 'tags':
            return isCell ? splitTags(value) : value;
        case 'meta':
            return isCell ? undefined : value;
        default:
            return value;
    }
}
function splitTags(cell) {
    return cell
        .split(';')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '');
}
/** The known members that are not null; anything but an object stays as it is, for the validator to refuse. */
function pick(value, names) {
    if (!isObject(value) || Array.isArray(value))
        return value;
    const picked = {};
    for (const name of names) {
        const member = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
        if (member !== undefined && member !== null)
            picked[name] = member;
    }
    return picked;
}
const DECIMAL = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** A plain decimal number; no thousands separators, no units. Anything else stays text. */
function toNumber(cell) {
    const trimmed = cell.trim();
    return DECIMAL.test(trimmed) ? Number(trimmed) : cell;
}
/** Rounded to 15 significant digits, so that 4.35 s is 4350 ms and not 4349.999999999999. */
function multiply(value, times) {
    if (typeof value !== 'number' || times === 1)
        return value;
    return Number((value * times).toPrecision(15));
}
function mergeSource(source, parts) {
    if (Object.keys(parts).length === 0)
        return source;
    if (source !== undefined && !isObject(source))
        return source;
    return { ...source, ...parts };
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/src/dataset/read-cases.js




/** Maps, validates and numbers the records of one pass over a dataset; every pass numbers them alike. */
function createCaseReader({ files, rules, validate, seen }) {
    const ids = createCaseIds();
    let index = 0;
    const isQaRecord = (value) => validate(value);
    const refuse = (problems, line, file) => {
        const path = files[file]?.path ?? '';
        const { id, digest } = expectNew(ids.claimNext(`invalid:${path}:${line}`, { file, line }));
        const invalid = problems.map(({ message }) => message).join('; ');
        return { loaded: { id, index: index++, file: path, line, invalid }, digest, problems };
    };
    const readRecord = (record, file) => {
        const { line } = record.at;
        const candidate = mapRecord(record, rules, seen);
        if (!isQaRecord(candidate)) {
            return refuse(explainIssues(validate.errors ?? [], record, rules), line, file);
        }
        const problems = [
            ...findSurrogates(candidate, record, rules),
            ...findSpanFaults(candidate, record, rules),
        ];
        if (problems.length > 0)
            return refuse(problems, line, file);
        const claim = claimId(ids, candidate, { file, line });
        if (claim.kind === 'taken') {
            const first = `${files[claim.by.file]?.path}:${claim.by.line}`;
            const message = `id: found ${(0,json_words/* quote */.hD)(candidate.id ?? '')} again, which ${first} has, expected an id of its own`;
            return refuse([{ at: positionOfField('id', [], record, rules), message }], line, file);
        }
        const path = files[file]?.path ?? '';
        const place = { id: claim.id, index: index++, file: path, line };
        return { loaded: toCase(candidate, place, seen.has('evidence')), digest: claim.digest, problems: [] };
    };
    return {
        read: (reading, file) => reading.kind === 'record' ? readRecord(reading, file) : refuse([reading], reading.at.line, file),
    };
}
function claimId(ids, record, place) {
    if (record.id !== undefined)
        return ids.claim(record.id, place);
    return ids.claimNext(deriveCaseId(record.question, record.source?.id ?? null), place);
}
function expectNew(claim) {
    if (claim.kind === 'new')
        return claim;
    throw new Error('claimNext always finds a free id');
}
function toCase(record, place, hasEvidence) {
    const { source } = record;
    return {
        // Spelled out: a spread here costs more than the parsing.
        id: place.id,
        index: place.index,
        file: place.file,
        line: place.line,
        question: record.question,
        answer: record.answer,
        evidence: hasEvidence ? toEvidence(record.evidence) : null,
        reference: record.reference ?? null,
        source: source === undefined
            ? null
            : {
                id: source.id ?? null,
                title: source.title ?? null,
                url: source.url ?? null,
                license: source.license ?? null,
            },
        topic: record.topic ?? null,
        type: record.type ?? null,
        language: record.language ?? null,
        tags: record.tags ?? [],
        latencyMs: record.latency_ms ?? null,
        costUsd: record.cost_usd ?? null,
    };
}
/** Blank texts are no evidence. */
function toEvidence(evidence) {
    if (evidence === undefined)
        return [];
    const items = typeof evidence === 'string' ? [evidence] : evidence;
    return items
        .map((item) => (typeof item === 'string' ? { text: item } : item))
        .filter(({ text }) => text.trim() !== '')
        .map(({ text, source, start, end }) => ({
        text,
        source: source ?? null,
        start: start ?? null,
        end: end ?? null,
    }));
}
/** Half a surrogate pair is no character and cannot be written as UTF-8, so it would change on its way. */
function findSurrogates(mapped, record, rules) {
    if (!record.hasSurrogateEscape)
        return [];
    return Object.entries(mapped).flatMap(([field, value]) => {
        const inner = findLoneSurrogate(value);
        if (inner === undefined)
            return [];
        const message = `${field}: found half of a surrogate pair (\\ud800 to \\udfff), expected whole characters`;
        return [{ at: positionOfField(field, inner, record, rules), message }];
    });
}
/** The steps to the first text that is not well-formed. */
function findLoneSurrogate(value) {
    if (typeof value === 'string')
        return /\p{Surrogate}/u.test(value) ? [] : undefined;
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const [step, member] of Object.entries(value)) {
        const inner = findLoneSurrogate(member);
        if (inner !== undefined)
            return [step, ...inner];
    }
    return undefined;
}
function findSpanFaults(mapped, record, rules) {
    const { evidence } = mapped;
    if (!Array.isArray(evidence))
        return [];
    return evidence.flatMap((item, at) => {
        if (typeof item === 'string' || item.start === undefined || item.end === undefined)
            return [];
        if (item.start <= item.end)
            return [];
        const message = `evidence: found a span from ${item.start} to ${item.end}, expected start before end`;
        return [{ at: positionOfField('evidence', [String(at), 'start'], record, rules), message }];
    });
}
function positionOfField(field, inner, record, rules) {
    const rule = rules.find(({ name }) => name === field);
    return rule === undefined ? record.at : positionOf(rule, inner, record);
}

// EXTERNAL MODULE: ./build/src/dataset/select-smoke.js
var select_smoke = __webpack_require__(89796);
;// CONCATENATED MODULE: ./build/src/dataset/unresolved.js





function createUnresolvedPointers(rules) {
    const expected = rules.filter(isExpected);
    let first;
    return {
        watch(record, path) {
            if (first !== undefined)
                return;
            const misses = new Map(expected.map((rule) => [rule.name, unresolved_describeMiss(rule, record)]));
            first = { location: { path, ...record.at }, misses };
        },
        check(seen) {
            const missing = first === undefined ? undefined : expected.find(({ name }) => !seen.has(name));
            if (missing === undefined || first === undefined)
                return;
            const { name, pointer, origin } = missing;
            const what = origin === 'configured' ? `${pointer.text} (fields.${name})` : `the column ${(0,json_words/* quote */.hD)(name)}`;
            throw new errors/* PlumblineError */.Dl('schema_invalid', `no record has ${what}; ${first.misses.get(name)}`, {
                location: first.location,
                remedy: `Map it in the configuration: \`fields: { ${name}: /column }\`.`,
            });
        },
    };
}
/** How far the pointer led in this record, what stands there, and which name is near. */
function unresolved_describeMiss({ pointer }, record) {
    let value = record.trail[record.trail.length - 1 - pointer.up];
    if (value === undefined)
        return `it climbs ${pointer.up} levels, the record has ${record.steps.length} above it`;
    for (const step of pointer.steps) {
        const next = hasOwn(value, step) ? Reflect.get(value, step) : undefined;
        if (next !== undefined) {
            value = next;
            continue;
        }
        const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
        const near = (0,closest/* closest */.k)(step, names);
        return `the first record has ${names.length === 0 ? 'nothing' : listNames(names)} there${near === undefined ? '' : `; did you mean ${(0,json_words/* quote */.hD)(near)}?`}`;
    }
    return 'the first record has it, but no valid one';
}
function hasOwn(value, step) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, step);
}

;// CONCATENATED MODULE: ./build/src/dataset/dataset.js












/** @throws PlumblineError `schema_invalid` for a missing or unreadable file, `config_invalid` for a bad pointer */
async function openDataset(options, fileSystem) {
    const rules = compileFields(options.fields);
    const pattern = parseRecordPattern(options.records);
    const sources = [];
    for (const found of await findFiles(options.globs, options.workingDirectory, fileSystem)) {
        sources.push({ ...found, format: await detectFormat(found.absolutePath, options.format, fileSystem) });
    }
    return new FileDataset({ options, rules, pattern, sources, fileSystem });
}
class FileDataset {
    files;
    opened;
    seen = new Set();
    summary;
    constructor(opened) {
        this.opened = opened;
        this.files = opened.sources.map(({ path }) => path);
    }
    async inspect(onCase) {
        const { sources, rules, options } = this.opened;
        const seen = new Set();
        const reader = createCaseReader({ files: sources, rules, seen, validate: await loadValidator() });
        const problems = createProblems();
        const unresolved = createUnresolvedPointers(rules);
        const smoke = (0,select_smoke/* createSmokeSelector */.NV)();
        let invalid = 0;
        const take = (reading, file, path) => {
            if (reading.kind === 'record')
                unresolved.watch(reading, path);
            else if (reading.scope === 'file' && options.onInvalid === 'skip')
                throw unreadableFile(reading, path);
            const { loaded, digest, problems: found } = reader.read(reading, file);
            if (found.length > 0)
                invalid++;
            problems.add(found, path);
            smoke.add({ index: loaded.index, digest });
            onCase?.(loaded);
        };
        const files = [];
        for (const [file, source] of sources.entries()) {
            files.push(await inspectFile(source, this.opened, (reading) => take(reading, file, source.path)));
        }
        // A pointer that leads nowhere is the cause of the problems that it makes in every record.
        unresolved.check(seen);
        if (options.onInvalid === 'fail')
            problems.throwIfAny();
        this.seen = seen;
        this.summary = {
            total: files.reduce((total, { cases }) => total + cases, 0),
            invalid,
            fields: toCaseFields(seen),
            files,
            hash: (0,canon/* sha256 */.s)(files.map((file) => file.sha256).join('\n')),
            smokeIndexes: smoke.indexes(),
        };
        return this.summary;
    }
    async *cases() {
        const summary = this.summary ?? (await this.inspect());
        const { sources, rules, options } = this.opened;
        const reader = createCaseReader({
            files: sources,
            rules,
            seen: new Set(this.seen),
            validate: await loadValidator(),
        });
        for (const [file, source] of sources.entries()) {
            const contents = (0,external_node_crypto_.createHash)('sha256');
            for await (const { readings } of readSource(source, this.opened, contents)) {
                for (const reading of readings) {
                    const { loaded, problems } = reader.read(reading, file);
                    // The first pass found every record good, so this one is new.
                    if (problems.length > 0 && options.onInvalid === 'fail')
                        throw changed(source);
                    yield loaded;
                }
            }
            if (contents.digest('hex') !== summary.files[file]?.sha256)
                throw changed(source);
        }
    }
}
async function inspectFile(source, opened, take) {
    const contents = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    let cases = 0;
    for await (const { readings, chunkBytes } of readSource(source, opened, contents)) {
        bytes += chunkBytes;
        cases += readings.length;
        for (const reading of readings)
            take(reading);
    }
    return { path: source.path, sha256: contents.digest('hex'), bytes, cases };
}
/** The readings of a file, chunk by chunk; its hash is that of all of its bytes, read or not. */
async function* readSource(source, opened, contents) {
    const { options, pattern, fileSystem } = opened;
    if (typeof source.format === 'object') {
        yield { readings: [source.format], chunkBytes: 0 };
        return;
    }
    const decoder = createDecoder(source.format, options.maxLineBytes, pattern);
    for await (const chunk of fileSystem.readChunks(source.absolutePath)) {
        contents.update(chunk);
        yield { readings: decoder.write(chunk), chunkBytes: chunk.byteLength };
    }
    yield { readings: decoder.end(), chunkBytes: 0 };
}
/** Loaded only where there is data to validate. */
async function loadValidator() {
    const { default: validate } = await __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.t.bind(__webpack_require__, 85210, 19));
    return validate;
}
function changed(source) {
    return new errors/* PlumblineError */.Dl('schema_invalid', 'the file changed while it was read', {
        location: { path: source.path },
        remedy: 'Run again when nothing writes to the file any more.',
    });
}


/***/ }),

/***/ 89796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ createSmokeSelector),
/* harmony export */   kO: () => (/* binding */ selectSmoke)
/* harmony export */ });
/* unused harmony export SMOKE_CASES */
/** How many cases a smoke run takes. */
const SMOKE_CASES = 10;
function createSmokeSelector() {
    const lowest = [];
    return {
        add(candidate) {
            const last = lowest.at(-1);
            if (lowest.length >= SMOKE_CASES && last !== undefined && candidate.digest >= last.digest)
                return;
            const place = lowest.findIndex(({ digest }) => candidate.digest < digest);
            lowest.splice(place === -1 ? lowest.length : place, 0, candidate);
            if (lowest.length > SMOKE_CASES)
                lowest.pop();
        },
        indexes: () => lowest.map(({ index }) => index).sort((a, b) => a - b),
    };
}
/** The cases that a smoke run takes, by index in the dataset. */
function selectSmoke(summary) {
    return new Set(summary.smokeIndexes);
}


/***/ }),

/***/ 31238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TG: () => (/* binding */ lostGateFailures),
  Hj: () => (/* binding */ policyRow),
  av: () => (/* binding */ sayPolicy)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/dataset/dataset.js + 18 modules
var dataset_dataset = __webpack_require__(54918);
;// CONCATENATED MODULE: ./build/src/verdict/required-fields.js
/** Metrics that cannot be judged without a field, by that field. */
const NEEDED_BY = {
    evidence: [
        'evidence_present',
        'evidence_verbatim',
        'evidence_align',
        'hallucination_share',
        'hallucination_severe_share',
        'license_verbatim',
    ],
    license: ['license_denied', 'license_unknown'],
    topic: ['coverage_topic_entropy'],
    latency_ms: ['latency_p50_ms', 'latency_p95_ms'],
    cost_usd: ['cost_per_item'],
};
/**
 * Gates that a change switches off by taking a field away from the data, or from its mapping.
 * @param before fields that the base's data has; `now` those of the change
 */
function lostGates(rows, before, now) {
    const open = rows.filter(({ state }) => state === 'not_applicable' || state === 'not_judged');
    return [...before]
        .filter((field) => !now.has(field))
        .map((field) => {
        const needing = open.filter(({ id }) => NEEDED_BY[field]?.includes(id));
        return { field, titles: needing.map(({ title }) => title) };
    })
        .filter(({ titles }) => titles.length > 0);
}

;// CONCATENATED MODULE: ./build/src/pipeline/policy-row.js




const MOST_CHANGES = 20;
const LONGEST_VALUE = 60;
/** Whose rules this run was judged by, and what the change would set otherwise: a row, so that nobody overlooks it. */
function policyRow(policy) {
    if (policy.kind === 'own')
        return [];
    const said = sayPolicy(policy);
    const row = {
        id: 'policy',
        title: 'Policy',
        unit: 'count',
        direction: 'informative',
        severity: 'P2',
        value: said.changes,
        n: 1,
        interval: null,
        unscored: null,
        limit: null,
        limitSource: null,
        fixed: true,
        state: 'not_judged',
        clearBreach: false,
        previous: null,
        delta: null,
        kind: null,
        note: [said.headline, ...said.details].join('; '),
    };
    return [row];
}
/** The same in words, for every place that shows it. */
function sayPolicy(policy) {
    const commit = policy.commit.slice(0, 12);
    if (policy.kind === 'base_has_none') {
        return {
            headline: `the base commit ${commit} has no configuration: this change was judged by its own`,
            details: [],
            changes: 0,
        };
    }
    const { changes } = policy;
    const shown = changes.slice(0, MOST_CHANGES).map(({ key, base, head }) => {
        const holds = base === null ? 'not set' : `${(0,core_escape/* shorten */.ml)(base, LONGEST_VALUE)} holds`;
        const wish = head === null ? 'take it away' : `set ${(0,core_escape/* shorten */.ml)(head, LONGEST_VALUE)}`;
        return `${key}: ${holds}, the change would ${wish}`;
    });
    const more = changes.length > MOST_CHANGES ? [`and ${changes.length - MOST_CHANGES} more`] : [];
    return {
        headline: changes.length === 0
            ? `rules of the base commit ${commit}; this change sets none otherwise`
            : `rules of the base commit ${commit}; what this change sets otherwise counts after the merge`,
        details: [...shown, ...more],
        changes: changes.length,
    };
}
/**
 * A change must not switch a gate off by taking the field away that it needs. The base's own data is only read where a
 * gate was left open.
 */
async function lostGateFailures(rows, { policy, summary }, findPolicyBase, workingDirectory) {
    if (policy.kind !== 'base' || policy.base.data.length === 0)
        return [];
    if (!rows.some(({ state }) => state === 'not_applicable' || state === 'not_judged'))
        return [];
    const found = await findPolicyBase();
    if (found === null)
        return [];
    const fields = await fieldsOf(policy.base, found, workingDirectory);
    return lostGates(rows, fields, summary.fields).map(({ field, titles }) => ({
        id: `policy_${field}`,
        result: 'FAIL',
        reason: `the change takes away the field ${field}, which the base judges by: ${titles.join(', ')}`,
    }));
}
/** A base whose data is not there yet, or cannot be read, has judged nothing by it. */
async function fieldsOf(base, { fileSystem }, workingDirectory) {
    try {
        const dataset = await (0,dataset_dataset/* openDataset */.J)({ ...base, globs: base.data, workingDirectory }, fileSystem);
        return (await dataset.inspect(() => { })).fields;
    }
    catch (error) {
        if ((0,errors/* toPlumblineError */.Cc)(error).errorClass === 'schema_invalid')
            return new Set();
        throw error;
    }
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


/***/ }),

/***/ 33371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toGuardsJson),
/* harmony export */   f: () => (/* binding */ renderGuardsJson)
/* harmony export */ });
/** `reports/guards.json`, and what `--json` prints: every key always present, null where there is nothing. */
function toGuardsJson({ verdict, guards, durationMs }) {
    return {
        verdict,
        durationMs,
        guards: guards.map((outcome) => ({
            id: outcome.id,
            title: outcome.title,
            verdict: outcome.verdict,
            durationMs: outcome.durationMs,
            suppressed: outcome.suppressed.length,
            findings: outcome.findings.map((finding) => ({
                ruleId: finding.ruleId,
                severity: finding.severity,
                path: finding.path,
                line: finding.line,
                column: finding.column,
                message: finding.message,
                remedy: finding.remedy,
                fingerprint: finding.fingerprint,
                origin: finding.origin,
                confidence: finding.confidence,
                excerpt: finding.excerpt,
                commit: finding.commit,
                authorDate: finding.authorDate,
            })),
            suppressions: outcome.suppressed.map(({ finding, by, reason, until }) => ({
                ruleId: finding.ruleId,
                path: finding.path,
                line: finding.line,
                fingerprint: finding.fingerprint,
                by,
                reason,
                until,
            })),
            warnings: [...outcome.warnings],
            notes: [...outcome.notes],
            scanned: outcome.scanned,
            error: outcome.error,
        })),
    };
}
function renderGuardsJson(report) {
    return `${JSON.stringify(toGuardsJson(report), null, 2)}\n`;
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ renderGuardsText)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);


const LONGEST_TEXT = 400;
/** More than this nobody reads; guards.json has them all. */
const MOST_FINDINGS = 200;
const WORDS = {
    pass: 'PASS',
    warn: 'WARN',
    fail: 'FAIL',
    error: 'ERROR',
    not_applicable: 'N/A',
};
/** What guards found, for people: the verdict first, then a line and its why and remedy a finding. Ends with a line break. */
function renderGuardsText(report, options) {
    const lines = [
        ...headlines(report),
        ...errorLines(report.guards),
        ...report.guards.flatMap((outcome) => sectionOf(outcome, report.guards.length > 1 ? `${clean(outcome.id)}: ` : '')),
        ...options.written.map((file) => `      →  ${clean(file)}`),
    ];
    return `${lines.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .defuseWorkflowCommand */ .vC).join('\n')}\n`;
}
/** One guard says all in a line; several are a table below a line that names those which did not pass. */
function headlines({ verdict, guards, durationMs }) {
    const [only] = guards;
    if (guards.length === 1 && only !== undefined) {
        return [`${WORDS[verdict]}  ${clean(only.id)}: ${summaryOf(only)}, ${only.durationMs} ms`];
    }
    const open = guards.filter((each) => each.verdict !== 'pass' && each.verdict !== 'not_applicable');
    const which = open.length === 0 ? '' : `: ${open.map(({ id }) => clean(id)).join(', ')}`;
    const number = open.length === 0
        ? `${count(guards.length, 'guard')}`
        : `${open.length} of ${count(guards.length, 'guard')}`;
    const widest = Math.max(...guards.map(({ id }) => id.length));
    return [
        `${WORDS[verdict]}  ${number}${which}, ${durationMs} ms`,
        ...guards.map((each) => `  ${WORDS[each.verdict].padEnd(5)}  ${clean(each.id).padEnd(widest)}  ${summaryOf(each)}, ${each.durationMs} ms`),
    ];
}
function summaryOf(outcome) {
    const { findings, suppressed, scanned, verdict, notes } = outcome;
    if (verdict === 'error')
        return 'could not judge';
    if (verdict === 'not_applicable')
        return notes[0] === undefined ? 'not applicable' : clean(notes[0]);
    const commits = scanned.commits === 0 ? '' : `, ${count(scanned.commits, 'commit')}`;
    const hidden = suppressed.length === 0 ? '' : `, ${suppressed.length} suppressed`;
    const seen = `${count(scanned.files, 'file')} (${formatBytes(scanned.bytes)})${commits}`;
    return `${count(findings.length, 'finding')}${hidden}${scanned.files === 0 ? '' : ` in ${seen}`}`;
}
/** What keeps guards from judging, said once where several share it. */
function errorLines(guards) {
    const sharing = new Map();
    for (const { id, error } of guards) {
        if (error === null)
            continue;
        const lines = `${clean(error.message)}\n      fix: ${clean(error.remedy)}`;
        const ids = sharing.get(lines) ?? [];
        sharing.set(lines, [...ids, clean(id)]);
    }
    return [...sharing].flatMap(([lines, ids]) => `      ${ids.join(', ')}: ${lines}`.split('\n'));
}
/** @param name stands before lines that would else not say whose they are */
function sectionOf(outcome, name) {
    const { findings, suppressed, warnings, docs, verdict } = outcome;
    // Why a guard does not apply stands in its own line above.
    const notes = verdict === 'not_applicable' ? outcome.notes.slice(1) : outcome.notes;
    const left = findings.length - MOST_FINDINGS;
    return [
        ...warnings.map((warning) => `      warning: ${name}${clean(warning)}`),
        ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => ['', ...findingLines(finding)]),
        ...(left > 0 ? ['', `      and ${count(left, 'more finding')}; guards.json has them all`] : []),
        ...(findings.length > 0
            ? ['', `      what to do in the first five minutes: ${clean(docs)}#the-first-five-minutes`]
            : []),
        ...suppressionLines(suppressed),
        ...notes.map((note) => `      note: ${name}${clean(note)}`),
    ];
}
function findingLines(finding) {
    const { ruleId, severity, confidence, excerpt, commit, authorDate } = finding;
    return [
        `${clean((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(finding))}  ${clean(ruleId)}  ${severity}, ${confidence} confidence`,
        ...(excerpt === null ? [] : [`      | ${clean(excerpt)}`]),
        `      why: ${clean(finding.message)}`,
        ...(commit === null
            ? []
            : [`      commit: ${clean(commit)}${authorDate === null ? '' : ` of ${clean(authorDate)}`}`]),
        `      fix: ${clean(finding.remedy)}`,
    ];
}
/** One line a reason, so that nobody has to trust a bare number. */
function suppressionLines(suppressed) {
    const counts = new Map();
    for (const { by, reason, until } of suppressed) {
        const what = `${by}${until === null ? '' : ` until ${until}`}: ${clean(reason)}`;
        counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    return [...counts].map(([what, number]) => `      suppressed ${number} by ${what}`);
}
function clean(text) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(text), LONGEST_TEXT);
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}


/***/ }),

/***/ 25163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   WG: () => (/* binding */ findJsonFault),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/* harmony import */ var _json_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22429);

/** Deepest nesting that is read where nobody says otherwise; a record is depth 1. */
const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const LITERALS = new Set(['true', 'false', 'null']);
const MEANT = {
    NaN: 'a number or null (JSON has no NaN)',
    Infinity: 'a number or null (JSON has no Infinity)',
    None: 'null',
    undefined: 'null',
    nil: 'null',
    True: 'true',
    False: 'false',
};
/**
 * Says where and why a text is no JSON (RFC 8259). Only run on texts that JSON.parse refused: its own messages differ
 * between versions of Node and often name no position.
 * @param whole what the text is, for "the end of the line"
 */
function findJsonFault(text, whole, maxDepth = MAX_DEPTH) {
    try {
        new FaultFinder(text, whole, maxDepth).run();
        return undefined;
    }
    catch (error) {
        if (error instanceof Stop)
            return { offset: error.offset, message: error.message };
        throw error;
    }
}
class Stop extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
class FaultFinder {
    text;
    whole;
    maxDepth;
    at = 0;
    constructor(text, whole, maxDepth) {
        this.text = text;
        this.whole = whole;
        this.maxDepth = maxDepth;
    }
    run() {
        this.value(1, 'a JSON value');
        this.skipSpace();
        if (this.at === this.text.length)
            return;
        const afterCarriageReturn = /\r[ \t]*$/.test(this.text.slice(Math.max(0, this.at - 80), this.at));
        if (this.whole === 'line' && afterCarriageReturn) {
            this.stop('found a record after a lone carriage return, expected a line feed (LF) between records');
        }
        this.expected(`the end of the ${this.whole} after the value`);
    }
    value(depth, wanted) {
        this.skipSpace();
        const character = this.text[this.at];
        if (character === '{' || character === '[') {
            if (depth > this.maxDepth)
                this.stop(tooDeep(this.maxDepth));
            if (character === '{')
                this.object(depth);
            else
                this.array(depth);
        }
        else if (character === '"')
            this.string();
        else if (character !== undefined && /[-\d]/.test(character))
            this.number();
        else
            this.literal(wanted);
    }
    object(depth) {
        const start = this.at++;
        this.skipSpace();
        if (this.take('}'))
            return;
        for (;;) {
            this.skipSpace();
            if (this.text[this.at] !== '"')
                this.expected(this.nameWanted(start));
            this.string();
            this.skipSpace();
            if (!this.take(':'))
                this.expected("':' after the member's name");
            this.value(depth + 1, 'a value');
            this.skipSpace();
            if (this.take('}'))
                return;
            if (!this.take(','))
                this.expected(`',' or '}'${this.opened(start)}`);
            this.noTrailingComma('}');
        }
    }
    array(depth) {
        const start = this.at++;
        this.skipSpace();
        if (this.take(']'))
            return;
        for (;;) {
            this.value(depth + 1, 'a value');
            this.skipSpace();
            if (this.take(']'))
                return;
            if (!this.take(','))
                this.expected(`',' or ']'${this.opened(start)}`);
            this.noTrailingComma(']');
        }
    }
    string() {
        const start = this.at++;
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (this.at >= this.text.length)
                this.expected(`'"'${this.opened(start)}`);
            if (code === 0x22)
                break;
            if (code < 0x20) {
                this.expected(`the escape \\u${code.toString(16).padStart(4, '0')}, or '"'${this.opened(start)}`);
            }
            if (code === 0x5c)
                this.escape();
            else
                this.at++;
        }
        this.at++;
    }
    escape() {
        const next = this.text[this.at + 1];
        if (next === undefined) {
            this.at++;
            this.expected("the rest of an escape and a closing '\"'");
        }
        if (next === 'u') {
            const digits = /^[0-9a-fA-F]*/.exec(this.text.slice(this.at + 2, this.at + 6))?.[0] ?? '';
            if (digits.length === 4)
                this.at += 6;
            else
                this.stop(`found the escape \\u${digits}, expected \\u and four hexadecimal digits`);
        }
        else if ('"\\/bfnrt'.includes(next))
            this.at += 2;
        else {
            this.stop(`found a backslash before ${(0,_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFound */ .Kq)(this.text, this.at + 1)}, expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u`);
        }
    }
    number() {
        NUMBER.lastIndex = this.at;
        const number = NUMBER.exec(this.text)?.[0];
        if (number === undefined) {
            this.at++;
            const word = this.word();
            if (word === 'Infinity')
                this.stop('found -Infinity, expected a number or null', this.at - 1);
            this.expected("a digit after '-'");
        }
        this.at += number.length;
        const next = this.text[this.at];
        if (next !== undefined && /\d/.test(next))
            this.stop('found a leading zero, expected a number without one', this.at - 1);
        if (next === '.' || next === 'e' || next === 'E') {
            this.at++;
            this.expected('a digit to complete the number');
        }
    }
    literal(wanted) {
        const word = this.word();
        if (LITERALS.has(word))
            this.at += word.length;
        else if (MEANT[word] !== undefined)
            this.expected(MEANT[word]);
        else if (this.text[this.at] === "'")
            this.stop('found a single quote, expected text in double quotes');
        else if (/^\/[/*]/.test(this.text.slice(this.at, this.at + 2)))
            this.stop(`found a comment, expected ${wanted} (JSON has no comments)`);
        else
            this.expected(wanted);
    }
    word() {
        WORD.lastIndex = this.at;
        return WORD.exec(this.text)?.[0] ?? '';
    }
    nameWanted(start) {
        if (this.text[this.at] === "'")
            return 'a name in double quotes';
        return this.at < this.text.length ? 'a name in double quotes' : `a name or '}'${this.opened(start)}`;
    }
    noTrailingComma(closing) {
        const comma = this.at - 1;
        this.skipSpace();
        if (this.text[this.at] === closing)
            this.stop(`found a trailing comma before '${closing}', expected no comma`, comma);
    }
    /** Where the thing that is still open began, when that helps: at the end of the text. */
    opened(start) {
        if (this.at < this.text.length || this.whole === 'file')
            return '';
        return ` to close the '${this.text[start]}' of column ${start + 1}`;
    }
    take(character) {
        if (this.text[this.at] !== character)
            return false;
        this.at++;
        return true;
    }
    skipSpace() {
        while (' \t\n\r'.includes(this.text[this.at] ?? 'x'))
            this.at++;
    }
    expected(what) {
        const found = this.at < this.text.length ? (0,_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFound */ .Kq)(this.text, this.at) : `the end of the ${this.whole}`;
        this.stop(`found ${found}, expected ${what}`);
    }
    stop(message, offset = this.at) {
        throw new Stop(offset, message);
    }
}
function tooDeep(maxDepth) {
    return `found nesting deeper than ${maxDepth} levels, expected at most ${maxDepth}`;
}


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   H0: () => (/* binding */ createPositions),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Np: () => (/* binding */ findMatches),
/* harmony export */   W$: () => (/* binding */ positionFrom),
/* harmony export */   cl: () => (/* binding */ findRepeatedNames),
/* harmony export */   dT: () => (/* binding */ skipValue),
/* harmony export */   o6: () => (/* binding */ findTooDeep),
/* harmony export */   sh: () => (/* binding */ countNames),
/* harmony export */   t9: () => (/* binding */ skipString),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/**
 * The parts of a JSON text that match a pattern, in the order of the text. One linear scan; positions come from the
 * text, values from its parsed form.
 * @param text valid JSON without duplicate names
 */
function* findMatches(text, root, pattern) {
    yield* matchFrom(text, skipSpace(text, 0), pattern, 0, [root], []);
}
function* matchFrom(text, start, pattern, depth, trail, steps) {
    const value = trail.at(-1);
    // A pattern that ends at a list means the elements of the list.
    const wanted = depth === pattern.length && Array.isArray(value) ? 'every' : pattern[depth];
    if (wanted === undefined) {
        const end = skipValue(text, start);
        yield { value, trail, steps, start, end };
        return end;
    }
    if (typeof value !== 'object' || value === null)
        return skipValue(text, start);
    const children = childrenOf(text, start, value);
    let next = children.next();
    while (!next.done) {
        const { step, value: child, start: childStart } = next.value;
        const matches = wanted === 'every' || wanted.name === String(step);
        const end = matches
            ? yield* matchFrom(text, childStart, pattern, depth + 1, [...trail, child], [...steps, step])
            : skipValue(text, childStart);
        next = children.next(end);
    }
    return next.value;
}
/** Where the value at these steps starts; its nearest existing ancestor otherwise. The last of equal names counts. */
function locate(text, start, steps) {
    let at = skipSpace(text, start);
    for (const step of steps) {
        let found;
        const children = childrenOf(text, at, undefined);
        for (let next = children.next(); !next.done;) {
            if (String(next.value.step) === String(step))
                found = next.value.start;
            next = children.next(skipValue(text, next.value.start));
        }
        if (found === undefined)
            return at;
        at = found;
    }
    return at;
}
/** The children of an object or array in the order of the text. The caller answers each with the child's end. */
function* childrenOf(text, start, parsed) {
    const opening = text[start];
    if (opening !== '{' && opening !== '[')
        return skipValue(text, start);
    let at = skipSpace(text, start + 1);
    for (let index = 0; text[at] !== '}' && text[at] !== ']'; index++) {
        let step = index;
        const nameStart = at;
        if (opening === '{') {
            const end = skipString(text, at);
            step = nameAt(text, at, end);
            at = skipSpace(text, skipSpace(text, end) + 1);
        }
        const value = parsed === undefined ? undefined : Reflect.get(parsed, step);
        at = skipSpace(text, yield { step, value, start: at, nameStart });
        if (text[at] === ',')
            at = skipSpace(text, at + 1);
    }
    return at + 1;
}
function nameAt(text, start, end) {
    const literal = text.slice(start, end);
    return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}
/** Offsets of names that an object of the text has already had, ascending. */
function findRepeatedNames(text) {
    const repeated = [];
    const open = [];
    for (let at = 0; at < text.length;) {
        const character = text[at];
        if (character === '{')
            open.push(new Set());
        else if (character === '[')
            open.push(undefined);
        else if (character === '}' || character === ']')
            open.pop();
        if (character !== '"') {
            at++;
            continue;
        }
        const end = skipString(text, at);
        const after = skipSpace(text, end);
        if (text[after] === ':') {
            const name = nameAt(text, at, end);
            const names = open.at(-1);
            if (names?.has(name))
                repeated.push({ offset: at, name });
            names?.add(name);
        }
        at = after;
    }
    return repeated;
}
/** Offset of the first bracket that opens a level beyond the limit. */
function findTooDeep(text, limit) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = skipString(text, at) - 1;
        else if (character === '{' || character === '[') {
            depth++;
            if (depth > limit)
                return at;
        }
        else if (character === '}' || character === ']')
            depth--;
    }
    return 0;
}
/** How many member names the text has, counted without building anything. */
function countNames(text) {
    let count = 0;
    for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
        let end = text.indexOf('"', at + 1);
        while (end !== -1 && text.charCodeAt(end - 1) === 0x5c && isEscaped(text, end)) {
            end = text.indexOf('"', end + 1);
        }
        if (end === -1)
            return count;
        at = end + 1;
        let code = text.charCodeAt(at);
        while (isSpace(code))
            code = text.charCodeAt(++at);
        if (code === 0x3a)
            count++;
    }
    return count;
}
/** The offset behind the string literal that starts at `at`. */
function skipString(text, at) {
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end === -1 ? text.length : end + 1;
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c)
        backslashes++;
    return backslashes % 2 === 1;
}
/** The offset behind the value that starts at `at`. */
function skipValue(text, at) {
    let depth = 0;
    for (let end = at; end < text.length;) {
        const code = text.charCodeAt(end);
        if (code === 0x22)
            end = skipString(text, end);
        else {
            if (code === 0x7b || code === 0x5b)
                depth++;
            else if (code === 0x7d || code === 0x5d)
                depth--;
            else if (depth === 0)
                return skipScalar(text, end);
            end++;
        }
        if (depth === 0)
            return end;
    }
    return text.length;
}
function skipScalar(text, at) {
    let end = at;
    while (/[\w+.-]/.test(text[end] ?? ' '))
        end++;
    return end;
}
function skipSpace(text, at) {
    let end = at;
    while (isSpace(text.charCodeAt(end)))
        end++;
    return end;
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** Positions of offsets; cheap where they ascend, also in a text of one long line. Only LF ends a line. */
function createPositions(text) {
    let line = 1;
    let lineStart = 0;
    let lineEnd = endOfLine(text, 0);
    return (offset) => {
        if (offset < lineStart) {
            line = 1;
            lineStart = 0;
            lineEnd = endOfLine(text, 0);
        }
        while (lineEnd < offset) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = endOfLine(text, lineStart);
        }
        return { line, column: offset - lineStart + 1 };
    };
}
function endOfLine(text, from) {
    const lf = text.indexOf('\n', from);
    return lf === -1 ? text.length : lf;
}
/** The position of an offset near one whose position is known; reads only what lies between them. */
function positionFrom(text, known, offset) {
    const between = createPositions(text.slice(known.offset, offset))(offset - known.offset);
    if (between.line === 1)
        return { line: known.at.line, column: known.at.column + between.column - 1 };
    return { line: known.at.line + between.line - 1, column: between.column };
}


/***/ }),

/***/ 45649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _U: () => (/* binding */ hasSurrogateEscape),
/* harmony export */   cW: () => (/* binding */ findShapeFaults),
/* harmony export */   ov: () => (/* binding */ countOwnNames)
/* harmony export */ });
/* harmony import */ var _json_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25163);
/* harmony import */ var _json_positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2568);
/* harmony import */ var _json_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22429);



/**
 * What JSON.parse lets pass but a record must not have: nesting beyond the limit and repeated names, of which
 * JSON.parse silently keeps the last. Counting comes first, because nearly every text is sound.
 */
function findShapeFaults(text, value, maxDepth = _json_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr) {
    const names = countOwnNames(value, maxDepth);
    if (names === undefined) {
        return [{ offset: (0,_json_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .findTooDeep */ .o6)(text, maxDepth), message: (0,_json_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(maxDepth), kind: 'depth' }];
    }
    if (names === (0,_json_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .countNames */ .sh)(text))
        return [];
    return (0,_json_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepeatedNames */ .cl)(text).map(({ offset, name }) => ({
        offset,
        message: `found the name ${(0,_json_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} again, expected each name of an object once`,
        kind: 'repeated_name',
    }));
}
/** Names of members, those of values within too. Undefined when the value is nested too deeply. Runs for every row, so it makes nothing. */
function countOwnNames(value, levels) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (levels === 0)
        return undefined;
    let count = 0;
    if (Array.isArray(value)) {
        for (const child of value) {
            if (typeof child !== 'object' || child === null)
                continue;
            const below = countOwnNames(child, levels - 1);
            if (below === undefined)
                return undefined;
            count += below;
        }
        return count;
    }
    // What JSON.parse makes has no names but its own.
    for (const name in value) {
        count++;
        const child = value[name];
        if (typeof child !== 'object' || child === null)
            continue;
        const below = countOwnNames(child, levels - 1);
        if (below === undefined)
            return undefined;
        count += below;
    }
    return count;
}
/** An escape of half a surrogate pair; whole pairs written as escapes match too. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
function hasSurrogateEscape(text) {
    return text.includes('\\u') && SURROGATE_ESCAPE.test(text);
}


/***/ }),

/***/ 22429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ describeFound),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
const NAMES = {
    0: 'a NUL byte',
    9: 'a tab',
    10: 'a line break',
    13: 'a carriage return',
    32: 'a space',
    39: 'a single quote',
    34: 'a double quote',
    160: 'a no-break space (U+00A0)',
    65279: 'a byte order mark (U+FEFF)',
};
/** Names what stands at an offset of a text in words that are safe to print: one word, or one character. */
function describeFound(text, offset) {
    const word = /^[\w$]{2,20}/.exec(text.slice(offset, offset + 20))?.[0];
    if (word !== undefined)
        return word;
    const code = text.codePointAt(offset) ?? 0;
    const name = NAMES[code];
    if (name !== undefined)
        return name;
    const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    if (code < 0x20 || code === 0x7f)
        return `the control character ${hex}`;
    if (code < 0x7f)
        return `'${String.fromCodePoint(code)}'`;
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(String.fromCodePoint(code))
        ? `'${String.fromCodePoint(code)}' (${hex})`
        : hex;
}
const LONGEST_SHOWN = 40;
/** Names a parsed value in a few words that are safe to print. */
function describeValue(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'string')
        return describeText(value);
    if (typeof value === 'object')
        return 'an object';
    return typeof value === 'number' ? `the number ${String(value)}` : String(value);
}
function describeText(text) {
    if (text === '')
        return 'an empty text';
    if (text.trim() === '')
        return 'a blank text';
    return text.length > 512 ? `a text of ${text.length} characters` : `the text ${quote(text)}`;
}
/** A short JSON string literal: control characters and lone surrogates are escaped, long texts are cut. */
function quote(text) {
    const points = [...text];
    const shown = points.length > LONGEST_SHOWN ? `${points.slice(0, LONGEST_SHOWN - 1).join('')}…` : text;
    return JSON.stringify(shown).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escapeUnit);
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 57953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createLineSplitter),
/* harmony export */   v: () => (/* binding */ withoutBom)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const LF = 0x0a;
const BOM = [0xef, 0xbb, 0xbf];
/**
 * Splits bytes on LF alone: a lone CR, NEL, U+2028 and U+2029 are data. Removes a byte order mark at the start.
 * Never holds more than `maxLineBytes` of a line, nor a reference to a chunk.
 */
function createLineSplitter(maxLineBytes, sink) {
    let line = 1;
    let held = [];
    let lengthBytes = 0;
    const hold = (piece) => {
        lengthBytes += piece.length;
        // A copy, because the reader may reuse its buffer.
        if (lengthBytes > maxLineBytes)
            held = [];
        else
            held.push(Buffer.from(piece));
    };
    const finish = (last, known) => {
        const total = lengthBytes + last.length;
        if (total > maxLineBytes)
            sink.onLongLine(total, line);
        else {
            const bytes = lengthBytes === 0 ? last : Buffer.concat([...held, last]);
            sink.onLine(line === 1 ? withoutBom(bytes) : bytes, line, known);
        }
        held = [];
        lengthBytes = 0;
        line++;
    };
    return {
        write(chunk) {
            const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const first = bytes.indexOf(LF);
            const isWhole = lengthBytes === 0;
            // One look at all whole lines of a chunk costs a fraction of one at each of them.
            const from = isWhole ? 0 : first + 1;
            const known = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, bytes.lastIndexOf(LF) + 1)) ? 'utf8' : 'nothing';
            let start = 0;
            for (let end = first; end !== -1; end = bytes.indexOf(LF, start)) {
                finish(bytes.subarray(start, end), start >= from ? known : 'nothing');
                start = end + 1;
            }
            if (start < bytes.length)
                hold(bytes.subarray(start));
        },
        end() {
            if (lengthBytes > 0)
                finish(Buffer.alloc(0), 'nothing');
        },
    };
}
function withoutBom(bytes) {
    return BOM.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BOM.length) : bytes;
}


/***/ }),

/***/ 32244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   h: () => (/* binding */ describeBadByte)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Strict UTF-8: no replacement characters, no overlong forms, no surrogates. */
function decodeUtf8(bytes, known = 'nothing') {
    // Without arguments `toString` is UTF-8 by the shortest way there is, which rows by the million feel.
    if (known === 'utf8' || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString() };
    const end = validPrefixLength(bytes);
    return { badByte: bytes[end] ?? 0, before: bytes.toString('utf8', 0, end) };
}
function describeBadByte(badByte) {
    return `found the byte 0x${badByte.toString(16).padStart(2, '0').toUpperCase()}, expected valid UTF-8`;
}
const BLOCK_BYTES = 65_536;
/** Length of the longest prefix of whole, valid characters: blocks first, then one character at a time. */
function validPrefixLength(bytes) {
    let valid = 0;
    for (const stride of [BLOCK_BYTES, 1]) {
        while (valid < bytes.length) {
            const end = characterEnd(bytes, Math.min(valid + stride, bytes.length) - 1);
            if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(valid, end)))
                break;
            valid = end;
        }
    }
    return valid;
}
/** The end of the character that the byte at `index` belongs to: continuation bytes are 10xxxxxx. */
function characterEnd(bytes, index) {
    let end = index + 1;
    while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end++;
    return end;
}


/***/ })

};
