import { verifiedText } from '@qarar/register'
import type { ParagraphView, PublicationPage, WorkPage } from '@qarar/register/contract'
import { legible } from '../read/legible.ts'
import { describeDiagnostics } from './describe-diagnostics.ts'
import { countFound, worksTable } from './describe-works.ts'
import type { Terminal } from './terminal/terminal.ts'

/** `only`: the text of a publication that has no other. */
export function describePublicationPage(page: PublicationPage, terminal: Terminal, only?: WorkPage): void {
  const { publication } = page
  terminal.line(terminal.isolate(publication.title ?? publication.symbol ?? page.id))
  terminal.line(
    [publication.kind, publication.organisation, publication.symbol, publication.session]
      .filter(Boolean)
      .join('  '),
  )
  for (const { id, language, file } of page.expressions) {
    const mark = id === page.expression ? '*' : ' '
    terminal.line(`${mark} ${language ?? '?'}  ${id}  ${terminal.isolate(legible(file))}`)
  }
  terminal.line()
  for (const line of worksTable(page.works, terminal)) terminal.line(line)
  const found = countFound(page.works)
  if (found) terminal.line(`${found}; what is asked: qarar show ${page.id} --asks`)
  if (only) {
    terminal.line()
    describeText(only, terminal)
  }
  describeDiagnostics(page.diagnostics, terminal)
}

export function describeWorkPage(page: WorkPage, terminal: Terminal): void {
  const { work, diagnostics } = page
  terminal.line(terminal.isolate([work.number ?? work.symbol, work.title].filter(Boolean).join('  ')))
  if (work.iri) terminal.line(work.iri)
  describeText(page, terminal)
  describeDiagnostics(diagnostics, terminal)
}

/** As people verified it. */
function describeText({ work, sources, publication }: WorkPage, terminal: Terminal): void {
  const verified = new Map(sources.map((source) => [source.eId, source.verified]))
  const describe = (paragraph: ParagraphView) => {
    const { eId, text, span } = paragraph
    const readings = verified.get(eId) ?? []
    const words = verifiedText(text, span.start, readings, publication.language)
    describeParagraph({ ...paragraph, text: words }, terminal)
  }
  for (const paragraph of work.paragraphs) describe(paragraph)
  for (const turn of work.turns) {
    terminal.line(`\n── ${terminal.isolate([turn.by ?? turn.as, turn.for].filter(Boolean).join(' · '))}`)
    for (const paragraph of turn.paragraphs) describe(paragraph)
  }
}

/** The marker as printed, the text, and its lines in the file. */
function describeParagraph({ parent, marker, text, sourceLines }: ParagraphView, terminal: Terminal): void {
  const [first, last] = sourceLines
  const place = first === last ? String(first) : `${first}–${last}`
  const words = marker ? `${marker} ${text}` : text
  terminal.line(`${place.padStart(9)}  ${parent ? '    ' : ''}${terminal.isolate(words)}`)
}
