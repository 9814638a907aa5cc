import { useText } from '../locale/text.ts'
import type { Sheet } from '../pairing/sheet.ts'
import { PageLink } from '../ui/PageLink.tsx'

interface BrandbarProps {
  readonly sheet: Sheet | null
  /** Clips that have not arrived. */
  readonly waiting: number
}

/** The head of popup and pages: whose extension this is, where clips go, what still waits. */
export function Brandbar({ sheet, waiting }: BrandbarProps) {
  const text = useText()
  return (
    <header class="brandbar">
      <img src="/icon/48.png" alt="" />
      <div class="title">
        <h1>{text('general.name')}</h1>
        <p class="small">{sheet === null ? text('general.noSheet') : text('general.toSheet', { name: sheet.name })}</p>
      </div>
      <PageLink page="queue.html">
        {waiting === 0 ? text('general.queue') : text('general.queueOf', { waiting })}
      </PageLink>
      <PageLink page="options.html">{text('general.options')}</PageLink>
    </header>
  )
}
