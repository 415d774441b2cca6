export const id = 804;
export const ids = [804];
export const modules = {

/***/ 22804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellSlack: () => (/* binding */ tellSlack)
});

;// CONCATENATED MODULE: ./build/src/adapters/slack-webhook.js
/** A channel that does not answer is not waited for. */
const TIMEOUT_MS = 8000;
/** Once more after a 5xx; never after a 429, whose wait would be the job's. */
const RETRY = { retries: 1, minTimeout: 400, maxTimeout: 400, factor: 1 };
/**
 * `@slack/webhook`; loaded at the first message. The address is a secret: no message of an error that leaves here holds
 * any of it.
 */
function createSlack(webhookUrl, redact) {
    return {
        async send(message) {
            const { IncomingWebhook } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.t.bind(__webpack_require__, 54443, 19));
            try {
                const webhook = new IncomingWebhook(webhookUrl, { timeout: TIMEOUT_MS, retryConfig: RETRY });
                await webhook.send({
                    text: redact(message.text),
                    blocks: message.blocks.map((block) => redactBlock(block, redact)),
                });
                return { kind: 'sent' };
            }
            catch (thrown) {
                return { kind: 'refused', message: describe(thrown) };
            }
        },
    };
}
/** Slack takes messages over https alone; http is for a service on this machine. Null where the address is fit. */
function refusalOfWebhook(webhookUrl) {
    if (!URL.canParse(webhookUrl))
        return 'the webhook is no URL';
    const { protocol, hostname } = new URL(webhookUrl);
    const isLocal = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
    return protocol === 'https:' || (protocol === 'http:' && isLocal) ? null : 'the webhook is no https address';
}
function redactBlock(block, redact) {
    const clean = (part) => ({ ...part, text: redact(part.text) });
    switch (block.type) {
        case 'header':
            return { ...block, text: clean(block.text) };
        case 'context':
            return { ...block, elements: block.elements.map(clean) };
        case 'section':
            return 'fields' in block
                ? { ...block, fields: block.fields.map(clean) }
                : { ...block, text: clean(block.text) };
    }
}
function describe(thrown) {
    const status = Reflect.get(Object(thrown), 'statusCode');
    if (status === 429)
        return 'Slack takes no more messages for now (429)';
    if (typeof status === 'number')
        return `Slack answered ${status}`;
    const original = Reflect.get(Object(thrown), 'original');
    const name = original instanceof Error ? original.name : '';
    return name === 'TimeoutError' ? `no answer within ${TIMEOUT_MS / 1000} s` : 'Slack could not be reached';
}

