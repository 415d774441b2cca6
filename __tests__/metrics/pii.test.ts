import { beforeAll, describe, expect, it, test } from '@jest/globals'
import {
  createPiiDetector,
  detectPii,
  loadPiiLibraries,
  type PiiLibraries,
  piiFamily,
} from '../../src/metrics/pii.js'
import { caseOf, contextOf, observed } from './case-of.js'

const OPTIONS = { allowedDomains: ['our-team.org'], phoneRegion: null }

let libraries: PiiLibraries
beforeAll(async () => {
  libraries = await loadPiiLibraries()
})

/** Made here, so that no scanner takes this file for a leak. */
const made = (prefix: string, length: number) =>
  prefix + Array.from({ length }, (_, i) => 'aB3dE5gH7jK9mN2pQ4rS6tU8'[(i * 7) % 24]).join('')

function kindsIn(text: string, phoneRegion: string | null = null): readonly string[] {
  return detectPii([text], { ...OPTIONS, phoneRegion }, libraries).map(
    ({ kind, certainty }) => `${kind}:${certainty}`,
  )
}

describe('what is personal data', () => {
  test.each<[string, string]>([
    ['Write to tamsin.orrell@saltmarsh-clocks.net today.', 'email:suspected'],
    ['메일은 minji.kim@hanok-books.co.kr로 보내세요.', 'email:suspected'],
    ['ＭＩＮＪＩ＠hanok-books.kr', 'email:suspected'],
    ['Paid by 4111 1111 1111 1111.', 'card:proven'],
    ['Paid by 4111-1111-1111-1111.', 'card:proven'],
    ['In 2024 4111 1111 1111 1111 was charged.', 'card:proven'],
    ['378282246310005 was charged', 'card:proven'],
    ['카드번호5555555555554444로 결제했다', 'card:proven'],
    ['my card 584528792610 is lost', 'card:suspected'],
    ['Account DE89 3704 0044 0532 0130 00, please.', 'iban:proven'],
    ['account gb82west12345698765432', 'iban:proven'],
    ['주민등록번호는 991231-3123455입니다', 'rrn:proven'],
    ['번호 991231-3123455를 적었다', 'rrn:proven'],
    ['주민등록번호는 991231-3123456입니다', 'rrn:suspected'],
    ['Her social security number is 536-22-8417.', 'ssn:suspected'],
    ['Phone the caretaker at +44 20 7946 0123.', 'phone:suspected'],
    ['Call me on (212) 736-5000 tonight.', 'phone:suspected'],
    ['휴대 전화번호 010-0000-1234로 연락하세요', 'phone:suspected'],
    ['010-9876-5432 지우', 'phone:suspected'],
    ['Mobile: 0490 39 07 81', 'phone:suspected'],
    ['Parcels go to her home address, 14 Marigold Avenue, Saltmarsh.', 'address:suspected'],
    ['Tomomi lives at 3482 Via Franscini 71.', 'address:suspected'],
    ['지우의 집 주소는 서울특별시 강남구 테헤란로 123입니다.', 'address:suspected'],
    ['수원시 팔달구 정조로 12-3, 101동 1203호', 'address:suspected'],
  ])('%s', (text, expected) => {
    expect(kindsIn(text)).toEqual([expected])
  })

  it.each([
    ['Anthropic', made('sk-ant-api03-', 40)],
    ['OpenAI', made('sk-proj-', 40)],
    ['GitHub', made('ghp_', 36)],
    ['Slack', made('xoxb-', 30)],
    ['Hugging Face', made('hf_', 34)],
    ['AWS', `AKIA${'Q3M7XK2PZ5LW6TRB'}`],
    ['PEM', `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${made('MII', 60)}`],
  ])('a key of %s', (_provider, key) => {
    expect(kindsIn(`set the key to ${key} first`)).toEqual(['key:proven'])
  })
})

