// Verifies an exported register "Bukti Dukung" and its files with nothing but Node's crypto; docs/protocol.md has the bytes.
// node scripts/verify-evidence.mjs REGISTER.csv DEVICES.json FOLDER
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sha256 = (data) => createHash('sha256').update(data).digest('hex')

/** Rows of a CSV file (RFC 4180), by title. */
function parseCsv(text) {
  const rows = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  const header = rows.findIndex((row) => row.includes('Hash Baris') && row.includes('ID Klip'))
  if (header < 0) throw new Error('No register: a row with the titles "ID Klip" and "Hash Baris" is needed.')
  const titled = rows.slice(header + 1).map((row) => rows[header].map((title, index) => [title, row[index] ?? '']))
  return titled.map((row) => Object.fromEntries(row)).filter((row) => row['ID Klip'] !== '')
}

/** Ed25519 public keys are read as SPKI: twelve bytes that say so, then the key. */
function isSigned(publicKey, text, signature) {
  const der = Buffer.from(`302a300506032b6570032100${publicKey}`, 'hex')
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'))
}

function* faultsOf(row, number, before, devices, contents) {
  const columns = (...titles) => titles.map((title) => row[title])
  const [device, hash, signature] = columns('ID Perangkat', 'Hash Rekaman', 'Tanda Tangan')
  const sender = columns('ID Daftar', 'ID Perangkat', 'Waktu Kirim', 'Nonce')
  const files = row['Hash Berkas'].split(/\r?\n/).filter(Boolean)
  const place = columns('Nomor', 'Hash Sebelumnya', 'ID Klip', 'Waktu Server')
  const sealed = ['PUG-BUKTI/1', ...place, ...sender, signature, hash, ...files].join('\n')
  if (sha256(sealed) !== row['Hash Baris']) yield 'the row was changed'
  if (row['Nomor'] !== String(number) || row['Hash Sebelumnya'] !== before)
    yield 'a row before it is missing or doubled'
  const record = row['Rekaman'].startsWith('drive:') ? contents.get(hash) : row['Rekaman']
  if (record === undefined || sha256(record) !== hash) yield 'the record was changed or is missing'
  for (const file of files) if (!contents.has(file.slice(0, 64))) yield `file changed or missing: ${file}`
  const key = devices[device] ?? ''
  if (device !== '' && sha256(Buffer.from(key, 'hex')).slice(0, 32) !== device) yield 'its device is not known'
  else if (device !== '' && !isSigned(key, ['PUG/1', 'clip', ...sender, hash].join('\n'), signature))
    yield 'it was not signed by its device'
}

const [register, devices, folder] = process.argv.slice(2)
const rows = parseCsv(readFileSync(register, 'utf8')).sort((a, b) => a['Nomor'] - b['Nomor'])
const keys = JSON.parse(readFileSync(devices, 'utf8'))
const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const files = entries.map((entry) => readFileSync(join(entry.parentPath, entry.name)))
const contents = new Map(files.map((bytes) => [sha256(bytes), bytes]))
const before = ['0'.repeat(64), ...rows.map((row) => row['Hash Baris'])]
const faults = rows.map((row, index) => [...faultsOf(row, index + 1, before[index], keys, contents)])
for (const [index, found] of faults.entries())
  for (const fault of found) console.log(`${rows[index]['Nomor']}: ${fault}`)
console.log(`${rows.length} rows, ${faults.flat().length} faults`)
process.exitCode = faults.flat().length > 0 ? 1 : 0
