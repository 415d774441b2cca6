import { dirname, resolve } from 'node:path'
import type { Config, NumberPointer, ValueOrigin } from '../core/config.js'
import { formatLocation } from '../core/errors.js'
import type { PlumblineConfig, NumberPointer as WrittenNumberPointer } from '../core/generated/plumbline.js'
import { escapePointer } from '../core/json-pointer.js'
import type { Profile, RunRequest } from '../core/run-request.js'
import { DEFAULTS } from './defaults.js'
import { type ConfigDocument, locate } from './document.js'
import { mergeGuards } from './merge-guards.js'
import type { Settle } from './settle.js'

/** The action uploads its exports, so it writes them unless it is told not to. */
const ACTION_EXPORTS: Config['exports'] = ['csv', 'json']

/** A configuration file that was found to be sound; `path` is null where there is none. */
export interface LoadedFile {
  readonly path: string | null
  /** As messages name it. */
  readonly shownPath: string
  readonly values: PlumblineConfig
  readonly document: ConfigDocument
}

/**
 * Defaults < file < flags or inputs. Origins are noted under the keys that users write, also for every single field and limit.
 * Paths in flags count from the working directory, paths in a file from its folder.
 */
export function mergeConfig(request: RunRequest, file: LoadedFile): Config {
  const { values } = file
  const { settle, settleFlag, origins } = noteOrigins(file, request.givenBy)
  const inFolder = (path: string) => resolve(file.path === null ? '/' : dirname(file.path), path)
  const inWorkingDirectory = (path: string) => resolve(request.workingDirectory, path)
  const written = {
    data: values.data === undefined ? undefined : [values.data].flat().map(inFolder),
    sources: values.sources?.map(({ id, file: path, characters }) => ({
      id,
      file: path === undefined ? null : inFolder(path),
      characters: characters ?? null,
    })),
  }
  const asked = { data: request.data?.map(inWorkingDirectory) }
  const { calibration, licenses, pii } = DEFAULTS
  const textFile = (path: string | undefined) => (path === undefined ? undefined : inFolder(path))
  return {
    profile: settleFlag('profile', '--profile', request.profile, values.profile, DEFAULTS.profile),
    data: settleFlag<readonly string[]>('data', '--data', asked.data, written.data, []),
    format: settle(['format'], values.format, DEFAULTS.format),
    records: settle(['records'], values.records, DEFAULTS.records),
    fields: fieldsOf(settleEach(settle, 'fields', values.fields)),
    onInvalid: settle(['onInvalid'], values.onInvalid, DEFAULTS.onInvalid),
    maxLineBytes: settle(['maxLineBytes'], values.maxLineBytes, DEFAULTS.maxLineBytes),
    budgetUsd: settleFlag('budgetUsd', '--budget', request.budgetUsd, values.budgetUsd, DEFAULTS.budgetUsd),
    model: mergeModel(settle, values.model),
    judge: {
      system: settle<string | null>(['judge', 'system'], textFile(values.judge?.system), null),
      rubric: settle<string | null>(['judge', 'rubric'], textFile(values.judge?.rubric), null),
    },
    thresholds: thresholdsOf(settleEach(settle, 'thresholds', values.thresholds)),
    failOn: settleFlag('failOn', '--fail-on', request.failOn, values.failOn, DEFAULTS.failOn),
    calibration: {
      enabled: settle(['calibration', 'enabled'], values.calibration?.enabled, calibration.enabled),
    },
    sources: settle<Config['sources']>(['sources'], written.sources, []),
    licenses: {
      denied: settle<readonly string[]>(['licenses', 'denied'], values.licenses?.denied, licenses.denied),
      restricted: settle<readonly string[]>(
        ['licenses', 'restricted'],
        values.licenses?.restricted,
        licenses.restricted,
      ),
    },
    pii: {
      allowedDomains: settle<readonly string[]>(
        ['pii', 'allowedDomains'],
        values.pii?.allowedDomains,
        pii.allowedDomains,
      ),
      phoneRegion: settle(['pii', 'phoneRegion'], values.pii?.phoneRegion, pii.phoneRegion),
    },
    exports: settleFlag<Config['exports']>(
      'export',
      '--export',
      request.exports,
      values.export,
      request.givenBy === 'inputs' ? ACTION_EXPORTS : DEFAULTS.exports,
    ),
    csvBom: settle(['csvBom'], values.csvBom, DEFAULTS.csvBom),
    slack: {
      on: settle(['slack', 'on'], values.slack?.on, DEFAULTS.slack.on),
      mention: settle(['slack', 'mention'], values.slack?.mention, DEFAULTS.slack.mention),
    },
    guards: mergeGuards(settle, values.guards, inFolder),
    bypasses: settle<Config['bypasses']>(['bypasses'], values.bypasses, []),
    path: file.path,
    origins,
  }
}

