// The words of yes and no on Japanese forms. Rule I25: only what is wholly made of known words is a yes.
import { wordList } from './words.ts'

/** What consents are about: may stand before a yes and changes nothing of it. */
export const TOPIC = wordList(
  'の に を へ が も と や で 等 など 及び および また について に関して に対して こと 旨 すること することに ことに',
  '写真 動画 映像 画像 肖像 撮影 掲載 公開 利用 使用 投稿 広報 広報誌 広報紙 ホームページ HP SNS 報告書 チラシ 新聞 テレビ 活動',
  'お子さま お子様 子ども 子供 児童 保護者 保護者として イベント ワークショップ 活動中 様子 肖像権 加入',
  '保険 団体保険 傷害保険 上記 下記 内容 規約 事項 参加 すべて 全て 全部 いずれも 両方 ともに 確認し 確認しました 理解し 読み',
  'して しても されて されても 載せて 載せても 撮って 撮っても 使って 使っても 写って 写っても',
  '一人帰り 一人で帰り 一人で帰ること 一人で帰って 一人で帰っても 一人で帰らせて 一人での帰り'
)

const STEMS = wordList(
  '同意 承諾 了承 了解 承知 許可 賛成 賛同 合意 承認 許諾 快諾 加入 希望 同意を 許可を 承諾を'
)

const ENDINGS = [
  '',
  ...wordList(
    'する します しました した している しています いたします いたしました いたしております 致します 致しました',
    'しております 済 済み 済です 済みです 中 です あり 有 有り OK 可'
  )
]

const MARKS_OF_YES = '○ 〇 ◯ ◎ ⭕ ✓ ✔ ☑ ✅ レ 丸 まる o OK yes y true 1'

export const YES = [
  ...STEMS.flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
  ...wordList(
    MARKS_OF_YES,
    'はい ええ オーケー オッケー 可 可能 可です 可能です 可とする 可とします よい 良い いい よいです 良いです よろしい',
    'よろしいです 宜しい する します 済 済み あり 有 有り もちろん 許す 許します 入る 入ります',
    '入っている 入っています OKです agree iagree consent iconsent sure'
  )
]

/** Politeness around an answer. */
export const POLITE = wordList(
  'お願いします お願いいたします お願い致します よろしく よろしくお願いします どうぞ ぜひ よ ね です ♪ ☆ ★ ~ 〜 ^'
)

/** A clause that is one of these is a no. */
export const NO = wordList('x no n ng false 0 無 否 不 未 ばつ バツ 罰 ペケ なし ノー nope')

/** A text in which one of these stands is never a yes. */
export const NEGATION = wordList(
  '× ✕ ✖ ❌ ✗ ✘ ☓ ╳ ❎ ない なし 無し なく ません ぬ ず へん あかん せん 不 未 非 否 拒 断 辞退 遠慮 控え 容赦 勘弁 やめ',
  '止め 禁止 だめ 駄目 ダメ NG いや 嫌 困 反対 いいえ いえ かね 難し 無理 見送 取り下げ 撤回 却下 結構 避け 除外',
  "not n't never disagree decline refus deny denied reject forbid"
)

/** Two noes that people mean as a yes: nothing that looks like a refusal is taken for one, so it is asked. */
export const DOUBLE = wordList(
  '構いません かまいません 構わない かまわない 問題ありません 問題ない 問題なし 差し支え 差支え 異議 異存 支障 わけではな'
)

/** Said alone it may be a yes or a no-thank-you. */
export const EITHER = wordList(
  'いいです いいですよ いいですね 大丈夫 大丈夫です 大丈夫ですよ 結構です けっこうです'
)

/** Words that make a yes depend on something: always asked. */
export const LIMIT = wordList(
  'のみ だけ ただし 但 条件 以外 限 かぎ なければ なら れば けば せば えば たら もし 場合 とき 時 際 まで 以内 未満 ぐらい',
  'くらい 程度 一部 部分 除 範囲 なるべく できれば 原則 基本 今回 当日 状況 次第 都度 事前 によ 後ろ姿 後姿 横顔 顔 モザイク',
  'ぼかし 加工 匿名 名前 実名 氏名 特定 集合 遠く 遠目 遠景 小さ 内部 校内 園内 相談 検討 未定 保留 わか 分か 多分 たぶん おそらく',
  'どちら 同伴 同行 付き添 付添 つき 付き うえで 上で △ ▲ □ ☐ ? only if unless except but until when depend maybe'
)
