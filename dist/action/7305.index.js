export const id = 7305;
export const ids = [7305];
export const modules = {

/***/ 40757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isInvalid)
/* harmony export */ });
function isInvalid(loaded) {
    return 'invalid' in loaded;
}


/***/ }),

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

/***/ 64300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   R8: () => (/* binding */ createVocabulary),
/* harmony export */   kq: () => (/* binding */ matchingPrefix),
/* harmony export */   lL: () => (/* binding */ PASSAGE_BREAK)
/* harmony export */ });
/* harmony import */ var _negation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10196);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96657);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14081);



/** Equal to no word, so that no match runs over the border of two passages. */
const PASSAGE_BREAK = '\n';
function readEvidence(evidence) {
    const words = [];
    for (const { text } of evidence) {
        if (words.length > 0)
            words.push(PASSAGE_BREAK);
        for (const word of (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(text))
            words.push(word);
    }
    return {
        words,
        isKorean: words.reduce((balance, word) => balance + ((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isHangulWord */ .yi)(word) ? 1 : -1), 0) > 0,
        // Asked only of answers that do not stand in the evidence word for word.
        vocabulary: once(() => createVocabulary(words)),
        numbers: once(() => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .knownNumbers */ .Q)(words)),
        negated: once(() => (0,_negation_js__WEBPACK_IMPORTED_MODULE_0__/* .negatedWords */ .Q)(words)),
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function createVocabulary(words) {
    const known = new Set(words);
    const prefixes = new Set();
    for (const word of known) {
        if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isHangulWord */ .yi)(word))
            continue;
        for (let length = SHORTEST_PREFIX; length <= Math.min(word.length, LONGEST_PREFIX); length++) {
            prefixes.add(word.slice(0, length));
        }
    }
    return {
        has: (word) => {
            if (known.has(word))
                return true;
            const prefix = matchingPrefix(word);
            return prefix !== undefined && prefixes.has(prefix);
        },
    };
}
/** The part of a Korean word that another word must begin with to count as the same; undefined for other scripts. */
function matchingPrefix(word) {
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isHangulWord */ .yi)(word) || word.length < SHORTEST_PREFIX)
        return undefined;
    return word.slice(0, Math.min(LONGEST_PREFIX, Math.max(SHORTEST_PREFIX, Math.ceil(word.length * 0.6))));
}
/** One shared syllable says nothing. */
const SHORTEST_PREFIX = 2;
/** A bound, so that a text without spaces stays linear. */
const LONGEST_PREFIX = 10;


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

/***/ 10196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unsupportedNegations),
/* harmony export */   Q: () => (/* binding */ negatedWords)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14081);

/** Content words that stand near a negation in a text, from its words (`wordsOf`). */
function negatedWords(words) {
    const negated = new Set();
    for (let at = 0; at < words.length; at++) {
        if (isNegation(words[at] ?? ''))
            for (const word of contentAround(words, at, REACH_IN_EVIDENCE))
                negated.add(word);
    }
    return negated;
}
/**
 * Positions of the negations with which an answer denies something that neither the evidence nor the question denies:
 * no content word near one of them stands near a negation there.
 */
function unsupportedNegations(answer, isNegatedElsewhere) {
    return [...answer.keys()].filter((at) => {
        if (!isNegation(answer[at] ?? ''))
            return false;
        const denied = contentAround(answer, at, REACH_IN_ANSWER);
        return denied.length > 0 && !denied.some(isNegatedElsewhere);
    });
}
/** Words each side. The evidence may put more between the negation and what it denies. */
const REACH_IN_ANSWER = 4;
const REACH_IN_EVIDENCE = 6;
const ENGLISH = new Set('not no never none nobody nothing neither nor cannot without unable'.split(' '));
const KOREAN = /^안$|^않|^없|^아니|^아닌|^아닙|^못|[가-힣]않|[가-힣]없|[가-힣]못하/;
function isNegation(word) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isHangulWord */ .yi)(word) ? KOREAN.test(word) : word.length < 8 && ENGLISH.has(word);
}
function contentAround(words, at, reach) {
    return words
        .slice(Math.max(0, at - reach), at + reach + 1)
        .filter((word) => word.length > 1 && !(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunctionWord */ .R4)(word) && !isNegation(word));
}


/***/ }),

/***/ 96657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statedNumbers),
/* harmony export */   Q: () => (/* binding */ knownNumbers)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14081);

/** The numbers that a text claims, from its words (`wordsOf`). Magnitudes are multiplied in; units are not compared. */
function statedNumbers(words) {
    const numbers = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberWord */ .Qz)(word)) {
            const { value, taken, shown } = withMagnitudes(words, at);
            numbers.push({ value: canonicalNumber(value, word), shown });
            at += taken - 1;
            continue;
        }
        const counted = countedInKorean(word, words[at + 1]);
        if (counted !== undefined && counted > 1)
            numbers.push({ value: String(counted), shown: word });
    }
    return numbers;
}
/**
 * Every number that a text can vouch for: those it states, the digits of each without their magnitude, ordinals and
 * Korean numerals in words.
 */
