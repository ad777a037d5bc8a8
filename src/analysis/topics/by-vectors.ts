import type { Topic, TopicLabel } from '../analysis.ts'
import { readContent } from '../features/told.ts'
import type { TopicStore } from '../learned-coder.ts'
import type { Tagger } from '../reading/lemmas.ts'
import { readSentences } from '../reading/read-sentences.ts'
import type { Sentence } from '../reading/sentence.ts'
import { dimensions, type Embedder, type Vector } from '../vectors/embedder.ts'
import { type Asking, type AskingLikeness, makeAskingLikeness } from './by-asking.ts'
import { joined, makeWordLikeness, readExamples, type Units } from './by-words.ts'
import { nearness, words } from './nearness.ts'
import {
  cosines,
  exampleTexts,
  keyOf,
  makeSpace,
  packSpace,
  placeIn,
  spaceBytes,
  type TopicSpace,
  unpackSpace,
  wholeText,
} from './space.ts'
import { fitSureness, type Sureness, sureOf, type Try } from './sureness.ts'
import { unaddressed } from './unaddressed.ts'

/** What a turn asks, for the finder. */
export interface TurnAsks {
  /** Whether anything is asked in a sentence, by its place. */
  readonly asksIn: (sentence: number) => boolean
  /** What it asks for. */
  readonly asking: Asking
  /** Whether a question names what it is about, so that it could be said back. */
  readonly names: boolean
}

/** Finds the topics that the sentences of a turn touch, the nearest first. */
export type TopicFinder = (sentences: readonly Sentence[], asks: TurnAsks) => Promise<readonly TopicLabel[]>

/** What a finder reads sentences with. */
export interface TopicReader {
  readonly embedder: Embedder
  readonly tagger: Tagger
  readonly concepts: ReadonlyMap<string, string>
  /** What a text asks for. */
  readonly askingOf: (text: string) => Asking
}

/** How much it counts that the examples of a topic ask for the same. */
const asking = 0.016
/**
 * From this confidence on a topic is near. A question asks for more: answered on another topic it is answered wrongly, where a remark is only
 * taken up from another side. One that names what it is about asks for the most, since that can be said back instead. What is done beside a
 * question counts only where it is plain.
 */
const least = { named: 0.35, asked: 0.3, told: 0.22, done: 0.65 }
/** A topic whose nearness is less than this share of the nearest one's is noise. */
const beside = 0.75
/** How much what is asked beside something else counts beside the whole turn; and, where nothing is told apart so, what is said last. */
const parts = { asked: 0.75, last: 0.3 }
/** How much surer the turn's own topic is at least than what only a sentence of it touches. */
const after = 0.01
/** Nothing but an example itself is surer. */
const surest = 0.99
/** Shares in which the examples are held out, to learn how sure to be; and from how many of them at most: three numbers are learned. */
const shares = 4
const mostTries = 800

/**
 * Returns a finder of topics, which knows each only by its examples: a sentence is as near to a topic as to the likest of its examples, and a
 * little for the others. How sure to be it learns from the examples themselves, each held out in turn.
 */
