export const id = 7835;
export const ids = [7835];
export const modules = {

/***/ 37835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/app/command.js
/** The examples below a command's help. */
function examples(invokedAs, lines) {
    return `\nExamples:\n${lines.map((line) => `  ${invokedAs} ${line}`).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/app/print-result.js + 1 modules
var print_result = __webpack_require__(51165);
// EXTERNAL MODULE: ./build/src/core/exports.js
var core_exports = __webpack_require__(39742);
;// CONCATENATED MODULE: ./build/src/app/commands/run-options.js



/** The flags of everything that runs. */
function addRunOptions(command) {
    return command
        .addOption(new esm/* Option */.c$('--smoke', 'dry run over 10 cases (the default)').conflicts('full'))
        .addOption(new esm/* Option */.c$('--full', 'run every case'))
        .option('--offline', 'no network and no cost: model replies are simulated')
        .option('--no-cache', 'ask the model again for what an earlier run has asked')
        .option('--budget <usd>', 'hard cap of the run, in US dollars', parseBudget)
        .addOption(new esm/* Option */.c$('--profile <name>', 'which limits apply').choices(['dev', 'stage', 'prod']))
        .option('--data <file-or-glob>', 'data files; may be given several times', collect)
        .option('--config <file>', 'configuration file (plumbline.yml when absent)')
        .option('--export [formats]', 'write exports: csv, json, junit, badge or several; csv,json when alone', parseFormats)
        .option('--handoff', 'write the hand-off package')
        .addOption(new esm/* Option */.c$('--fail-on <result>', 'least result that fails the run').choices([
        'fail',
        'partial',
        'warn',
    ]));
}
function toRunRequest(target, options, global) {
    return {
        target,
        mode: options.full === true ? 'full' : 'smoke',
        offline: options.offline === true,
        budgetUsd: options.budget,
        profile: options.profile,
        data: options.data,
        config: options.config,
        exports: options.export,
        handoff: options.handoff === true,
        failOn: options.failOn,
        batch: options.batch,
        cache: options.cache === false ? 'off' : undefined,
        resume: options.resume === undefined ? undefined : { runId: options.resume, whenChanged: 'fail' },
        reportsDir: global.reportsDir,
        workingDirectory: global.workingDirectory,
        invokedAs: global.invokedAs,
    };
}
function collect(value, before) {
    return [...(before ?? []), value];
}
function parseBudget(value) {
    const usd = Number(value);
    if (/^\d+(\.\d+)?$/.test(value) && usd > 0 && usd <= 1e6)
        return usd;
    throw new esm/* InvalidArgumentError */.Di('expected an amount in US dollars above 0, such as 0.50');
}
/** Words with commas between. */
function parseFormats(value) {
    const formats = value.split(',').map((word) => word.trim());
    const known = core_exports/* EXPORT_FORMATS */.UP.filter((format) => formats.includes(format));
    if (known.length === new Set(formats).size)
        return known;
    throw new esm/* InvalidArgumentError */.Di(`expected ${core_exports/* EXPORT_FORMATS */.UP.join(', ')} or several with commas between`);
}
/** Commander gives `true` for an option without its optional value. */
function normalizeExport(given) {
    return given === true ? core_exports/* RECORD_FORMATS */.ZN : given;
}
function requireFile(value, flag) {
    if (value === undefined)
        throw new UsageError(`${flag} is missing`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/app/commands/baseline.js




function registerBaseline(program, act) {
    addRunOptions(program.command('baseline'))
        .description('run the nine-step pipeline over question/answer data')
        .option('--resume <run-id>', 'take the finished cases of a run that was stopped over, and go on')
        .addOption(new esm/* Option */.c$('--batch <half>', 'at half the price, within a day: send all cases, or judge by their results')
        .choices(['submit', 'collect'])
        .conflicts('offline'))
        .addHelpText('after', examples(program.name(), [
        'baseline --smoke --offline',
        'baseline --full --offline --data "data/qa/*.jsonl"',
        'baseline --full --offline --budget 5.00 --profile stage --export csv,json --handoff',
        'baseline --full --offline --resume run_20250917_162825_70936',
        'baseline --full --budget 2.00 --batch submit',
        'baseline --full --budget 2.00 --batch collect',
    ]))
        .action((options) => act(async (context) => {
        const request = toRunRequest('baseline', { ...options, ...exportsOf(options) }, context.global);
        if (request.batch !== undefined) {
            const { runBatch } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1969), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(1609), __webpack_require__.e(2573), __webpack_require__.e(1799), __webpack_require__.e(4294), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731), __webpack_require__.e(1601)]).then(__webpack_require__.bind(__webpack_require__, 81601));
            return runBatch(request, context);
        }
        const { runTarget } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(1609), __webpack_require__.e(2573), __webpack_require__.e(1799), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731)]).then(__webpack_require__.bind(__webpack_require__, 63731));
        const { report, exitCode } = await runTarget(request, context.toolbox, 'normal');
        (0,print_result/* printResult */.R)(report, context);
        return exitCode;
    }));
}
/** `--export` without a value means every format. */
function exportsOf(options) {
    const formats = normalizeExport(options.export);
    return formats === undefined ? {} : { export: formats };
}

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/app/commands/chat.js




/** `chat`: a Messages API request on standard input, the reply on standard output; everything else on standard error. */
function registerChat(program, act) {
    program
        .command('chat')
        .description('one call of the model: its request as JSON on standard input, the reply on standard output')
        .option('--budget <usd>', 'hard cap of the call, in US dollars', parseBudget)
        .addHelpText('after', examples(program.name(), [
        'chat --budget 0.05 < request.json',
        'chat < request.json | jq -r .content[0].text',
    ]))
        .action((options) => act(async (context) => {
        await chat(options, context);
        return 0;
    }));
}
async function chat({ budget }, { toolbox }) {
    const { readStandardInput } = await __webpack_require__.e(/* import() */ 233).then(__webpack_require__.bind(__webpack_require__, 40233));
    const { listenForStop } = await __webpack_require__.e(/* import() */ 5736).then(__webpack_require__.bind(__webpack_require__, 85736));
    const { callOnce, spendingLimitOf } = await Promise.all(/* import() */[__webpack_require__.e(1969), __webpack_require__.e(4294), __webpack_require__.e(1386), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 52609));
    const { terminal, env } = toolbox;
    const payload = await parsePayload(await readStandardInput());
    const limit = await spendingLimitOf(budget, toolbox);
    terminal.err(`budget: $${(0,money/* formatUsd */.UK)(limit.usd)} (${limit.origin})\n`);
    const controller = new AbortController();
    const stopListening = listenForStop(controller);
    try {
        const call = { payload, limit, label: 'chat', ledger: [], env };
        const { body, costMicroUsd, latencyMs } = await callOnce(call, toolbox, controller.signal);
        terminal.out(`${JSON.stringify(body)}\n`);
        terminal.err(`cost: $${(0,money/* formatUsd */.UK)((0,money/* toUsd */.Mn)(costMicroUsd))}, ${latencyMs} ms\n`);
    }
    finally {
        stopListening();
    }
}
const INPUT = 'standard input';
const REMEDY = 'Give a request of the Messages API: `{"model": …, "max_tokens": …, "messages": […]}`.';
/** @throws PlumblineError `schema_invalid` with line and column of what is wrong */
async function parsePayload(bytes) {
    const text = Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, '');
    if (text.trim() === '')
        throw invalid('it is empty', { path: INPUT });
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const { findJsonFault } = await __webpack_require__.e(/* import() */ 5163).then(__webpack_require__.bind(__webpack_require__, 25163));
        const { createPositions } = await __webpack_require__.e(/* import() */ 2568).then(__webpack_require__.bind(__webpack_require__, 2568));
        const fault = findJsonFault(text, 'file');
        const place = fault === undefined ? {} : createPositions(text)(fault.offset);
        throw invalid(fault?.message ?? 'it is no JSON', { path: INPUT, ...place }, cause);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { ...value };
    throw invalid('it holds no JSON object', { path: INPUT });
}
function invalid(message, location, cause) {
    return new errors/* PlumblineError */.Dl('schema_invalid', message, { location, remedy: REMEDY, cause });
}

;// CONCATENATED MODULE: ./build/src/app/commands/complete.js

/**
 * Completion for shells. The library looks at all other commands, so this comes last; it is loaded only where completion is
 * what was asked for, and otherwise nothing but the line in the help is there.
 */
async function registerComplete(program, words) {
    if (words[0] !== 'complete') {
        program
            .command('complete')
            .argument('[shell]', 'bash, zsh, fish or powershell')
            .description('print what makes a shell complete commands and options')
            .addHelpText('after', examples(program.name(), ['complete zsh', 'complete bash']));
        return;
    }
    const { default: complete } = await __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 1283));
    complete(program);
}

;// CONCATENATED MODULE: ./build/src/app/commands/config.js



function registerConfig(program, act) {
    addRunOptions(program.command('config'))
        .description('check the configuration')
        .option('--explain', 'print every value with its origin')
        .addHelpText('after', examples(program.name(), ['config', 'config --explain', 'config --explain --profile prod']))
        .action((options) => act(async ({ global, toolbox }) => {
        const { loadConfig } = await __webpack_require__.e(/* import() */ 9660).then(__webpack_require__.bind(__webpack_require__, 79660));
        const { explainConfig, renderExplanation } = await __webpack_require__.e(/* import() */ 7879).then(__webpack_require__.bind(__webpack_require__, 67879));
        const { checkThresholds } = await __webpack_require__.e(/* import() */ 3299).then(__webpack_require__.bind(__webpack_require__, 43299));
        const config = await loadConfig(toRunRequest('config', { ...options, ...exportsOf(options) }, global), toolbox);
        checkThresholds(config);
        const rows = explainConfig(config, global.workingDirectory);
        if (global.json)
            toolbox.terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
        else if (options.explain === true)
            toolbox.terminal.out(renderExplanation(rows));
        else
            toolbox.terminal.out(`${config.path ?? 'no configuration file: defaults apply'}: valid\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/costs.js


/** `costs`: what the runs in reports/history paid. */
function registerCosts(program, act) {
    program
        .command('costs')
        .description('what runs paid, by day and target, from reports/history')
        .option('--days <days>', 'of the last so many days alone')
        .addHelpText('after', examples(program.name(), ['costs', 'costs --days 7', 'costs --json | jq .totalUsd']))
        .action((options) => act(async (context) => {
        await printCosts(options, context);
        return 0;
    }));
}
async function printCosts({ days }, { global, toolbox }) {
    const { readHistory } = await __webpack_require__.e(/* import() */ 1210).then(__webpack_require__.bind(__webpack_require__, 1210));
    const { sumCosts } = await __webpack_require__.e(/* import() */ 5008).then(__webpack_require__.bind(__webpack_require__, 85008));
    const { renderCosts } = await __webpack_require__.e(/* import() */ 6156).then(__webpack_require__.bind(__webpack_require__, 56156));
    const { terminal, fileSystem, clock } = toolbox;
    const since = days === undefined ? 0 : clock.now() - daysOf(days) * 86_400_000;
    const { reports, damaged } = await readHistory(global.reportsDir, fileSystem);
    for (const file of damaged)
        terminal.err(`warning: ${file} is no session report and is not counted\n`);
    const costs = sumCosts(reports.filter(({ timestamp }) => Date.parse(timestamp) >= since));
    terminal.out(global.json ? `${JSON.stringify(costs, null, 2)}\n` : renderCosts(costs));
}
function daysOf(text) {
    if (/^\d+$/.test(text))
        return Number(text);
    throw new errors/* UsageError */.eb(`--days needs a whole number of days, not "${text}"`);
}

;// CONCATENATED MODULE: ./build/src/app/commands/dlq.js



function registerDlq(program, act) {
    program
        .command('dlq')
        .description('the dead letter queue: runs that failed, with what they left')
        .option('--stats', 'counts by reason, target and exit code, as JSON (the default)')
        .option('--list', 'every entry, newest first')
        .option('--cleanup <days>', 'remove entries older than this many days')
        .option('--to-dlq <run-id reason exit-code...>', 'enter a run by hand: RUN_ID REASON EXIT_CODE')
        .option('--reprocess [run-id]', 'run failed runs again, each from where it stopped')
        .addOption(new esm/* Option */.c$('--reprocess-dlq', 'the same, as older instructions call it').hideHelp())
        .option('--target <name>', 'with --to-dlq: what was run', 'baseline')
        .addOption(new esm/* Option */.c$('--mode <mode>', 'with --to-dlq').choices(['smoke', 'full']).default('smoke'))
        .addHelpText('after', examples(program.name(), [
        "dlq --stats | jq '.totalEntries'",
        'dlq --list',
        'dlq --cleanup 30',
        'dlq --reprocess',
        'dlq --to-dlq test_run_123 "manual_test" 4 --target baseline --mode smoke',
    ]))
        .action((options) => act(async (context) => {
        const chosen = [
            options.stats,
            options.list,
            options.cleanup,
            options.toDlq,
            options.reprocess,
            options.reprocessDlq,
        ].filter((option) => option !== undefined);
        if (chosen.length > 1)
            throw new errors/* UsageError */.eb('give one of --stats, --list, --cleanup, --reprocess and --to-dlq');
        if (options.reprocess !== undefined || options.reprocessDlq === true) {
            const { replay } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(1609), __webpack_require__.e(2573), __webpack_require__.e(1799), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731), __webpack_require__.e(2096)]).then(__webpack_require__.bind(__webpack_require__, 52096));
            return replay(typeof options.reprocess === 'string' ? options.reprocess : undefined, context);
        }
        if (options.list === true)
            await printList(context);
        else if (options.cleanup !== undefined)
            await runCleanup(options.cleanup, context);
        else if (options.toDlq !== undefined)
            await enterByHand(options, options.toDlq, context);
        else
            await printStatistics(context);
        return 0;
    }));
}
async function printStatistics(context) {
    const { computeStatistics } = await __webpack_require__.e(/* import() */ 4620).then(__webpack_require__.bind(__webpack_require__, 34620));
    const { out } = context.toolbox.terminal;
    out(`${JSON.stringify(computeStatistics(await entriesOf(context)), null, 2)}\n`);
}
async function printList(context) {
    const { renderDlqList } = await __webpack_require__.e(/* import() */ 1015).then(__webpack_require__.bind(__webpack_require__, 21015));
    const entries = [...(await entriesOf(context))].reverse();
    const { out } = context.toolbox.terminal;
    out(context.global.json ? `${JSON.stringify(entries, null, 2)}\n` : renderDlqList(entries));
}
async function entriesOf(context) {
    const { listEntries } = await __webpack_require__.e(/* import() */ 8755).then(__webpack_require__.bind(__webpack_require__, 28755));
    const { entries, warnings } = await listEntries(queueOf(context));
    warn(warnings, context);
    return entries;
}
async function runCleanup(days, context) {
    const { cleanUp } = await __webpack_require__.e(/* import() */ 4287).then(__webpack_require__.bind(__webpack_require__, 24287));
    if (!/^\d+$/.test(days))
        throw new errors/* UsageError */.eb(`--cleanup needs a whole number of days, not "${days}"`);
    const done = await cleanUp(Number(days), queueOf(context));
    warn(done.warnings, context);
    const { out } = context.toolbox.terminal;
    if (context.global.json)
        out(`${JSON.stringify(done)}\n`);
    else
        out(`removed ${done.removedEntries} entries and ${done.removedFolders} folders older than ${days} days; ${done.keptEntries} kept\n`);
}
async function enterByHand(options, words, context) {
    const { toDlq } = await __webpack_require__.e(/* import() */ 3280).then(__webpack_require__.bind(__webpack_require__, 23280));
    const [runId, reason, exitCode] = words;
    if (runId === undefined || reason === undefined || exitCode === undefined || words.length !== 3) {
        throw new errors/* UsageError */.eb('--to-dlq takes three words: RUN_ID REASON EXIT_CODE');
    }
    const manual = { runId, reason, exitCode: Number(exitCode), target: options.target, mode: options.mode };
    const { warnings } = await toDlq(manual, queueOf(context));
    warn(warnings, context);
    context.toolbox.terminal.out(`entered ${runId}\n`);
}
function queueOf({ global, toolbox }) {
    return { fileSystem: toolbox.fileSystem, clock: toolbox.clock, reportsDir: global.reportsDir };
}
function warn(warnings, { toolbox }) {
    for (const warning of warnings)
        toolbox.terminal.err(`warning: ${warning}\n`);
}

// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
;// CONCATENATED MODULE: ./build/src/app/commands/export.js




function registerExport(program, act) {
    program
        .command('export')
        .description('turn baseline_report.jsonl into a flat CSV or JSON file')
        .option('--in <file>', 'case lines (baseline_report.jsonl of the reports folder when absent)')
        .option('--out <file>', 'target (export/baseline_latest.FORMAT of the reports folder when absent)')
        .addOption(new esm/* Option */.c$('--format <format>', 'of the target').choices(['csv', 'json']).default('csv'))
        .option('--bom', 'start a CSV with a UTF-8 byte order mark, for older versions of Excel')
        .addHelpText('after', examples(program.name(), [
        'export --format csv',
        'export --in reports/baseline_report.jsonl --out reports/export/baseline.json --format json',
    ]))
        .action((options) => act(async ({ global, toolbox }) => {
        const { exportLines } = await __webpack_require__.e(/* import() */ 9982).then(__webpack_require__.bind(__webpack_require__, 39982));
        const { reportsDir, workingDirectory } = global;
        const from = options.in === undefined
            ? external_node_path_.join(reportsDir, 'baseline_report.jsonl')
            : external_node_path_.resolve(workingDirectory, options.in);
        const fallback = external_node_path_.join(reportsDir, 'export', `baseline_latest.${options.format}`);
        const to = options.out === undefined ? fallback : external_node_path_.resolve(workingDirectory, options.out);
        const { records } = await exportLines({ from, to, format: options.format, csvBom: options.bom === true, workingDirectory }, toolbox.fileSystem);
        toolbox.terminal.out(`${(0,show_path/* showPath */.P)(to, workingDirectory)}: ${records} records\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/guard.js




function registerGuard(program, act) {
    addGuardOptions(program.command('guard'))
        .argument('<name>', 'env, no-direct-http, git, prod, schema, regression or all')
        .description('run one guard, or all of them, over the working tree, a change or the history')
        .addOption(new esm/* Option */.c$('--staged', 'what the next commit would add').conflicts(scopesBut('staged')))
        .addOption(new esm/* Option */.c$('--range <base..head>', 'every commit of a change').conflicts(scopesBut('range')))
        .addOption(new esm/* Option */.c$('--history', 'every commit of every ref').conflicts(scopesBut('history')))
        .addOption(new esm/* Option */.c$('--no-ignore', 'with the working tree: ignored files too'))
        .addOption(new esm/* Option */.c$('--file <path>', 'one file').conflicts(scopesBut('file')))
        .addOption(new esm/* Option */.c$('--stdin', 'standard input').conflicts(scopesBut('stdin')))
        .addOption(new esm/* Option */.c$('--baseline-write', 'take what is found now as known from here on').conflicts([
        'sarif',
        'checkOnly',
    ]))
        .addOption(new esm/* Option */.c$('--write-example', 'with env: add the variables that nothing declares to .env.example; with --check-only: print them').conflicts(['sarif', 'baselineWrite', ...scopesBut('')]))
        .addHelpText('after', examples(program.name(), [
        'guard git',
        'guard git --staged',
        'guard git --range origin/main..HEAD',
        'guard git --history --json',
        'guard env --write-example',
        'guard all --check-only',
    ]))
        .action((name, options) => act(async (context) => {
        const { GUARDS } = await __webpack_require__.e(/* import() */ 3603).then(__webpack_require__.bind(__webpack_require__, 73603));
        const guards = name === 'all' ? GUARDS : GUARDS.filter(({ id }) => id === name);
        if (guards.length === 0)
            throw unknownGuard(name, [...GUARDS.map(({ id }) => id), 'all']);
        const { judge, writeKnown } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(3860), __webpack_require__.e(3273), __webpack_require__.e(9343), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 69343));
        if (options.writeExample === true) {
            if (name !== 'env')
                throw new errors/* UsageError */.eb('--write-example needs the guard env');
            const { writeMissing } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(3860), __webpack_require__.e(3273), __webpack_require__.e(9343), __webpack_require__.e(8223), __webpack_require__.e(7224)]).then(__webpack_require__.bind(__webpack_require__, 95239));
            return writeMissing(options, context);
        }
        if (options.baselineWrite !== true)
            return judge(guards, options, context);
        if (name !== 'git')
            throw new errors/* UsageError */.eb('--baseline-write needs the guard git');
        return writeKnown(options, context);
    }));
}
/** What every command takes that runs guards. */
function addGuardOptions(command) {
    return command
        .option('--sarif [file]', 'write SARIF 2.1.0 to a file, or to standard output')
        .option('--check-only', 'say what was found, and end with 0 all the same')
        .option('--config <file>', 'configuration file (plumbline.yml when absent)')
        .option('--offline', 'ask for nothing that only paid calls need, and call nothing')
        .option('--budget <usd>', 'the budget that the guard prod is to judge', parseBudget)
        .addOption(new esm/* Option */.c$('--profile <name>', 'which profile holds').choices(['dev', 'stage', 'prod']));
}
function scopesBut(own) {
    return ['staged', 'range', 'history', 'file', 'stdin'].filter((name) => name !== own);
}
function unknownGuard(name, known) {
    return new errors/* UsageError */.eb(`there is no guard "${name}"; there are: ${known.join(', ')}`);
}

;// CONCATENATED MODULE: ./build/src/app/commands/guards.js



/** The target `guards`: all guards over the working tree, and whether the API can be reached. Flags of other targets are taken, since launchers pass them on. */
function registerGuards(program, act) {
    addGuardOptions(program.command('guards'))
        .description('run all guards, and look whether the API can be reached')
        .addOption(new esm/* Option */.c$('--smoke', 'no effect: guards call no model and look at everything').hideHelp())
        .addOption(new esm/* Option */.c$('--full', 'no effect, see --smoke').hideHelp())
        .addHelpText('after', examples(program.name(), ['guards', 'guards --json', 'guards --check-only']))
        .action((options) => act(async (context) => {
        const { GUARDS } = await __webpack_require__.e(/* import() */ 3603).then(__webpack_require__.bind(__webpack_require__, 73603));
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(3860), __webpack_require__.e(3273), __webpack_require__.e(9343), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 69343));
        if (options.offline === true)
            return judge(GUARDS, options, context);
        const { networkOutcome } = await __webpack_require__.e(/* import() */ 8039).then(__webpack_require__.bind(__webpack_require__, 98039));
        return judge(GUARDS, options, context, async () => [await networkOutcome(context)]);
    }));
}
/** The name that older instructions use for `guard prod`. */
function registerValidateProdGuard(program, act) {
    addGuardOptions(program.command('__validate_prod_guard'))
        .description('whether a run for production may begin: the guard prod')
        .addHelpText('after', examples(program.name(), ['__validate_prod_guard --check-only']))
        .action((options) => act(async (context) => {
        const { prodGuard } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1799), __webpack_require__.e(1094)]).then(__webpack_require__.bind(__webpack_require__, 21150));
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(3860), __webpack_require__.e(3273), __webpack_require__.e(9343), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 69343));
        return judge([prodGuard], options, context);
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/handoff.js



/** Takes the flags of a run, as instructions use them, but starts none: it packs what the last run left. */
function registerHandoff(program, act) {
    addRunOptions(program.command('handoff'))
        .description('write handoff/INDEX.md: links to everything that the last run left')
        .addHelpText('after', examples(program.name(), ['handoff', 'handoff --full --budget 1.50']))
        .action(() => act(async ({ global, toolbox }) => {
        const { readReport } = await Promise.all(/* import() */[__webpack_require__.e(9660), __webpack_require__.e(5137), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 10120));
        const { writeHandoff } = await __webpack_require__.e(/* import() */ 4569).then(__webpack_require__.bind(__webpack_require__, 4569));
        const report = await readReport(global, toolbox.fileSystem);
        const file = await writeHandoff(report, global.reportsDir, toolbox.fileSystem);
        toolbox.terminal.out(`${(0,show_path/* showPath */.P)(file, global.workingDirectory)}: run ${report.runId}, ${report.result}\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/health.js

/** `health`: whether a run could begin here, and how the last ones went. Changes nothing and pays nothing. */
function registerHealth(program, act) {
    program
        .command('health')
        .description('whether a run can begin here, and how the last ones went; pays nothing')
        .option('--offline', 'do not look whether the API can be reached')
        .addHelpText('after', examples(program.name(), ['health', 'health --offline', 'health --json']))
        .action((options) => act(async (context) => {
        const { checkHealth } = await __webpack_require__.e(/* import() */ 4928).then(__webpack_require__.bind(__webpack_require__, 74928));
        return checkHealth(options.offline === true, context);
    }));
}

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
;// CONCATENATED MODULE: ./build/src/app/commands/hygiene.js


/** `hygiene clean` and `hygiene restore`: backup files out of the way and back; nothing is ever deleted. */
function registerHygiene(program, act) {
    const hygiene = program.command('hygiene').description('move backup files into quarantine, or back');
    hygiene
        .command('clean')
        .description('move untracked backup files to .quarantine/<time>/, with a manifest')
        .option('--dry-run', 'say what would be moved')
        .option('--include-tracked', 'move backup files that are committed, too')
        .addHelpText('after', examples(program.name(), ['hygiene clean --dry-run', 'hygiene clean']))
        .action((options) => act((context) => clean(options, context)));
    hygiene
        .command('restore')
        .argument('[time]', 'name of a folder in .quarantine (the latest one when absent)')
        .description('bring quarantined files back; what stands in their place is never overwritten')
        .option('--dry-run', 'say what would be restored')
        .addHelpText('after', examples(program.name(), ['hygiene restore']))
        .action((time, options) => act((context) => bringBack(time, options, context)));
}
async function clean(options, context) {
    const { quarantine } = await __webpack_require__.e(/* import() */ 8552).then(__webpack_require__.bind(__webpack_require__, 28552));
    const { openSource } = await Promise.all(/* import() */[__webpack_require__.e(3860), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 13860));
    const { toolbox, global } = context;
    const { root, source } = await openSource(context.global.workingDirectory);
    const outcome = await quarantine({
        root,
        tracked: options.includeTracked === true ? 'included' : 'left',
        act: options.dryRun === true ? 'plan' : 'move',
        nowMs: toolbox.clock.now(),
    }, source, toolbox.fileSystem);
    if (global.json) {
        toolbox.terminal.out(`${JSON.stringify(outcome, null, 2)}\n`);
    }
    else {
        const { folder, moved, trackedLeft, failed } = outcome;
        const done = folder === null ? 'would move' : 'moved';
        say(context, [
            ...(moved.length === 0 ? ['no untracked backup files'] : moved.map((file) => `${done} ${file}`)),
            ...trackedLeft.map((file) => `left ${file}: it is tracked (--include-tracked moves it)`),
            ...failed.map(({ path, reason }) => `could not move ${path}: ${reason}`),
            ...(folder === null
                ? []
                : [`${moved.length} in ${folder}; \`${global.invokedAs} hygiene restore\` brings them back`]),
        ]);
    }
    return outcome.failed.length === 0 ? 0 : 1;
}
async function bringBack(time, options, context) {
    const { restore } = await __webpack_require__.e(/* import() */ 8656).then(__webpack_require__.bind(__webpack_require__, 8656));
    const { openSource } = await Promise.all(/* import() */[__webpack_require__.e(3860), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 13860));
    const { toolbox, global } = context;
    const { root } = await openSource(context.global.workingDirectory);
    const act = options.dryRun === true ? 'plan' : 'move';
    const outcome = await restore({ root, time, act }, toolbox.fileSystem);
    if (global.json) {
        toolbox.terminal.out(`${JSON.stringify(outcome, null, 2)}\n`);
    }
    else {
        const done = act === 'plan' ? 'would restore' : 'restored';
        say(context, [
            ...outcome.restored.map((file) => `${done} ${file}`),
            ...outcome.left.map(({ path, reason }) => `left ${path} in ${outcome.folder}: ${reason}`),
            `${outcome.restored.length} of ${outcome.folder}`,
        ]);
    }
    return outcome.left.length === 0 ? 0 : 1;
}
function say({ toolbox }, lines) {
    for (const line of lines)
        toolbox.terminal.out(`${(0,core_escape/* escapeTerminal */.en)(line)}\n`);
}

;// CONCATENATED MODULE: ./build/src/app/commands/init.js




const CONFIG_FILE = 'plumbline.yml';
const WORKFLOW_FILE = '.github/workflows/plumbline.yml';
const ACTION = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[\w./-]+$/;
const MOST_PASSED_OVER = 5;
function registerInit(program, act) {
    program
        .command('init')
        .description('write plumbline.yml after a look at the data, and a workflow; overwrites nothing')
        .option('--data <file-or-glob>', 'the data, where they are not in a usual place')
        .option('--action <owner/repository@ref>', `the action to use; also writes ${WORKFLOW_FILE}`)
        .addHelpText('after', examples(program.name(), ['init', 'init --data "sets/*.jsonl"', 'init --action my-org/plumbline@v1']))
        .action((options) => act(async (context) => {
        await writeConfiguration(options, context);
        await writeWorkflow(options, context);
        const { invokedAs } = context.global;
        context.toolbox.terminal.out(`next: ${invokedAs} config, ${invokedAs} baseline --smoke --offline; keep reports/ and RUN_LOGS/ out of git\n`);
        return 0;
    }));
}
async function writeConfiguration({ data }, { global, toolbox }) {
    const { proposeConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4851)]).then(__webpack_require__.bind(__webpack_require__, 84851));
    const { renderConfiguration } = await __webpack_require__.e(/* import() */ 5070).then(__webpack_require__.bind(__webpack_require__, 45070));
    const { CONFIG_NAMES } = await __webpack_require__.e(/* import() */ 9927).then(__webpack_require__.bind(__webpack_require__, 59927));
    const { fileSystem, terminal } = toolbox;
    const { workingDirectory } = global;
    const names = await fileSystem.list(workingDirectory);
    const there = CONFIG_NAMES.find((name) => names.includes(name));
    if (there !== undefined) {
        throw new errors/* UsageError */.eb(`${there} is here already and stays as it is; \`${global.invokedAs} config\` checks it`);
    }
    const { proposal, passedOver } = await proposeConfiguration(data, workingDirectory, fileSystem);
    if (proposal === undefined) {
        throw new errors/* PlumblineError */.Dl('schema_invalid', 'found no file of questions and answers', {
            details: [
                `looked into: ${passedOver.length}`,
                ...passedOver.slice(0, MOST_PASSED_OVER).map(({ file, reason }) => `${file}: ${reason}`),
            ],
            remedy: 'Name one with --data; columns of other names are mapped in plumbline.yml (docs/data-formats.md).',
        });
    }
    await fileSystem.writeAtomic(external_node_path_.join(workingDirectory, CONFIG_FILE), renderConfiguration(proposal));
    const columns = proposal.fields.map(({ field, column }) => `${field} = ${column}`).join(', ');
    terminal.out(`${CONFIG_FILE}: ${(0,core_escape/* escapeTerminal */.en)(proposal.data)}; ${(0,core_escape/* escapeTerminal */.en)(columns)} (from ${proposal.sampled} records of ${(0,core_escape/* escapeTerminal */.en)(proposal.file)})\n`);
}
async function writeWorkflow({ action }, { global, toolbox }) {
    const { fileSystem, terminal } = toolbox;
    const target = external_node_path_.join(global.workingDirectory, WORKFLOW_FILE);
    if (action === undefined) {
        terminal.out(`${WORKFLOW_FILE}: not written; --action OWNER/REPOSITORY@REF names the action to use\n`);
    }
    else if (!ACTION.test(action)) {
        throw new errors/* UsageError */.eb(`--action: expected OWNER/REPOSITORY@REF, not "${(0,core_escape/* escapeTerminal */.en)(action)}"`);
    }
    else if ((await fileSystem.stat(target)) !== undefined) {
        terminal.out(`${WORKFLOW_FILE}: is here already and stays as it is\n`);
    }
    else {
        const { renderWorkflow } = await __webpack_require__.e(/* import() */ 5070).then(__webpack_require__.bind(__webpack_require__, 45070));
        await fileSystem.writeAtomic(target, renderWorkflow(action));
        terminal.out(`${WORKFLOW_FILE}: runs on every pull request and on main\n`);
    }
}

;// CONCATENATED MODULE: ./build/src/app/commands/notify.js


function registerNotify(program, act) {
    program
        .command('notify')
        .description('tell Slack of the last run, through the webhook in SLACK_WEBHOOK_URL')
        .addHelpText('after', examples(program.name(), ['notify', 'notify --reports build/reports']))
        .action(() => act(async ({ global, toolbox }) => {
        const { createSlack, refusalOfWebhook } = await __webpack_require__.e(/* import() */ 5466).then(__webpack_require__.bind(__webpack_require__, 75466));
        const { loadConfig } = await __webpack_require__.e(/* import() */ 9660).then(__webpack_require__.bind(__webpack_require__, 79660));
        const { criticalConditions } = await __webpack_require__.e(/* import() */ 8264).then(__webpack_require__.bind(__webpack_require__, 98264));
        const { renderSlack } = await __webpack_require__.e(/* import() */ 7477).then(__webpack_require__.bind(__webpack_require__, 97477));
        const { baseRequest } = await __webpack_require__.e(/* import() */ 1288).then(__webpack_require__.bind(__webpack_require__, 51288));
        const { readReport } = await Promise.all(/* import() */[__webpack_require__.e(9660), __webpack_require__.e(5137), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 10120));
        const { readSite } = await __webpack_require__.e(/* import() */ 1556).then(__webpack_require__.bind(__webpack_require__, 41556));
        const { slackOrigin } = await __webpack_require__.e(/* import() */ 3212).then(__webpack_require__.bind(__webpack_require__, 53212));
        const webhook = (toolbox.env.get('SLACK_WEBHOOK_URL') ?? '').trim();
        const unfit = webhook === '' ? 'SLACK_WEBHOOK_URL is not set' : refusalOfWebhook(webhook);
        if (unfit !== null) {
            throw new errors/* PlumblineError */.Dl('toolchain', unfit, {
                remedy: 'Set SLACK_WEBHOOK_URL to the address of an incoming webhook.',
            });
        }
        const report = await readReport(global, toolbox.fileSystem);
        const { slack } = await loadConfig(baseRequest(global), toolbox);
        const origin = slackOrigin(readSite(toolbox.env, undefined), null, [], toolbox.env);
        const news = {
            kind: 'verdict',
            report,
            guards: null,
            conditions: criticalConditions(report, null),
        };
        const message = renderSlack(news, {
            ...origin,
            branch: origin.branch ?? report.branch,
            commit: origin.commit ?? (report.commit === null ? null : { sha: report.commit, url: null }),
        }, slack.mention);
        const answer = await createSlack(webhook, toolbox.redact).send(message);
        if (answer.kind === 'refused') {
            throw new errors/* PlumblineError */.Dl('network_error', answer.message, {
                remedy: 'Check the webhook and the network, then run `notify` again.',
            });
        }
        toolbox.terminal.out(`told Slack of run ${report.runId}\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/quick-api-check.js



/** The target `quick_api_check`: whether every key works, by one tiny call each. It never falls back to offline. */
function registerQuickApiCheck(program, act) {
    program
        .command('quick_api_check')
        .description('whether keys and API work, by one tiny call a key; never offline')
        .addOption(new esm/* Option */.c$('--smoke', 'one short reply a key (the default)').conflicts('full'))
        .addOption(new esm/* Option */.c$('--full', 'a grade a key, as runs ask for it'))
        .option('--budget <usd>', 'hard cap of all calls, in US dollars', parseBudget)
        .addHelpText('after', examples(program.name(), ['quick_api_check --smoke', 'quick_api_check --full --budget 0.02']))
        .action((options) => act(async (context) => {
        const { checkKeys } = await Promise.all(/* import() */[__webpack_require__.e(1969), __webpack_require__.e(4294), __webpack_require__.e(3139), __webpack_require__.e(1386), __webpack_require__.e(7190)]).then(__webpack_require__.bind(__webpack_require__, 57190));
        return checkKeys(options, context);
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/regression.js






/** Where a mini-set lies that nothing names yet, from the working directory. */
const DEFAULT_FILE = external_node_path_.join('guards', 'regression', 'frozen.jsonl');
const MOST_IDS = 5;
function registerRegression(program, act) {
    const regression = program
        .command('regression')
        .description('the frozen mini-set against the present answers')
        .addHelpText('after', examples(program.name(), ['regression mini', 'regression freeze --cases 40']));
    addGuardOptions(regression.command('mini'))
        .description('compare, and write reports/regression_summary.md')
        .action((options) => act(async (context) => {
        const { regressionGuard } = await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(2573), __webpack_require__.e(7292)]).then(__webpack_require__.bind(__webpack_require__, 67292));
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(3860), __webpack_require__.e(3273), __webpack_require__.e(9343), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 69343));
        return judge([regressionGuard], options, context);
    }));
    regression
        .command('freeze')
        .description('take the present answers as the measure of later ones')
        .option('--cases <n>', 'only so many, always the same ones', parseCases)
        .option('--config <file>', 'configuration file (plumbline.yml when absent)')
        .action((options) => act(async (context) => {
        const { freezeMiniSet } = await Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(2573), __webpack_require__.e(5470)]).then(__webpack_require__.bind(__webpack_require__, 35470));
        const { contextFor } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(3860), __webpack_require__.e(3273), __webpack_require__.e(9343), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 69343));
        const { global, toolbox } = context;
        const guardContext = await contextFor(options, context);
        const configured = guardContext.config.guards.regression.frozen;
        const file = configured ?? external_node_path_.resolve(global.workingDirectory, DEFAULT_FILE);
        const frozen = await freezeMiniSet(guardContext, file, options.cases ?? null);
        const shown = (0,core_escape/* escapeTerminal */.en)((0,show_path/* showPath */.P)(file, global.workingDirectory));
        const lines = [
            `${shown}: ${frozen.cases} cases frozen`,
            ...[
                ['added', frozen.added],
                ['removed', frozen.removed],
                ['changed', frozen.changed],
            ].map(sayIds),
            ...(frozen.comparison?.metrics ?? [])
                .filter(({ change }) => change !== null && change !== 0)
                .map(({ title, frozen: was, current }) => `  ${title}: ${(was ?? 0).toFixed(3)} → ${(current ?? 0).toFixed(3)}`),
            configured === null
                ? `Name it in plumbline.yml: \`guards: { regression: { frozen: ${shown} } }\`, and commit both.`
                : 'Commit it: it counts for changes that come after.',
        ];
        toolbox.terminal.out(`${lines.filter((line) => line !== '').join('\n')}\n`);
        return 0;
    }));
}
function sayIds([what, ids]) {
    if (ids.length === 0)
        return '';
    const names = ids.slice(0, MOST_IDS).map((id) => (0,core_escape/* escapeTerminal */.en)(id));
    const more = ids.length > MOST_IDS ? ` and ${ids.length - MOST_IDS} more` : '';
    return `  ${what}: ${ids.length} (${names.join(', ')}${more})`;
}
function parseCases(value) {
    const cases = Number(value);
    if (Number.isInteger(cases) && cases > 0)
        return cases;
    throw new esm/* InvalidArgumentError */.Di('expected a whole number, 1 or more');
}

;// CONCATENATED MODULE: ./build/src/app/commands/report.js

function registerReport(program, act) {
    program
        .command('report')
        .description('render reports again from the files of the last run')
        .command('baseline')
        .description('baseline_report.md and index.html, and with the flags exports and a check of every file against its schema')
        .option('--render-md', 'write baseline_report.md and index.html (the default)')
        .option('--export', 'write export/baseline_latest.csv and .json')
        .option('--validate', 'check baseline_report.jsonl, session_report.json and exports against their schemas')
        .addHelpText('after', examples(program.name(), ['report baseline', 'report baseline --render-md --export --validate']))
        .action((options) => act(async ({ global, toolbox }) => {
        const { renderAgain } = await Promise.all(/* import() */[__webpack_require__.e(9660), __webpack_require__.e(5137), __webpack_require__.e(120)]).then(__webpack_require__.bind(__webpack_require__, 10120));
        const lines = await renderAgain({
            markdown: options.renderMd === true || options.export !== true,
            exports: options.export === true,
            validate: options.validate === true,
        }, global, toolbox);
        for (const line of lines)
            toolbox.terminal.out(`${line}\n`);
        return 0;
    }));
}

;// CONCATENATED MODULE: ./build/src/app/commands/schema.js




/** The guard `schema` by its own name, and a check of single files. */
function registerSchema(program, act) {
    addGuardOptions(program.command('schema'))
        .description('hold data files against their JSON Schemas, and schemas against theirs')
        .option('--verbose', 'list every mistake, and every file that was checked')
        .option('--data <file>', 'only this file, or the files of this glob')
        .option('--schema <file>', 'the schema that the data have to follow; alone: check the schema itself')
        .addHelpText('after', examples(program.name(), [
        'schema',
        'schema --verbose',
        'schema --data data/cases.jsonl --schema schema/case.schema.json',
        'schema --schema schema/case.schema.json',
    ]))
        .action((options) => act(async (context) => {
        const { createSchemaGuard } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(3902), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 13902));
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(1609), __webpack_require__.e(3860), __webpack_require__.e(3273), __webpack_require__.e(9343), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 69343));
        const { workingDirectory } = context.global;
        const { data, schema } = options;
        for (const [name, value] of Object.entries({ data, schema })) {
            if (value === '')
                throw new errors/* UsageError */.eb(`--${name} needs a path`);
        }
        const absolute = (file) => file === undefined ? null : external_node_path_.resolve(workingDirectory, file);
        const only = data === undefined && schema === undefined
            ? undefined
            : { data: absolute(data), schema: absolute(schema) };
        const verbose = options.verbose === true || npmAsksForMore(context.toolbox.env);
        return judge([createSchemaGuard({ verbose, only })], options, context);
    }));
}
/** `npm run schema --verbose` gives the word to npm, which hands it on as its own log level. */
function npmAsksForMore(env) {
    const own = env.get('npm_config_verbose');
    const level = env.get('npm_config_loglevel');
    return (own !== undefined && own !== '' && own !== 'false') || level === 'verbose' || level === 'silly';
}

