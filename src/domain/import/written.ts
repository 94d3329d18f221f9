// What people write into cells: numbers, clocks, days, yes and no. Rules I8, I9, I15, I16. Null means: not understood.
import { dayOf } from '../calendar.ts'
import { foldText, squash } from '../fold.ts'
import type { Event } from '../entity.ts'
import type { Day } from '../id.ts'

/** `1,200円`, `３０個`, `¥14,500`. Never below zero. */
export function readNumber(text: string): number | null {
  const found = /^[¥\\]?(\d{1,3}(?:,\d{3})+|\d{1,9})\D{0,4}$/u.exec(squash(text))
  return found === null ? null : Number((found[1] ?? '').replaceAll(',', ''))
}

const ERAS: readonly (readonly [RegExp, number])[] = [
  [/^(?:令和|令|r)(\d{1,2}|元)/u, 2018],
  [/^(?:平成|平|h)(\d{1,2}|元)/u, 1988],
  [/^(?:昭和|昭|s)(\d{1,2}|元)/u, 1925]
]

/** `2018/4/2`, `2018年4月2日`, `20180402`, `平成30年4月2日`, `H30.4.2`. */
export function readDay(text: string): Day | null {
  let written = squash(text).replace(/\(.\)$/u, '')
  for (const [era, before] of ERAS) {
    const year = era.exec(written)?.[1]
    if (year !== undefined)
      written = written.replace(era, String(before + (year === '元' ? 1 : Number(year))))
  }
  const found =
    /^(\d{4})[/\-.年](\d{1,2})[/\-.月](\d{1,2})日?$/u.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(written)
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
}

const ALL_DAYS = /^(?:両日|全日|全日程|全て|すべて|毎日|全部|両方|all)$/u

/** Days of the event, 1 for the first; empty for all of them; null when one of them is no day of the event. */
export function readDays(text: string, event: Event): readonly number[] | null {
  const written = squash(text).replace(/(?:のみ|だけ|参加|希望)+$/u, '')
  if (written === '' || ALL_DAYS.test(written)) return []
  const days = written.split(/[・、,&+とおよび]+/u).map((part) => readEventDay(part, event))
  if (days.some((day) => day === null)) return null
  const known = [...new Set(days.filter((day) => day !== null))].toSorted(
    (one, other) => one - other
  )
  return known.length === event.days.length ? [] : known
}

/** `2日目`, `2`, `初日`, `最終日`, `8/2`, `8月2日(日)`, `2026/8/2`. */
export function readEventDay(text: string, event: Event): number | null {
  const written = squash(text).replace(/\(.\)$/u, '')
  if (written === '初日') return 1
  if (written === '最終日') return event.days.length
  const nth = /^(?:第|day)?(\d{1,2})(?:日目)?$/u.exec(written)
  if (nth !== null) return within(Number(nth[1]), event)
  const dated = /^(\d{1,2})[/月](\d{1,2})日?$/u.exec(written)
  const day = dated === null ? readDay(written) : sameDate(event, dated[1] ?? '', dated[2] ?? '')
  return day === null ? null : within(event.days.indexOf(day) + 1, event)
}

function sameDate(event: Event, month: string, date: string): Day | null {
  const ending = `-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return event.days.find((day) => day.endsWith(ending)) ?? null
}

function within(day: number, event: Event): number | null {
  return day >= 1 && day <= event.days.length ? day : null
}

/** Null where nothing understandable is written; an empty cell is no answer. */
export function readYes(text: string): boolean | null {
  const written = squash(text)
  if (/不可|しない|いいえ|なし|不同意|未|^(?:×|x|ng|no|n|false|0|否)$/u.test(written)) return false
  if (/可|する|はい|あり|同意|加入|済|^(?:[○〇◯◎✓✔れ]|o|ok|yes|y|true|1)$/u.test(written))
    return true
  return null
}

export type Photo = 'yes' | 'inside' | 'no'

export function readPhoto(text: string): Photo | null {
  if (/内部|記録のみ|inside/u.test(squash(text))) return 'inside'
  const yes = readYes(text)
  if (yes === null) return null
  return yes ? 'yes' : 'no'
}

/** Of a column that is headed 写真NG: any sign there means no, except one that plainly takes it back. */
export function readPhotoNg(text: string): Photo | null {
  const written = squash(text)
  return written === '' || /^(?:-|なし|無し|可|ok)$/u.test(written) ? null : 'no'
}

/** `なし` in a column of allergies is the answer that there is nothing to note. */
export function readNote(text: string): string {
  return /^(?:特に)?(?:なし|無し|無|ない|ありません|-)$/u.test(squash(text)) ? '' : text.trim()
}

export interface ReadPickers {
  readonly pickers: string
  readonly alone: boolean | null
}

/** `小林 隆、祖母` or `ひとり帰り可`, also mixed. */
export function readPickers(text: string): ReadPickers {
  const parts = text.split(/[、,，／/・\n]/u).map((part) => part.trim())
  const isAlone = (part: string): boolean => /(?:ひとり|一人|1人|独り)で?帰/u.test(foldText(part))
  const alone = parts.find(isAlone)
  return {
    pickers: parts.filter((part) => part !== '' && !isAlone(part)).join('、'),
    alone: alone === undefined ? null : readYes(alone) !== false
  }
}
