export const id = 188;
export const ids = [188];
export const modules = {

/***/ 98188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderComment: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export COMMENT_CHARACTERS */
/* harmony import */ var _badges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87006);
/* harmony import */ var _comment_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28356);
/* harmony import */ var _fit_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52744);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60007);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74484);
/* harmony import */ var _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3152);






/** GitHub takes 65,536; the rest is room for line ends that it may store otherwise. */
const COMMENT_CHARACTERS = 65_000;
/** Verdicts that are shown below the present one. */
const MOST_PAST = 5;
/**
 * The body of the one comment that a use of the action has in a pull request. Where it would be too long, parts are
 * left out, the least telling first, and it says which.
 */
function renderComment(state, options) {
    const present = presentVerdict(state, options);
    const remembered = present === null ? options.past : [present, ...options.past];
    const hide = (verdicts) => ({
        type: 'html',
        value: (0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenLines */ .kb)(options.marker, verdicts).join('\n'),
    });
    const hidden = hide(remembered);
    const past = {
        name: 'earlier verdicts',
        expendable: 2,
        blocks: pastBlocks(options),
    };
    const name = { name: 'name', expendable: 0, blocks: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(options.title))] };
    const parts = [
        { name: 'marker', expendable: 0, blocks: [hidden] },
        ...(options.caution === undefined
            ? []
            : [{ name: 'caution', expendable: 0, blocks: [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(options.caution))] }]),
        ...bodyParts(state, options),
        past,
        name,
    ];
    return (0,_fit_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .fitParts */ .u)(parts, {
        most: options.characterLimit ?? COMMENT_CHARACTERS,
        measure: (page) => page.length,
        closing: (dropped) => dropped.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`Left out, because GitHub limits the size of a comment: ${dropped.join(', ')}. `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('All of it is in the job summary.')),
            ],
        smallest: () => [
            [hidden, smallest(state)],
            [hide([]), smallest(state)],
        ],
    });
}
function bodyParts(state, options) {
    switch (state.kind) {
        case 'verdict':
            return (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictParts */ .gj)(state.report, options);
        case 'running':
            return [
                only((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('NOTE', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Running…')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' This comment gets the verdict in its place.')])),
                { name: 'links', expendable: 1, blocks: (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeBlocks */ .iT)(options) },
            ];
        case 'cancelled':
            return [
                only((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('WARNING', [
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('CANCELLED:')),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' the run was stopped before it had a verdict; nothing was judged.'),
                ])),
                { name: 'links', expendable: 1, blocks: (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeBlocks */ .iT)(options) },
            ];
        case 'refused':
            return [
                only((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('CAUTION', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('FAIL:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(state.message)])),
                { name: 'links', expendable: 1, blocks: (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .placeBlocks */ .iT)(options) },
            ];
    }
}
function only(block) {
    return { name: 'verdict', expendable: 0, blocks: [block] };
}
/** A run that has only begun is nothing to remember. */
function presentVerdict(state, { marker, place }) {
    const commit = place?.commit?.sha ?? '';
    const { run } = marker;
    switch (state.kind) {
        case 'running':
            return null;
        case 'verdict':
            return { result: state.report.result, headline: (0,_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(state.report), commit, run };
        case 'cancelled':
            return { result: 'CANCELLED', headline: 'stopped before it had a verdict', commit, run };
        case 'refused':
            return { result: 'FAIL', headline: state.message, commit, run };
    }
}
function pastBlocks({ past, runUrl }) {
    const shown = past.slice(0, MOST_PAST);
    if (shown.length === 0)
        return [];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Earlier verdicts', [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shown.map((verdict) => pastLine(verdict, runUrl(verdict.run))))]);
}
function pastLine({ result, headline, commit }, url) {
    const badge = result === 'CANCELLED' ? '⚪' : _badges_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_BADGES */ .LF[result];
    const name = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${badge} ${result}`);
    return [
        url === null ? name : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(url, name),
        ...(commit === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(commit.slice(0, 12))]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(': '),
        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(headline, 200),
    ];
}
function smallest(state) {
    if (state.kind === 'verdict')
        return (0,_verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictAlert */ .QR)(state.report, 200);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(state.kind));
}


/***/ })

};