describe('what is not', () => {
  test.each([
    'Write to jane@example.com or joe@mail.example.org.',
    'Write to lee@sub.our-team.org.',
    'Write to info@saltmarsh-clocks.net or no-reply@saltmarsh-clocks.net.',
    'Use icon@2x.png and lodash@4.17.21.',
    'Order 4111 1111 1111 1112 was shipped.',
    'Number 4012888888881 of the series',
    'Account DE89 3704 0044 0532 0130 01.',
    'Article 991331-3123455 is sold out.',
    'At 1712311231234 ms the clock stopped.',
    'Part 536-22-8417 is out of stock.',
    'Her social security number is 000-12-3456.',
    'In films they call 555-0123, or (212) 555-0123.',
    'Call our toll-free line at 1-800-275-2273.',
    'Call on 2024-05-01 between 10:00 and 12:00.',
    'The phone was sold in 2019-2020 for 1,299,000 won.',
    '전화기는 1876년 3월 10일에 특허를 받았다.',
    'The server 192.168.100.200 does not call back.',
    'The museum at 14 Marigold Avenue opens at nine.',
    '서울 강남구 테헤란로 123에는 도서관이 있다.',
    'Set ANTHROPIC_API_KEY=sk-ant-xxxxxxxxxxxxxxxxxxxxxxxx first.',
    `Their documentation has AKIA${'IOSFODNN7'}EXAMPLE.`,
    'π is 3.14159265358979323846264338327950288',
    '',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

describe('detectPii', () => {
  it('says where in which text, and not what', () => {
    const texts = ['nothing here', 'card 4111 1111 1111 1111, mail a.b@corp-mail.net']
    const matches = detectPii(texts, OPTIONS, libraries)
    expect(matches).toEqual([
      { kind: 'card', certainty: 'proven', text: 1, start: 5, end: 24 },
      { kind: 'email', certainty: 'suspected', text: 1, start: 31, end: 48 },
    ])
  })

  it('takes numbers without a country code for those of the configured region', () => {
    expect(kindsIn('Contact us: reach the office under 020 7946 0123 always', 'GB')).toEqual([
      'phone:suspected',
    ])
    expect(kindsIn('Contact us: reach the office under 020 7946 0123 always', 'US')).toEqual([])
  })

  it.each([
    '1',
    '1 ',
    '1-',
    '@',
    'a@a.',
    '12 Ab Cd Ef ',
    '서울시 강남구 테헤란로 ',
    'GB00 ',
    'eyJ',
    '4111 1111 1111 1111 ',
  ])('ends on 200,000 characters of %j', (piece) => {
    const [match] = detectPii([piece.repeat(200_000 / piece.length)], OPTIONS, libraries)
    expect(match?.kind).toBe(piece.startsWith('4111') ? 'card' : undefined)
  })
})

describe('createPiiDetector', () => {
  it('looks at question, answer, reference and evidence, and names each kind once with its best proof', async () => {
    const detect = await createPiiDetector(OPTIONS)
    const found = detect(
      caseOf({
        question: 'Who is a.b@corp-mail.net?',
        answer: 'c.d@corp-mail.net',
        reference: 'card 584528792610',
        evidence: ['nothing', 'Paid by 4111 1111 1111 1111.'],
      }),
    )
    expect(found).toEqual(['card:proven', 'email:suspected'])
    expect(detect(caseOf())).toEqual([])
  })
})

describe('piiFamily', () => {
  const aggregatorOf = (...lines: readonly (string[] | null)[]) => {
    const aggregator = piiFamily.aggregate(contextOf())
    for (const pii of lines) aggregator.add(observed({ pii }))
    return aggregator
  }

  it('counts cases, not findings, and leaves out what was not checked', () => {
    const merged = aggregatorOf(['card:proven', 'key:proven'], [], null)
    merged.merge(aggregatorOf(['email:suspected', 'iban:proven'], ['phone:suspected']))
    expect(merged.values()).toEqual({
      pii_proven: { value: 2, n: 4, successes: 2 },
      pii_suspected: { value: 0.5, n: 4, successes: 2 },
    })
    expect(merged.distributions?.()[0]?.counts.get('iban:proven')).toBe(1)
  })

  it('does not take an unchecked run for a clean one', () => {
    expect(aggregatorOf(null).values().pii_proven).toEqual({ unscored: 'no case was checked', n: 0 })
  })
})
