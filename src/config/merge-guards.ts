import type { ConfiguredAllow, CustomSecretRule, GuardsConfig } from '../core/config.js'
import type { Allow, CustomRules, PlumblineConfig } from '../core/generated/plumbline.js'
import { DEFAULTS } from './defaults.js'
import type { Settle } from './settle.js'

/**
 * Settings of the guards, with the origin of each under `guards.ID.KEY`.
 * @param inFolder makes a path absolute that counts from the configuration's folder
 */
export function mergeGuards(
  settle: Settle,
  written: PlumblineConfig['guards'] = {},
  inFolder: (path: string) => string,
): GuardsConfig {
  const defaults = DEFAULTS.guards
  const of = (id: keyof GuardsConfig) => {
    const key = (...parts: readonly string[]) => ['guards', id, ...parts]
    return {
      allow: settle<readonly ConfiguredAllow[]>(key('allow'), written[id]?.allow?.map(allowOf), []),
      value: <T>(name: string, own: T | undefined, fallback: T): T => settle<T>(key(name), own, fallback),
      key,
    }
  }
  const [git, env, http, schema, prod, regression] = [
    of('git'),
    of('env'),
    of('no-direct-http'),
    of('schema'),
    of('prod'),
    of('regression'),
  ]
  const w = { ...written, http: written['no-direct-http'] }
  const baseline = w.git?.baseline === undefined ? undefined : inFolder(w.git.baseline)
  const frozen = w.regression?.frozen === undefined ? undefined : inFolder(w.regression.frozen)
  const files = w.schema?.files?.map((entry) => ({
    data: inFolder(entry.data),
    schema: inFolder(entry.schema),
  }))
  return {
    git: {
      allow: git.allow,
      baseline: git.value<string | null>('baseline', baseline, defaults.git.baseline),
      maxFileBytes: git.value<number>('maxFileBytes', w.git?.maxFileBytes, defaults.git.maxFileBytes),
      rules: {
        disable: settle<readonly string[]>(git.key('rules', 'disable'), w.git?.rules?.disable, []),
        custom: customRules(settle, git.key('rules', 'custom'), w.git?.rules?.custom),
      },
    },
    env: {
      allow: env.allow,
      exclude: env.value<readonly string[]>('exclude', w.env?.exclude, []),
      declarations: env.value<readonly string[]>('declarations', w.env?.declarations, []),
      entryPoints: env.value<readonly string[]>('entryPoints', w.env?.entryPoints, []),
    },
    'no-direct-http': {
      allow: http.allow,
      exclude: http.value<readonly string[]>('exclude', w.http?.exclude, []),
      clients: http.value<GuardsConfig['no-direct-http']['clients']>(
        'clients',
        w.http?.clients?.map(clientOf),
        defaults['no-direct-http'].clients,
      ),
    },
    schema: {
      allow: schema.allow,
      files: schema.value<GuardsConfig['schema']['files']>('files', files, []),
      exclude: schema.value<readonly string[]>('exclude', w.schema?.exclude, []),
      maxErrorsPerFile: schema.value<number>(
        'maxErrorsPerFile',
        w.schema?.maxErrorsPerFile,
        defaults.schema.maxErrorsPerFile,
      ),
    },
    prod: { allow: prod.allow },
    regression: {
      allow: regression.allow,
      frozen: regression.value<string | null>('frozen', frozen, null),
      command: regression.value<readonly string[] | null>('command', w.regression?.command, null),
      timeoutS: regression.value<number>('timeoutS', w.regression?.timeoutS, defaults.regression.timeoutS),
    },
  }
}

/** Notes where each id stands as well: only the guard knows which ids are taken. */
function customRules(
  settle: Settle,
  key: readonly string[],
  written: CustomRules | undefined,
): readonly CustomSecretRule[] {
  for (const [index, { id }] of (written ?? []).entries()) settle([...key, String(index), 'id'], id, id)
  const rules = written?.map(({ id, title, pattern, keywords, paths, minEntropy, remedy }) => ({
    id,
    title,
    pattern,
    keywords: keywords ?? [],
    paths: paths ?? [],
    minEntropy: minEntropy ?? null,
    remedy: remedy ?? null,
  }))
  return settle<readonly CustomSecretRule[]>(key, rules, [])
}

function allowOf({ rule, path, reason, until }: Allow[number]): ConfiguredAllow {
  return { rule: rule ?? null, path: path ?? null, reason, until: until ?? null }
}

function clientOf(
  written: string | { readonly path: string; readonly reason: string },
): GuardsConfig['no-direct-http']['clients'][number] {
  return typeof written === 'string' ? { path: written, reason: null } : written
}
