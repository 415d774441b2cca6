export const id = 955;
export const ids = [955];
export const modules = {

/***/ 95075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BD: () => (/* binding */ createPiiDetector)
});

// UNUSED EXPORTS: detectPii, loadPiiLibraries, piiFamily

;// CONCATENATED MODULE: ./build/src/metrics/pii-text.js
/** What the finders of personal data share: a folded text, where they found something, and the words near it. */
/**
 * Full-width forms become ASCII, dashes a hyphen, and spaces of all widths a space, unit by unit, so that offsets hold.
 */
function fold(text) {
    return text.replace(/[\uff01-\uff5e\u2010-\u2015\u2212\u00a0\u2000-\u200a\u202f\u3000]/g, (character) => {
        const unit = character.charCodeAt(0);
        if (unit >= 0xff01)
            return String.fromCharCode(unit - 0xfee0);
        return (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 ? '-' : ' ';
    });
}
/** Whether the words round a span match; the windows are bounded, so that all finders stay linear. */
function hasContext(text, start, end, words) {
    return words.test(text.slice(Math.max(0, start - 60), start)) || words.test(text.slice(end, end + 30));
}
/**
 * Hands a text through several finders. What an earlier one took, later ones do not see: the digits of a card are no
 * telephone number. Within a finder the first of two overlapping findings counts. Linear but for the sort.
 */
function findInTurn(text, finders) {
    const found = [];
    let rest = text;
    for (const find of finders) {
        let end = 0;
        let blanked = '';
        for (const span of find(rest)) {
            if (span.start < end)
                continue;
            found.push(span);
            blanked += rest.slice(end, span.start) + TAKEN.repeat(span.end - span.start);
            end = span.end;
        }
        rest = end === 0 ? rest : blanked + rest.slice(end);
    }
    return found.sort((a, b) => a.start - b.start);
}
/** No finder takes it for a letter, a digit or a separator. */
const TAKEN = '\u0000';

;// CONCATENATED MODULE: ./build/src/metrics/pii-keys.js

/**
 * Keys and tokens by the shapes that their providers publish. Placeholders such as `sk-xxxx` and keys that say that
 * they are an example are none.
 */
function findKeys(text) {
    return BEGINNINGS.test(text) ? findInTurn(text, FINDERS) : [];
}
const BEGINNINGS = /[sr]k[-_]|gh[pousr]_|github_pat_|glpat-|A(?:KI|SI)A|AIza|xox[a-z]-|npm_|hf_|SG\.|eyJ|-----BEGIN/;
/** Bounded, so that each start costs a constant. */
const SHAPES = [
    /(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{20,200}/g, // Anthropic, OpenAI and those who follow them
    /(?<![A-Za-z0-9])(?:sk|rk)_live_[A-Za-z0-9]{16,120}/g, // Stripe
    /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/g, // GitHub
    /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{60,100}/g,
    /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,60}/g, // GitLab
    /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g, // AWS
    /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g, // Google
    /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,120}/g, // Slack
    /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g, // npm
    /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,60}/g, // Hugging Face
    /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g, // SendGrid
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,400}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700}/g, // JWT, RFC 7519
    /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----\s{0,4}[A-Za-z0-9+/=]{32}/g, // RFC 7468
];
const FINDERS = SHAPES.map((shape) => function* findShape(text) {
    for (const { 0: key, index: start } of text.matchAll(shape)) {
        if (!isPlaceholder(key))
            yield { kind: 'key', certainty: 'proven', start, end: start + key.length };
    }
});
function isPlaceholder(key) {
    const body = key.replace(/^[A-Za-z]{2,6}[-_]/, '');
    return (/example|your|placeholder|dummy|redacted|x{4}|\*{3}|\.{3}|<|(.)\1{5}/i.test(body) ||
        new Set(body).size < 8);
}

