import { blankRow, rows, type SampleSheet, titles } from '../sheet.ts'

const invented = 'Tidak ada'

/** Says on the first sheet, in plain words, what is real and what is invented. */
export const readFirstSheet: SampleSheet = {
  name: 'Baca Dulu',
  columns: [{ width: 24 }, { width: 62 }, { width: 74 }],
  rows: [
    ...titles('BACA DULU: INI BUKU KERJA CONTOH, BUKAN LAPORAN RESMI'),
    ...rows('header', [['Lembar', 'Yang sungguhan', 'Yang rekaan']]),
    ...rows('record', [
      [
        'DPA 2025',
        '31 baris sub kegiatan sebuah Dinas Komunikasi dan Informatika: kode, uraian, satuan kerja, tahun, dan pagu, seluruhnya Rp13.014.757.537. Salah ketik, spasi di belakang kode, dan baris "mancing" dibiarkan seperti aslinya.',
        'Nama urusan, program, dan kegiatan ditulis untuk contoh, bukan salinan DPA. Semua tanda (Data Terpilah, GAP, GBS, Indikator Gender, Akses, Partisipasi, Kontrol, Manfaat, Pelibatan Laki-laki), nilai ARG, dan kategorinya.',
      ],
      ['ARG 2024', invented, 'Semua isi: kode, uraian, pagu, dan ARG.'],
      [
        'Daftar Pegawai',
        invented,
        'Semua nama, jabatan, dan tanda. Setiap NIP berakhiran nomor urut 000 supaya tidak menunjuk orang sungguhan.',
      ],
      ['Penerima Manfaat', invented, 'Semua kegiatan dan jumlah peserta.'],
      ['Dokumen Perencanaan', invented, 'Semua nomor dan tanda.'],
      ['Regulasi PUG', invented, 'Semua nomor, tanggal, dan isi.'],
      ['Rapat Focal Point', invented, 'Semua tanggal dan agenda.'],
      ['Laporan PUG', invented, 'Semua tanggal.'],
      ['Skor Internal', invented, 'Semua skor.'],
      ['Inventaris Kendaraan', invented, 'Semua isi. Lembar ini tidak ada hubungannya dengan PUG.'],
    ]),
    blankRow,
    ...rows('plain', [
      ['Isinya sengaja dibuat seperti buku kerja kantor pada umumnya: ada baris tersembunyi di DPA 2025, orang yang'],
      [
        'tercatat dua kali, NIP yang tidak cocok dengan L/P, jumlah yang keliru, dan tanda yang ditulis bermacam-macam.',
      ],
      ['Angka yang dihitung darinya hanya untuk mencoba menu PUG.'],
    ]),
  ],
  frozenRows: 0,
}
