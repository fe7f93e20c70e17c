import { workPath } from '../../addresses.ts'
import type { ListedMeeting } from '../../answers.ts'
import { formatStated } from '../../i18n/dates.ts'
import { deliveryLanguage } from '../../i18n/delivery-language.ts'
import { organName } from '../../reading/organ-name.ts'
import { LevelMark, TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { Fact, Facts } from '../parts/facts.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** A meeting in the list: when and what it was about, how many spoke, and in which languages. */
export function MeetingItem({ meeting }: { meeting: ListedMeeting }) {
  const reader = useReader()
  const { t, language: own, number } = reader
  const { publication, order, language, symbol, title, session, date, organisation, organ } = meeting
  const words = t.reading.meetings
  return (
    <li className="meeting-item">
      <p className="when">
        {date ? (
          <time dateTime={date}>{formatStated(date, 'gregorian', reader, organisation)}</time>
        ) : (
          <span className="not-stated">{t.facts.notStated}</span>
        )}
      </p>
      <div>
        <p className="kind">
          {organ && <bdi>{organName(organisation, organ, own)}</bdi>}{' '}
          {session && <SessionName session={session} />} {symbol && <SymbolText>{symbol}</SymbolText>}{' '}
          <LevelMark id={publication} />
        </p>
        <h2>
          <a href={workPath(publication, order, { language })}>
            <DocumentText language={language}>{title ?? symbol ?? t.publication.untitled}</DocumentText>
          </a>
        </h2>
        <TitleDoubt of={{ publication, language }} />
        <Facts>
          <Fact name={words.turns}>{number(meeting.turns)}</Fact>
          <Fact name={words.speakers}>{number(meeting.speakers)}</Fact>
          <Fact name={words.spoken}>
            {meeting.spoken.map((each) => deliveryLanguage(each, own)).join(t.separator)}
          </Fact>
          <Fact name={words.positions}>
            {meeting.positions > 0 && (
              <a href={`${workPath(publication, order, { language })}#positions`}>
                {number(meeting.positions)}
              </a>
            )}
          </Fact>
        </Facts>
      </div>
    </li>
  )
}
