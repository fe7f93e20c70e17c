// Requests as lines for people.
import type { LanguageTag } from '@qarar/core'
import { paragraphNamed, senderName } from '@qarar/register'
import type { ListedRequest, RequestCounts, RequestItem, RequestPage } from '@qarar/register/contract'
import type { Terminal } from '../terminal/terminal.ts'

type Head = Pick<
  ListedRequest,
  'id' | 'number' | 'date' | 'from' | 'limit' | 'reply' | 'counts' | 'isOverdue' | 'withdrawn'
>

export function headLine(head: Head, language: LanguageTag, terminal: Terminal): string {
  const { id, number, date, from, limit, reply, counts, isOverdue, withdrawn } = head
  const sender = senderName(from, language)
  const until = limit ? `, until ${limit}` : ''
  const now = reply ? `answered by ${reply.number} of ${reply.date}` : tally(counts)
  const state = withdrawn ? 'withdrawn' : `${now}${isOverdue ? ', overdue' : ''}`
  return `${id}  ${terminal.isolate(number)}  ${date}${until}  ${terminal.isolate(sender)}  ${state}`
}

function tally({ items, cleared, open, late }: RequestCounts): string {
  if (items === 0) return 'no items yet'
  const more = [open > 0 ? `${open} not given to anybody` : '', late > 0 ? `${late} late` : '']
  return [`${cleared} of ${items} settled`, ...more].filter(Boolean).join(', ')
}

export function describeRequest(page: RequestPage, language: LanguageTag, terminal: Terminal): void {
  const { request, items, proposals } = page
  terminal.line(headLine({ ...page, ...request }, language, terminal))
  for (const [at, item] of items.entries()) describeItem(item, at + 1, terminal)
  if (proposals.length === 0) return
  terminal.line(`The note seems to ask about (\`qarar requests items ${request.id} MANDATE…\` takes them):`)
  for (const { mandate, symbol, eId, asked } of proposals)
    terminal.line(
      `  ${mandate}  ${symbol ?? ''} ${eId ? paragraphNamed(eId, language) : ''}  ${terminal.isolate(asked)}`,
    )
}

function describeItem(item: RequestItem, place: number, terminal: Terminal): void {
  const { id, state, symbol, number, quote, withdrawn, shares, settled, isOutdated, earlier } = item
  const what = symbol === null ? quote : `${symbol}${number === null ? '' : ` § ${number}`}: ${quote}`
  terminal.line(`${place}. ${id}  ${withdrawn ? 'taken out' : state}  ${terminal.isolate(firstLine(what))}`)
  for (const { post, person, by, hasContributed, isLate, reminded } of shares) {
    const more = [
      person,
      by && `by ${by}`,
      hasContributed ? 'has written' : isLate ? 'late' : 'has not written',
    ]
    const days = reminded.length > 0 ? `reminded ${reminded.join(', ')}` : null
    terminal.line(`     ${terminal.isolate(post)}: ${[...more, days].filter(Boolean).join(', ')}`)
  }
  for (const { id: entry, post, date, words, withdrawn: taken } of item.contributions)
    terminal.line(
      `     ${entry}  ${date}  ${post}${taken ? ' (withdrawn)' : ''}: ${terminal.isolate(firstLine(words))}`,
    )
  if (settled?.words)
    terminal.line(
      `     reply: ${terminal.isolate(firstLine(settled.words))}${isOutdated ? '  (something came in since)' : ''}`,
    )
  for (const { why, reply, item: of, number: carried, date, words } of earlier)
    terminal.line(
      `     before (${why}), ${carried} of ${date}, ${reply}/${of}: ${terminal.isolate(firstLine(words))}`,
    )
}

const firstLine = (words: string) => words.trim().split('\n')[0] as string
