import { Key } from '../parts/masu.tsx'
import type { Exposure, Tablet } from '../../kit/tablets/views.ts'
import { ok } from '../../lib/result.ts'
import { useApp } from '../app-context.ts'
import { Note } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { useAsk } from './use-ask.ts'
import { useAccessWords } from './words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

/** Known here, so it needs no signal; undefined while it is put together. */
export function useExposure({ device, standing }: Tablet): Exposure | null | undefined {
  const { commands } = useApp()
  const { asked } = useAsk(
    async () => ok(await commands.exposure(device)),
    [commands, device, standing]
  )
  return asked.state === 'here' ? asked.value : undefined
}

export function ReadableCard({ tablet }: { tablet: Tablet }) {
  const { reads } = useAccessWords()
  const exposure = useExposure(tablet)
  return (
    <section class="card">
      <h2 class="t20">{reads.title}</h2>
      <p class="sub">{reads.lead}</p>
      {exposure === null && <Note title={reads.unknown} />}
      {exposure && <Readable exposure={exposure} />}
    </section>
  )
}

export function Readable({ exposure: { events, lenders } }: { exposure: Exposure }) {
  const common = useCommonWords()
  const { reads } = useAccessWords()
  return (
    <ul class="lines low roomy">
      {events.map(({ event, kinds, children, families }) => (
        <Row
          key={event.id}
          lead={<Key of="on" big />}
          title={event.title}
          second={
            <>
              <b class="counted">{reads.counts(children, families)}</b>
              {kinds.map((kind) => reads.kind[kind]).join(common.separator)}
            </>
          }
        />
      ))}
      {events.length === 0 && <Row lead={<Key of="yet" dash big />} title={reads.none} />}
      {lenders.length > 0 && (
        <Row
          lead={<Key of="on" big />}
          title={reads.lenders}
          second={lenders.join(common.separator)}
        />
      )}
    </ul>
  )
}
