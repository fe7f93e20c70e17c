import pg from 'pg'

/** Over a connection of its own. */
export async function run(config: pg.PoolConfig, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(config as pg.ClientConfig)
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}
