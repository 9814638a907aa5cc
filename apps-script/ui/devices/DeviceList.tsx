import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Device } from '../../../shared/protocol/device.ts'
import { fingerprintOf } from '../../../shared/protocol/fingerprint.ts'
import { dayAndTime } from '../panel/day-and-time.ts'
import type { DevicesDeeds } from './use-devices.ts'

interface DeviceListProps {
  readonly devices: readonly Device[]
  /** Id of the one that is about to be revoked. */
  readonly asked: string
  readonly deeds: DevicesDeeds
  readonly isBusy: boolean
}

/** Who may send clips to this spreadsheet, and who no longer may. */
export function DeviceList({ devices, asked, deeds, isBusy }: DeviceListProps) {
  const active = devices.filter(({ revoked }) => revoked === null)
  const revoked = devices.filter((device) => device.revoked !== null)
  return (
    <>
      <h2>Perangkat tersambung</h2>
      {active.length === 0 && <p>Belum ada.</p>}
      <ul>
        {active.map((device) => (
          <li key={device.id}>
            <About device={device} />
            {asked === device.id ? (
              <Confirmation device={device} deeds={deeds} isBusy={isBusy} />
            ) : (
              <button type="button" disabled={isBusy} onClick={() => deeds.askToRevoke(device.id)}>
                Cabut izin<span class="hidden"> {device.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {revoked.length > 0 && (
        <details>
          <summary>Izin dicabut ({revoked.length})</summary>
          <ul>
            {revoked.map((device) => (
              <li key={device.id}>
                <About device={device} />
                <span class="muted">Dicabut {dayAndTime(device.revoked ?? '')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function About({ device: { id, name, officer, since, lastClip } }: { readonly device: Device }) {
  return (
    <>
      <strong>{name}</strong>
      <span>{officer}</span>
      <span class="muted">Sidik {fingerprintOf(id)}</span>
      <span class="muted">Sejak {dayAndTime(since)}</span>
      <span class="muted">{lastClip === null ? 'Belum mengirim klip' : `Klip terakhir ${dayAndTime(lastClip)}`}</span>
    </>
  )
}

function Confirmation({
  device: { id, name },
  deeds,
  isBusy,
}: { readonly device: Device } & Pick<DeviceListProps, 'deeds' | 'isBusy'>) {
  const no = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => no.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a form around it
    <div role="group" aria-label={`Cabut izin ${name}`} class="problem">
      <p>
        Cabut izin {name}? Perangkat itu tidak dapat mengirim klip lagi sampai disambungkan ulang. Klip yang sudah
        terkirim tetap tersimpan dan tetap dapat diperiksa.
      </p>
      <button type="button" disabled={isBusy} onClick={() => deeds.revoke(id, name)}>
        Ya, cabut
      </button>{' '}
      <button ref={no} type="button" disabled={isBusy} onClick={() => deeds.askToRevoke('')}>
        Batal
      </button>
    </div>
  )
}
