import type { SheetEntry } from '../../../shared/evidence/sheet-record.ts'
import type { EvidenceForm } from '../../../shared/panels/add-evidence.ts'

interface EntryFieldsProps {
  readonly form: EvidenceForm
  readonly entry: SheetEntry
  readonly isTitleNeeded: boolean
  readonly onChange: (change: Partial<SheetEntry>) => void
}

/** What the evidence is for and what it is. */
export function EntryFields({ form: { catalog, officer }, entry, isTitleNeeded, onChange }: EntryFieldsProps) {
  const step = catalog.steps.find(({ id }) => id === entry.step)
  return (
    <>
      <label for="step">Langkah</label>
      <select
        id="step"
        value={entry.step}
        onChange={({ currentTarget }) => {
          const chosen = catalog.steps.find(({ id }) => id === currentTarget.value)
          if (chosen) onChange({ step: chosen.id, item: '', indicators: [] })
        }}
      >
        {catalog.steps.map(({ id, title }) => (
          <option key={id} value={id}>
            {id} {title}
          </option>
        ))}
      </select>
      <label for="item">Bukti dukung yang diminta</label>
      <select id="item" value={entry.item} onChange={({ currentTarget }) => onChange({ item: currentTarget.value })}>
        <option value="">Bukti lain</option>
        {step?.items.map(({ id, title, owed }) => (
          <option key={id} value={id}>
            {title}
            {owed ? '' : ' (disarankan)'}
          </option>
        ))}
      </select>
      <Indicators catalog={catalog} entry={entry} onChange={onChange} />
      <label for="programme">Program atau kegiatan (boleh kosong)</label>
      <input
        id="programme"
        list="programmes"
        maxLength={500}
        value={entry.programme}
        onInput={({ currentTarget }) => onChange({ programme: currentTarget.value })}
      />
      <datalist id="programmes">
        {catalog.programmes.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label for="title">Judul{isTitleNeeded ? '' : ' (kosong: nama berkasnya)'}</label>
      <input
        id="title"
        maxLength={200}
        required={isTitleNeeded}
        value={entry.title}
        onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <label for="effective">Tanggal berlaku (boleh kosong)</label>
      <input
        id="effective"
        type="date"
        value={entry.effective}
        onInput={({ currentTarget }) => onChange({ effective: currentTarget.value })}
      />
      <label for="note">Catatan (boleh kosong)</label>
      <textarea
        id="note"
        rows={2}
        maxLength={2000}
        value={entry.note}
        onInput={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
      <label for="officer">Petugas</label>
      <input
        id="officer"
        required
        readOnly={officer !== ''}
        maxLength={100}
        value={entry.officer}
        onInput={({ currentTarget }) => onChange({ officer: currentTarget.value })}
      />
    </>
  )
}

function Indicators({
  catalog,
  entry,
  onChange,
}: Pick<EntryFieldsProps, 'entry' | 'onChange'> & Pick<EvidenceForm, 'catalog'>) {
  const ofStep = catalog.indicators.filter(({ step }) => step === entry.step || step === 'rekomendasi')
  const toggle = (id: string, isOn: boolean) =>
    onChange({ indicators: isOn ? [...entry.indicators, id] : entry.indicators.filter((other) => other !== id) })
  return (
    <fieldset>
      <legend>Indikator yang didukung (kosong: semua di langkah ini)</legend>
      {ofStep.map(({ id, aspect }) => (
        <label key={id} class="check">
          <input
            type="checkbox"
            checked={entry.indicators.includes(id)}
            onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
          />
          {aspect}
        </label>
      ))}
    </fieldset>
  )
}
