import { expect, test } from 'vitest'
import { fieldNames } from '../../../shared/tables/field-names.ts'
import { sheet, tableOf } from './sheet-of.ts'

test.each`
  kind               | headers
  ${'staff'}         | ${'No | Nama | NIP | L/P | Status | Jabatan | Bidang/Seksi | Pelatihan PUG/PPRG | Tanggal Pelatihan | Nomor Sertifikat | Focal Point (SK)'}
  ${'budget'}        | ${'Kode | Uraian | Bidang/Seksi | Tahun | Pagu (Rp) | Realisasi (Rp) | Data Terpilah | GAP | GBS | KAK | Indikator Gender | ARG (Rp) | Kategori ARG | Akses | Partisipasi | Kontrol | Manfaat | Pelibatan Laki-laki | Anggaran PUG (Rp)'}
  ${'beneficiaries'} | ${'Kegiatan | Tahun | Tanggal | Bidang/Seksi | Jenis Data | Laki-laki | Perempuan | Jumlah | Digital Siaga | Pemangku Kepentingan'}
  ${'documents'}     | ${'Jenis Dokumen | Judul | Nomor | Tanggal | Tahun | GAP | Isu Gender | Tautan'}
  ${'regulations'}   | ${'Jenis | Nomor | Judul | Tanggal | Status | Perencanaan | Penganggaran | Pelaksanaan | Pemantauan | Evaluasi | Pengawasan | Pelaporan | Tautan'}
  ${'meetings'}      | ${'Tanggal | Agenda | Tempat | Notulen | Peserta | Tautan'}
  ${'reports'}       | ${'Nama Laporan | Tujuan | Batas Waktu | Tanggal Kirim | Tautan'}
  ${'scores'}        | ${'Tahun | Skor | Keterangan'}
`('our own sheet of $kind is read without a question', ({ kind, headers }) => {
  const table = tableOf(sheet(headers))
  const read = Object.fromEntries(table.columns.map(({ fields, header }) => [fields.join('+'), header]))
  expect(table.kind).toBe(kind)
  expect(read).toMatchObject(fieldNames[table.kind].columns)
  expect(table.columns.filter(({ asked }) => asked)).toEqual([])
  expect(table.questions).toEqual([])
})
