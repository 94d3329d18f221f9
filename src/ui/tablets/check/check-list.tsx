import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Check, Clock, TriangleAlert, type IconNode } from 'lucide'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Key } from '../../parts/masu.tsx'
import { Row } from '../../parts/row.tsx'
import type { Install } from '../../ui-environment.ts'
import type { Measuring } from './measure.ts'
import type { CameraState, CheckRow } from './rows.ts'
import { useCheckWords } from './words/words.ts'

const CHIPS: Record<CheckRow['state'], { kind: 'done' | 'ask' | 'calm'; icon: IconNode }> = {
  good: { kind: 'done', icon: Check },
  look: { kind: 'ask', icon: TriangleAlert },
  wait: { kind: 'calm', icon: Clock }
}

export function CheckList({
  rows,
  install,
  measuring,
  onCamera
}: {
  rows: readonly CheckRow[]
  install: Install
  measuring: Measuring
  onCamera: (state: CameraState) => void
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
            {row.key === 'camera' && row.state !== 'good' && <TryCamera onCamera={onCamera} />}
          </OneRow>
        ))}
      </ul>
    </section>
  )
}

function OneRow({ row, children }: { row: CheckRow; children: ComponentChildren }) {
  const check = useCheckWords()
  const { kind, icon } = CHIPS[row.state]
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

function TryCamera({ onCamera }: { onCamera: (state: CameraState) => void }) {
  const { environment } = useApp()
  const { camera } = useCheckWords()
  const video = useRef<HTMLVideoElement>(null)
  if (!environment.camera.possible) return null
  const attempt = async () => {
    if (!video.current) return
    const { start } = environment.camera
    const started = await start(
      video.current,
      () => undefined,
      () => undefined
    )
    if (started.ok) started.value()
    onCamera(started.ok ? 'works' : 'denied')
  }
  return (
    <>
      <video ref={video} class="hidden" muted playsInline aria-hidden="true" tabIndex={-1} />
      <Button onPress={() => void attempt()}>{camera.act}</Button>
    </>
  )
}
