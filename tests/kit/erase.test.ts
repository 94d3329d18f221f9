import { expect, test } from 'vitest'
import type { Kit } from '../../src/kit.ts'
import { must } from '../sim/template.ts'
import { aStory, type Story } from './a-story.ts'
import { secretsOn, secretsAtRelay } from './secrets.ts'

/** A family with everything that is kept of one, and another that stays. */
async function aFamily(story: Story): Promise<{ readonly family: string; readonly child: string }> {
  const { template, done, first, kits } = story
  const child = template.children[0]!
  const card = (await first(kits.office.roster(template.event))).find(
    (one) => one.participant.id === child
  )!
  const { family } = card.participant
  const { event } = template
  const set = async (subject: string, field: string, value: string) =>
    must(await done(kits.office.acts.setField({ event, subject, field, value })))
  await set(family, 'guardian', 'ひみつの保護者')
  await set(child, 'allergy', 'ひみつのアレルギー')
  await set(child, 'photo', 'no')
  await set(template.children[1]!, 'allergy', 'ほかの子のそば')
  await leave(story, kits.hall, 0, 'ひみつのおばあちゃん')
  await leave(story, kits.hall, 1, 'ほかの子のちち')
  await story.pass(70_000)
  return { family, child }
}

async function leave(
  { template, done }: Story,
  kit: Kit,
  child: number,
  picker: string
): Promise<void> {
  const session = template.sessions[0]!
  const participant = template.children[child]!
  must(await done(kit.acts.mark({ session, participant, status: 'left', picker })))
}

const SECRETS = ['ひみつの保護者', 'ひみつのアレルギー', 'ひみつのおばあちゃん', 'つむぎ']

test('[SY40] an erased family is on no tablet that told so, nor in what a key here opens at the relay; counts stay', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { event } = template
  const { family } = await aFamily(story)
  for (const tablet of Object.values(tablets)) expect(secretsOn(tablet, SECRETS)).not.toEqual([])
  const before = (await first(kits.gym.reception(template.sessions[0]!)))!.counts
  must(await done(kits.office.acts.eraseFamily(event, family)))
  await pass(120_000)
  for (const tablet of Object.values(tablets)) {
    expect(secretsOn(tablet, SECRETS), tablet.name).toEqual([])
    expect(await secretsAtRelay(story.world, tablet, SECRETS), tablet.name).toEqual([])
    expect(secretsOn(tablet, ['ほかの子のそば']), tablet.name).not.toEqual([])
  }
  for (const kit of Object.values(kits)) {
    const reception = (await first(kit.reception(template.sessions[0]!)))!
    expect(reception.counts).toEqual(before)
    expect(reception.cards).toHaveLength(3)
    expect(await first(kit.roster(event))).toHaveLength(3)
  }
  const [erasure] = await first(kits.office.erasures)
  expect(erasure).toMatchObject({ what: 'family', families: 1, children: 1, open: [] })
  expect(erasure!.done.map(({ name }) => name).toSorted()).toEqual(['gym', 'hall', '事務所'].toSorted())
  expect((await first(kits.office.tablets)).map((one) => one.forgot)).toEqual([true, true, true])
  expect(story.world.problems).toEqual([])
})
