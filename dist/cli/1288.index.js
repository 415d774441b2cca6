export const id = 1288;
export const ids = [1288];
export const modules = {

/***/ 51288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseRequest: () => (/* binding */ baseRequest)
/* harmony export */ });
/** A request for nothing in particular, for commands that only read the configuration. */
function baseRequest(global) {
    return {
        target: 'baseline',
        mode: 'smoke',
        offline: true,
        handoff: false,
        reportsDir: global.reportsDir,
        workingDirectory: global.workingDirectory,
        invokedAs: global.invokedAs,
    };
}


/***/ })

};
