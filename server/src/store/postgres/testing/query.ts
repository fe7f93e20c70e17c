import pg from 'pg'
import type { PostgresLease } from '../open-postgres.ts'

export async function query({ connection }: PostgresLease, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  // A server that is killed in between fails the query; this would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
