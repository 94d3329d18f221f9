import { expect, test } from 'vitest'
import type { FrameRow, KeyRow, StreamRow } from '../../src/store/db.ts'
import { must } from '../sim/template.ts'
import { aStory, type Story } from './a-story.ts'
import { aBusyDay, SECRETS } from './busy-day.ts'

const WORDS = Object.values(SECRETS).map(String)
const TABLES = [
  'meta',
  'control',
  'keys',
  'frames',
  'local',
  'held',
  'aside',
  'cursors',
  'clients',
  'streams',
  'docs',
  'facts',
  'entities'
]

async function aVolunteer(story: Story) {
  const helper = await story.add('helper')
  const kit = await story.open(helper)
  must(await story.done(kit.commands.join(story.template.volunteerLink, '')))
  await story.pass(20_000)
  return { helper, kit }
}

test('[SY7] what is secret is readable at the office, so that the search below means something', async () => {
  const story = await aStory()
  await aBusyDay(story)
  const office = TABLES.flatMap((table) => story.tablets.office.disk.rows(table))
    .map(spelled)
    .join()
  expect(foundIn(office, WORDS)).toEqual(WORDS)
})

test('[SY7] [W5] a volunteer holds no frame, no key, no reading of people, and no value of another lender', async () => {
  const story = await aStory()
  const { helper, kit } = await aVolunteer(story)
  await aBusyDay(story)
  const own = new Set([
    'common',
    'equipment',
    `badges:${story.template.event}`,
    `lender:${story.template.lender}`
  ])
  const keys = helper.disk.rows('keys') as KeyRow[]
  expect(new Set(keys.map((row) => row.scope))).toEqual(own)
  const scopeOf = new Map(
    (helper.disk.rows('streams') as StreamRow[]).map((row) => [row.stream, row.scope])
  )
  const frames = helper.disk.rows('frames') as FrameRow[]
  expect(frames.length).toBeGreaterThan(0)
  for (const frame of frames) expect(own).toContain(scopeOf.get(frame.stream))
  const dump = TABLES.flatMap((table) => helper.disk.rows(table))
    .map(spelled)
    .join('\n')
  // the name to call a child by stands on the badge, the value is its own lender's
  expect(foundIn(dump, WORDS)).toEqual([SECRETS.mei, String(SECRETS.yen)])
  expect((await story.first(kit.events))[0]).toMatchObject({ peopleReadable: false })
  expect((await story.first(kit.equipment(story.template.event))).badges.length).toBeGreaterThan(0)
})

test('[SY7] a volunteer of another lender does not hold the values of this one', async () => {
  const story = await aStory()
  const { kits, template, add, open, done, pass } = story
  const lender = must(await done(kits.office.commands.saveLender('別の貸し手')))
  await pass(2000)
  const wish = {
    role: 'volunteer',
    events: [template.event],
    lender,
    label: 'v',
    hours: 1
  } as const
  const { link } = must(await done(kits.office.commands.invite(wish)))
  const tablet = await add('other')
  const kit = await open(tablet)
  must(await done(kit.commands.join(link, '')))
  await aBusyDay(story)
  const dump = TABLES.flatMap((table) => tablet.disk.rows(table))
    .map(spelled)
    .join('\n')
  expect(foundIn(dump, WORDS)).toEqual([SECRETS.mei])
})

/** The dump itself is never printed. */
function foundIn(dump: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => dump.includes(word))
}

/** Whatever lies in a row, as text: bytes as UTF-8, so that a name inside an update would be found. */
function spelled(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8')
  if (value instanceof Map) return [...value].map(spelled).join(' ')
  if (Array.isArray(value)) return value.map(spelled).join(' ')
  if (value !== null && typeof value === 'object')
    return Object.values(value).map(spelled).join(' ')
  return String(value)
}
