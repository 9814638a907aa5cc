/** What a spreadsheet's locale decides about typing and showing. */
export interface SheetLocale {
  /** The tag that numfmt knows it by. */
  readonly tag: string
  readonly decimal: '.' | ','
  /** The default formats that a typed date, time or amount of money takes on. */
  readonly date: string
  readonly dateTime: string
  readonly time: string
  readonly money: string
  readonly moneyWithCents: string
}

const indonesian: SheetLocale = {
  tag: 'id-ID',
  decimal: ',',
  date: 'dd/mm/yyyy',
  dateTime: 'dd/mm/yyyy hh:mm:ss',
  time: 'hh:mm:ss',
  money: '[$Rp]#,##0',
  moneyWithCents: '[$Rp]#,##0.00',
}

const american: SheetLocale = {
  tag: 'en-US',
  decimal: '.',
  date: 'm/d/yyyy',
  dateTime: 'm/d/yyyy h:mm:ss',
  time: 'h:mm:ss',
  money: '[$$]#,##0',
  moneyWithCents: '[$$]#,##0.00',
}

const known: Readonly<Record<string, SheetLocale>> = { id: indonesian, in: indonesian, en: american }

/**
 * The locale of a spreadsheet, by Google's name for it (`id_ID`, the older `in_ID`, `en_US`).
 * @throws RangeError for a locale whose habits are not written down here: showing wrong numbers would be worse.
 */
export function sheetLocale(name: string): SheetLocale {
  const locale = known[name.split(/[_-]/)[0]?.toLowerCase() ?? '']
  if (!locale) throw new RangeError(`Locale ${name} is not known here. Known: id_ID, in_ID, en_US.`)
  return locale
}
