import { HIDDEN_MS } from '../../domain/lock/lock.ts'
import type { Kit } from '../../kit/open.ts'
import type { Stop } from '../../lib/emitter.ts'

/** Watched from the moment the section was opened until it is locked: a page nobody opened it in needs no watching. */
const stopByKit = new WeakMap<Kit, Stop>()

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const

/** K6: locks this tab after the chosen minutes without a touch, and after half a minute out of sight. */
export function keepLocking(kit: Kit, now: () => number): void {
  if (stopByKit.has(kit)) return
  let idleMs = Infinity
  let idle: ReturnType<typeof setTimeout> | undefined
  let hidden: ReturnType<typeof setTimeout> | undefined
  let hiddenAt: number | null = null

  const lock = () => void kit.commands.lockNow('here')
  const touched = () => {
    clearTimeout(idle)
    if (Number.isFinite(idleMs)) idle = setTimeout(lock, idleMs)
  }
  const shown = () => {
    clearTimeout(hidden)
    if (document.visibilityState === 'hidden') {
      hiddenAt = now()
      hidden = setTimeout(lock, HIDDEN_MS)
      return
    }
    // A tablet that slept has stopped its timers, and may come back with another clock.
    const away = hiddenAt === null ? 0 : now() - hiddenAt
    hiddenAt = null
    if (away < 0 || away >= HIDDEN_MS) lock()
  }

  for (const touch of TOUCHES) addEventListener(touch, touched, { capture: true, passive: true })
  document.addEventListener('visibilitychange', shown)
  const unwatch = kit.lock(({ isSet, isOpen, minutes }) => {
    if (isSet && isOpen) {
      idleMs = minutes * 60_000
      touched()
      return
    }
    // The first value may still be of before it was opened.
    if (Number.isFinite(idleMs)) stop()
  })
  stopByKit.set(kit, stop)

  function stop(): void {
    clearTimeout(idle)
    clearTimeout(hidden)
    for (const touch of TOUCHES) removeEventListener(touch, touched, { capture: true })
    document.removeEventListener('visibilitychange', shown)
    stopByKit.delete(kit)
    unwatch()
  }
}
