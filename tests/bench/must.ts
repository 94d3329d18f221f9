import type { Result } from '../../src/lib/result.ts'

export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.fault)}`)
  return result.value
}
