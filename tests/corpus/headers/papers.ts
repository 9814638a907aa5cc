/** Lists of documents and regulations, and tables that are none of our business. */
export const paperTables = `
documents
No | Nama Dokumen | Jenis | Nomor | Tanggal | Link
= no | title | type | number | date | link

documents
Dokumen Perencanaan | Tahun | GAP | GBS | Isu Gender | Tautan File
= title | year | gap | gbs | genderIssues | link

documents
No | No. Surat | Tanggal Surat | Perihal | Asal Surat | File
= no | number | date | title | unit | link

documents
Judul Dokumen | Kategori | Tgl Upload | Pengunggah | Unduh
= title | type | date | . | link

documents
No | Kode Arsip | Uraian Arsip | Jenis Arsip | Tahun | Lokasi Simpan
= no | number | title | type | year | location

regulations
No | Jenis Regulasi | Nomor | Tahun | Tentang | Status
= no | type | number | year | title | status

regulations
Bentuk Peraturan | No. Peraturan | Tanggal Penetapan | Judul | Perencanaan | Penganggaran | Pelaksanaan | Pemantauan | Evaluasi | Pengawasan | Pelaporan
= type | number | date | title | planning | budgeting | implementation | monitoring | evaluation | oversight | reporting

regulations
Nama Peraturan | Nomor dan Tahun | Proses yang Diatur | Keterangan
= title | number+year | processes | .

regulations
No | Produk Hukum | Nomor SK | Tentang | Tanggal Berlaku | Dokumen
= no | type | number | title | date | link

other
No | Nama Barang | Merk/Type | Jumlah | Satuan | Kondisi | Lokasi
= . | . | . | . | . | . | .

other
No | Nama Pegawai | NIP | Jenis Cuti | Tanggal Mulai | Tanggal Selesai | Alasan
= . | . | . | . | . | . | .

other
No | Nama Pemohon | NIK | Alamat | Jenis Permohonan | Tanggal Masuk | Status
= . | . | . | . | . | . | .

other
Tanggal | No Bukti | Uraian | Debet | Kredit | Saldo
= . | . | . | . | . | .

other
No | Nama Aplikasi | URL | Server | Tahun Pembuatan | Pengelola
= . | . | . | . | . | .

other
NIS | Nama Siswa | Kelas | Mata Pelajaran | Nilai UTS | Nilai UAS
= . | . | . | . | . | .

other
No | Plat Nomor | Jenis Kendaraan | Merk | Pemegang | Pajak Berakhir
= . | . | . | . | . | .

other
No. Tiket | Tanggal Lapor | Nama Pelapor | Isi Pengaduan | Petugas | Status
= . | . | . | . | . | .

other
Nama Produk | Harga | Stok | Kategori | Supplier
= . | . | . | . | .

other
No | Nama Paket | HPS | Metode Pemilihan | Penyedia | Nilai Kontrak
= . | . | . | . | . | .

other
Username | Password | Role | Email
= . | . | . | .

other
No | Nama Pasien | Umur | Diagnosa | Obat | Dokter
= . | . | . | . | . | .

other
IP Address | Hostname | VLAN | Lokasi | Teknisi
= . | . | . | . | .

other
No | Tujuan Perjalanan | Nama | Tanggal Berangkat | Tanggal Kembali | Uang Harian
= . | . | . | . | . | .

other
Menu | Urutan | Icon | Route | Aktif
= . | . | . | . | .
`
