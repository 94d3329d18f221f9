// Name badges: a number that is never given twice, the name to call the child by, the group. Rules E8–E9, E13.
import { invalid } from '../invalid.ts'
import type { Badge, Changed, Participant } from '../entity.ts'
import type { Writes } from '../fact.ts'
import type { Id, NewId } from '../id.ts'
import type { Invalid } from '../invalid.ts'

/** Three digits can be called across a hall and fit a badge. */
const NUMBER_LIMIT = 999

/** What a child is called when nobody wrote it down: the given name. A name that was not divided is no call name: it may be the whole of it, and everybody reads badges. */
export function callNameOf(person: Participant): string {
  return [person.callName, person.meiYomi, person.mei].find((name) => name.trim() !== '') ?? ''
}

/** The next number after the highest ever given, so that a lost badge's number is not given again. */
export function nextNumber(participants: readonly Participant[], badges: readonly Badge[]): number {
  const numbers = [...participants.map((one) => one.badge), ...badges.map((one) => one.number)]
  return Math.max(0, ...numbers) + 1
}

/** Which of the caravan's tablets this one is, and how many there are. */
export interface NumberingTurn {
  readonly index: number
  readonly of: number
}

/** A number no other tablet gives at the same time, without asking it: each tablet gives every n-th one. */
export function numberInTurn(next: number, { index, of }: NumberingTurn): number {
  return next + ((((index - next) % of) + of) % of)
}

/** What is left of the badges when people are erased: nobody's go too, and a number that was given twice says who stays. */
export function badgesWithout(
  staying: readonly Participant[],
  badges: readonly Badge[]
): { readonly gone: readonly Id[]; readonly changed: Writes['changed'] } {
  const holderByNumber = new Map(staying.map((one) => [one.badge, one]))
  const changed: Changed[] = []
  const gone: Id[] = []
  for (const { id, number, callName } of badges) {
    const holder = holderByNumber.get(number)
    if (holder === undefined) gone.push(id)
    else if (callName !== callNameOf(holder))
      changed.push({ root: 'badges', id, fields: { callName: callNameOf(holder) } })
  }
  return { gone, changed }
}

/** Nobody wears these numbers any more: their badges say no name, and the numbers may be given again. */
export function freedBadges(
  badges: readonly Badge[],
  numbers: Iterable<number>
): readonly Changed[] {
  const freed = new Set(numbers)
  return badges
    .filter(({ number }) => number > 0 && freed.has(number))
    .map(({ id }) => ({ root: 'badges', id, fields: { number: 0, callName: '', group: '' } }))
}

export function checkBadgeNumber(number: number): Invalid | null {
  if (!Number.isSafeInteger(number) || number < 0) return invalid('badge', 'not-a-number')
  return number > NUMBER_LIMIT ? invalid('badge', 'too-many') : null
}

/** Makes the badge say what the roster says: all a volunteer will see of the child. No number, no badge. */
export function badgeWrites(
  person: Participant,
  badges: readonly Badge[],
  newId: NewId
): Pick<Writes, 'created' | 'changed'> {
  if (person.badge === 0) return { created: [], changed: [] }
  const wanted = {
    event: person.event,
    number: person.badge,
    callName: callNameOf(person),
    group: person.group
  }
  const there = badges.find((one) => one.event === wanted.event && one.number === wanted.number)
  if (there === undefined)
    return { created: [{ root: 'badges', entity: { id: newId(), ...wanted } }], changed: [] }
  if (there.callName === wanted.callName && there.group === wanted.group)
    return { created: [], changed: [] }
  const { callName, group } = wanted
  return { created: [], changed: [{ root: 'badges', id: there.id, fields: { callName, group } }] }
}
