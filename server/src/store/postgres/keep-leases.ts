import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { encodeMessage, type LeaseAnswer, type LeaseRequest, receiveMessage } from './lease-messages.ts'

/** For clients that die before they have asked. */
const secondsWithoutRequest = 10

/**
 * A lease is an open connection: the operating system closes it when its process ends, in whatever way, so
 * that no dead client is ever taken for a living one. `end` is called when the last client has been gone for
 * the idle time that it asked for.
 */
export async function keepLeases(
  socketPath: string,
  answer: () => Promise<LeaseAnswer | undefined>,
  end: () => void,
) {
  const idleSeconds = new Map<Socket, number>()
  let timer = setTimeout(end, secondsWithoutRequest * 1000)

  const server = createServer(async (socket) => {
    clearTimeout(timer)
    idleSeconds.set(socket, secondsWithoutRequest)
    socket.on('close', () => {
      const seconds = idleSeconds.get(socket) ?? 0
      idleSeconds.delete(socket)
      if (idleSeconds.size === 0) timer = setTimeout(end, seconds * 1000)
    })

    const request = await receiveMessage<LeaseRequest>(socket)
    const reply = request && (await answer())
    if (!request || !reply || socket.destroyed) return
    idleSeconds.set(socket, request.idleSeconds)
    // After a failure nobody who comes later is to get the same answer: the cause may be gone by then.
    socket.write(encodeMessage(reply), () => 'code' in reply && end())
  })

  // A killed keeper's socket may lie there; nobody listens on it, as the lock is ours.
  rmSync(socketPath, { force: true })
  await once(server.listen(socketPath), 'listening')
}
