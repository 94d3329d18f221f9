// The two papers that are handed out: 保護者のしおり and 守秘の約束. Plain sentences; each fills one A4.
import type { Day } from '../../../domain/id.ts'
import { dayParts } from '../../words/time.ts'

/** Whole years as people say them, else days. */
function span(days: number): string {
  return days % 365 === 0 ? `${days / 365}年` : `${days}日`
}

function day(of: Day): string {
  const { year, month, date } = dayParts(of)
  return `${year}年${month}月${date}日`
}

export const leaflet = {
  door: '保護者のしおりを印刷',
  hint: 'A4 1枚・記録の使い方と連絡先',
  language: '紙のことば',
  missing: (names: readonly string[]) =>
    `団体の設定にない項目は、手で書く線になります: ${names.join('、')}`,
  toSettings: '団体の設定をひらく',
  names: {
    contact: '連絡先',
    phone: '電話',
    purpose: '使う目的',
    backupDays: 'バックアップの日数'
  },

  title: 'お子さまの記録について',
  whom: '保護者のみなさまへ',
  intro: (organisation: string, event: string) =>
    `${organisation}は、「${event}」で お子さまとご家族の記録をお預かりします。何を、何のために、いつまで持つかをお知らせします。`,
  purpose: '何のために使うか',
  what: 'お預かりする記録と、のこす期間',
  heads: ['記録', '何に使うか', 'いつ消すか(最終日から)'],
  roster: ['お名前・学年・保護者のお名前・電話・お迎えの方', '受付、お迎えの確認、緊急の連絡'],
  care: ['アレルギー・くすり・気をつけること', '安全に過ごしていただくため'],
  attendance: ['来た時刻・帰った時刻・お迎えの方', '全員がそろっているかの確認'],
  consents: ['写真・保険の同意', '同意の内容を守るため'],
  incidents: ['けがや事故の記録(あったときだけ)', 'そのあとの対応'],
  counts: ['参加した人数(お名前はありません)', '報告'],
  until: (days: number, due: Day | null) =>
    due === null ? `${span(days)}後` : `${span(days)}後(${day(due)})`,
  sameAsRoster: 'お名前と同じ日',
  kept: '消しません',
  where: 'どこに置くか',
  whereText: (organizers: number, facilitators: number) =>
    `担当者の端末(運営 ${organizers}台・進行役 ${facilitators}台)と、団体の保管庫に置きます。保管庫の記録は暗号で封をしてあり、保管庫を管理する人も読めません。端末をなくしたときは、新しい記録がその端末に届かないようにして、必要なことを保護者の方にお知らせします。`,
  who: 'だれが見るか',
  whoText:
    '運営と、この開催の進行の担当者だけが見ます。協力企業のボランティアに見えるのは、名札の番号・呼び名・班だけです。',
  consent: '写真などの同意',
  consentText:
    '同意は、1つずつうかがいます(写真・動画、保険)。写真は「よい」「内部の記録だけ」「とらない」から選べます。とらない場合も参加できます。同意は、いつでも変えられます。',
  rights: '保護者の方ができること',
  see: ['見る', 'お預かりしている記録のすべてを、紙でお渡しします。'],
  correct: ['直す', 'まちがいがあれば直します。'],
  erase: '消す',
  /** `backups` in days; null: nobody told, so a pen does. */
  eraseText: (backups: number | null) =>
    `期間の前でも、お申し出があれば消します。保管庫の控え(バックアップ)からは、${backups ?? '____'}日以内になくなります。印刷した紙と書き出したファイルは、団体が集めて処分します。`,
  proof: 'お申し出のときは、保護者ご本人かどうかをたしかめます。',
  ask: 'お問い合わせ・お申し出',
  contact: '担当',
  phone: '電話',
  email: 'メール',
  asOf: (of: Day) => `${day(of)}現在`,

  slip: {
    door: 'ボランティアの約束を印刷',
    hint: 'A4 1枚・協力企業の人が署名する紙',
    title: '守秘の約束',
    whom: '協力企業ボランティアのみなさまへ',
    intro: (organisation: string, event: string) =>
      `「${event}」にご協力いただき、ありがとうございます。子どもとご家族が安心して参加できるように、次のことをお願いします。(${organisation})`,
    sees: 'ボランティアの端末で見えるもの',
    seesYes: '名札の番号・呼び名・班と、機材、進行表',
    seesNo:
      '子どもの名前、保護者、電話、アレルギーなどは見えません。必要なときは、進行の担当者にたずねてください。',
    promises: '約束すること',
    list: [
      [
        '話しません',
        '活動で知った子どもとご家族のことを、ほかの人に話しません。SNSにも書きません。'
      ],
      ['画面の写真をとりません', '端末の画面・名簿・名札を、写真や動画にとりません。'],
      ['子どもの写真をとりません', '団体からたのまれたときだけ、団体の機器でとります。'],
      ['連絡先を交換しません', '子どもやご家族と、個人の連絡先をやりとりしません。'],
      [
        '端末を人に渡しません',
        'はなれるときは画面を消します。終わったら、うけとった人に返します。'
      ],
      [
        'すぐに知らせます',
        '端末や紙をなくしたとき、見られたかもしれないときは、すぐに下の番号に電話します。'
      ]
    ],
    after: 'この約束は、活動が終わったあとも続きます。',
    lost: 'なくしたとき・困ったとき',
    sign: '約束を読み、守ります。',
    date: '日付',
    dateLine: '20__年__月__日',
    company: '会社・団体',
    name: '名前(署名)',
    receiver: 'うけとった担当者',
    keep: 'この紙は団体が持ち、写しを本人に渡します。'
  }
}

export type LeafletWords = typeof leaflet
