export const id = 2166;
export const ids = [2166];
export const modules = {

/***/ 32072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createDecoder)
});

// EXTERNAL MODULE: ./build/src/scan/json-words.js
var json_words = __webpack_require__(22429);
// EXTERNAL MODULE: ./build/src/scan/line-splitter.js
var line_splitter = __webpack_require__(57953);
// EXTERNAL MODULE: ./build/src/scan/utf8.js
var utf8 = __webpack_require__(32244);
// EXTERNAL MODULE: ./build/src/dataset/source-record.js
var source_record = __webpack_require__(95403);
;// CONCATENATED MODULE: ./build/src/dataset/csv-cells.js


/**
 * RFC 4180, line by line: quoted cells may hold delimiters, doubled quotes and line breaks. In tab-separated files a
 * quote inside of a cell is text, as their writers rarely quote.
 */
function createCsvCells(delimiter, maxRowBytes) {
    let cells = [];
    let starts = [];
    let open;
    const reset = () => {
        cells = [];
        starts = [];
        open = undefined;
    };
    const fault = (at, message) => {
        reset();
        return (0,source_record/* recordFault */.Q)(at, message);
    };
    /** Reads the rest of a quoted cell; the offset behind its closing quote, or undefined when it stays open. */
    const readQuoted = (cell, text, from) => {
        for (let at = from;;) {
            const quote = text.indexOf('"', at);
            if (quote === -1) {
                cell.text += `${text.slice(at)}\n`;
                return undefined;
            }
            cell.text += text.slice(at, quote);
            if (text[quote + 1] !== '"')
                return quote + 1;
            cell.text += '"';
            at = quote + 2;
        }
    };
    const readLine = (raw, line) => {
        // The CR of a CRLF ends the row, but stays in a cell that goes on.
        const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
        if (open === undefined && text === '')
            return undefined;
        let at = 0;
        for (;;) {
            const start = { line, column: at + 1 };
            if (open === undefined && text[at] === '"') {
                open = { at: start, text: '' };
                at++;
            }
            if (open !== undefined) {
                const after = readQuoted(open, raw, at);
                if (after === undefined) {
                    if (open.text.length <= maxRowBytes)
                        return undefined;
                    const opened = open.at;
                    reset();
                    return (0,source_record/* fileFault */.b)(opened, `found a quoted cell longer than ${maxRowBytes} characters, expected '"' to close it`);
                }
                cells.push(open.text);
                starts.push(open.at);
                open = undefined;
                at = after;
                if (at < text.length && text[at] !== delimiter) {
                    return fault({ line, column: at + 1 }, `found ${(0,json_words/* describeFound */.Kq)(text, at)} after a closing quote, expected ${NAMED[delimiter]} or the end of the row`);
                }
            }
            else {
                const end = text.indexOf(delimiter, at);
                const cell = text.slice(at, end === -1 ? text.length : end);
                const quote = delimiter === ',' ? cell.indexOf('"') : -1;
                if (quote !== -1) {
                    return fault({ line, column: at + quote + 1 }, 'found a quote inside of an unquoted cell, expected the cell in quotes with each inner quote doubled');
                }
                cells.push(cell);
                starts.push(start);
                at += cell.length;
            }
            if (at >= text.length)
                break;
            at++;
        }
        const row = {
            kind: 'cells',
            at: starts[0] ?? { line, column: 1 },
            end: { line, column: text.length + 1 },
            cells,
            starts,
        };
        reset();
        return row;
    };
    return {
        read: readLine,
        abandon() {
            const opened = open?.at;
            reset();
            return opened;
        },
    };
}
const NAMED = { ',': 'a comma', '\t': 'a tab' };

// EXTERNAL MODULE: ./build/src/dataset/jsonl.js
var jsonl = __webpack_require__(48288);
;// CONCATENATED MODULE: ./build/src/dataset/csv.js






/**
 * Comma- or tab-separated values with a header row, quoted as RFC 4180 says, streamed. Rows and cells keep the
 * positions where they start, so that a fault names its line and column.
 */
