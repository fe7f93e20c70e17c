// Searches and views of the register that people keep under a name.
import { follows } from '@qarar/core'
import { z } from 'zod'
import { day } from './day.ts'
import { lifeChanges } from './life.ts'
import { listOrders, mandateStates, registerColumns, statuses } from './register.ts'

export const savedKinds = ['search', 'register'] as const
export type SavedKind = (typeof savedKinds)[number]

/** More than these nobody looks through; each is asked what is new whenever something came in. */
export const mostSaved = 200

/** Names of a list, and queries: a query is a line, not a text. */
const longestName = 200
const longestQuery = 4000

/** Neither control characters nor those that turn the direction of what stands around them. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u)

/** People know it by what they see: it has a sign that can be seen, and what looks the same is the same. */
const savedName = words(longestName)
  .normalize('NFC')
  .regex(/[\p{L}\p{N}\p{P}\p{S}]/u)

const id = z.string().regex(/^[\w-]{1,64}$/)
const workPlace = z.string().regex(/^[\w-]{1,64}(?:\/[1-9]\d{0,5})?$/)

/** Parts of an address that are kept, in this order; the others (a page, a day, a language) are of one look only. */
const addresses = {
  search: z.object({ q: words(longestQuery) }),
  register: z.object({
    addressee: z.array(words(500)).max(50).optional(),
    publication: id.optional(),
    work: workPlace.optional(),
    organisation: words(40).optional(),
    session: words(40).optional(),
    due: words(40).optional(),
    follow: z.enum(follows).optional(),
    state: z.enum(mandateStates).optional(),
    status: z.enum([...statuses, 'none']).optional(),
    life: z.enum(lifeChanges).optional(),
    owner: words(500).optional(),
    before: day.optional(),
    words: words(500).optional(),
    stale: z.literal('true').optional(),
    mine: z.literal('true').optional(),
    sort: z.enum(listOrders).optional(),
    column: z
      .array(z.enum([...registerColumns, 'none']))
      .max(registerColumns.length)
      .optional(),
  }),
}

/** What a saved view asks of the register. */
export type SavedView = z.infer<(typeof addresses)['register']>

const several = new Set(['addressee', 'column'])

/** The parts of an address that a kind keeps; null where one of them says what it cannot. */
function readAddress<Kind extends SavedKind>(kind: Kind, query: string) {
  const given = new URLSearchParams(query)
  const found = Object.keys(addresses[kind].shape).flatMap((name) => {
    const values = given.getAll(name).filter((value) => value.trim() !== '')
    return values.length === 0 ? [] : [[name, several.has(name) ? values : values[0]]]
  })
  const { data } = addresses[kind].safeParse(Object.fromEntries(found))
  return (data ?? null) as z.infer<(typeof addresses)[Kind]> | null
}

/** A query as it is kept: the same for whatever means the same. Null where it is none. */
export function savedAddress(kind: SavedKind, query: string): string | null {
  const parts = readAddress(kind, query)
  if (parts === null) return null
  const pairs = Object.entries(parts).flatMap(([name, value]) =>
    [value ?? []].flat().map((each: string) => [name, each]),
  )
  return `${new URLSearchParams(pairs)}`
}

/** What a kept search is for; empty where its words were removed. */
export const savedSearch = (query: string): string => readAddress('search', query)?.q ?? ''

/** What a kept view asks; null where a part of it says what the register does not know. */
export const savedView = (query: string): SavedView | null => readAddress('register', query)

export const newSaved = z.object({
  kind: z.enum(savedKinds),
  name: savedName,
  /** The query of the address of `/search` or `/register`: `q=fisheries`, `status=none&sort=due`. */
  query: z.string().max(50_000),
})

/** `was`: the name that the person saw; refused where it is called otherwise by now. */
export const renamedSaved = z.object({ name: savedName, was: z.string() })

/** Log entry up to which what is new was seen, as `log` of the list said it. */
export const seenSaved = z.object({ log: z.number().int().min(0) })

export const saved = z.object({
  id: z.string(),
  kind: z.enum(savedKinds),
  name: z.string(),
  query: z.string(),
  /** Who saved it first. */
  by: z.string(),
  at: z.string(),
  /** The moment up to which somebody has seen what it finds. */
  seenAt: z.string(),
  /**
   * What came since: hits of a search, among its first thousand, or mandates of a view; `more`: there may be others. Null:
   * it could not be counted, as where the store takes too long to answer the query.
   */
  news: z.object({ count: z.number().int().min(0), more: z.boolean() }).nullable(),
})

export const savedList = z.object({
  /** Log entry up to which is counted what is new. */
  log: z.number().int(),
  /** By their names. */
  saved: z.array(saved),
})

export type NewSaved = z.infer<typeof newSaved>
export type RenamedSaved = z.infer<typeof renamedSaved>
export type Saved = z.infer<typeof saved>
export type SavedList = z.infer<typeof savedList>
