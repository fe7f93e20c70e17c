import type { ReadingToVerify, VerifiedReading } from '../../answers.ts'
import type { Section } from '../../decide.ts'
import { readingKey } from '../../reading/open-questions.ts'
import { useReader } from '../frame/frame-context.ts'
import { ChangeText } from './change-text.tsx'
import { DecidedBy } from './decided-by.tsx'
import { ReadingPlace } from './reading-place.tsx'
import { InContext } from './reading-question.tsx'

/** A proposed reading with the answer that a person gave. */
export function AnsweredReading({ reading }: { reading: ReadingToVerify }) {
  if (!reading.verified) return null
  return (
    <li className="question-item" id={readingKey(reading)}>
      <ReadingPlace reading={reading} />
      <InContext reading={reading} />
      <Verdict verified={reading.verified} back="readings" />
    </li>
  )
}

/** What a person said of words: as they stand, as they are read, why, by whom. */
export function Verdict({ verified, back }: { verified: VerifiedReading; back: Section }) {
  const { t } = useReader()
  return (
    <>
      <ChangeText from={verified.anchor.quote} to={verified.text} confirmed />
      <DecidedBy decision={verified} back={back} what={t.verify.causes[verified.cause]} />
    </>
  )
}
