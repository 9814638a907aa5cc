import type { Trace, TraceFigure } from '../../../shared/panels/trace.ts'

/** The figure of an indicator, how it stands, and what it is made of. */
export function Indicator({ trace }: { readonly trace: Trace }) {
  const { figure, status, target, lacking, source, formula } = trace
  return (
    <>
      <p class="figure">{figure}</p>
      <p>
        <strong>{status}</strong> · target {target}
      </p>
      {lacking !== '' && <p class="lacking">{lacking}</p>}
      <p class="muted">{formula}</p>
      <p class="muted">{source}</p>
    </>
  )
}

interface FiguresProps {
  readonly title: string
  readonly figures: readonly TraceFigure[]
}

/** Names with their figures, side by side. */
export function Figures({ title, figures }: FiguresProps) {
  if (figures.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <dl>
        {figures.map(({ name, figure }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
