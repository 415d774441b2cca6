import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { readView, type View, writeView } from './view.js'

/** How a change of the view counts: `step` is one that the browser's back button undoes. */
export type ViewChange = (changes: Partial<View>, kind?: 'step' | 'adjust') => void

/** The view that the address names, and how to change both. */
export function useView(): readonly [View, ViewChange] {
  const [view, setView] = useState(() => readView(location.hash))
  useLayoutEffect(() => {
    const follow = (): void => {
      if (isView(location.hash)) setView(readView(location.hash))
    }
    addEventListener('popstate', follow)
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('popstate', follow)
      removeEventListener('hashchange', follow)
    }
  }, [])
  const change = useCallback<ViewChange>((changes, kind = 'adjust') => {
    setView((before) => {
      const after = { ...before, ...changes }
      const address = `${location.pathname}${location.search}${writeView(after)}`
      if (writeView(after) !== location.hash) {
        if (kind === 'step') history.pushState(null, '', address)
        else history.replaceState(null, '', address)
      }
      return after
    })
  }, [])
  return [view, change]
}

/** A fragment without an equals sign names a panel of the page, and leaves the view alone. */
function isView(fragment: string): boolean {
  return fragment === '' || fragment === '#' || fragment.includes('=')
}
