import { flow } from '../views/plain/index.ts'
import { paperOf } from './paper.ts'
import { print, remark, type World } from './world.ts'

/** Writes a sentence to stdout; on a terminal in lines that break between words. */
export function printWrapped(world: World, sentence: string): void {
  print(world, wrapped(sentence, world))
}

/** Writes a remark to stderr; on a terminal in lines that break between words. */
export function remarkWrapped(world: World, sentence: string): void {
  remark(world, wrapped(sentence, world))
}

function wrapped(sentences: string, world: World): string {
  if (!world.interactive) return sentences
  const lines = sentences.split('\n').flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? ''
    return flow([line.trimStart()], paperOf(world), indent)
  })
  return lines.join('\n')
}
