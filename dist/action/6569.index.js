export const id = 6569;
export const ids = [6569];
export const modules = {

/***/ 86569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishAnnotations: () => (/* binding */ publishAnnotations)
/* harmony export */ });
/** GitHub keeps so many of a kind a step. Source: docs.github.com, workflow commands and "Check runs", limits. */
const MOST_OF_A_LEVEL = 10;
/**
 * Annotations of the step, the most severe first, within what GitHub keeps of those that the step has not used up yet. One
 * notice counts the rest.
 * @param willFail the step's own error line needs a place too
 */
function publishAnnotations(annotations, willFail, runtime) {
    const room = (level) => {
        const kept = level === 'error' && willFail === 'fails' ? 1 : level === 'notice' ? 1 : 0;
        return Math.max(0, MOST_OF_A_LEVEL - runtime.annotated(level) - kept);
    };
    const left = { error: 0, warning: 0, notice: 0 };
    for (const annotation of annotations) {
        if (room(annotation.level) === 0)
            left[annotation.level]++;
        else
            runtime.annotate(annotation);
    }
    const total = left.error + left.warning + left.notice;
    if (total === 0)
        return;
    const counts = Object.entries(left)
        .filter(([, count]) => count > 0)
        .map(([level, count]) => `${count} ${level}${count === 1 ? '' : 's'}`);
    runtime.notice(`${total} more ${total === 1 ? 'annotation is' : 'annotations are'} not shown (${counts.join(', ')}): GitHub keeps ${MOST_OF_A_LEVEL} of a kind a step. All are in the session artifact, and in a check run with \`check-run: true\`.`);
}


/***/ })

};
