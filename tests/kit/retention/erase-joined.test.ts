import { expect, test } from 'vitest'
import { foldFields, valueOf } from '../../../src/domain/fields.ts'
import { keptConsents } from '../../../src/domain/people/kept-consents.ts'
import type { FactRow } from '../../../src/store/db.ts'
import { parseFacts } from '../../../src/store/read-model/fact-rows.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { SimTablet } from '../../sim/sim-tablet.ts'
import { must } from '../../sim/template.ts'
import { setField } from '../a-family.ts'
import { aStory, type Story } from '../a-story.ts'
import { secretsOn } from '../secrets.ts'

const DAY = '2026-11-22'

/** Two families with one child in both, joined; the second family has a sister. */
async function twoFamilies(story: Story) {
  const { template, kits, done, first, pass } = story
  const { event, sessions } = template
  const [session = ''] = sessions
  const add = async (yomi: string) =>
    must(await done(kits.office.commands.addWalkIn({ session, yomi, grade: 'e2', phone: '' })))
  const ids = [await add('ゆうき そら'), await add('ゆうき そら'), await add('ゆうき りん')]
  const [one = '', other = '', sister = ''] = ids
  const cards = await first(kits.office.roster(event))
  const familyOf = (id: string) =>
    cards.find(({ participant }) => participant.id === id)!.participant.family
  const [asked, family] = [familyOf(one), familyOf(other)]
  must(await done(kits.office.commands.saveParticipant(sister, { family })))
  const words: readonly (readonly [string, string, string])[] = [
    [one, 'allergy', 'ひみつの卵'],
    [other, 'allergy', 'ひみつのそば'],
    [asked, 'guardian', 'ひみつの母'],
    [family, 'guardian', 'のこる父'],
    [sister, 'care', 'のこる配慮'],
    [one, 'photo', 'yes'],
    [other, 'photo', 'no']
  ]
  for (const [subject, field, value] of words)
    await setField(story, kits.office, subject, field, value)
  const [question] = await first(kits.office.questions(event))
  must(await done(kits.office.commands.decide(event, question!.id, { kind: 'same' })))
  await pass(70_000)
  return { one, other, sister, asked, family }
}

test('[Q11] one family that asks is erased with its child’s other entry; the other family and its child stay, and so do the counts', async () => {
  const story = await aStory()
  const { template, kits, tablets, done, first, pass } = story
  const { event } = template
  const { one, other, sister, asked, family } = await twoFamilies(story)
  const before = (await first(kits.gym.summary(event, DAY)))!.sessions.map(({ counts }) => counts)
  must(await done(kits.office.commands.eraseFamily(event, asked)))
  await pass(120_000)
  for (const kit of Object.values(kits)) {
    const cards = await first(kit.roster(event))
    const ids = cards.map(({ participant }) => participant.id)
    expect(ids).toContain(sister)
    expect(ids.filter((id) => id === one || id === other)).toEqual([])
    expect(cards.find(({ participant }) => participant.id === sister)).toMatchObject({
      participant: { family },
      guardian: { name: 'のこる父' },
      care: { other: 'のこる配慮' },
      entries: 1
    })
    const after = (await first(kit.summary(event, DAY)))!.sessions.map(({ counts }) => counts)
    expect(after).toEqual(before)
  }
  for (const tablet of Object.values(tablets))
    expect(secretsOn(tablet, ['ひみつ']), tablet.name).toEqual([])
  expect((await first(kits.office.erasures))[0]).toMatchObject({ families: 1, children: 1 })
})

test('[L11] when the roster is erased, the consents kept are the stricter, and one child is counted', async () => {
  const story = await aStory()
  const { template, kits, tablets, done, first, pass } = story
  const { event } = template
  const { one, other } = await twoFamilies(story)
  const before = (await first(kits.gym.summary(event, DAY)))!.sessions.map(({ counts }) => counts)
  must(await done(kits.office.commands.eraseKind(event, 'roster')))
  await pass(120_000)
  for (const tablet of Object.values(tablets)) {
    const rows = tablet.disk.rows('facts') as FactRow[]
    const facts = rows
      .filter(({ doc }) => doc === `consents:${event}`)
      .flatMap((row) => parseFacts(row.facts))
    const fields = foldFields(facts)
    for (const id of [one, other]) expect(valueOf(fields, id, 'photo'), tablet.name).toBe('no')
  }
  for (const kit of Object.values(kits)) {
    const after = (await first(kit.summary(event, DAY)))!.sessions.map(({ counts }) => counts)
    expect(after).toEqual(before)
    expect(await first(kit.roster(event))).toEqual([])
  }
})

/** What a tablet holds of the event's consents. */
function consentsOn({ disk }: SimTablet, event: string) {
  const rows = disk.rows('facts') as FactRow[]
  return keptConsents(
    rows.filter(({ doc }) => doc === `consents:${event}`).flatMap((row) => parseFacts(row.facts))
  )
}