;// CONCATENATED MODULE: ./build/src/app/commands/session-report.js


function registerSessionReport(program, act) {
    program
        .command('session-report')
        .description('print the report of the last run, or of a given one; starts nothing')
        .addOption(new esm/* Option */.c$('--format <format>', 'how much').choices(['summary', 'full', 'json']).default('summary'))
        .option('--run-id <id>', 'a run of the history or the dead letter queue')
        .addHelpText('after', examples(program.name(), [
        'session-report',
        'session-report | grep "CASES_TOTAL:"',
        'session-report --format full',
    ]))
        .action((options) => act(async ({ global, toolbox }) => {
        const { readSessionReport } = await __webpack_require__.e(/* import() */ 1875).then(__webpack_require__.bind(__webpack_require__, 1875));
        const format = global.json ? 'json' : options.format;
        toolbox.terminal.out(await readSessionReport(global, format, options.runId, toolbox.fileSystem));
        return 0;
    }));
}

// EXTERNAL MODULE: ./build/src/core/closest.js
var closest = __webpack_require__(54350);
// EXTERNAL MODULE: ./build/src/app/compose.js + 13 modules
var compose = __webpack_require__(31951);
;// CONCATENATED MODULE: ./build/src/app/commands/targets.js








/**
 * Adds the repository's own targets as commands. They are read only when the first word is none of ours, or when help
 * or completion lists the commands, so that a broken list cannot stand in the way of anything else.
 */
