import type { CellValue } from '../../shared/tables/grid.ts'
import type { Draft, DraftRow } from './draft.ts'

/** What offices do to a table; each keeps the truth about rows and columns right. */
export type Layer = (draft: Draft) => Draft

const rest = (...cells: readonly CellValue[]): DraftRow => ({ role: 'rest', cells })
const isText = (cell: CellValue): cell is string => typeof cell === 'string' && cell !== ''

/** Splits a table at its data: what stands above it, and the data. */
function parts({ rows }: Draft) {
  const first = rows.findIndex(({ role }) => role === 'data')
  const last = rows.length - [...rows].reverse().findIndex(({ role }) => role === 'data')
  return { above: rows.slice(0, first), data: rows.slice(first, last), below: rows.slice(last) }
}

const titled: Layer = (draft) => ({
  ...draft,
  rows: [
    rest('PEMERINTAH KABUPATEN BENGKAYANG'),
    rest('DINAS KOMUNIKASI DAN INFORMATIKA'),
    rest('Keadaan Juni 2025'),
    rest(),
    ...draft.rows,
  ],
})

const numbered: Layer = (draft) => {
  const { above, data, below } = parts(draft)
  return { ...draft, rows: [...above, rest(...draft.fields.map((_, index) => index + 1)), ...data, ...below] }
}

/** Sums of the columns of numbers, and "Jumlah" in the first column of texts. */
function totals(draft: Draft, word: string): DraftRow {
  const { data } = parts(draft)
  const columns = draft.fields.map((_, index) =>
    data.flatMap(({ role, cells }) => (role === 'data' ? [cells[index] ?? ''] : [])),
  )
  const label = columns.findIndex((cells) => cells.every(isText))
  const cells = columns.map((values, index) => {
    if (index === label) return word
    const numbers = values.filter((value) => typeof value === 'number')
    const isSum = numbers.length === values.length && draft.fields[index] !== 'no' && draft.fields[index] !== 'year'
    return isSum ? numbers.reduce((sum, value) => sum + value, 0) : ''
  })
  return rest(...cells)
}

const totalOnTop: Layer = (draft) => {
  const { above, data, below } = parts(draft)
  return { ...draft, rows: [...above, totals(draft, 'JUMLAH'), ...data, ...below] }
}

const totalBelow: Layer = (draft) => ({ ...draft, rows: [...draft.rows, totals(draft, 'Total Keseluruhan')] })

const noted: Layer = (draft) => ({
  ...draft,
  rows: [
    ...draft.rows,
    rest(),
    rest('Keterangan: data sementara, diperbarui tiap triwulan.'),
    rest('Sumber: Subbagian Program'),
    rest('', '', 'Bengkayang, 30 Juni 2025'),
    rest('', '', 'Kepala Dinas,'),
    rest('', '', 'NIP. 197001011995031001'),
  ],
})

const sectioned: Layer = (draft) => {
  const { above, data, below } = parts(draft)
  const hasNumbers = draft.fields[0] === 'no'
  const heading = (text: string) => (hasNumbers ? rest(text.slice(0, 2), text.slice(3)) : rest(text))
  const half = Math.ceil(data.length / 2)
  const rows = [
    heading('A. KELOMPOK PERTAMA'),
    ...data.slice(0, half),
    heading('B. KELOMPOK KEDUA'),
    ...data.slice(half),
  ]
  return { ...draft, rows: [...above, ...rows, ...below] }
}

const gapped: Layer = (draft) => {
  const { above, data, below } = parts(draft)
  return {
    ...draft,
    rows: [...above, ...data.flatMap((row, index) => (index % 2 === 1 ? [rest(), row] : [row])), ...below],
  }
}

/** The header again, as on the next printed page. */
const repeated: Layer = (draft) => {
  const { above, data, below } = parts(draft)
  const again = above.filter(({ role }) => role === 'header').map(({ cells }) => rest(...cells))
  const half = Math.ceil(data.length / 2)
  return { ...draft, rows: [...above, ...data.slice(0, half), ...again, ...data.slice(half), ...below] }
}

const foreign: readonly (readonly [header: string, cells: readonly string[]])[] = [
  ['Foto', ['IMG_01.jpg', 'IMG_02.jpg']],
  ['Catatan Verifikator', ['sudah dicek', '']],
  ['No. HP', ['08125600001', '08125600002']],
]

/** Columns of the office's own among the others, the last one at the end. */
const withForeign: Layer = (draft) => {
  const places = [1, Math.floor(draft.fields.length / 2), draft.fields.length]
  const spread = <T>(cells: readonly T[], strange: (which: number) => T) =>
    Array.from({ length: draft.fields.length + 1 }, (_, at) => [
      ...places.flatMap((place, which) => (place === at ? [strange(which)] : [])),
      ...cells.slice(at, at + 1),
    ]).flat()
  const lastHeader = draft.rows.filter(({ role }) => role === 'header').pop()
  const firstHeader = draft.rows.find(({ role }) => role === 'header')
  return {
    ...draft,
    fields: spread(draft.fields, () => null),
    rows: draft.rows.map((row, index) => {
      const full = Array.from({ length: draft.fields.length }, (_, at) => row.cells[at] ?? '')
      const strange = (which: number): CellValue => {
        const [header = '', cells = []] = foreign[which] ?? []
        if (row.role === 'data') return cells[index % cells.length] ?? ''
        // In a group the column's own text stands lowest; beside one it may stand at the top of a merged cell.
        const own = places[which] === draft.fields.length ? firstHeader : lastHeader
        return row === own ? header : ''
      }
      // Titles and notes run over whatever stands there; rows as wide as the table move with it.
      const isNarrow = row.role === 'rest' && row.cells.length < draft.fields.length
      return isNarrow ? row : { ...row, cells: spread(full, strange) }
    }),
  }
}

const inHeaders =
  (change: (text: string) => string): Layer =>
  (draft) => ({
    ...draft,
    rows: draft.rows.map((row) =>
      row.role === 'header' ? { ...row, cells: row.cells.map((cell) => (isText(cell) ? change(cell) : cell)) } : row,
    ),
  })

const upperCase = inHeaders((text) => text.toUpperCase())
const wrapped = inHeaders((text) => `${text.replace(/ /g, '\n')} `)

/** Two letters of each long word stand the wrong way round. */
const misspelt = inHeaders((text) =>
  text.replace(/[A-Za-z]{8,}/g, (word) => `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}`),
)

const rupiahText = (value: number) => `Rp${String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')},00`

/** Amounts as text, as many exports have them. */
const textNumbers: Layer = (draft) => ({
  ...draft,
  rows: draft.rows.map((row) =>
    row.role === 'header'
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) => (typeof cell === 'number' && cell >= 10_000 ? rupiahText(cell) : cell)),
        },
  ),
})

const shifted: Layer = (draft) => ({
  ...draft,
  fields: [null, null, ...draft.fields],
  rows: [rest(), rest(), ...draft.rows.map((row) => ({ ...row, cells: ['', '', ...row.cells] }))],
})

/** The order in which offices would rather not have them. */
const backwards: Layer = (draft) => ({
  ...draft,
  rows: [...parts(draft).above, ...[...parts(draft).data].reverse(), ...parts(draft).below],
})

export const layers = {
  titled,
  numbered,
  totalOnTop,
  totalBelow,
  noted,
  sectioned,
  gapped,
  repeated,
  withForeign,
  upperCase,
  wrapped,
  misspelt,
  textNumbers,
  shifted,
  backwards,
} as const satisfies Readonly<Record<string, Layer>>

export type LayerName = keyof typeof layers
