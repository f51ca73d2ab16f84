// English.

import { anyOf, type PagePhrases } from './phrases.ts';

const ACCOUNT = '(?:create (?:a|an) (?:free )?account|become a (?:member|subscriber)|start your free trial)';
const READ_ON = '(?:to (?:continue|read|keep reading|unlock)|for full access|for unlimited)';
const THE_REST = '(?:to (?:continue reading|read (?:the (?:full|rest)|more of)|keep reading))';
const WRITER = '(reporter|writer|editor|correspondent|journalist|columnist|producer|contributor)';

/** The phrases of English pages. */
export const english: PagePhrases = {
  codes: ['en'],
  boilerplate: anyOf`
    sign(ing)? up (to|for)
    (subscribe|subscription) (to|for|now|today)
    our (free )?(daily |weekly |morning )?(newsletter|e-?mail|app)\b
    delivered (straight |directly |right )?to your (inbox|e-?mail)
    (get|our|receive).{0,40}(inbox|newsletter)
    follow us on
    affiliate\b.{0,20}\blinks?\b
    ^\W*(©|copyright\b)
    privacy (policy|notice)
    terms (of (use|service)|and conditions)
    click (here|to) ((to )?(get|sign|read|subscribe|download|join)|for more)
    (get in touch|contact us|e-?mail us)
    contributed to this (report|story|article)
    ^\W*(additional )?reporting by\b
    ; editing by\b
    enable javascript
    (is|was) a (\w+[ ,]+){0,6}\w*${WRITER}( (for|at|with|based|on|who|covering)\b|\.)`,
  credits: anyOf`
    \((image|photo|picture|pic|credit|source|ap photo|photo by|getty|afp|epa|reuters|ap)\b[^)]{0,140}\)?\s*$
    (image|photo|picture|photograph|credit|source|illustration)( by| credit)?s?\s*[:©].{0,90}$
    ^(image|photo|picture|media|video) ?(caption|copyright|credit|\d+ of \d+)
    (getty images|shutterstock|ap photo|pa wire|alamy|istock(photo)?)[^.!?]{0,40}[)\]]?\s*$
    (anadolu|nurphoto|via ap|picture alliance|unsplash)[^.!?]{0,40}[)\]]?\s*$
    \bfile (photo|picture)\b`,
  walls: anyOf`
    \b(?:subscribe|sign in|log in|register|${ACCOUNT})\b.{0,60}\b${READ_ON}
    \b${THE_REST}\b.{0,60}\b(?:subscribe|sign in|log in|register|subscription|account)\b
    this (?:article|story|content) is (?:for|exclusive to|reserved for|available to) (?:subscribers|members)
    already a subscriber\?`,
  restIsPaid: anyOf`
    \bthe rest of this (?:article|story) is (?:for|reserved|available|only)\b
    \b\d+ ?% of (?:this|the) (?:article|story) (?:left|remain)`,
  leadIns: anyOf`
    read( more| next| also| on)?
    more
    see (also|more)
    also (read|see|on)
    related( (story|stories|articles?|video|links?|topics?|content))?
    don.?t miss
    click here( to)?.*
    (story|article) continues.*
    continue reading.*
    advert(isement)?s?
    skip (to|past).*
    listen( to this)?( article)?
    more (from|on|stories).*
    latest (news|stories|headlines)
    comments?
    sign (in|up).*
    subscribe.*
    home
    news
    follow (us|topics).*`,
  bylines: anyOf`(reporting |words )?by`,
  months: anyOf`jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec`,
  timeLines: anyOf`updated|published|posted|(last )?modified`,
  durations: anyOf`(min(ute)?s?|hours?|hrs?|days?) (ago|read)`,
  linkNotes: anyOf`
    \x20?\((?:external link, ?)?opens? (?:in )?(?:a )?new (?:tab|window)\)
    ,?\x20?opens? (?:in )?(?:a )?new (?:tab|window)\b`,
};
