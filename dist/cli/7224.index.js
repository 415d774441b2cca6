export const id = 7224;
export const ids = [7224,750];
export const modules = {

/***/ 95239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeMissing: () => (/* binding */ writeMissing)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/guards/env/faults.js + 3 modules
var faults = __webpack_require__(97305);
// EXTERNAL MODULE: ./build/guards/env/take-inventory.js + 26 modules
var take_inventory = __webpack_require__(57367);
;// CONCATENATED MODULE: ./build/guards/env/write-example.js




/** The lines that `guard env` finds missing, with where each variable is read, and no values. */
async function proposeExample(context) {
    const { inventory } = await (0,take_inventory/* takeInventory */.O)(context);
    const file = external_node_path_.join(context.root, (0,faults/* exampleFileOf */.GT)(inventory));
    const exists = (await context.fileSystem.stat(file)) !== undefined;
    const names = (0,faults/* undeclaredNames */.O4)(inventory).filter((name) => !name.startsWith('INPUT_'));
    return { file, exists, lines: names.flatMap((name) => linesOf(name, inventory)) };
}
const MOST_PATHS = 3;
function linesOf(name, { reads }) {
    const places = (reads.get(name) ?? []).filter(faults/* isOurs */.MU);
    const paths = [...new Set(places.map((place) => place.path))];
    const more = paths.length > MOST_PATHS ? ` and ${paths.length - MOST_PATHS} more` : '';
    const optional = places.every(({ hasDefault }) => hasDefault) ? ', which has a default' : '';
    // A name of a file may hold what would begin a line of its own.
    const shown = paths
        .slice(0, MOST_PATHS)
        .join(', ')
        .replace(/[\r\n]+/g, ' ');
    return [`# ${shown}${more}${optional}`, `${name}=`];
}
/**
 * Appends the lines to the file, or makes it; what stands there stays.
 * @param redact what is done to all that is written: a file that it would change is left alone
 * @throws PlumblineError `config_invalid` then, as that file holds a secret
 */
async function writeExample({ file, exists, lines }, { fileSystem }, redact) {
    const before = exists ? await fileSystem.readText(file) : '';
    if (redact(before) !== before) {
        throw new errors/* PlumblineError */.Dl('config_invalid', 'the file holds a secret, so nothing was added to it', {
            location: { path: file },
            remedy: 'Rotate the secret and take it out of the file, then run this again.',
        });
    }
    const newline = before.includes('\r\n') ? '\r\n' : '\n';
    const gap = before === '' ? '' : before.endsWith('\n') ? newline : `${newline}${newline}`;
    await fileSystem.writeAtomic(file, `${before}${gap}${lines.join(newline)}${newline}`);
}

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/app/judge.js + 4 modules
var judge = __webpack_require__(69343);
;// CONCATENATED MODULE: ./build/src/app/write-example.js




/** Adds what the guard env finds undeclared to the example file, or only shows it, and prints the lines. */
async function writeMissing(options, context) {
    const { global, toolbox } = context;
    const guardContext = await (0,judge.contextFor)(options, context);
    const proposal = await proposeExample(guardContext);
    const { file, exists, lines } = proposal;
    const shown = (0,core_escape/* escapeTerminal */.en)((0,show_path/* showPath */.P)(file, global.workingDirectory));
    const variables = lines.filter((line) => !line.startsWith('#')).length;
    const number = `${variables} variable${variables === 1 ? '' : 's'}`;
    const { out } = toolbox.terminal;
    if (variables === 0) {
        out(`${shown}: nothing is missing\n`);
        return 0;
    }
    const isShown = options.checkOnly === true;
    if (!isShown)
        await writeExample(proposal, guardContext, toolbox.redact);
    const what = isShown ? 'would be added' : exists ? 'added' : 'written to a new file';
    const listing = lines.map((line) => `  ${(0,core_escape/* escapeTerminal */.en)(line)}\n`).join('');
    out(`${shown}: ${number} ${what}\n${listing}`);
    if (!isShown)
        out('Say in a line above each what it is for, and commit the file; values stay empty here.\n');
    return 0;
}


/***/ }),

/***/ 31238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TG: () => (/* binding */ lostGateFailures),
  Hj: () => (/* binding */ policyRow),
  av: () => (/* binding */ sayPolicy)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/dataset/dataset.js + 10 modules
var dataset_dataset = __webpack_require__(34460);
;// CONCATENATED MODULE: ./build/src/verdict/required-fields.js
/** Metrics that cannot be judged without a field, by that field. */
const NEEDED_BY = {
    evidence: [
        'evidence_present',
        'evidence_verbatim',
        'evidence_align',
        'hallucination_share',
        'hallucination_severe_share',
        'license_verbatim',
    ],
    license: ['license_denied', 'license_unknown'],
    topic: ['coverage_topic_entropy'],
    latency_ms: ['latency_p50_ms', 'latency_p95_ms'],
    cost_usd: ['cost_per_item'],
};
/**
 * Gates that a change switches off by taking a field away from the data, or from its mapping.
 * @param before fields that the base's data has; `now` those of the change
 */
