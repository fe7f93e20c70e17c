// Reports as lines for people.
import { isolateSymbols } from '@qarar/register'
import type { DraftItem, ListedVolume, SectionCounts, VolumeItem, VolumePage } from '@qarar/register/contract'
import { counted } from '../counted.ts'
import type { Terminal } from '../terminal/terminal.ts'

export function volumeLine(
  { id, session, form, from, until, languages, items, sections, submission, withdrawn }: ListedVolume,
  terminal: Terminal,
): string {
  const now = submission
    ? `submitted as ${terminal.isolate(submission.symbol)} on ${submission.date}`
    : tally(sections)
  const period = `${from ?? '…'} to ${until}`
  const one = form === 'consolidated' ? ' in one text' : ''
  const state = withdrawn ? 'withdrawn' : `${items} items${one}; ${now}`
  return `${id}  ${session}  ${period}  ${languages.join(', ')}  ${state}`
}

/** «12 planned, 3 cleared» */
function tally(sections: SectionCounts): string {
  const counts = Object.entries(sections).filter(([, count]) => count > 0)
  return counts.map(([state, count]) => `${count} ${state}`).join(', ') || 'no sections'
}

/** How far a report is as a whole. */
export function pageLine({ volume, items, submission }: VolumePage, terminal: Terminal): string {
  const sections = items.reduce<SectionCounts>((all, item) => sum(all, item.sections), {} as SectionCounts)
  return volumeLine({ ...volume, items: items.length, sections, submission }, terminal)
}

export function describeVolume(page: VolumePage, terminal: Terminal): void {
  const { items, departments, left, awaiting, calendar } = page
  terminal.line(pageLine(page, terminal))
  for (const { what, date } of calendar) if (date) terminal.line(`  ${date}  ${what}`)
  for (const item of items) terminal.line(itemLine(item, terminal))
  for (const { post, by, sections: all, received, isLate } of departments) {
    const until = by ? `, until ${by}` : ''
    terminal.line(
      `  ${terminal.isolate(post)}: ${received} of ${all} sections${until}${isLate ? ', late' : ''}`,
    )
  }
  for (const [language, count] of Object.entries(awaiting))
    if (count > 0) terminal.line(`  ${count} sentences wait for a translation into ${language}`)
  if (left.length > 0)
    terminal.line(
      `  In no item: ${left.map(({ symbol, title, id }) => terminal.isolate(symbol ?? title ?? id)).join(', ')}`,
    )
}

function sum(one: SectionCounts, other: SectionCounts): SectionCounts {
  const states = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof SectionCounts>
  return Object.fromEntries(
    [...states].map((state) => [state, (one[state] ?? 0) + (other[state] ?? 0)]),
  ) as SectionCounts
}

export function itemLine(
  { id, position, works, sections, remarks, stops, isFrozen }: VolumeItem,
  terminal: Terminal,
) {
  const names = works.map(({ symbol, title, id }) => terminal.isolate(symbol ?? title ?? id)).join(', ')
  const said = Object.values(remarks).reduce<number>((all, count) => all + (count ?? 0), 0)
  const more = [
    isFrozen ? 'frozen' : tally(sections),
    said > 0 ? counted(said, 'remark') : '',
    stopsWords(stops),
  ]
  return `${String(position).padStart(4)}. ${id}  ${names}  ${more.filter(Boolean).join('; ')}`
}

/** «2 stop the clean copy (en), 1 stops the clean copy (fr)» */
function stopsWords(stops: VolumeItem['stops']): string {
  const languages = Object.entries(stops)
  const where = (language: string) => (languages.length > 1 ? ` (${language})` : '')
  return languages
    .filter(([, count]) => count > 0)
    .map(([language, count]) => `${counted(count, 'stops', 'stop')} the clean copy${where(language)}`)
    .join(', ')
}

/** The working copy in a terminal: each sentence, and what is missing. */
export function describeItem(item: DraftItem, terminal: Terminal): void {
  for (const { key, heading, state, owner, version, sentences, notSaid, hasLapsed } of item.sections) {
    const who = owner ? `, ${terminal.isolate(owner.post)}${owner.by ? ` until ${owner.by}` : ''}` : ''
    const lapsed = hasLapsed ? ', cleared before it was changed or opened again' : ''
    terminal.line(`${terminal.isolate(heading)}  (${key}: ${state}${who}, version ${version}${lapsed})`)
    for (const { text, language, origin, sources } of sentences)
      terminal.line(
        `  ${terminal.isolate(language === 'ar' ? isolateSymbols(text) : text)}  [${origin}: ${sources.map(({ kind }) => kind).join(', ')}]`,
      )
    for (const { text } of notSaid) terminal.line(`  + not said: ${terminal.isolate(text)}`)
  }
  for (const { kind, words, stops, mandate } of item.remarks)
    terminal.line(
      `  ${stops ? '!' : '-'} ${kind}${mandate ? ` ${mandate}` : ''}${words ? `: ${terminal.isolate(words)}` : ''}`,
    )
  for (const { text, isMet } of item.checklist)
    terminal.line(`  [${isMet ? 'x' : ' '}] ${terminal.isolate(text)}`)
}
