import type { IndicatorId } from '../../shared/indicators/indicator.ts'
import type { Draft } from './draft.ts'
import { type LayerName, layers } from './layers.ts'
import { staff } from './office.ts'
import { attendanceWithoutSex, beneficiaryShapes, monthlySheets } from './shapes/beneficiaries.ts'
import { budgetShapes, levelsWithoutCode, twoYears } from './shapes/budget.ts'
import { documentShapes, meetingShapes, regulationShapes, reportShapes, scoreShapes } from './shapes/papers.ts'
import { staffShapes } from './shapes/staff.ts'
import { strangeSheets } from './shapes/strange.ts'
import { belowEachOther, besideEachOther, type CorpusSheet, sheetWith } from './sheet.ts'
import { apart } from './years.ts'

export interface CorpusWorkbook {
  readonly name: string
  readonly sheets: readonly CorpusSheet[]
  /** The indicators that have to come out as `figures` says. */
  readonly figures: readonly IndicatorId[]
  /** There is something in it that only a person can tell. */
  readonly isUnclear?: true
}

/** Layers that go together, told one after the other: each shape gets some of them, and each of them meets many shapes. */
const combinations: readonly (readonly LayerName[])[] = [
  ['titled', 'numbered'],
  ['totalOnTop', 'upperCase'],
  ['sectioned', 'noted'],
  ['withForeign', 'titled'],
  ['gapped', 'totalBelow'],
  ['misspelt', 'backwards'],
  ['textNumbers', 'totalBelow', 'noted'],
  ['repeated', 'titled'],
  ['shifted', 'wrapped'],
  ['wrapped', 'withForeign', 'numbered', 'sectioned', 'totalBelow', 'titled'],
  ['textNumbers', 'withForeign', 'totalOnTop', 'shifted'],
]
/** No divisor of the number of combinations, so that neighbours get different ones. */
const stride = 4

function layered(draft: Draft, names: readonly LayerName[]): Draft {
  return names.reduce((table, name) => layers[name](table), draft)
}

const ofKind: Readonly<Partial<Record<string, readonly IndicatorId[]>>> = {
  budget: ['data-terpilah', 'program-responsif', 'arg-anggaran', 'arg-program'],
  beneficiaries: ['manfaat-perempuan'],
  meetings: ['rapat-focal-point'],
  reports: ['laporan-tepat-waktu'],
  scores: ['skor-ape'],
  documents: ['dokumen-responsif'],
  regulations: ['regulasi-proses'],
}

function figuresOf({ kind, fields }: Draft): readonly IndicatorId[] {
  if (kind !== 'staff') return ofKind[kind ?? ''] ?? []
  return fields.includes('focalPoint') ? ['sdm-terlatih', 'focal-point'] : ['sdm-terlatih']
}

const shapes: readonly (readonly [kind: string, shapes: Readonly<Record<string, Draft>>])[] = [
  ['staff', staffShapes],
  ['budget', budgetShapes],
  ['beneficiaries', beneficiaryShapes],
  ['meetings', meetingShapes],
  ['reports', reportShapes],
  ['scores', scoreShapes],
  ['documents', documentShapes],
  ['regulations', regulationShapes],
]

/** Every shape as it is, and under two combinations of layers. */
const shaped: readonly CorpusWorkbook[] = shapes
  .flatMap(([kind, ofThisKind]) =>
    Object.entries(ofThisKind).map(([name, draft]) => ({ name: `${kind} ${name}`, draft })),
  )
  .flatMap(({ name, draft }, index) =>
    [
      [],
      combinations[index % combinations.length] ?? [],
      combinations[(index + stride) % combinations.length] ?? [],
    ].map(
      (names): CorpusWorkbook => ({
        name: [name, ...names].join(', '),
        sheets: [sheetWith(layered(draft, names))],
        figures: figuresOf(draft),
      }),
    ),
  )

const oneBidangASheet: readonly Draft[] = [...new Set(staff.map(({ unit }) => unit))].map((unit) => ({
  ...staffShapes.plain,
  name: unit,
  rows: staffShapes.plain.rows.filter(({ role, cells }) => role === 'header' || cells.includes(unit)),
}))

const whole: readonly Draft[] = [
  layered(staffShapes.nominative, ['titled', 'noted']),
  budgetShapes.allLevels,
  layered(beneficiaryShapes.group, ['numbered', 'totalBelow']),
  meetingShapes.log,
  reportShapes.plain,
  scoreShapes.plain,
  documentShapes.register,
  regulationShapes.listed,
]

const composed: readonly CorpusWorkbook[] = [
  { name: 'the whole office', sheets: [...whole, ...strangeSheets].map(sheetWith), figures: whole.flatMap(figuresOf) },
  { name: 'a sheet for each month', sheets: monthlySheets.map(sheetWith), figures: ['manfaat-perempuan'] },
  { name: 'a sheet for each bidang', sheets: oneBidangASheet.map(sheetWith), figures: ['sdm-terlatih', 'focal-point'] },
  {
    name: 'two tables side by side',
    sheets: [besideEachOther(beneficiaryShapes.plain, scoreShapes.plain)],
    figures: ['manfaat-perempuan', 'skor-ape'],
  },
  {
    name: 'staff beside a budget',
    sheets: [besideEachOther(staffShapes.abbreviated, budgetShapes.plain)],
    figures: ['sdm-terlatih', 'arg-anggaran', 'data-terpilah'],
  },
  {
    name: 'one table below the other',
    sheets: [belowEachOther(meetingShapes.plain, reportShapes.plain)],
    figures: ['rapat-focal-point', 'laporan-tepat-waktu'],
  },
  {
    name: 'two years side by side',
    sheets: [apart(sheetWith(twoYears), twoYears)],
    figures: ['arg-anggaran', 'arg-program'],
  },
  { name: 'attendance without L/P', sheets: [sheetWith(attendanceWithoutSex)], figures: [] },
  { name: 'strange sheets only', sheets: strangeSheets.map(sheetWith), figures: [] },
  { name: 'levels in one column without a code', sheets: [sheetWith(levelsWithoutCode)], figures: [], isUnclear: true },
]

/** Workbooks of one and the same office, in all the shapes that offices give them. */
export const corpus: readonly CorpusWorkbook[] = [...shaped, ...composed]
