import type { DraftSection, ReportRemark, ReportSentence } from '@qarar/register'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { sentenceAnchor, toAnchor, useItem } from './item-context.ts'
import { RemarkWords } from './remark-words.tsx'
import { SourceLink } from './source-link.tsx'
import { SymbolWords } from './symbol-words.tsx'

interface Props {
  section: DraftSection
  /** Number of its first sentence, through the item. */
  from: number
}

interface Numbered {
  sentence: ReportSentence
  number: number
}

/** The sentences of a section as running text; beside each paragraph where its sentences come from. */
export function SectionText({ section, from }: Props) {
  const numbered = section.sentences.map((sentence, at) => ({ sentence, number: from + at }))
  const paragraphs = Map.groupBy(numbered, ({ sentence }) => sentence.paragraph)
  return (
    <div className="section-text">
      {[...paragraphs].map(([paragraph, sentences]) => (
        <div key={paragraph} className="report-row">
          <Paragraph section={section} sentences={sentences} />
          <MarginNotes section={section} sentences={sentences} />
        </div>
      ))}
    </div>
  )
}

interface Part {
  section: DraftSection
  sentences: readonly Numbered[]
}

function Paragraph({ section, sentences }: Part) {
  const { number: inWords, t } = useReader()
  const { item } = useItem()
  const language = sentences[0]?.sentence.language ?? item.language
  return (
    <p className="text" {...inLanguage(language)}>
      {sentences.map(({ sentence, number }) => (
        <span key={sentence.id}>
          <bdi
            id={sentenceAnchor(section.key, sentence.id)}
            className={classOf(sentence, item.language)}
            {...inLanguage(sentence.language)}
          >
            <SymbolWords text={sentence.text} language={sentence.language} />
          </bdi>
          {sentence.language !== item.language && <Awaits />}
          <a className="note-ref" href={`#note-${number}`} aria-label={t.reports.note(inWords(number))}>
            {inWords(number)}
          </a>{' '}
        </span>
      ))}
    </p>
  )
}

function Awaits() {
  const { t, language } = useReader()
  return (
    <>
      {' '}
      <bdi className="awaits" {...inLanguage(language)}>
        {t.reports.awaits}
      </bdi>
    </>
  )
}

function classOf({ origin, language }: ReportSentence, own: string): string {
  return language === own ? `sentence ${origin}` : `sentence ${origin} awaiting`
}

/** Folded on a phone, open beside the text where there is room. */
function MarginNotes({ section, sentences }: Part) {
  const { t, count } = useReader()
  const { item } = useItem()
  const sources = sentences.reduce((all, { sentence }) => all + sentence.sources.length, 0)
  const remarks = sentences.flatMap(({ sentence }) => remarksOn(item.remarks, section, sentence))
  const { counts } = t.reports
  return (
    <details className="margin-notes">
      <summary>
        {count(counts.sources, sources)}
        {remarks.length > 0 && (
          <b className="due-words">
            {' · '}
            {count(counts.remarks, remarks.length)}
          </b>
        )}
      </summary>
      <ol>
        {sentences.map(({ sentence, number }) => (
          <SentenceNote key={sentence.id} section={section} sentence={sentence} number={number} />
        ))}
      </ol>
    </details>
  )
}

const remarksOn = (remarks: readonly ReportRemark[], { key }: DraftSection, { id }: ReportSentence) =>
  remarks.filter(({ section, sentence }) => section === key && sentence === id)

function SentenceNote({ section, sentence, number }: { section: DraftSection } & Numbered) {
  const { t, number: inWords } = useReader()
  const { item } = useItem()
  const anchor = sentenceAnchor(section.key, sentence.id)
  return (
    <li id={`note-${number}`}>
      <a className="back" href={toAnchor(anchor)} aria-label={t.reports.sentence(inWords(number))}>
        {inWords(number)}
      </a>
      <div>
        <SourceChips sentence={sentence} />
        {remarksOn(item.remarks, section, sentence).map((remark) => (
          <RemarkWords
            key={`${remark.kind} ${remark.mandate} ${remark.words}`}
            remark={withoutEcho(remark, sentence)}
          />
        ))}
      </div>
    </li>
  )
}

/** Words that stand beside it need not be said again. */
const withoutEcho = (remark: ReportRemark, { text }: ReportSentence): ReportRemark =>
  remark.words === text ? { ...remark, words: null } : remark

/** Where no source says who wrote it. */
const isUnexplained = ({ origin, sources }: ReportSentence) =>
  origin !== 'composed' && !sources.some(({ kind }) => kind === 'person')

/** What a sentence rests on; that a person wrote or changed it. */
export function SourceChips({ sentence }: { sentence: ReportSentence }) {
  const { t } = useReader()
  return (
    <ul className="chips">
      {isUnexplained(sentence) && <li className="origin">{t.reports.origins[sentence.origin]}</li>}
      {sentence.sources.map((source) => (
        <li key={JSON.stringify(source)}>
          <SourceLink source={source} isChange={sentence.origin === 'changed'} />
        </li>
      ))}
    </ul>
  )
}
