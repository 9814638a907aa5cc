import { rows, type SampleSheet, titles } from '../sheet.ts'

/** None of PUG's business: a sheet that must be left as it is. */
export const vehiclesSheet: SampleSheet = {
  name: 'Inventaris Kendaraan',
  columns: [
    { width: 6, align: 'center' },
    { width: 16 },
    { width: 24 },
    { width: 16, align: 'center' },
    { width: 12, align: 'center' },
    { width: 14, align: 'center' },
    { width: 22, format: 'rupiah' },
  ],
  rows: [
    ...titles('INVENTARIS KENDARAAN DINAS'),
    ...rows('header', [['No', 'Jenis', 'Merek/Tipe', 'Nomor Polisi', 'Tahun Beli', 'Kondisi', 'Nilai Perolehan (Rp)']]),
    ...rows('record', [
      [1, 'Mobil', 'Minibus', 'KB 0001 XX', 2018, 'Baik', 235_000_000],
      [2, 'Mobil', 'Kabin ganda', 'KB 0002 XX', 2020, 'Baik', 410_000_000],
      [3, 'Sepeda motor', 'Bebek 125 cc', 'KB 0003 XX', 2016, 'Rusak ringan', 17_500_000],
    ]),
    ...rows('total', [['', '', '', '', '', 'Total', { formula: 'SUM(G4:G6)', result: 662_500_000 }]]),
  ],
  frozenRows: 3,
}
