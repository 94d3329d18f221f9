import type { Done } from '../../kit/fault.ts'

/** Opening takes away the form that asked for it, so what follows must not wait for the form. */
export async function after<Value>(act: Done<Value>, then: (value: Value) => void): Done<Value> {
  const result = await act
  if (result.ok) then(result.value)
  return result
}
