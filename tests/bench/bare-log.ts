// The bare limit of a relay: one file, append and fsync, everything after a number for whoever asks. It knows nobody,
// verifies nothing and has no streams. Batches that arrive together share one fsync, as in the relay.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { open } from 'node:fs/promises'

const GATHER_MS = 4
/** As the relay's page. */
const PAGE_BYTES = 512 * 1024

const file = await open(process.argv[2] ?? 'log', 'a')
const batches: Buffer[] = []
const waiters = new Set<() => void>()
let waiting: { readonly body: Buffer; readonly done: (number: number) => void }[] = []

async function flush(): Promise<void> {
  const some = waiting
  waiting = []
  await file.appendFile(Buffer.concat(some.flatMap(({ body }) => [lengthOf(body), body])))
  await file.datasync()
  for (const { body, done } of some) {
    batches.push(body)
    done(batches.length - 1)
  }
  for (const wake of waiters) wake()
  waiters.clear()
}

function lengthOf(body: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32LE(body.length)
  return head
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

async function append(body: Buffer): Promise<number> {
  return new Promise<number>((done) => {
    if (waiting.length === 0) setTimeout(() => void flush(), GATHER_MS)
    waiting.push({ body, done })
  })
}

/** Waits until there is something after `from`, as a bell would tell. */
async function page(from: number): Promise<Buffer> {
  if (batches.length <= from) await new Promise<void>((wake) => waiters.add(wake))
  const parts: Buffer[] = []
  let bytes = 0
  for (const batch of batches.slice(from)) {
    if (parts.length > 0 && bytes + batch.length > PAGE_BYTES) break
    bytes += batch.length
    parts.push(lengthOf(batch), batch)
  }
  return Buffer.concat(parts)
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path, from = '0'] = (request.url ?? '/').split('?')
  if (path === '/metrics') {
    const { user, system } = process.cpuUsage()
    response.end(`caravan_cpu_seconds ${(user + system) / 1e6}\n`)
    return
  }
  if (request.method === 'POST') {
    response.end(String(await append(await bodyOf(request))))
    return
  }
  response.end(await page(Number(from)))
}

const server = createServer((request, response) => void answer(request, response))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : address
  process.stdout.write(`http://127.0.0.1:${port}\n`)
})
process.on('SIGTERM', () => process.exit(0))
