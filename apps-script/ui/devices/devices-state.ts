import type { FileToSave, PairingStanding } from '../../../shared/panels/devices.ts'
import type { Device } from '../../../shared/protocol/device.ts'

/** A code that is shown. */
export interface ShownCode {
  readonly code: string
  /** Address and code in one; `null` where the script is no web app. */
  readonly link: string | null
  /** On the page's own clock, ms: how far the clocks of page and server are apart does not matter. */
  readonly ends: number
}

/** What the panel shows. */
export interface DevicesState {
  /** `null` before the first answer. */
  readonly standing: PairingStanding | null
  readonly devices: readonly Device[]
  readonly shown: ShownCode | null
  /** The connection file that was made just now. */
  readonly file: FileToSave | null
  /** Id of the device that is about to be revoked; `''` where none is. */
  readonly asked: string
  readonly isBusy: boolean
  /** What went wrong with the latest deed, as the script says it; `''` where nothing did. */
  readonly problem: string
  /** What the latest deed came to, or what happened meanwhile. */
  readonly news: string
}

export const atFirst: DevicesState = {
  standing: null,
  devices: [],
  shown: null,
  file: null,
  asked: '',
  isBusy: true,
  problem: '',
  news: '',
}

export type DevicesEvent =
  | { readonly kind: 'busy' }
  | {
      readonly kind: 'read'
      readonly standing: PairingStanding
      readonly devices: readonly Device[]
      readonly news?: string
    }
  | { readonly kind: 'offered'; readonly shown: ShownCode }
  | { readonly kind: 'paused'; readonly until: number }
  | { readonly kind: 'made'; readonly file: FileToSave }
  | { readonly kind: 'ended' }
  | { readonly kind: 'asked'; readonly device: string }
  | { readonly kind: 'failed'; readonly message: string }

const ENDED = 'Kode sudah tidak berlaku. Buat kode baru bila masih perlu.'

export function after(state: DevicesState, event: DevicesEvent): DevicesState {
  switch (event.kind) {
    case 'busy':
      return { ...state, isBusy: true, file: null, problem: '', news: '' }
    case 'read':
      return {
        ...withRead(state, event.standing, event.devices),
        // A look that the panel takes by itself takes no question away.
        asked: event.news === undefined ? state.asked : '',
        isBusy: false,
        news: newsAfter(state, event),
      }
    case 'offered':
      return { ...state, shown: event.shown, isBusy: false }
    case 'paused':
      return { ...withPause(state, event.until), shown: null, isBusy: false }
    case 'made':
      return { ...state, file: event.file, isBusy: false }
    case 'ended':
      return { ...state, shown: null, news: ENDED }
    case 'asked':
      return { ...state, asked: event.device, problem: '', news: '' }
    case 'failed':
      return { ...state, isBusy: false, problem: event.message }
  }
}

function withRead(state: DevicesState, standing: PairingStanding, devices: readonly Device[]): DevicesState {
  return { ...state, standing, devices, shown: standing.hasCode ? state.shown : null }
}

function withPause(state: DevicesState, pausedUntil: number): DevicesState {
  return { ...state, standing: state.standing && { ...state.standing, hasCode: false, pausedUntil } }
}

/** A code that is used up has brought a device; else it was guessed at too often, or another one took its place. */
function newsAfter(
  { shown, devices, news }: DevicesState,
  event: Extract<DevicesEvent, { readonly kind: 'read' }>,
): string {
  const known = new Set(devices.filter(({ revoked }) => revoked === null).map(({ id }) => id))
  const paired = event.devices.find(({ id, revoked }) => revoked === null && !known.has(id))
  if (shown !== null && paired) return `Tersambung: ${paired.name} (${paired.officer}).`
  if (shown !== null && !event.standing.hasCode) return ENDED
  return event.news ?? news
}
