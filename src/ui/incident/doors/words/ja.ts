export const incidentDoors = {
  happened: '事故・ヒヤリハット',
  happenedSecond: 'けが・いなくなった・あぶなかった',
  happenedList: '事故・ヒヤリハットの記録',
  emergency: '緊急・119',
  emergencySecond: '読みあげる住所と、子どもの連絡先'
}

export type IncidentDoorWords = typeof incidentDoors
