import { rowNumbers } from './every-table.ts'
import type { FieldWords } from './kind-words.ts'

/** What lists of persons say of each, whatever the list is for. */
export const personWords = {
  no: `${rowNumbers}, nomor`,
  rank: {
    is: 'pangkat, golongan, pangkat golongan, golongan pangkat',
    along: 'ruang, akhir, terkini, id',
    not: 'darah, tmt, cpns, sk, masa',
    many: true,
  },
  position: {
    is: 'jabatan, tugas',
    along: 'baru, akademik, struktural, fungsional, tertentu, pelaksana, pokok',
    not: 'kelas, tmt, riwayat, mulai, selesai, sk, peminjam, masa, eselon, uraian',
    better: 'baru, sekarang, terakhir, nama',
    worse: 'lama',
  },
} as const satisfies Readonly<Record<string, FieldWords | string>>
