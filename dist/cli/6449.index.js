export const id = 6449;
export const ids = [6449];
export const modules = {

/***/ 26449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ verifyToolchain),
/* harmony export */   requireRecentNode: () => (/* binding */ requireRecentNode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** The oldest Node that runs everything; `require(esm)` and a current ICU come with it. */
const OLDEST_NODE = [20, 19];
/** Step 1: Node, a reports folder that can be written, a model client that can be had, and the way to the model. */
const verifyToolchain = {
    id: 'toolchain',
    title: 'toolchain',
    async run(_state, context) {
        const { env, fileSystem } = context.ports;
        requireRecentNode(env.nodeVersion);
        await fileSystem.makeDirectory(context.request.reportsDir);
        const llm = context.chooseLlm();
        if (llm.warning !== null)
            context.warn(llm.warning);
        const obstacle = llm.kind === 'measured' ? await context.checkNetwork() : null;
        if (obstacle !== null)
            context.warn(obstacle);
        return { state: { llm }, note: `node ${env.nodeVersion}` };
    },
};
/** @throws PlumblineError `toolchain` for a Node that cannot run everything */
function requireRecentNode(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `Node ${version} is too old; ${OLDEST_NODE.join('.')} or newer is needed`, {
        remedy: 'Install it, for instance with `nvm install`.',
    });
}


/***/ })

};