function lostGates(rows, before, now) {
    const open = rows.filter(({ state }) => state === 'not_applicable' || state === 'not_judged');
    return [...before]
        .filter((field) => !now.has(field))
        .map((field) => {
        const needing = open.filter(({ id }) => NEEDED_BY[field]?.includes(id));
        return { field, titles: needing.map(({ title }) => title) };
    })
        .filter(({ titles }) => titles.length > 0);
}

;// CONCATENATED MODULE: ./build/src/pipeline/policy-row.js




const MOST_CHANGES = 20;
const LONGEST_VALUE = 60;
/** Whose rules this run was judged by, and what the change would set otherwise: a row, so that nobody overlooks it. */
function policyRow(policy) {
    if (policy.kind === 'own')
        return [];
    const said = sayPolicy(policy);
    const row = {
        id: 'policy',
        title: 'Policy',
        unit: 'count',
        direction: 'informative',
        severity: 'P2',
        value: said.changes,
        n: 1,
        interval: null,
        unscored: null,
        limit: null,
        limitSource: null,
        fixed: true,
        state: 'not_judged',
        clearBreach: false,
        previous: null,
        delta: null,
        kind: null,
        note: [said.headline, ...said.details].join('; '),
    };
    return [row];
}
/** The same in words, for every place that shows it. */
function sayPolicy(policy) {
    const commit = policy.commit.slice(0, 12);
    if (policy.kind === 'base_has_none') {
        return {
            headline: `the base commit ${commit} has no configuration: this change was judged by its own`,
            details: [],
            changes: 0,
        };
    }
    const { changes } = policy;
    const shown = changes.slice(0, MOST_CHANGES).map(({ key, base, head }) => {
        const holds = base === null ? 'not set' : `${(0,core_escape/* shorten */.ml)(base, LONGEST_VALUE)} holds`;
        const wish = head === null ? 'take it away' : `set ${(0,core_escape/* shorten */.ml)(head, LONGEST_VALUE)}`;
        return `${key}: ${holds}, the change would ${wish}`;
    });
    const more = changes.length > MOST_CHANGES ? [`and ${changes.length - MOST_CHANGES} more`] : [];
    return {
        headline: changes.length === 0
            ? `rules of the base commit ${commit}; this change sets none otherwise`
            : `rules of the base commit ${commit}; what this change sets otherwise counts after the merge`,
        details: [...shown, ...more],
        changes: changes.length,
    };
}
/**
 * A change must not switch a gate off by taking the field away that it needs. The base's own data is only read where a
 * gate was left open.
 */
async function lostGateFailures(rows, { policy, summary }, findPolicyBase, workingDirectory) {
    if (policy.kind !== 'base' || policy.base.data.length === 0)
        return [];
    if (!rows.some(({ state }) => state === 'not_applicable' || state === 'not_judged'))
        return [];
    const found = await findPolicyBase();
    if (found === null)
        return [];
    const fields = await fieldsOf(policy.base, found, workingDirectory);
    return lostGates(rows, fields, summary.fields).map(({ field, titles }) => ({
        id: `policy_${field}`,
        result: 'FAIL',
        reason: `the change takes away the field ${field}, which the base judges by: ${titles.join(', ')}`,
    }));
}
/** A base whose data is not there yet, or cannot be read, has judged nothing by it. */
async function fieldsOf(base, { fileSystem }, workingDirectory) {
    try {
        const dataset = await (0,dataset_dataset/* openDataset */.J)({ ...base, globs: base.data, workingDirectory }, fileSystem);
        return (await dataset.inspect(() => { })).fields;
    }
    catch (error) {
        if ((0,errors/* toPlumblineError */.Cc)(error).errorClass === 'schema_invalid')
            return new Set();
        throw error;
    }
}


/***/ }),

/***/ 85360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ buildTargetEnvironment),
/* harmony export */   m0: () => (/* binding */ allowedEnvironment),
/* harmony export */   qy: () => (/* binding */ refusePrivilegedEvent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Variables that every target may see: where tools are, who the user is, how to speak. None holds a credential. */
const ALLOWED = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|TMPDIR|TEMP|TMP|TERM|NO_COLOR|CI|SystemRoot|PATHEXT|ComSpec)$/;
/** With these a script could act as the workflow itself, so no entry may ask for them. */
const FORBIDDEN = /^(GITHUB_TOKEN|GITHUB_ENV|GITHUB_OUTPUT|GITHUB_PATH|GITHUB_STATE|GITHUB_STEP_SUMMARY|ACTIONS_.*|INPUT_.*)$/i;
/** Events that run with the base repository's secrets on code that anybody may have written. */
const PRIVILEGED_EVENTS = new Set(['pull_request_target', 'workflow_run']);
/**
 * The whole environment of a target: an allowlist, what the entry declares, and `own`.
 * @throws PlumblineError `toolchain` where the repository's code must not run or a declared variable is not set;
 *   `config_invalid` where the entry asks for what no entry may have.
 */
