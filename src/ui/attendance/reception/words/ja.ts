import { san } from '../../../words/san.ts'
import type { Status } from '../../../../domain/fact.ts'
import type { Card } from '../../../../kit/people/views.ts'

const status: Record<Status, string> = {
  arrived: '来た',
  absent: '欠席',
  left: '帰った',
  cleared: 'まだ'
}

const did: Record<Status | 'back', string> = {
  arrived: 'さんが来ました',
  absent: 'さんを欠席にしました',
  left: 'さんが帰りました',
  cleared: 'さんを「まだ」にもどしました',
  back: 'さんは まだ います'
}

const photo: Record<Card['photo'], string> = {
  yes: '写真を とってもいい',
  inside: '写真 内部だけ',
  no: '写真 とらない',
  unknown: '写真 まだ聞いていません'
}

export const reception = {
  title: '受付',
  heading: (session: string) => `受付・${session}`,
  filter: '人数。押すと その人だけになります',
  everybody: '予定',
  care: '配慮',
  photoNo: '写真',
  asked: 'ぶつかり',
  rail: '五十音。数字はまだの人数',
  railYet: 'まだ',
  railRow: (row: string, yet: number) => `${row}の行 まだ ${yet}人`,
  railDone: (row: string) => `${row}の行 そろいました`,
  railNone: (row: string) => `${row}の行 だれもいません`,
  mine: (received: number) => `この端末 ${received}`,
  /** The second line of a table that is alone. */
  alone: 'この端末だけ',
  other: (device: string, until: string) => `${device} の分は ${until} まで`,
  by: { label: 'カードのならべかた', child: '1人ずつ', family: '家族ごと' },
  staff: 'スタッフ',
  apart: (children: number, adults: number) => `子ども ${children}・おとな ${adults}`,
  familyYet: (count: number) => `まだ ${count}人`,
  familyOf: (name: string) => `${san(name)}の 家族`,
  familyCame: (count: number) => `さんの 家族 ${count}人が来ました`,
  wholeFamily: (count: number) => `家族 みんな 来た（${count}人）`,
  broughtBy: '連れてきた人',
  cameWith: (name: string) => `${san(name)}と 来ました`,
  recent: 'さいきん',
  recentTitle: 'さいきんの記録',
  recentLead: '新しい順に20件。ここからも、もとにもどせます。',
  recentNone: 'まだ記録がありません',
  search: 'さがす',
  searchTitle: '名前でさがす',
  searchField: 'よみ・名前・名札の番号',
  searchHint: 'ひらがなの はじめの文字だけで見つかります',
  searchNone: '見つかりません',
  elsewhere: {
    title: 'ほかの会場の子',
    lead: 'ここに来たら、カードを押してください。',
    expected: (venues: string) => `予定は ${venues}`,
    notToday: '今日の予定に ありません',
    seen: (state: string, time: string, venue: string) => `${time} ${venue}で ${state}`
  },
  reading: {
    open: '名札を読む',
    title: '名札・家族の ふだを読む',
    lead: '読むと、来た記録になります。家族の ふだは 家族みんなです。',
    picture: 'カメラ',
    field: '名札の番号・コード',
    hint: '名札の大きな数字だけでも 読めます',
    take: '読む',
    noCamera: '番号かコードを 下に書いてください。',
    stands: { what: 'もう 記録があります', next: 'ちがうときは、カードを押して なおせます。' },
    several: { what: '同じ番号の子が います', next: 'どの子か、カードを押してください。' },
    nobody: (number: number | null) =>
      number === null
        ? {
            what: 'この家族は 名簿に見つかりません',
            next: '名前でさがすか、当日参加で受け付けてください。'
          }
        : {
            what: `名札 ${number} の人は いません`,
            next: '番号をたしかめて、もう一度。なければ 名前でさがしてください。'
          },
    refused: {
      'other-event': {
        what: 'べつの開催の 名札です',
        next: '名前でさがして、この開催の名札を わたしてください。'
      },
      misread: { what: '正しく読めませんでした', next: 'もう一度 読むか、番号を書いてください。' },
      foreign: {
        what: '名札の コードではありません',
        next: '名札か 家族の ふだの QRを読んでください。'
      }
    }
  },
  walkIn: '当日参加',
  walkInTitle: '当日参加',
  walkInLead: '名前・学年・電話だけ書きます。あとで名簿で足せます。',
  walkInSei: 'みょうじの よみ',
  walkInMei: 'なまえの よみ',
  walkInKnown: '名簿に 同じ名前の子がいます',
  walkInKnownCame: 'この子が来た',
  walkInKnownOther: 'べつの子です',
  walkInWhole: 'みょうじと なまえを 分けて書いてください',
  walkInWholeNext: (name: string) =>
    `名札には なまえだけが 出ます。分けられないときだけ、名札に「${name}」と出します。`,
  walkInGiven: '下の名前だけです',
  walkInGrade: '学年',
  walkInPhone: '家の電話',
  walkInAdd: '受け付ける',
  back: 'きょう',
  undo: 'もとにもどす',
  undone: 'もとにもどしました',
  secondsLeft: (seconds: number) => `あと${seconds}秒`,
  did,
  none: 'まだ だれもいません',
  noneNext: '名簿を読みこむと、ここにカードがならびます。',
  nonePrepare: '名簿を読みこむ',
  nobodySo: (state: string) => `「${state}」の人はいません`,
  yetOpen: '来ない人を 欠席にする',
  yetTitle: '「まだ」の人',
  yetLead: '来ない人だけ 欠席にします。あとで来ても、カードから なおせます。',
  child: {
    status,
    statusAt: (word: string, time: string) => `${word} ${time}`,
    by: (name: string, device: string) => [name, device].filter(Boolean).join('・'),
    badge: (number: number) => `名札\u00A0${number}`,
    group: (letter: string) => `${letter}班`,
    walkIn: '当日参加',
    arrive: '来た',
    absent: '欠席にする',
    leave: '帰る(お迎え)',
    back: 'まだ いる',
    clear: '「まだ」にもどす',
    time: '時刻をなおす',
    timeTitle: '時刻をなおす',
    timeField: (word: string) => `${word} 時刻`,
    timeSave: 'この時刻にする',
    timeAhead: (now: string) => `まだ来ていない時刻です (この端末の時計は ${now})`,
    timeAheadNext:
      'まちがっていないか 確かめてください。端末の時計がちがうときは、このまま記録できます。',
    timeSure: 'この時刻で記録する',
    guardian: '保護者',
    call: (phone: string) => `電話 ${phone}`,
    noGuardian: '保護者の連絡先が まだありません',
    care: '配慮',
    allergy: 'アレルギー',
    medicine: 'くすり',
    otherCare: 'そのほか',
    noCare: '配慮の記録は ありません',
    photo,
    insured: '保険 入っています',
    notInsured: '保険 まだです',
    consents: '同意',
    history: 'これまで',
    historyNone: 'まだ記録がありません',
    undone: 'もとにもどした記録',
    decided: 'ぶつかりを決めた',
    looked: '配慮を見た',
    picker: (name: string) => `お迎え ${san(name)}`,
    broughtBy: (name: string) => `連れてきた人 ${san(name)}`,
    asked: 'この子の記録がぶつかっています。',
    askedNext: '「ぶつかり」で、どちらが本当か決められます。',
    askedOthers: '運営が「ぶつかり」で、どちらが本当か決めます。',
    askedOpen: 'ぶつかりをひらく',
    siblings: (names: string) => `きょうだい ${names}`,
    gone: 'この人は 名簿にありません'
  }
}

export type ReceptionWords = typeof reception
