import { offices } from './every-table.ts'
import type { KindWords } from './kind-words.ts'
import { personWords } from './persons.ts'

export const scoresWords: KindWords<'scores'> = {
  along: 'pegawai, penilaian',
  fields: {
    ...personWords,
    name: { is: 'nama, nama petugas/guru/siswa', along: 'lengkap', not: 'perspektif, penilai, opd' },
    nip: 'nip',
    unit: `${offices}, unit kerja, opd unit kerja, unit, bidang`,
    location: { is: 'lokasi, wilayah', along: 'angkut' },
    date: 'tanggal',
    indicator: {
      is: 'indikator, aspek, komponen, kriteria, unsur, butir, kpi, keterampilan skill',
      along: 'kinerja',
      not: 'skor, bobot',
    },
    weight: { is: 'bobot, pembobotan', along: 'nilai, %' },
    score: {
      is: 'skor, nilai, capaian skp, kontribusi, skor urgensi',
      also: 'penilaian, jumlah',
      along: 'ape, ppe, pug, evaluasi, skp, kpi, kinerja',
      not: 'risiko, maksimal, ideal, minat, akademik, rata, angka, mutu, huruf',
      better: 'total, akhir',
    },
    grade: { is: 'predikat, grade, kategori, peringkat', along: 'nilai' },
    period: 'periode, semester, triwulan, bulan',
    year: { is: 'tahun', along: 'ajaran, evaluasi' },
  },
  signs: { score: 2.5, weight: 2.5, indicator: 1, grade: 1.5, year: 0.3, name: 0.2, nip: 0.2 },
  hints: [
    [3, 'skor'],
    [2, 'penilaian, bobot, skp, perspektif'],
    [1.5, 'kesenjangan'],
    [1, 'nilai, kinerja'],
    [-0.3, 'target'],
    [-1, 'tanggal lahir'],
    [-2, 'realisasi, laporan'],
    [-4, 'anggaran, pagu, rekening, sumberdana, npwp, kontrak, harga, unsur pelayanan, ikm, skm, responden'],
  ],
  home: 'kelas, siswa, tugas, prioritas, potongan',
  needs: { score: [], indicator: ['weight', 'grade'] },
}
