/** The tags of words for numbers, dates and units, see `Tag`. */
export const NUMBER_TAGS = [
  'number', // A single word for a number below one thousand.
  'scale', // Multiplies the number before it: `million=1e6`.
  'vague-number', // A plural for an inexact number, besides scales in -s: `tens=10`.
  'around-number', // Counts about so many after “a”: `veintena=20`.
  'factor', // Multiplies after an article: `doble=2`.
  'ordinal', // In English, those that are not formed with “-th”.
  'fraction', // A fraction by its denominator: `quarter=4`.
  'half', // Stands before a scale or after “and”: “millón y medio”.
  'decimal-mark', // The decimal mark as a word: “point”.
  'below-zero', // “5 degrees below zero”.
  'times', // “times” in “three times more”.
  'range-article', // May stand between “between” or “and” and a number: “entre los 3 y los 5 %”.
  'out-of', // Stands between the two numbers of a share: “uno de cada tres”.
  'comparator', // Words for a comparator: `more_than=>`.
  'number-and', // “and” among numbers.
  'number-or', // “or” between numbers.
  'number-to', // “to” between numbers or dates.
  'number-of', // “of” after a number or before a month.
  'number-from', // “from” before a number or date.
  'number-between', // “between”.
  'number-since', // “since”.
  'number-each', // Stands before what an amount is per: “a day”.
  'number-stop', // A number never counts it.
  'of-age', // Stands before “of” and an age: “âgé de 58 ans”.
  'irregular-plural', // A plural without an -s, or a word that counts as plural.
  'singular-in-s', // Ends in -s and is no plural.
  'counted-boundary', // Never part of what a number counts.
  'before-number', // Before a number, it is capitalised only at the start of a sentence.
  'numbered-noun', // A number after it is part of a name: “Article 5”.
  'numbered-name', // The same when written with a capital: “Windows 10”.
  'pointer', // Points from the day of publication to a date before, at or after it: `last=-1`.
  'calendar-unit', // A unit of the calendar, in the singular: `woche=week`.
  'edge-end', // The last one of these: “the end of the year”.
  'edge', // A part of a period before its name: “early 2015”.
  'season', // From 1 for spring.
  'decade', // Stands before a decade or after it: “años 70”.
  'on-day', // Stands before a day of the month that has no month: “el 27”.
  'short-weekday', // A name of a weekday that is an ordinal, too: `sexta=5`.
  'before-day', // Stands before such a name.
  'month-name', // From 1 for January, where `Intl` is too slow.
  'short-month', // The same, shortened.
  'weekday-name', // From 1 for Monday.
  'money', // Names of currencies and their parts besides those that `Intl` knows: `cents=USD*0.01`.
  'percent', // The same for shares: `percentage_points=pp`.
  'measure', // The same for measures: `sqm=m2`.
  'duration', // The same for lengths of time: `fortnight=week*2`.
  'per', // What an amount can be per, besides periods and units: `capita=person`.
  'setting', // What is so in a language: `decimal=,`; with regions, only there: `month-first=US.PH`, `-` for an unknown one. Of words: `accents` distinguish them, nouns are joined to `compounds`, names have `genitives` in -s, articles have `elision`, a stop makes `stop-ordinals`, doubtful ones are judged (`judged-names=0.4`: the least probability), the verb is the second part of a sentence (`verb-second`), a country has the name that the story uses (`usual-countries`); `recall` is how much less sure the tagger has to be of names.
  'one-article', // An article that says one: “a million”, in English.
  'article', // May be skipped before a number, a date or a noun: “the”.
  'compared-article', // May stand between a comparison and its number: “about a 20-minute walk”.
  'tens-and', // “and” between tens and units: “treinta y uno”.
  'number-with', // “with” between euros and cents.
  'before-scale', // Stands before a scale like a half: “a quarter million”.
  'bare-half', // A half after “and” without an article: “tres y medio”.
  'few', // Makes a scale inexact: “several hundred”.
  'a-few', // The same after “a”.
  'never-alone', // No number without “of”: “tens”.
  'compound-link', // “and” within a word: “einundzwanzig”.
  'compound-scale', // A scale within a word: “zweitausend”.
  'ordinal-suffix', // Makes an ordinal of digits: “8th”.
  'scale-letters', // Letters for a scale: `bn=1e9`.
  'ambiguous-scale', // Such letters that may also be a unit.
  'multiplier', // Multiplies what follows: `twice=2`.
  'multiplied', // May follow a multiplier or “times”: “twice the number”.
  'times-more', // What follows it: “more”.
  'as-many', // “as many”.
  'every', // “one in every five”.
  'half-share', // Half of something, without a number: “half the crew”.
  'half-noun', // The same as a noun, before “of”: “mitad”.
  'before-other-half', // Before “half”, when it is no share: “the second half”.
  'after-half', // After “half”, when it is a share.
  'compared', // Before a share: “about half”.
  'part-rank', // Ranks a part: “the poorest tenth”.
  'part-noun', // “la tercera parte”.
  'part-suffix', // “dois onze avos”.
  'part-ending', // Makes a fraction of a number: “veinteavos”.
  'part-like', // Looks like a fraction.
  'lost-vowel', // Is left out before such an ending.
  'ordinal-noun', // A fraction that is something else without “of”: “un cuarto”.
  'plural', // A plural, by its ending: `*s`.
  'not-plural', // Has such an ending and is none.
  'verb-like', // Ends a noun phrase in the singular: “the vote went”.
  'describing', // Describes a thing rather than being one: “third straight day”.
  'not-describing', // Has such an ending and is a thing: “capital”.
  'adjective', // An adjective, by its ending, in German.
  'superlative', // “largest”.
  'more', // “more”, before what is counted.
  'rise', // A word for a rise.
  'fall', // A word for a fall.
  'change', // A word for a change in either direction.
  'change-by', // Stands before a difference: “rose by 3”.
  'change-to', // Stands before the end of a change: “rose to 5”.
  'clause-break', // Ends what is said of one change.
  'span-frame', // Before a length of time: “past three days”.
  'in-span', // After it, and part of it: “eight days ago”.
  'after-span', // After a single one: “a year before”.
  'before-span', // Before a single one: “less than a year”.
  'takes-time', // After it, “over” is more than: “took over two years”.
  'during-or-over', // During or more than: “over two years”.
  'noon-noun', // No length of time after a half: “medio día”.
  'old', // Makes a length of time an age: “20 years old”.
  'age-noun', // “20 years of age”.
  'aged', // Before an age: “aged 20”.
  'years-old', // After an age: “34-Jährige”.
  'turned', // “turned 40”.
  'is-old', // “is 40”.
  'somebody', // Before it: “who is 40”.
  'after-age', // May follow such an age.
  'only', // “only 40”.
  'those', // “those over 65”.
  'has-age', // “aveva 82 anni”.
  'at-age', // Before the age at a death: “morto a 91 anni”.
  'death', // A word for a death.
  'magnitude', // “magnitude 7.8”.
  'after-people', // After a number of people: “37 were hurt”.
  'before-people', // Before it: “killing 12”.
  'known-number', // A number after “the” that points back: “the two men”.
  'known-article', // Stands before it.
  'number-sign', // “No. 5”.
  'third-noun', // Is no rank after an ordinal: “third party”.
  'ranked-name', // Makes a name with an ordinal: “Fifth Avenue”.
  'minus', // Below zero, before a number.
  'less', // The same, if a comparison is not meant: “menos”.
  'before-less', // Before it in a comparison: “al menos”.
  'position', // “over”, “under” in the place of a comparison: “those over 65”.
  'topic', // May mean “about”: “over”.
  'before-topic', // Before it, when it does: “a fight over £3m”.
  'goal', // May mean “to” after a change: “hasta”.
  'comparator-after', // A comparator after a number: `or_more=>=`.
  'than', // “5 or more than 5”.
  'currency-sign', // Stands before an amount of money: `$=USD`.
  'apart-sign', // Such a sign that may have a space after it: “Rs 5”.
  'common-currency', // A code that is read before small numbers, too.
  'local-dollar', // What “$” is in a region: `ca=CAD`.
  'same-noun-aed', // Countries with a currency of the same name, as the next ones: `ma=MAD`.
  'same-noun-inr', // Rupees.
  'same-noun-iqd', // Dinars.
  'same-noun-kes', // Shillings.
  'same-noun-mxn', // Pesos.
  'same-noun-nok', // Krones.
  'glued-unit', // A unit only right after its number: “40C”.
  'small-unit', // One that may have a space before it in lower case: “5 min”.
  'letter-unit', // A letter that is a unit only before some words: “5 m high”.
  'after-letter-unit', // Such a word.
  'other-before-hyphen', // No unit before a hyphen: “second-half”.
  'distance', // A unit of distances.
  'race', // After a distance, makes it a race.
  'point', // “points” of a poll, an index or a game.
  'share-cue', // Shows that they are those of a poll or a rate.
  'index-cue', // Shows that they are not.
  'temperature-cue', // Shows that “º” is a degree.
  'second', // “second” as an ordinal and a unit.
  'after-second', // Follows it as a unit.
  'cents', // Hundredths of a currency that the story tells.
  'pounds', // Money or a weight.
  'weight-cue', // Shows that it is a weight.
  'ware', // Is sold by weight.
  'price-cue', // Shows that it is money.
  'rarely-money', // A currency only with large numbers: “marks”.
  'game-cue', // Shows that a quarter is one of a game.
  'number-prefix', // May be joined to a number by a hyphen: “mid-1990s”.
  'page-count', // Counts what a page shows: “27 comments”.
  'page-dated', // Says when a page was changed: “updated”.
  'byline', // Opens a byline: “by”.
  'in-byline', // May stand in it.
  'dateline', // May stand in a line that says when a page was changed.
  'credit', // Opens a credit of a picture.
  'mostly-other', // A number that is mostly another word: “sei”.
  'after-club-number', // Makes a name with a number: “1. FC”.
  'past-cue', // Shows that a date is in the past.
  'deadline', // Before a date, shows that it is in the future: “until”.
  'aim', // Before a deadline, shows that it is in the future whatever the tense is: “could open by March”.
  'o-clock', // “o'clock”.
  'half-mark', // Says the half of the day in one word: “pm”.
  'morning-half', // The first half of the day.
  'evening-half', // The second half.
  'night-half', // The second half before midnight, the first after it.
  'hour-mark', // Stands after an hour: “h”.
  'clock-mark', // Stands after an hour and nothing else: “Uhr”.
  'before-hour', // Stands before an hour: “alle”.
  'at-hour', // The same before an hour with its mark: “à 8 heures”.
  'during', // Before hours, makes them a length of time.
  'taken-in', // Before an elapsed time: “in 2:03:23”.
  'time-left', // After it: “4:12 left”.
  'capital-word', // A day or month only with a capital: “may”.
  'also-word', // A month or season that is another word, too.
  'also-name', // A month that is a name, too.
  'also-title', // A day that is a title, too: “Today”.
  'also-morning', // Tomorrow or a morning.
  'relative-date', // A date by its distance from today: `yesterday=day-1`, `this_week=week0`.
  'before-slash', // Before a day and month in digits: “on 11/20”.
  'special-date', // A date that is called by its numbers.
  'before-year', // Before a year: “in 1845”.
  'month-noun', // “du mois d'avril”.
  'year-noun', // “année 2016”.
  'era', // After a year, or before it: “AD”.
  'bc', // One before year 1.
  'early', // Part of a decade: “late 1990s”.
  'before-decade', // Before a decade in words: “the eighties”.
  'decade-suffix', // Makes a decade of digits: “1990s”.
  'decade-tens', // A decade in words: `eighties=80`.
  'last-ordinal', // “last” among weeks and days.
  'week-start', // “week beginning 4 May”.
  'date-on', // “next week on Monday”.
  'whole-link', // Joins a part to its year or month: “first week of July”.
  'part-of', // The same after a relative date, which makes it none: “last week of July”.
  'other-year', // Makes a year another one: “escolar”.
  'before-season', // Before a season that stands alone: “in spring”.
  'date-until', // “until” before the end of a period.
  'bare-to', // “to” between dates without “from” before them.
  'date-in', // “nel prossimo mese”.
  'in-year', // “from May to July in 2017”.
  'beside', // A pointer that may point to something else: “anterior”.
  'after-beside', // What follows it then.
  'pointer-after', // A pointer after its noun: `pasado=-1`.
  'plural-pointer', // A pointer in the plural, by its ending.
  'quarter-code', // `q1=1`.
  'half-code', // `h1=1`.
  'only-half-year', // A half that can only be one of a year: “semestre”.
  'first-days', // “first days of January”.
  'days-noun', // “days” of it.
  'in-share', // May stand between a part and its whole: “8 of a total of 40”.
] as const;

/** One of these tags. */
export type NumberTag = (typeof NUMBER_TAGS)[number];
