import type { RecoveryState } from '../../kit/recovery/views.ts'

export const HANDOVER = ['invite', 'sheet', 'cut', 'keys', 'paper'] as const
export type HandoverStep = (typeof HANDOVER)[number]

export type StepStates = Readonly<Record<HandoverStep, 'done' | 'on' | 'wait'>>

/** What the log tells of each step; the first that is not done is the one to do. Paper is nothing the kit can know. */
export function handoverSteps({
  organizers,
  isHere,
  offer,
  since
}: Pick<RecoveryState, 'organizers' | 'isHere' | 'offer' | 'since'>): StepStates {
  const isDone: Readonly<Record<HandoverStep, boolean>> = {
    // once whoever leaves is shut out, one organizer is left again
    invite: organizers > 1 || since.cut > 0,
    sheet: since.sheet && !isHere && offer === null,
    cut: since.cut > 0,
    keys: since.keys,
    paper: false
  }
  const on = HANDOVER.find((step) => !isDone[step])
  const stateOf = (step: HandoverStep) => (isDone[step] ? 'done' : step === on ? 'on' : 'wait')
  return {
    invite: stateOf('invite'),
    sheet: stateOf('sheet'),
    cut: stateOf('cut'),
    keys: stateOf('keys'),
    paper: stateOf('paper')
  }
}
