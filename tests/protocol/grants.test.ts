import { expect, test } from 'vitest'
import { isScope, mayBeGranted, mayRead, mayWrite, type Role } from '../../src/protocol/grants.ts'

const PEOPLE = 'people:AbCd-_12'
const BADGES = 'badges:AbCd-_12'
const LENDER = 'lender:LLLLLLLL'
const OTHER_LENDER = 'lender:MMMMMMMM'
const LATER = 'incidents:AbCd-_12'
const ALL = ['common', 'equipment', BADGES, PEOPLE, LENDER]

function aGrantee(role: Role, scopes: readonly string[] = [], at = 5) {
  return { role, since: at, scopes: new Map(scopes.map((scope) => [scope, at])) }
}

test('[P32] what a scope is', () => {
  for (const scope of [...ALL, LATER]) expect(isScope(scope)).toBe(true)
  const none = [
    '',
    'people',
    'people:',
    'people:short',
    'People:AbCd-_12',
    'common:AbCd-_12x',
    'a b'
  ]
  for (const text of none) expect(isScope(text)).toBe(false)
})

test.each([
  ['organizer', [], true],
  ['organizer', ['common'], false],
  ['facilitator', ['common', 'equipment', BADGES, PEOPLE], true],
  ['facilitator', [LENDER], false],
  ['facilitator', [LATER], false],
  ['facilitator', ['people'], false],
  ['volunteer', ['common', 'equipment', BADGES, LENDER], true],
  ['volunteer', [PEOPLE], false],
  ['volunteer', [LENDER, OTHER_LENDER], false],
  ['volunteer', ['common', 'common'], false],
  ['volunteer', [], true]
] as const)('[P32] to a %s may be given %j: %s', (role, scopes, expected) => {
  expect(mayBeGranted(role, scopes)).toBe(expected)
})

test('[P33] reading is having been given, from then on', () => {
  const volunteer = aGrantee('volunteer', ['common', LENDER])
  expect(ALL.filter((scope) => mayRead(volunteer, scope))).toEqual(['common', LENDER])
  expect(mayRead(volunteer, 'common', 5)).toBe(true)
  expect(mayRead(volunteer, 'common', 4)).toBe(false)
})

test('[P33] an organizer reads everything, but not before it was one', () => {
  const organizer = aGrantee('organizer')
  expect([...ALL, LATER].every((scope) => mayRead(organizer, scope, 5))).toBe(true)
  expect(mayRead(organizer, 'common', 4)).toBe(false)
})

test('[P33] who waits reads nothing, an organizer neither', () => {
  for (const role of ['organizer', 'volunteer'] as const)
    expect(mayRead(aGrantee(role, [], Infinity), 'common')).toBe(false)
})

test('[P34] who writes where', () => {
  const writable = (role: Role, scopes: readonly string[]) =>
    ALL.filter((scope) => mayWrite(aGrantee(role, scopes), scope))
  expect(writable('organizer', [])).toEqual(ALL)
  expect(writable('facilitator', ['common', 'equipment', PEOPLE])).toEqual([
    'common',
    'equipment',
    PEOPLE
  ])
  expect(writable('volunteer', ['common', 'equipment', BADGES, LENDER])).toEqual([
    'equipment',
    LENDER
  ])
  expect(writable('volunteer', ['common'])).toEqual([])
})
