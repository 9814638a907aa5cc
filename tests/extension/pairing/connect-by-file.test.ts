import { describe, expect, test } from 'vitest'
import { refreshedBy, sheetByFile } from '../../../extension/pairing/connect-by-file.ts'
import { makeDeviceKey } from '../../../extension/pairing/device-key.ts'
import { keyToPairWith } from '../../../extension/pairing/pair.ts'
import { connectionFile, names, sheetByHand, sheetByWebApp } from '../sheets.ts'

const NOW = Date.parse('2025-03-12T07:00:00.000Z')
const later = { ...connectionFile, made: '2025-03-12T00:00:00.000Z', office: 'Bukti PUG 2025' }

describe('a connection file', () => {
  test('makes a sheet without an address, whose clips are signed by a key of its own', async () => {
    const key = await makeDeviceKey()
    expect(sheetByFile(connectionFile, key, names, NOW)).toMatchObject({
      id: connectionFile.register,
      name: 'Bukti PUG Diskominfo',
      address: null,
      device: key.device,
      publicKey: key.publicKey,
      privateKey: key.privateKey,
      officer: 'Rina Kartika',
      catalog: connectionFile.catalog,
      catalogAt: Date.parse(connectionFile.made),
    })
  })

  test.each([
    ['carried by hand', sheetByHand],
    ['reached by a web app', sheetByWebApp],
  ])('that is newer refreshes a sheet %s and changes nothing else', async (_way, sheetOf) => {
    const sheet = await sheetOf()
    expect(refreshedBy(sheet, later, NOW)).toEqual({
      ...sheet,
      name: 'Bukti PUG 2025',
      catalog: later.catalog,
      catalogAt: Date.parse(later.made),
    })
  })

  test('that is the same or older changes nothing', async () => {
    const sheet = await sheetByHand()
    expect(refreshedBy(sheet, connectionFile, NOW)).toBeNull()
    expect(refreshedBy({ ...sheet, catalogAt: NOW }, later, NOW)).toBeNull()
  })

  test('from the future keeps no later one out', async () => {
    const strange = refreshedBy(await sheetByHand(), { ...later, made: '2999-01-01T00:00:00.000Z' }, NOW)
    if (strange === null) throw new Error('not taken')
    expect(refreshedBy(strange, { ...later, made: '2025-04-01T00:00:00.000Z' }, NOW + 30 * 86_400_000)).not.toBeNull()
  })
})

describe('the key to pair with', () => {
  test('is that of the one sheet that could not be reached, so that it stays the same device', async () => {
    const [fresh, byHand, reached] = await Promise.all([makeDeviceKey(), sheetByHand(), sheetByWebApp()])
    expect(keyToPairWith([reached, byHand], fresh).device).toBe(byHand.device)
  })

  test('is a new one where there is none, or nobody can tell which', async () => {
    const [fresh, one, other, reached] = await Promise.all([
      makeDeviceKey(),
      sheetByHand(),
      sheetByHand({ id: 'c'.repeat(32) }),
      sheetByWebApp(),
    ])
    expect(keyToPairWith([reached], fresh)).toBe(fresh)
    expect(keyToPairWith([one, other], fresh)).toBe(fresh)
  })
})
