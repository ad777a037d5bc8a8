import { isLabelId, type LabelId, labelIds, type Utterance } from '../../analysis/index.ts'
import type { ExploredTurn } from '../../machine/index.ts'
import type { RehearsedClause, Sentence } from './clause.ts'
import { joinHeard, labelsIn } from './join-heard.ts'
import type { Stock } from './stock.ts'

/** Of the clauses for one thing so many are combined, by how many things a turn does. */
const mostClauses = [60, 60, 24, 8, 5] as const
const fewestClauses = 4
const mostQuestions = 3

/** One thing that a turn is to do, with the clauses that do it. */
interface Part {
  /** As it is heard: "rights", "topic debt". */
  readonly name: string
  readonly clauses: readonly RehearsedClause[]
}

/** Returns what a trainee could say to make an explored turn, after what was said so far: the fewest things besides first. */
export async function sentencesFor(
  { labels, topics, understood, form }: ExploredTurn,
  context: readonly Utterance[],
  stock: Stock,
): Promise<readonly Sentence[]> {
  const ids = labels.map((label) => label.slice(label.indexOf(' ') + 1)).filter(isLabelId)
  const wanted = new Set([...ids, ...topics.map((topic) => `topic ${topic}`)])
  if (wanted.size === 0) {
    const clauses = await (understood ? smallWords(stock, context) : stock.sayings('lost', context))
    return inOrder(
      clauses.map((clause) => [clause]),
      wanted,
      form,
    )
  }
  const parts: readonly Part[] = await Promise.all([
    ...ids.map(async (id) => ({ name: id, clauses: await stock.sayings(id, context) })),
    ...topics.map(async (topic, at) => ({
      name: `topic ${topic}`,
      clauses: [
        ...(await stock.examples(topic)),
        ...(at > 0 || form === 'statement' ? await stock.mentions(topic) : []),
      ],
    })),
  ])
  const most = mostClauses[parts.length] ?? fewestClauses
  const kept = parts.map((part) => ({
    ...part,
    clauses: part.clauses
      .toSorted((one, other) => besides(one, wanted, part) - besides(other, wanted, part))
      .slice(0, most),
  }))
  const ways = combined(kept, [])
  return inOrder([...ways, ...(await asking(ways, form, context, stock))], wanted, form)
}

/** Ways that do not ask as they are to, each followed by a small question that does. */
async function asking(
  ways: readonly (readonly RehearsedClause[])[],
  form: ExploredTurn['form'],
  context: readonly Utterance[],
  stock: Stock,
): Promise<readonly (readonly RehearsedClause[])[]> {
  if (form === 'statement' || form === 'none') return []
  const passing = await stock.sayings('passing', context)
  const questions = passing
    .filter(({ heard }) => heard.form === form)
    .toSorted((one, other) => namesIn(one).size - namesIn(other).size)
  return ways
    .filter((way) => joinHeard(way.map(({ heard }) => heard)).form !== form)
    .flatMap((way) => questions.slice(0, mostQuestions).map((question) => [...way, question]))
}

/** Words that do nothing, and then those that do the least harm where a person hears something in those. */
async function smallWords(stock: Stock, context: readonly Utterance[]): Promise<readonly RehearsedClause[]> {
  const mild: readonly LabelId[] = [...labelIds.technique, ...labelIds.safeguard, ...labelIds.partnership]
  const all = await Promise.all(
    (['passing', 'acknowledging', ...mild] as const).map((does) => stock.sayings(does, context)),
  )
  return all.flat()
}

/** Every way to do all parts with one clause for each, where a clause that does two things does both. */
function combined(
  parts: readonly Part[],
  chosen: readonly RehearsedClause[],
): readonly (readonly RehearsedClause[])[] {
  const [first] = parts
  if (first === undefined) return [chosen]
  return first.clauses.flatMap((clause) => {
    const done = namesIn(clause)
    return combined(
      parts.filter((part) => part !== first && !done.has(part.name)),
      [...chosen, clause],
    )
  })
}

/** What a clause is heard as by itself. */
function namesIn({ heard }: RehearsedClause): ReadonlySet<string> {
  return new Set([...labelsIn(heard), ...(heard.topics ?? []).map(({ id }) => `topic ${id}`)])
}

/** How much besides what is wanted a clause is heard as, or how much of that it lacks. */
function besides(clause: RehearsedClause, wanted: ReadonlySet<string>, { name }: Part): number {
  const names = namesIn(clause)
  const extra = [...names].filter((each) => !wanted.has(each)).length
  const more = [...names].filter((each) => wanted.has(each)).length
  return extra - more / 2 + (names.has(name) ? 0 : 4)
}

function inOrder(
  ways: readonly (readonly RehearsedClause[])[],
  wanted: ReadonlySet<string>,
  form: ExploredTurn['form'],
): readonly Sentence[] {
  const sentences = ways.map((clauses) => {
    // People answer what was said last.
    const ordered = [...clauses.filter((each) => !asks(each)), ...clauses.filter(asks)]
    const probably = joinHeard(ordered.map(({ heard }) => heard))
    const names = new Set(ordered.flatMap((clause) => [...namesIn(clause)]))
    const extra = [...names].filter((name) => !wanted.has(name)).length
    const missing = [...wanted].filter((name) => !names.has(name)).length
    const away = 4 * missing + extra + (probably.form === form ? 0 : 0.5) + clauses.length / 10
    return { sentence: { text: joinedText(ordered), clauses: ordered, probably }, away }
  })
  const known = new Map(sentences.map((each) => [each.sentence.text, each]))
  return [...known.values()].toSorted((one, other) => one.away - other.away).map(({ sentence }) => sentence)
}

function asks({ heard: { form } }: RehearsedClause): boolean {
  return form !== 'statement' && form !== 'none'
}

/** Clauses as one text. What is not ended as a sentence is ended by what comes after it. */
function joinedText(clauses: readonly RehearsedClause[]): string {
  return clauses
    .map(({ text, heard: { form } }, at) =>
      /[.?!)*…]$/.test(text) || at === clauses.length - 1
        ? text
        : `${text}${form === 'statement' || form === 'none' ? '.' : '?'}`,
    )
    .join(' ')
}
