/** What the panel "Tentang" shows of the open workbook; plain JSON, as it crosses `google.script.run`. */
export interface AboutWorkbook {
  readonly version: string
  readonly office: string
  /** Tahun anggaran. */
  readonly year: number
  /** 'Penganugerahan Parahita Ekapraya (PPE) 2026'. */
  readonly award: string
  readonly sources: readonly AboutSource[]
  /** Kinds of sheets that the workbook lacks, in words. */
  readonly lacking: readonly string[]
}

export interface AboutSource {
  readonly sheet: string
  /** What it is read as: 'Pegawai'. */
  readonly kind: string
  /** Rows counted, and rows left out. */
  readonly counted: number
  readonly leftOut: number
}
