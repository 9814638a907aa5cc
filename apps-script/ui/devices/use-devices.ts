import { useEffect, useReducer, useRef } from 'preact/hooks'
import { codeLifetime } from '../../../shared/protocol/pairing.ts'
import { callScript } from '../panel/google-script.ts'
import { after, atFirst, type DevicesEvent } from './devices-state.ts'
import { parseDevices, parseFile, parseOffer, parseStanding } from './parse-devices.ts'

/** ms between two looks whether the code was used. */
const LOOK = 3_000

/** What the parts of the panel can do. */
export interface DevicesDeeds {
  offer(): void
  /** Makes a connection file. */
  makeFile(): void
  refresh(): void
  /** With `''` nothing is asked any more. */
  askToRevoke(device: string): void
  revoke(device: string, name: string): void
  end(): void
}

/** The state of the panel, and what can be done in it; one deed at a time. While a code is shown, the list renews itself. */
export function useDevices() {
  const [state, tell] = useReducer(after, atFirst)
  const isAsking = useRef(false)

  function ask(call: () => Promise<DevicesEvent>, isQuiet = false): void {
    if (isAsking.current) return
    isAsking.current = true
    if (!isQuiet) tell({ kind: 'busy' })
    call()
      .then(tell)
      .catch(({ message }: Error) => tell({ kind: 'failed', message }))
      .finally(() => {
        isAsking.current = false
      })
  }

  useEffect(() => ask(() => read()), [])
  const { shown } = state
  useEffect(() => {
    if (shown === null) return
    const timer = setInterval(() => ask(() => read(), true), LOOK)
    return () => clearInterval(timer)
  }, [shown])

  const deeds: DevicesDeeds = {
    offer: () => ask(offered),
    makeFile: () => ask(async () => ({ kind: 'made', file: parseFile(await callScript('connectionFile')) })),
    refresh: () => ask(() => read('Daftar diperbarui.')),
    askToRevoke: (device) => tell({ kind: 'asked', device }),
    revoke: (device, name) =>
      ask(async () => {
        await callScript('revokePairedDevice', device)
        return read(`Izin ${name} dicabut.`)
      }),
    end: () => tell({ kind: 'ended' }),
  }
  return { state, deeds }
}

async function read(news?: string): Promise<DevicesEvent> {
  const [standing, devices] = await Promise.all([callScript('pairingStanding'), callScript('pairedDevices')])
  const told = news === undefined ? {} : { news }
  return { kind: 'read', standing: parseStanding(standing), devices: parseDevices(devices), ...told }
}

async function offered(): Promise<DevicesEvent> {
  const asked = performance.now()
  const offer = parseOffer(await callScript('offerPairing'))
  if ('pausedUntil' in offer) return { kind: 'paused', until: offer.pausedUntil }
  return { kind: 'offered', shown: { code: offer.code, link: offer.link, ends: asked + codeLifetime } }
}
