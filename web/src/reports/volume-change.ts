// What the forms of a volume say, as the API takes it.
import { languageTags, reportSections } from '@qarar/register'
import type { Fields } from '../register/refused.ts'

export const recordedKinds = [
  'plan',
  'items',
  'owner',
  'freeze',
  'submit',
  'template',
  'withdraw',
  'segments',
  'returned',
] as const
type RecordedKind = (typeof recordedKinds)[number]

/** A change with the page's part that shows its trace. */
export type VolumeChange =
  | { path: string; body: unknown; recorded: RecordedKind; anchor: string }
  | { why: string }

const typed = (fields: Fields, name: string) => fields[name]?.trim() || null

/** `also`: languages that are ticked; that in which it is written comes first. */
export function newVolumeOf(fields: Fields, also: readonly string[]): { path: string; body: unknown } {
  const first = languageTags.filter((tag) => tag === fields.language)
  const others = languageTags.filter((tag) => tag !== fields.language && also.includes(tag))
  const body = {
    ...{ session: fields.session ?? '', languages: [...first, ...others] },
    ...{ form: fields.form === 'consolidated' ? 'consolidated' : 'items', title: {} },
    ...{ from: typed(fields, 'from'), until: typed(fields, 'until') },
  }
  return { path: '/api/reports', body }
}

/** What a form of a volume's page asks for. `chosen`: ticked boxes of items, sections and texts. */
export function volumeChangeOf(volume: string, fields: Fields, chosen: readonly string[]): VolumeChange {
  const own = `/api/reports/${encodeURIComponent(volume)}`
  switch (fields.about) {
    case 'items':
      return itemsOf(own, fields, chosen)
    case 'owner':
      return ownerOf(fields, chosen)
    case 'freeze':
      return { path: `${own}/freeze`, body: { items: [] }, recorded: 'freeze', anchor: 'finish' }
    case 'submit': {
      const { symbol = '', date = '' } = fields
      return { path: `${own}/submission`, body: { symbol, date }, recorded: 'submit', anchor: 'finish' }
    }
    case 'withdraw-submission':
      return withReason(`${own}/submission/withdraw`, fields)
    case 'withdraw':
      return withReason(`${own}/withdraw`, fields)
    default:
      return { why: 'store' }
  }
}

/** Those that are ticked, each its own item or all one; with `all` whatever is in none. */
function itemsOf(own: string, fields: Fields, works: readonly string[]): VolumeChange {
  if (fields.all !== 'yes' && works.length === 0) return { why: 'nothing-chosen' }
  const groups = fields.how === 'one' ? [works] : works.map((work) => [work])
  const items = fields.all === 'yes' ? [] : groups.map((each) => ({ works: each }))
  return { path: `${own}/items`, body: { items }, recorded: 'items', anchor: 'items' }
}

/** An empty day is none that was typed: what a section has stays, unless somebody says that it is to have none. */
function ownerOf(fields: Fields, chosen: readonly string[]): VolumeChange {
  const sections = reportSections.filter((key) => chosen.includes(key))
  const items = chosen.filter((each) => !sections.some((key) => key === each))
  const post = fields.drop === 'yes' ? null : typed(fields, 'post')
  if (items.length === 0) return { why: 'nothing-chosen' }
  if (post === null && fields.drop !== 'yes') return { why: 'no-post' }
  const agreed = { person: typed(fields, 'person'), by: fields.noday === 'yes' ? '' : typed(fields, 'by') }
  return {
    ...{ path: '/api/report-owners', recorded: 'owner', anchor: 'departments' },
    body: { items, sections, post, ...(post === null ? {} : agreed) },
  }
}

function withReason(path: string, fields: Fields): VolumeChange {
  const reason = typed(fields, 'reason')
  return reason ? { path, body: { reason }, recorded: 'withdraw', anchor: 'finish' } : { why: 'no-reason' }
}

/** Translations that were typed: `source-3` with `text-3`; what is empty is not sent. */
export function segmentsOf(fields: Fields) {
  const language = languageTags.find((tag) => tag === fields.language)
  const segments = Object.entries(fields).flatMap(([name, source]) => {
    const at = /^source-(\d+)$/.exec(name)?.[1]
    const text = fields[`text-${at}`]?.trim()
    return at && text ? [{ source: lines(source), text: lines(text) }] : []
  })
  return { language, segments }
}

/** Forms send CR LF. */
export const lines = (text: string) => text.replaceAll(/\r\n?/g, '\n')
