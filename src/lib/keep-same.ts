/** Of two plain values the parts that are equal are taken from the one before, so that `===` tells what changed. */
export function keepSame<Value>(before: Value, after: Value): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- equal to `after` in every part
  return keepEqual(before, after) as Value
}

function keepEqual(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before
  if (Array.isArray(before) && Array.isArray(after)) return keepSameList(before, after)
  if (isPlain(before) && isPlain(after)) return keepSameFields(before, after)
  return after
}

function keepSameList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const kept = after.map((value, at) => keepEqual(before[at], value))
  const isSame = kept.length === before.length && kept.every((value, at) => value === before[at])
  return isSame ? before : kept
}

type Fields = Readonly<Record<string, unknown>>

function keepSameFields(before: Fields, after: Fields): Fields {
  const names = Object.keys(after)
  const kept = Object.fromEntries(names.map((name) => [name, keepEqual(before[name], after[name])]))
  const isSame =
    names.length === Object.keys(before).length &&
    names.every((name) => name in before && Object.is(kept[name], before[name]))
  return isSame ? before : kept
}

function isPlain(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}