;// CONCATENATED MODULE: ./build/src/config/defaults.js
/** What holds where neither file nor flags say anything. */
const DEFAULTS = {
    profile: 'dev',
    format: 'auto',
    records: '',
    onInvalid: 'fail',
    maxLineBytes: 4 * 1024 * 1024,
    budgetUsd: null,
    model: {
        name: 'claude-haiku-4-5',
        maxTokens: 512,
        concurrency: 8,
        requestsPerMinute: null,
        tokensPerMinute: null,
        prices: {},
    },
    judge: { system: null, rubric: null },
    failOn: 'partial',
    calibration: { enabled: true },
    licenses: { denied: [], restricted: [] },
    pii: { allowedDomains: [], phoneRegion: null },
    exports: [],
    csvBom: false,
    slack: { on: 'always', mention: null },
    guards: {
        git: { allow: [], baseline: null, maxFileBytes: 50 * 1024 * 1024, rules: { disable: [], custom: [] } },
        env: { allow: [], exclude: [], declarations: [], entryPoints: [] },
        'no-direct-http': {
            allow: [],
            exclude: [],
            clients: [
                { path: 'tools/', reason: null },
                { path: 'scripts/clients/', reason: null },
            ],
        },
        schema: { allow: [], files: [], exclude: [], maxErrorsPerFile: 20 },
        prod: { allow: [] },
        regression: { allow: [], frozen: null, command: null, timeoutS: 600 },
    },
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
;// CONCATENATED MODULE: ./build/src/config/explain.js


/** Every value of a configuration, in an order that never changes. */
function explainConfig(config, workingDirectory) {
    const { path: _path, origins, data, sources, guards, exports, ...others } = config;
    const show = (path) => (0,show_path/* showPath */.P)(path, workingDirectory);
    const { profile, ...rest } = others;
    const written = {
        profile,
        data: data.map(show),
        ...rest,
        sources: sources.map(({ id, file, characters }) => ({
            id,
            ...(file === null ? {} : { file: show(file) }),
            ...(characters === null ? {} : { characters }),
        })),
        guards: {
            ...guards,
            git: { ...guards.git, baseline: guards.git.baseline === null ? null : show(guards.git.baseline) },
            schema: {
                ...guards.schema,
                files: guards.schema.files.map(({ data: glob, schema }) => ({
                    data: show(glob),
                    schema: show(schema),
                })),
            },
            regression: {
                ...guards.regression,
                frozen: guards.regression.frozen === null ? null : show(guards.regression.frozen),
            },
        },
        export: exports,
    };
    return Object.entries(written).flatMap(([key, value]) => leaves(key, value, origins));
}
/** An aligned table of plain text, one line a value. */
function renderExplanation(values) {
    const rows = [
        { key: 'KEY', value: 'VALUE', origin: 'ORIGIN' },
        ...values.map(({ key, value, origin }) => ({
            key: escapeTerminal(key),
            value: escapeTerminal(value),
            origin: escapeTerminal(origin),
        })),
    ];
    const widest = (column) => Math.min(WIDEST, Math.max(...rows.map((row) => row[column].length)));
    const widths = { key: widest('key'), value: widest('value') };
    return rows
        .map(({ key, value, origin }) => `${key.padEnd(widths.key)}  ${value.padEnd(widths.value)}  ${origin}\n`)
        .join('');
}
/** A longer value pushes its own origin to the right instead of everybody's. */
const WIDEST = 48;
function leaves(key, value, origins) {
    const isBranch = typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.keys(value).length > 0 &&
        !('from' in value);
    if (!isBranch)
        return [{ key, value: JSON.stringify(value), origin: originOf(key, origins) }];
    return Object.entries(value).flatMap(([name, entry]) => leaves(`${key}.${name}`, entry, origins));
}
/** A number that stands for all profiles has one origin, under the key that it was written for. */
function originOf(key, origins) {
    const origin = Object.hasOwn(origins, key) ? origins[key] : undefined;
    if (origin !== undefined)
        return origin;
    const end = key.lastIndexOf('.');
    return end < 0 ? 'default' : originOf(key.slice(0, end), origins);
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/config/document.js
var config_document = __webpack_require__(46783);
// EXTERNAL MODULE: ./build/src/core/closest.js
var closest = __webpack_require__(54350);
// EXTERNAL MODULE: ./build/src/core/json-pointer.js
var json_pointer = __webpack_require__(47667);
;// CONCATENATED MODULE: ./build/src/config/schema-messages.js




/** Longest piece of a value that is repeated in a message. */
const LONGEST_VALUE = 60;
/** A place with more keys than this is not listed. */
const MOST_KEYS = 10;
/** What a validator found, as messages for people: one for each mistake, none for the alternatives not meant. */
function describeIssues(issues, root) {
    return collapse(issues, root).map((issue) => schema_messages_describe(issue, root));
}
/**
 * A failed `oneOf` reports every branch. Where the kind of the value tells which branch was meant, only that branch's
 * issues are kept; else only the `oneOf` itself.
 */
function collapse(issues, root) {
    const hidden = new Set();
    for (const choice of issues) {
        if (choice.keyword !== 'oneOf')
            continue;
        const { instancePath, schemaPath } = choice;
        const branchOf = (issue) => {
            const inside = issue.instancePath === instancePath || issue.instancePath.startsWith(`${instancePath}/`);
            if (!inside || !issue.schemaPath.startsWith(`${schemaPath}/`))
                return undefined;
            return issue.schemaPath.slice(schemaPath.length + 1).split('/')[0];
        };
        const value = valueAt(root, instancePath);
        const meant = branchesOf(choice).findIndex((branch) => typesOf(branch).some((type) => isA(value, type)));
        for (const issue of issues) {
            const branch = branchOf(issue);
            if (branch !== undefined && branch !== String(meant))
                hidden.add(issue);
        }
        if (meant >= 0)
            hidden.add(choice);
    }
    return issues.filter((issue) => !hidden.has(issue));
}
function schema_messages_describe(issue, root) {
    const { instancePath, keyword, params } = issue;
    if (keyword === 'additionalProperties') {
        const key = String(params.additionalProperty);
        return { pointer: `${instancePath}/${(0,json_pointer/* escapePointer */.l)(key)}`, part: 'key', message: unknownKey(key, issue) };
    }
    const part = keyword === 'required' ? 'key' : 'value';
    const name = dotted(instancePath);
    const problem = problemOf(issue, valueAt(root, instancePath));
    return { pointer: instancePath, part, message: name === '' ? problem : `${name}: ${problem}` };
}
function unknownKey(key, { instancePath, parentSchema }) {
    const known = Object.keys(member(parentSchema, 'properties') ?? {});
    const near = nearest(key, known) ?? homeOf(key, parentSchema);
    const where = instancePath === '' ? '' : ` in ${dotted(instancePath)}`;
    const unknown = `unknown key ${quote(key)}${where}`;
    if (near !== undefined)
        return `${unknown}${didYouMean(near)}`;
    return known.length <= MOST_KEYS ? `${unknown}; known are ${known.join(', ')}` : unknown;
}
/** The dotted name of a key that stands one level too high. */
function homeOf(key, schema) {
    for (const [name, property] of Object.entries(member(schema, 'properties') ?? {})) {
        if (member(member(property, 'properties'), key) !== undefined)
            return `${name}.${key}`;
    }
    return undefined;
}
function problemOf({ keyword, params, schema, parentSchema, message }, value) {
    const limit = String(params.limit);
    const found = `found ${nameOf(value)}`;
    switch (keyword) {
        case 'type':
            return `expected ${alternatives(typesOf(parentSchema))}, ${found}`;
        case 'oneOf':
            return `expected ${alternatives(branchesOf({ schema }).flatMap(typesOf))}, ${found}`;
        case 'enum': {
            const allowed = textsOf(schema);
            return `expected one of ${allowed.join(', ')}, ${found}${didYouMean(nearest(value, allowed))}`;
        }
        case 'pattern': {
            const examples = textsOf(member(parentSchema, 'examples')).map(quote).join(' or ');
            return `expected something like ${examples}, ${found}${didYouMean(withSlash(value, schema))}`;
        }
        case 'required':
            return `the key "${String(params.missingProperty)}" is missing`;
        case 'minimum':
            return `must be at least ${limit}, ${found}`;
        case 'maximum':
            return `must be at most ${limit}, ${found}`;
        case 'exclusiveMinimum':
            return `must be greater than ${limit}, ${found}`;
        case 'minLength':
            return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters, ${found}`;
        case 'minItems':
            return 'must not be an empty list';
        case 'minProperties':
            return `must name at least one of ${Object.keys(member(parentSchema, 'properties') ?? {}).join(', ')}`;
        default:
            return `${message ?? `violates ${keyword}`}, ${found}`;
    }
}
function nearest(value, allowed) {
    return typeof value === 'string' && value.length <= LONGEST_VALUE ? (0,closest/* closest */.k)(value, allowed) : undefined;
}
function didYouMean(word) {
    return word === undefined ? '' : `; did you mean ${quote(word)}?`;
}
/** People write the name of a column where a pointer to it is needed. */
function withSlash(value, pattern) {
    if (typeof value !== 'string' || typeof pattern !== 'string' || value.startsWith('/'))
        return undefined;
    const candidate = `/${value.replace(/^[#$.]+/, '')}`;
    const pointer = new RegExp(pattern, 'u');
    return candidate !== '/' && pointer.test('/a') && pointer.test(candidate) ? candidate : undefined;
}
const TYPE_NAMES = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    null: 'null',
};
function alternatives(types) {
    const names = types
        .filter((type, index) => types.indexOf(type) === index)
        .map((type) => TYPE_NAMES[type] ?? type);
    const last = names.at(-1) ?? 'something else';
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
function nameOf(value) {
    if (value === null)
        return 'nothing (null)';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? `the text ${quote(value)}` : String(value);
}
function isA(value, type) {
    if (value === null)
        return type === 'null';
    if (Array.isArray(value))
        return type === 'array';
    return typeof value === type || (typeof value === 'number' && type === 'integer');
}
function quote(text) {
    return JSON.stringify((0,core_escape/* shorten */.ml)(text, LONGEST_VALUE));
}
/** `/bypasses/0/until` as `bypasses[0].until`. */
function dotted(pointer) {
    return (0,config_document/* pointerParts */.uo)(pointer).reduce((name, part) => {
        if (/^\d+$/.test(part))
            return `${name}[${part}]`;
        return name === '' ? part : `${name}.${part}`;
    }, '');
}
function valueAt(root, pointer) {
    return (0,config_document/* pointerParts */.uo)(pointer).reduce((value, part) => member(value, part), root);
}
function member(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined;
}
function branchesOf({ schema }) {
    return Array.isArray(schema) ? schema : [];
}
function typesOf(schema) {
    const type = member(schema, 'type');
    return typeof type === 'string' ? [type] : textsOf(type);
}
function textsOf(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./build/src/core/linear-pattern.js
/** Loads the engine, which only those wait for who wrote a pattern, and gives what compiles patterns with it. */
async function loadPatternCompiler() {
    const { RE2JS, RE2JSException, RE2JSSyntaxException } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
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

;// CONCATENATED MODULE: ./build/src/config/secret-rules.js


/** What a schema cannot say of `guards.git.rules.custom`: that ids differ, and that patterns compile. */
async function checkSecretRules(config, document) {
    const rules = config.guards?.git?.rules?.custom ?? [];
    if (rules.length === 0)
        return [];
    const compile = await loadPatternCompiler();
    const first = new Map();
    return rules.flatMap(({ id, pattern }, index) => {
        const issue = (key, message) => ({
            message: `guards.git.rules.custom[${index}].${key}: ${message}`,
            ...(0,config_document/* locate */.x5)(document, `/guards/git/rules/custom/${index}/${key}`, 'value'),
        });
        const before = first.get(id);
        if (before === undefined)
            first.set(id, index);
        const compiled = compile(pattern);
        return [
            ...(before === undefined
                ? []
                : [issue('id', `${JSON.stringify(id)} is already the id of custom[${before}]`)]),
            ...('problem' in compiled ? [issue('pattern', compiled.problem)] : []),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/config/check.js



/** A parsed file against the published schema and against what a schema cannot say. */
async function checkDocument(document) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 920).then(__webpack_require__.t.bind(__webpack_require__, 80920, 19));
    const { value } = document;
    if (!satisfies(value, validate)) {
        const issues = describeIssues(validate.errors ?? [], value).map(({ message, pointer, part }) => ({
            message,
            ...(0,config_document/* locate */.x5)(document, pointer, part),
        }));
        return { issues };
    }
    const issues = [...impossibleDates(value, document), ...(await checkSecretRules(value, document))];
    return issues.length > 0 ? { issues } : { values: value };
}
function satisfies(value, validate) {
    return validate(value);
}
/** A bypass that ends on 31 February would never be looked at again. */
function impossibleDates(config, document) {
    const issues = [];
    for (const [index, { until }] of (config.bypasses ?? []).entries()) {
        const time = Date.parse(`${until}T00:00:00Z`);
        if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(until))
            continue;
        const message = `bypasses[${index}].until: ${JSON.stringify(until)} is not a day of the calendar`;
        issues.push({ message, ...(0,config_document/* locate */.x5)(document, `/bypasses/${index}/until`, 'value') });
    }
    return issues;
}

;// CONCATENATED MODULE: ./build/src/config/parse.js


/** The names that are looked for, and by their ends the languages that are understood. */
const CONFIG_NAMES = ['plumbline.yml', 'plumbline.yaml', 'plumbline.json', 'plumbline.toml'];
const CONFIG_EXTENSIONS = CONFIG_NAMES.map((name) => (0,external_node_path_.extname)(name));
/** Each parser is loaded only when it is needed. A byte order mark is accepted, an empty file sets nothing. */
async function parseConfig(path, content) {
    const text = content.replace(/^\ufeff/, '');
    if (text.trim() === '')
        return { document: config_document/* EMPTY_DOCUMENT */.OF };
    switch ((0,external_node_path_.extname)(path).toLowerCase()) {
        case '.json':
            return (await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 68366))).parseJson(text);
        case '.toml':
            return (await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.bind(__webpack_require__, 43551))).parseToml(text);
        default:
            return (await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 30689))).parseYaml(text);
    }
}

;// CONCATENATED MODULE: ./build/src/config/find-config.js




const LARGEST_BYTES = 1024 * 1024;
/**
 * The configuration file of a run, absolute: the one that was asked for, else the only one of the known names in the
 * working directory, else null.
 * @throws PlumblineError `config_invalid` for a file that is missing, ambiguous or no configuration
 */
async function findConfig(request, fileSystem) {
    const { config, workingDirectory } = request;
    if (config !== undefined) {
        return accept((0,external_node_path_.resolve)(workingDirectory, config), request, fileSystem);
    }
    // Names, not what they lead to: a link that leads nowhere must not pass for no configuration.
    const names = await fileSystem.list(workingDirectory);
    const found = CONFIG_NAMES.filter((name) => names.includes(name));
    const [first, ...others] = found;
    if (first === undefined)
        return null;
    if (others.length > 0) {
        throw new errors/* PlumblineError */.Dl('config_invalid', `${found.join(' and ')} are both here, only one can count`, {
            location: { path: first },
            remedy: 'Keep one of them, or name one with --config.',
        });
    }
    return accept((0,external_node_path_.resolve)(workingDirectory, first), request, fileSystem);
}
async function accept(path, request, fileSystem) {
    const stat = await fileSystem.stat(path);
    const refuse = (message, remedy) => new errors/* PlumblineError */.Dl('config_invalid', message, {
        location: { path: (0,show_path/* showPath */.P)(path, request.workingDirectory) },
        remedy,
    });
    if (stat === undefined) {
        throw request.config === undefined
            ? refuse('is a link that leads nowhere', 'Mend the link or remove it.')
            : refuse('there is no such configuration file', 'Check the path; --config counts from the working directory.');
    }
    if (stat.kind !== 'file') {
        const kind = stat.kind === 'directory' ? 'a folder' : 'not a regular file';
        throw refuse(`is ${kind}, a configuration file is needed`, 'Name the file itself.');
    }
    if (!CONFIG_EXTENSIONS.includes((0,external_node_path_.extname)(path).toLowerCase())) {
        throw refuse('is in no known language', `Give it a name that ends in ${CONFIG_EXTENSIONS.join(', ')}.`);
    }
    if (stat.bytes > LARGEST_BYTES) {
        throw refuse(`is too large for a configuration: ${stat.bytes} bytes, at most ${LARGEST_BYTES} are read`, 'Was a data file meant? Data is named with --data.');
    }
    return path;
}

;// CONCATENATED MODULE: ./build/src/config/merge-guards.js

/**
 * Settings of the guards, with the origin of each under `guards.ID.KEY`.
 * @param inFolder makes a path absolute that counts from the configuration's folder
 */
function mergeGuards(settle, written = {}, inFolder) {
    const defaults = DEFAULTS.guards;
    const of = (id) => {
        const key = (...parts) => ['guards', id, ...parts];
        return {
            allow: settle(key('allow'), written[id]?.allow?.map(allowOf), []),
            value: (name, own, fallback) => settle(key(name), own, fallback),
            key,
        };
    };
    const [git, env, http, schema, prod, regression] = [
        of('git'),
        of('env'),
        of('no-direct-http'),
        of('schema'),
        of('prod'),
        of('regression'),
    ];
    const w = { ...written, http: written['no-direct-http'] };
    const baseline = w.git?.baseline === undefined ? undefined : inFolder(w.git.baseline);
    const frozen = w.regression?.frozen === undefined ? undefined : inFolder(w.regression.frozen);
    const files = w.schema?.files?.map((entry) => ({
        data: inFolder(entry.data),
        schema: inFolder(entry.schema),
    }));
    return {
        git: {
            allow: git.allow,
            baseline: git.value('baseline', baseline, defaults.git.baseline),
            maxFileBytes: git.value('maxFileBytes', w.git?.maxFileBytes, defaults.git.maxFileBytes),
            rules: {
                disable: settle(git.key('rules', 'disable'), w.git?.rules?.disable, []),
                custom: customRules(settle, git.key('rules', 'custom'), w.git?.rules?.custom),
            },
        },
        env: {
            allow: env.allow,
            exclude: env.value('exclude', w.env?.exclude, []),
            declarations: env.value('declarations', w.env?.declarations, []),
            entryPoints: env.value('entryPoints', w.env?.entryPoints, []),
        },
        'no-direct-http': {
            allow: http.allow,
            exclude: http.value('exclude', w.http?.exclude, []),
            clients: http.value('clients', w.http?.clients?.map(clientOf), defaults['no-direct-http'].clients),
        },
        schema: {
            allow: schema.allow,
            files: schema.value('files', files, []),
            exclude: schema.value('exclude', w.schema?.exclude, []),
            maxErrorsPerFile: schema.value('maxErrorsPerFile', w.schema?.maxErrorsPerFile, defaults.schema.maxErrorsPerFile),
        },
        prod: { allow: prod.allow },
        regression: {
            allow: regression.allow,
            frozen: regression.value('frozen', frozen, null),
            command: regression.value('command', w.regression?.command, null),
            timeoutS: regression.value('timeoutS', w.regression?.timeoutS, defaults.regression.timeoutS),
        },
    };
}
/** Notes where each id stands as well: only the guard knows which ids are taken. */
function customRules(settle, key, written) {
    for (const [index, { id }] of (written ?? []).entries())
        settle([...key, String(index), 'id'], id, id);
    const rules = written?.map(({ id, title, pattern, keywords, paths, minEntropy, remedy }) => ({
        id,
        title,
        pattern,
        keywords: keywords ?? [],
        paths: paths ?? [],
        minEntropy: minEntropy ?? null,
        remedy: remedy ?? null,
    }));
    return settle(key, rules, []);
}
function allowOf({ rule, path, reason, until }) {
    return { rule: rule ?? null, path: path ?? null, reason, until: until ?? null };
}
function clientOf(written) {
    return typeof written === 'string' ? { path: written, reason: null } : written;
}

;// CONCATENATED MODULE: ./build/src/config/merge.js






/** The action uploads its exports, so it writes them unless it is told not to. */
const ACTION_EXPORTS = ['csv', 'json'];
/**
 * Defaults < file < flags or inputs. Origins are noted under the keys that users write, also for every single field and limit.
 * Paths in flags count from the working directory, paths in a file from its folder.
 */
function mergeConfig(request, file) {
    const { values } = file;
    const { settle, settleFlag, origins } = noteOrigins(file, request.givenBy);
    const inFolder = (path) => (0,external_node_path_.resolve)(file.path === null ? '/' : (0,external_node_path_.dirname)(file.path), path);
    const inWorkingDirectory = (path) => (0,external_node_path_.resolve)(request.workingDirectory, path);
    const written = {
        data: values.data === undefined ? undefined : [values.data].flat().map(inFolder),
        sources: values.sources?.map(({ id, file: path, characters }) => ({
            id,
            file: path === undefined ? null : inFolder(path),
            characters: characters ?? null,
        })),
    };
    const asked = { data: request.data?.map(inWorkingDirectory) };
    const { calibration, licenses, pii } = DEFAULTS;
    const textFile = (path) => (path === undefined ? undefined : inFolder(path));
    return {
        profile: settleFlag('profile', '--profile', request.profile, values.profile, DEFAULTS.profile),
        data: settleFlag('data', '--data', asked.data, written.data, []),
        format: settle(['format'], values.format, DEFAULTS.format),
        records: settle(['records'], values.records, DEFAULTS.records),
        fields: fieldsOf(settleEach(settle, 'fields', values.fields)),
        onInvalid: settle(['onInvalid'], values.onInvalid, DEFAULTS.onInvalid),
        maxLineBytes: settle(['maxLineBytes'], values.maxLineBytes, DEFAULTS.maxLineBytes),
        budgetUsd: settleFlag('budgetUsd', '--budget', request.budgetUsd, values.budgetUsd, DEFAULTS.budgetUsd),
        model: mergeModel(settle, values.model),
        judge: {
            system: settle(['judge', 'system'], textFile(values.judge?.system), null),
            rubric: settle(['judge', 'rubric'], textFile(values.judge?.rubric), null),
        },
        thresholds: thresholdsOf(settleEach(settle, 'thresholds', values.thresholds)),
        failOn: settleFlag('failOn', '--fail-on', request.failOn, values.failOn, DEFAULTS.failOn),
        calibration: {
            enabled: settle(['calibration', 'enabled'], values.calibration?.enabled, calibration.enabled),
        },
        sources: settle(['sources'], written.sources, []),
        licenses: {
            denied: settle(['licenses', 'denied'], values.licenses?.denied, licenses.denied),
            restricted: settle(['licenses', 'restricted'], values.licenses?.restricted, licenses.restricted),
        },
        pii: {
            allowedDomains: settle(['pii', 'allowedDomains'], values.pii?.allowedDomains, pii.allowedDomains),
            phoneRegion: settle(['pii', 'phoneRegion'], values.pii?.phoneRegion, pii.phoneRegion),
        },
        exports: settleFlag('export', '--export', request.exports, values.export, request.givenBy === 'inputs' ? ACTION_EXPORTS : DEFAULTS.exports),
        csvBom: settle(['csvBom'], values.csvBom, DEFAULTS.csvBom),
        slack: {
            on: settle(['slack', 'on'], values.slack?.on, DEFAULTS.slack.on),
            mention: settle(['slack', 'mention'], values.slack?.mention, DEFAULTS.slack.mention),
        },
        guards: mergeGuards(settle, values.guards, inFolder),
        bypasses: settle(['bypasses'], values.bypasses, []),
        path: file.path,
        origins,
    };
}
function mergeModel(settle, written = {}) {
    const { model } = DEFAULTS;
    const value = (name, own, fallback) => settle(['model', name], own, fallback);
    return {
        name: value('name', written.name, model.name),
        maxTokens: value('maxTokens', written.maxTokens, model.maxTokens),
        concurrency: value('concurrency', written.concurrency, model.concurrency),
        requestsPerMinute: value('requestsPerMinute', written.requestsPerMinute, null),
        tokensPerMinute: value('tokensPerMinute', written.tokensPerMinute, null),
        prices: value('prices', pricesOf(written.prices), model.prices),
    };
}
function pricesOf(written) {
    if (written === undefined)
        return undefined;
    const named = Object.entries(written).flatMap(([name, price]) => price === undefined ? [] : [[name, price]]);
    return Object.fromEntries(named);
}
function noteOrigins({ shownPath, document }, givenBy) {
    const origins = {};
    const settle = (key, written, fallback) => {
        const pointer = key.map((part) => `/${(0,json_pointer/* escapePointer */.l)(part)}`).join('');
        origins[key.join('.')] =
            written === undefined
                ? 'default'
                : (0,errors/* formatLocation */.j$)({ path: shownPath, ...(0,config_document/* locate */.x5)(document, pointer, 'value') });
        return written === undefined ? fallback : written;
    };
    const settleFlag = (key, flag, asked, written, fallback) => {
        if (asked === undefined)
            return settle([key], written, fallback);
        origins[key] = givenBy === 'inputs' ? `input ${flag.slice('--'.length)}` : flag;
        return asked;
    };
    return { settle, settleFlag, origins };
}
/** Notes the origin of a mapping and of each of its entries, and where an entry is a mapping itself, of its entries. */
function settleEach(settle, key, written) {
    settle([key], written, undefined);
    for (const [name, entry] of Object.entries(written ?? {})) {
        settle([key, name], entry, null);
        if (typeof entry !== 'object' || entry === null)
            continue;
        for (const [part, value] of Object.entries(entry))
            settle([key, name, part], value, null);
    }
    return written;
}
function fieldsOf(written = {}) {
    const { latency_ms, cost_usd, ...pointers } = written;
    return {
        ...pointers,
        ...(latency_ms === undefined ? {} : { latency_ms: numberPointer(latency_ms) }),
        ...(cost_usd === undefined ? {} : { cost_usd: numberPointer(cost_usd) }),
    };
}
function numberPointer(written) {
    return typeof written === 'string' ? { from: written, times: 1 } : written;
}
/** One number stands for every profile. */
function thresholdsOf(written = {}) {
    const limits = [];
    for (const [metric, limit] of Object.entries(written)) {
        if (limit === undefined)
            continue;
        const single = typeof limit === 'number' || limit === null;
        limits.push([metric, single ? { dev: limit, stage: limit, prod: limit } : limit]);
    }
    return Object.fromEntries(limits);
}

;// CONCATENATED MODULE: ./build/src/config/load-config.js








/**
 * The configuration of a run: defaults < file < flags, each value with its origin.
 * @throws PlumblineError `config_invalid`: the first problem in the file, the others as its details
 */
async function loadConfig(request, ports) {
    const path = await findConfig(request, ports.fileSystem);
    if (path === null)
        return mergeConfig(request, { path, shownPath: '', values: {}, document: config_document/* EMPTY_DOCUMENT */.OF });
    const shownPath = (0,show_path/* showPath */.P)(path, request.workingDirectory);
    const parsed = await parseConfig(path, await readConfig(path, shownPath, ports.fileSystem));
    if ('issues' in parsed)
        throw invalid(shownPath, parsed.issues);
    const checked = await checkDocument(parsed.document);
    if ('issues' in checked)
        throw invalid(shownPath, checked.issues);
    return mergeConfig(request, { path, shownPath, values: checked.values, document: parsed.document });
}
/** Whatever keeps the file from being read is a problem of the configuration, not of the data. */
async function readConfig(path, shownPath, fileSystem) {
    try {
        return await fileSystem.readText(path);
    }
    catch (thrown) {
        const { errorClass, message, location, remedy } = (0,errors/* toPlumblineError */.Cc)(thrown);
        if (errorClass !== 'schema_invalid')
            throw thrown;
        throw new errors/* PlumblineError */.Dl('config_invalid', message, {
            location: { ...location, path: shownPath },
            remedy,
            cause: thrown,
        });
    }
}
/** Keys and texts of a damaged file can be of any length. */
const LONGEST_MESSAGE = 300;
const MOST_DETAILS = 100;
function invalid(path, issues) {
    const inOrder = issues
        .map((issue) => ({ ...issue, message: (0,core_escape/* shorten */.ml)(issue.message, LONGEST_MESSAGE) }))
        .sort((a, b) => a.line - b.line || a.column - b.column);
    const { message, line, column } = inOrder[0] ?? { message: 'is invalid', line: 1, column: 1 };
    const details = inOrder.slice(1).map((issue) => `${(0,errors/* formatLocation */.j$)({ path, ...issue })}: ${issue.message}`);
    const more = details.length - MOST_DETAILS;
    return new errors/* PlumblineError */.Dl('config_invalid', message, {
        location: { path, line, column },
        details: more > 0 ? [...details.slice(0, MOST_DETAILS), `and ${more} more`] : details,
    });
}

;// CONCATENATED MODULE: ./build/src/config/policy.js



/**
 * What a change may say of itself: where its data lies and how it is read, and what is written about it. All other
 * keys are rules, and a change does not judge itself by rules of its own.
 */
const OWN_KEYS = [
    'data',
    'format',
    'records',
    'fields',
    'sources',
    'maxLineBytes',
    'export',
    'csvBom',
];
/**
 * The configuration of a run. Where a change is judged, its rules are those of the base commit.
 * @throws PlumblineError `config_invalid` as `loadConfig` does, for the configuration of the base too
 */
async function loadRunConfig(request, ports, policyBase) {
    const head = await loadConfig(request, ports);
    if (policyBase === null)
        return { config: head, policy: { kind: 'own' } };
    const { commit, fileSystem } = policyBase;
    const base = await loadBase(request, fileSystem);
    if (base === null || base.path === null)
        return { config: head, policy: { kind: 'base_has_none', commit } };
    const changes = changesBetween(base, head, request.workingDirectory);
    return { config: settle(base, head, commit), policy: { kind: 'base', commit, changes, base } };
}
/** A configuration that was asked for by name need not be there yet. */
async function loadBase(request, fileSystem) {
    const { config, workingDirectory } = request;
    const named = config === undefined ? undefined : (0,external_node_path_.resolve)(workingDirectory, config);
    if (named !== undefined && (await fileSystem.stat(named)) === undefined)
        return null;
    return loadConfig(request, { fileSystem });
}
function settle(base, head, commit) {
    const { data, format, records, fields, sources, maxLineBytes, exports, csvBom, path } = head;
    const origins = Object.fromEntries([
        ...Object.entries(base.origins)
            .filter(([key]) => !isOwn(key))
            // A flag or a default is the same on both sides.
            .map(([key, origin]) => [key, origin.includes(':') ? `${origin} in ${commit.slice(0, 12)}` : origin]),
        ...Object.entries(head.origins).filter(([key]) => isOwn(key)),
    ]);
    return { ...base, data, format, records, fields, sources, maxLineBytes, exports, csvBom, path, origins };
}
function isOwn(key) {
    return OWN_KEYS.some((own) => key === own || key.startsWith(`${own}.`));
}
function changesBetween(base, head, workingDirectory) {
    const valuesOf = (config) => new Map(explainConfig(config, workingDirectory)
        // Entries of a mapping or a list are compared one by one; that there are none says nothing more.
        .filter(({ value }) => value !== '{}' && value !== '[]')
        .map(({ key, value }) => [key, value]));
    const [before, after] = [valuesOf(base), valuesOf(head)];
    const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => !isOwn(key));
    return keys
        .filter((key) => before.get(key) !== after.get(key))
        .map((key) => ({ key, base: before.get(key) ?? null, head: after.get(key) ?? null }));
}

;// CONCATENATED MODULE: ./build/src/core/critical.js
const CONDITIONS = {
    secret_found: {
        title: 'Secret found in the code',
        firstStep: 'Stop builds and merges, revoke and replace the key now, then run `npm run guard:git` over the history.',
    },
    budget_exceeded: {
        title: 'Budget exceeded',
        firstStep: 'Stop what still calls the model, then sum COST_USD of the last session reports.',
    },
    regression: {
        title: 'Regression confirmed',
        firstStep: 'Read regression_summary.md; freeze a new baseline only where the change is meant.',
    },
    api_authentication: {
        title: 'API authentication failed',
        firstStep: 'Try the key with `quick_api_check --smoke` and replace it where it is refused.',
    },
    system_unavailable: {
        title: 'Model API unavailable',
        firstStep: "Look at the provider's status page; run again in 5 to 10 minutes, or offline.",
    },
};
const BY_ERROR = {
    budget_exceeded: 'budget_exceeded',
    auth_error: 'api_authentication',
    server_overload: 'system_unavailable',
    network_timeout: 'system_unavailable',
    network_error: 'system_unavailable',
};
/** The critical conditions of a run, the gravest first. @param guards null where only the report is at hand */
function criticalConditions(report, guards) {
    const found = new Set();
    if (hasSecret(report, guards))
        found.add('secret_found');
    if (report.budgetUsd !== null && report.costUsd > report.budgetUsd)
        found.add('budget_exceeded');
    if (hasFailed('regression', report, guards))
        found.add('regression');
    for (const [errorClass, id] of Object.entries(BY_ERROR)) {
        if (report.error?.errorClass === errorClass)
            found.add(id);
    }
    return ORDER.filter((id) => found.has(id)).map((id) => ({ id, ...CONDITIONS[id] }));
}
const ORDER = [
    'secret_found',
    'budget_exceeded',
    'regression',
    'api_authentication',
    'system_unavailable',
];
/** Hygiene is no secret, but for files that are keys. A report alone does not tell them apart, so it counts. */
function hasSecret(report, guards) {
    if (!hasFailed('git', report, guards))
        return false;
    const git = guards?.guards.find(({ id }) => id === 'git');
    if (git === undefined)
        return true;
    return git.findings.some(({ ruleId, severity }) => severity !== 'notice' && (!ruleId.startsWith('hygiene-') || ruleId === 'hygiene-private-key-file'));
}
/** A guard that could not judge has found nothing. */
function hasFailed(id, report, guards) {
    const outcome = guards?.guards.find((guard) => guard.id === id);
    if (outcome !== undefined)
        return outcome.verdict === 'fail';
    return report.metrics.some((row) => row.id === `guard_${id}` && row.state === 'fail' && row.value !== null);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
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
// EXTERNAL MODULE: ./build/src/adapters/git-failure.js
var git_failure = __webpack_require__(87137);
// EXTERNAL MODULE: ./build/src/adapters/known-commits.js
var known_commits = __webpack_require__(90438);
// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/node-git-history.js






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
            return await (0,known_commits/* askOnce */.R)(directory, revision, () => run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]));
        }
        catch (error) {
            // With --quiet git says nothing about a revision that is not there, and something about all else.
            if ((0,errors/* toPlumblineError */.Cc)(error).message.includes('ended with 1 and no message'))
                return undefined;
            throw error;
        }
    };
    return {
        findCommit,
        isShallow,
        async isWhole(base, head) {
            const shallow = await (0,git_repository/* shallowCommits */.H)(directory);
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
    const { simpleGit } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 74724));
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
            throw (0,git_failure/* gitFailure */.tv)(args, { kind: 'ended', code: end.code, signal: null }, end.complaints, error);
        }
        throw notRun(args, error);
    }
}
/** What is set here and in the environment is ours or the operator's, none of it comes from the repository. */
const OPTIONS = {
    config: [...git_command/* FIXED_CONFIGURATION */.Ed],
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
    const { GIT_EXEC_PATH: _, ...variables } = (0,git_command/* gitEnvironment */._K)(process.env);
    return Object.fromEntries(Object.entries(variables).filter(([name]) => !unwanted.has(name)));
}
/** Failures without an exit code: git did not start, or said nothing for too long. */
function notRun(args, error) {
    const said = (0,node_file_error/* messageOf */.bD)(error);
    return said.includes('ENOENT')
        ? (0,git_failure/* gitFailure */.tv)(args, { kind: 'not_started', code: 'ENOENT' }, '', error)
        : (0,git_failure/* gitFailure */.tv)(args, { kind: 'ended', code: null, signal: null }, said, error);
}

