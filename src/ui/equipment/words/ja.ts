export const equipment = {
  title: '機材',
  overview: (cases: number, things: number) => `箱 ${cases}・${things}点`,
  ways: {
    out: { title: '出す', hint: '箱から人へ' },
    back: { title: '戻す', hint: '人から箱へ' },
    broken: { title: 'こわれた', hint: '状態とひとこと' }
  },
  home: {
    out: 'まだ出ているもの',
    nothingOut: 'この端末の記録では ぜんぶ 戻っています',
    nothingOutNext: '出ている記録は ありません。',
    legendGone: '空きの番号',
    legendBroken: 'こわれた',
    whole: 'そろった箱',
    holders: 'だれが持っているか',
    more: (n: number) => `あと ${n}`,
    allOut: '出ているものを見る',
    all: 'ぜんぶの機材を見る',
    empty: 'まだ 機材がありません',
    emptyNext: '貸し手の一覧を読みこむと、ここに箱がならびます。',
    emptyWait: '運営の端末で機材を読みこむと、ここに箱がならびます。',
    import: '機材を読みこむ'
  },
  recent: {
    open: 'さいきん',
    title: 'さいきんの記録',
    lead: '新しい順に20件。ここからも、もとにもどせます。'
  },
  case: {
    left: (n: number) => `あと ${n}`,
    whole: 'そろった',
    broken: (n: number) => `こわれ ${n}`,
    slots: (all: number, inside: number, gone: string, broken: string) =>
      `${all}のうち${inside}が箱の中。空き: ${gone}。こわれた: ${broken}`,
    none: 'なし',
    loose: '箱のないもの',
    lot: (inside: number, all: number, unit: string) => `${inside}/${all}${unit}`,
    lotOut: (n: number, unit: string) => `${n}${unit}`
  },
  list: {
    title: '機材の一覧',
    search: 'さがす(番号・名前・人)',
    found: (n: number) => `${n}点`,
    cases: '箱',
    everyCase: 'ぜんぶの箱',
    state: 'どこにあるか',
    where: { all: 'ぜんぶ', out: '出ている', home: '箱の中', broken: 'こわれた' },
    none: '見つかりません',
    noneNext: '番号の数字だけでも さがせます。',
    clear: 'さがすのを やめる'
  },
  state: {
    home: '箱の中',
    out: '出ている',
    since: (time: string) => `${time} から`,
    asked: '記録が ちがいます',
    over: '数が あいません'
  },
  condition: {
    fine: 'こわれていない',
    broken: 'こわれた',
    'missing-part': '部品がない',
    lost: 'なくした'
  },
  holder: {
    home: '箱',
    lender: '貸し手',
    unknown: '名前を聞いていない人',
    group: (letter: string) => `${letter}班`,
    badge: (number: number, name: string) => `名札 ${number} ${name}`.trim(),
    typed: (name: string) => name,
    /** On screens; badges and lists on paper say what was written. */
    callName: (name: string) => name
  },
  flow: {
    cancel: 'やめる',
    back: 'もどる',
    pickOut: '出すものを えらんでください',
    pickBack: '戻すものを えらんでください',
    pickBroken: 'どれが こわれましたか',
    code: '番号か名前を入れる',
    addCode: 'えらぶ',
    scan: 'カメラで読む',
    scanTitle: '機材のふだを読む',
    scanning: 'ふだを わくの中に 入れてください。',
    photo: '写真から読む',
    photoUnread: 'この写真の ふだは 読めません',
    readOne: (code: string) => `${code} を えらびました`,
    readAgain: (code: string) => `${code} は もう えらんであります`,
    camera: {
      denied: {
        what: 'カメラを使えません。',
        next: '設定で このアプリにカメラをゆるすか、番号を入れてください。'
      },
      missing: {
        what: 'カメラがありません。',
        next: '番号を入れるか、一覧から えらんでください。'
      },
      busy: {
        what: 'カメラは ほかのアプリが使っています。',
        next: 'ほかのアプリをとじて、もう一度ひらいてください。'
      },
      dark: {
        what: 'カメラの映像が来ていません。',
        next: 'もう一度ためすか、番号を入れてください。'
      }
    },
    severalCodes: (count: number) => `${count}つ あてはまります。どれですか`,
    unknownCode: (code: string) => `「${code}」は 見つかりません`,
    unknownCodeNext: '一覧から えらぶことも できます。',
    pick: 'えらぶと 進めます',
    pickedList: 'えらんだもの',
    unpick: (name: string) => `${name} を はずす`,
    next: (n: number) => `${n}点を だれに出すか`,
    giveBack: (n: number) => `${n}点を 戻す`,
    saving: '保存しています',
    quantity: (name: string) => `${name} の数`,
    fewer: '1つ へらす',
    moreOne: '1つ ふやす',
    alreadyOut: (thing: string, holder: string) => `${thing} は ${holder} が持っています。`,
    alreadyOutNext: 'そのまま出すと、持っている人が かわります。',
    alreadyHome: (thing: string) => `${thing} は 箱の中の記録です。`,
    alreadyHomeNext: 'ほかの端末で出したものかもしれません。そのまま記録できます。',
    isBroken: (thing: string, condition: string) => `${thing} は「${condition}」の記録があります。`,
    isBrokenNext: '使えるか たしかめてください。そのまま記録できます。',
    tooMany: (thing: string, left: number, unit: string) =>
      `${thing} は 箱に ${left}${unit} の記録です。`,
    tooManyNext: '数が多くても 記録できます。',
    toWhom: 'だれに 出しますか',
    kinds: { badge: '名札', group: '班', staff: 'スタッフ', venue: '会場' },
    badgeSearch: '名札の番号・呼び名',
    noBadges: 'この開催の名札は まだありません',
    noGroups: 'この開催の班は まだありません',
    noStaff: 'スタッフの名簿は まだありません',
    noVenues: 'この開催の会場は まだありません',
    noFound: '見つかりません',
    typedName: '名前を入れる',
    typedWhy: '名前を入れると 出せます',
    giveTo: (name: string) => `${name} に出す`,
    nothingOut: '出ている記録は ありません',
    nothingOutNext: 'ぜんぶ 箱の中の記録です。番号を入れると、それでも戻せます。',
    condition: (name: string) => `${name} は どうなりましたか`,
    note: 'ひとこと',
    noteHint: '例: 左の車輪が回らない',
    addNote: 'ひとこと書く',
    saveNote: 'ひとことを 保存する',
    noteWhy: '書くと 保存できます',
    doneOut: (things: string, holder: string) => `${things} を ${holder} に出しました`,
    doneBack: (things: string) => `${things} を 戻しました`,
    doneCondition: (thing: string, condition: string) => `${thing}「${condition}」を記録しました`,
    doneNote: (thing: string) => `${thing} の ひとことを保存しました`,
    undone: 'もとにもどしました',
    undo: 'もとにもどす',
    andMore: (n: number) => `ほか${n}点`,
    someFailed: (n: number) => `${n}点を 保存できませんでした。`
  },
  thing: {
    gone: 'この機材は 見つかりません。',
    case: '箱',
    slot: (kit: string, slot: string) => (slot === '' ? kit : `${kit} の ${slot}番`),
    lender: '貸し手',
    model: '型番',
    serial: 'シリアル番号',
    accessories: '付属品',
    quantity: '数',
    yen: '評価額',
    yenOf: (yen: string) => `${yen}円`,
    note: '備考',
    history: 'これまで',
    noHistory: 'まだ記録がありません',
    said: (who: string, device: string) => (who === '' ? device : `${who}・${device}`),
    moved: (to: string) => `${to} へ`,
    counted: (what: string, n: number) => `${what} ${n}個`,
    movedHome: '箱へ戻した',
    undone: 'もとにもどした記録',
    decided: '記録のちがいを 決めました',
    undoOne: 'この記録をもとにもどす',
    ask: '2つの記録が ちがいます。',
    askNext: 'どちらも残っています。運営が決めます。',
    over: (all: number, out: number, unit: string) =>
      `${all}${unit}のうち ${out}${unit}が 出ている記録です。`,
    overNext: 'いまある数をかぞえて、戻した分を記録するか、準備で数をなおしてください。',
    askOpen: '決める'
  }
}

export type EquipmentWords = typeof equipment
