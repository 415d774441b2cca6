export const id = 8;
export const ids = [8];
export const modules = {

/***/ 38008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSlack: () => (/* binding */ renderSlack)
});

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/reporters/badges.js
var badges = __webpack_require__(87006);
// EXTERNAL MODULE: ./build/src/reporters/finding-table.js
var finding_table = __webpack_require__(4260);
// EXTERNAL MODULE: ./build/src/reporters/format.js
var format = __webpack_require__(98441);
// EXTERNAL MODULE: ./build/src/reporters/sections.js
var sections = __webpack_require__(78674);
// EXTERNAL MODULE: ./build/src/reporters/untrusted-text.js
var untrusted_text = __webpack_require__(74484);
;// CONCATENATED MODULE: ./build/src/reporters/slack-text.js


const LONGEST_VALUE = 160;
/** Our own words: the three control characters are escaped, formatting is taken at its word. */
function own(text) {
    return { mrkdwn: escapeControl(text) };
}
function bold(text) {
    return { mrkdwn: `*${escapeControl(text.replaceAll('*', ''))}*` };
}
/** Text of a data set, a branch, a person: always code, in which formatting, mentions and links are inert. */
function quoted(value, limit = LONGEST_VALUE) {
    const clean = (0,core_escape/* shorten */.ml)((0,untrusted_text/* makeVisible */.Xm)(value), limit);
    return clean === '' ? own('(empty)') : { mrkdwn: `\`${escapeControl(clean.replaceAll('`', "'"))}\`` };
}
/** A sentence of ours that may quote others: what could be more than a word becomes code. */
function said(text, limit) {
    const pieces = (0,untrusted_text/* sentence */.em)(text, limit).map((node) => node.type === 'inlineCode' ? quoted(node.value, limit) : own(node.type === 'text' ? node.value : ''));
    return join(pieces);
}
/** A link whose address we made; without one only its label. */
function linked(url, label) {
    if (url === null || !/^https?:\/\/[^\s<>|]+$/.test(url))
        return label;
    // Code in a label would end the link.
    return { mrkdwn: `<${escapeControl(url)}|${label.mrkdwn.replaceAll('`', '').replaceAll('|', '¦')}>` };
}
/** A user group (`S…`), a user (`U…`, `W…`), or everybody: `here`, `channel`. Undefined for anything else. */
function mention(whom) {
    if (/^S[A-Z0-9]{5,20}$/.test(whom))
        return { mrkdwn: `<!subteam^${whom}>` };
    if (/^[UW][A-Z0-9]{5,20}$/.test(whom))
        return { mrkdwn: `<@${whom}>` };
    return whom === 'here' || whom === 'channel' ? { mrkdwn: `<!${whom}>` } : undefined;
}
function join(pieces, separator = '') {
    return { mrkdwn: pieces.map(({ mrkdwn }) => mrkdwn).join(separator) };
}
function escapeControl(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

;// CONCATENATED MODULE: ./build/src/reporters/slack.js






const LONGEST_HEADER = 150;
/** Slack takes 3,000 characters a text, and an escaped one is five. */
const LONGEST_HEADLINE = 400;
const MOST_GATES = 5;
/**
 * One message a run: two lines where it passed, else the verdict, what to do at once, the facts and the first thing to
 * look at. Critical conditions name whom the configuration wants to be told.
 */
function renderSlack(news, origin, whom) {
    switch (news.kind) {
        case 'verdict':
            return news.report.result === 'PASS' && news.conditions.length === 0
                ? passed(news.report, origin)
                : troubled(news, origin, whom);
        case 'cancelled':
            return slack_short('⚪', 'CANCELLED', own('stopped before it had a verdict; nothing was judged'), origin);
        case 'refused':
            return slack_short('❌', 'FAIL', said(news.message, LONGEST_HEADLINE), origin);
    }
}
function passed(report, origin) {
    const { cases } = report;
    const numbers = `${cases.scored} of ${(0,format/* countOf */.pq)(cases.total, 'case')} scored · ${cases.passed} passed · ${(0,sections/* costLine */.EK)(report)} · ${(0,format/* formatDuration */.a3)(report.durationMs)}`;
    return slack_short('✅', 'PASS', own(numbers), origin);
}
/** Two lines: what and where, then one sentence. */
function slack_short(badge, result, sentence, origin) {
    const first = join([own(`${badge} `), bold(result), own(' '), placeLine(origin)]);
    return messageOf(result, origin, [section(join([first, sentence], '\n'))]);
}
function placeLine({ repository, branch, commit, links }) {
    return join([
        ...(repository === null ? [] : [quoted(repository)]),
        ...(branch === null ? [] : [quoted(branch)]),
        ...(commit === null ? [] : [commitText(commit)]),
        ...links.map(({ label, url }) => linked(url, own(label))),
    ], ' · ');
}
function troubled({ report, guards, conditions }, origin, whom) {
    const target = whom === null ? undefined : mention(whom);
    const alarm = conditions.map(({ title, firstStep }) => section(join([
        ...(target === undefined ? [] : [target, own(' ')]),
        own('🚨 '),
        bold(title),
        own(`\n${firstStep}`),
    ])));
    const first = firstLook(report, guards);
    const { links } = origin;
    return messageOf(report.result, origin, [
        header(`${badges/* RESULT_BADGES */.LF[report.result]} ${report.result}: ${origin.repository ?? report.target}`),
        ...alarm,
        section(said((0,badges/* headlineOf */.gD)(report), LONGEST_HEADLINE)),
        { type: 'section', fields: factsOf(report, origin).map(marked) },
        ...(first === null ? [] : [section(join([bold('First to look at'), first], '\n'))]),
        // Links, not buttons: a webhook has nobody who could answer what a button sends.
        ...(links.length === 0
            ? []
            : [
                section(join(links.map(({ label, url }) => linked(url, own(label))), ' · ')),
            ]),
        {
            type: 'context',
            elements: [
                marked(own(`${report.mode}${report.offline ? ', offline' : ''} · ${report.profile} profile · ${(0,format/* formatDuration */.a3)(report.durationMs)}`)),
            ],
        },
    ]);
}
function factsOf(report, { branch, commit, author }) {
    const { cases, dlq } = report;
    const failed = report.metrics.filter(({ state }) => state === 'fail');
    const names = failed.slice(0, MOST_GATES).map(({ title }) => quoted(title, 40));
    const rest = failed.length - names.length;
    const gates = failed.length === 0
        ? own('none')
        : join([own(`${failed.length}: `), join(names, ', '), own(rest > 0 ? ` and ${rest} more` : '')]);
    const fact = (name, value) => join([bold(name), value], '\n');
    return [
        ...(branch === null ? [] : [fact('Branch', quoted(branch))]),
        ...(commit === null ? [] : [fact('Commit', commitText(commit))]),
        ...(author === null ? [] : [fact('Author', quoted(author))]),
        fact('Gates failed', gates),
        fact('Cases', own(`${cases.scored} of ${cases.total} scored, ${cases.passed} passed, ${cases.errored} errored`)),
        fact('Cost', own((0,sections/* costLine */.EK)(report))),
        fact('Dead letter queue', own((0,format/* countOf */.pq)(dlq.count, 'run'))),
    ];
}
/** A finding of a guard comes before a record: it is rarer, and graver. */
function firstLook({ records }, guards) {
    const [finding] = (guards?.guards ?? [])
        .flatMap(finding_table/* countingFindings */.S)
        .sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
    if (finding !== undefined) {
        return join([quoted(`${finding.path}:${finding.line}`), own(' '), said(finding.message, 300)]);
    }
    const [record] = records;
    if (record === undefined)
        return null;
    return join([quoted(`${record.file}:${record.line}`), own(' '), said(record.why, 300)]);
}
function commitText({ sha, url }) {
    return linked(url, quoted(sha.slice(0, 12)));
}
function messageOf(result, { repository }, blocks) {
    const what = join([own(`${result} `), ...(repository === null ? [] : [quoted(repository)])]);
    return { text: what.mrkdwn, blocks };
}
function section(text) {
    return { type: 'section', text: marked(text) };
}
/** Plain text is never parsed; its line breaks and control characters are made visible all the same. */
function header(text) {
    const plain = (0,core_escape/* shorten */.ml)((0,core_escape/* escapeTerminal */.en)(text), LONGEST_HEADER);
    return { type: 'header', text: { type: 'plain_text', text: plain, emoji: false } };
}
function marked({ mrkdwn }) {
    return { type: 'mrkdwn', text: mrkdwn, verbatim: true };
}


/***/ })

};
