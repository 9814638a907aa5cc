import type { Catalog } from '../../shared/protocol/catalog.ts'

/** Refusals that end a pairing: the officer has to pair anew. */
export const closedReasons = ['revokedDevice', 'unknownDevice', 'wrongRegister', 'badSignature'] as const
export type ClosedReason = (typeof closedReasons)[number]

/** A spreadsheet that this browser may send clips to. */
export interface Sheet {
  /** The register's id. */
  readonly id: string
  /** Name of the office, as the sheet tells it. */
  readonly name: string
  /** Address of the web app, ending in `/exec`. */
  readonly address: string
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
  /** Why the sheet takes nothing from this browser any more; null where it does. */
  readonly closed: ClosedReason | null
}