async function registerTargets(program, act, words, invocation) {
    const first = firstWord(words);
    const known = program.commands.map((command) => command.name());
    const listIsWanted = first === undefined || first === 'help' || first === 'complete';
    if (!listIsWanted && known.includes(first))
        return;
    const { ENTRYPOINTS_PATH } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(1609), __webpack_require__.e(2573), __webpack_require__.e(1799), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731)]).then(__webpack_require__.bind(__webpack_require__, 63731));
    const { loadEntrypoints } = await __webpack_require__.e(/* import() */ 6475).then(__webpack_require__.bind(__webpack_require__, 36475));
    const directory = external_node_path_.resolve(invocation.cwd, workingDirectoryOf(words));
    const { fileSystem } = (0,compose/* compose */.Z)(directory);
    const file = external_node_path_.join(directory, ENTRYPOINTS_PATH);
    const entrypoints = (await fileSystem.stat(file)) === undefined
        ? []
        : await loadEntrypoints(fileSystem, file, ENTRYPOINTS_PATH);
    for (const { name, description, script } of entrypoints) {
        addRunOptions(program.command(name))
            .description(description ?? `run ${script}`)
            .addHelpText('after', examples(program.name(), [`${name} --smoke --offline`, `${name} --full --budget 1.00`]))
            .action((options) => act(async (context) => {
            const { runTarget } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(4404), __webpack_require__.e(2166), __webpack_require__.e(4460), __webpack_require__.e(6664), __webpack_require__.e(9660), __webpack_require__.e(1609), __webpack_require__.e(2573), __webpack_require__.e(1799), __webpack_require__.e(3139), __webpack_require__.e(955), __webpack_require__.e(5137), __webpack_require__.e(3731)]).then(__webpack_require__.bind(__webpack_require__, 63731));
            const request = toRunRequest(name, { ...options, ...exportsOf(options) }, context.global);
            const { report, exitCode } = await runTarget(request, context.toolbox, 'normal');
            (0,print_result/* printResult */.R)(report, context);
            return exitCode;
        }));
    }
    if (!listIsWanted && !entrypoints.some(({ name }) => name === first)) {
        throw unknownCommand(first, [...known, ...entrypoints.map(({ name }) => name)]);
    }
}
/** The first word that is neither an option nor the value of one of the options that stand before a command. */
function firstWord(words) {
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (word === '-C' || word === '--reports')
            index++;
        else if (!word.startsWith('-'))
            return word;
    }
    return undefined;
}
function workingDirectoryOf(words) {
    const at = words.indexOf('-C');
    return at === -1 ? '.' : (words[at + 1] ?? '.');
}
function unknownCommand(word, known) {
    const near = (0,closest/* closest */.k)(word, known);
    const hint = near === undefined ? `there are: ${known.join(', ')}` : `did you mean "${near}"?`;
    return new errors/* UsageError */.eb(`unknown target or command "${word}"; ${hint}`);
}

