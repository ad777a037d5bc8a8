import { describeScenario } from './describe-scenario.ts'

describeScenario('bouavanh')
