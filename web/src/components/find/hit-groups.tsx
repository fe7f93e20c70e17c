import { type MechanismLink, paragraphName, type SearchHit } from '@qarar/register'
import type { ReactNode } from 'react'
import { publicationPath, workPath } from '../../addresses.ts'
import { groupHits, type HitGroup } from '../../find/group-hits.ts'
import { piecesOf } from '../../find/pieces-of.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { titleLanguage } from '../../i18n/title-language.ts'
import { linksAt } from '../../mechanisms/mechanism-links.ts'
import { TitleDoubt } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { MechanismLinks } from '../mechanisms/mechanism-links.tsx'
import { DoubtMark } from '../parts/doubt-mark.tsx'
import { SessionName } from '../parts/session-name.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** What is said of a group by when its text came. */
type HeldSince = (first: SearchHit) => ReactNode

interface Props {
  hits: readonly SearchHit[]
  /** Mechanisms that their paragraphs name. */
  links?: readonly MechanismLink[]
  held?: HeldSince
}

/** Hits under the works that they stand in. */
export function HitGroups({ hits, links = [], held }: Props) {
  return (
    <ol className="hit-groups">
      {groupHits(hits).map((group) => (
        <li key={group.key} className="hit-group">
          <GroupHead group={group} />
          {held?.(group.first)}
          <ol>
            {group.hits.map((hit) => (
              <Hit key={hit.id} hit={hit} links={links} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function GroupHead({ group: { first } }: { group: HitGroup }) {
  const { t } = useReader()
  const { publication, work, language } = first
  if (!publication) return <h2>{t.find.passages}</h2>
  const symbol = work?.symbol ?? work?.number ?? publication.symbol
  return (
    <header>
      <h2>
        <a href={addressOf(first)}>
          {symbol && <SymbolText>{symbol}</SymbolText>}
          {symbol && work?.title && ' · '}
          {work?.title && <bdi {...inLanguage(titleLanguage(work.title, first.language))}>{work.title}</bdi>}
          {!symbol && !work?.title && (work ? t.kinds[work.kind] : t.find.cover)}
        </a>
      </h2>
      <p className="quiet">
        {work ? t.kinds[work.kind] : t.find.cover}
        {work?.session && (
          <>
            {' · '}
            <SessionName session={work.session} organisation={publication.organisation} />
          </>
        )}
      </p>
      <TitleDoubt of={{ publication: publication.id, order: work?.order, language }} />
    </header>
  )
}

function Hit({ hit, links }: { hit: SearchHit; links: readonly MechanismLink[] }) {
  const { t, plain } = useReader()
  const { turn, marker, publication, eId, text, marks, language, work, doubt } = hit
  const at = publication && work && eId ? { publication: publication.id, order: work.order, eId } : null
  return (
    <li className="hit">
      <p className="hit-place">
        {publication && eId && (
          <a href={`${addressOf(hit)}#${eId}`}>
            {marker ? <PlaceName eId={eId} marker={marker} /> : t.find.openPlace}
          </a>
        )}{' '}
        <span className="quiet">
          {turn !== null && `${t.meeting.turn(plain(turn))} · `}
          {language && t.languages[language]}
        </span>
      </p>
      <p className="document-text hit-text" {...inLanguage(language)}>
        {piecesOf(text, marks).map(({ text: words, marked }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
          marked ? <mark key={at}>{words}</mark> : words,
        )}
      </p>
      <DoubtMark doubt={doubt} />
      <MechanismLinks links={at ? linksAt(links, at) : []} className="hit-place" />
      <Versions hit={hit} />
    </li>
  )
}

/** «Paragraph 12» for what a text marks « - 12-»; a speaker as printed. */
function PlaceName({ eId, marker }: { eId: string; marker: string }) {
  const { t, plain, language } = useReader()
  const name = isSpeaker(marker) ? marker : plain(paragraphName({ eId, number: null, marker }, language))
  return (
    <>
      {isNumber(name) && t.find.place('')}
      <bdi>{name}</bdi>
    </>
  )
}

/** Not named in words: «5», «5 (a)», «ب». */
const isNumber = (name: string) => /^\p{Nd}/u.test(name) || /^\S{1,5}$/u.test(name)

/** Where the same paragraph stands in other languages. */
function Versions({ hit: { versions, eId } }: { hit: SearchHit }) {
  const { t } = useReader()
  if (versions.length === 0) return null
  return (
    <p className="hit-place hit-versions quiet">
      {t.find.alsoIn}{' '}
      {versions.map(({ language, publication, order, expression, marker }, at) => (
        <span key={expression}>
          {at > 0 && ' · '}
          <a href={`${workPath(publication, order, { language })}#${eId}`} hrefLang={language}>
            {t.languages[language]}
            {eId && marker && (
              <>
                {t.separator}
                <PlaceName eId={eId} marker={marker} />
              </>
            )}
          </a>
        </span>
      ))}
    </p>
  )
}

function addressOf({ publication, work, language, expression }: SearchHit): string {
  const version = language ? { language } : { expression }
  if (!publication) return ''
  return work ? workPath(publication.id, work.order, version) : publicationPath(publication.id, version)
}

/** A speaker's name stands before the first paragraph of a speech as its marker. */
const isSpeaker = (marker: string) => /\p{L}{5}|.{9}/u.test(marker)
