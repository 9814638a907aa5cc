import { levelFields } from '../../fields.ts'
import { offices, rowNumbers, units } from './every-table.ts'
import { genderPapers } from './gender-papers.ts'
import type { KindWords } from './kind-words.ts'

/** What the rows of a budget are of: amounts beside none of these are nobody's. */
const whatAnAmountIsOf = ['code', 'accountCode', ...levelFields, 'description', 'unit'] as const

export const budgetWords: KindWords<'budget'> = {
  along: 'apbd, sipd',
  fields: {
    no: `${rowNumbers}, nomor`,
    code: {
      is: 'kode, rekening, kode rekening/akun/urusan/bidangurusan/nomenklatur/sub, kode urusan bidangurusan',
      along: 'anggaran, belanja, program, kegiatan, subkegiatan, no, kegiatannya, kerja',
      not: 'wilayah, opd, unit, pos, provinsi, kabupaten, kecamatan, desa, sumberdana, lokasi, bank, pemilik',
      better: 'subkegiatan',
      worse: 'program, bidangurusan, urusan, akun',
    },
    programCode: { maybe: 'kode program', not: 'kegiatan' },
    kegiatanCode: { also: 'kode kegiatan', not: 'program' },
    accountCode: {
      also: 'akun, kode akun/rekening/belanja, rekening belanja',
      along: 'belanja',
      not: 'program, kegiatan, subkegiatan',
    },
    urusan: { is: 'urusan, urusan pemerintahan', not: 'bidangurusan' },
    bidangUrusan: 'bidangurusan, uraian bidangurusan, uraian nama bidang',
    program: {
      is: 'program, nomenklatur program',
      along: 'pemerintah, daerah, id, prioritas, pembangunan, opd, uraian, kerja',
      not: 'sasaran, tujuan, outcome, fmis, realisasi',
    },
    kegiatan: {
      is: 'kegiatan, nomenklatur kegiatan, judul kegiatan/proposal',
      along: 'uraian, opd',
      not: 'output, anggaran, bentuk, realisasi',
    },
    subKegiatan: {
      is: 'subkegiatan, nomenklatur subkegiatan',
      along: 'uraian, opd, aktivitas',
      not: 'output, detail, realisasi',
    },
    description: {
      is: 'uraian, nomenklatur, uraian akun/rekening/rincian/barang, nama akun/anggaran/retribusi, rincian/keterangan/jenis belanja, sub rincian objek, program kegiatan',
      also: 'rekening, nama',
      along: 'anggaran, belanja, pemerintah, daerah, urusan, bidangurusan, program, kegiatan, subkegiatan',
      not: 'pptk, opd, tugas, masalah, sumberdana, jenis',
    },
    unit: {
      is: units,
      also: `${offices}, unit opd, perangkat, divisi`,
      along: 'pelaksana, pengampu, penanggung, jawab, id, sub, organisasi, penyusun',
      not: 'urusan, uraian',
    },
    year: {
      is: 'tahun, ta',
      along: 'anggaran, berjalan, pelaksanaan',
      not: 'target, realisasi, pagu, rencana, lalu, sasaran',
    },
    ceilingBefore: 'semula, sebelum perubahan/pergeseran, pagu/anggaran/apbd murni/awal, pagu sebelum',
    ceiling: {
      is: 'anggaran, target/rencana anggaran, setelah/sesudah perubahan/pergeseran, apbd perubahan, menjadi, kebutuhan dana, kebutuhan dana pagu indikatif, dpa, plafon, alokasi, pagu keuangan, ceiling, limit',
      maybe: 'nilai, rincian, dana, harga',
      also: 'pagu indikatif, target keuangan, belanja, jumlah, total, biaya, prakiraan biaya, jumlah harga, nilai rincian, usulan anggaran',
      along:
        'opd, dpa, rka, belanja, kegiatan, subkegiatan, program, perubahan, setelah, sesudah, akhir, disetujui, dana, kebutuhan, validasi, alokasi, dpp, pergeseran',
      not: 'sisa, selisih, realisasi, terpakai, digunakan, sebelum, semula, awal, bertambah, berkurang, perkiraan, maju, sumber, target fisik, tahun, sisanya, efisiensi, dokumen, murni',
      better: 'setelah, sesudah, perubahan, menjadi, akhir',
      worse: 'indikatif',
    },
    realisation: {
      is: 'realisasi, terpakai, digunakan, terealisasi, penyerapan, serapan anggaran, terserap, sp2d, capaian keuangan, serapan, realisasi sd bulan ini, realisasi sd januari/februari/maret/april/mei/juni/juli/agustus/september/oktober/november/desember, realisasi sd tw/triwulan/semester i/ii/iii/iv',
      also: 'keuangan, spj, realisasi netto',
      maybe: 'total belanja',
      along:
        'keuangan, belanja, dana, kas, program, kegiatan, subkegiatan, penyerapan, ls, up, gu, tu, sd, bulan, akhir, tahun, kumulatif, akumulasi, akumulatif',
      not: 'sisa, target, kinerja, capaian, output, ini s, netto',
      better: 'total',
      worse: 'netto',
    },
    remaining: {
      is: 'sisa, selisih, saldo, lebih kurang, bertambah berkurang, belum terealisasi',
      along: 'dana, belanja, rak, kuota, kas, opd',
    },
    percent: {
      is: '%, persen, persentase',
      along: 'anggaran, keuangan, capaian, realisasi, penyerapan, serapan',
    },
    target: {
      is: 'target',
      along: 'kinerja, capaian, volume, kuantitatif, rak, kumulatif, output',
      not: 'anggaran, keuangan, sebelum',
    },
    indicator: {
      is: 'indikator',
      along: 'kinerja, program, kegiatan, subkegiatan, output, capaian, sasaran, keluaran, hasil',
    },
    fundSource: 'sumberdana, sumber, sumber anggaran, sd',
    location: { is: 'lokasi, tempat', along: 'kegiatan, subkegiatan, pelaksanaan' },
    date: { is: 'tanggal', along: 'penerimaan, pelaksanaan, dokumen, pengajuan, input', not: 'rekap, lpj, awal' },
    disaggregated: {
      is: 'terpilah, ketersediaan data kelamin',
      along: 'menurut, data, menggunakan, berdasarkan, pembuka, wawasan',
      not: 'anak, tautan',
    },
    ...genderPapers,
    genderIndicator: { is: 'indikator kelamin', along: 'kinerja, responsif, output' },
    responsive: { is: 'responsif', along: 'program, kegiatan' },
    arg: {
      is: 'arg, anggaran responsif, responsif kelamin, anggaran kelamin/gbs',
      along: 'responsif, besaran',
    },
    argCategory: {
      is: 'kategori/jenis/klasifikasi arg, kategori anggaran kelamin, kategori anggaran responsif kelamin',
      along: 'anggaran',
    },
    argRealisation: 'arg realisasi, realisasi anggaran responsif kelamin',
    pugBudget: 'anggaran/pagu/nilai pug, anggaran pengarusutamaan kelamin',
    access: { is: 'akses', along: 'aspek', not: 'user, hak, jalan' },
    participation: { is: 'partisipasi', along: 'aspek', not: 'tingkat' },
    control: { is: 'kontrol', along: 'aspek', not: 'mutu' },
    benefit: { is: 'manfaat', along: 'aspek', not: 'penerima' },
    menInvolved: 'pelibatan/keterlibatan/partisipasi/melibatkan laki, laki terlibat',
    comprehensive: { is: 'komprehensif', along: 'program' },
  },
  signs: {
    code: 1.5,
    accountCode: 2,
    urusan: 2,
    bidangUrusan: 2,
    program: 1.5,
    kegiatan: 1,
    subKegiatan: 2,
    description: 1,
    ceilingBefore: 2,
    ceiling: 2.5,
    realisation: 2.5,
    remaining: 2,
    fundSource: 1.5,
    percent: 0.5,
    target: 0.5,
    indicator: 0.5,
    gap: 0.5,
    gbs: 0.5,
    kak: 0.5,
    arg: 2,
    disaggregated: 0.5,
  },
  sureBeside: [
    ['realisation', 'ceiling'],
    ['programCode', 'program'],
    ['programCode', 'kegiatanCode'],
  ],
  doubtfulNear: [
    ['code', 'bank, penerima'],
    ['kegiatan', 'swakelola, dak'],
    ['subKegiatan', 'swakelola, dak'],
  ],
  restsOn: {
    ceiling: whatAnAmountIsOf,
    realisation: whatAnAmountIsOf,
  },
  hints: [
    [2, 'dpa, rka, apbd, apbdes'],
    [1, 'anggaran, pagu, belanja, rekening, rak'],
    [-1, 'penerimamanfaat'],
    [-3, 'bobot, rapat, notulen, l, nip'],
    [-4, 'laki, debet, debit, kredit, pengeluaran, bank, npwp'],
  ],
  home: 'usulan, pengajuan, pajak, tagihan, pembayaran, bayar, barang, luas, aset, tugas, hps',
  needs: {
    ceiling: [],
    realisation: ['ceiling', 'code', 'program', 'kegiatan', 'subKegiatan', 'unit'],
    arg: ['program', 'kegiatan', 'subKegiatan', 'description'],
    gap: ['program', 'kegiatan', 'subKegiatan'],
    kak: ['kegiatan', 'subKegiatan'],
    disaggregated: ['program', 'subKegiatan'],
    code: ['bidangUrusan', 'program', 'kegiatan', 'subKegiatan', 'description'],
    accountCode: ['subKegiatan'],
  },
}