function mergeModel(settle: Settle, written: PlumblineConfig['model'] = {}): Config['model'] {
  const { model } = DEFAULTS
  const value = <T>(name: keyof Config['model'], own: T | undefined, fallback: T): T =>
    settle<T>(['model', name], own, fallback)
  return {
    name: value('name', written.name, model.name),
    maxTokens: value<number>('maxTokens', written.maxTokens, model.maxTokens),
    concurrency: value<number>('concurrency', written.concurrency, model.concurrency),
    requestsPerMinute: value<number | null>('requestsPerMinute', written.requestsPerMinute, null),
    tokensPerMinute: value<number | null>('tokensPerMinute', written.tokensPerMinute, null),
    prices: value<Config['model']['prices']>('prices', pricesOf(written.prices), model.prices),
  }
}

function pricesOf(
  written: NonNullable<PlumblineConfig['model']>['prices'],
): Config['model']['prices'] | undefined {
  if (written === undefined) return undefined
  const named = Object.entries(written).flatMap(([name, price]) =>
    price === undefined ? [] : [[name, price]],
  )
  return Object.fromEntries(named)
}

function noteOrigins({ shownPath, document }: LoadedFile, givenBy: RunRequest['givenBy']) {
  const origins: Record<string, ValueOrigin> = {}
  const settle: Settle = (key, written, fallback) => {
    const pointer = key.map((part) => `/${escapePointer(part)}`).join('')
    origins[key.join('.')] =
      written === undefined
        ? 'default'
        : formatLocation({ path: shownPath, ...locate(document, pointer, 'value') })
    return written === undefined ? fallback : written
  }
  const settleFlag = <T>(
    key: string,
    flag: string,
    asked: T | undefined,
    written: T | undefined,
    fallback: T,
  ): T => {
    if (asked === undefined) return settle([key], written, fallback)
    origins[key] = givenBy === 'inputs' ? `input ${flag.slice('--'.length)}` : flag
    return asked
  }
  return { settle, settleFlag, origins }
}

/** Notes the origin of a mapping and of each of its entries, and where an entry is a mapping itself, of its entries. */
function settleEach<T extends object>(settle: Settle, key: string, written: T | undefined): T | undefined {
  settle<unknown>([key], written, undefined)
  for (const [name, entry] of Object.entries(written ?? {})) {
    settle([key, name], entry, null)
    if (typeof entry !== 'object' || entry === null) continue
    for (const [part, value] of Object.entries(entry)) settle([key, name, part], value, null)
  }
  return written
}

function fieldsOf(written: PlumblineConfig['fields'] = {}): Config['fields'] {
  const { latency_ms, cost_usd, ...pointers } = written
  return {
    ...pointers,
    ...(latency_ms === undefined ? {} : { latency_ms: numberPointer(latency_ms) }),
    ...(cost_usd === undefined ? {} : { cost_usd: numberPointer(cost_usd) }),
  }
}

function numberPointer(written: WrittenNumberPointer): NumberPointer | null {
  return typeof written === 'string' ? { from: written, times: 1 } : written
}

/** One number stands for every profile. */
function thresholdsOf(written: PlumblineConfig['thresholds'] = {}): Config['thresholds'] {
  const limits: [string, Partial<Record<Profile, number | null>>][] = []
  for (const [metric, limit] of Object.entries(written)) {
    if (limit === undefined) continue
    const single = typeof limit === 'number' || limit === null
    limits.push([metric, single ? { dev: limit, stage: limit, prod: limit } : limit])
  }
  return Object.fromEntries(limits)
}
