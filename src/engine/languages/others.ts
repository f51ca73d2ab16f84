// The languages that Crossread reads besides English: small words, denials, numbers. Closed classes, written without accents as words are
// folded.

export const LITTLE: ReadonlyMap<string, string> = new Map(Object.entries({
  de: `der die das den dem des ein eine einen einem einer eines und oder aber doch sondern denn weil dass ob wenn als wie da damit obwohl wahrend bevor
    nachdem seit bis in im an am auf aus bei beim mit nach von vom vor zu zum zur uber unter durch fur gegen um hinter neben zwischen wegen trotz ins ans
    ich du er sie es wir ihr ihn ihm ihnen uns euch mich mir dich dir sich man mein meine sein seine seinen seinem seiner ihre ihren ihrem ihrer unser
    unsere dieser diese dieses diesen diesem jede jeder jedes alle allen welche welcher was wer wo bin ist sind war waren sei seien gewesen habe hat haben
    hatte hatten wird werden wurde wurden worden kann konnen konnte konnten soll sollen sollte sollten muss mussen musste mussten will wollen wollte
    wollten darf durfen durfte auch nur noch schon so sehr hier dort dann nun mehr bereits`,
  fr: `le la les l un une des du de d et ou mais donc car que qu qui quoi dont quand si comme parce puisque lorsque a au aux en dans sur sous par pour avec
    chez vers entre contre depuis pendant avant apres jusque il elle on nous vous ils elles je tu me te se lui leur y ce cet cette ces son sa ses mon ma
    mes ton notre nos votre vos leurs est sont etait etaient sera seront serait ete etre ai as avons avez ont avait avaient aura auront aurait eu avoir
    fait peut peuvent pourrait doit doivent ne n plus aussi tres tout tous toute toutes deja encore alors ainsi c s j m`,
  es: `el la los las lo un una unos unas y e o u pero sino que quien cuando si como porque aunque a al de del en con por para sobre entre contra desde hasta
    hacia tras durante ante yo tu ella nosotros ellos ellas me te se le les nos su sus mi mis este esta estos estas ese esa esos esas aquel es son era
    eran fue fueron sera seran seria sido ser esta estan estaba ha han habia habian haber he hay puede pueden podria debe deben muy mas tambien ya aun
    todo todos toda todas asi entonces`,
  it: `il lo la i gli le l un uno una e ed o ma che chi cui quando se come perche di del dello della dei degli delle a al allo alla ai agli alle da dal dalla
    dai dalle in nel nello nella nei nelle con su sul sulla sui sulle per tra fra contro io tu lui lei noi voi loro mi ti si ci vi suo sua suoi sue mio
    mia questo questa questi queste quello quella e sono era erano fu sara saranno sarebbe stato stata essere ha hanno aveva avevano avere puo possono
    deve devono molto piu anche gia ancora tutto tutti cosi allora dopo prima`,
  nl: `de het een en of maar want dat die dit deze wie wat waar wanneer als dan toen omdat hoewel terwijl voordat nadat in op aan met van voor bij naar uit
    over onder door tegen om te tot tussen sinds ik jij hij zij ze het we wij jullie hem haar hun ons mij me zich men mijn zijn haar onze is was waren
    ben bent geweest wordt worden werd werden geworden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten moest wil willen
    mag ook nog al zo zeer hier daar nu meer er`,
  pt: `o a os as um uma uns umas e ou mas que quem quando se como porque embora de do da dos das em no na nos nas por pelo pela pelos pelas para com sobre
    entre contra desde ate apos durante eu tu ele ela nos eles elas me te lhe lhes seu sua seus suas meu minha este esta esse essa aquele isto isso e
    sao era eram foi foram sera serao seria sido ser esta estao estava tem ha havia ter pode podem deve devem muito mais tambem ja ainda todo todos toda
    todas assim entao ao aos`,
}));

export const DENIALS: ReadonlyMap<string, string> = new Map(Object.entries({
  de: 'nicht:not kein:no keine:no keinen:no keinem:no keiner:no nie:never niemals:never nichts:nothing niemand:nobody ohne:without',
  fr: 'pas:not jamais:never aucun:no aucune:no rien:nothing sans:without',
  es: 'no:not nunca:never jamas:never ningun:no ninguna:no nada:nothing nadie:nobody sin:without',
  it: 'non:not mai:never nessun:no nessuno:no nessuna:no niente:nothing nulla:nothing senza:without',
  nl: 'niet:not nooit:never geen:no niets:nothing niemand:nobody zonder:without',
  pt: 'nao:not nunca:never jamais:never nenhum:no nenhuma:no nada:nothing ninguem:nobody sem:without',
}));

/** From two on: "one" is the article as well. A word that is something else as often is left out (French "neuf", Italian "sei"). */
export const NUMBERS: ReadonlyMap<string, string> = new Map(Object.entries({
  de: 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
  fr: 'deux trois quatre cinq six sept huit - dix onze douze',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  it: 'due tre quattro cinque - sette otto nove dieci undici dodici',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf',
  pt: 'dois tres quatro cinco seis sete oito nove dez onze doze',
}));

/** What loses its vowel before the next word. */
export const ELIDED: ReadonlyMap<string, RegExp> = new Map(Object.entries({
  fr: /^(?:[cdjlmnst]|(?:lors|puis|jus)?qu)['’ʼ](?=.)/i,
  it: /^(?:[cdlmstv]|un|dell|all|dall|nell|sull|quell|quest)['’ʼ](?=.)/i,
}));
