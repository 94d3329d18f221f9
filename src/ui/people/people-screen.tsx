import { WithRemoved } from '../removal/removing.tsx'
import type { ScreenProps } from '../screen.ts'
import { People } from './people.tsx'

/** What is taken off the roster, or put on it, can be taken back on whatever page of the section comes next. */
export function PeopleScreen(props: ScreenProps) {
  return (
    <WithRemoved>
      <People {...props} />
    </WithRemoved>
  )
}
