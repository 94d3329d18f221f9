import { describe, expect, it } from 'vitest'
import type { Apart } from '../../../src/kit/tablets/quarantine-views.ts'
import { byTablet } from '../../../src/ui/tablets/apart-groups.ts'
import { sayLine } from '../../../src/ui/tablets/apart-line.ts'
import { access } from '../../../src/ui/tablets/words/ja.ts'
import { ja } from '../../support/all-words.ts'

function aFrame(id: string, device: string, part: Partial<Apart> = {}): Apart {
  return {
    id,
    device,
    name: device,
    why: 'revoked',
    receivedAt: 0,
    isReadable: true,
    records: 3,
    from: null,
    until: null,
    groups: [],
    lines: [],
    ...part
  }
}

describe('records set apart', () => {
  it('stand tablet by tablet, the latest arrival first', () => {
    const frames = [
      aFrame('a', 'old', { receivedAt: 10 }),
      aFrame('b', 'late', { receivedAt: 30 }),
      aFrame('c', 'old', { receivedAt: 20 })
    ]
    const grouped = byTablet(frames).map(({ device, frames: own }) => [
      device,
      own.map(({ id }) => id)
    ])
    expect(grouped).toEqual([
      ['late', ['b']],
      ['old', ['c', 'a']]
    ])
  })

  it('are taken over only where a key opens them', () => {
    const [one] = byTablet([aFrame('a', 'x'), aFrame('b', 'x', { isReadable: false, records: 0 })])
    expect(one).toMatchObject({ readable: ['a'], records: 3 })
  })

  it('are none when there are none', () => {
    expect(byTablet([])).toEqual([])
  })
})

describe('a line of what they say', () => {
  const said = (line: Apart['lines'][number]) => sayLine(ja, access, line)

  it('names child, mark and session', () => {
    const line = {
      kind: 'mark',
      at: 0,
      title: 'もり つむぎ',
      status: 'left',
      session: 'コマ1'
    } as const
    expect(said(line)).toBe('もり つむぎ 帰った・コマ1')
  })

  it('names thing and holder as the screens of the equipment do', () => {
    const holder = { kind: 'badge', number: 12, event: 'ev' } as const
    expect(said({ kind: 'moved', at: 0, title: 'E-07', holder, holderName: 'りつ' })).toBe(
      'E-07 → 名札 12 りつ'
    )
  })

  it('tells which field, not what was written into it', () => {
    expect(said({ kind: 'field', at: 0, title: 'もり れん', field: 'phone' })).toBe(
      'もり れん: 電話 をかえた'
    )
    expect(said({ kind: 'field', at: 0, title: 'もり れん', field: 'later' })).toContain('later')
  })
})
