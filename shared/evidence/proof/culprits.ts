import { fileLine, type Link, type Sealed, type SealedFile, sealedText } from '../chain.ts'
import type { RegisterKey } from '../register-columns.ts'

/** What the rest of the register says that a row should hold; only what is known from elsewhere. */
export interface Testimony {
  /** By the rows around it. */
  readonly number: number | null
  readonly previous: string | null
  readonly rowHash: string | null
  /** By the record, if that is whole. */
  readonly id: string | null
  readonly payloadSha256: string | null
  readonly files: readonly SealedFile[] | null
  /** The register's own id. */
  readonly register: string | null
}

/** A sealed cell that was changed, and what had stood in it. */
export interface Culprit {
  readonly key: RegisterKey
  readonly sealed: string
}

/** A row that does not give its hash: the cells that explain it, and the row as it was sealed. */
export interface Explanation {
  readonly culprits: readonly Culprit[]
  readonly sealed: Sealed
}

/**
 * Which cells of a row were changed: the fewest which, put back as the rest of the register remembers them, give the row's
 * hash again. `null` where nothing that is remembered explains it.
 */
export function explain(
  { sealed, rowHash }: Link,
  testimony: Testimony,
  sha256OfText: (text: string) => string,
): Explanation | null {
  const changes = changesBy(testimony, sealed)
  const hashes = [rowHash, ...(testimony.rowHash === null || testimony.rowHash === rowHash ? [] : [testimony.rowHash])]
  const subsets = Array.from({ length: 2 ** changes.length }, (_, bits) =>
    changes.filter((_change, index) => (bits >> index) % 2 === 1),
  ).sort((a, b) => a.length - b.length)
  for (const subset of subsets) {
    const restored: Sealed = Object.assign({}, sealed, ...subset.map(({ field }) => field))
    const hash = sha256OfText(sealedText(restored))
    if (!hashes.includes(hash)) continue
    const ofHash: Culprit[] = hash === rowHash ? [] : [{ key: 'rowHash', sealed: hash }]
    return { culprits: [...subset.map(({ culprit }) => culprit), ...ofHash], sealed: restored }
  }
  return null
}

interface Change {
  readonly field: Partial<Sealed>
  readonly culprit: Culprit
}

function changesBy(
  { number, previous, id, payloadSha256, files, register }: Testimony,
  row: Sealed,
): readonly Change[] {
  const changes: (Change | null)[] = [
    change('number', number, row.number, (number) => ({ number })),
    change('previous', previous, row.previous, (previous) => ({ previous })),
    change('id', id, row.id, (id) => ({ id })),
    change('payloadSha256', payloadSha256, row.payloadSha256, (payloadSha256) => ({ payloadSha256 })),
    change('register', register, row.register, (register) => ({ register })),
    files && linesOf(files) !== linesOf(row.files)
      ? { field: { files }, culprit: { key: 'files', sealed: linesOf(files) } }
      : null,
  ]
  return changes.flatMap((one) => one ?? [])
}

function change<Value extends string | number>(
  key: RegisterKey,
  told: Value | null,
  now: Value,
  fieldOf: (value: Value) => Partial<Sealed>,
): Change | null {
  if (told === null || told === now) return null
  return { field: fieldOf(told), culprit: { key, sealed: String(told) } }
}

const linesOf = (files: readonly SealedFile[]): string => files.map(fileLine).join('\n')
