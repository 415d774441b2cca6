export const id = 8039;
export const ids = [8039];
export const modules = {

/***/ 98039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ checkNetwork),
  networkOutcome: () => (/* binding */ networkOutcome)
});

// UNUSED EXPORTS: NETWORK_REPORT

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/adapters/node-file-error.js
var node_file_error = __webpack_require__(42184);
;// CONCATENATED MODULE: ./build/src/adapters/node-network-probe.js





/** Phase by phase with Node's own resolver and sockets, past every proxy. IPv6 is connected to and left again. */
function createNodeNetworkProbe({ variables, now }) {
    return {
        async diagnose(url, phaseTimeoutMs, signal) {
            const takenAt = new Date(now()).toISOString();
            const limit = { phaseTimeoutMs, signal };
            const [four, six] = await Promise.all([reach(url, 4, limit), reach(url, 6, limit)]);
            six.socket?.destroy();
            const upper = await talk(url, four.socket, limit);
            return {
                origin: url.origin,
                takenAt,
                ipv4: four.diagnosis,
                ipv6: six.diagnosis,
                ...upper,
                proxies: proxiesOf(variables),
            };
        },
    };
}
async function reach(url, family, limit) {
    const { dns, addresses } = await resolve(url.hostname, family, limit);
    const [address] = addresses;
    if (address === undefined)
        return { diagnosis: { family, dns, addresses, tcp: skipped('no address') }, socket: null };
    const { phase, value: socket } = await timed(limit, (fail) => {
        const opened = (0,external_node_net_.connect)({ host: address, port: portOf(url), family });
        opened.on('error', fail);
        return {
            done: new Promise((resolve) => opened.once('connect', () => resolve(opened))),
            cancel: () => opened.destroy(),
        };
    });
    return { diagnosis: { family, dns, addresses, tcp: describe(phase, () => address) }, socket };
}
async function resolve(hostname, family, limit) {
    const literal = withoutBrackets(hostname);
    const kind = (0,external_node_net_.isIP)(literal);
    if (kind !== 0) {
        const dns = skipped('the host is an address');
        return { dns, addresses: kind === family ? [literal] : [] };
    }
    const { phase, value } = await timed(limit, () => ({
        done: (0,promises_.lookup)(hostname, { family, all: true }),
        // The system's resolver cannot be called back; its answer is not waited for any more.
        cancel: () => { },
    }));
    const addresses = (value ?? []).map(({ address }) => address);
    return { dns: describe(phase, () => addresses.join(', ')), addresses };
}
/** The encrypted part and one request, over a connection that stands. */
async function talk(url, socket, limit) {
    if (socket === null)
        return { tls: skipped('no connection'), http: skipped('no connection') };
    try {
        if (url.protocol === 'http:')
            return { tls: skipped('the address is http'), http: await ask(url, socket, limit) };
        const host = withoutBrackets(url.hostname);
        const servername = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        const { phase, value: secure } = await timed(limit, (fail) => {
            const opened = (0,external_node_tls_.connect)({ socket, ...servername, ALPNProtocols: ['http/1.1'] });
            opened.on('error', fail);
            socket.once('close', () => fail(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
            return {
                done: new Promise((resolve) => opened.once('secureConnect', () => resolve(opened))),
                cancel: () => opened.destroy(),
            };
        });
        const tls = describe(phase, () => secure?.getProtocol() ?? '');
        return { tls, http: secure === null ? skipped('no secure connection') : await ask(url, secure, limit) };
    }
    finally {
        socket.destroy();
    }
}
async function ask(url, socket, limit) {
    const { phase, value: status } = await timed(limit, (fail) => {
        const asked = (0,external_node_http_.request)({
            method: 'HEAD',
            path: '/',
            headers: { host: url.host },
            createConnection: () => socket,
        });
        asked.on('error', fail);
        const done = new Promise((resolve) => asked.once('response', (reply) => resolve(reply.statusCode ?? 0)));
        asked.end();
        return { done, cancel: () => asked.destroy() };
    });
    return describe(phase, () => String(status));
}
/** Runs a phase until it is done, fails, takes too long or is stopped. */
async function timed({ phaseTimeoutMs, signal }, begin) {
    const startedAt = performance.now();
    const timeout = AbortSignal.any([signal, AbortSignal.timeout(phaseTimeoutMs)]);
    let cancel = () => { };
    try {
        const value = await new Promise((resolve, reject) => {
            timeout.addEventListener('abort', () => reject(new PhaseTimeout()), { once: true });
            const begun = begin(reject);
            cancel = begun.cancel;
            begun.done.then(resolve, reject);
        });
        return { phase: { kind: 'ok', ms: performance.now() - startedAt }, value };
    }
    catch (thrown) {
        cancel();
        const ms = performance.now() - startedAt;
        return { phase: { kind: 'failed', ms, ...faultOf(thrown, phaseTimeoutMs) }, value: null };
    }
}
class PhaseTimeout extends Error {
}
/** Sources: errno(3), and the error codes of Node's `dns` and `tls`. */
const FAULTS = [
    [/^(ENOTFOUND|ENODATA|EAI_NODATA|EAI_NONAME)$/, 'no_such_name'],
    [/^(EAI_|ESERVFAIL)/, 'no_resolver'],
    [/^ECONNREFUSED$/, 'refused'],
    [/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|EADDRNOTAVAIL|ENETDOWN|EACCES|EPERM)$/, 'unreachable'],
    [/^ETIMEDOUT$/, 'timeout'],
    [/^(ECONNRESET|EPIPE)$/, 'reset'],
    [/^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/, 'certificate'],
    [/^(ERR_SSL|ERR_TLS|EPROTO)/, 'tls'],
];
function faultOf(thrown, phaseTimeoutMs) {
    if (thrown instanceof PhaseTimeout)
        return { fault: 'timeout', code: `no answer within ${phaseTimeoutMs} ms` };
    const code = (0,node_file_error/* codeOf */.$N)(thrown) ?? (0,node_file_error/* messageOf */.bD)(thrown);
    return { fault: FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? 'other', code };
}
function describe(phase, note) {
    return phase.kind === 'ok' ? { ...phase, note: note() } : phase;
}
function skipped(why) {
    return { kind: 'not_tried', why };
}
/** IPv6 stands in brackets in an address and nowhere else. */
function withoutBrackets(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
function portOf({ port, protocol }) {
    return port !== '' ? Number(port) : protocol === 'http:' ? 80 : 443;
}
/** Names and hosts: what stands before an @ is a login. */
function proxiesOf(variables) {
    return Object.entries(variables)
        .filter(([name, value]) => /^(https?|all|no)_proxy$/i.test(name) && value !== '')
        .map(([name, value]) => ({ name, host: /^no_proxy$/i.test(name) ? null : hostOf(value) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function hostOf(value) {
    try {
        const { host } = new URL(/^[a-z0-9+.-]+:\/\//i.test(value) ? value : `http://${value}`);
        return host === '' ? null : host;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/core/network-diagnosis.js
const SLOW_DNS_MS = 1_000;
const SLOW_CONNECT_MS = 2_000;
/** What a diagnosis means, worst first. Empty: nothing stands in the way. */
function findNetworkFaults(diagnosis) {
    const order = ['error', 'warning', 'notice'];
    return [
        ...firstBroken(diagnosis),
        ...slowness(diagnosis),
        ...httpFindings(diagnosis.http),
        ...familyFindings(diagnosis),
        ...proxyFindings(diagnosis),
    ].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
/** The first phase that failed explains all that come after it. */
function firstBroken({ origin, ipv4, ipv6, tls, proxies }) {
    const { dns, tcp } = ipv4;
    if (dns.kind === 'failed') {
        const onlyIpv6 = ipv6.dns.kind === 'ok';
        const what = onlyIpv6
            ? `${origin} has IPv6 addresses only, and calls go over IPv4`
            : `the name of ${origin} has no address (${dns.code})`;
        return [error(what, DNS_REMEDIES[dns.fault] ?? DNS_REMEDY)];
    }
    if (tcp.kind === 'failed') {
        const through = proxies.length === 0 ? '' : ' If traffic leaves only through the proxy, allow it for model calls.';
        return [
            error(`no connection to ${origin} (${tcp.code})`, `${TCP_REMEDIES[tcp.fault] ?? TCP_REMEDY}${through}`),
        ];
    }
    if (tls.kind !== 'failed')
        return [];
    return tls.fault === 'certificate'
        ? [error(`the certificate of ${origin} is not trusted (${tls.code})`, CERTIFICATE_REMEDY)]
        : [error(`no secure connection to ${origin} (${tls.code})`, TLS_REMEDY)];
}
const DNS_REMEDY = 'Check the spelling of the host, then try another resolver, such as 1.1.1.1 or 8.8.8.8.';
const DNS_REMEDIES = {
    no_resolver: 'Check that this machine is on a network and that its resolver answers; try 1.1.1.1 or 8.8.8.8.',
    timeout: 'The resolver does not answer: try another one, such as 1.1.1.1 or 8.8.8.8.',
};
const TCP_REMEDY = 'Check Wi-Fi, VPN and firewall; a company network may have to allow the host.';
const TCP_REMEDIES = {
    refused: 'Nobody listens there: check host and port of ANTHROPIC_BASE_URL, if it is set, and the firewall.',
};
const CERTIFICATE_REMEDY = 'Something between here and the API answers in its place: name its root certificate in NODE_EXTRA_CA_CERTS, or have the host exempted.';
const TLS_REMEDY = 'Check proxies and firewalls that look into encrypted traffic; they have to leave the host alone.';
function slowness({ ipv4, tls }) {
    const found = [];
    if (ipv4.dns.kind === 'ok' && ipv4.dns.ms > SLOW_DNS_MS)
        found.push(warning(`resolving the name took ${Math.round(ipv4.dns.ms)} ms`, 'Try another resolver, such as 1.1.1.1.'));
    for (const [name, phase] of [
        ['connecting', ipv4.tcp],
        ['the TLS handshake', tls],
    ]) {
        if (phase.kind === 'ok' && phase.ms > SLOW_CONNECT_MS)
            found.push(warning(`${name} took ${Math.round(phase.ms)} ms`, 'Expect time-outs: connecting may take 5 s at most.'));
    }
    return found;
}
/** Any status shows that the API is there: without a key it cannot be a good one. */
function httpFindings(http) {
    if (http.kind === 'failed')
        return [
            warning(`the connection stands, but a request is not answered (${http.code})`, 'Retry in some minutes; see https://status.anthropic.com.'),
        ];
    if (http.kind !== 'ok')
        return [];
    if (http.note === '407')
        return [
            warning('a proxy asks for a login (407)', 'Have the host exempted from the proxy, or allow it with a login.'),
        ];
    if (/^5/.test(http.note))
        return [
            warning(`the API answers with ${http.note}`, 'Retry in 5 to 10 minutes, or use --offline; see https://status.anthropic.com.'),
        ];
    return [];
}
function familyFindings({ ipv4, ipv6 }) {
    if (ipv6.tcp.kind !== 'failed' || ipv4.tcp.kind !== 'ok')
        return [];
    return [
        {
            severity: 'notice',
            message: `IPv6 does not work here (${ipv6.tcp.code})`,
            remedy: 'Nothing to do for model calls, which take IPv4; other programs of Node may need NODE_OPTIONS=--dns-result-order=ipv4first.',
        },
    ];
}
function proxyFindings({ proxies }) {
    const names = proxies.filter(({ name }) => !/^no_proxy$/i.test(name)).map(({ name }) => name);
    if (names.length === 0)
        return [];
    return [
        {
            severity: 'notice',
            message: `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} set; this check went past it`,
            remedy: 'Nothing to do where the connection stands; model calls take a proxy only where that is allowed.',
        },
    ];
}
function error(message, remedy) {
    return { severity: 'error', message, remedy };
}
function warning(message, remedy) {
    return { severity: 'warning', message, remedy };
}

// EXTERNAL MODULE: ./build/src/llm/api-address.js
var api_address = __webpack_require__(87264);
// EXTERNAL MODULE: ./build/src/reporters/markdown.js
var markdown = __webpack_require__(60007);
// EXTERNAL MODULE: ./build/src/reporters/untrusted-text.js
var untrusted_text = __webpack_require__(74484);
;// CONCATENATED MODULE: ./build/src/reporters/network-markdown.js



const GLYPHS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** net_diag_last.md: how far one gets towards the API, what stands in the way, and what to do about it. */
function renderNetworkMarkdown(diagnosis) {
    const { origin, takenAt, ipv4, ipv6, tls, http, proxies } = diagnosis;
    const findings = findNetworkFaults(diagnosis);
    return (0,markdown/* markdown */.wD)([
        (0,markdown/* heading */.R_)(1, 'Network diagnosis'),
        (0,markdown/* paragraph */.FY)((0,markdown/* strong */.ko)((0,markdown/* text */.Qq)(verdictOf(findings))), (0,markdown/* text */.Qq)(' '), (0,untrusted_text/* untrusted */.bp)(origin), (0,markdown/* text */.Qq)(`, ${takenAt}`)),
        (0,markdown/* heading */.R_)(2, 'Phases'),
        (0,markdown/* table */.tp)([{ title: 'Phase' }, { title: 'Result' }, { title: 'ms', align: 'right' }, { title: 'Detail' }], [
            row('DNS, IPv4', ipv4.dns),
            row('DNS, IPv6', ipv6.dns),
            row('TCP, IPv4', ipv4.tcp),
            row('TCP, IPv6', ipv6.tcp),
            row('TLS', tls),
            row('HTTP', http),
        ]),
        (0,markdown/* heading */.R_)(2, 'Proxies'),
        proxies.length === 0
            ? (0,markdown/* paragraph */.FY)('No proxy variable is set.')
            : (0,markdown/* list */.p_)(proxies.map(({ name, host }) => [
                (0,markdown/* code */.aY)(name),
                (0,markdown/* text */.Qq)(host === null ? ': set' : ': '),
                ...(host === null ? [] : [(0,untrusted_text/* untrusted */.bp)(host)]),
            ])),
        (0,markdown/* heading */.R_)(2, 'Findings'),
        ...findingBlocks(findings),
        (0,markdown/* heading */.R_)(2, 'By hand'),
        (0,markdown/* list */.p_)([
            (0,markdown/* code */.aY)(`curl -sS -I --max-time 10 ${origin}`),
            (0,markdown/* code */.aY)(`env -u HTTPS_PROXY -u HTTP_PROXY curl -sS -I ${origin}`),
        ]),
    ]);
}
function verdictOf(findings) {
    if (findings.some(({ severity }) => severity === 'error'))
        return 'Unreachable:';
    return findings.some(({ severity }) => severity === 'warning') ? 'Reachable, with warnings:' : 'Reachable:';
}
function row(name, phase) {
    switch (phase.kind) {
        case 'ok':
            return [name, 'ok', (0,markdown/* text */.Qq)(phase.ms.toFixed(1)), phase.note === '' ? (0,markdown/* text */.Qq)('') : (0,untrusted_text/* untrusted */.bp)(phase.note)];
        case 'failed':
            return [name, (0,markdown/* text */.Qq)('failed'), (0,markdown/* text */.Qq)(phase.ms.toFixed(1)), (0,untrusted_text/* untrusted */.bp)(`${phase.fault}: ${phase.code}`)];
        case 'not_tried':
            return [name, (0,markdown/* text */.Qq)('not tried'), (0,markdown/* text */.Qq)(''), (0,markdown/* text */.Qq)(phase.why)];
    }
}
function findingBlocks(findings) {
    if (findings.length === 0)
        return [(0,markdown/* paragraph */.FY)('Nothing stands in the way.')];
    return [
        (0,markdown/* list */.p_)(findings.map(({ severity, message, remedy }) => [
            (0,markdown/* text */.Qq)(`${GLYPHS[severity]} `),
            `${message}. ${remedy}`,
        ])),
    ];
}

;// CONCATENATED MODULE: ./build/src/app/check-network.js






/** As long as calls may take to connect. */
const PHASE_TIMEOUT_MS = 5_000;
/** For guards, which are not to be held up by what is only a warning there. */
const GUARD_TIMEOUT_MS = 8_000;
const NETWORK_REPORT = 'net_diag_last.md';
/**
 * Looks how far one gets towards the API and writes it to net_diag_last.md, before anything is paid for.
 * @returns what calls may suffer from; null where nothing stands in the way
 * @throws PlumblineError `network_error` or `network_timeout` where calls cannot work
 */
async function checkNetwork(reportsDir, toolbox, signal) {
    const diagnosis = await diagnose(reportsDir, toolbox, signal);
    const [worst] = findNetworkFaults(diagnosis);
    if (worst === undefined || worst.severity === 'notice')
        return null;
    // Through a proxy that is allowed for the model, the direct way proves nothing.
    if (worst.severity === 'error' && (0,api_address/* modelProxyOf */.X)(toolbox.env) === null)
        throw new errors/* PlumblineError */.Dl(classOf(diagnosis), worst.message, { remedy: worst.remedy });
    return { code: 'network', message: say(worst) };
}
/** The same as a row among the guards, where it never fails anything. */
async function networkOutcome({ global, toolbox }) {
    const startedMs = toolbox.clock.elapsed();
    const seen = await lookQuietly(global.reportsDir, toolbox);
    const warnings = seen.filter(({ severity }) => severity !== 'notice').map(say);
    const notes = seen.filter(({ severity }) => severity === 'notice').map(say);
    return {
        id: 'network',
        title: 'Way to the API',
        docs: 'docs/keys-and-network.md',
        verdict: warnings.length > 0 ? 'warn' : 'pass',
        durationMs: Math.round(toolbox.clock.elapsed() - startedMs),
        findings: [],
        suppressed: [],
        warnings,
        notes,
        scanned: { files: 0, bytes: 0, commits: 0 },
        failureExitCode: 1,
        error: null,
    };
}
async function lookQuietly(reportsDir, toolbox) {
    try {
        return findNetworkFaults(await diagnose(reportsDir, toolbox, AbortSignal.timeout(GUARD_TIMEOUT_MS)));
    }
    catch (thrown) {
        const { message, remedy } = (0,errors/* toPlumblineError */.Cc)(thrown);
        return [{ severity: 'warning', message, remedy }];
    }
}
async function diagnose(reportsDir, toolbox, signal) {
    const { env, clock, fileSystem } = toolbox;
    const probe = createNodeNetworkProbe({ variables: env.variables, now: clock.now });
    const diagnosis = await probe.diagnose(new URL((0,api_address/* baseUrlOf */.i)(env)), PHASE_TIMEOUT_MS, signal);
    await fileSystem.writeAtomic(external_node_path_.join(reportsDir, NETWORK_REPORT), renderNetworkMarkdown(diagnosis));
    return diagnosis;
}
function classOf({ ipv4, tls }) {
    const isTimeout = [ipv4.dns, ipv4.tcp, tls].some((phase) => phase.kind === 'failed' && phase.fault === 'timeout');
    return isTimeout ? 'network_timeout' : 'network_error';
}
function say({ message, remedy }) {
    return `${message}. ${remedy}`;
}


/***/ }),

/***/ 87264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ modelProxyOf),
/* harmony export */   i: () => (/* binding */ baseUrlOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const DEFAULT_BASE_URL = 'https://api.anthropic.com';
/** From the environment of the process alone: a repository must not say where keys go. */
function baseUrlOf(env) {
    const given = env.get('ANTHROPIC_BASE_URL')?.trim();
    if (given === undefined || given === '')
        return DEFAULT_BASE_URL;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isLocal = url !== undefined && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal))
        return given.replace(/\/+$/, '');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'ANTHROPIC_BASE_URL is no https address', {
        remedy: 'Set it to https://HOST, or unset it; http is for this machine alone.',
    });
}
/** Proxies of the environment are not used unless one is named for the model. */
function modelProxyOf(env) {
    const given = env.get('PLUMBLINE_MODEL_PROXY')?.trim();
    if (given === undefined || given === '')
        return null;
    if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))
        return given;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('toolchain', 'PLUMBLINE_MODEL_PROXY is no http or https address', {
        remedy: 'Set it to http://HOST:PORT, or unset it.',
    });
}


/***/ })

};
