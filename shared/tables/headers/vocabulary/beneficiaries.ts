import { places, rowNumbers, units } from './every-table.ts'
import type { KindWords } from './kind-words.ts'

export const beneficiariesWords: KindWords<'beneficiaries'> = {
  fields: {
    no: `${rowNumbers}, nomor`,
    name: {
      is: 'nama, nama peserta/penerimamanfaat',
      along: 'lengkap, penerima',
      not: 'program, dataset, dusun, desa, instansi, opd, pendidikan, jabatan, ibu, ayah',
    },
    activity: {
      is: 'kegiatan, subkegiatan, kegiatan subkegiatan, program, acara, pelatihan, sosialisasi, judul/uraian kegiatan',
      also: 'jenis kegiatan, jenis pelatihan',
      maybe: 'uraian',
      along: 'program, opd',
      not: 'detail, bidang, rencana',
      worse: 'program',
      better: 'nama',
    },
    category: {
      is: 'kategori, jenis, kelompok, variabel, indikator, jenis/kategori/uraian/nama data, usia, umur, kelompok umur, kategori/kelompok usia, pendidikan, tingkat pendidikan, pekerjaan, jenis pekerjaan, golongan, agama, diagnosis',
      not: 'sumber, kelamin',
    },
    unit: {
      is: `${units}, instansi, opd, komando utama, asal pd pln, bidang penanggung jawab`,
      also: 'dinas, lembaga, perusahaan, sekolah',
      along: 'asal, pelaksana',
      not: 'urusan',
    },
    location: {
      is: `${places}, kecamatan, kelurahan, kelurahan desa, wilayah, kabupaten, kabupaten kota, alamat, lingkungan`,
      along: 'kegiatan, pelaksanaan',
      not: 'kasus',
    },
    date: {
      is: 'tanggal, tahun bulan',
      also: 'waktu, periode, bulan',
      along: 'hari, kegiatan, pelaksanaan, absensi, input',
      not: 'awal, pembaruan',
    },
    year: { is: 'tahun', along: 'anggaran, kegiatan, data', not: 'lahir' },
    sex: { is: 'kelamin, lp', along: 'lp', not: 'indikator, rasio' },
    men: {
      is: 'laki, l',
      also: 'putra',
      maybe: 'siswa, mahasiswa',
      along: 'realisasi, ket',
      not: 'solar, bumil',
      better: 'jumlah, total',
    },
    women: { is: 'perempuan, p', also: 'siswi, mahasiswi, putri', along: 'realisasi, ket', better: 'jumlah, total' },
    total: {
      is: 'jumlah, total, jumlah kasus/korban/anggota/keseluruhan, jiwa, peserta, anggota, penduduk, penerimamanfaat, penerimamanfaat volume, lp, l p, laki perempuan',
      along: 'kunjungan, semua, seluruh, seluruhnya, keseluruhan',
      not: 'kk, dana, biaya, pagu, rumah, keluarga, berdasarkan, usaha, unit',
      better: 'jumlah, total',
    },
    menProgramme: { is: 'digitalsiaga', along: 'program' },
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
  sureAlone: ['date'],
  adjacent: [
    ['total', 'women'],
    ['total', 'men'],
  ],
  doubtfulNear: [['unit', 'sdgs, rtm, eksisting']],
  hints: [
    [2, 'penerimamanfaat, korban, kekerasan'],
    [1, 'peserta, penduduk, kasus, terpilah'],
    [-1, 'satuan'],
    [-2, 'pagu'],
    [-3, 'nip, jabatan, kodeprovinsi, kode kabupaten'],
  ],
  home: 'warga, siswa, mahasiswa, santri, kelahiran, kematian, pasien, diagnosa, provinsi, kelas, universitas, pembeli, permohonan, pemohon, balita',
  needs: { men: ['women'], total: ['location', 'activity', 'date'], sex: ['activity'] },
}
