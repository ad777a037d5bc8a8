import { accuracy } from './accuracy.ts'
import { agreement } from './agreement.ts'
import { analysis } from './analysis.ts'
import { caseSheet } from './case-sheet.ts'
import { cli } from './cli.ts'
import { collect } from './collect.ts'
import { country } from './country.ts'
import { course } from './course.ts'
import { coverage } from './coverage.ts'
import { evaluation } from './evaluation.ts'
import { explain } from './explain.ts'
import { explore } from './explore.ts'
import { forget } from './forget.ts'
import { graph } from './graph.ts'
import { group } from './group.ts'
import { guide } from './guide.ts'
import { guideLists } from './guide-lists.ts'
import { handIn } from './hand-in.ts'
import { middle } from './middle.ts'
import { people } from './people.ts'
import { plenary } from './plenary.ts'
import { plenaryPage } from './plenary-page.ts'
import { print } from './print.ts'
import { problems } from './problems.ts'
import { progress } from './progress.ts'
import { replay } from './replay.ts'
import { report } from './report.ts'
import { reportPage } from './report-page.ts'
import { rescore } from './rescore.ts'
import { retention } from './retention.ts'
import { review } from './review.ts'
import { reviewFile } from './review-file.ts'
import { schema } from './schema.ts'
import { scoring } from './scoring.ts'
import { screen } from './screen.ts'
import { simulate } from './simulate.ts'
import { spoken } from './spoken.ts'
import { test } from './test.ts'
import { verify } from './verify.ts'
import { views } from './views.ts'
import { watch } from './watch.ts'
import { writing } from './writing.ts'
import { xapi } from './xapi.ts'

/** Every English sentence a person reads, by id. */
export const en = {
  ...accuracy,
  ...agreement,
  ...analysis,
  ...caseSheet,
  ...cli,
  ...country,
  ...middle,
  ...evaluation,
  ...explain,
  ...explore,
  ...forget,
  ...graph,
  ...group,
  ...guide,
  ...guideLists,
  ...handIn,
  ...collect,
  ...course,
  ...coverage,
  ...people,
  ...plenary,
  ...plenaryPage,
  ...print,
  ...problems,
  ...progress,
  ...replay,
  ...report,
  ...reportPage,
  ...rescore,
  ...review,
  ...reviewFile,
  ...retention,
  ...schema,
  ...scoring,
  ...screen,
  ...simulate,
  ...spoken,
  ...test,
  ...verify,
  ...views,
  ...watch,
  ...writing,
  ...xapi,
} as const
