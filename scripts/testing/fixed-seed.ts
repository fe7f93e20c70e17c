/**
 * Properties are tried on the same values in every run, so that a change is judged by what it changes and not by luck.
 * `QARAR_TEST_SEED=N` tries others: a long run over many seeds belongs to the day before a release, not into CI.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.QARAR_TEST_SEED ?? 20261122) })
