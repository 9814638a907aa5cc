import { expect, test } from 'vitest'
import { inNewBook } from '../office.ts'

const store = 'const store = PropertiesService.getScriptProperties();'

test.each`
  fact   | script                                                                                                                                                 | result
  ${142} | ${"return store.getProperty('x')"}                                                                                                                     | ${null}
  ${142} | ${"return store.setProperty('x', '1').setProperties({ y: '2' }).deleteProperty('z').getKeys()"}                                                        | ${['x', 'y']}
  ${143} | ${"store.setProperty('x', '1'); store.getProperties().x = '2'; return store.getProperty('x')"}                                                         | ${'1'}
  ${144} | ${"return ['n', 'l', 'b'].map((key, i) => store.setProperty(key, [5, null, true][i]).getProperty(key))"}                                               | ${['5', 'null', 'true']}
  ${145} | ${"return store.setProperty('x', '1').setProperties({ y: '2' }, true).getProperties()"}                                                                | ${{ y: '2' }}
  ${147} | ${"return store.setProperty('x', 'a'.repeat(9 * 1024)).getProperty('x').length"}                                                                       | ${9216}
  ${149} | ${"return CacheService.getScriptCache().put('k', 'v')"}                                                                                                | ${null}
  ${149} | ${"return CacheService.getScriptCache().get('k')"}                                                                                                     | ${null}
  ${151} | ${"const c = CacheService.getScriptCache(); c.put('a', '1'); return c.getAll(['a', 'b'])"}                                                             | ${{ a: '1' }}
  ${152} | ${'const l = LockService.getScriptLock(); const s = [l.hasLock()]; l.waitLock(0); s.push(l.hasLock()); l.releaseLock(); return s.concat(l.hasLock())'} | ${[false, true, false]}
  ${153} | ${'const l = LockService.getScriptLock(); return [l.tryLock(0), l.tryLock(0), l.tryLock(-100)]'}                                                       | ${[true, true, false]}
  ${156} | ${"const l = LockService.getScriptLock(); l.waitLock(0); SpreadsheetApp.getUi().alert('x'); return l.hasLock()"}                                       | ${false}
`('$script gives $result (fact $fact)', async ({ script, result }) => {
  expect(await inNewBook(`${store} ${script}`)).toEqual(result)
})

test.each`
  fact   | script                                                                         | words
  ${148} | ${"store.setProperty('x', 'a'.repeat(9 * 1024 + 1))"}                          | ${'Argument too large: value'}
  ${147} | ${"for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'a'.repeat(9000))"} | ${'You have exceeded the property storage quota. Please remove some properties and try again.'}
  ${150} | ${"CacheService.getScriptCache().put('k', 'a'.repeat(100 * 1024 + 1))"}        | ${'Argument too large: value'}
  ${150} | ${"CacheService.getScriptCache().put('k'.repeat(251), 'v')"}                   | ${'Argument too large: key'}
`('$script is refused (fact $fact)', async ({ script, words }) => {
  await expect(inNewBook(`${store} ${script}`)).rejects.toThrow(words)
})
