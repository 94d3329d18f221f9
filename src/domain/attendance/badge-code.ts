// What the QR of a badge and of a family's slip says, and what is typed instead. It names nobody: event and family are told by
// letters made of their ids. Rules A46–A48.
import type { EventId, FamilyId } from '../id.ts'

/**
 * Thirty-one signs, none of which is read for another, upright or in a hurry: without I, L, O, U and Z. With a prime number of them
 * every wrong sign and every two that changed places are found.
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXY'
/** Events of one 団体 are told apart; a million possible. */
const EVENT_SIGNS = 4
/** Families of one event are told apart: of 300 two are alike once in twenty thousand events. */
const FAMILY_SIGNS = 6

type BadgeCode =
  | { readonly kind: 'badge'; readonly event: string; readonly number: number }
  | { readonly kind: 'family'; readonly event: string; readonly family: string }
  /** Only the number, as it stands large on a badge. */
  | { readonly kind: 'number'; readonly number: number }
  /** Looks like one of ours, and a sign was misread or mistyped. */
  | { readonly kind: 'misread' }
  | { readonly kind: 'foreign' }

/** `KB-7Q2M-012-X` */
export function badgeCode(event: EventId, number: number): string {
  return withCheck('KB', eventTag(event), String(number).padStart(3, '0'))
}

/** `KF-7Q2M-4H9K2W-X` */
export function familyCode(event: EventId, family: FamilyId): string {
  return withCheck('KF', eventTag(event), familyTag(family))
}

export function eventTag(event: EventId): string {
  return tagOf(event, EVENT_SIGNS)
}

export function familyTag(family: FamilyId): string {
  return tagOf(family, FAMILY_SIGNS)
}

const NUMBER = /^\d{1,3}$/u
const CODE = /^K([BF])-?([0-9A-Y]{4})-?([0-9A-Y]{3}|[0-9A-Y]{6})-?([0-9A-Y])$/u

/** However it was typed: small or wide letters, with or without hyphens, O for 0 and I or L for 1. */
export function readBadgeCode(text: string): BadgeCode {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/\s/gu, '')
    .replaceAll(/[‐-―−ー]/gu, '-')
  if (NUMBER.test(typed)) return { kind: 'number', number: Number(typed) }
  const written = typed.replaceAll('O', '0').replaceAll(/[IL]/gu, '1')
  const [, kind, event = '', what = '', check = ''] = CODE.exec(written) ?? []
  if (kind === undefined) return { kind: 'foreign' }
  if (check !== checkSign(`K${kind}${event}${what}`)) return { kind: 'misread' }
  if (kind === 'F') return { kind: 'family', event, family: what }
  return NUMBER.test(what) ? { kind: 'badge', event, number: Number(what) } : { kind: 'misread' }
}

function withCheck(kind: 'KB' | 'KF', event: string, what: string): string {
  return [kind, event, what, checkSign(`${kind}${event}${what}`)].join('-')
}

/** Each sign weighed by its place. */
function checkSign(signs: string): string {
  const values = Array.from(signs, (sign) => SIGNS.indexOf(sign))
  const sum = values.reduce((all, value, at) => all + (at + 1) * value, 0)
  return SIGNS.charAt(sum % SIGNS.length)
}

/** FNV-1a: nobody reads an id from it, and every tablet finds the same. */
function tagOf(id: string, length: number): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  let tag = ''
  for (let left = hash; tag.length < length; left = Math.floor(left / SIGNS.length))
    tag += SIGNS.charAt(left % SIGNS.length)
  return tag
}
