import { Fragment } from 'react'

interface Props {
  children: string
  /** In a column that may be too narrow for it: it may go on in the next line behind a stroke. */
  inColumn?: boolean
}

/** A symbol or number (A/RES/67/264, 36/44-POL): its own direction, never broken over lines unless it is absurdly long. */
export function SymbolText({ children, inColumn }: Props) {
  if (inColumn) return <bdi className="symbol in-column">{withBreaks(children)}</bdi>
  return <bdi className={children.length > 40 ? 'symbol breakable' : 'symbol'}>{children}</bdi>
}

const withBreaks = (symbol: string) =>
  symbol.split(/(?<=\/)/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one symbol never change places
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ))
