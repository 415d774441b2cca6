export const id = 2573;
export const ids = [2573];
export const modules = {

/***/ 89107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createCorpusFrequencies)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14081);

/**
 * Document frequencies in 2^20 counters, addressed by the 32-bit FNV-1a hash (Fowler, Noll, Vo) of the word's UTF-16
 * units. Two words that share a counter look more common than they are: at 100,000 distinct words that is about one
 * word in ten. The weight is ln(1 + (N - n + 0.5) / (n + 0.5)), the form of BM25's that is never negative
 * (Robertson and Zaragoza 2009).
 */
function createCorpusFrequencies() {
    const counts = new Uint32Array(SLOTS);
    const lastSeenIn = new Uint32Array(SLOTS);
    let documents = 0;
    const addText = (text) => {
        for (const word of (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(text)) {
            const slot = slotOf(word);
            if (lastSeenIn[slot] === documents)
                continue;
            lastSeenIn[slot] = documents;
            counts[slot] = (counts[slot] ?? 0) + 1;
        }
    };
    return {
        add(added) {
            documents += 1;
            addText(added.question);
            for (const { text } of added.evidence ?? [])
                addText(text);
        },
        idf(word) {
            const seen = counts[slotOf(word)] ?? 0;
            return Math.log(1 + (documents - seen + 0.5) / (seen + 0.5));
        },
        get documents() {
            return documents;
        },
    };
}
const SLOTS = 2 ** 20;
function slotOf(word) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) {
        const unit = word.charCodeAt(at);
        hash = Math.imul(hash ^ (unit & 255), 0x01000193);
        if (unit > 255)
            hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
    }
    // The upper bits are folded in, as FNV's authors advise for tables smaller than 2^32.
    return (hash ^ (hash >>> 20)) & (SLOTS - 1);
}


/***/ }),

/***/ 58515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ isPassed),
  HS: () => (/* binding */ measureCase),
  u$: () => (/* binding */ offlineScore)
});

// EXTERNAL MODULE: ./build/src/core/escape.js
var core_escape = __webpack_require__(27698);
// EXTERNAL MODULE: ./build/src/metrics/evidence-text.js
var evidence_text = __webpack_require__(64300);
// EXTERNAL MODULE: ./build/src/metrics/text.js + 2 modules
var metrics_text = __webpack_require__(14081);
// EXTERNAL MODULE: ./build/src/metrics/word-search.js
var word_search = __webpack_require__(44348);
;// CONCATENATED MODULE: ./build/src/metrics/align.js



/**
 * Whether the evidence speaks of the question where it gives the answer, 0..1: the share of the question's content
 * words, weighted by rarity, in a window of 80 characters (40 where the evidence is Korean) each side of the answer;
 * the best window counts. An answer that does not stand there word for word is looked for where most of its words
 * are. Null where the question has no words.
 */
