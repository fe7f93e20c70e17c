import type { RegisterMandate } from '@qarar/register'
import type { ReactNode } from 'react'
import { mandatePath, reviewPath } from '../../addresses.ts'
import { titleLanguage } from '../../i18n/title-language.ts'
import { TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { DocumentText } from '../parts/document-text.tsx'
import { ShortWords } from '../parts/short-words.tsx'
import { useList } from './list-context.ts'

interface Props {
  mandate: RegisterMandate
  /** Whether the text is named above what it asks: the first row of each. */
  isFirst: boolean
  withFollow?: boolean
  /** Characters of what is asked that are shown; the mandate's page has all. */
  longest?: number
  children?: ReactNode
}

/** What is asked, under the title of its text; leads to the mandate, the title to the review of the text. */
export function AskedCell({ mandate, isFirst, withFollow, longest, children }: Props) {
  const { t } = useReader()
  const { state, fields } = mandate
  return (
    <>
      {isFirst && <TextTitle mandate={mandate} />}
      <AskedLink mandate={mandate} longest={longest} />{' '}
      <span className="tags">
        {withFollow && <b className={`follow ${fields.follow}`}>{t.asks.follows[fields.follow]}</b>}
        <span className={`state ${state}`}>{t.register.states[state]}</span>
      </span>
      {children}
    </>
  )
}

interface LinkProps {
  mandate: RegisterMandate
  longest?: number
}

export function AskedLink({ mandate: { id, state, fields, place }, longest = 160 }: LinkProps) {
  // A list hands its other conditions on with its times: they are none of a mandate.
  const { asOf, known } = useList().past
  return (
    <a className={`asked ${state}`} href={mandatePath(id, { asOf, known })}>
      <ShortWords language={place?.language ?? null} longest={longest}>
        {fields.action}
      </ShortWords>
    </a>
  )
}

function TextTitle({ mandate: { work, place } }: { mandate: RegisterMandate }) {
  const { t } = useReader()
  if (!work.title) return null
  const language = titleLanguage(work.title, place?.language ?? null)
  const title = <DocumentText language={language}>{work.title}</DocumentText>
  return (
    <p className="of-text">
      {place ? (
        <a href={reviewPath(place.publication, place.order)} title={t.register.docket.review}>
          {title}
        </a>
      ) : (
        title
      )}{' '}
      <TitleDoubt of={place && { ...place, language }} />
    </p>
  )
}
