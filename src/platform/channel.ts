import type { Channel } from '../kit/environment.ts'

export function openChannel(name: string, hear: (message: unknown) => void): Channel {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data))
  return { tell: (message) => channel.postMessage(message), stop: () => channel.close() }
}
