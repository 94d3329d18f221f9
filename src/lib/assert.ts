/** A bug, never a refusal: nobody below main catches what these throw. */
export function assert(claim: unknown, message: string): asserts claim {
  if (!claim) throw new Error(`broken invariant: ${message}`)
}
