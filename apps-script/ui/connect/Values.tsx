import { useState } from 'preact/hooks'
import type { ConnectedField, ConnectedTable, ConnectedValue, ConnectedValues } from '../../../shared/panels/connect.ts'
import type { ConnectDeeds } from './use-connect.ts'

interface ValuesProps {
  readonly table: ConnectedTable
  readonly field: ConnectedField
  readonly values: ConnectedValues
  readonly deeds: ConnectDeeds
  readonly isBusy: boolean
}

/** What each value of a column means: "v" is Ya, "IKP" is a bidang. */
export function Values({ table, field, values, deeds, isBusy }: ValuesProps) {
  if (values.found.length === 0) return null
  const give = (value: string, meaning: string): void =>
    deeds.correct({ do: 'setValue', table: table.table, field: field.field, value, meaning })
  return (
    <fieldset disabled={isBusy}>
      <legend>Arti isian kolom ini</legend>
      {values.found.map((found) => (
        <Value
          key={`${found.value} ${found.meaning}`}
          id={`${table.table} ${field.field} ${found.value}`}
          found={found}
          meanings={values.meanings}
          onGive={(meaning) => give(found.value, meaning)}
        />
      ))}
    </fieldset>
  )
}

interface ValueProps {
  readonly id: string
  readonly found: ConnectedValue
  readonly meanings: readonly string[]
  readonly onGive: (meaning: string) => void
}

function Value({ id, found, meanings, onGive }: ValueProps) {
  const [typed, type] = useState(found.meaning)
  const { value, count, meaning, isGiven } = found
  return (
    <div class="value">
      <label for={id}>
        “{value}” <span class="muted">({count} sel)</span>
      </label>
      {meanings.length > 0 ? (
        <select id={id} value={isGiven ? meaning : ''} onChange={({ currentTarget }) => onGive(currentTarget.value)}>
          <option value="">{meaning === '' || isGiven ? 'Biarkan (tidak terbaca)' : `Biarkan: ${meaning}`}</option>
          {meanings.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <span class="typed">
          <input id={id} value={typed} onInput={({ currentTarget }) => type(currentTarget.value)} />
          <button type="button" disabled={typed === meaning} onClick={() => onGive(typed.trim())}>
            Pakai
          </button>
        </span>
      )}
    </div>
  )
}
