import type { KeptEditOffer } from '../../../shared/panels/offers.ts'
import type { DataCheckDeeds } from './use-data-check.ts'

interface OffersProps {
  readonly offers: readonly KeptEditOffer[]
  readonly deeds: DataCheckDeeds
  readonly isBusy: boolean
}

/** Cells that a person filled in by hand, beside what is computed by now. */
export function Offers({ offers, deeds, isBusy }: OffersProps) {
  if (offers.length === 0) return null
  return (
    <section>
      <h2>Isian tangan yang berbeda dari hasil hitungan baru</h2>
      <ul>
        {offers.map((offer) => (
          <li key={`${offer.sheet} ${offer.row} ${offer.column}`}>
            <span>{offer.label}</span>
            <span class="muted">Tertulis: {offer.theirs}</span>
            <span class="muted">Hasil hitungan: {offer.ours}</span>
            <button type="button" disabled={isBusy} onClick={() => deeds.take(offer)}>
              Pakai hasil hitungan<span class="hidden">: {offer.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
