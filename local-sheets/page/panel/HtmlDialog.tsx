import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { text } from '../locale/text.ts'
import { PanelFrame, type PanelProps } from './PanelFrame.tsx'

/** A dialog with the script's HTML; modal or beside the work. Escape closes it. */
export function HtmlDialog(props: PanelProps) {
  const { panel, does } = props
  const { place } = panel
  const element = useRef<HTMLDialogElement>(null)
  const [size, setSize] = useState(place.kind === 'dialog' ? { width: place.width, height: place.height } : null)
  const title = panel.title || text('untitledPanel')
  const modal = place.kind === 'dialog' && place.modal

  useLayoutEffect(() => {
    if (modal) element.current?.showModal()
    else element.current?.show()
  }, [modal])
  const onResize = useCallback((width: number | null, height: number | null) => {
    setSize((now) => now && { width: width ?? now.width, height: height ?? now.height })
  }, [])
  const close = (): void => does.closePanel(panel.panelId)

  return (
    <dialog
      ref={element}
      class="html-dialog"
      aria-label={title}
      style={{ '--panel-width': `${size?.width}px`, '--panel-height': `${size?.height}px` }}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !modal) close()
      }}
    >
      <div class="panel-head">
        <h2>{title}</h2>
        <button type="button" class="close" aria-label={text('close', title)} onClick={close}>
          ×
        </button>
      </div>
      <PanelFrame {...props} onResize={onResize} />
    </dialog>
  )
}
