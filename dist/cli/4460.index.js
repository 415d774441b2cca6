export const id = 4460;
export const ids = [4460];
export const modules = {

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

/***/ 34460:
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
// EXTERNAL MODULE: ./build/src/dataset/decoder.js + 3 modules
var dataset_decoder = __webpack_require__(32072);
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

// EXTERNAL MODULE: ./build/src/dataset/format.js
var format = __webpack_require__(83119);
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

// EXTERNAL MODULE: ./build/src/scan/json-words.js
var json_words = __webpack_require__(22429);
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
// EXTERNAL MODULE: ./build/src/core/closest.js
var closest = __webpack_require__(54350);
// EXTERNAL MODULE: ./build/src/dataset/missing-records.js
var missing_records = __webpack_require__(58221);
;// CONCATENATED MODULE: ./build/src/dataset/unresolved.js





function createUnresolvedPointers(rules) {
    const expected = rules.filter(isExpected);
    let first;
    return {
        watch(record, path) {
            if (first !== undefined)
                return;
            const misses = new Map(expected.map((rule) => [rule.name, describeMiss(rule, record)]));
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
function describeMiss({ pointer }, record) {
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
        return `the first record has ${names.length === 0 ? 'nothing' : (0,missing_records/* listNames */.Z)(names)} there${near === undefined ? '' : `; did you mean ${(0,json_words/* quote */.hD)(near)}?`}`;
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
        sources.push({ ...found, format: await (0,format/* detectFormat */.T)(found.absolutePath, options.format, fileSystem) });
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
    const decoder = (0,dataset_decoder/* createDecoder */.$)(source.format, options.maxLineBytes, pattern);
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


/***/ })

};
