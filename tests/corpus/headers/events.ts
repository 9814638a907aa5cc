/** Tables of beneficiaries, meetings and reports: one a paragraph, its header rows, then `=` and what each column holds. */
export const eventTables = `
beneficiaries
No | Nama Kegiatan | Tanggal | Lokasi | Jumlah Peserta |  | Total
 |  |  |  | Laki-laki | Perempuan | 
= no | activity | date | location | men | women | total

beneficiaries
Kecamatan | Laki-Laki | Perempuan | Jumlah Penduduk
= location | men | women | total

beneficiaries
No | Uraian Kegiatan | Bidang Pelaksana | Peserta L | Peserta P | Jml Peserta | Ket
= no | activity | unit | men | women | total | .

beneficiaries
Kelompok Usia | L | P | L+P
= category | men | women | total

beneficiaries
Bulan | Kegiatan | Penerima Manfaat Pria | Penerima Manfaat Wanita
= date | activity | men | women

beneficiaries
Activity | Date | Venue | Male | Female | Total Participants
= activity | date | location | men | women | total

beneficiaries
No | Nama Pelatihan | Waktu Pelaksanaan | Tempat | Lk | Pr | Jml
= no | activity | date | location | men | women | total

beneficiaries
NO | DESA | JUMLAH KK | JUMLAH PENDUDUK |  | 
 |  |  | LK | PR | TOTAL
= no | location | . | men | women | total

beneficiaries
No | Program | Kegiatan | Sasaran | Realisasi Peserta |  | Anggaran
 |  |  |  | L | P | 
= no | . | activity | . | men | women | .

meetings
No | Hari/Tanggal | Waktu | Tempat | Agenda | Pimpinan Rapat | Notulis
= no | date | time | place | agenda | chair | secretary

meetings
Tanggal Rapat | Acara | Peserta | Hasil Rapat | Ada Notulensi
= date | title | participants | result | minutes

meetings
No. | Nama Rapat | Tgl Pelaksanaan | Ruangan | Jumlah Peserta | Link Notulen
= no | title | date | place | participants | minutes

meetings
Bulan | Tanggal | Agenda Pertemuan Focal Point | Notulen (Ada/Tidak)
= . | date | agenda | minutes

meetings
Meeting Date | Agenda | Attendees | Minutes
= date | agenda | participants | minutes

reports
No | Nama Laporan | Batas Penyampaian | Tanggal Disampaikan | Status
= no | title | due | sent | status

reports
Jenis Laporan | Tujuan | Tenggat | Tgl Kirim | Bukti Kirim
= title | recipient | due | sent | link

reports
No | Judul Laporan | Periode | Jatuh Tempo | Dikirim Tanggal
= no | title | . | due | sent

reports
Report | Due Date | Submitted Date | Remarks
= title | due | sent | .

reports
No | Kegiatan | Tanggal Kegiatan | Lokasi | Hasil | Kendala | Tindak Lanjut
= no | activity | date | location | description | problem | followUp

reports
Nama Laporan | Ditujukan ke | Deadline | Realisasi Pengiriman
= title | recipient | due | sent
`
