import { describe, expect, it } from 'vitest'
import {
  badgeCode,
  eventTag,
  familyCode,
  familyTag,
  readBadgeCode
} from '../../../src/domain/attendance/badge-code.ts'
import { scanAtDoor } from '../../../src/domain/attendance/door-scan.ts'
import type { Card } from '../../../src/domain/people/card.ts'
import { aCard, aChild } from '../people/a-card.ts'

const EVENT = 'QxW3_-a0'
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXY'

describe('the code of a badge', () => {
  const code = badgeCode(EVENT, 12)
  const family = familyCode(EVENT, 'fam-0001')

  it('[A46] says event and number, and nobody is named by it', () => {
    expect(code).toMatch(/^KB-[0-9A-Y]{4}-012-[0-9A-Y]$/u)
    expect(family).toMatch(/^KF-[0-9A-Y]{4}-[0-9A-Y]{6}-[0-9A-Y]$/u)
    expect(readBadgeCode(code)).toEqual({ kind: 'badge', event: eventTag(EVENT), number: 12 })
    expect(readBadgeCode(family)).toEqual({
      kind: 'family',
      event: eventTag(EVENT),
      family: familyTag('fam-0001')
    })
  })

  it('[A46] is read however it was typed', () => {
    const typed = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      ` ${code} `,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('-', 'ー').replaceAll('K', 'Ｋ')
    ]
    for (const one of typed) expect(readBadgeCode(one)).toMatchObject({ kind: 'badge', number: 12 })
    expect(readBadgeCode('１２')).toEqual({ kind: 'number', number: 12 })
  })

  it('[A46] finds every wrong sign and every two that changed places', () => {
    for (const whole of [code, family]) {
      const signs = Array.from(whole)
      for (const [at, sign] of signs.entries()) {
        if (at < 3 || sign === '-') continue
        const others = Array.from(SIGNS).filter((other) => other !== sign)
        for (const other of others)
          expect(readBadgeCode(signs.with(at, other).join('')).kind).toBe('misread')
        const next = signs[at + 1]
        if (next === undefined || next === '-' || next === sign) continue
        expect(
          readBadgeCode(
            signs
              .with(at, next)
              .with(at + 1, sign)
              .join('')
          ).kind
        ).toBe('misread')
      }
    }
  })

  it('[A48] knows what is none of ours', () => {
    for (const other of ['', 'TK-0001', 'https://caravan.example/#/join/x', 'ktc1.9', '1234'])
      expect(readBadgeCode(other).kind).toBe('foreign')
  })
})

describe('a code read at the door', () => {
  const card = (id: string, badge: number, part: Partial<Card> = {}) =>
    aCard(aChild(id, { badge, family: 'f1' }), { household: 'f1', families: ['f1'], ...part })
  const cards = [
    card('c1', 1),
    card('c2', 2, { state: 'absent' }),
    card('c3', 3, { families: ['f2'] }),
    card('c4', 4, { household: 'f9', families: ['f9'] }),
    card('c5', 4, { household: 'f8', families: ['f8'] }),
    card('c6', 0, { household: 'f7', families: ['f7'], state: 'arrived' })
  ]
  const scan = (text: string) => scanAtDoor(text, { id: EVENT }, cards)
  const ids = (found: ReturnType<typeof scan>) =>
    'cards' in found ? found.cards.map(({ participant }) => participant.id) : []

  it('[A47] is the child of a badge, by code or number', () => {
    for (const text of [badgeCode(EVENT, 1), '1', '001']) {
      expect(scan(text).kind).toBe('arrive')
      expect(ids(scan(text))).toEqual(['c1'])
    }
    expect(scan('2')).toMatchObject({ kind: 'stands' })
  })

  it('[A47] is all of a family who are still まだ, also those of a joined entry', () => {
    const found = scan(familyCode(EVENT, 'f1'))
    expect(found.kind).toBe('arrive')
    expect(ids(found)).toEqual(['c1', 'c3'])
    expect(scan(familyCode(EVENT, 'f7'))).toMatchObject({ kind: 'stands' })
  })

  it('[A48] says apart what it is not', () => {
    expect(scan('4')).toMatchObject({ kind: 'several' })
    expect(scan('57')).toEqual({ kind: 'nobody', number: 57 })
    expect(scan('0')).toEqual({ kind: 'nobody', number: 0 })
    expect(scan(familyCode(EVENT, 'none'))).toEqual({ kind: 'nobody', number: null })
    expect(scan(badgeCode('another1', 1))).toEqual({ kind: 'other-event' })
    const code = badgeCode(EVENT, 1)
    const wrong = code.endsWith('0') ? '1' : '0'
    expect(scan(code.slice(0, -1) + wrong)).toEqual({ kind: 'misread' })
    expect(scan('TK-0001')).toEqual({ kind: 'foreign' })
  })
})
