/** A piece of two texts: what both have, or what only one of them has. */
export interface DiffPiece {
  readonly text: string
  readonly in: 'both' | 'first' | 'second'
}

/** Longer texts are compared by their beginning: the table grows with the product of both lengths. */
const MOST_WORDS = 400

/**
 * Joins two texts into one in which each word is of both or of one of them: the longest common subsequence of words,
 * with case and punctuation left out of account. Words that both have read as the second text writes them.
 */
export function diffWords(first: string, second: string): readonly DiffPiece[] {
  const [ones, twos] = [wordsOf(first), wordsOf(second)]
  const [plainOnes, plainTwos] = [ones.map(plain), twos.map(plain)]
  const lengths = tableOf(plainOnes, plainTwos)
  const pieces: DiffPiece[] = []
  const push = (word: string | undefined, where: DiffPiece['in']): void => {
    const last = pieces.at(-1)
    if (last?.in === where) pieces[pieces.length - 1] = { text: `${last.text} ${word}`, in: where }
    else pieces.push({ text: word ?? '', in: where })
  }
  let [row, column] = [0, 0]
  while (row < ones.length || column < twos.length) {
    const isCommon = row < ones.length && plainOnes[row] === plainTwos[column]
    if (isCommon) {
      push(twos[column], 'both')
      row++
      column++
    } else if (
      column >= twos.length ||
      (row < ones.length && lengths(row + 1, column) >= lengths(row, column + 1))
    ) {
      push(ones[row++], 'first')
    } else push(twos[column++], 'second')
  }
  return pieces
}

/** Length of the longest common subsequence of what is left from both places on. */
function tableOf(ones: readonly string[], twos: readonly string[]): (row: number, column: number) => number {
  const width = twos.length + 1
  const lengths = new Uint16Array((ones.length + 1) * width)
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = ones.length - 1; row >= 0; row--) {
    for (let column = twos.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        ones[row] === twos[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  }
  return lengthAt
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/\S+/g) ?? []).slice(0, MOST_WORDS)
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || word
}
