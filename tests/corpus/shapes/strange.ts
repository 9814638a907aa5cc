import { column, type Draft, draft } from '../draft.ts'
import { staff } from '../office.ts'

const strange = (name: string, headers: string): Draft =>
  draft(
    name,
    null,
    staff,
    headers
      .split(' | ')
      .map((header, at) => column(null, header, (_, row) => (at === 0 ? row + 1 : `${header} ${row + 1}`))),
  )

/** Sheets that lie about in every office's workbook and are none of our business. */
export const strangeSheets: readonly Draft[] = [
  strange('Kendaraan', 'No | Nomor Polisi | Merek | Jenis Kendaraan | Tahun Pembuatan | Pemegang'),
  strange('Cuti', 'No | Nama Pegawai | Jenis Cuti | Mulai Cuti | Lama Cuti | Keterangan'),
  strange('Aset', 'No | Kode Barang | Nama Barang | Merk | Tahun Perolehan | Kondisi'),
  strange('Aplikasi', 'No | Nama Aplikasi | Domain | Server | Pengelola | Status'),
  strange('Tamu', 'No | Nama Tamu | Asal | Keperluan | Jam Datang'),
]
