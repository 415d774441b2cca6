export const id = 3902;
export const ids = [3902];
export const modules = {

/***/ 13902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSchemaGuard: () => (/* binding */ createSchemaGuard),
  schemaGuard: () => (/* binding */ schemaGuard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/scan/allows.js
var scan_allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
// EXTERNAL MODULE: ./build/guards/schema/about.js
var about = __webpack_require__(99162);
;// CONCATENATED MODULE: ./build/guards/schema/issue.js
const SCHEMA_RULES = [
    'schema-violation',
    'schema-syntax',
    'schema-repeated-key',
    'schema-invalid',
    'schema-remote-ref',
    'schema-missing',
    'schema-unsupported',
    'schema-unknown-format',
];
const REMEDIES = {
    'schema-violation': 'Mend the value, or the schema if the value is right.',
    'schema-syntax': 'Mend the file, so that it can be read.',
    'schema-repeated-key': 'Keep one of them: readers take the last one, and say nothing of the others.',
    'schema-invalid': 'Mend the schema first; nothing can be checked with it.',
    'schema-remote-ref': 'Put the schema into the repository and name its path in `$ref`: a check must not depend on the network.',
    'schema-missing': 'Mend the path.',
    'schema-unsupported': 'Say it in another way, so that the check means what the specification says.',
    'schema-unknown-format': 'Say it with `pattern` as well, if it is to be checked.',
};
const SEVERITIES = {
    'schema-unsupported': 'warning',
    'schema-unknown-format': 'notice',
};
function issueOf(ruleId, message, { line, column }, remedy = REMEDIES[ruleId]) {
    return { ruleId, severity: SEVERITIES[ruleId] ?? 'error', message, remedy, line, column };
}

// EXTERNAL MODULE: ./build/src/core/closest.js
var closest = __webpack_require__(54350);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/scan/json-words.js
var json_words = __webpack_require__(22429);
;// CONCATENATED MODULE: ./build/guards/schema/words.js

/** A short JSON text literal that is safe to print. */
function quote(text) {
    return (0,json_words/* quote */.hD)(text);
}
const LONGEST_SHOWN = 40;
/** What could be a key or a password: no reader needs to see it again, and reports go far. */
const MAY_BE_SECRET = /^(?=.*\d)(?=.*[A-Za-z])[^\s]{16,}$/;
/** A value in a few words. Long texts and what could be a secret are told by their length alone. */
function showValue(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value !== 'string')
        return String(value);
    if (value === '')
        return 'an empty text';
    if (value.length > LONGEST_SHOWN || MAY_BE_SECRET.test(value))
        return `a text of ${value.length} characters`;
    return `the text ${quote(value)}`;
}
const MOST_ALTERNATIVES = 8;
/** The values of an `enum`. */
function alternativesOf(values) {
    const shown = values.slice(0, MOST_ALTERNATIVES).map((value) => (0,json_words/* quote */.hD)(String(value)));
    const plain = values.slice(0, MOST_ALTERNATIVES).map((value, index) => {
        if (typeof value === 'string')
            return shown[index] ?? '';
        return typeof value === 'object' ? showValue(value) : String(value);
    });
    const left = values.length - plain.length;
    if (values.length === 1)
        return plain[0] ?? 'something else';
    return `one of ${plain.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
const TYPES = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    null: 'null',
};
function typesInWords(types) {
    const names = [...new Set(types)].map((type) => TYPES[type] ?? type);
    const last = names.at(-1) ?? 'something else';
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
/** The value of a `type` keyword as a list. */
function typesOf(type) {
    if (typeof type === 'string')
        return [type];
    return Array.isArray(type) ? type.filter((each) => typeof each === 'string') : [];
}
/** Own members only. */
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}

;// CONCATENATED MODULE: ./build/guards/schema/alternatives.js

/**
 * A failed `anyOf` or `oneOf` comes after the issues of all its branches. Where one branch was clearly meant (alone in
 * what its type and its constants ask for), its issues tell the mistake; else the choice itself does.
 */
function withoutAlternatives(issues) {
    if (!issues.some(isOutcome))
        return issues;
    const hidden = new Set();
    for (const [index, issue] of issues.entries()) {
        if (issue.keyword === 'if')
            hideCondition(issues, index, hidden);
        else if (issue.keyword === 'propertyNames')
            hideNames(issues, index, hidden);
        else if (isChoice(issue))
            hideBranches(issues, index, hidden);
    }
    return issues.filter((issue) => !hidden.has(issue));
}
function isOutcome({ keyword }) {
    return keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'if' || keyword === 'propertyNames';
}
function isChoice({ keyword, params }) {
    // A `oneOf` that fits twice has no branch that is wrong.
    return keyword === 'anyOf' || (keyword === 'oneOf' && !Array.isArray(params.passingSchemas));
}
/** What `then` or `else` asks for says more than that one of them failed. */
function hideCondition(issues, index, hidden) {
    const [issue, before] = [issues[index], issues[index - 1]];
    if (issue === undefined || before === undefined)
        return;
    if (before.instancePath.startsWith(issue.instancePath))
        hidden.add(issue);
}
/** The key is named, and why in the message of the choice. */
function hideNames(issues, index, hidden) {
    const issue = issues[index];
    for (let at = index - 1; at >= 0; at--) {
        const before = issues[at];
        if (issue === undefined || before === undefined)
            return;
        const name = member(before, 'propertyName');
        if (name !== issue.params.propertyName || before.instancePath !== issue.instancePath)
            return;
        hidden.add(before);
    }
}
function hideBranches(issues, index, hidden) {
    const choice = issues[index];
    if (choice === undefined)
        return;
    const branches = groupBranches(issues, index, choice);
    const fitting = [...branches].filter(([, own]) => !own.some((issue) => rulesOut(issue, choice)));
    const [meant] = fitting.length === 1 ? fitting : [];
    for (const [branch, own] of branches) {
        if (branch !== meant?.[0])
            for (const issue of own)
                hidden.add(issue);
    }
    if (meant !== undefined)
        hidden.add(choice);
}
/** The issues of each branch, by its number: a run that ends where the choice stands. */
function groupBranches(issues, index, choice) {
    const { instancePath, schemaPath, schema } = choice;
    const list = Array.isArray(schema) ? schema : [];
    const around = schemaPath.slice(0, schemaPath.lastIndexOf('/') + 1);
    const branchOf = (path) => {
        if (path.startsWith(`${schemaPath}/`))
            return Number(path.slice(schemaPath.length + 1).split('/')[0]);
        const named = list.findIndex((branch) => {
            const reference = member(branch, '$ref');
            return typeof reference === 'string' && path.startsWith(`${reference}/`);
        });
        return named < 0 ? undefined : named;
    };
    let start = index;
    for (; start > 0; start--) {
        const before = issues[start - 1];
        if (before === undefined || !isWithin(before.instancePath, instancePath))
            break;
        const isSibling = before.schemaPath.startsWith(around) && branchOf(before.schemaPath) === undefined;
        if (isSibling)
            break;
    }
    const branches = new Map();
    let current = 0;
    for (const issue of issues.slice(start, index)) {
        // What a branch refers to names another place of the schema: it belongs to the branch that is being tried.
        const named = branchOf(issue.schemaPath);
        if (named !== undefined && named > current)
            current = named;
        branches.set(current, [...(branches.get(current) ?? []), issue]);
    }
    return branches;
}
function isWithin(path, around) {
    return path === around || path.startsWith(`${around}/`);
}
/** Whether a branch cannot have been meant: another kind of value, or another constant in one of its members. */
function rulesOut({ keyword, instancePath }, choice) {
    const levels = instancePath.slice(choice.instancePath.length).split('/').length - 1;
    switch (keyword) {
        case 'type':
        case 'false schema':
            return levels === 0;
        case 'const':
            return levels <= 1;
        case 'enum':
            // A word that is not in a list of words is the mistake itself; in a member, it tells the branches apart.
            return levels === 1;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/guards/schema/describe.js




/** What a validator found, for people: one for each mistake. */
function describeIssues(issues, root) {
    const seen = new Set();
    const mistakes = [];
    for (const issue of withoutAlternatives(issues)) {
        const mistake = describe(issue, root);
        const key = `${mistake.steps.join('\0')}\n${mistake.message}`;
        if (!seen.has(key))
            mistakes.push(mistake);
        seen.add(key);
    }
    return mistakes;
}
function stepsOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function describe(issue, root) {
    const steps = stepsOf(issue.instancePath);
    const value = steps.reduce((inside, step) => member(inside, step), root);
    const extra = extraKey(issue);
    if (extra !== undefined) {
        return { message: unknownKey(extra, steps, issue), steps: [...steps, extra], part: 'key' };
    }
    const problem = problemOf(issue, value);
    const name = dotted(steps);
    return { message: name === '' ? problem : `${name}: ${problem}`, steps, part: partOf(issue) };
}
/** A missing key is shown where its object is named. */
function partOf({ keyword }) {
    return keyword === 'propertyNames' ? 'key' : 'value';
}
function extraKey({ keyword, params }) {
    if (keyword === 'additionalProperties')
        return String(params.additionalProperty);
    return keyword === 'unevaluatedProperties' ? String(params.unevaluatedProperty) : undefined;
}
/** A place with more keys than this is not listed. */
const MOST_KEYS = 10;
const LONGEST_KEY = 60;
function unknownKey(key, steps, { parentSchema }) {
    const known = Object.keys(objectOf(member(parentSchema, 'properties')));
    const near = key.length > LONGEST_KEY ? undefined : (0,closest/* closest */.k)(key, known);
    const where = steps.length === 0 ? '' : ` in ${dotted(steps)}`;
    const unknown = `unknown key ${quote(key)}${where}`;
    if (near !== undefined)
        return `${unknown}; did you mean ${quote(near)}?`;
    const list = known.map(quote).join(', ');
    return known.length > 0 && known.length <= MOST_KEYS ? `${unknown}; known are ${list}` : unknown;
}
function problemOf(issue, value) {
    const { keyword, params, schema, message } = issue;
    const found = `found ${showValue(value)}`;
    const limit = String(params.limit);
    switch (keyword) {
        case 'type':
            return `expected ${typesInWords(typesOf(schema))}, ${found}`;
        case 'required':
        case 'dependentRequired':
        case 'dependencies':
            return missingKey(issue, value);
        case 'const':
            return `expected ${showValue(schema)}, ${found}`;
        case 'enum':
            return `expected ${alternativesOf(Array.isArray(schema) ? schema : [])}, ${found}${meant(value, schema)}`;
        case 'format':
            return `expected ${formatInWords(String(schema))}, ${found}`;
        case 'pattern':
            return `expected a text that matches ${(0,core_escape/* shorten */.ml)(String(schema), 100)}, ${found}`;
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return `expected a number ${String(params.comparison)} ${limit}, ${found}`;
        case 'multipleOf':
            return `expected a multiple of ${String(params.multipleOf)}, ${found}`;
        case 'minLength':
        case 'maxLength':
            return `expected ${bound(keyword)} ${counted(limit, 'character')}, found ${[...String(value)].length}`;
        case 'minItems':
        case 'maxItems':
            return `expected ${bound(keyword)} ${counted(limit, 'item')}, found ${sizeOf(value)}`;
        case 'minProperties':
        case 'maxProperties':
            return `expected ${bound(keyword)} ${counted(limit, 'key')}, found ${sizeOf(value)}`;
        case 'uniqueItems':
            return `items ${String(params.j)} and ${String(params.i)} are equal, expected different ones`;
        case 'anyOf':
        case 'oneOf':
            return choice(issue, found);
        case 'not':
            return `found what the schema forbids: ${showValue(value)}`;
        case 'if':
            return `does not follow \`${String(params.failingKeyword)}\` of the schema`;
        case 'false schema':
            return `nothing may stand here, ${found}`;
        case 'propertyNames':
            return `the key ${quote(String(params.propertyName))} is not a name that the schema allows`;
        default:
            return `${message ?? `violates ${keyword}`}, ${found}`;
    }
}
function missingKey({ params }, value) {
    const wanted = String(params.missingProperty);
    const because = typeof params.property === 'string' ? `, which ${quote(params.property)} needs` : '';
    const keys = Object.keys(objectOf(value)).filter((key) => key.length <= LONGEST_KEY);
    // Far enough apart they are two keys, and one of them is missing.
    const near = wanted.length < 3 ? undefined : (0,closest/* closest */.k)(wanted, keys);
    const hint = near === undefined ? '' : `; did you mean it by ${quote(near)}?`;
    return `the key ${quote(wanted)} is missing${because}${hint}`;
}
function meant(value, schema) {
    if (typeof value !== 'string' || value.length > LONGEST_KEY || !Array.isArray(schema))
        return '';
    const near = (0,closest/* closest */.k)(value, schema.filter((each) => typeof each === 'string'));
    return near === undefined ? '' : `; did you mean ${quote(near)}?`;
}
function choice({ keyword, schema, params }, found) {
    const branches = Array.isArray(schema) ? schema : [];
    if (keyword === 'oneOf' && Array.isArray(params.passingSchemas)) {
        return `expected exactly one alternative to fit, and ${params.passingSchemas.map((each) => Number(each) + 1).join(' and ')} of ${branches.length} do`;
    }
    const types = branches.flatMap((branch) => typesOf(member(branch, 'type')));
    const isComplete = branches.every((branch) => typesOf(member(branch, 'type')).length > 0);
    const wanted = isComplete && types.length > 0 ? ` (${typesInWords(types)})` : '';
    return `fits none of ${branches.length} alternatives${wanted}, ${found}`;
}
const FORMATS = {
    date: 'a date such as 2026-01-31',
    time: 'a time with its zone, such as 09:30:00Z',
    'date-time': 'a date and time with its zone, such as 2026-01-31T09:30:00Z',
    duration: 'a duration such as P3D',
    email: 'an e-mail address',
    uri: 'an absolute URI',
    uuid: 'a UUID',
    ipv4: 'an IPv4 address',
    ipv6: 'an IPv6 address',
    regex: 'a regular expression',
    'json-pointer': 'a JSON Pointer',
};
function formatInWords(format) {
    return FORMATS[format] ?? `the format ${(0,core_escape/* shorten */.ml)(format, 40)}`;
}
function bound(keyword) {
    return keyword.startsWith('min') ? 'at least' : 'at most';
}
function counted(limit, noun) {
    return `${limit} ${noun}${limit === '1' ? '' : 's'}`;
}
function sizeOf(value) {
    return Array.isArray(value) ? value.length : Object.keys(objectOf(value)).length;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** `['items', '0', 'id']` as `items[0].id`, the middle of long ones left out. */
function dotted(steps) {
    const name = steps.reduce((before, step) => {
        if (/^\d+$/.test(step))
            return `${before}[${step}]`;
        return before === '' ? (0,core_escape/* shorten */.ml)(step, LONGEST_KEY) : `${before}.${(0,core_escape/* shorten */.ml)(step, LONGEST_KEY)}`;
    }, '');
    return name.length > 160 ? `${name.slice(0, 60)}…${name.slice(-90)}` : name;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/guards/schema/patterns.js

/** A pattern that is no regular expression. */
class BrokenPattern extends Error {
    source;
    constructor(source, message) {
        super(message);
        this.source = source;
    }
}
/** A pattern that could not be judged within its time. */
class SlowPattern extends Error {
}
/** Longest search of a backtracking pattern. */
const LONGEST_SEARCH_MS = 200;
/**
 * Runs the patterns of schemas on RE2 semantics, in linear time, so that no row can stop a run. What RE2 leaves out
 * (look-around, back-references, more than 1,000 repeats) runs on JavaScript's own engine under a time limit.
 */
async function loadPatternEngine() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compile = (source) => {
        const own = inJavaScript(source);
        // RE2 would say the same, only later.
        if (PLAIN.test(source))
            return { test: (input) => own.test(input) };
        const text = translate(source);
        if (text === undefined)
            return backtracking(own);
        try {
            const compiled = RE2JS.compile(text);
            return { test: (input) => compiled.test(input) };
        }
        catch {
            return backtracking(own);
        }
    };
    const known = new Map();
    const engine = (source) => {
        const pattern = known.get(source) ?? { ...compile(source), toString: () => source };
        known.set(source, pattern);
        return pattern;
    };
    return Object.assign(engine, { code: 'undefined' });
}
/** ECMA-262 as the specification wants it (`u`), else without: many schemas escape what needs no escape. */
function inJavaScript(source) {
    try {
        return new RegExp(source, 'u');
    }
    catch (strict) {
        try {
            return new RegExp(source);
        }
        catch {
            throw new BrokenPattern(source, strict instanceof Error ? strict.message : String(strict));
        }
    }
}
/** At most one quantifier, at a fixed place: nothing to backtrack over. */
const PLAIN = /^\^[^()|*+?{]*(?:[*+]|\{[\d,]+\})?[^()|*+?{]*$/;
function backtracking(pattern) {
    const context = external_node_vm_.createContext({ pattern, text: '' });
    const script = new external_node_vm_.Script('pattern.test(text)');
    let tooSlow;
    return {
        test(text) {
            if (tooSlow !== undefined)
                throw tooSlow;
            context.text = text;
            try {
                return script.runInContext(context, { timeout: LONGEST_SEARCH_MS }) === true;
            }
            catch {
                tooSlow = new SlowPattern(`the pattern ${pattern.source} took more than ${LONGEST_SEARCH_MS} ms on a text of ${text.length} characters`);
                throw tooSlow;
            }
        },
    };
}
/** `\s` and `.` of JavaScript, which are not those of RE2. */
const SPACES = '\\t-\\r\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const LINE_ENDS = '\\n\\r\\x{2028}\\x{2029}';
/** A pattern of JavaScript as RE2 writes it; undefined where RE2 would mean something else. */
function translate(source) {
    let translated = '';
    let inClass = false;
    for (let at = 0; at < source.length; at++) {
        const character = source[at] ?? '';
        if (character === '\\') {
            const escaped = translateEscape(source.slice(at), inClass);
            if (escaped === undefined)
                return undefined;
            translated += escaped.text;
            at += escaped.length - 1;
        }
        else if (inClass) {
            // JavaScript's `[` is no special character in a class, RE2 knows `[:alpha:]`.
            translated += character === '[' ? '\\[' : character;
            if (character === ']')
                inClass = false;
        }
        else if (character === '[') {
            // `[]` and `[^]` hold nothing and everything.
            if (/^\[\^?\]/.test(source.slice(at, at + 3)))
                return undefined;
            inClass = true;
            translated += character;
            if (source[at + 1] === '^') {
                translated += '^';
                at++;
            }
        }
        else if (character === '.')
            translated += `[^${LINE_ENDS}]`;
        else if (character === '(' && source[at + 1] === '?') {
            const named = /^\(\?<([A-Za-z]\w*)>/.exec(source.slice(at, at + 80));
            if (named === null && source[at + 2] !== ':')
                return undefined;
            translated += '(?:';
            at += named === null ? 2 : named[0].length - 1;
        }
        else
            translated += character;
    }
    return translated;
}
function translateEscape(rest, inClass) {
    const [, code] = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(rest) ?? [];
    if (code !== undefined)
        return { text: `\\x{${code}}`, length: code.length + 4 };
    const [, pair] = /^\\u([dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})/.exec(rest) ?? [];
    if (pair !== undefined) {
        const [high = '', low = ''] = pair.split('\\u');
        const point = String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0) ?? 0;
        return { text: `\\x{${point.toString(16)}}`, length: 12 };
    }
    const [, four] = /^\\u([0-9a-fA-F]{4})/.exec(rest) ?? /^\\x([0-9a-fA-F]{2})/.exec(rest) ?? [];
    if (four !== undefined)
        return { text: `\\x{${four}}`, length: four.length + 2 };
    const [property] = /^\\[pP]\{[^}]*\}/.exec(rest) ?? [];
    if (property !== undefined) {
        return { text: property.replace(/\{(?:Script|sc)=/, '{'), length: property.length };
    }
    const next = rest[1] ?? '';
    if (next === 's')
        return { text: inClass ? SPACES : `[${SPACES}]`, length: 2 };
    if (next === 'S')
        return inClass ? undefined : { text: `[^${SPACES}]`, length: 2 };
    if ('dDwW'.includes(next))
        return { text: `\\${next}`, length: 2 };
    if ('bB'.includes(next))
        return inClass ? undefined : { text: `\\${next}`, length: 2 };
    if ('nrtfv'.includes(next))
        return { text: `\\${next}`, length: 2 };
    return /[A-Za-z0-9]/.test(next) || next === '' ? undefined : { text: `\\${next}`, length: 2 };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/scan/json-faults.js
var json_faults = __webpack_require__(25163);
// EXTERNAL MODULE: ./build/src/scan/json-positions.js
var json_positions = __webpack_require__(2568);
;// CONCATENATED MODULE: ./build/src/scan/json-items.js

/**
 * The items of a list, one by one, so that the list is never held as a whole.
 * @param each asked to go on after each item
 * @returns whether the text is one list and nothing else, and all of it was gone through
 */
function eachItem(text, each) {
    let at = skipSpace(text, 0);
    if (text.charCodeAt(at) !== OPEN_LIST)
        return false;
    at = skipSpace(text, at + 1);
    if (text.charCodeAt(at) === CLOSE_LIST)
        return skipSpace(text, at + 1) === text.length;
    for (;;) {
        const item = itemAt(text, at);
        if (item === null || !each(item))
            return false;
        at = skipSpace(text, item.from + item.text.length);
        const code = text.charCodeAt(at);
        if (code === CLOSE_LIST)
            return skipSpace(text, at + 1) === text.length;
        if (code !== COMMA)
            return false;
        at = skipSpace(text, at + 1);
    }
}
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** The item up to the mark that ends it. Null where that is no JSON. */
function itemAt(text, from) {
    let at = from;
    let depth = 0;
    let names = 0;
    for (;;) {
        const code = text.charCodeAt(at);
        if (depth === 0 && (code === COMMA || code === CLOSE_LIST))
            break;
        if (code === QUOTE)
            at = (0,json_positions/* skipString */.t9)(text, at);
        else {
            if (code === COLON)
                names++;
            else if (code === OPEN_OBJECT || code === OPEN_LIST)
                depth++;
            else if (code === CLOSE_OBJECT || code === CLOSE_LIST)
                depth--;
            at++;
        }
        if (at >= text.length || depth < 0)
            return null;
    }
    const own = text.slice(from, at);
    const value = parsed(own);
    return value === undefined ? null : { value, text: own, from, names };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function skipSpace(text, from) {
    let at = from;
    while (isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

;// CONCATENATED MODULE: ./build/src/scan/json-places.js

/**
 * Where the value at these steps stands, or its nearest ancestor that exists. Of equal names the last one counts, as it
 * does for JSON.parse. Reads no further than it must.
 * @param text valid JSON
 */
function findPlace(text, steps) {
    let value = (0,json_positions/* skipSpace */.AN)(text, 0);
    let place = { name: value, value };
    for (const step of steps) {
        let found;
        const isArray = text[value] === '[';
        const children = (0,json_positions/* childrenOf */.LU)(text, value, undefined);
        for (let next = children.next(); !next.done;) {
            const { start, nameStart } = next.value;
            if (String(next.value.step) === step) {
                found = { name: nameStart, value: start };
                if (isArray)
                    break;
            }
            next = children.next((0,json_positions/* skipValue */.dT)(text, start));
        }
        if (found === undefined)
            return place;
        place = found;
        value = found.value;
    }
    return place;
}

// EXTERNAL MODULE: ./build/src/scan/json-shape.js
var json_shape = __webpack_require__(45649);
// EXTERNAL MODULE: ./build/src/scan/line-splitter.js
var line_splitter = __webpack_require__(57953);
// EXTERNAL MODULE: ./build/src/scan/utf8.js
var utf8 = __webpack_require__(32244);
// EXTERNAL MODULE: ./build/guards/schema/instance.js
var instance = __webpack_require__(98820);
;// CONCATENATED MODULE: ./build/guards/schema/read-json.js








/** The longest text that Node can hold, and so the largest document that can be read. */
const MOST_DOCUMENT_BYTES = external_node_buffer_.constants.MAX_STRING_LENGTH;
/** One JSON document. */
function readJson(bytes, visitor) {
    const text = decode(bytes, 1, visitor);
    if (text === undefined || (visitor.items !== undefined && readItems(text, visitor.items)))
        return;
    readText(text, 1, 'file', visitor);
}
/** False where the text is no list, or not a sound one. */
function readItems(text, { item, end }) {
    let index = 0;
    const isSound = eachItem(text, ({ value, text: own, from, names }) => {
        // A name that an object has twice, or levels without end.
        if ((0,json_shape/* countOwnNames */.ov)(value, instance/* MOST_LEVELS */.E - 1) !== names)
            return false;
        const locate = ([, ...steps], part) => {
            const found = findPlace(own, steps);
            return placeAt(text, 1, from + (part === 'key' ? found.name : found.value));
        };
        item({ value, locate }, index++);
        return true;
    });
    end(isSound);
    return isSound;
}
function createRowReader(maxLineBytes, visitor) {
    return (0,line_splitter/* createLineSplitter */.A)(maxLineBytes, {
        onLine(bytes, line, known) {
            if (bytes.length === 0)
                return;
            const text = decode(bytes, line, visitor, known);
            if (text === undefined || isBlank(text))
                return;
            readText(text, line, 'line', visitor);
        },
        onLongLine(lengthBytes, line) {
            const message = `found a line of ${lengthBytes} bytes, expected at most ${maxLineBytes} (\`maxLineBytes\`)`;
            visitor.fault({ ruleId: 'schema-syntax', message, line, column: 1 });
        },
    });
}
/** @param firstLine line of the file that the text begins in */
function readText(text, firstLine, whole, visitor) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        const fault = (0,json_faults.findJsonFault)(text, whole, instance/* MOST_LEVELS */.E);
        const message = fault?.message ?? 'found no JSON';
        visitor.fault({ ruleId: 'schema-syntax', message, ...placeAt(text, firstLine, fault?.offset ?? 0) });
        return;
    }
    for (const { kind, message, offset } of (0,json_shape/* findShapeFaults */.cW)(text, value, instance/* MOST_LEVELS */.E)) {
        const place = placeAt(text, firstLine, offset);
        if (kind === 'depth') {
            visitor.fault({ ruleId: 'schema-syntax', message, ...place });
            return;
        }
        visitor.fault({ ruleId: 'schema-repeated-key', message, ...place });
    }
    visitor.instance({
        value,
        locate(steps, part) {
            const found = findPlace(text, steps);
            return placeAt(text, firstLine, part === 'key' ? found.name : found.value);
        },
    });
}
function decode(bytes, line, { fault }, known) {
    const decoded = (0,utf8/* decodeUtf8 */._)(line === 1 ? (0,line_splitter/* withoutBom */.v)(bytes) : bytes, known);
    if ('text' in decoded)
        return decoded.text;
    const place = placeAt(decoded.before, line, decoded.before.length);
    fault({ ruleId: 'schema-syntax', message: (0,utf8/* describeBadByte */.h)(decoded.badByte), ...place });
    return undefined;
}
function isBlank(text) {
    const first = text.charCodeAt(0);
    return (first === 0x20 || first === 0x0d || first === 0x09) && text.trim() === '';
}
function placeAt(text, firstLine, offset) {
    let line = firstLine;
    let lineStart = 0;
    for (let feed = text.indexOf('\n'); feed !== -1 && feed < offset; feed = text.indexOf('\n', lineStart)) {
        line++;
        lineStart = feed + 1;
    }
    return { line, column: (0,instance/* charactersBetween */.$)(text, lineStart, offset) + 1 };
}
/** A document that is too large to be held. */
function tooLarge(totalBytes, maxBytes) {
    const message = `found a document of ${totalBytes} bytes, expected at most ${maxBytes}: write it as JSON lines, which are streamed`;
    return { ruleId: 'schema-syntax', message, line: 1, column: 1 };
}

;// CONCATENATED MODULE: ./build/guards/schema/read-file.js


/** Larger YAML takes minutes to read, and nobody writes it. */
const MOST_YAML_BYTES = 32 * 1024 * 1024;
/** Shows what a file holds, row by row for JSON lines; gives its size. @throws PlumblineError when it cannot be read */
async function readFile(file, fileSystem, { maxLineBytes }, visitor) {
    if (!isRows(file))
        return readWhole(file, fileSystem, visitor);
    const reader = createRowReader(maxLineBytes, visitor);
    let bytes = 0;
    for await (const chunk of fileSystem.readChunks(file)) {
        bytes += chunk.byteLength;
        reader.write(chunk);
    }
    reader.end();
    return bytes;
}
/** A file of one or more documents, JSON or YAML. */
async function readWhole(file, fileSystem, visitor) {
    const most = isYaml(file) ? MOST_YAML_BYTES : MOST_DOCUMENT_BYTES;
    const bytes = (await fileSystem.stat(file))?.bytes ?? 0;
    if (bytes > most) {
        visitor.fault(tooLarge(bytes, most));
        return bytes;
    }
    const whole = await readBytes(file, bytes, fileSystem);
    if (isYaml(file)) {
        const { readYaml } = await __webpack_require__.e(/* import() */ 6919).then(__webpack_require__.bind(__webpack_require__, 76919));
        readYaml(whole, await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), visitor);
    }
    else
        readJson(whole, visitor);
    return whole.length;
}
/** Into one buffer, once; a file that has changed since it was measured is read as far as it goes. */
async function readBytes(file, bytes, fileSystem) {
    let whole = Buffer.allocUnsafe(bytes);
    let length = 0;
    for await (const chunk of fileSystem.readChunks(file)) {
        if (length + chunk.byteLength > whole.length) {
            whole = Buffer.concat([whole.subarray(0, length)], 2 * (length + chunk.byteLength));
        }
        whole.set(chunk, length);
        length += chunk.byteLength;
    }
    return whole.subarray(0, length);
}
function isRows(file) {
    return /\.(?:jsonl|ndjson|jsonlines)$/i.test(file);
}
function isYaml(file) {
    return /\.ya?ml$/i.test(file);
}
/** A folder or a missing file, where a file was named. */
async function isFile(file, fileSystem) {
    try {
        return (await fileSystem.stat(file))?.kind === 'file';
    }
    catch (error) {
        if (error instanceof errors/* PlumblineError */.Dl)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/guards/schema/check-file.js




/** More mistakes of one value than this are neither listed nor counted: a million objects would not fit. */
const MOST_VALUES_COUNTED = 4_000_000;
/** Holds all that a file has against a schema. Positions are only computed for what is listed. */
async function checkFile(file, validator, fileSystem, { maxLineBytes, maxIssues }) {
    const found = createTally(maxIssues);
    const visitor = {
        instance(instance) {
            found.values++;
            if (!judge(instance, null, validator, found))
                found.wrongValues++;
        },
        fault(fault) {
            if (fault.ruleId === 'schema-syntax') {
                found.values++;
                found.wrongValues++;
            }
            found.add(1, () => [issueOf(fault.ruleId, fault.message, fault)]);
        },
        ...(validator.isOfItems ? { items: judgeItems(validator, found) } : {}),
    };
    const bytes = await readFile(file, fileSystem, { maxLineBytes }, visitor);
    const { issues, total, values, wrongValues } = found;
    return { issues, total, values, wrongValues, bytes };
}
/** A list is one value, whose mistakes are those of its items. */
function judgeItems(validator, found) {
    const own = createTally(found.room());
    return {
        item(instance, index) {
            judge(instance, index, validator, own);
        },
        end(isSound) {
            if (!isSound)
                return;
            found.values++;
            if (own.total > 0)
                found.wrongValues++;
            found.add(own.total, () => own.issues);
        },
    };
}
function createTally(maxIssues) {
    const tally = {
        issues: [],
        total: 0,
        values: 0,
        wrongValues: 0,
        room: () => Math.max(0, maxIssues - tally.issues.length),
        add(count, make) {
            tally.total += count;
            if (tally.room() > 0)
                tally.issues.push(...make().slice(0, tally.room()));
        },
    };
    return tally;
}
/**
 * Whether a value follows the schema.
 * @param index in the list that the schema is of, which the value is judged as the only item of; null for what is judged
 * by itself
 */
function judge(instance, index, validator, found) {
    try {
        if (validator.accepts(judgedValue(instance, index)))
            return true;
        addMistakes(instance, index, validator, found);
    }
    catch (thrown) {
        const message = unjudged(thrown);
        if (message === undefined)
            throw thrown;
        const steps = index === null ? [] : [String(index)];
        found.add(1, () => [issueOf('schema-violation', message, instance.locate(steps, 'value'))]);
    }
    return false;
}
function judgedValue({ value }, index) {
    return index === null ? value : [value];
}
function addMistakes(instance, index, validator, found) {
    const value = judgedValue(instance, index);
    const listed = listIssues(validator, value);
    // Nobody reads the words of what is no longer listed.
    if (listed.length === 1 && found.room() === 0) {
        found.total++;
        return;
    }
    const mistakes = index === null
        ? describeIssues(listed, value)
        : describeIssues(listed.map((issue) => inList(issue, index)), { [index]: instance.value });
    found.add(Math.max(1, mistakes.length), () => {
        const shown = mistakes.slice(0, found.room()).map(({ message, steps, part }) => {
            return issueOf('schema-violation', message, instance.locate(steps, part));
        });
        return shown.sort((a, b) => a.line - b.line || a.column - b.column);
    });
}
/** An issue of a list of one item, as that of the item where it stands. */
function inList(issue, index) {
    return { ...issue, instancePath: issue.instancePath.replace(/^\/0(?=\/|$)/, `/${index}`) };
}
function listIssues(validator, value) {
    if (countValues(value) > MOST_VALUES_COUNTED) {
        const message = `does not follow the schema; its mistakes are not listed, because it holds more than ${MOST_VALUES_COUNTED} values: write it as JSON lines`;
        return [{ instancePath: '', schemaPath: '#', keyword: 'too large', params: {}, message }];
    }
    return validator.issuesOf(value);
}
/** Stops counting when there are too many. Values nest no deeper than readers let them. */
function countValues(value, before = 0) {
    let count = before + 1;
    if (typeof value !== 'object' || value === null)
        return count;
    for (const name in value) {
        if (count > MOST_VALUES_COUNTED)
            return count;
        const child = value[name];
        count = typeof child === 'object' && child !== null ? countValues(child, count) : count + 1;
    }
    return count;
}
/** Why a value could not be held against its schema; undefined for what is a defect of ours. */
function unjudged(thrown) {
    if (thrown instanceof SlowPattern) {
        return `could not be judged: ${thrown.message}; write it without look-around and back-references`;
    }
    if (thrown instanceof RangeError)
        return 'could not be judged: it nests too deeply for its schema';
    return undefined;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/guards/schema/unique-items.js
/**
 * `uniqueItems` in linear time: ajv compares every item with every other one, which takes minutes for a long list of
 * objects.
 */
function createUniqueItems() {
    const validate = (wanted, items) => {
        if (!wanted || items.length < 2 || isShortAndDistinct(items))
            return true;
        const seen = new Map();
        for (const [index, item] of items.entries()) {
            const key = typeof item === 'object' && item !== null ? canonical(item) : item;
            const before = seen.get(key);
            if (before !== undefined) {
                if (validate !== undefined)
                    validate.errors = [{ keyword: 'uniqueItems', params: { i: index, j: before } }];
                return false;
            }
            seen.set(key, index);
        }
        return true;
    };
    return { keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate };
}
const SHORT = 12;
/** The usual case, without a table. */
function isShortAndDistinct(items) {
    if (items.length > SHORT)
        return false;
    for (let index = 0; index < items.length; index++) {
        const item = items[index];
        if (typeof item === 'object' && item !== null)
            return false;
        if (items.indexOf(item, index + 1) !== -1)
            return false;
    }
    return true;
}
/** Equal values give equal texts, which no text of a list can be: a NUL stands in front. */
function canonical(item) {
    return `\0${JSON.stringify(item, sorted)}`;
}
function sorted(_name, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    // Pairs, because an object would bring its own order, and names such as `__proto__` their own meaning.
    return { '': Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) };
}

;// CONCATENATED MODULE: ./build/guards/schema/dialects.js

/** What a schema without `$schema` is taken for: the newest one. */
const USUAL_DIALECT = '2020-12';
/** The meta-schemas of the versions, as their specifications name them, without the empty fragment. */
const META_SCHEMAS = {
    'draft-04': 'http://json-schema.org/draft-04/schema',
    'draft-06': 'http://json-schema.org/draft-06/schema',
    'draft-07': 'http://json-schema.org/draft-07/schema',
    '2019-09': 'https://json-schema.org/draft/2019-09/schema',
    '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};
const DIALECTS = new Map(Object.entries(META_SCHEMAS).map(([dialect, uri]) => [withoutScheme(uri), dialect]));
/** The version that a `$schema` names; undefined where it names something else. */
function dialectOf(uri) {
    return DIALECTS.get(withoutScheme(uri.replace(/#$/, '')));
}
/** The member that names a schema in this version. */
function idKeyword(dialect) {
    return dialect === 'draft-04' ? 'id' : '$id';
}
function metaSchemaOf(dialect) {
    return META_SCHEMAS[dialect];
}
/** A fresh validator of a version, with formats, and none of ajv's own additions to the standard. */
async function createAjv(dialect, options) {
    const { default: formats } = await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
    const ajv = await load(dialect, {
        strict: false,
        logger: false,
        // Names such as `constructor` are data.
        ownProperties: true,
        ...options,
    });
    formats.default(ajv);
    for (const keyword of LATER_KEYWORDS[dialect])
        ajv.removeKeyword(keyword);
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword(createUniqueItems());
    return ajv;
}
/** By `default`: what else a CommonJS module exports looks different to Node and to a bundler. */
async function load(dialect, options) {
    // Until 2019 what stands beside `$ref` was ignored.
    const alone = { ...options, ignoreKeywordsWithRef: true };
    switch (dialect) {
        case '2020-12':
            return new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.Ajv2020(options);
        case '2019-09':
            return new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19))).default.Ajv2019(options);
        case 'draft-07':
            return new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv(alone);
        case 'draft-06':
            return addDraft06(new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv(alone));
        case 'draft-04':
            return new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(905)]).then(__webpack_require__.t.bind(__webpack_require__, 70905, 19))).default.default(alone);
    }
}
/** Keywords that came after a version: it knows nothing of them, whatever ajv does. */
const LATER_KEYWORDS = {
    'draft-04': ['const', 'contains', 'propertyNames', 'if', 'then', 'else'],
    'draft-06': ['if', 'then', 'else'],
    'draft-07': [],
    '2019-09': [],
    '2020-12': [],
};
/** Members of the meta-schema of draft-07 that came with it. */
const SINCE_07 = [
    '$comment',
    'readOnly',
    'writeOnly',
    'contentMediaType',
    'contentEncoding',
    'if',
    'then',
    'else',
];
/** Draft-06 is draft-07 without conditions and a few annotations. */
function addDraft06(ajv) {
    const later = ajv.getSchema(META_SCHEMAS['draft-07'])?.schema;
    if (typeof later !== 'object')
        throw new Error('ajv has no meta-schema of draft-07');
    const properties = Object.entries(later.properties ?? {}).filter(([name]) => !SINCE_07.includes(name));
    const uri = `${META_SCHEMAS['draft-06']}#`;
    ajv.addMetaSchema({ ...later, $id: uri, $schema: uri, properties: Object.fromEntries(properties) });
    return ajv;
}
function withoutScheme(uri) {
    return uri.replace(/^https?:\/\//, '');
}

;// CONCATENATED MODULE: ./build/guards/schema/references.js
/** Members that hold data, in which nothing is a keyword. */
const HOLDS_DATA = new Set(['const', 'enum', 'default', 'examples', 'example']);
const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
/** @param base address of the schema's file */
function walkSchema(schema, base, visit) {
    const open = [
        { value: schema, steps: [], base },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, steps } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        const id = Array.isArray(value) ? undefined : (ownText(value, '$id') ?? ownText(value, 'id'));
        const own = id === undefined || id.startsWith('#') ? next.base : (resolve(id, next.base) ?? next.base);
        for (const [name, child] of Object.entries(value).reverse()) {
            const below = [...steps, name];
            if (typeof child === 'string')
                visit(name, child, below, own);
            else if (!HOLDS_DATA.has(name))
                open.push({ value: child, steps: below, base: own });
        }
    }
}
const HAS_MEANING_TO_AJV = new Set(['$id', 'id', 'type', 'nullable']);
/** A schema without what stands beside `$ref`: until 2019 it had no meaning, and ajv gives some of it one. */
function withoutSiblings(schema) {
    const isReference = ownText(schema, '$ref') !== undefined;
    const members = Object.entries(schema).flatMap(([name, value]) => {
        if (isReference && HAS_MEANING_TO_AJV.has(name))
            return [];
        return [[name, HOLDS_DATA.has(name) ? value : inside(value)]];
    });
    return Object.fromEntries(members);
}
function inside(value) {
    if (Array.isArray(value))
        return value.map(inside);
    return typeof value === 'object' && value !== null ? withoutSiblings(value) : value;
}
function referencesOf(schema, base) {
    const references = [];
    walkSchema(schema, base, (name, text, steps, from) => {
        if (REFERENCES.has(name))
            references.push({ steps, text, target: resolve(text, from) });
    });
    return references;
}
/** An address without its fragment, counted from another; undefined where there is none. */
function resolve(reference, base) {
    try {
        const url = new URL(reference, base);
        url.hash = '';
        return url.href;
    }
    catch {
        return undefined;
    }
}
function ownText(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    const text = Reflect.get(value, name);
    return typeof text === 'string' ? text : undefined;
}

;// CONCATENATED MODULE: ./build/guards/schema/formats.js

/** What `format` checks here. Source: ajv-formats 3, full mode. */
const CHECKED_FORMATS = new Set([
    ...['date', 'time', 'date-time', 'iso-time', 'iso-date-time', 'duration'],
    ...['uri', 'uri-reference', 'uri-template', 'url', 'email', 'hostname', 'ipv4', 'ipv6'],
    ...['regex', 'uuid', 'json-pointer', 'json-pointer-uri-fragment', 'relative-json-pointer'],
    ...['byte', 'int32', 'int64', 'float', 'double', 'password', 'binary'],
]);
/** Formats of the specification that nobody checks here. Source: JSON Schema 2020-12, Validation, section 7.3. */
const UNCHECKED = new Set(['idn-email', 'idn-hostname', 'iri', 'iri-reference']);
/** Why a format checks nothing; undefined where it does. A name of somebody's own is only told of. */
function formatProblem(name) {
    if (CHECKED_FORMATS.has(name))
        return undefined;
    const shown = JSON.stringify(name.slice(0, 60));
    if (UNCHECKED.has(name)) {
        return {
            ruleId: 'schema-unsupported',
            message: `the format ${shown} is not checked here: any text passes`,
        };
    }
    // Fingers slip inside of a word; a word that begins otherwise is another one, such as `uint32`.
    const near = (0,closest/* closest */.k)(name, [...CHECKED_FORMATS].filter((format) => format[0] === name[0]?.toLowerCase()));
    return near === undefined
        ? {
            ruleId: 'schema-unknown-format',
            message: `the format ${shown} is none of JSON Schema's, and checks nothing`,
        }
        : {
            ruleId: 'schema-unsupported',
            message: `there is no format ${shown}, so it checks nothing; did you mean "${near}"?`,
        };
}

;// CONCATENATED MODULE: ./build/guards/schema/unsupported.js




/** Members whose own members are names that an author chose, with a schema for each. */
const HOLDS_NAMES = new Set([
    ...['properties', 'patternProperties', 'dependencies', 'dependentSchemas', '$defs', 'definitions'],
]);
/**
 * Warns of what ajv judges otherwise than the specification, as the official test suite shows, wherever it would let
 * wrong data pass, and of keywords that a version does not know: a green verdict must not hide that. See
 * docs/guard-schema.md for the figures.
 */
function unsupportedIn({ value, locate }, dialect) {
    const issues = [];
    const later = new Set(LATER_KEYWORDS[dialect]);
    const open = [];
    open.push({ schema: value, steps: [], isNames: false });
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { schema, steps, isNames } = next;
        if (typeof schema !== 'object' || schema === null)
            continue;
        const names = new Set(Object.keys(schema));
        for (const [name, child] of Object.entries(schema)) {
            const below = [...steps, name];
            const isWord = !isNames && !Array.isArray(schema);
            const problem = prototypeProblem(name) ??
                (isWord ? (laterProblem(name, later, dialect) ?? unsupported_problemOf(name, child, names)) : undefined);
            if (problem !== undefined)
                issues.push(issueOf(problem.ruleId, problem.message, locate(below, 'key')));
            if (isWord && HOLDS_DATA.has(name))
                continue;
            open.push({ schema: child, steps: below, isNames: isWord && HOLDS_NAMES.has(name) });
        }
    }
    return issues;
}
/** Ajv leaves the key out and would let everything pass there. */
function prototypeProblem(name) {
    if (name !== '__proto__')
        return undefined;
    return { ruleId: 'schema-invalid', message: 'the key "__proto__" cannot be judged' };
}
function laterProblem(name, later, dialect) {
    return later.has(name) ? unsupported(`\`${name}\` means nothing in ${dialect}; it came later`) : undefined;
}
function unsupported_problemOf(name, value, names) {
    if (name === '$dynamicRef' && typeof value === 'string') {
        return unsupported('`$dynamicRef` is followed only where it means the same as `$ref`');
    }
    if (name === '$recursiveRef') {
        return unsupported('`$recursiveRef` is followed as if every schema had a `$recursiveAnchor`');
    }
    if (name === 'format' && typeof value === 'string')
        return formatProblem(value);
    if (name === 'unevaluatedItems' && names.has('contains')) {
        return unsupported('`unevaluatedItems` takes all items for evaluated that stand beside `contains`');
    }
    if (name === 'unevaluatedItems' && typeof value === 'object') {
        return unsupported('`unevaluatedItems` with a schema does not see what branches of `anyOf` have evaluated');
    }
    const isAlone = name === 'if' && typeof value === 'object' && !names.has('then') !== !names.has('else');
    if (isAlone && (names.has('unevaluatedProperties') || names.has('unevaluatedItems'))) {
        return unsupported('`if` without both `then` and `else` is not seen by `unevaluatedProperties`');
    }
    // Ajv would answer with a promise, which is as good as true.
    return name === '$async'
        ? { ruleId: 'schema-invalid', message: '`$async` is no keyword of JSON Schema' }
        : undefined;
}
function unsupported(message) {
    return { ruleId: 'schema-unsupported', message };
}

;// CONCATENATED MODULE: ./build/guards/schema/schema-source.js









/** Meta-schemas come with ajv; those of one version are compiled once. */
function createMetaSchemas() {
    const made = new Map();
    const ajvOf = (dialect) => {
        const ajv = made.get(dialect) ?? createAjv(dialect, { allErrors: true, verbose: true });
        made.set(dialect, ajv);
        return ajv;
    };
    return {
        async find(uri) {
            const [, year] = /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\//.exec(uri) ?? [];
            const dialect = year === '2019-09' || year === '2020-12' ? year : dialectOf(uri);
            if (dialect === undefined)
                return undefined;
            const schema = (await ajvOf(dialect)).getSchema(uri)?.schema;
            return typeof schema === 'object' ? schema : undefined;
        },
        async issuesOf(dialect, value) {
            const accepts = await COMPILED[dialect]?.();
            if (accepts?.(value) === true)
                return [];
            const validate = (await ajvOf(dialect)).getSchema(metaSchemaOf(dialect));
            if (validate === undefined)
                throw new errors/* PlumblineError */.Dl('internal', `no meta-schema of ${dialect}`);
            return validate(value) === true ? [] : (validate.errors ?? []);
        },
    };
}
/** Versions whose meta-schema was compiled when the program was built; what it says no to is asked again for the reasons. */
const COMPILED = {
    '2020-12': async () => (await __webpack_require__.e(/* import() */ 6938).then(__webpack_require__.t.bind(__webpack_require__, 66938, 19))).default,
    'draft-07': async () => (await __webpack_require__.e(/* import() */ 991).then(__webpack_require__.t.bind(__webpack_require__, 80991, 19))).default,
};
/** Reads one schema. @throws PlumblineError when the file cannot be read */
async function readSchema(file, fileSystem, metaSchemas) {
    const issues = [];
    let instance;
    await readWhole(file, fileSystem, {
        instance(found) {
            if (instance === undefined)
                instance = found;
            else
                issues.push(issueOf('schema-invalid', 'a schema is one document', found.locate([], 'value')));
        },
        fault: ({ ruleId, message, line, column }) => issues.push(issueOf(ruleId, message, { line, column })),
    });
    if (instance === undefined && issues.length === 0) {
        issues.push(issueOf('schema-invalid', 'the file is empty', { line: 1, column: 1 }));
    }
    const read = instance ?? NOTHING;
    const named = ownText(read.value, '$schema');
    const dialect = named === undefined ? USUAL_DIALECT : dialectOf(named);
    if (dialect === undefined)
        issues.push(unknownDialect(String(named), read));
    if (issues.length === 0) {
        const found = await metaSchemas.issuesOf(dialect ?? USUAL_DIALECT, read.value);
        for (const { message, steps, part } of describeIssues(found, read.value)) {
            issues.push(issueOf('schema-invalid', message, read.locate(steps, part)));
        }
    }
    issues.push(...unsupportedIn(read, dialect ?? USUAL_DIALECT));
    const isUsable = issues.every(({ severity }) => severity !== 'error');
    const uri = (0,external_node_url_.pathToFileURL)(file).href;
    const id = ownText(read.value, idKeyword(dialect ?? USUAL_DIALECT));
    const base = id === undefined || id.startsWith('#') ? uri : (resolve(id, uri) ?? uri);
    return { file, instance: read, dialect: dialect ?? USUAL_DIALECT, base, issues, isUsable };
}
const NOTHING = { value: true, locate: () => ({ line: 1, column: 1 }) };
function unknownDialect(named, { locate }) {
    const message = `the version of JSON Schema that \`$schema\` names is not known here: ${JSON.stringify(named.slice(0, 100))}`;
    const remedy = `Name one of ${['draft-04', 'draft-07', '2019-09', '2020-12'].join(', ')}, such as "${metaSchemaOf('2020-12')}".`;
    return issueOf('schema-invalid', message, locate(['$schema'], 'value'), remedy);
}
/** Whether a path names a schema by the ways in which schemas are usually kept. */
function isKeptAsSchema(file) {
    const folders = external_node_path_.posix.dirname(file.replaceAll('\\', '/')).split('/');
    return (/[.-]schema\.(?:json|ya?ml)$/i.test(file) || folders.some((name) => /^(?:json-?)?schemas?$/i.test(name)));
}

;// CONCATENATED MODULE: ./build/guards/schema/schema-store.js









/** Reads, checks and compiles each schema once, with what it refers to. */
function createSchemaStore(options) {
    const { fileSystem } = options;
    const metaSchemas = createMetaSchemas();
    const sources = new Map();
    const loaded = new Map();
    const issues = new Map();
    let engine;
    const sourceOf = (file) => {
        const known = sources.get(file);
        if (known !== undefined)
            return known;
        const reading = readSchema(file, fileSystem, metaSchemas);
        sources.set(file, reading);
        return reading.then((source) => {
            if (source.issues.length > 0)
                issues.set(file, [...source.issues]);
            return source;
        });
    };
    const load = async (file) => {
        const source = await sourceOf(file);
        const { dialect } = source;
        if (!source.isUsable)
            return { file, dialect, validator: null };
        engine ??= loadPatternEngine();
        const used = [{ source, uri: source.base }];
        const loadSchema = async (uri) => {
            const meta = await metaSchemas.find(uri);
            if (meta !== undefined)
                return meta;
            const found = await findLocal(uri, used, options, sourceOf);
            if (!found.isUsable)
                throw new BrokenReference(found.file);
            used.push({ source: found, uri });
            return prepared(found, uri);
        };
        // Making the code of a large schema shorter takes longer than it ever saves, and so does writing what is referred to
        // at each place that refers to it.
        const code = { regExp: await engine, optimize: false };
        const shared = { validateSchema: false, addUsedSchema: false, inlineRefs: false, code };
        try {
            const compile = async (members) => {
                used.splice(1);
                const fast = await createAjv(dialect, { ...shared, messages: false, ...members, loadSchema });
                return { fast, accepts: await fast.compileAsync(prepared(source, source.base)) };
            };
            const usual = await compile({ ownProperties: false });
            const { fast, accepts } = used.some(namesInherited) ? await compile({ ownProperties: true }) : usual;
            const slow = await createAjv(dialect, { ...shared, allErrors: true, verbose: true });
            return { file, dialect, validator: validatorOf((value) => accepts(value) === true, slow, fast, used) };
        }
        catch (thrown) {
            if (!(thrown instanceof Error))
                throw thrown;
            const found = explain(thrown, used);
            for (const [where, issue] of found)
                issues.set(where, [...(issues.get(where) ?? []), issue]);
            return { file, dialect, validator: null };
        }
    };
    return {
        load(file) {
            const known = loaded.get(file) ?? load(file);
            loaded.set(file, known);
            return known;
        },
        issues: () => issues,
    };
}
const INHERITED = new RegExp(`"(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})"`);
/** Whether a schema speaks of members that every object has; to ask whether they are its own costs time in each row. */
function namesInherited({ source }) {
    return INHERITED.test(JSON.stringify(source.instance.value));
}
/** The second validator, which lists every mistake, is only made when there is one. */
function validatorOf(accepts, slow, fast, used) {
    let validate;
    const compile = () => {
        const [main, ...others] = used;
        if (main === undefined)
            throw new Error('a validator without a schema');
        for (const { source, uri } of others)
            slow.addSchema(prepared(source, uri), uri);
        // Meta-schemas of other versions that were asked for.
        for (const [uri, known] of Object.entries(fast.schemas)) {
            const isOther = known !== undefined && slow.schemas[uri] === undefined && slow.refs[uri] === undefined;
            if (isOther && typeof known.schema === 'object')
                slow.addSchema(known.schema, uri);
        }
        return slow.compile(prepared(main.source, main.uri));
    };
    return {
        accepts,
        isOfItems: isOfItems(used[0]?.source.instance.value),
        issuesOf(value) {
            validate ??= compile();
            return validate(value) === true ? [] : (validate.errors ?? []);
        },
    };
}
/** What says nothing of a value. */
const ANNOTATIONS = new Set('$schema $id id $defs definitions $comment title description examples default deprecated readOnly writeOnly'.split(' '));
/** `type: array` and `items`, both of the list itself, and nothing else. */
function isOfItems(schema) {
    const items = member(schema, 'items');
    if (member(schema, 'type') !== 'array' || typeof items !== 'object' || Array.isArray(items))
        return false;
    return Object.keys(schema).every((name) => name === 'type' || name === 'items' || ANNOTATIONS.has(name));
}
/** A schema as ajv takes it: its address is absolute, and it names no meta-schema, against which it was held before. */
function prepared({ instance, dialect, base, file }, uri) {
    const { value } = instance;
    if (typeof value !== 'object' || value === null)
        return value === false ? { not: {} } : {};
    const isOld = dialect.startsWith('draft-');
    const { $schema: _, ...rest } = isOld ? withoutSiblings(value) : { ...value };
    const own = base === (0,external_node_url_.pathToFileURL)(file).href ? uri : base;
    return { ...rest, [idKeyword(dialect)]: own };
}
class RemoteReference extends Error {
    uri;
    constructor(uri) {
        super(`refers to ${uri}`);
        this.uri = uri;
    }
}
class MissingFile extends RemoteReference {
}
/** What is wrong stands in the issues of that file. */
class BrokenReference extends Error {
}
/** The file of the repository that an address means. */
async function findLocal(uri, used, { root, kept, fileSystem }, sourceOf) {
    if (uri.startsWith('file:')) {
        const file = (0,external_node_url_.fileURLToPath)(uri);
        const folders = [root, ...used.slice(0, 1).map(({ source }) => external_node_path_.dirname(source.file))];
        const isInside = folders.some((folder) => !external_node_path_.relative(folder, file).startsWith('..'));
        if (!isInside || !(await isFile(file, fileSystem)))
            throw new MissingFile(uri);
        return sourceOf(file);
    }
    for (const file of kept) {
        const source = await sourceOf(file);
        if (source.base === uri || source.base === `${uri}#`)
            return source;
    }
    // Published schemas lie beside each other in the repository as they do at their address.
    for (const { source } of used) {
        const folder = source.base.slice(0, source.base.lastIndexOf('/') + 1);
        if (folder.startsWith('file:') || folder.length < 10 || !uri.startsWith(folder))
            continue;
        const below = decodeURIComponent(uri.slice(folder.length));
        const file = external_node_path_.join(external_node_path_.dirname(source.file), below);
        if (!below.startsWith('..') && (await isFile(file, fileSystem)))
            return sourceOf(file);
    }
    throw new RemoteReference(uri);
}
/** Why a schema does not compile, at the place in the file that it is about. */
function explain(thrown, used) {
    if (thrown instanceof BrokenReference)
        return [];
    const places = used.flatMap(({ source, uri }) => {
        const base = source.base.startsWith('file:') ? uri : source.base;
        return placesOf(thrown, source.instance.value, base).map((steps) => ({ source, steps }));
    });
    const [main] = used;
    const found = places.length > 0 || main === undefined ? places : [{ source: main.source, steps: [] }];
    return found.map(({ source, steps }) => {
        const place = source.instance.locate(steps, 'value');
        if (thrown instanceof MissingFile) {
            const message = `\`$ref\` leads to a file that is not there, or not in the repository: ${thrown.uri}`;
            return [source.file, issueOf('schema-invalid', message, place)];
        }
        if (thrown instanceof RemoteReference) {
            return [
                source.file,
                issueOf('schema-remote-ref', `\`$ref\` leads to the network: ${thrown.uri}`, place),
            ];
        }
        return [source.file, issueOf('schema-invalid', `the schema cannot be used: ${reasonOf(thrown)}`, place)];
    });
}
function reasonOf(thrown) {
    // The validator follows such references for ever: it takes the id of the outer schema for the inner one's.
    return thrown instanceof RangeError ? 'its references and ids lead round in a circle' : thrown.message;
}
function placesOf(thrown, value, base) {
    if (thrown instanceof BrokenPattern) {
        const places = [];
        walkSchema(value, base, (name, text, steps) => {
            if (name === 'pattern' && text === thrown.source)
                places.push(steps);
        });
        return places;
    }
    const references = referencesOf(value, base);
    if (thrown instanceof RemoteReference) {
        return references.filter(({ target }) => target === thrown.uri).map(({ steps }) => steps);
    }
    if (!('missingRef' in thrown))
        return [];
    const missing = String(thrown.missingRef);
    const fragment = missing.slice(missing.indexOf('#'));
    return references
        .filter(({ text }) => text === missing || (text.endsWith(fragment) && fragment !== ''))
        .map(({ steps }) => steps);
}

;// CONCATENATED MODULE: ./build/guards/schema/judge-files.js



/** Schemas first, then the data of those that are sound. */
async function judgeFiles(plan, { root, fileSystem, config }, maxIssues) {
    const store = createSchemaStore({ fileSystem, root, kept: plan.kept });
    const show = (file) => external_node_path_.relative(root, file).replaceAll('\\', '/');
    const totals = [];
    const checked = [];
    const found = new Map();
    const add = (file, issues) => {
        found.set(file, [...(found.get(file) ?? []), ...issues]);
    };
    let bytes = 0;
    for (const [file, issue] of plan.issues)
        add(file, [issue]);
    for (const schema of plan.schemas)
        await store.load(schema);
    for (const { file, schema } of plan.pairs) {
        const loaded = await store.load(schema);
        if (loaded.validator === null) {
            totals.push(`${show(file)} was not checked: its schema ${show(schema)} cannot be used`);
            continue;
        }
        const options = { maxLineBytes: config.maxLineBytes, maxIssues };
        const outcome = await checkFile(file, loaded.validator, fileSystem, options);
        const remedy = `Mend the value, or ${show(schema)} if the value is right.`;
        add(file, outcome.issues.map((issue) => (issue.ruleId === 'schema-violation' ? { ...issue, remedy } : issue)));
        bytes += outcome.bytes;
        checked.push(describeChecked(show(file), show(schema), loaded, outcome));
        if (outcome.total > outcome.issues.length)
            totals.push(describeTotal(show(file), outcome));
    }
    for (const [file, all] of store.issues()) {
        const issues = isInstalled(show(file)) ? all.filter(({ ruleId }) => !IS_AUTHORS.has(ruleId)) : all;
        const listed = issues.slice(0, maxIssues);
        add(file, listed);
        if (issues.length > listed.length) {
            totals.push(`${show(file)}: ${issues.length} errors in all, the first ${listed.length} are listed`);
        }
    }
    const files = new Set([...plan.schemas, ...plan.pairs.map(({ file }) => file)]).size;
    return { issues: new Map([...found].sort(byPath)), totals, checked, files, bytes };
}
/** How a schema is written is for its author to mend; what it says of the data counts wherever it comes from. */
const IS_AUTHORS = new Set(['schema-unsupported', 'schema-unknown-format']);
function isInstalled(file) {
    return file.split('/').includes('node_modules');
}
function byPath([a], [b]) {
    return a < b ? -1 : 1;
}
function describeChecked(file, schema, { dialect }, { values, wrongValues, total }) {
    const wrong = total === 0 ? 'none is wrong' : `${wrongValues} wrong, ${total} errors`;
    return `${file} against ${schema} (${dialect}): ${values} value${values === 1 ? '' : 's'}, ${wrong}`;
}
function describeTotal(file, { issues, total, values, wrongValues }) {
    return `${file}: ${total} errors in ${wrongValues} of ${values} values, the first ${issues.length} are listed; --verbose lists more`;
}

// EXTERNAL MODULE: ./build/src/scan/inline-allows.js
var inline_allows = __webpack_require__(34417);
;// CONCATENATED MODULE: ./build/guards/schema/find-files.js



const CANDIDATE = /\.(?:json|ya?ml)$/i;
const NAMES_SCHEMA = Buffer.from('$schema');
/** `$schema` stands at the top of a file, where anybody looks for it. */
const TOP_BYTES = 16 * 1024;
/** Notes, while a tree is read, which of its files are worth a closer look. Nothing is parsed here. */
function createTreeVisitor() {
    const naming = new Set();
    const kept = new Set();
    const inlineAllows = [];
    return {
        visitor: {
            document(document) {
                const { path } = document;
                if (!CANDIDATE.test(path))
                    return;
                if (isKeptAsSchema(path))
                    kept.add(path);
                if (namesSchema(document))
                    naming.add(path);
                if (isYaml(path))
                    inlineAllows.push(...(0,inline_allows/* findInlineAllows */.r)(document));
            },
        },
        found: () => ({ naming, kept: [...kept].sort(), inlineAllows }),
    };
}
function namesSchema({ bytes, firstLine }) {
    if (firstLine !== 1)
        return false;
    const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, TOP_BYTES));
    return top.includes(NAMES_SCHEMA);
}

;// CONCATENATED MODULE: ./build/guards/schema/named-schema.js




/** The comment by which editors learn of a YAML file's schema, see yaml-language-server. */
const MODELINE = /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)/m;
/** @param file absolute */
async function namedSchemaOf(file, fileSystem) {
    if (isYaml(file)) {
        const comment = MODELINE.exec(await topOf(file, fileSystem));
        if (comment !== null) {
            const line = comment.input.slice(0, comment.index).split('\n').length;
            return schemaAt(comment[1] ?? '', file, { line, column: 1 });
        }
    }
    let first;
    await readWhole(file, fileSystem, {
        instance(instance) {
            first ??= instance;
        },
        // Whether the file can be read is for those to judge who asked for it to be checked.
        fault: () => { },
    });
    const named = ownText(first?.value, '$schema');
    if (first === undefined || named === undefined)
        return { kind: 'none' };
    return schemaAt(named, file, first.locate(['$schema'], 'value'));
}
function schemaAt(named, file, at) {
    if (dialectOf(named) !== undefined)
        return { kind: 'is_schema' };
    if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(named) || named.startsWith('//'))
        return { kind: 'remote', uri: named };
    const [written = ''] = named.split('#');
    const local = written.replace(/^file:(?:\/\/)?/, '');
    if (local === '')
        return { kind: 'none' };
    return { kind: 'local', file: external_node_path_.resolve(external_node_path_.dirname(file), named_schema_decode(local)), text: named, at };
}
function named_schema_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const named_schema_TOP_BYTES = 16 * 1024;
async function topOf(file, fileSystem) {
    for await (const chunk of fileSystem.readChunks(file)) {
        return Buffer.from(chunk.slice(0, named_schema_TOP_BYTES)).toString('utf8');
    }
    return '';
}

