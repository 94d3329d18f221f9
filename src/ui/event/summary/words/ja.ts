export const summary = {
  title: (day: number) => `${day}日目のまとめ`,
  anyTitle: 'まとめ',
  until: (event: string, day: string, time: string) => `${event} ${day} ${time} までの記録から`,
  noRecords: (event: string, day: string) => `${event} ${day} 記録は まだありません`,
  days: '日をえらぶ',
  dayN: (n: number, day: string) => `${n}日目 ${day}`,
  waiting: (n: number) => `${n}台を待っています`,
  decide: (n: number) => `${n}件を決める`,
  noEvent: 'まだ 開催がありません',
  noEventNext: '開催をつくると、ここに 1日のまとめが出ます。',
  toPrepare: '開催をつくる',
  noSessions: 'この日の コマが ありません',
  noSessionsNext: '開催の準備で コマを入れると、ここに人数がならびます。',
  day: { title: 'この日の子ども', once: '何コマに出ても、どの会場でも、子どもは 1人と数えます。' },
  sessions: {
    caption: 'コマごとの出欠',
    session: '会場・コマ',
    each: 'ひとりずつ',
    expected: '予定',
    came: '出席',
    yet: 'まだ',
    absent: '欠席',
    left: '帰った',
    masu: (here: number, left: number, yet: number, absent: number) =>
      `来た${here}、帰った${left}、まだ${yet}、欠席${absent}`,
    masuIs: 'ます1つ = 子ども1人',
    differs: (n: number) => `${n}人ちがう`,
    open: (session: string) => `${session} のうちわけ`,
    byGrade: '学年ごと',
    byGroup: '班ごと',
    byFamily: '家族ごと',
    nameless: '名前を消した人',
    noGroup: '班なし',
    group: (letter: string) => `${letter}班`,
    family: (name: string) => `${name} 家`,
    of: (came: number, expected: number) => `${came}/${expected}人`,
    noneExpected: '予定の子どもは いません'
  },
  equipment: {
    title: '機材',
    home: '箱の中',
    out: '出ている',
    broken: 'こわれた',
    total: (n: number) => `${n}点`,
    nothingOut: 'この端末の記録では、ぜんぶ 箱に戻っています。',
    none: '機材は まだありません',
    all: '機材をぜんぶ見る',
    said: (who: string, device: string, time: string) =>
      [who === '' ? device : `${device}・${who}`, time].filter(Boolean).join(' ')
  },
  tablets: {
    title: (n: number) => `端末 ${n}台`,
    here: 'この端末',
    heard: 'まで届いた',
    waits: '残りを待つ',
    never: 'まだ記録なし',
    checked: (time: string) => `出発前チェック ${time}`,
    unchecked: '出発前チェック まだ',
    open: '端末をぜんぶ見る'
  },
  questions: {
    title: '決めてください',
    lead: 'どちらの記録も残ります。あとで直せます',
    all: (n: number) => `あと ${n}件を見る`
  }
}

export type SummaryWords = typeof summary
