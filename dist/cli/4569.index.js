export const id = 4569;
export const ids = [4569];
export const modules = {

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeHandoff: () => (/* binding */ writeHandoff)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
// EXTERNAL MODULE: ./build/src/reporters/format.js
var format = __webpack_require__(98441);
// EXTERNAL MODULE: ./build/src/reporters/markdown.js
var markdown = __webpack_require__(60007);
// EXTERNAL MODULE: ./build/src/reporters/sections.js
var sections = __webpack_require__(78674);
// EXTERNAL MODULE: ./build/src/reporters/untrusted-text.js
var untrusted_text = __webpack_require__(74484);
;// CONCATENATED MODULE: ./build/src/reporters/handoff-markdown.js





/** handoff/INDEX.md: the verdict, every file of the run with size and hash, and how to open and check them. */
function renderHandoffMarkdown(report, artifacts) {
    return (0,markdown/* markdown */.wD)([
        (0,markdown/* heading */.R_)(1, (0,markdown/* text */.Qq)(`${badges/* RESULT_BADGES */.LF[report.result]} ${report.result}: hand-off of `), (0,untrusted_text/* untrusted */.bp)(report.runId, 60)),
        (0,markdown/* alert */.xE)(badges/* ALERT_KINDS */.Lh[report.result], (0,sections/* verdictLine */.MT)(report), (0,markdown/* text */.Qq)((0,sections/* numbersLine */.fE)(report))),
        ...(0,sections/* reasonBlocks */.l$)(report),
        (0,markdown/* heading */.R_)(2, (0,markdown/* text */.Qq)('Files')),
        artifacts.length === 0
            ? (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('This run left no files.'))
            : (0,markdown/* table */.tp)([
                { title: 'file' },
                { title: 'what it is' },
                { title: 'size', align: 'right' },
                { title: 'sha256' },
            ], artifacts.map((artifact) => [
                (0,markdown/* link */.nf)(`../${(0,markdown/* pathUrl */.zQ)(artifact.path)}`, (0,untrusted_text/* untrusted */.bp)(artifact.path)),
                (0,untrusted_text/* sentence */.em)(artifact.what),
                (0,markdown/* text */.Qq)((0,format/* formatBytes */.z3)(artifact.bytes)),
                (0,untrusted_text/* untrusted */.bp)(artifact.sha256, 64),
            ])),
        (0,markdown/* heading */.R_)(2, (0,markdown/* text */.Qq)('How to open them')),
        (0,markdown/* list */.p_)([
            [
                (0,markdown/* text */.Qq)('Start with '),
                (0,markdown/* code */.aY)('index.html'),
                (0,markdown/* text */.Qq)(' in a browser; it needs no network. Markdown: any viewer; '),
                (0,markdown/* code */.aY)('baseline_report.md'),
                (0,markdown/* text */.Qq)(' has the same facts.'),
            ],
            [
                (0,markdown/* text */.Qq)('JSON and JSON Lines: one record a line in '),
                (0,markdown/* code */.aY)('baseline_report.jsonl'),
                (0,markdown/* text */.Qq)('; '),
                (0,markdown/* code */.aY)('jq'),
                (0,markdown/* text */.Qq)(' reads both.'),
            ],
            (0,markdown/* text */.Qq)('CSV: any spreadsheet; UTF-8, comma, texts quoted, formulas neutralised.'),
        ]),
        (0,markdown/* paragraph */.FY)((0,markdown/* text */.Qq)('To check that nothing was changed on the way, in the folder of this file:')),
        (0,markdown/* fenced */.OF)(artifacts.length === 0
            ? ['# no files to check']
            : [
                "sha256sum --check <<'EOF'",
                ...artifacts.map(({ path, sha256 }) => `${sha256}  ../${path}`),
                'EOF',
            ], 'bash'),
        (0,markdown/* heading */.R_)(2, (0,markdown/* text */.Qq)('What this run was')),
        (0,markdown/* list */.p_)([
            [(0,markdown/* text */.Qq)('Run '), (0,untrusted_text/* untrusted */.bp)(report.runId, 60), (0,markdown/* text */.Qq)(', started '), (0,untrusted_text/* untrusted */.bp)(report.timestamp, 40)],
            ...(report.commit === null ? [] : [[(0,markdown/* text */.Qq)('Commit '), (0,untrusted_text/* untrusted */.bp)(report.commit, 64)]]),
            [(0,markdown/* text */.Qq)('Policy: '), (0,untrusted_text/* sentence */.em)(report.verdict.policy)],
            [(0,markdown/* text */.Qq)('Limits come from: '), (0,untrusted_text/* sentence */.em)(report.verdict.thresholdSources)],
            [
                (0,markdown/* text */.Qq)('Comparability key '),
                report.comparabilityKey === null ? (0,markdown/* text */.Qq)('none') : (0,untrusted_text/* untrusted */.bp)(report.comparabilityKey, 64),
            ],
        ]),
        (0,markdown/* heading */.R_)(2, (0,markdown/* text */.Qq)('DLQ (dead letter queue)')),
        ...(0,sections/* dlqBlocks */.Ui)(report),
    ]);
}

;// CONCATENATED MODULE: ./build/src/pipeline/write-handoff.js



/** Files of a run that a hand-off points at, where they exist, with what each is. */
const ARTIFACTS = [
    ['index.html', 'Everything on one page: gates, records, trends, guards'],
    ['baseline_report.md', 'Verdict, thresholds, trends and the records to look at first'],
    ['baseline_report.jsonl', 'One line a case'],
    ['session_report.md', 'Summary block, steps, warnings'],
    ['session_report.json', 'The same facts for machines'],
    ['export/baseline_latest.csv', 'Flat records for spreadsheets'],
    ['export/baseline_latest.json', 'Flat records for BI tools'],
    ['export/junit.xml', 'Gates and cases for test reporters'],
    ['export/badge.json', 'A badge of this run'],
    ['regression_summary.md', 'Mini-set against the frozen baseline'],
];
/** Writes handoff/INDEX.md: links to everything that exists, with sizes and hashes. */
async function writeHandoff(report, reportsDir, fileSystem) {
    const artifacts = [];
    for (const [file, what] of ARTIFACTS) {
        const full = external_node_path_.join(reportsDir, file);
        const stat = await fileSystem.stat(full);
        if (stat?.kind === 'file')
            artifacts.push({ path: file, bytes: stat.bytes, sha256: await hash(full, fileSystem), what });
    }
    const target = external_node_path_.join(reportsDir, 'handoff', 'INDEX.md');
    await fileSystem.writeAtomic(target, renderHandoffMarkdown(report, artifacts));
    return target;
}
async function hash(file, fileSystem) {
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of fileSystem.readChunks(file))
        digest.update(chunk);
    return digest.digest('hex');
}


/***/ })

};