function buildTargetEnvironment(entrypoint, env, own) {
    refusePrivilegedEvent(`the target "${entrypoint.name}"`, env);
    const environment = allowedEnvironment(env);
    for (const name of entrypoint.env_required) {
        if (FORBIDDEN.test(name)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('config_invalid', `the target "${entrypoint.name}" may not have ${name}`, {
                remedy: `Take ${name} out of env_required; pass a credential of its own under another name.`,
            });
        }
        const value = env.get(name);
        // A secret that a workflow does not have arrives as an empty text.
        if (value === undefined || value === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `the target "${entrypoint.name}" needs ${name}, which is not set`, {
                remedy: `Set ${name}, or take it out of env_required.`,
            });
        }
        environment[name] = value;
    }
    return { ...environment, ...own };
}
/** What every command of the repository may see, and no more: no tokens, no keys. */
function allowedEnvironment(env) {
    const allowed = Object.entries(env.variables).filter(([name]) => ALLOWED.test(name));
    return { ...Object.fromEntries(allowed), NODE_OPTIONS: '--dns-result-order=ipv4first' };
}
/**
 * The repository's own code does not run where an event brings secrets to code that anybody may have written.
 * @param what such as `the target "build"`
 * @throws PlumblineError `toolchain`
 */
function refusePrivilegedEvent(what, env) {
    const event = env.get('GITHUB_EVENT_NAME');
    if (event === undefined || !PRIVILEGED_EVENTS.has(event))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', `${what} does not run under ${event}`, {
        remedy: 'Use pull_request: there, code that anybody may have written runs without the secrets of the base.',
    });
}


/***/ }),

/***/ 33371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toGuardsJson),
/* harmony export */   f: () => (/* binding */ renderGuardsJson)
/* harmony export */ });
/** `reports/guards.json`, and what `--json` prints: every key always present, null where there is nothing. */
function toGuardsJson({ verdict, guards, durationMs }) {
    return {
        verdict,
        durationMs,
        guards: guards.map((outcome) => ({
            id: outcome.id,
            title: outcome.title,
            verdict: outcome.verdict,
            durationMs: outcome.durationMs,
            suppressed: outcome.suppressed.length,
            findings: outcome.findings.map((finding) => ({
                ruleId: finding.ruleId,
                severity: finding.severity,
                path: finding.path,
                line: finding.line,
                column: finding.column,
                message: finding.message,
                remedy: finding.remedy,
                fingerprint: finding.fingerprint,
                origin: finding.origin,
                confidence: finding.confidence,
                excerpt: finding.excerpt,
                commit: finding.commit,
                authorDate: finding.authorDate,
            })),
            suppressions: outcome.suppressed.map(({ finding, by, reason, until }) => ({
                ruleId: finding.ruleId,
                path: finding.path,
                line: finding.line,
                fingerprint: finding.fingerprint,
                by,
                reason,
                until,
            })),
            warnings: [...outcome.warnings],
            notes: [...outcome.notes],
            scanned: outcome.scanned,
            error: outcome.error,
        })),
    };
}
function renderGuardsJson(report) {
    return `${JSON.stringify(toGuardsJson(report), null, 2)}\n`;
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ renderGuardsText)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);


