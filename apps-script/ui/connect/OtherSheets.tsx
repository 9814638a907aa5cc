import type { Connection } from '../../../shared/panels/connect.ts'
import { KindChoice } from './KindChoice.tsx'
import type { ConnectDeeds } from './use-connect.ts'

interface OtherSheetsProps {
  readonly connection: Connection
  readonly deeds: ConnectDeeds
  readonly isBusy: boolean
}

const NONE = 'none'

/** Sheets of no kind: each can be given one. */
export function OtherSheets({ connection, deeds, isBusy }: OtherSheetsProps) {
  const { kinds, otherSheets } = connection
  if (otherSheets.length === 0) return null
  return (
    <details>
      <summary>
        <h2>Lembar lain</h2> <span class="muted">{otherSheets.length} tidak dibaca</span>
      </summary>
      <ul class="fields">
        {otherSheets.map(({ sheetId, sheet, isIgnored }) => (
          <li key={sheetId}>
            <KindChoice
              id={`sheet ${sheetId}`}
              label={sheet}
              kinds={kinds}
              value={NONE}
              other={{ value: NONE, name: isIgnored ? 'Diabaikan' : 'Tidak dibaca' }}
              isBusy={isBusy}
              onChoose={(kind) => kind && deeds.correct({ do: 'addTable', sheetId, kind, headerRows: null })}
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
      </ul>
    </details>
  )
}
