import type { DayPaperWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const insatsu = ruby('印刷', 'いんさつ')
const kami = ruby('紙', 'かみ')
const jikan = ruby('時間', 'じかん')
const bango = ruby('番号', 'ばんごう')
const ko = ruby('子', 'こ')
const hito = ruby('人', 'ひと')
const nin = ruby('人', 'にん')
const denwa = ruby('電話', 'でんわ')
const han = ruby('班', 'はん')
const mukae = `お${ruby('迎', 'むか')}え`
const ki = `${ruby('気', 'き')}を つけること`
const nai = `${ruby('名簿', 'めいぼ')}を ${ruby('読', 'よ')}みこむと ${insatsu}できます。`

export const dayPaper: DayPaperWords = {
  title: `1${ruby('日', 'にち')}の ${kami}`,
  lead: `でんきが なくても つかえる ${kami}です。${ruby('名簿', 'めいぼ')}・${mukae}・${ruby('予定', 'よてい')}の ${kami}に ${ruby('書', 'か')}いたことは あとで ${ruby('入', 'い')}れられます。`,
  which: 'どの コマですか',
  whichDay: `どの ${ruby('日', 'ひ')}・${ruby('会場', 'かいじょう')}ですか`,
  keyedIn: `あとで「${kami}から ${ruby('入', 'い')}れる」で ${ruby('入', 'い')}れられます`,
  plan: {
    door: `${ruby('予定', 'よてい')}の ${kami}を ${insatsu}する`,
    hint: `ほんとうの ${jikan}を ${ruby('書', 'か')}く ${kami}`,
    title: ruby('予定', 'よてい'),
    start: 'はじめ',
    minutes: ruby('分', 'ふん'),
    actual: `ほんとうの ${jikan}`,
    what: 'すること',
    who: 'だれ・どこ',
    things: `もちもの・${ki}`,
    continued: (title) => `${title}(つづき)`,
    goal: (text) => `なんの ために: ${text}`,
    saying: (text) => `${ruby('言', 'い')}う こと: ${text}`,
    safety: (text) => `※ あぶなくない ように: ${text}`,
    fixed: `※ ${jikan}を かえません`,
    planB: (text) => `※ できないとき: ${text}`,
    skipped: '(しません)',
    noticed: `${ruby('気', 'き')}づいたこと`,
    legend: '□ = おわったら ✓',
    empty: `この ${ruby('日', 'ひ')}の ${ruby('予定', 'よてい')}は まだ ありません`,
    emptyNext: `${ruby('準備', 'じゅんび')}で ${ruby('予定', 'よてい')}を ${ruby('入', 'い')}れると ${insatsu}できます。`
  },
  rollCall: {
    door: `${ruby('点呼', 'てんこ')}の ${kami}を ${insatsu}する`,
    hint: `${han}ごとの ${kami}・5かい`,
    title: ruby('点呼', 'てんこ'),
    group: (letter) => `${letter}${han}`,
    noGroup: `${han}が ない ${ko}`,
    count: (n) => `${n}${nin}`,
    time: jikan,
    number: bango,
    called: 'よぶ なまえ',
    absent: `${ruby('休', 'やす')}み`,
    left: `${ruby('帰', 'かえ')}った`,
    who: `かぞえた ${hito}`,
    legend: `${ruby('見', 'み')}たら ✓。${ruby('見', 'み')}ていない ${ko}は そのまま`,
    expected: (n) => `ぜんぶで ${n}${nin}`,
    empty: `この コマに ${ruby('来', 'く')}る ${ko}は いません`,
    emptyNext: nai
  },
  release: {
    door: `${mukae}の ${kami}を ${insatsu}する`,
    hint: `かぞくごと・${mukae}の ${hito}と ${denwa}`,
    title: mukae,
    number: bango,
    child: ruby('子ども', 'こども'),
    guardian: `おうちの ${hito}・${denwa}`,
    pickers: `${mukae}に ${ruby('来', 'き')}て いい ${hito}`,
    alone: `ひとりで ${ruby('帰', 'かえ')}る`,
    when: jikan,
    whoCame: `${ruby('来', 'き')}た ${hito}(サイン)`,
    asked: `${ruby('名前', 'なまえ')}が ない ${hito}が ${ruby('来', 'き')}たら、${ruby('先', 'さき')}に おうちへ ${denwa}します。`
  },
  care: {
    door: `${ruby('配慮', 'はいりょ')}の ${kami}を ${insatsu}する`,
    hint: `${ruby('担当', 'たんとう')}の ${hito}だけが もつ`,
    title: `${ruby('配慮', 'はいりょ')}(${ruby('担当', 'たんとう')}の ${hito}だけ)`,
    keep: `${ruby('受付', 'うけつけ')}に おかないでください。${ruby('担当', 'たんとう')}の ${hito}だけが もちます`,
    number: bango,
    child: ruby('子ども', 'こども'),
    allergy: `${ruby('食', 'た')}べられない もの・アレルギー`,
    medicine: 'くすり',
    other: 'ほかに',
    note: (text) => `メモ ${text}`,
    call: denwa,
    checked: `たしかめた ${hito}・${jikan}`,
    people: (n) => `${ruby('配慮', 'はいりょ')}の ある ${ko} ${n}${nin}`,
    empty: `${ruby('配慮', 'はいりょ')}の ある ${ko}は いません`,
    emptyNext: `${ruby('名簿', 'めいぼ')}に ${ruby('書', 'か')}いてある ことだけが ならびます。`
  }
}