const LONGEST_TEXT = 400;
/** More than this nobody reads; guards.json has them all. */
const MOST_FINDINGS = 200;
const WORDS = {
    pass: 'PASS',
    warn: 'WARN',
    fail: 'FAIL',
    error: 'ERROR',
    not_applicable: 'N/A',
};
/** What guards found, for people: the verdict first, then a line and its why and remedy a finding. Ends with a line break. */
function renderGuardsText(report, options) {
    const lines = [
        ...headlines(report),
        ...errorLines(report.guards),
        ...report.guards.flatMap((outcome) => sectionOf(outcome, report.guards.length > 1 ? `${clean(outcome.id)}: ` : '')),
        ...options.written.map((file) => `      →  ${clean(file)}`),
    ];
    return `${lines.map(_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .defuseWorkflowCommand */ .vC).join('\n')}\n`;
}
/** One guard says all in a line; several are a table below a line that names those which did not pass. */
function headlines({ verdict, guards, durationMs }) {
    const [only] = guards;
    if (guards.length === 1 && only !== undefined) {
        return [`${WORDS[verdict]}  ${clean(only.id)}: ${summaryOf(only)}, ${only.durationMs} ms`];
    }
    const open = guards.filter((each) => each.verdict !== 'pass' && each.verdict !== 'not_applicable');
    const which = open.length === 0 ? '' : `: ${open.map(({ id }) => clean(id)).join(', ')}`;
    const number = open.length === 0
        ? `${count(guards.length, 'guard')}`
        : `${open.length} of ${count(guards.length, 'guard')}`;
    const widest = Math.max(...guards.map(({ id }) => id.length));
    return [
        `${WORDS[verdict]}  ${number}${which}, ${durationMs} ms`,
        ...guards.map((each) => `  ${WORDS[each.verdict].padEnd(5)}  ${clean(each.id).padEnd(widest)}  ${summaryOf(each)}, ${each.durationMs} ms`),
    ];
}
function summaryOf(outcome) {
    const { findings, suppressed, scanned, verdict, notes } = outcome;
    if (verdict === 'error')
        return 'could not judge';
    if (verdict === 'not_applicable')
        return notes[0] === undefined ? 'not applicable' : clean(notes[0]);
    const commits = scanned.commits === 0 ? '' : `, ${count(scanned.commits, 'commit')}`;
    const hidden = suppressed.length === 0 ? '' : `, ${suppressed.length} suppressed`;
    const seen = `${count(scanned.files, 'file')} (${formatBytes(scanned.bytes)})${commits}`;
    return `${count(findings.length, 'finding')}${hidden}${scanned.files === 0 ? '' : ` in ${seen}`}`;
}
/** What keeps guards from judging, said once where several share it. */
function errorLines(guards) {
    const sharing = new Map();
    for (const { id, error } of guards) {
        if (error === null)
            continue;
        const lines = `${clean(error.message)}\n      fix: ${clean(error.remedy)}`;
        const ids = sharing.get(lines) ?? [];
        sharing.set(lines, [...ids, clean(id)]);
    }
    return [...sharing].flatMap(([lines, ids]) => `      ${ids.join(', ')}: ${lines}`.split('\n'));
}
/** @param name stands before lines that would else not say whose they are */
function sectionOf(outcome, name) {
    const { findings, suppressed, warnings, docs, verdict } = outcome;
    // Why a guard does not apply stands in its own line above.
    const notes = verdict === 'not_applicable' ? outcome.notes.slice(1) : outcome.notes;
    const left = findings.length - MOST_FINDINGS;
    return [
        ...warnings.map((warning) => `      warning: ${name}${clean(warning)}`),
        ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => ['', ...findingLines(finding)]),
        ...(left > 0 ? ['', `      and ${count(left, 'more finding')}; guards.json has them all`] : []),
        ...(findings.length > 0
            ? ['', `      what to do in the first five minutes: ${clean(docs)}#the-first-five-minutes`]
            : []),
        ...suppressionLines(suppressed),
        ...notes.map((note) => `      note: ${name}${clean(note)}`),
    ];
}
function findingLines(finding) {
    const { ruleId, severity, confidence, excerpt, commit, authorDate } = finding;
    return [
        `${clean((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(finding))}  ${clean(ruleId)}  ${severity}, ${confidence} confidence`,
        ...(excerpt === null ? [] : [`      | ${clean(excerpt)}`]),
        `      why: ${clean(finding.message)}`,
        ...(commit === null
            ? []
            : [`      commit: ${clean(commit)}${authorDate === null ? '' : ` of ${clean(authorDate)}`}`]),
        `      fix: ${clean(finding.remedy)}`,
    ];
}
/** One line a reason, so that nobody has to trust a bare number. */
function suppressionLines(suppressed) {
    const counts = new Map();
    for (const { by, reason, until } of suppressed) {
        const what = `${by}${until === null ? '' : ` until ${until}`}: ${clean(reason)}`;
        counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    return [...counts].map(([what, number]) => `      suppressed ${number} by ${what}`);
}
function clean(text) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en)(text), LONGEST_TEXT);
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}


/***/ }),

/***/ 58831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bypassOf)
/* harmony export */ });
/**
 * Whether a gate may be breached today. A bypass holds on its `until` day and is dead afterwards.
 * @param today ISO day, such as `2026-02-28`, in UTC.
 */
function bypassOf(gateId, bypasses, today) {
    const last = bypasses
        .filter((bypass) => bypass.guard === gateId)
        .reduce((a, b) => (a === undefined || b.until > a.until ? b : a), undefined);
    if (last === undefined)
        return { kind: 'none' };
    return today <= last.until
        ? { kind: 'active', note: `bypassed until ${last.until}: ${last.reason}` }
        : { kind: 'expired', note: `bypass expired on ${last.until}: ${last.reason}` };
}


/***/ })

};
