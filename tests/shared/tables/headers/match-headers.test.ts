import { describe, expect, test } from 'vitest'
import { matchHeaders } from '../../../../shared/tables/headers/match-headers.ts'

/** Header rows typed with ` | ` between cells and a new line for each row. */
function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** Fields by column; `?` behind a field that is asked about, '' for a column of no field. */
function fields(text: string, samples: Parameters<typeof matchHeaders>[1] = []): string {
  return matchHeaders(rows(text), samples)
    .columns.map(({ fields, asked }) => fields.join('+') + (asked ? '?' : ''))
    .join(' | ')
}

describe('one row of headers', () => {
  test.each`
    headers                                                      | read
    ${'No. | Nama Lengkap | N I P | Jns Kelamin | Jab.'}         | ${'no | name | nip | sex | position'}
    ${'nm_pegawai | nip_baru | jenis_kelamin | unit_kerja'}      | ${'name | nip | sex | unit'}
    ${'No | Nama & NIP | Pangkat/Gol. Ruang | Jabatan'}          | ${'no | name+nip | rank | position'}
    ${'No | Nama | NIP | Jabatan | Jabatan Baru'}                | ${'no | name | nip |  | position'}
    ${'Nama | NIP | status_nikah | Status Kepegawaian'}          | ${'name | nip |  | status'}
    ${'Nama | NIP | Tgl. Pelatihan | No. Sertifikat'}            | ${'name | nip | trainingDate | certificate'}
    ${'Nama Pegwai | NIP | Jabatan'}                             | ${'name | nip | position'}
    ${'Kode | Nama Sub Kegaitan | Pagu'}                         | ${'code | subKegiatan | ceiling'}
    ${'Nama | N.I.P. Baru | Unker | Sts. Kepeg.'}                | ${'name | nip | unit | status'}
    ${'Nama (NIP) | L/P | Jabatan'}                              | ${'name+nip | sex | position'}
    ${'Nama SKPK / OPD | Pagu Total | Realisasi (SP2D)'}         | ${'unit | ceiling | realisation'}
    ${'Kode | Uraian | Realisasi (%) | Pagu (Rp)'}               | ${'code | description | percent | ceiling'}
    ${'Kode | Jumlah Sub Kegiatan | Pagu | Program'}             | ${'code |  | ceiling | program'}
    ${'Program / Sub Kegiatan | Anggaran'}                       | ${'description? | ceiling'}
    ${'Kode | Program / Sub Kegiatan | Anggaran'}                | ${'code | description | ceiling'}
    ${'Tanggal | Nama Program | Peserta | Jumlah Peserta'}       | ${'date | activity |  | total'}
    ${'Employee Name | NIP | Gender | Position | Department'}    | ${'name | nip | sex | position | unit'}
    ${'kode_sub_giat | nama_sub_giat | pagu'}                    | ${'code | subKegiatan | ceiling'}
    ${'Kode & Kegiatan | Pagu Anggaran | Realisasi & Sisa'}      | ${'code+kegiatan | ceiling | realisation+remaining'}
    ${'Kode | Urusan/Program/Kegiatan | Pagu'}                   | ${'code | description | ceiling'}
    ${'Kode | Uraian | Tahun Anggaran | Pagu'}                   | ${'code | description | year | ceiling'}
    ${'Kode | Uraian | Pagu 2025 | Pagu 2026'}                   | ${'code | description | ceiling? | ceiling?'}
    ${'No | Nama / Tempat, Tgl Lahir | NIP | Jabatan'}           | ${'no | name | nip | position'}
    ${'Desa | Lk | Pr | Jml'}                                    | ${'location | men | women | total'}
    ${'Kegiatan | Peserta Pria | Peserta Wanita | % Wanita'}     | ${'activity | men | women | '}
    ${'Tanggal Rapat | Agenda Rapat | Pimpinan Rapat | Notulen'} | ${'date | agenda | chair | minutes?'}
    ${'Jenis Peraturan | Nomor | Tahun | Tentang'}               | ${'type | number | year | title'}
    ${'Kode | Uraian | Anggaran Sesudah Pergeseran'}             | ${'code | description | ceiling'}
    ${'Kode | Uraian | Pagu | Ada Dokumen GAP | Jumlah GAP'}     | ${'code | description | ceiling | gap | '}
    ${'Nama | NIP | Kelompok ASN | Sudah Ikut Pelatihan PUG'}    | ${'name | nip | status | training'}
    ${'Nama Laporan | Ditujukan Kepada | Deadline | Tgl Kirim'}  | ${'title | recipient | due | sent'}
  `('$headers', ({ headers, read }) => {
    expect(fields(headers)).toBe(read)
  })
})