function alignment(question, answer, evidence, corpus) {
    const wanted = createTerms((0,metrics_text/* contentWordsOf */.MO)(question), corpus);
    if (wanted.weight === 0)
        return null;
    const positions = positionsOf(evidence.words);
    const margin = evidence.isKorean ? KOREAN_MARGIN : MARGIN;
    const spans = answerSpans(answer, evidence, positions, corpus);
    return bestRecall(spans, evidence.words, positions, margin, wanted);
}
/** Characters each side of the answer, in the normal form. */
const MARGIN = 80;
const KOREAN_MARGIN = 40;
function answerSpans(answer, evidence, positions, corpus) {
    const verbatim = (0,word_search/* occurrencesOf */.O)(answer, evidence.words);
    if (verbatim.length > 0)
        return verbatim.map((first) => ({ first, last: first + answer.length - 1 }));
    const width = answer.reduce((sum, word) => sum + word.length + 1, 0);
    const densest = densestSpan(createTerms((0,metrics_text/* contentWordsOf */.MO)(answer), corpus), evidence.words, positions, width);
    return densest === undefined ? [] : [densest];
}
/** The earliest stretch of the given width with the most of the terms, cut to where its terms begin and end. */
function densestSpan(terms, words, positions, width) {
    const window = createWindow(terms);
    let best;
    let bestWeight = 0;
    let first = 0;
    for (let last = 0; last < words.length; last++) {
        const term = window.enter(words[last] ?? '');
        while (first < last && endOf(words, positions, last) - at(positions, first) > width) {
            window.leave(words[first] ?? '');
            first += 1;
        }
        if (term && window.weight() > bestWeight) {
            bestWeight = window.weight();
            best = { first, last };
        }
    }
    return best;
}
/** Both ends of the windows only move forward, so all spans together cost one pass. */
function bestRecall(spans, words, positions, margin, wanted) {
    const window = createWindow(wanted);
    let best = 0;
    let first = 0;
    let next = 0;
    for (const span of spans) {
        const from = at(positions, span.first) - margin;
        const to = endOf(words, positions, span.last) + margin;
        while (next < words.length && endOf(words, positions, next) <= to) {
            window.enter(words[next] ?? '');
            next += 1;
        }
        while (first < next && at(positions, first) < from) {
            window.leave(words[first] ?? '');
            first += 1;
        }
        best = Math.max(best, window.weight());
    }
    return Math.min(1, best / wanted.weight);
}
/** Character offset of each word; passages are kept so far apart that no window reaches into two. */
function positionsOf(words) {
    const positions = new Float64Array(words.length);
    let offset = 0;
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        positions[index] = offset;
        offset += word === evidence_text/* PASSAGE_BREAK */.lL ? 2 * MARGIN : word.length + 1;
    }
    return positions;
}
function at(positions, index) {
    return positions[index] ?? 0;
}
function endOf(words, positions, index) {
    return at(positions, index) + (words[index] ?? '').length;
}
function createTerms(words, corpus) {
    const byWord = new Map();
    const byPrefix = new Map();
    const prefixLengths = new Set();
    for (const [index, word] of words.entries()) {
        byWord.set(word, index);
        const prefix = (0,evidence_text/* matchingPrefix */.kq)(word);
        if (prefix === undefined || byPrefix.has(prefix))
            continue;
        byPrefix.set(prefix, index);
        prefixLengths.add(prefix.length);
    }
    // Integers, so that a running sum in and out of a window loses nothing.
    const weights = words.map((word) => Math.ceil(corpus.idf(word) * 1e6));
    return {
        weights,
        weight: weights.reduce((sum, weight) => sum + weight, 0),
        indexOf: (word) => {
            const exact = byWord.get(word);
            if (exact !== undefined || !(0,metrics_text/* isHangulWord */.yi)(word))
                return exact;
            for (const length of prefixLengths) {
                const index = word.length >= length ? byPrefix.get(word.slice(0, length)) : undefined;
                if (index !== undefined)
                    return index;
            }
            return undefined;
        },
    };
}
/** A multiset of terms that knows the weight of the distinct ones in it. */
function createWindow(terms) {
    const counts = new Int32Array(terms.weights.length);
    let weight = 0;
    return {
        /** Whether the word is one of the terms. */
        enter(word) {
            const term = terms.indexOf(word);
            if (term === undefined)
                return false;
            const before = counts[term] ?? 0;
            counts[term] = before + 1;
            if (before === 0)
                weight += terms.weights[term] ?? 0;
            return true;
        },
        leave(word) {
            const term = terms.indexOf(word);
            if (term === undefined)
                return;
            const left = (counts[term] ?? 0) - 1;
            counts[term] = left;
            if (left === 0)
                weight -= terms.weights[term] ?? 0;
        },
        weight: () => weight,
    };
}

// EXTERNAL MODULE: ./build/src/metrics/question-type.js + 1 modules
var question_type = __webpack_require__(16785);
;// CONCATENATED MODULE: ./build/src/metrics/support.js


/**
 * How far the evidence carries the answer, 0..1: the mean of the containment of its character 3-grams and of its
 * words by weight, less .15 for unsupported numbers, .10 for names and .10 for a negation. For an answer that does
 * not stand in the evidence word for word; one that does has a support of 1.
 */
