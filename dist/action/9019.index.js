export const id = 9019;
export const ids = [9019];
export const modules = {

/***/ 60422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ENV)
/* harmony export */ });
const ENV = { id: 'env', title: 'Environment coverage', docs: 'docs/guard-env.md' };


/***/ }),

/***/ 99019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  envGuard: () => (/* binding */ envGuard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/scan/allows.js
var scan_allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
// EXTERNAL MODULE: ./build/src/scan/inline-allows.js
var inline_allows = __webpack_require__(34417);
// EXTERNAL MODULE: ./build/guards/env/about.js
var about = __webpack_require__(60422);
;// CONCATENATED MODULE: ./build/guards/env/secret-values.js
/** Prefixes that only issued keys have, with enough behind them; in parts, so that no scanner takes this list for a leak. */
const ISSUED = new RegExp(`^(?:${[
    'sk-(?:ant-|proj-|svcacct-|or-)?',
    'gh[pousr]_',
    'github_pat_',
    'xox[abprs]-',
    'A[KS]IA',
    'glpat-',
    'npm_',
    'pypi-',
    'hf_',
    'gsk_',
    'AIza',
    'SG\\.',
    '[rs]k_live_',
    'whsec_',
    'r8_',
    'pplx-',
    'xai-',
    'dop_v1_',
].join('|')})[\\w.-]{16,}$`);
const ARMOUR = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/;
/** `scheme://user:password@host`. */
const URL_PASSWORD = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@]{1,100}:([^\s:/@]{8,200})@/i;
/** A variable whose name says that its value is one. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PRIVATE|CREDENTIAL|(?:^|_)(?:KEY|PWD|SALT|DSN))S?(?:$|_)|API_?KEY|WEBHOOK/i;
/** Words of values that are there to be replaced. */
const PLACEHOLDER = /your|example|change|replace|placeholder|dummy|sample|secret|password|token|todo|x{3}|\.{3}|…|<[^>]{1,80}>|\$\{|\{\{|here|test|fake|insert|redacted|\*{3}|12345|abcdef|deadbeef|lorem|none|local|default|_key|-key/i;
/** Words and numbers with signs between them, such as the name of a model or a day. */
const WORDS = /^(?:[a-z]+|\d+)(?:[-_.](?:[a-z]+|\d+))+$/i;
/**
 * Whether a value of an example file looks like one that somebody uses: the form of an issued key, a private key, a
 * password in an address, or 16 and more letters that look drawn by lot under a name that says secret. Narrow on purpose:
 * the guard git knows the forms of hundreds of services, and looks at the same file.
 */
function looksSecret(name, value) {
    if (ARMOUR.test(value))
        return true;
    if (value.length < 16 || value.length > 4_096 || PLACEHOLDER.test(value) || isRun(value))
        return false;
    if (ISSUED.test(value))
        return isMixed(value);
    const password = URL_PASSWORD.exec(value)?.[1];
    if (password !== undefined)
        return isRandom(password);
    return SECRET_NAME.test(name) && !/[\s/:@,]/.test(value.replace(/=+$/, '')) && isRandom(value);
}
function isMixed(value) {
    return /\d/.test(value) && /[a-z]/i.test(value);
}
/** Letters and digits mixed, no words, and nearly as many bits a character as chance gives. */
function isRandom(value) {
    const isWordy = /[a-z]{7,}|[A-Z]{9,}/.test(value) || WORDS.test(value);
    return isMixed(value) && !isWordy && entropyOf(value) >= Math.min(3.3, 0.82 * Math.log2(value.length));
}
/** The same letter over and over. */
function isRun(value) {
    return /(.)\1{5}/.test(value);
}
/** Shannon's, in bits a character. */
function entropyOf(text) {
    const counts = new Map();
    for (const letter of text)
        counts.set(letter, (counts.get(letter) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}

;// CONCATENATED MODULE: ./build/guards/env/example-faults.js

/** Lines of an example file that nobody can read, that stand twice, or that hold what should not be shared. */
function faultsOfExample({ path, entries }) {
    const seen = new Map();
    return entries.flatMap((entry) => {
        const place = { path, line: entry.line, column: 1 };
        if (entry.kind === 'offered')
            return [];
        if (entry.kind === 'malformed') {
            const message = `the line cannot be read: ${entry.why}`;
            return [
                { ...place, ruleId: 'env-malformed', severity: 'warning', message, remedy: 'Write `NAME=value`.' },
            ];
        }
        const first = seen.get(entry.name);
        seen.set(entry.name, first ?? entry.line);
        return [...(first === undefined ? [] : [duplicate(entry, place, first)]), ...secret(entry, place)];
    });
}
function duplicate({ name }, place, first) {
    return {
        ...place,
        ruleId: 'env-duplicate',
        severity: 'warning',
        message: `${name} stands in line ${first} already`,
        remedy: 'Keep one of them: which one counts depends on the program that reads the file.',
    };
}
function secret({ name, value }, place) {
    if (!looksSecret(name, value))
        return [];
    return [
        {
            ...place,
            ruleId: 'env-secret-in-example',
            severity: 'error',
            message: `${name} has a value that looks like a real secret, in a file that is there to be shared`,
            remedy: 'Rotate it first, then leave the value empty or write a placeholder such as `changeme`.',
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/guards/env/gitignore.js

/**
 * Whether the `.gitignore` files of a repository keep a path out. Source: gitignore(5): the last line that matches decides,
 * files nearer to the path come later, and what lies in a folder that is left out is left out.
 * @param gitignores texts by folder: empty for the root, else with a slash at its end
 */
function isIgnored(gitignores, path) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const isFolder = length < parts.length;
        if (decides(gitignores, parts.slice(0, length).join('/'), isFolder))
            return true;
    }
    return false;
}
function decides(gitignores, path, isFolder) {
    let ignored = false;
    for (const folder of foldersAbove(path)) {
        for (const line of (gitignores.get(folder) ?? '').split(/\r?\n/)) {
            const written = line.replace(/(?<!\\)[ \t]+$/, '');
            if (written === '' || written.startsWith('#'))
                continue;
            const negated = written.startsWith('!');
            const pattern = negated ? written.slice(1) : written;
            if (pattern.endsWith('/') && !isFolder)
                continue;
            if (matches(pattern.replace(/\/$/, ''), path.slice(folder.length)))
                ignored = !negated;
        }
    }
    return ignored;
}
/** The root first. */
function foldersAbove(path) {
    const folders = [''];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at + 1));
    return folders;
}
/** A pattern without a slash in it is about names at any depth. */
function matches(pattern, path) {
    const options = { dot: true, nonegate: true, noextglob: true, nobrace: true };
    const isAnchored = pattern.includes('/');
    const subject = isAnchored ? path : path.slice(path.lastIndexOf('/') + 1);
    return picomatch(pattern.replace(/^\//, '').replace(/^\\/, ''), options)(subject);
}

;// CONCATENATED MODULE: ./build/guards/env/links.js
const ENDINGS = [
    '',
    '.ts',
    '.tsx',
    '.mts',
    '.cts',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '/index.ts',
    '/index.js',
    '/index.mjs',
];
/** The imports whose file hands the environment on under that name. */
function environmentImports(scripts) {
    const exporting = new Map(scripts.filter(({ links }) => links.exported.size > 0).map(({ path, links }) => [path, links.exported]));
    if (exporting.size === 0)
        return [];
    return scripts.flatMap(({ path, links }) => links.imports.flatMap(({ from, name, reads }) => {
        const target = resolveImport(path, from, (candidate) => exporting.has(candidate));
        return target !== undefined && exporting.get(target)?.has(name) === true ? [{ path, reads }] : [];
    }));
}
/** The file that a relative import means; `./env.js` may be written for `env.ts`. */
function resolveImport(importer, from, exists) {
    const joined = joinPath(folderOf(importer), from);
    const bare = joined.replace(/\.[mc]?jsx?$/, '');
    return [joined, bare].flatMap((stem) => ENDINGS.map((ending) => `${stem}${ending}`)).find(exists);
}
/** Names that a shell script or one that it is linked with sets, by path. */
function sharedAssignments(scripts) {
    const groups = groupsOf(scripts);
    const shared = new Map();
    for (const { path, links } of scripts) {
        const root = groups(path);
        const names = shared.get(root) ?? new Set();
        for (const name of links.assigned)
            names.add(name);
        shared.set(root, names);
    }
    const alone = new Map();
    for (const { path } of scripts)
        alone.set(groups(path), (alone.get(groups(path)) ?? 0) + 1);
    return new Map(scripts.flatMap(({ path }) => {
        const root = groups(path);
        // Of a script that stands alone, its reader knows better which reads come first.
        return (alone.get(root) ?? 0) > 1 ? [[path, shared.get(root) ?? new Set()]] : [];
    }));
}
/** Scripts that read one another in are one script; the first one's path stands for all. */
function groupsOf(scripts) {
    const parents = new Map(scripts.map(({ path }) => [path, path]));
    const root = (path) => {
        let at = path;
        for (let parent = parents.get(at) ?? at; parent !== at; parent = parents.get(at) ?? at) {
            parents.set(at, parents.get(parent) ?? parent);
            at = parent;
        }
        return at;
    };
    const byName = new Map();
    for (const { path } of scripts) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const named = byName.get(name);
        if (named === undefined)
            byName.set(name, [path]);
        else
            named.push(path);
    }
    for (const { path, links } of scripts) {
        for (const sourced of links.sourced) {
            // What stands before may be a variable; the end of the path is what can be told.
            const tail = (sourced
                .replace(/^.*[$})`]\w*\/?/, '')
                .trim()
                .split(/\s/)[0] ?? '').replace(/^(?:\.{1,2}\/)+/, '');
            const name = tail.slice(tail.lastIndexOf('/') + 1);
            const target = byName
                .get(name)
                ?.find((candidate) => candidate === tail || candidate.endsWith(`/${tail}`));
            if (target !== undefined)
                parents.set(root(target), root(path));
        }
    }
    return root;
}
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? '' : path.slice(0, slash);
}
/** `a/b` and `../c.js` are `a/c.js`. */
function joinPath(folder, relative) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of relative.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/guards/env/faults.js



/** @param isRepository false outside of one, where nothing can be ignored */
function faultsOf(inventory, isRepository) {
    return [
        ...inventory.trackedValues.map(trackedFault),
        ...undeclared(inventory),
        ...inventory.examples.flatMap(faultsOfExample),
        ...(isRepository ? notIgnored(inventory) : []),
        ...entryPoints(inventory),
        ...unread(inventory),
        ...dynamic(inventory),
    ];
}
/** What code of the project reads: tests set by themselves what they read, and settings are kept on GitHub. */
function isOurs({ isTest, isSetting }) {
    return !isTest && !isSetting;
}
/** Names that code reads and nothing declares, in order. */
function undeclaredNames({ reads, declared }) {
    return [...reads]
        .filter(([name, places]) => !declared.has(name) && places.some(isOurs))
        .map(([name]) => name)
        .sort();
}
/** Where a missing line belongs. */
function exampleFileOf({ examples }) {
    const paths = examples.map(({ path }) => path);
    return (paths.find((path) => path === '.env.example') ??
        paths.find((path) => !path.includes('/')) ??
        '.env.example');
}
/** One finding a variable: people mend variables, not reads. */
function undeclared(inventory) {
    const file = exampleFileOf(inventory);
    return [...inventory.reads]
        .filter(([name]) => !inventory.declared.has(name))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, places]) => undeclaredFault(name, places, file));
}
const MOST_PLACES = 3;
function undeclaredFault(name, places, file) {
    const ours = places.filter(isOurs);
    const counted = ours.length > 0 ? ours : places;
    const needed = counted.filter(({ hasDefault }) => !hasDefault);
    const [first, ...elsewhere] = [...needed, ...counted.filter(({ hasDefault }) => hasDefault)];
    if (first === undefined)
        return [];
    const isSetting = counted.every((place) => place.isSetting);
    const input = name.startsWith('INPUT_') ? name.slice('INPUT_'.length).toLowerCase() : null;
    return [
        {
            ...placeOf(first),
            ruleId: 'env-undeclared',
            severity: ours.length > 0 ? 'error' : 'notice',
            message: `${name} is read${needed.length === 0 ? ', with a default,' : ''} and nothing declares it${alsoAt(elsewhere)}`,
            remedy: input !== null
                ? `Declare the input \`${input}\` in action.yml.`
                : isSetting
                    ? `It is kept in the settings on GitHub; a line \`${name}=\` in ${file} tells people of it.`
                    : ours.length === 0
                        ? `Only tests read it; a line \`${name}=\` in ${file} tells people of it.`
                        : `Add a line \`${name}=\` to ${file}; \`plumbline guard env --write-example\` adds all that are missing.`,
            elsewhere: elsewhere.map(placeOf),
        },
    ];
}
function placeOf({ path, line, column }) {
    return { path, line, column };
}
function alsoAt(places) {
    if (places.length === 0)
        return '';
    const shown = places.slice(0, MOST_PLACES).map(({ path, line }) => `${path}:${line}`);
    const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more places` : '';
    return `; also read at ${shown.join(', ')}${more}`;
}
function unread({ declared, reads, mentioned, unnamed }) {
    const doubt = unnamed.length === 0 ? '' : `, though ${unnamed.length} reads have names that are made at run time`;
    return [...declared].flatMap(([name, places]) => {
        const place = places.find(({ kind }) => kind === 'example');
        if (place === undefined || reads.has(name) || mentioned.has(name))
            return [];
        const message = `${name} is declared, and no read of it was found${doubt}`;
        const remedy = 'Take the line out if nothing needs it, such as a library that reads it by itself.';
        return [
            {
                ruleId: 'env-unread',
                severity: 'notice',
                path: place.path,
                line: place.line,
                column: 1,
                message,
                remedy,
            },
        ];
    });
}
/** One notice a file. */
function dynamic({ unnamed }) {
    const byFile = new Map();
    for (const place of unnamed) {
        if (place.isTest)
            continue;
        byFile.set(place.path, [...(byFile.get(place.path) ?? []), place]);
    }
    return [...byFile.values()].flatMap((places) => {
        const [first] = places;
        if (first === undefined)
            return [];
        const number = places.length === 1 ? 'a variable is' : `${places.length} times a variable is`;
        return [
            {
                ...placeOf(first),
                ruleId: 'env-dynamic',
                severity: 'notice',
                message: `${number} read whose name the program makes when it runs, so nobody can tell whether it is declared`,
                remedy: 'Write the name where it is read, or see to it that the example file has all that may be meant.',
            },
        ];
    });
}
function trackedFault(path) {
    return {
        ruleId: 'env-file-tracked',
        severity: 'error',
        path,
        line: 1,
        column: 1,
        message: 'a file of environment values is tracked by git',
        remedy: `Rotate what it holds, then \`git rm --cached ${path}\`, and keep it out with .gitignore.`,
    };
}
/** Where people are told to write values, or where the project reads any, `.env` must be kept out. */
function notIgnored({ reads, examples, gitignores, trackedValues }) {
    const folders = new Set(examples.map(({ path }) => folderOf(path)));
    if (folders.size === 0 && [...reads.values()].some((places) => places.some(isOurs)))
        folders.add('');
    const open = [...folders]
        .map((folder) => (folder === '' ? '.env' : `${folder}/.env`))
        .filter((file) => !trackedValues.includes(file) && !isIgnored(gitignores, file));
    return open.map((file) => ({
        ruleId: 'env-not-ignored',
        severity: 'error',
        path: '.gitignore',
        line: 1,
        column: 1,
        message: `.gitignore does not keep ${file} out: the next \`git add\` would commit it`,
        remedy: 'Add the lines `.env`, `.env.*` and `!.env.example` to .gitignore.',
    }));
}
function entryPoints({ entryPoints: points }) {
    return [...points].flatMap(([path, loads]) => {
        if (loads === true)
            return [];
        const place = { path, line: 1, column: 1, ruleId: 'env-entry-point', severity: 'warning' };
        const missing = `the configured entry point ${path} is not there`;
        return loads === null
            ? [{ ...place, message: missing, remedy: 'Mend `guards.env.entryPoints`.' }]
            : [
                {
                    ...place,
                    message: 'this entry point never loads the environment, nor does what it imports',
                    remedy: 'Load it first, such as with `process.loadEnvFile()`, `node --env-file`, dotenv or load_dotenv().',
                },
            ];
    });
}

;// CONCATENATED MODULE: ./build/guards/env/coverage.js

/** How much of what is read is declared, one line each: in percent of variables, tests left out. */
function coverageNotes({ reads, declared, unnamed, tooLarge }) {
    const ours = [...reads].filter(([, places]) => places.some(isOurs)).map(([name]) => name);
    const settings = [...reads]
        .filter(([, places]) => places.some(({ isSetting }) => isSetting) && !places.some(isOurs))
        .map(([name]) => name);
    const dynamic = unnamed.filter(({ isTest }) => !isTest).length;
    return [
        `environment coverage ${share(ours, declared)} variables that are read are declared`,
        ...(settings.length === 0
            ? []
            : [`settings on GitHub ${share(settings, declared)} that workflows use are declared`]),
        ...(dynamic === 0 ? [] : [`${dynamic} reads are not in these numbers: their names are made at run time`]),
        ...(tooLarge === 0 ? [] : [`${tooLarge} files of more than 1 MiB were not read`]),
    ];
}
/** `96.0%: 24 of 25`; of nothing, all is declared. */
function share(names, declared) {
    const known = names.filter((name) => declared.has(name)).length;
    const percent = names.length === 0 ? 100 : (100 * known) / names.length;
    // Never 100.0 for what is not all.
    const shown = known < names.length ? Math.min(99.9, percent) : percent;
    return `${shown.toFixed(1)}%: ${known} of ${names.length}`;
}

;// CONCATENATED MODULE: ./build/guards/env/fault.js
const ENV_RULES = [
    'env-undeclared',
    'env-unread',
    'env-dynamic',
    'env-malformed',
    'env-duplicate',
    'env-secret-in-example',
    'env-file-tracked',
    'env-file-in-history',
    'env-not-ignored',
    'env-entry-point',
];

// EXTERNAL MODULE: ./build/src/scan/env-files.js
var env_files = __webpack_require__(13482);
;// CONCATENATED MODULE: ./build/guards/env/history.js

const VALUES = [':(glob,icase)**/.env', ':(glob,icase)**/.env.*'];
/**
 * Values that a commit has brought are known to whoever can clone, whatever became of the file since.
 * @throws PlumblineError when git fails
 */
async function lookAtHistory({ repository }) {
    if (await repository.isShallow()) {
        const warning = 'the clone is shallow, so nobody can tell whether a .env was ever committed: `fetch-depth: 0` for actions/checkout, else `git fetch --unshallow`';
        return { faults: [], warnings: [warning] };
    }
    const committed = await repository.everCommitted(VALUES);
    return {
        warnings: [],
        faults: committed
            .filter(({ path }) => (0,env_files/* isEnvName */.X)(path))
            .map(({ path, commit, authorDate }) => ({
            ruleId: 'env-file-in-history',
            severity: 'error',
            path,
            line: 1,
            column: 1,
            message: `a file of environment values was committed in ${commit.slice(0, 12)} and is in the history still`,
            remedy: 'Rotate what it held first, then rewrite history (`git filter-repo --invert-paths --path FILE`); or allow it with the reason why nothing in it was secret.',
            commit,
            authorDate,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/scan/text-encoding.js
var text_encoding = __webpack_require__(18108);
;// CONCATENATED MODULE: ./build/guards/env/dotenv.js
const SETTING = /^\s{0,200}(?:export\s{1,40})?([A-Za-z_][\w.-]*)\s{0,40}(?:=|:\s)\s{0,200}/;
const OFFER = /^\s{0,200}#\s{0,40}(?:export\s{1,40})?([A-Z][A-Z0-9_]+)=/;
/**
 * Reads a `.env` file: comments, `export`, quotes, values over several lines in quotes. Source: the format as dotenv's
 * README and Docker's "env_file" describe it. Linear.
 */
function readDotenv(text) {
    const entries = [];
    let offset = text.startsWith('\ufeff') ? 1 : 0;
    let line = 1;
    while (offset < text.length) {
        const end = lineEnd(text, offset);
        const written = text.slice(offset, end).trimEnd();
        const read = readLine(text, { written, offset, line, end });
        if (read.entry !== null)
            entries.push(read.entry);
        line += countLines(text, offset, read.end);
        offset = read.end + 1;
    }
    return entries;
}
function readLine(text, at) {
    const { written, offset, line, end } = at;
    const offered = OFFER.exec(written)?.[1];
    if (offered !== undefined) {
        return { entry: { kind: 'offered', name: offered, line, offset: offset + written.indexOf(offered) }, end };
    }
    if (/^\s*(?:#|$)/.test(written))
        return { entry: null, end };
    const [opening, name] = SETTING.exec(written) ?? [];
    if (opening === undefined || name === undefined) {
        return { entry: { kind: 'malformed', line, why: whyMalformed(written.trim()) }, end };
    }
    const set = { kind: 'set', name, line, offset: offset + written.indexOf(name) };
    const quote = /["'`]/.exec(written.charAt(opening.length))?.[0];
    if (quote === undefined) {
        return {
            entry: {
                ...set,
                value: written
                    .slice(opening.length)
                    .replace(/\s#.*$/, '')
                    .trim(),
            },
            end,
        };
    }
    const from = offset + opening.length + 1;
    const close = closingQuote(text, from, quote);
    // Where none closes, only this line is lost: what follows may be sound.
    if (close === -1) {
        return { entry: { kind: 'malformed', line, why: `the quote ${quote} of ${name} is never closed` }, end };
    }
    const after = text.slice(close + 1, lineEnd(text, close)).trim();
    if (after !== '' && !after.startsWith('#')) {
        const why = `something follows the closing quote of ${name}`;
        return { entry: { kind: 'malformed', line, why }, end: lineEnd(text, close) };
    }
    return { entry: { ...set, value: text.slice(from, close) }, end: lineEnd(text, close) };
}
function closingQuote(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (text[at] === '\\' && quote === '"')
            at++;
        else if (text[at] === quote)
            return at;
    }
    return -1;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** Lines from a line's start to a line's end. */
function countLines(text, from, end) {
    let lines = 1;
    for (let at = text.indexOf('\n', from); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}
function whyMalformed(line) {
    if (/^(?:export\s+)?[A-Za-z_][\w.-]*$/.test(line))
        return 'a name without `=`';
    return /^\d/.test(line) ? 'a name begins with a digit' : 'expected `NAME=value`';
}

;// CONCATENATED MODULE: ./build/src/scan/mask-comments.js
const C_LIKE = { line: ['//'], block: [['/*', '*/']], quotes: ['"', "'", '`'] };
const PYTHON = {
    line: ['#'],
    block: [],
    quotes: ['"""', "'''", '"', "'"],
    holdsCode: (prefix, inside) => /f[rb]?$/i.test(prefix) && inside.includes('{'),
};
const HASH = { line: ['#'], block: [], quotes: ['"', "'"], hashNeedsBlank: true };
const RUBY = {
    ...HASH,
    block: [['\n=begin', '\n=end']],
    holdsCode: (_prefix, inside) => inside.includes('#{'),
};
const POWERSHELL = { line: ['#'], block: [['<#', '#>']], quotes: ['"', "'"] };
const SPACE = 0x20;
const BACKSLASH = '\\';
/**
 * The text with its comments blanked: same length, same lines, so that places stay. Linear. A quote that never closes
 * ends with its line, but for those that may span lines (backticks, triple quotes).
 */
function maskComments(text, style) {
    return mask(text, style, false);
}
/** The same, and what stands in plain strings blanked too; templates, which may hold code, are kept. */
function maskStrings(text, style) {
    return mask(text, style, true);
}
function mask(text, style, blanksStrings) {
    const starts = startsOf(style);
    const pieces = [];
    let kept = 0;
    let at = 0;
    const blank = (from, to) => {
        pieces.push(text.slice(kept, from), text.slice(from, to).replace(/[^\r\n]/g, String.fromCharCode(SPACE)));
        kept = to;
        at = to;
    };
    for (at = nextOf(starts, text, at); at < text.length; at = nextOf(starts, text, at)) {
        const block = style.block.find(([open]) => text.startsWith(open, at));
        const line = style.line.find((open) => text.startsWith(open, at));
        const quote = style.quotes.find((open) => text.startsWith(open, at));
        if (block !== undefined) {
            const end = text.indexOf(block[1], at + block[0].length);
            blank(at, end === -1 ? text.length : end + block[1].length);
        }
        else if (line !== undefined && (style.hashNeedsBlank !== true || isWordStart(text, at))) {
            const end = text.indexOf('\n', at);
            blank(at, end === -1 ? text.length : end);
        }
        else if (quote !== undefined) {
            const end = stringEnd(text, at + quote.length, quote);
            const [from, to] = [at + quote.length, end - quote.length];
            const isBlanked = blanksStrings &&
                quote !== '`' &&
                to > from &&
                style.holdsCode?.(text.slice(Math.max(0, at - 2), at), text.slice(from, to)) !== true;
            if (isBlanked)
                blank(from, to);
            at = end;
        }
        else
            at++;
    }
    return pieces.join('') + text.slice(kept);
}
function isWordStart(text, at) {
    return at === 0 || /[\s;&|(){}]/.test(text.charAt(at - 1));
}
const PATTERNS = new Map();
/** The first letters of all that a style knows. */
function startsOf(style) {
    const known = PATTERNS.get(style);
    if (known !== undefined)
        return known;
    const opens = [...style.line, ...style.block.map(([open]) => open), ...style.quotes];
    const letters = [...new Set(opens.map((open) => open.charAt(0)))];
    const pattern = new RegExp(letters.map((letter) => letter.replace(/[^\w\n]/, '\\$&')).join('|'), 'g');
    PATTERNS.set(style, pattern);
    return pattern;
}
const IN_STRING = { '"': /["\\\n]/g, "'": /['\\\n]/g, '`': /[`\\\n]/g };
function stringEnd(text, from, quote) {
    const spansLines = quote.length === 3 || quote === '`';
    const pattern = IN_STRING[quote.charAt(0)];
    for (let at = nextOf(pattern, text, from); at < text.length; at = nextOf(pattern, text, at + 1)) {
        if (text[at] === '\n') {
            if (!spansLines)
                return at;
        }
        else if (text[at] === BACKSLASH)
            at++;
        else if (text.startsWith(quote, at))
            return at + quote.length;
    }
    return text.length;
}
/** The next place that a pattern finds; the text's end where there is none. */
function nextOf(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? text.length;
}

;// CONCATENATED MODULE: ./build/guards/env/entry-points.js


/** What loads `.env`, by what programs write. Sources: the manuals of the libraries. */
const LOADS = /dotenv|loadEnvFile|--env-file|load_dotenv|BaseSettings|godotenv|Dotenv\b|loadEnvConfig|@next\/env|\benvirons\b|read_env\(|env-cmd|\bdirenv\b|(?:^|[;&|\n])[ \t]{0,40}(?:\.|source)[ \t]{1,8}["']?[^\s"';&|]{0,200}\.env\b/;
/** What starts a program with the environment loaded. */
const STARTS = /--env-file|\bdotenv\b|dotenvx|env-cmd|\bhoncho\b|\bforeman\b|\bdirenv\b/;
/**
 * Whether entry points load the environment: in their own file, in one that they import, or by how a manifest starts them.
 * @param patterns paths or globs
 */
function createEntryPoints(patterns, isEntryPoint) {
    const programs = new Map();
    const starting = [];
    return {
        note(path, text, language) {
            if (language === 'script' || language === 'python' || language === 'shell' || isEntryPoint(path)) {
                const code = maskComments(text, language === 'script' ? C_LIKE : language === 'python' ? PYTHON : HASH);
                programs.set(path, { loads: LOADS.test(code), imports: importsOf(path, code, language) });
            }
            else
                starting.push(...text.split('\n').filter((line) => STARTS.test(line)));
        },
        finish() {
            const found = [...programs.keys()].filter(isEntryPoint);
            const states = new Map(found.map((path) => [path, isLoaded(path, programs, starting)]));
            for (const pattern of patterns) {
                if (!/[*?[{]/.test(pattern) &&
                    !found.some((path) => path === pattern || path.startsWith(`${pattern}/`))) {
                    states.set(pattern, null);
                }
            }
            return states;
        },
    };
}
/** Files that may start a program. */
function isManifest(path) {
    return /(?:^|\/)(?:package\.json|Makefile|Procfile|justfile|Taskfile\.ya?ml)$/.test(path);
}
function isLoaded(path, programs, starting) {
    const seen = new Set([path]);
    // Grows while it is gone through.
    for (const each of seen) {
        const program = programs.get(each);
        if (program?.loads === true)
            return true;
        for (const imported of program?.imports ?? []) {
            const target = programs.has(imported)
                ? imported
                : resolveImport('', imported, (file) => programs.has(file));
            if (target !== undefined)
                seen.add(target);
        }
    }
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    return starting.some((line) => line.includes(stem));
}
/** Files of the repository that a file imports, as far as it says so with a relative path or a module's name. */
function importsOf(path, code, language) {
    const folder = folderOf(path);
    if (language === 'script') {
        return [
            ...code.matchAll(/\b(?:from|import|require)\s{0,8}\(?\s{0,8}["'](\.{1,2}\/[^"'\n]{1,200})["']/g),
        ].map(([, from = '']) => joinPath(folder, from));
    }
    if (language === 'python') {
        return [
            ...code.matchAll(/^[ \t]{0,40}(?:from[ \t]{1,8}(\.{0,3})([\w.]{0,200})|import[ \t]{1,8}()([\w.]{1,200}))/gm),
        ].flatMap(([, dots = '', from, , module = '']) => {
            const name = (from ?? module).replaceAll('.', '/');
            const base = dots === '' ? name : joinPath(folder, `${'../'.repeat(dots.length - 1)}${name}`);
            const below = dots === '' ? [base, joinPath(folder, name)] : [base];
            return below.flatMap((each) => [`${each}.py`, `${each}/__init__.py`]);
        });
    }
    return [...code.matchAll(/(?:^|[;&|\n])[ \t]{0,40}(?:\.|source)[ \t]{1,8}["']?([^\s"';&|$]{1,200})/g)].map(([, file = '']) => joinPath(folder, file));
}

;// CONCATENATED MODULE: ./build/guards/env/example-files.js
const EXAMPLE = /(?:^|\/)(?:\.?env(?:\.[\w-]+)*\.(?:example|sample|template|tpl|dist|defaults|schema)(?:\.[\w-]+)?|(?:example|sample|template)\.env|\.?env[-_](?:example|sample|template)|\.flaskenv)$/i;
function isExampleFile(path) {
    return EXAMPLE.test(path);
}

;// CONCATENATED MODULE: ./build/guards/env/languages.js
const BY_EXTENSION = {
    js: 'script',
    jsx: 'script',
    mjs: 'script',
    cjs: 'script',
    ts: 'script',
    tsx: 'script',
    mts: 'script',
    cts: 'script',
    vue: 'script',
    svelte: 'script',
    astro: 'script',
    py: 'python',
    go: 'go',
    rb: 'ruby',
    rake: 'ruby',
    erb: 'ruby',
    java: 'java',
    kt: 'java',
    kts: 'java',
    scala: 'java',
    groovy: 'java',
    rs: 'rust',
    cs: 'csharp',
    php: 'php',
    prisma: 'prisma',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    ksh: 'shell',
    ps1: 'powershell',
    psm1: 'powershell',
};
/** Of files that are known by their whole name, before their ending is looked at. */
const BY_NAME = [
    [/(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/i, 'dockerfile'],
    [/(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i, 'compose'],
    [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
    [/(?:^|\/)action\.ya?ml$/, 'action'],
    [/(?:^|\/)application(?:-[\w-]+)?\.(?:ya?ml|properties)$/, 'spring'],
    [/(?:^|\/)(?:Gemfile|Rakefile|config\.ru)$/, 'ruby'],
    [/(?:^|\/)(?:entrypoint|configure|\.envrc)$/, 'shell'],
];
const BY_PROGRAM = [
    [/\b(?:ba|z|da|k)?sh\b/, 'shell'],
    [/\bpython/, 'python'],
    [/\b(?:node|deno|bun|tsx)\b/, 'script'],
    [/\bruby\b/, 'ruby'],
    [/\bpwsh\b/, 'powershell'],
];
/**
 * What a file is written in; null for what reads no environment.
 * @param firstLine asked for only where the name says nothing
 */
function languageOf(path, firstLine) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    const extension = dot < 1 ? '' : name.slice(dot + 1).toLowerCase();
    const known = BY_EXTENSION[extension];
    if (known !== undefined)
        return known;
    if (!PLAIN.has(extension) && !/^(?:docker|container)file/i.test(name))
        return null;
    const named = BY_NAME.find(([pattern]) => pattern.test(path));
    if (named !== undefined || extension !== '')
        return named?.[1] ?? null;
    const program = /^#!\s*(\S+(?:\s+\S+)*)/.exec(firstLine())?.[1];
    return program === undefined ? null : (BY_PROGRAM.find(([pattern]) => pattern.test(program))?.[1] ?? null);
}
/** Endings of files whose whole name decides. */
const PLAIN = new Set(['', 'yml', 'yaml', 'properties', 'dockerfile', 'ru']);
/**
 * Words of which one must stand in a file that reads anything: bytes are looked through for them before a text is made.
 * Empty: every file is read, and there are few of them.
 */
const languages_WORDS = {
    script: ['env', 'Env', 'ENV'],
    python: ['env', 'Env', 'ENV', 'BaseSettings', 'decouple'],
    go: ['env', 'Env', 'ENV'],
    ruby: ['ENV'],
    java: ['env', 'Env', '@Value'],
    rust: ['env'],
    csharp: ['GetEnvironmentVariable'],
    php: ['env', '_ENV'],
    prisma: ['env('],
    shell: [],
    powershell: ['env:', 'Env:', 'ENV:', 'Environment'],
    dockerfile: [],
    compose: [],
    workflow: [],
    action: [],
    dotenv: [],
    spring: ['${'],
};
/** Code that tests other code, shows how to use it, or only stands beside it: what it reads, it sets by itself. */
function isTestPath(path) {
    return TEST_FOLDER.test(path) || TEST_FILE.test(path);
}
const TEST_FOLDER = /(?:^|\/)(?:__tests__|__mocks__|tests?|testing|specs?|fixtures|e2e|testdata)\//i;
const TEST_FILE = /[._-](?:test|spec)\.[a-z]+$|_test\.(?:go|py|rb|exs)$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)conftest\.py$|Tests?\.(?:java|kt|cs|php)$/;

;// CONCATENATED MODULE: ./build/guards/env/places.js
/** Lines and columns of offsets that rise, in one pass over a text. */
function createPlaces(text) {
    let line = 1;
    let column = 1;
    let counted = 0;
    let nextFeed = feedFrom(text, 0);
    return (offset) => {
        if (offset < counted)
            throw new RangeError('Offsets have to rise.');
        while (nextFeed < offset) {
            line++;
            column = 1;
            counted = nextFeed + 1;
            nextFeed = feedFrom(text, counted);
        }
        for (let at = counted; at < offset; at++) {
            // The second half of a pair is no character of its own.
            const code = text.charCodeAt(at);
            if (code < 0xdc00 || code > 0xdfff)
                column++;
        }
        counted = offset;
        return { line, column };
    };
}
function feedFrom(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}

;// CONCATENATED MODULE: ./build/guards/env/platform.js
/**
 * Variables that a machine, a shell, a runtime or a platform sets by itself, so that nobody has to declare them.
 * Sources: POSIX.1-2017 chapter 8; Node.js "Command-line API"; Python "Command line and environment"; npm's "scripts";
 * "Environment Variables" of Go and Cargo; Vercel's, Netlify's and Heroku's pages on system variables; no-color.org.
 */
const EVERYWHERE = wordSet(`PATH HOME USER LOGNAME SHELL PWD OLDPWD TERM COLORTERM TERM_PROGRAM TERM_PROGRAM_VERSION LANG LANGUAGE TZ TMPDIR TEMP TMP EDITOR VISUAL
  PAGER DISPLAY WAYLAND_DISPLAY HOSTNAME HOSTTYPE OSTYPE SHLVL COLUMNS SUDO_USER SUDO_UID SUDO_GID SSH_CONNECTION SSH_CLIENT SSH_TTY
  SSH_AUTH_SOCK XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME XDG_RUNTIME_DIR XDG_STATE_HOME APPDATA LOCALAPPDATA USERPROFILE PROGRAMDATA
  PROGRAMFILES PROGRAMW6432 SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERNAME USERDOMAIN COMPUTERNAME HOMEDRIVE HOMEPATH PROCESSOR_ARCHITECTURE
  NUMBER_OF_PROCESSORS PSMODULEPATH OS NODE_ENV NODE_OPTIONS NODE_PATH NODE_DEBUG NODE_EXTRA_CA_CERTS NODE_NO_WARNINGS
  NODE_TLS_REJECT_UNAUTHORIZED NODE_V8_COVERAGE NODE_DISABLE_COLORS NODE_PENDING_DEPRECATION NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE INIT_CWD
  JEST_WORKER_ID VITEST VITEST_WORKER_ID NVM_DIR PYTHONPATH PYTHONHOME PYTHONUNBUFFERED PYTHONDONTWRITEBYTECODE PYTHONIOENCODING PYTHONUTF8
  VIRTUAL_ENV CONDA_PREFIX PYTEST_CURRENT_TEST PYTEST_XDIST_WORKER GOPATH GOROOT GOOS GOARCH GOBIN GOCACHE GOMODCACHE JAVA_HOME GEM_HOME
  BUNDLE_GEMFILE RAILS_ENV RACK_ENV HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY CI CONTINUOUS_INTEGRATION DYNO WSL_DISTRO_NAME WSL_INTEROP
  KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT TRAVIS CIRCLECI APPVEYOR TEAMCITY_VERSION TF_BUILD BUILDKITE DRONE NETLIFY VERCEL JENKINS_URL
  CIRRUS_CI SEMAPHORE SOURCE_DATE_EPOCH`);
/** Of one language or tool alone. */
const IN = {
    shell: shellWords(),
    workflow: shellWords(),
    action: shellWords(),
    dockerfile: new Set([
        ...shellWords(),
        ...wordSet('TARGETPLATFORM TARGETOS TARGETARCH TARGETVARIANT BUILDPLATFORM BUILDOS BUILDARCH'),
    ]),
    powershell: wordSet('COMMONPROGRAMFILES ALLUSERSPROFILE PUBLIC LOGONSERVER SESSIONNAME'),
    rust: wordSet('OUT_DIR TARGET HOST PROFILE NUM_JOBS OPT_LEVEL DEBUG RUSTC RUSTDOC RUSTFLAGS RUST_LOG RUST_BACKTRACE'),
    compose: wordSet('UID GID'),
};
/** What Vite puts into `import.meta.env` by itself. Source: Vite's "Env Variables and Modes". */
const VITE_BUILTINS = wordSet('MODE BASE_URL PROD DEV SSR');
const PREFIXES = /^(?:LC_|RUNNER_|ACTIONS_|STATE_|GITLAB_CI|CI_|npm_|NPM_CONFIG_|VERCEL_(?:ENV|URL|TARGET_ENV|REGION|GIT|BRANCH_URL|DEPLOYMENT_ID|PROJECT_PRODUCTION_URL)|CIRCLE_|TRAVIS_|JENKINS_|BUILDKITE_|CODEBUILD_|APPVEYOR_|BITBUCKET_|BASH_|CARGO_|DEP_|AWS_LAMBDA_|AWS_EXECUTION_|FUNCTIONS_|WEBSITE_|RENDER_(?:SERVICE|INSTANCE|EXTERNAL|GIT|DISCOVERY)|FLY_(?:APP_NAME|MACHINE|ALLOC_ID|REGION|IMAGE_REF|PRIVATE_IP|PUBLIC_IP|PROCESS_GROUP|VM)|HEROKU_(?:APP|DYNO|RELEASE|SLUG|BUILD)_|COMPOSE_|DOCKER_BUILDKIT)/;
/** Source: GitHub's "Variables reference", "Default environment variables". */
const GITHUB = /^GITHUB_(?:ACTION|ACTION_PATH|ACTION_REPOSITORY|ACTION_REF|ACTIONS|ACTOR|ACTOR_ID|API_URL|BASE_REF|ENV|EVENT_NAME|EVENT_PATH|GRAPHQL_URL|HEAD_REF|JOB|OUTPUT|PATH|REF|REF_NAME|REF_PROTECTED|REF_TYPE|REPOSITORY|REPOSITORY_ID|REPOSITORY_OWNER|REPOSITORY_OWNER_ID|RETENTION_DAYS|RUN_ATTEMPT|RUN_ID|RUN_NUMBER|SERVER_URL|SHA|STATE|STEP_SUMMARY|TOKEN|TRIGGERING_ACTOR|WORKFLOW|WORKFLOW_REF|WORKFLOW_SHA|WORKSPACE)$/;
/** A key with a platform's prefix is somebody's own key, but for those that the platform hands out by itself. */
const OWN_KEY = /(?:TOKEN|KEY|SECRET|PASSWORD|PAT)$/;
const HANDED_OUT = wordSet('ACTIONS_RUNTIME_TOKEN ACTIONS_ID_TOKEN_REQUEST_TOKEN CI_JOB_TOKEN CI_REGISTRY_PASSWORD CI_DEPLOY_PASSWORD VERCEL_OIDC_TOKEN CIRCLE_OIDC_TOKEN CIRCLE_OIDC_TOKEN_V2');
function isPlatformVariable(name, language) {
    const upper = name.toUpperCase();
    if (EVERYWHERE.has(upper) || IN[language]?.has(upper) === true || name === '_')
        return true;
    return HANDED_OUT.has(name) || GITHUB.test(name) || (PREFIXES.test(name) && !OWN_KEY.test(name));
}
function shellWords() {
    return wordSet(`BASH BASHPID FUNCNAME PIPESTATUS REPLY DIRSTACK GROUPS HISTFILE PS1 PS2 PS3 PS4 PROMPT_COMMAND ZSH_VERSION ZSH_NAME COMP_WORDS COMP_CWORD COMP_LINE
    COMP_POINT COMPREPLY EPOCHSECONDS EPOCHREALTIME RANDOM SRANDOM SECONDS LINENO IFS OPTARG OPTIND OPTERR LINES MAIL UID EUID GID PPID MACHTYPE CDPATH
    FPATH MANPATH LD_LIBRARY_PATH DYLD_LIBRARY_PATH PKG_CONFIG_PATH BASHOPTS SHELLOPTS COPROC`);
}
function wordSet(words) {
    return new Set(words.split(/\s+/));
}

;// CONCATENATED MODULE: ./build/guards/env/accessors.js
const GAP = '\\s{0,40}';
const call = (callee) => new RegExp(`(?<![\\w$])${callee}${GAP}\\(${GAP}(?!\\))`, 'g');
const index = (object) => new RegExp(`(?<![\\w$])${object}${GAP}\\[${GAP}`, 'g');
const ACCESSORS = {
    // Names of the module `os` are put in by read-python.ts, which knows what a file calls them.
    python: [
        { kind: 'written', pattern: /\benvvar\s{0,8}=\s{0,8}["']([A-Za-z_]\w*)["'](,)?/g },
        { kind: 'names', before: /\benvvar\s{0,8}=\s{0,8}(?=[[(])/g },
    ],
    go: [
        { kind: 'name', before: call('(?:os|syscall)\\.Getenv') },
        { kind: 'name', before: call('(?:os|syscall)\\.LookupEnv'), isOptional: true },
        { kind: 'written', pattern: /\.BindEnv\(\s{0,40}"[^"\n]{1,200}"\s{0,8},\s{0,40}"([A-Za-z_]\w*)"/g },
        {
            kind: 'written',
            pattern: /\b(?:env|envconfig):"([A-Za-z_]\w*)(?:[^"\n]{0,100}"\s{1,8}(envDefault|default):)?/g,
        },
        { kind: 'expanded', pattern: /\bos\.ExpandEnv\(\s{0,40}["`]([^"`\n]{0,400})/g },
    ],
    ruby: [
        { kind: 'name', before: index('ENV') },
        {
            kind: 'name',
            before: /(?<![\w$])ENV\s{0,8}&?\.\s{0,8}(?:fetch|dig|delete)(?:\s{0,8}\(\s{0,40}|[ \t]{1,8})/g,
        },
        {
            kind: 'name',
            before: /(?<![\w$])ENV\s{0,8}&?\.\s{0,8}(?:key|has_key|include|member)\?(?:\s{0,8}\(\s{0,40}|[ \t]{1,8})/g,
            isOptional: true,
        },
        {
            kind: 'names',
            before: /(?<![\w$])ENV\s{0,8}&?\.\s{0,8}(?:values_at|slice|fetch_values)\s{0,8}(?=\()/g,
        },
    ],
    java: [
        { kind: 'name', before: call('(?:java\\.lang\\.)?System\\.getenv') },
        { kind: 'name', before: call(`System\\.getenv\\(${GAP}\\)${GAP}\\.${GAP}get`) },
        {
            kind: 'name',
            before: call(`System\\.getenv\\(${GAP}\\)${GAP}\\.${GAP}(?:getOrDefault|containsKey|getOrElse)`),
            isOptional: true,
        },
        { kind: 'name', before: index(`System\\.getenv\\(${GAP}\\)`) },
        { kind: 'name', before: call('sys\\.env(?:\\.(?:apply|get))?') },
        { kind: 'name', before: call('sys\\.env\\.(?:getOrElse|contains)'), isOptional: true },
        { kind: 'name', before: call('[dD]otenv\\.get') },
        { kind: 'written', pattern: /@Value\(\s{0,40}"[^"$\n]{0,80}\$\{([A-Z_][A-Z0-9_]*)(:)?/g },
    ],
    rust: [
        { kind: 'name', before: call('env::(?:var|var_os)') },
        { kind: 'name', before: call('(?:dotenv|dotenvy)::var') },
        { kind: 'name', before: /(?<![\w$])(?:env|dotenv)!\s{0,8}[([{]\s{0,40}/g },
        { kind: 'name', before: /(?<![\w$])option_env!\s{0,8}[([{]\s{0,40}/g, isOptional: true },
        {
            kind: 'written',
            pattern: /#\[(?:arg|clap|structopt)\([^\]\n]{0,200}?\benv\s{0,8}=\s{0,8}"([A-Za-z_]\w*)"/g,
        },
    ],
    csharp: [{ kind: 'name', before: call('Environment\\.GetEnvironmentVariable') }],
    php: [
        { kind: 'name', before: call('\\\\?getenv') },
        { kind: 'name', before: /\$_ENV\s{0,8}\[\s{0,40}/g },
        { kind: 'written', pattern: /%env\((?:[\w:]{1,60}:)?([A-Z_][A-Z0-9_]*)\)%/g },
    ],
    prisma: [],
};
/** `use std::env::var` and the like: then the bare word is one of the calls. */
const RUST_IMPORT = /\buse\s{1,8}(?:std::)?env::(?:\{[^}\n]{0,100})?\b(var|var_os)\b/;
const RUST_BARE = { kind: 'name', before: /(?<![\w$.:!])var(?:_os)?\(\s{0,40}/g };
/** From a word of callees that look an environment up to the first argument, such as `getEnv`, `read_env_var`, `requireEnv`, `getEnvironmentVariable`. */
const LOOKUP = /(?:env|Env|ENV)[\w$]{0,40}(?:\.(?:str|int|bool|float|list|json|url|get))?(?:<[^<>()\n]{0,60}>)?\s{0,8}\(\s{0,40}/g;
/** What a callee does that has one of these words is no look-up. */
const NO_LOOKUP = new Set('set unset delete del stub mock patch write clear remove with without load save export put add update fake test create make define describe expect replace inject'.split(' '));
const LOOKUP_WORDS = new Set([
    'env',
    'getenv',
    'environ',
    'environment',
    'envvar',
    'envs',
]);

;// CONCATENATED MODULE: ./build/guards/env/seen.js
/** Names as they are written in environments: of what looks otherwise nobody can tell by the name alone. */
const LOUD = /^[A-Z_][A-Z0-9_]+$/;
const NOTHING = { reads: [], unnamed: [], declarations: [] };
/** All that several readers saw of one file; what two of them saw is one read. */
function joinSeen(parts) {
    const reads = new Map(parts.flatMap((part) => part.reads).map((read) => [`${read.offset} ${read.name}`, read]));
    return {
        reads: [...reads.values()],
        unnamed: parts.flatMap(({ unnamed }) => unnamed),
        declarations: parts.flatMap(({ declarations }) => declarations),
    };
}

;// CONCATENATED MODULE: ./build/guards/env/shell-scanner.js
const MODES = {
    export: 'export',
    local: 'declare',
    declare: 'declare',
    readonly: 'declare',
    typeset: 'declare',
    let: 'declare',
    read: 'read',
    mapfile: 'read',
    readarray: 'read',
    getopts: 'read',
    for: 'for',
    select: 'for',
    printenv: 'print',
    source: 'source',
    '.': 'source',
};
/** Words behind which a command begins. */
const KEYWORDS = new Set('then do else elif if while until ! { time env sudo exec command nohup eval'.split(' '));
const WORD = /[A-Za-z_][\w.-]*|[.!{](?=\s)/y;
const ASSIGN = /([A-Za-z_]\w*)(?:\[[^\]\s]{0,60}\])?\+?=/y;
const BRACED = /\$\{([!#]?)([A-Za-z_]\w*)(?:\[[^\]\n]{0,60}\])?(:?[-=?+])?/y;
const shell_scanner_PLAIN = /\$([A-Za-z_]\w*)/y;
const DOCUMENT = /<<(-?)[ \t]{0,8}(["'\\]?)([A-Za-z_][\w-]{0,60})["']?/y;
/**
 * Goes through a script of sh, bash, zsh or ksh once: quotes, substitutions, here-documents and comments are known, so that
 * only what a shell would expand is an expansion. Source: POSIX.1-2017, "Shell Command Language". Linear.
 */
function scanShell(text, options = {}) {
    const state = {
        text,
        options,
        at: 0,
        mode: 'command',
        open: [],
        quotes: 0,
        groups: [],
        bodies: 0,
        bodyIsNext: false,
        documents: [],
        expansions: [],
        assignments: [],
        sourced: [],
        indirect: [],
    };
    while (state.at < text.length)
        step(state);
    const { expansions, assignments, sourced, indirect } = state;
    return { expansions, assignments, sourced, indirect };
}
function step(state) {
    const { text, open } = state;
    const letter = text.charAt(state.at);
    const top = open.at(-1)?.close;
    const isWord = shell_scanner_isWordStart(text, state.at);
    if (state.mode === 'source' && isWord && !/[\s;&|]/.test(letter))
        source(state);
    if (letter === '\\')
        state.at += 2;
    else if (letter === "'" && top !== '"' && !(top === '}' && state.quotes > 0)) {
        skipTo(state, text.indexOf("'", state.at + 1), 1);
        if (isWord)
            endCommand(state);
    }
    else if (letter === '$')
        dollar(state, isWord);
    else if (letter === top) {
        state.mode = open.pop()?.mode ?? 'arguments';
        if (letter === '"')
            state.quotes--;
        state.at++;
    }
    else if (letter === '"' || letter === '`') {
        if (isWord)
            endCommand(state);
        enter(state, letter, 1);
        if (letter === '`')
            state.mode = 'command';
    }
    else if (top === '"' || top === '}')
        state.at++;
    else if (letter === '#' && isWord)
        skipTo(state, text.indexOf('\n', state.at), 0);
    else if (letter === '\n')
        newline(state);
    else if (letter === '<' && text[state.at + 1] === '<' && state.options.hasDocuments !== false)
        shell_scanner_document(state);
    else if (letter === '(')
        bracket(state);
    else if (letter === '}' && isWord) {
        if (state.groups.pop() === true)
            state.bodies--;
        state.at++;
    }
    else if (letter === ';' ||
        letter === '|' ||
        letter === ')' ||
        (letter === '&' && text[state.at - 1] !== '>')) {
        state.at++;
        state.mode = 'command';
    }
    else if (isWord && !/\s/.test(letter))
        word(state);
    else
        state.at++;
}
function enter(state, close, length) {
    state.open.push({ close, mode: state.mode });
    if (close === '"')
        state.quotes++;
    state.at += length;
}
function skipTo(state, found, behind) {
    state.at = found === -1 ? state.text.length : found + behind;
}
/** What stands where a command could be was its name. */
function endCommand(state) {
    if (state.mode === 'command')
        state.mode = 'arguments';
}
function shell_scanner_isWordStart(text, at) {
    return at === 0 || ' \t\r\n;&|(){}`'.includes(text.charAt(at - 1));
}
function dollar(state, isWord) {
    const { text, at } = state;
    if (expand(state)) {
        if (isWord)
            endCommand(state);
        return;
    }
    const next = text[at + 1];
    if (next === '(') {
        enter(state, ')', 2);
        state.mode = 'command';
    }
    else if (next === '{')
        enter(state, '}', 2);
    else if (next === "'" && state.open.at(-1)?.close !== '"')
        skipEscaped(state);
    else
        state.at += next === '$' ? 2 : 1;
}
/** A variable that is expanded here; false where none is. */
function expand(state) {
    const { text, at } = state;
    BRACED.lastIndex = at;
    const braced = BRACED.exec(text);
    shell_scanner_PLAIN.lastIndex = at;
    const plain = braced === null ? shell_scanner_PLAIN.exec(text) : null;
    const found = braced ?? plain;
    if (found === null)
        return false;
    const name = braced?.[2] ?? plain?.[1] ?? '';
    if (braced?.[1] === '!')
        state.indirect.push(at);
    else
        note(state, name, at + found[0].indexOf(name), braced?.[3] ?? '');
    if (braced === null)
        state.at += found[0].length;
    else
        enter(state, '}', found[0].length);
    return true;
}
function note({ expansions, bodies }, name, offset, operator) {
    expansions.push({ name, offset, operator, inFunction: bodies > 0 });
}
/** `$'…'`, in which a backslash escapes the quote. */
function skipEscaped(state) {
    const { text } = state;
    for (state.at += 2; state.at < text.length && text[state.at] !== "'"; state.at++) {
        if (text[state.at] === '\\')
            state.at++;
    }
    state.at++;
}
function bracket(state) {
    state.bodyIsNext = state.text[state.at + 1] === ')';
    if (state.bodyIsNext)
        state.at += 2;
    else
        enter(state, ')', 1);
    state.mode = 'command';
}
/** The path is kept as it is written; its variables are expansions still. */
function source(state) {
    const { text, at } = state;
    state.sourced.push((/^[^\n;&|]{1,300}/.exec(text.slice(at, at + 300))?.[0] ?? '').replaceAll(/["']/g, ''));
    state.mode = 'arguments';
}
function word(state) {
    const { text, at, mode } = state;
    ASSIGN.lastIndex = at;
    const assigned = mode === 'command' || mode === 'declare' || mode === 'export' ? ASSIGN.exec(text) : null;
    if (assigned !== null) {
        state.assignments.push({ name: assigned[1] ?? '', offset: at, isExported: mode === 'export' });
        state.at += assigned[0].length;
        return;
    }
    WORD.lastIndex = at;
    const [name] = WORD.exec(text) ?? [];
    state.at += name?.length ?? 1;
    if (name === undefined)
        endCommand(state);
    else
        named(state, name, at);
}
function named(state, name, offset) {
    switch (state.mode) {
        case 'command':
            state.mode = modeBehind(state, name);
            return;
        case 'declare':
        case 'read':
        case 'for':
            state.assignments.push({ name, offset, isExported: false });
            if (state.mode === 'for')
                state.mode = 'arguments';
            return;
        case 'print':
            note(state, name, offset, '');
            return;
        case 'export':
        case 'source':
        case 'arguments':
            return;
    }
}
function modeBehind(state, name) {
    if (name === '{') {
        state.groups.push(state.bodyIsNext);
        if (state.bodyIsNext)
            state.bodies++;
        state.bodyIsNext = false;
    }
    else if (name === 'function') {
        state.bodyIsNext = true;
        const [rest = ''] = /^\s+[\w.:-]+(?:\s*\(\s*\))?/.exec(state.text.slice(state.at, state.at + 200)) ?? [];
        state.at += rest.length;
    }
    const isKeyword = KEYWORDS.has(name) || name === 'function' || state.options.commandWords?.has(name) === true;
    return isKeyword ? 'command' : (MODES[name] ?? 'arguments');
}
function shell_scanner_document(state) {
    const { text, at } = state;
    if (text[at + 2] === '<') {
        state.at += 3;
        return;
    }
    DOCUMENT.lastIndex = at;
    const [whole = '<<', dash, quote, end] = DOCUMENT.exec(text) ?? [];
    if (end !== undefined)
        state.documents.push({ end, isTabbed: dash === '-', isQuoted: quote !== '' });
    state.at += whole.length;
}
function newline(state) {
    state.at++;
    state.mode = 'command';
    const { documents } = state;
    state.documents = [];
    for (const each of documents)
        readDocument(state, each);
}
/** In a here-document variables are expanded, unless its word is quoted. */
function readDocument(state, { end, isTabbed, isQuoted }) {
    const { text } = state;
    while (state.at < text.length) {
        const found = text.indexOf('\n', state.at);
        const lineEnd = found === -1 ? text.length : found;
        const line = text.slice(state.at, lineEnd).replace(/\r$/, '');
        if ((isTabbed ? line.replace(/^\t+/, '') : line) === end) {
            state.at = lineEnd;
            return;
        }
        if (!isQuoted) {
            for (const match of line.matchAll(/\\.|\$(?:\{([A-Za-z_]\w*)(:?[-=?+])?|([A-Za-z_]\w*))/g)) {
                const name = match[1] ?? match[3];
                if (name !== undefined)
                    note(state, name, state.at + match.index + match[0].indexOf(name), match[2] ?? '');
            }
        }
        state.at = lineEnd + 1;
    }
}

;// CONCATENATED MODULE: ./build/guards/env/read-shell.js


/** sh, bash, zsh, ksh: what a script expands and did not set itself. */
function readShell(text, options = {}) {
    const script = scanShell(text, options);
    const { assignments, sourced, indirect } = script;
    const declarations = assignments
        .filter(({ name, isExported }) => isExported && LOUD.test(name))
        .map(({ name, offset }) => ({ name, offset, kind: 'provided' }));
    return {
        reads: readsOf(script),
        unnamed: indirect,
        declarations,
        links: { assigned: new Set(assignments.map(({ name }) => name)), sourced },
    };
}
function readsOf({ expansions, assignments }) {
    const first = new Map();
    for (const { name, offset } of assignments) {
        if (!first.has(name))
            first.set(name, offset);
    }
    return expansions
        .filter((expansion) => LOUD.test(expansion.name) && comesFromOutside(expansion, first.get(expansion.name)))
        .map(({ name, offset, operator }) => ({
        name,
        offset,
        hasDefault: operator !== '' && !operator.endsWith('?'),
    }));
}
/**
 * A variable that the script sets is its own, but for what is read before: in `X=${X:-d}` or above of it. Functions run
 * later than they stand.
 */
function comesFromOutside({ name, offset, operator, inFunction }, first) {
    if (first === undefined)
        return true;
    if (operator.endsWith('='))
        return offset < first;
    const refersToItself = offset > first && offset - first <= name.length + 4;
    return refersToItself || (offset < first && !inFunction);
}

;// CONCATENATED MODULE: ./build/guards/env/yaml-lines.js
const LINE = /^([ \t]*)((?:- +)*)(?:(["']?)([\w.$-]+)\3[ \t]*:(?:[ \t]+|$))?(.*)$/;
const SCALAR = /^[|>][-+0-9]{0,2}$/;
/** Lines that are not blank; those of a block scalar have no key. */
function yamlLines(code) {
    const lines = [];
    let offset = 0;
    /** Depth of the key whose text goes on; -1 where none does. */
    let scalar = -1;
    for (const raw of code.split('\n')) {
        const line = raw.trimEnd();
        const [, blanks = '', dashes = '', quote = '', key, value = ''] = LINE.exec(line) ?? [];
        if (line.trim() !== '') {
            if (blanks.length <= scalar)
                scalar = -1;
            const isText = scalar !== -1;
            const depth = blanks.length + (isText ? 0 : dashes.length);
            if (!isText && SCALAR.test(value))
                scalar = depth;
            lines.push({
                depth,
                indent: blanks.length,
                isItem: !isText && dashes !== '',
                key: isText ? null : (key ?? null),
                value: isText ? line.slice(blanks.length) : value,
                keyOffset: offset + depth + quote.length,
                valueOffset: offset + line.length - value.length,
                offset,
                index: lines.length,
            });
        }
        offset += raw.length + 1;
    }
    return lines;
}
/** The lines below a key, however deep. */
function linesBelow(lines, parent) {
    const below = [];
    for (let index = parent.index + 1; index < lines.length; index++) {
        const line = lines[index];
        if (line === undefined)
            break;
        // Items of a list may stand as far left as its key.
        const isBelow = line.indent > parent.depth || (line.isItem && line.indent === parent.depth);
        if (!isBelow)
            break;
        below.push(line);
    }
    return below;
}
/** Those below a key that are its own entries. */
function entriesBelow(lines, parent) {
    const below = linesBelow(lines, parent);
    const depth = below[0]?.depth;
    return below.filter((line) => line.depth === depth);
}
/** Every key of that name with its entries: of a mapping, of a list, and of `{ a: b }` on the same line. */
function environmentEntries(lines, name) {
    return lines
        .filter(({ key }) => key === name)
        .flatMap((parent) => (parent.value.startsWith('{') ? flowEntries(parent) : blockEntries(lines, parent)));
}
function flowEntries({ value, valueOffset }) {
    return [...value.matchAll(/[{,]\s{0,40}["']?([A-Za-z_]\w*)["']?\s{0,8}:/g)].map((match) => ({
        name: match[1] ?? '',
        value: '',
        offset: valueOffset + match.index + match[0].indexOf(match[1] ?? ''),
    }));
}
function blockEntries(lines, parent) {
    return entriesBelow(lines, parent).flatMap((line) => {
        if (line.key !== null) {
            const isName = /^[A-Za-z_]\w*$/.test(line.key);
            const value = /^(?:|null|~)$/.test(line.value) ? null : line.value;
            return isName ? [{ name: line.key, value, offset: line.keyOffset }] : [];
        }
        const [, name = '', equals] = /^["']?([A-Za-z_]\w*)(=)?/.exec(line.value) ?? [];
        if (!line.isItem || name === '')
            return [];
        return [
            { name, value: equals === undefined ? null : '', offset: line.valueOffset + line.value.indexOf(name) },
        ];
    });
}

;// CONCATENATED MODULE: ./build/guards/env/read-containers.js



/** Behind these a command begins. */
const RUNS = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'ONBUILD', 'SHELL']);
const SETS = /^[ \t]{0,40}(?:ONBUILD[ \t]{1,8})?(?:ENV|ARG)[ \t]{1,40}/gim;
/** A Dockerfile: what `ENV` and `ARG` set is its own, and there for what runs in the image. */
function readDockerfile(text) {
    // A comment has a line of its own here.
    const code = text.replace(/^[ \t]{0,100}#.*$/gm, (comment) => ' '.repeat(comment.length));
    const declarations = [...code.matchAll(SETS)].flatMap((match) => setBy(code, match.index + match[0].length));
    const own = new Set(declarations.map(({ name }) => name));
    const { reads } = readShell(code, { commandWords: RUNS, hasDocuments: false });
    return { reads: reads.filter(({ name }) => !own.has(name)), unnamed: [], declarations };
}
/** `ENV A=1 B=2` over several lines, `ENV A 1`, `ARG A`. */
function setBy(code, from) {
    const instruction = /^(?:\\[ \t]*\r?\n|[^\n])*/.exec(code.slice(from, from + 10_000))?.[0] ?? '';
    const [first = ''] = /^[A-Za-z_]\w*/.exec(instruction) ?? [];
    const declarations = first === '' ? [] : [{ name: first, offset: from, kind: 'provided' }];
    if (instruction[first.length] !== '=')
        return declarations;
    for (const match of instruction.matchAll(/(?<=[\s])([A-Za-z_]\w*)=/g)) {
        declarations.push({ name: match[1] ?? '', offset: from + match.index, kind: 'provided' });
    }
    return declarations;
}
const INTERPOLATED = /\$\$|\$(?:\{([A-Za-z_]\w*)(:?[-+?])?|([A-Za-z_]\w*))/g;
/** A compose file: what it interpolates and hands through is read, what it gives a service is provided. */
function readCompose(text) {
    const code = maskComments(text, HASH);
    const declarations = [];
    const reads = [...code.matchAll(INTERPOLATED)].flatMap((match) => {
        const name = match[1] ?? match[3];
        if (name === undefined)
            return [];
        const hasDefault = match[2] !== undefined && !match[2].endsWith('?');
        return [{ name, offset: match.index + match[0].indexOf(name), hasDefault }];
    });
    const lines = yamlLines(code);
    for (const { name, value, offset } of [
        ...environmentEntries(lines, 'environment'),
        ...environmentEntries(lines, 'args'),
    ]) {
        if (value === null)
            reads.push({ name, offset, hasDefault: false });
        else
            declarations.push({ name, offset, kind: 'provided' });
    }
    return { reads, unnamed: [], declarations };
}
/** Files of `NAME=value` that people copy: values may refer to other variables. */
function readExpansionsOf(text) {
    const code = text.replace(/^[ \t]{0,100}#.*$/gm, (comment) => ' '.repeat(comment.length));
    const reads = [...code.matchAll(/\\\$|'[^'\n]{0,2000}'|\$\{([A-Za-z_]\w*)(:?[-+?])?/g)].flatMap((match) => {
        const name = match[1];
        const hasDefault = match[2] !== undefined && !match[2].endsWith('?');
        return name === undefined ? [] : [{ name, offset: match.index + 2, hasDefault }];
    });
    return { reads, unnamed: [], declarations: [] };
}
/** Spring's settings: placeholders that are called like variables, which come from the environment. */
function readSpring(text) {
    const code = maskComments(text, HASH);
    const reads = [...code.matchAll(/\$\{([A-Z_][A-Z0-9_]+)(:)?/g)].map((match) => ({
        name: match[1] ?? '',
        offset: match.index + 2,
        hasDefault: match[2] !== undefined,
    }));
    return { reads, unnamed: [], declarations: [] };
}

;// CONCATENATED MODULE: ./build/guards/env/fold.js
const DEEPEST = 5;
const MOST_TERMS = 40;
/** Names are short: whatever is longer is none. */
const LONGEST = 400;
/**
 * Folds literals, concatenations, templates, joins, character codes and base64 of literals, and names of constants.
 * Undefined where anything else takes part. Looks at 400 characters at most.
 */
function fold(code, at, constants) {
    const folded = foldSum(code, at, { constants, limit: at + LONGEST, depth: 0 });
    if (folded === undefined)
        return undefined;
    GOES_ON.lastIndex = folded.end;
    return GOES_ON.test(code) ? undefined : folded;
}
/** Something is done to the text still. */
const GOES_ON = /\s{0,40}(?:\.(?=\w)|\?(?!\?)|\|\||&&|\?\?)|[ \t]{0,40}(?:[[(%*]|-(?!-))/y;
function foldSum(code, at, folding) {
    let value = '';
    let end = at;
    for (let terms = 0; terms < MOST_TERMS; terms++) {
        const term = foldTerm(code, skipBlanks(code, end), folding);
        if (term === undefined)
            return undefined;
        value += term.value;
        end = term.end;
        const next = skipBlanks(code, end);
        if (code[next] === '+' && code[next + 1] !== '+')
            end = next + 1;
        // PHP joins with a dot, Python by standing side by side.
        else if (code[next] === '.' && /[\s"']/.test(code.charAt(next + 1)))
            end = next + 1;
        else if (!/["']/.test(code.charAt(next)) || !/["']/.test(code.charAt(end - 1)))
            return { value, end };
    }
    return undefined;
}
const fold_WORD = /[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*){0,3}/y;
const CALLS = {
    'String.fromCharCode': (codes) => String.fromCharCode(...codes.map(Number)),
    'String.fromCodePoint': (codes) => String.fromCharCode(...codes.map(Number)),
    chr: (codes) => String.fromCharCode(...codes.map(Number)),
    atob: ([text = '']) => Buffer.from(text, 'base64').toString('latin1'),
    'Buffer.from': ([text = '', encoding]) => encoding === 'base64' || encoding === 'hex' ? Buffer.from(text, encoding).toString('latin1') : text,
    'base64.b64decode': ([text = '']) => Buffer.from(text, 'base64').toString('latin1'),
};
function foldTerm(code, at, folding) {
    if (at >= folding.limit || folding.depth > DEEPEST)
        return undefined;
    const inner = { ...folding, depth: folding.depth + 1 };
    const letter = code.charAt(at);
    if (letter === '(') {
        const inside = foldSum(code, at + 1, inner);
        const close = inside === undefined ? -1 : skipBlanks(code, inside.end);
        return inside === undefined || code[close] !== ')'
            ? undefined
            : afterwards(code, inside.value, close + 1, inner);
    }
    if (letter === '[')
        return foldJoinedList(code, at, inner);
    const prefix = /^(?:[rubf]|rb|br|rf|fr|&)(?=["'])/i.exec(code.slice(at, at + 3))?.[0] ?? '';
    const literal = foldLiteral(code, at + prefix.length, inner, /f/i.test(prefix));
    if (literal !== undefined)
        return afterwards(code, literal.value, literal.end, inner);
    fold_WORD.lastIndex = at;
    const word = fold_WORD.exec(code)?.[0];
    if (word === undefined)
        return undefined;
    const end = at + word.length;
    const call = Object.hasOwn(CALLS, word) ? CALLS[word] : undefined;
    if (call !== undefined && code[end] === '(') {
        const args = foldArguments(code, end + 1, inner);
        return args === undefined ? undefined : afterwards(code, call(args.values), args.end, inner);
    }
    const value = folding.constants(word);
    return value === undefined || code[end] === '(' ? undefined : afterwards(code, value, end, inner);
}
const METHODS = /\s{0,40}\.(toUpperCase|upper|toString|decode|upcase|concat|join)\(/y;
/** Methods that follow a text: those that leave it as it is, make it upper case, or join a list with it. */
function afterwards(code, value, end, folding) {
    METHODS.lastIndex = end;
    const [whole, method] = METHODS.exec(code) ?? [];
    if (whole === undefined)
        return { value, end: behindAssertion(code, end) };
    const args = foldArguments(code, end + whole.length, folding);
    if (args === undefined)
        return undefined;
    switch (method) {
        case 'toUpperCase':
        case 'upper':
        case 'upcase':
            return afterwards(code, value.toUpperCase(), args.end, folding);
        case 'concat':
            return afterwards(code, value + args.values.join(''), args.end, folding);
        case 'join':
            return { value: args.values.join(value), end: args.end };
        default:
            return afterwards(code, value, args.end, folding);
    }
}
/** `'X' as const`, `key!`, `key as Key`. */
function behindAssertion(code, end) {
    const assertion = /^(?:!(?!=)|\s{1,20}as\s{1,20}[\w$.]{1,60}(?:<[\w$.]{1,60}>)?)/.exec(code.slice(end, end + 200));
    return end + (assertion?.[0].length ?? 0);
}
/** `['A', 'B'].join('_')`. */
function foldJoinedList(code, at, folding) {
    const list = foldArguments(code, at + 1, folding);
    if (list === undefined)
        return undefined;
    const [joining] = /^\s{0,40}\.join\(/.exec(code.slice(list.end, list.end + 60)) ?? [];
    if (joining === undefined)
        return undefined;
    const separator = foldArguments(code, list.end + joining.length, folding);
    if (separator === undefined)
        return undefined;
    return afterwards(code, list.values.join(separator.values[0] ?? ','), separator.end, folding);
}
/** Texts and numbers up to the closing bracket of any kind; a list in the arguments counts as its members. */
function foldArguments(code, at, folding) {
    const values = [];
    let end = skipBlanks(code, at);
    if (folding.depth > DEEPEST)
        return undefined;
    for (let count = 0; count < MOST_TERMS; count++) {
        if (/[)\]}]/.test(code.charAt(end)))
            return { values, end: end + 1 };
        const number = /^\d{1,7}/.exec(code.slice(end, end + 8))?.[0] ?? /^0x[\da-f]{1,6}/i.exec(code.slice(end, end + 9))?.[0];
        const list = code[end] === '[' ? foldArguments(code, end + 1, { ...folding, depth: folding.depth + 1 }) : undefined;
        const one = number === undefined && list === undefined ? foldSum(code, end, folding) : undefined;
        if (number === undefined && list === undefined && one === undefined)
            return undefined;
        values.push(...(list?.values ?? [number ?? one?.value ?? '']));
        end = skipBlanks(code, list?.end ?? one?.end ?? end + (number?.length ?? 0));
        if (code[end] === ',')
            end = skipBlanks(code, end + 1);
    }
    return undefined;
}
/** A list of texts that begins here with its bracket; what cannot be told is left out. */
function foldList(code, at, constants) {
    return foldArguments(code, at + 1, { constants, limit: at + 4 * LONGEST, depth: 0 })?.values ?? [];
}
function foldLiteral(code, at, folding, isFormat) {
    const quote = code.charAt(at);
    if (quote !== '"' && quote !== "'" && quote !== '`')
        return undefined;
    let value = '';
    for (let index = at + 1; index < folding.limit; index++) {
        const letter = code.charAt(index);
        if (letter === quote)
            return { value, end: index + 1 };
        if (letter === '\n' || letter === '')
            return undefined;
        if (letter === '\\') {
            const [written = '', hex, unicode] = /^\\(?:x([\da-f]{2})|u\{?([\da-f]{4})\}?|.)/i.exec(code.slice(index, index + 8)) ?? [];
            value +=
                (hex ?? unicode) ? String.fromCharCode(Number.parseInt(hex ?? unicode ?? '', 16)) : written.slice(1);
            index += Math.max(0, written.length - 1);
            continue;
        }
        const opens = isFormat
            ? letter === '{'
            : (letter === '$' || letter === '#') && code[index + 1] === '{' && quote !== "'";
        if (!opens) {
            value += letter;
            continue;
        }
        const inside = foldSum(code, index + (isFormat ? 1 : 2), { ...folding, depth: folding.depth + 1 });
        if (inside === undefined || code[inside.end] !== '}')
            return undefined;
        value += inside.value;
        index = inside.end;
    }
    return undefined;
}
function skipBlanks(code, at) {
    let index = at;
    while (index < at + LONGEST && /\s/.test(code.charAt(index)))
        index++;
    return index;
}
const ASSIGNMENT = /(?<![\w$.])([A-Za-z_$][\w$]*)(?:\s{1,8}string\b)?(?:\s{0,8}:[^=\n;,(){}"'`]{1,60})?\s{0,8}:?=\s{0,40}(?=[rubf&]{0,2}["'`]|\[|\(|String\.|atob\(|Buffer\.)/gi;
const PROPERTY = /(?<![\w$])([A-Za-z_$][\w$]*)["']?\s{0,8}(?::|=>)\s{0,8}(?=["'`])/g;
/** Constants of a file, found when the first one is asked for. A name that stands for two texts stands for none. */
function constantsOf(code) {
    let places;
    const known = new Map();
    let asked = 0;
    const constants = (name) => {
        places ??= placesOfConstants(code);
        const own = places.has(name)
            ? name
            : name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
        if (known.has(own) || asked > MOST_TERMS)
            return known.get(own);
        // What refers to itself stands for nothing.
        known.set(own, undefined);
        asked++;
        const values = new Set((places.get(own) ?? []).map((at) => fold(code, at, constants)?.value));
        asked--;
        const [only] = values;
        if (values.size === 1)
            known.set(own, only);
        return known.get(own);
    };
    return constants;
}
const fold_MOST_PLACES = 8;
function placesOfConstants(code) {
    const places = new Map();
    for (const pattern of [ASSIGNMENT, PROPERTY]) {
        for (const match of code.matchAll(pattern)) {
            const name = match[1] ?? '';
            const own = places.get(name) ?? [];
            if (own.length < fold_MOST_PLACES)
                own.push(match.index + match[0].length);
            places.set(name, own);
        }
    }
    return places;
}

;// CONCATENATED MODULE: ./build/guards/env/read-listed.js



const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
/** Behind the name: a further argument, or an operator or method that gives a value where there is none. */
const DEFAULT = /\s{0,40}(?:,(?!\s{0,40}\))|[)\]]{1,2}\s{0,40}(?:\?\?|\|\||\bor\b|\?:|\{|\.(?:unwrap_or|getOrElse|or_else|orElse|is_ok|ok)))/y;
/** An assignment, and no comparison. */
const WRITTEN = /\s{0,40}\]\s{0,40}(?:[-+.]?=(?![=>~]))/y;
/**
 * What a file reads by the accessors of its language.
 * @param code without comments
 * @param bare without what stands in strings, of the same length: what begins in one is no code
 */
function readListed(code, bare, accessors) {
    const constants = constantsOf(code);
    const reads = new Map();
    const unnamed = new Set();
    const add = (read) => {
        if (!reads.has(read.offset))
            reads.set(read.offset, read);
    };
    for (const accessor of accessors) {
        const pattern = 'before' in accessor ? accessor.before : accessor.pattern;
        for (const match of code.matchAll(pattern)) {
            if (bare[match.index] !== code[match.index])
                continue;
            const end = match.index + match[0].length;
            if (accessor.kind === 'written' || accessor.kind === 'expanded') {
                for (const read of readsInMatch(match, accessor.kind))
                    add(read);
            }
            else if (accessor.kind === 'names') {
                for (const name of foldList(code, end, constants)) {
                    if (NAME.test(name))
                        add({ name, offset: end + offsetIn(code, end, name), hasDefault: false });
                }
            }
            else {
                const read = readAt(code, end, constants);
                if (read === 'written')
                    continue;
                if (read === 'unnamed')
                    unnamed.add(match.index);
                else
                    add(accessor.isOptional === true ? { ...read, hasDefault: true } : read);
            }
        }
    }
    return { reads: [...reads.values()], unnamed: [...unnamed], declarations: [] };
}
/** The variable that an expression names; `written` where a value is assigned to it. */
function readAt(code, at, constants) {
    const folded = fold(code, at, constants);
    if (folded === undefined || !NAME.test(folded.value))
        return isWritten(code, at, folded?.end) ? 'written' : 'unnamed';
    if (isWritten(code, at, folded.end))
        return 'written';
    return { name: folded.value, offset: insideQuote(code, at), hasDefault: hasDefault(code, folded.end) };
}
/** Of the text in a literal, whose quote may have letters before it; of the expression, if it is no literal. */
function insideQuote(code, at) {
    return at + (/^[a-z&]{0,2}["'`]/i.exec(code.slice(at, at + 3))?.[0].length ?? 0);
}
/** Calls whose callee says that it looks the environment up, with a name that can be nothing else. */
function readLookups(code, bare) {
    const constants = constantsOf(code);
    const reads = [];
    for (const match of bare.matchAll(LOOKUP)) {
        const [before = ''] = /[\w$]{0,40}$/.exec(bare.slice(Math.max(0, match.index - 40), match.index)) ?? [];
        if (!isLookup(before + match[0].replace(/[<(].*$/s, '').trimEnd()))
            continue;
        const at = match.index + match[0].length;
        const first = code[at] === '[' ? undefined : fold(code, at, constants);
        if (first !== undefined && !LOUD.test(first.value)) {
            const [comma] = /^\s{0,40},\s{0,40}/.exec(code.slice(first.end, first.end + 90)) ?? [];
            const second = comma === undefined ? undefined : fold(code, first.end + comma.length, constants);
            if (second !== undefined && LOUD.test(second.value)) {
                reads.push({
                    name: second.value,
                    offset: first.end + (comma?.length ?? 0) + 1,
                    hasDefault: hasDefault(code, second.end),
                });
            }
        }
        else if (first !== undefined) {
            reads.push({
                name: first.value,
                offset: insideQuote(code, at),
                hasDefault: hasDefault(code, first.end),
            });
        }
        else if (code[at] === '[') {
            for (const name of foldList(code, at, constants)) {
                if (LOUD.test(name))
                    reads.push({ name, offset: at + offsetIn(code, at, name), hasDefault: true });
            }
        }
    }
    return reads;
}
/** Whether a text has what could be a look-up: asked before anything costly is done. */
function mayLookUp(text) {
    return text.search(LOOKUP) !== -1;
}
function isLookup(callee) {
    const words = callee
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[\s_.$]+/);
    return words.some((word) => LOOKUP_WORDS.has(word)) && !words.some((word) => NO_LOOKUP.has(word));
}
function hasDefault(code, end) {
    DEFAULT.lastIndex = end;
    return DEFAULT.test(code);
}
function isWritten(code, at, end) {
    const close = end ?? code.indexOf(']', at);
    if (close === -1 || close > at + 400)
        return false;
    WRITTEN.lastIndex = close;
    return WRITTEN.test(code);
}
function offsetIn(code, from, name) {
    return Math.max(0, code.indexOf(name, from) - from);
}
function readsInMatch(match, kind) {
    const [whole, text = '', fallback] = match;
    const at = match.index + whole.indexOf(text, 1);
    if (kind === 'written')
        return [{ name: text, offset: at, hasDefault: fallback !== undefined }];
    return [...text.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].map((use) => {
        const name = use[1] ?? use[2] ?? '';
        return { name, offset: at + use.index + use[0].indexOf(name), hasDefault: false };
    });
}

;// CONCATENATED MODULE: ./build/src/scan/mask-script.js
const SLASH = 0x2f;
const STAR = 0x2a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const BACKTICK = 0x60;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const DOLLAR = 0x24;
/** What says something of comments, strings, templates and regular expressions; all else is passed over at once. */
const TELLING = /["'`/{}]/g;
const IN_DOUBLE = /["\\\n]/g;
const IN_SINGLE = /['\\\n]/g;
const IN_TEMPLATE = /[`\\]|\$\{/g;
const IN_REGEX = /[/\\\n[\]]/g;
/**
 * Takes JavaScript or TypeScript apart, as far as comments, strings, templates within templates and regular expressions
 * go: what a line comment is cannot be told without them, least of all in minified code. Linear.
 */
function maskScript(text) {
    const comments = [];
    const literals = [];
    /** Depth of braces at which each open `${` closes. */
    const templates = [];
    let depth = 0;
    let at = 0;
    /** Behind the last comment or text: from here on, what is not blank is code. */
    let codeFrom = 0;
    /** Where the last character of code stood then, which tells a division from a regular expression. */
    let lastBefore = -1;
    /** Up to here no slash begins a regular expression: one that never closed was looked for already. */
    let divisionsUntil = 0;
    const lastOfCode = (before) => {
        let last = before - 1;
        while (last >= codeFrom && text.charCodeAt(last) <= 0x20)
            last--;
        return last >= codeFrom ? last : lastBefore;
    };
    /** @param last of the code in front of what comes next */
    const goOn = (next, last) => {
        at = next;
        codeFrom = next;
        lastBefore = last;
    };
    const template = (from) => {
        const end = mask_script_nextOf(IN_TEMPLATE, text, from);
        literals.push([from, end]);
        if (text.charCodeAt(end) === DOLLAR) {
            templates.push(depth);
            goOn(end + 2, end + 1);
        }
        else
            goOn(end + 1, end);
    };
    for (at = mask_script_nextOf(TELLING, text, 0); at < text.length; at = mask_script_nextOf(TELLING, text, at)) {
        const letter = text.charCodeAt(at);
        if (letter === SLASH) {
            const next = text.charCodeAt(at + 1);
            if (next === SLASH || next === STAR) {
                const close = next === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
                const end = close === -1 ? text.length : next === SLASH ? close : close + 2;
                comments.push([at, end]);
                goOn(end, lastOfCode(at));
                continue;
            }
            if (at >= divisionsUntil && beginsExpression(text, lastOfCode(at))) {
                const end = regexEnd(text, at + 1);
                if (text[end] === '/') {
                    literals.push([at + 1, end]);
                    goOn(end + 1, end);
                    continue;
                }
                divisionsUntil = end;
            }
            at++;
        }
        else if (letter === DOUBLE || letter === SINGLE) {
            const end = mask_script_nextOf(letter === DOUBLE ? IN_DOUBLE : IN_SINGLE, text, at + 1);
            literals.push([at + 1, end]);
            goOn(end + 1, end);
        }
        else if (letter === BACKTICK)
            template(at + 1);
        else if (letter === CLOSE && templates.at(-1) === depth) {
            templates.pop();
            template(at + 1);
        }
        else {
            depth = letter === OPEN ? depth + 1 : Math.max(0, depth - 1);
            at++;
        }
    }
    return { code: blank(text, comments), bare: blank(text, [...comments, ...literals].sort(byStart)) };
}
function byStart([a], [b]) {
    return a - b;
}
/** The same text with spaces in these ranges, which stand in order and apart; line breaks stay. */
function blank(text, ranges) {
    const pieces = [];
    let kept = 0;
    for (const [from, to] of ranges) {
        if (to <= from)
            continue;
        const inside = text.slice(from, to);
        pieces.push(text.slice(kept, from), inside.includes('\n') ? inside.replace(/[^\r\n]/g, ' ') : ' '.repeat(to - from));
        kept = to;
    }
    return pieces.join('') + text.slice(kept);
}
/** The next place that a pattern finds, backslashes passed over with what follows them; the text's end where there is none. */
function mask_script_nextOf(pattern, text, from) {
    pattern.lastIndex = from;
    for (;;) {
        const found = pattern.exec(text);
        if (found === null)
            return text.length;
        if (found[0] !== '\\')
            return found.index;
        pattern.lastIndex = found.index + 2;
    }
}
/** Of the closing slash, or of the line's end: then it was no regular expression. */
function regexEnd(text, from) {
    let inClass = false;
    for (let at = mask_script_nextOf(IN_REGEX, text, from); at < text.length; at = mask_script_nextOf(IN_REGEX, text, at + 1)) {
        const letter = text[at];
        if (letter === '\n' || (letter === '/' && !inClass))
            return at;
        if (letter === '[')
            inClass = true;
        else if (letter === ']')
            inClass = false;
    }
    return text.length;
}
const WORDS_BEFORE = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|await|yield)$/;
/** Whether an expression may begin behind this place: then a slash begins a regular expression. */
function beginsExpression(text, last) {
    if (last < 0)
        return true;
    const letter = text.charAt(last);
    if ('(,=:[!&|?{;+-*%~^'.includes(letter))
        return true;
    return /[a-z]/.test(letter) && WORDS_BEFORE.test(text.slice(Math.max(0, last - 11), last + 1));
}

;// CONCATENATED MODULE: ./build/guards/env/read-powershell.js


const VARIABLE = /(?<!`)\$(?:\{env:([A-Za-z_]\w*)\}|env:([A-Za-z_]\w*))/gi;
const CALL = /\[(?:System\.)?Environment\]::GetEnvironmentVariable\(\s{0,40}/gi;
const PROVIDER = /\b(?:Get-Item|Get-ChildItem|Get-Content|Test-Path|gi|gci|gc|dir|ls)\s{1,8}(?:-(?:Literal)?Path\s{1,8})?["']?env:[\\/]?([A-Za-z_]\w*)/gi;
const read_powershell_WRITTEN = /\s{0,40}[-+*/.]?=(?!=)/y;
const read_powershell_DEFAULT = /\s{0,40}(?:\?\?|-or\b)/iy;
/** PowerShell, whose names have no case: they are compared in upper case. Source: about_Environment_Variables. */
function readPowerShell(text) {
    const code = maskPowerShell(text);
    const constants = constantsOf(code);
    const reads = [];
    const unnamed = [];
    const add = (name, offset, end) => {
        read_powershell_WRITTEN.lastIndex = end;
        read_powershell_DEFAULT.lastIndex = end;
        if (!read_powershell_WRITTEN.test(code))
            reads.push({ name: name.toUpperCase(), offset, hasDefault: read_powershell_DEFAULT.test(code) });
    };
    for (const match of code.matchAll(VARIABLE)) {
        const name = match[1] ?? match[2] ?? '';
        add(name, match.index + match[0].indexOf(':') + 1, match.index + match[0].length);
    }
    for (const match of code.matchAll(PROVIDER)) {
        const name = match[1] ?? '';
        add(name, match.index + match[0].length - name.length, match.index + match[0].length);
    }
    for (const match of code.matchAll(CALL)) {
        const at = match.index + match[0].length;
        const name = fold(text, at, constants);
        if (name === undefined)
            unnamed.push(match.index);
        else
            reads.push({ name: name.value.toUpperCase(), offset: at + 1, hasDefault: false });
    }
    return { reads, unnamed, declarations: [] };
}
/** Comments and single-quoted strings blanked; in others variables are expanded. A backtick escapes. */
function maskPowerShell(text) {
    const ranges = [];
    let isOpen = false;
    for (let at = 0; at < text.length; at++) {
        const letter = text[at];
        if (letter === '`')
            at++;
        else if (letter === '"')
            isOpen = !isOpen;
        else if (!isOpen && letter === "'") {
            const close = text[at - 1] === '@' ? text.indexOf("\n'@", at) : text.indexOf("'", at + 1);
            const end = close === -1 ? text.length : close;
            ranges.push([at + 1, end]);
            at = text[end] === '\n' ? end + 1 : end;
        }
        else if (!isOpen && letter === '#') {
            const close = text[at - 1] === '<' ? text.indexOf('#>', at) : text.indexOf('\n', at);
            const end = close === -1 ? text.length : close;
            ranges.push([at, end]);
            at = end;
        }
    }
    return blank(text, ranges);
}

;// CONCATENATED MODULE: ./build/guards/env/python-settings.js
const CLASS = /^([ \t]*)class[ \t]+(\w+)[ \t]*\(([^)]{0,400})\)[ \t]*:/;
const FIELD = /^([ \t]+)([A-Za-z_]\w*)[ \t]*:[ \t]*([^=\n]{1,400}?)(?:[ \t]*=[ \t]*(.*))?$/;
const PREFIX = /\benv_prefix["']?\s{0,8}[=:]\s{0,8}["']([^"'\n]{0,100})["']/;
const ALIASES = /\b(?:validation_alias|alias|env)\s{0,8}=\s{0,8}(?:AliasChoices\s{0,8})?([[(][^\])\n]{0,300}|["'][^"'\n]{1,100}["'])/;
const REQUIRED = /^(?:Field\(\s{0,8}(?:\.\.\.|\)|validation_alias|alias|env\b)|\.\.\.)/;
/**
 * Fields of pydantic-settings: each is read from the environment, and declares its variable. The name is prefix and field
 * in upper case, or an alias as it is. Source: pydantic's page "Settings Management".
 */
function readSettings(code, bare) {
    if (!code.includes('BaseSettings'))
        return { reads: [], unnamed: [], declarations: [] };
    const reads = [];
    const lines = code.split('\n');
    const bareLines = bare.split('\n');
    const settings = new Map([['BaseSettings', '']]);
    let offset = 0;
    for (let index = 0; index < lines.length; index++) {
        const [, indent = '', name = '', bases = ''] = CLASS.exec(bareLines[index] ?? '') ?? [];
        const base = name === '' ? undefined : basesOf(bases).find((each) => settings.has(each));
        if (base !== undefined) {
            const end = endOf(bareLines, index + 1, indent.length);
            const body = lines.slice(index + 1, end);
            const prefix = PREFIX.exec(body.join('\n'))?.[1] ?? settings.get(base) ?? '';
            settings.set(name, prefix);
            const from = offset + (lines[index]?.length ?? 0) + 1;
            reads.push(...fieldsOf(body, bareLines.slice(index + 1, end), prefix, from));
        }
        offset += (lines[index]?.length ?? 0) + 1;
    }
    const declarations = reads.map(({ name, offset: at }) => ({ name, offset: at, kind: 'schema' }));
    return { reads, unnamed: [], declarations };
}
function basesOf(bases) {
    return bases.split(',').map((each) => each.trim().replace(/^.*\./, ''));
}
/** The first line that is not indented deeper. */
function endOf(lines, from, indent) {
    for (let index = from; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() !== '' && line.search(/\S/) <= indent)
            return index;
    }
    return lines.length;
}
function fieldsOf(body, bareBody, prefix, from) {
    const depth = (bareBody.find((line) => line.trim() !== '') ?? '').search(/\S/);
    const reads = [];
    let offset = from;
    for (const [index, line] of body.entries()) {
        const [, indent = '', name = '', type = ''] = FIELD.exec(bareBody[index] ?? '') ?? [];
        if (name !== '' && indent.length === depth && name !== 'model_config' && !/\bClassVar\b/.test(type)) {
            const value = FIELD.exec(line)?.[4] ?? '';
            // A call may go on over several lines.
            const call = value.endsWith('(') ? body.slice(index, index + 12).join(' ') : value;
            const hasDefault = value !== '' && !REQUIRED.test(value);
            const at = offset + line.indexOf(name);
            for (const variable of aliasesOf(call) ?? [`${prefix}${name}`.toUpperCase()]) {
                reads.push({ name: variable, offset: at, hasDefault });
            }
        }
        offset += line.length + 1;
    }
    return reads;
}
function aliasesOf(value) {
    const list = ALIASES.exec(value)?.[1];
    const names = list?.match(/[A-Za-z_]\w*/g)?.map((name) => name.toUpperCase());
    return names === undefined || names.length === 0 ? undefined : names;
}

;// CONCATENATED MODULE: ./build/guards/env/read-python.js





const IDENTIFIER = '[A-Za-z_]\\w{0,60}';
const MOST_ALIASES = 10;
/** A look that costs little, before comments and strings are told from code. */
const TOUCHES = /environ|getenv|envvar|BaseSettings|decouple|starlette\.config/;
/** Python: `os.environ`, `os.getenv` under whatever names a file gives them, decouple, click, pydantic-settings. */
function readPython(text) {
    if (!TOUCHES.test(text) && !mayLookUp(text))
        return NOTHING;
    const code = maskComments(text, PYTHON);
    const bare = maskStrings(text, PYTHON);
    const listed = readListed(code, bare, [...ACCESSORS.python, ...ownAccessors(bare)]);
    return joinSeen([
        listed,
        { reads: readLookups(code, bare), unnamed: [], declarations: [] },
        readSettings(code, bare),
    ]);
}
function ownAccessors(bare) {
    const modules = ['os', ...renamed(bare, /^[ \t]*import[ \t]+([^\n]{1,300})/gm, 'os')];
    const from = (name) => renamed(bare, /^[ \t]*from[ \t]+os[ \t]+import[ \t]+(\([^)]{1,600}\)|[^\n]{1,300})/gm, name);
    const owner = `(?:${modules.join('|')})`;
    const environ = [
        `(?<![\\w.])${owner}\\.environb?`,
        ...[...from('environ'), ...from('environb')].map((name) => `(?<![\\w.])${name}`),
    ];
    const object = withAliases(bare, `(?:${environ.join('|')})(?!\\w)`);
    const getenv = [
        `(?<![\\w.])${owner}\\.getenvb?`,
        ...from('getenv').map((name) => `(?<![\\w.])${name}`),
    ].join('|');
    const decouple = /\b(?:decouple|starlette\.config)\b/.test(bare);
    return [
        { kind: 'name', before: new RegExp(`(?<!\\bdel[ \\t]{1,4})${object}\\s{0,8}\\[\\s{0,40}`, 'g') },
        {
            kind: 'name',
            before: new RegExp(`${object}\\s{0,8}\\.\\s{0,8}(?:get|pop|setdefault|__getitem__)\\(\\s{0,40}`, 'g'),
        },
        { kind: 'name', before: new RegExp(`(?:${getenv})\\s{0,8}\\(\\s{0,40}`, 'g') },
        {
            kind: 'written',
            pattern: new RegExp(`["']([A-Za-z_]\\w*)["']\\s{1,8}(?:not\\s{1,8})?(in)\\s{1,8}${object}`, 'g'),
        },
        {
            kind: 'written',
            pattern: /\bgetattr\([^()\n]{1,60}["'](?:environ|getenv)["']\)[.\w]{0,12}[[(]\s{0,8}["']([A-Za-z_]\w*)["']/g,
        },
        ...(decouple ? [{ kind: 'name', before: /(?<![\w.])config\(\s{0,40}/g }] : []),
    ];
}
/** What a list of imports calls a name: `environ as e` is `e`. */
function renamed(bare, lists, name) {
    const names = new Set();
    for (const [, list = ''] of bare.matchAll(lists)) {
        for (const part of list.replace(/[()]/g, '').split(',')) {
            const [imported, , as] = part.trim().split(/\s+/);
            if (imported === name)
                names.add(as ?? name);
        }
    }
    return [...names].slice(0, MOST_ALIASES);
}
/** `env = os.environ`, and a parameter that has it as its default. */
function withAliases(bare, object) {
    const before = new RegExp(`(?<![\\w.])(${IDENTIFIER})(?:\\s{0,8}:[^=\\n]{1,60})?\\s{0,8}=\\s{0,8}(?:dict\\()?$`);
    const aliases = new Set();
    for (const { index } of bare.matchAll(new RegExp(`${object}(?!\\s{0,8}[.\\[])`, 'g'))) {
        const name = before.exec(bare.slice(Math.max(0, index - 160), index))?.[1];
        if (name !== undefined && aliases.size < MOST_ALIASES)
            aliases.add(name);
    }
    return `(?:${[object, ...[...aliases].map((name) => `(?<![\\w.])(?:self\\.)?${name}(?!\\w)`)].join('|')})`;
}

;// CONCATENATED MODULE: ./build/guards/env/script-patterns.js
/** Nobody takes an environment apart in a longer pattern. */
const DESTRUCTURING_REACH = 5_000;
/** The brace that the one at `close` closes; -1 where it is too far away. */
function openingOf(bare, close) {
    let depth = 0;
    const last = Math.max(0, close - DESTRUCTURING_REACH);
    for (let at = close; at >= last; at--) {
        const letter = bare[at];
        if (letter === '}')
            depth++;
        else if (letter === '{' && --depth === 0)
            return at;
    }
    return -1;
}
const ENTRY = /^(\s*)(\.\.\.)?\s*(?:\[|(["'`]?)([A-Za-z_$][\w$]*)\3)/;
const LOCAL = /^\s*:\s*([A-Za-z_$][\w$]*)/;
/**
 * The entries of a pattern.
 * @param pattern from brace to brace, without comments
 * @param from its offset in the text
 */
function entriesOf(pattern, from) {
    const entries = [];
    for (const { start, text } of parts(pattern)) {
        const [whole, blanks = '', dots, , name = ''] = ENTRY.exec(text) ?? [];
        if (whole === undefined)
            continue;
        const rest = name === '' ? text.slice(text.indexOf(']') + 1) : text.slice(whole.length);
        const local = /^\s*:/.test(rest) ? (LOCAL.exec(rest)?.[1] ?? null) : name;
        const offset = from +
            start +
            (name === '' ? blanks.length : whole.length - name.length - (/["'`]$/.test(whole) ? 1 : 0));
        entries.push({ name, offset, local, hasDefault: /=(?!>)/.test(rest), isRest: dots !== undefined });
    }
    return entries;
}
/** What stands between the commas of the outermost level. */
function parts(pattern) {
    const found = [];
    let depth = 0;
    let start = 1;
    for (let at = 0; at < pattern.length; at++) {
        const letter = pattern[at] ?? '';
        if ('{[('.includes(letter))
            depth++;
        else if ('}])'.includes(letter))
            depth--;
        if ((letter === ',' && depth === 1) || at === pattern.length - 1) {
            found.push({ start, text: pattern.slice(start, at) });
            start = at + 1;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/guards/env/script-names.js

const script_names_GAP = '\\s{0,40}';
const DOT = `${script_names_GAP}\\??\\.${script_names_GAP}`;
const script_names_IDENTIFIER = '[A-Za-z_$][\\w$]{0,60}';
const MODULE = `["'](?:node:)?process["']`;
/** Where a variable or a parameter gets the environment as its value or its default. */
const TYPE = `(?:\\s{0,8}:[^=;\\n]{1,80})?`;
const script_names_MOST_ALIASES = 20;
const MOST_PATTERNS = 500;
/** How far back a declaration begins that gets the environment. */
const REACH = 240;
/**
 * Finds the names in two rounds, so that an alias of an alias is one too.
 * @param code without comments
 */
function namesOf(code) {
    const process = processNames(code);
    const aliases = new Set([...importedEnvironments(code), ...typedParameters(code)]);
    for (let round = 0, known = -1; round < 2 && known !== aliases.size; round++) {
        known = aliases.size;
        const environment = environmentOf(process, aliases);
        for (const alias of [
            ...assigned(code, environment),
            ...takenOut(code, process),
            ...rests(code, environment),
            ...parameters(code, environment),
        ]) {
            if (aliases.size < script_names_MOST_ALIASES)
                aliases.add(alias);
        }
    }
    const environment = environmentOf(process, aliases);
    return { environment, process: ownerOf(process), exported: exportedNames(code, aliases, environment) };
}
let plain;
/** The names in a script that gives it no other. */
function plainNames() {
    plain ??= {
        environment: environmentOf(['process'], new Set()),
        process: ownerOf(['process']),
        exported: new Set(),
    };
    return plain;
}
function ownerOf(process) {
    const named = `(?:(?:globalThis|global|window|self)${DOT})?(?:${process.map(escaped).join('|')})`;
    return `(?:(?<![\\w$])${named}|require\\(${script_names_GAP}${MODULE}${script_names_GAP}\\))`;
}
function environmentOf(process, aliases) {
    const env = `(?:${DOT}env|${script_names_GAP}(?:\\?\\.)?\\[${script_names_GAP}["'\`]env["'\`]${script_names_GAP}\\])(?![\\w$])`;
    const own = [
        `${ownerOf(process)}${env}`,
        `(?<![\\w$])import${script_names_GAP}\\.${script_names_GAP}meta${DOT}env(?![\\w$])`,
        '(?<![\\w$.])Bun\\.env(?![\\w$])',
    ];
    const named = [...aliases].map((alias) => `(?<![\\w$.])(?:this\\.)?${escaped(alias)}(?![\\w$])`);
    return `(?:${[...own, ...named].join('|')})`;
}
/** `process` and what else a file calls it. */
function processNames(code) {
    const names = new Set(['process']);
    const patterns = [
        `\\bimport${script_names_GAP}(?:\\*${script_names_GAP}as${script_names_GAP})?(${script_names_IDENTIFIER})${script_names_GAP}from${script_names_GAP}${MODULE}`,
        `(?:const|let|var)\\s{1,8}(${script_names_IDENTIFIER})${TYPE}${script_names_GAP}=${script_names_GAP}(?:await${script_names_GAP})?(?:require|import)\\(${script_names_GAP}${MODULE}`,
        `(?:const|let|var)\\s{1,8}(${script_names_IDENTIFIER})${TYPE}${script_names_GAP}=${script_names_GAP}(?:(?:globalThis|global)\\.)?process${script_names_GAP}[;,\\n)]`,
    ];
    for (const pattern of patterns) {
        for (const [, name = ''] of code.matchAll(new RegExp(pattern, 'g'))) {
            if (names.size < script_names_MOST_ALIASES)
                names.add(name);
        }
    }
    return [...names];
}
/** `import { env as e } from 'node:process'`, and SvelteKit's `$env/dynamic/…`. */
function importedEnvironments(code) {
    const pattern = new RegExp(`\\b(?:import|export)\\s{0,8}\\{([^{}]{1,400})\\}\\s{0,8}from\\s{0,8}(?:${MODULE}|["']\\$env/dynamic/\\w{1,20}["'])`, 'g');
    return [...code.matchAll(pattern)].flatMap(([, names = '']) => {
        const [found, renamed] = new RegExp(`\\benv\\b(?:\\s{1,8}as\\s{1,8}(${script_names_IDENTIFIER}))?`).exec(names) ?? [];
        return found === undefined ? [] : [renamed ?? 'env'];
    });
}
/** A parameter whose type says what it is: `env: NodeJS.ProcessEnv`. */
function typedParameters(code) {
    return namesBefore(code, '\\bProcessEnv\\b', '\\??\\s{0,8}:\\s{0,8}(?:Readonly<)?(?:NodeJS\\.)?');
}
/** `const env = process.env`, `(env = process.env) =>`, `this.env = process.env`, `cfg = { ...process.env }`. */
function assigned(code, environment) {
    const copy = `(?:\\{${script_names_GAP}\\.\\.\\.${script_names_GAP}|Object\\.assign\\(${script_names_GAP}\\{\\}${script_names_GAP},${script_names_GAP}|\\(${script_names_GAP}<[^<>\\n]{1,40}>${script_names_GAP})?`;
    return namesBefore(code, `${environment}(?!${script_names_GAP}(?:\\??\\.|\\[|[!=]=|!\\.))`, `${TYPE}${script_names_GAP}=${script_names_GAP}${copy}`);
}
/** The names that stand, with this between, before what matches; only those places are looked at. */
function namesBefore(code, pattern, between) {
    const before = new RegExp(`(?<![\\w$])(${script_names_IDENTIFIER})${between}$`);
    const names = new Set();
    for (const { index } of code.matchAll(new RegExp(pattern, 'g'))) {
        const name = before.exec(code.slice(Math.max(0, index - REACH), index))?.[1];
        if (name !== undefined)
            names.add(name);
        if (names.size >= script_names_MOST_ALIASES)
            break;
    }
    return [...names];
}
/** `const { env } = process`, `const { env: e } = globalThis.process`. */
function takenOut(code, process) {
    const names = [];
    for (const { entries } of patternsOf(code, ownerOf(process))) {
        for (const { name, local } of entries)
            if (name === 'env' && local !== null)
                names.push(local);
    }
    return names;
}
/** `const { A, ...rest } = process.env`. */
function rests(code, environment) {
    return patternsOf(code, environment).flatMap(({ entries }) => entries.flatMap(({ name, local, isRest }) => (isRest && local !== null ? [local] : isRest ? [name] : [])));
}
/** A function of this file that is called with the environment: its parameter is one. */
function parameters(code, environment) {
    const callees = namesBefore(code, `${environment}${script_names_GAP}[,)]`, `${script_names_GAP}\\(${script_names_GAP}`);
    return callees.flatMap((callee) => {
        const name = escaped(callee);
        const head = `(?<![\\w$])(?:function\\s{1,8}${name}\\s{0,8}\\(|${name}\\s{0,8}=\\s{0,8}(?:async\\s{0,8})?(?:function\\s{0,8})?\\(?)`;
        const parameter = new RegExp(`${head}\\s{0,40}(${script_names_IDENTIFIER})\\s{0,8}(?=[,:=)])`).exec(code)?.[1];
        return parameter === undefined || parameter === 'function' || parameter === 'async' ? [] : [parameter];
    });
}
function exportedNames(code, aliases, environment) {
    const names = new Set();
    for (const [, name = ''] of code.matchAll(new RegExp(`\\bexport\\s{1,8}(?:const|let|var)\\s{1,8}(${script_names_IDENTIFIER})`, 'g'))) {
        if (aliases.has(name))
            names.add(name);
    }
    for (const [, list = '', from] of code.matchAll(new RegExp(`\\bexport\\s{0,8}\\{([^{}]{1,400})\\}(?:\\s{0,8}from\\s{0,8}(${MODULE}))?`, 'g'))) {
        for (const part of list.split(',')) {
            const [local = '', as = local] = part.trim().split(/\s+as\s+/);
            if (from === undefined ? aliases.has(local) : local === 'env')
                names.add(as);
        }
    }
    if (new RegExp(`\\bexport\\s{1,8}default\\s{1,8}${environment}\\s{0,8}(?:[;\\n]|$)`).test(code))
        names.add('default');
    return names;
}
/** Destructuring patterns that take from an object, with what they take. */
function patternsOf(code, object) {
    const pattern = new RegExp(`\\}${TYPE}${script_names_GAP}=${script_names_GAP}\\(?${script_names_GAP}${object}(?!${script_names_GAP}(?:\\??\\.|\\[|\\())`, 'g');
    const found = [];
    for (const match of code.matchAll(pattern)) {
        if (found.length >= MOST_PATTERNS)
            break;
        const open = openingOf(code, match.index);
        found.push({ open, entries: open === -1 ? [] : entriesOf(code.slice(open, match.index + 1), open) });
    }
    return found;
}
function escaped(name) {
    return name.replaceAll('$', '\\$');
}

;// CONCATENATED MODULE: ./build/guards/env/script-schemas.js
/** Calls whose arguments describe an environment: envalid, t3-env, envsafe, and what is called like them. */
const DESCRIBES = /(?<![\w$.])(?:cleanEnv|createEnv|defineEnv|envsafe|parseEnv|validateEnv)\s{0,8}(?:<[^<>()\n]{0,60}>)?\(/g;
/** Object schemas of zod, valibot, yup, joi, TypeBox, effect and io-ts. */
const OBJECTS = /(?<![\w$])(?:object|strictObject|looseObject|Object|Struct|keys|type)\s{0,8}\(\s{0,40}\{/g;
const CONVICT = /(?<![\w$.])convict\s{0,8}\(/g;
const KEYS = /[{,\n]\s{0,60}["']?([A-Z_][A-Z0-9_]+)["']?\s{0,8}:/g;
/** Which schemas of a file are about an environment is told by what they parse, or by their own name. */
const NAMED = /(?<![\w$])(?:\w{0,40}[eE]nv(?:ironment)?(?:Vars?|Schema|Config)?\w{0,20})\s{0,8}(?::[^=\n]{1,60})?=\s{0,8}[\w$.]{1,40}$/;
const LONGEST_CALL = 20_000;
const MOST_CALLS = 200;
/**
 * Variables that a script checks its environment for.
 * @param environment source of the pattern of the environment itself
 */
function schemaDeclarations(code, bare, environment) {
    const parses = new RegExp(`\\b(?:parse|safeParse|parseAsync|safeParseAsync|assert|validate|validateSync|validateAsync|cast|check|decode\\w{0,12}|create)\\(\\s{0,40}(?:[\\w$.]{1,60}\\s{0,8},\\s{0,40})?(?:\\{\\s{0,8}\\.\\.\\.)?${environment}|\\bvalidationSchema\\b`, 'i');
    const checksAll = /[eE]nv|validationSchema/.test(bare) && parses.test(bare);
    const bodies = [
        ...callsOf(bare, DESCRIBES, () => true),
        ...callsOf(bare, OBJECTS, (at) => checksAll || NAMED.test(bare.slice(Math.max(0, at - 200), at).replace(/\.$/, ''))),
    ];
    const found = new Map();
    const add = (name, offset) => {
        if (!found.has(name))
            found.set(name, { name, offset, kind: 'schema' });
    };
    for (const [from, to] of bodies) {
        const body = code.slice(from, to);
        for (const match of body.matchAll(KEYS))
            add(match[1] ?? '', from + match.index + match[0].indexOf(match[1] ?? ''));
    }
    for (const [from, to] of callsOf(bare, CONVICT, () => true)) {
        for (const match of code
            .slice(from, to)
            .matchAll(/\benv["']?\s{0,8}:\s{0,8}["']([A-Z_][A-Z0-9_]+)["']/g)) {
            add(match[1] ?? '', from + match.index + match[0].indexOf(match[1] ?? ''));
        }
    }
    return [...found.values()];
}
function callsOf(bare, pattern, counts) {
    const ranges = [];
    for (const match of bare.matchAll(pattern)) {
        if (ranges.length >= MOST_CALLS)
            break;
        const open = match.index + match[0].indexOf('(');
        if (counts(match.index))
            ranges.push([open, closingOf(bare, open)]);
    }
    return ranges;
}
/** Of the bracket at `open`; the farthest place that is looked at where it is not there. */
function closingOf(bare, open) {
    let depth = 0;
    const last = Math.min(bare.length, open + LONGEST_CALL);
    for (let at = open; at < last; at++) {
        const letter = bare[at];
        if (letter === '(')
            depth++;
        else if (letter === ')' && --depth === 0)
            return at;
    }
    return last;
}

;// CONCATENATED MODULE: ./build/guards/env/read-script.js








const read_script_GAP = '\\s{0,40}';
const read_script_DEFAULT = /\s{0,40}\)?\s{0,40}(?:\?\?|\|\|)/y;
/** Between the environment and what is taken from it: assertions, brackets that close, an object that stands in. */
const AROUND = /(?:!(?!=)|\s{1,8}as\s{1,8}[^()=;\n]{1,120}?(?=\))|\s{0,8}(?:\|\||\?\?)\s{0,8}\{\s{0,8}\})?(?:\s{0,8}\)){1,2}!?/y;
const ASSERTED = /!(?!=)/y;
/** A bracket that groups, and calls nothing. */
const GROUPED = /(?:(?:^|[^\w$\])\s])\s{0,8}|\b(?:return|typeof|await|in|of)\s{0,8})\(\s{0,8}(?:<[^<>\n]{1,40}>\s{0,8})?\(?\s{0,8}$/;
const MEMBER = /\s{0,40}\??\.\s{0,40}([A-Za-z_$][\w$]*)/y;
const INDEX = /\s{0,40}(?:\?\.)?\[\s{0,40}/y;
const ARGUMENT = /\s{0,40},\s{0,40}/y;
const read_script_WRITTEN = /\s{0,40}(?:[-+*/&|^%]?=(?![=>])|\+\+|--)/y;
/** What every object has, so that nothing of the environment is read. */
const read_script_METHODS = new Set('hasOwnProperty toString valueOf propertyIsEnumerable isPrototypeOf toObject get has set delete'.split(' '));
const WRITES = /(?:delete\s{1,8}|(?:set|define\w{0,20}|assign|delete\w{0,20})\s{0,8}\(\s{0,40})\(?$/i;
/** JavaScript and TypeScript, on Node.js, Deno, Bun and in what Vite, SvelteKit and Astro build. */
function readScript(text) {
    if (!mayReadEnvironment(text))
        return { ...NOTHING, links: { exported: new Set(), imports: [] } };
    const { code, bare } = maskScript(text);
    const isPlain = readsPlainly(code, bare);
    const names = isPlain ? plainNames() : namesOf(code);
    const reads = new Map();
    const unnamed = new Set();
    const add = (read) => {
        if (!reads.has(read.offset))
            reads.set(read.offset, read);
    };
    const constants = constantsOf(code);
    for (const match of code.matchAll(new RegExp(names.environment, 'g'))) {
        if (bare[match.index] !== code[match.index])
            continue;
        const end = match.index + match[0].length;
        if (WRITES.test(code.slice(Math.max(0, match.index - 60), match.index)))
            continue;
        const isOwn = /env/.test(match[0]) && /[.\]]/.test(match[0]) && !match[0].startsWith('this.');
        const isGrouped = GROUPED.test(code.slice(Math.max(0, match.index - 80), match.index));
        const taken = takenAt(code, behindGroup(code, end, isGrouped), isOwn);
        if (taken === 'unnamed')
            unnamed.add(match.index);
        else
            for (const read of taken)
                if (!isBuiltIn(match[0], read))
                    add(read);
        const question = code.slice(Math.max(0, match.index - 120), match.index);
        const [asked, , name = ''] = /(["'`])([A-Za-z_]\w{0,99})\1\s{1,8}in\s{1,8}\(?$/.exec(question) ?? [];
        if (asked !== undefined)
            add({ name, offset: match.index - asked.length + 1, hasDefault: true });
    }
    const links = { exported: names.exported, imports: read_script_importsOf(code, bare) };
    if (isPlain)
        return { reads: [...reads.values()], unnamed: [...unnamed], declarations: [], links };
    for (const read of [
        ...destructured(code, names),
        ...readLookups(code, bare),
        ...imported(code),
        ...inputs(code, bare, constants),
    ])
        add(read);
    for (const match of bare.matchAll(/\bDeno\.env\.(?:get|has)\(\s{0,40}/g)) {
        const read = readAt(code, match.index + match[0].length, constants);
        if (read === 'unnamed')
            unnamed.add(match.index);
        else if (read !== 'written')
            add(read);
    }
    return {
        reads: [...reads.values()],
        unnamed: [...unnamed],
        declarations: [
            ...schemaDeclarations(code, bare, names.environment),
            ...exportedVariables(code, constants),
        ],
        links,
    };
    /** @param isOwn whether the environment is called by its own name: then all names are names of variables */
    function takenAt(source, end, isOwn) {
        MEMBER.lastIndex = end;
        const member = MEMBER.exec(source);
        if (member !== null) {
            const name = member[1] ?? '';
            const behind = end + member[0].length;
            if (read_script_METHODS.has(name))
                return askedOf(source, behind);
            if (!isOwn && !LOUD.test(name))
                return [];
            if (isAt(read_script_WRITTEN, source, behind))
                return [];
            return [{ name, offset: behind - name.length, hasDefault: isAt(read_script_DEFAULT, source, behind) }];
        }
        INDEX.lastIndex = end;
        const index = INDEX.exec(source);
        if (index !== null) {
            const read = readAt(source, end + index[0].length, constants);
            if (read === 'written')
                return [];
            if (read === 'unnamed')
                return isOwn ? 'unnamed' : [];
            return isOwn || LOUD.test(read.name) ? [read] : [];
        }
        ARGUMENT.lastIndex = end;
        const argument = ARGUMENT.exec(source);
        return argument === null ? [] : namedAt(source, end + argument[0].length);
    }
    /** `process.env.hasOwnProperty('X')`. */
    function askedOf(source, behind) {
        const [open] = /^\s{0,8}\(\s{0,40}/.exec(source.slice(behind, behind + 60)) ?? [];
        return open === undefined ? [] : namedAt(source, behind + open.length);
    }
    /** `Reflect.get(process.env, 'X')`, `pick(process.env, ['X', 'Y'])`. */
    function namedAt(source, at) {
        const list = source[at] === '[' ? foldList(source, at, constants) : [fold(source, at, constants)?.value ?? ''];
        return list
            .filter((name) => LOUD.test(name))
            .map((name) => {
            const place = source.indexOf(name, at);
            return { name, offset: place === -1 || place > at + 2_000 ? at : place, hasDefault: true };
        });
    }
}
const PLAINLY = /(?<![\w$.])process\.env\.[A-Z_][A-Z0-9_]+(?![\w$])/g;
/** What makes another name for the environment, describes it, or reads it in another way. */
const OTHERWISE = /process|[eE]nv|ENV|\bmeta\b|Bun|Deno|Input\(|exportVariable|convict|validationSchema|\b(?:[sS]truct|[oO]bject|(?:strict|loose)Object|keys|type)\s{0,8}\(\s{0,40}\{/;
const QUOTED = /["'](?:node:)?process["']|\$env\/|astro:env/;
/** Whether a script has nothing of the environment but `process.env.NAME`, as most have: then only that is looked for. */
function readsPlainly(code, bare) {
    return !OTHERWISE.test(bare.replace(PLAINLY, ' ')) && !QUOTED.test(code);
}
/** What Vite itself puts there. */
function isBuiltIn(environment, { name }) {
    return environment.includes('meta') && VITE_BUILTINS.has(name);
}
function behindGroup(code, from, isGrouped) {
    const pattern = isGrouped ? AROUND : ASSERTED;
    pattern.lastIndex = from;
    return from + (pattern.exec(code)?.[0].length ?? 0);
}
/** Words of which one stands in every script that this reader has something to say of, look-ups and imports aside. */
const read_script_TOUCHES = /\bprocess\b|import\s{0,8}\.\s{0,8}meta|\b(?:Bun|Deno)\.env|ProcessEnv|\$env\/|astro:env|Input\(|exportVariable|convict|[eE]nv\w{0,20}\s{0,8}(?::[^=\n]{1,60})?=(?!=)/;
/** A look that costs little, before comments and strings are told from code. */
function mayReadEnvironment(text) {
    return read_script_TOUCHES.test(text) || mayLookUp(text) || read_script_importsOf(text, text).length > 0;
}
function isAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}
/** `const { A, B: b = 'd' } = process.env`, parameters with such a default, and `const { env: { A } } = process`. */
function destructured(code, { environment, process }) {
    const direct = patternsOf(code, environment).flatMap(({ entries }) => entries);
    const nested = patternsOf(code, process).flatMap(({ entries }) => entries
        .filter(({ name, local }) => name === 'env' && local === null)
        .flatMap(({ offset }) => read_script_entriesBelow(code, offset)));
    return [...direct, ...nested].flatMap(({ name, offset, hasDefault, isRest }) => isRest || !LOUD.test(name) ? [] : [{ name, offset, hasDefault }]);
}
function read_script_entriesBelow(code, offset) {
    const open = code.indexOf('{', offset);
    const close = code.indexOf('}', open);
    return open === -1 || close === -1 || close > open + 2_000
        ? []
        : entriesOf(code.slice(open, close + 1), open);
}
/** `import { A } from '$env/static/private'`, `import { A } from 'astro:env/server'`. */
function imported(code) {
    const pattern = /\bimport\s{0,8}\{([^{}]{1,2000})\}\s{0,8}from\s{0,8}["'](?:\$env\/static\/|astro:env\/)/g;
    return [...code.matchAll(pattern)].flatMap((match) => {
        const list = match[1] ?? '';
        const from = match.index + match[0].indexOf(list);
        return [...list.matchAll(/(?:^|,)\s*([A-Z_][A-Z0-9_]+)\b/g)].map((entry) => {
            const name = entry[1] ?? '';
            return { name, offset: from + entry.index + entry[0].lastIndexOf(name), hasDefault: false };
        });
    });
}
/** `core.getInput('a b')` reads `INPUT_A_B`. Source: the README of @actions/core. */
function inputs(code, bare, constants) {
    return [...bare.matchAll(/\bget(?:Boolean|Multiline)?Input\(\s{0,40}/g)].flatMap((match) => {
        const at = match.index + match[0].length;
        const name = fold(code, at, constants)?.value;
        if (name === undefined)
            return [];
        return [{ name: `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, offset: at + 1, hasDefault: false }];
    });
}
/** `core.exportVariable('X', …)` sets what later steps read. */
function exportedVariables(code, constants) {
    return [...code.matchAll(/\bexportVariable\(\s{0,40}/g)].flatMap((match) => {
        const at = match.index + match[0].length;
        const name = fold(code, at, constants)?.value;
        return name === undefined ? [] : [{ name, offset: at, kind: 'provided' }];
    });
}
const IMPORT = new RegExp(`\\bimport\\s{1,8}(?:([A-Za-z_$][\\w$]*)${read_script_GAP},?${read_script_GAP})?(?:\\{([^{}]{0,2000})\\})?${read_script_GAP}from${read_script_GAP}["'](\\.{1,2}\\/[^"'\\n]{1,200})["']`, 'g');
/** A name that nothing is taken of but what follows; the longest that counts, and the blanks behind it. */
const OBJECT = /(?<![\w$.])([A-Za-z_$][\w$]{0,60})\s{0,40}\??$/;
/** Bindings of relative imports of which members are taken that are called like variables. */
function read_script_importsOf(code, bare) {
    const bindings = new Map();
    for (const [, standard, list = '', from = ''] of code.matchAll(IMPORT)) {
        if (standard !== undefined)
            bindings.set(standard, { from, name: 'default', reads: [] });
        for (const part of list.split(',')) {
            const [name = '', local = name] = part
                .trim()
                .replace(/^type\s+/, '')
                .split(/\s+as\s+/);
            if (name !== '')
                bindings.set(local, { from, name, reads: [] });
        }
    }
    if (bindings.size === 0)
        return [];
    // From the member back to its object: far fewer members are called like a variable than there are names.
    for (const match of bare.matchAll(/\.\s{0,40}([A-Z_][A-Z0-9_]+)(?![\w$])/g)) {
        const name = match[1] ?? '';
        const end = match.index + match[0].length;
        const object = OBJECT.exec(bare.slice(Math.max(0, match.index - 104), match.index))?.[1] ?? '';
        const binding = bindings.get(object);
        if (binding === undefined || isAt(read_script_WRITTEN, code, end))
            continue;
        binding.reads.push({ name, offset: end - name.length, hasDefault: isAt(read_script_DEFAULT, code, end) });
    }
    return [...bindings.values()].filter(({ reads }) => reads.length > 0);
}

;// CONCATENATED MODULE: ./build/guards/env/read-workflow.js







const USE = /\b(env|vars|secrets)(?:\.([A-Za-z_]\w*)|\[\s{0,8}'([A-Za-z_]\w*)'\s{0,8}\])(\s{0,8}\|\|)?/g;
/** A step has fewer lines than this between its keys. */
const MOST_STEP_LINES = 200;
/** Workflows and actions of GitHub: expressions, what steps provide, and the scripts that they run. */
function readWorkflow(text) {
    const code = maskComments(text, HASH);
    const lines = yamlLines(code);
    const reads = [];
    const settings = new Set();
    for (const [from, to] of [...expressionsOf(code), ...conditionsOf(lines)]) {
        for (const match of code.slice(from, to).matchAll(USE)) {
            const name = match[2] ?? match[3] ?? '';
            const offset = from + match.index + match[0].indexOf(name, (match[1] ?? '').length);
            if (match[1] !== 'env')
                settings.add(offset);
            reads.push({ name, offset, hasDefault: match[4] !== undefined });
        }
    }
    const declarations = environmentEntries(lines, 'env').map(({ name, offset }) => ({
        name,
        offset,
        kind: 'provided',
    }));
    const scripts = lines.filter(({ key }) => key === 'run').map((line) => readStep(text, lines, line));
    const own = {
        reads,
        unnamed: [],
        declarations: [...declarations, ...calledWith(lines), ...inputsOf(lines)],
    };
    return { ...joinSeen([own, ...scripts]), settings };
}
/** From `${{` to `}}` of the same line. */
function expressionsOf(code) {
    const ranges = [];
    let at = code.indexOf('${{');
    while (at !== -1) {
        const close = code.indexOf('}}', at);
        if (close === -1)
            break;
        const newline = code.indexOf('\n', at);
        const isWhole = newline === -1 || close < newline;
        if (isWhole)
            ranges.push([at, close + 2]);
        at = code.indexOf('${{', isWhole ? close + 2 : newline);
    }
    return ranges;
}
/** `if:` is an expression without any marks. */
function conditionsOf(lines) {
    return lines
        .filter(({ key, value }) => key === 'if' && !value.includes('${{'))
        .map(({ value, valueOffset }) => [valueOffset, valueOffset + value.length]);
}
/** Secrets that a workflow is called with; `secrets` of a call gives them names as well. */
function calledWith(lines) {
    const called = lines.find(({ key }) => key === 'workflow_call');
    const secrets = called === undefined ? undefined : linesBelow(lines, called).find(({ key }) => key === 'secrets');
    if (secrets === undefined)
        return [];
    return entriesBelow(lines, secrets).flatMap(({ key, keyOffset }) => key === null ? [] : [{ name: key, offset: keyOffset, kind: 'provided' }]);
}
/**
 * The variables of an action's inputs. Source: GitHub's "Metadata syntax for GitHub Actions", `inputs.<input_id>`: upper
 * case, blanks become underscores.
 */
function inputsOf(lines) {
    const inputs = lines.find(({ key, depth }) => key === 'inputs' && depth === 0);
    if (inputs === undefined)
        return [];
    return entriesBelow(lines, inputs).flatMap(({ key, keyOffset }) => key === null ? [] : [{ name: `INPUT_${key.toUpperCase()}`, offset: keyOffset, kind: 'input' }]);
}
/** The script of a step, in the language of its shell; places are those in the file. */
function readStep(text, lines, run) {
    const isBlock = /^[|>][-+0-9]{0,2}$/.test(run.value);
    const below = isBlock ? linesBelow(lines, run) : [];
    const last = below.at(-1);
    const from = isBlock ? (below[0]?.offset ?? run.valueOffset) : run.valueOffset;
    const to = last === undefined ? read_workflow_lineEnd(text, run.valueOffset) : read_workflow_lineEnd(text, last.offset);
    const quoted = !isBlock && /^["']/.test(run.value) ? 1 : 0;
    const written = text.slice(from + quoted, to - quoted);
    const script = blank(written, expressionsOf(written));
    const moved = moveBy(read_workflow_readScript(script, shellOf(lines, run)), from + quoted);
    return joinSeen([moved, { ...NOTHING, declarations: writtenForLater(script, from + quoted) }]);
}
function read_workflow_readScript(script, shell) {
    if (/^(?:pwsh|powershell)/.test(shell))
        return readPowerShell(script);
    return /^python/.test(shell) ? readPython(script) : readShell(script);
}
function moveBy({ reads, unnamed, declarations }, by) {
    return {
        reads: reads.map((read) => ({ ...read, offset: read.offset + by })),
        unnamed: unnamed.map((offset) => offset + by),
        declarations: declarations.map((each) => ({ ...each, offset: each.offset + by })),
    };
}
/** Of the step, which has the same depth as `run`. */
function shellOf(lines, run) {
    for (const direction of [-1, 1]) {
        // The line that begins with a dash begins the step.
        let line = run;
        for (let left = MOST_STEP_LINES; left > 0 && line !== undefined && line.depth >= run.depth; left--) {
            if (line.depth === run.depth && line.key === 'shell')
                return line.value;
            if (direction === -1 && line.depth === run.depth && line.isItem)
                break;
            line = lines[line.index + direction];
            if (direction === 1 && line?.isItem === true && line.depth <= run.depth)
                break;
        }
    }
    return 'bash';
}
/** What a script appends to the file of GITHUB_ENV is there for the steps behind it. */
function writtenForLater(script, from) {
    if (!/GITHUB_ENV/.test(script))
        return [];
    return [
        ...script.matchAll(/(?:\b(?:echo|printf)[ \t]{1,8}(?:-\w{1,8}[ \t]{1,8}){0,3}["']?|^[ \t]{0,60}["'])([A-Za-z_]\w*)(?:=|<<)/gm),
    ].map((match) => ({
        name: match[1] ?? '',
        offset: from + match.index + match[0].lastIndexOf(match[1] ?? ''),
        kind: 'provided',
    }));
}
function read_workflow_lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}

;// CONCATENATED MODULE: ./build/guards/env/reads.js










const STYLES = {
    go: C_LIKE,
    ruby: RUBY,
    java: C_LIKE,
    // A single quote may begin a lifetime.
    rust: { ...C_LIKE, quotes: ['"'] },
    csharp: C_LIKE,
    php: { ...C_LIKE, line: ['//', '#'] },
    prisma: C_LIKE,
};
function readFile(text, language) {
    const nothing = { settings: new Set(), script: null, shell: null };
    switch (language) {
        case 'script': {
            const seen = readScript(text);
            return { ...nothing, ...seen, script: seen.links };
        }
        case 'shell': {
            const seen = readShell(text);
            return { ...nothing, ...seen, shell: seen.links };
        }
        case 'workflow':
        case 'action':
            return { ...nothing, ...readWorkflow(text) };
        case 'python':
            return { ...nothing, ...readPython(text) };
        case 'powershell':
            return { ...nothing, ...readPowerShell(text) };
        case 'dockerfile':
            return { ...nothing, ...readDockerfile(text) };
        case 'compose':
            return { ...nothing, ...readCompose(text) };
        case 'dotenv':
            return { ...nothing, ...readExpansionsOf(text) };
        case 'spring':
            return { ...nothing, ...readSpring(text) };
        case 'go':
        case 'ruby':
        case 'java':
        case 'rust':
        case 'csharp':
        case 'php':
        case 'prisma':
            return { ...nothing, ...readByList(text, language) };
    }
}
function readByList(text, language) {
    const code = maskComments(text, STYLES[language]);
    // Strings of other languages can't hold what looks like a read, for want of unescaped quotes.
    const bare = language === 'ruby' ? maskStrings(text, RUBY) : code;
    const isBare = language === 'rust' && RUST_IMPORT.test(code);
    const listed = readListed(code, bare, [...ACCESSORS[language], ...(isBare ? [RUST_BARE] : [])]);
    return joinSeen([listed, { reads: readLookups(code, bare), unnamed: [], declarations: [] }]);
}

;// CONCATENATED MODULE: ./build/guards/env/inventory.js












/** Larger files are made by programs, and nobody declares what they read. */
const MOST_BYTES = 1 << 20;
const HEAD_BYTES = 120;
const MENTION = /(?<=["'`])([A-Z][A-Z0-9_]{2,99})(?=["'`])/g;
function createInventory(options) {
    const isExcluded = matchOf(options.exclude);
    const isDeclaring = matchOf(options.declarations);
    const isEntryPoint = matchOf(options.entryPoints);
    const followsEntryPoints = options.entryPoints.length > 0;
    const entryPoints = createEntryPoints(options.entryPoints, isEntryPoint);
    const reads = new Map();
    const declared = new Map();
    const unnamed = [];
    const examples = [];
    const gitignores = new Map();
    const trackedValues = [];
    const mentioned = new Set();
    const inlineAllows = [];
    const scripts = [];
    const shells = [];
    let hasAction = false;
    let tooLarge = 0;
    const kindOf = ({ path, bytes }) => {
        if (path === '.gitignore' || path.endsWith('/.gitignore'))
            return { kind: 'gitignore' };
        if (isExcluded(path))
            return { kind: 'none' };
        if (isDeclaring(path) || isExampleFile(path))
            return { kind: 'example' };
        if (path.endsWith('.min.js'))
            return { kind: 'none' };
        const language = languageOf(path, () => Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').split('\n')[0] ?? '');
        if (language !== null)
            return { kind: 'code', language };
        return followsEntryPoints && (isManifest(path) || isEntryPoint(path))
            ? { kind: 'manifest' }
            : { kind: 'none' };
    };
    const readCode = (path, text, language) => {
        const seen = readFile(text, language);
        hasAction ||= language === 'action';
        for (const [, name = ''] of text.matchAll(MENTION))
            mentioned.add(name);
        const { places, linesOf } = placesOf(path, text, seen);
        for (const read of seen.reads) {
            const place = places.get(read);
            if (place !== undefined && !isPlatformVariable(read.name, language))
                push(reads, read.name, place);
        }
        for (const { name, offset, kind } of seen.declarations)
            push(declared, name, { path, line: linesOf(offset), kind });
        for (const offset of seen.unnamed) {
            unnamed.push({
                path,
                line: linesOf(offset),
                column: 1,
                hasDefault: false,
                isTest: isTestPath(path),
                isSetting: false,
            });
        }
        if (seen.script !== null && (seen.script.exported.size > 0 || seen.script.imports.length > 0)) {
            scripts.push({ path, links: { ...seen.script, places } });
        }
        if (seen.shell !== null)
            shells.push({ path, links: seen.shell });
    };
    const readExample = (path, text) => {
        const entries = readDotenv(text);
        examples.push({ path, entries });
        for (const entry of entries) {
            if (entry.kind === 'malformed')
                continue;
            const kind = entry.kind === 'set' ? 'example' : 'offered';
            push(declared, entry.name, { path, line: entry.line, kind });
        }
        const { places } = placesOf(path, text, readFile(text, 'dotenv'));
        for (const [{ name }, place] of places)
            if (!isPlatformVariable(name, 'dotenv'))
                push(reads, name, place);
    };
    const finishReads = () => {
        for (const { path, reads: found } of environmentImports(scripts)) {
            const places = scripts.find((script) => script.path === path)?.links.places;
            for (const read of found) {
                const place = places?.get(read);
                if (place !== undefined && !isPlatformVariable(read.name, 'script'))
                    push(reads, read.name, place);
            }
        }
        const shared = sharedAssignments(shells);
        const kept = [...reads].map(([name, places]) => {
            // Outside of an action's repository, the inputs are those of somebody else's action.
            if (name.startsWith('INPUT_') && !hasAction)
                return [name, []];
            return [name, places.filter(({ path }) => shared.get(path)?.has(name) !== true)];
        });
        return new Map(kept.filter(([, places]) => places.length > 0));
    };
    return {
        visitor: {
            document(document) {
                const { path, bytes, firstLine } = document;
                if (firstLine > 1)
                    return;
                const what = kindOf(document);
                if (what.kind === 'none')
                    return;
                if (what.kind === 'code' && !followsEntryPoints && !holdsWord(bytes, what.language))
                    return;
                if (bytes.length > MOST_BYTES) {
                    tooLarge++;
                    return;
                }
                const text = textOf(document);
                if (what.kind !== 'gitignore')
                    inlineAllows.push(...(0,inline_allows/* findInlineAllows */.r)(document));
                if (what.kind === 'gitignore')
                    gitignores.set(path.slice(0, -'.gitignore'.length), text);
                else if (what.kind === 'example')
                    readExample(path, text);
                else if (what.kind === 'code' && holdsWord(bytes, what.language))
                    readCode(path, text, what.language);
                if (followsEntryPoints && (what.kind === 'code' || what.kind === 'manifest')) {
                    entryPoints.note(path, text, what.kind === 'code' ? what.language : null);
                }
            },
            entry({ path, kind, tracked }) {
                if (kind === 'text' && tracked === true && (0,env_files/* isEnvName */.X)(path))
                    trackedValues.push(path);
            },
        },
        finish: () => ({
            reads: finishReads(),
            declared,
            unnamed,
            examples,
            gitignores,
            trackedValues,
            entryPoints: entryPoints.finish(),
            mentioned,
            inlineAllows,
            tooLarge,
        }),
    };
}
function matchOf(patterns) {
    return patterns.length === 0 ? () => false : (0,scan_allows/* createPathMatch */.D)(patterns);
}
/** A look at the bytes that costs little decides whether a text is made at all. */
function holdsWord(bytes, language) {
    const words = languages_WORDS[language];
    if (words.length === 0)
        return true;
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return words.some((word) => view.includes(word));
}
function textOf({ bytes }) {
    const text = (0,text_encoding/* readText */.y)(bytes);
    return Buffer.from(text.kind === 'text' ? text.bytes : bytes).toString('utf8');
}
/** Places of all that was seen in a file, found in one pass. */
function placesOf(path, text, { reads, unnamed, declarations, script, settings }) {
    const all = [...reads, ...(script?.imports.flatMap((each) => each.reads) ?? [])];
    const offsets = [
        ...new Set([...all.map(({ offset }) => offset), ...unnamed, ...declarations.map(({ offset }) => offset)]),
    ];
    const placeOf = createPlaces(text);
    const found = new Map(offsets.sort((a, b) => a - b).map((offset) => [offset, placeOf(offset)]));
    const isTest = isTestPath(path);
    return {
        places: new Map(all.map((read) => {
            const { line, column } = found.get(read.offset) ?? { line: 1, column: 1 };
            return [
                read,
                { path, line, column, hasDefault: read.hasDefault, isTest, isSetting: settings.has(read.offset) },
            ];
        })),
        linesOf: (offset) => found.get(offset)?.line ?? 1,
    };
}
function push(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./build/guards/env/take-inventory.js

const TREE = { kind: 'tree', ignored: 'left_out' };
/** @throws PlumblineError when a file cannot be read */
async function takeInventory({ config, source, }) {
    const { visitor, finish } = createInventory(config.guards.env);
    const totals = await source.documents(TREE, visitor);
    return { inventory: finish(), totals };
}

;// CONCATENATED MODULE: ./build/guards/env/guard.js










/** Every variable that is read is declared, and nobody commits its values. */
const envGuard = {
    ...about/* ENV */.K,
    async check(context) {
        const { scope, root, fileSystem } = context;
        if (scope.kind === 'file' || scope.kind === 'text')
            return notApplicable();
        const [{ inventory, totals }, history] = await Promise.all([
            takeInventory(context),
            lookAtHistory(context),
        ]);
        const added = await allowsOfChange(context);
        const isRepository = (await fileSystem.stat(external_node_path_.join(root, '.git'))) !== undefined;
        const tracked = new Set(inventory.trackedValues);
        const past = history.faults.filter((fault) => !tracked.has(fault.path));
        const allows = (0,scan_allows/* createAllows */.l)({ ...allowsOf(context), inline: inventory.inlineAllows, scope: TREE });
        const { findings, suppressed } = settle([...faultsOf(inventory, isRepository), ...past], allows);
        const warnings = [
            ...(0,scan_allows/* createAllows */.l)({ ...allowsOf(context), inline: added, scope }).warnings(),
            ...history.warnings,
        ];
        return {
            id: 'env',
            verdict: verdictOf(findings, warnings),
            findings,
            suppressed,
            warnings,
            notes: [...coverageNotes(inventory), ...allows.notes()],
            scanned: { files: totals.files, bytes: totals.bytes, commits: 0 },
        };
    },
};
const OWN = new Set(ENV_RULES);
function allowsOf({ config, today }) {
    return { configured: config.guards.env.allow, owns: (ruleId) => OWN.has(ruleId), today };
}
/** A change is judged by the tree that it makes; what it allows itself, a reviewer has to see. */
async function allowsOfChange({ scope, source }) {
    if (scope.kind !== 'range' && scope.kind !== 'staged')
        return [];
    const added = [];
    await source.documents(scope, { document: (document) => void added.push(...(0,inline_allows/* findInlineAllows */.r)(document)) });
    return added;
}
function verdictOf(findings, warnings) {
    const has = (severity) => findings.some((finding) => finding.severity === severity);
    if (has('error'))
        return 'fail';
    return has('warning') || warnings.length > 0 ? 'warn' : 'pass';
}
function settle(faults, allows) {
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    const findings = [];
    const suppressed = [];
    for (const fault of faults) {
        const { place, suppression } = guard_placeOf(fault, allows);
        const finding = { ...findingOf(fault, place), fingerprint: fingerprint(fault.ruleId, place.path) };
        if (suppression === null)
            findings.push(finding);
        else
            suppressed.push({ ...suppression, finding });
    }
    return { findings, suppressed };
}
/**
 * A comment at any read of a variable is about the variable; an entry of the configuration is about its paths, so that
 * the variable counts as long as one read stands elsewhere.
 */
function guard_placeOf(fault, allows) {
    const judged = [fault, ...(fault.elsewhere ?? [])].map((place) => ({
        place,
        suppression: allows.suppress(findingOf(fault, place)),
    }));
    const chosen = judged.find(({ suppression }) => suppression?.by === 'inline') ??
        judged.find(({ suppression }) => suppression === null) ??
        judged[0];
    return chosen ?? { place: fault, suppression: null };
}
function findingOf(fault, { path: file, line, column }) {
    const { ruleId, severity, message, remedy, commit, authorDate } = fault;
    return {
        guard: 'env',
        ruleId,
        severity,
        path: file,
        line,
        column,
        message,
        remedy,
        fingerprint: '',
        origin: 'unknown',
        confidence: 'high',
        excerpt: null,
        commit: commit ?? null,
        authorDate: authorDate ?? null,
    };
}
function notApplicable() {
    return {
        id: 'env',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: ['one text says nothing of what the others declare'],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}


/***/ }),

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
