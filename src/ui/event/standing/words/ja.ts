export const standing = {
  band: 'れんしゅうの開催です。数・機材・報告には 入りません',
  hide: 'かくす',
  title: '中止・れんしゅう',
  lead: '中止した日は だれも待ちません。電話する家族が ならびます。',
  cancel: (day: string) => `${day}を 中止にする`,
  again: (day: string) => `${day}の 中止を とりけす`,
  all: 'ぜんぶの日を 中止にする',
  isOff: (day: string) => `${day} 中止`,
  marked: 'もう「来た」記録がある子は、そのまま 受付に のこります。',
  calls: '電話する家族',
  rehearse: 'れんしゅうの開催にする',
  real: '本番の開催に もどす',
  rehearsalLead: '本番と同じ画面で、全部の端末で ためせます。数・機材・報告には 入りません。',
  end: 'れんしゅうを おわる',
  endLead:
    'おわると すぐ かくれます。名簿と記録は、10秒あとに 消えます。通信できないときは、つながったら 消えます。',
  ended: {
    said: 'を おわりました。名簿と記録も 消します',
    waits: (event: string) => `れんしゅう「${event}」は かくしました`,
    waitsNext: '名簿と記録は、通信できたときに この端末が 消します。'
  },
  notCounted: 'れんしゅうの開催は 数に 入りません',
  notCountedNext:
    '本番の数は、本番の開催を えらぶと 出ます。れんしゅうの記録は、受付と名簿に あります。',
  chooseReal: '開催を えらぶ',
  toReception: '受付を見る',
  today: 'きょうは 中止です',
  todayNext: '受付では だれも待ちません。来た子がいたら、当日参加で 記録できます。',
  callsLead: (days: string) => `${days}が 中止になったことを 伝えます。`
}

export type StandingWords = typeof standing
