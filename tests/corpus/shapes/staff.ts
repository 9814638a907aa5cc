import { column, type Draft, type DraftColumn, draft } from '../draft.ts'
import { type Person, staff } from '../office.ts'

const ya = (is: boolean) => (is ? 'Ya' : 'Tidak')
const tick = (is: boolean) => (is ? 'v' : '')
const no = column<Person>('no', 'No', (_, index) => index + 1)
const list = (name: string, columns: readonly DraftColumn<Person>[]): Draft => draft(name, 'staff', staff, columns)

/** Lists of staff, as offices head them. */
export const staffShapes = {
  plain: list('Pegawai', [
    no,
    column('name', 'Nama', ({ name }) => name),
    column('nip', 'NIP', ({ nip }) => nip),
    column('sex', 'L/P', ({ sex }) => sex),
    column('status', 'Status Kepegawaian', ({ status }) => status),
    column('position', 'Jabatan', ({ position }) => position),
    column('unit', 'Bidang', ({ unit }) => unit),
    column('training', 'Pelatihan PUG', ({ trained }) => ya(trained !== null)),
    column('focalPoint', 'Focal Point', ({ focalPoint }) => tick(focalPoint) || '-'),
  ]),
  nominative: list('Daftar Nominatif', [
    no,
    column('name', 'Nama Lengkap Beserta Gelar', ({ name }) => `${name}, S.Kom`),
    column('nip', 'N.I.P. Baru', ({ nip }) => `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip[14]} ${nip.slice(15)}`),
    column('sex', 'Jenis Kelamin', ({ sex }) => (sex === 'P' ? 'Perempuan' : 'Laki-laki')),
    column('rank', 'Pangkat/Gol. Ruang', ({ rank }) => rank),
    column('position', 'Nama Jabatan', ({ position }) => position),
    column('unit', 'Unit Kerja', ({ unit }) => unit),
    column('status', 'Jenis Pegawai', ({ status }) => status),
    column('trainingDate', 'Tanggal Pelatihan PUG', ({ trained }) => trained ?? ''),
    column('focalPoint', 'Anggota Focal Point PUG', ({ focalPoint }) => ya(focalPoint)),
  ]),
  abbreviated: list('Peg', [
    no,
    column('name', 'Nm. Peg.', ({ name }) => name),
    column('nip', 'NIP', ({ nip }) => nip),
    column('sex', 'JK', ({ sex }) => sex),
    column('position', 'Jab.', ({ position }) => position),
    column('unit', 'Unker', ({ unit }) => unit),
    column('status', 'Sts. Kepeg.', ({ status }) => status),
    column('training', 'Sdh Ikut Bimtek PUG', ({ trained }) => ya(trained !== null)),
  ]),
  english: list('Staff', [
    column('no', 'No.', (_, index) => index + 1),
    column('name', 'Full Name', ({ name }) => name),
    column('nip', 'NIP', ({ nip }) => nip),
    column('sex', 'Gender', ({ sex }) => (sex === 'P' ? 'Female' : 'Male')),
    column('position', 'Position', ({ position }) => position),
    column('unit', 'Department', ({ unit }) => unit),
    column('status', 'Employment Status', ({ status }) => status),
    column('trainingDate', 'Training Date', ({ trained }) => trained ?? ''),
  ]),
  database: list('export_pegawai', [
    column(null, 'id', (_, index) => 101 + index),
    column('name', 'nama_pegawai', ({ name }) => name),
    column('nip', 'nip', ({ nip }) => nip),
    column('sex', 'jenis_kelamin', ({ sex }) => sex),
    column('status', 'status_pegawai', ({ status }) => status),
    column('unit', 'nama_bidang', ({ unit }) => unit),
    column('training', 'pelatihan_pug', ({ trained }) => (trained === null ? 0 : 1)),
    column(null, 'created_at', () => '2025-01-06 08:00:00'),
  ]),
  twoTicks: list('Data Pegawai', [
    no,
    column('name+nip', 'Nama / NIP', ({ name, nip }) => `${name}\n${nip}`),
    column('sex', ['Jenis Kelamin', 'L'], ({ sex }) => tick(sex === 'L')),
    column('sex', ['Jenis Kelamin', 'P'], ({ sex }) => tick(sex === 'P')),
    column('unit', 'Bidang/Bagian', ({ unit }) => unit),
    column('training', 'Pelatihan PUG/PPRG', ({ trained }) => (trained === null ? 'Belum' : 'Sudah')),
  ]),
  certificates: list('Sertifikat PUG', [
    no,
    column('name', 'Nama ASN', ({ name }) => name),
    column('nip', 'NIP', ({ nip }) => nip),
    column('unit', 'Bidang', ({ unit }) => unit),
    column('trainingDate', ['Pelatihan PUG', 'Tanggal'], ({ trained }) => trained ?? ''),
    column('certificate', ['Pelatihan PUG', 'No. Sertifikat'], ({ trained }) =>
      trained === null ? '' : `893/${trained.day}${trained.month}/BPSDM`,
    ),
  ]),
} as const