;// CONCATENATED MODULE: ./build/src/metrics/pii-checksums.js
/** Check digits and ranges of numbers that name a person or an account. Arguments are digits alone. */
/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits) {
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits[digits.length - 1 - i]);
        const weighed = i % 2 === 0 ? digit : digit * 2;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 === 0;
}
/** Issuers' prefixes and lengths, as published by the card networks. */
const ISSUERS = [
    { prefix: /^4/, lengths: [13, 16, 19] }, // Visa
    { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
    { prefix: /^3[47]/, lengths: [15] }, // American Express
    { prefix: /^(?:30[0-5]|3[689])/, lengths: [14, 16] }, // Diners Club
    { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] }, // Discover
    { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] }, // JCB
    { prefix: /^(?:2131|1800)/, lengths: [15] }, // JCB, older
    { prefix: /^62/, lengths: [16, 17, 18, 19] }, // UnionPay
    { prefix: /^9[4-9]/, lengths: [16] }, // Korean domestic cards
    { prefix: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [12, 13, 14, 15, 16, 17, 18, 19] }, // Maestro
];
function hasCardIssuer(digits) {
    return ISSUERS.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits));
}
/** Ranges that the Social Security Administration has never given out, and two numbers it has withdrawn. */
function isSsn(digits) {
    return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) && !WITHDRAWN_SSNS.has(digits);
}
const WITHDRAWN_SSNS = new Set(['078051120', '219099999']);
/** `YYMMDD`, a digit for sex, century and nationality, five of place and order, a check digit. */
function isRrnDate(digits) {
    const century = { 1: 1900, 2: 1900, 3: 2000, 4: 2000, 5: 1900, 6: 1900, 7: 2000, 8: 2000, 9: 1800, 0: 1800 };
    const base = Object.entries(century).find(([digit]) => digit === digits[6])?.[1];
    if (base === undefined || digits.length !== 13)
        return false;
    const [year, month, day] = [
        base + Number(digits.slice(0, 2)),
        Number(digits.slice(2, 4)),
        Number(digits.slice(4, 6)),
    ];
    const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
}
/**
 * The check digit of Korean resident numbers (11 - sum mod 11) and of foreigners' (13 - sum mod 11), mod 10. Numbers
 * given out since October 2020 have a random last digit, so failing this proves nothing.
 */
function passesRrnChecksum(digits) {
    const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
    const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
    const base = /[5-8]/.test(digits[6] ?? '') ? 13 : 11;
    return (base - (sum % 11)) % 10 === Number(digits[12]);
}

;// CONCATENATED MODULE: ./build/src/metrics/pii-numbers.js


/** Payment cards, bank accounts, resident and social security numbers in a folded text. */
function findNumbers(text, ibans) {
    const finders = [];
    // Most texts have nothing that long; a test without look-behind tells so at a tenth of the cost.
    if (/[A-Za-z]{2}\d\d[ -]?[A-Za-z0-9]/.test(text))
        finders.push((rest) => findIbans(rest, ibans));
    if (/\d(?:[ -]{0,3}\d){8}/.test(text))
        finders.push(findResidentNumbers, findCards, findSocialSecurityNumbers);
    return findInTurn(text, finders);
}
/** Matches at every start, also inside an earlier match, of numbers that are not the middle of a longer token. */
function numberPattern(body) {
    return new RegExp(`(?=\\d)(?<![A-Za-z0-9_]|\\d[.,:/-])(?=(${body})(?![A-Za-z0-9_]|[.,:/-]\\d))`, 'g');
}
function* matchesOf(pattern, text) {
    for (const { 1: number = '', index: start } of text.matchAll(pattern)) {
        yield { number, digits: number.replace(/\D/g, ''), start, end: start + number.length };
    }
}
const CARD = numberPattern('\\d{12,19}|\\d{4}(?<s>[ -])\\d{4}\\k<s>\\d{4}\\k<s>\\d{1,4}(?:\\k<s>\\d{3})?|\\d{4}(?<t>[ -])\\d{6}\\k<t>\\d{4,5}');
const CARD_WORDS = /card|credit|debit|visa|master|amex|\bcc\b|카드|결제/iu;
/**
 * Every tenth number passes the Luhn check by chance, so "proven" takes an issuer's prefix and length, and groups, a
 * usual length or words that speak of a card; such words alone make a number with a right check digit suspected.
 */