describe('the same header in other company', () => {
  test.each`
    headers                                                 | read
    ${'Sub Kegiatan | Pagu | Target'}                       | ${'subKegiatan | ceiling | target'}
    ${'Hari | Pagu | Sisa'}                                 | ${' | ceiling? | remaining'}
    ${'Kode Rekening | Uraian | Pagu'}                      | ${'code | description | ceiling'}
    ${'Bidang | Kegiatan | Swakelola | Pagu'}               | ${'unit | kegiatan? |  | ceiling'}
    ${'kode_program | nama_program | kode_sub_giat | pagu'} | ${'programCode | program | code | ceiling'}
    ${'Kode Rekening | Kode Program | Uraian | Pagu'}       | ${'code | programCode? | description | ceiling'}
    ${'OPD | Pagu | Total Belanja'}                         | ${'unit | ceiling | realisation'}
    ${'OPD | Total Belanja | Persentase'}                   | ${'unit | ceiling | percent'}
    ${'Desa | L | P | Jumlah Guru'}                         | ${'location | men | women | total?'}
    ${'Desa | Pemohon L | Pemohon P | Total Pemohon'}       | ${'location | men | women | total'}
    ${'Desa | Guru L | Guru P | Murid L | Murid P'}         | ${'location | men? | women? | men? | women?'}
    ${'Desa | Target L | Target P | L | P'}                 | ${'location |  |  | men | women'}
    ${'Uraian | L | P | Jumlah'}                            | ${'activity? | men | women | total'}
    ${'Judul | Jenis Dokumen | GAP | Tanggal GAP'}          | ${'title | type | gap | date?'}
    ${'Tanggal Rapat | Agenda | Pimpinan | Notulen (Ada)'}  | ${'date | agenda | chair | minutes?'}
    ${'Tanggal Rapat | Agenda | Pimpinan | Notulen (Y/T)'}  | ${'date | agenda | chair | minutes?'}
  `('$headers', ({ headers, read }) => {
    expect(fields(headers)).toBe(read)
  })
})

describe('what it takes to be a list of those who were there', () => {
  test.each`
    headers                                                 | kind
    ${'No | Nama | Instansi | Tanda Tangan'}                | ${'attendance'}
    ${'No | Nama | Instansi | Keterangan'}                  | ${null}
    ${'No | Nama | Instansi | Hadir | Tidak Hadir'}         | ${'attendance'}
    ${'DAFTAR HADIR |  |  | \n No | Nama | Instansi | Ket'} | ${'attendance'}
    ${'Nama | NIP | H | S | I | A'}                         | ${'attendance'}
    ${'Nama | NIP | h1 | h2 | h3 | h4 | h5'}                | ${'attendance'}
    ${'Timestamp | Nama | Instansi | Instagram'}            | ${null}
    ${'No | Nama | Honor | Potongan | Tanda Tangan'}        | ${null}
    ${'No | Nama | NPWP | Kegiatan | Nilai'}                | ${null}
  `('$headers: $kind', ({ headers, kind }) => {
    expect(matchHeaders(rows(headers)).kind).toBe(kind)
  })
})

describe('several rows of headers', () => {
  test('a group over its columns, column numbers below, a title above', () => {
    expect(
      fields(`
        REKAPITULASI ANGGARAN |  |  |  |  |
        Kode | Uraian | Sebelum Perubahan |  | Setelah Perubahan |
         |  | Target | Anggaran | Target | Anggaran
        1 | 2 | 3 | 4 | 5 | 6
      `),
    ).toMatch(/^code \| description \| .* \| ceilingBefore \| .* \| ceiling$/)
  })

  test('texts that stand for both rows belong to the header, though all else is named below', () => {
    expect(
      fields(`
        Desa | Jenis Kelamin |           | Jumlah Semua
             | Laki-laki     | Perempuan |
      `),
    ).toBe('location | men | women | total')
  })

  test('of two groups the one that says "total" is meant', () => {
    expect(
      fields(`
        Kegiatan | Kunjungan Baru |  | Total Kunjungan |
         | L | P | L | P
      `),
    ).toBe('activity |  |  | men | women')
  })
})

describe('what the cells say', () => {
  const nips = ['198001012006042001', '197905052005011002', '198203032010011003']
  test.each`
    header         | cells                                | read
    ${'Identitas'} | ${nips}                              | ${'nip'}
    ${'Status'}    | ${['PNS', 'PPPK', 'Honorer']}        | ${'status'}
    ${'Status'}    | ${['Aktif', 'Tidak Aktif', 'Aktif']} | ${''}
    ${'Status'}    | ${[]}                                | ${'status?'}
    ${'Kolom4'}    | ${['L', 'P', 'P']}                   | ${'sex'}
  `('"$header" over $cells', ({ header, cells, read }) => {
    expect(fields(`Nama | Jabatan | Golongan | ${header}`, [{ col: 3, values: cells }])).toBe(
      `name | position | rank | ${read}`,
    )
  })
})

test.each`
  cells                     | read
  ${['Ada', 'Ada', '-']}    | ${'minutes'}
  ${['Ani', 'Budi', 'Ani']} | ${'minutes?'}
  ${[]}                     | ${'minutes?'}
`('"Notulen" beside a chair, over $cells: $read', ({ cells, read }) => {
  const headers = 'Tanggal | Agenda Rapat | Pimpinan Rapat | Notulen'
  expect(fields(headers, [{ col: 3, values: cells }])).toBe(`date | agenda | chair | ${read}`)
})

test('every column that is taken says why, in a sentence part', () => {
  const { columns } = matchHeaders(rows('Nama | NIP | L/P | Nama Jabatan Terakhir | Alamat'))
  expect(columns.map(({ reason }) => reason)).toEqual([
    "judul kolom 'Nama' biasa dipakai untuk nama",
    "judul kolom 'NIP' biasa dipakai untuk NIP",
    "judul kolom 'L/P' biasa dipakai untuk jenis kelamin",
    "judul kolom 'Nama Jabatan Terakhir' memuat sebutan untuk jabatan",
    '',
  ])
})
