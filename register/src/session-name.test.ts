import { expect, test } from 'vitest'
import { sessionName } from './session-name.ts'

test.each([
  ['COUNCIL-8', 'en', 'Council of Ministers of the Inland Seas, session 8'],
  ['CFM-45', 'ar', 'مجلس وزراء الخارجية، الدورة 45'],
  ['NOBODY-3', 'fr', 'NOBODY-3'],
] as const)('%s in %s', (code, language, name) => {
  expect(sessionName(code, language)).toBe(name)
})
