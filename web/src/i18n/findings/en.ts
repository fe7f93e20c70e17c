import type { findings as arFindings, relations as arRelations } from './ar.ts'

export const findings: typeof arFindings = {
  title: 'Findings',
  intro:
    'Places where two texts differ, or one text differs from itself, as found by rule. The places stand side by side; nothing says which one is right.',
  pending:
    'The texts have changed since these were found, and are being looked at again. Open the page again shortly.',
  none: {
    open: 'No finding is open. Places where texts differ will stand here.',
    dismissed: 'No finding has been dismissed.',
    gone: 'No finding has gone from the texts.',
  },
  byState: 'By state',
  byCode: 'By kind',
  any: 'All',
  publication: 'Document',
  filter: 'Show',
  states: { open: 'Open', dismissed: 'Dismissed', gone: 'Gone from the texts' },
  codes: {
    'follow-up-missing': 'Texts that ask for no report',
    'deadline-stale': 'Times that were over',
    'paragraph-repeated': 'Repeated paragraphs',
    'dates-disagree': 'Dates that differ',
    'numbers-disagree': 'Numbers that differ',
    'names-disagree': 'Names that differ',
    'states-disagree': 'Described in two ways',
    'versions-differ': 'Language versions that differ',
    'files-differ': 'Files that differ',
    'report-of-other-session': 'Documents of another session',
  },
  wholeText: 'The text as a whole',
  address: 'Link to this finding',
  pages: 'Pages of the findings',
  shown: (from, to, total) => `findings ${from}–${to} of ${total}`,
  dismiss: {
    title: 'Dismiss',
    effect:
      'The finding is kept with its reason, and not shown among the open ones as long as both places say the same words.',
    reason: 'Why, in words that others will read',
    submit: 'Dismiss',
  },
  dismissedBy: 'Dismissed by',
  takeBack: {
    title: 'Take back the dismissal',
    reason: 'Why it is taken back',
    submit: 'Open the finding again',
  },
  recorded: {
    dismissed: 'The finding is dismissed, and the reason recorded.',
    back: 'The finding is open again, and the reason recorded.',
  },
  refusedTitle: 'Nothing was recorded',
  refused: {
    'no-reason': 'The field is empty: say why.',
    'control-characters':
      'What was typed has characters that nobody sees, such as a tab or a new line. Type it without them.',
    'no-finding': 'There is no such finding.',
    'finding-gone': 'The texts as they are now do not have this finding any more.',
    'already-dismissed': 'This finding has been dismissed already.',
    'already-taken': 'This dismissal has been taken back already.',
    'no-decision': 'There is no such dismissal.',
    store: 'The store did not take this.',
  },
}

export const relations: typeof arRelations = {
  title: 'Where this text belongs',
  names: {
    cites: { from: 'Cites', to: 'Cited by' },
    'cites-session': { from: 'Mentions the session of', to: 'Its session is mentioned in' },
    'language-version': { from: 'Language version', to: 'Language version' },
    'same-paragraph': { from: 'The same paragraph', to: 'The same paragraph' },
    renews: { from: 'Earlier edition', to: 'Later edition' },
    'asks-again': { from: 'Asks again what was asked in', to: 'Asked again in' },
    answers: { from: 'Tells what became of a request in', to: 'What became of its request is told in' },
    'issued-at': { from: 'Issued at the meeting of', to: 'Issued or mentioned there' },
  },
  clauses: {
    changed: (n) => `clauses changed: ${n}`,
    added: (n) => `added: ${n}`,
    dropped: (n) => `dropped: ${n}`,
  },
  unchanged: 'no clause changed',
}
