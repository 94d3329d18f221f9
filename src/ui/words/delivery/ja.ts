import type { SyncProblem } from '../../../kit/tablets/sync-views.ts'
import type { RecordGroup } from '../../../domain/record-group.ts'
import type { Say } from '../fault.ts'

const group: Record<RecordGroup, string> = {
  attendance: '出欠',
  equipment: '機材',
  people: '家族と名簿',
  plan: '進行表',
  other: 'そのほか'
}

const problem: Record<SyncProblem, Say & { readonly chip: string }> = {
  'not-saved': {
    chip: '保存できません',
    what: '保存できませんでした。この端末の空きがありません。',
    next: '写真やアプリを1つ消すと 記録できます。'
  },
  'update-needed': {
    chip: '新しい版がいります',
    what: 'ほかの端末が、新しい版で書いています。',
    next: 'そのまま記録できます。「ほか」から新しくすると、続きをうけとります。'
  },
  'relay-full': {
    chip: '保管庫がいっぱい',
    what: '保管庫がいっぱいです。',
    next: 'そのまま記録できます。ほかの端末の記録はうけとれます。保管庫を用意した人に伝えてください。'
  },
  'relay-broken': {
    chip: '保管庫の故障',
    what: '保管庫が、記録を書きこめません。',
    next: 'そのまま記録できます。ほかの端末の記録はうけとれます。保管庫を用意した人に伝えてください。'
  },
  'relay-crowded': {
    chip: '運営の端末を待っています',
    what: 'この端末は何度も写しから始まったため、保管庫が続きをまだ受け取れません。',
    next: 'そのまま記録できます。運営の端末がつながると、自動で送ります。'
  },
  'relay-lost': {
    chip: '保管庫が空です',
    what: '保管庫に、この団体の記録がありません。',
    next: 'そのまま記録できます。この端末の記録は消えません。運営の端末で「保管庫をもとにもどす」をおすと、どの端末からも自動で送りなおします。'
  },
  'relay-behind': {
    chip: '保管庫が前の状態',
    what: '保管庫が、この端末の参加より前の状態にもどっています。',
    next: 'そのまま記録できます。ほかの端末がつながると、自動でもとにもどります。次の日も変わらないときは、運営の人に伝えてください。'
  },
  'relay-differs': {
    chip: '保管庫と合いません',
    what: '保管庫にある「端末と人」の記録が、この端末のものと合いません。',
    next: 'そのまま記録できます。端末どうしでは渡せます。保管庫を用意した人に、新しいバックアップにもどすか、空にするよう伝えてください。'
  },
  'clock-off': {
    chip: '時計のずれ',
    what: 'この端末と保管庫の時計がちがいます。',
    next: '設定で日付と時刻を自動にしてください。合っているときは、保管庫の時計を合わせるよう、保管庫を用意した人に伝えてください。記録はそのままで大丈夫です。'
  },
  'shut-out': {
    chip: '団体からはずれました',
    what: '運営が、この端末を団体からはずしました。',
    next: 'ここの記録を運営に渡してから、この端末は空になります。もどるときは、新しい招待をもらってください。'
  },
  'not-a-relay': {
    chip: '保管庫ではない返事',
    what: '保管庫ではないものが返事をしています。',
    next: 'Wi-Fi のログイン画面が出ていないか、たしかめてください。'
  },
  'reload-needed': {
    chip: '開きなおしてください',
    what: 'べつの窓が、新しい版で開いています。',
    next: 'この窓を開きなおすと、つづきから使えます。'
  },
  paused: {
    chip: 'お休み中',
    what: '運営が、この端末をお休みにしています。',
    next: 'そのまま記録できます。運営の人が「再開する」をおすと、たまった記録を自動で送ります。'
  },
  ended: {
    chip: '期限が切れました',
    what: 'この端末を使える期限が過ぎました。',
    next: 'そのまま記録できます。運営の人が期限をのばすと、たまった記録を自動で送ります。'
  },
  waiting: {
    chip: '承認待ち',
    what: '運営の人の承認を待っています。',
    next: '最初の画面にある2つの合いことばを、招待した運営の人に伝えてください。'
  },
  cloned: {
    chip: '同じ端末が2台',
    what: 'この端末の写しが、もう1台で動いているようです。',
    next: '記録は どちらの分も残ります。運営の人に新しい招待をもらい、どちらか1台で入りなおしてください。'
  }
}

export const sync = {
  title: '記録のゆくえ',
  lead: '電波がなくても、そのまま記録できます。つながったら自動で送ります。',
  offline: '圏外',
  practice: 'れんしゅう',
  practiceLead: 'れんしゅうの記録は、この端末の中だけにあります。どこにも送りません。',
  chipSend: (count: number) => `送る ${count}`,
  chipReceive: (count: number | null) => `うけとる ${count ?? '—'}`,
  moving: (count: number) => (count > 0 ? `送っています ${count}件` : 'うけとっています'),
  movingNext: '全部が届くと、開催が ここに出ます。このまま 少し待ってください。',
  done: (time: string) => `届いた ${time}`,
  allDone: '届いています',
  old: (hours: number) =>
    hours < 48 ? `${hours}時間 送れていません` : `${Math.floor(hours / 24)}日 送れていません`,
  send: '送る',
  receive: 'うけとる',
  nothing: 'ありません',
  oldest: (ago: string, time: string) => `いちばん古いものは ${ago}(${time})`,
  waitingFor: (devices: string) => `${devices} の記録を待っています`,
  unknown: 'つながると わかります',
  nothingToGet: '待っている記録は ありません',
  mine: (count: number) => `この端末で書いた ${count}件`,
  here: 'この端末だけ',
  handed: '渡した',
  delivered: '保管庫に届いた',
  since: (time: string) => `${time} から`,
  byKind: '種類ごと',
  group,
  groupLine: (delivered: number, here: number) =>
    here > 0 ? `保管庫に ${delivered}件・この端末だけ ${here}件` : `保管庫に ${delivered}件`,
  waiting: '待っています',
  waitingRecords: (count: number | null) =>
    count === null ? 'まだ届いていない記録があります' : `${count}件が向こうにあります`,
  store: '保管庫',
  heard: (time: string) => `${time} に話しました`,
  neverHeard: 'まだ話していません',
  answering: 'つながっています',
  setAside: (count: number) => `読めない記録が ${count}件あります。`,
  setAsideNext: 'けさずに、わきに置いてあります。ほかの記録には影響ありません。',
  now: 'いま送ってうけとる',
  noSignal: 'いまは 電波がありません。',
  noSignalNext: 'そのまま記録できます。つながったら、自動で送ります。',
  problem,
  giveAgain: {
    title: '保管庫をもとにもどす',
    lead: 'この団体の端末と鍵の一覧を、この端末から保管庫に送ります。記録は、どの端末もつながったときに自動で送りなおします。',
    admission: '入会コード',
    admissionHint: '保管庫を用意した人からもらいます'
  },
  open: '記録のゆくえを開く'
}

export type SyncWords = typeof sync
