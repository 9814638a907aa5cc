import { useLayoutEffect, useRef } from 'preact/hooks'
import type { TraceList, TraceListName } from '../../../shared/panels/trace.ts'
import type { RowAddress } from '../../../shared/tables/grid.ts'

const titles: Readonly<Record<TraceListName, string>> = {
  counted: 'Dihitung',
  notCounted: 'Belum',
  candidate: 'Kandidat ARG (belum ada GAP dan GBS)',
  notApplicable: 'Tidak berlaku',
  missing: 'Belum diisi',
  unreadable: 'Tidak terbaca',
  leftOut: 'Bukan data, tidak ikut dihitung',
  evidence: 'Bukti dukung',
}

interface RowListProps {
  readonly list: TraceList
  readonly onMore: (list: TraceList) => void
  readonly onGo: (at: RowAddress) => void
}

/** One list of rows, folded until it is wanted. */
export function RowList({ list, onMore, onGo }: RowListProps) {
  const { name, count, rows } = list
  const items = useRef<HTMLUListElement>(null)
  const shown = useRef(rows.length)

  useLayoutEffect(() => {
    // The button that was pressed has moved down or is gone: who works by keyboard goes on at the first new row.
    const firstNew = items.current?.children[shown.current]
    if (firstNew instanceof HTMLElement) firstNew.focus()
    shown.current = rows.length
  }, [rows.length])

  return (
    <details>
      <summary>
        {titles[name]}: {count.toLocaleString('id-ID')}
      </summary>
      <ul ref={items}>
        {rows.map(({ label, note, at }, index) => (
          <li key={index} tabIndex={-1}>
            <span>{label}</span>
            {note !== '' && <span class="note">{note}</span>}
            {at && (
              <button type="button" class="jump" onClick={() => onGo(at)}>
                {at.sheet}, baris {at.row}
              </button>
            )}
          </li>
        ))}
      </ul>
      {rows.length < count && (
        <button type="button" class="more" onClick={() => onMore(list)}>
          Tampilkan {Math.min(100, count - rows.length)} lagi
        </button>
      )}
    </details>
  )
}
