import { parsePayload } from '../protocol/body.ts'
import { textOfCell } from './cell-text.ts'
import { type Link, parseFileLines } from './chain.ts'
import { type EvidenceRecord, RECORD_VERSION, recordSchema } from './record.ts'
import { type RegisterKey, registerColumns } from './register-columns.ts'
import type { RegisterPlace } from './register-place.ts'
import { shownOf } from './register-row.ts'

/** A row of the register as it was read. */
export interface RegisterRow {
  /** On the sheet, from 1. */
  readonly row: number
  readonly link: Link
  /** The record as text; or, where it was too long for a cell, the id of its file in Drive. */
  readonly payload: { readonly text: string } | { readonly driveId: string }
  /** What the payload's cell holds; `null` where it lies in Drive or is no record any more. */
  readonly record: EvidenceRecord | null
  /** What stands in a column, as text; dates as they are shown. */
  readonly cell: (key: RegisterKey) => string
}

/** Rows that have a clip's id, in the order of the sheet. `display[0]` is the sheet's first row, as it is shown. */
export function readRegister(display: readonly (readonly string[])[], place: RegisterPlace): readonly RegisterRow[] {
  return display.flatMap((cells, index) => {
    const cell = (key: RegisterKey): string => textOfCell(cells[place.columns[key] - 1])
    return index < place.headerRow || cell('id').trim() === '' ? [] : [rowOf(index + 1, cell)]
  })
}

function rowOf(row: number, cell: (key: RegisterKey) => string): RegisterRow {
  const driveId = /^drive:([\w-]+)$/.exec(cell('payload'))?.[1]
  const sealed = {
    number: Number(cell('number')),
    previous: cell('previous'),
    id: cell('id'),
    received: cell('receivedAt'),
    register: cell('register'),
    device: cell('device'),
    time: cell('time'),
    nonce: cell('nonce'),
    signature: cell('signature'),
    payloadSha256: cell('payloadSha256'),
    files: parseFileLines(cell('files')) ?? [],
  }
  return {
    row,
    link: { sealed, rowHash: cell('rowHash') },
    payload: driveId === undefined ? { text: cell('payload') } : { driveId },
    record: driveId === undefined ? recordIn(cell('payload')) : null,
    cell,
  }
}

/** The record in a payload; `null` where it is none, or one of a version that this program does not know. */
function recordIn(payload: string): EvidenceRecord | null {
  const parsed = parsePayload(payload, recordSchema, RECORD_VERSION)
  return 'value' in parsed ? parsed.value : null
}

/** Titles of shown columns that say something else than the sealed record. Dates are left out: how they are shown is the people's. */
export function changedColumns({ link, cell }: RegisterRow, record: EvidenceRecord): readonly string[] {
  const shown = Object.entries(shownOf(record, link.sealed))
  return shown.flatMap(([key, content]) => {
    // `Object.entries` forgets that the keys are those of `shownOf`.
    const column = key as keyof ReturnType<typeof shownOf>
    const isSame = registerColumns[column].format !== 'text' || cell(column) === textOfCell(content)
    return isSame ? [] : [registerColumns[column].title]
  })
}
