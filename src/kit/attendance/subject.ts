import { commands, viewOf } from '../subject.ts'
import { createAttendanceCommands } from './commands.ts'
import { coverReception } from './cover.ts'
import { readReception } from './read.ts'

export const attendance = {
  views: {
    reception: viewOf({
      read: readReception,
      names: (one, called) => one && coverReception(one, called)
    })
  },
  commands: commands(createAttendanceCommands, {
    mark: true,
    release: true,
    undo: true,
    addWalkIn: true,
    setField: true
  })
}
