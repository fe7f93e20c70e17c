import { findingSentence } from '@qarar/core'
import { paragraphNamed } from '@qarar/register'
import type { FindingPlace, FindingState, FindingsPage, KeptFinding } from '@qarar/register/contract'
import { firstWords } from '../store/decisions/words-around.ts'
import { interfaceLanguage } from './settings.ts'
import type { Terminal } from './terminal/terminal.ts'

/** Each finding with its sentence, its places and their words. */
export function describeFindings(page: FindingsPage, state: FindingState, terminal: Terminal): void {
  for (const finding of page.findings) describeFinding(finding, terminal)
  const { open, dismissed, gone } = page.states
  terminal.line(
    page.total === 0
      ? `No finding is ${state}`
      : `${page.total} ${page.total === 1 ? 'finding' : 'findings'}`,
  )
  terminal.line(`${open} open, ${dismissed} dismissed, ${gone} gone`)
}

function describeFinding(finding: KeptFinding, terminal: Terminal): void {
  terminal.line(`${finding.id}  ${terminal.isolate(findingSentence(finding, interfaceLanguage()))}`)
  for (const place of finding.places)
    terminal.line(`  ${placeName(place)}: ${terminal.isolate(wordsOf(place))}`)
  if (finding.dismissal) {
    const { id, by, reason } = finding.dismissal
    terminal.line(`  dismissed by ${terminal.isolate(by)} (${id}): ${terminal.isolate(reason)}`)
  }
  terminal.line()
}

/** `36/44-POL 6, line 1526 (p-7f3kq0w9xz/36)` */
function placeName({ symbol, eId, sourceLines, publication, order }: FindingPlace): string {
  const [first] = sourceLines ?? []
  const name = [symbol, eId && paragraphNamed(eId, interfaceLanguage())].filter(Boolean).join(' ') || 'a text'
  const id = order === null ? publication : `${publication}/${order}`
  return `${name}${first === undefined ? '' : `, line ${first}`} (${id})`
}

const wordsOf = ({ before, quote, after }: FindingPlace) =>
  firstWords(`${before} ${quote} ${after}`.replace(/\s+/g, ' ').trim(), 160)
