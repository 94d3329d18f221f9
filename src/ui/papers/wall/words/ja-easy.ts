import type { WallWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const insatsu = ruby('印刷', 'いんさつ')
const kaijo = ruby('会場', 'かいじょう')
const denwa = ruby('電話', 'でんわ')
const bango = ruby('番号', 'ばんごう')
const jikan = ruby('時間', 'じかん')
const kaku = `${ruby('書', 'か')}く`
const hito = ruby('人', 'ひと')
const kami = ruby('紙', 'かみ')

export const wall: WallWords = {
  whichVenue: `どの ${kaijo}ですか`,
  emergency: {
    door: `119の ${kami}を ${insatsu}する`,
    hint: `かべに はる ${kami}`,
    title: 'たいへんな とき',
    read: `このまま ${ruby('読', 'よ')}みます`,
    calls: '「きゅうきゅうです」「かじです」',
    address: (venue) => `${ruby('住所', 'じゅうしょ')}は つぎの とおり、${venue}です。`,
    landmark: (text) => `めじるしは、${text}です。`,
    number: `ここの ${denwa}は`,
    asked: 'つぎに きかれること: だれが・どうした・はなせるか・いき・ち。',
    wait: 'きらずに まちます。',
    signal: `${denwa}が できる ところ`,
    aed: 'AED',
    hospital: ruby('病院', 'びょういん'),
    poison: `どく・くすりの ${denwa}(${bango}を ${kaku})`,
    meeting: 'あつまる ところ',
    roles: 'やくわり(119・つきそい・むかえに でる・こどもを みる)',
    write: `${kaku}ところ(あとで「けが・あぶなかった こと」に ${ruby('入', 'い')}れます)`,
    time: jikan,
    badge: bango,
    happened: 'どうした',
    done: 'したこと',
    guardian: 'おうちへ',
    writer: `${kaku} ${hito}`,
    nameless: `こどもの なまえは この ${kami}に ありません`,
    incomplete: `この ${kaijo}の ${kami}は まだ できていません`,
    incompleteNext: `${ruby('準備', 'じゅんび')}の「${kaijo}」で ${ruby('住所', 'じゅうしょ')}などを ${kaku}と ${ruby('入', 'はい')}ります。`
  },
  incident: {
    door: `けがの ${kami}を ${insatsu}する`,
    hint: `1まいに 1つ・てで ${kaku}`,
    title: `けが・あぶなかった ことの ${kami}`,
    when: 'いつ',
    where: 'どこ',
    who: `だれ(${bango})`,
    what: 'なにが(○を つける)',
    did: 'したこと(○を つける)',
    told: `おしえた ${hito}と ${jikan}`,
    detail: 'くわしく',
    later: 'つぎに ふせぐために',
    writer: `${ruby('書', 'か')}いた ${hito}`,
    lead: `${ruby('代表', 'だいひょう')}が みた`,
    nameless: `なまえでは なく ${bango}を ${ruby('書', 'か')}きます`
  },
  empty: `${kaijo}が まだ ありません`,
  emptyNext: `${ruby('準備', 'じゅんび')}で ${kaijo}を つくると ${insatsu}できます。`
}
