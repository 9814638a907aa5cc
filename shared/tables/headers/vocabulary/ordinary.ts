/** Words that stand in headers of all kinds of office tables and tell nothing about what a table is about; those of the vocabularies come on top. */
export const ordinaryWords =
  'action, opsi, option, tindakan, edit, hapus, uuid, created, updated, deleted, by, diubah, catatan, gambar, ' +
  'telepon, telp, hp, whatsapp, wa, rt, rw, npwp, bpjs, ktp, jurusan, tamat, tamatan, lulus, ijazah, gaji, tunjangan, ' +
  'koefisien, urutan, username, password, role, level, login, nonaktif, ' +
  'rumah, tangga, spesialisasi, pengangguran, evakuasi, tahanan, instalasi, lapangan, semua, menurut, rasio, ' +
  'minggu, januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, ' +
  'mar, apr, jun, jul, agu, sep, okt, nov, des, tw, i, ii, iii, iv, penyedia, ppk, kpa, pa, bendahara'