function createCsvDecoder(delimiter, maxLineBytes) {
    const cells = createCsvCells(delimiter, maxLineBytes);
    let readings = [];
    let header;
    let broken = false;
    const push = (reading) => {
        if (broken)
            return;
        readings.push(reading);
        broken = reading.kind === 'fault' && reading.scope === 'file';
    };
    const readRow = (row) => {
        if (row.kind === 'fault')
            push(header === undefined ? (0,source_record/* fileFault */.b)(row.at, row.message) : row);
        else if (header === undefined) {
            header = row.cells;
            const fault = checkHeader(row);
            if (fault !== undefined)
                push(fault);
        }
        else
            push(toRecord(header, row));
    };
    const splitter = (0,line_splitter/* createLineSplitter */.A)(maxLineBytes, {
        onLine(bytes, line, known) {
            if (broken)
                return;
            const decoded = (0,utf8/* decodeUtf8 */._)(bytes, known);
            const fault = 'text' in decoded ? findNul(decoded.text, line) : badUtf8(decoded, line);
            if (fault !== undefined) {
                const opened = cells.abandon();
                push(opened === undefined && header !== undefined ? fault : { ...fault, scope: 'file' });
            }
            else if ('text' in decoded) {
                const row = cells.read(decoded.text, line);
                if (row !== undefined)
                    readRow(row);
            }
        },
        onLongLine(lengthBytes, line) {
            const fault = (0,jsonl/* longLine */.fP)(lengthBytes, maxLineBytes, line);
            const opened = cells.abandon();
            push(opened === undefined && header !== undefined ? fault : { ...fault, scope: 'file' });
        },
    });
    const take = () => {
        const taken = readings;
        readings = [];
        return taken;
    };
    return {
        write(chunk) {
            splitter.write(chunk);
            return take();
        },
        end() {
            splitter.end();
            const opened = cells.abandon();
            if (opened !== undefined)
                push((0,source_record/* fileFault */.b)(opened, "found the end of the file, expected '\"' to close the quoted cell that begins here"));
            return take();
        },
    };
}
function badUtf8(decoded, line) {
    return (0,source_record/* recordFault */.Q)({ line, column: decoded.before.length + 1 }, (0,utf8/* describeBadByte */.h)(decoded.badByte));
}
function findNul(text, line) {
    const offset = text.indexOf('\0');
    return offset === -1
        ? undefined
        : (0,source_record/* recordFault */.Q)({ line, column: offset + 1 }, 'found a NUL byte, expected text');
}
function checkHeader({ cells, starts, at }) {
    const repeated = cells.findIndex((name, index) => cells.indexOf(name) !== index);
    if (repeated === -1)
        return undefined;
    return (0,source_record/* fileFault */.b)(starts[repeated] ?? at, `found the column ${(0,json_words/* quote */.hD)(cells[repeated] ?? '')} again, expected each name of the header row once`);
}
function toRecord(header, row) {
    const { cells, starts, at, end } = row;
    if (cells.length !== header.length) {
        const where = cells.length > header.length ? starts[header.length] : end;
        return (0,source_record/* recordFault */.Q)(where ?? at, `found ${countCells(cells.length)}, expected ${header.length} as in the header row`);
    }
    // Without a prototype, `__proto__` is a column like any other.
    const record = Object.create(null);
    for (const [index, name] of header.entries())
        record[name] = cells[index] ?? '';
    return {
        kind: 'record',
        at,
        trail: [record],
        steps: [],
        cells: 'text',
        hasSurrogateEscape: false,
        locate: ([column]) => starts[header.indexOf(String(column))] ?? at,
    };
}
function countCells(count) {
    return count === 1 ? '1 cell' : `${count} cells`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/scan/json-faults.js
var json_faults = __webpack_require__(25163);
// EXTERNAL MODULE: ./build/src/scan/json-positions.js
var json_positions = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/src/scan/json-shape.js
var json_shape = __webpack_require__(45649);
// EXTERNAL MODULE: ./build/src/dataset/missing-records.js
var missing_records = __webpack_require__(58221);
;// CONCATENATED MODULE: ./build/src/dataset/json-document.js










/** The longest text that Node can hold, and so the largest document that can be read. */
const MAX_DOCUMENT_BYTES = external_node_buffer_.constants.MAX_STRING_LENGTH;
/** One JSON document that holds all records; it is held in memory as a whole. */
function createDocumentDecoder(pattern, maxBytes = MAX_DOCUMENT_BYTES) {
    const chunks = [];
    let totalBytes = 0;
    return {
        write(chunk) {
            totalBytes += chunk.byteLength;
            // A copy, because the reader may reuse its buffer.
            if (totalBytes <= maxBytes)
                chunks.push(Buffer.from(chunk));
            else
                chunks.length = 0;
            return [];
        },
        end() {
            if (totalBytes > maxBytes)
                return [tooLarge(totalBytes, maxBytes)];
            return readDocument(Buffer.concat(chunks), pattern);
        },
    };
}
function tooLarge(totalBytes, maxBytes) {
    return (0,source_record/* fileFault */.b)({ line: 1, column: 1 }, `found a JSON document of ${totalBytes} bytes, expected at most ${maxBytes}: write it as JSON lines, one record a line, which are streamed`);
}
function readDocument(bytes, pattern) {
    const decoded = (0,utf8/* decodeUtf8 */._)((0,line_splitter/* withoutBom */.v)(bytes));
    if (!('text' in decoded)) {
        const at = (0,json_positions.createPositions)(decoded.before)(decoded.before.length);
        return [(0,source_record/* fileFault */.b)(at, (0,utf8/* describeBadByte */.h)(decoded.badByte))];
    }
    const { text } = decoded;
    const positionAt = (0,json_positions.createPositions)(text);
    if (text.trim() === '' && !text.includes('\0'))
        return [];
    const root = (0,jsonl/* parseJson */.qF)(text);
    if (root === undefined) {
        const fault = (0,json_faults.findJsonFault)(text, 'file');
        return [
            (0,source_record/* fileFault */.b)(positionAt(fault?.offset ?? 0), fault?.message ?? 'found no JSON, expected a JSON document'),
        ];
    }
    const shapeFaults = (0,json_shape/* findShapeFaults */.cW)(text, root);
    const deep = shapeFaults.find(({ kind }) => kind === 'depth');
    if (deep !== undefined)
        return [(0,source_record/* fileFault */.b)(positionAt(deep.offset), deep.message)];
    return readMatches(text, root, pattern, shapeFaults);
}
function readMatches(text, root, pattern, repeatedNames) {
    const positionAt = (0,json_positions.createPositions)(text);
    const surrogates = (0,json_shape/* hasSurrogateEscape */._U)(text);
    const readings = [];
    const outside = [];
    // Both the records and the repeated names come in the order of the text.
    let next = 0;
    for (const match of (0,json_positions/* findMatches */.Np)(text, root, pattern)) {
        let within;
        for (; (repeatedNames[next]?.offset ?? match.end) < match.end; next++) {
            const fault = repeatedNames[next];
            if (fault !== undefined && fault.offset < match.start)
                outside.push(fault);
            else
                within ??= fault;
        }
        const at = positionAt(match.start);
        if (within === undefined)
            readings.push(readMatch(text, match, at, surrogates));
        else
            readings.push((0,source_record/* recordFault */.Q)((0,json_positions/* positionFrom */.W$)(text, { offset: match.start, at }, within.offset), within.message));
    }
    // Outside of all records, which of the two was meant decides what the records are.
    const [first] = [...outside, ...repeatedNames.slice(next)];
    if (first !== undefined)
        return [(0,source_record/* fileFault */.b)((0,json_positions.createPositions)(text)(first.offset), first.message)];
    return readings.length > 0 ? readings : (0,missing_records/* explainMissingRecords */.C)(text, root, pattern);
}
function readMatch(text, match, at, surrogates) {
    const { value, trail, steps } = match;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return (0,source_record/* recordFault */.Q)(at, `found ${(0,json_words/* describeValue */.bp)(value)}, expected an object {…} as the record`);
    }
    return {
        kind: 'record',
        at,
        trail,
        steps,
        cells: 'typed',
        hasSurrogateEscape: surrogates,
        locate(wanted) {
            const isInside = steps.every((step, index) => wanted[index] === step);
            if (!isInside)
                return (0,json_positions.createPositions)(text)((0,json_positions/* locate */.x5)(text, 0, wanted));
            const offset = (0,json_positions/* locate */.x5)(text, match.start, wanted.slice(steps.length));
            return (0,json_positions/* positionFrom */.W$)(text, { offset: match.start, at }, offset);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/dataset/decoder.js



/** @param pattern where records stand in a JSON document */
function createDecoder(format, maxLineBytes, pattern) {
    switch (format) {
        case 'jsonl':
            return (0,jsonl/* createJsonlDecoder */.XM)(maxLineBytes);
        case 'json':
            return createDocumentDecoder(pattern, MAX_DOCUMENT_BYTES);
        case 'csv':
            return createCsvDecoder(',', maxLineBytes);
        case 'tsv':
            return createCsvDecoder('\t', maxLineBytes);
    }
}


/***/ }),

/***/ 83119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ detectFormat)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _scan_line_splitter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57953);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48288);
/* harmony import */ var _source_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95403);




