import type { CameraFault } from '../../../ui-environment.ts'
import type { Say } from '../../../words/fault.ts'

const camera: Record<CameraFault, Say> = {
  denied: {
    what: 'カメラを使えません。',
    next: '端末の設定でカメラを許可するか、リンクをはりつけてください。'
  },
  missing: {
    what: 'カメラが見つかりません。',
    next: 'リンクをはりつけるか、写真から読んでください。'
  },
  busy: {
    what: 'ほかのアプリがカメラを使っています。',
    next: 'そのアプリをとじて、もう一度開いてください。'
  },
  dark: {
    what: 'カメラの映像が来ていません。',
    next: 'もう一度ためすか、写真から読んでください。'
  }
}

export const start = {
  ways: 'はじめ方',
  join: '参加する',
  joinSecond: '運営からもらった QR を読みます',
  practice: 'れんしゅう',
  practiceSecond: 'つくりものの名簿と機材で、ためします。だれにも送りません',
  create: '団体をつくる',
  createSecond: '運営の人が、開催をはじめてつくります',
  keeps: '記録はこの端末の中に残ります。',
  keepsIpad: 'iPad では、共有 → 「ホーム画面に追加」をしてから始めてください。',
  keepsInstalled: '電波がなくても、このアイコンから開けます。',
  about: 'このアプリについて',
  restore: '前に使っていた記録をもどす',
  sheet: '回復シートがある',
  install: 'この端末に入れる',
  bare: {
    what: 'この開き方では、電波のない所で使えません。',
    next: 'カメラと、圏外での起動には https の住所がいります。運営の人に、https:// で始まる住所を聞いてください。'
  },
  provisional: {
    what: 'この住所は仮です。',
    next: '住所が変わると、べつの空の記録になります。本番は、決まった住所(https)で始めてください。'
  },
  ipad: {
    title: 'まず、ホーム画面に追加します',
    lead: 'ブラウザのままだと、7日で記録が消えることがあります。招待は まだ使いません。',
    steps: [
      '下か上にある 共有ボタンを押します',
      '「ホーム画面に追加」を押します',
      'ホーム画面のキャラバンキットを開いて、もう一度 QR を読みます'
    ],
    copy: '招待のリンクをうつす',
    copied: 'うつしました。ホーム画面のアプリで はりつけてください。',
    only: 'このままでは、れんしゅうだけできます。'
  },
  practicePage: {
    title: 'れんしゅう',
    lead: 'つくりものの子ども40人と機材51点で、ためします。いつでも捨てられます。',
    which: 'どの役割でためしますか',
    organizer: '準備とまとめ',
    facilitator: 'きょう・受付・進行表',
    volunteer: '機材だけ',
    begin: 'れんしゅうをはじめる',
    opening: '用意しています'
  },
  createPage: {
    title: '団体をつくる',
    lead: '運営の人が、はじめに1回だけします。電波がいります。',
    name: '団体の名前',
    nameHint: '例: こどもテックキャラバン',
    device: 'この端末の名前',
    deviceHint: '例: 事務所のパソコン',
    deviceDefault: '端末1',
    admission: '入会コード',
    admissionHint: '保管庫を用意した人からもらいます',
    more: 'くわしく',
    relay: '保管庫の住所',
    relayHint: 'ふつうは空のままにします。このアプリと同じ住所の保管庫を使います。',
    begin: '団体をつくる',
    empty: 'まだ書かれていません'
  },
  joinPage: {
    title: '参加する',
    lead: '運営の人の画面にある QR を、わくの中に入れてください。',
    needsSignal: '参加には電波がいります。',
    needsSignalNext:
      '電波のない会場では、予備の端末を借りて「だれが使っていますか」を選んでください。',
    scan: 'カメラで読む',
    picture: 'カメラの画面',
    photo: '写真から読む',
    photoUnread: '写真の中に QR が見つかりませんでした。',
    paste: 'リンクをはりつける',
    link: '招待のリンク',
    linkHint: 'メールなどで届いたリンクの全部',
    read: '読みとる',
    found: '招待を読みました',
    device: 'この端末の名前',
    relay: (address: string) => `保管庫: ${address}`,
    begin: '参加する',
    other: 'べつの招待を読む',
    home: 'はじめの画面へ'
  },
  camera,
  emptied: {
    check: 'たしかめてください',
    title: 'この端末の記録が空になっています',
    was: (device: string, role: string, workspace: string) =>
      `この端末は「${workspace}」の ${device}(${role})として使われていました。ブラウザの掃除や容量不足で、中身だけが消えたようです。あなたの操作のせいではありません。`,
    where: 'どこに残っているか',
    safe: '保管庫に届いた記録は、保管庫にあります',
    safeSecond: '新しい招待で、ここに戻ります',
    safeChip: '無事',
    lost: (count: number) => `${count}件は ここだけにありました`,
    lostSecond: (time: string) => `${time} の時点。紙か、覚えている人にたしかめます`,
    lostNone: 'ここだけの記録は ありませんでした',
    lostNoneSecond: (time: string) => `${time} の時点で、全部 保管庫に届いていました`,
    lostUnknown: 'ここだけの記録があったかは わかりません',
    lostChip: 'なくなったかも',
    restore: '新しい招待で もどす',
    restoreSecond: '電波のある所で、運営から新しい招待をもらいます',
    other: 'もう1台で つづける',
    otherText:
      '同じ開催のほかの端末なら、すぐにつづけられます。受付は、その端末の「受付」を開いてください。',
    paper: '紙に書く',
    paperText:
      'よみと時刻だけ、紙に書いておきます。あとで、どの端末でも「時刻をなおす」で入れられます。'
  },
  aboutPage: {
    title: 'このアプリについて',
    lead: 'こどもたちのワークショップを、電波のない会場でも進めるための道具です。',
    open: '自由に使えるソフトウェアです(Apache-2.0)。',
    icons: '絵記号は Lucide(ISC)、色は デジタル庁デザインシステムのトークン(MIT)を使っています。',
    version: (version: string) => `版 ${version}`,
    restoreLead:
      'もどすには、電波のある所で運営から新しい招待をもらいます。運営の端末もないときは、回復シートを使います。保管庫とほかの端末にある記録は、そのとき戻ります。'
  }
}

export type StartWords = typeof start
