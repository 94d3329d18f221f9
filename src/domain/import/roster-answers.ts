// What a row says of care, consents and going home; of several columns all care and the strictest consent. Rules I15, I16,
// I26–I29, I40, I46.
import { isAgainstHeader, isRefusalHeader, isRefusing, saidUnder } from './refusing.ts'
import { careUnder, joinCare, readNote } from './care.ts'
import { joinPhoto, levelUnder } from './photo.ts'
import { readAlone, readPickers } from './pickers.ts'
import { readAnswer, strictest } from './answers.ts'
import type { AnswerRead } from './answers.ts'
import type { Field, Value } from '../fact.ts'
import type { Share } from './columns.ts'
import type { RosterDoubt } from './roster-doubts.ts'
import type { RosterCells } from './roster-columns.ts'

export interface ReadAnswers {
  readonly fields: readonly (readonly [Field, Value])[]
  /** なし in words, and not only an empty cell. */
  readonly denied: readonly Field[]
  readonly doubts: readonly RosterDoubt[]
  /** Consents nobody understood, in the guardian's words: they stay to be read. */
  readonly unread: readonly string[]
}

const CARE = ['allergy', 'medicine', 'care'] as const

export function readAnswers({ cell, shares }: RosterCells, asksPublishing: boolean): ReadAnswers {
  const photo = joinPhoto(shares('photo'), shares('photoNg'), asksPublishing)
  const insurance = shares('insurance').map((share) => polar(share, readAnswer))
  const pickers = readPickers(
    shares('pickers')
      .filter(({ header }) => !isRefusalHeader(header))
      .map(({ text }) => text)
      .join('、')
  )
  const excluded = shares('pickers').filter(isExcluding)
  const alone = shares('goesHomeAlone').map((share) => polar(share, readAlone))
  const care = (meaning: (typeof CARE)[number]): string => joinCare(shares(meaning).map(careUnder))
  return {
    fields: [
      ['relation', cell('relation')],
      ['pickers', [pickers.pickers, ...said(excluded).map((one) => `（${one}）`)].join('')],
      ['goesHomeAlone', truth(strictest([...alone, pickers.alone]))],
      ['allergy', care('allergy')],
      ['medicine', care('medicine')],
      ['care', care('care')],
      ['photo', photo.photo],
      ['insurance', truth(strictest(insurance))]
    ],
    denied: CARE.filter((meaning) => shares(meaning).length > 0 && care(meaning) === ''),
    doubts: [
      ...(photo.isOdd ? ['photo-odd' as const] : []),
      ...(insurance.includes('asked') ? ['insurance-odd' as const] : []),
      ...(pickers.isOdd ? ['pickers-odd' as const] : []),
      ...(alone.includes('asked') || pickers.alone === 'asked' ? ['alone-odd' as const] : [])
    ],
    unread: [
      ...said(shares('photo').filter((share) => levelUnder(share) === null)),
      ...said(shares('photoNg').filter(({ text }) => isAgainstHeader(text))),
      ...said(shares('insurance').filter((_, at) => insurance[at] === 'asked')),
      ...said(shares('goesHomeAlone').filter((_, at) => alone[at] === 'asked'))
    ]
  }
}

/** Under 引き渡し禁止 stands who must not come: a remark, and nobody who may take the child. */
function isExcluding({ header, text }: Share): boolean {
  return isRefusalHeader(header) && readNote(text) !== ''
}

/** Under a header that refuses, a sign is a no, and taking it back is no consent yet. */
function polar(
  { header, text }: Share,
  read: (text: string) => AnswerRead | null
): AnswerRead | null {
  if (isRefusalHeader(header)) {
    if (isAgainstHeader(text)) return 'asked'
    return isRefusing(text) ? 'no' : null
  }
  const meant = saidUnder(header, text)
  return meant === null ? 'asked' : read(meant)
}

function truth(answer: AnswerRead | null): boolean | null {
  return answer === 'yes' || answer === 'no' ? answer === 'yes' : null
}

function said(shares: readonly Share[]): readonly string[] {
  return shares.map(({ header, text }) => `${header}: ${text}`)
}
