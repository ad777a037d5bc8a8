import { basename } from 'node:path'
import { selector } from '../../language/index.ts'
import { safeText } from '../../text/index.ts'
import { print, remark, type World } from '../world.ts'
import type { PackOutcome, TakenPack } from './collect-pack.ts'

/** Tells what became of a pack: what was taken on stdout, what should be looked at on stderr. `who` is what its person is called. */
export function tellOutcome(outcome: PackOutcome, who: string, world: World): void {
  const { say } = world
  const file = safeText(basename(outcome.path))
  switch (outcome.type) {
    case 'refused':
    case 'no-hand-in':
      remark(world, outcome.sentence)
      break
    case 'before':
    case 'gone':
      print(world, say(`collect.${outcome.type}`, { file }))
      break
    case 'unclear': {
      const codes = outcome.why.codes.map((code) => safeText(code)).join(', ')
      remark(world, say('collect.unclear', { file, why: selector(outcome.why.why), codes }))
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
  print(world, say('collect.taken', { file, who: safeText(who), fresh: count('new'), known }))
  if (but !== null) remark(world, say(`collect.${but}`, { file, code: safeText(code ?? '') }))
  for (const { result, from, file: name, reason = '' } of transcripts) {
    if (result === 'new' && from !== name) print(world, say('collect.renamed', { from, file: name }))
    if (result === 'longer') print(world, say('collect.longer', { file: name }))
    if (result === 'different' || result === 'of-another' || result === 'not-written')
      remark(world, say(`collect.${result}`, { from, file: name, reason }))
  }
}
