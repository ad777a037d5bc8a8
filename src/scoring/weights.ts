/**
 * The points of each part of a score, in the order of their weight; together 100. The person comes first, then informed
 * choice and partnership, then listening (`listening`, `asking` and `talk`), then the needs heard, and last, facts.
 */
export const weights = {
  person: 32,
  informed: 28,
  listening: 15,
  asking: 7,
  talk: 3,
  needs: 10,
  facts: 5,
} as const

/** The id of a part of a score. */
export type PartId = keyof typeof weights

/** The parts in the order in which they are shown, and in which faults take points from them. */
export const partIds = Object.keys(weights) as readonly PartId[]

/**
 * What a fault costs, in points: `major` is a major flag, or pushing for what is the person's to keep; `minor` is being
 * dismissive. The other minor flags are questions of a kind that closes: they lower the part `asking` and nothing else.
 */
export const costs = { major: 6, minor: 2 } as const

/** How many turns of the trainee (waiting aside) a thing that fell due stays due. */
export const dueWindow = 2

/** A label earns nothing while it is this many turns or fewer after it was last there. */
export const repeatWindow = 3

/** How many labels of one kind (techniques; safeguards and partnership) one turn can earn with. */
export const earnedPerTurn = 2

/** How many facts told since the last summary make a summary due. */
export const factsForSummary = 4

/** Where fewer things than this fell due to a listener, those that lack count half, so that one miss weighs little. */
export const fewestDue = 5

/** The share of what fell due (0–1) that earns all of `informed` and `listening`: nobody, and no coder, hears everything. */
export const dueForAll = 0.9

/** How many calls of lines for safeguards and partnership weigh a third of `informed`; fewer weigh less. */
export const fewestCalls = 3

/** Where danger or pain called for care fewer times than this, those that lack count as met, so that one miss costs half. */
export const fewestSafety = 2

/** Where fewer questions than this were asked, those that lack count half. */
export const fewestQuestions = 4

/** The share of open questions (0–1) that earns all of `asking`. */
export const openShareForAll = 0.75

/** How much of what the person went through is seeing to danger or pain, where that was called for (0–1). */
export const safetyShare = 0.3

/** How much of how a person fared is the ending, as the scenario tells it (0–1); the rest is the course of their meters. */
export const endingShare = 0.3

/** What an ending is worth for the person (0–1). */
export const endingWorth = { good: 1, mixed: 0.4, poor: 0 } as const

/** How much of a meter's course is where it ended (0–1); the rest is the mean of all turns. */
export const endShare = 0.75

/** What a meter is worth that did not move (0–1). */
export const unchangedWorth = 0.4

/** How far towards the good end of a meter (0–1 of the way there was) is worth all; as far towards the bad end, nothing. */
export const gainForAll = 0.5

/** The share (0–1) of needs, and of facts, that earns all of `needs` and `facts`; a person need not tell everything. */
export const toldForAll = 0.5

/** How many points of percent outside the rubric's talk share leave nothing of `talk`. */
export const talkTolerance = 20

/** From how many words on a text can be one that was said before. */
export const fewestWords = 5

/** From which share of common words (0–1, of all different words in both) on two texts are the same. */
export const sameShare = 0.8

/** From which share of a turn's words (0–1) on that are the person's last ones it only says them back. */
export const echoShare = 0.7

/** Fewer turns of words than these are a talk that was hardly held. */
export const fewestTurns = 4
/** The share of turns (0–1) said to this person, in words of one's own, that is as good as all of them. */
export const attentionForAll = 0.75
