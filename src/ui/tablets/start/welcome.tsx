import {
  ChevronRight,
  Download,
  FileKey,
  GraduationCap,
  HardDrive,
  Info,
  LifeBuoy,
  Plus,
  ScanQrCode,
  TriangleAlert,
  type IconNode
} from 'lucide'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { AppIcon } from '../../parts/mark.tsx'
import { Note } from '../../parts/note.tsx'
import { useTitle } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useHelpWords } from '../../help/words/words.ts'
import { useStartWords } from './words/words.ts'

function Way(props: {
  icon: IconNode
  title: string
  second: string
  href: string
  first?: boolean
}) {
  return (
    <a class={props.first ? 'way first-act' : 'way'} href={props.href}>
      <Icon of={props.icon} size="xl" />
      <span>
        <b>{props.title}</b>
        <span class={props.first ? undefined : 'sub'}>{props.second}</span>
      </span>
      <Icon of={ChevronRight} size="l" />
    </a>
  )
}

/** What this way of opening the app can keep, and what to do about it (W1, W2). */
function Keeping() {
  const { environment } = useApp()
  const start = useStartWords()
  const help = useHelpWords()
  const install = useLive(() => environment.install, [environment])
  if (install?.state === 'bare')
    return (
      <Note kind="ask" icon={TriangleAlert} title={start.bare.what}>
        {start.bare.next}
        <br />
        <LinkButton kind="plain" href={to('address')}>
          {help.insecure.how}
        </LinkButton>
      </Note>
    )
  const ask = install?.state === 'tab' ? install.ask : null
  const installed = install?.state === 'installed'
  return (
    <>
      <Note icon={HardDrive} title={start.keeps}>
        {installed ? start.keepsInstalled : start.keepsIpad}
      </Note>
      {ask && (
        <Button icon={Download} onPress={() => void ask()}>
          {start.install}
        </Button>
      )}
    </>
  )
}

export function Welcome() {
  const start = useStartWords()
  const common = useCommonWords()
  useTitle(start.ways)
  return (
    <main class="start">
      <div class="welcome">
        <div class="word">
          <AppIcon />
          <div>
            <h1 tabIndex={-1}>{common.appName}</h1>
            <p>{common.tagline}</p>
          </div>
        </div>
        <LanguageChoice />
        <nav class="ways" aria-label={start.ways}>
          <Way
            icon={ScanQrCode}
            title={start.join}
            second={start.joinSecond}
            href={to('join')}
            first
          />
          <Way
            icon={GraduationCap}
            title={start.practice}
            second={start.practiceSecond}
            href={to('practice')}
          />
          <Way icon={Plus} title={start.create} second={start.createSecond} href={to('create')} />
        </nav>
        <Keeping />
        <p class="row wrap ends">
          <LinkButton kind="plain" icon={FileKey} href={to('restore')}>
            {start.sheet}
          </LinkButton>
          <LinkButton kind="plain" icon={LifeBuoy} href={to('about', 'restore')}>
            {start.restore}
          </LinkButton>
          <LinkButton kind="plain" icon={Info} href={to('about')}>
            {start.about}
          </LinkButton>
        </p>
      </div>
    </main>
  )
}
