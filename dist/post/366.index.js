export const id = 366;
export const ids = [366];
export const modules = {

/***/ 68366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46783);

/** Strict JSON (RFC 8259) with the position of everything in it. */
async function parseJson(text) {
    const positionOf = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsOf */ .q$)(text);
    const deep = firstTooDeep(text);
    if (deep !== undefined) {
        return { issues: [{ message: `nested deeper than ${_document_js__WEBPACK_IMPORTED_MODULE_0__/* .DEEPEST_NESTING */ .qw} levels`, ...positionOf(deep) }] };
    }
    const { parse } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 93162));
    const issues = [];
    const wholeString = (node) => {
        const source = text.slice(node.loc.start.offset, node.loc.end.offset);
        const raw = source.search(/[\u0000-\u001f]/);
        if (raw < 0)
            return;
        const message = 'invalid JSON: a control character or line break inside of a text must be escaped';
        issues.push({ message, ...positionOf(node.loc.start.offset + raw) });
    };
    try {
        const root = nodeOf(parse(text, { mode: 'json' }).body, wholeString);
        return issues.length > 0 ? { issues } : (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .documentOf */ .lM)(root);
    }
    catch (error) {
        return { issues: [syntaxIssue(error)] };
    }
}
/** @param wholeString is shown every text, because the parser lets raw line breaks in them pass. */
function nodeOf(node, wholeString) {
    const { line, column } = node.loc.start;
    switch (node.type) {
        case 'Object': {
            const entries = node.members.map(({ name, value }) => {
                if (name.type === 'String')
                    wholeString(name);
                const key = name.type === 'String' ? name.value : name.name;
                return {
                    key,
                    line: name.loc.start.line,
                    column: name.loc.start.column,
                    value: nodeOf(value, wholeString),
                };
            });
            return { kind: 'mapping', entries, line, column };
        }
        case 'Array': {
            const items = node.elements.map(({ value }) => nodeOf(value, wholeString));
            return { kind: 'list', items, line, column };
        }
        case 'String':
            wholeString(node);
            return { kind: 'scalar', value: node.value, line, column };
        case 'Number':
        case 'Boolean':
            return { kind: 'scalar', value: node.value, line, column };
        case 'Null':
            return { kind: 'scalar', value: null, line, column };
        case 'NaN':
        case 'Infinity':
            return { kind: 'scalar', value: Number.NaN, line, column };
    }
}
/** The parser puts line and column on its errors and repeats them at the end of its message. */
function syntaxIssue(error) {
    if (!(error instanceof Error))
        throw error;
    const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
    const column = 'column' in error && typeof error.column === 'number' ? error.column : 1;
    const what = error.message.replace(/ \(\d+:\d+\)$/, '').replace(/\.$/, '');
    const plain = what
        .replace(/ found$/, '')
        .replace(/token (\w+)$/, (_, name) => TOKENS[String(name)] ?? `${name}`);
    return { message: `invalid JSON: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`, line, column };
}
/** What the parser's names of tokens look like in a file. */
const TOKENS = {
    LBrace: '{',
    RBrace: '}',
    LBracket: '[',
    RBracket: ']',
    Colon: ':',
    Comma: ',',
    String: 'text',
    Number: 'number',
    Boolean: 'true or false',
    Null: 'null',
};
/** Offset of the first bracket beyond the limit, outside of texts. */
function firstTooDeep(text) {
    let depth = 0;
    let inText = false;
    for (let offset = 0; offset < text.length; offset++) {
        const character = text[offset];
        if (inText) {
            if (character === '\\')
                offset++;
            else if (character === '"')
                inText = false;
        }
        else if (character === '"')
            inText = true;
        else if (character === '{' || character === '[') {
            if (++depth > _document_js__WEBPACK_IMPORTED_MODULE_0__/* .DEEPEST_NESTING */ .qw)
                return offset;
        }
        else if (character === '}' || character === ']')
            depth--;
    }
    return undefined;
}


/***/ })

};
