export const id = 4851;
export const ids = [4851];
export const modules = {

/***/ 84851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  proposeConfiguration: () => (/* binding */ proposeConfiguration)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/show-path.js
var show_path = __webpack_require__(65890);
;// CONCATENATED MODULE: ./build/src/dataset/propose-fields.js
/** What a field may be called elsewhere, the likeliest name first. */
const NAMES = {
    id: ['id', 'case_id', 'question_id', 'record_id', 'uid', 'uuid', '_id', 'key'],
    question: [
        'question',
        'query',
        'user_input',
        'prompt',
        'instruction',
        'input',
        'user_query',
        'problem',
        'q',
    ],
    answer: [
        ...[
            'answer',
            'response',
            'generated_answer',
            'model_answer',
            'llm_answer',
            'prediction',
            'actual_output',
        ],
        ...['completion', 'output', 'right_answer', 'answers', 'a'],
    ],
    evidence: [
        ...['evidence', 'context', 'contexts', 'retrieved_contexts', 'retrieval_context', 'passage', 'passages'],
        ...['knowledge', 'documents', 'source_documents', 'supporting_facts', 'chunks'],
    ],
    reference: [
        ...['reference', 'truth', 'ground_truth', 'reference_answer', 'expected_answer', 'expected_output'],
        ...['expected', 'gold', 'gold_answer', 'target', 'ideal'],
    ],
    topic: ['topic', 'category', 'subject', 'domain'],
    license: ['license', 'licence', 'spdx'],
    language: ['language', 'lang', 'locale'],
    latency_ms: ['latency_ms', 'duration_ms', 'elapsed_ms'],
    cost_usd: ['cost_usd', 'price_usd'],
};
/** A column counts from this share of the records on: data of many hands has holes. */
const LEAST_SHARE = 0.5;
/**
 * Guesses which columns are which fields, by name and by what stands in them. Each column serves one field, in the order of
 * the table. A latency without a unit in its name is nobody's to guess.
 * @param records as they stand in the file
 */
function proposeFields(records) {
    const columns = countColumns(records);
    const taken = new Set();
    return fieldsOf(NAMES).flatMap(([field, names]) => {
        const known = new Map([...columns.keys()].map((column) => [column.toLowerCase(), column]));
        for (const name of names) {
            const column = known.get(name);
            if (column === undefined || taken.has(column))
                continue;
            const fitting = records.filter((record) => fits(field, columnValue(record, column))).length;
            if (fitting === 0 || fitting < LEAST_SHARE * records.length)
                continue;
            if (field === 'id' && !isUnique(records, column))
                continue;
            taken.add(column);
            return [{ field, column, records: fitting }];
        }
        return [];
    });
}
function fieldsOf(names) {
    const order = [
        ...['id', 'question', 'answer', 'evidence', 'reference'],
        ...['topic', 'license', 'language', 'latency_ms', 'cost_usd'],
    ];
    return order.map((field) => [field, names[field] ?? []]);
}
function countColumns(records) {
    const counts = new Map();
    for (const record of records) {
        if (typeof record !== 'object' || record === null || Array.isArray(record))
            continue;
        for (const name of Object.keys(record))
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}
function columnValue(record, column) {
    if (typeof record !== 'object' || record === null || !Object.hasOwn(record, column))
        return undefined;
    return Reflect.get(record, column);
}
function fits(field, value) {
    switch (field) {
        case 'id':
            return isText(value) || typeof value === 'number';
        case 'evidence':
            return isText(value) || (Array.isArray(value) && value.every(isEvidence));
        case 'latency_ms':
        case 'cost_usd':
            return typeof value === 'number' || (isText(value) && Number.isFinite(Number(value)));
        default:
            return isText(value);
    }
}
function isText(value) {
    return typeof value === 'string' && value.trim() !== '';
}
function isEvidence(value) {
    return isText(value) || isText(columnValue(value, 'text'));
}
function isUnique(records, column) {
    const values = records.map((record) => columnValue(record, column)).filter((value) => value !== undefined);
    return new Set(values).size === values.length;
}

// EXTERNAL MODULE: ./build/src/core/json-pointer.js
var json_pointer = __webpack_require__(47667);
// EXTERNAL MODULE: ./build/src/dataset/decoder.js + 3 modules
var dataset_decoder = __webpack_require__(32072);
// EXTERNAL MODULE: ./build/src/dataset/format.js
var dataset_format = __webpack_require__(83119);
// EXTERNAL MODULE: ./build/src/dataset/jsonl.js
var jsonl = __webpack_require__(48288);
;// CONCATENATED MODULE: ./build/src/dataset/sample-records.js




const ENOUGH = 50;
const LONGEST_LINE_BYTES = 4 * 1024 * 1024;
/** A larger JSON document is not worth waiting for when all that is wanted is a look. */
const MOST_DOCUMENT_BYTES = 64 * 1024 * 1024;
/** The first records of a file, as they stand there. @throws PlumblineError when the file cannot be read */
async function sampleRecords(file, fileSystem) {
    const format = await (0,dataset_format/* detectFormat */.T)(file, 'auto', fileSystem);
    if (typeof format === 'object')
        return { kind: 'unreadable', reason: format.message };
    if (format === 'json')
        return sampleDocument(file, fileSystem);
    const decoder = (0,dataset_decoder/* createDecoder */.$)(format, LONGEST_LINE_BYTES, []);
    const records = [];
    let fault;
    const take = (readings) => {
        for (const reading of readings) {
            if (reading.kind === 'record')
                records.push(reading.trail.at(-1));
            else
                fault ??= `line ${reading.at.line}: ${reading.message}`;
        }
    };
    for await (const chunk of fileSystem.readChunks(file)) {
        take(decoder.write(chunk));
        if (records.length >= ENOUGH)
            break;
    }
    if (records.length < ENOUGH)
        take(decoder.end());
    if (records.length === 0)
        return { kind: 'unreadable', reason: fault ?? 'it holds no records' };
    return { kind: 'records', records: records.slice(0, ENOUGH), pattern: '' };
}
async function sampleDocument(file, fileSystem) {
    const bytes = (await fileSystem.stat(file))?.bytes ?? 0;
    if (bytes > MOST_DOCUMENT_BYTES) {
        return { kind: 'unreadable', reason: `a document of ${bytes} bytes is too large for a look` };
    }
    const root = (0,jsonl/* parseJson */.qF)(await fileSystem.readText(file));
    if (Array.isArray(root))
        return listOf(root, '');
    if (typeof root === 'object' && root !== null) {
        const lists = Object.entries(root).filter(([, value]) => Array.isArray(value) && value.some(isObject));
        const [only, ...others] = lists;
        if (only !== undefined && others.length === 0 && Array.isArray(only[1])) {
            return listOf(only[1], `/${(0,json_pointer/* escapePointer */.l)(only[0])}`);
        }
    }
    return {
        kind: 'unreadable',
        reason: 'it is nested; name where its records stand with `records` (see docs/data-formats.md)',
    };
}
function listOf(list, pattern) {
    const records = list.filter(isObject).slice(0, ENOUGH);
    return records.length === 0
        ? { kind: 'unreadable', reason: 'its list holds no objects' }
        : { kind: 'records', records, pattern };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/app/propose-configuration.js




/** Where data usually lies; the first pattern with question/answer records is taken. */
const USUAL_PLACES = ['data/**/*', 'datasets/**/*', 'dataset/**/*', 'examples/**/*', 'evals/**/*', '**/*'];
const ENDINGS = ['.jsonl', '.ndjson', '.json', '.csv', '.tsv'];
/** Looking into more files than this tells nothing new. */
const MOST_FILES = 60;
const NEVER = /(?:^|\/)(?:node_modules|dist|build|reports|RUN_LOGS|schema|\.[^/]+)\/|package(?:-lock)?\.json$|tsconfig/;
/**
 * Looks for files of questions and answers, and for what their columns are.
 * @param data what the user named; the usual places when absent
 * @throws PlumblineError when a file that was named cannot be read
 */
async function proposeConfiguration(data, workingDirectory, fileSystem) {
    const passedOver = [];
    const seen = new Set();
    for (const pattern of data === undefined ? USUAL_PLACES : [data]) {
        const found = await fileSystem.glob(external_node_path_.resolve(workingDirectory, pattern), workingDirectory);
        for (const file of found.filter((each) => data !== undefined || isCandidate(each, workingDirectory))) {
            if (seen.has(file) || seen.size >= MOST_FILES)
                continue;
            seen.add(file);
            const shown = (0,show_path/* showPath */.P)(file, workingDirectory);
            const sample = await sampleRecords(file, fileSystem);
            if (sample.kind === 'unreadable') {
                passedOver.push({ file: shown, reason: sample.reason });
                continue;
            }
            const fields = proposeFields(sample.records);
            const lacking = ['question', 'answer'].filter((name) => !fields.some(({ field }) => field === name));
            if (lacking.length > 0) {
                passedOver.push({ file: shown, reason: `no column looks like ${lacking.join(' or ')}` });
                continue;
            }
            const proposal = {
                data: data ?? globOf(file, found, workingDirectory),
                file: shown,
                sampled: sample.records.length,
                records: sample.pattern,
                fields,
            };
            return { proposal, passedOver };
        }
    }
    return { proposal: undefined, passedOver };
}
function isCandidate(file, workingDirectory) {
    const shown = (0,show_path/* showPath */.P)(file, workingDirectory);
    return ENDINGS.includes(external_node_path_.extname(shown).toLowerCase()) && !NEVER.test(shown);
}
/** All files beside it that end alike; a single one is named as it is. */
function globOf(file, found, workingDirectory) {
    const extension = external_node_path_.extname(file);
    const isBeside = (other) => external_node_path_.dirname(other) === external_node_path_.dirname(file) && external_node_path_.extname(other) === extension;
    const pattern = found.filter(isBeside).length > 1 ? external_node_path_.join(external_node_path_.dirname(file), `*${extension}`) : file;
    return (0,show_path/* showPath */.P)(pattern, workingDirectory);
}


/***/ }),

/***/ 47667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ escapePointer)
/* harmony export */ });
/** One part of a JSON Pointer (RFC 6901). */
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ })

};
