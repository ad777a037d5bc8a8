import { type PlenaryChoices, plenaryPlaces } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { type Given, textOption } from '../command.ts'
import { UsageMistake, type World } from '../world.ts'

const largestSeed = 2 ** 31 - 1

/** Returns what an instructor chose by flags: `--strike 2,5`, `--swap 3,3`, `--seed 7`. */
export function choicesFrom(given: Given, world: World): PlenaryChoices {
  return {
    strike: [...new Set(numbersOf('strike', given, world))],
    swap: numbersOf('swap', given, world),
    seed: seedOf(given, world),
  }
}

/** Refuses what chooses turns of a plenary where none is asked for. */
export function refuseChoices(given: Given, { say }: World): void {
  for (const name of ['strike', 'swap', 'seed'])
    if (textOption(given, name) !== null)
      throw new UsageMistake(say('plenary.not-without', { option: `--${name}` }))
}

/** Returns the flags that give the same choices again. */
export function flagsOf({ strike, swap, seed }: PlenaryChoices): readonly string[] {
  return [
    ...(strike.length === 0 ? [] : ['--strike', strike.join(',')]),
    ...(swap.length === 0 ? [] : ['--swap', swap.join(',')]),
    ...(seed === usualSeed ? [] : ['--seed', String(seed)]),
  ]
}

const usualSeed = 1

function numbersOf(name: 'strike' | 'swap', given: Given, { say }: World): readonly number[] {
  const text = textOption(given, name)
  if (text === null) return []
  const numbers = text.split(/[\s,]+/).filter((word) => word !== '')
  if (numbers.length === 0 || !numbers.every((word) => isPlace(Number(word))))
    throw new UsageMistake(
      say('plenary.wrong-numbers', { option: `--${name}`, found: safeText(text), most: plenaryPlaces }),
    )
  return numbers.map(Number)
}

/** Whether a number is that of a place. */
export function isPlace(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 1 && number <= plenaryPlaces
}

function seedOf(given: Given, { say }: World): number {
  const text = textOption(given, 'seed')
  if (text === null) return usualSeed
  const seed = Number(text)
  if (!/^\d+$/.test(text) || seed > largestSeed)
    throw new UsageMistake(say('plenary.wrong-seed', { found: safeText(text), most: largestSeed }))
  return seed
}
