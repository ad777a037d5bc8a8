import { hardship, moods } from '../english/moods.ts'
import { compilePattern } from '../rules/pattern.ts'
import type { Told } from './told.ts'
import type { Trait } from './trait.ts'

/** Tells the mood of lines as normalised text. */
export interface MoodReader {
  /** Returns the names of the moods that a line shows. */
  read(plain: string): ReadonlySet<keyof typeof moods>
  /** Returns the traits that the last lines and all that was told give a turn. */
  traits(lastLines: readonly string[], told: Told): readonly Trait[]
}

/** Returns a reader of moods; its patterns are compiled once, here. */
export function makeMoodReader(): MoodReader {
  const names = Object.keys(moods) as (keyof typeof moods)[]
  const compiled = names.map((name) => [name, compilePattern(moods[name])] as const)
  const hardships = new Set<string>(hardship)
  const read = (plain: string) =>
    new Set(compiled.filter(([, pattern]) => plain.search(pattern) >= 0).map(([name]) => name))
  return {
    read,
    traits(lastLines, told) {
      const found = new Set<Trait>()
      lastLines.forEach((plain, index) => {
        const shown = read(plain)
        const latest = index === lastLines.length - 1
        if (shown.has('selfBlame') || shown.has('hopeless') || shown.has('hostile'))
          found.add('negative-line')
        if (shown.has('feeling')) found.add('feeling-shown')
        if (shown.has('danger')) found.add('danger-shown')
        if (shown.has('refusal') && latest) found.add('refused')
        if (shown.has('asksLaw') && latest) found.add('asked-law')
      })
      const shownFeeling = told.clauses.some((clause) => read(clause.plain).has('feeling'))
      if (shownFeeling) found.add('feeling-shown')
      if (
        told.clauses.some((clause) =>
          [...clause.lemmas, ...clause.concepts].some((word) => hardships.has(word)),
        )
      )
        found.add('hardship-told')
      if (/\b(?:not|never|no|nobody|nothing|without|gone)\b/.test(told.plain)) found.add('hardship-told')
      return [...found]
    },
  }
}
