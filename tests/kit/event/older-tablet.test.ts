// Tablets that had not heard of a move, and older ones that know neither dates nor moves.
import { expect, test } from 'vitest'
import { commit } from '../../../src/store/db.ts'
import { eventDoc } from '../../../src/crdt/docs.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Changed } from '../../../src/domain/entity.ts'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { behind } from '../a-replica.ts'
import { aStory, type Story } from '../a-story.ts'
import { aComingEvent, expectedIn, FIRST_DAY, SECOND_DAY } from './a-coming-event.ts'

const WEEK_LATER = [
  { was: FIRST_DAY, day: '2026-12-19' },
  { was: SECOND_DAY, day: '2026-12-20' }
]

/** As a version writes that knows none of the fields that came later. */
async function asOlder(story: Story, doc: string, changed: readonly Changed[]): Promise<void> {
  const { tablets, done, open } = story
  const { docs, replica, close } = await behind(story, tablets.gym)
  const { db } = replica
  await done(commit(db, () => docs.write(db, { doc, created: [], changed }, 1)))
  close()
  await open(tablets.gym)
}

async function childNamed({ first, kits }: Story, event: string, yomi: string) {
  const cards = await first(kits.office.roster(event))
  const found = cards.find(({ participant }) => participant.seiYomi === yomi)
  if (!found) throw new Error('nobody is called so')
  return found.participant
}

test('[N31] an older tablet that changes the numbers after the days moved is heard, and the others keep their dates', async () => {
  const story = await aStory()
  const { kits, done, pass } = story
  const { event, sessions } = await aComingEvent(story)
  must(await done(kits.office.commands.changeEventDays({ event, rows: WEEK_LATER })))
  await pass(70_000)
  const { id } = await childNamed(story, event, 'いしい')
  await asOlder(story, eventDoc('roster', event), [
    { root: 'participants', id, fields: { days: [2] } }
  ])
  await pass(120_000)
  expect(await expectedIn(story, kits.office, sessions[0] ?? '')).toEqual(['あべ'])
  expect(await expectedIn(story, kits.office, sessions[1] ?? '')).toEqual([
    'あべ',
    'いしい',
    'うえだ'
  ])
})

test('[N30] an older tablet that adds a day before shifts nobody whose dates were written', async () => {
  const story = await aStory()
  const { kits, pass } = story
  const { event, sessions } = await aComingEvent(story)
  await asOlder(story, 'common', [
    { root: 'events', id: event, fields: { days: ['2026-12-05', FIRST_DAY, SECOND_DAY] } }
  ])
  await pass(120_000)
  for (const kit of [kits.office, kits.hall]) {
    expect(await expectedIn(story, kit, sessions[0] ?? '')).toEqual(['あべ', 'いしい'])
    expect(await expectedIn(story, kit, sessions[1] ?? '')).toEqual(['あべ', 'うえだ'])
  }
})

test('[E24] a child that a tablet without signal gave to the old day is asked about, and so is a session made there', async () => {
  const story = await aStory()
  const { kits, done, first, pass, tablets } = story
  const { event, venue } = await aComingEvent(story)
  tablets.hall.wire.isDown = true
  const { id } = await childNamed(story, event, 'うえだ')
  must(await done(kits.hall.commands.saveParticipant(id, { days: [1] })))
  const late = { event, venue, day: FIRST_DAY, title: '夜のコマ', start: '18:00', end: '19:00' }
  const session = must(await done(kits.hall.commands.saveSession(late)))
  must(await done(kits.office.commands.changeEventDays({ event, rows: WEEK_LATER })))
  tablets.hall.wire.isDown = false
  await pass(120_000)
  for (const kit of [kits.office, kits.hall]) {
    const view = (await first(kit.events)).find((one) => one.event.id === event)
    expect(view?.sessions.find((one) => one.id === session)?.day).toBe(FIRST_DAY)
    const asked = (await first(kit.questions(event))).filter((one) => one.kind === 'moved')
    expect(asked.map((one) => one.id)).toContain(`moved:sessions:${session}:${FIRST_DAY}`)
  }
})

/** Hall marks the first child as here on the first day; meanwhile the office moves both days. */
async function markedAndMoved(story: Story) {
  const { kits, done, first, pass, tablets } = story
  const { event, sessions } = await aComingEvent(story)
  const [session = ''] = sessions
  tablets.hall.wire.isDown = true
  const [card] = (await first(kits.hall.reception(session)))?.cards ?? []
  const saidAt = instantOf(FIRST_DAY, '09:35')
  const participant = card?.participant.id ?? ''
  must(await done(kits.hall.commands.mark({ session, participant, status: 'arrived', saidAt })))
  must(await done(kits.office.commands.changeEventDays({ event, rows: WEEK_LATER })))
  tablets.hall.wire.isDown = false
  await pass(120_000)
  return { event, session }
}

async function arrivedIn({ first }: Story, kit: Kit, session: string) {
  return (await first(kit.reception(session)))?.counts.arrived
}

test('[E25] [Q21] marks made without signal on the old day stand, and are asked about', async () => {
  const story = await aStory()
  const { kits, first } = story
  const { event, session } = await markedAndMoved(story)
  for (const kit of [kits.office, kits.hall]) {
    const asked = await first(kit.questions(event))
    expect(asked).toMatchObject([
      { kind: 'moved', about: 'marks', from: FIRST_DAY, to: '2026-12-19', marks: 1 }
    ])
    const recent = (await first(kit.reception(session)))?.recent
    expect(recent).toMatchObject([{ status: 'arrived', undone: false }])
  }
})

test('[A30] marks of the old day make nobody arrived on the new one, until a person lets them count there', async () => {
  const story = await aStory()
  const { kits, done, first, pass } = story
  const { event, session } = await markedAndMoved(story)
  const both = [kits.office, kits.hall]
  for (const kit of both) expect(await arrivedIn(story, kit, session)).toBe(0)
  const [question] = await first(kits.office.questions(event))
  const decide = kits.office.commands.decide(event, question?.id ?? '', { kind: 'along' })
  const decided = must(await done(decide))
  await pass(70_000)
  for (const kit of both) expect(await arrivedIn(story, kit, session)).toBe(1)
  must(await done(kits.hall.commands.undoDecision(decided)))
  await pass(70_000)
  for (const kit of both) expect(await arrivedIn(story, kit, session)).toBe(0)
})

test('[A30] marks of the old and of the new day do not contradict each other', async () => {
  const story = await aStory()
  const { kits, done, first, pass } = story
  const { event, session } = await markedAndMoved(story)
  const [card] = (await first(kits.office.reception(session)))?.cards ?? []
  const participant = card?.participant.id ?? ''
  const saidAt = instantOf('2026-12-19', '09:35')
  must(await done(kits.office.commands.mark({ session, participant, status: 'absent', saidAt })))
  await pass(70_000)
  for (const kit of [kits.office, kits.hall]) {
    const asked = await first(kit.questions(event))
    expect(asked.map(({ kind }) => kind)).toEqual(['moved'])
    expect((await first(kit.reception(session)))?.counts).toMatchObject({ arrived: 0, absent: 1 })
  }
})
