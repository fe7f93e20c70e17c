import { type Diagnostic, diagnosticSentence } from '@qarar/core'
import type { PublicationPage } from '@qarar/register/contract'
import { interfaceLanguage } from './settings.ts'
import type { Terminal } from './terminal/terminal.ts'

type Found = Diagnostic | PublicationPage['diagnostics'][number]

const shownOfAKind = 3

/** The sentences, worst first, those of one kind together; of many alike the first three and their number. */
export function describeDiagnostics(diagnostics: Found[], terminal: Terminal): void {
  const order = ['error', 'warning', 'note']
  const groups = [...Map.groupBy(diagnostics, ({ code }) => code).values()]
  groups.sort(([a], [b]) => order.indexOf(a?.severity ?? 'note') - order.indexOf(b?.severity ?? 'note'))
  for (const group of groups) {
    for (const found of group.slice(0, shownOfAKind)) terminal.line(`  ${describe(found, terminal)}`)
    const more = group.length - shownOfAKind
    if (more > 0) terminal.line(`  ${' '.repeat(8)}  and ${more} more like this (all with --json)`)
  }
}

function describe(found: Found, terminal: Terminal): string {
  const [first, last] = found.sourceLines ?? []
  const place = first === undefined ? '' : first === last ? `line ${first}: ` : `lines ${first}–${last}: `
  const sentence = diagnosticSentence(found as Diagnostic, interfaceLanguage())
  return `${found.severity.padEnd(8)}  ${place}${terminal.isolate(sentence)}`
}
