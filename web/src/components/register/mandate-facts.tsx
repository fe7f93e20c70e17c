import { addresseeKey, type NamedParty } from '@qarar/register'
import { Fragment } from 'react'
import { askedInText } from '../../register/asked-in-text.ts'
import { sessionWords } from '../../register/session-words.ts'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { Fact, Facts } from '../parts/facts.tsx'
import { DueWords, StaleMark } from './due-words.tsx'
import { useMandate } from './mandate-context.ts'
import { PartyName } from './party-name.tsx'

/** What the text says, or a person stated: field by field; what is not there is said to be not stated. */
export function MandateFacts() {
  const reader = useReader()
  const { t } = reader
  const { mandate, isStale, words: texts } = useMandate().page
  const { fields, due } = mandate
  // What is asked stands in the words above, unless a person stated it otherwise.
  const isMarked = texts.some(({ text }) => askedInText(text, fields.action))
  const words = t.register.mandate
  return (
    <section className="mandate-facts">
      <h2>{words.fields}</h2>
      <Facts>
        <Fact name={words.of}>{fields.addressees.length > 0 && <Parties parties={fields.addressees} />}</Fact>
        {!isMarked && (
          <Fact name={words.asked}>
            <Stated>{fields.action}</Stated>
          </Fact>
        )}
        <Fact name={words.deadline}>
          {fields.deadline && (
            <span>
              <DueWords mandate={mandate} />
            </span>
          )}
        </Fact>
        <Fact name={words.due}>
          {due.session && (
            <span>
              {sessionWords(due.session, reader)} {isStale && <StaleMark mandate={mandate} />}
            </span>
          )}
        </Fact>
        <Fact name={words.reportTo}>{fields.reportTo && <Parties parties={[fields.reportTo]} />}</Fact>
        <Fact name={words.deliverable}>{fields.deliverable && <Stated>{fields.deliverable}</Stated>}</Fact>
        <Fact name={words.beneficiary}>
          {fields.beneficiary.length > 0 && <Parties parties={fields.beneficiary} />}
        </Fact>
        <Fact name={words.conditions}>
          {fields.conditions.length > 0 && <Stated>{fields.conditions.join(t.separator)}</Stated>}
        </Fact>
        <Fact name={words.verb}>
          <span>
            <Stated>{fields.verb}</Stated> <span className="quiet">{t.marks.classes[fields.class]}</span>
          </span>
        </Fact>
      </Facts>
    </section>
  )
}

function Parties({ parties }: { parties: readonly NamedParty[] }) {
  const { t } = useReader()
  const { place } = useMandate().page.mandate
  return (
    <span>
      {[...new Set(parties.map(addresseeKey))].map((key, at) => (
        <Fragment key={key}>
          {at > 0 && t.separator}
          <PartyName party={key} language={place?.language ?? null} />
        </Fragment>
      ))}
    </span>
  )
}

function Stated({ children }: { children: string }) {
  const { place } = useMandate().page.mandate
  return <DocumentText language={place?.language ?? null}>{children}</DocumentText>
}
