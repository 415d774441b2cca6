export const id = 8108;
export const ids = [8108];
export const modules = {

/***/ 18108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/** Git calls a file binary by a NUL in its first 8,000 bytes; so do we, but for UTF-16. */
const PROBE_BYTES = 8_192;
const UTF16_ASCII_SHARE = 0.7;
/** Bytes without a NUL are handed back as they are, uncopied. */
function readText(bytes) {
    const encoding = utf16Kind(bytes);
    if (encoding !== null)
        return { kind: 'text', bytes: utf16ToUtf8(bytes, encoding), encoding };
    const nul = bytes.indexOf(0);
    if (nul !== -1 && nul < PROBE_BYTES)
        return { kind: 'binary' };
    return { kind: 'text', bytes, encoding: 'as_is' };
}
function utf16Kind(bytes) {
    if (bytes.length < 4)
        return null;
    if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0))
        return 'utf16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf16be';
    const first = bytes.subarray(0, 64).indexOf(0);
    return first === -1 ? null : utf16WithoutMark(bytes);
}
/** Text that is mostly ASCII has its NULs on one side: the high bytes. */
function utf16WithoutMark(bytes) {
    const pairs = Math.floor(Math.min(bytes.length, PROBE_BYTES) / 2);
    let little = 0;
    let big = 0;
    for (let i = 0; i < pairs; i++) {
        const first = bytes[2 * i] ?? 0;
        const second = bytes[2 * i + 1] ?? 0;
        if (second === 0 && isPlain(first))
            little++;
        if (first === 0 && isPlain(second))
            big++;
    }
    if (little >= pairs * UTF16_ASCII_SHARE)
        return 'utf16le';
    return big >= pairs * UTF16_ASCII_SHARE ? 'utf16be' : null;
}
function isPlain(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
function utf16ToUtf8(bytes, kind) {
    const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
    // swap16 works in place, and the bytes are the reader's.
    const little = kind === 'utf16le' ? Buffer.from(even.buffer, even.byteOffset, even.length) : Buffer.from(even).swap16();
    const text = little.toString('utf16le');
    return Buffer.from(text.startsWith('\ufeff') ? text.slice(1) : text, 'utf8');
}


/***/ })

};
