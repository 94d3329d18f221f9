import type { Answer, Call } from '../kit/environment.ts'

/** Null when the relay was not reached in time; the reading of the body counts, too. */
export async function request(call: Call): Promise<Answer | null> {
  try {
    const response = await fetch(call.url, {
      method: call.method,
      headers: call.headers,
      body: call.body === undefined ? null : new Uint8Array(call.body),
      signal: AbortSignal.timeout(call.deadlineMs),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error'
    })
    return { status: response.status, body: new Uint8Array(await response.arrayBuffer()) }
  } catch {
    return null
  }
}
