const DAY_MS = 86_400_000

/**
 * An event day that is not today, so that every tablet asks which session it is instead of following the clock.
 * Counted in Japan, where the browsers of these tests stand.
 */
export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', {
    timeZone: 'Asia/Tokyo'
  })
}

/** How many hours from now it is as late in Japan as said: a clock that far ahead shows that time whenever a test runs. */
export function hoursUntil(hour: number): number {
  const inJapan = (Date.now() / 3_600_000 + 9) % 24
  return (hour - inJapan + 24) % 24
}
