/** Words in headers that tell a table is about something that PUG has no use for, by how loudly they say so. */
export const foreignWords: readonly (readonly [weight: number, words: string])[] = [
  [6, 'pengantin, peminjam, peminjaman, pinjam'],
  [5, 'pernikahan, kendaraan, laptop, tamu, banjir'],
  [
    4,
    'siswa, nisn, santri, mahasiswa, universitas, warga, barang, ucapan, pasien, pelanggan, pembimbing, kepemilikan, publish, merek',
  ],
  [3, 'nis, provinsi, pos, ukuran, panggilan, order'],
  [2, 'pengganti'],
]
