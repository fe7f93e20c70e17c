import { follows } from '@qarar/core'
import type { MandatesPage, PlacedMandate } from '@qarar/register/contract'
import type { Store } from '../store/store.ts'

const atOnce = 1000

/** Every mandate of a publication, or of one of its works, whatever number a page has. */
export async function allMandates(
  store: Store,
  publication: string,
  { work, expression }: { work?: number; expression?: string },
): Promise<MandatesPage | undefined> {
  const first = await store.listMandates(publication, { expression, count: atOnce })
  if (!first) return undefined
  const mandates = [...first.mandates]
  while (mandates.length < first.total) {
    const next = await store.listMandates(publication, {
      expression,
      from: mandates.length + 1,
      count: atOnce,
    })
    if (!next || next.mandates.length === 0) break
    mandates.push(...next.mandates)
  }
  return work === undefined ? { ...first, mandates } : ofWork({ ...first, mandates }, work)
}

function ofWork(page: MandatesPage, work: number): MandatesPage {
  const mandates = page.mandates.filter(({ order }) => order === work)
  return { ...page, mandates, total: mandates.length, follows: countFollows(mandates) }
}

function countFollows(mandates: readonly PlacedMandate[]): MandatesPage['follows'] {
  const count = (name: string) => mandates.filter(({ mandate }) => mandate.follow === name).length
  return Object.fromEntries(follows.map((name) => [name, count(name)])) as MandatesPage['follows']
}
