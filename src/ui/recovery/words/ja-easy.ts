import type { RecoveryWords } from './ja.ts'
import { ruby } from '../../words/ruby.ts'
import { paper } from '../../papers/words/ja-easy.ts'
import * as t from '../../words/terms.ts'

const sheet = `${ruby('回復', 'かいふく')}シート`
const paperWord = ruby('紙', 'かみ')
const store = ruby('保管庫', 'ほかんこ')
const secret = ruby('秘密', 'ひみつ')
const key = ruby('鍵', 'かぎ')
const machines = ruby('台', 'だい')
const organizers = `${t.organizer}の ${t.person}`

export const recovery: RecoveryWords = {
  title: sheet,
  lead: `${t.organizer}の ${t.tablet}が ぜんぶ なくなっても、この ${paperWord}で ${t.record}が もどります。`,
  back: `${sheet}へ`,
  later: 'あとで',
  workspace: `${ruby('団体', 'だんたい')}の こと`,
  banner: {
    unchecked: `${sheet}を まだ たしかめていません。`,
    uncheckedNext: `${paperWord}に して、たしかめてください。それまで この お${ruby('知', 'し')}らせが でます。`,
    old: `あたらしい ${sheet}が いります。`,
    oldNext: `いまの シートは ふるいので、${t.tablet}を もどせません。`,
    confirm: (by) => `${by} が、あたらしい ${sheet}を つくりました。`,
    confirmNext: `その ${t.person}に きいてから、この ${t.tablet}で「いいよ」を おしてください。`
  },
  home: {
    make: 'シートを つくります',
    makeNext: `${paperWord}に する → たしかめる → しまう。この じゅんばんです。`,
    print: ruby('印刷', 'いんさつ') + 'する',
    printSecond: 'A4で 1まい。QRと 24の ことば',
    write: `${ruby('手', 'て')}で ${t.write}く`,
    writeSecond: 'ことばを 6つずつ みせます',
    check: `${paperWord}を たしかめる`,
    checkSecond: 'QRを よむか、ことばを 3つ いれます',
    erased: `たしかめると、この ${t.tablet}は もう ${secret}を だしません。ディスクに のこるかも しれないので、${t.tablet}の あんごうかを つかって ください。`,
    erasedNext: `のこるのは ${paperWord}だけです。かぎの ある ところに しまってください。`,
    inForce: (n) => `${n}まいめの ${sheet}を つかっています。`,
    inForceNext: `${secret}は ${paperWord}だけに あります。なくしたら、つくりなおしてください。`,
    old: `いまの シートでは、${t.tablet}を もどせません。`,
    oldNext: 'あたらしい シートを つくってください。',
    renew: `${sheet}を つくりなおす`,
    handover: `${ruby('担当', 'たんとう')}が かわるとき`,
    handoverSecond: `することの じゅんばんと、サインする ${paperWord}`
  },
  renew: {
    title: `${sheet}を つくりなおす`,
    lead: `${t.signal}が いります。あたらしい シートを つくると、ふるい シートは つかえません。`,
    alone: 'つくると すぐに、あたらしい シートに かわります。',
    aloneNext: `ふるい ${paperWord}は、こまかく きって すててください。`,
    others: (n) => `${t.organizer}の ${t.tablet}が ${n}${machines} あります。`,
    othersNext: `もう ひとりの ${organizers}が「いいよ」を おすまで、ふるい シートを つかいます。`,
    begin: 'あたらしい シートを つくる',
    waiting: `もう ひとりの ${organizers}を まっています。`,
    waitingNext: `その ${t.person}の ${t.tablet}で「ほか」→「${sheet}」を ひらいてもらってください。さきに ${ruby('印刷', 'いんさつ')}できます。`,
    offered: (by, n) => `${by} が、${n}まいめの ${sheet}を つくりました。`,
    offeredNext: `その ${t.person}が つくったか、きいてください。「いいよ」を おすと、ふるい シートは つかえません。`,
    confirm: '「いいよ」と こたえる'
  },
  paper: {
    title: (workspace) => `${workspace} ${sheet}`,
    what: `${t.organizer}の ${t.tablet}が ぜんぶ つかえない とき、この ${paperWord}で ${t.record}を もどします。`,
    danger: `この ${paperWord}を もつ ${t.person}は、ぜんぶ よめます。ほかの ${t.person}に みせないでください。`,
    how: `もどしかた: あたらしい ${t.tablet}で「${sheet}が ある」を おします。QRを よむか、${store}の アドレスと 24の ことばを いれます。`,
    qr: `${sheet}の QR`,
    relay: `${store}の アドレス`,
    words: '24の ことば',
    english: 'English words (same sheet)',
    made: `つくった ${t.day}`,
    number: (n) => `シート ばんごう ${n}`,
    keep: `かぎの ある ところに しまいます。${t.tablet}と おなじ かばんに いれません。`,
    place: 'しまった ところ',
    by: `たしかめた ${t.person}`,
    day: (day) => paper.day(day),
    only: `1まいだけ ${ruby('印刷', 'いんさつ')}します。プリンターに のこしません。`
  },
  write: {
    title: `${ruby('手', 'て')}で ${t.write}く`,
    lead: 'ばんごうの じゅんに、ひらがなで かいてください。',
    step: (from, until) => `${from}から ${until}`,
    next: 'つぎの 6つ',
    before: 'まえの 6つ',
    relay: `さいごに、${store}の アドレスも かいてください。`,
    done: 'かきました。たしかめる',
    list: 'ことばの しゅるい',
    kana: 'ひらがな',
    english: 'English'
  },
  check: {
    title: `${paperWord}を たしかめる`,
    lead: `${paperWord}を みながら いれてください。`,
    scan: 'QRを よむ',
    words: 'ことばを 3つ いれる',
    word: (n) => `${n}ばんの ことば`,
    twoLetters: 'はじめの 2もじを いれて、えらびます',
    more: 'もう 1もじ いれると、すくなく なります',
    none: `この ことばは ありません。${paperWord}を もういちど みてください。`,
    chosen: (word) => `えらんだ ことば: ${word}`,
    other: 'えらびなおす',
    done: 'たしかめる',
    good: `たしかめました。この ${t.tablet}は、もう ${secret}を だしません。`,
    goodNext: `${paperWord}を、かぎの ある ところに しまってください。`,
    home: 'まとめへ'
  },
  restore: {
    title: `${sheet}で もどす`,
    lead: `この ${t.tablet}が、あたらしい ${t.organizer}の ${t.tablet}に なります。${t.signal}が いります。`,
    scan: 'QRを よむ',
    link: 'リンクを はりつける',
    words: 'ことばを いれる',
    linkLabel: `${sheet}の リンク`,
    linkHint: 'リンクを ぜんぶ はりつけます',
    wordOf: (n) => `${n}ばんめの ことば`,
    progress: (n) => `24の うち ${n}`,
    undo: '1つ もどる',
    allWords: '24の ことばが そろいました',
    relay: `${store}の アドレス`,
    relayHint: `${paperWord}に かいて あります`,
    found: `${sheet}を よみました`,
    device: `この ${t.tablet}の ${t.name}`,
    deviceDefault: '新しい端末',
    begin: 'もどす',
    again: 'ほかの シートを よむ'
  },
  restored: {
    title: `${t.record}が もどりました`,
    lead: `ぜんぶ うけとるまで、${t.signal}の ある ところに おいてください。`,
    next: 'つぎに すること',
    cut: `なくした ${t.tablet}を はずす`,
    cutSecond: `${t.tablet}の なかから えらびます`,
    renew: `${sheet}を つくりなおす`,
    renewSecond: `いまの シートは、だれかが みたかもしれません`,
    home: 'まとめを ひらく'
  },
  handover: {
    title: `${ruby('担当', 'たんとう')}が かわるとき`,
    lead: 'うえから じゅんに します。とちゅうで やめても いいです。',
    invite: `つぎの ${t.person}を ${t.organizer}として よぶ`,
    inviteNext: `つぎの ${t.person}の ${t.tablet}が はいると、おわりです。`,
    sheet: `${sheet}を つくりなおす`,
    sheetNext: `つぎの ${t.person}に「いいよ」を おしてもらいます。${paperWord}に して、たしかめます。`,
    cut: `つかわない ${t.tablet}を はずす`,
    cutNext: `やめる ${t.person}の ${t.tablet}です。つぎの ${t.person}の ${t.tablet}で します。なければ、つぎに すすみます。`,
    keys: `${key}を かえる`,
    keysNext: `やめた ${t.person}が、これからの ${t.record}を よめないように します。`,
    keysAct: `${key}を かえる`,
    paper: `${ruby('引', 'ひ')}きつぎ${ruby('書', 'しょ')}を ${ruby('印刷', 'いんさつ')}する`,
    paperNext: 'ふたりで よんで、サインします。',
    openInvite: `${t.invitation}を ひらく`,
    openSheet: `${sheet}を ひらく`,
    openTablets: `${t.tablet}の いちらんを ひらく`,
    organizers: (n) => `いま、${t.organizer}の ${t.tablet}は ${n}${machines}です。`,
    cutCount: (n) => `はずした ${t.tablet} ${n}${machines}`
  },
  handoverPaper: {
    title: `${ruby('引', 'ひ')}きつぎ${ruby('書', 'しょ')}`,
    workspace: ruby('団体', 'だんたい'),
    relay: `${store}の アドレス`,
    contact: 'れんらくさき',
    sheet,
    sheetLine: (n) => `${n}まいめ。しまって ある ところ:`,
    tablets: t.tablet,
    role: 'やくわり',
    standing: 'いま',
    have: 'てもと',
    standings: {
      active: 'つかっている',
      waiting: 'まっている',
      paused: 'おやすみ',
      ended: 'じかんぎれ',
      cut: 'はずした'
    },
    open: 'のこっている こと',
    due: (event, kind, day) => `${event}: ${kind}を ${day}までに けす`,
    kinds: {
      care: 'からだの こと',
      roster: `${t.roster}と しゅっけつ`,
      consents: 'どうい',
      incidents: 'けがや あぶなかった こと'
    },
    apart: (n) => `わけてある ${t.record} ${n}けんを みる`,
    apartUnknown: `わけてある ${t.record}: ${t.signal}が なくて、みていません`,
    questions: (n) => `ぶつかり ${n}けんを きめる`,
    from: `わたす ${t.person}`,
    to: `うけとる ${t.person}`,
    date: 'ひづけ',
    signature: 'サイン'
  }
}