function* findCards(text) {
    for (const { number, digits, start, end } of matchesOf(CARD, text)) {
        if (!passesLuhn(digits))
            continue;
        const isUsual = digits.length < number.length || digits.length === 15 || digits.length === 16;
        const hasWords = hasContext(text, start, end, CARD_WORDS);
        const hasIssuer = hasCardIssuer(digits);
        if (!hasWords && !(hasIssuer && isUsual))
            continue;
        yield { kind: 'card', certainty: hasIssuer ? 'proven' : 'suspected', start, end };
    }
}
const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ -]?[A-Za-z0-9])/g;
/** Reads as many letters and digits as the country's numbers have, with single spaces between, so each start is O(1). */
function* findIbans(text, ibans) {
    for (const match of text.matchAll(IBAN_START)) {
        const length = ibans.lengthFor(match[0].slice(0, 2).toUpperCase());
        if (length === null)
            continue;
        let iban = '';
        let end = match.index;
        while (iban.length < length && end < match.index + 2 * length) {
            const character = text.charAt(end);
            if (/[A-Za-z0-9]/.test(character))
                iban += character;
            else if (!/[ -]/.test(character) || /[ -]/.test(text.charAt(end - 1)))
                break;
            end++;
        }
        if (iban.length !== length || /[A-Za-z0-9]/.test(text.charAt(end)))
            continue;
        if (ibans.isValid(iban.toUpperCase()))
            yield { kind: 'iban', certainty: 'proven', start: match.index, end };
    }
}
const RRN = numberPattern('\\d{6} ?-? ?[0-9]\\d{6}');
const RRN_WORDS = /주민|등록\s*번호|외국인|resident|\brrn\b|registration/iu;
function* findResidentNumbers(text) {
    for (const { number, digits, start, end } of matchesOf(RRN, text)) {
        if (!isRrnDate(digits))
            continue;
        const hasWords = hasContext(text, start, end, RRN_WORDS);
        // A thirteen-digit number without a hyphen can be a time stamp in milliseconds.
        if (!hasWords && !number.includes('-'))
            continue;
        if (!hasWords && /^[09]/.test(digits.slice(6)))
            continue;
        yield { kind: 'rrn', certainty: passesRrnChecksum(digits) ? 'proven' : 'suspected', start, end };
    }
}
const SSN = numberPattern('\\d{3}[ -]?\\d{2}[ -]?\\d{4}');
const SSN_WORDS = /\bssns?\b|social\s+security|사회\s*보장\s*번호/iu;
function* findSocialSecurityNumbers(text) {
    for (const { digits, start, end } of matchesOf(SSN, text)) {
        if (isSsn(digits) && hasContext(text, start, end, SSN_WORDS)) {
            yield { kind: 'ssn', certainty: 'suspected', start, end };
        }
    }
}

;// CONCATENATED MODULE: ./build/src/metrics/pii-phones.js

/**
 * Telephone numbers in a folded text: right behind a label ("Phone:", "call me on", "연락처"), whatever their country;
 * and valid ones that are international or have words of telephoning near them.
 *
 * @param region of numbers without a country code; null: Korean where the text has Hangul, else of North America
 */
