/**
 * In: scenarios, and the guide's modules; records of a conversation that a group held. Out: a course over them, with what whoever leads has to
 * know; how the group voted, and what came.
 * Must not know: clocks, files, screens.
 */

export {
  type CastVotes,
  castVote,
  countVotes,
  mostVoters,
  noVotes,
  readVotes,
  uncastVote,
} from './cast-votes.ts'
export { dueInWords } from './due-in-words.ts'
export { createLesson, type Lesson } from './lesson.ts'
export { createPlan, type Plan, type PlannedModule } from './plan.ts'
export { talkAbout } from './talk-about.ts'
export { type TurnVotes, type VoteChoice, voteChoices, votesIn } from './votes.ts'
