import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { ENTRY_SIDE } from '../../../src/domain/conflicts/field-questions.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { Question } from '../../../src/kit/conflicts/views.ts'
import type { StreamRow } from '../../../src/store/db.ts'
import { must } from '../../sim/template.ts'
import { framesOn } from '../../sim/world.ts'
import { erase } from '../a-family.ts'
import { aStory, type Story } from '../a-story.ts'
import { forge } from '../forge.ts'
import { secretsAtRelay, secretsOn } from '../secrets.ts'

type FieldAsked = Extract<Question, { kind: 'field' }>

async function twoGroups({ template: { event }, kits, done, pass }: Story) {
  const group = (letter: string) => kits.office.commands.saveGroup({ event, letter, shape: 'star' })
  const groups = [must(await done(group('A'))), must(await done(group('B')))] as const
  await pass(20_000)
  return groups
}

/** Hall and gym change what they show of a child without hearing of each other. */
async function apart(story: Story, change: (kit: Kit, at: number) => Promise<unknown>) {
  const { tablets, kits, done, pass } = story
  const two = [tablets.hall, tablets.gym]
  for (const { wire } of two) wire.isDown = true
  for (const [at, kit] of [kits.hall, kits.gym].entries()) await done(change(kit, at))
  for (const { wire } of two) wire.isDown = false
  await pass(20_000)
}

async function asked(story: Story, kit: Kit): Promise<readonly FieldAsked[]> {
  const questions = await story.first(kit.questions(story.template.event))
  return questions.filter((one) => one.kind === 'field')
}

async function groupOn({ template, first }: Story, kit: Kit, child: string) {
  const cards = await first(kit.roster(template.event))
  const { group, badge } = cards.find((one) => one.participant.id === child)!.participant
  const { badges } = await first(kit.equipment(template.event))
  return { group, worn: badges.find((one) => one.number === badge)?.group }
}

test('[F13] [F15] a group chosen differently on two tablets is asked on all, and the answer is in entry and badge', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const [child = ''] = template.children
  const groups = await twoGroups(story)
  await apart(story, async (kit, at) =>
    must(await kit.commands.saveParticipant(child, { group: groups[at]! }))
  )
  const questions = await asked(story, kits.office)
  expect(questions).toMatchObject([
    { sides: [{ words: { field: 'group', value: 'A' } }, { words: { value: 'B' } }] }
  ])
  for (const kit of [kits.hall, kits.gym]) {
    expect(await asked(story, kit)).toEqual(questions)
    expect((await groupOn(story, kit, child)).group).toBe(
      (await groupOn(story, kits.office, child)).group
    )
  }
  const [question] = questions
  for (const side of question!.sides) {
    const answer = { kind: 'holds', fact: side.fact } as const
    const decided = must(
      await done(kits.office.commands.decide(template.event, question!.id, answer))
    )
    await pass(20_000)
    const group = groups[side === question!.sides[0] ? 0 : 1]
    for (const kit of Object.values(kits)) {
      expect(await groupOn(story, kit, child)).toEqual({ group, worn: group })
      expect(await asked(story, kit)).toEqual([])
    }
    expect(await first(kits.gym.decisions(template.event))).toMatchObject([
      { fact: decided, answer: 'holds', chosen: { words: { field: 'group' } } }
    ])
    must(await done(kits.hall.commands.undoDecision(decided)))
    await pass(20_000)
    for (const kit of Object.values(kits)) expect(await asked(story, kit)).toEqual(questions)
  }
  const both = await done(kits.hall.commands.decide(template.event, question!.id, { kind: 'both' }))
  expect(both).toMatchObject({ ok: false })
})

test('[F13] the same change on two tablets, and one after the other, ask nobody', async () => {
  const story = await aStory()
  const { kits, template, done, pass } = story
  const [child = ''] = template.children
  await apart(story, async (kit) =>
    must(await kit.commands.saveParticipant(child, { grade: 'e3' }))
  )
  expect(await asked(story, kits.office)).toEqual([])
  for (const [kit, grade] of [
    [kits.hall, 'e4'],
    [kits.gym, 'e5']
  ] as const) {
    must(await done(kit.commands.saveParticipant(child, { grade })))
    await pass(20_000)
  }
  for (const kit of Object.values(kits)) expect(await asked(story, kit)).toEqual([])
})

