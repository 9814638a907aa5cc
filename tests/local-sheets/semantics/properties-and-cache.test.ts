import { expect, test } from 'vitest'
import { NOON, openOffice } from '../office.ts'
import { refusal, runScript } from './run-script.ts'

const STORE = 'const store = PropertiesService.getScriptProperties();'

test('fact 142: a missing property is null; what writes gives the store', async () => {
  const body = `${STORE}
    const missing = store.getProperty('x')
    store.setProperty('x', '1').setProperties({ y: '2' }).deleteProperty('x').deleteProperty('tidak ada')
    const kept = store.getKeys()
    return [missing, kept, store.deleteAllProperties().getKeys()]`
  expect(await runScript(body)).toEqual([null, ['y'], []])
})

test('fact 143: all properties come as a copy', async () => {
  const body = `${STORE}
    store.setProperty('x', '1')
    const copy = store.getProperties()
    copy.x = '2'
    return [copy, store.getProperty('x')]`
  expect(await runScript(body)).toEqual([{ x: '2' }, '1'])
})

test.each`
  value     | text
  ${'5'}    | ${'5'}
  ${'null'} | ${'null'}
  ${'true'} | ${'true'}
`('fact 144 (unsure): the property $value is kept as the text $text', async ({ value, text }) => {
  expect(await runScript(`${STORE} return store.setProperty('n', ${value}).getProperty('n')`)).toBe(text)
})

test.each`
  call                                 | kept
  ${'setProperties({ y: "2" })'}       | ${{ x: '1', y: '2' }}
  ${'setProperties({ y: "2" }, true)'} | ${{ y: '2' }}
`('fact 145: $call leaves $kept', async ({ call, kept }) => {
  expect(await runScript(`${STORE} return store.setProperty('x', '1').${call}.getProperties()`)).toEqual(kept)
})

test('fact 146: a bound script has properties of its document, apart from its own and the user’s', async () => {
  const body = `
    const stores = ['getDocumentProperties', 'getScriptProperties', 'getUserProperties'].map((get) => PropertiesService[get]())
    stores.forEach((store, index) => store.setProperty('x', String(index)))
    return stores.map((store) => store.getProperty('x'))`
  expect(await runScript(body)).toEqual(['0', '1', '2'])
})

test('fact 147: all properties of a store together have 500 KB', async () => {
  const fill = (count: number) =>
    `${STORE} for (let i = 0; i < ${count}; i++) store.setProperty('k' + i, 'a'.repeat(9000))`
  expect(await runScript(`${fill(56)}; return store.getKeys().length`)).toBe(56)
  expect(await refusal(fill(57))).toBe(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  )
})

test('fact 148 (unsure): one property has 9 KB', async () => {
  expect(await runScript(`${STORE} return store.setProperty('x', 'a'.repeat(9216)).getProperty('x').length`)).toBe(9216)
  expect(await refusal(`${STORE} store.setProperty('x', 'a'.repeat(9217))`)).toBe('Argument too large: value')
})

/** What is still there under `k` when the clock has gone on since `call`. */
async function cachedAfter(call: string, seconds: number): Promise<unknown> {
  let now = NOON
  const office = await openOffice({ now: () => now })
  const engine = await office.engine(`
    function put() { return CacheService.getScriptCache().${call} }
    function get() { return CacheService.getScriptCache().get('k') }`)
  engine.runHere({ functionName: 'put', kind: 'menu' })
  now += seconds * 1000
  const { outcome } = engine.runHere({ functionName: 'get', kind: 'menu' })
  return outcome.ok ? outcome.value : outcome.message
}

test('fact 149: putting and removing give null; what has expired is null', async () => {
  const body = `
    const cache = CacheService.getScriptCache()
    const given = [cache.get('k') === null, cache.put('k', 'v') === null, cache.get('k')]
    return [...given, cache.remove('k') === null, cache.get('k')]`
  expect(await runScript(body)).toEqual([true, true, 'v', true, null])
  expect(await cachedAfter("put('k', 'v', 2)", 1)).toBe('v')
  expect(await cachedAfter("put('k', 'v', 2)", 2)).toBeNull()
})

test('fact 150: keys have 250 characters, values 100 KB, a cache 1000 items; they live 600 s, at most 21,600', async () => {
  expect(await cachedAfter("put('k', 'v')", 599)).toBe('v')
  expect(await cachedAfter("put('k', 'v')", 600)).toBeNull()
  expect(await cachedAfter("put('k', 'v', 99999)", 21_599)).toBe('v')
  expect(await cachedAfter("put('k', 'v', 99999)", 21_600)).toBeNull()
  const CACHE = 'const cache = CacheService.getScriptCache();'
  const many = `${CACHE} for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v'); return [cache.get('k0'), cache.get('k1')]`
  expect(await runScript(many)).toEqual([null, 'v'])
  expect(await refusal(`${CACHE} cache.put('k', 'a'.repeat(102400)); cache.put('k'.repeat(250), '')`)).toBe(
    'Nothing was refused.',
  )
  expect(await refusal(`${CACHE} cache.put('k', 'a'.repeat(102401))`)).toBe('Argument too large: value')
  expect(await refusal(`${CACHE} cache.put('k'.repeat(251), '')`)).toBe('Argument too large: key')
})

test('fact 151: of several keys only those found are told; a web app has no document cache', async () => {
  const body = `
    const cache = CacheService.getDocumentCache()
    cache.putAll({ a: '1', b: '2' })
    return cache.getAll(['a', 'c'])`
  expect(await runScript(body)).toEqual({ a: '1' })
  const office = await openOffice()
  expect(await office.run('return CacheService.getDocumentCache() === null', { kind: 'webApp' })).toBe(true)
})
