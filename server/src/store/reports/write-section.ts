import { detectLanguage } from '@qarar/core/languages/detect-language.ts'
import { keepSources, type SectionHand } from '@qarar/register'
import type {
  DraftSection,
  NewSectionText,
  ReportSentence,
  ReportSource,
  VolumeHead,
} from '@qarar/register/contract'
import { changeStore } from '../change.ts'
import type { Change, Database } from '../database.ts'
import { linesOf } from '../letters/read-typed.ts'
import { refusal } from '../store-error.ts'
import { keepHeld } from './keep-rows.ts'
import { getSeenSection, type SectionPlace } from './seen-section.ts'
import { namesOfSources } from './source-names.ts'

/** A section as a person leaves it; sentences that stay keep what they rest on. Null: it follows the register again. */
export function writeSection(
  db: Database,
  place: SectionPlace,
  { seen, paragraphs, sources, by }: NewSectionText & { by: string },
): Promise<{ version: number }> {
  return changeStore(db, async (change) => {
    const { volume, stood } = await getSeenSection(change, place, seen)
    if (paragraphs === null)
      return { version: await keepSentences(change, place, { sentences: null, draft: null }, by) }
    await refuseUnknown(change, sources)
    const person = { kind: 'person', by, post: null, file: null } as const
    const sentences = sentencesLeft(volume, stood, { paragraphs, hand: { person, sources } })
    return { version: await keepSentences(change, place, { sentences, draft: null }, by) }
  })
}

/** What proves a sentence is something that the store holds. */
async function refuseUnknown(change: Change, sources: readonly ReportSource[]): Promise<void> {
  const names = await namesOfSources(change, sources, 'en')
  const unknown = sources.find((source) => names(source, 'en') === null)
  if (unknown)
    throw refusal(
      'not-applicable',
      `Nothing in the store is this source: ${Object.values(unknown).join(' ')}.`,
      'no-source',
    )
}

interface Left {
  paragraphs: readonly string[]
  hand: Omit<SectionHand, 'language'>
}

/** The section as it was left: empty lines part paragraphs. */
export function sentencesLeft(
  { languages: [language = 'en'] }: VolumeHead,
  stood: Pick<DraftSection, 'sentences'>,
  { paragraphs, hand }: Left,
): ReportSentence[] {
  const lines = paragraphs.flatMap((text) => linesOf(text, 'text of the report')?.split(/\n{2,}/) ?? [])
  return inOwnLanguage(keepSources(stood.sentences, lines, { language, ...hand }))
}

/** A sentence in another script than the report is in another language: it has to be translated. */
export const inOwnLanguage = (sentences: readonly ReportSentence[]): ReportSentence[] =>
  sentences.map((sentence) => {
    const { pack, certain } = detectLanguage(sentence.text)
    const isOther = (pack.tag === 'ar') !== (sentence.language === 'ar')
    return isOther && certain && sentence.origin === 'written'
      ? { ...sentence, language: pack.tag }
      : sentence
  })

/** Under the lock, of an item that is open. No sentences: it follows the register. */
export function keepSentences(
  change: Change,
  { item, section }: SectionPlace,
  text: { sentences: ReportSentence[] | null; draft: string | null },
  by: string,
): Promise<number> {
  const what = text.sentences === null ? 'reset-section' : 'write-section'
  return keepHeld(change, 'section_text', ['item', 'section'], { by, what, ids: [item] }, [
    { item, section, ...text },
  ])
}
