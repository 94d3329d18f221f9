import type { Apart } from '../../../kit/tablets/quarantine-views.ts'
import type { Exposure, TabletStanding } from '../../../kit/tablets/views.ts'

type Kind = Exposure['events'][number]['kinds'][number]

const standing: Record<TabletStanding, string> = {
  active: '使えます',
  waiting: '承認待ち',
  paused: 'お休み中',
  ended: '期限切れ',
  cut: 'はずした'
}

const kind: Record<Kind, string> = {
  badges: '名札の番号と呼び名',
  roster: '名簿と連絡先',
  care: '配慮(アレルギー・くすり)',
  consents: '同意',
  attendance: '出欠'
}

const why: Record<Apart['why'], string> = {
  revoked: 'はずしたあとに届いた記録',
  superseded: '消去の前の続きに書かれた記録',
  fork: '同じ端末の写しが書いた記録',
  unreadable: 'だれにも読めない記録',
  waits: 'もとの記録が届かず、待っている記録'
}

/** People and tablets: brought along by the screens that need it, never with the first load. */
export const access = {
  standing,
  facts: {
    seen: (time: string) => `最後につながった ${time}`,
    neverSeen: '最後につながった時刻は わかりません',
    until: (time: string) => `${time} まで`,
    older: (version: string) => `版 ${version} は 古い版です`,
    owes: (records: number | null) =>
      records === null ? 'まだ届いていない記録があります' : `${records}件の記録を 待っています`,
    notErased: '消去の知らせが まだです',
    noEvent: 'どの開催も 渡していません',
    everyEvent: '全部の開催'
  },
  list: {
    title: '端末と人',
    lead: 'どの端末に何を渡し、いまどうなっているか',
    asking: '最後につながった時刻を 聞いています',
    offline: 'いまは圏外です。',
    offlineNext: 'つながった時刻は、前に聞いたものです。お休みや承認には 電波がいります。',
    resting: 'お休み・期限切れ',
    restingLead: '記録はできます。送ることとうけとることだけ 止まっています。',
    cut: (n: number) => `はずした端末 ${n}台`,
    apart: '分けてある記録',
    apartSecond: 'はずした端末などから届き、取りこむか決めていないもの'
  },
  approve: {
    title: (name: string) => `${name} が 承認を待っています`,
    compare: '相手の画面の2つのことばと、同じですか',
    lead: '電話などで声に出して くらべます。同じなら、招待した人の端末です。',
    list: '承認すると 渡すもの',
    yes: '承認する',
    no: 'ちがう',
    noSecond: 'この端末を はずします'
  },
  reads: {
    title: 'この端末が読めるもの',
    lead: 'いま この端末を開いた人に 見えるものです。',
    counts: (children: number, families: number) =>
      families === 0 ? `子ども${children}人` : `子ども${children}人・家族${families}`,
    kind,
    lenders: '貸し手の評価額と連絡先',
    none: '子どもの記録は 入っていません',
    unknown: 'この端末に渡したものは わかりません'
  },
  rest: {
    title: 'お休みと期限',
    active: '送ることも うけとることも できます',
    paused: 'お休み中です',
    ended: (time: string) => `期限が切れました(${time})`,
    still: '記録はできます。送ることとうけとることだけ 止まっています',
    pause: 'お休みにする',
    resume: '再開する',
    until: 'この日まで使える',
    untilHint: '空のままなら 期限はありません',
    past: '今日より前の日です',
    set: '期限を決める',
    clear: '期限をなくす',
    has: (time: string) => `期限 ${time} まで`,
    none: '期限は ありません'
  },
  ways: {
    title: 'この端末をはずす',
    self: '自分の端末は ここでは はずせません。',
    selfNext: 'ほかの運営の端末で おこないます。返すときは「この端末を空にする」を使います。',
    lost: 'なくした・盗まれた',
    lostSecond: '何が読めたかを見て、すぐに はずします',
    left: '担当をはずれる',
    leftSecond: '役目がおわった人の端末を はずします',
    facts: '報告に要る事実',
    factsSecond: 'A4 1枚に印刷します'
  },
  cutting: {
    back: (name: string) => `${name} へ`,
    readTitle: 'この端末で読めたもの',
    happens: 'はずすと こうなります',
    steps: [
      'すぐに効きます。その端末は、もう何もうけとれません。',
      '鍵を新しくします。これからの記録は、その端末では読めません。',
      'その端末だけにあった記録は、届いても混ぜずに 分けておきます。あとで取りこめます。',
      'その端末は、つぎにつながったとき、中の記録を送ってから 自分で空になります。'
    ],
    untilThen: 'つながるまで、中の記録を守るのは 端末の画面ロックと暗号化だけです。',
    todo: [
      '「探す」(iPad)や「デバイスを探す」(Android)で、端末そのものを ロックします。',
      '最後にいた場所、交通機関、警察に 届けます。',
      '画面ロックと暗号化が入っていたか、使っていた人に 聞いておきます。'
    ],
    needsSignal: 'この操作には電波がいります。',
    which: 'どちらですか',
    reason: { lost: 'なくした', stolen: '盗まれた', left: '担当をはずれる' },
    choose: 'どちらかを選ぶと はずせます',
    cut: 'この端末をはずす',
    sure: 'この端末は もう使わないことを たしかめました',
    sureFirst: 'たしかめると はずせます',
    leftHint: 'その端末が手元にあれば、先に電波のある所で開いて 記録を送ってください。',
    done: (name: string) => `${name} を はずしました`,
    doneNext: '鍵を新しくしました。その端末は、つぎにつながったとき 空になります。',
    next: 'つぎにすること',
    toFacts: '報告に要る事実を印刷する',
    toApart: '分けてある記録を見る',
    found: '見つかったら',
    sheet: '運営の端末でした。回復シートも 新しくしてください。',
    sheetNext:
      '確かめる前のシートの中身は、作った端末に残っています。新しいシートを作ると、前のシートは使えなくなります。',
    toSheet: '回復シートを作りなおす',
    foundLeft: 'また使うとき',
    foundNext: '分けてある記録を取りこみ、新しい招待で入りなおします。'
  },
  handing: {
    awaited: 'この端末の記録を 待っています',
    awaitedNext:
      'この端末だけにある記録は、つぎに つながったときに 届きます。それを読む鍵を、運営の端末が 残しています。',
    giveUp: '待つのをやめる',
    giveUpSecond: 'もう戻らないときだけ。電波がいります',
    sure: (n: number) =>
      n === 0
        ? 'この端末だけにある記録は、あとから届いても 読めないことがあります。'
        : `分けてある ${n}件が なくなります。先に 取りこめます。`,
    sureNext: 'この端末だけに何件あるかは、わかりません。待つのをやめると、もとに戻せません。',
    yes: '待つのをやめる(戻せません)',
    no: '待ちつづける',
    givenUp: '待つのを やめました。',
    givenUpNext: 'あとから届いた記録は、読めないことがあります。',
    done: '記録は 全部 届きました。',
    doneNext: 'この端末は、空になったと 知らせてきました。'
  },
  sheet: {
    title: '端末をなくしたとき 報告に要る事実',
    lead: 'A4・100%(等倍)で印刷して、空いている所を書きこみます。',
    empty: 'この端末のことは わかりません',
    made: (day: string, time: string) => `${day} ${time} に印刷`,
    blankTime: '　　年　　月　　日　　時　　分',
    rows: {
      noticed: '気づいた日時',
      who: '気づいた人',
      what: '起きたこと',
      tablet: '端末',
      last: '最後のようす',
      whose: 'だれの記録か',
      kinds: '記録の種類',
      relay: '保管庫の写し・運ぶファイル',
      device: '端末の中の記録',
      locks: '端末の守り',
      cut: 'はずした日時(遮断)',
      keys: '鍵',
      wiped: '空になった知らせ',
      organisation: '団体と窓口',
      reported: '報告と通知',
      story: 'いきさつと、次に防ぐこと'
    },
    what: { lost: 'なくした', stolen: '盗まれた' },
    number: (id: string) => `端末番号 ${id}`,
    version: (app: string) => `版 ${app}`,
    lastRecord: (time: string) => `最後の記録 ${time}`,
    whose: (event: string, counts: string) => `${event}: ${counts}`,
    nobody: '子どもと家族の記録は 入っていない',
    lenders: (names: string) => `貸し手: ${names}`,
    relay: '暗号化されている。鍵は保管庫にない。',
    device: 'キットは暗号化しない。端末の暗号化と画面ロックだけが守る。',
    encryption: '端末の暗号化',
    lock: '画面ロック',
    yes: 'あり',
    no: 'なし',
    unknown: 'わからない',
    isCut: 'はずした',
    notCut: 'まだ はずしていない',
    keys: 'はずしたとき、この端末が読めたもの全部の鍵を新しくした。',
    keysNot: 'まだ新しくしていない',
    wipedYes: '届いた',
    wipedNo: 'まだ',
    contactMissing: '窓口:',
    reported: ['個人情報保護委員会', '保護者', '町・協力企業'],
    law: '子どもの記録が漏れたおそれがあるとき、個人情報保護委員会への報告は、速報が知った日から おおむね3〜5日以内、確報が30日以内(盗まれたなど 不正の目的のおそれがあれば60日以内)です。保護者への通知も要ります。強い暗号で守られていた分は、報告が要らないことがあります。',
    adviser: '報告が要るか、いつまでかは、団体の顧問(弁護士など)に たしかめてください。'
  },
  apart: {
    title: '分けてある記録',
    lead: 'はずした端末などから届いた記録です。取りこむまで、まとめには入りません。',
    asking: '保管庫に聞いています',
    none: '分けてある記録は ありません',
    noneNext: '届いた記録は 全部 まとめに入っています。',
    offline: 'いまは見られません。',
    offlineNext: '分けてある記録は 保管庫にあります。けされずに残っています。',
    again: 'もう一度聞く',
    foundAct: (n: number) => `見つかった。全部取りこむ(${n}件)`,
    foundDone: (n: number) => `${n}件を取りこみました。`,
    foundNext: 'この端末で つづけるには、新しい招待で入りなおします。',
    toInvite: '新しい招待をつくる',
    why,
    received: (time: string) => `保管庫に届いた ${time}`,
    span: (from: string, until: string) => `${from} から ${until} までの記録`,
    at: (time: string) => `${time} の記録`,
    records: (n: number) => `${n}件`,
    unreadable: 'ここでは読めません。',
    unreadableNext: '鍵がありません。すてずに置いておけます。',
    stuckNext: {
      unreadable: '鍵があっても 開けません。すてると、その端末の続きの記録が 読めます。',
      waits: 'あとから読めることがあります。すてても、書いた端末には 残ります。'
    },
    more: (n: number) => `あと ${n}行を見る`,
    notShown: (n: number) => `ほかに ${n}件`,
    field: (title: string, field: string) => `${title}: ${field} をかえた`,
    moved: (title: string, holder: string) => `${title} → ${holder}`,
    adopt: '取りこむ',
    adopted: (n: number) => `${n}件を取りこみました。`,
    drop: 'すてる',
    dropSure: (n: number) => `${n}件をすてます。もとに戻せません。`,
    dropUnread: '読めない記録をすてます。もとに戻せません。',
    dropYes: 'すてる(戻せません)',
    dropNo: 'すてない',
    dropped: 'すてました。すてたことは 記録に残ります。',
    line: (n: number) => `分けてある記録が ${n}件 あります。`,
    lineNext: 'はずした端末などから 届きました。取りこむか 決めてください。'
  },
  invite: {
    how: 'どうやって 招きますか',
    here: '目の前の端末',
    hereSecond: 'この画面の QR を読んでもらいます。すぐに入ります',
    sent: 'リンクを送る',
    sentSecond: 'はなれた人に送ります。入る前に、2つの合いことばで承認します',
    make: 'リンクをつくる',
    makeSecond: '1つのリンクで 1台です',
    title: (label: string) => `${label} への リンクです`,
    howTo: 'メールなどで送ります。相手が開いて「参加する」をおすと、承認待ちになります。',
    warning: 'リンクだけでは 何も読めません。合いことばをくらべて 承認するまで 待ちます。',
    hereWarning:
      'QR を読めないときだけ 使います。はなれた人には「リンクを送る」を えらんでください。',
    opened: '開かれるのを待っています',
    came: (label: string) => `${label} が 承認を待っています`,
    cameNext: '合いことばをくらべて 承認してください。',
    toApprove: '合いことばを くらべる',
    another: (label: string) => `つぎのリンクをつくる: ${label}`
  },
  waiting: {
    title: '承認を待っています',
    lead: (workspace: string, device: string) =>
      workspace === ''
        ? `${device} は、まだ中の記録を うけとっていません。`
        : `${device} は、「${workspace}」の記録を まだうけとっていません。`,
    words: 'この端末の 合いことば',
    tell: '招待した運営の人に、電話などで この2つを伝えてください。',
    noWords: '合いことばは、つながると出ます。',
    next: 'これから',
    steps: [
      '運営の人が、2つのことばを くらべます。',
      '同じなら 承認します。この画面は ひとりでに変わります。',
      '名簿や機材が入ります。出発前チェックで 見られます。'
    ],
    signal: '承認まで、電波のある所に いてください。',
    signalNext: 'アプリを閉じても 大丈夫です。開けば つづきから待ちます。',
    practice: '待つあいだに れんしゅうする',
    practiceSecond: 'つくりものの名簿で ためします。この画面には戻れます',
    again: 'いま たしかめる',
    more: 'ほか'
  },
  cutOff: {
    chip: '団体からはずれました',
    title: 'この端末は 空になりました',
    was: (device: string, role: string, workspace: string) =>
      `「${workspace}」の ${device}(${role})を、運営の人が団体からはずしました。なくした端末や、役目のおわった端末の記録を守るためです。`,
    where: '記録は どうなったか',
    handed: (n: number) => `送っていなかった ${n}件は、運営に渡しました`,
    handedSecond: 'けさずに分けてあります。運営の人が 取りこめます',
    nothing: '送っていない記録は ありませんでした',
    nothingSecond: '全部 保管庫に届いていました',
    unknown: '送っていない記録があったかは わかりません',
    safe: '前に届いた記録は、保管庫にあります',
    safeSecond: 'ほかの端末で そのまま使われています',
    here: 'この端末の中には 何も残っていません',
    hereSecond: '名簿も 鍵も 消しました',
    ok: '無事',
    emptied: '空です',
    back: '新しい招待で もどる',
    backSecond: '見つかった端末や まちがいのときは、運営の人にたのんでください',
    practice: 'れんしゅうする',
    practiceSecond: 'つくりものの名簿と機材で ためします'
  }
}

export type AccessWords = typeof access
