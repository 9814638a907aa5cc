import type { Catalog } from '../../shared/protocol/catalog.ts'
import { fetchCatalog, pairDevice, revokeSelf } from '../../shared/protocol/client/ask.ts'
import type { Failure } from '../../shared/protocol/client/outcome.ts'
import type { Ports } from '../../shared/protocol/client/ports.ts'
import { emptyCatalog } from '../form/form-catalog.ts'
import { type DeviceKey, signerWith } from './device-key.ts'
import type { Names } from './pairing-entry.ts'
import { type ClosedReason, closedReasons, type Sheet, type SheetByWebApp } from './sheet.ts'

/** What the officer enters to pair. */
export interface PairingEntry extends Names {
  readonly address: string
  readonly code: string
}

/** The code of what went wrong: a refusal's own, or the kind of a missing answer. */
export type Problem = { readonly kind: 'problem'; readonly code: string }

/**
 * Makes this browser a device of the sheet. A repeat with the same key is harmless, so an answer that got lost costs nothing.
 * The form's catalogue is fetched with it; a sheet whose catalogue cannot be had now is paired all the same.
 */
export async function pair(
  ports: Ports,
  key: DeviceKey,
  { address, code, officer, deviceName }: PairingEntry,
): Promise<{ readonly kind: 'paired'; readonly sheet: SheetByWebApp } | Problem> {
  const wish = { address, code, publicKey: key.publicKey, name: deviceName, officer }
  const outcome = await pairDevice(ports, signerWith(key), wish)
  if (outcome.kind !== 'accepted') return problemOf(outcome)
  const paired: SheetByWebApp = {
    id: outcome.answer.register,
    name: outcome.answer.office,
    address,
    device: key.device,
    officer,
    privateKey: key.privateKey,
    pairedAt: ports.now(),
    catalog: emptyCatalog,
    catalogAt: 0,
    clipped: [],
    closed: null,
  }
  return { kind: 'paired', sheet: withNews(paired, await askForNews(ports, paired), ports.now()) }
}

/**
 * The key to pair with. A sheet that was connected by a file stays the same device when it turns out that it can be reached;
 * which sheet an address leads to is not known before, so this holds where there is but one.
 */
export function keyToPairWith(sheets: readonly Sheet[], fresh: DeviceKey): DeviceKey {
  const [only, ...others] = sheets.flatMap((sheet) => (sheet.address === null ? [sheet] : []))
  return only !== undefined && others.length === 0 ? only : fresh
}

/** What a sheet tells when it is asked for its catalogue: what there is to choose from, and what is clipped. */
export type News =
  | { readonly kind: 'catalog'; readonly catalog: Catalog; readonly clipped: readonly string[] }
  | { readonly kind: 'same'; readonly clipped: readonly string[] }
  | { readonly kind: 'closed'; readonly reason: ClosedReason }
  | Problem

export async function askForNews(ports: Ports, sheet: SheetByWebApp): Promise<News> {
  const known = sheet.catalogAt === 0 ? undefined : sheet.catalog.version
  const outcome = await fetchCatalog(ports, connectionOf(sheet), known)
  if (outcome.kind === 'accepted') {
    const { answer } = outcome
    return answer.code === 'catalog'
      ? { kind: 'catalog', catalog: answer.catalog, clipped: answer.clipped }
      : { kind: 'same', clipped: answer.clipped }
  }
  const problem = problemOf(outcome)
  const reason = closedReasons.find((each) => each === problem.code)
  return reason === undefined ? problem : { kind: 'closed', reason }
}

/** The sheet as it is after its news. */
export function withNews<Known extends Sheet>(sheet: Known, news: News, now: number): Known {
  switch (news.kind) {
    case 'catalog':
      return { ...sheet, catalog: news.catalog, catalogAt: now, clipped: news.clipped, closed: null }
    case 'same':
      return { ...sheet, catalogAt: now, clipped: news.clipped, closed: null }
    case 'closed':
      return { ...sheet, closed: news.reason }
    case 'problem':
      return sheet
  }
}

/** Tells the sheet that this browser is given up. A sheet that has shut its door already needs no telling. */
export async function revoke(ports: Ports, sheet: SheetByWebApp): Promise<{ readonly kind: 'revoked' } | Problem> {
  const outcome = await revokeSelf(ports, connectionOf(sheet))
  if (outcome.kind === 'accepted') return { kind: 'revoked' }
  const problem = problemOf(outcome)
  return closedReasons.some((each) => each === problem.code) ? { kind: 'revoked' } : problem
}

function connectionOf(sheet: SheetByWebApp) {
  return { address: sheet.address, register: sheet.id, signer: signerWith(sheet) }
}

function problemOf(failure: Failure): Problem {
  return { kind: 'problem', code: failure.kind === 'refused' ? (failure.code ?? 'unknownCode') : failure.kind }
}