test('[L12] a no for the other entry, brought after the roster went by a tablet that was away, is the child’s', async () => {
  const story = await aStory()
  const { template, kits, tablets, done, first, pass } = story
  const { event } = template
  const { one, other } = await twoFamilies(story)
  await setField(story, kits.office, one, 'photo', 'yes')
  await pass(70_000)
  tablets.gym.wire.isDown = true
  await setField(story, kits.gym, other, 'photo', 'no')
  must(await done(kits.office.commands.eraseKind(event, 'roster')))
  await pass(70_000)
  const entries = [one, other].toSorted()
  expect(consentsOn(tablets.hall, event)).toMatchObject([{ entries, photo: 'yes' }])
  tablets.gym.wire.isDown = false
  await pass(120_000)
  for (const tablet of Object.values(tablets))
    expect(consentsOn(tablet, event), tablet.name).toMatchObject([{ entries, photo: 'no' }])
  for (const kit of Object.values(kits)) {
    expect(await first(kit.questions(event))).toEqual([])
    expect(await first(kit.decisions(event))).toEqual([])
    const { kinds } = (await first(kit.retention(event)))!
    expect(kinds.map(({ children }) => children)).toEqual([0, 0, 1, 0])
  }
  must(await done(kits.office.commands.eraseKind(event, 'consents')))
  await pass(120_000)
  for (const tablet of Object.values(tablets))
    expect(consentsOn(tablet, event), tablet.name).toEqual([])
  expect((await first(kits.office.erasures))[0]).toMatchObject({ what: 'consents', children: 1 })
})

test('[L12] joined at another table a moment before the roster goes, it is kept', async () => {
  const story = await aStory()
  const { template, kits, tablets, done, first, pass } = story
  const { event } = template
  const { one, other } = await twoFamilies(story)
  const [decision] = await first(kits.office.decisions(event))
  must(await done(kits.office.commands.undoDecision(decision!.fact)))
  await pass(70_000)
  tablets.office.wire.isDown = true
  const asked = (await first(kits.hall.questions(event))).find(({ kind }) => kind === 'twin')!
  must(await done(kits.hall.commands.decide(event, asked.id, { kind: 'same' })))
  await pass(70_000)
  tablets.office.wire.isDown = false
  must(await done(kits.office.commands.eraseKind(event, 'roster')))
  await pass(120_000)
  for (const tablet of Object.values(tablets))
    expect(consentsOn(tablet, event), tablet.name).toMatchObject([
      { entries: [one, other].toSorted(), photo: 'no' }
    ])
})

test('[Q14] guardians and grades that differ are asked about once the entries are joined, on every tablet until one says', async () => {
  const story = await aStory()
  const { template, kits, done, first, pass } = story
  const { event } = template
  const { one, other } = await twoFamilies(story)
  const ids = [one, other].toSorted()
  const asked = async (kit: Kit) =>
    (await first(kit.questions(event))).flatMap((each) => (each.kind === 'field' ? [each] : []))
  const questions = await asked(kits.gym)
  expect(questions.map(({ id }) => id.split(':')[2]).toSorted()).toEqual(['badge', 'guardian'])
  const guardian = questions.find(({ id }) => id.endsWith('guardian'))!
  expect(
    guardian.sides.map(({ words }) => words.kind === 'value' && words.value).toSorted()
  ).toEqual(['のこる父', 'ひみつの母'])
  must(await done(kits.gym.commands.decide(event, guardian.id, { kind: 'both' })))
  const badge = questions.find(({ id }) => id.endsWith('badge'))!
  const last = badge.sides.at(-1)!
  must(await done(kits.gym.commands.decide(event, badge.id, { kind: 'holds', fact: last.fact })))
  await pass(70_000)
  expect(await asked(kits.office)).toEqual([])
  const card = (await first(kits.office.person(ids[0]!, event, '')))!.card
  expect(card.guardians).toHaveLength(2)
  const worn = last.words.kind === 'value' ? last.words.value : ''
  expect(String(card.participant.badge)).toBe(worn)
})

test('[Q13] what is corrected of a joined child is shown so, whichever entry said otherwise', async () => {
  const story = await aStory()
  const { template, kits, done, first } = story
  const { event } = template
  const { one, other } = await twoFamilies(story)
  const cards = await first(kits.office.roster(event))
  const card = cards.find(({ participant: { id } }) => id === one || id === other)!
  const { id } = card.participant
  await setField(story, kits.office, id, 'allergy', '')
  await setField(story, kits.office, id, 'photo', 'yes')
  must(await done(kits.office.commands.saveParticipant(id, { grade: 'e3', note: '車いす' })))
  const seen = (await first(kits.office.person(id, event, '')))!.card
  expect(seen).toMatchObject({
    care: { allergy: '' },
    photo: 'yes',
    participant: { grade: 'e3', note: '車いす' }
  })
  expect(seen.guardians.map(({ name }) => name).toSorted()).toEqual(['のこる父', 'ひみつの母'])
})
