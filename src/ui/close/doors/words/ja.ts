export const closingDoor = {
  door: 'おわりの確認',
  hint: '帰りわすれ・機材・書きかけを 見る',
  stayed: (day: string, n: number) => `${day}に のこした ${n}つ`,
  stayedNext: 'すんだら もう一度「おわる」をおすと 消えます。',
  look: '見る'
}

export type ClosingDoorWords = typeof closingDoor
