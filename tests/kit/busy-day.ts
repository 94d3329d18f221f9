// Something of every kind of record on three tablets, partly written without having heard of each other.
import type { SidedAnswer } from '../../src/domain/conflicts/questions.ts'
import type { Kit } from '../../src/kit/open.ts'
import type { Question } from '../../src/kit/conflicts/views.ts'
import { must } from '../sim/template.ts'
import type { Story } from './a-story.ts'

/** Texts that may be seen by nobody but those who read people, or terms. */
export const SECRETS = {
  sei: '秘密山',
  yomi: 'ひみつやま',
  mei: 'さくらこ',
  guardian: '秘密山花子',
  phone: '09012345678',
  allergy: 'くるみアナフィラキシー',
  medicine: 'エピペン二本',
  note: '転校したばかり',
  yen: 98_765
} as const

const BLOCK = {
  day: '2026-11-22',
  start: '10:00',
  minutes: 20,
  title: 'はんだ',
  owner: '',
  place: '',
  materials: '',
  planB: '',
  shift: 0,
  cut: 0,
  skipped: false
} as const

export async function aBusyDay(story: Story): Promise<void> {
  const { kits, tablets, done, pass, first, template } = story
  const wires = [tablets.hall.wire, tablets.gym.wire]
  for (const wire of wires) wire.isDown = true
  for (const work of [...hallsWork(story), ...gymsWork(story), ...officesWork(story)])
    must(await done<Awaited<ReturnType<Kit['commands']['undo']>>>(work() as never))
  await bringIn(story)
  for (const wire of wires) wire.isDown = false
  await pass(90_000)
  const questions = await first(kits.office.questions(template.event))
  for (const question of questions.slice(0, 2))
    must(await done(kits.office.commands.decide(template.event, question.id, answerTo(question))))
  await pass(30_000)
}

type Work = () => Promise<unknown>

function hallsWork({ kits, template }: Story): readonly Work[] {
  const { commands } = kits.hall
  const { event, venue, assets, children, sessions } = template
  const [one = '', , three = ''] = children
  const session = sessions[0]!
  return [
    () => commands.mark({ session, participant: one, status: 'left', picker: SECRETS.guardian }),
    () => commands.move({ asset: assets[0]!, to: { kind: 'venue', venue } }),
    () => commands.setCondition({ asset: assets[1]!, condition: 'broken', note: '線' }),
    () => commands.setField({ event, subject: one, field: 'allergy', value: SECRETS.allergy }),
    () => commands.setField({ event, subject: one, field: 'guardian', value: SECRETS.guardian }),
    () =>
      commands.addWalkIn({
        session,
        yomi: `${SECRETS.yomi} ${SECRETS.mei}`,
        grade: 'e2',
        phone: SECRETS.phone
      }),
    () =>
      commands.saveParticipant(three, { sei: SECRETS.sei, mei: SECRETS.mei, note: SECRETS.note }),
    () => commands.setTablet({ by: '~りん' }),
    () => commands.setCondition({ asset: assets[2]!, condition: 'missing-part' })
  ]
}

function gymsWork({ kits, template }: Story): readonly Work[] {
  const { commands } = kits.gym
  const { event, venue, assets, children, sessions } = template
  const [one = '', two = '', three = ''] = children
  const session = sessions[0]!
  return [
    () => commands.mark({ session, participant: one, status: 'absent', correcting: true }),
    () =>
      commands.move({ asset: assets[0]!, to: { kind: 'staff', person: '~やまだ' }, note: '電池' }),
    () => commands.setField({ event, subject: one, field: 'allergy', value: 'そば' }),
    () => commands.setField({ event, subject: two, field: 'medicine', value: SECRETS.medicine }),
    () => commands.setField({ event, subject: two, field: 'photo', value: 'no' }),
    () => commands.saveParticipant(three, { callName: 'はるさん' }),
    () => commands.saveBlock({ event, venue, ...BLOCK })
  ]
}

function officesWork({ kits, template }: Story): readonly Work[] {
  const { commands } = kits.office
  return [
    () => commands.saveStaff({ name: '山田', yomi: 'やまだ', organisation: '' }),
    () =>
      commands.report(template.event, {
        installed: true,
        persistent: true,
        precached: true,
        freeMiB: 9
      })
  ]
}

/** Values of things come by import alone. */
async function bringIn({ kits, template, done }: Story): Promise<void> {
  const { event, lender } = template
  const file = `管理番号,品名,数量,単位,評価額(円)\nX-1,ドローン,1,台,${SECRETS.yen}\n`
  const bytes = new TextEncoder().encode(file)
  const importing = must(
    await done(kits.office.commands.openImport('equipment', { event, lender }, bytes))
  )
  expectOne(must(await done(importing.confirm(importing.draft.mapping, []))).added)
}

function expectOne(added: number): void {
  if (added !== 1) throw new Error('the equipment file was not understood')
}

export function answerTo(question: Question): SidedAnswer {
  return question.kind === 'twin'
    ? { kind: 'two' }
    : { kind: 'holds', fact: question.sides[0]!.fact }
}
