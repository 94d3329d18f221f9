// Who came and who went.
import type { FactOf, Status } from '../../domain/fact.ts'
import { idToBytes } from '../id-bytes.ts'
import * as take from '../take.ts'
import type { FactKind } from './fact-kind.ts'

export const STATUSES: readonly Status[] = ['arrived', 'absent', 'left', 'cleared']

const mark: FactKind<FactOf<'mark'>> = {
  number: 1,
  home: 'attendance',
  also: [],
  write({ session, participant, status, picker, saidAt }, at) {
    // Up, never down: 13:05 must not be read back as 13:04. Without `|| 0` a zero could be -0.
    const said = saidAt === null ? null : Math.ceil((saidAt - at) / 1000) || 0
    return [idToBytes(session), idToBytes(participant), STATUSES.indexOf(status), picker, said]
  },
  read(cursor, at) {
    const session = take.id(cursor)
    const participant = take.id(cursor)
    const status = take.word(cursor, STATUSES) ?? 'cleared'
    const picker = take.textOrNull(cursor)
    const said = take.integerOrNull(cursor)
    const saidAt = said === null ? null : at + said * 1000
    return { kind: 'mark', session, participant, status, picker, saidAt }
  }
}

export const attendanceKinds = { mark }
