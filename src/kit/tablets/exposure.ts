// What a tablet could read, for people who have to know it because it is lost.
import { eventScope, lenderScope } from '../../crdt/docs.ts'
import type { DeviceId, EventId } from '../../domain/id.ts'
import { lendersInOrder } from '../../domain/order.ts'
import { deviceStatusAt, isInside, type Device } from '../../protocol/control-state.ts'
import { mayRead } from '../../protocol/grants.ts'
import type { WorkspaceContext } from '../context.ts'
import { householdsIn, namesOf, peopleOf, everOf } from '../readings.ts'
import { controlOf, lastRecords, relayNow } from './read.ts'
import type { Exposure } from './views.ts'

type Reached = Exposure['events'][number]

export async function readExposure(
  inside: WorkspaceContext,
  id: DeviceId
): Promise<Exposure | null> {
  const device = (await controlOf(inside)).deviceById.get(id)
  if (!device) return null
  const [names, seen, cutAt, now, last, events, lenders] = await Promise.all([
    namesOf(inside),
    inside.rows.meta('seen'),
    inside.rows.meta('cutAt'),
    relayNow(inside),
    lastRecords(inside),
    everOf(inside, 'events'),
    everOf(inside, 'lenders')
  ])
  const told = seen?.tablets.find((one) => one.device === id)
  const reached = await Promise.all(
    events.map(async (event): Promise<Reached> => {
      const kinds = kindsOf(device, event.id)
      const people = await peopleOf(inside, event.id)
      return { event, kinds, children: people.participants.length, families: householdsIn(people) }
    })
  )
  return {
    device: id,
    name: names.device(id),
    role: device.role,
    standing: deviceStatusAt(device, now),
    cutReason: device.cut?.reason ?? null,
    cutAt: device.cut ? (cutAt?.[id] ?? null) : null,
    events: reached.filter(({ kinds }) => kinds.length > 0),
    lenders: lendersInOrder(lenders)
      .filter((lender) => couldRead(device, lenderScope(lender.id)))
      .map((lender) => lender.name),
    seenAt: told?.at ?? null,
    lastRecordAt: last.get(id) ?? null,
    app: told?.app ?? ''
  }
}

function kindsOf(device: Device, event: EventId): Reached['kinds'] {
  const badges = couldRead(device, eventScope('badges', event)) ? (['badges'] as const) : []
  const people = couldRead(device, eventScope('people', event))
    ? (['roster', 'care', 'consents', 'attendance'] as const)
    : []
  return [...badges, ...people]
}

/** Before it was cut off, too: that is what is asked. */
function couldRead(device: Device, scope: string): boolean {
  return isInside({ ...device, cut: null }) && mayRead(device, scope)
}
