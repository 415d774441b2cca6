import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from '@jest/globals'
import { Command } from 'commander'
import { parse } from 'yaml'
import { readActionInputs } from '../../src/app/action-inputs.js'
import { addRunOptions } from '../../src/app/commands/run-options.js'

const ROOT = path.join(import.meta.dirname, '..', '..')
const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'))
const inputs: readonly string[] = Object.keys(action.inputs)

/** Flags that the input `mode` stands for. */
const MODES = ['smoke', 'full']

describe('action.yml', () => {
  it('declares exactly the inputs that are read', () => {
    const asked = new Set<string>()
    readActionInputs({ input: (name) => void asked.add(name) }, '/', false)
    expect([...asked].sort()).toEqual([...inputs].sort())
  })

  it('has an input for every flag of a run', () => {
    const flags = addRunOptions(new Command()).options.map(({ long }) => (long ?? '').slice(2))
    expect(flags.filter((flag) => !MODES.includes(flag) && !inputs.includes(flag))).toEqual([])
  })

  it('runs the committed bundles on Node 24, the post step whatever happened', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/action/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    })
  })

  it('keeps every default of a run in the configuration', () => {
    const defaults = inputs.filter((name) => action.inputs[name].default !== undefined)
    expect(defaults).toEqual(['instance', 'github-token'])
  })

  test.each([...inputs, ...Object.keys(action.outputs)])('docs/action.md explains %s', (name) => {
    expect(readFileSync(path.join(ROOT, 'docs', 'action.md'), 'utf8')).toContain(`| \`${name}\` |`)
  })
})
