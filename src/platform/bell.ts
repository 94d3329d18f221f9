import type { Environment } from '../kit/environment.ts'

/** `connect` opens the socket, so that Node can bring its own. An http address is rung at its ws twin. */
export function createBell(connect: (url: string) => WebSocket): Environment['bell'] {
  return (url, token, ring, gone) => {
    const socket = connect(url.replace(/^http/u, 'ws'))
    let over = false
    function end(): void {
      if (over) return
      over = true
      gone()
    }
    socket.binaryType = 'arraybuffer'
    socket.addEventListener('open', () => socket.send(new Uint8Array(token)))
    socket.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (!over && event.data instanceof ArrayBuffer) ring(new Uint8Array(event.data))
    })
    socket.addEventListener('error', end)
    socket.addEventListener('close', end)
    return () => {
      over = true
      socket.close()
    }
  }
}
