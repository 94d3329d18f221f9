import type { PastWords } from './ja.ts'

function backWords(removed: number, restored: number, away: string, back: string): string {
  const said = [removed > 0 ? `${removed} ${away}` : '', restored > 0 ? `${restored} ${back}` : '']
  return removed + restored === 0 ? 'Nothing to change.' : `${said.filter(Boolean).join(', ')}.`
}

export const past: PastWords = {
  title: 'Imported on this device',
  lead: 'Each can be taken back whole. What was touched since stays.',
  unnamed: 'Pasted table',
  takeBack: 'Take back',
  ask: (removed, restored) =>
    `${backWords(removed, restored, 'will go', 'go back to before')} Go on?`,
  really: 'Take back this import',
  leave: 'Cancel',
  done: (removed, restored) =>
    `Taken back. ${backWords(removed, restored, 'are gone', 'are as before')}`,
  staying: (n) =>
    n === 1 ? '1 was touched since and stays:' : `${n} were touched since and stay:`,
  again: 'Import the same file again to bring it back.'
}
