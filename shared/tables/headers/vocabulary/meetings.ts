import type { KindWords } from './kind-words.ts'

export const meetingsWords: KindWords<'meetings'> = {
  fields: {
    no: { is: 'no, nomor' },
    title: {
      is: 'judul, rapat, kegiatan, acara, jenis rapat',
      along: 'rapat, nama',
      not: 'no, tanggal, status, waktu',
    },
    date: {
      is: 'tanggal, waktu pelaksanaan, tanggal waktu',
      also: 'waktu, mulai',
      along: 'rapat, pelaksanaan, kegiatan, hari, mulai',
      not: 'selesai, akhir, input',
    },
    time: {
      is: 'jam, pukul, waktu',
      also: 'mulai, jam mulai, waktu mulai',
      along: 'rapat, acara, mulai',
      not: 'selesai, masuk, pulang',
    },
    place: {
      is: 'tempat, ruangan, lokasi, ruang',
      along: 'rapat, nama, acara, kegiatan',
    },
    chair: {
      is: 'pemimpin rapat, ketua rapat, dipimpin oleh, pimpinan',
      along: 'rapat, nama',
    },
    secretary: { is: 'notulis, petugas notulen, sekretaris', along: 'rapat, nama' },
    agenda: {
      is: 'agenda, topik, pembahasan, materi, acara rapat, perihal',
      along: 'rapat',
      not: 'no',
    },
    result: {
      is: 'hasil, kesimpulan, keputusan, tindak lanjut, hasil pembahasan',
      along: 'rapat',
    },
    minutes: {
      is: 'notulen, notula, risalah, notulensi',
      along: 'rapat, file, ada, tautan, dokumen',
    },
    participants: {
      is: 'peserta, jumlah terundang, jumlah hadir, undangan',
      along: 'rapat, jumlah, hadir',
      not: 'daftar',
    },
    status: { is: 'status, status verifikasi, status kegiatan', along: 'rapat' },
    link: {
      is: 'tautan, dokumen, file, lampiran, dokumentasi',
      along: 'file, dokumen, rapat',
      not: 'nama',
    },
    unit: {
      is: 'unit kerja, opd, instansi, penyelenggara, bidang, unit',
      along: 'nama, asal, penyelenggara',
    },
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
  hints: {
    rapat: 4,
    notulen: 3,
    ruang: 1,
    acara: 1,
    jadwal: 2,
    anggaran: -3,
    pagu: -4,
    hadir: -2,
    tandatangan: -4,
    nip: -4,
    survey: -3,
    laki: -3,
  },
  needs: [
    ['date', 'agenda'],
    ['date', 'chair'],
    ['date', 'place'],
    ['date', 'minutes'],
    ['agenda', 'secretary'],
    ['title', 'date'],
  ],
}
