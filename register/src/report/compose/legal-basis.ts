import { addresseeKey } from '../../mandates/addressee-key.ts'
import type { MandateFacts } from '../facts.ts'
import { ownName } from './own-name.ts'
import { numberOf, paragraphSources, placeIn, placesInWords } from './places.ts'
import { lead, requestsOf } from './reported.ts'
import { toldRequest } from './told-request.ts'
import { type Said, say, type Writing } from './writing.ts'

/** By virtue of which paragraphs the report is presented. */
export function legalBasis(writing: Writing): Said[][] {
  const asking = askingFor(writing).filter((each) => placeIn(each, writing.tag) !== null)
  if (asking.length === 0) return []
  return writing.facts.volume.form === 'consolidated'
    ? basisEntry(asking, writing)
    : basisOfItem(asking, writing)
}

/** One sentence; of several requests, what each asked stands in a paragraph of its own. */
function basisOfItem(asking: readonly MandateFacts[], writing: Writing): Said[][] {
  const isReport = asking[0]?.mandate.fields.follow === 'report'
  const requests = requestsOf(asking)
  const isOne = isReport && requests.length === 1
  const actor = writing.words.actor(reporter(asking, writing))
  const text = writing.phrase('basis', {
    ...{ places: placesInWords(asking, 'by', writing, true), asked: isOne ? askedBy(asking, writing) : '' },
    ...{ reporter: actor.words, submits: writing.words.submits(actor.isFeminine) },
  })
  const clauses = isOne ? [asking[0]?.clauses[writing.tag]] : []
  const basis = say(writing, 'basis', text, paragraphSources(asking, writing), clauses)
  const each = requests.length > 1 && isReport ? requests.map((one) => lead(one, writing, true, 'basis')) : []
  return [[basis], ...each]
}

/** In a consolidated report one sentence goes before the paragraphs of all items: here stand those of one. */
function basisEntry(asking: readonly MandateFacts[], writing: Writing): Said[][] {
  const text = writing.phrase('basisEntry', { places: placesInWords(asking, 'alone', writing, true) })
  return [[say(writing, 'basis', text, paragraphSources(asking, writing))]]
}

/** «, in which the Council requested …»; empty where the words cannot be told. */
function askedBy(request: readonly MandateFacts[], writing: Writing): string {
  const told = toldRequest(request, writing)
  if (!told) return ''
  const hasNumber = numberOf(placeIn(request[0] as MandateFacts, writing.tag) as never) !== null
  return writing.phrase(hasNumber ? 'asked' : 'askedInText', { ...told })
}

/** What asks for the report; where no clause does, the tasks of the office that are due. */
function askingFor({ facts }: Writing): MandateFacts[] {
  const due = facts.mandates.filter(({ falling }) => falling !== null && falling !== 'later')
  const followed = (follow: string) => due.filter(({ mandate }) => mandate.fields.follow === follow)
  const reports = followed('report')
  const own = reports.filter((each) => isOfDesk(each, facts.desk))
  if (reports.length > 0) return own.length > 0 ? own : reports
  return followed('task').filter((each) => isOfDesk(each, facts.desk))
}

const isOfDesk = ({ mandate }: MandateFacts, desk: readonly string[]) =>
  mandate.fields.addressees.some((party) => desk.includes(addresseeKey(party)))

/** Whom the clause asks, of the office and its head. */
function reporter(asking: readonly MandateFacts[], { facts, profile, tag }: Writing): string {
  const asked = asking.flatMap(({ mandate }) => mandate.fields.addressees.map(addresseeKey))
  const [anyone = ''] = [...asked.filter((key) => facts.desk.includes(key)), ...facts.desk, ...asked]
  const [head = ''] = profile?.secretariat ?? []
  return ownName(anyone || head, profile, tag)
}
