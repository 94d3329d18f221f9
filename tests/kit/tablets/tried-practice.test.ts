import { afterEach, expect, test } from 'vitest'
import { openKit, type Kit } from '../../../src/kit/open.ts'
import type { Watch } from '../../../src/lib/emitter.ts'
import { must } from '../../sim/template.ts'
import { openNodeDevice } from '../../support/node-environment.ts'

const open: Kit[] = []
afterEach(async () => {
  for (const kit of open.splice(0)) await kit.close()
})

async function when<Value>(
  watch: Watch<Value>,
  isThere: (value: Value) => boolean
): Promise<Value> {
  let stop: () => void = () => undefined
  const value = await new Promise<Value>((resolve) => {
    stop = watch((seen) => isThere(seen) && resolve(seen))
  })
  stop()
  return value
}

test('[U3] practice keeps what was tried, too, and knows nothing of a relay’s clock', async () => {
  const device = openNodeDevice({ origin: 'https://nobody.example' })
  const kit = await openKit(device.tab(), { practice: 'facilitator' })
  open.push(kit)
  const events = await when(kit.events, (all) => all.length > 0)
  const { event, venues } = events[0]!
  const venue = venues[0]!.id
  must(await kit.commands.noteTried(event.id, { sound: 'yes', spareOf: venue }))
  const tablets = await when(kit.tablets, (all) => all.some(({ tried }) => tried !== null))
  expect(tablets.find(({ self }) => self)?.tried).toMatchObject({
    sound: 'yes',
    clockOff: null,
    spareOf: [{ event: event.id, venue }]
  })
})
