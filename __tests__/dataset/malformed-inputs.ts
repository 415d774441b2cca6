import type { DatasetOptions } from '../../src/dataset/dataset.js'
import { KIB, line } from './open.js'

/** Inputs that must end in one clear line, with the place that it must name. */
export interface Malformed {
  readonly name: string
  readonly content: string | Uint8Array
  readonly file?: string
  readonly options?: Partial<DatasetOptions>
  /** `file:line:column`. */
  readonly at: string
  /** What was found, what was expected. */
  readonly says: readonly (string | RegExp)[]
}

const good = line()
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))))
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
/** The 1-based column of the first occurrence of a mark in a text. */
const columnOf = (text: string, mark: string): number => text.indexOf(mark) + 1

const repeatedName = '{"question":"q","answer":"a","question":"b"}'
const deep = `{"question":"q","answer":"a","x":${nested(64)}}`
const loneSurrogate = '{"question":"q \\ud83d?","answer":"a"}'

export const JSON_LINES: readonly Malformed[] = [
  {
    name: 'a truncated line',
    content: `${good}\n{"question":"q","ans`,
    at: 'd.jsonl:2:21',
    says: ['the end of the line', "'\"' to close the '\"' of column 17"],
  },
  {
    name: 'a line cut after a colon',
    content: '{"question":',
    at: 'd.jsonl:1:13',
    says: ['the end of the line', 'expected a value'],
  },
  {
    name: 'a line cut after a comma',
    content: '{"question":"q",',
    at: 'd.jsonl:1:17',
    says: ['the end of the line', "a name or '}'"],
  },
  {
    name: 'a line without its closing brace',
    content: `${good.slice(0, -1)}\n${good}`,
    at: `d.jsonl:1:${good.length}`,
    says: ["',' or '}'", 'column 1'],
  },
  {
    name: 'single quotes',
    content: "{'question': 'q'}",
    at: 'd.jsonl:1:2',
    says: ['a single quote', 'double quotes'],
  },
  {
    name: 'a single-quoted value',
    content: '{"question": \'q\'}',
    at: 'd.jsonl:1:14',
    says: ['a single quote', 'double quotes'],
  },
  {
    name: 'typographic quotes',
    content: '{“question”: 1}',
    at: 'd.jsonl:1:2',
    says: ["'“' (U+201C)", 'double quotes'],
  },
  {
    name: 'an unquoted name',
    content: '{question: "q"}',
    at: 'd.jsonl:1:2',
    says: ['found question', 'a name in double quotes'],
  },
  {
    name: 'a trailing comma in an object',
    content: '{"question":"q","answer":"a",}',
    at: 'd.jsonl:1:29',
    says: ["a trailing comma before '}'"],
  },
  {
    name: 'a trailing comma in a list',
    content: '{"question":"q","answer":"a","tags":["x",]}',
    at: 'd.jsonl:1:41',
    says: ["a trailing comma before ']'"],
  },
  {
    name: 'a missing comma',
    content: '{"question":"q" "answer":"a"}',
    at: 'd.jsonl:1:17',
    says: ['a double quote', "',' or '}'"],
  },
  {
    name: 'a missing colon',
    content: '{"question" "q"}',
    at: 'd.jsonl:1:13',
    says: ["':' after the member's name"],
  },
  {
    name: 'NaN',
    content: '{"question":"q","answer":"a","latency_ms":NaN}',
    at: 'd.jsonl:1:43',
    says: ['found NaN', 'a number or null'],
  },
  {
    name: '-Infinity',
    content: '{"question":"q","answer":"a","latency_ms":-Infinity}',
    at: 'd.jsonl:1:43',
    says: ['found -Infinity', 'a number or null'],
  },
  {
    name: "Python's None",
    content: '{"question":"q","answer":None}',
    at: 'd.jsonl:1:26',
    says: ['found None', 'expected null'],
  },
  {
    name: 'a comment',
    content: `// records\n${good}`,
    at: 'd.jsonl:1:1',
    says: ['a comment', 'JSON has no comments'],
  },
  {
    name: 'a leading zero',
    content: '{"question":"q","answer":"a","cost_usd":007}',
    at: 'd.jsonl:1:41',
    says: ['leading zero'],
  },
  {
    name: 'a number without its fraction',
    content: '{"question":"q","answer":"a","cost_usd":1.}',
    at: 'd.jsonl:1:43',
    says: ['a digit to complete the number'],
  },
  {
    name: 'a wrong escape',
    content: '{"question":"C:\\dir"}',
    at: 'd.jsonl:1:16',
    says: ['a backslash before dir', 'expected one of'],
  },
  {
    name: 'a short \\u escape',
    content: '{"question":"\\u12"}',
    at: 'd.jsonl:1:14',
    says: ['\\u12', 'four hexadecimal digits'],
  },
  { name: 'a tab in a text', content: '{"question":"a\tb"}', at: 'd.jsonl:1:15', says: ['a tab', '\\u0009'] },
  {
    name: 'an escape character in a text',
    content: '{"question":"a\u001b[31m"}',
    at: 'd.jsonl:1:15',
    says: ['U+001B'],
  },
  { name: 'a NUL byte in a text', content: '{"question":"a\0b"}', at: 'd.jsonl:1:15', says: ['a NUL byte'] },
  {
    name: 'NUL bytes after a crash',
    content: `${good}\n\0\0\0\0`,
    at: 'd.jsonl:2:1',
    says: ['a NUL byte', 'a JSON value'],
  },
  {
    name: 'lone CR as line ends',
    content: `${good}\r${good}\r`,
    at: `d.jsonl:1:${good.length + 2}`,
    says: ['lone carriage return', 'line feed (LF)'],
  },
  {
    name: 'two records on a line',
    content: `${good}${good}`,
    at: `d.jsonl:1:${good.length + 1}`,
    says: ["found '{'", 'the end of the line'],
  },
  { name: 'a lone closing brace', content: '}', at: 'd.jsonl:1:1', says: ["found '}'", 'a JSON value'] },
  {
    name: 'a byte order mark in the middle',
    content: `${good}\n\ufeff${good}`,
    at: 'd.jsonl:2:1',
    says: ['a byte order mark'],
  },
  {
    name: 'a no-break space between members',
    content: '{"question":"q",\u00a0"answer":"a"}',
    at: 'd.jsonl:1:17',
    says: ['a no-break space'],
  },
  {
    name: 'invalid UTF-8',
    content: bytes(`${good}\n{"question":"é`, [0xff], '"}'),
    at: 'd.jsonl:2:15',
    says: ['0xFF', 'valid UTF-8'],
  },
  {
    name: 'Latin-1',
    content: bytes('{"question":"caf', [0xe9], '"}'),
    at: 'd.jsonl:1:17',
    says: ['0xE9', 'valid UTF-8'],
  },
  {
    name: 'overlong UTF-8',
    content: bytes('{"question":"', [0xc0, 0xaf], '"}'),
    at: 'd.jsonl:1:14',
    says: ['0xC0', 'valid UTF-8'],
  },
  {
    name: 'a UTF-8 character cut by the end',
    content: bytes(`${good}\n`, [0xf0, 0x9f, 0x98]),
    at: 'd.jsonl:2:1',
    says: ['0xF0'],
  },
  {
    name: 'an encoded surrogate',
    content: bytes('{"question":"', [0xed, 0xa0, 0x80], '"}'),
    at: 'd.jsonl:1:14',
    says: ['0xED'],
  },
  {
    name: 'UTF-16 with its mark',
    content: Buffer.from(`\ufeff${good}`, 'utf16le'),
    at: 'd.jsonl:1:1',
    says: ['UTF-16', 'save the file as UTF-8'],
  },
  {
    name: 'UTF-16 without its mark',
    content: Buffer.from(good, 'utf16le'),
    at: 'd.jsonl:1:2',
    says: ['a NUL byte'],
  },
  {
    name: 'a line beyond the limit',
    content: `${good}\n${line({ answer: 'x'.repeat(10 * KIB * KIB) })}\n${good}`,
    at: 'd.jsonl:2:1',
    says: [/found a line of 104858\d\d bytes/, 'expected at most 65536'],
  },
  { name: 'a repeated name', content: repeatedName, at: 'd.jsonl:1:30', says: ['the name "question" again'] },
  {
    name: 'a repeated name, once escaped',
    content: '{"question":"q","answer":"a","\\u0061nswer":"b"}',
    at: 'd.jsonl:1:30',
    says: ['the name "answer" again'],
  },
  {
    name: 'a repeated name deep inside',
    content: '{"question":"q","answer":"a","meta":{"x":[{"k":1,"k":2}]}}',
    at: 'd.jsonl:1:50',
    says: ['the name "k" again'],
  },
  {
    name: 'a repeated __proto__',
    content: '{"question":"q","answer":"a","__proto__":{},"__proto__":{}}',
    at: 'd.jsonl:1:45',
    says: ['the name "__proto__" again'],
  },
  {
    name: 'nesting beyond 64 levels',
    content: deep,
    at: `d.jsonl:1:${columnOf(deep, '[') + 63}`,
    says: ['deeper than 64'],
  },
  {
    name: 'a million brackets',
    content: '['.repeat(1_000_000),
    options: { maxLineBytes: 2_000_000, format: 'jsonl' },
    at: 'd.jsonl:1:65',
    says: ['deeper than 64'],
  },
  {
    name: 'a million closed brackets',
    content: nested(1_000_000),
    options: { maxLineBytes: 2_000_001, format: 'jsonl' },
    at: 'd.jsonl:1:65',
    says: ['deeper than 64'],
  },
  {
    name: 'a list as the record',
    content: `${good}\n["q","a"]`,
    at: 'd.jsonl:2:1',
    says: ['found a list', 'an object'],
  },
  {
    name: 'a text as the record',
    content: `${good}\n  "q"`,
    at: 'd.jsonl:2:3',
    says: ['found the text "q"', 'an object'],
  },
  {
    name: 'null as the record',
    content: `${good}\nnull`,
    at: 'd.jsonl:2:1',
    says: ['found null', 'an object'],
  },
]

