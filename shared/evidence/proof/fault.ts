import * as z from 'zod/mini'
import { type RegisterKey, registerKeys } from '../register-columns.ts'

/** What may be wrong with a row of the register, in the order in which it is told. */
export const faultKinds = [
  /** A sealed cell, or one that repeats what is sealed, holds something else; `key` tells which, if that can be told. */
  'cell',
  'unsigned',
  'unknownDevice',
  'detached',
  'doubled',
  'fileChanged',
  /** What follows is gone. */
  'rowMissing',
  'fileMissing',
  'fileTrashed',
] as const
export type FaultKind = (typeof faultKinds)[number]

const keySchema = z.string().check(z.refine((key) => key === '' || registerKeys.some((known) => known === key)))

export const faultSchema = z.object({
  kind: z.enum(faultKinds),
  /** The row's number in the chain, as it says. */
  number: z.number(),
  /** Sheet row when it was looked at, from 1; 0 where there is none. */
  row: z.number(),
  /** The column; '' where it cannot be told. */
  key: keySchema,
  /** What stands in the cell; of a file, its name. */
  now: z.string(),
  /** What was sealed; '' where that is not known any more. */
  sealed: z.string(),
})
export type ProofFault = Omit<z.infer<typeof faultSchema>, 'key'> & { readonly key: RegisterKey | '' }

/** Whether it says that something is gone; else that something is other than it was. */
export function isLoss({ kind }: Pick<ProofFault, 'kind'>): boolean {
  return kind === 'rowMissing' || kind === 'fileMissing' || kind === 'fileTrashed'
}

/** A fault about the row as a whole; 0 where its number is none. */
export function faultOf(kind: FaultKind, number: number, row: number): ProofFault {
  return { kind, number: Number.isSafeInteger(number) ? number : 0, row, key: '', now: '', sealed: '' }
}
