import { createCaller, type Caller } from './caller.ts'

/** The calls over a socket; `more` goes into every request's head. */
export function callerOf(origin: string, more: Readonly<Record<string, string>> = {}): Caller {
  return createCaller(async (path, method, headers, body) => {
    const init = { method, headers: { ...headers, ...more } }
    const response = await fetch(
      `${origin}${path}`,
      method === 'GET' ? init : { ...init, body: new Uint8Array(body) }
    )
    return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) }
  })
}
