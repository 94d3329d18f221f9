interface Count {
  readonly stored: number
  readonly needed: number
}

/** A worker that has not answered by then is not there. */
const ANSWER_WITHIN_MS = 3000

/** True when every file of the app lies in the cache, as the worker in charge finds it there now. */
export async function isPrecached(): Promise<boolean> {
  const worker = await activeWorker()
  const count = worker === null ? null : await ask(worker)
  return count !== null && count.needed > 0 && count.stored === count.needed
}

async function activeWorker(): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null
  return (await navigator.serviceWorker.getRegistration())?.active ?? null
}

async function ask(worker: ServiceWorker): Promise<Count | null> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(null), ANSWER_WITHIN_MS)
    function finish(answer: Count | null): void {
      clearTimeout(timer)
      port1.close()
      resolve(answer)
    }
    port1.addEventListener('message', (event: MessageEvent<Count>) => finish(event.data))
    port1.start()
    worker.postMessage({ type: 'PRECACHED' }, [port2])
  })
}
