import { describe, expect, it, test } from '@jest/globals'
import { readDotenv } from '../../../guards/env/dotenv.js'
import type { Language } from '../../../guards/env/languages.js'
import { readFile } from '../../../guards/env/reads.js'
import { check } from './checking.js'

const SIZE = 1 << 17
const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

/** Pieces of which a whole file on one line is made. What is quadratic in any of them runs into the test's end. */
const PIECES: readonly string[] = [
  'a',
  ' ',
  '{',
  '(',
  '[',
  '"',
  "'",
  '`',
  '$',
  '${',
  '${A',
  '$(',
  '"${',
  "${A:-'",
  '{ {',
  '[/',
  '=/[ ',
  '/*',
  '<<A ',
  'env',
  'env(',
  '_env',
  'process.env',
  'process.env[',
  'process.env   ',
  '}=process.env',
  '{a}=process.env ',
  'x=process.env;',
  'a=',
  'a="b"+',
  'os.environ[',
  'os.getenv(',
  'ENV[',
  'env!(',
  'z.object({',
  'createEnv({',
  '${{ ',
  '${{ env.',
  'import {',
  'import {env',
  'export const env',
  '@Value("',
  '#[arg(',
  'env:"A ',
  ': ',
  '- ',
  '\\',
]
const LANGUAGES: readonly Language[] = [
  'script',
  'python',
  'go',
  'ruby',
  'java',
  'rust',
  'csharp',
  'php',
  'prisma',
  'shell',
  'powershell',
  'dockerfile',
  'compose',
  'workflow',
  'dotenv',
  'spring',
]

describe('hostile texts', () => {
  test.each(LANGUAGES)('%s is read in linear time whatever stands there', (language) => {
    for (const piece of PIECES) {
      expect(() => readFile(`process.env BaseSettings ${filled(piece)}`, language)).not.toThrow()
      expect(() => readFile(filled(`${piece}\n`), language)).not.toThrow()
    }
  })

  it('example files too', () => {
    for (const piece of [...PIECES, 'A="', "B='\n", 'A="\\"\n', '#A=']) {
      expect(() => readDotenv(filled(piece))).not.toThrow()
      expect(() => readDotenv(filled(`${piece}\n`))).not.toThrow()
    }
  })

  it('a chain of constants ends', async () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `const a${index + 1} = '' + a${index}\n`)
    const { findings } = await check({
      'src/a.js': `const a0 = 'X_Y'\n${chain.join('')}process.env[a20000]\n`,
    })
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['env-dynamic'])
  })

  it('a name that is defined by itself ends', async () => {
    const { findings } = await check({ 'src/a.js': "const a = '' + b\nconst b = '' + a\nprocess.env[a]\n" })
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['env-dynamic'])
  })

  it('many reads on one line have their columns', async () => {
    const line = Array.from({ length: 20_000 }, (_, index) => `process.env.V${index}`).join('+')
    const { findings } = await check({ 'src/a.js': line })
    expect(findings).toHaveLength(20_000)
    expect(findings.find(({ message }) => message.startsWith('V19999 '))?.column).toBe(
      line.length - 'V19999'.length + 1,
    )
  })
})
