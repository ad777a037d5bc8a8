import type { Candidate } from './candidate.ts'
import { type MomentKind, type PlenaryChoices, plenaryPlaces } from './plenary.ts'

/** How many places each kind has where there are enough. */
const wanted: Readonly<Record<MomentKind, number>> = { opened: 2, met: 2, closed: 2 }
const kinds = Object.keys(wanted) as readonly MomentKind[]

/** What it takes from the strength of a turn that another one is about the same, and that another one did the same. */
const samenessCost = { about: 0.6, label: 0.3 }

/** How much chance (the seed) weighs beside strength. */
const chanceWeight = 0.25

/** The turns that were chosen, with the places they have from 1 on. */
export interface Chosen {
  readonly places: readonly { readonly number: number; readonly candidate: Candidate }[]
  /** How many turns are left that could take a place. */
  readonly others: number
}

/**
 * Returns six turns: two of each kind where there are, of turning points that closed never more than two; no two of one trainee where
 * there are enough, and rather different ones. The same candidates, in whatever order, with the same choices give the same turns.
 */
export function chooseMoments(candidates: readonly Candidate[], choices: PlenaryChoices): Chosen {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      rank: candidate.strength + chanceWeight * chanceOf(candidate.key, choices.seed),
    }))
    .sort((one, other) => other.rank - one.rank || (one.candidate.key < other.candidate.key ? -1 : 1))
  const used = new Set<string>()
  const take: Take = (shown, kind, from) => {
    const best = bestOf(
      ranked.filter(({ candidate }) => !used.has(candidate.key)),
      shown,
      kind,
      from,
    )
    if (best !== null) used.add(best.key)
    return best
  }
  const places = firstPlaces(take)
    .sort((one, other) => one.turn - other.turn || (one.key < other.key ? -1 : 1))
    .map((candidate, index) => ({ number: index + 1, candidate }))
  for (const number of choices.swap) swapPlace(places, number, take)
  return {
    places: places.filter(({ number }) => !choices.strike.includes(number)),
    others: ranked.filter(({ candidate }) => !used.has(candidate.key)).length,
  }
}

/** From whom: only somebody of whom nothing is shown yet, or anybody. */
type From = 'somebody-new' | 'anybody'

/** Returns the best turn that is left, of a kind or else of the good ones; null where there is none. It is not taken twice. */
type Take = (shown: readonly Candidate[], kind: MomentKind | 'good', from: From) => Candidate | null

/** First two of each kind and what else is good, by six people; then, where there are not so many, by whoever there is. */
function firstPlaces(take: Take): Candidate[] {
  const chosen: Candidate[] = []
  for (const from of ['somebody-new', 'anybody'] as const) {
    for (const kind of kinds)
      while (count(chosen, kind) < wanted[kind] && isOpen() && add(take(chosen, kind, from)));
    while (isOpen() && add(take(chosen, 'good', from)));
  }
  return chosen

  function isOpen(): boolean {
    return chosen.length < plenaryPlaces
  }
  function add(next: Candidate | null): boolean {
    if (next !== null) chosen.push(next)
    return next !== null
  }
}

function count(chosen: readonly Candidate[], kind: MomentKind): number {
  return chosen.filter(({ moment }) => moment.kind === kind).length
}

function swapPlace(places: { number: number; candidate: Candidate }[], number: number, take: Take): void {
  const place = places.find((each) => each.number === number)
  if (place === undefined) return
  const shown = places.filter((each) => each !== place).map(({ candidate }) => candidate)
  const { kind } = place.candidate.moment
  for (const from of ['somebody-new', 'anybody'] as const)
    for (const wish of [kind, 'good'] as const) {
      const other = take(shown, wish, from)
      if (other === null) continue
      place.candidate = other
      return
    }
}

function bestOf(
  ranked: readonly { readonly candidate: Candidate; readonly rank: number }[],
  shown: readonly Candidate[],
  kind: MomentKind | 'good',
  from: From,
): Candidate | null {
  let best: { candidate: Candidate; times: number; rank: number } | null = null
  for (const { candidate, rank } of ranked) {
    const own = candidate.moment.kind
    const times = shown.filter(({ whose }) => whose === candidate.whose).length
    if (kind === 'good' ? own === 'closed' : own !== kind) continue
    if (from === 'somebody-new' && times > 0) continue
    const fair = rank - samenessOf(candidate, shown)
    if (best === null || times < best.times || (times === best.times && fair > best.rank))
      best = { candidate, times, rank: fair }
  }
  return best?.candidate ?? null
}

function samenessOf({ about, labels }: Candidate, shown: readonly Candidate[]): number {
  const sameAbout = shown.filter((other) => other.about.some((reply) => about.includes(reply))).length
  const sameLabel = shown.filter((other) => other.labels[0] === labels[0]).length
  return samenessCost.about * sameAbout + samenessCost.label * sameLabel
}

/** Returns a number in [0, 1) that a text and a seed give (FNV-1a, then mixed). */
function chanceOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