;// CONCATENATED MODULE: ./build/src/app/change-event.js

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
    return new errors/* PlumblineError */.Dl('toolchain', `the event ${name} cannot be read: ${why}`, {
        remedy: 'Name the change: `--range BASE..HEAD`.',
        cause,
    });
}

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
    const event = await readChangeEvent(sources);
    if (event.kind !== 'change')
        return null;
    const place = await (0,git_repository/* findPlace */.Pj)(workingDirectory);
    if (place.kind === 'outside')
        throw policy_base_unreadable(event.base, 'the working directory is in no git repository');
    const history = createNodeGitHistory(workingDirectory);
    if ((await history.findCommit(event.base)) === undefined) {
        try {
            await history.fetchCommits([event.base]);
        }
        catch (cause) {
            throw policy_base_unreadable(event.base, (0,errors/* toPlumblineError */.Cc)(cause).message, cause);
        }
    }
    return { commit: event.base, fileSystem: createCommitFileSystem(place.root, event.base) };
}
function policy_base_unreadable(commit, why, cause) {
    const what = `the rules of the base commit ${commit.slice(0, 12)} cannot be read (${why})`;
    return new errors/* PlumblineError */.Dl('toolchain', what, {
        remedy: 'Run actions/checkout before this step, with `fetch-depth: 0` or credentials to fetch with.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/app/github-site.js
var github_site = __webpack_require__(41556);
;// CONCATENATED MODULE: ./build/src/app/slack-origin.js

/** Who and where a run is, for those who only see its message. */
function slackOrigin(site, pullRequest, artifacts, env) {
    const nameOf = (...names) => names.map((name) => env.get(name)).find((value) => value !== undefined && value !== '') ?? null;
    const branch = nameOf('GITHUB_HEAD_REF', 'GITHUB_REF_NAME');
    const author = nameOf('GITHUB_ACTOR');
    if (site === undefined)
        return { repository: null, branch, commit: null, author, links: [] };
    const { serverUrl, owner, repo, run } = site;
    const home = `${serverUrl}/${owner}/${repo}`;
    const sha = pullRequest?.headSha ?? site.sha;
    const runPage = (0,github_site/* runUrl */.Vp)(site, run);
    const session = artifacts.find(({ id }) => id !== null);
    return {
        repository: `${owner}/${repo}`,
        branch,
        commit: sha === '' ? null : { sha, url: `${home}/commit/${sha}` },
        author,
        links: [
            ...(runPage === null ? [] : [{ label: 'Run', url: runPage }]),
            ...(pullRequest === null
                ? []
                : [{ label: `Pull request ${pullRequest.number}`, url: `${home}/pull/${pullRequest.number}` }]),
            ...(runPage === null || session === undefined
                ? []
                : [{ label: 'Report', url: `${runPage}/artifacts/${session.id}` }]),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/app/action-slack.js






/** One message to the channel, where there is a webhook and the configuration wants one. What goes wrong is a warning. */
async function tellSlack(conclusion, step) {
    const { toolbox, runtime, site, pullRequest } = step;
    const webhook = webhookOf(step);
    if (webhook === undefined)
        return;
    const unfit = refusalOfWebhook(webhook);
    if (unfit !== null) {
        runtime.warning(`No message to Slack: ${unfit}.`);
        return;
    }
    const config = await slackConfig(step);
    const news = newsOf(conclusion);
    if (!isWanted(conclusion, news, config.on))
        return;
    const { renderSlack } = await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(8)]).then(__webpack_require__.bind(__webpack_require__, 38008));
    const artifacts = conclusion.kind === 'verdict' ? conclusion.artifacts : [];
    const origin = slackOrigin(site, pullRequest, artifacts, toolbox.env);
    const message = renderSlack(news, origin, config.mention);
    const answer = await createSlack(webhook, toolbox.redact).send(message);
    if (answer.kind === 'refused') {
        runtime.warning(`No message to Slack: ${answer.message}. The verdict does not change.`);
    }
}
function webhookOf({ request, toolbox }) {
    const named = request.slackWebhook ?? toolbox.env.get('SLACK_WEBHOOK_URL')?.trim();
    return named === '' ? undefined : named;
}
/** By the rules of the base commit where a change is judged: a change does not silence the channel that hears of it. */
async function slackConfig({ request, toolbox }) {
    try {
        const base = await findPolicyBase(request.run.workingDirectory, toolbox);
        return (await loadRunConfig(request.run, toolbox, base)).config.slack;
    }
    catch {
        // What breaks the configuration is what the message is about.
        return DEFAULTS.slack;
    }
}
function newsOf(conclusion) {
    switch (conclusion.kind) {
        case 'verdict': {
            const { report, guards } = conclusion;
            return { kind: 'verdict', report, guards, conditions: criticalConditions(report, guards) };
        }
        case 'refused':
            return { kind: 'refused', message: conclusion.message };
        case 'cancelled':
            return { kind: 'cancelled' };
    }
}
function isWanted(conclusion, news, on) {
    switch (on) {
        case 'always':
            return true;
        case 'failure':
            return conclusion.kind !== 'verdict' || conclusion.exitCode !== 0;
        case 'critical':
            return news.kind === 'verdict' && news.conditions.length > 0;
    }
}


/***/ }),

/***/ 46783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ EMPTY_DOCUMENT),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   qw: () => (/* binding */ DEEPEST_NESTING),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   yJ: () => (/* binding */ FORBIDDEN_KEY)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47667);


