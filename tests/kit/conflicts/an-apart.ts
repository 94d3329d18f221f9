import type { Kit } from '../../../src/kit/open.ts'
import type { Question } from '../../../src/kit/conflicts/views.ts'
import type { Story } from '../a-story.ts'

/** Hall and gym do something without hearing of each other; then both are heard. */
export async function apart(
  { tablets, kits, done, pass }: Story,
  hall: (kit: Kit) => Promise<unknown>,
  gym: (kit: Kit) => Promise<unknown>
): Promise<void> {
  const two = [tablets.hall, tablets.gym]
  for (const { wire } of two) wire.isDown = true
  await done(hall(kits.hall))
  await done(gym(kits.gym))
  for (const { wire } of two) wire.isDown = false
  await pass(20_000)
}

/** The same on every tablet, or the test fails. */
export async function askedOnAll(
  { kits, first, template }: Story,
  event = template.event
): Promise<readonly Question[]> {
  const lists: (readonly Question[])[] = []
  for (const kit of Object.values(kits)) lists.push(await first(kit.questions(event)))
  const [one = [], ...others] = lists
  for (const other of others)
    if (JSON.stringify(other) !== JSON.stringify(one))
      throw new Error('two tablets ask different questions')
  return one
}
