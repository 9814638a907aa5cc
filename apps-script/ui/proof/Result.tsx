import type { Proof, ProofRemark } from '../../../shared/panels/proof.ts'
import { CopyText } from '../panel/CopyText.tsx'
import { dayAndTime } from '../panel/day-and-time.ts'
import type { ProofDeeds } from './use-proof.ts'

interface ResultProps {
  readonly proof: Proof
  readonly deeds: ProofDeeds
}

/** What a proof has come to so far, with the way to each cell. */
export function Result({ proof, deeds }: ResultProps) {
  const { changed, missing, more, state, at, head } = proof
  return (
    <>
      {state === 'done' && <p class="muted">Selesai diperiksa {dayAndTime(at)} WIB.</p>}
      <Remarks title="Berubah" kind="changed" remarks={changed} deeds={deeds} />
      <Remarks title="Hilang" kind="missing" remarks={missing} deeds={deeds} />
      {more > 0 && (
        <p>Masih ada {more.toLocaleString('id-ID')} temuan lain; perbaiki yang tampak, lalu periksa lagi.</p>
      )}
      {state === 'done' && head.count > 0 && <Head head={head} />}
    </>
  )
}

/** What a person notes elsewhere: an export from which the last rows were cut off is whole in itself. */
function Head({ head: { count, hash } }: Pick<Proof, 'head'>) {
  return (
    <section>
      <h2>Catat di luar lembar</h2>
      <p>
        {count.toLocaleString('id-ID')} bukti tersegel sampai pemeriksaan ini. Catat jumlah itu dan segel terakhirnya,
        misalnya di notulen: bila kelak baris terakhir sebuah ekspor dipotong, keduanya tidak cocok lagi.
      </p>
      <CopyText label="Segel terakhir" text={hash} />
    </section>
  )
}

interface RemarksProps {
  readonly title: string
  readonly kind: string
  readonly remarks: readonly ProofRemark[]
  readonly deeds: ProofDeeds
}

function Remarks({ title, kind, remarks, deeds }: RemarksProps) {
  if (remarks.length === 0) return null
  return (
    <section class={kind}>
      <h2>
        {title} ({remarks.length})
      </h2>
      <ul>
        {remarks.map(({ message, at }) => (
          <li key={`${at?.cell ?? ''} ${message}`}>
            <span>{message}</span>
            {at && (
              <button type="button" class="jump" onClick={() => deeds.goTo(at)}>
                {at.sheet}, sel {at.cell}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
