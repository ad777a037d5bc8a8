import { nodeAt, parseYaml, withValues } from '../text/index.ts'
import type { Scenario } from './scenario.ts'

/** What a new scenario begins with. */
export interface NewPerson
  extends Pick<Scenario, 'id' | 'title' | 'level' | 'kind' | 'setting'>,
    Pick<Scenario['persona'], 'name' | 'wants' | 'fears'> {
  readonly age: number
}

/** A scenario file and its test file, as texts. */
export interface Skeleton {
  readonly scenario: string
  readonly tests: string
}

/** The guide's paragraphs that a scenario of the community trains at first (M6 §1). */
const preventionTrains = 'trains: [M6 §1.14]'

/** Returns a skeleton with another person in it: their name wherever the skeleton's own stood, and what was answered about them. */
export function fillSkeleton(skeleton: Skeleton, person: NewPerson): Skeleton {
  const { root } = parseYaml(skeleton.scenario)
  const own = { id: wordAt(root, ['id']), name: wordAt(root, ['persona', 'name']) }
  const named = (text: string) =>
    text
      .replaceAll(new RegExp(`\\b${own.id}(?=(?:\\.test)?\\.yaml\\b)`, 'g'), () => person.id)
      .replaceAll(new RegExp(`\\b${own.name}\\b`, 'g'), () => person.name)
  const { id, title, level, kind, setting, name, age, wants, fears } = person
  return {
    scenario: filled(trained(named(skeleton.scenario), kind), [
      ...Object.entries({ id, title, level, kind, setting }).map(([key, value]) => ({ path: [key], value })),
      ...Object.entries({ name, age, wants, fears }).map(([key, value]) => ({
        path: ['persona', key],
        value,
      })),
    ]),
    tests: filled(named(skeleton.tests), [{ path: ['scenario'], value: id }]),
  }
}

function filled(text: string, values: Parameters<typeof withValues>[2]): string {
  return withValues(text, parseYaml(text).root, values)
}

function trained(text: string, kind: Scenario['kind']): string {
  return kind === 'prevention' ? text.replace(/^trains: .*$/m, preventionTrains) : text
}

function wordAt(root: ReturnType<typeof parseYaml>['root'], path: readonly string[]): string {
  const node = nodeAt(root, path)
  return node?.type === 'scalar' ? node.source : ''
}