function knownNumbers(words) {
    const known = new Set();
    for (const { value } of statedNumbers(words))
        known.add(value);
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? '';
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberWord */ .Qz)(word)) {
            known.add(canonicalNumber(Number(word), word));
            continue;
        }
        const spelledOut = ORDINALS.get(word) ?? TENS.get(word) ?? countedInKorean(word, words[at + 1]);
        if (spelledOut !== undefined) {
            known.add(String(spelledOut));
            const ones = TENS.has(word) ? Number(words[at + 1]) : Number.NaN;
            if (ones > 0 && ones < 10)
                known.add(String(spelledOut + ones));
        }
    }
    return known;
}
const ORDINALS = new Map('one first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index) => [word, Math.max(1, index)]));
const TENS = new Map('thirty forty fifty sixty seventy eighty ninety hundred'
    .split(' ')
    .map((word, index) => [word, 30 + index * 10]));
const ENGLISH_MAGNITUDES = new Map([
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
]);
const KOREAN_MAGNITUDES = new Map([
    ['십', 1e1],
    ['백', 1e2],
    ['천', 1e3],
    ['만', 1e4],
    ['억', 1e8],
    ['조', 1e12],
]);
/** Native numerals in the form that stands before a counter, 1 to 59: 한, 열두, 스물다섯. */
const KOREAN_NUMERALS = new Map(['', '열', '스물', '서른', '마흔', '쉰'].flatMap((tens, ten) => ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'].map((ones, one) => [tens + ones, ten * 10 + one]))).set('스무', 20);
/** Counters that a native Korean numeral stands before. */
const KOREAN_COUNTER = /^(?:명|개|번|살|권|마리|대|잔|가지|시|시간|달|곳|사람|척|채|쌍|배|차례)/;
function withMagnitudes(words, at) {
    const own = Number(words[at]);
    const next = words[at + 1];
    const english = next === undefined ? undefined : ENGLISH_MAGNITUDES.get(next);
    if (english !== undefined)
        return { value: own * english, taken: 2, shown: `${words[at]} ${next}` };
    let total = 0;
    let taken = 0;
    let below = Number.POSITIVE_INFINITY;
    // 3만 5천 is one number as long as the magnitudes fall.
    while ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumberWord */ .Qz)(words[at + taken] ?? '')) {
        const magnitude = koreanMagnitude(words[at + taken + 1]);
        if (magnitude >= below || (magnitude === 1 && taken > 0))
            break;
        total += Number(words[at + taken]) * magnitude;
        taken += magnitude === 1 ? 1 : 2;
        if (magnitude === 1)
            break;
        below = magnitude;
    }
    return taken === 0
        ? { value: own, taken: 1, shown: words[at] ?? '' }
        : { value: total, taken, shown: words.slice(at, at + taken).join('') };
}
/** 1e7 for `천만`, `천만원`; 1 where no magnitude follows. */
function koreanMagnitude(word) {
    if (word === undefined || !(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isHangulWord */ .yi)(word))
        return 1;
    let magnitude = 1;
    for (const syllable of word.slice(0, 2)) {
        const factor = KOREAN_MAGNITUDES.get(syllable);
        if (factor === undefined)
            break;
        magnitude *= factor;
    }
    return magnitude;
}
function countedInKorean(word, next) {
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isHangulWord */ .yi)(word))
        return undefined;
    const numeral = KOREAN_NUMERALS.get(word);
    return numeral !== undefined && next !== undefined && KOREAN_COUNTER.test(next) ? numeral : undefined;
}
/** Digits too long for a double are compared as they are written. */
function canonicalNumber(value, written) {
    return Number.isSafeInteger(Math.trunc(value)) ? String(Number(value.toPrecision(15))) : written;
}


/***/ }),

/***/ 16785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f4: () => (/* binding */ answerType),
  Vz: () => (/* binding */ questionForm),
  rL: () => (/* binding */ withoutYesNo)
});

