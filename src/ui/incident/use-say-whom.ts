// Whom it happened to, in words.
import type { Whom } from '../../domain/incident/incident.ts'
import { useReceptionWords } from '../attendance/reception/words/words.ts'
import { useIncidentWords } from './words/words.ts'

export function useSayWhom(): (whom: Whom) => string {
  const words = useIncidentWords()
  const { child } = useReceptionWords()
  return (whom) => {
    if (whom.kind === 'person') return whom.name
    if (whom.kind === 'badge') return words.badge(whom.badge)
    return whom.kind === 'group' ? words.someoneOf(child.group(whom.letter)) : words.adult
  }
}
