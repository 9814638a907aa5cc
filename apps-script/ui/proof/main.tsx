import type { Proof } from '../../../shared/panels/proof.ts'
import { dayAndTime } from '../panel/day-and-time.ts'
import { mount } from '../panel/mount.ts'
import '../panel/panel.css'
import './proof.css'
import type { ProofState } from './proof-state.ts'
import { Result } from './Result.tsx'
import { type ProofDeeds, useProof } from './use-proof.ts'

function ProofPanel() {
  const { state, deeds } = useProof()
  const { proof, problem } = state
  return (
    <main>
      <h1>Periksa Keutuhan Bukti</h1>
      <p class="muted">
        Segel setiap baris di Bukti Dukung, tanda tangan perangkatnya, dan berkasnya di Drive dihitung ulang. Tidak ada
        yang diubah.
      </p>
      <Buttons state={state} deeds={deeds} />
      <div class="news" aria-live="polite">
        {problem !== '' && <p class="problem">{problem}</p>}
        {proof && proof.state !== 'none' && <p class={tone(proof)}>{summaryOf(proof, state)}</p>}
        {proof?.state === 'none' && !state.isRunning && problem === '' && <p>Belum pernah diperiksa.</p>}
      </div>
      {proof && proof.state !== 'none' && (
        <>
          <progress aria-label="Bukti yang sudah diperiksa" value={proof.done} max={Math.max(1, proof.total)} />
          <Result proof={proof} deeds={deeds} />
        </>
      )}
    </main>
  )
}

function Buttons({
  state: { proof, isRunning, isStopping },
  deeds,
}: {
  readonly state: ProofState
  readonly deeds: ProofDeeds
}) {
  if (isRunning) {
    return (
      <button type="button" disabled={isStopping} onClick={deeds.stop}>
        {isStopping ? 'Berhenti…' : 'Berhenti dulu'}
      </button>
    )
  }
  if (proof?.state !== 'underway') {
    return (
      <button type="button" class="primary" disabled={proof === null} onClick={deeds.begin}>
        {proof?.state === 'done' ? 'Periksa lagi' : 'Periksa sekarang'}
      </button>
    )
  }
  return (
    <>
      <button type="button" class="primary" onClick={deeds.goOn}>
        Lanjutkan
      </button>{' '}
      <button type="button" onClick={deeds.begin}>
        Dari awal
      </button>
    </>
  )
}

function summaryOf(
  { state, done, total, whole, changed, missing, more, at }: Proof,
  { isRunning }: ProofState,
): string {
  const counts = `${whole} utuh, ${changed.length} berubah, ${missing.length} hilang`
  if (state === 'done') {
    if (changed.length + missing.length + more === 0) return `Semua ${total} bukti utuh.`
    return `${counts}, dari ${total} bukti.`
  }
  if (isRunning) return `Memeriksa: ${done} dari ${total} bukti. ${counts}.`
  return `Berhenti di ${done} dari ${total} bukti (dimulai ${dayAndTime(at)} WIB). ${counts}.`
}

function tone({ state, changed, missing, more }: Proof): string {
  if (changed.length + missing.length + more > 0) return 'problem'
  return state === 'done' ? 'good' : ''
}

mount(<ProofPanel />)
