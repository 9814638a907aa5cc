import { useText } from '../locale/text.ts'
import type { Sheet } from '../pairing/sheet.ts'

interface SheetChoiceProps {
  readonly sheets: readonly Sheet[]
  readonly chosen: Sheet | null
  readonly choose: (sheet: Sheet) => void
}

/** Which sheet a clip goes to, where there are several. */
export function SheetChoice({ sheets, chosen, choose }: SheetChoiceProps) {
  const text = useText()
  if (sheets.length < 2) return null
  return (
    <div class="field">
      <label for="sheet">{text('clip.sheet')}</label>
      <select
        id="sheet"
        value={chosen?.id ?? ''}
        onChange={({ currentTarget }) => {
          const sheet = sheets.find(({ id }) => id === currentTarget.value)
          if (sheet !== undefined) choose(sheet)
        }}
      >
        {sheets.map(({ id, name, closed }) => (
          <option key={id} value={id} disabled={closed !== null}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
