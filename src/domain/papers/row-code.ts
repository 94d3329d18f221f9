// What a row of a printed plan is called, so that what was written beside it can be typed back in. Rule X10.
import type { Block } from '../entity.ts'
import type { BlockId } from '../id.ts'

/** Letters and digits that are not taken for one another, printed or written by hand. */
const LETTERS = '234679ACDEFHJKLMNPRTUVWXY'
/** The first is a letter, so that no code is read as the number of a badge. */
const FIRST_LETTERS = LETTERS.replaceAll(/\d/gu, '')
/** Of the rows of one day rarely two begin with the same two; then those have one more. */
const SHORTEST = 2
const LONGEST = 6

type Row = Pick<Block, 'id'>

/** `K7` by block: as short as tells it from the others of its day. */
export function rowCodesOf(blocks: readonly Row[]): ReadonlyMap<BlockId, string> {
  const whole = blocks.map(({ id }) => lettersOf(id))
  return new Map(
    blocks.map(({ id }, at) => {
      const own = whole[at] ?? ''
      let length = SHORTEST
      const isShared = () =>
        whole.some((other, index) => index !== at && other.startsWith(own.slice(0, length)))
      while (length < LONGEST && isShared()) length += 1
      return [id, own.slice(0, length)]
    })
  )
}

/** The rows a typed code may mean: one, several of a plan that grew since it was printed, or none. */
export function rowsOfCode<Of extends Row>(code: string, blocks: readonly Of[]): readonly Of[] {
  if (code.length < SHORTEST) return []
  return blocks.filter(({ id }) => lettersOf(id).startsWith(code))
}

/** The same for the same id, on every tablet and whatever becomes of the plan. */
function lettersOf(id: BlockId): string {
  let number = fnv1a(id)
  let letters = ''
  while (letters.length < LONGEST) {
    const of = letters === '' ? FIRST_LETTERS : LETTERS
    letters += of[number % of.length]
    number = Math.floor(number / of.length)
  }
  return letters
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
