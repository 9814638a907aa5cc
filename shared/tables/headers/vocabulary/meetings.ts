import { links, offices } from './every-table.ts'
import type { KindWords } from './kind-words.ts'

export const meetingsWords: KindWords<'meetings'> = {
  along: 'rapat',
  fields: {
    no: 'no, nomor',
    title: 'judul, rapat, kegiatan, acara, jenis rapat',
    date: {
      is: 'tanggal, tanggal waktu',
      also: 'waktu, mulai',
      along: 'pelaksanaan, kegiatan, hari, mulai',
      not: 'input',
    },
    time: { is: 'jam, pukul, waktu', also: 'mulai', along: 'acara, mulai', not: 'masuk, pulang' },
    place: { is: 'tempat, lokasi, ruangan, ruang', along: 'acara, kegiatan' },
    chair: 'pimpinan, pemimpin/ketua rapat, dipimpin oleh',
    secretary: 'notulis, petugas notulen, sekretaris',
    agenda: 'agenda, topik, pembahasan, materi, perihal, acara rapat',
    result: 'hasil, hasil pembahasan, kesimpulan, keputusan, tindak lanjut',
    minutes: 'notulen, notula, notulensi, risalah',
    participants: {
      is: 'peserta, undangan, jumlah hadir/terundang',
      along: 'jumlah, hadir',
      not: 'daftar',
    },
    status: { is: 'status', along: 'verifikasi, kegiatan' },
    link: { is: `${links}, dokumen, dokumentasi`, along: 'file, dokumen', not: 'nama' },
    unit: { is: `${offices}, unit kerja, unit, bidang, penyelenggara`, along: 'asal, penyelenggara' },
  },
  signs: {
    title: 0.5,
    date: 0.5,
    time: 1,
    place: 1,
    chair: 3,
    secretary: 3,
    agenda: 2,
    minutes: 3,
    participants: 1,
    result: 1,
  },
  doubtful: [['minutes', 'chair']],
  hints: [
    [4, 'rapat'],
    [3, 'notulen'],
    [2, 'jadwal'],
    [1, 'ruang, acara'],
    [-2, 'hadir'],
    [-3, 'anggaran, survey, laki'],
    [-4, 'pagu, tandatangan, nip'],
  ],
  needs: { date: ['agenda', 'chair', 'place', 'minutes', 'title'], agenda: ['secretary'] },
}
