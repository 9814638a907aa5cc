import { day, type SampleCell } from '../sheet.ts'

/**
 * Forty-two people who do not exist, one of them twice. Every NIP ends in the serial 000, so that it points to nobody.
 * Name, NIP, L/P, status, rank, position, unit, training, training date, focal point.
 */
export interface StaffSection {
  readonly heading: string
  readonly people: readonly (readonly SampleCell[])[]
}

const first = day(2025, 3, 12)
const second = day(2025, 5, 14)

// biome-ignore format: a table, one person a line
const secretariat: StaffSection = {
  heading: 'A. SEKRETARIAT',
  people: [
    ['Drs. Yohanes Aten, M.Si', '196804121994031000', 'L', 'PNS', 'Pembina Utama Muda, IV/c', 'Kepala Dinas', 'Sekretariat', 'Ya', first, '-'],
    ['Maria Goreti Lusi, S.E., M.M.', '197209181998032000', 'P', 'PNS', 'Pembina, IV/a', 'Sekretaris', 'Sekretariat', 'Ya', first, '-'],
    ['Hendrikus Sabinus, S.IP', '19790305 200312 1 000', 'L', 'PNS', 'Penata Tingkat I, III/d', 'Kasubbag Umum dan Kepegawaian', 'Sekretariat', 'ya', '', 'Tidak'],
    ['Rosalia Nining, S.E.', '198106222006042000', 'P', 'PNS', 'Penata Tingkat I, III/d', 'Kasubbag Perencanaan dan Keuangan', 'SEKRETARIAT', 'Sudah', '12 Maret 2025', 'SK 188.4/21/2025'],
    ['Antonius Dodi', '198510112010011000', 'L', 'PNS', 'Penata Muda Tk. I, III/b', 'Bendahara', 'Sekretariat', 'v', '', '-'],
    ['Siti Rahmah, A.Md', '198802142011012000', 'P', 'pns', 'Penata Muda, III/a', 'Pengelola Barang', 'sekretariat ', '✓', second, '-'],
    ['Fransiska Yuni, S.E.', '199302172023212000', 'P', 'PPPK', 'IX', 'Perencana Ahli Pertama', 'Sekretariat', 'SERT-014/PPRG/2025', '', 'Tidak'],
    ['Agustinus Rian', '199407292023211000', 'L', 'PPPK', 'VII', 'Arsiparis Terampil', 'Sekretariat', 'Belum', '', '-'],
    ['Nur Aini', '', 'P', 'Honorer', '', 'Pengadministrasi Umum', 'Sekretariat', 'Tidak', '', '-'],
    ['Petrus Lakon', '-', 'L', 'honorer', '-', 'Pengemudi', 'Sekretariat', '-', '', '-'],
    ['Yuliana Meri', '', 'P', 'Honorer', '', 'Pramu Kantor', 'Sekretariat', '', '', '-'],
    ['Bambang Setiaji, S.Kom', '199001082015031000', 'L', 'PNS', 'Penata, III/c', 'Analis Sistem Informasi', 'Sekretariat', '14/05/2025', '', '-'],
  ],
}

// biome-ignore format: a table, one person a line
const publicInformation: StaffSection = {
  heading: 'B. BIDANG INFORMASI DAN KOMUNIKASI PUBLIK',
  people: [
    ['Theresia Andayani, S.Sos., M.Si', '197505261999032000', 'P', 'PNS', 'Pembina, IV/a', 'Kepala Bidang', 'Informasi dan Komunikasi Publik', 'Ya', first, 'Ya'],
    ['Marselus Jimi, S.I.Kom', '198209032008011000', 'L', 'PNS', 'Penata Tingkat I, III/d', 'Pranata Humas Ahli Muda', 'Informasi dan Komunikasi Publik', 'Ya', first, '-'],
    ['Dewi Kartika Sari, S.I.Kom', '198711302012122000', 'P', 'PNS', 'Penata, III/c', 'Pranata Humas Ahli Muda', 'Informasi dan  Komunikasi Publik', 'Sudah', second, '-'],
    ['Robertus Anyang', '19890614 201402 1 000', 'L', 'PNS', 'Penata Muda Tk. I, III/b', 'Pengelola Media', 'Informasi dan Komunikasi Publik', 'v', '', '-'],
    ['Helena Sisi, S.Ds', '199512042023212000', 'P', 'PPPK', 'IX', 'Pranata Humas Ahli Pertama', 'Informasi dan Komunikasi Publik', 'Ya', '', 'Tidak'],
    ['Muhammad Fadli, S.I.Kom', '199608192024211000', 'L', 'PPPK', 'IX', 'Penata Layanan Operasional', 'INFORMASI DAN KOMUNIKASI PUBLIK', '', second, '-'],
    ['Veronika Tuti, A.Md', '199703112024212000', 'P', 'pppk', 'VII', 'Pranata Humas Terampil', 'Informasi dan Komunikasi Publik', 'SERT-015/PPRG/2025', '', '-'],
    ['Kristoforus Abeng', '', 'L', 'Honorer', '', 'Juru Kamera', 'Informasi dan Komunikasi Publik', 'Ya', '', '-'],
    ['Lidia Susanti', '', 'P', 'Honorer', '', 'Penyiar Radio', 'Informasi dan Komunikasi Publik', 'ya', '', '-'],
    ['Ignasius Torus', '', 'L', 'honorer', '', 'Penyunting Video', 'Informasi dan Komunikasi Publik', 'Belum', '', '-'],
    ['Ratna Wulandari', '-', 'P', 'Tenaga Honorer', '-', 'Penyiar Radio', 'Informasi dan Komunikasi Publik', '✓', '', '-'],
  ],
}

