import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Page } from '../parts/page.tsx'
import type { ScreenProps } from '../screen.ts'
import { HelpText } from './help-text.tsx'
import { useHelpWords } from './words/words.ts'

/** 困ったとき: what to do when something is not as it should be, readable without signal. */
export function Help({ rest }: ScreenProps) {
  const { kit } = useApp()
  const help = useHelpWords()
  const me = useLive(() => kit.me, [kit])
  return (
    <Page tab="more" title={help.title} second={help.lead}>
      <HelpText role={me?.role ?? null} open={rest[0]} />
    </Page>
  )
}