// EXTERNAL MODULE: ./build/src/metrics/evidence-text.js
var evidence_text = __webpack_require__(64300);
;// CONCATENATED MODULE: ./build/src/metrics/korean-question.js
/** The form of a Korean question: options first, then its question word, then how its clauses end. */
function koreanForm(question) {
    const text = question.normalize('NFC').slice(0, LONGEST_READ);
    if (OFFERS_OPTIONS.test(text) || endsTwiceAlike(text))
        return 'choice';
    for (const [pattern, form] of BY_QUESTION_WORD)
        if (pattern.test(text))
            return form;
    const clauses = text.split(/[.!?,]/).map((clause) => clause.trim());
    if (clauses.some((clause) => REQUEST.test(clause)))
        return 'request';
    if (/[가-힣](?:은|는)\?/.test(text))
        return 'what';
    return text.includes('?') || ASKS.test(clauses.findLast((clause) => clause !== '') ?? '')
        ? 'yes_no'
        : 'other';
}
/** A question says what it asks within this many characters. */
const LONGEST_READ = 2000;
/** `아니면`, or two things joined and then `중`: "A와 B 중에". */
const OFFERS_OPTIONS = /아니면|아님 |둘 ?중|[가-힣](?:이랑|랑|하고|과|와|,) ?[가-힣][^?.,]{0,30} 중(?:에서|에|엔)? |(?:[을를일할볼될운갈]|인|는|은|한)지 [^?.]{1,40}(?:[을를일할볼될운갈]|인|는|은|한)지 /;
/** In the order in which they are tried: the narrower before the wider. */
const BY_QUESTION_WORD = [
    [/누구|누가|누굴|누군/, 'who'],
    [/언제|며칠|몇 ?(?:시(?!간)|년|월|일|요일)|(?:무슨|어느) ?(?:요일|날|해|시대|시기)/, 'when'],
    [/어디|어딘|어딜/, 'where'],
    [/(?:^|\s)왜|어째서|무엇 때문|이유(?:는|가|를)|까닭/, 'why'],
    [/몇|얼마/, 'how_many'],
    [/어떻게|어떡|어찌/, 'how'],
    [/어느|어떤/, 'which'],
    [/무엇|무슨|무얼|(?:^|\s)(?:뭐|뭘|뭔|뭣|뭡)/, 'what'],
];
/** How a clause ends that wants something done or not done. */
const REQUEST = /(?:해|줘|줘요|봐|둬|놔|켜|라|렴|자|시다|지 ?마|마라|마요|세요|십시오|시오|주십쇼|줄래요?|다오|달라|부탁해요?|부탁드립니다|바랍니다|바래|도록 (?:해|하자|합니다)|싶어요?|싶습니다|궁금합니다|궁금해요?)$|줄 ?수 ?있|알 ?수 ?있|안 ?(?:돼|되|됩)|금지|권(?:장|합)|추천/;
/** How a clause ends that asks, whether or not a question mark stands behind it. */
const ASKS = /(?:까|까요|니까|나요|가요|는가|은가|인가|니|냐|을까|려나|던가)$/;
/** "A야 B야?", "갈까 말까?": two words with the same asking end. */
function endsTwiceAlike(text) {
    if (!text.includes('?'))
        return false;
    const ends = text.split(/[\s,.?!]+/).flatMap((word) => ASKING_END.exec(word)?.[0] ?? []);
    return new Set(ends).size < ends.length;
}
const ASKING_END = /(?:까요|나요|가요|이야|거야|니까|까|니|냐|야|래|래요)$/;

// EXTERNAL MODULE: ./build/src/metrics/text.js + 2 modules
var metrics_text = __webpack_require__(14081);
;// CONCATENATED MODULE: ./build/src/metrics/question-type.js



function questionForm(question) {
    const words = (0,metrics_text/* wordsOf */.Z9)(question);
    const korean = words.filter(metrics_text/* isHangulWord */.yi).length * 2 > words.length;
    return korean ? koreanForm(question) : englishForm(question, words);
}
function answerType(answer, form, question) {
    const words = (0,metrics_text/* wordsOf */.Z9)(answer);
    if (words.length === 0)
        return 'empty';
    if (isYesNo(words, (0,metrics_text/* wordsOf */.Z9)(question)))
        return 'yes_no';
    if (NO_ANSWER.test(answer.slice(0, 200)))
        return 'no_answer';
    if (isList(answer))
        return 'list';
    if (words.length > LONGEST_SHORT_TEXT)
        return 'long_text';
    if (isDate(answer, words, form))
        return 'date';
    if (isNumber(words, form))
        return 'number';
    if (form === 'who')
        return 'person';
    if (form === 'where' || PLACE_QUESTION.test(question))
        return 'place';
    return 'short_text';
}
/**
 * Whether nothing is said but yes or no, perhaps with the question's own words again: what the evidence says cannot
 * show by its words which of the two is right.
 */
