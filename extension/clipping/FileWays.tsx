import { useEffect, useRef } from 'preact/hooks'
import { useText } from '../locale/text.ts'

interface FileWaysProps {
  readonly add: (files: readonly File[]) => Promise<void>
  readonly addScreen: () => Promise<void>
}

/** Pictures from a file, by drop or paste, and of another window: a phone's screenshot, an app, a PDF. */
export function FileWays({ add, addScreen }: FileWaysProps) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const latest = useRef(add)
  latest.current = add

  useEffect(() => {
    const take = (data: DataTransfer | null, event: Event) => {
      const files = [...(data?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      void latest.current(files)
    }
    const paste = (event: ClipboardEvent) => take(event.clipboardData, event)
    const drop = (event: DragEvent) => take(event.dataTransfer, event)
    // Without this a dropped file would open in place of the page.
    const over = (event: DragEvent) => event.preventDefault()
    document.addEventListener('paste', paste)
    document.addEventListener('drop', drop)
    document.addEventListener('dragover', over)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('drop', drop)
      document.removeEventListener('dragover', over)
    }
  }, [])

  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {text('pictures.file')}
      </button>
      <input
        ref={input}
        type="file"
        class="hidden"
        multiple
        tabIndex={-1}
        aria-label={text('pictures.file')}
        accept="image/png,image/jpeg,image/webp,application/pdf"
        onChange={({ currentTarget }) => {
          void add([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      <button type="button" onClick={() => void addScreen()}>
        {text('pictures.window')}
      </button>
      <p class="muted small">{text('pictures.dropHint')}</p>
    </>
  )
}
