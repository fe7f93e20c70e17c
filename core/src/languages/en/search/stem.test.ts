import { expect, it } from 'vitest'
import { frenchStem } from '../../fr/search/stem.ts'
import { englishStem } from './stem.ts'

it.each([
  ['resolutions', 'resolution'],
  ['policies', 'policy'],
  ['requested', 'requests'],
  ['organisation', 'organizations'],
  ['labour', 'labor'],
  ['programme', 'programs'],
  ['agreed', 'agree'],
  ['planning', 'planned'],
  ['women', 'woman'],
])('English %s and %s are one word', (one, other) => {
  expect(englishStem(one)).toBe(englishStem(other))
})

it.each([
  ['international', 'nation'],
  ['university', 'universal'],
  ['united', 'untie'],
  ['news', 'new'],
  ['organ', 'organise'],
])('English %s and %s are two', (one, other) => {
  expect(englishStem(one)).not.toBe(englishStem(other))
})

it.each([
  ['résolutions', 'résolution'],
  ['nationaux', 'nationale'],
  ['économique', 'économiques'],
  ['travaux', 'travail'],
  ['européenne', 'européens'],
  ['demandée', 'demandés'],
  ['réseau', 'réseaux'],
  ['nouveau', 'nouvelles'],
  ['public', 'publiques'],
  ['responsable', 'responsabilités'],
  ['opération', 'opérationnelle'],
])('French %s and %s are one word', (one, other) => {
  expect(frenchStem(one)).toBe(frenchStem(other))
})
