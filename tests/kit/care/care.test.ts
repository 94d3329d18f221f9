// Looking at care, making sure of a meal, and consents between an office and two tablets of a hall.
import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { aFamily, setField } from '../a-family.ts'
import { aStory, type Story } from '../a-story.ts'

async function mealOn({ first, template }: Story, kit: Kit) {
  const meal = await first(kit.meal(template.sessions[0]!))
  if (!meal) throw new Error('a meal')
  return meal
}

test('[H6] who made sure is seen on every tablet, and taken back from another', async () => {
  const story = await aStory()
  const { kits, done, pass, template } = story
  const [child] = template.children as [string]
  await setField(story, kits.office, child, 'allergy', '卵・乳')
  await pass(10_000)
  expect((await mealOn(story, kits.hall)).children).toMatchObject([
    { marks: [{ name: '卵' }, { name: '乳' }], confirmed: null }
  ])
  const { event } = template
  const day = '2026-11-22'
  must(await done(kits.hall.commands.confirmCare({ event, child, day, about: 'meal' })))
  await pass(10_000)
  const [seen] = (await mealOn(story, kits.gym)).children
  expect(seen?.confirmed?.device).toBe('hall')
  must(await done(kits.gym.commands.unconfirmCare(event, seen!.confirmed!.fact)))
  await pass(10_000)
  expect((await mealOn(story, kits.hall)).children[0]?.confirmed).toBeNull()
  const again = await done(kits.hall.commands.unconfirmCare(event, seen!.confirmed!.fact))
  expect(again).toEqual({ ok: false, fault: { kind: 'gone' } })
})

test('[H7] families of which nothing was read in are told', async () => {
  const story = await aStory()
  const { kits, pass, template } = story
  const before = (await mealOn(story, kits.hall)).familiesUnread
  await setField(story, kits.office, template.children[0]!, 'photo', 'yes')
  await pass(10_000)
  expect((await mealOn(story, kits.hall)).familiesUnread).toBe(before - 1)
})

test('[H8] [L7] opening a meal leaves one fact, which names nobody and is told to families with care', async () => {
  const story = await aStory()
  const { kits, done, first, pass, template } = story
  const { family, child } = await aFamily(story)
  const { event } = template
  must(await done(kits.hall.commands.lookAtMeal(event)))
  await pass(70_000)
  expect(await first(kits.office.looks(event))).toMatchObject([
    { what: 'meal', child: null, device: 'hall' }
  ])
  const told = must(await done(kits.office.commands.disclose(event, family)))
  expect(told.looks).toMatchObject([{ device: 'hall' }])
  const seen = async (id: string) =>
    (await first(kits.office.person(id, event, '')))?.history.filter(
      ({ words }) => words.kind === 'looked'
    )
  expect(await seen(child)).toHaveLength(1)
  expect(await seen(template.children[2]!)).toHaveLength(0)
})

test('[H30] who opened whose care is listed for the organizer, the latest first', async () => {
  const story = await aStory()
  const { kits, done, first, pass, template } = story
  const { event, children } = template
  must(await done(kits.hall.commands.look(event, children[0]!)))
  await pass(60_000)
  must(await done(kits.gym.commands.look(event, children[1]!)))
  await pass(10_000)
  const looks = await first(kits.office.looks(event))
  expect(looks.map(({ device, child }) => [device, child?.id])).toEqual([
    ['gym', children[1]],
    ['hall', children[0]]
  ])
})

test('[J23] in an emergency the card is told with the look on record', async () => {
  const story = await aStory()
  const { kits, done, first, pass, template } = story
  const [child] = template.children as [string]
  await setField(story, kits.office, child, 'medicine', '吸入器')
  await pass(10_000)
  const { event } = template
  const told = must(await done(kits.hall.commands.openInEmergency(event, child)))
  expect(told).toMatchObject({ unsaved: null, card: { care: { medicine: '吸入器' } } })
  expect(await done(kits.hall.commands.openInEmergency(event, 'nobodyA'))).toMatchObject({
    fault: { kind: 'gone' }
  })
  await pass(10_000)
  expect(await first(kits.office.looks(event))).toMatchObject([
    { what: 'child', device: 'hall', child: { id: child } }
  ])
})

