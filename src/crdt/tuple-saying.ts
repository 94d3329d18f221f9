// What a tuple says, by its kind; the cursor notes what is wrong. Null: a kind of a later version.
import type { Fact, Holder, FactHeader } from '../domain/fact.ts'
import type { Instant } from '../domain/id.ts'
import { factId } from './fact-id.ts'
import { CONDITIONS, ERASURES, EXPORTS, FIELDS, NUMBER_BY_KIND, STATUSES } from './fact-numbers.ts'
import { pairToHolder } from './holder-tuple.ts'
import * as take from './take.ts'
import type { Cursor } from './take.ts'

/** What a fact says, without who told it when. */
export type FactBody = UntoldOf<Fact>
type UntoldOf<F> = F extends Fact ? Omit<F, keyof FactHeader> : never

export function readSaying(kind: number, cursor: Cursor, at: Instant): FactBody | null {
  switch (kind) {
    case NUMBER_BY_KIND.mark:
      return readMark(cursor, at)
    case NUMBER_BY_KIND.voided:
      return { kind: 'voided', subject: take.id(cursor) }
    case NUMBER_BY_KIND.withdrawn:
      return { kind: 'withdrawn', subject: take.id(cursor) }
    case NUMBER_BY_KIND.moved:
      return readMoved(cursor)
    case NUMBER_BY_KIND.conditioned:
      return {
        kind: 'conditioned',
        asset: take.id(cursor),
        condition: take.word(cursor, CONDITIONS) ?? 'fine',
        note: take.textOrNull(cursor)
      }
    case NUMBER_BY_KIND.decided:
      return {
        kind: 'decided',
        subject: take.id(cursor),
        chosen: readFactIdOrNull(cursor),
        note: take.textOrNull(cursor)
      }
    case NUMBER_BY_KIND.same:
      return readPaired('same', cursor)
    case NUMBER_BY_KIND.notsame:
      return readPaired('notsame', cursor)
    case NUMBER_BY_KIND.field:
      return {
        kind: 'field',
        subject: take.id(cursor),
        field: take.word(cursor, FIELDS) ?? 'care',
        value: take.value(cursor)
      }
    case NUMBER_BY_KIND.reported:
      return readReported(cursor)
    case NUMBER_BY_KIND.forgot:
      return { kind: 'forgot', subject: take.device(cursor), seq: take.integer(cursor) }
    case NUMBER_BY_KIND.exported:
      return {
        kind: 'exported',
        subject: take.id(cursor),
        what: take.word(cursor, EXPORTS) ?? 'roster'
      }
    case NUMBER_BY_KIND.erased:
      return {
        kind: 'erased',
        subject: take.id(cursor),
        what: take.word(cursor, ERASURES) ?? 'family',
        families: take.integer(cursor),
        children: take.integer(cursor),
        seq: take.integer(cursor)
      }
    case NUMBER_BY_KIND.looked:
      return { kind: 'looked', subject: take.id(cursor) }
    case NUMBER_BY_KIND.unlocked:
      return { kind: 'unlocked', subject: take.device(cursor), helper: take.device(cursor) }
    case NUMBER_BY_KIND.dropped:
      return { kind: 'dropped', subject: take.device(cursor), records: take.integer(cursor) }
    case NUMBER_BY_KIND.givenUp:
      return { kind: 'givenUp', subject: take.device(cursor), records: take.integer(cursor) }
    case NUMBER_BY_KIND.named:
      return { kind: 'named', subject: take.device(cursor), name: take.text(cursor) }
    default:
      return null
  }
}

function readMark(cursor: Cursor, at: Instant): FactBody {
  const session = take.id(cursor)
  const participant = take.id(cursor)
  const status = take.word(cursor, STATUSES) ?? 'cleared'
  const picker = take.textOrNull(cursor)
  const said = take.integerOrNull(cursor)
  const saidAt = said === null ? null : at + said * 1000
  return { kind: 'mark', session, participant, status, picker, saidAt }
}

function readMoved(cursor: Cursor): FactBody {
  const asset = take.id(cursor)
  const to = readHolder(cursor)
  if (to === null) take.spoil(cursor)
  const from = readHolder(cursor)
  const quantity = take.numberOrNull(cursor)
  const note = take.textOrNull(cursor)
  return { kind: 'moved', asset, to: to ?? { kind: 'home' }, from, quantity, note }
}

function readHolder(cursor: Cursor): Holder | null {
  const kind = take.anything(cursor)
  const ref = take.anything(cursor)
  if (kind === null && ref === null) return null
  const holder = pairToHolder(kind, ref)
  if (holder === null) take.spoil(cursor)
  return holder
}

function readFactIdOrNull(cursor: Cursor): string | null {
  const client = take.integerOrNull(cursor)
  const clock = take.integerOrNull(cursor)
  if (client === null && clock === null) return null
  if (client === null || clock === null || client < 0 || clock < 0) take.spoil(cursor)
  return factId(client ?? 0, clock ?? 0)
}

/** The two are told in one order, whichever way an older tablet wrote them. */
function readPaired(kind: 'same' | 'notsame', cursor: Cursor): FactBody {
  const one = take.id(cursor)
  const two = take.id(cursor)
  if (one === two) take.spoil(cursor)
  return one < two ? { kind, subject: one, other: two } : { kind, subject: two, other: one }
}

function readReported(cursor: Cursor): FactBody {
  return {
    kind: 'reported',
    subject: take.device(cursor),
    event: take.id(cursor),
    people: take.integer(cursor),
    things: take.integer(cursor),
    blocks: take.integer(cursor),
    installed: take.flag(cursor),
    persistent: take.flag(cursor),
    precached: take.flag(cursor),
    freeMiB: take.integer(cursor),
    app: take.text(cursor)
  }
}
