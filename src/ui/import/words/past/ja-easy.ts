import type { PastWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'

function back(removed: number, restored: number, away: string, end: string): string {
  if (removed + restored === 0) return `${t.change}わる ものは ありません。`
  if (restored === 0) return `${removed}つを ${end === 'もどします' ? 'けします' : 'けしました'}。`
  return `${removed > 0 ? `${removed}つを ${away}、` : ''}${restored}つを まえに ${end}。`
}

export const past: PastWords = {
  title: `この ${t.tablet}で ${t.put}れた ファイル`,
  lead: 'ぜんぶ もとに もどせます。あとで だれかが なおした ところは のこります。',
  unnamed: `はった ${ruby('表', 'ひょう')}`,
  takeBack: 'もとに もどす',
  ask: (removed, restored) => `${back(removed, restored, 'けして', 'もどします')} いいですか`,
  really: 'もとに もどす',
  leave: 'やめる',
  done: (removed, restored) => `もどしました。${back(removed, restored, 'けして', 'もどしました')}`,
  staying: (n) => `あとで なおしたので、${n}つは のこります。`,
  again: `${t.same}じ ファイルを もう いちど ${t.put}れることも できます。`
}
