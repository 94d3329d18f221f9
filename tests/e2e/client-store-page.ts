// Put into a page by the browser tests: the same cases as in Node, on the real IndexedDB.
import { CLIENT_STORE } from '../store/client-store.contract.ts'

declare global {
  interface Window {
    runClientStore: () => Promise<readonly (readonly [title: string, problem: string | null])[]>
  }
}

window.runClientStore = async () => {
  const results: (readonly [string, string | null])[] = []
  for (const [at, { title, run }] of CLIENT_STORE.entries())
    results.push([
      title,
      await run({ name: `contract-${at}` }).then(
        () => null,
        (problem: unknown) => String(problem)
      )
    ])
  return results
}
