import { readFileSync } from 'node:fs'
const { createRuleCoder } = await import('/work/main/src/analysis/index.ts')
const { createSay } = await import('/work/main/src/language/index.ts')
const { readScenario } = await import('/work/main/src/scenario/index.ts')
const { readConversations, runConversation } = await import('/work/main/src/testing/index.ts')
const { headerFor } = await import('/work/main/test/arbitrary/scenarios.ts')
const c = createRuleCoder(createSay('en'))
for (const id of ['hoa','port-shop']) { const sc = readScenario(readFileSync(`scenarios/${id}.yaml`,'utf8'),id+'.yaml').scenario!
 for (const conv of readConversations(readFileSync(`scenarios/${id}.test.yaml`,'utf8'),'x',sc).conversations) { const r=await runConversation(sc,conv,c,headerFor(sc)); const e:any=r.session.records.findLast((x:any)=>x.type==='end'); console.log(id, conv.name.padEnd(40), e?.ending, e?.score?.total, (e?.score?.parts??[]).map((p:any)=>`${p.id} ${p.points}/${p.of}`).join(' ')) } }
