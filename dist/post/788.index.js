export const id = 788;
export const ids = [788];
export const modules = {

/***/ 84624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ EXPORT_COLUMNS),
/* harmony export */   u: () => (/* binding */ toExportRecord)
/* harmony export */ });
/** A case line as a flat record: lists are joined, everything else stays. */
function toExportRecord(line) {
    return { ...line, pii: line.pii === null ? null : line.pii.join('; '), notes: line.notes.join('; ') };
}
/** The columns of an export, in the order of schema/baseline_export.schema.json; a test holds the two together. */
const EXPORT_COLUMNS = [
    'run_id',
    'case_id',
    'file',
    'line',
    'status',
    'score',
    'passed',
    'latency_ms',
    'latency_kind',
    'cost_usd',
    'input_tokens',
    'output_tokens',
    'support',
    'align',
    'evidence_present',
    'question_form',
    'answer_type',
    'duplicate_of',
    'template_of',
    'pii',
    'license',
    'error_class',
    'origin',
    'notes',
];


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCsvExport: () => (/* binding */ createCsvExport),
/* harmony export */   createJsonExport: () => (/* binding */ createJsonExport),
/* harmony export */   toExportRecord: () => (/* reexport safe */ _export_record_js__WEBPACK_IMPORTED_MODULE_0__.u)
/* harmony export */ });
/* harmony import */ var _export_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84624);


/** A JSON array, one record a line. */
function createJsonExport() {
    return {
        open: () => '[',
        record: (record, index) => `${index === 0 ? '\n' : ',\n'}${JSON.stringify(record, [..._export_record_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPORT_COLUMNS */ .b])}`,
        close: () => '\n]\n',
    };
}
/** A CSV file that a spreadsheet opens without running anything. Its library is loaded here and not before. */
async function createCsvExport({ bom }) {
    const { CSV_BOM, csvHeader, csvRecord } = await __webpack_require__.e(/* import() */ 940).then(__webpack_require__.bind(__webpack_require__, 72940));
    return {
        open: () => `${bom ? CSV_BOM : ''}${csvHeader()}`,
        record: csvRecord,
        close: () => '',
    };
}


/***/ })

};
