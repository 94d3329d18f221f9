import { expect, it } from 'vitest'
import { endOfMark, readRow, startedAt } from '../../../src/domain/papers/keyed-row.ts'

const child = (badge: number, act: string, clock: string | null = null, rest = '') => ({
  kind: 'child',
  badge,
  act,
  clock,
  rest
})

it.each([
  ['17', child(17, 'arrived')],
  ['17き', child(17, 'arrived')],
  ['１７ｋ', child(17, 'arrived')],
  ['17 955', child(17, 'arrived', '09:55')],
  ['17.0955', child(17, 'arrived', '09:55')],
  ['17k9:55', child(17, 'arrived', '09:55')],
  ['17-', child(17, 'absent')],
  ['17ー', child(17, 'absent')],
  ['17や', child(17, 'absent')],
  ['17+', child(17, 'left')],
  ['17+1610', child(17, 'left', '16:10')],
  ['17帰 1610 はは', child(17, 'left', '16:10', 'はは')],
  ['17+はは', child(17, 'left', null, 'はは')]
])('[X13] %s is a child’s row', (typed, row) => {
  expect(readRow(typed)).toEqual(row)
})

it.each([
  ['K7', { kind: 'as-planned' }],
  ['k7+5', { kind: 'later', minutes: 5 }],
  ['K7-3', { kind: 'later', minutes: -3 }],
  ['K7 1020', { kind: 'at', clock: '10:20' }],
  ['K7.9:05', { kind: 'at', clock: '09:05' }],
  ['K7/', { kind: 'left-out' }]
])('[X13] %s is a row of the plan', (typed, value) => {
  expect(readRow(typed)).toEqual({ kind: 'block', code: 'K7', value })
})

it.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['りく', 'unknown'],
  ['1234', 'unknown'],
  ['P', 'unknown'],
  ['K7+', 'unknown'],
  ['17あ', 'unknown'],
  ['17 2555', 'time'],
  ['17.12345', 'time'],
  ['K7+x', 'time'],
  ['K7 2500', 'time']
])('[X13] %s is not guessed at', (typed, why) => {
  expect(readRow(typed)).toEqual({ kind: 'unread', why })
})

it('[X13] a block began as planned, so many minutes later, or at the time that was written', () => {
  expect(startedAt({ kind: 'as-planned' }, '10:15')).toBe(615)
  expect(startedAt({ kind: 'later', minutes: -5 }, '10:15')).toBe(610)
  expect(startedAt({ kind: 'at', clock: '10:20' }, '10:15')).toBe(620)
  expect(startedAt({ kind: 'later', minutes: 900 }, '10:15')).toBeNull()
})

it('[X14] what stands already is not written again, and what says otherwise only by a person’s word', () => {
  expect(endOfMark('arrived', 'yet')).toBe('new')
  expect(endOfMark('left', 'yet')).toBe('new')
  expect(endOfMark('left', 'arrived')).toBe('new')
  expect(endOfMark('arrived', 'arrived')).toBe('known')
  expect(endOfMark('arrived', 'left')).toBe('known')
  expect(endOfMark('absent', 'arrived')).toBe('differs')
  expect(endOfMark('arrived', 'absent')).toBe('differs')
})
