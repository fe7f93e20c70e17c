// The made-up year of `examples/year-of-work.json`, brought into a store as people would.
import { readFile } from 'node:fs/promises'
import type { LanguageTag } from '@qarar/core'
import {
  type DraftItem,
  type NewAnswer,
  type NewLetter,
  newAnswer,
  newLetter,
  newStatus,
  newVolume,
  type RegisterMandate,
  type Status,
} from '@qarar/register/contract'
import { importExample } from '../../http/testing/own-store.ts'
import type { Store } from '../../store/store.ts'

const by = 'test'

interface Request {
  resolution: string
  /** Number of its operative paragraph. */
  paragraph: number
  /** First words of what is asked, where a paragraph asks for several things. */
  asks?: string
}

interface Year {
  texts: string[]
  session: { name: string; from: string; to: string; place: string; host: string }
  plan: { session: string; languages: LanguageTag[]; from: string; until: string }
  statuses: (Request & { addressee: string; status: Status; asOf: string; reportText?: string })[]
  letters: (Omit<NewLetter, 'mandates'> & {
    requests: Request[]
    reminder?: { number: string; date: string; limit: string }
    answers: (Omit<NewAnswer, 'letter' | 'returns'> & { returns?: (Request & { quote: string })[] })[]
  })[]
  departments: { post: string; by: string; resolutions: string[] }[]
  contributions: {
    post: string
    filled: { resolution: string; section: string; words: string }[]
    changed?: [string, string][]
  }[]
  /** The same sentence in each language; any of them may be the one that was written. */
  translations: Record<LanguageTag, string>[]
  clearedBy: string
  submission: { symbol: string; date: string }
}

const file = new URL('../../../../examples/year-of-work.json', import.meta.url)
export const readYear = async (): Promise<Year> => JSON.parse(await readFile(file, 'utf8'))

/** Texts, statuses and notes; then the report, planned and given to the departments: its id. */
export async function loadYear(store: Store, year: Year): Promise<string> {
  for (const name of year.texts) await importExample(store, name)
  await store.linkTexts()
  const { name, ...facts } = year.session
  await store.setSessionFacts(name, { ...facts, by })
  const { mandates } = await store.listRegister({ language: 'en', count: 1000 })
  await recordStatuses(store, year, mandates)
  for (const letter of year.letters) await writeLetter(store, letter, mandates)
  const { id } = await store.planReport({ ...newVolume.parse(year.plan), by })
  await assignDepartments(store, id, year)
  return id
}

async function recordStatuses(store: Store, { statuses }: Year, mandates: readonly RegisterMandate[]) {
  for (const { resolution, paragraph, asks, ...status } of statuses) {
    const mandate = asked(mandates, { resolution, paragraph, asks })
    await store.recordStatus(mandate, { ...newStatus.parse(status), by })
  }
}

/** A note, its reminder, and what was answered. */
async function writeLetter(
  store: Store,
  { requests, reminder, answers, ...letter }: Year['letters'][number],
  mandates: readonly RegisterMandate[],
): Promise<void> {
  const about = requests.map((request) => asked(mandates, request))
  const { id } = await store.writeLetter({ ...newLetter.parse({ ...letter, mandates: about }), by })
  const { language } = letter
  if (reminder) await store.writeLetter({ ...newLetter.parse({ ...reminder, language, refersTo: id }), by })
  for (const { returns = [], ...answer } of answers) {
    const marked = returns.map(({ resolution, paragraph, asks, ...passage }) => ({
      ...passage,
      mandate: asked(mandates, { resolution, paragraph, asks }),
    }))
    await store.registerAnswer({ ...newAnswer.parse({ ...answer, letter: id, returns: marked }), by })
  }
}

/** Id of the one mandate that is meant. */
function asked(mandates: readonly RegisterMandate[], { resolution, paragraph, asks }: Request): string {
  // A text has a symbol in each language.
  const { work } = mandates.find((each) => each.work.symbol === resolution) ?? {}
  const found = mandates.filter(
    (each) =>
      each.work.id === work?.id &&
      each.place?.eId === `para_${paragraph}` &&
      (asks === undefined || each.fields.action.includes(asks)),
  )
  const [only, ...more] = found
  if (only && more.length === 0) return only.id
  throw new Error(`${found.length} mandates in ${resolution} §${paragraph} ${asks ?? ''}`)
}

async function assignDepartments(store: Store, volume: string, { departments }: Year): Promise<void> {
  for (const { post, by: day, resolutions } of departments) {
    const items = await Promise.all(resolutions.map((symbol) => itemOn(store, volume, symbol)))
    const owner = { post, by: day, items: items.map(({ id }) => id), sections: [], person: null }
    await store.assignSections({ ...owner, recordedBy: by })
  }
}

/** The item on a resolution, in the language in which the report is written. */
export async function itemOn(store: Store, volume: string, symbol: string): Promise<DraftItem> {
  const page = await store.getVolume(volume)
  const { id } = page?.items.find(({ works }) => works.some((work) => work.symbol === symbol)) ?? {}
  const item = id && (await store.getReportItem(id))
  if (!item) throw new Error(`no item on ${symbol}`)
  return item
}
