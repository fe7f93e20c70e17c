import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { connect } from './connect.ts'

const servers: ReturnType<typeof createServer>[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** PostgreSQL's ErrorResponse: `E`, its length, fields that end with a zero each, a zero. */
function errorResponse(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C${code}\0Mrefused\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

/** A server that refuses each connection with the next of these codes, and the last for ever. */
async function serverThatSays(...codes: string[]) {
  let asked = 0
  const server = createServer((socket: Socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(errorResponse(codes[Math.min(asked++, codes.length - 1)] as string)))
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { config: { host: '127.0.0.1', port, user: 'u', database: 'd' }, asked: () => asked }
}

test('a server that is still starting is asked again', async () => {
  const { config, asked } = await serverThatSays('57P03', '57P03', '3D000')
  await expect(connect(config, () => {})).rejects.toMatchObject({ code: '3D000' })
  expect(asked()).toBe(3)
})

test('one that refuses for another reason is not', async () => {
  const { config, asked } = await serverThatSays('28P01')
  await expect(connect(config, () => {})).rejects.toMatchObject({ code: '28P01' })
  expect(asked()).toBe(1)
})
