import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sampleWorkbook } from './sample/workbook.ts'

const folder = new URL('../samples/', import.meta.url)
const file = new URL('diskominfo-bengkayang.xlsx', folder)

await mkdir(folder, { recursive: true })
await writeFile(file, await sampleWorkbook())
process.stdout.write(`Buku kerja contoh: ${fileURLToPath(file)}\n`)
