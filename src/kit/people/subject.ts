import { commands, viewOf } from '../subject.ts'
import { createPeopleCommands } from './commands.ts'
import { coverPerson, coverRoster } from './cover.ts'
import { readPerson, readRoster } from './read.ts'

export const people = {
  views: {
    roster: viewOf({ read: readRoster, names: coverRoster }),
    /** The session may be empty: the child apart from any session. */
    person: viewOf({ read: readPerson, names: (one, called) => one && coverPerson(one, called) })
  },
  commands: commands(createPeopleCommands, { saveParticipant: true })
}