;// CONCATENATED MODULE: ./build/src/app/report-failure.js


/** Errors print one clear line each, never a stack of ours; the code is what the process is to end with. */
function reportFailure(thrown, terminal) {
    if (thrown instanceof errors/* UsageError */.eb) {
        terminal.err(`error: ${(0,core_escape/* escapeTerminal */.en)(thrown.message)}\n`);
        return 2;
    }
    const error = (0,errors/* toPlumblineError */.Cc)(thrown);
    terminal.err(`error: ${(0,core_escape/* escapeTerminal */.en)((0,errors/* formatError */.Wk)(error))}\n`);
    if (error.details.length > 1)
        for (const detail of error.details)
            terminal.err(`  ${(0,core_escape/* escapeTerminal */.en)(detail)}\n`);
    if (error.errorClass === 'internal' && error.cause instanceof Error)
        terminal.err(`${error.cause.stack ?? ''}\n`);
    return error.exitCode;
}

;// CONCATENATED MODULE: ./build/src/app/cli-program.js



























function createProgram(invocation, terminal) {
    return {
        async run(words) {
            let exitCode = 0;
            const program = createRoot(invocation, terminal);
            const act = async (action) => {
                const global = readGlobalOptions(program, invocation);
                const toolbox = (0,compose/* compose */.Z)(global.workingDirectory);
                try {
                    exitCode = await action({ global, toolbox });
                }
                catch (thrown) {
                    // Here, and not further out, because only this toolbox knows the secrets of `-C DIR`.
                    exitCode = reportFailure(thrown, toolbox.terminal);
                }
            };
            registerBaseline(program, act);
            registerSessionReport(program, act);
            registerReport(program, act);
            registerExport(program, act);
            registerDlq(program, act);
            registerConfig(program, act);
            registerChat(program, act);
            registerCosts(program, act);
            registerHealth(program, act);
            registerQuickApiCheck(program, act);
            registerHandoff(program, act);
            registerNotify(program, act);
            registerGuards(program, act);
            registerGuard(program, act);
            registerValidateProdGuard(program, act);
            registerRegression(program, act);
            registerSchema(program, act);
            registerHygiene(program, act);
            registerInit(program, act);
            await registerTargets(program, act, words, invocation);
            await registerComplete(program, words);
            if (words.length === 0) {
                program.outputHelp({ error: true });
                return 2;
            }
            try {
                await program.parseAsync(words, { from: 'user' });
            }
            catch (thrown) {
                if (!(thrown instanceof esm/* CommanderError */.b7))
                    throw thrown;
                if (thrown.exitCode === 0)
                    return 0;
                throw new errors/* UsageError */.eb(thrown.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '));
            }
            return exitCode;
        },
    };
}
function createRoot(invocation, terminal) {
    return new esm/* Command */.uB()
        .name(invocation.invokedAs)
        .description('Gate for LLM-made data: quality metrics, budgets and one verdict on whether a change may merge.')
        .version(version/* VERSION */.x, '-V, --version')
        .option('-C <dir>', 'run as if started in this folder')
        .option('--reports <dir>', 'where reports are written', 'reports')
        .option('--json', 'print the result as JSON on standard output')
        .exitOverride()
        .configureHelp({ showGlobalOptions: true })
        .configureOutput({
        writeOut: (text) => terminal.out(text),
        writeErr: (text) => terminal.err(text),
        // Said once, by whoever catches the error.
        outputError: () => { },
    })
        .addHelpText('after', examples(invocation.invokedAs, ['baseline --smoke --offline', 'session-report', 'dlq --stats']));
}
function readGlobalOptions(program, invocation) {
    const given = program.opts();
    const workingDirectory = external_node_path_.resolve(invocation.cwd, given.C ?? '.');
    return {
        workingDirectory,
        reportsDir: external_node_path_.resolve(workingDirectory, given.reports),
        json: given.json === true,
        invokedAs: invocation.invokedAs,
    };
}

;// CONCATENATED MODULE: ./build/src/app/npm-flags.js
const isOn = (name) => (env) => env.get(name) === 'true';
/** `--verbose` is npm's own word for a log level. Source: npm's documentation, "config", shorthands. */
const FLAGS = [
    {
        flag: '--check-only',
        commands: ['guard', 'guards', '__validate_prod_guard'],
        isGiven: isOn('npm_config_check_only'),
    },
    { flag: '--verbose', commands: ['schema'], isGiven: (env) => env.get('npm_config_loglevel') === 'verbose' },
    { flag: '--reprocess-dlq', commands: ['dlq'], isGiven: isOn('npm_config_reprocess_dlq') },
    { flag: '--write-example', commands: ['guard'], isGiven: isOn('npm_config_write_example') },
];
/**
 * `npm run SCRIPT --flag` without `--` before the flag: npm keeps the flag for itself and passes it on as a variable.
 * People write it so, and older instructions do.
 */
function withNpmFlags(words, env) {
    if (env.get('npm_lifecycle_event') === undefined)
        return words;
    const [command = ''] = words;
    const swallowed = FLAGS.filter(({ flag, commands, isGiven }) => commands.includes(command) && !words.includes(flag) && isGiven(env));
    return [...words, ...swallowed.map(({ flag }) => flag)];
}

;// CONCATENATED MODULE: ./build/src/app/cli.js




/** Runs one command line and says how the process is to end. */
async function runCli(words, invocation) {
    const { terminal, env } = (0,compose/* compose */.Z)(invocation.cwd);
    try {
        return await createProgram(invocation, terminal).run(withNpmFlags(words, env));
    }
    catch (thrown) {
        return reportFailure(thrown, terminal);
    }
}


/***/ }),

