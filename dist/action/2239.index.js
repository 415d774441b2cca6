export const id = 2239;
export const ids = [2239];
export const modules = {

/***/ 34620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   computeStatistics: () => (/* binding */ computeStatistics)
/* harmony export */ });
/** Counts over the queue, in one pass over its entries. */
function computeStatistics(entries) {
    const timestamps = entries.map((entry) => entry.timestamp).sort();
    const reasons = countBy(entries, (entry) => entry.reason);
    return {
        totalEntries: entries.length,
        topFailReasons: [...reasons]
            .map(([reason, count]) => ({ reason, count }))
            .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
        byTarget: toRecord(countBy(entries, (entry) => entry.target)),
        byExitCode: toRecord(countBy(entries, (entry) => String(entry.exit_code))),
        oldest: timestamps[0] ?? null,
        newest: timestamps.at(-1) ?? null,
        lastRunId: entries.at(-1)?.run_id ?? null,
    };
}
function countBy(entries, keyOf) {
    const counts = new Map();
    for (const entry of entries)
        counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
    return counts;
}
/** `Object.fromEntries` defines properties, so that even a target named `__proto__` is only a name. */
function toRecord(counts) {
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ })

};