export const FIELDS: readonly Malformed[] = [
  {
    name: 'no answer',
    content: `${good}\n{"question":"q"}`,
    at: 'd.jsonl:2:1',
    says: ['answer: found nothing', 'expected text'],
  },
  {
    name: 'a null answer',
    content: `${good}\n{"question":"q","answer":null}`,
    at: 'd.jsonl:2:26',
    says: ['answer: found null'],
  },
  {
    name: 'a number as the answer',
    content: '{"question":"q","answer": 42}',
    at: 'd.jsonl:1:27',
    says: ['the number 42', 'expected text', 'fields.answer'],
  },
  {
    name: 'true as the question',
    content: '{"question":true,"answer":"a"}',
    at: 'd.jsonl:1:13',
    says: ['found true', 'expected text'],
  },
  {
    name: 'a blank question',
    content: '{"question":" \\n","answer":"a"}',
    at: 'd.jsonl:1:13',
    says: ['a blank text', 'not blank'],
  },
  {
    name: 'a list as the reference',
    content: line({ reference: ['a', 'b'] }),
    at: `d.jsonl:1:${columnOf(line({ reference: ['a'] }), '[')}`,
    says: ['reference: found a list', 'expected text', '/reference/0'],
  },
  {
    name: 'a number as evidence',
    content: line({ evidence: 7 }),
    at: `d.jsonl:1:${columnOf(line({ evidence: 7 }), '7')}`,
    says: ['the number 7', 'a list of texts'],
  },
  {
    name: 'a number among evidence',
    content: line({ evidence: ['e', 7] }),
    at: `d.jsonl:1:${columnOf(line({ evidence: ['e', 7] }), '7')}`,
    says: ['evidence (/1): found the number 7', '{text, source, start, end}'],
  },
  {
    name: 'evidence without its text',
    content: line({ evidence: [{ source: 's' }] }),
    at: `d.jsonl:1:${columnOf(line({ evidence: [{}] }), '{"question"') + line({ evidence: [{}] }).indexOf('[') + 1}`,
    says: ['evidence (/0/text): found nothing', 'expected text'],
  },
  {
    name: 'a span that starts at a fraction',
    content: line({ evidence: [{ text: 'e', start: 1.5 }] }),
    at: `d.jsonl:1:${columnOf(line({ evidence: [{ text: 'e', start: 1.5 }] }), '1.5')}`,
    says: ['the number 1.5', 'a whole number'],
  },
  {
    name: 'a span that ends before it starts',
    content: line({ evidence: [{ text: 'e', start: 9, end: 3 }] }),
    at: `d.jsonl:1:${columnOf(line({ evidence: [{ text: 'e', start: 9, end: 3 }] }), '9')}`,
    says: ['from 9 to 3', 'start before end'],
  },
  {
    name: 'a latency in words',
    content: line({ latency_ms: '12' }),
    at: `d.jsonl:1:${columnOf(line({ latency_ms: '12' }), '"12"')}`,
    says: ['the text "12"', 'a number of at least 0'],
  },
  {
    name: 'a negative cost',
    content: line({ cost_usd: -1 }),
    at: `d.jsonl:1:${columnOf(line({ cost_usd: -1 }), '-1')}`,
    says: ['the number -1', 'at least 0'],
  },
  {
    name: 'a number beyond all numbers',
    content: '{"question":"q","answer":"a","cost_usd":1e999}',
    at: 'd.jsonl:1:41',
    says: ['the number Infinity', 'a number'],
  },
  {
    name: 'tags in one text',
    content: line({ tags: 'a,b' }),
    at: `d.jsonl:1:${columnOf(line({ tags: 'a,b' }), '"a,b"')}`,
    says: ['tags: found the text "a,b"', 'a list of texts'],
  },
  {
    name: 'an empty id',
    content: line({ id: '' }),
    at: `d.jsonl:1:${columnOf(line({ id: '' }), '""')}`,
    says: ['id: found an empty text', '1 to 512'],
  },
  {
    name: 'an id beyond 2^53',
    content: '{"id":12345678901234567890,"question":"q","answer":"a"}',
    at: 'd.jsonl:1:7',
    says: ['id: found the number', 'up to 2^53'],
  },
  {
    name: 'a repeated id',
    content: `${line({ id: 'x' })}\n\n${line({ id: 'y' })}\n${line({ id: 'x' })}`,
    at: `d.jsonl:4:${columnOf(line({ id: 'x' }), '"x"')}`,
    says: ['id: found "x" again', 'd.jsonl:1'],
  },
  {
    name: 'a repeated id, once a number',
    content: `${line({ id: 7 })}\n${line({ id: '7' })}`,
    at: `d.jsonl:2:${columnOf(line({ id: '7' }), '"7"')}`,
    says: ['"7" again', 'd.jsonl:1'],
  },
  {
    name: 'half a surrogate pair',
    content: loneSurrogate,
    at: 'd.jsonl:1:13',
    says: ['half of a surrogate pair'],
  },
  {
    name: 'a licence that is a number',
    content: line({ source: { license: 3 } }),
    at: `d.jsonl:1:${columnOf(line({ source: { license: 3 } }), '3}')}`,
    says: ['source (/license): found the number 3', 'expected text'],
  },
  {
    name: 'a wrong value behind a mapped pointer',
    content: '{"q":{"text":[1]},"answer":"a"}',
    options: { fields: { question: '/q/text/0' } },
    at: 'd.jsonl:1:15',
    says: ['question (/q/text/0): found the number 1'],
  },
]

