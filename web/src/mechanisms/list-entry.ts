// An entry of a controlled list that a person adds from the form of a record: nothing that was typed is lost by it.
import { kindWords } from '@qarar/register'
import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { interfaceLanguages } from '../i18n/choose-reader.ts'
import { type Fields, type Refused, refusalOf } from '../register/refused.ts'
import { change } from '../register/register-api.ts'
import { inputName } from './mechanism-change.ts'

type Context = Readonly<RouterContextProvider>

/** Names of its inputs in the form of the record. */
export const entryName = (field: string, part: 'ar' | 'en' | 'fr' | 'list') => `e-${part}-${field}`

/** Why the form comes back though nothing is wrong. */
export const entryAdded = 'entry-added'

const added = z.object({ id: z.string() })

interface Typed {
  field: string
  /** `kind/list`. */
  list: string
  words: Record<(typeof interfaceLanguages)[number], string>
}

/**
 * Adds what was typed beside the fields of a form to their lists, and chooses it. Null where nothing was; else what was
 * typed, with why it was not taken.
 */
export async function addEntries(context: Context, form: FormData, fields: Fields): Promise<Refused | null> {
  const typed = typedEntries(form)
  if (typed.length === 0) return null
  let kept = fields
  for (const entry of typed) {
    const read = kindWords.safeParse(entry.words)
    if (!read.success) return back('entry-words', kept)
    try {
      const { id } = added.parse(
        await change(context, `/api/mechanism-lists/${entry.list}`, { words: read.data }),
      )
      kept = withEntry(kept, entry.field, id, form.getAll(inputName(entry.field)).length > 1)
    } catch (thrown) {
      return refusalOf(thrown, kept).refused
    }
  }
  return back(entryAdded, kept)
}

const back = (why: string, fields: Fields): Refused => ({ why, detail: null, fields, chosen: [] })

function typedEntries(form: FormData): Typed[] {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return [...form.keys()].flatMap((name) => {
    const field = name.startsWith('e-list-') ? name.slice('e-list-'.length) : null
    if (field === null || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(text(name))) return []
    const words = {
      ar: text(entryName(field, 'ar')),
      en: text(entryName(field, 'en')),
      fr: text(entryName(field, 'fr')),
    }
    return Object.values(words).some((word) => word !== '') ? [{ field, list: text(name), words }] : []
  })
}

/** Chosen, beside what was ticked where several may be; its words are typed no more. */
function withEntry(fields: Fields, field: string, id: string, several: boolean): Fields {
  const ticked = several ? (fields[inputName(field)] ?? '').split('\n').filter(Boolean) : []
  const words = Object.fromEntries(interfaceLanguages.map((language) => [entryName(field, language), '']))
  return { ...fields, ...words, [inputName(field)]: [...ticked, id].join('\n') }
}
