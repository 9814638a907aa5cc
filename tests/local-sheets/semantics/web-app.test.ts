import { expect, test } from 'vitest'
import { type WebAppRequest, webAppEvent, webAppReply } from '../../../local-sheets/runtime/web-app.ts'
import { openOffice } from '../office.ts'

const GET: WebAppRequest = { method: 'GET', pathInfo: '', queryString: '', body: null }
const body = (contents: string, type: string) => ({ contents, length: contents.length, type })

/** What a script sees of its event. */
async function seen(request: WebAppRequest, expression = 'e'): Promise<unknown> {
  const office = await openOffice()
  const engine = await office.engine(
    `function doGet(e) { return ContentService.createTextOutput(JSON.stringify(${expression})) }`,
  )
  const finished = engine.runHere({ functionName: 'doGet', args: [webAppEvent(request)], kind: 'webApp' })
  const reply = webAppReply(finished)
  return reply.kind === 'text' ? JSON.parse(reply.content) : reply
}

test('fact 180: doGet is told the query and nothing else', async () => {
  expect(await seen({ ...GET, queryString: 'a=1&b=dua%20kata' })).toEqual({
    contentLength: -1,
    contextPath: '',
    parameter: { a: '1', b: 'dua kata' },
    parameters: { a: ['1'], b: ['dua kata'] },
    queryString: 'a=1&b=dua%20kata',
  })
})

test('fact 181: of a repeated parameter `parameter` holds the first; pathInfo is what follows /exec/', async () => {
  expect(await seen({ ...GET, queryString: 'a=1&a=2', pathInfo: 'bukti/3' })).toMatchObject({
    parameter: { a: '1' },
    parameters: { a: ['1', '2'] },
    pathInfo: 'bukti/3',
  })
  expect(await seen(GET)).toMatchObject({ queryString: '' })
})

test('fact 182: doPost is told its body; a form is read into the parameters too, beside the query', async () => {
  const json = await seen({ ...GET, method: 'POST', queryString: 'a=1', body: body('{"b":2}', 'text/plain') })
  expect(json).toMatchObject({
    contentLength: 7,
    parameters: { a: ['1'] },
    postData: { contents: '{"b":2}', length: 7, name: 'postData', type: 'text/plain' },
  })
  const form = body('b=2&a=3', 'application/x-www-form-urlencoded')
  expect(await seen({ ...GET, method: 'POST', queryString: 'a=1', body: form })).toMatchObject({
    parameter: { a: '1', b: '2' },
    parameters: { a: ['1', '3'], b: ['2'] },
  })
})

test('a parameter of a hostile name is a parameter like any other', async () => {
  const request = { ...GET, queryString: '__proto__=x&constructor=y' }
  expect(await seen(request, '[Object.keys(e.parameter), Array.isArray(Object.getPrototypeOf(e.parameters))]')).toEqual(
    [['__proto__', 'constructor'], false],
  )
})

test.each`
  expression                                                            | result
  ${'LockService.getDocumentLock()'}                                    | ${null}
  ${'CacheService.getDocumentCache()'}                                  | ${null}
  ${'SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()'} | ${'Sheet1'}
  ${'Session.getActiveUser().getEmail()'}                               | ${''}
  ${'Session.getEffectiveUser().getEmail()'}                            | ${'kepala@bengkayangkab.go.id'}
  ${'ScriptApp.getService().getUrl()'}                                  | ${null}
`('in a web app $expression is $result', async ({ expression, result }) => {
  expect(await seen(GET, expression)).toEqual(result)
})

test('a web app has no user interface', async () => {
  expect(await seen(GET, 'SpreadsheetApp.getUi()')).toEqual({
    kind: 'failed',
    message: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  })
})
