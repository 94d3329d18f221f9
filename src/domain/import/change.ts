// What a row would write over what is known, field by field, and which of it a person leaves as it is. Rules I48, I49.
import { squash } from '../fold.ts'
import type { Value } from '../fact.ts'
import { joinVariants, withoutSelectors } from '../variants.ts'
import { visible } from '../visible.ts'

export type Said = Value | readonly string[]

/** `letters`: only the form of letters differs. `care`: something that protects a child would be gone. */
export type Wary = 'letters' | 'care'

export interface FieldChange {
  /** As the meanings of columns are called. */
  readonly field: string
  readonly before: Said
  readonly after: Said
  /** It stays as it is unless a person takes it. */
  readonly wary: Wary | null
}

/** A field of a row that stays as it is. */
export interface KeptField {
  readonly line: number
  readonly field: string
}

const CARE = new Set<string>(['allergy', 'medicine', 'care'])

export function changeOf(field: string, before: Said, after: Said): FieldChange {
  return { field, before, after, wary: waryOf(field, before, after) }
}

export function changesIn(before: object, fields: object): readonly FieldChange[] {
  const known = new Map<string, unknown>(Object.entries(before))
  return Object.entries(fields).map(([field, after]) =>
    changeOf(field, saidIn(known.get(field)), saidIn(after))
  )
}

function saidIn(value: unknown): Said {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null
}

/** A key for a set of them. */
export function keptKey({ line, field }: KeptField): string {
  return `${line} ${field}`
}

interface Changing {
  readonly line: number
  readonly changes?: readonly FieldChange[]
}

/** What stays where nobody said anything: what only looks different, and what protects a child. */
export function waryFields(rows: readonly Changing[]): readonly KeptField[] {
  return rows.flatMap(({ line, changes = [] }) =>
    changes.filter(({ wary }) => wary !== null).map(({ field }) => ({ line, field }))
  )
}

function waryOf(field: string, before: Said, after: Said): Wary | null {
  if (typeof before !== 'string' || typeof after !== 'string' || before === '') return null
  if (CARE.has(field)) return isAllIn(before, after) ? null : 'care'
  return isSameInOtherLetters(before, after) ? 'letters' : null
}

/** 﨑 and 崎, 𠮷 and 吉, ｱ and ア: nobody decides here which is right. */
export function isSameInOtherLetters(one: string, other: string): boolean {
  return one !== other && lettersOf(one) === lettersOf(other)
}

function lettersOf(text: string): string {
  return joinVariants(withoutSelectors(visible(text)).replaceAll(/\s/gu, '').normalize('NFKC'))
}

/** Every part of what was said is in what would be said. */
function isAllIn(before: string, after: string): boolean {
  const now = squash(after)
  return before.split(/[、,，/／・;；。\n]/u).every((part) => now.includes(squash(part)))
}
