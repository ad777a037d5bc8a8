import type { Plenary } from '../../report/index.ts'
import type { World } from '../world.ts'
import type { ReportFormat } from './formats.ts'

/** Returns a plenary as text. */
export type WritePlenary = (plenary: Plenary, world: World) => string

/** Each format that a plenary has, with what loads it. */
const writers: Readonly<Partial<Record<ReportFormat, () => Promise<WritePlenary>>>> = {
  table: async () => {
    const [{ plenaryLines }, { paperOf }] = await Promise.all([
      import('../../views/plain/index.ts'),
      import('../paper.ts'),
    ])
    return (plenary, world) => `${plenaryLines(plenary, paperOf(world)).join('\n')}\n`
  },
  html: async () => {
    const { plenaryPage } = await import('../../views/html/index.ts')
    return (plenary, { say }) => plenaryPage(plenary, say)
  },
  json: async () => (plenary) =>
    `${JSON.stringify({ format: 'hearken/plenary', version: 1, ...plenary }, null, 2)}\n`,
}

/** The formats of a plenary, as `--format` takes them. */
export const plenaryFormats = Object.keys(writers)

/** Loads what writes a plenary in a format; null where a plenary has no such format. */
export async function loadPlenaryWriter(format: ReportFormat): Promise<WritePlenary | null> {
  return (await writers[format]?.()) ?? null
}
