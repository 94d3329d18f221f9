import type { AccessWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'
import * as t from '../../words/terms.ts'

const ken = ruby('件', 'けん')
const nin = ruby('人', 'にん')
const dai = ruby('台', 'だい')
const store = ruby('保管庫', 'ほかんこ')
const organizer = `${t.organizer}の ${t.person}`
const send = ruby('送', 'おく')
const words = '2つの ことば'
const removed = `はずした ${t.tablet}`
const sheet = `${ruby('回復', 'かいふく')}シート`
const nakami = ruby('中', 'なか')
const lock = `${t.screen}の ロック`
const secret = ruby('暗号化', 'あんごうか')

export const access: AccessWords = {
  standing: {
    active: `${t.use}えます`,
    waiting: `${t.wait}っています`,
    paused: `お${ruby('休', 'やす')}み`,
    ended: 'おわりました',
    cut: 'はずした'
  },
  facts: {
    seen: (time) => `さいごに つながった ${time}`,
    neverSeen: 'いつ つながったか わかりません',
    until: (time) => `${time} まで`,
    older: (version) => `アプリが ふるいです(${version})`,
    owes: (n) =>
      n === null ? `まだ とどいていない ${t.record}が あります` : `${n}${ken} ${t.wait}っています`,
    notErased: 'けした しらせが まだです',
    noEvent: `わたした ${t.event}は ありません`,
    everyEvent: `ぜんぶの ${t.event}`
  },
  list: {
    title: `${t.tablet}と ${t.person}`,
    lead: `${t.tablet}に なにを わたしたか、いま どうなっているか`,
    asking: 'いつ つながったか きいています',
    offline: `いま ${t.signal}が ありません。`,
    offlineNext: `${t.time}は まえに きいた ものです。かえる ときは ${t.signal}が いります。`,
    resting: `お${ruby('休', 'やす')}み・おわった ${t.tablet}`,
    restingLead: `${t.record}は できます。${send}る ことは できません。`,
    cut: (n) => `${removed} ${n}${dai}`,
    apart: `わけてある ${t.record}`,
    apartSecond: `${removed}から とどいた ものです`
  },
  approve: {
    title: (name) => `${name} が ${t.wait}っています`,
    compare: `${words}は ${t.same}じですか`,
    lead: `${t.phone}で ${t.read}んで くらべます。${t.same}じなら、${t.invitation}した ${t.person}です。`,
    list: 'わたす もの',
    yes: 'いれる',
    no: 'ちがう',
    noSecond: `この ${t.tablet}を はずします`
  },
  reads: {
    title: `この ${t.tablet}で ${t.read}める もの`,
    lead: `この ${t.tablet}を ひらいた ${t.person}に ${t.look}える ものです。`,
    counts: (children, families) =>
      families === 0
        ? `${t.child}ども${children}${nin}`
        : `${t.child}ども${children}${nin}・${t.family}${families}`,
    kind: {
      badges: `${t.badge}の ${t.number}と よぶ ${t.name}`,
      roster: `${t.roster}と ${t.phone}`,
      care: 'アレルギーと くすり',
      consents: ruby('同意', 'どうい'),
      attendance: ruby('出欠', 'しゅっけつ')
    },
    lenders: `${t.company}の ${t.equipment}の ねだん`,
    none: `${t.child}どもの ${t.record}は ありません`,
    unknown: 'なにを わたしたか わかりません'
  },
  rest: {
    title: `お${ruby('休', 'やす')}みと おわりの ${t.day}`,
    active: `${send}ることも、もらうことも できます`,
    paused: `お${ruby('休', 'やす')}みです`,
    ended: (time) => `おわりました(${time})`,
    still: `${t.record}は できます。${send}る ことだけ できません`,
    pause: `お${ruby('休', 'やす')}みに する`,
    resume: 'また はじめる',
    until: `この ${t.day}まで ${t.use}える`,
    untilHint: 'なにも かかなければ、おわりは ありません',
    past: 'きょうより まえです',
    set: 'きめる',
    clear: 'おわりを なくす',
    has: (time) => `${time} まで`,
    none: 'おわりは ありません'
  },
  ways: {
    title: `この ${t.tablet}を はずす`,
    self: `じぶんの ${t.tablet}は ここで はずせません。`,
    selfNext: `ほかの ${organizer}に たのんでください。かえす ときは「この ${t.tablet}を からに する」です。`,
    lost: 'なくした・とられた',
    lostSecond: `なにが ${t.read}めたか みて、はずします`,
    left: 'しごとが おわった',
    leftSecond: `もう ${t.use}わない ${t.tablet}を はずします`,
    facts: 'しらせる ための かみ',
    factsSecond: 'A4の かみ 1まいです'
  },
  cutting: {
    back: (name) => `${name} へ`,
    readTitle: `この ${t.tablet}で ${t.read}めた もの`,
    happens: 'はずすと どうなりますか',
    steps: [
      `すぐに とまります。その ${t.tablet}は もう なにも もらえません。`,
      `かぎを かえます。これからの ${t.record}は、その ${t.tablet}では ${t.read}めません。`,
      `その ${t.tablet}だけに あった ${t.record}は、わけて おきます。あとで いれられます。`,
      `その ${t.tablet}は つぎに つながると、${t.record}を ${send}って、じぶんで からに なります。`
    ],
    untilThen: `つながるまで、まもるのは ${lock}と ${secret}だけです。`,
    todo: [
      `iPadの「${ruby('探', 'さが')}す」か、Androidの「デバイスを ${ruby('探', 'さが')}す」で ロックします。`,
      'さいごに いた ところ、でんしゃや バス、けいさつに いいます。',
      `${lock}と ${secret}が あったか、${t.use}っていた ${t.person}に ききます。`
    ],
    needsSignal: `${t.signal}が いります。`,
    which: 'どちらですか',
    reason: { lost: 'なくした', stolen: 'とられた', left: 'しごとが おわった' },
    choose: 'どちらかを おしてください',
    cut: `この ${t.tablet}を はずす`,
    sure: `この ${t.tablet}は もう ${t.use}いません`,
    sureFirst: 'さきに たしかめてください',
    leftHint: `その ${t.tablet}が あれば、さきに ${t.signal}の ある ${t.place}で ひらいて ください。`,
    done: (name) => `${name} を はずしました`,
    doneNext: `かぎを かえました。その ${t.tablet}は、つぎに つながると からに なります。`,
    next: 'つぎに すること',
    toFacts: 'しらせる ための かみを つくる',
    toApart: `わけてある ${t.record}を ${t.look}る`,
    found: 'みつかったら',
    sheet: `${t.organizer}の ${t.tablet}でした。${sheet}も あたらしく してください。`,
    sheetNext: `まえの ${sheet}は、この ${t.tablet}の ${nakami}で まだ つかえるかもしれません。あたらしく すると、まえの ${sheet}は つかえません。`,
    toSheet: `${sheet}を あたらしく つくる`,
    foundLeft: `また ${t.use}う とき`,
    foundNext: `わけてある ${t.record}を いれて、${t.fresh}しい ${t.invitation}で ${t.enter}ります。`
  },
  handing: {
    awaited: `この ${t.tablet}の ${t.record}を まっています`,
    awaitedNext: `この ${t.tablet}だけに ある ${t.record}は、つぎに つながると とどきます。その かぎを ${t.organizer}の ${t.tablet}が もっています。`,
    giveUp: 'まつのを やめる',
    giveUpSecond: `もう もどらない ときだけです。${t.signal}が いります`,
    sure: (n) =>
      n === 0
        ? `この ${t.tablet}だけに ある ${t.record}は、あとで とどいても ${t.read}めない ことが あります。`
        : `わけてある ${n}${ken}が なくなります。さきに いれる ことが できます。`,
    sureNext: `この ${t.tablet}だけに なん${ken} あるかは わかりません。やめると もとに もどせません。`,
    yes: 'やめる(もどせません)',
    no: 'まだ まつ',
    givenUp: 'まつのを やめました。',
    givenUpNext: `あとで とどいた ${t.record}は ${t.read}めない ことが あります。`,
    done: `${t.record}は ぜんぶ とどきました。`,
    doneNext: `この ${t.tablet}は からに なりました。`
  },
  sheet: {
    title: `${t.tablet}を なくした ときの かみ`,
    lead: 'A4・100%で いんさつして、あいている ところに かきます。',
    empty: `この ${t.tablet}の ことは わかりません`,
    made: (day, time) => `${day} ${time} に つくりました`,
    blankTime: '　　年　　月　　日　　時　　分',
    rows: {
      noticed: 'いつ きがついたか',
      who: 'だれが きがついたか',
      what: 'なにが あったか',
      tablet: t.tablet,
      last: 'さいごの ようす',
      whose: `だれの ${t.record}か`,
      kinds: `${t.record}の しゅるい`,
      relay: `${store}と ファイル`,
      device: `${t.tablet}の なか`,
      locks: 'まもり',
      cut: 'いつ はずしたか',
      keys: 'かぎ',
      wiped: 'からに なった しらせ',
      organisation: ruby('団体', 'だんたい'),
      reported: 'しらせた ところ',
      story: 'どうして なくしたか・つぎに きをつける こと'
    },
    what: { lost: 'なくした', stolen: 'とられた' },
    number: (id) => `${t.number} ${id}`,
    version: (app) => `アプリ ${app}`,
    lastRecord: (time) => `さいごの ${t.record} ${time}`,
    whose: (event, counts) => `${event}: ${counts}`,
    nobody: `${t.child}どもと ${t.family}の ${t.record}は ありません`,
    lenders: (names) => `${t.company}: ${names}`,
    relay: `${secret}して あります。${store}に かぎは ありません。`,
    device: `キットは ${secret}しません。${t.tablet}の ${secret}と ${lock}だけが まもります。`,
    encryption: `${t.tablet}の ${secret}`,
    lock,
    yes: 'ある',
    no: 'ない',
    unknown: 'わからない',
    isCut: 'はずしました',
    notCut: 'まだ はずしていません',
    keys: `はずした ときに、${t.read}めた ものの かぎを ぜんぶ かえました。`,
    keysNot: 'まだ かえていません',
    wipedYes: 'きた',
    wipedNo: 'まだ',
    contactMissing: 'れんらくさき:',
    reported: [
      ruby('個人情報保護委員会', 'こじんじょうほうほごいいんかい'),
      t.guardian,
      `まち・${t.company}`
    ],
    law: `${t.child}どもの ${t.record}が もれたかも しれない ときは、${ruby('個人情報保護委員会', 'こじんじょうほうほごいいんかい')}に しらせます。はじめは しった ${t.day}から 3〜5${ruby('日', 'にち')}、くわしくは 30${ruby('日', 'にち')}までです(とられた ときなどは 60${ruby('日', 'にち')})。${t.guardian}にも しらせます。つよい ${secret}の ものは、いらない ことが あります。`,
    adviser: `しらせるか どうかは、${ruby('弁護士', 'べんごし')}などに かならず きいてください。`
  },
  apart: {
    title: `わけてある ${t.record}`,
    lead: `${removed}から とどいた ${t.record}です。いれるまで、まとめに ${t.enter}りません。`,
    asking: `${store}に きいています`,
    none: `わけてある ${t.record}は ありません`,
    noneNext: `とどいた ${t.record}は ぜんぶ まとめに ${t.enter}っています。`,
    offline: `いまは ${t.look}られません。`,
    offlineNext: `${t.record}は ${store}に あります。きえません。`,
    again: 'もう いちど きく',
    foundAct: (n) => `みつかった。ぜんぶ いれる(${n}${ken})`,
    foundDone: (n) => `${n}${ken} いれました。`,
    foundNext: `その ${t.tablet}を また ${t.use}う ときは、${t.fresh}しい ${t.invitation}で ${t.enter}ります。`,
    toInvite: `${t.fresh}しい ${t.invitation}を ${t.make}る`,
    why: {
      revoked: 'はずした あとに とどきました',
      superseded: 'けす まえの つづきに かきました',
      fork: `${t.same}じ ${t.tablet}の コピーが かきました`,
      unreadable: `だれにも ${t.read}めません`,
      waits: `まえの ${t.record}を まっています`
    },
    received: (time) => `${store}に とどいた ${time}`,
    span: (from, until) => `${from} から ${until} までの ${t.record}`,
    at: (time) => `${time} の ${t.record}`,
    records: (n) => `${n}${ken}`,
    unreadable: `ここでは ${t.read}めません。`,
    unreadableNext: 'かぎが ありません。このまま おいて おけます。',
    stuckNext: {
      unreadable: `かぎが あっても ひらきません。すてると、その ${t.tablet}の つぎの ${t.record}が ${t.read}めます。`,
      waits: `あとで ${t.read}める ことが あります。すてても、かいた ${t.tablet}には のこります。`
    },
    more: (n) => `あと ${n}${t.line} ${t.look}る`,
    notShown: (n) => `ほかに ${n}${ken}`,
    field: (title, field) => `${title}: ${field}を かえた`,
    moved: (title, holder) => `${title} → ${holder}`,
    adopt: 'いれる',
    adopted: (n) => `${n}${ken} いれました。`,
    drop: 'すてる',
    dropSure: (n) => `${n}${ken} すてます。もどせません。`,
    dropUnread: `${t.read}めない ${t.record}を すてます。もどせません。`,
    dropYes: 'すてる(もどせません)',
    dropNo: 'すてない',
    dropped: `すてました。すてた ことは ${t.record}に のこります。`,
    line: (n) => `わけてある ${t.record}が ${n}${ken} あります。`,
    lineNext: 'いれるか きめてください。'
  },
  invite: {
    how: `どうやって ${t.invitation}しますか`,
    here: `ここに ある ${t.tablet}`,
    hereSecond: `この ${t.screen}の QRを ${t.read}みます。すぐに ${t.enter}れます`,
    sent: `リンクを ${send}る`,
    sentSecond: `とおくの ${t.person}に ${send}ります。${words}を くらべてから いれます`,
    make: 'リンクを つくる',
    makeSecond: `1つの リンクで 1${dai}です`,
    title: (label) => `${label} への リンクです`,
    howTo: `メールなどで ${send}ります。${ruby('相手', 'あいて')}が「${ruby('参加', 'さんか')}する」を おすと、あなたを ${t.wait}ちます。`,
    warning: `リンクだけでは なにも ${t.read}めません。${words}を くらべるまで ${t.wait}ちます。`,
    hereWarning: `QRが ${t.read}めない ときだけ ${t.use}います。とおくの ${t.person}には「リンクを ${send}る」です。`,
    opened: `${t.wait}っています`,
    came: (label) => `${label} が ${t.wait}っています`,
    cameNext: `${words}を くらべて、いれてください。`,
    toApprove: 'ことばを くらべる',
    another: (label) => `つぎの リンク: ${label}`
  },
  waiting: {
    title: 'まだ はいれません',
    lead: (workspace, device) =>
      workspace === ''
        ? `${device} は、まだ なかの ${t.record}を もらっていません。`
        : `${device} は、「${workspace}」の ${t.record}を まだ もらっていません。`,
    words: `この ${t.tablet}の ${words}`,
    tell: `${t.invitation}した ${organizer}に、${t.phone}などで この ${words}を いってください。`,
    noWords: 'ことばは、つながると でます。',
    next: 'これから',
    steps: [
      `${organizer}が、${words}を くらべます。`,
      `${t.same}じなら、はいれます。この ${t.screen}は ひとりでに かわります。`,
      `${t.roster}や ${t.equipment}が ${t.enter}ります。`
    ],
    signal: `それまで、${t.signal}の ある ${t.place}に いてください。`,
    signalNext: 'アプリを とじても だいじょうぶです。',
    practice: `${t.wait}つ あいだに れんしゅうする`,
    practiceSecond: `つくった ${t.name}で ためします。ここに もどれます`,
    again: 'いま たしかめる',
    more: 'ほか'
  },
  cutOff: {
    chip: 'はずれました',
    title: `この ${t.tablet}は からに なりました`,
    was: (device, role, workspace) =>
      `「${workspace}」の ${device}(${role})を、${organizer}が はずしました。なくした ${t.tablet}や、しごとの おわった ${t.tablet}を まもるためです。`,
    where: `${t.record}は どうなりましたか`,
    handed: (n) => `${n}${ken}を ${organizer}に わたしました`,
    handedSecond: `きえていません。${organizer}が いれられます`,
    nothing: `${send}っていない ${t.record}は ありませんでした`,
    nothingSecond: `ぜんぶ ${store}に とどいていました`,
    unknown: `${send}っていない ${t.record}が あったかは わかりません`,
    safe: `まえに とどいた ${t.record}は、${store}に あります`,
    safeSecond: `ほかの ${t.tablet}で ${t.use}っています`,
    here: `この ${t.tablet}には なにも ありません`,
    hereSecond: `${t.roster}も かぎも けしました`,
    ok: 'だいじょうぶ',
    emptied: 'からです',
    back: `${t.fresh}しい ${t.invitation}で もどる`,
    backSecond: `みつかった ときや、まちがいの ときは、${organizer}に たのんでください`,
    practice: 'れんしゅうする',
    practiceSecond: `つくった ${t.name}と ${t.equipment}で ためします`
  }
}
