import type { ConnectedField, ConnectedSample, ConnectedTable, SelectedPlace } from '../../../shared/panels/connect.ts'
import type { ConnectDeeds } from './use-connect.ts'
import { Values } from './Values.tsx'

interface FieldProps {
  readonly table: ConnectedTable
  readonly field: ConnectedField
  readonly deeds: ConnectDeeds
  readonly isBusy: boolean
}

/** Choices that are no column. */
const ABSENT = 'absent'
const OPEN = 'open'
const SEVERAL = 'several'

/** One field with the column it is read from: chosen from a list, or by the cell that is selected in the sheet. */
export function Field({ table, field, deeds, isBusy }: FieldProps) {
  const id = `${table.table} ${field.field}`
  const choose = (value: string): void => {
    const column = value === ABSENT ? null : Number(value)
    const header = table.columns.find((choice) => choice.column === column)?.header ?? ''
    deeds.correct({ do: 'setColumn', table: table.table, field: field.field, column, header })
  }
  return (
    <li class={field.state}>
      <label for={id}>{field.name}</label>
      <select
        id={id}
        value={chosen(field)}
        disabled={isBusy}
        aria-describedby={`${id} about`}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {chosen(field) === OPEN && (
          <option value={OPEN} disabled>
            {field.state === 'asked' ? 'Pilih kolomnya…' : 'Belum ada kolom'}
          </option>
        )}
        {field.state === 'taken' && field.columns.length > 1 && (
          <option value={SEVERAL}>{severalName(table, field)}</option>
        )}
        {table.columns.map(({ column, letters, header }) => (
          <option key={column} value={String(column)}>
            {header === '' ? `Kolom ${letters}` : `${letters}: ${header}`}
          </option>
        ))}
        <option value={ABSENT}>Tidak ada di lembar ini</option>
      </select>
      <div id={`${id} about`}>
        {field.question !== '' && <p class="question">{field.question}</p>}
        {field.samples.map((sample, index) => (
          <Sample key={index} sample={sample} />
        ))}
      </div>
      <details>
        <summary>
          Pilihan lain<span class="hidden"> untuk {field.name}</span>
        </summary>
        {field.reason !== '' && <p class="muted">{reasonOf(field)}</p>}
        <button
          type="button"
          disabled={isBusy}
          onClick={() => deeds.correctWithSelection((place) => selectedColumn(table, field, place))}
        >
          Pakai kolom sel terpilih
        </button>
        {field.values && <Values table={table} field={field} values={field.values} deeds={deeds} isBusy={isBusy} />}
      </details>
    </li>
  )
}

/** A cell as it stands, and what it is read as where that is not the same. */
function Sample({ sample: { shown, read } }: { readonly sample: ConnectedSample }) {
  if (shown === read) return <p class="sample">{shown}</p>
  return (
    <p class="sample">
      {shown} <span aria-hidden="true">→</span>
      <span class="hidden"> dibaca </span> {read === '' ? 'tidak terbaca' : read}
    </p>
  )
}

function chosen(field: ConnectedField): string {
  if (field.state === 'absent') return ABSENT
  if (field.state !== 'taken' || field.columns.length === 0) return OPEN
  return field.columns.length > 1 ? SEVERAL : String(field.columns[0])
}

/** Ticks under L and P are one field in two columns: choosing one column gives that up. */
function severalName(table: ConnectedTable, { columns }: ConnectedField): string {
  const letters = columns.map((column) => table.columns.find((choice) => choice.column === column)?.letters ?? column)
  return `${letters.join(' dan ')} bersama`
}

function reasonOf({ reason, confidence }: ConnectedField): string {
  const sentence = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`
  return confidence > 0 ? `${sentence} (yakin ${Math.round(confidence * 100)} %).` : `${sentence}.`
}

function selectedColumn(table: ConnectedTable, { field, name }: ConnectedField, place: SelectedPlace) {
  if (place.sheetId !== table.sheetId) {
    throw new Error(
      `Sel yang terpilih ada di lembar '${place.sheet}'. Pilih sebuah sel di kolom ${name} pada lembar '${table.sheet}', lalu tekan lagi.`,
    )
  }
  const header = table.columns.find(({ column }) => column === place.column)?.header ?? ''
  return { do: 'setColumn', table: table.table, field, column: place.column, header } as const
}
