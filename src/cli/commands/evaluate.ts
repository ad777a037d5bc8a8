import { text as textOf } from 'node:stream/consumers'
import {
  type Answers,
  answersFrom,
  type Evaluation,
  evaluationFigures,
  evaluationForm,
  tidy,
} from '../../course/index.ts'
import { safeText } from '../../text/index.ts'
import { evaluationLines } from '../../views/plain/index.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { answersGiven, askAnswers } from '../evaluation/ask-answers.ts'
import { evaluationsFolder, readEvaluations, saveEvaluation } from '../evaluation/evaluation-files.ts'
import { sheetOf } from '../paper.ts'
import { type ExitCode, print, remark, UsageMistake, type World } from '../world.ts'

/** Fills in the guide's evaluation form, or shows what was answered: apart from conversations, and without names. */
export const run: Run = async (given, world) => {
  const folder = evaluationsFolder(textOption(given, 'folder'), world)
  if (given.options.report === true) return report(given, folder, world)
  if (given.args.length > 0) throw new UsageMistake(world.say('evaluate.no-paths'))
  const { course, answers } = await filledIn(given, world)
  if (Object.keys(answers).length === 0) {
    remark(world, world.say('evaluate.nothing'))
    return 0
  }
  const evaluation: Evaluation = {
    type: 'evaluation',
    format: 'hearken/evaluation',
    version: 1,
    course: tidy(course),
    day: new Date(world.now()).toISOString().slice(0, 10),
    hearken: world.version,
    answers,
  }
  const file = saveEvaluation(evaluation, folder, world)
  if (given.options.json === true) print(world, JSON.stringify(evaluation))
  remark(world, world.say('evaluate.saved', { file: safeText(file) }))
  return 0
}

/** The form as it was filled in: by flags, as JSON on stdin, or question by question. */
async function filledIn(given: Given, world: World): Promise<{ course: string; answers: Answers }> {
  const course = textOption(given, 'course')
  const flags = answersGiven(given, world)
  if (flags !== null) return { course: course ?? '', answers: flags }
  return given.options.json === true ? fromJson(course, world) : askAnswers(course, world)
}

async function fromJson(course: string | null, world: World): Promise<{ course: string; answers: Answers }> {
  const json = parsed(await textOf(world.stdin))
  const answers = answersFrom(json)
  if (answers === null) {
    const example = '{"course": "Class 3", "experience": 8, "useful": ["…"]}'
    throw new UsageMistake(world.say('evaluate.wrong-json', { example }))
  }
  const named: unknown = Reflect.get(Object(json), 'course')
  return { course: course ?? (typeof named === 'string' ? named : ''), answers }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function report(given: Given, folder: string, world: World): ExitCode {
  const option = ['course', ...evaluationForm.map(({ id }) => id)].find(
    (id) => textOption(given, id) !== null,
  )
  if (option !== undefined) throw new UsageMistake(world.say('evaluate.not-with-report', { option }))
  const { evaluations, bad } = readEvaluations(given.args, folder, world)
  const figures = evaluationFigures(evaluations)
  if (given.options.json === true) print(world, JSON.stringify(figures, null, 2))
  else for (const line of evaluationLines(figures, sheetOf(world))) print(world, line)
  return bad > 0 ? 1 : 0
}
