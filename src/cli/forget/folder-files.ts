import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Companion, companionOf, readHead, type TranscriptHead } from '../../home/index.ts'
import { firstLine } from '../first-line.ts'

/** A file in a folder of transcripts; `head` is what a transcript, or one that was coded again, says of itself. */
export interface FolderFile {
  readonly name: string
  readonly path: string
  /** True for what only leads to a file elsewhere. */
  readonly isLink: boolean
  readonly companion: Companion | null
  readonly head: TranscriptHead | null
}

/** Returns the files in a folder, by name; what is neither a file nor leads to one is left out. Throws where the folder cannot be read. */
export function folderFiles(folder: string): readonly FolderFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => folderFile(folder, entry))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function folderFile(folder: string, entry: Dirent): FolderFile {
  const { name } = entry
  const path = join(folder, name)
  const companion = companionOf(name)
  const hasHead = companion?.kind === 'transcript' || companion?.kind === 'rescored'
  const line = hasHead ? firstLine(path) : null
  const head = line === null ? null : readHead(new TextDecoder().decode(line))
  return { name, path, isLink: entry.isSymbolicLink(), companion, head }
}
