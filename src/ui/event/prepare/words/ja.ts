/** How many of each come along. */
interface CopiedParts {
  readonly venues: number
  readonly sessions: number
  readonly groups: number
  readonly blocks: number
}

export const prepare = {
  title: '準備',
  lead: '開催をつくり、名簿と機材を入れて、端末を招きます。',
  events: '開催',
  coming: 'これからの開催',
  past: '終わった開催',
  noEvents: 'まだ開催がありません',
  noEventsNext: '日と会場を決めると、名簿と機材を入れられます。',
  newEvent: '開催をつくる',
  gone: 'この開催は この端末にありません。',
  goneNext: '一覧にもどって えらび直してください。',
  backToEvents: '開催の一覧へ',
  backToEvent: '開催のページへ',

  eventTitle: '開催の名前',
  eventTitleHint: '例: 柚子原町キャラバン',
  days: '日',
  dayN: (n: number) => `${n}日目`,
  addDay: '日をたす',
  removeDay: (day: string) => `${day}を はずす`,
  venues: '会場',
  venueN: (n: number) => `会場${n}`,
  venueHint: '例: 柚子原公民館',
  addVenue: '会場をたす',
  create: 'この開催をつくる',
  createWhy: (missing: string) => `${missing}を入れると つくれます`,
  missingTitle: '開催の名前',
  missingDay: '日',
  missingVenue: '会場',
  and: '・',
  edit: 'なおす',
  save: '保存する',
  saved: '保存しました',
  cancel: 'やめる',
  add: 'たす',

  nextStep: 'つぎにすること',
  allReady: '準備がそろいました。',
  allReadyNext: '出発の前に 各端末の出発前チェックを見てください。',
  seeTablets: '端末を見る',
  steps: '準備の中身',
  stepsDone: (n: number, of: number) => `${of}のうち ${n}できました`,
  people: (n: number) => `${n}人`,
  things: (n: number) => `${n}点`,
  sessionCount: (n: number) => `${n}コマ`,
  blockCount: (n: number) => `予定 ${n}件`,
  tablets: (n: number) => `${n}台`,
  checked: (n: number, of: number) => `${of}台のうち ${n}台が 出発前チェックを すませました`,
  step: {
    days: {
      name: '日と名前',
      next: '日を決める',
      missing: '開催の日が まだ決まっていません'
    },
    venues: { name: '会場', next: '会場を入れる', missing: '会場が まだありません' },
    sessions: {
      name: 'コマ',
      next: 'コマをつくる',
      missing: 'コマがないと 受付を始められません'
    },
    roster: { name: '名簿', next: '名簿を読みこむ', missing: '名簿が まだ入っていません' },
    groups: {
      name: '班',
      next: '班をつくる',
      missing: '班は なくても始められます'
    },
    equipment: {
      name: '機材',
      next: '機材の一覧を読みこむ',
      missing: '機材が まだ入っていません'
    },
    plan: { name: '進行表', next: '進行表を入れる', missing: '進行表が まだありません' },
    staff: {
      name: 'スタッフ',
      next: 'スタッフを入れる',
      missing: '名前を入れておくと、一度おすだけで 記録した人を選べます'
    },
    lenders: {
      name: '貸し手',
      next: '貸し手を入れる',
      missing: '機材を貸してくれる会社が まだありません'
    },
    tablets: { name: '端末', next: '端末を招く', missing: 'ほかの端末が まだ入っていません' }
  },

  sessions: 'コマ',
  sessionsLead: '会場ごとに、その日の時間のまとまりを入れます。受付はコマごとにします。',
  noSessions: 'まだコマがありません',
  noEventDayNext: '日を 開催の日になおすか、「日と名前」で この日を たしてください。',
  newSession: 'コマをたす',
  editSession: 'コマをなおす',
  sessionTitle: 'コマの名前',
  sessionTitleHint: '例: ロボットの日・午前',
  day: '日',
  venue: '会場',
  allVenues: 'すべての会場',
  start: 'はじまり',
  end: 'おわり',
  orderWrong: 'おわりを はじまりより あとにしてください',
  fillTitle: 'まとめてつくる',
  fillLead: 'コマのない日と会場に、同じ時間のコマをつくります。あとで1つずつ なおせます。',
  fill: (n: number) => `${n}コマを つくる`,
  morning: '午前',
  afternoon: '午後',

  venueName: '会場の名前',
  address: '住所',
  addressHint: '救急車を呼ぶときに 読みあげる住所',
  noVenues: 'まだ会場がありません',

  groups: '班',
  groupsLead: '文字と形で見分けます。きょうだいは 同じ班にします。',
  noGroups: 'まだ班がありません',
  groupName: (letter: string) => `${letter}班`,
  shape: '形',
  shapes: {
    circle: 'まる',
    triangle: '三角',
    square: '四角',
    star: '星',
    diamond: 'ひし形',
    heart: 'ハート'
  },
  addGroup: (letter: string) => `${letter}班を たす`,
  groupLetter: '班の文字',

  spread: {
    title: '子どもを 班に分ける',
    lead: 'きょうだいは 同じ班に、学年は まぜて、人数をそろえます。おとなは 入りません。',
    preview: '分けかたを 見る',
    whom: 'だれを 分けるか',
    without: '班のない子だけ',
    all: '全員を 分けなおす',
    members: (count: number) => `${count}人`,
    act: (count: number) => `${count}人を この班にする`,
    nobody: '班が かわる子は いません',
    done: (count: number) => `${count}人の 班を きめました`
  },
  onRoster: {
    title: '名簿に入れる',
    lead: '入れると、受付と点呼に カードが出ます。子どもの人数には 数えません。',
    allThere: 'スタッフは 全員、この開催の名簿に います。',
    add: (count: number) => `${count}人を 名簿に入れる`,
    nobody: 'スタッフを えらぶと 入れられます',
    added: (count: number) => `スタッフ ${count}人を 名簿に入れました`
  },
  staff: 'スタッフ',
  staffLead: '「だれが使っていますか」と 機材の行き先に出ます。',
  noStaff: 'まだスタッフがいません',
  addStaff: 'スタッフをたす',
  staffName: '名前',
  staffYomi: 'よみ(ひらがな)',
  organisation: '所属',

  lenders: '貸し手',
  lendersLead: '機材を貸してくれる会社や団体です。評価額は、その貸し手と運営だけが見られます。',
  lenderName: '貸し手の名前',
  addLender: '貸し手をたす',

  plan: '進行表',
  planLead: '1行が1つの予定です。会場をえらばないと、すべての会場の予定になります。',
  noBlocks: 'この日の予定が まだありません',
  importPlan: '進行表のファイルを読みこむ',
  newBlock: '予定をたす',
  editBlock: '予定をなおす',
  minutes: '長さ',
  minutesUnit: '分',
  blockTitle: 'すること',
  owner: '進める人',
  place: '場所',
  materials: '持ち物(1組あたり)',
  materialsHint: '例: ノートPC1・ケーブル1',
  planB: '雨のとき・かわりの案',

  copy: {
    from: '前の開催から',
    empty: 'はじめから つくる',
    open: 'この開催をもとに つくる',
    parts: ({ venues, sessions, groups, blocks }: CopiedParts) =>
      [
        venues > 0 && `会場 ${venues}`,
        sessions > 0 && `コマ ${sessions}`,
        groups > 0 && `班 ${groups}`,
        blocks > 0 && `予定 ${blocks}`
      ]
        .filter(Boolean)
        .join('・'),
    brings: (parts: string) =>
      parts === '' ? 'うつすものは ありません。' : `${parts}を うつします。`,
    noChildren: '子どもの名簿と記録は うつしません。スタッフと貸し手は そのまま使えます。',
    differs: (old: number, now: number) => `もとの開催は${old}日、新しい開催は${now}日です。`,
    leaves: (parts: string) =>
      parts === ''
        ? 'たりない日には 何もありませんでした。'
        : `たりない日の ${parts}は うつしません。`,
    emptyFrom: (day: number) => `${day}日目からは コマも予定も まだありません。`,
    made: (title: string) => `「${title}」を つくりました。`,
    madeNext: 'どの画面にも この開催が出ます。つぎは 名簿を読みこみます。',
    did: 'を つくりました'
  }
}

export type PrepareWords = typeof prepare
