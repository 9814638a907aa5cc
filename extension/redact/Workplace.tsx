import { useState } from 'preact/hooks'
import type { ImagePicture } from '../capture/picture.ts'
import { middleOf } from '../capture/rectangle.ts'
import { useText } from '../locale/text.ts'
import { BoxList } from './BoxList.tsx'
import { type Edit, type Edits, nextId } from './edits.ts'
import type { History } from './history.ts'
import { Surface, type Tool } from './Surface.tsx'
import { Toolbar } from './Toolbar.tsx'
import type { Zoom } from './zoom.ts'

interface WorkplaceProps {
  readonly picture: ImagePicture
  /** Says which picture it is, to those who do not see it. */
  readonly label: string
  readonly history: History<Edits>
  readonly apply: (edit: Edit) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** One picture with its tools and the list of its boxes. */
export function Workplace({ picture, label, history, apply, undo, redo }: WorkplaceProps) {
  const text = useText()
  const [tool, setTool] = useState<Tool>('cover')
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [fresh, setFresh] = useState<number | 'crop' | null>(null)
  const edits = history.present

  const add = () => {
    setFresh(tool === 'crop' ? 'crop' : nextId(edits))
    apply({ type: tool, box: middleOf(picture) })
  }
  const undoByKey = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    if (key === 'z' && !event.shiftKey) undo()
    else redo()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Z works wherever the focus is in it
    <div class="workplace stack" onKeyDown={undoByKey}>
      <Toolbar
        tool={tool}
        choose={setTool}
        add={add}
        zoom={zoom}
        setZoom={setZoom}
        undo={history.past.length > 0 ? undo : null}
        redo={history.future.length > 0 ? redo : null}
      />
      <p class="muted small">{text(tool === 'cover' ? 'redact.dragCover' : 'redact.dragCrop')}</p>
      <div class="bench">
        <Surface picture={picture} label={label} edits={edits} tool={tool} zoom={zoom} apply={apply} fresh={fresh} />
        <BoxList edits={edits} apply={apply} />
      </div>
    </div>
  )
}
