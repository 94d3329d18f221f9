import { useState } from 'preact/hooks'
import { Boxes, ChevronRight, Plus } from 'lucide'
import type { TemplateView } from '../../../kit/plan/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { LinkRow } from '../../parts/link-row.tsx'
import { Page } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
import { WithRemoved } from '../../removal/removing.tsx'
import { useRemovalWords } from '../../removal/words/words.ts'
import { to } from '../../routes.ts'
import type { ScreenProps } from '../../screen.ts'
import { usePrepareWords } from '../../event/prepare/words/words.ts'
import { endOfTemplate, TemplateSheet } from './template-sheet.tsx'
import { TemplatePage } from './template-page.tsx'
import { useMakingWords } from './words/words.ts'

/** `#/templates`: all ひな型 · `#/templates/<template>`: one. */
export function TemplatesScreen({ rest: [id] }: ScreenProps) {
  const { kit } = useApp()
  const words = useMakingWords()
  const templates = useLive(() => kit.templates, [kit])
  if (!templates) return <Page tab="prepare" title={words.templates} bar={false} />
  const one = templates.find(({ template }) => template.id === id)
  return (
    <WithRemoved>
      {one ? <TemplatePage view={one} /> : <Templates templates={templates} />}
    </WithRemoved>
  )
}

function Templates({ templates }: { templates: readonly TemplateView[] }) {
  const words = useMakingWords()
  const prepare = usePrepareWords()
  const [isNew, setNew] = useState(false)
  const add = (
    <Button kind="main" icon={Plus} onPress={() => setNew(true)}>
      {words.newTemplate}
    </Button>
  )
  return (
    <Page
      tab="prepare"
      title={words.templates}
      bar={false}
      actions={
        <LinkButton icon={Boxes} href={to('kinds')}>
          {words.kinds}
        </LinkButton>
      }
    >
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      <div class="stack">
        <p class="sub">{words.templatesLead}</p>
        {templates.length === 0 && (
          <Empty title={words.noTemplates} text={words.noTemplatesNext}>
            {add}
          </Empty>
        )}
        {templates.length > 0 && (
          <section class="card">
            <ul class="lines">
              {templates.map((view) => (
                <Row
                  key={view.template.id}
                  title={view.template.title}
                  second={words.blocks(view.blocks.length, endOfTemplate(view))}
                >
                  <LinkButton
                    kind="quiet"
                    endIcon={ChevronRight}
                    href={to('templates', view.template.id)}
                    label={`${view.template.title} ${words.edit}`}
                  >
                    {words.edit}
                  </LinkButton>
                </Row>
              ))}
            </ul>
          </section>
        )}
        {templates.length > 0 && <p>{add}</p>}
        <RemovedWay />
      </div>
      {isNew && <TemplateSheet draft={{ title: '', note: '' }} onClose={() => setNew(false)} />}
    </Page>
  )
}

/** The way to what was taken away, where a template is among it. */
function RemovedWay() {
  const { kit } = useApp()
  const words = useRemovalWords()
  const removed = useLive(() => kit.removed(''), [kit]) ?? []
  const count = removed.filter(({ root }) => root === 'templates').length
  if (count === 0) return null
  return (
    <section class="card">
      <ul class="lines">
        <LinkRow href={to('prepare', 'removed')} title={words.list} second={words.count(count)} />
      </ul>
    </section>
  )
}
