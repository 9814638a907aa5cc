/** What is said about tables of the office and their cells. */
export const tablesMessages = {
  'table.errorCell': {
    id: "Sel berisi galat '{value}'. Perbaiki rumusnya atau ketik nilainya.",
    en: "The cell holds the error '{value}'. Mend the formula or type the value.",
  },
} as const