export async function openTopicFinder(
  topics: readonly Topic[],
  { embedder, tagger, concepts, askingOf }: TopicReader,
  store: TopicStore | undefined,
): Promise<TopicFinder> {
  const texts = exampleTexts(topics)
  const own = topics.flatMap(({ examples }, topic) => examples.map(() => topic))
  const said = new Map(own.map((topic, at) => [texts[at] ?? '', topic]))
  const key = keyOf(topics, texts)
  const { space, sureness, units, askings } = unpack(store?.read(key), texts.length) ?? (await prepare())
  const wordLikeness = makeWordLikeness(topics, units, tagger, concepts)
  const askingLikeness = makeAskingLikeness(askings, own, topics.length)
  const isBlank = (sentence: Sentence) => readContent(sentence, tagger, concepts).concepts.length === 0

  async function prepare(): Promise<Prepared> {
    const vectors = await embedder.embed(texts)
    const read = readExamples(topics, tagger, concepts)
    const asked = topics.flatMap(({ examples }) => examples.map(askingOf))
    const likenesses = {
      words: makeWordLikeness(topics, read, tagger, concepts),
      asking: makeAskingLikeness(asked, own, topics.length),
    }
    const prepared = {
      space: await makeSpace(groupsOf(vectors, own, topics.length)),
      sureness: fitSureness(await holdOut(vectors, likenesses, asked)),
      units: read,
      askings: asked,
    }
    store?.write(key, pack(prepared))
    return prepared
  }

  /** For each example, how near each topic is when this example and a quarter of the others are not known. */
  async function holdOut(
    vectors: readonly Vector[],
    likenesses: {
      readonly words: (sentence: Sentence) => readonly number[]
      readonly asking: AskingLikeness
    },
    asked: readonly Asking[],
  ): Promise<readonly Try[]> {
    const sentences = topics.flatMap(({ examples }) => examples.map((text) => joined(readSentences(text))))
    const tries: Try[] = []
    const every = Math.ceil(own.length / mostTries)
    for (let share = 0; share < shares; share += 1) {
      const known = own.flatMap((_, at) => (at % shares === share ? [] : [at]))
      const groups = groupsOf(
        known.map((at) => vectors[at] ?? new Float32Array(dimensions)),
        known.map((at) => own[at] ?? 0),
        topics.length,
      )
      const held = await makeSpace(groups)
      own.forEach((topic, at) => {
        if (at % shares !== share || Math.floor(at / shares) % every !== 0) return
        const shared = likenesses.words(sentences[at] ?? joined([]))
        const placed = placeIn(held, vectors[at] ?? new Float32Array(dimensions))
        const meant = cosines(held, placed)
        const likeness: number[] = own.map(() => Number.NaN)
        known.forEach((example, place) => {
          likeness[example] = (meant[place] ?? 0) + words * (shared[example] ?? 0)
        })
        const alike = likenesses.asking(asked[at] ?? null, at)
        tries.push({
          near: nearness(likeness, topics).map((one, place) => one + asking * (alike[place] ?? 0)),
          topic,
        })
      })
    }
    return tries
  }

  return async (heard, { asksIn, asking: askedFor, names }) => {
    if (heard.length === 0 || texts.length === 0) return []
    const sentences = heard.map(unaddressed)
    const whole = wholeText(sentences)
    const asked = sentences.flatMap((_, at) => (asksIn(at) ? [at] : []))
    const stretches = sentences.map((sentence, at) => {
      const before = sentences[at - 1]
      // "Your two girls. Tell me about them", "You are afraid to go back? Why?": what is asked is of what was said just before.
      const points = before !== undefined && asked.includes(at) && isBlank(sentence)
      return points ? [before, sentence] : [sentence]
    })
    // The whole turn comes last.
    const pieces = (sentences.length > 1 ? [...stretches, sentences] : [sentences]).map((some) => ({
      text: wholeText(some),
      shared: wordLikeness(joined(some)),
    }))
    const vectors = await embedder.embed(pieces.map(({ text }) => text))
    const isMixed = asked.length > 0 && asked.length < sentences.length
    const alike = askingLikeness(askedFor)
    const nears = vectors.map((vector, piece) => {
      const meant = cosines(space, placeIn(space, vector))
      // Beside a question a statement is no surer for being an example word for word: people answer what they were asked.
      const exact = isMixed && !asked.includes(piece) ? undefined : said.get(pieces[piece]?.text ?? '')
      return nearness(
        Array.from(meant, (one, at) => one + words * (pieces[piece]?.shared[at] ?? 0)),
        topics,
      ).map((one, topic) => (topic === exact ? 1 : one + asking * (alike[topic] ?? 0)))
    })
    const turn = confidencesOf(nearTurn(nears, isMixed ? asked : []), sureness)
    const enough = names ? least.named : asked.length > 0 ? least.asked : least.told
    const most = Math.max(...turn)
    // People answer what they were asked, or say that they cannot: what only stands beside a question is not what it is about. They see what is done.
    const besides = nears
      .map((near, piece) => ({ sure: confidencesOf(near, sureness), piece }))
      .filter(({ sure, piece }) => {
        const isDone = sentences[piece]?.action === true && Math.max(...sure) >= least.done
        return asked.length === 0 || asked.includes(piece) || isDone
      })
    const found = topics
      .map(({ id }, topic) => {
        // What only one sentence touches is touched, but comes after what the turn is about, where that is near to anything.
        const touched = Math.min(
          most >= enough ? most - after : surest,
          Math.max(0, ...besides.map(({ sure }) => sure[topic] ?? 0)),
        )
        const sure = said.get(whole) === topic ? 1 : Math.max(turn[topic] ?? 0, touched)
        return { id, confidence: Math.round(100 * sure) / 100 }
      })
      .toSorted((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1))
    return found.filter(({ confidence }) => confidence >= enough)
  }
}