function isYesNo(answer, question) {
    const claim = withoutYesNo(answer);
    if (claim.length === answer.length)
        return false;
    const asked = (0,evidence_text/* createVocabulary */.R8)(question);
    return claim.every((word) => YES_NO.has(word) || (0,metrics_text/* isFunctionWord */.R4)(word) || asked.has(word) || SAYS_SO.has(word));
}
/** What an answer says behind its yes or no; all of it where it starts with neither. */
function withoutYesNo(answer) {
    return YES_NO.has(answer[0] ?? '') ? answer.slice(1) : answer;
}
const YES_NO = new Set('yes no yeah nope true false 네 예 아니오 아니요 아뇨 맞습니다 아닙니다 그렇습니다 맞아요 그래요'.split(' '));
const SAYS_SO = new Set('not sir correct right indeed 그렇 그렇지 않 아니 그렇습 맞습 아닙 맞아요 그래요'.split(' '));
/** Words up to which an answer counts as short. */
const LONGEST_SHORT_TEXT = 12;
const NO_ANSWER = /\b(?:i (?:do not|don['’]t) (?:know|have (?:enough )?information)|no (?:information|answer) (?:is )?(?:available|given|provided)|(?:cannot|can['’]t) (?:be )?(?:answer|determine|find)|(?:is )?not (?:mentioned|stated|specified) in|n\/a)|모르겠|알 수 없|(?:정보|언급)(?:이|가|은|는)? 없/i;
const PLACE_QUESTION = /\b(?:what|which) (?:city|country|state|town|county|region|continent|place|location|river|island)\b|(?:어느|무슨|어떤) (?:나라|도시|지역|곳|장소|국가)/i;
const MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\d\s*년|\d\s*월|\d\s*일(?![가-힣])|\b\d{4}-\d{2}-\d{2}\b/i;
function isDate(answer, words, form) {
    const hasYear = words.some((word) => /^(?:1\d|20)\d\d$/.test(word));
    if (form === 'when')
        return hasYear || MONTH.test(answer) || /century|세기|\bBC\b|\d시|o'clock/i.test(answer);
    return words.length <= 6 && MONTH.test(answer) && words.some(metrics_text/* isNumberWord */.Qz);
}
function isNumber(words, form) {
    if (form === 'how_many')
        return words.some(metrics_text/* isNumberWord */.Qz);
    return words.length <= 4 && (0,metrics_text/* isNumberWord */.Qz)(words[0] ?? '');
}
/** Three parts or more between commas, or two lines that begin with a mark. */
function isList(answer) {
    const lines = answer.split('\n', 200).filter((line) => /^\s{0,8}(?:[-*•]|\d{1,3}[.)])\s/.test(line));
    if (lines.length >= 2)
        return true;
    if (answer.length > 400 || /[.!?。]\s/.test(answer))
        return false;
    const parts = answer.split(/,(?!\d{3})|;|、/);
    return parts.length >= 3 && parts.every((part) => (0,metrics_text/* wordsOf */.Z9)(part).length <= 5);
}
const PREPOSITIONS = new Set('in on at by for from to of with about under during into and so but or since until through'.split(' '));
const AUXILIARIES = new Set('is are was were am do doe did has have had can could will would shall should may might must not'.split(' '));
const REQUESTS = new Set('list name give describe explain tell write summarize summarise compare define identify provide find show state discuss calculate translate please'.split(' '));
const TIME_NOUNS = new Set('year date day month time century decade season'.split(' '));
const QUANTITIES = new Set('many much long old far often tall large big high deep fast wide heavy few soon hot cold'.split(' '));
/** The words are in their normal form: `does` is `doe`. */
function englishForm(question, words) {
    const opening = openingForm(words);
    if (opening !== undefined)
        return opening;
    if (REQUESTS.has(words[0] ?? ''))
        return 'request';
    const clauses = question
        .slice(0, question_type_LONGEST_READ)
        .split(/[,.;:?!]+/)
        .map(metrics_text/* wordsOf */.Z9);
    const asking = clauses.filter((clause) => clause.length > 0).reverse();
    for (const clause of asking) {
        const form = questionWordForm(clause);
        if (form !== undefined)
            return form;
    }
    const inside = formsInside(words);
    if (inside.surely !== undefined)
        return inside.surely;
    if (AUXILIARIES.has(asking[0]?.[0] ?? ''))
        return 'yes_no';
    return (question.includes('?') ? inside.perhaps : undefined) ?? 'other';
}
/** A question says what it asks within this many characters. */
const question_type_LONGEST_READ = 2000;
function openingForm(words) {
    const form = questionWordForm(words);
    if (form !== undefined)
        return form;
    if (!AUXILIARIES.has(words[0] ?? ''))
        return undefined;
    return words.includes('or') ? 'choice' : 'yes_no';
}
/** By the question word at the start, behind at most two prepositions. */
function questionWordForm(words) {
    let start = 0;
    while (start < 2 && PREPOSITIONS.has(words[start] ?? ''))
        start += 1;
    return formAt(words, start);
}
function formAt(words, at) {
    const next = words[at + 1] ?? '';
    switch (words[at]) {
        case 'who':
        case 'whom':
        case 'whose':
            return 'who';
        case 'what':
            return TIME_NOUNS.has(next) ? 'when' : 'what';
        case 'which':
            return TIME_NOUNS.has(next) ? 'when' : 'which';
        case 'when':
            return 'when';
        case 'where':
            return 'where';
        case 'why':
            return 'why';
        case 'how':
            return QUANTITIES.has(next) ? 'how_many' : 'how';
        default:
            return undefined;
    }
}
/**
 * `The army left in what year?`: words that only ask are trusted anywhere, those that also join clauses (who, which,
 * when, where) near the end or after a preposition; elsewhere only where a question mark says that something is asked.
 */
