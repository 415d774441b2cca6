import type { QuestionForm } from './question-type.js'

/** The form of a Korean question: by its question word, else by how its last clause ends. */
export function koreanForm(question: string): QuestionForm {
  const text = question.normalize('NFC')
  for (const [pattern, form] of BY_QUESTION_WORD) if (pattern.test(text)) return form
  const last = lastClause(text)
  if (REQUEST.test(last)) return 'request'
  return ASKS.test(last) || text.includes('?') ? 'yes_no' : 'other'
}

/** In the order in which they are tried: the narrower before the wider. */
const BY_QUESTION_WORD: readonly (readonly [RegExp, QuestionForm])[] = [
  [
    /아니면|[가-힣](?:이?랑|하고|과|와|나|,) ?[^?.]{1,40} 중(?:에|에서)? ?(?:뭐|무엇|어느|어떤|어디|누|골라|하나|더)|(?:을까|ㄹ까|까|니|냐|지|래)[?,]? [^?]{1,40}(?:을까|까|니|냐|지|래)\?/,
    'choice',
  ],
  [/누구|누가|누굴|누군/, 'who'],
  [/언제|며칠|몇 ?(?:시(?!간)|년|월|일|요일)|무슨 ?(?:요일|날)|어느 (?:해|시대|시기)/, 'when'],
  [/어디|어딘|어딜/, 'where'],
  [/(?:^|\s)왜|어째서|무엇 때문|이유(?:는|가|를)|까닭/, 'why'],
  [/몇|얼마/, 'how_many'],
  [/어떻게|어떡|어찌/, 'how'],
  [/어느|어떤/, 'which'],
  [/무엇|무슨|무얼|(?:^|\s)(?:뭐|뭘|뭔|뭣|뭡)/, 'what'],
]

const REQUEST =
  /(?:해|여|줘|라|봐|둬|놔|켜|꺼|하자|마|지마|마라|세요|십시오|주렴|줄래|다오|줘요|부탁|바람|바랍니다|하도록|할 것)$|(?:해|아|어|여|려|말|알려|골라|말해|찾아) ?(?:줘|주세요|주십시오|줄래|달라)|(?:마세요|말아|하지 ?마)/

const ASKS = /(?:까|까요|니|냐|나|나요|가|가요|지|죠|래|래요|ㄴ지|은지|는지|요|어)$/

/** What stands behind the last full stop or comma that is followed by more than one word. */
function lastClause(text: string): string {
  const parts = text.split(/[.!?,]/).map((part) => part.trim())
  return parts.filter((part) => part !== '').at(-1) ?? ''
}
