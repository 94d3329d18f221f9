import { describe, expect, it } from 'vitest'
import type { Held } from '../../../../src/kit/tablets/views.ts'
import { saysTheSame } from '../../../../src/ui/tablets/check/same.ts'
import { checkRows, type CheckRow, type CheckFacts } from '../../../../src/ui/tablets/check/rows.ts'
import { check } from '../../../../src/ui/tablets/check/words/ja.ts'
import { incident } from '../../../../src/ui/incident/words/ja.ts'
import type { Venue } from '../../../../src/domain/entity.ts'
import type { Tried } from '../../../../src/domain/tablets/departure.ts'
import { common } from '../../../../src/ui/words/common/ja.ts'
import { instantOf } from '../../../../src/domain/calendar.ts'

const at = instantOf('2026-11-20', '21:14')
const event = { id: 'ev', title: '柚子原町キャラバン', days: ['2026-11-21'], retention: [] }
const held: Held = {
  event,
  peopleReadable: true,
  people: 40,
  things: 120,
  blocks: 9,
  at,
  clockOff: 3
}
const hall: Venue = {
  id: 'hall',
  event: 'ev',
  name: '公民館',
  address: '柚子原1-2',
  addressYomi: 'ゆずはら',
  landmark: '赤い橋',
  telephone: '0123',
  signal: '玄関',
  aed: '事務室',
  hospital: '町立',
  meeting: '門',
  order: 0
}
const tried: Tried = {
  fact: 'c.1',
  at,
  camera: 'yes',
  cameraAt: at,
  sound: 'yes',
  soundAt: at,
  clockOff: 3,
  bareStart: at,
  spareOf: [{ event: 'ev', venue: 'hall' }]
}
const words = { check, card: incident.card }
const good: CheckFacts = {
  role: 'facilitator',
  held,
  install: { state: 'installed' },
  measured: {
    persistent: true,
    precached: true,
    room: { kind: 'enough' },
    fullAt: null,
    bareStart: at
  },
  hasCamera: true,
  tried,
  view: { venues: [hall] },
  tablets: [{ self: true, tried }],
  problem: null,
  now: at
}

function rowOf(key: CheckRow['key'], part: Partial<CheckFacts>): CheckRow | undefined {
  return checkRows({ ...good, ...part }, words, common).find((row) => row.key === key)
}

describe('出発前チェック', () => {
  it('[W3] says what is here and since when', () => {
    expect(rowOf('data', {})?.text).toBe('名簿40人・機材120点・進行表 入りました 21:14')
  })

  it('says what is here also while the relay was never heard', () => {
    expect(rowOf('data', { held: { ...held, at: null } })?.text).toBe(
      '名簿40人・機材120点・進行表 入っています'
    )
  })

  it('is good when everything is', () => {
    expect(checkRows(good, words, common).every(({ state }) => state === 'good')).toBe(true)
  })

  it('[W4] tells a tablet without keys to ask the organizer', () => {
    const row = rowOf('data', { held: { ...held, peopleReadable: false } })
    expect(row?.state).toBe('look')
    expect(row?.next).toBe(check.data.keysNext)
  })

  it('asks no volunteer for keys to children', () => {
    const part = { role: 'volunteer', held: { ...held, peopleReadable: false, people: 0 } } as const
    expect(rowOf('data', part)?.text).toBe('機材120点・進行表 入りました 21:14')
  })

  it('[W2] sends an iPad tab to the Home Screen', () => {
    expect(rowOf('installed', { install: { state: 'ipad-tab' } })?.next).toBe(check.installed.ios)
  })

  it('waits calmly for what has not arrived', () => {
    expect(rowOf('data', { held: null })?.state).toBe('wait')
  })

  it('looks at little space and a wrong clock', () => {
    const measured = { ...good.measured, room: { kind: 'little', mib: 12 } } as const
    expect(rowOf('space', { measured })).toMatchObject({
      state: 'look',
      text: check.space.bad('12 MB')
    })
    expect(rowOf('clock', { problem: 'clock-off' })?.state).toBe('look')
  })

  it('looks for a day at a disk that was full, and says what cannot be known', () => {
    const full = (ms: number) => ({ measured: { ...good.measured, fullAt: at - ms } })
    expect(rowOf('space', full(60_000))).toMatchObject({
      state: 'look',
      text: check.space.wasFull('21:13')
    })
    expect(rowOf('space', full(2 * 86_400_000))?.state).toBe('good')
    const measured = { ...good.measured, room: { kind: 'unknown' } } as const
    expect(rowOf('space', { measured })).toMatchObject({
      text: check.space.unknown,
      next: check.space.unknownNext
    })
  })
})

