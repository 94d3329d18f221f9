import type { GuardianCalled } from '../../../domain/day-facts.ts'
import { san } from '../../words/san.ts'
import { common } from '../../words/common/ja-easy.ts'
import { ruby } from '../../words/ruby.ts'
import type { ReleaseWords } from './ja.ts'

const pickup = `お${ruby('迎', 'むか')}え`
const person = ruby('人', 'ひと')
const child = `${ruby('子', 'こ')}ども`
const family = ruby('家族', 'かぞく')
const guardian = ruby('保護者', 'ほごしゃ')
const went = ruby('帰', 'かえ')
const name = ruby('名前', 'なまえ')
const leader = `${ruby('代表', 'だいひょう')}の ${person}`
const row = ruby('行', 'ぎょう')
const people = (count: number) => `${count}${ruby('人', 'にん')}`

function together(count: number): string {
  if (count === 1) return 'ひとり'
  return count === 2 ? 'ふたり' : people(count)
}

const callEnds: Record<GuardianCalled['answer'], (until: string) => string> = {
  dialled: () => 'かけました',
  reached: () => `${ruby('話', 'はな')}しました`,
  'no-answer': () => `${ruby('出', 'で')}ませんでした`,
  waits: (until) => `${until && `${until} まで `}${ruby('待', 'ま')}って もらいます`,
  comes: (until) => `${until && `${until} に `}${ruby('来', 'き')}ます`
}

