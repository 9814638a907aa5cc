import { expect, test } from 'vitest'
import { openOffice } from '../office.ts'

test.each(['setTimeout', 'fetch', 'URL', 'TextEncoder', 'Buffer', 'process', 'require', 'global', 'structuredClone'])(
  '%s is missing, as on Google',
  async (name) => {
    const office = await openOffice()
    expect(await office.run(`return typeof ${name}`)).toBe('undefined')
  },
)

test.each`
  what                         | expression
  ${'rows of values'}          | ${'SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues() instanceof Array'}
  ${'one row of values'}       | ${'SpreadsheetApp.getActiveSheet().getRange("A1:B2").getValues()[0] instanceof Array'}
  ${'a date'}                  | ${'SpreadsheetApp.getActiveSheet().getRange("C1").setValue(new Date(0)).getValue() instanceof Date'}
  ${'a list of sheets'}        | ${'SpreadsheetApp.getActive().getSheets() instanceof Array'}
  ${'bytes'}                   | ${'Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a") instanceof Array'}
  ${'all properties'}          | ${'PropertiesService.getScriptProperties().getProperties() instanceof Object'}
  ${'what a service throws'}   | ${'(() => { try { SpreadsheetApp.getActiveSheet().getRange(0, 1) } catch (e) { return e instanceof Error } })()'}
  ${'what is not implemented'} | ${'(() => { try { SpreadsheetApp.getActive().addMenu() } catch (e) { return e instanceof Error } })()'}
`('$what is of the script’s own realm', async ({ expression }) => {
  const office = await openOffice()
  expect(await office.run(`return ${expression}`)).toBe(true)
})

test.each`
  through                    | expression
  ${'an array'}              | ${'SpreadsheetApp.getActive().getSheets().constructor'}
  ${'a date'}                | ${'SpreadsheetApp.getActiveSheet().getRange("A1").setValue(new Date(0)).getValue().constructor'}
  ${'a method of a service'} | ${'SpreadsheetApp.getActive.constructor'}
  ${'an error'}              | ${'(() => { try { SpreadsheetApp.getActiveSheet().getRange(0, 1) } catch (e) { return e.constructor } })()'}
  ${'console'}               | ${'console.log.constructor'}
`('no way leads out of the context through $through', async ({ expression }) => {
  const office = await openOffice()
  expect(await office.run(`return String((${expression}).constructor('return typeof process')())`)).toBe('undefined')
})

test('each call gets a context of its own', async () => {
  const office = await openOffice()
  const engine = await office.engine('var kali = 0; function hitung() { return ++kali }')
  const results = [1, 2].map(() => engine.runHere({ functionName: 'hitung', kind: 'menu' }).outcome)
  expect(results).toMatchObject([{ value: 1 }, { value: 1 }])
})

test('a method that is missing here says so by name', async () => {
  const office = await openOffice()
  await expect(office.run('SpreadsheetApp.getActiveSheet().getRange("A1").randomize()')).rejects.toThrow(
    'Range.randomize is not implemented in local-sheets',
  )
})

test('an enumeration that is not there says so by its name', async () => {
  const office = await openOffice()
  await expect(office.run('return SpreadsheetApp.Dimension.ROWS')).rejects.toThrow(
    'SpreadsheetApp.Dimension is not implemented in local-sheets',
  )
})

test('errors of services are called Exception', async () => {
  const office = await openOffice()
  const body = 'try { SpreadsheetApp.getActiveSheet().getRange(1, 99) } catch (e) { return String(e) }'
  expect(await office.run(body)).toBe(
    'Exception: The coordinates of the range are outside the dimensions of the sheet.',
  )
})

test('cells may call the functions of the bundle', async () => {
  const office = await openOffice()
  const engine = await office.engine(`
    /** @customfunction */
    function PUG_PERSEN(a, b) { return a / b }
    function isi() {
      const sheet = SpreadsheetApp.getActiveSheet()
      sheet.getRange('A1:B1').setValues([[17, 20]])
      return sheet.getRange('C1').setFormula('=PUG_PERSEN(A1;B1)').getValue()
    }`)
  expect(engine.runHere({ functionName: 'isi', kind: 'menu' }).outcome).toEqual({ ok: true, value: 0.85 })
})

test("a date's own getters speak the script's time zone", async () => {
  const office = await openOffice()
  expect(await office.run('return new Date(Date.UTC(2025, 2, 30, 17)).getDate()')).toBe(31)
})
