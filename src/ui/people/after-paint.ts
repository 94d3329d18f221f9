import { useEffect, useState } from 'preact/hooks'

/** The value as it was until the next picture is painted: what need not be seen at once does not hold up a letter. */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    if (painted === value) return undefined
    const frame = requestAnimationFrame(() => setPainted(() => value))
    return () => cancelAnimationFrame(frame)
  }, [painted, value])
  return painted
}
