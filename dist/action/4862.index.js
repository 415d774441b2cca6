export const id = 4862;
export const ids = [4862];
export const modules = {

/***/ 84862:
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

// EXTERNAL MODULE: ./build/guards/git/guard.js + 61 modules
var guard = __webpack_require__(1432);
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
        return rowOf(each, holmP);
    });
}
function rowOf({ id, title, kind, values, drops, p }, holmP) {
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
// EXTERNAL MODULE: ./build/src/metrics/measure-case.js + 10 modules
var measure_case = __webpack_require__(43622);
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
        return resultOf(comparison, frozen, context);
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
function resultOf(comparison, frozen, context) {
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
// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
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
const FORMATS = {
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
    return FORMATS[format] ?? `the format ${(0,core_escape/* shorten */.ml)(format, 40)}`;
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
    const text = decode(bytes, 1, visitor);
    if (text !== undefined)
        readText(text, 1, 'file', visitor);
}
function createRowReader(maxLineBytes, visitor) {
    return (0,line_splitter/* createLineSplitter */.A)(maxLineBytes, {
        onLine(bytes, line) {
            if (bytes.length === 0)
                return;
            const text = decode(bytes, line, visitor);
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
function decode(bytes, line, { fault }) {
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
async function read_file_readFile(file, fileSystem, { maxLineBytes }, visitor) {
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
        readYaml(whole, await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), visitor);
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
    const bytes = await read_file_readFile(file, fileSystem, { maxLineBytes }, visitor);
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
const DIALECTS = new Map(Object.entries(META_SCHEMAS).map(([dialect, uri]) => [withoutScheme(uri), dialect]));
/** The version that a `$schema` names; undefined where it names something else. */
function dialectOf(uri) {
    return DIALECTS.get(withoutScheme(uri.replace(/#$/, '')));
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
    const near = (0,closest/* closest */.k)(name, [...CHECKED_FORMATS]);
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
            const found = explain(thrown, used);
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
function explain(thrown, used) {
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
    for (const [file, issues] of store.issues()) {
        const listed = issues.slice(0, maxIssues);
        add(file, listed);
        if (issues.length > listed.length) {
            totals.push(`${show(file)}: ${issues.length} errors in all, the first ${listed.length} are listed`);
        }
    }
    const files = new Set([...plan.schemas, ...plan.pairs.map(({ file }) => file)]).size;
    return { issues: new Map([...found].sort(byPath)), totals, checked, files, bytes };
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
                return guard_notApplicable(plan.note);
            const { maxErrorsPerFile } = context.config.guards.schema;
            const maxIssues = options.verbose ? Math.max(MOST_VERBOSE, maxErrorsPerFile) : maxErrorsPerFile;
            const judged = await judgeFiles(plan, context, maxIssues);
            return guard_resultOf(plan, judged, context, options);
        },
    };
}
const schemaGuard = createSchemaGuard({ verbose: false });
function guard_notApplicable(note) {
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
function guard_resultOf(plan, judged, context, { verbose }) {
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
const GUARDS = [guard/* gitGuard */.k, envGuard, prod_guard.prodGuard, schemaGuard, regressionGuard];


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
