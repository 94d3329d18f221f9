import { useState } from 'preact/hooks'
import { Copy, GraduationCap, Share, SquarePlus } from 'lucide'
import { useApp } from '../../app-context.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { AppMark } from '../../parts/mark.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { StartPage } from './start-page.tsx'
import { useStartWords } from './words/words.ts'

/** W2: a Safari tab would lose its records, so the invitation stays unused until the app is on the Home Screen. */
export function HomeScreenFirst({
  text,
  way = 'join'
}: {
  text: string
  way?: 'join' | 'restore'
}) {
  const { environment } = useApp()
  const { ipad, practice } = useStartWords()
  const [copied, setCopied] = useState(false)
  const copy = async () => setCopied(await environment.copy(environment.origin + to(way, text)))
  const pictures = [<Icon of={Share} size="l" />, <Icon of={SquarePlus} size="l" />, <AppMark />]
  return (
    <StartPage title={ipad.title} lead={ipad.lead}>
      <ol class="lines card">
        {ipad.steps.map((step, at) => (
          <li key={step}>
            <span class="step-no">{at + 1}</span>
            <span class="who">{step}</span>
            {pictures[at]}
          </li>
        ))}
      </ol>
      {text && (
        <Button big wide icon={Copy} onPress={() => void copy()}>
          {ipad.copy}
        </Button>
      )}
      {copied && <Note kind="done" title={ipad.copied} role="status" />}
      <div class="stack">
        <p class="sub">{ipad.only}</p>
        <LinkButton kind="quiet" wide icon={GraduationCap} href={to('practice')}>
          {practice}
        </LinkButton>
      </div>
    </StartPage>
  )
}
