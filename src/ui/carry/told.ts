import type { Unpacked } from '../../kit/carry/commands.ts'
import type { SyncStatus } from '../../kit/tablets/sync-views.ts'
import type { Say } from '../words/fault.ts'
import type { HandoverWords } from './words/ja.ts'

export interface TakenLine extends Say {
  /** full: it is here · half: another tablet holds it, too · wait: for another tablet · calm: nothing to do · ask: look here */
  readonly state: 'full' | 'half' | 'wait' | 'calm' | 'ask'
}

/** What came out of a bundle, in the order people ask: what is new, what not, what is wrong. */
export function tellTaken(
  { taken: words }: HandoverWords,
  taken: Unpacked,
  status: SyncStatus | undefined
): readonly TakenLine[] {
  const told: TakenLine[] = []
  const tell = (isSo: boolean, state: TakenLine['state'], what: string, next: string) => {
    if (isSo) told.push({ state, what, next })
  }
  const { records, knownRecords, name } = taken
  const copies = status?.met.find(({ device }) => device === taken.from)?.copies ?? 0
  const waits = [...new Set(status?.waitingFor.map(({ device }) => device))].join('、')
  tell(records > 0, 'full', words.records(records), words.recordsNext)
  tell(records + taken.held === 0 && !taken.isCut, 'calm', words.noRecords, words.knownNext)
  tell(records > 0 && knownRecords > 0, 'calm', words.known(knownRecords), words.knownNext)
  tell(taken.isSigned && copies > 0, 'half', words.copies(copies, name), words.copiesNext)
  tell(taken.held > 0, 'wait', waits ? words.held(waits) : words.heldAny, words.heldNext)
  tell(taken.notForUs > 0, 'calm', words.notForUs, words.notForUsNext)
  tell(taken.isCut, 'ask', words.cut, taken.frames > 0 ? words.cutNext : words.cutNone)
  tell(taken.bad > 0, 'ask', words.bad, words.badNext)
  tell(!taken.isCut && !taken.isSigned, 'ask', words.unsigned, words.unsignedNext)
  tell(taken.needsControl, 'wait', words.control, words.controlNext)
  return told
}
