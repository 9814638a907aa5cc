import { useState } from 'preact/hooks'
import type { ConnectState } from './connect-state.ts'
import type { ConnectDeeds } from './use-connect.ts'

interface TransferProps {
  readonly state: Pick<ConnectState, 'exported' | 'imported' | 'isBusy'>
  readonly deeds: ConnectDeeds
}

/** Takes the mapping to another office, or brings one in. */
export function Transfer({ state: { exported, imported, isBusy }, deeds }: TransferProps) {
  const [text, setText] = useState('')
  return (
    <details>
      <summary>
        <h2>Pindahkan pemetaan</h2>
      </summary>
      <button type="button" disabled={isBusy} onClick={deeds.exportText}>
        Tampilkan sebagai teks
      </button>
      {exported !== '' && (
        <>
          <label for="exported">Salin teks ini untuk dinas lain</label>
          <textarea
            id="exported"
            readOnly
            rows={4}
            value={exported}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </>
      )}
      <label for="imported">Tempel teks dari dinas lain</label>
      <textarea id="imported" rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <button type="button" disabled={isBusy || text.trim() === ''} onClick={() => deeds.importText(text)}>
        Cocokkan dengan berkas ini
      </button>
      {imported && (
        <ul class="rows">
          {imported.matched.map(({ from, sheet, kind, fields, lacking }) => (
            <li key={`${from} ${sheet} ${kind}`}>
              ✓ {from} dipasang di {sheet} ({kind}), {fields} kolom.
              {lacking.length > 0 && ` Tidak ditemukan: ${lacking.join(', ')}.`}
            </li>
          ))}
          {imported.notMatched.map((name) => (
            <li key={name}>✗ {name}: tidak ada lembar yang cocok.</li>
          ))}
        </ul>
      )}
    </details>
  )
}
