import { expect, test } from 'vitest'
import { stage } from '../../../local-sheets/server/stage.ts'
import type { SessionEvent } from '../../../local-sheets/session/session.ts'

const sidebar = (html: string): SessionEvent => ({ type: 'sidebar', title: 'Bukti', html })
const dialog: SessionEvent = {
  type: 'dialog',
  dialogId: 4,
  dialog: { kind: 'alert', title: '', message: 'Hapus?', buttons: ['OK'] },
}

/** A stage whose panels are called p1, p2, … */
function numbered() {
  let last = 0
  return stage(() => {
    last += 1
    return `p${last}`
  })
}

test('halaman yang datang kemudian diberi tahu apa yang masih berdiri', () => {
  const scene = numbered()
  scene.perform(sidebar('<p>satu'))
  scene.perform(dialog)
  scene.perform({ type: 'toast', title: '', message: 'sudah lewat', seconds: 5 })
  scene.runStarted()
  expect(scene.standing().map(({ type }) => type)).toEqual(['running', 'panel', 'dialog'])
  expect(scene.standing()[0]).toEqual({ type: 'running', count: 1 })
})

test('yang terjawab dan yang ditutup tidak berdiri lagi', () => {
  const scene = numbered()
  scene.perform(sidebar('<p>satu'))
  scene.perform(dialog)
  scene.answered(4)
  scene.panelClosed('p1')
  expect(scene.standing()).toEqual([{ type: 'running', count: 0 }])
})

test('bilah sisi baru menggantikan yang lama', () => {
  const scene = numbered()
  scene.perform(sidebar('<p>satu'))
  scene.perform(sidebar('<p>dua'))
  expect([scene.panelHtml('p1'), scene.panelHtml('p2')]).toEqual([null, '<p>dua'])
})

test('HTML tidak ikut dalam kabar kepada halaman', () => {
  expect(numbered().perform(sidebar('<p>satu'))).toEqual({
    type: 'panel',
    panel: { panelId: 'p1', title: 'Bukti', place: { kind: 'sidebar' } },
  })
})
