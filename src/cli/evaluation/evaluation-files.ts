import { chmodSync, openSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decodeEvaluations, type Evaluation, encodeEvaluation } from '../../course/index.ts'
import { safeText } from '../../text/index.ts'
import { appendTo } from '../append-file.ts'
import { readText } from '../read-text.ts'
import { reviewName } from '../review-name.ts'
import { isFolder, transcriptsFolder, whyNotWritable } from '../transcript-files.ts'
import { remark, UsageMistake, type World } from '../world.ts'

const ending = '.evaluation.jsonl'
const mostBytes = 20_000_000

/** Returns the folder of the forms: the option, else one of its own in the folder of transcripts, which are read without it. */
export function evaluationsFolder(option: string | null, world: World): string {
  return option === null ? join(transcriptsFolder(null, world), 'evaluations') : resolve(world.folder, option)
}

/** Adds a form to the file of its course; its owner's alone. Returns the file. */
export function saveEvaluation(evaluation: Evaluation, folder: string, world: World): string {
  const { course } = evaluation
  const file = join(folder, `${course === '' ? 'course' : reviewName(course)}${ending}`)
  const fail = (reason: string): never => {
    throw new UsageMistake(world.say('evaluate.cannot-save', { file: safeText(file), reason }))
  }
  const why = whyNotWritable(folder)
  if (why !== null) fail(why)
  const appended = appendTo(
    () => {
      const descriptor = openSync(file, 'a', 0o600)
      chmodSync(file, 0o600)
      return descriptor
    },
    () => {},
    // A line that a crash cut off stays a line of its own.
    needsNewline(file) ? '\n' : '',
  )
  appended.append(encodeEvaluation(evaluation))
  appended.close()
  if (appended.trouble !== null) fail(appended.trouble)
  return file
}

function needsNewline(file: string): boolean {
  const { text } = readText(file, mostBytes, 'welcome')
  return text !== null && text !== '' && !text.endsWith('\n')
}

/** Reads the forms that paths mean; a folder stands for all in it. `bad` counts the files and lines that could not be read, each told. */
export function readEvaluations(
  words: readonly string[],
  folder: string,
  world: World,
): { readonly evaluations: readonly Evaluation[]; readonly bad: number } {
  const { say } = world
  const paths = (words.length === 0 ? [folder] : words).flatMap((word) => pathsOf(word, world))
  if (paths.length === 0)
    throw new UsageMistake(
      say('evaluate.none', { folder: safeText(words.length === 0 ? folder : words.join(', ')) }),
    )
  return readFiles(paths, world)
}

/** Reads the forms that lie in folders; none is fine. */
export function evaluationsIn(folders: readonly string[], world: World): ReturnType<typeof readEvaluations> {
  return readFiles(
    folders.flatMap((folder) => pathsOf(folder, world)),
    world,
  )
}

function readFiles(paths: readonly string[], world: World): ReturnType<typeof readEvaluations> {
  const { say } = world
  let bad = 0
  const evaluations = paths.flatMap((path) => {
    const file = safeText(path)
    const { text } = readText(path, mostBytes, 'welcome')
    if (text === null) {
      bad += 1
      remark(world, say('evaluate.unreadable', { file }))
      return []
    }
    const { evaluations, damaged } = decodeEvaluations(text)
    for (const { line } of damaged) remark(world, say('evaluate.damaged', { file, line }))
    bad += damaged.length
    return evaluations
  })
  return { evaluations, bad }
}

function pathsOf(word: string, world: World): readonly string[] {
  const path = resolve(world.folder, word)
  if (!isFolder(path)) return word.endsWith(ending) || isNamed(word) ? [path] : []
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name))
}

/** A file that was named is read whatever it is called; a folder that is not there yet holds nothing. */
function isNamed(word: string): boolean {
  return /\.\w+$/.test(word)
}
