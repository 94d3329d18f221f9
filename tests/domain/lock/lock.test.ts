import { expect, test } from 'vitest'
import {
  drawNumber,
  isEasyPin,
  NO_TRIES,
  numberText,
  pinFlaw,
  readHelpNumber,
  triesLeft,
  tryOnce,
  waited,
  type Tries
} from '../../../src/domain/lock/lock.ts'

test('[K1] a PIN has four to eight digits', () => {
  expect(['', '12', '123'].map(pinFlaw)).toEqual(['too-short', 'too-short', 'too-short'])
  expect(['4827', '48271', '48271905'].map(pinFlaw)).toEqual([null, null, null])
  expect(pinFlaw('482719053')).toBe('too-long')
  expect(['48a7', '４８２７', '48 27', '-482'].map(pinFlaw)).toEqual(
    Array.from({ length: 4 }, () => 'not-digits')
  )
})

test('[K1] what is guessed first is pointed out', () => {
  const easy = ['0000', '1234', '9876', '7890', '1212', '123123', '48274827']
  const dates = ['1987', '2015', '0815', '1508', '150815', '20150815', '19870401']
  for (const pin of [...easy, ...dates]) expect([pin, isEasyPin(pin)]).toEqual([pin, true])
  for (const pin of ['4827', '48271', '482719', '4827190', '48271905', '3941'])
    expect([pin, isEasyPin(pin)]).toEqual([pin, false])
})

/** `times` wrong tries, each as soon as it is taken. */
function wrong(times: number): Tries {
  let tries = NO_TRIES
  for (let n = 0; n < times; n += 1) {
    const counted = tryOnce(waited(tries, tries.pauseMs))
    if (counted.ok) tries = counted.value
  }
  return tries
}

test('[K2] four slips cost nothing, then pauses grow up to a quarter of an hour', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((times) => wrong(times).pauseMs / 1000)
  expect(pauses).toEqual([0, 0, 0, 0, 30, 60, 120, 300, 900, 900])
  expect([0, 1, 4, 5, 9].map((times) => triesLeft(wrong(times)))).toEqual([5, 4, 1, 0, 0])
})

test('[K3] no try is taken during a pause, and it does not grow by asking', () => {
  const tries = wrong(5)
  expect(tryOnce(tries)).toEqual({ ok: false, fault: { kind: 'pin-pause', pauseMs: 30_000 } })
  expect(tryOnce(waited(tries, 29_999)).ok).toBe(false)
  expect(tryOnce(waited(tries, 30_000)).ok).toBe(true)
})

test('[K4] only time that passes forward shortens a pause', () => {
  expect(waited(wrong(5), -1_000_000)).toEqual(wrong(5))
  expect(waited(wrong(5), 10_000)).toEqual({ wrong: 5, pauseMs: 20_000 })
  expect(waited(wrong(5), 1_000_000).pauseMs).toBe(0)
})

test('[K5] no number comes again among the last thousand', () => {
  let drawn: readonly number[] = []
  const seen: number[] = []
  for (let n = 0; n < 1200; n += 1) {
    const next = drawNumber(drawn, () => n % 7)
    drawn = next.drawn
    seen.push(next.number)
    expect(new Set(seen.slice(-1000)).size).toBe(Math.min(1000, n + 1))
  }
  expect(drawn).toEqual(seen.slice(-1000))
})

test('[K5] it has six digits, with its zeros, however it is typed', () => {
  expect(numberText(4291)).toBe('004291')
  expect(['004291', '004 291', ' ００４２９１ '].map(readHelpNumber)).toEqual([4291, 4291, 4291])
  expect(['4291', '0042911', '00429a', ''].map(readHelpNumber)).toEqual([null, null, null, null])
  expect(drawNumber([], () => 4_294_967_295).number).toBe(967_295)
})
