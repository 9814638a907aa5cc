import { useState } from 'preact/hooks'
import type { ConnectedKind } from '../../../shared/panels/connect.ts'
import { Table } from './Table.tsx'
import type { ConnectDeeds } from './use-connect.ts'

interface KindProps {
  readonly kinds: readonly ConnectedKind[]
  readonly kind: ConnectedKind
  readonly deeds: ConnectDeeds
  readonly isBusy: boolean
}

/** A kind of source: how it stands, the figures it gives, the sheets that feed it. */
export function Kind({ kinds, kind, deeds, isBusy }: KindProps) {
  const { name, tables, figures } = kind
  const questions = tables.reduce((sum, table) => sum + table.questions.length, 0)
  // Once only: what a person opened, or what they are at, does not fold by itself when its question is settled.
  const [opensItself] = useState(questions > 0)
  return (
    <details open={opensItself}>
      <summary>
        <h2>{name}</h2> <span class="muted">{standing(tables.length, questions)}</span>
      </summary>
      {tables.length === 0 && (
        <p>
          Tidak ditemukan. Pilih lembarnya di “Lembar lain” di bawah, atau buat dengan PUG &gt; Siapkan Lembar Sumber.
        </p>
      )}
      {tables.length > 0 && (
        <dl>
          {figures.map(({ id, name: aspect, figure, status, reason }) => (
            <div key={id}>
              <dt>{aspect}</dt>
              <dd>{reason === '' ? `${figure} ${status}` : reason}</dd>
            </div>
          ))}
        </dl>
      )}
      {tables.map((table) => (
        <Table key={table.table} kinds={kinds} kind={kind} table={table} deeds={deeds} isBusy={isBusy} />
      ))}
    </details>
  )
}

function standing(tables: number, questions: number): string {
  if (tables === 0) return 'belum ada'
  const sheets = `${tables} lembar`
  return questions === 0 ? `${sheets} ✓` : `${sheets}, ${questions} pertanyaan`
}
