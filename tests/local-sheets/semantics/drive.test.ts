import { createHash } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOffice } from '../office.ts'

const AT_HAND = `
  const blob = (text, type = 'text/plain') => Utilities.newBlob(text, type, 'berkas')
  const refusal = (call) => { try { call() } catch (error) { return error.name + ': ' + error.message } return null }
  const named = (q, more) => Drive.Files.list(Object.assign({ q, orderBy: 'name' }, more)).files.map((file) => file.name)
`

async function inDrive(script: string): Promise<unknown> {
  return (await openOffice()).run(AT_HAND + script)
}

test('fact 198 (unsure): a created file is told by kind, id, name and format; more where it is asked for', async () => {
  const [usual, more, content] = (await inDrive(`
    const usual = Drive.Files.create({ name: 'a.txt' }, blob('halo'))
    const more = Drive.Files.create({ name: 'b.txt' }, blob('halo'), { fields: 'name,size,sha256Checksum,parents' })
    return [usual, more, Drive.Files.get(usual.id, { alt: 'media' })]`)) as [object, object, string]
  expect(usual).toEqual({ kind: 'drive#file', id: expect.any(String), name: 'a.txt', mimeType: 'text/plain' })
  expect(more).toEqual({
    name: 'b.txt',
    size: '4',
    sha256Checksum: createHash('sha256').update('halo').digest('hex'),
    parents: [expect.any(String)],
  })
  expect(content).toBe('halo')
})

test('fact 199 (unsure): without a blob a file is empty; HTML becomes a document where one is wanted', async () => {
  expect(
    await inDrive(`
      const empty = Drive.Files.create({ name: 'x', mimeType: 'text/csv' }, null, { fields: 'mimeType,size' })
      const doc = Drive.Files.create(
        { name: 'Laporan', mimeType: 'application/vnd.google-apps.document' }, blob('<p>PUG', 'text/html'),
        { fields: 'mimeType,md5Checksum,webViewLink,id' })
      return [empty, doc.mimeType, 'md5Checksum' in doc, doc.webViewLink.includes(doc.id),
        refusal(() => Drive.Files.get(doc.id, { alt: 'media' }))]`),
  ).toEqual([
    { mimeType: 'text/csv', size: '0' },
    'application/vnd.google-apps.document',
    false,
    true,
    expect.stringContaining('Only files with binary content can be downloaded'),
  ])
})

test('fact 200: only a blob is a content', async () => {
  expect(await inDrive(`return refusal(() => Drive.Files.create({ name: 'x' }, 'teks'))`)).toBe(
    'Exception: The mediaData parameter only supports Blob types for upload.',
  )
})

test('fact 201: an update keeps the id and takes the format of its blob', async () => {
  expect(
    await inDrive(`
      const { id } = Drive.Files.create({ name: 'a.txt' }, blob('halo'))
      const after = Drive.Files.update({ name: 'b.pdf' }, id, blob('%PDF-1.7', 'application/pdf'), { fields: 'id,name,mimeType,size' })
      return [after.id === id, after.name, after.mimeType, after.size]`),
  ).toEqual([true, 'b.pdf', 'application/pdf', '8'])
})

test('fact 202 (unsure): an error names the method of the API and what is wrong', async () => {
  expect(await inDrive(`return refusal(() => Drive.Files.get('tidak-ada'))`)).toBe(
    'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: tidak-ada.',
  )
})

test('fact 203: My Drive has no parents, not even an empty list', async () => {
  expect(await inDrive(`return 'parents' in Drive.Files.get('root', { fields: 'parents' })`)).toBe(false)
})

const SHELF = `
  const folder = Drive.Files.create({ name: 'Bukti PUG', mimeType: 'application/vnd.google-apps.folder' })
  const put = (name, resource, type) => Drive.Files.create(Object.assign({ name, parents: [folder.id] }, resource), blob(name, type))
  put("Rapat Jum'at.png", { appProperties: { bukti: 'b1' } }, 'image/png')
  put('notulen.pdf', { appProperties: { bukti: 'b2' } }, 'application/pdf')
  Drive.Files.update({ trashed: true }, put('lama.pdf', {}, 'application/pdf').id)
  Drive.Files.create({ name: 'di luar.txt' }, blob('x'))
`

test.each`
  q                                                                                      | names
  ${"`trashed = false and mimeType != 'text/plain' and '` + folder.id + `' in parents`"} | ${['notulen.pdf', "Rapat Jum'at.png"]}
  ${"`'root' in parents and mimeType != 'application/vnd.google-apps.folder'`"}          | ${['di luar.txt']}
  ${"`name = 'Rapat Jum\\\\'at.png'`"}                                                   | ${["Rapat Jum'at.png"]}
  ${"`name contains 'jum' or name contains 'apat'`"}                                     | ${["Rapat Jum'at.png"]}
  ${"`appProperties has { key='bukti' and value='b2' }`"}                                | ${['notulen.pdf']}
  ${"`mimeType contains 'application/pdf' and not (name = 'lama.pdf')`"}                 | ${['notulen.pdf']}
  ${'`trashed = true`'}                                                                  | ${['lama.pdf']}
  ${"`createdTime > '2027-01-01T00:00:00'`"}                                             | ${[]}
