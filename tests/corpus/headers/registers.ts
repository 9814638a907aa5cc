/** Tables that are none of our business and look like ours: registers of goods, payments, persons, requests, and readings. */
export const registerTables = `
other
No | Kode Barang | Nama Barang | Nomor Register | Merk/Type | Ukuran | Bahan | Tahun Pembelian | Nomor Pabrik | Asal Usul | Harga | Keterangan
= . | . | . | . | . | . | . | . | . | . | . | .

other
No | Jenis Barang/Nama Barang | Kode Barang | Register | Luas (M2) | Tahun Pengadaan | Letak/Alamat | Status Tanah |  |  | Penggunaan | Harga
 |  |  |  |  |  |  | Hak | Tanggal Sertifikat | Nomor Sertifikat |  | 
= . | . | . | . | . | . | . | . | . | . | . | .

other
No | Nama Paket Pekerjaan | Penyedia | Nomor Kontrak | Tanggal Kontrak | Nilai Kontrak | Tanggal Selesai
= . | . | . | . | . | . | .

other
No | NIS | Nama Peserta Didik | L/P | UH1 | UH2 | UTS | UAS | Rata-rata
= . | . | . | . | . | . | . | . | .

other
No | Nama Balita | Tgl Lahir | JK | Nama Ibu | BB (kg) | TB (cm) | Status Gizi
= . | . | . | . | . | . | . | .

other
No Responden | Umur | Jenis Kelamin | Pendidikan | U1 | U2 | U3 | U4
= . | . | . | . | . | . | . | .

other
Hari | Tanggal | Petugas Piket | Jam | Keterangan
= . | . | . | . | .

other
No | Tanggal | Nama Pemohon | Pekerjaan | Alamat | Informasi yang Diminta | Tujuan Penggunaan | Status Permohonan
= . | . | . | . | . | . | . | .

other
Bulan | Pengunjung | Halaman Dilihat | Durasi Rata-rata | Bounce Rate
= . | . | . | . | .

other
No | Nama / NIP | Jabatan | Tujuan | Tanggal Berangkat | Tanggal Kembali | Biaya
= . | . | . | . | . | . | .

other
No | Nama Pegawai | NIP | Gaji Pokok | Tunjangan Istri | Tunjangan Anak | Potongan | Jumlah Dibayarkan | Tanda Tangan
= . | . | . | . | . | . | . | . | .

other
No | Nama | Gol | Honor | PPh 21 | Diterima | No Rekening | Tanda Tangan
= . | . | . | . | . | . | . | .

other
No | NKK | NIK | Nama | Tempat Lahir | Tanggal Lahir | Status Perkawinan | L/P | Alamat | RT | RW | Disabilitas
= . | . | . | . | . | . | . | . | . | . | . | .

other
NOP | Nama Wajib Pajak | Alamat Objek | Luas Bumi | Luas Bangunan | Pajak Terhutang | Tgl Bayar
= . | . | . | . | . | . | .

other
No | Hari/Tanggal | Nama | Instansi/Alamat | Keperluan | Bertemu Dengan | Tanda Tangan | No HP
= . | . | . | . | . | . | . | .

other
No | NIK | Nama Lengkap | Jenis Kelamin | Tempat Lahir | Tanggal Lahir | Pekerjaan | Alamat
= . | . | . | . | . | . | . | .

other
No | Nama Provider | Lokasi Menara | Kecamatan | Tinggi (m) | Latitude | Longitude | Status
= . | . | . | . | . | . | . | .

other
No | Nama Barang | Satuan | Stok Awal | Masuk | Keluar | Sisa | Harga Satuan | Jumlah Harga
= . | . | . | . | . | . | . | . | .

other
No | Komoditas | Satuan | Harga Kemarin | Harga Hari Ini | Selisih | %
= . | . | . | . | . | . | .

other
No | Tanggal | Uraian | Kode Rekening | Penerimaan | Pengeluaran | Saldo
= . | . | . | . | . | . | .

other
No Ruas | Nama Ruas Jalan | Panjang (Km) | Lebar (m) | Kondisi Baik | Kondisi Sedang | Kondisi Rusak
= . | . | . | . | . | . | .

other
Kode Tender | Nama Tender | HPS | Pemenang | Nilai Penawaran | Tahun Anggaran
= . | . | . | . | . | .

other
No Pelanggan | Nama | Alamat | Golongan Tarif | Meter Awal | Meter Akhir | Jumlah Tagihan
= . | . | . | . | . | . | .

other
No | Nama Peternak | Desa | Sapi Jantan | Sapi Betina | Jumlah
= . | . | . | . | . | .

other
No | Nama Kelompok Tani | Ketua | Jumlah Anggota | Luas Lahan (Ha) | Desa
= . | . | . | . | . | .

other
NPSN | Nama Sekolah | Status | Kecamatan | Jumlah Siswa | Jumlah Guru
= . | . | . | . | . | .

other
Waktu | Kegiatan | Penanggung Jawab | Keterangan
= . | . | . | .

other
Nama Kolom | Tipe Data | Panjang | Keterangan
= . | . | . | .

other
No | Risiko | Dampak | Kemungkinan | Skor Risiko | Level Risiko | Mitigasi | Penanggung Jawab
= . | . | . | . | . | . | . | .

other
No | Nama Penerima | Nama Bank | No Rekening | Nominal | Keterangan
= . | . | . | . | . | .

other
No | Subdomain | OPD | Framework | Status | Tanggal Aktif
= . | . | . | . | . | .

other
No | Nama Jabatan | Kelas Jabatan | Kebutuhan | Bezetting | Kurang/Lebih
= . | . | . | . | . | .

other
No | Nama Perangkat | IP Address | Jumlah | Kondisi | Penanggung Jawab
= . | . | . | . | . | .
`
