import type { KindWords } from './kind-words.ts'

export const beneficiariesWords: KindWords<'beneficiaries'> = {
  fields: {
    no: { is: 'no, nomor' },
    name: {
      is: 'nama, nama peserta, nama penerimamanfaat',
      along: 'lengkap, penerima',
      not: 'kegiatan, program, dataset, dusun, desa, instansi, opd, pendidikan, jabatan, ibu, ayah',
    },
    activity: {
      is: 'kegiatan, subkegiatan, program, kegiatan subkegiatan, judul kegiatan, uraian kegiatan, acara',
      also: 'uraian, jenis kegiatan',
      along: 'nama, program, opd',
      not: 'kode, tanggal, waktu, detail, lokasi, indikator, jumlah, status, bidang, rencana',
      worse: 'program',
      better: 'nama',
    },
    category: {
      is: 'jenis data, kategori, variabel, jenis, kategori data, uraian data, indikator, diagnosis, kelompok umur, kelompok, pendidikan, pekerjaan, nama data, kategori usia, usia, umur, kelompok usia, tingkat pendidikan, jenis pekerjaan, golongan, agama',
      along: 'nama',
      not: 'kode, sumber, jumlah, persen, kelamin',
    },
    unit: {
      is: 'bidang seksi, bidang, seksi, unit kerja, unit, instansi, opd, bagian, komando utama, asal pd pln, bidang penanggung jawab',
      also: 'dinas, asal instansi, lembaga, perusahaan, sekolah',
      along: 'nama, asal, pelaksana',
      not: 'kode, urusan, alamat',
    },
    location: {
      is: 'lokasi, kecamatan, desa, kelurahan, kelurahan desa, dusun, wilayah, kabupaten, tempat, alamat, kabupaten kota, lingkungan',
      along: 'nama, kegiatan, pelaksanaan',
      not: 'kode, jumlah, kasus',
    },
    date: {
      is: 'tanggal, hari tanggal, periode, waktu, tanggal absensi, bulan, tahun bulan, tanggal input',
      along: 'kegiatan, pelaksanaan',
      not: 'lahir, jam, selesai, awal, akhir, pembaruan',
    },
    year: { is: 'tahun, tahun anggaran', along: 'kegiatan, data', not: 'umur, usia, lahir' },
    sex: { is: 'kelamin, lp', along: 'lp, laki, perempuan', not: 'jumlah, indikator' },
    men: {
      is: 'laki, l',
      along:
        'jumlah, total, peserta, penerimamanfaat, orang, jiwa, penduduk, kelamin, realisasi, penerima, hadir, warga, lp, org, ket',
      not: 'persen, %, nama, kepala, balita, target, solar, dewasa, persentase, bumil, usia, lansia, disabilitas, baru',
      better: 'jumlah, total',
    },
    women: {
      is: 'perempuan, p',
      along:
        'jumlah, total, peserta, penerimamanfaat, orang, jiwa, penduduk, kelamin, realisasi, penerima, hadir, warga, lp, org, ket',
      not: 'persen, %, nama, kepala, balita, target, dewasa, persentase, usia, lansia, disabilitas, baru',
      better: 'jumlah, total',
    },
    total: {
      is: 'jumlah, total, jiwa, jumlah kasus, penerimamanfaat volume, penerimamanfaat, jumlah korban, lp, peserta, penduduk, laki perempuan, jumlah anggota, jumlah keseluruhan, total penerima, jumlah penerima, l p',
      along: 'orang, jiwa, peserta, penerimamanfaat, penduduk, total, jumlah, kunjungan, hadir, kelamin',
      not: 'persen, %, kk, anggaran, dana, biaya, pagu, rumah, kepala, target, keluarga, berdasarkan, baru',
    },
    menProgramme: { is: 'digitalsiaga, program digitalsiaga', along: 'ya, tidak' },
    stakeholders: {
      is: 'pemangkukepentingan, mitra, pihak, unsur',
      along: 'terlibat, keterlibatan, unsur',
      not: 'langkah, identifikasi',
    },
  },
  signs: {
    men: 3,
    women: 3,
    total: 1,
    activity: 0.5,
    category: 0.5,
    location: 0.5,
    stakeholders: 1,
    menProgramme: 2,
    sex: 0.5,
  },
  adjacent: [
    ['total', 'women'],
    ['total', 'men'],
  ],
  hints: {
    penerimamanfaat: 2.5,
    pagu: -2,
    peserta: 1,
    penduduk: 1,
    korban: 2,
    kasus: 1,
    kekerasan: 2,
    terpilah: 1,
    satuan: -1,
    nip: -4,
    jabatan: -3,
    pengantin: -8,
    pernikahan: -8,
    kodeprovinsi: -3,
    banjir: -5,
    'kode kabupaten': -4,
    siswa: -2,
  },
  needs: [
    ['men', 'women'],
    ['total', 'location'],
    ['total', 'activity'],
    ['total', 'date'],
    ['name', 'sex', 'activity'],
  ],
}
