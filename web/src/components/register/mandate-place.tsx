import type { RegisterMandate } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { ShortWords } from '../parts/short-words.tsx'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Symbol of the text and number of the paragraph; they lead to its place in the reader, where a text has it. */
export function MandatePlaceLink({ mandate: { work, place } }: { mandate: RegisterMandate }) {
  const { t, plain } = useReader()
  const text = work.symbol ? (
    <SymbolText>{work.symbol}</SymbolText>
  ) : (
    <ShortWords language={place?.language ?? null} longest={40}>
      {work.title ?? t.publication.untitled}
    </ShortWords>
  )
  if (!place) return <span className="quiet">{text}</span>
  const { publication, order, language, eId, number, marker } = place
  return (
    <a href={`${workPath(publication, order, { language })}#${eId}`}>
      {text}
      {t.separator}
      <bdi>{number ? plain(number) : (marker ?? '¶')}</bdi>
    </a>
  )
}
