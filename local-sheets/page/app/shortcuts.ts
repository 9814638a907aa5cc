import { useEffect } from 'preact/hooks'
import type { Deeds } from './deeds.ts'

/** Keys that work wherever the focus is. */
export function useShortcuts({ save }: Pick<Deeds, 'save'>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      save()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [save])
}
