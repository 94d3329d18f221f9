import { commands, view, viewOf } from '../subject.ts'
import { createEventCommands } from './commands.ts'
import { coverSummary } from './cover.ts'
import { readEvents, readHere } from './read.ts'
import { readSummary } from './summary.ts'

export const event = {
  views: {
    events: view({ read: readEvents, names: 'none' }),
    /** The same with the sessions of a day, and of the day of the chosen session, only: it opens at once. */
    here: viewOf({ read: readHere, names: 'none' }),
    summary: viewOf({
      read: readSummary,
      names: (one, called) => one && coverSummary(one, called),
      tables: ['clients']
    })
  },
  commands: commands(createEventCommands, {
    createEvent: true,
    editEvent: true,
    saveVenue: true,
    saveSession: true,
    saveGroup: true,
    saveStaff: true,
    saveLender: true
  })
}
