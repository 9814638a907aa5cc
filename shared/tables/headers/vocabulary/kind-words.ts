import type { FieldOf, SourceKind } from '../../fields.ts'

/**
 * How a field is called in headers. Each list is comma-separated, in the words of `../wordings.ts`;
 * a slash parts words that may stand for each other: "jenis/status pegawai".
 */
export interface FieldWords {
  /** Whole headers that mean this field. */
  readonly is?: string
  /** Headers that mean it where no column is called one of `is`. */
  readonly also?: string
  /** Names that mean other things as often: always asked about. */
  readonly maybe?: string
  /** Words that may stand beside it and leave the meaning. */
  readonly along?: string
  /** Words that make it another thing: "sisa pagu" is not the pagu. */
  readonly not?: string
  /** Of two columns, the one with such a word is meant ("jabatan baru"). */
  readonly better?: string
  /** Of two columns, the one with such a word is not meant ("pagu indikatif"). */
  readonly worse?: string
  /** Several columns may hold it together ("pangkat" and "golongan"). */
  readonly many?: true
}

/** How tables of one kind speak. */
export interface KindWords<K extends SourceKind> {
  /** A text alone is the list `is`. */
  readonly fields: { readonly [F in FieldOf<K>]?: FieldWords | string }
  /** Words that may stand beside every field: "rapat" in a table of meetings. */
  readonly along?: string
  /** How much a field that is found speaks for this kind. */
  readonly signs: { readonly [F in FieldOf<K>]?: number }
  /** A name that could mean other things is taken where another field is there too. */
  readonly sureBeside?: readonly (readonly [field: FieldOf<K>, beside: FieldOf<K>])[]
  /** A name that could mean other things is taken where it is the only one that could be this field. */
  readonly sureAlone?: readonly FieldOf<K>[]
  /** Of several columns for a field, the one next to the other field is meant. */
  readonly adjacent?: readonly (readonly [field: FieldOf<K>, beside: FieldOf<K>])[]
  /** A field that is doubtful where another one is there too: beside a chair, "notulen" is a person. */
  readonly doubtful?: readonly (readonly [field: FieldOf<K>, beside: FieldOf<K>])[]
  /** A field that is doubtful where a header of the table has one of the words: "nomor rekening" beside a bank is no code. */
  readonly doubtfulNear?: readonly (readonly [field: FieldOf<K>, words: string])[]
  /** A field that is doubtful where none of the others is there: a ceiling of nothing that has a name. */
  readonly restsOn?: { readonly [F in FieldOf<K>]?: readonly FieldOf<K>[] }
  /** How loudly words in any header or title speak for this kind (below zero: against it). */
  readonly hints: readonly (readonly [weight: number, words: string])[]
  /** Words that elsewhere tell of strange tables and are ordinary in those of this kind. */
  readonly home?: string
  /** One of these fields must be there, each with one of those listed for it, if any are. */
  readonly needs: { readonly [F in FieldOf<K>]?: readonly FieldOf<K>[] }
  /** These are enough too where the words in headers and titles, weighed by `hints`, speak for the kind. */
  readonly needsIfSaid?: { readonly [F in FieldOf<K>]?: readonly FieldOf<K>[] }
}
