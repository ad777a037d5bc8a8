import { calledName } from '../home/index.ts'
import type { Review } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { openWhoOf, rosterNames } from './class-folder.ts'
import type { OpenedTranscript } from './transcript-files.ts'
import type { World } from './world.ts'

/** A transcript, and reviews of it, in which nobody is named. */
export interface CalledTranscript {
  readonly called: OpenedTranscript
  readonly reviews: readonly Review[]
}

/**
 * Returns a transcript with its trainee called as reports call them, by a code or a pseudonym, and with names hidden in what was typed and in the
 * comments of reviews, as the plenary hides them. What could not be read of the folder is a remark of it.
 */
export async function calledTranscript(
  opened: OpenedTranscript,
  reviews: readonly Review[],
  scenario: Scenario | null,
  world: World,
): Promise<CalledTranscript> {
  const { hideInRecords, hideInReview, hideNamesIn } = await import('../report/index.ts')
  const remarks: string[] = []
  const whoOf = openWhoOf(world, (sentence) => remarks.push(sentence))
  const who = whoOf(opened.path, opened.header.trainee)
  const names = [opened.header.trainee, who.name, ...rosterNames([opened.path], world)]
  const hide = hideNamesIn(scenario, names, world.say)
  const header = { ...opened.header, trainee: calledName(who, false, world.say) }
  const records = hideInRecords(opened.records, hide).map((record) =>
    record.type === 'header' ? header : record,
  )
  return {
    called: { ...opened, header, records, remarks: [...opened.remarks, ...remarks] },
    reviews: reviews.map((review) => hideInReview(review, hide)),
  }
}
