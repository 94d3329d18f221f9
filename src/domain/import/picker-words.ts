// The words of those who fetch a child, of those who must not, and of sentences that name nobody. Rules I16, I40, I46.
import { squash } from '../fold.ts'
import { wordList } from './words.ts'

/** That somebody comes, and not who. */
export const NOBODY_NAMED = wordList(
  'お迎え 迎え 迎えあり お迎えあり お迎えに来ます 迎えに行きます あり 有 有り はい ○ 〇 ◯ 必要 要 お迎え必要 可 する します yes true 1'
)
export const WITHOUT = wordList(
  'お迎えなし 迎えなし なし 無し 無 不要 いいえ お迎え不要 迎え不要 いらない いりません 必要なし - × no none false 0'
)

/** The child itself, or how it goes: nobody who could fetch it. */
const ITSELF = wordList(
  '一人 一人で 一人のみ 本人 本人のみ 本人だけ 自分 自分で 自力 自力で 単独 単独で 徒歩 徒歩で 歩き 歩いて 自転車 自転車で バス バスで 電車',
  '子どものみ 子どもだけ 子供のみ 子供だけ 友達と 友だちと きょうだいで 兄弟で 一人で来て一人で帰り alone byself'
)

export function isItself(written: string): boolean {
  return ITSELF.includes(written) || /解散|自主帰り|(?:home|goes?|walks?|by)alone$/u.test(written)
}

const REFUSES =
  /(?<![a-z])(?:ng|not|never|except)(?![a-z])|不可|[×✕✖❌✗✘]|禁止|だめ|駄目|拒否|断[りっわ]|以外|除[くき]|渡さない|渡しては|渡さず|渡さぬ|ません|ないで|しない|させない|[来行]ない|[行い]けない|来れない|できない|られない|せない|遠慮|避け|無理|困[りる]|反対/u

/** Somebody is left out, or the sentence says what must not be. */
export function refusesSomebody(text: string): boolean {
  return REFUSES.test(squash(text))
}

const UNSURE =
  /未定|未確定|当日(?:連絡|決|判断|回答|伝)|わか[らり]|分から|検討|相談|決まって|不明|あとで|後日|追って|[?？]$/u

export function isUnsure(text: string): boolean {
  return UNSURE.test(squash(text))
}

const GROWN =
  /保護者|親|父|母|祖|おじ|おば|じいじ|ばあば|叔|伯|家族|大人|夫|妻|職員|先生|parent|mother|father|guardian/u

export function isGrown(text: string): boolean {
  return GROWN.test(squash(text))
}
