import { useState } from 'preact/hooks'
import { instantOf, minutesToClock } from '../../../domain/calendar.ts'
import type { Session } from '../../../domain/entity.ts'
import type { FactId } from '../../../domain/id.ts'
import type { KeyedBlock, KeyedMark, Meaning } from '../../../domain/papers/keyed-meaning.ts'
import type { Done } from '../../../kit/fault.ts'
import { useApp } from '../../app-context.ts'
import { useDoing, type Doing } from '../../doing.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { usePaperInWords } from './words/words.ts'

/** A row that was written in this sitting. */
export interface EnteredRow {
  readonly fact: FactId
  readonly of: 'child' | 'block'
  readonly who: string
  readonly said: string
  readonly undone: boolean
}

interface Entering {
  readonly doing: Doing
  /** Latest first. */
  readonly rows: readonly EnteredRow[]
  /** Writes what adds something; what is known, contradicts or is not understood stays where it is. */
  readonly enter: (meaning: Meaning) => void
  /** Somebody said that the paper is right, or which of two is meant. */
  readonly correct: (meant: KeyedMark | KeyedBlock) => void
  readonly undo: (row: EnteredRow) => void
  readonly pickerOf: (mark: KeyedMark) => string | null
}

/** `onDone`: a row is dealt with, the next may be typed. */
export function useEntering(session: Session, onDone: () => void): Entering {
  const { commands, environment } = useApp()
  const words = usePaperInWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [rows, setRows] = useState<readonly EnteredRow[]>([])

  const pickerOf = ({ act, rest, card }: KeyedMark): string | null => {
    if (act !== 'left') return null
    return rest === '' && card.guardian.goesHomeAlone ? null : rest || words.signed
  }

  function record(write: () => Done<FactId>, row: Omit<EnteredRow, 'fact' | 'undone'>): void {
    doing.run(write, (fact) => {
      environment.sound('arrived')
      setRows((before) => [{ ...row, fact, undone: false }, ...before])
      onDone()
    })
  }

  function correct(meant: KeyedMark | KeyedBlock): void {
    if (meant.kind === 'block') return recordStart(meant)
    const { card, act, clock, end } = meant
    const write = () =>
      commands.mark({
        session: session.id,
        participant: card.participant.id,
        status: act,
        picker: pickerOf(meant),
        saidAt: act === 'absent' ? null : instantOf(session.day, clock),
        correcting: end === 'differs'
      })
    const said = act === 'absent' ? '' : ` ${common.clock(clock)}`
    record(write, {
      of: 'child',
      who: `${card.participant.badge} ${common.called(card.participant)}`,
      said: `${words.will[act]}${said}`
    })
  }

  function recordStart({ block, started }: KeyedBlock): void {
    const said =
      started === 'left-out' ? words.leftOut : words.began(common.clock(minutesToClock(started)))
    const write = () => commands.keyStart({ event: session.event, block: block.id, started })
    record(write, { of: 'block', who: block.title, said })
  }

  function enter(meaning: Meaning): void {
    if (meaning.kind !== 'child' && meaning.kind !== 'block') return environment.sound('unknown')
    if (meaning.end === 'new') return correct(meaning)
    environment.sound(meaning.end === 'known' ? 'already' : 'unknown')
    if (meaning.end === 'known') onDone()
  }

  function undo({ fact, of }: EnteredRow): void {
    const take = () =>
      of === 'child' ? commands.undo(fact) : commands.undoStart(session.event, fact)
    doing.run(take, () =>
      setRows((before) =>
        before.map((row) => (row.fact === fact ? Object.assign({}, row, { undone: true }) : row))
      )
    )
  }

  return { doing, rows, enter, correct, undo, pickerOf }
}
