import { NotebookPen } from 'lucide'
import { useApp } from '../../app-context.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { readMemo } from './memo.ts'
import { useCarryWords } from '../../carry/doors/words/words.ts'

/** Offers the memo of an emptied tablet once it is inside again; nothing when there is none. */
export function MemoNote() {
  const { environment } = useApp()
  const carry = useCarryWords()
  const people = readMemo(environment.memo.read()).length
  if (people === 0) return null
  return (
    <Note kind="ask" icon={NotebookPen} title={carry.memo(people)}>
      <p>{carry.memoNext}</p>
      <LinkButton href={to('memo')}>{carry.memoOpen}</LinkButton>
    </Note>
  )
}
