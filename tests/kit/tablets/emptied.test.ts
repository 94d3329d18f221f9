import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[W8] an emptied database is recognised, says what may be gone, and a new invitation leads back in', async () => {
  const { template, kits, tablets, open, pass, done, first } = await aStory()
  const { event, sessions, children } = template
  const [session = ''] = sessions
  const [child = ''] = children
  tablets.hall.wire.isDown = true
  must(
    await done(
      kits.hall.commands.mark({ session, participant: child, status: 'left', picker: 'はは' })
    )
  )
  await pass(1000)
  tablets.hall.cut()
  tablets.hall.disk.put(new Map())
  const emptied = await open(tablets.hall)
  expect(await first(emptied.start)).toMatchObject({
    state: 'emptied',
    marker: { workspace: 'NPO', device: 'hall', role: 'facilitator', unsent: 1 }
  })
  tablets.hall.wire.isDown = false
  const wish = {
    role: 'facilitator',
    events: [event],
    lender: '',
    label: '端末9',
    hours: 1
  } as const
  const { link } = must(await done(kits.office.commands.invite(wish)))
  must(await done(emptied.commands.join(link, '')))
  await pass(5000)
  expect((await first(emptied.start)).state).toBe('inside')
  expect((await first(emptied.reception(session)))?.cards.length).toBe(4)
})

test('[W8] a device that was never inside is new, not emptied', async () => {
  const { add, open, first } = await aStory()
  const kit = await open(await add('fresh'))
  expect(await first(kit.start)).toEqual({ state: 'new' })
})
