// れんしゅう: an invented event on this device only. No relay, no keys handed out, thrown away at will.
import { docsOfEvent } from '../../crdt/docs.ts'
import { practiceEvent, practiceMorning } from '../../domain/practice/practice.ts'
import { momentOf } from '../../domain/calendar.ts'
import { newWorkspace, type Created } from '../../domain/entity.ts'
import { assert } from '../../lib/assert.ts'
import type { Db } from '../../store/db.ts'
import { createWorkspace } from '../../sync/access/create-workspace.ts'
import type { Replica, SyncEnvironment } from '../../sync/replica.ts'
import type { Environment } from '../environment.ts'
import { save, saveChoice, streamsFor, type WorkspaceContext } from '../context.ts'
import { everOf } from '../readings.ts'
import type { Role } from '../views.ts'

export async function createPractice(
  db: Db,
  environment: SyncEnvironment,
  role: Role
): Promise<Replica> {
  const founded = await createWorkspace(db, environment, {
    workspace: 'れんしゅう',
    deviceName: 'この端末',
    relay: '',
    admission: '',
    practice: true,
    role
  })
  assert(founded.ok, 'practice asks nobody')
  return founded.value
}

/** Fills an empty practice; one that has its event is left as it is. */
export async function fillPractice(inside: WorkspaceContext): Promise<void> {
  if ((await everOf(inside, 'events')).length > 0) return
  const { environment, newId } = inside
  const chance = chanceFrom(environment)
  const practice = practiceEvent({
    random: chance,
    newId,
    startDay: momentOf(environment.now()).day
  })
  const event = practice.event.id
  const lenders = practice.writes.created
    .filter((one) => one.root === 'lenders')
    .map((one) => one.entity.id)
  // nothing is erased in practice, so nothing is counted for the time after
  const docs = docsOfEvent(event).filter(({ name }) => name !== 'totals')
  const { created, changed, facts } = practice.writes
  const streams = streamsFor(inside, [
    ...docs,
    ...lenders.map((of) => ({ name: 'terms' as const, of }))
  ])
  const workspace: Created = { root: 'workspaces', entity: newWorkspace(newId(), 'れんしゅう') }
  // first, so that a reload in between finds an event without a choice never
  await saveChoice(inside, { event, venue: practice.venues[0]?.id ?? '' })
  await save(inside, {
    event,
    lender: lenders[0] ?? '',
    created: [workspace, ...created],
    changed,
    drafts: [
      ...facts,
      { kind: 'named', subject: inside.replica.identity.device, name: 'この端末', prev: [] }
    ],
    streams
  })
  await save(inside, { event, drafts: practiceMorning(practice, chance, environment.now()) })
}

function chanceFrom(environment: Environment): () => number {
  return () => {
    const [high = 0, low = 0] = environment.random(2)
    return (high * 256 + low) / 65_536
  }
}
