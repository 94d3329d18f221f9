import { coverHolder } from '../equipment/cover.ts'
import { coverChild, coverEntered, coverNamesake } from '../people/cover.ts'
import type { Called } from '../subject.ts'
import type { Decision, JoinedPair, Question, Side } from './views.ts'

export const NOBODY = '—'
const UNTITLED = { title: NOBODY, yomi: '' }

export function coverQuestion(one: Question, called: Called): Question {
  const alike =
    one.kind === 'custody' ? one.alike : one.alike.map(({ id }) => ({ id, ...UNTITLED }))
  switch (one.kind) {
    case 'mark': {
      const participant = coverChild(one.participant, called)
      return { ...one, alike, participant, sides: one.sides.map(coverSide) }
    }
    case 'custody':
      return { ...one, sides: one.sides.map(coverSide) }
    case 'field':
      return one.sides.every(isOfThing)
        ? one
        : { ...one, ...UNTITLED, alike, sides: one.sides.map(coverSide) }
    case 'twin':
      return {
        ...one,
        alike,
        one: coverChild(one.one, called),
        other: coverChild(one.other, called),
        entered: [coverEntered(one.entered[0], called), coverEntered(one.entered[1], called)]
      }
    case 'removal':
      return one.root === 'participants'
        ? { ...one, ...UNTITLED, alike, written: one.written.map(coverSide) }
        : one
    case 'moved':
      return one.root === 'participants' ? { ...one, ...UNTITLED, alike } : one
  }
}

export function coverJoining(
  { entered: [one, other], joined }: JoinedPair,
  called: Called
): JoinedPair {
  return {
    entered: [coverEntered(one, called), coverEntered(other, called)],
    joined: coverEntered(joined, called)
  }
}

export function coverDecision(one: Decision): Decision {
  const said = one.chosen?.words.kind
  const isThing = said === 'holder' || said === 'condition' || (one.chosen && isOfThing(one.chosen))
  return {
    ...one,
    ...(isThing ? {} : UNTITLED),
    namesake: coverNamesake(one.namesake),
    others: one.others.map(() => UNTITLED),
    chosen: one.chosen && coverSide(one.chosen)
  }
}

/** Whose a thing is, what a block of the plan says: no field of a child. */
function isOfThing({ words }: Side): boolean {
  return words.kind === 'value' && (words.field === 'owner' || words.field.startsWith('block'))
}

function coverSide(side: Side): Side {
  const { words } = side
  if (words.kind === 'status') return { ...side, words: { ...words, picker: null } }
  if (words.kind === 'seen') return { ...side, words: { ...words, place: '' } }
  if (words.kind === 'holder')
    return { ...side, words: { ...words, name: coverHolder(words.holder, words.name) } }
  if (words.kind !== 'value' || isOfThing(side)) return side
  return { ...side, words: { ...words, value: NOBODY } }
}
