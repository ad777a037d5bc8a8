/**
 * In: scenarios, and the guide's modules; records of a conversation that a group held; evaluation forms. Out: a course over them, with what whoever leads has to
 * know; how the group voted, and what came; what participants thought of the course, apart from all else.
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
export { answersFrom, withAnswer } from './evaluation/answers.ts'
export { decodeEvaluations, type Evaluation, encodeEvaluation } from './evaluation/evaluation.ts'
export { type CourseEvaluation, evaluationFigures } from './evaluation/evaluation-figures.ts'
export { type Answers, evaluationForm, type FormQuestion, tidy } from './evaluation/form.ts'
export { createLesson, type Lesson } from './lesson.ts'
export { createPlan, type Plan, type PlannedModule } from './plan.ts'
export { talkAbout } from './talk-about.ts'
export { type TurnVotes, type VoteChoice, voteChoices, votesIn } from './votes.ts'
