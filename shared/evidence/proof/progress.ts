import * as z from 'zod/mini'
import { headSchema } from '../ledger/head.ts'
import { faultSchema, type ProofFault } from './fault.ts'

/** Bytes of a property; Google allows 9 KB. */
const LARGEST = 8_500
/** Characters of a cell that are remembered. */
const SHOWN = 80

const progressSchema = z.object({
  v: z.literal(1),
  /** ms since 1970 */
  begun: z.number(),
  /** ms since 1970; 0 as long as it goes on. */
  ended: z.number(),
  /** Rows when it began, and how many of them are done, from the top. */
  total: z.number(),
  done: z.number(),
  /** Stands for the order of these rows: in another order, "from the top" means nothing. */
  order: z.string(),
  /** The chain's head when it began. */
  head: headSchema,
  /** Rows with a fault. */
  faulty: z.number(),
  faults: z.array(faultSchema),
  /** Faults that there was no room for. */
  more: z.number(),
})

/** How far a proof has come; it outlives the run, which Google ends after six minutes, and the panel. */
export type ProofProgress = Omit<z.infer<typeof progressSchema>, 'faults'> & { readonly faults: readonly ProofFault[] }

/** @param faults Those of the chain as a whole. */
export function beginProgress(
  { total, order, head }: Pick<ProofProgress, 'total' | 'order' | 'head'>,
  faults: readonly ProofFault[],
  now: number,
): ProofProgress {
  const none = { v: 1, begun: now, ended: 0, total, done: 0, order, head, faulty: 0, faults: [], more: 0 } as const
  return withFaults(none, faults)
}

/** One more row is looked at. */
export function addRow(progress: ProofProgress, faults: readonly ProofFault[]): ProofProgress {
  const faulty = progress.faulty + (faults.length > 0 ? 1 : 0)
  return withFaults({ ...progress, done: progress.done + 1, faulty }, faults)
}

export function writeProgress(progress: ProofProgress): string {
  return JSON.stringify(progress)
}

/** What was remembered; `null` where nothing was, or nothing that this version understands: then a proof begins anew. */
export function readProgress(text: string | null): ProofProgress | null {
  if (text === null || text === '') return null
  const parsed = progressSchema.safeParse(JSON.parse(text))
  // `faultSchema` has looked the keys up in the table of columns; the type cannot see that.
  return parsed.success ? (parsed.data as ProofProgress) : null
}

/** As many as there is room for; the rest is only counted. */
function withFaults(progress: ProofProgress, faults: readonly ProofFault[]): ProofProgress {
  let known = progress
  for (const [index, fault] of faults.entries()) {
    const grown = { ...known, faults: [...known.faults, shortened(fault)] }
    if (known.more > 0 || bytesOf(writeProgress(grown)) > LARGEST) {
      return { ...known, more: known.more + faults.length - index }
    }
    known = grown
  }
  return known
}

function shortened(fault: ProofFault): ProofFault {
  return { ...fault, now: short(fault.now), sealed: short(fault.sealed) }
}

function short(text: string): string {
  const characters = Array.from(text.slice(0, SHOWN * 2))
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : characters.join('')
}

/** Of UTF-8, at most. */
function bytesOf(text: string): number {
  return text.replace(/[^ -~]/g, 'xxx').length
}
