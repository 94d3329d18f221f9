import { createEmitter } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Install, UiEnvironment } from '../../../src/ui/ui-environment.ts'
import type { Wish } from './wish.ts'

/** A browser that stands still: the clock of the wish, no camera, no files. */
export function stillSurroundings(wish: Wish): UiEnvironment {
  const chosen = new Map([
    ['language', wish.words],
    ['look', wish.look],
    ['veil', wish.veil]
  ])
  const install: Install =
    wish.install === 'tab'
      ? { state: 'tab', ask: () => Promise.resolve(true) }
      : { state: wish.install }
  const now = instantOf(wish.day, wish.clock) + 30_000
  const begun = performance.now()
  return {
    version: '0.1.0',
    now: () => now + Math.floor(performance.now() - begun),
    preferences: {
      read: (name) => chosen.get(name) ?? null,
      write: (name, value) => void chosen.set(name, value)
    },
    install: createEmitter(install).watch,
    storage: {
      persistent: () => Promise.resolve(true),
      ask: () => Promise.resolve(true),
      room: () =>
        Promise.resolve(wish.room === 'little' ? { kind: 'little', mib: 38 } : { kind: 'enough' }),
      fullAt: () => (wish.room === 'full' ? now - 3_600_000 : null),
      bareStart: () => null,
      precached: () => Promise.resolve(true)
    },
    update: {
      waiting: createEmitter(false).watch,
      apply: () => undefined,
      look: () => Promise.resolve(false)
    },
    camera: {
      possible: wish.camera !== 'missing',
      start: () => Promise.resolve(wish.camera === 'works' ? ok(() => undefined) : no(wish.camera)),
      fromFile: () => Promise.resolve(null)
    },
    provisionalAddress: true,
    origin: 'https://caravan.example/',
    saveFile: () => Promise.resolve('saved'),
    handFile: () => Promise.resolve('saved'),
    dragFile: () => undefined,
    arrivals: {
      file: (seen) => {
        seen(null)
        return () => undefined
      },
      take: () => undefined
    },
    memo: { read: () => wish.memo || null, write: () => true },
    keepLit: (told) => {
      told?.(true)
      return () => undefined
    },
    copy: () => Promise.resolve(true),
    shareLink: null,
    print: () => undefined,
    printsByShare: false,
    sound: () => undefined,
    openNew: () => undefined,
    openPractice: () => Promise.resolve(),
    leavePractice: () => Promise.resolve(),
    saveReport: () => Promise.resolve('saved'),
    reload: () => undefined
  }
}
