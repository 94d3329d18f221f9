import { ruby } from '../../../words/ruby.ts'
import type { RollDoorWords } from './ja.ts'

const nin = ruby('人', 'にん')
const check = `いるか たしかめる`
const evacuation = `${ruby('避難', 'ひなん')}の ${ruby('点呼', 'てんこ')}`

export const rollDoors: RollDoorWords = {
  evacuation,
  evacuationSecond: `みんなが ${ruby('外', 'そと')}へ にげたとき`,
  rollCall: check,
  rollCallSecond: `べつの ところへ いく ${ruby('前', 'まえ')}に`,
  underWay: (why, missing) => `${why}・まだ ${missing}${nin}`,
  band: (title, clock) => `${title} ${clock} から`,
  missing: (count) => `まだ ${ruby('見', 'み')}て いない ${count}${nin}`,
  more: (count) => `ほかに ${count}${nin}`,
  complete: 'ぜんいん いました',
  both: (names) => `${names}さんは ${ruby('記録', 'きろく')}が 2つ あります。`,
  go: 'ひらく',
  why: {
    move: `いどうの ${ruby('前', 'まえ')}`,
    meal: `おひるの ${ruby('前', 'まえ')}`,
    return: `${ruby('帰', 'かえ')}る ${ruby('前', 'まえ')}`,
    evacuation
  }
}
