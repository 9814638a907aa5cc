import { column, type Draft, type DraftColumn, draft } from '../draft.ts'
import { type Activity, activities } from '../office.ts'

const monthNames = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni']
type Columns = readonly DraftColumn<Activity>[]
const list = (name: string, columns: Columns): Draft => draft(name, 'beneficiaries', activities, columns)
const no = column<Activity>('no', 'No', (_, index) => index + 1)
const activity = (header: string) => column<Activity>('activity', header, ({ name }) => name)
const men = (header: string | readonly string[]) => column<Activity>('men', header, (one) => one.men)
const women = (header: string | readonly string[]) => column<Activity>('women', header, (one) => one.women)
const total = (header: string | readonly string[]) => column<Activity>('total', header, (one) => one.men + one.women)

const participants: Columns = [
  no,
  activity('Nama Kegiatan'),
  column('date', 'Tanggal', ({ date }) => date),
  column('location', 'Tempat', ({ place }) => place),
  men(['Peserta', 'L']),
  women(['Peserta', 'P']),
  total(['Peserta', 'Jumlah']),
]

/** Tables of those who took part, as offices head them. */
export const beneficiaryShapes = {
  plain: list('Penerima Manfaat', [
    activity('Kegiatan'),
    column('date', 'Tanggal', ({ date }) => date),
    column('unit', 'Bidang', ({ unit }) => unit),
    men('Laki-laki'),
    women('Perempuan'),
    total('Jumlah'),
  ]),
  group: list('Peserta', participants),
  inOneCell: list('Rekap Kegiatan', [
    no,
    activity('Kegiatan'),
    column('date', 'Tanggal Pelaksanaan', ({ date }) => date),
    column('location', 'Lokasi', ({ place }) => place),
    column('men+women+total', 'Jumlah Peserta', (one) => `L: ${one.men} P: ${one.women}`),
  ]),
  english: list('Participants', [
    column('no', 'No', (_, index) => index + 1),
    activity('Activity'),
    column('date', 'Date', ({ date }) => date),
    men('Male'),
    women('Female'),
    total('Total'),
  ]),
  abbreviated: list('Rekap', [
    no,
    activity('Nm. Keg.'),
    column('date', 'Tgl', ({ date }) => date),
    men('Lk'),
    women('Pr'),
    total('Jml'),
  ]),
  counts: list('Data Terpilah', [
    no,
    activity('Uraian Kegiatan'),
    column('location', 'Desa', ({ place }) => place),
    men('Jumlah Peserta Pria'),
    women('Jumlah Peserta Wanita'),
    total('Total Peserta'),
    column(null, '% Wanita', (one) => Math.round((100 * one.women) / (one.men + one.women))),
  ]),
  yearInName: {
    ...list(
      'Peserta 2025',
      participants.filter(({ field }) => field !== 'date'),
    ),
    name: 'Peserta 2025',
  },
  persons: draft(
    'Daftar Peserta',
    'beneficiaries',
    activities.flatMap(({ name, date, men: ofMen, women: ofWomen }) =>
      Array.from({ length: ofMen + ofWomen }, (_, index) => ({
        name: `Peserta ${name.length}-${index + 1}`,
        sex: index < ofMen ? 'L' : 'P',
        activity: name,
        date,
      })),
    ),
    [
      column('no', 'No', (_, index) => index + 1),
      column('name', 'Nama Peserta', (one) => one.name),
      column('sex', 'L/P', (one) => one.sex),
      column('activity', 'Kegiatan', (one) => one.activity),
      column('date', 'Tanggal', (one) => one.date),
    ],
  ),
} as const

/** A sheet for each month. */
export const monthlySheets: readonly Draft[] = activities.map((one) =>
  draft(
    `${monthNames[one.date.month - 1]} 2025`,
    'beneficiaries',
    [one],
    [activity('Kegiatan'), men(['Peserta', 'L']), women(['Peserta', 'P']), total(['Peserta', 'Jml'])],
  ),
)

/** A list of who signed: nobody's sex stands on it, and it is not to be guessed. */
export const attendanceWithoutSex: Draft = draft('Daftar Hadir', 'attendance', activities, [
  column('no', 'No', (_, index) => index + 1),
  column('name', 'Nama', (_, index) => `Tamu ${index + 1}`),
  column('institution', 'Instansi', ({ place }) => `Desa ${place}`),
  column('position', 'Jabatan', () => 'Operator'),
  column('signature', 'Tanda Tangan', () => ''),
])
