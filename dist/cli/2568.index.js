export const id = 2568;
export const ids = [2568];
export const modules = {

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


/***/ })

};
