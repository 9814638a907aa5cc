import { exchange } from './exchange.ts'
import type { Outcome } from './outcome.ts'
import type { Connection, Ports, Signer } from './ports.ts'

/** What the person typed, or the link of the sidebar held, and who they are. */
export interface PairingWish {
  readonly address: string
  readonly code: string
  /** The device's public key, in hexadecimal digits. */
  readonly publicKey: string
  /** "Chrome di laptop Rina" */
  readonly name: string
  readonly officer: string
}

/** Makes the key a device of the register; the answer's `register` is kept for every later request. A repeat is harmless. */
export function pairDevice(
  ports: Ports,
  signer: Signer,
  { address, ...wish }: PairingWish,
): Promise<Outcome<'paired'>> {
  const message = { kind: 'pair', payload: JSON.stringify(wish) } as const
  return exchange(ports, { address, register: '', signer }, message, ['paired'])
}

/** Is this clip stored? If not: which of these files (SHA-256) are there already? */
export function askStatus(
  ports: Ports,
  connection: Connection,
  id: string,
  files: readonly string[] = [],
): Promise<Outcome<'stored' | 'notStored'>> {
  const message = { kind: 'status', payload: JSON.stringify({ id, files }) } as const
  return exchange(ports, connection, message, ['stored', 'notStored'])
}

/** The catalogue, or `catalogSame` where `known` is its version. */
export function fetchCatalog(
  ports: Ports,
  connection: Connection,
  known?: string,
): Promise<Outcome<'catalog' | 'catalogSame'>> {
  const message = { kind: 'catalog', payload: JSON.stringify({ known }) } as const
  return exchange(ports, connection, message, ['catalog', 'catalogSame'])
}

/** Gives this device up: nothing that it signs is taken any more. Its clips stay verifiable. */
export function revokeSelf(ports: Ports, connection: Connection): Promise<Outcome<'revoked'>> {
  return exchange(ports, connection, { kind: 'revokeSelf', payload: '{}' }, ['revoked'])
}
