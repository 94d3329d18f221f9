import type { Fault } from '../../kit/fault.ts'

/** A refusal in words: what is so, and what to do next. */
export interface Say {
  readonly what: string
  readonly next: string
}

export type FaultWords = {
  readonly [Kind in Fault['kind']]: (fault: Extract<Fault, { kind: Kind }>) => Say
}

export function sayFault(words: FaultWords, fault: Fault): Say {
  // The table is complete by its type; only the pairing of key and argument is beyond the compiler.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const say = words[fault.kind] as (fault: Fault) => Say
  return say(fault)
}
