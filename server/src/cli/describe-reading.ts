// `qarar read` for people: what kind of document it is, its works, how complete the reading is, what is doubtful.
import type { Coverage, Publication } from '@qarar/core'
import { legible } from '../read/legible.ts'
import { describeDiagnostics } from './describe-diagnostics.ts'
import { countFound, countWorks, workRow, worksTable } from './describe-works.ts'
import type { Terminal } from './terminal/terminal.ts'

export function describeReading(publications: Publication[], terminal: Terminal): void {
  publications.forEach((publication, at) => {
    if (at > 0) terminal.line()
    describePublication(publication, terminal)
  })
}

function describePublication(publication: Publication, terminal: Terminal): void {
  const { source } = publication
  const works = publication.works.map(workRow)
  terminal.line(terminal.isolate(legible(source.file)))
  field('kind', publication.kind)
  field('title', publication.title)
  field('language', publication.language)
  field('organisation', publication.organisation)
  field('symbol', publication.symbol)
  field('session', publication.session ?? sharedBy(publication, ({ session }) => session))
  field(
    'number',
    sharedBy(publication, ({ number }) => (number === publication.symbol ? null : number)),
  )
  field('dates', publication.dates.map(({ value }) => value).join(', '))
  field('encoding', source.encoding)
  field('works', countWorks(works))
  field('found', countFound(works))
  field('coverage', describeCoverage(publication.coverage))
  if (works.length > 1) for (const line of worksTable(works, terminal)) terminal.line(`  ${line}`)
  describeDiagnostics(publication.diagnostics, terminal)

  function field(name: string, value: string | null): void {
    if (value) terminal.line(`  ${name.padEnd(13)} ${terminal.isolate(value)}`)
  }
}

/** What all the works say alike. */
function sharedBy({ works }: Publication, of: (work: Publication['works'][number]) => string | null) {
  const values = new Set(works.map(of))
  return values.size === 1 ? ([...values][0] ?? null) : null
}

/** `100 % of 345,678 characters (tatweel 31, running-header 450 left out)`. */
function describeCoverage({ sourceChars, kept, dropped }: Coverage): string {
  const left = dropped.reduce((sum, { chars }) => sum + chars, 0)
  const share = sourceChars === 0 ? 100 : Math.floor(((kept + left) / sourceChars) * 1000) / 10
  const reasons = dropped.map(({ reason, chars }) => `${reason} ${chars.toLocaleString('en')}`)
  return `${share} % of ${sourceChars.toLocaleString('en')} characters${reasons.length > 0 ? ` (left out: ${reasons.join(', ')})` : ''}`
}
