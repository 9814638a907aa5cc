import { describe, expect, test } from 'vitest'
import { sampleWorkbook } from '../../scripts/sample/workbook.ts'
import { type AddOnOffice, openBook, openBytes } from './add-on-office.ts'

const WRITES = /\.(set|insert|append|clear|delete|hide|autoResize|addDeveloperMetadata|create|remove)/

function writes(calls: Readonly<Record<string, number>>): number {
  const onGoogle = Object.entries(calls).filter(([name]) => WRITES.test(name) && !name.includes('Builder.'))
  return onGoogle.reduce((sum, [, count]) => sum + count, 0)
}

async function sampleOffice(): Promise<AddOnOffice> {
  const office = await openBytes(await sampleWorkbook())
  await office.click('computeIndicators')
  return office
}

const staff = [
  ['No', 'Nama', 'NIP', 'L/P', 'Status', 'Bidang', 'Pelatihan PUG/PPRG'],
  [1, 'Ani', '198001012006042001', 'P', 'PNS', 'IKP', 'Ya'],
  [2, 'Budi', '198501012010041001', 'L', 'PPPK', 'TKI', 'Tidak'],
]

describe('Hitung Indikator PUG', () => {
  test('writes four sheets of its own and leaves the others as they are', async () => {
    const before = await openBytes(await sampleWorkbook())
    const names = await before.sheetNames()
    const office = await sampleOffice()
    expect(await office.sheetNames()).toEqual(['Pelacakan PUG', 'Indikator PUG', 'Temuan PUG', 'Riwayat PUG', ...names])
    for (const name of names) expect(await office.values(name)).toEqual(await before.values(name))
  })

  test('shows the tracking table once it is made', async () => {
    const office = await openBook({ Pegawai: staff })
    await office.click('computeIndicators')
    expect(await office.run('return SpreadsheetApp.getActiveSheet().getName()')).toBe('Pelacakan PUG')
  })

  test('says what changed', async () => {
    const office = await openBook({ Pegawai: staff })
    await office.click('computeIndicators')
    await office.type('Pegawai', 'G3', 'Ya')
    await office.click('computeIndicators')
    expect(office.heard.toasts).toEqual([
      '1 diperbarui, 0 tetap, 18 belum ada data.',
      '1 diperbarui, 0 tetap, 18 belum ada data.',
    ])
  })

  test('needs at most 3 reads a source sheet and 15 writes, the first time too', async () => {
    const office = await openBytes(await sampleWorkbook())
    const sources = (await office.sheetNames()).length
    const calls = await office.click('computeIndicators')
    expect(writes(calls)).toBeLessThanOrEqual(15)
    const reads = ['Sheet.getDataRange', 'Range.getValues', 'Range.getDisplayValues']
    for (const read of reads) expect(calls[read]).toBe(sources)
  })

  test('a second run writes nothing', async () => {
    const office = await sampleOffice()
    const before = await Promise.all(['Pelacakan PUG', 'Indikator PUG', 'Temuan PUG'].map(office.values))
    const calls = await office.click('computeIndicators')
    expect(writes(calls)).toBe(0)
    expect(await Promise.all(['Pelacakan PUG', 'Indikator PUG', 'Temuan PUG'].map(office.values))).toEqual(before)
    expect(office.heard.toasts[1]).toMatch(/^0 diperbarui, 18 tetap, 1 belum ada data\./)
  })

  test.each(['Asia/Jakarta', 'Asia/Pontianak', 'America/New_York'])('nor in the time zone %s', async (timeZone) => {
    const office = await openBook({ Pegawai: staff }, { timeZone })
    await office.click('computeIndicators')
    expect(writes(await office.click('computeIndicators'))).toBe(0)
    expect((await office.tracking()).find(({ id }) => id === 'sdm-terlatih')?.due).toMatch(/-03-31$/)
  })

  test('the table reads as the plan has it', async () => {
    const rows = await (await sampleOffice()).shown('Pelacakan PUG')
    expect(rows.slice(0, 5).map((row) => row.slice(0, 6))).toEqual([
      ['Aspek PUG', 'Target Persentase', 'Progres Saat Ini', 'Aksi Korektif', 'Deadline', 'Status'],
      [
        'SDM Terlatih',
        '>80%',
        '78,6 % (33 dari 42)',
        'Pelatihan tambahan',
        'Bulan 3 (31 Mar 2025)',
        '✗ Belum tercapai',
      ],
      ['Data Terpilah', '>90%', '89,3 % (25 dari 28)', 'Validasi data', 'Bulan 6 (30 Jun 2025)', '✗ Belum tercapai'],
      ['ARG', '>5% Anggaran', '6,1 %', 'Review anggaran', 'Bulan 9 (30 Sep 2025)', '✓ Tercapai'],
      [
        'Program Responsif',
        '>90%',
        '41,4 % (12 dari 29)',
        'Analisis GAP',
        'Bulan 12 (31 Des 2025)',
        '✗ Belum tercapai',
      ],
    ])
    expect(rows.find((row) => row[0] === 'Anggaran PUG')?.slice(0, 3)).toEqual(['Anggaran PUG', '≥10%', '(Isi data)'])
  })

  test.each(['en_US', 'id_ID'])('reads the same under %s', async (locale) => {
    const office = await openBytes(await sampleWorkbook(), { locale })
    await office.click('computeIndicators')
    expect((await office.tracking()).map(({ id, value }) => [id, value])).toEqual(
      (await (await sampleOffice()).tracking()).map(({ id, value }) => [id, value]),
    )
    expect((await office.findings()).filter(({ message }) => /#(ERROR|NAME|VALUE)/.test(message))).toEqual([])
  })

  test('a hidden row counts, and its sheet says so', async () => {
    const findings = await (await sampleOffice()).findings()
    expect(findings.find(({ sheet, code }) => sheet === 'DPA 2025' && code === 'source.read')?.message).toBe(
      "Lembar 'DPA 2025' dibaca sebagai Program dan Anggaran: 31 baris dihitung, 23 baris tidak dihitung. 1 baris tersembunyi ikut dihitung.",
    )
  })
})

test('a finding that is mended reads "Selesai" and is none any more', async () => {
  const office = await openBook({ Pegawai: [...staff, [3, 'Ani', '198001012006042001', 'P', 'PNS', 'IKP', 'Ya']] })
  await office.click('computeIndicators')
  expect((await office.findings()).map(({ code }) => code)).toContain('staff.duplicate')
  await office.type('Pegawai', 'B4', 'Cici')
  await office.type('Pegawai', 'C4', "'199001012015042001")
  await office.click('computeIndicators')
  expect((await office.findings()).map(({ code }) => code)).not.toContain('staff.duplicate')
  const solved = (await office.shown('Temuan PUG')).find(([severity]) => severity === 'Selesai')
  expect(solved?.slice(1, 3)).toEqual(['Pegawai', 'B4'])
  expect(solved?.[3]).toContain('sudah tercatat di baris 2')
})

describe("people's edits on the tracking table", () => {
  test('Aksi Korektif and Deadline stay as typed', async () => {
    const office = await sampleOffice()
    await office.type('Pelacakan PUG', 'D2', 'Undang narasumber DINSOSPPPA')
    await office.type('Pelacakan PUG', 'E2', 'akhir tahun')
    await office.type('Daftar Pegawai', 'I7', 'Tidak')
    await office.click('computeIndicators')
    const [, first] = await office.shown('Pelacakan PUG')
    expect(first?.slice(3, 5)).toEqual(['Undang narasumber DINSOSPPPA', 'akhir tahun'])
  })

  test('a figure typed over is kept, and the computed one is offered', async () => {
    const office = await sampleOffice()
    await office.type('Pelacakan PUG', 'C2', 'menunggu sertifikat')
    await office.click('computeIndicators')
    expect((await office.shown('Pelacakan PUG'))[1]?.[2]).toBe('menunggu sertifikat')
    expect((await office.findings()).find(({ code }) => code === 'tracking.kept')).toMatchObject({
      sheet: 'Pelacakan PUG',
      cell: 'C2',
      message:
        "Sel 'Progres Saat Ini' diubah tangan dan dipertahankan. Hasil hitungan: 78,6 %. Hapus isi sel itu bila ingin diisi otomatis lagi.",
    })
    await office.type('Pelacakan PUG', 'C2', '')
    await office.click('computeIndicators')
    expect((await office.shown('Pelacakan PUG'))[1]?.[2]).toBe('78,6 % (33 dari 42)')
    expect((await office.findings()).filter(({ code }) => code === 'tracking.kept')).toEqual([])
  })
})

describe('Bangun Tabel Pelacakan', () => {
  test('puts up the tables without any data', async () => {
    const office = await openBook({ Sheet1: [['']] })
    await office.click('buildTrackingTable')
    const rows = await office.shown('Pelacakan PUG')
    expect(rows).toHaveLength(20)
    expect(new Set(rows.slice(1).map((row) => row[2]))).toEqual(new Set(['(Isi data)']))
  })
})

describe('the menu', () => {
  test('is put up in AuthMode.NONE as well', async () => {
    const office = await openBook({ Sheet1: [['']] })
    await office.open('NONE')
    expect(office.heard.menus).toMatchObject([
      {
        caption: 'PUG',
        items: [
          { caption: 'Hitung Indikator PUG' },
          { caption: 'Batalkan Hitung Terakhir' },
          { caption: 'Bangun Tabel Pelacakan' },
          { caption: 'Siapkan Lembar Sumber' },
          { caption: 'Hubungkan Lembar' },
          { caption: 'Telusuri Angka' },
          { caption: 'Periksa Data' },
          { caption: 'Tambah Bukti' },
          { caption: 'Periksa Kelengkapan Bukti' },
          { caption: 'Periksa Keutuhan Bukti' },
          { caption: 'Perangkat' },
          { caption: 'Tentang' },
        ],
      },
    ])
  })
})

describe('custom functions', () => {
  test.each([
    ['=PUG_PERSEN(17;20)', 0.85],
    ['=PUG_PERSEN(17;"")', '(Isi data)'],
    ['=PUG_STATUS(16;20;">80%")', '✗ Belum tercapai'],
    ['=PUG_STATUS(17;20;">80%")', '✓ Tercapai'],
    ['=PUG_KURANG(16;20;">80%")', 1],
    ['=PUG_KURANG(17;20;">80%")', 0],
  ])('%s is %s', async (formula, expected) => {
    const office = await openBook({ Sheet1: [['x']] })
    await office.type('Sheet1', 'A1', formula)
    expect(await office.evaluate('Sheet1', 1, 1)).toBe(expected)
  })
})
