// Small acts of people at tablets that several tests need.
import type { Kit } from '../../src/kit/open.ts'
import type { Role } from '../../src/kit/views.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { must } from '../sim/template.ts'
import type { Story } from './a-story.ts'

/** A child goes home; of the four that are here. */
export async function goHome(story: Story, kit: Kit, child: number): Promise<string> {
  const { template, done } = story
  const [session = ''] = template.sessions
  const participant = template.children[child] ?? ''
  return must(
    await done(kit.commands.mark({ session, participant, status: 'left', picker: 'はは' }))
  )
}

/** How many went home, as a tablet's screen says. */
export async function gone(story: Story, kit: Kit): Promise<number | undefined> {
  const [session = ''] = story.template.sessions
  return (await story.first(kit.reception(session)))?.counts.left
}

export interface Joined {
  readonly tablet: SimTablet
  readonly kit: Kit
}

export async function joins(story: Story, name: string, role: Role, sent = false): Promise<Joined> {
  const { kits, template, done, add, open } = story
  const events = role === 'organizer' ? [] : [template.event]
  const wish = { role, events, lender: '', label: name, hours: 1, sent }
  const { link } = must(await done(kits.office.commands.invite(wish)))
  const tablet = await add(name)
  const kit = await open(tablet)
  must(await done(kit.commands.join(link, name)))
  return { tablet, kit }
}

/** Device id of the tablet, as the control log names it. */
export async function deviceOf(story: Story, kit: Kit): Promise<string> {
  return (await story.first(kit.me))?.device ?? ''
}

/** The page that is open on a tablet now; another one after it was emptied. */
export function pageOf(tablet: SimTablet): Kit {
  const kit = tablet.tabs.at(-1)?.kit
  if (!kit) throw new Error('no page is open')
  return kit
}
