export const id = 1919;
export const ids = [1919];
export const modules = {

/***/ 41919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createJunitExport: () => (/* binding */ createJunitExport)
});

// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
// EXTERNAL MODULE: ./build/src/reporters/format.js
var format = __webpack_require__(98441);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
;// CONCATENATED MODULE: ./build/src/reporters/xml.js

/** An element; names of elements and attributes are ours. Source: XML 1.0, productions 2, 10 and 39. */
function xml_element(name, attributes, children = []) {
    const open = openTag(name, attributes).xml;
    return children.length === 0
        ? { xml: `${open.slice(0, -1)}/>` }
        : { xml: `${open}${children.map(({ xml }) => xml).join('')}${closeTag(name).xml}` };
}
/** For documents that are written piece by piece. */
function openTag(name, attributes) {
    const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
    return { xml: `<${name}${pairs.join('')}>` };
}
function closeTag(name) {
    return { xml: `</${name}>` };
}
function textNode(text) {
    return { xml: escapeXml(text) };
}
/** Control characters and the two code points that XML has not become visible; the rest is entities. */
function escapeXml(text) {
    const clean = (0,core_escape/* escapeTerminal */.en)(text).replace(/[\ufffe\uffff]/g, '\ufffd');
    // The same character, and no command where the file is printed into a workflow's log.
    return (0,core_escape/* escapeHtml */.ZD)(clean).replaceAll('##[', '##&#91;');
}

;// CONCATENATED MODULE: ./build/src/reporters/junit.js



/**
 * JUnit XML as test reporters read it: a suite of gates and one of cases. What fails in it is what fails the run: of a run
 * that passes, weak cases are told of and do not fail. Format: https://github.com/testmoapp/junitxml
 */
function createJunitExport(report) {
    const isFailed = report.exitCode !== 0;
    const { cases, metrics } = report;
    const gates = metrics.filter(({ limit, state }) => limit !== null || state === 'fail');
    const gateFailures = isFailed ? gates.filter(({ state }) => state === 'fail').length : 0;
    const weak = isFailed ? cases.scored - cases.passed : 0;
    const errors = isFailed ? cases.errored : 0;
    const skipped = cases.skipped + (isFailed ? 0 : cases.errored);
    // A run whose gates say nothing, such as one of no cases, still fails in its report.
    const verdict = isFailed && gateFailures === 0 ? [verdictCase(report)] : [];
    const suite = (name, counts) => openTag('testsuite', { name, ...counts, timestamp: report.timestamp.slice(0, 19) });
    return {
        open: () => lines({ xml: '<?xml version="1.0" encoding="UTF-8"?>' }, openTag('testsuites', {
            name: 'plumbline',
            tests: gates.length + verdict.length + cases.total,
            failures: gateFailures + verdict.length + weak,
            errors,
            skipped: skipped + gates.filter(isUnjudged).length,
            time: report.durationMs / 1000,
        }), suite('gates', {
            tests: gates.length + verdict.length,
            failures: gateFailures + verdict.length,
            errors: 0,
            skipped: gates.filter(isUnjudged).length,
        }), ...verdict, ...gates.map((row) => gateCase(row, isFailed)), closeTag('testsuite'), suite('cases', { tests: cases.total, failures: weak, errors, skipped })),
        record: (line, why) => lines(recordCase(line, why, isFailed)),
        close: () => lines(closeTag('testsuite'), closeTag('testsuites')),
    };
}
function verdictCase(report) {
    const message = (0,badges/* headlineOf */.gD)(report);
    return xml_element('testcase', { classname: 'gates', name: 'verdict' }, [
        xml_element('failure', { message, type: report.result }, [textNode(message)]),
    ]);
}
function isUnjudged({ state }) {
    return state === 'not_judged' || state === 'not_applicable';
}
function gateCase(row, isFailed) {
    const [value, limit] = (0,format/* formatAgainst */.L$)(row.unit, row.value, row.limit);
    const message = row.unscored ?? `${value}, limit ${limit}`;
    const children = isUnjudged(row)
        ? [xml_element('skipped', { message: row.unscored ?? row.note ?? 'not judged' })]
        : row.state === 'fail' && isFailed
            ? [xml_element('failure', { message, type: row.severity }, [textNode(`${row.title}: ${message}`)])]
            : [xml_element('system-out', {}, [textNode(message)])];
    return xml_element('testcase', { classname: 'gates', name: row.id }, children);
}
function recordCase(line, why, isFailed) {
    const where = { classname: line.file, name: line.case_id, file: line.file, line: line.line };
    const time = line.latency_ms === null ? {} : { time: line.latency_ms / 1000 };
    return xml_element('testcase', { ...where, ...time }, outcomeOf(line, why ?? '', isFailed));
}
function outcomeOf(line, why, isFailed) {
    if (line.status === 'skipped')
        return [xml_element('skipped', { message: why })];
    if (line.status === 'errored') {
        return isFailed
            ? [xml_element('error', { message: why, type: line.error_class ?? 'errored' })]
            : [xml_element('skipped', { message: why })];
    }
    if (line.passed === true)
        return why === '' ? [] : [xml_element('system-out', {}, [textNode(why)])];
    return isFailed
        ? [xml_element('failure', { message: why, type: 'score' }, [textNode(why)])]
        : [xml_element('system-out', {}, [textNode(why)])];
}
function lines(...pieces) {
    return pieces.map(({ xml }) => `${xml}\n`).join('');
}


/***/ })

};
