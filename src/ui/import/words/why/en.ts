import type { ReasonWords } from './ja.ts'

export const why: ReasonWords = {
  'open-quote': 'A quotation mark is not closed: close it in the file',
  'too-many-cells': 'More cells than headings: look for a comma inside a cell',
  'too-long': 'Too long: shorten it',
  'no-name': 'No name: write a name or its reading',
  'grade-unknown': 'The grade cannot be read: write the school year',
  'days-unknown': 'The day is not one of this event: write it like 11/22',
  'grade-missing': 'No grade: it goes in without; write it later',
  'grade-guessed': 'The grade is a guess: mend it afterwards where it is wrong',
  'no-yomi': 'No reading: write it later',
  'phone-odd': 'The telephone has an odd number of digits: it goes in as written; check the number',
  'photo-odd':
    'The answer on photos cannot be read: it goes in without, and the words stay as a note',
  'insurance-odd':
    'The answer on insurance cannot be read: it goes in without, and the words stay as a note',
  'alone-odd': 'The answer on going home alone cannot be read',
  'pickers-odd': 'Who may fetch the child is not plain',
  'name-odd': 'A letter of a name is lost: it can be mended afterwards',
  'code-odd': 'The number has become a date',
  'cell-error': 'A cell holds a spreadsheet error: mend the file and read it again',
  cancelled: 'It says cancelled or declined: leave the child who does not come',
  'group-unknown':
    'There is no such group yet: it goes in without. Make the group first and read the file again',
  'venue-unknown':
    'There is no such venue yet: it goes in without. Make the venue first and read the file again',
  'session-unknown':
    'There is no such session yet: it goes in for all. Make the session first and read the file again',
  'no-lender':
    'No lender is named. Choose one on the first screen, or write it in the column of lenders',
  'twin-in-file': 'The same entry stands twice in this file',
  'twin-in-roster':
    'The roster has a child with this reading and grade: leave the same child, take another',
  'grade-differs': 'The roster has another grade: taking it takes the grade of the file',
  'quantity-odd': 'The quantity cannot be read: write a plain number',
  'quantity-guessed': 'The quantity is a guess: the number that was read goes in',
  'yen-odd': 'The value cannot be read; goes in without it',
  'number-rounded': 'A spreadsheet cut off the last digits; goes in without the number',
  'code-a-date': 'A spreadsheet made a date of the number: mend the file and read it again',
  'letters-lost': 'The name has unreadable letters: it can be mended afterwards',
  'zeros-lost': 'The zeros before the number are gone; take it if it is the item you have',
  'other-lender': 'This number belongs to another lender: take it if it is another thing',
  'serial-differs': 'Same number, another serial number: taking it takes the number of the file',
  'serial-of-many':
    'One serial number for several things: use one row for each, or take it as it is',
  'no-title': 'Nothing says what happens: write what happens',
  'day-unknown': 'The day is not one of this event: write it like 11/22',
  'day-above-unknown': 'The day above it cannot be read: write the day here or above',
  'not-a-time': 'The time cannot be read: write it like 9:30',
  'end-before-start': 'The end is before the start: mend one of the times',
  'times-disagree': 'End and length disagree; the end goes in',
  'minutes-missing': 'No length; set it after the import'
}
