// What a block of the plan says, and the facts beside it, so that of two who edit it without signal nobody loses a word. Rule B17.
// What the running day does to it (later, shorter, skipped) is no such field: its changes add up or are taken back.
import { besideFacts, type FieldsBeside } from '../beside.ts'
import { isClock } from '../calendar.ts'
import type { Block } from '../entity.ts'
import type { BlockField, Draft, FieldSet, Value } from '../fact.ts'
import type { FieldsById } from '../fields.ts'

type BlockChange = Partial<Omit<Block, 'id'>>

/** What the block needs is read from its materials, so it is told once. */
const KEY_BY_FIELD = {
  blockTitle: 'title',
  blockStart: 'start',
  blockMinutes: 'minutes',
  blockOwner: 'owner',
  blockPlace: 'place',
  blockMaterials: 'materials',
  blockPlanB: 'planB',
  blockGoal: 'goal',
  blockDoing: 'doing',
  blockSaying: 'saying',
  blockSafety: 'safety',
  blockLinks: 'links',
  blockAnchor: 'anchor',
  blockStation: 'station'
} as const satisfies Readonly<Record<BlockField, keyof Block>>

export function isBlockField(field: string): field is BlockField {
  return Object.hasOwn(KEY_BY_FIELD, field)
}

export const BLOCK_FIELDS: readonly BlockField[] = Object.keys(KEY_BY_FIELD).filter(isBlockField)

const BLOCK: FieldsBeside<Block, BlockField> = {
  fields: BLOCK_FIELDS,
  valueOf: blockValue,
  keyOf: (field) => KEY_BY_FIELD[field]
}

/** As a fact says it: links one a line. */
export function blockValue(block: Block, field: BlockField): Value {
  const value = block[KEY_BY_FIELD[field]]
  if (field === 'blockAnchor') return value === true
  if (typeof value === 'string' || typeof value === 'number') return value
  return Array.isArray(value) ? value.join('\n') : ''
}

/** What a fact would have the block say; null for what no block can say. */
export function blockChange(field: BlockField, value: Value): BlockChange | null {
  switch (field) {
    case 'blockMinutes':
      return typeof value === 'number' && value >= 0 ? { minutes: value } : null
    case 'blockAnchor':
      return typeof value === 'boolean' ? { anchor: value } : null
    case 'blockStart':
      return typeof value === 'string' && isClock(value) ? { start: value } : null
    case 'blockLinks':
      if (typeof value !== 'string') return null
      return { links: value === '' ? [] : value.split('\n') }
    default:
      return typeof value === 'string' ? { [KEY_BY_FIELD[field]]: value } : null
  }
}

export function blockFacts(
  block: Block,
  change: BlockChange,
  fields: FieldsById
): readonly Draft<FieldSet>[] {
  return besideFacts(BLOCK, block, change, fields)
}

/** Whether a change says anything of what a block is. */
export function saysOfBlock(change: BlockChange): boolean {
  return BLOCK_FIELDS.some((field) => change[KEY_BY_FIELD[field]] !== undefined)
}
