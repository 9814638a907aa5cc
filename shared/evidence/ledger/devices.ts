import * as z from 'zod/mini'
import { type Device, deviceSchema, mostDevices } from '../../protocol/device.ts'
import { noPairing, type Pairing, pairingSchema } from '../../protocol/pairing.ts'
import { type Properties, readProperty } from './properties.ts'

const DEVICE = 'evidence.device.'
const PAIRING = 'evidence.pairing'
const NONCES = 'evidence.nonces'

export const readDevice = (properties: Properties, id: string): Device | undefined =>
  readProperty(properties, DEVICE + id, z.optional(deviceSchema), undefined)

/** Every device that was ever paired, the newest first. */
export function readDevices(properties: Properties): readonly Device[] {
  return Object.keys(properties)
    .filter((key) => key.startsWith(DEVICE))
    .flatMap((key) => readDevice(properties, key.slice(DEVICE.length)) ?? [])
    .sort((a, b) => b.since.localeCompare(a.since))
}

export function hasRoomForDevice(properties: Properties): boolean {
  return Object.keys(properties).filter((key) => key.startsWith(DEVICE)).length < mostDevices
}

export const writeDevice = (device: Device): Properties => ({ [DEVICE + device.id]: JSON.stringify(device) })

export const readPairing = (properties: Properties): Pairing =>
  readProperty(properties, PAIRING, pairingSchema, noPairing)

export const writePairing = (pairing: Pairing): Properties => ({ [PAIRING]: JSON.stringify(pairing) })

export const readNonces = (properties: Properties): string => properties[NONCES] ?? ''

export const writeNonces = (nonces: string): Properties => ({ [NONCES]: nonces })
