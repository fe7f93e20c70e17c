import { type MechanismFields, partyGiven } from '@qarar/register'

/** What a form says of a mechanism itself, as the API takes it. */
export function fieldsTyped(text: (name: string) => string): MechanismFields {
  const body = text('body')
  const given = body === '' ? null : partyGiven(body)
  return {
    names: { ar: text('name-ar') || null, en: text('name-en') || null, fr: text('name-fr') || null },
    aliases: text('aliases')
      .split('\n')
      .flatMap((line) => line.trim() || []),
    body: body === '' ? null : { id: given === null || given.startsWith('name:') ? null : given, text: body },
    mandate: text('mandate') || null,
    seat: text('seat') || null,
  }
}

/** A mechanism without any name is none. */
export const isNamed = ({ names, aliases }: MechanismFields): boolean =>
  aliases.length > 0 || Object.values(names).some((name) => name !== null)
