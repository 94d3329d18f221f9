function arrived(time: string | null): string {
  return time === null ? '入っています' : `入りました ${time}`
}

export const check = {
  title: '出発前チェック',
  lead: '電波のあるうちに、この端末だけで1日動けるか たしかめます。',
  forEvent: 'どの開催ですか',
  noEvent: 'この端末には まだ開催がありません。',
  noEventNext: '運営に、この端末を開催に入れてもらってください。',
  allGood: 'この端末は 出発できます。',
  someLeft: (n: number) => `あと ${n}つ たしかめてください。`,
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
    good: (time: string) => `この端末の時計は ${time} です`,
    bad: (time: string) => `この端末の時計は ${time} ですが、ずれています`,
    next: '設定 → 日付と時刻 → 「自動」にしてください。記録は そのまま残ります。'
  },
  camera: {
    name: 'カメラ',
    good: '使えます',
    denied: '使えません',
    next: '設定で このアプリにカメラをゆるしてください。QR は番号の入力でも代えられます。',
    ask: 'まだたしかめていません',
    act: 'カメラをためす'
  },
  lock: {
    name: '画面ロックと暗号化',
    text: '端末の設定で 画面ロックと暗号化が 入っていますか',
    next: '落としたときに、名簿を人に見られないためです。消した記録も、ディスクに のこることがあります。キットからは しらべられません。'
  },
  spare: {
    name: '予備の端末',
    text: '会場ごとに 予備を1台 用意しましたか',
    next: '端末なしで来た人や、電池がきれたときに使います。会場では 新しい端末を入れられません。'
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
    installed: 'ホーム画面',
    persistent: '消されない',
    precached: '圏外で開く',
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
