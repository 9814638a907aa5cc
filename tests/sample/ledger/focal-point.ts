import { type Ledger, line } from './ledger.ts'
import { staffRowsLeftOut } from './staff-rows-left-out.ts'

const secretariat = 'Sekretariat'
const publicInformation = 'Informasi dan Komunikasi Publik'
const informatics = 'Teknologi Komunikasi dan Informatika'
const statistics = 'Statistik Sektoral'
const security = 'Persandian dan Keamanan Informasi'

/** The unit a person belongs to, however it is written, and whether the person is its focal point. */
export type UnitOutcome = readonly [unit: string, focalPoint: 'ya' | 'tidak']

/** focal-point: unit and focal point of each person. */
export const focalPoint: Ledger<UnitOutcome> = {
  sheet: 'Daftar Pegawai',
  headerRow: 5,
  columns: ['B', 'H', 'K'],
  lines: [
    line(7, ['Drs. Yohanes Aten, M.Si', 'Sekretariat', '-'], [secretariat, 'tidak']),
    line(8, ['Maria Goreti Lusi, S.E., M.M.', 'Sekretariat', '-'], [secretariat, 'tidak']),
    line(9, ['Hendrikus Sabinus, S.IP', 'Sekretariat', 'Tidak'], [secretariat, 'tidak']),
    line(10, ['Rosalia Nining, S.E.', 'SEKRETARIAT', 'SK 188.4/21/2025'], [secretariat, 'ya'], 'nomor SK'),
    line(11, ['Antonius Dodi', 'Sekretariat', '-'], [secretariat, 'tidak']),
    line(12, ['Siti Rahmah, A.Md', 'sekretariat ', '-'], [secretariat, 'tidak']),
    line(13, ['Fransiska Yuni, S.E.', 'Sekretariat', 'Tidak'], [secretariat, 'tidak']),
    line(14, ['Agustinus Rian', 'Sekretariat', '-'], [secretariat, 'tidak']),
    line(15, ['Nur Aini', 'Sekretariat', '-'], [secretariat, 'tidak']),
    line(16, ['Petrus Lakon', 'Sekretariat', '-'], [secretariat, 'tidak']),
    line(17, ['Yuliana Meri', 'Sekretariat', '-'], [secretariat, 'tidak']),
    line(18, ['Bambang Setiaji, S.Kom', 'Sekretariat', '-'], [secretariat, 'tidak']),
    line(20, ['Theresia Andayani, S.Sos., M.Si', 'Informasi dan Komunikasi Publik', 'Ya'], [publicInformation, 'ya']),
    line(21, ['Marselus Jimi, S.I.Kom', 'Informasi dan Komunikasi Publik', '-'], [publicInformation, 'tidak']),
    line(22, ['Dewi Kartika Sari, S.I.Kom', 'Informasi dan  Komunikasi Publik', '-'], [publicInformation, 'tidak']),
    line(23, ['Robertus Anyang', 'Informasi dan Komunikasi Publik', '-'], [publicInformation, 'tidak']),
    line(24, ['Helena Sisi, S.Ds', 'Informasi dan Komunikasi Publik', 'Tidak'], [publicInformation, 'tidak']),
    line(25, ['Muhammad Fadli, S.I.Kom', 'INFORMASI DAN KOMUNIKASI PUBLIK', '-'], [publicInformation, 'tidak']),
    line(26, ['Veronika Tuti, A.Md', 'Informasi dan Komunikasi Publik', '-'], [publicInformation, 'tidak']),
    line(27, ['Kristoforus Abeng', 'Informasi dan Komunikasi Publik', '-'], [publicInformation, 'tidak']),
    line(28, ['Lidia Susanti', 'Informasi dan Komunikasi Publik', '-'], [publicInformation, 'tidak']),
    line(29, ['Ignasius Torus', 'Informasi dan Komunikasi Publik', '-'], [publicInformation, 'tidak']),
    line(30, ['Ratna Wulandari', 'Informasi dan Komunikasi Publik', '-'], [publicInformation, 'tidak']),
    line(33, ['Stepanus Gunadi, S.T., M.T.', 'Teknologi Komunikasi dan Informatika', '-'], [informatics, 'tidak']),
    line(34, ['Emiliana Riska, S.Kom', 'Teknologi Komunikasi dan Informatika', 'v'], [informatics, 'ya']),
    line(35, ['Paulus Nyangun, S.Kom', 'Teknologi Komunikasi dan Informatika', '-'], [informatics, 'tidak']),
    line(36, ['Desi Natalia, S.T.', 'Teknologi Komunikasi dan Informatika', '-'], [informatics, 'tidak']),
    line(37, ['Yosef Barang, A.Md.Kom', 'Teknologi Komunikasi dan Informatika', '-'], [informatics, 'tidak']),
    line(38, ['Indah Permatasari, S.Kom', 'Teknologi Komunikasi dan Informatika', '-'], [informatics, 'tidak']),
    line(39, ['Aloysius Kipli, S.Kom', 'Teknologi Komunikasi dan Informatika', 'Tidak'], [informatics, 'tidak']),
    line(40, ['Nurhayati, S.Kom', 'teknologi komunikasi dan informatika', '-'], [informatics, 'tidak']),
    line(41, ['Simon Petrus Uju', 'Teknologi Komunikasi dan Informatika', '-'], [informatics, 'tidak']),
    line(42, ['Klara Mince', 'Teknologi Komunikasi dan Informatika', '-'], [informatics, 'tidak']),
    line(43, ['Rudi Prasojo', 'Teknologi Komunikasi dan Informatika', '-'], [informatics, 'tidak']),
    line(45, ['Katarina Ipui, S.Si', 'Statistik Sektoral', 'Tidak'], [statistics, 'tidak']),
    line(46, ['Ahmad Zulkarnain, S.Stat', 'Statistik Sektoral', '-'], [statistics, 'tidak']),
    line(47, ['Felisitas Novi, S.Si', 'Statistik Sektoral', '-'], [statistics, 'tidak']),
    line(48, ['Donatus Ajon', 'Statistik Sektoral', '-'], [statistics, 'tidak']),
    line(50, ['Leonardus Sangkan, S.T.', 'Persandian dan Keamanan Informasi', 'Ada'], [security, 'ya']),
    line(51, ['Wiwin Sulastri, S.Kom', 'Persandian dan Keamanan Informasi', '-'], [security, 'tidak']),
    line(52, ['Valentinus Lebok, S.Kom', 'Persandian dan Keamanan Informasi', '-'], [security, 'tidak']),
    line(53, ['Yuniarti', 'Persandian dan Keamanan Informasi', '-'], [security, 'tidak']),
  ],
  leftOut: staffRowsLeftOut,
}
