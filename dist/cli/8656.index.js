export const id = 8656;
export const ids = [8656];
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

/***/ 8656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26233);



/**
 * Brings quarantined files back to where they were. What stands there now is never overwritten, and what is done
 * already is no error.
 * @throws PlumblineError `toolchain` where there is no such quarantine or its manifest cannot be read
 */
async function restore(request, fileSystem) {
    const { root } = request;
    const time = request.time ?? (await latest(root, fileSystem));
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE */ .DX, time);
    const manifest = await readManifest(folder, time, fileSystem);
    const restored = [];
    const left = [];
    for (const file of manifest.files) {
        const from = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, 'files', file.path);
        const to = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, file.path);
        if (!(await exists(from, fileSystem)))
            continue;
        if (await exists(to, fileSystem)) {
            left.push({ path: file.path, reason: 'there is a file in its place' });
            continue;
        }
        if (request.act === 'move')
            await fileSystem.move(from, to);
        restored.push(file.path);
    }
    return { folder: `${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE */ .DX}/${time}`, restored, left };
}
async function latest(root, fileSystem) {
    const times = (await fileSystem.list(node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE */ .DX))).filter((name) => STAMP.test(name));
    const last = times.toSorted((a, b) => ordinalOf(a) - ordinalOf(b)).at(-1);
    if (last !== undefined)
        return last;
    throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('toolchain', `there is nothing in ${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE */ .DX}`, {
        remedy: 'Only what `hygiene clean` moved can be restored.',
    });
}
const STAMP = /^(\d{8})_(\d{6})(?:_(\d+))?$/;
function ordinalOf(name) {
    const [, day = '0', time = '0', suffix = '1'] = STAMP.exec(name) ?? [];
    return Number(day + time) * 1001 + Number(suffix);
}
async function readManifest(folder, time, fileSystem) {
    const remedy = `\`ls ${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE */ .DX}\` shows what there is.`;
    if (!STAMP.test(time))
        throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('toolchain', `"${time}" names no quarantine`, { remedy });
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(folder, _hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0);
    if ((await fileSystem.stat(file)) === undefined) {
        throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('toolchain', `there is no ${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE */ .DX}/${time}/${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0}`, { remedy });
    }
    const manifest = (0,_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(await fileSystem.readText(file));
    if (manifest !== undefined)
        return manifest;
    throw new _src_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('toolchain', `${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE */ .DX}/${time}/${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST */ .e0} is damaged`, {
        remedy: `The files lie in ${_hygiene_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE */ .DX}/${time}/files/ with the paths that they had.`,
    });
}
/** By name, so that a symbolic link to nowhere counts too. */
async function exists(file, fileSystem) {
    try {
        return (await fileSystem.list(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file))).includes(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file));
    }
    catch {
        // A file stands where its folder was: nothing can be put there.
        return true;
    }
}


/***/ })

};
