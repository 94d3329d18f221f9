// What people write into cells: whole numbers and days. Rules I8, I9. Null means: not understood.
import { dayOf, weekdayOf } from '../calendar.ts'
import { squash } from '../fold.ts'
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

/** (日), (月・祝), (火・振替休日): of a day, and say nothing more. */
const WEEKDAY =
  /[([〈](?:[月火水木金土日祝休振替曜・,、./]+|(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?)[)\]〉]/gu
/** 10:00-12:00, 午前の部: says when, and not which day. */
const CLOCK =
  /(?:午[前後])?\d{1,2}(?::\d{2}|時(?:\d{1,2}分|半)?)[~〜-]?(?:から)?(?:まで)?|午[前後](?:の部|中)?/gu

export function saysClock(text: string): boolean {
  return squash(text).search(CLOCK) >= 0
}

/** `2018/4/2`, `2018年4月2日`, `20180402`, `平成30年4月2日`, `H30.4.2`, also with a weekday or midnight behind. */
export function readDay(text: string): Day | null {
  let written = squash(text.trim().replace(/[\sT]0?0:00(?::00)?$/u, '')).replaceAll(WEEKDAY, '')
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

const ALL_DAYS =
  /^(?:全日|全日程|全て|すべて|毎日|全部|全ての日|すべての日|全日程参加|いずれも|all)$/u
const BOTH_DAYS = /^(?:両日|両方|どちらも|二日間)$/u
const ONLY =
  /(?:のみ|だけ|に|ともに|とも|参加|参加します|参加希望|参加予定|希望|希望します|可|○|〇|ok)+$/u

/** Days of the event, 1 for the first; empty for all of them; null when one of them is no day of the event. */
export function readDays(text: string, event: Event): readonly number[] | null {
  const whole = squash(text.trim().replaceAll(/\s*\n\s*/gu, ';')).replaceAll(WEEKDAY, '')
  const count = /^(?:全)?(\d{1,2})日(?:間|とも)(?:に?参加(?:希望|します)?)?$/u.exec(whole)?.[1]
  if (count !== undefined) return Number(count) === event.days.length ? [] : null
  const written = whole
    .replaceAll(CLOCK, '')
    .replaceAll(/(\/\d{1,2})-(?=\d{1,2}(?:\/|\D|$))/gu, '$1~')
    .replace(ONLY, '')
  // 8/2・3 and 2・3日 are two dates, 1・2日目 are not
  const isDated = /\d[/月]\d|\d日(?!目)/u.test(written) && !/日目|day/u.test(written)
  if (written === '' || ALL_DAYS.test(written)) return []
  if (BOTH_DAYS.test(written)) return event.days.length <= 2 ? [] : null
  const days = written
    .split(/[・、,;&+]+|および|及び|と/u)
    .filter((part) => part !== '')
    .flatMap((part) => readSpan(isDated ? asDates(part) : part, event))
  if (days.some((day) => day === null)) return null
  const known = [...new Set(days.filter((day) => day !== null))].toSorted(
    (one, other) => one - other
  )
  return known.length === event.days.length ? [] : known
}

/** A number without a word, among dates. */
function asDates(part: string): string {
  return part.replaceAll(/(?<=^|[~〜]|から)(\d{1,2})(?=$|[~〜]|から)/gu, '$1日')
}

/** `11/22~11/23` is all days from the one to the other; 土日 are two. */
function readSpan(part: string, event: Event): readonly (number | null)[] {
  if (/^[月火水木金土日]{2,}$/u.test(part))
    return Array.from(part, (weekday) => readEventDay(weekday, event))
  const [from = '', to] = part.split(/[~〜]|から/u)
  if (to === undefined) return [readEventDay(part.replace(ONLY, ''), event)]
  const [first, last] = [readEventDay(from, event), readEventDay(to, event)]
  if (first === null || last === null || first > last) return [null]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** `2日目`, `2`, `初日`, `最終日`, `8/2`, `8月2日(日・祝)`, `22日`, `日曜日`, `2026/8/2`. */
export function readEventDay(text: string, event: Event): number | null {
  const written = squash(text)
    .replaceAll(WEEKDAY, '')
    .replace(/(\d日|\/\d{1,2})[月火水木金土日祝](?:曜日?)?$/u, '$1')
  if (written === '初日') return 1
  if (written === '最終日') return event.days.length
  const nth = /^(?:第|day)?(\d{1,2})(?:日目)?$/u.exec(written)
  if (nth !== null)
    return (
      within(Number(nth[1]), event) ?? only(event, (day) => `${Number(day.slice(8))}` === written)
    )
  const date = /^(\d{1,2})日$/u.exec(written)?.[1]
  if (date !== undefined) return only(event, (day) => Number(day.slice(8)) === Number(date))
  const weekday = /^([日月火水木金土])(?:曜日?)?$/u.exec(written)?.[1]
  if (weekday !== undefined)
    return only(event, (day) => '日月火水木金土'.charAt(weekdayOf(day)) === weekday)
  const dated = /^(\d{1,2})[/月](\d{1,2})日?$/u.exec(written)
  const day = dated === null ? readDay(written) : sameDate(event, dated[1] ?? '', dated[2] ?? '')
  return day === null ? null : within(event.days.indexOf(day) + 1, event)
}

/** The one day that fits; two of them are no answer. */
function only(event: Event, fits: (day: Day) => boolean): number | null {
  const found = event.days.filter(fits)
  return found.length === 1 && found[0] !== undefined ? event.days.indexOf(found[0]) + 1 : null
}

function sameDate(event: Event, month: string, date: string): Day | null {
  const ending = `-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return event.days.find((day) => day.endsWith(ending)) ?? null
}

function within(day: number, event: Event): number | null {
  return day >= 1 && day <= event.days.length ? day : null
}
