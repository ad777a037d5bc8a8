import { describeScenario } from './describe-scenario.ts'

describeScenario('port-shop')
