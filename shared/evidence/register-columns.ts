/** How a column is written: a day or moment as a serial number, a formula of our own, or text. */
export type ColumnFormat = 'text' | 'moment' | 'day' | 'number' | 'link'

export interface RegisterColumn {
  readonly title: string
  readonly format: ColumnFormat
  /** px */
  readonly width: number
  /** Whether people may change what stands in it; what they may not is compared with the sealed record. */
  readonly editable: boolean
  /** For the add-on, not for people: folded away. */
  readonly technical: boolean
}

const readable = (title: string, width: number, format: ColumnFormat = 'text'): RegisterColumn => ({
  title,
  format,
  width,
  editable: false,
  technical: false,
})
const editable = (title: string, width: number, format: ColumnFormat = 'text'): RegisterColumn => ({
  ...readable(title, width, format),
  editable: true,
})
const technical = (title: string, format: ColumnFormat = 'text'): RegisterColumn => ({
  ...readable(title, 120, format),
  technical: true,
})

export const REGISTER_SHEET = 'Bukti Dukung'

/** The columns of "Bukti Dukung", in their order when the sheet is made; people may move them and add their own. */
export const registerColumns = {
  received: readable('Diterima', 130, 'moment'),
  open: readable('Berkas', 80, 'link'),
  title: readable('Judul', 260),
  step: editable('Langkah', 70),
  status: editable('Status', 90),
  item: editable('Bukti Dukung', 220),
  effective: editable('Tanggal Berlaku', 110, 'day'),
  notes: editable('Catatan', 200),
  indicators: editable('Indikator', 160),
  programme: editable('Program', 200),
  genre: readable('Jenis', 90),
  account: readable('Akun', 130),
  platform: readable('Platform', 90),
  url: readable('Alamat', 200),
  posted: readable('Diunggah', 130, 'moment'),
  captured: readable('Diambil', 130, 'moment'),
  caption: readable('Keterangan', 260),
  counts: readable('Interaksi', 160),
  officer: readable('Petugas', 130),
  redaction: readable('Penyamaran', 120),
  legalBasis: readable('Dasar Hukum', 160),
  number: technical('Nomor', 'number'),
  id: technical('ID Klip'),
  receivedAt: technical('Waktu Server'),
  register: technical('ID Daftar'),
  device: technical('ID Perangkat'),
  time: technical('Waktu Kirim'),
  nonce: technical('Nonce'),
  payload: technical('Rekaman'),
  payloadSha256: technical('Hash Rekaman'),
  signature: technical('Tanda Tangan'),
  files: technical('Hash Berkas'),
  previous: technical('Hash Sebelumnya'),
  rowHash: technical('Hash Baris'),
} as const satisfies Readonly<Record<string, RegisterColumn>>

export type RegisterKey = keyof typeof registerColumns

/** Their keys in order. `Object.keys` gives strings; these are the keys of the table above. */
export const registerKeys = Object.keys(registerColumns) as readonly RegisterKey[]
