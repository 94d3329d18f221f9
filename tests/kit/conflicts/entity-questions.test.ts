import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import { aComingEvent, FIRST_DAY, SECOND_DAY } from '../event/a-coming-event.ts'
import { apart, askedOnAll } from './an-apart.ts'

const LATER = '2026-12-19'

async function sessionsOn({ first, template }: Story, kit: Kit) {
  const here = (await first(kit.events)).find(({ event }) => event.id === template.event)
  return here?.sessions.map(({ id, day, title }) => ({ id, day, title })) ?? []
}

async function sessionOf({ first, template }: Story, kit: Kit, id: string) {
  const here = (await first(kit.events)).find(({ event }) => event.id === template.event)
  return here!.sessions.find((one) => one.id === id)!
}

/** Hall removes the second session, gym gives it another title. */
async function removedAndEdited(story: Story) {
  const id = story.template.sessions[1]!
  const session = await sessionOf(story, story.kits.gym, id)
  await apart(
    story,
    async (kit) => must(await kit.commands.remove({ root: 'sessions', id })),
    async (kit) => must(await kit.commands.saveSession({ ...session, title: '午後の部' }))
  )
  return { id, title: session.title }
}

test('[Q17] [Q16] a session removed here and changed there is shown and asked; kept, removed and undone all tablets end alike', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { id, title } = await removedAndEdited(story)
  const questions = await askedOnAll(story)
  expect(questions).toMatchObject([
    {
      kind: 'removal',
      id: `removal:sessions:${id}`,
      event: template.event,
      title: '午後の部',
      remover: { device: expect.any(String) },
      changed: [{ field: 'title', before: title, now: '午後の部' }]
    }
  ])
  for (const answer of ['keep', 'remove'] as const) {
    const decided = must(
      await done(kits.office.commands.decide(template.event, questions[0]!.id, { kind: answer }))
    )
    await pass(20_000)
    expect(await askedOnAll(story)).toEqual([])
    for (const kit of Object.values(kits)) {
      const there = (await sessionsOn(story, kit)).some((one) => one.id === id)
      expect(there).toBe(answer === 'keep')
    }
    expect(await first(kits.gym.decisions(template.event))).toMatchObject([
      { fact: decided, answer, title: '午後の部', event: template.event }
    ])
    must(await done(kits.hall.commands.undoDecision(decided)))
    await pass(20_000)
    expect(await askedOnAll(story)).toEqual(questions)
  }
})

test('[Q15] two tablets that answer differently are a question again, and the same one everywhere', async () => {
  const story = await aStory()
  const { kits, template, done, pass } = story
  await removedAndEdited(story)
  const [question] = await askedOnAll(story)
  const answer = (kind: 'keep' | 'remove') => async (kit: Kit) =>
    must(await kit.commands.decide(template.event, question!.id, { kind }))
  await apart(story, answer('keep'), answer('remove'))
  const again = await askedOnAll(story)
  expect(again).toMatchObject([{ id: question!.id }])
  expect(again[0]).toMatchObject({
    sides: [{ words: { kind: 'answer' } }, { words: { kind: 'answer' } }]
  })
  await done(answer('keep')(kits.office))
  await pass(20_000)
  expect(await askedOnAll(story)).toEqual([])
  for (const kit of Object.values(kits)) expect(await sessionsOn(story, kit)).toHaveLength(2)
})

test('[Q17] marks that come to a removed session are asked about, and it stays closed', async () => {
  const story = await aStory()
  const { kits, template, done, pass } = story
  const id = template.sessions[1]!
  const participant = template.children.at(-1)!
  await apart(
    story,
    async (kit) => must(await kit.commands.remove({ root: 'sessions', id })),
    async (kit) =>
      must(await kit.commands.mark({ session: id, participant, status: 'left', picker: '母' }))
  )
  const [question] = await askedOnAll(story)
  expect(question).toMatchObject({ kind: 'removal', more: 1, changed: [] })
  expect(await sessionsOn(story, kits.office)).toHaveLength(1)
  must(await done(kits.office.commands.decide(template.event, question!.id, { kind: 'remove' })))
  await pass(20_000)
  expect(await askedOnAll(story)).toEqual([])
})

test('[Q17] a thing removed here and changed there is asked of the workspace, once', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { things } = await first(kits.gym.equipment(template.event))
  const asset = things.find((one) => one.out === 0)!.asset
  await apart(
    story,
    async (kit) => must(await kit.commands.remove({ root: 'assets', id: asset.id })),
    async (kit) =>
      must(
        await kit.commands.saveAsset({ ...asset, lender: template.lender, note: 'つかいました' })
      )
  )
  const before = await askedOnAll(story, '')
  const question = before.find(({ kind }) => kind === 'removal')
  expect(question).toMatchObject({ kind: 'removal', root: 'assets', event: '' })
  expect((await askedOnAll(story)).filter(({ kind }) => kind === 'removal')).toEqual([])
  const decided = must(await done(kits.hall.commands.decide('', question!.id, { kind: 'keep' })))
  await pass(20_000)
  expect((await askedOnAll(story, '')).some(({ id }) => id === question!.id)).toBe(false)
  must(await done(kits.office.commands.undoDecision(decided)))
  await pass(20_000)
  expect(await askedOnAll(story, '')).toEqual(before)
})

