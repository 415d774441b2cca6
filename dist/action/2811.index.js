export const id = 2811;
export const ids = [2811];
export const modules = {

/***/ 22811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GUARDS: () => (/* binding */ GUARDS)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/scan/allows.js
var scan_allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
// EXTERNAL MODULE: ./build/src/scan/inline-allows.js
var inline_allows = __webpack_require__(34417);
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
    const opens = [...style.line, ...style.block.map(([open]) => open), ...style.quotes];
    const starts = new Set(opens.map((open) => open.charCodeAt(0)));
    const pieces = [];
    let kept = 0;
    let at = 0;
    const blank = (from, to) => {
        pieces.push(text.slice(kept, from), text.slice(from, to).replace(/[^\r\n]/g, String.fromCharCode(SPACE)));
        kept = to;
        at = to;
    };
    while (at < text.length) {
        if (!starts.has(text.charCodeAt(at))) {
            at++;
            continue;
        }
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
function stringEnd(text, from, quote) {
    const spansLines = quote.length === 3 || quote === '`';
    for (let at = from; at < text.length; at++) {
        const letter = text[at];
        if (letter === BACKSLASH)
            at++;
        else if (letter === '\n' && !spansLines)
            return at;
        else if (letter === quote[0] && text.startsWith(quote, at))
            return at + quote.length;
    }
    return text.length;
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
const NEWLINE = 0x0a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SLASH = 0x2f;
const STAR = 0x2a;
const mask_script_BACKSLASH = 0x5c;
const BACKTICK = 0x60;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const DOLLAR = 0x24;
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
    /** Where the last character of code stands, which tells a division from a regular expression. */
    let last = -1;
    /** Up to here no slash begins a regular expression: one that never closed was looked for already. */
    let divisionsUntil = 0;
    const template = (from) => {
        const end = templateTextEnd(text, from);
        literals.push([from, end]);
        if (text.charCodeAt(end) === DOLLAR) {
            templates.push(depth);
            at = end + 2;
        }
        else
            at = end + 1;
        last = at - 1;
    };
    while (at < text.length) {
        const letter = text.charCodeAt(at);
        if (letter <= 0x20) {
            at++;
            continue;
        }
        if (letter === SLASH) {
            const next = text.charCodeAt(at + 1);
            if (next === SLASH || next === STAR) {
                const close = next === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
                const end = close === -1 ? text.length : next === SLASH ? close : close + 2;
                comments.push([at, end]);
                at = end;
                continue;
            }
            if (at >= divisionsUntil && beginsExpression(text, last)) {
                const end = regexEnd(text, at + 1);
                if (text[end] === '/') {
                    literals.push([at + 1, end]);
                    at = end;
                }
                else
                    divisionsUntil = end;
            }
        }
        else if (letter === DOUBLE || letter === SINGLE) {
            const end = quotedEnd(text, at + 1, letter);
            literals.push([at + 1, end]);
            at = end;
        }
        else if (letter === BACKTICK) {
            template(at + 1);
            continue;
        }
        else if (letter === OPEN)
            depth++;
        else if (letter === CLOSE && templates.at(-1) === depth) {
            templates.pop();
            template(at + 1);
            continue;
        }
        else if (letter === CLOSE)
            depth = Math.max(0, depth - 1);
        last = at;
        at++;
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
/** Of the closing quote, or of the line's end where there is none. */
function quotedEnd(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        const letter = text.charCodeAt(at);
        if (letter === mask_script_BACKSLASH)
            at++;
        else if (letter === quote || letter === NEWLINE)
            return at;
    }
    return text.length;
}
/** Of the closing backtick or of the next `${`. */
function templateTextEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const letter = text.charCodeAt(at);
        if (letter === mask_script_BACKSLASH)
            at++;
        else if (letter === BACKTICK)
            return at;
        else if (letter === DOLLAR && text.charCodeAt(at + 1) === OPEN)
            return at;
    }
    return text.length;
}
/** Of the closing slash, or of the line's end: then it was no regular expression. */
function regexEnd(text, from) {
    let inClass = false;
    for (let at = from; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\\')
            at++;
        else if (letter === '\n')
            return at;
        else if (letter === '[')
            inClass = true;
        else if (letter === ']')
            inClass = false;
        else if (letter === '/' && !inClass)
            return at;
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
    for (let round = 0; round < 2; round++) {
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
    const names = namesOf(code);
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
        links: { exported: names.exported, imports: read_script_importsOf(code, bare) },
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
    for (const match of bare.matchAll(/(?<![\w$.])([A-Za-z_$][\w$]{0,60})\s{0,40}\??\.\s{0,40}([A-Z_][A-Z0-9_]+)(?![\w$])/g)) {
        const name = match[2] ?? '';
        const end = match.index + match[0].length;
        if (isAt(read_script_WRITTEN, code, end))
            continue;
        bindings
            .get(match[1] ?? '')
            ?.reads.push({ name, offset: end - name.length, hasDefault: isAt(read_script_DEFAULT, code, end) });
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
    id: 'env',
    title: 'Environment coverage',
    docs: 'docs/guard-env.md',
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

// EXTERNAL MODULE: ./build/guards/git/guard.js + 60 modules
var guard = __webpack_require__(23116);
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/folded.js
/** Object replacement character: no URL holds one. */
const HOLE = '\ufffc';
const UNKNOWN_TEXT = { text: HOLE, sources: [] };
const MOST_TEXTS = 8;
const LONGEST_TEXT = 2_048;
const MOST_SOURCES = 64;
/** Every text of one with every text of the other; what is unknown leaves a hole. */
function joinTexts(left, right) {
    const [first, second] = [
        left.length === 0 ? [UNKNOWN_TEXT] : left,
        right.length === 0 ? [UNKNOWN_TEXT] : right,
    ];
    const joined = [];
    for (const a of first) {
        for (const b of second) {
            if (joined.length >= MOST_TEXTS)
                return joined;
            const isFull = a.text.length >= LONGEST_TEXT;
            joined.push(isFull
                ? a
                : { text: (a.text + b.text).slice(0, LONGEST_TEXT), sources: together(a.sources, b.sources) });
        }
    }
    return joined;
}
function together(a, b) {
    if (b.length === 0 || a.length >= MOST_SOURCES)
        return a;
    return a.length === 0 ? b : [...a, ...b].slice(0, MOST_SOURCES);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/rules.js
/** What this guard finds. */
const RULES = {
    'llm-direct-call': { severity: 'error', confidence: 'high' },
    'llm-sdk-import': { severity: 'error', confidence: 'high' },
    'llm-sdk-dependency': { severity: 'error', confidence: 'high' },
    'llm-base-url': { severity: 'error', confidence: 'high' },
    'llm-url': { severity: 'warning', confidence: 'medium' },
};

;// CONCATENATED MODULE: ./build/guards/no-direct-http/finding.js




const finding_redact = (0,redact/* createRedact */.a)([]);
const LONGEST_URL = 160;
const LONGEST_SUBJECT = 80;
/** Parameters of a query that hold a key. */
const SECRET_PARAMETER = /([?&](?:key|api[_-]?key|token|access[_-]?token|auth|secret|sig|signature|password|code)=)[^&#\s]+/gi;
/** @param client what to use instead, as a sentence names it */
function finding_findingOf(hit, place, client, fingerprint) {
    const { severity, confidence } = RULES[hit.rule];
    return {
        guard: 'no-direct-http',
        ruleId: hit.rule,
        severity,
        path: place.path,
        line: place.line,
        column: place.column,
        message: messageOf(hit),
        remedy: remedyOf(hit, client),
        fingerprint: fingerprint(hit.rule, place.path),
        origin: place.origin,
        confidence,
        // The line is not shown: what counts in it is the address, which the message gives as it was worked out.
        excerpt: null,
        commit: null,
        authorDate: null,
    };
}
function messageOf({ rule, provider, url, subject }) {
    const who = (0,core_escape/* shorten */.ml)(finding_redact(subject), LONGEST_SUBJECT);
    const where = url === null ? '' : shownUrl(url);
    switch (rule) {
        case 'llm-direct-call':
            return url === null ? `${who} calls ${provider} itself` : `${who} calls ${provider} itself, at ${where}`;
        case 'llm-sdk-import':
            return `${who} is a library that calls models itself (${provider})`;
        case 'llm-sdk-dependency':
            return `${who} is a library that calls models itself (${provider}), and no allowed client needs it`;
        case 'llm-base-url':
            return `${who} points at ${provider} itself: ${where}`;
        case 'llm-url':
            return who === ''
                ? `An address of ${provider} stands in code: ${where}`
                : `${who} is given an address of ${provider}: ${where}`;
    }
}
/** Credentials masked, holes as an ellipsis, one line. */
function shownUrl(url) {
    const masked = url.replace(/\/\/[^/?#\s]*@/, '//****@').replace(SECRET_PARAMETER, '$1****');
    return (0,core_escape/* shorten */.ml)(finding_redact(masked.replaceAll(HOLE, '…')), LONGEST_URL);
}
function remedyOf({ rule }, client) {
    switch (rule) {
        case 'llm-direct-call':
        case 'llm-url':
            return `Call ${client} instead: it alone keeps the budget, the retries and the keys.`;
        case 'llm-sdk-import':
            return `Use ${client} instead of the library.`;
        case 'llm-sdk-dependency':
            return `Take it out, and use ${client} instead.`;
        case 'llm-base-url':
            return `Take the setting out, or point it at your own gateway; calls go through ${client}.`;
    }
}

// EXTERNAL MODULE: ./build/src/scan/automaton.js
var scan_automaton = __webpack_require__(4985);
;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/asia.js
/** Providers of China. */
const ASIA = [
    {
        name: 'Moonshot AI',
        source: 'https://platform.moonshot.ai/docs',
        hosts: ['api.moonshot.ai', 'api.moonshot.cn'],
        packages: { npm: ['@ai-sdk/moonshotai'], pypi: ['langchain-moonshot'] },
    },
    {
        name: 'Zhipu AI',
        source: 'https://docs.bigmodel.cn',
        hosts: ['open.bigmodel.cn', 'api.z.ai'],
        packages: { npm: ['zhipu-ai-provider'], pypi: ['zhipuai', 'zai-sdk'], python: ['zai'] },
    },
    {
        name: 'Alibaba Model Studio',
        source: 'https://www.alibabacloud.com/help/en/model-studio/',
        hosts: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com', 'dashscope-us.aliyuncs.com'],
        packages: {
            npm: ['qwen-ai-provider', '@ai-sdk/alibaba'],
            pypi: ['dashscope', 'langchain-qwq'],
            maven: ['com.alibaba:dashscope-sdk-java', 'com.alibaba.cloud.ai'],
            java: ['com.alibaba.dashscope', 'com.alibaba.cloud.ai'],
        },
    },
    {
        name: 'Baidu Qianfan',
        source: 'https://cloud.baidu.com/doc/qianfan/index.html',
        hosts: ['qianfan.baidubce.com', 'aip.baidubce.com/rpc/2.0/ai_custom'],
        packages: { npm: ['@baiducloud/qianfan'], pypi: ['qianfan', 'erniebot'] },
    },
    {
        name: 'MiniMax',
        source: 'https://platform.minimax.io/docs',
        hosts: ['api.minimax.io', 'api.minimax.chat', 'api.minimaxi.com', 'api.minimaxi.chat'],
        packages: { npm: ['vercel-minimax-ai-provider'] },
    },
    {
        name: 'Volcengine Ark',
        source: 'https://www.volcengine.com/docs/82379',
        hosts: ['ark.*.volces.com', 'ark.*.bytepluses.com'],
        packages: {
            pypi: ['volcengine-python-sdk', 'byteplus-python-sdk-v2'],
            python: ['volcenginesdkarkruntime', 'byteplussdkarkruntime'],
            go: ['github.com/volcengine/volcengine-go-sdk/service/arkruntime'],
            java: ['com.volcengine.ark'],
        },
    },
    {
        name: 'Tencent Hunyuan',
        source: 'https://cloud.tencent.com/document/product/1729',
        hosts: [
            'hunyuan.tencentcloudapi.com',
            'hunyuan.*.tencentcloudapi.com',
            'api.hunyuan.cloud.tencent.com',
            'api.lkeap.cloud.tencent.com',
        ],
        packages: {
            npm: ['tencentcloud-sdk-nodejs-hunyuan'],
            pypi: ['tencentcloud-sdk-python-hunyuan'],
            python: ['tencentcloud.hunyuan'],
        },
    },
    {
        name: 'StepFun',
        source: 'https://platform.stepfun.com/docs',
        hosts: ['api.stepfun.com', 'api.stepfun.ai'],
        packages: {},
    },
    {
        name: '01.AI',
        source: 'https://platform.lingyiwanwu.com/docs',
        hosts: ['api.lingyiwanwu.com', 'api.01.ai'],
        packages: {},
    },
    {
        name: 'Baichuan',
        source: 'https://platform.baichuan-ai.com/docs/api',
        hosts: ['api.baichuan-ai.com'],
        packages: {},
    },
    {
        name: 'iFlytek Spark',
        source: 'https://www.xfyun.cn/doc/spark/',
        hosts: ['spark-api.xf-yun.com', 'spark-api-open.xf-yun.com', 'maas-api.cn-huabei-1.xf-yun.com'],
        packages: {},
    },
    {
        name: 'SenseNova',
        source: 'https://platform.sensenova.cn/doc',
        hosts: ['api.sensenova.cn'],
        packages: {},
    },
    {
        name: 'ModelScope',
        source: 'https://modelscope.cn/docs/model-service/API-Inference/intro',
        hosts: ['api-inference.modelscope.cn'],
        packages: {},
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/clouds.js
/** Clouds that serve models of several makers. */
const CLOUDS = [
    {
        name: 'Azure OpenAI and Azure AI Foundry',
        source: 'https://learn.microsoft.com/en-us/azure/ai-foundry/openai/reference',
        hosts: [
            '*.openai.azure.com',
            '*.openai.azure.us',
            '*.services.ai.azure.com',
            '*.models.ai.azure.com',
            '*.inference.ml.azure.com',
            '*.cognitiveservices.azure.com/openai',
        ],
        packages: {
            npm: [
                '@azure/openai',
                '@azure-rest/ai-inference',
                '@azure/ai-projects',
                '@azure/ai-agents',
                '@ai-sdk/azure',
                '@langchain/azure-openai',
                '@llamaindex/azure',
            ],
            pypi: [
                'azure-ai-inference',
                'azure-ai-projects',
                'azure-ai-agents',
                'langchain-azure-ai',
                'llama-index-llms-azure-openai',
            ],
            python: [
                'azure.ai.inference',
                'azure.ai.projects',
                'azure.ai.agents',
                'langchain_azure_ai',
                'llama_index.llms.azure_openai',
            ],
            go: ['github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai'],
            maven: [
                'com.azure:azure-ai-openai',
                'com.azure:azure-ai-inference',
                'dev.langchain4j:langchain4j-azure-open-ai',
                'org.springframework.ai:spring-ai-azure-openai',
            ],
            java: [
                'com.azure.ai.openai',
                'com.azure.ai.inference',
                'dev.langchain4j.model.azure',
                'org.springframework.ai.azure.openai',
            ],
            nuget: [
                'Azure.AI.OpenAI',
                'Azure.AI.Inference',
                'Azure.AI.Projects',
                'Azure.AI.Agents.Persistent',
                'Microsoft.SemanticKernel.Connectors.AzureOpenAI',
            ],
        },
    },
    {
        name: 'Amazon Bedrock',
        source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/endpoints.html',
        hosts: [
            'bedrock-runtime.*.amazonaws.com',
            'bedrock-runtime.*.amazonaws.com.cn',
            'bedrock-runtime-fips.*.amazonaws.com',
            'bedrock-runtime.*.api.aws',
            'bedrock-agent-runtime.*.amazonaws.com',
            'bedrock-agent-runtime-fips.*.amazonaws.com',
            'bedrock-mantle.*.api.aws',
        ],
        packages: {
            npm: [
                '@aws-sdk/client-bedrock-runtime',
                '@aws-sdk/client-bedrock-agent-runtime',
                '@ai-sdk/amazon-bedrock',
                '@langchain/aws',
                '@llamaindex/aws',
                'aws-sdk/clients/bedrockruntime',
            ],
            pypi: ['langchain-aws', 'llama-index-llms-bedrock', 'llama-index-llms-bedrock-converse'],
            python: ['langchain_aws', 'llama_index.llms.bedrock', 'llama_index.llms.bedrock_converse'],
            go: [
                'github.com/aws/aws-sdk-go-v2/service/bedrockruntime',
                'github.com/aws/aws-sdk-go-v2/service/bedrockagentruntime',
                'github.com/aws/aws-sdk-go/service/bedrockruntime',
            ],
            gem: ['aws-sdk-bedrockruntime', 'aws-sdk-bedrockagentruntime'],
            maven: [
                'software.amazon.awssdk:bedrockruntime',
                'software.amazon.awssdk:bedrockagentruntime',
                'com.amazonaws:aws-java-sdk-bedrockruntime',
                'dev.langchain4j:langchain4j-bedrock',
                'org.springframework.ai:spring-ai-bedrock',
            ],
            java: [
                'software.amazon.awssdk.services.bedrockruntime',
                'software.amazon.awssdk.services.bedrockagentruntime',
                'dev.langchain4j.model.bedrock',
            ],
            crates: ['aws-sdk-bedrockruntime', 'aws-sdk-bedrockagentruntime'],
            nuget: ['AWSSDK.BedrockRuntime', 'AWSSDK.BedrockAgentRuntime', 'AWSSDK.Extensions.Bedrock.MEAI'],
            dotnet: ['Amazon.BedrockRuntime', 'Amazon.BedrockAgentRuntime'],
        },
    },
    {
        name: 'Google Vertex AI',
        source: 'https://cloud.google.com/vertex-ai/docs/reference/rest',
        hosts: ['aiplatform.googleapis.com', '*-aiplatform.googleapis.com', 'aiplatform.*.rep.googleapis.com'],
        packages: {
            npm: [
                '@google-cloud/vertexai',
                '@ai-sdk/google-vertex',
                '@langchain/google-vertexai',
                '@langchain/google-vertexai-web',
                '@genkit-ai/vertexai',
            ],
            pypi: ['vertexai', 'langchain-google-vertexai', 'llama-index-llms-vertex'],
            python: ['vertexai', 'llama_index.llms.vertex'],
            go: ['cloud.google.com/go/vertexai'],
            maven: [
                'com.google.cloud:google-cloud-vertexai',
                'dev.langchain4j:langchain4j-vertex-ai-gemini',
                'dev.langchain4j:langchain4j-vertex-ai',
                'org.springframework.ai:spring-ai-vertex-ai-gemini',
            ],
            java: [
                'com.google.cloud.vertexai',
                'dev.langchain4j.model.vertexai',
                'org.springframework.ai.vertexai',
            ],
            nuget: ['Google.Cloud.VertexAI.Extensions'],
        },
    },
    {
        name: 'GitHub Models',
        source: 'https://docs.github.com/en/github-models',
        hosts: ['models.github.ai', 'models.inference.ai.azure.com', 'api.githubcopilot.com'],
        packages: { actions: ['actions/ai-inference'] },
    },
    {
        name: 'IBM watsonx',
        source: 'https://cloud.ibm.com/apidocs/watsonx-ai',
        hosts: ['*.ml.cloud.ibm.com'],
        packages: {
            npm: ['@ibm-cloud/watsonx-ai'],
            pypi: ['ibm-watsonx-ai', 'langchain-ibm'],
            python: ['ibm_watsonx_ai'],
        },
    },
    {
        name: 'Oracle Generative AI',
        source: 'https://docs.oracle.com/en-us/iaas/api/#/en/generative-ai-inference/',
        hosts: ['inference.generativeai.*.oci.oraclecloud.com', 'generativeai.*.oci.oraclecloud.com'],
        packages: {
            npm: ['oci-generativeaiinference'],
            python: ['oci.generative_ai_inference'],
            maven: ['com.oracle.oci.sdk:oci-java-sdk-generativeaiinference'],
            java: ['com.oracle.bmc.generativeaiinference'],
        },
    },
    {
        name: 'Databricks model serving',
        source: 'https://docs.databricks.com/api/workspace/servingendpoints',
        hosts: [
            '*.cloud.databricks.com/serving-endpoints',
            '*.azuredatabricks.net/serving-endpoints',
            '*.gcp.databricks.com/serving-endpoints',
        ],
        packages: { pypi: ['databricks-langchain', 'databricks-openai'] },
    },
    {
        name: 'Snowflake Cortex',
        source: 'https://docs.snowflake.com/en/user-guide/snowflake-cortex/cortex-rest-api',
        hosts: ['*.snowflakecomputing.com/api/v2/cortex'],
        packages: { python: ['snowflake.cortex'] },
    },
    {
        name: 'Cloudflare Workers AI',
        source: 'https://developers.cloudflare.com/ai-gateway/',
        hosts: ['gateway.ai.cloudflare.com', 'api.cloudflare.com/client/v4/accounts/*/ai'],
        packages: { npm: ['workers-ai-provider', '@langchain/cloudflare', 'ai-gateway-provider'] },
    },
    {
        name: 'NVIDIA NIM',
        source: 'https://docs.api.nvidia.com/nim/reference/llm-apis',
        hosts: ['integrate.api.nvidia.com', 'ai.api.nvidia.com', 'api.nvcf.nvidia.com'],
        packages: {
            pypi: ['langchain-nvidia-ai-endpoints', 'llama-index-llms-nvidia'],
            python: ['langchain_nvidia_ai_endpoints', 'llama_index.llms.nvidia'],
        },
    },
    {
        name: 'Scaleway',
        source: 'https://www.scaleway.com/en/docs/generative-apis/',
        hosts: ['api.scaleway.ai', '*.ifr.fr-par.scaleway.com'],
        packages: {},
    },
    {
        name: 'OVHcloud AI Endpoints',
        source: 'https://help.ovhcloud.com/csm/en-public-cloud-ai-endpoints',
        hosts: ['*.endpoints.kepler.ai.cloud.ovh.net'],
        packages: {},
    },
    {
        name: 'DigitalOcean',
        source: 'https://docs.digitalocean.com/products/gradient-ai-platform/',
        hosts: ['inference.do-ai.run', '*.agents.do-ai.run'],
        packages: { pypi: ['langchain-gradient', 'gradient'] },
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/frameworks.js
/** Libraries that call many providers, and servers of one's own machine. */
const FRAMEWORKS = [
    {
        name: 'LiteLLM',
        source: 'https://docs.litellm.ai/docs/providers',
        hosts: [],
        packages: { pypi: ['litellm', 'langchain-litellm'] },
    },
    {
        name: 'LangChain',
        source: 'https://docs.langchain.com/oss/javascript/integrations/providers/overview',
        hosts: [],
        packages: {
            npm: ['langchain', '@langchain/community', 'langchainhub'],
            pypi: ['langchain', 'langchain-community', 'langchain-classic'],
            python: ['langchain_community'],
            go: ['github.com/tmc/langchaingo'],
            gem: ['langchainrb'],
            maven: ['dev.langchain4j:langchain4j'],
            java: ['dev.langchain4j.service'],
            crates: ['langchain-rust'],
            nuget: ['LangChain'],
        },
    },
    {
        name: 'AI SDK',
        source: 'https://ai-sdk.dev/docs/introduction',
        hosts: [],
        packages: { npm: ['ai', '@ai-sdk/react', '@ai-sdk/rsc'] },
    },
    {
        name: 'LlamaIndex',
        source: 'https://developers.llamaindex.ai',
        hosts: [],
        packages: {
            npm: ['llamaindex', '@llamaindex/core/llms'],
            pypi: ['llama-index'],
            python: ['llama_index.llms'],
        },
    },
    { name: 'DSPy', source: 'https://dspy.ai', hosts: [], packages: { pypi: ['dspy', 'dspy-ai'] } },
    {
        name: 'Instructor',
        source: 'https://python.useinstructor.com',
        hosts: [],
        packages: { npm: ['@instructor-ai/instructor'], pypi: ['instructor'] },
    },
    {
        name: 'Pydantic AI',
        source: 'https://ai.pydantic.dev',
        hosts: [],
        packages: { pypi: ['pydantic-ai', 'pydantic-ai-slim'] },
    },
    {
        name: 'Guidance',
        source: 'https://github.com/guidance-ai/guidance',
        hosts: [],
        packages: { pypi: ['guidance'] },
    },
    {
        name: 'aisuite',
        source: 'https://github.com/andrewyng/aisuite',
        hosts: [],
        packages: { pypi: ['aisuite'] },
    },
    { name: 'Mirascope', source: 'https://mirascope.com/docs', hosts: [], packages: { pypi: ['mirascope'] } },
    {
        name: 'Haystack',
        source: 'https://docs.haystack.deepset.ai',
        hosts: [],
        packages: {
            pypi: ['haystack-ai'],
            python: ['haystack.components.generators', 'haystack_integrations.components.generators'],
        },
    },
    { name: 'CrewAI', source: 'https://docs.crewai.com', hosts: [], packages: { pypi: ['crewai'] } },
    {
        name: 'AutoGen',
        source: 'https://microsoft.github.io/autogen/',
        hosts: [],
        packages: { pypi: ['pyautogen', 'autogen-ext', 'ag2'], python: ['autogen_ext.models'] },
    },
    {
        name: 'Semantic Kernel',
        source: 'https://learn.microsoft.com/en-us/semantic-kernel/',
        hosts: [],
        packages: {
            pypi: ['semantic-kernel'],
            nuget: ['Microsoft.SemanticKernel'],
            dotnet: ['Microsoft.SemanticKernel'],
            maven: ['com.microsoft.semantic-kernel'],
            java: ['com.microsoft.semantickernel'],
        },
    },
    {
        name: 'Spring AI',
        source: 'https://docs.spring.io/spring-ai/reference/',
        hosts: [],
        packages: {
            maven: ['org.springframework.ai'],
            java: ['org.springframework.ai.chat.client', 'org.springframework.ai.chat.model'],
        },
    },
    {
        name: 'Genkit',
        source: 'https://genkit.dev/docs',
        hosts: [],
        packages: { npm: ['genkit'], pypi: ['genkit'], go: ['github.com/firebase/genkit/go'] },
    },
    { name: 'Mastra', source: 'https://mastra.ai/docs', hosts: [], packages: { npm: ['@mastra/core'] } },
    {
        name: 'token.js',
        source: 'https://docs.tokenjs.ai',
        hosts: [],
        packages: { npm: ['token.js', 'multi-llm-ts', 'llm-polyglot'] },
    },
    {
        name: 'RubyLLM',
        source: 'https://rubyllm.com',
        hosts: [],
        packages: { gem: ['ruby_llm', 'raix', 'omniai', 'omniai-openai', 'omniai-anthropic'] },
    },
    {
        name: 'Rig',
        source: 'https://docs.rig.rs',
        hosts: [],
        packages: { crates: ['rig-core', 'rig', 'genai', 'llm', 'llm-chain', 'ollama-rs'] },
    },
    {
        name: 'Prism',
        source: 'https://prismphp.com',
        hosts: [],
        packages: {
            composer: ['prism-php/prism', 'theodo-group/llphant', 'symfony/ai-platform'],
            php: ['Prism\\Prism', 'LLPhant'],
        },
    },
    {
        name: 'llm',
        source: 'https://llm.datasette.io',
        hosts: [],
        packages: { pypi: ['llm'], commands: ['llm', 'aichat', 'sgpt'] },
    },
    {
        name: 'Ollama',
        source: 'https://github.com/ollama/ollama/blob/main/docs/api.md',
        hosts: [
            'localhost:11434',
            '127.0.0.1:11434',
            '0.0.0.0:11434',
            'ollama:11434',
            'host.docker.internal:11434',
            'ollama.com/api',
        ],
        packages: {
            npm: ['ollama', 'ollama-ai-provider', 'ollama-ai-provider-v2', '@langchain/ollama'],
            pypi: ['ollama', 'langchain-ollama', 'llama-index-llms-ollama'],
            python: ['llama_index.llms.ollama'],
            go: ['github.com/ollama/ollama/api'],
            gem: ['ollama-ai'],
            nuget: ['OllamaSharp'],
            maven: ['dev.langchain4j:langchain4j-ollama', 'io.github.ollama4j:ollama4j'],
            java: ['dev.langchain4j.model.ollama', 'io.github.ollama4j'],
            commands: ['ollama run'],
        },
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/hosting.js
/** Companies that serve open models, and gateways in front of many providers. */
const HOSTING = [
    {
        name: 'Groq',
        source: 'https://console.groq.com/docs/libraries',
        hosts: ['api.groq.com'],
        packages: {
            npm: ['groq-sdk', '@ai-sdk/groq', '@langchain/groq', '@llamaindex/groq'],
            pypi: ['groq', 'langchain-groq', 'llama-index-llms-groq'],
            python: ['llama_index.llms.groq'],
            gem: ['groq'],
            crates: ['groq-api-rust'],
        },
    },
    {
        name: 'Together AI',
        source: 'https://docs.together.ai/docs/quickstart',
        hosts: ['api.together.xyz', 'api.together.ai'],
        packages: {
            npm: ['together-ai', '@ai-sdk/togetherai'],
            pypi: ['together', 'langchain-together', 'llama-index-llms-together'],
            python: ['together', 'llama_index.llms.together'],
        },
    },
    {
        name: 'Fireworks AI',
        source: 'https://docs.fireworks.ai/api-reference/introduction',
        hosts: ['api.fireworks.ai'],
        packages: {
            npm: ['@ai-sdk/fireworks'],
            pypi: ['fireworks-ai', 'langchain-fireworks', 'llama-index-llms-fireworks'],
            python: ['fireworks.client', 'fireworks.llm'],
        },
    },
    {
        name: 'OpenRouter',
        source: 'https://openrouter.ai/docs/quickstart',
        hosts: ['openrouter.ai/api'],
        packages: {
            npm: ['@openrouter/sdk', '@openrouter/ai-sdk-provider'],
            pypi: ['openrouter', 'langchain-openrouter'],
            gem: ['open_router'],
        },
    },
    {
        name: 'Cerebras',
        source: 'https://inference-docs.cerebras.ai/quickstart',
        hosts: ['api.cerebras.ai'],
        packages: {
            npm: ['@cerebras/cerebras_cloud_sdk', '@ai-sdk/cerebras', '@langchain/cerebras'],
            pypi: ['cerebras-cloud-sdk', 'langchain-cerebras'],
            python: ['cerebras.cloud.sdk'],
        },
    },
    {
        name: 'SambaNova',
        source: 'https://docs.sambanova.ai',
        hosts: ['api.sambanova.ai'],
        packages: { pypi: ['sambanova', 'langchain-sambanova'] },
    },
    {
        name: 'Hugging Face inference',
        source: 'https://huggingface.co/docs/inference-providers/index',
        hosts: ['router.huggingface.co', 'api-inference.huggingface.co', '*.endpoints.huggingface.cloud'],
        packages: {
            npm: ['@huggingface/inference', '@ai-sdk/huggingface'],
            pypi: ['langchain-huggingface', 'text-generation'],
        },
    },
    {
        name: 'Replicate',
        source: 'https://replicate.com/docs/reference/http',
        hosts: ['api.replicate.com'],
        packages: {
            npm: ['replicate', '@ai-sdk/replicate'],
            pypi: ['replicate'],
            gem: ['replicate-ruby'],
            go: ['github.com/replicate/replicate-go'],
        },
    },
    {
        name: 'DeepInfra',
        source: 'https://deepinfra.com/docs',
        hosts: ['api.deepinfra.com'],
        packages: { npm: ['@ai-sdk/deepinfra', 'deepinfra'] },
    },
    {
        name: 'Anyscale',
        source: 'https://docs.anyscale.com',
        hosts: ['api.endpoints.anyscale.com'],
        packages: {},
    },
    { name: 'Novita AI', source: 'https://novita.ai/docs', hosts: ['api.novita.ai'], packages: {} },
    { name: 'Hyperbolic', source: 'https://docs.hyperbolic.xyz', hosts: ['api.hyperbolic.xyz'], packages: {} },
    {
        name: 'Nebius',
        source: 'https://docs.tokenfactory.nebius.com',
        hosts: [
            'api.studio.nebius.ai',
            'api.studio.nebius.com',
            'api.tokenfactory.nebius.com',
            'api.tokenfactory.*.nebius.com',
        ],
        packages: { pypi: ['langchain-nebius'] },
    },
    {
        name: 'FriendliAI',
        source: 'https://friendli.ai/docs',
        hosts: ['api.friendli.ai'],
        packages: { npm: ['@friendliai/ai-provider'], pypi: ['friendli', 'friendli-client'] },
    },
    {
        name: 'Lambda',
        source: 'https://docs.lambda.ai',
        hosts: ['api.lambda.ai', 'api.lambdalabs.com'],
        packages: {},
    },
    { name: 'Featherless', source: 'https://featherless.ai/docs', hosts: ['api.featherless.ai'], packages: {} },
    {
        name: 'Baseten',
        source: 'https://docs.baseten.co',
        hosts: ['inference.baseten.co', '*.api.baseten.co'],
        packages: { npm: ['@ai-sdk/baseten'] },
    },
    { name: 'Chutes', source: 'https://chutes.ai/docs', hosts: ['llm.chutes.ai'], packages: {} },
    { name: 'Parasail', source: 'https://docs.parasail.io', hosts: ['api.parasail.io'], packages: {} },
    { name: 'Venice', source: 'https://docs.venice.ai', hosts: ['api.venice.ai'], packages: {} },
    {
        name: 'SiliconFlow',
        source: 'https://docs.siliconflow.cn',
        hosts: ['api.siliconflow.cn', 'api.siliconflow.com'],
        packages: { pypi: ['langchain-siliconflow'] },
    },
    {
        name: 'RunPod',
        source: 'https://docs.runpod.io/serverless/vllm/openai-compatibility',
        hosts: ['api.runpod.ai/v2'],
        packages: {},
    },
    {
        name: 'Vercel AI Gateway',
        source: 'https://vercel.com/docs/ai-gateway',
        hosts: ['ai-gateway.vercel.sh'],
        packages: { npm: ['@ai-sdk/gateway', '@ai-sdk/vercel'] },
    },
    {
        name: 'Portkey',
        source: 'https://portkey.ai/docs',
        hosts: ['api.portkey.ai'],
        packages: { npm: ['portkey-ai'], pypi: ['portkey-ai'] },
    },
    {
        name: 'Helicone',
        source: 'https://docs.helicone.ai/gateway/overview',
        hosts: [
            'oai.helicone.ai',
            'oai.hconeai.com',
            'anthropic.helicone.ai',
            'gateway.helicone.ai',
            'ai-gateway.helicone.ai',
        ],
        packages: {},
    },
    {
        name: 'Requesty',
        source: 'https://docs.requesty.ai',
        hosts: ['router.requesty.ai'],
        packages: { npm: ['@requesty/ai-sdk'] },
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/labs.js
/** Companies that serve the models that they train. */
const LABS = [
    {
        name: 'Anthropic',
        source: 'https://platform.claude.com/docs/en/cli-sdks-libraries/overview',
        hosts: ['api.anthropic.com', 'api-staging.anthropic.com'],
        packages: {
            npm: [
                '@anthropic-ai/sdk',
                '@anthropic-ai/bedrock-sdk',
                '@anthropic-ai/vertex-sdk',
                '@anthropic-ai/foundry-sdk',
                '@anthropic-ai/claude-agent-sdk',
                '@anthropic-ai/claude-code',
                '@ai-sdk/anthropic',
                '@langchain/anthropic',
                '@llamaindex/anthropic',
            ],
            pypi: [
                'anthropic',
                'claude-agent-sdk',
                'claude-code-sdk',
                'langchain-anthropic',
                'llama-index-llms-anthropic',
            ],
            python: ['llama_index.llms.anthropic'],
            go: ['github.com/anthropics/anthropic-sdk-go', 'github.com/liushuangls/go-anthropic'],
            gem: ['anthropic', 'ruby-anthropic'],
            maven: [
                'com.anthropic',
                'dev.langchain4j:langchain4j-anthropic',
                'org.springframework.ai:spring-ai-starter-model-anthropic',
                'org.springframework.ai:spring-ai-anthropic',
            ],
            java: ['com.anthropic', 'dev.langchain4j.model.anthropic', 'org.springframework.ai.anthropic'],
            crates: ['anthropic-sdk', 'anthropic-ai-sdk', 'misanthropic', 'clust'],
            nuget: ['Anthropic', 'Anthropic.SDK', 'Claudia'],
            composer: ['anthropic-ai/sdk', 'mozex/anthropic-php'],
            php: ['Anthropic'],
            commands: ['claude -p', 'claude --print', 'ant messages', 'ant beta:messages', 'ant completions'],
            actions: ['anthropics/claude-code-action', 'anthropics/claude-code-base-action'],
        },
    },
    {
        name: 'OpenAI',
        source: 'https://platform.openai.com/docs/libraries',
        hosts: ['api.openai.com', '*.api.openai.com'],
        packages: {
            npm: [
                'openai',
                '@openai/agents',
                '@openai/agents-core',
                '@openai/agents-openai',
                '@openai/agents-realtime',
                '@openai/codex-sdk',
                '@ai-sdk/openai',
                '@ai-sdk/openai-compatible',
                '@langchain/openai',
                '@llamaindex/openai',
                'openai-edge',
                'openai-api',
                'chatgpt',
            ],
            pypi: [
                'openai',
                'openai-agents',
                'langchain-openai',
                'llama-index-llms-openai',
                'llama-index-llms-openai-like',
                'llama-index-embeddings-openai',
            ],
            python: ['llama_index.llms.openai', 'llama_index.llms.openai_like', 'llama_index.embeddings.openai'],
            go: ['github.com/openai/openai-go', 'github.com/sashabaranov/go-openai'],
            gem: ['openai', 'ruby-openai'],
            maven: [
                'com.openai',
                'com.theokanning.openai-gpt3-java',
                'com.aallam.openai',
                'dev.langchain4j:langchain4j-open-ai',
                'dev.langchain4j:langchain4j-open-ai-official',
                'io.github.sashirestela:simple-openai',
                'org.springframework.ai:spring-ai-starter-model-openai',
                'org.springframework.ai:spring-ai-openai',
            ],
            java: [
                'com.openai',
                'com.theokanning.openai',
                'com.aallam.openai',
                'dev.langchain4j.model.openai',
                'dev.langchain4j.model.openaiofficial',
                'io.github.sashirestela.openai',
                'org.springframework.ai.openai',
            ],
            crates: ['async-openai', 'openai-api-rs', 'openai_dive', 'chatgpt_rs', 'openai-rust'],
            nuget: [
                'OpenAI',
                'Betalgo.OpenAI',
                'Betalgo.Ranul.OpenAI',
                'OpenAI-DotNet',
                'Microsoft.Extensions.AI.OpenAI',
                'Microsoft.SemanticKernel.Connectors.OpenAI',
            ],
            dotnet: ['OpenAI', 'OpenAI_API', 'Betalgo.OpenAI', 'Microsoft.SemanticKernel.Connectors.OpenAI'],
            composer: ['openai-php/client', 'openai-php/laravel', 'orhanerday/open-ai'],
            php: ['OpenAI', 'Orhanerday\\OpenAi'],
            commands: ['openai api', 'openai chat', 'codex exec'],
            actions: ['openai/codex-action'],
        },
    },
    {
        name: 'Google Gemini',
        source: 'https://ai.google.dev/gemini-api/docs/libraries',
        hosts: ['generativelanguage.googleapis.com', 'autopush-generativelanguage.sandbox.googleapis.com'],
        packages: {
            npm: [
                '@google/genai',
                '@google/generative-ai',
                '@ai-sdk/google',
                '@langchain/google-genai',
                '@langchain/google',
                '@llamaindex/google',
                '@genkit-ai/googleai',
                '@genkit-ai/google-genai',
            ],
            pypi: [
                'google-genai',
                'google-generativeai',
                'langchain-google-genai',
                'llama-index-llms-gemini',
                'llama-index-llms-google-genai',
            ],
            python: [
                'google.genai',
                'google.generativeai',
                'google.ai.generativelanguage',
                'llama_index.llms.gemini',
                'llama_index.llms.google_genai',
            ],
            go: ['google.golang.org/genai', 'github.com/google/generative-ai-go'],
            gem: ['gemini-ai'],
            maven: [
                'com.google.genai',
                'com.google.ai.client.generativeai',
                'dev.langchain4j:langchain4j-google-ai-gemini',
                'org.springframework.ai:spring-ai-google-genai',
            ],
            java: ['com.google.genai', 'com.google.ai.client.generativeai', 'dev.langchain4j.model.googleai'],
            crates: ['gemini-rust', 'google-generative-ai-rs'],
            nuget: ['Google.GenAI', 'Google_GenerativeAI', 'Mscc.GenerativeAI'],
            dotnet: ['Google.GenAI', 'GenerativeAI', 'Mscc.GenerativeAI'],
            composer: ['google-gemini-php/client'],
            php: ['Gemini'],
            commands: ['gemini -p', 'gemini --prompt'],
            actions: ['google-github-actions/run-gemini-cli', 'google-gemini/gemini-cli-action'],
        },
    },
    {
        name: 'Mistral AI',
        source: 'https://docs.mistral.ai/getting-started/clients',
        hosts: ['api.mistral.ai', 'codestral.mistral.ai'],
        packages: {
            npm: ['@mistralai/mistralai', '@ai-sdk/mistral', '@langchain/mistralai', '@llamaindex/mistral'],
            pypi: ['mistralai', 'langchain-mistralai', 'llama-index-llms-mistralai'],
            python: ['llama_index.llms.mistralai'],
            go: ['github.com/gage-technologies/mistral-go'],
            gem: ['mistral-ai'],
            maven: [
                'dev.langchain4j:langchain4j-mistral-ai',
                'org.springframework.ai:spring-ai-starter-model-mistral-ai',
                'nl.dannyj:mistral-java-client',
            ],
            java: ['dev.langchain4j.model.mistralai', 'org.springframework.ai.mistralai', 'nl.dannyj.mistral'],
            crates: ['mistralai-client'],
            nuget: ['Mistral.SDK', 'MistralSDK'],
        },
    },
    {
        name: 'Cohere',
        source: 'https://docs.cohere.com/reference/about',
        hosts: ['api.cohere.com', 'api.cohere.ai', 'stg.api.cohere.ai'],
        packages: {
            npm: ['cohere-ai', '@ai-sdk/cohere', '@langchain/cohere', '@llamaindex/cohere'],
            pypi: ['cohere', 'langchain-cohere', 'llama-index-llms-cohere'],
            python: ['llama_index.llms.cohere'],
            go: ['github.com/cohere-ai/cohere-go'],
            gem: ['cohere-ruby', 'cohere-ai'],
            maven: ['com.cohere', 'dev.langchain4j:langchain4j-cohere'],
            java: ['com.cohere.api', 'dev.langchain4j.model.cohere'],
        },
    },
    {
        name: 'xAI',
        source: 'https://docs.x.ai/docs/overview',
        hosts: ['api.x.ai', '*.api.x.ai'],
        packages: {
            npm: ['@ai-sdk/xai', '@langchain/xai'],
            pypi: ['xai-sdk', 'langchain-xai'],
            python: ['xai_sdk'],
        },
    },
    {
        name: 'DeepSeek',
        source: 'https://api-docs.deepseek.com/',
        hosts: ['api.deepseek.com'],
        packages: {
            npm: ['@ai-sdk/deepseek', '@langchain/deepseek'],
            pypi: ['langchain-deepseek', 'llama-index-llms-deepseek'],
            python: ['llama_index.llms.deepseek'],
            go: ['github.com/cohesion-org/deepseek-go'],
        },
    },
    {
        name: 'Perplexity',
        source: 'https://docs.perplexity.ai/docs/getting-started/quickstart',
        hosts: ['api.perplexity.ai'],
        packages: {
            npm: ['@perplexity-ai/perplexity_ai', '@ai-sdk/perplexity'],
            pypi: ['perplexityai', 'langchain-perplexity'],
            python: ['perplexity'],
        },
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/more-labs.js
/** Companies that serve the models that they train, with few or no libraries of their own. */
const MORE_LABS = [
    {
        name: 'AI21',
        source: 'https://docs.ai21.com/reference/api-authentication',
        hosts: ['api.ai21.com'],
        packages: { npm: ['ai21'], pypi: ['ai21', 'langchain-ai21'] },
    },
    {
        name: 'Aleph Alpha',
        source: 'https://docs.aleph-alpha.com',
        hosts: ['api.aleph-alpha.com', 'inference-api.*.aleph-alpha.com'],
        packages: { pypi: ['aleph-alpha-client'] },
    },
    {
        name: 'Voyage AI',
        source: 'https://docs.voyageai.com/docs/api-key-and-installation',
        hosts: ['api.voyageai.com'],
        packages: { npm: ['voyageai', 'voyage-ai-provider'], pypi: ['voyageai', 'langchain-voyageai'] },
    },
    {
        name: 'Jina AI',
        source: 'https://jina.ai/embeddings/',
        hosts: ['api.jina.ai', 'deepsearch.jina.ai'],
        packages: {},
    },
    {
        name: 'Writer',
        source: 'https://dev.writer.com/home/introduction',
        hosts: ['api.writer.com'],
        packages: { npm: ['writer-sdk'], pypi: ['writer-sdk', 'writerai', 'langchain-writer'] },
    },
    {
        name: 'Reka',
        source: 'https://docs.reka.ai',
        hosts: ['api.reka.ai'],
        packages: { pypi: ['reka-api'], python: ['reka'] },
    },
    {
        name: 'Inception',
        source: 'https://docs.inceptionlabs.ai',
        hosts: ['api.inceptionlabs.ai'],
        packages: {},
    },
    {
        name: 'Upstage',
        source: 'https://console.upstage.ai/docs/getting-started',
        hosts: ['api.upstage.ai'],
        packages: { pypi: ['langchain-upstage'] },
    },
    {
        name: 'NAVER CLOVA Studio',
        source: 'https://api.ncloud-docs.com/docs/en/ai-naver-clovastudio-summary',
        hosts: ['clovastudio.stream.ntruss.com', 'clovastudio.apigw.ntruss.com'],
        packages: { pypi: ['langchain-naver'] },
    },
    {
        name: 'Sarvam AI',
        source: 'https://docs.sarvam.ai',
        hosts: ['api.sarvam.ai'],
        packages: { npm: ['sarvamai'], pypi: ['sarvamai'] },
    },
    {
        name: 'GigaChat',
        source: 'https://developers.sber.ru/docs/ru/gigachat/api/overview',
        hosts: ['gigachat.devices.sberbank.ru'],
        packages: { npm: ['gigachat', 'langchain-gigachat'], pypi: ['gigachat', 'langchain-gigachat'] },
    },
    {
        name: 'YandexGPT',
        source: 'https://yandex.cloud/en/docs/foundation-models/',
        hosts: ['llm.api.cloud.yandex.net', 'ai.api.cloud.yandex.net'],
        packages: {},
    },
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/providers/index.js






/** Whose calls have to go through the client. */
const PROVIDERS = [
    ...LABS,
    ...MORE_LABS,
    ...CLOUDS,
    ...HOSTING,
    ...ASIA,
    ...FRAMEWORKS,
];

;// CONCATENATED MODULE: ./build/guards/no-direct-http/keywords.js


/** Parts of hosts that say nothing about whose they are. */
const COMMON_PARTS = /^(?:https?:\/\/)?(?:api|www|llm|ai|router|gateway|inference)\./;
/** Shorter pieces stand in too many files. */
const SHORTEST_PIECE = 6;
const SHORTEST_HALF = 7;
const SHORTEST_KEYWORD = 4;
/** So much of a host tells whose it is. */
const TELLING_BYTES = 12;
/** Imported by the same name as modules of one's own. */
const QUOTED_ONLY = new Set(['llm', 'rig', 'genai', 'gradient', 'genkit', 'guidance', 'instructor']);
/** Half of these names nobody in particular. */
const SHARED_HOSTS = /azure|googleapis|amazonaws|localhost|127|0\.0\.0|docker|cloudflare|github|tencent|nebius|scaleway|baidubce|aliyuncs|oraclecloud|databricks|snowflake/;
/** Paths that only calls of models have; a host put together from crumbs still needs one. */
const PATHS = [
    '/v1/messages',
    '/chat/completions',
    '/v1/completions',
    '/v1/embeddings',
    '/v1/responses',
    ':generatecontent',
    ':streamgeneratecontent',
    '/openai/deployments',
    'anthropic-version',
];
/** How `api.` begins in other clothes: escapes, character codes, percent signs, hexadecimal digits. */
const DISGUISES = [
    '\\x61\\x70\\x69',
    '\\u0061\\u0070\\u0069',
    '\\u{61}\\u{70}\\u{69}',
    '%61%70%69',
    '97,112,105',
    '97, 112, 105',
    '0x61,0x70,0x69',
    '0x61, 0x70, 0x69',
    '6170692e',
];
/** Names that are words of English as well: they count only as a name, in quotes or behind a keyword of imports. */
const keywords_WORDS = new Set([
    'ai',
    'llm',
    'together',
    'replicate',
    'cohere',
    'guidance',
    'instructor',
    'writer',
    'gradient',
    'anthropic',
    'gemini',
    'perplexity',
    'reka',
    'fireworks',
    'chatgpt',
    'rig',
    'llama',
    'genai',
    'clust',
    'zai',
    'groq',
    'langchain',
    'raix',
    'genkit',
    'openrouter',
    'friendli',
    'gigachat',
    'erniebot',
    'mirascope',
    'dspy',
    'ag2',
    'sambanova',
    'vertexai',
    'GenerativeAI',
]);
/** Words that no file uses for anything else. */
const TELLING = [
    'anthropic',
    'openai',
    'langchain',
    'litellm',
    'llamaindex',
    'llama_index',
    'mistral',
    'groq',
    'cohere-',
    'cohere.',
    'cohere_',
    'huggingface',
    'generativelanguage',
    'aiplatform',
    'bedrock',
    'dashscope',
    'openrouter',
    'deepseek',
    'ollama',
];
let prefilter;
/** One for the whole process: it takes a while to make, and keeps nothing. */
function createPrefilter() {
    prefilter ??= prefilterOf(keywordsOf());
    return prefilter;
}
function prefilterOf(keywords) {
    const automaton = (0,scan_automaton/* createAutomaton */.x)(keywords);
    return {
        hasKeyword(bytes) {
            let found = false;
            automaton.scan(bytes, 0, bytes.length, () => {
                found = true;
            });
            return found;
        },
    };
}
/** Lower case; none holds another one. */
function keywordsOf() {
    const hosts = PROVIDERS.flatMap(({ hosts: own }) => own).map((host) => host.toLowerCase());
    const all = new Set([...TELLING, ...PATHS, ...DISGUISES, ...hosts.flatMap(hostKeywords), ...packageKeywords()].map((keyword) => keyword.toLowerCase()));
    return [...all].filter((keyword) => keyword !== '' && !holdsAnother(keyword, all));
}
/** What a shorter keyword finds need not be looked for twice. */
function holdsAnother(keyword, all) {
    for (let from = 0; from < keyword.length; from++) {
        for (let to = from + SHORTEST_KEYWORD; to <= keyword.length; to++) {
            if (to - from < keyword.length && all.has(keyword.slice(from, to)))
                return true;
        }
    }
    return false;
}
/** A host cut in two leaves one half whole; turned round or in base64 its core still stands. */
function hostKeywords(host) {
    const core = coreOf(host);
    const short = core.replace(COMMON_PARTS, '');
    const telling = short.length < SHORTEST_HALF ? core : short;
    const half = Math.ceil(core.length / 2);
    const halves = [core.slice(0, half), core.slice(core.length - half)].filter((piece) => piece.length >= SHORTEST_HALF && !/[/:*]|^-|^ter|\.$/.test(piece) && !SHARED_HOSTS.test(core));
    const isOwn = !/^[\d.:]+$|^local/.test(core);
    return [telling, ...(isOwn ? [reverse(telling), ...encoded(core)] : []), ...halves];
}
/** The longest run that stands as it is. */
function coreOf(host) {
    const parts = host.split('*').map((part) => part.replace(/^[.-]+|[.-]+$/g, ''));
    return parts.reduce((longest, part) => (part.length > longest.length && !/^amazonaws/.test(part) ? part : longest), '');
}
/** The digits of base64 that do not depend on what stands before and behind, for each of the three alignments. */
function encoded(core) {
    const start = core.slice(0, TELLING_BYTES);
    return [0, 1, 2].map((shift) => {
        const bytes = Buffer.from('\0'.repeat(shift) + start);
        const digits = bytes.toString('base64').replaceAll('=', '');
        const first = shift === 0 ? 0 : shift + 1;
        return digits.slice(first, Math.floor((bytes.length * 8) / 6));
    });
}
function packageKeywords() {
    return PROVIDERS.flatMap(({ packages }) => Object.values(packages).flat()).flatMap((name) => {
        const lower = name.toLowerCase();
        return keywords_WORDS.has(lower) || lower.length < SHORTEST_PIECE
            ? namings(lower)
            : [lower, lower.replaceAll('-', '_')];
    });
}
function namings(name) {
    const quoted = [`"${name}"`, `'${name}'`, `"${name}/`, `'${name}/`];
    const listed = ['==', '>=', '~=', ' =', '\n'].map((end) => `\n${name}${end}`);
    const verbs = QUOTED_ONLY.has(name) ? [] : ['import', 'from', 'install', 'using'];
    const taken = verbs.map((verb) => `${verb} ${name}`);
    return [...quoted, ...listed, ...taken, `use ${name}::`];
}
function reverse(text) {
    return [...text].reverse().join('');
}

;// CONCATENATED MODULE: ./build/src/scan/code/dialect.js
function formOf(open, rest = {}) {
    return { open, close: open, escapes: 'backslash', hole: 'none', spansLines: false, ...rest };
}
const C = {
    line: ['//'],
    block: [['/*', '*/']],
    strings: [formOf('"'), formOf("'")],
    wordMarks: '',
    hasPatterns: false,
    hasHeredocs: false,
    hasLoneQuotes: false,
};
const JAVASCRIPT = {
    ...C,
    strings: [formOf('`', { hole: 'dollar_brace', spansLines: true }), ...C.strings],
    wordMarks: '$#',
    hasPatterns: true,
};
const dialect_PYTHON = {
    ...C,
    line: ['#'],
    block: [],
    strings: ['"""', "'''", '"', "'"].flatMap(pythonForms),
};
const GO = {
    ...C,
    strings: [formOf('`', { escapes: 'none', spansLines: true }), ...C.strings],
};
const dialect_RUBY = {
    ...C,
    line: ['#'],
    block: [['\n=begin', '\n=end']],
    strings: [
        formOf('"', { hole: 'hash_brace', spansLines: true }),
        formOf("'", { spansLines: true }),
        formOf('`', { hole: 'hash_brace', spansLines: true }),
        ...[
            ['(', ')'],
            ['[', ']'],
            ['{', '}'],
        ].flatMap(([open, close]) => [
            formOf(`%q${open}`, { close, spansLines: true }),
            formOf(`%Q${open}`, { close, hole: 'hash_brace', spansLines: true }),
            formOf(`%x${open}`, { close, hole: 'hash_brace', spansLines: true }),
        ]),
    ],
    wordMarks: '@$',
    hasPatterns: true,
    hasHeredocs: true,
};
const JAVA = {
    ...C,
    strings: [formOf('"""', { spansLines: true }), ...C.strings],
    wordMarks: '$',
};
/** Kotlin, Scala and Groovy put code behind a dollar. */
const KOTLIN = {
    ...C,
    strings: [
        formOf('"""', { escapes: 'none', hole: 'dollar_word', spansLines: true }),
        formOf('"', { hole: 'dollar_word' }),
        formOf("'"),
    ],
};
const RUST = {
    ...C,
    strings: [
        ...['', '#', '##', '###'].flatMap((hashes) => ['r', 'br'].map((prefix) => formOf(`${prefix}${hashes}"`, { close: `"${hashes}`, escapes: 'none', spansLines: true }))),
        formOf('b"', { close: '"', spansLines: true }),
        formOf('"', { spansLines: true }),
    ],
    hasLoneQuotes: true,
};
const CSHARP = {
    ...C,
    strings: [
        formOf('$"""', { close: '"""', escapes: 'none', hole: 'brace', spansLines: true }),
        formOf('"""', { escapes: 'none', spansLines: true }),
        formOf('$@"', { close: '"', escapes: 'doubled', hole: 'brace', spansLines: true }),
        formOf('@$"', { close: '"', escapes: 'doubled', hole: 'brace', spansLines: true }),
        formOf('@"', { close: '"', escapes: 'doubled', spansLines: true }),
        formOf('$"', { close: '"', hole: 'brace' }),
        ...C.strings,
    ],
};
const PHP = {
    ...C,
    line: ['//', '#'],
    strings: [formOf('"', { hole: 'dollar_word', spansLines: true }), formOf("'", { spansLines: true })],
    wordMarks: '$',
};
const SWIFT = {
    ...C,
    strings: [
        formOf('"""', { hole: 'backslash_paren', spansLines: true }),
        formOf('"', { hole: 'backslash_paren' }),
    ],
};
const dialect_POWERSHELL = {
    ...C,
    line: ['#'],
    block: [['<#', '#>']],
    strings: [
        formOf('@"', { close: '\n"@', escapes: 'none', hole: 'dollar_word', spansLines: true }),
        formOf("@'", { close: "\n'@", escapes: 'none', spansLines: true }),
        formOf('"', { escapes: 'none', hole: 'dollar_word', spansLines: true }),
        formOf("'", { escapes: 'doubled', spansLines: true }),
    ],
    wordMarks: '-$:',
};
const C_FAMILY = { ...C };
function pythonForms(quote) {
    const spansLines = quote.length === 3;
    const spellings = (prefix) => [prefix, prefix.toUpperCase()];
    const plain = ['', 'b', 'B', 'u', 'U'].map((prefix) => formOf(prefix + quote, { close: quote, spansLines }));
    const raw = ['r', 'rb', 'br'].flatMap(spellings);
    const formatted = ['f', 'F'].map((prefix) => formOf(prefix + quote, { close: quote, hole: 'brace', spansLines }));
    const rawFormatted = ['rf', 'fr'].flatMap(spellings);
    return [
        ...raw.map((prefix) => formOf(prefix + quote, { close: quote, escapes: 'none', spansLines })),
        ...rawFormatted.map((prefix) => formOf(prefix + quote, { close: quote, escapes: 'none', hole: 'brace', spansLines })),
        ...formatted,
        ...plain,
    ];
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/languages.js

const DIALECTS = {
    javascript: JAVASCRIPT,
    python: dialect_PYTHON,
    go: GO,
    ruby: dialect_RUBY,
    java: JAVA,
    kotlin: KOTLIN,
    rust: RUST,
    csharp: CSHARP,
    php: PHP,
    swift: SWIFT,
    c: C_FAMILY,
    powershell: dialect_POWERSHELL,
};
const CODE = {
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'javascript',
    mts: 'javascript',
    cts: 'javascript',
    tsx: 'javascript',
    py: 'python',
    pyw: 'python',
    go: 'go',
    rb: 'ruby',
    rake: 'ruby',
    ru: 'ruby',
    java: 'java',
    kt: 'kotlin',
    kts: 'kotlin',
    scala: 'kotlin',
    groovy: 'kotlin',
    rs: 'rust',
    cs: 'csharp',
    csx: 'csharp',
    php: 'php',
    swift: 'swift',
    dart: 'swift',
    c: 'c',
    cc: 'c',
    cpp: 'c',
    h: 'c',
    hpp: 'c',
    ps1: 'powershell',
    psm1: 'powershell',
    psd1: 'powershell',
};
const OTHERS = {
    sh: { kind: 'shell' },
    bash: { kind: 'shell' },
    zsh: { kind: 'shell' },
    ksh: { kind: 'shell' },
    bats: { kind: 'shell' },
    command: { kind: 'shell' },
    mk: { kind: 'makefile' },
    yml: { kind: 'yaml' },
    yaml: { kind: 'yaml' },
    ipynb: { kind: 'notebook' },
    vue: { kind: 'page' },
    svelte: { kind: 'page' },
    astro: { kind: 'page' },
    html: { kind: 'page' },
    htm: { kind: 'page' },
    env: { kind: 'settings' },
    ini: { kind: 'settings' },
    cfg: { kind: 'settings' },
    toml: { kind: 'settings' },
    properties: { kind: 'settings' },
    json: { kind: 'settings' },
    jsonc: { kind: 'settings' },
    conf: { kind: 'settings' },
    csproj: { kind: 'manifest', manifest: 'nuget' },
    fsproj: { kind: 'manifest', manifest: 'nuget' },
    vbproj: { kind: 'manifest', manifest: 'nuget' },
    gemspec: { kind: 'manifest', manifest: 'gemfile' },
    gradle: { kind: 'manifest', manifest: 'gradle' },
};
const NAMES = [
    [/^package\.json$/, { kind: 'manifest', manifest: 'package_json' }],
    [/^(?:deno\.jsonc?|import_map\.json)$/, { kind: 'manifest', manifest: 'deno' }],
    [/^(?:.*requirements.*|constraints)\.(?:txt|in)$/i, { kind: 'manifest', manifest: 'requirements' }],
    [
        /^(?:pyproject|Cargo|libs\.versions|.*\.versions)\.toml$|^Pipfile$/,
        { kind: 'manifest', manifest: 'toml' },
    ],
    [/^setup\.cfg$/, { kind: 'manifest', manifest: 'setup_cfg' }],
    [/^environment.*\.ya?ml$/, { kind: 'manifest', manifest: 'conda' }],
    [/^go\.(?:mod|work)$/, { kind: 'manifest', manifest: 'go_mod' }],
    [/^Gemfile$|^gems\.rb$/, { kind: 'manifest', manifest: 'gemfile' }],
    [/^pom\.xml$/, { kind: 'manifest', manifest: 'maven' }],
    [/\.gradle\.kts$/, { kind: 'manifest', manifest: 'gradle' }],
    [
        /^(?:Directory\.Packages|Directory\.Build)\.props$|^packages\.config$|^Directory\.Build\.targets$/,
        { kind: 'manifest', manifest: 'nuget' },
    ],
    [/^composer\.json$/, { kind: 'manifest', manifest: 'composer' }],
    [/^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i, { kind: 'dockerfile' }],
    [/^(?:GNUm|M|m)akefile$/, { kind: 'makefile' }],
    [/^Rakefile$|^Vagrantfile$|^Fastfile$/, { kind: 'code', language: 'ruby' }],
    [/^\.env(?:\..+)?$/, { kind: 'settings' }],
];
/** Locks name what others need, and are written by programs; declarations have no code. */
const PASSED_OVER = /(?:^|\/)(?:package-lock|npm-shrinkwrap|composer\.lock|tsconfig[^/]*)\.json$|\.d\.[cm]?ts$|\.min\.(?:js|css)$|\.map$|(?:^|\/)\.env[^/]*\.(?:example|sample|template|tpl|dist|defaults|schema|vault)$/i;
/** Null for what holds no code that could call anybody: documents, data, pictures. */
function kindOf(path) {
    if (PASSED_OVER.test(path))
        return null;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const named = NAMES.find(([pattern]) => pattern.test(name));
    if (named !== undefined)
        return named[1];
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (extension === name.toLowerCase())
        return null;
    const language = CODE[extension];
    return language === undefined ? (OTHERS[extension] ?? null) : { kind: 'code', language };
}
/** What a script without an ending is, by its first line. */
function kindByShebang(firstLine) {
    const program = /^#!\s*\S*?(?:\/env\s+(?:-S\s+)?(?:\w+=\S+\s+)*)?([\w.-]+)(?:\s|$)/.exec(firstLine.replace(/^#!\s*\S*\/(?!env\b)/, '#!'))?.[1];
    if (program === undefined)
        return null;
    if (/^(?:ba|z|k|da|a)?sh$/.test(program))
        return { kind: 'shell' };
    if (/^python[\d.]*$/.test(program) || program === 'uv')
        return { kind: 'code', language: 'python' };
    if (/^(?:node|deno|bun|tsx|ts-node)$/.test(program))
        return { kind: 'code', language: 'javascript' };
    return program === 'ruby'
        ? { kind: 'code', language: 'ruby' }
        : program === 'pwsh'
            ? { kind: 'code', language: 'powershell' }
            : null;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/gather.js






const gather_TREE = { kind: 'tree', ignored: 'left_out' };
const LONGEST_FIRST_LINE = 200;
/**
 * Reads what is asked for, and keeps what names a provider. Of a change the files are read whole, since a line alone
 * says neither whether it is a comment nor what its names stand for; only what stands in its added lines counts.
 */
async function gather(context) {
    const { scope } = context;
    if (scope.kind !== 'range' && scope.kind !== 'staged')
        return { ...(await readAll(scope, context)), added: null };
    const added = new Map();
    const changed = await context.source.documents(scope, {
        document: (document) => collectLines(document, added),
    });
    const tree = await readAll(gather_TREE, context);
    const candidates = new Map(tree.candidates);
    if (scope.kind === 'range' && (await context.repository.head()) !== scope.head) {
        await readAsOf(scope.head, new Set(added.keys()), candidates, context);
    }
    return { ...tree, candidates, added, totals: changed };
}
async function readAll(scope, context) {
    const { isClient, isExcluded } = matchers(context);
    const prefilter = createPrefilter();
    const candidates = new Map();
    const clients = [];
    const inlineAllows = [];
    const totals = await context.source.documents(scope, {
        document(given) {
            const { path } = given;
            if (isExcluded(path))
                return;
            if (isClient(path))
                clients.push(path);
            const kind = kindOf(path) ?? kindByFirstLine(given);
            if (kind === null)
                return;
            const read = (0,text_encoding/* readText */.y)(given.bytes);
            if (read.kind === 'binary' || !prefilter.hasKeyword(read.bytes))
                return;
            const document = { ...given, bytes: read.bytes };
            inlineAllows.push(...(0,inline_allows/* findInlineAllows */.r)(document));
            const before = candidates.get(path)?.text ?? '';
            candidates.set(path, { path, text: before + decode(read.bytes), kind, isClient: isClient(path) });
        },
    });
    return { candidates, clients, inlineAllows, totals };
}
/** Replaces what stands in the work tree by what a commit holds. */
async function readAsOf(commit, paths, candidates, context) {
    const { isClient, isExcluded } = matchers(context);
    const prefilter = createPrefilter();
    for (const path of paths) {
        const kind = kindOf(path) ?? candidates.get(path)?.kind ?? null;
        if (kind === null || isExcluded(path))
            continue;
        const bytes = await context.repository.fileAt(commit, path);
        const read = bytes === undefined ? null : (0,text_encoding/* readText */.y)(bytes);
        if (read === null || read.kind === 'binary' || !prefilter.hasKeyword(read.bytes))
            candidates.delete(path);
        else
            candidates.set(path, { path, text: decode(read.bytes), kind, isClient: isClient(path) });
    }
}
/** Files that hold one of these names and were not read yet. */
async function gatherNaming(names, known, context) {
    const { isClient, isExcluded } = matchers(context);
    const holdsName = createNameSearch(names);
    const found = [];
    const scope = context.scope.kind === 'range' || context.scope.kind === 'staged' ? gather_TREE : context.scope;
    await context.source.documents(scope, {
        document({ path, bytes }) {
            if (known.has(path) || isExcluded(path))
                return;
            const kind = kindOf(path);
            if (kind?.kind !== 'code' && kind?.kind !== 'shell' && kind?.kind !== 'page')
                return;
            const read = (0,text_encoding/* readText */.y)(bytes);
            if (read.kind === 'binary')
                return;
            if (holdsName(read.bytes))
                found.push({ path, text: decode(read.bytes), kind, isClient: isClient(path) });
        },
    });
    return found;
}
/** Whether bytes hold one of the names as a whole word. */
function createNameSearch(names) {
    const listed = [...names];
    const lengths = listed.map((name) => Buffer.byteLength(name));
    const automaton = (0,scan_automaton/* createAutomaton */.x)(listed);
    return (bytes) => {
        let found = false;
        automaton.scan(bytes, 0, bytes.length, (index, end) => {
            found ||= !isWordByte(bytes[end]) && !isWordByte(bytes[end - (lengths[index] ?? 0) - 1]);
        });
        return found;
    };
}
function isWordByte(byte) {
    return byte !== undefined && /\w/.test(String.fromCharCode(byte));
}
function matchers({ config }) {
    const { clients, exclude } = config.guards['no-direct-http'];
    return { isClient: (0,scan_allows/* createPathMatch */.D)(clients.map(({ path }) => path)), isExcluded: (0,scan_allows/* createPathMatch */.D)(exclude) };
}
function kindByFirstLine({ path, bytes, firstLine }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.includes('.') || firstLine !== 1 || bytes[0] !== 0x23 || bytes[1] !== 0x21)
        return null;
    const end = bytes.indexOf(0x0a);
    return kindByShebang(decode(bytes.subarray(0, Math.min(end === -1 ? bytes.length : end, LONGEST_FIRST_LINE))));
}
function collectLines({ path, bytes }, added) {
    const lines = added.get(path) ?? new Set();
    for (const line of decode(bytes).split('\n'))
        lines.add(line.trim());
    added.set(path, lines);
}
function decode(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/calls.js
/** Methods and functions that send, or make what is sent, whatever they are called on. */
const REQUESTS = new Set(('fetch get post put patch delete head options request stream send urlopen urlretrieve open_uri download getJSON sendBeacon ' +
    'getForObject getForEntity postForObject postForEntity postForLocation exchange execute newCall ' +
    'uri url baseUrl baseURL base_url prefixUrl target create newBuilder newRequest setUri setUrl ' +
    'Get Post Put Patch Delete Head PostForm NewRequest NewRequestWithContext Dial DialContext ' +
    'GetAsync PostAsync PutAsync PatchAsync DeleteAsync SendAsync GetStringAsync GetStreamAsync GetByteArrayAsync PostAsJsonAsync PutAsJsonAsync GetFromJsonAsync ' +
    'HttpRequestMessage RestClient RestRequest RestClientOptions WebClient WebRequest DownloadString UploadString UploadData UploadStringTaskAsync HttpPost HttpGet HttpPut HttpClient HttpRequest HttpUrl ' +
    'EventSource WebSocket ws_connect websocket_connect create_connection connect createConnection createClient ' +
    'post_form get_response start curl_init curl_setopt curl_setopt_array file_get_contents fopen request_async ' +
    'axios got ky needle superagent wretch ofetch undici useFetch $fetch phin bent nodeFetch ajax getJSON open openConnection openStream ' +
    'AsyncClient Client Session ClientSession HTTPSConnection HTTPConnection PoolManager HTTPSConnectionPool Faraday Typhoeus HTTParty Excon ' +
    'Invoke-RestMethod Invoke-WebRequest Start-BitsTransfer irm iwr curl wget ' +
    'dataTask URLRequest AF upload appendingPathComponent proxy createProxyMiddleware rewrite redirect forward').split(' '));
/** Modules whose functions send, whatever they are called here. */
const REQUEST_MODULES = new Set('axios got ky node-fetch cross-fetch isomorphic-fetch undici request superagent needle ofetch wretch phin bent http https http2 net tls node:http node:https node:http2 node:net node:tls requests httpx aiohttp urllib.request urllib3 http.client pycurl websocket websockets ws treq grequests requests_html niquests curl_cffi eventsource fetch-retry make-fetch-happen minipass-fetch'.split(' '));
const COMMANDS = new Set('exec execSync execFile execFileSync spawn spawnSync fork execa execaSync execaCommand system popen Popen run check_output check_call call getoutput create_subprocess_shell create_subprocess_exec ` shell_exec passthru proc_open Command Cmd capture2 capture3 capture2e popen3 Start ProcessBuilder Process cmd! $ zx sh shell arg args bash'.split(' '));
const IMPORTS = new Set('import require __import__ import_module importlib.import_module require_relative Class.forName forName createRequire load autoload gem use_module loadClass'.split(' '));
const HARMLESS = new Set(('log info warn warning error debug trace fatal notice print println printf eprintln fprintf puts p pp echo write writeln Println Printf Fprintf Errorf Error WriteLine Write-Host Write-Output Write-Verbose ' +
    'Exception ValueError RuntimeError TypeError raise panic bail! anyhow! eprintln! println! format_err! assert assert! assert_eq! equal equals strictEqual deepEqual deepStrictEqual notEqual ok expect toBe toEqual toStrictEqual toContain toContainEqual toMatch toMatchObject toHaveBeenCalledWith toHaveBeenLastCalledWith toHaveBeenNthCalledWith toHaveProperty toThrow assertEqual assertEquals assertIn assertThat assert_called_with assert_called_once_with Equal Contains NotContains should eq be include ' +
    'startsWith startswith start_with? starts_with endsWith endswith ends_with includes contains has in indexOf lastIndexOf match matches test search StartsWith EndsWith HasPrefix HasSuffix EqualFold compareTo count find index ' +
    'describe it context skip todo only pop ' +
    'nock mock stub stubRequest stub_request stubFor when intercept fetchMock register_uri add_response mockImplementation mockResolvedValue mockReturnValue patch.dict mockRestore use_cassette vcr respx ' +
    'RegExp compile regex Regex lookup resolve4 ping isURL is_url deprecated docs link t gettext i18n add_argument help_text Field doc describe').split(' '));
const MOCKS = /^(?:nock|msw|msw\/.*|fetch-mock.*|axios-mock-adapter|sinon|vitest|jest|@jest\/globals|responses|respx|requests_mock|httpretty|pytest_httpx|unittest\.mock|aioresponses|vcr|pook)(?:\.|$)/;
/** Wrappers are named after what they wrap: `fetchWithRetry`, `http_post`, `sendRequest`. */
const SENDS = /fetch|request|https?(?=_|[A-Z]|$)|curl/i;
const DIAGNOSTIC = /(?:^|\.)(?:head|Head|HEAD|lookup|resolve|resolve4|resolve6|getaddrinfo|gethostbyname|ping|Ping|isReachable|LookupHost|LookupIP|connect_ex)$/;
/**
 * @param name of the function as it is called, aliases and globals taken off
 * @param module that it was imported from; null where none is known
 */
function kindOfCall(name, module) {
    if (module !== null && MOCKS.test(module))
        return 'harmless';
    const method = name.slice(name.lastIndexOf('.') + 1);
    if (/(?:^|\.)(?:console|logger|log|logging|LOG|Log|logr|winston|expect|assert|chai|sinon|nock|mock|mockServer|fetchMock|responses|respx|requests_mock|httpretty|jest|vi|page|cy)\.[\w.]+$/.test(name))
        return 'harmless';
    if (READS_VARIABLE.test(name) || /searchParams\.(?:set|append)$/.test(name))
        return 'harmless';
    if (buildsUrl(name))
        return 'unknown';
    if (CONSTRUCTORS.test(name))
        return 'request';
    if (IMPORTS.has(name) || IMPORTS.has(method))
        return 'import';
    if (name.startsWith('re.') || name.startsWith('regexp.'))
        return 'harmless';
    if (module !== null && REQUEST_MODULES.has(module))
        return 'request';
    if (HARMLESS.has(method))
        return 'harmless';
    if (COMMANDS.has(method))
        return 'command';
    return REQUESTS.has(method) || SENDS.test(method) ? 'request' : 'unknown';
}
const CONSTRUCTORS = /(?:^|\.)(?:Faraday|Excon|HTTP|RestClient|Typhoeus|HttpClient|WebClient|Net\.HTTP)\.new$/;
/** Functions that read a variable of the environment, some with what holds where there is none. */
const READS_VARIABLE = /(?:^|\.)(?:getenv|Getenv|LookupEnv|GetEnvironmentVariable|environ\.get|ENV\.fetch|env\.var|env\.get|env!|option_env!|environ\.setdefault)$/;
const BUILDERS = /(?:^|\.)(?:URL|Uri|URI|Url|URI\.create|URI\.parse|URI\.join|Url\.parse|url\.parse|url\.resolve|url\.Parse|urljoin|urlparse|urlsplit|HttpUrl\.parse|UriBuilder|URL\.new|Addressable\.URI\.parse|yarl\.URL|httpx\.URL|NSURL)$/;
/** Whether a call only makes a URL of a text. */
function buildsUrl(name) {
    return BUILDERS.test(name);
}
/** Asks whether a host is there, and for nothing else. */
function isDiagnostic(name) {
    return DIAGNOSTIC.test(name);
}
/** Names of values that are addresses to call. */
const ADDRESS = /(?:^|[_.\-\s])(?:base[_-]?ur[li]|base[_-]?address|api[_-]?base|api[_-]?ur[li]|api[_-]?host|api[_-]?endpoint|ur[li]|endpoint|host|hostname|host[_-]?name|origin|server|prefix[_-]?url|proxy[_-]?pass|target|upstream|authority|domain|base)$/i;
/** Names of settings that point a client somewhere. */
const calls_SETTING = /(?:^|[_.\-\s])(?:base[_-]?ur[li]|base[_-]?address|api[_-]?base|api[_-]?ur[li]|api[_-]?host|api[_-]?endpoint|endpoint|server[_-]?ur[li]|proxy[_-]?pass)$/i;
/** Names of what people read and no program calls. */
const PROSE = /(?:^|[_.\-\s])(?:docs?|documentation|home_?page|links?|href|help|description|comments?|examples?|placeholder|title|message|msg|text|label|website|refer(?:rer|er)|licen[cs]e|author|repository|bugs|schema|sample|notes?|hint|tooltip|caption|console|dashboard|sources?|see|pricing|terms|doc_?ur[li]|docs_?ur[li]|about|readme|instructions?|prompt|content|question|answer)$/i;
function isAddressName(name) {
    return ADDRESS.test(words(name));
}
function isSettingName(name) {
    return calls_SETTING.test(words(name));
}
function isProseName(name) {
    return PROSE.test(words(name));
}
/** `baseUrl` and `BASE_URL` alike. */
function words(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/decoders.js
const BASE64 = /(?:^|\.)(?:atob|b64decode|urlsafe_b64decode|standard_b64decode|decode64|strict_decode64|urlsafe_decode64|DecodeString|FromBase64String|base64_decode|decodebytes)$/;
const HEX = /(?:^|\.)(?:fromhex|unhexlify|hex\.DecodeString|FromHexString|hex2bin|hex\.decode)$/;
const PERCENT = /(?:^|\.)(?:decodeURIComponent|decodeURI|unescape|unquote|unquote_plus|QueryUnescape|UrlDecode|urldecode|UnescapeDataString)$/;
const KINDS = {
    base64: 'base64',
    base64url: 'base64',
    hex: 'hex',
    rot13: 'rot13',
    rot_13: 'rot13',
};
/** Whether a call makes a text of an encoded one. */
function isDecoder(name, method, kind) {
    return encodingOf(name, method, kind) !== null;
}
/** The text behind an encoding; null where the name or the text says nothing. */
function decodeText(name, method, kind, text) {
    const encoding = encodingOf(name, method, kind);
    switch (encoding) {
        case 'base64':
            return Buffer.from(text, 'base64').toString('utf8');
        case 'hex':
            return Buffer.from(text, 'hex').toString('utf8');
        case 'percent':
            return decodePercent(text);
        case 'rot13':
            return text.replace(/[a-z]/gi, rotate);
        case null:
            return null;
    }
}
function encodingOf(name, method, kind) {
    if (/(?:^|\.)hex\.DecodeString$/.test(name) || HEX.test(name))
        return 'hex';
    if (BASE64.test(name))
        return 'base64';
    if (PERCENT.test(name))
        return 'percent';
    const isByKind = method === 'from' || method === 'decode' || method === 'Decode';
    if (isByKind && kind !== null)
        return KINDS[kind.toLowerCase()] ?? null;
    return /Base64\b.*\.decode$|base64\..*[dD]ecode$/.test(name) ? 'base64' : null;
}
/** `%61` is `a`; what is no encoding stays. */
function decodePercent(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}
function rotate(letter) {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/hosts.js



const PATTERNS = PROVIDERS.flatMap(({ name, hosts }) => hosts.map((host) => ({ provider: name, pattern: patternOf(host) })));
const hosts_LONGEST_URL = 512;
/** As browsers and libraries read them: any number of slashes, either way, and a scheme that only the run knows. */
const WITH_SCHEME = `(?:https?|wss?|${HOLE}):[/\\\\]*([^\\s/\\\\?#'"<>\`(){}|,;]+)([/\\\\?#][^\\s'"<>\`|]*)?`;
const AT_START = new RegExp(`^[\\s${HOLE}]*${WITH_SCHEME}`, 'iu');
const ANYWHERE = new RegExp(WITH_SCHEME, 'giu');
const ALONE = new RegExp(`^[\\s${HOLE}]*(?:[/\\\\]{2})?([\\p{L}\\p{N}.*_%@:。-]*[\\p{L}\\p{N}][.。]?(?::\\d+)?)([/\\\\?#][^\\s'"<>\`|]*)?$`, 'iu');
/** The address of a provider that a text holds; null where it holds none. */
function providerUrlIn(text, where) {
    // As URL parsers do it: https://url.spec.whatwg.org/#concept-basic-url-parser
    const plain = text.slice(0, 4_096).replace(/[\t\r\n]/g, where === 'anywhere' ? ' ' : '');
    if (where === 'anywhere') {
        for (const match of plain.matchAll(ANYWHERE)) {
            const found = providerOf(match);
            if (found !== null)
                return found;
        }
        return null;
    }
    const match = AT_START.exec(plain) ?? (where === 'bare' ? ALONE.exec(plain) : null);
    return match === null ? null : providerOf(match);
}
function providerOf([url, authority = '', rest = '']) {
    const host = hostOf(authority);
    if (host === '' || host === HOLE)
        return null;
    const address = `${host}${rest.toLowerCase()}`;
    const portless = address.replace(/^([^/:?#]+):\d+/, '$1');
    const known = PATTERNS.find(({ pattern }) => pattern.test(address) || pattern.test(portless));
    if (known === undefined)
        return null;
    const isRoot = /^[/\\?#]*$/.test(rest);
    return { provider: known.provider, url: (url ?? '').trim().slice(0, hosts_LONGEST_URL), isRoot };
}
/** Without user, in lower case, as IDNA would map it, without the dot that ends a name. */
function hostOf(authority) {
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    return decodePercent(host)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[。｡]/g, '.')
        .replace(/\.(?=:\d+$|$)/, '');
}
function patternOf(host) {
    const source = host.replace(/[.+?^$(){}|[\]\\]/g, '\\$&').replaceAll('*', `[^/?#]*`);
    return new RegExp(`^${source}(?=[/?#:]|$)`, 'u');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/packages.js

/** Names that many projects give to modules of their own: only a manifest says which one is meant. */
const AMBIGUOUS = new Set(['llm', 'gradient', 'rig', 'genai', 'genkit']);
/** The provider of a module specifier of JavaScript: names, subpaths, and the URLs and prefixes of Deno and CDNs. */
const npmProvider = lookup((packages) => packages.npm ?? [], '/', (name) => {
    const bare = name
        .replace(/^(?:npm|jsr):\/?/, '')
        .replace(/^https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|unpkg\.com|esm\.run|ga\.jspm\.io\/npm:)\/?(?:v\d+\/)?/, '')
        .replace(/^https?:\/\/cdn\.jsdelivr\.net\/npm\//, '')
        .replace(/^https?:\/\/deno\.land\/x\//, '');
    return bare.replace(/^(@?[^@/]+(?:\/[^@/]+)?)@[^/]*/, '$1');
});
const pythonProvider = lookup(({ pypi = [], python = [] }) => [
    ...pypi.map((name) => name.replaceAll('-', '_')).filter((name) => !AMBIGUOUS.has(name)),
    ...python,
], '.');
/** PEP 503: upper and lower case, and `-_.`, are the same. */
const pypiProvider = lookup(({ pypi = [] }) => pypi, null, (name) => name.toLowerCase().replace(/[-_.]+/g, '-'));
const goProvider = lookup(({ go = [] }) => go, '/');
const gemProvider = lookup(({ gem = [] }) => gem, null);
const rubyProvider = lookup(({ gem = [] }) => gem.flatMap((name) => [name, name.replaceAll('-', '/'), name.replace(/^ruby-|-ruby$|rb$/, '')]), '/');
const javaProvider = lookup(({ java = [] }) => java, '.');
const crateProvider = lookup(({ crates = [] }) => crates, null, (name) => name.replaceAll('_', '-'));
const rustProvider = lookup(({ crates = [] }) => crates.map((name) => name.replaceAll('-', '_')).filter((name) => !AMBIGUOUS.has(name)), '::');
const nugetProvider = lookup(({ nuget = [] }) => nuget.map((name) => name.toLowerCase()), null, (name) => name.toLowerCase());
const dotnetProvider = lookup(({ nuget = [], dotnet = [] }) => [...nuget, ...dotnet], '.');
const composerProvider = lookup(({ composer = [] }) => composer, null, (name) => name.toLowerCase());
const phpProvider = lookup(({ php = [] }) => php, '\\');
const actionProvider = lookup(({ actions = [] }) => actions, '/', (name) => name.replace(/@.*$/, ''));
/** `group:artifact`, a group whose artifacts all count, or an artifact's name that begins with a known one. */
const mavenProvider = (() => {
    const find = lookup(({ maven = [] }) => maven, '-');
    return (name) => find(name) ?? find(name.replace(/:.*$/, ''));
})();
/** The provider that a command line calls, by the words it begins with. */
function commandProvider(words) {
    const line = `${words.slice(0, 3).join(' ')} `;
    for (const { name, packages } of PROVIDERS) {
        if (packages.commands?.some((command) => line.startsWith(`${command} `) || (command.endsWith(':messages') && line.startsWith(command))))
            return name;
    }
    return null;
}
/** Finds a name itself, or one that it is a part of: each of its prefixes that ends before a separator. */
function lookup(namesOf, separator, normalize = (name) => name) {
    const providers = new Map();
    for (const { name, packages } of PROVIDERS) {
        for (const one of namesOf(packages))
            if (!providers.has(one))
                providers.set(one, name);
    }
    return (written) => {
        let name = normalize(written).slice(0, 300);
        for (;;) {
            const found = providers.get(name);
            if (found !== undefined)
                return found;
            const cut = separator === null ? -1 : name.lastIndexOf(separator);
            if (cut <= 0)
                return null;
            name = name.slice(0, cut);
        }
    };
}

;// CONCATENATED MODULE: ./build/src/scan/code/token.js
/** The text of a string that holds no code; null for one that does. */
function plainText({ pieces }) {
    let text = '';
    for (const piece of pieces) {
        if (piece.kind === 'code')
            return null;
        text += piece.text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/import.js
function isWord(token, word) {
    return token?.kind === 'word' && token.text === word;
}
function isMark(token, mark) {
    return token?.kind === 'mark' && token.text === mark;
}
/** A dotted name that begins at an index, and the index behind it. */
function dottedName(tokens, from, separators) {
    let name = '';
    let next = from;
    for (;;) {
        const token = tokens[next];
        if (token?.kind === 'word' || (token?.kind === 'mark' && separators.includes(token.text))) {
            const expectsWord = name === '' || separators.some((separator) => name.endsWith(separator));
            if (token.kind === 'word' && !expectsWord)
                break;
            name += token.text;
            next++;
        }
        else
            break;
    }
    return { name, next };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/javascript.js


const LONGEST_CLAUSE = 400;
/** `import`, `export … from` and `require`, static ones; calls with a value that has to be worked out are calls. */
function javascriptImports(tokens) {
    const imports = [];
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token?.kind !== 'word')
            continue;
        if (token.text === 'import' || token.text === 'export') {
            const found = fromClause(tokens, index);
            if (found !== null)
                imports.push(found);
        }
        else if (token.text === 'require' && isMark(tokens[index + 1], '(')) {
            const found = required(tokens, index);
            if (found !== null)
                imports.push(found);
        }
    }
    return imports;
}
/** `import a, { b as c } from 'x'`, `import 'x'`, `export * from 'x'`, `import a = require('x')`. */
function fromClause(tokens, start) {
    const next = tokens[start + 1];
    if (next?.kind === 'string' && isWord(tokens[start], 'import'))
        return importOf(next, [], false);
    if (isMark(next, '(') || isMark(next, '.'))
        return null;
    const isTypeOnly = isWord(next, 'type') && !isMark(tokens[start + 2], ',') && !isWord(tokens[start + 2], 'from');
    for (let index = start + 1; index < tokens.length && index < start + LONGEST_CLAUSE; index++) {
        const token = tokens[index];
        if (isMark(token, ';') ||
            isMark(token, '=') ||
            isMark(token, '(') ||
            (index > start + 1 && (isWord(token, 'import') || isWord(token, 'export'))))
            return null;
        if (token?.kind !== 'string')
            continue;
        if (!isWord(tokens[index - 1], 'from'))
            return null;
        const clause = tokens.slice(start + 1, index - 1);
        const names = javascript_namesOf(clause);
        return importOf(token, names, isTypeOnly || isOnlyTypes(clause));
    }
    return null;
}
/** `import { type A, type B } from 'x'` */
function isOnlyTypes(clause) {
    const open = clause.findIndex((token) => isMark(token, '{'));
    if (open !== 0)
        return false;
    const items = splitAtCommas(clause.slice(1).filter((token) => !isMark(token, '}')));
    return items.length > 0 && items.every((item) => isWord(item[0], 'type') && item.length > 1);
}
function splitAtCommas(tokens) {
    const items = [[]];
    for (const token of tokens) {
        if (token.kind === 'line')
            continue;
        if (isMark(token, ','))
            items.push([]);
        else
            items.at(-1)?.push(token);
    }
    return items.filter((item) => item.length > 0);
}
function javascript_namesOf(clause) {
    const words = clause.filter((token) => token.kind === 'word' && token.text !== 'type');
    const open = clause.findIndex((token) => isMark(token, '{'));
    const names = [];
    if (isMark(clause[0], '*')) {
        const local = words.at(-1)?.text;
        return [{ imported: '*', local: local === undefined || local === 'as' ? '*' : local }];
    }
    const first = clause[0];
    if (first?.kind === 'word' && open !== 0 && first.text !== 'type')
        names.push({ imported: 'default', local: first.text });
    if (open === -1)
        return names;
    for (const item of splitAtCommas(clause.slice(open + 1).filter((token) => !isMark(token, '}')))) {
        const [imported, ...rest] = item
            .filter(({ kind, text }) => kind === 'word' && text !== 'type')
            .map(({ text }) => text);
        if (imported !== undefined)
            names.push({ imported, local: rest.at(-1) ?? imported });
    }
    return names;
}
/** `const a = require('x')`, `const { b: c } = require('x')`, `import a = require('x')` */
function required(tokens, index) {
    const token = tokens[index + 2];
    if (token?.kind !== 'string' || !isMark(tokens[index + 3], ')'))
        return null;
    let at = index - 1;
    if (isWord(tokens[at], 'await'))
        at--;
    if (!isMark(tokens[at], '='))
        return importOf(token, [], false);
    const before = tokens[at - 1];
    if (before?.kind === 'word')
        return importOf(token, [{ imported: '*', local: before.text }], false);
    if (!isMark(before, '}'))
        return importOf(token, [], false);
    let open = at - 1;
    while (open > 0 && open > at - LONGEST_CLAUSE && !isMark(tokens[open], '{'))
        open--;
    const names = splitAtCommas(tokens.slice(open + 1, at - 1)).flatMap((item) => {
        const [imported, ...rest] = item.filter(({ kind }) => kind === 'word').map(({ text }) => text);
        return imported === undefined ? [] : [{ imported, local: rest.at(-1) ?? imported }];
    });
    return importOf(token, names, false);
}
function importOf(token, names, isTypeOnly) {
    const specifier = plainText(token);
    return specifier === null ? null : { specifier, at: token.at, names, isTypeOnly };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/others.js


/** `import "a"`, `import b "a"`, and blocks of them. */
function goImports(tokens) {
    const imports = [];
    for (let index = 0; index < tokens.length; index++) {
        if (!isWord(tokens[index], 'import'))
            continue;
        const isBlock = isMark(tokens[index + 1], '(');
        for (let at = index + (isBlock ? 2 : 1); at < tokens.length; at++) {
            const token = tokens[at];
            if (token?.kind === 'string') {
                const specifier = plainText(token) ?? '';
                const alias = tokens[at - 1];
                const local = alias?.kind === 'word' && alias.text !== 'import' ? alias.text : lastPart(specifier, '/');
                imports.push({ specifier, at: token.at, names: [{ imported: '*', local }], isTypeOnly: false });
            }
            if (isMark(token, ')') ||
                (!isBlock && token?.kind === 'string') ||
                (!isBlock && token?.kind === 'line'))
                break;
        }
    }
    return imports;
}
/** `require 'a'`, `require_relative 'a'`, `gem 'a'` and `autoload :A, 'a'`. */
function rubyImports(tokens) {
    return tokens.flatMap((token, index) => {
        if (token.kind !== 'word' || !/^(?:require|require_relative|load|gem)$/.test(token.text))
            return [];
        const next = isMark(tokens[index + 1], '(') ? tokens[index + 2] : tokens[index + 1];
        const specifier = next?.kind === 'string' ? plainText(next) : null;
        const shown = token.text === 'require_relative' ? `./${specifier ?? ''}` : (specifier ?? '');
        return specifier === null
            ? []
            : [{ specifier: shown, at: token.at, names: [{ imported: '*', local: '*' }], isTypeOnly: false }];
    });
}
/** `import a.b.C;`, `import static a.b.C.d;`, `import a.b.C as D` */
function javaImports(tokens) {
    return statements(tokens, 'import', (index) => {
        const start = isWord(tokens[index], 'static') ? index + 1 : index;
        const { name, next } = dottedName(tokens, start, ['.']);
        const alias = tokens[next + 1];
        const local = isWord(tokens[next], 'as') && alias?.kind === 'word' ? alias.text : lastPart(name, '.');
        return name === '' ? null : { specifier: name.replace(/\.$/, ''), local };
    });
}
/** `using A.B;`, `using static A.B;`, `using C = A.B;`, `global using A;` */
function csharpImports(tokens) {
    return statements(tokens, 'using', (index) => {
        let start = isWord(tokens[index], 'static') ? index + 1 : index;
        if (isMark(tokens[start + 1], '='))
            start += 2;
        const { name, next } = dottedName(tokens, start, ['.']);
        return name === '' || !isMark(tokens[next], ';') ? null : { specifier: name, local: lastPart(name, '.') };
    });
}
/** `use a::b::{c, d}`, `extern crate a`, and paths that name a crate without either. */
function rustImports(tokens) {
    const imports = [];
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word')
            continue;
        const isUse = token.text === 'use' || (token.text === 'crate' && isWord(tokens[index - 1], 'extern'));
        const before = tokens[index - 1];
        const isPath = isMark(tokens[index + 1], '::') && !isMark(before, '::') && !isWord(before, 'use');
        if (!isUse && !isPath)
            continue;
        const { name } = dottedName(tokens, isUse ? index + 1 : index, ['::']);
        const specifier = name.replace(/^::|::$/g, '');
        imports.push({
            specifier,
            at: token.at,
            names: [{ imported: '*', local: lastPart(specifier, '::') }],
            isTypeOnly: false,
        });
    }
    return imports;
}
/** `use A\B;` and names that begin at the root. */
function phpImports(tokens) {
    return statements(tokens, 'use', (index) => {
        const { name } = dottedName(tokens, index, ['\\']);
        return name === '' ? null : { specifier: name.replace(/^\\/, ''), local: lastPart(name, '\\') };
    });
}
function statements(tokens, keyword, read) {
    const imports = [];
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word' || token.text !== keyword)
            continue;
        const found = read(index + 1);
        if (found === null)
            continue;
        imports.push({
            specifier: found.specifier,
            at: token.at,
            names: [{ imported: '*', local: found.local }],
            isTypeOnly: false,
        });
    }
    return imports;
}
function lastPart(name, separator) {
    return name.slice(name.lastIndexOf(separator) + (name.includes(separator) ? separator.length : 1));
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/python.js

/** `import a.b as c, d` and `from a import b as c`; what only type checkers see is told apart. */
function pythonImports(tokens) {
    const imports = [];
    let typesIndent = null;
    let indent = 0;
    for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index];
        if (token?.kind === 'line') {
            const isBlank = tokens[index + 1]?.kind === 'line';
            if (!isBlank)
                indent = token.indent;
            if (!isBlank && typesIndent !== null && indent <= typesIndent)
                typesIndent = null;
            continue;
        }
        const before = tokens[index - 1];
        const begins = before === undefined || before.kind === 'line' || isMark(before, ';') || isMark(before, ':');
        if (token?.kind !== 'word' || !begins)
            continue;
        if (token.text === 'if' && isTypeChecking(tokens, index))
            typesIndent = indent;
        const isTypeOnly = typesIndent !== null;
        if (token.text === 'import')
            imports.push(...plain(tokens, index + 1, isTypeOnly));
        else if (token.text === 'from')
            imports.push(...from(tokens, index + 1, isTypeOnly));
    }
    return imports;
}
function isTypeChecking(tokens, index) {
    const next = tokens[index + 1];
    return (isWord(next, 'TYPE_CHECKING') ||
        ((isWord(next, 'typing') || isWord(next, 't')) && isWord(tokens[index + 3], 'TYPE_CHECKING')));
}
function plain(tokens, start, isTypeOnly) {
    const imports = [];
    let index = start;
    for (;;) {
        const at = tokens[index]?.at ?? 0;
        const { name, next } = dottedName(tokens, index, ['.']);
        if (name === '')
            return imports;
        index = next;
        let local = name;
        const alias = tokens[index + 1];
        if (isWord(tokens[index], 'as') && alias?.kind === 'word') {
            local = alias.text;
            index += 2;
        }
        imports.push({ specifier: name, at, names: [{ imported: '*', local }], isTypeOnly });
        if (!isMark(tokens[index], ','))
            return imports;
        index++;
    }
}
/** `from google import genai` may bring the module `google.genai`: each name is a specifier of its own as well. */
function from(tokens, start, isTypeOnly) {
    const at = tokens[start]?.at ?? 0;
    let index = start;
    while (isMark(tokens[index], '.') || isMark(tokens[index], '...'))
        index++;
    const isRelative = index > start;
    const { name, next } = dottedName(tokens, index, ['.']);
    if (!isWord(tokens[next], 'import'))
        return [];
    const names = python_namesOf(tokens, next + 1);
    const specifier = isRelative ? `.${name}` : name;
    const own = { specifier, at, names, isTypeOnly };
    const members = names.flatMap(({ imported, local }) => imported === '*'
        ? []
        : [{ specifier: `${specifier}.${imported}`, at, names: [{ imported: '*', local }], isTypeOnly }]);
    return [own, ...members];
}
function python_namesOf(tokens, start) {
    const names = [];
    const isOpen = isMark(tokens[start], '(');
    for (let index = isOpen ? start + 1 : start; index < tokens.length; index++) {
        const token = tokens[index];
        if (token?.kind === 'line' && isOpen)
            continue;
        if (isMark(token, ','))
            continue;
        if (isMark(token, '*'))
            return [{ imported: '*', local: '*' }];
        if (token?.kind !== 'word')
            break;
        const alias = tokens[index + 2];
        if (isWord(tokens[index + 1], 'as') && alias?.kind === 'word') {
            names.push({ imported: token.text, local: alias.text });
            index += 2;
        }
        else
            names.push({ imported: token.text, local: token.text });
    }
    return names;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/imports/index.js




const NONE = { read: () => [], find: () => null };
const imports_RULES = {
    javascript: { read: javascriptImports, find: npmProvider },
    python: { read: pythonImports, find: pythonProvider },
    go: { read: goImports, find: goProvider },
    ruby: { read: rubyImports, find: rubyProvider },
    java: { read: javaImports, find: javaProvider },
    kotlin: { read: javaImports, find: javaProvider },
    rust: { read: rustImports, find: rustProvider },
    csharp: { read: csharpImports, find: dotnetProvider },
    php: { read: phpImports, find: phpProvider },
    swift: NONE,
    c: NONE,
    powershell: NONE,
};
function imports_importsOf(tokens, language) {
    return imports_RULES[language].read(tokens);
}
/** The provider whose library a specifier names. */
function sdkOf(specifier, language) {
    return imports_RULES[language].find(specifier);
}

;// CONCATENATED MODULE: ./build/src/scan/code/escapes.js
const escapes_NAMED = {
    n: '\n',
    r: '\r',
    t: '\t',
    b: '\b',
    f: '\f',
    v: '\v',
    a: '\x07',
    e: '\x1b',
};
const escapes_HEX = /^[0-9a-fA-F]+$/;
/**
 * What a backslash and what follows it stand for in languages of C's kind: `\n`, `\x61`, `\u0061`, `\u{61}`,
 * `\U00000061`, `\141`, and nothing for a line that goes on.
 * @param at offset of the backslash
 */
function decodeEscape(text, at) {
    const letter = text[at + 1] ?? '';
    if (letter === 'x')
        return fixed(text, at, 2);
    if (letter === 'u')
        return text[at + 2] === '{' ? braced(text, at) : fixed(text, at, 4);
    if (letter === 'U')
        return fixed(text, at, 8);
    if (letter === '\r' && text[at + 2] === '\n')
        return { text: '', end: at + 3 };
    if (letter === '\n')
        return { text: '', end: at + 2 };
    if (letter >= '0' && letter <= '7')
        return octal(text, at);
    return { text: escapes_NAMED[letter] ?? letter, end: at + 1 + letter.length };
}
function fixed(text, at, digits) {
    const written = text.slice(at + 2, at + 2 + digits);
    if (written.length < digits || !escapes_HEX.test(written))
        return { text: text[at + 1] ?? '', end: at + 2 };
    return { text: characterOf(Number.parseInt(written, 16)), end: at + 2 + digits };
}
function braced(text, at) {
    const written = /^\{([0-9a-fA-F]{1,8})\}/.exec(text.slice(at + 2, at + 12))?.[1];
    if (written === undefined)
        return { text: 'u', end: at + 2 };
    return { text: characterOf(Number.parseInt(written, 16)), end: at + 4 + written.length };
}
function octal(text, at) {
    const written = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0] ?? '';
    return { text: characterOf(Number.parseInt(written, 8)), end: at + 1 + written.length };
}
/** The character of a code point; nothing where there is none. */
function characterOf(code) {
    return Number.isInteger(code) && code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./build/src/scan/code/shell-command.js
/** A word without anything that has to be put in; null for others. */
function plainWord(word) {
    if (word === undefined)
        return null;
    let text = '';
    for (const part of word.parts) {
        if (part.kind !== 'text')
            return null;
        text += part.text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/scan/code/shell.js


/** Deeper substitutions are passed over. */
const shell_DEEPEST = 24;
const LONGEST_ARITHMETIC = 200;
const SEPARATORS = new Set(['\n', ';', '|', '&', '(', ')', '{', '}']);
const shell_KEYWORDS = new Set('if then else elif fi while until do done for in case esac select function time ! [[ coproc'.split(' '));
/** What declares, and takes assignments as words. */
const DECLARING = new Set('export local readonly declare typeset'.split(' '));
/** The commands of a script in the order of the text. Linear: each character is read once. */
function shell_readShell(text) {
    let at = 0;
    let depth = 0;
    const heredocs = [];
    function commandsUntil(closing) {
        const commands = [];
        let open = 0;
        let current = start(false);
        const finish = (isPiped) => {
            if (current.words.length > 0 || current.assignments.length > 0)
                commands.push(current);
            current = start(isPiped);
        };
        while (at < text.length) {
            const character = text.charAt(at);
            if (character === closing && open === 0)
                break;
            if (character === '\\' && (text[at + 1] === '\n' || text.startsWith('\\\r\n', at)))
                at += text[at + 1] === '\n' ? 2 : 3;
            else if (character === '#' && isWordStart())
                skipLine();
            else if (character === '<' || character === '>')
                redirect(current);
            else if (SEPARATORS.has(character)) {
                if (character === '(' || character === '{')
                    open++;
                if ((character === ')' || character === '}') && open > 0)
                    open--;
                finish(character === '|' && text[at + 1] !== '|' && text[at - 1] !== '|');
                at++;
                if (character === '\n')
                    takeHeredocs();
            }
            else if (character === ' ' || character === '\t' || character === '\r')
                at++;
            else
                addWord(current);
        }
        finish(false);
        return commands;
    }
    function start(isPiped) {
        return { at, assignments: [], words: [], inputs: [], isPiped };
    }
    function isWordStart() {
        return at === 0 || /[\s;&|(){}]/.test(text.charAt(at - 1));
    }
    function skipLine() {
        const end = text.indexOf('\n', at);
        at = end === -1 ? text.length : end;
    }
    function addWord(command) {
        const from = at;
        const isFirst = command.words.length === 0;
        const declares = DECLARING.has(plainWord(command.words[0]) ?? '');
        const name = isFirst || declares ? /^[A-Za-z_]\w{0,100}(?=\+?=)/.exec(text.slice(at, at + 102))?.[0] : undefined;
        if (name !== undefined) {
            at += name.length + (text[at + name.length] === '+' ? 2 : 1);
            command.assignments.push({ name, value: word(), at: from });
            return;
        }
        const read = word();
        const plain = plainWord(read);
        if (isFirst)
            command.at = from;
        if (isFirst && plain !== null && shell_KEYWORDS.has(plain))
            return;
        command.words.push(read);
    }
    /** Up to what ends a word; at least one character. */
    function word() {
        const from = at;
        const parts = [];
        let written = '';
        const push = (part) => {
            if (written !== '')
                parts.push({ kind: 'text', text: written });
            written = '';
            parts.push(part);
        };
        const append = (piece) => {
            if (typeof piece === 'string')
                written += piece;
            else
                push(piece);
        };
        while (at < text.length) {
            const character = text.charAt(at);
            if (character === ' ' ||
                character === '\t' ||
                character === '\r' ||
                character === '<' ||
                character === '>')
                break;
            if (SEPARATORS.has(character) && !(character === '{' || character === '}'))
                break;
            if ((character === '{' || character === '}') && at === from)
                break;
            if (character === "'")
                written += single();
            else if (character === '"')
                double(append);
            else if (character === '\\') {
                if (text[at + 1] !== '\n')
                    written += text[at + 1] ?? '';
                at += 2;
            }
            else if (character === '$' || character === '`') {
                const part = dollar();
                if (typeof part === 'string')
                    written += part;
                else
                    push(part);
            }
            else {
                written += character;
                at++;
            }
        }
        if (at === from)
            at++;
        if (written !== '')
            parts.push({ kind: 'text', text: written });
        return { at: from, parts };
    }
    function single() {
        const end = text.indexOf("'", at + 1);
        const inner = text.slice(at + 1, end === -1 ? text.length : end);
        at = end === -1 ? text.length : end + 1;
        return inner;
    }
    function double(add) {
        at++;
        while (at < text.length && text[at] !== '"') {
            const character = text.charAt(at);
            if (character === '\\') {
                if (text[at + 1] !== '\n')
                    add(text[at + 1] ?? '');
                at += 2;
            }
            else if (character === '$' || character === '`')
                add(dollar());
            else {
                add(character);
                at++;
            }
        }
        at++;
    }
    /** `$name`, `${name:-fallback}`, `$(commands)`, `$'text'`, backticks. */
    function dollar() {
        const opens = text.charAt(at);
        if (opens === '`')
            return substitution(1, '`');
        const next = text.charAt(at + 1);
        if (next === "'")
            return ansi();
        if (next === '"') {
            at++;
            return '';
        }
        if (next === '(')
            return text[at + 2] === '(' ? arithmetic() : substitution(2, ')');
        if (next === '{')
            return braced();
        const name = /^[A-Za-z_]\w{0,100}|^[\d@*#?$!-]/.exec(text.slice(at + 1, at + 103))?.[0];
        at += 1 + (name?.length ?? 0);
        return name === undefined ? '$' : { kind: 'variable', name, fallback: null };
    }
    function substitution(skip, closing) {
        at += skip;
        if (depth >= shell_DEEPEST)
            return { kind: 'commands', commands: [] };
        depth++;
        const commands = commandsUntil(closing);
        depth--;
        at++;
        return { kind: 'commands', commands };
    }
    function arithmetic() {
        const end = text.slice(at, at + LONGEST_ARITHMETIC).indexOf('))');
        at += end === -1 ? 3 : end + 2;
        return { kind: 'variable', name: '', fallback: null };
    }
    function braced() {
        const name = /^[!#]?[A-Za-z_]\w{0,100}/.exec(text.slice(at + 2, at + 104))?.[0];
        at += 2 + (name?.length ?? 0);
        const operator = /^:?[-=+?]/.exec(text.slice(at, at + 2))?.[0] ?? '';
        at += operator.length;
        if (depth >= shell_DEEPEST)
            return '';
        depth++;
        const rest = untilBrace();
        depth--;
        const hasFallback = operator.endsWith('-') || operator.endsWith('=') || operator.endsWith('+');
        return { kind: 'variable', name: name?.replace(/^[!#]/, '') ?? '', fallback: hasFallback ? rest : null };
    }
    function untilBrace() {
        const from = at;
        const parts = [];
        while (at < text.length && text[at] !== '}') {
            const character = text.charAt(at);
            if (character === "'")
                parts.push({ kind: 'text', text: single() });
            else if (character === '"')
                double((piece) => parts.push(typeof piece === 'string' ? { kind: 'text', text: piece } : piece));
            else if (character === '$' || character === '`') {
                const part = dollar();
                parts.push(typeof part === 'string' ? { kind: 'text', text: part } : part);
            }
            else {
                parts.push({ kind: 'text', text: character });
                at++;
            }
        }
        at++;
        return { at: from, parts };
    }
    function ansi() {
        at += 2;
        let written = '';
        while (at < text.length && text[at] !== "'") {
            if (text[at] === '\\') {
                const decoded = decodeEscape(text, at);
                written += decoded.text;
                at = decoded.end;
            }
            else
                written += text.charAt(at++);
        }
        at++;
        return written;
    }
    function redirect(command) {
        const here = /^<<(<|-?)[ \t]*/.exec(text.slice(at, at + 20));
        if (here === null) {
            at++;
            while (text[at] === '>' || text[at] === '<' || text[at] === '&')
                at++;
            return;
        }
        at += here[0].length;
        const from = at;
        const target = word();
        const label = plainWord(target);
        if (here[1] === '<')
            command.inputs.push({ at: from, text: label ?? '' });
        else if (label !== null)
            heredocs.push({ label, command });
    }
    function takeHeredocs() {
        for (const { label, command } of heredocs.splice(0)) {
            const from = at;
            while (at < text.length) {
                const newline = text.indexOf('\n', at);
                const end = newline === -1 ? text.length : newline;
                const isLast = text.slice(at, Math.min(end, at + 200)).trim() === label;
                const lineStart = at;
                at = Math.min(text.length, end + 1);
                if (!isLast && at < text.length)
                    continue;
                command.inputs.push({ at: from, text: text.slice(from, isLast ? lineStart : at) });
                break;
            }
        }
    }
    return commandsUntil(null);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/installs.js

const INSTALLERS = [
    {
        pattern: /^(?:python[\d.]*\s+-m\s+)?(?:pip[\d.]*|%pip|uv\s+pip|pipx|uv\s+tool)\s+install\s/,
        find: pypiProvider,
    },
    {
        pattern: /^(?:uv|poetry|pdm|rye|hatch)\s+add\s|^pipenv\s+install\s|^(?:conda|mamba|micromamba)\s+install\s|^uvx\s/,
        find: pypiProvider,
    },
    {
        pattern: /^(?:npm\s+(?:i|install|add|ci|exec)|yarn\s+(?:global\s+)?add|pnpm\s+(?:add|i|install|dlx)|bun\s+(?:add|i|install)|npx|bunx|deno\s+add)\s/,
        find: npmProvider,
    },
    { pattern: /^gem\s+install\s|^bundle\s+add\s/, find: gemProvider },
    { pattern: /^go\s+(?:get|install)\s/, find: (name) => goProvider(name.replace(/@.*$/, '')) },
    { pattern: /^cargo\s+(?:add|install)\s/, find: (name) => crateProvider(name.replace(/@.*$/, '')) },
    { pattern: /^dotnet\s+add\s.*\bpackage\s|^Install-Package\s|^nuget\s+install\s/, find: nugetProvider },
    { pattern: /^composer\s+(?:global\s+)?require\s/, find: composerProvider },
];
/** Libraries of providers that a command line installs. */
function installedBy(words) {
    const line = words.slice(0, 200).join(' ');
    const installer = INSTALLERS.find(({ pattern }) => pattern.test(`${line.slice(0, 300)} `));
    if (installer === undefined)
        return [];
    return words.slice(1, 200).flatMap((word) => {
        if (word.startsWith('-'))
            return [];
        const name = word.replace(/^["']|["']$/g, '').replace(/(?<=.)(?:\[.*|[=<>~!;].*)$/, '');
        const provider = installer.find(name);
        return provider === null ? [] : [{ name, provider }];
    });
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/shell-values.js

const shell_values_LONGEST_TEXT = 4_096;
const shell_values_DEEPEST = 12;
function createShellValues(outside) {
    const assigned = new Map();
    const aliases = new Map();
    const explained = new Set();
    function textOf(word, depth = 0) {
        let text = '';
        for (const part of word.parts) {
            if (text.length >= shell_values_LONGEST_TEXT)
                break;
            text += partText(part, depth);
        }
        return text.slice(0, shell_values_LONGEST_TEXT);
    }
    function partText(part, depth) {
        if (depth >= shell_values_DEEPEST)
            return HOLE;
        switch (part.kind) {
            case 'text':
                return part.text;
            case 'variable':
                return (assigned.get(part.name)?.at(-1)?.text ??
                    outside(part.name) ??
                    (part.fallback === null ? HOLE : textOf(part.fallback, depth + 1)));
            case 'commands':
                return outputOf(part.commands, (word) => textOf(word, depth + 1));
        }
    }
    function namesIn(word) {
        return word.parts.flatMap((part) => part.kind === 'variable' ? [part.name, ...(part.fallback === null ? [] : namesIn(part.fallback))] : []);
    }
    function explainName(name) {
        if (explained.has(name))
            return;
        explained.add(name);
        for (const { uses } of assigned.get(name) ?? [])
            for (const used of uses)
                explainName(used);
    }
    return {
        assign(name, value, at) {
            const known = assigned.get(name);
            const entry = { name, text: textOf(value), at, uses: namesIn(value) };
            if (known === undefined)
                assigned.set(name, [entry]);
            else if (known.length < MOST_VALUES)
                known.push(entry);
        },
        alias: (name, command) => {
            aliases.set(name, command);
        },
        aliasOf: (name) => aliases.get(name) ?? null,
        textOf: (word) => textOf(word),
        explain: (word) => {
            for (const name of namesIn(word))
                explainName(name);
        },
        unexplained: () => [...assigned.values()].flat().filter(({ name }) => !explained.has(name)),
    };
}
const MOST_VALUES = 64;
/** What `echo`, `printf` and what turns their texts round or decodes them will write. */
function outputOf(commands, textOf) {
    let text = null;
    for (const { words, inputs, isPiped } of commands.slice(0, 8)) {
        const [program = '', ...args] = words.map(textOf);
        const input = isPiped ? text : (inputs[0]?.text ?? null);
        text = written(program, args, input);
        if (text === null)
            return HOLE;
    }
    return text ?? HOLE;
}
function written(program, args, input) {
    const plain = args.filter((arg) => !/^-\w+$/.test(arg));
    if (program === 'echo')
        return plain.join(' ');
    if (program === 'printf')
        return printed(plain);
    if (input === null)
        return null;
    if (program === 'rev')
        return [...input].reverse().join('');
    if (program === 'tr' && args.includes('-d'))
        return input;
    const decodes = args.some((arg) => arg === '-d' || arg === '-D' || arg === '--decode');
    if ((program === 'base64' || program === 'openssl') && decodes)
        return Buffer.from(input, 'base64').toString('utf8');
    if (program === 'xxd' && args.some((arg) => /^-\w*r/.test(arg)))
        return Buffer.from(input, 'hex').toString('utf8');
    return null;
}
function printed([template = '', ...values]) {
    let next = 0;
    return template.replace(/%s/g, () => values[next++] ?? '').replace(/\\n/g, '');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/shell-words.js
/** What runs the command that follows it. */
const WRAPPERS = new Set('sudo env time nohup command exec builtin nice xargs timeout watch doas stdbuf unbuffer retry parallel setsid ionice then do caffeinate'.split(' '));
/** Without `sudo`, `env A=b`, `timeout 5` and their options. */
function unwrapped(words) {
    let index = 0;
    while (WRAPPERS.has(words[index]?.text ?? '') && index < words.length - 1) {
        index++;
        while (/^-|^\w+=|^\d+[smh]?$|^\{\}$/.test(words[index]?.text ?? '') && index < words.length - 1) {
            const takesValue = /^(?:-u|--unset|--user)$/.test(words[index]?.text ?? '') && index < words.length - 2;
            index += takesValue ? 2 : 1;
        }
    }
    const rest = words.slice(index);
    const [first, ...others] = rest;
    // A variable may hold a command with its options.
    if (first === undefined || !/\s/.test(first.text.trim()))
        return rest;
    const split = first.text
        .trim()
        .split(/\s+/)
        .map((text) => ({ ...first, text }));
    return [...split, ...others];
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/judge-shell.js








/** What sends requests from a command line. */
const CLIENTS = new Set('curl wget http https httpie xh xhs curlie aria2c lynx grpcurl websocat wscat hey ab wrk k6 hurl lwp-request GET POST curl.exe'.split(' '));
/** What looks whether a host is there. */
const DIAGNOSTICS = new Set('ping ping6 dig nslookup host nc ncat telnet traceroute mtr tracepath openssl nmap getent drill whois'.split(' '));
const SHELLS = /^(?:.*\/)?(?:ba|z|k|da|a)?sh$/;
const INTERPRETERS = {
    python: 'python',
    python3: 'python',
    node: 'javascript',
    bun: 'javascript',
    deno: 'javascript',
    ruby: 'ruby',
};
const judge_shell_HARMLESS = new Set('echo printf grep egrep rg sed awk test [ [[ : cat jq assert log say error warn info die fail logger read'.split(' '));
/** Scripts in scripts in scripts: deeper is nobody's. */
const judge_shell_DEEPEST = 6;
/** What goes round the client in a script. @param variables that settings of the project give */
function judgeShell(text, variables) {
    const look = {
        values: createShellValues(variables),
        hits: [],
        programs: [],
        fixedAt: null,
        depth: 0,
        diagnostics: 0,
    };
    judgeCommands(shell_readShell(text), look);
    return {
        hits: [...look.hits, ...unusedAddresses(look)],
        diagnostics: look.diagnostics,
        programs: look.programs,
    };
}
/** The same of one command line that a program runs. */
function judgeCommandLine(line) {
    return judgeShell(line.slice(0, 8_192), () => null).hits.filter(({ rule }) => rule !== 'llm-url');
}
function judgeCommands(commands, look) {
    for (const command of commands) {
        for (const { name, value, at } of command.assignments) {
            judgeSubstitutions(value, look);
            look.values.assign(name, value, at);
        }
        for (const word of command.words)
            judgeSubstitutions(word, look);
        judgeCommand(command, look);
    }
}
function judgeSubstitutions(word, look) {
    for (const part of word.parts) {
        if (part.kind === 'commands')
            judgeCommands(part.commands, look);
        if (part.kind === 'variable' && part.fallback !== null)
            judgeSubstitutions(part.fallback, look);
    }
}
function judgeCommand(command, look) {
    const words = unwrapped(command.words.map((word) => ({ text: look.values.textOf(word), at: word.at, word })));
    const [program, ...args] = words;
    if (program === undefined)
        return;
    const at = look.fixedAt ?? program.at;
    const name = program.text.slice(program.text.lastIndexOf('/') + 1);
    const texts = args.map(({ text }) => text);
    if (CLIENTS.has(name))
        judgeClient(name, words, at, look);
    else if (DIAGNOSTICS.has(name))
        countDiagnostics(texts, look);
    else if (name === 'eval' || (SHELLS.test(program.text) && texts.some((text) => /^-\w*c$/.test(text))))
        judgeNested(texts, at, look);
    else if (name === 'alias')
        judgeAliases(texts, look);
    else
        judgeOther(name, words, command, at, look);
}
function judgeClient(name, words, at, look) {
    const isLookUp = words.some(({ text }) => text === '--head' || text === 'HEAD' || text === '--spider' || /^-[a-zA-Z]*I[a-zA-Z]*$/.test(text));
    for (const [index, { text, word }] of words.entries()) {
        if (index === 0 || text === '')
            continue;
        const before = words[index - 1]?.text ?? '';
        const named = headerHost(text) ?? routedHost(before, text);
        const url = providerUrlIn(named ?? text, named === null && PROSE_OPTIONS.has(before) ? 'start' : 'bare');
        if (url === null || DATA_OPTIONS.has(before))
            continue;
        look.values.explain(word);
        if (isLookUp && url.isRoot)
            look.diagnostics++;
        else
            look.hits.push({ rule: 'llm-direct-call', provider: url.provider, url: url.url, subject: name, at });
        return;
    }
}
const DATA_OPTIONS = new Set([
    '-d',
    '--data',
    '--data-raw',
    '--data-binary',
    '-A',
    '--user-agent',
    '-e',
    '--referer',
    '-o',
    '--output',
    '-w',
]);
const PROSE_OPTIONS = new Set(['-o', '--output', '-X', '-u', '--user', '-H']);
/** A request that is sent elsewhere still names whom it is for. */
function headerHost(text) {
    return /^host:\s*(\S+)/i.exec(text)?.[1] ?? null;
}
/** `--resolve host:port:address`, `--connect-to host:port:other:port` */
function routedHost(option, text) {
    return option === '--resolve' || option === '--connect-to' ? (text.split(':')[0] ?? null) : null;
}
function countDiagnostics(texts, look) {
    if (texts.some((text) => providerUrlIn(text.replace(/:\d+$/, ''), 'bare') !== null))
        look.diagnostics++;
}
function judgeNested(texts, at, look) {
    if (look.depth >= judge_shell_DEEPEST)
        return;
    const script = texts.filter((text) => !text.startsWith('-')).join(' ');
    const nested = { ...look, fixedAt: at, depth: look.depth + 1 };
    judgeCommands(shell_readShell(script), nested);
    look.diagnostics = nested.diagnostics;
}
function judgeAliases(texts, look) {
    for (const text of texts) {
        const [, name, value] = /^([\w.-]+)=(.*)$/s.exec(text) ?? [];
        if (name !== undefined && value !== undefined)
            look.values.alias(name, value);
    }
}
function judgeOther(name, words, command, at, look) {
    const texts = words.map(({ text }) => text);
    const aliased = look.values.aliasOf(name);
    if (aliased !== null && look.depth < judge_shell_DEEPEST) {
        judgeNested([[aliased, ...texts.slice(1).map((text) => `'${text.replaceAll("'", '')}'`)].join(' ')], at, look);
        return;
    }
    const language = INTERPRETERS[name];
    if (language !== undefined) {
        const code = texts[texts.findIndex((text) => /^(?:-c|-e|-p|-pe|--eval|--print|eval)$/.test(text)) + 1];
        const isInline = texts.some((text) => /^(?:-c|-e|-p|-pe|--eval|--print|eval)$/.test(text));
        if (isInline && code !== undefined)
            look.programs.push({ language, text: code, at });
        else
            for (const input of command.inputs)
                look.programs.push({ language, text: input.text, at: look.fixedAt ?? input.at });
    }
    if (SHELLS.test(name))
        for (const input of command.inputs)
            judgeNested([input.text], at, look);
    const provider = commandProvider(texts);
    if (provider !== null)
        look.hits.push({ rule: 'llm-direct-call', provider, url: null, subject: texts.slice(0, 2).join(' '), at });
    for (const installed of installedBy(texts)) {
        look.hits.push({
            rule: 'llm-sdk-dependency',
            provider: installed.provider,
            url: null,
            subject: installed.name,
            at,
        });
    }
    if (!judge_shell_HARMLESS.has(name))
        judgeArguments(name, words, at, look);
}
/** An address that is handed to a program of which nothing is known. */
function judgeArguments(name, words, at, look) {
    for (const { text, word } of words.slice(1)) {
        const [, setting, value] = /^(?:--?)?([\w.-]+)=(.*)$/s.exec(text) ?? [];
        const url = providerUrlIn(value ?? text, 'start');
        if (url === null)
            continue;
        const rule = setting !== undefined && isSettingName(setting) ? 'llm-base-url' : 'llm-url';
        look.values.explain(word);
        look.hits.push({
            rule,
            provider: url.provider,
            url: url.url,
            subject: rule === 'llm-base-url' ? (setting ?? name) : name,
            at,
        });
        return;
    }
}
/** Addresses in variables that no command of the script takes: somebody else will. */
function unusedAddresses({ values }) {
    return values.unexplained().flatMap(({ name, text, at }) => {
        const isSetting = isSettingName(name);
        const url = providerUrlIn(text.replaceAll(HOLE, ''), isSetting ? 'bare' : 'start');
        if (url === null)
            return [];
        return [
            {
                rule: isSetting ? 'llm-base-url' : 'llm-url',
                provider: url.provider,
                url: url.url,
                subject: name,
                at,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/expression.js
const UNKNOWN = { kind: 'unknown' };
function createScope(parent) {
    return { parent, names: new Map() };
}
/** More values than this of one name are not told apart. */
const expression_MOST_VALUES = 8;
function bind(scope, name, value) {
    const known = scope.names.get(name);
    if (known === undefined)
        scope.names.set(name, [value]);
    else if (known.length < expression_MOST_VALUES)
        known.push(value);
}
/** Of the nearest block that has the name. */
function valuesOf(scope, name) {
    for (let at = scope; at !== null; at = at.parent) {
        const values = at.names.get(name);
        if (values !== undefined)
            return values;
    }
    return null;
}
/** Rows of rows are one row, so that long sums stay flat. */
function rowOf(left, right) {
    const items = left.kind === 'row' ? left.of : [left];
    return items.length >= LONGEST_ROW ? left : { kind: 'row', of: [...items, right] };
}
function eitherOf(left, right) {
    const items = [left, right].flatMap((item) => (item.kind === 'either' ? item.of : [item]));
    return { kind: 'either', of: items.slice(0, expression_MOST_VALUES) };
}
/** A URL's host stands in front; what follows so many pieces is cut off. */
const LONGEST_ROW = 128;
/** The scope of the file. */
function rootOf(scope) {
    let root = scope;
    while (root.parent !== null)
        root = root.parent;
    return root;
}
/** The nearest block that has a name; the block itself where none has. */
function holderOf(scope, name) {
    for (let at = scope; at !== null; at = at.parent)
        if (at.names.has(name))
            return at;
    return scope;
}
/** Of a text that is written out, also in pieces; null for what has to be looked up. */
function constantText(value) {
    if (value.kind === 'text')
        return value.text;
    if (value.kind !== 'row')
        return null;
    let text = '';
    for (const piece of value.of) {
        if (piece.kind !== 'text')
            return null;
        text += piece.text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/resolve-callee.js

const resolve_callee_MOST_ALIASES = 8;
const GLOBALS = /^(?:globalThis|window|self|global|this\.global|std|kotlin|java\.lang)\./;
/** Whom a name calls: `const send = fetch` makes `send` fetch, and an import makes a name its module's. */
function resolveCallee(written, scope, project) {
    let name = written;
    let at = scope;
    for (let hops = 0; hops < resolve_callee_MOST_ALIASES; hops++) {
        const alias = aliasOf(name, at);
        if (alias === null || alias.name === name)
            break;
        name = alias.name;
        at = alias.scope;
    }
    const plain = name.replace(GLOBALS, '');
    const head = plain.split('.')[0] ?? '';
    const found = project.importOf(head, at);
    if (found !== null) {
        const isWhole = found.original === null || found.original === '*' || found.original === 'default';
        const rest = plain.slice(head.length);
        return {
            name: isWhole ? `${resolve_callee_lastPart(found.specifier)}${rest}` : `${found.original}${rest}`,
            module: found.specifier,
        };
    }
    return { name: plain, module: null };
}
function aliasOf(name, scope) {
    const [value] = valuesOf(scope, name) ?? [];
    if (value?.kind === 'name')
        return { name: value.name, scope: value.scope };
    const dot = name.indexOf('.');
    if (dot <= 0)
        return null;
    const [head] = valuesOf(scope, name.slice(0, dot)) ?? [];
    return head?.kind === 'name' ? { name: `${head.name}${name.slice(dot)}`, scope: head.scope } : null;
}
/** `node:https` is https, `urllib.request` is request. */
function resolve_callee_lastPart(specifier) {
    return specifier.slice(Math.max(...['/', ':', '.'].map((mark) => specifier.lastIndexOf(mark))) + 1);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/judge-code.js





/** Records in records: deeper, nobody keeps an address. */
const DEEPEST_RECORD = 4;
/** What goes round the client in a file, once all files were read. */
function judgeCode(file, project, folder) {
    const look = {
        file,
        folder,
        project,
        hits: [],
        seen: new Set(),
        explained: new Set(),
        diagnostics: 0,
    };
    judgeImports(look);
    const unsure = [];
    for (const site of file.parsed.calls)
        if (!judgeCall(site, look))
            unsure.push(site);
    const [builders, others] = [unsure.filter(isBuilder), unsure.filter((site) => !isBuilder(site))];
    for (const site of others)
        judgeUnknownCall(site, look);
    for (const kept of file.parsed.kept)
        judgeKept(kept, look);
    for (const site of builders)
        judgeUnknownCall(site, look);
    return { hits: look.hits, diagnostics: look.diagnostics };
}
/** What makes a URL sends nothing: whoever takes it does. */
function isBuilder({ call }) {
    return buildsUrl(call.name);
}
function judgeImports({ file, hits }) {
    const seen = new Set();
    for (const { specifier, at, isTypeOnly } of file.imports) {
        const provider = isTypeOnly ? null : sdkOf(specifier, file.language);
        const line = `${file.unit.placeOf(at).line}:${provider}`;
        if (provider === null || seen.has(line))
            continue;
        seen.add(line);
        hits.push({ rule: 'llm-sdk-import', provider, url: null, subject: specifier, at });
    }
}
/** False where nobody knows what the call does with what it is given. */
function judgeCall(site, look) {
    const { call } = site;
    const callee = resolveCallee(call.name, call.scope, look.project);
    const own = kindOfCall(callee.name, callee.module);
    // Bundlers shorten the names of what they import, and keep the local ones.
    const kind = own === 'unknown' ? kindOfCall(call.name, null) : own;
    switch (kind) {
        case 'request':
            judgeRequest(site, callee.name, look);
            return true;
        case 'import':
            judgeLoad(site, look);
            return true;
        case 'command':
            judge_code_judgeCommand(site, look);
            return false;
        case 'harmless':
            return true;
        case 'unknown':
            return false;
    }
}
function judgeRequest({ call, at }, name, look) {
    const isLookUp = isDiagnostic(name) || call.args.some(({ value }) => asksForHead(value, look));
    for (const { argument, folded, url } of addressesIn(call.args, look, hostsAlone(name))) {
        if (isLookUp && url.isRoot)
            look.diagnostics++;
        else {
            const rule = argument !== null && isSettingName(argument) ? 'llm-base-url' : 'llm-direct-call';
            add(look, { rule, provider: url.provider, url: url.url, subject: subjectOf(name, argument), at });
        }
        explain(folded, look);
        return;
    }
}
/** `baseURL of axios.create` */
function subjectOf(name, argument) {
    const plain = name.replace(/^(?:this)?\./, '');
    if (argument === null || !isSettingName(argument))
        return plain;
    return plain === '' ? argument : `${argument} of ${plain}`;
}
/** Connections are made to a host, without a scheme. */
function hostsAlone(name) {
    return /connect|dial|request|socket|HTTPS?Connection/i.test(name) ? 'bare' : 'start';
}
/** `{ method: 'HEAD' }` */
function asksForHead(value, { folder }) {
    return (folder.record(value) ?? []).some(({ name, value: own }) => name === 'method' && folder.fold(own)[0]?.text === 'HEAD');
}
function* addressesIn(args, look, where, depth = 0) {
    for (const { name, value } of args) {
        if (name !== null && isProseName(name))
            continue;
        const own = name !== null && isAddressName(name) ? 'bare' : where;
        for (const folded of look.folder.fold(value)) {
            const url = providerUrlIn(folded.text, own);
            if (url !== null)
                yield { argument: name, folded, url };
        }
        const members = depth < DEEPEST_RECORD ? look.folder.record(value) : null;
        if (members !== null)
            yield* addressesIn(members, look, 'start', depth + 1);
        if (value.kind === 'list' && depth < DEEPEST_RECORD) {
            yield* addressesIn(value.of.map((one) => ({ name: null, value: one })), look, 'start', depth + 1);
        }
    }
}
function judgeLoad({ call, at }, look) {
    const { file, folder } = look;
    const first = call.args[0]?.value;
    if (first === undefined || isTypePosition(file.unit.text, at))
        return;
    // What is written out was found as an import.
    const isWritten = first.kind === 'text' && (call.name === 'require' || file.language === 'ruby');
    if (isWritten)
        return;
    for (const { text } of folder.fold(first)) {
        const provider = sdkOf(text, file.language);
        if (provider === null)
            continue;
        add(look, { rule: 'llm-sdk-import', provider, url: null, subject: text, at });
        return;
    }
}
/** `typeof import('x')` and `let a: import('x').B` name types. */
function isTypePosition(text, at) {
    const before = text.slice(Math.max(0, at - 60), at);
    if (/\btypeof\s*$/.test(before))
        return true;
    const behind = text.slice(at, at + 200);
    return (/(?:[:<|&]|\btype\s+\w+(?:<[^>]*>)?\s*=)\s*$/.test(before) &&
        /^import\s*\([^)]*\)\s*\.\s*[A-Z]/.test(behind));
}
function judge_code_judgeCommand({ call, at }, look) {
    const words = argumentsOf(call).flatMap(({ value }) => {
        const items = look.folder.list(value) ?? [value];
        return items.map((item) => look.folder.fold(item)[0]);
    });
    const known = words.filter((word) => word !== undefined);
    const line = known.map(({ text }) => text).join(' ');
    for (const hit of judgeCommandLine(line)) {
        add(look, { ...hit, at });
        for (const folded of known)
            explain(folded, look);
        return;
    }
}
/** `Command::new(program).arg(a).arg(b)` is one command line. */
function argumentsOf({ name, receiver, args }) {
    const isAdded = /\.args?$/.test(name) && receiver?.kind === 'call';
    return isAdded ? [...argumentsOf(receiver), ...args] : args;
}
function judgeUnknownCall({ call, at }, look) {
    const [address] = addressesIn(call.args, look, 'start');
    // What another file names is found there, or allowed there.
    if (address === undefined || isExplained(address.folded, look) || !isOfFile(address.folded, look))
        return;
    const { argument, folded, url } = address;
    const rule = argument !== null && isSettingName(argument) ? 'llm-base-url' : 'llm-url';
    add(look, { rule, provider: url.provider, url: url.url, subject: subjectOf(call.name, argument), at });
    explain(folded, look);
}
function judgeKept({ value, name, at }, look) {
    if (name !== null && isProseName(name))
        return;
    const where = name !== null && isAddressName(name) ? 'bare' : 'start';
    for (const folded of look.folder.fold(value)) {
        const url = providerUrlIn(folded.text, where);
        if (url === null || isExplained(folded, look) || !isOfFile(folded, look))
            continue;
        const rule = name !== null && isSettingName(name) ? 'llm-base-url' : 'llm-url';
        add(look, { rule, provider: url.provider, url: url.url, subject: name ?? '', at });
        explain(folded, look);
    }
}
function add({ hits, seen }, hit) {
    const key = `${hit.at}:${hit.rule}:${hit.provider}`;
    if (seen.has(key))
        return;
    seen.add(key);
    hits.push(hit);
}
function keyOf({ origin, at }) {
    return `${origin}:${at}`;
}
function explain({ sources }, { explained }) {
    for (const source of sources)
        explained.add(keyOf(source));
}
/** Whether the literal that names the host belongs to a hit already. */
function isExplained({ sources }, { explained }) {
    return sources.length > 0 && sources.some((source) => explained.has(keyOf(source)));
}
function isOfFile({ sources }, { file }) {
    return sources.length === 0 || sources.some(({ origin }) => origin === file.origin);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/lists.js


/** Functions that make characters of numbers. */
const CHARACTER_CODES = new Set([
    'fromCharCode',
    'fromCodePoint',
    'chr',
    'bytes',
    'bytearray',
    'from',
    'pack',
    'string',
    'String',
    'from_u32',
]);
/** `list.join(separator)`, `separator.join(list)`, `Join(list, separator)` or `join(separator, list)`. */
function joined({ receiver, args }, folder) {
    const values = args.map(({ value }) => value);
    const lists = [receiver, ...values].flatMap((value) => (value === null ? [] : [elementsOf(value, folder)]));
    const elements = lists.find((list) => list !== null) ?? null;
    const texts = [receiver, ...values].filter((value) => value !== null && elementsOf(value, folder) === null);
    const separators = texts.flatMap((value) => (value === null ? [] : folder.fold(value).slice(0, 1)));
    const separator = separators[0]?.text ?? (receiver !== null && values.length === 0 ? ',' : '');
    if (elements !== null)
        return joinAll(elements, folder, separator === '/' ? '/' : separator);
    return values.length > 1 ? joinAll(values.slice(1), folder, separator) : [];
}
/** Elements of a list that is written out, turned round, mapped to characters, or made of a text. */
function elementsOf(value, folder) {
    const list = folder.list(value);
    if (list !== null)
        return list;
    if (value.kind !== 'call')
        return null;
    const method = value.name.slice(value.name.lastIndexOf('.') + 1);
    const { receiver, args } = value;
    const first = args[0]?.value;
    if (method === 'map' || method === 'collect')
        return mapped(receiver ?? args[1]?.value, first, folder);
    if ((method === 'reverse' || method === 'reversed' || method === 'toReversed') &&
        (receiver ?? first) !== undefined) {
        const source = receiver ?? first;
        return source === undefined ? null : (elementsOf(source, folder)?.toReversed() ?? null);
    }
    if ((method === 'split' || method === 'chars' || method === 'list' || method === 'of') &&
        (receiver ?? first) !== undefined) {
        return split(method === 'split' || method === 'chars' ? receiver : (first ?? null), method === 'split' ? first : undefined, folder);
    }
    return method === 'asList' || method === 'listOf' || method === 'vec!' ? args.map((arg) => arg.value) : null;
}
function mapped(source, by, folder) {
    const elements = source === undefined ? null : elementsOf(source, folder);
    const name = by?.kind === 'call' || by?.kind === 'name' ? by.name : '';
    if (elements === null || !CHARACTER_CODES.has(name.slice(name.lastIndexOf('.') + 1)))
        return null;
    return elements.map((element) => element.kind === 'number'
        ? { kind: 'text', text: characterOf(element.value), source: { at: 0, origin: -1 } }
        : element);
}
function split(source, by, folder) {
    const text = source === null ? undefined : folder.fold(source)[0];
    if (text === undefined)
        return null;
    const separator = by === undefined ? '' : (constantOf(by, folder) ?? '');
    const origin = text.sources[0] ?? { at: 0, origin: -1 };
    return text.text.split(separator).map((piece) => ({ kind: 'text', text: piece, source: origin }));
}
/** One after the other, with something between. */
function joinAll(values, folder, separator) {
    const between = [{ text: separator, sources: [] }];
    return values.reduce((row, value, index) => {
        const own = folder.fold(value);
        if (index === 0)
            return own;
        if (separator !== '/')
            return joinTexts(joinTexts(row, between), own);
        const trimmed = own.map(({ text, sources }) => ({ text: text.replace(/^\/+/, ''), sources }));
        return joinTexts(joinTexts(row.map(({ text, sources }) => ({ text: text.endsWith('/') ? text.slice(0, -1) : text, sources })), between), trimmed);
    }, [{ text: '', sources: [] }]);
}
/** The one text that a value can have; null where there are none or several. */
function constantOf(value, folder) {
    if (value === undefined)
        return null;
    const [only, other] = folder.fold(value);
    return only === undefined || other !== undefined ? null : only.text;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/templates.js

/** `%s`, `%[1]s`, `%1$s`, `%(name)s`; `{}`, `{0}`, `{name}`, each with a format; doubled marks are themselves. */
const PLACE = /%%|%(?:\((\w+)\)|\[(\d+)\]|(\d+)\$)?[-+# 0]*\d*(?:\.\d+)?[a-zA-Z]|\{\{|\}\}|\{(\w*)(?:[.[!:][^{}]*)?\}/g;
/**
 * A template with its values put in.
 * @param fill the texts of a value; of none where there is no such value
 */
function fillTemplate(template, args, fill) {
    let texts = [{ text: '', sources: template.sources }];
    let kept = 0;
    let next = 0;
    const append = (text) => {
        if (text !== '')
            texts = joinTexts(texts, [{ text, sources: [] }]);
    };
    for (const place of template.text.matchAll(PLACE)) {
        const [whole, name, position, dollar, braced] = place;
        append(template.text.slice(kept, place.index));
        kept = place.index + whole.length;
        if (whole === '%%' || whole === '{{' || whole === '}}')
            append(whole.charAt(0));
        else {
            const key = name ?? braced ?? '';
            const index = position ?? dollar;
            const at = index === undefined
                ? /^\d+$/.test(key)
                    ? Number(key)
                    : key === ''
                        ? next++
                        : null
                : Number(index) - 1;
            const argument = at === null ? args.find((one) => one.name === key) : args.filter((one) => one.name === null)[at];
            texts = joinTexts(texts, fill(argument));
        }
    }
    append(template.text.slice(kept));
    return texts;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/urls.js
/** A path as seen from a base, without looking any closer than hosts need: holes are allowed in both. */
function joinUrl(base, path) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return path;
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(base)?.[0] ?? '';
    if (path.startsWith('//'))
        return `${scheme}${path}`;
    const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(base)?.[0];
    if (authority === undefined)
        return `${base}${path}`;
    if (path.startsWith('/'))
        return `${authority}${path}`;
    const folder = base.slice(authority.length).replace(/[^/]*$/, '');
    return `${authority}${folder === '' ? '/' : folder}${path}`;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/apply-call.js






/** Give back what they are called on, as far as a host is concerned. */
const SAME_AS_RECEIVER = new Set('toString to_string to_owned into trim strip rstrip lstrip toLowerCase lower downcase as_str clone encode decode freeze unwrap as_ref valueOf trimEnd trimStart chomp to_s String ToString Trim TrimEnd toURL toURI toUri build expect unwrap_or_default as_bytes getBytes text dup'.split(' '));
/** Give back what they are called with. */
const SAME_AS_ARGUMENT = new Set('String str encodeURI Uri URL URI create parse Parse HttpUrl toHttpUrl from new freeze cast NewURL Url raw bytes bytearray Some Ok Symbol html_safe ParseRequestURI get_str from_str from_utf8 utf8 trimSuffix TrimSuffix TrimRight'.split(' '));
const VARIABLES = /(?:^|\.)(?:getenv|Getenv|LookupEnv|GetEnvironmentVariable|environ\.get|ENV\.fetch|env\.var|env\.get|env!|option_env!|environ\.setdefault)$/;
const WITH_DEFAULT = new Set('unwrap_or unwrap_or_else orElse orElseGet getOrDefault or get fetch pop setdefault Or presence ifEmpty ifBlank getOrElse'.split(' '));
const FORMATS = new Set('Sprintf format Format sprintf format! % formatted printf interpolate'.split(' '));
const PATH_JOINS = /(?:^|\.)(?:path\.join|posixpath\.join|JoinPath|Path\.Combine|path\.Join|posix\.join|urlcat|joinURL|urlJoin)$/;
const URL_JOINS = /(?:^|\.)(?:urljoin|URI\.join|url\.resolve|URL|Uri|URL\.new|ResolveReference|Url\.join)$/;
/** The texts that a call of a known function gives. */
function applyCall(call, folder, named) {
    const own = named(call.name);
    if (own.length > 0)
        return own.flatMap((value) => folder.fold(value));
    const { receiver, args } = call;
    const method = call.name.slice(call.name.lastIndexOf('.') + 1);
    const values = args.map(({ value }) => value);
    const [first, second] = values;
    if (VARIABLES.test(call.name))
        return variableOf(values, folder);
    if (isDecoder(call.name, method, constantOf(second, folder)))
        return decoded(call.name, method, values, receiver, folder);
    if (CHARACTER_CODES.has(method)) {
        const characters = charactersOf(method === 'pack' ? [receiver ?? { kind: 'unknown' }] : values, folder);
        if (characters !== null)
            return [characters];
    }
    if (PATH_JOINS.test(call.name))
        return joinAll(values, folder, '/');
    if (URL_JOINS.test(call.name) && first !== undefined && second !== undefined)
        return joinUrls(call.name, first, second, folder);
    if (FORMATS.has(method))
        return formatted(call, method, folder);
    if (method === 'concat' || method === 'Concat' || method === 'plus')
        return joinAll(receiver !== null && isValue(receiver, folder) ? [receiver, ...values] : values, folder, '');
    if (method === 'join' || method === 'Join')
        return joined(call, folder);
    if (method === 'reversed' && receiver !== null)
        return folder.fold(receiver).map(({ text, sources }) => ({ text: apply_call_reverse(text), sources }));
    if ((method === 'reverse' || method === 'rev') && receiver !== null)
        return folder.fold(receiver).map(({ text, sources }) => ({ text: apply_call_reverse(text), sources }));
    if (/^(?:replace|replaceAll|replace_all|gsub|sub|Replace|ReplaceAll|tr)$/.test(method))
        return replaced(call, folder);
    if (WITH_DEFAULT.has(method) && receiver !== null)
        return [...folder.fold(receiver), ...values.slice(-1).flatMap((value) => folder.fold(value))];
    if (method === 'at' && receiver !== null)
        return elementAt(receiver, first, folder);
    if (SAME_AS_RECEIVER.has(method) && receiver !== null && isValue(receiver, folder))
        return folder.fold(receiver);
    if (SAME_AS_ARGUMENT.has(method) && first !== undefined)
        return folder.fold(first);
    return [];
}
function isValue(value, folder) {
    return folder.fold(value).length > 0;
}
function variableOf([name, fallback], folder) {
    const variable = constantOf(name, folder);
    const own = variable === null ? [] : folder.fold({ kind: 'variable', name: variable });
    return [...own, ...(fallback === undefined ? [] : folder.fold(fallback))];
}
function decoded(name, method, values, receiver, folder) {
    const isOfReceiver = values.length === 0 && receiver !== null;
    const value = isOfReceiver ? receiver : values[0];
    if (value === undefined)
        return [];
    const kind = constantOf(values[1], folder);
    return folder.fold(value).flatMap(({ text, sources }) => {
        const plain = decodeText(name, method, kind, text);
        return plain === null ? [] : [{ text: plain, sources }];
    });
}
/** A text of character codes: numbers one by one, or lists of them. */
function charactersOf(values, folder) {
    const codes = [];
    for (const value of values) {
        const elements = value.kind === 'number' ? [value] : folder.list(value);
        if (elements === null)
            return null;
        for (const element of elements) {
            if (element.kind !== 'number')
                return null;
            codes.push(element.value);
        }
    }
    return codes.length === 0 ? null : { text: codes.map(characterOf).join(''), sources: [] };
}
function joinUrls(name, first, second, folder) {
    const isBaseFirst = !/(?:^|\.)URL(?:\.new)?$/.test(name);
    const [base, path] = isBaseFirst ? [first, second] : [second, first];
    return joinTextPairs(folder.fold(base), folder.fold(path));
}
function joinTextPairs(bases, paths) {
    const known = paths.length === 0 ? [{ text: HOLE, sources: [] }] : paths;
    return (bases.length === 0 ? [{ text: HOLE, sources: [] }] : bases).flatMap((base) => known.map((path) => ({
        text: joinUrl(base.text, path.text),
        sources: [...base.sources, ...path.sources],
    })));
}
function formatted({ receiver, args, name }, method, folder) {
    const isOfReceiver = name === '%' || method === 'formatted' || (receiver !== null && isValue(receiver, folder));
    const template = isOfReceiver ? receiver : args[0]?.value;
    if (template === null || template === undefined)
        return [];
    const values = isOfReceiver ? args : args.slice(1);
    const fill = (argument) => argument === undefined ? [] : folder.fold(argument.value);
    return folder.fold(template).flatMap((text) => fillTemplate(text, values, fill));
}
function elementAt(receiver, index, folder) {
    const element = index?.kind === 'number' ? folder.list(receiver)?.[index.value] : undefined;
    return element === undefined ? [] : folder.fold(element);
}
function replaced({ receiver, args }, folder) {
    const isFree = receiver === null || !isValue(receiver, folder);
    const [target, from, to] = isFree
        ? args.map(({ value }) => value)
        : [receiver, ...args.map(({ value }) => value)];
    const [old, young] = [constantOf(from, folder), constantOf(to, folder)];
    if (target === undefined)
        return [];
    const texts = folder.fold(target);
    if (old === null || young === null || old === '')
        return texts;
    return texts.map(({ text, sources }) => ({ text: text.replaceAll(old, young).slice(0, 2_048), sources }));
}
function apply_call_reverse(text) {
    return [...text].reverse().join('');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/fold.js



/** Names of names, calls in calls: beyond, nothing is known. */
const fold_DEEPEST = 48;
/** A file cannot make its folding cost more than this many steps, whatever it holds. */
const MOST_STEPS = 200_000;
/** Works texts out, with bounds on everything: length, alternatives, depth and the steps of a whole folder. */
function createFolder(surroundings) {
    const known = new Map();
    const records = new Map();
    const lists = new Map();
    const members = new Map();
    const outsiders = new Map();
    let depth = 0;
    let steps = 0;
    const folder = {
        fold: (value) => once(known, value, [], (one) => foldAnew(one).slice(0, MOST_TEXTS)),
        record: (value) => once(records, value, null, recordAnew),
        list: (value) => once(lists, value, null, listAnew),
    };
    /** Works a thing out once; what needs itself to be worked out stays what is not known. */
    function once(known, key, unknown, make) {
        const before = known.get(key);
        if (before !== undefined)
            return before;
        if (depth >= fold_DEEPEST || ++steps > MOST_STEPS)
            return unknown;
        known.set(key, unknown);
        depth++;
        const value = make(key);
        depth--;
        known.set(key, value);
        return value;
    }
    function recordAnew(value) {
        if (value.kind === 'record')
            return value.of;
        if (value.kind !== 'name')
            return null;
        for (const one of namedValues(value.name, value.scope)) {
            const members = folder.record(one);
            if (members !== null)
                return members;
        }
        return null;
    }
    function foldAnew(value) {
        switch (value.kind) {
            case 'text':
                return [{ text: value.text.slice(0, LONGEST_TEXT), sources: [value.source] }];
            case 'number':
                return [{ text: String(value.value), sources: [] }];
            case 'row':
                return value.of.reduce((row, piece) => joinTexts(row, folder.fold(piece)), [{ text: '', sources: [] }]);
            case 'either':
                return distinct(value.of.flatMap((one) => folder.fold(one)));
            case 'name':
                return distinct(namedValues(value.name, value.scope).flatMap((one) => folder.fold(one)));
            case 'variable':
                return distinct(surroundings.variable(value.name).flatMap((one) => folder.fold(one)));
            case 'call':
                return applyCall(value, folder, (name) => namedValues(name, value.scope));
            case 'list':
            case 'record':
            case 'unknown':
                return [];
        }
    }
    function listAnew(value) {
        if (value.kind === 'list')
            return value.of;
        if (value.kind !== 'name')
            return null;
        for (const one of namedValues(value.name, value.scope)) {
            const elements = folder.list(one);
            if (elements !== null)
                return elements;
        }
        return null;
    }
    function namedValues(name, scope) {
        const own = valuesOf(scope, name) ?? memberValues(name, scope);
        if (own.length > 0)
            return own;
        return once(mapOf(outsiders, scope), name, [], () => surroundings.name(name, scope));
    }
    /** `a.b.c` of whatever `a` or `a.b` stands for. */
    function memberValues(name, scope) {
        const dot = name.lastIndexOf('.');
        if (dot <= 0)
            return [];
        const [base, member] = [name.slice(0, dot), name.slice(dot + 1)];
        if (base === 'this')
            return valuesOf(scope, `.${member}`) ?? rootOf(scope).names.get(member) ?? [];
        return once(mapOf(members, scope), name, [], () => {
            const holders = valuesOf(scope, base) ?? memberValues(base, scope);
            const found = holders.flatMap((holder) => membersOf(holder, member, scope));
            if (found.length > 0 || !/^[A-Z]/.test(base))
                return found.slice(0, MOST_TEXTS);
            return valuesOf(scope, member) ?? [];
        });
    }
    function membersOf(holder, member, scope) {
        if (holder.kind === 'name')
            return (valuesOf(holder.scope, `${holder.name}.${member}`) ?? memberValues(`${holder.name}.${member}`, scope));
        if (holder.kind === 'record')
            return holder.of.flatMap(({ name, value }) => (name === member ? [value] : []));
        return TEXT_MEMBERS.has(member) ? [holder] : [];
    }
    return folder;
}
/** Members of a URL or a text that say the same. */
const TEXT_MEMBERS = new Set(['href', 'url', 'value', 'to_s', 'freeze', 'strip', 'dup']);
function mapOf(maps, key) {
    const map = maps.get(key) ?? new Map();
    maps.set(key, map);
    return map;
}
function distinct(texts) {
    const seen = new Set();
    return texts.filter(({ text }) => !seen.has(text) && seen.add(text).size > 0);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/project.js


/** Languages in which files of a folder, or of the whole project, share names without naming each other. */
const SHARED_FOLDER = new Set([
    'go',
    'java',
    'kotlin',
    'csharp',
    'php',
    'swift',
    'c',
]);
const SHARED_PROJECT = new Set(['ruby', 'c', 'csharp']);
/** A name this long that one file alone defines is that file's, however it was imported. */
const TELLING_NAME = 6;
const MOST_CANDIDATES = 16;
function createProject() {
    const files = [];
    const byScope = new Map();
    const byModule = new Map();
    const byFolder = new Map();
    const definers = new Map();
    const variables = new Map();
    const importsOf = new Map();
    function fileOf(scope) {
        return byScope.get(rootOf(scope));
    }
    function imported(file, name) {
        const [head = '', ...rest] = name.split('.');
        for (const { specifier, original } of importsFor(file, head)) {
            const wanted = original === null ? name : [...(original === '*' ? [] : [original]), ...rest].join('.');
            const targets = (byModule.get(moduleOf(specifier)) ?? []).slice(0, MOST_CANDIDATES);
            const found = targets.flatMap((target) => (target === file ? [] : exported(target, wanted)));
            if (found.length > 0)
                return found;
        }
        return [];
    }
    /** Named by an import of something that was not read, such as a path alias or a barrel. */
    function defined(file, name) {
        const [head = '', ...rest] = name.split('.');
        const [first] = importsFor(file, head);
        if (first === undefined)
            return [];
        const { original } = first;
        const isNamed = original !== null && original !== '*' && original !== 'default';
        const wanted = isNamed ? [original, ...rest].join('.') : name;
        const [only, other] = definers.get(wanted) ?? [];
        const isTelling = wanted.length >= TELLING_NAME && other === undefined && only !== file;
        return only !== undefined && isTelling ? exported(only, wanted) : [];
    }
    function importsFor(file, local) {
        const own = importsOf.get(file);
        return [...(own?.get(local) ?? []), ...(own?.get('*') ?? [])];
    }
    function beside(file, name) {
        const head = name.split('.')[0] ?? '';
        const near = SHARED_FOLDER.has(file.language) ? (byFolder.get(project_folderOf(file.unit.path)) ?? []) : [];
        const far = SHARED_PROJECT.has(file.language) && /^[A-Z]/.test(head)
            ? [
                ...(definers.get(name) ?? []),
                ...files.filter(({ parsed }) => parsed.types.includes(head)).slice(0, MOST_CANDIDATES),
            ]
            : [];
        const others = [...near, ...far].filter((other) => other !== file && other.language === file.language);
        return others
            .slice(0, MOST_CANDIDATES * 4)
            .flatMap((other) => exported(other, name))
            .slice(0, MOST_CANDIDATES);
    }
    const surroundings = {
        name(name, scope) {
            const file = fileOf(scope);
            if (file === undefined)
                return [];
            for (const find of [imported, defined, beside]) {
                const found = find(file, name);
                if (found.length > 0)
                    return found;
            }
            return [];
        },
        variable: (name) => variables.get(name) ?? [],
    };
    return {
        add(file) {
            files.push(file);
            byScope.set(file.parsed.scope, file);
            importsOf.set(file, indexImports(file));
            for (const name of modulesOf(file))
                project_push(byModule, name, file);
            project_push(byFolder, project_folderOf(file.unit.path), file);
            for (const name of file.parsed.scope.names.keys())
                project_push(definers, name, file);
        },
        files: () => files,
        setVariable(name, value) {
            project_push(variables, name, { kind: 'text', text: value, source: { at: 0, origin: -1 } });
        },
        folder: () => createFolder(surroundings),
        importOf(local, scope) {
            const file = fileOf(scope);
            return (file === undefined ? undefined : importsOf.get(file)?.get(local)?.[0]) ?? null;
        },
    };
}
function indexImports({ imports }) {
    const index = new Map();
    for (const { specifier, names } of imports) {
        for (const { local, imported } of names) {
            const known = index.get(local) ?? [];
            if (known.length < MOST_CANDIDATES)
                index.set(local, [...known, { specifier, original: local === '*' ? null : imported }]);
        }
    }
    return index;
}
/** What another file may mean by a name of this one. */
function exported({ parsed }, name) {
    const head = name.split('.')[0] ?? '';
    const names = [name, `module.exports.${name}`, `exports.${name}`, `default.${name}`];
    const isThere = names.find((one) => parsed.scope.names.has(one));
    const isHolder = parsed.scope.names.has(head) || parsed.types.includes(head);
    const wanted = isThere ?? (isHolder ? name : null);
    if (wanted === null) {
        const member = valuesOf(parsed.scope, name.slice(name.lastIndexOf('.') + 1));
        return name.includes('.') && member !== null ? member : [];
    }
    return [{ kind: 'name', name: wanted, scope: parsed.scope }];
}
function project_push(index, key, value) {
    const known = index.get(key);
    if (known === undefined)
        index.set(key, [value]);
    else
        known.push(value);
}
function project_folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** The last part of a specifier, without an ending: `./config/hosts.js`, `app.config.hosts`, `crate::config::hosts`. */
function moduleOf(specifier) {
    const plain = specifier.replace(/\.(?:[cm]?[jt]sx?|rb|py)$/, '');
    return plain.slice(Math.max(...['/', '.', ':', '\\'].map((mark) => plain.lastIndexOf(mark))) + 1);
}
/** Names by which other files may import one: its own, or its folder's where it stands for the folder. */
function modulesOf({ unit, language, parsed }) {
    const parts = unit.path.split('/');
    const own = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
    const folder = parts.at(-2) ?? '';
    const standsForFolder = language === 'go' || /^(?:index|__init__|mod|lib|main)$/.test(own);
    return [...new Set([own, ...(standsForFolder ? [folder] : []), ...parsed.types])];
}

;// CONCATENATED MODULE: ./build/src/scan/code/read-string.js

function createStringReader({ strings, hasLoneQuotes }, readHole) {
    const byStart = indexByStart(strings);
    return {
        read(text, at) {
            if (hasLoneQuotes && text[at] === "'")
                return characterLiteral(text, at);
            const form = byStart.get(text.charAt(at))?.find(({ open }) => text.startsWith(open, at));
            return form === undefined ? null : readString(text, at, form, readHole);
        },
    };
}
const indexes = new WeakMap();
/** Longest first: three quotes before one. */
function indexByStart(forms) {
    const known = indexes.get(forms);
    if (known !== undefined)
        return known;
    const sorted = [...forms].sort((a, b) => b.open.length - a.open.length);
    const index = new Map();
    for (const form of sorted) {
        const start = form.open.charAt(0);
        index.set(start, [...(index.get(start) ?? []), form]);
    }
    indexes.set(forms, index);
    return index;
}
function readString(text, at, form, readHole) {
    const pieces = [];
    let end = at + form.open.length;
    let written = '';
    let kept = end;
    const keep = (to) => {
        written += text.slice(kept, to);
    };
    const push = (piece) => {
        if (written !== '')
            pieces.push({ kind: 'text', text: written });
        written = '';
        pieces.push(piece);
    };
    while (end < text.length) {
        const character = text[end];
        if (character === form.close[0] && text.startsWith(form.close, end)) {
            const isDoubled = form.escapes === 'doubled' && text.startsWith(form.close, end + form.close.length);
            if (!isDoubled)
                break;
            keep(end + 1);
            end += 2;
            kept = end;
            continue;
        }
        if (character === '\n' && !form.spansLines)
            break;
        const hole = holeAt(text, end, form, readHole);
        if (hole !== null) {
            keep(end);
            if (hole.piece.kind === 'code')
                push(hole.piece);
            else
                written += hole.piece.text;
            end = hole.end;
            kept = end;
        }
        else if (character === '\\' && form.escapes === 'backslash') {
            keep(end);
            const decoded = decodeEscape(text, end);
            written += decoded.text;
            end = decoded.end;
            kept = end;
        }
        else
            end++;
    }
    keep(Math.min(end, text.length));
    if (written !== '')
        pieces.push({ kind: 'text', text: written });
    const closed = text.startsWith(form.close, end) ? end + form.close.length : end;
    return { kind: 'string', text: form.open, at, end: Math.max(closed, at + 1), pieces };
}
function holeAt(text, at, { hole }, readHole) {
    switch (hole) {
        case 'none':
            return null;
        case 'dollar_brace':
            return text.startsWith('${', at) ? codeHole(at + 2, '}', readHole) : null;
        case 'hash_brace':
            return text.startsWith('#{', at) ? codeHole(at + 2, '}', readHole) : null;
        case 'backslash_paren':
            return text.startsWith('\\(', at) ? codeHole(at + 2, ')', readHole) : null;
        case 'dollar_word':
            return dollarHole(text, at, readHole);
        case 'brace':
            return braceHole(text, at, readHole);
    }
}
function codeHole(from, closing, readHole) {
    const code = readHole(from, closing);
    return code === null ? null : { piece: { kind: 'code', tokens: code.tokens }, end: code.end };
}
function dollarHole(text, at, readHole) {
    if (text.startsWith('${', at) || text.startsWith('{$', at))
        return codeHole(at + (text[at] === '{' ? 1 : 2), '}', readHole);
    if (text.startsWith('$(', at))
        return codeHole(at + 2, ')', readHole);
    if (text[at] !== '$')
        return null;
    const name = /^\$[A-Za-z_]\w{0,99}/.exec(text.slice(at, at + 101))?.[0];
    if (name === undefined)
        return null;
    const end = at + name.length;
    return {
        piece: { kind: 'code', tokens: [{ kind: 'word', text: name.slice(1), at: at + 1, end }] },
        end,
    };
}
/** `{{` is a brace; a colon or an exclamation mark ends the value and begins its format. */
function braceHole(text, at, readHole) {
    const character = text[at];
    if (character !== '{' && character !== '}')
        return null;
    if (text[at + 1] === character)
        return { piece: { kind: 'text', text: character }, end: at + 2 };
    if (character === '}')
        return null;
    const code = readHole(at + 1, '}');
    if (code === null)
        return null;
    return { piece: { kind: 'code', tokens: beforeFormat(code.tokens) }, end: code.end };
}
function beforeFormat(tokens) {
    let depth = 0;
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'mark')
            continue;
        if ('([{'.includes(token.text))
            depth++;
        else if (')]}'.includes(token.text))
            depth--;
        else if (depth === 0 && (token.text === ':' || token.text === '!'))
            return tokens.slice(0, index);
    }
    return tokens;
}
/** `'a'` or `'\n'`; a quote before a lifetime or a label is a mark. */
function characterLiteral(text, at) {
    const found = /^'(?:\\[^\n]{1,10}?|[^\\'\n]{1,2})'/.exec(text.slice(at, at + 14))?.[0];
    if (found === undefined)
        return null;
    const inner = found[1] === '\\' ? decodeEscape(text, at + 1).text : found.slice(1, -1);
    return { kind: 'string', text: "'", at, end: at + found.length, pieces: [{ kind: 'text', text: inner }] };
}

;// CONCATENATED MODULE: ./build/src/scan/code/lex.js

/** Longest first, so that `===` is one mark. */
const MARKS = [
    '===',
    '!==',
    '...',
    '??=',
    '||=',
    '<<=',
    '**=',
    '=>',
    '->',
    '?.',
    '??',
    '||',
    '&&',
    '::',
    ':=',
    '+=',
    '-=',
    '==',
    '!=',
    '<=',
    '>=',
    '?:',
    '<<',
    '<-',
    '|>',
    '&.',
];
const MARK_STARTS = new Set(MARKS.map((mark) => mark[0]));
/** After these a slash opens a pattern, as it does after any mark but a closing one. */
const BEFORE_PATTERN = new Set('return typeof case in of delete void throw new else do yield await and or not if unless when while'.split(' '));
/** Code in strings in code, and so on: deeper it stays text. */
const DEEPEST_HOLE = 24;
/** Words that look like the start of a text but have no end: after so many nobody looks for ends any more. */
const MOST_LOST_HEREDOCS = 32;
const MOST_HEREDOCS = 200;
/** The tokens of a text, comments left out. Linear in the text, whatever it holds: unclosed strings end with their line or the text. */
function lex(text, dialect) {
    const isWordMark = (character) => dialect.wordMarks.includes(character);
    const pending = [];
    let lostHeredocs = 0;
    let heredocs = 0;
    function readCode(start, closing, depth) {
        const tokens = [];
        const reader = createStringReader(dialect, (from, close) => depth >= DEEPEST_HOLE ? null : readCode(from, close, depth + 1));
        const opening = closing === ')' ? '(' : '{';
        let open = 0;
        let at = start;
        while (at < text.length) {
            const character = text.charAt(at);
            if (character === '\n') {
                const end = skipHeredocs(at + 1);
                tokens.push({ kind: 'line', text: '', at, end, indent: indentAt(text, end) });
                at = commentEnd(text, at, dialect) ?? end;
                continue;
            }
            if (character === ' ' || character === '\t' || character === '\r') {
                at++;
                continue;
            }
            const comment = commentEnd(text, at, dialect);
            if (comment !== null) {
                at = comment;
                continue;
            }
            if (closing !== null && character === closing && open === 0)
                return { tokens, end: at + 1 };
            if (closing !== null && character === opening)
                open++;
            if (closing !== null && character === closing)
                open--;
            const token = reader.read(text, at) ?? heredocAt(at) ?? patternAt(at, tokens) ?? wordAt(at) ?? markAt(at);
            tokens.push(token);
            at = token.end;
        }
        return { tokens, end: text.length };
    }
    function wordAt(at) {
        let end = at;
        while (end < text.length && (isWordCode(text.charCodeAt(end)) || isWordMark(text.charAt(end))))
            end++;
        if (end === at)
            return null;
        const isNumber = isDigit(text.charCodeAt(at));
        return { kind: isNumber ? 'number' : 'word', text: text.slice(at, end), at, end };
    }
    function markAt(at) {
        const start = text.charAt(at);
        const found = MARK_STARTS.has(start) ? MARKS.find((mark) => text.startsWith(mark, at)) : undefined;
        const mark = found ?? start;
        return { kind: 'mark', text: mark, at, end: at + mark.length };
    }
    function patternAt(at, tokens) {
        if (!dialect.hasPatterns || text[at] !== '/')
            return null;
        const before = tokens.findLast(({ kind }) => kind !== 'line');
        const opens = before === undefined ||
            (before.kind === 'mark' && !')]}'.includes(before.text)) ||
            (before.kind === 'word' && BEFORE_PATTERN.has(before.text));
        if (!opens)
            return null;
        const end = patternEnd(text, at);
        return end === null ? null : { kind: 'other', text: '/', at, end };
    }
    function heredocAt(at) {
        if (!dialect.hasHeredocs ||
            !text.startsWith('<<', at) ||
            lostHeredocs > MOST_LOST_HEREDOCS ||
            heredocs > MOST_HEREDOCS)
            return null;
        const [opened, label] = /^<<[~-]?["'`]?([A-Z_][A-Za-z0-9_]*)["'`]?/.exec(text.slice(at, at + 80)) ?? [];
        if (opened === undefined || label === undefined)
            return null;
        if (!text.includes(`${label}`, at + opened.length)) {
            lostHeredocs++;
            return null;
        }
        heredocs++;
        pending.push({ label });
        const lineEnd = text.indexOf('\n', at);
        const body = lineEnd === -1 ? '' : text.slice(lineEnd + 1, lineEnd + 1 + LONGEST_HEREDOC);
        const stop = body.search(new RegExp(`^[ \\t]*${label}\\s*$`, 'm'));
        return {
            kind: 'string',
            text: '<<',
            at,
            end: at + opened.length,
            pieces: [{ kind: 'text', text: stop === -1 ? '' : body.slice(0, stop) }],
        };
    }
    function skipHeredocs(from) {
        let at = from;
        for (const { label } of pending.splice(0)) {
            while (at < text.length) {
                const newline = text.indexOf('\n', at);
                const end = newline === -1 ? text.length : newline;
                const isLast = text.slice(at, Math.min(end, at + 200)).trim() === label;
                at = Math.min(text.length, end + 1);
                if (isLast)
                    break;
            }
        }
        return at;
    }
    return readCode(0, null, 0).tokens;
}
const LONGEST_HEREDOC = 4_096;
function commentEnd(text, at, { line, block }) {
    for (const [open, close] of block) {
        if (!text.startsWith(open, at))
            continue;
        const end = text.indexOf(close, at + open.length);
        return end === -1 ? text.length : end + close.length;
    }
    if (!line.some((open) => text.startsWith(open, at)))
        return null;
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function patternEnd(text, at) {
    let isInClass = false;
    for (let end = at + 1; end < text.length && end < at + 1_000; end++) {
        const character = text[end];
        if (character === '\n')
            return null;
        if (character === '\\')
            end++;
        else if (character === '[')
            isInClass = true;
        else if (character === ']')
            isInClass = false;
        else if (character === '/' && !isInClass)
            return end + 1;
    }
    return null;
}
function indentAt(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return at - from;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** Letters of any script count, so that no name is torn. */
function isWordCode(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        isDigit(code) ||
        code === 0x5f ||
        (code >= 0xc0 && code < 0x2000));
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/manifests.js

/** Longer lines are no manifest that people write. */
const LONGEST_LINE = 4_000;
/** Libraries of providers that a manifest asks for, at their places. */
function readManifest(text, kind) {
    const hits = [];
    const seen = new Set();
    const add = (name, find, at) => {
        const provider = find(name);
        const key = `${name}\0${text.lastIndexOf('\n', at)}`;
        if (provider === null || seen.has(key))
            return;
        seen.add(key);
        hits.push({ rule: 'llm-sdk-dependency', provider, url: null, subject: name, at });
    };
    READERS[kind](text, add);
    return hits;
}
const READERS = {
    package_json: (text, add) => readJsonSections(text, /^(?:(?:dev|peer|optional)?[dD]ependencies|overrides|resolutions|catalog)$/, npmProvider, add),
    deno: (text, add) => eachMatch(text, /"(?:imports|scopes)?"?\s*:\s*"((?:npm|jsr):[^"]+|https?:\/\/[^"]+)"/g, npmProvider, add),
    composer: (text, add) => readJsonSections(text, /^require(?:-dev)?$/, composerProvider, add),
    requirements: (text, add) => eachMatch(text, /^[ \t]*([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:\[|[=<>!~;@#]|$))/gm, pypiProvider, add),
    conda: (text, add) => eachMatch(text, /^[ \t]*-[ \t]*["']?(?:[\w-]+::)?([A-Za-z0-9][\w.-]*)/gm, pypiProvider, add),
    toml: readToml,
    setup_cfg: (text, add) => eachMatch(text, /^[ \t]+([A-Za-z0-9][\w.-]*)(?=[ \t]*(?:\[|[=<>!~;]|$))/gm, pypiProvider, add),
    go_mod: (text, add) => eachMatch(text, /^[ \t]*(?:require[ \t]+)?([a-z0-9.-]+\.[a-z]+\/[^\s]+)[ \t]+v[^\n]*$/gm, goProvider, add, /\/\/ indirect/),
    gemfile: (text, add) => eachMatch(text, /\b(?:gem|add_dependency|add_runtime_dependency|add_development_dependency)[ \t(]+["']([\w.-]+)["']/g, gemProvider, add, /^[ \t]*#/),
    maven: readMaven,
    gradle: readGradle,
    nuget: (text, add) => eachMatch(text, /<(?:PackageReference|PackageVersion|GlobalPackageReference|package)\b[^>]{0,500}?\b(?:Include|Update|id)="([^"]+)"/gi, nugetProvider, add),
};
/** @param not lines that do not count */
function eachMatch(text, pattern, find, add, not = null) {
    for (const match of text.matchAll(pattern)) {
        const name = match[1];
        if (name === undefined)
            continue;
        const line = not === null ? '' : lineAt(text, match.index);
        if (not?.test(line) !== true)
            add(name, find, match.index + match[0].indexOf(name));
    }
}
function lineAt(text, at) {
    const start = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    return text.slice(start, Math.min(end === -1 ? text.length : end, start + LONGEST_LINE));
}
/** Members of the sections of a JSON file, told by the braces that hold them. */
function readJsonSections(text, section, find, add) {
    let sectionDepth = null;
    let depth = 0;
    let name = null;
    // A string that never closes goes to the end, so that none of its quotes is tried as another beginning.
    for (const token of text.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"|\\?$)|[{}[\]:,]/g)) {
        const [mark, string] = token;
        if (string !== undefined) {
            name = { text: string, at: token.index + 1 };
            continue;
        }
        if (mark === ':' && name !== null && sectionDepth !== null)
            add(name.text, find, name.at);
        if (mark === '{' || mark === '[') {
            depth++;
            if (mark === '{' && name !== null && sectionDepth === null && section.test(name.text))
                sectionDepth = depth;
        }
        else if (mark === '}' || mark === ']') {
            if (sectionDepth === depth)
                sectionDepth = null;
            depth--;
        }
        if (mark !== ':')
            name = null;
    }
}
/** pyproject.toml, Pipfile, Cargo.toml and version catalogues, told by their tables and lists. */
function readToml(text, add) {
    let table = '';
    let list = null;
    let at = 0;
    for (const line of text.split('\n')) {
        const start = at;
        at += line.length + 1;
        if (line.length > LONGEST_LINE || /^\s*#/.test(line))
            continue;
        const opened = list === null ? /^\s*\[+([^\]]+)\]+\s*(?:#.*)?$/.exec(line)?.[1]?.trim() : undefined;
        table = opened ?? table;
        const key = list === null ? /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(line)?.[1] : undefined;
        list = key !== undefined && /=\s*\[/.test(line) ? key : list;
        readTomlLine({ line, table, key: key ?? null, list, start }, add);
        if (/\][\s,]*(?:#.*)?$/.test(line))
            list = null;
    }
}
const PYTHON_NAME = /["']([A-Za-z0-9][\w.-]*)(?=\s*(?:\[[\w,\s-]*\])?\s*(?:[=<>!~;@][^"']*)?["'])/g;
function readTomlLine({ line, table, key, list, start }, add) {
    const place = (name) => start + line.indexOf(name);
    const isPoetry = /poetry.*dependencies$|^(?:dev-)?packages$/.test(table);
    const isCargo = /(?:^|\.)(?:dev-|build-)?dependencies(?:$|\.)/.test(table) &&
        !isPoetry &&
        !/^(?:project|tool)\b/.test(table);
    const inTable = /(?:^|\.)(?:dev-|build-)?dependencies\.([\w-]+)$/.exec(table)?.[1];
    if (isCargo && key !== null)
        add(key, crateProvider, place(key));
    if (isCargo && inTable !== undefined && line.includes(inTable))
        add(inTable, crateProvider, place(inTable));
    if (isPoetry && key !== null)
        add(key, pypiProvider, place(key));
    const isList = list !== null && (/dependencies|requires/.test(list) || /dependenc/.test(table));
    if (isList)
        for (const { 1: name = '', index } of line.matchAll(PYTHON_NAME))
            add(name, pypiProvider, start + index + 1);
    for (const { 1: name = '', index } of line.matchAll(/["']([\w.-]+:[\w.-]+)(?::[^"']*)?["']/g)) {
        add(name, mavenProvider, start + index + 1);
    }
}
function readMaven(text, add) {
    for (const match of text.matchAll(/<groupId>\s*([\w.-]+)\s*<\/groupId>\s*<artifactId>\s*([\w.-]+)\s*<\/artifactId>/g)) {
        add(`${match[1]}:${match[2]}`, mavenProvider, match.index);
    }
}
/** `implementation "group:artifact:version"` and `group: 'a', name: 'b'`. */
function readGradle(text, add) {
    for (const match of text.matchAll(/["']([\w.-]+:[\w.-]+)(?::[^"'\n]*)?["']/g)) {
        if (!/^\s*\/\//.test(lineAt(text, match.index)))
            add(match[1] ?? '', mavenProvider, match.index + 1);
    }
    for (const match of text.matchAll(/\bgroup\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["']/g)) {
        add(`${match[1]}:${match[2]}`, mavenProvider, match.index);
    }
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/masks.js
/** Ways to leave of a text only what is code in it: same length, same lines, so that places stay. */
/** Scripts of a page: what stands between `<script>` and `</script>`, and the front matter of Astro. */
function scriptsOf(text) {
    const kept = [];
    const front = /^---\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1;
    if (front !== -1)
        kept.push({ from: 3, to: front });
    for (let at = nextScript(text, 0); at !== -1;) {
        const open = text.indexOf('>', at);
        if (open === -1)
            break;
        const close = text.indexOf('</script', open);
        kept.push({ from: open + 1, to: close === -1 ? text.length : close });
        at = close === -1 ? -1 : nextScript(text, close + 8);
    }
    return keep(text, kept);
}
function nextScript(text, from) {
    return text.indexOf('<script', from);
}
/** Commands of a Dockerfile as a shell script: RUN, CMD and ENTRYPOINT, and ENV and ARG as assignments. */
function dockerCommandsOf(text) {
    const pieces = [];
    let continues = false;
    let heredoc = null;
    for (const line of linesOf(text)) {
        if (heredoc !== null) {
            if (line.trim() === heredoc)
                heredoc = null;
            pieces.push(heredoc === null ? masks_blank(line) : line);
            continue;
        }
        if (/^\s*#/.test(line)) {
            // A comment among lines that go on is no end of them.
            pieces.push(continues ? masks_blank(line).replace(/ (?=\r?\n$)/, '\\') : masks_blank(line));
            continue;
        }
        if (continues)
            pieces.push(line);
        else
            pieces.push(instruction(line));
        heredoc = /^\s*RUN\s.*<<-?["']?(\w+)/i.exec(line)?.[1] ?? null;
        if (heredoc !== null)
            pieces.push(blankHeredoc(pieces.pop() ?? ''));
        continues = /\\\s*$/.test(line);
    }
    return pieces.join('');
}
/** Lines of a heredoc are commands of their own. */
function blankHeredoc(line) {
    return line.replace(/<<-?["']?\w+["']?/, (found) => ' '.repeat(found.length));
}
function instruction(line) {
    const [whole, name] = /^\s*(?:ONBUILD\s+|HEALTHCHECK\s+(?:--\S+\s+)*)?(RUN|CMD|ENTRYPOINT|ENV|ARG)\s+(?:--\S+\s+)*/i.exec(line) ?? [];
    if (whole === undefined || name === undefined)
        return masks_blank(line);
    const rest = line.slice(whole.length);
    const spaces = ' '.repeat(whole.length);
    if (/^\s*\[/.test(rest))
        return spaces + rest.replace(/[[\],]/g, ' ');
    // `ENV name value` is the old form of `ENV name=value`.
    return spaces + (/^ENV$/i.test(name) ? rest.replace(/^(\w+)\s(?=\S)/, '$1=') : rest);
}
/** Recipes and variables of a makefile as a shell script. */
function makeCommandsOf(text) {
    return linesOf(text)
        .map((line) => {
        if (line.startsWith('\t'))
            return asShell(line.replace(/^\t[@+-]*/, (found) => ' '.repeat(found.length)));
        const [whole, before = '', name = ''] = /^(\s*(?:export\s+)?)([A-Za-z_]\w*)\s*[:?+]?=\s*/.exec(line) ?? [];
        if (whole === undefined)
            return masks_blank(line);
        return `${' '.repeat(Math.max(0, whole.length - name.length - 1))}${before === '' ? '' : ''}${name}=${asShell(line.slice(whole.length))}`;
    })
        .join('');
}
/** `$(NAME)` is a variable of make, and `$$` the dollar of the shell. */
function asShell(line) {
    return line
        .replace(/\$\((\w+)\)/g, (_, name) => ['$', '{', name, '}'].join(''))
        .replace(/\$\$/g, ' $');
}
function keep(text, spans) {
    const pieces = [];
    let at = 0;
    for (const { from, to } of spans) {
        pieces.push(masks_blank(text.slice(at, from)), text.slice(from, to));
        at = to;
    }
    return pieces.join('') + masks_blank(text.slice(at));
}
function masks_blank(text) {
    return text.replace(/[^\r\n]/g, ' ');
}
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/notebook.js
/** Cells are read in their order, so that what one defines the next one knows. */
function notebookUnits(path, text) {
    const notebook = parse(text);
    if (notebook === null)
        return [];
    const language = notebook_languageOf(notebook);
    const code = [];
    const shell = [];
    const find = createLineFinder(text);
    for (const cell of listOf(memberOf(notebook, 'cells'))) {
        const lines = notebook_linesOf(memberOf(cell, 'source')).map((line) => ({ text: line, place: find(line) }));
        if (memberOf(cell, 'cell_type') !== 'code')
            continue;
        const isShell = /^%%(?:bash|sh|script\s+(?:ba)?sh)/.test(lines[0]?.text ?? '');
        for (const line of lines) {
            const command = isShell ? line.text.replace(/^%%.*/, '') : /^\s*[!%](?!%)\s*(.*)$/s.exec(line.text)?.[1];
            if (command === undefined)
                code.push(line);
            else
                shell.push({ ...line, text: command });
        }
        code.push({ text: '\n', place: code.at(-1)?.place ?? { line: 1, column: 1 } });
    }
    return [unitOf(path, language, code), unitOf(path, 'shell', shell)].filter((unit) => unit.text.trim() !== '');
}
function unitOf(path, language, lines) {
    const starts = [];
    let text = '';
    for (const line of lines) {
        starts.push(text.length);
        text += line.text.endsWith('\n') ? line.text : `${line.text}\n`;
    }
    return {
        path,
        text,
        language,
        placeOf(offset) {
            let [low, high] = [0, starts.length - 1];
            while (low < high) {
                const middle = Math.ceil((low + high) / 2);
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            const place = lines[low]?.place ?? { line: 1, column: 1 };
            return { line: place.line, column: place.column + offset - (starts[low] ?? 0) };
        },
    };
}
/** Lines stand in the file as strings of JSON, in their order. */
function createLineFinder(text) {
    let at = 0;
    let line = 1;
    let lineStart = 0;
    let misses = 0;
    return (source) => {
        const found = misses > MOST_MISSES ? -1 : text.indexOf(JSON.stringify(source).slice(1, -1), at);
        if (found === -1) {
            misses++;
            return { line, column: 1 };
        }
        for (let feed = text.indexOf('\n', lineStart); feed !== -1 && feed < found; feed = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = feed + 1;
        }
        at = found;
        return { line, column: found - lineStart + 1 };
    };
}
/** A line that is written with other escapes is shown where the one before it stands. */
const MOST_MISSES = 100;
function parse(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        // No notebook that any program could run.
        return null;
    }
}
function notebook_languageOf(notebook) {
    const metadata = memberOf(notebook, 'metadata');
    const name = memberOf(memberOf(metadata, 'language_info'), 'name') ??
        memberOf(memberOf(metadata, 'kernelspec'), 'language');
    const known = String(name ?? 'python').toLowerCase();
    if (known === 'javascript' || known === 'typescript')
        return 'javascript';
    if (known === 'ruby' || known === 'rust' || known === 'go' || known === 'java' || known === 'kotlin')
        return known;
    return known === 'csharp' || known === 'c#' ? 'csharp' : known === 'bash' ? 'shell' : 'python';
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function notebook_linesOf(source) {
    if (typeof source === 'string')
        return source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    return listOf(source).filter((line) => typeof line === 'string');
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/settings.js


/** `NAME=value`, `name: value`, `"name": "value"`; `[sections]` and comments hold nothing. */
const settings_SETTING = /^[ \t]*(?:export[ \t]+|set[ \t]+)?["']?([A-Za-z_][\w.:-]{0,100})["']?[ \t]*[=:][ \t]*(.*)$/;
/** `proxy_pass https://…;` of a web server. */
const DIRECTIVE = /^[ \t]*(proxy_pass)[ \t]+(.*)$/;
const settings_LONGEST_LINE = 2_000;
/** Addresses of providers that settings name. A JSON file may hold several members in a line. */
function settings_readSettings(text, path) {
    const hits = [];
    const variables = [];
    const isEnvironment = /(?:^|\/)\.env(?:\.|$)|\.env$/.test(path);
    let at = 0;
    for (const line of text.split('\n')) {
        const start = at;
        at += line.length + 1;
        if (line.length > settings_LONGEST_LINE || /^[ \t]*(?:#|;|\/\/)/.test(line))
            continue;
        for (const { name, value, offset } of settingsIn(line)) {
            if (isEnvironment)
                variables.push({ name, value });
            const url = isSettingName(name) ? providerUrlIn(value, 'bare') : null;
            if (url !== null)
                hits.push({
                    rule: 'llm-base-url',
                    provider: url.provider,
                    url: url.url,
                    subject: name,
                    at: start + offset,
                });
        }
    }
    return { hits, variables };
}
function settingsIn(line) {
    const members = [...line.matchAll(/"([^"\\]{1,100})"\s*:\s*"([^"\\]{1,500})"/g)];
    if (members.length > 0) {
        return members.map(({ 1: name = '', 2: value = '', index }) => ({ name, value, offset: index }));
    }
    const [whole, name, value] = settings_SETTING.exec(line) ?? DIRECTIVE.exec(line) ?? [];
    if (whole === undefined || name === undefined || value === undefined)
        return [];
    return [{ name, value: unquoted(value), offset: line.length - line.trimStart().length }];
}
function unquoted(value) {
    const trimmed = value.trim().replace(/[,;]$/, '');
    const quote = trimmed[0];
    if (quote === '"' || quote === "'")
        return trimmed.slice(1, Math.max(1, trimmed.indexOf(quote, 1)));
    return trimmed.replace(/\s+#.*$/, '');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/guards/no-direct-http/files/yaml-units.js




/** Keys whose text is a command line: GitHub, GitLab, compose, Kubernetes, CircleCI, Azure, Taskfile. */
const SCRIPTS = new Set('run script before_script after_script command commands entrypoint args cmd cmds bash sh powershell pwsh inlineScript exec pre-commit entry'.split(' '));
const ENVIRONMENTS = new Set('env environment variables vars build-args args defaults'.split(' '));
/** Larger ones are data. */
const LARGEST = 1 << 20;
const yaml_units_DEEPEST = 40;
/** Commands and settings of a YAML file. Aliases are not followed: what they stand for was read in its place. */
function readYaml(path, text) {
    const units = [];
    const hits = [];
    const variables = [];
    const lines = new dist.LineCounter();
    let sources;
    const visit = (node, key, parent, shell, depth) => {
        if (depth > yaml_units_DEEPEST)
            return;
        if ((0,dist.isMap)(node)) {
            const own = yaml_units_shellOf(node) ?? shell;
            for (const { key: name, value } of node.items)
                visit(value, (0,dist.isScalar)(name) ? String(name.value) : '', key, own, depth + 1);
        }
        else if ((0,dist.isSeq)(node))
            visitList(node.items, key, parent, shell, depth);
        else if ((0,dist.isScalar)(node) && typeof node.value === 'string')
            visitText(node, node.value, key, parent, shell);
    };
    const visitList = (items, key, parent, shell, depth) => {
        const words = items.map((item) => ((0,dist.isScalar)(item) && typeof item.value === 'string' ? item : null));
        const isWords = SCRIPTS.has(key) && !/script|cmds|commands/.test(key) && words.every((word) => word !== null);
        const [first] = words;
        if (isWords && first != null) {
            const line = words.map((word) => quoted(String(word?.value ?? ''))).join(' ');
            units.push({ path, text: line, language: 'shell', placeOf: () => placeAt(first, 0) });
        }
        else
            for (const item of items)
                visit(item, key, parent, shell, depth + 1);
    };
    const visitText = (node, value, key, parent, shell) => {
        const at = node.range?.[0] ?? 0;
        if (SCRIPTS.has(key))
            units.push({ path, text: value, language: yaml_units_languageOf(shell, key), placeOf: placesOf(node, value) });
        if (key === 'uses')
            pushAction(value, at);
        const isVariable = ENVIRONMENTS.has(parent) || ENVIRONMENTS.has(key);
        const [, listed, own] = isVariable && ENVIRONMENTS.has(key) ? (/^([A-Za-z_]\w*)=(.*)$/s.exec(value) ?? []) : [];
        const name = listed ?? key;
        const setting = own ?? value;
        if (isVariable && name !== '')
            variables.push({ name, value: setting });
        const url = isSettingName(name) ? providerUrlIn(setting, 'bare') : null;
        if (url !== null && !SCRIPTS.has(key))
            hits.push({ rule: 'llm-base-url', provider: url.provider, url: url.url, subject: name, at });
    };
    const pushAction = (value, at) => {
        const provider = actionProvider(value);
        if (provider !== null)
            hits.push({ rule: 'llm-sdk-import', provider, url: null, subject: value, at });
    };
    const placeAt = (node, offset) => {
        const { line, col } = lines.linePos((node.range?.[0] ?? 0) + offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    /** Lines of a block stand one below the other behind its mark; others are shown where they begin. */
    const placesOf = (node, value) => (offset) => {
        const start = placeAt(node, 0);
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        if (!isBlock)
            return start;
        const before = value.slice(0, offset);
        const line = start.line + 1 + (before.match(/\n/g)?.length ?? 0);
        const inLine = offset - (before.lastIndexOf('\n') + 1);
        sources ??= text.split('\n');
        const source = sources[line - 1] ?? '';
        return { line, column: (/^\s*/.exec(source)?.[0].length ?? 0) + inLine + 1 };
    };
    for (const document of documentsOf(text, lines))
        visit(document, '', '', '', 0);
    return { units, hits, variables };
}
function documentsOf(text, lines) {
    if (text.length > LARGEST || isTooDeep(text))
        return [];
    const documents = (0,dist.parseAllDocuments)(text, {
        lineCounter: lines,
        strict: false,
        uniqueKeys: false,
        logLevel: 'silent',
    });
    return 'empty' in documents ? [] : documents.map(({ contents }) => contents);
}
/** Brackets in brackets cost the parser a frame each. */
function isTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5b || code === 0x7b)
            depth++;
        else if (code === 0x5d || code === 0x7d)
            depth--;
        if (depth > 200)
            return true;
    }
    return /^(?:[ \t]*[-?:] ){100}/m.test(text);
}
/** `shell:` beside `run:` says what the script is written in. */
function yaml_units_shellOf(node) {
    const shell = node.get('shell');
    return typeof shell === 'string' ? shell : null;
}
function yaml_units_languageOf(shell, key) {
    if (/^python/.test(shell))
        return 'python';
    if (/^(?:pwsh|powershell)/.test(shell) || key === 'powershell' || key === 'pwsh')
        return 'powershell';
    return /^node/.test(shell) ? 'javascript' : 'shell';
}
function quoted(word) {
    return `'${word.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/grammar.js
const grammar_C = {
    joins: new Set(['+']),
    formats: false,
    adjacent: false,
    ternary: true,
    indented: false,
    bareCalls: false,
    dashes: false,
    arrowMembers: false,
    typesBehind: false,
    elvis: false,
    templates: false,
};
const GRAMMARS = {
    javascript: { ...grammar_C, templates: true },
    python: { ...grammar_C, formats: true, adjacent: true, ternary: false, indented: true },
    go: { ...grammar_C, ternary: false, typesBehind: true },
    ruby: { ...grammar_C, formats: true, adjacent: true, bareCalls: true, joins: new Set(['+', '<<']) },
    java: grammar_C,
    kotlin: { ...grammar_C, ternary: false, elvis: true },
    rust: { ...grammar_C, ternary: false },
    csharp: grammar_C,
    php: { ...grammar_C, elvis: true, joins: new Set(['.']), arrowMembers: true },
    swift: grammar_C,
    powershell: { ...grammar_C, bareCalls: true, dashes: true, ternary: false },
    c: { ...grammar_C, adjacent: true, arrowMembers: true },
};

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/cursor.js
function createCursor(tokens) {
    let at = 0;
    const pastLines = () => {
        let index = at;
        while (tokens[index]?.kind === 'line')
            index++;
        return index;
    };
    return {
        here: () => tokens[at],
        beyondLines: () => tokens[pastLines()],
        after: (steps) => tokens[at + steps],
        advance: () => {
            at++;
        },
        skipLines: () => {
            at = pastLines();
        },
        is: (mark) => cursor_isMark(tokens[at], mark),
        isWord: (word) => isWordToken(tokens[at], word),
    };
}
function cursor_isMark(token, mark) {
    return token?.kind === 'mark' && token.text === mark;
}
function isWordToken(token, word) {
    return token?.kind === 'word' && token.text === word;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-blocks.js


const TYPE_WORDS = new Set('class interface object struct enum module namespace trait impl'.split(' '));
const FUNCTION_WORDS = new Set('function def func fn fun sub'.split(' '));
const MODIFIERS = new Set('async export default public private protected internal static final abstract override pub unsafe sealed partial declare data open suspend inline virtual'.split(' '));
/** In the scope of a function, its own name: what it returns is what a call of it stands for. */
const RETURN_TO = 'return';
/** Reads statements, functions, classes, and what stands in brackets. */
function createBlocks({ grammar, sink, deeper, item, expression }) {
    /** Everything up to the end. */
    function program(cursor, scope) {
        const blocks = [];
        let indent = 0;
        while (cursor.here() !== undefined) {
            const token = cursor.here();
            if (token?.kind === 'line') {
                indent = token.indent;
                cursor.advance();
                continue;
            }
            while (grammar.indented && (blocks.at(-1)?.indent ?? -1) >= indent)
                blocks.pop();
            const own = blocks.at(-1)?.scope ?? scope;
            const opened = statement(cursor, { scope: own, path: null, binds: true, nested: false });
            if (opened !== null && grammar.indented)
                blocks.push({ indent, scope: opened });
            if (opened !== null && grammar.bareCalls)
                blocks.splice(0, 1, { indent: -1, scope: opened });
        }
    }
    function skipModifiers(cursor) {
        while (MODIFIERS.has(cursor.here()?.text ?? '') && cursor.after(1)?.kind === 'word')
            cursor.advance();
    }
    function opensStatement(token) {
        return (token.kind === 'word' &&
            (token.text === 'return' || FUNCTION_WORDS.has(token.text) || TYPE_WORDS.has(token.text)));
    }
    /** One statement, or one token where there is none. Hands out the scope of a function whose body follows. */
    function statement(cursor, place) {
        if (cursor.isWord('export') && isWordToken(cursor.after(1), 'default'))
            return exportDefault(cursor, place);
        skipModifiers(cursor);
        const token = cursor.here();
        if (token?.kind === 'word') {
            const next = cursor.after(1);
            if (TYPE_WORDS.has(token.text) && next?.kind === 'word')
                return typeBlock(cursor, place, next.text);
            if (FUNCTION_WORDS.has(token.text))
                return functionBlock(cursor, place);
            if (token.text === 'return') {
                cursor.advance();
                if (cursor.here()?.kind !== 'line')
                    keepReturn(cursor, place, token.at);
                return null;
            }
        }
        if (token?.kind === 'mark' && ',;)]}'.includes(token.text))
            cursor.advance();
        else if (cursor.is('{'))
            braces(cursor, blockIn(place));
        else {
            const read = item(cursor, place);
            if (read !== null)
                methodBody(cursor, read.value, place);
        }
        return null;
    }
    /** What a module is where nobody names a part of it. */
    function exportDefault(cursor, place) {
        cursor.advance();
        cursor.advance();
        const next = cursor.here();
        if (next === undefined || opensStatement(next))
            return null;
        const value = expression(cursor, { ...place, path: 'default' });
        bind(sink.file, 'default', value);
        sink.keep({ value, name: null, at: next.at });
        return null;
    }
    function keepReturn(cursor, place, at) {
        const value = expression(cursor, place);
        sink.keep({ value, name: null, at });
        const own = holderOf(place.scope, RETURN_TO);
        const [name] = own.names.get(RETURN_TO) ?? [];
        if (name?.kind === 'text' && own.parent !== null)
            bind(own.parent, name.text, value);
    }
    function typeBlock(cursor, place, name) {
        sink.type(name);
        cursor.advance();
        cursor.advance();
        if (grammar.indented || grammar.bareCalls)
            return null;
        for (let steps = 0; steps < 60 && cursor.here() !== undefined && !cursor.is('{') && !cursor.is(';'); steps++)
            cursor.advance();
        if (cursor.is('{'))
            typeMembers(cursor, place, name);
        return null;
    }
    function typeMembers(cursor, place, name) {
        const scope = createScope(place.scope);
        const value = braces(cursor, { ...place, path: name, scope });
        if (value.kind !== 'record')
            return;
        for (const member of value.of) {
            if (member.name === null)
                continue;
            bind(scope, member.name, member.value);
            bind(sink.file, `.${member.name}`, member.value);
            bind(sink.file, `${name}.${member.name}`, member.value);
        }
    }
    /** Name and parameters; the body too, where braces hold it. */
    function functionBlock(cursor, place) {
        const scope = createScope(place.scope);
        cursor.advance();
        for (let steps = 0; steps < 40; steps++) {
            const token = cursor.here();
            if (token === undefined || token.kind === 'line')
                break;
            if (token.kind === 'mark' && '{;=:'.includes(token.text))
                break;
            if (token.kind === 'word' && cursor_isMark(cursor.after(1), '('))
                bind(scope, RETURN_TO, {
                    kind: 'text',
                    text: token.text,
                    source: { at: token.at, origin: sink.origin },
                });
            if (cursor.is('('))
                parameters(cursor, { scope, path: null, binds: true, nested: true });
            else
                cursor.advance();
        }
        if (grammar.indented || grammar.bareCalls)
            return scope;
        for (let steps = 0; steps < 40 &&
            !cursor.is('{') &&
            !cursor.is('=') &&
            !cursor.is(';') &&
            cursor.here() !== undefined &&
            cursor.here()?.kind !== 'line'; steps++)
            cursor.advance();
        if (cursor.is('{'))
            braces(cursor, { ...place, path: null, scope });
        return scope;
    }
    /** A parameter hides what has its name outside. */
    function parameters(cursor, place) {
        for (const { name, value } of bracketed(cursor, ')', place)) {
            const own = name ?? (value.kind === 'name' ? value.name : null);
            if (own !== null && name === null)
                bind(place.scope, own, UNKNOWN);
        }
    }
    function braces(cursor, place) {
        cursor.advance();
        const members = deeper(() => membersIn(cursor, place));
        return members === null ? UNKNOWN : { kind: 'record', of: members };
    }
    function membersIn(cursor, place) {
        const members = [];
        for (;;) {
            cursor.skipLines();
            skipModifiers(cursor);
            const token = cursor.here();
            if (token === undefined || cursor.is('}'))
                break;
            if (opensStatement(token))
                statement(cursor, place);
            else if (token.kind === 'mark' && ',;)]'.includes(token.text))
                cursor.advance();
            else if (cursor.is('{'))
                braces(cursor, blockIn(place));
            else {
                const member = item(cursor, { ...place, binds: true, nested: false });
                if (member !== null)
                    methodBody(cursor, member.value, place);
                // An assignment in a class is a member of it.
                if (member?.name === null && member.value.kind === 'record')
                    members.push(...member.value.of);
                else if (member !== null)
                    members.push(member);
            }
        }
        cursor.advance();
        return members;
    }
    /** What reads like a call and is followed by a block is a method: what stands in its brackets hides other names. */
    function methodBody(cursor, value, place) {
        if (value.kind !== 'call' || !cursor.is('{'))
            return;
        const block = blockIn(place);
        for (const argument of value.args) {
            if (argument.value.kind === 'name')
                bind(block.scope, argument.value.name, UNKNOWN);
        }
        braces(cursor, block);
    }
    function blockIn(place) {
        return { ...place, path: null, scope: createScope(place.scope), nested: false };
    }
    /** What stands between brackets, lines ignored. */
    function bracketed(cursor, closing, place) {
        cursor.advance();
        return deeper(() => itemsUntil(cursor, closing, place)) ?? [];
    }
    function itemsUntil(cursor, closing, place) {
        const items = [];
        for (;;) {
            cursor.skipLines();
            const token = cursor.here();
            if (token === undefined || cursor.is('}') || cursor.is(closing))
                break;
            if (token.kind === 'mark' && ',;])'.includes(token.text)) {
                if (token.text === ')')
                    break;
                cursor.advance();
            }
            else if (items.length > 0 && cursor.isWord('for')) {
                const element = items.pop();
                items.push({ name: null, value: comprehension(cursor, element?.value ?? UNKNOWN, place) });
            }
            else {
                const argument = item(cursor, { ...place, nested: true });
                if (argument !== null)
                    items.push(argument);
            }
        }
        if (cursor.is(closing))
            cursor.advance();
        return items;
    }
    function comprehension(cursor, element, place) {
        cursor.advance();
        for (let steps = 0; steps < 20 && cursor.here() !== undefined && !cursor.isWord('in'); steps++)
            cursor.advance();
        if (cursor.isWord('in'))
            cursor.advance();
        const source = expression(cursor, { ...place, nested: true });
        return {
            kind: 'call',
            name: 'map',
            receiver: source,
            args: [{ name: null, value: element }],
            scope: place.scope,
        };
    }
    return { program, braces, bracketed };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-leading.js

/** Words that are operators or end an expression, and so no type or modifier of the word behind them. */
const BETWEEN = new Set('in of or and if else elif for as is instanceof not unless while do then end from with satisfies'.split(' '));
const LEADING = new Set('async await new return yield throw typeof void delete go defer not case const let var export default move mut ref static final public private'.split(' '));
const parse_leading_PREFIXES = new Set(['!', '-', '+', '&', '*', '...', '**', '~', '<-', '@', '\\', '|', "'", '?']);
const LONGEST_GENERIC = 40;
/** Signs, modifiers and types in front of a value. */
function skipLeading(cursor, grammar, isNested) {
    for (;;) {
        if (isNested)
            cursor.skipLines();
        const token = cursor.here();
        const next = cursor.after(1);
        if (token?.kind === 'mark' && parse_leading_PREFIXES.has(token.text))
            cursor.advance();
        else if (token?.kind !== 'word' || next === undefined || next.kind === 'line')
            return;
        else if (LEADING.has(token.text) && !cursor_isMark(next, '=') && !cursor_isMark(next, '.') && !cursor_isMark(next, ':'))
            cursor.advance();
        else if (next.kind === 'word' &&
            !BETWEEN.has(next.text) &&
            !grammar.bareCalls &&
            !grammar.typesBehind &&
            !BETWEEN.has(token.text))
            cursor.advance();
        else if (BETWEEN.has(token.text) &&
            token.text !== 'from' &&
            token.text !== 'with' &&
            token.text !== 'end' &&
            next.kind !== 'mark')
            cursor.advance();
        else
            return;
    }
}
/** Arguments of types, `<…>`, where a call follows them. */
function skipGeneric(cursor) {
    let open = 0;
    for (let steps = 0; steps < LONGEST_GENERIC; steps++) {
        const token = cursor.after(steps);
        if (token === undefined || token.kind === 'line' || token.kind === 'string')
            return false;
        if (cursor_isMark(token, '<'))
            open++;
        else if (cursor_isMark(token, '>'))
            open--;
        else if (token.kind === 'mark' && !',.[]|&?:'.includes(token.text) && token.text !== '::')
            return false;
        if (open > 0)
            continue;
        if (!cursor_isMark(cursor.after(steps + 1), '('))
            return false;
        for (let skipped = 0; skipped <= steps; skipped++)
            cursor.advance();
        return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-arguments.js


const OPERATORS = new Set('-f -join -replace -eq -ne -like -match -and -or -split -contains -in'.split(' '));
/** Reads arguments of calls without parentheses. */
function createArguments({ grammar, sink, expression }) {
    function isBareArgument(token) {
        if (token.kind === 'string')
            return true;
        return token.kind === 'word' && !BETWEEN.has(token.text) && !OPERATORS.has(token.text.toLowerCase());
    }
    function bareArguments(cursor, place) {
        return grammar.dashes ? spacedArguments(cursor, place) : listedArguments(cursor, place);
    }
    /** Up to the end of the line or of the command; a backtick carries the line on. */
    function spacedArguments(cursor, place) {
        const args = [];
        for (;;) {
            const token = cursor.here();
            if (token === undefined || token.kind === 'line')
                return args;
            if (token.kind === 'mark' && '|;)}'.includes(token.text))
                return args;
            const isMarkToSkip = token.kind === 'mark' && '`,:]='.includes(token.text);
            if (isMarkToSkip)
                cursor.advance();
            if (isMarkToSkip && token.text === '`')
                cursor.skipLines();
            if (isMarkToSkip)
                continue;
            if (token.kind === 'word' && /^https?:$/i.test(token.text)) {
                args.push({ name: null, value: unquoted(cursor) });
                continue;
            }
            const isSwitch = token.kind === 'word' && token.text.startsWith('-');
            if (isSwitch)
                cursor.advance();
            else
                args.push({ name: null, value: expression(cursor, { ...place, path: null, binds: false }) });
        }
    }
    /** An address without quotes, up to the next blank. */
    function unquoted(cursor) {
        const first = cursor.here();
        let text = '';
        for (let end = first?.at; cursor.here() !== undefined && cursor.here()?.at === end && cursor.here()?.kind !== 'line';) {
            const token = cursor.here();
            text += token?.text ?? '';
            end = token?.end;
            cursor.advance();
        }
        return { kind: 'text', text, source: { at: first?.at ?? 0, origin: sink.origin } };
    }
    function listedArguments(cursor, place) {
        const args = [];
        for (;;) {
            const value = expression(cursor, { ...place, path: null, binds: false });
            if (cursor.is('=>') || cursor.is(':')) {
                cursor.advance();
                const name = value.kind === 'name' ? value.name : constantText(value);
                args.push({ name, value: expression(cursor, { ...place, path: null, binds: false }) });
            }
            else
                args.push({ name: null, value });
            if (!cursor.is(','))
                return args;
            cursor.advance();
            cursor.skipLines();
        }
    }
    return { isBareArgument, bareArguments };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-operand.js




const ENVIRONMENT = /^(?:process\.env|import\.meta\.env|Bun\.env|os\.environ|ENV|env|_ENV|_SERVER)\.([A-Za-z_]\w*)$/;
/** Not calls, whatever stands behind them. */
/** Nobody's client has a longer name; longer ones are made to be slow. */
const LONGEST_CHAIN = 400;
const CONTROL = new Set('if while for switch catch foreach using lock synchronized match when unless until with elif'.split(' '));
/** Reads literals, names, calls and members: everything but operators. */
function createOperand({ grammar, sink, blocks, expression, hole }) {
    const { isBareArgument, bareArguments } = createArguments({ grammar, sink, expression });
    return function operand(cursor, place) {
        skipLeading(cursor, grammar, place.nested);
        let reading = primary(cursor, place);
        for (;;) {
            const next = postfix(cursor, place, reading);
            if (next === null)
                return reading.value;
            reading = next;
        }
    };
    function primary(cursor, place) {
        const token = cursor.here();
        const at = token?.at ?? 0;
        const plain = (value) => ({ value, chain: null, receiver: null, member: null, at });
        if (token === undefined || token.kind === 'line')
            return plain(UNKNOWN);
        if (token.kind === 'string')
            return plain(literals(cursor, place));
        if (token.kind === 'mark')
            return plain(bracket(cursor, place, token));
        cursor.advance();
        if (token.kind === 'other')
            return plain(UNKNOWN);
        if (token.kind === 'number')
            return plain({ kind: 'number', value: Number(token.text.replaceAll('_', '')) });
        if (grammar.typesBehind)
            while (cursor.here()?.kind === 'word')
                cursor.advance();
        return { ...named(parse_operand_rootOf(token.text), place), at };
    }
    function bracket(cursor, place, token) {
        switch (token.text) {
            case '(':
                return parenthesis(cursor, place);
            case '[':
                return listOf(cursor, place);
            case '{':
                return blocks.braces(cursor, place.path === null ? { ...place, scope: createScope(place.scope) } : place);
            case ')':
            case ']':
            case '}':
            case ',':
            case ';':
                return UNKNOWN;
            default:
                cursor.advance();
                if (token.text !== ':' || !grammar.bareCalls || cursor.here()?.kind !== 'word')
                    return UNKNOWN;
                return symbol(cursor);
        }
    }
    function symbol(cursor) {
        const word = cursor.here();
        cursor.advance();
        return { kind: 'text', text: word?.text ?? '', source: { at: word?.at ?? 0, origin: sink.origin } };
    }
    /** A value in parentheses, a tuple, or the parameters of an arrow. */
    function parenthesis(cursor, place) {
        const scope = createScope(place.scope);
        const items = blocks.bracketed(cursor, ')', { ...place, scope, path: null, binds: true, nested: true });
        if (cursor.is('=>')) {
            for (const { name, value } of items) {
                if (value.kind === 'name' && (name === null || name === value.name))
                    bind(scope, value.name, UNKNOWN);
            }
            cursor.advance();
            const body = expression(cursor, { ...place, scope, path: null });
            return body.kind === 'record' ? UNKNOWN : body;
        }
        const [first] = items;
        if (items.length === 1 && first !== undefined)
            return first.value;
        return { kind: 'list', of: items.map(({ value }) => value) };
    }
    /** `[a, b]`; `[]string{a, b}` and `[] {a, b}` of typed languages too. */
    function listOf(cursor, place) {
        const at = cursor.here()?.at ?? 0;
        const items = blocks.bracketed(cursor, ']', { ...place, path: null, binds: false, nested: true });
        if (items.length === 0 || grammar.typesBehind) {
            if (grammar.typesBehind && cursor.here()?.kind === 'word')
                cursor.advance();
            if (cursor.is('{'))
                return listIn(blocks.braces(cursor, { ...place, path: null }));
        }
        for (const { value } of items)
            sink.keep({ value, name: null, at });
        return { kind: 'list', of: items.map(({ value }) => value) };
    }
    function listIn(value) {
        return value.kind === 'record' ? { kind: 'list', of: value.of.map((member) => member.value) } : value;
    }
    function literals(cursor, place) {
        let value = null;
        for (;;) {
            const token = place.nested && grammar.adjacent ? cursor.beyondLines() : cursor.here();
            if (token?.kind !== 'string' || (value !== null && !grammar.adjacent))
                return value ?? UNKNOWN;
            if (place.nested && grammar.adjacent)
                cursor.skipLines();
            cursor.advance();
            const own = textOf(token, place);
            value = value === null ? own : rowOf(value, own);
        }
    }
    function textOf(token, place) {
        const source = { at: token.at, origin: sink.origin };
        const pieces = token.pieces.map((piece) => piece.kind === 'text' ? { kind: 'text', text: piece.text, source } : hole(piece.tokens, place));
        const [first] = pieces;
        const value = pieces.length === 1 && first !== undefined
            ? first
            : pieces.length === 0
                ? { kind: 'text', text: '', source }
                : { kind: 'row', of: pieces };
        const isCommand = token.text.startsWith('%x') || (token.text === '`' && grammar.bareCalls);
        if (!isCommand)
            return value;
        const call = {
            kind: 'call',
            name: '`',
            receiver: null,
            args: [{ name: null, value }],
            scope: place.scope,
        };
        sink.call({ call, at: token.at });
        return call;
    }
    function named(chain, { scope }) {
        const variable = ENVIRONMENT.exec(chain)?.[1];
        const value = variable === undefined ? { kind: 'name', name: chain, scope } : { kind: 'variable', name: variable };
        return { value, chain, receiver: null, member: null };
    }
    function postfix(cursor, place, reading) {
        const token = place.nested || !grammar.indented ? cursor.beyondLines() : cursor.here();
        if (token?.kind === 'mark' && isDot(token.text))
            return memberOf(cursor, place, reading);
        const here = cursor.here();
        if (here === undefined || here.kind === 'line')
            return null;
        if (here.kind === 'string' && here.text === '`' && reading.chain !== null && grammar.templates)
            return callOf(reading, [{ name: null, value: literals(cursor, place) }], place);
        if (here.kind === 'mark' && here.text === '(')
            return isCallable(reading) ? callOf(reading, argumentsOf(cursor, place), place) : null;
        if (here.kind === 'mark' && here.text === '[')
            return indexOf(cursor, place, reading);
        if (here.kind === 'mark' && here.text === '!')
            return exclaimed(cursor, place, reading);
        if (here.kind === 'mark' && here.text === '<' && reading.chain !== null)
            return skipGeneric(cursor) ? reading : null;
        if (grammar.bareCalls && reading.chain !== null && isBareArgument(here))
            return callOf(reading, bareArguments(cursor, place), place);
        return null;
    }
    function isDot(mark) {
        if (mark === '.')
            return !grammar.joins.has('.');
        return mark === '?.' || mark === '::' || mark === '&.' || (mark === '->' && grammar.arrowMembers);
    }
    function isCallable({ chain, member, value }) {
        if (chain !== null && CONTROL.has(chain))
            return false;
        return (chain !== null ||
            member !== null ||
            value.kind === 'call' ||
            value.kind === 'name' ||
            value.kind === 'unknown');
    }
    function memberOf(cursor, place, reading) {
        cursor.skipLines();
        cursor.advance();
        if (cursor.is('<'))
            skipGeneric(cursor);
        if (cursor.is('*'))
            cursor.advance();
        const word = cursor.here();
        if (word?.kind !== 'word')
            return cursor.is('(') || cursor.is('[') ? reading : { ...reading, value: UNKNOWN, chain: null };
        cursor.advance();
        if (word.text === 'await')
            return reading;
        const { chain, value, at } = reading;
        if (chain === null || chain.length > LONGEST_CHAIN) {
            // A member may be a call without parentheses; where they follow, it is made anew.
            const call = {
                kind: 'call',
                name: `.${word.text}`,
                receiver: value,
                args: [],
                scope: place.scope,
            };
            return { value: call, chain: null, receiver: value, member: word.text, at };
        }
        return { ...named(`${chain}.${word.text}`, place), receiver: value, member: word.text, at };
    }
    function argumentsOf(cursor, place) {
        return blocks.bracketed(cursor, ')', { ...place, path: null, binds: false, nested: true });
    }
    function callOf({ chain, member, receiver, at }, args, { scope }) {
        const call = { kind: 'call', name: chain ?? `.${member ?? ''}`, receiver, args, scope };
        sink.call({ call, at });
        return { value: call, chain: null, receiver: null, member: null, at };
    }
    function indexOf(cursor, place, reading) {
        const isReversed = cursor_isMark(cursor.after(1), '::') && cursor_isMark(cursor.after(2), '-');
        const items = blocks.bracketed(cursor, ']', { ...place, path: null, binds: false, nested: true });
        const { at, chain, value } = reading;
        if (isReversed) {
            const call = {
                kind: 'call',
                name: '.reversed',
                receiver: value,
                args: [],
                scope: place.scope,
            };
            return { value: call, chain: null, receiver: null, member: null, at };
        }
        const [first] = items;
        if (first === undefined)
            return cursor.is('{')
                ? { ...reading, value: listIn(blocks.braces(cursor, { ...place, path: null })), chain: null }
                : reading;
        const text = constantText(first.value);
        if (chain !== null && text !== null)
            return { ...named(`${chain}.${text}`, place), receiver: value, member: text, at };
        if (first.value.kind === 'number') {
            const call = { kind: 'call', name: '.at', receiver: value, args: items, scope: place.scope };
            return { value: call, chain: null, receiver: null, member: null, at };
        }
        return { value: UNKNOWN, chain: null, receiver: value, member: text ?? '', at };
    }
    /** A macro, `name!(…)`, or an assertion that a value is there. */
    function exclaimed(cursor, place, reading) {
        const next = cursor.after(1);
        if (next?.kind !== 'mark' || !'([.,;)!'.includes(next.text))
            return null;
        cursor.advance();
        const { chain, at } = reading;
        if (chain === null)
            return reading;
        if (cursor.is('['))
            return { value: listOf(cursor, place), chain: null, receiver: null, member: null, at };
        if (!cursor.is('('))
            return reading;
        return callOf({ ...reading, chain: `${chain}!` }, argumentsOf(cursor, place), place);
    }
}
/** `self`, `@name` and `$this` are `this`; the dollar of a variable is no part of its name. */
function parse_operand_rootOf(word) {
    if (/^\$env:\w/i.test(word))
        return `env.${word.slice(5)}`;
    if (word === 'self' || word === 'cls' || word === '$this')
        return 'this';
    if (word.startsWith('@'))
        return `this.${word.replace(/^@+/, '')}`;
    return word.length > 1 && word.startsWith('$') ? word.slice(1) : word;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse-expression.js




/** Deeper code is passed over. */
const parse_expression_DEEPEST = 160;
const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=', '&&']);
const DASHED = new Set(['-f', '-join', '-replace', '-split']);
const ASSIGNMENTS = new Set(['=', ':=', '+=', '??=', '||=']);
/** Reads expressions, pairs and assignments, and what they are made of. */
function createParser(grammar, sink) {
    let depth = 0;
    /** Runs one level deeper; null where it is too deep already. */
    const deeper = (read) => {
        if (depth >= parse_expression_DEEPEST)
            return null;
        depth++;
        const value = read();
        depth--;
        return value;
    };
    const blocks = createBlocks({ grammar, sink, deeper, item, expression });
    /** An expression, a pair `name: value` or an assignment `name = value`; null for what is none of these. */
    function item(cursor, place) {
        const start = cursor.here();
        const left = expression(cursor, place);
        const pair = isPair(cursor, place);
        if (!pair) {
            return { name: shorthand(left, place), value: left };
        }
        cursor.advance();
        const name = nameOf(left);
        const path = name === null ? null : place.path === null ? name : `${place.path}.${name}`;
        const inner = expression(cursor, { ...place, path, binds: false });
        const isTyped = ASSIGNMENTS.has(cursor.here()?.text ?? '') && cursor.here()?.kind === 'mark';
        if (isTyped)
            cursor.advance();
        const value = isTyped ? expression(cursor, { ...place, path }) : inner;
        if (path !== null && place.binds && value.kind !== 'unknown')
            bind(place.scope, path, value);
        sink.keep({ value, name, at: start?.at ?? 0 });
        return { name, value };
    }
    /** `{ name }` is a member of that name. */
    function shorthand(value, { binds }) {
        return binds && value.kind === 'name' && !value.name.includes('.') ? value.name : null;
    }
    function isPair(cursor, place) {
        if (cursor.is(':') || (cursor.is('?:') && !grammar.elvis))
            return true;
        return cursor.is('=>') || (!place.binds && cursor.is('='));
    }
    function expression(cursor, place) {
        const value = deeper(() => expressionIn(cursor, place));
        if (value === null)
            cursor.advance();
        return value ?? UNKNOWN;
    }
    function expressionIn(cursor, place) {
        let left = sum(cursor, place);
        for (;;) {
            const token = place.nested ? cursor.beyondLines() : operatorAhead(cursor);
            if (token === undefined)
                return left;
            const text = token.text;
            if (token.kind === 'mark' && (text === '??' || text === '||' || (text === '?:' && grammar.elvis))) {
                step(cursor);
                left = eitherOf(left, sum(cursor, place));
            }
            else if (token.kind === 'word' && text === 'or') {
                step(cursor);
                left = eitherOf(left, sum(cursor, place));
            }
            else if (token.kind === 'mark' && COMPARISONS.has(text)) {
                step(cursor);
                const right = sum(cursor, place);
                left = text === '&&' || text === '<' || text === '>' ? right : UNKNOWN;
            }
            else if (token.kind === 'mark' && text === '?' && grammar.ternary)
                left = ternary(cursor, place, left);
            else if (token.kind === 'word' && text === 'if' && grammar.indented && cursor.here()?.kind !== 'line')
                left = conditional(cursor, place, left);
            else if (token.kind === 'word' &&
                (text === 'as' || text === 'in' || text === 'instanceof' || text === 'satisfies') &&
                cursor.here() === token) {
                step(cursor);
                sum(cursor, place);
                if (text === 'in' || text === 'instanceof')
                    left = UNKNOWN;
            }
            else if (token.kind === 'mark' && ASSIGNMENTS.has(text) && place.binds && cursor.here() === token) {
                left = assignment(cursor, place, left, token);
            }
            else if (token.kind === 'mark' && text === '=>' && isParameters(left) && cursor.here() === token) {
                step(cursor);
                const scope = createScope(place.scope);
                if (left.kind === 'name')
                    bind(scope, left.name, UNKNOWN);
                left = cursor.is('{')
                    ? blocks.braces(cursor, { ...place, path: null, scope, nested: false })
                    : expression(cursor, { ...place, path: null, scope });
                if (left.kind === 'record')
                    left = UNKNOWN;
            }
            else
                return left;
        }
    }
    /** Of an arrow function; elsewhere `=>` makes a pair. */
    function isParameters({ kind }) {
        return !grammar.bareCalls && !grammar.arrowMembers && (kind === 'name' || kind === 'record');
    }
    function nameOf(left) {
        if (left.kind === 'name' || left.kind === 'variable')
            return left.name;
        return left.kind === 'text' ? left.text : null;
    }
    function step(cursor) {
        cursor.skipLines();
        cursor.advance();
        cursor.skipLines();
    }
    function ternary(cursor, place, condition) {
        step(cursor);
        if (cursor.is(':') || cursor.is(',') || cursor.is(')'))
            return condition;
        const yes = expression(cursor, { ...place, binds: false });
        if (cursor.beyondLines()?.text !== ':')
            return yes;
        step(cursor);
        return eitherOf(yes, expression(cursor, place));
    }
    function conditional(cursor, place, yes) {
        step(cursor);
        sum(cursor, place);
        for (let steps = 0; steps < 40 &&
            !cursor.isWord('else') &&
            cursor.here() !== undefined &&
            cursor.here()?.kind !== 'line' &&
            !cursor.is(')'); steps++)
            cursor.advance();
        if (!cursor.isWord('else'))
            return yes;
        step(cursor);
        return eitherOf(yes, expression(cursor, place));
    }
    function assignment(cursor, place, left, token) {
        step(cursor);
        const name = nameOf(left);
        const path = name === null ? null : place.path === null ? name : `${place.path}.${name}`;
        const right = expression(cursor, { ...place, path });
        const value = token.text === '+=' ? rowOf(left, right) : right;
        sink.keep({ value, name, at: token.at });
        if (left.kind === 'record')
            destructure(left.of, right, place.scope);
        if (name === null || path === null)
            return value;
        if (token.text === '+=')
            return value;
        bindName(place, path, value);
        return place.path === null ? value : { kind: 'record', of: [{ name, value }] };
    }
    function bindName({ scope }, path, value) {
        if (path.startsWith('this.'))
            bind(sink.file, path, value);
        else
            bind(holderOf(scope, path), path, value);
    }
    function destructure(members, from, scope) {
        if (from.kind !== 'name')
            return;
        for (const { name, value } of members) {
            if (name === null)
                continue;
            const local = value.kind === 'name' ? value.name : name;
            bind(scope, local, { kind: 'name', name: `${from.name}.${name}`, scope: from.scope });
        }
    }
    function sum(cursor, place) {
        let left = operand(cursor, place);
        for (;;) {
            const token = place.nested ? cursor.beyondLines() : operatorAhead(cursor);
            if (token?.kind === 'mark' && grammar.joins.has(token.text)) {
                step(cursor);
                left = rowOf(left, operand(cursor, place));
            }
            else if (grammar.formats && cursor_isMark(token, '%')) {
                step(cursor);
                const value = operand(cursor, place);
                const args = value.kind === 'list' ? value.of : [value];
                left = {
                    kind: 'call',
                    name: '%',
                    receiver: left,
                    args: args.map((arg) => ({ name: null, value: arg })),
                    scope: place.scope,
                };
            }
            else if (grammar.dashes && token?.kind === 'word' && DASHED.has(token.text.toLowerCase())) {
                left = dashed(cursor, place, left, token.text.toLowerCase());
            }
            else if (token?.kind === 'mark' &&
                (token.text === '*' || token.text === '/' || token.text === '-') &&
                cursor.here() === token) {
                cursor.advance();
                if (place.nested)
                    cursor.skipLines();
                operand(cursor, place);
                left = token.text === '/' ? left : UNKNOWN;
            }
            else
                return left;
        }
    }
    /** `template -f a, b`, `list -join separator`, `text -replace a, b` */
    function dashed(cursor, place, left, operator) {
        step(cursor);
        const values = [operand(cursor, place)];
        while (cursor.is(',')) {
            step(cursor);
            values.push(operand(cursor, place));
        }
        const name = operator === '-f' ? '%' : operator === '-join' ? '.join' : operator === '-split' ? '.split' : '.replace';
        const args = values.map((value) => ({ name: null, value }));
        return { kind: 'call', name, receiver: left, args, scope: place.scope };
    }
    /** An operator may begin the next line. */
    function operatorAhead(cursor) {
        const here = cursor.here();
        if (here?.kind !== 'line')
            return here;
        const token = cursor.beyondLines();
        const continues = token?.kind === 'mark' &&
            (token.text === '??' ||
                token.text === '||' ||
                token.text === '?' ||
                token.text === '?:' ||
                grammar.joins.has(token.text));
        return continues && !grammar.indented ? token : here;
    }
    const operand = createOperand({
        grammar,
        sink,
        blocks,
        expression,
        hole(tokens, place) {
            const cursor = createCursor(tokens);
            cursor.skipLines();
            if (cursor.here() === undefined)
                return UNKNOWN;
            const value = expression(cursor, { ...place, path: null, nested: true, binds: false });
            return cursor.beyondLines() === undefined ? value : UNKNOWN;
        },
    });
    return blocks;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/fold/parse.js



/**
 * Reads what a program says about texts, tolerantly: what it does not understand is passed over a token at a time, so
 * that nothing is read twice and pieces of files can be read as well as whole ones.
 * @param origin number of the file in every `Source`
 */
function parse_parse(tokens, grammar, origin) {
    const calls = [];
    const kept = [];
    const types = [];
    const scope = createScope(null);
    const parser = createParser(grammar, {
        call: (site) => calls.push(site),
        keep: (value) => kept.push(value),
        type: (name) => types.push(name),
        file: scope,
        origin,
    });
    parser.program(createCursor(tokens), scope);
    return { calls, kept, scope, types };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/unit.js
/** For texts that stand in their file as they are. */
function placesIn(text, firstLine = 1) {
    let line = firstLine;
    let lineStart = 0;
    let counted = 0;
    return (offset) => {
        if (offset < counted) {
            line = firstLine;
            lineStart = 0;
        }
        for (let at = text.indexOf('\n', lineStart); at !== -1 && at < offset; at = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = at + 1;
        }
        counted = offset;
        return { line, column: charactersIn(text, lineStart, offset) + 1 };
    };
}
/** Lines of a long one are counted only so far: nobody looks for a column beyond. */
const LONGEST_COLUMN = 100_000;
function charactersIn(text, from, to) {
    return to - from > LONGEST_COLUMN ? to - from : [...text.slice(from, to)].length;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/read-file.js











function read_file_readFile(path, text, kind) {
    const placeOf = placesIn(text);
    const nothing = { path, units: [], hits: [], variables: [], placeOf };
    const unit = (language, own) => ({
        ...nothing,
        units: [{ path, text: own, language, placeOf }],
    });
    switch (kind.kind) {
        case 'code':
            return unit(kind.language, text);
        case 'page':
            return unit('javascript', scriptsOf(text));
        case 'shell':
            return unit('shell', text);
        case 'makefile':
            return unit('shell', makeCommandsOf(text));
        case 'dockerfile':
            return unit('shell', dockerCommandsOf(text));
        case 'yaml':
            return { ...nothing, ...readYaml(path, text) };
        case 'notebook':
            return { ...nothing, units: notebookUnits(path, text) };
        case 'settings':
            return { ...nothing, ...settings_readSettings(text, path) };
        case 'manifest':
            return {
                ...nothing,
                hits: readManifest(text, kind.manifest),
                units: kind.manifest === 'package_json' ? scriptUnits(path, text, placeOf) : [],
            };
    }
}
/** Scripts of package.json. */
function scriptUnits(path, text, placeOf) {
    const open = text.search(/"scripts"\s*:\s*\{/);
    if (open === -1)
        return [];
    const close = text.indexOf('}', open);
    const section = text.slice(open, close === -1 ? text.length : close);
    // Lines of scripts end where the line does, which bounds how far a quote that never closes is followed.
    return [
        ...section.matchAll(/"(?:[^"\\\n]|\\.){1,200}"\s{0,20}:\s{0,20}"((?:[^"\\\n]|\\.){0,20000})"/g),
    ].map((match) => {
        const at = open + match.index;
        return {
            path,
            text: (match[1] ?? '').replace(/\\(["\\/])/g, '$1'),
            language: 'shell',
            placeOf: () => placeOf(at),
        };
    });
}
/** @param origin number of the unit */
function readCode(unit, language, origin) {
    const tokens = lex(unit.text, DIALECTS[language]);
    return {
        unit,
        language,
        origin,
        imports: imports_importsOf(tokens, language),
        parsed: parse_parse(tokens, GRAMMARS[language], origin),
    };
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/remedy-client.js
const remedy_client_KINDS = [
    [/\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?)$/, /\.(?:[cm]?[jt]sx?)$/],
    [/\.(?:py|pyw|ipynb)$/, /\.py$/],
    [/\.(?:sh|bash|zsh|ksh|ya?ml|mk|ps1)$|(?:^|\/)(?:Dockerfile|[Mm]akefile)/, /\.sh$/],
];
/** The client to name in a remedy: one of the same language where there is one, else any, else where one is looked for. */
function chooseClient(path, clients, config) {
    const wanted = remedy_client_KINDS.find(([of]) => of.test(path))?.[1];
    const extension = path.slice(path.lastIndexOf('.'));
    const code = clients.filter((client) => !/\.(?:md|json|ya?ml|txt)$|(?:^|\/)index\.[a-z]+$|[._-]test\./.test(client));
    const named = (wanted === undefined ? [] : code.filter((client) => wanted.test(client))).concat(code.filter((client) => client.endsWith(extension)), code);
    const [first] = named.toSorted((a, b) => score(b) - score(a));
    const own = named.filter((client) => score(client) === score(first ?? ''));
    const [chosen] = own;
    if (chosen !== undefined)
        return chosen;
    const places = config.guards['no-direct-http'].clients.map((client) => client.path);
    return places.length === 0
        ? 'an allowed client (guards.no-direct-http.clients names none)'
        : `an allowed client in ${places.join(' or ')}`;
}
/** What is named like a client of a model is likelier to be one than what lies beside it. */
function score(path) {
    return /client|adapter|llm|anthropic|openai|model/i.test(path.slice(path.lastIndexOf('/') + 1)) ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/telltale-names.js



/** Names that any file may use for something of its own say nothing. */
const SHORTEST_NAME = 4;
const MOST_NAMES = 500;
/**
 * Names by which files that hold no provider's name themselves may mean one: constants and variables of the environment
 * whose value names a provider. Lower-case words are left out, since too many files have them.
 */
function telltaleNames(project, readings) {
    const prefilter = createPrefilter();
    const names = new Set();
    const folder = project.folder();
    for (const { parsed } of project.files()) {
        for (const [name, values] of parsed.scope.names) {
            const last = name.slice(name.lastIndexOf('.') + 1);
            if (last.length < SHORTEST_NAME || !/[A-Z_]/.test(last) || names.size >= MOST_NAMES)
                continue;
            const texts = values.flatMap((value) => [
                constantText(value) ?? '',
                ...folder.fold(value).map(({ text }) => text),
            ]);
            if (texts.some((text) => isPartOfAddress(text) && prefilter.hasKeyword(Buffer.from(text))))
                names.add(last);
        }
    }
    for (const { variables } of readings.values()) {
        for (const { name, value } of variables)
            if (names.size < MOST_NAMES && providerUrlIn(value, 'bare') !== null)
                names.add(name);
    }
    return names;
}
/** Names of models and modes name providers as well; only what has a dot or a slash may become a host. */
function isPartOfAddress(text) {
    return text.length < 300 && /[./]/.test(text) && !/\s/.test(text);
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/look.js









/** Reads a scope and finds everything in it that goes round the client. */
async function look(context) {
    const gathered = await gather(context);
    const candidates = new Map(gathered.candidates);
    const project = createProject();
    const readings = new Map();
    const read = (candidate) => readInto(project, readings, candidate);
    for (const candidate of candidates.values())
        read(candidate);
    const names = telltaleNames(project, readings);
    if (names.size > 0 && context.scope.kind !== 'file' && context.scope.kind !== 'text') {
        for (const candidate of await gatherNaming(names, candidates, context)) {
            candidates.set(candidate.path, candidate);
            read(candidate);
        }
    }
    const judged = judgeAll(project, readings, candidates);
    const { kept, needed } = withoutNeeded(judged.hits, candidates);
    const counted = kept.filter(({ path }) => candidates.get(path)?.isClient !== true);
    const introduced = counted.filter((placed) => isAdded(placed, gathered, candidates));
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    const origin = gathered.added === null ? 'unknown' : 'introduced';
    const findings = introduced.map(({ hit, path, place }) => finding_findingOf(hit, { ...place, path, origin }, chooseClient(path, gathered.clients, context.config), fingerprint));
    return {
        findings,
        inlineAllows: gathered.inlineAllows,
        totals: gathered.totals,
        lexedFiles: candidates.size,
        diagnostics: judged.diagnostics,
        neededDependencies: needed,
        olderFindings: counted.filter(({ path }) => gathered.added?.has(path)).length -
            (gathered.added === null ? 0 : introduced.length),
        clients: gathered.clients,
        added: gathered.added,
    };
}
function readInto(project, readings, { path, text, kind }) {
    const reading = read_file_readFile(path, text, kind);
    readings.set(path, reading);
    for (const { name, value } of reading.variables)
        project.setVariable(name, value);
    for (const unit of reading.units) {
        if (unit.language !== 'shell')
            project.add(readCode(unit, unit.language, project.files().length));
    }
}
function judgeAll(project, readings, candidates) {
    const hits = [];
    let diagnostics = 0;
    const place = (own, path, placeOf) => {
        for (const hit of own)
            hits.push({ hit, path, place: placeOf(hit.at) });
    };
    for (const { path, hits: own, placeOf } of readings.values())
        place(own, path, placeOf);
    const folder = project.folder();
    const environment = (name) => folder.fold({ kind: 'variable', name })[0]?.text ?? null;
    for (const { units } of readings.values()) {
        for (const unit of units) {
            if (unit.language !== 'shell')
                continue;
            const verdict = judgeShell(unit.text, environment);
            place(verdict.hits, unit.path, unit.placeOf);
            diagnostics += verdict.diagnostics;
            for (const { text, language, at } of verdict.programs) {
                project.add(readCode({ path: unit.path, text, language, placeOf: () => unit.placeOf(at) }, language, project.files().length));
            }
        }
    }
    for (const file of project.files()) {
        const verdict = judgeCode(file, project, project.folder());
        place(verdict.hits, file.unit.path, file.unit.placeOf);
        diagnostics += verdict.diagnostics;
    }
    return { hits: inOrder(hits, candidates), diagnostics };
}
/** By file as they were read, then by place; the same thing at the same place is one. */
function inOrder(hits, candidates) {
    const order = new Map([...candidates.keys()].sort().map((path, index) => [path, index]));
    const seen = new Set();
    const rank = ({ path }) => order.get(path) ?? 0;
    return [...hits]
        .sort((a, b) => rank(a) - rank(b) || a.place.line - b.place.line || a.place.column - b.place.column)
        .filter(({ hit, path, place }) => {
        const key = [path, place.line, place.column, hit.rule, hit.provider].join('\0');
        return !seen.has(key) && seen.add(key).size > 0;
    });
}
/** A manifest has to name the library that an allowed client is made with. */
function withoutNeeded(hits, candidates) {
    const used = new Set(hits
        .filter(({ hit, path }) => hit.rule === 'llm-sdk-import' && candidates.get(path)?.isClient === true)
        .map(({ hit }) => hit.provider));
    const kept = hits.filter(({ hit }) => hit.rule !== 'llm-sdk-dependency' || !used.has(hit.provider));
    return { kept, needed: hits.length - kept.length };
}
function isAdded({ path, place }, { added }, candidates) {
    if (added === null)
        return true;
    const lines = added.get(path);
    if (lines === undefined)
        return false;
    const line = candidates.get(path)?.text.split('\n', place.line)[place.line - 1] ?? '';
    return lines.has(line.trim());
}

;// CONCATENATED MODULE: ./build/guards/no-direct-http/guard.js



/** Calls of models that go round the one client which keeps budget, retries and keys. */
const noDirectHttpGuard = {
    id: 'no-direct-http',
    title: 'One client for all calls of models',
    docs: 'docs/guard-no-direct-http.md',
    async check(context) {
        if (context.scope.kind === 'history')
            return guard_notApplicable();
        const seen = await look(context);
        return resultOf(seen, context);
    },
};
function resultOf(seen, context) {
    const allows = guard_allowsOf(seen, context);
    const findings = [];
    const suppressed = [];
    for (const finding of seen.findings) {
        const suppression = allows.suppress(finding);
        if (suppression === null)
            findings.push(finding);
        else
            suppressed.push(suppression);
    }
    const warnings = addedAllows(seen, context);
    const { files, bytes, commits } = seen.totals;
    return {
        id: 'no-direct-http',
        verdict: findings.length > 0 ? 'fail' : warnings.length > 0 ? 'warn' : 'pass',
        findings,
        suppressed,
        warnings,
        notes: [...notesOf(seen, context), ...(seen.added === null ? allows.notes() : [])],
        scanned: { files, bytes, commits },
    };
}
function guard_allowsOf({ inlineAllows }, { config, today, scope }) {
    const isWhole = scope.kind === 'tree';
    return (0,scan_allows/* createAllows */.l)({
        inline: inlineAllows,
        configured: config.guards['no-direct-http'].allow,
        owns: (ruleId) => ruleId in RULES,
        today,
        // Of a change the files are read whole, so that an allow in them need not be new.
        scope: isWhole ? scope : { kind: 'text', name: '', bytes: new Uint8Array(0) },
    });
}
/** Comments that the change itself adds. */
function addedAllows({ inlineAllows, added }, { today, scope, config }) {
    if (added === null)
        return [];
    const inline = inlineAllows.filter(({ path, reason, ruleId }) => [...(added.get(path) ?? [])].some((line) => line.includes(ruleId) && line.includes(reason)));
    const { allow } = config.guards['no-direct-http'];
    return (0,scan_allows/* createAllows */.l)({
        inline,
        configured: allow,
        owns: (ruleId) => ruleId in RULES,
        today,
        scope,
    }).warnings();
}
/** What a reader must know before taking silence for cleanliness. */
function notesOf({ diagnostics, neededDependencies, olderFindings, clients, lexedFiles }, { config }) {
    const configured = config.guards['no-direct-http'].clients;
    const reasons = configured.flatMap(({ path, reason }) => reason === null ? [] : [`allowed to call models: ${path} (${reason})`]);
    return [
        ...reasons,
        `${lexedFiles} files name a provider of models and were read closely`,
        ...(clients.length > 0
            ? []
            : [
                `no allowed client is there: ${configured.map(({ path }) => path).join(', ') || 'none is configured'}`,
            ]),
        ...(diagnostics === 0
            ? []
            : [`${diagnostics} looks whether a provider is reachable are no calls of models`]),
        ...(neededDependencies === 0
            ? []
            : [`${neededDependencies} dependencies are what allowed clients are made with`]),
        ...(olderFindings <= 0
            ? []
            : [`${olderFindings} findings stand in the changed files on lines that the change leaves alone`]),
    ];
}
function guard_notApplicable() {
    return {
        id: 'no-direct-http',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: ['code that is gone calls nobody: the guard looks at the working tree or at a change'],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}

// EXTERNAL MODULE: ./build/guards/prod/guard.js + 3 modules
var prod_guard = __webpack_require__(21150);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
// EXTERNAL MODULE: ./build/src/statistics/student-t.js
var student_t = __webpack_require__(37331);
;// CONCATENATED MODULE: ./build/src/statistics/detectable.js

/**
 * The smallest drop of a pass rate that this many pairs would show with the given power under McNemar's test, when
 * `noise` of the pairs flip each way by themselves. Source: Connor (1987), Biometrics 43; never below the exact test's
 * own floor, the fewest pairs that can be significant at all.
 */
function smallestRateDrop(pairs, noise, terms) {
    if (pairs < 2)
        return 1;
    const { forAlpha, forPower } = quantiles(pairs, terms);
    const floor = Math.ceil(Math.log2(1 / terms.alpha)) / pairs;
    const isShown = (drop) => {
        const changed = 2 * noise + drop;
        return (drop * Math.sqrt(pairs) >=
            forAlpha * Math.sqrt(changed) + forPower * Math.sqrt(Math.max(0, changed - drop ** 2)));
    };
    let [low, high] = [0, 1];
    for (let i = 0; i < 50; i++) {
        const middle = (low + high) / 2;
        if (isShown(middle))
            high = middle;
        else
            low = middle;
    }
    return Math.min(1, Math.max(floor, high));
}
/** The smallest drop of a mean that this many pairs would show; the deviation is that of the paired differences. */
function smallestMeanDrop(pairs, standardDeviation, terms) {
    if (pairs < 2)
        return Number.POSITIVE_INFINITY;
    const { forAlpha, forPower } = quantiles(pairs, terms);
    return ((forAlpha + forPower) * standardDeviation) / Math.sqrt(pairs);
}
/** Student's in place of normal quantiles: a little larger, so that small samples promise less. */
function quantiles(pairs, { alpha, power }) {
    return {
        forAlpha: (0,student_t/* studentTQuantile */.$J)(1 - alpha, pairs - 1),
        forPower: (0,student_t/* studentTQuantile */.$J)(power, pairs - 1),
    };
}

;// CONCATENATED MODULE: ./build/src/statistics/holm.js
/**
 * Holm's adjusted p-values, in the order given: to reject where the result is at most alpha keeps the chance of any
 * false alarm at alpha. Source: Holm (1979), Scandinavian Journal of Statistics 6.
 */
function holm(pValues) {
    const ascending = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(pValues.length).fill(1);
    let largest = 0;
    ascending.forEach(({ p, index }, rank) => {
        largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
// EXTERNAL MODULE: ./build/src/statistics/binomial.js
var binomial = __webpack_require__(70008);
;// CONCATENATED MODULE: ./build/src/statistics/paired-tests.js

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { abs, clz32 } = Math;
/** All 2^n sign patterns are visited up to here; beyond, this many are drawn. */
const MOST_FOR_EXACT = 20;
const DRAWS = 99_999;
/**
 * Exact one-sided McNemar test: the chance of at least so many pairs that got worse among those that changed, if either
 * way were equally likely. Source: McNemar (1947), Psychometrika 12, with binomial in place of chi-squared chances.
 */
function exactMcNemar(worsened, improved) {
    return (0,binomial/* binomialUpperTail */.Yw)(worsened, worsened + improved, 0.5);
}
/**
 * One-sided sign-flip permutation test on paired differences: the chance of a sum at least this high if every
 * difference could as well have had the other sign. Exact up to 20 non-zero differences, else (b + 1)/(B + 1) of
 * 99,999 draws. Source: Fisher (1935), The Design of Experiments, section 21; Phipson and Smyth (2010), SAGMB 9.
 * @param differences positive where the pair got worse.
 */
function signFlipTest(differences, random) {
    // Zeros change no sum, whatever their sign.
    const moved = Float64Array.from(differences).filter((difference) => difference !== 0);
    const observed = sum(moved);
    // Sums of the same terms in another order may differ in their last digits; they count as ties.
    const threshold = observed - 1e-9 * moved.reduce((total, each) => total + abs(each), 0);
    return moved.length <= MOST_FOR_EXACT ? exact(moved, threshold) : drawn(moved, threshold, random);
}
function exact(moved, threshold) {
    const signs = new Int8Array(moved.length).fill(1);
    const patterns = 2 ** moved.length;
    let current = sum(moved);
    let atLeast = current >= threshold ? 1 : 0;
    // A Gray code changes one sign a step, so that each sum costs one addition.
    for (let step = 1; step < patterns; step++) {
        const position = 31 - clz32(step & -step);
        const sign = signs[position] ?? 1;
        current -= 2 * sign * (moved[position] ?? 0);
        signs[position] = -sign;
        if (current >= threshold)
            atLeast++;
    }
    return atLeast / patterns;
}
function drawn(moved, threshold, random) {
    let atLeast = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
        let total = 0;
        let bits = 0;
        for (let i = 0; i < moved.length; i++) {
            if (i % 32 === 0)
                bits = random.nextUint32();
            const value = moved[i] ?? 0;
            total += (bits & 1) === 1 ? value : -value;
            bits >>>= 1;
        }
        if (total >= threshold)
            atLeast++;
    }
    return (atLeast + 1) / (DRAWS + 1);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/src/statistics/random.js
var statistics_random = __webpack_require__(81266);
;// CONCATENATED MODULE: ./build/src/verdict/regression.js





/** A drop that fails where it is confirmed: a share of the frozen mean, and a difference of rates. */
const MEAN_DROP = 0.05;
const RATE_DROP = 0.02;
const ALPHA = 0.01;
/** From so many pairs on, nobody need be told what the sample could not have shown. */
const ENOUGH_PAIRS = 200;
/** Chance to have seen the smallest detectable change. */
const POWER = 0.8;
/** Share of pairs that are taken to flip each way by themselves. */
const NOISE = 0.02;
/** The permutation test draws the same signs in every run. */
const SEED = 20_260_101;
const yes = (value) => (value === null ? null : Number(value));
const METRICS = [
    { id: 'mean_score', title: 'Mean score', kind: 'mean', value: ({ score }) => score },
    { id: 'passed', title: 'Passed', kind: 'rate', value: ({ passed }) => yes(passed) },
    { id: 'support', title: 'Support', kind: 'mean', value: ({ support }) => support },
    { id: 'align', title: 'Alignment', kind: 'mean', value: ({ align }) => align },
    { id: 'evidence', title: 'Evidence present', kind: 'rate', value: ({ evidence }) => yes(evidence) },
];
/**
 * Paired, one-sided tests of each figure: exact McNemar for rates, sign-flip permutation for means, adjusted by Holm.
 * FAIL asks for both: an adjusted p of at most .01 and a drop beyond the limit. A raw p of at most .01 is a WARN, a
 * drop alone a note.
 */
function compareMetrics(pairs) {
    const random = (0,statistics_random/* createRandom */.sk)(SEED);
    const tested = METRICS.map(({ id, title, kind, value }) => {
        const values = pairs.flatMap(({ frozen, current }) => {
            const [before, now] = [value(frozen), value(current)];
            return before === null || now === null ? [] : [{ before, now }];
        });
        const drops = values.map(({ before, now }) => before - now);
        const p = values.length === 0
            ? null
            : kind === 'mean'
                ? signFlipTest(drops, random)
                : exactMcNemar(countWhere(drops, 1), countWhere(drops, -1));
        return { id, title, kind, values, drops, p };
    });
    const applicable = tested.filter(({ p }) => p !== null);
    const adjusted = holm(applicable.map(({ p }) => p ?? 1));
    return tested.map((each) => {
        const holmP = each.p === null ? null : (adjusted[applicable.indexOf(each)] ?? 1);
        return regression_rowOf(each, holmP);
    });
}
function regression_rowOf({ id, title, kind, values, drops, p }, holmP) {
    const n = values.length;
    if (n === 0 || p === null || holmP === null) {
        const none = { frozen: null, current: null, change: null, interval: null, p, holmP, limit: null };
        return { id, title, kind, n, ...none, detectable: null, state: 'not_applicable' };
    }
    const frozen = (0,moments/* moments */.Cl)(values.map(({ before }) => before)).mean;
    const current = (0,moments/* moments */.Cl)(values.map(({ now }) => now)).mean;
    const change = current - frozen;
    const limit = kind === 'mean' ? MEAN_DROP * frozen : RATE_DROP;
    const changes = drops.map((drop) => -drop);
    return {
        id,
        title,
        kind,
        n,
        frozen,
        current,
        change,
        interval: (0,moments/* meanInterval */.VO)(changes, 0.95),
        p,
        holmP,
        limit,
        detectable: n >= ENOUGH_PAIRS ? null : detectableDrop(kind, drops),
        state: stateOf(p, holmP, -change, limit),
    };
}
function stateOf(p, holmP, drop, limit) {
    const isBeyond = drop > 0 && drop >= limit;
    if (holmP <= ALPHA && isBeyond)
        return 'fail';
    if (p <= ALPHA)
        return 'warn';
    return isBeyond ? 'note' : 'pass';
}
/** At the level that Holm's first step leaves of the whole, so that it promises nothing that the verdict would not keep. */
function detectableDrop(kind, drops) {
    const terms = { alpha: ALPHA / METRICS.length, power: POWER };
    if (kind === 'rate')
        return smallestRateDrop(drops.length, NOISE, terms);
    const { standardDeviation } = (0,moments/* moments */.Cl)(drops);
    // Where nothing moved, nothing is known of how much things move.
    if (standardDeviation === 0)
        return null;
    return Math.min(1, smallestMeanDrop(drops.length, standardDeviation, terms));
}
function countWhere(values, wanted) {
    return values.filter((value) => value === wanted).length;
}
/** The verdict of a comparison. Missing cases and a comparison of nothing are failures: they hide regressions. */
function judgeRegression(metrics, counts) {
    const missing = counts.missing.length;
    const failures = [
        ...(missing > 0
            ? [`${missing} of ${counts.frozenCases} frozen cases are missing from the present data`]
            : []),
        ...(counts.pairs === 0 ? ['no frozen case can be compared'] : []),
        ...metrics.filter(({ state }) => state === 'fail').map(sayDrop),
    ];
    if (failures.length > 0)
        return { verdict: 'FAIL', reasons: failures };
    const warnings = metrics.filter(({ state }) => state === 'warn').map(sayDrop);
    return { verdict: warnings.length > 0 ? 'WARN' : 'PASS', reasons: warnings };
}
function sayDrop({ title, frozen, current, p, holmP }) {
    const number = (value) => (value ?? 0).toFixed(3);
    return `${title} fell from ${number(frozen)} to ${number(current)} (p ${sayP(p)}, adjusted ${sayP(holmP)})`;
}
function sayP(p) {
    if (p === null)
        return 'n/a';
    return p < 0.0001 ? '< .0001' : p.toFixed(4);
}

// EXTERNAL MODULE: ./build/src/core/canon.js
var canon = __webpack_require__(37606);
// EXTERNAL MODULE: ./build/src/core/case.js
var core_case = __webpack_require__(40757);
// EXTERNAL MODULE: ./build/src/dataset/dataset.js + 18 modules
var dataset_dataset = __webpack_require__(54918);
// EXTERNAL MODULE: ./build/src/metrics/corpus.js
var metrics_corpus = __webpack_require__(89107);
// EXTERNAL MODULE: ./build/src/metrics/measure-case.js + 3 modules
var measure_case = __webpack_require__(58515);
;// CONCATENATED MODULE: ./build/guards/regression/mini-set.js





/** The present data, or as much of it as is wanted. @param wanted null for all cases */
async function readCurrent(config, workingDirectory, fileSystem, wanted) {
    const dataset = await (0,dataset_dataset/* openDataset */.J)({ ...config, globs: config.data, workingDirectory }, fileSystem);
    return collect(dataset, wanted);
}
/** The frozen mini-set: JSON lines of cases as the published schema of a record has them, nothing mapped. */
async function readFrozen(file, workingDirectory, fileSystem) {
    const options = {
        globs: [file],
        workingDirectory,
        format: 'jsonl',
        records: '',
        fields: {},
        onInvalid: 'fail',
        maxLineBytes: MOST_LINE_BYTES,
    };
    return collect(await (0,dataset_dataset/* openDataset */.J)(options, fileSystem), null);
}
const MOST_LINE_BYTES = 64 << 20;
async function collect(dataset, wanted) {
    const cases = new Map();
    const corpus = (0,metrics_corpus/* createCorpusFrequencies */.b)();
    // Fields that no record has are only known after the first pass.
    await dataset.inspect((loaded) => {
        if (!(0,core_case/* isInvalid */.I)(loaded))
            corpus.add(loaded);
    });
    for await (const loaded of dataset.cases()) {
        if (!(0,core_case/* isInvalid */.I)(loaded) && (wanted === null || wanted.has(loaded.id)))
            cases.set(loaded.id, loaded);
    }
    return { cases, corpus };
}
/** What the present code sees in a case, offline. */
function measure(one, corpus) {
    const measures = (0,measure_case/* measureCase */.HS)(one, corpus);
    const score = (0,measure_case/* offlineScore */.u$)(measures);
    return {
        score,
        passed: score === null ? null : (0,measure_case/* isPassed */.Hh)(score, measures.support),
        support: measures.support,
        align: measures.align,
        evidence: measures.evidencePresent,
    };
}
/** Whether two answers were given to the same question over the same evidence. */
function isSameTask(a, b) {
    const evidence = ({ evidence: pieces }) => JSON.stringify((pieces ?? []).map(({ text }) => text));
    return (0,canon/* canon */.A)(a.question) === (0,canon/* canon */.A)(b.question) && evidence(a) === evidence(b);
}

;// CONCATENATED MODULE: ./build/guards/regression/compare.js


const MOST_RECORDS = 20;
/** Both sides are measured by the same present code and weights, so that only the answers can make a difference. */
function compareMiniSet(frozen, current) {
    const missing = [];
    const changed = [];
    const compared = [];
    for (const [id, before] of frozen.cases) {
        const now = current.cases.get(id);
        if (now === undefined)
            missing.push(id);
        else if (!isSameTask(before, now))
            changed.push(id);
        else
            compared.push(pairOf(before, now, current));
    }
    const metrics = compareMetrics(compared);
    const counts = { frozenCases: frozen.cases.size, pairs: compared.length, missing };
    return {
        ...judgeRegression(metrics, counts),
        ...counts,
        changed,
        metrics,
        records: recordsOf(compared),
    };
}
function pairOf(before, now, { corpus }) {
    const frozen = measure(before, corpus);
    const measured = measure(now, corpus);
    // What could be scored and cannot be any more has got worse, whatever the reason.
    const current = {
        ...measured,
        score: measured.score ?? (frozen.score === null ? null : 0),
        passed: measured.passed ?? (frozen.passed === null ? null : false),
    };
    return { before, now, frozen, current };
}
function recordsOf(compared) {
    const dropOf = ({ frozen, current }) => (frozen.score ?? 0) - (current.score ?? 0);
    return compared
        .filter((each) => dropOf(each) !== 0)
        .sort((a, b) => dropOf(b) - dropOf(a) || (a.before.id < b.before.id ? -1 : 1))
        .slice(0, MOST_RECORDS)
        .map(({ before, now, frozen, current }) => ({
        id: before.id,
        path: now.file,
        line: now.line,
        question: now.question,
        frozenAnswer: before.answer,
        currentAnswer: now.answer,
        frozenScore: frozen.score,
        currentScore: current.score,
    }));
}

;// CONCATENATED MODULE: ./build/guards/regression/guard.js






/** The frozen mini-set against the present answers. */
const regressionGuard = {
    id: 'regression',
    title: 'Regression mini-set',
    docs: 'docs/guard-regression.md',
    async check(context) {
        const { frozen } = context.config.guards.regression;
        if (frozen === null)
            return notConfigured();
        await requireFrozen(frozen, context);
        await makeAnswers(context);
        const comparison = await compare(frozen, context);
        return guard_resultOf(comparison, frozen, context);
    },
};
async function compare(frozen, context) {
    const { config, workingDirectory, fileSystem, policyFiles } = context;
    if (config.data.length === 0) {
        throw new errors/* PlumblineError */.Dl('config_invalid', 'a mini-set is frozen, and no data is named to compare it with', {
            remedy: 'Name it as `data` in the configuration, or with --data.',
        });
    }
    const before = await readFrozen(frozen, workingDirectory, policyFiles);
    const now = await readCurrent(config, workingDirectory, fileSystem, new Set(before.cases.keys()));
    return compareMiniSet(before, now);
}
async function requireFrozen(frozen, { policyFiles, workingDirectory }) {
    if ((await policyFiles.stat(frozen))?.kind === 'file')
        return;
    throw new errors/* PlumblineError */.Dl('config_invalid', 'the frozen mini-set that the configuration names does not exist', {
        location: { path: (0,show_path/* showPath */.P)(frozen, workingDirectory) },
        remedy: 'Write it with `regression freeze`, commit it, or take `guards.regression.frozen` out.',
    });
}
/** A command that fails made no answers, so there is nothing to judge. */
async function makeAnswers({ config, root, runCommand }) {
    const { command, timeoutS } = config.guards.regression;
    if (command === null)
        return;
    const cwd = config.path === null ? root : external_node_path_.dirname(config.path);
    const ended = await runCommand(command, { cwd, timeoutMs: timeoutS * 1_000 });
    if (ended.kind === 'exited' && ended.code === 0)
        return;
    throw new errors/* PlumblineError */.Dl('toolchain', `the command "${command[0] ?? ''}" that makes the answers ${sayEnd(ended, timeoutS)}`, {
        remedy: 'Run it by hand in the folder of the configuration; its output is above.',
    });
}
function sayEnd(ended, timeoutS) {
    switch (ended.kind) {
        case 'exited':
            return `ended with ${ended.code}`;
        case 'signalled':
            return `was ended by ${ended.signal}`;
        case 'timed_out':
            return `took longer than ${timeoutS} s`;
        case 'not_started':
            return `could not be started: ${ended.reason}`;
    }
}
const VERDICTS = { PASS: 'pass', WARN: 'warn', FAIL: 'fail' };
function guard_resultOf(comparison, frozen, context) {
    const { verdict, reasons, metrics, pairs, changed, frozenCases } = comparison;
    const at = external_node_path_.relative(context.root, frozen).replaceAll('\\', '/');
    return {
        id: 'regression',
        verdict: VERDICTS[verdict],
        findings: verdict === 'FAIL' ? reasons.map((reason, index) => guard_findingOf(reason, index, at)) : [],
        suppressed: [],
        warnings: verdict === 'WARN' ? reasons : [],
        notes: [
            `${pairs} of ${frozenCases} frozen cases were compared`,
            ...(changed.length === 0
                ? []
                : [`${changed.length} frozen cases have another question or evidence now; freeze them again`]),
            ...metrics
                .filter(({ state }) => state === 'note')
                .map(({ title, change, p }) => `${title} changed by ${(change ?? 0).toFixed(3)}, which may be accident (p ${(p ?? 1).toFixed(3)})`),
            ...metrics
                .filter(({ id, detectable }) => id === 'passed' && detectable !== null)
                .map(({ detectable, n }) => `with ${n} pairs only a drop of the pass rate by ${(detectable ?? 1).toFixed(3)} or more would be seen`),
        ],
        scanned: { files: 0, bytes: 0, commits: 0 },
        details: { kind: 'regression', comparison },
    };
}
function guard_findingOf(message, index, at) {
    return {
        guard: 'regression',
        ruleId: 'regression',
        severity: 'error',
        path: at,
        line: 1,
        column: 1,
        message,
        remedy: 'Read reports/regression_summary.md: mend the answers, or, if the change is meant, `regression freeze` and commit.',
        fingerprint: (0,scan_fingerprint/* publishedFingerprint */.jY)('regression', at, index),
        origin: 'unknown',
        confidence: 'high',
        excerpt: null,
        commit: null,
        authorDate: null,
    };
}
function notConfigured() {
    return {
        id: 'regression',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: ['no mini-set is frozen; `regression freeze` writes one and says how to name it'],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}

;// CONCATENATED MODULE: ./build/guards/schema/issue.js
const SCHEMA_RULES = [
    'schema-violation',
    'schema-syntax',
    'schema-repeated-key',
    'schema-invalid',
    'schema-remote-ref',
    'schema-missing',
    'schema-unsupported',
    'schema-unknown-format',
];
const REMEDIES = {
    'schema-violation': 'Mend the value, or the schema if the value is right.',
    'schema-syntax': 'Mend the file, so that it can be read.',
    'schema-repeated-key': 'Keep one of them: readers take the last one, and say nothing of the others.',
    'schema-invalid': 'Mend the schema first; nothing can be checked with it.',
    'schema-remote-ref': 'Put the schema into the repository and name its path in `$ref`: a check must not depend on the network.',
    'schema-missing': 'Mend the path.',
    'schema-unsupported': 'Say it in another way, so that the check means what the specification says.',
    'schema-unknown-format': 'Say it with `pattern` as well, if it is to be checked.',
};
const SEVERITIES = {
    'schema-unsupported': 'warning',
    'schema-unknown-format': 'notice',
};
function issueOf(ruleId, message, { line, column }, remedy = REMEDIES[ruleId]) {
    return { ruleId, severity: SEVERITIES[ruleId] ?? 'error', message, remedy, line, column };
}

// EXTERNAL MODULE: ./build/src/core/closest.js
var closest = __webpack_require__(54350);
// EXTERNAL MODULE: ./build/src/scan/json-words.js
var json_words = __webpack_require__(22429);
;// CONCATENATED MODULE: ./build/guards/schema/words.js

/** A short JSON text literal that is safe to print. */
function quote(text) {
    return (0,json_words/* quote */.hD)(text);
}
const LONGEST_SHOWN = 40;
/** What could be a key or a password: no reader needs to see it again, and reports go far. */
const MAY_BE_SECRET = /^(?=.*\d)(?=.*[A-Za-z])[^\s]{16,}$/;
/** A value in a few words. Long texts and what could be a secret are told by their length alone. */
function showValue(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value !== 'string')
        return String(value);
    if (value === '')
        return 'an empty text';
    if (value.length > LONGEST_SHOWN || MAY_BE_SECRET.test(value))
        return `a text of ${value.length} characters`;
    return `the text ${quote(value)}`;
}
const MOST_ALTERNATIVES = 8;
/** The values of an `enum`. */
function alternativesOf(values) {
    const shown = values.slice(0, MOST_ALTERNATIVES).map((value) => (0,json_words/* quote */.hD)(String(value)));
    const plain = values.slice(0, MOST_ALTERNATIVES).map((value, index) => {
        if (typeof value === 'string')
            return shown[index] ?? '';
        return typeof value === 'object' ? showValue(value) : String(value);
    });
    const left = values.length - plain.length;
    if (values.length === 1)
        return plain[0] ?? 'something else';
    return `one of ${plain.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
const TYPES = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    null: 'null',
};
function typesInWords(types) {
    const names = [...new Set(types)].map((type) => TYPES[type] ?? type);
    const last = names.at(-1) ?? 'something else';
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
}
/** The value of a `type` keyword as a list. */
function typesOf(type) {
    if (typeof type === 'string')
        return [type];
    return Array.isArray(type) ? type.filter((each) => typeof each === 'string') : [];
}
/** Own members only. */
function member(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}

;// CONCATENATED MODULE: ./build/guards/schema/alternatives.js

/**
 * A failed `anyOf` or `oneOf` comes after the issues of all its branches. Where one branch was clearly meant (alone in
 * what its type and its constants ask for), its issues tell the mistake; else the choice itself does.
 */
function withoutAlternatives(issues) {
    if (!issues.some(isOutcome))
        return issues;
    const hidden = new Set();
    for (const [index, issue] of issues.entries()) {
        if (issue.keyword === 'if')
            hideCondition(issues, index, hidden);
        else if (issue.keyword === 'propertyNames')
            hideNames(issues, index, hidden);
        else if (isChoice(issue))
            hideBranches(issues, index, hidden);
    }
    return issues.filter((issue) => !hidden.has(issue));
}
function isOutcome({ keyword }) {
    return keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'if' || keyword === 'propertyNames';
}
function isChoice({ keyword, params }) {
    // A `oneOf` that fits twice has no branch that is wrong.
    return keyword === 'anyOf' || (keyword === 'oneOf' && !Array.isArray(params.passingSchemas));
}
/** What `then` or `else` asks for says more than that one of them failed. */
function hideCondition(issues, index, hidden) {
    const [issue, before] = [issues[index], issues[index - 1]];
    if (issue === undefined || before === undefined)
        return;
    if (before.instancePath.startsWith(issue.instancePath))
        hidden.add(issue);
}
/** The key is named, and why in the message of the choice. */
function hideNames(issues, index, hidden) {
    const issue = issues[index];
    for (let at = index - 1; at >= 0; at--) {
        const before = issues[at];
        if (issue === undefined || before === undefined)
            return;
        const name = member(before, 'propertyName');
        if (name !== issue.params.propertyName || before.instancePath !== issue.instancePath)
            return;
        hidden.add(before);
    }
}
function hideBranches(issues, index, hidden) {
    const choice = issues[index];
    if (choice === undefined)
        return;
    const branches = groupBranches(issues, index, choice);
    const fitting = [...branches].filter(([, own]) => !own.some((issue) => rulesOut(issue, choice)));
    const [meant] = fitting.length === 1 ? fitting : [];
    for (const [branch, own] of branches) {
        if (branch !== meant?.[0])
            for (const issue of own)
                hidden.add(issue);
    }
    if (meant !== undefined)
        hidden.add(choice);
}
/** The issues of each branch, by its number: a run that ends where the choice stands. */
function groupBranches(issues, index, choice) {
    const { instancePath, schemaPath, schema } = choice;
    const list = Array.isArray(schema) ? schema : [];
    const around = schemaPath.slice(0, schemaPath.lastIndexOf('/') + 1);
    const branchOf = (path) => {
        if (path.startsWith(`${schemaPath}/`))
            return Number(path.slice(schemaPath.length + 1).split('/')[0]);
        const named = list.findIndex((branch) => {
            const reference = member(branch, '$ref');
            return typeof reference === 'string' && path.startsWith(`${reference}/`);
        });
        return named < 0 ? undefined : named;
    };
    let start = index;
    for (; start > 0; start--) {
        const before = issues[start - 1];
        if (before === undefined || !isWithin(before.instancePath, instancePath))
            break;
        const isSibling = before.schemaPath.startsWith(around) && branchOf(before.schemaPath) === undefined;
        if (isSibling)
            break;
    }
    const branches = new Map();
    let current = 0;
    for (const issue of issues.slice(start, index)) {
        // What a branch refers to names another place of the schema: it belongs to the branch that is being tried.
        const named = branchOf(issue.schemaPath);
        if (named !== undefined && named > current)
            current = named;
        branches.set(current, [...(branches.get(current) ?? []), issue]);
    }
    return branches;
}
function isWithin(path, around) {
    return path === around || path.startsWith(`${around}/`);
}
/** Whether a branch cannot have been meant: another kind of value, or another constant in one of its members. */
function rulesOut({ keyword, instancePath }, choice) {
    const levels = instancePath.slice(choice.instancePath.length).split('/').length - 1;
    switch (keyword) {
        case 'type':
        case 'false schema':
            return levels === 0;
        case 'const':
            return levels <= 1;
        case 'enum':
            // A word that is not in a list of words is the mistake itself; in a member, it tells the branches apart.
            return levels === 1;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/guards/schema/describe.js




/** What a validator found, for people: one for each mistake. */
function describeIssues(issues, root) {
    const seen = new Set();
    const mistakes = [];
    for (const issue of withoutAlternatives(issues)) {
        const mistake = describe(issue, root);
        const key = `${mistake.steps.join('\0')}\n${mistake.message}`;
        if (!seen.has(key))
            mistakes.push(mistake);
        seen.add(key);
    }
    return mistakes;
}
function stepsOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function describe(issue, root) {
    const steps = stepsOf(issue.instancePath);
    const value = steps.reduce((inside, step) => member(inside, step), root);
    const extra = extraKey(issue);
    if (extra !== undefined) {
        return { message: unknownKey(extra, steps, issue), steps: [...steps, extra], part: 'key' };
    }
    const problem = problemOf(issue, value);
    const name = dotted(steps);
    return { message: name === '' ? problem : `${name}: ${problem}`, steps, part: partOf(issue) };
}
/** A missing key is shown where its object is named. */
function partOf({ keyword }) {
    return keyword === 'propertyNames' ? 'key' : 'value';
}
function extraKey({ keyword, params }) {
    if (keyword === 'additionalProperties')
        return String(params.additionalProperty);
    return keyword === 'unevaluatedProperties' ? String(params.unevaluatedProperty) : undefined;
}
/** A place with more keys than this is not listed. */
const MOST_KEYS = 10;
const LONGEST_KEY = 60;
function unknownKey(key, steps, { parentSchema }) {
    const known = Object.keys(objectOf(member(parentSchema, 'properties')));
    const near = key.length > LONGEST_KEY ? undefined : (0,closest/* closest */.k)(key, known);
    const where = steps.length === 0 ? '' : ` in ${dotted(steps)}`;
    const unknown = `unknown key ${quote(key)}${where}`;
    if (near !== undefined)
        return `${unknown}; did you mean ${quote(near)}?`;
    const list = known.map(quote).join(', ');
    return known.length > 0 && known.length <= MOST_KEYS ? `${unknown}; known are ${list}` : unknown;
}
function problemOf(issue, value) {
    const { keyword, params, schema, message } = issue;
    const found = `found ${showValue(value)}`;
    const limit = String(params.limit);
    switch (keyword) {
        case 'type':
            return `expected ${typesInWords(typesOf(schema))}, ${found}`;
        case 'required':
        case 'dependentRequired':
        case 'dependencies':
            return missingKey(issue, value);
        case 'const':
            return `expected ${showValue(schema)}, ${found}`;
        case 'enum':
            return `expected ${alternativesOf(Array.isArray(schema) ? schema : [])}, ${found}${meant(value, schema)}`;
        case 'format':
            return `expected ${formatInWords(String(schema))}, ${found}`;
        case 'pattern':
            return `expected a text that matches ${(0,core_escape/* shorten */.ml)(String(schema), 100)}, ${found}`;
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return `expected a number ${String(params.comparison)} ${limit}, ${found}`;
        case 'multipleOf':
            return `expected a multiple of ${String(params.multipleOf)}, ${found}`;
        case 'minLength':
        case 'maxLength':
            return `expected ${bound(keyword)} ${counted(limit, 'character')}, found ${[...String(value)].length}`;
        case 'minItems':
        case 'maxItems':
            return `expected ${bound(keyword)} ${counted(limit, 'item')}, found ${sizeOf(value)}`;
        case 'minProperties':
        case 'maxProperties':
            return `expected ${bound(keyword)} ${counted(limit, 'key')}, found ${sizeOf(value)}`;
        case 'uniqueItems':
            return `items ${String(params.j)} and ${String(params.i)} are equal, expected different ones`;
        case 'anyOf':
        case 'oneOf':
            return choice(issue, found);
        case 'not':
            return `found what the schema forbids: ${showValue(value)}`;
        case 'if':
            return `does not follow \`${String(params.failingKeyword)}\` of the schema`;
        case 'false schema':
            return `nothing may stand here, ${found}`;
        case 'propertyNames':
            return `the key ${quote(String(params.propertyName))} is not a name that the schema allows`;
        default:
            return `${message ?? `violates ${keyword}`}, ${found}`;
    }
}
function missingKey({ params }, value) {
    const wanted = String(params.missingProperty);
    const because = typeof params.property === 'string' ? `, which ${quote(params.property)} needs` : '';
    const keys = Object.keys(objectOf(value)).filter((key) => key.length <= LONGEST_KEY);
    // Far enough apart they are two keys, and one of them is missing.
    const near = wanted.length < 3 ? undefined : (0,closest/* closest */.k)(wanted, keys);
    const hint = near === undefined ? '' : `; did you mean it by ${quote(near)}?`;
    return `the key ${quote(wanted)} is missing${because}${hint}`;
}
function meant(value, schema) {
    if (typeof value !== 'string' || value.length > LONGEST_KEY || !Array.isArray(schema))
        return '';
    const near = (0,closest/* closest */.k)(value, schema.filter((each) => typeof each === 'string'));
    return near === undefined ? '' : `; did you mean ${quote(near)}?`;
}
function choice({ keyword, schema, params }, found) {
    const branches = Array.isArray(schema) ? schema : [];
    if (keyword === 'oneOf' && Array.isArray(params.passingSchemas)) {
        return `expected exactly one alternative to fit, and ${params.passingSchemas.map((each) => Number(each) + 1).join(' and ')} of ${branches.length} do`;
    }
    const types = branches.flatMap((branch) => typesOf(member(branch, 'type')));
    const isComplete = branches.every((branch) => typesOf(member(branch, 'type')).length > 0);
    const wanted = isComplete && types.length > 0 ? ` (${typesInWords(types)})` : '';
    return `fits none of ${branches.length} alternatives${wanted}, ${found}`;
}
const describe_FORMATS = {
    date: 'a date such as 2026-01-31',
    time: 'a time with its zone, such as 09:30:00Z',
    'date-time': 'a date and time with its zone, such as 2026-01-31T09:30:00Z',
    duration: 'a duration such as P3D',
    email: 'an e-mail address',
    uri: 'an absolute URI',
    uuid: 'a UUID',
    ipv4: 'an IPv4 address',
    ipv6: 'an IPv6 address',
    regex: 'a regular expression',
    'json-pointer': 'a JSON Pointer',
};
function formatInWords(format) {
    return describe_FORMATS[format] ?? `the format ${(0,core_escape/* shorten */.ml)(format, 40)}`;
}
function bound(keyword) {
    return keyword.startsWith('min') ? 'at least' : 'at most';
}
function counted(limit, noun) {
    return `${limit} ${noun}${limit === '1' ? '' : 's'}`;
}
function sizeOf(value) {
    return Array.isArray(value) ? value.length : Object.keys(objectOf(value)).length;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** `['items', '0', 'id']` as `items[0].id`, the middle of long ones left out. */
function dotted(steps) {
    const name = steps.reduce((before, step) => {
        if (/^\d+$/.test(step))
            return `${before}[${step}]`;
        return before === '' ? (0,core_escape/* shorten */.ml)(step, LONGEST_KEY) : `${before}.${(0,core_escape/* shorten */.ml)(step, LONGEST_KEY)}`;
    }, '');
    return name.length > 160 ? `${name.slice(0, 60)}…${name.slice(-90)}` : name;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/guards/schema/patterns.js

/** A pattern that is no regular expression. */
class BrokenPattern extends Error {
    source;
    constructor(source, message) {
        super(message);
        this.source = source;
    }
}
/** A pattern that could not be judged within its time. */
class SlowPattern extends Error {
}
/** Longest search of a backtracking pattern. */
const LONGEST_SEARCH_MS = 200;
/**
 * Runs the patterns of schemas on RE2 semantics, in linear time, so that no row can stop a run. What RE2 leaves out
 * (look-around, back-references, more than 1,000 repeats) runs on JavaScript's own engine under a time limit.
 */
async function loadPatternEngine() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compile = (source) => {
        const own = inJavaScript(source);
        // RE2 would say the same, only later.
        if (patterns_PLAIN.test(source))
            return { test: (input) => own.test(input) };
        const text = translate(source);
        if (text === undefined)
            return backtracking(own);
        try {
            const compiled = RE2JS.compile(text);
            return { test: (input) => compiled.test(input) };
        }
        catch {
            return backtracking(own);
        }
    };
    const known = new Map();
    const engine = (source) => {
        const pattern = known.get(source) ?? { ...compile(source), toString: () => source };
        known.set(source, pattern);
        return pattern;
    };
    return Object.assign(engine, { code: 'undefined' });
}
/** ECMA-262 as the specification wants it (`u`), else without: many schemas escape what needs no escape. */
function inJavaScript(source) {
    try {
        return new RegExp(source, 'u');
    }
    catch (strict) {
        try {
            return new RegExp(source);
        }
        catch {
            throw new BrokenPattern(source, strict instanceof Error ? strict.message : String(strict));
        }
    }
}
/** At most one quantifier, at a fixed place: nothing to backtrack over. */
const patterns_PLAIN = /^\^[^()|*+?{]*(?:[*+]|\{[\d,]+\})?[^()|*+?{]*$/;
function backtracking(pattern) {
    const context = external_node_vm_.createContext({ pattern, text: '' });
    const script = new external_node_vm_.Script('pattern.test(text)');
    let tooSlow;
    return {
        test(text) {
            if (tooSlow !== undefined)
                throw tooSlow;
            context.text = text;
            try {
                return script.runInContext(context, { timeout: LONGEST_SEARCH_MS }) === true;
            }
            catch {
                tooSlow = new SlowPattern(`the pattern ${pattern.source} took more than ${LONGEST_SEARCH_MS} ms on a text of ${text.length} characters`);
                throw tooSlow;
            }
        },
    };
}
/** `\s` and `.` of JavaScript, which are not those of RE2. */
const SPACES = '\\t-\\r\\x{20}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const LINE_ENDS = '\\n\\r\\x{2028}\\x{2029}';
/** A pattern of JavaScript as RE2 writes it; undefined where RE2 would mean something else. */
function translate(source) {
    let translated = '';
    let inClass = false;
    for (let at = 0; at < source.length; at++) {
        const character = source[at] ?? '';
        if (character === '\\') {
            const escaped = translateEscape(source.slice(at), inClass);
            if (escaped === undefined)
                return undefined;
            translated += escaped.text;
            at += escaped.length - 1;
        }
        else if (inClass) {
            // JavaScript's `[` is no special character in a class, RE2 knows `[:alpha:]`.
            translated += character === '[' ? '\\[' : character;
            if (character === ']')
                inClass = false;
        }
        else if (character === '[') {
            // `[]` and `[^]` hold nothing and everything.
            if (/^\[\^?\]/.test(source.slice(at, at + 3)))
                return undefined;
            inClass = true;
            translated += character;
            if (source[at + 1] === '^') {
                translated += '^';
                at++;
            }
        }
        else if (character === '.')
            translated += `[^${LINE_ENDS}]`;
        else if (character === '(' && source[at + 1] === '?') {
            const named = /^\(\?<([A-Za-z]\w*)>/.exec(source.slice(at, at + 80));
            if (named === null && source[at + 2] !== ':')
                return undefined;
            translated += '(?:';
            at += named === null ? 2 : named[0].length - 1;
        }
        else
            translated += character;
    }
    return translated;
}
function translateEscape(rest, inClass) {
    const [, code] = /^\\u\{([0-9a-fA-F]{1,6})\}/.exec(rest) ?? [];
    if (code !== undefined)
        return { text: `\\x{${code}}`, length: code.length + 4 };
    const [, pair] = /^\\u([dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})/.exec(rest) ?? [];
    if (pair !== undefined) {
        const [high = '', low = ''] = pair.split('\\u');
        const point = String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0) ?? 0;
        return { text: `\\x{${point.toString(16)}}`, length: 12 };
    }
    const [, four] = /^\\u([0-9a-fA-F]{4})/.exec(rest) ?? /^\\x([0-9a-fA-F]{2})/.exec(rest) ?? [];
    if (four !== undefined)
        return { text: `\\x{${four}}`, length: four.length + 2 };
    const [property] = /^\\[pP]\{[^}]*\}/.exec(rest) ?? [];
    if (property !== undefined) {
        return { text: property.replace(/\{(?:Script|sc)=/, '{'), length: property.length };
    }
    const next = rest[1] ?? '';
    if (next === 's')
        return { text: inClass ? SPACES : `[${SPACES}]`, length: 2 };
    if (next === 'S')
        return inClass ? undefined : { text: `[^${SPACES}]`, length: 2 };
    if ('dDwW'.includes(next))
        return { text: `\\${next}`, length: 2 };
    if ('bB'.includes(next))
        return inClass ? undefined : { text: `\\${next}`, length: 2 };
    if ('nrtfv'.includes(next))
        return { text: `\\${next}`, length: 2 };
    return /[A-Za-z0-9]/.test(next) || next === '' ? undefined : { text: `\\${next}`, length: 2 };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/scan/json-faults.js
var json_faults = __webpack_require__(25163);
// EXTERNAL MODULE: ./build/src/scan/json-positions.js
var json_positions = __webpack_require__(2568);
;// CONCATENATED MODULE: ./build/src/scan/json-places.js

/**
 * Where the value at these steps stands, or its nearest ancestor that exists. Of equal names the last one counts, as it
 * does for JSON.parse. Reads no further than it must.
 * @param text valid JSON
 */
function findPlace(text, steps) {
    let value = (0,json_positions/* skipSpace */.AN)(text, 0);
    let place = { name: value, value };
    for (const step of steps) {
        let found;
        const isArray = text[value] === '[';
        const children = (0,json_positions/* childrenOf */.LU)(text, value, undefined);
        for (let next = children.next(); !next.done;) {
            const { start, nameStart } = next.value;
            if (String(next.value.step) === step) {
                found = { name: nameStart, value: start };
                if (isArray)
                    break;
            }
            next = children.next((0,json_positions/* skipValue */.dT)(text, start));
        }
        if (found === undefined)
            return place;
        place = found;
        value = found.value;
    }
    return place;
}

// EXTERNAL MODULE: ./build/src/scan/json-shape.js
var json_shape = __webpack_require__(45649);
// EXTERNAL MODULE: ./build/src/scan/line-splitter.js
var line_splitter = __webpack_require__(57953);
// EXTERNAL MODULE: ./build/src/scan/utf8.js
var utf8 = __webpack_require__(32244);
// EXTERNAL MODULE: ./build/guards/schema/instance.js
var instance = __webpack_require__(98820);
;// CONCATENATED MODULE: ./build/guards/schema/read-json.js







/** The longest text that Node can hold, and so the largest document that can be read. */
const MOST_DOCUMENT_BYTES = external_node_buffer_.constants.MAX_STRING_LENGTH;
/** One JSON document. */
function readJson(bytes, visitor) {
    const text = read_json_decode(bytes, 1, visitor);
    if (text !== undefined)
        readText(text, 1, 'file', visitor);
}
function createRowReader(maxLineBytes, visitor) {
    return (0,line_splitter/* createLineSplitter */.A)(maxLineBytes, {
        onLine(bytes, line) {
            if (bytes.length === 0)
                return;
            const text = read_json_decode(bytes, line, visitor);
            if (text === undefined || isBlank(text))
                return;
            readText(text, line, 'line', visitor);
        },
        onLongLine(lengthBytes, line) {
            const message = `found a line of ${lengthBytes} bytes, expected at most ${maxLineBytes} (\`maxLineBytes\`)`;
            visitor.fault({ ruleId: 'schema-syntax', message, line, column: 1 });
        },
    });
}
/** @param firstLine line of the file that the text begins in */
function readText(text, firstLine, whole, visitor) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        const fault = (0,json_faults/* findJsonFault */.WG)(text, whole, instance/* MOST_LEVELS */.E);
        const message = fault?.message ?? 'found no JSON';
        visitor.fault({ ruleId: 'schema-syntax', message, ...placeAt(text, firstLine, fault?.offset ?? 0) });
        return;
    }
    for (const { kind, message, offset } of (0,json_shape/* findShapeFaults */.c)(text, value, instance/* MOST_LEVELS */.E)) {
        const place = placeAt(text, firstLine, offset);
        if (kind === 'depth') {
            visitor.fault({ ruleId: 'schema-syntax', message, ...place });
            return;
        }
        visitor.fault({ ruleId: 'schema-repeated-key', message, ...place });
    }
    visitor.instance({
        value,
        locate(steps, part) {
            const found = findPlace(text, steps);
            return placeAt(text, firstLine, part === 'key' ? found.name : found.value);
        },
    });
}
function read_json_decode(bytes, line, { fault }) {
    const decoded = (0,utf8/* decodeUtf8 */._)(line === 1 ? (0,line_splitter/* withoutBom */.v)(bytes) : bytes);
    if ('text' in decoded)
        return decoded.text;
    const place = placeAt(decoded.before, line, decoded.before.length);
    fault({ ruleId: 'schema-syntax', message: (0,utf8/* describeBadByte */.h)(decoded.badByte), ...place });
    return undefined;
}
function isBlank(text) {
    const first = text.charCodeAt(0);
    return (first === 0x20 || first === 0x0d || first === 0x09) && text.trim() === '';
}
function placeAt(text, firstLine, offset) {
    let line = firstLine;
    let lineStart = 0;
    for (let feed = text.indexOf('\n'); feed !== -1 && feed < offset; feed = text.indexOf('\n', lineStart)) {
        line++;
        lineStart = feed + 1;
    }
    return { line, column: (0,instance/* charactersBetween */.$)(text, lineStart, offset) + 1 };
}
/** A document that is too large to be held. */
function tooLarge(totalBytes, maxBytes) {
    const message = `found a document of ${totalBytes} bytes, expected at most ${maxBytes}: write it as JSON lines, which are streamed`;
    return { ruleId: 'schema-syntax', message, line: 1, column: 1 };
}

;// CONCATENATED MODULE: ./build/guards/schema/read-file.js


/** Larger YAML takes minutes to read, and nobody writes it. */
const MOST_YAML_BYTES = 32 * 1024 * 1024;
/** Shows what a file holds, row by row for JSON lines; gives its size. @throws PlumblineError when it cannot be read */
async function schema_read_file_readFile(file, fileSystem, { maxLineBytes }, visitor) {
    if (!isRows(file))
        return readWhole(file, fileSystem, visitor);
    const reader = createRowReader(maxLineBytes, visitor);
    let bytes = 0;
    for await (const chunk of fileSystem.readChunks(file)) {
        bytes += chunk.byteLength;
        reader.write(chunk);
    }
    reader.end();
    return bytes;
}
/** A file of one or more documents, JSON or YAML. */
async function readWhole(file, fileSystem, visitor) {
    const most = isYaml(file) ? MOST_YAML_BYTES : MOST_DOCUMENT_BYTES;
    const bytes = (await fileSystem.stat(file))?.bytes ?? 0;
    if (bytes > most) {
        visitor.fault(tooLarge(bytes, most));
        return bytes;
    }
    const whole = await readBytes(file, bytes, fileSystem);
    if (isYaml(file)) {
        const { readYaml } = await __webpack_require__.e(/* import() */ 6919).then(__webpack_require__.bind(__webpack_require__, 76919));
        readYaml(whole, await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), visitor);
    }
    else
        readJson(whole, visitor);
    return whole.length;
}
/** Into one buffer, once; a file that has changed since it was measured is read as far as it goes. */
async function readBytes(file, bytes, fileSystem) {
    let whole = Buffer.allocUnsafe(bytes);
    let length = 0;
    for await (const chunk of fileSystem.readChunks(file)) {
        if (length + chunk.byteLength > whole.length) {
            whole = Buffer.concat([whole.subarray(0, length)], 2 * (length + chunk.byteLength));
        }
        whole.set(chunk, length);
        length += chunk.byteLength;
    }
    return whole.subarray(0, length);
}
function isRows(file) {
    return /\.(?:jsonl|ndjson|jsonlines)$/i.test(file);
}
function isYaml(file) {
    return /\.ya?ml$/i.test(file);
}
/** A folder or a missing file, where a file was named. */
async function isFile(file, fileSystem) {
    try {
        return (await fileSystem.stat(file))?.kind === 'file';
    }
    catch (error) {
        if (error instanceof errors/* PlumblineError */.Dl)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/guards/schema/check-file.js




/** More mistakes of one value than this are neither listed nor counted: a million objects would not fit. */
const MOST_VALUES_COUNTED = 4_000_000;
/** Holds all that a file has against a schema. Positions are only computed for what is listed. */
async function checkFile(file, validator, fileSystem, { maxLineBytes, maxIssues }) {
    const issues = [];
    let total = 0;
    let values = 0;
    let wrongValues = 0;
    const add = (count, make) => {
        total += count;
        if (issues.length < maxIssues)
            issues.push(...make().slice(0, maxIssues - issues.length));
    };
    const visitor = {
        instance(instance) {
            values++;
            try {
                if (validator.accepts(instance.value))
                    return;
                wrongValues++;
                addMistakes(instance);
            }
            catch (thrown) {
                const message = unjudged(thrown);
                if (message === undefined)
                    throw thrown;
                wrongValues++;
                add(1, () => [issueOf('schema-violation', message, instance.locate([], 'value'))]);
            }
        },
        fault(fault) {
            if (fault.ruleId === 'schema-syntax') {
                values++;
                wrongValues++;
            }
            add(1, () => [issueOf(fault.ruleId, fault.message, fault)]);
        },
    };
    const addMistakes = (instance) => {
        const mistakes = describeIssues(listIssues(validator, instance.value), instance.value);
        add(Math.max(1, mistakes.length), () => {
            const room = Math.max(0, maxIssues - issues.length);
            const shown = mistakes.slice(0, room).map(({ message, steps, part }) => {
                return issueOf('schema-violation', message, instance.locate(steps, part));
            });
            return shown.sort((a, b) => a.line - b.line || a.column - b.column);
        });
    };
    const bytes = await schema_read_file_readFile(file, fileSystem, { maxLineBytes }, visitor);
    return { issues, total, values, wrongValues, bytes };
}
function listIssues(validator, value) {
    if (countValues(value) > MOST_VALUES_COUNTED) {
        const message = `does not follow the schema; its mistakes are not listed, because it holds more than ${MOST_VALUES_COUNTED} values: write it as JSON lines`;
        return [{ instancePath: '', schemaPath: '#', keyword: 'too large', params: {}, message }];
    }
    return validator.issuesOf(value);
}
/** Stops counting when there are too many. Values nest no deeper than readers let them. */
function countValues(value, before = 0) {
    let count = before + 1;
    if (typeof value !== 'object' || value === null)
        return count;
    for (const name in value) {
        if (count > MOST_VALUES_COUNTED)
            return count;
        const child = value[name];
        count = typeof child === 'object' && child !== null ? countValues(child, count) : count + 1;
    }
    return count;
}
/** Why a value could not be held against its schema; undefined for what is a defect of ours. */
function unjudged(thrown) {
    if (thrown instanceof SlowPattern) {
        return `could not be judged: ${thrown.message}; write it without look-around and back-references`;
    }
    if (thrown instanceof RangeError)
        return 'could not be judged: it nests too deeply for its schema';
    return undefined;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/guards/schema/unique-items.js
/**
 * `uniqueItems` in linear time: ajv compares every item with every other one, which takes minutes for a long list of
 * objects.
 */
function createUniqueItems() {
    const validate = (wanted, items) => {
        if (!wanted || items.length < 2 || isShortAndDistinct(items))
            return true;
        const seen = new Map();
        for (const [index, item] of items.entries()) {
            const key = typeof item === 'object' && item !== null ? canonical(item) : item;
            const before = seen.get(key);
            if (before !== undefined) {
                if (validate !== undefined)
                    validate.errors = [{ keyword: 'uniqueItems', params: { i: index, j: before } }];
                return false;
            }
            seen.set(key, index);
        }
        return true;
    };
    return { keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', validate };
}
const SHORT = 12;
/** The usual case, without a table. */
function isShortAndDistinct(items) {
    if (items.length > SHORT)
        return false;
    for (let index = 0; index < items.length; index++) {
        const item = items[index];
        if (typeof item === 'object' && item !== null)
            return false;
        if (items.indexOf(item, index + 1) !== -1)
            return false;
    }
    return true;
}
/** Equal values give equal texts, which no text of a list can be: a NUL stands in front. */
function canonical(item) {
    return `\0${JSON.stringify(item, sorted)}`;
}
function sorted(_name, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    // Pairs, because an object would bring its own order, and names such as `__proto__` their own meaning.
    return { '': Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) };
}

;// CONCATENATED MODULE: ./build/guards/schema/dialects.js

/** What a schema without `$schema` is taken for: the newest one. */
const USUAL_DIALECT = '2020-12';
/** The meta-schemas of the versions, as their specifications name them, without the empty fragment. */
const META_SCHEMAS = {
    'draft-04': 'http://json-schema.org/draft-04/schema',
    'draft-06': 'http://json-schema.org/draft-06/schema',
    'draft-07': 'http://json-schema.org/draft-07/schema',
    '2019-09': 'https://json-schema.org/draft/2019-09/schema',
    '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};
const dialects_DIALECTS = new Map(Object.entries(META_SCHEMAS).map(([dialect, uri]) => [withoutScheme(uri), dialect]));
/** The version that a `$schema` names; undefined where it names something else. */
function dialectOf(uri) {
    return dialects_DIALECTS.get(withoutScheme(uri.replace(/#$/, '')));
}
/** The member that names a schema in this version. */
function idKeyword(dialect) {
    return dialect === 'draft-04' ? 'id' : '$id';
}
function metaSchemaOf(dialect) {
    return META_SCHEMAS[dialect];
}
/** A fresh validator of a version, with formats, and none of ajv's own additions to the standard. */
async function createAjv(dialect, options) {
    const { default: formats } = await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
    const ajv = await load(dialect, {
        strict: false,
        logger: false,
        // Names such as `constructor` are data.
        ownProperties: true,
        ...options,
    });
    formats.default(ajv);
    for (const keyword of LATER_KEYWORDS[dialect])
        ajv.removeKeyword(keyword);
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword(createUniqueItems());
    return ajv;
}
/** By `default`: what else a CommonJS module exports looks different to Node and to a bundler. */
async function load(dialect, options) {
    // Until 2019 what stands beside `$ref` was ignored.
    const alone = { ...options, ignoreKeywordsWithRef: true };
    switch (dialect) {
        case '2020-12':
            return new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.Ajv2020(options);
        case '2019-09':
            return new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19))).default.Ajv2019(options);
        case 'draft-07':
            return new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv(alone);
        case 'draft-06':
            return addDraft06(new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv(alone));
        case 'draft-04':
            return new (await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(905)]).then(__webpack_require__.t.bind(__webpack_require__, 70905, 19))).default.default(alone);
    }
}
/** Keywords that came after a version: it knows nothing of them, whatever ajv does. */
const LATER_KEYWORDS = {
    'draft-04': ['const', 'contains', 'propertyNames', 'if', 'then', 'else'],
    'draft-06': ['if', 'then', 'else'],
    'draft-07': [],
    '2019-09': [],
    '2020-12': [],
};
/** Members of the meta-schema of draft-07 that came with it. */
const SINCE_07 = [
    '$comment',
    'readOnly',
    'writeOnly',
    'contentMediaType',
    'contentEncoding',
    'if',
    'then',
    'else',
];
/** Draft-06 is draft-07 without conditions and a few annotations. */
function addDraft06(ajv) {
    const later = ajv.getSchema(META_SCHEMAS['draft-07'])?.schema;
    if (typeof later !== 'object')
        throw new Error('ajv has no meta-schema of draft-07');
    const properties = Object.entries(later.properties ?? {}).filter(([name]) => !SINCE_07.includes(name));
    const uri = `${META_SCHEMAS['draft-06']}#`;
    ajv.addMetaSchema({ ...later, $id: uri, $schema: uri, properties: Object.fromEntries(properties) });
    return ajv;
}
function withoutScheme(uri) {
    return uri.replace(/^https?:\/\//, '');
}

;// CONCATENATED MODULE: ./build/guards/schema/references.js
/** Members that hold data, in which nothing is a keyword. */
const HOLDS_DATA = new Set(['const', 'enum', 'default', 'examples', 'example']);
const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
/** @param base address of the schema's file */
function walkSchema(schema, base, visit) {
    const open = [
        { value: schema, steps: [], base },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, steps } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        const id = Array.isArray(value) ? undefined : (ownText(value, '$id') ?? ownText(value, 'id'));
        const own = id === undefined || id.startsWith('#') ? next.base : (resolve(id, next.base) ?? next.base);
        for (const [name, child] of Object.entries(value).reverse()) {
            const below = [...steps, name];
            if (typeof child === 'string')
                visit(name, child, below, own);
            else if (!HOLDS_DATA.has(name))
                open.push({ value: child, steps: below, base: own });
        }
    }
}
const HAS_MEANING_TO_AJV = new Set(['$id', 'id', 'type', 'nullable']);
/** A schema without what stands beside `$ref`: until 2019 it had no meaning, and ajv gives some of it one. */
function withoutSiblings(schema) {
    const isReference = ownText(schema, '$ref') !== undefined;
    const members = Object.entries(schema).flatMap(([name, value]) => {
        if (isReference && HAS_MEANING_TO_AJV.has(name))
            return [];
        return [[name, HOLDS_DATA.has(name) ? value : inside(value)]];
    });
    return Object.fromEntries(members);
}
function inside(value) {
    if (Array.isArray(value))
        return value.map(inside);
    return typeof value === 'object' && value !== null ? withoutSiblings(value) : value;
}
function referencesOf(schema, base) {
    const references = [];
    walkSchema(schema, base, (name, text, steps, from) => {
        if (REFERENCES.has(name))
            references.push({ steps, text, target: resolve(text, from) });
    });
    return references;
}
/** An address without its fragment, counted from another; undefined where there is none. */
function resolve(reference, base) {
    try {
        const url = new URL(reference, base);
        url.hash = '';
        return url.href;
    }
    catch {
        return undefined;
    }
}
function ownText(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    const text = Reflect.get(value, name);
    return typeof text === 'string' ? text : undefined;
}

;// CONCATENATED MODULE: ./build/guards/schema/formats.js

/** What `format` checks here. Source: ajv-formats 3, full mode. */
const CHECKED_FORMATS = new Set([
    ...['date', 'time', 'date-time', 'iso-time', 'iso-date-time', 'duration'],
    ...['uri', 'uri-reference', 'uri-template', 'url', 'email', 'hostname', 'ipv4', 'ipv6'],
    ...['regex', 'uuid', 'json-pointer', 'json-pointer-uri-fragment', 'relative-json-pointer'],
    ...['byte', 'int32', 'int64', 'float', 'double', 'password', 'binary'],
]);
/** Formats of the specification that nobody checks here. Source: JSON Schema 2020-12, Validation, section 7.3. */
const UNCHECKED = new Set(['idn-email', 'idn-hostname', 'iri', 'iri-reference']);
/** Why a format checks nothing; undefined where it does. A name of somebody's own is only told of. */
function formatProblem(name) {
    if (CHECKED_FORMATS.has(name))
        return undefined;
    const shown = JSON.stringify(name.slice(0, 60));
    if (UNCHECKED.has(name)) {
        return {
            ruleId: 'schema-unsupported',
            message: `the format ${shown} is not checked here: any text passes`,
        };
    }
    // Fingers slip inside of a word; a word that begins otherwise is another one, such as `uint32`.
    const near = (0,closest/* closest */.k)(name, [...CHECKED_FORMATS].filter((format) => format[0] === name[0]?.toLowerCase()));
    return near === undefined
        ? {
            ruleId: 'schema-unknown-format',
            message: `the format ${shown} is none of JSON Schema's, and checks nothing`,
        }
        : {
            ruleId: 'schema-unsupported',
            message: `there is no format ${shown}, so it checks nothing; did you mean "${near}"?`,
        };
}

;// CONCATENATED MODULE: ./build/guards/schema/unsupported.js




/** Members whose own members are names that an author chose, with a schema for each. */
const HOLDS_NAMES = new Set([
    ...['properties', 'patternProperties', 'dependencies', 'dependentSchemas', '$defs', 'definitions'],
]);
/**
 * Warns of what ajv judges otherwise than the specification, as the official test suite shows, wherever it would let
 * wrong data pass, and of keywords that a version does not know: a green verdict must not hide that. See
 * docs/guard-schema.md for the figures.
 */
function unsupportedIn({ value, locate }, dialect) {
    const issues = [];
    const later = new Set(LATER_KEYWORDS[dialect]);
    const open = [];
    open.push({ schema: value, steps: [], isNames: false });
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { schema, steps, isNames } = next;
        if (typeof schema !== 'object' || schema === null)
            continue;
        const names = new Set(Object.keys(schema));
        for (const [name, child] of Object.entries(schema)) {
            const below = [...steps, name];
            const isWord = !isNames && !Array.isArray(schema);
            const problem = prototypeProblem(name) ??
                (isWord ? (laterProblem(name, later, dialect) ?? unsupported_problemOf(name, child, names)) : undefined);
            if (problem !== undefined)
                issues.push(issueOf(problem.ruleId, problem.message, locate(below, 'key')));
            if (isWord && HOLDS_DATA.has(name))
                continue;
            open.push({ schema: child, steps: below, isNames: isWord && HOLDS_NAMES.has(name) });
        }
    }
    return issues;
}
/** Ajv leaves the key out and would let everything pass there. */
function prototypeProblem(name) {
    if (name !== '__proto__')
        return undefined;
    return { ruleId: 'schema-invalid', message: 'the key "__proto__" cannot be judged' };
}
function laterProblem(name, later, dialect) {
    return later.has(name) ? unsupported(`\`${name}\` means nothing in ${dialect}; it came later`) : undefined;
}
function unsupported_problemOf(name, value, names) {
    if (name === '$dynamicRef' && typeof value === 'string') {
        return unsupported('`$dynamicRef` is followed only where it means the same as `$ref`');
    }
    if (name === '$recursiveRef') {
        return unsupported('`$recursiveRef` is followed as if every schema had a `$recursiveAnchor`');
    }
    if (name === 'format' && typeof value === 'string')
        return formatProblem(value);
    if (name === 'unevaluatedItems' && names.has('contains')) {
        return unsupported('`unevaluatedItems` takes all items for evaluated that stand beside `contains`');
    }
    if (name === 'unevaluatedItems' && typeof value === 'object') {
        return unsupported('`unevaluatedItems` with a schema does not see what branches of `anyOf` have evaluated');
    }
    const isAlone = name === 'if' && typeof value === 'object' && !names.has('then') !== !names.has('else');
    if (isAlone && (names.has('unevaluatedProperties') || names.has('unevaluatedItems'))) {
        return unsupported('`if` without both `then` and `else` is not seen by `unevaluatedProperties`');
    }
    // Ajv would answer with a promise, which is as good as true.
    return name === '$async'
        ? { ruleId: 'schema-invalid', message: '`$async` is no keyword of JSON Schema' }
        : undefined;
}
function unsupported(message) {
    return { ruleId: 'schema-unsupported', message };
}

;// CONCATENATED MODULE: ./build/guards/schema/schema-source.js









/** Meta-schemas come with ajv; those of one version are compiled once. */
function createMetaSchemas() {
    const made = new Map();
    const ajvOf = (dialect) => {
        const ajv = made.get(dialect) ?? createAjv(dialect, { allErrors: true, verbose: true });
        made.set(dialect, ajv);
        return ajv;
    };
    return {
        async find(uri) {
            const [, year] = /^https:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\//.exec(uri) ?? [];
            const dialect = year === '2019-09' || year === '2020-12' ? year : dialectOf(uri);
            if (dialect === undefined)
                return undefined;
            const schema = (await ajvOf(dialect)).getSchema(uri)?.schema;
            return typeof schema === 'object' ? schema : undefined;
        },
        async validatorOf(dialect) {
            const validate = (await ajvOf(dialect)).getSchema(metaSchemaOf(dialect));
            if (validate === undefined)
                throw new errors/* PlumblineError */.Dl('internal', `no meta-schema of ${dialect}`);
            return {
                accepts: (value) => validate(value) === true,
                issuesOf: (value) => (validate(value) === true ? [] : (validate.errors ?? [])),
            };
        },
    };
}
/** Reads one schema. @throws PlumblineError when the file cannot be read */
async function readSchema(file, fileSystem, metaSchemas) {
    const issues = [];
    let instance;
    await readWhole(file, fileSystem, {
        instance(found) {
            if (instance === undefined)
                instance = found;
            else
                issues.push(issueOf('schema-invalid', 'a schema is one document', found.locate([], 'value')));
        },
        fault: ({ ruleId, message, line, column }) => issues.push(issueOf(ruleId, message, { line, column })),
    });
    if (instance === undefined && issues.length === 0) {
        issues.push(issueOf('schema-invalid', 'the file is empty', { line: 1, column: 1 }));
    }
    const read = instance ?? schema_source_NOTHING;
    const named = ownText(read.value, '$schema');
    const dialect = named === undefined ? USUAL_DIALECT : dialectOf(named);
    if (dialect === undefined)
        issues.push(unknownDialect(String(named), read));
    if (issues.length === 0) {
        const validator = await metaSchemas.validatorOf(dialect ?? USUAL_DIALECT);
        for (const { message, steps, part } of describeIssues(validator.issuesOf(read.value), read.value)) {
            issues.push(issueOf('schema-invalid', message, read.locate(steps, part)));
        }
    }
    issues.push(...unsupportedIn(read, dialect ?? USUAL_DIALECT));
    const isUsable = issues.every(({ severity }) => severity !== 'error');
    const uri = (0,external_node_url_.pathToFileURL)(file).href;
    const id = ownText(read.value, idKeyword(dialect ?? USUAL_DIALECT));
    const base = id === undefined || id.startsWith('#') ? uri : (resolve(id, uri) ?? uri);
    return { file, instance: read, dialect: dialect ?? USUAL_DIALECT, base, issues, isUsable };
}
const schema_source_NOTHING = { value: true, locate: () => ({ line: 1, column: 1 }) };
function unknownDialect(named, { locate }) {
    const message = `the version of JSON Schema that \`$schema\` names is not known here: ${JSON.stringify(named.slice(0, 100))}`;
    const remedy = `Name one of ${['draft-04', 'draft-07', '2019-09', '2020-12'].join(', ')}, such as "${metaSchemaOf('2020-12')}".`;
    return issueOf('schema-invalid', message, locate(['$schema'], 'value'), remedy);
}
/** Whether a path names a schema by the ways in which schemas are usually kept. */
function isKeptAsSchema(file) {
    const folders = external_node_path_.posix.dirname(file.replaceAll('\\', '/')).split('/');
    return (/[.-]schema\.(?:json|ya?ml)$/i.test(file) || folders.some((name) => /^(?:json-?)?schemas?$/i.test(name)));
}

;// CONCATENATED MODULE: ./build/guards/schema/schema-store.js








/** Reads, checks and compiles each schema once, with what it refers to. */
function createSchemaStore(options) {
    const { fileSystem } = options;
    const metaSchemas = createMetaSchemas();
    const sources = new Map();
    const loaded = new Map();
    const issues = new Map();
    let engine;
    const sourceOf = (file) => {
        const known = sources.get(file);
        if (known !== undefined)
            return known;
        const reading = readSchema(file, fileSystem, metaSchemas);
        sources.set(file, reading);
        return reading.then((source) => {
            if (source.issues.length > 0)
                issues.set(file, [...source.issues]);
            return source;
        });
    };
    const load = async (file) => {
        const source = await sourceOf(file);
        const { dialect } = source;
        if (!source.isUsable)
            return { file, dialect, validator: null };
        engine ??= loadPatternEngine();
        const used = [{ source, uri: source.base }];
        const loadSchema = async (uri) => {
            const meta = await metaSchemas.find(uri);
            if (meta !== undefined)
                return meta;
            const found = await findLocal(uri, used, options, sourceOf);
            if (!found.isUsable)
                throw new BrokenReference(found.file);
            used.push({ source: found, uri });
            return prepared(found, uri);
        };
        const code = { regExp: await engine };
        const shared = { validateSchema: false, addUsedSchema: false, code };
        try {
            const fast = await createAjv(dialect, { ...shared, messages: false, loadSchema });
            const accepts = await fast.compileAsync(prepared(source, source.base));
            const slow = await createAjv(dialect, { ...shared, allErrors: true, verbose: true });
            return { file, dialect, validator: validatorOf((value) => accepts(value) === true, slow, fast, used) };
        }
        catch (thrown) {
            if (!(thrown instanceof Error))
                throw thrown;
            const found = schema_store_explain(thrown, used);
            for (const [where, issue] of found)
                issues.set(where, [...(issues.get(where) ?? []), issue]);
            return { file, dialect, validator: null };
        }
    };
    return {
        load(file) {
            const known = loaded.get(file) ?? load(file);
            loaded.set(file, known);
            return known;
        },
        issues: () => issues,
    };
}
/** The second validator, which lists every mistake, is only made when there is one. */
function validatorOf(accepts, slow, fast, used) {
    let validate;
    const compile = () => {
        const [main, ...others] = used;
        if (main === undefined)
            throw new Error('a validator without a schema');
        for (const { source, uri } of others)
            slow.addSchema(prepared(source, uri), uri);
        // Meta-schemas of other versions that were asked for.
        for (const [uri, known] of Object.entries(fast.schemas)) {
            const isOther = known !== undefined && slow.schemas[uri] === undefined && slow.refs[uri] === undefined;
            if (isOther && typeof known.schema === 'object')
                slow.addSchema(known.schema, uri);
        }
        return slow.compile(prepared(main.source, main.uri));
    };
    return {
        accepts,
        issuesOf(value) {
            validate ??= compile();
            return validate(value) === true ? [] : (validate.errors ?? []);
        },
    };
}
/** A schema as ajv takes it: its address is absolute, and it names no meta-schema, against which it was held before. */
function prepared({ instance, dialect, base, file }, uri) {
    const { value } = instance;
    if (typeof value !== 'object' || value === null)
        return value === false ? { not: {} } : {};
    const isOld = dialect.startsWith('draft-');
    const { $schema: _, ...rest } = isOld ? withoutSiblings(value) : { ...value };
    const own = base === (0,external_node_url_.pathToFileURL)(file).href ? uri : base;
    return { ...rest, [idKeyword(dialect)]: own };
}
class RemoteReference extends Error {
    uri;
    constructor(uri) {
        super(`refers to ${uri}`);
        this.uri = uri;
    }
}
class MissingFile extends RemoteReference {
}
/** What is wrong stands in the issues of that file. */
class BrokenReference extends Error {
}
/** The file of the repository that an address means. */
async function findLocal(uri, used, { root, kept, fileSystem }, sourceOf) {
    if (uri.startsWith('file:')) {
        const file = (0,external_node_url_.fileURLToPath)(uri);
        const folders = [root, ...used.slice(0, 1).map(({ source }) => external_node_path_.dirname(source.file))];
        const isInside = folders.some((folder) => !external_node_path_.relative(folder, file).startsWith('..'));
        if (!isInside || !(await isFile(file, fileSystem)))
            throw new MissingFile(uri);
        return sourceOf(file);
    }
    for (const file of kept) {
        const source = await sourceOf(file);
        if (source.base === uri || source.base === `${uri}#`)
            return source;
    }
    // Published schemas lie beside each other in the repository as they do at their address.
    for (const { source } of used) {
        const folder = source.base.slice(0, source.base.lastIndexOf('/') + 1);
        if (folder.startsWith('file:') || folder.length < 10 || !uri.startsWith(folder))
            continue;
        const below = decodeURIComponent(uri.slice(folder.length));
        const file = external_node_path_.join(external_node_path_.dirname(source.file), below);
        if (!below.startsWith('..') && (await isFile(file, fileSystem)))
            return sourceOf(file);
    }
    throw new RemoteReference(uri);
}
/** Why a schema does not compile, at the place in the file that it is about. */
function schema_store_explain(thrown, used) {
    if (thrown instanceof BrokenReference)
        return [];
    const places = used.flatMap(({ source, uri }) => {
        const base = source.base.startsWith('file:') ? uri : source.base;
        return schema_store_placesOf(thrown, source.instance.value, base).map((steps) => ({ source, steps }));
    });
    const [main] = used;
    const found = places.length > 0 || main === undefined ? places : [{ source: main.source, steps: [] }];
    return found.map(({ source, steps }) => {
        const place = source.instance.locate(steps, 'value');
        if (thrown instanceof MissingFile) {
            const message = `\`$ref\` leads to a file that is not there, or not in the repository: ${thrown.uri}`;
            return [source.file, issueOf('schema-invalid', message, place)];
        }
        if (thrown instanceof RemoteReference) {
            return [
                source.file,
                issueOf('schema-remote-ref', `\`$ref\` leads to the network: ${thrown.uri}`, place),
            ];
        }
        return [source.file, issueOf('schema-invalid', `the schema cannot be used: ${reasonOf(thrown)}`, place)];
    });
}
function reasonOf(thrown) {
    // The validator follows such references for ever: it takes the id of the outer schema for the inner one's.
    return thrown instanceof RangeError ? 'its references and ids lead round in a circle' : thrown.message;
}
function schema_store_placesOf(thrown, value, base) {
    if (thrown instanceof BrokenPattern) {
        const places = [];
        walkSchema(value, base, (name, text, steps) => {
            if (name === 'pattern' && text === thrown.source)
                places.push(steps);
        });
        return places;
    }
    const references = referencesOf(value, base);
    if (thrown instanceof RemoteReference) {
        return references.filter(({ target }) => target === thrown.uri).map(({ steps }) => steps);
    }
    if (!('missingRef' in thrown))
        return [];
    const missing = String(thrown.missingRef);
    const fragment = missing.slice(missing.indexOf('#'));
    return references
        .filter(({ text }) => text === missing || (text.endsWith(fragment) && fragment !== ''))
        .map(({ steps }) => steps);
}

;// CONCATENATED MODULE: ./build/guards/schema/judge-files.js



/** Schemas first, then the data of those that are sound. */
async function judgeFiles(plan, { root, fileSystem, config }, maxIssues) {
    const store = createSchemaStore({ fileSystem, root, kept: plan.kept });
    const show = (file) => external_node_path_.relative(root, file).replaceAll('\\', '/');
    const totals = [];
    const checked = [];
    const found = new Map();
    const add = (file, issues) => {
        found.set(file, [...(found.get(file) ?? []), ...issues]);
    };
    let bytes = 0;
    for (const [file, issue] of plan.issues)
        add(file, [issue]);
    for (const schema of plan.schemas)
        await store.load(schema);
    for (const { file, schema } of plan.pairs) {
        const loaded = await store.load(schema);
        if (loaded.validator === null) {
            totals.push(`${show(file)} was not checked: its schema ${show(schema)} cannot be used`);
            continue;
        }
        const options = { maxLineBytes: config.maxLineBytes, maxIssues };
        const outcome = await checkFile(file, loaded.validator, fileSystem, options);
        const remedy = `Mend the value, or ${show(schema)} if the value is right.`;
        add(file, outcome.issues.map((issue) => (issue.ruleId === 'schema-violation' ? { ...issue, remedy } : issue)));
        bytes += outcome.bytes;
        checked.push(describeChecked(show(file), show(schema), loaded, outcome));
        if (outcome.total > outcome.issues.length)
            totals.push(describeTotal(show(file), outcome));
    }
    for (const [file, all] of store.issues()) {
        const issues = isInstalled(show(file)) ? all.filter(({ ruleId }) => !IS_AUTHORS.has(ruleId)) : all;
        const listed = issues.slice(0, maxIssues);
        add(file, listed);
        if (issues.length > listed.length) {
            totals.push(`${show(file)}: ${issues.length} errors in all, the first ${listed.length} are listed`);
        }
    }
    const files = new Set([...plan.schemas, ...plan.pairs.map(({ file }) => file)]).size;
    return { issues: new Map([...found].sort(byPath)), totals, checked, files, bytes };
}
/** How a schema is written is for its author to mend; what it says of the data counts wherever it comes from. */
const IS_AUTHORS = new Set(['schema-unsupported', 'schema-unknown-format']);
function isInstalled(file) {
    return file.split('/').includes('node_modules');
}
function byPath([a], [b]) {
    return a < b ? -1 : 1;
}
function describeChecked(file, schema, { dialect }, { values, wrongValues, total }) {
    const wrong = total === 0 ? 'none is wrong' : `${wrongValues} wrong, ${total} errors`;
    return `${file} against ${schema} (${dialect}): ${values} value${values === 1 ? '' : 's'}, ${wrong}`;
}
function describeTotal(file, { issues, total, values, wrongValues }) {
    return `${file}: ${total} errors in ${wrongValues} of ${values} values, the first ${issues.length} are listed; --verbose lists more`;
}

;// CONCATENATED MODULE: ./build/guards/schema/find-files.js



const CANDIDATE = /\.(?:json|ya?ml)$/i;
const NAMES_SCHEMA = Buffer.from('$schema');
/** `$schema` stands at the top of a file, where anybody looks for it. */
const TOP_BYTES = 16 * 1024;
/** Notes, while a tree is read, which of its files are worth a closer look. Nothing is parsed here. */
function createTreeVisitor() {
    const naming = new Set();
    const kept = new Set();
    const inlineAllows = [];
    return {
        visitor: {
            document(document) {
                const { path } = document;
                if (!CANDIDATE.test(path))
                    return;
                if (isKeptAsSchema(path))
                    kept.add(path);
                if (namesSchema(document))
                    naming.add(path);
                if (isYaml(path))
                    inlineAllows.push(...(0,inline_allows/* findInlineAllows */.r)(document));
            },
        },
        found: () => ({ naming, kept: [...kept].sort(), inlineAllows }),
    };
}
function namesSchema({ bytes, firstLine }) {
    if (firstLine !== 1)
        return false;
    const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, TOP_BYTES));
    return top.includes(NAMES_SCHEMA);
}

;// CONCATENATED MODULE: ./build/guards/schema/named-schema.js




/** The comment by which editors learn of a YAML file's schema, see yaml-language-server. */
const MODELINE = /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)/m;
/** @param file absolute */
async function namedSchemaOf(file, fileSystem) {
    if (isYaml(file)) {
        const comment = MODELINE.exec(await topOf(file, fileSystem));
        if (comment !== null) {
            const line = comment.input.slice(0, comment.index).split('\n').length;
            return schemaAt(comment[1] ?? '', file, { line, column: 1 });
        }
    }
    let first;
    await readWhole(file, fileSystem, {
        instance(instance) {
            first ??= instance;
        },
        // Whether the file can be read is for those to judge who asked for it to be checked.
        fault: () => { },
    });
    const named = ownText(first?.value, '$schema');
    if (first === undefined || named === undefined)
        return { kind: 'none' };
    return schemaAt(named, file, first.locate(['$schema'], 'value'));
}
function schemaAt(named, file, at) {
    if (dialectOf(named) !== undefined)
        return { kind: 'is_schema' };
    if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(named) || named.startsWith('//'))
        return { kind: 'remote', uri: named };
    const [written = ''] = named.split('#');
    const local = written.replace(/^file:(?:\/\/)?/, '');
    if (local === '')
        return { kind: 'none' };
    return { kind: 'local', file: external_node_path_.resolve(external_node_path_.dirname(file), named_schema_decode(local)), text: named, at };
}
function named_schema_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const named_schema_TOP_BYTES = 16 * 1024;
async function topOf(file, fileSystem) {
    for await (const chunk of fileSystem.readChunks(file)) {
        return Buffer.from(chunk.slice(0, named_schema_TOP_BYTES)).toString('utf8');
    }
    return '';
}

;// CONCATENATED MODULE: ./build/guards/schema/plan.js







const HOW_TO = 'no file is mapped to a schema: name `data` and `schema` under guards.schema.files in plumbline.yml, or a local schema in `$schema` of a file';
/** @param only stands for the configuration and for what the tree says */
async function planOf(context, only) {
    const draft = createDraft(context);
    if (only !== undefined) {
        await draft.addOnly(only);
        return draft.plan({ naming: new Set(), kept: [], inlineAllows: [] }, []);
    }
    const { scope, source, root, config } = context;
    if (scope.kind === 'text') {
        return {
            kind: 'not_applicable',
            note: 'standard input has no name that tells which schema it has to follow',
        };
    }
    const tree = createTreeVisitor();
    await source.documents(scope.kind === 'file' ? scope : { kind: 'tree', ignored: 'left_out' }, tree.visitor);
    const found = tree.found();
    const wanted = scope.kind === 'file' ? scope.path : null;
    await draft.addConfigured(wanted);
    await draft.addNamed([...found.naming].filter((file) => !isExcluded(file, config.guards.schema.exclude)));
    const kept = found.kept.map((file) => external_node_path_.join(root, file));
    return draft.plan(found, kept);
}
function isExcluded(file, patterns) {
    return patterns.length > 0 && (0,scan_allows/* createPathMatch */.D)(patterns)(file);
}
function createDraft({ config, root, fileSystem }) {
    const pairs = new Map();
    const schemas = new Set();
    const issues = [];
    const notes = [];
    let remote = 0;
    const show = (file) => external_node_path_.relative(root, file).replaceAll('\\', '/');
    const isAllowedData = (file) => !isExcluded(show(file), config.guards.schema.exclude);
    const add = (file, schema) => {
        pairs.set(`${file}\0${schema}`, { file, schema });
        schemas.add(schema);
    };
    const missing = (where, message, remedy, at = { line: 1, column: 1 }) => {
        issues.push([where, issueOf('schema-missing', message, at, remedy)]);
    };
    const addPattern = async (data, schema, wanted, named) => {
        const where = config.path ?? external_node_path_.join(root, 'plumbline.yml');
        if (!(await isFile(schema, fileSystem))) {
            missing(where, `${named}: there is no schema ${show(schema)}`, 'Mend `schema` of that entry.');
            return;
        }
        schemas.add(schema);
        const files = await fileSystem.glob(data, root);
        if (files.length === 0) {
            const remedy = 'Mend `data` of that entry, or take the entry out: a check of nothing would always pass.';
            missing(where, `${named}: no file matches ${show(data)}`, remedy);
        }
        for (const file of files) {
            if ((wanted === null || wanted === file) && isAllowedData(file))
                add(file, schema);
        }
    };
    const addOwn = async (file) => {
        const own = await namedSchemaOf(file, fileSystem);
        if (own.kind === 'is_schema' && isKeptAsSchema(file))
            schemas.add(file);
        if (own.kind === 'remote')
            remote++;
        if (own.kind !== 'local')
            return own.kind === 'is_schema';
        const shown = show(own.file);
        if (shown.startsWith('..')) {
            const message = `\`$schema\` leads out of the repository: ${JSON.stringify(own.text.slice(0, 100))}`;
            missing(file, message, 'Name a schema of this repository.', own.at);
        }
        else if (await isFile(own.file, fileSystem))
            add(file, own.file);
        else if (shown.split('/').includes('node_modules')) {
            notes.push(`${show(file)} was not checked: its schema ${shown} is not installed`);
        }
        else
            missing(file, `\`$schema\` names ${shown}, and there is no such file`, 'Mend the path.', own.at);
        return true;
    };
    return {
        async addOnly({ data, schema }) {
            if (data === null) {
                if (schema !== null)
                    schemas.add(schema);
                return;
            }
            if (schema !== null)
                return addPattern(data, schema, null, '--data and --schema');
            for (const file of await fileSystem.glob(data, root)) {
                if (isRows(file) || !(await addOwn(file))) {
                    missing(file, 'the file names no local schema in `$schema`', 'Name the schema with --schema.');
                }
            }
        },
        async addConfigured(wanted) {
            for (const [index, { data, schema }] of config.guards.schema.files.entries()) {
                await addPattern(data, schema, wanted, `guards.schema.files[${index}]`);
            }
        },
        async addNamed(files) {
            for (const file of files)
                await addOwn(external_node_path_.join(root, file));
        },
        plan({ inlineAllows }, kept) {
            if (remote > 0) {
                notes.push(`${remote} file(s) name a schema on the network and were not checked; map them to a local one in guards.schema.files`);
            }
            if (pairs.size + schemas.size + issues.length === 0) {
                return { kind: 'not_applicable', note: [HOW_TO, ...notes].join('; ') };
            }
            return {
                kind: 'check',
                pairs: [...pairs.values()],
                schemas: [...schemas],
                kept,
                issues,
                notes,
                inlineAllows,
            };
        },
    };
}

;// CONCATENATED MODULE: ./build/guards/schema/guard.js






/** Listed of each file when everything is asked for; reports have to end somewhere. */
const MOST_VERBOSE = 10_000;
/** Data files against their schemas, and schemas against theirs. */
function createSchemaGuard(options) {
    return {
        id: 'schema',
        title: 'Schemas of data files',
        docs: 'docs/guard-schema.md',
        failureExitCode: 3,
        async check(context) {
            const plan = await planOf(context, options.only);
            if (plan.kind === 'not_applicable')
                return schema_guard_notApplicable(plan.note);
            const { maxErrorsPerFile } = context.config.guards.schema;
            const maxIssues = options.verbose ? Math.max(MOST_VERBOSE, maxErrorsPerFile) : maxErrorsPerFile;
            const judged = await judgeFiles(plan, context, maxIssues);
            return schema_guard_resultOf(plan, judged, context, options);
        },
    };
}
const schemaGuard = createSchemaGuard({ verbose: false });
function schema_guard_notApplicable(note) {
    return {
        id: 'schema',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: [note],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}
function schema_guard_resultOf(plan, judged, context, { verbose }) {
    const ids = new Set(SCHEMA_RULES);
    const allows = (0,scan_allows/* createAllows */.l)({
        inline: plan.inlineAllows,
        configured: context.config.guards.schema.allow,
        owns: (ruleId) => ids.has(ruleId),
        today: context.today,
        scope: { kind: 'tree', ignored: 'left_out' },
    });
    const findings = [];
    const suppressed = [];
    for (const finding of findingsOf(judged, context.root)) {
        const suppression = allows.suppress(finding);
        if (suppression === null)
            findings.push(finding);
        else
            suppressed.push(suppression);
    }
    const has = (wanted) => findings.some(({ severity }) => severity === wanted);
    return {
        id: 'schema',
        verdict: has('error') ? 'fail' : has('warning') ? 'warn' : 'pass',
        findings,
        suppressed,
        warnings: allows.warnings(),
        notes: [...plan.notes, ...judged.totals, ...(verbose ? judged.checked : []), ...allows.notes()],
        scanned: { files: judged.files, bytes: judged.bytes, commits: 0 },
    };
}
function findingsOf({ issues }, root) {
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    return [...issues].flatMap(([file, own]) => {
        const shown = external_node_path_.relative(root, file).replaceAll('\\', '/');
        return own.map((issue) => ({
            guard: 'schema',
            ...issue,
            path: shown,
            fingerprint: fingerprint(issue.ruleId, shown),
            origin: 'unknown',
            confidence: 'high',
            // Lines of data are long, and none of a reader's business.
            excerpt: null,
            commit: null,
            authorDate: null,
        }));
    });
}

;// CONCATENATED MODULE: ./build/guards/index.js






/** Every guard there is, in the order in which they are shown. */
const GUARDS = [
    guard/* gitGuard */.k,
    envGuard,
    noDirectHttpGuard,
    prod_guard.prodGuard,
    schemaGuard,
    regressionGuard,
];


/***/ }),

/***/ 21150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prodGuard: () => (/* binding */ prodGuard)
});

// EXTERNAL MODULE: ./build/src/scan/allows.js
var scan_allows = __webpack_require__(76769);
// EXTERNAL MODULE: ./build/src/scan/fingerprint.js
var scan_fingerprint = __webpack_require__(75643);
// EXTERNAL MODULE: ./build/src/verdict/bypasses.js
var bypasses = __webpack_require__(58831);
// EXTERNAL MODULE: ./build/src/metrics/index.js + 15 modules
var metrics = __webpack_require__(37193);
// EXTERNAL MODULE: ./build/src/verdict/threshold-table.js
var threshold_table = __webpack_require__(6301);
;// CONCATENATED MODULE: ./build/src/verdict/prod-floor.js


/** The strictest default of both scorers is not asked for: each limit is held against the looser of the two. */
function looserThanProd(thresholds) {
    return metrics/* METRICS */.C.flatMap(({ id, direction }) => {
        const limit = thresholds[id]?.prod;
        const rules = threshold_table/* THRESHOLDS */.R[id]?.rules;
        if (limit === undefined || rules === undefined || direction === 'informative')
            return [];
        const floors = [rules.judge.limit, rules.offline.limit].flatMap((floor) => floor === null ? [] : [typeof floor === 'number' ? floor : floor.prod]);
        if (floors.length === 0)
            return [];
        const floor = direction === 'lower_is_better' ? Math.max(...floors) : Math.min(...floors);
        const isLooser = limit === null || (direction === 'lower_is_better' ? limit > floor : limit < floor);
        return isLooser ? [{ id, limit, floor }] : [];
    });
}

;// CONCATENATED MODULE: ./build/guards/prod/checks.js


/** Below this a production run is a mistake. */
const LEAST_BUDGET_USD = 0.1;
const OLDEST_NODE = 20;
const RULE_IDS = new Set([
    'prod-budget',
    'prod-key',
    'prod-thresholds',
    'prod-bypass',
    'prod-model',
    'prod-data',
    'prod-node',
    'prod-work-tree',
]);
/** In the order in which they are shown. */
const CHECKS = [
    profile,
    budget,
    key,
    model,
    thresholds,
    checks_bypasses,
    data,
    node,
    workTree,
];
const fine = (what) => ({ kind: 'fine', what });
const fault = (ruleId, what, remedy, configKey = null, severity = 'error') => ({ kind: 'fault', ruleId, severity, what, remedy, key: configKey });
function profile({ config }) {
    if (config.profile === 'prod')
        return [fine('the profile is prod')];
    return [{ kind: 'skipped', what: `the profile is ${config.profile}; what follows is what prod asks for` }];
}
function budget({ config, callsModel }) {
    const { budgetUsd, origins } = config;
    if (!callsModel)
        return [{ kind: 'skipped', what: 'budget, key and model: the run is offline' }];
    const remedy = `Name at least ${LEAST_BUDGET_USD.toFixed(2)} USD with --budget, or as \`budgetUsd\`.`;
    if (budgetUsd === null)
        return [fault('prod-budget', 'no budget is named', remedy, 'budgetUsd')];
    if (budgetUsd < LEAST_BUDGET_USD) {
        const what = `the budget of ${budgetUsd} USD is below the least of ${LEAST_BUDGET_USD.toFixed(2)} USD`;
        return [fault('prod-budget', what, remedy, 'budgetUsd')];
    }
    return [fine(`the budget is ${budgetUsd} USD (${origins.budgetUsd ?? 'given'})`)];
}
const KEYS = ['ANTHROPIC_API_KEY', 'ANTHROPIC_API_KEYS'];
function key({ env, callsModel }) {
    if (!callsModel)
        return [];
    const name = KEYS.find((each) => (env.get(each) ?? '').trim() !== '');
    if (name !== undefined)
        return [fine(`${name} is set`)];
    return [
        fault('prod-key', `neither ${KEYS.join(' nor ')} is set`, 'Give the step one of them from a secret, in CI as `env:`.'),
    ];
}
function model({ config, models, callsModel }) {
    if (!callsModel)
        return [];
    const { name } = config.model;
    const entry = models.find(name);
    switch (entry.kind) {
        case 'priced':
            if (entry.isPinned)
                return [fine(`the model ${name} is pinned and has a price (${models.version})`)];
            return [
                fault('prod-model', `the model ${name} is an alias, which may come to mean another model`, `Pin it: \`model: { name: ${entry.pinnedId} }\`.`, 'model.name'),
            ];
        case 'retired':
            return [
                fault('prod-model', `the model ${name} was retired on ${entry.retiredOn}`, `Use its successor, ${entry.successor}.`, 'model.name'),
            ];
        case 'unknown':
            return [
                fault('prod-model', `the model ${name} has no price here (table of ${models.version})`, entry.near === null ? 'Name a model that has one.' : `Did you mean ${entry.near}?`, 'model.name'),
            ];
    }
}
function thresholds({ config }) {
    const looser = looserThanProd(config.thresholds);
    if (looser.length === 0)
        return [fine('every limit is there, and none is looser than the floor for prod')];
    return looser.map(({ id, limit, floor }) => fault('prod-thresholds', limit === null
        ? `the limit of ${id} is switched off; the floor for prod is ${floor}`
        : `the limit of ${id} is ${limit}, looser than the floor for prod, ${floor}`, `Take the limit of \`thresholds.${id}\` for prod out, or make it ${floor} or stricter.`, `thresholds.${id}`));
}
function checks_bypasses({ config, today }) {
    const expired = config.bypasses.filter((each) => (0,bypasses/* bypassOf */.A)(each.guard, [each], today).kind === 'expired');
    if (expired.length > 0) {
        return expired.map(({ guard, until }) => fault('prod-bypass', `the bypass of ${guard} expired on ${until}`, 'Take it out.', 'bypasses'));
    }
    const { length } = config.bypasses;
    return [fine(length === 0 ? 'nothing is bypassed' : `${length} bypasses, each with a reason and a date`)];
}
/** Names of data that is there to try things out. */
const TRIAL = /(^|[/_.-])(smoke|sample|samples|example|examples|fixture|fixtures|dummy|mock)([/_.-]|$)/i;
function data({ config, root }) {
    const trial = config.data
        .map((glob) => (glob.startsWith(`${root}/`) ? glob.slice(root.length + 1) : glob))
        .filter((glob) => TRIAL.test(glob));
    if (trial.length === 0)
        return [fine('the data is not named like samples')];
    return trial.map((glob) => fault('prod-data', `the data ${glob} is named like samples that things are tried out with`, 'Name the data of production as `data`, or with --data.', 'data', 'warning'));
}
function node({ env }) {
    const major = Number(env.nodeVersion.split('.')[0]);
    if (major >= OLDEST_NODE)
        return [fine(`Node ${env.nodeVersion}`)];
    return [fault('prod-node', `Node ${env.nodeVersion} is too old`, `Use Node ${OLDEST_NODE} or newer.`)];
}
const MOST_NAMES = 3;
async function workTree({ repository, isNamed }) {
    const changed = await repository.changedFiles();
    if (changed.length === 0)
        return [fine('everything is committed')];
    const names = changed.slice(0, MOST_NAMES).join(', ');
    const more = changed.length > MOST_NAMES ? ` and ${changed.length - MOST_NAMES} more` : '';
    return [
        fault('prod-work-tree', `files differ from the commit that is judged: ${names}${more}`, 'Commit them, or take them back: a result should belong to a commit.', null, 
        // By itself the guard stands before a run, whose verdict is about data.
        isNamed ? 'error' : 'notice'),
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/guards/prod/place.js

/** Where a key stands in the configuration; its file's first line where it does not, or plumbline.yml to be written. */
function placeOf(key, { config, root }) {
    const file = config.path === null ? 'plumbline.yml' : external_node_path_.relative(root, config.path).replaceAll('\\', '/');
    // Origins of values from a file hold `:line:column`.
    const [, line, column] = /:(\d+):(\d+)/.exec(key === null ? '' : (config.origins[key] ?? '')) ?? [];
    return { path: file, line: Number(line ?? 1), column: Number(column ?? 1) };
}

;// CONCATENATED MODULE: ./build/guards/prod/guard.js




/** What production asks for: of itself only with the profile prod, otherwise when somebody names it. */
const prodGuard = {
    id: 'prod',
    title: 'Production profile',
    docs: 'docs/guard-prod.md',
    async check(context) {
        const { config, isNamed } = context;
        if (!isNamed && config.profile !== 'prod')
            return notApplicable(config.profile);
        const checks = await Promise.all(CHECKS.map((check) => check(context)));
        return judge(checks.flat(), context);
    },
};
function judge(checks, context) {
    const { config, scope, today } = context;
    const allows = (0,scan_allows/* createAllows */.l)({
        inline: [],
        configured: config.guards.prod.allow,
        owns: (ruleId) => RULE_IDS.has(ruleId),
        today,
        scope,
    });
    const fingerprint = (0,scan_fingerprint/* createFingerprints */.A5)();
    const found = checks.flatMap((check) => check.kind === 'fault' ? [findingOf(check, context, fingerprint)] : []);
    const suppressions = new Map(found.map((finding) => [finding, allows.suppress(finding)]));
    const findings = found.filter((finding) => suppressions.get(finding) === null);
    const isFailed = findings.some(({ severity }) => severity === 'error');
    const isWarned = findings.some(({ severity }) => severity === 'warning');
    return {
        id: 'prod',
        verdict: isFailed ? 'fail' : isWarned ? 'warn' : 'pass',
        findings,
        suppressed: [...suppressions.values()].filter((suppression) => suppression !== null),
        warnings: [],
        notes: [
            ...checks.flatMap((check) => (check.kind === 'fine' ? [`ok: ${check.what}`] : [])),
            ...checks.flatMap((check) => (check.kind === 'skipped' ? [`not checked: ${check.what}`] : [])),
            ...allows.notes(),
        ],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}
function findingOf({ ruleId, what, remedy, key, severity }, context, fingerprint) {
    const place = placeOf(key, context);
    return {
        guard: 'prod',
        ruleId,
        severity,
        ...place,
        message: what,
        remedy,
        fingerprint: fingerprint(ruleId, place.path),
        origin: 'unknown',
        confidence: 'high',
        excerpt: null,
        commit: null,
        authorDate: null,
    };
}
function notApplicable(profile) {
    return {
        id: 'prod',
        verdict: 'not_applicable',
        findings: [],
        suppressed: [],
        warnings: [],
        notes: [`the profile is ${profile}; \`guard prod\` checks by name what prod would ask for`],
        scanned: { files: 0, bytes: 0, commits: 0 },
    };
}


/***/ }),

/***/ 98820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ charactersBetween),
/* harmony export */   E: () => (/* binding */ MOST_LEVELS)
/* harmony export */ });
/** Deepest nesting that is read: validators recurse, and so must end somewhere. */
const MOST_LEVELS = 256;
/** Characters from one offset of a text to another, and not UTF-16 units. */
function charactersBetween(text, from, to) {
    let count = 0;
    for (let at = from; at < to; count++)
        at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return count;
}


/***/ }),

/***/ 81266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sk: () => (/* binding */ createRandom)
/* harmony export */ });
/* unused harmony exports createFromState, createSplitMix64 */
// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { cos, floor, imul, log, sqrt } = Math;
/**
 * xoshiro128** 1.1, its state filled by SplitMix64. Source: Blackman and Vigna (2021), ACM TOMS 47, and their
 * reference code at prng.di.unimi.it.
 * @param seed a whole number; its lowest 64 bits count.
 */
function createRandom(seed) {
    const mix = createSplitMix64(BigInt(seed));
    const [first, second] = [mix(), mix()];
    return createFromState([low32(first), low32(first >> 32n), low32(second), low32(second >> 32n)]);
}
/** From a full state, which must not be all zero. */
function createFromState(state) {
    // Typed, because a captured variable beyond 31 bits would be boxed anew at every step.
    const words = Int32Array.from(state);
    const nextUint32 = () => {
        const a = words[0] ?? 0;
        const b = words[1] ?? 0;
        const c = words[2] ?? 0;
        const d = words[3] ?? 0;
        words[0] = a ^ d ^ b;
        words[1] = b ^ c ^ a;
        words[2] = c ^ a ^ (b << 9);
        words[3] = rotateLeft(d ^ b, 11);
        return imul(rotateLeft(imul(b, 5), 7), 9) >>> 0;
    };
    const next = () => ((nextUint32() >>> 5) * 0x4000000 + (nextUint32() >>> 6)) / 2 ** 53;
    return { nextUint32, next, below: (bound) => floor(next() * bound), normal: () => normalFrom(next) };
}
/** SplitMix64 of Steele, Lea and Flood (2014), OOPSLA. */
function createSplitMix64(seed) {
    let state = BigInt.asUintN(64, seed);
    return () => {
        state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
        let z = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
        z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
        return z ^ (z >> 31n);
    };
}
/** Box and Muller (1958); 1 - u keeps the logarithm away from zero. */
function normalFrom(next) {
    const radius = sqrt(-2 * log(1 - next()));
    return radius * cos(2 * Math.PI * next());
}
function rotateLeft(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}
function low32(value) {
    return Number(BigInt.asIntN(32, value));
}


/***/ })

};
