import { dayAndTime } from '../panel/day-and-time.ts'
import { mount } from '../panel/mount.ts'
import '../panel/panel.css'
import { Code } from './Code.tsx'
import { DeviceList } from './DeviceList.tsx'
import './devices.css'
import { NotDeployed } from './NotDeployed.tsx'
import { useDevices } from './use-devices.ts'
import { WithoutWebApp } from './WithoutWebApp.tsx'

function DevicesPanel() {
  const { state, deeds } = useDevices()
  const { standing, devices, shown, file, asked, isBusy, problem, news } = state
  return (
    <main>
      <h1>Perangkat</h1>
      <p class="muted">Peramban yang boleh mengirim klip ke lembar ini lewat ekstensi PUG.</p>
      <div class="news" aria-live="polite">
        {isBusy && <p class="muted">Sebentar…</p>}
        {problem !== '' && <p class="problem">{problem}</p>}
        {news !== '' && <p class="good">{news}</p>}
      </div>
      {standing && standing.address === null && <NotDeployed />}
      {standing && standing.pausedUntil > 0 && (
        <p class="problem">
          Kode salah dimasukkan terlalu sering, jadi penyambungan dihentikan sementara. Buat kode baru sesudah{' '}
          {dayAndTime(standing.pausedUntil)} WIB.
        </p>
      )}
      {standing && standing.address !== null && (
        <button type="button" class="primary" disabled={isBusy} onClick={deeds.offer}>
          {shown === null ? 'Sambungkan perangkat baru' : 'Ganti kode'}
        </button>
      )}
      {shown && <Code key={shown.code} shown={shown} onEnd={deeds.end} />}
      {standing && (
        <WithoutWebApp file={file} isBusy={isBusy} isOnlyWay={standing.address === null} onMake={deeds.makeFile} />
      )}
      {standing && <DeviceList devices={devices} asked={asked} deeds={deeds} isBusy={isBusy} />}
      <button type="button" class="more" disabled={isBusy} onClick={deeds.refresh}>
        Perbarui daftar
      </button>
    </main>
  )
}

mount(<DevicesPanel />)
