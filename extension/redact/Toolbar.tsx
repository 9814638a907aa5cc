import { useText } from '../locale/text.ts'
import type { Tool } from './Surface.tsx'
import { type Zoom, zoomed } from './zoom.ts'

interface ToolbarProps {
  readonly tool: Tool
  readonly choose: (tool: Tool) => void
  /** Makes a box in the middle of the picture, for those who do not drag. */
  readonly add: () => void
  readonly zoom: Zoom
  readonly setZoom: (zoom: Zoom) => void
  /** `null`: there is nothing to undo. */
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

/** What can be done to a picture. */
export function Toolbar({ tool, choose, add, zoom, setZoom, undo, redo }: ToolbarProps) {
  const text = useText()
  return (
    <fieldset class="redact-tools row" aria-label={text('redact.tools')}>
      <button type="button" aria-pressed={tool === 'cover'} onClick={() => choose('cover')}>
        {text('redact.coverTool')}
      </button>
      <button type="button" aria-pressed={tool === 'crop'} onClick={() => choose('crop')}>
        {text('redact.cropTool')}
      </button>
      <button type="button" onClick={add}>
        {text(tool === 'cover' ? 'redact.addBox' : 'redact.addCrop')}
      </button>
      <span class="gap" />
      <button type="button" disabled={undo === null} onClick={() => undo?.()}>
        {text('redact.undo')}
      </button>
      <button type="button" disabled={redo === null} onClick={() => redo?.()}>
        {text('redact.redo')}
      </button>
      <span class="gap" />
      <button type="button" onClick={() => setZoom(zoomed(zoom, -1))}>
        {text('redact.zoomOut')}
      </button>
      <button type="button" onClick={() => setZoom(zoomed(zoom, 1))}>
        {text('redact.zoomIn')}
      </button>
      <button type="button" aria-pressed={zoom === 'fit'} onClick={() => setZoom('fit')}>
        {text('redact.zoomFit')}
      </button>
    </fieldset>
  )
}