/** As a tablet of an older version writes: the entry, and no fact beside it. */
function olderWrite({ tablets, template, world }: Story, child: string, grade: string): void {
  const doc = `roster:${template.event}`
  const streams = tablets.hall.disk.rows('streams') as StreamRow[]
  const { stream } = streams.find((row) => row.doc === doc)!
  const log = framesOn(tablets.hall).filter((row) => row.stream === stream)
  forge(tablets.hall, world.chance.bytes(12), {
    doc,
    update(client) {
      const older = new Y.Doc()
      for (const { update } of log) if (update) Y.applyUpdate(older, update)
      older.clientID = client
      let written: Uint8Array = new Uint8Array()
      older.on('update', (bytes: Uint8Array) => (written = bytes))
      const entry = older.getMap('participants').get(child) as Y.Map<string>
      entry.set('grade', grade)
      return written
    }
  })
}

test('[F14] [F15] what a tablet of an older version wrote over a told value can be chosen or put back, and taken back', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const [child = ''] = template.children
  must(await done(kits.gym.commands.saveParticipant(child, { grade: 'e3' })))
  await pass(20_000)
  olderWrite(story, child, 'e5')
  kits.hall.commands.syncNow()
  await pass(20_000)
  const questions = await asked(story, kits.office)
  expect(questions).toMatchObject([
    { sides: [{ words: { value: 'e3' } }, { fact: ENTRY_SIDE, words: { value: 'e5' } }] }
  ])
  expect(await asked(story, kits.gym)).toEqual(questions)
  const gradeOn = async (kit: Kit) =>
    (await first(kit.roster(template.event))).find((one) => one.participant.id === child)!
      .participant.grade
  expect(await gradeOn(kits.gym)).toBe('e5')
  const [{ id, sides }] = questions as [FieldAsked]
  const entry = { kind: 'holds', fact: ENTRY_SIDE } as const
  const kept = must(await done(kits.gym.commands.decide(template.event, id, entry)))
  await pass(20_000)
  expect(await asked(story, kits.office)).toEqual([])
  expect(await gradeOn(kits.office)).toBe('e5')
  must(await done(kits.office.commands.undoDecision(kept)))
  await pass(20_000)
  expect(await asked(story, kits.gym)).toMatchObject([
    { id, sides: [{ words: { value: 'e3' } }, { words: { value: 'e5' } }] }
  ])
  const told = { kind: 'holds', fact: sides[0]!.fact } as const
  must(await done(kits.gym.commands.decide(template.event, id, told)))
  await pass(20_000)
  for (const kit of [kits.office, kits.gym]) {
    expect(await asked(story, kit)).toEqual([])
    expect(await gradeOn(kit)).toBe('e3')
  }
})

test('[SY40] what was told of an erased child’s entry is nowhere', async () => {
  const story = await aStory()
  const { kits, tablets, template, done, pass, first } = story
  const [child = ''] = template.children
  const words = ['ひみつのよび', 'ひみつのメモ']
  for (const [at, kit] of [kits.hall, kits.office].entries()) {
    const change = { callName: `ひみつのよび${at}`, note: 'ひみつのメモ' }
    must(await done(kit.commands.saveParticipant(child, change)))
    await pass(20_000)
  }
  const card = (await first(kits.office.roster(template.event))).find(
    (one) => one.participant.id === child
  )
  const { family } = card!.participant
  const told = must(await done(kits.office.commands.disclose(template.event, family)))
  expect(told.fields.map(({ field, standing }) => [field, standing])).toEqual([
    ['callName', false],
    ['note', true],
    ['callName', true]
  ])
  await erase(story, kits.office, family)
  await pass(120_000)
  for (const tablet of Object.values(tablets)) {
    expect(secretsOn(tablet, words)).toEqual([])
    expect(await secretsAtRelay(story.world, tablet, words)).toEqual([])
  }
})
