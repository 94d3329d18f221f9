/** Whether a disk refused because nothing more goes in. */
export function isFull(problem: unknown): boolean {
  return problem instanceof Error && /quota/iu.test(`${problem.name} ${problem.message}`)
}
