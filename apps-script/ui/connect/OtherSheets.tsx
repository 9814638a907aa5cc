import type { Connection } from '../../../shared/panels/connect.ts'
import { KindChoice } from './KindChoice.tsx'
import type { ConnectDeeds } from './use-connect.ts'

interface OtherSheetsProps {
  readonly connection: Connection
  readonly deeds: ConnectDeeds
  readonly isBusy: boolean
}

const NONE = 'none' as const

/** Sheets of no kind, each of which can be given one, and tables that are ignored. */
export function OtherSheets({ connection, deeds, isBusy }: OtherSheetsProps) {
  const { kinds, otherSheets, ignoredTables } = connection
  if (otherSheets.length + ignoredTables.length === 0) return null
  return (
    <details>
      <summary>
        <h2>Lembar lain</h2> <span class="muted">{otherSheets.length + ignoredTables.length} tidak dibaca</span>
      </summary>
      <ul class="fields">
        {otherSheets.map(({ sheetId, sheet, isIgnored }) => (
          <li key={sheetId}>
            <KindChoice
              id={`sheet ${sheetId}`}
              label={sheet}
              kinds={kinds}
              value={NONE}
              others={[{ value: NONE, name: isIgnored ? 'Diabaikan' : 'Tidak dibaca' }]}
              isBusy={isBusy}
              onChoose={(kind) => kind !== NONE && deeds.correct({ do: 'addTable', sheetId, kind, headerRows: null })}
            />
            {isIgnored && (
              <button
                type="button"
                class="jump"
                disabled={isBusy}
                onClick={() => deeds.correct({ do: 'forgetSheet', sheetId })}
              >
                Jangan abaikan lagi<span class="hidden"> lembar {sheet}</span>
              </button>
            )}
          </li>
        ))}
        {ignoredTables.map(({ table, sheet, headers }) => (
          <li key={table}>
            <p>
              Tabel {headers} di lembar {sheet} <span class="muted">diabaikan</span>
            </p>
            <button
              type="button"
              class="jump"
              disabled={isBusy}
              onClick={() => deeds.correct({ do: 'heedTable', table })}
            >
              Jangan abaikan lagi
              <span class="hidden">
                {' '}
                tabel {headers} di lembar {sheet}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
