import type { ConnectedKind } from '../../../shared/panels/connect.ts'
import type { SourceKind } from '../../../shared/tables/fields.ts'

interface KindChoiceProps {
  readonly id: string
  readonly label: string
  readonly kinds: readonly ConnectedKind[]
  readonly value: string
  /** The choice beside the kinds. */
  readonly other: { readonly value: string; readonly name: string }
  readonly isBusy: boolean
  /** `null`: the choice beside the kinds. */
  readonly onChoose: (kind: SourceKind | null) => void
}

/** What a sheet is about. */
export function KindChoice({ id, label, kinds, value, other, isBusy, onChoose }: KindChoiceProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isBusy}
        onChange={({ currentTarget }) => onChoose(kinds.find(({ kind }) => kind === currentTarget.value)?.kind ?? null)}
      >
        <option value={other.value}>{other.name}</option>
        {kinds.map(({ kind, name }) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}
