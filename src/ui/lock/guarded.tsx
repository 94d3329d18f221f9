import type { ComponentType } from 'preact'
import { EyeOff, Lock } from 'lucide'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { EvacuationDoor } from '../parts/evacuation-door.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ScreenGuard, ScreenProps } from '../screen.ts'
import { UnlockForm } from './unlock-form.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useLockWords } from './words/words.ts'

export function guarded(
  Shown: ComponentType<ScreenProps>,
  { tab, pin, bare }: ScreenGuard
): ComponentType<ScreenProps> {
  return function Guarded({ rest }: ScreenProps) {
    const { veil } = useApp()
    const common = useCommonWords()
    const isOpen = useIsOpen()
    const title = common.tabs[tab]
    if (isOpen === undefined) return <Page tab={tab} title={title} />
    if (pin(rest) && !isOpen)
      return (
        <Page tab={tab} title={title} layout="stack column">
          <Shut />
        </Page>
      )
    if (bare(rest) && veil.value)
      return (
        <Page tab={tab} title={title} layout="stack column">
          <Covered />
        </Page>
      )
    return <Shown rest={rest} />
  }
}

/** Undefined until known. */
export function useIsOpen(): boolean | undefined {
  const { kit } = useApp()
  return useLive(() => kit.lock, [kit])?.isOpen
}

function Shut() {
  const words = useLockWords()
  return (
    <>
      <section class="card stack">
        <h2 class="t24 row">
          <Icon of={Lock} />
          {words.shut}
        </h2>
        <p>{words.shutText}</p>
        <UnlockForm autofocus />
      </section>
      <p class="sub">{words.never}</p>
      <p class="row wrap">
        <LinkButton kind="quiet" href={to('today')}>
          {words.toToday}
        </LinkButton>
        <EvacuationDoor />
      </p>
    </>
  )
}

/** Instead of what cannot be told without names. */
export function Covered() {
  const { setVeil } = useApp()
  const words = useLockWords()
  return (
    <Note icon={EyeOff} title={words.veilTitle}>
      <p>{words.veilText}</p>
      <p class="gap">
        <Button icon={EyeOff} onPress={() => setVeil(false)}>
          {words.veilOff}
        </Button>
      </p>
    </Note>
  )
}
