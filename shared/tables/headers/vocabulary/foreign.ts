/**
 * Words in headers that tell a table is about something that PUG has no use for, by how loudly they say so.
 * A kind of table that has such a word at home (`KindWords.home`) is not held back by it.
 */
export const foreignWords: readonly (readonly [weight: number, words: string])[] = [
  [6, 'pengantin, peminjam, peminjaman, pinjam, cuti, nama pelapor, terlapor, pengadu, aduan'],
  [5, 'pernikahan, kendaraan, laptop, tamu, banjir, curah hujan'],
  [
    4,
    'siswa, nisn, santri, mahasiswa, nim, universitas, warga, barang, ucapan, pasien, pelanggan, pembimbing, penguji, ' +
      'kepemilikan, publish, merek, merk, aset, invoice, faktur, produk, stok, gudang, supplier, pemasok, pembeli, ' +
      'penjualan, pembelian, diagnosa, obat, gejala, pelanggaran, lowongan, pelamar, kandidat, calon, domain, ' +
      'aplikasi, server, password, hps, tender, gaji lama, gaji baru, balita, gizi, imunisasi, komoditas, keperluan, ' +
      'honor, honorarium, potongan, tunjangan, berangkat, keberangkatan',
  ],
  [
    3,
    'nis, provinsi, pos, ukuran, panggilan, order, pemohon, permohonan, usulan, diskon, tagihan, pembayaran, bayar, ' +
      'pajak, transaksi, customer, member, outlet, tiket, pengaduan, perjalanan, sppd, kamar, kelahiran, kematian, ' +
      'tugas, prioritas, tanggal kembali, cabang, kelas, mapel, mata pelajaran, latitude, longitude, luas',
  ],
  [2, 'pengganti, role, username, login, pengajuan'],
]
