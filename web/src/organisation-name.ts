import { type LanguageTag, organisations } from '@qarar/register'

/** What an organisation is called; its code where no profile has it. */
export const organisationName = (code: string, language: LanguageTag): string =>
  organisations.find((each) => each.code === code)?.names[language][0] ?? code
