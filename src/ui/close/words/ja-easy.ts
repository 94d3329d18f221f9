import type { CloseWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'

const nin = ruby('人', 'にん')
const hito = ruby('人', 'ひと')
const kaetta = `${ruby('帰', 'かえ')}りました`
const kizai = ruby('機材', 'きざい')
const ten = ruby('点', 'てん')
const kiroku = ruby('記録', 'きろく')
const uketsuke = `${ruby('受付', 'うけつけ')}を ひらく`
const denwa = `${ruby('電話', 'でんわ')}する`
const tenko = ruby('点呼', 'てんこ')
const miru = `${ruby('見', 'み')}る`

export const closing: CloseWords = {
  title: 'きょうを おわる まえに',
  left: (n) => `あと ${n}つ`,
  allDone: 'あとは ありません',
  waits: (n) => `まつもの ${n}つ`,
  mayEnd: 'このままでも おわれます',
  gone: {
    done: `みんな ${kaetta}`,
    nobody: `きょうは だれも ${ruby('来', 'き')}ていません`,
    open: (n) => `まだ ${n}${nin} います`,
    last: (left, time, who) => `${ruby('帰', 'かえ')}った ${left}${nin}・さいごは ${time} ${who}`,
    act: `お${ruby('迎', 'むか')}えを ひらく`
  },
  yet: {
    done: `${ruby('来', 'こ')}なかった ${hito}は みんな ${ruby('休', 'やす')}みに なっています`,
    open: (n) => `「まだ」の ${hito}が ${n}${nin}`,
    next: `${ruby('来', 'こ')}なかったら ${ruby('休', 'やす')}みに します`,
    act: uketsuke
  },
  rollCalls: {
    done: `${tenko}は ぜんぶ おわりました`,
    open: (n) => `おわっていない ${tenko}が ${n}つ`,
    missing: (n) => `まだ ${ruby('見', 'み')}ていない ${hito} ${n}${nin}`,
    act: `${tenko}を ひらく`
  },
  equipment: {
    done: (total) => `${kizai} ${total}${ten} ぜんぶ あります`,
    none: `${kizai}は ありません`,
    open: (n) => `${kizai}が ${n}${ten} ${ruby('出', 'で')}ています`,
    of: (total, home) => `${total}${ten}の うち ${home}${ten}`,
    act: 'さがす'
  },
  incidents: {
    done: `${ruby('書', 'か')}きおわっていない ${kiroku}は ありません`,
    open: (n) => `${ruby('書', 'か')}きおわっていない ${kiroku}が ${n}つ`,
    act: `つづきを ${ruby('書', 'か')}く`
  },
  vouched: {
    done: `お${ruby('迎', 'むか')}えの ことは ぜんぶ おうちに ${ruby('伝', 'つた')}えました`,
    open: (n) => `おうちに まだ ${ruby('伝', 'つた')}えていない ことが ${n}つ`,
    one: (child, picker) => `${child} → ${picker}`,
    act: denwa
  },
  memo: {
    done: `${ruby('紙', 'かみ')}と メモを ${ruby('入', 'い')}れました`,
    doneNext: 'メモは のこっていません',
    open: (n) => `メモが ${n}つ のこっています`,
    act: `${ruby('名簿', 'めいぼ')}に つなぐ`,
    paper: `${ruby('紙', 'かみ')}から ${ruby('入', 'い')}れる`
  },
  said: {
    title: 'きょうの ひとこと',
    none: 'きょうの ひとことは まだ ありません',
    done: (n) => `きょうの ひとこと ${n}つ`,
    hint: `よかった こと、つぎに ${ruby('直', 'なお')}す こと`,
    write: `${ruby('書', 'か')}く`,
    more: `${miru}・${ruby('書', 'か')}く`,
    label: 'みじかく',
    add: `${ruby('書', 'か')}いて のこす`,
    covered: 'いまは かくしています'
  },
  tablets: {
    done: `どの ${ruby('端末', 'たんまつ')}の ${kiroku}も あります`,
    open: (n) => `${n}${ruby('台', 'だい')}の ${kiroku}は とちゅうまで`,
    until: (device, time) => `${device}は ${time} まで`,
    later: `${ruby('人', 'ひと')}の ${ruby('数', 'かず')}が かわるかも しれません`,
    act: 'あわせる'
  },
  end: 'きょうを おわる',
  endWith: (n) => `${n}つ のこして おわる`,
  ended: (time) => `${time}に おわりました`,
  endedBy: (who) => `${who}が おわりに しました。`,
  endedWith: (n) => `のこり ${n}つは あした ${ruby('出', 'で')}ます。`,
  reopen: 'もう いちど ひらく',
  noSession: `この ${ruby('日', 'ひ')}の コマは ありません`,
  noSessionNext: `ちがう ${ruby('日', 'ひ')}を えらんでください。`
}
