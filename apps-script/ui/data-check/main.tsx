import type { FindingGroup } from '../../../shared/panels/data-check.ts'
import { mount } from '../panel/mount.ts'
import '../panel/panel.css'
import './data-check.css'
import { Group } from './Group.tsx'
import { Offers } from './Offers.tsx'
import { useDataCheck } from './use-data-check.ts'

const sections: readonly { readonly severity: FindingGroup['severity']; readonly title: string }[] = [
  { severity: 'error', title: 'Harus dibetulkan' },
  { severity: 'warning', title: 'Perlu diperiksa' },
  { severity: 'info', title: 'Untuk diketahui' },
  { severity: 'accepted', title: 'Diterima dengan alasan' },
]

function DataCheckPanel() {
  const { state, deeds } = useDataCheck()
  const { check, isBusy, problem, news } = state
  const groupsOf = (severity: FindingGroup['severity']) =>
    check?.groups.filter((group) => group.severity === severity) ?? []
  return (
    <main>
      <h1>Yang tidak cocok di lembar</h1>
      <p class="muted">Yang diperiksa adalah isi lembar saat ini; tidak ada yang diubah.</p>
      <button type="button" disabled={isBusy} onClick={deeds.checkAgain}>
        Periksa lagi
      </button>
      <div class="news" aria-live="polite">
        {isBusy && <p class="muted">Memeriksa…</p>}
        {problem !== '' && <p class="problem">{problem}</p>}
        {news !== '' && <p class="good">{news}</p>}
        {check && <p>{countsOf(check.groups)}</p>}
      </div>
      {check && <Offers offers={check.offers} deeds={deeds} isBusy={isBusy} />}
      {sections.map(({ severity, title }) => {
        const groups = groupsOf(severity)
        return groups.length === 0 ? null : (
          <section key={severity} class={severity}>
            <h2>{title}</h2>
            {groups.map((group) => (
              <Group key={group.group} group={group} deeds={deeds} isBusy={isBusy} />
            ))}
          </section>
        )
      })}
    </main>
  )
}

function countsOf(groups: readonly FindingGroup[]): string {
  const count = (severity: FindingGroup['severity']) =>
    groups.filter((group) => group.severity === severity).reduce((sum, group) => sum + group.count, 0)
  const toDo = count('error') + count('warning')
  return toDo === 0
    ? 'Tidak ada yang perlu dibetulkan atau diperiksa.'
    : `${count('error')} harus dibetulkan, ${count('warning')} perlu diperiksa.`
}

mount(<DataCheckPanel />)
