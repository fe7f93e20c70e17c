import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import { passageFor } from '../passage.test-kit.ts'
import { identifyParty } from './identify-party.ts'

describe('identifyParty', () => {
  test.each([
    ['كافة الدول الأعضاء التي لم تسدد حصتها', arabic, 'ois/members'],
    ['وحكومة اليابان', arabic, 'state:JPN'],
    ['الدول', arabic, 'class:states'],
    ['المجلس', arabic, 'ois/council'],
    ['ها', arabic, null],
    ['صيادي السمك', arabic, null],
    ['جمهورية قبرص الشمالية التركية', arabic, null],
    ['all of the other Governments', english, 'class:governments'],
    ['the Government of the Republic of Chad', english, 'state:TCD'],
    ['States', english, 'class:states'],
    ['fishers of Chad', english, null],
    ['tous les États membres concernés', french, 'ois/members'],
    ['le Gouvernement du Tchad', french, 'state:TCD'],
    ['', french, null],
  ] as const)('%s', (text, language, id) => {
    const passage = passageFor(text, language, { organ: 'council' })
    expect(identifyParty(passage, 0, passage.tokens.length)).toBe(id)
  })

  test('looks at the stretch only', () => {
    const passage = passageFor('يدعو الأمين العام للأمم المتحدة', arabic)
    expect(identifyParty(passage, 1, 3)).toBe('ois/secretary-general')
    expect(identifyParty(passage, 1, 5)).toBe('un/secretary-general')
  })
})
