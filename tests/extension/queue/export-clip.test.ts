import { describe, expect, test } from 'vitest'
import { clipFile, clipFileName, clipsFileName, firstFileful } from '../../../extension/queue/export-clip.ts'
import { parseClipFile } from '../../../shared/protocol/clip-file.ts'
import { wishPayloadSchema } from '../../../shared/protocol/payloads.ts'
import { signedText } from '../../../shared/protocol/request.ts'
import { isSignedBy } from '../../../shared/protocol/verify-signature.ts'
import { portsOver, sha256 } from '../../shared/protocol/device.ts'
import { clipId, clipOf, pictureOf } from '../clips.ts'
import { sheetByHand, sheetByWebApp } from '../sheets.ts'

const ports = portsOver(() => Promise.reject(new Error('nothing may be sent')))
const pictures = async (id: string) => [pictureOf(id)]

async function fileFor(sheet: Awaited<ReturnType<typeof sheetByHand | typeof sheetByWebApp>>) {
  const file = parseClipFile(await clipFile(ports, sheet, [clipOf(1), clipOf(2)], pictures))
  if ('problem' in file) throw new Error(file.problem)
  return file
}

describe('a clip file', () => {
  test('for a sheet that cannot be reached tells who brings it, signed by the same key as its clips', async () => {
    const sheet = await sheetByHand()
    const { requests, wish } = await fileFor(sheet)
    if (wish === null) throw new Error('no wish')
    expect(wish).toMatchObject({ kind: 'pair', register: sheet.id, device: sheet.device })
    expect(wishPayloadSchema.parse(JSON.parse(wish.payload))).toEqual({
      publicKey: sheet.publicKey,
      name: 'Chrome di laptop Rina',
      officer: 'Rina Kartika',
    })
    expect(requests.map(({ payload }) => JSON.parse(payload).id)).toEqual([clipId(1), clipId(2)])
    for (const request of [wish, ...requests]) {
      expect(isSignedBy(sheet.publicKey, signedText(request, sha256(request.payload)), request.signature)).toBe(true)
    }
  })

  test('for a sheet that knows this browser is one that older sheets read, too', async () => {
    expect((await fileFor(await sheetByWebApp())).wish).toBeNull()
  })
})

const large = (number: number, change: object = {}) => {
  const clip = clipOf(number, change)
  const [picture] = clip.record.files
  if (picture === undefined) throw new Error('no picture')
  return { ...clip, record: { ...clip.record, files: [{ ...picture, bytes: 25_000_000 }] } }
}

test.each<[string, Parameters<typeof firstFileful>[0], number]>([
  ['none', [], 0],
  ['all of one sheet', [clipOf(1), clipOf(2), clipOf(3)], 3],
  ['those of the first sheet only', [clipOf(1), clipOf(2, { sheet: 'sheet-b' }), clipOf(3)], 2],
  ['at most two hundred', Array.from({ length: 300 }, (_, index) => clipOf(index)), 200],
  ['no more than 60 MB', [large(1), large(2), large(3)], 2],
])('of the clips that wait go into the first file: %s', (_case, clips, count) => {
  expect(firstFileful(clips)).toHaveLength(count)
})

test('a file of one clip is called by its title and the office day on which it was taken', () => {
  const clip = clipOf(1)
  const record = { ...clip.record, title: 'Pelatihan PUG: hari 1/2', captured: '2025-03-12T20:00:00.000Z' }
  expect(clipFileName({ ...clip, record })).toBe('2025-03-13 Pelatihan PUG hari 12.klip.json')
})

test('a file of several clips is called by the office day and their number', () => {
  expect(clipsFileName(12, Date.parse('2025-03-12T20:00:00.000Z'))).toBe('2025-03-13 12 klip.klip.json')
})
