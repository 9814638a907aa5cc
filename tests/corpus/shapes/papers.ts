import { column, draft } from '../draft.ts'
import { documents, meetings, regulations, reports, scores } from '../office.ts'

const ada = (is: boolean) => (is ? 'Ada' : 'Tidak ada')
const processes = [
  ['planning', 'Perencanaan'],
  ['budgeting', 'Penganggaran'],
  ['implementation', 'Pelaksanaan'],
  ['monitoring', 'Pemantauan'],
  ['evaluation', 'Evaluasi'],
  ['oversight', 'Pengawasan'],
  ['reporting', 'Pelaporan'],
] as const

export const meetingShapes = {
  plain: draft('Rapat', 'meetings', meetings, [
    column('date', 'Tanggal', (one) => one.date),
    column('agenda', 'Agenda', (one) => one.agenda),
    column('place', 'Tempat', (one) => one.place),
    column('minutes', 'Notulen', (one) => ada(one.minutes)),
  ]),
  log: draft('Notulensi 2025', 'meetings', meetings, [
    column('no', 'No', (_, index) => index + 1),
    column('date', 'Hari/Tanggal Rapat', (one) => one.date),
    column('agenda', 'Agenda Rapat', (one) => one.agenda),
    column('place', 'Ruang', (one) => one.place),
    column('minutes', 'Ada Notulen', (one) => (one.minutes ? 'v' : '-')),
  ]),
} as const

export const reportShapes = {
  plain: draft('Laporan', 'reports', reports, [
    column('title', 'Nama Laporan', (one) => one.title),
    column('recipient', 'Tujuan', (one) => one.recipient),
    column('due', 'Batas Waktu', (one) => one.due),
    column('sent', 'Tanggal Kirim', (one) => one.sent),
  ]),
  groups: draft('Kalender Pelaporan', 'reports', reports, [
    column('no', 'No', (_, index) => index + 1),
    column('title', 'Jenis Laporan', (one) => one.title),
    column('recipient', 'Ditujukan Kepada', (one) => one.recipient),
    column('due', 'Jatuh Tempo', (one) => one.due),
    column('sent', 'Tgl. Penyampaian', (one) => one.sent),
  ]),
} as const

export const scoreShapes = {
  plain: draft('Skor', 'scores', scores, [
    column('year', 'Tahun', (one) => one.year),
    column('score', 'Skor', (one) => one.score),
  ]),
  evaluation: draft('Penilaian APE', 'scores', scores, [
    column('no', 'No', (_, index) => index + 1),
    column('year', 'Tahun Evaluasi', (one) => one.year),
    column('score', 'Nilai Akhir', (one) => one.score),
    column('grade', 'Predikat', ({ score }) => (score > 700 ? 'Madya' : 'Pratama')),
  ]),
} as const

export const documentShapes = {
  plain: draft('Dokumen', 'documents', documents, [
    column('type', 'Jenis Dokumen', (one) => one.type),
    column('title', 'Judul', (one) => one.title),
    column('date', 'Tanggal', (one) => one.date),
    column('year', 'Tahun', (one) => one.year),
    column('gap', 'GAP', (one) => ada(one.gap)),
    column('genderIssues', 'Isu Gender', (one) => ada(one.issues)),
  ]),
  register: draft('Register Dokumen', 'documents', documents, [
    column('no', 'No', (_, index) => index + 1),
    column('title', 'Nama Dokumen', (one) => one.title),
    column('type', 'Kategori Dokumen', (one) => one.type),
    column('date', 'Tgl. Terbit', (one) => one.date),
    column('year', 'Tahun', (one) => one.year),
    column('gap', 'Memiliki GAP', (one) => ada(one.gap)),
    column('genderIssues', 'Memuat Isu Gender', (one) => ada(one.issues)),
  ]),
} as const

export const regulationShapes = {
  plain: draft('Regulasi', 'regulations', regulations, [
    column('type', 'Jenis', (one) => one.type),
    column('number', 'Nomor', (one) => one.number),
    column('title', 'Tentang', (one) => one.title),
    column('date', 'Tanggal', (one) => one.date),
    column('status', 'Status', (one) => (one.inForce ? 'Berlaku' : 'Dicabut')),
    ...processes.map(([field, header], at) =>
      column<(typeof regulations)[number]>(field, header, (one) => (one.covers[at] === 'v' ? 'v' : '-')),
    ),
  ]),
  listed: draft('Daftar Regulasi PUG', 'regulations', regulations, [
    column('no', 'No', (_, index) => index + 1),
    column('type', 'Jenis Peraturan', (one) => one.type),
    column('number', 'Nomor Peraturan', (one) => one.number),
    column('title', 'Judul Peraturan', (one) => one.title),
    column('date', 'Tanggal Ditetapkan', (one) => one.date),
    column('status', 'Keberlakuan', (one) => (one.inForce ? 'Masih berlaku' : 'Dicabut')),
    column('processes', 'Proses Pembangunan', (one) =>
      processes.flatMap(([, name], at) => (one.covers[at] === 'v' ? [name] : [])).join(', '),
    ),
  ]),
} as const
