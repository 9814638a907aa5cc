import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each`
  apa                   | argumen               | pesan
  ${'tanpa berkas'}     | ${[]}                 | ${'Sebutkan berkas .xlsx yang akan dibuka.'}
  ${'berkas tidak ada'} | ${['tidak-ada.xlsx']} | ${"Berkas 'tidak-ada.xlsx' tidak ditemukan. Periksa nama dan foldernya."}
  ${'bukan buku kerja'} | ${['package.json']}   | ${"Berkas 'package.json' bukan .xlsx."}
`('$apa: satu kalimat dan kode keluar 1', ({ argumen, pesan }: { argumen: string[]; pesan: string }) => {
  const ended = spawnSync(process.execPath, ['--import', 'tsx', 'local-sheets/server/main.ts', ...argumen])
  expect(ended.stderr.toString()).toContain(pesan)
  expect(ended.stderr.toString()).not.toContain('    at ')
  expect(ended.status).toBe(1)
})
