import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newDraft } from '../../../extension/clipping/open-clip.ts'
import { openDatabase } from '../../../extension/store/database.ts'
import { allDrafts, changeDraft, deleteDraft, getDraft, putDraft } from '../../../extension/store/draft-store.ts'

test('what has been entered while a picture was taken stays; a draft that is gone does not come back', async () => {
  const database = await openDatabase('drafts')
  const draft = newDraft(null)
  await putDraft(database, draft)
  await putDraft(database, { ...draft, pageUrl: 'https://bengkayangkab.go.id/' })
  await changeDraft(database, draft.id, (stored) => ({ ...stored, problem: 'capture.error.tabLeft' }))
  expect(await getDraft(database, draft.id)).toMatchObject({
    pageUrl: 'https://bengkayangkab.go.id/',
    problem: 'capture.error.tabLeft',
  })
  await deleteDraft(database, draft.id)
  await changeDraft(database, draft.id, (stored) => stored)
  expect(await allDrafts(database)).toEqual([])
  database.close()
})
