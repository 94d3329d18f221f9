// A family with all that is kept of one, and others that stay; sentinels that must be found nowhere once it is erased.
import type { Kit } from '../../src/kit/open.ts'
import { must } from '../sim/template.ts'
import type { Story } from './a-story.ts'

export interface AFamily {
  readonly family: string
  readonly child: string
  readonly other: string
}

export const SECRETS = ['ひみつの保護者', 'ひみつのアレルギー', 'ひみつのおばあちゃん', 'つむぎ']

export async function aFamily(story: Story): Promise<AFamily> {
  const { template, first, kits } = story
  const [child, other] = template.children as [string, string]
  const card = (await first(kits.office.roster(template.event))).find(
    (one) => one.participant.id === child
  )!
  const { family } = card.participant
  await setField(story, kits.office, family, 'guardian', 'ひみつの保護者')
  await setField(story, kits.office, child, 'allergy', 'ひみつのアレルギー')
  await setField(story, kits.office, child, 'photo', 'no')
  await setField(story, kits.office, other, 'allergy', 'ほかの子のそば')
  await leave(story, kits.hall, child, 'ひみつのおばあちゃん')
  await leave(story, kits.hall, other, 'ほかの子のちち')
  await story.pass(70_000)
  return { family, child, other }
}

export async function setField(
  { template, done }: Story,
  kit: Kit,
  subject: string,
  field: string,
  value: string
): Promise<void> {
  must(await done(kit.commands.setField({ event: template.event, subject, field, value })))
}

export async function leave(
  { template, done }: Story,
  kit: Kit,
  participant: string,
  picker: string
): Promise<void> {
  const session = template.sessions[0]!
  must(
    await done(
      kit.commands.mark({ session, participant, status: 'left', picker, correcting: true })
    )
  )
}

export async function erase({ template, done }: Story, kit: Kit, family: string): Promise<void> {
  must(await done(kit.commands.eraseFamily(template.event, family)))
}
