// Whether a common beginning of numbers means a family. Rule I44: it joins nobody whose guardian, telephone or, where nothing
// else is known, surname says otherwise.
import { squash } from '../fold.ts'
import { telephonesOf } from '../people/phone.ts'
import type { RosterRow } from './roster-row.ts'

export interface RosterContacts {
  readonly guardians: readonly string[]
  readonly phones: readonly string[]
}

/** One guardian or number in common agrees; else whoever both say something of the same kind contradict each other. */
export function isOtherFamily(one: RosterContacts, other: RosterContacts): boolean {
  if (meet(one.guardians, other.guardians) || meet(one.phones, other.phones)) return false
  return areBoth(one.guardians, other.guardians) || areBoth(one.phones, other.phones)
}

export function contactsOfRow(row: RosterRow): RosterContacts {
  return contactsFrom(row.family.get('guardian'), row.family.get('phone'), row.family.get('phone2'))
}

export function contactsFrom(guardian: unknown, ...phones: readonly unknown[]): RosterContacts {
  const texts = phones.filter((phone) => typeof phone === 'string')
  return {
    guardians: typeof guardian === 'string' ? guardian.split('、').filter(Boolean).map(squash) : [],
    phones: texts.flatMap((text) =>
      telephonesOf(text)
        .filter((one) => one.isWhole)
        .map((one) => one.dial)
    )
  }
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.includes(value))
}

function areBoth(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0
}

/**
 * Where two rows under one beginning are of two families, the beginning is no family's number for any of them; nor is a
 * telephone alone that stands beside several surnames, such as the school's.
 */
export function apartPrefixes<Read extends { readonly row: RosterRow }>(
  rows: readonly Read[]
): readonly Read[] {
  const rowsByKey = new Map<string, RosterRow[]>()
  for (const { row } of rows)
    for (const key of row.familyKeys.filter((one) => isCode(one) || isPhone(one)))
      rowsByKey.set(key, [...(rowsByKey.get(key) ?? []), row])
  const apart = new Set(
    [...rowsByKey]
      .filter(([key, some]) => (isPhone(key) ? haveOtherSurnames(some) : areApart(some)))
      .map(([key]) => key)
  )
  return rows.map((one) => ({
    ...one,
    row: { ...one.row, familyKeys: one.row.familyKeys.filter((key) => !apart.has(key)) }
  }))
}

export function isCode(key: string): boolean {
  return key.startsWith('code:')
}

/** No guardian is named with it. */
function isPhone(key: string): boolean {
  return key.startsWith('family:/')
}

function haveOtherSurnames(rows: readonly RosterRow[]): boolean {
  return rows.some((row) => rows.some((other) => hasOtherSurname(row, other)))
}

function areApart(rows: readonly RosterRow[]): boolean {
  const contacts = rows.map(contactsOfRow)
  return rows.some((row, at) =>
    rows.slice(at + 1).some((other, after) => {
      const [ours, theirs] = [contacts[at], contacts[at + 1 + after]]
      if (ours === undefined || theirs === undefined) return false
      return (
        isOtherFamily(ours, theirs) || (!isComparable(ours, theirs) && hasOtherSurname(row, other))
      )
    })
  )
}

function isComparable(one: RosterContacts, other: RosterContacts): boolean {
  return areBoth(one.guardians, other.guardians) || areBoth(one.phones, other.phones)
}

function hasOtherSurname(one: RosterRow, other: RosterRow): boolean {
  if (one.mei === '' || other.mei === '') return false
  return squash(one.sei) !== squash(other.sei)
}
