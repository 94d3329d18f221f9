import type { IncidentDoorWords } from './ja.ts'

export const incidentDoors: IncidentDoorWords = {
  happened: 'Accident or near miss',
  happenedSecond: 'Hurt, missing, or nearly so',
  happenedList: 'Accidents, near misses',
  emergency: 'Emergency, 119',
  emergencySecond: 'What to say, and whom to call'
}
