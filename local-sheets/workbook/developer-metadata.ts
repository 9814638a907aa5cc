/** Where a piece of metadata hangs; rows and columns count from 1 and move with their sheet's structure. */
export type MetadataLocation =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: number }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly start: number; readonly count: number }

export interface MetadataState {
  readonly id: number
  readonly key: string
  readonly value: string | null
  readonly visibility: 'DOCUMENT' | 'PROJECT'
  readonly location: MetadataLocation
}
