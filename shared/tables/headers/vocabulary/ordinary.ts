/** Words that stand in headers of all kinds of office tables and tell nothing about what a table is about. */
export const ordinaryWords =
  'aksi, action, opsi, option, tindakan, detail, edit, hapus, id, uuid, kode, created, updated, deleted, at, by, oleh, dibuat, diubah, ' +
  'keterangan, catatan, foto, gambar, email, telepon, telp, hp, whatsapp, wa, alamat, kota, kabupaten, kecamatan, desa, kelurahan, rt, rw, ' +
  'nik, npwp, bpjs, ktp, kk, agama, tempat, lahir, usia, umur, pendidikan, terakhir, jurusan, tamat, tamatan, lulus, ijazah, gelar, ' +
  'tmt, pensiun, cpns, eselon, kelas, masa, kerja, mulai, selesai, akhir, awal, bank, rekening, gaji, tunjangan, satuan, volume, harga, ' +
  'koefisien, sumber, urutan, user, username, password, role, level, login, aktif, nonaktif, marital, nikah, kawin, darah, ' +
  'hari, bulan, tahun, minggu, jam, waktu, januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, ' +
  'jan, feb, mar, apr, jun, jul, agu, sep, okt, nov, des, triwulan, semester, tw, i, ii, iii, iv, file, dokumen, lampiran, unduh, unggah, ' +
  'verifikasi, validasi, kontrak, penyedia, pelaksana, pptk, ppk, kpa, pa, bendahara, penanggung, jawab'
