// What the forms of the reading page send, and where each answer leads.
import { problem, readingCauses, readingRefusals } from '@qarar/register'
import { data, type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { readingPath } from './addresses.ts'
import { getPublication, getReadingView, sayJoin, sayReading, takeBack } from './api.ts'
import { hasControls } from './has-controls.ts'
import { findWords } from './reading/find-words.ts'
import {
  joinKey,
  openJoins,
  openReadings,
  readingKey,
  readingsAsked,
  sureBeside,
} from './reading/open-questions.ts'

type Context = Readonly<RouterContextProvider>
type Fields = Record<string, string>

type ReadingRefusal = (typeof readingRefusals)[number]

/** An answer that was not taken: why, and what was typed, so that nothing of it is lost. */
export interface Refused {
  /** `moved`: the text is another one than the page showed. */
  why: 'missing' | 'twice' | 'moved' | 'typed-not-taken' | 'store' | ReadingRefusal
  /** Words of the store, in English, where the pages have no sentence of their own. */
  detail: string | null
  fields: Fields
}

/** Parts of the page that an answer leads back to. */
const sections = ['joins', 'readings', 'layers'] as const
export type Section = (typeof sections)[number]

const whole = z.coerce.number().int()
const forms = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('join'),
    line: whole,
    next: whole,
    manifestation: z.string(),
    following: z.string(),
    certainty: z.string(),
    sure: z.coerce.number().int(),
  }),
  z.object({
    about: z.literal('reading'),
    revision: z.string(),
    start: whole,
    end: whole,
    quote: z.string(),
    proposed: z.string(),
    other: z.string().trim(),
    cause: z.enum(readingCauses),
    checkedAgainst: z.string().trim(),
    following: z.string(),
  }),
  z.object({
    about: z.literal('words'),
    revision: z.string(),
    start: whole,
    from: whole,
    words: z.string(),
    text: z.string().trim(),
    cause: z.enum(readingCauses),
    checkedAgainst: z.string().trim(),
  }),
  z.object({
    about: z.literal('take-back'),
    id: z.string(),
    reason: z.string().trim(),
    back: z.enum(sections),
  }),
])
const ofText = z.object({ expression: z.string().min(1) })
type Form<About> = Extract<z.infer<typeof forms>, { about: About }>

/** Where the form stands: the publication, the text, and the query of its address. */
interface Place {
  id: string
  expression: string
  query: URLSearchParams
}

/** Records an answer and leads to the next question; what is not taken comes back with its reason. */
export async function decide(context: Context, id: string, request: Request) {
  const fields = fieldsOf(await request.formData())
  const form = ofText.and(forms).safeParse(fields)
  if (!form.success) return refuse({ why: 'store', detail: null, fields })
  const wrong = wrongIn(form.data, fields)
  if (wrong) return refuse({ why: wrong, detail: null, fields })
  try {
    const place = await placeOf(context, id, form.data.expression, new URL(request.url))
    place.query.set('recorded', recordedAs[form.data.about])
    const answer = await record(context, place, form.data)
    if (typeof answer !== 'string') return answer
    return refuse({ why: answer, detail: null, fields }, answer === 'moved' ? 409 : 422)
  } catch (thrown) {
    const refused = refusal.safeParse(thrown)
    if (!refused.success) throw thrown
    const { detail, status, reason } = refused.data.data
    const why = readingRefusals.find((each) => each === reason)
    return refuse({ why: why ?? 'store', detail: why ? null : detail, fields }, status)
  }
}

const typedIn = ['other', 'text', 'checkedAgainst', 'reason']

/** What is said of the words themselves, before anything is sent on. */
function wrongIn(form: z.infer<typeof forms>, fields: Fields): Refused['why'] | null {
  if (typedIn.some((name) => hasControls(fields[name]?.trim() ?? ''))) return 'control-characters'
  if (form.about === 'join') return form.next < 1 ? 'no-line' : null
  if (form.about === 'take-back') return form.reason === '' ? 'no-reason' : null
  if (
    form.about === 'reading' &&
    form.cause === 'as-printed' &&
    form.other !== '' &&
    form.other !== form.quote
  )
    return 'typed-not-taken'
  if (form.about === 'words' && form.cause !== 'as-printed' && form.text === '') return 'no-words'
  return form.checkedAgainst === '' ? 'not-checked' : null
}

