import { counted } from '../plural.ts'
import type { AgendaMessages } from './ar.ts'

export const agenda: AgendaMessages = {
  title: 'Provisional agenda',
  intro:
    'Items that texts decide to include, to consider or to keep before the organ, and reports due at the session. Each has its text and paragraph below.',
  empty:
    'Items of the next session will be here once resolutions of an organ that meets in sessions are imported.',
  sessions: 'Other sessions',
  mechanisms: {
    title: 'What mechanisms make due',
    day: 'Due by',
    what: 'What',
    mechanism: 'Mechanism',
    over: 'the day is over',
    noDay: 'no day',
    calls: {
      due: 'due',
      next: 'next',
      ends: 'the term ends',
      vacant: 'vacant',
      missing: 'none recorded',
      unanswered: 'unanswered',
      asked: 'still asked for',
    },
  },
  items: 'Items',
  noItems: 'No text puts an item on the agenda of this session.',
  reports: 'Reports due',
  noReports: 'No text asks for a report at this session.',
  itemCount: counted({ zero: 'no items', one: '{n} item', other: '{n} items' }),
  reportCount: counted({ zero: 'no reports', one: '{n} report', other: '{n} reports' }),
  untitled: 'Without a title',
  kinds: {
    included: 'included by decision',
    considered: 'consideration decided',
    standing: 'kept before the organ',
    report: 'report',
  },
  repeats: 'until ended',
  sources: 'Sources',
  note: (number) => `Source ${number}`,
  dayUnknown: 'The day of the session is not known: it makes nothing overdue.',
  host: 'Host',
  enteredBy: 'Entered by',
  preparation: {
    title: 'Preparation (proposed days)',
    intro: 'Counted back from the opening; nobody has decided them.',
    steps: {
      contributions: 'Contributions due',
      translation: 'Documents to translation',
      distribution: 'Documents distributed',
      'senior-officials': 'Senior officials’ meeting',
    },
    before: counted({ one: '{n} day before the opening', other: '{n} days before the opening' }),
  },
  calendar: 'Calendar (ICS)',
  digest: {
    title: 'Due and new',
    overdue: 'Overdue',
    soon: 'Due within 30 days',
    fresh: (day) => `New since ${day}`,
    none: 'Nothing.',
  },
  facts: {
    title: 'Day and place of the session',
    effect: 'What was known before stays on record.',
    from: 'First day',
    to: 'Last day',
    place: 'Place',
    host: 'Host',
    submit: 'Record',
    recorded: 'The day and place of the session are recorded.',
    refused:
      'Nothing was recorded: the last day is not before the first, and characters that nobody sees are not taken.',
  },
}
