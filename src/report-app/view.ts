/** What the reader has chosen to see. It lives in the address, so that it can be sent to somebody else. */
export interface View {
  /** Words to find. */
  readonly words: string
  /** Id of a record filter; null for all records. */
  readonly show: string | null
  /** Question form; null for all. */
  readonly form: string | null
  /** Data file; null for all. */
  readonly file: string | null
  readonly sort: SortKey
  readonly order: 'up' | 'down'
  /** Id of the open record; null where none is open. */
  readonly record: string | null
}

const SORT_KEYS = ['worst', 'place', 'score', 'support', 'align', 'latency', 'cost'] as const
export type SortKey = (typeof SORT_KEYS)[number]

export const WHOLE_VIEW: View = {
  words: '',
  show: null,
  form: null,
  file: null,
  sort: 'worst',
  order: 'up',
  record: null,
}

/** Reads the fragment of an address; what it does not name, or names wrongly, is as in a view of everything. */
export function readView(fragment: string): View {
  const named = new URLSearchParams(fragment.replace(/^#/, ''))
  const sort = SORT_KEYS.find((key) => key === named.get('sort')) ?? WHOLE_VIEW.sort
  return {
    words: named.get('find') ?? '',
    show: named.get('show'),
    form: named.get('form'),
    file: named.get('file'),
    sort,
    order: named.get('order') === 'down' ? 'down' : 'up',
    record: named.get('record'),
  }
}

/** The fragment of an address with `#`; empty for a view of everything. */
export function writeView(view: View): string {
  const named = new URLSearchParams()
  const name = (key: string, value: string | null, otherwise: string | null): void => {
    if (value !== null && value !== otherwise) named.set(key, value)
  }
  name('find', view.words, '')
  name('show', view.show, null)
  name('form', view.form, null)
  name('file', view.file, null)
  name('sort', view.sort, WHOLE_VIEW.sort)
  name('order', view.order, WHOLE_VIEW.order)
  name('record', view.record, null)
  const text = named.toString()
  return text === '' ? '' : `#${text}`
}
