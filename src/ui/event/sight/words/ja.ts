export const sight = {
  bar: '見ている開催',
  change: 'かえる',
  state: {
    today: (n: number, of: number) => (of > 1 ? `きょう ${n}日目` : 'きょう'),
    tomorrow: 'あした',
    coming: (days: number) => `これから あと${days}日`,
    between: 'つぎの日を待つ',
    over: 'おわった',
    noDay: '日が まだ'
  },
  elsewhere: (title: string) => `ほかの画面に出ているのは「${title}」です。`,
  takeThis: 'どの画面も これにする',
  todayIs: (title: string) => `きょうは「${title}」の日です。`,
  tookOver: (title: string) => `「${title}」から、きょうの開催に かわりました。`,
  fellBack: (title: string) => `「${title}」から、あとに始まった開催に かわりました。`,
  nearest: 'きょうは開催が 2つ以上あります。コマの時間が近いものを出しています。',

  title: 'どの開催を見ますか',
  lead: 'えらんだ開催が、どの画面にも紙にも出ます',
  now: (title: string) => `いまは「${title}」です。`,
  why: {
    'by-hand': '人がえらんだものです。ほかの開催の日が来るまで、このまま出します。',
    today: 'きょうの開催です。',
    'nearest-session': 'きょうの開催のうち、コマの時間が近いものを出しました。',
    'began-last': 'きょうの開催がないので、いちばん近くに始まったものを出しました。',
    next: 'まだ始まった開催がないので、つぎに始まるものを出しました。',
    'no-day': '日の決まった開催が まだありません。'
  },
  coming: 'これから',
  comingOrder: '近い順',
  past: 'おわったもの',
  pastOrder: '新しい順',
  venues: (n: number) => `会場 ${n}`,
  more: (year: string, n: number) => `${year}年の ほかの ${n}件`,
  applied: ' 人 もうしこみ',
  came: ' 人 来た',
  open: (n: number) => `${n}件`,
  openLong: (n: number) => `決めることが ${n}件`,
  allDone: 'ぜんぶ済み',
  inPreparation: '準備中',
  rehearsal: 'れんしゅう',
  create: '開催をつくる',
  allQuestions: 'ぶつかりを見る'
}

export type SightWords = typeof sight
