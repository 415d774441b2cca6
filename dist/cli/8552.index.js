export const id = 8552;
export const ids = [8552];
export const modules = {

/***/ 26233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ QUARANTINE),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   e0: () => (/* binding */ MANIFEST)
/* harmony export */ });
/** What `manifest.json` of a quarantine folder says. */
const QUARANTINE = '.quarantine';
const MANIFEST = 'manifest.json';
/** @returns undefined for a text that is no manifest, or whose paths lead out of the repository */
function parseManifest(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (!('version' in value && 'time' in value && 'files' in value))
        return undefined;
    const { version, time, files } = value;
    if (version !== 1 || typeof time !== 'string' || !Array.isArray(files))
        return undefined;
    const parsed = files.map(parseFile);
    const whole = parsed.filter((file) => file !== undefined);
    return whole.length === parsed.length ? { version, time, files: whole } : undefined;
}
function parseFile(value) {
    if (typeof value !== 'object' || value === null || !('path' in value) || typeof value.path !== 'string') {
        return undefined;
    }
    const leadsOut = value.path.split(/[\\/]/).some((segment) => segment === '..' || segment === '');
    if (leadsOut)
        return undefined;
    return {
        path: value.path,
        sha256: 'sha256' in value && typeof value.sha256 === 'string' ? value.sha256 : null,
        bytes: 'bytes' in value && typeof value.bytes === 'number' ? value.bytes : null,
        modified: 'modified' in value && typeof value.modified === 'string' ? value.modified : null,
    };
}


/***/ }),

/***/ 72490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ keyFileKind),
/* harmony export */   i: () => (/* binding */ isBackupName)
/* harmony export */ });
/** What a file's name alone says: leftovers of editors and tools, files of secrets, key stores. */
/**
 * Leftovers of editors, merges and desktops. Sources: the templates of github.com/github/gitignore (Global/Vim, Emacs,
 * JetBrains, macOS, Windows, Linux), patch(1) for `.rej` and `.orig`.
 */
const BACKUP_NAMES = [
    /.\.(?:bak|backup|bkp|orig|rej|kate-swp)$/i,
    /.\.bak[._-]?\d+$/i,
    /.~$/,
    /.\.sw[a-p]$/i,
    /^#.+#$/,
    /^\.#./,
    /^\.DS_Store$/,
    /^\._./,
    /^(?:eh)?thumbs\.db$/i,
    /^desktop\.ini$/i,
    /^\.nfs[0-9a-f]{8,}$/i,
    /^\.fuse_hidden/,
];
function isBackupName(path) {
    const name = baseName(path);
    return BACKUP_NAMES.some((pattern) => pattern.test(name));
}
function keyFileKind(path) {
    const name = baseName(path);
    // Rails' encrypted credentials. Source: Securing Rails Applications, "Environmental Security".
    if (/(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/.test(path))
        return 'bare';
    if (/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$|.\.(?:pem|key|ppk|priv|pk8)$/i.test(name))
        return 'text';
    return /.\.(?:p12|pfx|jks|keystore|bks)$/i.test(name) ? 'binary' : 'none';
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 28552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   quarantine: () => (/* binding */ quarantine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _src_core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _src_core_run_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10208);
/* harmony import */ var _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26233);
/* harmony import */ var _hygiene_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72490);






/** Folders of packages: what lies there belongs to their managers. */
const FOREIGN = /(?:^|\/)(?:node_modules|\.venv|venv|\.git|\.quarantine)\//;
/**
 * Moves backup files, ignored ones too, to `.quarantine/<time>/files/`. Nothing is deleted. The manifest is written
 * before the first file is moved, so that a stop at any instant leaves everything where `restore` finds it.
 */
async function quarantine(request, source, fileSystem) {
    const { root } = request;
    const backups = await findBackups(source);
    const chosen = backups.filter(({ tracked }) => tracked !== true || request.tracked === 'included');
    const chosenPaths = chosen.map((entry) => entry.path);
    const trackedLeft = backups.filter((entry) => !chosen.includes(entry)).map((entry) => entry.path);
    if (chosen.length === 0 || request.act === 'plan') {
        return { folder: null, moved: chosenPaths, trackedLeft, failed: [] };
    }
    const time = await claimFolder(request, fileSystem);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .QUARANTINE */ .DX, time);
    const files = [];
    const failed = [];
    for (const entry of chosen) {
        try {
            files.push(await describe(entry, root, fileSystem));
        }
        catch (thrown) {
            failed.push({ path: entry.path, reason: (0,_src_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlumblineError */ .Cc)(thrown).message });
        }
    }
    const manifest = { version: 1, time, files };
    await fileSystem.writeAtomic(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST */ .e0), `${JSON.stringify(manifest, null, 2)}\n`);
    const moved = [];
    for (const file of files) {
        try {
            await fileSystem.move(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file.path), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'files', file.path));
            moved.push(file.path);
        }
        catch (thrown) {
            failed.push({ path: file.path, reason: (0,_src_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlumblineError */ .Cc)(thrown).message });
        }
    }
    return { folder: `${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .QUARANTINE */ .DX}/${time}`, moved, trackedLeft, failed };
}
async function findBackups(source) {
    const backups = [];
    await source.documents({ kind: 'tree', ignored: 'included' }, {
        document: () => { },
        entry(entry) {
            const isFile = entry.kind !== 'missing' && entry.kind !== 'submodule' && entry.kind !== 'other';
            if (isFile && (0,_hygiene_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isBackupName */ .i)(entry.path) && !FOREIGN.test(entry.path))
                backups.push(entry);
        },
    });
    return backups.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** The quarantine keeps itself out of git. @returns the folder's name: UTC time, with a suffix where it is taken */
async function claimFolder({ root, nowMs }, fileSystem) {
    const ignore = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .QUARANTINE */ .DX, '.gitignore');
    if ((await fileSystem.stat(ignore)) === undefined)
        await fileSystem.writeAtomic(ignore, '*\n');
    const stamp = (0,_src_core_run_id_js__WEBPACK_IMPORTED_MODULE_5__/* .formatStamp */ .xE)(nowMs);
    for (let attempt = 1; attempt <= 1000; attempt++) {
        const name = attempt === 1 ? stamp : `${stamp}_${attempt}`;
        if (await fileSystem.claimDirectory(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .QUARANTINE */ .DX, name)))
            return name;
    }
    throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('toolchain', `${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .QUARANTINE */ .DX}/${stamp} and a thousand more are taken`);
}
async function describe(entry, root, fileSystem) {
    const from = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, entry.path);
    if (entry.kind === 'symlink')
        return { path: entry.path, sha256: null, bytes: null, modified: null };
    const stat = await fileSystem.stat(from);
    if (stat === undefined)
        throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlumblineError */ .Dl('toolchain', 'the file is gone, or its name is no UTF-8');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of fileSystem.readChunks(from))
        hash.update(chunk);
    const modified = new Date(stat.modifiedMs).toISOString();
    return { path: entry.path, sha256: hash.digest('hex'), bytes: stat.bytes, modified };
}


/***/ })

};
