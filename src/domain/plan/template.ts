// ひな型: a plan without day and place, made from one and made into one again. Rules B23–B25, B30.
import { clockToMinutes, minutesToClock } from '../calendar.ts'
import { clean } from '../clean.ts'
import { firstFault, invalid, textFault, titleFault, type Invalid } from '../invalid.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { isRemoved } from '../removal.ts'
import { linksFault } from './links.ts'
import { byPlan } from './line.ts'
import type { Block, BlockWords, Session, Template, TemplateBlock } from '../entity.ts'
import type { Id, TemplateBlockId, TemplateId } from '../id.ts'

/** What a block says, wherever it stands. */
type SaidByBlock = BlockWords & Pick<Block, 'title' | 'owner' | 'place' | 'materials' | 'planB'>

function saidByBlock(block: SaidByBlock): SaidByBlock {
  const { title, owner, place, materials, planB } = block
  const { goal, doing, saying, safety, links, anchor, station, needs } = block
  const later = { goal, doing, saying, safety, links, anchor, station, needs }
  const told = Object.entries(later).filter(([, value]) => value !== undefined)
  return { title, owner, place, materials, planB, ...Object.fromEntries(told) }
}

export function byTemplateTime(one: TemplateBlock, other: TemplateBlock): number {
  return one.from - other.from || (one.id < other.id ? -1 : 1)
}

/** The blocks of a plan that belong to a session: at its place, begun in its time as it was planned. */
export function blocksOfSession(
  blocks: readonly Block[],
  session: Pick<Session, 'day' | 'venue' | 'start' | 'end'>
): readonly Block[] {
  return blocks
    .filter(
      (one) =>
        one.day === session.day &&
        (one.venue === '' || one.venue === session.venue) &&
        one.start >= session.start &&
        one.start < session.end
    )
    .toSorted(byPlan)
}

/** `start` of the session becomes minute 0. What the running day did to the plan is not taken along. */
export function templateOf(
  blocks: readonly Block[],
  { template, start, newId }: { template: TemplateId; start: string; newId: () => Id }
): readonly TemplateBlock[] {
  return blocks.map((block) => ({
    id: newId(),
    template,
    from: Math.max(0, clockToMinutes(block.start) - clockToMinutes(start)),
    minutes: block.minutes,
    ...saidByBlock(block)
  }))
}

/** The template begins when the session does; what would begin after midnight is left out. */
export function planFrom(
  blocks: readonly TemplateBlock[],
  session: Session,
  newId: () => Id
): readonly Block[] {
  const start = clockToMinutes(session.start)
  return blocks
    .filter(({ from }) => start + from < 24 * 60)
    .map((block) => planned(block, session, start, newId()))
}

function planned(block: TemplateBlock, session: Session, start: number, id: Id): Block {
  const { event, venue, day } = session
  const place = { event, venue, day, start: minutesToClock(start + block.from) }
  const unchanged = { shift: 0, cut: 0, skipped: false }
  const { minutes, id: template } = block
  return { id, ...place, minutes, ...saidByBlock(block), ...unchanged, template }
}

/** A template of its own with the same blocks. */
export function copyTemplate(
  blocks: readonly TemplateBlock[],
  template: TemplateId,
  newId: () => Id
): readonly TemplateBlock[] {
  return blocks.map((block) => ({ ...block, id: newId(), template }))
}

export function checkTemplate<W extends Omit<Template, 'id'>>(wish: W): Result<W, Invalid> {
  const fault = firstFault(titleFault('title', wish.title), textFault('text', wish.note))
  return fault ? no(fault) : ok(clean(wish))
}

export function checkTemplateBlock<W extends Omit<TemplateBlock, 'id'>>(
  wish: W
): Result<W, Invalid> {
  const isMinutes = (minutes: number) => Number.isSafeInteger(minutes) && minutes >= 0
  const texts = [wish.owner, wish.place, wish.materials, wish.planB]
  const fault = firstFault(
    titleFault('title', wish.title),
    isMinutes(wish.minutes) && isMinutes(wish.from) ? null : invalid('minutes', 'not-a-number'),
    wish.minutes > 24 * 60 || wish.from >= 24 * 60 ? invalid('minutes', 'too-many') : null,
    ...texts.map((text) => textFault('text', text)),
    linksFault(wish.links ?? [])
  )
  return fault ? no(fault) : ok(clean(wish))
}

interface TemplateChange {
  readonly id: TemplateBlockId
  readonly fields: { readonly from: number; readonly minutes: number }
}

/** Blocks get other minutes; what follows moves along, but for what is fixed and for what ran beside them at another station. */
export function withMinutes(
  blocks: readonly TemplateBlock[],
  minutesById: ReadonlyMap<TemplateBlockId, number>
): readonly TemplateChange[] {
  const sorted = blocks.toSorted(byTemplateTime)
  const fromById = new Map(sorted.map(({ id, from }) => [id, from]))
  for (const [at, block] of sorted.entries()) {
    const more = (minutesById.get(block.id) ?? block.minutes) - block.minutes
    if (more !== 0) moveFollowing(sorted, at, more, fromById)
  }
  return sorted.flatMap(({ id, from, minutes }) => {
    const fields = {
      from: Math.max(0, fromById.get(id) ?? from),
      minutes: minutesById.get(id) ?? minutes
    }
    return fields.from === from && fields.minutes === minutes ? [] : [{ id, fields }]
  })
}

function moveFollowing(
  sorted: readonly TemplateBlock[],
  at: number,
  more: number,
  fromById: Map<TemplateBlockId, number>
): void {
  const block = sorted[at]
  for (const one of sorted.slice(at + 1)) {
    const isOwn = (one.station ?? '') === (block?.station ?? '')
    if (one.anchor === true && (isOwn || (one.station ?? '') === '')) return
    if (one.anchor !== true && (isOwn || (block?.station ?? '') === ''))
      fromById.set(one.id, (fromById.get(one.id) ?? one.from) + more)
  }
}

/** An earlier version put it away by emptying its title: the note then keeps the name. */
function isUntitled({ title }: Pick<Template, 'title'>): boolean {
  return title === ''
}

/** What a person reads as its name, also once it is put away. */
export function templateName({ title, note }: Pick<Template, 'title' | 'note'>): string {
  return isUntitled({ title }) ? (note.split('\n')[0] ?? '') : title
}

/** What to write so that it is what it was; also of one that an earlier version put away. */
export function broughtBack(template: Template): Partial<Omit<Template, 'id'>> {
  if (!isUntitled(template)) return { removed: [] }
  const note = template.note.split('\n').slice(1).join('\n')
  return { title: templateName(template), note, removed: [] }
}

export function isPutAway(template: Template): boolean {
  return isUntitled(template) || isRemoved('templates', template)
}
