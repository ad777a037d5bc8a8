import { describeScenario } from './describe-scenario.ts'

describeScenario('hseng')
