/** The seven processes of development that PUG runs through, with the column that marks each in a list of regulations. */
export const processes = [
  { field: 'planning', name: 'Perencanaan' },
  { field: 'budgeting', name: 'Penganggaran' },
  { field: 'implementation', name: 'Pelaksanaan' },
  { field: 'monitoring', name: 'Pemantauan' },
  { field: 'evaluation', name: 'Evaluasi' },
  { field: 'oversight', name: 'Pengawasan' },
  { field: 'reporting', name: 'Pelaporan' },
] as const
