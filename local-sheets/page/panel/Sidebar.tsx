import { text } from '../locale/text.ts'
import { PanelFrame, type PanelProps } from './PanelFrame.tsx'

const keepWidth = (): void => undefined

/** The script's sidebar: 300 px, whatever it asks for. */
export function Sidebar(props: PanelProps) {
  const { panel, does } = props
  const title = panel.title || text('untitledPanel')
  return (
    <aside class="sidebar" aria-label={title}>
      <div class="panel-head">
        <h2>{title}</h2>
        <button
          type="button"
          class="close"
          aria-label={text('close', title)}
          onClick={() => does.closePanel(panel.panelId)}
        >
          ×
        </button>
      </div>
      <PanelFrame {...props} onResize={keepWidth} />
    </aside>
  )
}
