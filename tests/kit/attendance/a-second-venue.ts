// The prepared caravan with a second venue on its day: two sessions there, beside the two of the first.
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'

export const DAY = '2026-11-22'

export interface TwoVenues extends Story {
  readonly school: string
  /** Of the first venue and of the school, in the morning and after noon. */
  readonly sessions: Readonly<Record<'hallA' | 'hallB' | 'schoolA' | 'schoolB', string>>
}

export async function aSecondVenue(): Promise<TwoVenues> {
  const story = await aStory()
  const { event, sessions } = story.template
  const { commands } = story.kits.office
  const wish = { event, name: '竹瀬小 体育館', address: '', order: 1 }
  const school = must(await story.done(commands.saveVenue(wish)))
  const add = async (start: string, end: string) =>
    must(
      await story.done(
        commands.saveSession({ event, venue: school, day: DAY, title: start, start, end })
      )
    )
  const [hallA = '', hallB = ''] = sessions
  const made = {
    ...story,
    school,
    sessions: {
      hallA,
      hallB,
      schoolA: await add('09:30', '12:00'),
      schoolB: await add('13:00', '15:00')
    }
  }
  await story.pass(20_000)
  return made
}
