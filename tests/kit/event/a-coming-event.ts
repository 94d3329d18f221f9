// An event of two days that is still to come, with a session a day and a roster.
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import type { Story } from '../a-story.ts'

export const FIRST_DAY = '2026-12-12'
export const SECOND_DAY = '2026-12-13'

const ROSTER = [
  'せい,めい,学年,保護者氏名,電話番号,参加日',
  'あべ,そら,小2,阿部 花,090-0000-0001,両日',
  'いしい,りく,小3,石井 誠,090-0000-0002,12月12日',
  'うえだ,めい,小4,上田 恵,090-0000-0003,12月13日'
]

export interface ComingEvent {
  readonly event: string
  readonly venue: string
  /** One a day. */
  readonly sessions: readonly string[]
}

export async function aComingEvent(story: Story): Promise<ComingEvent> {
  const { kits, done, first, pass } = story
  const { commands } = kits.office
  const days = [FIRST_DAY, SECOND_DAY]
  const event = must(
    await done(commands.createEvent({ title: '竹瀬町', days, venues: ['竹瀬町公民館'] }))
  )
  const view = (await first(kits.office.events)).find((one) => one.event.id === event)
  const venue = view?.venues[0]?.id ?? ''
  const sessions: string[] = []
  for (const day of days) {
    const wish = { event, venue, day, title: 'ロボットの日', start: '09:30', end: '12:00' }
    sessions.push(must(await done(commands.saveSession(wish))))
    must(await done(commands.saveBlock(aBlock(event, venue, day))))
  }
  await bringIn(story, event, ROSTER)
  await pass(5000)
  const tablets = (await first(kits.office.tablets)).map(({ device }) => device)
  must(await done(commands.letIn(event, tablets)))
  await pass(70_000)
  return { event, venue, sessions }
}

async function bringIn({ kits, done }: Story, event: string, lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\r\n'))
  const opened = must(await done(kits.office.commands.openImport('roster', { event }, bytes)))
  const { mapping } = opened.draft
  const { rows } = must(await done(opened.preview(mapping)))
  must(
    await done(
      opened.confirm(
        mapping,
        rows.map(({ line }) => line)
      )
    )
  )
}

export function aBlock(event: string, venue: string, day: string) {
  const none = { owner: '', place: '', materials: '', planB: '', shift: 0, cut: 0, skipped: false }
  return { event, venue, day, start: '10:00', minutes: 20, title: '説明', ...none }
}

/** Whom a session expects, by reading. */
export async function expectedIn({ first }: Story, kit: Kit, session: string) {
  const reception = await first(kit.reception(session))
  return reception?.cards.map(({ participant }) => participant.seiYomi)
}
