import { describe, expect, test } from 'vitest'
import { leftOutOf, withoutLeftOut } from '../src/left-out.ts'

const of = (address: string) => leftOutOf(new URL(address, 'http://localhost'))

describe('what an address asks in vain', () => {
  test.each([
    ['/register?status=purple&owner=nobody', ['status=purple']],
    ['/register?status=&follow=', []],
    ['/docket?asOf=2025-02-30&known=2025-02-28', ['asOf=2025-02-30']],
    ['/findings?from=-1&state=open', ['from=-1']],
    ['/letters?from=0&known=2025-02-28', ['from=0']],
    ['/requests?page=99&lang=fr', ['page=99']],
    ['/agenda?session=XX-99', ['session=XX-99']],
    ['/publications/p-1/works/2?with=en,fr&language=xx', ['language=xx']],
    ['/?kind=poem', ['kind=poem']],
    ['/search?q=lights&page=zero&constructor=x', ['page=zero']],
    ['/register?statuss=none&__proto__=x&mine=1', ['statuss=none', '__proto__=x', 'mine=1']],
    ['/register?addressee=XX&session=99&column=none&did=saved&which=z-1&stale=true&sort=due', []],
    ['/register?sort=up&since=soon&column=of&column=colour', ['sort=up', 'since=soon', 'column=colour']],
    ['/help?state=purple', []],
  ])('%s', (address, leftOut) => {
    expect(of(address)).toEqual(leftOut)
  })

  test.each([
    ['/register?status=purple&owner=nobody&column=of', '/register?owner=nobody&column=of'],
    ['/findings?from=-1', '/findings'],
  ])('can be dropped: %s', (address, without) => {
    expect(withoutLeftOut(new URL(address, 'http://localhost'))).toBe(without)
  })

  test('is not all said where all is wrong', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `x${at}=y`)
    expect(of(`/register?${many.join('&')}`)).toHaveLength(10)
    expect(of('/register?x=y&x=y')).toEqual(['x=y'])
  })

  test('is said again in few characters', () => {
    expect(of(`/register?status=${'x'.repeat(10_000)}`)[0]).toHaveLength(67)
  })
})