function formsInside(words) {
    let surely;
    let perhaps;
    for (let at = 1; at < words.length; at++) {
        const form = formAt(words, at);
        if (form === undefined)
            continue;
        const asksOnly = ['what', 'why', 'how'].includes(words[at] ?? '');
        if (asksOnly || at >= words.length - 4 || PREPOSITIONS.has(words[at - 1] ?? ''))
            surely = form;
        else
            perhaps ??= form;
    }
    return { surely, perhaps };
}


/***/ }),

/***/ 14081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MO: () => (/* binding */ contentWordsOf),
  R4: () => (/* binding */ isFunctionWord),
  yi: () => (/* binding */ isHangulWord),
  Qz: () => (/* binding */ isNumberWord),
  Z9: () => (/* binding */ wordsOf)
});

;// CONCATENATED MODULE: ./build/src/metrics/function-words.js
/** Words that carry grammar rather than subject matter, in the normal form of `wordsOf`. */
const FUNCTION_WORDS = new Set(`a an the this that these those it its he him his she her hers they them their we us our you your i me my
   and or but nor so if then than as of in on at by for from to into onto with about over under between during
   is are was were be been being am do does did done has have had having will would shall should can could may
   might must there here also very just which who whom whose what when where why how while because
   doe
   그 이 저 것 수 및 등 또는 그리고 그러나 하지만 때문 대한 대해 위해 통해 있다 있는 있습니다 있나요 있 하는 한 할
   합니다 하다 했다 무엇 무엇인가요 무엇입니까 누구 누구인가요 언제 언제인가요 어디 어디인가요 왜 어떻게 어느 어떤 몇 얼마 무슨
   인가요 입니까 입니다 이다 년 월 일 이었나요 였나요 되나요 하나요 했나요`
    .split(/\s+/)
    .filter((word) => word !== ''));

;// CONCATENATED MODULE: ./build/src/metrics/korean.js
/** Takes Korean words apart as far as a table of particles can. */
/**
 * The word without its particles and the commonest endings, until nothing more comes off; so the stem of a stem is
 * the stem. `서울에서는` -> `서울`, `고양이가` and `고양이` -> `고양`.
 *
 * Particles with two forms (은/는, 이/가, 을/를, 과/와, 으로/로) only come off where the syllable before has the
 * final consonant that their form asks for, so that 가을 and 나이 stay whole.
 */
function koreanStem(word) {
    let stem = word;
    for (;;) {
        const shorter = withoutOneEnding(stem);
        if (shorter === stem)
            return stem;
        stem = shorter;
    }
}
/** Whether a syllable ends in a consonant. Source: Unicode Standard 3.12, decomposition of Hangul syllables. */
function endsInConsonant(syllable) {
    const code = syllable.charCodeAt(syllable.length - 1) - 0xac00;
    return code >= 0 && code < 11_172 && code % 28 !== 0;
}
const endings = (list, before, leaves) => list.split(' ').map((text) => ({ text, before, leaves }));
const ENDINGS = [
    ...endings('에서 에게 께서 한테 까지 부터 처럼 보다 이나 라도 이라 라는 조차 마저 밖에', 'any', 1),
    ...endings('이다 입니다 이에요 예요 이었다 였다 이며 이고 인가요 인지 이란 이라고', 'any', 1),
    ...endings('하였다 했다 한다 합니다 했습니다 하였습니다 하는 하여 해서 하고 하며 하기 하면 했던 해요 했어요', 'any', 2),
    ...endings('되었다 됐다 된다 됩니다 되었습니다 됐습니다 되는 되어 되고 되며', 'any', 2),
    ...endings('습니다', 'any', 1),
    ...endings('다 들', 'any', 2),
    ...endings('은 이 을 과', 'consonant', 1),
    ...endings('으로', 'consonant', 1),
    ...endings('는 가 를 와', 'vowel', 1),
    ...endings('로', 'vowel or ㄹ', 2),
    ...endings('에', 'any', 1),
    ...endings('의 도 만 나 께', 'any', 2),
];
const LONGEST = Math.max(...ENDINGS.map(({ text }) => text.length));
const byText = new Map(ENDINGS.map((ending) => [ending.text, ending]));
function withoutOneEnding(word) {
    for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--) {
        const ending = byText.get(word.slice(-length));
        if (ending === undefined || word.length - length < ending.leaves)
            continue;
        const stem = word.slice(0, -length);
        if (fits(stem, ending.before))
            return stem;
    }
    return word;
}
function fits(stem, before) {
    switch (before) {
        case 'any':
            return true;
        case 'consonant':
            return endsInConsonant(stem);
        case 'vowel':
            return !endsInConsonant(stem);
        case 'vowel or ㄹ':
            return !endsInConsonant(stem) || (stem.charCodeAt(stem.length - 1) - 0xac00) % 28 === RIEUL;
    }
}
/** Index of ㄹ among the final consonants. */
const RIEUL = 8;

