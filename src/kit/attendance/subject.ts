import type { SessionId } from '../../domain/id.ts'
import { lazy } from '../../lib/lazy.ts'
import { commands, viewOf } from '../subject.ts'
import { createAttendanceCommands } from './commands.ts'
import { coverElsewhere, coverReception } from './cover.ts'
import { readReception } from './read.ts'

const elsewhere = lazy(() => import('./elsewhere.ts'))

export const attendance = {
  views: {
    reception: viewOf({
      read: readReception,
      names: (one, called) => one && coverReception(one, called)
    }),
    elsewhere: viewOf({
      read: async (context, session: SessionId) =>
        (await elsewhere()).readElsewhere(context, session),
      names: coverElsewhere
    })
  },
  commands: commands(createAttendanceCommands, {
    arrive: true,
    tellBringer: true,
    undoTogether: true,
    mark: true,
    undo: true,
    redo: true,
    addWalkIn: true,
    setField: true
  })
}
