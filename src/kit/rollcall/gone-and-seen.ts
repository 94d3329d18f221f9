// Whom roll calls saw after it had gone by the marks: what a person is asked about.
import { eventDoc } from '../../crdt/docs.ts'
import { marksOf } from '../../domain/attendance/attendance.ts'
import type { GoneAndSeen } from '../../domain/conflicts/seen-questions.ts'
import type { Fact, Mark } from '../../domain/fact.ts'
import { headIds } from '../../domain/heads.ts'
import type { EventId, Id } from '../../domain/id.ts'
import type { RollCall } from '../../domain/rollcall/roll-call.ts'
import type { WorkspaceContext } from '../context.ts'
import type { People } from '../readings.ts'
import { rollIn } from './read.ts'
import { rollCallsOf, sightingsOf, type RollCalls } from './reading.ts'

export async function goneAndSeen(
  inside: WorkspaceContext,
  event: EventId,
  people: People
): Promise<readonly GoneAndSeen[]> {
  const known = await rollCallsOf(inside, event)
  if (known.calls.length === 0) return []
  const rows = await inside.rows.allFacts(eventDoc('attendance', event))
  const lists = await Promise.all(
    known.calls.map(async (call) => ofCall(inside, { call, known, people, rows }))
  )
  return lists.flat()
}

async function ofCall(
  inside: WorkspaceContext,
  of: {
    readonly call: RollCall
    readonly known: RollCalls
    readonly people: People
    readonly rows: ReadonlyMap<Id, readonly Fact[]>
  }
): Promise<readonly GoneAndSeen[]> {
  const { call, known, people, rows } = of
  const { roll, presence } = await rollIn(inside, call, people, known)
  const both = roll.expected.filter(({ isContradicted }) => isContradicted)
  if (both.length === 0) return []
  const told = await sightingsOf(inside, call)
  const seenById = new Map(
    [...told.people, ...told.nameless].flatMap((fact) =>
      fact.kind === 'seen' ? [[fact.id, fact] as const] : []
    )
  )
  const markById = new Map(
    [...rows.values()]
      .flat()
      .flatMap((fact) => (fact.kind === 'mark' ? [[fact.id, fact] as const] : []))
  )
  return both.flatMap(({ person: { id }, seen }) => {
    const mark = markById.get(presence.get(id)?.fact ?? '')
    if (!mark) return []
    const sightings = (seen?.sightings ?? []).flatMap(({ fact }) => seenById.get(fact) ?? [])
    return { participant: id, mark, heads: headsIn(rows, mark, id, people), sightings }
  })
}

function headsIn(
  rows: ReadonlyMap<Id, readonly Fact[]>,
  { session }: Mark,
  child: Id,
  { merged }: People
) {
  return headIds(marksOf(rows.get(session) ?? [], merged.idOf).get(child) ?? [])
}