export const DOCUMENTS: readonly Malformed[] = [
  {
    name: 'a truncated document',
    file: 'd.json',
    content: `[\n  ${good},\n  {"question": "q",`,
    at: 'd.json:3:20',
    says: ['the end of the file'],
  },
  {
    name: 'a trailing comma after the last record',
    file: 'd.json',
    content: `[\n  ${good},\n]`,
    at: `d.json:2:${good.length + 3}`,
    says: ['a trailing comma'],
  },
  {
    name: 'a bad record in a document',
    file: 'd.json',
    content: `[\n  ${good},\n  {"question": "q",\n   "answer": 5}\n]`,
    at: 'd.json:4:14',
    says: ['answer: found the number 5'],
  },
  {
    name: 'a repeated name in a record',
    file: 'd.json',
    content: `[\n  ${good},\n  ${repeatedName}\n]`,
    at: 'd.json:3:32',
    says: ['the name "question" again'],
  },
  {
    name: 'a repeated name above the records',
    file: 'd.json',
    content: `{"data":[${good}],\n"data":[]}`,
    options: { records: '/data/*' },
    at: 'd.json:2:1',
    says: ['the name "data" again'],
  },
  {
    name: 'a wrong value that the records climb to',
    file: 'd.json',
    content: `{"data": [{"context": "c", "qas": [${good}]},\n {"qas": [${good}],\n  "context": 9}]}`,
    options: { records: '/data/*/qas/*', fields: { evidence: '2/context' } },
    at: 'd.json:3:14',
    says: ['evidence (2/context): found the number 9'],
  },
  {
    name: 'the second of two repeated names behind sound records',
    file: 'd.json',
    content: `[\n${good},\n${good},\n ${repeatedName}]`,
    at: 'd.json:4:31',
    says: ['the name "question" again'],
  },
  {
    name: 'a record that is no object',
    file: 'd.json',
    content: `[${good},\n 3]`,
    at: 'd.json:2:2',
    says: ['found the number 3', 'an object'],
  },
  {
    name: 'a pattern that leads nowhere',
    file: 'd.json',
    content: `{"items":\n[${good}]}`,
    options: { records: '/item/*' },
    at: 'd.json:1:1',
    says: ['expected the member "item"', 'did you mean "items"?'],
  },
  {
    name: 'a star where no list is',
    file: 'd.json',
    content: '{"items": 3}',
    options: { records: '/items/*' },
    at: 'd.json:1:11',
    says: ['the number 3', 'expected a list'],
  },
  {
    name: 'invalid UTF-8 in a document',
    file: 'd.json',
    content: bytes(`[\n{"question":"é`, [0xff], '"}]'),
    at: 'd.json:2:15',
    says: ['0xFF'],
  },
  {
    name: 'a document nested too deeply',
    file: 'd.json',
    content: nested(65),
    at: 'd.json:1:65',
    says: ['deeper than 64'],
  },
  {
    name: 'text that is no JSON',
    file: 'd.json',
    content: 'hello',
    at: 'd.json:1:1',
    says: ['found hello', 'a JSON value'],
  },
  {
    name: 'an unknown kind of file',
    file: 'd.txt',
    content: 'question: answer',
    at: 'd.txt:1:1',
    says: ['.jsonl, .json, .csv or .tsv'],
  },
]

