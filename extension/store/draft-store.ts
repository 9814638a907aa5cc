import type { Database } from './database.ts'
import type { Draft } from './draft.ts'

export async function putDraft(database: Database, draft: Draft): Promise<void> {
  await database.put('drafts', draft)
}

/** Changes what is stored of a draft in one step; nothing where it is gone: saved meanwhile, or discarded. */
export async function changeDraft(database: Database, id: string, next: (draft: Draft) => Draft): Promise<void> {
  const change = database.transaction('drafts', 'readwrite')
  const draft = await change.store.get(id)
  if (draft !== undefined) await change.store.put(next(draft))
  await change.done
}

export async function getDraft(database: Database, id: string): Promise<Draft | null> {
  return (await database.get('drafts', id)) ?? null
}

/** Every clip that was begun and not saved, the latest first. */
export async function allDrafts(database: Database): Promise<readonly Draft[]> {
  return (await database.getAll('drafts')).sort((a, b) => b.startedAt - a.startedAt)
}

export async function deleteDraft(database: Database, id: string): Promise<void> {
  await database.delete('drafts', id)
}
