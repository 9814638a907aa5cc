/** What the add-on itself says: toasts, errors, remarks on the workbook. */
export const addOnMessages = {
  'summary.computed': {
    id: '{changed} diperbarui, {unchanged} tetap, {noData} belum ada data.',
    en: '{changed} updated, {unchanged} unchanged, {noData} without data.',
  },
  'summary.findings': {
    id: '{count} temuan perlu diperiksa di lembar {sheet}.',
    en: '{count} findings to look at in the sheet {sheet}.',
  },
  'summary.noSources': {
    id: 'Belum ada lembar yang dikenali. Jalankan PUG > Siapkan Lembar Sumber untuk membuat lembarnya.',
    en: 'No sheet was recognised. Run PUG > Siapkan Lembar Sumber to make them.',
  },
  'error.busy': {
    id: 'PUG sedang dijalankan orang lain di berkas ini. Tunggu sebentar lalu coba lagi; tidak ada yang diubah.',
    en: 'Somebody else is running PUG in this file. Wait a moment and try again; nothing was changed.',
  },
  'error.protected': {
    id: "Lembar '{sheet}' dilindungi dan Anda tidak berhak mengubahnya. Minta pemilik berkas membuka perlindungannya, lalu jalankan lagi; isi lembar itu tidak diubah.",
    en: "The sheet '{sheet}' is protected and you may not change it. Ask the owner to lift the protection and run again; nothing in it was changed.",
  },
  'settings.wrong': {
    id: "Pengaturan '{label}' berisi '{value}' yang tidak dikenal, jadi nilai bawaan dipakai. Isi dengan {expected}.",
    en: "The setting '{label}' holds '{value}', which is not known, so the default is used. Give {expected}.",
  },
  'sources.prepared': {
    id: 'Lembar dibuat: {sheets}. Isi datanya lalu jalankan Hitung Indikator PUG.',
    en: 'Sheets made: {sheets}. Fill them in and run Hitung Indikator PUG.',
  },
  'sources.complete': {
    id: 'Semua lembar sumber sudah ada; tidak ada yang dibuat atau diubah.',
    en: 'All source sheets are there already; nothing was made or changed.',
  },
  'formula.notANumber': {
    id: "{name} berisi '{value}', bukan angka. Isi dengan angka nol atau lebih.",
    en: "{name} holds '{value}', which is no number. Give a number of zero or more.",
  },
  'formula.notATarget': {
    id: "Target '{value}' tidak terbaca. Tulis misalnya \">80%\" atau 80.",
    en: "The target '{value}' cannot be read. Write for example \">80%\" or 80.",
  },
  'source.read': {
    id: "Lembar '{sheet}' dibaca sebagai {kind}: {counted} baris dihitung, {leftOut} baris tidak dihitung.",
    en: "The sheet '{sheet}' was read as {kind}: {counted} rows counted, {leftOut} rows not counted.",
  },
  'source.hiddenRows': {
    id: 'baris tersembunyi ikut dihitung.',
    en: 'hidden rows are counted as well.',
  },
  'source.question': {
    id: '{question}',
    en: '{question}',
  },
  'source.leftOut': {
    id: '{count} baris tidak dihitung karena {reason}: baris {rows}.',
    en: '{count} rows are not counted, since they are {reason}: rows {rows}.',
  },
} as const
