export const id = 7337;
export const ids = [7337];
export const modules = {

/***/ 77337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ GIT)
/* harmony export */ });
const GIT = { id: 'git', title: 'Secrets and git hygiene', docs: 'docs/guard-git.md' };


/***/ })

};
