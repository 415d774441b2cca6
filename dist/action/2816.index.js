export const id = 2816;
export const ids = [2816];
export const modules = {

/***/ 32816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPriceBook: () => (/* binding */ createPriceBook)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54350);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19529);
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71501);





function createPriceBook(overrides) {
    const own = new Map(Object.entries(overrides).map(([name, price]) => [name, pricedAs(name, price)]));
    const find = (name) => own.has(name) ? { kind: 'priced', pinnedId: name, isPinned: true } : findWithNear(name, [...own.keys()]);
    const version = own.size === 0 ? _price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICE_TABLE_VERSION */ .E2 : `${_price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICE_TABLE_VERSION */ .E2}+${hashOf(overrides)}`;
    return {
        version,
        catalogue: { version, find },
        priceOf(name) {
            const priced = own.get(name) ?? (0,_price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .pricedModel */ .ZZ)(name);
            if (priced !== undefined)
                return priced;
            throw refusal(name, find(name));
        },
    };
}
/** What is not said of a price costs as much as the dearest thing that it could be. */
function pricedAs(id, price) {
    const { inputUsd, outputUsd, cacheWriteUsd, cacheReadUsd } = price;
    return {
        id,
        price: {
            input: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(inputUsd),
            output: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(outputUsd),
            cacheWrite5m: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(cacheWriteUsd ?? inputUsd * 2),
            cacheWrite1h: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(cacheWriteUsd ?? inputUsd * 2),
            cacheRead: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_3__/* .toMicroUsd */ .Mt)(cacheReadUsd ?? inputUsd),
        },
    };
}
function findWithNear(name, own) {
    const entry = _price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_CATALOGUE */ .S_.find(name);
    if (entry.kind !== 'unknown')
        return entry;
    return { kind: 'unknown', near: (0,_core_closest_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .k)(name, own) ?? entry.near };
}
function refusal(name, entry) {
    if (entry.kind === 'retired') {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('config_invalid', `the model ${name} was retired on ${entry.retiredOn}`, {
            remedy: `Set \`model.name\` to its successor ${entry.successor}.`,
        });
    }
    const near = entry.kind === 'unknown' && entry.near !== null ? `; did you mean ${entry.near}?` : '';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('config_invalid', `no price is known for the model ${name}${near}`, {
        remedy: 'Set `model.name` to a model with a price, or its price under `model.prices`.',
    });
}
function hashOf(overrides) {
    const sorted = Object.entries(overrides)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { inputUsd, outputUsd, cacheWriteUsd, cacheReadUsd }]) => [
        name,
        inputUsd,
        outputUsd,
        cacheWriteUsd,
        cacheReadUsd,
    ]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8);
}


/***/ }),

/***/ 71501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ PRICE_TABLE_VERSION),
/* harmony export */   RV: () => (/* binding */ BATCH_SHARE),
/* harmony export */   S_: () => (/* binding */ MODEL_CATALOGUE),
/* harmony export */   ZZ: () => (/* binding */ pricedModel)
/* harmony export */ });
/* unused harmony export PRICED_MODELS */
/* harmony import */ var _core_closest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54350);

/**
 * Day on which these prices were read.
 * Sources: Anthropic, "Pricing" and "Model deprecations" (platform.claude.com/docs/en/about-claude/pricing and
 * /model-deprecations), "Models" pages of each model; the cache read price of Sonnet 5.5 is the one since 2026-10-07.
 */
