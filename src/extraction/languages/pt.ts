// Portuguese.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Portuguese pages. */
export const portuguese: PagePhrases = {
  codes: ['pt'],
  boilerplate: anyOf`
    inscreva-se
    \bassine (já|agora|a|o)\b
    todos os direitos reservados
    siga (o|a|nos)\b.*(instagram|facebook|whatsapp)
    política de privacidade
    clique aqui
    já é assinante`,
  walls: anyOf`
    \b(?:conteúdo|artigo|matéria) exclusiv[oa] para assinantes
    \bpara continuar (?:lendo|a ler)\b
    \b(?:assine|cadastre-se|registe-se) para (?:ler|continuar)
    já é assinante`,
  restIsPaid: anyOf`
    \bo resto (?:deste|do) (?:artigo|conteúdo) é (?:exclusivo|para|reservado)\b`,
  leadIns: anyOf`leia (também|mais)`,
  bylines: anyOf`por`,
  months: anyOf`jan|mar|abr|mai|jun|jul|ago|set|nov|dez`,
};