function* findPhones(text, region, isValid) {
    if (!/\d(?:[ .()/-]{0,2}\d){6}/.test(text))
        return;
    for (const match of text.matchAll(CANDIDATE)) {
        const number = match[0];
        const digits = number.replace(/\D/g, '');
        if (digits.length < 7 || digits.length > 15 || isSomethingElse(number, digits))
            continue;
        const start = match.index;
        const end = start + number.length;
        const home = region ?? (/[가-힣]/.test(text) ? 'KR' : 'US');
        const isLabelled = LABEL.test(text.slice(Math.max(0, start - 24), start));
        const speaks = number.startsWith('+') || isMobileForm(number, home) || hasContext(text, start, end, PHONE_WORDS);
        if (isLabelled || (speaks && isValid(number, home))) {
            yield { kind: 'phone', certainty: 'suspected', start, end };
        }
    }
}
const CANDIDATE = /(?<![\w.,/:@#$€£₩-])(?:\+|\()?\d(?:[ .()/-]{0,2}\d){6,14}(?![\w%]|[.,:/-]\d)/g;
const LABEL = /(?:phone|tel|mobile|cell|fax|desk|whatsapp)(?: (?:number|no))?(?: is)?[ .:=\n]{1,3}$|(?:call|text|ring|reach) (?:me|us|him|her|them) (?:on|at)[ :]{1,2}$|(?:전화|휴대폰|핸드폰|연락처|팩스)(?: ?번호)?[는은]?[ :]{1,3}$/i;
const PHONE_WORDS = /phone|\btel\b|telephone|mobile|\bcell|\bfax\b|\bcall(?:s|ed|ing)?\b|\bdial|\btext(?:ed)? (?:me|us|her|him)\b|\bring\b|reach (?:me|us|her|him)|contact|whatsapp|\bsms\b|hotline|message|answering|desk:|office|전화|연락|휴대|핸드폰|번호|팩스|문자|☎/iu;
/** Korean mobile numbers speak for themselves. */
function isMobileForm(number, region) {
    return region === 'KR' && /^01[016789][ .-]?\d{3,4}[ .-]?\d{4}$/.test(number);
}
/**
 * Dates, versions and addresses of the internet; numbers of fiction (555-01xx, North American Numbering Plan); and
 * free or nationwide lines, which belong to firms.
 */
function isSomethingElse(number, digits) {
    return (/^\(?(?:1[5-9]|20|21)\d\d[./-]\d{1,2}[./-]\d{1,2}\)?/.test(number) ||
        /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$/.test(number) ||
        /^\d{4} ?- ?\d{4}$/.test(number) ||
        /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number) ||
        /^1?\d{3}55501\d\d$/.test(digits) ||
        /^55501\d\d$/.test(digits) ||
        /^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) ||
        /^(?:82)?0?80\d{7}$/.test(digits));
}

;// CONCATENATED MODULE: ./build/src/metrics/pii-words.js

/** E-mail addresses that can belong to a person, outside reserved, allowed and role addresses. */
function* findEmails(text, allowedDomains) {
    const allowed = allowedDomains.map((domain) => domain.toLowerCase().replace(/^[@*.]+/, ''));
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        const local = /[\p{L}\p{N}._%+'-]+$/u
            .exec(text.slice(Math.max(0, at - 64), at))?.[0]
            .replace(/^[.'-]+/, '');
        const domain = DOMAIN.exec(text.slice(at + 1, at + 254))?.[0].toLowerCase();
        if (local === undefined || local === '' || domain === undefined)
            continue;
        if (isReserved(domain) || ROLES.has(local.toLowerCase()) || allowed.some((one) => isWithin(domain, one)))
            continue;
        yield { kind: 'email', certainty: 'suspected', start: at - local.length, end: at + 1 + domain.length };
    }
}
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?![a-z0-9])/i;
/** RFC 2606 and RFC 6761; and file names such as `icon@2x.png`, which have the form of an address. */
function isReserved(domain) {
    return (/(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost|local)$/.test(domain) ||
        /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|json)$/.test(domain));
}
function isWithin(domain, allowed) {
    return allowed !== '' && (domain === allowed || domain.endsWith(`.${allowed}`));
}
/** Mailboxes of functions, not of persons: RFC 2142, and senders that nobody reads. */
const ROLES = new Set(('info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp ' +
    'noreply no-reply donotreply do-not-reply mailer-daemon git').split(' '));
