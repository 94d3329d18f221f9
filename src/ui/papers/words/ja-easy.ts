import type { PaperWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'
import { common } from '../../words/common/ja-easy.ts'

const insatsu = ruby('印刷', 'いんさつ')
const meibo = ruby('名簿', 'めいぼ')
const kizai = ruby('機材', 'きざい')
const kiroku = ruby('記録', 'きろく')
const hako = ruby('箱', 'はこ')
const hito = ruby('人', 'ひと')
const nin = ruby('人', 'にん')
const namae = ruby('名前', 'なまえ')
const kashite = ruby('貸', 'か') + 'し' + ruby('手', 'て')
const bango = ruby('番号', 'ばんごう')
const ten = ruby('点', 'てん')
const shashin = ruby('写真', 'しゃしん')

export const paper: PaperWords = {
  lead: `この ${ruby('端末', 'たんまつ')}の ${kiroku}で、${ruby('紙', 'かみ')}と ファイルを つくります。`,
  print: `${insatsu}する`,
  back: 'もどる',
  day: (day) => common.dayLong(day),
  howto: `A4・100%で ${insatsu}してください。`,
  byShare: 'iPadの アプリでは、いんさつの がめんが でません。',
  byShareNext: 'ボタンを おすと「きょうゆう」が ひらきます。「プリント」を えらんでください。',
  roster: {
    title: `${ruby('受付', 'うけつけ')}の ${meibo}`,
    door: `${meibo}を ${insatsu}する`,
    hint: `コマごと・1まいに 40${nin}`,
    which: `どの ${meibo}ですか`,
    everyone: `ぜんぶの ${hito}の ${meibo}`,
    came: `${ruby('来', 'き')}た`,
    time: ruby('時間', 'じかん'),
    number: ruby('番号', 'ばんごう'),
    yomi: 'よみ',
    name: namae,
    grade: ruby('学年', 'がくねん'),
    marks: 'しるし',
    left: `${ruby('帰', 'かえ')}った`,
    signature: 'サイン',
    careMark: `○${ruby('配慮', 'はいりょ')}`,
    photo: `×${shashin}`,
    photoInside: `△${shashin}は ${ruby('内部', 'ないぶ')}だけ`,
    expected: (n) => `${ruby('予定', 'よてい')} ${n}${nin}`,
    nameless: (n) =>
      `そのうち ${ruby('名前', 'なまえ')}を ${ruby('消', 'け')}した ${ruby('人', 'ひと')} ${n}${nin}`,
    cameLine: `${ruby('来', 'き')}た ____${nin}`,
    walkIns: `きょう はじめて ${ruby('来', 'き')}た ${ruby('子', 'こ')} ____${nin}`,
    empty: `この ${meibo}には まだ だれも いません`,
    emptyNext: `${meibo}を ${ruby('読', 'よ')}みこむと ${insatsu}できます。`,
    noEvent: `${ruby('行事', 'ぎょうじ')}を えらんでいません`,
    walkIn: '+きょう'
  },
  equipment: {
    title: `${kizai}の リスト`,
    door: `${kizai}の リストを ${insatsu}する`,
    hint: `${hako}ごと・もどったら しるし`,
    lender: kashite,
    every: `ぜんぶの ${kashite}`,
    here: 'ある',
    slot: ruby('番', 'ばん'),
    code: bango,
    name: `${namae}・${ruby('型番', 'かたばん')}`,
    serial: `シリアル${bango}`,
    quantity: ruby('数', 'かず'),
    where: `いまの ${ruby('場所', 'ばしょ')}`,
    state: 'こわれていないか',
    continued: (name) => `${name}(つづき)`,
    loose: `${hako}のない もの`,
    total: (n) => `${n}${ten}`,
    out: (n) => `${ruby('出', 'で')}ている ${n}${ten}`,
    broken: (n) => `こわれた ${n}${ten}`,
    empty: `まだ ${kizai}が ありません`,
    emptyNext: `${kizai}を ${ruby('読', 'よ')}みこむと ${insatsu}できます。`
  },
  foot: {
    until: (day, time) => `${day} ${time} までの ${kiroku}`,
    printed: (day, time) => `${day} ${time}に つくった ${ruby('紙', 'かみ')}`,
    noRecords: `${kiroku}は まだ ありません`,
    page: (n, of) => `${n}/${of}`
  },
  csv: {
    title: 'CSVファイル',
    lead: `Excelで ひらけます。${namae}や ${ruby('電話', 'でんわ')}が ${ruby('入', 'はい')}っています。わたす ${hito}に ${ruby('気', 'き')}をつけてください。`,
    attendance: `${ruby('出席', 'しゅっせき')}の CSV`,
    attendanceHint: `コマごと・ひとり 1${ruby('行', 'ぎょう')}`,
    roster: `${meibo}の CSV`,
    rosterHint: `${ruby('家族', 'かぞく')}・${ruby('保護者', 'ほごしゃ')}・アレルギーなど`,
    equipment: `${kizai}の CSV`,
    equipmentHint: `1${ten} 1${ruby('行', 'ぎょう')}・いまの ${ruby('場所', 'ばしょ')}`,
    make: 'ファイルを つくる',
    save: `${ruby('保存', 'ほぞん')}する`,
    saved: `${ruby('保存', 'ほぞん')}しました`,
    saveFailed: `${ruby('保存', 'ほぞん')}できませんでした。もう ${ruby('一度', 'いちど')} おしてください。`
  },
  personal: `${namae}が ${ruby('書', 'か')}いてあります。${ruby('使', 'つか')}ったら しまってください。`,
  volunteer: `この ${ruby('端末', 'たんまつ')}では ${meibo}を ${insatsu}できません。`,
  volunteerNext: `${kizai}の リストは ${insatsu}できます。`
}
