export const id = 4951;
export const ids = [4951,5643,8847];
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

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createAutomaton)
/* harmony export */ });
/**
 * Aho-Corasick (Aho and Corasick 1975), made into a complete DFA over byte classes: bytes that no keyword holds
 * share one class. An entry is `row of the next state * 2 + 1 if a keyword ends there`, so that the hot loop
 * reads one array and branches on one bit.
 * @param keywords ASCII or UTF-8, not empty; hits name them by their index
 */
function createAutomaton(keywords) {
    const patterns = keywords.map(foldedBytes);
    if (patterns.some((pattern) => pattern.length === 0))
        throw new RangeError('A keyword is empty.');
    const { classOf, classes } = byteClasses(patterns);
    const trie = buildTrie(patterns, classOf, classes);
    const { outputs, order } = completeTransitions(trie, classes);
    const { table, ends } = packTable(trie.next, outputs, order, classes);
    return {
        states: trie.states,
        scan(bytes, from, to, onHit) {
            let row = 0;
            for (let i = from; i < to; i++) {
                const entry = table[row + classOf[bytes[i]]];
                row = entry >> 1;
                if ((entry & 1) === 0)
                    continue;
                const ended = ends[row / classes];
                for (let k = 0; k < ended.length; k++)
                    onHit(ended[k], i + 1);
            }
        },
    };
}
function foldedBytes(keyword) {
    return new TextEncoder().encode(keyword).map(fold);
}
function fold(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
}
function byteClasses(patterns) {
    const used = [...new Set(patterns.flatMap((pattern) => [...pattern]))].sort((a, b) => a - b);
    if (used.length > 255)
        throw new RangeError('The keywords use every byte.');
    const classOf = new Uint8Array(256);
    for (const [index, byte] of used.entries())
        classOf[byte] = index + 1;
    for (let byte = 0x41; byte <= 0x5a; byte++)
        classOf[byte] = classOf[fold(byte)] ?? 0;
    return { classOf, classes: used.length + 1 };
}
function buildTrie(patterns, classOf, classes) {
    const most = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
    const next = new Int32Array(most * classes).fill(-1);
    const ends = [[]];
    for (const [index, pattern] of patterns.entries()) {
        let state = 0;
        for (const byte of pattern) {
            const edge = state * classes + (classOf[byte] ?? 0);
            if (next[edge] === -1) {
                next[edge] = ends.length;
                ends.push([]);
            }
            state = next[edge] ?? 0;
        }
        ends[state]?.push(index);
    }
    return { next: next.slice(0, ends.length * classes), states: ends.length, ends };
}
/** Breadth first, so that a state's failure state is complete before the state is. */
function completeTransitions({ next, states, ends }, classes) {
    const failure = new Int32Array(states);
    const outputs = ends.map((own) => own);
    const order = [0];
    for (const state of order) {
        const fallback = failure[state] ?? 0;
        if (state !== 0)
            outputs[state] = [...(ends[state] ?? []), ...(outputs[fallback] ?? [])];
        for (let symbol = 0; symbol < classes; symbol++) {
            const edge = state * classes + symbol;
            const child = next[edge] ?? -1;
            const missed = state === 0 ? 0 : (next[fallback * classes + symbol] ?? 0);
            if (child === -1) {
                next[edge] = missed;
            }
            else {
                failure[child] = missed;
                order.push(child);
            }
        }
    }
    return { outputs, order };
}
/** Rows stand in the order of their depth: ordinary text stays in the first few, and those in the nearest cache. */
function packTable(next, outputs, order, classes) {
    const place = new Int32Array(order.length);
    for (const [index, state] of order.entries())
        place[state] = index;
    const table = new Int32Array(next.length);
    for (const [index, state] of order.entries()) {
        for (let symbol = 0; symbol < classes; symbol++) {
            const target = next[state * classes + symbol] ?? 0;
            const ends = (outputs[target]?.length ?? 0) > 0 ? 1 : 0;
            table[index * classes + symbol] = (place[target] ?? 0) * classes * 2 + ends;
        }
    }
    return { table, ends: order.map((state) => outputs[state] ?? []) };
}


/***/ }),

/***/ 75643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ createFingerprints),
/* harmony export */   MC: () => (/* binding */ baselineFingerprint),
/* harmony export */   jY: () => (/* binding */ publishedFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Counts the findings of each rule and path, so that the second one of a file differs from the first. */
function createFingerprints() {
    const seen = new Map();
    return (ruleId, path) => {
        const key = `${ruleId}\0${path}`;
        const ordinal = seen.get(key) ?? 0;
        seen.set(key, ordinal + 1);
        return publishedFingerprint(ruleId, path, ordinal);
    };
}
/**
 * What reports carry: neither line numbers (edits above must not change it) nor anything of the secret (a weak
 * password could be guessed from its hash). 32 hex digits.
 * @param ordinal which finding of this rule in this path, from 0
 */
function publishedFingerprint(ruleId, path, ordinal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${ruleId}\0${path}\0${ordinal}`).digest('hex').slice(0, 32);
}
/**
 * What a baseline file holds: the same secret is known again wherever it moves, and the file's own random salt keeps
 * anybody from looking hashes up in a table. 64 hex digits.
 * @param salt of the baseline file, hex
 */
function baselineFingerprint(salt, ruleId, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', Buffer.from(salt, 'hex')).update(`${ruleId}\0${secret}`).digest('hex');
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
