// What the forms of the requests say, as the API takes it.
import { type GivenEvidence, languageTags } from '@qarar/register'
import type { Fields } from '../register/refused.ts'
import { readStart } from './text-source.ts'

export const recordedKinds = [
  'request',
  'items',
  'split',
  'remind',
  'contribution',
  'text',
  'reply',
  'withdraw',
] as const
type RecordedKind = (typeof recordedKinds)[number]

/** A change with the page's part that shows its trace. */
export type RequestChange =
  | { path: string; body: unknown; recorded: RecordedKind; anchor: string }
  | { why: string }

const languageOf = ({ language }: Fields) => languageTags.find((tag) => tag === language) ?? 'ar'
const typed = (fields: Fields, name: string) => fields[name]?.trim() || null

/** A note that came in. */
export function newRequestOf(fields: Fields): { path: string; body: unknown } {
  const { number = '', date = '', from = '' } = fields
  const body = {
    ...{ number, date, from, limit: typed(fields, 'limit'), language: languageOf(fields) },
    ...{ about: typed(fields, 'about'), words: typed(fields, 'words') },
    publication: publicationIn(typed(fields, 'publication')),
  }
  return { path: '/api/requests', body }
}

/** The id in the address of a document's page; what is no address is taken for an id. */
const publicationIn = (given: string | null) => /\/publications\/([\w-]+)/.exec(given ?? '')?.[1] ?? given

/** What a form of a request's page asks for. `chosen`: ticked boxes. */
export function changeOf(request: string, fields: Fields, chosen: readonly string[]): RequestChange {
  const own = `/api/requests/${encodeURIComponent(request)}`
  const item = `/api/request-items/${encodeURIComponent(fields.item ?? '')}`
  switch (fields.about) {
    case 'items':
      return { path: `${own}/items`, body: itemsOf(fields, chosen), recorded: 'items', anchor: 'items' }
    case 'split':
      return { path: `${own}/split`, body: shareOf(fields, chosen), recorded: 'split', anchor: 'items' }
    case 'remind':
      return {
        ...{ path: `${own}/reminders`, recorded: 'remind', anchor: 'owing' },
        body: { post: fields.post ?? '', date: fields.date ?? '' },
      }
    case 'contribution':
      return contributionOf(item, fields)
    case 'text':
      return {
        ...{ path: `${item}/text`, body: textOf(fields), recorded: 'text', anchor: fields.item ?? '' },
      }
    case 'reply':
      return { path: `${own}/reply`, body: replyOf(fields), recorded: 'reply', anchor: 'reply' }
    case 'withdraw':
      return withdrawalOf(fields)
    default:
      return { why: 'store' }
  }
}

function itemsOf(fields: Fields, mandates: readonly string[]) {
  const words = typed(fields, 'words')
  return { mandates, quotes: words ? [words] : [] }
}

/** Boxes are `i-…:12`, an item in the version that was seen. */
function shareOf(fields: Fields, chosen: readonly string[]) {
  const seen = chosen.map((each) => {
    const [item = '', version] = each.split(':')
    return [item, Number(version)] as const
  })
  const { post = '' } = fields
  const agreed = { person: typed(fields, 'person'), by: typed(fields, 'by') }
  return { seen: Object.fromEntries(seen), post, ...agreed, drop: fields.drop === 'yes' }
}

function contributionOf(item: string, fields: Fields): RequestChange {
  const evidence = evidenceOf(typed(fields, 'evidence'))
  if (evidence === null) return { why: 'not-a-link' }
  const { post = '', date = '', words = '' } = fields
  const body = { post, date, words, language: languageOf(fields), evidence }
  return { path: `${item}/contributions`, body, recorded: 'contribution', anchor: fields.item ?? '' }
}

function evidenceOf(given: string | null): GivenEvidence[] | null {
  if (given === null) return []
  if (!/^https?:\/\//i.test(given)) return [{ kind: 'document', text: given }]
  return URL.canParse(given) ? [{ kind: 'link', url: given }] : null
}

function textOf(fields: Fields) {
  const words = fields.reopen === 'yes' ? null : (fields.words ?? '')
  const source = readStart(fields.start)?.source ?? null
  return { seen: Number(fields.version), words, language: languageOf(fields), source }
}

function replyOf(fields: Fields) {
  const { number = '', date = '', sender = '' } = fields
  return { seen: Number(fields.version), number, date, sender, language: languageOf(fields) }
}

const withdrawn: Record<string, string> = {
  q: 'requests',
  i: 'request-items',
  b: 'contributions',
  k: 'replies',
}

function withdrawalOf(fields: Fields): RequestChange {
  const { id = '' } = fields
  const reason = typed(fields, 'reason')
  const name = withdrawn[id.split('-')[0] as string]
  if (!name) return { why: 'store' }
  if (!reason) return { why: 'no-reason' }
  const path = `/api/${name}/${encodeURIComponent(id)}/withdraw`
  return { path, body: { reason }, recorded: 'withdraw', anchor: 'items' }
}
