import { fillScratch } from './scratch.ts'

/**
 * Rows small enough to lie in the database's own files beside ours, enough of them that Chromium writes those anew. Measured with
 * Chromium 156: of 1,000 rows that were deleted all 1,000 stay readable in its files, also after a restart. After 4 MiB of these still
 * all; after 16 MiB none once the browser was started again (4 of 4 runs; beside 25 MB of other rows 1 of 2); after 32 MiB none (6 of
 * 6). Writing zeros over the rows first left all 1,000: it only makes one more version of each.
 */
const SCRUB = { name: 'caravan-scrub', mib: 32, mibAtOnce: 1, rowBytes: 32 * 1024 }

/** Pushes what was erased out of the browser's files as far as a page can. No promise: what else lies on a disk no page knows. */
export async function scrub(factory: IDBFactory): Promise<void> {
  await fillScratch(factory, SCRUB)
}
