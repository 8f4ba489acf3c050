import type { Wording } from './wording.ts';

/** English, of any country. */
export const ENGLISH: Wording = {
  small: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
  scales: `dozen=12 hundred=100 thousand=1e3 lakh=1e5 lac=1e5 million=1e6 crore=1e7 billion=1e9 trillion=1e12 quadrillion=1e15
    mil=1e6 mln=1e6`,
  vague: 'tens=10 scores=20',
  ordinals: 'first=1 second third fifth=5 eighth=8 ninth twelfth=12',
  parts: 'half/halves=2 quarter/quarters=4',
  money: `USD=u.s._dollars/u.s._dollar/american_dollars/bucks USD*0.01=cents/cent/us_cents EUR*0.01=euro_cents
    GBP=pounds_sterling/sterling/quid GBP*0.01=pence/penny CNY=renminbi RUB=roubles/rouble INR*0.01=paise XOF=cfa DEM=marks ITL=lire
    ESP=pesetas NGN=naira IRR*10=tomans`,
  percent: `%=per_cent/pct/pc/percentage bp=basis_points/basis_point
    pp=percentage_points/percentage_point/points/point/pts/percentage-points/percentage-point`,
  measure: `nmi=nautical_miles/nautical_mile ly=light-years/light_years/light-year m2=sqm t=metric_tons/metric_ton/tons/ton carat=carats/carat
    pt=pints/pint cup=cups/cup tablespoon=tablespoons/tablespoon teaspoon=teaspoons/teaspoon bbl=barrels/barrel bbl/d=bpd µg=mcg/μg
    °C=degrees_centigrade/degrees_c/degree_c/deg_c/degc/celsius °F=degrees_f/degree_f/fahrenheit km/h=kph/kmh/kmph kn=knots/knot hp=horsepower/hp cal=calories/calorie/kcal dB=decibels/decibel`,
  duration: `second=secs/sec minute=mins/min hour=hrs/hr week*2=fortnight/fortnights quarter=quarters year=yrs/yr decade=decades/decade
    century=centuries/century millennium=millennia/millennium`,
  per: 'night=night annum=year person=person capita=person head=person barrel=bbl share=share pound=lb household=household kilo=kg km=km kg=kg',
  comparators: [
    [
      '>',
      `more_than/greater_than/higher_than/longer_than/older_than/larger_than/bigger_than/in_excess_of/over/above/exceeding/
      upwards_of/upward_of/north_of/exceeds/exceeded`,
    ],
    ['>=', 'at_least/no_fewer_than/no_less_than/not_less_than/not_fewer_than/minimum/minimum_of/at_a_minimum'],
    ['<', 'less_than/fewer_than/lower_than/younger_than/smaller_than/shorter_than/under/below/short_of/just_short_of'],
    [
      '<=',
      `up_to/at_most/as_many_as/as_much_as/no_more_than/not_more_than/no_longer_than/a_maximum_of/maximum_of/maximum/as_high_as/
      as_long_as`,
    ],
    [
      '~',
      `about/around/roughly/some/approximately/approx/near/nearly/almost/close_to/circa/an_estimated/estimated/or_so/more_or_less/
      in_the_region_of/something_like/~`,
    ],
    ['=', 'exactly/precisely'],
  ],
  and: 'and',
  or: 'or',
  to: 'to',
  of: 'of',
  from: 'from',
  between: 'between',
  since: 'since',
  each: 'a an per each every /',
};
