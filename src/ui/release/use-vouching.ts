import { useState } from 'preact/hooks'
import type { Instant } from '../../domain/id.ts'
import { numbersToCall, type NumberToCall } from '../../domain/release/calls.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import type { Dialled } from './use-calling.ts'

/** What is still missing before somebody unregistered may take the children; null: nothing. */
export type Missing = 'call' | 'name' | 'decider' | 'reason' | null

export interface Vouching {
  readonly numbers: readonly NumberToCall[]
  readonly dialledByNumber: ReadonlyMap<string, Dialled>
  /** The number one is talking to. */
  readonly current: NumberToCall | null
  readonly way: 'call' | 'wait' | 'decide'
  /** When the guardian said yes; null: not yet. */
  readonly agreedAt: Instant | null
  readonly relation: string
  readonly name: string
  readonly decider: string
  readonly reason: string
  readonly missing: Missing
  readonly dial: (number: NumberToCall) => void
  readonly turnYes: () => void
  /** Nobody answers: the next number, and after the last one waiting. */
  readonly giveUp: () => void
  readonly go: (way: 'call' | 'wait' | 'decide') => void
  readonly say: (said: Partial<Pick<Vouching, 'relation' | 'name' | 'decider' | 'reason'>>) => void
}

export function useVouching(
  leaving: readonly Card[],
  byName: string,
  onDialled: (number: NumberToCall) => void
): Vouching {
  const { environment } = useApp()
  const numbers = numbersToCall(leaving)
  const [dialledByNumber, setDialled] = useState<ReadonlyMap<string, Dialled>>(new Map())
  const [current, setCurrent] = useState<NumberToCall | null>(null)
  const [way, setWay] = useState<Vouching['way']>('call')
  const [agreedAt, setAgreedAt] = useState<Instant | null>(null)
  const [said, setSaid] = useState({ relation: '', name: '', decider: byName, reason: '' })
  const noteDialled = ({ shown }: NumberToCall, isSilent: boolean) => {
    const at = dialledByNumber.get(shown)?.at ?? environment.now()
    const noted = new Map(dialledByNumber).set(shown, { at, isSilent })
    setDialled(noted)
    return noted
  }
  return {
    ...said,
    numbers,
    dialledByNumber,
    current,
    way,
    agreedAt,
    missing: missingIn(way, agreedAt, said),
    dial(number) {
      if (current?.shown === number.shown) return
      onDialled(number)
      noteDialled(number, false)
      setCurrent(number)
      setAgreedAt(null)
    },
    turnYes: () => setAgreedAt(agreedAt === null ? environment.now() : null),
    giveUp() {
      const noted = current ? noteDialled(current, true) : dialledByNumber
      setCurrent(null)
      setAgreedAt(null)
      if (numbers.every(({ shown }) => noted.get(shown)?.isSilent)) setWay('wait')
    },
    go: setWay,
    say: (more) => setSaid({ ...said, ...more })
  }
}

function missingIn(
  way: Vouching['way'],
  agreedAt: Instant | null,
  { name, decider, reason }: Pick<Vouching, 'name' | 'decider' | 'reason'>
): Missing {
  if (way !== 'decide' && agreedAt === null) return 'call'
  if (way === 'decide' && decider.trim() === '') return 'decider'
  if (way === 'decide' && reason.trim() === '') return 'reason'
  return name.trim() === '' ? 'name' : null
}
