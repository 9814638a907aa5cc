import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

const moment = 'new Date(Date.UTC(2023, 0, 1, 12, 5, 9))'
const hmac = [
  ...[53, -75, -52, -25, -47, 86, -21, 14, -2, -57, 5, -13, 24, 105, -2, -84],
  ...[127, 115, -40, -75, -93, -27, -21, 34, -55, -117, -36, -103, -47, 116, -55, -61],
]

test.each`
  fact   | expression                                                                                                                                        | result
  ${157} | ${"Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂').join() === Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '??').join()"} | ${true}
  ${157} | ${'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97]).slice(0, 3)'}                                                                 | ${[-54, -105, -127]}
  ${159} | ${"Utilities.computeHmacSha256Signature('this is my input', 'my key - use a stronger one')"}                                                      | ${hmac}
  ${160} | ${"Utilities.base64Encode('a>b?')"}                                                                                                               | ${'YT5iPw=='}
  ${160} | ${'Utilities.base64EncodeWebSafe([-5, -17])'}                                                                                                     | ${'--8='}
  ${160} | ${"Utilities.base64Decode('--8=')"}                                                                                                               | ${[-5, -17]}
  ${161} | ${"[Utilities.newBlob('x').getName(), Utilities.newBlob('x').getContentType()]"}                                                                  | ${[null, 'text/plain']}
  ${161} | ${'Utilities.newBlob([1]).getContentType()'}                                                                                                      | ${null}
  ${162} | ${"Utilities.newBlob('é').getBytes()"}                                                                                                            | ${[-61, -87]}
  ${162} | ${"Utilities.newBlob('').setDataFromString('é').setName('a.txt').getDataAsString()"}                                                              | ${'é'}
  ${164} | ${`Utilities.parseCsv('a,b,"c,d"\\ne,"f""",7')`}                                                                                                  | ${[['a', 'b', 'c,d'], ['e', 'f"', '7']]}
  ${165} | ${`Utilities.formatDate(${moment}, 'GMT', 'yyyy-MM-dd HH:mm:ss')`}                                                                                | ${'2023-01-01 12:05:09'}
  ${165} | ${`Utilities.formatDate(${moment}, 'Asia/Jakarta', "yyyy-MM-dd'T'HH:mm:ssXXX")`}                                                                  | ${'2023-01-01T19:05:09+07:00'}
  ${165} | ${`Utilities.formatDate(${moment}, 'GMT+7', 'EEE d MMM yy h:mm a Z u')`}                                                                          | ${'Sun 1 Jan 23 7:05 PM +0700 7'}
  ${167} | ${"Utilities.formatString('%s: %05d dari %.1f%%', 'PUG', 17, 20)"}                                                                                | ${'PUG: 00017 dari 20.0%'}
  ${168} | ${'/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())'}                                            | ${true}
  ${185} | ${'Session.getActiveUser().getEmail()'}                                                                                                           | ${'kepala@bengkayangkab.go.id'}
  ${186} | ${'Session.getScriptTimeZone()'}                                                                                                                  | ${'Asia/Jakarta'}
`('$expression is $result (fact $fact)', async ({ expression, result }) => {
  expect(await inNewBook(`return ${expression}`)).toEqual(result)
})
