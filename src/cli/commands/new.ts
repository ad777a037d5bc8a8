import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fillSkeleton, isId, readScenario, type Skeleton, scenarioSchema } from '../../scenario/index.ts'
import { testSchema } from '../../testing/index.ts'
import { safeText } from '../../text/index.ts'
import { type Run, textOption } from '../command.ts'
import { newPerson, type Usual } from '../new-person.ts'
import { readText } from '../read-text.ts'
import { mostScenarioBytes, shippedFolder, shippedIds } from '../scenario-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'

/** Writes a scenario and its test to start from: a small conversation that plays, with the person that was asked for. */
export const run: Run = async (given, world) => {
  const id = checkedId(given.args[0] ?? '', world)
  const folder = resolve(world.folder, textOption(given, 'folder') ?? '.')
  const paths = { scenario: join(folder, `${id}.yaml`), tests: join(folder, `${id}.test.yaml`) }
  for (const path of Object.values(paths)) if (existsSync(path)) throw new UsageMistake(taken(path, world))
  const skeleton = openSkeleton(world)
  const person = await newPerson(id, usualPerson(skeleton, world), given, world)
  const { scenario, tests } = fillSkeleton(skeleton, person)
  const written = writeAll(
    [
      { path: paths.scenario, text: scenario },
      { path: paths.tests, text: tests },
      ...schemasFor(folder, world),
    ],
    folder,
    world,
  )
  const named = (path: string) => safeText(relative(world.folder, path))
  print(world, world.say('new.written', { files: written.map(named).join(', ') }))
  remark(world, world.say('new.next', { file: named(paths.scenario) }))
  return 0
}

function checkedId(id: string, world: World): string {
  if (!isId(id)) throw new UsageMistake(world.say('new.wrong-id', { id: safeText(id), example: idLike(id) }))
  // A country's own sheet lies in the same folders.
  if (id === 'country') throw new UsageMistake(world.say('new.country-id'))
  if (shippedIds(world).includes(id)) throw new UsageMistake(world.say('new.taken-id', { id }))
  return id
}

/** An id that looks like what was given: "Bà Tám!" gives "ba-tam"; "mali" where nothing is left of it. */
function idLike(word: string): string {
  const like = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .toLowerCase()
    .replace(/\.yaml$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40)
  return isId(like) ? like : 'mali'
}

function openSkeleton(world: World): Skeleton {
  const text = (file: string) => {
    const path = join(shippedFolder(world), 'skeleton', file)
    const read = readText(path, mostScenarioBytes)
    if (read.text === null) throw new UsageMistake(world.say('new.no-skeleton', { file: safeText(path) }))
    return read.text
  }
  return { scenario: text('dara.yaml'), tests: text('dara.test.yaml') }
}

/** What is answered where nothing is: what the skeleton itself says. */
function usualPerson({ scenario }: Skeleton, world: World): Usual {
  const read = readScenario(scenario, 'dara.yaml').scenario
  if (read === null) throw new UsageMistake(world.say('new.no-skeleton', { file: 'dara.yaml' }))
  const { title, level, kind, setting, persona } = read
  const { name, age, wants, fears } = persona
  return { title, level: String(level), kind, setting, name, age: String(age ?? ''), wants, fears }
}

/** The schemas for editors, where the folder has none yet; the heads of the files point to them. */
function schemasFor(folder: string, { say }: World): readonly { path: string; text: string }[] {
  return [
    { path: join(folder, 'scenario.schema.json'), text: json(scenarioSchema(say)) },
    { path: join(folder, 'test.schema.json'), text: json(testSchema(say)) },
  ].filter(({ path }) => !existsSync(path))
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Writes new files, all or none; nothing that is there is touched. */
function writeAll(
  files: readonly { readonly path: string; readonly text: string }[],
  folder: string,
  world: World,
): readonly string[] {
  const done: string[] = []
  try {
    mkdirSync(folder, { recursive: true })
    for (const { path, text } of files) {
      writeFileSync(path, text, { flag: 'wx' })
      done.push(path)
    }
    return done
  } catch (error) {
    for (const path of done) rmSync(path, { force: true })
    const { code, path = folder } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && path !== folder) throw new UsageMistake(taken(path, world))
    throw new UsageMistake(
      world.say('new.cannot-write', { file: safeText(path), reason: code ?? String(error) }),
    )
  }
}

function taken(path: string, world: World): string {
  return world.say('new.exists', { file: safeText(relative(world.folder, path)) })
}
