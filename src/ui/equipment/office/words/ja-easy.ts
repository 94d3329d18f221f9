import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'
import type { ThingFormWords } from './ja.ts'

const count = ruby('数', 'かず')

export const thingForm: ThingFormWords = {
  add: `${t.equipment}を ふやす`,
  edit: 'なおす',
  title: `${t.equipment}を なおす`,
  code: t.number,
  name: t.name,
  kind: 'かぞえかた',
  kinds: { unit: 'ひとつずつ', lot: 'かずもの', consumable: 'つかうと なくなる もの' },
  quantity: count,
  unit: 'かぞえる ことば(台・本)',
  model: 'かたばん',
  serial: `つくった ときの ${t.number}`,
  kit: ruby('箱', 'はこ'),
  slot: `${ruby('箱', 'はこ')}の なかの ${t.place}`,
  accessories: 'ついている もの',
  lender: t.lender,
  noLender: 'きめていない',
  note: 'メモ',
  more: 'くわしく',
  like: (names) => `${t.same}じ ${t.number}の ${t.equipment}が あります: ${names}`,
  likeNext: `ちがう ${t.equipment}なら、そのまま ${t.save}できます。`,
  out: (n, unit) => `いま ${n}${unit || 'つ'} でています。それより すくなく できません。`,
  outNext: `さきに、もどった ${count}を ${t.record}してください。`,
  again: 'もどす',
  againOf: (what) => `${what} を もどす`
}
