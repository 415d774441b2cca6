export const id = 5454;
export const ids = [5454];
export const modules = {

/***/ 76769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createPathMatch),
/* harmony export */   l: () => (/* binding */ createAllows)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

function createAllows(options) {
    const { today, scope } = options;
    const inline = options.inline.filter(({ ruleId }) => options.owns(ruleId));
    const commentOf = indexInline(inline);
    const configured = options.configured.map((allow) => compile(allow, today));
    const used = new Set();
    return {
        suppress(finding) {
            const comment = commentOf(finding);
            const entry = configured.find((candidate) => candidate.matches(finding));
            if (comment !== undefined)
                used.add(comment);
            if (entry !== undefined)
                used.add(entry);
            if (comment !== undefined)
                return { finding, by: 'inline', reason: comment.reason, until: null };
            if (entry === undefined || entry.expired)
                return null;
            return { finding, by: 'configuration', reason: entry.allow.reason, until: entry.allow.until };
        },
        warnings: () => unique(addedAllows(inline, scope)),
        notes: () => unique([
            ...configured.filter(({ expired }) => expired).map(({ allow }) => `${describe(allow)} has expired`),
            ...unusedNotes(inline.filter((allow) => !used.has(allow)), configured.filter((entry) => !used.has(entry)), scope),
        ]),
    };
}
/** Overlapping pieces of a large file show the same line twice. */
function unique(notes) {
    return [...new Set(notes)];
}
function compile(allow, today) {
    const { rule, path, until } = allow;
    const isBelow = path === null ? () => true : createPathMatch([path]);
    return {
        allow,
        expired: until !== null && until < today,
        matches: (finding) => (rule === null || rule === finding.ruleId) && isBelow(finding.path),
    };
}
/**
 * Whether a path is one of these, below one of these folders, or matches one of these globs.
 * @param patterns from the repository's root, forward slashes
 */
function createPathMatch(patterns) {
    const folders = patterns.map((pattern) => `${pattern.replace(/\/+$/, '')}/`);
    const globs = patterns.map((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_0__(pattern, { dot: true }));
    return (path) => patterns.includes(path) ||
        folders.some((folder) => path.startsWith(folder)) ||
        globs.some((matches) => matches(path));
}
function indexInline(allows) {
    const key = ({ path, ruleId, commit }, line) => `${ruleId}\0${line}\0${commit ?? ''}\0${path}`;
    const index = new Map(allows.map((allow) => [key(allow, allow.line), allow]));
    return (finding) => index.get(key(finding, finding.line)) ?? index.get(key(finding, finding.line - 1));
}
/** In a change only added lines are read, so whatever allows there is was added by it. */
function addedAllows(allows, scope) {
    if (scope.kind !== 'range' && scope.kind !== 'staged')
        return [];
    return allows.map(({ path, line, ruleId, reason }) => `this change adds an allow: ${path}:${line} ${ruleId} -- ${reason}`);
}
/** Only the whole tree can tell that an allow is needed nowhere. */
function unusedNotes(comments, entries, scope) {
    if (scope.kind !== 'tree')
        return [];
    return [
        ...entries
            .filter(({ expired }) => !expired)
            .map(({ allow }) => `${describe(allow)} is not needed any more`),
        ...comments.map(({ path, line, ruleId }) => `the allow of ${ruleId} in ${path}:${line} is not needed any more`),
    ];
}
function describe({ rule, path, until }) {
    const what = [rule, path].filter((part) => part !== null).join(' in ');
    return `the configured allow of ${what}${until === null ? '' : ` until ${until}`}`;
}


/***/ }),

/***/ 13482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ignoresEnv),
/* harmony export */   X: () => (/* binding */ isEnvName)
/* harmony export */ });
/** Endings of files that show which variables there are and hold none of their values, or only encrypted ones. */
const HARMLESS_ENV = /\.(?:example|sample|template|tpl|dist|defaults|schema|vault|d\.ts)$/i;
/** `.env`, `.env.local`, `.env.production`, … but no `.env.example`. */
function isEnvName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return /^\.env(?:\..+)?$/i.test(name) && !HARMLESS_ENV.test(name);
}
/** Whether the lines of a root `.gitignore` keep `.env` out; the last line that matches decides, as git has it. */
function ignoresEnv(gitignore) {
    let ignored = false;
    for (const line of gitignore.split(/\r?\n/)) {
        const written = line.replace(/(?<!\\)\s+$/, '');
        if (written === '' || written.startsWith('#'))
            continue;
        const negated = written.startsWith('!');
        const pattern = (negated ? written.slice(1) : written).replace(/^\/|^\*\*\//, '').replace(/\/$/, '');
        if (!pattern.includes('/') && globOf(pattern).test('.env'))
            ignored = !negated;
    }
    return ignored;
}
function globOf(pattern) {
    const source = pattern
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replace(/\*+/g, '.*')
        .replaceAll('?', '.');
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        // An unfinished bracket matches nothing for git either.
        return /(?!)/;
    }
}


/***/ }),

/***/ 34417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   r: () => (/* binding */ findInlineAllows)
/* harmony export */ });
const WORD = Buffer.from('plumbline-allow');
const NEWLINE = 0x0a;
/** Longer lines are no comments that people write. */
const LONGEST_COMMENT = 500;
const FORM = /^plumbline-allow[ \t]+([a-z0-9][a-z0-9-]*)[ \t]+--[ \t]+(\S.*)$/;
/** All inline allows of a document. One without a reason is none, so its finding still counts. */
function findInlineAllows(document) {
    const { bytes, path, firstLine, commit } = document;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const allows = [];
    let line = firstLine;
    let counted = 0;
    for (let at = text.indexOf(WORD); at !== -1; at = text.indexOf(WORD, at + WORD.length)) {
        for (let newline = text.indexOf(NEWLINE, counted); newline !== -1 && newline < at; newline = text.indexOf(NEWLINE, counted)) {
            line++;
            counted = newline + 1;
        }
        const newline = text.indexOf(NEWLINE, at);
        const end = Math.min(newline === -1 ? text.length : newline, at + LONGEST_COMMENT);
        const [, ruleId, rest] = FORM.exec(text.toString('utf8', at, end).trimEnd()) ?? [];
        const reason = rest?.replace(COMMENT_END, '').trim();
        if (ruleId !== undefined && reason !== undefined && reason !== '') {
            allows.push({ path, line, ruleId, reason, commit });
        }
    }
    return allows;
}
/** What closes a comment in HTML, C, Jinja, ERB and the like. */
const COMMENT_END = /\s*(?:--!?>|\*+\/|#\}|%>|"""|''')\s*$/;
/** Whether a comment is about what was found: in the same state of the file, on its line or on the line before. */
function isAbout({ path, line, ruleId, commit }, place) {
    const near = line === place.line || line === place.line - 1;
    return near && path === place.path && ruleId === place.ruleId && commit === place.commit;
}


/***/ })

};
