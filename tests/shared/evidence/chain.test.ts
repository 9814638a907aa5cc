import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chainFaults,
  GENESIS,
  type Link,
  parseFileLines,
  type Sealed,
  sealedText,
} from '../../../shared/evidence/chain.ts'
import { sha256 } from '../protocol/device.ts'

/** A whole chain of so many rows. */
function chainOf(length: number): Link[] {
  const links: Link[] = []
  for (let number = 1; number <= length; number++) {
    const sealed: Sealed = {
      number,
      previous: links[links.length - 1]?.rowHash ?? GENESIS,
      id: `klip-${number}`,
      received: '2026-03-15T05:00:00.000Z',
      register: 'r',
      device: 'd',
      time: 't',
      nonce: 'n',
      signature: 's',
      payloadSha256: sha256(String(number)),
      files: [{ sha256: sha256(`berkas ${number}`), driveId: `1${number}` }],
    }
    links.push({ sealed, rowHash: sha256(sealedText(sealed)) })
  }
  return links
}

const headOf = (links: readonly Link[]) => ({ count: links.length, hash: links[links.length - 1]?.rowHash ?? GENESIS })

test('the text that is sealed is what docs/protocol.md says', () => {
  const [link] = chainOf(1)
  expect(link && sealedText(link.sealed)).toBe(
    `PUG-BUKTI/1\n1\n${GENESIS}\nklip-1\n2026-03-15T05:00:00.000Z\nr\nd\nt\nn\ns\n${sha256('1')}\n${sha256('berkas 1')} 11`,
  )
})

const whole = chainOf(5)
const changed = (number: number, change: Partial<Sealed>): Link[] =>
  whole.map((link) => (link.sealed.number === number ? { ...link, sealed: { ...link.sealed, ...change } } : link))
/** Changed and sealed anew, as somebody would who knows how. */
const forged = (number: number): Link[] =>
  changed(number, { received: '2026-01-01T00:00:00.000Z' }).map((link) =>
    link.sealed.number === number ? { ...link, rowHash: sha256(sealedText(link.sealed)) } : link,
  )

/** A row that is whole in itself, with a number that somebody gave it. */
const numbered = (number: number): Link[] =>
  chainOf(1).map(({ sealed }) => {
    const row = { ...sealed, number }
    return { sealed: row, rowHash: sha256(sealedText(row)) }
  })

describe('a chain of five rows', () => {
  test.each`
    case                               | links                                                | faults
    ${'whole'}                         | ${whole}                                             | ${[]}
    ${'with a changed row'}            | ${changed(3, { received: 'lain' })}                  | ${['changed 3']}
    ${'with a changed file'}           | ${changed(3, { files: [] })}                         | ${['changed 3']}
    ${'without a row in the middle'}   | ${whole.filter(({ sealed }) => sealed.number !== 3)} | ${['missing 3']}
    ${'without its last row'}          | ${whole.slice(0, 4)}                                 | ${['missing 5']}
    ${'with a row twice'}              | ${[...whole, whole[1]]}                              | ${['doubled 2']}
    ${'with a row sealed anew'}        | ${forged(3)}                                         | ${['detached 4']}
    ${'with its last row sealed anew'} | ${forged(5)}                                         | ${['detached 5']}
    ${'with a row too many'}           | ${chainOf(6)}                                        | ${['detached 6']}
  `('$case', ({ links, faults }) => {
    const found = chainFaults(links, headOf(whole), sha256)
    expect(found.map(({ kind, number }) => `${kind} ${number}`)).toEqual(faults)
  })

  test.each`
    number        | case
    ${1e300}      | ${'larger than any register'}
    ${2 ** 40}    | ${'far beyond the last'}
    ${Infinity}   | ${'endless'}
    ${Number.NaN} | ${'no number'}
    ${2.5}        | ${'between two rows'}
    ${0}          | ${'before the first'}
  `('is walked to its end beside a row whose number is $case', ({ number }) => {
    const found = chainFaults([...forged(3), ...numbered(number)], headOf(whole), sha256)
    expect(found.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['detached 4', `unplaced ${number}`])
  })

  test('may be sorted any way', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(whole, { minLength: 5 }), (links) => {
        expect(chainFaults(links, headOf(whole), sha256)).toEqual([])
      }),
    )
  })
})

test.each`
  cell                             | files
  ${''}                            | ${[]}
  ${`${'a'.repeat(64)} 1x_-`}      | ${[{ sha256: 'a'.repeat(64), driveId: '1x_-' }]}
  ${`${'a'.repeat(64)} 1\nsampah`} | ${null}
`('files of $cell', ({ cell, files }) => {
  expect(parseFileLines(cell)).toEqual(files)
})
