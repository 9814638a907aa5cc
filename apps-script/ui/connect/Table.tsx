import { useState } from 'preact/hooks'
import type { ConnectedKind, ConnectedTable, Correction } from '../../../shared/panels/connect.ts'
import type { SourceKind } from '../../../shared/tables/fields.ts'
import { Field } from './Field.tsx'
import { KindChoice } from './KindChoice.tsx'
import { Rows } from './Rows.tsx'
import type { ConnectDeeds } from './use-connect.ts'

interface TableProps {
  readonly kinds: readonly ConnectedKind[]
  readonly kind: ConnectedKind
  readonly table: ConnectedTable
  readonly deeds: ConnectDeeds
  readonly isBusy: boolean
}

type Ignoring = 'ignoreTable' | 'ignoreSheet'

const sheetIgnored = { value: 'ignoreSheet', name: 'Bukan data PUG: abaikan lembar ini' } as const
const tableIgnored = { value: 'ignoreTable', name: 'Bukan data PUG: abaikan tabel ini saja' } as const

/** A sheet that feeds a kind: where its header is, which column is which, which rows count. */
export function Table({ kinds, kind, table, deeds, isBusy }: TableProps) {
  const { fields, sheet, sheetId, state } = table
  const found = fields.filter(({ state: how }) => how === 'taken' || how === 'asked')
  const others = fields.filter(({ state: how }) => how === 'absent' || how === 'none')
  return (
    <section aria-label={`Lembar ${sheet}`}>
      <h3>{sheet}</h3>
      <p class="muted">{state === 'confirmed' ? 'Sudah Anda pastikan.' : howSure(table.confidence)}</p>
      <KindChoice
        id={`${table.table} kind`}
        label="Isi lembar ini"
        kinds={kinds}
        value={kind.kind}
        others={isOneOfSeveral(table, kinds) ? [tableIgnored, sheetIgnored] : [sheetIgnored]}
        isBusy={isBusy}
        onChoose={(chosen) => deeds.correct(correctionFor(table, chosen))}
      />
      <HeaderRows table={table} deeds={deeds} isBusy={isBusy} />
      <ul class="fields">
        {found.map((field) => (
          <Field key={field.field} table={table} field={field} deeds={deeds} isBusy={isBusy} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>Belum punya kolom: {others.length}</summary>
          <ul class="fields">
            {others.map((field) => (
              <Field key={field.field} table={table} field={field} deeds={deeds} isBusy={isBusy} />
            ))}
          </ul>
        </details>
      )}
      <Rows table={table} deeds={deeds} isBusy={isBusy} />
      {state === 'confirmed' && (
        <button type="button" disabled={isBusy} onClick={() => deeds.correct({ do: 'forgetSheet', sheetId })}>
          Kenali lembar ini dari awal
        </button>
      )}
    </section>
  )
}

function correctionFor({ table, sheetId }: ConnectedTable, chosen: SourceKind | Ignoring): Correction {
  if (chosen === 'ignoreSheet') return { do: 'ignoreSheet', sheetId }
  return chosen === 'ignoreTable' ? { do: 'ignoreTable', table } : { do: 'setKind', table, kind: chosen }
}

/** Does the sheet hold another table that is read? */
function isOneOfSeveral({ table, sheetId }: ConnectedTable, kinds: readonly ConnectedKind[]): boolean {
  return kinds.some(({ tables }) => tables.some((one) => one.sheetId === sheetId && one.table !== table))
}

function howSure(confidence: number): string {
  return `Dikenali sendiri, yakin ${Math.round(confidence * 100)} %.`
}

function HeaderRows({ table, deeds, isBusy }: Pick<TableProps, 'table' | 'deeds' | 'isBusy'>) {
  const [first, setFirst] = useState(String(table.headerRows.first))
  const [last, setLast] = useState(String(table.headerRows.last))
  const id = `${table.table} header`
  const isChanged = Number(first) !== table.headerRows.first || Number(last) !== table.headerRows.last
  const isValid = Number(first) >= 1 && Number(last) >= Number(first)
  return (
    <form
      class="header-rows"
      onSubmit={(event) => {
        event.preventDefault()
        deeds.correct({ do: 'setHeader', table: table.table, first: Number(first), last: Number(last) })
      }}
    >
      <label for={`${id} first`}>Judul kolom di baris</label>
      <input
        id={`${id} first`}
        type="number"
        min={1}
        value={first}
        onInput={({ currentTarget }) => setFirst(currentTarget.value)}
      />
      <label for={`${id} last`}>sampai</label>
      <input
        id={`${id} last`}
        type="number"
        min={1}
        value={last}
        onInput={({ currentTarget }) => setLast(currentTarget.value)}
      />
      {isChanged && (
        <button type="submit" disabled={isBusy || !isValid}>
          Pakai
        </button>
      )}
    </form>
  )
}
