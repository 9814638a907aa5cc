import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FindingGroup } from '../../../shared/panels/data-check.ts'
import { Finding } from './Finding.tsx'
import type { DataCheckDeeds } from './use-data-check.ts'

interface GroupProps {
  readonly group: FindingGroup
  readonly deeds: DataCheckDeeds
  readonly isBusy: boolean
}

/** Findings of one kind, folded until they are wanted; errors stand open. */
export function Group({ group, deeds, isBusy }: GroupProps) {
  const { severity, title, count, findings } = group
  const items = useRef<HTMLUListElement>(null)
  const shown = useRef(findings.length)

  useLayoutEffect(() => {
    // The button that was pressed has moved down or is gone: who works by keyboard goes on at the first new finding.
    const firstNew = items.current?.children[shown.current]
    if (firstNew instanceof HTMLElement) firstNew.focus()
    shown.current = findings.length
  }, [findings.length])

  return (
    <details open={severity === 'error'}>
      <summary>
        {title} <span class="muted">({count.toLocaleString('id-ID')})</span>
      </summary>
      <ul ref={items}>
        {findings.map((finding) => (
          <Finding key={finding.id} finding={finding} severity={severity} deeds={deeds} isBusy={isBusy} />
        ))}
      </ul>
      {findings.length < count && (
        <button type="button" class="more" disabled={isBusy} onClick={() => deeds.showMore(group)}>
          Tampilkan lagi<span class="hidden">: {title}</span> ({count - findings.length} tersisa)
        </button>
      )}
    </details>
  )
}
