/** Lists of staff, of who attended, and scores: one table a paragraph, its header rows, then `=` and what each column holds. */
export const peopleTables = `
staff
No. Urut | Nama dan Gelar | NIP | Pangkat / Golongan | Jabatan | Unit Kerja | Ket.
= no | name | nip | rank | position | unit | .

staff
NO | NAMA PEGAWAI | NIP | L/P | GOL | ESELON | BIDANG | NO HP
= no | name | nip | sex | rank | . | unit | .

staff
id | nama_lengkap | nip | gender | tempat_lahir | tanggal_lahir | jabatan | unit_kerja | status_kepegawaian | foto
= . | name | nip | sex | . | . | position | unit | status | .

staff
No | Nama | Kelamin | Status ASN | Bidang/Sekretariat | Diklat PUG | Tgl Diklat | No. Sertifikat Diklat
= no | name | sex | status | unit | training | trainingDate | certificate

staff
Nama ASN | NIP | Jenis Jabatan | Nama Jabatan | Penempatan | Pernah Mengikuti Pelatihan PPRG
= name | nip | . | position | unit | training

staff
No | Nama Lengkap | NIP/NIPPPK | Jenis Kelamin |  | Pendidikan Terakhir | Jabatan | Bidang
 |  |  | L | P |  |  | 
= no | name | nip | sex | sex | . | position | unit

staff
No | Nama / NIP | Tempat, Tgl Lahir | Pangkat/Gol | TMT | Jabatan | Unit
= no | name+nip | . | rank | . | position | unit

staff
Employee ID | Employee Name | Sex | Rank | Position | Division | Employment Status
= . | name | sex | rank | position | unit | status

staff
No | Nama Pegawai | NIP | Bidang | Focal Point Gender | Nomor SK
= no | name | nip | unit | focalPoint | .

staff
No. | Nama Pegawai Non ASN | NIK | JK | Tugas | Penempatan | Mulai Kontrak
= no | name | . | sex | position | unit | .

staff
Nip | Nama | Nama Ibu Kandung | Nama Bank | No Rekening | Golongan | Seksi | Status Kawin
= nip | name | . | . | . | rank | unit | .

attendance
No | Nama | Instansi/Lembaga | Jabatan | No. HP | Tanda Tangan
= no | name | institution | position | . | signature

attendance
NO | NAMA PESERTA | L/P | ASAL INSTANSI | TTD
= no | name | sex | institution | signature

attendance
Nama | NIP | Tanggal | Jam Masuk | Jam Pulang | Keterangan
= name | nip | date | . | . | .

attendance
Timestamp | Nama Lengkap | Jenis Kelamin | Asal Desa | Nomor WhatsApp | Kehadiran
= date | name | sex | . | . | .

attendance
No | Nama Undangan | Unit Kerja | Paraf Hari I | Paraf Hari II
= no | name | institution | signature | .

scores
No | Komponen | Bobot | Nilai | Keterangan
= no | indicator | weight | score | .

scores
Tahun | Skor APE | Predikat | Peringkat Provinsi
= year | score | grade | .

scores
No | Aspek Penilaian | Indikator | Bobot (%) | Skor
= no | . | indicator | weight | score

scores
No | Nama Pegawai | NIP | Nilai SKP | Predikat Kinerja | Periode
= no | name | nip | score | grade | period

scores
Tahun Evaluasi | Nilai PUG | Kategori Penghargaan
= year | score | .
`
