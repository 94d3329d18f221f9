// Whether a child may be photographed: yes, inside, no. Rules I15, I27.
import { answerText, clauseKind, clausesOf, has, readAnswer } from './answers.ts'
import { NEGATION, YES } from './answer-words.ts'
import { isAgainstHeader, isRefusing, saidUnder } from './refusing.ts'
import { reach, says, step, wordList } from './words.ts'
import type { Share } from './columns.ts'

export type Photo = 'yes' | 'inside' | 'no'

export interface ReadPhoto {
  readonly photo: Photo | null
  /** A cell was not understood. */
  readonly isOdd: boolean
}

const PUBLISHING = wordList(
  '掲載 公開 広報 SNS ホームページ HP ウェブ web 配信 発信 投稿 新聞 報道 取材 テレビ チラシ パンフ 対外 外部'
)
const TAKING = wordList('撮影 撮る 撮って 撮られ とる 写る 写って')

/** The column asks for publishing alone: a no to that is a yes to pictures that stay inside. */
export function isPublishing(header: string): boolean {
  return says(header, PUBLISHING) && !says(header, TAKING)
}

/** Of several columns the strictest; a yes to pictures where publishing was asked for apart and not answered stays inside. */
export function joinPhoto(
  photo: readonly Share[],
  photoNg: readonly Share[],
  asksPublishing: boolean
): ReadPhoto {
  const answers = photo.map((share) => ({ share, level: levelUnder(share) }))
  const refused = photoNg.map(({ header, text }) => readPhotoNg(text, isPublishing(header)))
  const levels = new Set([...answers.map(({ level }) => level), ...refused])
  const isOdd =
    answers.some(({ level }) => level === null) || photoNg.some(({ text }) => isAgainstHeader(text))
  if (levels.has('no')) return { photo: 'no', isOdd }
  if (levels.has('inside')) return { photo: 'inside', isOdd }
  const mayPublish = answers.some(
    ({ share, level }) => level === 'yes' && (!asksPublishing || isPublishing(share.header))
  )
  const mayTake = answers.some(({ level }) => level === 'yes')
  if (mayPublish && !isOdd) return { photo: 'yes', isOdd }
  const isInside = answers.some(
    ({ share, level }) => level === 'yes' && !isPublishing(share.header)
  )
  return { photo: mayTake && isInside && asksPublishing ? 'inside' : null, isOdd }
}

/** What a cell says under its header; null where it is not understood. */
export function levelUnder({ header, text }: Share): Photo | null {
  const said = saidUnder(header, text)
  const level = said === null ? null : readPhotoConsent(said)
  if (level === 'yes' && isPartial(header, text)) return null
  return level === 'no' && isPublishing(header) ? 'inside' : level
}

const STILLS = wordList('写真 画像')
const FILMS = wordList('動画 映像')

/** A yes that names one of the two things its column asks for leaves the other open. */
function isPartial(header: string, text: string): boolean {
  return [
    [STILLS, FILMS],
    [TAKING, PUBLISHING]
  ].some(
    ([one = [], other = []]) =>
      says(header, one) && says(header, other) && says(text, one) !== says(text, other)
  )
}

/** Null: empty or not understood. */
export function readPhotoConsent(text: string): Photo | null {
  const written = answerText(text)
  if (isInsideWord(written) || isNoToPublishing(written)) return 'inside'
  const answer = readAnswer(text)
  return answer === 'asked' ? null : answer
}

const INSIDE = wordList('内部 団体内 会内 内輪 主催者 記録 活動記録 inside')
const INSIDE_USE = wordList(
  'の で での 用 記録 資料 報告 利用 使用 保存 撮影 のみ だけ に限り 限定 なら であれば として'
)

/** `内部記録のみ可`, and nothing beside it. */
function isInsideWord(written: string): boolean {
  if (has(written, NEGATION)) return false
  const said = reach(written, step(written, new Set([0]), INSIDE), INSIDE_USE)
  return reach(written, said, YES).has(written.length)
}

/** `撮影可、掲載不可`: every clause is plain, and what is refused is publishing. */
function isNoToPublishing(written: string): boolean {
  const clauses = clausesOf(written)
  const refused = clauses.filter((clause) => clauseKind(clause) === 'no')
  const isPlain = clauses.every((clause) => ['yes', 'no'].includes(clauseKind(clause)))
  return isPlain && refused.length > 0 && refused.every((clause) => isOfPublishing(clause))
}

function isOfPublishing(clause: string): boolean {
  return /^(?:sns|hp|ほ[うお]むぺ[えい]じ|広報[誌紙]?|外部)?(?:への|での)?(?:掲載|公開|投稿)/u.test(
    clause
  )
}

/** Of a column that is headed 写真NG: any sign there means no, except one that plainly takes it back. */
export function readPhotoNg(text: string, ofPublishing = false): Photo | null {
  if (!isRefusing(text) || isAgainstHeader(text)) return null
  return ofPublishing ? 'inside' : 'no'
}
