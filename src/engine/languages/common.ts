// The commonest words of each language, by which a text's language is told: closed classes, a dozen each.

export const COMMON = Object.entries({
  en: 'the and of that was for with from have which were this their been would',
  de: 'der die und das nicht ist mit den auf eine sich dem auch von wird',
  fr: 'les des est dans une pour qui pas sur avec sont par aux cette ete',
  es: 'los las del una por para con como pero sus fue han esta este desde',
  it: 'che della per non una sono gli nel alla anche piu dei delle dal questo',
  nl: 'het een van niet dat zijn voor aan ook wordt naar werd heeft maar bij',
  pt: 'nao uma dos das com para por mais foi pelo pela sao como seu sua',
});