export const release: ReleaseWords = {
  title: pickup,
  heading: (session) => `${pickup}・${session}`,
  back: 'きょう',
  search: 'さがす',
  readBadge: `${family}の ふだを ${ruby('読', 'よ')}む`,
  rail: `ひらがな。${ruby('数字', 'すうじ')}は いま いる ${person}`,
  railRow: (of, here) => `${of}の ${row} いま いる ${people(here)}`,
  railDone: (of) => `${of}の ${row} みんな ${went}りました`,
  railNone: (of) => `${of}の ${row} だれも いません`,
  goneTitle: (count) => `${went}った ${people(count)}`,
  goneLine: (time, picker) => (picker ? `${time} ${san(picker)}と` : `${time} ひとりで`),
  alone: (count) => `ひとりで ${went}る ${people(count)}`,
  tells: (count) => `${ruby('言', 'い')}う こと ${count}`,
  askFirst: `さきに ${ruby('代表', 'だいひょう')}へ`,
  asked: 'ぶつかり',
  nobody: `${ruby('来', 'く')}る ${person}が いません`,
  nobodyNext: `${ruby('名簿', 'めいぼ')}を いれると、ここに でます。`,
  nobodyHere: `いま いる ${person}は いません`,
  nobodySo: (state) => `「${state}」の ${person}は いません`,
  allGone: `みんな ${went}りました`,
  allGoneLast: (who, time) => `さいごは ${time} ${who}さんです。`,
  searchTitle: `${family}を さがす`,
  searchField: `ひらがな・${name}・ばんごう・ふだの ${ruby('記号', 'きごう')}`,
  searchHint: 'はじめの ひらがなだけで いいです',
  searchNone: 'いません',
  badge: {
    title: `${family}の ふだを ${ruby('読', 'よ')}む`,
    scanning: `ふだの QRを カメラに ${ruby('見', 'み')}せて ください`,
    field: `ふだの ${ruby('記号', 'きごう')}`,
    hint: `${family}の ふだに かいて あります`,
    open: 'ひらく',
    unknown: (code) => `「${code}」は ここの ${family}の ふだでは ありません`,
    unknownNext: `${name}で さがすか、もう いちど ${ruby('読', 'よ')}んで ください。`,
    misread: (code) => `「${code}」は どこか ちがいます`,
    otherEvent: `ほかの ${ruby('日', 'ひ')}の ふだです`,
    unread: `${ruby('写真', 'しゃしん')}に ふだが ありません`,
    photo: `${ruby('写真', 'しゃしん')}で ${ruby('読', 'よ')}む`
  },
  who: {
    titleOf: (of) => `${of}さんの ${pickup}`,
    children: (count) => `${together(count)}が ${went}ります`,
    childrenNone: `${went}る ${child}を えらんで ください`,
    childrenTitle: `${went}る ${child}`,
    picker: `だれと ${went}りますか`,
    pickerLead: `${name}を ${ruby('言', 'い')}って もらって ください`,
    pickerOf: `この ${person}と ${went}ります`,
    pickerName: (who) => san(who),
    forAll: (count) => (count === 2 ? 'ふたりとも' : `${people(count)}とも`),
    notFor: (names) => `${names.join('さん・')}さんの ${pickup}の ${person}では ありません`,
    inPart: (who) =>
      `${who}さんの ${ruby('登録', 'とうろく')}が いくつか あります。この ${name}が ない ものも あります`,
    onlyFor: (names) => `${names.join('さんと ')}さんだけに する`,
    alone: `ひとりで ${went}る`,
    aloneYes: `${guardian}が 「いい」と ${ruby('言', 'い')}いました`,
    aloneNobody: `${guardian}は 「いい」と ${ruby('言', 'い')}って いません`,
    aloneOnly: (names) => `ひとりで ${went}って いいのは ${names.join('さんと ')}さんだけ です`,
    aloneOneByOne: `ひとりずつ かいて ください`,
    unknown: `${name}を ${ruby('聞', 'き')}いて いない ${person}が ${ruby('来', 'き')}た とき`,
    wait: `だれと ${went}るか えらんで ください`,
    waitChildren: `${went}る ${child}を えらんで ください`,
    next: `この ${person}で すすむ`,
    change: 'えらびなおす',
    confirm: (count) => `${together(count)}を ${ruby('渡', 'わた')}します`,
    confirmAlone: `ひとりで ${went}ります`,
    done: (picker) => `${san(picker)}と ${went}りました`,
    doneAlone: `ひとりで ${went}りました`,
    registered: `${ruby('登録', 'とうろく')}の ${pickup}の ${person}`,
    notSeen: `ほかの ${ruby('受付', 'うけつけ')}に ${ruby('来', 'き')}たかも しれません`,
    askFirst: `さきに ${leader}に ${ruby('聞', 'き')}いて ください`,
    askFirstNext: `${ruby('気', 'き')}をつける ことが かいて あります。`,
    askFirstShow: `かいて ある ことを ${ruby('見', 'み')}る`,
    askFirstRecords: `${ruby('記録', 'きろく')}が ふたつに わかれて います。`,
    back: 'まだ いる',
    borrowed: (things) => `${ruby('借', 'か')}りて いる もの: ${things}`,
    borrowedNone: `${ruby('借', 'か')}りて いる もの: ありません`,
    borrowedNext: `${ruby('返', 'かえ')}して もらって ください。${ruby('返', 'かえ')}さなくても ${went}れます。`,
    askGuardian: `${guardian}に ${ruby('聞', 'き')}きました`,
    askGuardianFirst: `さきに ${guardian}に ${ruby('聞', 'き')}いて ください`,
    askGuardianNext: `さきに ${guardian}に でんわして ください。`
  },
  unknown: {
    title: `${name}を ${ruby('聞', 'き')}いて いない ${person}`,
    call: `${guardian}に でんわします`,
    called: `${guardian}に でんわしました`,
    callLead: `ほかの でんわで かけます。かけた ${ruby('番号', 'ばんごう')}を おして ください`,
    guardian,
    yes: (who) => `${san(who)}が 「はい」と ${ruby('言', 'い')}いました`,
    heard: (who) => `${ruby('聞', 'き')}いた ${person} ${who}`,
    heardNobody: `${ruby('聞', 'き')}いた ${person}の ${name}は まだです`,
    came: `${ruby('来', 'き')}た ${person}`,
    relations: [
      'おじいさん・おばあさん',
      'おじさん・おばさん',
      `${ruby('近所', 'きんじょ')}の ${person}`,
      `ほかの ${family}`
    ],
    name,
    nameHint: `その ${person}に ${ruby('言', 'い')}って もらって ください`,
    hand: `${ruby('渡', 'わた')}します`,
    handLead: `だれに、${ruby('何時', 'なんじ')}に でんわしたか のこります`,
    missing: {
      call: `さきに ${guardian}に でんわして ください`,
      name: `${ruby('来', 'き')}た ${person}の ${name}を かいて ください`,
      decider: `きめた ${person}の ${name}を かいて ください`,
      reason: 'わけを かいて ください'
    },
    done: (picker, relation, count) =>
      `${san(picker)}${relation && `(${relation})`}と ${count > 1 ? `${together(count)}が ` : ''}${went}りました`,
    silent: `でんわに ${ruby('出', 'で')}ません`,
    unreached: 'でんわが できません',
    wait: `${ruby('待', 'ま')}って もらう`,
    waiting: `${ruby('待', 'ま')}って もらいます`,
    waitingLead: `いつまで ${ruby('待', 'ま')}ちますか。あとで もう いちど でんわします。`,
    until: (time) => `${time} まで`,
    callAgain: 'もう いちど でんわする',
    decideWay: `${leader}が きめる`,
    decide: `${leader}が きめます`,
    decideLead: `でんわが できない ときだけです。きめた ${person}と わけが のこります。`,
    decider: `きめた ${person}の ${name}`,
    reason: 'わけ',
    reasonHint: `${child}が よく ${ruby('知', 'し')}って いる ${person} など`,
    backToCall: 'でんわに もどる'
  },
  call: {
    title: (of) => `${of}さんの いえに でんわ`,
    numbers: `でんわの ${ruby('番号', 'ばんごう')}`,
    which: `どの ${ruby('番号', 'ばんごう')}に かけましたか`,
    lead: `ほかの でんわで かけます。かけた ${ruby('番号', 'ばんごう')}を おして ください`,
    dialledAt: (time) => `${time} かけました`,
    silentAt: (time) => `${time} ${ruby('出', 'で')}ません`,
    said: 'どう なりましたか',
    comesLead: `${ruby('来', 'く')}る ${ruby('時間', 'じかん')}`,
    comesAt: (time) => `${time} に ${ruby('来', 'く')}る`,
    silent: `でんわに ${ruby('出', 'で')}ない`,
    reached: `${ruby('話', 'はな')}した・${ruby('時間', 'じかん')}は わからない`,
    ended: {
      reached: `${ruby('話', 'はな')}した`,
      'no-answer': `${ruby('出', 'で')}ない`,
      waits: `${ruby('待', 'ま')}って もらう`,
      comes: `${ruby('来', 'く')}る`
    }
  },
  called: ({ phone, answer }, until) =>
    [`でんわ ${phone}`.trim(), callEnds[answer](until)].join('・'),
  last: {
    title: `${pickup}を まって いる ${person}`,
    until: (end, now) => `${pickup}は ${end} まで・いま ${now}`,
    group: (letter) => `${letter}${ruby('班', 'はん')}`,
    came: `${pickup}が ${ruby('来', 'き')}た`,
    call: 'いえに でんわ',
    notCalled: 'まだ でんわして いません',
    told: {
      dialled: (at, who) => `${at} ${who ? `${san(who)}に ` : ''}でんわを かけました`,
      comes: (at, who, until) =>
        `${at} ${who ? `${san(who)}に ` : ''}でんわしました。${until ? `${until} に ` : ''}${ruby('来', 'き')}ます`,
      reached: (at, who) => `${at} ${who ? `${san(who)}に ` : ''}でんわしました`,
      'no-answer': (at, who) =>
        `${at} ${who ? `${san(who)}が ` : ''}でんわに ${ruby('出', 'で')}ません`,
      waits: (at, _, until) =>
        `${at} ${ruby('待', 'ま')}って もらって います${until ? `。${until} まで` : ''}`
    },
    together: `あわせると、むこうで ${went}った ${person}が わかります。`,
    asList: `ぜんぶ ${ruby('見', 'み')}る`,
    asPage: (count) => `${ruby('待', 'ま')}って いる ${people(count)}に でんわする`
  },
  vouched: {
    title: `${name}を ${ruby('聞', 'き')}いて いない ${person}の ${pickup}`,
    back: `${ruby('消', 'け')}す ${ruby('時', 'とき')}`,
    none: 'ありませんでした',
    said: ({ picker, relation, agreed, phone, how, reason }) => {
      const whom = `${name}を ${ruby('聞', 'き')}いて いない ${person} ${san(picker)}${relation && `(${relation})`}`
      return how === 'agreed'
        ? `${whom}・でんわで 「はい」 ${san(agreed)} ${phone}`.trim()
        : `${whom}・${san(agreed)}が きめました: ${reason}`
    }
  },
  badges: (numbers) => `${ruby('名札', 'なふだ')}\u00A0${numbers.join('、')}`,
  noNumber: `でんわの ${ruby('番号', 'ばんごう')}が ありません。${ruby('名簿', 'めいぼ')}の ${ruby('紙', 'かみ')}を ${ruby('見', 'み')}るか、${ruby('運営', 'うんえい')}の ${person}に ${ruby('聞', 'き')}いてください。`,
  stood(status, time, picker) {
    if (status === 'left') return `${time} ${went}った${picker ? ` ${san(picker)}と` : ''}`
    return `${time} ${common.state[status === 'cleared' ? 'yet' : status]}`
  },
  veiled: {
    title: `${name}を かくして います`,
    text: `この ${family}の ${name}だけ ${ruby('見', 'み')}せます。とじると、また かくします。`,
    show: `この ${family}の ${name}を ${ruby('見', 'み')}る`
  },
  did(picker) {
    if (picker === null) return `さんが ${went}りました`
    return picker ? `さんが ${went}りました・${picker}` : `さんが ひとりで ${went}りました`
  },
  isBack: 'さんは まだ います'
}
