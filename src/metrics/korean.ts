/** Takes Korean words apart as far as a table of particles can. */

/**
 * The word without its particles and the commonest endings, until nothing more comes off; so the stem of a stem is
 * the stem. `서울에서는` -> `서울`, `고양이가` and `고양이` -> `고양`.
 *
 * Particles with two forms (은/는, 이/가, 을/를, 과/와, 으로/로) only come off where the syllable before has the
 * final consonant that their form asks for, so that 가을 and 나이 stay whole.
 */
export function koreanStem(word: string): string {
  let stem = word
  for (;;) {
    const shorter = withoutOneEnding(stem)
    if (shorter === stem) return stem
    stem = shorter
  }
}

/** Whether a syllable ends in a consonant. Source: Unicode Standard 3.12, decomposition of Hangul syllables. */
function endsInConsonant(syllable: string): boolean {
  const code = syllable.charCodeAt(syllable.length - 1) - 0xac00
  return code >= 0 && code < 11_172 && code % 28 !== 0
}

type Before = 'any' | 'consonant' | 'vowel' | 'vowel or ㄹ'

interface Ending {
  readonly text: string
  readonly before: Before
  /** Syllables that must be left. */
  readonly leaves: number
}

const endings = (list: string, before: Before, leaves: number): readonly Ending[] =>
  list.split(' ').map((text) => ({ text, before, leaves }))

const ENDINGS: readonly Ending[] = [
  ...endings('에서 에게 께서 한테 까지 부터 처럼 보다 이나 라도 이라 라는 조차 마저 밖에', 'any', 1),
  ...endings('이다 입니다 이에요 예요 이었다 였다 이며 이고 인가요 인지 이란 이라고', 'any', 1),
  ...endings(
    '하였다 했다 한다 합니다 했습니다 하였습니다 하는 하여 해서 하고 하며 하기 하면 했던 해요 했어요',
    'any',
    2,
  ),
  ...endings('되었다 됐다 된다 됩니다 되었습니다 됐습니다 되는 되어 되고 되며', 'any', 2),
  ...endings('습니다', 'any', 1),
  ...endings('다 들', 'any', 2),
  ...endings('은 이 을 과', 'consonant', 1),
  ...endings('으로', 'consonant', 1),
  ...endings('는 가 를 와', 'vowel', 1),
  ...endings('로', 'vowel or ㄹ', 2),
  ...endings('에', 'any', 1),
  ...endings('의 도 만 나 께', 'any', 2),
]

const LONGEST = Math.max(...ENDINGS.map(({ text }) => text.length))
const byText = new Map(ENDINGS.map((ending) => [ending.text, ending]))

function withoutOneEnding(word: string): string {
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--) {
    const ending = byText.get(word.slice(-length))
    if (ending === undefined || word.length - length < ending.leaves) continue
    const stem = word.slice(0, -length)
    if (fits(stem, ending.before)) return stem
  }
  return word
}

function fits(stem: string, before: Before): boolean {
  switch (before) {
    case 'any':
      return true
    case 'consonant':
      return endsInConsonant(stem)
    case 'vowel':
      return !endsInConsonant(stem)
    case 'vowel or ㄹ':
      return !endsInConsonant(stem) || (stem.charCodeAt(stem.length - 1) - 0xac00) % 28 === RIEUL
  }
}

/** Index of ㄹ among the final consonants. */
const RIEUL = 8
