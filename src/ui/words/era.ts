import type { Day } from '../../domain/id.ts'

const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC'
})

/** `令和8年`, as town halls write it. */
export function eraYear(day: Day): string {
  return japanese.format(new Date(`${day}T00:00:00Z`))
}
