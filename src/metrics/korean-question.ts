import type { QuestionForm } from './question-forms.js'

/** The form of a Korean question: options first, then its question word, then how its clauses end. */
export function koreanForm(question: string): QuestionForm {
  const text = question.normalize('NFC').slice(0, LONGEST_READ)
  if (OFFERS_OPTIONS.test(text) || endsTwiceAlike(text)) return 'choice'
  for (const [pattern, form] of BY_QUESTION_WORD) if (pattern.test(text)) return form
  const clauses = text.split(/[.!?,]/).map((clause) => clause.trim())
  if (clauses.some((clause) => REQUEST.test(clause))) return 'request'
  if (/[가-힣](?:은|는)\?/.test(text)) return 'what'
  return text.includes('?') || ASKS.test(clauses.findLast((clause) => clause !== '') ?? '')
    ? 'yes_no'
    : 'other'
}

/** A question says what it asks within this many characters. */
const LONGEST_READ = 2000

/** `아니면`, or two things joined and then `중`: "A와 B 중에". */
const OFFERS_OPTIONS =
  /아니면|아님 |둘 ?중|[가-힣](?:이랑|랑|하고|과|와|,) ?[가-힣][^?.,]{0,30} 중(?:에서|에|엔)? |(?:[을를일할볼될운갈]|인|는|은|한)지 [^?.]{1,40}(?:[을를일할볼될운갈]|인|는|은|한)지 /

/** In the order in which they are tried: the narrower before the wider. */
const BY_QUESTION_WORD: readonly (readonly [RegExp, QuestionForm])[] = [
  [/누구|누가|누굴|누군/, 'who'],
  [/언제|며칠|몇 ?(?:시(?!간)|년|월|일|요일)|(?:무슨|어느) ?(?:요일|날|해|시대|시기)/, 'when'],
  [/어디|어딘|어딜/, 'where'],
  [/(?:^|\s)왜|어째서|무엇 때문|이유(?:는|가|를)|까닭/, 'why'],
  [/몇|얼마/, 'how_many'],
  [/어떻게|어떡|어찌/, 'how'],
  [/어느|어떤/, 'which'],
  [/무엇|무슨|무얼|(?:^|\s)(?:뭐|뭘|뭔|뭣|뭡)/, 'what'],
]

/** How a clause ends that wants something done or not done. */
const REQUEST =
  /(?:해|줘|줘요|봐|둬|놔|켜|라|렴|자|시다|지 ?마|마라|마요|세요|십시오|시오|주십쇼|줄래요?|다오|달라|부탁해요?|부탁드립니다|바랍니다|바래|도록 (?:해|하자|합니다)|싶어요?|싶습니다|궁금합니다|궁금해요?)$|줄 ?수 ?있|알 ?수 ?있|안 ?(?:돼|되|됩)|금지|권(?:장|합)|추천/

/** How a clause ends that asks, whether or not a question mark stands behind it. */
const ASKS = /(?:까|까요|니까|나요|가요|는가|은가|인가|니|냐|을까|려나|던가)$/

/** "A야 B야?", "갈까 말까?": two words with the same asking end. */
function endsTwiceAlike(text: string): boolean {
  if (!text.includes('?')) return false
  const ends = text.split(/[\s,.?!]+/).flatMap((word) => ASKING_END.exec(word)?.[0] ?? [])
  return new Set(ends).size < ends.length
}

const ASKING_END = /(?:까요|나요|가요|이야|거야|니까|까|니|냐|야|래|래요)$/
