import { budgetRowsLeftOut } from './budget-rows-left-out.ts'
import { type Answer, type Ledger, line } from './ledger.ts'

/** data-terpilah: column Data Terpilah of each sub kegiatan. */
export const dataTerpilah: Ledger<Answer> = {
  sheet: 'DPA 2025',
  headerRow: 6,
  columns: ['A', 'B', 'F'],
  lines: [
    line(11, ['2.16.02.2.01.0024', 'Penguatan Kapasitas Sumber Daya Manusia Komunikasi Publik', 'Ya'], 'ya'),
    line(12, ['2.16.02.2.01.0014 ', 'Relasi Media', 'Ya'], 'ya'),
    line(13, ['2.16.02.2.01.0015', 'Kemitraan Komunikasi dengan Komunitas Informasi Masyarakat', '✓'], 'ya'),
    line(14, ['2.16.02.2.01.0019', 'Monitoring Informasi Kebijakan, Opini, dan Aspirasi Publik', 'ya'], 'ya'),
    line(15, ['2.16.02.2.01.0017', 'Pelayanan Informasi Publik', 'Ada'], 'ya'),
    line(16, ['2.16.02.2.01.0020', 'Diseminasi Informasi', 'v'], 'ya'),
    line(17, ['2.16.02.2.01.0021', 'Pengelolaan Media Komunikasi Publik', 'Sudah'], 'ya'),
    line(18, ['2.16.02.2.01.0023', 'Penyusunan Konten', 'Ya'], 'ya'),
    line(21, ['2.16.03.2.02.0015', 'Fasilitasi penyelenggaraan SPBE di lingkungan Pemda', 'Ya'], 'ya'),
    line(22, ['2.16.03.2.02.0023', 'Koordinasi dan Fasilitasi Penyelenggaraan Kabupaten atau Kota Cerdas', 'Ya'], 'ya'),
    line(23, ['2.16.03.2.02.0019', 'Koordinasi pelaksanaan Manajemen SPBE', 'ya'], 'ya'),
    line(24, ['2.16.03.2.02.0024', 'Penyelenggaraan Jaringan Intra Pemerintah Daerah Kab/Kota', 'Belum'], 'tidak'),
    line(25, ['2.16.03.2.02.0013', 'Koordinasi Pemanfaatan Pusat Data Nasional', 'v'], 'ya'),
    line(26, ['2.16.03.2.02.0021', 'Penyelenggaraan Sistem Penghubung Layanan Pemerintah Daerah', 'Ada'], 'ya'),
    line(29, ['2.16.01.2.01.0001', 'Penyusunan Dokumen Perencanaan Perangkat Daerah', 'Ya'], 'ya'),
    line(
      30,
      [
        '2.16.01.2.01.0006',
        'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
        'Ya',
      ],
      'ya',
    ),
    line(31, ['2.16.01.2.01.0007', 'Evaluasi Kinerja Perangkat Daerah', 'Sudah'], 'ya'),
    line(33, ['2.16.01.2.02.0001', 'Penyediaan Gaji dan Tunjangan ASN', 'Tidak berlaku'], 'tidak berlaku'),
    line(34, ['2.16.01.2.02.0002', 'Penyediaan Administrasi Pelaksanaan Tugas ASN', '✓'], 'ya'),
    line(
      35,
      ['2.16.01.2.02.0007', 'Koordinasi dan Penyusunan Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD', 'Ya'],
      'ya',
    ),
    line(
      37,
      ['2.16.01.2.06.0001', 'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor', 'tidak berlaku'],
      'tidak berlaku',
    ),
    line(38, ['2.16.01.2.06.0002', 'Penyediaan Peralatan dan Perlengkapan Kantor', 'Ya'], 'ya'),
    line(39, ['2.16.01.2.06.0003', 'Penyediaan Peralatan Rumah Tangga', 'Ya'], 'ya'),
    line(40, ['2.16.01.2.06.0005', 'Penyediaan Barang Cetakan dan Penggandaan', 'v'], 'ya'),
    line(41, ['2.16.01.2.06.0006', 'Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan', 'Ya'], 'ya'),
    line(42, ['2.16.01.2.06.0009', 'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD', 'Ya'], 'ya'),
    line(44, ['2.16.01.2.08.0001', 'Penyediaan Jasa Surat Menyurat', 'tidak berlaku'], 'tidak berlaku'),
    line(45, ['2.16.01.2.08.0003', 'Penyediaan Jasa Peralatan dan Perlengkapan Kantor', ''], 'kosong'),
    line(
      47,
      [
        '2.16.01.2.09.0001',
        'Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan',
        '-',
      ],
      'tidak',
    ),
    line(51, ['2.20.02.2.01.0007', 'Pengingkatan Kapasitas Kelembagaan Statistik Sektoral', 'Ada'], 'ya'),
    line(
      55,
      [
        '2.21.02.2.01.0003',
        'Pelaksanaan Keamanan Informasi Pemerintahan Daerah Kabupaten/Kota Berbasis Elektronik dan Non Elektronik',
        'Ya',
      ],
      'ya',
    ),
  ],
  leftOut: budgetRowsLeftOut,
}
