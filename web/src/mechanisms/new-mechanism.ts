// The form of a mechanism that no text names, or that reading does not find.
import { type LanguageTag, type MechanismStand, mechanismStands, type NewMechanism } from '@qarar/register'
import { type RouterContextProvider, redirect } from 'react-router'
import { z } from 'zod'
import { mechanismPath } from '../addresses.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { fieldsOf, refuse, send } from '../register/refused.ts'
import { fieldsTyped, isNamed } from './fields-typed.ts'

const answered = z.object({ id: z.string() })

/** Leads to its page; what is not taken comes back as it was typed. */
export async function saveNewMechanism(context: Readonly<RouterContextProvider>, request: Request) {
  const form = await request.formData()
  const { language } = chooseReader(request.headers)
  const [body, fields] = [newMechanismOf(form, language), fieldsOf(form)]
  if (!isNamed(body.fields)) return refuse('mechanism-unnamed', fields)
  let id = ''
  const taken = (answer: unknown) => {
    id = answered.parse(answer).id
  }
  const refused = await send(context, { path: '/api/mechanisms', body }, fields, [], taken)
  return refused ?? redirect(mechanismPath(id, { recorded: 'added' }), 303)
}

function newMechanismOf(form: FormData, language: LanguageTag): NewMechanism {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    kind: text('kind'),
    organisation: text('organisation') || null,
    fields: fieldsTyped(text),
    founding: foundingOf(text, language),
  }
}

/** Null where nothing is said of it: how it stands is then not stated. */
function foundingOf(text: (name: string) => string, language: LanguageTag): NewMechanism['founding'] {
  const [symbol, paragraph, date, note] = ['symbol', 'paragraph', 'date', 'note'].map(
    (name) => text(name) || null,
  )
  if (!symbol && !paragraph && !date && !note) return null
  const stand = mechanismStands.find((each) => each === text('stand')) ?? firstStand
  return {
    stand,
    symbol: symbol ?? null,
    paragraph: paragraph ?? null,
    date: date ?? null,
    note: note ?? null,
    language,
  }
}

export const firstStand: MechanismStand = 'established'
