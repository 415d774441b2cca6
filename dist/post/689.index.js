export const id = 689;
export const ids = [689];
export const modules = {

/***/ 30689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/src/config/document.js
var config_document = __webpack_require__(46783);
;// CONCATENATED MODULE: ./build/src/config/yaml-tree.js

/** Aliases of aliases multiply: without limits a few lines make billions of values. */
const MOST_ALIASES = 100;
const MOST_VALUES = 10_000;
/** A YAML document with its aliases replaced by what they stand for. */
function treeOf(document, yaml, positionAt) {
    let aliases = 0;
    let values = 0;
    let issue;
    const refuse = (message, position) => {
        issue ??= { message: `invalid YAML: ${message}`, ...position };
        return { kind: 'scalar', value: null, ...position };
    };
    const visit = (node, around, depth) => {
        const position = placeOf(node, around);
        if (issue !== undefined)
            return { kind: 'scalar', value: null, ...position };
        if (++values > MOST_VALUES)
            return refuse(`aliases expand to more than ${MOST_VALUES} values`, position);
        if (depth > config_document/* DEEPEST_NESTING */.qw)
            return refuse(`nested deeper than ${config_document/* DEEPEST_NESTING */.qw} levels`, position);
        if (yaml.isMap(node)) {
            const entries = node.items.map(({ key, value }) => {
                const keyPosition = placeOf(key, position);
                return { key: keyOf(key), ...keyPosition, value: visit(value, keyPosition, depth + 1) };
            });
            return { kind: 'mapping', entries, ...position };
        }
        if (yaml.isSeq(node)) {
            return { kind: 'list', items: node.items.map((item) => visit(item, position, depth + 1)), ...position };
        }
        if (yaml.isAlias(node)) {
            if (++aliases > MOST_ALIASES)
                return refuse(`more than ${MOST_ALIASES} aliases are expanded`, position);
            const target = node.resolve(document);
            if (target === undefined)
                return refuse(`no anchor for the alias *${node.source}`, position);
            // Problems with what an alias brings in are reported where the text itself stands; the alias is its place.
            return { ...visit(target, position, depth + 1), ...position };
        }
        return { kind: 'scalar', value: yaml.isScalar(node) ? node.value : null, ...position };
    };
    /** An empty value has no place of its own. */
    const placeOf = (node, around) => {
        const range = hasRange(node) ? node.range : undefined;
        return range == null ? around : positionAt(range[0]);
    };
    const keyOf = (key) => (yaml.isScalar(key) ? String(key.value) : '');
    const root = visit(document.contents, { line: 1, column: 1 }, 0);
    return issue === undefined ? { root } : { issue };
}
function hasRange(node) {
    return typeof node === 'object' && node !== null && 'range' in node;
}

;// CONCATENATED MODULE: ./build/src/config/parse-yaml.js


/** Far above any configuration; the composer takes quadratic time for many keys. */
const parse_yaml_MOST_VALUES = 10_000;
/** YAML 1.2 (core schema) without tags, with the position of everything in it. */
async function parseYaml(text) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const tokens = [...new yaml.Parser(lines.addNewLine).parse(text)];
    const excess = firstExcess(tokens);
    if (excess !== undefined)
        return { issues: [{ message: excess.message, ...at(excess.offset) }] };
    const options = {
        schema: 'core',
        resolveKnownTags: false,
        merge: false,
        uniqueKeys: false,
        stringKeys: true,
    };
    const documents = [...new yaml.Composer({ ...options, lineCounter: lines }).compose(tokens)];
    const [document, second] = documents;
    if (document === undefined)
        return { document: config_document/* EMPTY_DOCUMENT */.OF };
    const issues = [...document.errors, ...document.warnings].map((error) => ({
        message: `invalid YAML: ${plainMessage(error.code, error.message)}`,
        ...at(error.pos[0]),
    }));
    if (second !== undefined) {
        const message = 'invalid YAML: a configuration is one document, a second one begins here';
        issues.push({ message, ...at(second.range[0]) });
    }
    if (issues.length > 0)
        return { issues };
    if (document.contents === null)
        return { document: config_document/* EMPTY_DOCUMENT */.OF };
    const tree = treeOf(document, yaml, at);
    if ('issue' in tree)
        return { issues: [tree.issue] };
    if (tree.root.kind === 'scalar' && tree.root.value === null)
        return { document: config_document/* EMPTY_DOCUMENT */.OF };
    return (0,config_document/* documentOf */.lM)(tree.root);
}
/** Messages of the parser that speak of its own interface, or of something that users do not see. */
function plainMessage(code, message) {
    switch (code) {
        case 'TAB_AS_INDENT':
            return 'a tab stands where spaces must indent';
        case 'TAG_RESOLVE_FAILED':
            return `tags are not allowed (${message.replace(/^Unresolved tag: /, '')})`;
        case 'NON_STRING_KEY':
            return 'a key must be a plain text';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'a text that holds ": " must stand in quotes, a nested mapping on lines of its own';
        case 'BAD_INDENT':
            return message.startsWith('Flow')
                ? 'what was opened with [ or { is not closed, or not indented'
                : message.charAt(0).toLowerCase() + message.slice(1);
        case 'MISSING_CHAR':
            return message.replace(/^Missing closing (["'])quote$/, 'a text that begins with $1 is not closed');
        default:
            return message.charAt(0).toLowerCase() + message.slice(1);
    }
}
/** The first token that nests too deeply or is one too many. The composer recurses, so it must not see these. */
function firstExcess(tokens) {
    const waiting = tokens.map((token) => ({ token, depth: 0 }));
    let count = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { token, depth } = next;
        // The document itself and the collection at its top are no nesting.
        if (depth > config_document/* DEEPEST_NESTING */.qw + 1) {
            return { message: `nested deeper than ${config_document/* DEEPEST_NESTING */.qw} levels`, offset: token.offset };
        }
        if (++count > parse_yaml_MOST_VALUES)
            return { message: `holds more than ${parse_yaml_MOST_VALUES} values`, offset: token.offset };
        for (const child of childrenOf(token))
            waiting.push({ token: child, depth: depth + 1 });
    }
    return undefined;
}
function childrenOf(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (!('items' in token))
        return [];
    return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null));
}


/***/ })

};
