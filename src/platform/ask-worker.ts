export type WorkerQuestion = 'PRECACHED' | 'MAKE_WAY' | 'SKIP_WAITING'

/** For a worker that may have to be started first; without an answer by then it is not there. */
const ANSWER_WITHIN_MS = 3000

/** Null without an answer. */
export async function askWorker<Answer>(
  worker: Pick<ServiceWorker, 'postMessage'>,
  type: WorkerQuestion,
  withinMs = ANSWER_WITHIN_MS
): Promise<Answer | null> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(null), withinMs)
    function finish(answer: Answer | null): void {
      clearTimeout(timer)
      port1.close()
      resolve(answer)
    }
    port1.addEventListener('message', (event: MessageEvent<Answer>) => finish(event.data))
    port1.start()
    worker.postMessage({ type }, [port2])
  })
}
