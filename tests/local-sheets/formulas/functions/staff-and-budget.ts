import type { Setting } from '../small-workbook.ts'

/** A staff list and a budget as an office keeps them, gaps included. */
export const staffAndBudget: Setting = {
  locale: 'id_ID',
  now: 46_000.5,
  names: { NilaiPelatihan: 'Pegawai!$D$2:$D$6' },
  sheets: {
    Pegawai: {
      ...{ A1: 'Nama', B1: 'L/P', C1: 'Bidang', D1: 'Nilai', E1: 'Lulus' },
      ...{ A2: 'Siti Aminah', B2: 'P', C2: 'Informatika', D2: 80, E2: true },
      ...{ A3: 'Budi Santoso', B3: 'L', C3: 'Statistik', D3: 70, E3: false },
      ...{ A4: 'Ani Wijaya', B4: 'P', C4: 'Informatika', D4: 90, E4: true },
      ...{ A5: 'Joko', B5: 'L', C5: 'Persandian', D5: '-', E5: false },
      ...{ A6: 'siti aminah', B6: 'p', C6: 'Statistik', E6: true },
    },
    'Program dan Anggaran': {
      ...{ A1: 'Kode', B1: 'Pagu' },
      ...{ A2: '2.16.01', B2: 1000 },
      ...{ A3: '2.16.02', B3: 2500 },
      ...{ A4: '2.16.03', B4: 500 },
    },
  },
}