/***/ 51165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ printResult)
});

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
// EXTERNAL MODULE: ./build/src/reporters/sections.js
var sections = __webpack_require__(78674);
;// CONCATENATED MODULE: ./build/src/reporters/terminal.js



const TONES = { PASS: 'pass', WARN: 'warn', PARTIAL: 'warn', FAIL: 'fail' };
const LONGEST_TEXT = 300;
/** The last lines of a run: verdict with what failed, numbers, where the report is, what to do next. Ends with a line break. */
function renderTerminalResult(report, options) {
    const paint = options.paint ?? ((_tone, line) => line);
    const indent = ' '.repeat(report.result.length + 2);
    const lines = [
        `${paint(TONES[report.result], report.result)}  ${(0,core_escape/* shorten */.ml)(clean((0,badges/* headlineOf */.gD)(report)), LONGEST_TEXT)}`,
        `${indent}${paint('faint', clean((0,sections/* numbersLine */.fE)(report)))}`,
        ...(report.judge === null
            ? []
            : [`${indent}${paint('faint', `judged by ${clean(report.judge.model)}`)}`]),
        ...report.warnings.map(({ code, message }) => paint('warn', `${indent}warning ${clean(code)}: ${(0,core_escape/* shorten */.ml)(clean(message), LONGEST_TEXT)}`)),
        `${indent}→  ${clean(`${options.reportsDir}/${report.error === null && report.metrics.length > 0 ? 'index.html' : 'session_report.md'}`)}`,
        ...nextSteps(report, options).map((step, index) => `${index === 0 ? `${indent}next: ` : `${indent}      `}${step}`),
    ];
    return `${lines.map(core_escape/* defuseWorkflowCommand */.vC).join('\n')}\n`;
}
function nextSteps(report, { invokedAs }) {
    const steps = [];
    const { error } = report;
    const first = report.records[0];
    if (error !== null) {
        steps.push(`${error.at === null ? '' : `${clean(error.at)}: `}${(0,core_escape/* shorten */.ml)(clean(error.remedy), LONGEST_TEXT)}`);
    }
    else if (report.result !== 'PASS' && first !== undefined) {
        steps.push(`look at ${clean(`${first.file}:${first.line}`)} first (${(0,core_escape/* shorten */.ml)(clean(first.why), 100)})`);
    }
    if (error !== null || report.result !== 'PASS')
        steps.push(`${clean(invokedAs)} session-report --format full`);
    if (report.dlq.count > 0)
        steps.push(`${sections/* REPLAY_COMMAND */._8}   (${report.dlq.count} in the dead letter queue)`);
    return steps;
}
function clean(value) {
    return (0,core_escape/* escapeTerminal */.en)(value);
}

