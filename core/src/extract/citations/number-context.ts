import type { LanguagePack } from '../../languages/pack.ts'
import type { OrganisationProfile } from '../../organisations/profile.ts'
import type { Passage } from '../passage.ts'
import type { Token } from '../tokens.ts'
import type { Line } from './line.ts'
import type { Chain } from './number-chains.ts'
import { type NamedOrgan, organsAt } from './number-marks.ts'

/** What the words around say of whose number it is. */
export interface NumberContext {
  own: boolean
  organs: readonly NamedOrgan[]
  subject: readonly NamedOrgan[]
  /** A body that no profile knows, or a document, is named, whose resolutions these are. */
  foreign: boolean
}

export function contextOf(chain: Chain, start: number, line: Line, passage: Passage): NumberContext {
  const { organs, subject, own } = chain
  if (organs.length > 0 || own) return { own, organs, subject, foreign: false }
  if (isOfAnother(chain, line, passage)) return { own, organs, subject: [], foreign: true }
  const adopter = adopterOf(chain, line, passage)
  if (adopter) return { own, organs: adopter, subject: [], foreign: adopter.length === 0 }
  const opener = line.starts[chain.from] ?? start
  const before = line.text.slice(Math.max(0, opener - 240), opener)
  const cited = /(?<![\p{L}\p{N}/])[A-Z]{1,5}\/[\w./-]+[^;؛]*[,،(] ?$/u.exec(before)?.[0]
  if (cited === undefined) return { own, organs, subject, foreign: false }
  const reported = reportedOrgans(cited, passage.organisations)
  return { own, organs: reported, subject, foreign: reported.length === 0 }
}

/** The organ whose report the document before is. */
function reportedOrgans(symbol: string, organisations: readonly OrganisationProfile[]): NamedOrgan[] {
  return organisations.flatMap((organisation) =>
    organisation.organs
      .filter(({ reports }) => reports?.test(symbol))
      .map((organ) => ({ organisation, organ })),
  )
}

/** Named directly before the word or behind the number, and no organ that is known: `Conference resolution 5/3`. */
function isOfAnother({ from, to, numbers }: Chain, { tokens }: Line, { language }: Passage): boolean {
  if (language.direction === 'rtl') return opensBody(tokens, to, language)
  return language.citations.organFirst
    ? isNameBefore(tokens, from)
    : isNameBehind(tokens, numbers[0]?.to ?? to, language)
}

/** «قرار لجنة المصايد 65/2». */
function opensBody(tokens: readonly Token[], at: number, { parties }: LanguagePack): boolean {
  const word = tokens[at]?.folded ?? ''
  return parties.bodies.some((body) => word === body || word === `ال${body}`)
}

const isName = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)

/** Small words inside names: `Commission on the Status of Women`. */
const inName = /^(?:of|on|for|and|the)$/

function isNameBefore(tokens: readonly Token[], from: number): boolean {
  if (!isName(tokens[from - 1])) return false
  let at = from - 2
  while (at > 0 && from - at < 5 && inName.test(tokens[at]?.folded ?? '')) at--
  return isName(tokens[at])
}

/** Only words that tell by whom stand between. */
function isNameBehind(tokens: readonly Token[], from: number, { citations }: LanguagePack): boolean {
  const after = tokens.slice(from, from + 4)
  const name = after.findIndex(({ folded }) => !citations.issuers.includes(folded))
  return name > 0 && isName(after[name]) && after.slice(0, name).every(({ kind }) => kind === 'word')
}

/** Farthest that `adopted` stands behind a number, and the name behind it, in tokens. */
const adoptedReach = 48
const adopterReach = 9
const directReach = 6

/**
 * `resolution 65/2 on …, adopted on 18 March by the Commission …`: the organs of that name, none where it is not known;
 * null where nobody is named.
 */
function adopterOf(
  { to, numbers }: Chain,
  { tokens }: Line,
  { organisations, language }: Passage,
): readonly NamedOrgan[] | null {
  const { adopted, adoptedBy, issuers } = language.citations
  const from = numbers[0]?.to ?? to
  const end = Math.min(tokens.length, from + adoptedReach)
  const at = firstOf(tokens, from, end, ({ folded }) => adopted.includes(folded) || /^[;؛]$/.test(folded))
  if (at === null || !adopted.includes(tokens[at]?.folded ?? '')) return null
  // `the measures adopted by the Government` are not the resolution.
  if (at - from > directReach && tokens[at - 1]?.kind !== 'mark') return null
  const limit = Math.min(tokens.length, at + adopterReach)
  const by =
    adoptedBy.length === 0 ? at : firstOf(tokens, at, limit, ({ folded }) => adoptedBy.includes(folded))
  const name = by === null ? null : firstOf(tokens, by + 1, limit, ({ folded }) => !issuers.includes(folded))
  if (name === null) return null
  const organs = organsAt(tokens, name, organisations, language)
  if (organs) return organs
  const isBody = language.direction === 'rtl' ? opensBody(tokens, name, language) : isName(tokens[name])
  return isBody ? [] : null
}

function firstOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (token: Token) => boolean,
): number | null {
  for (let at = from; at < to; at++) if (test(tokens[at] as Token)) return at
  return null
}
