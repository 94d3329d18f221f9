import { ruby } from '../../words/ruby.ts'
import type { LeafletWords } from './ja.ts'
import { dayParts } from '../../words/time.ts'
import * as t from '../../words/terms.ts'

const kesu = ruby('消', 'け')
const nichi = ruby('日', 'にち')
const nen = ruby('年', 'ねん')
const dai = ruby('台', 'だい')
const ko = `${t.child}ども`
const kami = ruby('紙', 'かみ')
const dantai = ruby('団体', 'だんたい')
const hokanko = ruby('保管庫', 'ほかんこ')
const shashin = ruby('写真', 'しゃしん')
const hoken = ruby('保険', 'ほけん')
const kyoshitsu = ruby('教室', 'きょうしつ')
const mukae = `${ruby('迎', 'むか')}えに ${ruby('来', 'く')}る ${t.person}`
const han = t.group

function span(days: number): string {
  return days % 365 === 0 ? `${days / 365}${nen}` : `${days}${nichi}`
}

function day(of: string): string {
  const { year, month, date } = dayParts(of)
  return `${year}${nen}${month}${ruby('月', 'がつ')}${date}${nichi}`
}

export const leaflet: LeafletWords = {
  door: `${t.guardian}の しおり`,
  hint: `A4 1まい・${t.record}を ${t.use}う わけと ${t.phone}`,
  language: `${kami}の ことば`,
  missing: (names) =>
    `せっていに ないものは、てで ${t.write}く せんに なります: ${names.join('、')}`,
  toSettings: `${dantai}の せってい`,
  names: {
    contact: `${ruby('連絡', 'れんらく')}を うける ${t.person}`,
    phone: t.phone,
    purpose: `${t.use}う わけ`,
    backupDays: `バックアップの ${ruby('日数', 'にっすう')}`
  },

  title: `お${t.child}さんの ${t.record}に ついて`,
  whom: `おうちの ${t.person}へ`,
  intro: (organisation, event) =>
    `${organisation}は、「${event}」で、お${t.child}さんと ${t.family}の ことを ${t.record}します。なにを、なんのために、いつまで ${ruby('持', 'も')}つかを ${t.write}きました。`,
  purpose: `なんのために ${t.use}うか`,
  what: `${t.record}するもの`,
  heads: ['なに', `なんのために ${t.use}うか`, `いつ ${kesu}すか(おわった ${t.day}から)`],
  roster: [
    `${t.name}・${ruby('学年', 'がくねん')}・おうちの ${t.person}の ${t.name}・${t.phone}・${mukae}`,
    `うけつけと、${ruby('困', 'こま')}ったときの ${t.phone}`
  ],
  care: ['アレルギー・くすり・きを つけること', 'あんぜんの ため'],
  attendance: [
    `${ruby('来', 'き')}た ${t.time}・${ruby('帰', 'かえ')}った ${t.time}・${mukae}`,
    'みんなが いるか みるため'
  ],
  consents: [`${shashin}や ${hoken}で よいと いったこと`, 'やくそくを まもるため'],
  incidents: [`けがや ${ruby('事故', 'じこ')}(あったときだけ)`, 'あとで たすけるため'],
  counts: [`${ruby('来', 'き')}た ${t.person}の かず(${t.name}は ありません)`, 'ほうこく'],
  until: (days, due) => (due === null ? `${span(days)}あと` : `${span(days)}あと(${day(due)})`),
  sameAsRoster: `${t.name}と ${t.same}じ ${t.day}`,
  kept: `${kesu}しません`,
  where: 'どこに おくか',
  whereText: (organizers, facilitators) =>
    `スタッフの ${t.tablet}(${organizers + facilitators}${dai})と、${dantai}の ${hokanko}(インターネットの ${ruby('箱', 'はこ')})に おきます。${hokanko}の ${t.record}には かぎが かかっています。${hokanko}の ${t.person}も よめません。${t.tablet}を なくしたときは、あたらしい ${t.record}が とどかないように します。そして、おうちの ${t.person}に つたえます。`,
  who: `だれが ${t.look}るか`,
  whoText: `この ${t.event}の スタッフだけが ${t.look}ます。${t.company}の ボランティアは、${t.badge}の ${t.number}・よぶ ${t.name}・${han}だけを ${t.look}ます。`,
  consent: `${shashin}などの こと`,
  consentText: `${shashin}と ${hoken}は、1つずつ よいかどうか ききます。${shashin}は「よい」「${ruby('中', 'なか')}の ${t.record}だけ」「とらない」から ${t.choose}べます。とらなくても ${kyoshitsu}に ${ruby('来', 'く')}ることが できます。こたえは、いつでも ${t.change}えられます。`,
  rights: `おうちの ${t.person}が できること`,
  see: [`${t.look}る`, `${t.record}を ぜんぶ ${kami}で わたします。`],
  correct: ['なおす', 'まちがいを なおします。'],
  erase: `${kesu}す`,
  eraseText: (backups) =>
    `たのまれたら、はやく ${kesu}します。${hokanko}の バックアップも、${backups ?? '____'}${nichi}までに なくなります。${kami}と ファイルは、${dantai}が あつめて すてます。`,
  proof: `たのむときは、おうちの ${t.person}か どうか たしかめます。`,
  ask: 'ききたいとき・たのみたいとき',
  contact: ruby('担当', 'たんとう'),
  phone: t.phone,
  email: 'メール',
  asOf: (of) => `${day(of)}に ${t.make}りました`,

  slip: {
    door: 'ボランティアの やくそく',
    hint: `A4 1まい・${t.company}の ${t.person}が サインする ${kami}`,
    title: 'ひみつを まもる やくそく',
    whom: `${t.company}の ボランティアの みなさんへ`,
    intro: (organisation, event) =>
      `「${event}」を てつだってくれて、ありがとうございます。${ko}と ${t.family}が あんしんできるように、おねがいします。(${organisation})`,
    sees: `ボランティアの ${t.tablet}で ${t.look}えるもの`,
    seesYes: `${t.badge}の ${t.number}・よぶ ${t.name}・${han}、${t.equipment}、${ruby('進行表', 'しんこうひょう')}`,
    seesNo: `${ko}の ${t.name}、おうちの ${t.person}、${t.phone}、アレルギーは ${t.look}えません。ひつような ときは、スタッフに きいてください。`,
    promises: 'やくそくすること',
    list: [
      [
        'はなしません',
        `ここで しった ${ko}や ${t.family}の ことを、ほかの ${t.person}に はなしません。インターネットにも ${t.write}きません。`
      ],
      [
        `${t.screen}の ${shashin}を とりません`,
        `${t.tablet}・${t.roster}・${t.badge}の ${shashin}を とりません。`
      ],
      [
        `${ko}の ${shashin}を とりません`,
        `${dantai}に たのまれたときだけ、${dantai}の カメラで とります。`
      ],
      [
        `${ruby('連絡先', 'れんらくさき')}を きいたり おしえたり しません`,
        `${ko}や ${t.family}と、じぶんの ${t.phone}や SNSを おしえあいません。`
      ],
      [
        `${t.tablet}を ほかの ${t.person}に わたしません`,
        `はなれるときは ${t.screen}を けします。おわったら かえします。`
      ],
      [
        'すぐに つたえます',
        `${t.tablet}や ${kami}を なくしたら、すぐに ${ruby('下', 'した')}の ${t.number}に ${t.phone}します。`
      ]
    ],
    after: 'この やくそくは、おわった あとも つづきます。',
    lost: `なくしたとき・${ruby('困', 'こま')}ったとき`,
    sign: 'よみました。やくそくを まもります。',
    date: t.day,
    dateLine: `20__${nen}__${ruby('月', 'がつ')}__${nichi}`,
    company: t.company,
    name: `${t.name}(サイン)`,
    receiver: `うけとった ${t.person}`,
    keep: `この ${kami}は ${dantai}が もちます。コピーを ${ruby('本人', 'ほんにん')}に わたします。`
  }
}
