import { request as reach } from '../../src/platform/fetch.ts'
import type { Environment } from '../../src/kit/environment.ts'

/** The network of one process: bodies counted, and a plug to pull. */
export interface Counted {
  readonly request: Environment['request']
  readonly count: () => Count
  down: boolean
}

export interface Count {
  readonly calls: number
  readonly sent: number
  readonly received: number
  /** What was sent to be kept. */
  readonly pushed: number
}

export function openCounted(): Counted {
  let [calls, sent, received, pushed] = [0, 0, 0, 0]
  const counted: Counted = {
    down: false,
    async request(call) {
      if (counted.down) return null
      calls += 1
      const bytes = call.body?.length ?? 0
      sent += bytes
      if (call.url.endsWith('/push')) pushed += bytes
      const answer = await reach(call)
      received += answer?.body.length ?? 0
      return answer
    },
    count: () => ({ calls, sent, received, pushed })
  }
  return counted
}
