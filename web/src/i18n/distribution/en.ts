import { counted } from '../plural.ts'
import type { DistributionMessages } from './ar.ts'

export const distributionEn: DistributionMessages = {
  title: 'Distribution',
  levels: { public: 'public', limited: 'limited', secret: 'secret' },
  who: {
    public: 'everybody',
    limited: 'the organisation and its members',
    secret: 'internal use only',
  },
  of: {
    p: 'Distribution of the document',
    l: 'Distribution of the note',
    y: 'Distribution of the answer',
    t: 'Distribution of the status entry',
  },
  because: {
    person: 'decided',
    printed: 'as the document prints it',
    usual: 'usual for its kind, as nobody decided otherwise',
  },
  stays: (level) =>
    `The entry stays ${level}, because a document that it is about, or that proves it, is ${level}.`,
  change: 'Change the distribution',
  changeWhy:
    'It binds lists, pages and everything that is handed on, the past too: who may not see it does not see it as it was either.',
  reason: 'The reason, as others will read it',
  save: 'Save the distribution',
  saved: 'The distribution is saved.',
  history: 'What was decided',
  by: (by, when) => `${by}, ${when}`,
  toMark: (level) => `Distribution: ${level}`,
  remove: 'Remove the content by order',
  removeWhy:
    'Words and files go for good; ids, hashes of the files, the reason, who removed them and when are left. Archives and backups of before still hold them: see to those yourself.',
  removeReason: 'By whose order, telling nothing of the content',
  removeSure: 'I know that this cannot be undone',
  removeNow: 'Remove',
  reportGoes: 'It is the report that was submitted; the words of the volume go with it:',
  reportInHandGoes:
    'It is a report whose submission was taken back; the words of the volume, which is in hand again, go with it:',
  goingItems: counted({ one: '{n} item that holds words', other: '{n} items that hold words' }),
  goingCopies: counted({
    one: '{n} copy (sent out, come back or written)',
    other: '{n} copies (sent out, come back or written)',
  }),
  withReport: 'The words of the report go too: that is meant',
  removals: 'Removed by order',
  removedKinds: {
    publication: 'Document',
    letter: 'Letter',
    answer: 'Answer',
    status: 'Status entry',
    other: 'Entry',
  },
  noRemovals: 'Nothing was removed by order.',
  submittedReport:
    'A report that was submitted, even if that was taken back, may quote it. Its removal is another order, and takes the words of the whole report with it:',
  files: counted({ one: '{n} file', other: '{n} files' }),
  removedWords: 'removed by order',
  gone: 'Removed by order',
  goneWhy: (day) => `What was at this address was removed by order on ${day}.`,
  removedSince: (day) => `Without what was removed by order since then, the last of it on ${day}.`,
  withheldBelow: {
    public: 'Shown is what is public; what is limited or secret is withheld.',
    limited: 'Shown is what the organisation and its members may see; what is secret is withheld.',
  },
  csv: { public: 'Table (CSV) for everybody', secret: 'Table (CSV) for internal use' },
  calendar: { public: 'Calendar for everybody', secret: 'Calendar for internal use' },
  reasons: {
    'mark-changed': 'Somebody changed the distribution meanwhile: look at it, then do it again.',
    'below-level': 'Nothing can be changed at this level.',
    'takes-report':
      'The words of a report would go with it. Nothing was removed: look at what goes, and confirm that it is meant.',
    'not-sure': 'Confirm that you know that this cannot be undone.',
  },
}
