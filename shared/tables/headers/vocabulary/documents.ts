import { links, offices, places, rowNumbers, units } from './every-table.ts'
import { genderPapers } from './gender-papers.ts'
import type { KindWords } from './kind-words.ts'

export const documentsWords: KindWords<'documents'> = {
  along: 'dokumen, langkah, kolom',
  fields: {
    no: rowNumbers,
    title: {
      is: 'judul, perihal, tentang, uraian, uraian arsip/surat/berkas/dokumen, isi ringkas, dokumen, renja, renstra, rkpd, nama/judul surat/berkas/laporan/file/projek, kegiatan, program, program kegiatan, kebijakan, kebijakan program kegiatan',
      along: 'pilih, akan, dianalisis, rencana, subkegiatan, perencanaan',
      not: 'tautan, klien, identifikasi, aksi',
    },
    type: { is: 'jenis, kategori, jenis/kategori/sifat surat/berkas/arsip/naskah/file', not: 'kelamin' },
    number: {
      is: 'nomor, no/nomor surat/dokumen/sk/arsip/berkas/naskah, kode dokumen',
      also: 'no, kode arsip/berkas',
      along: 'surat, register, registrasi',
      not: 'agenda, urut',
    },
    date: {
      is: 'tanggal, uploaded at, last uploaded at',
      along: 'surat, berkas, arsip, terbit, mulai, masuk, upload, unggah, dibuat, penetapan',
      not: 'terima',
    },
    year: { is: 'tahun, periode', along: 'anggaran' },
    unit: {
      is: `${units}, ${offices}, pengirim, asal surat, pencipta, pengolah, unit pengolah/pencipta, perusahaan klien`,
      along: 'asal',
      not: 'id',
    },
    status: { is: 'status', along: 'verifikasi, reviu' },
    link: {
      is: `${links}, unduh, download, unggah, berkas, file surat/pdf/upload, dokumen pendukung`,
      along: 'file, drive, google',
      not: 'nama',
    },
    location: { is: places, along: 'penyimpanan' },
    description: 'keterangan, ringkasan, abstrak',
    indicator: { is: 'indikator', along: 'kinerja' },
    genderIssues: {
      is: 'isu kelamin, isu kesenjangan kelamin',
      along: 'memuat, lampiran, strategis',
      not: 'langkah, identifikasi',
    },
    ...genderPapers,
    disaggregated: { is: 'terpilah, pembuka wawasan', along: 'data' },
    focalPoint: { is: 'focalpoint, has sk', along: 'sk' },
  },
  signs: {
    title: 0.5,
    type: 1,
    number: 1,
    date: 0.5,
    unit: 0.3,
    status: 0.5,
    link: 1,
    gap: 1.5,
    gbs: 1.5,
    kak: 1.5,
    genderIssues: 2,
    focalPoint: 1,
  },
  sureAlone: ['date'],
  hints: [
    [3, 'wawasan, reformulasi'],
    [2, 'dokumen, arsip, perihal, renja, renstra, rkpd, kesenjangan, isu kelamin'],
    [1.5, 'berkas, surat'],
    [1, 'upload, proposal'],
    [-0.2, 'nama'],
    [-1, 'anggaran'],
    [-3, 'tmt, pangkat, golongan, rapat, peraturan, regulasi, pagu, nip, harga'],
  ],
  home: 'permohonan, pemohon, usulan, pengajuan, pembayaran',
  needs: {
    title: ['disaggregated', 'date', 'genderIssues', 'type', 'kak', 'gap', 'number', 'link'],
    disaggregated: ['genderIssues'],
    gap: ['gbs'],
    number: ['date'],
    type: ['link'],
  },
}
