import type { ConnectedTable, SelectedPlace } from '../../../shared/panels/connect.ts'
import type { ConnectDeeds } from './use-connect.ts'

interface RowsProps {
  readonly table: ConnectedTable
  readonly deeds: ConnectDeeds
  readonly isBusy: boolean
}

/** Which rows of a table are counted, which are not and why, and those that the office took out. */
export function Rows({ table, deeds, isBusy }: RowsProps) {
  const { sheet, counted, leftOut, notData } = table
  const count = leftOut.reduce((sum, { count: some }) => sum + some, 0)
  return (
    <details>
      <summary>
        Baris: {counted} dihitung, {count} tidak
      </summary>
      {leftOut.map(({ reason, count: some, rows }) => (
        <div key={reason}>
          <p>
            {some} {reason}:
          </p>
          <ul class="rows">
            {rows.map(({ row, label }) => (
              <li key={row}>
                {label}{' '}
                <button type="button" class="jump" onClick={() => deeds.goTo({ sheet, row })}>
                  baris {row}
                  <span class="hidden"> di lembar {sheet}</span>
                </button>
              </li>
            ))}
          </ul>
          {rows.length < some && <p class="muted">dan {some - rows.length} lagi</p>}
        </div>
      ))}
      {notData.length > 0 && <p>Bukan data, menurut Anda:</p>}
      <ul class="rows">
        {notData.map(({ mark, label, row }) => (
          <li key={mark}>
            {label}{' '}
            {row === null ? (
              <span class="muted">tidak ditemukan lagi</span>
            ) : (
              <button type="button" class="jump" onClick={() => deeds.goTo({ sheet, row })}>
                baris {row}
                <span class="hidden"> di lembar {sheet}</span>
              </button>
            )}{' '}
            <button
              type="button"
              class="jump"
              disabled={isBusy}
              onClick={() => deeds.correct({ do: 'countRow', table: table.table, mark })}
            >
              Hitung lagi<span class="hidden">: {label}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        disabled={isBusy}
        onClick={() => deeds.correctWithSelection((place) => selectedRow(table, place))}
      >
        Baris terpilih bukan data
      </button>
    </details>
  )
}

function selectedRow(table: ConnectedTable, { sheetId, sheet, row }: SelectedPlace) {
  if (sheetId !== table.sheetId) {
    throw new Error(
      `Baris yang terpilih ada di lembar '${sheet}'. Pilih sebuah sel pada baris itu di lembar '${table.sheet}', lalu tekan lagi.`,
    )
  }
  return { do: 'leaveOutRow', sheetId, row } as const
}
