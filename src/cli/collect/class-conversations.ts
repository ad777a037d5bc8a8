import { basename } from 'node:path'
import { readHead, sha256 } from '../../home/index.ts'
import { firstLine } from '../first-line.ts'
import { transcriptsIn } from '../transcript-files.ts'

/** The conversations in a class's folder: the file of each by its header, and whose name each file carries. */
export interface ClassConversations {
  readonly fileOf: Map<string, string>
  readonly traineeOf: Map<string, string>
}

/** Looks at the first line of every transcript in a folder. */
export function classConversations(folder: string): ClassConversations {
  const fileOf = new Map<string, string>()
  const traineeOf = new Map<string, string>()
  for (const path of transcriptsIn(folder)) {
    const line = firstLine(path)
    const head = line === null ? null : readHead(new TextDecoder().decode(line))
    if (line === null || head === null) continue
    fileOf.set(sha256(line), basename(path))
    traineeOf.set(basename(path), head.trainee)
  }
  return { fileOf, traineeOf }
}