;// CONCATENATED MODULE: ./build/guards/schema/plan.js







const HOW_TO = 'no file is mapped to a schema: name `data` and `schema` under guards.schema.files in plumbline.yml, or a local schema in `$schema` of a file';
/** @param only stands for the configuration and for what the tree says */
async function planOf(context, only) {
    const draft = createDraft(context);
    if (only !== undefined) {
        await draft.addOnly(only);
        return draft.plan({ naming: new Set(), kept: [], inlineAllows: [] }, []);
    }
    const { scope, source, root, config } = context;
    if (scope.kind === 'text') {
        return {
            kind: 'not_applicable',
            note: 'standard input has no name that tells which schema it has to follow',
        };
    }
    const tree = createTreeVisitor();
    await source.documents(scope.kind === 'file' ? scope : { kind: 'tree', ignored: 'left_out' }, tree.visitor);
    const found = tree.found();
    const wanted = scope.kind === 'file' ? scope.path : null;
    await draft.addConfigured(wanted);
    await draft.addNamed([...found.naming].filter((file) => !isExcluded(file, config.guards.schema.exclude)));
    const kept = found.kept.map((file) => external_node_path_.join(root, file));
    return draft.plan(found, kept);
}
function isExcluded(file, patterns) {
    return patterns.length > 0 && (0,scan_allows/* createPathMatch */.D)(patterns)(file);
}
function createDraft({ config, root, fileSystem }) {
    const pairs = new Map();
    const schemas = new Set();
    const issues = [];
    const notes = [];
    let remote = 0;
    const show = (file) => external_node_path_.relative(root, file).replaceAll('\\', '/');
    const isAllowedData = (file) => !isExcluded(show(file), config.guards.schema.exclude);
    const add = (file, schema) => {
        pairs.set(`${file}\0${schema}`, { file, schema });
        schemas.add(schema);
    };
    const missing = (where, message, remedy, at = { line: 1, column: 1 }) => {
        issues.push([where, issueOf('schema-missing', message, at, remedy)]);
    };
    const addPattern = async (data, schema, wanted, named) => {
        const where = config.path ?? external_node_path_.join(root, 'plumbline.yml');
        if (!(await isFile(schema, fileSystem))) {
            missing(where, `${named}: there is no schema ${show(schema)}`, 'Mend `schema` of that entry.');
            return;
        }
        schemas.add(schema);
        const files = await fileSystem.glob(data, root);
        if (files.length === 0) {
            const remedy = 'Mend `data` of that entry, or take the entry out: a check of nothing would always pass.';
            missing(where, `${named}: no file matches ${show(data)}`, remedy);
        }
        for (const file of files) {
            if ((wanted === null || wanted === file) && isAllowedData(file))
                add(file, schema);
        }
    };
    const addOwn = async (file) => {
        const own = await namedSchemaOf(file, fileSystem);
        if (own.kind === 'is_schema' && isKeptAsSchema(file))
            schemas.add(file);
        if (own.kind === 'remote')
            remote++;
        if (own.kind !== 'local')
            return own.kind === 'is_schema';
        const shown = show(own.file);
        if (shown.startsWith('..')) {
            const message = `\`$schema\` leads out of the repository: ${JSON.stringify(own.text.slice(0, 100))}`;
            missing(file, message, 'Name a schema of this repository.', own.at);
        }
        else if (await isFile(own.file, fileSystem))
            add(file, own.file);
        else if (shown.split('/').includes('node_modules')) {
            notes.push(`${show(file)} was not checked: its schema ${shown} is not installed`);
        }
        else
            missing(file, `\`$schema\` names ${shown}, and there is no such file`, 'Mend the path.', own.at);
        return true;
    };
    return {
        async addOnly({ data, schema }) {
            if (data === null) {
                if (schema !== null)
                    schemas.add(schema);
                return;
            }
            if (schema !== null)
                return addPattern(data, schema, null, '--data and --schema');
            for (const file of await fileSystem.glob(data, root)) {
                if (isRows(file) || !(await addOwn(file))) {
                    missing(file, 'the file names no local schema in `$schema`', 'Name the schema with --schema.');
                }
            }
        },
        async addConfigured(wanted) {
            for (const [index, { data, schema }] of config.guards.schema.files.entries()) {
                await addPattern(data, schema, wanted, `guards.schema.files[${index}]`);
            }
        },
        async addNamed(files) {
            for (const file of files)
                await addOwn(external_node_path_.join(root, file));
        },
        plan({ inlineAllows }, kept) {
            if (remote > 0) {
                notes.push(`${remote} file(s) name a schema on the network and were not checked; map them to a local one in guards.schema.files`);
            }
            if (pairs.size + schemas.size + issues.length === 0) {
                return { kind: 'not_applicable', note: [HOW_TO, ...notes].join('; ') };
            }
            return {
                kind: 'check',
                pairs: [...pairs.values()],
                schemas: [...schemas],
                kept,
                issues,
                notes,
                inlineAllows,
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/guards/schema/guard.js







/** Listed of each file when everything is asked for; reports have to end somewhere. */
const MOST_VERBOSE = 10_000;
/** Data files against their schemas, and schemas against theirs. */
function createSchemaGuard(options) {
    return {
        ...about/* SCHEMA */.y,
        async check(context) {
            const plan = await planOf(context, options.only);
            if (plan.kind === 'not_applicable')
                return notApplicable(plan.note);
            const { maxErrorsPerFile } = context.config.guards.schema;
            const maxIssues = options.verbose ? Math.max(MOST_VERBOSE, maxErrorsPerFile) : maxErrorsPerFile;
            const judged = await judgeFiles(plan, context, maxIssues);
            return resultOf(plan, judged, context, options);
        },
    };
}
const schemaGuard = createSchemaGuard({ verbose: false });
function notApplicable(note) {
    return {
        id: 'schema',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: [note],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}
function resultOf(plan, judged, context, { verbose }) {
    const ids = new Set(SCHEMA_RULES);
    const allows = (0,scan_allows/* createAllows */.l)({
        inline: plan.inlineAllows,
        configured: context.config.guards.schema.allow,
        owns: (ruleId) => ids.has(ruleId),
        today: context.today,
        scope: { kind: 'tree', ignored: 'left_out' },
    });
    const findings = [];
    const suppressed = [];
    for (const finding of findingsOf(judged, context.root)) {
        const suppression = allows.suppress(finding);
        if (suppression === null)
            findings.push(finding);
        else
            suppressed.push(suppression);
    }
    const has = (wanted) => findings.some(({ severity }) => severity === wanted);
    return {
        id: 'schema',
        verdict: has('error') ? 'fail' : has('warning') ? 'warn' : 'pass',
        findings,
        suppressed,
        warnings: allows.warnings(),
        notes: [...plan.notes, ...judged.totals, ...(verbose ? judged.checked : []), ...allows.notes()],
        scanned: { files: judged.files, bytes: judged.bytes, commits: 0 },
    };
}
function findingsOf({ issues }, root) {
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    return [...issues].flatMap(([file, own]) => {
        const shown = external_node_path_.relative(root, file).replaceAll('\\', '/');
        return own.map((issue) => ({
            guard: 'schema',
            ...issue,
            path: shown,
            fingerprint: fingerprint(issue.ruleId, shown),
            origin: 'unknown',
            confidence: 'high',
            // Lines of data are long, and none of a reader's business.
            excerpt: null,
            commit: null,
            authorDate: null,
        }));
    });
}


/***/ }),

/***/ 98820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ charactersBetween),
/* harmony export */   E: () => (/* binding */ MOST_LEVELS)
/* harmony export */ });
/** Deepest nesting that is read: validators recurse, and so must end somewhere. */
const MOST_LEVELS = 256;
/** Characters from one offset of a text to another, and not UTF-16 units. */
function charactersBetween(text, from, to) {
    let count = 0;
    for (let at = from; at < to; count++)
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return count;
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
