import { describe, expect, test } from 'vitest'
import { leftOutOf } from '../src/left-out.ts'

const of = (address: string) => leftOutOf(new URL(address, 'http://localhost'))

describe('what an address asks in vain', () => {
  test.each([
    ['/register?status=purple&owner=nobody', ['status=purple']],
    ['/register?status=&follow=', []],
    ['/docket?asOf=2025-02-30&known=2025-02-28', ['asOf=2025-02-30']],
    ['/findings?from=-1&state=open', ['from=-1']],
    ['/letters?from=0&known=2025-02-28', ['from=0']],
    ['/agenda?session=XX-99', ['session=XX-99']],
    ['/publications/p-1/works/2?with=en,fr&language=xx', ['language=xx']],
    ['/?kind=poem', ['kind=poem']],
    ['/search?q=lights&page=zero&constructor=x', ['page=zero']],
    ['/help?state=purple', []],
  ])('%s', (address, leftOut) => {
    expect(of(address)).toEqual(leftOut)
  })

  test('is said again in few characters', () => {
    expect(of(`/register?status=${'x'.repeat(10_000)}`)[0]).toHaveLength(67)
  })
})