function partialSupport(answer, evidence, unsupported, corpus) {
    const found = (gramContainment(answer, evidence.words) + wordContainment(answer, evidence, corpus)) / 2;
    const penalty = (unsupported.numbers.length > 0 ? 0.15 : 0) +
        (unsupported.names.length > 0 ? 0.1 : 0) +
        (unsupported.negation ? 0.1 : 0);
    return Math.max(0, found - penalty);
}
/** Share of the answer's content words that the evidence holds, each weighted by its rarity in the data set. */
function wordContainment(answer, evidence, corpus) {
    let all = 0;
    let found = 0;
    const vocabulary = evidence.vocabulary();
    for (const word of (0,metrics_text/* contentWordsOf */.MO)(answer)) {
        const weight = corpus.idf(word);
        all += weight;
        if (vocabulary.has(word))
            found += weight;
    }
    return all === 0 ? 0 : found / all;
}
/** Share of the answer's distinct character 3-grams, word borders included, that the evidence holds. */
function gramContainment(answer, evidence) {
    const wanted = new Map();
    const bitmap = new Uint8Array(BITMAP_SIZE);
    eachGram(answer, (gram) => {
        wanted.set(gram, false);
        bitmap[bitOf(gram)] = 1;
        return wanted.size;
    });
    const size = wanted.size;
    let missing = size;
    eachGram(evidence, (gram) => {
        // The bitmap turns most grams away before the costlier look-up.
        if (bitmap[bitOf(gram)] === 1 && wanted.get(gram) === false) {
            wanted.set(gram, true);
            missing -= 1;
        }
        return missing;
    });
    return size === 0 ? 0 : (size - missing) / size;
}
const BITMAP_SIZE = 2 ** 12;
const SPACE = 32;
function bitOf(gram) {
    return (gram ^ (gram / 2 ** 13)) & (BITMAP_SIZE - 1);
}
/** Calls back with each 3-gram of UTF-16 units as one number below 2^48, until the callback returns 0. */
function eachGram(words, visit) {
    let first = SPACE;
    let second = SPACE;
    const push = (unit) => {
        const left = second === SPACE && first === SPACE ? 1 : visit(first * 2 ** 32 + second * 2 ** 16 + unit);
        first = second;
        second = unit;
        return left;
    };
    for (const word of words) {
        if (word === evidence_text/* PASSAGE_BREAK */.lL) {
            first = SPACE;
            second = SPACE;
            continue;
        }
        for (let at = 0; at < word.length; at++)
            if (push(word.charCodeAt(at)) === 0)
                return;
        if (push(SPACE) === 0)
            return;
    }
}

;// CONCATENATED MODULE: ./build/src/metrics/token-f1.js
/**
 * Harmonic mean of precision and recall over the words that two texts share, each word as often as it occurs;
 * articles are left out. Source: the evaluation of SQuAD (Rajpurkar et al. 2016). 0..1.
 */
