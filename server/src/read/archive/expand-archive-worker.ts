// A thread of its own: see `inThread`.
import { parentPort, workerData } from 'node:worker_threads'
import type { ArchiveLimits } from './expand-archive.ts'
import { filesOfArchive, type SentFile } from './with-archives.ts'

const { file, limits } = workerData as { file: SentFile; limits: ArchiveLimits }

parentPort?.postMessage(filesOfArchive(file, limits))
