/**
 * Spellings of header words, each led back to one word. Left: the word the vocabularies use; right: what offices write.
 * All lower case, without punctuation: a full stop, underscore, dash or bracket counts as a space.
 */
export const spellings: Readonly<Record<string, string>> = {
  tanggal: 'tgl, tgll, date',
  jumlah: 'jml, jmlh, jlh, jum',
  jenis: 'jns, type, tipe',
  keterangan: 'ket',
  kegiatan: 'keg, giat, activity',
  program: 'prog, programme',
  subkegiatan: 'subkeg, subgiat',
  golongan: 'gol, golru',
  pangkat: 'pkt',
  jabatan: 'jab, position',
  pegawai: 'peg, employee',
  kepegawaian: 'kepeg',
  status: 'sts, stat',
  nama: 'nm, name',
  kode: 'kd, code, kodefikasi',
  no: 'nomor, nomer, number, nmr, num, seq',
  tahun: 'thn, th, year',
  bulan: 'bln',
  realisasi: 'real, realisasinya, realization, realisation',
  anggaran: 'budget, angg, angaran',
  pagu: 'ceiling',
  rekening: 'rek, norek',
  laki: 'lk, lakilaki, lelaki, pria, male, men, man',
  perempuan: 'pr, prp, perem, wanita, female, women, woman',
  kelamin: 'jk, jenkel, jeniskelamin, gender, sex',
  opd: 'skpd, satker',
  departemen: 'dept, department',
  orang: 'org',
  tautan: 'url, link',
  pelatihan: 'diklat, bimtek, training, workshop, kursus',
  sertifikat: 'sertifikasi, certificate',
  tandatangan: 'ttd, paraf, signature',
  skor: 'score',
  judul: 'title',
  lokasi: 'location',
  tempat: 'place',
  uraian: 'description, deskripsi',
  keuangan: 'keu',
  volume: 'vol',
  peraturan: 'perda',
}

/** Several words that mean one thing. Looked up after `spellings`, longest first. */
export const phrases: Readonly<Record<string, string>> = {
  kelamin: 'jenis kelamin, jenis kel, j k',
  laki: 'laki laki, laki l, laki 2, laki2',
  perempuan: 'perempuan p',
  subkegiatan: 'sub kegiatan',
  bidangurusan: 'bidang urusan, bid urusan',
  opd: 'perangkat daerah, satuan kerja perangkat daerah, organisasi perangkat daerah',
  'unit kerja': 'satuan kerja',
  penerimamanfaat: 'penerima manfaat',
  terpilah: 'data terpilah, data pilah',
  focalpoint: 'focal point',
  tandatangan: 'tanda tangan',
  sumberdana: 'sumber dana, sumber pendanaan',
  sk: 'surat keputusan',
  digitalsiaga: 'digital siaga',
  pemangkukepentingan: 'pemangku kepentingan',
  email: 'e mail',
  no: 'no urut',
  bataswaktu: 'batas waktu, jatuh tempo, deadline, tenggat waktu, tenggat',
}

/** Words that never change what a column is about. */
export const noise =
  'rp, rupiah, dalam, yang, yg, di, pada, the, of, in, ribu, ribuan, juta, jutaan, miliar, milyar, idr'
