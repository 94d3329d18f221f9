export const badgePaper = {
  door: '名札を印刷',
  hint: 'A4 1枚に10枚・名字なし',
  title: '名札',
  size: '91 × 55 mm・切り取り線つき',
  familyDoor: '家族のふだを印刷',
  familyHint: 'お迎えで 読みとる',
  familyTitle: '家族のふだ',
  familyLead: 'お迎えのときに 見せてもらいます。名字の ほかは 書いてありません。',
  number: (n: number) => `名札 ${n}`,
  group: (letter: string) => `${letter}班`,
  family: (name: string) => `${name} 家`,
  pickup: 'お迎えのときに 見せてください',
  noNumber: (n: number) => `番号のない子 ${n}人は 入っていません`,
  noNumberNext: '家族の画面で 番号をつけると 印刷できます。',
  twice: (numbers: string) => `同じ番号が 2人います: ${numbers}`,
  twiceNext: '家族の画面で どちらかの番号を かえてください。',
  empty: 'まだ 名札の番号がありません',
  emptyNext: '名簿を読みこむと 印刷できます。',
  qr: 'QR'
}

export type BadgePaperWords = typeof badgePaper
