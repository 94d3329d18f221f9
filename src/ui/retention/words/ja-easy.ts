import type { ForgetWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'
import { common } from '../../words/common/ja-easy.ts'
import * as t from '../../words/terms.ts'

const kesu = ruby('消', 'け')
const nin = ruby('人', 'にん')
const dai = ruby('台', 'だい')
const nichi = ruby('日', 'にち')
const ko = `${t.child}ども`
const kami = ruby('紙', 'かみ')
const dantai = ruby('団体', 'だんたい')
const hokanko = ruby('保管庫', 'ほかんこ')
const doi = ruby('同意', 'どうい')
const shukketsu = ruby('出欠', 'しゅっけつ')
const insatsu = ruby('印刷', 'いんさつ')
const renraku = ruby('連絡', 'れんらく')
const mukae = `${ruby('迎', 'むか')}えの ${t.person}`

const holds: ForgetWords['holds'] = {
  care: 'アレルギー・くすり・きを つけること',
  roster: `${t.name}・${ruby('学年', 'がくねん')}・${t.guardian}・${t.phone}・${t.badge}・${shukketsu}`,
  consents: `${ruby('写真', 'しゃしん')}や ${ruby('保険', 'ほけん')}で よいと いったこと`,
  incidents: `けがや あぶなかった ことと、${t.roster}に ない ${t.person}が むかえに きた こと`
}

export const forget: ForgetWords = {
  doors: {
    asked: `${t.guardian}に たのまれたら`,
    disclose: `${t.record}を みせる`,
    discloseSecond: `この ${t.family}の ${t.record}を ぜんぶ ${t.look}て、${insatsu}します`,
    erase: `${t.record}を ${kesu}す`,
    eraseSecond: `この ${t.family}の ${t.record}を、ぜんぶの ${t.tablet}から ${kesu}します`,
    after: 'おわった あと',
    retention: `いつ ${kesu}すか`,
    retentionSecond: `${t.person}の ${t.record}を のこす ${ruby('日数', 'にっすう')}`,
    settings: `${dantai}の せってい`,
    settingsSecond: `${renraku}する ところと、${t.record}を ${t.use}う わけ`
  },
  due: (event, names) => `${event}: ${names.join('、')}の ${t.record}を ${kesu}す ときです。`,
  toDue: `おすと、なにが ${kesu}えるか わかります。`,
  kinds: {
    care: 'からだの こと',
    roster: `${t.roster}と ${shukketsu}`,
    consents: doi,
    incidents: `けがや ${ruby('事故', 'じこ')}`
  },
  holds,
  exported: {
    attendance: `${shukketsu}の CSV`,
    roster: `${t.roster}の CSV`,
    equipment: `${t.equipment}の CSV`,
    disclosure: `${t.record}を みせる ${kami}`,
    'paper-roster': `${t.roster}の ${kami}`
  },
  standing: {
    waiting: `まだ ${t.enter}っていない ${t.tablet}`,
    paused: `お${ruby('休', 'やす')}みの ${t.tablet}`,
    ended: `${t.use}う ときが おわった ${t.tablet}`,
    cut: `はずした ${t.tablet}`
  },
  title: `${t.record}を ${kesu}す`,
  lead: `${t.use}いおわった ${t.person}の ${t.record}は ${kesu}します。${t.name}のない かずだけ のこります。`,
  counts: (families, children) =>
    families > 0 ? `${families}${t.family}・${children}${nin}` : `${children}${nin}`,
  day: (day) => common.dayLong(day),
  gone: `この ${t.family}の ${t.record}は ありません`,
  goneNext: `もう ${kesu}しました。または、アドレスが ちがいます。`,
  noRecord: `この ${t.record}は、まだ この ${t.tablet}に ありません。`,
  noRecordNext: `${t.signal}の ある ところで、すこし ${t.wait}ってください。`,

  disclosure: {
    title: `${t.record}を みせる`,
    of: (family) => `${family} さんの ${t.family}`,
    lead: `この ${t.family}の ${t.record}は、これで ぜんぶです。`,
    leadNext: `みせる まえに、たのんだ ${t.person}が ${t.guardian}か、たしかめてください。`,
    print: `${insatsu}する`,
    back: `${t.family}の ${ruby('一覧', 'いちらん')}`,
    reading: `${t.record}を あつめています`,
    again: 'もういちど あつめる',
    none: 'ありません',
    guardian: t.guardian,
    consents: `${doi}(よいと いったこと)`,
    attendance: `${shukketsu}の ${t.record}`,
    fields: `${t.record}した ことの ぜんぶ`,
    looks: `いそいで ${t.look}た ${t.record}`,
    tablets: `この ${t.record}を よめる ${t.tablet}`,
    exports: `ファイルや ${kami}に したもの`,
    item: 'なに',
    value: 'なかみ',
    when: 'いつ',
    who: 'だれが',
    by: `${t.record}した ${t.person}・${t.tablet}`,
    state: t.now,
    child: ko,
    session: 'コマ',
    picker: mukae,
    tablet: t.tablet,
    what: 'なに',
    now: `${t.now}の こたえ`,
    before: 'まえの こたえ',
    undone: 'もとに もどした',
    replaced: `あとで ${t.change}わった`,
    family: t.family
  },

  erase: {
    title: `${t.record}を ${kesu}す`,
    family: (family) => `${family} さんの ${t.family}の ${t.record}`,
    kind: (name) => `${name}の ${t.record}`,
    first: `なにが きえるか ${t.look}る`,
    second: `${kesu}す`,
    goes: 'きえるもの',
    stays: `のこるもの(${t.name}なし)`,
    beyond: `キットでは ${kesu}せないもの`,
    goesFamily: (children) => `${t.roster}: ${t.guardian}と ${ko} ${children}${nin}`,
    goesContact: `${t.phone}・${mukae}・${t.badge}`,
    goesCare: holds.care,
    goesConsents: holds.consents,
    goesPicker: `${mukae}の ${t.name}`,
    goesKind: (counts, records) => `${counts}の ${t.record} ${records}${ruby('件', 'けん')}`,
    staysCounts: `コマごと・${ruby('学年', 'がくねん')}ごとの かず`,
    staysMarks: `${ruby('来', 'き')}た・${ruby('帰', 'かえ')}ったの かず`,
    staysRecord: `いつ・だれが・なん${nin}を ${kesu}したか`,
    backups: (days) => `${hokanko}の バックアップ(${days}${nichi}で なくなります)`,
    backupsUnknown: `${hokanko}の バックアップ(いつまでか わかりません)`,
    disks: `${t.tablet}の ディスク(けした あとも、のこるかも しれません)`,
    texts: `メモに かいた なまえと、ものの ${t.record}の なふだの ばんごう`,
    late: `${t.signal}の ない ${t.tablet}で たした きょうだい(とどいたら、もう いちど けします)`,
    files: 'つくった CSVファイル',
    papers: `${insatsu}した ${kami}`,
    recordHas: `だれが いつ つくったかは、${kesu}した ${t.record}に でます。`,
    discloseFirst: `${kesu}すと、もう みせることが できません。みせてと いわれたら、さきに ${kami}を わたしてください。`,
    early: (day) => `${kesu}す ${t.day}(${day})の まえです。`,
    earlyNext: `はやく ${kesu}す わけを、${kami}に ${t.write}いてください。`,
    earlyCheck: `わけが あるので、${t.now} ${kesu}します`,
    checked: `${t.guardian}が たのんだと たしかめました`,
    next: 'つぎへ',
    look: `もういちど ${t.look}る`,
    nextWhy: 'しるしを つけてください',
    sure: 'もとに もどせません。',
    sureNext: `${kesu}すには ${t.signal}が いります。${t.signal}のない ${t.tablet}では、${t.next}に つながったときに きえます。`,
    act: (what) => `${what}を ${kesu}す`,
    toApart: `わけてある ${t.record}を ${t.look}る`,
    toReceive: `${t.record}を うけとる`
  },

  record: {
    title: (done, of) => `${kesu}した ${t.tablet} ${done}/${of}${dai}`,
    plain: `${kesu}した ${t.record}`,
    family: `${t.family}の ${t.record}`,
    kind: (name) => `${name}の ${t.record}`,
    by: (who, when) => [when, who].filter(Boolean).join('・'),
    allDone: `ぜんぶの ${t.tablet}から きえました。`,
    allDoneNext: `この ${t.record}を ${insatsu}して、${kami}と ファイルを すててください。`,
    open: (n) => `あと ${n}${dai}です。`,
    onCut: (n) => `はずした ${t.tablet} ${n}${dai}に、まだ あるかもしれません。`,
    onCutNext: `つながると、からに なります。なまえは ${t.record}に あります。`,
    openNext: `${t.signal}の ある ところで その ${t.tablet}を ひらくと、きえます。`,
    done: 'きえました',
    yet: 'まだ',
    since: (when) => `${when}から つながっていません`,
    never: 'いちども つながっていません',
    cutNext: `つながると、${t.record}が ぜんぶ きえます`,
    tablets: t.tablet,
    beyond: `キットでは ${kesu}せないもの`,
    backupsUntil: (day) => `${hokanko}の バックアップ: ${day}まで のこるかも しれません`,
    backupsUnknown: `${hokanko}の バックアップ: いつまでか わかりません`,
    texts: `メモに かいた なまえは、てで けしてください。ものの ${t.record}に なふだの ばんごうが のこります。ばんごうは ほかの ${t.child}が ${t.use}うかも しれません。`,
    late: `${t.signal}の ない ${t.tablet}: けす まえに たした きょうだいが、あとで とどくかも しれません。とどいたら、もう いちど けしてください。`,
    disks: `${t.tablet}の ディスク: けした ${t.record}が、のこるかも しれません。もう ${t.use}わない ${t.tablet}は、せっていで「しょきか」を してください。`,
    toSettings: `${dantai}の せっていに ${ruby('日数', 'にっすう')}を ${t.put}れる`,
    exports: `ファイルや ${kami}に したもの`,
    noExports: 'ありません',
    paper: `${kami}と ファイルは、あつめて すててください。`,
    print: `${insatsu}する`,
    masu: (done, of) => `${of}${dai}の うち ${done}${dai}が ${kesu}しました`
  },

  retention: {
    title: `いつ ${kesu}すか`,
    lead: `さいごの ${t.day}から かぞえます。その ${t.day}に なったら ${t.organizer}が ${kesu}します。`,
    each: `なにを いつ ${kesu}すか`,
    due: `${t.now}、${kesu}す ときです`,
    dueOn: (day) => `${day}から`,
    left: (days) => `あと ${days}${nichi}`,
    erased: (day) => `${day}に ${kesu}しました`,
    nothing: `${t.record}は ありません`,
    records: (counts, records) => `${counts}・${t.record} ${records}${ruby('件', 'けん')}`,
    erase: `${kesu}す`,
    early: `はやく ${kesu}す`,
    eraseOf: (name) => `${name}: ${kesu}す`,
    days: `なん${nichi} のこすか`,
    daysLead: `さいごの ${t.day}から なん${nichi} のこすかを きめます。${t.guardian}の しおりにも でます。`,
    daysOf: (name) => `${name}(${nichi})`,
    preview: `${t.change}えると こうなります`,
    will: (due) => `${due}に ${kesu}す ${t.day}に なります`,
    willNow: `${t.save}すると、すぐに ${kesu}す ${t.day}に なります`,
    save: `この ${ruby('日数', 'にっすう')}に する`,
    usual: 'はじめの かずに もどす',
    wrong: (least, most) => `${least}から ${most}までの かずを ${t.put}れてください`,
    saved: `${t.save}しました。しおりを もう わたしたなら、あたらしい しおりを わたしてください。`,
    history: `いままでに ${kesu}した ${t.record}`,
    noHistory: `まだ ${kesu}していません`,
    one: `1つの ${t.family}だけ みせる・${kesu}すときは、${t.family}の ${t.screen}から`,
    toPeople: `${t.family}を ひらく`,
    print: `${t.guardian}の しおりを ${insatsu}する`,
    allEvents: `ぜんぶの ${t.event}`
  },

  settings: {
    title: `${dantai}の せってい`,
    lead: `${t.guardian}の しおりと、ボランティアの やくそくの ${kami}に でます。`,
    contact: `${renraku}を うける ${t.person}`,
    contactHint: `${t.record}の ことを きかれたら こたえる ${t.person}`,
    phone: t.phone,
    phoneHint: `${t.tablet}を なくした ${t.person}も、ここに ${t.phone}します`,
    email: 'メール',
    purpose: `${t.record}を ${t.use}う わけ`,
    purposeHint: 'れい: きょうしつの うけつけと、あんぜんの ために つかいます',
    backupDays: `バックアップを のこす ${ruby('日数', 'にっすう')}`,
    backupDaysHint: `${hokanko}を ${t.make}った ${t.person}に きいてください。わからなければ、なにも ${t.put}れません`,
    relay: `${hokanko}の アドレス`,
    save: `${t.save}する`,
    saved: `${t.save}しました。しおりと やくそくの ${kami}に でます。`,
    wrong: {
      long: (n) => `${n}もじまでに してください`,
      phone: `${t.phone}の ${t.number}を、すうじで ${t.write}いてください`,
      email: `メールは ${t.name}@アドレス の かたちです`,
      days: (most) => `1から ${most}までの かずか、なにも ${t.put}れないでください`
    },
    leaflet: `${t.guardian}の しおりを ${t.look}る`,
    slip: `ボランティアの やくそくを ${t.look}る`
  },

  paper: {
    disclosure: `${dantai}が もっている ${t.record}`,
    disclosureFor: (event, family) => `${event} ${family} さんの ${t.family}`,
    made: (day, time) => `${day} ${time} に、この ${t.tablet}の ${t.record}から ${t.make}りました`,
    handed: `わたした ${t.day} ____${ruby('年', 'ねん')}__${ruby('月', 'がつ')}__${nichi}`,
    handedBy: `わたした ${t.person} ________________`,
    received: `うけとった ${t.person}(サイン) ________________________`,
    erasure: `${kesu}した ${t.record}`,
    organisation: dantai,
    event: t.event,
    when: `${kesu}した とき`,
    by: `${kesu}した ${t.person}`,
    what: `${kesu}した もの`,
    how: 'かず',
    names: `${t.family}の ${t.name}(てで ${t.write}く。キットには のこりません)`,
    reason: 'わけ',
    reasons: [`${t.guardian}が たのんだ`, `${kesu}す ${t.day}に なった`, 'そのほか'],
    tablets: `${t.tablet}ごと`,
    tablet: t.tablet,
    state: `${kesu}した とき`,
    beyond: `キットでは ${kesu}せないもの`,
    backups: `${hokanko}の バックアップ`,
    until: (day) => `${day}まで のこるかも しれません`,
    untilLine: `____${ruby('年', 'ねん')}__${ruby('月', 'がつ')}__${nichi}まで(${hokanko}の ${t.person}に きいて ${t.write}く)`,
    disks: `${t.tablet}の ディスク`,
    texts: 'メモと なふだの ばんごう',
    textsText: `メモの なまえは、てで けす。ばんごうは ほかの ${t.child}が ${t.use}うかも しれません`,
    late: `${t.signal}の ない ${t.tablet}`,
    lateText: 'あとで とどいた きょうだいは、もう いちど けす',
    disksText: `けした ${t.record}が のこるかも しれません。${t.tablet}を ほかの ${t.person}に わたす まえに、しょきか する`,
    exports: `ファイルや ${kami}に したもの`,
    disposed: `すてた ${t.day}`,
    otherPaper: `ほかの ${kami}(その ${t.day}の ${t.roster}・メモ)`,
    noExports: 'ありません',
    told: `${t.guardian}に つたえた ${t.day} ____${ruby('年', 'ねん')}__${ruby('月', 'がつ')}__${nichi}`,
    toldBy: `つたえた ${t.person} ____________`
  }
}
