import { describe, expect, it } from 'vitest'
import { CHECK_WORDS } from '../../../src/protocol/check-words.ts'
import { en, ja, jaEasy } from '../../support/all-words.ts'

/** Every plain text below `tree` with its place; functions are asked for by the compiler alone. */
function texts(tree: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof tree === 'string') return [[place, tree]]
  if (tree === null || typeof tree !== 'object') return []
  return Object.entries(tree).flatMap(([name, inside]) => texts(inside, `${place}.${name}`))
}

const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/u
// Each language is named in itself, and readings are given as one types them.
const OWN_SCRIPT = /languages\.|Hint$/u
/** Units that English leaves to the column's title. */
const NO_UNIT = /Unit$/u

describe('words', () => {
  it('call an event by one word in each language', () => {
    const all = texts(jaEasy, 'ja-easy')
    expect(all.filter(([, text]) => text.includes('開催'))).toEqual([])
    expect(texts(ja, 'ja').filter(([, text]) => text.includes('行事'))).toEqual([])
  })

  it('are nowhere empty', () => {
    const all = [...texts(ja, 'ja'), ...texts(jaEasy, 'ja-easy'), ...texts(en, 'en')]
    const empty = all.filter(([place, text]) => text === '' && !NO_UNIT.test(place))
    expect(empty.map(([place]) => place)).toEqual([])
  })

  it('are English in English', () => {
    const foreign = texts(en, 'en').filter(
      ([place, text]) => JAPANESE.test(text) && !OWN_SCRIPT.test(place)
    )
    expect(foreign).toEqual([])
  })

  it('fit their tabs and titles in English', () => {
    const names = [
      ...Object.values(en.common.tabs),
      ...Object.values(en.common.state),
      en.start.join,
      en.start.practice,
      en.start.create,
      en.day.today.reception,
      en.sync.title,
      en.handover.give.title,
      en.handover.receive.title,
      en.handover.receive.answerTitle,
      en.handover.exchange.title,
      en.handover.leave.title,
      en.handover.memo.title,
      en.recovery.title,
      en.recovery.write.title,
      en.recovery.check.title,
      en.recovery.restore.title,
      en.recovery.renew.title,
      en.recovery.restored.title,
      en.recovery.handover.title,
      en.recovery.handoverPaper.title,
      ...Object.values(en.access.standing),
      en.access.list.title,
      en.access.ways.lost,
      en.access.ways.left,
      en.access.apart.title,
      en.access.sheet.title,
      en.access.waiting.title,
      en.access.cutOff.title,
      en.forget.title,
      en.forget.disclosure.title,
      en.forget.erase.title,
      en.forget.record.title(12, 12),
      en.forget.retention.title,
      en.forget.settings.title,
      en.leaflet.title,
      en.leaflet.door,
      en.leaflet.slip.title,
      en.leaflet.slip.door,
      en.lock.title,
      en.lock.askTitle,
      en.lock.helpTitle,
      en.lock.helpShort
    ]
    expect(names.filter((name) => name.length > 24)).toEqual([])
  })

  it('know nobody’s fault and no exclamation', () => {
    const loud = [...texts(ja, 'ja'), ...texts(jaEasy, 'ja-easy'), ...texts(en, 'en')].filter(
      ([, text]) => /[!！]/u.test(text)
    )
    expect(loud).toEqual([])
  })

  it('have as many check words as there are numbers, each of them once', () => {
    for (const { handover } of [ja, jaEasy, en])
      expect(new Set(handover.words.list).size).toBe(CHECK_WORDS)
  })
})
