import type { Fault } from '../../../kit/fault.ts'
import { clockOf, shortClock } from '../time.ts'
import type { FaultWords } from '../fault.ts'
import { common } from '../common/ja.ts'
import { belowOut, inUse, ownPerson, underBadge, dayRecorded, dayInUse, wrong } from './wrong-ja.ts'

type NotReleased = Extract<Fault, { kind: 'not-released' }>['why']

const notReleased: Record<NotReleased, string> = {
  already: 'もう「帰った」か「欠席」と記録してあります。',
  'picker-missing': 'ひとり帰りの同意がありません。',
  gone: '名簿にありません。'
}

export const fault: FaultWords = {
  'not-saved': ({ full }) =>
    full
      ? {
          what: '保存できませんでした。この端末の空きがありません。',
          next: '写真やアプリを1つ消すと 記録できます。'
        }
      : {
          what: '保存できませんでした。',
          next: 'アプリを開きなおして、もう一度記録してください。'
        },
  'no-relay': () => ({
    what: '保管庫に届きません。',
    next: '電波のある所で、もう一度ためしてください。'
  }),
  'relay-refused': ({ refusal }) => ({
    what: '保管庫が受けつけませんでした。',
    next: `運営の人に、この記号を伝えてください: ${refusal}`
  }),
  'relay-full': () => ({
    what: '保管庫がいっぱいで、受けとれませんでした。',
    next: '保管庫を用意した人に、空きをふやすよう伝えてください。'
  }),
  'relay-broken': () => ({
    what: '保管庫が、書きこめませんでした。',
    next: '保管庫を用意した人に、保管庫を見るよう伝えてください。'
  }),
  'relay-busy': () => ({
    what: '保管庫が混みあっています。',
    next: '1分ほど待ってから、もう一度おしてください。'
  }),
  'admission-wrong': () => ({
    what: '入会コードがちがいます。',
    next: '保管庫を用意した人に、コードをたしかめてください。'
  }),
  'needs-signal': () => ({
    what: 'これには電波がいります。',
    next: '電波のある所で、もう一度ためしてください。'
  }),
  'not-allowed': () => ({
    what: 'この端末の役割では、できません。',
    next: '運営の人にたのんでください。'
  }),
  'practice-only-invented': () => ({
    what: 'れんしゅうには、ほんとうの名簿を入れられません。',
    next: '団体に参加してから、読みこんでください。'
  }),
  'invitation-damaged': () => ({
    what: '招待を読みとれませんでした。',
    next: 'リンクの全部をはりつけるか、QR をもう一度読んでください。'
  }),
  'invitation-used': () => ({
    what: 'この招待は、もう使われています。',
    next: '運営の人から、新しい招待をもらってください。'
  }),
  'invitation-expired': () => ({
    what: 'この招待は、期限が過ぎています。',
    next: '運営の人から、新しい招待をもらってください。'
  }),
  'clocks-apart': () => ({
    what: '招待の期限をたしかめられません。この端末と保管庫の時計が、1日以上ちがいます。',
    next: 'この端末の日付と時刻を見てください。合っているときは、保管庫の時計を合わせるよう、保管庫を用意した人に伝えてください。'
  }),
  'invitation-withdrawn': () => ({
    what: 'この招待は、取り消されています。',
    next: '運営の人から、新しい招待をもらってください。'
  }),
  'invitation-foreign': () => ({
    what: 'これは、このアプリの招待ではありません。',
    next: '運営の人の画面にある QR を読んでください。'
  }),
  'already-inside': () => ({
    what: 'この端末は、もう団体に入っています。',
    next: '招待は使わずに残してあります。ほかの端末で読んでください。'
  }),
  invalid: wrong,
  'in-use': inUse,
  'own-person': () => ownPerson,
  'below-out': belowOut,
  'under-badge': underBadge,
  'day-recorded': dayRecorded,
  'day-in-use': dayInUse,
  already: (mark) => ({
    what: `${shortClock(clockOf(mark.at ?? 0))} に「${common.state[mark.status]}」と記録してあります。`,
    next: 'かえるときは、カードを開いてください。'
  }),
  'picker-missing': () => ({
    what: 'お迎えの人が まだです。',
    next: 'お迎えの人を選ぶと 進めます。'
  }),
  'nobody-agreed': () => ({
    what: 'だれに たしかめたかが まだです。',
    next: '保護者が「はい」と言ったことに しるしをつけるか、代表が決めたわけを 書くと 進めます。'
  }),
  'alone-together': () => ({
    what: 'ひとり帰りは 1人ずつ記録します。',
    next: 'まだ だれも「帰った」になっていません。1人だけ選んでください。'
  }),
  'not-released': ({ why: reason }) => ({
    what: notReleased[reason],
    next: 'まだ だれも「帰った」になっていません。この子のカードをたしかめてから、もう一度おしてください。'
  }),
  'not-begun': () => ({
    what: 'この団体には まだ 入れる場所がありません。',
    next: '運営の端末を 電波のある所で 開くと、つくれます。それから もう一度 してください。'
  }),
  gone: () => ({
    what: 'この記録は、もうありません。',
    next: '画面をもどって、たしかめてください。'
  }),
  'file-too-big': ({ limitMiB }) => ({
    what: 'ファイルが大きすぎます。',
    next: `${limitMiB} MB までのファイルを選んでください。`
  }),
  'only-here': ({ records }) => ({
    what: `なくなるかもしれない記録が ${records}件あります。`,
    next: '保管庫に送るか、ほかの端末に渡してから、もう一度おしてください。'
  }),
  'bundle-damaged': () => ({
    what: 'キャラバンキットの記録として読めません。',
    next: 'ファイルをまちがえていないか たしかめて、もう一度 渡してもらってください。この端末の記録は変わっていません。'
  }),
  'bundle-other-workspace': () => ({
    what: 'べつの団体の記録です。',
    next: '同じ団体の端末どうしで渡してください。この端末の記録は変わっていません。'
  }),
  'bundle-own': () => ({
    what: 'この端末から渡した記録です。',
    next: 'うけとる端末で読みとってください。'
  }),
  'bundle-newer': () => ({
    what: '新しい版のキットが渡した記録です。',
    next: '「ほか」でこのキットを新しくしてから、もう一度うけとってください。'
  }),
  'last-organizer': () => ({
    what: '運営の端末は、これが最後の1台です。',
    next: '先に、ほかの端末を運営として招待してください。'
  }),
  'changed-meanwhile': () => ({
    what: 'ほかの人が、同じときに変更しました。',
    next: 'もう一度押してください。'
  }),
  'sheet-damaged': () => ({
    what: '回復シートとして読めませんでした。',
    next: 'QRの全体が入るように読みとるか、ことばを入れなおしてください。'
  }),
  'sheet-foreign': () => ({
    what: 'べつの団体の回復シートです。',
    next: 'この団体の回復シートを探してください。'
  }),
  'sheet-not-in-force': () => ({
    what: 'このシートは、今は使えません。',
    next: 'あとから作られた新しいシートがないか、保管庫の住所が合っているか、たしかめてください。'
  }),
  'apart-first': ({ records }) => ({
    what: `分けてある記録が${records}件あります。`,
    next: '先にその記録を見て、取りこむか決めてください。'
  }),
  'not-complete': ({ records }) => ({
    what: `まだうけとっていない記録が${records}件あります。`,
    next: '電波のある所でうけとってから、もう一度おこなってください。'
  }),
  'pin-flaw': ({ flaw }) => ({
    what:
      flaw === 'not-digits'
        ? 'PINは 数字だけです。'
        : flaw === 'too-short'
          ? 'PINが 短すぎます。'
          : 'PINが 長すぎます。',
    next: '4けたから8けたの数字にしてください。'
  }),
  'pin-wrong': ({ triesLeft }) => ({
    what: 'PINがちがいます。',
    next:
      triesLeft > 0
        ? `もう一度入れてください。あと${triesLeft}回ちがうと、少し待ちます。`
        : '思い出せないときは「わすれたとき」をおしてください。'
  }),
  'pin-pause': () => ({
    what: 'つづけてちがったので、少し待ちます。',
    next: '受付、点呼、お迎えは このまま使えます。いそぐときは「緊急で見る」をおしてください。'
  }),
  locked: () => ({
    what: 'PINで とじてあります。',
    next: '「家族」をひらいて PINを入れてから、もう一度おしてください。'
  }),
  'unlock-damaged': () => ({
    what: 'あけるための QR として読めませんでした。',
    next: '相手の画面の QR を、もう一度読んでください。'
  }),
  'unlock-not-this': () => ({
    what: 'この QR では あきません。',
    next: '番号は画面をひらくたびに かわります。いま出ている番号で、もう一度はじめてください。'
  }),
  'recorded-in-earnest': () => ({
    what: 'れんしゅうにする前の 記録があるので、まとめて消すことは できません。',
    next: '本番の記録なら「本番の開催にもどす」を、いらない記録なら「消去」の画面で 種類ごとに消してください。'
  }),
  rehearsal: () => ({
    what: 'れんしゅうの開催のための 機材の記録と ファイルは 書きません。',
    next: '本番の開催に きりかえると 記録できます。'
  }),
  'unlock-not-allowed': () => ({
    what: 'その端末では あけられません。',
    next: '同じ開催の進行役か、運営の端末にたのんでください。'
  }),
  'file-not-text': () => ({
    what: '表として読めないファイルです。',
    next: 'Excel で「CSV」として保存したファイルを選んでください。'
  }),
  'file-empty': () => ({
    what: 'ファイルの中が空です。',
    next: '行のあるファイルを選んでください。'
  }),
  'file-too-many': ({ limit }) => ({
    what: '行が多すぎます。',
    next: `${limit}行までに分けて読みこんでください。`
  }),
  'columns-missing': ({ columns }) => ({
    what: `足りない列があります: ${columns.join('、')}`,
    next: 'どの列がそれにあたるか、選んでください。'
  })
}
