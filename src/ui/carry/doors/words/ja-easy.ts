import type { CarryWords } from './ja.ts'
import { ruby } from '../../../words/ruby.ts'
import * as t from '../../../words/terms.ts'

const give = `${ruby('渡', 'わた')}す`
const store = ruby('保管庫', 'ほかんこ')
const ken = ruby('件', 'けん')

export const carry: CarryWords = {
  give,
  receive: 'もらう',
  exchange: 'こうかんする',
  exchangeSecond: `2${ruby('台', 'だい')}の ${t.record}を おなじに します`,
  giveByCode: `QRで ${give}`,
  giveByFile: `ファイルで ${give}`,
  byOne: (tablet) => `${tablet} が はこびます`,
  bySeveral: (tablets) => `${tablets}${ruby('台', 'だい')}が もっています`,
  tablets: t.tablet,
  met: (time) => `${time} に あいました`,
  metCarries: (time) => `${time} に あいました。${store}まで はこびます`,
  metLacks: (time) => `${time} に あいました。むこうに まだ ${t.record}が あります`,
  metCopies: (records) => `${records}${ken} ${ruby('渡', 'わた')}した`,
  carried: (records) => `ほかの ${t.tablet}の ${t.record}を ${records}${ken} はこんでいます`,
  carriedSecond: `${t.signal}が あると、${store}に とどけます`,
  continues: (tablets) => `${tablets} の ${t.record}が たりません。`,
  continuesNext: (tablets) =>
    `とどくと みえます。${tablets} の ちかくで「こうかんする」を ひらいてください。`,
  otherTablesNone: `ほかの ${t.tablet}は まだ わかりません`,
  gapTitle: `まだ とどいていない ${t.record}`,
  gap: (tablet, time) => `${tablet} の ${time} から`,
  gapNext: `だれが いるか かぞえてください。その ${t.tablet}が もどると、${t.record}は ひとりでに あわさります。`,
  memo: (people) => `メモに ${people}${ruby('人', 'にん')} います。`,
  memoNext: `${t.record}に できます。`,
  memoOpen: `メモを ${t.record}に する`,
  memoKeep: 'ここに メモを かく',
  memoKeepSecond: `なまえの よみかたと ${t.time}だけ`,
  empty: `この ${t.tablet}を からにする`,
  emptySecond: `${t.tablet}を かえすとき`,
  notInside: `ファイルが とどきました。この ${t.tablet}は まだ なかまに ${t.enter}っていません。`,
  notInsideNext: `${t.organizer}の ${t.person}に ${t.invitation}を もらってください。それから もう いちど ファイルを ひらきます。`
}
