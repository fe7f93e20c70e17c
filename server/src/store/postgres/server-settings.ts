import type { StoreFolder } from './store-folder.ts'
import { fastestSync } from './sync-to-disk.ts'

/**
 * On the command line, not in postgresql.conf: so a new version of Qarar changes them for old stores too.
 * Whatever is about safety (fsync, synchronous_commit, full_page_writes) stays at PostgreSQL's default: on.
 */
export function serverSettings({ postgresSockets }: StoreFolder): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: postgresSockets,
    max_connections: '50',
    shared_buffers: '128MB',
    recovery_init_sync_method: fastestSync,
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
