import { counted } from '../plural.ts'
import type { table as arTable } from './ar.ts'

export const table: typeof arTable = {
  columns: {
    of: 'Of whom, and the last word',
    due: 'Due',
    owner: 'Owner',
    session: 'Asked by session',
    reportTo: 'Reports to',
    verb: 'Verb',
  },
  choose: {
    title: 'Columns',
    hint: 'The choice stands in the address of the page, and is kept for this browser.',
    save: 'Show these columns',
  },
  keys: {
    title: 'Keys of the table',
    move: 'next or previous row',
    open: 'open the mandate',
    choose: 'choose the row',
    search: 'search',
  },
  lost: 'The connection was lost, so the rows that follow did not come. They are asked for again when you scroll.',
  changed: 'The list has changed since this page was opened. Load it again to see it as it is now.',
  beyond: 'The list ends before this row.',
  toLast: 'To its last rows',
  chosen: 'Rows chosen: {n}',
  toChosen: 'What to do with chosen rows',
  bulk: {
    title: 'With what is chosen',
    scope: 'Assigned are',
    ofChosen: 'the rows that are chosen',
    ofAll: counted({
      one: 'all that match the conditions: {n} mandate',
      other: 'all that match the conditions: {n} mandates',
    }),
    tooMany: (most) =>
      `No more than ${most} mandates are assigned at once: narrow the list, or use the rules of assignment.`,
    confirm: 'Confirm what is chosen',
    confirmWhy: 'For what is proposed by rule, as you have read it here.',
    csv: {
      public: 'Download what is chosen (CSV) for everybody',
      secret: 'Download what is chosen (CSV) for internal use',
    },
    confirmed: counted({ one: '{n} mandate is confirmed.', other: '{n} mandates are confirmed.' }),
    changed: counted({
      one: '{n} mandate changed since the list was opened and was left as it is.',
      other: '{n} mandates changed since the list was opened and were left as they are.',
    }),
  },
  reasons: {
    'none-proposed': 'No row was chosen that is proposed by rule. Choose one or more of those.',
    'none-left': 'All that matched has changed since the list was opened, so none of it was assigned.',
  },
  typed: {
    lost: 'There is no connection to the server, so nothing was sent. What you typed is still on the page: send it again when the connection is back.',
    held: 'This answer was not sent, because one before it was refused: send it again.',
    back: 'What you had typed here before, and not sent, is back in its fields.',
    drop: 'Leave it',
  },
}