describe('what a person tried', () => {
  it('[U2] says of camera and sound what came out, and when', () => {
    const untried: Tried = { ...tried, camera: 'unknown', sound: 'no' }
    expect(rowOf('camera', {})).toMatchObject({ state: 'good', text: check.camera.good('21:14') })
    expect(rowOf('camera', { tried: untried })).toMatchObject({ state: 'wait' })
    expect(rowOf('sound', { tried: untried })).toMatchObject({
      state: 'look',
      text: check.sound.bad('21:14'),
      next: check.sound.next
    })
    expect(rowOf('camera', { hasCamera: false })?.text).toBe(check.camera.missing)
    expect(rowOf('sound', { tried: null })?.text).toBe(check.sound.ask)
  })

  it('[U3] says how far the clock is off, and that it is not known', () => {
    const off = (clockOff: number | null) => rowOf('clock', { held: { ...held, clockOff } })
    expect(off(185)).toMatchObject({ state: 'look', next: check.clock.next })
    expect(off(185)?.text).toBe('この端末の時計は 21:14 で、3分 進んでいます')
    expect(off(-61)?.text).toContain('61秒 おくれています')
    expect(off(3)?.text).toContain('ちがいは 3秒です')
    expect(off(null)?.state).toBe('wait')
  })

  it('[U4] says how to open without network until it was done', () => {
    const never = {
      measured: { ...good.measured, bareStart: null },
      tried: { ...tried, bareStart: null }
    }
    expect(rowOf('bareStart', never)).toMatchObject({ state: 'wait', next: check.bareStart.next })
    expect(rowOf('bareStart', {})).toMatchObject({ text: check.bareStart.good('21:14') })
  })

  it('[U6] names the venues that have no spare', () => {
    const nobody = { tablets: [{ self: true, tried: { ...tried, spareOf: [] } }] }
    expect(rowOf('spare', {})?.text).toContain(check.spare.yes('公民館'))
    expect(rowOf('spare', nobody)).toMatchObject({
      state: 'wait',
      next: check.spare.without(['公民館'])
    })
    expect(rowOf('spare', nobody)?.text).toContain(check.spare.no)
    expect(rowOf('spare', { view: { venues: [] } })).toBeUndefined()
  })

  it('[U7] names what the emergency card is missing', () => {
    const of = (part: Partial<Venue>) => ({ view: { venues: [{ ...hall, ...part }] } })
    expect(rowOf('card', {})?.state).toBe('good')
    expect(rowOf('card', of({ aed: '' }))).toMatchObject({
      state: 'wait',
      text: check.card.missing('公民館', [incident.card.fields.aed])
    })
    expect(rowOf('card', of({ address: '' }))?.state).toBe('look')
  })
})

describe('telling the organizer', () => {
  const browser = { installed: true, persistent: true, precached: true, freeMiB: 500 }
  const told = { at, event: 'ev', people: 40, things: 120, blocks: 9, ...browser, app: '1' }

  it('tells once what has not changed', () => {
    expect(saysTheSame(told, { ...held, ...browser })).toBe(true)
    const little = { ...told, freeMiB: 60 }
    expect(saysTheSame(little, { ...held, ...browser, freeMiB: 52 })).toBe(true)
  })

  it('tells again when a row has changed', () => {
    expect(saysTheSame(null, { ...held, ...browser })).toBe(false)
    expect(saysTheSame(told, { ...held, people: 41, ...browser })).toBe(false)
    expect(saysTheSame(told, { ...held, ...browser, persistent: false })).toBe(false)
    expect(saysTheSame(told, { ...held, ...browser, freeMiB: 60 })).toBe(false)
  })
})