/**
 * How near each topic is to a turn, given how near it is to each of its sentences and, last, to the whole: people answer the whole of what was said,
 * in it what they were asked beside something else (`asked`, the places of those sentences), else a little more what was said last.
 */
function nearTurn(nears: readonly (readonly number[])[], asked: readonly number[]): readonly number[] {
  const whole = nears.at(-1) ?? []
  const last = nears.at(-2) ?? whole
  return whole.map((one, topic) => {
    if (asked.length === 0) return (one + parts.last * (last[topic] ?? 0)) / (1 + parts.last)
    const question = Math.max(...asked.map((at) => nears[at]?.[topic] ?? 0))
    return (one + parts.asked * question) / (1 + parts.asked)
  })
}

/** How sure each topic is, 0–1, from how near it is: the nearest as was learned, the others in proportion. */
function confidencesOf(near: readonly number[], sureness: Sureness): readonly number[] {
  const [first = 0, second = 0] = near.toSorted((one, other) => other - one)
  const sure = sureOf(sureness, first, second)
  return near.map((one) => {
    const share = one / Math.max(1e-6, first)
    return share < beside ? 0 : Math.min(surest, sure * share)
  })
}

/** What is worked out of topics, and kept. */
interface Prepared {
  readonly space: TopicSpace
  readonly sureness: Sureness
  /** The words of the examples. */
  readonly units: readonly Units[]
  /** What the examples ask for. */
  readonly askings: readonly Asking[]
}

const surenessBytes = 3 * Float64Array.BYTES_PER_ELEMENT

function pack({ space, sureness, units, askings }: Prepared): Uint8Array {
  const parts = [
    new Uint8Array(Float64Array.from(sureness).buffer),
    packSpace(space),
    new TextEncoder().encode(JSON.stringify({ units, askings })),
  ]
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let from = 0
  for (const part of parts) {
    all.set(part, from)
    from += part.length
  }
  return all
}

/** Reads what was kept; undefined where nothing was, or where it is damaged. */
function unpack(bytes: Uint8Array | undefined, examples: number): Prepared | undefined {
  if (bytes === undefined) return undefined
  const end = surenessBytes + spaceBytes(examples)
  const space = unpackSpace(bytes.subarray(surenessBytes, end), examples)
  const read = readUnits(new TextDecoder().decode(bytes.subarray(end)), examples)
  if (space === undefined || read === undefined) return undefined
  const [near = 0, ahead = 0, constant = 0] = new Float64Array(
    new Uint8Array(bytes.subarray(0, surenessBytes)).buffer,
  )
  return { space, sureness: [near, ahead, constant], ...read }
}

function readUnits(text: string, examples: number): Pick<Prepared, 'units' | 'askings'> | undefined {
  try {
    // Written by `pack`; the key in the file's name says that it is of these examples.
    const read = JSON.parse(text) as Pick<Prepared, 'units' | 'askings'>
    return read.units.length === examples && read.askings.length === examples ? read : undefined
  } catch {
    return undefined
  }
}

function groupsOf(
  vectors: readonly Vector[],
  topics: readonly number[],
  count: number,
): readonly (readonly Vector[])[] {
  const groups: Vector[][] = Array.from({ length: count }, () => [])
  vectors.forEach((vector, at) => {
    groups[topics[at] ?? 0]?.push(vector)
  })
  return groups
}
