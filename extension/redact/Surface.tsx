import type { Box } from '../capture/box.ts'
import type { ImagePicture } from '../capture/picture.ts'
import { useText } from '../locale/text.ts'
import type { Edit, Edits } from './edits.ts'
import { Frame, placeOn } from './Frame.tsx'
import { Suggestion } from './Suggestion.tsx'
import { useBitmap } from './use-bitmap.ts'
import { useDrag } from './use-drag.ts'
import type { Zoom } from './zoom.ts'

export type Tool = 'cover' | 'crop'

interface SurfaceProps {
  readonly picture: ImagePicture
  readonly label: string
  readonly edits: Edits
  readonly tool: Tool
  readonly zoom: Zoom
  readonly apply: (edit: Edit) => void
  /** The box that was just made with the keyboard, and gets the focus. */
  readonly fresh: number | 'crop' | null
}

/** The picture with its boxes, to be drawn on. */
export function Surface({ picture, label, edits, tool, zoom, apply, fresh }: SurfaceProps) {
  const text = useText()
  const { ref, isBroken } = useBitmap(picture)
  const drag = useDrag(picture, (box) => apply({ type: tool, box }))
  const { crop, covers, suggestions } = edits
  const width = zoom === 'fit' ? `min(100%, ${picture.width}px)` : `${picture.width * zoom}px`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its room is scrolled by keys
    <section class="desk" tabIndex={0} aria-label={label}>
      {isBroken && <p class="notice bad">{text('redact.notShown')}</p>}
      <div
        class={`picture ${tool}`}
        style={{ width, aspectRatio: `${picture.width} / ${picture.height}` }}
        {...drag.handlers}
      >
        <canvas
          key={picture.id}
          ref={ref}
          width={picture.width}
          height={picture.height}
          role="img"
          aria-label={label}
        />
        {suggestions.map((box, index) => (
          <Suggestion
            key={box.id}
            box={box}
            size={picture}
            label={text('redact.suggestion', { number: index + 1 })}
            accept={() => apply({ type: 'accept', id: box.id })}
            turnDown={() => apply({ type: 'turnDown', id: box.id })}
          />
        ))}
        {covers.map((box, index) => (
          <Frame
            key={box.id}
            kind="cover"
            box={box}
            size={picture}
            label={text('redact.box', { number: index + 1, ...whole(box) })}
            change={(changed) => apply({ type: 'change', id: box.id, box: changed })}
            remove={() => apply({ type: 'uncover', id: box.id })}
            isFresh={fresh === box.id}
          />
        ))}
        {crop && (
          <Frame
            kind="crop"
            box={crop}
            size={picture}
            label={text('redact.crop', whole(crop))}
            change={(box) => apply({ type: 'crop', box })}
            remove={() => apply({ type: 'crop', box: null })}
            isFresh={fresh === 'crop'}
          />
        )}
        {drag.drawn && <div class={`frame drawn ${tool}`} style={placeOn(picture, drag.drawn)} />}
      </div>
    </section>
  )
}

function whole({ x, y, width, height }: Box) {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
}
