import type { WorkbookSummary } from '../../session/session.ts'
import type { Deeds } from '../app/deeds.ts'
import { text } from '../locale/text.ts'

interface ToolbarProps {
  readonly summary: WorkbookSummary
  readonly does: Deeds
  readonly downloadUrl: string
}

const ICONS = {
  undo: 'M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3',
  redo: 'm15 6 5 5-5 5M20 11H10a5 5 0 0 0 0 10h3',
  save: 'M5 4h11l4 4v12H4V4zM8 4v5h7V4M8 20v-6h8v6',
  download: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
} as const

/** Only what works. */
export function Toolbar({ summary, does, downloadUrl }: ToolbarProps) {
  return (
    <section class="toolbar" aria-label={text('toolbar')}>
      <button type="button" title={text('undoHint')} disabled={!summary.canUndo} onClick={does.undo}>
        <Icon name="undo" />
        <span class="only-read">{text('undo')}</span>
      </button>
      <button type="button" title={text('redoHint')} disabled={!summary.canRedo} onClick={does.redo}>
        <Icon name="redo" />
        <span class="only-read">{text('redo')}</span>
      </button>
      <span class="divider" />
      <button type="button" title={text('saveHint')} onClick={does.save}>
        <Icon name="save" />
        {text('save')}
      </button>
      <a class="button" href={downloadUrl} download>
        <Icon name="download" />
        {text('download')}
      </a>
    </section>
  )
}

function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  )
}
