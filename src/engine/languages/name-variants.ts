// One name in several forms: short first names and places that other languages write otherwise. Closed lists of the commonest;
// a name that is none of them is left to its letters.

const GROUPS = `william bill will willie billy; robert bob bobby rob; richard dick rick; james jim jimmy; john jack johnny jon; michael mike mick; thomas tom tommy; joseph joe joey;
  charles charlie chuck; edward ed eddie ted; anthony tony; christopher chris; daniel dan danny; david dave; matthew matt; nicholas nick; patrick pat; peter pete; samuel sam;
  steven stephen steve; timothy tim; benjamin ben; alexander alex sandy; andrew andy; donald don; kenneth ken; lawrence larry; raymond ray; ronald ron; gregory greg; frederick fred;
  elizabeth liz beth betty; katherine catherine kate kathy; margaret maggie peggy meg; jennifer jen jenny; jessica jess; susan sue; deborah debbie deb; patricia patty trish; rebecca becky;
  sergei serhii sergey serhiy; alexei oleksii oleksiy alexey; volodymyr vladimir; dmitri dmytro dmitry; mykola nikolai nikolay; andriy andrei andrey; mohammed muhammad mohamed;
  cologne koln; munich munchen; nuremberg nurnberg; vienna wien; rome roma; milan milano; turin torino; florence firenze; venice venezia; naples napoli; genoa genova; prague praha;
  warsaw warszawa; moscow moskva; lisbon lisboa; geneva geneve; copenhagen kobenhavn; gothenburg goteborg; athens athina; belgrade beograd; bucharest bucuresti; brussels bruxelles;
  antwerp antwerpen; hague haag; seville sevilla; saragossa zaragoza; basel basle; zhou chou; peking beijing; calcutta kolkata; madras chennai; bombay mumbai; burma myanmar; rangoon yangon`;

const GROUP_OF = new Map<string, number[]>();
GROUPS.split(';').forEach((names, group) => {
  for (const name of names.trim().split(/\s+/)) GROUP_OF.set(name, [...(GROUP_OF.get(name) ?? []), group]);
});

/** @param a folded forms, as words have them */
export const areVariants = (a: string, b: string): boolean => GROUP_OF.get(a)?.some(group => GROUP_OF.get(b)?.includes(group)) ?? false;
