/** Where a piece of evidence stands; people change it in the register. */
export const evidenceStatuses = ['Baru', 'Diperiksa', 'Ditolak', 'Kedaluwarsa'] as const
export type EvidenceStatus = (typeof evidenceStatuses)[number]
