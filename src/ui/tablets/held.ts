import type { CheckReport, Tablet } from '../../kit/tablets/views.ts'
import type { CheckWords } from './check/words/ja.ts'

/** What a tablet told that it holds; of a volunteer's no roster is expected, so none is spoken of. */
export function heldOn(words: CheckWords, { role }: Tablet, report: CheckReport): string {
  const people = role === 'volunteer' ? null : report.people
  return words.tablets.row(people, report.things, report.blocks)
}