;// CONCATENATED MODULE: ./build/src/app/print-result.js

/** JSON goes to standard output alone; for people the last lines go where the step lines went. */
function printResult(report, { global, toolbox }) {
    if (global.json)
        toolbox.terminal.out(`${JSON.stringify(report, null, 2)}\n`);
    toolbox.terminal.err(renderTerminalResult(report, { invokedAs: global.invokedAs, reportsDir: global.reportsDir }));
}


/***/ }),

/***/ 54350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** The candidate nearest to a mistyped word by edit distance, or undefined when none is near. */
function closest(word, candidates) {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Damerau-Levenshtein distance, restricted to adjacent transpositions. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            if (swapped)
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            current.push(cost);
        }
        before = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 39742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ EXPORT_FILES),
/* harmony export */   UP: () => (/* binding */ EXPORT_FORMATS),
/* harmony export */   ZN: () => (/* binding */ RECORD_FORMATS)
/* harmony export */ });
const EXPORT_FORMATS = ['csv', 'json', 'junit', 'badge'];
/** What `--export` without a word means. */
const RECORD_FORMATS = ['csv', 'json'];
/** Where each is written, from the reports folder. */
const EXPORT_FILES = {
    csv: 'export/baseline_latest.csv',
    json: 'export/baseline_latest.json',
    junit: 'export/junit.xml',
    badge: 'export/badge.json',
};


/***/ }),

/***/ 19529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ wholeMicroUsd),
/* harmony export */   Mn: () => (/* binding */ toUsd),
/* harmony export */   Mt: () => (/* binding */ toMicroUsd),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   VA: () => (/* binding */ lesserUsd),
/* harmony export */   Yd: () => (/* binding */ ZERO_USD),
/* harmony export */   aK: () => (/* binding */ addMicroUsd)
/* harmony export */ });
const ZERO_USD = 0;
/** A whole number of micro-dollars. @throws RangeError for anything else */
function wholeMicroUsd(amount) {
    if (!isMicroUsd(amount))
        throw new RangeError(`not an amount of money: ${amount}`);
    return amount;
}
function isMicroUsd(amount) {
    return Number.isSafeInteger(amount) && amount >= 0;
}
/** Rounds up, so that a cost is never understated. */
function toMicroUsd(usd) {
    const micro = Math.ceil(Number((usd * 1e6).toFixed(6)));
    if (!Number.isSafeInteger(micro) || micro < 0)
        throw new RangeError(`not an amount of money: ${usd}`);
    return micro;
}
function addMicroUsd(a, b) {
    return (a + b);
}
function lesserUsd(a, b) {
    return a < b ? a : b;
}
function toUsd(amount) {
    return amount / 1e6;
}
/** `0.00`, `1.50`, `0.000125`: at least two decimals, and as many as the amount needs. */
function formatUsd(usd) {
    const exact = usd.toFixed(6).replace(/0+$/, '');
    const decimals = exact.length - exact.indexOf('.') - 1;
    return usd.toFixed(Math.max(2, decimals));
}


/***/ }),

/***/ 87006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ STATE_BADGES),
/* harmony export */   LF: () => (/* binding */ RESULT_BADGES),
/* harmony export */   Lh: () => (/* binding */ ALERT_KINDS),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   oN: () => (/* binding */ STEP_BADGES)
/* harmony export */ });
/** The badge of a whole run. */
const RESULT_BADGES = {
    PASS: '✅',
    WARN: '⚠️',
    PARTIAL: '🟡',
    FAIL: '❌',
};
const ALERT_KINDS = {
    PASS: 'TIP',
    WARN: 'WARNING',
    PARTIAL: 'WARNING',
    FAIL: 'CAUTION',
};
/** The badge of a metric; a row that could not be judged says so in words and carries no colour. */
const STATE_BADGES = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    fail: '❌ fail',
    not_judged: 'not judged',
    not_applicable: 'n/a',
};
const STEP_BADGES = {
    ok: '✅ ok',
    warning: '⚠️ warning',
    failed: '❌ failed',
    not_run: 'not run',
};
const STATE_ORDER = ['fail', 'warn', 'pass', 'not_judged', 'not_applicable'];
/** Failed rows first, then by severity, clear breaches before mere ones; otherwise as the run listed them. */
function worstFirst(metrics) {
    return [...metrics].sort((a, b) => STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
        Number(b.clearBreach) - Number(a.clearBreach) ||
        a.severity.localeCompare(b.severity, 'en'));
}
/** The verdict's headline without the result in front, which every surface prints itself. */
function headlineOf(report) {
    return report.verdict.headline.replace(/^(?:PASS|WARN|PARTIAL|FAIL)\b[.:]?\s*/, '');
}


/***/ }),

/***/ 98441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

const DECIMALS = 3;
const MOST_DECIMALS = 6;
/** What stands where there is no number. */
const NO_VALUE = '–';
/** A value with its unit: shares and scores as `.071`, money as `0.42 USD`, times as `812 ms`. */
function formatValue(unit, value, decimals = DECIMALS) {
    if (value === null)
        return NO_VALUE;
    switch (unit) {
        case 'share':
        case 'score':
            return formatRatio(value, decimals);
        case 'usd':
            return `${(0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .formatUsd */ .UK)(value)} USD`;
        case 'ms':
            return formatMs(value, decimals - DECIMALS);
        case 'bits':
            return `${value.toFixed(decimals)} bits`;
        case 'count':
            return Number.isInteger(value) ? String(value) : value.toFixed(decimals);
    }
}
/** Value and limit with as many decimals as it takes to tell them apart, so that no row reads "over .050 with .050". */
function formatAgainst(unit, value, limit) {
    for (let decimals = DECIMALS; decimals < MOST_DECIMALS; decimals++) {
        const pair = [formatValue(unit, value, decimals), formatValue(unit, limit, decimals)];
        if (value === limit || pair[0] !== pair[1])
            return pair;
    }
    return [formatValue(unit, value, MOST_DECIMALS), formatValue(unit, limit, MOST_DECIMALS)];
}
/** `📈 +.021`, `📉 -.003`, `➡️ .000`; empty where there is nothing to compare with. */
function formatDelta(unit, delta) {
    if (delta === null)
        return '';
    const size = formatValue(unit, Math.abs(delta));
    if (size === formatValue(unit, 0))
        return `➡️ ${size}`;
    return delta > 0 ? `📈 +${size}` : `📉 -${size}`;
}
/** `.056 to .090` */
function formatInterval(unit, interval) {
    const [low, high] = interval ?? [];
    return low === undefined || high === undefined
        ? ''
        : `${formatValue(unit, low)} to ${formatValue(unit, high)}`;
}
/** How long something took: `812 ms`, `18.2 s`, `3 min 12 s`. */
function formatDuration(ms) {
    if (ms === null)
        return NO_VALUE;
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `512 B`, `3.4 kB`, `1.2 MB`: thousands, as file managers count. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
/** `1 case`, `2 cases` */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function formatRatio(value, decimals) {
    const fixed = value.toFixed(decimals);
    return /^-?0\.0*$/.test(fixed) ? fixed.replace(/^-?0/, '') : fixed.replace(/^(-?)0\./, '$1.');
}
function formatMs(value, decimals) {
    return `${value.toFixed(Math.abs(value) < 10 ? decimals + 1 : decimals)} ms`;
}


/***/ }),

/***/ 60007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zQ: () => (/* binding */ pathUrl)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59059);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27698);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);




/** The one way in which Markdown is made: a tree, then its serialisation, so that escaping cannot be forgotten. */
function markdown(blocks) {
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)({ type: 'root', children: [...blocks] }, {
        bullet: '-',
        emphasis: '_',
        fences: true,
        listItemIndent: 'one',
        resourceLink: true,
        rule: '-',
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    });
}
/** Our own words and glyphs, never a value: escaped, but neither broken up nor cut. */
function text(value) {
    return { type: 'text', value };
}
/** A command or a name of ours. */
function code(value) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .makeVisible */ .Xm)(value));
}
function strong(...children) {
    return { type: 'strong', children: inline(children) };
}
/** A link whose address we made; other schemes than http(s) and relative paths lose their link. */
function link(url, ...children) {
    const nodes = inline(children);
    const safe = /^(?:https?:\/\/|[^:]*(?:$|[/?#]))/i.test(url) && !url.startsWith('//');
    if (!safe)
        return { type: 'emphasis', children: nodes };
    return { type: 'link', url, children: nodes };
}
/** A path as the address of a link. */
function pathUrl(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function heading(depth, ...children) {
    return { type: 'heading', depth, children: inline(children) };
}
function paragraph(...children) {
    return { type: 'paragraph', children: inline(children) };
}
function list(items) {
    return {
        type: 'list',
        ordered: false,
        spread: false,
        children: items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: inline(item) }],
        })),
    };
}
function table(columns, rows) {
    const row = (cells) => ({
        type: 'tableRow',
        children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
    });
    return {
        type: 'table',
        align: columns.map(({ align }) => align ?? null),
        children: [row(columns.map(({ title }) => text(title))), ...rows.map(row)],
    };
}
/**
 * A block quote that GitHub shows as an alert. Its marker would be escaped as text, hence the raw node.
 * Format: https://docs.github.com/get-started/writing-on-github (Alerts).
 */
