import { everything, type Level, levels } from '@qarar/register/contract'

/** What is made to be handed on goes out at this level where the address names none. */
const leavesAt: [path: RegExp, level: Level][] = [
  [/^\/api\/mandates\.csv$/, 'public'],
  [/^\/api\/calendar\.ics$/, 'public'],
  // To those who are asked, who are members.
  [/^\/api\/letters\/[^/]+\/(?:docx|xlsx)$/, 'limited'],
  [/^\/api\/docket\.xlsx$/, 'limited'],
  [/^\/api\/mechanisms\/[^/]+\/records\/[^/]+\/file$/, 'limited'],
]

/** `?level=public`; undefined where it names a level that there is not. Never more than what the server may show. */
export function levelOfRequest(url: string): Level | undefined {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const asked = searchParams.get('level')
  if (asked !== null) return levels.find((level) => level === asked)
  return leavesAt.find(([path]) => path.test(pathname))?.[1] ?? everything
}
