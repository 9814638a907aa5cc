import { mount } from '../panel/mount.ts'
import '../panel/panel.css'
import './connect.css'
import { Kind } from './Kind.tsx'
import { OtherSheets } from './OtherSheets.tsx'
import { Transfer } from './Transfer.tsx'
import { useConnect } from './use-connect.ts'

function ConnectPanel() {
  const { state, deeds } = useConnect()
  const { connection, earlier, isBusy, problem, news } = state
  return (
    <main>
      <h1>Lembar dan kolom yang dikenali</h1>
      <p>Betulkan yang keliru, lalu simpan.</p>
      <div class="news" aria-live="polite">
        {isBusy && <p class="muted">Membaca lembar…</p>}
        {problem !== '' && <p class="problem">{problem}</p>}
        {news !== '' && <p class="good">{news}</p>}
      </div>
      {connection?.problems.map((sentence) => (
        <p key={sentence} class="problem">
          {sentence}
        </p>
      ))}
      {connection && (
        <>
          {connection.goneSheets.map(({ sheetId, sheet, problem: what }) => (
            <div key={sheetId} class="problem">
              <p>{what}</p>
              <button type="button" disabled={isBusy} onClick={() => deeds.correct({ do: 'forgetSheet', sheetId })}>
                Lupakan lembar {sheet}
              </button>
            </div>
          ))}
          {connection.kinds.map((kind) => (
            <Kind key={kind.kind} kinds={connection.kinds} kind={kind} deeds={deeds} isBusy={isBusy} />
          ))}
          <OtherSheets connection={connection} deeds={deeds} isBusy={isBusy} />
          <Transfer state={state} deeds={deeds} />
          <div class="bar">
            <button type="button" class="primary" disabled={isBusy || connection.isSaved} onClick={deeds.save}>
              Simpan
            </button>
            <button type="button" disabled={isBusy || earlier.length === 0} onClick={deeds.undo}>
              Urungkan
            </button>
            <span class="muted">{connection.isSaved ? 'Tersimpan' : 'Belum disimpan'}</span>
          </div>
        </>
      )}
    </main>
  )
}

mount(<ConnectPanel />)
