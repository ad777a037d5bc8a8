import { basename, relative } from 'node:path'
import { isLabelId, type LabelId, labelIds } from '../../analysis/index.ts'
import type { Review } from '../../record/index.ts'
import {
  createAgreement,
  type HideNames,
  hideNamesIn,
  type RatedConversation,
  rateConversation,
  wholeAgreement,
} from '../../report/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { nearest, safeText } from '../../text/index.ts'
import { agreementLines } from '../../views/plain/index.ts'
import { agreementData } from '../agreement-data.ts'
import { type Run, textOption } from '../command.ts'
import { paperOf } from '../paper.ts'
import { createScenarioFinder } from '../report/find-scenario.ts'
import { createReviewFinder, reviewsBeside } from '../review-files.ts'
import { reviewName } from '../review-name.ts'
import { type OpenedTranscript, openTranscript, transcriptPaths } from '../transcript-files.ts'
import { type ExitCode, print, remark, UsageMistake, type World } from '../world.ts'

/**
 * Shows how far reviewers and scorer agree on the conversations that were reviewed. Exit code 1 where a file has problems, and the others
 * are compared all the same; 2 where there is nothing to compare.
 */
export const run: Run = async (given, world) => {
  const label = labelFrom(textOption(given, 'label'), world)
  const { reviewed, exit } = openReviewed(given.args, world)
  const conversations = rateAll(reviewed, world)
  const reviewer = reviewerFrom(textOption(given, 'reviewer'), conversations, world)
  const labels = label === null ? null : [label]
  const agreement = createAgreement(conversations, { ...wholeAgreement, labels, reviewer })
  if (given.options.json === true) print(world, JSON.stringify(agreementData(agreement), null, 2))
  else for (const line of agreementLines(agreement, paperOf(world), label !== null)) print(world, line)
  return exit
}

/** A conversation that was reviewed, as it was opened. */
interface Reviewed {
  readonly name: string
  readonly opened: OpenedTranscript
  readonly reviews: readonly Review[]
}

/** Opens the conversations that were reviewed; what is wrong with a file is told, and the others are opened. */
function openReviewed(
  words: readonly string[],
  world: World,
): { readonly reviewed: readonly Reviewed[]; readonly exit: ExitCode } {
  const find = createReviewFinder()
  const reviewed: Reviewed[] = []
  const paths = [...new Set(transcriptPaths(words, world))].filter((path) => find(path).length > 0)
  let exit: ExitCode = 0
  for (const path of paths) {
    const opened = openTranscript(path, world)
    if ('mistake' in opened) {
      remark(world, opened.mistake)
      exit = 1
      continue
    }
    const { reviews, remarks, bad } = reviewsBeside(opened, world, find)
    for (const each of [...opened.remarks, ...remarks]) remark(world, each)
    if (bad + opened.damaged.length > 0) exit = 1
    const name = isAlone(path, paths) ? basename(path) : relative(world.folder, path)
    if (reviews.length > 0) reviewed.push({ name, opened, reviews: reviews.map(({ review }) => review) })
  }
  if (reviewed.length > 0) return { reviewed, exit }
  throw new UsageMistake(world.say('agreement.no-reviews', { where: safeText(words.join(', ')) }))
}

/** Rates conversations; no trainee's name is left in what was said. */
function rateAll(reviewed: readonly Reviewed[], world: World): readonly RatedConversation[] {
  const names = new Set(reviewed.map(({ opened }) => opened.header.trainee))
  const scenarioOf = createScenarioFinder(null, (sentence) => remark(world, sentence), world)
  const hiding = new Map<Scenario | null, HideNames>()
  return reviewed.map(({ name, opened: { header, records }, reviews }) => {
    const scenario = scenarioOf(header)?.scenario ?? null
    const hide = hiding.get(scenario) ?? hideNamesIn(scenario, names, world.say)
    hiding.set(scenario, hide)
    return rateConversation(name, header, records, reviews, hide)
  })
}

/** Whether no other of these paths has the same last part. */
function isAlone(path: string, paths: readonly string[]): boolean {
  return paths.every((other) => other === path || basename(other) !== basename(path))
}

function labelFrom(word: string | null, { say }: World): LabelId | null {
  if (word === null || isLabelId(word)) return word
  const near = nearest(word, Object.values(labelIds).flat())
  throw new UsageMistake(
    near === null
      ? say('agreement.unknown-label', { word: safeText(word) })
      : say('agreement.unknown-label-near', { word: safeText(word), near }),
  )
}

/** The reviewer that a word means: their name, or as it stands in the names of files. */
function reviewerFrom(
  word: string | null,
  conversations: readonly RatedConversation[],
  { say }: World,
): string | null {
  if (word === null) return null
  const names = [...new Set(conversations.flatMap(({ reviews }) => reviews.map(({ name }) => name)))].sort()
  const found =
    names.find((name) => name === word) ?? names.find((name) => reviewName(name) === reviewName(word))
  if (found !== undefined) return found
  const known = safeText(names.join(', '))
  throw new UsageMistake(say('agreement.unknown-reviewer', { word: safeText(word), known }))
}
