import type { ApartLine } from '../../kit/tablets/quarantine-views.ts'
import type { AccessWords } from './words/ja.ts'
import type { SideWords } from '../conflicts/side-words.ts'
import { sayHolder } from '../equipment/present-thing.ts'

/** What a record set apart says, in one line. */
export function sayLine(words: SideWords, { apart }: AccessWords, line: ApartLine): string {
  const { common, questions, equipment } = words
  switch (line.kind) {
    case 'mark':
      return [`${line.title} ${questions.status[line.status]}`, line.session]
        .filter(Boolean)
        .join(common.separator)
    case 'moved':
      return apart.moved(line.title, sayHolder(equipment, line.holder, line.holderName))
    case 'field':
      return apart.field(line.title, questions.fields[line.field] ?? line.field)
    case 'other':
      return line.title
  }
}
