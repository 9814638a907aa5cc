import { expect, test } from 'vitest'
import { refusal, runScript } from './run-script.ts'

test.each`
  given           | alike
  ${"'€🙂'"}      | ${"'??'"}
  ${'[97, 98]'}   | ${"'ab'"}
  ${'[-61, -87]'} | ${"'é', Utilities.Charset.UTF_8"}
`('fact 157: $given has the digest of $alike', async ({ given, alike }) => {
  const body = `
    const digest = (...given) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ...given)
    return [digest(${given}), digest(${alike})]`
  const [one, other] = Object(await runScript(body))
  expect(one).toEqual(other)
  expect(one).toHaveLength(32)
  expect(Math.min(...one)).toBeLessThan(0)
})

test.each`
  args                                      | types
  ${"'a', [1]"}                             | ${'String,number'}
  ${"'a', 'b', 'c'"}                        | ${'String,String,String'}
  ${"'a', 'b', Utilities.Charset.UTF_8, 1"} | ${/^String,String,.*Charset,number$/}
  ${'[1], [2], Utilities.Charset.UTF_8'}    | ${/^number,number,.*Charset$/}
`('fact 158: computeHmacSha256Signature($args) is refused', async ({ args, types }) => {
  const words = String(await refusal(`Utilities.computeHmacSha256Signature(${args})`))
  expect(words).toContain("don't match the method signature for Utilities.computeHmacSha256Signature.")
  expect(words.slice('The parameters ('.length, words.indexOf(') don'))).toMatch(types)
})

test('fact 159: the signature of the test vector', async () => {
  expect(
    await runScript(`return Utilities.computeHmacSha256Signature('this is my input', 'my key - use a stronger one')`),
  ).toEqual([
    ...[53, -75, -52, -25, -47, 86, -21, 14, -2, -57, 5, -13, 24, 105, -2, -84],
    ...[127, 115, -40, -75, -93, -27, -21, 34, -55, -117, -36, -103, -47, 116, -55, -61],
  ])
})

test.each`
  call                                                    | result
  ${"base64Encode('a>b?')"}                               | ${'YT5iPw=='}
  ${"base64Encode(Utilities.newBlob('a>b?').getBytes())"} | ${'YT5iPw=='}
  ${'base64Encode([-5, -17])'}                            | ${'++8='}
  ${'base64EncodeWebSafe([-5, -17])'}                     | ${'--8='}
  ${"base64Decode('++8=')"}                               | ${[-5, -17]}
  ${"base64Decode('--8=')"}                               | ${[-5, -17]}
`('fact 160 (unsure): $call is $result', async ({ call, result }) => {
  expect(await runScript(`return Utilities.${call}`)).toEqual(result)
})

test.each`
  call                                    | told
  ${"newBlob('x')"}                       | ${[null, 'text/plain']}
  ${"newBlob([1], 'image/png', 'a.png')"} | ${['a.png', 'image/png']}
  ${'newBlob([1])'}                       | ${[null, null]}
`('fact 161 (unsure): name and type of $call are $told', async ({ call, told }) => {
  expect(await runScript(`const blob = Utilities.${call}; return [blob.getName(), blob.getContentType()]`)).toEqual(
    told,
  )
})

test('fact 162: the bytes of a blob are signed and its text UTF-8; a copy is another blob', async () => {
  const body = `
    const blob = Utilities.newBlob('').setDataFromString('é').setName('a.txt').setContentType('text/csv')
    const copy = blob.copyBlob().setName('b.txt')
    return [blob.getBytes(), blob.getDataAsString(), blob.isGoogleType(), blob.getName(), copy.getName(), copy.getContentType()]`
  expect(await runScript(body)).toEqual([[-61, -87], 'é', false, 'a.txt', 'b.txt', 'text/csv'])
})

test.each`
  csv                        | rows
  ${'a,b,"c,d"\\ne,f,g'}     | ${[['a', 'b', 'c,d'], ['e', 'f', 'g']]}
  ${'1,"kata ""PUG""",TRUE'} | ${[['1', 'kata "PUG"', 'TRUE']]}
`('fact 164: the table $csv is read as texts', async ({ csv, rows }) => {
  expect(await runScript(`return Utilities.parseCsv('${csv}')`)).toEqual(rows)
})

test.each`
  zone              | pattern                       | text
  ${'GMT'}          | ${'yyyy-MM-dd HH:mm:ss'}      | ${'2023-01-01 12:00:00'}
  ${'Asia/Jakarta'} | ${"yyyy-MM-dd'T'HH:mm:ssXXX"} | ${'2023-01-01T19:00:00+07:00'}
  ${'Asia/Jakarta'} | ${'EEE, d MMM yyyy h:mm a Z'} | ${'Sun, 1 Jan 2023 7:00 PM +0700'}
  ${'GMT'}          | ${'u EEEE MMMM yy'}           | ${'7 Sunday January 23'}
`('fact 165 (unsure): the moment as $pattern in $zone is $text', async ({ zone, pattern, text }) => {
  const body = `return Utilities.formatDate(new Date('2023-01-01T12:00:00Z'), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`
  expect(await runScript(body)).toBe(text)
})

test('fact 167: texts are filled in as in Java', async () => {
  const body = `return Utilities.formatString('%s: %05d, %i dari %.1f%%; %j', 'PUG', 17, 3, 20)`
  expect(await runScript(body)).toBe('PUG: 00017, 3 dari 20.0%; %j')
})

test('fact 168: identifiers are random UUIDs; nobody sleeps more than 5 minutes', async () => {
  const [one, other] = Object(await runScript('return [Utilities.getUuid(), Utilities.getUuid()]'))
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(one).not.toBe(other)
  await expect(runScript('Utilities.sleep(300001)')).rejects.toThrow('300001')
})

test('long lists of bytes come back as they went, signed', async () => {
  const script = `
    const bytes = Array.from({ length: 1000 }, (_none, index) => index % 256)
    const back = Utilities.newBlob(bytes).getBytes()
    return [Array.isArray(back), back.length, back[127], back[128], back.every((byte, index) => (byte & 255) === bytes[index])]`
  expect(await runScript(script)).toEqual([true, 1000, 127, -128, true])
})
