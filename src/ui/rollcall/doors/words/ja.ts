export const rollDoors = {
  evacuation: '避難の点呼',
  evacuationSecond: 'いま 外に 出ているとき',
  rollCall: '点呼',
  rollCallSecond: '移動・おひる・帰る前',
  underWay: (why: string, missing: number) => `${why}・まだ ${missing}人`,
  band: (title: string, clock: string) => `${title} ${clock} から`,
  missing: (count: number) => `まだ ${count}人`,
  more: (count: number) => `ほか ${count}人`,
  complete: 'そろいました',
  both: (names: string) => `${names}さんは 記録が 2つ あります。`,
  go: 'ひらく',
  why: { move: '移動の点呼', meal: 'おひるの点呼', return: '帰りの点呼', evacuation: '避難の点呼' }
}

export type RollDoorWords = typeof rollDoors
