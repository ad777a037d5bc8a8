import { basename } from 'node:path'
import { selector } from '../../language/index.ts'
import { safeText } from '../../text/index.ts'
import { printWrapped, remarkWrapped } from '../say-wrapped.ts'
import type { World } from '../world.ts'
import type { PackOutcome, TakenPack } from './collect-pack.ts'

/** Tells what became of a pack: what was taken on stdout, what should be looked at on stderr. `who` is what its person is called. */
export function tellOutcome(outcome: PackOutcome, who: string, world: World): void {
  const { say } = world
  const file = safeText(basename(outcome.path))
  switch (outcome.type) {
    case 'refused':
    case 'no-hand-in':
      remarkWrapped(world, outcome.sentence)
      break
    case 'before':
    case 'gone':
      printWrapped(world, say(`collect.${outcome.type}`, { file }))
      break
    case 'unclear': {
      const codes = outcome.why.codes.map((code) => safeText(code)).join(', ')
      remarkWrapped(world, say('collect.unclear', { file, why: selector(outcome.why.why), codes }))
      break
    }
    case 'taken':
      tellTaken(outcome, file, who, world)
  }
}

function tellTaken({ transcripts, but, code }: TakenPack, file: string, who: string, world: World): void {
  const { say } = world
  const count = (...results: readonly string[]) =>
    transcripts.filter(({ result }) => results.includes(result)).length
  const known = count('same', 'shorter')
  printWrapped(world, say('collect.taken', { file, who: safeText(who), fresh: count('new'), known }))
  if (but !== null) remarkWrapped(world, say(`collect.${but}`, { file, code: safeText(code ?? '') }))
  for (const { result, from, file: name, reason = '' } of transcripts) {
    if (result === 'new' && from !== name) printWrapped(world, say('collect.renamed', { from, file: name }))
    if (result === 'moved') printWrapped(world, say('collect.moved', { file: name, who: safeText(who) }))
    if (result === 'longer') printWrapped(world, say('collect.longer', { file: name }))
    if (result === 'different' || result === 'of-another' || result === 'not-written')
      remarkWrapped(world, say(`collect.${result}`, { from, file: name, reason }))
  }
}
