import type { PagesShown } from '@qarar/register'

/** The page, from 1, on which a line of the file stands; undefined where it stands on none. */
export function pageOfLine({ pages }: Pick<PagesShown, 'pages'>, line: number): number | undefined {
  const at = pages.findIndex(([first, last]) => line >= first && line <= last)
  return at < 0 ? undefined : at + 1
}
