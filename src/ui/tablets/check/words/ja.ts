function arrived(time: string | null): string {
  return time === null ? '入っています' : `入りました ${time}`
}

/** How far a clock is off. */
function span(seconds: number): string {
  if (seconds < 120) return `${seconds}秒`
  return seconds < 7200 ? `${Math.round(seconds / 60)}分` : `${Math.round(seconds / 3600)}時間`
}

export const check = {
  title: '出発前チェック',
  lead: '電波のあるうちに、この端末だけで1日動けるか たしかめます。',
  forEvent: 'どの開催ですか',
  noEvent: 'この端末には まだ開催がありません。',
  noEventNext: '運営に、この端末を開催に入れてもらってください。',
  allGood: 'この端末は 出発できます。',
  someLeft: (n: number) => `あと ${n}つ たしかめてください。`,
  someUntried: (n: number) => `この端末に 悪いところは ありません。まだのものが ${n}つあります。`,
  measuring: 'しらべています',
  again: 'もう一度しらべる',
  told: (time: string) => `運営に知らせました ${time}`,
  notTold: 'まだ運営に知らせていません',
  data: {
    name: 'この開催の中身',
    /** `time` is null while the relay was never heard: made here, or practice. */
    good: (people: number, things: number, time: string | null) =>
      `名簿${people}人・機材${things}点・進行表 ${arrived(time)}`,
    noPlan: (people: number, things: number, time: string | null) =>
      `名簿${people}人・機材${things}点 ${arrived(time)}。進行表は まだです`,
    volunteer: (things: number, time: string | null) => `機材${things}点・進行表 ${arrived(time)}`,
    waiting: 'まだ届いていません。電波のある場所で 待ってください',
    keysMissing: 'この開催の名簿を開く鍵が まだありません',
    keysNext: '運営の端末で「端末」をひらき、この端末を この開催に入れてもらってください。'
  },
  installed: {
    name: 'ホーム画面に入っている',
    good: 'アプリとして開いています',
    bad: 'ブラウザで開いています',
    ios: '共有 → 「ホーム画面に追加」をして、そのアイコンから開いてください。ブラウザのままだと、記録が消えることがあります。',
    other: 'ブラウザのメニューの「インストール」か「ホーム画面に追加」をおしてください。',
    act: 'インストールする'
  },
  persistent: {
    name: '記録が自動で消されない',
    good: '消さないと ブラウザが約束しました',
    bad: 'まだ約束がありません',
    next: '容量が足りないと、ブラウザが記録を消すことがあります。',
    act: '消さないように たのむ',
    refused: 'ブラウザが まだ約束しません。ホーム画面に入れてから もう一度たのんでください。'
  },
  precached: {
    name: '圏外でも開く',
    good: 'アプリの全部が この端末にあります',
    bad: 'アプリが まだ入りきっていません',
    next: '電波のある場所で、この画面のまま 少し待ってください。'
  },
  space: {
    name: '空き容量',
    good: '1日の記録を ためしに書けました',
    bad: (mib: string) => `${mib} ほどしか 書けませんでした`,
    wasFull: (time: string) => `${time} に、いっぱいで 保存できませんでした`,
    unknown: 'わかりません',
    unknownNext: 'このブラウザでは しらべられません。端末の設定で、空きを見てください。',
    next: '写真や使わないアプリを 消してください。'
  },
  clock: {
    name: '時計',
    good: (time: string, off: number) =>
      `この端末の時計は ${time} です。保管庫との ちがいは ${span(Math.abs(off))}です`,
    bad: (time: string, off: number | null) =>
      `この端末の時計は ${time} で、${off === null ? 'ずれています' : `${span(Math.abs(off))} ${off > 0 ? '進んでいます' : 'おくれています'}`}`,
    ask: (time: string) => `この端末の時計は ${time} です。保管庫の時計とは まだくらべていません`,
    next: '設定 → 日付と時刻 → 「自動」にしてください。記録は そのまま残ります。'
  },
  camera: {
    name: 'カメラ',
    good: (time: string) => `${time} に うつりました`,
    bad: (time: string) => `${time} に うつりませんでした`,
    missing: 'このブラウザでは カメラを使えません',
    next: '設定で このアプリにカメラをゆるしてください。QR は番号の入力でも代えられます。',
    ask: 'まだためしていません',
    act: 'カメラをためす',
    again: 'カメラを もう一度ためす',
    picture: 'カメラの絵',
    question: 'まわりが うつっていますか',
    yes: 'うつっている',
    no: 'うつらない'
  },
  sound: {
    name: '音',
    good: (time: string) => `${time} に 聞こえました`,
    bad: (time: string) => `${time} に 聞こえませんでした`,
    next: '音量を上げ、消音（マナーモード）を切ってから もう一度ためしてください。',
    off: 'アプリの音は いま切ってあります。ためすと 入ります。',
    ask: 'まだためしていません',
    act: '音をならす',
    again: '音を もう一度ならす',
    question: '進行の時間がきた音です。聞こえましたか',
    yes: '聞こえた',
    no: '聞こえない'
  },
  bareStart: {
    name: '電波なしで開いてみた',
    good: (time: string) => `${time} に、電波なしで開きました`,
    ask: 'まだためしていません',
    next: '機内モードを入れ、アプリを閉じて、もう一度開いてください。開いたら 機内モードを切ります。'
  },
  card: {
    good: 'どの会場のカードも そろっています',
    empty: (venue: string) => `${venue}: まだ何も書かれていません`,
    missing: (venue: string, fields: readonly string[]) =>
      `${venue}: ${fields.join('・')} が まだです`,
    next: '運営に、カードを書いてもらってください。',
    write: '緊急カードを書く',
    see: '緊急カードを見る'
  },
  lock: {
    name: '画面ロックと暗号化',
    text: '端末の設定で 画面ロックと暗号化が 入っていますか',
    next: '落としたときに、名簿を人に見られないためです。消した記録も、ディスクに のこることがあります。キットからは しらべられません。'
  },
  spare: {
    name: '予備の端末',
    no: 'この端末は 予備ではありません',
    yes: (venue: string) => `この端末は ${venue} の予備です`,
    without: (venues: readonly string[]) => `まだ予備のない会場: ${venues.join('、')}`,
    next: '予備は会場ごとに1台、端末なしで来た人や 電池がきれたときに使います。会場では 新しい端末を入れられません。',
    choose: 'この端末は どの会場の予備ですか',
    none: '予備ではない'
  },
  advice: '目でたしかめること',
  rows: 'この端末',
  good: 'よし',
  look: '見てください',
  wait: 'まだ',

  tablets: {
    title: '端末',
    lead: '全部の端末の 出発前チェックです。',
    invite: '端末を招く',
    none: 'まだ ほかの端末がありません',
    noneNext: '招待の QR で 入れます。',
    self: 'この端末',
    roles: { organizer: '運営', facilitator: '進行役', volunteer: 'ボランティア' },
    noCheck: 'まだ 出発前チェックの報告がありません',
    checkedAt: (time: string) => `チェック ${time}`,
    lastAt: (time: string) => `最後の記録 ${time}`,
    never: '記録は まだありません',
    /** `people` null: a volunteer's tablet has no roster. */
    row: (people: number | null, things: number, blocks: number) =>
      `${people === null ? '' : `名簿${people}人・`}機材${things}点・予定${blocks}件`,
    rows: {
      installed: 'ホーム画面',
      persistent: '消されない',
      precached: '圏外で開く',
      space: '空き容量',
      camera: 'カメラ',
      sound: '音',
      clock: '時計',
      bareStart: '電波なしで開いてみた'
    },
    clock: (off: number) =>
      Math.abs(off) < 2
        ? '保管庫の時計と 同じです'
        : `${span(Math.abs(off))} ${off > 0 ? '進んでいます' : 'おくれています'}`,
    toLook: (rows: readonly string[]) => `見てください: ${rows.join('・')}`,
    toTry: (rows: readonly string[]) => `まだ: ${rows.join('・')}`,
    allGood: (n: number) => `${n}つとも よし`,
    venues: (event: string) => `会場のそなえ ${event}`,
    spares: (names: readonly string[]) => `予備: ${names.join('、')}`,
    noSpare: '予備の端末が まだありません',
    cardMissing: (fields: readonly string[]) => `緊急カード: ${fields.join('・')} が まだです`,
    cardEmpty: '緊急カードは まだ何も書かれていません',
    cardFull: '緊急カードは そろっています',
    /** Chips. */
    venueGood: 'そろっています',
    venueWait: 'まだ',
    free: (mib: string) => `空き ${mib} ほど`,
    app: (version: string) => `版 ${version}`,
    rename: '名前をかえる',
    name: '端末の名前',
    events: '渡してある開催',
    letIn: (event: string) => `${event} を渡す`,
    letInLead: 'この端末が入ったあとの開催は、ここで渡します。電波がいります。',
    letInAll: (n: number) => (n === 1 ? 'この1台に渡す' : `${n}台に まとめて渡す`),
    keepBack: '渡さない',
    missingFor: (event: string, n: number) => `${event}: ${n}台が まだです`,
    ready: 'そろっています',
    notYet: 'まだ',
    given: '渡してあります',
    give: '渡す',
    notReady: 'たしかめてください',
    allReady: (n: number) => `${n}台とも そろっています`,
    someLeft: (n: number) => `${n}台を たしかめてください`,
    back: '端末の一覧へ',
    gone: 'この端末は ありません。'
  }
}

export type CheckWords = typeof check
