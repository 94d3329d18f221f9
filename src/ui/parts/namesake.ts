import type { Namesake } from '../../kit/people/views.ts'
import type { SideWords } from '../conflicts/side-words.ts'

/** Empty where nobody else is called so. */
export function sayNamesake(
  { common, questions }: Pick<SideWords, 'common' | 'questions'>,
  one: Namesake | null
): string {
  if (one === null) return ''
  const told = [
    common.grade[one.grade],
    one.badge > 0 && questions.badge(one.badge),
    one.guardian !== '' && `${questions.fields['guardian'] ?? ''} ${one.guardian}`
  ]
  return told.filter(Boolean).join(common.separator)
}