export const CELLS: readonly Malformed[] = [
  {
    name: 'a row with too few cells',
    file: 'd.csv',
    content: 'question,answer,topic\nq,a,t\nq,a\n',
    at: 'd.csv:3:4',
    says: ['found 2 cells', 'expected 3'],
  },
  {
    name: 'a row with too many cells',
    file: 'd.csv',
    content: 'question,answer\n"q\n2",a,b\n',
    at: 'd.csv:3:6',
    says: ['found 3 cells', 'expected 2'],
  },
  {
    name: 'a quote in an unquoted cell',
    file: 'd.csv',
    content: 'question,answer\nq,5" wide\n',
    at: 'd.csv:2:4',
    says: ['a quote inside of an unquoted cell', 'doubled'],
  },
  {
    name: 'text behind a closing quote',
    file: 'd.csv',
    content: 'question,answer\n"q" x,a\n',
    at: 'd.csv:2:4',
    says: ['a space after a closing quote', 'a comma'],
  },
  {
    name: 'a quote that never closes',
    file: 'd.csv',
    content: 'question,answer\nq,"a\nb\nc',
    at: 'd.csv:2:3',
    says: ['the end of the file', 'to close the quoted cell'],
  },
  {
    name: 'a quoted cell without an end in sight',
    file: 'd.csv',
    content: `question,answer\nq,"a\n${'b\n'.repeat(1000)}`,
    options: { maxLineBytes: KIB },
    at: 'd.csv:2:3',
    says: ['longer than 1024'],
  },
  {
    name: 'a repeated column',
    file: 'd.csv',
    content: 'question,answer,question\nq,a,b\n',
    at: 'd.csv:1:17',
    says: ['the column "question" again'],
  },
  {
    name: 'a NUL byte in a cell',
    file: 'd.csv',
    content: 'question,answer\nq,a\0\n',
    at: 'd.csv:2:4',
    says: ['a NUL byte'],
  },
  {
    name: 'invalid UTF-8 in a cell',
    file: 'd.csv',
    content: bytes('question,answer\né,', [0xff], '\n'),
    at: 'd.csv:2:3',
    says: ['0xFF'],
  },
  {
    name: 'a latency with its unit',
    file: 'd.csv',
    content: 'question,answer,latency_ms\nq,a,12ms\n',
    at: 'd.csv:2:5',
    says: ['the text "12ms"', 'a number'],
  },
  {
    name: 'a hexadecimal cost',
    file: 'd.csv',
    content: 'question,answer,cost_usd\nq,a,0x10\n',
    at: 'd.csv:2:5',
    says: ['the text "0x10"', 'a number'],
  },
  {
    name: 'a blank question in a cell',
    file: 'd.csv',
    content: 'answer,question\na,\n',
    at: 'd.csv:2:3',
    says: ['question: found an empty text'],
  },
  {
    name: 'semicolons for commas',
    file: 'd.csv',
    content: 'question;answer\nq;a\n',
    at: 'd.csv:2:1',
    says: ['no record has the column "question"', '"question;answer"'],
  },
  {
    name: 'a row of a tab-separated file',
    file: 'd.tsv',
    content: 'question\tanswer\nq\n',
    at: 'd.tsv:2:2',
    says: ['found 1 cell,', 'expected 2'],
  },
]

