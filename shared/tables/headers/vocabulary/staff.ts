import { dayColumns } from '../day-columns.ts'
import { offices, units } from './every-table.ts'
import type { KindWords } from './kind-words.ts'
import { personWords } from './persons.ts'

export const staffWords: KindWords<'staff'> = {
  along: 'pegawai, asn, pns, pppk, honorer, non, karyawan, saat, ini, terakhir, sekarang',
  fields: {
    ...personWords,
    name: {
      is: 'nama, pegawai, full nama',
      also: 'dosen, guru, karyawan, personil',
      along:
        'gelar, lengkap, beserta, tanpa, sesuai, sk, penyuluh, dokter, perawat, ptk, tendik, peserta, anggota, guru, dosen, pejabat, aparatur, staf, petugas, personil, tenaga, kontrak, kependidikan, depan, belakang, ppnpn',
      not: 'pptk, opd, perangkat, ortu, ibu, ayah, suami, istri, anak, bank, pelatihan, kegiatan, program, unit, dusun, desa, sekolah, panggilan, atasan, penilai, kontak, kepala, perusahaan, jalan, instansi, bidang, golongan, pangkat, subkegiatan, lembaga, penyelenggara, pasangan, darurat',
    },
    nip: {
      is: 'nip, no induk',
      also: 'nipppk, nip lama, nrk, nipd, nuptk, nidn, no pegawai, nrp, nipp, nipy, nipeg',
      along: 'no, nik, niy, nuptk, nrp, nipk, nidn, nitk, nigb, nitt, nipd, nipppk, nikppnpn',
      not: 'lama',
      better: 'baru',
    },
    sex: {
      is: 'kelamin, lp',
      also: 'l, p, laki, perempuan',
      along: 'lp, l, p, laki, perempuan, jenis',
      not: 'indikator, isu, analisis, responsif, focalpoint, anggaran',
      many: true,
    },
    status: {
      is: 'status/jenis/kategori/kedudukan/kelompok pegawai/kepegawaian/karyawan/asn/pns/ptk/guru, status/ikatan kerja, status ikatan kerja, jenis tenaga, status cpns pns',
      also: 'kepegawaian',
      maybe: 'status',
      along: 'kerja',
      not: 'nikah, pernikahan, kawin, perkawinan, keluarga, aktif, sk, verifikasi, data, marital, hadir, kehadiran, validasi, rumah, akun',
      better: 'kepegawaian',
    },
    unit: {
      is: `${units}, tim kerja, opd unit kerja, bidang unit/sekretariat, seksi/bagian bidang, subbag, subbidang, subbagian, penempatan, tempat tugas, ruangan, unor, satminkal`,
      also: `${offices}, departemen, homebase, madrasah, sekolah, divisi, tempat/lokasi kerja, prodi, program studi, fakultas, poli, ruang, kantor, satuan pendidikan`,
      along: 'sub, id, organisasi, penempatan, tugas, asal, induk, kerja',
      not: 'lokasi, urusan, studi, keahlian, ilmu, pendidikan, jabatan, pelatihan',
    },
    training: {
      is: 'pelatihan, pug, pprg, jenis pelatihan pug, riwayat pelatihan, sosialisasi pug, pelatihan gap gbs',
      along:
        'pug, pprg, ikut, pernah, mengikuti, nama, diikuti, pengarusutamaan, belum, responsif, peserta, teknis, terlatih',
      not: 'sertifikat, jenis, tempat, penyelenggara, lama, lokasi, jam, tahun, kepemimpinan, rencana, kebutuhan',
      better: 'pug, pprg',
    },
    trainingDate: {
      is: 'tanggal/waktu/tahun pelatihan/pug, pelatihan tanggal, tanggal sertifikat, tanggal pelaksanaan pelatihan',
      maybe: 'tanggal mulai, tanggal/waktu pelaksanaan',
      along: 'pug, pprg, kelamin, mulai, mengikuti',
      not: 'sk, pensiun, jabatan, kontrak, kerja',
    },
    certificate: {
      is: 'sertifikat, sttpl, sttpp, no piagam',
      along: 'pug, pprg, pelatihan, no, bukti, kepemilikan',
      not: 'pendidik, tanah, kompetensi, berlaku',
    },
    focalPoint: { is: 'focalpoint', along: 'sk, pug, anggota, tim, no, pokja, penunjukan, unit' },
  },
  signs: {
    name: 2,
    nip: 3,
    sex: 1,
    status: 2,
    rank: 2,
    position: 2,
    unit: 1,
    training: 2,
    certificate: 1.5,
    trainingDate: 1,
    focalPoint: 2,
  },
  hints: [
    [3, 'daftar pegawai, daftar nominatif'],
    [2, 'kepegawaian, duk, tmt'],
    [1, 'pegawai, pensiun, guru, dosen'],
    [0.5, 'tanggal lahir, tempat lahir'],
    [-1, 'instansi, asal'],
    [-3, 'tandatangan, hadir, absen, absensi, presensi, pengguna, kinerja, target, persetujuan, sesi'],
    [-4, 'jam masuk, pulang, terlambat, lembur, timestamp, semester'],
    [-4, dayColumns],
    [-5, 'skor, skp, nilai'],
  ],
  sureBeside: [
    ['name', 'nip'],
    ['nip', 'rank'],
    ['nip', 'position'],
    ['status', 'training'],
    ['trainingDate', 'training'],
    ['trainingDate', 'certificate'],
    ['status', 'focalPoint'],
  ],
  home: 'tugas, kelas, mapel, mata pelajaran, pos, provinsi, panggilan, role, username',
  needs: {
    name: ['nip', 'position', 'unit', 'rank', 'status', 'training', 'certificate', 'focalPoint'],
    nip: ['position', 'unit', 'status', 'rank'],
    position: ['status', 'rank'],
    unit: ['status', 'rank'],
  },
}
