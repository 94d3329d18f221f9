// Templates, kinds of things, what a session needs of them, and what plans really took.
import { belongsTo } from '../../domain/attendance/belonging.ts'
import type { Kind } from '../../domain/entity.ts'
import type { EventId, SessionId } from '../../domain/id.ts'
import { doneLines, type DoneLine } from '../../domain/plan/actual.ts'
import { livingKinds } from '../../domain/plan/kinds.ts'
import { neededFor } from '../../domain/plan/needs.ts'
import { blocksOfSession, byTemplateTime, isPutAway } from '../../domain/plan/template.ts'
import { squash } from '../../domain/fold.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, registerOf } from '../readings.ts'
import { isPeopleReadable } from '../tablets/read.ts'
import { readRan } from './read.ts'
import type { Needed, TemplateView } from './views.ts'

/** Without those that were put away. */
export async function readTemplates(inside: WorkspaceContext): Promise<readonly TemplateView[]> {
  const [templates, blocks] = await Promise.all([
    entitiesOf(inside, 'templates'),
    entitiesOf(inside, 'templateBlocks')
  ])
  return templates
    .filter((one) => !isPutAway(one))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'ja'))
    .map((template) => ({
      template,
      blocks: blocks.filter((one) => one.template === template.id).toSorted(byTemplateTime)
    }))
}

/** By name; without those that went into another. */
export async function readKinds(inside: WorkspaceContext): Promise<readonly Kind[]> {
  const kinds = livingKinds(await entitiesOf(inside, 'kinds'))
  return kinds.toSorted((one, other) => squash(one.name).localeCompare(squash(other.name), 'ja'))
}

export async function readNeeded(
  inside: WorkspaceContext,
  eventId: EventId,
  of: SessionId
): Promise<Needed> {
  const [events, sessions, blocks, groups, kinds] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'sessions'),
    entitiesOf(inside, 'blocks', eventId),
    entitiesOf(inside, 'groups'),
    entitiesOf(inside, 'kinds')
  ])
  const event = events.find(({ id }) => id === eventId)
  const session = sessions.find(({ id }) => id === of)
  if (!event || !session) return { children: null, groups: 0, totals: [] }
  const isReadable = await isPeopleReadable(inside, eventId)
  const register = isReadable ? await registerOf(inside, eventId) : null
  const children =
    register?.participants.filter((child) => !child.staff && belongsTo(session, child, event)) ??
    null
  const inGroups = new Set(children?.map(({ group }) => group).filter(Boolean))
  const ofEvent = groups.filter((one) => one.event === eventId).length
  const head = { children: children?.length ?? null, groups: inGroups.size || ofEvent }
  const totals = neededFor(blocksOfSession(blocks, session), kinds, head)
  return { ...head, totals }
}

/** Of all events, so that a template learns from every venue it was used at. `event`: of one alone. */
export async function readDoneLines(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly DoneLine[]> {
  const all = await entitiesOf(inside, 'events')
  // a rehearsal is no measure
  const counted = all.filter((one) => one.rehearsal !== true && (event === '' || one.id === event))
  const read = await Promise.all(
    counted.map(async ({ id }) =>
      Promise.all([entitiesOf(inside, 'blocks', id), readRan(inside, id)])
    )
  )
  const ran = new Map(read.flatMap(([, told]) => [...told]))
  return doneLines(
    read.flatMap(([blocks]) => blocks),
    ran
  )
}
