import { type LanguageTag, organisations } from '@qarar/register'

/** The name of an organ in the reader's language, by its code or by the name of its sessions (`CFM-44`). */
export function organName(organisation: string | null, organ: string, language: LanguageTag): string {
  const profile = organisations.find(({ code }) => code === organisation)
  const found = profile?.organs.find(({ code, sessionName }) => code === organ || sessionName === organ)
  return found?.names[language][0] ?? organ
}
