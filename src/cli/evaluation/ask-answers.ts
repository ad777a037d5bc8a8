import { type Answers, evaluationForm, type FormQuestion, withAnswer } from '../../course/index.ts'
import { flow } from '../../views/plain/index.ts'
import { beginAsking } from '../ask.ts'
import { type Given, textOption } from '../command.ts'
import { paperOf } from '../paper.ts'
import { remark, UsageMistake, type World } from '../world.ts'

/** Returns the answers of the command line; null where it has none. A wrong one is a `UsageMistake`. */
export function answersGiven(given: Given, world: World): Answers | null {
  const flags = evaluationForm.filter(({ id }) => textOption(given, id) !== null)
  if (flags.length === 0) return null
  return flags.reduce<Answers>((answers, question) => {
    const next = withAnswer(answers, question, textOption(given, question.id) ?? '')
    if (next === null) throw new UsageMistake(`--${question.id}: ${mistakeIn(question, world)}`)
    return next
  }, {})
}

/** Asks question by question; Enter alone leaves one out. The course is asked for where it was not given. */
export async function askAnswers(
  course: string | null,
  world: World,
): Promise<{ readonly course: string; readonly answers: Answers }> {
  const { say } = world
  const none = say('evaluate.no-answer')
  remark(world, flow([say('evaluate.begins')], paperOf(world)).join('\n'))
  const asking = beginAsking(world)
  const ask = async (question: string, check: (text: string) => string | null) => {
    const answer = await asking.ask({ ask: question, otherwise: none, check })
    return answer === none ? '' : answer
  }
  try {
    const named = course ?? (await ask(say('evaluate.ask.course'), () => null))
    let answers: Answers = {}
    for (const question of evaluationForm) {
      const text = await ask(say(`evaluate.ask.${question.id}`), (typed) =>
        withAnswer({}, question, typed) === null ? mistakeIn(question, world) : null,
      )
      answers = withAnswer(answers, question, text) ?? answers
    }
    return { course: named, answers }
  } finally {
    asking.close()
  }
}

function mistakeIn({ kind }: FormQuestion, { say }: World): string {
  return say(`evaluate.wrong.${kind}`)
}
