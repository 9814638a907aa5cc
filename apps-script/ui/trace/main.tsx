import { mount } from '../panel/mount.ts'
import '../panel/panel.css'
import { Figures, Indicator } from './Indicator.tsx'
import { RowList } from './RowList.tsx'
import './trace.css'
import { useTrace } from './use-trace.ts'

function TracePanel() {
  const { state, choose, takeSelected, showMore, goTo } = useTrace()
  const { id, choices, trace, isBusy, problem } = state
  return (
    <main>
      <h1>Dari angka ke barisnya</h1>
      <label for="indicator">Indikator</label>
      <select id="indicator" value={id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <button type="button" class="take" onClick={takeSelected}>
        Ambil baris terpilih
      </button>
      <div class="news" aria-live="polite">
        {isBusy && <p class="muted">Menghitung…</p>}
        {problem !== '' && <p class="problem">{problem}</p>}
      </div>
      <div aria-live="polite">{trace && <Indicator trace={trace} />}</div>
      {trace && (
        <>
          <Figures title="Per bidang" figures={trace.groups} />
          <Figures title="Pembanding" figures={trace.alternatives} />
          <h2>Baris di balik angka ini</h2>
          {trace.lists.length === 0 && <p>Belum ada.</p>}
          {trace.lists.map((list) => (
            <RowList key={`${trace.id} ${list.name}`} list={list} onMore={showMore} onGo={goTo} />
          ))}
        </>
      )}
    </main>
  )
}

mount(<TracePanel />)
