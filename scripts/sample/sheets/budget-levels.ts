/**
 * Names of the upper levels, by code. Written for the sample, not copied from a DPA: the real figures come without them.
 */
export const levelNames: Readonly<Record<string, string>> = {
  '2.16': 'URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA',
  '2.16.01': 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH',
  '2.16.01.2.01': 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  '2.16.01.2.02': 'Administrasi Keuangan Perangkat Daerah',
  '2.16.01.2.06': 'Administrasi Umum Perangkat Daerah',
  '2.16.01.2.08': 'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
  '2.16.01.2.09': 'Pemeliharaan Barang Milik Daerah',
  '2.16.02': 'PROGRAM INFORMASI DAN KOMUNIKASI PUBLIK',
  '2.16.02.2.01': 'Pengelolaan Informasi dan Komunikasi Publik',
  '2.16.03': 'PROGRAM APLIKASI INFORMATIKA',
  '2.16.03.2.02': 'Pengelolaan Pemerintahan Berbasis Elektronik',
  '2.20': 'URUSAN PEMERINTAHAN BIDANG STATISTIK',
  '2.20.02': 'PROGRAM STATISTIK SEKTORAL',
  '2.20.02.2.01': 'Penyelenggaraan Statistik Sektoral',
  '2.21': 'URUSAN PEMERINTAHAN BIDANG PERSANDIAN',
  '2.21.02': 'PROGRAM PERSANDIAN UNTUK PENGAMANAN INFORMASI',
  '2.21.02.2.01': 'Penyelenggaraan Persandian untuk Pengamanan Informasi',
}
