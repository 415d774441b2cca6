import { isAddressName, isProseName } from './calls.js'
import type { Argument } from './fold/expression.js'
import type { Folded, Folder } from './fold/folded.js'
import { mayBeAddress, type ProviderUrl, providerUrlIn, type Where } from './hosts.js'

/** Records in records: deeper, nobody keeps an address. */
const DEEPEST_RECORD = 4

/** An address of a provider among the arguments of a call. */
export interface Address {
  /** Name of the argument or member that holds it. */
  readonly argument: string | null
  readonly folded: Folded
  readonly url: ProviderUrl
}

/** In order, those in records and lists too. */
export function* addressesIn(
  args: readonly Argument[],
  folder: Folder,
  where: Where,
  depth = 0,
): Generator<Address, undefined> {
  for (const { name, value } of args) {
    if (name !== null && isProseName(name)) continue
    const texts = folder.fold(value).filter(({ text }) => mayBeAddress(text))
    const own: Where = texts.length > 0 && name !== null && isAddressName(name) ? 'bare' : where
    for (const folded of texts) {
      const url = providerUrlIn(folded.text, own)
      if (url !== null) yield { argument: name, folded, url }
    }
    const members = depth < DEEPEST_RECORD ? folder.record(value) : null
    if (members !== null) yield* addressesIn(members, folder, 'start', depth + 1)
    if (value.kind === 'list' && depth < DEEPEST_RECORD) {
      yield* addressesIn(
        value.of.map((one) => ({ name: null, value: one })),
        folder,
        'start',
        depth + 1,
      )
    }
  }
}

/** Connections are made to a host, without a scheme. */
export function hostsAlone(name: string): Where {
  return /connect|dial|request|socket|HTTPS?Connection/i.test(name) ? 'bare' : 'start'
}

/** What a request carries is not where it goes. */
export function withoutBody(args: readonly Argument[]): readonly Argument[] {
  return args.filter(({ name }) => name === null || !/^(?:json|data|body|payload|form)$/i.test(name))
}
