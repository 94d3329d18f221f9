import { expect, test } from 'vitest'
import { MOST_BACKUP_DAYS, SETTINGS_LIMITS } from '../../../src/domain/event/settings.ts'
import { must } from '../../sim/template.ts'
import type { StreamRow } from '../../../src/store/db.ts'
import { aFamily, leave, SECRETS, setField } from '../a-family.ts'
import { deviceOf } from '../a-hand.ts'
import { aStory, type Story } from '../a-story.ts'
import { secretsAtRelay, secretsOn } from '../secrets.ts'

const DAY = '2026-11-22'

async function attendanceFile({ template, done, kits }: Story): Promise<string> {
  const file = must(await done(kits.office.commands.exportCsv('attendance', template.event)))
  return new TextDecoder().decode(file.bytes)
}

test('[L6] when the roster goes, what was counted in each session stays, and every screen holds', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { event, sessions } = template
  await aFamily(story)
  const before = (await first(kits.office.summary(event, DAY)))!.sessions.map((one) => one.counts)
  must(await done(kits.office.commands.eraseKind(event, 'roster')))
  await pass(120_000)
  for (const [name, kit] of Object.entries(kits)) {
    const summary = (await first(kit.summary(event, DAY)))!
    expect(summary.sessions.map((one) => one.counts)).toEqual(before)
    expect(summary.sessions[0]!.byGrade).toMatchObject([{ grade: 'e2', counts: { arrived: 4 } }])
    expect(summary.sessions.flatMap((one) => one.cards)).toEqual([])
    const reception = (await first(kit.reception(sessions[0]!)))!
    expect(reception, name).toMatchObject({ counts: before[0], cards: [], recent: [] })
    expect(await first(kit.roster(event))).toEqual([])
    expect(await first(kit.questions(event))).toEqual([])
    expect(await first(kit.person(template.children[0]!, event, sessions[0]!))).toBe(null)
    expect((await first(kit.equipment(event))).badges).toEqual([])
  }
  expect(await attendanceFile(story)).not.toContain('つむぎ')
  const retention = (await first(kits.office.retention(event)))!
  expect(retention.kinds.find((one) => one.kind === 'roster')).toMatchObject({ children: 0 })
  expect(retention.kinds.map((one) => one.erasedAt !== null)).toEqual([false, true, false, false])
  expect(await first(kits.office.erasures)).toMatchObject([
    { what: 'roster', children: 4, open: [], event: { id: event } }
  ])
  // care has a time of its own
  const gone = SECRETS.filter((word) => word !== 'ひみつのアレルギー')
  for (const tablet of Object.values(tablets)) {
    expect(secretsOn(tablet, gone)).toEqual([])
    expect(await secretsAtRelay(story.world, tablet, gone)).toEqual([])
  }
  expect(story.world.problems).toEqual([])
})

test('[L6] counted once more before a second erasure, nothing is lost of what was counted', async () => {
  const story = await aStory()
  const { template, kits, first, done, pass } = story
  const { event } = template
  must(await done(kits.office.commands.eraseKind(event, 'roster')))
  await pass(70_000)
  const counted = (await first(kits.gym.summary(event, DAY)))!.sessions.map((one) => one.counts)
  expect(counted[0]).toMatchObject({ expected: 4, arrived: 4 })
  must(await done(kits.office.commands.eraseKind(event, 'roster')))
  await pass(70_000)
  expect((await first(kits.gym.summary(event, DAY)))!.sessions.map((one) => one.counts)).toEqual(
    counted
  )
})

test('[L1] retention: usual days, own days, what is due', async () => {
  const story = await aStory()
  const { template, kits, first, done } = story
  const { event } = template
  const kinds = async () => (await first(kits.office.retention(event)))!.kinds
  expect((await kinds()).map(({ due }) => due)).toEqual([
    '2026-11-29',
    '2026-12-22',
    '2029-11-21',
    '2031-11-21'
  ])
  must(await done(kits.office.commands.setRetention(event, [0, 3, 10, 10])))
  expect(await kinds()).toMatchObject([
    { kind: 'care', due: '2026-11-22', isDue: true, erasedAt: null, children: 4 },
    { kind: 'roster', due: '2026-11-25', isDue: false },
    { kind: 'consents', due: '2026-12-02', isDue: false },
    { kind: 'incidents', due: '2026-12-02', isDue: false }
  ])
  for (const days of [
    [-1, 1, 1, 1],
    [1, 1.5, 1, 1],
    [1, 1, 99_999, 1]
  ] as const)
    expect(await done(kits.office.commands.setRetention(event, days))).toMatchObject({
      fault: { kind: 'invalid', field: 'retention' }
    })
})

