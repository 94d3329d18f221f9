/**
 * Whether a disk refused because nothing more goes in. Chromium keeps a value of more than some 64 KB in a file of its own, and on a full
 * disk that ends in `DataError: Failed to write blobs (IOError)` instead of QuotaExceededError.
 */
const FULL = /quota|failed to write blobs/iu

export function isFull(problem: unknown): boolean {
  return problem instanceof Error && FULL.test(`${problem.name} ${problem.message}`)
}
