// The doorbell on a WebSocket: the first message is the token, from then on only hints go out. A bell
// that does not answer or does not empty its pipe is closed; the device asks by itself anyway.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import type { Stop } from '../src/lib/emitter.ts'
import { BELL_MESSAGE_BYTES } from '../src/protocol/limits.ts'
import type { Bell } from './bells.ts'

export interface BellTower {
  readonly upgrade: (asked: Asked) => void
  readonly close: () => void
}

interface Asked {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
  /** Where it comes from. */
  readonly line: string
}

interface Options {
  readonly onBell: (token: Uint8Array, bell: Bell) => Stop | null
  readonly now: () => number
}

/** Under the 30 s after which home routers and proxies forget a quiet connection. */
const PING_MS = 25_000
const DEAD_MS = 60_000
const TOKEN_MS = 10_000
/** Of one line, that have not shown a token yet: the tablets of a hall after a power cut, and no more. */
const UNKNOWN_BELLS = 64
/** About 700 unread hints. */
const SLOW_BYTES = 16 * 1024

/** 4000-4999 are an application's own: the numbers are those of the refusals. */
const CLOSE_AUTH = 4033
const CLOSE_BUSY = 4020
const CLOSE_GOING_AWAY = 1001

export function createBellTower({ onBell, now }: Options): BellTower {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: BELL_MESSAGE_BYTES
  })
  const heardMs = new WeakMap<WebSocket, number>()
  const heard = (socket: WebSocket) => void heardMs.set(socket, now())
  const rounds = setInterval(() => {
    for (const socket of server.clients) {
      if (now() - (heardMs.get(socket) ?? 0) > DEAD_MS) socket.terminate()
      else socket.ping()
    }
  }, PING_MS)
  const unknownByLine = new Map<string, number>()
  const comes = (line: string) => {
    unknownByLine.set(line, (unknownByLine.get(line) ?? 0) + 1)
    let isUnknown = true
    return () => {
      if (!isUnknown) return
      isUnknown = false
      const left = (unknownByLine.get(line) ?? 1) - 1
      if (left > 0) unknownByLine.set(line, left)
      else unknownByLine.delete(line)
    }
  }
  const greet = (socket: WebSocket, known: () => void) => {
    heard(socket)
    socket.on('pong', () => heard(socket))
    // A broken connection is closed by ws itself; there is nobody to tell.
    socket.on('error', () => socket.terminate())
    const impatience = setTimeout(() => socket.close(CLOSE_AUTH), TOKEN_MS)
    socket.on('close', () => {
      clearTimeout(impatience)
      known()
    })
    socket.once('message', (token) => {
      clearTimeout(impatience)
      known()
      hang(socket, onBell(bytesOf(token), bellOf(socket)))
      socket.on('message', () => heard(socket))
    })
  }
  return {
    upgrade({ request, socket, head, line }) {
      if ((unknownByLine.get(line) ?? 0) >= UNKNOWN_BELLS) socket.destroy()
      else server.handleUpgrade(request, socket, head, (client) => greet(client, comes(line)))
    },
    close() {
      clearInterval(rounds)
      for (const socket of server.clients) socket.close(CLOSE_GOING_AWAY)
      server.close()
    }
  }
}

function hang(socket: WebSocket, stop: Stop | null): void {
  if (stop) socket.on('close', stop)
  else socket.close(CLOSE_AUTH)
}

function bellOf(socket: WebSocket): Bell {
  return {
    ring(hint) {
      if (socket.bufferedAmount > SLOW_BYTES) socket.terminate()
      else socket.send(hint)
    },
    close: () => socket.close(CLOSE_BUSY)
  }
}

function bytesOf(message: RawData): Uint8Array {
  if (Array.isArray(message)) return new Uint8Array(Buffer.concat(message))
  return new Uint8Array(message)
}
