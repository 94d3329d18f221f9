import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Tried } from '../../../domain/tablets/departure.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Role } from '../../../kit/views.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Key } from '../../parts/masu.tsx'
import { Row } from '../../parts/row.tsx'
import type { Install } from '../../ui-environment.ts'
import type { Measuring } from './measure.ts'
import { STATE_CHIPS } from './state-chips.ts'
import type { CheckRow } from './rows.ts'
import { CardWay, ChooseSpare, TryCamera, TrySound } from './tries.tsx'
import type { TriedNow } from './use-tried.ts'
import { useCheckWords } from './words/words.ts'

export function CheckList({
  rows,
  install,
  measuring,
  of: { view, role, tried },
  onTried
}: {
  rows: readonly CheckRow[]
  install: Install
  measuring: Measuring
  of: { readonly view: EventView; readonly role: Role; readonly tried: Tried | null }
  onTried: (input: TriedNow) => void
}) {
  const check = useCheckWords()
  return (
    <section class="card">
      <h2 class="hidden">{check.rows}</h2>
      <ul class="lines checks">
        {rows.map((row) => (
          <OneRow key={row.key} row={row}>
            {row.key === 'installed' && <AskInstall install={install} measuring={measuring} />}
            {row.key === 'persistent' && row.state !== 'good' && <AskKeep measuring={measuring} />}
            {row.key === 'camera' && (
              <TryCamera state={row.state} onTried={(camera) => onTried({ camera })} />
            )}
            {row.key === 'sound' && (
              <TrySound state={row.state} onTried={(sound) => onTried({ sound })} />
            )}
            {row.key === 'spare' && (
              <ChooseSpare view={view} tried={tried} onChoose={(spareOf) => onTried({ spareOf })} />
            )}
            {row.key === 'card' && row.state !== 'good' && <CardWay view={view} role={role} />}
          </OneRow>
        ))}
      </ul>
    </section>
  )
}

function OneRow({ row, children }: { row: CheckRow; children: ComponentChildren }) {
  const check = useCheckWords()
  const { kind, icon } = STATE_CHIPS[row.state]
  return (
    <Row
      lead={<Key of={row.state === 'good' ? 'on' : 'yet'} dash={row.state !== 'good'} big />}
      title={row.name}
      second={
        <>
          {row.text}
          {row.next && <em class="reason">{row.next}</em>}
          {children}
        </>
      }
    >
      <Chip kind={kind} icon={icon}>
        {check[row.state]}
      </Chip>
    </Row>
  )
}

/** Only where the browser lets a button do it; elsewhere the words say where to press. */
function AskInstall({ install, measuring }: { install: Install; measuring: Measuring }) {
  const check = useCheckWords()
  if (install.state !== 'tab' || install.ask === null) return null
  const { ask } = install
  return <Button onPress={() => void ask().then(measuring.again)}>{check.installed.act}</Button>
}

function AskKeep({ measuring }: { measuring: Measuring }) {
  const { environment } = useApp()
  const { persistent } = useCheckWords()
  const [refused, setRefused] = useState(false)
  const ask = () =>
    void environment.storage.ask().then((kept) => {
      setRefused(!kept)
      measuring.again()
    })
  return (
    <>
      {refused && (
        <em class="reason" role="status">
          {persistent.refused}
        </em>
      )}
      <Button onPress={ask}>{persistent.act}</Button>
    </>
  )
}
