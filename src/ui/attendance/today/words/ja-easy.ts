import type { DayWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'

const minute = ruby('分', 'ふん')
const plan = ruby('進行表', 'しんこうひょう')
const reception = ruby('受付', 'うけつけ')
const equipment = ruby('機材', 'きざい')
const family = ruby('家族', 'かぞく')
const roster = ruby('名簿', 'めいぼ')
const venue = ruby('会場', 'かいじょう')
const name = ruby('名前', 'なまえ')
const tablet = ruby('端末', 'たんまつ')
const record = ruby('記録', 'きろく')
const event = ruby('行事', 'ぎょうじ')
const prepare = ruby('準備', 'じゅんび')
const signal = ruby('電波', 'でんぱ')
const organizer = `${ruby('運営', 'うんえい')}の ${ruby('人', 'ひと')}`
const version = ruby('新', 'あたら')

export const day: DayWords = {
  today: {
    title: 'きょう',
    now: 'いま',
    next: 'つぎ',
    nowLabel: 'いま',
    endsIn: 'あと',
    endsInUnit: minute,
    overUnit: `${minute} すぎました`,
    startsIn: (minutes) => `あと ${minutes}${minute}`,
    behind: (minutes) => `${minutes}${minute} おそい`,
    ahead: (minutes) => `${minutes}${minute} はやい`,
    square5: `□ 1つ = 5${minute}`,
    squareChild: `□ 1つ = ${ruby('子', 'こ')}ども 1${ruby('人', 'にん')}`,
    minutesDone: (all, done) => `${all}分のうち ${done}分`,
    countsLabel: 'よてい・きた・まだ・やすみ',
    countsSaid: (arrived, yet, absent, left) =>
      `きた ${arrived}人、まだ ${yet}人、やすみ ${absent}人、かえった ${left}人`,
    noPlan: `${plan}は まだ ありません`,
    noPlanSecond: `${organizer}が いれると、ここに でます。`,
    planDone: `きょうの ${plan}は おわりました`,
    planBefore: 'まだ はじまっていません',
    jobs: 'しごと',
    reception,
    receptionYet: (yet) => `まだ ${yet}${ruby('人', 'にん')}`,
    receptionAll: (arrived) => `${arrived}${ruby('人', 'にん')} ぜんいん ${ruby('来', 'き')}ました`,
    pickup: `お${ruby('迎', 'むか')}え`,
    pickupHere: (here) => `いま いる ${here}${ruby('人', 'にん')}`,
    pickupNobody: 'まだ だれも いません',
    pickupDone: `みんな ${ruby('帰', 'かえ')}りました`,
    equipment,
    equipmentOut: (out) => (out > 0 ? `でている もの ${out}こ` : `でている ${record}は ありません`),
    people: family,
    peopleCount: (children) => `${children}${ruby('人', 'にん')}`,
    who: `つかう ${ruby('人', 'ひと')}`,
    whoNobody: 'だれが つかっていますか',
    place: `${venue}と コマ`,
    call: `${ruby('家', 'いえ')}に でんわ`,
    callLabel: (child) => `${child}さんの いえに でんわ`,
    noPhone: 'でんわばんごうが ありません',
    yetHere: `まだ ${ruby('来', 'き')}ていません`
  },
  tablet: {
    title: `この ${tablet}`,
    whichVenue: `どの ${venue}で つかいますか`,
    whichVenueLead: `1${ruby('回', 'かい')} えらぶと おぼえます。「${venue}と コマ」で かえられます。`,
    whichSession: 'いまは どの コマですか',
    notEventDay: (today) => `この ${tablet}は、きょうが ${today} です。コマを えらんでください。`,
    noSession: `きょうの コマが ありません。えらんでください。`,
    byClock: 'とけいで きめる',
    byClockSecond: `${ruby('時間', 'じかん')}で コマが かわります`,
    sessionSecond: (dayNumber, of, span) => [dayNumber, of, span].filter(Boolean).join('・'),
    noEvent: `${event}が まだ ありません`,
    noEventOrganizer: `「${prepare}」で ${event}を つくってください。`,
    noEventOthers: `${signal}の ある ところで まってください。`,
    noVenues: `${venue}が まだ ありません`,
    noSessions: 'コマが まだ ありません',
    prepare: `${prepare}を ひらく`,
    noKeys: `${roster}を ひらく かぎが まだ ありません`,
    noKeysNext: `${organizer}に、この ${tablet}を いれてもらってください。`,
    who: 'だれが つかっていますか',
    whoLead: `${record}に ${name}が のこります。${ruby('人', 'ひと')}が かわったら、えらんでください。`,
    whoTyped: `${name}を かく`,
    whoTypedHint: `ここに ${name}が ない ${ruby('人', 'ひと')}`,
    whoNobody: 'いわない',
    whoNow: (who) => `${who}さんが つかっています`,
    use: `この ${name}で つかう`,
    venue,
    session: 'コマ',
    phase: { before: 'これから', running: 'いま', after: 'おわりました' }
  },
  more: {
    title: 'ほか',
    look: 'みえかた',
    looks: { plain: 'ふつう', soto: 'そと(あかるい)' },
    sound: ruby('音', 'おと'),
    soundOn: 'ならす',
    soundOff: 'ならさない',
    tablet: `この ${tablet}`,
    name: `${tablet}の ${name}`,
    workspace: ruby('団体', 'だんたい'),
    role: 'やくわり',
    who: 'だれが つかっていますか',
    place: `${venue}と コマ`,
    ways: `ほかの ${ruby('画面', 'がめん')}`,
    checkSecond: `${signal}の ある ときに します`,
    help: 'こまった とき',
    helpSecond: `${signal}が なくても よめます`,
    print: `${ruby('印刷', 'いんさつ')}と ${ruby('書', 'か')}き${ruby('出', 'だ')}し`,
    about: 'この アプリの せつめい',
    update: `${version}しい アプリ`,
    updateNone: (number) => `バージョン ${number}。いちばん ${version}しいです`,
    updateWaiting: `${version}しい アプリが あります。コマが おわったら、${version}しく してください。`,
    updateNow: `${version}しく する`,
    updateLook: 'さがす',
    updateLooking: 'さがしています',
    updateRunning: 'いまは コマの とちゅうです。おわってから できます。'
  }
}
