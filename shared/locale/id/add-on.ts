/** What the add-on itself says: toasts, errors, remarks on the workbook. */
export const addOn = {
  'summary.computed': '{changed} diperbarui, {unchanged} tetap, {noData} belum ada data.',
  'summary.findings': '{count} temuan perlu diperiksa di lembar {sheet}.',
  'summary.noSources': 'Belum ada lembar yang dikenali. Jalankan PUG > Siapkan Lembar Sumber untuk membuat lembarnya.',
  'error.busy':
    'PUG sedang dijalankan orang lain di berkas ini. Tunggu sebentar lalu coba lagi; tidak ada yang diubah.',
  'error.protected':
    "Lembar '{sheet}' dilindungi dan Anda tidak berhak mengubahnya. Minta pemilik berkas membuka perlindungannya, lalu jalankan lagi; isi lembar itu tidak diubah.",
  'settings.wrong':
    "Pengaturan '{label}' berisi '{value}' yang tidak dikenal, jadi nilai bawaan dipakai. Isi dengan {expected}.",
  'sources.prepared': 'Lembar dibuat: {sheets}. Isi datanya lalu jalankan Hitung Indikator PUG.',
  'sources.complete': 'Semua lembar sumber sudah ada; tidak ada yang dibuat atau diubah.',
  'formula.notANumber': "{name} berisi '{value}', bukan angka. Isi dengan angka nol atau lebih.",
  'formula.notATarget': 'Target \'{value}\' tidak terbaca. Tulis misalnya ">80%" atau 80.',
  'trace.noRow': "Lembar '{sheet}' tidak punya baris {row} lagi. Pilih lagi indikatornya.",
  'source.read': "Lembar '{sheet}' dibaca sebagai {kind}: {counted} baris dihitung, {leftOut} baris tidak dihitung.",
  'source.hiddenRows': 'baris tersembunyi ikut dihitung.',
  'source.question': '{question}',
  'source.leftOut': '{count} baris tidak dihitung karena {reason}: baris {rows}.',
} as const