// biome-ignore format: a table, one person a line
const informatics: StaffSection = {
  heading: 'C. BIDANG TEKNOLOGI KOMUNIKASI DAN INFORMATIKA',
  people: [
    ['Stepanus Gunadi, S.T., M.T.', '197701092003121000', 'L', 'PNS', 'Pembina, IV/a', 'Kepala Bidang', 'Teknologi Komunikasi dan Informatika', 'Ya', first, '-'],
    ['Emiliana Riska, S.Kom', '198304252009042000', 'P', 'PNS', 'Penata Tingkat I, III/d', 'Pranata Komputer Ahli Muda', 'Teknologi Komunikasi dan Informatika', 'Ya', first, 'v'],
    ['Paulus Nyangun, S.Kom', '198507302010011000', 'L', 'PNS', 'Penata, III/c', 'Pranata Komputer Ahli Muda', 'Teknologi Komunikasi dan Informatika', 'Sudah', second, '-'],
    ['Desi Natalia, S.T.', '199112212015032000', 'P', 'PNS', 'Penata Muda Tk. I, III/b', 'Pranata Komputer Ahli Pertama', 'Teknologi Komunikasi dan Informatika', '✓', '', '-'],
    ['Yosef Barang, A.Md.Kom', '199205172019031000', 'L', 'PNS', 'Pengatur Tk. I, II/d', 'Pranata Komputer Terampil', 'Teknologi Komunikasi dan Informatika', 'v', '', '-'],
    ['Indah Permatasari, S.Kom', '199409092022212000', 'P', 'PPPK', 'IX', 'Pranata Komputer Ahli Pertama', 'Teknologi Komunikasi dan Informatika', second, '', '-'],
    ['Aloysius Kipli, S.Kom', '199301262022211000', 'L', 'PPPK', 'IX', 'Pranata Komputer Ahli Pertama', 'Teknologi Komunikasi dan Informatika', 'Ya', '', 'Tidak'],
    ['Nurhayati, S.Kom', '199606082023212000', 'P', 'PPPK', 'IX', 'Pranata Komputer Ahli Pertama', 'teknologi komunikasi dan informatika', 'ya', '', '-'],
    ['Simon Petrus Uju', '', 'L', 'Honorer', '', 'Teknisi Jaringan', 'Teknologi Komunikasi dan Informatika', 'Tidak', '', '-'],
    ['Klara Mince', '', 'P', 'Honorer', '', 'Operator Layanan', 'Teknologi Komunikasi dan Informatika', 'Sudah', '', '-'],
    ['Rudi Prasojo', '', 'L', 'honorer', '', 'Teknisi Jaringan', 'Teknologi Komunikasi dan Informatika', '-', '', '-'],
  ],
}

// biome-ignore format: a table, one person a line
const statistics: StaffSection = {
  heading: 'D. BIDANG STATISTIK SEKTORAL',
  people: [
    ['Katarina Ipui, S.Si', '198002282005012000', 'P', 'PNS', 'Penata Tingkat I, III/d', 'Kepala Bidang', 'Statistik Sektoral', 'Ya', first, 'Tidak'],
    ['Ahmad Zulkarnain, S.Stat', '199010052014021000', 'L', 'PNS', 'Penata Muda Tk. I, III/b', 'Statistisi Ahli Pertama', 'Statistik Sektoral', 'Ya', '', '-'],
    ['Felisitas Novi, S.Si', '199711242024212000', 'P', 'PPPK', 'IX', 'Statistisi Ahli Pertama', 'Statistik Sektoral', 'v', '', '-'],
    ['Donatus Ajon', '', 'L', 'Honorer', '', 'Pengolah Data', 'Statistik Sektoral', '', '', '-'],
  ],
}

/** Wiwin Sulastri is a woman whose NIP says man. The last line is Paulus Nyangun once more, added after he moved desks. */
// biome-ignore format: a table, one person a line
const security: StaffSection = {
  heading: 'E. BIDANG PERSANDIAN DAN KEAMANAN INFORMASI',
  people: [
    ['Leonardus Sangkan, S.T.', '197808172006041000', 'L', 'PNS', 'Penata Tingkat I, III/d', 'Kepala Bidang', 'Persandian dan Keamanan Informasi', 'Ya', first, 'Ada'],
    ['Wiwin Sulastri, S.Kom', '198903212015031000', 'P', 'PNS', 'Penata Muda Tk. I, III/b', 'Sandiman Ahli Pertama', 'Persandian dan Keamanan Informasi', 'Ya', '', '-'],
    ['Valentinus Lebok, S.Kom', '199504162023211000', 'L', 'PPPK', 'IX', 'Sandiman Ahli Pertama', 'Persandian dan Keamanan Informasi', 'Sudah', '', '-'],
    ['Yuniarti', '', 'P', 'Honorer', '', 'Operator Persandian', 'Persandian dan Keamanan Informasi', 'Belum', '', '-'],
    ['PAULUS NYANGUN, S.KOM', '19850730 201001 1 000', 'L', 'PNS', 'Penata, III/c', 'Pranata Komputer Ahli Muda', 'Teknologi Komunikasi dan Informatika', 'Sudah', second, '-'],
  ],
}

export const staffSections: readonly StaffSection[] = [
  secretariat,
  publicInformation,
  informatics,
  statistics,
  security,
]