const LARGEST_HEAD_BYTES = 1024 * 1024;
/**
 * How to read a file: by its first bytes, then by its name. A fault when it is no UTF-8 text or nothing tells.
 * @throws PlumblineError when the file cannot be read
 */
async function detectFormat(absolutePath, format, fileSystem) {
    const head = await readHead(absolutePath, fileSystem);
    const mark = head.subarray(0, 2).toString('hex');
    if (mark === 'fffe' || mark === 'feff') {
        return (0,_source_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ line: 1, column: 1 }, 'found a UTF-16 byte order mark, expected UTF-8: save the file as UTF-8');
    }
    const extension = node_path__WEBPACK_IMPORTED_MODULE_0__.extname(absolutePath).toLowerCase();
    if (format === 'csv')
        return extension === '.tsv' ? 'tsv' : 'csv';
    if (format !== 'auto')
        return format;
    return (guess((0,_scan_line_splitter_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBom */ .v)(head).toString('utf8'), extension) ??
        (0,_source_record_js__WEBPACK_IMPORTED_MODULE_3__/* .fileFault */ .b)({ line: 1, column: 1 }, 'found neither JSON at the start nor a known file name, expected .jsonl, .json, .csv or .tsv (or set `format`)'));
}
/** Enough of the file to see its first line and whether more follows. */
async function readHead(absolutePath, fileSystem) {
    let head = Buffer.alloc(0);
    for await (const chunk of fileSystem.readChunks(absolutePath)) {
        head = Buffer.concat([head, chunk]);
        if (head.length >= LARGEST_HEAD_BYTES || hasSecondLine(head))
            break;
    }
    return head;
}
function hasSecondLine(head) {
    const first = head.findIndex((byte) => byte > 0x20);
    const lineEnd = first === -1 ? -1 : head.indexOf(0x0a, first);
    return lineEnd !== -1 && head.subarray(lineEnd).some((byte) => byte > 0x20);
}
const BY_NAME = {
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
    '.json': 'json',
    '.csv': 'csv',
    '.tsv': 'tsv',
};
function guess(head, extension) {
    const named = BY_NAME[extension];
    const start = head.trimStart();
    if (start === '')
        return named ?? 'jsonl';
    const lineEnd = start.indexOf('\n');
    const firstLine = lineEnd === -1 ? start : start.slice(0, lineEnd);
    const isOneObject = start.startsWith('{') && typeof (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(firstLine) === 'object';
    const isCells = named === 'csv' || named === 'tsv';
    if (isOneObject) {
        const isLast = lineEnd === -1 || start.slice(lineEnd).trim() === '';
        return named === 'json' && isLast ? 'json' : 'jsonl';
    }
    if (isCells || named === undefined)
        return named ?? (/^[[{]/.test(start) ? 'json' : undefined);
    return start.startsWith('[') ? 'json' : named;
}


/***/ }),

/***/ 48288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XM: () => (/* binding */ createJsonlDecoder),
/* harmony export */   fP: () => (/* binding */ longLine),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _scan_json_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25163);
/* harmony import */ var _scan_json_positions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2568);
/* harmony import */ var _scan_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45649);
/* harmony import */ var _scan_json_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22429);
/* harmony import */ var _scan_line_splitter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57953);
/* harmony import */ var _scan_utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32244);
/* harmony import */ var _source_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95403);







