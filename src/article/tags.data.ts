/** Elements that start and end a block, whatever their style. */
export const blockTags = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Elements whose text nobody reads: not shown, a control, or a picture. */
export const unreadTags = new Set(
  (
    'applet area audio base button canvas datalist embed frame frameset head iframe input link map math meta meter ' +
    'noembed noframes noscript object option optgroup output param progress rp rt script select source style svg ' +
    'template textarea title track video'
  ).split(' '),
);
