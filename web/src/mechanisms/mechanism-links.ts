// What leads from other pages to mechanisms.
import { type LanguageTag, type MechanismLink, mechanismLinks } from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { ask } from '../api.ts'

interface Asked {
  /** Works, as `p-7f3kq0w9xz/1`. */
  places?: readonly string[]
  mandate?: string
  party?: string
  language: LanguageTag
}

/** As many texts as one question may name. */
const most = 200

export async function getMechanismLinks(
  context: Readonly<RouterContextProvider>,
  { places = [], mandate, party, language }: Asked,
): Promise<MechanismLink[]> {
  const works = [...new Set(places)].slice(0, most)
  const asked = { mandate, party, ...(works.length > 0 && { places: works.join(',') }) }
  const stated = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined)
  if (stated.length === 0) return []
  const query = new URLSearchParams([...stated, ['language', language]])
  return (await ask(context, `/api/mechanisms/links?${query}`, mechanismLinks)).links
}

export interface Paragraph {
  publication: string
  order: number
  eId: string
}

/** Those that a paragraph names, or proves something of. */
export const linksAt = (links: readonly MechanismLink[], at: Paragraph): MechanismLink[] =>
  links.filter(({ places }) =>
    places.some(
      (place) => place.publication === at.publication && place.order === at.order && place.eId === at.eId,
    ),
  )
