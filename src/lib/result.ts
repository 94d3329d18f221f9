/** A refusal is a value: what may be refused returns one of these and never throws. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault }

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

export function no<Fault>(fault: Fault): Result<never, Fault> {
  return { ok: false, fault }
}
