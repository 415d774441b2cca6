export const id = 3603;
export const ids = [3603,9162,7337];
export const modules = {

/***/ 57209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ APART)
/* harmony export */ });
/** Guards that look at the repository alone, so that each can run in a thread of its own; the one with most to do first. */
const APART = {
    'no-direct-http': async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(5975)]).then(__webpack_require__.bind(__webpack_require__, 95975))).noDirectHttpGuard,
    env: async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8223), __webpack_require__.e(3242)]).then(__webpack_require__.bind(__webpack_require__, 51235))).envGuard,
};


/***/ }),

/***/ 60422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ENV)
/* harmony export */ });
const ENV = { id: 'env', title: 'Environment coverage', docs: 'docs/guard-env.md' };


/***/ }),

/***/ 77337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ GIT)
/* harmony export */ });
const GIT = { id: 'git', title: 'Secrets and git hygiene', docs: 'docs/guard-git.md' };


/***/ }),

/***/ 73603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GUARDS: () => (/* binding */ GUARDS)
/* harmony export */ });
/* harmony import */ var _apart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57209);
/* harmony import */ var _env_about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60422);
/* harmony import */ var _git_about_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77337);
/* harmony import */ var _no_direct_http_about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86087);
/* harmony import */ var _prod_about_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97660);
/* harmony import */ var _regression_about_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49215);
/* harmony import */ var _schema_about_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99162);







/** Every guard there is, in the order in which they are shown; each is loaded when it begins, since most runs need few. */
const GUARDS = [
    loaded(_git_about_js__WEBPACK_IMPORTED_MODULE_2__/* .GIT */ .x, async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2206), __webpack_require__.e(8108)]).then(__webpack_require__.bind(__webpack_require__, 2206))).gitGuard),
    loaded(_env_about_js__WEBPACK_IMPORTED_MODULE_1__/* .ENV */ .K, _apart_js__WEBPACK_IMPORTED_MODULE_0__/* .APART */ .$.env),
    loaded(_no_direct_http_about_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_DIRECT_HTTP */ .R, _apart_js__WEBPACK_IMPORTED_MODULE_0__/* .APART */ .$['no-direct-http']),
    loaded(_prod_about_js__WEBPACK_IMPORTED_MODULE_4__/* .PROD */ .u, async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1799), __webpack_require__.e(8713)]).then(__webpack_require__.bind(__webpack_require__, 21150))).prodGuard),
    loaded(_schema_about_js__WEBPACK_IMPORTED_MODULE_6__/* .SCHEMA */ .y, async () => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(3902)]).then(__webpack_require__.bind(__webpack_require__, 13902))).schemaGuard),
    loaded(_regression_about_js__WEBPACK_IMPORTED_MODULE_5__/* .REGRESSION */ .o, async () => (await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(2573), __webpack_require__.e(4911)]).then(__webpack_require__.bind(__webpack_require__, 67292))).regressionGuard),
];
function loaded(about, load) {
    return { ...about, check: async (context) => (await load()).check(context) };
}


/***/ }),

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ NO_DIRECT_HTTP)
/* harmony export */ });
const NO_DIRECT_HTTP = {
    id: 'no-direct-http',
    title: 'One client for all calls of models',
    docs: 'docs/guard-no-direct-http.md',
};


/***/ }),

/***/ 97660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ PROD)
/* harmony export */ });
const PROD = { id: 'prod', title: 'Production profile', docs: 'docs/guard-prod.md' };


/***/ }),

/***/ 49215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ REGRESSION)
/* harmony export */ });
const REGRESSION = {
    id: 'regression',
    title: 'Regression mini-set',
    docs: 'docs/guard-regression.md',
};


/***/ }),

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