/** JSON lines: one object a line, ended by LF or CRLF; blank lines are skipped. */
function createJsonlDecoder(maxLineBytes) {
    let readings = [];
    const splitter = (0,_scan_line_splitter_js__WEBPACK_IMPORTED_MODULE_3__/* .createLineSplitter */ .A)(maxLineBytes, {
        onLine(bytes, line, known) {
            const reading = readLine(bytes, line, known);
            if (reading !== undefined)
                readings.push(reading);
        },
        onLongLine(lengthBytes, line) {
            readings.push(longLine(lengthBytes, maxLineBytes, line));
        },
    });
    const take = () => {
        const taken = readings;
        readings = [];
        return taken;
    };
    return {
        write(chunk) {
            splitter.write(chunk);
            return take();
        },
        end() {
            splitter.end();
            return take();
        },
    };
}
function longLine(lengthBytes, maxLineBytes, line) {
    return (0,_source_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFault */ .Q)({ line, column: 1 }, `found a line of ${lengthBytes} bytes, expected at most ${maxLineBytes} (\`maxLineBytes\`)`);
}
function readLine(bytes, line, known) {
    const decoded = (0,_scan_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._)(bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, known);
    if (!('text' in decoded)) {
        return (0,_source_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFault */ .Q)({ line, column: decoded.before.length + 1 }, (0,_scan_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .describeBadByte */ .h)(decoded.badByte));
    }
    const { text } = decoded;
    if (/^[ \t\r]*$/.test(text))
        return undefined;
    const value = parseJson(text);
    if (value === undefined)
        return notJson(text, line);
    const shape = (0,_scan_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .findShapeFaults */ .cW)(text, value)[0];
    if (shape !== undefined)
        return (0,_source_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFault */ .Q)({ line, column: shape.offset + 1 }, shape.message);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return (0,_source_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFault */ .Q)({ line, column: (0,_scan_json_positions_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)(text, 0, []) + 1 }, `found ${(0,_scan_json_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(value)}, expected an object {…} as the record`);
    }
    return {
        kind: 'record',
        at: { line, column: 1 },
        trail: [value],
        steps: [],
        cells: 'typed',
        hasSurrogateEscape: (0,_scan_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSurrogateEscape */ ._U)(text),
        locate: (steps) => ({ line, column: (0,_scan_json_positions_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)(text, 0, steps) + 1 }),
    };
}
/** Undefined when the text is no JSON; undefined is no JSON value. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function notJson(text, line) {
    const fault = (0,_scan_json_faults_js__WEBPACK_IMPORTED_MODULE_0__.findJsonFault)(text, 'line');
    return (0,_source_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordFault */ .Q)({ line, column: (fault?.offset ?? 0) + 1 }, fault?.message ?? 'found no JSON, expected an object {…}');
}


