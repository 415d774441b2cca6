export const id = 9162;
export const ids = [9162];
export const modules = {

/***/ 99162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ SCHEMA)
/* harmony export */ });
const SCHEMA = {
    id: 'schema',
    title: 'Schemas of data files',
    docs: 'docs/guard-schema.md',
    failureExitCode: 3,
};


/***/ })

};
