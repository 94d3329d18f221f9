// Numbers for Prometheus: how much and how fast, never whose. No label names a workspace, a device or
// a stream.

export interface Metrics {
  readonly answered: (call: string, status: number, seconds: number) => void
  readonly judged: (name: string) => void
  readonly committed: (frames: number, seconds: number) => void
  /** Told anew for each reading: sizes, sessions, free space. */
  readonly text: (gauges: Readonly<Record<string, number>>) => string
}

/** Seconds: a phone's patience ends at the last one. */
const BOUNDS = [0.005, 0.02, 0.1, 0.5, 2, 10]

interface Spread {
  readonly counts: number[]
  total: number
  seconds: number
}

export function createMetrics(): Metrics {
  const answers = new Map<string, number>()
  const verdicts = new Map<string, number>()
  const requests = newSpread()
  const commits = newSpread()
  let frames = 0
  return {
    answered(call, status, seconds) {
      increase(answers, `{call="${call}",status="${status}"}`)
      note(requests, seconds)
    },
    judged: (name) => increase(verdicts, `{code="${name}"}`),
    committed(count, seconds) {
      frames += count
      note(commits, seconds)
    },
    text: (gauges) =>
      [
        ...counter('caravan_requests_total', answers),
        ...counter('caravan_frames_judged_total', verdicts),
        ...counter('caravan_frames_committed_total', new Map([['', frames]])),
        ...histogram('caravan_request_seconds', requests),
        ...histogram('caravan_commit_seconds', commits),
        ...Object.entries(gauges).flatMap(([name, value]) => [
          `# TYPE caravan_${name} gauge`,
          `caravan_${name} ${value}`
        ]),
        ''
      ].join('\n')
  }
}

function newSpread(): Spread {
  return { counts: BOUNDS.map(() => 0), total: 0, seconds: 0 }
}

function note(spread: Spread, seconds: number): void {
  spread.total++
  spread.seconds += seconds
  for (const [at, bound] of BOUNDS.entries())
    if (seconds <= bound) spread.counts[at] = (spread.counts[at] ?? 0) + 1
}

function increase(counts: Map<string, number>, labels: string): void {
  counts.set(labels, (counts.get(labels) ?? 0) + 1)
}

function counter(name: string, counts: ReadonlyMap<string, number>): readonly string[] {
  return [`# TYPE ${name} counter`, ...[...counts].map(([labels, n]) => `${name}${labels} ${n}`)]
}

function histogram(name: string, spread: Spread): readonly string[] {
  return [
    `# TYPE ${name} histogram`,
    ...BOUNDS.map((bound, at) => `${name}_bucket{le="${bound}"} ${spread.counts[at] ?? 0}`),
    `${name}_bucket{le="+Inf"} ${spread.total}`,
    `${name}_sum ${spread.seconds}`,
    `${name}_count ${spread.total}`
  ]
}
