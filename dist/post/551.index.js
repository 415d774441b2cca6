export const id = 551;
export const ids = [551];
export const modules = {

/***/ 43551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseToml: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./build/src/config/document.js
var config_document = __webpack_require__(46783);
// EXTERNAL MODULE: ./build/src/core/json-pointer.js
var json_pointer = __webpack_require__(47667);
;// CONCATENATED MODULE: ./build/src/config/toml-places.js


/**
 * Where the keys and values of a TOML document stand, by JSON Pointer. The document is known to be valid, because the
 * parser, which gives no positions, has read it; so this scan only has to find its way. Source: TOML v1.0.0.
 */
function placesOf(text) {
    const positionOf = (0,config_document/* positionsOf */.q$)(text);
    const places = new Map([['', { key: undefined, value: { line: 1, column: 1 } }]]);
    /** How many elements each array of tables has so far. */
    const tables = new Map();
    let offset = 0;
    const skip = (pattern) => {
        pattern.lastIndex = offset;
        const found = pattern.exec(text)?.[0] ?? '';
        offset += found.length;
        return found;
    };
    const take = (character) => {
        if (!text.startsWith(character, offset))
            return false;
        offset += character.length;
        return true;
    };
    const note = (pointer, key, value) => {
        if (!places.has(pointer))
            places.set(pointer, { key, value });
    };
    /** A key of one or more parts, from `base`. Tables on the way are noted where they are first named. */
    const readKey = (base) => {
        let pointer = base;
        let key = positionOf(offset);
        for (;;) {
            skip(BLANKS);
            key = positionOf(offset);
            const part = readKeyPart();
            pointer = `${pointer}/${(0,json_pointer/* escapePointer */.l)(part)}`;
            skip(BLANKS);
            if (!take('.'))
                return { pointer, key };
            note(pointer, key, key);
            const last = tables.get(pointer);
            if (last !== undefined)
                pointer = `${pointer}/${last - 1}`;
        }
    };
    const readKeyPart = () => {
        if (text[offset] === '"' || text[offset] === "'")
            return unquote(skip(TEXT));
        return skip(BARE_KEY);
    };
    const readPair = (base) => {
        const { pointer, key } = readKey(base);
        take('=');
        skip(BLANKS);
        readValue(pointer, key);
    };
    const readValue = (pointer, key) => {
        places.set(pointer, { key, value: positionOf(offset) });
        if (take('[')) {
            for (let index = 0;; index++) {
                skip(GAPS);
                if (take(']') || offset >= text.length)
                    return;
                readValue(`${pointer}/${index}`, undefined);
                skip(GAPS);
                take(',');
            }
        }
        if (take('{')) {
            for (;;) {
                skip(GAPS);
                if (take('}') || offset >= text.length)
                    return;
                readPair(pointer);
                skip(GAPS);
                take(',');
            }
        }
        if (skip(TEXT) === '')
            skip(BARE_VALUE);
    };
    const readHeader = () => {
        const inArray = take('[[');
        if (!inArray)
            take('[');
        const { pointer, key } = readKey('');
        take(inArray ? ']]' : ']');
        if (!inArray) {
            note(pointer, key, key);
            return pointer;
        }
        const count = tables.get(pointer) ?? 0;
        tables.set(pointer, count + 1);
        note(pointer, key, key);
        note(`${pointer}/${count}`, undefined, key);
        return `${pointer}/${count}`;
    };
    let table = '';
    for (skip(GAPS); offset < text.length; skip(GAPS)) {
        const before = offset;
        if (text[offset] === '[')
            table = readHeader();
        else
            readPair(table);
        if (offset === before)
            break;
    }
    return places;
}
const BLANKS = /[ \t]*/y;
/** Blanks, line ends and comments. */
const GAPS = /(?:[ \t\r\n]|#[^\n]*)*/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
/** The four kinds of text; a multi-line one may end with up to two quotes of its own. */
const TEXT = /"""(?:[^\\"]|\\[\s\S]|"{1,2}(?!"))*"{3,5}|'''(?:[^']|'{1,2}(?!'))*'{3,5}|"(?:[^\\"\n]|\\.)*"|'[^'\n]*'/y;
/** Numbers, dates (which may hold a space) and booleans. */
const BARE_VALUE = /\d{4}-\d{2}-\d{2} \d[^\s,\]}#]*|[^\s,\]}#]+/y;
/** Basic keys have the escapes of JSON, and `\U`, `\e` and `\x` besides. */
function unquote(quoted) {
    const inner = quoted.slice(1, -1);
    if (quoted.startsWith("'"))
        return inner;
    return inner.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|(.))/g, (_, u, U, x, one) => {
        const code = u ?? U ?? x;
        if (typeof code === 'string')
            return String.fromCodePoint(Number.parseInt(code, 16));
        return ESCAPES[String(one)] ?? String(one);
    });
}
const ESCAPES = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' };

;// CONCATENATED MODULE: ./build/src/config/parse-toml.js


/** TOML 1.0, with the position of everything in it. */
async function parseToml(text) {
    const { parse, TomlDate, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    /** Dates become the text that they are written as in the other languages. */
    const plain = (value, depth) => {
        if (depth > config_document/* DEEPEST_NESTING */.qw)
            throw new TooDeep();
        if (value instanceof TomlDate)
            return value.toISOString();
        if (Array.isArray(value))
            return value.map((item) => plain(item, depth + 1));
        if (typeof value !== 'object' || value === null)
            return value;
        const mapping = Object.create(null);
        for (const [key, item] of Object.entries(value))
            mapping[key] = plain(item, depth + 1);
        return mapping;
    };
    try {
        const value = plain(parse(text, { maxDepth: config_document/* DEEPEST_NESTING */.qw }), 0);
        const places = placesOf(text);
        const issues = [];
        for (const [pointer, { key }] of places) {
            if (key === undefined || !pointer.endsWith(`/${config_document/* FORBIDDEN_KEY */.yJ}`))
                continue;
            issues.push({ message: `the key "${config_document/* FORBIDDEN_KEY */.yJ}" is not allowed`, ...key });
        }
        return issues.length > 0 ? { issues } : { document: { value, places } };
    }
    catch (error) {
        if (error instanceof TooDeep) {
            return { issues: [{ message: `nested deeper than ${config_document/* DEEPEST_NESTING */.qw} levels`, line: 1, column: 1 }] };
        }
        if (!(error instanceof TomlError))
            throw error;
        // The message goes on with a drawing of the place.
        const what = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
        return { issues: [{ message: `invalid TOML: ${what}`, line: error.line, column: error.column }] };
    }
}
class TooDeep extends Error {
}


/***/ })

};
