/** What the server says to people. */
export const messages = {
  foreignHost: 'Alamat ini hanya untuk komputer ini. Buka lewat alamat 127.0.0.1 yang tercetak di terminal.',
  foreignOrigin: 'Permintaan dari situs lain ditolak.',
  noToken: 'Halaman ini berasal dari server yang sudah berhenti. Muat ulang halaman.',
  notFound: 'Alamat itu tidak ada di sini.',
  badRequest: 'Permintaan tidak dipahami.',
  tooLarge: 'Permintaan terlalu besar. Tempel data itu sebagian demi sebagian.',
  notJson: 'Permintaan bukan JSON.',
  failed: 'Permintaan gagal.',
  panelGone: 'Panel ini sudah ditutup.',
  fileGone: 'Berkas ini tidak ada lagi di Drive lokal.',
  usage: 'Pemakaian: npm start -- BERKAS.xlsx [--port N] [--no-open] [--fresh]',
  noFileGiven: 'Sebutkan berkas .xlsx yang akan dibuka.',
  unknownOption: "Opsi '{value}' tidak dikenal.",
  badPort: "Nomor port '{value}' tidak sah. Pakai angka 0 sampai 65535.",
  portTaken: 'Port {value} sedang dipakai program lain. Pilih yang lain dengan --port.',
  cannotOpen: "Berkas '{value}' tidak dapat dibuka. {reason}",
  opened: 'Buka di peramban: {value}',
  webAppAt: 'Alamat web app: {value}',
  copyOf: "Bekerja pada salinan '{copy}'; berkas asli '{value}' tidak disentuh.",
  reopened: "Membuka lagi salinan '{copy}' (pakai --fresh untuk mulai lagi dari '{value}').",
  howToStop: 'Tekan Ctrl+C untuk menyimpan dan berhenti.',
  saved: 'Tersimpan.',
} as const

/** A message with its `{placeholders}` filled in. */
export function message(key: keyof typeof messages, values: Readonly<Record<string, string | number>>): string {
  return messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
