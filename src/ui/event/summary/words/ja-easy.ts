import type { SummaryWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const kiroku = ruby('記録', 'きろく')
const tanmatsu = ruby('端末', 'たんまつ')
const dai = ruby('台', 'だい')
const gyoji = ruby('行事', 'ぎょうじ')
const kizai = ruby('機材', 'きざい')
const hako = ruby('箱', 'はこ')
const naka = ruby('中', 'なか')
const ko = `${ruby('子', 'こ')}ども`
const nin = ruby('人', 'にん')
const han = ruby('班', 'はん')
const kimeru = ruby('決', 'き')
const miru = ruby('見', 'み')
const kita = `${ruby('来', 'き')}た`
const kaetta = `${ruby('帰', 'かえ')}った`
const yasumi = `${ruby('休', 'やす')}み`

export const summary: SummaryWords = {
  title: (day) => `${day}${ruby('日目', 'にちめ')}の まとめ`,
  anyTitle: 'まとめ',
  until: (event, day, time) => `${event} ${day} ${time} までの ${kiroku}です`,
  noRecords: (event, day) => `${event} ${day} ${kiroku}は まだ ありません`,
  days: `${ruby('日', 'ひ')}を えらぶ`,
  dayN: (n, day) => `${n}${ruby('日目', 'にちめ')} ${day}`,
  waiting: (n) => `${n}${dai}を ${ruby('待', 'ま')}っています`,
  decide: (n) => `${n}つを ${kimeru}める`,
  noEvent: `まだ ${gyoji}が ありません`,
  noEventNext: `${gyoji}を つくってください。ここに 1${ruby('日', 'にち')}の まとめが ${ruby('出', 'で')}ます。`,
  toPrepare: `${gyoji}を つくる`,
  noSessions: `この ${ruby('日', 'ひ')}の コマは ありません`,
  noSessionsNext: `${ruby('準備', 'じゅんび')}で コマを ${ruby('入', 'い')}れてください。`,
  day: {
    title: `この ${ruby('日', 'ひ')}の ${ko}ども`,
    once: `なんかいの コマに ${ruby('出', 'で')}ても、1${nin}です。`
  },
  sessions: {
    caption: `コマごとの ${ruby('人数', 'にんずう')}`,
    session: `${ruby('会場', 'かいじょう')}・コマ`,
    each: 'ひとりずつ',
    expected: ruby('予定', 'よてい'),
    came: ruby('出席', 'しゅっせき'),
    yet: 'まだ',
    absent: yasumi,
    left: kaetta,
    masu: (here, left, yet, absent) =>
      `${kita} ${here}、${kaetta} ${left}、まだ ${yet}、${yasumi} ${absent}`,
    masuIs: `ます1つ = ${ko}1${nin}`,
    differs: (n) => `${n}${nin} ちがう`,
    open: (session) => `${session} を くわしく`,
    byGrade: `${ruby('学年', 'がくねん')}ごと`,
    byGroup: `${han}ごと`,
    byFamily: `${ruby('家族', 'かぞく')}ごと`,
    nameless: `${ruby('名前', 'なまえ')}を けした ${ruby('人', 'ひと')}`,
    noGroup: `${han}なし`,
    group: (letter) => `${letter}${han}`,
    family: (name) => `${name}さんの うち`,
    of: (came, expected) => `${came}/${expected}${nin}`,
    noneExpected: `${ruby('来', 'く')}る ${ko}は いません`
  },
  equipment: {
    title: kizai,
    home: `${hako}の ${naka}`,
    out: `${ruby('出', 'で')}ている`,
    broken: 'こわれた',
    total: (n) => `${n}${ruby('点', 'てん')}`,
    nothingOut: `この ${ruby('端末', 'たんまつ')}の ${ruby('記録', 'きろく')}では、ぜんぶ ${hako}に もどりました。`,
    none: `${kizai}は まだ ありません`,
    all: `${kizai}を ぜんぶ ${miru}る`,
    said: (who, device, time) =>
      [who === '' ? device : `${device}・${who}`, time].filter(Boolean).join(' ')
  },
  tablets: {
    title: (n) => `${tanmatsu} ${n}${dai}`,
    here: `この ${tanmatsu}`,
    heard: `まで とどきました`,
    waits: `のこりを ${ruby('待', 'ま')}っています`,
    never: `まだ ${kiroku}なし`,
    checked: (time) => `${ruby('出発前', 'しゅっぱつまえ')}チェック ${time}`,
    unchecked: `${ruby('出発前', 'しゅっぱつまえ')}チェック まだ`,
    open: `${tanmatsu}を ぜんぶ ${miru}る`
  },
  questions: {
    title: `${kimeru}めてください`,
    lead: `どちらの ${kiroku}も のこります。あとで かえられます`,
    all: (n) => `あと ${n}つを ${miru}る`
  }
}
