// Materials as people write them, read as kinds of things, how many, and for whom; and what a session needs of them. Rules B18–B21.
import { squash } from '../fold.ts'
import { kindNamed, kindOf } from './kinds.ts'
import type { Block, Kind } from '../entity.ts'

export type Per = 'child' | 'group' | 'session'

/** `what`: the id of a kind, or what was written where no kind is called so. */
export interface Need {
  readonly what: string
  readonly count: number
  readonly per: Per
}

export interface ReadNeed extends Need {
  /** As it was written. */
  readonly name: string
  readonly kind: Kind | null
}

const PER_BY_WORD: Readonly<Record<string, Per>> = {
  人: 'child',
  一人: 'child',
  子: 'child',
  子ども: 'child',
  こども: 'child',
  名: 'child',
  child: 'child',
  班: 'group',
  一班: 'group',
  組: 'group',
  グループ: 'group',
  チーム: 'group',
  group: 'group',
  コマ: 'session',
  回: 'session',
  全体: 'session',
  全部: 'session',
  session: 'session'
}

const SEPARATORS = /[、,，;；\n]+|・(?=\D)/u
const PART =
  /^(?<name>.*?)[\s×xX*]*(?<count>\d{1,4})\s*(?:個|こ|つ|本|枚|台|組|セット|さつ|冊)?\s*(?:\/\s*1?(?<per>[^\s/]+))?$/u
const BARE_PER = /^(?<name>.+?)\s*\/\s*1?(?<per>[^\s/]+)$/u

/** 「はさみ 2/班、ノートPC 1/人、プロジェクター」: without a number it is one, without 「/」 it is for all together. */
export function readNeeds(text: string, kinds: readonly Kind[]): readonly ReadNeed[] {
  const parts = text.normalize('NFKC').split(SEPARATORS)
  return parts
    .map((part) => part.trim())
    .flatMap((part) => (part === '' ? [] : [readPart(part, kinds)]))
}

function readPart(part: string, kinds: readonly Kind[]): ReadNeed {
  // a kind may itself end in a number
  const whole = kindNamed(part, kinds)
  if (whole) return needOf(part, 1, 'session', whole)
  const {
    name = '',
    count = '1',
    per = ''
  } = PART.exec(part)?.groups ?? BARE_PER.exec(part)?.groups ?? {}
  const known = per === '' ? 'session' : PER_BY_WORD[per.toLowerCase()]
  if (name === '' || known === undefined) return needOf(part, 1, 'session', null)
  return needOf(name.trim(), Number(count), known, kindNamed(name, kinds))
}

function needOf(name: string, count: number, per: Per, kind: Kind | null): ReadNeed {
  return { what: kind?.id ?? name, name, count, per, kind }
}

/** As a block keeps them: what, how many, per what, in turn. */
export function needsToKeep(needs: readonly Need[]): readonly (string | number)[] {
  return needs.flatMap(({ what, count, per }) => [what, count, per])
}

export function keptNeeds({ needs = [] }: Pick<Block, 'needs'>): readonly Need[] {
  const kept: Need[] = []
  for (let at = 0; at + 2 < needs.length; at += 3) {
    const [what, count, per] = needs.slice(at, at + 3)
    if (typeof what === 'string' && typeof count === 'number' && isPer(per))
      kept.push({ what, count, per })
  }
  return kept
}

function isPer(value: unknown): value is Per {
  return value === 'child' || value === 'group' || value === 'session'
}

/** What a block needs: as it was read when it was written; of older versions, as its materials read now. */
export function needsOf(
  block: Pick<Block, 'needs' | 'materials'>,
  kinds: readonly Kind[]
): readonly ReadNeed[] {
  const kept = keptNeeds(block)
  if (kept.length === 0) return readNeeds(block.materials, kinds)
  return kept.map(({ what, count, per }) => {
    const kind = kindOf(what, kinds) ?? kindNamed(what, kinds)
    return needOf(kind?.name ?? what, count, per, kind)
  })
}

/** How a chip that was changed is written again. */
export function needInWords(
  { name, count, per }: ReadNeed,
  word: Readonly<Record<Per, string>>
): string {
  return per === 'session' ? `${name} ${count}` : `${name} ${count}/${word[per]}`
}

export interface Headcount {
  /** Null: this tablet may not read how many. */
  readonly children: number | null
  /** 0: there are none yet. */
  readonly groups: number
}

export interface NeedTotal {
  readonly what: string
  readonly name: string
  readonly kind: Kind | null
  readonly total: number
  /** Beside the total: for each child or group, where nobody knows how many there are. */
  readonly each: Readonly<Record<'child' | 'group', number>>
}

/**
 * What the blocks of a session need together. The same things are used again in the next block, so of each kind it is the most that
 * one moment needs: blocks that run at the same time at several stations add up. What is used up adds up over all blocks.
 */
export function neededFor(
  blocks: readonly Block[],
  kinds: readonly Kind[],
  head: Headcount
): readonly NeedTotal[] {
  const needed = blocks
    .filter(({ skipped }) => !skipped)
    .map((block) => ({ block, needs: needsOf(block, kinds) }))
  const totals = new Map<string, NeedTotal>()
  for (const { block, needs } of needed)
    for (const need of needs) {
      const beside = need.kind?.usedUp ? needed : needed.filter((one) => isAtOnce(one.block, block))
      const same = beside.flatMap((one) => one.needs.filter(({ what }) => isSame(what, need.what)))
      const total = totalOf(need, same, head)
      const key = need.kind?.id ?? squash(need.what)
      if (isMore(total, totals.get(key))) totals.set(key, total)
    }
  return [...totals.values()]
}

function totalOf(
  { what, name, kind }: ReadNeed,
  same: readonly ReadNeed[],
  { children, groups }: Headcount
): NeedTotal {
  const timesByPer = { child: children, group: groups === 0 ? null : groups, session: 1 }
  const counted = same.reduce((sum, { count, per }) => sum + count * (timesByPer[per] ?? 0), 0)
  const eachOf = (per: 'child' | 'group') =>
    same
      .filter((one) => one.per === per && timesByPer[per] === null)
      .reduce((sum, { count }) => sum + count, 0)
  return {
    what,
    name,
    kind,
    total: counted,
    each: { child: eachOf('child'), group: eachOf('group') }
  }
}

function isMore(one: NeedTotal, other: NeedTotal | undefined): boolean {
  if (!other) return true
  const sizes = ({ total, each }: NeedTotal) => [each.child, each.group, total]
  const [mine, its] = [sizes(one), sizes(other)]
  const at = mine.findIndex((size, nth) => size !== its[nth])
  return at !== -1 && (mine[at] ?? 0) > (its[at] ?? 0)
}

function isSame(one: string, other: string): boolean {
  return one === other || squash(one) === squash(other)
}

function isAtOnce(one: Block, other: Block): boolean {
  return one.start <= other.start && startAndEnd(one) > startAndEnd({ ...other, minutes: 0 })
    ? true
    : one.id === other.id
}

function startAndEnd({ start, minutes }: Pick<Block, 'start' | 'minutes'>): number {
  return Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + minutes
}
