// `serve` and `start` in processes of their own: the address, the port that is taken, the end by a signal.
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnStore, openOwnStore, openStoreInFolder } from '../http/testing/own-store.ts'
import { ended, lineOf, olderNode, runQarar, startQarar } from './testing/run-qarar.ts'

const examples = fileURLToPath(new URL('../../../examples', import.meta.url))

let own: OwnStore
const env = () => ({ ...own.settings, QARAR_PERSON: 'ليلى' })
const running: ChildProcess[] = []
const start = (words: string[]) => {
  const child = startQarar(words, env())
  running.push(child)
  return child
}
const addressIn = async (child: ChildProcess) => (await lineOf(child, /Qarar is at (http:\S+)/))[1] ?? ''

beforeAll(async () => {
  own = await openStoreInFolder()
})
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await own?.remove()
})

describe('start', () => {
  it('imports what it is given, then serves it; a second one finds the port taken; a signal ends it', async () => {
    const child = start(['start', `${examples}/agenda.ar.txt`, `${examples}/agenda.en.txt`, '--port', '0'])
    const end = once(child, 'close')
    const address = await addressIn(child)
    const { port } = new URL(address)

    const page = await fetch(address)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await (await fetch(`${address}api/library`)).json()).toMatchObject({ total: 1 })
    const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? ''
    expect((await fetch(new URL(stylesheet, address))).headers.get('content-type')).toContain('text/css')

    const second = await runQarar(['serve', '--port', port], env())
    expect([second.code, second.stdout]).toEqual([7, ''])
    expect(second.stderr).toMatch(
      /^qarar: Qarar, perhaps with another store, is already served at http:\S+; open that, or choose another with --port \d+\n$/,
    )

    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await end).toEqual([0, null])
  })

  it('imports the examples on the first run, and not on the second', async () => {
    const other = await openOwnStore()
    const serveOnce = async () => {
      const child = startQarar(['start', '--port', '0'], other.settings)
      running.push(child)
      const [text] = await lineOf(child, /^.*Qarar is at http:\S+/s)
      child.kill('SIGTERM')
      expect(await once(child, 'close')).toEqual([0, null])
      return text
    }
    try {
      expect(await serveOnce()).toMatch(/imported +agenda\.ar\.txt/)
      expect(await serveOnce()).not.toContain('import')
    } finally {
      await other.remove()
    }
  })
})

describe('serve', () => {
  it('says that another program has the port', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, stderr } = await runQarar(['serve', '--port', String(port)], env())
    other.close()
    expect(code).toBe(7)
    expect(stderr).toMatch(
      /^qarar: port \d+ of 127\.0\.0\.1 is used by another program; stop it, or choose another with --port \d+\n$/,
    )
  })

  it('says that an address is none of this machine', async () => {
    const { code, stderr } = await runQarar(['serve', '--port', '0', '--host', '192.0.2.1'], env())
    expect([code, stderr]).toEqual([7, 'qarar: 192.0.2.1 is no address of this machine; leave --host out\n'])
  })

  it('takes the port from the environment, tells programs the address, and hears signals through an older Node', async () => {
    expect((await runQarar(['serve'], { ...env(), QARAR_PORT: 'many' })).code).toBe(2)
    const child = startQarar(['serve', '--json'], { ...env(), QARAR_PORT: '0' }, olderNode)
    running.push(child)
    const [line] = await lineOf(child, /^\{.*\}$/m)
    expect(JSON.parse(line).address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    child.kill('SIGHUP')
    expect((await ended(child)).code).toBe(0)
  })
})
