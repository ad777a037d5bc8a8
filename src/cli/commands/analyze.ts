import { resolve } from 'node:path'
import { selector } from '../../language/index.ts'
import { safeText } from '../../text/index.ts'
import { analysisLines } from '../../views/plain/index.ts'
import { analyzeLines } from '../analyze-lines.ts'
import { openCoder } from '../coder.ts'
import { type Run, textOption } from '../command.ts'
import { jobsFrom } from '../jobs.ts'
import { longestTurn } from '../longest-turn.ts'
import { stayModest } from '../memory.ts'
import { paperOf } from '../paper.ts'
import { readLines } from '../read-lines.ts'
import { readText } from '../read-text.ts'
import { readContext } from '../turn-line.ts'
import { print, UsageMistake, type World } from '../world.ts'

/** Codes one turn, or with `--jsonl` one for each line of stdin. */
export const run: Run = async (given, world) => {
  stayModest()
  if (given.options.jsonl === true) return analyzeLines(jobsFrom(given, world), world)
  const words = given.args.join(' ')
  const text = words !== '' || world.stdin.isTTY === true ? words : (await readAll(world)).trimEnd()
  if (text.trim() === '') throw new UsageMistake(world.say('cli.analyze.nothing'))
  if (text.length > longestTurn) throw new UsageMistake(world.say('cli.turn-too-long', { most: longestTurn }))
  const context = contextFrom(textOption(given, 'context'), world)
  const analysis = await openCoder(world).code(text, context, [])
  if (given.options.json === true) print(world, JSON.stringify(analysis))
  else
    for (const line of analysisLines(analysis, text, given.options.explain === true, paperOf(world)))
      print(world, line)
  return 0
}

async function readAll(world: World): Promise<string> {
  let text = ''
  for await (const line of readLines(world.stdin)) {
    text += `${line}\n`
    // The rest would be refused as well.
    if (text.trim().length > longestTurn) break
  }
  return text
}

function contextFrom(file: string | null, world: World) {
  if (file === null) return []
  const read = readText(resolve(world.folder, file), 50_000_000)
  if (read.text === null)
    throw new UsageMistake(
      world.say('cli.context-unreadable', { file: safeText(file), why: selector(read.why.type) }),
    )
  const context = readContext(read.text)
  if (typeof context === 'string') {
    throw new UsageMistake(world.say('cli.context-wrong', { file: safeText(file), line: context }))
  }
  return context
}
