export const id = 9982;
export const ids = [9982];
export const modules = {

/***/ 39982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportLines: () => (/* binding */ exportLines),
/* harmony export */   o: () => (/* binding */ readCaseLines)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_show_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65890);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43100);



/**
 * Streams case lines into one flat file; every record is held against schema/baseline_export.schema.json before it is
 * written, and the file appears whole or not at all.
 */
async function exportLines(request, fileSystem) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.t.bind(__webpack_require__, 39882, 19));
    const { createCsvExport, createJsonExport, toExportRecord } = await __webpack_require__.e(/* import() */ 9788).then(__webpack_require__.bind(__webpack_require__, 9788));
    const rendering = request.format === 'csv' ? await createCsvExport({ bom: request.csvBom }) : createJsonExport();
    const writer = await fileSystem.createAtomic(request.to);
    let records = 0;
    try {
        await writer.write(rendering.open());
        for await (const line of readCaseLines(request.from, request.workingDirectory, fileSystem)) {
            const record = toExportRecord(line.value);
            if (!validate([record]))
                throw violation(request, line.number, validate.errors?.[0]?.instancePath ?? '');
            await writer.write(rendering.record(record, records));
            records++;
        }
        await writer.write(rendering.close());
        await writer.commit();
    }
    finally {
        await writer.abort();
    }
    return { records };
}
/** Lines of baseline_report.jsonl, each validated. */
async function* readCaseLines(file, workingDirectory, fileSystem) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 7726).then(__webpack_require__.t.bind(__webpack_require__, 67726, 19));
    const isLine = (value) => validate(value);
    const shown = (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(file, workingDirectory);
    for await (const batch of (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(file, fileSystem)) {
        for (const { text, number } of batch) {
            const value = parseJson(text);
            if (!isLine(value)) {
                const issue = validate.errors?.[0];
                const what = value === undefined ? 'not JSON' : `${issue?.instancePath || '/'} ${issue?.message ?? ''}`;
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('schema_invalid', `not a line of a baseline report: ${what}`, {
                    location: { path: shown, line: number },
                    remedy: 'Run the baseline again to write it anew.',
                });
            }
            yield { value, number };
        }
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function violation(request, line, instancePath) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('schema_invalid', `the export record breaks its schema at ${instancePath}`, {
        location: { path: (0,_core_show_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P)(request.from, request.workingDirectory), line },
    });
}


/***/ }),

/***/ 43100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
const LF = 0x0a;
/** Lines of a file that we wrote ourselves, in batches of a chunk. A torn last line (after a kill) is left out. */
async function* readLines(path, fileSystem) {
    let offset = 0;
    let number = 0;
    let rest = Buffer.alloc(0);
    for await (const chunk of fileSystem.readChunks(path)) {
        const bytes = Buffer.concat([rest, chunk]);
        const batch = [];
        let start = 0;
        for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
            number++;
            batch.push({ text: bytes.toString('utf8', start, end), number, offset, length: end - start });
            offset += end + 1 - start;
            start = end + 1;
        }
        rest = Buffer.from(bytes.subarray(start));
        yield batch;
    }
}


/***/ })

};
