/** `Date` for scripts whose present is not that of the computer. Dates made from it are ordinary dates. */
export function dateAt(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (date, args, made) => Reflect.construct(date, args.length === 0 ? [now()] : args, made),
    apply: () => new Date(now()).toString(),
    get: (date, key) => (key === 'now' ? now : Reflect.get(date, key)),
  })
}
