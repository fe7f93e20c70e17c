import type { ReportItemHead } from '@qarar/register'
import type { Reader } from '../../i18n/reader.ts'
import { useReader } from '../frame/frame-context.ts'
import { SymbolText } from '../parts/symbol-text.tsx'

type Named = Pick<ReportItemHead, 'position' | 'title' | 'works' | 'symbol'>

/** What an item is called: by its own title, else by that of its first text. */
export function itemTitle({ position, title, works }: Named, { language, t, number }: Reader): string {
  const own = title[language] ?? Object.values(title).find(Boolean)
  return own ?? works.find((work) => work.title)?.title ?? t.reports.item(number(position))
}

/** Symbols of the texts that an item reports on. */
export function WorkSymbols({ works }: Pick<ReportItemHead, 'works'>) {
  const { t } = useReader()
  const symbols = works.flatMap(({ symbol }) => symbol ?? [])
  return symbols.map((symbol, at) => (
    <span key={symbol}>
      {at > 0 && t.separator}
      <SymbolText>{symbol}</SymbolText>
    </span>
  ))
}
