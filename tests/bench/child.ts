import { fork, type ChildProcess } from 'node:child_process'

/** A process of the bench: answers by name what the parent asks, one thing after the other. */
export interface Child {
  readonly ask: <Answer>(name: string, given?: unknown) => Promise<Answer>
  /** Ends it by its id and waits until it is gone. */
  readonly close: () => Promise<void>
}

export interface Asked {
  readonly number: number
  readonly name: string
  readonly given: unknown
}

export type Answered =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly problem: string }

/** Nothing the bench asks takes so long; a process that hangs must not hang the whole run. */
const DEADLINE_MS = 300_000
const END_MS = 5000
const RUN = 'scripts/run.mjs'

/** `profile`: a folder for what `node --cpu-prof` writes at the end. */
export function openChild(entry: string, profile?: string): Child {
  const watching = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  const child = fork(RUN, [entry], {
    serialization: 'advanced',
    execArgv: ['--expose-gc', '--max-old-space-size=3072', ...watching]
  })
  const waiting = new Map<number, (answer: Answered) => void>()
  let number = 0
  child.on('message', (answer: Answered) => {
    waiting.get(answer.number)?.(answer)
    waiting.delete(answer.number)
  })
  child.on('exit', (code) => {
    for (const [at, settle] of waiting) settle({ number: at, problem: `${entry} ended (${code})` })
    waiting.clear()
  })
  return {
    async ask(name, given) {
      number += 1
      const answer = await answered(waiting, child, { number, name, given })
      if ('problem' in answer) throw new Error(`${entry} ${name}: ${answer.problem}`)
      // the caller knows what it asked
      return answer.value as never
    },
    close: () => end(child)
  }
}

async function answered(
  waiting: Map<number, (answer: Answered) => void>,
  child: ChildProcess,
  asked: Asked
): Promise<Answered> {
  return new Promise((resolve) => {
    const late = setTimeout(
      () => resolve({ number: asked.number, problem: `no answer in ${DEADLINE_MS} ms` }),
      DEADLINE_MS
    )
    waiting.set(asked.number, (answer) => {
      clearTimeout(late)
      resolve(answer)
    })
    child.send(asked)
  })
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const late = setTimeout(() => child.kill('SIGKILL'), END_MS)
  if (child.connected) child.disconnect()
  await gone
  clearTimeout(late)
}
