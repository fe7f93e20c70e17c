// The items of a consolidated report as one text: each section of the form once, and in it what is said of each item.
import type { DraftItem, ReportSectionKey } from '../../contract/reports.ts'
import { copyWords } from '../languages/copy-words.ts'
import { reportLanguages } from '../languages/index.ts'
import { namedItem } from '../packets/item-heading.ts'
import type { PrintedBlock, PrintedParagraph, PrintedPart } from '../printed.ts'
import { inLanguage, type PrintedSentence } from './in-language.ts'
import type { PrintableItem } from './print-item.ts'
import {
  type Printing,
  plainRun,
  printParagraphs,
  printWords,
  remarksBeside,
  remarkWords,
} from './print-paragraphs.ts'

interface Setting extends Printing {
  /** Nothing is drawn together: each section of each item stands under a heading of its own. */
  forEditing: boolean
}

/** What is said of one item in one section. */
interface Said {
  key: ReportSectionKey
  draft: DraftItem
  sentences: readonly PrintedSentence[]
}

/** Paragraphs are numbered through all sections. The clean copy leaves out what has no words. */
export function printSections(items: readonly PrintableItem[], setting: Setting): PrintedPart[] {
  const { form, language } = setting
  let number = 0
  return form.sections.flatMap((key) => {
    const blocks = blocksOf(key, saidOf(key, items, setting), setting)
    if (blocks.length === 0) return []
    return {
      ...{ kind: 'section', id: null, symbol: null, agenda: null, title: form.headings[key][language] },
      blocks: blocks.map((block) =>
        block.kind === 'paragraph' && block.number !== null
          ? { ...block, number: form.isNumbered ? ++number : null }
          : block,
      ),
    }
  })
}

const saidOf = (
  key: ReportSectionKey,
  items: readonly PrintableItem[],
  { language, translated }: Setting,
): Said[] =>
  items.flatMap(({ draft, composed }) => {
    const section = draft.sections.find((each) => each.key === key)
    return section ? [{ key, draft, sentences: inLanguage(section, language, translated, composed) }] : []
  })

function blocksOf(key: ReportSectionKey, all: readonly Said[], setting: Setting): PrintedBlock[] {
  if (setting.forEditing) return all.flatMap((said) => underHeading(said, setting))
  const shared = sharedOf(all)
  const rest = all.map((said) => withoutShared(said, shared)).filter((said) => isPrinted(said, setting))
  const own =
    key === 'legal-basis' ? basisOf(rest, setting) : rest.flatMap((said) => underHeading(said, setting))
  const blocks = [...printShared(shared, setting), ...own]
  return blocks.length > 0 ? blocks : printWords(key, [], { remarks: [] }, setting)
}

const isPrinted = ({ key, draft, sentences }: Said, setting: Setting) =>
  sentences.length > 0 || remarksBeside(key, draft.remarks, setting).length > 0

function underHeading({ key, draft, sentences }: Said, setting: Setting): PrintedBlock[] {
  const { language } = setting
  const text = namedItem(draft, language)
  return [
    { kind: 'heading', level: 2, language, anchor: `${draft.id}.${key}`, text },
    ...printWords(key, sentences, draft, setting),
  ]
}

/** What rests on the plan alone (the period) is said of the whole report: once, by its words. */
function sharedOf(all: readonly Said[]): Map<string, Said[]> {
  const planned = all.flatMap((said) =>
    said.sentences.filter(isPlanned).map((sentence) => ({ ...said, sentences: [sentence] })),
  )
  return Map.groupBy(planned, ({ sentences: [only] }) => only?.sentence.text ?? '')
}

const isPlanned = ({ sentence: { sources } }: PrintedSentence) => sources.every(({ kind }) => kind === 'plan')

/** Remarks on what is said once stand there, too. */
function withoutShared(said: Said, shared: ReadonlyMap<string, Said[]>): Said {
  if (shared.size === 0) return said
  const gone = new Set(said.sentences.filter(isPlanned).map(({ sentence }) => sentence.id))
  const remarks = said.draft.remarks.filter(
    ({ section, sentence }) => section !== said.key || sentence === null || !gone.has(sentence),
  )
  const sentences = said.sentences.filter((sentence) => !isPlanned(sentence))
  return { ...said, sentences, draft: { ...said.draft, remarks } }
}

function printShared(shared: ReadonlyMap<string, Said[]>, setting: Setting): PrintedParagraph[] {
  return [...shared.values()].flatMap((all) => {
    const [{ key, sentences } = { key: 'period' as const, sentences: [] }] = all
    const [only] = sentences
    const remarks = all.flatMap(({ draft, sentences: [own] }) =>
      remarksBeside(key, draft.remarks, setting)
        .filter(({ sentence }) => sentence !== null && sentence === own?.sentence.id)
        .map((remark) => ({ ...remark, sentence: only?.sentence.id ?? null })),
    )
    const once = new Map(remarks.map((remark) => [remarkWords(remark, setting.language), remark]))
    return printParagraphs(sentences, [...once.values()], setting)
  })
}

/** By virtue of what the report is submitted: a sentence, and the paragraphs of each item in a list. */
function basisOf(all: readonly Said[], setting: Setting): PrintedParagraph[] {
  if (all.length === 0) return []
  const { form, language, copy } = setting
  const text = form.phrases[language]?.basisLead ?? reportLanguages[language].phrases.basisLead
  const notes = copy === 'working' ? [copyWords[language].sources.plan] : []
  const runs = [{ ...plainRun(text, language), notes }]
  return [
    { kind: 'paragraph', style: 'text', number: 0, language, runs },
    ...all.flatMap((said) => entriesOf(said, setting)),
  ]
}

/** Of an item without words its name is said: it stands under no heading. */
function entriesOf({ key, draft, sentences }: Said, setting: Setting): PrintedParagraph[] {
  const { language } = setting
  const name = sentences.length > 0 ? [] : [plainRun(`${namedItem(draft, language)} `, language)]
  return printWords(key, sentences, draft, setting).map((paragraph) => ({
    ...paragraph,
    ...{ style: 'list', number: null },
    runs: [...name, ...paragraph.runs],
  }))
}