/** Street addresses that the words around, a flat or a postcode tie to where somebody lives. */
function findAddresses(text) {
    return /\d/.test(text) ? findInTurn(text, ADDRESS_FINDERS) : [];
}
const STREET_TYPES = 'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Terrace|Way|Crescent|Close|Square|Sq|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Row|Mews|Gardens|Hill';
const PROVINCES = '서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청[남북]|전북|전남|전라[남북]|경북|경남|경상[남북]|제주';
const LIVES_AT = /\b(?:lives?|living|resid(?:es?|ing)) (?:at|on)\s{1,3}$|\b(?:home|mailing|postal|billing|shipping|new|his|her|my|your) address(?: is)?[:,]?\s{1,3}$/i;
const ADDRESSES = [
    {
        // "14 Marigold Avenue", "221B North Old Mill Rd."
        pattern: new RegExp(`(?<![\\w.,/-])\\d{1,5}[A-Za-z]? (?:\\p{Lu}[\\p{L}'.-]{0,24} ){1,4}(?:${STREET_TYPES})\\b`, 'gu'),
        words: /\b(?:lives?|lived|living|resid(?:es?|ing|ed|ence)|home|house|mailing|postal|shipping|billing|deliver|send|ship|moved)\b[^.!?]{0,50}$|\baddress(?:es)?\b|^,? *(?:apt|apartment|unit|suite|flat)\b|^[^.!?\n]{0,24}\b[A-Z]{2} \d{5}\b/iu,
    },
    {
        // "lives at 3482 Via Franscini": a number and a name, in any language, right behind such words
        pattern: /(?<![\w.,/-])\d{1,6}[A-Za-z]?,? (?:\p{Lu}[\p{L}'.-]{1,24} ?){1,4}/gu,
        words: LIVES_AT,
    },
    {
        // "서울특별시 강남구 테헤란로 123", "수원시 팔달구 정조로 8길 12-3"
        pattern: new RegExp(`(?:(?:${PROVINCES})[가-힣]{0,6} |[가-힣]{1,6}시 )(?:[가-힣]{1,6}[시군구] ){0,2}(?:[가-힣]{1,6}[읍면동] )?[가-힣0-9]{1,12}(?:로|길|동|리)(?: ?\\d{1,4}번?길)? ?\\d{1,4}(?:-\\d{1,4})?(?!\\d)`, 'gu'),
        words: /주소|거주|살고|사는|산다|살며|배송|자택|우리\s*집|집은|이사|^,? ?(?:[가-힣A-Za-z0-9]{0,12} )?\d{1,4}동? ?\d{0,4}호/u,
    },
];
const ADDRESS_FINDERS = ADDRESSES.map(({ pattern, words }) => function* findForm(text) {
    for (const { 0: address, index: start } of text.matchAll(pattern)) {
        const end = start + address.length;
        if (hasContext(text, start, end, words))
            yield { kind: 'address', certainty: 'suspected', start, end };
    }
});

// EXTERNAL MODULE: ./build/src/metrics/pii-family.js
var pii_family = __webpack_require__(50982);
;// CONCATENATED MODULE: ./build/src/metrics/pii.js






async function loadPiiLibraries() {
    const [phones, { default: metadata }, { countrySpecs, isValidIBAN }] = await Promise.all([
        __webpack_require__.e(/* import() */ 777).then(__webpack_require__.bind(__webpack_require__, 90777)),
        __webpack_require__.e(/* import() */ 1656).then(__webpack_require__.bind(__webpack_require__, 71656)),
        __webpack_require__.e(/* import() */ 6858).then(__webpack_require__.bind(__webpack_require__, 86858)),
    ]);
    const countries = phones.getCountries(metadata);
    const specs = new Map(Object.entries(countrySpecs));
    return {
        isPhoneNumber: (number, region) => {
            const home = countries.find((country) => country === region);
            const parsed = phones.parsePhoneNumberFromString(number, home === undefined ? {} : { defaultCountry: home }, metadata);
            return parsed?.isValid() ?? false;
        },
        ibans: {
            lengthFor: (countryCode) => specs.get(countryCode)?.chars ?? null,
            isValid: (iban) => isValidIBAN(iban),
        },
    };
}
/** Personal data in texts, by text and offset. Takes time linear in the length of the texts. */
function detectPii(texts, { allowedDomains, phoneRegion }, { isPhoneNumber, ibans }) {
    return texts.flatMap((original, text) => {
        const found = findInTurn(fold(original), [
            findKeys,
            (rest) => findEmails(rest, allowedDomains),
            (rest) => findNumbers(rest, ibans),
            (rest) => findPhones(rest, phoneRegion, isPhoneNumber),
            findAddresses,
        ]);
        return found.map((span) => ({ ...span, text })).sort((a, b) => a.start - b.start);
    });
}
/**
 * Checks all texts of a case that ship: question, answer, reference and evidence.
 * Returns `kind:certainty`, sorted, each once; of one kind only what is most certain.
 */
async function createPiiDetector(options) {
    const libraries = await loadPiiLibraries();
    return ({ question, answer, reference, evidence }) => {
        const texts = [question, answer, reference ?? '', ...(evidence ?? []).map(({ text }) => text)];
        const matches = detectPii(texts, options, libraries);
        const proven = new Set(matches.filter(({ certainty }) => certainty === 'proven').map(({ kind }) => kind));
        const suspected = new Set(matches.map(({ kind }) => kind).filter((kind) => !proven.has(kind)));
        return [
            ...[...proven].map((kind) => `${kind}:proven`),
            ...[...suspected].map((kind) => `${kind}:suspected`),
        ].sort();
    };
}


/***/ }),

