/** Doors to handing over, and what other screens say of it; the screens themselves bring `handover.ts`. */
export const carry = {
  give: '渡す',
  receive: 'うけとる',
  exchange: '交換する',
  exchangeSecond: '2台の記録を 同じにします',
  giveByCode: 'となりに渡す(QR)',
  giveByFile: 'ファイルで渡す',
  byOne: (tablet: string) => `${tablet} が運ぶ`,
  bySeveral: (tablets: number) => `${tablets}台が持っている`,
  tablets: '端末',
  met: (time: string) => `${time} に会いました`,
  metCarries: (time: string) => `${time} に会いました。保管庫まで運びます`,
  metLacks: (time: string) => `${time} に会いました。まだうけとっていない記録が あちらにあります`,
  metCopies: (records: number) => `${records}件 渡した`,
  carried: (records: number) => `ほかの端末の ${records}件を 運んでいます`,
  carriedSecond: '電波のある所で、保管庫に届けます',
  continues: (tablets: string) => `${tablets} の記録が とちゅうです。`,
  continuesNext: (tablets: string) =>
    `つづきが届くと見えます。${tablets} の近くで「交換する」を開いてください。`,
  otherTablesNone: 'ほかの端末の分は まだ ありません',
  gapTitle: 'まだ届いていないかもしれない記録',
  gap: (tablet: string, time: string) => `${tablet} の ${time} から`,
  gapNext: '点呼で、いる人をたしかめます。その端末が戻ると、記録は ひとりでに合わさります。',
  memo: (people: number) => `当日メモが ${people}人 あります。`,
  memoNext: '名簿と合わせて、出欠の記録にできます。',
  memoOpen: 'メモを 記録にする',
  memoKeep: 'ここで当日メモをつける',
  memoKeepSecond: 'よみと時刻だけ。あとで名簿とひとつになります',
  empty: 'この端末を空にする',
  emptySecond: '返すとき・べつの団体で使うとき',
  notInside: 'ファイルが届きましたが、この端末は まだ団体に入っていません。',
  notInsideNext:
    '運営から招待をもらって参加したあと、もう一度 このファイルを開いてください。ファイルは変わっていません。'
}

export type CarryWords = typeof carry
