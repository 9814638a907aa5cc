import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseClipFile, writeClipFile } from '../../../shared/protocol/clip-file.ts'
import {
  type ConnectionFile,
  parseConnectionFile,
  writeConnectionFile,
} from '../../../shared/protocol/connection-file.ts'
import { fingerprintOf } from '../../../shared/protocol/fingerprint.ts'
import type { Request } from '../../../shared/protocol/request.ts'

const hex = (length: number) => 'a1'.repeat(length / 2)

const request: Request = {
  v: 1,
  kind: 'clip',
  register: hex(32),
  device: hex(32),
  time: '2026-03-15T05:00:00.000Z',
  nonce: hex(32),
  payload: '{}',
  signature: hex(128),
  files: ['AAAA'],
}
const { files: _none, ...unfiled } = request
const wish: Request = { ...unfiled, kind: 'pair' }

describe('a clip file', () => {
  test('carries the wish of its browser, and is of the first version without one', () => {
    expect(parseClipFile(writeClipFile([request], wish))).toEqual({ requests: [request], wish })
    expect(JSON.parse(writeClipFile([request], wish)).v).toBe(2)
    expect(JSON.parse(writeClipFile([request])).v).toBe(1)
  })

  test('of the first version, as older extensions wrote it, is read', () => {
    const old = JSON.stringify({ format: 'pug-klip', v: 1, requests: [request] })
    expect(parseClipFile(old)).toEqual({ requests: [request], wish: null })
  })

  test.each<[string, object]>([
    ['of the first version with a wish', { v: 1, wish, requests: [request] }],
    ['of the second without', { v: 2, requests: [request] }],
    ['with a wish that is no request', { v: 2, wish: { ...wish, device: 'x' }, requests: [request] }],
    ['with a wish that has more to say', { v: 2, wish: { ...wish, admin: true }, requests: [request] }],
    ['without clips', { v: 2, wish, requests: [] }],
    ['with 201 clips', { v: 2, wish, requests: Array(201).fill(request) }],
  ])('%s is none', (_case, content) => {
    expect(parseClipFile(JSON.stringify({ format: 'pug-klip', ...content }))).toEqual({ problem: 'invalid' })
  })
})

const file: ConnectionFile = {
  register: hex(32),
  office: 'Bukti PUG Diskominfo',
  made: '2026-03-15T05:00:00.000Z',
  catalog: {
    version: hex(64),
    steps: [{ id: '2.3', title: 'Manfaat', items: [{ id: 'laporan', title: 'Laporan output', owed: true }] }],
    indicators: [{ id: 'manfaat-perempuan', aspect: 'Manfaat', step: '2.3' }],
    programmes: ['Literasi digital'],
  },
}

describe('a connection file', () => {
  test('comes back as it was written, whatever the office and its programmes are called', () => {
    const name = fc.string({ minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(name, fc.array(fc.string({ maxLength: 500 })), (office, programmes) => {
        const written = { ...file, office, catalog: { ...file.catalog, programmes } }
        expect(parseConnectionFile(writeConnectionFile(written))).toEqual({ file: written })
      }),
    )
  })

  test('is always one that can be read: what no record could hold is left out', () => {
    const programmes = ['Literasi', 'x'.repeat(501), ...Array(6_000).fill('Kampanye')]
    const text = writeConnectionFile({ ...file, office: 'x'.repeat(900), catalog: { ...file.catalog, programmes } })
    const parsed = parseConnectionFile(text)
    if ('problem' in parsed) throw new Error(parsed.problem)
    expect(parsed.file.office).toHaveLength(300)
    expect(parsed.file.catalog.programmes).toHaveLength(5_000)
    expect(parsed.file.catalog.programmes.slice(0, 2)).toEqual(['Literasi', 'Kampanye'])
  })

  const text = writeConnectionFile(file)
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change })
  test.each<[string, string, string]>([
    ['nothing', '', 'notJson'],
    ['a page', '<!DOCTYPE html>', 'notJson'],
    ['a clip file', writeClipFile([request]), 'invalid'],
    ['one of a later version', changed({ v: 2, register: 7 }), 'newerVersion'],
    ['one of another format and version', changed({ format: 'lain', v: 2 }), 'invalid'],
    ['one with an address in it', changed({ address: 'https://jahat.example/' }), 'invalid'],
    ['one with a register that is none', changed({ register: 'x' }), 'invalid'],
    ['one of an office without a name', changed({ office: '' }), 'invalid'],
    ['one with a step that the plan has not', text.replace('"2.3"', '"9.9"'), 'invalid'],
    ['one with a prototype in it', text.replace('"steps"', '"__proto__":{"x":1},"steps"'), 'invalid'],
    ['one with a very long programme', text.replace('Literasi', 'x'.repeat(501)), 'invalid'],
    ['one of many megabytes', changed({ office: 'x'.repeat(5_000_000) }), 'invalid'],
    ['a million brackets', '['.repeat(1_000_000), 'notJson'],
  ])('%s is none', (_case, given, problem) => {
    expect(parseConnectionFile(given)).toEqual({ problem })
  })
})

test('a fingerprint is four groups of four, read aloud easily', () => {
  expect(fingerprintOf('1a2b3c4d5e6f7081ffffffffffffffff')).toBe('1A2B 3C4D 5E6F 7081')
})
