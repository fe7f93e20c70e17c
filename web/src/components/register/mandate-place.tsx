import { paragraphName, type RegisterMandate } from '@qarar/register'
import { workPath } from '../../addresses.ts'
import { LevelMark } from '../distribution/level-mark.tsx'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'

/** Symbol of the text, where it has one, and number of the paragraph; they lead to its place in the reader. */
export function MandatePlaceLink({ mandate: { work, place, otherSymbol } }: { mandate: RegisterMandate }) {
  const { t, plain, language: readers } = useReader()
  const symbol = work.symbol && <SymbolText inColumn>{work.symbol}</SymbolText>
  if (!place) return <span className="quiet">{symbol ?? '¶'}</span>
  const { publication, order, language, eId } = place
  return (
    <>
      <a href={`${workPath(publication, order, { language })}#${eId}`}>
        {symbol}
        {symbol && t.separator}
        <bdi>{plain(paragraphName(place, readers))}</bdi>
      </a>
      {otherSymbol && (
        <>
          {' '}
          <span className="quiet small">
            <SymbolText inColumn>{otherSymbol}</SymbolText>
          </span>
        </>
      )}
      <LevelMark id={publication} />
    </>
  )
}
