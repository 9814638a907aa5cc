/** What several pages say. */
export const general = {
  'general.name': 'PUG Evidence',
}
