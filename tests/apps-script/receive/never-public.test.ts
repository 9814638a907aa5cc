import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BUILT_ADD_ON } from '../../../local-sheets/runtime/bundle.ts'
import { revokeSelf } from '../../../shared/protocol/client/ask.ts'
import { sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { bytesOf, clipOf, recordOf } from '../../shared/evidence/clips.ts'
import { openEvidenceOffice, pairNew } from './evidence-office.ts'

/** Every way in which a script can let others see a file, a folder or the spreadsheet. */
const opening =
  /\b(setSharing|setShareableByEditors|Permissions|permissions|addViewers?|addCommenters?|addEditors?|setOwner|ANYONE_WITH_LINK|DriveApp|publishAuto|copyRequiresWriterPermission)\b/

async function textsIn(folder: string, ending: string): Promise<readonly (readonly [string, string])[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending))
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const))
}

test.each([
  ['the sources', 'apps-script/src', '.ts'],
  ['the built add-on', BUILT_ADD_ON, '.js'],
])('%s open nothing to anybody', async (_what, folder, ending) => {
  const texts = await textsIn(folder, ending)
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.flatMap(([name, text]) => opening.exec(text)?.map((word) => `${name}: ${word}`) ?? [])).toEqual([])
})

test('the add-on asks for no more of Drive than the files that it makes', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(BUILT_ADD_ON, 'appsscript.json'), 'utf8'))
  expect(JSON.stringify(manifest).match(/auth\/drive[\w.]*/g)).toEqual(['auth/drive.file'])
})

test('of Drive, a clip’s whole life calls these alone', async () => {
  const office = await openEvidenceOffice()
  const { connection } = await pairNew(office)
  const called = new Set<string>()
  const ports = {
    ...office.ports,
    post: async (address: string, body: string) => {
      const answer = await office.ports.post(address, body)
      for (const name of Object.keys(office.calls())) called.add(name)
      return answer
    },
  }
  const tiles = ['a', 'b', 'c'].map((text) => bytesOf('image/png', text))
  await sendClip(ports, connection, clipOf(tiles, { caption: 'Panjang. '.repeat(6000) }))
  office.spoilFolder('Langkah 1.2', 'trashed')
  await sendClip(ports, connection, clipOf([bytesOf('image/png', 'satu')]))
  await sendClip(ports, connection, clipOf([], recordOf({ link: 'https://drive.google.com/file/d/x/view' })))
  await revokeSelf(ports, connection)
  expect([...called].filter((name) => name.startsWith('Drive')).sort()).toEqual([
    'Drive.Files.create',
    'Drive.Files.generateIds',
    'Drive.Files.get',
    'Drive.Files.update',
  ])
})
