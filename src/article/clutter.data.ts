/** Words of class names and ids that newsrooms give to what is not the story. Whole words, in camel, snake or kebab case. */
export const clutterWords = new Set(
  (
    'ad ads advert advertisement advertising adslot banner breadcrumb breadcrumbs byline carousel comments cookie consent ' +
    'copyright credit credits donate feedback footer gallery legal masthead menu meta metadata more-in mostread navigation nav navbar ' +
    'newsletter outbrain pagination paywall pagetools popular promo promoted promotion rating recirc recirculation ' +
    'recommend recommended recommendations related relateds rrss share sharing sharebar shares sidebar signature signup ' +
    'skip social socials sponsor sponsored subscribe subscription taboola tag tags tagcloud taglist teaser teasers ' +
    'timestamp toolbar tooltip topics trending widget'
  ).split(' '),
);

/** Pairs of such words that only together say it. */
export const clutterPairs = new Set(
  (
    'most-read read-more read-next read-also see-also also-read more-from more-on more-news author-box author-bio about-author ' +
    'author-info article-info article-tools article-meta article-author article-date post-meta entry-meta post-author ' +
    'entry-footer post-date publish-date pub-date date-line article-footer article-header-meta call-out sign-up next-article prev-article ' +
    'image-caption photo-caption wp-caption media-caption img-caption'
  ).split(' '),
);

/** A line that introduces other articles: “More in Politics”, “Read also:”, “Lesen Sie auch”, “Lire aussi”, “Lea también”. */
export const teaserLead =
  /^(?:more (?:in|on|from|about|stories|news)\b|most (?:read|popular)\b|read (?:more|also|next|this|the full)\b|also (?:read|see)\b|see also\b|related (?:articles|stories|news|content|topics|links|coverage)?\b|recommended\b|you (?:may|might) (?:also )?(?:like|be interested)|don.t miss\b|editor.s picks|trending\b|lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|aus|zu)\b|das könnte sie (?:auch )?interessieren|auch interessant|zum thema\b|weitere (?:artikel|meldungen|nachrichten|themen)|lire (?:aussi|également|la suite)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|lea también|le(?:e|er) (?:también|más)|te puede interesar|más (?:noticias|información|sobre)\b|noticias relacionadas|ver también|leia (?:também|mais)|veja (?:também|mais)|leggi anche|vedi anche|potrebbe interessarti|czytaj (?:też|także|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także)|lees (?:ook|meer)|bekijk ook|læs også|läs (?:också|mer)|les også)/i;

/** A line about the page or the paper: “Subscribe to our newsletter”, “Follow us on X”, “All rights reserved”. */
export const serviceLine =
  /^(?:sign up\b|subscribe\b|follow (?:us|me|@)|join (?:us|the conversation)|share (?:this|on|via)\b|tweet\b|print(?: this)?$|comments?\b.{0,12}$|advertisement$|anzeige$|werbung$|publicité$|publicidad$|pubblicità$|reklama$|loading\b|click here\b|download (?:the|our)\b|newsletter\b|©|\(c\)\s|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|photo(?:s|graph)? ?(?:by|:|credit)|image(?:s)? ?(?:by|:|credit|source)|(?:bild|foto|fotos|quelle|crédit|crédits|credit|source)\s?:|getty images|teilen\b.{0,30}$|drucken$|kommentare?$|compartir\b.{0,30}$|partager\b.{0,30}$)/i;

/** A name of a file, or of an icon in an icon font: “putin-xi-2.jpg”, “photo_camera”. */
export const fileName = /^(?:[\p{L}\d]+(?:[_-][\p{L}\d]+)+|[\w-]+\.(?:jpe?g|png|gif|webp|svg))$/u;
