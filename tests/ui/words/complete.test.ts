import { describe, expect, it } from 'vitest'
import { CHECK_WORDS } from '../../../src/protocol/check-words.ts'
import { en as enFirst } from '../../../src/ui/words/en.ts'
import { jaEasy as easyFirst } from '../../../src/ui/words/ja-easy.ts'
import { handover as handoverEn } from '../../../src/ui/words/en/handover.ts'
import { lock as lockEn } from '../../../src/ui/words/en/lock.ts'
import { handover as handoverEasy } from '../../../src/ui/words/ja-easy/handover.ts'
import { lock as lockEasy } from '../../../src/ui/words/ja-easy/lock.ts'
import { ja as jaFirst } from '../../../src/ui/words/ja.ts'
import { handover as handoverJa } from '../../../src/ui/words/ja/handover.ts'
import { lock as lockJa } from '../../../src/ui/words/ja/lock.ts'

const ja = { ...jaFirst, handover: handoverJa, lock: lockJa }
const jaEasy = { ...easyFirst, handover: handoverEasy, lock: lockEasy }
const en = { ...enFirst, handover: handoverEn, lock: lockEn }

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
