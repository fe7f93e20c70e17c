// The reference of what a kind of mechanism may declare.
import {
  commonRecords,
  type FieldType,
  fieldTypes,
  type KindAnswer,
  type KindPicture,
  type KindReport,
  kindFaultCodes,
  kindFaultSentence,
  type LanguageTag,
} from '@qarar/register'
import { kindsInUse } from '../../server/src/kinds/read-kinds.ts'
import type { ReferencePage } from './reference-page.ts'

const types: Record<FieldType, string> = {
  text: 'One line.',
  'long-text': 'Text of several lines.',
  party: 'Anybody: a State, an organ, an institution, by a name or code that a list has; else by the words.',
  parties: 'Several of them, with `;`, «؛» or line ends between.',
  state: 'A State, by its name in any language or its code of ISO 3166.',
  states: 'Several States.',
  person: 'A person’s name.',
  date: 'A day, a month or a year of either calendar, in any digits; it is kept as exactly as it is stated. With `everyYear` also a day without a year.',
  place: 'A place in words; the State is read from its last part.',
  money:
    'An exact amount with the code of its currency: `USD 1.5 million`, «١٥٠ مليون دولار أمريكي», `1 500 000,50 €`. Where the words do not say which currency it is, it is asked for: no such row or form is taken; `XXX` behind the amount says that nothing states it. Not below 0, unless `least` says so.',
  number:
    'An exact decimal, in digits or words; `unit` says of what. Not below 0, unless the field declares another `least`: a number, or `null` where it may be anything (a correction that is more or less).',
  choice: 'An entry of the list named in `list`, by its id or its words in any language.',
  choices: 'Several entries.',
  flag: 'Yes or no.',
  document: 'A document by its number and title.',
  mandate: 'A mandate of the register.',
  record: 'Another record of the mechanism, of the type named in `record`.',
  mechanism: 'Another mechanism.',
}

const rules: Record<KindAnswer['rule'], string> = {
  last: 'When there was one last. With `months`: whether that is longer ago. Of none, since when there is a mechanism.',
  missing: 'Whether there is none.',
  vacant:
    'Whether nobody holds it on the day, until when somebody did, and which paragraphs ask for somebody. Where no record says that somebody held it, only a text or a person that asks for it to be filled says that it is vacant; else it is not recorded.',
  unanswered: 'Those that no record of the type `by` names in its field `of`.',
  those: 'Those whose choice in `field` is one of `is`.',
  sum: 'Sums of the money in `field`, each currency by itself.',
  outstanding: 'What was pledged, corrected, paid and is left, each currency by itself.',
  next: 'When the next is due: by the field `due` of those that are not done (`done` holds something, or records of `doneBy` settle it: one that names it, of parts of its money as many as leave nothing outstanding); or so many `months` after the last, or as many as the record in `rhythm` says; with `repeats` as an anniversary.',
  count: 'How many there are by the field `by`; of a date by month.',
  states: 'Which States, how many, and how many of them are members; what was said last of each counts.',
  chain:
    'Asked, asked again, established: the states of the mechanism in the order of the texts, and whether it is still asked for.',
}

const pictures: Record<KindPicture['of'], string> = {
  calendar: 'Records by their dates, and what is due.',
  timeline: 'Records one after the other, with how long each holds.',
  states: 'A table of States (`state`) with what holds of each (`field`).',
  money: 'A table of money (`field`) by whom it is from (`by`).',
  incidents: 'Records over time and place, by their `type` and `place`.',
}

const reportParts: Record<keyof KindReport, string> = {
  title: 'What the report is called.',
  record:
    'Records that are counted: those whose date (`on`) lies in the period beyond doubt. What the date does not tell is said apart and not counted.',
  counts:
    'Fields: a table with bars for each; a date by month. One of several choices counts in each of their rows.',
  sums: 'Fields with numbers or money that are added up, each currency by itself.',
  selected: 'A flag: records that a person wants told one by one.',
  rule: 'Where nobody marked any: the newest (`most`) of those that meet the condition (`only`) and hold something in the fields `with`.',
  answers: 'Questions that it answers, as of the last day of the period.',
  chapters:
    'Types of record that follow with a chapter each: as a list where a long text names them, else as a table.',
  due: 'Records that say when the report is due.',
  distribution: 'Records that say to whom it goes.',
}

/** `made`: the line that says that nobody edits the page. */
export function kindsPage(made: string): ReferencePage {
  const languages: readonly LanguageTag[] = ['en', 'fr', 'ar']
  const sentence = (code: (typeof kindFaultCodes)[number]) =>
    languages
      .map((language) => kindFaultSentence({ code, at: '', found: '{found}', wanted: '{wanted}' }, language))
      .join('<br>')
  const { kinds } = kindsInUse({})
  const parts = [
    '# Kinds of mechanism',
    made,
    'A kind is a folder with a `kind.json`. [How to add one](../how-to/add-a-kind-of-mechanism.md).',
    '## Kinds that Qarar has',
    table(
      ['kind', 'called', 'records of its own', 'answers', 'picture'],
      kinds.map(({ id, many, records, answers, picture }) => [
        `\`${id}\``,
        many.en,
        records.map((record) => record.many.en).join(' · '),
        answers.map((answer) => answer.words.en).join(' · '),
        picture.of,
      ]),
    ),
    `Every kind has beside them: ${commonRecords.map((record) => `\`${record.id}\` (${record.many.en})`).join(' · ')}.`,
    '## Types of fields',
    table(
      ['type', 'what it holds'],
      fieldTypes.map((type) => [`\`${type}\``, types[type]]),
    ),
    '## Rules of answers',
    'Proposals that nobody confirmed count for nothing. Where a date is known to the month or the year alone, the answer says between which days it lies, and neither yes nor no where that does not tell.',
    table(['rule', 'what it answers, as of a day'], rowsOf(rules)),
    '## Pictures',
    table(['picture', 'what it shows'], rowsOf(pictures)),
    '## The report that is compiled',
    'Under `report`. A kind without it has one all the same: titled, counted and answered as its `chapter` says, by every choice, flag, State, place and date of those records.',
    table(['key', 'what it says'], rowsOf(reportParts)),
    '## The agenda',
    '`agenda` names questions whose answers stand on the agenda of a session: what is due (`next`), vacant, missing, unanswered, or still asked for (`chain`). What has a day of its own (`due`), and terms that end (`until` of records of which one holds at a time), stand there without being named.',
    '## What may be wrong with a declaration',
    'A declaration with a mistake is left out, and `qarar doctor` says with one of these sentences which file has it and where; records of the kind are kept as they are.',
    table(
      ['code', 'sentence'],
      kindFaultCodes.map((code) => [`\`${code}\``, sentence(code)]),
    ),
  ]
  return {
    path: 'docs/reference/mechanism-kinds.md',
    content: `${parts.map((part) => part.trim()).join('\n\n')}\n`,
  }
}

const rowsOf = (meanings: Readonly<Record<string, string>>) =>
  Object.entries(meanings).map(([name, meaning]) => [`\`${name}\``, meaning])

function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
