const { CASES } = await import('/tmp/cases.mjs' as string);
import { findSentences } from '../src/engine/text/sentences.ts';
import { findParagraphs } from '../src/engine/article.ts';
let ok=0; for (const c of CASES) { const text=c.join(' '); const got=findSentences({text,paragraphs:findParagraphs(text)}).map(s=>text.slice(s.start,s.end)); if (JSON.stringify(got)===JSON.stringify(c)) ok++; else console.log(c,got); }
console.log(ok,CASES.length);
