import { useState } from 'preact/hooks'
import { Boxes, ChevronRight, Plus, Undo2 } from 'lucide'
import { isPutAway, broughtBack } from '../../../domain/plan/template.ts'
import type { TemplateView } from '../../../kit/plan/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
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
  return one ? <TemplatePage view={one} /> : <Templates templates={templates} />
}

function Templates({ templates }: { templates: readonly TemplateView[] }) {
  const words = useMakingWords()
  const prepare = usePrepareWords()
  const [isNew, setNew] = useState(false)
  const shown = templates.filter(({ template }) => !isPutAway(template))
  const away = templates.filter(({ template }) => isPutAway(template))
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
        {shown.length === 0 && (
          <Empty title={words.noTemplates} text={words.noTemplatesNext}>
            {add}
          </Empty>
        )}
        {shown.length > 0 && (
          <section class="card">
            <ul class="lines">
              {shown.map((view) => (
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
        {shown.length > 0 && <p>{add}</p>}
        {away.length > 0 && <PutAway away={away} />}
      </div>
      {isNew && <TemplateSheet draft={{ title: '', note: '' }} onClose={() => setNew(false)} />}
    </Page>
  )
}

function PutAway({ away }: { away: readonly TemplateView[] }) {
  const { commands } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  return (
    <section class="card">
      <h2 class="t20">{words.away}</h2>
      <FaultNote fault={doing.fault} />
      <ul class="lines">
        {away.map(({ template }) => (
          <Row key={template.id} title={broughtBack(template).title}>
            <Button
              kind="quiet"
              icon={Undo2}
              onPress={() => doing.run(() => commands.bringTemplateBack(template.id))}
            >
              {words.bringBack}
            </Button>
          </Row>
        ))}
      </ul>
    </section>
  )
}
