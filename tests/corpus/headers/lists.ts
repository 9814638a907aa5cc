/** Lists of persons, amounts and events as offices, forms and exports write them: one table a paragraph, its header rows, then `=` and what each column holds. */
export const listTables = `
staff
NO | NAMA / NIP | PANGKAT / GOL. RUANG | JABATAN | ESELON | UNIT KERJA | KET
= no | name+nip | rank | position | . | unit | .

staff
DAFTAR URUT KEPANGKATAN |  |  |  |  |  |  |  |  | 
No | Nama | NIP | Pangkat |  | Jabatan |  | Masa Kerja |  | Usia
 |  |  | Gol/Ruang | TMT | Nama | TMT | Thn | Bln | 
= no | name | nip | rank | . | position | . | . | . | .

staff
No | Nama Lengkap (Tanpa Gelar) | Gelar | NI PPPK | JK | Jabatan Fungsional | Tempat Tugas | TMT
= no | name | . | nip | sex | position | unit | .

staff
No | Nama | Tempat/Tgl. Lahir | L/P | Pendidikan | SK Terakhir | Tugas | Bidang
= no | name | . | sex | . | . | position | unit

staff
No | Nama Pegawai | NIP | Jabatan | Seksi/Bidang | Sudah Diklat PUG? | Tahun Diklat | No. Sertifikat
= no | name | nip | position | unit | training | trainingDate | certificate

staff
Nama ASN | Gender | Bidang | Jenis ASN | Ikut Bimtek PPRG (Ya/Tidak) | Tgl Bimtek
= name | sex | unit | status | training | trainingDate

staff
PNS ID | NIP BARU | NIP LAMA | NAMA | GELAR DEPAN | GELAR BELAKANG | TEMPAT LAHIR | TANGGAL LAHIR | JENIS KELAMIN | AGAMA NAMA | STATUS CPNS PNS | GOL AKHIR NAMA | JABATAN NAMA | UNOR NAMA
= . | nip | . | name | . | . | . | . | sex | . | status | rank | position | unit

staff
No | Nama | Jabatan dalam Dinas | Kedudukan dalam Tim | Bidang | Focal Point (Ya/Tidak)
= no | name | position | . | unit | focalPoint

staff
No. | Nama Pejabat | N I P | Pkt/Gol | Nama Jabatan | Sub Bagian | Jenis Kelamin (L/P) | Agama
= no | name | nip | rank | position | unit | sex | .

attendance
DAFTAR HADIR SOSIALISASI PUG |  |  |  |  | 
No | Nama | Jabatan/Instansi | L/P | No HP | Tanda Tangan
= no | name | position+institution | sex | . | signature

attendance
DAFTAR HADIR RAPAT KOORDINASI |  |  |  | 
No | Nama Peserta | Perangkat Daerah | Hadir | Tidak Hadir
= no | name | institution | . | .

attendance
No. ID | Nama | Departemen | Tanggal | Scan Masuk | Scan Keluar | Terlambat | Pulang Cepat
= . | name | institution | date | . | . | . | .

attendance
Stempel waktu | Nama Lengkap | Instansi | Jenis Kelamin | Saya hadir pada kegiatan ini
= date | name | institution | sex | .

attendance
REKAP ABSENSI BULAN JANUARI |  |  |  |  |  |  | 
No | Nama | NIP | H | S | I | A | Jumlah
= no | name | nip | . | . | . | . | .

attendance
No | Nama Pegawai | NIP | Pagi |  | Siang | 
 |  |  | Jam | Paraf | Jam | Paraf
= no | name | nip | . | signature | . | signature

scores
No | Indikator LKE PUG | Bobot | Nilai | Predikat
= no | indicator | weight | score | grade

scores
Tahun | Nilai Evaluasi PUG | Peringkat
= year | score | grade

scores
No | Perangkat Daerah | Nilai SAKIP | Predikat | Tahun
= no | unit | score | grade | year

scores
No | Prasyarat PUG | Bobot | Skor | Catatan Penilai
= no | indicator | weight | score | .

budget
No. Urut | Uraian | Anggaran 2025 | Realisasi 2025 | % | Realisasi 2024
= no | description | ceiling | realisation | percent | .

budget
Kode Rekening | Uraian | Rincian Perhitungan |  |  | Jumlah (Rp)
 |  | Volume | Satuan | Harga Satuan | 
= code | description | . | . | . | ceiling

budget
No | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Kode | Indikator Kinerja | Target Capaian | Kebutuhan Dana/Pagu Indikatif | Sumber Dana | Lokasi
= no | description | code | indicator | target | ceiling | fundSource | location

budget
Kode | Nama Sub Kegiatan | Pagu DPA | Realisasi Keuangan | % Keu | % Fisik | Sisa | PPTK
= code | subKegiatan | ceiling | realisation | percent | . | remaining | .

budget
kode_skpd | nama_skpd | kode_sub_giat | nama_sub_giat | kode_akun | nama_akun | nilai_rincian | januari | februari | maret
= . | unit | code | subKegiatan | accountCode | description | ceiling | . | . | .

budget
No | Program | Kegiatan | Sub Kegiatan | Pagu Anggaran | Nilai ARG | % ARG | Kategori ARG | GAP | GBS
= no | program | kegiatan | subKegiatan | ceiling | arg | . | argCategory | gap | gbs

budget
No | OPD | Jumlah Anggaran | Anggaran Responsif Gender | Persentase
= no | unit | ceiling | arg | percent

budget
Kode Rekening | Uraian | Anggaran Sebelum Perubahan | Anggaran Setelah Perubahan | Selisih | Keterangan
= code | description | ceilingBefore | ceiling | remaining | .

budget
KODE REKENING | URAIAN | ANGGARAN (Rp) | SUMBER DANA | KETERANGAN
= code | description | ceiling | fundSource | .

budget
Bidang | Program/Kegiatan | Pagu | Realisasi | Persentase Serapan
= unit | description | ceiling | realisation | percent

budget
Sub Kegiatan | Bidang | Data Terpilah (Ada/Tidak) | GAP (Ada/Tidak) | GBS (Ada/Tidak) | KAK/TOR (Ada/Tidak) | Pagu
= subKegiatan | unit | disaggregated | gap | gbs | kak | ceiling

budget
No | Kode Kegiatan | Uraian Kegiatan | Pagu Awal | Pagu Pergeseran | Realisasi s.d. Bulan Ini | Sisa Pagu | Nama PPTK | NIP PPTK
= no | code | kegiatan | ceilingBefore | ceiling | realisation | remaining | . | .

beneficiaries
No | Nama Pelatihan | Tanggal | Jumlah Peserta |  |  | Penyelenggara
 |  |  | L | P | Jml | 
= no | activity | date | men | women | total | .

beneficiaries
Kecamatan | Penduduk Laki-laki | Penduduk Perempuan | Total | Rasio Jenis Kelamin
= location | men | women | total | .

beneficiaries
Kelompok Umur | Laki-laki | Perempuan | Jumlah | Persentase
= category | men | women | total | .

beneficiaries
No | Kecamatan | Korban Laki-laki | Korban Perempuan | Jumlah Korban
= no | location | men | women | total

beneficiaries
No | Kegiatan | Tempat | Waktu | Peserta Laki-Laki | Peserta Perempuan | Total Peserta | Anggaran
= no | activity | location | date | men | women | total | .

beneficiaries
No | Bidang | Kegiatan | Penerima Manfaat (Orang) |  | Digital Siaga
 |  |  | Pria | Wanita | 
= no | unit | activity | men | women | menProgramme

beneficiaries
Desa | Pengguna WiFi L | Pengguna WiFi P | Jumlah Pengguna
= location | men | women | total

meetings
No | Tanggal | Agenda Rapat | Pimpinan Rapat | Jumlah Peserta | Notulensi (Ada/Tidak) | Dokumentasi
= no | date | agenda | chair | participants | minutes | link

meetings
Bulan | Tanggal Pelaksanaan | Topik | Tempat | Peserta Hadir | Tautan Notulen
= . | date | agenda | place | participants | minutes

meetings
RAPAT BULANAN FOCAL POINT |  |  |  | 
No | Hari, Tanggal | Pokok Bahasan | Kesimpulan | Risalah
= no | date | agenda | result | minutes

reports
No | Nama Laporan | Penerima Laporan | Batas Waktu | Tanggal Penyampaian | Keterangan
= no | title | recipient | due | sent | .

reports
Laporan | Triwulan | Jatuh Tempo | Tgl Kirim
= title | . | due | sent

documents
No | Nama Dokumen Perencanaan | Tahun | Memuat Analisis GAP | Isu Gender | Link Dokumen
= no | title | year | gap | genderIssues | link

documents
No | Nomor Surat | Tanggal | Tujuan | Perihal | Ket
= no | number | date | . | title | .

regulations
No | Nomor Perbup | Tentang | Tanggal Penetapan | Berita Daerah Nomor
= no | number | title | date | .

regulations
DAFTAR KEPUTUSAN BUPATI |  |  |  |  | 
No | Nomor Keputusan | Tanggal | Tentang | Pemrakarsa | Unduh
= no | number | date | title | unit | link

regulations
No | Jenis Produk Hukum | No dan Tahun | Judul | Tgl Diundangkan | Status Berlaku
= no | type | number+year | title | date | status
`
