import { useEffect, useRef, useState } from 'preact/hooks'
import { useText } from '../locale/text.ts'
import type { Clip } from '../queue/clip.ts'
import { deliveryText } from '../queue/delivery-text.ts'
import { onChange } from '../store/changes.ts'
import { getClip } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import { PageLink } from '../ui/PageLink.tsx'

/** After saving: the clip is safe, and how far it has come. */
export function Saved({ database, clip: id }: { readonly database: Database; readonly clip: string }) {
  const text = useText()
  const [clip, setClip] = useState<Clip | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const look = async () => setClip(await getClip(database, id))
    void look()
    heading.current?.focus()
    return onChange(look)
  }, [database, id])
  return (
    <div class="saved">
      <span class="tick" aria-hidden="true">
        ✓
      </span>
      <h2 ref={heading} tabIndex={-1}>
        {text('saved.title')}
      </h2>
      <p>{clip?.record.title}</p>
      <p role="status" class="muted">
        {clip === null ? '' : text(deliveryText(clip.delivery))}
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={() => window.close()}>
          {text('saved.close')}
        </button>
        <PageLink page="queue.html" hash={id} class="button">
          {text('saved.queue')}
        </PageLink>
      </div>
    </div>
  )
}