const WISH = {
  version: '2026年度版',
  signer: '保護者',
  way: 'paper',
  signedOn: '2026-11-20'
} as const

async function consentOn({ first, template }: Story, kit: Kit, item: string) {
  const all = await first(kit.consents(template.children[0]!, template.event))
  return all?.find((one) => one.item === item)
}

test('[H21] [H22] a consent is told item by item, with the field of older versions; withdrawn, it is a no', async () => {
  const story = await aStory()
  const { kits, done, first, pass, template } = story
  const { event, children } = template
  const child = children[0]!
  const say = (item: 'photo' | 'firstAid', answer: 'yes' | 'withdrawn') =>
    done(kits.office.commands.sayConsent({ event, child, item, answer, ...WISH }))
  must(await say('photo', 'yes'))
  must(await say('firstAid', 'yes'))
  await pass(10_000)
  expect(await consentOn(story, kits.hall, 'photo')).toMatchObject({
    answer: 'yes',
    note: { signer: '保護者', version: '2026年度版' }
  })
  const card = async () =>
    (await first(kits.hall.roster(event))).find(({ participant }) => participant.id === child)
  expect((await card())?.photo).toBe('yes')
  must(await say('photo', 'withdrawn'))
  await pass(10_000)
  expect(await consentOn(story, kits.hall, 'photo')).toMatchObject({ answer: 'withdrawn' })
  expect((await card())?.photo).toBe('no')
  const gaps = await first(kits.hall.consentGaps(event))
  expect(gaps[child]).toEqual(['alone', 'insurance', 'personalData'])
  expect(gaps[children[1]!]).toHaveLength(5)
})

/** A guardian said yes to one tablet and no to another, and the office heard both. */
async function twoAnswers(item: 'photo' | 'firstAid'): Promise<Story> {
  const story = await aStory()
  const { kits, tablets, done, pass, template } = story
  const { event, children } = template
  const child = children[0]!
  tablets.gym.wire.isDown = true
  const say = (kit: Kit, answer: 'yes' | 'no') =>
    done(kit.commands.sayConsent({ event, child, item, answer, ...WISH }))
  must(await say(kits.hall, 'yes'))
  must(await say(kits.gym, 'no'))
  tablets.gym.wire.isDown = false
  await pass(70_000)
  expect(await consentOn(story, kits.office, item)).toMatchObject({ answer: 'no', isAsked: true })
  return story
}

test('[H24] two tablets that heard different answers are asked by the question there was before', async () => {
  const story = await twoAnswers('photo')
  const { kits, first, template } = story
  const { event } = template
  const questions = await first(kits.office.questions(event))
  expect(questions.map(({ kind }) => kind)).toContain('field')
})

test('[H31] answers to first aid that differ are asked, and what was chosen holds on every tablet', async () => {
  const story = await twoAnswers('firstAid')
  const { kits, done, first, pass, template } = story
  const { event } = template
  const open = await first(kits.office.questions(event))
  const question = open.find(({ id }) => id.startsWith('consent:'))
  if (question?.kind !== 'field') throw new Error('nobody asks')
  const yes = question.sides.find(({ words }) => words.kind === 'value' && words.value === 'yes')!
  const { commands } = kits.office
  const holds = { kind: 'holds', fact: yes.fact } as const
  const fact = must(await done(commands.decide(event, question.id, holds)))
  await pass(70_000)
  expect(await consentOn(story, kits.hall, 'firstAid')).toMatchObject({
    answer: 'yes',
    isAsked: false
  })
  const [decision] = await first(kits.office.decisions(event))
  expect(decision).toMatchObject({ fact, chosen: { words: { field: 'firstAid', value: 'yes' } } })
})
