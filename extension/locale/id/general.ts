/** What several pages say. */
export const general = {
  'general.name': 'Bukti PUG',
}
