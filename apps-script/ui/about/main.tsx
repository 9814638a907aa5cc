import { useEffect, useState } from 'preact/hooks'
import type { AboutWorkbook } from '../../../shared/panels/about.ts'
import { callScript } from '../panel/google-script.ts'
import { mount } from '../panel/mount.ts'
import '../panel/panel.css'
import { parseAbout } from './parse-about.ts'

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly about: AboutWorkbook }
  | { readonly kind: 'failed'; readonly message: string }

function AboutPanel() {
  const [state, setState] = useState<State>({ kind: 'reading' })
  useEffect(() => {
    callScript('aboutWorkbook')
      .then((result) => setState({ kind: 'read', about: parseAbout(result) }))
      .catch((error: Error) => setState({ kind: 'failed', message: error.message }))
  }, [])
  return (
    <main>
      <h1>PUG</h1>
      <p>
        Menghitung indikator Pengarusutamaan Gender dari lembar yang sudah ada di berkas ini dan menjaga tabel
        pelacakannya. Lembar Anda hanya dibaca; yang ditulis hanya lembar milik PUG.
      </p>
      <div aria-live="polite">
        <Workbook state={state} />
      </div>
    </main>
  )
}

function Workbook({ state }: { readonly state: State }) {
  if (state.kind === 'reading') return <p class="muted">Membaca berkas…</p>
  if (state.kind === 'failed') return <p class="problem">{state.message}</p>
  const { office, year, award, sources, lacking, version } = state.about
  return (
    <>
      <p class="muted">
        {office} · tahun anggaran {year}
        <br />
        Menuju {award}
      </p>
      <h2>Lembar yang dikenali</h2>
      {sources.length === 0 && <p>Belum ada. Jalankan PUG &gt; Siapkan Lembar Sumber.</p>}
      <ul>
        {sources.map(({ sheet, kind, counted, leftOut }) => (
          <li key={`${sheet} ${kind}`}>
            <strong>{sheet}</strong>
            <br />
            <span class="muted">
              {kind}: {counted} baris dihitung, {leftOut} tidak
            </span>
          </li>
        ))}
      </ul>
      {lacking.length > 0 && (
        <>
          <h2>Belum ada lembarnya</h2>
          <p>{lacking.join(', ')}</p>
        </>
      )}
      <p class="muted">Versi {version}</p>
    </>
  )
}

mount(<AboutPanel />)
