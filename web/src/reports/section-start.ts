// With which words the form of a section begins, as addresses say it: `action~last`, `action~last~2`, `action~said~<id>`.
import {
  type DraftSection,
  type LastParagraph,
  type ReportSectionKey,
  type ReportSource,
  reportSections,
} from '@qarar/register'

export interface SectionStart {
  section: ReportSectionKey
  from: 'last' | 'said'
  /** Place of a paragraph of the last report, or id of a sentence; null: all. */
  which: string | null
}

export const startOf = ({ section, from, which }: SectionStart): string =>
  [section, from, which].filter((part) => part !== null).join('~')

/** Null for anything else. */
export function readStart(start: string | null): SectionStart | null {
  const [key, from, ...rest] = (start ?? '').split('~')
  const section = reportSections.find((each) => each === key)
  const which = rest.length > 0 ? rest.join('~') : null
  return section && (from === 'last' || from === 'said') ? { section, from, which } : null
}

export interface StartingWords {
  words: string
  /** What proves those that come in. */
  sources: ReportSource[]
}

/** The words that stand there, with those that are to come in after them. */
export function startingWords(section: DraftSection, start: SectionStart | null): StartingWords | null {
  if (start === null || start.section !== section.key) return null
  const found = start.from === 'last' ? lastWords(section, start.which) : notSaidWords(section, start.which)
  if (found === null) return null
  return { ...found, words: [wordsOf(section), found.words].filter(Boolean).join('\n\n') }
}

function lastWords({ last }: DraftSection, which: string | null): StartingWords | null {
  const taken = which === null ? last : last.filter((_, at) => `${at}` === which)
  if (taken.length === 0) return null
  return { words: taken.map(({ text }) => text).join('\n\n'), sources: taken.map(sourceOfLast) }
}

const sourceOfLast = ({ publication, order, eId }: LastParagraph): ReportSource => ({
  ...{ kind: 'paragraph', mandate: null, publication, order, eId },
})

function notSaidWords({ notSaid }: DraftSection, which: string | null): StartingWords | null {
  const added = which === null ? notSaid : notSaid.filter(({ id }) => id === which)
  if (added.length === 0) return null
  return {
    words: added.map(({ text }) => text).join('\n\n'),
    sources: added.flatMap(({ sources }) => sources),
  }
}

/** The section as it is typed: sentences of a paragraph after each other, an empty line between paragraphs. */
export function wordsOf({ sentences }: Pick<DraftSection, 'sentences'>): string {
  const paragraphs = Map.groupBy(sentences, ({ paragraph }) => paragraph)
  return [...paragraphs.values()].map((own) => own.map(({ text }) => text).join(' ')).join('\n\n')
}
