import { type LabelId, labelIds } from '../../analysis/index.ts'
import { type BootstrapSettings, bootstrapSettings } from '../../testing/index.ts'
import { type DisagreedTurn, disagreements } from './disagreements.ts'
import { type LabelAgreement, pairAgreement, type RatedByTwo } from './pair-agreement.ts'
import { type RatedConversation, type Rater, raterKey } from './rated-turns.ts'
import { byText, type ReviewerPart, ratersOf, reviewerPart } from './raters.ts'
import { type LabelReliability, reliability } from './reliability.ts'
import { type SharedTurns, sharedTurns } from './shared-turns.ts'

/** How far two raters agree on the turns that both rated, label by label. */
export interface PairOfRaters extends Omit<SharedTurns<never>, 'ratings'> {
  readonly first: Rater
  readonly second: Rater
  readonly labels: readonly LabelAgreement[]
}

/** How far reviewers agree on the turns that two or more of them rated, label by label. */
export interface Reliability extends Omit<SharedTurns<never>, 'ratings'> {
  readonly reviewers: readonly string[]
  readonly labels: readonly LabelReliability[]
}

/** How far people and scorer agree on the turns of reviewed conversations. There is no one figure over all labels. */
export interface Agreement {
  readonly conversations: number
  /** How many turns of theirs were coded and count. */
  readonly turns: number
  readonly reviewers: readonly ReviewerPart[]
  /** Those with turns in common: with a scorer first, then by name. */
  readonly pairs: readonly PairOfRaters[]
  /** Null where no turn was rated by two reviewers, and where one reviewer's part is asked for. */
  readonly reliability: Reliability | null
  readonly disagreements: readonly DisagreedTurn[]
  readonly bootstrap: BootstrapSettings
}

/** What of an agreement is wanted. */
export interface AgreementChoice {
  /** Only these labels; all where null. */
  readonly labels: readonly LabelId[] | null
  /** Only pairs and disagreements that this reviewer is part of; all where null. */
  readonly reviewer: string | null
  readonly bootstrap: BootstrapSettings
}

/** All of it. */
export const wholeAgreement: AgreementChoice = { labels: null, reviewer: null, bootstrap: bootstrapSettings }

/** Returns how far people and scorer agree. The order of the conversations makes no difference. */
export function createAgreement(
  unordered: readonly RatedConversation[],
  { labels: wanted, reviewer, bootstrap }: AgreementChoice = wholeAgreement,
): Agreement {
  const conversations = unordered.toSorted((one, other) => byText(one.name, other.name))
  const labels = wanted ?? Object.values(labelIds).flat()
  const raters = ratersOf(conversations)
  const among = raters.find(({ type, name }) => type === 'reviewer' && name === reviewer) ?? null
  const reviewers = raters.filter(({ type }) => type === 'reviewer')
  const pairs = raters
    .flatMap((first, at) => raters.slice(at + 1).map((second) => [first, second] as const))
    .filter((pair) => reviewer === null || pair.some((rater) => rater === among))
    .map(([first, second]) => pairOf(conversations, first, second, labels, bootstrap))
  return {
    conversations: conversations.length,
    turns: conversations.reduce((sum, { turns }) => sum + turns.length, 0),
    reviewers: reviewers.map(({ name }) => reviewerPart(name, conversations)),
    pairs: pairs.filter(({ turns }) => turns > 0),
    reliability: reviewer === null ? reliabilityOf(conversations, reviewers, labels, bootstrap) : null,
    disagreements: disagreements(conversations, raters, labels, among),
    bootstrap,
  }
}

function pairOf(
  conversations: readonly RatedConversation[],
  first: Rater,
  second: Rater,
  labels: readonly LabelId[],
  settings: BootstrapSettings,
): PairOfRaters {
  const names = [first, second].filter(({ type }) => type === 'reviewer').map(({ name }) => name)
  const [one, other] = [raterKey(first), raterKey(second)]
  const { ratings, ...shared } = sharedTurns(conversations, names, (turn): RatedByTwo | null => {
    const [here, there] = [turn.ratings.get(one), turn.ratings.get(other)]
    return here === undefined || there === undefined ? null : [here, there]
  })
  return { first, second, ...shared, labels: pairAgreement(labels, ratings, settings) }
}

function reliabilityOf(
  conversations: readonly RatedConversation[],
  reviewers: readonly Rater[],
  labels: readonly LabelId[],
  settings: BootstrapSettings,
): Reliability | null {
  const names = reviewers.map(({ name }) => name)
  const whose = new Set<string>()
  const { ratings, ...shared } = sharedTurns(conversations, names, (turn) => {
    const by = reviewers.filter((rater) => turn.ratings.has(raterKey(rater)))
    if (by.length < 2) return null
    for (const { name } of by) whose.add(name)
    return by.flatMap((rater) => turn.ratings.get(raterKey(rater)) ?? [])
  })
  if (shared.turns === 0) return null
  const rated = names.filter((name) => whose.has(name))
  return { reviewers: rated, ...shared, labels: reliability(labels, ratings, settings) }
}
