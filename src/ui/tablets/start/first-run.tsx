import { ScanQrCode } from 'lucide'
import { useApp } from '../../app-context.ts'
import { LinkButton } from '../../parts/button.tsx'
import { later } from '../../later.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { Insecure } from '../../help/insecure.tsx'
import { StartPage } from './start-page.tsx'
import { Welcome } from './welcome.tsx'
import { useCarryWords } from '../../carry/doors/words/words.ts'
import { useHelpWords } from '../../help/words/words.ts'
import { useStartWords } from './words/words.ts'

const HelpText = later(async () => (await import('../../help/help-text.tsx')).HelpText)
const About = later(async () => (await import('./about.tsx')).AboutPage)
const Create = later(async () => (await import('./create.tsx')).Create)
const Join = later(async () => (await import('./join.tsx')).JoinScreen)
const Restore = later(async () => (await import('../../recovery/restore.tsx')).Restore)
const Practice = later(async () => (await import('./practice.tsx')).PracticePage)

/** Before anything is here: れんしゅう, 団体をつくる, 参加する. */
export function FirstRun() {
  const { path, rest } = useApp().router.route.value
  if (path === 'join') return <Join key={rest[0] ?? ''} text={rest[0] ?? ''} />
  if (path === 'restore') return <Restore key={rest[0] ?? ''} code={rest[0] ?? ''} />
  if (path === 'create') return <Create />
  if (path === 'practice') return <Practice />
  if (path === 'about') return <About />
  if (path === 'address') return <Insecure />
  if (path === 'help') return <HelpBefore open={rest[0]} />
  if (path === 'receive') return <NotInside />
  return <Welcome />
}

/** A file of records was opened here before the tablet belongs anywhere. */
function NotInside() {
  const carry = useCarryWords()
  const start = useStartWords()
  return (
    <StartPage title={carry.receive}>
      <Note title={carry.notInside}>{carry.notInsideNext}</Note>
      <LinkButton kind="main" big icon={ScanQrCode} href={to('join')}>
        {start.join}
      </LinkButton>
    </StartPage>
  )
}

/** 困ったとき before anybody has joined. */
function HelpBefore({ open }: { open: string | undefined }) {
  const help = useHelpWords()
  return (
    <StartPage title={help.title} lead={help.lead}>
      <HelpText role={null} open={open} />
    </StartPage>
  )
}
