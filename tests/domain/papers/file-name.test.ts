import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../src/domain/papers/file-name.ts'

const named = (title: string, days = ['2026-11-21', '2026-11-23']) =>
  fileNameOf('attendance', { title, days })

describe('the name of a file', () => {
  it('[X8] says what it is, of which event, and up to which day', () => {
    expect(named('柚子原町2026秋')).toBe('出欠_柚子原町2026秋_2026-11-23.csv')
    expect(fileNameOf('roster', { title: '柚子原町', days: [] })).toBe('名簿_柚子原町.csv')
    expect(fileNameOf('equipment', { title: '冬', days: ['2026-12-12'] })).toMatch(/^機材_冬_/u)
  })

  it('[X8] holds nothing a file system does not take, at its edges neither', () => {
    expect(named(' A/B: "雨?" <1|2>\u0007\u202e ')).toBe('出欠_A-B-雨-1-2_2026-11-23.csv')
    expect(named('..\\..')).toBe('出欠_2026-11-23.csv')
    expect(named('合宿 2日間')).toBe('出欠_合宿-2日間_2026-11-23.csv')
  })

  it('[X8] is short enough for every file system, and cuts no letter in two', () => {
    const name = named('𠮷'.repeat(100))
    expect(new TextEncoder().encode(name).length).toBeLessThan(255)
    expect(name.isWellFormed()).toBe(true)
  })
})
