import type { CardField } from '../../../domain/event/emergency-card.ts'
import type {
  DoneAboutIt,
  Happened,
  NotedIncident,
  ToldOfIncident
} from '../../../domain/incident/incident.ts'
import { incidentDoors } from '../doors/words/ja.ts'

const happened: Record<Happened, string> = {
  fell: 'ころんだ',
  cut: '切った・すりむいた',
  burn: 'やけど',
  unwell: '気分がわるい',
  bumped: 'ぶつけた',
  missing: 'いなくなった',
  quarrel: 'けんか',
  'near-miss': 'あぶなかった'
}

const did: Record<DoneAboutIt, string> = {
  washed: '水で洗った',
  plaster: 'ばんそうこう',
  cooled: '冷やした',
  rested: '休ませた',
  hospital: '病院へ',
  '119': '119',
  medicine: '薬・エピペン',
  nothing: 'なにも'
}

const told: Record<ToldOfIncident, string> = {
  guardian: '保護者',
  lead: '代表',
  lender: '貸し手',
  nobody: 'まだ'
}

const line: Record<NotedIncident['line'], string> = {
  what: 'なにが',
  who: 'だれ',
  where: 'どこ',
  did: 'したこと',
  told: '知らせた人',
  note: 'くわしく',
  report: '報告',
  closed: 'とじた',
  reopened: 'もう一度ひらいた'
}

const fields: Record<CardField, string> = {
  address: '住所',
  addressYomi: '住所のよみ',
  landmark: '目じるし',
  telephone: 'こちらの番号',
  signal: '電波がある所',
  aed: 'AED',
  hospital: '病院',
  meeting: '迎えに出る人'
}

const hints: Record<CardField, string> = {
  address: '番地まで。空白で区切ると、よみが区切りごとに つきます',
  addressYomi: '住所と同じ所を 空白で区切ります',
  landmark: '国道ぞい、赤い橋の手前 など',
  telephone: '会場の固定電話 など',
  signal: '玄関の外、掲示板の前 など',
  aed: '玄関を入って右の壁 など',
  hospital: '名前・車で何分・電話',
  meeting: 'だれが どこで 救急車を待つか'
}

export const incident = {
  title: incidentDoors.happened,
  since: (time: string) => `${time} から`,
  writer: (name: string) => `書く人 ${name}`,
  before: '1つ選ぶと、その時刻がのこります',
  happened,
  nearMissSecond: 'けがはない',
  did,
  told,
  line,
  what: 'なにが',
  whatHint: '1つ',
  who: 'だれ',
  whoHint: '班からえらぶ・何人でも',
  whoHintNumber: '名札の番号・何人でも',
  where: 'どこ',
  whereHint: '進行表から入れました',
  whereNone: '選んでください',
  didTitle: 'したこと',
  didHint: 'いくつでも',
  toldTitle: '知らせた人',
  toldHint: '時刻ものこります',
  someoneOf: (group: string) => `${group}のだれか`,
  noGroup: '班なし',
  others: 'ほかの人',
  backToGroups: '班へもどる',
  adult: 'おとな',
  someone: 'だれか',
  badge: (number: number) => `名札 ${number}`,
  elsewhere: 'ほか',
  kept: 'えらんだ時刻がのこります。書いたものは消えません。あとから足します。',
  cancel: 'やめる',
  call: '119',
  record: '記録する',
  recordSecond: 'くわしいことは あとから足せます',
  recorded: '記録しました',
  recordedText: 'この端末に保存しました。くわしいことは あとから足せます。',
  recordedVolunteer: 'この端末に保存しました。進行役と運営が読めます。',
  more: 'くわしく書く',
  toToday: 'もどる',
  another: 'もう1件 書く',
  write: '書く',
  list: incidentDoors.happenedList,
  listNone: '記録は ありません',
  listNoneText: 'あぶなかったことも 書いてください。つぎを ふせげます。',
  open: 'つづいている',
  closed: 'とじた',
  openCount: (count: number) => `つづいている ${count}件`,
  nothingSaid: 'まだ書いていません',
  lines: '書いたこと',
  linesLead: '足すだけで、消えません。',
  addNote: 'くわしく書く',
  noteHint: 'ほかの子の名前は 書かないでください',
  addReport: '報告として足す',
  addDid: 'したことを足す',
  addTold: '知らせた人を足す',
  save: '足す',
  saveFirst: '書くと足せます',
  close: 'この件をとじる',
  reopen: 'もう一度ひらく',
  backToList: '記録の一覧',
  gone: 'この記録は見つかりません',
  emergency: {
    title: '緊急',
    heading: (venue: string) => `緊急・${venue}`,
    close: 'とじる',
    fromElsewhere: '電話をかけられる所から',
    readThis: 'この端末では かけられません。この画面を読みます',
    fromHere: 'この電話でかける',
    say: 'こう言います',
    opening: '「救急です。けがをした人がいます。住所は」',
    landmark: (text: string) => `目じるし: ${text}`,
    number: 'こちらの番号:',
    noAddress: '住所が まだありません',
    noAddressText: '会場の名前と、見えるものを 伝えてください。',
    noVenue: '会場が 決まっていません',
    whichVenue: 'どの会場ですか',
    child: '子どもの連絡先',
    childLead: '班、子どもの順に押すと、配慮と電話が出ます。見たことが 記録にのこります。',
    otherChild: 'ほかの子',
    looked: '緊急で見ています。見たことを 記録しました。',
    unsaved: '見た記録は保存できませんでした。あとで運営に伝えてください。',
    noCare: '配慮の記録は ありません',
    called: '119にかけた・時刻をのこす',
    calledDone: (time: string) => `119にかけた時刻 ${time} を記録しました`,
    write: '起きたことを書く'
  },
  card: {
    title: '緊急カード',
    lead: '119で聞かれる順に書きます。圏外でも、だれの端末でも読めます。',
    missing: (count: number) => `まだ ${count}つ`,
    full: 'そろいました',
    label: (venue: string) => `${venue} の緊急カード`,
    fields,
    hints
  }
}

export type IncidentWordsOf = typeof incident
