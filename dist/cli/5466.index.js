export const id = 5466;
export const ids = [5466];
export const modules = {

/***/ 75466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSlack: () => (/* binding */ createSlack),
/* harmony export */   refusalOfWebhook: () => (/* binding */ refusalOfWebhook)
/* harmony export */ });
/** A channel that does not answer is not waited for. */
const TIMEOUT_MS = 8000;
/** Once more after a 5xx; never after a 429, whose wait would be the job's. */
const RETRY = { retries: 1, minTimeout: 400, maxTimeout: 400, factor: 1 };
/**
 * `@slack/webhook`; loaded at the first message. The address is a secret: no message of an error that leaves here holds
 * any of it.
 */
function createSlack(webhookUrl, redact) {
    return {
        async send(message) {
            const { IncomingWebhook } = await __webpack_require__.e(/* import() */ 4443).then(__webpack_require__.t.bind(__webpack_require__, 54443, 19));
            try {
                const webhook = new IncomingWebhook(webhookUrl, { timeout: TIMEOUT_MS, retryConfig: RETRY });
                await webhook.send({
                    text: redact(message.text),
                    blocks: message.blocks.map((block) => redactBlock(block, redact)),
                });
                return { kind: 'sent' };
            }
            catch (thrown) {
                return { kind: 'refused', message: describe(thrown) };
            }
        },
    };
}
/** Slack takes messages over https alone; http is for a service on this machine. Null where the address is fit. */
function refusalOfWebhook(webhookUrl) {
    if (!URL.canParse(webhookUrl))
        return 'the webhook is no URL';
    const { protocol, hostname } = new URL(webhookUrl);
    const isLocal = hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]';
    return protocol === 'https:' || (protocol === 'http:' && isLocal) ? null : 'the webhook is no https address';
}
function redactBlock(block, redact) {
    const clean = (part) => ({ ...part, text: redact(part.text) });
    switch (block.type) {
        case 'header':
            return { ...block, text: clean(block.text) };
        case 'context':
            return { ...block, elements: block.elements.map(clean) };
        case 'section':
            return 'fields' in block
                ? { ...block, fields: block.fields.map(clean) }
                : { ...block, text: clean(block.text) };
    }
}
function describe(thrown) {
    const status = Reflect.get(Object(thrown), 'statusCode');
    if (status === 429)
        return 'Slack takes no more messages for now (429)';
    if (typeof status === 'number')
        return `Slack answered ${status}`;
    const original = Reflect.get(Object(thrown), 'original');
    const name = original instanceof Error ? original.name : '';
    return name === 'TimeoutError' ? `no answer within ${TIMEOUT_MS / 1000} s` : 'Slack could not be reached';
}


/***/ })

};
