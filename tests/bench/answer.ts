import type { Answered, Asked } from './child.ts'

export type Acts = Readonly<Record<string, (given: never) => unknown>>

/** The child's side: runs what is asked by name, and ends with its parent. */
export function answerParent(acts: Acts): void {
  let lane: Promise<unknown> = Promise.resolve()
  process.on('message', (asked: Asked) => {
    lane = lane.then(async () => {
      process.send?.(await answerOf(acts, asked))
    })
  })
  process.on('disconnect', () => process.exit(0))
}

async function answerOf(acts: Acts, { number, name, given }: Asked): Promise<Answered> {
  try {
    const act = acts[name]
    if (!act) throw new Error(`nothing is called ${name}`)
    return { number, value: await act(given as never) }
  } catch (problem) {
    return { number, problem: problem instanceof Error ? (problem.stack ?? '') : String(problem) }
  }
}
