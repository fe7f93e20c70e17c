// What the forms of the review send, and where each answer leads: to the next proposal, then to the next text.
import { type NewMandateDecision, problem, type RefusalReason, type ReviewPage } from '@qarar/register'
import { data, type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { publicationPath, reviewPath } from '../addresses.ts'
import { directionFrom, linkFrom } from './direct.ts'
import {
  addMandate,
  confirmAll,
  getReview,
  getStructure,
  sayDirection,
  sayLink,
  sayMandate,
  takeBackDirection,
  takeBackMandate,
} from './review-api.ts'
import { fieldsFrom, newFieldsFrom, type Typed, type WrongFields } from './typed-fields.ts'

type Context = Readonly<RouterContextProvider>

/** An answer that was not taken: why, and what was typed, so that nothing of it is lost. */
export interface RefusedReview {
  why: 'store' | 'no-target' | 'not-whole-direction' | WrongFields | RefusalReason
  /** Words of the store, in English, where the pages have no sentence of their own. */
  detail: string | null
  typed: Typed
}

const whole = z.coerce.number().int()
const seen = { mandate: z.string().min(1), version: whole, was: z.string() }
const forms = z.discriminatedUnion('about', [
  z.object({ about: z.literal('confirmed'), ...seen }),
  z.object({ about: z.literal('rejected'), ...seen, reason: z.string().default('') }),
  z.object({ about: z.literal('edited'), ...seen }),
  z.object({ about: z.literal('split'), ...seen }),
  z.object({ about: z.literal('merged'), ...seen, into: z.string().default('') }),
  z.object({ about: z.literal('all'), seen: z.string() }),
  z.object({ about: z.literal('added'), eId: z.string(), quote: z.string() }),
  z.object({ about: z.literal('direct'), revision: z.string() }),
  z.object({ about: z.literal('link'), revision: z.string() }),
  z.object({ about: z.literal('direct-back'), decision: z.string(), reason: z.string() }),
  z.object({ about: z.literal('take-back'), decision: z.string(), mandate: z.string(), reason: z.string() }),
])
type Form = z.infer<typeof forms>

/** What is sent on, or why it is not. */
type Send = (() => Promise<unknown>) | RefusedReview['why']

/** Parts that a form of a split has room for. */
export const splitParts = 4

export async function decideReview(context: Context, id: string, order: number, request: Request) {
  const typed = Object.fromEntries(
    [...(await request.formData())].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
  const form = forms.safeParse(typed)
  const expression = typed.expression
  if (!form.success || !expression) return refuse({ why: 'store', detail: null, typed })
  const send = sending(context, expression, form.data, typed)
  if (typeof send === 'string') return refuse({ why: send, detail: null, typed })
  try {
    await send()
    if (isOfStructure(form.data.about))
      return redirect(await placeOfDirected(context, id, { order, expression }, form.data, request), 303)
    const after = await getReview(context, id, order, expression)
    return redirect(leadOn(after, form.data, new URL(request.url).searchParams), 303)
  } catch (thrown) {
    const refused = refusal.safeParse(thrown)
    if (!refused.success) throw thrown
    const { detail, status, reason } = refused.data.data
    return refuse({ why: reason ?? 'store', detail: reason ? null : detail, typed }, status)
  }
}

const refuse = (refused: RefusedReview, status = 422) => data(refused, { status })

/** What `ask` throws where the store refuses: the answer is wrong, not the server. */
const refusal = z.object({ data: problem.extend({ status: z.number().max(499) }) })

function sending(context: Context, expression: string, form: Form, typed: Typed): Send {
  if (form.about === 'take-back')
    return form.reason.trim() === ''
      ? 'no-reason'
      : () => takeBackMandate(context, form.decision, form.reason.trim())
  if (form.about === 'direct-back')
    return form.reason.trim() === ''
      ? 'no-reason'
      : () => takeBackDirection(context, form.decision, form.reason.trim())
  if (form.about === 'link') {
    const link = linkFrom(typed)
    const { revision } = form
    return link ? () => sayLink(context, expression, { ...link, revision }) : 'not-whole-direction'
  }
  if (form.about === 'direct') return directing(context, expression, form.revision, typed)
  if (form.about === 'all') return () => confirmAll(context, seenIn(form.seen, expression))
  if (form.about === 'added') return adding(context, expression, form, typed)
  const said = saidIn(form, typed)
  return typeof said === 'string' ? said : () => sayMandate(context, form.mandate, { ...said, expression })
}

/** `n-1:12,n-2:13` */
const seenIn = (list: string, expression: string) =>
  list.split(',').map((one) => {
    const [mandate = '', version = ''] = one.split(':')
    return { mandate, version: Number(version), expression }
  })

function adding(context: Context, expression: string, form: Form & { about: 'added' }, typed: Typed): Send {
  if (form.quote.trim() === '') return 'words-not-found'
  const fields = newFieldsFrom({ ...typed, p0_action: typed.p0_action?.trim() || form.quote }, 'p0_')
  if (typeof fields === 'string') return fields
  const { eId, quote } = form
  return () => addMandate(context, expression, { order: Number(typed.order), eId, quote, fields })
}

function directing(context: Context, expression: string, revision: string, typed: Typed): Send {
  const direction = directionFrom(typed)
  if (direction === null) return 'not-whole-direction'
  return () => sayDirection(context, expression, { revision, directions: [direction] })
}

const isOfStructure = (about: Form['about']) =>
  about === 'direct' || about === 'direct-back' || about === 'link'

/** The paragraph by the name that it has now; the publication, where it has no such text any more. */
async function placeOfDirected(
  context: Context,
  id: string,
  { order, expression }: { order: number; expression: string },
  { about }: Form,
  request: Request,
): Promise<string> {
  const asked = new URL(request.url).searchParams
  const version = { expression: asked.get('expression'), language: asked.get('language') }
  const isThere = await getReview(context, id, order, expression).catch(() => null)
  if (isThere === null) return publicationPath(id, version)
  const recorded = about === 'direct-back' ? 'directed-back' : 'directed'
  const query = { ...version, keys: asked.get('keys'), recorded }
  const [last] = about === 'direct' ? (await getStructure(context, id, expression)).placed : []
  const isHere = last?.order === order && last.eId !== null
  return `${reviewPath(id, order, query)}#${isHere ? last.eId : 'corrections'}`
}

type Decided = Exclude<Form, { about: 'all' | 'added' | 'take-back' | 'direct' | 'direct-back' | 'link' }>

function saidIn(form: Decided, typed: Typed): NewMandateDecision | RefusedReview['why'] {
  const { version } = form
  switch (form.about) {
    case 'confirmed':
      return { kind: 'confirmed', version }
    case 'rejected':
      return { kind: 'rejected', version, reason: form.reason.trim() || null }
    case 'merged':
      return form.into === '' ? 'no-target' : { kind: 'merged', version, into: form.into }
    case 'edited': {
      const fields = fieldsFrom(typed, 'p0_')
      return typeof fields === 'string' ? fields : { kind: 'edited', version, fields }
    }
    case 'split':
      return splitIn(version, typed)
  }
}

/** Parts without words are left out. */
function splitIn(version: number, typed: Typed): NewMandateDecision | WrongFields {
  const prefixes = Array.from({ length: splitParts }, (_, part) => `p${part}_`)
  const filled = prefixes.filter((prefix) => (typed[`${prefix}action`]?.trim() ?? '') !== '')
  if (filled.length < 2) return 'no-action'
  const parts = filled.map((prefix) => fieldsFrom(typed, prefix))
  const wrong = parts.find((part) => typeof part === 'string')
  if (wrong !== undefined) return wrong
  return { kind: 'split', version, parts: parts.filter((part) => typeof part !== 'string') }
}

/**
 * The proposal after the one that was decided; where that was the last of the text, the next text that has any. Who changes
 * what was decided before stays with it.
 */
function leadOn(after: ReviewPage, form: Form, asked: URLSearchParams): string {
  const query = {
    expression: asked.get('expression'),
    language: asked.get('language'),
    keys: asked.get('keys'),
  }
  const recorded = form.about === 'take-back' ? 'back' : form.about
  const here = reviewPath(after.publication.id, after.order, { ...query, recorded })
  if (form.about === 'added') return `${here}#${form.eId}`
  if (form.about === 'take-back' || ('was' in form && form.was !== 'proposed'))
    return `${here}#${form.mandate}`
  const next = following(after, 'mandate' in form ? form.mandate : null)
  if (next !== null) return `${here}#${next}_confirm`
  if (after.nextLeft === null) return `${here}#left`
  return reviewPath(after.publication.id, after.nextLeft, { ...query, recorded, done: `${after.order}` })
}

/** The first proposal behind a mandate; where none is, the first of all. */
function following({ paragraphs }: ReviewPage, decided: string | null): string | null {
  const all = paragraphs.flatMap(({ mandates }) => mandates)
  const behind = all.slice(all.findIndex(({ id }) => id === decided) + 1)
  return [...behind, ...all].find(({ state }) => state === 'proposed')?.id ?? null
}