/** Inputs that look odd and are right: name, content, file. */
export const SOUND: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['a byte order mark at the start', `\ufeff${good}`, 'd.jsonl'],
  ['CRLF', `${good}\r\n\r\n`, 'd.jsonl'],
  ['blank lines and spaces', `\n  \n\t${good}  \n\n`, 'd.jsonl'],
  ['U+2028, U+2029 and NEL in a text', `${line({ answer: 'a\u2028b\u2029c\u0085d' })}\n`, 'd.jsonl'],
  ['a lone CR between members', '{"question":"q",\r"answer":"a"}', 'd.jsonl'],
  ['64 levels', `{"question":"q","answer":"a","x":${nested(63)}}`, 'd.jsonl'],
  [
    'names that prototypes have',
    '{"__proto__":{"answer":1},"constructor":2,"toString":3,"question":"q","answer":"a"}',
    'd.jsonl',
  ],
  ['quotes, colons and backslashes in texts', line({ question: 'say "a": \\"b\\": {"c": 1}' }), 'd.jsonl'],
  ['a whole surrogate pair in escapes', '{"question":"\\ud83d\\ude00","answer":"a"}', 'd.jsonl'],
  ['half a pair in a column that is not mapped', '{"question":"q","answer":"a","raw":"\\ud83d"}', 'd.jsonl'],
  ['an empty answer', line({ answer: '' }), 'd.jsonl'],
  ['a CSV with quotes, doubled quotes and newlines', 'question,answer\r\n"a ""b"", c\r\nd",e\r\n', 'd.csv'],
  ['a CSV with a byte order mark', '\ufeffquestion,answer\nq,a', 'd.csv'],
  ['tabs with quotes inside', 'question\tanswer\nhe said "no"\ta "b" c\n', 'd.tsv'],
]
