import type { EquipmentFlaw } from '../../../../domain/import/equipment-row.ts'
import type { PlanDoubt, PlanFlaw } from '../../../../domain/import/plan-rows.ts'
import type { RosterFlaw } from '../../../../domain/import/roster-row.ts'
import type { EquipmentDoubt } from '../../../../domain/import/equipment-known.ts'
import type { RosterDoubt } from '../../../../domain/import/roster-doubts.ts'

/** Why a row is doubtful or bad: all that imports can say. */
type Reason = RosterDoubt | RosterFlaw | EquipmentDoubt | EquipmentFlaw | PlanDoubt | PlanFlaw

export type ReasonWords = Readonly<Record<Reason, string>>

export const why: ReasonWords = {
  'open-quote': '「"」が閉じていません。ファイルで 閉じてください',
  'too-many-cells': '列が 見出しより多くあります。セルの中の「,」を たしかめてください',
  'too-long': '長すぎます。短くしてください',
  'no-name': '名前がありません。氏名か よみを 書いてください',
  'grade-unknown': '学年を読みとれません。小3、年長 のように 書いてください',
  'days-unknown': '参加日が この開催の日にありません。11/22 か 1日目 のように 書いてください',
  'grade-missing': '学年がありません。学年なしで入ります。家族のページで 書けます',
  'grade-guessed': '学年は 推測です。ちがうときは 入れたあとで なおしてください',
  'no-yomi': 'よみがありません。入れたあと 家族のページで 書けます',
  'phone-odd': '電話番号の桁が合いません。書いてあるまま入ります。番号を たしかめてください',
  'photo-odd': '写真の返事を読みとれません。返事なしで入り、書いてあることは 備考に のこります',
  'insurance-odd': '保険の返事を読みとれません。返事なしで入り、書いてあることは 備考に のこります',
  'alone-odd': 'ひとり帰りの返事を読みとれません。返事なしで入り、書いてあることは のこります',
  'pickers-odd': 'お迎えの人が はっきりしません',
  'name-odd': '名前に 読めない文字があります。入れたあとで なおせます',
  'code-odd': '受付番号が 日付になっています',
  'cell-error': '表計算のエラーが入っています。ファイルを なおして 読みなおしてください',
  cancelled: 'キャンセルや辞退と 書いてあります。来ない子なら「入れない」を えらんでください',
  'group-unknown':
    'この班は まだありません。班なしで 入ります。準備の「班」で つくってから 読みなおすと 班も入ります',
  'venue-unknown':
    'この会場は まだありません。会場なしで 入ります。準備の「会場」で つくってから 読みなおすと 会場も入ります',
  'session-unknown':
    'このコマは まだありません。ぜんぶのコマで 入ります。準備の「コマ」で つくってから 読みなおすと コマも入ります',
  'no-lender':
    '貸し手が 書いてありません。はじめの画面で 貸し手をえらぶか、貸し手の列に 名前を書いてください',
  'twin-in-file': 'このファイルに 同じものが2行あります',
  'twin-in-roster':
    '名簿に 同じよみと学年の子がいます。同じ子なら「入れない」、別の子なら「入れる」を えらんでください',
  'grade-differs': '名簿と 学年がちがいます。入れると ファイルの学年に なります',
  'quantity-odd': '数を読みとれません。1、20 のように 数字で 書いてください',
  'quantity-guessed': '数が はっきりしません。読みとれた数で 入ります',
  'yen-odd': '評価額を 読みとれません。評価額なしで 入ります',
  'number-rounded': '番号の 下の桁が 消えています。番号なしで 入ります',
  'code-a-date': '番号が 日付に 変わっています。ファイルで なおして 読みなおしてください',
  'letters-lost': '名前に 読めない文字があります。入れたあとで なおせます',
  'zeros-lost': '番号の 頭の0が ありません。いまある機材と 同じなら えらんでください',
  'other-lender': 'この番号は ほかの貸し手の機材です。別のものなら「入れる」を えらんでください',
  'serial-differs': '番号は同じで シリアル番号がちがいます。入れると ファイルの番号に なります',
  'serial-of-many':
    'シリアル番号が1つで、数が2つ以上です。1点ずつの行に 分けるか、このまま入れてください',
  'no-title': '内容がありません。何をするか 書いてください',
  'day-unknown': '日が この開催にありません。11/22 か 1日目 のように 書いてください',
  'day-above-unknown':
    '上の行の日を 読みとれないので、何日か わかりません。この行か 上の行に 日を書いてください',
  'not-a-time': '時刻を読みとれません。9:30 のように 書いてください',
  'end-before-start': 'おわりが はじまりより前です。どちらかの時刻を なおしてください',
  'times-disagree': 'おわりと 長さが 合いません。おわりの時刻で 入ります',
  'minutes-missing': '長さがわかりません。入れたあとで なおしてください'
}
