export const id = 5736;
export const ids = [5736];
export const modules = {

/***/ 85736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listenForStop: () => (/* binding */ listenForStop)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** A runner kills 2.5 s after SIGTERM; by then the process must be gone. */
const LAST_RESORT_MS = 1900;
/**
 * Turns SIGINT, SIGTERM, SIGHUP and crashes outside of any await into an abort, so that a run can still write its
 * report. Whoever asks twice, or waits in vain, gets the exit at once.
 * @returns a function that stops listening.
 */
function listenForStop(controller) {
    const stop = (reason) => {
        if (controller.signal.aborted)
            process.exit(reason.exitCode);
        controller.abort(reason);
        setTimeout(() => process.exit(reason.exitCode), LAST_RESORT_MS).unref();
    };
    const onSignal = (signal) => stop(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('interrupted', `stopped by ${signal}`));
    const onCrash = (cause) => stop(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('internal', cause instanceof Error ? cause.message : String(cause), { cause }));
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, onSignal);
    process.on('uncaughtException', onCrash);
    process.on('unhandledRejection', onCrash);
    return () => {
        for (const signal of signals)
            process.off(signal, onSignal);
        process.off('uncaughtException', onCrash);
        process.off('unhandledRejection', onCrash);
    };
}


/***/ })

};