;// CONCATENATED MODULE: ./build/src/metrics/text.js
/**
 * Turns texts into comparable words: lower case, without Korean particles, English plurals and possessives, numbers
 * kept whole. One scan without regular expressions on the way, so that a text of megabytes costs linear time.
 */


/**
 * The words of a text in reading order, in their normal form.
 *
 * NFKC and lower case as in `canon`, then a split wherever the script changes (`2019년에` -> `2019`, `년`;
 * `5km` -> `5`, `km`), with `1,000` -> `1000`, `3.50` -> `3.5`, `isn't` -> `is`, `not`. A run of Chinese or Japanese
 * characters has no word borders, so each character is a word.
 */
function wordsOf(text) {
    const folded = (isAscii(text) ? text : text.normalize('NFKC')).toLowerCase();
    const words = [];
    const length = folded.length;
    let at = 0;
    while (at < length) {
        const script = scriptAt(folded, at);
        if (script === SEPARATOR) {
            at += 1;
            continue;
        }
        if (script === IDEOGRAPH) {
            words.push(folded.slice(at, at + 1));
            at += 1;
            continue;
        }
        if (script === DIGIT) {
            at = readNumber(folded, at, words);
            continue;
        }
        let end = script === LETTER ? asciiLettersEnd(folded, at) : at;
        while (end < length && scriptAt(folded, end) === script)
            end += unitsAt(folded, end);
        if (script === HANGUL)
            words.push(koreanStem(folded.slice(at, end)));
        else
            end = readLatin(folded, at, end, words);
        at = end;
    }
    return words;
}
/** Function words of English and Korean that carry no subject matter. */
function isFunctionWord(word) {
    return FUNCTION_WORDS.has(word);
}
function isHangulWord(word) {
    const code = word.charCodeAt(0);
    return code >= 0xac00 && code <= 0xd7a3;
}
function isNumberWord(word) {
    const code = word.charCodeAt(0);
    return code >= 48 && code <= 57;
}
/** The words that carry the subject, each once; all words where there are only function words. */
function contentWordsOf(words) {
    const content = new Set();
    for (const word of words)
        if (!FUNCTION_WORDS.has(word))
            content.add(word);
    return content.size > 0 ? [...content] : [...new Set(words)];
}
const SEPARATOR = 0;
const LETTER = 1;
const DIGIT = 2;
const HANGUL = 3;
const IDEOGRAPH = 4;
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 127)
            return false;
    return true;
}
const scriptByUnit = new Map();
function scriptAt(text, at) {
    const code = text.charCodeAt(at);
    if (code < 128) {
        if (code >= 97 && code <= 122)
            return LETTER;
        return code >= 48 && code <= 57 ? DIGIT : SEPARATOR;
    }
    if (code >= 0xac00 && code <= 0xd7a3)
        return HANGUL;
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3040 && code <= 0x30ff))
        return IDEOGRAPH;
    if (code >= 0xdc00 && code <= 0xdfff)
        return SEPARATOR;
    const character = text.slice(at, at + unitsAt(text, at));
    let script = scriptByUnit.get(character);
    if (script === undefined) {
        script = /[\p{L}\p{N}\p{M}]/u.test(character) ? LETTER : SEPARATOR;
        // A bound, so that a text of rare characters cannot fill the memory.
        if (scriptByUnit.size < 20_000)
            scriptByUnit.set(character, script);
    }
    return script;
}
/** UTF-16 units of the character at a position: 2 for a surrogate pair. */
function unitsAt(text, at) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdbff)
        return 1;
    const next = text.charCodeAt(at + 1);
    return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
