// What a file that leaves is called: 出欠_柚子原町2026秋_2026-11-23.csv. Rule X8.
import type { Event } from '../entity.ts'

const WHAT = { attendance: '出欠', roster: '名簿', equipment: '機材' } as const

/** Letters of the event's name: with them the whole name stays below the 255 bytes a file system takes. */
const TITLE_LIMIT = 40

export function fileNameOf(
  what: keyof typeof WHAT,
  { title, days }: Pick<Event, 'title' | 'days'>
): string {
  const parts = [WHAT[what], speakable(title), days.at(-1) ?? '']
  return `${parts.filter(Boolean).join('_')}.csv`
}

/** Without what Windows, macOS or Linux do not take, and without blanks, dots and marks at the edges. */
function speakable(title: string): string {
  const taken = title.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|\s]+/gu, '-')
  return Array.from(taken)
    .slice(0, TITLE_LIMIT)
    .join('')
    .replace(/^[-.]+|[-.]+$/gu, '')
}
