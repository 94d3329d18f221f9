import type { EquipmentMeaning } from '../../../../domain/import/equipment-row.ts'
import type { PlanMeaning } from '../../../../domain/import/plan-columns.ts'
import type { RosterMeaning } from '../../../../domain/import/roster-columns.ts'

export interface ColumnNames {
  readonly roster: Readonly<Record<RosterMeaning | 'skip', string>>
  /** `kind` is no column; it changes with the number and the mark of a consumable. */
  readonly equipment: Readonly<Record<EquipmentMeaning | 'skip' | 'kind', string>>
  readonly plan: Readonly<Record<PlanMeaning | 'skip', string>>
}

export const columnNames: ColumnNames = {
  roster: {
    skip: '使わない',
    code: '受付番号',
    name: '氏名',
    sei: '姓',
    mei: '名',
    yomi: '氏名のよみ',
    seiYomi: 'せい(よみ)',
    meiYomi: 'めい(よみ)',
    callName: '呼び名',
    grade: '学年',
    age: '年齢',
    birth: '生年月日',
    guardian: '保護者',
    guardianYomi: '保護者のよみ',
    relation: '続柄',
    phone: '電話',
    phone2: '電話 2つ目',
    contactName: '緊急連絡先の名前',
    pickers: 'お迎えの人',
    goesHomeAlone: 'ひとり帰り',
    days: '参加日',
    venue: '会場',
    sessions: 'コマ',
    group: '班',
    badge: '名札の番号',
    allergy: 'アレルギー',
    medicine: 'くすり',
    care: '配慮',
    photo: '写真',
    photoNg: '写真NG(しるし=とらない)',
    insurance: '保険',
    note: '備考'
  },
  equipment: {
    skip: '使わない',
    code: '管理番号',
    name: '品名',
    model: 'メーカー・型番',
    serial: 'シリアル番号',
    quantity: '数',
    unit: '単位',
    accessories: '付属品',
    yen: '評価額(円)',
    kit: '箱',
    slot: '箱の位置',
    consumable: '消耗品かどうか',
    lender: '貸し手',
    note: '備考',
    kind: '1点もの・数もの・消耗品'
  },
  plan: {
    skip: '使わない',
    day: '日',
    start: 'はじまり',
    end: 'おわり',
    minutes: '長さ(分)',
    title: '内容',
    owner: '進める人',
    place: '場所',
    materials: '持ち物',
    planB: '雨・かわりの案'
  }
}