/***/ 18000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createPersonalCheck)
/* harmony export */ });
/* harmony import */ var _metrics_pii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95075);

/** Whether a record holds personal data or keys, for records that the run itself did not get to look at. */
async function createPersonalCheck({ pii, }) {
    const detect = await (0,_metrics_pii_js__WEBPACK_IMPORTED_MODULE_0__/* .createPiiDetector */ .BD)(pii);
    return (unchecked) => detect(unchecked).length > 0;
}


/***/ }),

/***/ 80254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TellingRecords),
/* harmony export */   s: () => (/* binding */ judgeLine)
/* harmony export */ });
/* harmony import */ var _core_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40757);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27698);


const MOST_RECORDS = 10;
const TEXT_LIMIT = 160;
/** Keeps the records that a reviewer should look at first: at most ten, worst first, texts shortened. */
class TellingRecords {
    kept = [];
    add(loaded, line) {
        const judged = judgeLine(line);
        if (judged === null)
            return;
        const least = this.kept[MOST_RECORDS - 1];
        if (least !== undefined && judged.weight <= least.weight)
            return;
        const read = (0,_core_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isInvalid */ .I)(loaded) ? null : loaded;
        const why = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)([...judged.reasons, ...line.notes].join('; '), TEXT_LIMIT);
        this.kept.push({ weight: judged.weight, index: loaded.index, record: toRecord(read, line, why) });
        this.kept.sort((a, b) => b.weight - a.weight || a.index - b.index);
        this.kept.length = Math.min(this.kept.length, MOST_RECORDS);
    }
    list() {
        return this.kept.map(({ record }) => record);
    }
}
/** How much a record says about what is wrong, and in which words; null for a sound one. */
function judgeLine(line) {
    const reasons = [];
    let weight = 0;
    const blame = (amount, reason) => {
        weight += amount;
        reasons.push(reason);
    };
    const proven = (line.pii ?? []).filter((kind) => kind.endsWith(':proven'));
    if (proven.length > 0)
        blame(100, `personal data: ${proven.map((kind) => kind.replace(':proven', '')).join(', ')}`);
    if (line.license === 'denied')
        blame(90, 'denied licence');
    if (line.status === 'errored')
        blame(80, `not scored${line.error_class === null ? '' : ` (${line.error_class})`}`);
    if (line.license === 'restricted_copy')
        blame(60, 'long verbatim copy from a restricted source');
    if (line.support !== null && line.support < 0.6)
        blame(50 * (1 - line.support), `support ${line.support.toFixed(2)}`);
    if (line.evidence_present === false)
        blame(30, 'no evidence');
    if (line.passed === false)
        blame(20 * (1 - (line.score ?? 0)), `score ${(line.score ?? 0).toFixed(2)}`);
    return reasons.length === 0 ? null : { weight, reasons };
}
function toRecord(read, line, why) {
    return {
        file: line.file,
        line: line.line,
        caseId: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line.case_id, TEXT_LIMIT),
        why,
        question: shown(read?.question, line),
        answer: shown(read?.answer, line),
        origin: line.origin,
    };
}
/** Reports travel further than the data: a record with personal data is named, not quoted. */
function shown(text, line) {
    if ((line.pii ?? []).length > 0)
        return '[withheld: personal data]';
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text ?? '', TEXT_LIMIT);
}


/***/ })

};
