export const id = 9927;
export const ids = [9927];
export const modules = {

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

/***/ 59927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_NAMES: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   X: () => (/* binding */ parseConfig),
/* harmony export */   o: () => (/* binding */ CONFIG_EXTENSIONS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46783);


/** The names that are looked for, and by their ends the languages that are understood. */
const CONFIG_NAMES = ['plumbline.yml', 'plumbline.yaml', 'plumbline.json', 'plumbline.toml'];
const CONFIG_EXTENSIONS = CONFIG_NAMES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(name));
/** Each parser is loaded only when it is needed. A byte order mark is accepted, an empty file sets nothing. */
async function parseConfig(path, content) {
    const text = content.replace(/^\ufeff/, '');
    if (text.trim() === '')
        return { document: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_DOCUMENT */ .OF };
    switch ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase()) {
        case '.json':
            return (await __webpack_require__.e(/* import() */ 8366).then(__webpack_require__.bind(__webpack_require__, 68366))).parseJson(text);
        case '.toml':
            return (await __webpack_require__.e(/* import() */ 3551).then(__webpack_require__.bind(__webpack_require__, 43551))).parseToml(text);
        default:
            return (await __webpack_require__.e(/* import() */ 689).then(__webpack_require__.bind(__webpack_require__, 30689))).parseYaml(text);
    }
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
