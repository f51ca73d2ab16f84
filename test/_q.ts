import { readFileSync } from 'node:fs';
import { findQuotations, articleOf } from '../src/engine/index.ts';
const D='/work/shared/bench/data/engine/';
const docs=readFileSync(D+'polnear.dev.jsonl','utf8').trim().split('\n').map(x=>JSON.parse(x));
const qs=readFileSync(D+'polnear_quotes.dev.jsonl','utf8').trim().split('\n').map(x=>JSON.parse(x));
const by:any={}; for (const q of qs) (by[q.doc]??=[]).push(q);
const mode=process.argv[2]; let n=0; let shown=0; const skip=Number(process.argv[3]??0);
const edge=/[\s"“”„'‘’‚`´«»]/; const inner=(t:string,{start,end}:any)=>{while(start<end&&edge.test(t[start]))start++;while(end>start&&edge.test(t[end-1]))end--;return{start,end}};
const stat:any={};
for (const d of docs) { const F=findQuotations(articleOf({text:d.text})); const runs=F.flatMap(q=>q.runs.map(r=>({...inner(d.text,r),q})));
 for (const g of by[d.id]??[]) { const p=inner(d.text,g); const ov=(r:any)=>Math.max(0,Math.min(r.end,p.end)-Math.max(r.start,p.start)); const lk=(r:any)=>ov(r)/((r.end-r.start)+(p.end-p.start)-ov(r)||1);
  const m=runs.filter(r=>lk(r)>.5).sort((a,b)=>lk(b)-lk(a))[0];
  const ctx=d.text.slice(Math.max(0,g.start-160),g.start).replace(/\n/g,'¶')+' [['+g.quote+']] '+d.text.slice(g.end,g.end+120).replace(/\n/g,'¶');
  if (mode==='miss' && !m) { if (n++>=skip && shown++<25) console.log('-',ctx.slice(-420)); }
  if (mode==='speech' && m) { const k=g.attributed+'/'+m.q.speech; stat[k]=(stat[k]??0)+1; if (!g.attributed&&m.q.speech && n++%12===skip && shown++<40) console.log('-',ctx); }
  if (mode==='nospeech' && m) { if (g.attributed&&!m.q.speech && n++%3===skip && shown++<40) console.log('-',ctx); }
  if (mode==='speaker' && m && g.attributed && g.source_spans?.length) { const s=m.q.speaker; const ok=s&&g.source_spans.some(([a,b]:any)=>Math.min(b,s.end)>Math.max(a,s.start)); const k=ok?'ok':s?'wrong':'none'; stat[k]=(stat[k]??0)+1; if (!ok && n++%14===skip && shown++<45) console.log('-',k,'| gold:',g.source.join('|'),'| mine:',s?.text,'|',ctx); }
 } }
console.log(stat,n);
