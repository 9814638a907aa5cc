import type { ConnectedKind } from '../../../shared/panels/connect.ts'
import type { SourceKind } from '../../../shared/tables/fields.ts'

interface KindChoiceProps<Other extends string> {
  readonly id: string
  readonly label: string
  readonly kinds: readonly ConnectedKind[]
  readonly value: string
  /** Choices beside the kinds. */
  readonly others: readonly { readonly value: Other; readonly name: string }[]
  readonly isBusy: boolean
  readonly onChoose: (chosen: SourceKind | Other) => void
}

/** What a sheet is about. */
export function KindChoice<Other extends string>(props: KindChoiceProps<Other>) {
  const { id, label, kinds, value, others, isBusy, onChoose } = props
  const choices = [...others.map((one) => one.value), ...kinds.map(({ kind }) => kind)]
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((one) => one === currentTarget.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {others.map((other) => (
          <option key={other.value} value={other.value}>
            {other.name}
          </option>
        ))}
        {kinds.map(({ kind, name }) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}
