import { join, resolve } from 'node:path'
import { type CourseEvaluation, evaluationFigures } from '../../course/index.ts'
import { evaluationsIn } from '../evaluation/evaluation-files.ts'
import { isFolder } from '../transcript-files.ts'
import type { World } from '../world.ts'

/** Returns what the forms say that lie in the folders of a report, or in `evaluations` within them: of the course, never of a person. */
export function evaluationsBeside(words: readonly string[], world: World): readonly CourseEvaluation[] {
  const folders = words.map((word) => resolve(world.folder, word)).filter(isFolder)
  const places = new Set(folders.flatMap((folder) => [folder, join(folder, 'evaluations')]).filter(isFolder))
  return evaluationFigures(evaluationsIn([...places], world).evaluations)
}
