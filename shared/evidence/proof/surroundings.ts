import { chainFaults, GENESIS, type Link } from '../chain.ts'
import type { RegisterRow } from '../read-register.ts'
import { faultOf, type ProofFault } from './fault.ts'

/** How many rows were ever sealed and the hash of the last. */
interface Head {
  readonly count: number
  readonly hash: string
}

/** What the rows of a register say of one another. */
export interface Surroundings {
  /** The number that a row should have by the row before it or after it; `null` where neither knows. */
  numberOf(link: Link): number | null
  /** The hash that should stand as the one before, in a row of this number. */
  previousOf(number: number): string | null
  /** The hash that the next row, or the head, remembers of a row of this number. */
  hashOf(number: number): string | null
}

export function surroundingsOf(links: readonly Link[], head: Head): Surroundings {
  const byNumber = new Map(links.map((link) => [link.sealed.number, link]))
  const numberOfHash = new Map(links.map(({ sealed, rowHash }) => [rowHash, sealed.number]))
  const numberOfPrevious = new Map(links.map(({ sealed }) => [sealed.previous, sealed.number]))
  return {
    numberOf({ sealed, rowHash }) {
      if (sealed.previous === GENESIS) return 1
      const before = numberOfHash.get(sealed.previous)
      if (before !== undefined) return before + 1
      const after = numberOfPrevious.get(rowHash)
      if (after !== undefined) return after - 1
      return rowHash === head.hash ? head.count : null
    },
    previousOf: (number) => (number === 1 ? GENESIS : (byNumber.get(number - 1)?.rowHash ?? null)),
    hashOf: (number) => (number === head.count ? head.hash : (byNumber.get(number + 1)?.sealed.previous ?? null)),
  }
}

/** What is wrong with the chain as a whole: rows that are gone, doubled, or hang on nothing. A changed row is told by itself. */
export function structuralFaults(
  rows: readonly RegisterRow[],
  head: Head,
  sha256OfText: (text: string) => string,
): readonly ProofFault[] {
  // Of rows of one number, the last is taken for the copy.
  const rowOfNumber = new Map(rows.map(({ link, row }) => [link.sealed.number, row]))
  const rowOfLink = new Map(rows.map(({ link, row }) => [link, row]))
  const links = rows.map(({ link }) => link)
  return chainFaults(links, head, sha256OfText).flatMap((fault): ProofFault[] => {
    const { kind, number } = fault
    if (kind === 'changed') return []
    if (kind === 'missing') return [faultOf('rowMissing', number, 0)]
    if (kind === 'unplaced') return [faultOf('detached', number, rowOfLink.get(fault.link) ?? 0)]
    return [faultOf(kind, number, rowOfNumber.get(number) ?? 0)]
  })
}

/** Without what merely follows from a changed cell of the chain that is told already. */
export function withoutConsequences(faults: readonly ProofFault[]): readonly ProofFault[] {
  const told = faults.filter(({ kind, key }) => kind === 'cell' && chainKeys.some((known) => known === key))
  return faults.filter((fault) => !(structural.includes(fault.kind) && told.some((cell) => explains(cell, fault))))
}

const chainKeys = ['number', 'previous', 'rowHash'] as const
const structural: readonly ProofFault['kind'][] = ['rowMissing', 'doubled', 'detached']

function explains({ key, number, sealed }: ProofFault, fault: ProofFault): boolean {
  if (key === 'previous') return fault.kind === 'detached' && fault.number === number
  if (key === 'rowHash') return fault.kind === 'detached' && (fault.number === number || fault.number === number + 1)
  const was = Number(sealed)
  return [number, number + 1, was, was + 1].includes(fault.number)
}
