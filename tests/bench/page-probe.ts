// Runs in a page before anything of it: when the first heading and forty cards were painted, how a tap went, and which tasks were long.

export interface Probe {
  readonly firstAt: number | null
  readonly shownAt: number | null
  readonly tap: {
    readonly at: number
    readonly durableAt: number | null
    readonly paintedAt: number | null
  } | null
  readonly strict: readonly string[]
  readonly longTasks: readonly { readonly at: number; readonly ms: number }[]
}

declare global {
  interface Window {
    benchProbe: () => Probe
  }
}

/** Must stand for itself: it travels to the page as text. */
export function probePage(): void {
  let firstAt: number | null = null
  let shownAt: number | null = null
  let tap: { at: number; durableAt: number | null; paintedAt: number | null } | null = null
  let arrived = 0
  const strict = new Set<string>()
  const longTasks: { at: number; ms: number }[] = []

  const afterPaint = (act: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => act(performance.now()))
      port1.start()
      port2.postMessage(null)
    })

  function look(): void {
    const cards = document.querySelectorAll('button.kid').length
    const now = document.querySelectorAll('button.kid.in').length
    if (firstAt === null && document.querySelector('h1')) afterPaint((at) => (firstAt ??= at))
    if (shownAt === null && cards >= 40) afterPaint((at) => (shownAt ??= at))
    if (tap && tap.paintedAt === null && now > arrived) {
      const own = tap
      afterPaint((at) => (own.paintedAt ??= at))
    }
    arrived = now
  }

  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
  addEventListener(
    'click',
    (event) => (tap = { at: event.timeStamp, durableAt: null, paintedAt: null }),
    true
  )
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ at: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })

  // oxlint-disable-next-line typescript/unbound-method -- called with its database below
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
    const made = transaction.call(this, names, mode, options)
    if (mode === 'readwrite' && made.objectStoreNames.contains('local')) {
      strict.add(made.durability)
      const own = tap
      made.addEventListener('complete', () => {
        if (own) own.durableAt ??= performance.now()
      })
    }
    return made
  }
  window.benchProbe = () => ({ firstAt, shownAt, tap, strict: [...strict], longTasks })
}
