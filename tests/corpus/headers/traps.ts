/** Tables whose columns stand close to those that are counted from: one a paragraph, its header rows, then `=` and what each column holds. */
export const trapTables = `
staff
No | Nama Pegawai | NIP | Nama Atasan Langsung | NIP Atasan | Jabatan | Unit Kerja
= no | name | nip | . | . | position | unit

staff
No | Nama | NIP | Status Perkawinan | Jumlah Anak | Pangkat/Gol | Bidang | Status Pegawai
= no | name | nip | . | . | rank | unit | status

staff
No | Nama PNS | NIP | Pendidikan | Jurusan | Tahun Lulus | Golongan | TMT Golongan | Jabatan | TMT Jabatan | Bidang
= no | name | nip | . | . | . | rank | . | position | . | unit

staff
No | Nama Peserta | NIP | Unit Kerja | Nama Diklat PPRG | Penyelenggara | Tanggal Sertifikat | Nomor Sertifikat
= no | name | nip | unit | training | . | trainingDate | certificate

staff
No | Nama | NIP | L | P | Bidang | PNS | PPPK | Honorer
= no | name | nip | sex | sex | unit | . | . | .

staff
Nama Tenaga Kontrak | Jenis Kelamin | Tanggal Mulai Kontrak | Tanggal Akhir Kontrak | Bidang Penempatan
= name | sex | . | . | unit

staff
No | Nama | Jabatan di Tim PUG | Jabatan Struktural | Bidang | Nomor SK | Tanggal SK
= no | name | . | position | unit | . | .

staff
No | Nama Pegawai | NIP | Pensiun Tahun | BUP | Jabatan | Unit Kerja | Tanggal Lahir
= no | name | nip | . | . | position | unit | .

staff
NO | N A M A | NIP | GOL/RUANG | JABATAN | BIDANG/UPT | JENIS KELAMIN | NO. TELEPON | ALAMAT
= no | name | nip | rank | position | unit | sex | . | .

budget
Kode | Uraian | Pagu Tahun Lalu | Pagu Tahun Ini | Realisasi Tahun Lalu | Realisasi Tahun Ini
= code | description | . | ceiling | . | realisation

budget
Kode | Sub Kegiatan | Pagu | Target Fisik (%) | Realisasi Fisik (%) | Target Keuangan (Rp) | Realisasi Keuangan (Rp)
= code | subKegiatan | ceiling | . | . | . | realisation

budget
No | Program | Indikator Program | Satuan | Target 2025 | Pagu 2025 (Rp)
= no | program | indicator | . | target | ceiling

budget
Kode Rekening | Uraian Belanja | Volume | Satuan | Harga Satuan | PPN | Jumlah
= code | description | . | . | . | . | ceiling

budget
No | Nama Sub Kegiatan | Nama PPTK | Pagu | Sisa Pagu | Realisasi | Persentase Realisasi
= no | subKegiatan | . | ceiling | remaining | realisation | percent

budget
Kode Sub Kegiatan | Nama Sub Kegiatan | Nama Bidang | Pagu Anggaran | Penanggung Jawab | Nomor DPA | Tanggal DPA
= code | subKegiatan | unit | ceiling | . | . | .

budget
Program | Kegiatan | Sub Kegiatan | Pagu | Responsif Gender (Ya/Tidak) | Anggaran Responsif | No Dokumen GAP | Tanggal GBS
= program | kegiatan | subKegiatan | ceiling | responsive | arg | . | .

budget
Kode | Uraian | Jan | Feb | Mar | Apr | Jumlah Anggaran Kas | Pagu
= code | description | . | . | . | . | . | ceiling

budget
No | Perangkat Daerah | Belanja Operasi | Belanja Modal | Total Belanja | Jumlah ARG | Persentase ARG
= no | unit | . | . | ceiling | arg | .

beneficiaries
No | Kegiatan | Target Peserta | Realisasi Peserta |  | Jumlah
 |  |  | L | P | 
= no | activity | . | men | women | total

beneficiaries
Nama Kegiatan | Narasumber | Laki-laki | Perempuan | Panitia | Tanggal Pelaksanaan
= activity | . | men | women | . | date

beneficiaries
Kecamatan | Jumlah KK | Jumlah Rumah | Laki-Laki (Jiwa) | Perempuan (Jiwa) | Jumlah Jiwa | Kepadatan
= location | . | . | men | women | total | .

beneficiaries
No | Kelompok Informasi Masyarakat | Desa | Anggota L | Anggota P | Total Anggota | Nama Ketua
= no | . | location | men | women | total | .

beneficiaries
No | Pelatihan | Peserta Perempuan | Peserta Laki-laki | % Perempuan | Anggaran ARG
= no | activity | women | men | . | .

beneficiaries
Tahun | Jumlah Siswa Laki-laki | Jumlah Siswa Perempuan | Jumlah Guru
= year | men | women | .

documents
No | Judul Dokumen | Nomor Dokumen | Tgl Terbit | Tgl Berlaku | Jenis Dokumen | Unit Pengolah
= no | title | number | date | . | type | unit

documents
No | Nama Renja/Renstra | Tahun | Ada GAP | Ada GBS | Tanggal GAP | Jumlah Isu Gender
= no | title | year | gap | gbs | . | .

regulations
No | Jenis | Nomor | Tahun | Tentang | Tanggal Upload | Jumlah Unduhan | Status
= no | type | number | year | title | . | . | status

regulations
No | Judul Peraturan | Nomor | Tanggal Ditetapkan | Dicabut Dengan | Tautan JDIH
= no | title | number | date | . | link

meetings
No | Tanggal Surat Undangan | Tanggal Rapat | Agenda | Notulen (Link)
= no | . | date | agenda | minutes

meetings
Tanggal | Jam Mulai | Jam Selesai | Agenda Rapat | Nama Notulis | Dokumen Notulen
= date | time | . | agenda | secretary | minutes

reports
No | Nama Laporan | Tanggal Pembuatan | Batas Pengiriman | Tanggal Dikirim | Diterima Oleh
= no | title | . | due | sent | .

reports
No | Laporan | Tanggal Revisi | Deadline | Terkirim | Link
= no | title | . | due | sent | link

scores
Tahun | Skor PUG | Skor Tahun Lalu | Peringkat
= year | score | . | grade

attendance
No | Nama Narasumber/Peserta | Asal | Jenis Kelamin | TTD Pagi | TTD Siang
= no | name | institution | sex | signature | signature

attendance
Daftar Hadir Bimtek |  |  |  | 
No | Nama | Unit Kerja | No HP | Paraf
= no | name | institution | . | signature

other
No | Nama Pegawai | NIP | Pangkat | Jabatan | Nilai Angka Kredit Lama | Nilai Angka Kredit Baru | TMT KGB | Gaji Lama | Gaji Baru
= . | . | . | . | . | . | . | . | . | .

other
No | Nama Pengguna | NIP | Unit Kerja | Nama Barang | Nomor BAST | Tanggal BAST
= . | . | . | . | . | . | .

other
No | Nama | NIP | Hari | Tanggal Lembur | Tugas yang Dikerjakan | Uang Lembur
= . | . | . | . | . | . | .

other
Uraian | Tahun 2022 | Tahun 2023 | Tahun 2024 | Satuan
= . | . | . | . | .

other
No | Nama Kegiatan | Penyedia | Nilai SPK | No SPK | Tanggal SPK | Termin I | Termin II
= . | . | . | . | . | . | . | .

other
No | Nama Anak | Jenis Kelamin | Tanggal Lahir | Nama Orang Tua | Vaksin | Tanggal Vaksin
= . | . | . | . | . | . | .

other
No | Nama Warung | Pemilik | Alamat | Jenis Kelamin | Modal | Omzet per Bulan
= . | . | . | . | . | . | .

other
Tanggal | Judul Konten | Platform | Like | Komentar | Share | Tayangan
= . | . | . | . | . | . | .

other
No | Lokasi CCTV | IP | Status | Tanggal Pemasangan | Petugas
= . | . | . | . | . | .

other
No | Nama Pemilih | L/P | TPS | Desa | Keterangan
= . | . | . | . | . | .

other
No | Unit | Nomor Kendaraan | BBM (Liter) | Harga | Jumlah | Tanggal
= . | . | . | . | . | . | .

other
No | Tanggal SP2D | Nomor SP2D | Uraian | Nilai SP2D | Pihak Ketiga
= . | . | . | . | . | .

other
No | Nama Siswa | Kelas | Hari | Tanggal | Keterlambatan | Alasan
= . | . | . | . | . | . | .

other
No | Nama Calon Penerima | NIK | L/P | Penghasilan | Kondisi Rumah | Layak (Ya/Tidak)
= . | . | . | . | . | . | .

other
Nomor Polisi | Pengemudi | Tujuan | Tanggal | KM Awal | KM Akhir
= . | . | . | . | . | .

staff
No | Nama / Gelar | NIP / Karpeg | Tempat Tanggal Lahir | Gol / TMT | Jabatan / TMT | Unit Kerja
= no | name | nip | . | rank | position | unit

staff
NAMA_PEGAWAI | NIP_PEGAWAI | JENKEL | NAMA_JABATAN | NAMA_UNIT | STATUS_ASN
= name | nip | sex | position | unit | status

staff
No | Nama | Jenis Kelamin | Jabatan | Instansi Asal | Sudah Mengikuti Pelatihan PUG | Tahun Pelatihan | Sertifikat (Ada/Tidak)
= no | name | sex | position | unit | training | trainingDate | certificate

staff
No | Nama Lengkap | NIP | Golongan Darah | Golongan | Jabatan | Nama Suami/Istri | Seksi
= no | name | nip | . | rank | position | . | unit

staff
No | Bidang | Nama Focal Point | NIP | Jabatan | Nomor SK
= no | unit | name | nip | position | .

budget
Kode Rekening | Nama Rekening | Anggaran Murni | Anggaran Perubahan | Realisasi s/d Desember | Persentase | Lebih/Kurang
= code | description | ceilingBefore | ceiling | realisation | percent | remaining

budget
No | Kegiatan / Sub Kegiatan | Kode Rekening | Pagu Anggaran | Triwulan I | Triwulan II | Triwulan III | Triwulan IV
= no | description | code | ceiling | . | . | . | .

budget
Program | Sasaran Program | Indikator | Target | Realisasi Kinerja | Pagu | Realisasi Anggaran
= program | . | indicator | target | . | ceiling | realisation

budget
No | Sub Kegiatan | Penanggung Jawab | Dana (Rp) | Serapan (Rp) | Serapan (%) | Kendala
= no | subKegiatan | . | ceiling | realisation | percent | .

budget
Kode Sub Giat | Sub Kegiatan | Kelompok Sasaran | Anggaran | Jumlah ARG | Dasar GAP | GBS | KAK
= code | subKegiatan | . | ceiling | arg | gap | gbs | kak

beneficiaries
No | Uraian | Laki-laki | Perempuan | Jumlah | Sumber Data
= no | category | men | women | total | .

beneficiaries
Bulan | Kegiatan Literasi | Sekolah | Siswa | Siswi | Total
= date | activity | unit | men | women | total

beneficiaries
No | Jenis Layanan | Pemohon L | Pemohon P | Total Pemohon
= no | category | men | women | total

beneficiaries
Nama Kegiatan | Tahun | Peserta L | Peserta P | Peserta Disabilitas | Peserta Lansia | Total Peserta
= activity | year | men | women | . | . | total

meetings
No | Hari/Tgl | Nama Kegiatan Rapat | Tempat | Pemimpin | Notulis | Jumlah Hadir
= no | date | title | place | chair | secretary | participants

reports
No | Jenis Laporan | Periode Laporan | Batas Akhir | Tanggal Serah | Penerima
= no | title | . | due | sent | recipient

documents
No | Nama Berkas | Nomor | Tanggal Berkas | Nama Pengirim | Lokasi Arsip
= no | title | number | date | . | location

attendance
NO | NAMA | NIP | GOL | UNIT KERJA | TANDA TANGAN |  | KET
 |  |  |  |  | MASUK | PULANG | 
= no | name | nip | rank | institution | signature | signature | .

other
No | Nama Ruangan | Nama Barang | Kode Inventaris | Tahun Perolehan | Kondisi | Penanggung Jawab
= . | . | . | . | . | . | .

other
No | Nama Rekanan | Alamat | NPWP | Nama Direktur | Nomor Rekening | Bank
= . | . | . | . | . | . | .

other
Tanggal | Suhu Ruang Server | Kelembaban | Petugas | Paraf
= . | . | . | . | .

other
No | Nama | Jabatan | Nomor Surat Tugas | Tujuan | Lama Perjalanan | Uang Harian | Transport | Jumlah
= . | . | . | . | . | . | . | . | .

other
No | Nama Desa | Sinyal 4G | Jumlah BTS | Operator | Blankspot (Ya/Tidak)
= . | . | . | . | . | .

other
No | Uraian Pekerjaan | Volume | Satuan | Harga Satuan | Jumlah Harga
= . | . | . | . | . | .

other
Kode | Nama Rekening | Debit | Kredit | Saldo Akhir
= . | . | . | . | .

other
No | Nama Magang | Asal Sekolah | Jurusan | Tanggal Mulai | Tanggal Selesai | Pembimbing
= . | . | . | . | . | . | .

other
No | Nama Pelapor | Tanggal | Isi Laporan | Tindak Lanjut | Status
= . | . | . | . | . | .

other
No | Unsur Pelayanan | Nilai Rata-rata | Mutu | Kategori
= . | . | . | . | .

other
No | Nama Warga Binaan | Umur | L/P | Keterampilan
= . | . | . | . | .

other
No | Nama Media | Judul Iklan | Tanggal Tayang | Durasi | Tarif
= . | . | . | . | . | .

other
Kecamatan | Luas Panen (Ha) | Produksi (Ton) | Produktivitas
= . | . | . | .

other
No | Nama Penyewa | Objek Sewa | Tanggal | Tarif | Jumlah Bayar | Tanda Terima
= . | . | . | . | . | . | .

staff
No | Nama Pegawai | Gelar Depan | Gelar Belakang | NIP | Eselon | Jabatan | Kelas Jabatan | Unit Kerja | Agama
= no | name | . | . | nip | . | position | . | unit | .

staff
NIK | Nama | JK | Tanggal Masuk | Jabatan | Divisi | Status Karyawan | No Rekening
= . | name | sex | . | position | unit | status | .

staff
No | Nama ASN | Bidang | Bimtek PUG 2024 | Bimtek PPRG 2025 | Keterangan
= no | name | unit | training | training | .

budget
No | Kode Rekening | Uraian Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Sisa Anggaran (Rp) | % Realisasi | Bobot
= no | code | kegiatan | ceiling | realisation | remaining | percent | .

budget
URUSAN | PROGRAM | KEGIATAN | SUB KEGIATAN | PAGU MURNI | PAGU PERUBAHAN | SILPA
= urusan | program | kegiatan | subKegiatan | ceilingBefore | ceiling | .

budget
Kode Program | Nama Program | Kode Kegiatan | Nama Kegiatan | Pagu | Penanggung Jawab
= programCode | program | code | kegiatan | ceiling | .

budget
No | Nama Sub Kegiatan | Jumlah Anggaran | Jumlah Penerima Manfaat | ARG (Ya/Tidak) | GAP | GBS
= no | subKegiatan | ceiling | . | arg | gap | gbs

beneficiaries
No | Nama Desa | Peserta |  | Narasumber |  | Total Peserta
 |  | L | P | L | P | 
= no | location | men | women | . | . | total

beneficiaries
Tanggal | Nama Acara | Lokasi | Pria | Wanita | Anak-anak | Total Pengunjung
= date | activity | location | men | women | . | total

beneficiaries
No | Jenis Pelatihan | Angkatan | Laki2 | Perempuan | Jumlah Peserta | Jumlah Jam
= no | activity | . | men | women | total | .

meetings
No | Tgl | Rapat | Undangan Dari | Tempat | Yang Hadir | Hasil
= no | date | title | . | place | . | result

documents
No | Dokumen | Tgl Pengesahan | Nomor | Masa Berlaku | Tautan
= no | title | date | number | . | link

regulations
Nomor Peraturan | Judul Peraturan | Tanggal Berlaku | Tanggal Dicabut | Status
= number | title | date | . | status

attendance
No | Nama Peserta | L/P | Umur | Alamat | Tanda Tangan
= no | name | sex | . | . | signature

other
No | Kode Barang | Nama Barang | Unit | Tahun | Harga Perolehan | Nilai Buku | Penyusutan
= . | . | . | . | . | . | . | .

other
No | Nama Penyuluh | Wilayah Binaan | Kelompok Binaan | Luas Lahan
= . | . | . | . | .

other
No | Nama Kepala Keluarga | NIK | Jumlah Jiwa | RT/RW | Jenis Bantuan | Tanda Tangan
= . | . | . | . | . | . | .

other
No | Tanggal | Uraian | Masuk | Keluar | Saldo | Paraf
= . | . | . | . | . | . | .

other
Kode Wilayah | Kecamatan | Jumlah Menara | Jumlah Operator | Tahun
= . | . | . | . | .

other
No | Nama Hakim | Perkara | Tanggal Sidang | Agenda Sidang | Ruang
= . | . | . | . | . | .

other
No | Paket | Pagu | HPS | Nilai Kontrak | Pemenang | Tanggal Kontrak
= . | . | . | . | . | . | .

other
No | Nama Guru | Mata Pelajaran | Kelas | Jam per Minggu
= . | . | . | . | .

other
No | Nama Akun | Platform | Pengikut | Unggahan | Admin
= . | . | . | . | . | .

other
NO | NAMA PESERTA | NILAI PRE TEST | NILAI POST TEST | KETERANGAN
= . | . | . | . | .

other
No | Nama Wajib Pajak | NPWPD | Jenis Pajak | Target | Realisasi | Tahun
= . | . | . | . | . | . | .
`
