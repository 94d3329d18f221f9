// The tablets of the workspace: who they are, what they hold (出発前チェック), and up to when their records are known.
import { eventScope } from '../../crdt/docs.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import type { Fact, Reported } from '../../domain/fact.ts'
import type { DeviceId, EventId, Id } from '../../domain/id.ts'
import { triedOf } from '../../domain/tablets/departure.ts'
import { approvalWords } from '../../protocol/check-words.ts'
import { deviceStatusAt, type ControlState } from '../../protocol/control-state.ts'
import { readControl } from '../../sync/replica.ts'
import { forgotOn, handingOf } from '../retention/forgotten.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, namesOf, registerOf } from '../readings.ts'
import type { Held, InvitationRow, Tablet } from './views.ts'

export async function readTablets(inside: WorkspaceContext): Promise<readonly Tablet[]> {
  const { identity } = inside.replica
  const control = await controlOf(inside)
  const [names, reports, seen, now, lastByDevice] = await Promise.all([
    namesOf(inside),
    inside.rows.allFacts('reports'),
    inside.rows.meta('seen'),
    relayNow(inside),
    lastRecords(inside)
  ])
  const seenByDevice = new Map(seen?.tablets.map((one) => [one.device, one]))
  return [...control.deviceById.values()]
    .toSorted((one, other) => one.since - other.since)
    .map((device) => {
      const id = bytesToHex(device.id)
      return {
        device: id,
        name: names.device(id),
        role: device.role,
        self: id === identity.device,
        events: eventsIn(device.waiting ?? [...device.scopes.keys()]),
        lastRecordAt: lastByDevice.get(id) ?? null,
        check: lastCheck(reports.get(id) ?? []),
        tried: triedIn(reports.get(id) ?? []),
        standing: deviceStatusAt(device, now),
        until: device.untilMs,
        seenAt: seenByDevice.get(id)?.at ?? null,
        app: seenByDevice.get(id)?.app ?? '',
        words: device.waiting && !device.cut ? approvalWords(identity.ws, device.id) : null,
        handing: handingOf(device, control, reports.get(id) ?? []),
        forgot: forgotOn(device, control, reports.get(id) ?? [])
      }
    })
}

/** As far as this tablet knows it. */
export async function relayNow({ rows, environment }: WorkspaceContext): Promise<number> {
  return environment.now() + ((await rows.meta('contact'))?.offsetMs ?? 0)
}

function lastCheck(facts: readonly Fact[]): Tablet['check'] {
  const reports = facts.filter((fact): fact is Reported => fact.kind === 'reported')
  const last = reports.toSorted((one, other) => one.at - other.at).at(-1)
  if (!last) return null
  const { at, event, people, things, blocks, installed, persistent, precached, freeMiB, app } = last
  return { at, event, people, things, blocks, installed, persistent, precached, freeMiB, app }
}

export function triedIn(facts: readonly Fact[]): Tablet['tried'] {
  return triedOf(facts.filter((fact) => fact.kind === 'checked'))
}

/** Of the last contact. Small differences are not noted, so that one that was heard and says nothing goes right. */
export async function readClockOff({ rows }: WorkspaceContext): Promise<number | null> {
  const contact = await rows.meta('contact')
  if (!contact || (!contact.everHeard && contact.offsetMs === null)) return null
  return 0 - Math.round((contact.offsetMs ?? 0) / 1000)
}

/** The latest moment each tablet's records speak of. */
export async function lastRecords(
  inside: WorkspaceContext
): Promise<ReadonlyMap<DeviceId, number>> {
  const last = new Map<DeviceId, number>()
  await inside.db.clients.each(({ device, lastAt }) => {
    if (lastAt > (last.get(device) ?? 0)) last.set(device, lastAt)
  })
  return last
}

/** Read from the database, so that a view is told again when the log grew, in whichever tab. */
export async function controlOf({
  rows,
  replica
}: Pick<WorkspaceContext, 'rows' | 'replica'>): Promise<ControlState> {
  return readControl(await rows.meta('control')) ?? replica.control
}

export function eventsIn(scopes: readonly string[]): readonly Id[] {
  return [
    ...new Set(
      scopes
        .filter((scope) => /^(?:badges|people):/u.test(scope))
        .map((scope) => scope.slice(scope.indexOf(':') + 1))
    )
  ]
}

export async function readHeld(inside: WorkspaceContext, eventId: EventId): Promise<Held | null> {
  const event = (await entitiesOf(inside, 'events')).find((one) => one.id === eventId)
  if (!event) return null
  const [people, things, blocks, contact, clockOff] = await Promise.all([
    registerOf(inside, eventId),
    entitiesOf(inside, 'assets'),
    entitiesOf(inside, 'blocks', eventId),
    inside.rows.meta('contact'),
    readClockOff(inside)
  ])
  return {
    event,
    peopleReadable: await isPeopleReadable(inside, eventId),
    people: people.participants.length,
    things: things.length,
    blocks: blocks.length,
    at: contact?.lastHeardAt ?? null,
    clockOff
  }
}

/** False while this tablet was not given the keys of the event's people (W4), and always for a volunteer. */
export async function isPeopleReadable(
  { rows, replica }: WorkspaceContext,
  event: EventId
): Promise<boolean> {
  if (replica.identity.role === 'volunteer') return false
  if (replica.identity.role === 'organizer' || replica.identity.practice) return true
  return (await rows.keys()).some((row) => row.scope === eventScope('people', event))
}

export async function readInvitations(inside: WorkspaceContext): Promise<readonly InvitationRow[]> {
  const control = await controlOf(inside)
  const [notes, names] = await Promise.all([inside.rows.meta('invitations'), namesOf(inside)])
  const noteById = new Map((notes ?? []).map((note) => [note.id, note]))
  const now = inside.environment.now()
  return [...control.inviteById].toReversed().map(([id, invite]) => ({
    id,
    role: invite.role,
    events: eventsIn(invite.scopes),
    label: noteById.get(id)?.label ?? '',
    until: invite.untilMs,
    state: invite.state.kind === 'open' && invite.untilMs <= now ? 'expired' : invite.state.kind,
    device: invite.state.kind === 'used' ? names.device(bytesToHex(invite.state.by)) : ''
  }))
}
