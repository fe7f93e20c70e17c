// `qarar read` for people: what the texts say of each other. All of it is in the JSON; here are counts and examples.
import {
  type Finding,
  findingSentence,
  type Link,
  linkRelations,
  type Reading,
  type TextPlace,
} from '@qarar/core'
import { paragraphNamed } from '@qarar/register'
import { interfaceLanguage } from './settings.ts'
import type { Terminal } from './terminal/terminal.ts'

type Linked = Pick<Reading, 'publications' | 'links' | 'findings'>

const shownOfAKind = 3

export function describeLinks(reading: Linked, terminal: Terminal): void {
  const { links, findings } = reading
  if (links.length + findings.length === 0) return
  terminal.line()
  for (const relation of linkRelations) describeRelation(relation, reading, terminal)
  const byCode = [...Map.groupBy(findings, ({ code }) => code).values()]
  for (const group of byCode) describeFindings(group, reading, terminal)
}

/** How many links there are and how many of them lead to a text that was read; some of these. */
function describeRelation(relation: Link['relation'], reading: Linked, terminal: Terminal): void {
  const all = reading.links.filter((link) => link.relation === relation)
  const held = all.filter(({ to }) => to !== null)
  if (all.length === 0) return
  const counts =
    held.length === all.length ? `${all.length}` : `${all.length}, ${held.length} of them to texts read here`
  terminal.line(`${relation.padEnd(16)} ${counts}`)
  for (const { from, to } of held.slice(0, shownOfAKind))
    terminal.line(`  ${placeName(from, reading)} → ${to === null ? '' : placeName(to, reading)}`)
}

function describeFindings(group: Finding[], reading: Linked, terminal: Terminal): void {
  for (const finding of group.slice(0, shownOfAKind)) {
    terminal.line(`finding   ${terminal.isolate(findingSentence(finding, interfaceLanguage()))}`)
    for (const place of finding.places) terminal.line(`  ${placeName(place, reading)}`)
  }
  const more = group.length - shownOfAKind
  if (more > 0) terminal.line(`  and ${more} more like this (all with --json)`)
}

/** `7/2-NAV preambular paragraph 2, line 74`: the work as a person would name it, else its file. */
function placeName({ publication, label, eId, sourceLines }: TextPlace, { publications }: Linked): string {
  const name = label ?? publications[publication]?.source.file ?? ''
  const [first, last] = sourceLines ?? []
  const lines = first === undefined ? '' : first === last ? `, line ${first}` : `, lines ${first}–${last}`
  return `${name}${eId === null ? '' : ` ${paragraphNamed(eId, interfaceLanguage())}`}${lines}`
}
