export const thingForm = {
  add: '機材をたす',
  edit: 'なおす',
  title: '機材をなおす',
  code: '番号',
  name: '名前',
  kind: '数え方',
  kinds: { unit: '1つずつ', lot: '数もの', consumable: '消耗品' },
  quantity: '数',
  unit: '数の単位(台・本など)',
  model: '型番',
  serial: '製造番号',
  kit: '箱',
  slot: '箱の中の場所',
  accessories: '付属品',
  lender: '貸し手',
  noLender: '決めていない',
  note: '備考',
  more: 'くわしく',
  like: (names: string) => `同じ番号の機材があります: ${names}`,
  likeNext: 'べつの機材なら、そのまま保存できます。',
  out: (n: number, unit: string) =>
    `いま ${n}${unit || 'つ'} 出ています。それより少なくは できません。`,
  outNext: '先に もどった数を記録するか、数をたしかめてください。',
  again: 'もどす',
  againOf: (what: string) => `${what} を もどす`
}

export type ThingFormWords = typeof thingForm