`('files that match $q', async ({ q, names }) => {
  expect(await inDrive(`${SHELF} return named(${q})`)).toEqual(names)
})

test.each(['name = tanpa kutip', "name like 'x'", "ukuran = '3'", "('a' in parents", "trashed = 'ya'"])(
  'the query %s is refused',
  async (q) => {
    expect(await inDrive(`return refusal(() => Drive.Files.list({ q: ${JSON.stringify(q)} }))`)).toBe(
      'GoogleJsonResponseException: API call to drive.files.list failed with error: Invalid Value',
    )
  },
)

test('pages follow one another', async () => {
  expect(
    await inDrive(`
      for (let i = 1; i <= 5; i++) Drive.Files.create({ name: 'b' + i }, blob('x'))
      const pages = []
      let pageToken
      do {
        const page = Drive.Files.list({ pageSize: 2, pageToken, orderBy: 'name', fields: 'nextPageToken,files(name)' })
        pages.push(page.files.map((file) => file.name).join(''))
        pageToken = page.nextPageToken
      } while (pageToken)
      return pages`),
  ).toEqual(['b1b2', 'b3b4', 'b5'])
})

test('an id asked for beforehand makes one file, however often it is tried', async () => {
  expect(
    await inDrive(`
      const [id] = Drive.Files.generateIds({ count: 1 }).ids
      const create = () => Drive.Files.create({ id, name: 'sekali.txt' }, blob('x'))
      return [create().id === id, refusal(create), named("name = 'sekali.txt'").length]`),
  ).toEqual([
    true,
    'GoogleJsonResponseException: API call to drive.files.create failed with error: A file already exists with the provided ID.',
    1,
  ])
})

test('a folder that is removed takes its files along', async () => {
  expect(await inDrive(`${SHELF} Drive.Files.remove(folder.id); return named('trashed = false')`)).toEqual([
    'di luar.txt',
  ])
})

test('binary content is not to be had by alt=media, as Google takes it for JSON', async () => {
  expect(
    await inDrive(
      `return refusal(() => Drive.Files.get(Drive.Files.create({}, blob('PNG', 'image/png')).id, { alt: 'media' }))`,
    ),
  ).toBe('Exception: Response Code: 200. Message: PNG')
})

test.each`
  what                          | call                                                               | words
  ${'a field that is not'}      | ${"Drive.Files.get('root', { fields: 'id,title' })"}               | ${'Invalid field selection title'}
  ${'a parent that is not'}     | ${"Drive.Files.create({ parents: ['tidak-ada'] })"}                | ${'File not found: tidak-ada.'}
  ${'a property too long'}      | ${"Drive.Files.create({ appProperties: { a: 'x'.repeat(124) } })"} | ${'124 bytes'}
  ${'another advanced service'} | ${'Drive.Permissions.create({}, "x")'}                             | ${'Drive.Permissions is not implemented'}
`('$what is refused', async ({ call, words }) => {
  expect(await inDrive(`return refusal(() => ${call})`)).toContain(words)
})

test('what somebody changes or deletes in the folder is changed or gone for the script', async () => {
  const office = await openOffice()
  const engine = await office.engine(`${AT_HAND}
    function buat(nama) { return Drive.Files.create({ name: nama }, blob('asli')).id }
    function sidik(id) { return refusal(() => Drive.Files.get(id)) || Drive.Files.get(id, { fields: 'sha256Checksum' }).sha256Checksum }`)
  const run = (functionName: string, arg: string) => {
    const { outcome } = engine.runHere({ functionName, args: [arg], kind: 'menu' })
    return outcome.ok ? String(outcome.value) : outcome.message
  }
  const [changed, deleted] = [run('buat', 'a'), run('buat', 'b')]
  const before = run('sidik', changed)
  const folder = `${office.path}.drive`
  expect((await readdir(folder)).toSorted()).toEqual(
    [changed, deleted].flatMap((id) => [`${id}.json`, `${id}.txt`]).toSorted(),
  )
  await writeFile(join(folder, `${changed}.txt`), 'diubah')
  await rm(join(folder, `${deleted}.txt`))
  expect([run('sidik', changed) === before, run('sidik', deleted)]).toEqual([
    false,
    expect.stringContaining('File not found'),
  ])
})

test('without the service in its manifest a script has no Drive', async () => {
  const office = await openOffice({ manifest: {} })
  expect(await office.run('return typeof Drive')).toBe('undefined')
})
