import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
// @ts-expect-error: plain scripts without types, shared with the benchmark that kills fifty times.
import * as driver from '../../bench/kill-and-resume.mjs'

interface Scene {
  readonly folder: string
  start(killAfterMs?: number): Promise<{ code: number | null; signal: string | null; ms: number }>
  resume(killAfterMs?: number): Promise<{ code: number | null; stderr: string }>
  remove(): void
}

describe('a run of 500 cases that is killed at any moment', () => {
  const createScene = (): Scene =>
    driver.createScene({ data: driver.records(500), flags: ['--offline'], env: {} })
  let undisturbed: { readonly ms: number; readonly files: Record<string, string> }
  beforeAll(async () => {
    const scene = createScene()
    const { ms } = await scene.start()
    undisturbed = { ms, files: driver.leftBy(scene.folder) }
    scene.remove()
  })
  const scenes: Scene[] = []
  afterAll(() => {
    for (const scene of scenes) scene.remove()
  })

  const next: () => number = driver.random(20261125)
  test.each(Array.from({ length: 8 }, (_, index) => [index + 1, next(), next()] as const))(
    'kill %d: resumed, it leaves what an undisturbed one leaves',
    async (kill, first, second) => {
      const scene = createScene()
      scenes.push(scene)
      await scene.start(first * undisturbed.ms)
      // Every other one is killed while it resumes, too.
      if (kill % 2 === 0) await scene.resume(second * undisturbed.ms)
      expect((await scene.resume()).code).toBe(0)
      expect(driver.leftBy(scene.folder)).toEqual(undisturbed.files)
    },
  )
})
