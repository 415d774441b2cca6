export const id = 233;
export const ids = [233];
export const modules = {

/***/ 40233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStandardInput: () => (/* binding */ readStandardInput)
/* harmony export */ });
/** All of standard input, to its end. */
async function readStandardInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks);
}


/***/ })

};
