import type { Day } from '../../../domain/id.ts'
import { eraYear } from '../../words/era.ts'
import { common } from '../../words/common/ja.ts'

export const paper = {
  lead: '紙とファイルは、この端末にある記録から作ります。',
  print: '印刷する',
  back: 'もどる',
  /** `2026年(令和8年)11月22日(日)`, as town halls read it. */
  day: (day: Day) => `${Number(day.slice(0, 4))}年(${eraYear(day)})${common.day(day)}`,
  howto: 'A4・100%(等倍)で印刷してください。',
  byShare: 'iPadのアプリでは、印刷の画面が出ません。',
  byShareNext:
    '「印刷する」をおすと 共有がひらきます。「プリント」をえらぶか、「ファイルに保存」して パソコンで印刷してください。',
  roster: {
    title: '受付名簿',
    door: '受付名簿を印刷',
    hint: 'コマごと・A4 1枚に40人',
    which: 'どの名簿ですか',
    everyone: '開催ぜんぶの名簿',
    came: '来た',
    time: '時刻',
    number: '名札',
    yomi: 'よみ',
    name: '氏名',
    grade: '学年',
    marks: 'しるし',
    left: '帰った',
    signature: 'お迎えのサイン',
    careMark: '○配慮',
    photo: '×写真',
    photoInside: '△写真は内部だけ',
    expected: (n: number) => `予定 ${n}人`,
    nameless: (n: number) => `うち 名前を消した人 ${n}人`,
    cameLine: '来た ____人',
    walkIns: '当日参加 ____人',
    empty: 'この名簿には まだ だれもいません',
    emptyNext: '名簿を読みこむと 印刷できます。',
    noEvent: '開催が えらばれていません',
    walkIn: '＋当日'
  },
  equipment: {
    title: '機材リスト',
    door: '機材リストを印刷',
    hint: '箱ごと・もどったら しるし',
    lender: '貸し手',
    every: 'ぜんぶの貸し手',
    here: 'ある',
    slot: '番',
    code: '管理番号',
    name: '品名・型番',
    serial: 'シリアル番号',
    quantity: '数',
    where: 'いまの場所',
    state: '状態',
    continued: (name: string) => `${name}(つづき)`,
    loose: '箱のないもの',
    total: (n: number) => `${n}点`,
    out: (n: number) => `出ている ${n}点`,
    broken: (n: number) => `こわれた ${n}点`,
    empty: 'まだ 機材がありません',
    emptyNext: '機材を読みこむと 印刷できます。'
  },
  foot: {
    until: (day: string, time: string) => `${day} ${time} までの記録から`,
    printed: (day: string, time: string) => `${day} ${time} の版`,
    noRecords: '記録は まだありません',
    page: (n: number, of: number) => `${n}/${of}`
  },
  csv: {
    title: 'CSVファイル',
    lead: 'Excel で開けます(UTF-8)。名前や電話が入るものは、わたす相手に気をつけてください。',
    attendance: '出欠のCSV',
    attendanceHint: 'コマごと・ひとり1行',
    roster: '名簿のCSV',
    rosterHint: '家族・保護者・配慮・同意',
    equipment: '機材のCSV',
    equipmentHint: '1点1行・いまの場所と状態',
    make: 'ファイルをつくる',
    save: '保存する',
    saved: '保存しました',
    saveFailed: '保存できませんでした。もう一度「保存する」をおしてください。'
  },
  personal: '個人のことが書いてあります。使ったら しまってください。',
  volunteer: 'この端末では 名簿を印刷できません。',
  volunteerNext: '機材リストは印刷できます。'
}

export type PaperWords = typeof paper