function tokenF1(answer, reference) {
    const said = withoutArticles(answer);
    const expected = withoutArticles(reference);
    if (said.length === 0 || expected.length === 0)
        return 0;
    const left = new Map();
    for (const word of expected)
        left.set(word, (left.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of said) {
        const count = left.get(word) ?? 0;
        if (count === 0)
            continue;
        shared += 1;
        left.set(word, count - 1);
    }
    return (2 * shared) / (said.length + expected.length);
}
const ARTICLES = new Set(['a', 'an', 'the']);
function withoutArticles(words) {
    const kept = words.filter((word) => !ARTICLES.has(word));
    return kept.length > 0 ? kept : words;
}

// EXTERNAL MODULE: ./build/src/metrics/unsupported.js + 1 modules
var metrics_unsupported = __webpack_require__(51361);
;// CONCATENATED MODULE: ./build/src/metrics/measure-case.js









/** Pure: the same case and frequencies give the same measures. Time is linear in the length of the texts. */
function measureCase(measured, corpus, options = {}) {
    const form = (0,question_type/* questionForm */.Vz)(measured.question);
    const type = (0,question_type/* answerType */.f4)(measured.answer, form, measured.question);
    const answer = (0,metrics_text/* wordsOf */.Z9)((0,metrics_unsupported/* withoutMarkers */.Y)(measured.answer));
    const grounding = ground(measured, answer, type, corpus);
    const reference = measured.reference === null ? [] : (0,metrics_text/* wordsOf */.Z9)((0,metrics_unsupported/* withoutMarkers */.Y)(measured.reference));
    const f1 = reference.length === 0 ? null : round(tokenF1(answer, reference));
    const notes = notesOf(grounding, type, options.excerptCharacters ?? 40);
    if (type !== 'empty' && grounding.support === null && grounding.align === null && f1 === null) {
        notes.push('score: nothing to score against (no evidence that can be checked, no reference)');
    }
    return { ...grounding, questionForm: form, answerType: type, tokenF1: f1, notes };
}
/**
 * .6 support + .2 align + .2 token F1 with the reference, renormalised over what exists; 0 for an empty answer; null
 * where nothing exists, which `notes` then explains.
 */
function offlineScore(measures) {
    if (measures.answerType === 'empty')
        return 0;
    const parts = [
        { weight: 6, value: measures.support },
        { weight: 2, value: measures.align },
        { weight: 2, value: measures.tokenF1 },
    ];
    let weights = 0;
    let sum = 0;
    for (const { weight, value } of parts) {
        if (value === null)
            continue;
        weights += weight;
        sum += weight * value;
    }
    return weights === 0 ? null : round(sum / weights);
}
/** Score of at least .70 and, where it can be checked, support of at least .60. */
function isPassed(score, support) {
    return score >= 0.7 && (support === null || support >= 0.6);
}
const NOTHING_UNSUPPORTED = { numbers: [], names: [], negation: false };
function ground(measured, answer, type, corpus) {
    const unchecked = { support: null, align: null, unsupported: NOTHING_UNSUPPORTED };
    if (measured.evidence === null) {
        return { ...unchecked, evidencePresent: null, supportNote: 'support: not_checkable (no evidence field)' };
    }
    const evidence = (0,evidence_text/* readEvidence */.At)(measured.evidence);
    const evidencePresent = evidence.words.length > 0;
    if (type === 'empty' || answer.length === 0) {
        return { ...unchecked, evidencePresent, supportNote: 'support: not_checkable (empty answer)' };
    }
    if (!evidencePresent) {
        const supportNote = 'support: 0 (the case has no evidence)';
        return { ...unchecked, support: 0, align: 0, evidencePresent, supportNote };
    }
    const question = (0,metrics_text/* wordsOf */.Z9)(measured.question);
    const align = alignment(question, answer, evidence, corpus);
    const rest = { align: align === null ? null : round(align), evidencePresent };
    if (type === 'yes_no') {
        return { ...unchecked, ...rest, supportNote: 'support: not_checkable (yes/no answer)' };
    }
    if ((0,word_search/* occurrencesOf */.O)(answer, evidence.words).length > 0) {
        return { ...rest, support: 1, supportNote: null, unsupported: NOTHING_UNSUPPORTED };
    }
    const claim = (0,question_type/* withoutYesNo */.rL)(answer);
    const unsupported = (0,metrics_unsupported/* findUnsupported */.D)((0,metrics_unsupported/* withoutMarkers */.Y)(measured.answer), claim, question, evidence);
    const support = round(partialSupport(claim, evidence, unsupported, corpus));
    return { ...rest, support, supportNote: null, unsupported };
}
/** A case may repeat one fault a hundred times; the first ones tell enough. */
const MOST_NOTES_OF_A_KIND = 3;
function notesOf(grounding, type, limit) {
    const notes = [];
    if (type === 'empty')
        notes.push('the answer is empty');
    if (type === 'no_answer')
        notes.push('the answer declines to answer');
    if (grounding.supportNote !== null)
        notes.push(grounding.supportNote);
    const { numbers, names, negation } = grounding.unsupported;
    for (const number of numbers.slice(0, MOST_NOTES_OF_A_KIND)) {
        notes.push(`number ${(0,core_escape/* shorten */.ml)(number, limit)} is not in the evidence`);
    }
    for (const name of names.slice(0, MOST_NOTES_OF_A_KIND)) {
        notes.push(`name ${(0,core_escape/* shorten */.ml)(name, limit)} is not in the evidence`);
    }
    if (negation)
        notes.push('the answer denies something that the evidence does not');
    return notes;
}
function round(value) {
    return Math.round(value * 1e6) / 1e6;
}


/***/ }),

/***/ 70008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ betaBinomialUpperTail),
/* harmony export */   Yw: () => (/* binding */ binomialUpperTail),
/* harmony export */   _m: () => (/* binding */ clopperPearsonUpper),
/* harmony export */   fJ: () => (/* binding */ clopperPearsonLower),
/* harmony export */   jX: () => (/* binding */ betaBinomialUpperLimit),
/* harmony export */   mI: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* unused harmony export binomialLowerTail */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84484);
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85048);


// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { exp, log, min } = Math;
/** P(X >= k) of a binomial variable, through the beta distribution (DLMF 8.17.5). */
function binomialUpperTail(k, n, p) {
    checkCounts(min(k, n), n);
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(p, k, n - k + 1);
}
/** P(X <= k) of a binomial variable. */
function binomialLowerTail(k, n, p) {
    return binomialUpperTail(n - k, n, 1 - p);
}
/** Exact two-sided interval of a share. Source: Clopper and Pearson (1934), Biometrika 26. */
function clopperPearson(successes, n, confidence) {
    const each = (1 + confidence) / 2;
    return [clopperPearsonLower(successes, n, each), clopperPearsonUpper(successes, n, each)];
}
/** Exact one-sided lower bound of a share: the share is above it with at least this confidence. */
function clopperPearsonLower(successes, n, confidence) {
    checkCounts(successes, n);
    return successes === 0 ? 0 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseIncompleteBeta */ .n)(1 - confidence, successes, n - successes + 1);
}
/** Exact one-sided upper bound of a share. */
function clopperPearsonUpper(successes, n, confidence) {
    checkCounts(successes, n);
    return successes === n ? 1 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseIncompleteBeta */ .n)(confidence, successes + 1, n - successes);
}
/**
 * P(K >= k) for the successes K among n new trials, after `successes` of `trials` were seen. Beta-binomial
 * predictive distribution with Jeffreys' prior Beta(1/2, 1/2) (Gelman et al., Bayesian Data Analysis, 2.4 and 2.8).
 */
function betaBinomialUpperTail(k, n, successes, trials) {
    let result = 1;
    visitFromTop(n, successes, trials, (count, tail) => {
        if (count < k)
            return false;
        result = tail;
        return true;
    });
    return k <= 0 ? 1 : k > n ? 0 : min(1, result);
}
/** The largest count that is still usual among n new trials: at most `alpha` is the chance of a larger one. */
function betaBinomialUpperLimit(n, successes, trials, alpha) {
    let limit = 0;
    visitFromTop(n, successes, trials, (count, tail) => {
        limit = tail > alpha ? count : 0;
        return tail <= alpha;
    });
    return limit;
}
/** Walks the counts n, n-1 … 0 with P(K >= count) while `visit` says true. In logarithms, which don't underflow. */
function visitFromTop(n, successes, trials, visit) {
    checkCounts(successes, trials);
    const a = successes + 0.5;
    const b = trials - successes + 0.5;
    let logMass = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .l)(n + a, b) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_1__/* .logBeta */ .l)(a, b);
    let tail = 0;
    for (let count = n; count >= 0; count--) {
        tail += exp(logMass);
        if (!visit(count, tail))
            return;
        logMass += log((count / (n - count + 1)) * ((n - count + b) / (count - 1 + a)));
    }
}
function checkCounts(successes, n) {
    if (!(n >= 0 && successes >= 0 && successes <= n))
        throw new RangeError(`not a count: ${successes} of ${n}`);
}


/***/ }),

/***/ 84484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ logBeta)
/* harmony export */ });
/* unused harmony export logGamma */
// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { log, sin } = Math;
/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001, "A note on the computation of the convergent Lanczos..."). */
const LANCZOS_G = 7;
const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Natural logarithm of the gamma function for x > 0. Source: Lanczos (1964), SIAM J. Numer. Anal. B 1. */
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`logGamma needs x > 0, got ${x}`);
    // Reflection keeps the digits where the series loses them.
    if (x < 0.5)
        return log(Math.PI / sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + LANCZOS_G + 0.5;
    let sum = LANCZOS_FIRST;
    LANCZOS.forEach((coefficient, i) => {
        sum += coefficient / (shifted + i + 1);
    });
    return 0.5 * log(2 * Math.PI) + (shifted + 0.5) * log(base) - base + log(sum);
}
/** Natural logarithm of the beta function. */
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}


/***/ }),

/***/ 85048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta),
/* harmony export */   n: () => (/* binding */ inverseIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84484);

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { abs, exp, log, log1p, min } = Math;
const MOST_TERMS = 10_000;
const PRECISION = 1e-15;
const TINY = 1e-300;
/**
 * Regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) variable is at most x.
 * Continued fraction DLMF 8.17.22 by Lentz's method.
 */
