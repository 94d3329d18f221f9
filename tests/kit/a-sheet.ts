// What tests around recovery sheets do again and again, under the clockwork.
import { expect } from 'vitest'
import type { Fault } from '../../src/kit/fault.ts'
import type { Sheet } from '../../src/kit/recovery/commands.ts'
import type { RestoreInput } from '../../src/kit/tablets/begin-commands.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { must } from '../sim/template.ts'
import type { Story } from './a-story.ts'

export const WHO = { name: '事務所2' }

export async function sheetOf({ done }: Story, kit: Kit): Promise<Sheet> {
  return must(await done(kit.commands.recoverySheet()))
}

export async function aNewTablet({ add, open, world }: Story): Promise<Kit> {
  return open(await add(`new-${world.tablets.length}`))
}

export const byCode = ({ link }: Sheet) => ({ kind: 'code', text: link }) as const
export const byWords = ({ words, relay }: Sheet) =>
  ({ kind: 'words', words: words.kana, relay }) as const

/** Why a new tablet was not let in by it; null: it was. */
export async function refusalOf(story: Story, sheet: RestoreInput): Promise<Fault['kind'] | null> {
  const kit = await aNewTablet(story)
  const restored = await story.done(kit.commands.restore(sheet, WHO.name))
  expect((await story.first(kit.start)).state).toBe(restored.ok ? 'inside' : 'new')
  return restored.ok ? null : restored.fault.kind
}

export async function aSecondOrganizer(
  story: Story
): Promise<{ readonly tablet: SimTablet; readonly kit: Kit }> {
  const { kits, done, pass, add, open } = story
  const wish = { role: 'organizer', events: [], lender: '', label: '運営2', hours: 1 } as const
  const { link } = must(await done(kits.office.commands.invite(wish)))
  const tablet = await add('second')
  const kit = await open(tablet)
  must(await done(kit.commands.join(link, '')))
  await pass(5000)
  return { tablet, kit }
}

/** Whether these bytes lie anywhere in a tablet's database. */
export function holds({ disk }: SimTablet, secret: Uint8Array): boolean {
  const rows = [...(disk.copy()?.values() ?? [])].flat()
  return rows.some((row) => bytesIn(row).some((bytes) => contains(bytes, secret)))
}

function bytesIn(value: unknown): readonly Uint8Array[] {
  if (value instanceof Uint8Array) return [value]
  if (value instanceof ArrayBuffer) return [new Uint8Array(value)]
  if (typeof value === 'string') return [new TextEncoder().encode(value)]
  if (value instanceof Map) return [...value].flatMap(bytesIn)
  if (value instanceof Set) return [...value].flatMap(bytesIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bytesIn) : []
}

function contains(bytes: Uint8Array, secret: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from(secret))
}
