import type { ReactNode } from 'react'
import type { Turn } from '../../answers.ts'
import { deliveryLanguage } from '../../i18n/delivery-language.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { nest } from '../../reading/nest.ts'
import { turnId, wordsOf } from '../../reading/proceedings.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { OwnWords } from '../parts/own-words.tsx'
import { Citation } from '../work/citation-line.tsx'
import { Paragraphs } from '../work/paragraphs.tsx'
import { useText } from '../work/text-context.ts'
import { speakerOf } from './speaker-of.ts'

/** What one speaker says, under a head that says who, for whom and in which language. */
export function TurnSection({ turn }: { turn: Turn }) {
  const { t, plain } = useReader()
  const { language, citationOfTurn } = useText()
  const id = turnId(turn)
  return (
    <section className={`turn ${turn.kind}`} id={id} aria-labelledby={`${id}_name`} {...inLanguage(language)}>
      <header className="turn-head">
        <h3 id={`${id}_name`}>
          <a className="number" href={`#${id}`} title={t.text.permalink}>
            <span className="visually-hidden">{t.meeting.turn('')}</span>
            {plain(turn.order)}
          </a>
          <DocumentText language={language}>{speakerOf(turn, t)}</DocumentText>
        </h3>
        <TurnFacts turn={turn} />
      </header>
      <Citation words={citationOfTurn(turn)} />
      <Paragraphs nodes={nest(turn.paragraphs)} />
    </section>
  )
}

function TurnFacts({ turn }: { turn: Turn }) {
  const { language } = useText()
  const { t, count, language: own } = useReader()
  return (
    <ul className="turn-facts">
      {turn.as === 'national' && <TurnFact>{t.meeting.as.national}</TurnFact>}
      {turn.by && turn.for && (
        <TurnFact>
          {t.meeting.speaksFor} <DocumentText language={language}>{turn.for}</DocumentText>
        </TurnFact>
      )}
      {turn.language && <TurnFact>{t.meeting.spokeIn(deliveryLanguage(turn.language, own))}</TurnFact>}
      {turn.kind === 'procedural' && <TurnFact>{t.meeting.procedural}</TurnFact>}
      {!turn.header && <TurnFact>{t.meeting.noHeader}</TurnFact>}
      <TurnFact>{count(t.counts.words, wordsOf(turn))}</TurnFact>
    </ul>
  )
}

function TurnFact({ children }: { children: ReactNode }) {
  return (
    <li>
      <OwnWords>{children}</OwnWords>
    </li>
  )
}