test('[Q18] [Q16] a child taken off here and marked there is asked about; kept, closed and undone all tablets end alike', async () => {
  const story = await aStory()
  const { kits, done, pass, first } = story
  const { event, sessions } = await aComingEvent(story)
  const roster = await first(kits.hall.roster(event))
  const child = (await first(kits.hall.reception(sessions[0]!)))!.cards[0]!.participant.id
  const mark = { session: sessions[0]!, participant: child, status: 'arrived' } as const
  await apart(
    story,
    async (kit) => must(await kit.commands.removeChildren({ event, children: [child] })),
    async (kit) => must(await kit.commands.mark(mark))
  )
  const asked = await askedOnAll(story, event)
  expect(asked).toMatchObject([
    { kind: 'removal', root: 'participants', written: [{ words: { status: 'arrived' } }] }
  ])
  for (const kind of ['keep', 'remove'] as const) {
    const decided = must(await done(kits.office.commands.decide(event, asked[0]!.id, { kind })))
    await pass(70_000)
    expect(await askedOnAll(story, event)).toEqual([])
    for (const kit of Object.values(kits)) {
      expect(await first(kit.roster(event))).toHaveLength(roster.length)
      const off = kind === 'keep' ? [] : [{ child: { id: child }, state: 'closed' }]
      expect(await first(kit.offRoster(event))).toMatchObject(off)
    }
    must(await done(kits.hall.commands.undoDecision(decided)))
    await pass(70_000)
    expect((await askedOnAll(story, event)).map(({ id }) => id)).toEqual([asked[0]!.id])
  }
})

/** The office moves both days, hall makes a session on the first without hearing of it. */
async function movedAndMade(story: Story) {
  const coming = await aComingEvent(story)
  const { event, venue } = coming
  const wish = { event, venue, day: FIRST_DAY, title: '夕方の部', start: '16:00', end: '17:00' }
  const { kits, tablets, done, pass } = story
  tablets.hall.wire.isDown = true
  const rows = [
    { was: FIRST_DAY, day: LATER },
    { was: SECOND_DAY, day: '2026-12-20' }
  ]
  must(await done(kits.office.commands.changeEventDays({ event, rows })))
  const made = must(await done(kits.hall.commands.saveSession(wish)))
  tablets.hall.wire.isDown = false
  await pass(70_000)
  return { ...coming, made }
}

async function dayOf({ first }: Story, kit: Kit, event: string, session: string) {
  const here = (await first(kit.events)).find((one) => one.event.id === event)
  return here?.sessions.find(({ id }) => id === session)?.day
}

test('[Q19] [Q16] a session made on a day that was moved goes along or brings the day back, and either is undone', async () => {
  const story = await aStory()
  const { kits, done, pass, first } = story
  const { event, made } = await movedAndMade(story)
  const asked = await first(kits.office.questions(event))
  expect(asked).toMatchObject([
    { kind: 'moved', root: 'sessions', title: '夕方の部', from: FIRST_DAY, to: LATER, event }
  ])
  expect(await first(kits.hall.questions(event))).toEqual(asked)
  for (const answer of ['along', 'there'] as const) {
    const decide = kits.office.commands.decide(event, asked[0]!.id, { kind: answer })
    const decided = must(await done(decide))
    await pass(70_000)
    for (const kit of [kits.office, kits.hall]) {
      expect(await first(kit.questions(event))).toEqual([])
      expect(await dayOf(story, kit, event, made)).toBe(answer === 'along' ? LATER : FIRST_DAY)
    }
    must(await done(kits.hall.commands.undoDecision(decided)))
    await pass(70_000)
    expect(await first(kits.office.questions(event))).toEqual(asked)
  }
})

test('[Q21] [A30] who was marked on the old day of a moved session goes to a session of that day, and back again', async () => {
  const story = await aStory()
  const { kits, tablets, done, pass, first, world } = story
  const { event, sessions } = await aComingEvent(story)
  const [session = ''] = sessions
  const child = (await first(kits.hall.reception(session)))!.cards[0]!.participant.id
  tablets.hall.wire.isDown = true
  const rows = [
    { was: FIRST_DAY, day: LATER },
    { was: SECOND_DAY, day: SECOND_DAY }
  ]
  must(await done(kits.office.commands.changeEventDays({ event, rows })))
  const saidAt = instantOf(FIRST_DAY, '09:40')
  const mark = { session, participant: child, status: 'arrived', saidAt } as const
  must(await done(kits.hall.commands.mark(mark)))
  tablets.hall.wire.isDown = false
  await pass(70_000)
  expect(world.tablets.length).toBeGreaterThan(2)
  const asked = await first(kits.office.questions(event))
  expect(asked).toMatchObject([{ kind: 'moved', about: 'marks', from: FIRST_DAY, marks: 1 }])
  const decide = kits.office.commands.decide(event, asked[0]!.id, { kind: 'there' })
  const decided = must(await done(decide))
  await pass(70_000)
  for (const kit of [kits.office, kits.hall]) {
    const here = (await first(kit.events)).find((one) => one.event.id === event)!
    const there = here.sessions.find(({ day }) => day === FIRST_DAY)!
    expect((await first(kit.reception(there.id)))?.counts.arrived).toBe(1)
    expect((await first(kit.reception(session)))?.counts.arrived).toBe(0)
    expect(await first(kit.questions(event))).toEqual([])
  }
  must(await done(kits.office.commands.undoDecision(decided)))
  await pass(70_000)
  expect(await first(kits.hall.questions(event))).toEqual(asked)
  expect((await first(kits.hall.reception(session)))?.counts.arrived).toBe(0)
})
