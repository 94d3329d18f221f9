import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusalHeader } from '../../../src/domain/import/refusing.ts'
import { joinCare, readNote } from '../../../src/domain/import/care.ts'
import {
  isPublishing,
  joinPhoto,
  levelUnder,
  readPhotoConsent
} from '../../../src/domain/import/photo.ts'
import { readAlone, readPickers } from '../../../src/domain/import/pickers.ts'
import { readAnswer, strictest } from '../../../src/domain/import/answers.ts'

const YES =
  '有 ☑ ☑️ ✅ ○ ◯ 〇 ⭕ ◎ ✓ ✔ レ 可 可です 可能です はい ハイ ええ 同意する 同意します 同意しました 同意いたします 同意致します 同意 同意済み 承諾します ' +
  '承諾いたします 了承しました 了承済 了解です 承知しました 許可する 許可します 許可 賛成です 加入します 加入済み 加入している 希望します よい 良いです あり ' +
  '有り OK ok ＯＫ オーケー yes Y TRUE １ 写真の掲載に同意する 撮影・掲載に同意します 広報紙への掲載を許可します 掲載してもよい 載せてもいいです ' +
  'はい、同意します はい。よろしくお願いします。 「同意する」 同意します！ 保険に加入します 上記の内容に同意します 内容を確認し、同意します'
const NO =
  '同意できません 許可しません 不同意 遠慮します ご遠慮ください 承諾しません 拒否 無 ✕ ✖ ✖️ ❌ × ✗ x Ｘ いいえ NG no N FALSE 0 同意しない 同意しません ' +
  '同意いたしかねます 同意いたしません 同意致しかねます 加入しません 加入していない 未加入 不可 不可です ダメ だめです 駄目 なし 無し 辞退します お断りします ' +
  '承諾いたしかねます 許可できない 許可しかねます 掲載しないでください 撮らないでください 撮影はお控えください やめてください 載せてほしくない 反対です ' +
  '困ります いやです 嫌です 希望しません 望みません お断り 不承諾 不許可 非同意 同意せず 同意×'
const ASKED =
  '可（後ろ姿のみ） 条件付きで可 顔が写らなければ可 要相談 後ろ姿なら可 顔出しNGなら可 集合写真だけ可 名前を出さなければ同意します 場合によります ' +
  '広報紙以外は可 可（ただし顔はぼかす） 校内のみ 検討中 未定 △ ? どちらでも わかりません 保留 可？ 夫に確認して同意 □同意する ☐ 写真は可、動画は不可 ' +
  '○× 可否 いいです 大丈夫です 結構です 同意しますが名前は出さないで'

const wordsOf = (text: string): readonly string[] => text.split(' ')

test('[I25] yes, no, and what is asked', () => {
  for (const text of wordsOf(YES)) expect([text, readAnswer(text)]).toEqual([text, 'yes'])
  for (const text of wordsOf(NO)) expect([text, readAnswer(text)]).toEqual([text, 'no'])
  for (const text of wordsOf(ASKED)) expect([text, readAnswer(text)]).not.toEqual([text, 'yes'])
  for (const text of wordsOf(ASKED.slice(0, ASKED.indexOf('写真は可'))))
    if (text !== '') expect([text, readAnswer(text)]).toEqual([text, 'asked'])
  expect(readAnswer('')).toBe(null)
  expect(readAnswer('　')).toBe(null)
  expect(readAnswer('・')).toBe('asked')
})

test('[I25] two noes that mean a yes are asked, never taken for a yes', () => {
  for (const text of wordsOf(
    '構いません 掲載してもかまいません 問題ありません 差し支えありません 異議なし'
  ))
    expect([text, readAnswer(text)]).toEqual([text, 'asked'])
})

const STEMS =
  '同意 承諾 了承 許可 許諾 賛成 加入 希望 承認 写真の掲載に同意 撮影を許可 掲載 撮影 公開 ひとり帰り 一人で帰 参加'
const NEGATIONS =
  'しない しません できない できません できかねます しかねます いたしません いたしかねます 致しかねます せず しないでください させません させない ' +
  'していない していません しないです したくない したくありません は遠慮します をご遠慮ください を拒否 を拒否します 不可 は不可 NG ＮＧ × ✕ ✖️ ❌ を辞退します ' +
  'は控えてください をお断りします はだめ は困ります に反対 は嫌です なし 無し はなしで 禁止 しなくて結構です はやめてください せんといて しまへん する気はない'
const PREFIXES = '不 未 非 × ✕ ❌ NG、 いいえ、 いいえ いえ、 NO, だめ、 絶対に不 no'
const MARKS = ['', '。', '！', '!', '．', '…', ' ', '　', '♪', '（笑）', '️', '​', '\n', '、']

