/**
 * In: references to the guide, as scenarios write them. Out: whether the guide has such paragraphs; its modules with their learning outcomes, and what trains them.
 * Must not know: what a scenario holds, conversations, files, screens.
 */

export { coverageOf, type ModuleCoverage, type Trained, type Training } from './coverage.ts'
export { guideModules } from './english/index.ts'
export { type GuideModule, type ModuleId, moduleIds, type Outcome } from './module.ts'
export { paragraphRanges, paragraphsOf } from './paragraphs.ts'
export { namedParagraphs, type Reference, readReference } from './reference.ts'
