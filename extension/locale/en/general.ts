/** What several pages say. */
export const general = {
  'general.name': 'PUG Evidence',
  'general.noSheet': 'Not connected to a spreadsheet yet',
  'general.toSheet': 'To: {name}',
  'general.queue': 'Queue',
  'general.queueOf': 'Queue ({waiting})',
  'general.options': 'Settings',
  'general.failed':
    'This page cannot be opened. Close it and open it again. If it still fails, restart the browser; saved clips are not lost.',
}
