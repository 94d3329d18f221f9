import type { ColumnNames } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'

export const columnNames: ColumnNames = {
  roster: {
    skip: `${t.use}わない`,
    code: `うけつけ ${t.number}`,
    name: `ぜんぶの ${t.name}`,
    sei: ruby('姓', 'せい'),
    mei: ruby('名', 'めい'),
    yomi: `${t.name}の よみ`,
    seiYomi: 'せいの よみ',
    meiYomi: 'めいの よみ',
    callName: `よぶ ${t.name}`,
    grade: ruby('学年', 'がくねん'),
    age: ruby('年', 'とし'),
    birth: 'うまれた ひ',
    guardian: t.guardian,
    guardianYomi: `${t.guardian}の よみ`,
    relation: 'かんけい',
    phone: t.phone,
    phone2: `${t.phone} 2つめ`,
    contactName: `いそぎの とき ${t.phone}に でる ${ruby('人', 'ひと')}`,
    pickers: `むかえに くる ${t.person}`,
    goesHomeAlone: 'ひとりで かえる',
    days: `くる ${t.day}`,
    venue: t.venue,
    sessions: 'コマ',
    group: t.group,
    badge: `${t.badge}の ${t.number}`,
    allergy: 'アレルギー',
    medicine: 'くすり',
    care: 'きを つけること',
    photo: ruby('写真', 'しゃしん'),
    photoNg: `${ruby('写真', 'しゃしん')}を とらない しるし`,
    insurance: ruby('保険', 'ほけん'),
    note: 'メモ'
  },
  equipment: {
    skip: `${t.use}わない`,
    code: t.number,
    name: `ものの ${t.name}`,
    model: 'つくった かいしゃ・かた',
    serial: `シリアル ${t.number}`,
    quantity: 'かず',
    unit: 'かぞえかた',
    accessories: 'ついているもの',
    yen: 'ねだん(円)',
    kit: ruby('箱', 'はこ'),
    slot: `${ruby('箱', 'はこ')}の なかの ${t.number}`,
    consumable: `${t.use}うと なくなるものか`,
    lender: t.company,
    note: 'メモ',
    kind: 'しゅるい'
  },
  plan: {
    skip: `${t.use}わない`,
    day: t.day,
    start: 'はじまり',
    end: 'おわり',
    minutes: `ながさ(${ruby('分', 'ふん')})`,
    title: 'すること',
    owner: `する ${t.person}`,
    place: t.place,
    materials: `${t.use}うもの`,
    planB: 'あめの とき'
  }
}
