import { dayColumns } from '../day-columns.ts'
import type { KindWords } from './kind-words.ts'
import { personWords } from './persons.ts'

export const attendanceWords: KindWords<'attendance'> = {
  along: 'peserta, absen',
  fields: {
    ...personWords,
    name: { is: 'nama, peserta, nama pegawai/guru', along: 'lengkap, narasumber, undangan', not: 'kegiatan, instansi' },
    nip: { is: 'nip, nip nik/nrp', along: 'pegawai' },
    institution: {
      is: 'instansi, unit kerja, unit, opd, bidang, lembaga, kelas, instansi jabatan, asal, asal sekolah',
      along: 'asal',
    },
    sex: { is: 'kelamin, lp', along: 'lp' },
    date: { is: 'tanggal, timestamp', also: 'waktu', along: 'hari' },
    signature: { is: 'tandatangan', along: 'pagi, siang, sore, sesi, hari', many: true },
  },
  signs: { name: 1, nip: 0.5, position: 0.5, institution: 1, signature: 3.5, date: 0.5 },
  sureAlone: ['date'],
  hints: [
    [4, `hadir, absen, presensi, ${dayColumns}`],
    [3, 'absensi, jam masuk, pulang, terlambat'],
    [2, 'kehadiran, lembur, jam keluar, timestamp'],
    [1.5, 'asal instansi'],
    [0.5, 'email'],
    [-2, 'laki'],
    [-3, 'tmt, nilai, role, username'],
    [-4, 'instagram, telegram, facebook, penduduk, skor, skp, gaji, upah'],
  ],
  home: 'siswa, mahasiswa, universitas, kelas, nim, nis, nisn, calon',
  needs: { name: ['signature', 'date'], nip: ['date'] },
  needsIfSaid: { name: ['institution', 'nip', 'position', 'no'] },
}
