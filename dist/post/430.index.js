export const id = 430;
export const ids = [430];
export const modules = {

/***/ 53430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectAnnotations: () => (/* binding */ collectAnnotations)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/core/annotation.js
const RANKS = { error: 0, warning: 1, notice: 2 };
/** Most severe first; otherwise as they came. */
function severestFirst(annotations) {
    return [...annotations].sort((a, b) => RANKS[a.level] - RANKS[b.level]);
}

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/pipeline/read-lines.js
var read_lines = __webpack_require__(43100);
;// CONCATENATED MODULE: ./build/src/pipeline/export-lines.js



/**
 * Streams case lines into one flat file; every record is held against schema/baseline_export.schema.json before it is
 * written, and the file appears whole or not at all.
 */
async function exportLines(request, fileSystem) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.t.bind(__webpack_require__, 39882, 19));
    const { createCsvExport, createJsonExport, toExportRecord } = await __webpack_require__.e(/* import() */ 788).then(__webpack_require__.bind(__webpack_require__, 9788));
    const rendering = request.format === 'csv' ? await createCsvExport({ bom: request.csvBom }) : createJsonExport();
    const writer = await fileSystem.createAtomic(request.to);
    let records = 0;
    try {
        await writer.write(rendering.open());
        for await (const line of readCaseLines(request.from, request.workingDirectory, fileSystem)) {
            const record = toExportRecord(line.value);
            if (!validate([record]))
                throw violation(request, line.number, validate.errors?.[0]?.instancePath ?? '');
            await writer.write(rendering.record(record, records));
            records++;
        }
        await writer.write(rendering.close());
        await writer.commit();
    }
    finally {
        await writer.abort();
    }
    return { records };
}
/** Lines of baseline_report.jsonl, each validated. */
async function* readCaseLines(file, workingDirectory, fileSystem) {
    const { default: validate } = await __webpack_require__.e(/* import() */ 726).then(__webpack_require__.t.bind(__webpack_require__, 67726, 19));
    const isLine = (value) => validate(value);
    const shown = (0,show_path/* showPath */.P)(file, workingDirectory);
    for await (const batch of (0,read_lines/* readLines */.S)(file, fileSystem)) {
        for (const { text, number } of batch) {
            const value = parseJson(text);
            if (!isLine(value)) {
                const issue = validate.errors?.[0];
                const what = value === undefined ? 'not JSON' : `${issue?.instancePath || '/'} ${issue?.message ?? ''}`;
                throw new errors/* PlumblineError */.Dl('schema_invalid', `not a line of a baseline report: ${what}`, {
                    location: { path: shown, line: number },
                    remedy: 'Run the baseline again to write it anew.',
                });
            }
            yield { value, number };
        }
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function violation(request, line, instancePath) {
    return new PlumblineError('schema_invalid', `the export record breaks its schema at ${instancePath}`, {
        location: { path: showPath(request.from, request.workingDirectory), line },
    });
}

;// CONCATENATED MODULE: ./build/src/pipeline/telling-records.js


const MOST_RECORDS = 10;
const TEXT_LIMIT = 160;
/** Keeps the records that a reviewer should look at first: at most ten, worst first, texts shortened. */
class TellingRecords {
    kept = [];
    add(loaded, line) {
        const judged = judgeLine(line);
        if (judged === null)
            return;
        const least = this.kept[MOST_RECORDS - 1];
        if (least !== undefined && judged.weight <= least.weight)
            return;
        const read = isInvalid(loaded) ? null : loaded;
        const why = shorten([...judged.reasons, ...line.notes].join('; '), TEXT_LIMIT);
        this.kept.push({ weight: judged.weight, index: loaded.index, record: toRecord(read, line, why) });
        this.kept.sort((a, b) => b.weight - a.weight || a.index - b.index);
        this.kept.length = Math.min(this.kept.length, MOST_RECORDS);
    }
    list() {
        return this.kept.map(({ record }) => record);
    }
}
/** How much a record says about what is wrong, and in which words; null for a sound one. */
function judgeLine(line) {
    const reasons = [];
    let weight = 0;
    const blame = (amount, reason) => {
        weight += amount;
        reasons.push(reason);
    };
    const proven = (line.pii ?? []).filter((kind) => kind.endsWith(':proven'));
    if (proven.length > 0)
        blame(100, `personal data: ${proven.map((kind) => kind.replace(':proven', '')).join(', ')}`);
    if (line.license === 'denied')
        blame(90, 'denied licence');
    if (line.status === 'errored')
        blame(80, `not scored${line.error_class === null ? '' : ` (${line.error_class})`}`);
    if (line.license === 'restricted_copy')
        blame(60, 'long verbatim copy from a restricted source');
    if (line.support !== null && line.support < 0.6)
        blame(50 * (1 - line.support), `support ${line.support.toFixed(2)}`);
    if (line.evidence_present === false)
        blame(30, 'no evidence');
    if (line.passed === false)
        blame(20 * (1 - (line.score ?? 0)), `score ${(line.score ?? 0).toFixed(2)}`);
    return reasons.length === 0 ? null : { weight, reasons };
}
function toRecord(read, line, why) {
    return {
        file: line.file,
        line: line.line,
        caseId: shorten(line.case_id, TEXT_LIMIT),
        why,
        question: shown(read?.question, line),
        answer: shown(read?.answer, line),
        origin: line.origin,
    };
}
/** Reports travel further than the data: a record with personal data is named, not quoted. */
function shown(text, line) {
    if ((line.pii ?? []).length > 0)
        return '[withheld: personal data]';
    return shorten(text ?? '', TEXT_LIMIT);
}

// EXTERNAL MODULE: ./build/src/app/github-site.js
var github_site = __webpack_require__(41556);
;// CONCATENATED MODULE: ./build/src/app/annotations.js






const LONGEST_MESSAGE = 1000;
const LONGEST_TITLE = 100;
/** Everything that this step has to say about a line of a file, most severe first. */
async function collectAnnotations(sources, fileSystem) {
    const found = [...errorAnnotations(sources), ...findingAnnotations(sources)];
    // A run that failed has no lines of its own; those of an earlier one are not about this data.
    if (sources.report.error === null) {
        for await (const annotation of recordAnnotations(sources, fileSystem))
            found.push(annotation);
    }
    return severestFirst(found.map(withShownPath));
}
/** No line of a log may hold what a name of a file can: such a file is named, though GitHub will not find it. */
function withShownPath(annotation) {
    return { ...annotation, path: (0,core_escape/* escapeTerminal */.en)(annotation.path) };
}
/** Where the data or the configuration broke the run. */
function* errorAnnotations({ report, details, ...places }) {
    const { error } = report;
    if (error === null)
        return;
    // A single detail is the message itself.
    const faults = details.length > 1 ? details : [`${error.at ?? ''}: ${error.message}`];
    for (const fault of faults) {
        const [, file, line, column, message] = /^(.+?):(\d+)(?::(\d+))?: (.*)$/s.exec(fault) ?? [];
        if (file === undefined || message === undefined)
            continue;
        const seen = (0,github_site/* workspacePath */.X5)(places.workspace, places.workingDirectory, file);
        if (seen === null)
            continue;
        const at = { path: seen, line: Number(line), column: column === undefined ? null : Number(column) };
        yield { level: 'error', ...at, title: clean(error.errorClass, LONGEST_TITLE), message: said(message) };
    }
}
function findingAnnotations({ guards, root, workspace }) {
    return (guards?.guards ?? []).flatMap((outcome) => outcome.verdict === 'pass' || outcome.verdict === 'not_applicable'
        ? []
        : outcome.findings.map((finding) => ({
            level: levelOf(finding.severity, outcome),
            // Where the workspace is a link, names from the repository's root are those from the workspace.
            path: (0,github_site/* workspacePath */.X5)(workspace, root, finding.path) ?? finding.path,
            line: finding.line,
            column: finding.column,
            title: clean(`${outcome.id}: ${finding.ruleId}`, LONGEST_TITLE),
            message: said(`${finding.message}. ${finding.remedy}${finding.commit === null ? '' : ` Found in commit ${finding.commit}.`}`),
        })));
}
/** Nothing is red that does not fail. */
function levelOf(severity, { verdict }) {
    return severity === 'error' && verdict === 'warn' ? 'warning' : severity;
}
async function* recordAnnotations({ report, reportsDir, workingDirectory, workspace }, fileSystem) {
    const lines = external_node_path_.join(reportsDir, 'baseline_report.jsonl');
    if ((await fileSystem.stat(lines)) === undefined)
        return;
    const failed = new Set(report.metrics.filter(({ state }) => state === 'fail').map(({ id }) => id));
    for await (const { value: line } of readCaseLines(lines, workingDirectory, fileSystem)) {
        const judged = judgeLine(line);
        const seen = (0,github_site/* workspacePath */.X5)(workspace, workingDirectory, line.file);
        if (judged === null || seen === null)
            continue;
        yield {
            level: isBreaking(line, failed, report) ? 'error' : 'warning',
            path: seen,
            line: line.line,
            column: null,
            title: clean(`record ${line.case_id}`, LONGEST_TITLE),
            message: said(judged.reasons.join('; ')),
        };
    }
}
/** Whether a record is one of those that made a gate fail. */
function isBreaking(line, failed, { result }) {
    const isProven = (line.pii ?? []).some((kind) => kind.endsWith(':proven'));
    return ((isProven && failed.has('pii_proven')) ||
        (line.license === 'denied' && failed.has('license_denied')) ||
        (line.evidence_present === false && failed.has('evidence_present')) ||
        (line.support !== null && line.support < 0.4 && failed.has('hallucination_severe_share')) ||
        (line.status === 'errored' && result === 'FAIL'));
}
function said(text) {
    return clean(text, LONGEST_MESSAGE);
}
function clean(text, limit) {
    return (0,core_escape/* shorten */.ml)((0,core_escape/* defuseWorkflowCommand */.vC)((0,core_escape/* escapeTerminal */.en)(text)), limit);
}


/***/ })

};
