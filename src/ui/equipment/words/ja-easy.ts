import type { EquipmentWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'

const kizai = ruby('機材', 'きざい')
const hako = ruby('箱', 'はこ')
const kiroku = ruby('記録', 'きろく')
const dasu = ruby('出', 'だ')
const deru = ruby('出', 'で')
const modosu = ruby('戻', 'もど')
const bango = ruby('番号', 'ばんごう')
const ten = ruby('点', 'てん')
const namae = ruby('名前', 'なまえ')
const nafuda = ruby('名札', 'なふだ')
const kazu = ruby('数', 'かず')
const hito = ruby('人', 'ひと')
const motsu = ruby('持', 'も')
const hozon = ruby('保存', 'ほぞん')
const ichiran = ruby('一覧', 'いちらん')
const mitsukaru = ruby('見', 'み')
const kashite = ruby('貸', 'か') + 'し' + ruby('手', 'て')
const hitokoto = 'ひとこと'

const condition = {
  fine: 'こわれていません',
  broken: 'こわれました',
  'missing-part': `${ruby('部品', 'ぶひん')}が ありません`,
  lost: 'なくしました'
}

export const equipment: EquipmentWords = {
  title: kizai,
  overview: (cases, things) => `${hako} ${cases}・${things}${ten}`,
  ways: {
    out: { title: `${dasu}す`, hint: `${hako}から ${hito}へ` },
    back: { title: `${modosu}す`, hint: `${hito}から ${hako}へ` },
    broken: { title: 'こわれた', hint: `どこが こわれたか` }
  },
  home: {
    out: `まだ ${deru}ているもの`,
    nothingOut: `この ${ruby('端末', 'たんまつ')}の ${kiroku}では、ぜんぶ ${modosu}りました`,
    nothingOutNext: `${deru}ている ${kiroku}は ありません。`,
    legendGone: `ない ${bango}`,
    legendBroken: 'こわれた',
    whole: `ぜんぶある ${hako}`,
    holders: `だれが ${motsu}っていますか`,
    more: (n) => `あと ${n}`,
    allOut: `${deru}ているものを ${mitsukaru}る`,
    all: `ぜんぶの ${kizai}を ${mitsukaru}る`,
    empty: `まだ ${kizai}が ありません`,
    emptyNext: `${kashite}の ${ichiran}を ${ruby('読', 'よ')}むと、ここに ${hako}が ${deru}ます。`,
    emptyWait: `${ruby('運営', 'うんえい')}の ${hito}が ${kizai}を ${ruby('入', 'い')}れます。${ruby('待', 'ま')}ってください。`,
    import: `${kizai}を ${ruby('読', 'よ')}みこむ`
  },
  recent: {
    open: 'さいきん',
    title: `さいきんの ${kiroku}`,
    lead: `${ruby('新', 'あたら')}しい じゅんに 20こ あります。ここで ${ruby('取', 'と')}り${ruby('消', 'け')}せます。`
  },
  case: {
    left: (n) => `あと ${n}`,
    whole: 'ぜんぶあります',
    broken: (n) => `こわれ ${n}`,
    slots: (all, inside, gone, broken) =>
      `${all}の うち ${inside}が ${hako}の ${ruby('中', 'なか')}です。ない ${bango}: ${gone}。こわれた ${bango}: ${broken}`,
    none: 'ありません',
    loose: `${hako}のない もの`,
    lot: (inside, all, unit) => `${inside}/${all}${unit}`,
    lotOut: (n, unit) => `${n}${unit}`
  },
  list: {
    title: `${kizai}の ${ichiran}`,
    search: `さがす(${bango}・${namae}・${hito})`,
    found: (n) => `${n}${ten}`,
    cases: hako,
    everyCase: `ぜんぶの ${hako}`,
    state: 'どこに ありますか',
    where: {
      all: 'ぜんぶ',
      out: `${deru}ている`,
      home: `${hako}の ${ruby('中', 'なか')}`,
      broken: 'こわれた'
    },
    none: `${mitsukaru}つかりません`,
    noneNext: `${bango}の ${kazu}だけでも さがせます。`,
    clear: 'さがすのを やめる'
  },
  state: {
    home: `${hako}の ${ruby('中', 'なか')}`,
    out: `${deru}ている`,
    since: (time) => `${time} から`,
    asked: `${kiroku}が ちがいます`,
    over: `${kazu}が ちがいます`
  },
  condition,
  holder: {
    home: hako,
    lender: kashite,
    unknown: `${namae}を きいていない ${hito}`,
    group: (letter) => `${letter}${ruby('班', 'はん')}`,
    badge: (number, name) => `${nafuda} ${number} ${name}`.trim(),
    typed: (name) => name,
    callName: (name) => name
  },
  flow: {
    cancel: 'やめる',
    back: 'もどる',
    pickOut: `${dasu}すものを えらんでください`,
    pickBack: `${modosu}すものを えらんでください`,
    pickBroken: 'どれが こわれましたか',
    code: `${bango}か ${namae}を ${ruby('書', 'か')}く`,
    addCode: 'えらぶ',
    scan: 'カメラで よむ',
    scanTitle: `${kizai}の ふだを よむ`,
    scanning: `ふだを わくの ${ruby('中', 'なか')}に ${ruby('入', 'い')}れてください。`,
    photo: `${ruby('写真', 'しゃしん')}から よむ`,
    photoUnread: `この ${ruby('写真', 'しゃしん')}は よめません`,
    readOne: (code) => `${code} を えらびました`,
    readAgain: (code) => `${code} は もう えらびました`,
    camera: {
      denied: {
        what: `カメラを ${ruby('使', 'つか')}えません。`,
        next: `${bango}を ${ruby('書', 'か')}いてください。`
      },
      missing: {
        what: 'カメラが ありません。',
        next: `${bango}を ${ruby('書', 'か')}いてください。`
      },
      busy: {
        what: `ほかの アプリが カメラを ${ruby('使', 'つか')}っています。`,
        next: 'ほかの アプリを とじてください。'
      },
      dark: {
        what: 'カメラに なにも うつっていません。',
        next: `もういちど ためしてください。${bango}を ${ruby('書', 'か')}いても いいです。`
      }
    },
    severalCodes: (count) => `${count}こ あります。どれですか`,
    unknownCode: (code) => `「${code}」は ありません`,
    unknownCodeNext: `${ichiran}から えらんでください。`,
    pick: `ものを えらぶと つぎへ ${ruby('行', 'い')}けます`,
    pickedList: 'えらんだもの',
    unpick: (name) => `${name} を はずす`,
    next: (n) => `${n}${ten}を だれに ${dasu}しますか`,
    giveBack: (n) => `${n}${ten}を ${modosu}す`,
    saving: `${hozon}しています`,
    quantity: (name) => `${name} の ${kazu}`,
    fewer: '1つ へらす',
    moreOne: '1つ ふやす',
    alreadyOut: (thing, holder) => `${thing} は いま ${holder} が ${motsu}っています。`,
    alreadyOutNext: `${dasu}すと、${motsu}っている ${hito}が かわります。`,
    alreadyHome: (thing) => `${thing} は ${hako}の ${ruby('中', 'なか')}の はずです。`,
    alreadyHomeNext: `ほかの ${hito}が ${dasu}したかもしれません。${kiroku}できます。`,
    isBroken: (thing, state) => `${thing} は「${state}」と ${kiroku}してあります。`,
    isBrokenNext: `${ruby('使', 'つか')}えるか ${mitsukaru}てください。${kiroku}できます。`,
    tooMany: (thing, left, unit) =>
      `${thing} は ${hako}に ${left}${unit} あるという ${kiroku}です。`,
    tooManyNext: `${kazu}が ${ruby('多', 'おお')}くても ${kiroku}できます。`,
    toWhom: `だれに ${dasu}しますか`,
    kinds: {
      badge: nafuda,
      group: ruby('班', 'はん'),
      staff: 'スタッフ',
      venue: ruby('会場', 'かいじょう')
    },
    badgeSearch: `${nafuda}の ${bango}・よびかた`,
    noBadges: `${nafuda}は まだ ありません`,
    noGroups: `${ruby('班', 'はん')}は まだ ありません`,
    noStaff: 'スタッフの なまえは まだ ありません',
    noVenues: `${ruby('会場', 'かいじょう')}は まだ ありません`,
    noFound: `${mitsukaru}つかりません`,
    typedName: `${namae}を ${ruby('書', 'か')}く`,
    typedWhy: `${namae}を ${ruby('書', 'か')}くと ${dasu}せます`,
    giveTo: (name) => `${name} に ${dasu}す`,
    nothingOut: `${deru}ている ${kiroku}は ありません`,
    nothingOutNext: `ぜんぶ ${hako}の ${ruby('中', 'なか')}です。${bango}を ${ruby('書', 'か')}くと ${modosu}せます。`,
    condition: (name) => `${name} は どうなりましたか`,
    note: hitokoto,
    noteHint: `れい: タイヤが ${ruby('回', 'まわ')}りません`,
    addNote: `${hitokoto} ${ruby('書', 'か')}く`,
    saveNote: `${hitokoto}を ${hozon}する`,
    noteWhy: `${ruby('書', 'か')}くと ${hozon}できます`,
    doneOut: (things, holder) => `${things} を ${holder} に ${dasu}しました`,
    doneBack: (things) => `${things} を ${modosu}しました`,
    doneCondition: (thing, state) => `${thing}「${state}」と ${kiroku}しました`,
    doneNote: (thing) => `${thing} の ${hitokoto}を ${hozon}しました`,
    undone: 'もとに もどしました',
    undo: 'もとに もどす',
    andMore: (n) => `ほか ${n}${ten}`,
    someFailed: (n) => `${n}${ten}を ${hozon}できませんでした。`
  },
  thing: {
    gone: `この ${kizai}は ありません。`,
    case: hako,
    slot: (kit, slot) => (slot === '' ? kit : `${kit} の ${slot}${ruby('番', 'ばん')}`),
    lender: kashite,
    model: ruby('型番', 'かたばん'),
    serial: `シリアル${bango}`,
    accessories: 'いっしょのもの',
    quantity: kazu,
    yen: 'ねだん',
    yenOf: (yen) => `${yen}${ruby('円', 'えん')}`,
    note: 'メモ',
    history: 'これまで',
    noHistory: `まだ ${kiroku}が ありません`,
    said: (who, device) => (who === '' ? device : `${who}・${device}`),
    moved: (to) => `${to} へ`,
    counted: (what, n) => `${what} ${n}こ`,
    movedHome: `${hako}へ ${modosu}しました`,
    undone: `もとに もどした ${kiroku}`,
    decided: `どちらが ${ruby('正', 'ただ')}しいか ${ruby('決', 'き')}めました`,
    undoOne: `この ${kiroku}を もとに もどす`,
    over: (all, out, unit) =>
      `${all}${unit}より おおい ${out}${unit}が ${dasu}した ${kiroku}です。`,
    overNext: `いま ある ${kazu}を かぞえてください。${modosu}した ものを ${kiroku}してください。`,
    ask: `2つの ${kiroku}が ちがいます。`,
    askNext: `どちらも のこっています。${ruby('運営', 'うんえい')}の ${hito}が ${ruby('決', 'き')}めます。`,
    askOpen: `${ruby('決', 'き')}める`
  }
}
