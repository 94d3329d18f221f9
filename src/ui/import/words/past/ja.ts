function back(removed: number, restored: number, end: 'ます。' | 'ました。'): string {
  const said = [
    removed > 0 ? `${removed}件を 消し` : '',
    restored > 0 ? `${restored}件を 前にもどし` : ''
  ]
  const whole = said.filter(Boolean).join('、')
  return whole ? `${whole}${end}` : '変わるものは ありません。'
}

export const past = {
  title: 'この端末で 読みこんだもの',
  lead: 'まるごと取り消せます。あとから だれかが さわったところは のこります。',
  unnamed: '貼りつけた表',
  takeBack: '取り消す',
  ask: (removed: number, restored: number) => `${back(removed, restored, 'ます。')}よろしいですか`,
  really: 'この読みこみを 取り消す',
  leave: 'やめる',
  done: (removed: number, restored: number) =>
    `取り消しました。${back(removed, restored, 'ました。')}`,
  staying: (n: number) => `あとから さわったので、${n}件は のこります。`,
  again: '同じファイルを もう一度 読みこめば、また入ります。'
}

export type PastWords = typeof past
