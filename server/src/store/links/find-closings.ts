// Where later texts tell of the reports and deeds that earlier ones asked for: proposals, for a person to confirm.
import type { Link } from '@qarar/core'
import { languagePack } from '@qarar/core/languages/index.ts'
import {
  organisations,
  type PlacedRequest,
  reportSubmitted,
  reportsNoted,
  requestAnswered,
  type TellingText,
  type ToldClosing,
} from '@qarar/register'
import { idByHash } from '../new-id.ts'
import { dayOfText, renewalsOf, requestsIn, type TextWork, workAt, worksOf } from './find-life.ts'
import type { HeldText } from './held-texts.ts'
import type { MandatesAt } from './mandates-at.ts'

export interface FoundClosing extends ToldClosing {
  id: string
  revision: string
  order: number
}

/** Of a text in several languages what the first tells; that one report came in is told once, with its day where any has it. */
export function findClosings(
  links: readonly Link[],
  texts: readonly HeldText[],
  mandates: MandatesAt,
): FoundClosing[] {
  const asking = { texts, mandates }
  const answers = links.filter(({ relation }) => relation === 'answers')
  const found = [
    ...submitted(asking),
    ...answers.flatMap((link) => answered(link, asking)),
    ...noted(links, answers, asking),
  ]
  const known = new Map<string, FoundClosing>()
  for (const { placed, told } of found) {
    const of = told.kind === 'submitted' ? told.symbol : placed.id
    const key = `${told.mandate} ${told.kind} ${of}`
    const before = known.get(key)
    if (!before || (before.date === null && told.date !== null)) known.set(key, closingAt(placed, told))
  }
  return [...new Map([...known.values()].map((each) => [each.id, each])).values()]
}

interface Asking {
  texts: readonly HeldText[]
  mandates: MandatesAt
}

interface Placed {
  placed: TextWork
  told: ToldClosing
}

/** Known by its words: a person's answer to it holds as long as they are the same. */
function closingAt({ id: work, text, order }: TextWork, told: ToldClosing): FoundClosing {
  const words = JSON.stringify([told.mandate, told.kind, work, told.quote])
  return { id: idByHash('proposal', words), revision: text.revision, order, ...told }
}

const tellingOf = (placed: TextWork): TellingText => ({
  work: placed.work,
  date: dayOfText(placed),
  symbol: placed.work.symbol ?? placed.text.publication.symbol,
  language: languagePack(placed.text.publication.language ?? 'en'),
})

const secretariatOf = ({ text }: TextWork) =>
  organisations.find(({ code }) => code === text.publication.organisation)?.secretariat ?? []

function answered({ from, to }: Link, { texts, mandates }: Asking): Placed[] {
  const [placed, earlier] = [workAt(from, texts, mandates), to && workAt(to, texts, mandates)]
  const all = placed
    ? [...placed.work.paragraphs, ...placed.work.turns.flatMap((turn) => turn.paragraphs)]
    : []
  const paragraph = all.find(({ eId }) => eId === from.eId)
  if (!placed || !earlier || !paragraph || from.text === null || from.span === null) return []
  const requests = requestsIn(earlier, mandates).filter(({ eId }) => eId === to?.eId)
  const words = { text: from.text, span: from.span }
  return requestAnswered(tellingOf(placed), paragraph, words, requests).map((told) => ({ placed, told }))
}

function noted(links: readonly Link[], answers: readonly Link[], { texts, mandates }: Asking): Placed[] {
  const elsewhere = Map.groupBy(answers, ({ from }) => `${from.publication} ${from.work}`)
  return renewalsOf(links, texts, mandates).flatMap(({ link, earlier, later }) => {
    const own = elsewhere.get(`${link.from.publication} ${link.from.work}`) ?? []
    const taken = new Set(own.flatMap(({ from }) => from.eId ?? []))
    const known = { taken, secretariat: secretariatOf(later) }
    return reportsNoted(tellingOf(later), requestsIn(earlier, mandates), known).map((told) => ({
      ...{ placed: later, told },
    }))
  })
}

/** Reports of the secretariat, and the texts of the same organisation and language that they name. */
function submitted({ texts, mandates }: Asking): Placed[] {
  const works = worksOf(texts, mandates)
  const reports = works.filter(({ work }) => work.kind === 'report')
  if (reports.length === 0) return []
  const asked = works.flatMap((each) => {
    const names = [each.work.number, each.work.symbol].filter(
      (name) => name !== null && name.length > 3,
    ) as string[]
    const requests = requestsIn(each, mandates).filter(({ mandate }) => mandate.follow === 'report')
    return names.length > 0 && requests.length > 0 ? [{ each, names, requests }] : []
  })
  return reports.flatMap((placed) => asked.flatMap((one) => told(placed, one)))
}

interface AskedIn {
  each: TextWork
  names: string[]
  requests: PlacedRequest[]
}

function told(placed: TextWork, { each, names, requests }: AskedIn): Placed[] {
  const [own, other] = [placed.text.publication, each.text.publication]
  if (own.organisation !== other.organisation || own.language !== other.language) return []
  const telling = tellingOf(placed)
  return reportSubmitted(telling, names, requests, secretariatOf(placed)).map((told) => ({ placed, told }))
}
