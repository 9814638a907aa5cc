import { groupKey } from '../indicators/group.ts'

/** A bidang or seksi as the office calls it, with the other names under which its sheets have it. */
export interface UnitName {
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * The units of an office from one line; `null` where it cannot be read so.
 *
 * @example parseUnitNames('IKP = Bidang Informasi dan Komunikasi Publik; Sekretariat')
 * // [{ name: 'Bidang Informasi dan Komunikasi Publik', aliases: ['IKP'] }, { name: 'Sekretariat', aliases: [] }]
 */
export function parseUnitNames(text: string): readonly UnitName[] | null {
  const units = new Map<string, { name: string; aliases: string[] }>()
  const taken = new Map<string, string>()
  for (const entry of text.split(/[;\n]/).map((part) => part.trim())) {
    if (entry === '') continue
    const names = entry.split('=').map((part) => part.trim())
    const name = names[names.length - 1] ?? ''
    if (names.some((part) => part === '')) return null
    const unit = units.get(groupKey(name)) ?? { name, aliases: [] }
    units.set(groupKey(name), unit)
    for (const alias of names.slice(0, -1)) {
      // One short name for two units would put persons into the wrong one.
      if ((taken.get(groupKey(alias)) ?? unit.name) !== unit.name) return null
      taken.set(groupKey(alias), unit.name)
      unit.aliases.push(alias)
    }
  }
  return [...units.values()]
}

/** The office's own name of a unit; one that is not in the list keeps its name. */
export function unitNamer(units: readonly UnitName[]): (unit: string | null) => string | null {
  const names = new Map(units.flatMap(({ name, aliases }) => [name, ...aliases].map((as) => [groupKey(as), name])))
  return (unit) => (unit === null ? null : (names.get(groupKey(unit)) ?? unit))
}
