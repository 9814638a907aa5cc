import { checked } from '../checked.ts'
import { fail } from '../exception.ts'
import { afterwards } from '../host.ts'
import { service } from '../service-object.ts'
import {
  anything,
  boolean,
  integer,
  list,
  number,
  optional,
  record,
  signaturesOf,
  text,
  textLike,
} from '../signature.ts'
import { DEFAULT_LIFETIME } from '../stores/cache-store.ts'

const onProperties = signaturesOf<'PropertiesService'>()
const ofProperties = signaturesOf<'Properties'>()

export const propertiesService = checked<GoogleAppsScript.Properties.PropertiesService, 'PropertiesService'>()({
  getDocumentProperties: onProperties()(() => service('Properties', { store: 'document' })),
  getScriptProperties: onProperties()(() => service('Properties', { store: 'script' })),
  getUserProperties: onProperties()(() => service('Properties', { store: 'user' })),
})

export const properties = checked<GoogleAppsScript.Properties.Properties, 'Properties'>()({
  getProperty: ofProperties(text)((host, { store }, key) => {
    const values = host.properties.all(store)
    return Object.hasOwn(values, key) ? values[key] : null
  }),
  getProperties: ofProperties()((host, { store }) => ({ ...host.properties.all(store) })),
  getKeys: ofProperties()((host, { store }) => Object.keys(host.properties.all(store))),
  setProperty: ofProperties(
    text,
    anything,
  )((host, self, key, value) => {
    host.properties.set(self.store, { [key]: String(value) })
    return service('Properties', self)
  }),
  setProperties: ofProperties(
    record,
    optional(boolean),
  )((host, self, values, deleteOthers) => {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))
    host.properties.set(self.store, texts, deleteOthers ?? false)
    return service('Properties', self)
  }),
  deleteProperty: ofProperties(text)((host, self, key) => {
    host.properties.remove(self.store, key)
    return service('Properties', self)
  }),
  deleteAllProperties: ofProperties()((host, self) => {
    host.properties.clear(self.store)
    return service('Properties', self)
  }),
})

const onCache = signaturesOf<'CacheService'>()
const ofCache = signaturesOf<'Cache'>()

export const cacheService = checked<GoogleAppsScript.Cache.CacheService, 'CacheService'>()({
  /** There is no document behind a web app. */
  getDocumentCache: onCache()((host) => (host.run.isWebApp ? null : service('Cache', { store: 'document' }))),
  getScriptCache: onCache()(() => service('Cache', { store: 'script' })),
  getUserCache: onCache()(() => service('Cache', { store: 'user' })),
})

export const cache = checked<GoogleAppsScript.Cache.Cache, 'Cache'>()({
  get: ofCache(text)((host, { store }, key) => host.cache.get(store, key)),
  getAll: ofCache(list(text))((host, { store }, keys) => {
    const found = keys.map((key) => [key, host.cache.get(store, key)] as const)
    return Object.fromEntries(found.filter(([, value]) => value !== null))
  }),
  put: ofCache(
    text,
    textLike,
    optional(integer),
  )((host, { store }, key, value, seconds) => {
    host.cache.put(store, key, value, seconds ?? DEFAULT_LIFETIME)
    return null
  }),
  putAll: ofCache(
    record,
    optional(integer),
  )((host, { store }, values, seconds) => {
    for (const [key, value] of Object.entries(values)) {
      host.cache.put(store, key, String(value), seconds ?? DEFAULT_LIFETIME)
    }
    return null
  }),
  remove: ofCache(text)((host, { store }, key) => {
    host.cache.remove(store, key)
    return null
  }),
  removeAll: ofCache(list(text))((host, { store }, keys) => {
    for (const key of keys) host.cache.remove(store, key)
    return null
  }),
})

const onLocks = signaturesOf<'LockService'>()
const ofLock = signaturesOf<'Lock'>()

export const lockService = checked<GoogleAppsScript.Lock.LockService, 'LockService'>()({
  getDocumentLock: onLocks()((host) => (host.run.isWebApp ? null : service('Lock', { name: 'document' }))),
  getScriptLock: onLocks()(() => service('Lock', { name: 'script' })),
  getUserLock: onLocks()(() => service('Lock', { name: 'user' })),
})

export const lock = checked<GoogleAppsScript.Lock.Lock, 'Lock'>()({
  hasLock: ofLock()((host, { name }) => host.locks.isHeldBy(name, host.run.id)),
  tryLock: ofLock(number)((host, { name }, milliseconds) => host.locks.acquire(name, host.run.id, milliseconds)),
  waitLock: ofLock(number)((host, { name }, milliseconds) =>
    afterwards(host.locks.acquire(name, host.run.id, milliseconds), (granted) => {
      if (!granted) fail('Lock timeout: another process was holding the lock for too long.')
    }),
  ),
  releaseLock: ofLock()((host, { name }) => host.locks.release(name, host.run.id)),
})