/** The common case without a look-up: most letters of most texts are a to z. */
function asciiLettersEnd(text, start) {
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        if (!(code >= 97 && code <= 122))
            return end;
        end += 1;
    }
}
function isDigitAt(text, at) {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
}
/** Reads `1,234.50` as `1234.5` and `1.2.3` as three numbers. Returns the position behind it. */
function readNumber(text, start, words) {
    let end = digitsEnd(text, start);
    let digits = text.slice(start, end);
    while (digits.length <= 18 && isThousandsGroup(text, end)) {
        digits += text.slice(end + 1, end + 4);
        end += 4;
    }
    if (text.charCodeAt(end) === 46 && isDigitAt(text, end + 1)) {
        const fractionEnd = digitsEnd(text, end + 1);
        const dottedBefore = start > 1 && text.charCodeAt(start - 1) === 46 && isDigitAt(text, start - 2);
        const dottedAfter = text.charCodeAt(fractionEnd) === 46 && isDigitAt(text, fractionEnd + 1);
        if (!dottedBefore && !dottedAfter) {
            const fraction = withoutTrailingZeros(text.slice(end + 1, fractionEnd));
            if (fraction !== '')
                digits = `${withoutLeadingZeros(digits)}.${fraction}`;
            end = fractionEnd;
        }
    }
    words.push(digits);
    return end;
}
function digitsEnd(text, start) {
    let end = start;
    while (isDigitAt(text, end))
        end += 1;
    return end;
}
function isThousandsGroup(text, at) {
    return (text.charCodeAt(at) === 44 &&
        isDigitAt(text, at + 1) &&
        isDigitAt(text, at + 2) &&
        isDigitAt(text, at + 3) &&
        !isDigitAt(text, at + 4));
}
function withoutTrailingZeros(digits) {
    let end = digits.length;
    while (end > 0 && digits.charCodeAt(end - 1) === 48)
        end -= 1;
    return digits.slice(0, end);
}
function withoutLeadingZeros(digits) {
    let start = 0;
    while (start < digits.length - 1 && digits.charCodeAt(start) === 48)
        start += 1;
    return digits.slice(start);
}
/** Reads a run of letters and what hangs on its apostrophe. Returns the position behind it. */
function readLatin(text, start, end, words) {
    const mark = text.charCodeAt(end);
    if (mark === 39 || mark === 0x2019) {
        const tail = text.charCodeAt(end + 1);
        const closed = scriptAt(text, end + 2) !== LETTER;
        if (closed && tail === 115) {
            words.push(englishStem(text.slice(start, end)));
            return end + 2;
        }
        if (closed && tail === 116 && text.charCodeAt(end - 1) === 110) {
            if (end - 1 > start)
                words.push(text.slice(start, end - 1));
            words.push('not');
            return end + 2;
        }
    }
    words.push(englishStem(text.slice(start, end)));
    return end;
}
const SPELLED_OUT = new Map('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, String(index + 2)]));
/** Spares most words the look-up: the numbers have 3 to 9 letters and begin with e, f, n, s or t. */
function mayBeSpelledOut(word) {
    if (word.length < 3 || word.length > 9)
        return false;
    const first = word.charCodeAt(0);
    return first === 101 || first === 102 || first === 110 || first === 115 || first === 116;
}
/** Plural endings go, and `two` to `twenty` become digits. `one` stays: it is a pronoun more often. */
function englishStem(word) {
    const spelledOut = mayBeSpelledOut(word) ? SPELLED_OUT.get(word) : undefined;
    if (spelledOut !== undefined)
        return spelledOut;
    if (word.length < 4 || word.charCodeAt(word.length - 1) !== 115)
        return word;
    if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is'))
        return word;
    if (word.length > 4 && word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    if (word.length > 4 && /(?:s|x|z|ch|sh)es$/.test(word))
        return word.slice(0, -2);
    return word.slice(0, -1);
}


/***/ }),

/***/ 51361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ findUnsupported),
  Y: () => (/* binding */ withoutMarkers)
});

// EXTERNAL MODULE: ./build/src/metrics/evidence-text.js
var evidence_text = __webpack_require__(64300);
// EXTERNAL MODULE: ./build/src/metrics/text.js + 2 modules
var metrics_text = __webpack_require__(14081);
;// CONCATENATED MODULE: ./build/src/metrics/names.js

/**
 * Names in a text of Latin, Greek or Cyrillic script: runs of capitalised words, and single ones unless they open a
 * sentence, where a capital says nothing. Acronyms count everywhere. Headlines and texts in capitals give none.
 * Scripts without capitals, such as Hangul, show no names to this eye.
 */
