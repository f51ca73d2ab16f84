// Spanish.

import { anyOf, type PagePhrases } from './phrases.ts';

/** The phrases of Spanish pages. */
export const spanish: PagePhrases = {
  codes: ['es'],
  boilerplate: anyOf`
    suscr[ií]b(e|a|o)(te|se|rte|rse)\b
    reg[ií]str(ate|ese)\b
    \b(nuestr[oa]s?|tu|su)\b.*(newsletters?|bolet[ií]n(es)?)\b
    bandeja de entrada
    pol[ií]tica de privacidad
    todos los derechos reservados
    s[ií]guenos
    ya eres suscriptor
    inicia sesión`,
  walls: anyOf`
    \b(?:contenido|artículo) (?:exclusivo|solo|reservado) para (?:suscriptores|socios)
    \bpara (?:seguir|continuar) leyendo\b
    \b(?:suscríbete|regístrate|inicia sesión) para (?:leer|seguir|continuar|acceder)
    ¿ya eres suscriptor`,
  restIsPaid: anyOf`
    \bel resto de(?:l| este) (?:artículo|contenido) es (?:exclusivo|solo|para)\b`,
  leadIns: anyOf`
    lea también
    leer más
    más información
    publicidad`,
  bylines: anyOf`por`,
  months: anyOf`ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic`,
  timeLines: anyOf`actualizado`,
};
