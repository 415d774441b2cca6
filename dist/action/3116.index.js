export const id = 3116;
export const ids = [3116];
export const modules = {

/***/ 23116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitGuard: () => (/* binding */ gitGuard),
  writeGitBaseline: () => (/* binding */ writeGitBaseline)
});

// EXTERNAL MODULE: ./build/guards/git/about.js
var about = __webpack_require__(77337);
// EXTERNAL MODULE: ./build/src/scan/allows.js
var scan_allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
;// CONCATENATED MODULE: ./build/guards/git/allows.js


/** Takes out what an inline comment, the configuration or the baseline allows, and notes allows that do nothing. */
function applyAllows(look, baseline, context) {
    const { config, scope, today } = context;
    const allows = (0,scan_allows/* createAllows */.l)({
        inline: look.inlineAllows,
        configured: config.guards.git.allow,
        owns: (ruleId) => look.ruleIds.has(ruleId),
        today,
        scope,
    });
    const findings = [];
    const suppressed = [];
    for (const { finding, identity } of look.found) {
        const suppression = allows.suppress(finding) ?? (baseline === null ? null : suppressKnown(finding, identity, baseline));
        if (suppression === null)
            findings.push(finding);
        else
            suppressed.push(suppression);
    }
    return {
        findings,
        suppressed,
        warnings: allows.warnings(),
        notes: [
            ...allows.notes(),
            ...look.unknownRules.map((id) => `guards.git.rules.disable names "${id}", and there is no such rule`),
        ],
    };
}
/** Hygiene findings have no secret; a baseline knows them by their path. */
function baselineNameOf({ finding, identity }, salt) {
    return (0,scan_fingerprint/* baselineFingerprint */.MC)(salt, finding.ruleId, identity);
}
function suppressKnown(finding, identity, { salt, fingerprints }) {
    if (!fingerprints.has((0,scan_fingerprint/* baselineFingerprint */.MC)(salt, finding.ruleId, identity)))
        return null;
    return { finding, by: 'baseline', reason: 'known before the baseline was written', until: null };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/guards/git/baseline.js


const DEFAULT_PATH = ['.plumbline', 'git-baseline.json'];
const VERSION = 1;
/** Bytes of a salt. */
const SALT_BYTES = 16;
/** Absolute. */
function baselinePath(config, root) {
    return config.guards.git.baseline ?? external_node_path_.join(root, ...DEFAULT_PATH);
}
/**
 * @returns null where there is no baseline
 * @throws PlumblineError `config_invalid` for a file that is none, or for one that is configured and missing
 */
async function readBaseline(config, root, fileSystem) {
    const file = baselinePath(config, root);
    if ((await fileSystem.stat(file)) === undefined) {
        if (config.guards.git.baseline === null)
            return null;
        throw invalid(file, 'the baseline that `guards.git.baseline` names does not exist');
    }
    let parsed;
    try {
        parsed = JSON.parse(await fileSystem.readText(file));
    }
    catch (cause) {
        throw invalid(file, 'the baseline cannot be read as JSON', cause);
    }
    if (!isBaselineFile(parsed))
        throw invalid(file, 'the file is no baseline of the git guard');
    return { salt: parsed.salt, fingerprints: new Set(parsed.fingerprints) };
}
/** Sorted, one fingerprint a line, so that changes of it can be read and merged. */
async function writeBaseline(file, baseline, fileSystem) {
    const fingerprints = [...baseline.fingerprints].sort();
    const text = JSON.stringify({ version: VERSION, guard: 'git', salt: baseline.salt, fingerprints }, null, 2);
    await fileSystem.writeAtomic(file, `${text}\n`);
}
/** @param randomInt a whole number in [0, below), from the process's own source of randomness */
function createSalt(randomInt) {
    return Buffer.from(Array.from({ length: SALT_BYTES }, () => randomInt(256))).toString('hex');
}
function isBaselineFile(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (!('version' in value && 'salt' in value && 'fingerprints' in value))
        return false;
    const { version, salt, fingerprints } = value;
    return (version === VERSION &&
        typeof salt === 'string' &&
        /^[0-9a-f]{32,}$/.test(salt) &&
        Array.isArray(fingerprints) &&
        fingerprints.every((entry) => typeof entry === 'string' && /^[0-9a-f]{64}$/.test(entry)));
}
function invalid(file, message, cause) {
    return new errors/* PlumblineError */.Dl('config_invalid', message, {
        location: { path: file },
        remedy: 'Restore the file, or write it anew with `plumbline guard git --baseline-write`.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/scan/env-files.js
var env_files = __webpack_require__(13482);
// EXTERNAL MODULE: ./build/src/scan/inline-allows.js
var inline_allows = __webpack_require__(34417);
// EXTERNAL MODULE: ./build/src/scan/text-encoding.js
var text_encoding = __webpack_require__(18108);
// EXTERNAL MODULE: ./build/src/core/linear-pattern.js
var linear_pattern = __webpack_require__(44731);
;// CONCATENATED MODULE: ./build/guards/git/custom-rules.js



/**
 * The rules of `guards.git.rules.custom`, as the engine runs them.
 * @param taken ids of the rules that there are already
 * @throws PlumblineError `config_invalid` for an id that is taken, or a pattern that is none
 */
async function customRules(config, taken) {
    const { custom } = config.guards.git.rules;
    if (custom.length === 0)
        return [];
    const compile = await (0,linear_pattern/* loadPatternCompiler */.o)();
    return custom.map((rule, index) => {
        const compiled = compile(rule.pattern);
        const problem = taken.has(rule.id)
            ? `id: ${JSON.stringify(rule.id)} is the id of a built-in rule; choose another one`
            : 'problem' in compiled && `pattern: ${compiled.problem}`;
        if (problem !== false || 'problem' in compiled)
            throw custom_rules_invalid(config, index, `${problem}`);
        return { ...ruleOf(rule), linear: compiled.pattern };
    });
}
/** Engines of JavaScript never see the pattern. */
const NEVER = /(?!)/i;
function ruleOf({ id, title, keywords, paths, minEntropy, remedy }) {
    return {
        id,
        title,
        source: "this project's configuration",
        keywords,
        pattern: NEVER,
        proof: 'none',
        minEntropy,
        confidence: 'medium',
        paths: paths.length === 0 ? null : { test: (0,scan_allows/* createPathMatch */.D)(paths) },
        remedy,
        example: () => '',
        counterExamples: () => [],
    };
}
/** The place of an id was noted when the configuration was read. */
function custom_rules_invalid({ origins }, index, problem) {
    const key = `guards.git.rules.custom.${index}.id`;
    const origin = Object.hasOwn(origins, key) ? origins[key] : undefined;
    return new errors/* PlumblineError */.Dl('config_invalid', `guards.git.rules.custom[${index}].${problem}`, {
        ...(origin === undefined ? {} : { location: { path: origin } }),
    });
}

// EXTERNAL MODULE: ./build/src/scan/automaton.js
var scan_automaton = __webpack_require__(4985);
;// CONCATENATED MODULE: ./build/src/scan/lines.js
const LINE_FEED = 10;
/**
 * Turns byte offsets into lines and columns, for what was found only. Offsets that rise are counted on from the
 * last one, so that many findings in one file cost one pass.
 * @param firstLine line of the first byte
 */
function createLineFinder(bytes, firstLine) {
    let line = firstLine;
    let column = 1;
    let counted = 0;
    let nextFeed = feedFrom(bytes, 0);
    return (offset) => {
        if (offset < counted) {
            line = firstLine;
            column = 1;
            counted = 0;
            nextFeed = feedFrom(bytes, 0);
        }
        while (nextFeed < offset) {
            line++;
            column = 1;
            counted = nextFeed + 1;
            nextFeed = feedFrom(bytes, counted);
        }
        column += charactersIn(bytes, counted, offset);
        counted = offset;
        return { line, column };
    };
}
function feedFrom(bytes, from) {
    const at = bytes.indexOf(LINE_FEED, from);
    return at === -1 ? bytes.length : at;
}
/** Every byte but the continuations (10xxxxxx) begins a character. */
function charactersIn(bytes, from, to) {
    let characters = 0;
    for (let i = from; i < to; i++)
        if (((bytes[i] ?? 0) & 0xc0) !== 0x80)
            characters++;
    return characters;
}

;// CONCATENATED MODULE: ./build/src/scan/windows.js
/** A token that leaves the window is followed to its end, up to here: a JWT is longer than any fixed reach. */
const LONGEST_TAIL_BYTES = 8_192;
const LONGEST_HEAD_BYTES = 400;
/**
 * Merges the hits of each channel (a rule) into windows that do not overlap, so that a channel never looks at a
 * byte twice: the work on any text is at most channels * length.
 */
function createWindowMerger(reaches, onWindow) {
    const starts = new Int32Array(reaches.length).fill(-1);
    const ends = new Int32Array(reaches.length);
    const open = [];
    let bytes = new Uint8Array(0);
    let length = 0;
    return {
        begin(newBytes, newLength) {
            bytes = newBytes;
            length = newLength;
        },
        hit(channel, end) {
            const reach = reaches[channel];
            if (reach === undefined)
                return;
            const wantedEnd = Math.min(length, end + reach.afterBytes);
            const openStart = starts[channel] ?? -1;
            const openEnd = ends[channel] ?? 0;
            if (openStart !== -1 && wantedEnd <= openEnd)
                return;
            const wantedStart = Math.max(0, end - reach.beforeBytes);
            if (openStart !== -1 && wantedStart <= openEnd) {
                ends[channel] = tokenEnd(bytes, wantedEnd, length);
                return;
            }
            if (openStart === -1)
                open.push(channel);
            else
                onWindow(channel, openStart, openEnd);
            starts[channel] = tokenStart(bytes, wantedStart, openStart === -1 ? 0 : openEnd);
            ends[channel] = tokenEnd(bytes, wantedEnd, length);
        },
        flush() {
            for (const channel of open) {
                onWindow(channel, starts[channel] ?? 0, ends[channel] ?? 0);
                starts[channel] = -1;
            }
            open.length = 0;
        },
    };
}
/** ASCII letters, digits and `+ - . / = _`: what tokens are made of. */
const TOKEN_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => /[A-Za-z0-9+\-./=_]/.test(String.fromCharCode(byte)) ? 1 : 0);
function tokenEnd(bytes, from, length) {
    const limit = Math.min(length, from + LONGEST_TAIL_BYTES);
    let end = from;
    while (end < limit && TOKEN_BYTES[bytes[end] ?? 0] === 1)
        end++;
    return end;
}
function tokenStart(bytes, from, least) {
    const limit = Math.max(least, from - LONGEST_HEAD_BYTES);
    let start = from;
    while (start > limit && TOKEN_BYTES[bytes[start - 1] ?? 0] === 1)
        start--;
    return start;
}

;// CONCATENATED MODULE: ./build/guards/git/engine-unescape.js
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrt"'`\\/]))|%([0-9a-fA-F]{2})/g;
const CONTROLS = { n: '\n', r: '\r', t: '\t' };
/**
 * Takes off one layer of JavaScript, JSON, Python or shell string escapes and of percent encoding (RFC 3986).
 * @param text one character a byte; what lies beyond a byte becomes `?`, so that it stays so
 * @returns null where there was nothing to take off
 */
function unescapeText(text) {
    const offsets = [];
    let plain = '';
    let copied = 0;
    for (const match of text.matchAll(ESCAPE)) {
        for (let i = copied; i < match.index; i++)
            offsets.push(i);
        plain += text.slice(copied, match.index) + characterOf(match);
        offsets.push(match.index);
        copied = match.index + match[0].length;
    }
    if (copied === 0)
        return null;
    for (let i = copied; i <= text.length; i++)
        offsets.push(i);
    return { text: plain + text.slice(copied), offsets };
}
function characterOf([, braced, wide, byte, simple, percent]) {
    if (simple !== undefined)
        return CONTROLS[simple] ?? simple;
    const code = Number.parseInt(braced ?? wide ?? byte ?? percent ?? '', 16);
    return code <= 0xff ? String.fromCharCode(code) : '?';
}

;// CONCATENATED MODULE: ./build/guards/git/engine-encodings.js

/** A shorter run cannot hold a secret that is worth its name. */
const SHORTEST_RUN = 24;
const PROBE_BYTES = 24;
const FEWEST_ESCAPES = 4;
const LONGEST_HEAD = 64;
/** Base64 that goes on in the next line (RFC 2045: 76 characters; PEM: 64) has full lines. */
const SHORTEST_FULL_LINE = 60;
const BASE64_VALUE = new Int8Array(256).fill(-1);
for (const [value, letter] of [
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
    BASE64_VALUE[letter.charCodeAt(0)] = value;
}
BASE64_VALUE['-'.charCodeAt(0)] = 62;
BASE64_VALUE['_'.charCodeAt(0)] = 63;
const HEX_VALUE = new Int8Array(256).fill(-1);
for (let value = 0; value < 16; value++) {
    HEX_VALUE[value.toString(16).charCodeAt(0)] = value;
    HEX_VALUE[value.toString(16).toUpperCase().charCodeAt(0)] = value;
}
/**
 * Finds runs of base64 (both alphabets, wrapped lines too) and hex that decode to text, and runs of string or percent escapes.
 * Linear: every byte belongs to one run of each kind, and nothing is decoded that does not begin like text.
 */
function findEncodedRuns(bytes, length, onRun) {
    let at = 0;
    // A run of 24 has a byte of its own at every 24th place, so most of a text is never looked at.
    while (at + SHORTEST_RUN <= length) {
        const probe = at + SHORTEST_RUN - 1;
        if (BASE64_VALUE[bytes[probe]] === -1) {
            at = probe + 1;
            continue;
        }
        let start = probe;
        while (start > at && BASE64_VALUE[bytes[start - 1]] !== -1)
            start--;
        let end = probe + 1;
        while (end < length && BASE64_VALUE[bytes[end]] !== -1)
            end++;
        if (end - start >= SHORTEST_RUN) {
            if (end - start >= SHORTEST_FULL_LINE)
                end = wrappedEnd(bytes, start, end, length);
            const run = decodeRun(bytes, start, end);
            if (run !== null)
                onRun(run);
        }
        at = end;
    }
    findEscapeRuns(bytes, length, 0x5c, onRun);
    findEscapeRuns(bytes, length, 0x25, onRun);
}
/** Follows base64 over line breaks and indents as long as the lines are full; the last one may be shorter. */
function wrappedEnd(bytes, start, firstEnd, length) {
    const width = firstEnd - start;
    let end = firstEnd;
    while (end < length) {
        let next = end;
        if (bytes[next] === 13)
            next++;
        if (bytes[next] !== 10)
            return end;
        next++;
        while (next < length && (bytes[next] === 32 || bytes[next] === 9))
            next++;
        const lineStart = next;
        while (next < length && next - lineStart < width && BASE64_VALUE[bytes[next]] !== -1)
            next++;
        if (next === lineStart)
            return end;
        const isOver = next - lineStart < width;
        if (next < length && BASE64_VALUE[bytes[next]] !== -1)
            return end;
        end = next;
        if (isOver)
            return end;
    }
    return end;
}
function decodeRun(bytes, start, end) {
    return decodeHex(bytes, start, end) ?? decodeBase64(bytes, start, end);
}
function decodeHex(bytes, start, end) {
    // `0x…`: the digits begin behind the x.
    const from = bytes[start + 1] === 0x78 ? start + 2 : start;
    const size = (end - from) >> 1;
    const decoded = new Uint8Array(from + 48 > end ? size : PROBE_BYTES);
    for (let i = 0; i < decoded.length; i++) {
        const high = HEX_VALUE[bytes[from + 2 * i]];
        const low = HEX_VALUE[bytes[from + 2 * i + 1]];
        if (high < 0 || low < 0 || !isTextByte(high * 16 + low))
            return null;
    }
    const full = new Uint8Array(size);
    let used = 0;
    for (; used < size; used++) {
        const high = HEX_VALUE[bytes[from + 2 * used]];
        const low = HEX_VALUE[bytes[from + 2 * used + 1]];
        if (high < 0 || low < 0)
            break;
        full[used] = high * 16 + low;
    }
    const offsets = Int32Array.from({ length: used + 1 }, (_, i) => from + 2 * i);
    return { kind: 'hex', start: from, end: from + 2 * used, bytes: full.subarray(0, used), offsets };
}
/** A name or a path may stand before base64 without a break: all four alignments are tried, and what follows a slash. */
function decodeBase64(bytes, start, end) {
    for (let shift = 0; shift < 4; shift++) {
        const form = probeBase64(bytes, start + shift, end);
        if (form !== null)
            return decodeBase64From(bytes, start + shift, end, form);
    }
    const last = Math.min(end - SHORTEST_RUN, start + LONGEST_HEAD);
    for (let at = start; at < last; at++) {
        if (bytes[at] !== 0x2f)
            continue;
        const form = probeBase64(bytes, at + 1, end);
        if (form !== null)
            return decodeBase64From(bytes, at + 1, end, form);
    }
    return null;
}
/** Whether a run begins like text; true where it is UTF-16 (PowerShell's `-EncodedCommand`). */
function probeBase64(bytes, start, end) {
    let bits = 0;
    let value = 0;
    let decoded = 0;
    let nuls = 0;
    let following = 0;
    for (let i = start; i < end && decoded < PROBE_BYTES; i++) {
        const digit = BASE64_VALUE[bytes[i]];
        if (digit < 0)
            continue;
        value = ((value << 6) | digit) & 0xffff;
        bits += 6;
        if (bits < 8)
            continue;
        bits -= 8;
        const byte = (value >> bits) & 0xff;
        if (byte === 0 && (decoded & 1) === 1)
            nuls++;
        else if (!isTextByte(byte))
            return null;
        // UTF-8: as many continuations as the byte before says, or else the alignment is wrong.
        else if (isContinuation(byte) !== following > 0)
            return null;
        if (isContinuation(byte))
            following--;
        else
            following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
        decoded++;
    }
    if (nuls > 0)
        return nuls >= decoded >> 1 ? 'utf16' : null;
    return 'utf8';
}
function decodeBase64From(bytes, start, end, form) {
    const decoded = new Uint8Array(((end - start) * 3) >> 2);
    const offsets = new Int32Array(decoded.length + 1);
    let bits = 0;
    let value = 0;
    let used = 0;
    for (let i = start; i < end; i++) {
        const digit = BASE64_VALUE[bytes[i]];
        if (digit < 0)
            continue;
        value = ((value << 6) | digit) & 0xffff;
        bits += 6;
        if (bits < 8)
            continue;
        bits -= 8;
        const byte = (value >> bits) & 0xff;
        if (byte === 0 && form === 'utf16')
            continue;
        offsets[used] = i - 1;
        decoded[used++] = byte;
    }
    offsets[used] = end;
    return {
        kind: 'base64',
        start,
        end,
        bytes: decoded.subarray(0, used),
        offsets: offsets.subarray(0, used + 1),
    };
}
function isContinuation(byte) {
    return (byte & 0xc0) === 0x80;
}
/** Printable ASCII, white space, and whatever may be UTF-8. */
function isTextByte(byte) {
    return (byte >= 0x20 && byte !== 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
const ESCAPED_TEXT = new Uint8Array(256);
for (let byte = 0x21; byte < 0x7f; byte++) {
    if (!/["'`<>(){}[\],;]/.test(String.fromCharCode(byte)))
        ESCAPED_TEXT[byte] = 1;
}
/** Runs of which so much is escaped that a keyword may be: what is escaped here and there is found by its window. */
function findEscapeRuns(bytes, length, mark, onRun) {
    let done = 0;
    for (let at = bytes.indexOf(mark); at !== -1 && at < length; at = bytes.indexOf(mark, done)) {
        let start = at;
        while (start > done && at - start < LONGEST_HEAD && ESCAPED_TEXT[bytes[start - 1]] === 1)
            start--;
        let end = at;
        let escapes = 0;
        while (end < length && ESCAPED_TEXT[bytes[end]] === 1) {
            if (bytes[end] === mark && isCodeEscape(bytes, end, mark))
                escapes++;
            end++;
        }
        if (escapes >= FEWEST_ESCAPES && end - start >= SHORTEST_RUN) {
            const run = decodeEscapes(bytes, start, end);
            if (run !== null)
                onRun(run);
        }
        done = Math.max(end, at + 1);
    }
}
/** `%41`, `\x41`, `\u0041`: an escape of a letter or digit, not of a quote. */
function isCodeEscape(bytes, at, mark) {
    if (mark === 0x25)
        return (HEX_VALUE[bytes[at + 1] ?? 0] ?? -1) >= 0;
    return bytes[at + 1] === 0x75 || bytes[at + 1] === 0x78;
}
function decodeEscapes(bytes, start, end) {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
    const plain = unescapeText(source);
    if (plain === null)
        return null;
    return {
        kind: 'escapes',
        start,
        end,
        bytes: Buffer.from(plain.text, 'latin1'),
        offsets: Int32Array.from(plain.offsets, (offset) => start + offset),
    };
}

;// CONCATENATED MODULE: ./build/guards/git/engine-layers.js

/** Decoded bytes a byte of the document, all depths together. Real texts stay far below; nothing can go beyond. */
const DECODED_SHARE = 4;
function createLayers(depth, onLayer) {
    let decodedBytes = 0;
    return {
        scan(bytes) {
            let left = bytes.length * DECODED_SHARE;
            const descend = (layer, depthLeft) => {
                onLayer(layer);
                if (depthLeft === 0)
                    return;
                findEncodedRuns(layer.bytes, layer.length, (run) => {
                    if (run.bytes.length > left)
                        return;
                    left -= run.bytes.length;
                    decodedBytes += run.bytes.length;
                    descend(decodedLayer(layer, run), depthLeft - 1);
                });
            };
            descend(layerOf(bytes, bytes.length, [], (start, end) => ({ start, end })), depth);
        },
        decodedBytes: () => decodedBytes,
    };
}
/** Bytes of a latin-1 string. */
function toBytes(text) {
    return Buffer.from(text, 'latin1');
}
function decodedLayer(outer, run) {
    return layerOf(run.bytes, run.bytes.length, [run.kind, ...outer.via], (start, end) => outer.span(run.offsets[start] ?? run.start, run.offsets[end] ?? run.end));
}
function layerOf(bytes, length, via, span) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return { bytes, length, via, span, text: (start, end) => view.toString('latin1', start, end) };
}

;// CONCATENATED MODULE: ./build/guards/git/engine-randomness.js
/**
 * Shannon entropy of a text's own letter frequencies, in bits a character (Shannon 1948). A text of n characters
 * cannot have more than log2(n): 4 bits for 16 different ones.
 */
function shannonEntropy(text) {
    const counts = new Map();
    for (const letter of text)
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/**
 * Whether a secret has the entropy that its rule asks for. Chance lets a short random text have fewer bits than its
 * alphabet would give, so the limit is never above 82% of what its length allows.
 */
function isEntropyEnough(secret, leastBits) {
    return shannonEntropy(secret) >= Math.min(leastBits, 0.82 * Math.log2(Math.max(2, secret.length)));
}
/** Share of neighbours that belong to different classes, below which a text is words or a number. */
const LEAST_TRANSITIONS = 0.18;
/** Share of letter pairs that are common in English, above which a text is made of words. */
const MOST_COMMON_PAIRS = 0.38;
const FEWEST_PAIRS = 5;
/**
 * The measure for secrets that have no form of their own: a digit, classes (lower, upper, digit, other) that change
 * often, and letter pairs that are not English. Random base 62 changes class at 62% of its places, hex at 47%,
 * words at under 15%; of random letter pairs 14% are common, of English ones about 60%.
 */
function isRandomLooking(text) {
    return (/\d/.test(text) && /[A-Za-z]/.test(text) && transitions(text) >= LEAST_TRANSITIONS && !isMadeOfWords(text));
}
/** The most frequent letter pairs of English, from the counts of Mayzner and Tresselt (1965) as retold by Norvig (2012). */
const COMMON_PAIRS = new Set(('th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ' +
    'ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo ' +
    'wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ke ey ss wo rd').split(' '));
/** Whether most of a text's letters form English words; digits and signs between them do not matter. */
function isMadeOfWords(text) {
    let pairs = 0;
    let common = 0;
    for (const word of text.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) {
        const lower = word.toLowerCase();
        for (let i = 0; i + 1 < lower.length; i++) {
            pairs++;
            if (COMMON_PAIRS.has(lower.slice(i, i + 2)))
                common++;
        }
    }
    return pairs >= FEWEST_PAIRS && common / pairs > MOST_COMMON_PAIRS;
}
function transitions(text) {
    let changes = 0;
    for (let i = 1; i < text.length; i++) {
        if (classOf(text.charCodeAt(i)) !== classOf(text.charCodeAt(i - 1)))
            changes++;
    }
    return changes / Math.max(1, text.length - 1);
}
function classOf(code) {
    if (code >= 0x61 && code <= 0x7a)
        return 0;
    if (code >= 0x41 && code <= 0x5a)
        return 1;
    return code >= 0x30 && code <= 0x39 ? 2 : 3;
}

;// CONCATENATED MODULE: ./build/guards/git/placeholders.js

/**
 * Whether a value only stands for a secret: templates, fill-ins, vendors' own examples, runs and sequences.
 * Judges the value alone; the places that hold random text without secrets are `isMachineMade` and `isInsideBlob`.
 */
function isPlaceholder(value) {
    return (TEMPLATE.test(value) ||
        FILL_IN.test(value) ||
        VENDOR_EXAMPLES.some((example) => value.includes(example)) ||
        hasLongRun(value) ||
        isMostlySequence(value) ||
        HEADER_NAME.test(value) ||
        isFewLetters(value) ||
        isWordsOfPlaceholders(value));
}
/** Shells, GitHub, Jinja, Ruby, Python, .NET, CloudFormation: a name in brackets that something else fills in. */
const TEMPLATE = /\$\{[^}]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|<[A-Za-z_][\w .:/-]*>|^\$[A-Za-z_]\w*$|^%[A-Za-z_]\w*%$|%\([A-Za-z_]\w*\)s|#\{[^}]*\}|^@[A-Za-z_.]+@$|^\[[A-Za-z_ -]+\]$|^process\.env\b|^os\.environ\b|^env\.[A-Z_]+$|^secrets\.\w+$/;
/** Such as `x-ms-copy-id`: a name of an HTTP header, in quotes behind a word that says secret. */
const HEADER_NAME = /^x(?:-[a-z]{2,20}){1,6}$/i;
const FILL_IN = /x{4,}|X{4,}|\*{3,}|\.{3,}|…|_{6,}|-{6,}(?!B)|your[-_ ]?[a-z]|[-_]here\b|change[-_ ]?me|replace[-_ ]?(?:me|with|this)|insert[-_ ]|placeholder|redacted|removed|example|sample[-_]|dummy|fake[-_]|not[-_ ]?(?:a[-_ ]?)?real|todo|abc-?123|123-?abc|deadbeef|cafebabe|lorem|foo[-_]?bar|\bmy[-_](?:secret|token|key|password|api)|test[-_](?:token|secret|password|key|api)/i;
/** Values that vendors and standards print in their own documentation, in parts so that no scanner takes this list for a leak. */
const VENDOR_EXAMPLES = [
    // AWS IAM user guide.
    ['AKIAIOSFODNN7', 'EXAMPLE'].join(''),
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCY', 'EXAMPLEKEY'].join(''),
    // Azurite and the storage emulator: the published development key.
    ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu', 'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='].join(''),
    // Azure Cosmos DB emulator: the published key.
    ['C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mG', 'Gyw=='].join(''),
    // Stripe's documentation: the test keys of its own account.
    ['4eC39HqLyjWDarj', 'tT1zdp7dc'].join(''),
    ['TYooMQauvdEDq5', '4NiTphI7jx'].join(''),
    // NuGet's reference of nuget.config.
    ['33f!!', 'lloppa'].join(''),
    ['hal+9ooo', '_da!sY'].join(''),
    // RFC 6749 and 6750: OAuth 2.0's tokens and client secret.
    ['2YotnFZF', 'Ejr1zCsicMWpAA'].join(''),
    ['tGzv3JOk', 'F0XG5Qx2TlKWIA'].join(''),
    ['7Fjfp0ZB', 'r1KtDRbnfVdmIw'].join(''),
    ['mF_9.B5f', '-4.1JqM'].join(''),
    // RFC 5849: OAuth 1.0's tokens and secrets.
    ['dpf43f3p', '2l4k3l03'].join(''),
    ['kd94hf93', 'k423kf44'].join(''),
    ['hh5s93j4', 'hdidpola'].join(''),
    ['hdhd0244', 'k9j7ao03'].join(''),
    ['nnch734d', '00sl2jdk'].join(''),
    ['pfkkdhi9', 'sl3r4s00'].join(''),
    ['kkk9d7dh', '3k39sjv7'].join(''),
    // Slack's documentation of incoming webhooks.
    ['T00000000/B00000000/', 'XXXXXXXXXXXXXXXXXXXXXXXX'].join(''),
];
function hasLongRun(value) {
    return /([A-Za-z0-9])\1{5}/.test(value);
}
const SEQUENCES = [
    'abcdefghijklmnopqrstuvwxyz',
    '01234567890123456789',
    '0123456789abcdef0123456789abcdef',
    'qwertyuiopasdfghjklzxcvbnm',
];
const SEQUENCE_PIECE = 6;
/** Steps of the alphabet, of the digits or of the keyboard, up or down, over half of the value. */
function isMostlySequence(value) {
    const lower = value.toLowerCase();
    const backward = [...lower].reverse().join('');
    return SEQUENCES.some((sequence) => coverage(lower, sequence) * 2 > value.length || coverage(backward, sequence) * 2 > value.length);
}
function coverage(text, sequence) {
    let covered = 0;
    for (let i = 0; i + SEQUENCE_PIECE <= text.length;) {
        if (sequence.includes(text.slice(i, i + SEQUENCE_PIECE))) {
            let length = SEQUENCE_PIECE;
            while (i + length < text.length && sequence.includes(text.slice(i, i + length + 1)))
                length++;
            covered += length;
            i += length;
        }
        else
            i++;
    }
    return covered;
}
/** A long value of very few different characters, such as `abababab…`. */
function isFewLetters(value) {
    return value.length >= 16 && new Set(value).size <= 4;
}
const PLACEHOLDER_WORDS = /^(?:(?:a|an|the|my|your|our|some|any|this|that|is|in|of|to|for|with|and|or|not|no|new|old|super|very|long|random|string|value|text|api|key|keys|secret|secrets|token|tokens|pass|password|passwd|pwd|user|username|name|admin|root|login|auth|access|bearer|client|id|private|public|test|tests|testing|demo|dev|prod|local|localhost|default|none|null|undefined|true|false|empty|unset|hidden|masked|encrypted|changeit|letmein|hunter|foo|bar|baz|qux|s3cr3t|p4ssw0rd|passw0rd|pa55word|\d{1,6})(?:[-_. ]|$|(?=[A-Z])|(?<=[a-z])(?=\d)))+$/i;
function isWordsOfPlaceholders(value) {
    return value.length <= 80 && PLACEHOLDER_WORDS.test(value);
}
const LOCK_FILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|Pipfile\.lock|uv\.lock|pdm\.lock|go\.sum|mix\.lock|flake\.lock|packages\.lock\.json|\.terraform\.lock\.hcl|deno\.lock|Podfile\.lock|pubspec\.lock)$|\.(?:min|bundle|chunk)\.(?:m?js|css)$|\.(?:map|svg|pbxproj|snap|wasm|woff2?)$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const INTEGRITY = /^(?:sha(?:1|256|384|512)|md5)[-:=]/i;
/** MD5, SHA-1 (git), SHA-224, -256, -384, -512 in hex. */
const HASH_LENGTHS = new Set([32, 40, 56, 64, 96, 128]);
/**
 * Whether a value without a form of its own is what programs write: hashes, identifiers, anything in lock files and
 * minified code. Rules with a form of their own are not asked.
 */
function isMachineMade(path, value) {
    return (LOCK_FILE.test(path) ||
        UUID.test(value) ||
        INTEGRITY.test(value) ||
        (HASH_LENGTHS.has(value.length) && /^[0-9a-f]+$/.test(value)) ||
        isMadeOfWords(value));
}
const LEAST_REST = 48;
const FARTHEST = 160;
/**
 * Whether a match lies in the middle of a much longer run of base64, such as a data URI, a source map or a font.
 * @param text one window
 */
function isInsideBlob(text, from, to) {
    let before = from;
    while (before > 0 && from - before < FARTHEST && isBase64(text.charCodeAt(before - 1)))
        before--;
    let after = to;
    while (after < text.length && after - to < FARTHEST && isBase64(text.charCodeAt(after)))
        after++;
    const rest = text.slice(before, from) + text.slice(to, after);
    return rest.length >= LEAST_REST && /[A-Z]/.test(rest) && /[a-z]/.test(rest) && /\d/.test(rest);
}
function isBase64(code) {
    return ((code >= 0x41 && code <= 0x5a) ||
        (code >= 0x61 && code <= 0x7a) ||
        (code >= 0x2f && code <= 0x39) ||
        code === 0x2b);
}

;// CONCATENATED MODULE: ./build/guards/git/proofs/bech32.js
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_LENGTH = 6;
/**
 * Six characters that end a Bech32 text, whose code finds any four wrong characters.
 * Source: BIP 173, "Checksum"; age's keys are written so (C2SP, age.md).
 * @param prefix the human-readable part, such as `age-secret-key-`, in lower case
 * @param body characters of the alphabet, in lower case
 */
function bech32Checksum(prefix, body) {
    const rest = checksumOf([...expand(prefix), ...valuesOf(body), ...Array(CHECKSUM_LENGTH).fill(0)]) ^ 1;
    return Array.from({ length: CHECKSUM_LENGTH }, (_, i) => ALPHABET[(rest >>> (5 * (5 - i))) & 31]).join('');
}
/** @param text in either case, with the last `1` between prefix and body */
function isBech32(text) {
    const lower = text.toLowerCase();
    const end = lower.lastIndexOf('1');
    const values = valuesOf(lower.slice(end + 1));
    return end > 0 && !values.includes(-1) && checksumOf([...expand(lower.slice(0, end)), ...values]) === 1;
}
function expand(prefix) {
    const codes = [...prefix].map((letter) => letter.charCodeAt(0));
    return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}
function valuesOf(body) {
    return [...body].map((letter) => ALPHABET.indexOf(letter));
}
/** A remainder of polynomials over GF(32). */
function checksumOf(values) {
    let rest = 1;
    for (const value of values) {
        const top = rest >>> 25;
        rest = ((rest & 0x1ffffff) << 5) ^ value;
        for (const [bit, term] of GENERATOR.entries())
            if (((top >>> bit) & 1) === 1)
                rest ^= term;
    }
    return rest >>> 0;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/guards/git/proofs/crc32.js

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const crc32_CHECKSUM_LENGTH = 6;
/**
 * The last six characters of a GitHub or npm token: CRC-32 of the random part, in base 62, padded with zeros.
 * Source: GitHub blog, `Behind GitHub's new authentication token formats` (2021-04-05); npm's follow the same form
 * (GitHub changelog, 2021-09-23).
 * @param random the token's characters between its prefix (`ghp_`) and its checksum
 */
function tokenChecksum(random) {
    let rest = (0,external_node_zlib_.crc32)(random);
    let digits = '';
    while (rest > 0) {
        digits = BASE62.charAt(rest % 62) + digits;
        rest = Math.floor(rest / 62);
    }
    return digits.padStart(crc32_CHECKSUM_LENGTH, '0');
}
/** @param token with its prefix, which ends at the last `_` */
function hasTokenChecksum(token) {
    const body = token.slice(token.lastIndexOf('_') + 1);
    const random = body.slice(0, -crc32_CHECKSUM_LENGTH);
    return random.length > 0 && body.endsWith(tokenChecksum(random));
}
const GITLAB_CHECKSUM_LENGTH = 7;
/**
 * The last seven characters of a routable GitLab token: CRC-32 of all before them, in base 36, padded with zeros.
 * Source: GitLab handbook, `Cells: Routable Tokens`.
 * @param payload prefix, payload and length, such as `glpat-….01.0z`
 */
function gitlabChecksum(payload) {
    return (0,external_node_zlib_.crc32)(payload).toString(36).padStart(GITLAB_CHECKSUM_LENGTH, '0');
}
function hasGitlabChecksum(token) {
    return token.endsWith(gitlabChecksum(token.slice(0, -GITLAB_CHECKSUM_LENGTH)));
}
/**
 * The last eight characters of a token of Grafana's service accounts: CRC-32 of all before the last `_`, its bytes from
 * the lowest on, in hex. Source: grafana/grafana, pkg/components/satokengen.
 * @param payload such as `glsa_` and 32 characters
 */
function grafanaChecksum(payload) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE((0,external_node_zlib_.crc32)(payload));
    return bytes.toString('hex');
}
function hasGrafanaChecksum(token) {
    const end = token.lastIndexOf('_');
    return token.slice(end + 1) === grafanaChecksum(token.slice(0, end));
}

;// CONCATENATED MODULE: ./build/guards/git/proofs/jwt.js
/** Parses a JSON Web Token (RFC 7519): header with `alg`, claims, and a signature that is not empty. */
function isJwt(text) {
    const start = text.indexOf('eyJ');
    if (start === -1)
        return false;
    const [header, claims, signature] = text.slice(start).split('.');
    if (signature === undefined || signature.length < 16)
        return false;
    const head = parseSegment(header);
    const body = parseSegment(claims);
    return head !== null && body !== null && typeof head.alg === 'string' && !isTextbookToken(body);
}
function parseSegment(segment) {
    if (segment === undefined)
        return null;
    try {
        const value = JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'));
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The token that jwt.io and half of all documentation show: John Doe, 1234567890; and the one of RFC 7519, joe. */
function isTextbookToken(claims) {
    return (claims.sub === '1234567890' ||
        claims.name === 'John Doe' ||
        (claims.iss === 'joe' && claims.exp === 1_300_819_380));
}

;// CONCATENATED MODULE: ./build/guards/git/proofs/pem.js
const BEGIN = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?)-----/;
const SHORTEST_BODY_BYTES = 32;
/**
 * Whether a text holds a private key in armour (RFC 7468; OpenSSH's PROTOCOL.key; RFC 9580 for OpenPGP), also as a
 * string of source code or JSON. A key that is cut off before its END line is still a leak if enough of it stands.
 */
function isPrivateKeyArmour(text) {
    const begin = BEGIN.exec(text);
    if (begin === null)
        return false;
    const label = begin[1] ?? '';
    const rest = text.slice(begin.index + begin[0].length);
    const endAt = rest.indexOf('-----END ');
    if (endAt !== -1 && !rest.startsWith(`-----END ${label}-----`, endAt))
        return false;
    const armoured = unquote(endAt === -1 ? rest : rest.slice(0, endAt));
    const isLocked = /ENCRYPTED/.test(label) || /^(?:Proc-Type|DEK-Info):/m.test(armoured);
    const bytes = Buffer.from(bodyOf(armoured), 'base64');
    return bytes.length >= SHORTEST_BODY_BYTES && !isFiller(bytes) && (isLocked || beginsLikeKey(label, bytes));
}
/** Line breaks that were escaped, and the quotes and pluses of strings that were joined, are no part of the key. */
function unquote(text) {
    return text
        .replace(/\\+r/g, '')
        .replace(/\\+n/g, '\n')
        .replace(/\\\n/g, '\n')
        .replace(/["'`][ \t]{0,20}[+,.&]?[ \t]{0,20}$/gm, '')
        .replace(/^[ \t]{0,40}[+.&]?[ \t]{0,20}["'`]/gm, '');
}
/** Without armour headers (`Name: value`), OpenPGP's checksum (`=abcd`) and white space. */
function bodyOf(text) {
    return text
        .replace(/^[ \t]{0,40}[A-Z][A-Za-z-]{1,30}: .*$/gm, '')
        .split(/\s+/)
        .filter((piece) => /^[A-Za-z0-9+/]+={0,2}$/.test(piece))
        .join('');
}
/** A body of one repeated letter or group stands in documentation. */
function isFiller(bytes) {
    return new Set(bytes.subarray(0, 256)).size < 12;
}
function beginsLikeKey(label, bytes) {
    if (label === 'OPENSSH PRIVATE KEY')
        return bytes.subarray(0, 14).toString('latin1') === 'openssh-key-v1';
    // OpenPGP packets have the first bit set.
    if (label.startsWith('PGP'))
        return ((bytes[0] ?? 0) & 0x80) !== 0;
    // SSH.com's own format has a magic number.
    if (label.startsWith('SSH2'))
        return bytes.readUInt32BE(0) === 0x3f6ff9eb;
    // The rest are ASN.1: a SEQUENCE.
    return bytes[0] === 0x30;
}

;// CONCATENATED MODULE: ./build/guards/git/proofs/structure.js





/**
 * @param secret what the rule takes for the secret
 * @param match all that the rule's pattern matched, which may hold armour round the secret
 */
function prove(proof, secret, match) {
    switch (proof) {
        case 'github_crc32':
        case 'npm_crc32':
            return hasTokenChecksum(secret) ? 'proven' : 'refuted';
        case 'gitlab_crc32':
            return hasGitlabChecksum(secret) ? 'proven' : 'refuted';
        case 'grafana_crc32':
            return hasGrafanaChecksum(secret) ? 'proven' : 'refuted';
        case 'bech32':
            return isBech32(secret) ? 'proven' : 'refuted';
        case 'jwt':
            return isJwt(secret) ? 'proven' : 'refuted';
        case 'pem':
            return isPrivateKeyArmour(match) ? 'proven' : 'refuted';
        case 'uuid_v4':
            return isRandomUuid(secret) ? 'checked' : 'refuted';
        case 'basic_credentials':
            return isBasicCredentials(secret) ? 'checked' : 'refuted';
        case 'none':
            return 'no_proof';
    }
}
/** The sentence for people; null where there is nothing to say. */
function sayProof(proof) {
    switch (proof) {
        case 'github_crc32':
        case 'npm_crc32':
        case 'gitlab_crc32':
        case 'grafana_crc32':
        case 'bech32':
            return 'its checksum is right';
        case 'jwt':
            return 'it parses as a signed JSON Web Token';
        case 'pem':
            return 'its armour holds a private key';
        case 'uuid_v4':
            return 'it is a random UUID';
        case 'basic_credentials':
            return 'it decodes to a user and a password';
        case 'none':
            return null;
    }
}
/** Version 4 of RFC 9562, the only one whose bits are random. */
function isRandomUuid(text) {
    return /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i.test(text);
}
/** `user:password` in base64 (RFC 7617, section 2); either half may be empty where the other one is the secret. */
function isBasicCredentials(text) {
    const decoded = Buffer.from(text, 'base64').toString('utf8');
    const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(decoded) ?? [];
    const secret = password === '' ? user : password;
    return (secret.length >= 4 &&
        !/[\x00-\x1f\x7f\ufffd]/.test(decoded) &&
        user !== password &&
        !isPlaceholder(secret));
}

;// CONCATENATED MODULE: ./build/guards/git/engine-candidates.js





/** Escapes within escapes: JSON in JSON. */
const UNESCAPE_ROUNDS = 2;
function createMatcher(rules) {
    const compiled = rules.map(compile);
    let matches = 0;
    return {
        match(index, layer, start, end, path, found) {
            const own = compiled[index];
            if (own === undefined)
                return;
            const text = layer.text(start, end);
            const spanOf = (from, to) => layer.span(start + from, start + to);
            matches += matchText(own, { text, path, spanOf, layer, start, isEscaped: false }, found);
            let shown = text;
            let shownSpan = spanOf;
            for (let round = 0; round < UNESCAPE_ROUNDS && /[\\%]/.test(shown); round++) {
                const plain = unescapeText(shown);
                if (plain === null)
                    return;
                const outer = shownSpan;
                shown = plain.text;
                shownSpan = (from, to) => outer(plain.offsets[from] ?? 0, plain.offsets[to] ?? 0);
                matches += matchText(own, { text: shown, path, spanOf: shownSpan, layer, start, isEscaped: true }, found);
            }
        },
        matches: () => matches,
    };
}
function compile(rule) {
    const flags = [...new Set([...rule.pattern.flags, 'g', 'd'])].join('');
    return {
        rule,
        pattern: new RegExp(rule.pattern.source, flags),
        hasGroup: rule.pattern.source.includes('(?<secret>'),
    };
}
function matchText(own, context, found) {
    let matches = 0;
    own.pattern.lastIndex = 0;
    for (let match = own.pattern.exec(context.text); match !== null; match = own.pattern.exec(context.text)) {
        matches++;
        if (match[0] === '')
            own.pattern.lastIndex++;
        const candidate = judge(own, match, context);
        if (candidate !== null)
            found.push(candidate);
    }
    return matches;
}
function judge(own, match, context) {
    const rule = own.rule;
    const span = own.hasGroup ? match.indices?.groups?.secret : match.indices?.[0];
    // A group that took no part in the match: the form stands there without a secret.
    if (span === undefined)
        return null;
    const [from, to] = span;
    if (startsInsideToken(match.index, context))
        return null;
    const secret = toBytes(context.text.slice(from, to)).toString('utf8');
    const proof = prove(rule.proof, secret, match[0]);
    if (proof === 'refuted')
        return null;
    if (rule.minEntropy !== null && !isEntropyEnough(secret, rule.minEntropy))
        return null;
    if (proof !== 'proven') {
        if (isPlaceholder(secret) || isInsideBlob(context.text, from, to))
            return null;
        if (rule.confidence === 'low' && (isMachineMade(context.path, secret) || !isRandomLooking(secret)))
            return null;
    }
    const { start, end } = context.spanOf(from, to);
    return {
        rule,
        secret,
        start,
        end,
        isProven: proof === 'proven',
        isEncoded: context.isEscaped || context.layer.via.length > 0,
        why: reasons(rule, context),
    };
}
/** A window may begin in the middle of a long token, where a boundary of the pattern sees the start of a text. */
function startsInsideToken(at, { start, text, layer, isEscaped }) {
    if (at > 0 || start === 0 || isEscaped)
        return false;
    return /\w/.test(text.charAt(0)) && /\w/.test(layer.text(start - 1, start));
}
function reasons(rule, { layer, isEscaped }) {
    const proof = sayProof(rule.proof);
    const via = isEscaped ? [...layer.via, 'string escapes'] : layer.via;
    return [
        'it has the form of this kind of secret',
        ...(proof === null ? [] : [proof]),
        ...(via.length === 0 ? [] : [`it was hidden in ${via.join(' in ')}`]),
    ];
}

;// CONCATENATED MODULE: ./build/guards/git/engine-excerpt.js

const MASK = '****';
const ELLIPSIS = '…';
/** Of a long secret, so many characters are shown: enough to tell which one it is, too few to help anybody. */
const SHOWN_CHARACTERS = 4;
const SHORTEST_SHOWN = 20;
const BEFORE_BYTES = 80;
const AFTER_BYTES = 80;
const engine_excerpt_LONGEST_TAIL_BYTES = 4_096;
/**
 * Shows the line of a secret with every secret in it masked, also those that lost to a surer rule and those that are
 * encoded; cut round the secret where the line is long.
 * @param all every candidate of the document, in rising order of `start`
 */
function createExcerpts(bytes, all) {
    const spans = mergeSpans(bytes, all);
    return (candidate) => {
        const from = lineStart(bytes, candidate.start);
        let index = firstEndingAfter(spans, from);
        let shown = from > 0 && bytes[from - 1] !== 10 ? ELLIPSIS : '';
        let at = from;
        let limit = lineEnd(bytes, candidate.start, candidate.start + AFTER_BYTES);
        const secrets = [];
        for (let span = spans[index]; span !== undefined && span.start < limit; span = spans[++index]) {
            shown += textOf(bytes, at, Math.max(at, span.start)) + (span.start >= from ? span.head : '') + MASK;
            secrets.push(...span.secrets);
            at = span.end;
            // A secret that goes on in further lines ends the excerpt.
            if (bytes.subarray(span.start, span.end).indexOf(10) !== -1)
                limit = at;
            else if (span.start <= candidate.start)
                limit = lineEnd(bytes, at, at + AFTER_BYTES);
        }
        shown += textOf(bytes, at, limit);
        if (limit < bytes.length && bytes[limit] !== 10 && bytes[limit] !== 13)
            shown += ELLIPSIS;
        return hideRepeats(shown, secrets).trim();
    };
}
function mergeSpans(bytes, all) {
    const spans = [];
    for (const candidate of all) {
        const end = engine_excerpt_tokenEnd(bytes, candidate.end);
        const last = spans.at(-1);
        if (last !== undefined && candidate.start < last.end) {
            const head = candidate.start === last.start && !candidate.isEncoded ? last.head : '';
            spans[spans.length - 1] = {
                start: last.start,
                end: Math.max(last.end, end),
                head,
                secrets: [...last.secrets, candidate.secret],
            };
        }
        else {
            spans.push({ start: candidate.start, end, head: headOf(candidate), secrets: [candidate.secret] });
        }
    }
    return spans;
}
/** A rule may take less than the whole token; the rest of it is nobody's business either. */
function engine_excerpt_tokenEnd(bytes, from) {
    const limit = Math.min(bytes.length, from + engine_excerpt_LONGEST_TAIL_BYTES);
    let end = from;
    while (end < limit && TOKEN_BYTES[bytes[end] ?? 0] === 1)
        end++;
    return end;
}
function headOf(candidate) {
    if (candidate.isEncoded || candidate.secret.length < SHORTEST_SHOWN)
        return '';
    return candidate.secret.slice(0, SHOWN_CHARACTERS);
}
function lineStart(bytes, offset) {
    const least = Math.max(0, offset - BEFORE_BYTES);
    let start = offset;
    while (start > least && bytes[start - 1] !== 10)
        start--;
    // Not in the middle of a character.
    while (start < offset && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start++;
    return start;
}
function lineEnd(bytes, offset, most) {
    const limit = Math.min(bytes.length, most);
    let end = offset;
    while (end < limit && bytes[end] !== 10 && bytes[end] !== 13)
        end++;
    while (end > offset && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return end;
}
function firstEndingAfter(spans, offset) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function textOf(bytes, from, to) {
    return to <= from ? '' : Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}
/** The same secret may stand a second time where no rule looks, such as in a comment behind it. */
function hideRepeats(text, secrets) {
    return secrets.reduce((shown, secret) => (secret === '' ? shown : shown.replaceAll(secret, MASK)), text);
}

;// CONCATENATED MODULE: ./build/guards/git/engine-keywords.js
function createKeywordFilter(rules) {
    const interests = new Map();
    for (const [rule, { keywords, pattern, id, confidence, linear }] of rules.entries()) {
        for (const keyword of new Set(keywords.flatMap(spellings))) {
            const interest = {
                rule,
                exact: isCaseFixed(keyword, pattern) ? new TextEncoder().encode(keyword) : null,
                isGeneric: linear === undefined && (confidence === 'low' || id.startsWith('generic-')),
            };
            const lower = keyword.toLowerCase();
            const known = interests.get(lower);
            if (known === undefined)
                interests.set(lower, [interest]);
            else
                known.push(interest);
        }
    }
    const byKeyword = [...interests.values()];
    return {
        keywords: [...interests.keys()],
        hitOf(keyword, bytes, end, onRule) {
            const interested = byKeyword[keyword];
            let hasValue = null;
            for (let i = 0; i < interested.length; i++) {
                const interest = interested[i];
                if (interest.exact !== null && !endsWith(bytes, end, interest.exact))
                    continue;
                if (interest.isGeneric) {
                    hasValue ??= isValueNear(bytes, end);
                    if (!hasValue)
                        continue;
                }
                onRule(interest.rule, end);
            }
        },
    };
}
/** JSON in a string of JSON or of code has its quotes escaped; some writers of JSON escape slashes (RFC 8259, section 7). */
function spellings(keyword) {
    return [keyword, keyword.replaceAll('"', '\\"'), keyword.replaceAll('/', '\\/')];
}
/** Whether a pattern holds the keyword as it is written and in no other case: then `eaa` is no hit for `EAA`. */
function isCaseFixed(keyword, pattern) {
    if (pattern.flags.includes('i') || !/[a-z]/i.test(keyword))
        return false;
    const exact = pattern.source.split(keyword).length - 1;
    const any = pattern.source.toLowerCase().split(keyword.toLowerCase()).length - 1;
    return exact > 0 && exact === any;
}
function endsWith(bytes, end, expected) {
    const start = end - expected.length;
    for (let i = 0; i < expected.length; i++)
        if (bytes[start + i] !== expected[i])
            return false;
    return true;
}
/** Where a value may stand behind a name, with a type annotation or a long name's rest between. */
const NEAR_BYTES = 120;
const SHORTEST_VALUE = 12;
/** What values are made of: no white space, quotes, brackets, commas or semicolons. */
const VALUE_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte > 0x20 && !/["'`<>(){}[\],;]/.test(String.fromCharCode(byte)) ? 1 : 0);
/**
 * Generic rules stand on words that all code holds (`token`), and what they look for has a digit: without a run of 12
 * characters with one, the pattern need not be tried.
 */
function isValueNear(bytes, end) {
    const limit = Math.min(bytes.length, end + NEAR_BYTES);
    let run = 0;
    let hasDigit = false;
    for (let i = end; i < limit || (i < bytes.length && run > 0 && i < limit + SHORTEST_VALUE); i++) {
        const byte = bytes[i];
        if (VALUE_BYTES[byte] === 0) {
            run = 0;
            hasDigit = false;
            continue;
        }
        run++;
        if (byte >= 0x30 && byte <= 0x39)
            hasDigit = true;
        if (hasDigit && run >= SHORTEST_VALUE)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/guards/git/engine-linear.js



/**
 * Each match may cost a look at the rest of its piece (`a.*b|a` in a row of `a`), so the finer the pieces, the less a
 * byte can cost; dense matches are short, so that fine pieces have room for them.
 */
const COARSE = { bytes: 32 * 1024, overlapBytes: 8 * 1024, mostMatches: 500 };
const FINE = { bytes: 2 * 1024, overlapBytes: 256, mostMatches: Number.POSITIVE_INFINITY };
/** Escapes within escapes: JSON in JSON. */
const engine_linear_UNESCAPE_ROUNDS = 2;
function createLinearMatchers(rules) {
    return {
        everywhere: [...rules.keys()].filter((index) => rules[index]?.linear && rules[index].keywords.length === 0),
        match(index, layer, start, end, found) {
            const rule = rules[index];
            if (rule?.linear === undefined)
                return null;
            const { linear } = rule;
            const run = (from, to, pieces) => {
                let matches = 0;
                for (const piece of cut(layer, from, to, pieces)) {
                    const counted = matchPiece({ rule, linear, layer, ...piece }, pieces, found);
                    matches += counted ?? run(piece.start, piece.end, FINE);
                }
                return matches;
            };
            return run(start, end, COARSE);
        },
    };
}
function* cut(layer, from, to, { bytes, overlapBytes }) {
    for (let at = from;; at += bytes - overlapBytes) {
        const end = Math.min(to, at + bytes);
        yield { start: characterStart(layer.bytes, at, from), end, isCut: end < to };
        if (end === to)
            return;
    }
}
/** No piece begins inside of a character of UTF-8, which has at most three further bytes. */
function characterStart(bytes, at, least) {
    let start = at;
    while (start > least && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start--;
    return start;
}
/** @returns the number of matches, null for too many */
function matchPiece(search, { mostMatches }, found) {
    const { rule, linear, layer, start, end, isCut } = search;
    const before = start === 0 ? '' : layer.text(start - 1, start);
    const candidates = [];
    let count = 0;
    for (const { text, spanOf, isEscaped } of readings(layer, start, end)) {
        const matches = linear.find(text, before, mostMatches);
        if (matches === null)
            return null;
        count += matches.length;
        for (const match of matches) {
            // A cut is no end of a line or word: the next piece sees the whole, unless it is longer than the overlap.
            if (isCut && match.end === text.length)
                continue;
            const secret = toBytes(text.slice(match.secretStart, match.secretEnd)).toString('utf8');
            if (rule.minEntropy !== null && !isEntropyEnough(secret, rule.minEntropy))
                continue;
            candidates.push(candidateOf(search, secret, spanOf(match.secretStart, match.secretEnd), isEscaped));
        }
    }
    found.push(...candidates);
    return count;
}
/** A text as it stands, and with the escapes of strings taken off. */
function* readings(layer, start, end) {
    let text = layer.text(start, end);
    let spanOf = (from, to) => layer.span(start + from, start + to);
    yield { text, spanOf, isEscaped: false };
    for (let round = 0; round < engine_linear_UNESCAPE_ROUNDS && /[\\%]/.test(text); round++) {
        const plain = unescapeText(text);
        if (plain === null)
            return;
        const outer = spanOf;
        text = plain.text;
        spanOf = (from, to) => outer(plain.offsets[from] ?? 0, plain.offsets[to] ?? 0);
        yield { text, spanOf, isEscaped: true };
    }
}
function candidateOf({ rule, layer }, secret, { start, end }, isEscaped) {
    const via = isEscaped ? [...layer.via, 'string escapes'] : layer.via;
    return {
        rule,
        secret,
        start,
        end,
        isProven: false,
        isEncoded: via.length > 0,
        why: [
            "it matches this project's own pattern",
            ...(via.length === 0 ? [] : [`it was hidden in ${via.join(' in ')}`]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/guards/git/engine-overlaps.js
const CONFIDENCE = { high: 2, medium: 1, low: 0 };
/**
 * Where secrets overlap, the more specific rule is kept: surer, then proven by structure, then the longer secret, then the
 * longer keyword in it, then the rule that stands earlier in the list. So a GitHub token in a URL is a GitHub token, not a password.
 * @param bySpan in rising order of `start`
 * @returns in rising order of `start`, none overlapping
 */
function resolveOverlaps(bySpan, rules) {
    const order = new Map(rules.map((rule, index) => [rule, index]));
    const kept = [];
    let cluster = [];
    let clusterEnd = -1;
    for (const candidate of bySpan) {
        if (candidate.start >= clusterEnd) {
            kept.push(...bestOf(cluster, order));
            cluster = [];
        }
        cluster.push(candidate);
        clusterEnd = Math.max(clusterEnd, candidate.end);
    }
    kept.push(...bestOf(cluster, order));
    return kept;
}
function bestOf(cluster, order) {
    if (cluster.length < 2)
        return cluster;
    const ranked = cluster.toSorted((a, b) => CONFIDENCE[b.rule.confidence] - CONFIDENCE[a.rule.confidence] ||
        Number(b.isProven) - Number(a.isProven) ||
        b.end - b.start - (a.end - a.start) ||
        longestKeyword(b) - longestKeyword(a) ||
        (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
    const free = createFreeSpans();
    return ranked
        .filter((candidate) => free.take(candidate.start, candidate.end))
        .sort((a, b) => a.start - b.start);
}
function longestKeyword({ rule, secret }) {
    const lower = secret.toLowerCase();
    const present = rule.keywords.filter((keyword) => lower.includes(keyword.toLowerCase()));
    return Math.max(0, ...present.map((keyword) => keyword.length));
}
/** Spans that do not overlap, sorted; a search takes log n. */
function createFreeSpans() {
    const starts = [];
    const ends = [];
    return {
        take(start, end) {
            let low = 0;
            let high = starts.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if ((starts[middle] ?? 0) < end)
                    low = middle + 1;
                else
                    high = middle;
            }
            if (low > 0 && (ends[low - 1] ?? 0) > start)
                return false;
            starts.splice(low, 0, start);
            ends.splice(low, 0, end);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/guards/git/engine.js










const NEAR = { beforeBytes: 160, afterBytes: 240 };
/** An RSA key of 8,192 bits, escaped and quoted, with room to spare. */
const ARMOUR = { beforeBytes: 64, afterBytes: 12_288 };
/**
 * Automaton over all keywords -> window per rule -> the rule's pattern -> proof -> placeholders and randomness ->
 * overlaps. Linear in the text: a rule sees a byte once, and what is decoded is never longer than its source.
 * @throws SyntaxError for a pattern that cannot be compiled, RangeError for an empty keyword
 */
function createSecretScanner(rules, options = {}) {
    const { keywords, hitOf } = createKeywordFilter(rules);
    const automaton = (0,scan_automaton/* createAutomaton */.x)(keywords);
    const matcher = createMatcher(rules);
    const linear = createLinearMatchers(rules);
    let linearMatches = 0;
    let automatonBytes = 0;
    let windowBytes = 0;
    let path = '';
    let layer = null;
    let found = [];
    /** 1 for the rules that read this document. */
    const reads = new Uint8Array(rules.length);
    const windows = createWindowMerger(rules.map((rule) => (rule.proof === 'pem' ? ARMOUR : NEAR)), (rule, start, end) => lookAt(rule, start, end));
    const lookAt = (rule, start, end) => {
        if (layer === null)
            return;
        windowBytes += end - start;
        const matches = linear.match(rule, layer, start, end, found);
        if (matches === null)
            matcher.match(rule, layer, start, end, path, found);
        else
            linearMatches += matches;
    };
    const openWindow = (rule, end) => {
        if (reads[rule] === 1)
            windows.hit(rule, end);
    };
    const onHit = (keyword, end) => {
        if (layer !== null)
            hitOf(keyword, layer.bytes, end, openWindow);
    };
    const scanLayer = (next) => {
        layer = next;
        automatonBytes += next.length;
        windows.begin(next.bytes, next.length);
        automaton.scan(next.bytes, 0, next.length, onHit);
        windows.flush();
        for (const rule of linear.everywhere)
            if (reads[rule] === 1)
                lookAt(rule, 0, next.length);
    };
    const layers = createLayers(options.decodeDepth ?? 2, scanLayer);
    return {
        scan(document) {
            path = document.path;
            found = [];
            for (let i = 0; i < rules.length; i++)
                reads[i] = rules[i]?.paths?.test(path) === false ? 0 : 1;
            const text = (0,text_encoding/* readText */.y)(document.bytes);
            // What is binary is for the caller to leave out; here it is scanned as it is.
            const bytes = text.kind === 'text' ? text.bytes : document.bytes;
            layers.scan(bytes);
            return found.length === 0 ? [] : describe({ ...document, bytes }, found, rules);
        },
        work: () => ({
            automatonBytes,
            windowBytes,
            decodedBytes: layers.decodedBytes(),
            matches: matcher.matches() + linearMatches,
        }),
    };
}
function describe(document, found, rules) {
    const positionOf = createLineFinder(document.bytes, document.firstLine);
    const bySpan = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
    const excerptOf = createExcerpts(document.bytes, bySpan);
    return resolveOverlaps(bySpan, rules).map((candidate) => {
        const rule = candidate.rule;
        return {
            rule,
            secret: candidate.secret,
            start: candidate.start,
            end: candidate.end,
            ...positionOf(candidate.start),
            confidence: rule.confidence,
            why: candidate.why,
            excerptMasked: excerptOf(candidate),
        };
    });
}

;// CONCATENATED MODULE: ./build/guards/git/hygiene-conflicts.js
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
/** What git writes where a merge stopped (git-merge(1)), in the order in which it must come; one alone means nothing. */
const MARKERS = ['<', '=', '>'].map((character) => Buffer.from(character.repeat(7)));
function createConflictSearch() {
    let next = 0;
    let opened = 0;
    const reset = () => {
        next = 0;
    };
    return {
        reset,
        feed({ bytes, firstLine }) {
            const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const conflicts = [];
            let line = firstLine;
            let counted = 0;
            for (let from = 0;;) {
                const at = findMarker(text, next, from);
                if (at === -1)
                    return conflicts;
                from = at + 7;
                for (let cursor = text.indexOf(NEWLINE, counted); cursor !== -1 && cursor < at; line++) {
                    counted = cursor + 1;
                    cursor = text.indexOf(NEWLINE, counted);
                }
                if (next === 0)
                    opened = line;
                if (next === 2)
                    conflicts.push({ line: opened });
                next = (next + 1) % MARKERS.length;
            }
        },
    };
}
/** A marker stands at a line's start; a label follows the first and the last one, nothing the middle one. */
function findMarker(text, index, from) {
    const marker = MARKERS[index];
    if (marker === undefined)
        return -1;
    for (let at = text.indexOf(marker, from); at !== -1; at = text.indexOf(marker, at + 1)) {
        const atLineStart = at === 0 || text[at - 1] === NEWLINE;
        const after = text[at + marker.length];
        const ends = after === undefined || after === NEWLINE || after === RETURN;
        if (atLineStart && (ends || (index !== 1 && after === SPACE)))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/guards/git/hygiene-names.js
/** What a file's name alone says: leftovers of editors and tools, files of secrets, key stores. */
/**
 * Leftovers of editors, merges and desktops. Sources: the templates of github.com/github/gitignore (Global/Vim, Emacs,
 * JetBrains, macOS, Windows, Linux), patch(1) for `.rej` and `.orig`.
 */
const BACKUP_NAMES = [
    /.\.(?:bak|backup|bkp|orig|rej|kate-swp)$/i,
    /.\.bak[._-]?\d+$/i,
    /.~$/,
    /.\.sw[a-p]$/i,
    /^#.+#$/,
    /^\.#./,
    /^\.DS_Store$/,
    /^\._./,
    /^(?:eh)?thumbs\.db$/i,
    /^desktop\.ini$/i,
    /^\.nfs[0-9a-f]{8,}$/i,
    /^\.fuse_hidden/,
];
function isBackupName(path) {
    const name = baseName(path);
    return BACKUP_NAMES.some((pattern) => pattern.test(name));
}
function keyFileKind(path) {
    const name = baseName(path);
    // Rails' encrypted credentials. Source: Securing Rails Applications, "Environmental Security".
    if (/(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/.test(path))
        return 'bare';
    if (/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|.\.(?:pem|key|ppk|priv|pk8)$/i.test(name))
        return 'text';
    return /.\.(?:p12|pfx|jks|keystore|bks)$/i.test(name) ? 'binary' : 'none';
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/guards/git/hygiene.js




/** Ids of the rules that look at files rather than for secrets. */
const HYGIENE_RULES = [
    'hygiene-backup-file',
    'hygiene-env-file',
    'hygiene-env-not-ignored',
    'hygiene-conflict-marker',
    'hygiene-large-file',
    'hygiene-private-key-file',
];
const REMEDIES = {
    'hygiene-backup-file': 'Look for secrets in it, then take it out: `git rm --cached FILE` if it is tracked, and `plumbline hygiene clean`, which moves it to .quarantine/.',
    'hygiene-env-file': 'Rotate every value in it first, then `git rm --cached FILE`, ignore it, and rewrite history; commit a .env.example without values.',
    'hygiene-env-not-ignored': 'Add the lines `.env`, `.env.*` and `!.env.example` to .gitignore.',
    'hygiene-conflict-marker': 'Resolve the conflict, remove the markers and commit the result.',
    'hygiene-large-file': 'Keep it in Git LFS or outside of the repository, or raise `guards.git.maxFileBytes`.',
    'hygiene-private-key-file': 'Revoke the key first, then `git rm --cached FILE` and rewrite history; keep keys in a secret store.',
};
/** Looks at what stands in a repository that should not: by name, by size, and for conflicts and keys by content. */
function createHygiene({ scope, maxFileBytes, envIsIgnored, disabled }) {
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    const found = new Map();
    const conflicts = createConflictSearch();
    let current = '';
    let holdsKey = false;
    const begin = (path, commit) => {
        const key = `${commit ?? ''}\0${path}`;
        if (key === current)
            return;
        current = key;
        holdsKey = false;
        conflicts.reset();
    };
    const add = (ruleId, entry, message, severity = 'error') => {
        // Ranges and histories show the same file once a commit; the first one says it all.
        const key = `${ruleId}\0${entry.path}\0${entry.line ?? 0}`;
        if (disabled.includes(ruleId) || found.has(key))
            return;
        found.set(key, {
            guard: 'git',
            ruleId,
            severity,
            path: entry.path,
            line: entry.line ?? 1,
            column: 1,
            message,
            remedy: REMEDIES[ruleId],
            fingerprint: fingerprint(ruleId, entry.path),
            origin: scope.kind === 'staged' || scope.kind === 'range' ? 'introduced' : 'unknown',
            confidence: 'high',
            excerpt: null,
            commit: entry.commit,
            authorDate: entry.authorDate ?? null,
        });
    };
    if (envIsIgnored === false) {
        const place = { path: '.gitignore', commit: null };
        add('hygiene-env-not-ignored', place, '.gitignore does not keep .env out of the repository', 'notice');
    }
    return {
        document(document) {
            const { path, commit, authorDate } = document;
            begin(path, commit);
            for (const { line } of conflicts.feed(document)) {
                add('hygiene-conflict-marker', { path, line, commit, authorDate }, 'a merge conflict was left in');
            }
            const kind = keyFileKind(path);
            if (!holdsKey && kind === 'text')
                holdsKey = hasKeyArmour(document.bytes);
            if (!holdsKey && kind === 'bare')
                holdsKey = isBareKey(document.bytes);
        },
        entry(entry) {
            const { path, kind, bytes, tracked } = entry;
            if (kind === 'missing' || kind === 'submodule')
                return;
            begin(path, entry.commit);
            if (isBackupName(path)) {
                add('hygiene-backup-file', entry, `a ${isCommitted(tracked, scope) ? 'committed ' : ''}backup or leftover file`);
            }
            if ((0,env_files/* isEnvName */.X)(path) && kind !== 'symlink')
                addEnvFile(entry);
            const isFile = kind !== 'symlink' && scope.kind !== 'text';
            if (bytes !== null && bytes > maxFileBytes && isFile) {
                const sizes = `${bytes} bytes, and the limit is ${maxFileBytes}`;
                add('hygiene-large-file', entry, `the file is too large for a repository: ${sizes}`);
            }
            const keys = keyFileKind(path);
            if (holdsKey && (keys === 'text' || keys === 'bare'))
                add('hygiene-private-key-file', entry, 'the file holds a private key');
            if (kind === 'binary' && keys === 'binary') {
                add('hygiene-private-key-file', entry, 'the file is a store of private keys, by its name');
            }
            current = '';
        },
        findings: () => [...found.values()],
    };
    function addEnvFile(entry) {
        if (isCommitted(entry.tracked, scope)) {
            add('hygiene-env-file', entry, 'a file of environment values is committed');
        }
        else if (entry.tracked === false && scope.kind === 'tree' && scope.ignored === 'left_out') {
            const message = 'a file of environment values is not ignored: the next `git add` commits it';
            add('hygiene-env-not-ignored', entry, message);
        }
    }
}
/** Outside of a repository, and for a single file, nobody knows. */
function isCommitted(tracked, { kind }) {
    return tracked === true || kind === 'staged' || kind === 'range' || kind === 'history';
}
/** RFC 7468 and OpenSSH armour in all its kinds, encrypted ones too, and PuTTY's. */
function hasKeyArmour(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return KEY_ARMOURS.some((armour) => text.includes(armour));
}
/** 128 or 256 bits in hex, and nothing else. */
function isBareKey(bytes) {
    return bytes.length < 100 && /^(?:[0-9a-f]{32}){1,2}\s*$/i.test(Buffer.from(bytes).toString('latin1'));
}
const KEY_ARMOURS = ['PRIVATE KEY-----', 'PRIVATE KEY BLOCK-----', 'PuTTY-User-Key-File-'];

;// CONCATENATED MODULE: ./build/guards/git/rules/parts.js
/** Alphabets, written as the inside of a character class. */
const DIGITS = '0-9';
const HEX = '0-9a-f';
const LOWER36 = '0-9a-z';
const UPPER36 = '0-9A-Z';
const parts_BASE62 = '0-9A-Za-z';
const BASE64 = '0-9A-Za-z+/';
const URL_SAFE = '0-9A-Za-z_-';
const parts_UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]];
/** The parts as the text of a regular expression. */
function patternOf(parts) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return literal(part);
        if ('oneOf' in part)
            return `(?:${part.oneOf.map(literal).join('|')})`;
        const [alphabet, shortest, longest] = part;
        return `[${alphabet}]{${longest === undefined ? shortest : `${shortest},${longest}`}}`;
    })
        .join('');
}
/** A text of this form. */
function exampleOf(parts, random) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return part;
        if ('oneOf' in part)
            return random.pick(part.oneOf);
        const [alphabet, shortest, longest = shortest] = part;
        return random.text(alphabet, shortest + random.int(longest - shortest + 1));
    })
        .join('');
}
/** Most characters that a text of this form has. */
function mostOf(parts) {
    return parts.reduce((sum, part) => {
        if (typeof part === 'string')
            return sum + part.length;
        return (sum + ('oneOf' in part ? Math.max(...part.oneOf.map(({ length }) => length)) : (part[2] ?? part[1])));
    }, 0);
}
/**
 * The sign between a name and its value: JSON, YAML, env, make, shells, code with or without types, calls, XML elements
 * (also with the value on a line of its own) and attributes.
 */
const SIGN = '(?:(?::[ \\t]{0,2})?(?:str|string|String|&str)[ \\t]{0,4}:?=|=>|:{1,3}=|[?.+]=|={1,3}|[:,(]|>(?:[ \\t]{0,12}\\r?\\n)?|\\bvalue=)';
/** Any text but its case: `aws` -> `[aA][wW][sS]`; the flag `i` would loosen the alphabets too. */
function anyCase(word) {
    return [...word]
        .map((c) => (/[a-z]/i.test(c) ? `[${c.toLowerCase()}${c.toUpperCase()}]` : literal(c)))
        .join('');
}
/** A text that a regular expression takes as it is. */
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/guards/git/rules/shapes.js

/** A rule whose pattern no grammar describes. */
function rule(shape) {
    return {
        proof: 'none',
        minEntropy: null,
        confidence: 'high',
        ...shape,
        paths: shape.paths ?? null,
        remedy: shape.remedy ?? null,
    };
}
/** A token that its own form tells: it may stand anywhere. */
function tokenRule({ parts, lead = 0, except = [], exampleBefore = '', ...shape }) {
    const before = patternOf(parts.slice(0, lead));
    const not = except.length === 0 ? '' : `(?!${except.map(literal).join('|')})`;
    const secret = parts.slice(lead);
    return rule({
        minEntropy: 2.8,
        ...shape,
        pattern: new RegExp(`(?<![A-Za-z0-9])${before}(?<secret>${not}${patternOf(secret)})(?![A-Za-z0-9_-])`),
        example: (random) => exampleBefore + exampleOf(parts, random),
        counterExamples: (random) => [
            ...brokenOf(parts, random),
            ...except.map((start) => {
                const rest = exampleOf(secret, random).slice(start.length);
                return exampleOf(parts.slice(0, lead), random) + start + rest;
            }),
        ],
    });
}
/** A token that ends in a checksum of what stands before. */
function proven({ parts, checksum, ...shape }) {
    const make = (random) => {
        const text = exampleOf(parts, random);
        return text + checksum.of(text);
    };
    return rule({
        ...shape,
        pattern: new RegExp(`(?<![A-Za-z0-9])(?<secret>${patternOf([...parts, ...checksum.parts])})(?![A-Za-z0-9_-])`),
        example: make,
        counterExamples: (random) => {
            const right = make(random);
            const other = exampleOf(parts, random) + checksum.of(exampleOf(parts, random));
            return [other, right.slice(0, -1), `${right}0`];
        },
    });
}
/** A value without a form of its own, known by the name that it is assigned to. */
function namedRule({ name, exampleName, parts, ...shape }) {
    return rule({
        minEntropy: 2.8,
        confidence: 'medium',
        ...shape,
        pattern: assigned(name, patternOf(parts)),
        example: (random) => `${exampleName}="${exampleOf(parts, random)}"`,
        counterExamples: (random) => [
            ...brokenOf(parts, random).map((value) => `${exampleName}="${value}"`),
            `${exampleName}=\${${exampleName}}`,
            `checksum ${exampleOf(parts, random)}`,
        ],
    });
}
/**
 * `name = value` in the usual syntaxes: JSON, YAML, env, properties, code, call arguments, headers, XML elements and
 * attributes. Any case, so an alphabet of one case is read as both.
 */
function assigned(name, value) {
    const gap = String.raw `[ \t]{0,12}`;
    return new RegExp(`(?:${name})["'\`\\])]{0,3}${gap}${SIGN}${gap}["'\`]{0,3}(?<secret>${value})(?![A-Za-z0-9_+/-])`, 'i');
}
/** One character short; and the form with nothing random in it, as people write placeholders. */
function brokenOf(parts, random) {
    const last = parts.findLastIndex((part) => Array.isArray(part));
    const short = parts.map((part, index) => {
        if (index !== last || typeof part === 'string' || 'oneOf' in part)
            return part;
        return [part[0], part[1] - 1];
    });
    const blank = parts.map((part) => {
        if (typeof part === 'string' || 'oneOf' in part)
            return part;
        return (new RegExp(`^[${part[0]}]`).test('x') ? 'x' : '0').repeat(part[1]);
    });
    return [exampleOf(short, random), exampleOf(blank, random)];
}

;// CONCATENATED MODULE: ./build/guards/git/rules/analytics.js


const analyticsRules = [
    namedRule({
        id: 'mixpanel-secret',
        title: 'Mixpanel API or service account secret',
        source: 'https://developer.mixpanel.com/reference/service-accounts',
        keywords: ['mixpanel'],
        name: String.raw `mixpanel[\w.-]{0,24}secret`,
        exampleName: 'MIXPANEL_API_SECRET',
        parts: [[parts_BASE62, 32]],
    }),
    namedRule({
        id: 'segment-write-key',
        title: 'Segment write key',
        source: 'https://segment.com/docs/connections/find-writekey/',
        keywords: ['segment'],
        name: String.raw `segment[\w.-]{0,12}write[_-]?key`,
        exampleName: 'SEGMENT_WRITE_KEY',
        minEntropy: 3.5,
        parts: [[parts_BASE62, 32]],
    }),
    tokenRule({
        id: 'segment-public-api-token',
        title: 'Segment public API token',
        source: 'https://docs.segmentapis.com/tag/Getting-Started',
        keywords: ['sgp_'],
        parts: ['sgp_', [parts_BASE62, 64]],
    }),
    tokenRule({
        id: 'posthog-personal-api-key',
        title: 'PostHog personal API key',
        source: 'https://posthog.com/docs/api#personal-api-keys-recommended',
        keywords: ['phx_'],
        parts: ['phx_', [parts_BASE62, 40, 52]],
    }),
    tokenRule({
        id: 'axiom-token',
        title: 'Axiom API or personal token',
        source: 'https://axiom.co/docs/reference/tokens',
        keywords: ['xaat-', 'xapt-'],
        parts: [{ oneOf: ['xaat-', 'xapt-'] }, ...parts_UUID],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/chat.js


const SLACK = 'https://docs.slack.dev/authentication/tokens';
const SLACK_NUMBER = [DIGITS, 9, 13];
const chatRules = [
    tokenRule({
        id: 'slack-bot-token',
        title: 'Slack bot token',
        source: SLACK,
        keywords: ['xoxb-'],
        parts: ['xoxb-', SLACK_NUMBER, '-', SLACK_NUMBER, '-', [parts_BASE62, 24]],
    }),
    tokenRule({
        id: 'slack-legacy-bot-token',
        title: 'Slack bot token of the form before 2018',
        source: `${SLACK} (the form can be observed in tokens of bots made before 2018)`,
        keywords: ['xoxb-'],
        parts: ['xoxb-', [DIGITS, 10, 14], '-', [parts_BASE62, 18, 26]],
    }),
    tokenRule({
        id: 'slack-user-token',
        title: 'Slack user token',
        source: SLACK,
        keywords: ['xoxp-', 'xoxe-'],
        parts: [
            { oneOf: ['xoxp-', 'xoxe-'] },
            SLACK_NUMBER,
            '-',
            SLACK_NUMBER,
            '-',
            SLACK_NUMBER,
            '-',
            [HEX, 28, 34],
        ],
    }),
    tokenRule({
        id: 'slack-legacy-token',
        title: 'Slack legacy workspace token',
        source: 'https://docs.slack.dev/legacy/legacy-custom-integrations/legacy-custom-integrations-tokens',
        keywords: ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
        parts: [
            { oneOf: ['xoxa-2-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'] },
            SLACK_NUMBER,
            '-',
            SLACK_NUMBER,
            '-',
            SLACK_NUMBER,
            '-',
            [HEX, 10, 64],
        ],
    }),
    tokenRule({
        id: 'slack-browser-token',
        title: 'Slack token of a browser session',
        source: 'Not documented; observed in the local storage of the web client (localConfig_v2)',
        keywords: ['xoxc-'],
        parts: ['xoxc-', SLACK_NUMBER, '-', SLACK_NUMBER, '-', SLACK_NUMBER, '-', [HEX, 64]],
    }),
    tokenRule({
        id: 'slack-app-token',
        title: 'Slack app-level token',
        source: SLACK,
        keywords: ['xapp-'],
        parts: ['xapp-', [DIGITS, 1], '-A', [UPPER36, 8, 12], '-', [DIGITS, 10, 14], '-', [HEX, 64]],
    }),
    tokenRule({
        id: 'slack-configuration-token',
        title: 'Slack app configuration token',
        source: 'https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests#config-tokens',
        keywords: ['xoxe.xox'],
        parts: ['xoxe.xox', { oneOf: ['b', 'p'] }, '-', [DIGITS, 1], '-', [parts_BASE62, 160, 170]],
    }),
    tokenRule({
        id: 'slack-configuration-refresh-token',
        title: 'Slack refresh token',
        source: 'https://docs.slack.dev/authentication/using-token-rotation',
        keywords: ['xoxe-'],
        parts: ['xoxe-', [DIGITS, 1], '-', [parts_BASE62, 140, 150]],
    }),
    tokenRule({
        id: 'slack-webhook',
        title: 'Slack incoming webhook',
        source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
        keywords: ['hooks.slack.com'],
        lead: 5,
        parts: ['hooks.slack.com/services/T', [UPPER36, 8, 12], '/B', [UPPER36, 8, 12], '/', [parts_BASE62, 24]],
    }),
    tokenRule({
        id: 'slack-workflow-webhook',
        title: 'Slack workflow webhook',
        source: 'https://slack.com/help/articles/360041352714-Build-a-workflow--Create-a-workflow-that-starts-with-a-webhook',
        keywords: ['hooks.slack.com'],
        lead: 5,
        parts: [
            { oneOf: ['hooks.slack.com/workflows/T', 'hooks.slack.com/triggers/T'] },
            [UPPER36, 8, 12],
            '/',
            [UPPER36, 8, 16],
            '/',
            [`${parts_BASE62}/`, 24, 60],
        ],
    }),
    tokenRule({
        id: 'discord-bot-token',
        title: 'Discord bot token',
        source: 'https://discord.com/developers/docs/reference#authentication',
        exampleBefore: 'DISCORD_TOKEN=',
        keywords: ['discord', 'bot_token', 'bottoken', 'client.login', 'bot.run', 'authorization: bot'],
        minEntropy: 3.8,
        parts: [{ oneOf: ['M', 'N', 'O'] }, [parts_BASE62, 23, 27], '.', [URL_SAFE, 6], '.', [URL_SAFE, 27, 38]],
    }),
    tokenRule({
        id: 'discord-webhook',
        title: 'Discord webhook',
        source: 'https://discord.com/developers/docs/resources/webhook',
        keywords: ['discord.com/api', 'discordapp.com/api'],
        lead: 3,
        parts: [
            { oneOf: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'] },
            [DIGITS, 17, 20],
            '/',
            [URL_SAFE, 60, 72],
        ],
    }),
    namedRule({
        id: 'discord-client-secret',
        title: 'Discord OAuth client secret',
        source: 'https://discord.com/developers/docs/topics/oauth2',
        keywords: ['discord'],
        name: String.raw `discord[\w.-]{0,20}secret`,
        exampleName: 'DISCORD_CLIENT_SECRET',
        minEntropy: 3.5,
        parts: [[URL_SAFE, 32]],
    }),
    tokenRule({
        id: 'telegram-bot-token',
        title: 'Telegram bot token',
        source: 'https://core.telegram.org/bots/api#authorizing-your-bot',
        keywords: [':AA', 'telegram'],
        minEntropy: 3.5,
        except: ['110201543:AAHdqTcv'],
        parts: [[DIGITS, 8, 10], ':AA', [URL_SAFE, 33]],
    }),
    tokenRule({
        id: 'telegram-bot-address',
        title: 'Telegram bot token in an address of the API',
        source: 'https://core.telegram.org/bots/api#making-requests',
        keywords: ['api.telegram.org'],
        lead: 1,
        except: ['123456:ABC-DEF'],
        parts: ['api.telegram.org/bot', [DIGITS, 8, 10], ':A', [URL_SAFE, 34]],
    }),
    tokenRule({
        id: 'microsoft-teams-webhook',
        title: 'Microsoft Teams incoming webhook',
        source: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
        keywords: ['webhook.office.com'],
        lead: 2 * parts_UUID.length + 3,
        minEntropy: 2.8,
        parts: ['webhook.office.com/webhookb2/', ...parts_UUID, '@', ...parts_UUID, '/IncomingWebhook/', [HEX, 32]],
    }),
    tokenRule({
        id: 'power-automate-webhook',
        title: 'Power Automate address with its signature (Teams workflows)',
        source: 'https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app#generate-shared-access-signatures-sas',
        exampleBefore: 'https://prod-01.westus.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sp=1&',
        keywords: ['triggers/manual', 'logic.azure.com'],
        lead: 1,
        parts: ['sv=1.0&sig=', [URL_SAFE, 43]],
    }),
    tokenRule({
        id: 'google-chat-webhook',
        title: 'Google Chat webhook',
        source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
        keywords: ['chat.googleapis.com'],
        lead: 4,
        parts: [
            'chat.googleapis.com/v1/spaces/',
            [URL_SAFE, 8, 16],
            '/messages?key=',
            [URL_SAFE, 39],
            '&token=',
            [URL_SAFE, 43],
        ],
    }),
    tokenRule({
        id: 'webex-access-token',
        title: 'Cisco Webex access token',
        source: 'https://developer.webex.com/docs/bots (the form can be observed in the portal)',
        exampleBefore: 'WEBEX_TOKEN=',
        keywords: ['webex', 'ciscospark'],
        parts: [[parts_BASE62, 64], '_', [UPPER36, 4], '_', ...parts_UUID],
    }),
    namedRule({
        id: 'mattermost-access-token',
        title: 'Mattermost access token',
        source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
        keywords: ['mattermost'],
        name: String.raw `mattermost[\w.-]{0,20}token`,
        exampleName: 'MATTERMOST_BOT_TOKEN',
        parts: [[LOWER36, 26]],
    }),
    namedRule({
        id: 'zoom-client-secret',
        title: 'Zoom client secret',
        source: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
        keywords: ['zoom'],
        name: String.raw `zoom[\w.-]{0,20}secret`,
        exampleName: 'ZOOM_CLIENT_SECRET',
        minEntropy: 3.5,
        parts: [[parts_BASE62, 32]],
    }),
    namedRule({
        id: 'line-channel-access-token',
        title: 'LINE channel access token',
        source: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
        keywords: ['channel_access_token', 'channelaccesstoken', 'line_access_token', 'line_bot'],
        name: String.raw `(?:channel|line)[\w.-]{0,16}token`,
        exampleName: 'LINE_CHANNEL_ACCESS_TOKEN',
        minEntropy: 4,
        parts: [[BASE64, 150, 180], '='],
    }),
    namedRule({
        id: 'line-channel-secret',
        title: 'LINE channel secret',
        source: 'https://developers.line.biz/en/glossary/#channel-secret',
        keywords: ['channel_secret', 'channelsecret'],
        name: 'channel[_.-]?secret',
        exampleName: 'LINE_CHANNEL_SECRET',
        parts: [[HEX, 32]],
    }),
    namedRule({
        id: 'kakaowork-app-key',
        title: 'KakaoWork app key',
        source: 'https://docs.kakaoi.ai/kakao_work/webapireference/ (the form can be observed in the bot page)',
        keywords: ['kakaowork', 'kakao_work'],
        name: String.raw `kakao_?work[\w.-]{0,20}(?:key|token)`,
        exampleName: 'KAKAOWORK_APP_KEY',
        parts: [[HEX, 8], '.', [HEX, 32]],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/grammar.js


/** A secret that is told by its own shape, such as a prefix and a length. */
function token(facts, parts) {
    const edge = facts.edge ?? URL_SAFE;
    // `=` ends base64 and also stands between a name and its value: it may stand in front of a secret.
    const pattern = new RegExp(`(?<![${edge.replace('=', '')}])${secretOf(facts, parts)}(?![${edge}])`);
    return grammar_ruleOf(facts, parts, pattern, []);
}
/**
 * A secret that only the name beside it tells, such as 32 hex digits behind `MISTRAL_API_KEY=`.
 * @param owners words that must stand before the name of a credential on the same line, any case
 */
function named(facts, owners, parts) {
    const edge = facts.edge ?? URL_SAFE;
    const owner = `(?:${owners.map(anyCase).join('|')})`;
    const pattern = new RegExp(`${owner}[^\\r\\n]{0,40}?(?:${CREDENTIAL}${ASSIGNMENT}|${CONSTRUCTION})${secretOf(facts, parts)}(?![${edge}])`);
    const unnamed = (random) => `checksum: ${render(parts, random, 0)}`;
    return grammar_ruleOf({ confidence: 'medium', ...facts, keywords: facts.keywords ?? owners }, parts, pattern, [
        unnamed,
    ]);
}
/** A secret behind exactly this text, such as `AccountKey=`, any case. */
function behind(facts, lead, parts) {
    const edge = facts.edge ?? URL_SAFE;
    const pattern = new RegExp(`${anyCase(lead)}${secretOf(facts, parts)}(?![${edge}])`);
    const keywords = facts.keywords ?? [lead];
    return grammar_ruleOf({ context: lead, ...facts, keywords }, parts, pattern, []);
}
/**
 * A token whose last six characters are the CRC-32 of its random part (GitHub, npm, Vercel).
 * @param lengths of the random part, each of which is issued
 */
function checksummed(facts, prefix, lengths) {
    const bodies = lengths.map((length) => patternOf([[parts_BASE62, length + grammar_CHECKSUM_LENGTH]])).join('|');
    const pattern = new RegExp(`(?<![${URL_SAFE}])(?<secret>${literal(prefix)}(?:${bodies}))(?![${URL_SAFE}])`);
    const make = (random) => {
        const body = random.text(parts_BASE62, random.pick(lengths));
        return `${prefix}${body}${tokenChecksum(body)}`;
    };
    return {
        ...grammar_ruleOf({ minEntropy: null, ...facts }, [prefix], pattern, []),
        example: make,
        counterExamples: (random) => {
            const right = make(random);
            const last = right.endsWith('0') ? '1' : '0';
            return [`${right.slice(0, -1)}${last}`, `${right}A`, right.slice(0, -1), ...(facts.lookalikes ?? [])];
        },
    };
}
const grammar_CHECKSUM_LENGTH = 6;
/** A longer text may be cut where the engine's window ends, so that its end cannot be judged. */
const LONGEST_WINDOW = 300;
const CREDENTIAL = `(?:${['key', 'token', 'secret', 'password', 'auth', 'credential'].map(anyCase).join('|')})`;
/** A client that takes its key as the first argument. */
const CONSTRUCTION = '[cC]lient\\(["\'`]';
/** What stands between a name and its value in code, settings, headers, shells and markup. */
const ASSIGNMENT = [
    '[A-Za-z0-9_.]{0,12}',
    '["\'`\\]\\\\)]{0,3}',
    '(?:[ \\t]{1,4}value)?',
    '[ \\t]{0,4}',
    `(?:${SIGN}|[ \\t])`,
    '[ \\t]{0,12}',
    '(?:(?:Bearer|Token|token|Basic|Key)[ \\t])?',
    '["\'`\\\\]{0,3}',
].join('');
function grammar_ruleOf(facts, parts, pattern, others) {
    const context = facts.context ?? '';
    return {
        id: facts.id,
        title: facts.title,
        source: facts.source,
        keywords: facts.keywords ?? parts.filter((part) => isKeyword(part)),
        pattern,
        proof: facts.proof ?? 'none',
        minEntropy: facts.minEntropy === undefined ? 3 : facts.minEntropy,
        confidence: facts.confidence ?? 'high',
        paths: facts.paths ?? null,
        remedy: facts.remedy ?? null,
        example: (random) => context + render(parts, random, 0),
        counterExamples: (random) => [
            context + render(parts, random, -1),
            ...(mostOf(parts) > LONGEST_WINDOW ? [] : [context + render(parts, random, 1)]),
            ...(facts.minEntropy === null ? [] : [context + dull(parts)]),
            ...others.map((make) => make(random)),
            ...(facts.lookalikes ?? []),
        ],
    };
}
function isKeyword(part) {
    return typeof part === 'string' && part.length >= 3;
}
function secretOf(facts, parts) {
    const never = facts.never === undefined ? '' : `(?!${facts.never})`;
    return `${never}(?<secret>${patternOf(parts)})`;
}
/** @param beyond 0 for a right one, 1 for one character too many in the longest part, -1 for one too few */
function render(parts, random, beyond) {
    const longest = longestPart(parts);
    const wrong = parts.map((part) => {
        if (part !== longest || beyond === 0)
            return part;
        const [alphabet, shortest, most = shortest] = longest;
        return [alphabet, beyond > 0 ? most + 1 : shortest - 1];
    });
    return exampleOf(wrong, random);
}
/** Of the right shape, and nobody's secret: one character throughout. */
function dull(parts) {
    return parts
        .map((part) => {
        if (typeof part === 'string')
            return part;
        return 'oneOf' in part ? part.oneOf[0] : part[0].charAt(0).repeat(part[1]);
    })
        .join('');
}
function longestPart(parts) {
    let longest = null;
    let length = 0;
    for (const part of parts) {
        if (typeof part === 'string' || 'oneOf' in part || part[1] <= length)
            continue;
        longest = part;
        length = part[1];
    }
    return longest;
}

;// CONCATENATED MODULE: ./build/guards/git/rules/ci.js


const ci_UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]];
const CI_RULES = [
    token({
        id: 'circleci-personal-token',
        title: 'CircleCI personal API token',
        source: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/; form observed in issued tokens',
    }, ['CCIPAT_', [parts_BASE62, 22], '_', [HEX, 40]]),
    token({
        id: 'circleci-project-token',
        title: 'CircleCI project API token',
        source: 'https://circleci.com/docs/guides/toolkit/managing-api-tokens/; form observed in issued tokens',
    }, ['CCIPRJ_', [parts_BASE62, 22], '_', [HEX, 40]]),
    named({
        id: 'circleci-legacy-token',
        title: 'CircleCI API token (40 digits)',
        source: 'https://circleci.com/docs/api/v1/ (circle-token); form observed in tokens before 2023',
        context: 'CIRCLECI_TOKEN=',
        keywords: ['circleci', 'circle-token', 'circle_token'],
    }, ['circle'], [[HEX, 40]]),
    token({
        id: 'buildkite-api-token',
        title: 'Buildkite API access token',
        source: 'https://buildkite.com/docs/platform/security/tokens (prefix); length observed in issued tokens',
    }, ['bkua_', [HEX, 40]]),
    token({
        id: 'buildkite-agent-session-token',
        title: 'Buildkite agent session token',
        source: 'https://buildkite.com/docs/platform/security/tokens (prefix bkaa_, length of its example)',
    }, ['bkaa_', [URL_SAFE, 40, 120]]),
    token({
        id: 'buildkite-agent-job-token',
        title: 'Buildkite agent job token',
        source: 'https://buildkite.com/docs/platform/security/tokens (prefix bkaj_); a JSON web token follows',
    }, ['bkaj_', ['0-9A-Za-z_.-', 40, 1000]]),
    named({
        id: 'travis-ci-token',
        title: 'Travis CI API token',
        source: 'https://developer.travis-ci.com/authentication; form observed in issued tokens',
        context: 'TRAVIS_API_TOKEN=',
        minEntropy: 2.9,
    }, ['travis'], [[URL_SAFE, 22]]),
    named({
        id: 'jenkins-api-token',
        title: 'Jenkins API token',
        source: 'https://github.com/jenkinsci/jenkins (ApiTokenStore: version 11 and 32 hex digits)',
        context: 'JENKINS_API_TOKEN=',
        minEntropy: 2.8,
    }, ['jenkins'], ['11', [HEX, 32]]),
    named({
        id: 'drone-ci-token',
        title: 'Drone personal token',
        source: 'https://docs.drone.io/cli/configure/ (DRONE_TOKEN); form observed in issued tokens',
        context: 'DRONE_TOKEN=',
        minEntropy: 3.4,
        keywords: ['drone_', 'drone-'],
    }, ['drone'], [[parts_BASE62, 32]]),
    named({
        id: 'codecov-upload-token',
        title: 'Codecov upload token',
        source: 'https://docs.codecov.com/docs/codecov-tokens (a UUID)',
        context: 'CODECOV_TOKEN=',
    }, ['codecov'], ci_UUID),
    named({
        id: 'coveralls-repo-token',
        title: 'Coveralls repository token',
        source: 'https://docs.coveralls.io/api-introduction (repo_token); form observed in issued tokens',
        context: 'COVERALLS_REPO_TOKEN=',
        minEntropy: 3.4,
    }, ['coveralls'], [[parts_BASE62, 32]]),
    token({
        id: 'harness-token',
        title: 'Harness personal or service account token',
        source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/ (kind, account, id, secret); lengths observed',
        keywords: ['pat.', 'sat.'],
        minEntropy: 3.5,
    }, [{ oneOf: ['pat.', 'sat.'] }, [URL_SAFE, 22], '.', [parts_BASE62, 24], '.', [parts_BASE62, 20]]),
    token({
        id: 'sonar-token',
        title: 'SonarQube user token',
        source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens (squ_); length observed',
    }, ['squ_', [HEX, 40]]),
    token({
        id: 'sonar-project-token',
        title: 'SonarQube project analysis token',
        source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens (sqp_); length observed',
    }, ['sqp_', [HEX, 40]]),
    token({
        id: 'sonar-global-token',
        title: 'SonarQube global analysis token',
        source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens (sqa_); length observed',
    }, ['sqa_', [HEX, 40]]),
    token({
        id: 'snyk-personal-token',
        title: 'Snyk personal access token',
        source: 'https://github.com/snyk/go-application-framework (pkg/auth: snyk_uat.ID.PAYLOAD.SIGNATURE)',
        lookalikes: ['snyk_uat.12345678.abcdefg-hijklmnop.qrstuvwxyz-123456'],
    }, ['snyk_uat.', [HEX, 8], '.', [URL_SAFE, 40, 400], '.', [URL_SAFE, 40, 200]]),
    token({
        id: 'snyk-service-account-token',
        title: 'Snyk service account token',
        source: 'https://github.com/snyk/go-application-framework (pkg/auth: snyk_sat.ID.PAYLOAD.SIGNATURE)',
    }, ['snyk_sat.', [HEX, 8], '.', [URL_SAFE, 40, 400], '.', [URL_SAFE, 40, 200]]),
    named({
        id: 'snyk-api-token',
        title: 'Snyk API token (a UUID)',
        source: 'https://docs.snyk.io/developer-tools/snyk-api/authentication-for-api',
        context: 'SNYK_TOKEN=',
    }, ['snyk'], ci_UUID),
    named({
        id: 'codacy-project-token',
        title: 'Codacy project API token',
        source: 'https://docs.codacy.com/codacy-api/api-tokens/; form observed: 32 hex digits',
        context: 'CODACY_PROJECT_TOKEN=',
        minEntropy: 2.9,
    }, ['codacy'], [[HEX, 32]]),
    token({
        id: 'octopus-deploy-api-key',
        title: 'Octopus Deploy API key',
        source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key (API- prefix); length observed',
        keywords: ['octopus'],
        context: 'OCTOPUS_API_KEY=',
    }, ['API-', ['0-9A-Z', 25, 32]]),
    named({
        id: 'semaphore-ci-token',
        title: 'Semaphore API token',
        source: 'https://docs.semaphore.io/reference/api; form observed in issued tokens',
        context: 'SEMAPHORE_API_TOKEN=',
        minEntropy: 2.8,
        keywords: ['semaphore_api', 'semaphoreci', 'semaphore_'],
    }, ['semaphore'], [[LOWER36, 20]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/cloud-asia.js


const ASIAN_CLOUD_RULES = [
    token({
        id: 'alibaba-access-key-id',
        title: 'Alibaba Cloud AccessKey ID',
        source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair (LTAI); length observed',
        confidence: 'medium',
        remedy: 'Disable the AccessKey pair in RAM: its secret is likely to be near. Then rewrite history.',
        lookalikes: ['LTAI_ACCESS_KEY_ID'],
    }, ['LTAI', [parts_BASE62, 16, 20]]),
    named({
        id: 'alibaba-access-key-secret',
        title: 'Alibaba Cloud AccessKey secret',
        source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair; 30 characters observed',
        context: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET=',
        keywords: ['alibaba', 'aliyun', 'accessKeySecret', 'access_key_secret'],
        minEntropy: 3.5,
    }, ['alibaba', 'aliyun', 'accesskeysecret', 'oss'], [[parts_BASE62, 30]]),
    token({
        id: 'tencent-secret-id',
        title: 'Tencent Cloud SecretId',
        source: 'https://www.tencentcloud.com/document/product/598/32675 (AKID); length observed',
        confidence: 'medium',
        remedy: 'Disable the key in CAM: its SecretKey is likely to be near. Then rewrite history.',
        lookalikes: [`AKID${'x'.repeat(32)}`],
    }, ['AKID', [parts_BASE62, 32, 36]]),
    named({
        id: 'tencent-secret-key',
        title: 'Tencent Cloud SecretKey',
        source: 'https://www.tencentcloud.com/document/product/598/32675; 32 characters observed',
        context: 'TENCENTCLOUD_SECRET_KEY=',
        keywords: ['tencent', 'qcloud'],
        minEntropy: 3.5,
    }, ['tencent', 'qcloud'], [[parts_BASE62, 32]]),
    token({
        id: 'volcengine-access-key-id',
        title: 'Volcengine access key ID',
        source: 'https://www.volcengine.com/docs/6291/65568 (AKLT); length observed',
        confidence: 'medium',
    }, ['AKLT', [parts_BASE62, 43, 44]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/cloud-aws.js


const BASE32 = 'A-Z2-7';
const BASE64_EDGE = '0-9A-Za-z+/=';
/** Amazon's documentation ends its example credentials so; https://docs.aws.amazon.com/IAM/latest/UserGuide/. */
const DOCUMENTED_EXAMPLE = '[0-9A-Za-z+/]{0,40}EXAMPLE';
const EXAMPLE_ID = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');
const EXAMPLE_SECRET = ['wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCY', 'EXAMPLEKEY'].join('');
const IDENTIFIERS = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes';
/** A secret access key beside the id that stands before it. */
const SECRET_BESIDE = `(?![0-9A-Za-z+/=])[\\s\\S]{1,80}?(?<![${BASE64}])(?!${DOCUMENTED_EXAMPLE})` +
    `(?<secret>[${BASE64}]{40})(?![${BASE64_EDGE}])`;
const AWS_RULES = [
    keyPair(),
    accessKeyId({
        id: 'aws-access-key-id',
        title: 'AWS access key ID',
        source: IDENTIFIERS,
        keywords: ['AKIA'],
        never: DOCUMENTED_EXAMPLE,
        confidence: 'medium',
        minEntropy: 2.7,
        remedy: 'Deactivate the key in IAM: its secret is likely to be near. Then rewrite history.',
        lookalikes: [EXAMPLE_ID, 'AKIABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    }, ['AKIA', [BASE32, 16]]),
    accessKeyId({
        id: 'aws-temporary-access-key-id',
        title: 'AWS temporary access key ID',
        source: IDENTIFIERS,
        keywords: ['ASIA'],
        never: DOCUMENTED_EXAMPLE,
        confidence: 'medium',
        minEntropy: 2.7,
        lookalikes: ['region: ASIA_PACIFIC_SOUTHEAST_1', ['ASIA', 'IOSFODNN7', 'EXAMPLE'].join('')],
    }, ['ASIA', [BASE32, 16]]),
    token({
        id: 'aws-bearer-token-id',
        title: 'AWS STS service bearer token ID',
        source: IDENTIFIERS,
        keywords: ['ABIA'],
        never: DOCUMENTED_EXAMPLE,
        confidence: 'medium',
        minEntropy: 2.7,
    }, ['ABIA', [BASE32, 16]]),
    accessKeyId({
        id: 'aws-context-credential-id',
        title: 'AWS context-specific credential ID',
        source: IDENTIFIERS,
        keywords: ['ACCA'],
        never: DOCUMENTED_EXAMPLE,
        confidence: 'medium',
        minEntropy: 2.7,
    }, ['ACCA', [BASE32, 16]]),
    named({
        id: 'aws-secret-access-key',
        title: 'AWS secret access key',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html (40 characters)',
        keywords: ['aws_secret', 'awssecret', 'aws-secret', 'secret_access_key', 'secretaccesskey'],
        context: 'aws_secret_access_key = ',
        edge: BASE64_EDGE,
        never: DOCUMENTED_EXAMPLE,
        // A commit id or a SHA-1 in hex has 4.0 bits at most.
        minEntropy: 4.1,
        confidence: 'high',
        lookalikes: [`aws_secret_access_key = ${EXAMPLE_SECRET}`],
    }, ['aws', 'secret_access', 'secretAccess'], [[BASE64, 40]]),
    token({
        id: 'aws-session-token',
        title: 'AWS session token',
        source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html; beginning observed',
        keywords: ['IQoJb3JpZ2lu'],
        edge: BASE64_EDGE,
    }, ['IQoJb3JpZ2luX2Vj', [BASE64, 200, 2000], ['=0-9A-Za-z', 2]]),
    token({
        id: 'aws-session-token-global',
        title: 'AWS session token (global endpoint)',
        source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html; beginning observed',
        keywords: ['FwoGZXIvYXdz'],
        edge: BASE64_EDGE,
    }, ['FwoGZXIvYXdz', [BASE64, 200, 2000], ['=0-9A-Za-z', 2]]),
    token({
        id: 'amazon-mws-auth-token',
        title: 'Amazon Marketplace Web Service token',
        source: 'https://developer-docs.amazon.com/sp-api (MWS authorisation); form observed in issued tokens',
        minEntropy: 2.9,
    }, ['amzn.mws.', [HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]]),
    token({
        id: 'aws-appsync-api-key',
        title: 'AWS AppSync API key',
        source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html (da2-)',
        keywords: ['da2-'],
        minEntropy: 2.9,
    }, ['da2-', ['0-9a-z', 26]]),
];
/** An id with its secret beside it is the finding of the pair's rule. */
function accessKeyId(facts, parts) {
    const rule = token(facts, parts);
    const beside = SECRET_BESIDE.replace('?<secret>', '?:');
    return { ...rule, pattern: new RegExp(`${rule.pattern.source}(?!${beside})`) };
}
/** An id and a secret beside each other need no name: the console's CSV, a tuple, two lines of settings. */
function keyPair() {
    const pair = (random, between) => `AKIA${random.text(BASE32, 16)}${between}${random.text(BASE64, 40)}`;
    return {
        id: 'aws-access-key-pair',
        title: 'AWS access key ID with its secret',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        keywords: ['AKIA', 'ASIA'],
        pattern: new RegExp(`(?:AKIA|ASIA)(?![A-Z0-9]{0,16}EXAMPLE)[A-Z2-7]{16}${SECRET_BESIDE}`),
        proof: 'none',
        minEntropy: 4.1,
        confidence: 'high',
        paths: null,
        remedy: null,
        example: (random) => pair(random, random.pick([',', '", "', '\nsecret: '])),
        counterExamples: (random) => [
            `AKIA${random.text(BASE32, 16)}, ${random.text(HEX, 40)}`,
            `AKIA${random.text(BASE32, 16)}, ${random.text(BASE64, 41)}`,
            `AKIA${random.text(BASE32, 16)}, ${random.text(BASE64, 39)}`,
            `${EXAMPLE_ID}, ${EXAMPLE_SECRET}`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/guards/git/rules/cloud-azure.js


const SIGNED = 'https://github.com/microsoft/security-utilities (identifiable keys)';
const cloud_azure_BASE64_EDGE = '0-9A-Za-z+/=';
const AZURE_RULES = [
    signed('azure-storage-account-key', 'Azure Storage account key', '+ASt', longKey('+ASt')),
    signed('azure-cosmos-db-key', 'Azure Cosmos DB account key', 'ACDb', longKey('ACDb')),
    signed('azure-batch-key', 'Azure Batch account key', '+ABa', longKey('+ABa')),
    signed('azure-api-management-key', 'Azure API Management key', 'APIM', longKey('APIM')),
    signed('azure-service-bus-key', 'Azure Service Bus access key', '+ASb', shortKey('+ASb')),
    signed('azure-event-hub-key', 'Azure Event Hubs access key', '+AEh', shortKey('+AEh')),
    signed('azure-relay-key', 'Azure Relay access key', '+ARm', shortKey('+ARm')),
    signed('azure-iot-hub-key', 'Azure IoT Hub access key', 'AIoT', shortKey('AIoT')),
    signed('azure-search-key', 'Azure AI Search key', 'AzSe', [[parts_BASE62, 42], 'AzSe', ['A-D', 1], [parts_BASE62, 5]]),
    signed('azure-container-registry-key', 'Azure Container Registry password', '+ACR', [
        [BASE64, 42],
        '+ACR',
        ['A-D', 1],
        [BASE64, 5],
    ]),
    signed('azure-functions-key', 'Azure Functions key', 'AzFu', [
        [URL_SAFE, 44],
        'AzFu',
        [URL_SAFE, 5],
        ['AQgw', 1],
        '==',
    ]),
    signed('azure-ai-services-key', 'Azure OpenAI or Azure AI services key', 'JQQJ99', [
        [parts_BASE62, 52],
        'JQQJ99',
        [parts_BASE62, 18],
        'ACOG',
        [parts_BASE62, 4],
    ]),
    named({
        id: 'azure-openai-api-key',
        title: 'Azure OpenAI or Cognitive Services key (32 digits)',
        source: 'https://learn.microsoft.com/en-us/azure/ai-services/authentication; form observed in issued keys',
        context: 'AZURE_OPENAI_API_KEY=',
        keywords: ['azure', 'cognitive', 'Ocp-Apim-Subscription-Key'],
        minEntropy: 2.9,
    }, ['azure_openai', 'azureopenai', 'azure.openai', 'azure-openai', 'cognitive', 'Ocp-Apim', 'azure_ai'], [[HEX, 32]]),
    behind({
        id: 'azure-storage-connection-string',
        title: 'Azure Storage connection string',
        source: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
        edge: cloud_azure_BASE64_EDGE,
        minEntropy: 4,
        // The development store's key is the same for everybody and stands in the page above.
        never: 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq',
    }, 'AccountKey=', [[BASE64, 86], '==']),
    behind({
        id: 'azure-shared-access-key',
        title: 'Azure Service Bus, Event Hubs or IoT Hub connection string',
        source: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
        edge: cloud_azure_BASE64_EDGE,
        minEntropy: 3.8,
    }, 'SharedAccessKey=', [[BASE64, 43], '=']),
    sharedAccessSignature(),
    token({
        id: 'azure-client-secret',
        title: 'Microsoft Entra client secret',
        source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-ad-client-secret',
        keywords: Array.from({ length: 10 }, (_, digit) => `${digit}Q~`),
        edge: '0-9A-Za-z_.~-',
        minEntropy: 3.5,
    }, [['0-9A-Za-z_.~', 3], [DIGITS, 1], 'Q~', ['0-9A-Za-z_.~-', 31, 34]]),
    signed('azure-devops-token', 'Azure DevOps personal access token', 'AZDO', [
        [parts_BASE62, 52],
        'JQQJ99',
        [parts_BASE62, 18],
        'AZDO',
        [parts_BASE62, 4],
    ]),
    named({
        id: 'azure-devops-legacy-token',
        title: 'Azure DevOps personal access token (52 characters)',
        source: 'https://learn.microsoft.com/en-us/azure/devops/release-notes/2024/general/sprint-241-update',
        context: 'AZURE_DEVOPS_EXT_PAT_TOKEN=',
        keywords: ['azure_devops', 'azuredevops', 'dev.azure.com', 'visualstudio.com', 'vsts'],
        minEntropy: 3.5,
    }, ['azure_devops', 'azuredevops', 'dev.azure.com', 'visualstudio.com', 'vsts'], [[LOWER36, 52]]),
];
function signed(id, title, signature, parts) {
    return token({ id, title, source: SIGNED, keywords: [signature], edge: `${cloud_azure_BASE64_EDGE}_-`, minEntropy: 3.8 }, parts);
}
/** 64 bytes in base64, the signature at character 76. */
function longKey(signature) {
    return [[BASE64, 76], signature, [BASE64, 5], ['AQgw', 1], '=='];
}
/** 32 bytes in base64, the signature at character 33. */
function shortKey(signature) {
    return [[BASE64, 33], signature, ['A-P', 1], [BASE64, 5], '='];
}
function sharedAccessSignature() {
    const link = (signature) => `https://a.blob.example/c?sv=2024-11-04&sr=b&sp=r&sig=${signature}`;
    return {
        id: 'azure-shared-access-signature',
        title: 'Azure Storage shared access signature',
        source: 'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
        keywords: ['&sig='],
        pattern: /[?&;]s[ev]=[0-9]{4}-[0-9]{2}-[0-9]{2}[^\s"'<>]{0,240}?&(?:amp;)?sig=(?<secret>(?:[0-9A-Za-z]|%2[BbFf]){43}(?:%3[Dd]|=))(?![0-9A-Za-z%])/,
        proof: 'none',
        minEntropy: 3.8,
        confidence: 'high',
        paths: null,
        remedy: 'Rotate the account key or the stored access policy that signed it; a lone signature cannot be revoked.',
        example: (random) => link(`${random.text(parts_BASE62, 43)}%3D`),
        counterExamples: (random) => [
            link(`${random.text(parts_BASE62, 42)}%3D`),
            link(`${random.text(parts_BASE62, 44)}%3D`),
            link(`${'A'.repeat(43)}%3D`),
            `https://a.example/?sig=${random.text(parts_BASE62, 43)}%3D`,
        ],
    };
}

;// CONCATENATED MODULE: ./build/guards/git/rules/cloud-databases.js


const cloud_databases_UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]];
const DATABASE_HOST_RULES = [
    token({
        id: 'supabase-personal-token',
        title: 'Supabase personal access token',
        source: 'https://supabase.com/docs/reference/api/introduction (sbp_); length observed',
        lookalikes: ['sbp_0123456789'],
    }, ['sbp_', [HEX, 40]]),
    token({
        id: 'supabase-secret-key',
        title: 'Supabase secret API key',
        source: 'https://supabase.com/docs/guides/api/api-keys (sb_secret_); length observed',
        lookalikes: ['SUPABASE_SECRET_KEY=sb_secret_...'],
    }, ['sb_secret_', [URL_SAFE, 22], '_', [URL_SAFE, 8]]),
    token({
        id: 'planetscale-service-token',
        title: 'PlanetScale service token',
        source: 'https://planetscale.com/docs/api/reference/service-tokens (pscale_tkn_); length observed',
    }, ['pscale_tkn_', [URL_SAFE, 32, 64]]),
    token({
        id: 'planetscale-password',
        title: 'PlanetScale data base password',
        source: 'https://planetscale.com/docs/concepts/connection-strings (pscale_pw_); length observed',
    }, ['pscale_pw_', [URL_SAFE, 32, 64]]),
    token({
        id: 'neon-api-key',
        title: 'Neon API key',
        source: 'https://neon.com/docs/manage/api-keys (napi_); length observed in issued keys',
        lookalikes: ['napi_create_string_utf8', 'napi_get_named_property_of_object'],
    }, ['napi_', [LOWER36, 64]]),
    token({
        id: 'mongodb-atlas-service-account-secret',
        title: 'MongoDB Atlas service account secret',
        source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/; form observed',
    }, ['mdb_sa_sk_', [URL_SAFE, 40]]),
    named({
        id: 'mongodb-atlas-private-key',
        title: 'MongoDB Atlas private API key',
        source: 'https://www.mongodb.com/docs/atlas/configure-api-access/ (a UUID)',
        context: 'MONGODB_ATLAS_PRIVATE_KEY=',
        keywords: ['atlas_private', 'atlas_api', 'mongodb_atlas'],
    }, ['atlas_private', 'atlas_api', 'mongodb_atlas'], cloud_databases_UUID),
    named({
        id: 'upstash-token',
        title: 'Upstash REST token',
        source: 'https://upstash.com/docs/redis/features/restapi (UPSTASH_REDIS_REST_TOKEN); form observed',
        context: 'UPSTASH_REDIS_REST_TOKEN="',
        keywords: ['upstash'],
        edge: '0-9A-Za-z+/=_-',
        minEntropy: 3.9,
    }, ['upstash'], ['A', [`${BASE64}=`, 50, 80]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/cloud-google.js


const GOOGLE_CLOUD_RULES = [
    token({
        id: 'google-api-key',
        title: 'Google API key',
        source: 'https://cloud.google.com/docs/authentication/api-keys (AIzaSy, 39 characters)',
        confidence: 'medium',
        remedy: 'Restrict or replace the key in the Google Cloud console; keys of web pages must be restricted by referrer.',
        lookalikes: ['AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX', 'AIzaSyYourKeyGoesHere'],
    }, ['AIza', [URL_SAFE, 35]]),
    token({
        id: 'firebase-cloud-messaging-server-key',
        title: 'Firebase Cloud Messaging server key',
        source: 'https://firebase.google.com/docs/cloud-messaging/auth-server (retired kind); form observed',
        keywords: [':APA91b'],
    }, ['AAAA', [URL_SAFE, 7], ':APA91b', [URL_SAFE, 134]]),
    serviceAccountKey(),
];
/** The JSON file of a service account: known by the id that stands beside its private key. */
function serviceAccountKey() {
    const begin = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
    const file = (id) => `"private_key_id": "${id}",\n  "private_key": "${begin}\\n`;
    return {
        id: 'gcp-service-account-key',
        title: 'Google Cloud service account key file',
        source: 'https://cloud.google.com/iam/docs/keys-create-delete (the JSON file)',
        keywords: ['private_key_id'],
        pattern: /"private_key_id"[ \t]{0,8}:[ \t]{0,8}"(?<secret>[0-9a-f]{40})",\s{0,16}"private_key"[ \t]{0,8}:[ \t]{0,8}"-{5}BEGIN/,
        proof: 'none',
        minEntropy: 3,
        confidence: 'high',
        paths: null,
        remedy: 'Delete this key of the service account, make a new one (better: workload identity), then rewrite history.',
        example: (random) => file(random.text(HEX, 40)),
        counterExamples: (random) => [
            file(random.text(HEX, 39)),
            file('0'.repeat(40)),
            `"private_key_id": "${random.text(HEX, 40)}"`,
            file('YOUR_PRIVATE_KEY_ID'),
        ],
    };
}

;// CONCATENATED MODULE: ./build/guards/git/rules/cloud-hosts.js


const cloud_hosts_UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]];
const VERCEL = 'https://vercel.com/changelog/new-token-formats-and-secret-scanning';
const CLOUDFLARE = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats';
const DIGITALOCEAN = 'https://docs.digitalocean.com/reference/api/create-personal-access-token/ (prefix); length observed';
const CLOUD_HOST_RULES = [
    token({ id: 'digitalocean-personal-token', title: 'DigitalOcean personal access token', source: DIGITALOCEAN }, ['dop_v1_', [HEX, 64]]),
    token({ id: 'digitalocean-oauth-token', title: 'DigitalOcean OAuth access token', source: DIGITALOCEAN }, [
        'doo_v1_',
        [HEX, 64],
    ]),
    token({ id: 'digitalocean-refresh-token', title: 'DigitalOcean OAuth refresh token', source: DIGITALOCEAN }, ['dor_v1_', [HEX, 64]]),
    token({
        id: 'heroku-api-key',
        title: 'Heroku API key',
        source: 'https://devcenter.heroku.com/articles/oauth (HRKU-); length observed in issued keys',
    }, ['HRKU-AA', [URL_SAFE, 58]]),
    named({
        id: 'heroku-legacy-api-key',
        title: 'Heroku API key (a UUID)',
        source: 'https://devcenter.heroku.com/articles/platform-api-quickstart; form observed in keys before 2024',
        context: 'HEROKU_API_KEY=',
    }, ['heroku'], cloud_hosts_UUID),
    token({ id: 'cloudflare-user-token', title: 'Cloudflare user API token', source: CLOUDFLARE }, [
        'cfut_',
        [parts_BASE62, 40],
        [HEX, 8],
    ]),
    token({ id: 'cloudflare-account-token', title: 'Cloudflare account API token', source: CLOUDFLARE }, [
        'cfat_',
        [parts_BASE62, 40],
        [HEX, 8],
    ]),
    token({
        id: 'cloudflare-global-key',
        title: 'Cloudflare global API key',
        source: CLOUDFLARE,
        keywords: ['cfk_'],
    }, ['cfk_', [parts_BASE62, 40], [HEX, 8]]),
    token({
        id: 'cloudflare-origin-ca-key',
        title: 'Cloudflare Origin CA key',
        source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
        lookalikes: ['v1.0-beta-release-notes'],
    }, ['v1.0-', [HEX, 24], '-', [HEX, 146]]),
    named({
        id: 'cloudflare-legacy-token',
        title: 'Cloudflare API token (40 characters)',
        source: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/; form observed',
        context: 'CLOUDFLARE_API_TOKEN=',
        keywords: ['cloudflare', 'cf_api_token'],
        minEntropy: 4.1,
    }, ['cloudflare', 'cf_api'], [[URL_SAFE, 40]]),
    named({
        id: 'cloudflare-legacy-global-key',
        title: 'Cloudflare global API key (37 digits)',
        source: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/; form observed',
        context: 'CLOUDFLARE_API_KEY=',
        keywords: ['cloudflare', 'x-auth-key', 'cf_api_key'],
    }, ['cloudflare', 'x-auth', 'cf_api'], [[HEX, 37]]),
    named({
        id: 'fastly-api-token',
        title: 'Fastly API token',
        source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/; form observed in issued tokens',
        context: 'FASTLY_API_TOKEN=',
        minEntropy: 3.5,
    }, ['fastly'], [[URL_SAFE, 32]]),
    ...[
        ['vcp_', 'personal', 'personal access token'],
        ['vci_', 'integration', 'integration token'],
        ['vca_', 'app-access', 'app access token'],
        ['vcr_', 'app-refresh', 'app refresh token'],
        ['vck_', 'ai-gateway', 'AI Gateway API key'],
    ].map(([prefix, kind, title]) => 
    // The same checksum as GitHub's, over the characters between prefix and checksum.
    checksummed({ id: `vercel-${kind}-token`, title: `Vercel ${title}`, source: VERCEL, proof: 'github_crc32' }, prefix, [50])),
    token({
        id: 'netlify-personal-token',
        title: 'Netlify personal access token',
        source: 'https://docs.netlify.com/api/get-started/#authentication; form observed in issued tokens',
    }, ['nfp_', [parts_BASE62, 36, 40]]),
    token({
        id: 'fly-macaroon-token',
        title: 'Fly.io access token',
        source: 'https://github.com/superfly/macaroon (FlyV1 fm2_...)',
        keywords: ['fm2_', 'fm1r_', 'fm1a_'],
        edge: '0-9A-Za-z+/=_-',
    }, ['fm2_', ['0-9A-Za-z+/=', 100, 2000]]),
    token({
        id: 'fly-oauth-token',
        title: 'Fly.io OAuth access token',
        source: 'https://fly.io/docs/security/tokens/ (fo1_); length observed',
    }, ['fo1_', [URL_SAFE, 43]]),
    named({
        id: 'linode-access-token',
        title: 'Linode (Akamai) personal access token',
        source: 'https://techdocs.akamai.com/linode-api/reference/get-started; form observed: 64 hex digits',
        context: 'LINODE_TOKEN=',
    }, ['linode'], [[HEX, 64]]),
    named({
        id: 'hetzner-api-token',
        title: 'Hetzner Cloud API token',
        source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token; form observed',
        context: 'HCLOUD_TOKEN=',
        minEntropy: 4.2,
    }, ['hcloud', 'hetzner'], [[parts_BASE62, 64]]),
    token({
        id: 'scaleway-access-key',
        title: 'Scaleway access key',
        source: 'https://www.scaleway.com/en/docs/iam/concepts/#api-key (SCW); length observed',
        keywords: ['SCW'],
        confidence: 'medium',
        minEntropy: 2.7,
        lookalikes: ['SCW_DEFAULT_PROJECT_ID', 'SCWXXXXXXXXXXXXXXXXX'],
    }, ['SCW', [UPPER36, 17]]),
    named({
        id: 'scaleway-secret-key',
        title: 'Scaleway secret key',
        source: 'https://www.scaleway.com/en/docs/iam/concepts/#api-key (a UUID)',
        context: 'SCW_SECRET_KEY=',
        keywords: ['SCW_SECRET', 'scaleway'],
    }, ['SCW_SECRET', 'scaleway'], cloud_hosts_UUID),
    named({
        id: 'ibm-cloud-api-key',
        title: 'IBM Cloud API key',
        source: 'https://cloud.ibm.com/docs/account?topic=account-userapikey; form observed: 44 characters',
        context: 'IBMCLOUD_API_KEY=',
        keywords: ['ibmcloud', 'ibm_cloud', 'watsonx', 'watson_', 'bluemix'],
        minEntropy: 4,
    }, ['ibmcloud', 'ibm_cloud', 'watson', 'bluemix'], [[URL_SAFE, 44]]),
    token({
        id: 'yandex-cloud-api-key',
        title: 'Yandex Cloud API key',
        source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key (AQVN); length observed',
        keywords: ['AQVN'],
    }, ['AQVN', [URL_SAFE, 35, 38]]),
    token({
        id: 'yandex-cloud-iam-token',
        title: 'Yandex Cloud IAM token',
        source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token#iam-token-format',
        keywords: ['t1.'],
        minEntropy: 4,
        remedy: 'It ends twelve hours after it was made; revoke it, then find how it got here.',
    }, ['t1.', [URL_SAFE, 40, 300], '.', [URL_SAFE, 86]]),
    named({
        id: 'railway-token',
        title: 'Railway API or project token',
        source: 'https://docs.railway.com/integrations/api (a UUID)',
        context: 'RAILWAY_TOKEN=',
        keywords: ['railway_', 'railway.'],
    }, ['railway'], cloud_hosts_UUID),
    token({
        id: 'render-api-key',
        title: 'Render API key',
        source: 'https://render.com/docs/api#1-create-an-api-key (rnd_); length observed',
        lookalikes: ['rnd_state_initialise_from_seed'],
    }, ['rnd_', [parts_BASE62, 28, 32]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/cloud-secrets.js



const DOPPLER = 'https://docs.doppler.com/reference/auth-token-formats';
const VAULT = 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes';
const SECRET_STORE_RULES = [
    token({
        id: 'vault-service-token',
        title: 'HashiCorp Vault service token',
        source: VAULT,
        keywords: ['hvs.'],
    }, ['hvs.', [URL_SAFE, 24]]),
    token({
        id: 'vault-enterprise-service-token',
        title: 'HashiCorp Vault service token (with state)',
        source: VAULT,
        keywords: ['hvs.CAES'],
    }, ['hvs.CAES', [URL_SAFE, 80, 130]]),
    token({
        id: 'vault-batch-token',
        title: 'HashiCorp Vault batch token',
        source: VAULT,
        keywords: ['hvb.'],
    }, ['hvb.', [URL_SAFE, 130, 290]]),
    rule({
        id: 'vault-legacy-token',
        title: 'HashiCorp Vault token of the form before 1.10',
        source: VAULT,
        keywords: ['vault', 'token'],
        confidence: 'low',
        minEntropy: 3.5,
        pattern: /(?:[Vv]ault|VAULT|[Tt]oken|TOKEN)[^\r\n]{0,40}?(?<![\w.-])(?<secret>s\.[A-Za-z0-9]{24})(?![\w.(-])/,
        example: (random) => `VAULT_TOKEN=s.${random.text('a-z', 1)}${random.text('0-9', 1)}${random.text(parts_BASE62, 22)}`,
        counterExamples: (random) => [
            `VAULT_TOKEN=s.${random.text(parts_BASE62, 23)}`,
            `token: a.s.${random.text(parts_BASE62, 24)}`,
            'token = s.parseNextTokenFromStream',
            `checksum: s.${random.text(parts_BASE62, 24)}`,
        ],
    }),
    token({
        id: 'vault-recovery-token',
        title: 'HashiCorp Vault recovery token',
        source: VAULT,
        keywords: ['hvr.'],
    }, ['hvr.', [URL_SAFE, 24]]),
    token({
        id: 'terraform-cloud-token',
        title: 'HCP Terraform API token',
        source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens; form observed',
        keywords: ['.atlasv1.'],
        lookalikes: ['token = "xxxxxx.atlasv1.zzzzzzzzzzzzz"'],
    }, [[parts_BASE62, 14], '.atlasv1.', [URL_SAFE, 60, 70]]),
    token({
        id: 'pulumi-access-token',
        title: 'Pulumi access token',
        source: 'https://www.pulumi.com/docs/administration/access-identity/access-tokens/ (pul-); length observed',
        lookalikes: ['pul-stack-of-the-deployment-project-2024'],
    }, ['pul-', [HEX, 40]]),
    token({ id: 'doppler-cli-token', title: 'Doppler CLI token', source: DOPPLER }, [
        'dp.ct.',
        [parts_BASE62, 40, 44],
    ]),
    token({ id: 'doppler-personal-token', title: 'Doppler personal token', source: DOPPLER }, [
        'dp.pt.',
        [parts_BASE62, 40, 44],
    ]),
    token({ id: 'doppler-service-token', title: 'Doppler service token', source: DOPPLER }, [
        'dp.st.',
        [parts_BASE62, 40, 44],
    ]),
    token({
        id: 'doppler-config-service-token',
        title: 'Doppler service token (with its config)',
        source: DOPPLER,
        keywords: ['dp.st.'],
    }, ['dp.st.', ['0-9a-z_-', 2, 35], '.', [parts_BASE62, 40, 44]]),
    token({ id: 'doppler-service-account-token', title: 'Doppler service account token', source: DOPPLER }, [
        'dp.sa.',
        [parts_BASE62, 40, 44],
    ]),
    token({ id: 'doppler-scim-token', title: 'Doppler SCIM token', source: DOPPLER }, [
        'dp.scim.',
        [parts_BASE62, 40, 44],
    ]),
    token({ id: 'doppler-audit-token', title: 'Doppler audit token', source: DOPPLER }, [
        'dp.audit.',
        [parts_BASE62, 40, 44],
    ]),
    token({
        id: 'infisical-service-token',
        title: 'Infisical service token',
        source: 'https://infisical.com/docs/documentation/platform/token (st.ID.SECRET.KEY); form observed',
        keywords: ['infisical'],
        context: 'INFISICAL_TOKEN=',
    }, ['st.', [HEX, 24], '.', [HEX, 32], '.', [LOWER36, 32]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/clusters.js



const CLUSTER_RULES = [
    token({
        id: 'openshift-access-token',
        title: 'OpenShift OAuth access token',
        source: 'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html (sha256~ and 43 characters)',
    }, ['sha256~', [URL_SAFE, 43]]),
    token({
        id: 'docker-swarm-join-token',
        title: 'Docker Swarm join token',
        source: 'https://docs.docker.com/engine/swarm/join-nodes/',
    }, ['SWMTKN-1-', [LOWER36, 50], '-', [LOWER36, 25]]),
    token({
        id: 'k3s-server-token',
        title: 'K3s or RKE2 join token',
        source: 'https://docs.k3s.io/cli/token#secure',
        keywords: ['::server:', '::node:'],
    }, ['K10', [HEX, 64], { oneOf: ['::server:', '::node:'] }, [parts_BASE62, 16, 64]]),
    rule({
        id: 'kubeadm-bootstrap-token',
        title: 'Kubernetes bootstrap token',
        source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/#token-format',
        keywords: ['kubeadm', 'bootstrap'],
        minEntropy: 3,
        pattern: /(?:kubeadm|bootstrap)[^\r\n]{0,120}?token["']?[ \t]{0,4}[ =:][ \t]{0,4}["']?(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.-])/i,
        example: (random) => `kubeadm join 10.0.0.1:6443 --token ${random.text(LOWER36, 6)}.${random.text(LOWER36, 16)}`,
        counterExamples: (random) => [
            `kubeadm join 10.0.0.1:6443 --token ${random.text(LOWER36, 6)}.${random.text(LOWER36, 15)}`,
            'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef',
            'kubeadm join 10.0.0.1:6443 --token <token>',
        ],
    }),
    rule({
        id: 'rancher-api-token',
        title: 'Rancher API token',
        source: 'https://ranchermanager.docs.rancher.com/api/api-tokens',
        keywords: ['token-', 'kubeconfig-'],
        minEntropy: 3.5,
        pattern: /(?<![\w-])(?<secret>(?:token|kubeconfig)-[a-z0-9-]{5,40}:[bcdfghjklmnpqrstvwxz2456789]{54})(?![\w-])/,
        example: (random) => `token-${random.text(LOWER36, 5)}:${random.text('bcdfghjklmnpqrstvwxz2456789', 54)}`,
        counterExamples: (random) => [
            `token-${random.text(LOWER36, 5)}:${random.text('bcdfghjklmnpqrstvwxz2456789', 53)}`,
            'token-abcde:<secret>',
        ],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/credential-files.js


/** A value that is no template, no reference and no word that stands for one. */
const VALUE = String.raw `(?!\$|\{|<|\[|%|\*|@|#|passw(?:or)?d\b|secret\b|changeme|your|xxx)[^\s"'<>{}\x60]{6,200}`;
const credentialFileRules = [
    rule({
        id: 'netrc-password',
        title: 'Password in a netrc file',
        source: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
        keywords: ['machine '],
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `\bmachine\s{1,8}[\w.:-]{1,100}\s{1,8}login\s{1,8}[^\s]{1,100}\s{1,8}password\s{1,8}(?<secret>${VALUE})`),
        example: (random) => `machine git.${random.text('a-z', 8)}.io\n  login robot\n  password ${random.text(parts_BASE62, 20)}\n`,
        counterExamples: () => [
            'machine api.host.io login me password <token>',
            'machine api.host.io login me password $TOKEN',
            'the machine will login with a password later',
        ],
    }),
    rule({
        id: 'npmrc-auth-token',
        title: 'Token of a private registry in an npmrc file',
        source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
        keywords: ['_authtoken'],
        minEntropy: 3,
        // Not the UUID of npm's own registry, which is a rule of its own.
        pattern: /:_authToken\s{0,4}=\s{0,4}"?(?<secret>(?!\$|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-)[A-Za-z0-9_.=/+-]{16,300})/,
        example: (random) => `//npm.${random.text('a-z', 8)}.io/:_authToken=${random.text(HEX, 32)}`,
        counterExamples: () => [
            ['//registry.npmjs.org/:_authToken=$', '{NPM_TOKEN}'].join(''),
            '//registry.npmjs.org/:_authToken=<token>',
            `//registry.npmjs.org/:_authToken=${'x'.repeat(36)}`,
        ],
    }),
    rule({
        id: 'npmrc-password',
        title: 'Registry password in an npmrc file',
        source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
        keywords: ['_auth', '_password'],
        paths: /(?:^|\/)\.?(?:npmrc|yarnrc)(?:\.yml)?$/,
        examplePath: '.npmrc',
        minEntropy: 2.8,
        pattern: /(?:^|[:\s])_(?:auth|password)\s{0,4}=\s{0,4}"?(?<secret>(?!\$)[A-Za-z0-9+/]{12,300}={0,2})/m,
        example: (random) => `_auth=${random.text(BASE64, 40)}`,
        counterExamples: () => [['_auth=$', '{NPM_AUTH}'].join(''), '_password=<base64>', 'always-auth=true'],
    }),
    rule({
        id: 'pypirc-password',
        title: 'Password in a pypirc file',
        source: 'https://packaging.python.org/en/latest/specifications/pypirc/',
        keywords: ['password'],
        paths: /(?:^|\/)\.?pypirc$/,
        examplePath: '.pypirc',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `^[ \t]{0,8}password\s{0,4}[=:]\s{0,4}(?<secret>${VALUE})`, 'm'),
        example: (random) => `[pypi]\nusername = robot\npassword = ${random.text(parts_BASE62, 20)}\n`,
        counterExamples: () => [
            '[pypi]\npassword = <token>\n',
            '[pypi]\npassword = %(token)s\n',
            '[pypi]\npassword =\n',
        ],
    }),
    rule({
        id: 'docker-config-auth',
        title: 'Registry credentials in a Docker configuration',
        source: 'https://docs.docker.com/reference/cli/docker/login/#credential-stores',
        // With a backslash in JSON that is a string of JSON.
        keywords: ['"auth"', '"identitytoken"', '"auth\\"', '"identitytoken\\"'],
        minEntropy: 3,
        pattern: /"(?:auth|identitytoken)"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9+/_.-]{20,1200}={0,2})(?![\w+/=.-])/,
        example: (random) => JSON.stringify({
            auths: { 'ghcr.io': { auth: Buffer.from(`bot:${random.text(parts_BASE62, 24)}`).toString('base64') } },
        }),
        counterExamples: () => [
            JSON.stringify({ auths: { 'ghcr.io': {} } }),
            JSON.stringify({ auths: { 'ghcr.io': { auth: ['$', '{REGISTRY_AUTH}'].join('') } } }),
            JSON.stringify({ auth: 'required' }),
        ],
    }),
    rule({
        id: 'kube-client-key',
        title: 'Client key in a Kubernetes configuration',
        source: 'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#AuthInfo',
        keywords: ['client-key-data'],
        minEntropy: 4,
        pattern: /client-key-data["']?\s{0,4}:\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{100,6000}={0,2})/,
        example: (random) => `    client-key-data: ${random.text(BASE64, 400)}`,
        counterExamples: (random) => [
            `    client-certificate-data: ${random.text(BASE64, 400)}`,
            '    client-key-data: DATA+OMITTED',
            '    client-key-data: REDACTED',
        ],
    }),
    rule({
        id: 'kube-token',
        title: 'User token in a Kubernetes configuration',
        source: 'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#AuthInfo',
        keywords: ['token'],
        paths: /(?:^|\/)(?:\.?kube\/config|[\w.-]{0,60}kubeconfig[\w.-]{0,30})$/i,
        examplePath: '.kube/config',
        minEntropy: 3,
        pattern: /\btoken["']?\s{0,4}:\s{0,4}["']?(?<secret>(?!\$|<)[A-Za-z0-9._-]{20,1500})/,
        example: (random) => `users:\n- name: robot\n  user:\n    token: ${random.text(URL_SAFE, 48)}`,
        counterExamples: () => [
            '    token: REDACTED',
            '    token: <token>',
            '    tokenFile: /var/run/secrets/token-of-robot',
        ],
    }),
    rule({
        id: 'azure-refresh-token',
        title: 'Refresh token in the token cache of the Azure CLI',
        source: 'https://learn.microsoft.com/en-us/cli/azure/msal-based-azure-cli',
        keywords: ['refreshtoken', 'refresh_token', 'msal'],
        paths: /(?:accessTokens|msal_token_cache|azureProfile)[\w.]{0,20}$/i,
        examplePath: '.azure/accessTokens.json',
        minEntropy: 4,
        pattern: /"(?:refreshToken|secret)"\s{0,4}:\s{0,4}"(?<secret>[A-Za-z0-9._-]{80,2500})(?![\w.-])/,
        example: (random) => JSON.stringify({ tokenType: 'Bearer', refreshToken: `0.A${random.text(URL_SAFE, 300)}` }),
        counterExamples: () => [JSON.stringify({ refreshToken: '' }), JSON.stringify({ refreshToken: 'none' })],
    }),
    rule({
        id: 'pgpass-password',
        title: 'Password in a PostgreSQL password file',
        source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
        keywords: [':5432:', ':5433:', ':6432:', ':*:'],
        paths: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
        examplePath: '.pgpass',
        minEntropy: 2.3,
        pattern: /^[^:#\s]{1,100}:(?:\d{1,5}|\*):[^:\s]{1,60}:[^:\s]{1,60}:(?<secret>(?!<|\$)[^\s]{4,120})$/m,
        example: (random) => `db.${random.text('a-z', 8)}.io:5432:one:app:${random.text(parts_BASE62, 16)}`,
        counterExamples: () => ['# hostname:5432:database:username:password', 'db:5432:one:app:<password>'],
    }),
    rule({
        id: 'mysql-option-file-password',
        title: 'Password in a MySQL option file',
        source: 'https://dev.mysql.com/doc/refman/8.4/en/option-files.html',
        keywords: ['password'],
        paths: /(?:^|\/)[\w.]{0,20}my\.cnf$|(?:^|\/)my\.ini$/,
        examplePath: '.my.cnf',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `^[ \t]{0,8}password\s{0,4}=\s{0,4}["']?(?<secret>${VALUE})`, 'm'),
        example: (random) => `[client]\nuser=app\npassword=${random.text(parts_BASE62, 16)}\n`,
        counterExamples: () => [
            '[client]\nuser=app\npassword=\n',
            '[client]\n# password=none\n',
            '[client]\npassword=<pw>\n',
        ],
    }),
    rule({
        id: 'password-file-hash',
        title: 'Password hash in an htpasswd or shadow file',
        source: 'https://httpd.apache.org/docs/current/misc/password_encryptions.html',
        keywords: ['$apr1$', '$2y$', '$2a$', '$2b$', '$5$', '$6$', '$y$', '{sha}'],
        paths: /(?:^|\/)[\w.-]{0,40}(?:htpasswd|shadow|\.passwd)[\w.-]{0,20}$/i,
        examplePath: '.htpasswd',
        minEntropy: 3.2,
        pattern: /^[^:\s]{1,80}:(?<secret>(?:\$apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$[56y]\$[^\s:]{30,140}|\{SHA\}[A-Za-z0-9+/]{27}=))/m,
        example: (random) => `admin:$apr1$${random.text('./A-Za-z0-9', 8)}$${random.text('./A-Za-z0-9', 22)}`,
        counterExamples: () => ['# user:$apr1$salt$hash', 'admin:!', 'admin:$apr1$salt$short'],
    }),
    rule({
        id: 'composer-auth',
        title: 'Credentials in auth.json of Composer',
        source: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
        keywords: ['"password"', 'github-oauth', 'gitlab-token', '"bearer"'],
        paths: /(?:^|\/)auth\.json$/,
        examplePath: 'auth.json',
        minEntropy: 2.8,
        pattern: new RegExp(String.raw `"(?:password|token|github\.com|gitlab\.com)"\s{0,4}:\s{0,4}"(?<secret>${VALUE})"`),
        example: (random) => JSON.stringify({
            'http-basic': { 'repo.one.io': { username: 'bot', password: random.text(LOWER36, 32) } },
        }),
        counterExamples: () => [
            JSON.stringify({ 'http-basic': { 'repo.one.io': { username: 'bot', password: '' } } }),
            JSON.stringify({ 'http-basic': { 'repo.one.io': { username: 'bot', password: '<token>' } } }),
        ],
    }),
    rule({
        id: 'nuget-clear-text-password',
        title: 'Clear-text password in a NuGet configuration',
        source: 'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials',
        keywords: ['cleartextpassword'],
        minEntropy: 2.3,
        pattern: /key="ClearTextPassword"\s{1,8}value="(?<secret>(?!%|\$|<|&lt;|\{)[^"\r\n]{6,300})"/i,
        example: (random) => `<add key="ClearTextPassword" value="${random.text(parts_BASE62, 20)}" />`,
        counterExamples: () => [
            '<add key="ClearTextPassword" value="%NUGET_TOKEN%" />',
            '<add key="ClearTextPassword" value="" />',
            '<add key="Username" value="somebody-long-enough" />',
        ],
    }),
    rule({
        id: 'maven-settings-password',
        title: 'Password in Maven settings',
        source: 'https://maven.apache.org/settings.html#servers',
        keywords: ['<password>', '<passphrase>'],
        paths: /(?:^|\/)[\w.-]{0,40}settings[\w.-]{0,40}\.xml$/i,
        examplePath: '.m2/settings.xml',
        minEntropy: 2.3,
        pattern: /<(?:password|passphrase)>(?<secret>(?!\$|\{|@)[^<\s]{4,200})<\/(?:password|passphrase)>/,
        example: (random) => `<server><id>x</id><password>${random.text(parts_BASE62, 18)}</password></server>`,
        counterExamples: (random) => [
            ['<password>$', '{env.MAVEN_PASSWORD}</password>'].join(''),
            `<password>{${random.text(BASE64, 44)}}</password>`,
            '<password></password>',
        ],
    }),
    rule({
        id: 'gradle-password',
        title: 'Password or signing key in gradle.properties',
        source: 'https://docs.gradle.org/current/userguide/signing_plugin.html#sec:signatory_credentials',
        keywords: ['password', 'token', 'signing'],
        paths: /(?:^|\/)(?:gradle|local|keystore|signing|key)\.properties$/,
        examplePath: 'gradle.properties',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `^[\w.-]{0,60}(?:password|token|secretKey)\s{0,4}[=:]\s{0,4}(?<secret>${VALUE})`, 'im'),
        example: (random) => `signing.password=${random.text(parts_BASE62, 18)}`,
        counterExamples: () => [
            'signing.password=',
            'ossrhPassword=<password>',
            ['ossrhPassword=$', '{OSSRH_PASSWORD}'].join(''),
        ],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/credential-files-cms.js


const credential_files_cms_VALUE = String.raw `(?!\$|\{|<|\[|%|\*|@|#|passw(?:or)?d(?:\b|_here)|secret\b|change|your|xxx)[^\s"'<>{}\x60,;]{6,200}`;
const cmsFileRules = [
    rule({
        id: 'wordpress-salt',
        title: 'WordPress key or salt',
        source: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
        keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
        minEntropy: 4,
        pattern: /\b(?:SECURE_AUTH|AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,4},\s{0,8}["'](?<secret>(?!put your unique)[^'"\r\n]{60,70})["']/,
        example: (random) => `define( 'SECURE_AUTH_KEY', '${random.text('A-Za-z0-9!@#%^*()_+=:;,.?~', 64)}' );`,
        counterExamples: () => [
            "define( 'AUTH_KEY', 'put your unique phrase here' );",
            "define( 'AUTH_KEY', getenv('AUTH_KEY') );",
            `define( 'AUTH_KEY', '${'x'.repeat(64)}' );`,
        ],
    }),
    rule({
        id: 'wordpress-database-password',
        title: 'WordPress data base password',
        source: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#set-database-password',
        keywords: ['db_password'],
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `define\(\s{0,4}["']DB_PASSWORD["']\s{0,4},\s{0,4}["'](?<secret>${credential_files_cms_VALUE})["']`),
        example: (random) => `define( 'DB_PASSWORD', '${random.text(parts_BASE62, 16)}' );`,
        counterExamples: () => [
            "define( 'DB_PASSWORD', 'password_here' );",
            "define( 'DB_PASSWORD', getenv('DB_PASSWORD') );",
            "define( 'DB_PASSWORD', '' );",
        ],
    }),
    rule({
        id: 'joomla-configuration-secret',
        title: 'Password or secret in the configuration of Joomla',
        source: 'https://docs.joomla.org/Configuration.php_options',
        keywords: ['$password', '$secret', '$smtppass', '$ftp_pass'],
        paths: /(?:^|\/)configuration(?:[.-][\w-]{1,20})?\.php$/i,
        examplePath: 'configuration.php',
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `\b(?:public|var)\s{1,4}\$(?:password|secret|smtppass|ftp_pass)\s{0,4}=\s{0,4}["'](?<secret>${credential_files_cms_VALUE})["']`),
        example: (random) => `public $${random.pick(['password', 'secret'])} = '${random.text(parts_BASE62, 16)}';`,
        counterExamples: () => [
            "public $password = '';",
            "public $password = 'password';",
            "public $user = 'joomla_4711';",
        ],
    }),
    rule({
        id: 'drupal-settings-secret',
        title: 'Data base password or hash salt in the settings of Drupal',
        source: 'https://www.drupal.org/docs/7/install/step-3-create-settingsphp-and-the-files-directory',
        keywords: ['password', 'hash_salt'],
        paths: /(?:^|\/)settings(?:\.[\w-]{1,20})?\.php$/i,
        examplePath: 'sites/default/settings.php',
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `(?:["']password["']\s{0,4}=>|\$settings\[["']hash_salt["']\]\s{0,4}=)\s{0,4}["'](?<secret>${credential_files_cms_VALUE})["']`),
        example: (random) => random.pick([
            `$databases['default']['default'] = ['password' => '${random.text(parts_BASE62, 12)}'];`,
            `$settings['hash_salt'] = '${random.text(parts_BASE62, 74)}';`,
        ]),
        counterExamples: () => [
            "'password' => 'password',",
            "'password' => getenv('DB_PASSWORD'),",
            "$settings['hash_salt'] = '';",
        ],
    }),
    rule({
        id: 'magento-env-secret',
        title: 'Crypt key or password in the deployment configuration of Magento',
        source: 'https://experienceleague.adobe.com/en/docs/commerce-operations/configuration-guide/files/config-reference-envphp',
        keywords: ["'crypt'", "'password'"],
        paths: /(?:^|\/)app\/etc\/env(?:\.[\w-]{1,20})?\.php$/i,
        examplePath: 'app/etc/env.php',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `(?:'crypt'\s{0,4}=>\s{0,4}(?:\[|array\()\s{0,16}'key'|'password')\s{0,4}=>\s{0,4}'(?<secret>${credential_files_cms_VALUE})'`),
        example: (random) => `'crypt' => [\n        'key' => '${random.text(HEX, 32)}'\n    ],`,
        counterExamples: () => ["'crypt' => [\n        'key' => ''\n    ],", "'password' => 'password',"],
    }),
    rule({
        id: 'mediawiki-settings-secret',
        title: 'Password or secret key in the settings of MediaWiki',
        source: 'https://www.mediawiki.org/wiki/Manual:$wgSecretKey',
        keywords: ['$wgDBpassword', '$wgSecretKey', '$wgUpgradeKey'],
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `\$wg(?:DBpassword|SecretKey|UpgradeKey)\s{0,4}=\s{0,4}["'](?<secret>${credential_files_cms_VALUE})["']`),
        example: (random) => `$wgSecretKey = "${random.text(HEX, 64)}";`,
        counterExamples: () => [
            '$wgDBpassword = "";',
            '$wgDBpassword = "password";',
            '$wgSecretKey = getenv("KEY");',
        ],
    }),
    rule({
        id: 'phpmyadmin-configuration-secret',
        title: 'Password or cookie key in the configuration of phpMyAdmin',
        source: 'https://docs.phpmyadmin.net/en/latest/config.html#cfg_blowfish_secret',
        keywords: ['blowfish_secret', "['password']", "['controlpass']"],
        paths: /(?:^|\/)config(?:\.[\w-]{1,20})?\.inc\.php$/i,
        examplePath: 'config.inc.php',
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `\$cfg\[[^\r\n=]{0,60}["'](?:blowfish_secret|password|controlpass)["']\]\s{0,4}=\s{0,4}["'](?<secret>${credential_files_cms_VALUE})["']`),
        example: (random) => `$cfg['blowfish_secret'] = '${random.text(parts_BASE62, 32)}';`,
        counterExamples: () => ["$cfg['blowfish_secret'] = '';", "$cfg['Servers'][$i]['password'] = '';"],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/credential-files-frameworks.js


const credential_files_frameworks_VALUE = String.raw `(?!\$|\{|<|\[|%|\*|@|#|ENC\(|passw(?:or)?d(?:\b|_here)|postgres\b|secret\b|change|your|xxx)[^\s"'<>{}\x60,;]{8,200}`;
const NAME = '(?:password|passwd|secret|token|api_?key|access_?key|private_?key|credentials?)';
const frameworkFileRules = [
    namedRule({
        id: 'rails-secret-key-base',
        title: 'Rails secret_key_base',
        source: 'https://guides.rubyonrails.org/security.html#environmental-security',
        keywords: ['secret_key_base'],
        name: 'secret_key_base',
        exampleName: 'SECRET_KEY_BASE',
        parts: [[HEX, 128]],
    }),
    namedRule({
        id: 'rails-master-key',
        title: 'Rails master key',
        source: 'https://guides.rubyonrails.org/security.html#custom-credentials',
        keywords: ['rails_master_key'],
        name: 'rails_master_key',
        exampleName: 'RAILS_MASTER_KEY',
        parts: [[HEX, 32]],
    }),
    rule({
        id: 'django-secret-key',
        title: 'Django SECRET_KEY',
        source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
        keywords: ['secret_key'],
        confidence: 'medium',
        minEntropy: 4,
        // The alphabet of django.core.management.utils.get_random_secret_key; `django-insecure-` marks one for development.
        pattern: /\bSECRET_KEY\s{0,4}=\s{0,4}[rub]?["'](?<secret>(?!django-insecure-)[a-z0-9!@#$%^&*(\-_=+)]{50})["']/,
        example: (random) => `SECRET_KEY = '${random.text('a-z0-9!@#%^&*(_=+)', 50)}'`,
        counterExamples: (random) => [
            `SECRET_KEY = 'django-insecure-${random.text('a-z0-9', 50)}'`,
            "SECRET_KEY = os.environ['DJANGO_SECRET_KEY']",
            `SECRET_KEY = '${'x'.repeat(50)}'`,
        ],
    }),
    rule({
        id: 'laravel-app-key',
        title: 'Laravel APP_KEY',
        source: 'https://laravel.com/docs/encryption#configuration',
        keywords: ['base64:'],
        minEntropy: 4,
        pattern: /\b(?:APP_KEY|app_key|'key')["'\])]{0,2}\s{0,4}(?:=>|[=:,])\s{0,4}["']?base64:(?<secret>[A-Za-z0-9+/]{43}=)/,
        example: (random) => `APP_KEY=base64:${random.text(BASE64, 43)}=`,
        counterExamples: (random) => [
            'APP_KEY=',
            `APP_KEY=base64:${random.text(BASE64, 30)}`,
            `APP_KEY=base64:${'A'.repeat(43)}=`,
        ],
    }),
    namedRule({
        id: 'symfony-app-secret',
        title: 'Symfony APP_SECRET',
        source: 'https://symfony.com/doc/current/reference/configuration/framework.html#secret',
        keywords: ['app_secret'],
        name: String.raw `\bapp_secret`,
        exampleName: 'APP_SECRET',
        parts: [[HEX, 32, 64]],
    }),
    rule({
        id: 'aspnet-machine-key',
        title: 'ASP.NET machineKey',
        source: 'https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.machinekeysection',
        keywords: ['validationkey', 'decryptionkey'],
        minEntropy: 2.8,
        pattern: /\b(?:validationKey|decryptionKey)="(?<secret>[0-9A-Fa-f]{40,128})[",]/,
        example: (random) => `<machineKey validationKey="${random.text('0-9A-F', 128)}" validation="HMACSHA256" />`,
        counterExamples: () => [
            '<machineKey validationKey="AutoGenerate,IsolateApps" />',
            `<machineKey decryptionKey="${'0'.repeat(48)}" />`,
        ],
    }),
    rule({
        id: 'spring-datasource-password',
        title: 'Password in Spring settings',
        source: 'https://docs.spring.io/spring-boot/reference/data/sql.html#data.sql.datasource.production',
        keywords: ['password'],
        paths: /(?:^|\/)(?:application|bootstrap)[\w.-]{0,40}\.(?:properties|ya?ml)$/,
        examplePath: 'src/main/resources/application.properties',
        confidence: 'medium',
        minEntropy: 2.5,
        pattern: new RegExp(String.raw `\bpassword\s{0,4}[=:]\s{0,4}["']?(?<secret>${credential_files_frameworks_VALUE})`, 'i'),
        example: (random) => `spring.datasource.password=${random.text(parts_BASE62, 16)}`,
        counterExamples: () => [
            ['spring.datasource.password=$', '{DB_PASSWORD}'].join(''),
            'spring.datasource.password=postgres',
            'spring.datasource.password=ENC(abc)',
            'spring.datasource.password=',
        ],
    }),
    rule({
        id: 'terraform-state-secret',
        title: 'Secret in Terraform state or variables',
        source: 'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
        keywords: ['password', 'secret', 'token', 'private_key', 'access_key', 'api_key'],
        paths: /\.tfstate(?:\.backup)?$|\.tfvars(?:\.json)?$/,
        examplePath: 'terraform.tfstate',
        confidence: 'medium',
        minEntropy: 2.8,
        pattern: new RegExp(String.raw `^[ \t]{0,40}"?[a-z0-9_]{0,40}${NAME}(?:_(?:base64|hex|value|id))?"?[ \t]{0,20}[:=][ \t]{0,8}"(?<secret>${credential_files_frameworks_VALUE})"`, 'im'),
        example: (random) => `          "master_password": "${random.text(parts_BASE62, 20)}",`,
        counterExamples: () => [
            '          "master_password": null,',
            '          "master_password": "",',
            'db_password = "<set in CI>"',
            ['db_password = "$', '{var.password}"'].join(''),
        ],
    }),
    rule({
        id: 'ci-literal-secret',
        title: 'Secret written out in a CI or compose file',
        source: 'https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
        keywords: ['password', 'passwd', 'secret', 'token', 'api_key', 'apikey', 'access_key'],
        paths: /(?:^|\/)(?:\.github\/workflows\/[^/]+|\.gitlab-ci[\w.-]*|\.circleci\/[^/]+|azure-pipelines[\w.-]*|bitbucket-pipelines|\.travis|\.drone|(?:docker-)?compose[\w.-]*)\.ya?ml$/,
        examplePath: '.github/workflows/ci.yml',
        confidence: 'medium',
        minEntropy: 3,
        pattern: new RegExp(String.raw `^[ \t-]{0,40}["']?[\w.-]{0,40}${NAME}["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?=[^\s]{0,60}\d)(?<secret>${credential_files_frameworks_VALUE})["']?[ \t]{0,20}(?:#[^\r\n]{0,200})?$`, 'im'),
        example: (random) => `      DEPLOY_TOKEN: ${random.text(parts_BASE62, 19)}7${random.text(parts_BASE62, 4)}`,
        counterExamples: () => [
            ['      DEPLOY_TOKEN: $', '{{ secrets.DEPLOY_TOKEN }}'].join(''),
            '      POSTGRES_PASSWORD: postgres',
            '      id-token: write',
            '      token: github-actions-default',
            '      POSTGRES_PASSWORD: $DB_PASSWORD_1',
        ],
    }),
    rule({
        id: 'env-file-secret',
        title: 'Secret in an env file',
        source: 'https://12factor.net/config',
        keywords: [
            'password',
            'passwd',
            'secret',
            'token',
            'api_key',
            'apikey',
            'access_key',
            'private_key',
            'credential',
        ],
        paths: /(?:^|\/)(?:\.env(?:rc)?(?:\.(?!example|sample|template|dist|defaults?|schema|test)[\w-]{1,40}){0,2}|[\w-]{1,40}\.env)$/,
        examplePath: '.env.production',
        confidence: 'medium',
        minEntropy: 2.8,
        pattern: new RegExp(String.raw `^[ \t]{0,8}(?:export[ \t]{1,4})?[A-Z0-9_]{0,60}(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)(?:_[A-Z0-9]{1,20})?[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>(?!https?:)${credential_files_frameworks_VALUE})`, 'm'),
        example: (random) => `SESSION_SECRET=${random.text(parts_BASE62, 32)}`,
        counterExamples: () => [
            'SESSION_SECRET=',
            'SESSION_SECRET=changeme-please',
            ['SESSION_SECRET=$', '{OTHER}'].join(''),
            'SESSION_SECRET=<random text>',
            'TOKEN_URL=https://id.one.io/oauth/token',
        ],
    }),
    rule({
        id: 'sftp-client-password',
        title: 'Password in the settings of a deployment client',
        source: 'https://github.com/liximomo/vscode-sftp/wiki/config',
        keywords: ['"password"', '<pass'],
        paths: /(?:^|\/)(?:sftp|ftp|deployment|remote-sync|\.ftpconfig|sftp-config)[\w.-]{0,20}$|(?:^|\/)(?:sitemanager|recentservers|filezilla)\.xml$/i,
        examplePath: '.vscode/sftp.json',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `(?:"(?:password|pass|passphrase)"\s{0,4}:\s{0,4}"|<Pass(?: encoding="base64")?>)(?<secret>${credential_files_frameworks_VALUE})["<]`),
        example: (random) => JSON.stringify({ host: 'one.io', username: 'web', password: random.text(`${parts_BASE62}${UPPER36}`, 16) }),
        counterExamples: () => [
            JSON.stringify({ host: 'one.io', username: 'web', password: '' }),
            JSON.stringify({ host: 'one.io', username: 'web', password: '<your password>' }),
        ],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/credential-files-shell.js


const credential_files_shell_VALUE = String.raw `(?!\$|\{|<|\[|%|\*|@|passw(?:or)?d\b|secret\b|changeme|your|xxx)[^\s"'<>{}\x60;|&]{6,120}`;
/** Up to an option of curl on the same command, which may go on in further lines. */
const CURL = String.raw `\bcurl(?=\s)(?:[^\r\n|;\\]|\\\r?\n|\\[^\r\n]){0,200}?`;
const CALLS = [
    'curl -u robot:',
    'curl -s --user "robot:',
    "curl -u robot:'",
    'curl -X POST \\\n  -u :',
];
const shellRules = [
    rule({
        id: 'curl-user-password',
        title: 'User and password on a curl command line',
        source: 'https://curl.se/docs/manpage.html#-u',
        keywords: ['curl '],
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `${CURL}(?:\s-[a-zA-Z]{0,4}u\s{0,4}|\s--user[\s=]{1,4})["']?[\w.@+-]{0,80}:["']?(?<secret>${credential_files_shell_VALUE})`),
        example: (random) => `${random.pick(CALLS)}${random.text(parts_BASE62, 18)} https://api.one.io/v1`,
        counterExamples: () => [
            ['curl -u "robot:$', '{TOKEN}" https://api.one.io'].join(''),
            'curl -u user:password https://api.one.io',
            'curl -u robot:<token> https://api.one.io',
            'curl -u "$USER:$PASSWORD" https://api.one.io',
            'curl https://api.one.io:8443/v1',
        ],
    }),
    rule({
        id: 'curl-header-secret',
        title: 'Secret in a header on a curl command line',
        source: 'https://curl.se/docs/manpage.html#-H',
        keywords: ['curl '],
        confidence: 'medium',
        minEntropy: 3,
        pattern: new RegExp(String.raw `${CURL}\s(?:-H|--header)[\s=]{0,4}["'](?:authorization|[\w-]{0,40}(?:api-?key|token|secret|password)):\s{1,4}(?:[\w-]{3,12}\s{1,2})?(?=[^\s"']{0,80}\d)(?<secret>[A-Za-z0-9._~+/-]{16,400}={0,2})["']`, 'i'),
        example: (random) => `curl -X POST -H "X-Api-Key: ${random.text(parts_BASE62, 20)}7" https://api.one.io/v1`,
        counterExamples: () => [
            ['curl -H "X-Api-Key: $', '{API_KEY_12345678}" https://api.one.io'].join(''),
            'curl -H "Authorization: Bearer <your-token-1>" https://api.one.io',
            'curl -H "Content-Type: application/json-patch-1" https://api.one.io',
            'curl -H "X-Api-Key: 00000000-0000-0000-0000-000000000000" https://api.one.io',
        ],
    }),
    rule({
        id: 'command-line-password',
        title: 'Password on the command line of a data base or registry client',
        source: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
        keywords: [
            'mysql',
            'mysqldump',
            'sshpass',
            'docker login',
            'redis-cli',
            'mongosh',
            'sqlcmd',
            'smbclient',
        ],
        confidence: 'medium',
        minEntropy: 2.5,
        pattern: new RegExp(String.raw `\b(?:(?:mysql|mysqldump|mysqladmin|mariadb|sshpass)\s[^\r\n|;]{0,160}?\s?-p|(?:docker login|mongosh?|mongodump|helm registry login)\s[^\r\n|;]{0,160}?(?:-p\s{1,4}|--password[\s=]{1,4})|(?:redis-cli\s[^\r\n|;]{0,100}?-a\s{1,4})|(?:sqlcmd\s[^\r\n|;]{0,160}?-P\s{0,4}))["']?(?=[^\s]{0,60}\d)(?<secret>(?!-|ort\b|assword)${credential_files_shell_VALUE})`),
        example: (random) => `mysqldump -u root -p${random.text(parts_BASE62, 14)}4 one > one.sql`,
        counterExamples: () => [
            'mysqldump -u root -p one > one.sql',
            'mysql -u root -p"$MYSQL_PASSWORD_2" one',
            'docker login -u robot --password-stdin ghcr.io',
            'mysql -u root --port 3306 one',
            'docker login -u robot -p <token> ghcr.io',
        ],
    }),
    rule({
        id: 'exported-secret',
        title: 'Secret exported in a shell',
        source: 'https://www.gnu.org/software/bash/manual/bash.html#index-export',
        keywords: ['token=', 'secret=', 'password=', '_key=', 'apikey=', 'mysql_pwd', 'setenv '],
        confidence: 'medium',
        minEntropy: 3,
        pattern: new RegExp(String.raw `(?:(?<=\b(?:export|setenv|setx?)[ \t]{1,4})[A-Z0-9_]{0,40}(?:PASSWORD|SECRET|TOKEN|API_?KEY|ACCESS_KEY)|\b(?:PGPASSWORD|MYSQL_PWD))[= \t]["']?(?=[^\s]{0,60}\d)(?<secret>${credential_files_shell_VALUE})`, 'm'),
        example: (random) => `export DEPLOY_TOKEN=${random.text(parts_BASE62, 23)}5`,
        counterExamples: () => [
            'export DEPLOY_TOKEN=$(cat token1.txt)',
            'export DEPLOY_TOKEN="<your token 1>"',
            'export DEPLOY_TOKEN=$OTHER_TOKEN_2',
            'export TOKEN_PATH=/etc/token-1.txt',
        ],
    }),
    rule({
        id: 'sql-account-password',
        title: 'Password of a data base account in SQL',
        source: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
        keywords: ['identified by', 'identified with', "password '", 'with password', 'set password'],
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `\b(?:identified\s{1,4}(?:with\s{1,4}\S{1,40}\s{1,4})?by|(?:create|alter)\s{1,4}(?:user|role|login)\s[^;\r\n]{1,100}?password\s{0,4}=?)\s{0,4}(?:N?')(?<secret>${credential_files_shell_VALUE})'`, 'i'),
        example: (random) => `CREATE USER 'app'@'%' IDENTIFIED BY '${random.text(parts_BASE62, 16)}';`,
        counterExamples: () => [
            "CREATE USER 'app'@'%' IDENTIFIED BY 'password';",
            "CREATE ROLE app LOGIN PASSWORD :'pw';",
            "ALTER USER app PASSWORD '<password>';",
            ["CREATE USER app IDENTIFIED BY '$", "{PW}';"].join(''),
        ],
    }),
    rule({
        id: 'password-hash-in-dump',
        title: 'Password hash in a dump',
        source: 'https://www.rfc-editor.org/rfc/rfc9106 (argon2); https://passlib.readthedocs.io/en/stable/modular_crypt_format.html',
        keywords: ['$2a$', '$2b$', '$2y$', '$argon2', 'pbkdf2_sha256$', '$6$', '$p$b'],
        paths: /\.(?:sql|dump|csv|tsv|ldif|bak|bson|rdb)(?:\.txt)?$/i,
        examplePath: 'backup/users.sql',
        confidence: 'medium',
        minEntropy: 3.5,
        pattern: /(?<secret>\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}|\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,4},p=\d{1,4}\$[A-Za-z0-9+/]{10,90}\$[A-Za-z0-9+/]{20,180}|pbkdf2_sha256\$\d{3,8}\$[A-Za-z0-9]{4,40}\$[A-Za-z0-9+/]{40,50}=|\$6\$[./A-Za-z0-9$=]{1,40}\$[./A-Za-z0-9]{86}|\$P\$B[./A-Za-z0-9]{30})(?![./A-Za-z0-9])/,
        example: (random) => `INSERT INTO users VALUES (1,'ada','$2b$12$${random.text('./A-Za-z0-9', 53)}');`,
        counterExamples: () => [
            "INSERT INTO users VALUES (1,'ada','$2b$12$short');",
            "INSERT INTO users VALUES (1,'ada',NULL);",
            `INSERT INTO users VALUES (1,'ada','$2b$12$${'.'.repeat(53)}');`,
        ],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/url-passwords.js


/** Somebody's own machine, or nobody's. */
const NO_HOST = '(?:localhost|127\\.|0\\.0\\.0\\.0|\\[?::1|host(?:name)?\\b|server\\b|(?:[\\w-]{1,40}\\.)?example\\b|domain\\b|\\$|<|\\{|%)';
/** The accounts that images of data bases are started with on a developer's machine. */
const NO_PASSWORD = '(?:\\$|\\{|<|\\[|%\\(|%s|%v|\\*|:|(?:postgres|postgresql|mysql|mongo|mongodb|redis|rabbitmq|guest|root|admin|secret|pass|passw(?:or)?d|pwd|test|user|example|changeme|token)@)';
/** `scheme://user:password@host`, where the password is no template and not the name of the user. */
function addressRule({ schemes, ...shape }) {
    const scheme = schemes.map((one) => one.replace('+', '\\+')).join('|');
    return rule({
        ...shape,
        keywords: schemes.map((one) => `${one}://`),
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(`(?<![A-Za-z0-9+])(?:${scheme})://(?<user>[^\\s:/?#@"'\`<>]{0,80}):(?!${NO_PASSWORD})(?!\\k<user>@)` +
            `(?<secret>[^\\s@/"'\`<>{}]{4,128})@(?!${NO_HOST})[A-Za-z0-9[_]`, 'i'),
        example: (random) => address(schemes, random, url_passwords_password(random)),
        counterExamples: (random) => [
            address(schemes, random, ['$', '{DB_PASSWORD}'].join('')),
            address(schemes, random, '<password>'),
            address(schemes, random, '{{ pw }}'),
            address(schemes, random, 'password'),
            address(schemes, random, '%s'),
            address(schemes, random, 'service'),
            `${schemes[0]}://service:${url_passwords_password(random)}@localhost/one`,
            `${schemes[0]}://service:${url_passwords_password(random)}@db.example.com/one`,
            `${schemes[0]}://service@db.${random.text('a-z', 9)}.io/one`,
            `${schemes[0]}://db.${random.text('a-z', 9)}.io:5432/one?mail=a@b.io`,
        ],
    });
}
function address(schemes, random, secret) {
    return `${random.pick(schemes)}://service:${secret}@db.${random.text('a-z', 9)}.io/one`;
}
function url_passwords_password(random) {
    return `${random.text(parts_BASE62, 14)}${random.int(10)}`;
}

;// CONCATENATED MODULE: ./build/guards/git/rules/databases.js



/** A password of a connection string: no template, no reference, no quote. */
const PASSWORD = String.raw `(?!\$|\{|<|\[|%|\*|@|#\{|passw(?:or)?d\b|pwd\b|secret\b|your|xxx)[^\s;&"'<>{}\x60]{6,128}`;
const databaseRules = [
    addressRule({
        id: 'postgres-connection-string',
        title: 'PostgreSQL connection string with a password',
        source: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
        schemes: [
            'postgres',
            'postgresql',
            'postgresql+psycopg2',
            'postgresql+asyncpg',
            'cockroachdb',
            'timescaledb',
        ],
    }),
    addressRule({
        id: 'mysql-connection-string',
        title: 'MySQL or MariaDB connection string with a password',
        source: 'https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html',
        schemes: ['mysql', 'mysql2', 'mysqlx', 'mariadb', 'mysql+pymysql', 'mysql+mysqlconnector'],
    }),
    addressRule({
        id: 'mongodb-connection-string',
        title: 'MongoDB connection string with a password',
        source: 'https://www.mongodb.com/docs/manual/reference/connection-string/',
        schemes: ['mongodb', 'mongodb+srv'],
    }),
    addressRule({
        id: 'redis-connection-string',
        title: 'Redis connection string with a password',
        source: 'https://www.iana.org/assignments/uri-schemes/prov/redis',
        schemes: ['redis', 'rediss', 'valkey'],
    }),
    addressRule({
        id: 'amqp-connection-string',
        title: 'AMQP (RabbitMQ) connection string with a password',
        source: 'https://www.rabbitmq.com/docs/uri-spec',
        schemes: ['amqp', 'amqps'],
    }),
    addressRule({
        id: 'sqlserver-address',
        title: 'SQL Server address with a password',
        source: 'https://learn.microsoft.com/en-us/sql/connect/jdbc/building-the-connection-url',
        schemes: ['mssql', 'sqlserver', 'mssql+pyodbc', 'mssql+pymssql'],
    }),
    addressRule({
        id: 'analytics-database-address',
        title: 'Address of a ClickHouse, Snowflake, Neo4j, Oracle or Cassandra data base with a password',
        source: 'https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls',
        schemes: [
            'clickhouse',
            'snowflake',
            'neo4j',
            'neo4j+s',
            'bolt',
            'oracle',
            'cassandra',
            'trino',
            'redshift',
        ],
    }),
    addressRule({
        id: 'ldap-address',
        title: 'LDAP address with a password',
        source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
        schemes: ['ldap', 'ldaps'],
    }),
    addressRule({
        id: 'ftp-address',
        title: 'FTP or SFTP address with a password',
        source: 'https://www.rfc-editor.org/rfc/rfc1738#section-3.2',
        schemes: ['ftp', 'ftps', 'sftp'],
    }),
    addressRule({
        id: 'smtp-address',
        title: 'Mail server address with a password',
        source: 'https://nodemailer.com/smtp/ (connection URL)',
        schemes: ['smtp', 'smtps', 'imap', 'imaps'],
    }),
    rule({
        id: 'ado-net-connection-string',
        title: 'ADO.NET or ODBC connection string with a password',
        source: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
        keywords: ['password=', 'pwd=', 'password =', 'pwd ='],
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `\b(?:server|data source|addr|host|user id|uid|initial catalog|database|driver)\s?=[^;"'\r\n]{1,120};` +
            String.raw `(?:[^;="'\r\n]{1,40}=[^;"'\r\n]{0,120};){0,4}\s?(?:password|pwd)\s?=\s?(?<secret>${PASSWORD})`, 'i'),
        example: (random) => `Server=tcp:sql.${random.text('a-z', 8)}.io,1433;User ID=app;Password=${random.text(parts_BASE62, 16)};Encrypt=True`,
        counterExamples: (random) => [
            'Server=db;User ID=app;Password={your_password};',
            'Server=db;User ID=app;Password=$(DbPassword);',
            'Server=db;User ID=app;Password=;',
            'Server=db;Integrated Security=true;',
            `id=${random.text(parts_BASE62, 16)}`,
        ],
    }),
    rule({
        id: 'jdbc-connection-string',
        title: 'JDBC connection string with a password',
        source: 'https://jdbc.postgresql.org/documentation/use/#connection-parameters',
        keywords: ['jdbc:'],
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `\bjdbc:[a-z0-9:]{2,30}//[^\s"'<>]{1,160}?[?&;](?:password|pwd)=(?<secret>${PASSWORD})`, 'i'),
        example: (random) => `jdbc:postgresql://db.${random.text('a-z', 8)}.io:5432/one?user=app&password=${random.text(parts_BASE62, 16)}`,
        counterExamples: () => [
            ['jdbc:postgresql://db:5432/one?user=app&password=$', '{PGPASSWORD}'].join(''),
            'jdbc:postgresql://db:5432/one?user=app&password=password',
            'jdbc:postgresql://db:5432/one?user=app',
        ],
    }),
    rule({
        id: 'oracle-jdbc-password',
        title: 'Oracle thin JDBC address with a password',
        source: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
        keywords: ['jdbc:oracle'],
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: /\bjdbc:oracle:(?:thin|oci8?):[\w$#]{1,30}\/(?!\$|\{|<|password\b)(?<secret>[^\s@"'<>{}]{4,64})@/i,
        example: (random) => `jdbc:oracle:thin:scott/${random.text(parts_BASE62, 14)}@//db.${random.text('a-z', 8)}.io:1521/x`,
        counterExamples: () => ['jdbc:oracle:thin:@//db:1521/x', 'jdbc:oracle:thin:scott/<password>@//db:1521/x'],
    }),
    rule({
        id: 'libpq-key-value-string',
        title: 'PostgreSQL key/value connection string with a password',
        source: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-KEYWORD-VALUE',
        keywords: ['password=', 'dbname='],
        confidence: 'medium',
        minEntropy: 2.3,
        pattern: new RegExp(String.raw `\b(?:host|user|dbname|port)=[^\s"';&]{1,100}[ ](?:[a-z_]{2,20}=[^\s"';&]{1,80}[ ]){0,5}password=(?<secret>${PASSWORD})`),
        example: (random) => `host=db.${random.text('a-z', 8)}.io port=5432 user=app password=${random.text(parts_BASE62, 16)}`,
        counterExamples: () => [
            'host=db user=app password=%s dbname=one',
            'host=db user=app password=$PGPASSWORD',
            'host=db user=app password=secret',
        ],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/generic.js


/** Names of things that are public, or that programs pass round. */
const NO_NAME = '(?<!(?:public|publishable|page|next|csrf|xsrf|sync|cursor|continuation|cancel|bos|eos|pad|unk|sep|cls|mask)[ _.-]?)';
const generic_NAME = '(?:secret(?:[_-]?(?:key|token|access[_-]?key))?|token|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|auth[_-]?key|' +
    'private[_-]?key|signing[_-]?key|encryption[_-]?key|master[_-]?key|credentials?|creds|client[_-]?secret|(?<![a-z])(?:pass|pwd))';
const SUFFIX = '(?:[_-]?(?:value|string|base64|prod|production|live|\\d{1,4}))?';
const BETWEEN = `["'\`\\])]{0,3}[ \\t]{0,12}${SIGN}[ \\t]{0,12}`;
/** `google.auth.default`: what code calls. */
const PATH_OF_NAMES = '(?![A-Za-z_]\\w{0,60}(?:\\.[A-Za-z_]\\w{0,60}){1,8}(?![A-Za-z0-9+/_=.!@^*-]))';
const KEYWORDS = [
    'secret',
    'token',
    'passw',
    'passphrase',
    'api_key',
    'api-key',
    'apikey',
    'access_key',
    'access-key',
    'accesskey',
    'private_key',
    'privatekey',
    'auth_key',
    'signing_key',
    'encryption_key',
    'master_key',
    'credential',
    'creds',
    '_pass',
    '-pass',
    '.pass',
    '"pass"',
    'pass:',
    '_pwd',
];
const genericRules = [
    rule({
        id: 'generic-hex-secret',
        title: 'Hexadecimal secret behind a name that says so',
        source: 'Not one provider: 128 to 256 random bits in hex, the usual form of keys that openssl rand -hex makes',
        keywords: KEYWORDS,
        confidence: 'medium',
        minEntropy: 3,
        paths: /^(?!.*(?:lock|sum|\.min\.[cm]?js|\.map|\.snap|\.svg)$)(?!.*(?:lock\.(?:json|ya?ml|hcl)|integrity)$)/i,
        examplePath: 'src/settings.py',
        pattern: new RegExp(`${NO_NAME}(?:secret(?:[_-]?key)?|api[_-]?key|access[_-]?key|auth[_-]?key|token|signing[_-]?key|encryption[_-]?key|master[_-]?key|password)` +
            `${BETWEEN}["'\`]?(?<secret>(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{64}))(?![A-Za-z0-9_+/=.-])`, 'i'),
        example: (random) => assignment(random, 'client_secret', random.text(HEX, random.pick([32, 40, 64]))),
        counterExamples: (random) => [
            assignment(random, 'sha256', random.text(HEX, 64)),
            assignment(random, 'client_secret', random.text(HEX, 31)),
            assignment(random, 'client_secret', '0'.repeat(32)),
            `client_secret_hash: ${random.text(HEX, 64)}`,
        ],
    }),
    // Least entropy 3.5 bits a character: hex has at most 4, base 62 near 5, English words of this length under 3.3.
    // The engine further asks a rule of low confidence for a digit, for classes of letters that change, for letter
    // pairs that are not English, and that the value is no UUID and no hash.
    rule({
        id: 'generic-secret',
        title: 'Random value behind a name that says secret',
        source: 'Not one provider: the names are those of https://cwe.mitre.org/data/definitions/798.html',
        keywords: KEYWORDS,
        confidence: 'low',
        examplePath: 'src/settings.py',
        minEntropy: 3.5,
        pattern: new RegExp(`${NO_NAME}${generic_NAME}${SUFFIX}${BETWEEN}(?:[bfru]{1,2}(?=["']))?(?<quote>["'\`]?)` +
            '(?!\\$|%[({\\w]|https?:|[./@#*]|process\\.|os\\.|env\\.|xxx|your[-_ ]|sha\\d)' +
            PATH_OF_NAMES +
            '(?<secret>(?<=["\'`])[A-Za-z0-9+/_=.~!@#%^&*?-]{12,200}|(?<!["\'`])[A-Za-z0-9+/_=.!@^*-]{16,200})' +
            '\\k<quote>(?=[ \\t]{0,40}(?:[\\r\\n#,;)}\\]/>\\\\]|<\\/|$))', 'i'),
        example: (random) => assignment(random, random.pick(['service_token', 'api_key', 'smtp_password', 'db_pass']), value(random)),
        counterExamples: (random) => [
            assignment(random, 'password', 'changeme'),
            assignment(random, 'password', 'correct-horse-staple'),
            assignment(random, 'api_key', 'x'.repeat(32)),
            assignment(random, 'public_key', value(random)),
            assignment(random, 'token_type', value(random)),
            'token = process.env.SERVICE_TOKEN_2',
            'token: <your-token-1234567890>',
            ['api_key = "$', '{API_KEY_12345678}"'].join(''),
            'password: "{{ vault_password_0123456789 }}"',
            'password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6638643',
            'const token = await getToken(request)',
            'credentials = google.oauth2.id_token.fetch_v2',
            `next page token: ${value(random)}`,
            `commit ${random.text(HEX, 40)}`,
        ],
    }),
];
/** `name = value` in one of the syntaxes that settings and code have. */
function assignment(random, name, secret) {
    const camel = name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
    return random.pick([
        JSON.stringify({ [camel]: secret }),
        `${name}: ${secret}\n`,
        `${name.toUpperCase()}=${secret}\n`,
        `${name} = '${secret}'\n`,
        `const ${camel} = "${secret}";\n`,
        `var ${camel} string = "${secret}"\n`,
        `${name.toUpperCase()} ?= "${secret}"\n`,
        `<${name}>\n    ${secret}\n</${name}>`,
        `${camel} := "${secret}"\n`,
        `app.${name.replaceAll('_', '-')}=${secret}\n`,
        `<add key="${camel}" value="${secret}" />`,
        `<${name}>${secret}</${name}>`,
    ]);
}
/** Random, and by its make never a word: letters of one case never stand together. */
function value(random) {
    return Array.from({ length: 8 }, () => random.text('a-z', 1) + random.text('A-Z', 1) + random.text('0-9', 2)).join('');
}

;// CONCATENATED MODULE: ./build/guards/git/rules/llm-providers.js


const LLM_PROVIDER_RULES = [
    token({
        id: 'anthropic-api-key',
        title: 'Anthropic API key',
        source: 'https://platform.claude.com/docs/en/api/overview (prefix); length observed in issued keys',
        lookalikes: ['sk-ant-api03-your-api-key-here', 'model = sk-ant-api03-test'],
    }, ['sk-ant-api03-', [URL_SAFE, 93], 'AA']),
    token({
        id: 'anthropic-admin-key',
        title: 'Anthropic Admin API key',
        source: 'https://platform.claude.com/docs/en/api/administration-api (prefix); length observed in issued keys',
        lookalikes: ['sk-ant-admin01-...'],
    }, ['sk-ant-admin01-', [URL_SAFE, 93], 'AA']),
    token({
        id: 'anthropic-oauth-token',
        title: 'Anthropic OAuth access token',
        source: 'https://code.claude.com/docs/en/authentication (setup-token); format observed in its output',
        lookalikes: ['CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-xxxx'],
    }, ['sk-ant-oat01-', [URL_SAFE, 80, 120]]),
    token({
        id: 'anthropic-refresh-token',
        title: 'Anthropic OAuth refresh token',
        source: 'https://code.claude.com/docs/en/authentication; format observed in ~/.claude/.credentials.json',
    }, ['sk-ant-ort01-', [URL_SAFE, 80, 120]]),
    token({
        id: 'openai-api-key',
        title: 'OpenAI API key (of a user, the old form)',
        source: 'https://platform.openai.com/docs/api-reference/authentication; form observed in issued keys',
        keywords: ['T3BlbkFJ'],
        lookalikes: ['from sk-learn import svm', 'sk-T3BlbkFJ'],
    }, ['sk-', [parts_BASE62, 20], 'T3BlbkFJ', [parts_BASE62, 20]]),
    token({
        id: 'openai-project-key',
        title: 'OpenAI project API key',
        source: 'https://platform.openai.com/docs/api-reference/authentication; form observed in issued keys',
        keywords: ['sk-proj-'],
        lookalikes: ['OPENAI_API_KEY=sk-proj-your-key-here'],
    }, ['sk-proj-', [URL_SAFE, 20, 74], 'T3BlbkFJ', [URL_SAFE, 20, 74]]),
    token({
        id: 'openai-service-account-key',
        title: 'OpenAI service account key',
        source: 'https://platform.openai.com/docs/api-reference/project-service-accounts',
        keywords: ['sk-svcacct-'],
    }, ['sk-svcacct-', [URL_SAFE, 20, 74], 'T3BlbkFJ', [URL_SAFE, 20, 74]]),
    token({
        id: 'openai-admin-key',
        title: 'OpenAI Admin API key',
        source: 'https://platform.openai.com/docs/api-reference/administration',
        keywords: ['sk-admin-'],
    }, ['sk-admin-', [URL_SAFE, 20, 74], 'T3BlbkFJ', [URL_SAFE, 20, 74]]),
    token({
        id: 'google-ai-auth-key',
        title: 'Google AI (Gemini) authorization key',
        source: 'https://ai.google.dev/gemini-api/docs/api-key; form observed in keys of AI Studio since 2026',
        keywords: ['AQ.Ab8'],
        lookalikes: ['see the FAQ.Ab8 for more', 'GEMINI_API_KEY=AQ.Ab8RN6...'],
    }, ['AQ.Ab8', [URL_SAFE, 47]]),
    token({
        id: 'aws-bedrock-long-term-key',
        title: 'Amazon Bedrock API key (long-term)',
        source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html; form observed in issued keys',
        keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
        edge: '0-9A-Za-z+/=_-',
    }, ['ABSKQmVkcm9ja0FQSUtleS', ['0-9A-Za-z+/=', 90, 130]]),
    token({
        id: 'aws-bedrock-short-term-key',
        title: 'Amazon Bedrock API key (short-term)',
        source: 'https://github.com/aws/aws-bedrock-token-generator-python (the generator that Amazon publishes)',
        keywords: ['bedrock-api-key-'],
        confidence: 'medium',
        edge: '0-9A-Za-z+/=_-',
        lookalikes: ['bedrock-api-key-rotation', 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t'],
    }, ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', ['0-9A-Za-z+/=', 200, 3000]]),
    token({
        id: 'xai-api-key',
        title: 'xAI API key',
        source: 'https://docs.x.ai/docs/tutorial (prefix); length observed in keys of console.x.ai',
        lookalikes: ['class="xai-panel-header-with-a-very-long-name"', 'XAI_API_KEY=xai-your-key'],
    }, ['xai-', [parts_BASE62, 80]]),
    token({
        id: 'groq-api-key',
        title: 'Groq API key',
        source: 'https://console.groq.com/docs/quickstart (prefix); length observed in issued keys',
        lookalikes: ['GROQ_API_KEY=gsk_your_key_here'],
    }, ['gsk_', [parts_BASE62, 52]]),
    token({
        id: 'perplexity-api-key',
        title: 'Perplexity API key',
        source: 'https://docs.perplexity.ai/guides/getting-started (prefix); length observed in issued keys',
    }, ['pplx-', [parts_BASE62, 48]]),
    token({
        id: 'openrouter-api-key',
        title: 'OpenRouter API key',
        source: 'https://openrouter.ai/docs/api/reference/authentication (prefix); length observed in issued keys',
    }, ['sk-or-v1-', [HEX, 64]]),
    token({
        id: 'cerebras-api-key',
        title: 'Cerebras API key',
        source: 'https://inference-docs.cerebras.ai/quickstart (prefix); length observed in issued keys',
    }, ['csk-', [LOWER36, 48]]),
    token({
        id: 'nvidia-api-key',
        title: 'NVIDIA API key',
        source: 'https://docs.nvidia.com/ngc (personal keys); form observed in keys of build.nvidia.com',
    }, ['nvapi-', [URL_SAFE, 64]]),
    named({
        id: 'mistral-api-key',
        title: 'Mistral API key',
        source: 'https://docs.mistral.ai/getting-started/quickstart; form observed in keys of console.mistral.ai',
        context: 'MISTRAL_API_KEY=',
        minEntropy: 3.4,
    }, ['mistral'], [[parts_BASE62, 32]]),
    named({
        id: 'cohere-api-key',
        title: 'Cohere API key',
        source: 'https://docs.cohere.com/docs/rate-limits (keys); form observed in keys of dashboard.cohere.com',
        context: 'CO_API_KEY="',
        keywords: ['cohere', 'CO_API_KEY'],
        minEntropy: 3.6,
    }, ['cohere', 'CO_API'], [[parts_BASE62, 40]]),
    named({
        id: 'deepseek-api-key',
        title: 'DeepSeek API key',
        source: 'https://api-docs.deepseek.com; form observed in keys of platform.deepseek.com',
        context: 'DEEPSEEK_API_KEY=',
    }, ['deepseek'], ['sk-', [HEX, 32]]),
    named({
        id: 'alibaba-model-studio-key',
        title: 'Alibaba Model Studio (DashScope) API key',
        source: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key; form observed in issued keys',
        context: 'DASHSCOPE_API_KEY=',
    }, ['dashscope', 'qwen'], ['sk-', [HEX, 32]]),
    named({
        id: 'moonshot-api-key',
        title: 'Moonshot (Kimi) API key',
        source: 'https://platform.moonshot.ai/docs; form observed in issued keys',
        context: 'MOONSHOT_API_KEY=',
    }, ['moonshot', 'kimi'], ['sk-', [parts_BASE62, 48]]),
    named({
        id: 'ai21-api-key',
        title: 'AI21 API key',
        source: 'https://docs.ai21.com/docs/quickstart; form observed in keys of studio.ai21.com',
        context: 'AI21_API_KEY=',
        minEntropy: 3.4,
    }, ['ai21'], [[parts_BASE62, 32]]),
    named({
        id: 'stability-api-key',
        title: 'Stability AI API key',
        source: 'https://platform.stability.ai/docs/getting-started/authentication (prefix); length observed',
        context: 'STABILITY_API_KEY=',
        minEntropy: 3.6,
        keywords: ['stability_', 'stability.ai', 'stabilityai', 'stability-ai'],
    }, ['stability'], ['sk-', [parts_BASE62, 48]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/llm-providers-hosting.js


const LLM_HOSTING_RULES = [
    token({
        id: 'huggingface-user-token',
        title: 'Hugging Face user access token',
        source: 'https://huggingface.co/docs/hub/security-tokens (prefix); length observed in issued tokens',
        lookalikes: [
            'from huggingface_hub import hf_hub_download',
            'hf_internal_testing_tiny_random_bert_model',
        ],
    }, ['hf_', [parts_BASE62, 34]]),
    token({
        id: 'huggingface-organization-token',
        title: 'Hugging Face organization API token',
        source: 'https://huggingface.co/docs/hub/security-tokens (retired kind); form observed in issued tokens',
        lookalikes: ['api_org_settings_page_controller_action'],
    }, ['api_org_', [parts_BASE62, 34]]),
    token({
        id: 'replicate-api-token',
        title: 'Replicate API token',
        source: 'https://replicate.com/docs/reference/http#authentication (prefix); length observed',
    }, ['r8_', [parts_BASE62, 37]]),
    token({
        id: 'together-api-key',
        title: 'Together AI API key',
        source: 'https://docs.together.ai/docs/api-keys-authentication; form observed in issued keys',
    }, ['tgp_v1_', [URL_SAFE, 43]]),
    named({
        id: 'together-legacy-api-key',
        title: 'Together AI API key (old form)',
        source: 'https://docs.together.ai/docs/api-keys-authentication; form observed in keys before 2025',
        context: 'TOGETHER_API_KEY=',
        keywords: ['together_api', 'togetherai', 'together.ai', 'together.xyz', 'together_key'],
    }, ['together'], [[HEX, 64]]),
    token({
        id: 'fireworks-api-key',
        title: 'Fireworks AI API key',
        source: 'https://docs.fireworks.ai/api-reference/introduction (prefix); length observed in issued keys',
        keywords: ['fireworks'],
        context: 'FIREWORKS_API_KEY=',
        lookalikes: ['FIREWORKS_API_KEY=fw_your_fireworks_key', 'fw_iso_resources_init'],
    }, ['fw_', [parts_BASE62, 22, 40]]),
    token({
        id: 'anyscale-api-key',
        title: 'Anyscale API key',
        source: 'https://docs.anyscale.com; form observed in issued keys',
    }, ['esecret_', [parts_BASE62, 26, 32]]),
    token({
        id: 'databricks-access-token',
        title: 'Databricks personal access token',
        source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat; form observed in issued tokens',
        minEntropy: 2.9,
        lookalikes: ['https://example.cloud.databricks.com/dapi/clusters'],
    }, ['dapi', [HEX, 32]]),
    token({
        id: 'databricks-numbered-access-token',
        title: 'Databricks personal access token (with its number)',
        source: 'https://learn.microsoft.com/en-us/azure/databricks/dev-tools/auth/pat; observed on Azure',
        keywords: ['dapi'],
        minEntropy: 2.9,
    }, ['dapi', [HEX, 32], '-', ['0-9', 1]]),
    token({
        id: 'runpod-api-key',
        title: 'RunPod API key',
        source: 'https://docs.runpod.io/get-started/api-keys; form observed in issued keys',
        lookalikes: ['RUNPOD_API_KEY=rpa_xxxxxxxxxx'],
    }, ['rpa_', [UPPER36, 40], ['0-9a-z', 6]]),
    token({
        id: 'modal-token-id',
        title: 'Modal token ID',
        source: 'https://modal.com/docs/reference/cli/token (pair of id and secret); prefixes observed',
        keywords: ['modal_token', 'modal token', 'token_id'],
        context: 'MODAL_TOKEN_ID=',
        confidence: 'medium',
    }, ['ak-', [parts_BASE62, 22]]),
    token({
        id: 'modal-token-secret',
        title: 'Modal token secret',
        source: 'https://modal.com/docs/reference/cli/token (pair of id and secret); prefixes observed',
        keywords: ['modal_token', 'modal token', 'token_secret'],
        context: 'MODAL_TOKEN_SECRET=',
    }, ['as-', [parts_BASE62, 22]]),
    token({
        id: 'lambda-cloud-api-key',
        title: 'Lambda Cloud API key',
        source: 'https://docs.lambda.ai/public-cloud/cloud-api; form observed in issued keys',
        keywords: ['lambda_api', 'lambdalabs', 'lambda_labs', 'lambda.ai', 'lambda_cloud'],
        context: 'LAMBDA_API_KEY=',
        lookalikes: ['lambda secret_manager_lookup.handler'],
    }, ['secret_', ['0-9a-z-', 2, 30], '_', [HEX, 32], '.', [parts_BASE62, 32]]),
    named({
        id: 'baseten-api-key',
        title: 'Baseten API key',
        source: 'https://docs.baseten.co/organization/api-keys; form observed in issued keys',
        context: 'BASETEN_API_KEY=',
    }, ['baseten'], [[parts_BASE62, 8], '.', [parts_BASE62, 32]]),
    token({
        id: 'e2b-api-key',
        title: 'E2B API key',
        source: 'https://e2b.dev/docs/api-key (prefix); length observed in issued keys',
        lookalikes: ['E2B_API_KEY=e2b_***'],
    }, ['e2b_', [HEX, 40]]),
    named({
        id: 'scale-api-key',
        title: 'Scale AI API key',
        source: 'https://docs.scale.com/reference/authentication (live_ and test_); length observed',
        context: 'SCALE_API_KEY=',
        keywords: ['scale_api', 'scaleapi', 'scale.com'],
    }, ['scale_api', 'scaleapi', 'scale.com'], ['live_', [HEX, 32]]),
    token({
        id: 'wandb-api-key',
        title: 'Weights & Biases API key',
        source: 'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
        lookalikes: ['WANDB_API_KEY=wandb_v1_xxxxx'],
    }, ['wandb_v1_', [parts_BASE62, 27], '_', [parts_BASE62, 49]]),
    named({
        id: 'wandb-legacy-api-key',
        title: 'Weights & Biases API key (40 digits)',
        source: 'https://docs.wandb.ai/support/models/articles/why-does-my-api-key-fail-with-must-be-40-characters',
        context: 'WANDB_API_KEY=',
    }, ['wandb'], [[HEX, 40]]),
    named({
        id: 'comet-api-key',
        title: 'Comet API key',
        source: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk; form observed',
        context: 'COMET_API_KEY=',
        minEntropy: 3.2,
        keywords: ['comet_api', 'comet_ml', 'comet.com', 'comet.ml', 'cometml'],
    }, ['comet'], [[parts_BASE62, 25]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/llm-providers-tools.js


const llm_providers_tools_UUID = [[HEX, 8], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 4], '-', [HEX, 12]];
const LLM_TOOL_RULES = [
    token({
        id: 'langsmith-personal-token',
        title: 'LangSmith personal access token',
        source: 'https://docs.langchain.com/langsmith/create-account-api-key (prefix); length observed',
    }, ['lsv2_pt_', [HEX, 32], '_', [HEX, 10]]),
    token({
        id: 'langsmith-service-key',
        title: 'LangSmith service key',
        source: 'https://docs.langchain.com/langsmith/create-account-api-key (prefix); length observed',
    }, ['lsv2_sk_', [HEX, 32], '_', [HEX, 10]]),
    token({
        id: 'langfuse-secret-key',
        title: 'Langfuse secret key',
        source: 'https://langfuse.com/docs/observability/get-started (sk-lf-); form observed: a UUID follows',
        lookalikes: ['LANGFUSE_SECRET_KEY=sk-lf-...', 'LANGFUSE_PUBLIC_KEY=pk-lf-...'],
    }, ['sk-lf-', ...llm_providers_tools_UUID]),
    token({
        id: 'pinecone-api-key',
        title: 'Pinecone API key',
        source: 'https://docs.pinecone.io/guides/projects/manage-api-keys; form observed in issued keys',
    }, ['pcsk_', [parts_BASE62, 4, 7], '_', [parts_BASE62, 63]]),
    named({
        id: 'pinecone-legacy-api-key',
        title: 'Pinecone API key (old form, a UUID)',
        source: 'https://docs.pinecone.io/reference/api/authentication; form observed in keys before 2024',
        context: 'PINECONE_API_KEY=',
    }, ['pinecone'], llm_providers_tools_UUID),
    named({
        id: 'weaviate-api-key',
        title: 'Weaviate Cloud API key',
        source: 'https://docs.weaviate.io/cloud/manage-clusters/connect; form observed in issued keys',
        context: 'WEAVIATE_API_KEY=',
        minEntropy: 3.6,
    }, ['weaviate'], [[parts_BASE62, 36, 88]]),
    named({
        id: 'qdrant-api-key',
        title: 'Qdrant Cloud database key',
        source: 'https://qdrant.tech/documentation/cloud/authentication/ (JSON web tokens)',
        context: 'QDRANT_API_KEY=',
        minEntropy: 3.6,
        confidence: 'high',
    }, ['qdrant'], ['eyJ', [URL_SAFE, 15, 80], '.eyJ', [URL_SAFE, 10, 300], '.', [URL_SAFE, 43]]),
    token({
        id: 'voyage-api-key',
        title: 'Voyage AI API key',
        source: 'https://docs.voyageai.com/docs/api-key-and-installation; form observed in issued keys',
        keywords: ['voyage'],
        context: 'VOYAGE_API_KEY=',
    }, ['pa-', [URL_SAFE, 43]]),
    token({
        id: 'jina-api-key',
        title: 'Jina AI API key',
        source: 'https://jina.ai/embeddings/ (prefix); length observed in issued keys',
        lookalikes: ['from jina_embeddings_v3_modeling import JinaModel'],
    }, ['jina_', [HEX, 32], [parts_BASE62, 28]]),
    token({
        id: 'elevenlabs-api-key',
        title: 'ElevenLabs API key',
        source: 'https://elevenlabs.io/docs/api-reference/authentication; form observed in issued keys',
        keywords: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi-api-key', 'xi_api_key'],
        context: 'ELEVENLABS_API_KEY=',
    }, ['sk_', [HEX, 48]]),
    named({
        id: 'assemblyai-api-key',
        title: 'AssemblyAI API key',
        source: 'https://www.assemblyai.com/docs/api-reference; form observed in issued keys',
        context: 'ASSEMBLYAI_API_KEY=',
        minEntropy: 2.9,
    }, ['assemblyai', 'assembly_ai'], [[HEX, 32]]),
    named({
        id: 'deepgram-api-key',
        title: 'Deepgram API key',
        source: 'https://developers.deepgram.com/docs/create-additional-api-keys; form observed in issued keys',
        context: 'DEEPGRAM_API_KEY=',
    }, ['deepgram'], [[HEX, 40]]),
    token({
        id: 'tavily-api-key',
        title: 'Tavily API key',
        source: 'https://docs.tavily.com/documentation/api-reference/introduction (prefix); length observed',
        keywords: ['tvly-'],
    }, ['tvly-', [parts_BASE62, 32]]),
    token({
        id: 'tavily-stage-api-key',
        title: 'Tavily API key (development or production)',
        source: 'https://docs.tavily.com/documentation/api-reference/introduction; form observed in issued keys',
        keywords: ['tvly-dev-'],
    }, ['tvly-dev-', [URL_SAFE, 32, 52]]),
    named({
        id: 'serpapi-key',
        title: 'SerpApi key',
        source: 'https://serpapi.com/search-api (api_key); form observed in issued keys',
        context: 'SERPAPI_API_KEY=',
    }, ['serpapi', 'serp_api'], [[HEX, 64]]),
    token({
        id: 'firecrawl-api-key',
        title: 'Firecrawl API key',
        source: 'https://docs.firecrawl.dev/introduction (prefix); length observed in issued keys',
        keywords: ['firecrawl'],
        context: 'FIRECRAWL_API_KEY=',
        minEntropy: 2.9,
        lookalikes: ['FIRECRAWL_API_KEY=fc-YOUR_API_KEY'],
    }, ['fc-', [HEX, 32]]),
    named({
        id: 'exa-api-key',
        title: 'Exa API key',
        source: 'https://docs.exa.ai/reference/getting-started; form observed: a UUID',
        context: 'EXA_API_KEY=',
        keywords: ['exa_api', 'exa.ai', 'exaapi'],
    }, ['exa_api', 'exaapi', 'exa.ai'], llm_providers_tools_UUID),
    token({
        id: 'llamacloud-api-key',
        title: 'LlamaCloud API key',
        source: 'https://developers.llamaindex.ai/python/cloud/general/api_key/ (prefix); length observed',
    }, ['llx-', [parts_BASE62, 48]]),
    token({
        id: 'apify-api-token',
        title: 'Apify API token',
        source: 'https://docs.apify.com/platform/integrations/api (prefix); length observed in issued tokens',
        lookalikes: ['apify_api_client_for_javascript_documents'],
    }, ['apify_api_', [parts_BASE62, 34, 40]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/mail.js


const mailRules = [
    tokenRule({
        id: 'sendgrid-api-key',
        title: 'SendGrid API key',
        source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
        keywords: ['sendgrid', '=SG.', ' SG.', ':SG.', '"SG.', "'SG."],
        exampleBefore: 'SENDGRID_API_KEY=',
        minEntropy: 4,
        parts: ['SG.', [URL_SAFE, 22], '.', [URL_SAFE, 43]],
    }),
    tokenRule({
        id: 'mailgun-private-key',
        title: 'Mailgun private API key',
        source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
        keywords: ['mailgun', ':key-', '=key-', '"key-', "'key-"],
        exampleBefore: 'MAILGUN_API_KEY=',
        except: ['key-3ax6xnjp'],
        parts: ['key-', [LOWER36, 32]],
        minEntropy: 3.2,
    }),
    tokenRule({
        id: 'mailgun-account-key',
        title: 'Mailgun API key',
        source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
        keywords: ['mailgun'],
        exampleBefore: 'MAILGUN_API_KEY=',
        parts: [[HEX, 32], '-', [HEX, 8], '-', [HEX, 8]],
    }),
    tokenRule({
        id: 'mailchimp-api-key',
        title: 'Mailchimp API key',
        source: 'https://mailchimp.com/developer/marketing/docs/fundamentals/#connecting-to-the-api',
        keywords: ['mailchimp', ...[...'0123456789'].map((digit) => `-us${digit}`)],
        parts: [[HEX, 32], '-us', ['0-9', 1, 2]],
    }),
    tokenRule({
        id: 'mandrill-api-key',
        title: 'Mandrill API key',
        source: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
        keywords: ['mandrill'],
        exampleBefore: 'MANDRILL_KEY=',
        minEntropy: 3.5,
        parts: ['md-', [URL_SAFE, 22]],
    }),
    namedRule({
        id: 'postmark-token',
        title: 'Postmark server or account token',
        source: 'https://postmarkapp.com/developer/api/overview#authentication',
        keywords: ['postmark'],
        name: String.raw `postmark[\w.-]{0,24}(?:token|key)`,
        exampleName: 'X-Postmark-Server-Token',
        parts: parts_UUID,
    }),
    tokenRule({
        id: 'resend-api-key',
        title: 'Resend API key',
        source: 'https://resend.com/docs/api-reference/api-keys/create-api-key',
        keywords: ['resend', '=re_', '"re_', "'re_", 'bearer re_'],
        exampleBefore: 'RESEND_API_KEY=',
        minEntropy: 3.8,
        parts: ['re_', [parts_BASE62, 8], '_', [parts_BASE62, 24]],
    }),
    tokenRule({
        id: 'brevo-api-key',
        title: 'Brevo (Sendinblue) API or SMTP key',
        source: 'https://developers.brevo.com/docs/api-key-authentication',
        keywords: ['xkeysib-', 'xsmtpsib-'],
        parts: [{ oneOf: ['xkeysib-', 'xsmtpsib-'] }, [HEX, 64], '-', [parts_BASE62, 16]],
    }),
    tokenRule({
        id: 'twilio-api-key',
        title: 'Twilio API key',
        source: 'https://www.twilio.com/docs/iam/api-keys',
        keywords: ['twilio', 'SK0', 'SK1', 'SK2', 'SK3', 'SK4', 'SK5', 'SK6', 'SK7', 'SK8', 'SK9'],
        exampleBefore: 'TWILIO_API_KEY=',
        confidence: 'medium',
        parts: ['SK', [HEX, 32]],
    }),
    namedRule({
        id: 'twilio-auth-token',
        title: 'Twilio auth token or API key secret',
        source: 'https://www.twilio.com/docs/iam/access-tokens',
        keywords: ['twilio'],
        name: String.raw `twilio[\w.-]{0,20}(?:token|secret)`,
        exampleName: 'TWILIO_AUTH_TOKEN',
        parts: [[parts_BASE62, 32]],
    }),
    tokenRule({
        id: 'twilio-account-pair',
        title: 'Twilio account with its auth token',
        source: 'https://www.twilio.com/docs/usage/requests-to-twilio#credentials',
        keywords: ['twilio'],
        exampleBefore: 'curl https://api.twilio.com/ -u ',
        lead: 3,
        parts: ['AC', [HEX, 32], ':', [parts_BASE62, 32]],
    }),
    namedRule({
        id: 'messagebird-access-key',
        title: 'MessageBird (Bird) access key',
        source: 'https://developers.messagebird.com/api/#authentication',
        keywords: ['messagebird'],
        name: String.raw `messagebird[\w.-]{0,20}(?:key|token)`,
        exampleName: 'MESSAGEBIRD_ACCESS_KEY',
        minEntropy: 3.3,
        parts: [[parts_BASE62, 25]],
    }),
    namedRule({
        id: 'vonage-api-secret',
        title: 'Vonage (Nexmo) API secret',
        source: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
        keywords: ['vonage', 'nexmo'],
        name: String.raw `(?:vonage|nexmo)[\w.-]{0,20}secret`,
        exampleName: 'VONAGE_API_SECRET',
        parts: [[parts_BASE62, 16]],
    }),
    namedRule({
        id: 'mailjet-secret',
        title: 'Mailjet API or secret key',
        source: 'https://dev.mailjet.com/email/guides/#authentication',
        keywords: ['mailjet', 'mj_apikey'],
        name: String.raw `(?:mailjet|mj_apikey)[\w.-]{0,20}(?:key|secret|private)`,
        exampleName: 'MAILJET_SECRET_KEY',
        parts: [[HEX, 32]],
    }),
    tokenRule({
        id: 'mailersend-token',
        title: 'MailerSend API token',
        source: 'https://developers.mailersend.com/general.html#authentication',
        keywords: ['mlsn.'],
        parts: ['mlsn.', [HEX, 64]],
    }),
    namedRule({
        id: 'sparkpost-api-key',
        title: 'SparkPost API key',
        source: 'https://developers.sparkpost.com/api/#header-authentication',
        keywords: ['sparkpost'],
        name: String.raw `sparkpost[\w.-]{0,20}key`,
        exampleName: 'SPARKPOST_API_KEY',
        parts: [[HEX, 40]],
    }),
    tokenRule({
        id: 'onesignal-api-key',
        title: 'OneSignal API key',
        source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
        keywords: ['os_v2_'],
        parts: [{ oneOf: ['os_v2_app_', 'os_v2_org_'] }, ['a-z2-7', 100, 110]],
    }),
    namedRule({
        id: 'klaviyo-private-key',
        title: 'Klaviyo private API key',
        source: 'https://developers.klaviyo.com/en/docs/authenticate_',
        keywords: ['klaviyo'],
        name: String.raw `klaviyo[\w.-]{0,24}`,
        exampleName: 'KLAVIYO_PRIVATE_API_KEY',
        parts: ['pk_', [HEX, 34]],
    }),
    namedRule({
        id: 'sendbird-api-token',
        title: 'Sendbird API token',
        source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api#2-authentication',
        keywords: ['sendbird'],
        name: String.raw `sendbird[\w.-]{0,20}token`,
        exampleName: 'SENDBIRD_API_TOKEN',
        parts: [[HEX, 40]],
    }),
    namedRule({
        id: 'pusher-secret',
        title: 'Pusher app secret',
        source: 'https://pusher.com/docs/channels/server_api/http-api/',
        keywords: ['pusher'],
        name: String.raw `pusher[\w.-]{0,20}secret`,
        exampleName: 'PUSHER_APP_SECRET',
        minEntropy: 2.2,
        parts: [[HEX, 20]],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/monitoring.js
// Monitoring, logging, incidents and product analytics.



const SENTRY = 'https://docs.sentry.io/security-legal-pii/security/token-formats/';
const NEW_RELIC = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';
const monitoringRules = [
    namedRule({
        id: 'datadog-api-key',
        title: 'Datadog API key',
        source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
        keywords: ['datadog', 'dd_api', 'dd-api', 'ddapi'],
        name: String.raw `(?:datadog[\w.-]{0,20}?|\bdd[_-]?)api[_-]?key`,
        exampleName: 'DD_API_KEY',
        parts: [[HEX, 32]],
    }),
    namedRule({
        id: 'datadog-application-key',
        title: 'Datadog application key',
        source: 'https://docs.datadoghq.com/account_management/api-app-keys/',
        keywords: ['datadog', 'dd_app', 'dd-app', 'ddapp'],
        name: String.raw `(?:datadog[\w.-]{0,20}?|\bdd[_-]?)app(?:lication)?[_-]?key`,
        exampleName: 'DD_APP_KEY',
        parts: [[HEX, 40]],
    }),
    tokenRule({
        id: 'new-relic-user-key',
        title: 'New Relic user key',
        source: NEW_RELIC,
        keywords: ['NRAK-'],
        parts: ['NRAK-', [UPPER36, 27]],
    }),
    tokenRule({
        id: 'new-relic-insights-key',
        title: 'New Relic insights insert or query key',
        source: NEW_RELIC,
        keywords: ['NRII-', 'NRIQ-'],
        parts: [{ oneOf: ['NRII-', 'NRIQ-'] }, [URL_SAFE, 32]],
    }),
    tokenRule({
        id: 'new-relic-admin-key',
        title: 'New Relic admin or REST API key',
        source: NEW_RELIC,
        keywords: ['NRAA-', 'NRRA-'],
        parts: [{ oneOf: ['NRAA-', 'NRRA-'] }, [HEX, 27, 42]],
    }),
    tokenRule({
        id: 'new-relic-license-key',
        title: 'New Relic licence key',
        source: `${NEW_RELIC}#license-key`,
        keywords: ['NRAL'],
        parts: [[`${HEX}x`, 32, 36], { oneOf: ['NRAL', 'FFFFNRAL'] }],
    }),
    tokenRule({
        id: 'sentry-user-token',
        title: 'Sentry personal or integration token',
        source: SENTRY,
        keywords: ['sntryu_', 'sntryi_', 'sntrya_'],
        parts: [{ oneOf: ['sntryu_', 'sntryi_', 'sntrya_'] }, [HEX, 64]],
    }),
    tokenRule({
        id: 'sentry-organization-token',
        title: 'Sentry organisation token',
        source: SENTRY,
        keywords: ['sntrys_'],
        minEntropy: 4,
        parts: ['sntrys_eyJ', [BASE64, 60, 400], { oneOf: ['_', '=_', '==_'] }, [BASE64, 43]],
    }),
    tokenRule({
        id: 'sentry-dsn-secret',
        title: 'Sentry DSN with its secret key',
        source: 'https://develop.sentry.dev/sdk/overview/#parsing-the-dsn',
        keywords: ['sentry'],
        exampleBefore: 'sentry: https://',
        lead: 2,
        parts: [[HEX, 32], ':', [HEX, 32], { oneOf: ['@sentry.io/', '@o'] }, [DIGITS, 1, 16]],
    }),
    proven({
        id: 'grafana-service-account-token',
        title: 'Grafana service account token',
        source: 'https://github.com/grafana/grafana/tree/main/pkg/components/satokengen',
        keywords: ['glsa_'],
        proof: 'grafana_crc32',
        parts: ['glsa_', [parts_BASE62, 32]],
        checksum: { parts: ['_', [HEX, 8]], of: (text) => `_${grafanaChecksum(text)}` },
    }),
    tokenRule({
        id: 'grafana-cloud-token',
        title: 'Grafana Cloud access policy token',
        source: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
        keywords: ['glc_'],
        minEntropy: 4,
        parts: ['glc_eyJ', [BASE64, 50, 400]],
    }),
    tokenRule({
        id: 'grafana-api-key',
        title: 'Grafana API key (base64 of a JSON object that begins with k)',
        source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
        keywords: ['eyJrIjoi'],
        minEntropy: 4,
        parts: ['eyJrIjoi', [BASE64, 70, 400]],
    }),
    tokenRule({
        id: 'honeycomb-ingest-key',
        title: 'Honeycomb ingest or configuration key',
        source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
        keywords: ['hcaik_', 'hcbik_', 'hccik_', 'hcxik_', 'hcalk_', 'hcxlk_', 'hcamk_', 'hcxmk_'],
        parts: [
            { oneOf: ['hcaik_', 'hcbik_', 'hccik_', 'hcxik_', 'hcalk_', 'hcxlk_', 'hcamk_', 'hcxmk_'] },
            [LOWER36, 58],
        ],
    }),
    namedRule({
        id: 'honeycomb-api-key',
        title: 'Honeycomb API key',
        source: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
        keywords: ['honeycomb'],
        name: String.raw `honeycomb[\w.-]{0,20}(?:key|team)`,
        exampleName: 'HONEYCOMB_API_KEY',
        parts: [[parts_BASE62, 22, 32]],
    }),
    namedRule({
        id: 'pagerduty-api-key',
        title: 'PagerDuty API key',
        source: 'https://support.pagerduty.com/main/docs/api-access-keys',
        keywords: ['pagerduty', 'pager_duty'],
        name: String.raw `pager_?duty[\w.-]{0,20}(?:key|token)`,
        exampleName: 'PAGERDUTY_API_TOKEN',
        minEntropy: 3.2,
        parts: [[`${parts_BASE62}_+-`, 20]],
    }),
    namedRule({
        id: 'pagerduty-integration-key',
        title: 'PagerDuty integration (routing) key',
        source: 'https://developer.pagerduty.com/docs/events-api-v2-overview',
        keywords: ['pagerduty', 'routing_key'],
        name: String.raw `(?:pager_?duty[\w.-]{0,20}|routing[_-]?)key`,
        exampleName: 'PAGERDUTY_ROUTING_KEY',
        parts: [[`${LOWER36}`, 32]],
    }),
    namedRule({
        id: 'rollbar-access-token',
        title: 'Rollbar access token',
        source: 'https://docs.rollbar.com/docs/access-tokens',
        keywords: ['rollbar'],
        name: String.raw `rollbar[\w.-]{0,24}token`,
        exampleName: 'ROLLBAR_ACCESS_TOKEN',
        parts: [[HEX, 32]],
    }),
    namedRule({
        id: 'bugsnag-api-key',
        title: 'Bugsnag API key',
        source: 'https://docs.bugsnag.com/api/error-reporting/',
        keywords: ['bugsnag'],
        name: String.raw `bugsnag[\w.-]{0,20}(?:key|token)`,
        exampleName: 'BUGSNAG_API_KEY',
        parts: [[HEX, 32]],
    }),
    namedRule({
        id: 'splunk-hec-token',
        title: 'Splunk HTTP event collector token',
        source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
        keywords: ['splunk', 'hec_token'],
        name: String.raw `(?:splunk[\w.-]{0,20}|hec[_-]?)token`,
        exampleName: 'SPLUNK_HEC_TOKEN',
        parts: parts_UUID,
    }),
    tokenRule({
        id: 'splunk-authorization-header',
        title: 'Splunk HTTP event collector token in a header',
        source: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/FormateventsforHTTPEventCollector',
        keywords: ['splunk'],
        lead: 1,
        parts: ['Authorization: Splunk ', ...parts_UUID],
    }),
    tokenRule({
        id: 'dynatrace-token',
        title: 'Dynatrace token',
        source: 'https://docs.dynatrace.com/managed/dynatrace-api/basics/dynatrace-api-authentication',
        keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s08.', 'dt0s16.'],
        except: ['dt0s01.ST2EY72K', 'dt0c01.ST2EY72K'],
        parts: [
            { oneOf: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s08.', 'dt0s16.'] },
            [UPPER36, 24],
            '.',
            [UPPER36, 64],
        ],
    }),
    namedRule({
        id: 'logdna-ingestion-key',
        title: 'LogDNA (Mezmo) ingestion key',
        source: 'https://docs.mezmo.com/docs/ingestion-key',
        keywords: ['logdna', 'mezmo'],
        name: String.raw `(?:logdna|mezmo)[\w.-]{0,20}key`,
        exampleName: 'LOGDNA_INGESTION_KEY',
        parts: [[HEX, 32]],
    }),
    namedRule({
        id: 'better-stack-token',
        title: 'Better Stack (Logtail) source or API token',
        source: 'https://betterstack.com/docs/logs/api/getting-started/',
        keywords: ['logtail', 'betterstack', 'better_stack', 'betteruptime'],
        name: String.raw `(?:logtail|better_?stack|betteruptime)[\w.-]{0,20}token`,
        exampleName: 'LOGTAIL_SOURCE_TOKEN',
        minEntropy: 3.5,
        parts: [[parts_BASE62, 24]],
    }),
    namedRule({
        id: 'opsgenie-api-key',
        title: 'Opsgenie API key',
        source: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
        keywords: ['opsgenie', 'geniekey'],
        name: String.raw `(?:opsgenie[\w.-]{0,20}key|GenieKey)`,
        exampleName: 'OPSGENIE_API_KEY',
        parts: parts_UUID,
    }),
    namedRule({
        id: 'sumo-logic-access-key',
        title: 'Sumo Logic access key',
        source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
        keywords: ['sumo'],
        name: String.raw `sumo(?:_?logic)?[\w.-]{0,16}key`,
        exampleName: 'SUMOLOGIC_ACCESS_KEY',
        minEntropy: 4,
        parts: [[parts_BASE62, 64]],
    }),
    tokenRule({
        id: 'logfire-write-token',
        title: 'Pydantic Logfire token',
        source: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
        keywords: ['pylf_v'],
        parts: [{ oneOf: ['pylf_v1_us_', 'pylf_v1_eu_', 'pylf_v2_us_', 'pylf_v2_eu_'] }, [parts_BASE62, 43]],
    }),
    tokenRule({
        id: 'checkly-api-key',
        title: 'Checkly API key',
        source: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
        keywords: ['checkly'],
        exampleBefore: 'CHECKLY_API_KEY=',
        parts: ['cu_', [HEX, 32]],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/package-registries.js



const PACKAGE_REGISTRY_RULES = [
    checksummed({
        id: 'npm-access-token',
        title: 'npm access token',
        source: 'https://github.blog/2021-09-23-announcing-npms-new-access-token-format/',
        proof: 'npm_crc32',
        lookalikes: ['npm_config_registry', 'npm_package_dependencies_typescript_version_1'],
    }, 'npm_', [30]),
    named({
        id: 'npm-legacy-auth-token',
        title: 'npm access token (old form, a UUID)',
        source: 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration',
        context: '//registry.npmjs.org/:_authToken=',
        keywords: ['_authToken'],
        proof: 'uuid_v4',
        minEntropy: 2.7,
        lookalikes: ['//registry.npmjs.org/:_authToken=00000000-0000-0000-0000-000000000000'],
    }, ['registry'], [[HEX, 8], '-', [HEX, 4], '-4', [HEX, 3], '-', ['89ab', 1], [HEX, 3], '-', [HEX, 12]]),
    token({
        id: 'pypi-api-token',
        title: 'PyPI API token',
        source: 'https://pypi.org/help/#apitoken; a macaroon whose first caveat names pypi.org',
        keywords: ['pypi-AgEIcHlwaS5vcmc'],
    }, ['pypi-AgEIcHlwaS5vcmc', [URL_SAFE, 50, 1000]]),
    token({
        id: 'testpypi-api-token',
        title: 'TestPyPI API token',
        source: 'https://test.pypi.org/help/#apitoken; a macaroon whose first caveat names test.pypi.org',
        keywords: ['pypi-AgENdGVzdC5weXBpLm9yZw'],
    }, ['pypi-AgENdGVzdC5weXBpLm9yZw', [URL_SAFE, 50, 1000]]),
    token({
        id: 'rubygems-api-key',
        title: 'RubyGems API key',
        source: 'https://guides.rubygems.org/api-key-scopes/; https://github.com/rubygems/rubygems.org (ApiKey)',
    }, ['rubygems_', [HEX, 48]]),
    token({
        id: 'crates-io-api-token',
        title: 'crates.io API token',
        source: 'https://github.com/rust-lang/crates.io (crates_io_database token: prefix cio, 32 characters)',
        keywords: ['cargo', 'crates'],
        context: 'CARGO_REGISTRY_TOKEN=',
        minEntropy: 3.4,
    }, ['cio', [parts_BASE62, 32]]),
    token({
        id: 'nuget-api-key',
        title: 'NuGet API key',
        source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package; form observed in issued keys',
    }, ['oy2', [LOWER36, 43]]),
    rule({
        id: 'bundler-credential',
        title: 'User and password of a gem server in the settings of Bundler',
        source: 'https://bundler.io/man/bundle-config.1.html#CREDENTIALS-FOR-GEM-SOURCES',
        keywords: ['BUNDLE_'],
        confidence: 'medium',
        minEntropy: 2,
        pattern: new RegExp(`\\bBUNDLE_[A-Z0-9_]{2,80}__[A-Z0-9_]{2,20}["']?[ \\t]{0,4}${SIGN}[ \\t]{0,4}["']?[\\w.@-]{1,80}:(?<secret>(?!\\$|<|\\{|//)[^\\s"'<>{}$]{8,120})`),
        example: (random) => `BUNDLE_GEMS__CONTRIBSYS__COM=${random.text(HEX, 8)}:${random.text(HEX, 8)}`,
        counterExamples: () => [
            ['BUNDLE_GEMS__ONE__IO=robot:$', '{GEM_PASSWORD}'].join(''),
            'BUNDLE_GEMS__ONE__IO: "username:password"',
            'BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG: https://gems.one.io',
        ],
    }),
    token({
        id: 'docker-hub-personal-token',
        title: 'Docker Hub personal access token',
        source: 'https://docs.docker.com/reference/api/hub/latest/ (prefix); length observed in issued tokens',
        lookalikes: ['dckr_pat_124509ugsdjga93'],
    }, ['dckr_pat_', [URL_SAFE, 27]]),
    token({
        id: 'docker-hub-organization-token',
        title: 'Docker Hub organization access token',
        source: 'https://docs.docker.com/enterprise/security/access-tokens/; form observed in issued tokens',
    }, ['dckr_oat_', [URL_SAFE, 32]]),
    token({
        id: 'jfrog-reference-token',
        title: 'JFrog reference token',
        source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens; form observed',
        keywords: ['cmVmdGtuOj'],
    }, ['cmVmdGtuOj', [parts_BASE62, 54]]),
    token({
        id: 'jfrog-api-key',
        title: 'JFrog Artifactory API key',
        source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key; form observed',
        keywords: ['AKCp'],
    }, ['AKCp', ['1-9A-HJ-NP-Za-km-z', 69]]),
    token({
        id: 'clojars-deploy-token',
        title: 'Clojars deploy token',
        source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    }, ['CLOJARS_', [HEX, 60]]),
    token({
        id: 'packagist-private-token',
        title: 'Private Packagist token',
        source: 'https://packagist.com/docs/api-authentication; form observed in issued tokens',
        keywords: ['packagist_'],
        lookalikes: ['packagist_api_repository_url'],
    }, ['packagist_', ['a-z', 3], '_', [HEX, 68]]),
    named({
        id: 'hex-api-key',
        title: 'Hex (Erlang, Elixir) API key',
        source: 'https://hex.pm/docs/publish (HEX_API_KEY); form observed: 32 hex digits',
        context: 'HEX_API_KEY=',
        keywords: ['hex_api', 'hex.pm'],
        minEntropy: 2.9,
    }, ['hex_api', 'hex.pm'], [[HEX, 32]]),
    named({
        id: 'cocoapods-trunk-token',
        title: 'CocoaPods trunk token',
        source: 'https://guides.cocoapods.org/making/getting-setup-with-trunk (COCOAPODS_TRUNK_TOKEN)',
        context: 'COCOAPODS_TRUNK_TOKEN=',
        minEntropy: 2.9,
    }, ['cocoapods'], [[HEX, 32]]),
    named({
        id: 'gemfury-token',
        title: 'Gemfury deploy token',
        source: 'https://gemfury.com/help/tokens/; form observed in issued tokens',
        context: 'GEMFURY_TOKEN=',
        keywords: ['gemfury', 'fury.io'],
        minEntropy: 2.8,
    }, ['gemfury', 'fury'], [[parts_BASE62, 20, 22]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/payment.js


const STRIPE = 'https://docs.stripe.com/keys';
const paymentRules = [
    tokenRule({
        id: 'stripe-live-secret-key',
        title: 'Stripe live secret key',
        source: STRIPE,
        keywords: ['sk_live_'],
        parts: ['sk_live_', [parts_BASE62, 24, 247]],
    }),
    tokenRule({
        id: 'stripe-live-restricted-key',
        title: 'Stripe live restricted key',
        source: STRIPE,
        keywords: ['rk_live_'],
        parts: ['rk_live_', [parts_BASE62, 24, 247]],
    }),
    tokenRule({
        id: 'stripe-test-secret-key',
        title: 'Stripe test secret key',
        source: STRIPE,
        keywords: ['sk_test_', 'rk_test_'],
        confidence: 'medium',
        except: ['sk_test_4eC39HqL', 'sk_test_BQokikJO'],
        parts: [{ oneOf: ['sk_test_', 'rk_test_'] }, [parts_BASE62, 24, 247]],
    }),
    tokenRule({
        id: 'webhook-signing-secret',
        title: 'Webhook signing secret (Stripe, Svix, Clerk)',
        source: 'https://docs.stripe.com/webhooks#verify-official-libraries',
        keywords: ['whsec_'],
        parts: ['whsec_', [BASE64, 32, 64]],
    }),
    namedRule({
        id: 'paypal-client-secret',
        title: 'PayPal client secret',
        source: 'https://developer.paypal.com/api/rest/ (the form can be observed in the dashboard)',
        keywords: ['paypal'],
        name: String.raw `paypal[\w.-]{0,20}(?:secret|key)`,
        exampleName: 'PAYPAL_CLIENT_SECRET',
        minEntropy: 4,
        parts: ['E', [URL_SAFE, 79]],
    }),
    tokenRule({
        id: 'braintree-access-token',
        title: 'Braintree access token',
        source: 'https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens',
        keywords: ['access_token$production'],
        lead: 3,
        parts: ['access_token$production$', [LOWER36, 16], '$', [HEX, 32]],
    }),
    tokenRule({
        id: 'square-access-token',
        title: 'Square access token',
        source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
        keywords: ['EAAA'],
        minEntropy: 4,
        parts: ['EAAA', [URL_SAFE, 60]],
    }),
    tokenRule({
        id: 'square-application-secret',
        title: 'Square application secret or personal token',
        source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
        keywords: ['sq0csp-', 'sq0atp-'],
        parts: [{ oneOf: ['sq0csp-', 'sq0atp-'] }, [URL_SAFE, 22, 43]],
    }),
    tokenRule({
        id: 'shopify-access-token',
        title: 'Shopify access token',
        source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
        keywords: ['shpat_', 'shpca_', 'shppa_'],
        parts: [{ oneOf: ['shpat_', 'shpca_', 'shppa_'] }, [`${HEX}A-F`, 32]],
    }),
    tokenRule({
        id: 'shopify-app-secret',
        title: 'Shopify app secret key',
        source: 'https://shopify.dev/changelog/app-secret-key-length-has-increased',
        keywords: ['shpss_'],
        parts: ['shpss_', [`${HEX}A-F`, 32]],
    }),
    tokenRule({
        id: 'adyen-api-key',
        title: 'Adyen API key',
        source: 'https://docs.adyen.com/development-resources/api-credentials (the form can be observed there)',
        keywords: ['AQE'],
        minEntropy: 4.5,
        parts: ['AQE', [BASE64, 70, 130], { oneOf: ['-', '=-', '==-'] }, [BASE64, 43], '='],
    }),
    namedRule({
        id: 'razorpay-key-secret',
        title: 'Razorpay key secret',
        source: 'https://razorpay.com/docs/api/authentication/',
        keywords: ['razorpay', 'key_secret'],
        name: String.raw `(?:razorpay[\w.-]{0,20}|key_)secret`,
        exampleName: 'RAZORPAY_KEY_SECRET',
        minEntropy: 3.5,
        parts: [[parts_BASE62, 24]],
    }),
    tokenRule({
        id: 'razorpay-live-key-id',
        title: 'Razorpay live key id',
        source: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
        keywords: ['rzp_live_'],
        confidence: 'medium',
        parts: ['rzp_live_', [parts_BASE62, 14]],
    }),
    tokenRule({
        id: 'plaid-access-token',
        title: 'Plaid access token',
        source: 'https://plaid.com/docs/api/items/#itempublic_tokenexchange',
        keywords: ['access-production-', 'access-development-'],
        parts: [{ oneOf: ['access-production-', 'access-development-'] }, ...parts_UUID],
    }),
    namedRule({
        id: 'plaid-secret',
        title: 'Plaid secret',
        source: 'https://plaid.com/docs/api/#api-access (the form can be observed in the dashboard)',
        keywords: ['plaid'],
        name: String.raw `plaid[\w.-]{0,20}secret`,
        exampleName: 'PLAID_SECRET',
        parts: [[HEX, 30]],
    }),
    tokenRule({
        id: 'mollie-live-key',
        title: 'Mollie live API key',
        source: 'https://docs.mollie.com/reference/authentication',
        keywords: ['live_'],
        minEntropy: 3.8,
        parts: ['live_', [parts_BASE62, 30]],
    }),
    tokenRule({
        id: 'gocardless-live-token',
        title: 'GoCardless live access token',
        source: 'https://developer.gocardless.com/api-reference/#making-requests-authentication',
        keywords: ['live_'],
        minEntropy: 4,
        parts: ['live_', [URL_SAFE, 40]],
    }),
    namedRule({
        id: 'coinbase-api-secret',
        title: 'Coinbase API secret',
        source: 'https://docs.cdp.coinbase.com/exchange/rest-api/authentication',
        keywords: ['coinbase'],
        name: String.raw `coinbase[\w.-]{0,20}secret`,
        exampleName: 'COINBASE_API_SECRET',
        minEntropy: 4,
        parts: [[BASE64, 86], '=='],
    }),
    tokenRule({
        id: 'toss-payments-secret-key',
        title: 'Toss Payments live secret key',
        source: 'https://docs.tosspayments.com/reference/using-api/api-keys',
        keywords: ['live_sk_', 'live_gsk_'],
        parts: [{ oneOf: ['live_sk_', 'live_gsk_'] }, [parts_BASE62, 20, 40]],
    }),
    tokenRule({
        id: 'flutterwave-secret-key',
        title: 'Flutterwave secret key',
        source: 'https://developer.flutterwave.com/v3.0.0/docs/authentication',
        keywords: ['FLWSECK-'],
        parts: ['FLWSECK-', [LOWER36, 32], '-X'],
    }),
    tokenRule({
        id: 'paddle-api-key',
        title: 'Paddle API key',
        source: 'https://developer.paddle.com/api-reference/about/api-keys',
        keywords: ['pdl_live_apikey_'],
        parts: ['pdl_live_apikey_', [LOWER36, 26], '_', [parts_BASE62, 22], '_', [parts_BASE62, 3]],
    }),
    tokenRule({
        id: 'easypost-api-key',
        title: 'EasyPost production API key',
        source: 'https://docs.easypost.com/docs/authentication',
        keywords: ['EZAK'],
        parts: ['EZAK', [parts_BASE62, 54]],
    }),
    tokenRule({
        id: 'duffel-live-token',
        title: 'Duffel live access token',
        source: 'https://duffel.com/docs/api/overview/making-requests',
        keywords: ['duffel_live_'],
        parts: ['duffel_live_', [URL_SAFE, 43]],
    }),
    tokenRule({
        id: 'shippo-live-token',
        title: 'Shippo live token',
        source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
        keywords: ['shippo_live_'],
        parts: ['shippo_live_', [HEX, 40]],
    }),
    tokenRule({
        id: 'midtrans-server-key',
        title: 'Midtrans server key',
        source: 'https://docs.midtrans.com/docs/midtrans-account#retrieving-api-access-keys',
        keywords: ['Mid-server-'],
        parts: ['Mid-server-', [URL_SAFE, 24]],
    }),
    tokenRule({
        id: 'xendit-live-key',
        title: 'Xendit live secret key',
        source: 'https://docs.xendit.co/docs/api-keys',
        keywords: ['xnd_production_'],
        parts: ['xnd_production_', [parts_BASE62, 48, 80]],
    }),
    rule({
        id: 'portone-api-secret',
        title: 'PortOne API secret',
        source: 'https://developers.portone.io/api/rest-v2/auth (the form can be observed in the console)',
        keywords: ['portone', 'iamport', 'imp_secret'],
        confidence: 'medium',
        minEntropy: 3.5,
        pattern: assigned(String.raw `(?:portone[\w.-]{0,20}|iamport[\w.-]{0,20}|imp_)secret`, '[A-Za-z0-9]{80,128}'),
        example: (random) => `PORTONE_API_SECRET=${random.text(parts_BASE62, 80)}`,
        counterExamples: (random) => [
            `PORTONE_API_SECRET=${random.text(UPPER36, 20)}`,
            `imp_secret: "${'x'.repeat(80)}"`,
        ],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/private-keys.js
// Private keys in every armour that they are stored in.



const BECH32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const AGE = 'AGE-SECRET-KEY-1';
const RFC_7468 = 'https://www.rfc-editor.org/rfc/rfc7468';
const REMEDY = 'Replace the key wherever its public half is trusted, then rewrite history.';
const privateKeyRules = [
    armour('rsa-private-key', 'RSA private key', 'RSA PRIVATE KEY', RFC_7468, 'MIIE'),
    armour('ec-private-key', 'Elliptic curve private key', 'EC PRIVATE KEY', 'https://www.rfc-editor.org/rfc/rfc5915', 'MHcC'),
    armour('dsa-private-key', 'DSA private key', 'DSA PRIVATE KEY', RFC_7468, 'MIIB'),
    armour('pkcs8-private-key', 'Private key (PKCS #8)', 'PRIVATE KEY', `${RFC_7468}#section-10`, 'MIIE'),
    armour('encrypted-private-key', 'Private key behind a passphrase (PKCS #8)', 'ENCRYPTED PRIVATE KEY', `${RFC_7468}#section-11`, 'MIIE'),
    armour('openssh-private-key', 'OpenSSH private key', 'OPENSSH PRIVATE KEY', 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key', 'b3BlbnNzaC1rZXktdjEA'),
    armour('pgp-private-key', 'OpenPGP private key', 'PGP PRIVATE KEY BLOCK', 'https://www.rfc-editor.org/rfc/rfc9580#section-6.2', 'lQOY'),
    rule({
        id: 'ssh2-private-key',
        title: 'SSH.com private key',
        source: 'https://www.chiark.greenend.org.uk/~sgtatham/putty/wishlist/ssh-com-key-export.html (magic number 3f6ff9eb)',
        keywords: ['BEGIN SSH2'],
        remedy: REMEDY,
        pattern: /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----\s{1,4}(?:[A-Z][A-Za-z-]{1,30}: [^\r\n]{0,80}\s{1,4}){0,3}(?<secret>P2\/56[A-Za-z0-9+/\s]{40,220})/,
        example: (random) => `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "key"\nP2/56wAA${random.text(BASE64, 62)}\n`,
        counterExamples: (random) => [
            `---- BEGIN SSH2 PUBLIC KEY ----\nAAAAB3Nz${random.text(BASE64, 62)}\n`,
            `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n...\n`,
        ],
    }),
    rule({
        id: 'putty-private-key',
        title: 'PuTTY private key',
        source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
        keywords: ['Private-Lines:'],
        remedy: REMEDY,
        minEntropy: 4,
        pattern: /Private-Lines: \d{1,3}\s{1,4}(?<secret>[A-Za-z0-9+/]{32,64}(?:\s{1,2}[A-Za-z0-9+/]{1,64}={0,2}){0,3})/,
        example: (random) => `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${random.text(BASE64, 47)}=\n`,
        counterExamples: (random) => [
            `Public-Lines: 2\n${random.text(BASE64, 64)}\n`,
            `Private-Lines: 1\n${'A'.repeat(48)}\n`,
            'Private-Lines: 1\n<base64>',
        ],
    }),
    proven({
        id: 'age-secret-key',
        title: 'age secret key',
        source: 'https://github.com/C2SP/C2SP/blob/main/age.md#the-x25519-recipient-type (Bech32)',
        keywords: [AGE],
        proof: 'bech32',
        remedy: REMEDY,
        parts: [AGE, [BECH32, 52]],
        checksum: {
            parts: [[BECH32, 6]],
            of: (text) => bech32Checksum(AGE.slice(0, -1).toLowerCase(), text.slice(AGE.length).toLowerCase()).toUpperCase(),
        },
    }),
    rule({
        id: 'json-web-key',
        title: 'Private JSON Web Key',
        source: 'https://www.rfc-editor.org/rfc/rfc7518#section-6.2.2',
        // The last one stands in JSON that is a string of JSON.
        keywords: ['"d":', '"d" :', '"d\\":'],
        remedy: REMEDY,
        minEntropy: 4,
        pattern: new RegExp(`(?="d")(?:(?<="(?:${members()})"\\s{0,4}:\\s{0,4}"[^"]{1,700}"\\s{0,4},\\s{0,40})|` +
            `(?="d"\\s{0,4}:\\s{0,4}"[A-Za-z0-9_-]{42,700}"\\s{0,4},\\s{0,40}"(?:${members()})"))` +
            '"d"\\s{0,4}:\\s{0,4}"(?<secret>[A-Za-z0-9_-]{42,700})(?![A-Za-z0-9_-])'),
        example: (random) => JSON.stringify({
            kty: 'OKP',
            crv: 'Ed25519',
            d: random.text(URL_SAFE, 43),
            x: random.text(URL_SAFE, 43),
        }),
        counterExamples: (random) => [
            JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: random.text(URL_SAFE, 43) }),
            JSON.stringify({ path: 1, d: random.text(URL_SAFE, 60) }),
            JSON.stringify({ kty: 'OKP', d: random.text(URL_SAFE, 20) }),
        ],
    }),
    rule({
        id: 'wireguard-private-key',
        title: 'WireGuard private or preshared key',
        source: 'https://git.zx2c4.com/wireguard-tools/about/src/man/wg.8',
        keywords: ['PrivateKey', 'PresharedKey'],
        remedy: REMEDY,
        minEntropy: 4,
        // 32 bytes: the last letter before the padding has two zero bits.
        pattern: /\b(?:PrivateKey|PresharedKey)[ \t]{0,4}=[ \t]{0,4}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?!=)/,
        example: (random) => `PrivateKey = ${random.text(BASE64, 42)}${random.pick(['A', 'E', 'g', '8'])}=`,
        counterExamples: (random) => [
            `PublicKey = ${random.text(BASE64, 42)}A=`,
            `PrivateKey = ${random.text(BASE64, 42)}B=`,
            'PrivateKey = <base64>',
        ],
    }),
    rule({
        id: 'minisign-secret-key',
        title: 'minisign or signify secret key',
        source: 'https://jedisct1.github.io/minisign/#secret-key-format',
        keywords: ['RWRTY0Iy', 'RWRCSw'],
        remedy: REMEDY,
        minEntropy: 4,
        pattern: /(?<![A-Za-z0-9+/])(?<secret>(?:RWRTY0Iy|RWRCSwAA)[A-Za-z0-9+/]{120,220}={0,2})/,
        example: (random) => `untrusted comment: minisign encrypted secret key\nRWRTY0Iy${random.text(BASE64, 204)}`,
        counterExamples: (random) => [
            `untrusted comment: minisign public key\nRWQ${random.text(BASE64, 53)}`,
            `RWRTY0Iy${random.text(BASE64, 40)}`,
        ],
    }),
];
/** From BEGIN to the next row of dashes; the proof reads what stands between. */
function armour(id, title, label, source, start) {
    return rule({
        id,
        title,
        source,
        keywords: [`BEGIN ${label}-`],
        proof: 'pem',
        remedy: REMEDY,
        pattern: new RegExp(`(?<secret>-----BEGIN ${label}-----(?:[^-]|-(?!----)){40,12000}(?:-----END ${label}-----)?)`),
        example: (random) => armoured(label, start + body(random)),
        counterExamples: (random) => [
            armoured(label.replace('PRIVATE', 'PUBLIC'), start + body(random)),
            armoured(label, '...'),
            `-----BEGIN ${label}-----`,
        ],
    });
}
function armoured(label, text) {
    return `-----BEGIN ${label}-----\n${text.replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;
}
function body(random) {
    return random.text(BASE64, 300);
}
function members() {
    return 'kty|crv|alg|use|kid|n|e|x|y|p|q|dp|dq|qi';
}

;// CONCATENATED MODULE: ./build/guards/git/rules/saas.js


const saasRules = [
    tokenRule({
        id: 'atlassian-api-token',
        title: 'Atlassian API or access token',
        source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account',
        keywords: ['ATATT3', 'ATCTT3'],
        minEntropy: 4,
        parts: [{ oneOf: ['ATATT3', 'ATCTT3'] }, [URL_SAFE, 150, 260], '=', ['A-F0-9', 8]],
    }),
    namedRule({
        id: 'atlassian-legacy-token',
        title: 'Atlassian API token of the form before 2023',
        source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account (the form can be observed in older tokens)',
        keywords: ['atlassian', 'jira', 'confluence'],
        name: String.raw `(?:atlassian|jira|confluence)[\w.-]{0,20}token`,
        exampleName: 'JIRA_API_TOKEN',
        minEntropy: 3.3,
        parts: [[parts_BASE62, 24]],
    }),
    tokenRule({
        id: 'trello-token',
        title: 'Trello token',
        source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
        // Not `ATTAc`: that is how `attach` begins.
        keywords: ['trello', ...[...'0123456789abdef'].map((digit) => `ATTA${digit}`)],
        exampleBefore: 'TRELLO_TOKEN=',
        parts: ['ATTA', [`${HEX}A-F`, 72]],
    }),
    tokenRule({
        id: 'notion-token',
        title: 'Notion integration token',
        source: 'https://developers.notion.com/reference/authentication (the forms can be observed in the integration page)',
        keywords: ['ntn_'],
        parts: ['ntn_', [DIGITS, 11], [parts_BASE62, 35]],
    }),
    tokenRule({
        id: 'notion-legacy-token',
        title: 'Notion integration token of the form before 2024',
        source: 'https://developers.notion.com/reference/authentication (the forms can be observed in older integrations)',
        keywords: ['notion', '=secret_', ' secret_', ':secret_', '"secret_', "'secret_"],
        exampleBefore: 'NOTION_TOKEN=',
        minEntropy: 4,
        parts: ['secret_', [parts_BASE62, 43]],
    }),
    tokenRule({
        id: 'linear-api-key',
        title: 'Linear API key or OAuth token',
        source: 'https://linear.app/developers/graphql#personal-api-keys',
        keywords: ['lin_api_', 'lin_oauth_'],
        parts: [{ oneOf: ['lin_api_', 'lin_oauth_'] }, [parts_BASE62, 40, 64]],
    }),
    tokenRule({
        id: 'asana-access-token',
        title: 'Asana personal access token',
        source: 'https://developers.asana.com/docs/personal-access-token',
        keywords: ['asana'],
        exampleBefore: 'ASANA_TOKEN=',
        parts: [{ oneOf: ['1/', '2/'] }, ['0-9/', 13, 36], ':', [HEX, 32]],
    }),
    tokenRule({
        id: 'airtable-access-token',
        title: 'Airtable personal access token',
        source: 'https://airtable.com/developers/web/guides/personal-access-tokens',
        keywords: ['airtable'],
        exampleBefore: 'AIRTABLE_TOKEN=',
        parts: ['pat', [parts_BASE62, 14], '.', [HEX, 64]],
    }),
    tokenRule({
        id: 'figma-access-token',
        title: 'Figma personal access token',
        source: 'https://www.figma.com/developers/api#access-tokens',
        keywords: ['figd_', 'figu_'],
        parts: [{ oneOf: ['figd_', 'figu_'] }, [URL_SAFE, 40]],
    }),
    tokenRule({
        id: 'dropbox-access-token',
        title: 'Dropbox access token',
        source: 'https://developers.dropbox.com/oauth-guide',
        keywords: ['dropbox', '=sl.', ' sl.', ':sl.', '"sl.', "'sl."],
        exampleBefore: 'DROPBOX_TOKEN=',
        minEntropy: 4.5,
        parts: [{ oneOf: ['sl.', 'sl.u.'] }, [URL_SAFE, 130, 1400]],
    }),
    namedRule({
        id: 'dropbox-app-secret',
        title: 'Dropbox app secret',
        source: 'https://developers.dropbox.com/oauth-guide (the form can be observed in the app console)',
        keywords: ['dropbox'],
        name: String.raw `dropbox[\w.-]{0,20}secret`,
        exampleName: 'DROPBOX_APP_SECRET',
        parts: [['a-z0-9', 15]],
        minEntropy: 2.6,
    }),
    namedRule({
        id: 'box-client-secret',
        title: 'Box client secret',
        source: 'https://developer.box.com/guides/authentication/oauth2/oauth2-setup/',
        keywords: ['box_client', 'boxclient', 'boxappsettings', 'box_app'],
        name: String.raw `(?:\bbox[\w.-]{0,20}|\bbox(?:app)?settings[^\r\n]{0,40})client_?secret`,
        exampleName: 'BOX_CLIENT_SECRET',
        minEntropy: 3.5,
        parts: [[parts_BASE62, 32]],
    }),
    tokenRule({
        id: 'hubspot-access-token',
        title: 'HubSpot private app token',
        source: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
        keywords: ['pat-na', 'pat-eu', 'pat-ap'],
        parts: [{ oneOf: ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'] }, ...parts_UUID],
    }),
    tokenRule({
        id: 'salesforce-access-token',
        title: 'Salesforce access token or session id',
        source: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/quickstart_oauth.htm',
        keywords: ['salesforce', 'sfdc', 'sforce', 'sessionid', 'session_id', 'instance_url'],
        exampleBefore: 'SALESFORCE_TOKEN=',
        minEntropy: 4,
        parts: ['00D', [parts_BASE62, 12, 15], '!', [`${parts_BASE62}._`, 80, 120]],
    }),
    namedRule({
        id: 'salesforce-consumer-secret',
        title: 'Salesforce consumer secret',
        source: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
        keywords: ['salesforce', 'sfdc', 'consumer_secret'],
        name: String.raw `(?:salesforce|sfdc)[\w.-]{0,20}secret|consumer[_-]?secret`,
        exampleName: 'SALESFORCE_CLIENT_SECRET',
        parts: [['A-F0-9', 64]],
    }),
    namedRule({
        id: 'zendesk-token',
        title: 'Zendesk API token',
        source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
        keywords: ['zendesk'],
        name: String.raw `zendesk[\w.-]{0,20}(?:token|secret|key)`,
        exampleName: 'ZENDESK_API_TOKEN',
        minEntropy: 3.8,
        parts: [[parts_BASE62, 40]],
    }),
    tokenRule({
        id: 'intercom-access-token',
        title: 'Intercom access token (base64 of tok:)',
        source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
        keywords: ['dG9rO'],
        minEntropy: 3.8,
        parts: ['dG9rO', [BASE64, 50, 60], '='],
    }),
    tokenRule({
        id: 'contentful-management-token',
        title: 'Contentful management token',
        source: 'https://www.contentful.com/developers/docs/references/authentication/',
        keywords: ['CFPAT-'],
        parts: ['CFPAT-', [URL_SAFE, 43]],
    }),
    namedRule({
        id: 'algolia-admin-key',
        title: 'Algolia admin API key',
        source: 'https://www.algolia.com/doc/guides/security/api-keys/',
        keywords: ['algolia'],
        name: String.raw `algolia[\w.-]{0,16}(?:admin|write|secret)[\w.-]{0,12}`,
        exampleName: 'ALGOLIA_ADMIN_API_KEY',
        parts: [[HEX, 32]],
    }),
    tokenRule({
        id: 'mapbox-secret-token',
        title: 'Mapbox secret token',
        source: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
        keywords: ['sk.eyJ'],
        minEntropy: 4,
        parts: ['sk.eyJ', [URL_SAFE, 60, 120], '.', [URL_SAFE, 22]],
    }),
    tokenRule({
        id: 'lob-live-key',
        title: 'Lob live secret key',
        source: 'https://docs.lob.com/#tag/Authentication',
        keywords: ['live_'],
        parts: ['live_', [HEX, 35]],
    }),
    tokenRule({
        id: 'typeform-token',
        title: 'Typeform personal access token',
        source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
        keywords: ['tfp_'],
        parts: ['tfp_', [`${parts_BASE62}_.=-`, 44, 60]],
    }),
    tokenRule({
        id: 'postman-api-key',
        title: 'Postman API key',
        source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
        keywords: ['PMAK-'],
        parts: ['PMAK-', [HEX, 24], '-', [HEX, 34]],
    }),
    tokenRule({
        id: 'launchdarkly-key',
        title: 'LaunchDarkly SDK key or API token',
        source: 'https://launchdarkly.com/docs/home/account/environment/keys',
        keywords: ['sdk-', 'launchdarkly', 'launch_darkly'],
        exampleBefore: 'LAUNCHDARKLY_KEY=',
        proof: 'uuid_v4',
        parts: [
            { oneOf: ['sdk-', 'api-'] },
            [HEX, 8],
            '-',
            [HEX, 4],
            '-4',
            [HEX, 3],
            '-',
            ['89ab', 1],
            [HEX, 3],
            '-',
            [HEX, 12],
        ],
    }),
    tokenRule({
        id: 'clickup-token',
        title: 'ClickUp personal token',
        source: 'https://developer.clickup.com/docs/authentication',
        keywords: ['clickup'],
        exampleBefore: 'CLICKUP_TOKEN=',
        minEntropy: 3.5,
        parts: ['pk_', [DIGITS, 6, 10], '_', [UPPER36, 32]],
    }),
    tokenRule({
        id: 'readme-api-key',
        title: 'ReadMe API key',
        source: 'https://docs.readme.com/main/reference/intro/authentication',
        keywords: ['rdme_'],
        parts: ['rdme_', ['a-z0-9', 70]],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/saas-identity.js


const saasIdentityRules = [
    namedRule({
        id: 'okta-api-token',
        title: 'Okta API token',
        source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
        keywords: ['okta', 'ssws'],
        name: String.raw `okta[\w.-]{0,20}(?:token|key)|SSWS`,
        exampleName: 'OKTA_API_TOKEN',
        minEntropy: 3.8,
        parts: ['00', [URL_SAFE, 40]],
    }),
    tokenRule({
        id: 'okta-authorization-header',
        title: 'Okta API token in a header',
        source: 'https://developer.okta.com/docs/reference/core-okta-api/#authentication',
        keywords: ['ssws'],
        lead: 1,
        minEntropy: 3.8,
        parts: ['SSWS ', '00', [URL_SAFE, 40]],
    }),
    namedRule({
        id: 'auth0-client-secret',
        title: 'Auth0 client secret',
        source: 'https://auth0.com/docs/get-started/applications/confidential-and-public-applications',
        keywords: ['auth0'],
        name: String.raw `auth0[\w.-]{0,20}secret`,
        exampleName: 'AUTH0_CLIENT_SECRET',
        minEntropy: 4,
        parts: [[URL_SAFE, 64]],
    }),
    namedRule({
        id: 'clerk-secret-key',
        title: 'Clerk secret key',
        source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
        keywords: ['clerk', 'sk_live_', 'sk_test_'],
        name: String.raw `clerk[\w.-]{0,20}key`,
        exampleName: 'CLERK_SECRET_KEY',
        confidence: 'high',
        parts: [{ oneOf: ['sk_live_', 'sk_test_'] }, [parts_BASE62, 40, 52]],
    }),
    tokenRule({
        id: 'onepassword-service-account-token',
        title: '1Password service account token',
        source: 'https://developer.1password.com/docs/service-accounts/security/#service-account-token',
        keywords: ['ops_eyJ'],
        minEntropy: 4.5,
        parts: ['ops_eyJ', [`${BASE64}_-`, 250, 1600]],
    }),
    rule({
        id: 'authress-access-key',
        title: 'Authress service client access key',
        source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning',
        keywords: ['.acc_', '.acc-'],
        minEntropy: 3.5,
        pattern: /(?<![\w-])(?<secret>(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120})/,
        example: (random) => `sc_${random.text(parts_BASE62, 12)}.${random.text(parts_BASE62, 4)}.acc_${random.text('a-z0-9', 12)}.${random.text(parts_BASE62, 43)}`,
        counterExamples: (random) => [
            `sc_${random.text(parts_BASE62, 12)}.${random.text(parts_BASE62, 4)}.acc_${random.text('a-z0-9', 12)}`,
            'sc_clientId.keyId.acc_account-id.accessKey',
        ],
    }),
    rule({
        id: 'onepassword-secret-key',
        title: '1Password secret key',
        source: 'https://support.1password.com/secret-key-security/',
        keywords: ['A3-'],
        minEntropy: 3.2,
        pattern: /(?<![\w-])(?<secret>A3-[A-Z0-9]{6}-(?:[A-Z0-9]{6}-[A-Z0-9]{5}|[A-Z0-9]{11})(?:-[A-Z0-9]{5}){3})(?![\w-])/,
        example: (random) => `A3-${[6, 6, 5, 5, 5, 5].map((length) => random.text(UPPER36, length)).join('-')}`,
        counterExamples: (random) => [
            `A3-${[6, 6, 5, 5, 5].map((length) => random.text(UPPER36, length)).join('-')}`,
            `A3-${[6, 6, 5, 5, 5, 5].map((length) => 'X'.repeat(length)).join('-')}`,
            `A4-${[6, 6, 5, 5, 5, 5].map((length) => random.text(UPPER36, length)).join('-')}`,
        ],
    }),
    tokenRule({
        id: 'bitwarden-access-token',
        title: 'Bitwarden Secrets Manager access token',
        source: 'https://bitwarden.com/help/access-tokens/',
        keywords: ['bitwarden', 'bws_'],
        exampleBefore: 'BWS_ACCESS_TOKEN=',
        parts: ['0.', ...parts_UUID, '.', [parts_BASE62, 30], ':', [BASE64, 22], '=='],
    }),
    tokenRule({
        id: 'facebook-access-token',
        title: 'Facebook (Meta) access token',
        source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
        keywords: ['EAA'],
        minEntropy: 4.5,
        parts: ['EAA', [parts_BASE62, 80, 400]],
    }),
    rule({
        id: 'facebook-app-access-token',
        title: 'Facebook (Meta) app access token',
        source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/#apptokens; length observed',
        keywords: ['facebook', 'fb_', 'access_token', 'accesstoken', 'graph.'],
        minEntropy: 3.5,
        pattern: /(?<![\w|.-])(?<secret>\d{13,17}(?:\||%7C)[A-Za-z0-9_-]{27})(?![\w-])/,
        example: (random) => `access_token=${random.text('1-9', 15)}|${random.text(URL_SAFE, 27)}`,
        counterExamples: (random) => [
            `access_token=${random.text('1-9', 15)}|${random.text(URL_SAFE, 26)}`,
            `access_token=${random.text('1-9', 12)}|${random.text(URL_SAFE, 27)}`,
            'access_token={app-id}|{app-secret}',
        ],
    }),
    namedRule({
        id: 'facebook-app-secret',
        title: 'Facebook (Meta) app secret',
        source: 'https://developers.facebook.com/docs/development/create-an-app/app-dashboard/basic-settings/',
        keywords: ['facebook', 'fb_', 'instagram', 'meta_app'],
        name: String.raw `(?:facebook|\bfb_|instagram|meta_app)[\w.-]{0,20}secret`,
        exampleName: 'FACEBOOK_APP_SECRET',
        parts: [[HEX, 32]],
    }),
    tokenRule({
        id: 'x-bearer-token',
        title: 'X (Twitter) app bearer token',
        source: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only',
        keywords: ['AAAAAAAAAAAAAAAAAAAAA'],
        lead: 1,
        minEntropy: 3.5,
        parts: ['AAAAAAAAAAAAAAAAAAAAA', [`${parts_BASE62}%`, 80, 120]],
    }),
    namedRule({
        id: 'x-api-secret',
        title: 'X (Twitter) API or access token secret',
        source: 'https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret',
        keywords: ['twitter', 'x_api', 'x_access', 'consumer_secret'],
        name: String.raw `(?:twitter[\w.-]{0,30}|\bx_(?:api|access|consumer)[\w.-]{0,16}|consumer_)secret`,
        exampleName: 'TWITTER_ACCESS_TOKEN_SECRET',
        minEntropy: 4,
        parts: [[parts_BASE62, 45, 50]],
    }),
    tokenRule({
        id: 'linkedin-client-secret',
        title: 'LinkedIn client secret',
        source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow (the form can be observed in the portal)',
        keywords: ['WPL_AP'],
        parts: ['WPL_AP1.', [parts_BASE62, 14, 20], '.', [BASE64, 6], '=='],
    }),
    namedRule({
        id: 'linkedin-legacy-secret',
        title: 'LinkedIn client secret of the older form',
        source: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
        keywords: ['linkedin'],
        name: String.raw `linkedin[\w.-]{0,20}secret`,
        exampleName: 'LINKEDIN_CLIENT_SECRET',
        parts: [[parts_BASE62, 16]],
    }),
    namedRule({
        id: 'kakao-key',
        title: 'Kakao admin, REST or client secret key',
        source: 'https://developers.kakao.com/docs/latest/en/getting-started/app-key',
        keywords: ['kakao'],
        name: String.raw `kakao(?!_?work|_?map|_?js|_?javascript|_?native)[\w.-]{0,20}(?:key|secret|client_?id)`,
        exampleName: 'KAKAO_ADMIN_KEY',
        minEntropy: 3,
        parts: [[parts_BASE62, 32]],
    }),
    namedRule({
        id: 'naver-client-secret',
        title: 'Naver client secret',
        source: 'https://developers.naver.com/docs/common/openapiguide/appregister.md',
        keywords: ['naver'],
        name: String.raw `naver[\w.-]{0,20}secret`,
        exampleName: 'X-Naver-Client-Secret',
        minEntropy: 2,
        parts: [[`${parts_BASE62}_`, 10]],
    }),
    tokenRule({
        id: 'naver-cloud-access-key',
        title: 'Naver Cloud access key',
        source: 'https://api.ncloud-docs.com/docs/en/common-ncpapi (the form can be observed in the console)',
        keywords: ['ncp_iam_'],
        parts: ['ncp_iam_', [parts_BASE62, 24, 34]],
    }),
    namedRule({
        id: 'spotify-client-secret',
        title: 'Spotify client secret',
        source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
        keywords: ['spotify'],
        name: String.raw `spotify[\w.-]{0,20}secret`,
        exampleName: 'SPOTIFY_CLIENT_SECRET',
        parts: [[HEX, 32]],
    }),
    namedRule({
        id: 'twitch-client-secret',
        title: 'Twitch client secret',
        source: 'https://dev.twitch.tv/docs/authentication/register-app/',
        keywords: ['twitch'],
        name: String.raw `twitch[\w.-]{0,20}(?:secret|token)`,
        exampleName: 'TWITCH_CLIENT_SECRET',
        minEntropy: 3.3,
        parts: [['a-z0-9', 30]],
    }),
    tokenRule({
        id: 'google-oauth-client-secret',
        title: 'Google OAuth client secret',
        source: 'https://support.google.com/cloud/answer/15549257',
        keywords: ['GOCSPX-'],
        parts: ['GOCSPX-', [URL_SAFE, 28]],
    }),
    tokenRule({
        id: 'google-oauth-access-token',
        title: 'Google OAuth access token',
        source: 'https://developers.google.com/identity/protocols/oauth2#size',
        keywords: ['ya29.'],
        minEntropy: 4,
        parts: ['ya29.', [URL_SAFE, 60, 400]],
    }),
    tokenRule({
        id: 'google-oauth-refresh-token',
        title: 'Google OAuth refresh token',
        source: 'https://developers.google.com/identity/protocols/oauth2#size (the form can be observed in gcloud files)',
        keywords: ['1//0'],
        minEntropy: 4,
        parts: ['1//0', [DIGITS, 1], [URL_SAFE, 40, 200]],
    }),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/source-hosts.js


const GITHUB_PREFIXES = 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github';
const GITHUB_CHECKSUM = 'https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/';
const GITHUB_STATELESS = 'https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/';
const SOURCE_HOST_RULES = [
    checksummed({
        id: 'github-personal-token',
        title: 'GitHub personal access token (classic)',
        source: GITHUB_CHECKSUM,
        proof: 'github_crc32',
        lookalikes: [`ghp_${'x'.repeat(36)}`],
    }, 'ghp_', [30]),
    token({
        id: 'github-fine-grained-token',
        title: 'GitHub fine-grained personal access token',
        source: GITHUB_PREFIXES,
        lookalikes: ['github_pat_11ABCDEFG0_xxxxxxxx'],
    }, ['github_pat_', [parts_BASE62, 22], '_', [parts_BASE62, 59]]),
    checksummed({
        id: 'github-oauth-token',
        title: 'GitHub OAuth access token',
        source: GITHUB_CHECKSUM,
        proof: 'github_crc32',
    }, 'gho_', [30]),
    checksummed({
        id: 'github-app-user-token',
        title: 'GitHub App user access token',
        source: GITHUB_CHECKSUM,
        proof: 'github_crc32',
    }, 'ghu_', [30]),
    checksummed({
        id: 'github-app-installation-token',
        title: 'GitHub App installation access token',
        source: GITHUB_CHECKSUM,
        proof: 'github_crc32',
        remedy: 'It ends an hour after it was made; revoke it with DELETE /installation/token, then find how it got here.',
        lookalikes: [['ghs_', '16C7e42F292c69C2E7C10c838347Ae178B4a'].join('')],
    }, 'ghs_', [30]),
    token({
        id: 'github-app-stateless-token',
        title: 'GitHub App installation access token (stateless, since 2026)',
        source: GITHUB_STATELESS,
        keywords: ['ghs_'],
        remedy: 'It ends an hour after it was made; revoke it with DELETE /installation/token, then find how it got here.',
        lookalikes: ['ghs_APPID_JWT', 'ghs_1234567_eyJhbGciOiJSUzI1NiJ9'],
    }, 
    // ghs_APPID_JWT; about 520 characters, more or less with what the token says.
    [
        'ghs_',
        [DIGITS, 1, 12],
        '_eyJ',
        [URL_SAFE, 10, 160],
        '.eyJ',
        [URL_SAFE, 20, 500],
        '.',
        [URL_SAFE, 40, 700],
    ]),
    checksummed({
        id: 'github-app-refresh-token',
        title: 'GitHub App refresh token',
        source: GITHUB_CHECKSUM,
        proof: 'github_crc32',
    }, 'ghr_', [30, 70]),
    named({
        id: 'github-legacy-token',
        title: 'GitHub token or client secret (40 digits)',
        source: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available/',
        context: 'GITHUB_TOKEN=',
        keywords: [
            'github_token',
            'github_oauth',
            'github_secret',
            'github_client_secret',
            'gh_token',
            'githubtoken',
        ],
    }, ['github', 'gh_token'], [[HEX, 40]]),
    token({
        id: 'bitbucket-app-password',
        title: 'Bitbucket app password',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/using-app-passwords/; form observed',
        keywords: ['ATBB'],
    }, ['ATBB', [parts_BASE62, 24], ['0-9A-F', 8]]),
    token({
        id: 'bitbucket-access-token',
        title: 'Bitbucket repository, project or workspace access token',
        source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/; form observed',
        keywords: ['ATCTT3'],
        edge: '0-9A-Za-z_=-',
    }, ['ATCTT3xFfGN0', [URL_SAFE, 160, 400], '=', ['0-9A-F', 8]]),
    token({
        id: 'bitbucket-data-center-token',
        title: 'Bitbucket Data Center HTTP access token',
        source: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html; form observed',
        keywords: ['BBDC-'],
        edge: '0-9A-Za-z+/=_-',
    }, ['BBDC-', ['MNO', 1], ['0-9A-Za-z+/', 43]]),
    named({
        id: 'gitea-access-token',
        title: 'Gitea, Forgejo or Codeberg access token',
        source: 'https://docs.gitea.com/development/api-usage; form observed: 40 hex digits',
        context: 'GITEA_TOKEN=',
    }, ['gitea', 'forgejo', 'codeberg'], [[HEX, 40]]),
    token({
        id: 'sourcegraph-access-token',
        title: 'Sourcegraph access token',
        source: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token; form observed',
        keywords: ['sgp_'],
    }, ['sgp_', [HEX, 16], '_', [HEX, 40]]),
];

;// CONCATENATED MODULE: ./build/guards/git/rules/source-hosts-gitlab.js
/** GitLab's tokens. Prefixes: https://docs.gitlab.com/security/tokens/#token-prefixes; lengths as issued. */




const PREFIXES = 'https://docs.gitlab.com/security/tokens/#token-prefixes';
const ROUTABLE = 'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/';
const GITLAB_RULES = [
    gitlab('gitlab-personal-token', 'personal, project or group access token', ['glpat-', [URL_SAFE, 20]]),
    routable('gitlab-routable-token', 'personal, project or group access token (routable)', ['glpat-']),
    gitlab('gitlab-pipeline-trigger-token', 'pipeline trigger token', ['glptt-', [HEX, 40]]),
    gitlab('gitlab-deploy-token', 'deploy token', ['gldt-', [URL_SAFE, 20]]),
    gitlab('gitlab-runner-token', 'runner authentication token', ['glrt-', [URL_SAFE, 20]]),
    routable('gitlab-runner-routable-token', 'runner authentication token (routable)', [
        'glrt-t',
        [DIGITS, 1],
        '_',
    ]),
    gitlab('gitlab-runner-typed-token', 'runner authentication token (typed)', [
        'glrt-t',
        [DIGITS, 1],
        '_',
        [URL_SAFE, 20],
    ]),
    gitlab('gitlab-runner-registration-token', 'runner registration token', ['GR1348941', [URL_SAFE, 20]]),
    gitlab('gitlab-job-token', 'CI/CD job token', ['glcbt-', [parts_BASE62, 1, 5], '_', [URL_SAFE, 20]]),
    gitlab('gitlab-scim-token', 'SCIM token', ['glsoat-', [URL_SAFE, 20]]),
    gitlab('gitlab-oauth-secret', 'OAuth application secret', ['gloas-', [HEX, 64]]),
    gitlab('gitlab-feed-token', 'feed token', ['glft-', [URL_SAFE, 20]]),
    gitlab('gitlab-incoming-mail-token', 'incoming mail token', ['glimt-', [LOWER36, 25]]),
    gitlab('gitlab-agent-token', 'agent for Kubernetes token', ['glagent-', [URL_SAFE, 50]]),
    gitlab('gitlab-feature-flags-token', 'feature flags client token', ['glffct-', [URL_SAFE, 20]]),
];
function gitlab(id, kind, parts) {
    return token({ id, title: `GitLab ${kind}`, source: PREFIXES }, parts);
}
/** Payload, since 2025 a version, the payload's length in base 36, and a checksum of all of it. */
function routable(id, kind, prefix) {
    const make = (random) => {
        const payload = random.text(URL_SAFE, 27 + random.int(60));
        const version = random.pick(['', '01.']);
        const text = `${exampleOf(prefix, random)}${payload}.${version}${payload.length.toString(36).padStart(2, '0')}`;
        return text + gitlabChecksum(text);
    };
    return rule({
        id,
        title: `GitLab ${kind}`,
        source: ROUTABLE,
        keywords: [prefix[0]],
        proof: 'gitlab_crc32',
        pattern: new RegExp(`(?<![${URL_SAFE}])(?<secret>${patternOf(prefix)}[${URL_SAFE}]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9})(?![${URL_SAFE}])`),
        example: make,
        counterExamples: (random) => {
            const right = make(random);
            return [right.slice(0, -1) + (right.endsWith('0') ? '1' : '0'), `${right}0`, right.slice(0, -1)];
        },
    });
}

;// CONCATENATED MODULE: ./build/guards/git/rules/tokens.js



const tokenRules = [
    rule({
        id: 'json-web-token',
        title: 'Signed JSON Web Token',
        source: 'https://www.rfc-editor.org/rfc/rfc7519#section-3',
        keywords: ['eyJ'],
        proof: 'jwt',
        confidence: 'medium',
        pattern: /(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{16,1400})(?![A-Za-z0-9_-])/,
        example: (random) => `${segment({ alg: 'HS256', typ: 'JWT' })}.${claims(random)}.${random.text(URL_SAFE, 43)}`,
        counterExamples: (random) => [
            `${segment({ alg: 'none', typ: 'JWT' })}.${claims(random)}.`,
            `${segment({ alg: 'HS256', typ: 'JWT' })}.${random.text(URL_SAFE, 43)}`,
            `${segment({ alg: 'HS256', typ: 'JWT' })}.eyJ${random.text(URL_SAFE, 40)}`,
        ],
    }),
    addressRule({
        id: 'basic-auth-url',
        title: 'Web address with a password',
        source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
        schemes: ['https', 'http', 'git', 'git+https', 'ws', 'wss'],
    }),
    rule({
        id: 'bearer-header',
        title: 'Token in an authorization header',
        source: 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1; Token, Key and ApiKey are schemes of their own of many services, such as https://developers.deepgram.com/reference/authentication',
        keywords: ['bearer', 'authorization'],
        confidence: 'medium',
        minEntropy: 3.5,
        pattern: /\bauthorization["'`\])]{0,3}\s{0,4}(?:=>|[:=,])\s{0,4}[bf]?["'`]{0,3}(?:bearer|token|api-?key|api-?token|key)\s{1,4}(?=[A-Za-z._~+/=-]{0,60}\d)(?<secret>[A-Za-z0-9._~+/-]{20,1200}={0,2})(?![A-Za-z0-9{<$])/i,
        example: (random) => `Authorization: ${random.pick(['Bearer', 'Token', 'ApiKey', 'Api-Token'])} ${random.text(parts_BASE62, 20)}7${random.text(parts_BASE62, 19)}`,
        counterExamples: () => [
            'Authorization: Token <your-token>',
            'Authorization: Bearer <your-token>',
            ['Authorization: Bearer $', '{TOKEN}'].join(''),
            'Authorization: Bearer {{ token }}',
            'Authorization: Bearer YOUR_ACCESS_TOKEN_GOES_HERE',
            `Authorization: Bearer ${'x'.repeat(40)}`,
            'headers.authorization = "Bearer " + process.env.SERVICE_ACCESS_TOKEN_2',
        ],
    }),
    rule({
        id: 'basic-header',
        title: 'User and password in a header',
        source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2',
        keywords: ['basic '],
        proof: 'basic_credentials',
        confidence: 'medium',
        minEntropy: 3.2,
        // The two values that RFC 7617 and most tutorials show: Aladdin's, and user:password in both spellings.
        pattern: /\bauthorization["'`\])]{0,3}\s{0,4}(?:=>|[:=,])\s{0,4}[bf]?["'`]{0,3}basic\s{1,4}(?!QWxhZGRpb|dXNlcjpwYXNz|dXNlcm5hbWU6cGFzc|YWxhZGRpbjp|YWRtaW46YWRtaW4)(?<secret>[A-Za-z0-9+/]{16,200}={0,2})(?![A-Za-z0-9{<$+/=])/i,
        example: (random) => `Authorization: Basic ${Buffer.from(`svc:${random.text(parts_BASE62, 20)}`, 'latin1').toString('base64')}`,
        counterExamples: () => [
            `Authorization: Basic ${Buffer.from('user:password', 'latin1').toString('base64')}`,
            `Authorization: Basic ${Buffer.from('Aladdin:open sesame', 'latin1').toString('base64')}`,
            ['Authorization: Basic $', '{BASIC}'].join(''),
            'Authorization: Basic <base64 of user and password>',
            `Authorization: Basic ${Buffer.from('svc no colon at all 1', 'latin1').toString('base64')}`,
        ],
    }),
];
function segment(value) {
    return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}
function claims(random) {
    return segment({ sub: random.text(parts_BASE62, 12), iat: 1_700_000_000 + random.int(100_000_000) });
}

;// CONCATENATED MODULE: ./build/guards/git/rules/index.js






























/** Every rule, one list a family. The generic rule stands last: it gives way to all others. */
const SECRET_RULES = [
    ...LLM_PROVIDER_RULES,
    ...LLM_HOSTING_RULES,
    ...LLM_TOOL_RULES,
    ...AWS_RULES,
    ...ASIAN_CLOUD_RULES,
    ...AZURE_RULES,
    ...DATABASE_HOST_RULES,
    ...GOOGLE_CLOUD_RULES,
    ...CLOUD_HOST_RULES,
    ...SECRET_STORE_RULES,
    ...CLUSTER_RULES,
    ...SOURCE_HOST_RULES,
    ...GITLAB_RULES,
    ...PACKAGE_REGISTRY_RULES,
    ...CI_RULES,
    ...saasRules,
    ...saasIdentityRules,
    ...chatRules,
    ...mailRules,
    ...paymentRules,
    ...monitoringRules,
    ...analyticsRules,
    ...databaseRules,
    ...privateKeyRules,
    ...tokenRules,
    ...credentialFileRules,
    ...frameworkFileRules,
    ...cmsFileRules,
    ...shellRules,
    ...genericRules,
];

;// CONCATENATED MODULE: ./build/guards/git/look.js









const USUAL_REMEDY = 'Revoke or rotate it at the provider first: whoever can read the repository has it. Then take it out of the file and rewrite history.';
/** Reads a scope once and looks at everything in it: for secrets, and for what should not stand in a repository. */
async function look(context) {
    const { scope, source, config } = context;
    const { disable } = config.guards.git.rules;
    const builtIn = new Set([...SECRET_RULES.map(({ id }) => id), ...HYGIENE_RULES]);
    const custom = await customRules(config, builtIn);
    const rules = [...SECRET_RULES, ...custom].filter(({ id }) => !disable.includes(id));
    const scanner = createSecretScanner(rules);
    const hygiene = createHygiene({
        scope,
        maxFileBytes: config.guards.git.maxFileBytes,
        envIsIgnored: await envIsIgnored(context),
        disabled: disable,
    });
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    const found = new Map();
    const inlineAllows = [];
    // A commit that touches a line shows it again; the same secret in the same file is one finding there, and one that
    // is allowed hides none that is not.
    const byPlace = scope.kind !== 'range' && scope.kind !== 'history';
    const totals = await source.documents(scope, {
        document(given) {
            const document = inUtf8(given);
            hygiene.document(document);
            const allows = (0,inline_allows/* findInlineAllows */.r)(document);
            inlineAllows.push(...allows);
            for (const raw of scanner.scan(document)) {
                const ruleId = raw.rule.id;
                const isAllowed = allows.some((allow) => (0,inline_allows/* isAbout */.K)(allow, { ...document, line: raw.line, ruleId }));
                const place = byPlace ? `${raw.line}:${raw.column}` : `${isAllowed}\0${raw.secret}`;
                const key = `${ruleId}\0${document.path}\0${place}`;
                if (found.has(key))
                    continue;
                const { path, commit, authorDate } = document;
                const name = fingerprint(ruleId, path);
                const finding = findingOf(raw, {
                    path,
                    commit,
                    authorDate,
                    fingerprint: name,
                    origin: originOf(context),
                });
                found.set(key, { finding, identity: raw.secret });
            }
        },
        entry: (entry) => hygiene.entry(entry),
    });
    const secrets = [...found.values()];
    const ids = new Set([...builtIn, ...custom.map(({ id }) => id)]);
    return {
        found: [...secrets, ...hygieneFound(hygiene.findings(), secrets)],
        inlineAllows,
        totals,
        ruleIds: ids,
        unknownRules: disable.filter((id) => !ids.has(id)),
    };
}
/** So that lines and columns are those of the characters, whoever counts them. */
function inUtf8(document) {
    const text = (0,text_encoding/* readText */.y)(document.bytes);
    return text.kind === 'binary' ? document : { ...document, bytes: text.bytes };
}
function originOf({ scope }) {
    return scope.kind === 'staged' || scope.kind === 'range' ? 'introduced' : 'unknown';
}
function findingOf(raw, place) {
    return {
        guard: 'git',
        ruleId: raw.rule.id,
        severity: raw.confidence === 'low' ? 'warning' : 'error',
        line: raw.line,
        column: raw.column,
        message: `${raw.rule.title}: ${raw.why.join(', ')}`,
        remedy: raw.rule.remedy ?? USUAL_REMEDY,
        confidence: raw.confidence,
        excerpt: raw.excerptMasked,
        ...place,
    };
}
/** A key file whose key was found by a rule needs no second finding. */
function hygieneFound(findings, secrets) {
    const keyFiles = new Set(secrets
        .filter(({ finding }) => finding.ruleId.includes('private-key'))
        .map(({ finding }) => finding.path));
    return findings
        .filter(({ ruleId, path }) => ruleId !== 'hygiene-private-key-file' || !keyFiles.has(path))
        .map((finding) => ({ finding, identity: finding.path }));
}
/** Asked of a working tree with tracked files only; a missing `.gitignore` ignores nothing. */
async function envIsIgnored({ scope, root, fileSystem }) {
    if (scope.kind !== 'tree' || (await fileSystem.stat(external_node_path_.join(root, '.git'))) === undefined)
        return null;
    const file = external_node_path_.join(root, '.gitignore');
    return (await fileSystem.stat(file)) === undefined ? false : (0,env_files/* ignoresEnv */.$)(await fileSystem.readText(file));
}

;// CONCATENATED MODULE: ./build/guards/git/guard.js




/** Secrets, and what should not stand in a repository. */
const gitGuard = {
    ...about/* GIT */.x,
    async check(context) {
        const baseline = await readBaseline(context.config, context.root, context.policyFiles);
        const seen = await look(context);
        const { findings, suppressed, warnings, notes } = applyAllows(seen, baseline, context);
        const counts = findings.some(({ severity }) => severity !== 'notice');
        const { files, bytes, commits } = seen.totals;
        return {
            id: 'git',
            verdict: counts ? 'fail' : warnings.length > 0 ? 'warn' : 'pass',
            findings,
            suppressed,
            warnings,
            notes: [...notes, ...coverageNotes(seen.totals)],
            scanned: { files, bytes, commits },
        };
    },
};
/**
 * Writes all that is found now to the baseline file; allows need no entry there. The salt of a file that exists stays.
 * @param randomInt a whole number in [0, below)
 */
async function writeGitBaseline(context, randomInt) {
    const { config, root, fileSystem } = context;
    const file = baselinePath(config, root);
    const exists = (await fileSystem.stat(file)) !== undefined;
    const before = exists ? await readBaseline(config, root, fileSystem) : null;
    const salt = before?.salt ?? createSalt(randomInt);
    const seen = await look(context);
    const counted = new Set(applyAllows(seen, null, context).findings);
    const known = seen.found.filter(({ finding }) => counted.has(finding));
    const fingerprints = new Set(known.map((found) => baselineNameOf(found, salt)));
    // Looking at a part of the repository must not make the rest unknown again.
    const kept = context.scope.kind === 'tree' ? [] : (before?.fingerprints ?? []);
    await writeBaseline(file, { salt, fingerprints: new Set([...kept, ...fingerprints]) }, fileSystem);
    return { file, known: known.length };
}
/** What a reader must know before taking silence for cleanliness. */
function coverageNotes({ binaryFiles, submodules }) {
    return [
        ...(binaryFiles === 0 ? [] : [`judged by name and size only: ${counted(binaryFiles, 'binary file')}`]),
        ...(submodules === 0
            ? []
            : [`not read: ${counted(submodules, 'submodule')}; run the guard inside of each`]),
    ];
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 44731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ loadPatternCompiler)
/* harmony export */ });
/** Loads the engine, which only those wait for who wrote a pattern, and gives what compiles patterns with it. */
async function loadPatternCompiler() {
    const { RE2JS, RE2JSException, RE2JSSyntaxException } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (source) => {
        try {
            const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
            return compiled.matcher('').find() ? { problem: MATCHES_NOTHING } : { pattern: patternOf(compiled) };
        }
        catch (thrown) {
            if (thrown instanceof RE2JSSyntaxException)
                return { problem: explain(thrown.error, thrown.input) };
            if (thrown instanceof RE2JSException)
                return { problem: thrown.message };
            throw thrown;
        }
    };
}
const GROUP = 'secret';
function patternOf(compiled) {
    const group = Object.hasOwn(compiled.namedGroups(), GROUP) ? GROUP : 0;
    return {
        find(text, before, most) {
            const matcher = compiled.matcher(Buffer.from(before + text, 'latin1'));
            const matches = [];
            let count = 0;
            for (let found = matcher.find(before.length); found; found = matcher.find()) {
                if (++count > most)
                    return null;
                const match = matchOf(matcher, group, before.length);
                if (match !== null)
                    matches.push(match);
            }
            return matches;
        },
    };
}
function matchOf(matcher, group, shift) {
    const secretStart = matcher.start(group);
    const secretEnd = matcher.end(group);
    // A group that took no part in the match, or an empty one: the form stands there without a secret.
    if (secretStart === secretEnd)
        return null;
    return {
        start: matcher.start() - shift,
        end: matcher.end() - shift,
        secretStart: secretStart - shift,
        secretEnd: secretEnd - shift,
    };
}
const MATCHES_NOTHING = 'it matches the empty text, and so every text; let it ask for one character or more';
const NO_LOOK_AROUND = 'let the pattern match what stands there too, and mark the secret in it with (?P<secret>...)';
/** What people know from other engines and RE2 leaves out, as its syntax page lists it (google/re2, doc/syntax.txt). */
const LEFT_OUT = [
    { form: /^\(\?[=!]/, name: 'look-ahead', instead: NO_LOOK_AROUND },
    { form: /^\(\?<[=!]/, name: 'look-behind', instead: NO_LOOK_AROUND },
    { form: /^\\[1-9]|^\\[gk]|^\(\?P[=]?$/, name: 'back-references', instead: 'write the repeated part out' },
    { form: /^\(\?>/, name: 'atomic groups', instead: 'use a plain group (?:...), it never backtracks anyway' },
    { form: /^[*+?}]\+$/, name: 'possessive quantifiers', instead: 'drop the second +' },
    { form: /^\(\?#/, name: 'comments', instead: 'leave it out' },
    { form: /^\\[uU]/, name: '\\u escapes', instead: 'write \\x{1F600} or the character itself' },
    { form: /^\\Z/, name: '\\Z', instead: 'write \\z, or $ for the end of a line' },
];
/** @param part of the pattern; null where the whole is meant */
function explain(error, part) {
    if (part === null)
        return `RE2 says: ${error}`;
    const own = part.replace(/^\(\?m\)/, '');
    const known = LEFT_OUT.find(({ form }) => form.test(own));
    if (known !== undefined)
        return `RE2 has no ${known.name} (${own}); ${known.instead}`;
    const repeats = error === 'invalid repeat count' ? '; at most 1000 repeats, nested ones multiplied' : '';
    return `RE2 says: ${error}: ${own}${repeats}`;
}


/***/ }),

/***/ 76769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createPathMatch),
/* harmony export */   l: () => (/* binding */ createAllows)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function createAllows(options) {
    const { today, scope } = options;
    const inline = options.inline.filter(({ ruleId }) => options.owns(ruleId));
    const commentOf = indexInline(inline);
    const configured = options.configured.map((allow) => compile(allow, today));
    const used = new Set();
    return {
        suppress(finding) {
            const comment = commentOf(finding);
            const entry = configured.find((candidate) => candidate.matches(finding));
            if (comment !== undefined)
                used.add(comment);
            if (entry !== undefined)
                used.add(entry);
            if (comment !== undefined)
                return { finding, by: 'inline', reason: comment.reason, until: null };
            if (entry === undefined || entry.expired)
                return null;
            return { finding, by: 'configuration', reason: entry.allow.reason, until: entry.allow.until };
        },
        warnings: () => unique(addedAllows(inline, scope)),
        notes: () => unique([
            ...configured.filter(({ expired }) => expired).map(({ allow }) => `${describe(allow)} has expired`),
            ...unusedNotes(inline.filter((allow) => !used.has(allow)), configured.filter((entry) => !used.has(entry)), scope),
        ]),
    };
}
/** Overlapping pieces of a large file show the same line twice. */
function unique(notes) {
    return [...new Set(notes)];
}
function compile(allow, today) {
    const { rule, path, until } = allow;
    const isBelow = path === null ? () => true : createPathMatch([path]);
    return {
        allow,
        expired: until !== null && until < today,
        matches: (finding) => (rule === null || rule === finding.ruleId) && isBelow(finding.path),
    };
}
/**
 * Whether a path is one of these, below one of these folders, or matches one of these globs.
 * @param patterns from the repository's root, forward slashes
 */
function createPathMatch(patterns) {
    const folders = patterns.map((pattern) => `${pattern.replace(/\/+$/, '')}/`);
    const globs = patterns.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true }));
    return (path) => patterns.includes(path) ||
        folders.some((folder) => path.startsWith(folder)) ||
        globs.some((matches) => matches(path));
}
function indexInline(allows) {
    const key = ({ path, ruleId, commit }, line) => `${ruleId}\0${line}\0${commit ?? ''}\0${path}`;
    const index = new Map(allows.map((allow) => [key(allow, allow.line), allow]));
    return (finding) => index.get(key(finding, finding.line)) ?? index.get(key(finding, finding.line - 1));
}
/** In a change only added lines are read, so whatever allows there is was added by it. */
function addedAllows(allows, scope) {
    if (scope.kind !== 'range' && scope.kind !== 'staged')
        return [];
    return allows.map(({ path, line, ruleId, reason }) => `this change adds an allow: ${path}:${line} ${ruleId} -- ${reason}`);
}
/** Only the whole tree can tell that an allow is needed nowhere. */
function unusedNotes(comments, entries, scope) {
    if (scope.kind !== 'tree')
        return [];
    return [
        ...entries
            .filter(({ expired }) => !expired)
            .map(({ allow }) => `${describe(allow)} is not needed any more`),
        ...comments.map(({ path, line, ruleId }) => `the allow of ${ruleId} in ${path}:${line} is not needed any more`),
    ];
}
function describe({ rule, path, until }) {
    const what = [rule, path].filter((part) => part !== null).join(' in ');
    return `the configured allow of ${what}${until === null ? '' : ` until ${until}`}`;
}


/***/ }),

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createAutomaton)
/* harmony export */ });
/**
 * Aho-Corasick (Aho and Corasick 1975), made into a complete DFA over byte classes: bytes that no keyword holds
 * share one class. An entry is `row of the next state * 2 + 1 if a keyword ends there`, so that the hot loop
 * reads one array and branches on one bit.
 * @param keywords ASCII or UTF-8, not empty; hits name them by their index
 */
function createAutomaton(keywords) {
    const patterns = keywords.map(foldedBytes);
    if (patterns.some((pattern) => pattern.length === 0))
        throw new RangeError('A keyword is empty.');
    const { classOf, classes } = byteClasses(patterns);
    const trie = buildTrie(patterns, classOf);
    const { table, ends } = completeTable(trie, classes);
    return {
        states: trie.states,
        scan(bytes, from, to, onHit) {
            let row = 0;
            for (let i = from; i < to; i++) {
                const entry = table[row + classOf[bytes[i]]];
                row = entry >> 1;
                if ((entry & 1) === 0)
                    continue;
                const ended = ends[row / classes];
                for (let k = 0; k < ended.length; k++)
                    onHit(ended[k], i + 1);
            }
        },
    };
}
function foldedBytes(keyword) {
    const bytes = Buffer.from(keyword);
    for (const [at, byte] of bytes.entries())
        bytes[at] = fold(byte);
    return bytes;
}
function fold(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
}
function byteClasses(patterns) {
    const isUsed = new Uint8Array(256);
    for (const pattern of patterns)
        for (const byte of pattern)
            isUsed[byte] = 1;
    const used = [...isUsed.keys()].filter((byte) => isUsed[byte] === 1);
    if (used.length > 255)
        throw new RangeError('The keywords use every byte.');
    const classOf = new Uint8Array(256);
    for (const [index, byte] of used.entries())
        classOf[byte] = index + 1;
    for (let byte = 0x41; byte <= 0x5a; byte++)
        classOf[byte] = classOf[fold(byte)] ?? 0;
    return { classOf, classes: used.length + 1 };
}
function buildTrie(patterns, classOf) {
    const most = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
    const firstChild = new Int32Array(most);
    const sibling = new Int32Array(most);
    const symbol = new Uint8Array(most);
    const ends = [[]];
    for (const [index, pattern] of patterns.entries()) {
        let state = 0;
        for (const byte of pattern) {
            const wanted = classOf[byte] ?? 0;
            let child = firstChild[state] ?? 0;
            while (child !== 0 && symbol[child] !== wanted)
                child = sibling[child] ?? 0;
            if (child === 0) {
                child = ends.length;
                ends.push([]);
                symbol[child] = wanted;
                sibling[child] = firstChild[state] ?? 0;
                firstChild[state] = child;
            }
            state = child;
        }
        ends[state]?.push(index);
    }
    return { states: ends.length, firstChild, sibling, symbol, ends };
}
/**
 * Breadth first, so that the row of a state's failure state is complete before the state's own, which differs from it
 * in the state's children alone. Rows stand in the order of their depth: ordinary text stays in the first few, and
 * those in the nearest cache.
 */
function completeTable({ states, firstChild, sibling, symbol, ends }, classes) {
    const table = new Int32Array(states * classes);
    const order = new Int32Array(states);
    /** By place, as the rows are. */
    const failure = new Int32Array(states);
    const outputs = [ends[0] ?? []];
    let known = 1;
    for (let place = 0; place < known; place++) {
        const row = place * classes;
        const fallback = (failure[place] ?? 0) * classes;
        if (place !== 0)
            table.copyWithin(row, fallback, fallback + classes);
        for (let child = firstChild[order[place] ?? 0] ?? 0; child !== 0; child = sibling[child] ?? 0) {
            const entry = row + (symbol[child] ?? 0);
            const missed = place === 0 ? 0 : (table[entry] ?? 0) >> 1;
            const own = ends[child] ?? [];
            const inherited = outputs[missed / classes] ?? [];
            outputs.push(own.length === 0 ? inherited : inherited.length === 0 ? own : [...own, ...inherited]);
            failure[known] = missed / classes;
            order[known] = child;
            table[entry] = known * classes * 2 + (own.length + inherited.length > 0 ? 1 : 0);
            known++;
        }
    }
    return { table, ends: outputs };
}


/***/ }),

/***/ 13482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ignoresEnv),
/* harmony export */   X: () => (/* binding */ isEnvName)
/* harmony export */ });
/** Endings of files that show which variables there are and hold none of their values, or only encrypted ones. */
const HARMLESS_ENV = /\.(?:example|sample|template|tpl|dist|defaults|schema|vault|d\.ts)$/i;
/** `.env`, `.env.local`, `.env.production`, … but no `.env.example`. */
function isEnvName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /^\.env(?:\..+)?$/i.test(name) && !HARMLESS_ENV.test(name);
}
/** Whether the lines of a root `.gitignore` keep `.env` out; the last line that matches decides, as git has it. */
function ignoresEnv(gitignore) {
    let ignored = false;
    for (const line of gitignore.split(/\r?\n/)) {
        const written = line.replace(/(?<!\\)\s+$/, '');
        if (written === '' || written.startsWith('#'))
            continue;
        const negated = written.startsWith('!');
        const pattern = (negated ? written.slice(1) : written).replace(/^\/|^\*\*\//, '').replace(/\/$/, '');
        if (!pattern.includes('/') && globOf(pattern).test('.env'))
            ignored = !negated;
    }
    return ignored;
}
function globOf(pattern) {
    const source = pattern
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.');
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        // An unfinished bracket matches nothing for git either.
        return /(?!)/;
    }
}


/***/ }),

/***/ 75643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ createFingerprints),
/* harmony export */   MC: () => (/* binding */ baselineFingerprint),
/* harmony export */   jY: () => (/* binding */ publishedFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts the findings of each rule and path, so that the second one of a file differs from the first. */
function createFingerprints() {
    const seen = new Map();
    return (ruleId, path) => {
        const key = `${ruleId}\0${path}`;
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return publishedFingerprint(ruleId, path, ordinal);
    };
}
/**
 * What reports carry: neither line numbers (edits above must not change it) nor anything of the secret (a weak
 * password could be guessed from its hash). 32 hex digits.
 * @param ordinal which finding of this rule in this path, from 0
 */
function publishedFingerprint(ruleId, path, ordinal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${ruleId}\0${path}\0${ordinal}`).digest('hex').slice(0, 32);
}
/**
 * What a baseline file holds: the same secret is known again wherever it moves, and the file's own random salt keeps
 * anybody from looking hashes up in a table. 64 hex digits.
 * @param salt of the baseline file, hex
 */
function baselineFingerprint(salt, ruleId, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', Buffer.from(salt, 'hex')).update(`${ruleId}\0${secret}`).digest('hex');
}


/***/ }),

/***/ 34417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   r: () => (/* binding */ findInlineAllows)
/* harmony export */ });
const WORD = Buffer.from('plumbline-allow');
const NEWLINE = 0x0a;
/** Longer lines are no comments that people write. */
const LONGEST_COMMENT = 500;
const FORM = /^plumbline-allow[ \t]+([a-z0-9][a-z0-9-]*)[ \t]+--[ \t]+(\S.*)$/;
/** All inline allows of a document. One without a reason is none, so its finding still counts. */
function findInlineAllows(document) {
    const { bytes, path, firstLine, commit } = document;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const allows = [];
    let line = firstLine;
    let counted = 0;
    for (let at = text.indexOf(WORD); at !== -1; at = text.indexOf(WORD, at + WORD.length)) {
        for (let newline = text.indexOf(NEWLINE, counted); newline !== -1 && newline < at; newline = text.indexOf(NEWLINE, counted)) {
            line++;
            counted = newline + 1;
        }
        const newline = text.indexOf(NEWLINE, at);
        const end = Math.min(newline === -1 ? text.length : newline, at + LONGEST_COMMENT);
        const [, ruleId, rest] = FORM.exec(text.toString('utf8', at, end).trimEnd()) ?? [];
        const reason = rest?.replace(COMMENT_END, '').trim();
        if (ruleId !== undefined && reason !== undefined && reason !== '') {
            allows.push({ path, line, ruleId, reason, commit });
        }
    }
    return allows;
}
/** What closes a comment in HTML, C, Jinja, ERB and the like. */
const COMMENT_END = /\s*(?:--!?>|\*+\/|#\}|%>|"""|''')\s*$/;
/** Whether a comment is about what was found: in the same state of the file, on its line or on the line before. */
function isAbout({ path, line, ruleId, commit }, place) {
    const near = line === place.line || line === place.line - 1;
    return near && path === place.path && ruleId === place.ruleId && commit === place.commit;
}


/***/ })

};