const PRICE_TABLE_VERSION = '2026-11-23';
/** What batches cost of the price, input and output alike. Source: "Batch processing" of the same page. */
const BATCH_SHARE = 0.5;
/** US dollars a million tokens; cache writes of 5 minutes cost 1.25 times the input, of an hour twice as much. */
function usd(input, output, cacheRead) {
    const micro = (dollars) => Math.round(dollars * 1e6);
    return {
        input: micro(input),
        output: micro(output),
        cacheWrite5m: micro(input * 1.25),
        cacheWrite1h: micro(input * 2),
        cacheRead: micro(cacheRead),
    };
}
const PRICED_MODELS = [
    { id: 'claude-fable-5-1', price: usd(10, 50, 0.25) },
    { id: 'claude-fable-5', price: usd(10, 50, 1) },
    { id: 'claude-mythos-5-1', price: usd(10, 50, 0.25) },
    { id: 'claude-mythos-5', price: usd(10, 50, 1) },
    { id: 'claude-opus-5-5', price: usd(4, 20, 0.2) },
    { id: 'claude-opus-5', price: usd(5, 25, 0.5) },
    { id: 'claude-opus-4-8', price: usd(5, 25, 0.5) },
    { id: 'claude-opus-4-7', price: usd(5, 25, 0.5) },
    { id: 'claude-opus-4-6', price: usd(5, 25, 0.5) },
    { id: 'claude-opus-4-5-20251101', price: usd(5, 25, 0.5) },
    { id: 'claude-sonnet-5-5', price: usd(2, 10, 0.1) },
    { id: 'claude-sonnet-5', price: usd(2, 10, 0.2) },
    { id: 'claude-sonnet-4-6', price: usd(3, 15, 0.3) },
    { id: 'claude-sonnet-4-5-20250929', price: usd(3, 15, 0.3) },
    {
        id: 'claude-haiku-5-5',
        price: usd(0.1, 0.5, 0.01),
        longPrompt: { aboveTokens: 100_000, price: usd(0.5, 2.5, 0.05) },
    },
    { id: 'claude-haiku-4-5-20251001', price: usd(1, 5, 0.1) },
];
/** Names that stand for the newest snapshot of a model, and so may come to mean another. */
const ALIASES = {
    'claude-opus-4-5': 'claude-opus-4-5-20251101',
    'claude-sonnet-4-5': 'claude-sonnet-4-5-20250929',
    'claude-haiku-4-5': 'claude-haiku-4-5-20251001',
};
/** Days of the Claude API; cloud vendors keep some of them longer. */
const RETIRED = [
    { prefix: 'claude-opus-4-1', on: '2026-08-05', successor: 'claude-opus-5-5' },
    { prefix: 'claude-opus-4-0', on: '2026-06-15', successor: 'claude-opus-4-8' },
    { prefix: 'claude-opus-4-2025', on: '2026-06-15', successor: 'claude-opus-4-8' },
    { prefix: 'claude-sonnet-4-0', on: '2026-06-15', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-sonnet-4-2025', on: '2026-06-15', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-3-7-sonnet', on: '2026-02-19', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-3-opus', on: '2026-01-05', successor: 'claude-opus-4-8' },
    { prefix: 'claude-3-5-sonnet', on: '2025-10-28', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-3-sonnet', on: '2025-07-21', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-2', on: '2025-07-21', successor: 'claude-sonnet-4-6' },
    { prefix: 'claude-1', on: '2024-11-06', successor: 'claude-haiku-4-5-20251001' },
    { prefix: 'claude-instant-1', on: '2024-11-06', successor: 'claude-haiku-4-5-20251001' },
];
/** Undefined for a name without a price: nobody guesses one. */
function pricedModel(name) {
    const id = Object.hasOwn(ALIASES, name) ? ALIASES[name] : name;
    return PRICED_MODELS.find((model) => model.id === id);
}
const MODEL_CATALOGUE = {
    version: PRICE_TABLE_VERSION,
    find(name) {
        const model = pricedModel(name);
        if (model !== undefined)
            return { kind: 'priced', pinnedId: model.id, isPinned: model.id === name };
        const retired = RETIRED.find(({ prefix }) => name.startsWith(prefix));
        if (retired !== undefined)
            return { kind: 'retired', retiredOn: retired.on, successor: retired.successor };
        const known = [...PRICED_MODELS.map(({ id }) => id), ...Object.keys(ALIASES)];
        return { kind: 'unknown', near: (0,_core_closest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(name, known) ?? null };
    },
};


/***/ })

};
