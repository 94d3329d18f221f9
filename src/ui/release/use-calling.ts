import { useState } from 'preact/hooks'
import type { GuardianCalled } from '../../domain/day-facts.ts'
import type { Day, EventId, Id, Instant } from '../../domain/id.ts'
import type { NumberToCall } from '../../domain/release/calls.ts'
import type { Fault } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'
import { useNotedCalls } from './use-noted-calls.ts'

/** A number that was dialled: when, and whether nobody answered. */
export interface Dialled {
  readonly at: Instant
  readonly isSilent: boolean
}

export type CallAnswer = Exclude<GuardianCalled['answer'], 'dialled'>

export interface Calling {
  readonly dialledByNumber: ReadonlyMap<string, Dialled>
  /** The number whose end was not said yet. */
  readonly current: NumberToCall | null
  readonly busy: boolean
  readonly fault: Fault | null
  /** That it was dialled is kept at once, whatever comes of it. */
  readonly dial: (number: NumberToCall) => void
  readonly answer: (answer: CallAnswer, saidAt: Instant | null, then?: () => void) => void
}

/** Calls about one child or family, on record from the tap on a number. */
export function useCalling(of: {
  readonly event: EventId
  readonly day: Day
  readonly subject: Id
}): Calling {
  const { environment } = useApp()
  const { busy, fault, note: noteCall } = useNotedCalls()
  const [dialledByNumber, setDialled] = useState<ReadonlyMap<string, Dialled>>(new Map())
  const [current, setCurrent] = useState<NumberToCall | null>(null)
  const note = (
    number: NumberToCall | null,
    answer: GuardianCalled['answer'],
    saidAt: Instant | null,
    then?: () => void
  ) => noteCall({ ...of, phone: number?.shown ?? '', answer, saidAt }, then)
  const mark = (number: NumberToCall, isSilent: boolean) => {
    const at = environment.now()
    setDialled(new Map(dialledByNumber).set(number.shown, { at, isSilent }))
  }
  return {
    dialledByNumber,
    current,
    busy,
    fault,
    dial(number) {
      if (current?.shown === number.shown) return
      mark(number, false)
      setCurrent(number)
      note(number, 'dialled', null)
    },
    answer(answer, saidAt, then) {
      note(current, answer, saidAt, () => {
        if (current) mark(current, answer === 'no-answer')
        setCurrent(null)
        then?.()
      })
    }
  }
}