function incompleteBeta(x, a, b) {
    if (!(a > 0) || !(b > 0) || Number.isNaN(x))
        throw new RangeError(`incompleteBeta(${x}, ${a}, ${b})`);
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    // The fraction converges fast on this side of the mean only.
    if (x > (a + 1) / (a + b + 2))
        return 1 - lowerTail(1 - x, b, a);
    return lowerTail(x, a, b);
}
/** The x with I_x(a, b) = probability. Newton's steps, each kept inside a bracket that halves where they leave it. */
function inverseIncompleteBeta(probability, a, b) {
    if (!(probability >= 0 && probability <= 1))
        throw new RangeError(`not a probability: ${probability}`);
    if (probability === 0 || probability === 1)
        return probability;
    const logNorm = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logBeta */ .l)(a, b);
    let low = 0;
    let high = 1;
    let x = a / (a + b);
    for (let i = 0; i < 200 && high - low > 1e-16 * high; i++) {
        const excess = incompleteBeta(x, a, b) - probability;
        if (excess === 0)
            return x;
        if (excess < 0)
            low = x;
        else
            high = x;
        const density = exp((a - 1) * log(x) + (b - 1) * log1p(-x) - logNorm);
        const step = x - excess / density;
        const next = step > low && step < high ? step : (low + high) / 2;
        if (abs(next - x) <= 1e-16 * x)
            return next;
        x = next;
    }
    return x;
}
function lowerTail(x, a, b) {
    const front = exp(a * log(x) + b * log1p(-x) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logBeta */ .l)(a, b)) / a;
    return min(1, front * continuedFraction(x, a, b));
}
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= MOST_TERMS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const step = d * c;
        value *= step;
        if (abs(step - 1) < PRECISION)
            return value;
    }
    throw new RangeError(`incomplete beta did not converge for (${x}, ${a}, ${b})`);
}
function awayFromZero(value) {
    return abs(value) < TINY ? TINY : value;
}


/***/ }),

/***/ 26816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ moments),
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   ZQ: () => (/* binding */ meanIntervalFrom)
/* harmony export */ });
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37331);

/** Mean and standard deviation in two passes, so that values far from zero lose no digits. */
function moments(values) {
    const n = values.length;
    if (n === 0)
        throw new RangeError('a mean needs at least one value');
    let sum = 0;
    for (let i = 0; i < n; i++)
        sum += values[i] ?? 0;
    const mean = sum / n;
    let squares = 0;
    for (let i = 0; i < n; i++)
        squares += ((values[i] ?? 0) - mean) ** 2;
    return { n, mean, standardDeviation: n === 1 ? 0 : Math.sqrt(squares / (n - 1)) };
}
/**
 * Student's t interval of a mean: mean ± t·s/√n. It rests on the central limit theorem for anything but normal
 * values, so it is approximate for small, skewed samples.
 * @returns null for fewer than two values, which say nothing about their spread.
 */
function meanInterval(values, confidence) {
    return meanIntervalFrom(moments(values), confidence);
}
/** The same from moments that were gathered elsewhere. */
function meanIntervalFrom({ n, mean, standardDeviation }, confidence) {
    if (n < 2)
        return null;
    const half = ((0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$J)((1 + confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n);
    return [mean - half, mean + half];
}


/***/ }),

/***/ 37331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   et: () => (/* binding */ studentTUpperTail)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85048);

// Looked up once: a global costs much where a host runs code in a context of its own, as test runners do.
const { min, sqrt } = Math;
/** P(T > t) of Student's distribution. Source: Abramowitz and Stegun 26.7.1. */
function studentTUpperTail(t, degreesOfFreedom) {
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    if (t === Number.NEGATIVE_INFINITY)
        return 1;
    const beyond = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
    return t >= 0 ? beyond : 1 - beyond;
}
function studentTCdf(t, degreesOfFreedom) {
    return studentTUpperTail(-t, degreesOfFreedom);
}
/** The t with P(T <= t) = probability; infinite at 0 and 1. */
function studentTQuantile(probability, degreesOfFreedom) {
    if (!(probability >= 0 && probability <= 1))
        throw new RangeError(`not a probability: ${probability}`);
    if (probability === 0.5)
        return 0;
    const beyond = 2 * min(probability, 1 - probability);
    const x = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseIncompleteBeta */ .n)(beyond, degreesOfFreedom / 2, 0.5);
    const t = x === 0 ? Number.POSITIVE_INFINITY : sqrt((degreesOfFreedom * (1 - x)) / x);
    return probability > 0.5 ? t : -t;
}


/***/ })

};
