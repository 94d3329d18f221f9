// One scheduler owns time, timers, database events and the system's cryptography: nothing happens but in its order,
// so that a seed replays the same. Between two steps all promises have settled.
import type { Stop } from '../../src/lib/emitter.ts'

export interface Clockwork {
  /** True time, ms. */
  readonly now: () => number
  readonly after: (ms: number, act: () => void) => Stop
  /** Lets everything happen that is due in the next `ms`. */
  readonly run: (ms: number) => Promise<void>
  /** Called before every database event: where a crash may strike. */
  readonly onTask: (strike: () => void) => void
  readonly tasks: () => number
  /** Gives the globals back. */
  readonly stop: () => void
}

interface Timer {
  readonly at: number
  readonly order: number
  readonly act: () => void
}

interface Operation {
  readonly done: Promise<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (problem: unknown) => void
}

/** `taskMs`: what one database event costs; slow tablets let the network come in between. */
export function startClockwork(beginMs: number, taskMs: number): Clockwork {
  let now = beginMs
  let order = 0
  let count = 0
  let strike: () => void = () => undefined
  const timers: Timer[] = []
  const tasks: (() => void)[] = []
  const operations: Operation[] = []
  const restore = [takeImmediates(tasks), takeCrypto(operations)]

  async function run(ms: number): Promise<void> {
    const until = now + ms
    for (;;) {
      await microtasks()
      const timer = timers[0]
      if (timer && timer.at <= now) {
        timers.shift()
        timer.act()
        continue
      }
      const task = tasks.shift()
      if (task) {
        now += taskMs
        count += 1
        strike()
        task()
        continue
      }
      const operation = operations.shift()
      if (operation) {
        await operation.done.then(operation.resolve, operation.reject)
        continue
      }
      if (!timer || timer.at > until) {
        now = Math.max(now, until)
        return
      }
      now = timer.at
    }
  }

  return {
    now: () => Math.floor(now),
    after(ms, act) {
      const timer = { at: now + Math.max(0, ms), order: order++, act }
      insert(timers, timer)
      return () => {
        const at = timers.indexOf(timer)
        if (at >= 0) timers.splice(at, 1)
      }
    },
    run,
    onTask: (next) => (strike = next),
    tasks: () => count,
    stop() {
      for (const give of restore) give()
    }
  }
}

/** Behind every microtask there is, also those that microtasks make. */
function microtasks(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve))
}

function insert(timers: Timer[], timer: Timer): void {
  let at = timers.length
  while (at > 0 && timers[at - 1]!.at > timer.at) at -= 1
  timers.splice(at, 0, timer)
}

/** fake-indexeddb asks for one immediate per database event. */
function takeImmediates(tasks: (() => void)[]): () => void {
  const { setImmediate: before } = globalThis
  globalThis.setImmediate = ((act: (...given: unknown[]) => void, ...given: unknown[]) => {
    tasks.push(() => act(...given))
    return {} as NodeJS.Immediate
  }) as typeof setImmediate
  return () => void (globalThis.setImmediate = before)
}

/** The system computes on threads; answers are handed on in the order they were asked for. */
function takeCrypto(operations: Operation[]): () => void {
  const prototype = Object.getPrototypeOf(globalThis.crypto.subtle) as Record<string, unknown>
  const before = new Map<string, unknown>()
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const method = prototype[name]
    if (name === 'constructor' || typeof method !== 'function') continue
    before.set(name, method)
    prototype[name] = function (this: unknown, ...given: unknown[]) {
      const done = method.apply(this, given) as Promise<unknown>
      return new Promise((resolve, reject) => operations.push({ done, resolve, reject }))
    }
  }
  return () => {
    for (const [name, method] of before) prototype[name] = method
  }
}
