import type { KindWords } from './kind-words.ts'

export const meetingsWords: KindWords<'meetings'> = {
  fields: {
    no: { is: 'no, nomor' },
    title: {
      is: 'nama rapat, judul rapat, judul, rapat, nama kegiatan, kegiatan, acara, nama acara, jenis rapat',
      along: 'rapat, nama',
      not: 'no, tanggal, status, waktu',
    },
    date: {
      is: 'tanggal, hari tanggal, tanggal rapat, waktu pelaksanaan, tanggal pelaksanaan, tanggal kegiatan, tanggal waktu',
      also: 'waktu, mulai',
      along: 'rapat, pelaksanaan, kegiatan, hari, mulai',
      not: 'selesai, akhir, input',
    },
    time: {
      is: 'jam, pukul, waktu acara, waktu rapat, jam rapat, waktu',
      also: 'mulai, jam mulai, waktu mulai',
      along: 'rapat, acara, mulai',
      not: 'selesai, masuk, pulang',
    },
    place: {
      is: 'tempat, ruangan, nama ruang, ruang rapat, lokasi, tempat rapat, ruang, nama ruangan',
      along: 'rapat, nama, acara, kegiatan',
    },
    chair: {
      is: 'pimpinan rapat, pemimpin rapat, ketua rapat, nama ketua rapat, dipimpin oleh, pimpinan',
      along: 'rapat, nama',
    },
    secretary: { is: 'notulis, sekretaris rapat, nama notulis, petugas notulen, sekretaris', along: 'rapat, nama' },
    agenda: {
      is: 'agenda, agenda rapat, topik, pembahasan, materi, topik rapat, acara rapat, perihal',
      along: 'rapat',
      not: 'no',
    },
    result: {
      is: 'hasil, hasil rapat, kesimpulan, keputusan, keputusan rapat, tindak lanjut, hasil pembahasan',
      along: 'rapat',
    },
    minutes: {
      is: 'notulen, notula, risalah, notulen rapat, file notulen, ada notulen, notulensi',
      along: 'rapat, file, ada, tautan, dokumen',
    },
    participants: {
      is: 'peserta, jumlah peserta, peserta rapat, jumlah terundang, jumlah hadir, undangan, jumlah undangan',
      along: 'rapat, jumlah, hadir',
      not: 'daftar',
    },
    status: { is: 'status, status rapat, status verifikasi, status kegiatan', along: 'rapat' },
    link: {
      is: 'tautan, file dokumen, dokumen, file, lampiran, dokumentasi, tautan rapat',
      along: 'file, dokumen, rapat',
      not: 'nama',
    },
    unit: {
      is: 'unit kerja, opd, instansi, asal instansi, penyelenggara, bidang, unit, nama opd',
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
