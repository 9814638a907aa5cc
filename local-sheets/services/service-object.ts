import type { Selves } from './selves.ts'

/** An object that a script holds: the name of its class, and the state its methods work on. */
export class ServiceObject<Name extends keyof Selves = keyof Selves> {
  readonly className: Name
  readonly self: Selves[Name]
  /** Plain properties besides the methods. */
  readonly fields: Readonly<Record<string, number>> | undefined

  constructor(className: Name, self: Selves[Name], fields?: Readonly<Record<string, number>>) {
    this.className = className
    this.self = self
    this.fields = fields
  }
}

export const service = <Name extends keyof Selves>(
  className: Name,
  self: Selves[Name],
  fields?: Readonly<Record<string, number>>,
): ServiceObject<Name> => new ServiceObject(className, self, fields)

/** One value of an enumeration, such as `SpreadsheetApp.WrapStrategy.WRAP`. */
export class EnumValue {
  readonly name: string
  readonly key: string

  constructor(name: string, key: string) {
    this.name = name
    this.key = key
  }
}

/** Rows of cells on their way to a script, one after another. At the indices in `dates` stand ms since 1970. */
export class CellMatrix {
  readonly columns: number
  readonly cells: (string | number | boolean)[]
  readonly dates: number[] = []

  constructor(rows: number, columns: number) {
    this.columns = columns
    this.cells = new Array(rows * columns)
  }
}
