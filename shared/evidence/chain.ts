/** One link of the chain: all of a row that is sealed. All texts are ASCII. */
export interface Sealed {
  /** From 1, without gaps. */
  readonly number: number
  /** The row hash of the row before; `GENESIS` for the first. */
  readonly previous: string
  readonly id: string
  /** The server's time, whole seconds: `2026-03-15T05:00:00.000Z`. */
  readonly received: string
  readonly register: string
  /** The device that signed; '' where the evidence was added in the sheet itself, and so are the next three. */
  readonly device: string
  readonly time: string
  readonly nonce: string
  readonly signature: string
  /** SHA-256 of the payload's UTF-8 bytes. */
  readonly payloadSha256: string
  /** In the order of the record. */
  readonly files: readonly SealedFile[]
}

export interface SealedFile {
  readonly sha256: string
  readonly driveId: string
}

export const GENESIS = '0'.repeat(64)

/**
 * The text whose SHA-256 is the row hash: eleven lines and one for each file, a line feed between them and none at the
 * end.
 */
export function sealedText(row: Sealed): string {
  return [
    'PUG-BUKTI/1',
    String(row.number),
    row.previous,
    row.id,
    row.received,
    row.register,
    row.device,
    row.time,
    row.nonce,
    row.signature,
    row.payloadSha256,
    ...row.files.map(fileLine),
  ].join('\n')
}

/** A file as the row names it: hash and place. */
export function fileLine({ sha256, driveId }: SealedFile): string {
  return `${sha256} ${driveId}`
}

/** The files of a cell, one a line; `null` where the cell is no such list. */
export function parseFileLines(cell: string): readonly SealedFile[] | null {
  const files = cell
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^([0-9a-f]{64}) ([\w-]{1,100})$/.exec(line))
  const found = files.flatMap((match) => (match?.[1] && match[2] ? [{ sha256: match[1], driveId: match[2] }] : []))
  return found.length === files.length ? found : null
}

/** A row as it stands in the sheet: what it seals, and the hash that it claims. */
export interface Link {
  readonly sealed: Sealed
  readonly rowHash: string
}

export type ChainFault =
  /** The row's own fields do not give its hash: somebody changed one. */
  | { readonly kind: 'changed'; readonly number: number }
  /** A row of this number is not there. */
  | { readonly kind: 'missing'; readonly number: number }
  /** Two rows of one number: somebody copied one, or put one in. */
  | { readonly kind: 'doubled'; readonly number: number }
  /** The row is whole in itself but does not hang on the one before. */
  | { readonly kind: 'detached'; readonly number: number }
  /** The row's number cannot be one: none at all, or further on than rows without gaps would come. */
  | { readonly kind: 'unplaced'; readonly number: number; readonly link: Link }

/**
 * Everything wrong with a register's chain, by number, those rows last whose number cannot be one; empty: it is whole. Rows may come in any order.
 *
 * @param head How many rows were ever sealed and the hash of the last, as the receiving end remembers it.
 * @param sha256OfText SHA-256 of a text's UTF-8 bytes, in hexadecimal digits.
 */
export function chainFaults(
  links: readonly Link[],
  head: { readonly count: number; readonly hash: string },
  sha256OfText: (text: string) => string,
): readonly ChainFault[] {
  const faults: ChainFault[] = []
  // Only so far is the chain walked: what stands in a cell might end the walk at once, or never.
  const highest = head.count + links.length
  const isPlaced = ({ sealed: { number } }: Link) => Number.isSafeInteger(number) && number >= 1 && number <= highest
  const byNumber = new Map<number, Link>()
  for (const link of links.filter(isPlaced)) {
    const { number } = link.sealed
    if (byNumber.has(number)) faults.push({ kind: 'doubled', number })
    else byNumber.set(number, link)
    if (sha256OfText(sealedText(link.sealed)) !== link.rowHash) faults.push({ kind: 'changed', number })
  }
  const last = Math.max(head.count, ...byNumber.keys())
  for (let number = 1; number <= last; number++) {
    const link = byNumber.get(number)
    const before = number === 1 ? GENESIS : byNumber.get(number - 1)?.rowHash
    if (!link) faults.push({ kind: 'missing', number })
    else if (before !== undefined && link.sealed.previous !== before) faults.push({ kind: 'detached', number })
    else if (number === head.count && link.rowHash !== head.hash) faults.push({ kind: 'detached', number })
    else if (number > head.count) faults.push({ kind: 'detached', number })
  }
  const unplaced = links.filter((link) => !isPlaced(link))
  return [
    ...faults.sort((a, b) => a.number - b.number),
    ...unplaced.flatMap((link): ChainFault[] => {
      const { number } = link.sealed
      const isChanged = sha256OfText(sealedText(link.sealed)) !== link.rowHash
      return [{ kind: 'unplaced', number, link }, ...(isChanged ? [{ kind: 'changed', number } as const] : [])]
    }),
  ]
}
