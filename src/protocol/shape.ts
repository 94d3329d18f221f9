// What a decoded value must look like. A shape returns the value it accepts, or undefined; it never throws.
// Elements past the known ones of an array are ignored: a later version may add some.

export type Shape<Value> = (value: unknown) => Value | undefined
type Accepted<Shapes extends readonly Shape<unknown>[]> = {
  readonly [At in keyof Shapes]: Exclude<ReturnType<Shapes[At]>, undefined>
}

export function bytes(length: number): Shape<Uint8Array> {
  return (value) => (value instanceof Uint8Array && value.length === length ? value : undefined)
}

export function bytesUpTo(most: number): Shape<Uint8Array> {
  return (value) => (value instanceof Uint8Array && value.length <= most ? value : undefined)
}

export function uint(most: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most
      ? value
      : undefined
}

/** `mostBytes` counts UTF-8. */
export function text(mostBytes: number): Shape<string> {
  return (value) =>
    typeof value === 'string' &&
    value.length <= mostBytes &&
    new TextEncoder().encode(value).length <= mostBytes
      ? value
      : undefined
}

export function bool(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

export function oneOf<const Value>(...values: readonly Value[]): Shape<Value> {
  return (value) => values.find((known) => known === value)
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value) => (value === null ? null : shape(value))
}

/** Of an element at the end that may be missing. */
export function optional<Value>(shape: Shape<Value>, missing: Value): Shape<Value> {
  return (value) => (value === undefined ? missing : shape(value))
}

export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value) => one(value) ?? other(value)
}

export function map<Row, Value>(shape: Shape<Row>, read: (row: Row) => Value): Shape<Value> {
  return (value) => {
    const row = shape(value)
    return row === undefined ? undefined : read(row)
  }
}

export function list<Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const accepted: Value[] = []
    for (const element of value) {
      const fits = shape(element)
      if (fits === undefined) return undefined
      accepted.push(fits)
    }
    return accepted
  }
}

export function tuple<const Shapes extends readonly Shape<unknown>[]>(
  ...shapes: Shapes
): Shape<Accepted<Shapes>> {
  return (value) => {
    if (!Array.isArray(value)) return undefined
    const accepted = shapes.map((shape, at) => shape(value[at]))
    return isWhole<Shapes>(accepted) ? accepted : undefined
  }
}

function isWhole<Shapes extends readonly Shape<unknown>[]>(
  accepted: readonly unknown[]
): accepted is Accepted<Shapes> {
  return !accepted.includes(undefined)
}
