// Who may take a child by one of its entries and not by another: joining lets nobody more take it. Rule Q9.
import { namedPickers } from '../release/pickers.ts'
import { distinct, listedNames, saidOf, textIn } from './told.ts'
import { squash } from '../fold.ts'
import type { FieldsById } from '../fields.ts'
import type { Participant } from '../entity.ts'

/** `remark`: null where the person is named as guardian, beside whom nothing is said. */
interface Named {
  readonly key: string
  readonly name: string
  readonly remark: string | null
}

/** It names somebody, or says in brackets who must not come; an entry typed at the door says neither, and so leaves nobody out. */
export function tellsOfFetching(entry: Participant, said: FieldsById): boolean {
  const [guardian, pickers] = [saidOf(entry, 'guardian', said), saidOf(entry, 'pickers', said)]
  return textIn(pickers).trim() !== '' || listedNames(guardian).length > 0
}

/** People who may take the child by some of its entries and not by the others, or not on the same terms: asked about before they do. */
export function namedInPart(entries: readonly Participant[], said: FieldsById): readonly string[] {
  if (entries.length < 2) return []
  const named = entries
    .filter((entry) => tellsOfFetching(entry, said))
    .map((entry) => namedBy(entry, said))
  const names = named.flat().filter(({ key }) => {
    const everywhere = named.every((people) => people.some((one) => one.key === key))
    const remarks = named.flat().filter((one) => one.key === key && one.remark !== null)
    return !everywhere || new Set(remarks.map(({ remark }) => squash(remark ?? ''))).size > 1
  })
  return distinct(
    names.map(({ name }) => name),
    squash
  )
}

function namedBy(entry: Participant, said: FieldsById): readonly Named[] {
  const guardians = listedNames(saidOf(entry, 'guardian', said)).map((name) => ({
    name,
    remark: null
  }))
  const pickers = namedPickers(textIn(saidOf(entry, 'pickers', said)))
  return [...guardians, ...pickers].map(({ name, remark }) => ({ key: squash(name), name, remark }))
}
