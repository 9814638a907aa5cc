// Verifies an exported register "Bukti Dukung" and its files with nothing but Node's crypto; docs/protocol.md has the bytes.
// node scripts/verify-evidence.mjs REGISTER.csv DEVICES.json FOLDER [HASH that the last row had when somebody noted it]
import { createHash, verify } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string | Uint8Array} data */
const sha256 = (data) => createHash('sha256').update(data).digest('hex')

/** The rows of a CSV file (RFC 4180) below the register's titles; of each a cell by its title. @param {string} text */
function parseCsv(text) {
  const rows = [/** @type {string[]} */ ([])]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  const header = rows.findIndex((row) => row.includes('Hash Baris') && row.includes('ID Klip'))
  const cells = rows.slice(header + 1).map((row) => new Map(rows[header]?.map((title, index) => [title, row[index]])))
  return cells.filter((row) => row.get('ID Klip')).map((row) => (/** @type {string} */ title) => row.get(title) ?? '')
}

/** @param {string} publicKey hex @param {string} text @param {string} signature hex */
function isSigned(publicKey, text, signature) {
  // Node reads a key as SPKI: twelve bytes that say "Ed25519", then the key.
  const der = Buffer.from(`302a300506032b6570032100${publicKey}`, 'hex')
  return verify(null, Buffer.from(text), { key: der, format: 'der', type: 'spki' }, Buffer.from(signature, 'hex'))
}

/** @param {(title: string) => string} cell @param {number} number @param {string} before the row hash of the row before */
function* faultsOf(cell, number, before) {
  const [device = '', hash = '', signature = ''] = ['ID Perangkat', 'Hash Rekaman', 'Tanda Tangan'].map(cell)
  const sender = ['ID Daftar', 'ID Perangkat', 'Waktu Kirim', 'Nonce'].map(cell)
  const files = cell('Hash Berkas').split(/\r?\n/).filter(Boolean)
  const place = ['Nomor', 'Hash Sebelumnya', 'ID Klip', 'Waktu Server'].map(cell)
  const sealed = ['PUG-BUKTI/1', ...place, ...sender, signature, hash, ...files].join('\n')
  if (sha256(sealed) !== cell('Hash Baris')) yield 'the row was changed'
  if (place[0] !== String(number) || place[1] !== before) yield 'a row before it is missing or doubled'
  const record = cell('Rekaman').startsWith('drive:') ? contents.get(hash) : cell('Rekaman')
  if (record === undefined || sha256(record) !== hash) yield 'the record was changed or is missing'
  for (const file of files) if (!contents.has(file.slice(0, 64))) yield `file changed or missing: ${file}`
  if (device === '') return
  const key = keys[device] ?? ''
  if (sha256(Buffer.from(key, 'hex')).slice(0, 32) !== device) yield 'its device is not known'
  else if (!isSigned(key, ['PUG/1', 'clip', ...sender, hash].join('\n'), signature)) yield 'its device did not sign it'
}

const [register = '', devices = '', folder = '.', noted = '0'.repeat(64)] = process.argv.slice(2)
const rows = parseCsv(readFileSync(register, 'utf8')).sort((a, b) => Number(a('Nomor')) - Number(b('Nomor')))
const keys = JSON.parse(readFileSync(devices, 'utf8'))
const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
const bytes = paths.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path))
const contents = new Map(bytes.map((each) => [sha256(each), each]))
const hashes = ['0'.repeat(64), ...rows.map((cell) => cell('Hash Baris'))]
const faults = rows.flatMap((cell, index) =>
  [...faultsOf(cell, index + 1, hashes[index] ?? '')].map((fault) => `${cell('Nomor')}: ${fault}`),
)
if (!hashes.includes(noted)) faults.push('rows at the end are missing: none has the hash that was noted')
console.log([...faults, `${rows.length} rows, ${faults.length} faults`].join('\n'))
process.exitCode = rows.length > 0 && faults.length === 0 ? 0 : 1
