import { verify } from '@stablelib/ed25519'
import { describe, expect, test } from 'vitest'
import { makeDeviceKey, signerWith } from '../../../extension/pairing/device-key.ts'
import { nameDevice } from '../../../extension/pairing/device-name.ts'
import { hostsOf } from '../../../extension/pairing/hosts.ts'
import { readPairingForm } from '../../../extension/pairing/pairing-entry.ts'
import { bytesOfHex } from '../../../shared/protocol/hex.ts'

const address = 'https://script.google.com/macros/s/AKfy-cb_1/exec'
const form = { link: `${address}#kode=ABCD2345`, code: '', officer: 'Rina Kartika', deviceName: 'Chrome, Windows' }

describe('what is entered to connect', () => {
  test.each`
    change                                                                       | result
    ${{}}                                                                        | ${{ address, code: 'ABCD2345' }}
    ${{ link: address, code: ' abcd-2345 ' }}                                    | ${{ address, code: 'abcd-2345' }}
    ${{ officer: '  Rina\tKartika ' }}                                           | ${{ officer: 'Rina Kartika' }}
    ${{ link: address }}                                                         | ${{ problem: 'pairing.noCode' }}
    ${{ link: 'https://script.google.com.jahat.id/macros/s/x/exec', code: 'A' }} | ${{ problem: 'pairing.badLink' }}
    ${{ link: 'halo' }}                                                          | ${{ problem: 'pairing.badLink' }}
    ${{ officer: ' ' }}                                                          | ${{ problem: 'pairing.noOfficer' }}
    ${{ deviceName: '' }}                                                        | ${{ problem: 'pairing.noDeviceName' }}
  `('$change: $result', ({ change, result }) => {
    expect(readPairingForm({ ...form, ...change })).toMatchObject(result)
  })
})

test.each`
  web                                        | hosts
  ${address}                                 | ${['https://script.google.com/*', 'https://script.googleusercontent.com/*']}
  ${'http://localhost:8787/macros/s/x/exec'} | ${['http://localhost/*']}
  ${'http://127.0.0.1:8787/macros/s/x/exec'} | ${['http://127.0.0.1/*']}
`('$web is asked for by $hosts', ({ web, hosts }) => {
  expect(hostsOf(web)).toEqual(hosts)
})

test.each`
  userAgent                                                                   | name
  ${'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36'}   | ${'Chrome, Windows'}
  ${'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0'}     | ${'Edge, Windows'}
  ${'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'} | ${'Firefox, Linux'}
  ${'Lain'}                                                                   | ${''}
`('$userAgent is called "$name"', ({ userAgent, name }) => {
  expect(nameDevice(userAgent)).toBe(name)
})

describe('the key of a device', () => {
  test('never leaves the browser', async () => {
    const { privateKey } = await makeDeviceKey()
    expect(privateKey.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow()
  })

  test('signs so that the sheet can verify', async () => {
    const key = await makeDeviceKey()
    const signature = await signerWith(key).sign('PUG/1\nclip')
    const text = new TextEncoder().encode('PUG/1\nclip')
    expect(verify(bytesOfHex(key.publicKey), text, bytesOfHex(signature))).toBe(true)
  })
})
