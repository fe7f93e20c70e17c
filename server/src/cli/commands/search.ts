import { searchNoteSentence } from '@qarar/core/search/query/notes.ts'
import { paragraphNamed } from '@qarar/register'
import type { SearchHit, SearchPage } from '@qarar/register/contract'
import type { Command } from 'commander'
import { languageName } from '../../language-name.ts'
import { CommandError } from '../command-error.ts'
import { levelOption, newCommand } from '../new-command.ts'
import { parseCount } from '../parse-count.ts'
import type { Services } from '../services.ts'
import { interfaceLanguage } from '../settings.ts'
import { openTerminal, type Terminal, type TerminalOptions } from '../terminal/terminal.ts'
import { withStore } from '../with-store.ts'

const filters = ['kind', 'language', 'session', 'addressee', 'before', 'after'] as const

interface SearchFlags extends TerminalOptions, Partial<Record<(typeof filters)[number], string>> {
  limit: number
  page: number
  rebuild?: boolean
}

export function searchCommand(services: Services): Command {
  return newCommand({
    name: 'search',
    summary: 'Find paragraphs and speeches by their words, in Arabic, English and French, the best first.',
    examples: [
      'qarar search "waste on the high seas" --limit 5',
      'qarar search \'"الدول الأعضاء" الجهة:"الأمين العام"\' --json',
      'qarar search fisher* -tuna kind:resolution before:2020',
    ],
    exits: ['store', 'refused'],
  })
    .argument('[query...]', 'words, "a phrase", begin*, -without, one OR other, session:44, addressee:"…"')
    .option('--kind <kind>', 'as the filter kind: of text (resolution, report …), or paragraph, turn')
    .option('--language <tag>', 'as the filter language: ar, en or fr')
    .option('--session <code>', 'as the filter session: CFM-44, or 44 of any organ')
    .option('--addressee <name>', 'as the filter addressee: a name, or an id such as state:YEM')
    .option('--before <day>', 'as the filter before: 2017, 2017-07 or 2017-07-11')
    .option('--after <day>', 'as the filter after')
    .option('--limit <number>', 'hits of a page, at most 100', parseCount, 20)
    .option('--page <number>', 'the page', parseCount, 1)
    .option('--rebuild', 'make the index of words anew; without a query nothing else')
    .addOption(levelOption())
    .action(async (words: string[], flags: SearchFlags) => {
      const terminal = openTerminal(flags)
      const query = queryOf(words, flags)
      if (query === '' && !flags.rebuild) throw new CommandError('usage', 'say what to search for')
      await withStore(services, async (store) => {
        if (flags.rebuild) await store.rebuildSearch()
        if (query === '') return
        const { limit, page } = flags
        const found = await store.search({ query, limit: Math.min(limit, 100), page, languages: 'learnt' })
        terminal.json(found)
        if (!flags.json) describe(found, terminal)
      })
    })
}

function queryOf(words: readonly string[], flags: SearchFlags): string {
  const added = filters.flatMap((name) => (flags[name] === undefined ? [] : `${name}:"${flags[name]}"`))
  return [...words, ...added].join(' ').trim()
}

function describe(
  { hits, total, capped, notes, suggestion, otherLanguages }: SearchPage,
  terminal: Terminal,
) {
  for (const hit of hits) {
    terminal.line(placeOf(hit, terminal))
    terminal.line(`  ${terminal.isolate(hit.text.replaceAll(/\s+/g, ' '))}`)
  }
  for (const note of notes) terminal.line(searchNoteSentence(note, interfaceLanguage(), terminal.isolate))
  if (suggestion !== null) terminal.line(`Did you mean: ${terminal.isolate(suggestion)}`)
  for (const other of otherLanguages) terminal.line(languageLine(other, terminal))
  terminal.line(`${hits.length} of ${total}${capped ? '+' : ''} ${total === 1 ? 'hit' : 'hits'}`)
}

type OtherLanguage = SearchPage['otherLanguages'][number]

function languageLine(
  { language, query, leftOut, total, capped }: OtherLanguage,
  { isolate }: Terminal,
): string {
  const without = leftOut.length > 0 ? `, without: ${leftOut.map((word) => isolate(word)).join(', ')}` : ''
  return `The same in ${languageName(language)}: ${isolate(query)} (${total}${capped ? '+' : ''})${without}`
}

function placeOf({ id, publication, work, eId }: SearchHit, { isolate }: Terminal): string {
  if (publication === null) return id
  const name = work?.symbol ?? work?.number ?? publication.symbol ?? ''
  return `${publication.id}${work ? `/${work.order}` : ''}  ${isolate(name)}  ${eId ? paragraphNamed(eId, interfaceLanguage()) : ''}`.trimEnd()
}
