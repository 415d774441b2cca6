export const id = 4629;
export const ids = [4629];
export const modules = {

/***/ 37193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ METRICS),
  m: () => (/* binding */ METRIC_FAMILIES)
});

// EXTERNAL MODULE: ./build/src/statistics/binomial.js
var binomial = __webpack_require__(70008);
// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
;// CONCATENATED MODULE: ./build/src/metrics/tally.js


/** A share of cases: a numerator and a denominator, with its exact 95% interval. */
class ShareTally {
    #successes = 0;
    #n = 0;
    add(outcome) {
        this.#n += 1;
        if (outcome === 'success')
            this.#successes += 1;
    }
    merge(other) {
        this.#successes += other.#successes;
        this.#n += other.#n;
    }
    /** @param reason why there is no value where nothing was counted. */
    value(reason, note) {
        if (this.#n === 0)
            return unscored(reason);
        const share = this.#successes / this.#n;
        return {
            value: share,
            n: this.#n,
            successes: this.#successes,
            interval: (0,binomial/* clopperPearson */.mI)(this.#successes, this.#n, 0.95),
            ...(note === undefined ? {} : { note }),
        };
    }
}
/** A mean of values 0..1, from sums in millionths: neither order nor shards change a digit. */
class MeanTally {
    #sum = 0;
    /** Squares of millionths outgrow a double's integers. */
    #squares = 0n;
    #n = 0;
    add(value) {
        const millionths = Math.round(value * MILLION);
        this.#n += 1;
        this.#sum += millionths;
        this.#squares += BigInt(millionths) * BigInt(millionths);
    }
    merge(other) {
        this.#n += other.#n;
        this.#sum += other.#sum;
        this.#squares += other.#squares;
    }
    get n() {
        return this.#n;
    }
    /** With Student's 95% interval, cut to 0..1; a single value has none. */
    value(reason, note) {
        const n = this.#n;
        if (n === 0)
            return unscored(reason);
        const mean = this.#sum / n / MILLION;
        const spread = Number(BigInt(n) * this.#squares - BigInt(this.#sum) * BigInt(this.#sum));
        const standardDeviation = n < 2 ? 0 : Math.sqrt(spread / n / (n - 1)) / MILLION;
        const interval = (0,moments/* meanIntervalFrom */.ZQ)({ n, mean, standardDeviation }, 0.95);
        return {
            value: mean,
            n,
            ...(interval === null ? {} : { interval: [Math.max(0, interval[0]), Math.min(1, interval[1])] }),
            ...(note === undefined ? {} : { note }),
        };
    }
}
function unscored(reason) {
    return { unscored: reason, n: 0 };
}
const MILLION = 1e6;

;// CONCATENATED MODULE: ./build/src/metrics/cost.js

/** What one case costs. */
const costFamily = {
    id: 'cost',
    metrics: [
        {
            id: 'cost_per_item',
            title: 'Cost of a case',
            unit: 'usd',
            range: [0, Number.MAX_VALUE],
            direction: 'lower_is_better',
        },
    ],
    aggregate: ({ scorer }) => new CostAggregator(scorer === 'judge' ? 'measured' : 'simulated'),
};
class CostAggregator {
    #byKind = new Map();
    /** Of our own calls; recorded costs come with the case. */
    #ownKind;
    constructor(ownKind) {
        this.#ownKind = ownKind;
    }
    /** Cases that failed count as well where they cost something. */
    add({ case: observed, line }) {
        if (line.cost_usd === null)
            return;
        const isRecorded = observed !== null && observed.costUsd !== null;
        const kind = isRecorded ? 'recorded' : this.#ownKind;
        this.#take(kind, { nanoUsd: Math.round(line.cost_usd * 1e9), n: 1 });
    }
    merge(other) {
        for (const [kind, sum] of other.#byKind)
            this.#take(kind, sum);
    }
    values() {
        return { cost_per_item: this.#value() };
    }
    #take(kind, added) {
        const sum = this.#byKind.get(kind) ?? { nanoUsd: 0, n: 0 };
        this.#byKind.set(kind, { nanoUsd: sum.nanoUsd + added.nanoUsd, n: sum.n + added.n });
    }
    #value() {
        const [first, ...others] = [...this.#byKind].sort(([a], [b]) => (a < b ? -1 : 1));
        if (first === undefined)
            return unscored('no case has a cost');
        if (others.length > 0) {
            const kinds = [first, ...others].map(([kind, { n }]) => `${n} ${kind}`).join(', ');
            return unscored(`costs of different kinds are not mixed (${kinds})`);
        }
        const [kind, { nanoUsd, n }] = first;
        return { value: nanoUsd / n / 1e9, n, note: kind };
    }
}

;// CONCATENATED MODULE: ./build/src/statistics/divergence.js
/** Shannon's entropy of counts, in bits; 0 without counts. Source: Shannon (1948), Bell System Technical Journal 27. */
function entropyBits(counts) {
    const positive = [...counts].filter((count) => count > 0);
    const total = positive.reduce((sum, count) => sum + count, 0);
    // "+ 0" turns the -0 of a single label into 0.
    return -positive.reduce((sum, count) => sum + (count / total) * Math.log2(count / total), 0) + 0;
}
/**
 * Jensen-Shannon distance of two sets of counts by label: the square root of the divergence in bits, so 0 for equal
 * shares and 1 for no common label. Sources: Lin (1991), IEEE Transactions on Information Theory 37; Endres and
 * Schindelin (2003), same journal 49.
 * @returns undefined where one side is empty.
 */
function jensenShannonDistance(a, b) {
    const totalOf = (counts) => [...counts.values()].reduce((x, y) => x + y, 0);
    const [totalA, totalB] = [totalOf(a), totalOf(b)];
    if (totalA === 0 || totalB === 0)
        return undefined;
    let divergence = 0;
    for (const label of new Set([...a.keys(), ...b.keys()])) {
        const p = (a.get(label) ?? 0) / totalA;
        const q = (b.get(label) ?? 0) / totalB;
        const middle = (p + q) / 2;
        if (p > 0)
            divergence += (p / 2) * Math.log2(p / middle);
        if (q > 0)
            divergence += (q / 2) * Math.log2(q / middle);
    }
    return Math.sqrt(Math.min(1, Math.max(0, divergence)));
}

;// CONCATENATED MODULE: ./build/src/metrics/coverage-spans.js
/** A union of character spans that is kept merged, so that its size follows the source and not the data set. */
class SpanUnion {
    #spans = [];
    #mergedCount = 0;
    add(span) {
        this.#spans.push(span);
        // Merging costs n log n; waiting until the list has doubled makes that constant for each span.
        if (this.#spans.length > 2 * this.#mergedCount + 64)
            this.merged();
    }
    /** Disjoint spans that do not touch, by start. */
    merged() {
        if (this.#spans.length > this.#mergedCount) {
            const disjoint = [];
            for (const span of this.#spans.sort((a, b) => a.start - b.start)) {
                const last = disjoint.at(-1);
                if (last === undefined || span.start > last.end)
                    disjoint.push(span);
                else if (span.end > last.end)
                    disjoint[disjoint.length - 1] = { start: last.start, end: span.end };
            }
            this.#spans = disjoint;
            this.#mergedCount = disjoint.length;
        }
        return this.#spans;
    }
    /** Characters under the union. */
    characters() {
        return this.merged().reduce((sum, { start, end }) => sum + end - start, 0);
    }
}

;// CONCATENATED MODULE: ./build/src/metrics/coverage.js


/**
 * How much of the declared sources the cases draw on, and how evenly the topics are spread.
 *
 * - sources: share of the declared sources that some case cites, by its evidence or as its own source.
 * - characters: characters under the union of evidence spans / characters of the declared sources of known length.
 * - topic entropy: Shannon entropy of the topics / log of how many there are; 0 for a single topic.
 */
const coverageFamily = {
    id: 'coverage',
    metrics: [
        {
            id: 'coverage_sources',
            title: 'Declared sources that are cited',
            unit: 'share',
            range: [0, 1],
            direction: 'higher_is_better',
        },
        {
            id: 'coverage_characters',
            title: 'Source characters under evidence',
            unit: 'share',
            range: [0, 1],
            direction: 'higher_is_better',
        },
        {
            id: 'coverage_topic_entropy',
            title: 'Evenness of topics (normalised entropy)',
            unit: 'score',
            range: [0, 1],
            direction: 'higher_is_better',
        },
    ],
    aggregate: (context) => new CoverageAggregator(context),
};
class CoverageAggregator {
    #fields;
    #sources;
    #topics = new Map();
    /** Pieces of evidence from a source of known length: with a span, and all. */
    #located = 0;
    #citations = 0;
    #undeclared = 0;
    constructor({ fields, sources }) {
        this.#fields = fields;
        this.#sources = new Map(sources.map(({ id, characters, text }) => [
            id,
            { characters: characters ?? text?.length ?? null, spans: new SpanUnion(), cited: false },
        ]));
    }
    add({ case: added }) {
        if (added === null)
            return;
        const ownSource = added.source?.id ?? null;
        if (ownSource !== null)
            this.#cite(ownSource);
        for (const { source, start, end } of added.evidence ?? []) {
            const id = source ?? ownSource;
            if (source !== null && source !== ownSource)
                this.#cite(source);
            const declared = id === null ? undefined : this.#sources.get(id);
            if (declared === undefined || declared.characters === null)
                continue;
            this.#citations++;
            if (start === null || end === null)
                continue;
            const span = clip({ start, end }, declared.characters);
            if (span === null)
                continue;
            this.#located++;
            declared.spans.add(span);
        }
        if (added.topic !== null)
            this.#topics.set(added.topic, (this.#topics.get(added.topic) ?? 0) + 1);
    }
    merge(other) {
        this.#located += other.#located;
        this.#citations += other.#citations;
        this.#undeclared += other.#undeclared;
        for (const [id, theirs] of other.#sources) {
            const mine = this.#sources.get(id);
            if (mine === undefined)
                continue;
            mine.cited ||= theirs.cited;
            for (const span of theirs.spans.merged())
                mine.spans.add(span);
        }
        for (const [topic, count] of other.#topics)
            this.#topics.set(topic, (this.#topics.get(topic) ?? 0) + count);
    }
    values() {
        return {
            coverage_sources: this.#citedShare(),
            coverage_characters: this.#coveredShare(),
            coverage_topic_entropy: this.#topicEntropy(),
        };
    }
    distributions() {
        return this.#topics.size === 0 ? [] : [{ id: 'topics', title: 'Topics', counts: this.#topics }];
    }
    #cite(id) {
        const declared = this.#sources.get(id);
        if (declared === undefined)
            this.#undeclared++;
        else
            declared.cited = true;
    }
    /** n counts sources, not cases. */
    #citedShare() {
        const n = this.#sources.size;
        if (n === 0)
            return { unscored: 'no sources are declared', n: 0 };
        const successes = [...this.#sources.values()].filter(({ cited }) => cited).length;
        const share = { value: successes / n, n, successes };
        return this.#undeclared === 0
            ? share
            : { ...share, note: `citations of sources that are not declared: ${this.#undeclared}` };
    }
    /** n counts pieces of evidence with a span. */
    #coveredShare() {
        if (this.#sources.size === 0)
            return { unscored: 'no sources are declared', n: 0 };
        const known = [...this.#sources.values()].flatMap(({ characters, spans }) => characters === null || characters === 0 ? [] : [{ characters, spans }]);
        const total = known.reduce((sum, { characters }) => sum + characters, 0);
        if (total === 0)
            return { unscored: 'no declared source has a known length', n: 0 };
        if (this.#located === 0)
            return { unscored: 'no evidence has a span in a declared source', n: 0 };
        const covered = known.reduce((sum, { spans }) => sum + spans.characters(), 0);
        const notes = [
            this.#citations > this.#located
                ? `evidence without a usable span: ${this.#citations - this.#located} of ${this.#citations}`
                : '',
            this.#sources.size > known.length
                ? `sources without a known length: ${this.#sources.size - known.length} of ${this.#sources.size}`
                : '',
        ].filter((note) => note !== '');
        const share = { value: covered / total, n: this.#located };
        return notes.length === 0 ? share : { ...share, note: notes.join('; ') };
    }
    #topicEntropy() {
        if (!this.#fields.has('topic'))
            return { unscored: 'no topic field', n: 0 };
        // Sorted, so that the sum has the same digits whatever the order of the cases.
        const counts = [...this.#topics.values()].sort((a, b) => a - b);
        const n = counts.reduce((sum, count) => sum + count, 0);
        if (n === 0)
            return { unscored: 'no case has a topic', n: 0 };
        if (counts.length === 1)
            return { value: 0, n, note: 'all cases have the same topic' };
        return { value: Math.min(1, entropyBits(counts) / Math.log2(counts.length)), n };
    }
}
/** The part of a span that lies in the source, or null when none does. */
function clip({ start, end }, characters) {
    const clipped = { start: Math.max(0, start), end: Math.min(characters, end) };
    return clipped.start < clipped.end ? clipped : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/canon.js
var canon = __webpack_require__(37606);
// EXTERNAL MODULE: ./build/src/metrics/near-duplicates-grams.js
var near_duplicates_grams = __webpack_require__(46497);
;// CONCATENATED MODULE: ./build/src/metrics/near-duplicates-sizes.js

/**
 * Classes of set sizes; two sets are similar only if neither is larger than 5/4 of the other. Classes as wide as that
 * mean fewest parts to look up: narrower ones cut sets more finely to size, but more often.
 */
class SizeClasses {
    /** Largest size of each class. */
    #largest = [0];
    #classOf;
    constructor(largestSize) {
        this.#classOf = new Int32Array(largestSize + 1);
        for (let from = 1; from <= largestSize;) {
            const to = Math.min(largestSize, Math.max(from, Math.floor(from * CLASS_RATIO)));
            this.#classOf.fill(this.#largest.length, from, to + 1);
            this.#largest.push(to);
            from = to + 1;
        }
    }
    of(size) {
        return (0,near_duplicates_grams.at)(this.#classOf, size);
    }
    /** The class of the largest sets that can be similar to one of this size. */
    lastOf(size) {
        return (0,near_duplicates_grams.at)(this.#classOf, Math.min(Math.floor((5 * size) / 4), this.#classOf.length - 1));
    }
    /** More than two sets of this class can differ in grams. None for empty sets, which resemble nothing. */
    partsOf(sizeClass) {
        const largest = this.#largest[sizeClass] ?? 0;
        return largest === 0 ? 0 : Math.floor((2 * largest) / 9) + SPARE_PARTS;
    }
    /**
     * In how many grams a set of this size can differ from one of the class that is similar to it and no smaller:
     * from 9 o >= 4 (s + t), sets of s and t grams with an overlap of o differ in s + t - 2 o <= (s + t) / 9.
     */
    mostDifferences(size, sizeClass) {
        const largest = Math.min(this.#largest[sizeClass] ?? 0, Math.floor((5 * size) / 4));
        return Math.floor((size + largest) / 9);
    }
}
const CLASS_RATIO = 1.25;
/** One is needed; with more, each set can leave out those that most others have, such as empty ones. */
const SPARE_PARTS = 3;

;// CONCATENATED MODULE: ./build/src/metrics/near-duplicates-index.js


/**
 * Finds the sets that may be similar to a given one, by what both must have in common.
 *
 * Two sets that differ in at most d grams share one of their d + 1 rarest (prefix filter: Chaudhuri, Ganti, Kaushik
 * 2006). Where a set has fewer rare grams than that, its common ones are joined into parts by their hash, a few more
 * than d, of which similar sets agree in at least one entirely (pigeonhole: Arasu, Ganti, Kaushik 2006; Deng, Li, Wen,
 * Feng 2015). A part of a handful of grams is far rarer than each of them, so that few sets share it even where texts
 * are made of few different grams. Rare grams and parts are filtered alike: rare grams first, then parts, rarest first.
 *
 * How many parts depends on the larger set, so sizes fall into classes; a set is cut once for its own class and once
 * for each class above that has sets similar to it.
 */
class PartIndex {
    /** Who was entered in a bucket stands in `owners` from `spans[2 * bucket]` to `spans[2 * bucket + 1]`, in that order. */
    spans;
    owners;
    /** Of the set that was looked up last; `lookUp` tells how many there are. */
    buckets = new Int32Array(256);
    #classes;
    /** Buckets of grams come first, those of parts behind them. */
    #gramBuckets;
    #partBuckets;
    /** By bucket: how many sets have it. */
    #counts;
    /** Scratch for `lookUp`: sums of hashes by part, and what is selected from. */
    #parts = new Int32Array(64);
    #keys = new Float64Array(256);
    constructor(sets) {
        const grams = sets.reduce((sum, { length }) => sum + length, 0);
        this.#classes = new SizeClasses(sets.reduce((largest, { length }) => Math.max(largest, length), 0));
        this.#gramBuckets = powerOfTwo(grams / 16);
        this.#partBuckets = powerOfTwo(grams / 4);
        this.#counts = new Int32Array(this.#gramBuckets + this.#partBuckets);
        this.#countGrams(sets);
        for (const set of sets)
            this.#countParts(set);
        this.spans = new Int32Array(2 * this.#counts.length);
        let total = 0;
        for (let bucket = 0; bucket < this.#counts.length; bucket++) {
            this.spans[2 * bucket] = total;
            this.spans[2 * bucket + 1] = total;
            const count = (0,near_duplicates_grams.at)(this.#counts, bucket);
            if (count > 1 && (bucket >= this.#gramBuckets || count <= RARE))
                total += count;
        }
        this.owners = new Int32Array(total);
    }
    /** Writes the buckets where sets similar to this one stand, if they were entered, and returns how many they are. */
    lookUp(set) {
        const { length } = set;
        const last = this.#classes.lastOf(length);
        const rare = this.#collectRare(set);
        let found = this.#take(0, rare, this.#classes.mostDifferences(length, last) + 1);
        for (let c = this.#classes.of(length); c <= last; c++) {
            const missing = this.#classes.mostDifferences(length, c) + 1 - rare;
            if (missing <= 0)
                continue;
            const count = this.#cut(set, c);
            this.#makeRoom(count);
            for (let i = 0; i < count; i++)
                this.#keys[i] = this.#keyOf((0,near_duplicates_grams.at)(this.#parts, i));
            found = this.#take(found, count, missing);
        }
        return found;
    }
    /** Enters the set that was looked up last. */
    enter(owner, count) {
        for (let i = 0; i < count; i++) {
            const bucket = (0,near_duplicates_grams.at)(this.buckets, i);
            const entry = (0,near_duplicates_grams.at)(this.spans, 2 * bucket + 1);
            this.owners[entry] = owner;
            this.spans[2 * bucket + 1] = entry + 1;
        }
    }
    #countGrams(sets) {
        for (const { chunk, start, length } of sets) {
            for (let i = start; i < start + length; i++) {
                const bucket = (0,near_duplicates_grams.at)(chunk, i) & (this.#gramBuckets - 1);
                this.#counts[bucket] = (0,near_duplicates_grams.at)(this.#counts, bucket) + 1;
            }
        }
    }
    #countParts(set) {
        const { length } = set;
        const rare = this.#collectRare(set);
        const last = this.#classes.lastOf(length);
        for (let c = this.#classes.of(length); c <= last; c++) {
            if (this.#classes.mostDifferences(length, c) < rare)
                continue;
            const count = this.#cut(set, c);
            for (let i = 0; i < count; i++) {
                const bucket = (0,near_duplicates_grams.at)(this.#parts, i);
                this.#counts[bucket] = (0,near_duplicates_grams.at)(this.#counts, bucket) + 1;
            }
        }
    }
    /** Writes the keys of the set's rare grams and returns how many they are. */
    #collectRare({ chunk, start, length }) {
        this.#makeRoom(length);
        const counts = this.#counts;
        const keys = this.#keys;
        let rare = 0;
        for (let i = start; i < start + length; i++) {
            const bucket = (0,near_duplicates_grams.at)(chunk, i) & (this.#gramBuckets - 1);
            const count = (0,near_duplicates_grams.at)(counts, bucket);
            if (count <= RARE)
                keys[rare++] = count * KEY_BASE + bucket;
        }
        return rare;
    }
    /**
     * Writes a bucket for each part of the set's common grams and returns how many they are. Which grams are common is
     * the same for all sets, so equal parts get equal buckets.
     */
    #cut({ chunk, start, length }, sizeClass) {
        const count = this.#classes.partsOf(sizeClass);
        if (this.#parts.length < count)
            this.#parts = new Int32Array(2 * count);
        const parts = this.#parts;
        const counts = this.#counts;
        for (let part = 0; part < count; part++)
            parts[part] = 0;
        for (let i = start; i < start + length; i++) {
            const gram = (0,near_duplicates_grams.at)(chunk, i);
            if ((0,near_duplicates_grams.at)(counts, gram & (this.#gramBuckets - 1)) <= RARE)
                continue;
            const part = ((gram >>> 16) * count) >>> 16;
            parts[part] = (0,near_duplicates_grams.at)(parts, part) + Math.imul(gram, 0x9e3779b1);
        }
        for (let part = 0; part < count; part++) {
            let hash = Math.imul((0,near_duplicates_grams.at)(parts, part) ^ Math.imul(sizeClass, 0x9e3779b1), 0x7feb352d);
            hash = Math.imul(hash ^ (hash >>> 15) ^ part, 0x846ca68b);
            parts[part] = this.#gramBuckets + ((hash ^ (hash >>> 16)) & (this.#partBuckets - 1));
        }
        return count;
    }
    /** Sorts buckets by how many sets have them. The order is total but for equal buckets, which is enough. */
    #keyOf(bucket) {
        return (0,near_duplicates_grams.at)(this.#counts, bucket) * KEY_BASE + bucket;
    }
    /**
     * Appends the buckets of the lowest keys, `wanted` of them, to those found, except those that no other set has;
     * returns how many these are then.
     */
    #take(found, count, wanted) {
        const taken = Math.min(count, wanted);
        if (taken < count)
            selectLowest(this.#keys, count, taken);
        if (this.buckets.length < found + taken)
            this.buckets = widen(this.buckets, 2 * (found + taken));
        let next = found;
        for (let i = 0; i < taken; i++) {
            const key = this.#keys[i] ?? 0;
            // What a set has alone leads nowhere, and that is most of what is rare.
            if (key >= 2 * KEY_BASE)
                this.buckets[next++] = key % KEY_BASE;
        }
        return next;
    }
    #makeRoom(keys) {
        if (this.#keys.length < keys)
            this.#keys = new Float64Array(2 * keys);
    }
}
/** A gram that so many sets have at most is looked up by itself. */
const RARE = 48;
const MOST_BUCKETS = 2 ** 23;
/** More than there are buckets of both sorts; with counts of less than 2^28 a key is exact in a number. */
const KEY_BASE = 2 ** 25;
/** Hoare's selection (1961): moves the `wanted` lowest of the first `count` keys to the front, in no order. */
function selectLowest(keys, count, wanted) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
        const pivot = keys[(low + high) >>> 1] ?? 0;
        let i = low;
        let j = high;
        while (i <= j) {
            while ((keys[i] ?? 0) < pivot)
                i++;
            while ((keys[j] ?? 0) > pivot)
                j--;
            if (i > j)
                break;
            const swapped = keys[i] ?? 0;
            keys[i++] = keys[j] ?? 0;
            keys[j--] = swapped;
        }
        if (wanted - 1 <= j)
            high = j;
        else if (wanted - 1 >= i)
            low = i;
        else
            return;
    }
}
function powerOfTwo(buckets) {
    return 2 ** Math.max(10, Math.min(Math.log2(MOST_BUCKETS), Math.ceil(Math.log2(buckets + 1))));
}
function widen(numbers, length) {
    const wider = new Int32Array(length);
    wider.set(numbers);
    return wider;
}

;// CONCATENATED MODULE: ./build/src/metrics/near-duplicates.js


/**
 * Finds texts that nearly repeat an earlier one: exact Jaccard similarity of at least .80 over sets of character
 * grams, in star clusters round the earliest text. A text joins a representative that it resembles itself, never
 * through a third text, so clusters cannot drift (no chains).
 *
 * The join indexes representatives only, so a huge cluster costs as little as one text. Filters that lose no pair:
 * equal parts (see `PartIndex`), size, bitmap (Sandes, Teodoro, Melo 2017). What passes them is counted exactly.
 */
function findNearDuplicates(sets) {
    const bitmaps = drawBitmaps(sets);
    const index = new PartIndex(sets);
    const { spans, owners } = index;
    const representativeOf = new Int32Array(sets.length).fill(NONE);
    const comparedTo = new Int32Array(sets.length).fill(NONE);
    const gramsOfX = new near_duplicates_grams/* GramTable */.aP();
    for (const [x, set] of sets.entries()) {
        const count = index.lookUp(set);
        const buckets = index.buckets;
        // No set that is similar differs in more, whatever its size.
        const differences = set.length >>> 2;
        let tabulated = NONE;
        let best = NONE;
        for (let i = 0; i < count; i++) {
            const bucket = (0,near_duplicates_grams.at)(buckets, i);
            const end = (0,near_duplicates_grams.at)(spans, 2 * bucket + 1);
            for (let entry = (0,near_duplicates_grams.at)(spans, 2 * bucket); entry < end; entry++) {
                const y = (0,near_duplicates_grams.at)(owners, entry);
                // Entries stand in the order of the texts, and the earliest representative counts.
                if (best !== NONE && y >= best)
                    break;
                if (areBitmapsApart(bitmaps, x, y, differences) || (0,near_duplicates_grams.at)(comparedTo, y) === x)
                    continue;
                comparedTo[y] = x;
                const other = sets[y];
                if (other === undefined)
                    continue;
                if (tabulated !== x)
                    fill(gramsOfX, set);
                tabulated = x;
                if (isSimilar(gramsOfX, set.length, other))
                    best = y;
            }
        }
        if (best === NONE)
            index.enter(x, count);
        else
            representativeOf[x] = best;
    }
    return representativeOf;
}
/** In the result: the text repeats no earlier one. */
const NONE = -1;
/**
 * In how many grams two sets of these sizes may differ, in both directions together, with Jaccard >= .80; negative if
 * none can be similar. From 9 o >= 4 (|x| + |y|) for their overlap o, in integers, so that .80 itself counts.
 */
function mostDifferences(xSize, ySize) {
    const both = xSize + ySize;
    const differences = both - 2 * Math.ceil((4 * both) / 9);
    return Math.abs(xSize - ySize) > differences ? -1 : differences;
}
/** 128 bits a set, one set bit a gram: two bitmaps differ in no more bits than their sets in grams. */
function drawBitmaps(sets) {
    const bitmaps = new Int32Array(sets.length * 4);
    for (const [x, { chunk, start, length }] of sets.entries()) {
        for (let i = start; i < start + length; i++) {
            const gram = (0,near_duplicates_grams.at)(chunk, i);
            const word = x * 4 + ((gram >>> 5) & 3);
            bitmaps[word] = (0,near_duplicates_grams.at)(bitmaps, word) | (1 << (gram & 31));
        }
    }
    return bitmaps;
}
function areBitmapsApart(bitmaps, x, y, differences) {
    const distance = ones((0,near_duplicates_grams.at)(bitmaps, 4 * x) ^ (0,near_duplicates_grams.at)(bitmaps, 4 * y)) + ones((0,near_duplicates_grams.at)(bitmaps, 4 * x + 1) ^ (0,near_duplicates_grams.at)(bitmaps, 4 * y + 1));
    if (distance > differences)
        return true;
    return (distance +
        ones((0,near_duplicates_grams.at)(bitmaps, 4 * x + 2) ^ (0,near_duplicates_grams.at)(bitmaps, 4 * y + 2)) +
        ones((0,near_duplicates_grams.at)(bitmaps, 4 * x + 3) ^ (0,near_duplicates_grams.at)(bitmaps, 4 * y + 3)) >
        differences);
}
function ones(word) {
    let bits = word - ((word >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
function fill(table, { chunk, start, length }) {
    table.clear(length);
    for (let i = start; i < start + length; i++)
        table.add((0,near_duplicates_grams.at)(chunk, i));
}
/** Whether Jaccard >= .80 with a set given as a table; gives up as soon as it cannot be. */
function isSimilar(x, xSize, { chunk, start, length }) {
    const differences = mostDifferences(xSize, length);
    if (differences < 0)
        return false;
    // |x| + |y| - 2 o <= differences, where the overlap o is |y| less what only y has.
    let onlyInY = (differences + length - xSize) / 2;
    for (let i = start; i < start + length; i++) {
        if (!x.has((0,near_duplicates_grams.at)(chunk, i)) && --onlyInY < 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/metrics/duplication.js




/**
 * Questions that repeat others. The three shares are disjoint: a case counts once, as an exact repetition, else as a
 * template variant, else as a near duplicate.
 *
 * - exact: canonical forms are equal; the earliest case in dataset order is the original.
 * - template: canonical forms are equal once runs of digits are masked ("item 12", "item 7"); of the earliest such case.
 * - near: of what is left, one question each, those with Jaccard >= .80 to an earlier representative.
 */
const duplicationFamily = {
    id: 'duplication',
    metrics: [
        {
            id: 'duplication_exact',
            title: 'Exact duplicate questions',
            unit: 'share',
            range: [0, 1],
            direction: 'lower_is_better',
        },
        {
            id: 'duplication_near',
            title: 'Near-duplicate questions',
            unit: 'share',
            range: [0, 1],
            direction: 'lower_is_better',
        },
        {
            id: 'duplication_template',
            title: 'Template variants (questions that differ in digits only)',
            unit: 'share',
            range: [0, 1],
            direction: 'informative',
        },
    ],
    aggregate: () => new DuplicationAggregator(),
};
class DuplicationAggregator {
    #store = new near_duplicates_grams/* GramStore */.B7();
    #questions = new Map();
    #templates = new Map();
    #cases = 0;
    #repetitions = null;
    add({ index, case: added }) {
        if (added === null)
            return;
        this.#cases++;
        this.#repetitions = null;
        const canonical = (0,canon/* canon */.A)(added.question);
        const masked = maskDigits(added.question, canonical);
        const questionDigest = digest(canonical);
        const templateDigest = masked === canonical ? questionDigest : digest(masked);
        const known = this.#questions.get(questionDigest);
        const question = known ?? { first: index, others: [] };
        if (known === undefined)
            this.#questions.set(questionDigest, question);
        else
            include(known, index);
        const template = this.#templates.get(templateDigest);
        if (template === undefined) {
            const grams = this.#store.add(canonical);
            this.#templates.set(templateDigest, { questions: [question], grams, gramsOf: question });
            return;
        }
        if (known === undefined)
            template.questions.push(question);
        if (template.gramsOf !== question && question.first < template.gramsOf.first) {
            template.grams = this.#store.add(canonical);
            template.gramsOf = question;
        }
    }
    merge(other) {
        this.#cases += other.#cases;
        this.#repetitions = null;
        const mine = new Map();
        for (const [key, theirs] of other.#questions) {
            const known = this.#questions.get(key);
            const question = known ?? { first: theirs.first, others: [...theirs.others] };
            if (known === undefined)
                this.#questions.set(key, question);
            else
                for (const index of [theirs.first, ...theirs.others])
                    include(known, index);
            mine.set(theirs, question);
        }
        for (const [key, theirs] of other.#templates) {
            const questions = theirs.questions.map((question) => mine.get(question) ?? question);
            const gramsOf = mine.get(theirs.gramsOf) ?? theirs.gramsOf;
            const known = this.#templates.get(key);
            if (known === undefined) {
                this.#templates.set(key, { questions, grams: theirs.grams, gramsOf });
                continue;
            }
            const seen = new Set(known.questions);
            for (const question of questions)
                if (!seen.has(question))
                    known.questions.push(question);
            if (gramsOf.first < known.gramsOf.first) {
                known.grams = theirs.grams;
                known.gramsOf = gramsOf;
            }
        }
    }
    values() {
        const count = { exact: 0, near: 0, template: 0 };
        for (const { kind } of this.repetitions())
            count[kind]++;
        return {
            duplication_exact: this.#share(count.exact),
            duplication_near: this.#share(count.near),
            duplication_template: this.#share(count.template),
        };
    }
    /** By index; at most one for each case. */
    repetitions() {
        this.#repetitions ??= this.#findRepetitions();
        return this.#repetitions;
    }
    #findRepetitions() {
        const found = [];
        for (const { first, others } of this.#questions.values()) {
            for (const index of others)
                found.push({ index, of: first, kind: 'exact' });
        }
        for (const { questions, gramsOf } of this.#templates.values()) {
            for (const question of questions) {
                if (question !== gramsOf)
                    found.push({ index: question.first, of: gramsOf.first, kind: 'template' });
            }
        }
        const originals = [...this.#templates.values()].sort((a, b) => a.gramsOf.first - b.gramsOf.first);
        const representativeOf = findNearDuplicates(originals.map(({ grams }) => grams));
        for (const [i, { gramsOf }] of originals.entries()) {
            const representative = originals[representativeOf[i] ?? NONE];
            if (representative !== undefined) {
                found.push({ index: gramsOf.first, of: representative.gramsOf.first, kind: 'near' });
            }
        }
        return found.sort((a, b) => a.index - b.index);
    }
    #share(successes) {
        if (this.#cases === 0)
            return { unscored: 'no readable case', n: 0 };
        return { value: successes / this.#cases, n: this.#cases, successes };
    }
}
function include(question, index) {
    if (index < question.first) {
        question.others.push(question.first);
        question.first = index;
    }
    else {
        question.others.push(index);
    }
}
/** The canonical form with `12`, `1,000` and `3.5` each as one `0`. */
function maskDigits(question, canonical) {
    // Most questions have no digit, and Unicode's classes are slow to ask for.
    if (!/[^a-z ]/.test(canonical) || !/\p{Nd}/u.test(canonical))
        return canonical;
    return (0,canon/* canon */.A)(question.replace(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu, '0')).replace(/\p{Nd}+/gu, '0');
}
/** A digest stands for the text, so that no text need be kept. In full: a slice would hold on to the whole string. */
function digest(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'binary');
}

;// CONCATENATED MODULE: ./build/src/metrics/evidence.js

/** Whether cases have evidence, whether it stands in the source it names, and whether it speaks of the question. */
const evidenceFamily = {
    id: 'evidence',
    metrics: [
        {
            id: 'evidence_present',
            title: 'Cases that have evidence',
            unit: 'share',
            range: [0, 1],
            direction: 'higher_is_better',
        },
        {
            id: 'evidence_verbatim',
            title: 'Evidence that stands word for word in its source',
            unit: 'share',
            range: [0, 1],
            direction: 'higher_is_better',
        },
        {
            id: 'evidence_align',
            title: 'Evidence that speaks of the question where it gives the answer',
            unit: 'score',
            range: [0, 1],
            direction: 'higher_is_better',
        },
    ],
    aggregate: (context) => new EvidenceAggregator(context),
};
class EvidenceAggregator {
    #present = new ShareTally();
    #verbatim = new ShareTally();
    #align = new MeanTally();
    #isMapped;
    #sources;
    constructor(context) {
        this.#isMapped = context.fields.has('evidence');
        const known = context.sources.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));
        this.#sources = new Map(known.map(({ id, text }) => [id, { text, folded: null }]));
    }
    add({ case: observed, line }) {
        if (line.evidence_present !== null)
            this.#present.add(line.evidence_present ? 'success' : 'failure');
        if (line.align !== null)
            this.#align.add(line.align);
        if (observed === null || this.#sources.size === 0)
            return;
        const verdict = this.#isVerbatim(observed);
        if (verdict !== null)
            this.#verbatim.add(verdict ? 'success' : 'failure');
    }
    merge(other) {
        this.#present.merge(other.#present);
        this.#verbatim.merge(other.#verbatim);
        this.#align.merge(other.#align);
    }
    values() {
        if (!this.#isMapped) {
            const none = unscored('no evidence field is mapped');
            return { evidence_present: none, evidence_verbatim: none, evidence_align: none };
        }
        return {
            evidence_present: this.#present.value('no case was measured'),
            evidence_verbatim: this.#verbatim.value(this.#sources.size === 0
                ? 'no declared source has a text'
                : 'no evidence names a declared source with a text'),
            evidence_align: this.#align.value('no case could be aligned'),
        };
    }
    /** All passages of a case that name a source with a text must stand there; null where none does. */
    #isVerbatim(observed) {
        let checked = 0;
        for (const passage of observed.evidence ?? []) {
            const source = this.#sources.get(passage.source ?? observed.source?.id ?? '');
            if (source === undefined || fold(passage.text) === '')
                continue;
            checked += 1;
            if (!standsIn(passage, source))
                return false;
        }
        return checked > 0 ? true : null;
    }
}
/** White space and Unicode compatibility forms are not held against the evidence; case and punctuation are. */
function standsIn(passage, source) {
    const wanted = fold(passage.text);
    if (passage.start !== null && passage.end !== null) {
        if (fold(source.text.slice(passage.start, passage.end)) === wanted)
            return true;
    }
    source.folded ??= fold(source.text);
    return source.folded.includes(wanted);
}
function fold(text) {
    return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/src/metrics/hallucination.js

/** How many answers say more than their evidence carries. */
const hallucinationFamily = {
    id: 'hallucination',
    metrics: [
        {
            id: 'hallucination_share',
            title: 'Answers that the evidence does not support',
            unit: 'share',
            range: [0, 1],
            direction: 'lower_is_better',
        },
        {
            id: 'hallucination_severe_share',
            title: 'Answers that the evidence hardly supports at all',
            unit: 'share',
            range: [0, 1],
            direction: 'lower_is_better',
        },
    ],
    aggregate: () => new HallucinationAggregator(),
};
/** Below this support an answer counts as unsupported. */
const UNSUPPORTED_BELOW = 0.6;
const SEVERE_BELOW = 0.4;
class HallucinationAggregator {
    #unsupported = new ShareTally();
    #severe = new ShareTally();
    #notCheckable = 0;
    add({ line }) {
        if (line.support === null) {
            this.#notCheckable += 1;
            return;
        }
        this.#unsupported.add(line.support < UNSUPPORTED_BELOW ? 'success' : 'failure');
        this.#severe.add(line.support < SEVERE_BELOW ? 'success' : 'failure');
    }
    merge(other) {
        this.#unsupported.merge(other.#unsupported);
        this.#severe.merge(other.#severe);
        this.#notCheckable += other.#notCheckable;
    }
    values() {
        const reason = 'no answer could be checked against evidence';
        const note = this.#notCheckable === 0 ? undefined : `${this.#notCheckable} not checkable`;
        return {
            hallucination_share: this.#unsupported.value(reason, note),
            hallucination_severe_share: this.#severe.value(reason, note),
        };
    }
}

// EXTERNAL MODULE: ./build/src/statistics/quantile.js
var quantile = __webpack_require__(57608);
;// CONCATENATED MODULE: ./build/src/metrics/latency.js


/** How long an answer takes. */
const latencyFamily = {
    id: 'latency',
    metrics: [
        {
            id: 'latency_p50_ms',
            title: 'Latency, median',
            unit: 'ms',
            range: [0, Number.MAX_VALUE],
            direction: 'lower_is_better',
        },
        {
            id: 'latency_p95_ms',
            title: 'Latency, 95th percentile',
            unit: 'ms',
            range: [0, Number.MAX_VALUE],
            direction: 'lower_is_better',
        },
    ],
    aggregate: () => new LatencyAggregator(),
};
/** Keeps 8 bytes a case: an exact quantile that any split of the cases leaves alone needs them all. */
class LatencyAggregator {
    #byKind = new Map();
    add({ line }) {
        if (line.status !== 'scored' || line.latency_ms === null || line.latency_kind === null)
            return;
        this.#of(line.latency_kind).push(line.latency_ms);
    }
    merge(other) {
        for (const [kind, latencies] of other.#byKind) {
            const own = this.#of(kind);
            for (const latency of latencies)
                own.push(latency);
        }
    }
    values() {
        const [first, ...others] = [...this.#byKind].sort(([a], [b]) => (a < b ? -1 : 1));
        if (first === undefined)
            return both(unscored('no scored case has a latency'));
        if (others.length > 0) {
            const kinds = [first, ...others].map(([kind, { length }]) => `${length} ${kind}`).join(', ');
            return both(unscored(`latencies of different kinds are not mixed (${kinds})`));
        }
        const [kind, latencies] = first;
        const ascending = Float64Array.from(latencies).sort();
        const at = (share) => ({
            value: (0,quantile/* quantileSorted */.Z4)(ascending, share),
            n: ascending.length,
            note: kind,
        });
        return { latency_p50_ms: at(0.5), latency_p95_ms: at(0.95) };
    }
    #of(kind) {
        const known = this.#byKind.get(kind);
        if (known !== undefined)
            return known;
        const created = [];
        this.#byKind.set(kind, created);
        return created;
    }
}
function both(value) {
    return { latency_p50_ms: value, latency_p95_ms: value };
}

// EXTERNAL MODULE: ./build/src/metrics/license-family.js
var license_family = __webpack_require__(85009);
;// CONCATENATED MODULE: ./build/src/metrics/mean-score.js

/** How good the answers are on the whole. */
const meanScoreFamily = {
    id: 'scores',
    metrics: [
        {
            id: 'mean_score',
            title: 'Mean score of the scored cases',
            unit: 'score',
            range: [0, 1],
            direction: 'higher_is_better',
        },
        {
            id: 'pass_rate',
            title: 'Cases that passed, of all cases',
            unit: 'share',
            range: [0, 1],
            direction: 'higher_is_better',
        },
    ],
    aggregate: () => new ScoreAggregator(),
};
class ScoreAggregator {
    #scores = new MeanTally();
    #passed = new ShareTally();
    #cases = 0;
    add({ line }) {
        this.#cases += 1;
        if (line.status === 'scored' && line.score !== null)
            this.#scores.add(line.score);
        // A case without a verdict has not passed: it stays in the denominator.
        this.#passed.add(line.status === 'scored' && line.passed === true ? 'success' : 'failure');
    }
    merge(other) {
        this.#scores.merge(other.#scores);
        this.#passed.merge(other.#passed);
        this.#cases += other.#cases;
    }
    values() {
        const note = `scored ${this.#scores.n}/${this.#cases}`;
        return {
            mean_score: this.#scores.value(this.#cases === 0 ? 'no cases' : `no case was scored (${note})`, note),
            pass_rate: this.#passed.value('no cases', note),
        };
    }
}

// EXTERNAL MODULE: ./build/src/metrics/pii-family.js
var pii_family = __webpack_require__(50982);
;// CONCATENATED MODULE: ./build/src/metrics/question-forms.js
/** The labels of questions and answers, as they stand in reports. */
/** What a question asks for, by its wording. */
const QUESTION_FORMS = [
    'who',
    'what',
    'when',
    'where',
    'why',
    'how',
    'how_many',
    'which',
    'yes_no',
    'choice',
    'request',
    'other',
];
/** What an answer is, by its wording and by what was asked. */
const ANSWER_TYPES = (/* unused pure expression or super */ null && ([
    'empty',
    'no_answer',
    'yes_no',
    'number',
    'date',
    'person',
    'place',
    'list',
    'short_text',
    'long_text',
]));

;// CONCATENATED MODULE: ./build/src/metrics/question-types.js



/** How varied the questions are, and how far their mix moved from the baseline's. */
const questionTypesFamily = {
    id: 'question_types',
    metrics: [
        {
            id: 'question_type_entropy',
            title: 'Variety of question forms',
            unit: 'score',
            range: [0, 1],
            direction: 'informative',
        },
        {
            id: 'question_type_largest_share',
            title: 'Share of the commonest question form',
            unit: 'share',
            range: [0, 1],
            direction: 'informative',
        },
        {
            id: 'question_type_js_distance',
            title: 'Shift of question forms against the baseline',
            unit: 'score',
            range: [0, 1],
            direction: 'lower_is_better',
        },
    ],
    aggregate: (context) => new QuestionTypesAggregator(context),
};
const FORMS_ID = 'question_form';
const ANSWERS_ID = 'answer_type';
class QuestionTypesAggregator {
    #forms = new Map();
    #answers = new Map();
    #baseline;
    constructor(context) {
        this.#baseline = context.baselineDistributions?.[FORMS_ID];
    }
    add({ line }) {
        if (line.question_form !== null)
            count(this.#forms, line.question_form, 1);
        if (line.answer_type !== null)
            count(this.#answers, line.answer_type, 1);
    }
    merge(other) {
        for (const [label, times] of other.#forms)
            count(this.#forms, label, times);
        for (const [label, times] of other.#answers)
            count(this.#answers, label, times);
    }
    values() {
        const forms = sorted(this.#forms);
        const n = total(forms);
        const none = unscored('no question was measured');
        if (n === 0) {
            return {
                question_type_entropy: none,
                question_type_largest_share: none,
                question_type_js_distance: none,
            };
        }
        const [largest, times] = [...forms].reduce((most, next) => (next[1] > most[1] ? next : most));
        return {
            question_type_entropy: { value: normalisedEntropy(forms), n },
            question_type_largest_share: { value: times / n, n, successes: times, note: `commonest: ${largest}` },
            question_type_js_distance: this.#shift(forms, n),
        };
    }
    distributions() {
        return [
            { id: FORMS_ID, title: 'Question forms', counts: sorted(this.#forms) },
            { id: ANSWERS_ID, title: 'Answer types', counts: sorted(this.#answers) },
        ];
    }
    #shift(forms, n) {
        if (this.#baseline === undefined)
            return unscored('no baseline');
        const baseline = sorted(new Map(Object.entries(this.#baseline)));
        if (total(baseline) === 0)
            return unscored('the baseline has no question forms');
        const distance = jensenShannonDistance(sorted(forms), baseline);
        return distance === undefined ? unscored('no question forms') : { value: distance, n };
    }
}
/** Entropy over the logarithm of how many forms there can be: 0 for one form only, 1 for all alike. */
function normalisedEntropy(counts) {
    return Math.min(1, entropyBits(sorted(counts).values()) / Math.log2(QUESTION_FORMS.length));
}
function count(counts, label, times) {
    counts.set(label, (counts.get(label) ?? 0) + times);
}
function total(counts) {
    let sum = 0;
    for (const times of counts.values())
        sum += times;
    return sum;
}
/** By label, so that sums and reports do not depend on which case came first. */
function sorted(counts) {
    return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/src/metrics/index.js










/** The table of all metrics: a new family is a file and a line here. */
const METRIC_FAMILIES = [
    duplicationFamily,
    evidenceFamily,
    hallucinationFamily,
    pii_family/* piiFamily */.r,
    license_family/* licenseFamily */.K,
    meanScoreFamily,
    coverageFamily,
    questionTypesFamily,
    costFamily,
    latencyFamily,
];
const REPORT_ORDER = [
    'duplication_exact',
    'duplication_near',
    'duplication_template',
    'evidence_present',
    'evidence_verbatim',
    'evidence_align',
    'hallucination_share',
    'hallucination_severe_share',
    'pii_proven',
    'pii_suspected',
    'license_denied',
    'license_unknown',
    'license_verbatim',
    'mean_score',
    'pass_rate',
    'coverage_sources',
    'coverage_characters',
    'coverage_topic_entropy',
    'question_type_entropy',
    'question_type_largest_share',
    'question_type_js_distance',
    'cost_per_item',
    'latency_p50_ms',
    'latency_p95_ms',
];
/** Every metric, in the order in which reports show them; what the order does not know comes last. */
const METRICS = METRIC_FAMILIES.flatMap(({ metrics }) => metrics).sort((a, b) => placeOf(a.id) - placeOf(b.id));
function placeOf(id) {
    const place = REPORT_ORDER.indexOf(id);
    return place < 0 ? REPORT_ORDER.length : place;
}


/***/ }),

/***/ 85009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ licenseFamily)
/* harmony export */ });
/** Licence trouble by case, counted from the status that `createLicenseChecker` wrote into the case lines. */
const licenseFamily = {
    id: 'license',
    metrics: [
        {
            id: 'license_denied',
            title: 'Cases under a denied licence',
            unit: 'count',
            range: [0, Number.POSITIVE_INFINITY],
            direction: 'lower_is_better',
        },
        {
            id: 'license_unknown',
            title: 'Licence missing or unknown',
            unit: 'share',
            range: [0, 1],
            direction: 'lower_is_better',
        },
        {
            id: 'license_verbatim',
            title: 'Long verbatim copies from restricted sources',
            unit: 'count',
            range: [0, Number.POSITIVE_INFINITY],
            direction: 'lower_is_better',
        },
    ],
    aggregate: (context) => new LicenseAggregator(context),
};
class LicenseAggregator {
    #fields;
    #counts = new Map();
    constructor({ fields }) {
        this.#fields = fields;
    }
    add({ line }) {
        if (line.license !== null)
            this.#count(line.license, 1);
    }
    merge(other) {
        for (const [status, count] of other.#counts)
            this.#count(status, count);
    }
    values() {
        const of = (status) => this.#counts.get(status) ?? 0;
        const n = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
        if (!this.#fields.has('license') || n === 0) {
            const unscored = this.#fields.has('license') ? 'no case was checked' : 'no licence field';
            const none = { unscored, n: 0 };
            return { license_denied: none, license_unknown: none, license_verbatim: none };
        }
        const unknown = of('missing') + of('unknown');
        return {
            license_denied: { value: of('denied'), n, successes: of('denied') },
            license_unknown: { value: unknown / n, n, successes: unknown },
            license_verbatim: this.#fields.has('evidence')
                ? { value: of('restricted_copy'), n, successes: of('restricted_copy') }
                : { unscored: 'no evidence field', n: 0 },
        };
    }
    distributions() {
        return this.#counts.size === 0 ? [] : [{ id: 'licenses', title: 'Licences', counts: this.#counts }];
    }
    #count(status, by) {
        this.#counts.set(status, (this.#counts.get(status) ?? 0) + by);
    }
}


/***/ }),

/***/ 46497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ GramStore),
/* harmony export */   HT: () => (/* binding */ isMostlyCjk),
/* harmony export */   aP: () => (/* binding */ GramTable),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** Character grams of questions: how they are cut, hashed and kept for the near-duplicate join. */
/** A look-up of the global object in every step of a hash is slow where tests run, in a context of their own. */
const { imul } = Math;
const CHUNK_LENGTH = 1 << 18;
/** Keeps many small gram sets in few large arrays: a typed array of its own costs more than a question's grams. */
class GramStore {
    #chunk = new Int32Array(0);
    #used = 0;
    #scratch = new Int32Array(256);
    #seen = new GramTable();
    /** @param canonical a text in canonical form, see `canon` */
    add(canonical) {
        if (this.#scratch.length < canonical.length)
            this.#scratch = new Int32Array(canonical.length * 2);
        const length = writeGrams(canonical, this.#scratch, this.#seen);
        if (this.#chunk.length - this.#used < length) {
            this.#chunk = new Int32Array(Math.max(CHUNK_LENGTH, length));
            this.#used = 0;
        }
        const start = this.#used;
        for (let i = 0; i < length; i++)
            this.#chunk[start + i] = at(this.#scratch, i);
        this.#used += length;
        return { chunk: this.#chunk, start, length };
    }
}
/** More than half of the characters, spaces aside, are Hangul, Han or Kana. */
function isMostlyCjk(text) {
    let cjk = 0;
    let others = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 0x20)
            continue;
        if (unit >= 0x1100 &&
            ((unit >= 0xac00 && unit <= 0xd7a3) ||
                (unit >= 0x3040 && unit <= 0x318f) ||
                (unit >= 0x3400 && unit <= 0x9fff) ||
                unit <= 0x11ff)) {
            cjk++;
        }
        else {
            others++;
        }
    }
    return cjk > others;
}
/**
 * Grams are counted in UTF-16 units: 2 where the text is mostly CJK, else 4; a shorter text is one gram, filled up
 * with zeros. Returns how many distinct ones were written.
 */
function writeGrams(canonical, into, seen) {
    if (canonical.length === 0)
        return 0;
    const size = isMostlyCjk(canonical) ? 2 : 4;
    const count = Math.max(1, canonical.length - size + 1);
    const seed = imul(size, 0x9e3779b1);
    seen.clear(count);
    let distinct = 0;
    for (let i = 0; i < count; i++) {
        const head = pairAt(canonical, i);
        const gram = hashPairs(head, size === 2 ? 0 : pairAt(canonical, i + 2), seed);
        if (seen.add(gram))
            into[distinct++] = gram;
    }
    return distinct;
}
/** Two UTF-16 units; zeros behind the end. */
function pairAt(text, index) {
    if (index + 1 < text.length)
        return text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
    return index < text.length ? text.charCodeAt(index) : 0;
}
/** Odd multipliers keep grams of Latin letters apart; the steps after them, one to one, spread them over all bits. */
function hashPairs(first, second, seed) {
    let hash = (imul(first, 0x85ebca6b) + imul(second, 0xc2b2ae35) + seed) | 0;
    hash = imul(hash ^ (hash >>> 16), 0x7feb352d);
    hash = imul(hash ^ (hash >>> 15), 0x846ca68b);
    return hash ^ (hash >>> 16);
}
/** A set of grams that is cleared at no cost: a slot counts only if it was written since. */
class GramTable {
    #grams = new Int32Array(512);
    #writtenIn = new Int32Array(512);
    #round = 0;
    /** @param room how many grams will be added at most */
    clear(room) {
        if (this.#grams.length < 2 * room || this.#round === 0x7fffffff) {
            const length = 2 ** Math.ceil(Math.log2(4 * room + 512));
            this.#grams = new Int32Array(length);
            this.#writtenIn = new Int32Array(length);
            this.#round = 0;
        }
        this.#round++;
    }
    /** Whether it is new. */
    add(gram) {
        const slot = this.#slotOf(gram);
        if (at(this.#writtenIn, slot) === this.#round)
            return false;
        this.#grams[slot] = gram;
        this.#writtenIn[slot] = this.#round;
        return true;
    }
    has(gram) {
        return at(this.#writtenIn, this.#slotOf(gram)) === this.#round;
    }
    /** Where the gram is, or the empty slot where it belongs. */
    #slotOf(gram) {
        const mask = this.#grams.length - 1;
        let slot = gram & mask;
        while (at(this.#writtenIn, slot) === this.#round && at(this.#grams, slot) !== gram)
            slot = (slot + 1) & mask;
        return slot;
    }
}
/**
 * The arrays of the join are read within bounds only; this says so to the compiler, at no cost as long as all of them
 * are of one type.
 */
function at(numbers, index) {
    return numbers[index] ?? 0;
}


/***/ }),

/***/ 50982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ piiFamily)
/* harmony export */ });
/** Cases with personal data, counted from what the detector wrote into the case lines. */
const piiFamily = {
    id: 'pii',
    metrics: [
        {
            id: 'pii_proven',
            title: 'Cases with proven personal data or keys',
            unit: 'count',
            range: [0, Number.POSITIVE_INFINITY],
            direction: 'lower_is_better',
        },
        {
            id: 'pii_suspected',
            title: 'Cases with suspected personal data',
            unit: 'share',
            range: [0, 1],
            direction: 'lower_is_better',
        },
    ],
    aggregate: () => new PiiAggregator(),
};
/** A case with both proven and suspected data counts in both metrics. */
class PiiAggregator {
    #checked = 0;
    #proven = 0;
    #suspected = 0;
    #kinds = new Map();
    add({ line }) {
        if (line.pii === null)
            return;
        this.#checked++;
        if (line.pii.some((kind) => kind.endsWith(':proven')))
            this.#proven++;
        if (line.pii.some((kind) => kind.endsWith(':suspected')))
            this.#suspected++;
        for (const kind of new Set(line.pii))
            this.#count(kind, 1);
    }
    merge(other) {
        this.#checked += other.#checked;
        this.#proven += other.#proven;
        this.#suspected += other.#suspected;
        for (const [kind, count] of other.#kinds)
            this.#count(kind, count);
    }
    values() {
        const n = this.#checked;
        if (n === 0) {
            const none = { unscored: 'no case was checked', n: 0 };
            return { pii_proven: none, pii_suspected: none };
        }
        return {
            pii_proven: { value: this.#proven, n, successes: this.#proven },
            pii_suspected: { value: this.#suspected / n, n, successes: this.#suspected },
        };
    }
    distributions() {
        return this.#kinds.size === 0 ? [] : [{ id: 'pii_kinds', title: 'Personal data', counts: this.#kinds }];
    }
    #count(kind, by) {
        this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + by);
    }
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

/***/ 57608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Z4: () => (/* binding */ quantileSorted)
/* harmony export */ });
/* unused harmony export quantile */
/**
 * Quantile of type 7, the one of R, NumPy and most spreadsheets. Source: Hyndman and Fan (1996), The American
 * Statistician 50. The values may be in any order and are left alone.
 * @throws RangeError without values, or for a p outside 0..1.
 */
function quantile(values, p) {
    return quantileSorted(Float64Array.from(values).sort(), p);
}
/** The same for values in ascending order, without a copy. */
function quantileSorted(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`not a probability: ${p}`);
    const position = (sorted.length - 1) * p;
    const below = Math.floor(position);
    const low = sorted[below];
    if (low === undefined)
        throw new RangeError('a quantile needs at least one value');
    const high = sorted[below + 1] ?? low;
    // The plain difference would turn two equal huge values into NaN and lose digits for equal ones.
    return low === high ? low : low + (position - below) * (high - low);
}
function median(values) {
    return quantile(values, 0.5);
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


/***/ }),

/***/ 6301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ THRESHOLDS),
/* harmony export */   a: () => (/* binding */ UNKNOWN_RULE)
/* harmony export */ });
/** The table of docs/gate-policy.md; directions and titles come with the metrics' definitions. */
const THRESHOLDS = {
    duplication_exact: share('P0', perProfile(0.05, 0.02, 0.01)),
    duplication_near: share('P1', perProfile(0.1, 0.05, 0.02)),
    question_type_entropy: informing(),
    question_type_largest_share: informing(),
    question_type_js_distance: share('P2', perProfile(0.3, 0.25, 0.2)),
    coverage_sources: share('P1', null),
    coverage_characters: share('P1', null),
    coverage_topic_entropy: share('P2', null),
    evidence_present: share('P0', perProfile(0.95, 0.98, 1)),
    evidence_verbatim: share('P1', perProfile(0.9, 0.95, 0.98)),
    evidence_align: share('P1', perProfile(0.4, 0.45, 0.5)),
    hallucination_share: share('P1', perProfile(0.1, 0.05, 0.02)),
    hallucination_severe_share: {
        range: [0, 1],
        rules: {
            judge: { severity: 'P0', limit: perProfile(0.05, 0.02, 0.01) },
            offline: { severity: 'P1', limit: perProfile(0.05, 0.02, 0.01) },
        },
    },
    pii_proven: count('P0', 0),
    pii_suspected: share('P1', perProfile(0.05, 0.02, 0.01)),
    license_denied: count('P0', 0),
    license_unknown: share('P1', perProfile(0.1, 0.05, 0.02)),
    license_verbatim: count('P1', 0),
    mean_score: {
        range: [0, 1],
        rules: {
            judge: { severity: 'P0', limit: perProfile(0.7, 0.8, 0.9) },
            offline: { severity: 'P1', limit: perProfile(0.6, 0.65, 0.7) },
        },
    },
    pass_rate: {
        range: [0, 1],
        rules: {
            judge: { severity: 'P1', limit: perProfile(0.8, 0.9, 0.95) },
            offline: { severity: 'P1', limit: perProfile(0.6, 0.7, 0.8) },
        },
    },
    cost_per_item: amount('P1'),
    latency_p50_ms: amount('P1'),
    latency_p95_ms: amount('P1'),
};
/** A metric that the table does not know makes notes at most, and only once it has a past to be held against. */
const UNKNOWN_RULE = { severity: 'P2', limit: null };
function perProfile(dev, stage, prod) {
    return { dev, stage, prod };
}
function share(severity, limit) {
    return alike([0, 1], { severity, limit });
}
function count(severity, limit) {
    return alike([0, Number.POSITIVE_INFINITY], { severity, limit });
}
function informing() {
    return { ...share('P2', null), informs: true };
}
/** Cost and latency have no limit that suits everybody: they are judged against their own past. */
function amount(severity) {
    return alike([0, Number.POSITIVE_INFINITY], { severity, limit: null });
}
function alike(range, rule) {
    return { range, rules: { judge: rule, offline: rule } };
}


/***/ })

};