/***/ }),

/***/ 58221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ explainMissingRecords),
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54350);
/* harmony import */ var _scan_json_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2568);
/* harmony import */ var _scan_json_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22429);
/* harmony import */ var _source_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95403);




/**
 * Why a record pattern found nothing in a document: a name that is nowhere is a mistake in the pattern,
 * an empty list is no mistake.
 */
function explainMissingRecords(text, root, pattern) {
    let candidates = [{ value: root, steps: [] }];
    for (const wanted of pattern) {
        const [first] = candidates;
        if (first === undefined)
            return [];
        const next = candidates.flatMap((candidate) => childrenThatMatch(candidate, wanted));
        const isEmptyList = wanted === 'every' && candidates.some(({ value }) => isContainer(value));
        if (next.length === 0 && !isEmptyList) {
            const at = (0,_scan_json_positions_js__WEBPACK_IMPORTED_MODULE_1__.createPositions)(text)((0,_scan_json_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(text, 0, first.steps));
            return [(0,_source_record_js__WEBPACK_IMPORTED_MODULE_2__/* .fileFault */ .b)(at, describeMiss(first.value, wanted))];
        }
        candidates = next;
    }
    return [];
}
function childrenThatMatch({ value, steps }, wanted) {
    if (!isContainer(value))
        return [];
    return Object.entries(value)
        .filter(([name]) => wanted === 'every' || wanted.name === name)
        .map(([name, child]) => ({ value: child, steps: [...steps, name] }));
}
function describeMiss(value, wanted) {
    if (wanted === 'every')
        return `found ${(0,_scan_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(value)}, expected a list here by the pattern \`records\``;
    const names = isContainer(value) && !Array.isArray(value) ? Object.keys(value) : [];
    const near = (0,_core_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(wanted.name, names);
    const hint = near === undefined ? '' : `; did you mean ${(0,_scan_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(near)}?`;
    const found = names.length === 0 ? (0,_scan_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeValue */ .bp)(value) : `an object with ${listNames(names)}`;
    return `found ${found}, expected the member ${(0,_scan_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wanted.name)} of the pattern \`records\`${hint}`;
}
const MOST_NAMES = 12;
function listNames(names) {
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return names.slice(0, MOST_NAMES).map(_scan_json_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(', ') + more;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 95403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordFault),
/* harmony export */   b: () => (/* binding */ fileFault)
/* harmony export */ });
function recordFault(at, message) {
    return { kind: 'fault', at, message, scope: 'record' };
}
function fileFault(at, message) {
    return { kind: 'fault', at, message, scope: 'file' };
}


/***/ })

};