/** No configuration nests deeper; parsers recurse, so what is deeper is refused before they see it. */
const DEEPEST_NESTING = 32;
/** A key that JavaScript would take for something else than data. */
const FORBIDDEN_KEY = '__proto__';
/** Values and places of a tree, or what is wrong with its keys. */
function documentOf(root) {
    const places = new Map();
    const issues = [];
    const visit = (node, pointer, key) => {
        places.set(pointer, { key, value: { line: node.line, column: node.column } });
        switch (node.kind) {
            case 'scalar':
                return node.value;
            case 'list':
                return node.items.map((item, index) => visit(item, `${pointer}/${index}`, undefined));
            case 'mapping':
                return mappingOf(node.entries, pointer);
        }
    };
    const mappingOf = (entries, pointer) => {
        const mapping = Object.create(null);
        const seen = new Map();
        for (const { key, value, line, column } of entries) {
            const before = seen.get(key);
            const message = forbidden(key) ?? (before === undefined ? undefined : repeated(key, before));
            if (message !== undefined) {
                issues.push({ message, line, column });
                continue;
            }
            seen.set(key, { line, column });
            mapping[key] = visit(value, `${pointer}/${(0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePointer */ .l)(key)}`, { line, column });
        }
        return mapping;
    };
    const value = visit(root, '', undefined);
    return issues.length > 0 ? { issues } : { document: { value, places } };
}
function forbidden(key) {
    return key === FORBIDDEN_KEY ? `the key "${FORBIDDEN_KEY}" is not allowed` : undefined;
}
function repeated(key, before) {
    return `the key ${JSON.stringify((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(key, 60))} stands here again, it is already in line ${before.line}`;
}
/** An empty file sets nothing. */
const EMPTY_DOCUMENT = { value: Object.create(null), places: new Map() };
/** Where a value or its key stands, or the nearest place around it. */
function locate(document, pointer, part) {
    const place = document.places.get(pointer);
    if (place !== undefined)
        return (part === 'key' ? place.key : undefined) ?? place.value;
    if (pointer === '')
        return { line: 1, column: 1 };
    return locate(document, pointer.slice(0, pointer.lastIndexOf('/')), 'key');
}
function pointerParts(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Turns offsets into positions; lines end with LF, CRLF or a lone CR. */
function positionsOf(text) {
    const starts = [0];
    for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + lineEnd.length);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 47667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ escapePointer)
/* harmony export */ });
/** One part of a JSON Pointer (RFC 6901). */
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ })

};
