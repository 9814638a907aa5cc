import type { ValueType } from '../../value-type.ts'

/** Names of parts of an office. */
export const units = 'bidang, seksi, bidang seksi, bagian, unit kerja, unit'

/** Names of offices. */
export const offices = 'opd, dinas, instansi'

export const places = 'lokasi, tempat, desa, dusun'

export const links = 'tautan, file, lampiran'

export const rowNumbers = 'no, nourut, #'

/** Words that may stand beside any field of a type and leave the meaning, in tables of every kind. */
export const alongEach: { readonly [T in ValueType]?: string } = {
  text: 'nama, sekarang',
  mark: 'ada, memiliki, punya, sudah, telah, ya, tidak, status, tersedia, ketersediaan, has, dokumen, file, tautan, penyusunan, kelamin',
  code: 'id, sipd',
  amount: 'anggaran, pagu, jumlah, nilai, total, sekarang',
  amountOrMark: 'anggaran, pagu, jumlah, nilai, total, alokasi, ya, tidak, status, kelamin',
  count: 'jumlah, total, orang, org, jiwa, peserta, penerimamanfaat, penerima, penduduk, warga, hadir, kelamin, lp',
}

/** Of two columns for a text, the one that says it is a key is not meant. */
export const worseText = 'id'

/** Words that make another thing of any field of a type, unless its own words have them: a "tanggal GAP" is no GAP. */
export const notEach: { readonly [T in ValueType]?: string } = {
  text: 'kode, no, tanggal, waktu, jumlah, target, indikator, status, jenis, persen, pagu, capaian, lokasi, alamat, satuan, harga, file, user, lama',
  mark: 'tanggal, jumlah, no, keterangan, indikator, anggaran',
  nip: 'atasan, penilai, lama, kepala, pptk, user',
  code: 'nama',
  date: 'lahir, selesai, akhir, jam',
  year: 'usia, umur',
  amount:
    'persen, %, persentase, kode, no, nama, tanggal, jenis, kelamin, pug, arg, keterangan, kuota, lalu, volume, satuan, fisik',
  amountOrMark: 'persen, %, persentase, realisasi, keterangan, kategori, jenis, program, tor, kak',
  count:
    'persen, %, persentase, target, nama, kepala, usia, lansia, balita, disabilitas, dewasa, baru, anggaran, narasumber, panitia, instruktur',
  percent: 'target, jumlah, status, kinerja, arg, fisik',
}