function namesIn(text) {
    const marks = capitalisedWords(text);
    if (marks.headline)
        return [];
    const names = [];
    let run = [];
    const close = () => {
        const name = nameOf(run);
        if (name !== undefined)
            names.push(name);
        run = [];
    };
    for (const word of marks.words) {
        const previous = run.at(-1);
        if (previous !== undefined && (previous.end + 1 !== word.start || word.opensSentence))
            close();
        run.push(word);
    }
    close();
    return [...new Set(names)];
}
/** Whether at least half of a name's words are missing from what is known. */
function isUnknownName(name, isKnown) {
    const words = (0,metrics_text/* wordsOf */.Z9)(name).filter((word) => !(0,metrics_text/* isFunctionWord */.R4)(word));
    const missing = words.filter((word) => !isKnown(word)).length;
    return missing > 0 && missing * 2 >= words.length;
}
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}][\p{L}\p{M}\p{N}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_BREAK = /[.!?:;\n*#•"“”([]/;
function capitalisedWords(text) {
    const words = [];
    let lowerCase = 0;
    let end = 0;
    for (const match of text.matchAll(WORD)) {
        const gap = text.slice(end, match.index);
        const opensSentence = end === 0 || SENTENCE_BREAK.test(gap);
        end = match.index + match[0].length;
        if (CAPITAL.test(match[0]))
            words.push({ text: match[0], start: match.index, end, opensSentence });
        else if (match[0].length > 3)
            lowerCase += 1;
    }
    return { words, headline: words.length >= 6 && lowerCase * 2 < words.length };
}
function nameOf(run) {
    const kept = run.filter(({ text }) => !isGrammar(text));
    const [first] = kept;
    if (first === undefined)
        return undefined;
    const isAcronym = /^\p{Lu}{2,}$/u.test(first.text);
    if (kept.length === 1 && first.opensSentence && !isAcronym)
        return undefined;
    return kept.map(({ text }) => text.replace(/['’]s$/, '')).join(' ');
}
/** `I`, `I'm`, and function words that a sentence starts with. */
function isGrammar(word) {
    const bare = word.toLowerCase().replace(/['’].*$/s, '');
    return bare.length < 2 || (0,metrics_text/* isFunctionWord */.R4)(bare) || ANSWER_OPENERS.has(bare);
}
const ANSWER_OPENERS = new Set([
    'yes',
    'no',
    'not',
    'however',
    'according',
    'although',
    'since',
    'after',
    'before',
]);

// EXTERNAL MODULE: ./build/src/metrics/negation.js
var negation = __webpack_require__(10196);
// EXTERNAL MODULE: ./build/src/metrics/numbers.js
var metrics_numbers = __webpack_require__(96657);
;// CONCATENATED MODULE: ./build/src/metrics/unsupported.js




/**
 * @param text the answer, without its markers
 * @param answer its words, without a leading yes or no
 * @param question the question's words
 */
function findUnsupported(text, answer, question, evidence) {
    const asked = (0,evidence_text/* createVocabulary */.R8)(question);
    const vocabulary = evidence.vocabulary();
    const isKnown = (word) => vocabulary.has(word) || asked.has(word);
    const askedNumbers = (0,metrics_numbers/* knownNumbers */.Q)(question);
    const deniedInQuestion = (0,negation/* negatedWords */.Q)(question);
    const numbers = (0,metrics_numbers/* statedNumbers */.G)(answer).filter(({ value }) => !evidence.numbers().has(value) && !askedNumbers.has(value));
    const negations = (0,negation/* unsupportedNegations */.O)(answer, (word) => evidence.negated().has(word) || deniedInQuestion.has(word));
    return {
        numbers: [...new Set(numbers.map(({ shown }) => shown))],
        names: namesIn(text).filter((name) => isUnknownName(name, isKnown)),
        negation: negations.length > 0,
    };
}
/**
 * Takes away what a text says about itself rather than about its subject: citations in square brackets (a number, or
 * a file name with its page) and the numbers of list items. Blanks stand in their place, so that offsets stay true.
 */
function withoutMarkers(text) {
    if (!/[\d[]/.test(text))
        return text;
    const uncited = text.replace(CITATION, blank);
    // One such line alone may be a date: "12. Mai".
    const items = uncited.match(LIST_NUMBER)?.length ?? 0;
    const stripped = items < 2 ? uncited : uncited.replace(LIST_NUMBER, blank);
    // An answer may be a bare number in brackets.
    return /[\p{L}\p{N}]/u.test(stripped) ? stripped : text;
}
function blank(marker) {
    return ' '.repeat(marker.length);
}
const CITATION = /\[(?:\^?\d{1,3}|[^[\]\n]{1,200}\.(?:pdf|md|html?|txt|docx?|json|csv|xlsx?|pptx?)[^[\]\n]{0,40})\]/gi;
const LIST_NUMBER = /^ {0,8}\d{1,2}[.)] +(?=\S)/gm;


/***/ }),

/***/ 44348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ occurrencesOf)
/* harmony export */ });
/**
 * Word positions at which a sequence of words starts in a text, overlaps included. Knuth, Morris and Pratt 1977:
 * linear, whatever the texts repeat.
 */
function occurrencesOf(pattern, words) {
    const found = [];
    if (pattern.length === 0 || pattern.length > words.length)
        return found;
    const borders = bordersOf(pattern);
    let matched = 0;
    for (let at = 0; at < words.length; at++) {
        while (matched > 0 && words[at] !== pattern[matched])
            matched = borders[matched - 1] ?? 0;
        if (words[at] === pattern[matched])
            matched += 1;
        if (matched === pattern.length) {
            found.push(at - matched + 1);
            matched = borders[matched - 1] ?? 0;
        }
    }
    return found;
}
/** For each prefix, the length of its longest proper prefix that is also its suffix. */
function bordersOf(pattern) {
    const borders = new Int32Array(pattern.length);
    let length = 0;
    for (let at = 1; at < pattern.length; at++) {
        while (length > 0 && pattern[at] !== pattern[length])
            length = borders[length - 1] ?? 0;
        if (pattern[at] === pattern[length])
            length += 1;
        borders[at] = length;
    }
    return borders;
}


/***/ })

};
