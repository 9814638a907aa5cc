import type { Catalog } from '../../shared/protocol/catalog.ts'

/** Refusals that end a pairing: the officer has to pair anew. */
export const closedReasons = ['revokedDevice', 'unknownDevice', 'wrongRegister', 'badSignature'] as const
export type ClosedReason = (typeof closedReasons)[number]

/** A spreadsheet that this browser makes clips for. */
export type Sheet = SheetByWebApp | SheetByFile

/** Clips are sent to it. */
export interface SheetByWebApp extends Connected {
  /** Address of the web app, ending in `/exec`. */
  readonly address: string
}

/** Clips are carried to it by hand, as files; they tell it of this browser. */
export interface SheetByFile extends Connected {
  readonly address: null
  /** 32 bytes, in hexadecimal digits. */
  readonly publicKey: string
  /** "Chrome di laptop Rina" */
  readonly deviceName: string
}

interface Connected {
  /** The register's id. */
  readonly id: string
  /** Name of the office, as the sheet tells it. */
  readonly name: string
  readonly device: string
  /** Whose clips these are. */
  readonly officer: string
  /** Not extractable: it never leaves this browser. */
  readonly privateKey: CryptoKey
  /** ms since 1970. */
  readonly pairedAt: number
  readonly catalog: Catalog
  /** ms since 1970; 0 before the first. */
  readonly catalogAt: number
  /** Marks of the clips that were in its register then; none where it is not asked. */
  readonly clipped: readonly string[]
  /** Why the sheet takes nothing from this browser any more; null where it does. */
  readonly closed: ClosedReason | null
}
