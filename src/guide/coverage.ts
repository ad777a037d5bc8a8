import { guideModules } from './english/index.ts'
import type { ModuleId } from './module.ts'
import { namedParagraphs } from './reference.ts'

/** What is needed of a scenario to see what it trains. */
export interface Trained {
  readonly id: string
  readonly title: string
  /** The guide's paragraphs that it trains, as it names them. */
  readonly trains: readonly string[]
}

/** A scenario that trains an outcome, and by which of the references it gives. */
export interface Training {
  readonly id: string
  readonly title: string
  readonly by: readonly string[]
}

/** A module with its outcomes, and which scenarios train each. */
export interface ModuleCoverage {
  readonly id: ModuleId
  readonly title: string
  readonly outcomes: readonly {
    readonly text: string
    readonly paragraphs: readonly string[]
    /** In the order given; empty where no scenario trains it. */
    readonly scenarios: readonly Training[]
  }[]
}

/** Returns for each module's learning outcomes which scenarios train them: those that name one of its paragraphs. */
export function coverageOf(scenarios: readonly Trained[]): readonly ModuleCoverage[] {
  return guideModules.map(({ id, title, outcomes }) => ({
    id,
    title,
    outcomes: outcomes.map(({ text, paragraphs }) => {
      const taught = new Set(paragraphs.flatMap(namedParagraphs))
      const scenariosFor = scenarios.flatMap((scenario) => {
        const by = scenario.trains.filter((reference) =>
          namedParagraphs(reference).some((paragraph) => taught.has(paragraph)),
        )
        return by.length === 0 ? [] : [{ id: scenario.id, title: scenario.title, by }]
      })
      return { text, paragraphs, scenarios: scenariosFor }
    }),
  }))
}
