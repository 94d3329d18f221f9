import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, view, viewOf } from '../subject.ts'
import { createPlanCommands } from './commands.ts'
import { readPlan } from './read.ts'

const loadRead = lazy(() => import('./template-read.ts'))
const loadTemplates = lazy(() => import('./template-commands.ts'))
const loadBlocks = lazy(() => import('./template-block-commands.ts'))
const loadKinds = lazy(() => import('./kind-commands.ts'))

export const plan = {
  views: { plan: viewOf({ read: readPlan, names: 'none' }) },
  commands: commands(createPlanCommands, { saveBlock: true, planAgain: true, changePlan: true })
}

/** What plans are made from. */
export const templates = {
  views: {
    templates: view({
      read: async (context) => (await loadRead()).readTemplates(context),
      names: 'none'
    }),
    kinds: view({
      read: async (context) => (await loadRead()).readKinds(context),
      names: 'none'
    }),
    needed: viewOf({
      read: async (context, event: string, session: string) =>
        (await loadRead()).readNeeded(context, event, session),
      names: 'none'
    }),
    doneLines: viewOf({
      read: async (context, event: string) => (await loadRead()).readDoneLines(context, event),
      names: 'none'
    })
  },
  commands: commands(async (context: WorkspaceContext) => createMaking(context), {
    saveTemplate: true,
    saveTemplateBlock: true,
    placeTemplateBlock: true,
    templateFromSession: true,
    copyTemplate: true,
    useTemplate: true,
    learnMinutes: true,
    saveKind: true,
    joinKinds: true,
    partKinds: true
  })
}

async function createMaking(context: WorkspaceContext) {
  const [ofTemplates, ofBlocks, ofKinds] = await Promise.all([
    loadTemplates(),
    loadBlocks(),
    loadKinds()
  ])
  return {
    ...ofTemplates.createTemplateCommands(context),
    ...ofBlocks.createTemplateBlockCommands(context),
    ...ofKinds.createKindCommands(context)
  }
}
