import { expect, test } from 'vitest'
import { after, atFirst, type DevicesState } from '../../../../apps-script/ui/devices/devices-state.ts'

const standing = { address: 'https://script.google.com/macros/s/x/exec', hasCode: true, pausedUntil: 0 }
const shown = { code: 'ABCD-EFGH', link: null, ends: 600_000 }
const device = {
  id: 'a'.repeat(32),
  publicKey: 'b'.repeat(64),
  name: 'Chrome',
  officer: 'Rina',
  since: '2026-03-15T05:00:00.000Z',
  lastClip: null,
  revoked: null,
}
const offered = after(after(atFirst, { kind: 'read', standing, devices: [] }), { kind: 'offered', shown })
const withoutCode = { ...standing, hasCode: false }

test.each<[string, DevicesState, Partial<DevicesState>]>([
  [
    'a code stays while nobody has used it',
    after(offered, { kind: 'read', standing, devices: [] }),
    { shown, news: '' },
  ],
  [
    'a device that comes takes the code and is named',
    after(offered, { kind: 'read', standing: withoutCode, devices: [device] }),
    { shown: null, news: 'Tersambung: Chrome (Rina).' },
  ],
  [
    'a device that was revoked and comes again is named as well',
    after(
      { ...offered, devices: [{ ...device, revoked: '2026-03-15T06:00:00.000Z' }] },
      { kind: 'read', standing: withoutCode, devices: [device] },
    ),
    { shown: null, news: 'Tersambung: Chrome (Rina).' },
  ],
  [
    'a code that was guessed at too often is gone, and it is said',
    after(offered, { kind: 'read', standing: withoutCode, devices: [] }),
    { shown: null, news: 'Kode sudah tidak berlaku. Buat kode baru bila masih perlu.' },
  ],
  [
    'a look that the panel takes by itself leaves the question about a device',
    after(after(offered, { kind: 'asked', device: device.id }), { kind: 'read', standing, devices: [device] }),
    { asked: device.id },
  ],
  [
    'while pairing pauses there is no code',
    after(offered, { kind: 'paused', until: 9 }),
    { shown: null, standing: { ...withoutCode, pausedUntil: 9 } },
  ],
  [
    'what fails says why, and the code stays',
    after(offered, { kind: 'failed', message: 'Sibuk.' }),
    { shown, problem: 'Sibuk.', isBusy: false },
  ],
])('%s', (_case, state, expected) => {
  expect(state).toMatchObject(expected)
})

test('a connection file that was made stays until the next deed', () => {
  const file = { name: 'Bukti PUG.sambungan.json', text: '{}' }
  const made = after(offered, { kind: 'made', file })
  expect(made).toMatchObject({ file, isBusy: false, shown })
  expect(after(made, { kind: 'busy' }).file).toBeNull()
})
