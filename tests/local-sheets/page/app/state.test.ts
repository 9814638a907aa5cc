import { expect, test } from 'vitest'
import { emptyPage, type PageAction, type PageState, reduce } from '../../../../local-sheets/page/app/state.ts'
import type { Overview, Panel } from '../../../../local-sheets/server/api.ts'
import { plainSummary } from '../grid/plain-summary.ts'

const sidebar: Panel = { panelId: 's', title: 'Bukti', place: { kind: 'sidebar' } }
const dialog: Panel = { panelId: 'd', title: 'Pratinjau', place: { kind: 'dialog', modal: true, width: 4, height: 3 } }
const question: PageAction = {
  type: 'dialog',
  dialogId: 7,
  dialog: { kind: 'alert', title: '', message: 'Hapus?', buttons: ['OK'] },
}

function after(...actions: readonly PageAction[]): PageState {
  return actions.reduce(reduce, emptyPage)
}

function overview(...ids: readonly number[]): Overview {
  const sheets = ids.map((id) => ({ ...plainSummary, id }))
  return {
    summary: {
      name: 'Data',
      locale: 'in_ID',
      timeZone: 'Asia/Pontianak',
      sheets,
      activeSheetId: ids[0] ?? 0,
      canUndo: false,
      canRedo: false,
      unsaved: false,
    },
    menus: [],
  }
}

test('lembar yang sedang dilihat tetap terlihat setelah perubahan', () => {
  const state = after(
    { type: 'overview', overview: overview(1, 2) },
    { type: 'showSheet', sheetId: 2 },
    { type: 'overview', overview: overview(1, 2, 3) },
  )
  expect(state.sheetId).toBe(2)
})

test('lembar yang dihapus diganti lembar aktif', () => {
  const state = after(
    { type: 'overview', overview: overview(1, 2) },
    { type: 'showSheet', sheetId: 2 },
    { type: 'overview', overview: overview(1) },
  )
  expect(state.sheetId).toBe(1)
})

test('lembar yang baru dibuat skrip ditunjukkan begitu terbaca; sampai saat itu yang lama tetap tampak', () => {
  const area = { row: 5, column: 2, rows: 1, columns: 1 }
  const early = after({ type: 'overview', overview: overview(1) }, { type: 'activate', sheetId: 9, area })
  expect([early.sheetId, early.destination]).toEqual([1, null])
  const read = reduce(early, { type: 'overview', overview: overview(1, 9) })
  expect([read.sheetId, read.destination, read.awaited]).toEqual([9, { area }, null])
})

test('siapa yang sudah pergi ke lembar lain tidak ditarik lagi', () => {
  const state = after(
    { type: 'overview', overview: overview(1, 2) },
    { type: 'activate', sheetId: 9, area: null },
    { type: 'showSheet', sheetId: 2 },
    { type: 'overview', overview: overview(1, 2, 9) },
  )
  expect(state.sheetId).toBe(2)
})

test('bilah sisi dan dialog berdiri berdampingan; yang baru menggantikan yang lama', () => {
  const other = { ...sidebar, panelId: 't' }
  const state = after(
    { type: 'panel', panel: sidebar },
    { type: 'panel', panel: dialog },
    { type: 'panel', panel: other },
    // The old sidebar closing late must not take the new one away.
    { type: 'panelClosed', panelId: 's' },
  )
  expect([state.sidebar, state.htmlDialog]).toEqual([other, dialog])
})

test('pertanyaan yang dikirim ulang tidak tampil dua kali, yang terjawab hilang', () => {
  expect(after(question, question).dialogs).toHaveLength(1)
  expect(after(question, { type: 'dialogAnswered', dialogId: 7 }).dialogs).toEqual([])
})

test('pesan baru menggantikan yang lama', () => {
  const toast = (message: string): PageAction => ({ type: 'toast', title: '', message, seconds: 5 })
  expect(after(toast('satu'), toast('dua')).toast?.message).toBe('dua')
})
