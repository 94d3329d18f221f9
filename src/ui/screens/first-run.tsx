import { useHand, useWords } from '../hand.ts'
import { HelpText } from './help/help-text.tsx'
import { Insecure } from './help/insecure.tsx'
import { About } from './start/about.tsx'
import { Create } from './start/create.tsx'
import { Join } from './start/join.tsx'
import { Practice } from './start/practice.tsx'
import { StartPage } from './start/start-page.tsx'
import { Welcome } from './start/welcome.tsx'

/** Before anything is here: れんしゅう, 団体をつくる, 参加する. */
export function FirstRun() {
  const { path, rest } = useHand().router.route.value
  if (path === 'join') return <Join key={rest[0] ?? ''} text={rest[0] ?? ''} />
  if (path === 'create') return <Create />
  if (path === 'practice') return <Practice />
  if (path === 'about') return <About />
  if (path === 'address') return <Insecure />
  if (path === 'help') return <HelpBefore open={rest[0]} />
  return <Welcome />
}

/** 困ったとき before anybody has joined. */
function HelpBefore({ open }: { open: string | undefined }) {
  const { help } = useWords()
  return (
    <StartPage title={help.title} lead={help.lead}>
      <HelpText role={null} open={open} />
    </StartPage>
  )
}
