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
  rehearsalLead: '本番と同じ画面で、全部の端末で ためせます。おわったら 消せます。',
  today: 'きょうは 中止です',
  todayNext: '受付では だれも待ちません。来た子がいたら、当日参加で 記録できます。',
  callsLead: (days: string) => `${days}が 中止になったことを 伝えます。`
}

export type StandingWords = typeof standing
