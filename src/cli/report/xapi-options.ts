import { ownAddress, type XapiOptions } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { type Given, textOption } from '../command.ts'
import { UsageMistake, type World } from '../world.ts'
import type { ReportFormat } from './formats.ts'

/**
 * Tells what is wrong with the options for statements before anything is read. Where another format is asked for they are refused: a
 * threshold that does nothing would be believed to do something.
 */
export function checkXapiOptions(format: ReportFormat, given: Given, world: World): void {
  const { say } = world
  if (format === 'xapi') {
    xapiOptionsFrom(given, [], world)
    return
  }
  for (const [name, option] of [
    ['threshold', '--threshold'],
    ['homePage', '--home-page'],
  ] as const)
    if (textOption(given, name) !== null) throw new UsageMistake(say('xapi.only', { option }))
}

/** Returns how statements are made, from `--home-page`, `--threshold` and `--with-transcripts`. */
export function xapiOptionsFrom(given: Given, limits: readonly string[], world: World): XapiOptions {
  return {
    homePage: homePageFrom(given, world),
    threshold: thresholdFrom(given, world),
    withTexts: given.options.withTranscripts === true,
    limits,
  }
}

function thresholdFrom(given: Given, { say }: World): number | null {
  const text = textOption(given, 'threshold')
  if (text === null) return null
  const threshold = Number(text)
  if (/^\d+(?:\.\d+)?$/.test(text) && threshold <= 100) return threshold
  throw new UsageMistake(say('xapi.wrong-threshold', { found: safeText(text) }))
}

/** An address of the web, since a store asks for one; what lies beyond its path is nobody's home page. */
function homePageFrom(given: Given, { say }: World): string {
  const text = textOption(given, 'homePage')
  if (text === null) return ownAddress
  const address = URL.parse(text)
  if (address !== null && /^https?:$/.test(address.protocol)) return text
  throw new UsageMistake(say('xapi.wrong-home-page', { found: safeText(text) }))
}
