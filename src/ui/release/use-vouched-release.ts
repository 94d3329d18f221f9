import type { Session } from '../../domain/entity.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import type { Doing } from '../doing.ts'
import type { Released } from './use-releases.ts'
import type { Vouching } from './use-vouching.ts'
import { useReleaseWords } from './words/words.ts'

/** The act itself, with everything that was said before it. */
export function useVouchedRelease({
  leaving,
  session,
  vouching,
  doing,
  onDone
}: {
  leaving: readonly Card[]
  session: Session
  vouching: Vouching
  doing: Doing
  onDone: (released: Released) => void
}): () => void {
  const { commands } = useApp()
  const words = useReleaseWords().unknown
  const { current, way, relation, name, decider, reason } = vouching
  const participants = leaving.map(({ participant }) => participant)
  const guardian = [current?.relation, current?.name].filter(Boolean).join(' ')
  const picker = name.trim()
  const wish = {
    session: session.id,
    participants: participants.map(({ id }) => id),
    picker,
    relation
  }
  const how =
    way === 'decide'
      ? ({ how: 'decided', agreed: decider, phone: '', reason } as const)
      : ({
          how: 'agreed',
          agreed: guardian || words.guardian,
          phone: current?.shown ?? '',
          reason: ''
        } as const)
  return () =>
    doing.run(
      () => commands.releaseVouched({ ...wish, ...how }),
      (facts) =>
        onDone({
          facts,
          participants,
          picker: relation ? `${picker}(${relation})` : picker,
          what: 'left'
        })
    )
}
