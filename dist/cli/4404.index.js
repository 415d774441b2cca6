export const id = 4404;
export const ids = [4404,5163,2568];
export const modules = {

/***/ 25163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   findJsonFault: () => (/* binding */ findJsonFault),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
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
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Np: () => (/* binding */ findMatches),
/* harmony export */   W$: () => (/* binding */ positionFrom),
/* harmony export */   cl: () => (/* binding */ findRepeatedNames),
/* harmony export */   createPositions: () => (/* binding */ createPositions),
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
function findShapeFaults(text, value, maxDepth = _json_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l) {
    const names = countOwnNames(value, maxDepth);
    if (names === undefined) {
        return [{ offset: (0,_json_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .findTooDeep */ .o6)(text, maxDepth), message: (0,_json_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .D)(maxDepth), kind: 'depth' }];
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