test('[SY47] who may not, or does not know enough, erases nothing', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { event } = template
  const { family } = await aFamily(story)
  expect(await done(kits.hall.commands.eraseFamily(event, family))).toMatchObject({
    fault: { kind: 'not-allowed' }
  })
  expect(await done(kits.office.commands.eraseFamily(event, 'nobodyId'))).toMatchObject({
    fault: { kind: 'gone' }
  })
  tablets.office.wire.isDown = true
  expect(await done(kits.office.commands.eraseFamily(event, family))).toMatchObject({
    fault: { kind: 'needs-signal' }
  })
  tablets.office.wire.isDown = false
  await pass(70_000)
  // the office waits for something of the very documents
  const stream = (tablets.office.disk.rows('streams') as StreamRow[]).find(
    ({ doc }) => doc === `care:${event}`
  )!.stream
  const writer = `${await deviceOf(story, kits.gym)}00000000`
  const held = { fid: 'ff', stream, writer, ctr: 2, bytes: new Uint8Array(), rx: 0 }
  tablets.office.disk.add('held', { ...held, why: 'gap' })
  expect(await done(kits.office.commands.eraseFamily(event, family))).toMatchObject({
    fault: { kind: 'not-complete', records: 1 }
  })
  expect((await first(kits.office.roster(event))).length).toBe(4)
  expect(await first(kits.office.erasures)).toEqual([])
})

test('[L7] 開示 tells everything that is held on a family, and which tablets can read it', async () => {
  const story = await aStory()
  const { template, kits, done, first } = story
  const { event } = template
  const { family, child } = await aFamily(story)
  await setField(story, kits.office, child, 'allergy', 'なおした')
  await leave(story, kits.hall, child, 'ちち')
  await attendanceFile(story)
  await story.pass(3000)
  must(await done(kits.office.commands.noteExport(event, 'paper-roster')))
  const told = must(await done(kits.office.commands.disclose(event, family)))
  expect(told).toMatchObject({
    family,
    guardian: { name: 'ひみつの保護者' },
    consents: [{ field: 'photo', value: 'no', standing: true }],
    looks: []
  })
  expect(told.fields.map(({ field, value, standing }) => [field, value, standing])).toEqual([
    ['guardian', 'ひみつの保護者', true],
    ['allergy', 'ひみつのアレルギー', false],
    ['photo', 'no', true],
    ['allergy', 'なおした', true]
  ])
  expect(told.children).toHaveLength(1)
  expect(
    told.children[0]!.history.map(({ words }) => words.kind === 'mark' && words.picker)
  ).toContain('ひみつのおばあちゃん')
  expect(told.tablets.map(({ name }) => name).toSorted()).toEqual(['gym', 'hall', '事務所'])
  expect(told.exports.map(({ what }) => what)).toEqual(['paper-roster', 'attendance'])
  expect(await done(kits.office.commands.disclose(event, 'nobodyId'))).toMatchObject({
    fault: { kind: 'gone' }
  })
  expect((await first(kits.office.erasures)).length).toBe(0)
})

test('[L8] what the papers say is kept, and how long backups live is told with each erasure', async () => {
  const story = await aStory()
  const { template, kits, done, first, pass } = story
  const settings = {
    contact: '山田',
    phone: '0120',
    email: 'a@b.example',
    purpose: '参加のため',
    consentVersion: ''
  }
  must(
    await done(
      kits.office.commands.saveSettings({ ...settings, contact: ' 山田 ', backupDays: 30 })
    )
  )
  expect(await first(kits.office.settings)).toMatchObject({
    ...settings,
    name: 'NPO',
    backupDays: 30
  })
  const tooLong = { ...settings, backupDays: 30, purpose: 'あ'.repeat(SETTINGS_LIMITS.purpose + 1) }
  expect(await done(kits.office.commands.saveSettings(tooLong))).toMatchObject({ ok: false })
  const tooMany = { ...settings, backupDays: MOST_BACKUP_DAYS + 1 }
  expect(await done(kits.office.commands.saveSettings(tooMany))).toMatchObject({ ok: false })
  expect(
    await done(kits.office.commands.saveSettings({ ...settings, backupDays: -1 }))
  ).toMatchObject({
    fault: { kind: 'invalid', field: 'backupDays' }
  })
  expect(await done(kits.hall.commands.saveSettings({ ...settings, backupDays: 1 }))).toMatchObject(
    {
      fault: { kind: 'not-allowed' }
    }
  )
  must(await done(kits.office.commands.eraseKind(template.event, 'consents')))
  await pass(10_000)
  expect(await first(kits.office.erasures)).toMatchObject([{ backupsUntil: '2026-12-22' }])
})
