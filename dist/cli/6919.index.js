export const id = 6919;
export const ids = [6919];
export const modules = {

/***/ 76919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _src_scan_line_splitter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57953);
/* harmony import */ var _src_scan_utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32244);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98820);



/** Values that all aliases together may stand for: aliases of aliases multiply. */
const MOST_EXPANDED = 2_000_000;
/** The documents of a YAML file (1.2, core schema, with merge keys). */
function readYaml(bytes, yaml, visitor) {
    const decoded = (0,_src_scan_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._)((0,_src_scan_line_splitter_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBom */ .v)(bytes));
    if (!('text' in decoded)) {
        const { before, badByte } = decoded;
        const place = placeIn(before, before.length);
        visitor.fault({ ruleId: 'schema-syntax', message: (0,_src_scan_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBadByte */ .h)(badByte), ...place });
        return;
    }
    const { text } = decoded;
    const tokens = [...new yaml.Parser().parse(text)];
    const deep = firstTooDeep(tokens);
    if (deep !== undefined) {
        const message = `found nesting deeper than ${_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LEVELS */ .E} levels, expected at most ${_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LEVELS */ .E}`;
        visitor.fault({ ruleId: 'schema-syntax', message, ...placeIn(text, deep) });
        return;
    }
    const composer = new yaml.Composer({ merge: true, uniqueKeys: false, logLevel: 'silent' });
    for (const document of composer.compose(tokens))
        readDocument(document, text, yaml, visitor);
}
function readDocument(document, text, yaml, visitor) {
    const [error] = document.errors;
    if (error !== undefined) {
        const message = `invalid YAML: ${plain(error.message)}`;
        visitor.fault({ ruleId: 'schema-syntax', message, ...placeIn(text, error.pos[0]) });
        return;
    }
    for (const { key, offset } of repeatedKeys(document, yaml)) {
        const message = `found the key ${JSON.stringify(key.slice(0, 60))} again, expected each key of a mapping once`;
        visitor.fault({ ruleId: 'schema-repeated-key', message, ...placeIn(text, offset) });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: -1 });
    }
    catch (thrown) {
        const message = `invalid YAML: ${plain(thrown instanceof Error ? thrown.message : String(thrown))}`;
        const offset = unknownAlias(document, yaml) ?? document.range[0];
        visitor.fault({ ruleId: 'schema-syntax', message, ...placeIn(text, offset) });
        return;
    }
    if (!isBounded(value)) {
        const message = `aliases stand for more than ${MOST_EXPANDED} values, or for what holds them`;
        visitor.fault({ ruleId: 'schema-syntax', message, ...placeIn(text, document.range[0]) });
        return;
    }
    visitor.instance({
        value,
        locate: (steps, part) => placeIn(text, offsetOf(document, yaml, steps, part)),
    });
}
/** The first line of a message says what is wrong, the rest draws it. */
function plain(message) {
    const [first = ''] = message.split('\n');
    const what = first.replace(/ at line \d+, column \d+:?$/, '');
    return what.charAt(0).toLowerCase() + what.slice(1);
}
function* repeatedKeys(document, yaml) {
    const open = [document.contents];
    while (open.length > 0) {
        const node = open.pop();
        if (yaml.isSeq(node))
            for (const item of node.items)
                open.push(item);
        if (!yaml.isMap(node))
            continue;
        const names = new Set();
        for (const { key, value } of node.items) {
            open.push(value);
            if (!yaml.isScalar(key))
                continue;
            const name = String(key.value);
            if (names.has(name) && name !== '<<')
                yield { key: name, offset: key.range?.[0] ?? 0 };
            names.add(name);
        }
    }
}
/** Offset of the first alias that stands for nothing. */
function unknownAlias(document, yaml) {
    let offset;
    yaml.visit(document, {
        Alias(_key, alias) {
            if (alias.resolve(document) !== undefined)
                return undefined;
            offset = alias.range?.[0];
            return yaml.visit.BREAK;
        },
    });
    return offset;
}
/** Aliases share what they stand for; a validator walks it once for each of them. */
function isBounded(root) {
    const sizes = new Map();
    const open = new Set();
    const sizeOf = (value, levels) => {
        if (typeof value !== 'object' || value === null)
            return 1;
        if (levels === 0)
            return Number.POSITIVE_INFINITY;
        const known = sizes.get(value);
        if (known !== undefined)
            return known;
        if (open.has(value))
            return Number.POSITIVE_INFINITY;
        open.add(value);
        let size = 1;
        for (const child of Object.values(value))
            size += sizeOf(child, levels - 1);
        open.delete(value);
        sizes.set(value, size);
        return size;
    };
    return sizeOf(root, _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LEVELS */ .E) <= MOST_EXPANDED;
}
function offsetOf(document, yaml, steps, part) {
    const rangeOf = (node) => yaml.isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
    let node = document.contents;
    let value = rangeOf(node) ?? document.range[0];
    let key = value;
    for (const step of steps) {
        const inside = yaml.isAlias(node) ? node.resolve(document) : node;
        if (yaml.isSeq(inside)) {
            const item = inside.items[Number(step)];
            if (item === undefined)
                break;
            node = item;
            value = rangeOf(node) ?? value;
            key = value;
        }
        else if (yaml.isMap(inside)) {
            const pair = inside.items.findLast((each) => yaml.isScalar(each.key) && String(each.key.value) === step);
            if (pair === undefined)
                break;
            node = pair.value;
            key = rangeOf(pair.key) ?? key;
            value = rangeOf(node) ?? key;
        }
        else
            break;
    }
    return part === 'key' ? key : value;
}
/** Offset of the first token that nests too deeply. The composer recurses, so it must not see such a text. */
function firstTooDeep(tokens) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, depth } = next;
        if (depth > _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LEVELS */ .E)
            return token.offset;
        for (const child of childrenOf(token))
            open.push({ token: child, depth: depth + 1 });
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
function placeIn(text, offset) {
    let line = 1;
    let start = 0;
    for (let feed = text.indexOf('\n'); feed !== -1 && feed < offset; feed = text.indexOf('\n', start)) {
        line++;
        start = feed + 1;
    }
    return { line, column: (0,_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .charactersBetween */ .$)(text, start, offset) + 1 };
}


/***/ })

};
