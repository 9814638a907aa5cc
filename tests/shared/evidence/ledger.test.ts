import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDelivered, findDelivered } from '../../../shared/evidence/ledger/delivered.ts'
import { recentFolders, writeFolders } from '../../../shared/evidence/ledger/drive-ids.ts'
import { readHead } from '../../../shared/evidence/ledger/head.ts'
import type { Properties } from '../../../shared/evidence/ledger/properties.ts'
import { fileArrived, linkOf, uploadOf, writeUpload } from '../../../shared/evidence/ledger/uploads.ts'
import { mostFiles } from '../../../shared/protocol/limits.ts'
import { sha256 } from '../protocol/device.ts'

const RECEIVED = '2026-03-15T05:00:00.000Z'

test('14,000 clips are known by id and content, and fit the script’s properties', () => {
  const clips = Array.from({ length: 14_400 }, (_, index) => ({
    id: randomUUID(),
    payloadSha256: sha256(String(index)),
  }))
  const values: Record<string, string> = {}
  for (const [index, clip] of clips.entries()) {
    Object.assign(values, addDelivered(values, { ...clip, number: index + 1, received: RECEIVED }))
  }
  for (const clip of [clips[0], clips[7000], clips[14_399]]) {
    expect(clip && findDelivered(values, clip.id, clip.payloadSha256)).toEqual({ received: RECEIVED, isSame: true })
  }
  expect(findDelivered(values, clips[5]?.id ?? '', sha256('lain'))).toEqual({ received: RECEIVED, isSame: false })
  expect(findDelivered(values, randomUUID(), sha256('0'))).toBeNull()
  const sizes = Object.entries(values).map(([key, value]) => key.length + value.length)
  expect([Math.max(...sizes) <= 9 * 1024, sizes.reduce((sum, size) => sum + size, 0) < 400_000]).toEqual([true, true])
})

/** Places with these uploads begun one after the other, at 0, 1, 2 … ms. */
function begun(uploads: readonly { readonly clip: string; readonly device: string }[]): Properties {
  const values: Record<string, string> = {}
  for (const [now, { clip, device }] of uploads.entries()) {
    Object.assign(values, writeUpload(uploadOf(values, clip, device, now)))
  }
  return values
}

const clipsOf = (device: string, count: number) => Array.from({ length: count }, () => ({ clip: randomUUID(), device }))
const isUnderWay = (values: Properties, { clip, device }: { clip: string; device: string }) =>
  uploadOf(values, clip, device, 999).upload.begun < 999

test('an upload keeps its place; with all taken, the one begun longest ago gives way', () => {
  const clips = clipsOf('a', 41)
  const values = begun(clips)
  expect(clips.map((clip) => isUnderWay(values, clip)).indexOf(true)).toBe(1)
  expect(clips.filter((clip) => isUnderWay(values, clip))).toHaveLength(40)
})

test('a device that floods the places takes none of another', () => {
  const others = [...clipsOf('b', 1), ...clipsOf('c', 3)]
  const late = clipsOf('d', 1)
  const values = begun([...others, ...clipsOf('a', 500), ...late, ...clipsOf('a', 100)])
  for (const clip of [...others, ...late]) expect(isUnderWay(values, clip)).toBe(true)
})

test('whatever others begin, a device with no more than an equal share of the 40 places keeps them', () => {
  const device = fc.constantFrom('b', 'c', 'd')
  fc.assert(
    fc.property(fc.array(device, { maxLength: 80 }), fc.array(device, { maxLength: 80 }), (before, after) => {
      const mine = clipsOf('a', 10)
      const values = begun([
        ...before.flatMap((each) => clipsOf(each, 1)),
        ...mine,
        ...after.flatMap((each) => clipsOf(each, 1)),
      ])
      expect(mine.every((clip) => isUnderWay(values, clip))).toBe(true)
    }),
    { numRuns: 20 },
  )
})

test('an upload that was begun before devices were told apart goes on', () => {
  const clip = randomUUID()
  const values = { 'evidence.upload.0': JSON.stringify({ clip, begun: 5, files: {} }) }
  expect(uploadOf(values, clip, 'a', 99).upload.begun).toBe(5)
})

/** What a script property may hold, key and value. */
const MOST_BYTES = 9 * 1024

const driveId = (index: number) => `1${String(index).padStart(32, 'x')}`

test('a clip of the most files, its record kept as a file too, fits one property', () => {
  const hashes = Array.from({ length: mostFiles + 1 }, (_, index) => sha256(String(index)))
  const link = (index: number) => `https://drive.google.com/file/d/${driveId(index)}/view?usp=drivesdk`
  const place = uploadOf({}, randomUUID(), 'a', Date.UTC(2026, 2, 15))
  const upload = hashes.reduce(
    (before, hash, index) => fileArrived(before, hash, { driveId: driveId(index), link: link(index) }),
    place.upload,
  )
  expect(linkOf(upload, hashes)).toBe(link(0))
  const [[key = '', value = ''] = []] = Object.entries(writeUpload({ ...place, upload }))
  expect(key.length + value.length).toBeLessThanOrEqual(MOST_BYTES)
})

test('a file that arrives again keeps the link of the first', () => {
  const { upload } = uploadOf({}, randomUUID(), 'a', 0)
  const once = fileArrived(upload, 'a', { driveId: '1', link: 'https://x/1' })
  const twice = fileArrived(fileArrived(once, 'b', { driveId: '2', link: 'https://x/2' }), 'a', {
    driveId: '1',
    link: 'https://x/1',
  })
  expect([linkOf(twice, ['a', 'b']), linkOf(twice, ['b'])]).toEqual(['https://x/1', ''])
})

test('folders of years long gone or far ahead are forgotten, so that all that are left fit one property', () => {
  const years = Array.from({ length: 100 }, (_, index) => String(1990 + index))
  const steps = ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3']
  const paths = ['', ...years.flatMap((year) => [year, ...steps.map((step) => `${year}/Langkah ${step}`)])]
  const all = Object.fromEntries(paths.map((path, index) => [path, { driveId: driveId(index), isThere: true }]))
  const recent = recentFolders(all, 2026)
  expect(Object.keys(recent)).toContain('')
  expect(Object.keys(recent).filter((path) => path.length === 4)).toEqual([
    '2023',
    '2024',
    '2025',
    '2026',
    '2027',
    '2028',
    '2029',
  ])
  const [[key = '', value = ''] = []] = Object.entries(writeFolders(recent))
  expect(key.length + value.length).toBeLessThanOrEqual(MOST_BYTES)
})

test('a damaged head stops everything: the chain must not begin anew in silence', () => {
  expect(() => readHead({ 'evidence.head': '{"count":-1}' })).toThrow('evidence.head')
})