const blanked = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => Array.from(text).join(' '),
  (text) => Array.from(text).join('　'),
  (text) => Array.from(text).join('​'),
  (text) => Array.from(text).join('・'),
  (text) => `「${text}」`,
  (text) => `（${text}）`,
  (text) => text.normalize('NFKC'),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(/[!-~]/gu, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
  (text) => text.toUpperCase(),
  (text) =>
    text.replaceAll(/[ぁ-ゖ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
)
const mark = fc.constantFrom(...MARKS)
const oneOf = (text: string): fc.Arbitrary<string> => fc.constantFrom(...wordsOf(text))

const negated = fc.oneof(
  fc.tuple(mark, oneOf(STEMS), oneOf(NEGATIONS), mark).map((parts) => parts.join('')),
  fc
    .tuple(mark, oneOf(PREFIXES), oneOf('同意 可 許可 承諾 加入 同意します 可です'), mark)
    .map((parts) => parts.join('')),
  fc
    .tuple(oneOf(YES), fc.constantFrom('、', '。', ' ', '・', '（', '/', ''), oneOf(NO))
    .map((parts) => parts.join(''))
)

test('[I25] no negation in any wording reads as yes', () => {
  fc.assert(
    fc.property(negated, blanked, (text, turn) => {
      const written = turn(text)
      expect([written, readAnswer(written)]).not.toEqual([written, 'yes'])
      expect([written, readAlone(written)]).not.toEqual([written, 'yes'])
      expect([written, readPhotoConsent(written)]).not.toEqual([written, 'yes'])
      const { alone } = readPickers(`母・${written}`)
      expect([written, alone]).not.toEqual([written, 'yes'])
    }),
    { numRuns: 4000 }
  )
})

const LIMITS =
  'のみ だけ ただし 但し 条件付き 条件付きで 以外 に限り 限定 なければ なら 後ろ姿 場合 のときは まで 一部 顔は モザイク 除く 範囲で できれば なるべく ' +
  '原則 基本的に 今回は 当日 次第 都度 事前に 相談 検討 未定 同伴なら 遠くから 集合写真 校内 内部'

test('[I26] a limiting word never leaves an unconditional yes', () => {
  const limited = fc.oneof(
    fc.tuple(oneOf(LIMITS), mark, oneOf(YES)),
    fc.tuple(oneOf(YES), mark, oneOf(LIMITS)),
    fc.tuple(
      oneOf(YES),
      fc.constantFrom('（', '(', '、', ' '),
      oneOf(LIMITS),
      fc.constantFrom('）', ')', '')
    ),
    fc.tuple(oneOf(STEMS), oneOf(LIMITS), oneOf(YES))
  )
  fc.assert(
    fc.property(limited, blanked, (parts, turn) => {
      const written = turn(parts.join(''))
      expect([written, readAnswer(written)]).not.toEqual([written, 'yes'])
      expect([written, readAlone(written)]).not.toEqual([written, 'yes'])
      expect([written, readPhotoConsent(written)]).not.toEqual([written, 'yes'])
    }),
    { numRuns: 4000 }
  )
})

test('[I27] of several photo columns the strictest; a no to publishing is inside', () => {
  const of = (...columns: readonly (readonly [string, string])[]) =>
    joinPhoto(
      columns.map(([header, text]) => ({ header, text })),
      [],
      columns.some(([header]) => isPublishing(header))
    )
  const [take, show] = ['写真の撮影', '写真の広報掲載']
  expect(of([take, '可'], [show, '不可'])).toEqual({ photo: 'inside', isOdd: false })
  expect(of([take, '不可'], [show, '可'])).toEqual({ photo: 'no', isOdd: false })
  expect(of([take, '可'], [show, '可'])).toEqual({ photo: 'yes', isOdd: false })
  expect(of([take, '可'], [show, '後ろ姿のみ'])).toEqual({ photo: 'inside', isOdd: true })
  expect(of([take, '要相談'], [show, '可'])).toEqual({ photo: null, isOdd: true })
  expect(of([show, '不可'])).toEqual({ photo: 'inside', isOdd: false })
  expect(of([take, '後ろ姿のみ'])).toEqual({ photo: null, isOdd: true })
  expect(of(['写真の撮影・広報への掲載', '同意しません'])).toEqual({ photo: 'no', isOdd: false })
  const both = '写真・動画の撮影と広報への掲載'
  for (const part of ['写真可', '撮影可', '掲載に同意します'])
    expect([part, of([both, part])]).toEqual([part, { photo: null, isOdd: true }])
  expect(of([both, '写真・動画とも撮影・掲載に同意します']).photo).toBe('yes')
  expect(readAlone('一人で帰ることがあります')).toBe('asked')
  const asked = joinPhoto([{ header: take, text: '可' }], [], true)
  expect(asked).toEqual({ photo: 'inside', isOdd: false })
  const refused = joinPhoto(
    [{ header: take, text: '可' }],
    [{ header: 'SNS掲載NG', text: '○' }],
    false
  )
  expect(refused.photo).toBe('inside')
})

test('[I27] levels within one answer', () => {
  const levels = {
    内部記録のみ可: 'inside',
    団体内での利用のみ可: 'inside',
    記録用のみ: 'inside',
    '撮影可・掲載不可': 'inside',
    '撮影可、SNSへの投稿は不可': 'inside',
    公開不可: 'inside',
    内部記録も不可: null,
    '撮影不可・掲載不可': 'no',
    '撮影・掲載とも不可': 'no',
    掲載可: 'yes'
  }
  for (const [text, level] of Object.entries(levels))
    expect([text, readPhotoConsent(text)]).toEqual([text, level])
})

test('[I28] a header that refuses turns a sign into a no, one that names both answers does not', () => {
  for (const header of wordsOf(
    '写真NG 撮影不可 写真掲載を希望しない方は○ 写真に写りたくない ひとり帰り不可 掲載をお断りする場合 顔写真を載せない 写真の掲載は避けたい ' +
      '写真の掲載をやめてほしい 写真掲載に同意できない方は✓ 写真撮影について同意いただけない方 撮影制限 写真を使用されては困りますか Nophoto ' +
      '迎えに来てはいけない人 お迎え不可の人 引き渡し禁止者 引き渡してはいけない方 お迎えNG'
  ))
    expect([header, isRefusalHeader(header)]).toEqual([header, true])
  for (const header of wordsOf(
    '写真 写真(可・不可) 写真撮影の可否 撮影可／不可 掲載に同意する・しない ひとり帰り（○・×）'
  ))
    expect([header, isRefusalHeader(header)]).toEqual([header, false])
})

test('[I29] what is nothing, and what several columns of care say together', () => {
  const nothing =
    'なし。 None N/A 特記事項なし ございません 特になし。 とくになし 該当なし 特にありません 無 無し ナシ アレルギーなし アレルギーはありません ' +
    '食物アレルギーなし 持病なし 常備薬なし 飲んでいる薬はありません 今のところなし 現在は特になし 配慮は必要ありません いいえ × - ー ない'
  for (const text of wordsOf(nothing)) expect([text, readNote(text)]).toEqual([text, ''])
  for (const text of wordsOf(
    '卵なしの献立 花粉症のみ なし（花粉症） 薬は飲ませないで そば以外はなし ない（卵は加熱すれば可）'
  ))
    expect([text, readNote(text)]).toEqual([text, text])
  expect(joinCare(['あり', '卵（エピペンを持っています）'])).toBe('卵（エピペンを持っています）')
  expect(joinCare(['なし', '卵'])).toBe('卵')
  expect(joinCare(['あり'])).toBe('あり')
  expect(joinCare(['なし', '', '特になし'])).toBe('')
  expect(joinCare(['卵', '卵', '花粉'])).toBe('卵 / 花粉')
  expect(joinCare(['なし\nなし'])).toBe('')
})

test('[I40] going home alone is the guardian’s plain word, and every other sentence stays readable', () => {
  const read = {
    ひとり帰り: { pickers: '', alone: 'yes' },
    一人で帰ります: { pickers: '', alone: 'yes' },
    ひとり帰りOK: { pickers: '', alone: 'yes' },
    '母、ひとりで帰宅します': { pickers: '母', alone: 'yes' },
    '母（ひとり帰り可）': { pickers: '母（ひとり帰り可）', alone: 'yes' },
    '母・ひとり帰り×': { pickers: '母（ひとり帰り×）', alone: 'no' },
    '祖父、一人で帰らせないでください': {
      pickers: '祖父（一人で帰らせないでください）',
      alone: 'no'
    },
    ひとり帰りはさせません: { pickers: '（ひとり帰りはさせません）', alone: 'no' },
    '母（ひとり帰りNG）': { pickers: '母（ひとり帰りNG）', alone: 'no' },
    'ひとり帰り、不可': { pickers: '（ひとり帰り、不可）', alone: 'asked' },
    'ひとり帰り可（16時まで）': { pickers: '（ひとり帰り可（16時まで））', alone: 'asked' },
    兄弟だけで帰ります: { pickers: '（兄弟だけで帰ります）', alone: 'asked' },
    お迎えなし: { pickers: '（お迎えなし）', alone: 'asked' },
    お迎えあり: { pickers: '', alone: null },
    '祖父（車）、叔母': { pickers: '祖父（車）、叔母', alone: null }
  }
  for (const [text, expected] of Object.entries(read))
    expect([text, readPickers(text)]).toEqual([text, { ...expected, isOdd: false }])
  for (const text of ['（ひとり帰りはさせません）', '母（ひとり帰り×）'])
    expect(readPickers(text).pickers).toBe(text)
  expect(strictest(['yes', 'asked', 'no', null])).toBe('no')
  expect(strictest(['yes', 'asked'])).toBe('asked')
  expect(strictest([null])).toBe(null)
})

test('[I46] nobody may fetch a child who is named as one that must not, or is the child itself', () => {
  const asked = {
    父NG: '（父NG）',
    '母、父は不可': '母（父は不可）',
    '母。父には渡さないでください': '母（父には渡さないでください）',
    '母　※父不可': '母（父不可）',
    '母または祖母。父は来ません': '母、祖母（父は来ません）',
    '母、父（不可）': '母（父（不可））',
    父以外の家族: '（父以外の家族）',
    実父には引き渡し禁止: '（実父には引き渡し禁止）',
    迎えに行けません: '（迎えに行けません）',
    未定: '（未定）',
    当日連絡します: '（当日連絡します）',
    友達と帰ります: '（友達と帰ります）'
  }
  for (const [text, pickers] of Object.entries(asked))
    expect([text, readPickers(text)]).toEqual([text, { pickers, alone: null, isOdd: true }])
  for (const text of wordsOf(
    '一人 ひとりで 本人のみ 徒歩 自転車で 自力 現地解散 自主帰宅 いらない alone'
  )) {
    const found = readPickers(text)
    expect([text, found.pickers, found.alone]).toEqual([text, `（${text}）`, 'asked'])
  }
  for (const text of wordsOf('一人では帰さない ひとりでかえさないで 単独では帰らせません'))
    expect([text, readPickers(text).alone]).toEqual([text, 'no'])
  for (const text of wordsOf(
    'ひとり帰り可。雨の日は母 母、ひとり帰り（晴れの日） ひとり帰り可/16時まで'
  ))
    expect([text, readPickers(text).alone]).toEqual([text, 'asked'])
})

test('[I46] ordinary pickers are not asked about', () => {
  for (const text of wordsOf(
    '母 母、祖母 両親 祖父母 母のみ 青空なぎ（母） 母（09000000001） 不破すずこ かねこはな 渡さおり 祖母（かねこ） 祖母（祖父は不可） ' +
      '母が車で迎えに行きます 保護者と帰る 学童の先生 Mother Nguyen 午前は母、午後は祖母 家族の誰か 母（遅れる場合は祖母）'
  ))
    expect([text, readPickers(text)]).toEqual([text, { pickers: text, alone: null, isOdd: false }])
})

test('[I28] a key in the header tells what a sign means, and a question turned round is asked about', () => {
  const levels: Record<string, Record<string, string | null>> = {
    '写真の利用（1:可 2:不可）': { 1: 'yes', 2: 'no', 3: null, 可: 'yes' },
    '写真の利用（1:不可 2:可）': { 1: 'no', 2: 'yes' },
    '写真の利用（0=同意する、1=同意しない）': { 0: 'yes', 1: 'no', 同意しない: 'no' },
    '写真（○：可、×：不可）': { '○': 'yes', '×': 'no' },
    '写真（可:○ 不可:×）': { '○': 'yes', '×': 'no' },
    写真撮影に支障がありますか: { はい: null, いいえ: null, なし: null, 可: 'yes', 不可: 'no' },
    写真を掲載しても問題ありませんか: { はい: null, '○': null, 同意します: 'yes' }
  }
  for (const [header, cells] of Object.entries(levels))
    for (const [text, level] of Object.entries(cells))
      expect([header, text, levelUnder({ header, text })]).toEqual([header, text, level])
  expect(isRefusalHeader('写真の利用（○：不可）')).toBe(true)
  const against = joinPhoto([], [{ header: '写真NG', text: '同意します' }], false)
  expect(against).toEqual({ photo: null, isOdd: true })
})

test('[I25] ず and 非 of いずれも, 必ず and 是非 refuse nothing', () => {
  for (const text of wordsOf(
    'いずれも同意します 必ず加入します 是非、希望します 保護者として同意します 加入を希望します'
  ))
    expect([text, readAnswer(text)]).toEqual([text, 'yes'])
  for (const text of wordsOf('いずれも不可 必ずしも同意しない 是非なく 望まず いずれも同意せず'))
    expect([text, readAnswer(text)]).not.toEqual([text, 'yes'])
})
