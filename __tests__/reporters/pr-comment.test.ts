import { describe, expect, it, test } from '@jest/globals'
import {
  type CommentMarker,
  hiddenLines,
  type PastVerdict,
  readMarker,
  readPastVerdicts,
} from '../../src/reporters/comment-marker.js'
import { COMMENT_CHARACTERS, type CommentState, renderComment } from '../../src/reporters/pr-comment.js'
import { findingOf, outcomeOf, reportOf } from '../factories/guards.js'
import { metricRow, sessionReport } from '../factories/session-report.js'
import { nodesOf, parseMarkdown } from './markdown-tree.js'
import { PAYLOADS } from './payloads.js'

const marker: CommentMarker = { key: '0123456789abcdef', run: 12, attempt: 2 }
const pastOf = (headline: string): PastVerdict => ({
  result: 'FAIL',
  headline,
  commit: 'a'.repeat(40),
  run: 11,
})
const options = {
  marker,
  title: 'quality / plumbline',
  past: [],
  runUrl: () => 'https://github.com/o/r/actions/runs/11',
}

const long = 'word '.repeat(100)
const huge = sessionReport({
  result: 'FAIL',
  verdict: { result: 'FAIL', headline: long.repeat(5) },
  metrics: Array.from({ length: 400 }, (_, at) => metricRow({ title: `${long}${at}`, state: 'fail' })),
  warnings: Array.from({ length: 50 }, () => ({ code: 'slow', message: long })),
})

describe('size', () => {
  test.each([COMMENT_CHARACTERS, 20_000, 6000, 2500, 1200])(
    'keeps to %d characters: marker, verdict first, and what was left out',
    (characterLimit) => {
      const past = Array.from({ length: 6 }, () => pastOf(long))
      const body = renderComment({ kind: 'verdict', report: huge }, { ...options, past, characterLimit })
      expect(body.length).toBeLessThanOrEqual(characterLimit)
      expect(readMarker(body)).toEqual(marker)
      expect(body).toMatch(/-->\n\n> \[!CAUTION\]\n> \*\*FAIL:\*\* word/)
      if (characterLimit > 2500)
        expect(body).toMatch(/Left out, because GitHub limits the size of a comment: /)
    },
  )
})

describe('what a comment tells', () => {
  test.each<[CommentState, RegExp]>([
    [{ kind: 'running' }, /\[!NOTE\]\n> \*\*Running…\*\*/],
    [{ kind: 'cancelled' }, /\[!WARNING\]\n> \*\*CANCELLED:\*\* .* nothing was judged/],
    [{ kind: 'refused', message: 'input mode: wrong' }, /\[!CAUTION\]\n> \*\*FAIL:\*\* input mode: wrong/],
  ])('%j', (state, shown) => {
    expect(renderComment(state, options)).toMatch(shown)
  })

  it('links commit, run and artifacts, and findings at their lines', () => {
    const body = renderComment(
      { kind: 'verdict', report: sessionReport() },
      {
        ...options,
        guards: reportOf(outcomeOf({ verdict: 'fail', findings: [findingOf()] })),
        fileUrl: (file, line) => `https://github.com/o/r/blob/c/${file}#L${line}`,
        place: {
          run: { label: 'run 12, attempt 2', url: 'https://github.com/o/r/actions/runs/12' },
          commit: { sha: 'b'.repeat(40), url: 'https://github.com/o/r/commit/b' },
          artifacts: [{ name: 'plumbline-session', url: null }],
        },
      },
    )
    const urls = nodesOf(parseMarkdown(body)).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(urls).toEqual([
      'https://github.com/o/r/commit/b',
      'https://github.com/o/r/actions/runs/12',
      'https://github.com/o/r/blob/c/src/app.ts#L12',
      'https://github.com/o/r/blob/c/data/qa.jsonl#L118',
    ])
    expect(body).toContain('plumbline-session')
  })

  it('shows nothing red that does not fail', () => {
    const guards = reportOf(outcomeOf({ verdict: 'warn', findings: [findingOf()] }))
    const body = renderComment({ kind: 'verdict', report: sessionReport() }, { ...options, guards })
    expect(body).toContain('⚠️ warning')
    expect(body).not.toContain('❌')
  })
})

describe('what a comment remembers', () => {
  test.each(PAYLOADS)('%s comes back as it was, and hides whole', (_name, payload) => {
    const headline = payload.slice(0, 300)
    const lines = hiddenLines(marker, [pastOf(headline)])
    expect(lines.join('\n')).toMatch(/^<!-- [^<>\n]* -->\n<!-- [^<>\n]* -->$/)
    const [back] = readPastVerdicts(lines.join('\r\n'))
    expect(back?.headline).toBe(headline)
  })

  test.each([
    ['no list', { a: 1 }],
    ['another result', [{ ...pastOf('x'), result: 'APPROVED' }]],
    ['no headline', [{ result: 'PASS', run: 1 }]],
    ['a run that is none', [{ ...pastOf('x'), run: -1 }]],
  ])('%s is left out: anybody who may edit comments may have written it', (_what, value) => {
    const packed = Buffer.from(JSON.stringify(value)).toString('base64url')
    expect(readPastVerdicts(`<!-- plumbline-history:v1 ${packed} -->`)).toEqual([])
  })

  it('links no commit that is none', () => {
    const packed = Buffer.from(JSON.stringify([{ ...pastOf('x'), commit: '](https://x)' }])).toString(
      'base64url',
    )
    expect(readPastVerdicts(`<!-- plumbline-history:v1 ${packed} -->`)).toEqual([
      { ...pastOf('x'), commit: '' },
    ])
  })
})
