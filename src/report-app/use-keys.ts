import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Keys {
  readonly search: RefObject<HTMLInputElement | null>
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
  readonly clear: () => void
  readonly isOpen: boolean
}

/** `/` finds, `j` `k` and the arrows go from record to record, Esc takes back what was done last. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  // Before the first picture: a key that is pressed as soon as something is seen must count.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => answer(event, latest.current)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

function answer(event: KeyboardEvent, { search, step, close, clear, isOpen }: Keys): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
  const { target } = event
  if (event.key === 'Escape') {
    if (target === search.current) {
      if (search.current?.value === '') search.current.blur()
      else clear()
    } else if (isOpen) close()
    return
  }
  if (target instanceof HTMLElement && target.matches('input, select, textarea')) return
  const move = moveOf(event.key, target)
  if (event.key === '/') search.current?.focus()
  else if (move !== null) step(move)
  else return
  event.preventDefault()
}

/** The arrows scroll the page wherever they do not belong to the table. */
function moveOf(key: string, target: EventTarget | null): 1 | -1 | null {
  if (key === 'j') return 1
  if (key === 'k') return -1
  const inTable = target instanceof HTMLElement && target.closest('[role=grid]') !== null
  if (!inTable) return null
  if (key === 'ArrowDown' || (key === 'Enter' && target.matches('[role=grid]'))) return 1
  return key === 'ArrowUp' ? -1 : null
}