function alert(kind, first, ...others) {
    const lead = [{ type: 'html', value: `[!${kind}]` }, text('\n'), ...inline(first)];
    return {
        type: 'blockquote',
        children: [lead, ...others.map(inline)].map((children) => ({ type: 'paragraph', children })),
    };
}
/** Lines that stay as they are, but for control characters and workflow commands. */
function fenced(lines, language = 'text') {
    const value = lines.map((line) => (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .defuseWorkflowCommand */ .vC)((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .makeVisible */ .Xm)(line))).join('\n');
    return { type: 'code', lang: language, value };
}
/** Folded away. */
function details(summary, blocks) {
    const open = { type: 'html', value: `<details><summary>${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)(summary)}</summary>` };
    return [open, ...blocks, { type: 'html', value: '</details>' }];
}
/** A target for links, such as a run id. */
function anchor(id) {
    return { type: 'html', value: `<a id="${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeTerminal */ .en)(id))}"></a>` };
}
function inline(item) {
    if (typeof item === 'string')
        return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(item);
    return isMany(item) ? item.flatMap(inline) : [item];
}
function isMany(item) {
    return Array.isArray(item);
}


/***/ }),

/***/ 78674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ costLine),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Ui: () => (/* binding */ dlqBlocks),
/* harmony export */   Vb: () => (/* binding */ warningList),
/* harmony export */   _8: () => (/* binding */ REPLAY_COMMAND),
/* harmony export */   fE: () => (/* binding */ numbersLine),
/* harmony export */   l$: () => (/* binding */ reasonBlocks),
/* harmony export */   pT: () => (/* binding */ errorBlocks),
/* harmony export */   sW: () => (/* binding */ judgeLine)
/* harmony export */ });
/* harmony import */ var _badges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87006);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98441);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60007);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74484);




/** The command that the operations guide names for a replay of the dead letter queue. */
const REPLAY_COMMAND = 'npm run dev -- --reprocess-dlq';
const MOST_WARNINGS = 50;
/** The line that must be enough to decide on. */
function verdictLine(report, limit) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${report.result}:`)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)((0,_badges_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .gD)(report), limit)];
}
/** Several reasons, a line each; a single one is what the line of the verdict says already. */
function reasonBlocks({ verdict }) {
    return verdict.reasons.length > 1 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(verdict.reasons)] : [];
}
/** Cases, cost, time and profile in one line; unscored cases are never left out of it. */
function numbersLine(report) {
    const { cases } = report;
    const unscored = [
        cases.errored > 0 ? `${cases.errored} errored` : '',
        cases.skipped > 0 ? `${cases.skipped} skipped` : '',
    ].filter((part) => part !== '');
    const scored = `${cases.scored} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(cases.total, 'case')} scored${unscored.map((part) => `, ${part}`).join('')}`;
    const sample = cases.available > cases.total ? ` (smoke selection of ${cases.available})` : '';
    return [
        `${scored}${sample}`,
        `${cases.passed} passed`,
        costLine(report),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(report.durationMs),
        `${report.mode}${report.offline ? ', offline' : ''}`,
        `${report.profile} profile`,
    ].join(' · ');
}
/** `0.42 USD of 1 USD`, `0.00 USD (simulated)`, `0.01 USD of 1 USD (488 of 500 grades known, 0.41 USD saved)` */
function costLine({ costUsd, budgetUsd, costKind, spending }) {
    const cap = budgetUsd === null ? '' : ` of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', budgetUsd)}`;
    const { cacheHits, cacheMisses, savedUsd } = spending;
    const grades = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(cacheHits + cacheMisses, 'grade');
    const saved = cacheHits === 0 ? '' : ` (${cacheHits} of ${grades} known, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', savedUsd)} saved)`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)('usd', costUsd)}${cap}${costKind === 'simulated' ? ' (simulated)' : ''}${saved}`;
}
/** Which model gave the scores, by which texts; null where none was asked. */
function judgeLine({ judge }) {
    if (judge === null)
        return null;
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Judged by '),
        (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(judge.model, 80),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`; instructions and rubric ${judge.promptHash}, prices of ${judge.priceTable}`),
    ];
}
/** What broke, where, and what to do; nothing where nothing broke. */
function errorBlocks({ error }) {
    if (error === null)
        return [];
    const where = [
        ...(error.step === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('step '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.step, 60)]),
        ...(error.step !== null && error.at !== null ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' at ')] : []),
        ...(error.at === null ? [] : [(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.at)]),
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Error class:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(error.errorClass, 60)],
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(error.message)],
            ...(where.length === 0 ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Where:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), where]]),
            [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What to do:')), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(error.remedy)],
        ]),
    ];
}
/** Warnings, each with its badge; past the fiftieth they are only counted. */
function warningList({ warnings }) {
    const rest = warnings.length - MOST_WARNINGS;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
        ...warnings
            .slice(0, MOST_WARNINGS)
            .map(({ code: id, message }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('⚠️ '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(id, 60), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '), (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message)]),
        ...(rest > 0 ? [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${rest} more in `), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('session_report.json')]] : []),
    ]);
}
/** Count, the last failed runs, the replay command; one green line where there is nothing to replay. */
function dlqBlocks({ dlq }) {
    if (dlq.count === 0)
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('✅ DLQ: 0. No failed run waits to be replayed.'))];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`DLQ: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(dlq.count, 'failed run')}.`)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' Replay with '), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(REPLAY_COMMAND), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('.')),
        ...(dlq.recent.length === 0
            ? []
            : [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(dlq.recent.map((entry) => [
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.runId, 60),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' '),
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(entry.reason, 120),
                    (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(', '),
                    (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(entry.timestamp, 40),
                ])),
            ]),
    ];
}


/***/ }),

/***/ 74484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ makeVisible),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27698);

const LONGEST_VALUE = 160;
const LONGEST_SENTENCE = 600;
/**
 * Text of a data set, a file name, a branch: always inline code, in which Markdown, HTML, mentions and links are inert.
 * White space is collapsed, control and bidirectional characters become visible, long texts are cut.
 */
function untrusted(value, limit = LONGEST_VALUE) {
    const clean = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(makeVisible(value), limit);
    return clean === '' ? { type: 'text', value: '(empty)' } : inlineCode(clean);
}
/**
 * A sentence that we wrote but that may quote others: words stay text, every token that a renderer could take for
 * something else (a path, a mention, a link, markup, an id) becomes inline code. Backticks in it mark code; a sentence
 * without words is a dash.
 */
function sentence(value, limit = LONGEST_SENTENCE) {
    const clean = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(makeVisible(value), limit);
    if (clean === '')
        return [{ type: 'text', value: '–' }];
    const nodes = [];
    for (const [index, part] of splitAtCode(clean).entries()) {
        const isCode = index % 2 === 1 && part.trim() !== '';
        for (const node of isCode ? [inlineCode(part.trim())] : plainWords(part))
            append(nodes, node);
    }
    const isBlank = nodes.every((node) => node.type === 'text' && node.value.trim() === '');
    return isBlank ? [inlineCode(clean)] : nodes;
}
/** Prose and code in turn, where the backticks are ours; others are characters like any other. */
function splitAtCode(line) {
    const parts = line.split('`');
    return parts.length % 2 === 1 && !line.includes('``') ? parts : [line];
}
/** Inline code, which no line of a log can take for a workflow command either. */
function inlineCode(value) {
    return { type: 'inlineCode', value: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseWorkflowCommand */ .vC)(value) };
}
/**
 * As for a terminal, and the two glyphs that stand for a warning and a failure too, because people search reports for
 * them.
 */
function makeVisible(value) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(value).replace(/[\u26a0\u274c]/g, (glyph) => `\\u{${glyph.charCodeAt(0).toString(16)}}`);
}
/** Words, numbers and the punctuation around them; none of these can start a construct inside a line. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{So}.,;:!?()'"%+\-–—=≥≤…/·→×±“”‘’]*$/u;
const COMPARISON = /^(?:&|[<>]=?[\d.]*)$/;
/** File names and domains, addresses, emoji codes, workflow commands, issue references, commit hashes. */
const ACTIVE = /[\p{L}\d]\.\p{L}{2}|www\.|:\/\/|::|:[\w+-]+:|\bGH-\d|\b[0-9a-f]{7,}\b/iu;
function* plainWords(part) {
    for (const token of part.split(/(\s+)/)) {
        if (token.trim() === '' || isPlain(token)) {
            yield { type: 'text', value: token };
            continue;
        }
        const [, before = '', core = '', after = ''] = /^([("']*)(.*?)([)"'.,;:!?]*)$/u.exec(token) ?? [];
        if (isPlain(core)) {
            yield inlineCode(token);
            continue;
        }
        if (before !== '')
            yield { type: 'text', value: before };
        yield inlineCode(core);
        if (after !== '')
            yield { type: 'text', value: after };
    }
}
function isPlain(token) {
    return COMPARISON.test(token) || (PLAIN.test(token) && !ACTIVE.test(token));
}
function append(nodes, node) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
        last.value += node.value;
    // Two codes side by side would share their fences: `a``b`.
    else if (node.type === 'inlineCode' && last?.type === 'inlineCode')
        last.value += ` ${node.value}`;
    else if (node.type !== 'text' || node.value !== '')
        nodes.push({ ...node });
}


/***/ })

};
