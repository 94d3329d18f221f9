import { ArrowLeft, FileOutput, RefreshCw, RotateCw } from 'lucide'
import { useApp } from '../app-context.ts'
import { Button, LinkButton } from './button.tsx'
import { useTitle } from './page.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'

/** One calm screen for a mistake of ours, or for a piece of the app that did not come (`again`): the records are on disk. */
export function Failed({ again }: { again?: () => void }) {
  const { environment } = useApp()
  const common = useCommonWords()
  const { failed } = common
  const { title, text } = again ? failed.piece : failed
  useTitle(title)
  return (
    <main class="start">
      <div class="welcome">
        <div class="stack">
          <h1 tabIndex={-1} class="t32">
            {title}
          </h1>
          <p>{text}</p>
        </div>
        <div class="stack">
          {again && (
            <Button kind="main" big wide icon={RotateCw} onPress={again}>
              {common.again}
            </Button>
          )}
          <Button
            kind={again ? 'quiet' : 'main'}
            big
            wide
            icon={RefreshCw}
            onPress={environment.reload}
          >
            {failed.reload}
          </Button>
          {again ? (
            <LinkButton kind="plain" wide icon={ArrowLeft} href={to()}>
              {common.back}
            </LinkButton>
          ) : (
            <Button
              kind="quiet"
              wide
              icon={FileOutput}
              onPress={() => void environment.saveReport()}
            >
              {failed.report}
            </Button>
          )}
        </div>
      </div>
    </main>
  )
}
