import { describeScenario } from './describe-scenario.ts'

describeScenario('tresia')