/** Throws a problem where the publication has no such text. */
async function placeOf(context: Context, id: string, named: string, { searchParams }: URL): Promise<Place> {
  const { expression } = await getPublication(context, id, named)
  return { id, expression, query: searchParams }
}

const refuse = (refused: Refused, status = 422) => data(refused, { status })

/** What `ask` throws where the store refuses: the answer is wrong, not the server. */
const refusal = z.object({ data: problem.extend({ status: z.number().max(499) }) })

/** What the page says when it comes back; see recorded-notice.tsx. */
const recordedAs = { join: 'join', reading: 'reading', words: 'words', 'take-back': 'back' } as const

function record(context: Context, place: Place, form: z.infer<typeof forms>) {
  switch (form.about) {
    case 'join':
      return recordJoin(context, place, form)
    case 'reading':
      return recordReading(context, place, form)
    case 'words':
      return recordWords(context, place, form)
    case 'take-back':
      return recordTakeBack(context, place, form)
  }
}

/** An answer may make other joins surer: the next question is a doubtful one, where any is left. */
async function recordJoin(context: Context, place: Place, form: Form<'join'>) {
  const { line, next, manifestation, following, certainty, sure } = form
  await sayJoin(context, place.expression, { line, next, manifestation })
  const view = await viewAt(context, place, 1)
  const isAsBefore = view.joins.some((join) => joinKey(join) === following && join.certainty === certainty)
  const surer = sureBeside(view, line) - sure
  if (surer > 0) place.query.set('surer', `${surer}`)
  return toQuestion(place, nextOf(openJoins(view).map(joinKey), isAsBefore ? following : ''), 'joins')
}

async function recordReading(context: Context, place: Place, form: Form<'reading'>) {
  const { start, end, revision, quote, proposed, other, cause, checkedAgainst, following } = form
  const text = cause === 'as-printed' ? quote : other || proposed
  const said = { quote, text, cause, checkedAgainst }
  await sayReading(context, place.expression, { span: { start, end }, revision, ...said })
  const view = await viewAt(context, place, 1)
  place.query.set('against', checkedAgainst)
  const open = openReadings(view).map(readingKey)
  const next = nextOf(open, following)
  const page = Math.floor(open.indexOf(next ?? '') / readingsAsked)
  if (page > 0) place.query.set('asked', `${page * readingsAsked + 1}`)
  else place.query.delete('asked')
  return toQuestion(place, next, 'readings')
}

/** The words are looked for in their paragraph, for a page can only say what they are, not where they stand. */
async function recordWords(context: Context, place: Place, form: Form<'words'>) {
  const { start, from, revision, words, cause, checkedAgainst } = form
  const view = await viewAt(context, place, from)
  if (view.revision !== revision) return 'moved'
  const stretch = view.stretches.find(({ span }) => span.start === start)
  const found = stretch ? findWords(stretch.repaired, words) : 'missing'
  if (!stretch || typeof found === 'string') return found as 'missing' | 'twice'
  const span = { start: start + found.start, end: start + found.end }
  const quote = stretch.repaired.slice(found.start, found.end)
  const text = cause === 'as-printed' ? quote : form.text
  await sayReading(context, place.expression, { span, revision, quote, text, cause, checkedAgainst })
  place.query.set('against', checkedAgainst)
  return toAnchor(place, `stretch_${start}`)
}

async function recordTakeBack(context: Context, place: Place, { id, reason, back }: Form<'take-back'>) {
  await takeBack(context, id, reason)
  return toAnchor(place, back)
}

const viewAt = (context: Context, { id, expression }: Place, from: number) =>
  getReadingView(context, id, { expression, from })

/** The question that the page named as the next one, else the first that is open. */
const nextOf = (open: readonly string[], following: string) =>
  open.includes(following) ? following : (open[0] ?? null)

/** The address names a button: a browser goes there and lets the keyboard press it. */
function toQuestion(place: Place, key: string | null, otherwise: string) {
  return toAnchor(place, key ? `${key}_answer` : otherwise)
}

function toAnchor({ id, query }: Place, anchor: string) {
  return redirect(`${readingPath(id, Object.fromEntries(query))}#${anchor}`, 303)
}

/** Texts only: no form here sends a file. */
function fieldsOf(form: FormData): Fields {
  const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts)
}
