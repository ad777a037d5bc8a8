import { extname } from 'node:path'
import { safeText } from '../text/index.ts'
import { type Given, textOption } from './command.ts'
import { UsageMistake, type World } from './world.ts'

/** The forms that a drawing can be given in, as `--format` takes them. */
export const graphFormats = ['text', 'mermaid', 'dot', 'svg', 'xstate'] as const

/** The form of a drawing: one of those, or the plain value as JSON. */
export type GraphFormat = (typeof graphFormats)[number] | 'json'

/** The form that the name of a file means. */
const byExtension: Readonly<Record<string, GraphFormat>> = {
  '.txt': 'text',
  '.mmd': 'mermaid',
  '.mermaid': 'mermaid',
  '.dot': 'dot',
  '.gv': 'dot',
  '.svg': 'svg',
  '.json': 'xstate',
}

/** What only makes sense where a part is drawn, or something laid over it. */
const drawnOnly = ['state', 'depth', 'tests', 'transcripts'] as const

/** Returns the form that is asked for: by `--format`, by `--json`, by the name of the file to write; lines of text where nothing is. */
export function graphFormatFrom(given: Given, out: string | null, world: World): GraphFormat {
  const { say } = world
  const extension = extname(out ?? '').toLowerCase()
  // A slip of the hand must not cost anybody a scenario or a conversation.
  if (['.yaml', '.yml', '.jsonl'].includes(extension))
    throw new UsageMistake(say('graph.not-over', { file: safeText(out ?? '') }))
  const named = graphFormats.find((format) => format === textOption(given, 'format'))
  if (given.options.json === true) {
    if (named !== undefined) throw new UsageMistake(say('graph.json-or-format'))
    return 'json'
  }
  const format = named ?? (out === null ? 'text' : byExtension[extension])
  if (format === undefined) {
    const values = { file: safeText(out ?? ''), endings: Object.keys(byExtension).join(', ') }
    throw new UsageMistake(say('graph.unknown-ending', values))
  }
  const option = drawnOnly.find((name) => given.options[name] !== undefined)
  if (format === 'xstate' && option !== undefined)
    throw new UsageMistake(say('graph.xstate-is-whole', { option: `--${option}` }))
  return format
}
