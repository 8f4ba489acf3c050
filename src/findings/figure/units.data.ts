/** Signs and codes that stand before an amount of money: “$5”, “US$5”, “EUR 5”. */
export const CURRENCY_SIGNS: { [sign: string]: string } = {
  $: 'USD',
  us$: 'USD',
  'u.s.$': 'USD',
  usd$: 'USD',
  au$: 'AUD',
  a$: 'AUD',
  c$: 'CAD',
  can$: 'CAD',
  cdn$: 'CAD',
  tt$: 'TTD',
  j$: 'JMD',
  n$: 'NAD',
  s$: 'SGD',
  mex$: 'MXN',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '＄': 'USD',
  rs: 'INR',
  rm: 'MYR',
  rp: 'IDR',
  tk: 'BDT',
  rmb: 'CNY',
  kd: 'KWD',
  le: 'EGP',
  r: 'ZAR',
  n: 'NGN',
  dh: 'AED',
  dhs: 'AED',
  sr: 'SAR',
  qr: 'QAR',
  ksh: 'KES',
};

/** Words and letters between a number and its currency, as in “30 MUSD”. */
export const CODE_SCALES: { [letter: string]: number } = { k: 1e3, m: 1e6, b: 1e9 };

/** Signs and words after a number in any language, as `unit=spelling/spelling`. */
export const SYMBOLS: [form: 'percent' | 'measure' | 'money' | 'duration', units: string][] = [
  ['percent', '%=%/％/٪/pour-cent ‰=‰'],
  ['duration', 'second=sek/seg/sec minute=min hour=hrs'],
  ['money', 'JPY=円 CNY=元 TRY=tl PLN=zł'],
  [
    'measure',
    '°C=°_c/℃/c/ºc/º_c/°_celsius/celsius °F=°_f/℉/f/ºf/º_f/fahrenheit K=kelvin °=°/º m2=m²/m2 km2=km²/km2 m3=m³/m3 kg=kilos/kilo/kgs km=kms lb=lbs yd=yds t=tonnes/tonne',
  ],
];

/** The metre and its like: the sign, its names, and the prefixes that are in use with it. */
export const BASES: [sign: string, names: string, prefixes: string][] = [
  ['m', 'metres metre meters meter', 'k c m µ n'],
  ['g', 'grams gram grammes gramme', 'k m µ'],
  ['l', 'litres litre liters liter', 'm c h'],
  ['t', '', 'k M'],
  ['W', 'watts watt', 'k M G T'],
  ['Wh', 'watt-hours watt-hour', 'k M G T'],
  ['Hz', 'hertz', 'k M G'],
  ['B', 'bytes byte', 'k M G T'],
  ['V', 'volts volt', 'k m'],
  ['Sv', 'sieverts sievert', 'm µ'],
];

/** What may stand before the name of a unit, and before its sign. */
export const PREFIXES: { [sign: string]: string } = {
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  h: 'hecto',
  c: 'centi',
  m: 'milli',
  µ: 'micro',
  n: 'nano',
};

/** Units that ECMA-402 names in every language, with their standard spelling where it is another. */
export const PLATFORM_UNITS: [form: 'measure' | 'duration' | 'percent', names: string][] = [
  ['percent', 'percent=%'],
  [
    'measure',
    `acre bit byte=B kilobyte=kB megabyte=MB gigabyte=GB terabyte=TB celsius=°C fahrenheit=°F degree=° meter=m kilometer=km
centimeter=cm millimeter=mm foot=ft inch=in yard=yd mile=mi gram=g kilogram=kg ounce=oz pound=lb stone liter=l milliliter=ml gallon=gal
hectare=ha kilometer-per-hour=km/h mile-per-hour=mph mile-per-gallon=mpg meter-per-second=m/s`,
  ],
  ['duration', 'second minute hour day week month year'],
];
