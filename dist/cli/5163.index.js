export const id = 5163;
export const ids = [5163];
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


/***/ })

};
