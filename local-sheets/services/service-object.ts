import type { Selves } from './selves.ts'

/** An object that a script holds: the name of its class, and the state its methods work on. */
export class ServiceObject<Name extends keyof Selves = keyof Selves> {
  readonly className: Name
  readonly self: Selves[Name]

  constructor(className: Name, self: Selves[Name]) {
    this.className = className
    this.self = self
  }
}

export const service = <Name extends keyof Selves>(className: Name, self: Selves[Name]): ServiceObject<Name> =>
  new ServiceObject(className, self)

/** One value of an enumeration, such as `SpreadsheetApp.WrapStrategy.WRAP`. */
export class EnumValue {
  readonly name: string
  readonly key: string

  constructor(name: string, key: string) {
    this.name = name
    this.key = key
  }
}
